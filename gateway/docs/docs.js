// Shows /openapi.json: every operation with its roles, its request and its answer. Nothing is asked of other sites.
const about = document.querySelector("#about");
const list = document.querySelector("#operations");
const count = document.querySelector("#count");
const search = document.querySelector("#search");

function element(name, text = "", className = "") {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

function typeOf(schema, components) {
  if (schema.$ref) return schema.$ref.split("/").pop().split(".").pop();
  if (schema.type === "array") return `${typeOf(schema.items ?? {}, components)}[]`;
  const limits = ["pattern", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"]
    .filter((name) => name in schema && !(schema.format === "int32" && name.endsWith("imum")))
    .map((name) => `${name} ${schema[name]}`);
  return [schema.format ?? schema.type ?? "any", ...(schema.enum ?? []), ...limits].join(" · ");
}

function table(rows) {
  const made = element("table");
  const head = made.createTHead().insertRow();
  for (const title of ["Field", "Type", "Meaning"]) {
    const cell = element("th", title);
    cell.scope = "col";
    head.append(cell);
  }
  const body = made.createTBody();
  for (const [name, type, meaning] of rows) {
    const row = body.insertRow();
    row.insertCell().append(element("code", name));
    row.insertCell().append(element("span", type));
    row.insertCell().append(element("p", meaning));
  }
  const box = element("div", "", "wide");
  box.append(made);
  return box;
}

function fields(schema, components, depth = 0, before = "", seen = []) {
  if (schema.$ref) {
    const name = schema.$ref.split("/").pop();
    return seen.includes(name) ? [] : fields(components[name] ?? {}, components, depth, before, [...seen, name]);
  }
  if (schema.type === "array") return fields(schema.items ?? {}, components, depth, `${before.slice(0, -1)}[].`, seen);
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const needed = schema.required?.includes(name) ? " *" : "";
    const guarded = field["x-data-class"] ? ` (${field["x-data-class"].toLowerCase()})` : "";
    const row = [before + name + needed, typeOf(field, components) + guarded, field.description ?? ""];
    return [row, ...(depth < 2 ? fields(field, components, depth + 1, `${before}${name}.`, seen) : [])];
  });
}

function section(title, rows) {
  return rows.length ? [element("h3", title), table(rows)] : [];
}

function detail(operation, components) {
  const box = element("div");
  box.append(element("p", operation.description ?? ""));
  const roles = Object.entries(operation["x-roles"] ?? {}).map(([role, relation]) => `${role}: ${relation}`);
  box.append(element("p", roles.join(", ") || "Anybody", "soft"));
  if (operation["x-scope"]) box.append(element("p", `Scope ${operation["x-scope"]}`, "soft"));
  const connect = element("p");
  connect.append(element("code", `POST /${operation["x-method"]}`));
  box.append(connect);
  const given = (operation.parameters ?? []).map((each) => [
    each.name + (each.required ? " *" : ""),
    `${each.in} · ${typeOf(each.schema, components)}`,
    each.description ?? "",
  ]);
  box.append(...section("Parameters", given));
  const body = operation.requestBody?.content?.["application/json"]?.schema;
  if (body) box.append(...section("Request", fields(body, components)));
  const reply = operation.responses["200"]?.content?.["application/json"]?.schema;
  if (reply) box.append(...section("Answer", fields(reply, components)));
  return box;
}

function entry(verb, path, operation, components) {
  const made = element("details");
  const summary = element("summary");
  summary.append(element("span", verb.toUpperCase(), "verb"), element("code", path), element("span", ` ${operation.summary}`, "soft"));
  made.append(summary);
  made.addEventListener("toggle", () => made.children.length > 1 || made.append(detail(operation, components)), { once: true });
  made.dataset.words = `${verb} ${path} ${operation.operationId} ${operation.description}`.toLowerCase();
  return made;
}

function filter() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const each of list.querySelectorAll("details")) {
    each.hidden = !words.every((word) => each.dataset.words.includes(word));
    shown += each.hidden ? 0 : 1;
  }
  for (const part of list.querySelectorAll("section")) part.hidden = !part.querySelector("details:not([hidden])");
  count.textContent = `${shown} operations`;
}

const api = await (await fetch("/openapi.json")).json();
about.textContent = api.info.description;
for (const tag of api.tags) {
  const part = element("section");
  part.append(element("h2", tag.name), element("p", tag.description, "soft"));
  for (const [path, verbs] of Object.entries(api.paths))
    for (const [verb, operation] of Object.entries(verbs))
      if (operation.tags.includes(tag.name)) part.append(entry(verb, path, operation, api.components.schemas));
  list.append(part);
}
search.addEventListener("input", filter);
filter();
