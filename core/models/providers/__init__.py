"""One file per service that offers chat models; each holds `PROVIDER`. See `core.models.contract.Provider`."""
