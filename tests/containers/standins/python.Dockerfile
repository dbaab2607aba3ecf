# Stands in for python:3.11-slim-bookworm where no image can be pulled: Debian's Python 3.11 with pip from PyPI.
# The certificates are those of the machine that builds it, so that pip reaches what that machine reaches.
FROM debian:bookworm-slim
COPY pip-*.whl /tmp/
RUN ln -s /usr/bin/python3 /usr/local/bin/python \
    && python -c "import glob, sys; sys.path[:0] = glob.glob('/tmp/pip-*.whl'); from pip._internal.cli.main import main; \
sys.exit(main(['install', '--break-system-packages', '--no-index', *glob.glob('/tmp/pip-*.whl')]))" \
    && rm -rf /tmp/pip-*.whl /usr/lib/python3.11/EXTERNALLY-MANAGED
ENV LANG=C.UTF-8 PIP_CERT=/etc/ssl/certs/ca-certificates.crt
CMD ["python"]
