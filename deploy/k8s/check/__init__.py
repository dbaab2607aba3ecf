"""Checks of the manifests that need no cluster: `make k8s-check`."""
