"""What one object names, another one is: routes, monitors, certificates, databases, releases."""

from __future__ import annotations

import re
from collections.abc import Sequence

from deploy.k8s.check import objects as o
from deploy.k8s.check.objects import Object
from deploy.k8s.check.rule import Rule


def routes_lead_somewhere(objects: Sequence[Object]) -> list[str]:
    """A route hangs on a listener and leads to a port of a Service."""
    found = []
    services = o.services(objects)
    listeners = {
        (each["metadata"]["name"], listener["name"])
        for each in o.of_kind(objects, "Gateway")
        for listener in each["spec"]["listeners"]
    }
    for each in o.of_kind(objects, "HTTPRoute", "GRPCRoute"):
        for parent in each["spec"].get("parentRefs", []):
            if (parent["name"], parent.get("sectionName")) not in listeners:
                found.append(f"{o.name_of(each)}: there is no listener {parent.get('sectionName')} of {parent['name']}")
        backends = [backend for rule in each["spec"].get("rules", []) for backend in rule.get("backendRefs", [])]
        for backend in backends:
            if backend.get("port") not in services.get(backend["name"], set()):
                found.append(f"{o.name_of(each)}: no Service {backend['name']} has port {backend.get('port')}")
    return found


def listeners_show_a_certificate(objects: Sequence[Object]) -> list[str]:
    """The certificate of a listener that ends TLS will be there."""
    secrets = o.secrets(objects)
    found = []
    for each in o.of_kind(objects, "Gateway"):
        for listener in each["spec"]["listeners"]:
            references = listener.get("tls", {}).get("certificateRefs", [])
            if listener["protocol"] == "HTTPS" and not references:
                found.append(f"{o.name_of(each)}: {listener['name']} has no certificate")
            for reference in references:
                if reference["name"] not in secrets:
                    found.append(f"{o.name_of(each)}: nobody makes the secret {reference['name']}")
    return found


def monitors_see_something(objects: Sequence[Object]) -> list[str]:
    """A monitor selects a Service or pods, and the ports it names are theirs."""
    found = []
    for each in o.of_kind(objects, "ServiceMonitor"):
        seen = [
            {port.get("name") for port in service["spec"]["ports"]}
            for service in o.of_kind(objects, "Service")
            if o.matches(each["spec"]["selector"], service["metadata"].get("labels") or {})
        ]
        found += _unseen(each, [point["port"] for point in each["spec"]["endpoints"]], seen)
    for each in o.of_kind(objects, "PodMonitor"):
        ports = [set(pod.ports) for pod in o.pods(objects) if o.matches(each["spec"]["selector"], pod.labels)]
        found += _unseen(each, [point["port"] for point in each["spec"]["podMetricsEndpoints"]], list(ports))
    return found


def _unseen(monitor: Object, wanted: Sequence[str], seen: Sequence[set[str]]) -> list[str]:
    if not seen:
        return [f"{o.name_of(monitor)}: selects nothing"]
    return [f"{o.name_of(monitor)}: there is no port {port}" for port in wanted if not any(port in has for has in seen)]


def certificates_are_signed(objects: Sequence[Object]) -> list[str]:
    """A certificate's issuer exists, and an issuer's key will."""
    found = []
    issuers, secrets = o.named(objects, "Issuer"), o.secrets(objects)
    for each in o.of_kind(objects, "Certificate"):
        reference = each["spec"]["issuerRef"]
        if reference.get("kind", "Issuer") == "Issuer" and reference["name"] not in issuers:
            found.append(f"{o.name_of(each)}: there is no Issuer {reference['name']}")
    for each in o.of_kind(objects, "Issuer"):
        secret = each["spec"].get("ca", {}).get("secretName")
        if secret is not None and secret not in secrets:
            found.append(f"{o.name_of(each)}: nobody makes the secret {secret}")
    return found


def servers_show_who_they_are(objects: Sequence[Object]) -> list[str]:
    """Every server has a certificate of its own name mounted where ZT_TLS_DIR looks; none serves without."""
    found = []
    shown = {
        each["spec"]["secretName"]: (each["spec"].get("dnsNames", []), each["spec"].get("uris", []))
        for each in o.of_kind(objects, "Certificate")
    }
    for pod in o.pods(objects):
        if not pod.spec or pod.labels.get("app.kubernetes.io/component") != "server":
            continue
        name = pod.labels["app.kubernetes.io/name"]
        secret = _mounted(pod.spec, "/etc/zhongtai/tls")
        names, uris = shown.get(secret, ([], []))
        if name not in names or f"spiffe://zhongtai/svc/{name}" not in uris:
            found.append(f"{pod.owner}: no certificate that names {name} is mounted on /etc/zhongtai/tls")
    return found


def _mounted(spec: Object, path: str) -> str:
    """The Secret that a pod's first container mounts on a path; empty when there is none."""
    volumes = {volume["name"]: volume for volume in spec.get("volumes", [])}
    for mount in spec["containers"][0].get("volumeMounts", []):
        if mount["mountPath"] == path:
            secret: str = volumes[mount["name"]].get("secret", {}).get("secretName", "")
            return secret
    return ""


def operators_find_what_they_need(objects: Sequence[Object]) -> list[str]:
    """Databases, pools, backups, brokers and secrets name clusters, owners and stores that exist."""
    found = []
    secrets, stores = o.secrets(objects), o.named(objects, "ObjectStore")
    clusters = {each["metadata"]["name"]: each for each in o.of_kind(objects, "Cluster")}
    for each in o.of_kind(objects, "Database", "Pooler", "ScheduledBackup"):
        if each["spec"]["cluster"]["name"] not in clusters:
            found.append(f"{o.name_of(each)}: there is no Cluster {each['spec']['cluster']['name']}")
    for each in o.of_kind(objects, "Database"):
        cluster = clusters.get(each["spec"]["cluster"]["name"], {"spec": {}})
        roles = {role["name"] for role in cluster["spec"].get("managed", {}).get("roles", [])}
        if each["spec"]["owner"] not in roles:
            found.append(f"{o.name_of(each)}: there is no role {each['spec']['owner']}")
    for each in clusters.values():
        spec = each["spec"]
        wanted = [role["passwordSecret"]["name"] for role in spec.get("managed", {}).get("roles", [])]
        wanted += [spec["superuserSecret"]["name"]] if "superuserSecret" in spec else []
        found += [f"{o.name_of(each)}: nobody makes the secret {name}" for name in wanted if name not in secrets]
        used = [*spec.get("plugins", []), *(outside["plugin"] for outside in spec.get("externalClusters", []))]
        for plugin in used:
            store = plugin["parameters"]["barmanObjectName"]
            if store not in stores:
                found.append(f"{o.name_of(each)}: there is no ObjectStore {store}")
    return found


def pools_fit(objects: Sequence[Object]) -> list[str]:
    """What all pools may open at once, beside migrations and standbys, fits into what the server takes."""
    found = []
    for cluster in o.of_kind(objects, "Cluster"):
        name, databases = cluster["metadata"]["name"], o.of_kind(objects, "Database")
        most = int(cluster["spec"].get("postgresql", {}).get("parameters", {}).get("max_connections", 100))
        pools = [each["spec"] for each in o.of_kind(objects, "Pooler") if each["spec"]["cluster"]["name"] == name]
        size = sum(pool["instances"] * int(pool["pgbouncer"]["parameters"]["default_pool_size"]) for pool in pools)
        needed = size * len(databases) + 40
        if pools and needed > most:
            found.append(f"{o.name_of(cluster)}: takes {most} connections, its pools may want {needed}")
    return found


def secrets_have_a_source(objects: Sequence[Object]) -> list[str]:
    """What comes from a store names one that exists; what an operator reads will be made, with its keys."""
    found = []
    secrets, stores = o.secrets(objects), o.named(objects, "SecretStore")
    for each in o.of_kind(objects, "ExternalSecret"):
        if each["spec"]["secretStoreRef"]["name"] not in stores:
            found.append(f"{o.name_of(each)}: there is no SecretStore {each['spec']['secretStoreRef']['name']}")
    wanted = [(each, each["spec"]["tls"]["secretName"], "tls.crt") for each in o.of_kind(objects, "RabbitmqCluster")]
    for each in o.of_kind(objects, "RabbitmqCluster"):
        wanted.append((each, each["spec"]["secretBackend"]["externalSecret"]["name"], "default_user.conf"))
        wanted += [(each, *of_users) for of_users in _definitions(each["spec"])]
    for each in o.of_kind(objects, "ObjectStore"):
        credentials = each["spec"]["configuration"]["s3Credentials"]
        wanted += [(each, reference["name"], reference["key"]) for reference in credentials.values()]
    for each in o.of_kind(objects, "PodMonitor"):
        for point in each["spec"]["podMetricsEndpoints"]:
            if reference := point.get("tlsConfig", {}).get("ca", {}).get("secret"):
                wanted.append((each, reference["name"], reference["key"]))
    for each, name, key in wanted:
        if key not in secrets.get(name, set()):
            found.append(f"{o.name_of(each)}: nobody makes {key} of the secret {name}")
    return found


def _definitions(spec: Object) -> list[tuple[str, str]]:
    """The Secret from which a broker reads its users when it starts, with its key; empty when it reads none."""
    said = re.search(
        r"^load_definitions = (.+)/(.+)$", spec.get("rabbitmq", {}).get("additionalConfig", ""), re.MULTILINE
    )
    if said is None:
        return []
    pod = spec["override"]["statefulSet"]["spec"]["template"]["spec"]
    return [(_mounted(pod, said[1]), said[2])]


def releases_roll(objects: Sequence[Object]) -> list[str]:
    """A Rollout takes the template of a Deployment that makes no pods itself, and asks an analysis that exists."""
    found = []
    deployments = {each["metadata"]["name"]: each for each in o.of_kind(objects, "Deployment")}
    services, routes = o.services(objects), o.named(objects, "HTTPRoute")
    templates = {
        each["metadata"]["name"]: {argument["name"] for argument in each["spec"].get("args", [])}
        for each in o.of_kind(objects, "AnalysisTemplate")
    }
    for each in o.of_kind(objects, "Rollout"):
        name, canary = each["spec"]["workloadRef"]["name"], each["spec"]["strategy"]["canary"]
        if name not in deployments:
            found.append(f"{o.name_of(each)}: there is no Deployment {name}")
        elif deployments[name]["spec"].get("replicas", 1) != 0:
            found.append(f"{o.name_of(each)}: Deployment {name} makes pods too")
        given = {argument["name"] for argument in canary["analysis"]["args"]}
        for template in canary["analysis"]["templates"]:
            if templates.get(template["templateName"]) != given:
                found.append(f"{o.name_of(each)}: no AnalysisTemplate {template['templateName']} takes {sorted(given)}")
        named = [canary[key] for key in ("stableService", "canaryService") if key in canary]
        found += [f"{o.name_of(each)}: there is no Service {service}" for service in named if service not in services]
        for plugin in canary.get("trafficRouting", {}).get("plugins", {}).values():
            if plugin["httpRoute"] not in routes:
                found.append(f"{o.name_of(each)}: there is no HTTPRoute {plugin['httpRoute']}")
            if plugin["namespace"] != each["metadata"].get("namespace"):
                found.append(f"{o.name_of(each)}: its route is sought in {plugin['namespace']}")
    return found


RULES = (
    Rule("route", routes_lead_somewhere),
    Rule("listener", listeners_show_a_certificate),
    Rule("monitor", monitors_see_something),
    Rule("issuer", certificates_are_signed),
    Rule("mtls", servers_show_who_they_are),
    Rule("operator", operators_find_what_they_need),
    Rule("pool", pools_fit),
    Rule("secret-source", secrets_have_a_source),
    Rule("rollout", releases_roll),
)
