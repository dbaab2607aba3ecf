// node_modules/@lit/reactive-element/css-tag.js
var e = globalThis, t = e.ShadowRoot && (e.ShadyCSS === void 0 || e.ShadyCSS.nativeShadow) && "adoptedStyleSheets" in Document.prototype && "replace" in CSSStyleSheet.prototype, n = Symbol(), r = /* @__PURE__ */ new WeakMap(), i = class {
	constructor(e, t, r) {
		if (this._$cssResult$ = !0, r !== n) throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");
		this.cssText = e, this.t = t;
	}
	get styleSheet() {
		let e = this.o, n = this.t;
		if (t && e === void 0) {
			let t = n !== void 0 && n.length === 1;
			t && (e = r.get(n)), e === void 0 && ((this.o = e = new CSSStyleSheet()).replaceSync(this.cssText), t && r.set(n, e));
		}
		return e;
	}
	toString() {
		return this.cssText;
	}
}, a = (e) => new i(typeof e == "string" ? e : e + "", void 0, n), o = (e, ...t) => new i(e.length === 1 ? e[0] : t.reduce((t, n, r) => t + ((e) => {
	if (!0 === e._$cssResult$) return e.cssText;
	if (typeof e == "number") return e;
	throw Error("Value passed to 'css' function must be a 'css' function result: " + e + ". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.");
})(n) + e[r + 1], e[0]), e, n), s = (n, r) => {
	if (t) n.adoptedStyleSheets = r.map((e) => e instanceof CSSStyleSheet ? e : e.styleSheet);
	else for (let t of r) {
		let r = document.createElement("style"), i = e.litNonce;
		i !== void 0 && r.setAttribute("nonce", i), r.textContent = t.cssText, n.appendChild(r);
	}
}, c = t ? (e) => e : (e) => e instanceof CSSStyleSheet ? ((e) => {
	let t = "";
	for (let n of e.cssRules) t += n.cssText;
	return a(t);
})(e) : e, { is: l, defineProperty: ee, getOwnPropertyDescriptor: u, getOwnPropertyNames: d, getOwnPropertySymbols: f, getPrototypeOf: p } = Object, te = globalThis, ne = te.trustedTypes, re = ne ? ne.emptyScript : "", ie = te.reactiveElementPolyfillSupport, ae = (e, t) => e, oe = {
	toAttribute(e, t) {
		switch (t) {
			case Boolean:
				e = e ? re : null;
				break;
			case Object:
			case Array: e = e == null ? e : JSON.stringify(e);
		}
		return e;
	},
	fromAttribute(e, t) {
		let n = e;
		switch (t) {
			case Boolean:
				n = e !== null;
				break;
			case Number:
				n = e === null ? null : Number(e);
				break;
			case Object:
			case Array: try {
				n = JSON.parse(e);
			} catch {
				n = null;
			}
		}
		return n;
	}
}, se = (e, t) => !l(e, t), ce = {
	attribute: !0,
	type: String,
	converter: oe,
	reflect: !1,
	useDefault: !1,
	hasChanged: se
};
Symbol.metadata ??= Symbol("metadata"), te.litPropertyMetadata ??= /* @__PURE__ */ new WeakMap();
var le = class extends HTMLElement {
	static addInitializer(e) {
		this._$Ei(), (this.l ??= []).push(e);
	}
	static get observedAttributes() {
		return this.finalize(), this._$Eh && [...this._$Eh.keys()];
	}
	static createProperty(e, t = ce) {
		if (t.state && (t.attribute = !1), this._$Ei(), this.prototype.hasOwnProperty(e) && ((t = Object.create(t)).wrapped = !0), this.elementProperties.set(e, t), !t.noAccessor) {
			let n = Symbol(), r = this.getPropertyDescriptor(e, n, t);
			r !== void 0 && ee(this.prototype, e, r);
		}
	}
	static getPropertyDescriptor(e, t, n) {
		let { get: r, set: i } = u(this.prototype, e) ?? {
			get() {
				return this[t];
			},
			set(e) {
				this[t] = e;
			}
		};
		return {
			get: r,
			set(t) {
				let a = r?.call(this);
				i?.call(this, t), this.requestUpdate(e, a, n);
			},
			configurable: !0,
			enumerable: !0
		};
	}
	static getPropertyOptions(e) {
		return this.elementProperties.get(e) ?? ce;
	}
	static _$Ei() {
		if (this.hasOwnProperty(ae("elementProperties"))) return;
		let e = p(this);
		e.finalize(), e.l !== void 0 && (this.l = [...e.l]), this.elementProperties = new Map(e.elementProperties);
	}
	static finalize() {
		if (this.hasOwnProperty(ae("finalized"))) return;
		if (this.finalized = !0, this._$Ei(), this.hasOwnProperty(ae("properties"))) {
			let e = this.properties, t = [...d(e), ...f(e)];
			for (let n of t) this.createProperty(n, e[n]);
		}
		let e = this[Symbol.metadata];
		if (e !== null) {
			let t = litPropertyMetadata.get(e);
			if (t !== void 0) for (let [e, n] of t) this.elementProperties.set(e, n);
		}
		this._$Eh = /* @__PURE__ */ new Map();
		for (let [e, t] of this.elementProperties) {
			let n = this._$Eu(e, t);
			n !== void 0 && this._$Eh.set(n, e);
		}
		this.elementStyles = this.finalizeStyles(this.styles);
	}
	static finalizeStyles(e) {
		let t = [];
		if (Array.isArray(e)) {
			let n = new Set(e.flat(1 / 0).reverse());
			for (let e of n) t.unshift(c(e));
		} else e !== void 0 && t.push(c(e));
		return t;
	}
	static _$Eu(e, t) {
		let n = t.attribute;
		return !1 === n ? void 0 : typeof n == "string" ? n : typeof e == "string" ? e.toLowerCase() : void 0;
	}
	constructor() {
		super(), this._$Ep = void 0, this.isUpdatePending = !1, this.hasUpdated = !1, this._$Em = null, this._$Ev();
	}
	_$Ev() {
		this._$ES = new Promise((e) => this.enableUpdating = e), this._$AL = /* @__PURE__ */ new Map(), this._$E_(), this.requestUpdate(), this.constructor.l?.forEach((e) => e(this));
	}
	addController(e) {
		(this._$EO ??= /* @__PURE__ */ new Set()).add(e), this.renderRoot !== void 0 && this.isConnected && e.hostConnected?.();
	}
	removeController(e) {
		this._$EO?.delete(e);
	}
	_$E_() {
		let e = /* @__PURE__ */ new Map(), t = this.constructor.elementProperties;
		for (let n of t.keys()) this.hasOwnProperty(n) && (e.set(n, this[n]), delete this[n]);
		e.size > 0 && (this._$Ep = e);
	}
	createRenderRoot() {
		let e = this.shadowRoot ?? this.attachShadow(this.constructor.shadowRootOptions);
		return s(e, this.constructor.elementStyles), e;
	}
	connectedCallback() {
		this.renderRoot ??= this.createRenderRoot(), this.enableUpdating(!0), this._$EO?.forEach((e) => e.hostConnected?.());
	}
	enableUpdating(e) {}
	disconnectedCallback() {
		this._$EO?.forEach((e) => e.hostDisconnected?.());
	}
	attributeChangedCallback(e, t, n) {
		this._$AK(e, n);
	}
	_$ET(e, t) {
		let n = this.constructor.elementProperties.get(e), r = this.constructor._$Eu(e, n);
		if (r !== void 0 && !0 === n.reflect) {
			let i = (n.converter?.toAttribute === void 0 ? oe : n.converter).toAttribute(t, n.type);
			this._$Em = e, i == null ? this.removeAttribute(r) : this.setAttribute(r, i), this._$Em = null;
		}
	}
	_$AK(e, t) {
		let n = this.constructor, r = n._$Eh.get(e);
		if (r !== void 0 && this._$Em !== r) {
			let e = n.getPropertyOptions(r), i = typeof e.converter == "function" ? { fromAttribute: e.converter } : e.converter?.fromAttribute === void 0 ? oe : e.converter;
			this._$Em = r;
			let a = i.fromAttribute(t, e.type);
			this[r] = a ?? this._$Ej?.get(r) ?? a, this._$Em = null;
		}
	}
	requestUpdate(e, t, n, r = !1, i) {
		if (e !== void 0) {
			let a = this.constructor;
			if (!1 === r && (i = this[e]), n ??= a.getPropertyOptions(e), !((n.hasChanged ?? se)(i, t) || n.useDefault && n.reflect && i === this._$Ej?.get(e) && !this.hasAttribute(a._$Eu(e, n)))) return;
			this.C(e, t, n);
		}
		!1 === this.isUpdatePending && (this._$ES = this._$EP());
	}
	C(e, t, { useDefault: n, reflect: r, wrapped: i }, a) {
		n && !(this._$Ej ??= /* @__PURE__ */ new Map()).has(e) && (this._$Ej.set(e, a ?? t ?? this[e]), !0 !== i || a !== void 0) || (this._$AL.has(e) || (this.hasUpdated || n || (t = void 0), this._$AL.set(e, t)), !0 === r && this._$Em !== e && (this._$Eq ??= /* @__PURE__ */ new Set()).add(e));
	}
	async _$EP() {
		this.isUpdatePending = !0;
		try {
			await this._$ES;
		} catch (e) {
			Promise.reject(e);
		}
		let e = this.scheduleUpdate();
		return e != null && await e, !this.isUpdatePending;
	}
	scheduleUpdate() {
		return this.performUpdate();
	}
	performUpdate() {
		if (!this.isUpdatePending) return;
		if (!this.hasUpdated) {
			if (this.renderRoot ??= this.createRenderRoot(), this._$Ep) {
				for (let [e, t] of this._$Ep) this[e] = t;
				this._$Ep = void 0;
			}
			let e = this.constructor.elementProperties;
			if (e.size > 0) for (let [t, n] of e) {
				let { wrapped: e } = n, r = this[t];
				!0 !== e || this._$AL.has(t) || r === void 0 || this.C(t, void 0, n, r);
			}
		}
		let e = !1, t = this._$AL;
		try {
			e = this.shouldUpdate(t), e ? (this.willUpdate(t), this._$EO?.forEach((e) => e.hostUpdate?.()), this.update(t)) : this._$EM();
		} catch (t) {
			throw e = !1, this._$EM(), t;
		}
		e && this._$AE(t);
	}
	willUpdate(e) {}
	_$AE(e) {
		this._$EO?.forEach((e) => e.hostUpdated?.()), this.hasUpdated || (this.hasUpdated = !0, this.firstUpdated(e)), this.updated(e);
	}
	_$EM() {
		this._$AL = /* @__PURE__ */ new Map(), this.isUpdatePending = !1;
	}
	get updateComplete() {
		return this.getUpdateComplete();
	}
	getUpdateComplete() {
		return this._$ES;
	}
	shouldUpdate(e) {
		return !0;
	}
	update(e) {
		this._$Eq &&= this._$Eq.forEach((e) => this._$ET(e, this[e])), this._$EM();
	}
	updated(e) {}
	firstUpdated(e) {}
};
le.elementStyles = [], le.shadowRootOptions = { mode: "open" }, le[ae("elementProperties")] = /* @__PURE__ */ new Map(), le[ae("finalized")] = /* @__PURE__ */ new Map(), ie?.({ ReactiveElement: le }), (te.reactiveElementVersions ??= []).push("2.1.2");
// node_modules/lit-html/lit-html.js
var ue = globalThis, de = (e) => e, fe = ue.trustedTypes, pe = fe ? fe.createPolicy("lit-html", { createHTML: (e) => e }) : void 0, me = "$lit$", m = `lit$${Math.random().toFixed(9).slice(2)}$`, he = "?" + m, ge = `<${he}>`, _e = document, ve = () => _e.createComment(""), ye = (e) => e === null || typeof e != "object" && typeof e != "function", be = Array.isArray, xe = (e) => be(e) || typeof e?.[Symbol.iterator] == "function", Se = "[ 	\n\f\r]", Ce = /<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g, we = /-->/g, Te = />/g, Ee = RegExp(`>|${Se}(?:([^\\s"'>=/]+)(${Se}*=${Se}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`, "g"), De = /'/g, Oe = /"/g, ke = /^(?:script|style|textarea|title)$/i, Ae = (e) => (t, ...n) => ({
	_$litType$: e,
	strings: t,
	values: n
}), h = Ae(1), g = Ae(2), _ = Symbol.for("lit-noChange"), v = Symbol.for("lit-nothing"), je = /* @__PURE__ */ new WeakMap(), Me = _e.createTreeWalker(_e, 129);
function Ne(e, t) {
	if (!be(e) || !e.hasOwnProperty("raw")) throw Error("invalid template strings array");
	return pe === void 0 ? t : pe.createHTML(t);
}
var Pe = (e, t) => {
	let n = e.length - 1, r = [], i, a = t === 2 ? "<svg>" : t === 3 ? "<math>" : "", o = Ce;
	for (let t = 0; t < n; t++) {
		let n = e[t], s, c, l = -1, ee = 0;
		for (; ee < n.length && (o.lastIndex = ee, c = o.exec(n), c !== null);) ee = o.lastIndex, o === Ce ? c[1] === "!--" ? o = we : c[1] === void 0 ? c[2] === void 0 ? c[3] !== void 0 && (o = Ee) : (ke.test(c[2]) && (i = RegExp("</" + c[2], "g")), o = Ee) : o = Te : o === Ee ? c[0] === ">" ? (o = i ?? Ce, l = -1) : c[1] === void 0 ? l = -2 : (l = o.lastIndex - c[2].length, s = c[1], o = c[3] === void 0 ? Ee : c[3] === "\"" ? Oe : De) : o === Oe || o === De ? o = Ee : o === we || o === Te ? o = Ce : (o = Ee, i = void 0);
		let u = o === Ee && e[t + 1].startsWith("/>") ? " " : "";
		a += o === Ce ? n + ge : l >= 0 ? (r.push(s), n.slice(0, l) + me + n.slice(l) + m + u) : n + m + (l === -2 ? t : u);
	}
	return [Ne(e, a + (e[n] || "<?>") + (t === 2 ? "</svg>" : t === 3 ? "</math>" : "")), r];
}, Fe = class e {
	constructor({ strings: t, _$litType$: n }, r) {
		let i;
		this.parts = [];
		let a = 0, o = 0, s = t.length - 1, c = this.parts, [l, ee] = Pe(t, n);
		if (this.el = e.createElement(l, r), Me.currentNode = this.el.content, n === 2 || n === 3) {
			let e = this.el.content.firstChild;
			e.replaceWith(...e.childNodes);
		}
		for (; (i = Me.nextNode()) !== null && c.length < s;) {
			if (i.nodeType === 1) {
				if (i.hasAttributes()) for (let e of i.getAttributeNames()) if (e.endsWith(me)) {
					let t = ee[o++], n = i.getAttribute(e).split(m), r = /([.?@])?(.*)/.exec(t);
					c.push({
						type: 1,
						index: a,
						name: r[2],
						strings: n,
						ctor: r[1] === "." ? Be : r[1] === "?" ? Ve : r[1] === "@" ? He : ze
					}), i.removeAttribute(e);
				} else e.startsWith(m) && (c.push({
					type: 6,
					index: a
				}), i.removeAttribute(e));
				if (ke.test(i.tagName)) {
					let e = i.textContent.split(m), t = e.length - 1;
					if (t > 0) {
						i.textContent = fe ? fe.emptyScript : "";
						for (let n = 0; n < t; n++) i.append(e[n], ve()), Me.nextNode(), c.push({
							type: 2,
							index: ++a
						});
						i.append(e[t], ve());
					}
				}
			} else if (i.nodeType === 8) {
				if (i.data === he) c.push({
					type: 2,
					index: a
				});
				else {
					let e = -1;
					for (; (e = i.data.indexOf(m, e + 1)) !== -1;) c.push({
						type: 7,
						index: a
					}), e += m.length - 1;
				}
			}
			a++;
		}
	}
	static createElement(e, t) {
		let n = _e.createElement("template");
		return n.innerHTML = e, n;
	}
};
function Ie(e, t, n = e, r) {
	if (t === _) return t;
	let i = r === void 0 ? n._$Cl : n._$Co?.[r], a = ye(t) ? void 0 : t._$litDirective$;
	return i?.constructor !== a && (i?._$AO?.(!1), a === void 0 ? i = void 0 : (i = new a(e), i._$AT(e, n, r)), r === void 0 ? n._$Cl = i : (n._$Co ??= [])[r] = i), i !== void 0 && (t = Ie(e, i._$AS(e, t.values), i, r)), t;
}
var Le = class {
	constructor(e, t) {
		this._$AV = [], this._$AN = void 0, this._$AD = e, this._$AM = t;
	}
	get parentNode() {
		return this._$AM.parentNode;
	}
	get _$AU() {
		return this._$AM._$AU;
	}
	u(e) {
		let { el: { content: t }, parts: n } = this._$AD, r = (e?.creationScope ?? _e).importNode(t, !0);
		Me.currentNode = r;
		let i = Me.nextNode(), a = 0, o = 0, s = n[0];
		for (; s !== void 0;) {
			if (a === s.index) {
				let t;
				s.type === 2 ? t = new Re(i, i.nextSibling, this, e) : s.type === 1 ? t = new s.ctor(i, s.name, s.strings, this, e) : s.type === 6 && (t = new Ue(i, this, e)), this._$AV.push(t), s = n[++o];
			}
			a !== s?.index && (i = Me.nextNode(), a++);
		}
		return Me.currentNode = _e, r;
	}
	p(e) {
		let t = 0;
		for (let n of this._$AV) n !== void 0 && (n.strings === void 0 ? n._$AI(e[t]) : (n._$AI(e, n, t), t += n.strings.length - 2)), t++;
	}
}, Re = class e {
	get _$AU() {
		return this._$AM?._$AU ?? this._$Cv;
	}
	constructor(e, t, n, r) {
		this.type = 2, this._$AH = v, this._$AN = void 0, this._$AA = e, this._$AB = t, this._$AM = n, this.options = r, this._$Cv = r?.isConnected ?? !0;
	}
	get parentNode() {
		let e = this._$AA.parentNode, t = this._$AM;
		return t !== void 0 && e?.nodeType === 11 && (e = t.parentNode), e;
	}
	get startNode() {
		return this._$AA;
	}
	get endNode() {
		return this._$AB;
	}
	_$AI(e, t = this) {
		e = Ie(this, e, t), ye(e) ? e === v || e == null || e === "" ? (this._$AH !== v && this._$AR(), this._$AH = v) : e !== this._$AH && e !== _ && this._(e) : e._$litType$ === void 0 ? e.nodeType === void 0 ? xe(e) ? this.k(e) : this._(e) : this.T(e) : this.$(e);
	}
	O(e) {
		return this._$AA.parentNode.insertBefore(e, this._$AB);
	}
	T(e) {
		this._$AH !== e && (this._$AR(), this._$AH = this.O(e));
	}
	_(e) {
		this._$AH !== v && ye(this._$AH) ? this._$AA.nextSibling.data = e : this.T(_e.createTextNode(e)), this._$AH = e;
	}
	$(e) {
		let { values: t, _$litType$: n } = e, r = typeof n == "number" ? this._$AC(e) : (n.el === void 0 && (n.el = Fe.createElement(Ne(n.h, n.h[0]), this.options)), n);
		if (this._$AH?._$AD === r) this._$AH.p(t);
		else {
			let e = new Le(r, this), n = e.u(this.options);
			e.p(t), this.T(n), this._$AH = e;
		}
	}
	_$AC(e) {
		let t = je.get(e.strings);
		return t === void 0 && je.set(e.strings, t = new Fe(e)), t;
	}
	k(t) {
		be(this._$AH) || (this._$AH = [], this._$AR());
		let n = this._$AH, r, i = 0;
		for (let a of t) i === n.length ? n.push(r = new e(this.O(ve()), this.O(ve()), this, this.options)) : r = n[i], r._$AI(a), i++;
		i < n.length && (this._$AR(r && r._$AB.nextSibling, i), n.length = i);
	}
	_$AR(e = this._$AA.nextSibling, t) {
		for (this._$AP?.(!1, !0, t); e !== this._$AB;) {
			let t = de(e).nextSibling;
			de(e).remove(), e = t;
		}
	}
	setConnected(e) {
		this._$AM === void 0 && (this._$Cv = e, this._$AP?.(e));
	}
}, ze = class {
	get tagName() {
		return this.element.tagName;
	}
	get _$AU() {
		return this._$AM._$AU;
	}
	constructor(e, t, n, r, i) {
		this.type = 1, this._$AH = v, this._$AN = void 0, this.element = e, this.name = t, this._$AM = r, this.options = i, n.length > 2 || n[0] !== "" || n[1] !== "" ? (this._$AH = Array(n.length - 1).fill(/* @__PURE__ */ new String()), this.strings = n) : this._$AH = v;
	}
	_$AI(e, t = this, n, r) {
		let i = this.strings, a = !1;
		if (i === void 0) e = Ie(this, e, t, 0), a = !ye(e) || e !== this._$AH && e !== _, a && (this._$AH = e);
		else {
			let r = e, o, s;
			for (e = i[0], o = 0; o < i.length - 1; o++) s = Ie(this, r[n + o], t, o), s === _ && (s = this._$AH[o]), a ||= !ye(s) || s !== this._$AH[o], s === v ? e = v : e !== v && (e += (s ?? "") + i[o + 1]), this._$AH[o] = s;
		}
		a && !r && this.j(e);
	}
	j(e) {
		e === v ? this.element.removeAttribute(this.name) : this.element.setAttribute(this.name, e ?? "");
	}
}, Be = class extends ze {
	constructor() {
		super(...arguments), this.type = 3;
	}
	j(e) {
		this.element[this.name] = e === v ? void 0 : e;
	}
}, Ve = class extends ze {
	constructor() {
		super(...arguments), this.type = 4;
	}
	j(e) {
		this.element.toggleAttribute(this.name, !!e && e !== v);
	}
}, He = class extends ze {
	constructor(e, t, n, r, i) {
		super(e, t, n, r, i), this.type = 5;
	}
	_$AI(e, t = this) {
		if ((e = Ie(this, e, t, 0) ?? v) === _) return;
		let n = this._$AH, r = e === v && n !== v || e.capture !== n.capture || e.once !== n.once || e.passive !== n.passive, i = e !== v && (n === v || r);
		r && this.element.removeEventListener(this.name, this, n), i && this.element.addEventListener(this.name, this, e), this._$AH = e;
	}
	handleEvent(e) {
		typeof this._$AH == "function" ? this._$AH.call(this.options?.host ?? this.element, e) : this._$AH.handleEvent(e);
	}
}, Ue = class {
	constructor(e, t, n) {
		this.element = e, this.type = 6, this._$AN = void 0, this._$AM = t, this.options = n;
	}
	get _$AU() {
		return this._$AM._$AU;
	}
	_$AI(e) {
		Ie(this, e);
	}
}, We = {
	M: me,
	P: m,
	A: he,
	C: 1,
	L: Pe,
	R: Le,
	D: xe,
	V: Ie,
	I: Re,
	H: ze,
	N: Ve,
	U: He,
	B: Be,
	F: Ue
}, Ge = ue.litHtmlPolyfillSupport;
Ge?.(Fe, Re), (ue.litHtmlVersions ??= []).push("3.3.3");
var Ke = (e, t, n) => {
	let r = n?.renderBefore ?? t, i = r._$litPart$;
	if (i === void 0) {
		let e = n?.renderBefore ?? null;
		r._$litPart$ = i = new Re(t.insertBefore(ve(), e), e, void 0, n ?? {});
	}
	return i._$AI(e), i;
}, qe = globalThis, Je = class extends le {
	constructor() {
		super(...arguments), this.renderOptions = { host: this }, this._$Do = void 0;
	}
	createRenderRoot() {
		let e = super.createRenderRoot();
		return this.renderOptions.renderBefore ??= e.firstChild, e;
	}
	update(e) {
		let t = this.render();
		this.hasUpdated || (this.renderOptions.isConnected = this.isConnected), super.update(e), this._$Do = Ke(t, this.renderRoot, this.renderOptions);
	}
	connectedCallback() {
		super.connectedCallback(), this._$Do?.setConnected(!0);
	}
	disconnectedCallback() {
		super.disconnectedCallback(), this._$Do?.setConnected(!1);
	}
	render() {
		return _;
	}
};
Je._$litElement$ = !0, Je.finalized = !0, qe.litElementHydrateSupport?.({ LitElement: Je });
var Ye = qe.litElementPolyfillSupport;
Ye?.({ LitElement: Je }), (qe.litElementVersions ??= []).push("4.2.2");
// node_modules/@lit/reactive-element/decorators/custom-element.js
var y = (e) => (t, n) => {
	n === void 0 ? customElements.define(e, t) : n.addInitializer(() => {
		customElements.define(e, t);
	});
}, Xe = {
	attribute: !0,
	type: String,
	converter: oe,
	reflect: !1,
	hasChanged: se
}, Ze = (e = Xe, t, n) => {
	let { kind: r, metadata: i } = n, a = globalThis.litPropertyMetadata.get(i);
	if (a === void 0 && globalThis.litPropertyMetadata.set(i, a = /* @__PURE__ */ new Map()), r === "setter" && ((e = Object.create(e)).wrapped = !0), a.set(n.name, e), r === "accessor") {
		let { name: r } = n;
		return {
			set(n) {
				let i = t.get.call(this);
				t.set.call(this, n), this.requestUpdate(r, i, e, !0, n);
			},
			init(t) {
				return t !== void 0 && this.C(r, void 0, e, t), t;
			}
		};
	}
	if (r === "setter") {
		let { name: r } = n;
		return function(n) {
			let i = this[r];
			t.call(this, n), this.requestUpdate(r, i, e, !0, n);
		};
	}
	throw Error("Unsupported decorator location: " + r);
};
function b(e) {
	return (t, n) => typeof n == "object" ? Ze(e, t, n) : ((e, t, n) => {
		let r = t.hasOwnProperty(n);
		return t.constructor.createProperty(n, e), r ? Object.getOwnPropertyDescriptor(t, n) : void 0;
	})(e, t, n);
}
// node_modules/@lit/reactive-element/decorators/state.js
function x(e) {
	return b({
		...e,
		state: !0,
		attribute: !1
	});
}
// node_modules/@lit/reactive-element/decorators/base.js
var Qe = (e, t, n) => (n.configurable = !0, n.enumerable = !0, Reflect.decorate && typeof t != "object" && Object.defineProperty(e, t, n), n);
// node_modules/@lit/reactive-element/decorators/query.js
function $e(e, t) {
	return (n, r, i) => {
		let a = (t) => t.renderRoot?.querySelector(e) ?? null;
		if (t) {
			let { get: e, set: t } = typeof r == "object" ? n : i ?? (() => {
				let e = Symbol();
				return {
					get() {
						return this[e];
					},
					set(t) {
						this[e] = t;
					}
				};
			})();
			return Qe(n, r, { get() {
				let n = e.call(this);
				return n === void 0 && (n = a(this), (n !== null || this.hasUpdated) && t.call(this, n)), n;
			} });
		}
		return Qe(n, r, { get() {
			return a(this);
		} });
	};
}
// src/kit/locale.ts
var et = "zhongtai.language", tt = new EventTarget(), nt = it() ?? (at().startsWith("zh") ? "zh-CN" : "en"), rt = "Asia/Shanghai";
function it() {
	let e = globalThis.localStorage?.getItem(et);
	return e === "zh-CN" || e === "en" ? e : void 0;
}
function at() {
	return globalThis.navigator?.language ?? "zh-CN";
}
function ot() {
	return nt;
}
function st(e, t = !0) {
	t && globalThis.localStorage?.setItem(et, e), e !== nt && (nt = e, tt.dispatchEvent(new Event("change")));
}
function ct() {
	return rt;
}
function lt(e) {
	e && e !== rt && (rt = e, tt.dispatchEvent(new Event("change")));
}
function ut(e) {
	return tt.addEventListener("change", e), () => tt.removeEventListener("change", e);
}
function S(e) {
	return e ? (nt === "en" ? e.en || e.zh : e.zh || e.en) ?? "" : "";
}
function C(e) {
	return Object.assign((t, n = {}) => dt(S(e[t]), n), { catalogue: e });
}
function dt(e, t) {
	return e.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (e, n, r, i) => {
		let a = t[n];
		return a === void 0 ? e : r === void 0 ? String(a) : Number(a) === 1 ? r : i ?? "";
	});
}
// src/kit/api.ts
var ft = C({
	unreachable: {
		zh: "连不上平台。请检查网络，稍后再试；刚才的操作不会重复执行。",
		en: "The platform cannot be reached. Check the network and try again; nothing will be done twice."
	},
	strange: {
		zh: "平台没能完成这一步。请再试一次；仍不行时，把追踪号告诉运维。",
		en: "The platform could not do this. Try again; if it keeps failing, tell operations the trace number."
	}
}), w = class extends Error {
	constructor(e, t = {}) {
		super(t.detail || (e ? t.title || ft("strange") : ft("unreachable"))), this.name = "Refusal", this.status = e, this.reason = t.reason ?? "", this.violations = t.violations ?? [], this.alternatives = t.alternatives ?? [], this.metadata = t.metadata ?? {}, this.traceId = t.traceId ?? "", this.retryAfterSeconds = t.retryAfterSeconds ?? 0;
	}
}, pt = 3, mt = 400;
function ht() {
	if (crypto.randomUUID) return crypto.randomUUID();
	let e = crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(16));
	e[6] = e[6] & 15 | 64, e[8] = e[8] & 63 | 128;
	let t = Array.from(e, (e) => e.toString(16).padStart(2, "0")).join("");
	return [
		t.slice(0, 8),
		t.slice(8, 12),
		t.slice(12, 16),
		t.slice(16, 20),
		t.slice(20)
	].join("-");
}
var gt = class {
	constructor(e = "", t) {
		this.base = e, this.tokenProvider = t, this.onSignedOut = () => {};
	}
	get(e, t = {}, n) {
		let r = new URLSearchParams();
		for (let [e, n] of Object.entries(t)) if (n !== void 0 && n !== "" && n !== !1) for (let t of Array.isArray(n) ? n : [n]) r.append(e, String(t));
		let i = r.toString();
		return this.#e("GET", i ? `${e}?${i}` : e, void 0, !0, n);
	}
	post(e, t = {}, n = ht()) {
		return this.#e("POST", e, {
			...t,
			requestId: n
		}, !0);
	}
	ask(e, t = {}, n) {
		return this.#e("POST", e, t, !0, n);
	}
	call(e, t = {}, n) {
		return this.#e("POST", `/${e}`, n ? {
			...t,
			requestId: n
		} : t, !0);
	}
	session(e, t = "/session", n) {
		return this.#e(e, t, n, e === "GET");
	}
	async #e(e, t, n, r, i) {
		for (let a = 1;; a += 1) try {
			return await this.#t(e, t, n, i);
		} catch (e) {
			if (i?.aborted || !(e instanceof w)) throw e;
			let t = e.status === 0 || e.status === 503;
			if (!r || !t || a >= pt) throw e;
			let n = Math.min(e.retryAfterSeconds * 1e3, 5e3) || mt * 2 ** (a - 1);
			await new Promise((e) => setTimeout(e, n));
		}
	}
	async #t(e, t, n, r) {
		let i = {
			Accept: "application/json",
			"Accept-Language": ot()
		};
		n !== void 0 && (i["Content-Type"] = "application/json"), this.tokenProvider && (i.Authorization = `Bearer ${await this.tokenProvider()}`);
		let a = await fetch(this.base + t, {
			method: e,
			headers: i,
			body: n === void 0 ? void 0 : JSON.stringify(n),
			credentials: this.tokenProvider ? "omit" : "same-origin",
			signal: r
		}).catch((e) => {
			throw r?.aborted ? e : new w(0);
		});
		if (a.ok) return a.status === 204 ? void 0 : await a.json();
		a.status === 401 && t !== "/session" && this.onSignedOut();
		let o = await a.json().catch(() => ({})), s = Number(a.headers.get("Retry-After")) || void 0;
		throw new w(a.status, {
			retryAfterSeconds: s,
			...o
		});
	}
}, T = C({
	hours: {
		zh: "{h} 小时",
		en: "{h} h"
	},
	minutes: {
		zh: "{m} 分钟",
		en: "{m} min"
	},
	hoursMinutes: {
		zh: "{h} 小时 {m} 分",
		en: "{h} h {m} min"
	},
	days: {
		zh: "{d} 天",
		en: "{d} {d|day|days}"
	},
	daysHours: {
		zh: "{d} 天 {h} 小时",
		en: "{d} d {h} h"
	},
	left: {
		zh: "还剩 {span}",
		en: "{span} left"
	},
	over: {
		zh: "已超 {span}",
		en: "{span} overdue"
	},
	ago: {
		zh: "{span}前",
		en: "{span} ago"
	},
	inTime: {
		zh: "{span}后",
		en: "in {span}"
	},
	now: {
		zh: "刚刚",
		en: "just now"
	}
}), _t = /* @__PURE__ */ new Map();
function vt(e, t = ct()) {
	let n = `${ot()}|${t}|${JSON.stringify(e)}`, r = _t.get(n) ?? new Intl.DateTimeFormat(ot(), {
		timeZone: t,
		...e
	});
	return _t.set(n, r), r;
}
function yt(e) {
	let t = `${ot()}|${JSON.stringify(e)}`, n = _t.get(t) ?? new Intl.NumberFormat(ot(), e);
	return _t.set(t, n), n;
}
function bt(e, t = 0) {
	return yt({
		maximumFractionDigits: t,
		minimumFractionDigits: t
	}).format(e);
}
function E(e, t = 0) {
	return e === void 0 || e < 0 ? "–" : yt({
		style: "percent",
		maximumFractionDigits: t
	}).format(e / 1e3);
}
function D(e, t = !1) {
	let n = Math.round(e * 10) / 10;
	return yt({
		maximumFractionDigits: 1,
		signDisplay: t ? "exceptZero" : "auto"
	}).format(Object.is(n, -0) ? 0 : n);
}
function O(e) {
	return e ? vt({
		hour: "2-digit",
		minute: "2-digit",
		hourCycle: "h23"
	}).format(new Date(e)) : "";
}
function xt(e) {
	return e ? vt({
		hour: "2-digit",
		minute: "2-digit",
		second: "2-digit",
		hourCycle: "h23"
	}).format(new Date(e)) : "";
}
function St(e) {
	return e ? vt({
		month: "short",
		day: "numeric",
		weekday: "short"
	}).format(new Date(e)) : "";
}
function k(e) {
	return e ? `${St(e)} ${O(e)}` : "";
}
function A(e, t = Ct) {
	return e ? vt(t, "UTC").format(/* @__PURE__ */ new Date(`${e}T00:00:00Z`)) : "";
}
var Ct = {
	month: "short",
	day: "numeric",
	weekday: "short"
};
function wt(e) {
	return new Intl.DateTimeFormat("en-CA", {
		timeZone: ct(),
		year: "numeric",
		month: "2-digit",
		day: "2-digit"
	}).format(new Date(e));
}
function Tt(e, t) {
	let n = Date.parse(`${e}T${t}:00Z`), r = n - Et(n);
	return new Date(n - Et(r)).toISOString().replace(".000Z", "Z");
}
function Et(e) {
	let t = {
		timeZone: ct(),
		hourCycle: "h23",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric",
		second: "numeric"
	}, n = Object.fromEntries(new Intl.DateTimeFormat("en-US", t).formatToParts(new Date(e)).map((e) => [e.type, Number(e.value)]));
	return Date.UTC(n.year, n.month - 1, n.day, n.hour, n.minute, n.second) - Math.floor(e / 1e3) * 1e3;
}
function j(e, t) {
	return new Date(Date.parse(`${e}T00:00:00Z`) + t * 864e5).toISOString().slice(0, 10);
}
function Dt(e, t) {
	if (!e || !t) return k(e);
	let n = /* @__PURE__ */ new Date(Date.parse(t) - 1);
	if (wt(e) === wt(n)) {
		let n = wt(e) === wt(t) ? O(t) : "24:00";
		return `${St(e)} ${O(e)}–${n}`;
	}
	return `${k(e)} – ${k(t)}`;
}
function Ot(e) {
	let t = e < 0 ? "−" : "", n = Math.abs(Math.round(e)), [r, i] = [Math.floor(n / 60), n % 60];
	return r >= 72 ? t + kt(r) : r ? t + (i ? T("hoursMinutes", {
		h: r,
		m: i
	}) : T("hours", { h: r })) : t + T("minutes", { m: i });
}
function kt(e) {
	let [t, n] = [Math.floor(e / 24), e % 24];
	return n ? T("daysHours", {
		d: t,
		h: n
	}) : T("days", { d: t });
}
function At(e) {
	return T("hours", { h: yt({ maximumFractionDigits: 1 }).format(e / 60) });
}
function jt(e, t = Date.now()) {
	let n = Math.round((Date.parse(e) - t) / 6e4);
	return {
		text: T(n >= 0 ? "left" : "over", { span: Ot(Math.abs(n)) }),
		minutes: n
	};
}
function Mt(e, t = Date.now()) {
	let n = Math.round((t - Date.parse(e)) / 6e4);
	return Math.abs(n) < 1 ? T("now") : T(n > 0 ? "ago" : "inTime", { span: Ot(Math.abs(n)) });
}
// src/kit/names.ts
var Nt = 6e5, Pt = class extends EventTarget {
	#e = /* @__PURE__ */ new Map();
	#t;
	#n = 0;
	constructor(e) {
		super(), this.api = e;
	}
	of(e) {
		return e ? (this.#r(), this.#e.get(e)?.displayName ?? e.slice(e.indexOf("/") + 1)) : "";
	}
	get(e) {
		return this.#r(), this.#e.get(e);
	}
	async all() {
		return this.#r(), await this.#t, [...this.#e.values()];
	}
	forget() {
		this.#n = 0, this.#r();
	}
	#r() {
		this.#t || Date.now() - this.#n < Nt || (this.#n = Date.now(), this.#t = this.#i().catch(() => void 0).finally(() => {
			this.#t = void 0, this.dispatchEvent(new Event("change"));
		}));
	}
	async #i() {
		let e;
		do {
			let t = await this.api.get("/v1/employees", {
				namesOnly: !0,
				pageSize: 1e3,
				pageToken: e
			});
			for (let e of t.employees ?? []) this.#e.set(e.name, e);
			e = t.nextPageToken;
		} while (e);
	}
}, Ft = [
	"CENTRE_MANAGER",
	"OFFICER",
	"PLANNER",
	"HR"
], It = "zhongtai.team", Lt = [
	"TEAM_LEAD",
	"CENTRE_MANAGER",
	"OFFICER",
	"PLANNER"
], Rt = class extends EventTarget {
	#e;
	#t;
	constructor(e = "", t) {
		super(), this.teams = [], this.inShell = !1, this.#e = "", this.api = new gt(e, t), this.names = new Pt(this.api), this.names.addEventListener("change", () => this.#a());
	}
	start() {
		return this.#t ??= this.#n().catch((e) => {
			throw this.#t = void 0, e;
		}), this.#t;
	}
	async #n() {
		return this.enter(await (this.api.tokenProvider ? this.#r() : this.api.session("GET"))), this.principal;
	}
	async #r() {
		try {
			let e = await this.api.get("/v1/employees/me");
			return {
				...e,
				subject: e.name,
				roles: ["AGENT", ...e.roles ?? []]
			};
		} catch (e) {
			if (!(e instanceof w) || ![
				400,
				403,
				404
			].includes(e.status)) throw e;
			return {
				subject: "",
				roles: ["CLIENT"]
			};
		}
	}
	enter(e) {
		this.principal = e, this.#t = Promise.resolve(e), lt(e.timeZone ?? ""), this.#i(), this.#a();
	}
	get team() {
		let { leads: e = [], team: t = "" } = this.principal ?? {};
		return this.#e ? this.#e : e[0] ? e[0] : this.has(...Ft) ? (this.teams.find((e) => e.skill && e.memberCount) ?? this.teams[0])?.name ?? "" : t;
	}
	set team(e) {
		e !== this.#e && (this.#e = e, globalThis.sessionStorage?.setItem(It, e), this.#a());
	}
	get choosableTeams() {
		let { leads: e = [], team: t = "" } = this.principal ?? {};
		if (this.has(...Ft)) return this.teams;
		let n = new Set(e.length ? e : [t]);
		return this.teams.filter((e) => n.has(e.name));
	}
	teamName(e) {
		return e ? this.teams.find((t) => t.name === e)?.displayName ?? e.slice(e.indexOf("/") + 1) : "";
	}
	has(...e) {
		return e.some((e) => this.principal?.roles?.includes(e));
	}
	get leading() {
		return this.has(...Lt);
	}
	async #i() {
		let e = await this.api.get("/v1/teams", { pageSize: 1e3 }).catch(() => void 0);
		this.teams = e?.teams ?? [];
		let t = globalThis.sessionStorage?.getItem(It);
		if (!this.#e && this.choosableTeams.some((e) => e.name === t) && (this.#e = t), this.principal && !this.principal.leads) {
			let { subject: e } = this.principal;
			this.principal.leads = this.teams.filter((t) => e && t.lead === e).map((e) => e.name);
		}
		this.#a();
	}
	#a() {
		this.dispatchEvent(new Event("change"));
	}
}, zt, Bt = new EventTarget();
function Vt() {
	return zt ??= new Rt(), zt;
}
function Ht(e) {
	let t = zt;
	zt = e, Bt.dispatchEvent(new CustomEvent("replaced", { detail: t }));
}
function Ut(e) {
	let t = (t) => e(t.detail);
	return Bt.addEventListener("replaced", t), () => Bt.removeEventListener("replaced", t);
}
// src/parts/styles.ts
var M = o`
  :host {
    display: block;
    font: var(--zt-text) / 1.55 var(--zt-font);
    color: var(--zt-ink);
    text-autospace: normal;
    text-spacing-trim: trim-start;
    line-break: strict;
  }
  :host([hidden]) { display: none; }
  *, *::before, *::after { box-sizing: border-box; }
  h1, h2, h3, h4, p, ul, ol, dl, dd, figure, fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
  ul, ol { list-style: none; }
  h1 { font-size: var(--zt-text-title); line-height: 1.35; font-weight: 650; letter-spacing: -0.005em; text-wrap: balance; }
  h2 { font-size: var(--zt-text-large); line-height: 1.4; font-weight: 620; }
  h3 { font-size: var(--zt-text); line-height: 1.45; font-weight: 620; }
  a { color: var(--zt-accent); text-decoration: none; }
  a:hover { text-decoration: underline; }
  :focus-visible { outline: 2px solid var(--zt-accent); outline-offset: 2px; }
  [hidden] { display: none !important; }
  .number { font-variant-numeric: tabular-nums; }
  .soft { color: var(--zt-ink-soft); }
  .faint { color: var(--zt-ink-faint); }
  .small { font-size: var(--zt-text-small); }
  .tiny { font-size: var(--zt-text-tiny); }
  .grow { flex: 1; min-width: 0; }
  .cut { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .row { display: flex; align-items: center; gap: 8px; min-width: 0; }
  .wrap { flex-wrap: wrap; }
  .between { justify-content: space-between; }
  .stack { display: grid; gap: 12px; align-content: start; min-width: 0; }
  .unseen {
    position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
  }

  /* A page: its heading, then panels. */
  .page { padding: 20px 24px 40px; display: grid; gap: 16px; align-content: start; max-width: 1480px; }
  .page > header { display: flex; align-items: center; gap: 8px 16px; flex-wrap: wrap; min-height: 36px; }
  .panel {
    background: var(--zt-surface); border: 1px solid var(--zt-line); border-radius: var(--zt-radius);
    box-shadow: var(--zt-shadow); min-width: 0;
  }
  .panel > header {
    display: flex; align-items: center; gap: 8px 12px; flex-wrap: wrap; padding: 12px 16px; min-height: 48px;
  }
  .panel > .body { padding: 0 16px 16px; }

  /* Controls. */
  button, input, select, textarea { font: inherit; color: inherit; letter-spacing: inherit; }
  button { cursor: pointer; }
  button:disabled { cursor: default; }
  .button {
    display: inline-flex; align-items: center; justify-content: center; gap: 6px; min-height: 34px; padding: 5px 14px;
    border: 1px solid var(--zt-line-strong); border-radius: var(--zt-radius-small); background: var(--zt-surface);
    font-weight: 550; line-height: 1.3; white-space: nowrap; text-decoration: none; color: var(--zt-ink);
    transition: background-color 0.12s, border-color 0.12s;
  }
  .button:hover:not(:disabled) { background: var(--zt-hover); text-decoration: none; }
  .button.primary { background: var(--zt-accent); border-color: var(--zt-accent); color: var(--zt-accent-ink); }
  .button.primary:hover:not(:disabled) { background: var(--zt-accent-hover); border-color: var(--zt-accent-hover); }
  .button.danger { color: var(--zt-bad); border-color: currentColor; background: transparent; }
  .button.danger:hover:not(:disabled) { background: var(--zt-bad-soft); }
  .button.danger.sure { background: var(--zt-bad); border-color: var(--zt-bad); color: var(--zt-bad-ink); }
  .button.quiet { border-color: transparent; background: transparent; color: var(--zt-ink-soft); padding-inline: 10px; }
  .button.quiet:hover:not(:disabled) { background: var(--zt-hover); color: var(--zt-ink); }
  .button.small { min-height: 28px; padding: 2px 10px; font-size: var(--zt-text-small); }
  .button.icon { padding: 0; width: 34px; }
  .button.icon.small { width: 28px; }
  .button:disabled { opacity: 0.55; }
  .field { display: grid; gap: 4px; }
  .field > span, .field > label, legend { font-size: var(--zt-text-small); color: var(--zt-ink-soft); font-weight: 550; }
  .input {
    width: 100%; min-height: 36px; padding: 6px 10px; border: 1px solid var(--zt-line-strong);
    border-radius: var(--zt-radius-small); background: var(--zt-surface); appearance: none;
  }
  .input:hover { border-color: var(--zt-ink-faint); }
  .input:focus-visible { outline-offset: 0; border-color: var(--zt-accent); }
  .input[aria-invalid="true"] { border-color: var(--zt-bad); }
  .input::placeholder { color: var(--zt-ink-faint); opacity: 1; }
  textarea.input { min-height: 72px; resize: vertical; line-height: 1.5; }
  select.input {
    padding-right: 30px;
    background-image: linear-gradient(45deg, transparent 50%, currentColor 50%),
      linear-gradient(-45deg, transparent 50%, currentColor 50%);
    background-position: right 14px center, right 9px center; background-size: 5px 5px; background-repeat: no-repeat;
  }
  select.input option { background: var(--zt-raised); color: var(--zt-ink); }
  input[type="checkbox"], input[type="radio"] { accent-color: var(--zt-accent); width: 16px; height: 16px; margin: 0; }
  .segments {
    display: inline-flex; padding: 2px; gap: 2px; border-radius: var(--zt-radius-small); background: var(--zt-sunken);
    border: 1px solid var(--zt-line);
  }
  .segments button {
    border: 0; background: transparent; padding: 3px 12px; min-height: 28px; border-radius: 4px; color: var(--zt-ink-soft);
    font-weight: 550; font-size: var(--zt-text-small); white-space: nowrap;
  }
  .segments button:hover { color: var(--zt-ink); }
  .segments button[aria-pressed="true"] { background: var(--zt-raised); color: var(--zt-ink); box-shadow: var(--zt-shadow); }

  /* Small shapes. */
  .badge {
    display: inline-flex; align-items: center; gap: 4px; padding: 1px 8px; border-radius: 999px; white-space: nowrap;
    font-size: var(--zt-text-tiny); font-weight: 600; line-height: 1.6; background: var(--zt-sunken); color: var(--zt-ink-soft);
  }
  .badge.good { background: var(--zt-good-soft); color: var(--zt-good); }
  .badge.watch { background: var(--zt-watch-soft); color: var(--zt-watch); }
  .badge.bad { background: var(--zt-bad-soft); color: var(--zt-bad); }
  .badge.accent { background: var(--zt-accent-soft); color: var(--zt-accent); }
  .good-text { color: var(--zt-good); }
  .watch-text { color: var(--zt-watch); }
  .bad-text { color: var(--zt-bad); }
  .avatar {
    display: inline-grid; place-items: center; flex: none; width: 30px; height: 30px; border-radius: 50%;
    font-size: 0.6875rem; font-weight: 600; line-height: 1; background: var(--zt-accent-soft); color: var(--zt-accent);
  }
  .avatar.large { width: 42px; height: 42px; font-size: 0.9375rem; }
  .avatar.tint-1 { background: light-dark(#e6f2ec, #17302a); color: light-dark(#17603f, #84d3ab); }
  .avatar.tint-2 { background: light-dark(#fbeee0, #35281a); color: light-dark(#7d4709, #f0bd84); }
  .avatar.tint-3 { background: light-dark(#f3eafb, #2b2238); color: light-dark(#6a3a97, #cfaef0); }
  .avatar.tint-4 { background: light-dark(#e2f2f5, #142e33); color: light-dark(#0c606f, #7fd0de); }
  .avatar.tint-5 { background: light-dark(#fcebf0, #381f29); color: light-dark(#9b2650, #f5a3bd); }
  .notice {
    display: flex; gap: 8px; padding: 10px 12px; border-radius: var(--zt-radius-small); background: var(--zt-sunken);
    font-size: var(--zt-text-small); align-items: flex-start;
  }
  .notice svg { flex: none; margin-top: 2px; }
  .notice.watch { background: var(--zt-watch-soft); color: var(--zt-watch); }
  .notice.bad { background: var(--zt-bad-soft); color: var(--zt-bad); }
  .notice.good { background: var(--zt-good-soft); color: var(--zt-good); }
  .notice.accent { background: var(--zt-accent-soft); color: var(--zt-accent); }
  .empty { display: grid; justify-items: center; gap: 6px; padding: 36px 16px; text-align: center; color: var(--zt-ink-soft); }
  .empty svg { color: var(--zt-ink-faint); width: 28px; height: 28px; }
  .skeleton { display: grid; gap: 10px; padding: 16px; }
  .skeleton i { display: block; height: 14px; border-radius: 4px; background: var(--zt-sunken); }
  .skeleton i:nth-child(3n + 1) { width: 62%; }
  .skeleton i:nth-child(3n + 2) { width: 88%; }
  .skeleton i:nth-child(3n) { width: 74%; }
  kbd {
    display: inline-block; min-width: 18px; padding: 0 5px; border: 1px solid var(--zt-line); border-bottom-width: 2px;
    border-radius: 4px; font: 600 0.6875rem / 1.5 var(--zt-font); text-align: center; color: var(--zt-ink-soft);
    background: var(--zt-surface);
  }
  table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
  th {
    text-align: left; font-weight: 550; color: var(--zt-ink-soft); font-size: var(--zt-text-small);
    padding: 6px 12px 6px 0; border-bottom: 1px solid var(--zt-line); white-space: nowrap;
  }
  td { padding: 7px 12px 7px 0; border-bottom: 1px solid var(--zt-line); vertical-align: top; }
  tr:last-child > td { border-bottom: 0; }
  th:last-child, td:last-child { padding-right: 0; }
  .right { text-align: right; }
  .scroll { overflow: auto; overscroll-behavior: contain; }
  summary { cursor: pointer; }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton i { animation: breathe 1.4s ease-in-out infinite alternate; }
    @keyframes breathe { to { opacity: 0.45; } }
  }
  @media (width < 760px) {
    .page { padding: 14px 12px 28px; gap: 12px; }
    .button { min-height: 40px; }
    .button.small { min-height: 34px; }
    .button.icon { width: 40px; }
    .input { min-height: 42px; font-size: 1rem; }
    .segments button { min-height: 34px; }
    .panel > header { padding: 10px 12px; }
    .panel > .body { padding: 0 12px 12px; }
  }
`;
// \0@oxc-project+runtime@0.156.0/helpers/esm/decorate.js
function N(e, t, n, r) {
	var i = arguments.length, a = i < 3 ? t : r === null ? r = Object.getOwnPropertyDescriptor(t, n) : r, o;
	if (typeof Reflect == "object" && typeof Reflect.decorate == "function") a = Reflect.decorate(e, t, n, r);
	else for (var s = e.length - 1; s >= 0; s--) (o = e[s]) && (a = (i < 3 ? o(a) : i > 3 ? o(t, n, a) : o(t, n)) || a);
	return i > 3 && a && Object.defineProperty(t, n, a), a;
}
// src/kit/page.ts
var Wt = class extends Je {
	static {
		this.styles = M;
	}
	#e;
	connectedCallback() {
		super.connectedCallback(), this.#e = ut(() => this.requestUpdate());
	}
	disconnectedCallback() {
		super.disconnectedCallback(), this.#e?.();
	}
}, Gt = class extends Wt {
	constructor(...e) {
		super(...e), this.changed = () => this.hostChanged();
	}
	#e;
	connectedCallback() {
		if (super.connectedCallback(), !this.host) {
			let e = {};
			this.dispatchEvent(new CustomEvent("zt-host", {
				detail: e,
				bubbles: !0,
				composed: !0
			})), this.host = e.host ?? this.makeHost();
		}
		this.host.addEventListener("change", this.changed), this.#e = Ut((e) => {
			this.host === e && this.moveTo(Vt());
		});
	}
	disconnectedCallback() {
		super.disconnectedCallback(), this.host.removeEventListener("change", this.changed), this.#e?.();
	}
	moveTo(e) {
		this.host.removeEventListener("change", this.changed), this.host = e, this.host.addEventListener("change", this.changed), this.requestUpdate();
	}
	makeHost() {
		return Vt();
	}
	hostChanged() {
		this.requestUpdate();
	}
	offerHost() {
		this.addEventListener("zt-host", (e) => {
			e.composedPath()[0] !== this && (e.stopPropagation(), e.detail.host = this.host);
		});
	}
}, P = class extends Gt {
	#e;
	constructor() {
		super(), this.apiBase = "", this.locale = "", this.team = "", this.argument = "", this.offerHost();
	}
	makeHost() {
		return this.apiBase || this.tokenProvider ? new Rt(this.apiBase, this.tokenProvider) : Vt();
	}
	connectedCallback() {
		this.locale && st(this.locale, !1), super.connectedCallback(), this.lang = ot(), this.#t();
	}
	#t() {
		this.#e = void 0, setTimeout(() => {
			let { host: e } = this;
			this.isConnected && e.start().then(() => this.hostChanged(), (e) => this.tell("zt-signed-out", { status: e instanceof w ? e.status : 0 }));
		});
	}
	willUpdate(e) {
		super.willUpdate(e), this.lang = ot(), e.has("locale") && this.locale && st(this.locale, !1), (e.has("tokenProvider") || e.has("apiBase")) && this.hasUpdated && this.moveTo(this.makeHost()), e.has("team") && this.hasUpdated && this.hostChanged();
	}
	moveTo(e) {
		super.moveTo(e), this.#t();
	}
	get lookedAt() {
		return this.team || this.host.team;
	}
	hostChanged() {
		if (this.requestUpdate(), !this.isConnected || !this.host.principal) return;
		let e = `${this.host.principal.subject}|${this.lookedAt}`;
		e !== this.#e && (this.#e = e, this.load());
	}
	turnTo(e, t, n = "") {
		this.host.inShell || (e.preventDefault(), this.tell("zt-navigate", {
			page: t,
			argument: n
		}));
	}
	tell(e, t = void 0) {
		this.dispatchEvent(new CustomEvent(e, {
			detail: t,
			bubbles: !0,
			composed: !0
		}));
	}
};
N([b({ attribute: "api-base" })], P.prototype, "apiBase", void 0), N([b()], P.prototype, "locale", void 0), N([b()], P.prototype, "team", void 0), N([b()], P.prototype, "argument", void 0), N([b({ attribute: !1 })], P.prototype, "tokenProvider", void 0);
var F = class {
	#e;
	#t;
	constructor(e, t, n = 0) {
		this.element = e, this.read = t, this.everySeconds = n, this.loading = !1, this.readAt = 0, e.addController(this);
	}
	hostConnected() {
		this.everySeconds && (this.#e = setInterval(() => {
			document.visibilityState === "visible" && this.readAt && !this.loading && this.load();
		}, this.everySeconds * 1e3));
	}
	hostDisconnected() {
		clearInterval(this.#e), this.#t?.abort();
	}
	clear() {
		this.#t?.abort(), this.value = void 0, this.failure = void 0, this.readAt = 0, this.element.requestUpdate();
	}
	async load() {
		this.#t?.abort();
		let e = this.#t = new AbortController();
		this.loading = !0, this.element.requestUpdate();
		try {
			let t = await this.read(e.signal);
			if (e.signal.aborted) return;
			this.value = t, this.failure = void 0, this.readAt = Date.now();
		} catch (t) {
			if (e.signal.aborted) return;
			this.failure = t instanceof w ? t : new w(1);
		} finally {
			this.#t === e && (this.loading = !1, this.element.requestUpdate());
		}
	}
}, I = C({
	why: {
		zh: "为什么要你决定",
		en: "Why it needs you"
	},
	standIn: {
		zh: "你在代理 {owner}。",
		en: "You stand in for {owner}."
	},
	standInOther: {
		zh: "{owner} 不在，由 {standIn} 代理。",
		en: "{owner} is away; {standIn} stands in."
	},
	claimedBy: {
		zh: "{name} 正在处理。",
		en: "{name} is at it."
	},
	cover: {
		zh: "批准后的人手",
		en: "Cover if approved"
	},
	coverSeries: {
		zh: "人手",
		en: "Cover"
	},
	coverUnknown: {
		zh: "此刻拿不到人力数据，请凭经验决定，或稍后再看。",
		en: "Cover is not known at this moment. Decide by experience, or look again later."
	},
	updating: {
		zh: "正在更新…",
		en: "Bringing it up to date…"
	},
	stale: {
		zh: "没能更新到最新，以下是发起时的数据。",
		en: "Could not be brought up to date; this is how it stood when it was opened."
	},
	level: {
		zh: "服务水平",
		en: "Service level"
	},
	target: {
		zh: "目标 {target}",
		en: "target {target}"
	},
	slack: {
		zh: "最低余量",
		en: "Lowest slack"
	},
	people: {
		zh: "人",
		en: "agents"
	},
	slackAt: {
		zh: "{time}",
		en: "at {time}"
	},
	balance: {
		zh: "假期余额",
		en: "Balance"
	},
	charge: {
		zh: "扣 {charge}",
		en: "charge {charge}"
	},
	away: {
		zh: "同时休假",
		en: "Away then"
	},
	awayWho: {
		zh: "同时休假的人",
		en: "Who else is away"
	},
	nobodyAway: {
		zh: "同时没有别人休假。",
		en: "Nobody else is away then."
	},
	pending: {
		zh: "待批",
		en: "asked"
	},
	facts: {
		zh: "情况",
		en: "Facts"
	},
	findings: {
		zh: "提醒",
		en: "Findings"
	},
	policy: {
		zh: "按授权规则逐条核对",
		en: "Checked against the policy"
	},
	version: {
		zh: "第 {version} 版",
		en: "version {version}"
	},
	alternatives: {
		zh: "换个方案",
		en: "What would fit instead"
	},
	offer: {
		zh: "采用",
		en: "Use this"
	},
	steps: {
		zh: "经过",
		en: "History"
	},
	OPENED: {
		zh: "发起",
		en: "Opened"
	},
	CLAIMED: {
		zh: "接手",
		en: "Claimed"
	},
	RELEASED: {
		zh: "放回",
		en: "Released"
	},
	HANDED_OVER: {
		zh: "转交",
		en: "Handed over"
	},
	ESCALATED: {
		zh: "升级",
		en: "Escalated"
	},
	UPDATED: {
		zh: "更新",
		en: "Updated"
	},
	DONE: {
		zh: "办结",
		en: "Done"
	},
	CANCELLED: {
		zh: "取消",
		en: "Cancelled"
	},
	platform: {
		zh: "平台",
		en: "the platform"
	},
	claim: {
		zh: "我来处理",
		en: "Claim"
	},
	handOver: {
		zh: "转交",
		en: "Hand over"
	},
	complete: {
		zh: "办结",
		en: "Complete"
	},
	handOverTo: {
		zh: "转交给",
		en: "Hand over to"
	},
	anyone: {
		zh: "放回待办，谁都可以处理",
		en: "Nobody: give it back to all"
	},
	note: {
		zh: "说明",
		en: "Note"
	},
	noteHint: {
		zh: "接手的人需要知道什么？",
		en: "What should the next one know?"
	},
	completeHint: {
		zh: "做了什么？",
		en: "What was done?"
	},
	reason: {
		zh: "理由",
		en: "Reason"
	},
	reasonHint: {
		zh: "{name} 会看到这句话。",
		en: "{name} will read this."
	},
	reasonHintNobody: {
		zh: "对方会看到这句话。",
		en: "The person concerned will read this."
	},
	reasonNeeded: {
		zh: "请写明理由。",
		en: "Give a reason."
	},
	cancel: {
		zh: "取消",
		en: "Cancel"
	},
	sending: {
		zh: "正在提交…",
		en: "Sending…"
	},
	done: {
		zh: "{action}：{title}",
		en: "{action}: {title}"
	},
	refused: {
		zh: "没有执行",
		en: "Not done"
	},
	refusedAlternatives: {
		zh: "可以改为：",
		en: "What would work:"
	},
	closed: {
		zh: "这件事已经办结。",
		en: "This is settled."
	},
	gone: {
		zh: "已转交。",
		en: "Handed over."
	},
	claimed: {
		zh: "已接手，别人会看到你在处理。",
		en: "Claimed; others see that you are at it."
	}
}), Kt = C({
	leave_type: {
		zh: "假别",
		en: "leave type"
	},
	minutes: {
		zh: "请假时长",
		en: "length of leave"
	},
	work_dates: {
		zh: "涉及工作日",
		en: "work dates"
	},
	notice_minutes: {
		zh: "提前时间",
		en: "notice"
	},
	statutory: {
		zh: "法定假",
		en: "statutory leave"
	},
	paid: {
		zh: "带薪假",
		en: "paid leave"
	},
	evidence_given: {
		zh: "已交凭证",
		en: "evidence given"
	},
	cover_known: {
		zh: "人力覆盖已知",
		en: "cover known"
	},
	team_off_same_day: {
		zh: "班组同日休假人数",
		en: "team off the same day"
	},
	requests_last_30_days: {
		zh: "近 30 天申请次数",
		en: "requests in 30 days"
	},
	absences_last_90_days: {
		zh: "近 90 天休假次数",
		en: "absences in 90 days"
	},
	peak_wins: {
		zh: "旺日获批次数",
		en: "peak days won"
	},
	balance_before_minutes: {
		zh: "批前余额",
		en: "balance before"
	},
	balance_after_minutes: {
		zh: "批后余额",
		en: "balance after"
	},
	slack_min_milli: {
		zh: "最低余量",
		en: "lowest slack"
	},
	slack_share_ok_permille: {
		zh: "余量达标的时段占比",
		en: "share of intervals with slack"
	},
	service_level_before_permille: {
		zh: "批前服务水平",
		en: "service level before"
	},
	service_level_after_permille: {
		zh: "批后服务水平",
		en: "service level after"
	},
	hard_findings: {
		zh: "硬性问题数",
		en: "hard findings"
	},
	soft_findings: {
		zh: "提醒数",
		en: "soft findings"
	},
	finding_nothing_to_charge: {
		zh: "该时段无排班",
		en: "nothing to charge"
	},
	finding_unit_not_met: {
		zh: "时长不合请假单位",
		en: "step of leave not met"
	},
	finding_overlaps_leave: {
		zh: "与其他假期重叠",
		en: "overlaps other leave"
	},
	finding_overlaps_training: {
		zh: "与培训重叠",
		en: "overlaps training"
	},
	finding_balance_too_low: {
		zh: "余额不足",
		en: "balance too low"
	},
	finding_too_long: {
		zh: "时长超限",
		en: "too long"
	},
	finding_notice_too_short: {
		zh: "提前时间不足",
		en: "notice too short"
	},
	finding_blackout: {
		zh: "处于禁休期",
		en: "blackout"
	},
	finding_day_cap_reached: {
		zh: "当日休假人数已满",
		en: "day cap reached"
	},
	finding_crew_too_small: {
		zh: "低于最低在岗人数",
		en: "crew too small"
	},
	finding_cover_unknown: {
		zh: "人力覆盖未知",
		en: "cover unknown"
	},
	finding_cover_too_thin: {
		zh: "人力覆盖不足",
		en: "cover too thin"
	},
	finding_handover_partner_off: {
		zh: "代理人也不在",
		en: "handover partner off"
	},
	finding_evidence_due: {
		zh: "凭证待交",
		en: "evidence due"
	}
}), L = C({
	yes: {
		zh: "是",
		en: "yes"
	},
	no: {
		zh: "否",
		en: "no"
	},
	people: {
		zh: "{n} 人",
		en: "{n} {n|agent|agents}"
	},
	days: {
		zh: "{n} 天",
		en: "{n} {n|day|days}"
	},
	unknown: {
		zh: "未知",
		en: "not known"
	},
	COMPARISON_EQUAL: {
		zh: "是",
		en: "is"
	},
	COMPARISON_NOT_EQUAL: {
		zh: "不是",
		en: "is not"
	},
	COMPARISON_AT_LEAST: {
		zh: "不少于",
		en: "at least"
	},
	COMPARISON_AT_MOST: {
		zh: "不超过",
		en: "at most"
	},
	COMPARISON_ONE_OF: {
		zh: "属于",
		en: "one of"
	},
	COMPARISON_NONE_OF: {
		zh: "不属于",
		en: "none of"
	},
	OUTCOME_ALLOW: {
		zh: "自动批准",
		en: "Approve at once"
	},
	OUTCOME_ALLOW_WITH_REVIEW: {
		zh: "自动批准，抽样复核",
		en: "Approve at once, sample for review"
	},
	OUTCOME_ESCALATE: {
		zh: "交给人决定",
		en: "Put before a person"
	},
	OUTCOME_DENY: {
		zh: "不批准",
		en: "Refuse"
	},
	OUTCOME_UNSPECIFIED: {
		zh: "没有规则适用",
		en: "No policy applied"
	},
	condition: {
		zh: "{fact}{comparison} {value}",
		en: "{fact} {comparison} {value}"
	},
	not: {
		zh: "非{fact}",
		en: "not {fact}"
	},
	uses: {
		zh: "{n} 次",
		en: "{n} {n|time|times}"
	},
	budget: {
		zh: "{per}{period}最多 {limit}",
		en: "at most {limit} {per} {period}"
	},
	budgetOf: {
		zh: "{per}{period}{fact}合计最多 {limit}",
		en: "{fact}: at most {limit} in all {per} {period}"
	},
	DAY: {
		zh: "每天",
		en: "a day"
	},
	MONTH: {
		zh: "每月",
		en: "a month"
	},
	PERSON: {
		zh: "每人",
		en: "per person"
	},
	TEAM: {
		zh: "每班组",
		en: "per team"
	},
	CENTRE: {
		zh: "全中心",
		en: "for the centre"
	}
}), qt = C({
	ANNUAL: {
		zh: "年休假",
		en: "Annual leave"
	},
	COMPANY: {
		zh: "福利年假",
		en: "Company leave"
	},
	COMP: {
		zh: "调休",
		en: "Time off in lieu"
	},
	SICK: {
		zh: "病假",
		en: "Sick leave"
	},
	PERSONAL: {
		zh: "事假",
		en: "Personal leave"
	},
	MARRIAGE: {
		zh: "婚假",
		en: "Marriage leave"
	},
	BEREAVEMENT: {
		zh: "丧假",
		en: "Bereavement leave"
	},
	MATERNITY: {
		zh: "产假",
		en: "Maternity leave"
	},
	PATERNITY: {
		zh: "陪产假",
		en: "Paternity leave"
	},
	PARENTAL: {
		zh: "育儿假",
		en: "Parental leave"
	},
	ELDER_CARE: {
		zh: "护理假",
		en: "Elder care leave"
	},
	NURSING: {
		zh: "哺乳时间",
		en: "Nursing time"
	},
	WORK_INJURY: {
		zh: "工伤假",
		en: "Work injury leave"
	},
	CIVIC: {
		zh: "公假",
		en: "Civic duty"
	},
	HALF_HOLIDAY: {
		zh: "半日节假",
		en: "Half-day holiday"
	},
	LEAVE: {
		zh: "休假",
		en: "On leave"
	}
}), Jt = Object.keys(Kt.catalogue);
function Yt(e = "") {
	return e in Kt.catalogue ? Kt(e) : e.replace(/_(permille|milli|minutes)$/, "").replaceAll("_", " ");
}
function Xt(e = "") {
	return e in qt.catalogue ? qt(e) : e;
}
function Zt(e = "", t = "", n = "") {
	if (t === "") return L("unknown");
	if (t === "true" || t === "false") return L(t === "true" ? "yes" : "no");
	if (e === "leave_type") return t.split(",").map((e) => Xt(e.trim())).join(" / ");
	if (/^\d{4}-\d\d-\d\dT/.test(t)) return k(t);
	let r = Number(t);
	if (!Number.isFinite(r)) return t;
	switch (n || /_(permille|milli|minutes|dates)$/.exec(e)?.[1] || (e === "minutes" ? "minutes" : "")) {
		case "permille": return E(r, 1);
		case "percent": return E(r * 10, 1);
		case "minutes": return /balance|charge|^minutes$/.test(e) ? At(r) : Ot(r);
		case "milli": return L("people", { n: D(r / 1e3, !0) });
		case "agents": return L("people", { n: D(r) });
		case "days":
		case "dates": return L("days", { n: t });
		default: return bt(r, Number.isInteger(r) ? 0 : 2);
	}
}
var Qt = (e) => Zt(e.key, e.value, e.unit);
function $t(e) {
	return e && e in L.catalogue ? L(e) : "";
}
function en(e) {
	return L(e ?? "OUTCOME_UNSPECIFIED");
}
function tn(e) {
	return e === "OUTCOME_ALLOW" || e === "OUTCOME_ALLOW_WITH_REVIEW" ? "good" : e === "OUTCOME_ESCALATE" ? "watch" : e === "OUTCOME_DENY" ? "bad" : "";
}
function nn({ fact: e, comparison: t, value: n }) {
	let r = Yt(e);
	return t === "COMPARISON_EQUAL" && (n === "true" || n === "false") ? n === "true" ? r : L("not", { fact: r }) : L("condition", {
		fact: r,
		comparison: $t(t),
		value: Zt(e, n)
	});
}
function rn(e) {
	let t = e.fact ? Zt(e.fact, e.limit ?? "0") : L("uses", { n: e.limit ?? "0" }), n = {
		per: on(e.per),
		period: an(e.period),
		limit: t,
		fact: Yt(e.fact)
	};
	return L(e.fact ? "budgetOf" : "budget", n);
}
var an = (e = "DAY") => L(e), on = (e = "PERSON") => L(e), sn = {
	today: g`<path d="M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0M12 7v5l3.5 2"/>`,
	inbox: g`<path d="M4 13l2.6-7.2A1.3 1.3 0 0 1 7.8 5h8.4c.5 0 1 .3 1.2.8L20 13v5a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18zM4 13h4.5l1.2 2.5h4.6l1.2-2.5H20"/>`,
	roster: g`<path d="M4 6.5A1.5 1.5 0 0 1 5.5 5h13A1.5 1.5 0 0 1 20 6.5v12a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.500zM4 10h16M8 3v4M16 3v4M7.500 13.500h4M12.500 16.500h4"/>`,
	leave: g`<path d="M5 20c5-1 11-5 13-15c-9-1-14 4-14 9c0 2 .5 3.500 1.500 4.500M4 20c2-6 5-9 9-11"/>`,
	people: g`<path d="M9 11.500a3.500 3.500 0 1 0 0-7a3.500 3.500 0 0 0 0 7M2.500 19.500c.4-3.300 3-5.500 6.500-5.500s6.100 2.200 6.500 5.500M16 5a3.200 3.200 0 0 1 0 6.200M18 14.500c2 .7 3.300 2.500 3.500 5"/>`,
	handover: g`<path d="M4 8h13l-3.500-3.500M20 16H7l3.500 3.500"/>`,
	policy: g`<path d="M12 3l7.500 2.800v5.700c0 4.500-3 7.800-7.500 9.500c-4.500-1.700-7.500-5-7.500-9.500V5.800zM8.500 12l2.500 2.500l4.500-5"/>`,
	decision: g`<path d="M12 4v16M7 20h10M5 7.500h14M5 7.500l-2.500 6h5zM19 7.500l-2.500 6h5z"/>`,
	check: g`<path d="M5 12.500l4.500 4.500L19 7.500"/>`,
	cross: g`<path d="M6 6l12 12M18 6L6 18"/>`,
	clock: g`<path d="M3.500 12a8.500 8.500 0 1 0 17 0a8.500 8.500 0 1 0 -17 0M12 7.500V12l3 2"/>`,
	warning: g`<path d="M12 4L2.800 19.500h18.400zM12 10v4.500M12 17v.2"/>`,
	info: g`<path d="M3.500 12a8.500 8.500 0 1 0 17 0a8.500 8.500 0 1 0 -17 0M12 11v5M12 8v.2"/>`,
	refresh: g`<path d="M19.500 12a7.500 7.500 0 1 1-2.300-5.400M19.500 4v4h-4"/>`,
	out: g`<path d="M10 4.500H6A1.500 1.500 0 0 0 4.500 6v12A1.500 1.500 0 0 0 6 19.500h4M14.500 8l4 4l-4 4M18 12H9"/>`,
	sun: g`<path d="M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M12 3v2M12 19v2M3 12h2M19 12h2M5.600 5.600l1.400 1.400M17 17l1.400 1.400M18.400 5.600L17 7M7 17l-1.400 1.400"/>`,
	moon: g`<path d="M20 14.500A8.500 8.500 0 0 1 9.500 4a8.500 8.500 0 1 0 10.500 10.500z"/>`,
	system: g`<path d="M3.500 6A1.500 1.500 0 0 1 5 4.500h14A1.500 1.500 0 0 1 20.500 6v9a1.500 1.500 0 0 1-1.500 1.500H5A1.500 1.500 0 0 1 3.500 15zM9 20h6M12 16.500V20"/>`,
	language: g`<path d="M3.500 12a8.500 8.500 0 1 0 17 0a8.500 8.500 0 1 0 -17 0M3.500 12h17M12 3.500c3 3 3 14 0 17c-3-3-3-14 0-17"/>`,
	back: g`<path d="M14.500 5.500L8 12l6.500 6.500"/>`,
	next: g`<path d="M9.500 5.500L16 12l-6.500 6.500"/>`,
	down: g`<path d="M5.500 9.500L12 16l6.500-6.500"/>`,
	person: g`<path d="M12 11.500a4 4 0 1 0 0-8a4 4 0 0 0 0 8M4.500 20.500c.5-4 3.500-6 7.500-6s7 2 7.500 6"/>`,
	table: g`<path d="M4 6.500A1.500 1.500 0 0 1 5.500 5h13A1.500 1.500 0 0 1 20 6.500v11a1.500 1.500 0 0 1-1.500 1.500h-13A1.500 1.500 0 0 1 4 17.500zM4 10h16M10 10v9"/>`,
	more: g`<path d="M6 12h.01M12 12h.01M18 12h.01" stroke-width="2.600"/>`,
	hand: g`<path d="M8 12V6a1.500 1.500 0 0 1 3 0v5V4.500a1.500 1.500 0 0 1 3 0V11V6a1.500 1.500 0 0 1 3 0v8c0 4-2.500 6.500-6 6.500c-3 0-4.500-1.500-5.500-3.500L4 13.500c-.4-1 .2-1.700 1-1.900c.8-.2 1.600.2 2 1z"/>`,
	plus: g`<path d="M12 5v14M5 12h14"/>`,
	pin: g`<path d="M12 21c-4.500-4.600-6.500-8-6.500-11a6.500 6.500 0 0 1 13 0c0 3-2 6.400-6.500 11zM12 12.500a2.500 2.500 0 1 0 0-5a2.500 2.500 0 0 0 0 5"/>`
};
function R(e, t = 18) {
	return h`<svg
    width=${t} height=${t} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.7"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"
  >${sn[e]}</svg>`;
}
// src/parts/conditions.ts
var cn = C({
	held: {
		zh: "成立",
		en: "held"
	},
	notHeld: {
		zh: "不成立",
		en: "did not hold"
	},
	wanted: {
		zh: "要求{comparison} {limit}",
		en: "wanted: {comparison} {limit}"
	}
}), ln = o`
  .conditions { display: grid; container-type: inline-size; max-width: 760px; }
  .conditions li { display: grid; grid-template-columns: 20px minmax(0, 1fr) minmax(0, 1fr) auto; gap: 0 10px; padding: 5px 0; align-items: baseline; border-top: 1px solid var(--zt-line); }
  .conditions li:first-child { border-top: 0; }
  .conditions svg { align-self: center; }
  .conditions .held svg { color: var(--zt-good); }
  .conditions .failed svg { color: var(--zt-bad); }
  .conditions b { font-weight: 620; font-variant-numeric: tabular-nums; text-align: right; }
  .conditions .failed b { color: var(--zt-bad); }
  .conditions small { font-size: var(--zt-text-small); color: var(--zt-ink-faint); }
  @container (width < 460px) {
    .conditions li { grid-template-columns: 20px minmax(0, 1fr) auto; }
    .conditions small { grid-area: 2 / 2 / auto / span 2; font-size: var(--zt-text-tiny); }
    .conditions b { grid-area: 1 / 3; }
  }
`;
function un(e) {
	return e.length ? h`<ul class="conditions">
    ${[...e].sort((e, t) => Number(e.held ?? !1) - Number(t.held ?? !1)).map(({ fact: e, comparison: t, limit: n, value: r, held: i }) => h`<li class=${i ? "held" : "failed"}>
        ${R(i ? "check" : "cross", 16)}
        <span><span class="unseen">${cn(i ? "held" : "notHeld")}: </span>${Yt(e)}</span>
        <small>${cn("wanted", {
		comparison: $t(t),
		limit: Zt(e, n)
	})}</small>
        <b>${Zt(e, r)}</b>
      </li>`)}
  </ul>` : v;
}
// src/parts/cover.ts
var dn = (e) => e.after ?? e.before;
function fn(e) {
	let t = [];
	for (let n of e) {
		let e = n.required - dn(n);
		if (e < .05) continue;
		let r = n.start + n.minutes * 6e4, i = t.at(-1);
		i && i.end === n.start ? (i.end = r, i.worst = Math.max(i.worst, e)) : t.push({
			start: n.start,
			end: r,
			worst: e
		});
	}
	return t;
}
function pn(e) {
	let t = Math.max(e, 1) / 4, n = 10 ** Math.floor(Math.log10(t)), r = Math.max(1, [
		1,
		2,
		5,
		10
	].map((e) => e * n).find((e) => e >= t) ?? n), i = Math.ceil(e / r) * r || r;
	return {
		top: i,
		ticks: Array.from({ length: Math.round(i / r) + 1 }, (e, t) => t * r)
	};
}
function mn(e) {
	let t = e.reduce((e, t) => e + t.minutes, 0) * hn, n = 0;
	return e.map((r, i) => {
		let a = e[i - 1];
		a && a.start + a.minutes * 6e4 !== r.start && (n += t);
		let o = {
			point: r,
			from: n,
			to: n + r.minutes
		};
		return n = o.to, o;
	});
}
var hn = .025;
function gn(e) {
	let t = [];
	for (let n of e) {
		let e = t.at(-1);
		e && e.at(-1).to === n.from ? e.push(n) : t.push([n]);
	}
	return t;
}
function _n(e, t, n) {
	return e.map(({ point: e, from: r, to: i }, a) => {
		let o = n(e).toFixed(1);
		return `${a ? "L" : "M"}${t(r).toFixed(1)} ${o}L${t(i).toFixed(1)} ${o}`;
	}).join("");
}
// src/parts/impact.ts
function vn(e) {
	return e.map((e) => ({
		start: Date.parse(e.startTime ?? ""),
		minutes: e.minutes ?? 30,
		required: e.required ?? 0,
		before: e.availableBefore ?? 0,
		after: e.availableAfter ?? 0,
		levelPermille: e.serviceLevelAfterPermille ?? 0
	}));
}
function yn(e) {
	let t = (...t) => e.find((e) => t.includes(e.key ?? "")), [n, r, i] = [
		t("required"),
		t("before", "available"),
		t("after")
	];
	return !n?.startTimes || !r ? [] : n.startTimes.map((e, t) => ({
		start: Date.parse(e),
		minutes: n.intervalMinutes || 30,
		required: n.values?.[t] ?? 0,
		before: r.values?.[t] ?? 0,
		after: i ? i.values?.[t] ?? 0 : void 0
	}));
}
function bn(e) {
	return e.reduce((e, t) => !e || dn(t) - t.required < dn(e) - e.required ? t : e, void 0);
}
function xn(e, t) {
	return e.find((e) => e.key === t)?.tone;
}
function Sn(e, t) {
	let n = e.find((e) => /target.*permille$/.test(e.key ?? ""))?.value, r = t?.conditions?.find((e) => e.fact === "service_level_after_permille")?.limit, i = Number(n ?? r ?? NaN);
	return Number.isFinite(i) ? i : void 0;
}
var Cn = /* @__PURE__ */ new Set([
	"charged_minutes",
	"balance_before_minutes",
	"balance_after_minutes",
	"service_level_before_permille",
	"service_level_after_permille",
	"slack_min_milli",
	"cover_known"
]);
function wn(e, t) {
	let n = !!t?.cover?.length || t?.balanceAfterMinutes !== void 0;
	return e.filter((e) => !(n && Cn.has(e.key ?? "")) && !/target.*permille$/.test(e.key ?? ""));
}
// src/parts/shapes.ts
var Tn = C({
	again: {
		zh: "重试",
		en: "Try again"
	},
	trace: {
		zh: "追踪号 {id}",
		en: "Trace {id}"
	},
	loading: {
		zh: "正在读取",
		en: "Loading"
	}
}), En = 6;
function Dn(e, t = "") {
	let n = 0;
	for (let t of e) n = n * 31 + t.codePointAt(0) >>> 0;
	return h`<span class="avatar ${t} tint-${n % En}" aria-hidden="true">${On(e)}</span>`;
}
function On(e) {
	return /\p{Script=Han}/u.test(e) ? [...e].slice(-2).join("") : e.split(/[\s-]+/).filter(Boolean).slice(0, 2).map((e) => [...e][0].toUpperCase()).join("");
}
function z(e, t, n = v) {
	return h`<div class="empty">${R(e, 28)}<p>${t}</p>${n}</div>`;
}
function B(e = 6) {
	return h`<div class="skeleton" role="status">
    <span class="unseen">${Tn("loading")}</span>${Array.from({ length: e }, () => h`<i></i>`)}
  </div>`;
}
function V(e, t) {
	return h`<div class="notice bad" role="alert">
    ${R("warning")}
    <div class="grow">
      <p>${e.message}</p>
      ${e.traceId ? h`<p class="tiny">${Tn("trace", { id: e.traceId })}</p>` : v}
    </div>
    <button class="button small" @click=${t}>${Tn("again")}</button>
  </div>`;
}
var kn = {
	TONE_GOOD: "good",
	TONE_WATCH: "watch",
	TONE_BAD: "bad"
};
function An(e) {
	return kn[e ?? ""] ?? "";
}
// src/parts/figures.ts
var jn = 864e5;
function Mn(e) {
	let t = vn(e.cover ?? []);
	return h`<dl class="figures">
      ${t.length ? h`${Nn(e)}${Pn(t)}` : v}
      ${Fn(e)}
      <div><dt>${I("away")}</dt><dd>${e.away?.length ?? 0}<small>${I("people")}</small></dd></div>
    </dl>
    ${e.coverKnown ? v : h`<p class="notice watch">${R("warning")}${I("coverUnknown")}</p>`}`;
}
function Nn(e) {
	let t = e.facts ?? [], n = Sn(t, e.decision), [r, i] = [e.serviceLevelBeforePermille ?? 0, e.serviceLevelAfterPermille ?? 0], a = n !== void 0 && i < n ? "bad" : "good", o = i < 0 ? "" : An(xn(t, "service_level_after_permille")) || a;
	return h`<div><dt>${I("level")}</dt>
    <dd><span class="was">${E(r)}</span>${R("next", 14)}<span class="${o}-text">${E(i)}</span></dd>
    ${n === void 0 ? v : h`<dd class="sub">${I("target", { target: E(n) })}</dd>`}</div>`;
}
function Pn(e) {
	let t = bn(e), n = dn(t) - t.required;
	return h`<div><dt>${I("slack")}</dt>
    <dd class=${n < -.05 ? "bad-text" : ""}>${D(n, !0)}<small>${I("people")}</small></dd>
    <dd class="sub">${I("slackAt", { time: In(t, e) })}</dd></div>`;
}
function Fn(e) {
	let [t, n] = [e.balanceBeforeMinutes ?? 0, e.balanceAfterMinutes ?? 0];
	return t === n || !n && t !== e.chargedMinutes ? v : h`<div><dt>${I("balance")}</dt>
    <dd><span class="was">${At(t)}</span>${R("next", 14)}<span class=${n < 0 ? "bad-text" : ""}>${At(n)}</span></dd>
    ${e.chargedMinutes ? h`<dd class="sub">${I("charge", { charge: At(e.chargedMinutes) })}</dd>` : v}</div>`;
}
function In(e, t) {
	let n = new Date(e.start).toISOString();
	return t.at(-1).start - t[0].start > jn ? k(n) : O(n);
}
// src/parts/inbox.ts
var Ln = C({
	leave: {
		zh: "请假",
		en: "Leave"
	},
	scheduling: {
		zh: "班表",
		en: "Roster"
	},
	payroll: {
		zh: "工资",
		en: "Pay"
	},
	training: {
		zh: "培训",
		en: "Training"
	},
	kpi: {
		zh: "绩效",
		en: "KPI"
	},
	knowledge: {
		zh: "知识",
		en: "Knowledge"
	},
	ofPerson: {
		zh: "{person} {title}",
		en: "{person}: {title}"
	},
	other: {
		zh: "其他",
		en: "Other"
	},
	WORK_ITEM_STATE_OPEN: {
		zh: "待处理",
		en: "Open"
	},
	WORK_ITEM_STATE_CLAIMED: {
		zh: "处理中",
		en: "In hand"
	},
	WORK_ITEM_STATE_ESCALATED: {
		zh: "已升级",
		en: "Escalated"
	},
	WORK_ITEM_STATE_DONE: {
		zh: "已办结",
		en: "Done"
	},
	WORK_ITEM_STATE_CANCELLED: {
		zh: "已取消",
		en: "Cancelled"
	}
}), Rn = 60;
function zn(e) {
	let t = e.draft?.kind?.split(".")[0] ?? "";
	return t in Ln.catalogue ? Ln(t) : Ln("other");
}
function Bn(e) {
	return Ln(e ?? "WORK_ITEM_STATE_OPEN");
}
function Vn(e, t) {
	let n = S(e.draft?.title) || e.draft?.subject || e.name, r = t.of(e.draft?.employee);
	return r && !n.includes(r) ? Ln("ofPerson", {
		person: r,
		title: n
	}) : n;
}
var Hn = (e) => e.state !== "WORK_ITEM_STATE_DONE" && e.state !== "WORK_ITEM_STATE_CANCELLED";
function Un(e) {
	if (!e.draft?.dueTime || !Hn(e)) return;
	let { text: t, minutes: n } = jt(e.draft.dueTime);
	return {
		text: t,
		tone: n < 0 ? "bad" : n <= Rn ? "watch" : ""
	};
}
// src/parts/zt-toasts.ts
var Wn = {
	good: 4500,
	bad: 9e3,
	"": 4500
}, Gn = class extends Wt {
	constructor(...e) {
		super(...e), this.shown = [], this.#e = 0;
	}
	static {
		this.styles = [M, o`
      :host { position: fixed; inset: 60px 0 auto; z-index: 50; display: grid; justify-items: center; gap: 8px; pointer-events: none; }
      div {
        display: flex; gap: 8px; align-items: center; max-width: min(92vw, 560px); padding: 10px 16px;
        border-radius: var(--zt-radius); background: light-dark(#1b2531, #e8edf3); color: light-dark(#fff, #10161d);
        box-shadow: var(--zt-shadow-raised); pointer-events: auto;
      }
      div.bad svg { color: light-dark(#ff9c94, #b3261e); }
      div.good svg { color: light-dark(#6fd19c, #13693f); }
    `];
	}
	#e;
	connectedCallback() {
		super.connectedCallback(), this.setAttribute("role", "status"), this.setAttribute("aria-live", "polite");
	}
	show(e, t) {
		let n = this.#e += 1;
		this.shown = [...this.shown.slice(-2), {
			id: n,
			text: e,
			kind: t
		}], setTimeout(() => this.shown = this.shown.filter((e) => e.id !== n), Wn[t]);
	}
	render() {
		return this.shown.map(({ text: e, kind: t }) => h`<div class=${t}>${R(t === "bad" ? "warning" : "check")}<span>${e}</span></div>`);
	}
};
N([x()], Gn.prototype, "shown", void 0), Gn = N([y("zt-toasts")], Gn);
function H(e, t = "good") {
	let n = document.querySelector("zt-toasts");
	n || document.body.append(n = document.createElement("zt-toasts")), n.show(e, t);
}
// src/parts/card-styles.ts
var Kn = o`
  :host { background: var(--zt-surface); border-radius: var(--zt-radius); }
  .card { display: grid; grid-template-rows: auto 1fr auto; min-height: 100%; }
  .card > header { display: flex; gap: 14px; padding: 18px 20px 12px; align-items: center; }
  .card > header h2 { font-size: 1.125rem; outline: none; text-wrap: balance; margin-bottom: 3px; }
  .content { padding: 0 20px 20px; display: grid; gap: 18px; align-content: start; }
  h3 { margin-bottom: 6px; color: var(--zt-ink-soft); font-size: var(--zt-text-small); }
  .why { border-left: 3px solid var(--zt-watch); padding: 2px 0 2px 12px; font-size: 0.9375rem; text-wrap: pretty; }
  .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(120px, 1fr)); gap: 1px; background: var(--zt-line); border: 1px solid var(--zt-line); border-radius: var(--zt-radius); overflow: hidden; }
  .figures > div { background: var(--zt-surface); padding: 10px 14px; min-height: 88px; }
  .figures.waiting { min-height: 90px; }
  .figures dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
  .figures dd:not(.sub) { font-size: 1.25rem; font-weight: 640; line-height: 1.4; font-variant-numeric: tabular-nums; display: flex; align-items: baseline; gap: 2px; white-space: nowrap; letter-spacing: -0.01em; }
  .figures dd svg { align-self: center; color: var(--zt-ink-faint); flex: none; }
  .figures .was { color: var(--zt-ink-soft); font-weight: 500; font-size: 1rem; }
  .figures small { font-size: var(--zt-text-small); font-weight: 400; color: var(--zt-ink-soft); margin-left: 4px; }
  .figures .sub { font-size: var(--zt-text-tiny); color: var(--zt-ink-faint); font-variant-numeric: tabular-nums; }
  .facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(170px, 1fr)); gap: 8px 20px; }
  .facts dt { font-size: var(--zt-text-tiny); color: var(--zt-ink-faint); }
  .facts dd { font-weight: 560; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
  .away { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 8px 16px; }
  .away li { display: flex; gap: 10px; align-items: center; line-height: 1.35; min-width: 0; }
  .offers { display: grid; gap: 6px; }
  .offers li { display: flex; align-items: center; gap: 12px; padding: 7px 8px 7px 12px; border-radius: var(--zt-radius-small); background: var(--zt-sunken); min-height: 42px; }
  .steps { display: grid; gap: 4px; font-size: var(--zt-text-small); }
  .steps li { display: grid; grid-template-columns: 150px minmax(0, 1fr); gap: 12px; }
  .steps q { color: var(--zt-ink-soft); margin-left: 6px; }
  .card > footer { position: sticky; bottom: 0; z-index: 4; padding: 12px 20px; border-top: 1px solid var(--zt-line); background: var(--zt-surface); border-radius: 0 0 var(--zt-radius) var(--zt-radius); display: grid; gap: 10px; }
  .buttons { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
  .buttons .button { min-height: 38px; }
  .buttons .primary, .buttons .danger { min-width: 92px; }
  .ask { display: grid; gap: 10px; }
  @media (width < 760px) {
    .card > header { padding: 14px 12px 10px; }
    .content { padding: 0 12px 16px; gap: 16px; }
    .card > footer { padding: 10px 12px; bottom: calc(60px + env(safe-area-inset-bottom)); }
    .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .figures > div { padding: 8px 12px; min-height: 80px; }
    .steps li { grid-template-columns: minmax(0, 1fr); gap: 0; }
    .buttons { gap: 6px; }
    .buttons .button { padding-inline: 8px; }
    .buttons .primary, .buttons .danger { flex: 1; min-width: 0; }
    .buttons .grow { display: none; }
  }
`, qn = {
	ATTRIBUTE: 1,
	CHILD: 2,
	PROPERTY: 3,
	BOOLEAN_ATTRIBUTE: 4,
	EVENT: 5,
	ELEMENT: 6
}, Jn = (e) => (...t) => ({
	_$litDirective$: e,
	values: t
}), Yn = class {
	constructor(e) {}
	get _$AU() {
		return this._$AM._$AU;
	}
	_$AT(e, t, n) {
		this._$Ct = e, this._$AM = t, this._$Ci = n;
	}
	_$AS(e, t) {
		return this.update(e, t);
	}
	update(e, t) {
		return this.render(...t);
	}
}, Xn = Jn(class extends Yn {
	render(e) {
		return _;
	}
	update(e, [t]) {
		let { style: n } = e.element;
		for (let [e, r] of Object.entries(t)) n.setProperty(e, r);
		return _;
	}
}), U = C({
	required: {
		zh: "需要",
		en: "Required"
	},
	available: {
		zh: "可用",
		en: "Available"
	},
	before: {
		zh: "现在",
		en: "Now"
	},
	after: {
		zh: "批准后",
		en: "If approved"
	},
	gap: {
		zh: "缺口",
		en: "Gap"
	},
	slack: {
		zh: "余量",
		en: "Slack"
	},
	level: {
		zh: "服务水平",
		en: "Service level"
	},
	from: {
		zh: "时段",
		en: "Interval"
	},
	asTable: {
		zh: "看表格",
		en: "Show as table"
	},
	asChart: {
		zh: "看图",
		en: "Show as chart"
	},
	enough: {
		zh: "各时段人手都够",
		en: "Enough people in every interval"
	},
	short: {
		zh: "{from}–{to} 缺 {heads} 人",
		en: "{from}–{to} short by {heads}"
	},
	unknown: {
		zh: "这段时间没有人力需求数据",
		en: "No staffing requirement is known for this time"
	},
	nowLine: {
		zh: "此刻",
		en: "Now"
	}
}), Zn = 30, Qn = 10, $n = 22, er = 64, tr = class extends Wt {
	constructor(...e) {
		super(...e), this.points = [], this.now = 0, this.height = 190, this.width = 0, this.table = !1, this.at = -1, this.#e = new ResizeObserver(([e]) => this.width = Math.floor(e.contentRect.width));
	}
	static {
		this.styles = [M, o`
      :host { position: relative; }
      .legend { display: flex; flex-wrap: wrap; gap: 2px 14px; align-items: center; font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); min-height: 28px; }
      .legend i { display: inline-block; width: 14px; height: 0; border-top: 2px solid var(--mark); margin-right: 5px; vertical-align: 3px; }
      .legend i.fill { height: 10px; border: 0; background: var(--mark); border-radius: 2px; vertical-align: -1px; }
      .legend .required { --mark: var(--zt-chart-required); }
      .legend .before { --mark: var(--zt-chart-before); }
      .legend .after { --mark: var(--zt-chart-after); }
      .legend .gap { --mark: var(--zt-chart-gap); }
      .legend .required i { border-top-style: dashed; }
      svg.chart { display: block; width: 100%; overflow: visible; touch-action: pan-y; border-radius: 4px; }
      text { fill: var(--zt-ink-faint); font: 11px var(--zt-font); font-variant-numeric: tabular-nums; }
      .grid { stroke: var(--zt-line); stroke-width: 1; }
      .fill-before { fill: var(--zt-chart-before-fill); }
      .line-before { fill: none; stroke: var(--zt-chart-before); stroke-width: 1.5; }
      .line-after { fill: none; stroke: var(--zt-chart-after); stroke-width: 2; }
      .line-required { fill: none; stroke: var(--zt-chart-required); stroke-width: 1.75; stroke-dasharray: 4 3; }
      .gap-area { fill: var(--zt-chart-gap); opacity: 0.55; }
      .now { stroke: var(--zt-accent); stroke-width: 1.5; }
      .now-text { fill: var(--zt-accent); font-weight: 600; }
      .cursor { stroke: var(--zt-ink-faint); stroke-width: 1; }
      .tip {
        position: absolute; top: 34px; z-index: 5; padding: 8px 12px; border-radius: var(--zt-radius-small); pointer-events: none;
        background: var(--zt-raised); border: 1px solid var(--zt-line); box-shadow: var(--zt-shadow-raised); font-size: var(--zt-text-tiny);
        display: grid; grid-template-columns: auto auto; gap: 1px 12px; font-variant-numeric: tabular-nums; white-space: nowrap;
      }
      .tip b { grid-column: 1 / -1; font-weight: 620; }
      .tip span:nth-of-type(even) { text-align: right; font-weight: 600; }
      .scroll { max-height: 260px; }
      td, th { text-align: right; padding-block: 4px; }
      td:first-child, th:first-child { text-align: left; }
      thead th { position: sticky; top: 0; background: var(--zt-surface); }
    `];
	}
	#e;
	connectedCallback() {
		super.connectedCallback(), this.#e.observe(this);
	}
	disconnectedCallback() {
		super.disconnectedCallback(), this.#e.disconnect();
	}
	get #t() {
		return this.points.some((e) => e.after !== void 0);
	}
	get summary() {
		let e = fn(this.points);
		return e.length ? e.map((e) => U("short", {
			from: O(nr(e.start)),
			to: O(nr(e.end)),
			heads: D(e.worst)
		})).join("; ") : U("enough");
	}
	render() {
		return this.points.length ? h`${this.#n()}${this.table ? this.#f() : this.#r()}` : h`<p class="notice">${R("info")}${U("unknown")}</p>`;
	}
	#n() {
		return h`<div class="legend">
      <span class="required"><i></i>${U("required")}</span>
      <span class="before"><i></i>${U(this.#t ? "before" : "available")}</span>
      ${this.#t ? h`<span class="after"><i></i>${U("after")}</span>` : v}
      ${fn(this.points).length ? h`<span class="gap"><i class="fill"></i>${U("gap")}</span>` : v}
      <span class="grow"></span>
      <button class="button quiet icon small" aria-pressed=${this.table} aria-label=${U(this.table ? "asChart" : "asTable")}
        title=${U(this.table ? "asChart" : "asTable")} @click=${() => this.table = !this.table}>${R("table", 16)}</button>
    </div>`;
	}
	#r() {
		let { points: e, width: t, height: n } = this;
		if (t < 40) return h`<svg class="chart" height=${n}></svg>`;
		let r = mn(e), i = r.at(-1).to, a = (e) => Zn + e / i * (t - Zn), { top: o, ticks: s } = pn(Math.max(...e.map((e) => Math.max(e.required, e.before))) * 1.06), c = (e) => Qn + (1 - Math.max(e, 0) / o) * (n - Qn - $n);
		return h`<svg class="chart" role="img" tabindex="0" aria-label=${this.summary} height=${n} viewBox="0 0 ${t} ${n}"
        @pointermove=${(e) => this.#s(e, r, i / (t - Zn))}
        @pointerleave=${() => this.at = -1} @blur=${() => this.at = -1} @keydown=${this.#c}>
        ${s.map((e) => g`<line class="grid" x1=${Zn} x2=${t} y1=${c(e)} y2=${c(e)}></line>
          <text x=${24} y=${c(e) + 4} text-anchor="end">${e}</text>`)}
        ${this.#o(r, a)}
        ${gn(r).map((e) => this.#i(e, a, c))}
        ${this.#a(r, a, c)}
      </svg>
      ${this.#l(r, a)}`;
	}
	#i(e, t, n) {
		let r = _n(e, t, (e) => n(e.before));
		return g`
      <path class="fill-before" d="${r}L${t(e.at(-1).to)} ${n(0)}L${t(e[0].from)} ${n(0)}Z"></path>
      ${e.map(({ point: e, from: r, to: i }) => {
			let [a, o] = [dn(e), e.required];
			return o - a < .05 ? v : g`<rect class="gap-area" x=${t(r)} width=${t(i) - t(r)} y=${n(o)} height=${n(a) - n(o)}></rect>`;
		})}
      <path class="line-before" d=${r}></path>
      ${this.#t ? g`<path class="line-after" d=${_n(e, t, (e) => n(dn(e)))}></path>` : v}
      <path class="line-required" d=${_n(e, t, (e) => n(e.required))}></path>`;
	}
	#a(e, t, n) {
		let r = e[this.at], i = r ? t((r.from + r.to) / 2) : 0, a = e.find(({ point: e }) => this.now >= e.start && this.now < e.start + e.minutes * 6e4), o = a ? t(a.from + (this.now - a.point.start) / 6e4) : 0, s = o > this.width - 60 ? {
			at: o - 4,
			anchor: "end"
		} : {
			at: o + 4,
			anchor: "start"
		};
		return g`
      ${a ? g`<line class="now" x1=${o} x2=${o} y1=${6} y2=${n(0)}></line>
            <text class="now-text" x=${s.at} y=${14} text-anchor=${s.anchor}>${U("nowLine")}</text>` : v}
      ${r ? g`<line class="cursor" x1=${i} x2=${i} y1=${Qn} y2=${n(0)}></line>` : v}`;
	}
	#o(e, t) {
		let n = gn(e), r = Math.max(1, Math.floor((this.width - Zn) / er));
		if (n.length > 1) {
			let e = Math.ceil(n.length / r);
			return n.filter((t, n) => n % e === 0).map((e) => g`<text x=${t(e[0].from)} y=${this.height - 5}>${St(nr(e[0].point.start))}</text>`);
		}
		let i = e.at(-1).to / 60, a = ([
			.5,
			1,
			2,
			3,
			4,
			6,
			12,
			24
		].find((e) => i / e <= r) ?? 24) * 36e5;
		return e.filter(({ point: e }) => e.start % a === 0).map(({ point: e, from: n }) => {
			let r = t(n);
			return g`<text x=${r} y=${this.height - 5} text-anchor=${r < 42 ? "start" : r > this.width - 18 ? "end" : "middle"}>${O(nr(e.start))}</text>`;
		});
	}
	#s(e, t, n) {
		let r = e.currentTarget.getBoundingClientRect().left + Zn, i = (e.clientX - r) * n;
		this.at = t.findIndex((e) => i >= e.from && i < e.to);
	}
	#c(e) {
		let t = {
			ArrowLeft: -1,
			ArrowRight: 1
		}[e.key];
		t && (e.preventDefault(), e.stopPropagation(), this.at = Math.min(Math.max(this.at + t, 0), this.points.length - 1));
	}
	#l(e, t) {
		let n = e[this.at];
		if (!n) return v;
		let { point: r } = n, i = t((n.from + n.to) / 2);
		return h`<div class="tip" aria-live="polite" ${Xn(i > this.width / 2 ? {
			right: `${this.width - i + 10}px`,
			left: "auto"
		} : {
			left: `${i + 10}px`,
			right: "auto"
		})}>
      <b>${this.#u(r)}</b>
      ${this.#d(r).map(([e, t]) => h`<span>${e}</span><span>${t}</span>`)}
    </div>`;
	}
	#u(e) {
		let t = new Set([this.points[0], this.points.at(-1)].map((e) => wt(nr(e.start)))), n = `${O(nr(e.start))}–${O(nr(e.start + e.minutes * 6e4))}`;
		return t.size > 1 ? `${St(nr(e.start))} ${n}` : n;
	}
	#d(e) {
		let t = [[U("required"), D(e.required)], [U(this.#t ? "before" : "available"), D(e.before)]];
		return this.#t && t.push([U("after"), D(dn(e))]), t.push([U("slack"), D(dn(e) - e.required, !0)]), e.levelPermille !== void 0 && t.push([U("level"), E(e.levelPermille)]), t;
	}
	#f() {
		return h`<div class="scroll" tabindex="0" role="region" aria-label=${this.summary}><table>
      <thead><tr><th scope="col">${U("from")}</th>${this.#d(this.points[0]).map(([e]) => h`<th scope="col">${e}</th>`)}</tr></thead>
      <tbody>${this.points.map((e) => h`<tr>
          <td>${this.#u(e)}</td>
          ${this.#d(e).map(([, e]) => h`<td>${e}</td>`)}
        </tr>`)}</tbody>
    </table></div>`;
	}
};
N([b({ attribute: !1 })], tr.prototype, "points", void 0), N([b({ attribute: !1 })], tr.prototype, "now", void 0), N([b({ type: Number })], tr.prototype, "height", void 0), N([x()], tr.prototype, "width", void 0), N([x()], tr.prototype, "table", void 0), N([x()], tr.prototype, "at", void 0), tr = N([y("zt-cover-chart")], tr);
function nr(e) {
	return new Date(e).toISOString();
}
// src/pages/zt-card.ts
var rr = class extends P {
	constructor(...e) {
		super(...e), this.workItem = "", this.sending = "", this.colleagues = [], this.#e = new F(this, () => this.#a()), this.#t = new F(this, (e) => this.host.api.get(`/v1/${this.workItem}`, {}, e)), this.#n = {
			key: "",
			id: ""
		};
	}
	static {
		this.styles = [
			M,
			ln,
			Kn
		];
	}
	#e;
	#t;
	#n;
	load() {
		this.item ? this.#r() : this.workItem && this.#t.load().then(() => this.#r());
	}
	willUpdate(e) {
		super.willUpdate(e), e.has("workItem") && this.hasUpdated && !this.item && this.load(), e.has("item") && e.get("item")?.name !== this.item?.name && this.#r();
	}
	#r() {
		this.asking = void 0, this.refusal = void 0, this.sending = "", this.#e.clear(), this.#i?.draft?.refresh?.method && Hn(this.#i) && this.#e.load();
	}
	get #i() {
		return this.item ?? this.#t.value;
	}
	async #a() {
		let { method: e = "", request: t = {} } = this.#i?.draft?.refresh ?? {};
		return this.host.api.call(e, t);
	}
	act(e) {
		let t = this.#i?.draft?.actions?.find((t) => t.style === e);
		t && !this.sending && this.#o(t);
	}
	claim() {
		let e = this.#i;
		e && e.state !== "WORK_ITEM_STATE_CLAIMED" && !this.sending && this.#u("claim", {}, I("claimed"));
	}
	#o(e) {
		this.refusal = void 0, e.asksFor ? (this.asking = {
			kind: "action",
			action: e
		}, this.#s()) : this.#l(e.id ?? "", S(e.label), e.method ?? "", e.request ?? {});
	}
	async #s() {
		await this.updateComplete, this.renderRoot.querySelector("#asked")?.focus();
	}
	#c(e) {
		return this.#n.key !== e && (this.#n = {
			key: e,
			id: ht()
		}), this.#n.id;
	}
	async #l(e, t, n, r) {
		let i = this.#i;
		this.sending = e, this.refusal = void 0;
		try {
			await this.host.api.call(n, r, this.#c(JSON.stringify([n, r]))), this.asking = void 0, H(I("done", {
				action: t,
				title: Vn(i, this.host.names)
			})), this.tell("zt-decided", {
				workItem: i.name,
				action: e
			}), this.item || this.#t.load();
		} catch (e) {
			this.#d(e);
		} finally {
			this.sending = "";
		}
	}
	async #u(e, t, n) {
		let { name: r } = this.#i;
		this.sending = e, this.refusal = void 0;
		try {
			let i = await this.host.api.post(`/v1/${r}:${e}`, t, this.#c(JSON.stringify([
				e,
				r,
				t
			])));
			this.asking = void 0, this.item ? this.item = i : this.#t.value = i, n && H(n), this.tell("zt-changed", { workItem: i });
		} catch (e) {
			this.#d(e);
		} finally {
			this.sending = "";
		}
	}
	#d(e) {
		this.refusal = e instanceof w ? e : new w(1), this.refusal.status !== 0 && this.refusal.status !== 503 && (this.#n = {
			key: "",
			id: ""
		}), this.refusal.status === 409 && this.#i?.draft?.refresh?.method && this.#e.load();
	}
	render() {
		let e = this.#i;
		if (!e) return this.#t.failure ? V(this.#t.failure, () => this.load()) : B(10);
		let t = this.#e.value, n = e.draft ?? {};
		return h`<article class="card" aria-labelledby="title" aria-busy=${this.#e.loading}>
      ${this.#f(e)}
      <div class="content">
        ${this.#p(e)}
        ${this.#m(e)}
        ${this.#h(t)}
        ${this.#_(e, t)}
        ${this.#g(e, t)}
        ${this.#b(t?.alternatives ?? n.alternatives ?? [], I("alternatives"))}
        ${this.#v(t)}
        ${this.#y(t)}
        ${this.#x(e)}
      </div>
      ${Hn(e) ? this.#S(e) : h`<footer><p class="soft">${I("closed")}</p></footer>`}
    </article>`;
	}
	#f(e) {
		let t = this.host.names.of(e.draft?.employee), n = Un(e);
		return h`<header>
      ${t ? Dn(t, "large") : v}
      <div class="grow">
        <h2 id="title" tabindex="-1">${Vn(e, this.host.names)}</h2>
        <p class="row wrap small soft">
          <span class="badge">${zn(e)}</span>
          <span class="badge ${e.state === "WORK_ITEM_STATE_ESCALATED" ? "bad" : e.state === "WORK_ITEM_STATE_CLAIMED" ? "accent" : ""}">${Bn(e.state)}</span>
          ${n ? h`<span class="badge ${n.tone} number">${R("clock", 12)}${n.text}</span>` : v}
          <span>${this.host.teamName(e.draft?.team)}</span>
        </p>
      </div>
    </header>`;
	}
	#p(e) {
		let t = this.host.principal?.subject, n = this.host.names.of(e.owner);
		return h`
      ${e.standIn ? h`<p class="notice watch">${R("hand")}<span>${e.standIn === t ? I("standIn", { owner: n }) : I("standInOther", {
			owner: n,
			standIn: this.host.names.of(e.standIn)
		})}</span></p>` : v}
      ${e.state === "WORK_ITEM_STATE_CLAIMED" && e.assignee !== t ? h`<p class="notice accent">${R("person")}<span>${I("claimedBy", { name: this.host.names.of(e.assignee) })}</span></p>` : v}
      ${this.#e.failure && !this.#e.loading ? h`<div class="notice watch">${R("warning")}<span class="grow">${I("stale")} ${this.#e.failure.message}</span>
            <button class="button quiet icon small" aria-label=${I("updating")} @click=${() => void this.#e.load()}>${R("refresh", 16)}</button></div>` : v}`;
	}
	#m(e) {
		let t = e.draft?.reasons ?? [];
		return t.length ? h`<section class="why">
      <h3 class="unseen">${I("why")}</h3>
      ${t.map((e) => h`<p>${S(e.text) || e.code}</p>`)}
    </section>` : v;
	}
	#h(e) {
		return e ? Mn(e) : this.#i?.draft?.refresh?.method && this.#e.loading ? h`<div class="figures waiting">${B(3)}</div>` : v;
	}
	#g(e, t) {
		let n = vn(t?.cover ?? []), r = n.length ? n : yn(t?.series ?? e.draft?.series ?? []);
		return r.length ? h`<section><h3>${I(n.length ? "cover" : "coverSeries")}</h3>
      <zt-cover-chart .points=${r} height="170"></zt-cover-chart></section>` : v;
	}
	#_(e, t) {
		let n = wn(t?.facts ?? e.draft?.facts ?? [], t), r = new Set((e.draft?.reasons ?? []).map((e) => e.code)), i = (t?.findings ?? []).filter((e) => !r.has(e.code));
		return h`
      ${n.length ? h`<section><h3>${I("facts")}</h3><dl class="facts">${n.map((e) => h`<div><dt>${S(e.label) || e.key}</dt><dd class="${An(e.tone)}-text">${e.unit === "name" ? this.host.names.of(e.value) : Qt(e)}</dd></div>`)}</dl></section>` : v}
      ${i.length ? h`<section><h3>${I("findings")}</h3>${i.map((e) => h`<p class="notice ${e.hard ? "bad" : "watch"}">${R("warning")}${S(e.text) || e.code}</p>`)}</section>` : v}`;
	}
	#v(e) {
		if (!e) return v;
		let t = e.away ?? [];
		return h`<section><h3>${I("awayWho")}</h3>
      ${t.length ? h`<ul class="away">${t.map((e) => {
			let t = this.host.names.of(e.employee), n = /PENDING|WAITING/.test(e.state ?? "");
			return h`<li>${Dn(t)}<span class="grow"><span class="cut">${t}</span>
                ${n ? h`<span class="badge watch">${I("pending")}</span>` : v}
                <br /><span class="faint tiny number">${Xt(e.leaveType)} · ${Dt(e.startTime, e.endTime)}</span></span></li>`;
		})}</ul>` : h`<p class="soft">${I("nobodyAway")}</p>`}
    </section>`;
	}
	#y(e) {
		let t = e?.decision;
		return t?.conditions?.length ? h`<section><h3>${I("policy")}
        ${t.policyVersion ? h`<span class="faint small">${I("version", { version: t.policyVersion })}</span>` : v}</h3>
      ${un(t.conditions)}</section>` : v;
	}
	#b(e, t) {
		return e.length ? h`<section><h3>${t}</h3><ul class="offers">${e.map((e, t) => h`<li><span class="grow">${S(e.text)}</span>
        ${e.method ? h`<button class="button small" ?disabled=${!!this.sending} aria-describedby="title"
              @click=${() => void this.#l(`alternative-${t}`, I("offer"), e.method, e.request ?? {})}>${I("offer")}</button>` : v}</li>`)}</ul></section>` : v;
	}
	#x(e) {
		let t = e.steps ?? [];
		return t.length ? h`<section><h3>${I("steps")}</h3><ol class="steps">${t.map((e) => h`<li><span class="number faint">${k(e.stepTime)}</span>
        <span>${e.actor?.startsWith("employees/") ? this.host.names.of(e.actor) : I("platform")} · ${e.step && e.step in I.catalogue ? I(e.step) : e.step}${e.note ? h`<q>${e.note}</q>` : v}</span></li>`)}</ol></section>` : v;
	}
	#S(e) {
		let t = e.draft?.actions ?? [], n = e.assignee === this.host.principal?.subject, r = !!this.sending;
		return h`<footer>
      ${this.refusal ? this.#C(this.refusal) : v}
      ${this.asking ? this.#E(this.asking) : h`<div class="buttons">
            ${t.map((e) => h`<button ?disabled=${r} class="button ${ir[e.style ?? ""] ?? ""}" @click=${() => this.#o(e)}>
                ${this.sending === e.id ? I("sending") : S(e.label)}</button>`)}
            ${t.length ? v : h`<button class="button primary" ?disabled=${r} @click=${() => this.#w({ kind: "complete" })}>${I("complete")}</button>`}
            <span class="grow"></span>
            ${e.state === "WORK_ITEM_STATE_CLAIMED" && n ? v : h`<button class="button quiet" ?disabled=${r} @click=${() => this.claim()}>${I("claim")}</button>`}
            <button class="button quiet" ?disabled=${r} @click=${this.#T}>${I("handOver")}</button>
          </div>`}
    </footer>`;
	}
	#C(e) {
		return h`<div class="notice bad" role="alert">${R("warning")}
        <div class="grow"><b>${I("refused")}</b> ${e.message}${e.violations.map((e) => h`<br />${e.message}`)}</div></div>
      ${this.#b(e.alternatives, I("refusedAlternatives"))}`;
	}
	#w(e) {
		this.asking = e, this.refusal = void 0, this.#s();
	}
	async #T() {
		this.#w({ kind: "handOver" });
		let e = await this.host.names.all(), t = [
			"TEAM_LEAD",
			"OFFICER",
			"CENTRE_MANAGER"
		];
		this.colleagues = e.filter((e) => e.name !== this.host.principal?.subject && e.roles?.some((e) => t.includes(e)));
	}
	#E(e) {
		let t = this.host.names.of(this.#i?.draft?.employee), n = e.kind === "action" && e.action.style === "ACTION_STYLE_DANGER", r = e.kind === "action" ? S(e.action.label) : I(e.kind), i = e.kind === "handOver" ? I("noteHint") : e.kind === "complete" ? I("completeHint") : t ? I("reasonHint", { name: t }) : I("reasonHintNobody");
		return h`<form class="ask" @submit=${this.#O} @keydown=${this.#D}>
      ${e.kind === "handOver" ? h`<div class="field"><label for="to">${I("handOverTo")}</label>
            <select class="input" id="to"><option value="">${I("anyone")}</option>${this.colleagues.map((e) => h`<option value=${e.name}>${e.displayName} · ${this.host.teamName(e.team)}</option>`)}</select></div>` : v}
      <div class="field"><label for="asked">${I(e.kind === "action" ? "reason" : "note")} <span class="faint">${i}</span></label>
        <textarea class="input" id="asked" rows="2" maxlength="500" ?required=${e.kind === "action"}></textarea></div>
      <div class="buttons">
        <button class="button ${n ? "danger sure" : "primary"}" ?disabled=${!!this.sending}>${this.sending ? I("sending") : r}</button>
        <button type="button" class="button quiet" @click=${() => this.asking = void 0}>${I("cancel")}</button>
      </div>
    </form>`;
	}
	#D(e) {
		e.key === "Escape" && (this.asking = void 0), e.key === "Enter" && (e.ctrlKey || e.metaKey) && e.currentTarget.requestSubmit();
	}
	#O(e) {
		e.preventDefault();
		let t = this.renderRoot.querySelector("#asked").value.trim(), n = this.asking;
		if (n.kind === "handOver") {
			let e = this.renderRoot.querySelector("#to").value;
			this.#u("handOver", {
				to: e,
				note: t
			}, I("gone"));
		} else if (n.kind === "complete") this.#u("complete", { note: t }, I("closed")).then(() => {
			this.refusal || this.tell("zt-decided", {
				workItem: this.#i.name,
				action: "complete"
			});
		});
		else {
			let { action: e } = n, r = ar(e.request ?? {}, e.asksFor ?? "", t);
			this.#l(e.id ?? "", S(e.label), e.method ?? "", r);
		}
	}
};
N([b({ attribute: !1 })], rr.prototype, "item", void 0), N([b({ attribute: "work-item" })], rr.prototype, "workItem", void 0), N([x()], rr.prototype, "asking", void 0), N([x()], rr.prototype, "sending", void 0), N([x()], rr.prototype, "refusal", void 0), N([x()], rr.prototype, "colleagues", void 0), rr = N([y("zt-card")], rr);
var ir = {
	ACTION_STYLE_PRIMARY: "primary",
	ACTION_STYLE_DANGER: "danger"
};
function ar(e, t, n) {
	let [r = "", ...i] = t.split("."), a = r.replace(/_(\w)/g, (e, t) => t.toUpperCase());
	return i.length ? {
		...e,
		[a]: ar(e[a] ?? {}, i.join("."), n)
	} : {
		...e,
		[a]: n
	};
}
// src/parts/decision-entry.ts
var W = C({
	"leave.approve": {
		zh: "请假审批",
		en: "Leave approval"
	},
	"swap.approve": {
		zh: "换班审批",
		en: "Swap approval"
	},
	byPolicy: {
		zh: "按规则",
		en: "by policy"
	},
	approved: {
		zh: "批准",
		en: "Approved"
	},
	refused: {
		zh: "不批准",
		en: "Refused"
	},
	automatic: {
		zh: "自动批准",
		en: "Approved at once"
	},
	escalated: {
		zh: "交给人决定",
		en: "Put before a person"
	},
	policy: {
		zh: "规则第 {version} 版",
		en: "policy version {version}"
	},
	facts: {
		zh: "当时的情况",
		en: "Facts at that moment"
	},
	conditions: {
		zh: "逐条核对",
		en: "Conditions"
	},
	sampled: {
		zh: "待复核",
		en: "To review"
	},
	FINE: {
		zh: "复核无误",
		en: "Found fine"
	},
	WRONG: {
		zh: "复核有误",
		en: "Found wrong"
	}
}), or = [ln, o`
    .decision { border-top: 1px solid var(--zt-line); }
    .decision > summary { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 2px 12px; align-items: center; padding: 10px 16px; list-style: none; }
    .decision > summary::-webkit-details-marker { display: none; }
    .decision > summary:hover { background: var(--zt-hover); }
    .decision .who { font-weight: 560; }
    .decision .inside { padding: 4px 16px 16px 58px; display: grid; gap: 12px; }
    .decision h4 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); font-weight: 600; margin-bottom: 4px; }
    .decision .known { display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 6px 16px; }
    .decision dt { font-size: var(--zt-text-tiny); color: var(--zt-ink-faint); }
    .decision dd { font-weight: 560; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
    @media (width < 760px) {
      .decision > summary { padding-inline: 12px; grid-template-columns: auto minmax(0, 1fr); }
      .decision > summary > .row { grid-column: 2; flex-wrap: wrap; gap: 4px; }
      .decision .inside { padding: 4px 12px 14px; }
    }
  `];
function sr(e = "") {
	return e in W.catalogue ? W(e) : e;
}
function cr(e, t, n = v) {
	let r = e.decision ?? {}, i = t.of(e.employee), a = S(r.reasons?.[0]?.text) || r.comment;
	return h`<details class="decision">
    <summary>
      ${Dn(i)}
      <span><span class="who">${i}</span> <span class="soft">${sr(e.action)}</span>
        <br /><span class="faint small number">${k(r.decideTime)} · ${ur(e, t)}</span></span>
      <span class="row">${dr(e)}<span class="badge ${tn(r.outcome)}">${lr(e)}</span></span>
    </summary>
    <div class="inside">
      ${a ? h`<p>${a}</p>` : v}
      ${r.conditions?.length ? h`<section><h4>${W("conditions")}${r.policyVersion ? h` · ${W("policy", { version: r.policyVersion })}` : v}</h4>
            ${un(r.conditions)}</section>` : v}
      ${r.facts?.length ? h`<section><h4>${W("facts")}</h4><dl class="known">${r.facts.map((e) => h`<div><dt>${S(e.label) || e.key}</dt><dd class="${An(e.tone)}-text">${Qt(e)}</dd></div>`)}</dl></section>` : v}
      ${n}
    </div>
  </details>`;
}
function lr(e) {
	let { decider: t = "", outcome: n } = e.decision ?? {};
	return n === "OUTCOME_DENY" ? W("refused") : n === "OUTCOME_ESCALATE" ? W("escalated") : n === "OUTCOME_UNSPECIFIED" || !n ? en(n) : W(t.startsWith("employees/") ? "approved" : "automatic");
}
function ur(e, t) {
	let { decider: n = "" } = e.decision ?? {};
	return n.startsWith("employees/") ? t.of(n) : W("byPolicy");
}
function dr(e) {
	return e.review === "FINE" || e.review === "WRONG" ? h`<span class="badge ${e.review === "FINE" ? "good" : "bad"}">${W(e.review)}</span>` : e.sampled ? h`<span class="badge accent">${W("sampled")}</span>` : v;
}
// src/pages/zt-decisions.ts
var G = C({
	title: {
		zh: "决定",
		en: "Decisions"
	},
	about: {
		zh: "谁、按什么规则、依据哪些情况作出的决定",
		en: "Who decided what, by which policy, on which facts"
	},
	all: {
		zh: "全部",
		en: "All"
	},
	toReview: {
		zh: "待复核",
		en: "To review"
	},
	none: {
		zh: "还没有决定。",
		en: "Nothing has been decided yet."
	},
	reviewed: {
		zh: "没有等待复核的决定。",
		en: "No decision waits for review."
	},
	more: {
		zh: "更早的",
		en: "Earlier ones"
	},
	question: {
		zh: "这个决定对吗？",
		en: "Was this right?"
	},
	fine: {
		zh: "没问题",
		en: "It was"
	},
	wrong: {
		zh: "有问题",
		en: "It was not"
	},
	thanks: {
		zh: "已记录复核结果。",
		en: "The review is on record."
	}
}), fr = class extends P {
	constructor(...e) {
		super(...e), this.toReview = !1, this.#e = new F(this, (e) => this.#t(e));
	}
	static {
		this.styles = [
			M,
			...or,
			o`.list > .decision:first-child { border-top: 0; } .more { padding: 12px; text-align: center; border-top: 1px solid var(--zt-line); }`
		];
	}
	#e;
	load() {
		this.#e.clear(), this.#e.load();
	}
	#t(e, t = "") {
		return this.host.api.get("/v1/decisions", {
			team: this.lookedAt,
			toReview: this.toReview,
			pageToken: t
		}, e);
	}
	#n(e) {
		this.toReview = e, this.load();
	}
	async #r() {
		let e = this.#e.value;
		try {
			let t = await this.#t(void 0, e.nextPageToken);
			this.#e.value = {
				...t,
				decisions: [...e.decisions ?? [], ...t.decisions ?? []]
			}, this.requestUpdate();
		} catch (e) {
			H(e instanceof w ? e.message : String(e), "bad");
		}
	}
	async #i(e, t) {
		try {
			let n = await this.host.api.post(`/v1/${e.name}:review`, { review: t }), r = this.#e.value?.decisions?.map((e) => e.name === n.name ? n : e);
			this.#e.value = {
				...this.#e.value,
				decisions: r
			}, this.requestUpdate(), H(G("thanks"));
		} catch (e) {
			H(e instanceof w ? e.message : String(e), "bad");
		}
	}
	render() {
		let { value: e, failure: t } = this.#e, n = e?.decisions ?? [];
		return h`<div class="page">
      <header>
        <h1>${G("title")}</h1><span class="soft">${G("about")}</span><span class="grow"></span>
        <div class="segments">
          <button aria-pressed=${!this.toReview} @click=${() => this.#n(!1)}>${G("all")}</button>
          <button aria-pressed=${this.toReview} @click=${() => this.#n(!0)}>${G("toReview")}</button>
        </div>
      </header>
      ${t ? V(t, () => this.load()) : v}
      <section class="panel list">
        ${e ? v : B(8)}
        ${n.map((e) => cr(e, this.host.names, this.#a(e)))}
        ${e && !n.length ? z("decision", G(this.toReview ? "reviewed" : "none")) : v}
        ${e?.nextPageToken ? h`<p class="more"><button class="button" @click=${this.#r}>${G("more")}</button></p>` : v}
      </section>
    </div>`;
	}
	#a(e) {
		return !e.sampled || e.reviewer || !this.host.has("CENTRE_MANAGER", "OFFICER") ? v : h`<div class="row wrap"><b>${G("question")}</b>
      <button class="button small" @click=${() => this.#i(e, "FINE")}>${G("fine")}</button>
      <button class="button small danger" @click=${() => this.#i(e, "WRONG")}>${G("wrong")}</button></div>`;
	}
};
N([x()], fr.prototype, "toReview", void 0), fr = N([y("zt-decisions")], fr);
// src/kit/router.ts
function pr(e, t = "") {
	return t ? `#/${e}/${encodeURIComponent(t)}` : `#/${e}`;
}
function mr(e, t = "") {
	location.hash = pr(e, t);
}
// src/parts/inbox-line.ts
var hr = C({
	escalated: {
		zh: "已升级",
		en: "Escalated"
	},
	claimedBy: {
		zh: "{name} 在处理",
		en: "{name} is at it"
	},
	standIn: {
		zh: "代理",
		en: "Stand-in"
	}
}), gr = o`
  .line {
    display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 12px; padding: 11px 16px; width: 100%; text-align: left;
    border: 0; border-top: 1px solid var(--zt-line); background: transparent; color: var(--zt-ink); text-decoration: none;
  }
  .line:hover { background: var(--zt-hover); text-decoration: none; }
  .line[aria-current="true"] { background: var(--zt-accent-soft); box-shadow: inset 3px 0 var(--zt-accent); }
  .line .avatar { margin-top: 2px; }
  .line .title { font-weight: 560; line-height: 1.45; text-wrap: pretty; }
  .line .why { color: var(--zt-ink-soft); font-size: var(--zt-text-small); display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
  .line .marks { display: flex; flex-wrap: wrap; gap: 4px 6px; margin-top: 4px; align-items: center; }
`;
function _r(e, t) {
	let n = Un(e), r = t.of(e.draft?.employee), i = S(e.draft?.reasons?.[0]?.text);
	return h`
    ${r ? Dn(r) : h`<span class="avatar">${R("inbox", 16)}</span>`}
    <span>
      <span class="title">${Vn(e, t)}</span>
      ${i ? h`<span class="why">${i}</span>` : v}
      <span class="marks">
        <span class="badge">${zn(e)}</span>
        ${e.state === "WORK_ITEM_STATE_ESCALATED" ? h`<span class="badge bad">${hr("escalated")}</span>` : v}
        ${n ? h`<span class="badge ${n.tone} number">${R("clock", 12)}${n.text}</span>` : v}
        ${e.standIn ? h`<span class="badge watch">${hr("standIn")}</span>` : v}
        ${e.state === "WORK_ITEM_STATE_CLAIMED" ? h`<span class="badge accent">${hr("claimedBy", { name: t.of(e.assignee) })}</span>` : v}
      </span>
    </span>`;
}
// src/pages/zt-handover.ts
var K = C({
	title: {
		zh: "交接班",
		en: "Handover"
	},
	about: {
		zh: "平台已经整理好，你只需补一句话、签字。",
		en: "It is compiled already: add a word and sign."
	},
	open: {
		zh: "未办结 {count}",
		en: "Open {count}"
	},
	noneOpen: {
		zh: "没有未办结的事。",
		en: "Nothing is open."
	},
	decided: {
		zh: "上次交接后决定 {count}",
		en: "Decided since the last handover {count}"
	},
	noneDecided: {
		zh: "上次交接后没有新的决定。",
		en: "Nothing was decided since the last handover."
	},
	away: {
		zh: "24 小时内休假 {count}",
		en: "Away within 24 hours {count}"
	},
	noneAway: {
		zh: "24 小时内没有人休假。",
		en: "Nobody is away within 24 hours."
	},
	note: {
		zh: "要留意什么",
		en: "What to look out for"
	},
	noteHint: {
		zh: "例如：下午系统升级，16:00 前后来电会多。",
		en: "For example: system upgrade this afternoon, more calls around 16:00."
	},
	to: {
		zh: "交给",
		en: "To"
	},
	anyLead: {
		zh: "本组任何一位组长",
		en: "Any lead of the team"
	},
	sign: {
		zh: "签字交班",
		en: "Sign and hand over"
	},
	signed: {
		zh: "已签字，等对方接班。",
		en: "Signed; it waits to be accepted."
	},
	accept: {
		zh: "接班",
		en: "Accept"
	},
	accepted: {
		zh: "已接班，未办结的事现在归你。",
		en: "Accepted; the open items are yours now."
	},
	waiting: {
		zh: "等你接班",
		en: "Waiting for you"
	},
	earlier: {
		zh: "以往交接",
		en: "Earlier handovers"
	},
	none: {
		zh: "还没有交接记录。",
		en: "No handover yet."
	},
	from: {
		zh: "{from} 交出",
		en: "From {from}"
	},
	fromTo: {
		zh: "{from} 交给 {to}",
		en: "From {from} to {to}"
	},
	items: {
		zh: "未办结 {count} 条",
		en: "{count} {count|item|items} open"
	},
	SIGNED: {
		zh: "待接班",
		en: "Signed"
	},
	ACCEPTED: {
		zh: "已接班",
		en: "Accepted"
	}
}), vr = class extends P {
	constructor(...e) {
		super(...e), this.busy = !1, this.leads = [], this.#e = new F(this, (e) => this.host.api.get("/v1/handovers:compile", { team: this.lookedAt }, e), 60), this.#t = new F(this, (e) => this.host.api.get("/v1/handovers", {
			team: this.lookedAt,
			pageSize: 20
		}, e), 30);
	}
	static {
		this.styles = [
			M,
			gr,
			...or,
			o`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(300px, 400px); gap: 16px; align-items: start; }
      .panel h2 .number { color: var(--zt-ink-soft); }
      .none { padding: 0 16px 14px; color: var(--zt-ink-soft); }
      .away { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 10px 16px; padding: 0 16px 16px; }
      .away li { display: flex; gap: 10px; align-items: center; line-height: 1.35; }
      .panel > form.body { display: grid; gap: 12px; padding-top: 16px; }
      .pack { padding: 12px 16px; border-top: 1px solid var(--zt-line); display: grid; gap: 6px; }
      .pack blockquote { margin: 0; padding-left: 10px; border-left: 3px solid var(--zt-line); color: var(--zt-ink-soft); white-space: pre-wrap; }
      .waiting { border-color: var(--zt-accent); }
      @media (width < 980px) { .columns { grid-template-columns: minmax(0, 1fr); } .columns > :last-child { order: -1; } }
    `
		];
	}
	#e;
	#t;
	load() {
		this.#e.clear(), this.#t.clear(), this.lookedAt && (this.#e.load(), this.#t.load(), this.host.names.all().then((e) => {
			let t = this.host.principal?.subject;
			this.leads = e.filter((e) => e.name !== t && e.roles?.some((e) => e === "TEAM_LEAD" || e === "OFFICER"));
		}));
	}
	async #n(e, t) {
		this.busy = !0;
		try {
			await e(), H(t), await Promise.all([this.#e.load(), this.#t.load()]);
		} catch (e) {
			H(e instanceof w ? e.message : String(e), "bad");
		} finally {
			this.busy = !1;
		}
	}
	#r(e) {
		e.preventDefault();
		let t = {
			team: this.lookedAt,
			to: this.to.value,
			note: this.note.value.trim()
		};
		this.#n(async () => {
			await this.host.api.post("/v1/handovers:sign", t), this.note.value = "";
		}, K("signed"));
	}
	render() {
		let { value: e, failure: t } = this.#e, n = this.#t.value?.handovers ?? [], r = this.host.principal?.subject, i = n.filter((e) => e.state === "SIGNED" && e.from !== r && (!e.to || e.to === r));
		return h`<div class="page">
      <header><h1>${K("title")}</h1><span class="soft">${this.host.teamName(this.lookedAt)} · ${K("about")}</span></header>
      ${t ? V(t, () => this.load()) : v}
      <div class="columns">
        <div class="stack">${e ? this.#i(e) : h`<section class="panel">${B(9)}</section>`}</div>
        <div class="stack">
          ${i.length ? h`<section class="panel waiting" aria-labelledby="waiting"><header><h2 id="waiting">${K("waiting")}</h2></header>
                ${i.map((e) => this.#o(e, !0))}</section>` : v}
          ${this.#a()}
          <section class="panel" aria-labelledby="earlier"><header><h2 id="earlier">${K("earlier")}</h2></header>
            ${n.filter((e) => !i.includes(e)).map((e) => this.#o(e, !1))}
            ${this.#t.value && n.length === i.length ? z("handover", K("none")) : v}
          </section>
        </div>
      </div>
    </div>`;
	}
	#i(e) {
		let { openItems: t = [], decisions: n = [], away: r = [] } = e;
		return h`
      <section class="panel" aria-labelledby="open">
        <header><h2 id="open">${K("open", { count: t.length })}</h2></header>
        ${t.map((e) => h`<a class="line" href=${pr("inbox", e.name)} @click=${(t) => this.turnTo(t, "inbox", e.name)}>${_r(e, this.host.names)}</a>`)}
        ${t.length ? v : h`<p class="none">${K("noneOpen")}</p>`}
      </section>
      <section class="panel" aria-labelledby="decided">
        <header><h2 id="decided">${K("decided", { count: n.length })}</h2></header>
        ${n.map((e) => cr(e, this.host.names))}
        ${n.length ? v : h`<p class="none">${K("noneDecided")}</p>`}
      </section>
      <section class="panel" aria-labelledby="gone">
        <header><h2 id="gone">${K("away", { count: r.length })}</h2></header>
        ${r.length ? h`<ul class="away">${r.map((e) => {
			let t = this.host.names.of(e.employee);
			return h`<li>${Dn(t)}<span>${t}<br /><span class="faint tiny number">${Dt(e.startTime, e.endTime)}</span></span></li>`;
		})}</ul>` : h`<p class="none">${K("noneAway")}</p>`}
      </section>`;
	}
	#a() {
		return h`<section class="panel"><form class="body" @submit=${this.#r}>
      <div class="field"><label for="note">${K("note")}</label>
        <textarea class="input" id="note" rows="4" maxlength="2000" placeholder=${K("noteHint")}></textarea></div>
      <div class="field"><label for="to">${K("to")}</label>
        <select class="input" id="to"><option value="">${K("anyLead")}</option>
          ${this.leads.map((e) => h`<option value=${e.name}>${e.displayName} · ${this.host.teamName(e.team)}</option>`)}</select></div>
      <button class="button primary" ?disabled=${this.busy || !this.#e.value}>${K("sign")}</button>
    </form></section>`;
	}
	#o(e, t) {
		let [n, r] = [this.host.names.of(e.from), this.host.names.of(e.to)];
		return h`<div class="pack">
      <div class="row">
        <b class="grow">${r ? K("fromTo", {
			from: n,
			to: r
		}) : K("from", { from: n })}</b>
        ${t ? v : h`<span class="badge ${e.state === "ACCEPTED" ? "good" : "watch"}">${K(e.state === "ACCEPTED" ? "ACCEPTED" : "SIGNED")}</span>`}
      </div>
      ${e.note ? h`<blockquote>${e.note}</blockquote>` : v}
      <span class="faint small number">${k(e.signTime)} · ${e.signTime ? Mt(e.signTime) : ""}${e.openItems?.length ? h` · ${K("items", { count: e.openItems.length })}` : v}</span>
      ${t ? h`<button class="button primary" ?disabled=${this.busy}
            @click=${() => void this.#n(() => this.host.api.post(`/v1/${e.name}:accept`), K("accepted"))}>${R("check", 16)}${K("accept")}</button>` : v}
    </div>`;
	}
};
N([x()], vr.prototype, "busy", void 0), N([x()], vr.prototype, "leads", void 0), N([$e("#note")], vr.prototype, "note", void 0), N([$e("#to")], vr.prototype, "to", void 0), vr = N([y("zt-handover")], vr);
// src/pages/zt-inbox.ts
var q = C({
	title: {
		zh: "待办",
		en: "Inbox"
	},
	count: {
		zh: "{count} 条等你决定",
		en: "{count} {count|waits|wait} for you"
	},
	clear: {
		zh: "都处理完了。新的事情会自己出现在这里。",
		en: "All clear. New things show up here by themselves."
	},
	choose: {
		zh: "选一条看看。",
		en: "Choose one to look at."
	},
	back: {
		zh: "返回列表",
		en: "Back to the list"
	},
	keys: {
		zh: "快捷键：",
		en: "Keys:"
	},
	move: {
		zh: "上下移动",
		en: "move"
	},
	approve: {
		zh: "批准",
		en: "approve"
	},
	refuse: {
		zh: "不批准",
		en: "refuse"
	},
	claim: {
		zh: "接手",
		en: "claim"
	},
	allTeams: {
		zh: "全部班组",
		en: "All teams"
	},
	oneTeam: {
		zh: "只看本组",
		en: "This team"
	},
	list: {
		zh: "待办列表",
		en: "Work items"
	}
}), yr = 20, br = 6e4, xr = class extends P {
	constructor(...e) {
		super(...e), this.chosen = "", this.everywhere = !0, this.opened = !1, this.#e = /* @__PURE__ */ new Map(), this.#t = new F(this, (e) => this.host.api.get("/v1/workItems", {
			team: this.#r,
			pageSize: 200
		}, e), yr), this.#n = (e) => this.#l(e);
	}
	static {
		this.styles = [
			M,
			gr,
			o`
      .panes { display: grid; grid-template-columns: minmax(280px, 380px) minmax(0, 1fr); gap: 16px; align-items: start; }
      .list { position: sticky; top: 68px; max-height: calc(100dvh - 84px); display: grid; grid-template-rows: minmax(0, 1fr) auto; overflow: hidden; }
      .list ul { overflow: auto; overscroll-behavior: contain; }
      .detail { min-height: 320px; }
      .keys { padding: 8px 16px; border-top: 1px solid var(--zt-line); color: var(--zt-ink-faint); font-size: var(--zt-text-tiny); display: flex; gap: 4px 10px; flex-wrap: wrap; }
      .back { display: none; }
      @media (width < 760px), (pointer: coarse) { .keys { display: none; } }
      @media (width < 980px) {
        .panes { grid-template-columns: minmax(0, 1fr); }
        .list { position: static; max-height: none; }
        .panes.one .list, .panes:not(.one) .detail { display: none; }
        .back { display: inline-flex; }
        .unopened { display: none; }
        .line { padding-inline: 12px; }
      }
    `
		];
	}
	#e;
	#t;
	#n;
	connectedCallback() {
		super.connectedCallback(), document.addEventListener("keydown", this.#n), this.addEventListener("zt-decided", (e) => this.#c(e.detail.workItem)), this.addEventListener("zt-changed", () => void this.#t.load());
	}
	disconnectedCallback() {
		super.disconnectedCallback(), document.removeEventListener("keydown", this.#n);
	}
	get #r() {
		return this.team || (this.everywhere ? "" : this.lookedAt);
	}
	get #i() {
		let e = Date.now();
		return (this.#t.value?.workItems ?? []).filter((t) => e - (this.#e.get(t.name) ?? 0) > br);
	}
	load() {
		this.#t.clear(), this.#t.load();
	}
	willUpdate(e) {
		super.willUpdate(e), e.has("argument") && this.argument && (this.chosen = this.argument, this.opened = !0);
	}
	get #a() {
		let e = this.#i;
		return e.find((e) => e.name === this.chosen) ?? e[0];
	}
	#o(e, t = !0) {
		this.chosen = e, this.opened = t, t && this.#s();
	}
	async #s() {
		await this.updateComplete, await this.card?.updateComplete, matchMedia("(width < 980px)").matches && window.scrollTo(0, 0), this.card?.renderRoot.querySelector("#title")?.focus({ preventScroll: !0 });
	}
	#c(e) {
		let t = this.#i, n = t.findIndex((t) => t.name === e);
		this.#e.set(e, Date.now()), this.chosen = (t[n + 1] ?? t[n - 1])?.name ?? "", this.opened = !1, this.requestUpdate(), this.#t.load(), this.updateComplete.then(() => this.renderRoot.querySelector(".line[aria-current=\"true\"]")?.focus());
	}
	#l(e) {
		let t = e.composedPath()[0];
		if (e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(t.tagName)) return;
		let n = this.#i, r = n.findIndex((e) => e.name === this.#a?.name), i = {
			j: 1,
			ArrowDown: 1,
			k: -1,
			ArrowUp: -1
		}[e.key], a = e.composedPath().some((e) => e.classList?.contains("list"));
		if (i && (e.key.length === 1 || a)) {
			let t = n[Math.min(Math.max(r + i, 0), n.length - 1)];
			if (!t) return;
			e.preventDefault(), this.#o(t.name, !1), this.updateComplete.then(() => this.renderRoot.querySelector(".line[aria-current=\"true\"]")?.focus());
		} else e.key === "a" ? this.card?.act("ACTION_STYLE_PRIMARY") : e.key === "r" ? (e.preventDefault(), this.card?.act("ACTION_STYLE_DANGER")) : e.key === "c" && this.card?.claim();
	}
	render() {
		let e = this.#i, { value: t, failure: n } = this.#t, r = this.#a;
		return h`<div class="page">
      <header>
        ${this.opened && r ? h`<button class="button quiet icon back" aria-label=${q("back")} @click=${() => this.opened = !1}>${R("back")}</button>` : v}
        <h1>${q("title")}</h1>
        <span class="soft">${t ? q("count", { count: e.length }) : v}</span>
        <span class="grow"></span>
        ${this.host.choosableTeams.length > 1 && !this.team ? h`<div class="segments ${this.opened ? "unopened" : ""}">
              <button aria-pressed=${this.everywhere} @click=${() => this.#u(!0)}>${q("allTeams")}</button>
              <button aria-pressed=${!this.everywhere} @click=${() => this.#u(!1)}>${q("oneTeam")}</button>
            </div>` : v}
      </header>
      ${n ? V(n, () => void this.#t.load()) : v}
      ${t && !e.length ? h`<section class="panel">${z("check", q("clear"))}</section>` : this.#d(e, r)}
    </div>`;
	}
	#u(e) {
		this.everywhere = e, this.load();
	}
	#d(e, t) {
		return h`<div class="panes ${this.opened && t ? "one" : ""}">
      <section class="panel list" aria-label=${q("list")}>
        ${this.#t.value ? h`<ul>${e.map((e) => h`<li><button class="line" aria-current=${e.name === t?.name} @click=${() => this.#o(e.name)}>
                ${_r(e, this.host.names)}</button></li>`)}</ul>` : B(9)}
        <p class="keys"><span>${q("keys")}</span><span><kbd>j</kbd> <kbd>k</kbd> ${q("move")}</span><span><kbd>a</kbd> ${q("approve")}</span>
          <span><kbd>r</kbd> ${q("refuse")}</span><span><kbd>c</kbd> ${q("claim")}</span></p>
      </section>
      <section class="panel detail">
        ${t ? h`<zt-card .item=${t}></zt-card>` : this.#t.value ? z("inbox", q("choose")) : B(10)}
      </section>
    </div>`;
	}
};
N([x()], xr.prototype, "chosen", void 0), N([x()], xr.prototype, "everywhere", void 0), N([x()], xr.prototype, "opened", void 0), N([$e("zt-card")], xr.prototype, "card", void 0), xr = N([y("zt-inbox")], xr);
// src/messages/policies.ts
var J = C({
	title: {
		zh: "授权规则",
		en: "Policies"
	},
	about: {
		zh: "在这些限度内平台当场决定，超出的交给人。",
		en: "Inside these limits the platform decides at once; the rest goes to a person."
	},
	inForce: {
		zh: "生效中",
		en: "In force"
	},
	allStates: {
		zh: "含草稿与停用",
		en: "With drafts and retired"
	},
	newPolicy: {
		zh: "新规则",
		en: "New policy"
	},
	none: {
		zh: "还没有授权规则：所有事情都会交给人决定。",
		en: "There is no policy yet: everything goes to a person."
	},
	POLICY_STATE_DRAFT: {
		zh: "草稿",
		en: "Draft"
	},
	POLICY_STATE_PUBLISHED: {
		zh: "生效中",
		en: "In force"
	},
	POLICY_STATE_RETIRED: {
		zh: "已停用",
		en: "Retired"
	},
	version: {
		zh: "第 {version} 版",
		en: "version {version}"
	},
	rank: {
		zh: "次序 {rank}",
		en: "rank {rank}"
	},
	everywhere: {
		zh: "全中心",
		en: "Whole centre"
	},
	always: {
		zh: "没有条件，一律适用",
		en: "No condition: always"
	},
	all: {
		zh: "以下条件全部成立时",
		en: "When all of these hold"
	},
	within: {
		zh: "并且用量不超过",
		en: "And within these allowances"
	},
	review: {
		zh: "抽 {share} 复核",
		en: "{share} looked at afterwards"
	},
	by: {
		zh: "{author} · {time}",
		en: "{author} · {time}"
	},
	edit: {
		zh: "修改",
		en: "Change"
	},
	publish: {
		zh: "发布",
		en: "Publish"
	},
	published: {
		zh: "已发布，立即按新规则决定。",
		en: "Published; decisions follow it from now on."
	},
	retire: {
		zh: "停用",
		en: "Retire"
	},
	retired: {
		zh: "已停用。",
		en: "Retired."
	},
	retireTitle: {
		zh: "停用「{title}」",
		en: "Retire \"{title}\""
	},
	retireWhy: {
		zh: "停用后，相关事情都会交给人决定，直到有别的规则适用。",
		en: "From then on such matters go to a person, unless another policy applies."
	},
	reason: {
		zh: "停用理由",
		en: "Reason"
	},
	replay: {
		zh: "试算上月",
		en: "Try on last month"
	},
	replaying: {
		zh: "正在试算…",
		en: "Trying…"
	},
	replayTitle: {
		zh: "如果上月就用这条规则",
		en: "Had this been the policy last month"
	},
	replayCount: {
		zh: "共 {count} 个决定",
		en: "{count} {count|decision|decisions} in all"
	},
	automaticBefore: {
		zh: "当时自动决定",
		en: "Decided at once then"
	},
	automaticAfter: {
		zh: "改后自动决定",
		en: "Decided at once under the draft"
	},
	differences: {
		zh: "结果会不同的 {count} 个",
		en: "{count} would come out otherwise"
	},
	noDifference: {
		zh: "每个决定的结果都一样。",
		en: "Every decision would come out the same."
	},
	editTitle: {
		zh: "修改规则",
		en: "Change the policy"
	},
	newTitle: {
		zh: "新规则",
		en: "New policy"
	},
	nameZh: {
		zh: "名称（中文）",
		en: "Name (Chinese)"
	},
	nameEn: {
		zh: "名称（英文）",
		en: "Name (English)"
	},
	action: {
		zh: "决定什么",
		en: "What it decides"
	},
	scope: {
		zh: "适用范围",
		en: "Where"
	},
	outcome: {
		zh: "条件成立时",
		en: "When it applies"
	},
	order: {
		zh: "次序（小的先问）",
		en: "Rank (lower is asked first)"
	},
	sample: {
		zh: "抽样复核",
		en: "Looked at afterwards"
	},
	conditions: {
		zh: "条件（须全部成立）",
		en: "Conditions (all have to hold)"
	},
	addCondition: {
		zh: "加一个条件",
		en: "Add a condition"
	},
	budgets: {
		zh: "用量上限",
		en: "Allowances"
	},
	addBudget: {
		zh: "加一个上限",
		en: "Add an allowance"
	},
	remove: {
		zh: "去掉",
		en: "Remove"
	},
	fact: {
		zh: "情况",
		en: "Fact"
	},
	comparison: {
		zh: "比较",
		en: "Comparison"
	},
	value: {
		zh: "数值",
		en: "Value"
	},
	per: {
		zh: "对谁",
		en: "For whom"
	},
	period: {
		zh: "周期",
		en: "Period"
	},
	counted: {
		zh: "累计什么",
		en: "What is added up"
	},
	countUses: {
		zh: "次数",
		en: "Uses"
	},
	yes: {
		zh: "是",
		en: "yes"
	},
	no: {
		zh: "否",
		en: "no"
	},
	save: {
		zh: "保存草稿",
		en: "Save draft"
	},
	saved: {
		zh: "草稿已保存，发布后才生效。",
		en: "Draft saved; it takes effect once published."
	},
	badValue: {
		zh: "「{fact}」需要一个数值。",
		en: "\"{fact}\" needs a value."
	},
	badName: {
		zh: "请填写名称。",
		en: "Give it a name."
	},
	cancel: {
		zh: "取消",
		en: "Cancel"
	}
}), Sr = 30, Cr = o`
  .rule { display: flex; flex-wrap: wrap; gap: 12px 40px; }
  .rule section:first-child { flex: 2 1 420px; }
  .rule section:nth-child(2) { flex: 1 1 240px; }
  .rule section:first-child ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(210px, 1fr)); column-gap: 24px; }
  .rule li span { display: inline-block; }
  .rule li span::first-letter { text-transform: uppercase; }
  .rule h4 { font-size: var(--zt-text-small); font-weight: 600; color: var(--zt-ink-soft); margin-bottom: 4px; }
  .rule li { display: flex; gap: 8px; padding: 2px 0; align-items: baseline; }
  .rule li svg { flex: none; color: var(--zt-ink-faint); align-self: center; }
`;
function wr(e) {
	let { conditions: t = [], budgets: n = [] } = e;
	return h`<div class="rule">
    <section><h4>${J(t.length ? "all" : "always")}</h4>
      <ul>${t.map((e) => h`<li>${R("check", 14)}<span>${nn(e)}</span></li>`)}</ul></section>
    ${n.length ? h`<section><h4>${J("within")}</h4><ul>${n.map((e) => h`<li>${R("clock", 14)}<span>${rn(e)}</span></li>`)}</ul></section>` : v}
  </div>`;
}
var Tr = [ln, o`
    .replay { border: 1px solid var(--zt-line); border-radius: var(--zt-radius); padding: 14px 16px; display: grid; gap: 10px; background: var(--zt-sunken); }
    .replay dl { display: flex; gap: 8px 32px; flex-wrap: wrap; }
    .replay dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
    .replay dd { font-size: 1.25rem; font-weight: 640; font-variant-numeric: tabular-nums; }
    .replay dd small { font-size: var(--zt-text-small); font-weight: 400; color: var(--zt-ink-soft); margin-left: 6px; }
    .replay details { border-top: 1px solid var(--zt-line); padding: 6px 0; }
    .replay summary { display: flex; gap: 8px; align-items: center; flex-wrap: wrap; }
    .replay .scroll { max-height: 260px; }
  `];
function Er(e) {
	let { decisionCount: t = 0, automaticBeforeCount: n = 0, automaticAfterCount: r = 0, differences: i = [] } = e, a = (e) => E(t ? e / t * 1e3 : void 0);
	return h`<section class="replay" aria-live="polite">
    <h3>${J("replayTitle")} <span class="soft small">${J("replayCount", { count: t })}</span></h3>
    <dl>
      <div><dt>${J("automaticBefore")}</dt><dd>${a(n)}<small>${bt(n)}</small></dd></div>
      <div><dt>${J("automaticAfter")}</dt><dd>${a(r)}<small>${bt(r)}</small></dd></div>
    </dl>
    <p class="soft">${i.length ? J("differences", { count: i.length }) : J("noDifference")}</p>
    ${i.length ? h`<div class="scroll" tabindex="0" role="region" aria-label=${J("differences", { count: i.length })}>${i.slice(0, Sr).map((e) => h`<details><summary>
              <span class="badge ${tn(e.before)}">${en(e.before)}</span>${R("next", 14)}
              <span class="badge ${tn(e.after)}">${en(e.after)}</span>
              <span class="faint small">${e.subject?.split("/")[1] ?? ""}</span></summary>
            ${un(e.conditions ?? [])}</details>`)}</div>` : v}
  </section>`;
}
// src/parts/zt-dialog.ts
var Dr = C({ close: {
	zh: "关闭",
	en: "Close"
} }), Or = class extends Wt {
	constructor(...e) {
		super(...e), this.heading = "", this.open = !1;
	}
	static {
		this.styles = [M, o`
      dialog {
        width: min(var(--zt-dialog-width, 520px), calc(100vw - 24px)); max-height: calc(100dvh - 32px); padding: 0; border: 1px solid var(--zt-line);
        border-radius: 14px; background: var(--zt-raised); color: var(--zt-ink); box-shadow: var(--zt-shadow-raised);
      }
      dialog::backdrop { background: #0b101680; }
      .head { display: flex; align-items: center; gap: 12px; padding: 14px 12px 10px 20px; }
      .body { padding: 4px 20px 16px; }
      footer { display: flex; justify-content: flex-end; gap: 8px; flex-wrap: wrap; padding: 0 20px 18px; }
    `];
	}
	updated() {
		this.open && !this.dialog.open ? this.dialog.showModal() : !this.open && this.dialog.open && this.dialog.close();
	}
	#e() {
		this.open = !1, this.dispatchEvent(new Event("close"));
	}
	render() {
		return h`<dialog aria-labelledby="heading" @close=${this.#e}>
      ${this.open ? h`<div class="head">
              <h2 id="heading" class="grow">${this.heading}</h2>
              <button class="button quiet icon" aria-label=${Dr("close")} @click=${() => this.dialog.close()}>${R("cross")}</button>
            </div>
            <div class="body"><slot></slot></div>
            <footer><slot name="actions"></slot></footer>` : v}
    </dialog>`;
	}
};
N([b()], Or.prototype, "heading", void 0), N([b({
	type: Boolean,
	reflect: !0
})], Or.prototype, "open", void 0), N([$e("dialog")], Or.prototype, "dialog", void 0), Or = N([y("zt-dialog")], Or);
// src/parts/policy-fields.ts
var kr = C({
	percent: {
		zh: "%",
		en: "%"
	},
	hours: {
		zh: "小时",
		en: "hours"
	},
	agents: {
		zh: "人",
		en: "agents"
	},
	days: {
		zh: "天",
		en: "days"
	},
	times: {
		zh: "次",
		en: "times"
	}
}), Ar = /* @__PURE__ */ new Set([
	"statutory",
	"paid",
	"evidence_given",
	"cover_known"
]), jr = /* @__PURE__ */ new Set(["leave_type"]);
function Mr(e = "") {
	return Ar.has(e) || e.startsWith("finding_") ? {
		kind: "yesNo",
		factor: 1,
		unit: ""
	} : jr.has(e) ? {
		kind: "words",
		factor: 1,
		unit: ""
	} : e.endsWith("_permille") ? {
		kind: "number",
		factor: 10,
		unit: kr("percent")
	} : e.endsWith("_milli") ? {
		kind: "number",
		factor: 1e3,
		unit: kr("agents")
	} : e === "minutes" || e.endsWith("_minutes") ? {
		kind: "number",
		factor: 60,
		unit: kr("hours")
	} : e === "work_dates" ? {
		kind: "number",
		factor: 1,
		unit: kr("days")
	} : {
		kind: "number",
		factor: 1,
		unit: e ? "" : kr("times")
	};
}
function Nr(e, t) {
	let { kind: n, factor: r } = Mr(e);
	if (n !== "number" || !t) return t ?? "";
	let i = Number(t);
	return Number.isFinite(i) ? String(Math.round(i / r * 1e3) / 1e3) : t;
}
function Pr(e, t) {
	let { kind: n, factor: r } = Mr(e), i = t.trim();
	if (n !== "number") return i || void 0;
	let a = Number(i);
	return i && Number.isFinite(a) ? String(Math.round(a * r)) : void 0;
}
// src/parts/zt-policy-editor.ts
var Fr = [
	"COMPARISON_AT_LEAST",
	"COMPARISON_AT_MOST",
	"COMPARISON_EQUAL",
	"COMPARISON_NOT_EQUAL"
], Ir = [
	"COMPARISON_ONE_OF",
	"COMPARISON_NONE_OF",
	"COMPARISON_EQUAL",
	"COMPARISON_NOT_EQUAL"
], Lr = [
	"OUTCOME_ALLOW",
	"OUTCOME_ALLOW_WITH_REVIEW",
	"OUTCOME_ESCALATE",
	"OUTCOME_DENY"
], Rr = ["minutes", "work_dates"], Y = class extends Gt {
	constructor(...e) {
		super(...e), this.conditions = [], this.budgets = [], this.outcome = "OUTCOME_ALLOW", this.problem = "", this.busy = "";
	}
	static {
		this.styles = [
			M,
			Tr,
			o`
      form { display: grid; gap: 16px; }
      .two { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 12px; }
      .three { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 12px; }
      legend { margin-bottom: 6px; }
      .line { display: grid; grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr) minmax(0, 1fr) 34px; gap: 8px; margin-bottom: 8px; align-items: center; }
      .budget { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1fr) 34px; }
      .value { display: flex; align-items: center; gap: 6px; white-space: nowrap; }
      .buttons { display: flex; gap: 8px; justify-content: flex-end; flex-wrap: wrap; }
      @media (width < 760px) {
        .two, .three { grid-template-columns: minmax(0, 1fr); }
        .line, .budget { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); padding-bottom: 8px; border-bottom: 1px solid var(--zt-line); }
      }
    `
		];
	}
	connectedCallback() {
		super.connectedCallback();
		let e = this.policy?.rule ?? {};
		this.conditions = (e.conditions ?? []).map((e) => ({
			...e,
			text: Nr(e.fact, e.value)
		})), this.budgets = (e.budgets ?? []).map((e) => ({
			...e,
			text: Nr(e.fact, e.limit)
		})), this.outcome = e.outcome ?? "OUTCOME_ALLOW";
	}
	#e(e) {
		return this.renderRoot.querySelector(`#${e}`).value.trim();
	}
	#t() {
		let e = (e, t) => {
			let n = Pr(e, t);
			if (n === void 0) throw Error(J("badValue", { fact: e ? Yt(e) : J("countUses") }));
			return n;
		};
		return {
			...this.policy?.rule,
			action: this.#e("action"),
			rank: Number(this.#e("rank")) || 0,
			centre: this.policy?.rule?.centre ?? this.host.principal?.centre ?? "",
			team: this.#e("team"),
			outcome: this.outcome,
			reviewPermille: this.outcome === "OUTCOME_ALLOW_WITH_REVIEW" ? Math.round(Number(this.#e("sample")) * 10) : 0,
			conditions: this.conditions.map(({ text: t, fact: n, comparison: r }) => ({
				fact: n,
				comparison: r,
				value: e(n, t)
			})),
			budgets: this.budgets.map(({ text: t, ...n }) => ({
				...n,
				limit: e(n.fact, t)
			}))
		};
	}
	async #n(e, t) {
		this.busy = e, this.problem = "";
		try {
			await t();
		} catch (e) {
			this.problem = e instanceof w ? [e.message, ...e.violations.map((e) => e.message)].join(" ") : e.message;
		} finally {
			this.busy = "";
		}
	}
	#r(e) {
		e.preventDefault(), this.#n("save", async () => {
			let e = {
				zh: this.#e("zh"),
				en: this.#e("en")
			};
			if (!e.zh && !e.en) throw Error(J("badName"));
			let { name: t = "", etag: n = "" } = this.policy ?? {}, r = await this.host.api.post("/v1/policies:saveDraft", { policy: {
				name: t,
				etag: n,
				title: e,
				rule: this.#t()
			} });
			this.dispatchEvent(new CustomEvent("saved", { detail: { policy: r } }));
		});
	}
	#i() {
		this.#n("replay", async () => {
			this.replayed = await this.host.api.ask("/v1/policies:replay", {
				rule: this.#t(),
				days: 30
			});
		});
	}
	render() {
		let { title: e, rule: t = {} } = this.policy ?? {}, n = [.../* @__PURE__ */ new Set(["leave.approve", t.action ?? "leave.approve"])];
		return h`<form @submit=${this.#r}>
      <div class="two">
        <div class="field"><label for="zh">${J("nameZh")}</label><input class="input" id="zh" maxlength="80" .value=${e?.zh ?? ""} /></div>
        <div class="field"><label for="en">${J("nameEn")}</label><input class="input" id="en" maxlength="80" .value=${e?.en ?? ""} /></div>
      </div>
      <div class="three">
        <div class="field"><label for="action">${J("action")}</label><select class="input" id="action">
          ${n.map((e) => h`<option value=${e} ?selected=${e === t.action}>${sr(e)}</option>`)}</select></div>
        <div class="field"><label for="team">${J("scope")}</label><select class="input" id="team"><option value="">${J("everywhere")}</option>
          ${this.host.teams.map((e) => h`<option value=${e.name} ?selected=${e.name === t.team}>${e.displayName}</option>`)}</select></div>
        <div class="field"><label for="rank">${J("order")}</label><input class="input" id="rank" type="number" min="0" .value=${String(t.rank ?? 100)} /></div>
      </div>
      <fieldset><legend>${J("conditions")}</legend>
        ${this.conditions.map((e, t) => this.#c(e, t))}
        <button type="button" class="button small" @click=${this.#a}>${R("plus", 14)}${J("addCondition")}</button></fieldset>
      <fieldset><legend>${J("budgets")}</legend>
        ${this.budgets.map((e, t) => this.#l(e, t))}
        <button type="button" class="button small" @click=${this.#o}>${R("plus", 14)}${J("addBudget")}</button></fieldset>
      <div class="two">
        <div class="field"><label for="outcome">${J("outcome")}</label><select class="input" id="outcome"
          @change=${(e) => this.outcome = e.target.value}>
          ${Lr.map((e) => h`<option value=${e} ?selected=${e === this.outcome}>${en(e)}</option>`)}</select></div>
        ${this.outcome === "OUTCOME_ALLOW_WITH_REVIEW" ? h`<div class="field"><label for="sample">${J("sample")} (%)</label>
              <input class="input" id="sample" type="number" min="0" max="100" step="0.1" .value=${String((t.reviewPermille ?? 100) / 10)} /></div>` : v}
      </div>
      ${this.replayed ? Er(this.replayed) : v}
      ${this.problem ? h`<p class="notice bad" role="alert">${R("warning")}${this.problem}</p>` : v}
      <div class="buttons">
        <button type="button" class="button quiet" @click=${() => this.dispatchEvent(new Event("cancel"))}>${J("cancel")}</button>
        <button type="button" class="button" ?disabled=${!!this.busy} @click=${this.#i}>${J(this.busy === "replay" ? "replaying" : "replay")}</button>
        <button class="button primary" ?disabled=${!!this.busy}>${J("save")}</button>
      </div>
    </form>`;
	}
	#a() {
		this.conditions = [...this.conditions, {
			fact: "service_level_after_permille",
			comparison: "COMPARISON_AT_LEAST",
			text: "80"
		}];
	}
	#o() {
		this.budgets = [...this.budgets, {
			period: "MONTH",
			per: "PERSON",
			fact: "",
			text: "2"
		}];
	}
	#s(e, t) {
		this.conditions = this.conditions.map((n, r) => {
			if (r !== e) return n;
			let i = {
				...n,
				...t
			}, a = Mr(i.fact).kind;
			if (a === "yesNo" && t.fact) return {
				...i,
				comparison: "COMPARISON_EQUAL",
				text: "true"
			};
			let o = a === "words" ? Ir : Fr;
			return o.includes(i.comparison) ? i : {
				...i,
				comparison: o[0],
				text: ""
			};
		});
	}
	#c(e, t) {
		let { kind: n, unit: r } = Mr(e.fact), i = [.../* @__PURE__ */ new Set([...Jt, e.fact ?? ""])], a = n === "words" ? Ir : n === "yesNo" ? ["COMPARISON_EQUAL"] : Fr, o = (e) => (n) => this.#s(t, { [e]: n.target.value });
		return h`<div class="line">
      <select class="input" aria-label=${J("fact")} @change=${o("fact")}>${i.map((t) => h`<option value=${t} ?selected=${t === e.fact}>${Yt(t)}</option>`)}</select>
      <select class="input" aria-label=${J("comparison")} @change=${o("comparison")}>${a.map((t) => h`<option value=${t} ?selected=${t === e.comparison}>${$t(t)}</option>`)}</select>
      <span class="value">${n === "yesNo" ? h`<select class="input" aria-label=${J("value")} @change=${o("text")}>
            ${["true", "false"].map((t) => h`<option value=${t} ?selected=${t === e.text}>${J(t === "true" ? "yes" : "no")}</option>`)}</select>` : h`<input class="input" aria-label=${J("value")} .value=${e.text} @change=${o("text")} />${r ? h`<span class="soft small">${r}</span>` : v}`}</span>
      <button type="button" class="button quiet icon" aria-label=${J("remove")} @click=${() => this.conditions = this.conditions.filter((e, n) => n !== t)}>${R("cross", 16)}</button>
    </div>`;
	}
	#l(e, t) {
		let n = (e) => (n) => {
			let r = n.target.value;
			this.budgets = this.budgets.map((n, i) => i === t ? {
				...n,
				[e]: r
			} : n);
		}, r = (t, r, i) => h`<select class="input" aria-label=${t} @change=${n(r)}>${i.map(([t, n]) => h`<option value=${t} ?selected=${t === (e[r] ?? "")}>${n}</option>`)}</select>`, { unit: i } = Mr(e.fact);
		return h`<div class="line budget">
      ${r(J("per"), "per", [
			"PERSON",
			"TEAM",
			"CENTRE"
		].map((e) => [e, on(e)]))}
      ${r(J("period"), "period", ["DAY", "MONTH"].map((e) => [e, an(e)]))}
      ${r(J("counted"), "fact", [["", J("countUses")], ...[.../* @__PURE__ */ new Set([...Rr, e.fact ?? ""])].filter(Boolean).map((e) => [e, Yt(e)])])}
      <span class="value"><input class="input" aria-label=${J("value")} .value=${e.text} @change=${n("text")} /><span class="soft small">${i}</span></span>
      <button type="button" class="button quiet icon" aria-label=${J("remove")} @click=${() => this.budgets = this.budgets.filter((e, n) => n !== t)}>${R("cross", 16)}</button>
    </div>`;
	}
};
N([b({ attribute: !1 })], Y.prototype, "policy", void 0), N([x()], Y.prototype, "conditions", void 0), N([x()], Y.prototype, "budgets", void 0), N([x()], Y.prototype, "outcome", void 0), N([x()], Y.prototype, "problem", void 0), N([x()], Y.prototype, "busy", void 0), N([x()], Y.prototype, "replayed", void 0), Y = N([y("zt-policy-editor")], Y);
// src/pages/zt-policies.ts
var zr = {
	POLICY_STATE_DRAFT: "watch",
	POLICY_STATE_PUBLISHED: "good"
}, Br = class extends P {
	constructor(...e) {
		super(...e), this.allStates = !1, this.busy = "", this.replays = {}, this.#e = new F(this, (e) => this.host.api.get("/v1/policies", {
			allStates: this.allStates || this.#t,
			pageSize: 200
		}, e));
	}
	static {
		this.styles = [
			M,
			Cr,
			Tr,
			o`
      .list { display: grid; gap: 12px; }
      h2.action { font-size: var(--zt-text); color: var(--zt-ink-soft); margin-top: 4px; }
      .policy { padding: 14px 16px; display: grid; gap: 12px; }
      .policy.POLICY_STATE_RETIRED { opacity: 0.8; }
      .panel.policy > header { padding: 0; min-height: 0; display: flex; gap: 8px 12px; align-items: flex-start; flex-wrap: wrap; }
      .policy > header .grow { flex: 1 1 240px; }
      .policy h3 { font-size: var(--zt-text-large); }
      .editor { --zt-dialog-width: 780px; }
    `
		];
	}
	#e;
	get #t() {
		return this.host.has("CENTRE_MANAGER");
	}
	load() {
		this.#e.load();
	}
	async #n(e, t) {
		this.busy = e;
		try {
			await t();
		} catch (e) {
			H(e instanceof w ? e.message : String(e), "bad");
		} finally {
			this.busy = "";
		}
	}
	#r(e) {
		return this.#n(`replay ${Vr(e)}`, async () => {
			let t = await this.host.api.ask("/v1/policies:replay", {
				rule: e.rule,
				days: 30
			});
			this.replays = {
				...this.replays,
				[Vr(e)]: t
			};
		});
	}
	#i(e) {
		return this.#n(`publish ${Vr(e)}`, async () => {
			await this.host.api.post(`/v1/${e.name}:publish`), H(J("published")), await this.#e.load();
		});
	}
	#a(e) {
		return e.preventDefault(), this.#n("retire", async () => {
			await this.host.api.post(`/v1/${this.retiring.name}:retire`, { reason: this.retireReason.value.trim() }), this.retiring = void 0, H(J("retired")), await this.#e.load();
		});
	}
	#o() {
		this.editing = void 0, H(J("saved")), this.#e.load();
	}
	render() {
		let { value: e, failure: t } = this.#e, n = (e?.policies ?? []).filter((e) => this.allStates || e.state !== "POLICY_STATE_RETIRED"), r = Map.groupBy(n, (e) => e.rule?.action ?? "");
		return h`<div class="page">
      <header>
        <h1>${J("title")}</h1><span class="soft">${J("about")}</span><span class="grow"></span>
        <label class="row small soft"><input type="checkbox" .checked=${this.allStates} @change=${this.#s} />${J("allStates")}</label>
        ${this.#t ? h`<button class="button primary" @click=${() => this.editing = "new"}>${R("plus", 16)}${J("newPolicy")}</button>` : v}
      </header>
      ${t ? V(t, () => this.load()) : v}
      ${e ? v : h`<section class="panel">${B(8)}</section>`}
      ${[...r].map(([e, t]) => h`<h2 class="action">${sr(e)}</h2><div class="list">${t.map((e) => this.#c(e))}</div>`)}
      ${e && !n.length ? h`<section class="panel">${z("policy", J("none"))}</section>` : v}
      ${this.#u()}
    </div>`;
	}
	#s(e) {
		this.allStates = e.target.checked, this.load();
	}
	#c(e) {
		let { rule: t = {}, state: n = "POLICY_STATE_DRAFT" } = e, r = this.replays[Vr(e)];
		return h`<article class="panel policy ${n}">
      <header>
        <div class="grow">
          <h3>${S(e.title) || e.name}</h3>
          <p class="faint small">${t.team ? this.host.teamName(t.team) : J("everywhere")} · ${J("version", { version: t.version ?? 1 })} ·
            ${J("rank", { rank: t.rank ?? 0 })}${e.updateTime ? h` · ${J("by", {
			author: this.host.names.of(e.author),
			time: k(e.updateTime)
		})}` : v}</p>
        </div>
        <span class="badge ${zr[n] ?? ""}">${J(n)}</span>
        <span class="badge ${tn(t.outcome)}">${en(t.outcome)}</span>
        ${t.reviewPermille ? h`<span class="badge accent">${J("review", { share: E(t.reviewPermille) })}</span>` : v}
      </header>
      ${wr(t)}
      ${r ? Er(r) : v}
      ${this.#l(e)}
    </article>`;
	}
	#l(e) {
		if (!this.host.has("CENTRE_MANAGER", "OFFICER")) return v;
		let { state: t } = e, n = this.busy === `replay ${Vr(e)}`;
		return h`<div class="row wrap">
      ${this.#t && t === "POLICY_STATE_DRAFT" ? h`<button class="button small primary" ?disabled=${!!this.busy} @click=${() => this.#i(e)}>${J("publish")}</button>` : v}
      <button class="button small" ?disabled=${!!this.busy} @click=${() => this.#r(e)}>${J(n ? "replaying" : "replay")}</button>
      ${this.#t ? h`<button class="button small" @click=${() => this.editing = e}>${J("edit")}</button>` : v}
      ${this.#t && t === "POLICY_STATE_PUBLISHED" ? h`<button class="button small quiet" @click=${() => this.retiring = e}>${J("retire")}</button>` : v}
    </div>`;
	}
	#u() {
		let e = this.editing === "new" ? void 0 : this.editing;
		return h`
      <zt-dialog class="editor" heading=${J(e ? "editTitle" : "newTitle")} .open=${!!this.editing} @close=${() => this.editing = void 0}>
        ${this.editing ? h`<zt-policy-editor .policy=${e} @saved=${this.#o} @cancel=${() => this.editing = void 0}></zt-policy-editor>` : v}
      </zt-dialog>
      <zt-dialog heading=${J("retireTitle", { title: S(this.retiring?.title) })} .open=${!!this.retiring} @close=${() => this.retiring = void 0}>
        <form class="stack" id="retire" @submit=${this.#a}>
          <p>${J("retireWhy")}</p>
          <div class="field"><label for="retire-reason">${J("reason")}</label><textarea class="input" id="retire-reason" required maxlength="500"></textarea></div>
          <div class="row"><button class="button danger sure" ?disabled=${this.busy === "retire"}>${J("retire")}</button>
            <button type="button" class="button quiet" @click=${() => this.retiring = void 0}>${J("cancel")}</button></div>
        </form>
      </zt-dialog>`;
	}
};
N([x()], Br.prototype, "allStates", void 0), N([x()], Br.prototype, "editing", void 0), N([x()], Br.prototype, "retiring", void 0), N([x()], Br.prototype, "busy", void 0), N([x()], Br.prototype, "replays", void 0), N([$e("#retire-reason")], Br.prototype, "retireReason", void 0), Br = N([y("zt-policies")], Br);
function Vr(e) {
	return `${e.name}@${e.rule?.version ?? 0}${e.state}`;
}
// src/kit/days.ts
function Hr() {
	return wt(/* @__PURE__ */ new Date());
}
function Ur(e) {
	return ((/* @__PURE__ */ new Date(`${e}T00:00:00Z`)).getUTCDay() + 6) % 7;
}
function Wr(e) {
	return j(e, -Ur(e));
}
function Gr(e, t) {
	return Array.from({ length: t }, (t, n) => j(e, n));
}
// src/messages/roster.ts
var X = C({
	title: {
		zh: "班表",
		en: "Roster"
	},
	mine: {
		zh: "我的班",
		en: "My shifts"
	},
	team: {
		zh: "班组",
		en: "Team"
	},
	everybody: {
		zh: "全中心",
		en: "Whole centre"
	},
	week: {
		zh: "周",
		en: "Week"
	},
	month: {
		zh: "31 天",
		en: "31 days"
	},
	earlier: {
		zh: "往前",
		en: "Earlier"
	},
	later: {
		zh: "往后",
		en: "Later"
	},
	thisWeek: {
		zh: "本周",
		en: "This week"
	},
	board: {
		zh: "{team} {from} 至 {to} 的班表",
		en: "Roster of {team}, {from} to {to}"
	},
	draft: {
		zh: "这是草稿班表，还没有生效。",
		en: "This is a draft roster; it is not in force."
	},
	toBoard: {
		zh: "看生效的班表",
		en: "See what is in force"
	},
	person: {
		zh: "人员",
		en: "Person"
	},
	people: {
		zh: "{n} 人",
		en: "{n} {n|person|people}"
	},
	cover: {
		zh: "余量",
		en: "Slack"
	},
	coverDay: {
		zh: "{day}：最低余量 {slack} 人（{time}）",
		en: "{day}: lowest slack {slack} at {time}"
	},
	coverNone: {
		zh: "{day}：没有人力需求",
		en: "{day}: no requirement"
	},
	coverOf: {
		zh: "{day} 的人手",
		en: "Cover of {day}"
	},
	close: {
		zh: "收起",
		en: "Close"
	},
	free: {
		zh: "休息",
		en: "off"
	},
	nobody: {
		zh: "这个班组没有人。",
		en: "Nobody is in this team."
	},
	noShifts: {
		zh: "这几天还没有排班。",
		en: "No shifts in this time yet."
	},
	keys: {
		zh: "方向键移动，Shift 加方向键多选，回车改班，Delete 设为休息。",
		en: "Arrows move, Shift and arrows select, Enter edits, Delete makes free."
	},
	keysRead: {
		zh: "方向键移动。",
		en: "Arrows move."
	},
	editMany: {
		zh: "改选中的 {n} 格",
		en: "Edit {n} {n|cell|cells}"
	},
	away: {
		zh: "休假",
		en: "On leave"
	},
	held: {
		zh: "请假待批",
		en: "Leave asked for"
	},
	holiday: {
		zh: "节",
		en: "Holiday"
	},
	restDay: {
		zh: "休",
		en: "Rest"
	},
	makeUp: {
		zh: "班",
		en: "Work"
	},
	edit: {
		zh: "改班",
		en: "Edit shift"
	},
	editOf: {
		zh: "{name}，{day}",
		en: "{name}, {day}"
	},
	editSelected: {
		zh: "{people} 人 {cells} 格",
		en: "{cells} {cells|cell|cells} of {people} {people|person|people}"
	},
	choose: {
		zh: "班次",
		en: "Shift"
	},
	noShift: {
		zh: "不上班",
		en: "No shift"
	},
	checking: {
		zh: "正在核对规则…",
		en: "Checking the rules…"
	},
	fine: {
		zh: "符合全部规则。",
		en: "Within every rule."
	},
	unchanged: {
		zh: "和现在一样。",
		en: "As it is now."
	},
	findings: {
		zh: "可以保存，但请留意",
		en: "Allowed, with a look at"
	},
	refused: {
		zh: "不能这样排",
		en: "Not allowed"
	},
	source: {
		zh: "依据：{source}",
		en: "Source: {source}"
	},
	becomes: {
		zh: "{span}，计薪 {paid}",
		en: "{span}, {paid} paid"
	},
	becomesFree: {
		zh: "当天不上班",
		en: "No shift on that day"
	},
	save: {
		zh: "保存",
		en: "Save"
	},
	saving: {
		zh: "正在保存…",
		en: "Saving…"
	},
	cancel: {
		zh: "取消",
		en: "Cancel"
	},
	saved: {
		zh: "已保存，{name} 会收到通知。",
		en: "Saved; {name} is told."
	},
	savedMany: {
		zh: "已保存 {n} 格。",
		en: "{n} {n|cell|cells} saved."
	},
	next: {
		zh: "下一班",
		en: "Next shift"
	},
	nextNone: {
		zh: "接下来五周没有排班。",
		en: "No shift in the next five weeks."
	},
	weekOf: {
		zh: "{from} – {to}",
		en: "{from} – {to}"
	},
	hours: {
		zh: "计薪 {hours}",
		en: "{hours} paid"
	},
	nowAt: {
		zh: "今天",
		en: "Today"
	},
	feed: {
		zh: "同步到手机日历",
		en: "Your phone’s calendar"
	},
	feedAbout: {
		zh: "生成一个只有你知道的地址，加到手机或电脑日历里，班表一变就跟着变。里面只有班次时间，没有请假原因。",
		en: "Make an address that only you know and add it to a calendar: it follows every change. It holds shift times, never reasons of leave."
	},
	feedCreate: {
		zh: "生成地址",
		en: "Make an address"
	},
	feedAgain: {
		zh: "换一个新地址",
		en: "Make a new address"
	},
	feedOnce: {
		zh: "现在就复制：离开后不再显示。谁有这个地址，谁就能看到你的班次。",
		en: "Copy it now: it is not shown again. Whoever has it can read your shifts."
	},
	feedAddress: {
		zh: "日历地址",
		en: "Calendar address"
	},
	copy: {
		zh: "复制",
		en: "Copy"
	},
	copied: {
		zh: "已复制。",
		en: "Copied."
	},
	copyFailed: {
		zh: "没能复制，请手动选中复制。",
		en: "Could not copy; select it and copy by hand."
	},
	revoke: {
		zh: "停用地址",
		en: "Shut the address"
	},
	revoked: {
		zh: "已停用，旧地址读不到任何内容。",
		en: "Shut: the old address reads nothing."
	},
	revokeSure: {
		zh: "停用后，已加到日历里的订阅会停止更新。",
		en: "Calendars that follow it will stop."
	},
	ask: {
		zh: "请假",
		en: "Ask for leave"
	},
	MIN_REST: {
		zh: "两班之间的休息",
		en: "Rest between shifts"
	},
	MAX_CONSECUTIVE_DAYS: {
		zh: "连续上班天数",
		en: "Days in a row"
	},
	WEEKLY_REST: {
		zh: "每周休息",
		en: "Weekly rest"
	},
	WEEKLY_HOURS: {
		zh: "每周工时",
		en: "Weekly hours"
	},
	MONTHLY_HOURS: {
		zh: "每月工时",
		en: "Monthly hours"
	},
	NIGHT_WORK_BANNED: {
		zh: "禁止夜班",
		en: "No night work"
	},
	OVERTIME_BANNED: {
		zh: "禁止加班",
		en: "No overtime"
	},
	SKILL_MISSING: {
		zh: "缺少技能",
		en: "Skill missing"
	},
	NOT_AVAILABLE: {
		zh: "不能上班",
		en: "Not available"
	},
	SHIFT_OVERLAP: {
		zh: "班次重叠",
		en: "Shifts overlap"
	},
	DAILY_OVER_1H_NEEDS_SPECIAL_REASON: {
		zh: "当日加班超过 1 小时",
		en: "More than 1 h overtime a day"
	},
	DAILY_OVER_3H: {
		zh: "当日加班超过 3 小时",
		en: "More than 3 h overtime a day"
	},
	MONTHLY_OVER_36H: {
		zh: "当月加班超过 36 小时",
		en: "More than 36 h overtime a month"
	}
});
function Kr(e = "") {
	return e in X.catalogue ? X(e) : e.replaceAll("_", " ").toLowerCase();
}
// src/parts/board.ts
function qr(e, t, n) {
	let r = /* @__PURE__ */ new Map(), i = (e, t) => {
		let i = r.get(e);
		return i || (i = {
			employee: e,
			employeeNo: t?.employeeNo ?? "",
			name: t?.displayName ?? n(e),
			team: t?.team ?? "",
			shifts: /* @__PURE__ */ new Map()
		}, r.set(e, i)), i;
	};
	for (let t of e) i(t.name, t);
	for (let e of t) {
		let { shifts: t } = i(e.employee ?? ""), n = e.workDate ?? "";
		t.set(n, [...t.get(n) ?? [], e]);
	}
	return [...r.values()].sort((e, t) => Jr(e.employeeNo, t.employeeNo) || Jr(e.employee, t.employee));
}
var Jr = (e, t) => e < t ? -1 : +(e > t);
function Yr(e, t) {
	let n = e?.intervals ?? [], r = 0;
	return t.map((e) => {
		let t = Date.parse(Tt(j(e, 1), "00:00")), i = [];
		for (; r < n.length && Date.parse(n[r].startTime ?? "") < t;) i.push(n[r++]);
		let a = i.filter((e) => (e.required ?? 0) > 0);
		return {
			date: e,
			intervals: i,
			lowest: a.length ? a.reduce((e, t) => (t.slack ?? 0) < (e.slack ?? 0) ? t : e) : void 0
		};
	});
}
function Xr(e) {
	return Math.max(1, ...e.flatMap((e) => e.intervals.map((e) => Math.abs(e.slack ?? 0))));
}
function Zr(e, t) {
	let [n, r] = [[], []], i = 48 / Math.max(e.intervals.length, 1);
	return e.intervals.forEach((e, a) => {
		if (!(e.required ?? 0)) return;
		let o = e.slack ?? 0, s = Math.max(Math.abs(o) / t * 12, .6), c = (a * i).toFixed(2), l = (e) => `M${c} ${e.toFixed(2)}h${(i * .86).toFixed(2)}v${s.toFixed(2)}h-${(i * .86).toFixed(2)}z`;
		o < -.05 ? r.push(l(12)) : n.push(l(12 - s));
	}), {
		spare: n.join(""),
		short: r.join("")
	};
}
function Qr(e, t, n, r) {
	let i = Math.max(0, Math.floor(e / n) - 6);
	return {
		from: Math.min(i, r),
		to: Math.min(r, Math.ceil((e + t) / n) + 6)
	};
}
// src/parts/shift-look.ts
var $r = C({
	nextDay: {
		zh: "次日",
		en: "next day"
	},
	away: {
		zh: "休假 {from}–{to}",
		en: "on leave {from}–{to}"
	},
	held: {
		zh: "请假待批 {from}–{to}",
		en: "leave asked for {from}–{to}"
	},
	pause: {
		zh: "小休 {time}，{length}",
		en: "break {time}, {length}"
	}
}), ei = 8, ti = o`
  .chip {
    position: relative; display: grid; align-content: center; gap: 0; min-width: 0; height: 100%; padding: 2px 8px; overflow: hidden;
    border-radius: 5px; line-height: 1.25; text-align: left; background: var(--fill); color: var(--ink); box-shadow: inset 3px 0 var(--edge);
    font-size: var(--zt-text-tiny); font-variant-numeric: tabular-nums;
  }
  .chip b { font-weight: 660; font-size: var(--zt-text-small); }
  .chip b, .chip small { overflow: hidden; text-overflow: clip; white-space: nowrap; position: relative; z-index: 1; }
  .chip small { font-size: inherit; }
  .chip sup { font-size: 0.625rem; line-height: 0; margin-left: 2px; }
  .chip i {
    position: absolute; inset: 0 auto 0 var(--from); width: var(--long); border-inline: 1px solid var(--stripe);
    background: repeating-linear-gradient(-45deg, var(--stripe) 0 1.5px, transparent 1.5px 6px) var(--zt-surface);
  }
  .chip i.held { background: repeating-linear-gradient(-45deg, var(--stripe) 0 1px, transparent 1px 8px); border: 1px dashed currentColor; border-radius: 5px; }
  .chip.gone b, .chip.gone small { background: var(--zt-surface); justify-self: start; padding: 0 3px; border-radius: 3px; margin-left: -3px; }
  .chip { --stripe: light-dark(#6b778566, #a3aebb55); }
  .tone-0 { --fill: light-dark(#e3ecfb, #1c2c49); --ink: light-dark(#17428f, #a9c7ff); --edge: light-dark(#4a7bd8, #6d98ea); }
  .tone-1 { --fill: light-dark(#e0f2ea, #17332a); --ink: light-dark(#125538, #8bdcb3); --edge: light-dark(#3aa676, #4fb98a); }
  .tone-2 { --fill: light-dark(#fcefd9, #37290f); --ink: light-dark(#744600, #f3c77d); --edge: light-dark(#d9962a, #d79b3e); }
  .tone-3 { --fill: light-dark(#f0e8fb, #2c2240); --ink: light-dark(#5d3091, #d0b4f5); --edge: light-dark(#9567cf, #a47fdb); }
  .tone-4 { --fill: light-dark(#dff1f5, #12303a); --ink: light-dark(#0b5566, #85d5e6); --edge: light-dark(#2a9db5, #3fabc1); }
  .tone-5 { --fill: light-dark(#fce8ee, #3b1f2b); --ink: light-dark(#8f2149, #f6a8c2); --edge: light-dark(#d4648c, #d9749a); }
  .tone-6 { --fill: light-dark(#e6e8f0, #262b3a); --ink: light-dark(#33405e, #bcc6e0); --edge: light-dark(#66749b, #7f8db5); }
  .tone-7 { --fill: light-dark(#eef2d8, #2b3113); --ink: light-dark(#4b5a0a, #cddb7f); --edge: light-dark(#93a832, #a2b647); }
`;
function ni(e, t) {
	let n = t.findIndex((t) => t.code === e);
	return `tone-${(n < 0 ? 6 : n) % ei}`;
}
function ri(e) {
	let [t, n] = e.startClock.split(":").map(Number), r = t * 60 + n + e.lengthMinutes;
	return {
		clock: r === 1440 ? "24:00" : `${String(Math.floor(r / 60) % 24).padStart(2, "0")}:${String(r % 60).padStart(2, "0")}`,
		nextDay: r > 1440
	};
}
function ii(e) {
	let { clock: t, nextDay: n } = ri(e);
	return `${e.startClock}–${t}${n ? ` (${$r("nextDay")})` : ""}`;
}
function ai(e, t = "") {
	return S(e?.title) || e?.code || t;
}
function oi(e) {
	let [t, n] = [O(e.startTime), O(e.endTime)];
	return n !== "00:00" && n <= t;
}
function si(e) {
	let t = O(e.endTime);
	return t === "00:00" ? "24:00" : t;
}
function ci(e, t) {
	let n = t.find((t) => t.code === e.shiftType), r = oi(e) ? `${$r("nextDay")} ${O(e.endTime)}` : si(e), i = [`${e.shiftType ?? ""} ${n ? S(n.title) : ""}`.trim(), `${O(e.startTime)}–${r}`];
	for (let t of e.breaks ?? []) {
		let n = new Date(Date.parse(e.startTime ?? "") + (t.offsetMinutes ?? 0) * 6e4).toISOString();
		i.push($r("pause", {
			time: O(n),
			length: Ot(t.lengthMinutes ?? 0)
		}));
	}
	for (let t of e.absences ?? []) i.push($r(t.held ? "held" : "away", {
		from: O(t.startTime),
		to: O(t.endTime)
	}));
	return i.join(", ");
}
function li(e, t, n = "full") {
	let [r, i] = [Date.parse(e.startTime ?? ""), Date.parse(e.endTime ?? "")], a = (e) => (Math.min(Math.max(e, r), i) - r) / (i - r) * 100, o = (e.absences ?? []).map((e) => {
		let [t, n] = [a(Date.parse(e.startTime ?? "")), a(Date.parse(e.endTime ?? ""))];
		return {
			from: t,
			long: n - t,
			held: e.held
		};
	}), s = o.some((e) => !e.held && e.long > 60), c = oi(e) ? h`<sup>+1</sup>` : v;
	return h`<span class="chip ${ni(e.shiftType, t)} ${s ? "gone" : ""}">
    ${o.map((e) => h`<i class=${e.held ? "held" : ""} ${Xn({
		"--from": `${e.from}%`,
		"--long": `${e.long}%`
	})}></i>`)}
    <b>${e.shiftType}${n === "code" ? c : v}</b>
    ${n === "full" ? h`<small>${O(e.startTime)}–${si(e)}${c}</small>` : v}
    ${n === "start" ? h`<small>${O(e.startTime)}${c}</small>` : v}
  </span>`;
}
// node_modules/lit-html/directive-helpers.js
var { I: ui } = We, di = (e) => e, fi = () => document.createComment(""), pi = (e, t, n) => {
	let r = e._$AA.parentNode, i = t === void 0 ? e._$AB : t._$AA;
	if (n === void 0) n = new ui(r.insertBefore(fi(), i), r.insertBefore(fi(), i), e, e.options);
	else {
		let t = n._$AB.nextSibling, a = n._$AM, o = a !== e;
		if (o) {
			let t;
			n._$AQ?.(e), n._$AM = e, n._$AP !== void 0 && (t = e._$AU) !== a._$AU && n._$AP(t);
		}
		if (t !== i || o) {
			let e = n._$AA;
			for (; e !== t;) {
				let t = di(e).nextSibling;
				di(r).insertBefore(e, i), e = t;
			}
		}
	}
	return n;
}, mi = (e, t, n = e) => (e._$AI(t, n), e), hi = {}, gi = (e, t = hi) => e._$AH = t, _i = (e) => e._$AH, vi = (e) => {
	e._$AR(), e._$AA.remove();
}, yi = (e, t, n) => {
	let r = /* @__PURE__ */ new Map();
	for (let i = t; i <= n; i++) r.set(e[i], i);
	return r;
}, bi = Jn(class extends Yn {
	constructor(e) {
		if (super(e), e.type !== qn.CHILD) throw Error("repeat() can only be used in text expressions");
	}
	dt(e, t, n) {
		let r;
		n === void 0 ? n = t : t !== void 0 && (r = t);
		let i = [], a = [], o = 0;
		for (let t of e) i[o] = r ? r(t, o) : o, a[o] = n(t, o), o++;
		return {
			values: a,
			keys: i
		};
	}
	render(e, t, n) {
		return this.dt(e, t, n).values;
	}
	update(e, [t, n, r]) {
		let i = _i(e), { values: a, keys: o } = this.dt(t, n, r);
		if (!Array.isArray(i)) return this.ut = o, a;
		let s = this.ut ??= [], c = [], l, ee, u = 0, d = i.length - 1, f = 0, p = a.length - 1;
		for (; u <= d && f <= p;) if (i[u] === null) u++;
		else if (i[d] === null) d--;
		else if (s[u] === o[f]) c[f] = mi(i[u], a[f]), u++, f++;
		else if (s[d] === o[p]) c[p] = mi(i[d], a[p]), d--, p--;
		else if (s[u] === o[p]) c[p] = mi(i[u], a[p]), pi(e, c[p + 1], i[u]), u++, p--;
		else if (s[d] === o[f]) c[f] = mi(i[d], a[f]), pi(e, i[u], i[d]), d--, f++;
		else if (l === void 0 && (l = yi(o, f, p), ee = yi(s, u, d)), l.has(s[u])) {
			if (l.has(s[d])) {
				let t = ee.get(o[f]), n = t === void 0 ? null : i[t];
				if (n === null) {
					let t = pi(e, i[u]);
					mi(t, a[f]), c[f] = t;
				} else c[f] = mi(n, a[f]), pi(e, i[u], n), i[t] = null;
				f++;
			} else vi(i[d]), d--;
		} else vi(i[u]), u++;
		for (; f <= p;) {
			let t = pi(e, c[p + 1]);
			mi(t, a[f]), c[f++] = t;
		}
		for (; u <= d;) {
			let e = i[u++];
			e !== null && vi(e);
		}
		return this.ut = o, gi(e, c), _;
	}
}), xi = o`
  :host { --name: 176px; --column: 112px; --row: 46px; }
  .board { overflow: auto; max-height: var(--most, 70dvh); border-radius: var(--zt-radius); position: relative; overscroll-behavior: contain; outline-offset: -2px; }
  .line { display: grid; grid-template-columns: var(--name) repeat(var(--days), minmax(var(--column), 1fr)); min-width: calc(var(--name) + var(--days) * var(--column)); }
  .head { position: sticky; top: 0; z-index: 6; background: var(--zt-surface); border-bottom: 1px solid var(--zt-line); min-width: calc(var(--name) + var(--days) * var(--column)); }
  .corner, .who { position: sticky; left: 0; z-index: 4; background: var(--zt-surface); border-right: 1px solid var(--zt-line); }
  .corner { padding: 8px 12px; font-size: var(--zt-text-small); color: var(--zt-ink-soft); display: flex; align-items: center; font-weight: 550; }
  .day { padding: 8px 6px 4px; text-align: center; line-height: 1.25; font-size: var(--zt-text-small); color: var(--zt-ink-soft); border-left: 1px solid var(--zt-line); white-space: nowrap; overflow: hidden; font-weight: 400; }
  .day b { display: block; font-weight: 620; color: var(--zt-ink); font-variant-numeric: tabular-nums; }
  .day.today b { color: var(--zt-accent); }
  .day.today { box-shadow: inset 0 3px var(--zt-accent); }
  .day.weekend { background: var(--zt-sunken); }
  .mark { display: inline-block; padding: 0 4px; border-radius: 3px; font-size: 0.6875rem; font-weight: 650; line-height: 1.45; vertical-align: 1px; }
  .mark.holiday { background: var(--zt-bad-soft); color: var(--zt-bad); }
  .mark.work { background: var(--zt-accent-soft); color: var(--zt-accent); }
  .strip { padding: 0; border: 0; border-left: 1px solid var(--zt-line); background: transparent; display: grid; gap: 1px; justify-items: stretch; width: 100%; padding: 2px 4px 4px; font-size: var(--zt-text-tiny); line-height: 1.2; font-variant-numeric: tabular-nums; color: var(--zt-ink-soft); min-height: 44px; align-content: end; }
  button.strip:hover { background: var(--zt-hover); }
  button.strip[aria-expanded="true"] { background: var(--zt-accent-soft); }
  .strip svg { width: 100%; height: 24px; display: block; }
  .strip .spare { fill: var(--zt-chart-before); opacity: 0.75; }
  .strip .short { fill: var(--zt-chart-gap); }
  .strip line { stroke: var(--zt-line-strong); stroke-width: 0.5; vector-effect: non-scaling-stroke; }
  .strip b { font-weight: 620; }
  .body { position: relative; height: calc(var(--rows) * var(--row)); min-width: calc(var(--name) + var(--days) * var(--column)); }
  .body .line { position: absolute; inset: calc(var(--at) * var(--row)) 0 auto; height: var(--row); border-bottom: 1px solid var(--zt-line); }
  .who { display: flex; align-items: center; gap: 10px; padding: 0 8px 0 12px; min-width: 0; font-weight: 400; text-align: left; line-height: 1.25; }
  .who .cut { display: block; }
  .cell { padding: 3px; border-left: 1px solid var(--zt-line); min-width: 0; outline-offset: -2px; position: relative; }
  .cell.weekend { background: var(--zt-sunken); }
  .cell.today { background: color-mix(in srgb, var(--zt-accent-soft) 55%, transparent); }
  .cell.editable { cursor: pointer; }
  .cell.editable:hover { background: var(--zt-hover); }
  .cell.chosen { background: var(--zt-accent-soft); box-shadow: inset 0 0 0 1.5px var(--zt-accent); }
  .cell:focus-visible { z-index: 2; outline: 2px solid var(--zt-accent); }
  .cell .pair { display: grid; grid-auto-flow: column; gap: 2px; height: 100%; }
  :host([dense]) { --column: 40px; --row: 36px; --name: 148px; }
  :host([dense]) .chip { padding: 2px 2px 2px 5px; }
  :host([dense]) .cell { padding: 2px 1px; }
  :host([dense]) .day, :host([dense]) .strip { padding-inline: 1px; text-align: center; }
  :host([dense]) .who .avatar { display: none; }
  @media (width < 760px) {
    :host { --name: 84px; --column: 62px; --row: 44px; }
    :host([dense]) { --name: 76px; --column: 36px; }
    .who .avatar, .who .tiny { display: none; }
    .who { padding: 0 6px 0 10px; font-size: var(--zt-text-small); }
    .corner { padding-inline: 10px 4px; }
    .cell { padding: 2px; }
    .chip { padding: 2px 4px 2px 6px; }
  }
`, Si = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
	PageUp: [-10, 0],
	PageDown: [10, 0]
}, Z = class extends Wt {
	constructor(...e) {
		super(...e), this.rows = [], this.days = [], this.types = [], this.classes = [], this.cover = [], this.editable = !1, this.dense = !1, this.open = "", this.label = "", this.active = {
			row: 0,
			column: 0
		}, this.shown = {
			from: 0,
			to: 40
		}, this.#e = new ResizeObserver(() => this.#r());
	}
	static {
		this.styles = [
			M,
			ti,
			xi
		];
	}
	#e;
	firstUpdated() {
		this.#e.observe(this.#t);
	}
	disconnectedCallback() {
		super.disconnectedCallback(), this.#e.disconnect();
	}
	willUpdate(e) {
		(e.has("rows") || e.has("days")) && (this.active = {
			row: Math.max(0, Math.min(this.active.row, this.rows.length - 1)),
			column: Math.max(0, Math.min(this.active.column, this.days.length - 1))
		}, this.anchor = void 0);
	}
	updated(e) {
		e.has("rows") && this.#r();
	}
	get #t() {
		return this.renderRoot.querySelector(".board");
	}
	get #n() {
		return parseFloat(getComputedStyle(this).getPropertyValue("--row")) || 46;
	}
	#r() {
		let e = this.#t, t = Qr(e.scrollTop, e.clientHeight, this.#n, this.rows.length);
		(t.from !== this.shown.from || t.to !== this.shown.to) && (this.shown = t);
	}
	render() {
		return h`<div class="board" role="grid" aria-label=${this.label} aria-rowcount=${this.rows.length + 2} aria-multiselectable=${this.editable}
      aria-colcount=${this.days.length + 1} @scroll=${this.#r} @keydown=${this.#f}
      ${Xn({
			"--days": String(this.days.length),
			"--rows": String(this.rows.length)
		})}>
      ${this.#a()}
      <div class="body" role="rowgroup">${bi(this.#i(), (e) => this.rows[e].employee, (e) => this.#c(e))}</div>
    </div>`;
	}
	#i() {
		let e = Math.min(this.shown.from, this.rows.length), t = Math.min(this.shown.to, this.rows.length), n = Array.from({ length: t - e }, (t, n) => e + n), { row: r } = this.active;
		return r < this.rows.length && (r < e || r >= t) && n.push(r), n;
	}
	#a() {
		return h`<div class="head" role="rowgroup">
      <div class="line" role="row" aria-rowindex="1">
        <span class="corner" role="columnheader">${X("people", { n: this.rows.length })}</span>
        ${this.days.map((e, t) => this.#o(e, this.classes[t]))}
      </div>
      ${this.cover.length ? h`<div class="line" role="row" aria-rowindex="2">
            <span class="corner" role="rowheader">${X("cover")}</span>
            ${this.#s()}
          </div>` : v}
    </div>`;
	}
	#o(e, t) {
		let n = wi(t), r = matchMedia("(width < 760px)").matches, i = this.dense ? { day: "numeric" } : {
			month: r ? "numeric" : "short",
			day: "numeric"
		};
		return h`<span class="day ${Ci(e, t)}" role="columnheader" title=${t?.holiday ?? ""}>
      ${A(e, { weekday: this.dense ? "narrow" : "short" })}
      ${n ? h`<span class="mark ${n.tone}">${n.word}</span>` : v}
      <b>${A(e, i)}</b></span>`;
	}
	#s() {
		let e = Xr(this.cover);
		return this.cover.map((t) => {
			let { lowest: n } = t, r = A(t.date);
			if (!n) return h`<span class="strip" role="gridcell"><span class="unseen">${X("coverNone", { day: r })}</span></span>`;
			let i = D(n.slack ?? 0, !0), a = X("coverDay", {
				day: r,
				slack: i,
				time: O(n.startTime)
			}), o = Zr(t, e);
			return h`<span role="gridcell"><button class="strip" aria-label=${a} title=${a} aria-expanded=${this.open === t.date}
        @click=${() => this.dispatchEvent(new CustomEvent("zt-day", { detail: { date: t.date } }))}>
        <svg viewBox="0 0 48 24" preserveAspectRatio="none" aria-hidden="true"><line x1="0" x2="48" y1="12" y2="12"></line>${g`<path class="spare" d=${o.spare}></path><path class="short" d=${o.short}></path>`}</svg>
        <b class=${(n.slack ?? 0) < -.05 ? "bad-text" : ""}>${i}</b>
      </button></span>`;
		});
	}
	#c(e) {
		let t = this.rows[e];
		return h`<div class="line" role="row" aria-rowindex=${e + 3} ${Xn({ "--at": String(e) })}>
      <span class="who" role="rowheader">${Dn(t.name)}
        <span class="grow"><span class="cut" title=${t.name}>${t.name}</span><span class="cut tiny faint number">${t.employeeNo}</span></span></span>
      ${this.days.map((n, r) => this.#l(t, n, {
			row: e,
			column: r
		}))}
    </div>`;
	}
	#l(e, t, n) {
		let r = e.shifts.get(t) ?? [], i = this.dense ? "code" : matchMedia("(width < 760px)").matches ? "start" : "full", a = r.length ? r.map((e) => ci(e, this.types)).join("; ") : X("free"), o = this.#u(n), s = n.row === this.active.row && n.column === this.active.column;
		return h`<span class="cell ${Ci(t, this.classes[n.column])} ${this.editable ? "editable" : ""} ${o ? "chosen" : ""}" role="gridcell"
      tabindex=${s ? 0 : -1} data-at="${n.row},${n.column}" aria-label="${e.name}, ${A(t)}, ${a}" title=${r.length ? a : v}
      aria-selected=${this.editable ? String(o) : v} aria-colindex=${n.column + 2}
      @click=${(e) => this.#d(e, n)}>${r.length > 1 ? h`<span class="pair">${r.map((e) => li(e, this.types, "code"))}</span>` : r.length ? li(r[0], this.types, i) : v}</span>`;
	}
	#u({ row: e, column: t }) {
		if (!this.anchor) return !1;
		let [n, r] = [this.anchor, this.active];
		return e >= Math.min(n.row, r.row) && e <= Math.max(n.row, r.row) && t >= Math.min(n.column, r.column) && t <= Math.max(n.column, r.column);
	}
	#d(e, t) {
		e.shiftKey && this.editable ? (this.anchor ??= this.active, this.active = t) : (this.anchor = void 0, this.active = t, this.#m(!1));
	}
	#f(e) {
		if (e.target.dataset.at === void 0) return;
		let t = Si[e.key];
		t ? this.#p(e, {
			row: this.active.row + t[0],
			column: this.active.column + t[1]
		}) : e.key === "Home" ? this.#p(e, {
			row: e.ctrlKey ? 0 : this.active.row,
			column: 0
		}) : e.key === "End" ? this.#p(e, {
			row: e.ctrlKey ? this.rows.length - 1 : this.active.row,
			column: this.days.length - 1
		}) : e.key === "Escape" ? this.anchor = void 0 : e.key === "Enter" || e.key === " " ? this.#m(!1, e) : (e.key === "Delete" || e.key === "Backspace") && this.#m(!0, e);
	}
	#p(e, t) {
		e.preventDefault(), e.shiftKey && this.editable ? this.anchor ??= this.active : this.anchor = void 0, this.active = {
			row: Math.max(0, Math.min(t.row, this.rows.length - 1)),
			column: Math.max(0, Math.min(t.column, this.days.length - 1))
		}, this.focusActive();
	}
	async focusActive() {
		let e = this.#t, t = this.#n, n = e.querySelector(".head").offsetHeight, r = this.active.row * t;
		r < e.scrollTop ? e.scrollTop = r : r + t + n > e.scrollTop + e.clientHeight && (e.scrollTop = r + t + n - e.clientHeight), this.#r(), await this.updateComplete;
		let i = this.renderRoot.querySelector(`[data-at="${this.active.row},${this.active.column}"]`);
		if (i?.focus({ preventScroll: !0 }), !i) return;
		let a = e.querySelector(".corner").offsetWidth;
		i.offsetLeft - a < e.scrollLeft ? e.scrollLeft = i.offsetLeft - a : i.offsetLeft + i.offsetWidth > e.scrollLeft + e.clientWidth && (e.scrollLeft = i.offsetLeft + i.offsetWidth - e.clientWidth);
	}
	get chosen() {
		let e = [], [t, n] = [this.anchor ?? this.active, this.active];
		for (let r = Math.min(t.row, n.row); r <= Math.max(t.row, n.row); r += 1) for (let i = Math.min(t.column, n.column); i <= Math.max(t.column, n.column); i += 1) {
			let [t, n] = [this.rows[r], this.days[i]];
			t && n && e.push({
				employee: t.employee,
				name: t.name,
				date: n,
				shift: t.shifts.get(n)?.[0]
			});
		}
		return e;
	}
	#m(e, t) {
		t?.preventDefault();
		let n = this.chosen;
		this.editable && n.length && this.dispatchEvent(new CustomEvent("zt-edit", { detail: {
			cells: n,
			clear: e
		} }));
	}
};
N([b({ attribute: !1 })], Z.prototype, "rows", void 0), N([b({ attribute: !1 })], Z.prototype, "days", void 0), N([b({ attribute: !1 })], Z.prototype, "types", void 0), N([b({ attribute: !1 })], Z.prototype, "classes", void 0), N([b({ attribute: !1 })], Z.prototype, "cover", void 0), N([b({ type: Boolean })], Z.prototype, "editable", void 0), N([b({
	type: Boolean,
	reflect: !0
})], Z.prototype, "dense", void 0), N([b()], Z.prototype, "open", void 0), N([b()], Z.prototype, "label", void 0), N([x()], Z.prototype, "active", void 0), N([x()], Z.prototype, "anchor", void 0), N([x()], Z.prototype, "shown", void 0), Z = N([y("zt-roster-board")], Z);
function Ci(e, t) {
	return `${(t?.dayClass ? t.dayClass !== "WORKDAY" && t.dayClass !== "MAKE_UP_WORKDAY" : Ur(e) > 4) ? "weekend" : ""} ${e === Hr() ? "today" : ""}`;
}
function wi(e) {
	switch (e?.dayClass) {
		case "STATUTORY_HOLIDAY": return {
			word: X("holiday"),
			tone: "holiday"
		};
		case "HOLIDAY_REST": return {
			word: X("restDay"),
			tone: "holiday"
		};
		case "MAKE_UP_WORKDAY": return {
			word: X("makeUp"),
			tone: "work"
		};
		default: return;
	}
}
// src/parts/zt-my-shifts.ts
var Ti = 5, Ei = class extends Gt {
	constructor(...e) {
		super(...e), this.types = [], this.busy = !1, this.#e = Wr(Hr()), this.#t = new F(this, (e) => {
			let t = {
				startDate: j(this.#e, -1),
				endDate: j(this.#e, 35)
			};
			return this.host.api.get("/v1/shifts", {
				employee: this.host.principal?.subject ?? "",
				...t
			}, e);
		}, 120), this.#n = new F(this, (e) => this.host.api.get("/v1/calendarDays", {
			startDate: this.#e,
			endDate: j(this.#e, 35)
		}, e));
	}
	static {
		this.styles = [
			M,
			ti,
			o`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(280px, 340px); gap: 16px; align-items: start; }
      .side { display: grid; gap: 16px; }
      .next { padding: 14px 16px; display: grid; gap: 2px; }
      .next b { font-size: 1.25rem; font-weight: 640; font-variant-numeric: tabular-nums; line-height: 1.4; }
      .week { border-top: 1px solid var(--zt-line); padding: 10px 12px 12px; }
      .week:first-child { border-top: 0; }
      .week > header { display: flex; justify-content: space-between; gap: 12px; font-size: var(--zt-text-small); color: var(--zt-ink-soft); padding: 0 4px 6px; }
      .days { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); gap: 6px; }
      .days li { display: grid; grid-template-rows: auto 50px; gap: 3px; min-width: 0; border-radius: 6px; padding: 3px; }
      .days .name { font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); padding: 0 3px; white-space: nowrap; overflow: hidden; }
      .days .none { border-radius: 5px; background: var(--zt-sunken); display: grid; place-items: center; font-size: var(--zt-text-tiny); color: var(--zt-ink-faint); }
      .days .today { background: var(--zt-accent-soft); }
      .days .today .name { color: var(--zt-accent); font-weight: 620; }
      .days .past .chip { filter: saturate(0.35); }
      .week h2 { font-size: var(--zt-text-small); font-weight: 600; }
      .mark { padding: 0 4px; border-radius: 3px; font-size: 0.6875rem; font-weight: 650; background: var(--zt-bad-soft); color: var(--zt-bad); }
      .mark.work { background: var(--zt-accent-soft); color: var(--zt-accent); }
      .feed { display: grid; gap: 10px; }
      .feed .address { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 6px; align-items: end; }
      .feed .input { font-size: var(--zt-text-tiny); }
      @media (width < 980px) { .columns { grid-template-columns: minmax(0, 1fr); } .side { order: -1; } .side .feed-panel { display: none; } .feed-below { display: block !important; } }
      .feed-below { display: none; }
      @media (width < 760px) {
        .days { grid-template-columns: minmax(0, 1fr); gap: 2px; }
        .days li { grid-template: minmax(36px, auto) / 96px minmax(0, 1fr); align-items: center; padding: 2px 4px; }
        .days .name { font-size: var(--zt-text-small); }
        .days .none { height: 30px; justify-items: start; padding-left: 10px; }
        .days .past { display: none; }
      }
    `
		];
	}
	#e;
	#t;
	#n;
	connectedCallback() {
		super.connectedCallback(), this.#t.load(), this.#n.load();
	}
	render() {
		let { value: e, failure: t } = this.#t;
		if (!e) return h`<div class="panel">${t ? V(t, () => void this.#t.load()) : B(10)}</div>`;
		let n = e.shifts ?? [], r = Array.from({ length: Ti }, (e, t) => Gr(j(this.#e, t * 7), 7));
		return h`<div class="columns">
      <section class="panel" aria-label=${X("mine")}>${r.map((e) => this.#i(e, n))}</section>
      <div class="side">${this.#r(n)}<div class="feed-panel">${this.#o()}</div></div>
      <div class="feed-below">${this.#o()}</div>
    </div>`;
	}
	#r(e) {
		let t = e.filter((e) => Date.parse(e.endTime ?? "") > Date.now())[0];
		return h`<section class="panel next">
      <h2 class="soft small">${X("next")}</h2>
      ${t ? h`<b>${Dt(t.startTime, t.endTime)}</b>
            <span class="soft small">${Mt(t.startTime ?? "")} · ${ci({
			...t,
			absences: []
		}, this.types)}</span>` : h`<p class="soft">${X("nextNone")}</p>`}
    </section>`;
	}
	#i(e, t) {
		let n = t.filter((t) => e.includes(t.workDate ?? "")), r = n.reduce((e, t) => e + (t.paidMinutes ?? 0), 0);
		return h`<section class="week">
      <header><h2>${X("weekOf", {
			from: A(e[0], {
				month: "short",
				day: "numeric"
			}),
			to: A(e[6], {
				month: "short",
				day: "numeric"
			})
		})}</h2>
        <span class="number">${X("hours", { hours: Ot(r) })}</span></header>
      <ul class="days">${e.map((e) => this.#a(e, n.filter((t) => t.workDate === e)))}</ul>
    </section>`;
	}
	#a(e, t) {
		let n = wt(/* @__PURE__ */ new Date()), r = wi(this.#n.value?.days?.find((t) => t.date === e));
		return h`<li class="${e === n ? "today" : e < n ? "past" : ""}">
      <span class="name number">${A(e, {
			weekday: "short",
			day: "numeric"
		})}${r ? h` <span class="mark ${r.tone}">${r.word}</span>` : v}</span>
      ${t.length ? h`<span title=${ci(t[0], this.types)}>${li(t[0], this.types)}
            <span class="unseen">${t.map((e) => `${O(e.startTime)}–${si(e)}${oi(e) ? " +1" : ""}`).join(", ")}</span></span>` : h`<span class="none">${X("free")}</span>`}
    </li>`;
	}
	#o() {
		let e = this.feed?.path ? new URL(this.feed.path, this.host.api.base || location.href).href : "";
		return h`<section class="panel"><header><h2>${X("feed")}</h2></header><div class="body feed">
      <p class="soft small">${X("feedAbout")}</p>
      ${this.problem ? h`<p class="notice bad" role="alert">${R("warning")}${this.problem.message}</p>` : v}
      ${e ? h`<div class="address"><div class="field"><label for="address">${X("feedAddress")}</label>
              <input class="input" id="address" readonly .value=${e} @focus=${(e) => e.target.select()} /></div>
            <button class="button primary" @click=${() => this.#c(e)}>${X("copy")}</button></div>
            <p class="notice watch">${R("warning")}${X("feedOnce")}</p>` : v}
      <div class="row wrap">
        <button class="button ${e ? "" : "primary"}" ?disabled=${this.busy} @click=${() => this.#s("shiftFeed")}>${X(e ? "feedAgain" : "feedCreate")}</button>
        <button class="button danger" ?disabled=${this.busy} title=${X("revokeSure")} @click=${() => this.#s("shiftFeed:revoke")}>${X("revoke")}</button>
      </div>
    </div></section>`;
	}
	async #s(e) {
		this.busy = !0, this.problem = void 0;
		try {
			let t = await this.host.api.post(`/v1/${this.host.principal?.subject}/${e}`);
			this.feed = e === "shiftFeed" ? t : void 0, e !== "shiftFeed" && H(X("revoked"));
		} catch (e) {
			this.problem = e;
		} finally {
			this.busy = !1;
		}
	}
	async #c(e) {
		try {
			await navigator.clipboard.writeText(e), H(X("copied"));
		} catch {
			this.address?.select(), H(X("copyFailed"), "bad");
		}
	}
};
N([b({ attribute: !1 })], Ei.prototype, "types", void 0), N([x()], Ei.prototype, "feed", void 0), N([x()], Ei.prototype, "busy", void 0), N([x()], Ei.prototype, "problem", void 0), N([$e("#address")], Ei.prototype, "address", void 0), Ei = N([y("zt-my-shifts")], Ei);
// src/parts/zt-shift-editor.ts
var Di = 8, Q = class extends Gt {
	constructor(...e) {
		super(...e), this.cells = [], this.types = [], this.clear = !1, this.open = !1, this.busy = "", this.#e = 0;
	}
	static {
		this.styles = [
			M,
			ti,
			o`
      form { display: grid; gap: 14px; }
      .types { display: grid; grid-template-columns: repeat(auto-fill, minmax(200px, 1fr)); gap: 6px; }
      .types label { display: grid; grid-template-columns: 46px minmax(0, 1fr); gap: 10px; align-items: center; padding: 6px 10px 6px 6px; border: 1px solid var(--zt-line); border-radius: var(--zt-radius-small); cursor: pointer; line-height: 1.3; }
      .types label:hover { background: var(--zt-hover); }
      .types label:has(:checked) { border-color: var(--zt-accent); box-shadow: inset 0 0 0 1px var(--zt-accent); background: var(--zt-accent-soft); }
      .types label:has(:focus-visible) { outline: 2px solid var(--zt-accent); outline-offset: 2px; }
      .types input { position: absolute; opacity: 0; }
      .types .chip { height: 36px; }
      legend { margin-bottom: 6px; }
      .said { display: grid; gap: 8px; min-height: 66px; align-content: start; }
      .said ul { display: grid; gap: 8px; }
      .said li p:first-child { font-weight: 600; }
      .keys { display: flex; justify-content: flex-end; gap: 8px; }
    `
		];
	}
	#e;
	willUpdate(e) {
		if (!e.has("open") || !this.open) return;
		this.outlook = this.refusal = void 0;
		let t = new Set(this.cells.map((e) => e.shift?.shiftType ?? ""));
		this.choice = this.clear ? "" : t.size === 1 ? [...t][0] : void 0, this.clear && this.#n();
	}
	updated(e) {
		e.has("open") && this.open && (this.renderRoot.querySelector("input:checked") ?? this.renderRoot.querySelector("input"))?.focus();
	}
	get #t() {
		return this.cells.filter((e) => (e.shift?.shiftType ?? "") !== this.choice).map((e) => ({
			employee: e.employee,
			workDate: e.date,
			shiftType: this.choice,
			etag: e.shift?.etag
		}));
	}
	async #n() {
		let e = this.#e += 1;
		if (this.refusal = this.outlook = void 0, this.#t.length) {
			this.busy = "checking";
			try {
				let t = await this.host.api.post("/v1/shifts:edit", {
					edits: this.#t,
					validateOnly: !0
				});
				e === this.#e && (this.outlook = t);
			} catch (t) {
				e === this.#e && (this.refusal = t);
			} finally {
				e === this.#e && (this.busy = "");
			}
		}
	}
	async #r(e) {
		if (e.preventDefault(), this.busy || !this.#t.length || !this.outlook) return;
		this.busy = "saving";
		let t = this.#t.length;
		try {
			await this.host.api.post("/v1/shifts:edit", { edits: this.#t }), H(t === 1 ? X("saved", { name: this.cells[0].name }) : X("savedMany", { n: t })), this.dispatchEvent(new Event("zt-saved")), this.#i();
		} catch (e) {
			this.refusal = e, this.outlook = void 0;
		} finally {
			this.busy = "";
		}
	}
	#i() {
		this.dispatchEvent(new Event("close"));
	}
	render() {
		let { cells: e } = this, t = new Set(e.map((e) => e.employee)).size, n = e.length === 1 ? X("editOf", {
			name: e[0].name,
			day: A(e[0].date)
		}) : X("editSelected", {
			people: t,
			cells: e.length
		});
		return h`<zt-dialog ?open=${this.open} heading=${n} @close=${this.#i}>
      <form @submit=${this.#r}>
        <fieldset><legend>${X("choose")}</legend><div class="types">
          ${this.types.filter((e) => !e.retired).map((e) => this.#a(e))}
          ${this.#a(void 0)}
        </div></fieldset>
        <div class="said" aria-live="polite">${this.#o()}</div>
        <div class="keys">
          <button type="button" class="button quiet" @click=${this.#i}>${X("cancel")}</button>
          <button class="button primary" ?disabled=${!this.outlook || !!this.busy}>${X(this.busy === "saving" ? "saving" : "save")}</button>
        </div>
      </form>
    </zt-dialog>`;
	}
	#a(e) {
		let t = e?.code ?? "";
		return h`<label>
      <input type="radio" name="type" value=${t} .checked=${this.choice === t}
        @change=${() => {
			this.choice = t, this.#n();
		}} />
      ${e ? h`<span class="chip ${ni(t, this.types)}"><b>${t}</b></span>` : h`<span class="chip tone-6"><b>–</b></span>`}
      <span class="cut">${e ? ai(e) : X("noShift")}${e ? h`<br /><span class="tiny faint number">${ii(e)}</span>` : v}</span>
    </label>`;
	}
	#o() {
		if (this.choice === void 0) return v;
		if (this.refusal) return this.#l(this.refusal);
		if (this.busy === "checking") return h`<p class="notice">${R("clock")}${X("checking")}</p>`;
		if (!this.outlook) return h`<p class="notice">${R("info")}${X("unchanged")}</p>`;
		let { findings: e = [] } = this.outlook;
		return h`
      ${e.length ? h`<div class="notice watch">${R("warning")}<div class="grow"><p><b>${X("findings")}</b></p>${this.#c(e)}</div></div>` : h`<div class="notice good">${R("check")}<div><p>${X("fine")}</p>${this.#s()}</div></div>`}`;
	}
	#s() {
		if (this.cells.length !== 1) return v;
		let e = this.outlook?.shifts?.find((e) => e.employee === this.cells[0].employee && e.workDate === this.cells[0].date);
		return e?.shiftType ? h`<p class="number">${X("becomes", {
			span: Dt(e.startTime, e.endTime),
			paid: Ot(e.paidMinutes ?? 0)
		})}</p>` : h`<p>${X("becomesFree")}</p>`;
	}
	#c(e) {
		return h`<ul>${e.slice(0, Di).map((e) => h`<li>
      <p>${Kr(e.rule)}${this.cells.length > 1 ? h` · ${this.host.names.of(e.employee)} ${A(e.workDate)}` : v}</p>
      <p>${S(e.text)}</p>
      ${e.source ? h`<p class="tiny">${X("source", { source: e.source })}</p>` : v}</li>`)}</ul>`;
	}
	#l(e) {
		let { rule: t = "", source: n = "" } = e.metadata;
		return h`<div class="notice bad" role="alert">${R("warning")}<div class="grow">
      <p><b>${t ? Kr(t) : X("refused")}</b></p>
      <p>${e.message}</p>
      ${e.violations.slice(0, Di).map((e) => h`<p>${e.message}</p>`)}
      ${n ? h`<p class="tiny">${X("source", { source: n })}</p>` : v}
    </div></div>`;
	}
};
N([b({ attribute: !1 })], Q.prototype, "cells", void 0), N([b({ attribute: !1 })], Q.prototype, "types", void 0), N([b({ type: Boolean })], Q.prototype, "clear", void 0), N([b({ type: Boolean })], Q.prototype, "open", void 0), N([x()], Q.prototype, "choice", void 0), N([x()], Q.prototype, "outlook", void 0), N([x()], Q.prototype, "refusal", void 0), N([x()], Q.prototype, "busy", void 0), Q = N([y("zt-shift-editor")], Q);
// src/pages/zt-roster.ts
var Oi = 5e3, ki = class extends P {
	constructor(...e) {
		super(...e), this.first = Wr(Hr()), this.count = 7, this.openDay = "", this.#e = [], this.#t = [], this.#n = new F(this, (e) => this.host.api.get("/v1/shiftTypes", { centre: this.host.principal?.centre }, e)), this.#r = new F(this, async (e) => {
			let t = await this.#d(e);
			return this.#e = qr(t.people, t.shifts, (e) => this.host.names.of(e)), t;
		}, 60), this.#i = new F(this, async (e) => {
			let [t, n] = [Tt(this.first, "00:00"), Tt(j(this.first, this.count), "00:00")], r = this.host.teams.find((e) => e.name === this.lookedAt)?.skill ?? "", i = await this.host.api.get("/v1/coverage", {
				centre: this.#a,
				skill: r,
				startTime: t,
				endTime: n
			}, e);
			return this.#t = Yr(i, this.#o), i;
		}, 60);
	}
	static {
		this.styles = [M, o`
      .page { max-width: none; }
      .panel > header { padding-block: 8px; }
      zt-roster-board { --most: calc(100dvh - 246px); }
      .legend { display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 8px 16px; border-top: 1px solid var(--zt-line); font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); }
      .legend i { display: inline-block; width: 16px; height: 11px; border-radius: 2px; vertical-align: -1px; margin-right: 5px; border: 1px solid var(--zt-line-strong); background: repeating-linear-gradient(-45deg, var(--zt-line-strong) 0 1.5px, transparent 1.5px 5px); }
      .legend i.held { border-style: dashed; background: repeating-linear-gradient(-45deg, var(--zt-line-strong) 0 1px, transparent 1px 7px); }
      .cover { border-top: 1px solid var(--zt-line); padding: 10px 16px 14px; }
      .when { font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
      @media (width < 760px) { zt-roster-board { --most: calc(100dvh - 330px); } .legend .keys { display: none; } .panel > header { gap: 8px; } }
    `];
	}
	#e;
	#t;
	#n;
	#r;
	#i;
	get #a() {
		return this.host.teams.find((e) => e.name === this.lookedAt)?.centre ?? this.host.principal?.centre ?? "";
	}
	get #o() {
		return Gr(this.first, this.count);
	}
	get #s() {
		return this.argument.startsWith("rosters/") ? this.argument : "";
	}
	get #c() {
		return this.#s ? this.view === "team" ? "team" : "everybody" : this.view ?? (this.host.leading ? "team" : "mine");
	}
	get #l() {
		return this.#s ? !1 : this.host.has("PLANNER") || [...this.host.principal?.leads ?? [], ...this.host.principal?.standsInFor ?? []].includes(this.lookedAt);
	}
	load() {
		this.openDay = "", this.#r.clear(), this.#i.clear(), this.#e = [], this.#t = [], this.#n.value || this.#n.load(), this.#u();
	}
	updated(e) {
		super.updated(e), e.has("argument") && e.get("argument") !== void 0 && this.load();
	}
	#u() {
		this.#c !== "mine" && (this.#r.load(), this.#i.load());
	}
	async #d(e) {
		let t = this.#s ? await this.host.api.get(`/v1/${this.#s}`, {}, e) : void 0;
		t?.startDate && !this.#o.includes(t.startDate) && (this.first = Wr(t.startDate));
		let n = this.#c === "everybody" ? "" : this.lookedAt, r = {
			startDate: this.first,
			endDate: j(this.first, this.count)
		}, [i, a, o] = await Promise.all([
			this.#f("/v1/employees", "employees", {
				team: n,
				namesOnly: !0,
				asOfDate: this.first,
				pageSize: 1e3
			}, e),
			this.#f("/v1/shifts", "shifts", {
				team: n,
				roster: this.#s,
				...r,
				pageSize: Oi
			}, e),
			this.host.api.get("/v1/calendarDays", r, e).catch(() => ({ days: [] }))
		]);
		return {
			people: n ? i : i.filter((e) => e.team),
			shifts: a,
			classes: o.days ?? [],
			draft: t
		};
	}
	async #f(e, t, n, r) {
		let i = [], a;
		do {
			let o = await this.host.api.get(e, {
				...n,
				pageToken: a
			}, r);
			i.push(...o[t] ?? []), a = o.nextPageToken;
		} while (a);
		return i;
	}
	#p(e) {
		e.view && (this.view = e.view), e.first && (this.first = e.first), e.count && (this.count = e.count), this.load();
	}
	render() {
		let e = this.#c;
		return h`<div class="page">
      <header>
        <h1>${X("title")}</h1>
        ${e === "team" ? h`<span class="soft cut">${this.host.teamName(this.lookedAt)}</span>` : v}
        <span class="grow"></span>
        ${this.#m(e)}
      </header>
      ${this.#s ? h`<p class="notice watch">${R("info")}<span class="grow">${X("draft")}</span><button class="button small" @click=${() => mr("roster")}>${X("toBoard")}</button></p>` : v}
      ${e === "mine" ? h`<zt-my-shifts .types=${this.#n.value?.shiftTypes ?? []}></zt-my-shifts>` : this.#h(e)}
      <zt-shift-editor ?open=${!!this.editing} .cells=${this.editing?.cells ?? []} .clear=${this.editing?.clear ?? !1}
        .types=${this.#n.value?.shiftTypes ?? []} @close=${this.#v} @zt-saved=${() => this.#u()}></zt-shift-editor>
    </div>`;
	}
	#m(e) {
		let t = [];
		return this.host.principal?.team && !this.#s && t.push("mine"), t.push("team"), this.host.has("PLANNER", "CENTRE_MANAGER", "OFFICER") && t.push("everybody"), t.length < 2 ? v : h`<div class="segments" role="group" aria-label=${X("title")}>${t.map((t) => h`<button aria-pressed=${t === e} @click=${() => this.#p({ view: t })}>${X(t)}</button>`)}</div>`;
	}
	#h(e) {
		let { value: t, failure: n } = this.#r, r = this.#o, i = e === "everybody" ? X("everybody") : this.host.teamName(this.lookedAt);
		return h`<section class="panel">
      <header>
        <div class="row">
          <button class="button icon small" aria-label=${X("earlier")} title=${X("earlier")} @click=${() => this.#p({ first: j(this.first, -7) })}>${R("back", 16)}</button>
          <button class="button icon small" aria-label=${X("later")} title=${X("later")} @click=${() => this.#p({ first: j(this.first, 7) })}>${R("next", 16)}</button>
          <button class="button small" @click=${() => this.#p({ first: Wr(Hr()) })}>${X("thisWeek")}</button>
        </div>
        <span class="when">${A(r[0], {
			year: "numeric",
			month: "short",
			day: "numeric"
		})} – ${A(r.at(-1), {
			month: "short",
			day: "numeric"
		})}</span>
        <span class="grow"></span>
        <div class="segments" role="group" aria-label=${X("week")}>
          <button aria-pressed=${this.count === 7} @click=${() => this.#p({ count: 7 })}>${X("week")}</button>
          <button aria-pressed=${this.count === 31} @click=${() => this.#p({ count: 31 })}>${X("month")}</button>
        </div>
      </header>
      ${n ? h`<div class="body">${V(n, () => this.#u())}</div>` : v}
      ${t ? this.#g(t, i) : n ? v : B(12)}
    </section>`;
	}
	#g(e, t) {
		if (!this.#e.length) return z("people", X("nobody"));
		let n = this.#o;
		return h`
      <zt-roster-board .rows=${this.#e} .days=${n} .types=${this.#n.value?.shiftTypes ?? []} .classes=${e.classes}
        .cover=${this.#t.length === n.length ? this.#t : []} ?editable=${this.#l} ?dense=${this.count === 31} open=${this.openDay}
        label=${X("board", {
			team: t,
			from: A(n[0]),
			to: A(n.at(-1))
		})}
        @zt-edit=${(e) => this.editing = e.detail}
        @zt-day=${(e) => this.openDay = this.openDay === e.detail.date ? "" : e.detail.date}></zt-roster-board>
      ${this.#_()}
      <div class="legend">
        <span><i></i>${X("away")}</span><span><i class="held"></i>${X("held")}</span>
        ${e.shifts.length ? v : h`<span class="watch-text">${X("noShifts")}</span>`}
        <span class="grow"></span><span class="keys">${X(this.#l ? "keys" : "keysRead")}</span>
      </div>`;
	}
	#_() {
		let e = this.#t.find((e) => e.date === this.openDay);
		if (!e) return v;
		let t = this.#i.value?.intervalMinutes ?? 30, n = e.intervals.map((e) => ({
			start: Date.parse(e.startTime ?? ""),
			minutes: t,
			required: e.required ?? 0,
			before: e.available ?? 0,
			levelPermille: e.serviceLevelPermille ?? 0
		}));
		return h`<section class="cover"><div class="row between"><h2>${X("coverOf", { day: A(e.date) })}</h2>
      <button class="button quiet small" @click=${() => this.openDay = ""}>${X("close")}</button></div>
      <zt-cover-chart .points=${n} .now=${Date.now()}></zt-cover-chart></section>`;
	}
	#v() {
		this.editing = void 0, this.updateComplete.then(() => this.grid?.focusActive());
	}
};
N([x()], ki.prototype, "view", void 0), N([x()], ki.prototype, "first", void 0), N([x()], ki.prototype, "count", void 0), N([x()], ki.prototype, "openDay", void 0), N([x()], ki.prototype, "editing", void 0), N([$e("zt-roster-board")], ki.prototype, "grid", void 0), ki = N([y("zt-roster")], ki);
// src/pages/zt-today.ts
var $ = C({
	title: {
		zh: "今天",
		en: "Today"
	},
	asOf: {
		zh: "截至 {time}",
		en: "As of {time}"
	},
	refresh: {
		zh: "刷新",
		en: "Refresh"
	},
	presence: {
		zh: "谁在岗",
		en: "Who is here"
	},
	LATE: {
		zh: "迟到",
		en: "Late"
	},
	EXPECTED: {
		zh: "应到未到",
		en: "Due now"
	},
	HERE: {
		zh: "在岗",
		en: "Here"
	},
	BREAK: {
		zh: "小休",
		en: "On break"
	},
	AWAY: {
		zh: "休假",
		en: "On leave"
	},
	LATER: {
		zh: "稍后到",
		en: "Later"
	},
	FINISHED: {
		zh: "已下班",
		en: "Finished"
	},
	OFF: {
		zh: "休息",
		en: "Day off"
	},
	lateBy: {
		zh: "迟到 {span}",
		en: "{span} late"
	},
	since: {
		zh: "{time} 起",
		en: "since {time}"
	},
	cover: {
		zh: "未来几小时的人手",
		en: "Cover of the next hours"
	},
	wholeSkill: {
		zh: "全中心 · 技能 {skill}",
		en: "Whole centre · skill {skill}"
	},
	level: {
		zh: "此刻服务水平",
		en: "Service level now"
	},
	target: {
		zh: "目标 {target}",
		en: "target {target}"
	},
	slackNow: {
		zh: "此刻余量",
		en: "Slack now"
	},
	lowest: {
		zh: "最低余量",
		en: "Lowest slack"
	},
	at: {
		zh: "{time}",
		en: "at {time}"
	},
	people: {
		zh: "人",
		en: "agents"
	},
	inbox: {
		zh: "待办",
		en: "Inbox"
	},
	all: {
		zh: "全部 {count} 条",
		en: "All {count}"
	},
	clear: {
		zh: "没有等你决定的事。",
		en: "Nothing waits for you."
	},
	nobody: {
		zh: "这个班组今天没有人上班。",
		en: "Nobody of this team works today."
	},
	noTeam: {
		zh: "你还没有班组。",
		en: "You have no team yet."
	},
	here: {
		zh: "{here}/{due} 人在岗",
		en: "{here} of {due} here"
	}
}), Ai = [
	"LATE",
	"EXPECTED",
	"HERE",
	"BREAK",
	"AWAY",
	"LATER",
	"FINISHED",
	"OFF"
], ji = {
	LATE: "bad",
	EXPECTED: "watch",
	HERE: "good"
}, Mi = 6, Ni = 4, Pi = 15, Fi = (e) => (e ?? "").replace("PRESENCE_STATE_", ""), Ii = class extends P {
	static {
		this.styles = [
			M,
			gr,
			o`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(300px, 380px); gap: 16px; align-items: start; }
      .counts { display: flex; gap: 4px 20px; flex-wrap: wrap; }
      .counts span { display: inline-flex; align-items: baseline; gap: 6px; color: var(--zt-ink-soft); font-size: var(--zt-text-small); }
      .counts b { font-size: var(--zt-text-large); font-weight: 650; color: var(--zt-ink); font-variant-numeric: tabular-nums; }
      .counts .bad b { color: var(--zt-bad); }
      .counts .watch b { color: var(--zt-watch); }
      .figures { display: flex; flex-wrap: wrap; gap: 8px 36px; margin-bottom: 8px; }
      .figures dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      .figures dd { font-size: var(--zt-text-figure); line-height: 1.25; font-weight: 640; font-variant-numeric: tabular-nums; letter-spacing: -0.01em; }
      .figures small { font-size: var(--zt-text-small); font-weight: 400; color: var(--zt-ink-soft); letter-spacing: 0; margin-left: 4px; }
      .groups { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); grid-auto-flow: dense; overflow: hidden; border-radius: 0 0 var(--zt-radius) var(--zt-radius); }
      .group.wide { grid-column: 1 / -1; }
      .group { display: grid; grid-template-columns: 92px minmax(0, 1fr); border-top: 1px solid var(--zt-line); padding: 8px 16px; gap: 4px 12px; align-items: start; }
      .group h3 { padding-top: 7px; font-size: var(--zt-text-small); display: flex; gap: 6px; align-items: center; align-self: start; color: var(--zt-ink-soft); font-weight: 600; }
      .group h3::before { content: ""; width: 8px; height: 8px; border-radius: 50%; background: var(--zt-line-strong); }
      .group.bad h3 { color: var(--zt-bad); } .group.bad h3::before { background: var(--zt-bad); }
      .group.watch h3 { color: var(--zt-watch); } .group.watch h3::before { background: var(--zt-watch); }
      .group.good h3::before { background: var(--zt-good); }
      .people { display: grid; grid-template-columns: repeat(auto-fill, minmax(112px, 1fr)); gap: 2px 8px; }
      .person { display: flex; gap: 8px; align-items: center; padding: 4px 0; min-width: 0; line-height: 1.3; }
      .quiet .avatar { background: var(--zt-sunken); color: var(--zt-ink-soft); }
      .inbox .empty { border-top: 1px solid var(--zt-line); }
      @media (width < 1080px) { .columns { grid-template-columns: minmax(0, 1fr); } }
      @media (width < 760px) {
        .groups, .columns > .stack { display: contents; }
        .columns { display: flex; flex-direction: column; align-items: stretch; gap: 12px; }
        .inbox { order: 1; }
        .presence { order: 2; }
        .group { grid-template-columns: minmax(0, 1fr); padding: 6px 12px 8px; }
        .people { grid-template-columns: repeat(2, minmax(0, 1fr)); }
        .figures { gap: 8px 24px; justify-content: space-between; }
        .figures dd { font-size: 1.375rem; }
        .line { padding-inline: 12px; }
      }
    `
		];
	}
	#e = new F(this, (e) => this.host.api.get(`/v1/${this.lookedAt}/now`, {}, e), Pi);
	#t = new F(this, (e) => this.host.api.get("/v1/workItems", { team: this.lookedAt }, e), Pi);
	load() {
		this.#e.clear(), this.#t.clear(), this.#n();
	}
	#n() {
		this.lookedAt && this.#e.load(), this.#t.load();
	}
	render() {
		let { value: e } = this.#e;
		return h`<div class="page">
      <header>
        <h1>${$("title")}</h1>
        <span class="soft cut">${this.host.teamName(this.lookedAt)} · ${St(e?.nowTime ?? (/* @__PURE__ */ new Date()).toISOString())}</span>
        <span class="grow"></span>
        <span class="row">${e ? h`<span class="faint small number">${$("asOf", { time: xt(e.nowTime) })}</span>` : v}
        <button class="button quiet icon small" aria-label=${$("refresh")} title=${$("refresh")} @click=${this.#n}>${R("refresh", 16)}</button></span>
      </header>
      ${this.#e.failure ? V(this.#e.failure, () => this.#n()) : v}
      <div class="columns">
        <div class="stack">
          ${this.#r(e)}
          ${this.#a(e)}
        </div>
        ${this.#l()}
      </div>
    </div>`;
	}
	#r(e) {
		let t = e?.coverage?.intervals ?? [];
		return h`<section class="panel" aria-labelledby="cover">
      <header><h2 id="cover">${$("cover")}</h2>
        ${e?.coverage?.skill ? h`<span class="faint small">${$("wholeSkill", { skill: e.coverage.skill })}</span>` : v}</header>
      <div class="body">
        ${e ? h`${t.length ? this.#i(e, t) : v}
              <zt-cover-chart .points=${Li(e.coverage)} .now=${Date.parse(e.nowTime ?? "")}></zt-cover-chart>` : B(7)}
      </div>
    </section>`;
	}
	#i(e, t) {
		let n = e.coverage?.targetPermille ?? 0, r = Date.parse(e.nowTime ?? ""), i = (e.coverage?.intervalMinutes ?? 30) * 6e4, a = t.filter((e) => Date.parse(e.startTime ?? "") + i > r), o = a[0];
		if (!o) return v;
		let s = a.reduce((e, t) => (t.slack ?? 0) < (e.slack ?? 0) ? t : e), c = o.serviceLevelPermille ?? 0, l = (e = 0) => e < 0 ? "bad-text" : "";
		return h`<dl class="figures">
      <div><dt>${$("level")}</dt>
        <dd><span class=${c >= 0 && c < n ? "bad-text" : "good-text"}>${E(c)}</span><small>${$("target", { target: E(n) })}</small></dd></div>
      <div><dt>${$("slackNow")}</dt><dd class=${l(o.slack)}>${D(o.slack ?? 0, !0)}<small>${$("people")}</small></dd></div>
      <div><dt>${$("lowest")}</dt><dd class=${l(s.slack)}>${D(s.slack ?? 0, !0)}<small>${$("at", { time: O(s.startTime) })}</small></dd></div>
    </dl>`;
	}
	#a(e) {
		if (!e) return h`<section class="panel">${this.lookedAt ? B(9) : z("people", $("noTeam"))}</section>`;
		let t = Ai.map((t) => ({
			state: t,
			people: (e.people ?? []).filter((e) => Fi(e.state) === t)
		})), n = (e) => t.find((t) => t.state === e).people.length, r = n("HERE") + n("BREAK"), i = r + n("LATE") + n("EXPECTED");
		return h`<section class="panel presence" aria-labelledby="presence">
      <header class="between">
        <h2 id="presence">${$("presence")}</h2>
        <div class="counts">
          ${t.slice(0, 2).filter((e) => e.people.length).map(({ state: e, people: t }) => h`<span class=${ji[e] ?? ""}>${$(e)}<b>${t.length}</b></span>`)}
          ${i ? h`<span>${$("here", {
			here: r,
			due: i
		})}</span>` : v}
        </div>
      </header>
      ${t.some((e) => e.people.length) ? h`<div class="groups">${t.filter((e) => e.people.length).map(({ state: e, people: t }) => this.#o(e, t))}</div>` : z("people", $("nobody"))}
    </section>`;
	}
	#o(e, t) {
		let n = e === "FINISHED" || e === "OFF", r = e === "HERE" || t.length > Ni ? "wide" : "";
		return h`<div class="group ${ji[e] ?? ""} ${n ? "quiet" : ""} ${r}">
      <h3>${$(e)}<span class="number">${t.length}</span></h3>
      <ul class="people">${t.map((t) => this.#s(e, t))}</ul>
    </div>`;
	}
	#s(e, t) {
		let n = this.host.names.of(t.employee);
		return h`<li class="person">
      ${Dn(n)}
      <span class="grow"><span class="cut" title=${n}>${n}</span><br /><span class="faint tiny number">${this.#c(e, t)}</span></span>
    </li>`;
	}
	#c(e, { shift: t, lateMinutes: n, sinceTime: r }) {
		return e === "LATE" ? h`<span class="bad-text">${$("lateBy", { span: Ot(n ?? 0) })}</span>` : e === "BREAK" && r ? $("since", { time: O(r) }) : t ? `${O(t.startTime)}–${O(t.endTime)}` : v;
	}
	#l() {
		let { value: e, failure: t } = this.#t, n = e?.workItems ?? [];
		return h`<section class="panel inbox" aria-labelledby="waiting">
      <header class="between">
        <h2 id="waiting">${$("inbox")}</h2>
        ${n.length ? h`<a class="small" href=${pr("inbox")} @click=${(e) => this.turnTo(e, "inbox")}>${$("all", { count: e?.totalSize ?? n.length })}</a>` : v}
      </header>
      ${t && !e ? h`<div class="body">${V(t, () => void this.#t.load())}</div>` : v}
      ${e || t ? v : B(6)}
      ${n.slice(0, Mi).map((e) => h`<a class="line" href=${pr("inbox", e.name)} @click=${(t) => this.turnTo(t, "inbox", e.name)}>${_r(e, this.host.names)}</a>`)}
      ${e && !n.length ? z("check", $("clear")) : v}
    </section>`;
	}
};
Ii = N([y("zt-today")], Ii);
function Li(e) {
	return (e?.intervals ?? []).map((t) => ({
		start: Date.parse(t.startTime ?? ""),
		minutes: e?.intervalMinutes ?? 30,
		required: t.required ?? 0,
		before: t.available ?? 0,
		levelPermille: t.serviceLevelPermille ?? 0
	}));
}
// src/tokens.css?inline
var Ri = "@layer zt{:root{--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light dark;--zt-ground:var(--lightningcss-light,#f4f6f8)var(--lightningcss-dark,#0f1318);--zt-surface:var(--lightningcss-light,#fff)var(--lightningcss-dark,#171c23);--zt-raised:var(--lightningcss-light,#fff)var(--lightningcss-dark,#1e242d);--zt-sunken:var(--lightningcss-light,#eef1f5)var(--lightningcss-dark,#11161c);--zt-hover:var(--lightningcss-light,#f0f3f7)var(--lightningcss-dark,#222934);--zt-line:var(--lightningcss-light,#e1e6ec)var(--lightningcss-dark,#2a323d);--zt-line-strong:var(--lightningcss-light,#8b97a6)var(--lightningcss-dark,#667283);--zt-ink:var(--lightningcss-light,#17202b)var(--lightningcss-dark,#e8edf3);--zt-ink-soft:var(--lightningcss-light,#475364)var(--lightningcss-dark,#b0bac7);--zt-ink-faint:var(--lightningcss-light,#5c6878)var(--lightningcss-dark,#95a1b0);--zt-accent:var(--lightningcss-light,#1d4fb8)var(--lightningcss-dark,#8db4ff);--zt-accent-ink:var(--lightningcss-light,#fff)var(--lightningcss-dark,#0b1a36);--zt-accent-hover:var(--lightningcss-light,#163f96)var(--lightningcss-dark,#abc8ff);--zt-accent-soft:var(--lightningcss-light,#e8effc)var(--lightningcss-dark,#1b2942);--zt-good:var(--lightningcss-light,#13693f)var(--lightningcss-dark,#6fd19c);--zt-good-soft:var(--lightningcss-light,#e3f4ea)var(--lightningcss-dark,#14291f);--zt-watch:var(--lightningcss-light,#855000)var(--lightningcss-dark,#f0bc62);--zt-watch-soft:var(--lightningcss-light,#fdf1da)var(--lightningcss-dark,#2e2413);--zt-bad:var(--lightningcss-light,#b3261e)var(--lightningcss-dark,#ff9c94);--zt-bad-ink:var(--lightningcss-light,#fff)var(--lightningcss-dark,#3a0b08);--zt-bad-soft:var(--lightningcss-light,#fdebe9)var(--lightningcss-dark,#361a19);--zt-chart-required:var(--lightningcss-light,#17202b)var(--lightningcss-dark,#e8edf3);--zt-chart-before:var(--lightningcss-light,#6b8fd6)var(--lightningcss-dark,#5f83c9);--zt-chart-before-fill:var(--lightningcss-light,#dbe6fa)var(--lightningcss-dark,#1f2f4d);--zt-chart-after:var(--lightningcss-light,#0b7285)var(--lightningcss-dark,#5cc8da);--zt-chart-gap:var(--lightningcss-light,#e5645b)var(--lightningcss-dark,#e0665d);--zt-radius:10px;--zt-radius-small:6px;--zt-shadow:0 1px 2px var(--lightningcss-light,#1720280f)var(--lightningcss-dark,#0006);--zt-shadow-raised:0 8px 28px var(--lightningcss-light,#17202829)var(--lightningcss-dark,#0009);--zt-font:\"Segoe UI Variable\", \"Segoe UI\", -apple-system, Roboto, \"Helvetica Neue\", \"PingFang SC\", \"HarmonyOS Sans SC\", \"Microsoft YaHei UI\", \"Microsoft YaHei\", \"微软雅黑\", \"Noto Sans CJK SC\", \"Noto Sans SC\", \"Source Han Sans SC\", sans-serif;--zt-text:.875rem;--zt-text-small:.8125rem;--zt-text-tiny:.75rem;--zt-text-large:1rem;--zt-text-title:1.25rem;--zt-text-figure:1.75rem}@media (prefers-color-scheme:dark){:root{--lightningcss-light: ;--lightningcss-dark:initial}}}@layer zt-page{html{-webkit-text-size-adjust:100%;height:100%}html[data-theme=light]{--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light}html[data-theme=dark]{--lightningcss-light: ;--lightningcss-dark:initial;color-scheme:dark}body{background:var(--zt-ground);min-height:100%;color:var(--zt-ink);font:var(--zt-text) / 1.55 var(--zt-font);margin:0}}", zi = new CSSStyleSheet();
zi.replaceSync(Ri.replace(/@layer zt-page[\s\S]*$/, "")), document.adoptedStyleSheets = [...document.adoptedStyleSheets, zi];
function Bi(e) {
	e.locale && st(e.locale, !1), Ht(new Rt(e.apiBase ?? "", e.tokenProvider));
}
export { Bi as connect };
