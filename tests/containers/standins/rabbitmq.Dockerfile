# Stands in for rabbitmq:4.1.4 where no image can be pulled: Debian's RabbitMQ 3.10, which has quorum queues, single
# active consumers and delivery limits too.
# What Debian has today is what is tried: no versions are named.
FROM debian:bookworm-slim
# hadolint ignore=DL3008
RUN groupadd --system --gid 999 rabbitmq \
    && useradd --system --uid 999 --gid 999 --home-dir /var/lib/rabbitmq --shell /bin/bash rabbitmq \
    && apt-get update -qq \
    && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends rabbitmq-server >/dev/null \
    && rm -rf /var/lib/apt/lists/* /var/lib/rabbitmq /var/log/rabbitmq \
    && install -d -o rabbitmq -g rabbitmq -m 0777 /var/lib/rabbitmq /var/log/rabbitmq /etc/rabbitmq/conf.d \
    && echo '[rabbitmq_prometheus].' > /etc/rabbitmq/enabled_plugins
ENV PATH=/usr/lib/rabbitmq/bin:$PATH HOME=/var/lib/rabbitmq RABBITMQ_LOGS=-
VOLUME /var/lib/rabbitmq
EXPOSE 5672
CMD ["rabbitmq-server"]
