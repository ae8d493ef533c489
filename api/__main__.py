"""`python -P -m api` serves the API alone, on the address of the settings."""

from api.server import main

if __name__ == "__main__":
    main()
