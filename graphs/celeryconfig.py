"""Celery's settings, read on first use. A message is only a token "there is work in lane X": it may be lost or doubled at no harm."""

from core.redis import celery_broker_url

broker_url = celery_broker_url()
broker_connection_retry_on_startup = True
broker_connection_max_retries = None
# A token not sent within a second is given up: the tick sends it again while the step is ready.
broker_transport_options = {"socket_connect_timeout": 1.0, "socket_timeout": 20.0, "retry_on_timeout": False}
task_ignore_result = True
task_publish_retry = False
task_store_errors_even_if_ignored = False
worker_prefetch_multiplier = 1
worker_hijack_root_logger = False
worker_send_task_events = False
worker_cancel_long_running_tasks_on_connection_loss = False
timezone = "UTC"
