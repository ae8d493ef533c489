"""Settings: one class, one prefix (`JARVIS_`), read from the environment and from `.env` in the working folder.

`.env.example` is generated from this file (`python -m core.settings`) and a test checks that it is current.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import AliasChoices, BaseModel, Field, SecretStr, ValidationError
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, SettingsConfigDict, SettingsError

from core.errors import InvalidInput


def _default_home() -> Path:
    return Path.home() / ".jarvis"


class ModelPrice(BaseModel):
    """US dollars per million tokens of a chat model. `cached` empty: cached input costs what other input costs."""

    input: Decimal = Field(ge=0)
    cached: Decimal | None = Field(None, ge=0)
    output: Decimal = Field(ge=0)


class Settings(BaseSettings):
    """What an operator may set. Units are in the names; empty means "use the embedded default"."""

    model_config = SettingsConfigDict(env_prefix="JARVIS_", env_file=".env", extra="ignore", env_ignore_empty=True, populate_by_name=True)

    home: Path = Field(default_factory=_default_home, description="Folder for the embedded engines, assets, logs. Private to the owner.")
    host: str = Field("127.0.0.1", description="Address the API listens on. Anything but loopback needs JARVIS_API_TOKEN.")
    port: int = Field(8351, ge=1, le=65535, description="Port the API listens on.")
    api_token: SecretStr | None = Field(None, description="Bearer token clients must send. Required when host is not loopback.")
    allowed_hosts: list[str] = Field([], description='Extra Host names the API answers to, as JSON: ["jarvis.example.org"].')
    public_url: str = Field(
        "", description="Address under which others reach JARVIS, e.g. https://jarvis.example.org. Empty: host and port."
    )
    page_title: str = Field("My page", min_length=1, description="Title of your own page and of its feed.")
    page_about: str = Field("", description="A sentence about your own page, shown below its title and in its feed.")
    signing_key: SecretStr | None = Field(None, description="Key of signed asset links. Empty: one is made and kept under home.")

    database_url: str = Field("", description="PostgreSQL 15+ with pgvector, e.g. postgresql://user:pw@host/jarvis. Empty: embedded.")
    redis_url: str = Field("", description="Redis 6.2+, e.g. redis://host:6379/0. Empty: embedded.")
    storage_url: str = Field("", description="Where asset bytes live: file:///path or s3://bucket/prefix. Empty: a folder under home.")
    s3_endpoint: str = Field("", description="Endpoint of an S3-compatible store (R2, MinIO). Empty: Amazon S3.")
    s3_region: str = Field("us-east-1", description="Region of the S3 bucket.")
    s3_access_key: SecretStr | None = Field(None, description="Access key of the S3 store.")
    s3_secret_key: SecretStr | None = Field(None, description="Secret key of the S3 store.")

    run_slots: int = Field(4, ge=1, le=64, description="Runs a run worker advances at once (each may wait for a model).")
    light_slots: int = Field(4, ge=1, le=64, description="Steps of lane `light` a run worker does at once.")
    network_slots: int = Field(
        8, ge=1, le=256, description="Steps of lane `network` (waiting for outside services) a run worker does at once."
    )
    media_slots: int = Field(2, ge=1, le=64, description="Media jobs (processes) at once on one machine.")
    gpu_slots: int = Field(0, ge=0, le=16, description="GPU jobs at once on one machine.")
    lease_s: float = Field(15.0, gt=0, description="A worker that is silent this long loses its step or run.")
    max_attempts: int = Field(3, ge=1, description="A step whose worker died this often has failed.")
    approval_ttl_s: float = Field(86400.0, gt=0, description="An unanswered approval expires after this.")
    job_memory_mb: int = Field(0, ge=0, description="Address-space limit of one media job in MB. 0: none.")

    max_upload_mb: int = Field(8192, ge=1, description="Largest file accepted.")
    max_media_hours: float = Field(3.0, gt=0, description="Longest audio or video accepted by a tool.")
    max_pixels: int = Field(150_000_000, ge=1, description="Largest picture accepted, in pixels (guards against picture bombs).")
    min_free_disk_mb: int = Field(512, ge=0, description="Below this much free disk JARVIS accepts no new file or job.")

    models: list[str] = Field([], description='Chat models in order of preference, as JSON: ["openai:gpt-5.4-mini"]. Empty: local planner.')
    openai_api_key: SecretStr | None = Field(
        None,
        validation_alias=AliasChoices("openai_api_key", "JARVIS_OPENAI_API_KEY", "OPENAI_API_KEY"),
        description="Key of OpenAI or any compatible server. Also read from OPENAI_API_KEY.",
    )
    openai_base_url: str = Field(
        "",
        validation_alias=AliasChoices("openai_base_url", "JARVIS_OPENAI_BASE_URL", "OPENAI_BASE_URL"),
        description="Base URL of an OpenAI-compatible server. Also read from OPENAI_BASE_URL.",
    )
    openai_model: str = Field("gpt-5.4-mini", description="Model used when only a key is set.")
    anthropic_api_key: SecretStr | None = Field(
        None,
        validation_alias=AliasChoices("anthropic_api_key", "JARVIS_ANTHROPIC_API_KEY", "ANTHROPIC_API_KEY"),
        description="Key of Anthropic, for models named anthropic:NAME. Also read from ANTHROPIC_API_KEY.",
    )
    anthropic_base_url: str = Field(
        "",
        validation_alias=AliasChoices("anthropic_base_url", "JARVIS_ANTHROPIC_BASE_URL", "ANTHROPIC_BASE_URL"),
        description="Address of Anthropic, when it is not the usual one.",
    )
    mistral_api_key: SecretStr | None = Field(
        None,
        validation_alias=AliasChoices("mistral_api_key", "JARVIS_MISTRAL_API_KEY", "MISTRAL_API_KEY"),
        description="Key of Mistral, for models named mistral:NAME. Also read from MISTRAL_API_KEY.",
    )
    mistral_base_url: str = Field(
        "",
        validation_alias=AliasChoices("mistral_base_url", "JARVIS_MISTRAL_BASE_URL", "MISTRAL_BASE_URL"),
        description="Address of Mistral, when it is not the usual one.",
    )
    model_prices: dict[str, ModelPrice] = Field(
        {}, description='Prices that differ, US dollars per million tokens, as JSON: {"openai:NAME": {"input": 1, "output": 5}}.'
    )
    embeddings: str = Field("", description="What computes sentence vectors, e.g. openai:text-embedding-3-small. Empty: the bundled model.")
    openai_speech_model: str = Field("gpt-4o-mini-tts", description="Model that speaks, when OpenAI is to do it.")
    openai_image_model: str = Field("gpt-image-2", description="Model that paints, when OpenAI is to do it.")
    elevenlabs_api_key: SecretStr | None = Field(
        None,
        validation_alias=AliasChoices("elevenlabs_api_key", "JARVIS_ELEVENLABS_API_KEY", "ELEVENLABS_API_KEY"),
        description="Key of ElevenLabs (voices). Also read from ELEVENLABS_API_KEY.",
    )
    elevenlabs_base_url: str = Field("", description="Address of ElevenLabs, when it is not the usual one.")
    elevenlabs_speech_model: str = Field("eleven_v3", description="ElevenLabs model that speaks; it must know Thai and Russian.")
    spend_limit_usd: float = Field(0.0, ge=0, description="A plan that costs more than this asks first.")
    budget_run_usd: float | None = Field(None, ge=0, description="The most one request may spend, in US dollars. Empty: no limit.")
    budget_day_usd: float | None = Field(None, ge=0, description="The most a person may spend in a day of their zone. Empty: no limit.")
    budget_week_usd: float | None = Field(None, ge=0, description="The most a person may spend in a week, from Monday. Empty: no limit.")
    budget_month_usd: float | None = Field(None, ge=0, description="The most a person may spend in a calendar month. Empty: no limit.")
    runaway_factor: float = Field(3.0, ge=1, description="A run that has cost this many times the price shown is stopped.")

    language: str = Field("", description="Language of replies (en, th, ru). Empty: the language of the message.")
    timezone: str = Field("", description="IANA zone of the person, e.g. Asia/Bangkok. Empty: the machine's.")
    tool_packages: list[str] = Field([], description='Extra packages searched for tools, as JSON: ["my_tools"].')
    providers: dict[str, list[str]] = Field({}, description='Order of engines per capability, as JSON: {"voice.speak": ["openai"]}.')
    log_level: str = Field("INFO", description="DEBUG, INFO, WARNING or ERROR.")

    @property
    def embedded_database(self) -> bool:
        return not self.database_url

    @property
    def embedded_redis(self) -> bool:
        return not self.redis_url

    @property
    def base_url(self) -> str:
        """Where this JARVIS is reached, ending in a slash: the start of every link it gives."""
        host = "127.0.0.1" if self.host in ("0.0.0.0", "::", "") else f"[{self.host}]" if ":" in self.host else self.host
        return (self.public_url or f"http://{host}:{self.port}").rstrip("/") + "/"

    @property
    def run_folder(self) -> Path:
        """Sockets, pid files and locks of the running stack."""
        return self.home / "run"

    @property
    def temp_folder(self) -> Path:
        """Working folders of steps; emptied when a step ends and swept by the tick."""
        return self.home / "tmp"


@lru_cache(maxsize=1)
def settings() -> Settings:
    """The process's settings, read once. Tests call `settings.cache_clear()` after changing the environment.

    Raises InvalidInput, naming each variable whose value cannot be used.
    """
    hint = "Correct it where it is set: the environment or .env. `.env.example` describes every setting."
    try:
        return Settings()  # type: ignore[call-arg]
    except ValidationError as error:
        raise InvalidInput("; ".join(_fault(item) for item in error.errors()), hint=hint) from error
    except SettingsError as error:  # lists and tables are JSON
        named = next((name for name in Settings.model_fields if f'"{name}"' in str(error)), "")
        raise InvalidInput(f"{_variable(named)} is not valid JSON", hint=hint) from error


def _variable(field: str) -> str:
    return field.upper() if field.upper().startswith(("OPENAI_", "JARVIS_")) else f"JARVIS_{field.upper()}"


def _fault(item: ErrorDetails) -> str:
    reason = item["msg"][:1].lower() + item["msg"][1:]
    return f"{_variable(str(item['loc'][0]))} cannot be {str(item['input'])[:60]!r}: {reason}"


def env_example() -> str:
    """The text of `.env.example`: every setting with its description and default, commented out."""
    lines = ["# Settings of JARVIS. Copy to .env and uncomment what you change. Generated by `python -m core.settings`.", ""]
    for name, field in Settings.model_fields.items():
        alias = field.validation_alias
        variable = str(alias.choices[-1]) if isinstance(alias, AliasChoices) else f"JARVIS_{name.upper()}"
        lines += [f"# {field.description}", f"# {variable}={_example_value(field.get_default(call_default_factory=False))}", ""]
    return "\n".join(lines)


def _example_value(value: Any) -> str:
    if value is None or value == "" or not isinstance(value, str | int | float | list | dict):
        return ""
    return str(value).replace("'", '"')


if __name__ == "__main__":
    import sys

    sys.stdout.write(env_example())
