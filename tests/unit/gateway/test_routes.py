"""Addresses: what a path means."""

import pytest

from gateway import routes
from gateway.contracts import methods


def tree(*templates):
    made = routes.Routes()
    for verb, template in templates:
        made.add(verb, routes.parse(template), template)
    return made


TREE = tree(
    ("GET", "/v1/{name=leaveRequests/*}"),
    ("GET", "/v1/leaveRequests"),
    ("POST", "/v1/leaveRequests"),
    ("POST", "/v1/leaveRequests:decide"),
    ("POST", "/v1/{name=leaveRequests/*}:approve"),
    ("GET", "/v1/leaveRequests/latest"),
    ("GET", "/v1/{employee=employees/*}/leaveBalance"),
    ("GET", "/files/{path=**}"),
    ("GET", "/feeds/{secret}"),
)


@pytest.mark.parametrize(
    "verb,path,template,values",
    [
        ("GET", "/v1/leaveRequests/r1", "/v1/{name=leaveRequests/*}", [("name", "leaveRequests/r1")]),
        ("GET", "/v1/leaveRequests/latest", "/v1/leaveRequests/latest", []),
        ("GET", "/v1/leaveRequests", "/v1/leaveRequests", []),
        ("POST", "/v1/leaveRequests:decide", "/v1/leaveRequests:decide", []),
        ("POST", "/v1/leaveRequests/r1:approve", "/v1/{name=leaveRequests/*}:approve", [("name", "leaveRequests/r1")]),
        (
            "GET",
            "/v1/employees/e1/leaveBalance",
            "/v1/{employee=employees/*}/leaveBalance",
            [("employee", "employees/e1")],
        ),
        ("GET", "/files/a/b/c", "/files/{path=**}", [("path", "a/b/c")]),
        ("GET", "/feeds/a%2Fb%3A", "/feeds/{secret}", [("secret", "a/b:")]),
        ("GET", "/v1/leaveRequests/a:b", "/v1/{name=leaveRequests/*}", [("name", "leaveRequests/a:b")]),
    ],
)
def test_a_path_means_one_method_and_fills_its_fields(verb, path, template, values):
    found = TREE.find(verb, path)

    assert (template, tuple(values)) == (found.target, found.values)


@pytest.mark.parametrize(
    "verb,path",
    [
        ("GET", "/v1/leaveRequests/"),
        ("GET", "/v1/leaveRequests/r1/more"),
        ("GET", "/v1"),
        ("GET", "/"),
        ("POST", "/v1/leaveRequests/r1:reject"),
        ("GET", "/v1//leaveBalance"),
    ],
)
def test_other_paths_mean_nothing(verb, path):
    assert TREE.find(verb, path) is None


def test_a_known_path_with_another_verb_tells_which_there_are():
    found = TREE.find("DELETE", "/v1/leaveRequests")

    assert (None, ("GET", "POST")) == (found.target, found.allowed)


def test_two_methods_cannot_have_one_address():
    with pytest.raises(ValueError, match="two methods"):
        tree(("GET", "/v1/{name=teams/*}"), ("GET", "/v1/{team=teams/*}"))


def test_every_address_of_the_contracts_is_one_methods_own():
    made = routes.Routes()
    bindings = [(binding, method) for method in methods() for binding in method.bindings]
    for binding, method in bindings:
        made.add(binding.verb, routes.parse(binding.template), method.name)

    assert bindings
