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
})(e) : e, { is: l, defineProperty: ee, getOwnPropertyDescriptor: te, getOwnPropertyNames: ne, getOwnPropertySymbols: re, getPrototypeOf: ie } = Object, ae = globalThis, oe = ae.trustedTypes, se = oe ? oe.emptyScript : "", ce = ae.reactiveElementPolyfillSupport, le = (e, t) => e, ue = {
	toAttribute(e, t) {
		switch (t) {
			case Boolean:
				e = e ? se : null;
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
}, de = (e, t) => !l(e, t), fe = {
	attribute: !0,
	type: String,
	converter: ue,
	reflect: !1,
	useDefault: !1,
	hasChanged: de
};
Symbol.metadata ??= Symbol("metadata"), ae.litPropertyMetadata ??= /* @__PURE__ */ new WeakMap();
var pe = class extends HTMLElement {
	static addInitializer(e) {
		this._$Ei(), (this.l ??= []).push(e);
	}
	static get observedAttributes() {
		return this.finalize(), this._$Eh && [...this._$Eh.keys()];
	}
	static createProperty(e, t = fe) {
		if (t.state && (t.attribute = !1), this._$Ei(), this.prototype.hasOwnProperty(e) && ((t = Object.create(t)).wrapped = !0), this.elementProperties.set(e, t), !t.noAccessor) {
			let n = Symbol(), r = this.getPropertyDescriptor(e, n, t);
			r !== void 0 && ee(this.prototype, e, r);
		}
	}
	static getPropertyDescriptor(e, t, n) {
		let { get: r, set: i } = te(this.prototype, e) ?? {
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
		return this.elementProperties.get(e) ?? fe;
	}
	static _$Ei() {
		if (this.hasOwnProperty(le("elementProperties"))) return;
		let e = ie(this);
		e.finalize(), e.l !== void 0 && (this.l = [...e.l]), this.elementProperties = new Map(e.elementProperties);
	}
	static finalize() {
		if (this.hasOwnProperty(le("finalized"))) return;
		if (this.finalized = !0, this._$Ei(), this.hasOwnProperty(le("properties"))) {
			let e = this.properties, t = [...ne(e), ...re(e)];
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
			let i = (n.converter?.toAttribute === void 0 ? ue : n.converter).toAttribute(t, n.type);
			this._$Em = e, i == null ? this.removeAttribute(r) : this.setAttribute(r, i), this._$Em = null;
		}
	}
	_$AK(e, t) {
		let n = this.constructor, r = n._$Eh.get(e);
		if (r !== void 0 && this._$Em !== r) {
			let e = n.getPropertyOptions(r), i = typeof e.converter == "function" ? { fromAttribute: e.converter } : e.converter?.fromAttribute === void 0 ? ue : e.converter;
			this._$Em = r;
			let a = i.fromAttribute(t, e.type);
			this[r] = a ?? this._$Ej?.get(r) ?? a, this._$Em = null;
		}
	}
	requestUpdate(e, t, n, r = !1, i) {
		if (e !== void 0) {
			let a = this.constructor;
			if (!1 === r && (i = this[e]), n ??= a.getPropertyOptions(e), !((n.hasChanged ?? de)(i, t) || n.useDefault && n.reflect && i === this._$Ej?.get(e) && !this.hasAttribute(a._$Eu(e, n)))) return;
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
pe.elementStyles = [], pe.shadowRootOptions = { mode: "open" }, pe[le("elementProperties")] = /* @__PURE__ */ new Map(), pe[le("finalized")] = /* @__PURE__ */ new Map(), ce?.({ ReactiveElement: pe }), (ae.reactiveElementVersions ??= []).push("2.1.2");
// node_modules/lit-html/lit-html.js
var me = globalThis, he = (e) => e, ge = me.trustedTypes, _e = ge ? ge.createPolicy("lit-html", { createHTML: (e) => e }) : void 0, ve = "$lit$", ye = `lit$${Math.random().toFixed(9).slice(2)}$`, be = "?" + ye, xe = `<${be}>`, Se = document, Ce = () => Se.createComment(""), we = (e) => e === null || typeof e != "object" && typeof e != "function", Te = Array.isArray, Ee = (e) => Te(e) || typeof e?.[Symbol.iterator] == "function", De = "[ 	\n\f\r]", Oe = /<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g, ke = /-->/g, Ae = />/g, je = RegExp(`>|${De}(?:([^\\s"'>=/]+)(${De}*=${De}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`, "g"), Me = /'/g, Ne = /"/g, Pe = /^(?:script|style|textarea|title)$/i, Fe = (e) => (t, ...n) => ({
	_$litType$: e,
	strings: t,
	values: n
}), u = Fe(1), d = Fe(2), Ie = Symbol.for("lit-noChange"), f = Symbol.for("lit-nothing"), Le = /* @__PURE__ */ new WeakMap(), Re = Se.createTreeWalker(Se, 129);
function ze(e, t) {
	if (!Te(e) || !e.hasOwnProperty("raw")) throw Error("invalid template strings array");
	return _e === void 0 ? t : _e.createHTML(t);
}
var Be = (e, t) => {
	let n = e.length - 1, r = [], i, a = t === 2 ? "<svg>" : t === 3 ? "<math>" : "", o = Oe;
	for (let t = 0; t < n; t++) {
		let n = e[t], s, c, l = -1, ee = 0;
		for (; ee < n.length && (o.lastIndex = ee, c = o.exec(n), c !== null);) ee = o.lastIndex, o === Oe ? c[1] === "!--" ? o = ke : c[1] === void 0 ? c[2] === void 0 ? c[3] !== void 0 && (o = je) : (Pe.test(c[2]) && (i = RegExp("</" + c[2], "g")), o = je) : o = Ae : o === je ? c[0] === ">" ? (o = i ?? Oe, l = -1) : c[1] === void 0 ? l = -2 : (l = o.lastIndex - c[2].length, s = c[1], o = c[3] === void 0 ? je : c[3] === "\"" ? Ne : Me) : o === Ne || o === Me ? o = je : o === ke || o === Ae ? o = Oe : (o = je, i = void 0);
		let te = o === je && e[t + 1].startsWith("/>") ? " " : "";
		a += o === Oe ? n + xe : l >= 0 ? (r.push(s), n.slice(0, l) + ve + n.slice(l) + ye + te) : n + ye + (l === -2 ? t : te);
	}
	return [ze(e, a + (e[n] || "<?>") + (t === 2 ? "</svg>" : t === 3 ? "</math>" : "")), r];
}, Ve = class e {
	constructor({ strings: t, _$litType$: n }, r) {
		let i;
		this.parts = [];
		let a = 0, o = 0, s = t.length - 1, c = this.parts, [l, ee] = Be(t, n);
		if (this.el = e.createElement(l, r), Re.currentNode = this.el.content, n === 2 || n === 3) {
			let e = this.el.content.firstChild;
			e.replaceWith(...e.childNodes);
		}
		for (; (i = Re.nextNode()) !== null && c.length < s;) {
			if (i.nodeType === 1) {
				if (i.hasAttributes()) for (let e of i.getAttributeNames()) if (e.endsWith(ve)) {
					let t = ee[o++], n = i.getAttribute(e).split(ye), r = /([.?@])?(.*)/.exec(t);
					c.push({
						type: 1,
						index: a,
						name: r[2],
						strings: n,
						ctor: r[1] === "." ? Ke : r[1] === "?" ? qe : r[1] === "@" ? Je : Ge
					}), i.removeAttribute(e);
				} else e.startsWith(ye) && (c.push({
					type: 6,
					index: a
				}), i.removeAttribute(e));
				if (Pe.test(i.tagName)) {
					let e = i.textContent.split(ye), t = e.length - 1;
					if (t > 0) {
						i.textContent = ge ? ge.emptyScript : "";
						for (let n = 0; n < t; n++) i.append(e[n], Ce()), Re.nextNode(), c.push({
							type: 2,
							index: ++a
						});
						i.append(e[t], Ce());
					}
				}
			} else if (i.nodeType === 8) {
				if (i.data === be) c.push({
					type: 2,
					index: a
				});
				else {
					let e = -1;
					for (; (e = i.data.indexOf(ye, e + 1)) !== -1;) c.push({
						type: 7,
						index: a
					}), e += ye.length - 1;
				}
			}
			a++;
		}
	}
	static createElement(e, t) {
		let n = Se.createElement("template");
		return n.innerHTML = e, n;
	}
};
function He(e, t, n = e, r) {
	if (t === Ie) return t;
	let i = r === void 0 ? n._$Cl : n._$Co?.[r], a = we(t) ? void 0 : t._$litDirective$;
	return i?.constructor !== a && (i?._$AO?.(!1), a === void 0 ? i = void 0 : (i = new a(e), i._$AT(e, n, r)), r === void 0 ? n._$Cl = i : (n._$Co ??= [])[r] = i), i !== void 0 && (t = He(e, i._$AS(e, t.values), i, r)), t;
}
var Ue = class {
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
		let { el: { content: t }, parts: n } = this._$AD, r = (e?.creationScope ?? Se).importNode(t, !0);
		Re.currentNode = r;
		let i = Re.nextNode(), a = 0, o = 0, s = n[0];
		for (; s !== void 0;) {
			if (a === s.index) {
				let t;
				s.type === 2 ? t = new We(i, i.nextSibling, this, e) : s.type === 1 ? t = new s.ctor(i, s.name, s.strings, this, e) : s.type === 6 && (t = new Ye(i, this, e)), this._$AV.push(t), s = n[++o];
			}
			a !== s?.index && (i = Re.nextNode(), a++);
		}
		return Re.currentNode = Se, r;
	}
	p(e) {
		let t = 0;
		for (let n of this._$AV) n !== void 0 && (n.strings === void 0 ? n._$AI(e[t]) : (n._$AI(e, n, t), t += n.strings.length - 2)), t++;
	}
}, We = class e {
	get _$AU() {
		return this._$AM?._$AU ?? this._$Cv;
	}
	constructor(e, t, n, r) {
		this.type = 2, this._$AH = f, this._$AN = void 0, this._$AA = e, this._$AB = t, this._$AM = n, this.options = r, this._$Cv = r?.isConnected ?? !0;
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
		e = He(this, e, t), we(e) ? e === f || e == null || e === "" ? (this._$AH !== f && this._$AR(), this._$AH = f) : e !== this._$AH && e !== Ie && this._(e) : e._$litType$ === void 0 ? e.nodeType === void 0 ? Ee(e) ? this.k(e) : this._(e) : this.T(e) : this.$(e);
	}
	O(e) {
		return this._$AA.parentNode.insertBefore(e, this._$AB);
	}
	T(e) {
		this._$AH !== e && (this._$AR(), this._$AH = this.O(e));
	}
	_(e) {
		this._$AH !== f && we(this._$AH) ? this._$AA.nextSibling.data = e : this.T(Se.createTextNode(e)), this._$AH = e;
	}
	$(e) {
		let { values: t, _$litType$: n } = e, r = typeof n == "number" ? this._$AC(e) : (n.el === void 0 && (n.el = Ve.createElement(ze(n.h, n.h[0]), this.options)), n);
		if (this._$AH?._$AD === r) this._$AH.p(t);
		else {
			let e = new Ue(r, this), n = e.u(this.options);
			e.p(t), this.T(n), this._$AH = e;
		}
	}
	_$AC(e) {
		let t = Le.get(e.strings);
		return t === void 0 && Le.set(e.strings, t = new Ve(e)), t;
	}
	k(t) {
		Te(this._$AH) || (this._$AH = [], this._$AR());
		let n = this._$AH, r, i = 0;
		for (let a of t) i === n.length ? n.push(r = new e(this.O(Ce()), this.O(Ce()), this, this.options)) : r = n[i], r._$AI(a), i++;
		i < n.length && (this._$AR(r && r._$AB.nextSibling, i), n.length = i);
	}
	_$AR(e = this._$AA.nextSibling, t) {
		for (this._$AP?.(!1, !0, t); e !== this._$AB;) {
			let t = he(e).nextSibling;
			he(e).remove(), e = t;
		}
	}
	setConnected(e) {
		this._$AM === void 0 && (this._$Cv = e, this._$AP?.(e));
	}
}, Ge = class {
	get tagName() {
		return this.element.tagName;
	}
	get _$AU() {
		return this._$AM._$AU;
	}
	constructor(e, t, n, r, i) {
		this.type = 1, this._$AH = f, this._$AN = void 0, this.element = e, this.name = t, this._$AM = r, this.options = i, n.length > 2 || n[0] !== "" || n[1] !== "" ? (this._$AH = Array(n.length - 1).fill(/* @__PURE__ */ new String()), this.strings = n) : this._$AH = f;
	}
	_$AI(e, t = this, n, r) {
		let i = this.strings, a = !1;
		if (i === void 0) e = He(this, e, t, 0), a = !we(e) || e !== this._$AH && e !== Ie, a && (this._$AH = e);
		else {
			let r = e, o, s;
			for (e = i[0], o = 0; o < i.length - 1; o++) s = He(this, r[n + o], t, o), s === Ie && (s = this._$AH[o]), a ||= !we(s) || s !== this._$AH[o], s === f ? e = f : e !== f && (e += (s ?? "") + i[o + 1]), this._$AH[o] = s;
		}
		a && !r && this.j(e);
	}
	j(e) {
		e === f ? this.element.removeAttribute(this.name) : this.element.setAttribute(this.name, e ?? "");
	}
}, Ke = class extends Ge {
	constructor() {
		super(...arguments), this.type = 3;
	}
	j(e) {
		this.element[this.name] = e === f ? void 0 : e;
	}
}, qe = class extends Ge {
	constructor() {
		super(...arguments), this.type = 4;
	}
	j(e) {
		this.element.toggleAttribute(this.name, !!e && e !== f);
	}
}, Je = class extends Ge {
	constructor(e, t, n, r, i) {
		super(e, t, n, r, i), this.type = 5;
	}
	_$AI(e, t = this) {
		if ((e = He(this, e, t, 0) ?? f) === Ie) return;
		let n = this._$AH, r = e === f && n !== f || e.capture !== n.capture || e.once !== n.once || e.passive !== n.passive, i = e !== f && (n === f || r);
		r && this.element.removeEventListener(this.name, this, n), i && this.element.addEventListener(this.name, this, e), this._$AH = e;
	}
	handleEvent(e) {
		typeof this._$AH == "function" ? this._$AH.call(this.options?.host ?? this.element, e) : this._$AH.handleEvent(e);
	}
}, Ye = class {
	constructor(e, t, n) {
		this.element = e, this.type = 6, this._$AN = void 0, this._$AM = t, this.options = n;
	}
	get _$AU() {
		return this._$AM._$AU;
	}
	_$AI(e) {
		He(this, e);
	}
}, Xe = {
	M: ve,
	P: ye,
	A: be,
	C: 1,
	L: Be,
	R: Ue,
	D: Ee,
	V: He,
	I: We,
	H: Ge,
	N: qe,
	U: Je,
	B: Ke,
	F: Ye
}, Ze = me.litHtmlPolyfillSupport;
Ze?.(Ve, We), (me.litHtmlVersions ??= []).push("3.3.3");
var Qe = (e, t, n) => {
	let r = n?.renderBefore ?? t, i = r._$litPart$;
	if (i === void 0) {
		let e = n?.renderBefore ?? null;
		r._$litPart$ = i = new We(t.insertBefore(Ce(), e), e, void 0, n ?? {});
	}
	return i._$AI(e), i;
}, $e = globalThis, et = class extends pe {
	constructor() {
		super(...arguments), this.renderOptions = { host: this }, this._$Do = void 0;
	}
	createRenderRoot() {
		let e = super.createRenderRoot();
		return this.renderOptions.renderBefore ??= e.firstChild, e;
	}
	update(e) {
		let t = this.render();
		this.hasUpdated || (this.renderOptions.isConnected = this.isConnected), super.update(e), this._$Do = Qe(t, this.renderRoot, this.renderOptions);
	}
	connectedCallback() {
		super.connectedCallback(), this._$Do?.setConnected(!0);
	}
	disconnectedCallback() {
		super.disconnectedCallback(), this._$Do?.setConnected(!1);
	}
	render() {
		return Ie;
	}
};
et._$litElement$ = !0, et.finalized = !0, $e.litElementHydrateSupport?.({ LitElement: et });
var tt = $e.litElementPolyfillSupport;
tt?.({ LitElement: et }), ($e.litElementVersions ??= []).push("4.2.2");
// node_modules/@lit/reactive-element/decorators/custom-element.js
var p = (e) => (t, n) => {
	n === void 0 ? customElements.define(e, t) : n.addInitializer(() => {
		customElements.define(e, t);
	});
}, nt = {
	attribute: !0,
	type: String,
	converter: ue,
	reflect: !1,
	hasChanged: de
}, rt = (e = nt, t, n) => {
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
function m(e) {
	return (t, n) => typeof n == "object" ? rt(e, t, n) : ((e, t, n) => {
		let r = t.hasOwnProperty(n);
		return t.constructor.createProperty(n, e), r ? Object.getOwnPropertyDescriptor(t, n) : void 0;
	})(e, t, n);
}
// node_modules/@lit/reactive-element/decorators/state.js
function h(e) {
	return m({
		...e,
		state: !0,
		attribute: !1
	});
}
// node_modules/@lit/reactive-element/decorators/base.js
var it = (e, t, n) => (n.configurable = !0, n.enumerable = !0, Reflect.decorate && typeof t != "object" && Object.defineProperty(e, t, n), n);
// node_modules/@lit/reactive-element/decorators/query.js
function at(e, t) {
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
			return it(n, r, { get() {
				let n = e.call(this);
				return n === void 0 && (n = a(this), (n !== null || this.hasUpdated) && t.call(this, n)), n;
			} });
		}
		return it(n, r, { get() {
			return a(this);
		} });
	};
}
// src/kit/kept.ts
function ot(e, t = "localStorage") {
	try {
		return globalThis[t]?.getItem(e) ?? void 0;
	} catch {
		return;
	}
}
function st(e, t, n = "localStorage") {
	try {
		globalThis[n]?.setItem(e, t);
	} catch {}
}
// src/kit/locale.ts
var ct = "zhongtai.language", lt = new EventTarget(), ut = ft() ?? (pt().startsWith("zh") ? "zh-CN" : "en"), dt = "Asia/Shanghai";
function ft() {
	let e = ot(ct);
	return e === "zh-CN" || e === "en" ? e : void 0;
}
function pt() {
	return globalThis.navigator?.language ?? "zh-CN";
}
function mt() {
	return ut;
}
function ht(e, t = !0) {
	t && st(ct, e), e !== ut && (ut = e, lt.dispatchEvent(new Event("change")));
}
function gt() {
	return dt;
}
function _t(e) {
	e && e !== dt && (dt = e, lt.dispatchEvent(new Event("change")));
}
function vt(e) {
	return lt.addEventListener("change", e), () => lt.removeEventListener("change", e);
}
function g(e) {
	return e ? (ut === "en" ? e.en || e.zh : e.zh || e.en) ?? "" : "";
}
function _(e) {
	return Object.assign((t, n = {}) => yt(g(e[t]), n), { catalogue: e });
}
function yt(e, t) {
	return e.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (e, n, r, i) => {
		let a = t[n];
		return a === void 0 ? e : r === void 0 ? String(a) : Number(a) === 1 ? r : i ?? "";
	});
}
// src/kit/format.ts
var bt = _({
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
}), xt = /* @__PURE__ */ new Map();
function St(e, t = gt()) {
	let n = `${mt()}|${t}|${JSON.stringify(e)}`, r = xt.get(n) ?? new Intl.DateTimeFormat(mt(), {
		timeZone: t,
		...e
	});
	return xt.set(n, r), r;
}
function Ct(e) {
	let t = `${mt()}|${JSON.stringify(e)}`, n = xt.get(t) ?? new Intl.NumberFormat(mt(), e);
	return xt.set(t, n), n;
}
function v(e, t = 0) {
	return Ct({
		maximumFractionDigits: t,
		minimumFractionDigits: t
	}).format(e);
}
function y(e, t = 0) {
	return e === void 0 || e < 0 ? "–" : Ct({
		style: "percent",
		maximumFractionDigits: t
	}).format(e / 1e3);
}
function wt(e) {
	return Ct({
		style: "percent",
		maximumFractionDigits: 0,
		signDisplay: "exceptZero"
	}).format(e / 1e3);
}
function Tt(e, t = !1) {
	let n = Math.round(e * 10) / 10;
	return Ct({
		maximumFractionDigits: 1,
		signDisplay: t ? "exceptZero" : "auto"
	}).format(Object.is(n, -0) ? 0 : n);
}
function b(e) {
	return e ? St({
		hour: "2-digit",
		minute: "2-digit",
		hourCycle: "h23"
	}).format(new Date(e)) : "";
}
function Et(e) {
	return e ? St({
		hour: "2-digit",
		minute: "2-digit",
		second: "2-digit",
		hourCycle: "h23"
	}).format(new Date(e)) : "";
}
function Dt(e) {
	return e ? St({
		month: "short",
		day: "numeric",
		weekday: "short"
	}).format(new Date(e)) : "";
}
function x(e) {
	return e ? `${Dt(e)} ${b(e)}` : "";
}
function Ot(e, t = Date.now()) {
	return e && C(e) !== C(new Date(t)) ? x(e) : b(e);
}
function S(e, t = At) {
	return e ? St(t, "UTC").format(/* @__PURE__ */ new Date(`${e}T00:00:00Z`)) : "";
}
function kt(e) {
	return e.replace(/(?<!\d)\d{4}-\d\d-\d\d(?![\dT])/g, (e) => Number.isNaN(Date.parse(e)) ? e : S(e));
}
var At = {
	month: "short",
	day: "numeric",
	weekday: "short"
};
function C(e) {
	return jt("en-CA", {
		year: "numeric",
		month: "2-digit",
		day: "2-digit"
	}).format(new Date(e));
}
function jt(e, t) {
	let n = `${e}|${gt()}`, r = xt.get(n) ?? new Intl.DateTimeFormat(e, {
		timeZone: gt(),
		...t
	});
	return xt.set(n, r), r;
}
function w(e, t) {
	let n = Date.parse(`${e}T${t}:00Z`), r = n - Mt(n);
	return new Date(n - Mt(r)).toISOString().replace(".000Z", "Z");
}
function Mt(e) {
	let t = Object.fromEntries(jt("en-US", {
		hourCycle: "h23",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric",
		second: "numeric"
	}).formatToParts(new Date(e)).map((e) => [e.type, Number(e.value)]));
	return Date.UTC(t.year, t.month - 1, t.day, t.hour, t.minute, t.second) - Math.floor(e / 1e3) * 1e3;
}
function T(e, t) {
	return new Date(Date.parse(`${e}T00:00:00Z`) + t * 864e5).toISOString().slice(0, 10);
}
function Nt(e, t) {
	if (!e || !t) return x(e);
	let n = /* @__PURE__ */ new Date(Date.parse(t) - 1);
	if (C(e) === C(n)) {
		let n = C(e) === C(t) ? b(t) : "24:00";
		return `${Dt(e)} ${b(e)}–${n}`;
	}
	return `${x(e)} – ${x(t)}`;
}
function Pt(e) {
	let t = e < 0 ? "−" : "", n = Math.abs(Math.round(e)), [r, i] = [Math.floor(n / 60), n % 60];
	return r >= 72 ? t + Ft(r) : r ? t + (i ? bt("hoursMinutes", {
		h: r,
		m: i
	}) : bt("hours", { h: r })) : t + bt("minutes", { m: i });
}
function Ft(e) {
	let [t, n] = [Math.floor(e / 24), e % 24];
	return n ? bt("daysHours", {
		d: t,
		h: n
	}) : bt("days", { d: t });
}
function It(e) {
	return bt("hours", { h: Ct({ maximumFractionDigits: 1 }).format(e / 60) });
}
function Lt(e, t = Date.now()) {
	let n = Math.round((Date.parse(e) - t) / 6e4);
	return {
		text: bt(n >= 0 ? "left" : "over", { span: Pt(Math.abs(n)) }),
		minutes: n
	};
}
function Rt(e, t = Date.now()) {
	let n = Math.round((t - Date.parse(e)) / 6e4);
	return Math.abs(n) < 1 ? bt("now") : bt(n > 0 ? "ago" : "inTime", { span: Pt(Math.abs(n)) });
}
function zt(e) {
	return e.join(mt() === "en" ? ", " : "、");
}
// src/kit/days.ts
function E() {
	return C(/* @__PURE__ */ new Date());
}
function Bt(e) {
	return ((/* @__PURE__ */ new Date(`${e}T00:00:00Z`)).getUTCDay() + 6) % 7;
}
function Vt(e) {
	return T(e, -Bt(e));
}
function Ht(e, t) {
	return Array.from({ length: t }, (t, n) => T(e, n));
}
function Ut(e, t) {
	return Math.round((Date.parse(`${t}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5);
}
function Wt(e) {
	return `${e.slice(0, 7)}-01`;
}
function Gt(e, t) {
	let [n, r] = e.split("-").map(Number);
	return new Date(Date.UTC(n, r - 1 + t, 1)).toISOString().slice(0, 10);
}
function Kt(e) {
	let t = Vt(Wt(e)), n = T(Gt(e, 1), -1);
	return Ht(t, Math.ceil((Ut(t, n) + 1) / 7) * 7);
}
// src/kit/api.ts
var qt = _({
	unreachable: {
		zh: "连不上平台。请检查网络，稍后再试；刚才的操作不会重复执行。",
		en: "The platform cannot be reached. Check the network and try again; nothing will be done twice."
	},
	strange: {
		zh: "平台没能完成这一步。请再试一次；仍不行时，把追踪号告诉运维。",
		en: "The platform could not do this. Try again; if it keeps failing, tell operations the trace number."
	}
}), Jt = class extends Error {
	constructor(e, t = {}) {
		super(t.detail || (e ? t.title || qt("strange") : qt("unreachable"))), this.name = "Refusal", this.status = e, this.reason = t.reason ?? "", this.violations = t.violations ?? [], this.alternatives = t.alternatives ?? [], this.metadata = t.metadata ?? {}, this.traceId = t.traceId ?? "", this.retryAfterSeconds = t.retryAfterSeconds ?? 0;
	}
}, Yt = 3, Xt = 400;
function Zt() {
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
var Qt = class {
	constructor(e = "", t) {
		this.base = e, this.tokenProvider = t, this.onSignedOut = () => {};
	}
	get(e, t = {}, n) {
		let r = new URLSearchParams();
		for (let [e, n] of Object.entries(t)) if (n !== void 0 && n !== "" && n !== !1) for (let t of Array.isArray(n) ? n : [n]) r.append(e, String(t));
		let i = r.toString();
		return this.#e("GET", i ? `${e}?${i}` : e, void 0, !0, n);
	}
	async all(e, t, n, r) {
		let i = [], a;
		do {
			let o = await this.get(e, {
				...n,
				pageToken: a
			}, r);
			i.push(...o[t] ?? []), a = o.nextPageToken;
		} while (a);
		return i;
	}
	post(e, t = {}, n = Zt()) {
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
			if (i?.aborted || !(e instanceof Jt)) throw e;
			let t = e.status === 0 || e.status === 503;
			if (!r || !t || a >= Yt) throw e;
			let n = Math.min(e.retryAfterSeconds * 1e3, 5e3) || Xt * 2 ** (a - 1);
			await new Promise((e) => setTimeout(e, n));
		}
	}
	async #t(e, t, n, r) {
		let i = {
			Accept: "application/json",
			"Accept-Language": mt()
		};
		n !== void 0 && (i["Content-Type"] = "application/json"), this.tokenProvider && (i.Authorization = `Bearer ${await this.tokenProvider()}`);
		let a = await fetch(this.base + t, {
			method: e,
			headers: i,
			body: n === void 0 ? void 0 : JSON.stringify(n),
			credentials: this.tokenProvider ? "omit" : "same-origin",
			signal: r
		}).catch((e) => {
			throw r?.aborted ? e : new Jt(0);
		});
		if (a.ok) return a.status === 204 ? void 0 : await a.json();
		a.status === 401 && t !== "/session" && this.onSignedOut();
		let o = await a.json().catch(() => ({})), s = Number(a.headers.get("Retry-After")) || void 0;
		throw new Jt(a.status, {
			retryAfterSeconds: s,
			...o
		});
	}
}, $t = 6e5, en = class extends EventTarget {
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
	in(e) {
		return e.replace(/employees\/[a-z0-9-]+/g, (e) => this.of(e));
	}
	async all() {
		return this.#r(), await this.#t, [...this.#e.values()];
	}
	forget() {
		this.#n = 0, this.#r();
	}
	clear() {
		this.#e.clear(), this.#n = 0;
	}
	#r() {
		this.#t || Date.now() - this.#n < $t || (this.#n = Date.now(), this.#t = this.#i().catch(() => void 0).finally(() => {
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
}, tn = class extends EventTarget {
	#e = /* @__PURE__ */ new Map();
	constructor(e) {
		super(), this.api = e;
	}
	queuesOf(e, t) {
		return this.#t(e)?.filter((e) => e.skill === t).map((e) => e.name);
	}
	called(e, t) {
		return zt((this.#t(e) ?? []).filter((e) => e.skill === t).map((e) => g(e.title)).filter(Boolean)) || t;
	}
	in(e, t, n = "") {
		return n ? e.replaceAll(n, this.called(t, n)) : e;
	}
	clear() {
		this.#e.clear();
	}
	#t(e) {
		if (!e) return;
		let t = this.#e.get(e);
		return t || this.#n(e), t?.length ? t : void 0;
	}
	async #n(e) {
		this.#e.set(e, []);
		let t = await this.api.get("/v1/queues", { centre: e }).catch(() => void 0);
		t?.queues?.length && (this.#e.set(e, t.queues), this.dispatchEvent(new Event("change")));
	}
}, nn = [
	"CENTRE_MANAGER",
	"OFFICER",
	"PLANNER",
	"HR"
], rn = "zhongtai.team", an = [
	"TEAM_LEAD",
	"CENTRE_MANAGER",
	"OFFICER",
	"PLANNER"
], on = class extends EventTarget {
	#e;
	#t;
	constructor(e = "", t) {
		super(), this.teams = [], this.inShell = !1, this.#e = "", this.api = new Qt(e, t), this.names = new en(this.api), this.names.addEventListener("change", () => this.#a()), this.skills = new tn(this.api), this.skills.addEventListener("change", () => this.#a());
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
			if (!(e instanceof Jt) || ![
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
		this.principal && this.principal.subject !== e.subject && (this.names.clear(), this.skills.clear(), this.teams = [], this.#e = ""), this.principal = e, this.#t = Promise.resolve(e), _t(e.timeZone ?? ""), this.#i(), this.#a();
	}
	get team() {
		let { leads: e = [], team: t = "" } = this.principal ?? {};
		return this.#e ? this.#e : e[0] ? e[0] : this.has(...nn) ? (this.teams.find((e) => e.skill && e.memberCount) ?? this.teams[0])?.name ?? "" : t;
	}
	set team(e) {
		e !== this.#e && (this.#e = e, st(rn, e, "sessionStorage"), this.#a());
	}
	get choosableTeams() {
		let { leads: e = [], team: t = "" } = this.principal ?? {};
		if (this.has(...nn)) return this.teams;
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
		return this.has(...an);
	}
	async #i() {
		let e = await this.api.get("/v1/teams", { pageSize: 1e3 }).catch(() => void 0);
		this.teams = e?.teams ?? [];
		let t = ot(rn, "sessionStorage");
		if (!this.#e && this.choosableTeams.some((e) => e.name === t) && (this.#e = t), this.principal && !this.principal.leads) {
			let { subject: e } = this.principal;
			this.principal.leads = this.teams.filter((t) => e && t.lead === e).map((e) => e.name);
		}
		this.#a();
	}
	#a() {
		this.dispatchEvent(new Event("change"));
	}
}, sn, cn = new EventTarget();
function ln() {
	return sn ??= new on(), sn;
}
function un(e) {
	let t = sn;
	sn = e, cn.dispatchEvent(new CustomEvent("replaced", { detail: t }));
}
function dn(e) {
	let t = (t) => e(t.detail);
	return cn.addEventListener("replaced", t), () => cn.removeEventListener("replaced", t);
}
// src/parts/styles.ts
var D = o`
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
  legend { padding: 0; }
  .field > span, .field > label, legend { font-size: var(--zt-text-small); color: var(--zt-ink-soft); font-weight: 550; }
  .input {
    width: 100%; min-width: 0; min-height: 36px; padding: 6px 10px; border: 1px solid var(--zt-line-strong);
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
  tbody > tr:last-child > td { border-bottom: 0; }
  th:last-child, td:last-child { padding-right: 0; }
  .right { text-align: right; }
  .scroll { overflow: auto; overscroll-behavior: contain; }
  summary { cursor: pointer; }
  @media (prefers-reduced-motion: no-preference) {
    .button { transition: background-color 0.12s, border-color 0.12s; }
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
function O(e, t, n, r) {
	var i = arguments.length, a = i < 3 ? t : r === null ? r = Object.getOwnPropertyDescriptor(t, n) : r, o;
	if (typeof Reflect == "object" && typeof Reflect.decorate == "function") a = Reflect.decorate(e, t, n, r);
	else for (var s = e.length - 1; s >= 0; s--) (o = e[s]) && (a = (i < 3 ? o(a) : i > 3 ? o(t, n, a) : o(t, n)) || a);
	return i > 3 && a && Object.defineProperty(t, n, a), a;
}
// src/kit/page.ts
var fn = class extends et {
	static {
		this.styles = D;
	}
	#e;
	connectedCallback() {
		super.connectedCallback(), this.#e = vt(() => this.requestUpdate());
	}
	disconnectedCallback() {
		super.disconnectedCallback(), this.#e?.();
	}
}, k = class extends fn {
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
		this.host.addEventListener("change", this.changed), this.#e = dn((e) => {
			this.host === e && this.moveTo(ln());
		});
	}
	disconnectedCallback() {
		super.disconnectedCallback(), this.host.removeEventListener("change", this.changed), this.#e?.();
	}
	moveTo(e) {
		this.host.removeEventListener("change", this.changed), this.host = e, this.host.addEventListener("change", this.changed), this.requestUpdate();
	}
	makeHost() {
		return ln();
	}
	hostChanged() {
		this.requestUpdate();
	}
	offerHost() {
		this.addEventListener("zt-host", (e) => {
			e.composedPath()[0] !== this && (e.stopPropagation(), e.detail.host = this.host);
		});
	}
}, pn = class extends k {
	#e;
	constructor() {
		super(), this.apiBase = "", this.locale = "", this.team = "", this.argument = "", this.offerHost();
	}
	makeHost() {
		return this.apiBase || this.tokenProvider ? new on(this.apiBase, this.tokenProvider) : ln();
	}
	connectedCallback() {
		this.locale && ht(this.locale, !1), super.connectedCallback(), this.lang = mt(), this.#t();
	}
	#t() {
		this.#e = void 0, setTimeout(() => {
			let { host: e } = this;
			this.isConnected && e.start().then(() => this.hostChanged(), (e) => this.tell("zt-signed-out", { status: e instanceof Jt ? e.status : 0 }));
		});
	}
	willUpdate(e) {
		super.willUpdate(e), this.lang = mt(), e.has("locale") && this.locale && ht(this.locale, !1), (e.has("tokenProvider") || e.has("apiBase")) && this.hasUpdated && this.moveTo(this.makeHost()), e.has("team") && this.hasUpdated && this.hostChanged();
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
O([m({ attribute: "api-base" })], pn.prototype, "apiBase", void 0), O([m()], pn.prototype, "locale", void 0), O([m()], pn.prototype, "team", void 0), O([m()], pn.prototype, "argument", void 0), O([m({ attribute: !1 })], pn.prototype, "tokenProvider", void 0);
var A = class {
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
			this.failure = t instanceof Jt ? t : new Jt(1);
		} finally {
			this.#t === e && (this.loading = !1, this.element.requestUpdate());
		}
	}
};
// src/kit/router.ts
function mn(e, t = "") {
	return t ? `#/${e}/${encodeURIComponent(t)}` : `#/${e}`;
}
function hn(e, t = "") {
	location.hash = mn(e, t);
}
// src/messages/leave.ts
var j = _({
	title: {
		zh: "请假",
		en: "Leave"
	},
	balance: {
		zh: "余额与流水",
		en: "Balance"
	},
	calendar: {
		zh: "班组日历",
		en: "Team calendar"
	},
	parts: {
		zh: "请假的各页",
		en: "Pages of leave"
	},
	ask: {
		zh: "请假",
		en: "Ask for leave"
	},
	askChange: {
		zh: "修改：{leave}",
		en: "Change: {leave}"
	},
	stopChange: {
		zh: "不改了",
		en: "Leave it as it is"
	},
	forWhom: {
		zh: "谁请假",
		en: "For"
	},
	myself: {
		zh: "我自己",
		en: "Myself"
	},
	type: {
		zh: "假别",
		en: "Kind of leave"
	},
	otherTypes: {
		zh: "其他假别",
		en: "Other kinds"
	},
	left: {
		zh: "余 {left}",
		en: "{left} left"
	},
	unpaid: {
		zh: "不带薪",
		en: "unpaid"
	},
	statutory: {
		zh: "法定",
		en: "statutory"
	},
	when: {
		zh: "哪天",
		en: "When"
	},
	whenHint: {
		zh: "点一个班；再点另一天就选中这一段。",
		en: "Choose a shift; choose another day for a stretch."
	},
	earlier: {
		zh: "往前",
		en: "Earlier"
	},
	later: {
		zh: "往后",
		en: "Later"
	},
	noShift: {
		zh: "没有班",
		en: "no shift"
	},
	part: {
		zh: "请多久",
		en: "How much of it"
	},
	whole: {
		zh: "整班",
		en: "All"
	},
	first: {
		zh: "前半",
		en: "First half"
	},
	second: {
		zh: "后半",
		en: "Second half"
	},
	hours: {
		zh: "按小时",
		en: "Hours"
	},
	from: {
		zh: "从",
		en: "From"
	},
	to: {
		zh: "到",
		en: "Until"
	},
	chosen: {
		zh: "已选 {span}",
		en: "Chosen: {span}"
	},
	reason: {
		zh: "事由",
		en: "Reason"
	},
	reasonHint: {
		zh: "可不填，只有你和班组长看得到",
		en: "optional; only you and your lead see it"
	},
	circumstance: {
		zh: "情形",
		en: "Circumstance"
	},
	circumstanceHint: {
		zh: "例如与逝者的关系、子女生日",
		en: "as relation to the deceased, or birthday of the child"
	},
	wait: {
		zh: "人手不够时进候补，有空位自动补上",
		en: "Wait in line when cover is short; a free place is given to you by itself"
	},
	submit: {
		zh: "提交",
		en: "Ask for this"
	},
	submitChange: {
		zh: "提交修改",
		en: "Ask for the change"
	},
	sending: {
		zh: "正在提交…",
		en: "Sending…"
	},
	odds: {
		zh: "能不能批",
		en: "The odds"
	},
	oddsEmpty: {
		zh: "选好假别和时间，就能看到能不能批、扣多少、还剩多少。",
		en: "Choose a kind and a time to see the odds, the charge and what is left."
	},
	reckoning: {
		zh: "正在算…",
		en: "Reckoning…"
	},
	CERTAIN: {
		zh: "一定批准",
		en: "Certain"
	},
	LIKELY: {
		zh: "很可能当场批准",
		en: "Likely, at once"
	},
	PERSON_DECIDES: {
		zh: "要班组长决定",
		en: "A person decides"
	},
	UNLIKELY: {
		zh: "希望不大",
		en: "Unlikely"
	},
	IMPOSSIBLE: {
		zh: "现在请不了",
		en: "Not possible"
	},
	brief: {
		zh: "扣 {charge}",
		en: "charge {charge}"
	},
	charge: {
		zh: "扣减",
		en: "Charge"
	},
	after: {
		zh: "之后余额",
		en: "Balance after"
	},
	noBalance: {
		zh: "不占余额",
		en: "needs no balance"
	},
	level: {
		zh: "服务水平",
		en: "Service level"
	},
	waitingPlace: {
		zh: "候补第 {n} 位",
		en: "Place {n} in line"
	},
	cover: {
		zh: "你不在时的人手",
		en: "Cover without you"
	},
	coverUnknown: {
		zh: "此刻拿不到人力数据，提交后由班组长决定。",
		en: "Cover is not known at this moment; your lead decides."
	},
	findings: {
		zh: "要留意",
		en: "To know"
	},
	why: {
		zh: "为什么",
		en: "Why"
	},
	alternatives: {
		zh: "换个时间更容易批",
		en: "What would fit better"
	},
	choose: {
		zh: "选这个",
		en: "Choose"
	},
	alsoAway: {
		zh: "同时休假",
		en: "Also away"
	},
	colleagues: {
		zh: "{n} 人",
		en: "{n} {n|colleague|colleagues}"
	},
	APPROVED_NOW: {
		zh: "已批准",
		en: "Approved"
	},
	approvedAbout: {
		zh: "{span}，班表已经更新。",
		en: "{span}. The roster is up to date."
	},
	PENDING_NOW: {
		zh: "已提交，等班组长决定",
		en: "Asked; your lead decides"
	},
	pendingAbout: {
		zh: "最迟 {time} 前有答复。",
		en: "You hear by {time}."
	},
	WAITING_NOW: {
		zh: "已进候补，第 {n} 位",
		en: "In line, place {n}"
	},
	waitingAbout: {
		zh: "有空位会自动补上并通知你。",
		en: "A free place is given to you by itself, and you are told."
	},
	another: {
		zh: "再请一次",
		en: "Ask for more"
	},
	refused: {
		zh: "没有提交成功",
		en: "Not asked"
	},
	mine: {
		zh: "我的请假",
		en: "My requests"
	},
	theirs: {
		zh: "{name} 的请假",
		en: "Requests of {name}"
	},
	none: {
		zh: "还没有请过假。",
		en: "No leave asked for yet."
	},
	more: {
		zh: "更早的",
		en: "Earlier ones"
	},
	history: {
		zh: "经过",
		en: "History"
	},
	policy: {
		zh: "规则逐条核对",
		en: "Checked against the policy"
	},
	due: {
		zh: "{time} 前答复",
		en: "answer by {time}"
	},
	withdraw: {
		zh: "撤回",
		en: "Take back"
	},
	cancel: {
		zh: "取消休假",
		en: "Cancel the leave"
	},
	cancelWhy: {
		zh: "为什么取消（可不填）",
		en: "Why (optional)"
	},
	change: {
		zh: "改时间",
		en: "Change the time"
	},
	returnEarly: {
		zh: "提前返岗",
		en: "Come back early"
	},
	returnAt: {
		zh: "从什么时候起上班",
		en: "Back from"
	},
	returnDate: {
		zh: "日期",
		en: "Date"
	},
	returnClock: {
		zh: "时间",
		en: "Time"
	},
	confirm: {
		zh: "确定",
		en: "Confirm"
	},
	back: {
		zh: "返回",
		en: "Back"
	},
	withdrawn: {
		zh: "已撤回，额度已退回。",
		en: "Taken back; the balance is free again."
	},
	cancelled: {
		zh: "已取消，额度已退回，班表已恢复。",
		en: "Cancelled; balance and roster are as before."
	},
	returned: {
		zh: "已登记返岗，没休的时间已退回。",
		en: "Noted; what you do not take goes back to your balance."
	},
	changed: {
		zh: "已提交修改。",
		en: "The change is asked for."
	},
	LEAVE_STATE_PENDING: {
		zh: "待批",
		en: "Pending"
	},
	LEAVE_STATE_PENDING_SECOND: {
		zh: "待第二人批",
		en: "Second decision"
	},
	LEAVE_STATE_WAITING: {
		zh: "候补",
		en: "In line"
	},
	LEAVE_STATE_APPROVED: {
		zh: "已批准",
		en: "Approved"
	},
	LEAVE_STATE_IN_PROGRESS: {
		zh: "休假中",
		en: "Running"
	},
	LEAVE_STATE_COMPLETED: {
		zh: "已休完",
		en: "Taken"
	},
	LEAVE_STATE_REJECTED: {
		zh: "未批准",
		en: "Refused"
	},
	LEAVE_STATE_WITHDRAWN: {
		zh: "已撤回",
		en: "Taken back"
	},
	LEAVE_STATE_CANCELLED: {
		zh: "已取消",
		en: "Cancelled"
	},
	LEAVE_STATE_RECALLED: {
		zh: "已召回",
		en: "Called back"
	},
	LEAVE_STATE_EVIDENCE_DUE: {
		zh: "待交凭证",
		en: "Evidence due"
	},
	platform: {
		zh: "平台",
		en: "the platform"
	},
	balanceMove: {
		zh: "余额 {before} → {after}",
		en: "balance {before} → {after}"
	},
	asOf: {
		zh: "截至",
		en: "As of"
	},
	person: {
		zh: "人员",
		en: "Person"
	},
	free: {
		zh: "可用",
		en: "free"
	},
	granted: {
		zh: "已发放",
		en: "granted"
	},
	taken: {
		zh: "已休",
		en: "taken"
	},
	held: {
		zh: "占用",
		en: "held"
	},
	days: {
		zh: "{n} 天",
		en: "{n} {n|day|days}"
	},
	lots: {
		zh: "批次",
		en: "Lots"
	},
	lot: {
		zh: "{lot} 批",
		en: "Lot {lot}"
	},
	expires: {
		zh: "{date} 到期",
		en: "expires {date}"
	},
	expiresSoon: {
		zh: "{date} 到期，还有 {n} 天",
		en: "expires {date}, in {n} {n|day|days}"
	},
	startsLater: {
		zh: "{date} 起可用",
		en: "from {date} on"
	},
	never: {
		zh: "不过期",
		en: "does not expire"
	},
	noBalances: {
		zh: "还没有发放额度。",
		en: "Nothing is granted yet."
	},
	ledger: {
		zh: "流水",
		en: "Ledger"
	},
	ledgerAbout: {
		zh: "每一笔都有两边，合计为零。",
		en: "Every entry has two sides that add up to zero."
	},
	allTypes: {
		zh: "全部假别",
		en: "All kinds"
	},
	date: {
		zh: "日期",
		en: "Date"
	},
	what: {
		zh: "事项",
		en: "What"
	},
	changeOf: {
		zh: "可用变化",
		en: "Free"
	},
	lines: {
		zh: "两边",
		en: "Both sides"
	},
	noEntries: {
		zh: "还没有流水。",
		en: "No entries yet."
	},
	reverses: {
		zh: "冲回前一笔",
		en: "takes back an entry"
	},
	GRANT: {
		zh: "发放",
		en: "Granted"
	},
	CARRY_OVER: {
		zh: "结转",
		en: "Carried over"
	},
	HOLD: {
		zh: "占用",
		en: "Held"
	},
	RELEASE: {
		zh: "退回",
		en: "Given back"
	},
	TAKE: {
		zh: "休假",
		en: "Taken"
	},
	EXPIRE: {
		zh: "过期",
		en: "Expired"
	},
	PAY_OUT: {
		zh: "折算工资",
		en: "Paid out"
	},
	REVERSE: {
		zh: "冲回",
		en: "Reversed"
	},
	"account.emp": {
		zh: "可用：{type} {lot} 批",
		en: "free: {type}, lot {lot}"
	},
	"account.hold": {
		zh: "请假单占用",
		en: "held for the request"
	},
	"account.taken": {
		zh: "已休：{type}",
		en: "taken: {type}"
	},
	"account.issuer": {
		zh: "公司发放：{type}",
		en: "granted by the company: {type}"
	},
	"account.transfer": {
		zh: "结转：{type}",
		en: "carry-over: {type}"
	},
	"account.forfeit": {
		zh: "过期：{type}",
		en: "expired: {type}"
	},
	"account.paid_out": {
		zh: "折算工资：{type}",
		en: "paid out: {type}"
	},
	thisMonth: {
		zh: "本月",
		en: "This month"
	},
	awayOn: {
		zh: "{day} 休假",
		en: "Away on {day}"
	},
	nobodyAway: {
		zh: "没有人休假。",
		en: "Nobody is away."
	},
	counts: {
		zh: "{approved} 人休假，{pending} 人待批",
		en: "{approved} away, {pending} asked"
	},
	cap: {
		zh: "上限 {n} 人",
		en: "at most {n}"
	},
	places: {
		zh: "{used}/{cap}",
		en: "{used}/{cap}"
	},
	"cause.SUBMITTED": {
		zh: "提交",
		en: "Asked"
	},
	"cause.APPROVED_BY_POLICY": {
		zh: "按规则当场批准",
		en: "Approved at once by policy"
	},
	"cause.APPROVED": {
		zh: "批准",
		en: "Approved"
	},
	"cause.REJECTED": {
		zh: "不批准",
		en: "Refused"
	},
	"cause.ESCALATED": {
		zh: "交上一级",
		en: "Went one level up"
	},
	"cause.WITHDRAWN": {
		zh: "撤回",
		en: "Taken back"
	},
	"cause.CANCELLED": {
		zh: "取消",
		en: "Cancelled"
	},
	"cause.CHANGED": {
		zh: "修改",
		en: "Changed"
	},
	"cause.STARTED": {
		zh: "开始休假",
		en: "Began"
	},
	"cause.COMPLETED": {
		zh: "休完",
		en: "Ended"
	},
	"cause.RETURNED_EARLY": {
		zh: "提前返岗",
		en: "Came back early"
	},
	"cause.RECALLED": {
		zh: "召回",
		en: "Called back"
	},
	"cause.WAITING": {
		zh: "进候补",
		en: "Put in line"
	}
}), gn = _({
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
	},
	work_date: {
		zh: "工作日",
		en: "work date"
	},
	amiss_minutes: {
		zh: "异常时长",
		en: "minutes amiss"
	},
	kind: {
		zh: "类型",
		en: "kind"
	},
	warning_region: {
		zh: "预警区域",
		en: "region"
	},
	span_start: {
		zh: "开始",
		en: "from"
	},
	span_end: {
		zh: "结束",
		en: "until"
	},
	heads_before: {
		zh: "当前所需人数",
		en: "heads now"
	},
	heads_after: {
		zh: "调整后所需人数",
		en: "heads then"
	},
	people_wanted: {
		zh: "邀约人数",
		en: "people asked for"
	},
	people_able: {
		zh: "可邀约人选",
		en: "people who could"
	},
	same_team: {
		zh: "同一班组",
		en: "one team"
	},
	cover_lost_minutes: {
		zh: "减少的人力覆盖",
		en: "cover lost"
	},
	swaps_last_30_days: {
		zh: "近 30 天换班次数",
		en: "swaps in 30 days"
	}
}), _n = _({
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
		zh: "为",
		en: "is"
	},
	COMPARISON_NOT_EQUAL: {
		zh: "不为",
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
}), vn = _({
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
}), yn = _({
	DIRECT: {
		zh: "换班",
		en: "exchange"
	},
	GIVE_AWAY: {
		zh: "顶班",
		en: "give-away"
	},
	MARKET: {
		zh: "换班市场",
		en: "market"
	},
	MARKET_RETURN: {
		zh: "换班市场（换回）",
		en: "market, in return for a shift"
	}
}), bn = Object.keys(gn.catalogue);
function xn(e = "") {
	return e in gn.catalogue ? gn(e) : e.replace(/_(permille|milli|minutes)$/, "").replaceAll("_", " ");
}
function Sn(e = "") {
	return e in vn.catalogue ? vn(e) : e;
}
function Cn(e = "", t = "", n = "") {
	if (t === "") return _n("unknown");
	if (t === "true" || t === "false") return _n(t === "true" ? "yes" : "no");
	if (e === "leave_type") return t.split(",").map((e) => Sn(e.trim())).join(" / ");
	if (e === "kind" && t in yn.catalogue) return yn(t);
	if (/^\d{4}-\d\d-\d\dT/.test(t)) return x(t);
	if (/^\d{4}-\d\d-\d\d$/.test(t)) return S(t);
	let r = Number(t);
	if (!Number.isFinite(r)) return t;
	switch (n || /_(permille|milli|minutes|dates)$/.exec(e)?.[1] || (e === "minutes" ? "minutes" : "")) {
		case "permille": return y(r, 1);
		case "percent": return y(r * 10, 1);
		case "minutes": return /balance|charge|^minutes$/.test(e) ? It(r) : Pt(r);
		case "milli": return _n("people", { n: Tt(r / 1e3, !0) });
		case "agents": return _n("people", { n: Tt(r) });
		case "days":
		case "dates": return _n("days", { n: t });
		default: return v(r, Number.isInteger(r) ? 0 : 2);
	}
}
var wn = (e) => Cn(e.key, e.value, e.unit);
function Tn(e) {
	return e && e in _n.catalogue ? _n(e) : "";
}
function En(e) {
	return _n(e ?? "OUTCOME_UNSPECIFIED");
}
function Dn(e) {
	return e === "OUTCOME_ALLOW" || e === "OUTCOME_ALLOW_WITH_REVIEW" ? "good" : e === "OUTCOME_ESCALATE" ? "watch" : e === "OUTCOME_DENY" ? "bad" : "";
}
function On({ fact: e, comparison: t, value: n }) {
	let r = xn(e);
	return t === "COMPARISON_EQUAL" && (n === "true" || n === "false") ? n === "true" ? r : _n("not", { fact: r }) : _n("condition", {
		fact: r,
		comparison: Tn(t),
		value: Cn(e, n)
	});
}
function kn(e) {
	let t = e.fact ? Cn(e.fact, e.limit ?? "0") : _n("uses", { n: e.limit ?? "0" }), n = {
		per: jn(e.per),
		period: An(e.period),
		limit: t,
		fact: xn(e.fact)
	};
	return _n(e.fact ? "budgetOf" : "budget", n);
}
var An = (e = "DAY") => _n(e), jn = (e = "PERSON") => _n(e), Mn = _({ hoursDays: {
	zh: "{hours}（{days} 天）",
	en: "{hours} ({days} {days|day|days})"
} }), Nn = 480;
function Pn(e, t = "") {
	return g(e.find((e) => e.code === t)?.title) || Sn(t);
}
function Fn(e) {
	return j(e ?? "LEAVE_STATE_PENDING");
}
var In = {
	LEAVE_STATE_PENDING: "watch",
	LEAVE_STATE_PENDING_SECOND: "watch",
	LEAVE_STATE_WAITING: "accent",
	LEAVE_STATE_APPROVED: "good",
	LEAVE_STATE_IN_PROGRESS: "good",
	LEAVE_STATE_REJECTED: "bad",
	LEAVE_STATE_RECALLED: "bad",
	LEAVE_STATE_EVIDENCE_DUE: "watch"
}, Ln = (e) => In[e ?? "LEAVE_STATE_PENDING"] ?? "", Rn = {
	CERTAIN: "good",
	LIKELY: "good",
	PERSON_DECIDES: "watch",
	UNLIKELY: "bad",
	IMPOSSIBLE: "bad"
};
function zn(e) {
	return e && e in Rn ? {
		word: j(e),
		tone: Rn[e]
	} : {
		word: e ?? "",
		tone: ""
	};
}
function Bn(e, t = Nn) {
	let n = Math.round(e / (t || Nn) * 100) / 100;
	return v(n, Number.isInteger(n) ? 0 : Number.isInteger(n * 10) ? 1 : 2);
}
function Vn(e, t = Nn) {
	return Mn("hoursDays", {
		hours: It(e),
		days: Bn(e, t)
	});
}
function Hn(e) {
	let t = `cause.${e.cause ?? ""}`;
	return t in j.catalogue ? j(t) : Fn(e.toState);
}
function Un(e, t = Date.now()) {
	switch (e.state) {
		case "LEAVE_STATE_PENDING":
		case "LEAVE_STATE_PENDING_SECOND": return ["change", "withdraw"];
		case "LEAVE_STATE_WAITING": return ["withdraw"];
		case "LEAVE_STATE_APPROVED": return Date.parse(e.startTime ?? "") > t ? ["change", "cancel"] : ["returnEarly"];
		case "LEAVE_STATE_IN_PROGRESS": return ["returnEarly"];
		default: return [];
	}
}
function Wn(e, t) {
	let [n = "", ...r] = e.split(":"), i = `account.${n}`;
	return i in j.catalogue ? j(i, n === "emp" ? {
		type: Pn(t, r.at(-2)),
		lot: r.at(-1) ?? ""
	} : {
		type: Pn(t, r[0]),
		lot: ""
	}) : e;
}
var Gn = o`
  .tabs a { padding: 3px 12px; min-height: 28px; line-height: 22px; border-radius: 4px; color: var(--zt-ink-soft); font-weight: 550; font-size: var(--zt-text-small); white-space: nowrap; }
  .tabs a:hover { color: var(--zt-ink); text-decoration: none; }
  .tabs a[aria-current="page"] { background: var(--zt-raised); color: var(--zt-ink); box-shadow: var(--zt-shadow); }
  @media (width < 760px) { .tabs { order: 3; width: 100%; } .tabs a { flex: 1; text-align: center; padding: 5px 4px; } }
`;
function Kn(e, t) {
	let n = [
		["leave", j("title")],
		["balance", j("balance")],
		["leave-calendar", j("calendar")]
	];
	return u`<nav class="segments tabs" aria-label=${j("parts")}>${n.map(([n, r]) => u`<a href=${mn(n)} aria-current=${n === e ? "page" : "false"} @click=${() => t(n)}>${r}</a>`)}</nav>`;
}
// node_modules/lit-html/directive.js
var qn = {
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
		return Ie;
	}
	update(e, [t]) {
		let { style: n } = e.element;
		for (let [e, r] of Object.entries(t)) n.setProperty(e, r);
		return Ie;
	}
}), Zn = {
	today: d`<path d="M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0M12 7v5l3.5 2"/>`,
	inbox: d`<path d="M4 13l2.6-7.2A1.3 1.3 0 0 1 7.8 5h8.4c.5 0 1 .3 1.2.8L20 13v5a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18zM4 13h4.5l1.2 2.5h4.6l1.2-2.5H20"/>`,
	roster: d`<path d="M4 6.5A1.5 1.5 0 0 1 5.5 5h13A1.5 1.5 0 0 1 20 6.5v12a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.500zM4 10h16M8 3v4M16 3v4M7.500 13.500h4M12.500 16.500h4"/>`,
	leave: d`<path d="M5 20c5-1 11-5 13-15c-9-1-14 4-14 9c0 2 .5 3.500 1.500 4.500M4 20c2-6 5-9 9-11"/>`,
	people: d`<path d="M9 11.500a3.500 3.500 0 1 0 0-7a3.500 3.500 0 0 0 0 7M2.500 19.500c.4-3.300 3-5.500 6.500-5.500s6.100 2.200 6.500 5.500M16 5a3.200 3.200 0 0 1 0 6.200M18 14.500c2 .7 3.300 2.500 3.500 5"/>`,
	handover: d`<path d="M4 8h13l-3.500-3.500M20 16H7l3.500 3.500"/>`,
	swap: d`<path d="M7 4L3.500 7.500L7 11M3.500 7.500H16M17 13l3.500 3.500L17 20M20.500 16.500H8"/>`,
	policy: d`<path d="M12 3l7.500 2.800v5.700c0 4.500-3 7.800-7.500 9.500c-4.500-1.700-7.500-5-7.500-9.500V5.800zM8.500 12l2.500 2.500l4.500-5"/>`,
	decision: d`<path d="M12 4v16M7 20h10M5 7.500h14M5 7.500l-2.500 6h5zM19 7.500l-2.500 6h5z"/>`,
	check: d`<path d="M5 12.500l4.500 4.500L19 7.500"/>`,
	cross: d`<path d="M6 6l12 12M18 6L6 18"/>`,
	clock: d`<path d="M3.500 12a8.500 8.500 0 1 0 17 0a8.500 8.500 0 1 0 -17 0M12 7.500V12l3 2"/>`,
	warning: d`<path d="M12 4L2.800 19.500h18.400zM12 10v4.500M12 17v.2"/>`,
	info: d`<path d="M3.500 12a8.500 8.500 0 1 0 17 0a8.500 8.500 0 1 0 -17 0M12 11v5M12 8v.2"/>`,
	refresh: d`<path d="M19.500 12a7.500 7.500 0 1 1-2.300-5.400M19.500 4v4h-4"/>`,
	out: d`<path d="M10 4.500H6A1.500 1.500 0 0 0 4.500 6v12A1.500 1.500 0 0 0 6 19.500h4M14.500 8l4 4l-4 4M18 12H9"/>`,
	sun: d`<path d="M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M12 3v2M12 19v2M3 12h2M19 12h2M5.600 5.600l1.400 1.400M17 17l1.400 1.400M18.400 5.600L17 7M7 17l-1.400 1.400"/>`,
	moon: d`<path d="M20 14.500A8.500 8.500 0 0 1 9.500 4a8.500 8.500 0 1 0 10.500 10.500z"/>`,
	system: d`<path d="M3.500 6A1.500 1.500 0 0 1 5 4.500h14A1.500 1.500 0 0 1 20.500 6v9a1.500 1.500 0 0 1-1.500 1.500H5A1.500 1.500 0 0 1 3.500 15zM9 20h6M12 16.500V20"/>`,
	language: d`<path d="M3.500 12a8.500 8.500 0 1 0 17 0a8.500 8.500 0 1 0 -17 0M3.500 12h17M12 3.500c3 3 3 14 0 17c-3-3-3-14 0-17"/>`,
	back: d`<path d="M14.500 5.500L8 12l6.500 6.500"/>`,
	next: d`<path d="M9.500 5.500L16 12l-6.500 6.500"/>`,
	down: d`<path d="M5.500 9.500L12 16l6.500-6.500"/>`,
	person: d`<path d="M12 11.500a4 4 0 1 0 0-8a4 4 0 0 0 0 8M4.500 20.500c.5-4 3.500-6 7.500-6s7 2 7.500 6"/>`,
	table: d`<path d="M4 6.500A1.500 1.500 0 0 1 5.500 5h13A1.500 1.500 0 0 1 20 6.500v11a1.500 1.500 0 0 1-1.500 1.500h-13A1.500 1.500 0 0 1 4 17.500zM4 10h16M10 10v9"/>`,
	more: d`<path d="M6 12h.01M12 12h.01M18 12h.01" stroke-width="2.600"/>`,
	hand: d`<path d="M8 12V6a1.500 1.500 0 0 1 3 0v5V4.500a1.500 1.500 0 0 1 3 0V11V6a1.500 1.500 0 0 1 3 0v8c0 4-2.500 6.500-6 6.500c-3 0-4.500-1.500-5.500-3.500L4 13.500c-.4-1 .2-1.700 1-1.900c.8-.2 1.600.2 2 1z"/>`,
	demand: d`<path d="M4 19.500h16M5.500 16V11M10 16V6M14.500 16V9M19 16v-4"/>`,
	plus: d`<path d="M12 5v14M5 12h14"/>`,
	pin: d`<path d="M12 21c-4.500-4.600-6.500-8-6.500-11a6.500 6.500 0 0 1 13 0c0 3-2 6.400-6.500 11zM12 12.500a2.500 2.500 0 1 0 0-5a2.500 2.500 0 0 0 0 5"/>`
};
function M(e, t = 18) {
	return u`<svg
    width=${t} height=${t} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.7"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"
  >${Zn[e]}</svg>`;
}
// src/parts/shapes.ts
var Qn = _({
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
}), $n = 6;
function er(e, t = "") {
	let n = 0;
	for (let t of e) n = n * 31 + t.codePointAt(0) >>> 0;
	return u`<span class="avatar ${t} tint-${n % $n}" aria-hidden="true">${tr(e)}</span>`;
}
function tr(e) {
	return /\p{Script=Han}/u.test(e) ? [...e].slice(-2).join("") : e.split(/[\s-]+/).filter(Boolean).slice(0, 2).map((e) => [...e][0].toUpperCase()).join("");
}
function N(e, t, n = f) {
	return u`<div class="empty">${M(e, 28)}<p>${t}</p>${n}</div>`;
}
function P(e = 6) {
	return u`<div class="skeleton" role="status">
    <span class="unseen">${Qn("loading")}</span>${Array.from({ length: e }, () => u`<i></i>`)}
  </div>`;
}
function F(e, t) {
	return u`<div class="notice bad" role="alert">
    ${M("warning")}
    <div class="grow">
      <p>${e.message}</p>
      ${e.traceId ? u`<p class="tiny">${Qn("trace", { id: e.traceId })}</p>` : f}
    </div>
    <button class="button small" @click=${t}>${Qn("again")}</button>
  </div>`;
}
var nr = {
	TONE_GOOD: "good",
	TONE_WATCH: "watch",
	TONE_BAD: "bad"
};
function rr(e) {
	return nr[e ?? ""] ?? "";
}
// src/pages/zt-balance.ts
var ir = 60, ar = 50, or = class extends pn {
	constructor(...e) {
		super(...e), this.chosen = "", this.people = [], this.type = "", this.asOf = E(), this.#e = ar, this.#t = new A(this, (e) => this.host.api.get("/v1/leaveTypes", {}, e)), this.#n = new A(this, (e) => this.host.api.get(`/v1/${this.#i}/leaveBalance`, { asOfDate: this.asOf }, e)), this.#r = new A(this, (e) => this.host.api.get(`/v1/${this.#i}/ledgerEntries`, {
			leaveType: this.type,
			pageSize: this.#e
		}, e));
	}
	static {
		this.styles = [
			D,
			Gn,
			o`
      .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 16px; }
      .type { padding: 14px 16px; display: grid; gap: 10px; align-content: start; }
      .type h2 { font-size: var(--zt-text); }
      .free { display: flex; align-items: baseline; gap: 8px; font-variant-numeric: tabular-nums; }
      .free b { font-size: var(--zt-text-figure); font-weight: 640; line-height: 1.2; letter-spacing: -0.01em; }
      .bar { display: flex; gap: 2px; height: 8px; border-radius: 4px; overflow: hidden; background: var(--zt-sunken); }
      .bar i { flex: var(--part) 0 0; }
      .taken { --c: var(--zt-line-strong); } .held { --c: var(--zt-chart-after); } .rest { --c: var(--zt-chart-before); }
      .bar i { background: var(--c); }
      .key { display: flex; flex-wrap: wrap; gap: 2px 14px; font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); font-variant-numeric: tabular-nums; }
      .key i { display: inline-block; width: 8px; height: 8px; border-radius: 2px; background: var(--c); margin-right: 5px; }
      .lots { border-top: 1px solid var(--zt-line); padding-top: 6px; display: grid; gap: 2px; font-size: var(--zt-text-small); }
      .lots li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 12px; padding: 2px 0; font-variant-numeric: tabular-nums; }
      .panel > header .input { width: auto; min-height: 32px; padding-block: 3px; }
      .who { display: flex; gap: 8px; align-items: center; }
      .who .input { width: auto; min-height: 32px; padding-block: 3px; min-width: 0; }
      .who label { white-space: nowrap; }
      .ledger { padding: 0 16px 12px; }
      .ledger td:first-child { white-space: nowrap; }
      .ledger .right { padding-right: 40px; }
      .ledger .both { font-size: var(--zt-text-small); color: var(--zt-ink-soft); display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 12px; max-width: 420px; }
      .ledger .both span:nth-child(even) { text-align: right; font-variant-numeric: tabular-nums; }
      @media (width < 760px) {
        .ledger { padding: 0 12px 8px; }
        .ledger table, .ledger tbody, .ledger tr, .ledger td { display: block; }
        .ledger thead { display: none; }
        .ledger tr { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px 12px; padding: 8px 0; border-bottom: 1px solid var(--zt-line); }
        .ledger td, .ledger .right { padding: 0; border: 0; }
        .ledger td:nth-child(1) { grid-area: 2 / 1; } .ledger td:nth-child(2) { grid-area: 1 / 1; } .ledger td:nth-child(3) { grid-area: 1 / 2; }
        .ledger td:nth-child(4) { grid-area: 3 / 1 / auto / span 2; }
      }
    `
		];
	}
	#e;
	#t;
	#n;
	#r;
	get #i() {
		return this.chosen || (this.argument.startsWith("employees/") ? this.argument : "") || (this.host.principal?.subject ?? "");
	}
	load() {
		if (this.#t.load(), this.#a(), !this.host.has("TEAM_LEAD", "HR", "OFFICER", "CENTRE_MANAGER")) return;
		let { subject: e, leads: t = [], standsInFor: n = [] } = this.host.principal, r = /* @__PURE__ */ new Set([...t, ...n]), i = this.host.has("HR", "OFFICER", "CENTRE_MANAGER");
		this.host.names.all().then((t) => this.people = t.filter((t) => t.name === e || i || r.has(t.team ?? "")));
	}
	#a() {
		this.#n.clear(), this.#r.clear(), this.#n.load(), this.#r.load();
	}
	get #o() {
		return this.#t.value?.leaveTypes ?? [];
	}
	render() {
		return u`<div class="page">
      <header><h1>${j("balance")}</h1>${this.#s()}<span class="grow"></span>${Kn("balance", (e) => this.tell("zt-navigate", {
			page: e,
			argument: ""
		}))}</header>
      ${this.#c()}
      ${this.#d()}
    </div>`;
	}
	#s() {
		return u`<div class="who">
      ${this.people.length > 1 ? u`<select class="input" aria-label=${j("person")} @change=${(e) => {
			this.chosen = e.target.value, this.#a();
		}}>
            ${this.people.map((e) => u`<option value=${e.name} ?selected=${e.name === this.#i}>${e.displayName} ${e.employeeNo}</option>`)}</select>` : f}
      <label class="row small soft">${j("asOf")}<input class="input" type="date" .value=${this.asOf}
        @change=${(e) => {
			this.asOf = e.target.value || E(), this.#n.load();
		}} /></label>
    </div>`;
	}
	#c() {
		let { value: e, failure: t } = this.#n;
		if (!e) return t ? F(t, () => void this.#n.load()) : u`<div class="panel">${P(6)}</div>`;
		let n = (e.balances ?? []).filter((e) => e.grantedMinutes || e.takenMinutes || e.heldMinutes || e.lots?.length);
		return n.length ? u`<div class="cards">${n.map((e) => this.#l(e))}</div>` : u`<div class="panel">${N("leave", j("noBalances"))}</div>`;
	}
	#l(e) {
		let { freeMinutes: t = 0, takenMinutes: n = 0, heldMinutes: r = 0, lots: i = [] } = e;
		return u`<section class="panel type">
      <h2>${Pn(this.#o, e.leaveType)}</h2>
      <p class="free"><b>${It(t)}</b><span class="soft">${j("free")} · ${j("days", { n: Bn(t, e.dayMinutes) })}</span></p>
      <div class="bar" aria-hidden="true">
        ${[
			["taken", n],
			["held", r],
			["rest", t]
		].map(([e, t]) => t > 0 ? u`<i class=${e} ${Xn({ "--part": String(t) })}></i>` : f)}</div>
      <p class="key"><span class="taken"><i></i>${j("taken")} ${It(n)}</span><span class="held"><i></i>${j("held")} ${It(r)}</span>
        <span class="rest"><i></i>${j("free")} ${It(t)}</span><span>${j("granted")} ${It(e.grantedMinutes ?? 0)}</span></p>
      ${i.length ? u`<ul class="lots" aria-label=${j("lots")}>${i.map((e) => this.#u(e))}</ul>` : f}
    </section>`;
	}
	#u(e) {
		let t = e.expiryDate ? Ut(this.asOf, e.expiryDate) : Infinity, n = t <= ir && (e.freeMinutes ?? 0) > 0, r = S(e.expiryDate, {
			year: "numeric",
			month: "short",
			day: "numeric"
		}), i = e.expiryDate ? n ? j("expiresSoon", {
			date: r,
			n: t
		}) : j("expires", { date: r }) : j("never");
		return u`<li><span>${j("lot", { lot: e.lot ?? "" })} ${e.statutory ? u`<span class="badge accent">${j("statutory")}</span>` : f}</span><b>${It(e.freeMinutes ?? 0)}</b>
      <span class="tiny ${n ? "watch-text" : "faint"}">${(e.startDate ?? "") > this.asOf ? u`${j("startsLater", { date: S(e.startDate) })} · ` : f}${i}</span></li>`;
	}
	#d() {
		let { value: e, failure: t } = this.#r, n = e?.ledgerEntries ?? [];
		return u`<section class="panel" aria-labelledby="ledger">
      <header><h2 id="ledger">${j("ledger")}</h2><span class="faint small grow">${j("ledgerAbout")}</span>
        <select class="input" aria-label=${j("type")} @change=${(e) => {
			this.type = e.target.value, this.#r.load();
		}}>
          <option value="">${j("allTypes")}</option>
          ${this.#o.filter((e) => e.needsBalance).map((e) => u`<option value=${e.code} ?selected=${e.code === this.type}>${Pn(this.#o, e.code)}</option>`)}
        </select></header>
      ${t && !e ? u`<div class="body">${F(t, () => void this.#r.load())}</div>` : f}
      ${e ? n.length ? this.#f(n, !!e.nextPageToken) : N("table", j("noEntries")) : t ? f : P(6)}
    </section>`;
	}
	#f(e, t) {
		return u`<div class="ledger"><table>
      <thead><tr><th scope="col">${j("date")}</th><th scope="col">${j("what")}</th><th scope="col" class="right">${j("changeOf")}</th><th scope="col">${j("lines")}</th></tr></thead>
      <tbody>${e.map((e) => this.#p(e))}</tbody></table>
      ${t ? u`<button class="button small" @click=${() => {
			this.#e += 200, this.#r.load();
		}}>${j("more")}</button>` : f}</div>`;
	}
	#p(e) {
		let t = e.freeChangeMinutes ?? 0, n = u`<b>${e.kind && e.kind in j.catalogue ? j(e.kind) : e.kind ?? ""}</b> <span class="soft">${Pn(this.#o, e.leaveType)}</span>`;
		return u`<tr>
      <td class="number soft">${S(e.effectiveDate, {
			year: "numeric",
			month: "short",
			day: "numeric"
		})}</td>
      <td>${e.source?.startsWith("leaveRequests/") ? u`<a href=${mn("leave", e.source)} @click=${() => this.tell("zt-navigate", {
			page: "leave",
			argument: e.source
		})}>${n}</a>` : n}${e.reverses ? u` <span class="badge">${j("reverses")}</span>` : f}</td>
      <td class="right number ${t < 0 ? "bad-text" : t > 0 ? "good-text" : "faint"}">${sr(t)}</td>
      <td><div class="both">${(e.lines ?? []).map((e) => u`<span>${Wn(e.account ?? "", this.#o)}</span><span>${sr(e.minutes ?? 0)}</span>`)}</div></td>
    </tr>`;
	}
};
O([h()], or.prototype, "chosen", void 0), O([h()], or.prototype, "people", void 0), O([h()], or.prototype, "type", void 0), O([h()], or.prototype, "asOf", void 0), or = O([p("zt-balance")], or);
var sr = (e) => (e > 0 ? "+" : "") + It(e), I = _({
	title: {
		zh: "工作日历",
		en: "Working calendar"
	},
	year: {
		zh: "{year} 年",
		en: "{year}"
	},
	earlier: {
		zh: "上一年",
		en: "The year before"
	},
	later: {
		zh: "下一年",
		en: "The year after"
	},
	published: {
		zh: "已发布：{number}",
		en: "Published: {number}"
	},
	provisional: {
		zh: "暂定：当年放假通知尚未导入，按《全国年节及纪念日放假办法》推算。",
		en: "Provisional: the year's notice has not been brought in; this follows from the general rule."
	},
	import: {
		zh: "导入放假通知",
		en: "Import a notice"
	},
	holidays: {
		zh: "放假安排",
		en: "Holidays"
	},
	holiday: {
		zh: "假期",
		en: "Holiday"
	},
	off: {
		zh: "放假",
		en: "Days off"
	},
	days: {
		zh: "天数",
		en: "Days"
	},
	makeUp: {
		zh: "调休上班",
		en: "Make-up workdays"
	},
	counts: {
		zh: "工作日 {work} 天 · 法定节假日 {law} 天",
		en: "{work} workdays · {law} statutory {law|holiday|holidays}"
	},
	importAbout: {
		zh: "CSV 或 Excel，每个假期一行：假期、放假首日、放假末日、调休上班（多个日期用分号隔开）。法定节假日依法自动标出。先核对，再生效。",
		en: "CSV or Excel, a row a holiday: holiday, start date, end date, make-up (several with semicolons). Statutory days follow from the law. See what changes first."
	},
	file: {
		zh: "文件",
		en: "File"
	},
	yearField: {
		zh: "年份",
		en: "Year"
	},
	number: {
		zh: "通知文号",
		en: "Number of the notice"
	},
	check: {
		zh: "核对",
		en: "Check"
	},
	checking: {
		zh: "正在核对…",
		en: "Checking…"
	},
	importing: {
		zh: "正在导入…",
		en: "Importing…"
	},
	apply: {
		zh: "生效",
		en: "Put into force"
	},
	cancel: {
		zh: "取消",
		en: "Cancel"
	},
	changed: {
		zh: "将改变 {n} 天的类别：",
		en: "{n} {n|day changes|days change} class:"
	},
	unchanged: {
		zh: "各天类别不变，只记录通知文号。",
		en: "No day changes its class; the number of the notice is kept."
	},
	date: {
		zh: "日期",
		en: "Date"
	},
	before: {
		zh: "原为",
		en: "Was"
	},
	after: {
		zh: "改为",
		en: "Becomes"
	},
	badRows: {
		zh: "有误的行",
		en: "Wrong rows"
	},
	imported: {
		zh: "{year} 年放假通知已生效。",
		en: "The notice of {year} is in force."
	},
	WORKDAY: {
		zh: "工作日",
		en: "workday"
	},
	WEEKEND: {
		zh: "周末",
		en: "weekend"
	},
	STATUTORY_HOLIDAY: {
		zh: "法定节假日",
		en: "statutory holiday"
	},
	HOLIDAY_REST: {
		zh: "放假调休",
		en: "day off by notice"
	},
	MAKE_UP_WORKDAY: {
		zh: "调休上班",
		en: "make-up workday"
	}
}), cr = _({
	newYear: {
		zh: "元旦",
		en: "New Year's Day"
	},
	spring: {
		zh: "春节",
		en: "Spring Festival"
	},
	qingming: {
		zh: "清明节",
		en: "Qingming"
	},
	labour: {
		zh: "劳动节",
		en: "Labour Day"
	},
	dragonBoat: {
		zh: "端午节",
		en: "Dragon Boat Festival"
	},
	midAutumn: {
		zh: "中秋节",
		en: "Mid-Autumn Festival"
	},
	national: {
		zh: "国庆节",
		en: "National Day"
	},
	both: {
		zh: "国庆节、中秋节",
		en: "National Day and Mid-Autumn Festival"
	}
}), lr = {
	元旦: "newYear",
	春节: "spring",
	清明节: "qingming",
	劳动节: "labour",
	端午节: "dragonBoat",
	中秋节: "midAutumn",
	国庆节: "national",
	"国庆节、中秋节": "both"
};
function ur(e = "") {
	let t = lr[e];
	return t ? cr(t) : e;
}
function dr(e = "") {
	return I(e);
}
// src/messages/roster.ts
var L = _({
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
	coverChange: {
		zh: "{skill}：现缺 {before} 坐席工时，改后缺 {after}",
		en: "{skill}: {before} of agents' time lacking now, {after} then"
	},
	coverUnknown: {
		zh: "{skill}：该时段尚无完整的人力需求",
		en: "{skill}: nobody has said what is needed all that time"
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
	running: {
		zh: "正在上班",
		en: "Running"
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
	feed: {
		zh: "同步到手机日历",
		en: "Your phone's calendar"
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
	START_CHANGE: {
		zh: "上班时间跳变",
		en: "Starts that jump"
	},
	BACKWARD_ROTATION: {
		zh: "逆向倒班",
		en: "Turning back"
	},
	LONE_DAY_OFF: {
		zh: "孤立休息日",
		en: "Day off alone"
	},
	LONE_WORK_DAY: {
		zh: "孤立工作日",
		en: "Day of work alone"
	},
	EARLY_AFTER_NIGHT: {
		zh: "夜班后早班",
		en: "Early after a night"
	},
	LATE_END: {
		zh: "下班过晚",
		en: "Late end"
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
	},
	NIGHTS_IN_A_ROW: {
		zh: "连续夜班",
		en: "Nights in a row"
	},
	CYCLE_HOURS: {
		zh: "综合工时周期",
		en: "Hours of the cycle"
	}
});
function fr(e = "") {
	return e in L.catalogue ? L(e) : e.replaceAll("_", " ").toLowerCase();
}
// src/parts/day-marks.ts
function pr(e, t, n) {
	return `${(t?.dayClass ? t.dayClass !== "WORKDAY" && t.dayClass !== "MAKE_UP_WORKDAY" : Bt(e) > 4) ? "weekend" : ""} ${e === n ? "today" : ""}`;
}
function mr(e) {
	switch (e?.dayClass) {
		case "STATUTORY_HOLIDAY": return {
			word: L("holiday"),
			tone: "holiday"
		};
		case "HOLIDAY_REST": return {
			word: L("restDay"),
			tone: "holiday"
		};
		case "MAKE_UP_WORKDAY": return {
			word: L("makeUp"),
			tone: "work"
		};
		default: return;
	}
}
// src/parts/year.ts
var hr = /* @__PURE__ */ new Set(["STATUTORY_HOLIDAY", "HOLIDAY_REST"]);
function gr(e) {
	let t = [];
	for (let { date: n, dayClass: r = "", holiday: i = "" } of e) {
		if (!hr.has(r)) continue;
		let e = t.at(-1);
		e?.name === i && T(e.last, 1) === n ? (e.last = n, e.days += 1) : t.push({
			name: i,
			first: n,
			last: n,
			days: 1,
			makeUp: []
		});
	}
	for (let { date: n, dayClass: r, holiday: i } of e) r === "MAKE_UP_WORKDAY" && t.find((e) => e.name === i)?.makeUp.push(n);
	return t;
}
function _r(e) {
	let t = (t) => e.filter((e) => t(e.dayClass ?? "")).length;
	return {
		work: t((e) => e === "WORKDAY" || e === "MAKE_UP_WORKDAY"),
		law: t((e) => e === "STATUTORY_HOLIDAY")
	};
}
// src/parts/table-file.ts
async function vr(e) {
	let t = new Uint8Array(await e.arrayBuffer()), n = "";
	for (let e = 0; e < t.length; e += 32768) n += String.fromCharCode(...t.subarray(e, e + 32768));
	return btoa(n);
}
function yr(e) {
	return /\.xlsx$/i.test(e) ? "xlsx" : "csv";
}
async function br(e) {
	try {
		let t = yr(e.name) === "xlsx", n = new Uint8Array(await (t ? e : e.slice(0, 65536)).arrayBuffer());
		return t ? await Cr(n) : Sr(xr(n));
	} catch {
		return [];
	}
}
function xr(e) {
	try {
		return new TextDecoder("utf-8", { fatal: !0 }).decode(e, { stream: !0 });
	} catch {
		return new TextDecoder("gb18030").decode(e);
	}
}
function Sr(e) {
	let t = e.replace(/^\uFEFF/, ""), n = t.split(/\r?\n/, 1)[0] ?? "", r = (e) => n.split(e).length, i = [
		",",
		"	",
		";"
	].reduce((e, t) => r(t) > r(e) ? t : e), a = [], o = "", s = !1;
	for (let e = 0; e < t.length; e += 1) {
		let n = t[e];
		if (n === "\"") s && t[e + 1] === "\"" ? o += t[e += 1] : s = !s;
		else if (!s && (n === "\n" || n === "\r")) break;
		else !s && n === i ? (a.push(o), o = "") : o += n;
	}
	return [...a, o].map((e) => e.trim()).filter(Boolean);
}
async function Cr(e) {
	let t = Tr(e), n = [...t.keys()].filter((e) => /^xl\/worksheets\/sheet\d+\.xml$/.test(e)).sort()[0];
	if (!n) return [];
	let r = /<row[^>]*>([\s\S]*?)<\/row>/.exec(await Er(e, t.get(n)))?.[1] ?? "", i = [...(t.has("xl/sharedStrings.xml") ? await Er(e, t.get("xl/sharedStrings.xml")) : "").matchAll(/<si>([\s\S]*?)<\/si>/g)].map((e) => wr(e[1]));
	return [...r.matchAll(/<c\b([^>]*)>([\s\S]*?)<\/c>/g)].map(([, e, t]) => /t="s"/.test(e) ? i[Number(/<v>(\d+)<\/v>/.exec(t)?.[1])] ?? "" : wr(t)).map((e) => e.trim()).filter(Boolean);
}
function wr(e) {
	let t = [...e.matchAll(/<(?:t|v)\b[^>]*>([\s\S]*?)<\/(?:t|v)>/g)].map((e) => e[1]).join(""), n = {
		lt: "<",
		gt: ">",
		amp: "&",
		quot: "\"",
		apos: "'"
	};
	return t.replace(/&(lt|gt|amp|quot|apos);/g, (e, t) => n[t]);
}
function Tr(e) {
	let t = new DataView(e.buffer, e.byteOffset, e.byteLength), n = e.length - 22;
	for (; n > 0 && t.getUint32(n, !0) !== 101010256;) --n;
	let r = /* @__PURE__ */ new Map(), i = t.getUint32(n + 16, !0);
	for (let a = t.getUint16(n + 10, !0); a > 0; --a) {
		let [n, a, o] = [
			t.getUint16(i + 28, !0),
			t.getUint16(i + 30, !0),
			t.getUint16(i + 32, !0)
		], s = new TextDecoder().decode(e.subarray(i + 46, i + 46 + n));
		r.set(s, {
			method: t.getUint16(i + 10, !0),
			packed: t.getUint32(i + 20, !0),
			offset: t.getUint32(i + 42, !0)
		}), i += 46 + n + a + o;
	}
	return r;
}
async function Er(e, t) {
	let n = new DataView(e.buffer, e.byteOffset, e.byteLength), r = t.offset + 30 + n.getUint16(t.offset + 26, !0) + n.getUint16(t.offset + 28, !0), i = new Blob([e.slice(r, r + t.packed)]);
	return t.method === 0 ? i.text() : new Response(i.stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
}
var Dr = {
	employee_no: [
		"工号",
		"员工编号",
		"员工号",
		"人员编号",
		"employee number",
		"employee id",
		"number",
		"no"
	],
	display_name: [
		"姓名",
		"名字",
		"员工姓名",
		"name",
		"full name"
	],
	team: [
		"班组",
		"小组",
		"部门",
		"团队",
		"组别",
		"group",
		"department"
	],
	join_date: [
		"入职日期",
		"入职时间",
		"入司日期",
		"join date",
		"hire date",
		"start date"
	],
	exit_date: [
		"离职日期",
		"exit date",
		"leave date",
		"end date"
	],
	service_start_date: [
		"参加工作日期",
		"参加工作时间",
		"首次参加工作时间",
		"service start"
	],
	tenure_years: [
		"司龄",
		"本单位工龄",
		"tenure"
	],
	service_years: [
		"工龄",
		"累计工龄",
		"总工龄",
		"years of service"
	],
	skills: [
		"技能",
		"技能组",
		"skill"
	],
	phone: [
		"电话",
		"手机",
		"手机号",
		"联系电话",
		"telephone",
		"mobile"
	],
	email: [
		"邮箱",
		"电子邮箱",
		"e-mail",
		"mail"
	],
	time_zone: [
		"时区",
		"zone",
		"timezone"
	],
	working_time_system: [
		"工时制",
		"工时制度",
		"working time"
	],
	daily_minutes: [
		"每日分钟",
		"日工时（分钟）",
		"daily minutes"
	]
}, Or = Object.keys(Dr), kr = {
	queue: [
		"队列",
		"队列编码",
		"技能组",
		"业务",
		"queue code",
		"skill"
	],
	start: [
		"开始",
		"开始时间",
		"时段",
		"时段开始",
		"时间",
		"日期时间",
		"datetime",
		"start time",
		"interval",
		"timestamp"
	],
	offered: [
		"来话量",
		"来电量",
		"呼入量",
		"进线量",
		"话务量",
		"calls",
		"contacts",
		"volume"
	],
	handled: [
		"处理量",
		"接听量",
		"接通量",
		"应答量",
		"answered"
	],
	handle_seconds: [
		"处理秒数",
		"处理时长",
		"总处理时长",
		"处理总时长",
		"handling seconds",
		"handle time"
	]
}, Ar = {
	answered: [
		"接起量",
		"应答量",
		"接听量",
		"接通量"
	],
	abandoned: [
		"放弃量",
		"呼损量",
		"abandons"
	],
	abandoned_short: ["短时放弃量", "short abandons"],
	abandoned_in_time: ["时限内放弃量", "abandoned in threshold"],
	answered_in_time: [
		"及时接起量",
		"及时应答量",
		"时限内接起量",
		"20秒内接起量",
		"answered in threshold",
		"answered in sl"
	],
	threshold_seconds: [
		"应答时限",
		"时限秒数",
		"threshold"
	],
	talk_seconds: [
		"通话秒数",
		"通话时长",
		"talk time"
	],
	hold_seconds: [
		"保持秒数",
		"保持时长",
		"hold time"
	],
	after_call_seconds: [
		"话后秒数",
		"话后时长",
		"话后处理时长",
		"acw",
		"acw seconds",
		"acw_s",
		"wrap-up time"
	],
	wait_answered_seconds: [
		"接起等待秒数",
		"接起等待时长",
		"应答等待时长",
		"wait answered"
	],
	wait_abandoned_seconds: [
		"放弃等待秒数",
		"放弃等待时长",
		"放弃前等待时长",
		"wait abandoned"
	],
	blocked: [
		"拦截量",
		"被拦截量",
		"溢出量"
	]
}, jr = {
	holiday: [
		"假期",
		"节日",
		"节假日",
		"假期名称",
		"名称",
		"name"
	],
	start_date: [
		"放假首日",
		"放假开始",
		"开始日期",
		"开始",
		"起始日期",
		"from",
		"start",
		"first day"
	],
	end_date: [
		"放假末日",
		"放假结束",
		"结束日期",
		"结束",
		"截止日期",
		"to",
		"end",
		"last day"
	],
	make_up: [
		"调休上班",
		"调休",
		"补班",
		"补班日期",
		"上班日期",
		"make-up",
		"make-up workdays"
	]
};
function Mr(e, t = Dr) {
	let n = (e) => e.toLowerCase().replace(/[\s_*（）()-]/g, ""), r = {};
	for (let [i, a] of Object.entries(t)) {
		let t = [i, ...a].map(n), o = e.find((e) => t.includes(n(e)));
		o && (r[i] = o);
	}
	return r;
}
// src/parts/zt-dialog.ts
var Nr = _({ close: {
	zh: "关闭",
	en: "Close"
} }), Pr = class extends fn {
	constructor(...e) {
		super(...e), this.heading = "", this.open = !1;
	}
	static {
		this.styles = [D, o`
      dialog {
        width: min(var(--zt-dialog-width, 520px), calc(100vw - 24px)); max-height: calc(100dvh - 32px); padding: 0; border: 1px solid var(--zt-line);
        border-radius: 14px; background: var(--zt-raised); color: var(--zt-ink); box-shadow: var(--zt-shadow-raised);
      }
      dialog::backdrop { background: #0b101680; }
      .head { display: flex; align-items: center; gap: 12px; padding: 14px 12px 10px 20px; }
      .body { padding: 4px 20px 16px; }
      footer { position: sticky; bottom: 0; display: flex; justify-content: flex-end; gap: 8px; flex-wrap: wrap; padding: 0 20px 18px; background: var(--zt-raised); }
    `];
	}
	updated() {
		this.open && !this.dialog.open ? this.dialog.showModal() : !this.open && this.dialog.open && this.dialog.close();
	}
	#e() {
		this.open = !1, this.dispatchEvent(new Event("close"));
	}
	render() {
		return u`<dialog aria-labelledby="heading" @close=${this.#e}>
      ${this.open ? u`<div class="head">
              <h2 id="heading" class="grow">${this.heading}</h2>
              <button class="button quiet icon" aria-label=${Nr("close")} @click=${() => this.dialog.close()}>${M("cross")}</button>
            </div>
            <div class="body"><slot></slot></div>
            <footer><slot name="actions"></slot></footer>` : f}
    </dialog>`;
	}
};
O([m()], Pr.prototype, "heading", void 0), O([m({
	type: Boolean,
	reflect: !0
})], Pr.prototype, "open", void 0), O([at("dialog")], Pr.prototype, "dialog", void 0), Pr = O([p("zt-dialog")], Pr);
// src/parts/zt-toasts.ts
var Fr = {
	good: 4500,
	bad: 9e3,
	"": 4500
}, Ir = class extends fn {
	constructor(...e) {
		super(...e), this.shown = [], this.#e = 0;
	}
	static {
		this.styles = [D, o`
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
		}], setTimeout(() => this.shown = this.shown.filter((e) => e.id !== n), Fr[t]);
	}
	render() {
		return this.shown.map(({ text: e, kind: t }) => u`<div class=${t}>${M(t === "bad" ? "warning" : "check")}<span>${e}</span></div>`);
	}
};
O([h()], Ir.prototype, "shown", void 0), Ir = O([p("zt-toasts")], Ir);
function R(e, t = "good") {
	let n = document.querySelector("zt-toasts");
	n || document.body.append(n = document.createElement("zt-toasts")), n.show(e, t);
}
// src/parts/zt-calendar-import.ts
var Lr = class extends k {
	constructor(...e) {
		super(...e), this.open = !1, this.year = 0, this.busy = "", this.#e = () => {
			this.preview = this.refusal = void 0;
		};
	}
	static {
		this.styles = [D, o`
      :host { --zt-dialog-width: 640px; }
      form { display: grid; gap: 14px; }
      .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(200px, 1fr)); gap: 12px; }
      .found { max-height: 36dvh; }
      .keys { display: flex; justify-content: flex-end; gap: 8px; }
    `];
	}
	willUpdate(e) {
		e.has("open") && this.open && (this.file = this.preview = this.refusal = void 0);
	}
	#e;
	#t(e) {
		this.file = e.target.files?.[0];
	}
	async #n(e) {
		if (e.preventDefault(), !this.file || this.busy) return;
		let t = !this.preview, n = Number(new FormData(this.form).get("year"));
		this.busy = t ? "checking" : "importing", this.refusal = void 0;
		try {
			let e = await this.host.api.post("/v1/calendars", {
				jurisdiction: "CN",
				year: n,
				noticeNumber: String(new FormData(this.form).get("number")).trim(),
				content: await vr(this.file),
				format: yr(this.file.name),
				columns: Mr(await br(this.file), jr),
				validateOnly: t
			});
			t ? this.preview = e : this.#r(n);
		} catch (e) {
			this.preview = void 0, this.refusal = e;
		} finally {
			this.busy = "";
		}
	}
	#r(e) {
		R(I("imported", { year: e })), this.dispatchEvent(new CustomEvent("zt-done", { detail: { year: e } })), this.dispatchEvent(new Event("close"));
	}
	render() {
		return u`<zt-dialog ?open=${this.open} heading=${I("import")} @close=${() => this.dispatchEvent(new Event("close"))}>
      <form @submit=${this.#n} @input=${this.#e} @change=${this.#e}>
        <p class="soft small">${I("importAbout")}</p>
        <label class="field"><span>${I("file")}</span><input class="input" type="file" accept=".csv,.xlsx,text/csv" required @change=${this.#t} /></label>
        <div class="two">
          <label class="field"><span>${I("yearField")}</span><input class="input" name="year" type="number" min="2000" max="2100" required .value=${String(this.year)} /></label>
          <label class="field"><span>${I("number")}</span><input class="input" name="number" required maxlength="80" /></label>
        </div>
        ${this.refusal ? this.#i(this.refusal) : f}
        ${this.preview ? this.#a(this.preview) : f}
        <div class="keys"><button type="button" class="button quiet" @click=${() => this.dispatchEvent(new Event("close"))}>${I("cancel")}</button>
          <button class="button primary" ?disabled=${!!this.busy}>${I(this.busy || (this.preview ? "apply" : "check"))}</button></div>
      </form>
    </zt-dialog>`;
	}
	#i({ message: e, violations: t, reason: n }) {
		return u`<div class="notice bad" role="alert">${M("warning")}<div class="grow"><p>${e}</p>
      ${n === "ROWS_INVALID" ? u`<ul class="found scroll" tabindex="0" aria-label=${I("badRows")}>${t.map((e) => u`<li>${e.message}</li>`)}</ul>` : f}</div></div>`;
	}
	#a({ changes: e = [] }) {
		if (!e.length) return u`<p class="notice good" role="status">${M("check")}${I("unchanged")}</p>`;
		let t = I("changed", { n: e.length });
		return u`<div><p class="notice watch" role="status">${M("info")}${t}</p>
      <div class="found scroll" tabindex="0" role="region" aria-label=${t}><table>
        <thead><tr><th scope="col">${I("date")}</th><th scope="col">${I("before")}</th><th scope="col">${I("after")}</th><th scope="col">${I("holiday")}</th></tr></thead>
        <tbody>${e.map((e) => u`<tr><td>${S(e.date)}</td><td class="soft">${dr(e.before)}</td><td>${dr(e.after)}</td><td>${ur(e.holiday)}</td></tr>`)}</tbody>
      </table></div></div>`;
	}
};
O([m({ type: Boolean })], Lr.prototype, "open", void 0), O([m({ type: Number })], Lr.prototype, "year", void 0), O([h()], Lr.prototype, "file", void 0), O([h()], Lr.prototype, "preview", void 0), O([h()], Lr.prototype, "refusal", void 0), O([h()], Lr.prototype, "busy", void 0), O([at("form")], Lr.prototype, "form", void 0), Lr = O([p("zt-calendar-import")], Lr);
// src/pages/zt-calendar.ts
var Rr = "2026-01-05", zr = class extends pn {
	constructor(...e) {
		super(...e), this.year = Number(E().slice(0, 4)), this.importing = !1, this.#e = new A(this, (e) => this.host.api.get("/v1/calendarDays", {
			startDate: `${this.year}-01-01`,
			endDate: `${this.year + 1}-01-01`
		}, e));
	}
	static {
		this.styles = [D, o`
      .months { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(250px, 100%), 1fr)); gap: 16px; }
      .month { padding: 10px 12px 12px; }
      .month th { text-align: center; font-size: var(--zt-text-tiny); padding: 4px 0; border: 0; }
      .month td { text-align: center; padding: 0; height: 34px; border: 0; border-radius: 4px; line-height: 1.15; vertical-align: middle; }
      .month td.weekend { background: var(--zt-sunken); }
      .month td.holiday { background: var(--zt-bad-soft); color: var(--zt-bad); }
      .month td.work { background: var(--zt-accent-soft); color: var(--zt-accent); }
      .month td.today b { text-decoration: underline; text-underline-offset: 3px; }
      .month td b { font-weight: 560; }
      .month td i { display: block; font-style: normal; font-size: 0.625rem; font-weight: 620; }
    `];
	}
	#e;
	load() {
		this.#e.load();
	}
	#t(e) {
		this.year = e, this.#e.clear(), this.load();
	}
	render() {
		let { value: e, failure: t } = this.#e, n = e?.days ?? [];
		return u`<div class="page">
      <header><h1>${I("title")}</h1>
        <span class="row"><button class="button icon small" aria-label=${I("earlier")} title=${I("earlier")} @click=${() => this.#t(this.year - 1)}>${M("back", 16)}</button>
          <b class="number" aria-live="polite">${I("year", { year: this.year })}</b>
          <button class="button icon small" aria-label=${I("later")} title=${I("later")} @click=${() => this.#t(this.year + 1)}>${M("next", 16)}</button></span>
        <span class="grow"></span>
        ${this.host.has("PLANNER", "HR") ? u`<button class="button" @click=${() => this.importing = !0}>${I("import")}</button>` : f}</header>
      ${t ? F(t, () => void this.#e.load()) : n.length ? u`${this.#n(n[0])}${this.#r(n)}${this.#i(n)}` : P(12)}
      <zt-calendar-import ?open=${this.importing} .year=${this.year} @close=${() => this.importing = !1} @zt-done=${(e) => this.#t(e.detail.year)}></zt-calendar-import>
    </div>`;
	}
	#n({ provisional: e, noticeNumber: t = "" }) {
		return u`<p class="notice ${e ? "watch" : "good"}" data-status>${M(e ? "info" : "check")}<span>${e ? I("provisional") : I("published", { number: t })}</span></p>`;
	}
	#r(e) {
		return u`<div class="panel"><header><h2 id="holidays" class="grow">${I("holidays")}</h2><span class="soft small number">${I("counts", _r(e))}</span></header>
      <div class="body scroll" tabindex="0" role="region" aria-labelledby="holidays"><table>
        <thead><tr><th scope="col">${I("holiday")}</th><th scope="col">${I("off")}</th><th scope="col">${I("days")}</th><th scope="col">${I("makeUp")}</th></tr></thead>
        <tbody>${gr(e).map((e) => u`<tr><td>${ur(e.name)}</td>
          <td>${S(e.first)}${e.last === e.first ? "" : ` – ${S(e.last)}`}</td><td>${e.days}</td><td>${zt(e.makeUp.map((e) => S(e)))}</td></tr>`)}</tbody>
      </table></div></div>`;
	}
	#i(e) {
		return u`<div class="months">${[...Map.groupBy(e, (e) => e.date.slice(0, 7))].map(([e, t]) => this.#a(`${e}-01`, t))}</div>`;
	}
	#a(e, t) {
		let n = Bt(e), r = Math.ceil((n + t.length) / 7);
		return u`<section class="panel month" data-month=${e}><table>
      <caption><h2>${S(e, { month: "long" })}</h2></caption>
      <thead><tr>${Ht(Rr, 7).map((e) => u`<th scope="col">${S(e, { weekday: "narrow" })}</th>`)}</tr></thead>
      <tbody>${Array.from({ length: r }, (e, r) => u`<tr>${Array.from({ length: 7 }, (e, i) => this.#o(t[r * 7 + i - n]))}</tr>`)}</tbody>
    </table></section>`;
	}
	#o(e) {
		if (!e) return u`<td></td>`;
		let t = mr(e), n = t ? [dr(e.dayClass), ur(e.holiday)].filter(Boolean).join(", ") : "";
		return u`<td class="${pr(e.date, e, E())} ${t?.tone ?? ""}" data-date=${e.date} title=${n || f}><b>${Number(e.date.slice(8))}</b>
      ${t ? u`<i aria-hidden="true">${t.word}</i><span class="unseen">${n}</span>` : f}</td>`;
	}
};
O([h()], zr.prototype, "year", void 0), O([h()], zr.prototype, "importing", void 0), zr = O([p("zt-calendar")], zr);
// src/messages/card.ts
var z = _({
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
}), Br = _({
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
}), Vr = o`
  .conditions { display: grid; container-type: inline-size; max-width: 760px; }
  .conditions li { display: grid; grid-template-columns: 20px minmax(0, 1fr) minmax(0, 1fr) auto; gap: 0 10px; padding: 5px 0; align-items: baseline; border-top: 1px solid var(--zt-line); }
  .conditions li:first-child { border-top: 0; }
  .conditions .fact { display: inline-block; }
  .conditions .fact::first-letter { text-transform: uppercase; }
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
function Hr(e) {
	return e.length ? u`<ul class="conditions">
    ${[...e].sort((e, t) => Number(e.held ?? !1) - Number(t.held ?? !1)).map(({ fact: e, comparison: t, limit: n, value: r, held: i }) => u`<li class=${i ? "held" : "failed"}>
        ${M(i ? "check" : "cross", 16)}
        <span><span class="unseen">${Br(i ? "held" : "notHeld")}: </span><span class="fact">${xn(e)}</span></span>
        <small>${Br("wanted", {
		comparison: Tn(t),
		limit: Cn(e, n)
	})}</small>
        <b>${Cn(e, r)}</b>
      </li>`)}
  </ul>` : f;
}
// src/parts/cover.ts
var Ur = (e) => e.after ?? e.before;
function Wr(e) {
	let t = [];
	for (let n of e) {
		let e = n.required - Ur(n);
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
function Gr(e) {
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
function Kr(e) {
	let t = e.reduce((e, t) => e + t.minutes, 0) * qr, n = 0;
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
var qr = .025;
function Jr(e) {
	let t = [];
	for (let n of e) {
		let e = t.at(-1);
		e && e.at(-1).to === n.from ? e.push(n) : t.push([n]);
	}
	return t;
}
function Yr(e, t, n) {
	return e.map(({ point: e, from: r, to: i }, a) => {
		let o = n(e).toFixed(1);
		return `${a ? "L" : "M"}${t(r).toFixed(1)} ${o}L${t(i).toFixed(1)} ${o}`;
	}).join("");
}
// src/parts/impact.ts
function Xr(e) {
	return e.map((e) => ({
		start: Date.parse(e.startTime ?? ""),
		minutes: e.minutes ?? 30,
		required: e.required ?? 0,
		before: e.availableBefore ?? 0,
		after: e.availableAfter ?? 0,
		levelPermille: e.serviceLevelAfterPermille ?? 0
	}));
}
function Zr(e) {
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
function Qr(e) {
	return e.reduce((e, t) => !e || Ur(t) - t.required < Ur(e) - e.required ? t : e, void 0);
}
function $r(e, t) {
	return e.find((e) => e.key === t)?.tone;
}
function ei(e, t) {
	let n = e.find((e) => /target.*permille$/.test(e.key ?? ""))?.value, r = t?.conditions?.find((e) => e.fact === "service_level_after_permille")?.limit, i = Number(n ?? r ?? NaN);
	return Number.isFinite(i) ? i : void 0;
}
var ti = /* @__PURE__ */ new Set([
	"charged_minutes",
	"balance_before_minutes",
	"balance_after_minutes",
	"service_level_before_permille",
	"service_level_after_permille",
	"slack_min_milli",
	"cover_known"
]);
function ni(e, t) {
	let n = !!t?.cover?.length || t?.balanceAfterMinutes !== void 0;
	return e.filter((e) => !(n && ti.has(e.key ?? "")) && !/target.*permille$/.test(e.key ?? ""));
}
// src/parts/figures.ts
var ri = 864e5;
function ii(e) {
	let t = Xr(e.cover ?? []);
	return u`<dl class="figures">
      ${t.length ? u`${ai(e)}${oi(t)}` : f}
      ${si(e)}
      <div><dt>${z("away")}</dt><dd>${e.away?.length ?? 0}<small>${z("people")}</small></dd></div>
    </dl>
    ${e.coverKnown ? f : u`<p class="notice watch">${M("warning")}${z("coverUnknown")}</p>`}`;
}
function ai(e) {
	let t = e.facts ?? [], n = ei(t, e.decision), [r, i] = [e.serviceLevelBeforePermille ?? 0, e.serviceLevelAfterPermille ?? 0], a = n !== void 0 && i < n ? "bad" : "good", o = i < 0 ? "" : rr($r(t, "service_level_after_permille")) || a;
	return u`<div><dt>${z("level")}</dt>
    <dd><span class="was">${y(r)}</span>${M("next", 14)}<span class="${o}-text">${y(i)}</span></dd>
    ${n === void 0 ? f : u`<dd class="sub">${z("target", { target: y(n) })}</dd>`}</div>`;
}
function oi(e) {
	let t = Qr(e), n = Ur(t) - t.required;
	return u`<div><dt>${z("slack")}</dt>
    <dd class=${n < -.05 ? "bad-text" : ""}>${Tt(n, !0)}<small>${z("people")}</small></dd>
    <dd class="sub">${z("slackAt", { time: ci(t, e) })}</dd></div>`;
}
function si(e) {
	let [t, n] = [e.balanceBeforeMinutes ?? 0, e.balanceAfterMinutes ?? 0];
	return t === n || !n && t !== e.chargedMinutes ? f : u`<div><dt>${z("balance")}</dt>
    <dd><span class="was">${It(t)}</span>${M("next", 14)}<span class=${n < 0 ? "bad-text" : ""}>${It(n)}</span></dd>
    ${e.chargedMinutes ? u`<dd class="sub">${z("charge", { charge: It(e.chargedMinutes) })}</dd>` : f}</div>`;
}
function ci(e, t) {
	let n = new Date(e.start).toISOString();
	return t.at(-1).start - t[0].start > ri ? x(n) : b(n);
}
// src/parts/inbox.ts
var li = _({
	leave: {
		zh: "请假",
		en: "Leave"
	},
	swap: {
		zh: "换班",
		en: "Swaps"
	},
	attendance: {
		zh: "考勤",
		en: "Attendance"
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
}), ui = 60;
function di(e) {
	let t = e.draft?.kind?.split(".")[0] ?? "";
	return t in li.catalogue ? li(t) : li("other");
}
function fi(e) {
	return li(e ?? "WORK_ITEM_STATE_OPEN");
}
function pi(e, t) {
	let n = kt(g(e.draft?.title)) || e.draft?.subject || e.name, r = t.of(e.draft?.employee);
	return r && !n.includes(r) ? li("ofPerson", {
		person: r,
		title: n
	}) : n;
}
var mi = (e) => e.state !== "WORK_ITEM_STATE_DONE" && e.state !== "WORK_ITEM_STATE_CANCELLED";
function hi(e) {
	if (!e.draft?.dueTime || !mi(e)) return;
	let { text: t, minutes: n } = Lt(e.draft.dueTime);
	return {
		text: t,
		tone: n < 0 ? "bad" : n <= ui ? "watch" : ""
	};
}
function gi(e, t, n) {
	let [r = "", ...i] = t.split("."), a = r.replace(/_(\w)/g, (e, t) => t.toUpperCase());
	return i.length ? {
		...e,
		[a]: gi(e[a] ?? {}, i.join("."), n)
	} : {
		...e,
		[a]: n
	};
}
// src/parts/card-styles.ts
var _i = o`
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
    .figures > div:nth-child(odd):last-child { grid-column: 1 / -1; min-height: 0; }
    .facts { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .steps li { grid-template-columns: minmax(0, 1fr); gap: 0; }
    .buttons { gap: 6px; }
    .buttons .button { padding-inline: 8px; }
    .buttons .primary, .buttons .danger { flex: 1; min-width: 0; }
    .buttons .grow { display: none; }
  }
`, vi = _({
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
}), yi = 30, bi = 10, xi = 22, Si = 64, Ci = 864e5, wi = class extends fn {
	constructor(...e) {
		super(...e), this.points = [], this.now = 0, this.height = 190, this.width = 0, this.table = !1, this.at = -1, this.#e = new ResizeObserver(([e]) => this.width = Math.floor(e.contentRect.width));
	}
	static {
		this.styles = [D, o`
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
	get #n() {
		return this.points.at(-1).start - this.points[0].start >= Ci;
	}
	get summary() {
		let e = Wr(this.points);
		return e.length ? e.map((e) => vi("short", {
			from: b(Ei(e.start)),
			to: b(Ei(e.end)),
			heads: Tt(e.worst)
		})).join("; ") : vi("enough");
	}
	render() {
		return this.points.length ? u`${this.#r()}${this.table ? this.#p() : this.#i()}` : u`<p class="notice">${M("info")}${vi("unknown")}</p>`;
	}
	#r() {
		return u`<div class="legend">
      <span class="required"><i></i>${vi("required")}</span>
      <span class="before"><i></i>${vi(this.#t ? "before" : "available")}</span>
      ${this.#t ? u`<span class="after"><i></i>${vi("after")}</span>` : f}
      ${Wr(this.points).length ? u`<span class="gap"><i class="fill"></i>${vi("gap")}</span>` : f}
      <span class="grow"></span>
      <button class="button quiet icon small" aria-pressed=${this.table} aria-label=${vi(this.table ? "asChart" : "asTable")}
        title=${vi(this.table ? "asChart" : "asTable")} @click=${() => this.table = !this.table}>${M("table", 16)}</button>
    </div>`;
	}
	#i() {
		let { points: e, width: t, height: n } = this;
		if (t < 40) return u`<svg class="chart" height=${n}></svg>`;
		let r = Kr(e), i = r.at(-1).to, a = (e) => yi + e / i * (t - yi), { top: o, ticks: s } = Gr(Math.max(...e.map((e) => Math.max(e.required, e.before))) * 1.06), c = (e) => bi + (1 - Math.max(e, 0) / o) * (n - bi - xi);
		return u`<svg class="chart" role="img" tabindex="0" aria-label=${this.summary} height=${n} viewBox="0 0 ${t} ${n}"
        @pointermove=${(e) => this.#c(e, r, i / (t - yi))}
        @pointerleave=${() => this.at = -1} @blur=${() => this.at = -1} @keydown=${this.#l}>
        ${s.map((e) => d`<line class="grid" x1=${yi} x2=${t} y1=${c(e)} y2=${c(e)}></line>
          <text x=${24} y=${c(e) + 4} text-anchor="end">${e}</text>`)}
        ${this.#s(r, a)}
        ${Jr(r).map((e) => this.#a(e, a, c))}
        ${this.#o(r, a, c)}
      </svg>
      ${this.#u(r, a)}`;
	}
	#a(e, t, n) {
		let r = Yr(e, t, (e) => n(e.before));
		return d`
      <path class="fill-before" d="${r}L${t(e.at(-1).to)} ${n(0)}L${t(e[0].from)} ${n(0)}Z"></path>
      ${e.map(({ point: e, from: r, to: i }) => {
			let [a, o] = [Ur(e), e.required];
			return o - a < .05 ? f : d`<rect class="gap-area" x=${t(r)} width=${t(i) - t(r)} y=${n(o)} height=${n(a) - n(o)}></rect>`;
		})}
      <path class="line-before" d=${r}></path>
      ${this.#t ? d`<path class="line-after" d=${Yr(e, t, (e) => n(Ur(e)))}></path>` : f}
      <path class="line-required" d=${Yr(e, t, (e) => n(e.required))}></path>`;
	}
	#o(e, t, n) {
		let r = e[this.at], i = r ? t((r.from + r.to) / 2) : 0, a = e.find(({ point: e }) => this.now >= e.start && this.now < e.start + e.minutes * 6e4), o = a ? t(a.from + (this.now - a.point.start) / 6e4) : 0, s = o > this.width - 60 ? {
			at: o - 4,
			anchor: "end"
		} : {
			at: o + 4,
			anchor: "start"
		};
		return d`
      ${a ? d`<line class="now" x1=${o} x2=${o} y1=${6} y2=${n(0)}></line>
            <text class="now-text" x=${s.at} y=${14} text-anchor=${s.anchor}>${vi("nowLine")}</text>` : f}
      ${r ? d`<line class="cursor" x1=${i} x2=${i} y1=${bi} y2=${n(0)}></line>` : f}`;
	}
	#s(e, t) {
		let n = Jr(e), r = Math.max(1, Math.floor((this.width - yi) / Si));
		if (n.length > 1 && this.#n) {
			let e = n.filter((e, t) => !t || Ti(e) !== Ti(n[t - 1])), i = Math.ceil(e.length / r);
			return e.filter((e, t) => t % i === 0).map((e) => d`<text x=${t(e[0].from)} y=${this.height - 5}>${Ti(e)}</text>`);
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
			return d`<text x=${r} y=${this.height - 5} text-anchor=${r < 42 ? "start" : r > this.width - 18 ? "end" : "middle"}>${b(Ei(e.start))}</text>`;
		});
	}
	#c(e, t, n) {
		let r = e.currentTarget.getBoundingClientRect().left + yi, i = (e.clientX - r) * n;
		this.at = t.findIndex((e) => i >= e.from && i < e.to);
	}
	#l(e) {
		let t = {
			ArrowLeft: -1,
			ArrowRight: 1
		}[e.key];
		t && (e.preventDefault(), e.stopPropagation(), this.at = Math.min(Math.max(this.at + t, 0), this.points.length - 1));
	}
	#u(e, t) {
		let n = e[this.at];
		if (!n) return f;
		let { point: r } = n, i = t((n.from + n.to) / 2);
		return u`<div class="tip" aria-live="polite" ${Xn(i > this.width / 2 ? {
			right: `${this.width - i + 10}px`,
			left: "auto"
		} : {
			left: `${i + 10}px`,
			right: "auto"
		})}>
      <b>${this.#d(r)}</b>
      ${this.#f(r).map(([e, t]) => u`<span>${e}</span><span>${t}</span>`)}
    </div>`;
	}
	#d(e) {
		let t = `${b(Ei(e.start))}–${b(Ei(e.start + e.minutes * 6e4))}`;
		return this.#n ? `${Dt(Ei(e.start))} ${t}` : t;
	}
	#f(e) {
		let t = [[vi("required"), Tt(e.required)], [vi(this.#t ? "before" : "available"), Tt(e.before)]];
		return this.#t && t.push([vi("after"), Tt(Ur(e))]), t.push([vi("slack"), Tt(Ur(e) - e.required, !0)]), e.levelPermille !== void 0 && t.push([vi("level"), y(e.levelPermille)]), t;
	}
	#p() {
		return u`<div class="scroll" tabindex="0" role="region" aria-label=${this.summary}><table>
      <thead><tr><th scope="col">${vi("from")}</th>${this.#f(this.points[0]).map(([e]) => u`<th scope="col">${e}</th>`)}</tr></thead>
      <tbody>${this.points.map((e) => u`<tr>
          <td>${this.#d(e)}</td>
          ${this.#f(e).map(([, e]) => u`<td>${e}</td>`)}
        </tr>`)}</tbody>
    </table></div>`;
	}
};
O([m({ attribute: !1 })], wi.prototype, "points", void 0), O([m({ attribute: !1 })], wi.prototype, "now", void 0), O([m({ type: Number })], wi.prototype, "height", void 0), O([h()], wi.prototype, "width", void 0), O([h()], wi.prototype, "table", void 0), O([h()], wi.prototype, "at", void 0), wi = O([p("zt-cover-chart")], wi);
function Ti(e) {
	return Dt(Ei(e[0].point.start));
}
function Ei(e) {
	return new Date(e).toISOString();
}
// src/pages/zt-card.ts
var Di = class extends pn {
	constructor(...e) {
		super(...e), this.workItem = "", this.sending = "", this.colleagues = [], this.#e = new A(this, () => this.#a()), this.#t = new A(this, (e) => this.host.api.get(`/v1/${this.workItem}`, {}, e)), this.#n = {
			key: "",
			id: ""
		};
	}
	static {
		this.styles = [
			D,
			Vr,
			_i
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
		this.asking = void 0, this.refusal = void 0, this.sending = "", this.#e.clear(), this.#i?.draft?.refresh?.method && mi(this.#i) && this.#e.load();
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
		e && e.state !== "WORK_ITEM_STATE_CLAIMED" && !this.sending && this.#d("claim", {}, z("claimed"));
	}
	#o(e) {
		this.refusal = void 0, e.asksFor ? (this.asking = {
			kind: "action",
			action: e
		}, this.#s()) : this.#l(e.id ?? "", g(e.label), e.method ?? "", e.request ?? {});
	}
	async #s() {
		await this.updateComplete, this.renderRoot.querySelector("#asked")?.focus();
	}
	#c(e) {
		return this.#n.key !== e && (this.#n = {
			key: e,
			id: Zt()
		}), this.#n.id;
	}
	async #l(e, t, n, r) {
		let i = this.#i;
		await this.#u(e, t, n, r) && (this.tell("zt-decided", {
			workItem: i.name,
			action: e
		}), this.item || this.#t.load());
	}
	async #u(e, t, n, r) {
		let i = pi(this.#i, this.host.names);
		this.sending = e, this.refusal = void 0;
		try {
			return await this.host.api.call(n, r, this.#c(JSON.stringify([n, r]))), this.asking = void 0, this.#n = {
				key: "",
				id: ""
			}, R(z("done", {
				action: t,
				title: i
			})), !0;
		} catch (e) {
			return this.#f(e), !1;
		} finally {
			this.sending = "";
		}
	}
	async #d(e, t, n) {
		let { name: r } = this.#i;
		this.sending = e, this.refusal = void 0;
		try {
			let i = await this.host.api.post(`/v1/${r}:${e}`, t, this.#c(JSON.stringify([
				e,
				r,
				t
			])));
			this.asking = void 0, this.item ? this.item = i : this.#t.value = i, n && R(n), this.tell("zt-changed", { workItem: i });
		} catch (e) {
			this.#f(e);
		} finally {
			this.sending = "";
		}
	}
	#f(e) {
		this.refusal = e instanceof Jt ? e : new Jt(1), this.refusal.status !== 0 && this.refusal.status !== 503 && (this.#n = {
			key: "",
			id: ""
		}), this.refusal.status === 409 && this.#i?.draft?.refresh?.method && this.#e.load();
	}
	render() {
		let e = this.#i;
		if (!e) return this.#t.failure ? F(this.#t.failure, () => this.load()) : P(10);
		let t = this.#e.value;
		return u`<article class="card" aria-labelledby="title" aria-busy=${this.#e.loading}>
      ${this.#p(e)}
      <div class="content">
        ${this.#m(e)}
        ${this.#h(e)}
        ${this.#g(t)}
        ${this.#v(e, t)}
        ${this.#_(e, t)}
        ${this.#C(this.#x, z("alternatives"))}
        ${this.#y(t)}
        ${this.#b(t)}
        ${this.#w(e)}
      </div>
      ${mi(e) ? this.#T(e) : u`<footer><p class="soft">${z("closed")}</p></footer>`}
    </article>`;
	}
	#p(e) {
		let t = this.host.names.of(e.draft?.employee), n = hi(e);
		return u`<header>
      ${t ? er(t, "large") : f}
      <div class="grow">
        <h2 id="title" tabindex="-1">${pi(e, this.host.names)}</h2>
        <p class="row wrap small soft">
          <span class="badge">${di(e)}</span>
          <span class="badge ${e.state === "WORK_ITEM_STATE_ESCALATED" ? "bad" : e.state === "WORK_ITEM_STATE_CLAIMED" ? "accent" : ""}">${fi(e.state)}</span>
          ${n ? u`<span class="badge ${n.tone} number">${M("clock", 12)}${n.text}</span>` : f}
          <span>${this.host.teamName(e.draft?.team)}</span>
        </p>
      </div>
    </header>`;
	}
	#m(e) {
		let t = this.host.principal?.subject, n = this.host.names.of(e.owner);
		return u`
      ${e.standIn ? u`<p class="notice watch">${M("hand")}<span>${e.standIn === t ? z("standIn", { owner: n }) : z("standInOther", {
			owner: n,
			standIn: this.host.names.of(e.standIn)
		})}</span></p>` : f}
      ${e.state === "WORK_ITEM_STATE_CLAIMED" && e.assignee !== t ? u`<p class="notice accent">${M("person")}<span>${z("claimedBy", { name: this.host.names.of(e.assignee) })}</span></p>` : f}
      ${this.#e.failure && !this.#e.loading ? u`<div class="notice watch">${M("warning")}<span class="grow">${z("stale")} ${this.#e.failure.message}</span>
            <button class="button quiet icon small" aria-label=${z("updating")} @click=${() => void this.#e.load()}>${M("refresh", 16)}</button></div>` : f}`;
	}
	#h(e) {
		let t = e.draft?.reasons ?? [];
		return t.length ? u`<section class="why">
      <h3 class="unseen">${z("why")}</h3>
      ${t.map((e) => u`<p>${kt(this.host.names.in(g(e.text))) || e.code}</p>`)}
    </section>` : f;
	}
	#g(e) {
		return e ? ii(e) : this.#i?.draft?.refresh?.method && this.#e.loading ? u`<div class="figures waiting">${P(3)}</div>` : f;
	}
	#_(e, t) {
		let n = Xr(t?.cover ?? []), r = n.length ? n : Zr(t?.series ?? e.draft?.series ?? []);
		return r.length ? u`<section><h3>${z(n.length ? "cover" : "coverSeries")}</h3>
      <zt-cover-chart .points=${r} height="170"></zt-cover-chart></section>` : f;
	}
	#v(e, t) {
		let n = ni(t?.facts ?? e.draft?.facts ?? [], t), r = new Set((e.draft?.reasons ?? []).map((e) => e.code)), i = (t?.findings ?? []).filter((e) => !r.has(e.code));
		return u`
      ${n.length ? u`<section><h3>${z("facts")}</h3><dl class="facts">${n.map((e) => u`<div><dt>${g(e.label) || xn(e.key)}</dt><dd class="${rr(e.tone)}-text">${e.unit === "name" ? this.host.names.of(e.value) : wn(e)}</dd></div>`)}</dl></section>` : f}
      ${i.length ? u`<section><h3>${z("findings")}</h3>${i.map((e) => u`<p class="notice ${e.hard ? "bad" : "watch"}">${M("warning")}${g(e.text) || e.code}</p>`)}</section>` : f}`;
	}
	#y(e) {
		if (!e) return f;
		let t = e.away ?? [];
		return u`<section><h3>${z("awayWho")}</h3>
      ${t.length ? u`<ul class="away">${t.map((e) => {
			let t = this.host.names.of(e.employee), n = /PENDING|WAITING/.test(e.state ?? "");
			return u`<li>${er(t)}<span class="grow"><span class="cut">${t}</span>
                ${n ? u`<span class="badge watch">${z("pending")}</span>` : f}
                <br /><span class="faint tiny number">${Sn(e.leaveType)} · ${Nt(e.startTime, e.endTime)}</span></span></li>`;
		})}</ul>` : u`<p class="soft">${z("nobodyAway")}</p>`}
    </section>`;
	}
	#b(e) {
		let t = e?.decision;
		return t?.conditions?.length ? u`<section><h3>${z("policy")}
        ${t.policyVersion ? u`<span class="faint small">${z("version", { version: t.policyVersion })}</span>` : f}</h3>
      ${Hr(t.conditions)}</section>` : f;
	}
	get #x() {
		let { draft: e } = this.#i ?? {}, { value: t, loading: n } = this.#e;
		return t ? t.alternatives ?? [] : n && e?.refresh?.method ? [] : e?.alternatives ?? [];
	}
	async #S(e, t) {
		let n = this.#i;
		await this.#u(`alternative-${e}`, z("offer"), t.method ?? "", t.request ?? {}) && (this.tell("zt-changed", { workItem: n }), this.#i?.draft?.refresh?.method && this.#e.load());
	}
	#C(e, t) {
		return e.length ? u`<section><h3>${t}</h3><ul class="offers">${e.map((e, t) => u`<li><span class="grow">${g(e.text)}</span>
        ${e.method ? u`<button class="button small" ?disabled=${!!this.sending} aria-describedby="title"
              @click=${() => void this.#S(t, e)}>${z("offer")}</button>` : f}</li>`)}</ul></section>` : f;
	}
	#w(e) {
		let t = e.steps ?? [];
		return t.length ? u`<section><h3>${z("steps")}</h3><ol class="steps">${t.map((e) => u`<li><span class="number faint">${x(e.stepTime)}</span>
        <span>${e.actor?.startsWith("employees/") ? this.host.names.of(e.actor) : z("platform")} · ${e.step && e.step in z.catalogue ? z(e.step) : e.step}${e.note ? u`<q>${e.note}</q>` : f}</span></li>`)}</ol></section>` : f;
	}
	#T(e) {
		let t = e.draft?.actions ?? [], n = e.assignee === this.host.principal?.subject, r = !!this.sending;
		return u`<footer>
      ${this.refusal ? this.#E(this.refusal) : f}
      ${this.asking ? this.#k(this.asking) : u`<div class="buttons">
            ${t.map((e) => u`<button ?disabled=${r} class="button ${Oi[e.style ?? ""] ?? ""}" @click=${() => this.#o(e)}>
                ${this.sending === e.id ? z("sending") : g(e.label)}</button>`)}
            ${t.length ? f : u`<button class="button primary" ?disabled=${r} @click=${() => this.#D({ kind: "complete" })}>${z("complete")}</button>`}
            <span class="grow"></span>
            ${e.state === "WORK_ITEM_STATE_CLAIMED" && n ? f : u`<button class="button quiet" ?disabled=${r} @click=${() => this.claim()}>${z("claim")}</button>`}
            <button class="button quiet" ?disabled=${r} @click=${this.#O}>${z("handOver")}</button>
          </div>`}
    </footer>`;
	}
	#E(e) {
		return u`<div class="notice bad" role="alert">${M("warning")}
        <div class="grow"><b>${z("refused")}</b> ${this.host.names.in(e.message)}${e.violations.map((e) => u`<br />${e.message}`)}</div></div>
      ${this.#C(e.alternatives, z("refusedAlternatives"))}`;
	}
	#D(e) {
		this.asking = e, this.refusal = void 0, this.#s();
	}
	async #O() {
		this.#D({ kind: "handOver" });
		let e = await this.host.names.all(), t = [
			"TEAM_LEAD",
			"OFFICER",
			"CENTRE_MANAGER"
		];
		this.colleagues = e.filter((e) => e.name !== this.host.principal?.subject && e.roles?.some((e) => t.includes(e)));
	}
	#k(e) {
		let t = this.host.names.of(this.#i?.draft?.employee), n = e.kind === "action" && e.action.style === "ACTION_STYLE_DANGER", r = e.kind === "action" ? g(e.action.label) : z(e.kind), i = e.kind === "handOver" ? z("noteHint") : e.kind === "complete" ? z("completeHint") : t ? z("reasonHint", { name: t }) : z("reasonHintNobody");
		return u`<form class="ask" @submit=${this.#j} @keydown=${this.#A}>
      ${e.kind === "handOver" ? u`<div class="field"><label for="to">${z("handOverTo")}</label>
            <select class="input" id="to"><option value="">${z("anyone")}</option>${this.colleagues.map((e) => u`<option value=${e.name}>${e.displayName} · ${this.host.teamName(e.team)}</option>`)}</select></div>` : f}
      <div class="field"><label for="asked">${z(e.kind === "action" ? "reason" : "note")} <span class="faint">${i}</span></label>
        <textarea class="input" id="asked" rows="2" maxlength="500" ?required=${e.kind === "action"}></textarea></div>
      <div class="buttons">
        <button class="button ${n ? "danger sure" : "primary"}" ?disabled=${!!this.sending}>${this.sending ? z("sending") : r}</button>
        <button type="button" class="button quiet" @click=${() => this.asking = void 0}>${z("cancel")}</button>
      </div>
    </form>`;
	}
	#A(e) {
		e.key === "Escape" && (this.asking = void 0), e.key === "Enter" && (e.ctrlKey || e.metaKey) && e.currentTarget.requestSubmit();
	}
	#j(e) {
		e.preventDefault();
		let t = this.renderRoot.querySelector("#asked").value.trim(), n = this.asking;
		if (n.kind === "handOver") {
			let e = this.renderRoot.querySelector("#to").value;
			this.#d("handOver", {
				to: e,
				note: t
			}, z("gone"));
		} else if (n.kind === "complete") this.#d("complete", { note: t }, z("closed")).then(() => {
			this.refusal || this.tell("zt-decided", {
				workItem: this.#i.name,
				action: "complete"
			});
		});
		else {
			let { action: e } = n, r = gi(e.request ?? {}, e.asksFor ?? "", t);
			this.#l(e.id ?? "", g(e.label), e.method ?? "", r);
		}
	}
};
O([m({ attribute: !1 })], Di.prototype, "item", void 0), O([m({ attribute: "work-item" })], Di.prototype, "workItem", void 0), O([h()], Di.prototype, "asking", void 0), O([h()], Di.prototype, "sending", void 0), O([h()], Di.prototype, "refusal", void 0), O([h()], Di.prototype, "colleagues", void 0), Di = O([p("zt-card")], Di);
var Oi = {
	ACTION_STYLE_PRIMARY: "primary",
	ACTION_STYLE_DANGER: "danger"
}, ki = _({
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
}), Ai = [Vr, o`
    .decision { border-top: 1px solid var(--zt-line); }
    .decision > summary { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 2px 12px; align-items: center; padding: 10px 16px; list-style: none; }
    .decision > summary::-webkit-details-marker { display: none; }
    .decision > summary:hover { background: var(--zt-hover); }
    .decision .who { font-weight: 560; }
    .decision .inside { padding: 4px 16px 16px 58px; display: grid; gap: 12px; }
    .decision blockquote { margin: 0; padding-left: 10px; border-left: 3px solid var(--zt-line); white-space: pre-wrap; }
    .decision h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); font-weight: 600; margin-bottom: 4px; }
    .decision .known { display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 6px 16px; }
    .decision dt { font-size: var(--zt-text-tiny); color: var(--zt-ink-faint); }
    .decision dd { font-weight: 560; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
    @media (width < 760px) {
      .decision > summary { padding-inline: 12px; grid-template-columns: auto minmax(0, 1fr); }
      .decision > summary > .row { grid-column: 2; flex-wrap: wrap; gap: 4px; }
      .decision .inside { padding: 4px 12px 14px; }
    }
  `];
function ji(e = "") {
	return e in ki.catalogue ? ki(e) : e;
}
function Mi(e, t, n = f) {
	let r = e.decision ?? {}, i = t.of(e.employee);
	return u`<details class="decision">
    <summary>
      ${er(i)}
      <span><span class="who">${i}</span> <span class="soft">${ji(e.action)}</span>
        <br /><span class="faint small number">${x(r.decideTime)} · ${Pi(e, t)}</span></span>
      <span class="row">${Fi(e)}<span class="badge ${Dn(r.outcome)}">${Ni(e)}</span></span>
    </summary>
    <div class="inside">
      ${r.reasons?.map((e) => u`<p>${g(e.text) || e.code}</p>`)}
      ${r.comment ? u`<blockquote>${r.comment}</blockquote>` : f}
      ${r.conditions?.length ? u`<section><h3>${ki("conditions")}${r.policyVersion ? u` · ${ki("policy", { version: r.policyVersion })}` : f}</h3>
            ${Hr(r.conditions)}</section>` : f}
      ${r.facts?.length ? u`<section><h3>${ki("facts")}</h3><dl class="known">${r.facts.map((e) => u`<div><dt>${g(e.label) || xn(e.key)}</dt><dd class="${rr(e.tone)}-text">${wn(e)}</dd></div>`)}</dl></section>` : f}
      ${n}
    </div>
  </details>`;
}
function Ni(e) {
	let { decider: t = "", outcome: n } = e.decision ?? {};
	return n === "OUTCOME_DENY" ? ki("refused") : n === "OUTCOME_ESCALATE" ? ki("escalated") : n === "OUTCOME_UNSPECIFIED" || !n ? En(n) : ki(t.startsWith("employees/") ? "approved" : "automatic");
}
function Pi(e, t) {
	let { decider: n = "" } = e.decision ?? {};
	return n.startsWith("employees/") ? t.of(n) : ki("byPolicy");
}
function Fi(e) {
	return e.review === "FINE" || e.review === "WRONG" ? u`<span class="badge ${e.review === "FINE" ? "good" : "bad"}">${ki(e.review)}</span>` : e.sampled ? u`<span class="badge accent">${ki("sampled")}</span>` : f;
}
// src/pages/zt-decisions.ts
var Ii = _({
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
}), Li = class extends pn {
	constructor(...e) {
		super(...e), this.toReview = !1, this.#e = new A(this, (e) => this.#t(e));
	}
	static {
		this.styles = [
			D,
			...Ai,
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
			R(e instanceof Jt ? e.message : String(e), "bad");
		}
	}
	async #i(e, t) {
		try {
			let n = await this.host.api.post(`/v1/${e.name}:review`, { review: t }), r = this.#e.value?.decisions?.map((e) => e.name === n.name ? n : e);
			this.#e.value = {
				...this.#e.value,
				decisions: r
			}, this.requestUpdate(), R(Ii("thanks"));
		} catch (e) {
			R(e instanceof Jt ? e.message : String(e), "bad");
		}
	}
	render() {
		let { value: e, failure: t } = this.#e, n = e?.decisions ?? [];
		return u`<div class="page">
      <header>
        <h1>${Ii("title")}</h1><span class="soft">${Ii("about")}</span><span class="grow"></span>
        <div class="segments">
          <button aria-pressed=${!this.toReview} @click=${() => this.#n(!1)}>${Ii("all")}</button>
          <button aria-pressed=${this.toReview} @click=${() => this.#n(!0)}>${Ii("toReview")}</button>
        </div>
      </header>
      ${t ? F(t, () => this.load()) : f}
      <section class="panel list">
        <h2 class="unseen">${Ii(this.toReview ? "toReview" : "all")}</h2>
        ${e ? f : P(8)}
        ${n.map((e) => Mi(e, this.host.names, this.#a(e)))}
        ${e && !n.length ? N("decision", Ii(this.toReview ? "reviewed" : "none")) : f}
        ${e?.nextPageToken ? u`<p class="more"><button class="button" @click=${this.#r}>${Ii("more")}</button></p>` : f}
      </section>
    </div>`;
	}
	#a(e) {
		return !e.sampled || e.reviewer || !this.host.has("CENTRE_MANAGER", "OFFICER") ? f : u`<div class="row wrap"><b>${Ii("question")}</b>
      <button class="button small" @click=${() => this.#i(e, "FINE")}>${Ii("fine")}</button>
      <button class="button small danger" @click=${() => this.#i(e, "WRONG")}>${Ii("wrong")}</button></div>`;
	}
};
O([h()], Li.prototype, "toReview", void 0), Li = O([p("zt-decisions")], Li);
// src/messages/chart.ts
var B = _({
	wholeSpan: {
		zh: "全部日子",
		en: "Every day"
	},
	zoom: {
		zh: "看哪一天",
		en: "Day shown"
	},
	earlier: {
		zh: "前一天",
		en: "The day before"
	},
	later: {
		zh: "后一天",
		en: "The day after"
	},
	keys: {
		zh: "左右键逐时段移动，回车放大到当天，Esc 返回。",
		en: "Left and right move by slot, Enter zooms to the day, Escape goes back."
	},
	event: {
		zh: "当日情况",
		en: "Day"
	},
	low: {
		zh: "{label} 下限 10%",
		en: "{label}, 10 % low"
	},
	high: {
		zh: "{label} 上限 90%",
		en: "{label}, 90 % high"
	},
	STATUTORY_HOLIDAY: {
		zh: "法定节假日",
		en: "Statutory holiday"
	},
	HOLIDAY_REST: {
		zh: "放假调休",
		en: "Day off by notice"
	},
	MAKE_UP_WORKDAY: {
		zh: "调休上班",
		en: "Make-up workday"
	},
	holidayWord: {
		zh: "节",
		en: "H"
	},
	restWord: {
		zh: "休",
		en: "R"
	},
	makeUpWord: {
		zh: "班",
		en: "W"
	},
	provisionalWord: {
		zh: "暂",
		en: "P"
	},
	provisional: {
		zh: "暂定：当年放假通知还没公布",
		en: "Provisional: the year's notice is not out"
	},
	notice: {
		zh: "依据 {number}",
		en: "by {number}"
	},
	dampedWord: {
		zh: "异",
		en: "!"
	},
	TRAINING_NOTE_KIND_LEFT_OUT: {
		zh: "没有用来训练（{slots} 个时段）",
		en: "Left out of learning ({slots} {slots|slot|slots})"
	},
	TRAINING_NOTE_KIND_EDITED: {
		zh: "人工修正过（{slots} 个时段）",
		en: "Edited by hand ({slots} {slots|slot|slots})"
	},
	TRAINING_NOTE_KIND_DAMPED: {
		zh: "异常日，为平日的 {share}，训练时少算",
		en: "Unusual, {share} of what is usual; it counts less in learning"
	},
	weatherWord: {
		zh: "天",
		en: "~"
	},
	weather: {
		zh: "天气影响 {change}",
		en: "Weather {change}"
	},
	weatherPart: {
		zh: "{what} {change}",
		en: "{what} {change}"
	},
	RAIN: {
		zh: "下雨",
		en: "rain"
	},
	SNOW: {
		zh: "下雪",
		en: "snow"
	},
	TYPHOON: {
		zh: "台风预警",
		en: "typhoon warning"
	},
	HEAT: {
		zh: "高温",
		en: "heat"
	},
	COLD_WAVE: {
		zh: "寒潮",
		en: "cold wave"
	},
	WET_RUN: {
		zh: "连阴雨",
		en: "wet run"
	},
	FIRST_DRY: {
		zh: "雨后首个晴天",
		en: "first dry day"
	},
	FIRST_DRY_AFTER_TWO: {
		zh: "连雨后首个晴天",
		en: "first dry day after several wet ones"
	},
	rostered: {
		zh: "已排可用人数",
		en: "Available as rostered"
	},
	shortfall: {
		zh: "缺人时段",
		en: "Short of people"
	},
	coverNone: {
		zh: "这段时间还没有排班，图上只有需求。",
		en: "Nobody is rostered in this time yet: only the requirement is shown."
	},
	coverSum: {
		zh: "已排可用 {there} 人时，需要 {need} 人时，缺 {short} 人时，多 {spare} 人时",
		en: "Available {there} head-hours, required {need}, short {short}, spare {spare}"
	},
	inHours: {
		zh: "{label}（人时）",
		en: "{label}, head-hours"
	},
	dayBand: {
		zh: "按天不画区间：时段的分位数不能相加。",
		en: "No band by day: quantiles of slots do not add up."
	},
	whyBest: {
		zh: "采用「{model}」：{n} 次盲测里时段误差最小，为 {error}",
		en: "“{model}” is used: its error by slot is the smallest of {n} {n|trial|trials}, {error}"
	},
	whySteady: {
		zh: "采用「{model}」：{n} 次盲测里时段误差 {error}，与最小的「{best}」（{least}）相差无几，而逐次更稳",
		en: "“{model}” is used: its error by slot in {n} {n|trial|trials}, {error}, is hardly more than that of “{best}”, {least}, and steadier"
	},
	whyAgainst: {
		zh: "；比「{other}」（{error}）少 {gain}。",
		en: "; {gain} less than “{other}” ({error})."
	},
	whyEnd: {
		zh: "。",
		en: "."
	},
	ahtError: {
		zh: "处理时长误差 {error}。",
		en: "Error of handling time: {error}."
	},
	learning: {
		zh: "历史里没有照单全收的",
		en: "What of the history was not taken as it came"
	},
	prices: {
		zh: "服务水平每提高 1% 的代价",
		en: "What each percent of service level costs"
	},
	pricesAbout: {
		zh: "按上面选的把握，整段预测都达到该水平要付多少人时。",
		en: "Paid hours if every slot of the forecast reaches that level, staffed for the quantile above."
	},
	compare: {
		zh: "算一算",
		en: "Reckon"
	},
	reckoning: {
		zh: "正在算…",
		en: "Reckoning…"
	},
	level: {
		zh: "目标",
		en: "Level"
	},
	expected: {
		zh: "预计达到",
		en: "Expected"
	},
	paidHours: {
		zh: "计薪人时",
		en: "Paid hours"
	},
	perPercent: {
		zh: "每 1% 多付人时",
		en: "Hours for each percent"
	},
	mostHeads: {
		zh: "最多人数",
		en: "Most heads"
	},
	targetNow: {
		zh: "现目标",
		en: "Target now"
	},
	bound: {
		zh: "由什么决定",
		en: "Decided by"
	},
	boundSlots: {
		zh: "{what} {n} 个时段",
		en: "{what} {n} {n|slot|slots}"
	},
	CREW_BOUND_SERVICE_LEVEL: {
		zh: "服务水平",
		en: "service level"
	},
	CREW_BOUND_OCCUPANCY: {
		zh: "占用率上限",
		en: "occupancy cap"
	},
	CREW_BOUND_WAIT: {
		zh: "平均应答速度上限",
		en: "cap on the mean wait"
	},
	CREW_BOUND_ABANDONMENT: {
		zh: "放弃率上限",
		en: "cap on giving up"
	},
	CREW_BOUND_MINIMUM_CREW: {
		zh: "最少在线人数",
		en: "minimum crew"
	},
	pool: {
		zh: "共享坐席池",
		en: "Shared pool"
	},
	poolAbout: {
		zh: "几个队列合用会多种技能的人，要多少人、客户会等多久；用模拟验证，要几秒。",
		en: "How many people several queues need together when some serve more than one, and what callers meet; checked by simulation, which takes seconds."
	},
	poolQueues: {
		zh: "队列与话务",
		en: "Queues and contacts"
	},
	poolGroups: {
		zh: "技能组",
		en: "Groups"
	},
	calls: {
		zh: "每时段来话",
		en: "Contacts a slot"
	},
	aht: {
		zh: "处理秒数",
		en: "Handling, s"
	},
	group: {
		zh: "第 {n} 组",
		en: "Group {n}"
	},
	weight: {
		zh: "人数比重",
		en: "Share"
	},
	addGroup: {
		zh: "加一组",
		en: "Add a group"
	},
	dropGroup: {
		zh: "去掉这组",
		en: "Remove this group"
	},
	calculate: {
		zh: "计算",
		en: "Calculate"
	},
	needTwo: {
		zh: "至少选一个队列，每组至少会一个选中的队列。",
		en: "Choose a queue at least; every group serves one of those chosen."
	},
	callsOnly: {
		zh: "只有电话队列能合用坐席。",
		en: "Only queues of calls share agents."
	},
	together: {
		zh: "合用共 {n} 人；各用各的要 {apart} 人",
		en: "{n} agents together; {apart} if every queue had its own"
	},
	met: {
		zh: "模拟中每个队列都达标",
		en: "Every queue keeps its promise in simulation"
	},
	unmet: {
		zh: "模拟中有队列不达标",
		en: "Not every queue keeps its promise in simulation"
	},
	agents: {
		zh: "在线人数",
		en: "Agents"
	},
	heads: {
		zh: "排班人数",
		en: "Heads"
	},
	abandoned: {
		zh: "放弃率",
		en: "Gave up"
	},
	wait: {
		zh: "平均等待",
		en: "Mean wait"
	},
	seconds: {
		zh: "{n} 秒",
		en: "{n} s"
	},
	queue: {
		zh: "队列",
		en: "Queue"
	}
}), V = _({
	title: {
		zh: "话务与排班",
		en: "Demand and rosters"
	},
	queue: {
		zh: "队列",
		en: "Queue"
	},
	noQueues: {
		zh: "还没有队列。先导入话务历史。",
		en: "No queue yet. Bring in history first."
	},
	target: {
		zh: "目标：{level} 在 {seconds} 秒内接起",
		en: "Target: {level} answered within {seconds} s"
	},
	occupancy: {
		zh: "占用率不超过 {share}",
		en: "occupancy at most {share}"
	},
	shrinkage: {
		zh: "缩减 {share}",
		en: "shrinkage {share}"
	},
	forecast: {
		zh: "历史与预测",
		en: "History and forecast"
	},
	bySlot: {
		zh: "按时段",
		en: "By slot"
	},
	byDay: {
		zh: "按天",
		en: "By day"
	},
	history: {
		zh: "实际",
		en: "Actual"
	},
	middle: {
		zh: "预测",
		en: "Forecast"
	},
	band: {
		zh: "10%–90% 区间",
		en: "10–90 % band"
	},
	calls: {
		zh: "来话量",
		en: "Contacts"
	},
	from: {
		zh: "从",
		en: "From"
	},
	weeks: {
		zh: "几周",
		en: "Weeks"
	},
	nWeeks: {
		zh: "{n} 周",
		en: "{n} {n|week|weeks}"
	},
	makeForecast: {
		zh: "做预测",
		en: "Forecast"
	},
	forecasting: {
		zh: "正在预测…",
		en: "Forecasting…"
	},
	shownForecast: {
		zh: "看哪一次",
		en: "Shown"
	},
	forecastOf: {
		zh: "{from} – {to}（{made} 做）",
		en: "{from} – {to}, made {made}"
	},
	noForecast: {
		zh: "还没有预测。",
		en: "No forecast yet."
	},
	evidence: {
		zh: "模型对比",
		en: "Models tried"
	},
	evidenceAbout: {
		zh: "每个模型都用过去的数据盲测；误差最小的被采用，相差无几时取更稳的。",
		en: "Every model was tried on the past without looking ahead; the best is used, of about equals the steadier."
	},
	model: {
		zh: "模型",
		en: "Model"
	},
	slotError: {
		zh: "时段误差",
		en: "Error by slot"
	},
	dayError: {
		zh: "日误差",
		en: "Error by day"
	},
	bias: {
		zh: "偏差",
		en: "Bias"
	},
	origins: {
		zh: "盲测次数",
		en: "Origins"
	},
	used: {
		zh: "采用",
		en: "Used"
	},
	provisional: {
		zh: "以下日期的节假日安排还没公布，先按暂定算：{days}",
		en: "The holiday notice for these days is not out, so they are provisional: {days}"
	},
	requirement: {
		zh: "人力需求",
		en: "Requirement"
	},
	quantile: {
		zh: "按多大把握配人",
		en: "Staff for"
	},
	median: {
		zh: "预测值",
		en: "the middle"
	},
	atQuantile: {
		zh: "{n}% 分位",
		en: "{n} % quantile"
	},
	agents: {
		zh: "在线人数",
		en: "Agents"
	},
	heads: {
		zh: "排班人数（含缩减）",
		en: "Heads, with shrinkage"
	},
	preview: {
		zh: "试算",
		en: "Reckon"
	},
	inForce: {
		zh: "生效",
		en: "Put in force"
	},
	inForceNow: {
		zh: "已生效",
		en: "In force"
	},
	previewed: {
		zh: "试算，未生效",
		en: "Reckoned, not in force"
	},
	reckoning: {
		zh: "正在算…",
		en: "Reckoning…"
	},
	putInForce: {
		zh: "人力需求已生效。",
		en: "The requirement is in force."
	},
	peak: {
		zh: "最高",
		en: "Peak"
	},
	headHours: {
		zh: "总人时",
		en: "Head-hours"
	},
	expectedLevel: {
		zh: "预计服务水平",
		en: "Service level expected"
	},
	expectedOccupancy: {
		zh: "预计占用率",
		en: "Occupancy expected"
	},
	noRequirement: {
		zh: "这段时间还没有人力需求。做好预测后，点“试算”。",
		en: "No requirement for this time yet. Forecast, then reckon it."
	},
	roster: {
		zh: "排班",
		en: "Roster"
	},
	until: {
		zh: "到（含）",
		en: "Until, inclusive"
	},
	teams: {
		zh: "班组",
		en: "Teams"
	},
	allTeams: {
		zh: "全中心",
		en: "Whole centre"
	},
	seconds: {
		zh: "最多算多久",
		en: "Time allowed"
	},
	nSeconds: {
		zh: "{n} 秒",
		en: "{n} s"
	},
	solve: {
		zh: "开始排班",
		en: "Solve"
	},
	solving: {
		zh: "正在排…",
		en: "Solving…"
	},
	noRosters: {
		zh: "还没有排过班。",
		en: "No roster yet."
	},
	ROSTER_STATE_SOLVING: {
		zh: "正在排",
		en: "Solving"
	},
	ROSTER_STATE_DRAFT: {
		zh: "草稿",
		en: "Draft"
	},
	ROSTER_STATE_PUBLISHED: {
		zh: "已发布",
		en: "In force"
	},
	ROSTER_STATE_CANCELLED: {
		zh: "已取消",
		en: "Cancelled"
	},
	ROSTER_STATE_FAILED: {
		zh: "没排出来",
		en: "Failed"
	},
	progress: {
		zh: "进度",
		en: "Progress"
	},
	best: {
		zh: "目前最好",
		en: "Best so far"
	},
	bound: {
		zh: "理论下限 {bound}",
		en: "none can be under {bound}"
	},
	gap: {
		zh: "离最优不超过",
		en: "At most from the best"
	},
	shifts: {
		zh: "班次",
		en: "Shifts"
	},
	ofPeople: {
		zh: "{n} 人",
		en: "{n} {n|person|people}"
	},
	unmetSum: {
		zh: "缺口",
		en: "Unmet"
	},
	costs: {
		zh: "代价在哪里",
		en: "Cost by rule"
	},
	rule: {
		zh: "规则",
		en: "Rule"
	},
	cost: {
		zh: "代价",
		en: "Cost"
	},
	amount: {
		zh: "数量",
		en: "Amount"
	},
	nHeadHours: {
		zh: "{n} 人时",
		en: "{n} agent-hours"
	},
	times: {
		zh: "{n} 次",
		en: "{n}×"
	},
	unmet: {
		zh: "没满足的时段",
		en: "Intervals not met"
	},
	unmetNone: {
		zh: "每个时段都够人。",
		en: "Every interval is met."
	},
	interval: {
		zh: "时段",
		en: "Interval"
	},
	skill: {
		zh: "技能",
		en: "Skill"
	},
	required: {
		zh: "需要",
		en: "Required"
	},
	available: {
		zh: "可用",
		en: "There"
	},
	short: {
		zh: "缺",
		en: "Short"
	},
	relaxations: {
		zh: "怎样能更好",
		en: "What would help"
	},
	saves: {
		zh: "约补上 {span}",
		en: "saves about {span}"
	},
	stop: {
		zh: "停下，用目前最好的",
		en: "Stop and keep the best"
	},
	discard: {
		zh: "丢弃草稿",
		en: "Discard the draft"
	},
	seeBoard: {
		zh: "在班表上看",
		en: "See it on the board"
	},
	publish: {
		zh: "发布",
		en: "Publish"
	},
	publishSure: {
		zh: "发布后替换这段时间的班表，并通知每个人。",
		en: "Publishing replaces the roster of this time and tells everybody."
	},
	publishYes: {
		zh: "确认发布",
		en: "Publish now"
	},
	published: {
		zh: "已发布，大家都能看到。",
		en: "In force; everybody sees it."
	},
	back: {
		zh: "返回",
		en: "Back"
	},
	asTable: {
		zh: "看表格",
		en: "Show as table"
	},
	asChart: {
		zh: "看图",
		en: "Show as chart"
	},
	nothing: {
		zh: "没有数据",
		en: "No data"
	},
	chartOf: {
		zh: "{label}，最高 {peak}（{time}）",
		en: "{label}: peak {peak} at {time}"
	},
	"model.blend": {
		zh: "组合预测",
		en: "Blend"
	},
	"model.historical_average": {
		zh: "全部历史均值",
		en: "Mean of all history"
	},
	"model.mean_8": {
		zh: "前 8 周同日均值",
		en: "Mean of 8 weeks"
	},
	"model.mean_4": {
		zh: "前 4 周同日均值",
		en: "Mean of 4 weeks"
	},
	"model.median_8": {
		zh: "前 8 周同日中位数",
		en: "Median of 8 weeks"
	},
	"model.median_4": {
		zh: "前 4 周同日中位数",
		en: "Median of 4 weeks"
	},
	"model.profile_level": {
		zh: "日内形态 × 水平",
		en: "Profile times level"
	},
	"model.steady_level": {
		zh: "日水平（稳）× 日内形态",
		en: "Steady level times profile"
	},
	"model.quick_level": {
		zh: "日水平（快）× 日内形态",
		en: "Quick level times profile"
	},
	"model.poisson_regression": {
		zh: "泊松回归",
		en: "Poisson regression"
	},
	"model.level_blend": {
		zh: "水平类模型均值",
		en: "Mean of the level models"
	},
	"model.gradient_boosting": {
		zh: "梯度提升 × 日内形态",
		en: "Gradient boosting times profile"
	},
	"model.boosted_blend": {
		zh: "日水平（快）与梯度提升均值",
		en: "Mean of quick level and boosting"
	},
	"model.double_seasonal": {
		zh: "双季节指数平滑",
		en: "Double-seasonal smoothing"
	},
	"model.sister": {
		zh: "参照队列",
		en: "By a sister queue"
	},
	"model.last_week": {
		zh: "上周同日",
		en: "Same day last week"
	}
});
function Ri(e = "") {
	let t = `model.${e}`;
	return t in V.catalogue ? V(t) : e.replaceAll("_", " ");
}
// src/messages/planning.ts
var H = _({
	planning: {
		zh: "修订、调整与假设",
		en: "Edits, adjustments and what-ifs"
	},
	tabEdits: {
		zh: "历史修订",
		en: "Edits of history"
	},
	tabAdjustments: {
		zh: "人工调整",
		en: "Adjustments"
	},
	tabWhatIfs: {
		zh: "假设方案",
		en: "What-ifs"
	},
	tabAccuracy: {
		zh: "预测准确率",
		en: "Accuracy"
	},
	contacts: {
		zh: "话务量",
		en: "Contacts"
	},
	aht: {
		zh: "平均处理时长",
		en: "Handling time"
	},
	ahtSeconds: {
		zh: "平均处理时长（秒）",
		en: "Mean handling time, seconds"
	},
	ahtForecast: {
		zh: "预测时长（秒）",
		en: "Forecast, seconds"
	},
	learnt: {
		zh: "修订后",
		en: "As edited"
	},
	editedWord: {
		zh: "修",
		en: "E"
	},
	editedDay: {
		zh: "有修订 · {slots} 个时段，其中剔除 {out} 个",
		en: "Edited · {slots} {slots|slot|slots}, {out} of them left out"
	},
	model: {
		zh: "调整前",
		en: "Before adjusting"
	},
	windowKeys: {
		zh: "拖动或按住 Shift 加左右键选出一段。",
		en: "Drag, or Shift with left and right, chooses a window."
	},
	chosen: {
		zh: "已选 {span}",
		en: "Chosen: {span}"
	},
	clear: {
		zh: "清除",
		en: "Clear"
	},
	makeEdit: {
		zh: "修订历史",
		en: "Edit history"
	},
	makeAdjustment: {
		zh: "调整预测",
		en: "Adjust the forecast"
	},
	editTitle: {
		zh: "修订一段历史",
		en: "Edit a stretch of history"
	},
	editAbout: {
		zh: "实际数据不变，只改变预测的学习依据；随时可以撤销。",
		en: "What came stays as it is; forecasts learn from the edit. It can be taken back at any time."
	},
	adjustTitle: {
		zh: "调整一段预测",
		en: "Adjust a stretch of forecast"
	},
	adjustAbout: {
		zh: "这个队列的现有和以后的预测都按此调整，人力需求也随之变化；模型原值保留。",
		en: "It stands over this queue's forecasts, later ones too, and requirements follow. What the model said is kept."
	},
	adjustCopyAbout: {
		zh: "只调整方案“{title}”，不影响正式预测。",
		en: "It stands over the what-if “{title}” alone."
	},
	start: {
		zh: "从",
		en: "From"
	},
	end: {
		zh: "到（不含）",
		en: "Until, exclusive"
	},
	kind: {
		zh: "事由",
		en: "Why"
	},
	HISTORY_EDIT_KIND_CORRECTION: {
		zh: "数据更正",
		en: "Figures are wrong"
	},
	HISTORY_EDIT_KIND_OUTAGE: {
		zh: "系统故障",
		en: "Outage"
	},
	HISTORY_EDIT_KIND_CAMPAIGN: {
		zh: "营销活动",
		en: "Campaign"
	},
	HISTORY_EDIT_KIND_ONE_OFF: {
		zh: "一次性事件",
		en: "One-off"
	},
	measure: {
		zh: "指标",
		en: "Of"
	},
	MEASURE_CONTACTS: {
		zh: "话务量",
		en: "Contacts"
	},
	MEASURE_HANDLING_TIME: {
		zh: "平均处理时长",
		en: "Handling time"
	},
	effect: {
		zh: "方式",
		en: "How"
	},
	EFFECT_SET: {
		zh: "设为",
		en: "Set to"
	},
	EFFECT_ADD: {
		zh: "加减",
		en: "Add"
	},
	EFFECT_SCALE: {
		zh: "乘以",
		en: "Times"
	},
	EFFECT_LEAVE_OUT: {
		zh: "剔除",
		en: "Leave out"
	},
	"unit.EFFECT_SET.MEASURE_CONTACTS": {
		zh: "个/时段",
		en: "contacts a slot"
	},
	"unit.EFFECT_ADD.MEASURE_CONTACTS": {
		zh: "个/时段，减少用负数",
		en: "contacts a slot; fewer: negative"
	},
	"unit.EFFECT_SET.MEASURE_HANDLING_TIME": {
		zh: "秒",
		en: "seconds"
	},
	"unit.EFFECT_ADD.MEASURE_HANDLING_TIME": {
		zh: "秒，减少用负数",
		en: "seconds; fewer: negative"
	},
	"unit.EFFECT_SCALE": {
		zh: "倍",
		en: "times"
	},
	value: {
		zh: "数值（{unit}）",
		en: "Value, {unit}"
	},
	reason: {
		zh: "原因",
		en: "Reason"
	},
	save: {
		zh: "保存",
		en: "Save"
	},
	cancel: {
		zh: "取消",
		en: "Cancel"
	},
	editSaved: {
		zh: "已修订，下次预测按此学习。",
		en: "Edited; forecasts made from now on learn from it."
	},
	adjustmentSaved: {
		zh: "已调整。",
		en: "Adjusted."
	},
	withdraw: {
		zh: "撤销",
		en: "Take back"
	},
	withdrawIt: {
		zh: "撤销 {what}",
		en: "Take back {what}"
	},
	withdrawn: {
		zh: "已撤销",
		en: "Taken back"
	},
	window: {
		zh: "时间",
		en: "Window"
	},
	change: {
		zh: "改动",
		en: "Change"
	},
	owner: {
		zh: "负责人",
		en: "Owner"
	},
	noEdits: {
		zh: "这段历史还没有修订。",
		en: "No edits of this history."
	},
	noAdjustments: {
		zh: "没有人工调整。",
		en: "No adjustments."
	},
	damped: {
		zh: "预测自动少算的异常日",
		en: "Days that the forecast damped by itself"
	},
	dampedDay: {
		zh: "{day}，为平日的 {share}",
		en: "{day}, {share} of what is usual"
	},
	leaveOutDay: {
		zh: "确认并剔除",
		en: "Leave it out"
	},
	leaveOutDayOf: {
		zh: "剔除 {day}",
		en: "Leave out {day}"
	},
	dampedReason: {
		zh: "异常日，预测建议剔除",
		en: "Unusual day, left out as the forecast suggested"
	},
	words_SET: {
		zh: "{what}设为 {value} {unit}",
		en: "{what} set to {value} {unit}"
	},
	words_ADD: {
		zh: "{what} {value} {unit}",
		en: "{what} {value} {unit}"
	},
	words_SCALE: {
		zh: "{what} × {value}",
		en: "{what} × {value}"
	},
	words_LEAVE_OUT: {
		zh: "剔除",
		en: "left out"
	},
	perSlot: {
		zh: "个/时段",
		en: "a slot"
	},
	seconds: {
		zh: "秒",
		en: "s"
	},
	copyTitle: {
		zh: "方案名称",
		en: "Name of the what-if"
	},
	copyCalls: {
		zh: "话务量（%）",
		en: "Contacts, %"
	},
	copyAht: {
		zh: "处理时长（%）",
		en: "Handling time, %"
	},
	copyMake: {
		zh: "复制成方案",
		en: "Copy the forecast"
	},
	copyAbout: {
		zh: "把当前预测复制成方案，改假设看结果；采用之前不影响人力需求。",
		en: "A copy of the forecast shown, with other assumptions; nothing is in force before it is adopted."
	},
	copied: {
		zh: "方案“{title}”已建好。",
		en: "What-if “{title}” is made."
	},
	noWhatIfs: {
		zh: "还没有假设方案。",
		en: "No what-ifs yet."
	},
	whatIf: {
		zh: "方案",
		en: "What-if"
	},
	assumed: {
		zh: "假设",
		en: "Assumed"
	},
	assumption: {
		zh: "话务 {calls}，时长 {aht}",
		en: "contacts {calls}, handling {aht}"
	},
	adopt: {
		zh: "采用",
		en: "Adopt"
	},
	adoptIt: {
		zh: "采用方案“{title}”",
		en: "Adopt “{title}”"
	},
	adopted: {
		zh: "已采用",
		en: "Adopted"
	},
	adoptedNow: {
		zh: "已采用“{title}”，可以据此算人力需求。",
		en: "“{title}” is adopted; requirements may be reckoned from it."
	},
	adjustIt: {
		zh: "调整",
		en: "Adjust"
	},
	adjustOne: {
		zh: "调整方案“{title}”",
		en: "Adjust “{title}”"
	},
	compared: {
		zh: "并排比较",
		en: "Side by side"
	},
	compareIt: {
		zh: "比较“{title}”",
		en: "Compare “{title}”"
	},
	official: {
		zh: "当前预测",
		en: "The forecast shown"
	},
	day: {
		zh: "日期",
		en: "Day"
	},
	total: {
		zh: "合计",
		en: "Total"
	},
	paidHours: {
		zh: "计薪人时",
		en: "Paid hours"
	},
	mostHeads: {
		zh: "最多人数",
		en: "Most heads"
	},
	accuracyAbout: {
		zh: "每晚留存预测，到日子再比对；误差 = 各时段偏差之和 ÷ 实际话务。最近 {days} 天。",
		en: "Forecasts are kept every night and compared once the day is known; error = sum of misses by slot / contacts. Last {days} days."
	},
	noAccuracy: {
		zh: "还没有可比对的留存预测。",
		en: "No kept forecast has been scored yet."
	},
	leadDays: {
		zh: "提前天数",
		en: "Days ahead"
	},
	nDays: {
		zh: "{n} 天",
		en: "{n} {n|day|days}"
	},
	adjustedError: {
		zh: "调整后误差",
		en: "Error as adjusted"
	},
	modelError: {
		zh: "模型误差",
		en: "Error of the model"
	},
	dayError: {
		zh: "日误差",
		en: "Error by day"
	},
	ahtError: {
		zh: "时长误差",
		en: "Error of handling time"
	},
	bias: {
		zh: "偏差",
		en: "Bias"
	},
	coverage: {
		zh: "区间覆盖率",
		en: "Within the band"
	},
	scoredDays: {
		zh: "比对天数",
		en: "Days scored"
	},
	helped: {
		zh: "人工调整有帮助：时段误差从 {before} 降到 {after}。",
		en: "Adjusting helped: the error by slot fell from {before} to {after}."
	},
	harmed: {
		zh: "人工调整适得其反：时段误差从 {before} 升到 {after}。",
		en: "Adjusting did harm: the error by slot rose from {before} to {after}."
	},
	noDifference: {
		zh: "人工调整没有带来差别（时段误差 {after}）。",
		en: "Adjusting made no difference: error by slot {after}."
	},
	accuracyChart: {
		zh: "按提前天数的时段误差",
		en: "Error by slot, by days ahead"
	},
	importTitle: {
		zh: "导入话务历史",
		en: "Bring in history"
	},
	importOpen: {
		zh: "导入历史",
		en: "Import history"
	},
	importAbout: {
		zh: "CSV 文件，可到几百万行；列：队列、时段开始、来话量，可选处理量、处理秒数。分段上传，可随时停下。",
		en: "A CSV file of up to millions of rows; columns: queue, start, offered, and if known handled, handle_seconds. It goes up in parts and can be stopped."
	},
	file: {
		zh: "文件",
		en: "File"
	},
	skipBad: {
		zh: "有错的行跳过，其余照常导入",
		en: "Leave bad rows out, import the rest"
	},
	column: {
		zh: "文件中的列名",
		en: "Columns of the file"
	},
	"field.queue": {
		zh: "队列",
		en: "Queue"
	},
	"field.start": {
		zh: "时段开始",
		en: "Start"
	},
	"field.offered": {
		zh: "来话量",
		en: "Offered"
	},
	"field.handled": {
		zh: "处理量（可无）",
		en: "Handled, if any"
	},
	"field.handle_seconds": {
		zh: "处理秒数（可无）",
		en: "Handling seconds, if any"
	},
	servedColumns: {
		zh: "接起、放弃与等待（可无）",
		en: "Answered, given up, waits, if any"
	},
	"field.answered": {
		zh: "接起量",
		en: "Answered"
	},
	"field.abandoned": {
		zh: "放弃量",
		en: "Gave up"
	},
	"field.abandoned_short": {
		zh: "其中短时放弃",
		en: "Of those, at once"
	},
	"field.abandoned_in_time": {
		zh: "其中时限内放弃",
		en: "Of those, in time"
	},
	"field.answered_in_time": {
		zh: "及时接起量",
		en: "Answered in time"
	},
	"field.threshold_seconds": {
		zh: "及时的时限（秒）",
		en: "In time: within, s"
	},
	"field.talk_seconds": {
		zh: "通话秒数",
		en: "Talk, s"
	},
	"field.hold_seconds": {
		zh: "保持秒数",
		en: "Hold, s"
	},
	"field.after_call_seconds": {
		zh: "话后秒数",
		en: "After-call work, s"
	},
	"field.wait_answered_seconds": {
		zh: "接起者等待秒数",
		en: "Waits of those answered, s"
	},
	"field.wait_abandoned_seconds": {
		zh: "放弃者等待秒数",
		en: "Waits of those who gave up, s"
	},
	"field.blocked": {
		zh: "被拦截量",
		en: "Blocked"
	},
	begin: {
		zh: "开始导入",
		en: "Import"
	},
	stop: {
		zh: "停止导入",
		en: "Stop"
	},
	close: {
		zh: "关闭",
		en: "Close"
	},
	another: {
		zh: "再导一个",
		en: "Another file"
	},
	interrupted: {
		zh: "「{file}」上传到 {done} / {all} 时中断。再选一次同一个文件，从中断处继续。",
		en: "The upload of {file} stopped at {done} of {all}. Choose the same file again: it goes on from there."
	},
	otherFile: {
		zh: "这不是「{file}」，或内容已变。",
		en: "This is not {file}, or it has changed."
	},
	goOn: {
		zh: "继续",
		en: "Go on"
	},
	importGoOn: {
		zh: "导入进行中…",
		en: "Import under way…"
	},
	uploadAbout: {
		zh: "可以去别的页面，上传会继续；不要关闭或刷新浏览器页面。",
		en: "Turn to other pages as you like, it goes on; do not close or reload this one."
	},
	uploading: {
		zh: "正在上传：{done} / {all}",
		en: "Uploading: {done} of {all}"
	},
	HISTORY_IMPORT_STATE_UPLOADING: {
		zh: "正在上传",
		en: "Uploading"
	},
	HISTORY_IMPORT_STATE_WAITING: {
		zh: "排队中",
		en: "Waiting"
	},
	HISTORY_IMPORT_STATE_READING: {
		zh: "正在读取，已读 {rows} 行",
		en: "Reading: {rows} {rows|row|rows} so far"
	},
	HISTORY_IMPORT_STATE_WRITING: {
		zh: "正在写入：{done} / {slots} 个时段",
		en: "Writing: {done} of {slots} slots"
	},
	HISTORY_IMPORT_STATE_DONE: {
		zh: "已导入：新增 {created}、更新 {updated}、未变 {unchanged} 个时段",
		en: "Imported: {created} slots new, {updated} changed, {unchanged} as they were"
	},
	HISTORY_IMPORT_STATE_FAILED: {
		zh: "没有导入",
		en: "Not imported"
	},
	HISTORY_IMPORT_STATE_CANCELLED: {
		zh: "已停止",
		en: "Stopped"
	},
	progress: {
		zh: "导入进度",
		en: "Progress of the import"
	},
	badRows: {
		zh: "{n} 行有错",
		en: "{n} bad {n|row|rows}"
	},
	badRowsFirst: {
		zh: "{n} 行有错，下面是前 {shown} 行",
		en: "{n} bad {n|row|rows}; the first {shown}:"
	},
	row: {
		zh: "行",
		en: "Row"
	},
	columnName: {
		zh: "列",
		en: "Column"
	},
	given: {
		zh: "内容",
		en: "Value"
	},
	wrong: {
		zh: "问题",
		en: "Problem"
	},
	underway: {
		zh: "今天走到哪了",
		en: "The day so far"
	},
	noneCame: {
		zh: "今天还没有完整时段的来话。",
		en: "No whole slot of today is known yet."
	},
	came: {
		zh: "到目前来话为预测的 {ratio}。",
		en: "So far {ratio} of what was forecast has come."
	},
	movesUp: {
		zh: "照此，{time} 要多 {n} 人在线；今天余下共差 {hours} 人时。",
		en: "At this rate {time} asks for {n} {n|agent|agents} more; over the rest of the day {hours} agent-hours."
	},
	movesDown: {
		zh: "照此，{time} 可少 {n} 人在线；今天余下共多 {hours} 人时。",
		en: "At this rate {time} asks for {n} {n|agent|agents} fewer; over the rest of the day {hours} agent-hours."
	},
	movesNot: {
		zh: "今天余下的人力需求不变。",
		en: "The rest of the day asks for as many as before."
	},
	seePlan: {
		zh: "按此看调度方案",
		en: "See a plan for it"
	},
	arrived: {
		zh: "已来（个/时段）",
		en: "Came, contacts a slot"
	},
	before: {
		zh: "原预测（个/时段）",
		en: "As forecast, contacts a slot"
	},
	again: {
		zh: "重新预测（个/时段）",
		en: "Forecast anew, contacts a slot"
	}
}), zi = _({
	title: {
		zh: "目标与客户耐心",
		en: "Target and patience"
	},
	edit: {
		zh: "修改目标",
		en: "Change the target"
	},
	save: {
		zh: "保存",
		en: "Save"
	},
	back: {
		zh: "返回",
		en: "Back"
	},
	saved: {
		zh: "已保存。下次计算人力需求时生效。",
		en: "Saved. It counts from the next requirement on."
	},
	forEver: {
		zh: "按客户一直等待计算（埃尔朗 C 公式）",
		en: "Reckoned as if callers waited for ever (Erlang C)"
	},
	given: {
		zh: "按平均耐心 {n} 秒计算（埃尔朗 A 公式）",
		en: "Reckoned with a mean patience of {n} s (Erlang A)"
	},
	taught: {
		zh: "每次计划自动学习耐心，最近一次为 {n} 秒（埃尔朗 A 公式）",
		en: "Each plan learns the patience; the last one found {n} s (Erlang A)"
	},
	untaught: {
		zh: "每次计划自动学习耐心；历史尚不足以判断，按客户一直等待计算（埃尔朗 C 公式）",
		en: "Each plan learns the patience; history is not evidence enough yet, so callers are taken to wait for ever (Erlang C)"
	},
	planForEver: {
		zh: "埃尔朗 C：客户一直等待",
		en: "Erlang C: callers wait for ever"
	},
	planGiven: {
		zh: "埃尔朗 A：耐心 {n} 秒（人工设定）",
		en: "Erlang A: patience {n} s, given"
	},
	planLearnt: {
		zh: "埃尔朗 A：耐心 {n} 秒（由历史学得）",
		en: "Erlang A: patience {n} s, learnt"
	},
	planUntaught: {
		zh: "埃尔朗 C：历史不足以判断耐心",
		en: "Erlang C: history is not evidence enough of patience"
	},
	learnt: {
		zh: "由历史学得 {n} 秒（95% 区间 {low}–{high}），依据 {gone} 次放弃，{days} 天",
		en: "Learnt {n} s (95 % {low}–{high}) from {gone} abandons in {days} {days|day|days}"
	},
	short: {
		zh: "，已排除 {n} 次短时放弃",
		en: ", {n} at once left out"
	},
	nobody: {
		zh: "{days} 天里没有人放弃，学不到耐心。",
		en: "Nobody gave up in {days} {days|day|days}: there is nothing to learn from."
	},
	unknown: {
		zh: "历史里没有放弃量和等待时长，学不到耐心。导入时带上这些列即可。",
		en: "History does not say who gave up and how long callers waited. Bring these columns in with it."
	},
	thin: {
		zh: "依据不足",
		en: "Not evidence enough"
	},
	use: {
		zh: "用 {n} 秒",
		en: "Use {n} s"
	},
	follow: {
		zh: "每次计划自动学习",
		en: "Learn with each plan"
	},
	used: {
		zh: "使用中",
		en: "In use"
	},
	definition: {
		zh: "服务水平口径",
		en: "Service level"
	},
	SERVICE_LEVEL_DEFINITION_ANSWERED_OFFERED: {
		zh: "及时接起 ÷ 来话",
		en: "answered in time / offered"
	},
	SERVICE_LEVEL_DEFINITION_EXCLUDING_SHORT_ABANDONED: {
		zh: "及时接起 ÷（来话 − 时限内放弃）",
		en: "answered in time / (offered − gave up in time)"
	},
	SERVICE_LEVEL_DEFINITION_ANSWERED_ANSWERED: {
		zh: "及时接起 ÷ 接起",
		en: "answered in time / answered"
	},
	SERVICE_LEVEL_DEFINITION_INCLUDING_SHORT_ABANDONED: {
		zh: "（及时接起 + 时限内放弃）÷ 来话",
		en: "(answered + gave up in time) / offered"
	},
	targetPermille: {
		zh: "目标 %",
		en: "Target, %"
	},
	thresholdSeconds: {
		zh: "时限（秒）",
		en: "Within, s"
	},
	occupancyCapPermille: {
		zh: "占用率上限 %",
		en: "Occupancy at most, %"
	},
	asaCapSeconds: {
		zh: "平均应答速度上限（秒，0 不限）",
		en: "Mean wait at most, s (0: no cap)"
	},
	abandonmentCapPermille: {
		zh: "放弃率上限 %（0 不限）",
		en: "Give up at most, % (0: no cap)"
	},
	patienceSeconds: {
		zh: "平均耐心（秒，0 一直等）",
		en: "Mean patience, s (0: for ever)"
	},
	minimumCrew: {
		zh: "最少在线人数",
		en: "Minimum crew"
	}
}), Bi = [
	{
		name: "targetPermille",
		percent: !0,
		least: .1,
		most: 99.9
	},
	{
		name: "thresholdSeconds",
		percent: !1,
		least: 0,
		most: 86400
	},
	{
		name: "occupancyCapPermille",
		percent: !0,
		least: 0,
		most: 100
	},
	{
		name: "asaCapSeconds",
		percent: !1,
		least: 0,
		most: 86400
	},
	{
		name: "abandonmentCapPermille",
		percent: !0,
		least: 0,
		most: 99.9
	},
	{
		name: "patienceSeconds",
		percent: !1,
		least: 0,
		most: 86400
	},
	{
		name: "minimumCrew",
		percent: !1,
		least: 0,
		most: 1e4
	}
], Vi = (e) => e === "PATIENCE_SOURCE_LEARNT" || e === "PATIENCE_SOURCE_LEARNT_WITHOUT_SHORT";
function Hi({ patienceSeconds: e = 0, patienceSource: t }) {
	return Vi(t) ? e ? zi("taught", { n: v(e) }) : zi("untaught") : e ? zi("given", { n: v(e) }) : zi("forEver");
}
function Ui({ patienceSeconds: e = 0, patienceSource: t }) {
	return t ? Vi(t) ? e ? zi("planLearnt", { n: v(e) }) : zi("planUntaught") : e ? zi("planGiven", { n: v(e) }) : zi("planForEver") : "";
}
function Wi(e) {
	let t = e.dayCount ?? 0;
	if (e.seconds === void 0) return zi("nobody", { days: t });
	let [n, r, i] = [
		e.seconds,
		e.lowSeconds ?? 0,
		e.highSeconds ?? 0
	].map((e) => v(e)), a = zi("learnt", {
		n,
		low: r,
		high: i,
		gone: v(Number(e.abandonedContacts ?? 0)),
		days: t
	});
	return e.shortContacts === void 0 ? a : a + zi("short", { n: v(Number(e.shortContacts)) });
}
function Gi(e, t) {
	let n = {
		...t,
		definition: String(e.get("definition") ?? t.definition)
	};
	for (let { name: t, percent: r } of Bi) {
		let i = e.get(t);
		i !== null && (n[t] = Math.round(Number(i) * (r ? 10 : 1)));
	}
	return n;
}
function Ki(e, t) {
	let n = e.shortContacts === void 0 ? "PATIENCE_SOURCE_LEARNT" : "PATIENCE_SOURCE_LEARNT_WITHOUT_SHORT";
	return Vi(t.patienceSource) ? t.patienceSource === n : !!t.patienceSeconds && Math.round(e.seconds ?? 0) === t.patienceSeconds;
}
// src/parts/demand-series.ts
var qi = {
	STATUTORY_HOLIDAY: {
		tone: "holiday",
		word: "holidayWord"
	},
	HOLIDAY_REST: {
		tone: "holiday",
		word: "restWord"
	},
	MAKE_UP_WORKDAY: {
		tone: "work",
		word: "makeUpWord"
	}
}, Ji = (e) => Date.parse(e ?? "");
function Yi(e) {
	return e.map((e) => ({
		start: Ji(e.startTime),
		value: e.offered ?? 0
	}));
}
function Xi(e) {
	return (e?.slots ?? []).map((e) => ({
		start: Ji(e.startTime),
		value: e.calls ?? 0,
		low: e.callsLow ?? 0,
		high: e.callsHigh ?? 0
	}));
}
function Zi(e, t) {
	return e.map((e) => ({
		start: Ji(e.startTime),
		value: e[t] ?? 0,
		...t === "agents" && e.bounds?.length ? { note: Qi(e.bounds) } : {}
	}));
}
function Qi(e) {
	return zt(e.map((e) => B(e)));
}
function $i(e) {
	return e.some((e) => (e.rostered ?? 0) > 0) ? e.map((e) => ({
		start: Ji(e.startTime),
		value: e.available ?? 0
	})) : [];
}
function ea(e, t) {
	let n = e.filter((e) => (e.required ?? 0) > 0), r = (e) => n.reduce((t, n) => t + e(n), 0) * t / 60;
	return {
		there: r((e) => e.available ?? 0),
		need: r((e) => e.required ?? 0),
		short: r((e) => Math.max((e.required ?? 0) - (e.available ?? 0), 0)),
		spare: r((e) => Math.max((e.available ?? 0) - (e.required ?? 0), 0))
	};
}
function ta(e, t) {
	return e.map(({ start: e, value: n }) => ({
		start: e,
		value: n * t / 60
	}));
}
function na(e, t, n = []) {
	let r = [];
	for (let { date: t, dayClass: n = "", holiday: i = "", provisional: a, noticeNumber: o } of e) {
		let e = qi[n];
		if (e) {
			let a = [
				B(n),
				i,
				o ? B("notice", { number: o }) : ""
			];
			r.push({
				date: t,
				tone: e.tone,
				word: B(e.word),
				title: a.filter(Boolean).join(" · ")
			});
		}
		a && (e || i) && r.push({
			date: t,
			tone: "watch",
			word: B("provisionalWord"),
			title: B("provisional")
		});
	}
	for (let e of t) {
		let t = e.endDate ?? T(e.startDate ?? "", 1);
		for (let n = e.startDate ?? t; n < t; n = T(n, 1)) r.push({
			date: n,
			tone: "flag",
			word: B("dampedWord"),
			title: aa(e)
		});
	}
	for (let { date: e = "", factorPermille: t = 1e3, parts: i = [] } of n) {
		if (t === 1e3) continue;
		let n = i.map((e) => B("weatherPart", {
			what: ia(e.feature),
			change: ra(e.factorPermille)
		}));
		r.push({
			date: e,
			tone: "weather",
			word: B("weatherWord"),
			title: [B("weather", { change: ra(t) }), ...n].join(" · ")
		});
	}
	return r;
}
var ra = (e = 1e3) => `${e < 1e3 ? "−" : "+"}${y(Math.abs(e - 1e3), 1)}`;
function ia(e = "") {
	return e in B.catalogue ? B(e) : e.replaceAll("_", " ").toLowerCase();
}
function aa({ kind: e = "TRAINING_NOTE_KIND_DAMPED", slotCount: t = 0, sharePermille: n = 0 }) {
	return B(e, {
		slots: t,
		share: y(n)
	});
}
function oa({ model: e, evidence: t = [] }) {
	let n = t.filter((e) => (e.slotWapePermille ?? -1) >= 0), r = n.find((t) => t.model === e);
	if (!r) return "";
	let i = (e) => e.slotWapePermille ?? 0, a = n.reduce((e, t) => i(t) < i(e) ? t : e), o = {
		model: Ri(e),
		n: r.originCount ?? 0,
		error: y(i(r), 1)
	}, s = i(a) < i(r) ? B("whySteady", {
		...o,
		best: Ri(a.model),
		least: y(i(a), 1)
	}) : B("whyBest", o), c = n.find((e) => e.model === "last_week") ?? n.filter((e) => e !== r).at(-1);
	if (!c || c === r || i(c) <= i(r)) return s + B("whyEnd");
	let l = y(i(c) - i(r), 1);
	return s + B("whyAgainst", {
		other: Ri(c.model),
		error: y(i(c), 1),
		gain: l
	});
}
function sa(e, t, n) {
	let r = [];
	for (let i = n(new Date(e)); Ji(w(i, "00:00")) < t; i = T(i, 1)) r.push(i);
	return r;
}
// src/parts/planning.ts
function ca(e) {
	return e.filter((e) => e.edits?.length && (e.learnt ?? 0) >= 0).map((e) => ({
		start: Ji(e.startTime),
		value: e.learnt ?? 0
	}));
}
function la(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.filter((e) => e.edits?.length)) {
		let e = C(n.startTime ?? ""), r = t.get(e) ?? {
			slots: 0,
			out: 0
		};
		t.set(e, {
			slots: r.slots + 1,
			out: r.out + +((n.learnt ?? 0) < 0)
		});
	}
	return [...t].map(([e, t]) => ({
		date: e,
		tone: "flag",
		word: H("editedWord"),
		title: H("editedDay", t)
	}));
}
function ua(e) {
	return (e?.slots ?? []).filter((e) => e.adjusted).map((e) => ({
		start: Ji(e.startTime),
		value: e.unadjustedCalls ?? 0
	}));
}
function da(e) {
	return e.filter((e) => (e.handled ?? 0) > 0 && Number(e.handleSeconds ?? -1) >= 0).map((e) => ({
		start: Ji(e.startTime),
		contacts: e.handled,
		seconds: Number(e.handleSeconds ?? 0)
	}));
}
function fa(e) {
	return (e?.slots ?? []).filter((e) => (e.ahtSeconds ?? 0) > 0 && (e.calls ?? 0) > 0).map((e) => ({
		start: Ji(e.startTime),
		contacts: e.calls,
		seconds: e.calls * e.ahtSeconds
	}));
}
function pa(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let r of e) {
		let e = t ? Ji(w(C(new Date(r.start)), "00:00")) : r.start, i = n.get(e) ?? {
			start: e,
			contacts: 0,
			seconds: 0
		};
		n.set(e, {
			start: e,
			contacts: i.contacts + r.contacts,
			seconds: i.seconds + r.seconds
		});
	}
	return [...n.values()].map(({ start: e, contacts: t, seconds: n }) => ({
		start: e,
		value: Math.round(n / t * 10) / 10
	}));
}
var ma = (e, t) => pa(da(e), t), ha = (e, t) => pa(fa(e), t);
function ga({ effect: e = "EFFECT_SET", measure: t = "MEASURE_CONTACTS", value: n = 0 }) {
	let r = H(t);
	if (e === "EFFECT_LEAVE_OUT") return H("words_LEAVE_OUT");
	if (e === "EFFECT_SCALE") return H("words_SCALE", {
		what: r,
		value: v(n, 2)
	});
	let i = H(t === "MEASURE_CONTACTS" ? "perSlot" : "seconds"), a = +!Number.isInteger(n);
	return e === "EFFECT_SET" ? H("words_SET", {
		what: r,
		value: v(n, a),
		unit: i
	}) : H("words_ADD", {
		what: r,
		value: `${n < 0 ? "−" : "+"}${v(Math.abs(n), a)}`,
		unit: i
	});
}
function _a(e, t) {
	return H(e === "EFFECT_SCALE" ? "unit.EFFECT_SCALE" : `unit.${e}.${t}`);
}
function va(e) {
	let t = e.filter((e) => Number(e.offered ?? 0) > 0 && (e.slotWapePermille ?? 0) >= 0), n = t.reduce((e, t) => e + Number(t.offered), 0);
	if (!n) return;
	let r = (e) => t.reduce((t, n) => t + e(n) * Number(n.offered), 0) / n;
	return {
		before: r((e) => e.unadjustedSlotWapePermille ?? 0),
		after: r((e) => e.slotWapePermille ?? 0)
	};
}
function ya({ slots: e = [] }, t, n) {
	let r = e.filter((e) => !e.arrived && Ji(e.startTime) + n * 6e4 > t), i = (e) => (e.agents ?? 0) - (e.agentsBefore ?? 0), a = r.reduce((e, t) => e + i(t), 0), o = r.reduce((e, t) => !e || Math.sign(a) * i(t) > Math.sign(a) * i(e) ? t : e, void 0);
	if (!a || !o) {
		let e = r.find((e) => i(e));
		return {
			slot: e,
			agents: e ? i(e) : 0,
			hours: 0
		};
	}
	return {
		slot: o,
		agents: i(o),
		hours: a * n / 60
	};
}
// src/parts/series.ts
function ba(e, t, n) {
	let r = e.minutes * 6e4, i = NaN;
	return e.points.map(({ start: a, value: o }) => {
		let s = a - i <= r * 1.5;
		i = a;
		let [c, l, ee] = [
			t(a).toFixed(1),
			t(a + r).toFixed(1),
			n(o).toFixed(1)
		];
		return e.stepped ? `${s ? "L" : "M"}${c} ${ee}L${l} ${ee}` : `${s ? "L" : "M"}${t(a + r / 2).toFixed(1)} ${ee}`;
	}).join("");
}
function xa(e, t, n) {
	let r = e.minutes * 3e4, i = e.points.filter((e) => e.low !== void 0 && e.high !== void 0);
	if (!i.length) return "";
	let a = (e, i) => `${t(e.start + r).toFixed(1)} ${n(i).toFixed(1)}`, o = i.map((e) => a(e, e.high)), s = [...i].reverse().map((e) => a(e, e.low));
	return `M${o.join("L")}L${s.join("L")}Z`;
}
function Sa(e, t, n, r) {
	let i = new Map(t.points.map((e) => [e.start, e.value]));
	return e.points.filter(({ start: e, value: t }) => i.has(e) && t - i.get(e) >= .05).map(({ start: t, value: a }) => {
		let [o, s] = [n(t).toFixed(1), n(t + e.minutes * 6e4).toFixed(1)];
		return `M${o} ${r(a).toFixed(1)}H${s}V${r(i.get(t)).toFixed(1)}H${o}Z`;
	}).join("");
}
function Ca(e, t, n) {
	return {
		...e,
		points: e.points.filter(({ start: e }) => e >= t && e < n)
	};
}
function wa(e) {
	let t = /* @__PURE__ */ new Map();
	for (let { start: n, value: r } of e.points) {
		let e = C(new Date(n));
		t.set(e, (t.get(e) ?? 0) + r);
	}
	let n = [...t].map(([e, t]) => ({
		start: Date.parse(w(e, "00:00")),
		value: t
	}));
	return {
		...e,
		points: n,
		minutes: 1440
	};
}
function Ta(e) {
	return e.points.reduce((e, t) => !e || t.value > e.value ? t : e, void 0);
}
// src/messages/intraday.ts
var Ea = _({
	title: {
		zh: "24 小时调度方案",
		en: "Plan for the next 24 hours"
	},
	about: {
		zh: "按成本从低到高；不想做的去掉勾。小休和借调立即生效，邀约按顺序问人。",
		en: "Cheapest first; untick what you do not want. Breaks and loans count at once, offers ask people in order."
	},
	anew: {
		zh: "今天余下的时段按到目前的来话重新计算。",
		en: "The rest of today is reckoned by what has come so far."
	},
	short: {
		zh: "现在缺",
		en: "Short by"
	},
	after: {
		zh: "全部做完后还缺",
		en: "After all of it"
	},
	unknown: {
		zh: "接下来没有全部生效的人力需求，暂无可做的调整。",
		en: "No requirement is in force for all of the time to come; nothing to do by what is known."
	},
	partly: {
		zh: "没有人力需求的时段未计入。",
		en: "Time without a requirement is left out."
	},
	enough: {
		zh: "未来 24 小时人手都够。",
		en: "Enough people for the next 24 hours."
	},
	nothing: {
		zh: "缺人，但按规则没有可做的调整。",
		en: "Short of people, but the rules leave nothing to do."
	},
	INTRADAY_MOVE_KIND_BREAK: {
		zh: "挪小休",
		en: "Move a break"
	},
	INTRADAY_MOVE_KIND_LOAN: {
		zh: "借调",
		en: "Lend"
	},
	INTRADAY_MOVE_KIND_OVERTIME: {
		zh: "加班邀约",
		en: "Offer overtime"
	},
	INTRADAY_MOVE_KIND_TIME_OFF: {
		zh: "提前下班",
		en: "Offer time off"
	},
	moved: {
		zh: "{from} → {to}",
		en: "{from} → {to}"
	},
	lent: {
		zh: "从 {skill} 借来",
		en: "from {skill}"
	},
	wanted: {
		zh: "要 {n} 人",
		en: "{n} wanted"
	},
	eligible: {
		zh: "可选 {n} 人",
		en: "{n} could"
	},
	closes: {
		zh: "补 {span}",
		en: "closes {span}"
	},
	gives: {
		zh: "让出 {span}",
		en: "gives {span}"
	},
	apply: {
		zh: "执行 {n} 项",
		en: "Do {n} {n|move|moves}"
	},
	done: {
		zh: "已执行：改班 {shifts} 个，发邀约 {offers} 个。",
		en: "Done: {shifts} {shifts|shift|shifts} changed, {offers} {offers|offer|offers} made."
	},
	cancel: {
		zh: "取消",
		en: "Cancel"
	}
}), U = _({
	title: {
		zh: "换班",
		en: "Swaps"
	},
	toDecide: {
		zh: "等你审批",
		en: "Waiting for you"
	},
	asked: {
		zh: "有人问你",
		en: "You are asked"
	},
	market: {
		zh: "换班市场",
		en: "Market"
	},
	mine: {
		zh: "我的换班",
		en: "My swaps"
	},
	ofTeam: {
		zh: "班组的换班",
		en: "Swaps of the team"
	},
	none: {
		zh: "还没有换班。",
		en: "No swaps yet."
	},
	marketNone: {
		zh: "现在没有人让班。",
		en: "Nobody offers a shift now."
	},
	marketAbout: {
		zh: "到截止时间，班次给符合规则、近 13 周承接最少的人，先到不先得。",
		en: "At the deadline a shift goes to whoever may take it and has won least in 13 weeks; being first does not win."
	},
	SWAP_KIND_DIRECT: {
		zh: "换班",
		en: "Exchange"
	},
	SWAP_KIND_GIVE_AWAY: {
		zh: "顶班",
		en: "Give away"
	},
	SWAP_KIND_MARKET: {
		zh: "让班到市场",
		en: "To the market"
	},
	SWAP_KIND_MARKET_RETURN: {
		zh: "市场换班",
		en: "On the market for another shift"
	},
	SWAP_STATE_PROPOSED: {
		zh: "待回应",
		en: "To be answered"
	},
	SWAP_STATE_PENDING: {
		zh: "待审批",
		en: "Before the lead"
	},
	SWAP_STATE_ESCALATED: {
		zh: "待上级审批",
		en: "Before the manager"
	},
	SWAP_STATE_EXCHANGED: {
		zh: "已换",
		en: "Done"
	},
	SWAP_STATE_REFUSED: {
		zh: "未通过",
		en: "Refused"
	},
	SWAP_STATE_WITHDRAWN: {
		zh: "已撤回",
		en: "Taken back"
	},
	SWAP_STATE_LAPSED: {
		zh: "已过期",
		en: "Lapsed"
	},
	wantsBack: {
		zh: "想换回以下日期的班次：",
		en: "in return for a shift of"
	},
	offersBack: {
		zh: "你用来换的班次：",
		en: "You would give"
	},
	returnFrom: {
		zh: "换回最早日期",
		en: "In return, from"
	},
	returnTo: {
		zh: "换回最晚日期",
		en: "until, included"
	},
	returnAbout: {
		zh: "最多 31 天。申请的人须拿出这些日期的一个班次；到截止时间，符合规则、近 13 周承接最少的人与你对换。",
		en: "At most 31 days. Whoever applies names a shift of theirs on these dates; at the deadline it goes to whoever may exchange and has won least in 13 weeks."
	},
	returnShift: {
		zh: "用我的哪个班次换",
		en: "My shift in return"
	},
	returnNone: {
		zh: "这些日期你没有可换的班次",
		en: "You have no shift to give on these dates"
	},
	onMarket: {
		zh: "市场中",
		en: "On the market"
	},
	gives: {
		zh: "{name} 让出",
		en: "{name} gives"
	},
	youGive: {
		zh: "你让出",
		en: "You give"
	},
	getsFrom: {
		zh: "换 {name} 的",
		en: "for that of {name},"
	},
	forYours: {
		zh: "换你的",
		en: "for yours"
	},
	colleagueOf: {
		zh: "{team}的同事",
		en: "somebody of {team}"
	},
	takenBy: {
		zh: "由 {name} 接班",
		en: "taken over by {name}"
	},
	takenByYou: {
		zh: "由你接班",
		en: "taken over by you"
	},
	until: {
		zh: "{time} 前有效",
		en: "stands until {time}"
	},
	applicants: {
		zh: "{n} 人申请",
		en: "{n} {n|applies|apply}"
	},
	applied: {
		zh: "你已申请",
		en: "You applied"
	},
	agree: {
		zh: "同意",
		en: "Agree"
	},
	decline: {
		zh: "不同意",
		en: "Decline"
	},
	apply: {
		zh: "申请接班",
		en: "Apply"
	},
	takeBack: {
		zh: "取消申请",
		en: "Withdraw application"
	},
	withdraw: {
		zh: "撤回",
		en: "Take back"
	},
	approve: {
		zh: "批准",
		en: "Approve"
	},
	refuse: {
		zh: "驳回",
		en: "Refuse"
	},
	reason: {
		zh: "驳回理由",
		en: "Why not"
	},
	reasonHint: {
		zh: "双方都会看到。",
		en: "Both will read it."
	},
	cancel: {
		zh: "取消",
		en: "Cancel"
	},
	why: {
		zh: "依据与经过",
		en: "Why, and how it came"
	},
	policy: {
		zh: "按授权规则逐条核对",
		en: "Checked against the policy"
	},
	history: {
		zh: "经过",
		en: "History"
	},
	platform: {
		zh: "平台",
		en: "the platform"
	},
	DID_agree: {
		zh: "已同意。",
		en: "Agreed."
	},
	DID_decline: {
		zh: "已回绝。",
		en: "Declined."
	},
	DID_apply: {
		zh: "已申请，截止后告诉你结果。",
		en: "Applied; you are told after the deadline."
	},
	DID_takeBack: {
		zh: "已取消申请。",
		en: "No longer applied."
	},
	DID_withdraw: {
		zh: "已撤回。",
		en: "Taken back."
	},
	DID_approve: {
		zh: "已批准，两人的班次已对换。",
		en: "Approved; both shifts have changed."
	},
	DID_refuse: {
		zh: "已驳回。",
		en: "Refused."
	},
	AGREED_DONE: {
		zh: "已同意，班次已对换。",
		en: "Agreed; the shifts have changed."
	},
	AGREED_PENDING: {
		zh: "已同意，等班组长审批。",
		en: "Agreed; the lead decides."
	},
	PROPOSED: {
		zh: "发起",
		en: "Proposed"
	},
	AGREED: {
		zh: "对方同意",
		en: "Agreed"
	},
	DECLINED: {
		zh: "不接受",
		en: "Declined"
	},
	PENDING: {
		zh: "交班组长审批",
		en: "Put before the lead"
	},
	ESCALATED: {
		zh: "交上级审批",
		en: "Put before the manager"
	},
	EXCHANGED: {
		zh: "换班完成",
		en: "Exchanged"
	},
	REFUSED: {
		zh: "驳回",
		en: "Refused"
	},
	WITHDRAWN: {
		zh: "撤回",
		en: "Taken back"
	},
	LAPSED: {
		zh: "过期",
		en: "Lapsed"
	},
	APPLIED: {
		zh: "申请接班",
		en: "Applied"
	},
	TAKEN_BACK: {
		zh: "取消申请",
		en: "Application taken back"
	},
	CHOSEN: {
		zh: "选定",
		en: "Chosen"
	},
	PASSED_OVER: {
		zh: "轮空",
		en: "Passed over"
	},
	PUBLISHED: {
		zh: "发出邀约",
		en: "Offered"
	},
	ASKED: {
		zh: "邀请",
		en: "Asked"
	},
	ACCEPTED: {
		zh: "接受",
		en: "Accepted"
	},
	FILLED: {
		zh: "满员",
		en: "Filled"
	},
	propose: {
		zh: "发起换班",
		en: "Propose a swap"
	},
	myShift: {
		zh: "我的班次",
		en: "My shift"
	},
	noShifts: {
		zh: "接下来四周你没有可换的班次。",
		en: "You have no shifts to swap in the next four weeks."
	},
	part: {
		zh: "让出",
		en: "What to give"
	},
	whole: {
		zh: "整班",
		en: "All of it"
	},
	first: {
		zh: "前段",
		en: "Beginning"
	},
	last: {
		zh: "后段",
		en: "End"
	},
	cutFirst: {
		zh: "让到几点",
		en: "Give until"
	},
	cutLast: {
		zh: "从几点起",
		en: "Give from"
	},
	how: {
		zh: "怎么换",
		en: "How"
	},
	date: {
		zh: "换到哪天",
		en: "For a shift of"
	},
	theirs: {
		zh: "同事的班次",
		en: "Shift of a colleague"
	},
	theirsNone: {
		zh: "这天没有不同的班次可换",
		en: "No other shift that day"
	},
	colleague: {
		zh: "由谁来顶",
		en: "Who takes it over"
	},
	choose: {
		zh: "请选择",
		en: "Choose"
	},
	checking: {
		zh: "正在核对双方规则…",
		en: "Checking the rules for both…"
	},
	fine: {
		zh: "双方都符合规则，可以发起。",
		en: "Within the rules for both."
	},
	fineMarket: {
		zh: "可以发到市场。",
		en: "It can go to the market."
	},
	look: {
		zh: "可以发起，请留意：",
		en: "Allowed, with a look at:"
	},
	send: {
		zh: "发起",
		en: "Propose"
	},
	sending: {
		zh: "正在提交…",
		en: "Sending…"
	},
	sent: {
		zh: "已发起，等对方回应。",
		en: "Proposed; the other is asked."
	},
	sentMarket: {
		zh: "已发到换班市场。",
		en: "It is on the market."
	},
	offers: {
		zh: "邀约",
		en: "Offers"
	},
	offersNone: {
		zh: "现在没有进行中的邀约。",
		en: "No offer is running."
	},
	OFFER_KIND_OPEN_SHIFT: {
		zh: "补班",
		en: "Open shift"
	},
	OFFER_KIND_OVERTIME: {
		zh: "加班",
		en: "Overtime"
	},
	OFFER_KIND_TIME_OFF: {
		zh: "提前下班",
		en: "Time off"
	},
	OFFER_STATE_OPEN: {
		zh: "邀请中",
		en: "Asking"
	},
	OFFER_STATE_FILLED: {
		zh: "已满员",
		en: "Filled"
	},
	OFFER_STATE_LAPSED: {
		zh: "已结束",
		en: "Over"
	},
	OFFER_STATE_WITHDRAWN: {
		zh: "已撤回",
		en: "Taken back"
	},
	ASK_STATE_WAITING: {
		zh: "排队",
		en: "In line"
	},
	ASK_STATE_ASKED: {
		zh: "等回应",
		en: "Asked"
	},
	ASK_STATE_ASSIGNED: {
		zh: "被指派",
		en: "Assigned"
	},
	ASSIGNED: {
		zh: "指派",
		en: "assigned"
	},
	ASK_STATE_ACCEPTED: {
		zh: "接受",
		en: "Accepted"
	},
	ASK_STATE_DECLINED: {
		zh: "不接受",
		en: "Declined"
	},
	ASK_STATE_LAPSED: {
		zh: "未回应",
		en: "No answer"
	},
	filled: {
		zh: "{accepted}/{count} 人接受",
		en: "{accepted} of {count} accepted"
	},
	inLine: {
		zh: "排队 {n} 人",
		en: "{n} in line"
	},
	accept: {
		zh: "接受",
		en: "Accept"
	},
	answerBy: {
		zh: "{time} 前回复",
		en: "answer by {time}"
	},
	accepted: {
		zh: "已接受，班表已更新。",
		en: "Accepted; your roster has changed."
	},
	declinedOffer: {
		zh: "已回绝，会问下一位。",
		en: "Declined; the next is asked."
	},
	offerWithdrawn: {
		zh: "邀约已撤回，已接受的不变。",
		en: "Taken back; what was accepted stays."
	},
	normal: {
		zh: "正常工时 {span}",
		en: "{span} of normal time"
	},
	workday: {
		zh: "平日加班 {span}（150%）",
		en: "{span} overtime (150%)"
	},
	restDay: {
		zh: "休息日加班 {span}（200%）",
		en: "{span} on a rest day (200%)"
	},
	holiday: {
		zh: "节日加班 {span}（300%）",
		en: "{span} on a holiday (300%)"
	},
	noCost: {
		zh: "不增加工时",
		en: "No paid time added"
	},
	saves: {
		zh: "少 {cost}",
		en: "saves {cost}"
	},
	adds: {
		zh: "+{cost}",
		en: "+{cost}"
	},
	makeOffer: {
		zh: "发邀约",
		en: "Make an offer"
	},
	coverGap: {
		zh: "补 {span} 的缺口",
		en: "Cover {span}"
	},
	coverPerson: {
		zh: "为 {name} 找人顶班",
		en: "Cover for {name}"
	},
	kind: {
		zh: "邀约类型",
		en: "Kind"
	},
	day: {
		zh: "日期",
		en: "Date"
	},
	from: {
		zh: "从",
		en: "From"
	},
	to: {
		zh: "到",
		en: "To"
	},
	count: {
		zh: "要几人",
		en: "People wanted"
	},
	answer: {
		zh: "回应时限（分）",
		en: "Minutes to answer"
	},
	ranking: {
		zh: "正在按规则和成本排序…",
		en: "Ranking by rules and cost…"
	},
	able: {
		zh: "可邀请 {n} 人，按成本与公平排序",
		en: "{n} {n|person|people} could, by cost and fairness"
	},
	unable: {
		zh: "不能安排的 {n} 人",
		en: "{n} who cannot"
	},
	nobody: {
		zh: "按规则没有可邀请的人。换个时段，或缩短一些。",
		en: "Nobody could by the rules. Try another or a shorter time."
	},
	wins: {
		zh: "13 周内承接 {n} 次",
		en: "won {n} in 13 weeks"
	},
	ask: {
		zh: "邀请",
		en: "Ask"
	},
	askName: {
		zh: "只邀请 {name}",
		en: "Ask {name} alone"
	},
	askInOrder: {
		zh: "依次邀请，要 {n} 人",
		en: "Ask in this order for {n}"
	},
	offered: {
		zh: "已邀请 {names}。",
		en: "{names} asked."
	}
}), Da = {
	SWAP_STATE_PROPOSED: "accent",
	SWAP_STATE_PENDING: "watch",
	SWAP_STATE_ESCALATED: "watch",
	SWAP_STATE_EXCHANGED: "good",
	SWAP_STATE_REFUSED: "bad",
	OFFER_STATE_OPEN: "accent",
	OFFER_STATE_FILLED: "good",
	ASK_STATE_ASKED: "accent",
	ASK_STATE_ACCEPTED: "good",
	ASK_STATE_ASSIGNED: "good"
}, Oa = (e = "") => Da[e] ?? "", ka = (e) => Nt(e?.startTime, e?.endTime);
function Aa(e, t) {
	let n = (e.asks ?? []).filter((e) => e.state === "ASK_STATE_ACCEPTED" || e.state === "ASK_STATE_ASSIGNED").length;
	return e.state === "OFFER_STATE_LAPSED" && e.kind !== "OFFER_KIND_TIME_OFF" && Date.parse(e.startTime ?? "") > t && n < (e.count ?? 1);
}
var ja = (e) => e.kind === "SWAP_KIND_MARKET" || e.kind === "SWAP_KIND_MARKET_RETURN";
function Ma(e) {
	return e.kind !== "SWAP_KIND_MARKET_RETURN" || !e.returnStartDate || !e.returnEndDate ? "" : `${S(e.returnStartDate)} – ${S(T(e.returnEndDate, -1))}`;
}
function Na(e, t, n) {
	let { workDate: r = "", startTime: i = "" } = e;
	return r >= (t.returnStartDate ?? "") && r < (t.returnEndDate ?? "") && Date.parse(i) > n;
}
function Pa(e) {
	return e.state === "SWAP_STATE_PROPOSED" && ja(e) ? U("onMarket") : U(e.state ?? "SWAP_STATE_PROPOSED");
}
var Fa = (e) => /PROPOSED|PENDING|ESCALATED/.test(e.state ?? "");
function Ia(e) {
	let t = [], n = (e, n = 0) => {
		n && t.push(U(e, { span: Pt(Math.abs(n)) }));
	};
	return n("normal", e?.normalMinutes), n("workday", e?.workdayMinutes), n("restDay", e?.restDayMinutes), n("holiday", e?.holidayMinutes), t.length ? U((e?.normalMinutes ?? 0) + (e?.workdayMinutes ?? 0) + (e?.restDayMinutes ?? 0) + (e?.holidayMinutes ?? 0) < 0 ? "saves" : "adds", { cost: t.join(" + ") }) : U("noCost");
}
function La(e, t) {
	let n = t.principal?.subject, r = e.state === "SWAP_STATE_PROPOSED";
	return r && ja(e) && e.employee !== n ? t.has("AGENT") && Ra(t) ? [e.applied ? "takeBack" : "apply"] : [] : r && e.taker === n ? ["agree", "decline"] : Fa(e) && e.employee === n ? ["withdraw"] : za(e, t) ? ["approve", "refuse"] : [];
}
function Ra(e) {
	let t = e.teams.find((t) => t.name === e.principal?.team);
	return !t || !!t.skill;
}
function za(e, t) {
	let n = t.principal?.subject;
	return !/PENDING|ESCALATED/.test(e.state ?? "") || e.employee === n || e.taker === n ? !1 : t.has("CENTRE_MANAGER", "OFFICER") ? !0 : t.has("TEAM_LEAD") && e.state === "SWAP_STATE_PENDING";
}
function Ba(e, t) {
	return e.state === "SWAP_STATE_PROPOSED" && e.taker === t && !ja(e);
}
function Va(e, t) {
	return e.state === "OFFER_STATE_OPEN" && (e.asks ?? []).some((e) => e.employee === t && e.state === "ASK_STATE_ASKED");
}
function Ha(e, t) {
	return u`<ol class="steps">${e.map((e) => {
		let n = e.actor?.startsWith("employees/") ? t.of(e.actor) : U("platform"), r = e.step && e.step in U.catalogue ? U(e.step) : e.step ?? "";
		return u`<li><span class="faint number">${x(e.stepTime)}</span><span>${r} · ${n}${Ua(e.note, t)}</span></li>`;
	})}</ol>`;
}
function Ua(e, t) {
	return !e || e.startsWith("policies/") ? f : e.startsWith("employees/") ? u` → ${t.of(e.split(" ")[0])}` : u`<q>${e}</q>`;
}
// src/parts/zt-plan-dialog.ts
var Wa = 6e4, Ga = 1440 * Wa, Ka = class extends k {
	constructor(...e) {
		super(...e), this.open = !1, this.team = "", this.reforecast = !1, this.centreWide = !1, this.dropped = /* @__PURE__ */ new Set(), this.busy = !1, this.#e = {
			key: "",
			id: ""
		}, this.#t = new A(this, (e) => {
			let t = (/* @__PURE__ */ new Date(Math.floor(Date.now() / Wa) * Wa + Ga)).toISOString();
			return this.host.api.ask(`/v1/${this.team}:proposeIntradayPlan`, {
				endTime: t,
				...this.#n
			}, e);
		});
	}
	static {
		this.styles = [D, o`
      zt-dialog { --zt-dialog-width: 680px; }
      .body { display: grid; gap: 12px; }
      .effect { display: flex; flex-wrap: wrap; gap: 4px 28px; }
      .effect dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      .effect dd { font-size: var(--zt-text-title); font-weight: 640; font-variant-numeric: tabular-nums; }
      ul { border: 1px solid var(--zt-line); border-radius: var(--zt-radius-small); max-height: 48dvh; overflow: auto; }
      li label { display: grid; grid-template-columns: 16px minmax(0, 1fr) auto; gap: 2px 12px; align-items: start; padding: 9px 12px; cursor: pointer; }
      li + li { border-top: 1px solid var(--zt-line); }
      li input { margin-top: 3px; }
      .gain { font-weight: 620; white-space: nowrap; font-variant-numeric: tabular-nums; }
    `];
	}
	#e;
	#t;
	willUpdate(e) {
		e.has("open") && this.open && (this.dropped = /* @__PURE__ */ new Set(), this.problem = void 0, this.#t.clear(), this.#t.load());
	}
	get #n() {
		return {
			reforecast: this.reforecast,
			centreWide: this.centreWide
		};
	}
	get #r() {
		return (this.#t.value?.moves ?? []).filter((e, t) => !this.dropped.has(t));
	}
	get #i() {
		return this.host.teams.find((e) => e.name === this.team)?.centre ?? "";
	}
	async #a() {
		let e = this.#r, t = JSON.stringify(e);
		this.#e.key !== t && (this.#e = {
			key: t,
			id: Zt()
		}), this.busy = !0, this.problem = void 0;
		try {
			let t = await this.host.api.post(`/v1/${this.team}:applyIntradayPlan`, {
				skill: this.#t.value?.skill,
				moves: e,
				...this.#n
			}, this.#e.id);
			R(Ea("done", {
				shifts: t.shifts?.length ?? 0,
				offers: t.offers?.length ?? 0
			})), this.dispatchEvent(new CustomEvent("zt-done", {
				detail: { plan: t },
				bubbles: !0,
				composed: !0
			})), this.#o();
		} catch (e) {
			this.problem = e;
		} finally {
			this.busy = !1;
		}
	}
	#o() {
		this.dispatchEvent(new Event("close"));
	}
	render() {
		let e = this.#r.length;
		return u`<zt-dialog ?open=${this.open} heading=${Ea("title")} @close=${this.#o}>
      <div class="body">
        ${this.#s()}
        ${this.problem ? u`<p class="notice bad" role="alert">${M("warning")}<span>${this.host.names.in(this.problem.message)}</span></p>` : f}
      </div>
      <button slot="actions" class="button quiet" @click=${this.#o}>${Ea("cancel")}</button>
      <button slot="actions" class="button primary" id="apply" ?disabled=${this.busy || !e} @click=${() => void this.#a()}>${Ea("apply", { n: e })}</button>
    </zt-dialog>`;
	}
	#s() {
		let { value: e, failure: t } = this.#t;
		if (t) return F(t, () => void this.#t.load());
		if (!e) return P(5);
		let n = e.moves ?? [];
		if (!n.length) {
			let t = e.shortageMinutes ? "nothing" : e.known ? "enough" : "unknown";
			return N(t === "enough" ? "check" : "info", Ea(t));
		}
		return u`
      <dl class="effect">
        <div><dt>${Ea("short")}</dt><dd class=${e.shortageMinutes ? "bad-text" : ""}>${Pt(e.shortageMinutes ?? 0)}</dd></div>
        <div><dt>${Ea("after")}</dt><dd>${Pt(e.shortageAfterMinutes ?? 0)}</dd></div>
      </dl>
      <p class="soft small">${this.reforecast ? u`${Ea("anew")} ` : f}${Ea("about")}${e.known ? f : u` ${Ea("partly")}`}</p>
      <ul tabindex="0" aria-label=${Ea("title")}>${n.map((e, t) => this.#c(e, t))}</ul>`;
	}
	#c(e, t) {
		let n = (e.reasons ?? []).map((e) => g(e.text)).join(" ");
		return u`<li><label>
      <input type="checkbox" .checked=${!this.dropped.has(t)} @change=${(e) => this.#u(t, e.target.checked)} />
      <span><span class="badge">${Ea(e.kind ?? "INTRADAY_MOVE_KIND_BREAK")}</span> ${this.#l(e)}
        ${n ? u`<br /><span class="soft small">${this.host.names.in(n)}</span>` : f}
        ${e.cost ? u`<br /><span class="small">${Ia(e.cost)}</span>` : f}</span>
      <span class="gain">${Ea(e.kind === "INTRADAY_MOVE_KIND_TIME_OFF" ? "gives" : "closes", { span: Pt(Math.abs(e.effectMinutes ?? 0)) })}</span>
    </label></li>`;
	}
	#l(e) {
		let t = this.host.names.of(e.employee);
		return e.kind === "INTRADAY_MOVE_KIND_BREAK" ? u`<b>${t}</b> <span class="number">${Ea("moved", {
			from: Ot(e.oldStartTime),
			to: b(e.startTime)
		})}</span>` : e.kind === "INTRADAY_MOVE_KIND_LOAN" ? u`<b>${t}</b> <span class="number">${Nt(e.startTime, e.endTime)}</span> ${Ea("lent", { skill: this.host.skills.called(this.#i, e.oldSkill ?? "") })}` : u`<b class="number">${Nt(e.startTime, e.endTime)}</b> ${Ea("wanted", { n: e.count ?? 1 })} <span class="soft small">${Ea("eligible", { n: e.eligibleCount ?? 0 })}</span>`;
	}
	#u(e, t) {
		let n = new Set(this.dropped);
		t ? n.delete(e) : n.add(e), this.dropped = n;
	}
};
O([m({ type: Boolean })], Ka.prototype, "open", void 0), O([m()], Ka.prototype, "team", void 0), O([m({ type: Boolean })], Ka.prototype, "reforecast", void 0), O([m({
	type: Boolean,
	attribute: "centre-wide"
})], Ka.prototype, "centreWide", void 0), O([h()], Ka.prototype, "dropped", void 0), O([h()], Ka.prototype, "busy", void 0), O([h()], Ka.prototype, "problem", void 0), Ka = O([p("zt-plan-dialog")], Ka);
// src/parts/change-window.ts
function qa(e, t, n) {
	return {
		start: Math.min(e, t),
		end: Math.max(e, t) + n * 6e4
	};
}
function Ja(e, t, n) {
	let r = e.indexOf(t);
	return r < 0 ? e[n > 0 ? 0 : e.length - 1] ?? 0 : e[Math.min(Math.max(r + n, 0), e.length - 1)];
}
function Ya(e) {
	let t = new Date(e).toISOString();
	return `${C(t)}T${b(t)}`;
}
function Xa(e) {
	let [t, n] = e.split("T");
	return t && n ? w(t, n.slice(0, 5)) : "";
}
function Za(e, t) {
	let [n] = e.split("T"), [r, i] = t.split("T");
	if (!(!n || !r || !i || t <= e)) return {
		startDate: n,
		endDate: i.startsWith("00:00") ? r : T(r, 1)
	};
}
// src/parts/zt-series-chart.ts
var Qa = 40, $a = 8, eo = 22, to = 36, no = 58, ro = class extends fn {
	constructor(...e) {
		super(...e), this.series = [], this.notes = [], this.label = "", this.height = 220, this.zoomed = "", this.selectable = !1, this.width = 0, this.table = !1, this.at = 0, this.#e = 0, this.#t = new ResizeObserver(([e]) => this.width = Math.floor(e.contentRect.width));
	}
	static {
		this.styles = [D, o`
      :host { position: relative; }
      .actual { --c: var(--zt-ink-faint); } .forecast { --c: var(--zt-accent); } .agents { --c: var(--zt-chart-after); } .heads { --c: var(--zt-chart-required); } .there { --c: var(--zt-chart-before); }
      .learnt, .again { --c: var(--zt-chart-after); } .model { --c: var(--zt-chart-required); }
      path.learnt, path.model { stroke-dasharray: 4 3; }
      svg.chart.selectable { cursor: crosshair; user-select: none; }
      rect.chosen { fill: var(--zt-accent); opacity: 0.14; }
      .legend { display: flex; flex-wrap: wrap; gap: 2px 14px; align-items: center; font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); min-height: 28px; }
      .legend i { display: inline-block; width: 14px; border-top: 2px solid var(--c); margin-right: 5px; vertical-align: 3px; }
      .legend i.fill { height: 10px; border: 0; background: var(--zt-chart-before-fill); border-radius: 2px; vertical-align: -1px; }
      svg.chart { display: block; width: 100%; overflow: visible; touch-action: pan-y; border-radius: 4px; }
      text { fill: var(--zt-ink-faint); font: 11px var(--zt-font); font-variant-numeric: tabular-nums; }
      .grid { stroke: var(--zt-line); }
      path { fill: none; stroke: var(--c); stroke-width: 1.6; stroke-linejoin: round; }
      path.actual { stroke-width: 1.25; }
      path.band { fill: var(--zt-chart-before-fill); stroke: none; }
      path.gap { fill: var(--zt-chart-gap); stroke: none; opacity: 0.55; }
      .legend i.gap { height: 10px; border: 0; background: var(--zt-chart-gap); opacity: 0.55; vertical-align: -1px; }
      .weather { --n: var(--zt-chart-after); --s: var(--zt-accent-soft); }
      rect.shade { stroke: none; opacity: 0.5; }
      .note { font-weight: 650; }
      .holiday { --n: var(--zt-bad); --s: var(--zt-bad-soft); } .work { --n: var(--zt-accent); --s: var(--zt-accent-soft); }
      .watch { --n: var(--zt-watch); --s: var(--zt-watch-soft); } .flag { --n: var(--zt-watch); --s: var(--zt-watch-soft); }
      rect.shade { fill: var(--s); } text.note { fill: var(--n); }
      .legend b { font-weight: 650; color: var(--n); background: var(--s); padding: 0 4px; border-radius: 3px; margin-right: 3px; }
      .legend .input { width: auto; min-height: 28px; padding-block: 0; font-size: var(--zt-text-tiny); }
      .cursor { stroke: var(--zt-ink-faint); }
      .tip { position: absolute; top: 34px; z-index: 5; padding: 8px 12px; border-radius: var(--zt-radius-small); pointer-events: none; background: var(--zt-raised); border: 1px solid var(--zt-line); box-shadow: var(--zt-shadow-raised); font-size: var(--zt-text-tiny); display: grid; grid-template-columns: auto auto; gap: 1px 12px; font-variant-numeric: tabular-nums; white-space: nowrap; }
      .tip b { grid-column: 1 / -1; font-weight: 620; }
      .tip span:nth-of-type(even) { text-align: right; font-weight: 600; }
      .scroll { max-height: 280px; }
      td, th { text-align: right; padding-block: 4px; }
      td:first-child, th:first-child { text-align: left; }
      thead th { position: sticky; top: 0; background: var(--zt-surface); }
    `];
	}
	#e;
	#t;
	connectedCallback() {
		super.connectedCallback(), this.#t.observe(this);
	}
	disconnectedCallback() {
		super.disconnectedCallback(), this.#t.disconnect();
	}
	get #n() {
		return this.#s.includes(this.zoomed) ? this.zoomed : "";
	}
	get #r() {
		let e = this.#s;
		return this.#n || (e.length === 1 && (this.series[0]?.minutes ?? 0) < 1440 ? e[0] : "");
	}
	get #i() {
		let e = this.#o.map((e) => {
			let t = Ta(e);
			return t ? V("chartOf", {
				label: e.label,
				peak: Tt(t.value),
				time: this.#l(t.start, e.minutes)
			}) : e.label;
		}), t = this.#n ? [S(this.#n), ...this.#c(this.#n).map((e) => e.title)].join(", ") : "";
		return [
			this.label,
			t,
			...e,
			B("keys"),
			this.selectable ? H("windowKeys") : ""
		].filter(Boolean).join("; ");
	}
	get #a() {
		return [...new Set(this.#o.flatMap((e) => e.points.map((e) => e.start)))].sort((e, t) => e - t);
	}
	get #o() {
		if (!this.#n) return this.series;
		let [e, t] = [this.#n, T(this.#n, 1)].map((e) => Date.parse(w(e, "00:00")));
		return this.series.map((n) => Ca(n, e, t));
	}
	get #s() {
		let e = this.series.filter((e) => e.points.length);
		return e.length ? sa(Math.min(...e.map((e) => e.points[0].start)), Math.max(...e.map((e) => e.points.at(-1).start)) + 1, C) : [];
	}
	#c(e) {
		return this.notes.filter((t) => t.date === e);
	}
	#l(e, t) {
		let n = new Date(e).toISOString();
		return t >= 1440 ? Dt(n) : x(n);
	}
	render() {
		return this.series.some((e) => e.points.length) ? u`${this.#u()}${this.table ? this.#O() : this.#m()}` : u`<p class="notice">${M("info")}${V("nothing")}</p>`;
	}
	#u() {
		let e = this.series.some((e) => e.points.some((e) => e.low !== void 0)), t = V(this.table ? "asChart" : "asTable");
		return u`<div class="legend">
      ${this.series.map((e) => u`<span class=${e.key}><i></i>${e.label}</span>`)}
      ${e ? u`<span><i class="fill"></i>${V("band")}</span>` : f}
      ${this.between ? u`<span><i class="gap"></i>${B("shortfall")}</span>` : f}
      ${this.#d().map((e) => u`<span class=${e.tone}><b>${e.word}</b>${e.tone === "weather" ? B("weather", { change: "" }) : e.title.split(" · ")[0]}</span>`)}
      <span class="grow"></span>
      ${this.#f()}
      <button class="button quiet icon small" aria-pressed=${this.table} aria-label=${t} title=${t} @click=${() => this.table = !this.table}>${M("table", 16)}</button>
    </div>`;
	}
	#d() {
		let e = new Set(this.#n ? [this.#n] : this.#s);
		return [...new Map(this.notes.filter((t) => e.has(t.date)).map((e) => [e.tone + e.word, e])).values()];
	}
	#f() {
		let e = this.#s;
		if (e.length < 2 || (this.series[0]?.minutes ?? 0) >= 1440) return f;
		let t = e.indexOf(this.#n), n = (n, r, i) => t < 0 ? f : u`<button class="button quiet icon small" aria-label=${i} title=${i} ?disabled=${!e[t + n]} @click=${() => this.#p(e[t + n])}>${M(r, 14)}</button>`;
		return u`${n(-1, "back", B("earlier"))}
      <select class="input" aria-label=${B("zoom")} .value=${this.#n} @change=${(e) => this.#p(e.target.value)}>
        <option value="" ?selected=${!this.#n}>${B("wholeSpan")}</option>
        ${e.map((e) => u`<option value=${e} ?selected=${e === this.#n}>${S(e)} ${this.#c(e).map((e) => e.word).join(" ")}</option>`)}</select>
      ${n(1, "next", B("later"))}`;
	}
	#p(e) {
		this.zoomed = e, this.at = 0, this.dispatchEvent(new CustomEvent("zt-zoom", { detail: { date: e } }));
	}
	#m() {
		let { width: e, height: t } = this;
		if (e < 40) return u`<svg class="chart" height=${t}></svg>`;
		let n = this.#o.filter((e) => e.points.length);
		if (!n.length) return u`<p class="notice">${M("info")}${V("nothing")}</p>`;
		let r = Math.min(...n.map((e) => e.points[0].start)), i = Math.max(...n.map((e) => e.points.at(-1).start + e.minutes * 6e4)), a = (t) => Qa + (t - r) / (i - r) * (e - Qa), { top: o, ticks: s } = Gr(Math.max(...n.flatMap((e) => e.points.map((e) => Math.max(e.value, e.high ?? 0)))) * 1.04), c = (e) => $a + (1 - Math.max(e, 0) / o) * (t - $a - eo);
		return u`<svg class="chart ${this.selectable ? "selectable" : ""}" role="img" tabindex="0" aria-label=${this.#i} height=${t} viewBox="0 0 ${e} ${t}"
        @pointermove=${(t) => this.#C(t, (i - r) / (e - Qa), r)}
        @pointerleave=${() => this.at = 0} @blur=${() => this.at = 0} @keydown=${this.#w} @keyup=${this.#T} @dblclick=${this.#S}
        @pointerdown=${(t) => this.#g(t, (i - r) / (e - Qa), r)} @pointerup=${this.#_} @pointercancel=${() => this.#e = 0}>
        ${s.map((t) => d`<line class="grid" x1=${Qa} x2=${e} y1=${c(t)} y2=${c(t)}></line><text x=${34} y=${c(t) + 4} text-anchor="end">${v(t)}</text>`)}
        ${this.#r ? this.#x(this.#r, a, c(0)) : this.#b(r, i, a, c(0))}
        ${this.#h(a, r, i, c(0))}
        ${this.#y(n, a, c)}
        ${n.map((e) => d`<path class="band" d=${xa(e, a, c)}></path>`)}
        ${n.map((e) => d`<path class=${e.key} d=${ba(e, a, c)}></path>`)}
        ${this.at ? d`<line class="cursor" x1=${a(this.at)} x2=${a(this.at)} y1=${$a} y2=${c(0)}></line>` : f}
      </svg>${this.#E(a)}`;
	}
	#h(e, t, n, r) {
		if (!this.chosen || this.chosen.end <= t || this.chosen.start >= n) return f;
		let [i, a] = [e(Math.max(this.chosen.start, t)), e(Math.min(this.chosen.end, n))];
		return d`<rect class="chosen" x=${i} y=${$a} width=${a - i} height=${r - $a}></rect>`;
	}
	#g(e, t, n) {
		e.pointerType === "touch" && this.#C(e, t, n), this.selectable && e.button === 0 && (this.#e = this.at);
	}
	#_() {
		this.#e && this.#e === this.at && this.chosen && this.#v(), this.#e = 0;
	}
	#v(e = 0, t = 0) {
		let n = e ? qa(e, t, this.series[0]?.minutes ?? 30) : void 0;
		this.dispatchEvent(new CustomEvent("zt-window", { detail: n }));
	}
	#y(e, t, n) {
		let [r, i] = (this.between ?? []).map((t) => e.find((e) => e.key === t));
		return r && i ? d`<path class="gap" d=${Sa(r, i, t, n)}></path>` : f;
	}
	#b(e, t, n, r) {
		let i = sa(e, t, C), a = Math.max(1, Math.ceil(i.length * no / Math.max(this.width - Qa, 1))), o = (r) => n(Math.min(Math.max(Date.parse(w(r, "00:00")), e), t));
		return i.map((e, t) => {
			let n = o(e), i = this.#c(e);
			return d`${i.length ? d`<rect class="shade ${i[0].tone}" x=${n} y=${$a} width=${o(T(e, 1)) - n} height=${r - $a}></rect>` : f}
        <line class="grid" x1=${n} x2=${n} y1=${$a} y2=${r}></line>
        ${i.map((t, r) => d`<text class="note ${t.tone}" x=${n + 3 + r * 13} y=${18}>${t.word}<title>${S(e)}: ${t.title}</title></text>`)}
        ${t % a || n + to > this.width ? f : d`<text x=${n + 3} y=${this.height - 6}>${S(e, {
				month: "numeric",
				day: "numeric",
				weekday: a > 2 ? void 0 : "narrow"
			})}</text>`}`;
		});
	}
	#x(e, t, n) {
		return [
			0,
			3,
			6,
			9,
			12,
			15,
			18,
			21
		].map((r) => {
			let i = `${String(r).padStart(2, "0")}:00`, a = t(Date.parse(w(e, i)));
			return a < 39 || a > this.width ? f : d`<line class="grid" x1=${a} x2=${a} y1=${$a} y2=${n}></line><text x=${a + 3} y=${this.height - 6}>${i}</text>`;
		});
	}
	#S() {
		this.at && !this.#n && (this.series[0]?.minutes ?? 0) < 1440 ? this.#p(C(new Date(this.at))) : this.#n && this.#p("");
	}
	#C(e, t, n) {
		let r = e.currentTarget.getBoundingClientRect().left + Qa, i = n + (e.clientX - r) * t;
		this.at = this.#a.reduce((e, t) => Math.abs(t - i) < Math.abs(e - i) ? t : e, 0), this.#e && this.at && this.at !== this.#e && this.#v(this.#e, this.at);
	}
	#w(e) {
		if (e.key === "Enter" && this.at && !this.#n) return this.#S();
		if (e.key === "Escape" && this.chosen) return this.#v();
		if (e.key === "Escape" && this.#n) return this.#p("");
		let t = {
			ArrowLeft: -1,
			ArrowRight: 1
		}[e.key];
		if (!t) return;
		e.preventDefault();
		let n = this.at;
		this.at = Ja(this.#a, n, t), this.selectable && (e.shiftKey ? this.#v(this.#e ||= n || this.at, this.at) : this.#e = 0);
	}
	#T(e) {
		e.key === "Shift" && (this.#e = 0);
	}
	#E(e) {
		if (!this.at) return f;
		let t = e(this.at);
		return u`<div class="tip" aria-live="polite" ${Xn(t > this.width / 2 ? {
			right: `${this.width - t + 10}px`,
			left: "auto"
		} : {
			left: `${t + 10}px`,
			right: "auto"
		})}><b>${this.#l(this.at, this.series[0]?.minutes ?? 30)}</b>
      ${this.#c(C(new Date(this.at))).map((e) => u`<b class="small">${e.title}</b>`)}
      ${this.#D(this.at).map(([e, t]) => u`<span>${e}</span><span>${t}</span>`)}</div>`;
	}
	#D(e) {
		let t = [];
		for (let n of this.#o) {
			let r = n.points.find((t) => t.start === e);
			r && (t.push([n.label, Tt(r.value)]), r.note && t.push([B("bound"), r.note]), r.low !== void 0 && t.push([V("band"), `${Tt(r.low)} – ${Tt(r.high ?? 0)}`]));
		}
		return t;
	}
	#O() {
		let e = this.series[0]?.minutes ?? 30, t = this.#o.map((e) => ({
			...e,
			banded: e.points.some((e) => e.low !== void 0),
			known: new Map(e.points.map((e) => [e.start, e]))
		})), n = (e) => u`<td>${e === void 0 ? "–" : Tt(e)}</td>`;
		return u`<div class="scroll" tabindex="0" role="region" aria-label=${this.label || V("asTable")}><table>
      <thead><tr><th scope="col">${V("interval")}</th>${this.notes.length ? u`<th scope="col">${B("event")}</th>` : f}${t.map((e) => u`<th scope="col">${e.label}</th>
        ${e.banded ? u`<th scope="col">${B("low", { label: e.label })}</th><th scope="col">${B("high", { label: e.label })}</th>` : f}`)}</tr></thead>
      <tbody>${this.#a.slice(-400).map((r) => u`<tr><td>${this.#l(r, e)}</td>
        ${this.notes.length ? u`<td>${this.#c(C(new Date(r))).map((e) => e.title).join("; ")}</td>` : f}
        ${t.map(({ known: e, banded: t }) => u`${n(e.get(r)?.value)}${t ? u`${n(e.get(r)?.low)}${n(e.get(r)?.high)}` : f}`)}</tr>`)}</tbody>
    </table></div>`;
	}
};
O([m({ attribute: !1 })], ro.prototype, "series", void 0), O([m({ attribute: !1 })], ro.prototype, "notes", void 0), O([m()], ro.prototype, "label", void 0), O([m({ type: Number })], ro.prototype, "height", void 0), O([m()], ro.prototype, "zoomed", void 0), O([m({ attribute: !1 })], ro.prototype, "between", void 0), O([m({ type: Boolean })], ro.prototype, "selectable", void 0), O([m({ attribute: !1 })], ro.prototype, "chosen", void 0), O([h()], ro.prototype, "width", void 0), O([h()], ro.prototype, "table", void 0), O([h()], ro.prototype, "at", void 0), ro = O([p("zt-series-chart")], ro);
// src/parts/zt-day-again.ts
var io = 300, ao = 50, oo = [
	"TEAM_LEAD",
	"PLANNER",
	"OFFICER",
	"CENTRE_MANAGER"
], so = class extends k {
	constructor(...e) {
		super(...e), this.skill = "", this.centre = "", this.team = "", this.centreWide = !1, this.plain = !1, this.planning = !1, this.#e = new A(this, (e) => this.#t(e), io);
	}
	static {
		this.styles = [D, o`
      :host { display: grid; gap: 4px; }
      .day { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; }
      .day p { flex: 1 1 260px; }
    `];
	}
	#e;
	updated(e) {
		let t = this.queue || this.skill && this.centre;
		(e.has("queue") || e.has("skill") || e.has("centre")) && (this.#e.clear(), t && this.host.has(...oo) && this.#e.load());
	}
	async #t(e) {
		let { api: t } = this.host, n = this.queue ? [this.queue] : ((await t.get("/v1/queues", { centre: this.centre }, e)).queues ?? []).filter((e) => e.skill === this.skill);
		return (await Promise.all(n.map(async (n) => {
			if (!await this.#n(n, e)) return [];
			let r = await t.ask(`/v1/${n.name}:reforecastDay`, {}, e).catch((e) => {
				if (!(e instanceof Jt && e.status === 400)) throw e;
			});
			return r ? [{
				queue: n,
				found: r
			}] : [];
		}))).flat();
	}
	async #n(e, t) {
		let { forecasts: n = [] } = await this.host.api.get("/v1/forecasts", {
			queue: e.name,
			pageSize: ao
		}, t), r = E();
		return n.some(({ startDate: e = "", endDate: t = "" }) => e <= r && r < t);
	}
	render() {
		let e = (this.#e.value ?? []).filter(({ found: e }) => !this.plain || (e.ratioPermille ?? 0) >= 0);
		if (!e.length) return f;
		let t = e.map((t) => this.#i(t, e.length > 1));
		return u`${this.plain ? t : u`<section class="panel" aria-labelledby="underway"><header><h2 id="underway">${H("underway")}</h2></header>
            <div class="body">${t}${e.map((e) => this.#a(e))}</div></section>`}
      ${this.team && !this.plain ? u`<zt-plan-dialog ?open=${this.planning} reforecast ?centre-wide=${this.centreWide} team=${this.team} @close=${() => this.planning = !1}></zt-plan-dialog>` : f}`;
	}
	#r() {
		this.plain ? this.dispatchEvent(new Event("zt-plan")) : this.planning = !0;
	}
	#i({ queue: e, found: t }, n) {
		if ((t.ratioPermille ?? 0) < 0) return u`<p class="soft small">${H("noneCame")}</p>`;
		let { slot: r, agents: i, hours: a } = ya(t, Date.now(), e.slotMinutes ?? 30), o = {
			time: b(r?.startTime),
			n: Math.abs(i),
			hours: v(Math.abs(a), 1)
		};
		return u`<div class="day small"><p class="number">${n ? `${g(e.title) || e.code}: ` : ""}${H("came", { ratio: y(t.ratioPermille) })}
        <span class=${i > 0 ? "watch-text" : "soft"}>${i ? H(i > 0 ? "movesUp" : "movesDown", o) : H("movesNot")}</span></p>
      ${i && this.team ? u`<button class="button small" data-again @click=${this.#r}>${H("seePlan")}</button>` : f}</div>`;
	}
	#a({ queue: e, found: t }) {
		let n = e.slotMinutes ?? 30, r = t.slots ?? [], i = (e, t, i, a = r) => ({
			key: e,
			label: t,
			minutes: n,
			points: a.map((e) => ({
				start: Ji(e.startTime),
				value: i(e) ?? 0
			}))
		});
		return u`<zt-series-chart .series=${[
			i("actual", H("arrived"), (e) => e.calls, r.filter((e) => e.arrived)),
			i("forecast", H("before"), (e) => e.callsBefore),
			i("again", H("again"), (e) => e.calls, r.filter((e) => !e.arrived))
		].filter((e) => e.points.length)} label=${H("underway")} height="150"></zt-series-chart>`;
	}
};
O([m()], so.prototype, "skill", void 0), O([m()], so.prototype, "centre", void 0), O([m({ attribute: !1 })], so.prototype, "queue", void 0), O([m()], so.prototype, "team", void 0), O([m({
	type: Boolean,
	attribute: "centre-wide"
})], so.prototype, "centreWide", void 0), O([m({ type: Boolean })], so.prototype, "plain", void 0), O([h()], so.prototype, "planning", void 0), so = O([p("zt-day-again")], so);
// src/parts/history-upload.ts
var co = 4 << 20, lo = 1e3, uo = [
	"DONE",
	"FAILED",
	"CANCELLED"
], fo = class extends EventTarget {
	constructor(e, t) {
		super(), this.api = e, this.centre = t, this.fileName = "", this.fileSize = 0, this.sent = 0;
	}
	get state() {
		return (this.job?.state ?? "").replace("HISTORY_IMPORT_STATE_", "");
	}
	get ended() {
		return uo.includes(this.state);
	}
	get running() {
		return !!this.job && !this.ended && !this.problem && !this.interrupted;
	}
	get interrupted() {
		return this.state === "UPLOADING" && !this.file;
	}
	async begin(e, t, n) {
		this.problem = void 0, this.#t(e), this.sent = 0, await this.#i(async () => {
			this.#n(await this.api.post("/v1/historyImports", {
				centre: this.centre,
				columns: t,
				skipBadRows: n
			})), st(this.#e, JSON.stringify({
				name: this.job.name,
				file: e.name,
				size: e.size
			}));
		});
	}
	isSame(e) {
		return e.name === this.fileName && e.size === this.fileSize;
	}
	async goOn(e = this.file) {
		this.problem = void 0, e && this.#t(e), await this.#i(async () => this.#n(await this.api.get(`/v1/${this.job.name}`)));
	}
	async recall() {
		if (this.job) return;
		let e = ho(ot(this.#e));
		if (!e) return;
		let t = await this.api.get(`/v1/${e.name}`).catch(() => void 0);
		!this.job && t && ([this.fileName, this.fileSize] = [e.file, e.size], this.sent = Number(t.byteCount ?? 0), this.#n(t), this.ended ? this.forget() : this.interrupted || await this.#i(() => Promise.resolve()));
	}
	async stop() {
		try {
			this.#n(await this.api.post(`/v1/${this.job.name}:cancel`)), this.problem = void 0;
		} catch (e) {
			this.problem = e;
		}
		this.#r();
	}
	forget() {
		st(this.#e, ""), this.job = this.file = this.problem = void 0, this.sent = 0, this.#r();
	}
	get #e() {
		return `zhongtai.historyImport.${this.centre}`;
	}
	#t(e) {
		this.file = e, [this.fileName, this.fileSize] = [e.name, e.size];
	}
	#n(e) {
		this.job = e, this.ended && st(this.#e, ""), this.#r();
	}
	#r() {
		this.dispatchEvent(new Event("change"));
	}
	async #i(e) {
		try {
			await e(), await this.#a(), await this.#o();
		} catch (e) {
			this.state !== "CANCELLED" && (this.problem = e), this.#r();
		}
	}
	async #a() {
		let { file: e } = this;
		if (!e || this.state !== "UPLOADING") return;
		let t = (e) => e.preventDefault();
		globalThis.addEventListener?.("beforeunload", t);
		try {
			let t = this.job?.partCount ?? 0;
			for (; this.running && t * 4194304 < e.size;) {
				let n = t * co, r = await vr(e.slice(n, n + co));
				t += 1;
				let i = await this.api.post(`/v1/${this.job.name}:addPart`, {
					partNumber: t,
					content: r,
					last: n + co >= e.size
				});
				this.sent = Math.min(n + co, e.size), this.running && this.#n(i);
			}
		} finally {
			globalThis.removeEventListener?.("beforeunload", t);
		}
	}
	async #o() {
		for (; this.running;) {
			await new Promise((e) => setTimeout(e, lo));
			let e = await this.api.get(`/v1/${this.job.name}`);
			this.running && this.#n(e);
		}
		this.state === "DONE" && this.dispatchEvent(new Event("done"));
	}
}, po = /* @__PURE__ */ new WeakMap();
function mo(e, t) {
	let n = po.get(e) ?? /* @__PURE__ */ new Map();
	po.set(e, n);
	let r = n.get(t) ?? new fo(e, t);
	return n.set(t, r), r;
}
function ho(e) {
	try {
		let t = JSON.parse(e || "null");
		return t?.name && t.file && t.size ? {
			name: t.name,
			file: t.file,
			size: t.size
		} : void 0;
	} catch {
		return;
	}
}
// src/parts/zt-history-import.ts
var go = [
	"queue",
	"start",
	"offered"
], _o = Object.keys(kr), vo = Object.keys(Ar), yo = class extends k {
	constructor(...e) {
		super(...e), this.open = !1, this.centre = "", this.header = [], this.columns = {}, this.#t = () => {
			this.requestUpdate(), this.dispatchEvent(new CustomEvent("zt-under-way", { detail: { underWay: !(!this.#e?.job || this.#e.ended) } }));
		}, this.#n = () => void this.dispatchEvent(new Event("zt-done")), this.#f = (e) => u`<label class="field"><span>${H(`field.${e}`)}</span>
    <select class="input" ?required=${go.includes(e)} @change=${(t) => this.columns = {
			...this.columns,
			[e]: t.target.value
		}}>
      <option value=""></option>${this.header.map((t) => u`<option value=${t} ?selected=${t === this.columns[e]}>${t}</option>`)}</select></label>`;
	}
	static {
		this.styles = [D, o`
      zt-dialog { --zt-dialog-width: 640px; }
      .stack { gap: 14px; }
      .map { display: grid; grid-template-columns: repeat(auto-fit, minmax(160px, 1fr)); gap: 8px 12px; margin-top: 4px; }
      progress { width: 100%; accent-color: var(--zt-accent); }
      .errors { max-height: 34dvh; }
      label.check { display: flex; gap: 8px; align-items: center; }
      .keys { display: flex; justify-content: flex-end; gap: 8px; }
    `];
	}
	#e;
	#t;
	#n;
	connectedCallback() {
		super.connectedCallback(), this.#r();
	}
	disconnectedCallback() {
		super.disconnectedCallback(), this.#i();
	}
	willUpdate(e) {
		e.has("centre") && this.#r();
	}
	#r() {
		let e = this.centre ? mo(this.host.api, this.centre) : void 0;
		e !== this.#e && (this.#i(), this.#e = e, e && (e.addEventListener("change", this.#t), e.addEventListener("done", this.#n), e.recall().then(this.#t)));
	}
	#i() {
		this.#e?.removeEventListener("change", this.#t), this.#e?.removeEventListener("done", this.#n), this.#e = void 0;
	}
	async #a(e) {
		this.file = e.target.files?.[0], this.header = this.file ? await br(this.file) : [], this.columns = Mr(this.header, {
			...kr,
			...Ar
		});
	}
	#o(e) {
		e.preventDefault();
		let { file: t } = this;
		if (!t || this.#e?.running) return;
		let n = Object.fromEntries(Object.entries(this.columns).filter(([e, t]) => t && t !== e));
		this.#e?.begin(t, n, new FormData(this.form).has("skipBad"));
	}
	#s(e) {
		e.preventDefault(), this.file && this.#e?.isSame(this.file) && this.#e.goOn(this.file);
	}
	#c() {
		this.file = void 0, this.header = [], this.#e?.forget();
	}
	#l() {
		this.dispatchEvent(new Event("close"));
	}
	render() {
		let e = this.#e;
		return u`<zt-dialog ?open=${this.open} heading=${H("importTitle")} @close=${this.#l}>
      <div class="stack">
        ${e?.interrupted ? this.#u(e) : e?.job ? this.#p(e, e.job) : this.#d()}
        ${e?.problem ? u`<p class="notice bad" role="alert">${M("warning")}<span>${e.problem.message}</span></p>` : f}
        ${e?.job && !e.interrupted ? this.#h(e) : f}
      </div>
    </zt-dialog>`;
	}
	#u(e) {
		let t = this.file && !e.isSame(this.file), n = {
			file: e.fileName,
			done: bo(e.sent),
			all: bo(e.fileSize)
		};
		return u`<form class="stack" @submit=${this.#s}>
      <p class="notice watch" role="status">${M("info")}<span>${H("interrupted", n)}</span></p>
      <label class="field"><span>${H("file")}</span><input class="input" type="file" accept=".csv,text/csv" required @change=${this.#a} /></label>
      ${t ? u`<p class="notice bad" role="alert">${M("warning")}<span>${H("otherFile", { file: e.fileName })}</span></p>` : f}
      <div class="keys"><button type="button" class="button danger" @click=${() => void e.stop()}>${H("stop")}</button>
        <button class="button primary" ?disabled=${!this.file || t}>${H("goOn")}</button></div>
    </form>`;
	}
	#d() {
		let e = this.file && go.every((e) => this.columns[e]);
		return u`<form class="stack" @submit=${this.#o}>
      <p class="soft small">${H("importAbout")}</p>
      <label class="field"><span>${H("file")}</span><input class="input" type="file" accept=".csv,text/csv" required @change=${this.#a} /></label>
      ${this.file ? u`<fieldset><legend>${H("column")}</legend><div class="map">${_o.map(this.#f)}</div>
            <details ?open=${vo.some((e) => this.columns[e])}><summary>${H("servedColumns")}</summary><div class="map">${vo.map(this.#f)}</div></details></fieldset>` : f}
      <label class="check"><input type="checkbox" name="skipBad" />${H("skipBad")}</label>
      <div class="keys"><button type="button" class="button quiet" @click=${this.#l}>${H("close")}</button>
        <button class="button primary" ?disabled=${!e}>${H("begin")}</button></div>
    </form>`;
	}
	#f;
	#p(e, t) {
		let { state: n, sent: r, fileSize: i } = e, a = n === "UPLOADING", o = a && i ? r / i : (t.progressPermille ?? 0) / 1e3, s = {
			rows: v(t.rowCount ?? 0),
			done: v(t.doneSlotCount ?? 0),
			slots: v(t.slotCount ?? 0),
			created: v(t.createdCount ?? 0),
			updated: v(t.updatedCount ?? 0),
			unchanged: v(t.unchangedCount ?? 0)
		}, c = n === "DONE" ? "good" : n === "FAILED" ? "bad" : "";
		return u`<p class="soft small">${e.fileName}</p>
      ${e.ended ? f : u`<progress max="1" .value=${o} aria-label=${H("progress")}></progress>`}
      <p class="notice number ${c}" role="status">${a ? H("uploading", {
			done: bo(r),
			all: bo(i)
		}) : H(`HISTORY_IMPORT_STATE_${n}`, s)}${t.message ? u` · ${t.message}` : f}</p>
      ${a ? u`<p class="faint small">${H("uploadAbout")}</p>` : f}
      ${t.errorCount ? this.#m(t) : f}`;
	}
	#m({ errorCount: e = 0, errors: t = [] }) {
		let n = H(t.length < e ? "badRowsFirst" : "badRows", {
			n: v(e),
			shown: t.length
		});
		return u`<div><h3>${n}</h3><div class="errors scroll" tabindex="0" role="region" aria-label=${n}><table>
      <thead><tr><th scope="col">${H("row")}</th><th scope="col">${H("columnName")}</th><th scope="col">${H("given")}</th><th scope="col">${H("wrong")}</th></tr></thead>
      <tbody>${t.map((e) => u`<tr><td>${e.row ?? ""}</td><td>${e.column ?? ""}</td><td>${e.value ?? ""}</td><td>${e.message ?? ""}</td></tr>`)}</tbody></table></div></div>`;
	}
	#h(e) {
		return u`<div class="keys">
      ${e.running ? u`<button class="button danger" @click=${() => void e.stop()}>${H("stop")}</button>` : u`<button class="button" @click=${this.#c}>${H("another")}</button>`}
      ${e.problem && !e.ended ? u`<button class="button primary" @click=${() => void e.goOn()}>${H("goOn")}</button>` : f}
      <button class="button ${e.problem ? "" : "primary"}" @click=${this.#l}>${H("close")}</button></div>`;
	}
};
O([m({ type: Boolean })], yo.prototype, "open", void 0), O([m()], yo.prototype, "centre", void 0), O([h()], yo.prototype, "file", void 0), O([h()], yo.prototype, "header", void 0), O([h()], yo.prototype, "columns", void 0), O([at("form")], yo.prototype, "form", void 0), yo = O([p("zt-history-import")], yo);
function bo(e) {
	return `${v(e / 1e6, 1)} MB`;
}
// src/parts/zt-level-prices.ts
var xo = class extends k {
	constructor(...e) {
		super(...e), this.forecast = "", this.quantile = 0, this.target = 0, this.busy = !1;
	}
	static {
		this.styles = [D, o`
      :host { display: grid; gap: 8px; }
      h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      td.right, th.right { padding-right: 12px; }
      tr.used td { font-weight: 620; }
      .bar { display: block; height: 4px; border-radius: 2px; background: var(--zt-chart-before); width: var(--part); min-width: 1px; margin: 3px 0 0 auto; }
      .scroll { max-height: 300px; }
      thead th { position: sticky; top: 0; background: var(--zt-surface); }
    `];
	}
	willUpdate(e) {
		(e.has("forecast") || e.has("quantile")) && (this.prices = this.problem = void 0);
	}
	async #e() {
		let e = `${this.forecast}|${this.quantile}`;
		this.busy = !0, this.problem = void 0;
		try {
			let t = await this.host.api.ask("/v1/requirements:compare", {
				forecast: this.forecast,
				quantilePermille: this.quantile
			});
			e === `${this.forecast}|${this.quantile}` && (this.prices = t.prices ?? []);
		} catch (e) {
			this.problem = e;
		} finally {
			this.busy = !1;
		}
	}
	render() {
		return u`<div class="row wrap between"><div><h3>${B("prices")}</h3><p class="faint small">${B("pricesAbout")}</p></div>
        <button class="button" ?disabled=${this.busy || !this.forecast} @click=${this.#e}>${B(this.busy ? "reckoning" : "compare")}</button></div>
      ${this.problem ? u`<p class="notice bad" role="alert">${M("warning")}${this.problem.message}</p>` : f}
      ${this.prices?.length ? this.#t(this.prices) : f}`;
	}
	#t(e) {
		let t = Math.max(...e.map((e) => e.paidHoursPerPercent ?? 0), .001);
		return u`<div class="scroll" tabindex="0" role="region" aria-label=${B("prices")}><table>
      <thead><tr><th scope="col">${B("level")}</th><th scope="col" class="right">${B("expected")}</th><th scope="col" class="right">${B("paidHours")}</th><th scope="col" class="right">${B("mostHeads")}</th><th scope="col" class="right">${B("perPercent")}</th><th scope="col">${B("bound")}</th></tr></thead>
      <tbody>${e.map((e) => u`<tr class=${e.targetPermille === this.target ? "used" : ""}>
        <td>${y(e.targetPermille)} ${e.targetPermille === this.target ? u`<span class="badge good">${B("targetNow")}</span>` : f}</td>
        <td class="right">${(e.serviceLevelPermille ?? 0) < 0 ? "–" : y(e.serviceLevelPermille ?? 0, 1)}</td><td class="right">${v(e.paidHours ?? 0, 1)}</td><td class="right">${v(e.mostHeads ?? 0)}</td>
        <td class="right">${v(e.paidHoursPerPercent ?? 0, 1)}<i class="bar" ${Xn({ "--part": `${(e.paidHoursPerPercent ?? 0) / t * 100}%` })}></i></td>
        <td class="small soft">${zt((e.bounds ?? []).map(({ bound: e, slotCount: t = 0 }) => e ? B("boundSlots", {
			what: B(e),
			n: t
		}) : ""))}</td></tr>`)}</tbody>
    </table></div>`;
	}
};
O([m()], xo.prototype, "forecast", void 0), O([m({ type: Number })], xo.prototype, "quantile", void 0), O([m({ type: Number })], xo.prototype, "target", void 0), O([h()], xo.prototype, "prices", void 0), O([h()], xo.prototype, "busy", void 0), O([h()], xo.prototype, "problem", void 0), xo = O([p("zt-level-prices")], xo);
// src/parts/zt-accuracy.ts
var So = 56, [Co, wo, To, Eo, Do] = [
	560,
	150,
	44,
	22,
	8
], Oo = 1, ko = class extends k {
	constructor(...e) {
		super(...e), this.queue = "", this.#e = new A(this, async (e) => {
			let t = {
				startDate: T(E(), -56),
				endDate: T(E(), 1)
			};
			return (await this.host.api.get(`/v1/${this.queue}/forecastAccuracy`, t, e)).accuracy ?? [];
		});
	}
	static {
		this.styles = [D, o`
      :host { display: grid; gap: 10px; }
      svg.chart { display: block; width: 100%; max-width: ${Co}px; }
      text { fill: var(--zt-ink-faint); font: 11px var(--zt-font); }
      .grid { stroke: var(--zt-line); }
      polyline { fill: none; stroke: var(--c); stroke-width: 1.8; }
      circle { fill: var(--c); }
      .as-adjusted { --c: var(--zt-accent); } .as-model { --c: var(--zt-chart-after); }
      polyline.as-model { stroke-dasharray: 4 3; }
      .legend { display: flex; flex-wrap: wrap; gap: 2px 14px; font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); }
      .legend i { display: inline-block; width: 14px; border-top: 2px solid var(--c); margin-right: 5px; vertical-align: 3px; }
      .scroll { max-height: 260px; }
      td.right, th.right { padding-right: 12px; white-space: nowrap; }
    `];
	}
	#e;
	updated(e) {
		e.has("queue") && this.queue && (this.#e.clear(), this.#e.load());
	}
	render() {
		let { value: e, failure: t } = this.#e;
		if (t) return F(t, () => void this.#e.load());
		if (!e) return P(3);
		let n = u`<p class="soft small">${H("accuracyAbout", { days: So })}</p>`, r = e.filter((e) => (e.slotWapePermille ?? 0) >= 0);
		return r.length ? u`${n}${this.#t(r)}${this.#n(r)}${this.#r(e)}` : u`${n}${N("demand", H("noAccuracy"))}`;
	}
	#t(e) {
		let t = va(e);
		if (!t) return f;
		let n = t.before - t.after, r = Math.abs(n) < Oo ? "noDifference" : n > 0 ? "helped" : "harmed";
		return u`<p class="notice ${r === "harmed" ? "watch" : r === "helped" ? "good" : ""}">${H(r, {
			before: y(t.before, 1),
			after: y(t.after, 1)
		})}</p>`;
	}
	#n(e) {
		let t = Math.max(...e.map((e) => e.leadDays ?? 0), 1), n = Math.max(...e.flatMap((e) => [e.slotWapePermille ?? 0, e.unadjustedSlotWapePermille ?? 0]), 50), r = Math.ceil(n / 50) * 50, i = (e = 0) => To + (Co - To - 8) * e / t, a = (e = 0) => Do + (1 - Math.max(e, 0) / r) * (wo - Do - Eo), o = (t, n) => d`
      <polyline class=${t} points=${e.map((e) => `${i(e.leadDays).toFixed(1)},${a(n(e)).toFixed(1)}`).join(" ")}></polyline>
      ${e.map((e) => d`<circle class=${t} cx=${i(e.leadDays)} cy=${a(n(e))} r="2.5"></circle>`)}`;
		return u`<div class="legend"><span class="as-adjusted"><i></i>${H("adjustedError")}</span><span class="as-model"><i></i>${H("modelError")}</span></div>
      <svg class="chart" role="img" viewBox="0 0 ${Co} ${wo}" aria-label=${H("accuracyChart")}>
        ${[
			0,
			r / 2,
			r
		].map((e) => d`<line class="grid" x1=${To} x2=${Co} y1=${a(e)} y2=${a(e)}></line><text x=${To - 6} y=${a(e) + 4} text-anchor="end">${y(e, 1)}</text>`)}
        ${e.filter((t, n) => n % Math.ceil(e.length / 8) === 0).map((e) => d`<text x=${i(e.leadDays)} y=${wo - 6} text-anchor="middle">${H("nDays", { n: e.leadDays ?? 0 })}</text>`)}
        ${o("as-model", (e) => e.unadjustedSlotWapePermille)}${o("as-adjusted", (e) => e.slotWapePermille)}
      </svg>`;
	}
	#r(e) {
		let t = [
			"leadDays",
			"adjustedError",
			"modelError",
			"dayError",
			"bias",
			"coverage",
			"ahtError",
			"scoredDays"
		].map((e, t) => u`<th scope="col" class=${t ? "right" : ""}>${H(e)}</th>`), n = (e = 0) => `${e > 0 ? "+" : e < 0 ? "−" : ""}${y(Math.abs(e), 1)}`;
		return u`<div class="scroll" tabindex="0" role="region" aria-label=${H("accuracyChart")}><table><thead><tr>${t}</tr></thead>
      <tbody>${e.map((e) => u`<tr><td>${H("nDays", { n: e.leadDays ?? 0 })}</td><td class="right">${y(e.slotWapePermille ?? 0, 1)}</td>
          <td class="right">${y(e.unadjustedSlotWapePermille ?? 0, 1)}</td><td class="right">${y(e.dayWapePermille ?? 0, 1)}</td>
          <td class="right">${n(e.biasPermille)}</td><td class="right">${y(e.coveragePermille ?? 0)}</td>
          <td class="right">${y(e.ahtWapePermille ?? 0, 1)}</td><td class="right">${e.dayCount ?? 0}</td></tr>`)}</tbody></table></div>`;
	}
};
O([m()], ko.prototype, "queue", void 0), ko = O([p("zt-accuracy")], ko);
// src/messages/events.ts
var Ao = _({
	again: {
		zh: "周期性活动：参照往次",
		en: "Comes back: learn from earlier times"
	},
	RECURRENCE_YEARLY: {
		zh: "每年同日",
		en: "Same day each year"
	},
	RECURRENCE_MONTHLY: {
		zh: "每月同日",
		en: "Same day each month"
	},
	mean: {
		zh: "往次（{count} 次）平均为预测的 {factor} 倍。",
		en: "{factor} times the forecast, on average of {count} earlier {count|times|time|times}."
	},
	interval: {
		zh: "下一次八成在 {low} 到 {high} 倍之间。",
		en: "Four times in five the next lies between {low} and {high}."
	},
	unproven: {
		zh: "尚不能排除偶然：平日误差下，下一次在 {low} 到 {high} 倍之间。",
		en: "It may be chance: as forecasts err, the next lies between {low} and {high}."
	},
	time: {
		zh: "{day}：实际 {calls}，预测 {expected}",
		en: "{day}: {calls} came, {expected} expected"
	}
}), jo = ["RECURRENCE_YEARLY", "RECURRENCE_MONTHLY"], Mo = class extends k {
	constructor(...e) {
		super(...e), this.queue = "";
	}
	static {
		this.styles = [D, o`ul { margin: 6px 0 0; padding-left: 18px; } .told { margin: 8px 0 0; }`];
	}
	willUpdate(e) {
		e.has("queue") && (this.asked = this.found = this.problem = void 0);
	}
	async #e(e) {
		let t = this.window?.();
		if (t) {
			this.asked = e, this.found = this.problem = void 0;
			try {
				let n = await this.host.api.ask(`/v1/${this.queue}:proposeEventAdjustment`, {
					...t,
					recurrence: e
				});
				if (this.asked !== e) return;
				this.found = n, this.dispatchEvent(new CustomEvent("zt-proposal", { detail: n.adjustment }));
			} catch (t) {
				this.asked === e && (this.problem = t);
			}
		}
	}
	render() {
		return u`<div class="field"><span id="again">${Ao("again")}</span><div><div class="segments" role="group" aria-labelledby="again">${jo.map((e) => u`<button type="button" aria-pressed=${e === this.asked} @click=${() => this.#e(e)}>${Ao(e)}</button>`)}</div></div></div>
    <div role="status">${this.found ? this.#t(this.found) : f}</div>
    ${this.problem ? u`<p class="notice bad" role="alert">${M("warning")}<span>${this.problem.message}</span></p>` : f}`;
	}
	#t(e) {
		let t = e.occurrences ?? [], n = (e) => v(e ?? 0, 2);
		return u`<p class="small told">${Ao("mean", {
			factor: n(e.adjustment?.value),
			count: t.length
		})}
      ${Ao(e.proven ? "interval" : "unproven", {
			low: n(e.lowFactor),
			high: n(e.highFactor)
		})}</p>
      <ul class="small soft">${t.map((e) => u`<li>${Ao("time", {
			day: S(e.startDate, {
				year: "numeric",
				month: "short",
				day: "numeric"
			}),
			calls: v(e.calls ?? 0),
			expected: v(e.expectedCalls ?? 0)
		})}</li>`)}</ul>`;
	}
};
O([m()], Mo.prototype, "queue", void 0), O([m({ attribute: !1 })], Mo.prototype, "window", void 0), O([h()], Mo.prototype, "asked", void 0), O([h()], Mo.prototype, "found", void 0), O([h()], Mo.prototype, "problem", void 0), Mo = O([p("zt-event-past")], Mo);
// src/parts/zt-change-dialog.ts
var No = [
	"HISTORY_EDIT_KIND_OUTAGE",
	"HISTORY_EDIT_KIND_ONE_OFF",
	"HISTORY_EDIT_KIND_CAMPAIGN",
	"HISTORY_EDIT_KIND_CORRECTION"
], Po = ["MEASURE_CONTACTS", "MEASURE_HANDLING_TIME"], Fo = [
	"EFFECT_LEAVE_OUT",
	"EFFECT_SCALE",
	"EFFECT_ADD",
	"EFFECT_SET"
], Io = class extends k {
	constructor(...e) {
		super(...e), this.queue = "", this.kind = "HISTORY_EDIT_KIND_OUTAGE", this.measure = "MEASURE_CONTACTS", this.effect = "EFFECT_SCALE", this.busy = !1, this.#e = {
			key: "",
			id: ""
		}, this.#r = () => Za(this.#n("start").value, this.#n("end").value);
	}
	static {
		this.styles = [D, o`
      form { display: grid; gap: 14px; }
      .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(180px, 1fr)); gap: 10px 12px; }
      .keys { display: flex; justify-content: flex-end; gap: 8px; }
      .segments { flex-wrap: wrap; }
    `];
	}
	#e;
	willUpdate(e) {
		if (!e.has("intent") || !this.intent) return;
		this.measure = this.intent.measure;
		let t = this.intent.of === "history" && this.measure === "MEASURE_CONTACTS";
		this.effect = t ? "EFFECT_LEAVE_OUT" : "EFFECT_SCALE", this.kind = "HISTORY_EDIT_KIND_OUTAGE", this.problem = void 0;
	}
	async #t(e) {
		e.preventDefault();
		let { intent: t } = this;
		if (!t || this.busy) return;
		let n = new FormData(e.target), r = (e) => String(n.get(e) ?? "").trim(), i = {
			queue: this.queue,
			startTime: Xa(r("start")),
			endTime: Xa(r("end")),
			measure: this.measure,
			effect: this.effect,
			value: this.effect === "EFFECT_LEAVE_OUT" ? 0 : Number(r("value")),
			reason: r("reason")
		}, a = t.of === "history", o = a ? { edit: {
			...i,
			kind: this.kind
		} } : { adjustment: {
			...i,
			forecast: t.copy?.name ?? ""
		} }, s = JSON.stringify(o);
		this.#e.key !== s && (this.#e = {
			key: s,
			id: Zt()
		}), this.busy = !0, this.problem = void 0;
		try {
			await this.host.api.post(a ? "/v1/historyEdits" : "/v1/forecastAdjustments", o, this.#e.id), R(H(a ? "editSaved" : "adjustmentSaved")), this.dispatchEvent(new Event("zt-done")), this.#a();
		} catch (e) {
			this.problem = e;
		} finally {
			this.busy = !1;
		}
	}
	#n(e) {
		return this.renderRoot.querySelector(`[name=${e}]`);
	}
	#r;
	#i(e) {
		let { startTime: t, endTime: n, value: r, reason: i } = e.detail;
		this.#n("start").value = Ya(Date.parse(t ?? "")), this.#n("end").value = Ya(Date.parse(n ?? "")), this.#n("value").value = String(r ?? 0);
		let a = this.#n("reason");
		(!a.value.trim() || a.value.startsWith("×")) && (a.value = i ?? "");
	}
	#a() {
		this.dispatchEvent(new Event("close"));
	}
	get #o() {
		return Fo.filter((e) => e !== "EFFECT_LEAVE_OUT" || this.intent?.of === "history" && this.measure === "MEASURE_CONTACTS");
	}
	render() {
		let { intent: e } = this, t = e?.of === "history";
		return u`<zt-dialog ?open=${!!e} heading=${H(t ? "editTitle" : "adjustTitle")} @close=${this.#a}>
      ${e ? u`<form @submit=${this.#t}>
            <p class="soft small">${t ? H("editAbout") : e.copy ? H("adjustCopyAbout", { title: e.copy.title }) : H("adjustAbout")}</p>
            <div class="two">
              <label class="field"><span>${H("start")}</span><input class="input" type="datetime-local" name="start" required .defaultValue=${Ya(e.start)} /></label>
              <label class="field"><span>${H("end")}</span><input class="input" type="datetime-local" name="end" required .defaultValue=${Ya(e.end)} /></label>
            </div>
            ${t ? this.#c("kind", No, this.kind, (e) => this.kind = e) : f}
            ${this.#c("measure", Po, this.measure, (e) => this.#s(e))}
            ${this.#c("effect", this.#o, this.effect, (e) => this.effect = e)}
            ${this.effect === "EFFECT_LEAVE_OUT" ? f : u`<label class="field"><span>${H("value", { unit: _a(this.effect, this.measure) })}</span>
                  <input class="input" type="number" name="value" step="any" min=${this.effect === "EFFECT_ADD" ? -1e6 : 0} max="1000000" required /></label>`}
            ${!t && this.effect === "EFFECT_SCALE" && this.measure === "MEASURE_CONTACTS" ? u`<zt-event-past queue=${this.queue} .window=${this.#r} @zt-proposal=${this.#i}></zt-event-past>` : f}
            <label class="field"><span>${H("reason")}</span><input class="input" name="reason" required maxlength="200" /></label>
            ${this.problem ? u`<p class="notice bad" role="alert">${M("warning")}<span>${this.problem.message}</span></p>` : f}
            <div class="keys"><button type="button" class="button quiet" @click=${this.#a}>${H("cancel")}</button>
              <button class="button primary" ?disabled=${this.busy}>${H("save")}</button></div>
          </form>` : f}
    </zt-dialog>`;
	}
	#s(e) {
		this.measure = e, this.#o.includes(this.effect) || (this.effect = "EFFECT_SCALE");
	}
	#c(e, t, n, r) {
		return u`<div class="field"><span id=${e}>${H(e)}</span><div><div class="segments" role="group" aria-labelledby=${e}>${t.map((e) => u`<button type="button" aria-pressed=${e === n} @click=${() => r(e)}>${H(e)}</button>`)}</div></div></div>`;
	}
};
O([m()], Io.prototype, "queue", void 0), O([m({ attribute: !1 })], Io.prototype, "intent", void 0), O([h()], Io.prototype, "kind", void 0), O([h()], Io.prototype, "measure", void 0), O([h()], Io.prototype, "effect", void 0), O([h()], Io.prototype, "busy", void 0), O([h()], Io.prototype, "problem", void 0), Io = O([p("zt-change-dialog")], Io);
// src/parts/zt-changes.ts
var Lo = class extends k {
	constructor(...e) {
		super(...e), this.of = "history", this.queue = "", this.forecast = "", this.notes = [], this.editable = !1, this.busy = "", this.#e = new A(this, (e) => this.#t(e));
	}
	static {
		this.styles = [D, o`
      :host { display: grid; gap: 12px; }
      .gone { color: var(--zt-ink-faint); text-decoration: line-through; }
      .damped li { display: flex; gap: 4px 12px; align-items: center; flex-wrap: wrap; padding: 3px 0; }
      h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      td { overflow-wrap: anywhere; }
    `];
	}
	#e;
	updated(e) {
		(e.has("of") || e.has("queue")) && this.#e.clear(), (e.has("of") || e.has("queue") || e.has("forecast")) && this.refresh();
	}
	refresh() {
		(this.of === "history" ? this.queue : this.forecast) && this.#e.load();
	}
	async #t(e) {
		let { api: t } = this.host;
		if (this.of === "forecast") return (await t.get(`/v1/${this.forecast}/adjustments`, {}, e)).adjustments ?? [];
		let n = {
			startDate: T(E(), -366),
			endDate: T(E(), 1)
		};
		return t.all(`/v1/${this.queue}/historyEdits`, "edits", {
			...n,
			pageSize: 1e3
		}, e);
	}
	async #n(e, t) {
		if (!this.busy) {
			this.busy = e;
			try {
				await t(), this.dispatchEvent(new Event("zt-done")), await this.#e.load();
			} catch (e) {
				R(e instanceof Jt ? e.message : String(e), "bad");
			} finally {
				this.busy = "";
			}
		}
	}
	#r(e) {
		let [t = "", n = ""] = [e.startDate, e.endDate ?? T(e.startDate ?? E(), 1)], r = {
			queue: this.queue,
			startTime: w(t, "00:00"),
			endTime: w(n, "00:00"),
			kind: "HISTORY_EDIT_KIND_ONE_OFF",
			measure: "MEASURE_CONTACTS",
			effect: "EFFECT_LEAVE_OUT",
			reason: H("dampedReason")
		};
		return this.#n(t, async () => {
			await this.host.api.post("/v1/historyEdits", { edit: r }), R(H("editSaved"));
		});
	}
	render() {
		let { value: e, failure: t } = this.#e;
		if (t) return F(t, () => void this.#e.load());
		if (!e) return P(3);
		let n = this.of === "history";
		return u`
      ${this.editable ? u`<div><button class="button" data-new @click=${() => this.dispatchEvent(new Event("zt-new"))}>${H(n ? "makeEdit" : "makeAdjustment")}</button></div>` : f}
      ${n ? this.#i(e) : f}
      ${e.length ? this.#a([...e].reverse()) : N("policy", H(n ? "noEdits" : "noAdjustments"))}`;
	}
	#i(e) {
		let t = e.filter((e) => !e.withdrawTime), n = this.notes.filter((e) => {
			if (e.kind && e.kind !== "TRAINING_NOTE_KIND_DAMPED") return !1;
			let n = Date.parse(w(e.startDate ?? E(), "12:00"));
			return !t.some((e) => Date.parse(e.startTime ?? "") <= n && n < Date.parse(e.endTime ?? ""));
		});
		return n.length ? u`<div class="damped"><h3>${H("damped")}</h3><ul>${n.map((e) => {
			let t = S(e.startDate);
			return u`<li><span class="number">${H("dampedDay", {
				day: t,
				share: y(e.sharePermille ?? 0)
			})}</span>
        ${this.editable ? u`<button class="button small" aria-label=${H("leaveOutDayOf", { day: t })} ?disabled=${!!this.busy} @click=${() => this.#r(e)}>${H("leaveOutDay")}</button>` : f}</li>`;
		})}</ul></div>` : f;
	}
	#a(e) {
		let t = this.of === "history";
		return u`<div class="scroll"><table>
      <thead><tr><th scope="col">${H("window")}</th><th scope="col">${H("change")}</th>${t ? u`<th scope="col">${H("kind")}</th>` : f}
        <th scope="col">${H("reason")}</th><th scope="col">${H("owner")}</th><td></td></tr></thead>
      <tbody>${e.map((e) => this.#o(e, t))}</tbody></table></div>`;
	}
	#o(e, t) {
		let n = e.withdrawTime ? "gone" : "", r = `${Nt(e.startTime, e.endTime)} ${ga(e)}`;
		return u`<tr><td class="number ${n}">${Nt(e.startTime, e.endTime)}</td><td class="number ${n}">${ga(e)}</td>
      ${t ? u`<td>${H(e.kind ?? "HISTORY_EDIT_KIND_CORRECTION")}</td>` : f}
      <td>${e.reason ?? ""}</td><td>${this.host.names.of(e.owner)}</td>
      <td class="right">${n ? u`<span class="faint small">${H("withdrawn")}</span>` : this.editable ? u`<button class="button quiet small" aria-label=${H("withdrawIt", { what: r })} ?disabled=${!!this.busy}
              @click=${() => this.#n(e.name, () => this.host.api.post(`/v1/${e.name}:withdraw`))}>${H("withdraw")}</button>` : f}</td></tr>`;
	}
};
O([m()], Lo.prototype, "of", void 0), O([m()], Lo.prototype, "queue", void 0), O([m()], Lo.prototype, "forecast", void 0), O([m({ attribute: !1 })], Lo.prototype, "notes", void 0), O([m({ type: Boolean })], Lo.prototype, "editable", void 0), O([h()], Lo.prototype, "busy", void 0), Lo = O([p("zt-changes")], Lo);
// src/parts/zt-what-ifs.ts
var Ro = 1e3, zo = class extends k {
	constructor(...e) {
		super(...e), this.queue = "", this.forecast = "", this.editable = !1, this.compared = [], this.busy = "", this.#e = new A(this, async (e) => (await this.host.api.get(`/v1/${this.queue}/whatIfForecasts`, {}, e)).forecasts ?? []), this.#t = new A(this, async (e) => {
			let t = [this.forecast, ...this.compared];
			return (await this.host.api.get(`/v1/${this.queue}/forecasts:compare`, { forecasts: t }, e)).forecasts ?? [];
		});
	}
	static {
		this.styles = [D, o`
      :host { display: grid; gap: 12px; }
      form { display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: end; }
      form .field { flex: 1 1 120px; max-width: 240px; }
      td.right, th.right { padding-right: 12px; white-space: nowrap; }
      .sides { max-height: 340px; }
      .sides thead { position: sticky; top: 0; background: var(--zt-surface); }
      tr.total td { font-weight: 620; }
      label.check { display: flex; gap: 8px; align-items: center; }
      td .row { justify-content: flex-end; }
    `];
	}
	#e;
	#t;
	updated(e) {
		e.has("queue") && this.queue && (this.compared = [], this.#e.clear(), this.#e.load()), e.has("compared") && this.#t.clear(), (e.has("forecast") || e.has("compared")) && this.refresh();
	}
	refresh() {
		this.compared.length && this.forecast && this.#t.load();
	}
	async #n(e, t) {
		if (!this.busy) {
			this.busy = e;
			try {
				await t();
			} catch (e) {
				R(e instanceof Jt ? e.message : String(e), "bad");
			} finally {
				this.busy = "";
			}
		}
	}
	#r(e) {
		e.preventDefault();
		let t = e.target, n = new FormData(t), r = String(n.get("title")).trim(), i = (e) => Math.round(Number(n.get(e)) * 10);
		this.#n("copy", async () => {
			let e = await this.host.api.post(`/v1/${this.forecast}:copy`, {
				title: r,
				callsPermille: i("calls"),
				ahtPermille: i("aht")
			});
			R(H("copied", { title: r })), t.reset(), await this.#e.load(), this.#i(e.forecast?.name ?? "", !0);
		}).then(async () => {
			await this.updateComplete, t.querySelector("[name=title]")?.focus();
		});
	}
	#i(e, t) {
		let n = this.compared.filter((t) => t !== e);
		this.compared = t ? [...n, e].slice(-5) : n;
	}
	#a(e) {
		let t = e.forecast?.name ?? "";
		this.#n(t, async () => {
			await this.host.api.post(`/v1/${t}:adopt`), R(H("adoptedNow", { title: e.title ?? "" })), this.dispatchEvent(new CustomEvent("zt-done", { detail: { forecast: t } })), await this.#e.load();
		});
	}
	render() {
		let { value: e, failure: t } = this.#e;
		return u`${this.editable && this.forecast ? this.#o() : f}
      ${t ? F(t, () => void this.#e.load()) : e ? e.length ? this.#s(e) : N("demand", H("noWhatIfs")) : P(3)}
      ${this.compared.length ? this.#l() : f}`;
	}
	#o() {
		let e = (e, t) => u`<label class="field"><span>${t}</span><input class="input" type="number" name=${e} min="1" max=${Ro} step="0.1" required value="100" /></label>`;
		return u`<p class="soft small">${H("copyAbout")}</p>
      <form @submit=${this.#r}>
        <label class="field"><span>${H("copyTitle")}</span><input class="input" name="title" required maxlength="80" /></label>
        ${e("calls", H("copyCalls"))}${e("aht", H("copyAht"))}
        <button class="button primary" ?disabled=${!!this.busy}>${H("copyMake")}</button>
      </form>`;
	}
	#s(e) {
		return u`<div class="scroll"><table>
      <thead><tr><th scope="col">${H("whatIf")}</th><th scope="col">${H("assumed")}</th><th scope="col">${H("owner")}</th><td></td></tr></thead>
      <tbody>${e.map((e) => this.#c(e))}</tbody></table></div>`;
	}
	#c(e) {
		let { title: t = "", forecast: n } = e, r = n?.name ?? "";
		return u`<tr><td><label class="check"><input type="checkbox" .checked=${this.compared.includes(r)} aria-label=${H("compareIt", { title: t })}
          @change=${(e) => this.#i(r, e.target.checked)} />${t}</label></td>
      <td class="number">${H("assumption", {
			calls: y(e.callsPermille, 1),
			aht: y(e.ahtPermille, 1)
		})}</td>
      <td>${this.host.names.of(e.owner)} <span class="faint small">${Rt(n?.createTime ?? "")}</span></td>
      <td>${e.adoptTime ? u`<span class="badge good">${H("adopted")}</span>` : this.editable ? u`<span class="row"><button class="button small" aria-label=${H("adjustOne", { title: t })}
                @click=${() => this.dispatchEvent(new CustomEvent("zt-adjust", { detail: {
			name: r,
			title: t
		} }))}>${H("adjustIt")}</button>
              <button class="button small primary" aria-label=${H("adoptIt", { title: t })} ?disabled=${!!this.busy} @click=${() => this.#a(e)}>${H("adopt")}</button></span>` : f}</td></tr>`;
	}
	#l() {
		let { value: e, failure: t } = this.#t;
		if (t) return F(t, () => this.refresh());
		if (!e) return P(4);
		let n = e[0]?.days?.map((e) => e.date ?? "") ?? [], r = (e) => u`<td class="right">${v(e?.calls ?? 0)}</td><td class="right">${v(e?.ahtSeconds ?? 0)}</td><td class="right">${v(e?.paidHours ?? 0, 1)}</td><td class="right">${v(e?.mostHeads ?? 0)}</td>`, i = u`<th scope="col" class="right">${H("contacts")}</th><th scope="col" class="right">${H("ahtSeconds")}</th><th scope="col" class="right">${H("paidHours")}</th><th scope="col" class="right">${H("mostHeads")}</th>`;
		return u`<div><h3>${H("compared")}</h3><div class="sides scroll" tabindex="0" role="region" aria-label=${H("compared")}><table>
      <thead><tr><th scope="col" rowspan="2">${H("day")}</th>${e.map((e) => u`<th scope="colgroup" colspan="4">${e.title || H("official")}</th>`)}</tr>
        <tr>${e.map(() => i)}</tr></thead>
      <tbody>${n.map((t, n) => u`<tr><td>${S(t)}</td>${e.map((e) => r(e.days?.[n]))}</tr>`)}
        <tr class="total"><td>${H("total")}</td>${e.map((e) => r(e.total))}</tr></tbody></table></div></div>`;
	}
};
O([m()], zo.prototype, "queue", void 0), O([m()], zo.prototype, "forecast", void 0), O([m({ type: Boolean })], zo.prototype, "editable", void 0), O([h()], zo.prototype, "compared", void 0), O([h()], zo.prototype, "busy", void 0), zo = O([p("zt-what-ifs")], zo);
// src/parts/zt-planning.ts
var Bo = [
	"tabEdits",
	"tabAdjustments",
	"tabWhatIfs",
	"tabAccuracy"
], Vo = 36e5, Ho = class extends k {
	constructor(...e) {
		super(...e), this.queue = "", this.forecast = "", this.notes = [], this.near = {}, this.tab = "tabEdits";
	}
	static {
		this.styles = [D, o`.segments { flex-wrap: wrap; }`];
	}
	ask(e) {
		this.tab = e.copy ? "tabWhatIfs" : e.of === "history" ? "tabEdits" : "tabAdjustments";
		let { past: t, coming: n } = this.near, r = (e.of === "history" ? t : n) ?? Date.now(), i = Math.floor(r / Vo) * Vo;
		this.intent = {
			start: i,
			end: i + Vo,
			...e
		};
	}
	#e() {
		this.changes?.refresh(), this.whatIfs?.refresh(), this.#t();
	}
	#t(e) {
		this.dispatchEvent(new CustomEvent("zt-done", { detail: e?.detail ?? {} }));
	}
	render() {
		return u`<section class="panel" aria-labelledby="planning">
      <header><h2 id="planning" class="grow">${H("planning")}</h2>
        <div class="segments" role="group" aria-label=${H("planning")}>${Bo.map((e) => u`<button aria-pressed=${e === this.tab} @click=${() => this.tab = e}>${H(e)}</button>`)}</div></header>
      <div class="body">${this.#n()}</div>
    </section>
    <zt-change-dialog queue=${this.queue} .intent=${this.intent} @close=${() => this.intent = void 0} @zt-done=${this.#e}></zt-change-dialog>`;
	}
	#n() {
		let { queue: e, forecast: t, notes: n } = this, r = this.host.has("PLANNER", "CENTRE_MANAGER");
		switch (this.tab) {
			case "tabEdits":
			case "tabAdjustments": {
				let i = this.tab === "tabEdits" ? "history" : "forecast";
				return u`<zt-changes of=${i} queue=${e} forecast=${t} .notes=${n} ?editable=${r}
          @zt-new=${() => this.ask({
					of: i,
					measure: "MEASURE_CONTACTS"
				})} @zt-done=${() => this.#t()}></zt-changes>`;
			}
			case "tabWhatIfs": return u`<zt-what-ifs queue=${e} forecast=${t} ?editable=${r}
          @zt-adjust=${(e) => this.ask({
				of: "forecast",
				measure: "MEASURE_CONTACTS",
				copy: e.detail
			})}
          @zt-done=${this.#t}></zt-what-ifs>`;
			case "tabAccuracy": return e ? u`<zt-accuracy queue=${e}></zt-accuracy>` : f;
		}
	}
};
O([m()], Ho.prototype, "queue", void 0), O([m()], Ho.prototype, "forecast", void 0), O([m({ attribute: !1 })], Ho.prototype, "notes", void 0), O([m({ attribute: !1 })], Ho.prototype, "near", void 0), O([h()], Ho.prototype, "tab", void 0), O([h()], Ho.prototype, "intent", void 0), O([at("zt-changes")], Ho.prototype, "changes", void 0), O([at("zt-what-ifs")], Ho.prototype, "whatIfs", void 0), Ho = O([p("zt-planning")], Ho);
// src/parts/pool.ts
function Uo(e, t) {
	return e.filter((e) => (e.handling?.channel ?? "CHANNEL_CALL") === "CHANNEL_CALL").map((e, n) => {
		let r = (t.get(e.name) ?? []).reduce((e, t) => !e || (t.calls ?? 0) > (e.calls ?? 0) ? t : e, void 0);
		return {
			queue: e,
			used: n < 2,
			calls: Math.round(r?.calls ?? 0),
			aht: Math.round(r?.ahtSeconds || e.defaultAhtSeconds || 180)
		};
	});
}
function Wo(e) {
	let t = e.filter((e) => e.used).map((e) => e.queue.code ?? ""), n = t.map((e) => ({
		queues: [e],
		weight: 2
	}));
	return t.length > 1 ? [...n, {
		queues: t,
		weight: 1
	}] : n;
}
function Go(e, t) {
	let n = e.filter((e) => e.used && e.calls > 0 && e.aht > 0), r = n.map((e) => e.queue.code ?? ""), i = t.map((e) => ({
		queues: e.queues.filter((e) => r.includes(e)),
		weight: Math.max(Math.round(e.weight), 1)
	})), a = new Set(i.flatMap((e) => e.queues));
	if (n.length && i.length && !i.some((e) => !e.queues.length) && !r.some((e) => !a.has(e))) return {
		queues: n.map((e) => ({
			code: e.queue.code,
			calls: e.calls,
			intervalSeconds: (e.queue.slotMinutes ?? 30) * 60,
			ahtSeconds: e.aht,
			target: e.queue.target
		})),
		groups: i
	};
}
// src/parts/zt-pool.ts
var Ko = 8, qo = 20, Jo = class extends k {
	constructor(...e) {
		super(...e), this.queues = [], this.lines = [], this.groups = [], this.busy = !1, this.lacking = !1, this.#e = !1;
	}
	static {
		this.styles = [D, o`
      summary { cursor: pointer; padding-block: 12px; }
      summary h2 { display: inline; }
      .inside { display: grid; gap: 14px; padding: 4px 16px 16px; }
      .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); gap: 14px 28px; align-items: start; }
      .input.tiny { width: 92px; min-height: 30px; padding-block: 2px; }
      h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); margin-bottom: 4px; }
      .groups { display: grid; gap: 8px; }
      .groups fieldset { display: flex; flex-wrap: wrap; gap: 4px 14px; align-items: center; border: 1px solid var(--zt-line); border-radius: var(--zt-radius-small); padding: 6px 10px; }
      label { display: inline-flex; gap: 5px; align-items: center; }
      td { padding-block: 4px; }
      td.right, th.right { padding-right: 12px; }
    `];
	}
	#e;
	async #t(e) {
		if (this.#e || !e.target.open) return;
		this.#e = !0;
		let t = {
			startDate: E(),
			endDate: T(E(), 7)
		}, n = this.queues.slice(0, Ko), r = await Promise.all(n.map((e) => this.host.api.get(`/v1/${e.name}/requirements`, t).catch(() => ({ slots: [] }))));
		this.lines = Uo(n, new Map(n.map((e, t) => [e.name, r[t].slots ?? []]))), this.groups = Wo(this.lines);
	}
	#n(e, t) {
		this.lines = this.lines.map((n, r) => r === e ? {
			...n,
			...t
		} : n), t.used !== void 0 && (this.groups = Wo(this.lines)), this.answer = void 0;
	}
	#r(e, t) {
		this.groups = this.groups.map((n, r) => r === e ? {
			...n,
			...t
		} : n), this.answer = void 0;
	}
	async #i(e) {
		e.preventDefault();
		let t = Go(this.lines, this.groups);
		if (this.lacking = !t, this.problem = this.answer = void 0, t) {
			this.busy = !0;
			try {
				this.answer = await this.host.api.ask("/v1/staffing:pool", t);
			} catch (e) {
				this.problem = e;
			} finally {
				this.busy = !1;
			}
		}
	}
	render() {
		return u`<details class="panel" @toggle=${this.#t}><summary class="body"><h2>${B("pool")}</h2></summary><form class="inside" @submit=${this.#i}>
      <p class="soft small">${B("poolAbout")}</p>
      <div class="two">${this.#a()}${this.#o()}</div>
      ${this.lacking ? u`<p class="notice watch" role="alert">${M("info")}${B("needTwo")}</p>` : f}
      ${this.problem ? u`<p class="notice bad" role="alert">${M("warning")}${this.problem.message}</p>` : f}
      <div><button class="button primary" ?disabled=${this.busy || !this.lines.length}>${B(this.busy ? "reckoning" : "calculate")}</button></div>
      <div aria-live="polite">${this.answer ? this.#s(this.answer) : f}</div>
    </form></details>`;
	}
	#a() {
		return this.lines.length ? u`<div><h3>${B("poolQueues")}</h3><table>
      <thead><tr><th scope="col">${B("queue")}</th><th scope="col">${B("calls")}</th><th scope="col">${B("aht")}</th></tr></thead>
      <tbody>${this.lines.map((e, t) => {
			let n = g(e.queue.title) || e.queue.code, r = (r) => u`<td><input class="input tiny" type="number" min="1" max="100000" aria-label="${n}: ${B(r)}" .value=${String(e[r])}
          @input=${(e) => this.#n(t, { [r]: Number(e.target.value) })} /></td>`;
			return u`<tr><td><label><input type="checkbox" .checked=${e.used} @change=${(e) => this.#n(t, { used: e.target.checked })} />${n}</label></td>${r("calls")}${r("aht")}</tr>`;
		})}</tbody></table></div>` : u`<p class="soft">${B("callsOnly")}</p>`;
	}
	#o() {
		let e = this.lines.filter((e) => e.used);
		return u`<div class="groups"><h3>${B("poolGroups")}</h3>${this.groups.map((t, n) => u`<fieldset><legend class="unseen">${B("group", { n: n + 1 })}</legend>
      ${e.map(({ queue: e }) => u`<label><input type="checkbox" .checked=${t.queues.includes(e.code ?? "")} @change=${(r) => {
			let { checked: i } = r.target, a = t.queues.filter((t) => t !== e.code);
			this.#r(n, { queues: i ? [...a, e.code ?? ""] : a });
		}} />${g(e.title) || e.code}</label>`)}
      <span class="grow"></span>
      <label>${B("weight")}<input class="input tiny" type="number" min="1" max="10000" .value=${String(t.weight)} @input=${(e) => this.#r(n, { weight: Number(e.target.value) })} /></label>
      <button type="button" class="button quiet icon small" aria-label="${B("dropGroup")}: ${B("group", { n: n + 1 })}" @click=${() => this.groups = this.groups.filter((e, t) => t !== n)}>${M("cross", 14)}</button>
    </fieldset>`)}
    <div><button type="button" class="button small" ?disabled=${this.groups.length >= qo} @click=${() => this.groups = [...this.groups, {
			queues: e.map((e) => e.queue.code ?? ""),
			weight: 1
		}]}>${B("addGroup")}</button></div></div>`;
	}
	#s(e) {
		let t = new Map(this.lines.map((e) => [e.queue.code, g(e.queue.title) || e.queue.code])), n = e.agents ?? [];
		return u`<p class="notice ${e.met ? "good" : "bad"}">${M(e.met ? "check" : "warning")}<span>${B(e.met ? "met" : "unmet")}. ${B("together", {
			n: n.reduce((e, t) => e + t, 0),
			apart: e.agentsApart ?? 0
		})}</span></p>
      <div class="two">
        <table><thead><tr><th scope="col">${B("poolGroups")}</th><th scope="col" class="right">${B("agents")}</th><th scope="col" class="right">${B("heads")}</th></tr></thead>
          <tbody>${this.groups.map((r, i) => u`<tr><td>${r.queues.map((e) => t.get(e) ?? e).join(" + ")}</td><td class="right">${v(n[i] ?? 0)}</td><td class="right">${v(e.heads?.[i] ?? 0)}</td></tr>`)}</tbody></table>
        <table><thead><tr><th scope="col">${B("queue")}</th><th scope="col" class="right">${B("expected")}</th><th scope="col" class="right">${B("abandoned")}</th><th scope="col" class="right">${B("wait")}</th></tr></thead>
          <tbody>${(e.queues ?? []).map((e) => u`<tr><td>${t.get(e.code) ?? e.code}</td><td class="right">${y(e.serviceLevelPermille ?? 0, 1)} ± ${y(e.halfWidthPermille ?? 0, 1)}</td>
            <td class="right">${y(e.abandonedPermille ?? 0, 1)}</td><td class="right">${B("seconds", { n: v(e.meanWaitSeconds ?? 0, 1) })}</td></tr>`)}</tbody></table>
      </div>`;
	}
};
O([m({ attribute: !1 })], Jo.prototype, "queues", void 0), O([h()], Jo.prototype, "lines", void 0), O([h()], Jo.prototype, "groups", void 0), O([h()], Jo.prototype, "answer", void 0), O([h()], Jo.prototype, "busy", void 0), O([h()], Jo.prototype, "problem", void 0), O([h()], Jo.prototype, "lacking", void 0), Jo = O([p("zt-pool")], Jo);
// src/messages/quality.ts
var Yo = _({
	title: {
		zh: "近 7 天质量",
		en: "Quality of the last 7 days"
	},
	figures: {
		zh: "每天的数字",
		en: "Figures by day"
	},
	about: {
		zh: "次日凌晨算出，考勤更正后重算；指向表头可看算法。",
		en: "Measured in the night after each day, and again when its attendance is corrected. Point at a heading to see how."
	},
	date: {
		zh: "日期",
		en: "Date"
	},
	slotError: {
		zh: "预测误差（时段）",
		en: "Forecast error (slots)"
	},
	dayError: {
		zh: "预测误差（全天）",
		en: "Forecast error (day)"
	},
	reached: {
		zh: "实际服务水平",
		en: "Service level reached"
	},
	abandonment: {
		zh: "放弃率",
		en: "Gave up"
	},
	asa: {
		zh: "平均应答速度",
		en: "Mean wait"
	},
	seconds: {
		zh: "{n} 秒",
		en: "{n} s"
	},
	reachedAbout: {
		zh: "按队列的服务水平口径和时限，由历史算出；故障等剔除的时段不计",
		en: "By the queue's own definition and threshold, from history; slots left out as outages do not count"
	},
	abandonmentAbout: {
		zh: "放弃量 ÷ 来话量",
		en: "Contacts that gave up, of those that came"
	},
	asaAbout: {
		zh: "接起者等待时长 ÷ 接起量",
		en: "What those answered waited, by how many they are"
	},
	accuracy: {
		zh: "排班准确率",
		en: "Schedule accuracy"
	},
	efficiency: {
		zh: "排班效率",
		en: "Schedule efficiency"
	},
	level: {
		zh: "班表预计服务水平",
		en: "Service level expected"
	},
	adherence: {
		zh: "遵时率",
		en: "Adherence"
	},
	conformance: {
		zh: "合规率",
		en: "Conformance"
	},
	slotErrorAbout: {
		zh: "各时段偏差之和 ÷ 实际话务",
		en: "Deviations of all slots, of the contacts that came"
	},
	dayErrorAbout: {
		zh: "全天合计的偏差 ÷ 实际话务",
		en: "Deviation of the whole day, of the contacts that came"
	},
	accuracyAbout: {
		zh: "1 −（多排与少排的人时 ÷ 需要的人时）",
		en: "One less what was rostered over and under, of the head-hours required"
	},
	efficiencyAbout: {
		zh: "用得上的人时 ÷ 排班人时",
		en: "Head-hours that met a requirement, of those rostered"
	},
	levelAbout: {
		zh: "按实际排出的班表和预测话务推算",
		en: "Expected of the roster as it stood, by the forecast"
	},
	adherenceAbout: {
		zh: "按班表在线的时间 ÷ 应在线的时间",
		en: "Time on the phones when rostered, of the time rostered for them"
	},
	conformanceAbout: {
		zh: "在线的时间（不论何时）÷ 应在线的时间，可以超过 100%",
		en: "Time on the phones, whenever, of the time rostered for them; may pass 100%"
	},
	none: {
		zh: "近 7 天还没有算出质量：要有班表、人力需求和考勤，次日凌晨算出。",
		en: "Nothing measured yet: it takes a roster, a requirement and attendance, and comes in the night after a day."
	}
});
// src/parts/quality.ts
function Xo(e, { skill: t, team: n, queues: r }, i = []) {
	let a = [...new Set(i.map((e) => e.date))].filter((t) => !e.some((e) => e.date === t));
	return [...e, ...a.map((e) => ({ date: e }))].map((e) => {
		let a = e.skills?.find((e) => e.skill === t), o = e.teams?.find((e) => e.team === n), s = (e.forecasts ?? []).filter((e) => !r || r.includes(e.queue ?? ""));
		return {
			date: e.date,
			slotError: $o(s.map((e) => [Number(e.offeredContacts ?? 0), e.slotWapePermille ?? 0])),
			dayError: $o(s.map((e) => [Number(e.offeredContacts ?? 0), e.dayWapePermille ?? 0])),
			accuracy: a && Qo(a.accuracyPermille, -1e6),
			efficiency: a && Qo(a.efficiencyPermille),
			level: a && Qo(a.serviceLevelPermille),
			adherence: o && Qo(o.adherencePermille),
			conformance: o && Qo(o.conformancePermille),
			...Zo(i.filter((t) => t.date === e.date))
		};
	}).sort((e, t) => t.date.localeCompare(e.date));
}
function Zo(e) {
	let t = (t) => e.reduce((e, n) => e + Number(n[t] ?? 0), 0), n = (e, t) => t ? e / t : void 0, r = (e, r) => n(1e3 * t(e), t(r));
	return {
		reached: r("metContacts", "countedContacts"),
		abandonment: r("abandonedContacts", "askedContacts"),
		asa: n(t("waitAnsweredSeconds"), t("answeredContacts"))
	};
}
function Qo(e = 0, t = -1) {
	return e === t ? void 0 : e;
}
function $o(e) {
	let t = e.filter(([e, t]) => e > 0 && t >= 0), n = t.reduce((e, [t]) => e + t, 0);
	return n ? t.reduce((e, [t, n]) => e + t * n, 0) / n : void 0;
}
// src/parts/zt-quality.ts
var es = ["slotError", "dayError"], ts = [
	"reached",
	"abandonment",
	"asa"
], ns = [
	"accuracy",
	"efficiency",
	"level"
], rs = ["adherence", "conformance"], is = class extends k {
	constructor(...e) {
		super(...e), this.centre = "", this.skill = "", this.team = "", this.queue = "", this.#e = new A(this, (e) => this.host.api.get(`/v1/${this.centre}/qualityDays`, {
			startDate: T(E(), -7),
			endDate: E()
		}, e)), this.#t = new A(this, async (e) => {
			let t = {
				startDate: T(E(), -7),
				endDate: E()
			};
			return (await Promise.all(this.#r.map((n) => this.host.api.get(`/v1/${n}/servedDays`, t, e)))).flatMap((e) => e.days ?? []);
		}), this.#n = "";
	}
	static {
		this.styles = [D, o`
      /* However wide the table is, it scrolls in its place. */
      .scroll { border-top: 1px solid var(--zt-line); contain: inline-size; }
      th { white-space: normal; vertical-align: bottom; }
      tr > :first-child { padding-left: 16px; }
      tr > :last-child { padding-right: 16px; }
      tbody th { padding: 7px 12px; border-bottom: 1px solid var(--zt-line); font-weight: 500; white-space: nowrap; }
      tbody tr:last-child th { border-bottom: 0; }
      .right { text-align: right; }
      .about { padding: 8px 16px 12px; border-top: 1px solid var(--zt-line); }
    `];
	}
	#e;
	#t;
	#n;
	get #r() {
		return this.queue ? [this.queue] : this.host.skills.queuesOf(this.centre, this.skill) ?? [];
	}
	updated(e) {
		if (!this.centre) return;
		e.has("centre") && (this.#e.clear(), this.#e.load());
		let t = this.#r.join();
		t !== this.#n && (this.#n = t, this.#t.clear(), t && this.#t.load());
	}
	render() {
		if (!this.centre) return f;
		let { value: e, failure: t } = this.#e, { skill: n, team: r } = this, i = this.queue ? [this.queue] : this.host.skills.queuesOf(this.centre, n), a = e ? Xo(e.days ?? [], {
			skill: n,
			team: r,
			queues: i
		}, this.#t.value) : [];
		return u`<section class="panel" aria-labelledby="quality">
      <header><h2 id="quality">${Yo("title")}</h2></header>
      ${t && !e ? u`<div class="body">${F(t, () => void this.#e.load())}</div>` : f}
      ${e || t ? f : P(3)}
      ${e && !a.length ? N("demand", Yo("none")) : f}
      ${a.length ? this.#i(a) : f}
    </section>`;
	}
	#i(e) {
		let t = ts.filter((t) => e.some((e) => e[t] !== void 0)), n = [
			...es,
			...t,
			...ns,
			...this.team ? rs : []
		];
		return u`<div class="scroll" tabindex="0" role="region" aria-label=${Yo("figures")}><table>
        <thead><tr><th scope="col">${Yo("date")}</th>${n.map((e) => u`<th scope="col" class="right" title=${Yo(`${e}About`)}>${Yo(e)}</th>`)}</tr></thead>
        <tbody>${e.map((e) => u`<tr><th scope="row">${S(e.date)}</th>${n.map((t) => u`<td class="right">${t === "asa" ? as(e.asa) : os(e[t])}</td>`)}</tr>`)}</tbody>
      </table></div>
      <p class="faint small about">${Yo("about")}</p>`;
	}
};
O([m()], is.prototype, "centre", void 0), O([m()], is.prototype, "skill", void 0), O([m()], is.prototype, "team", void 0), O([m()], is.prototype, "queue", void 0), is = O([p("zt-quality")], is);
function as(e) {
	return e === void 0 ? "–" : Yo("seconds", { n: v(e, 1) });
}
function os(e) {
	return e === void 0 ? "–" : `${v(e / 10, 1)}%`;
}
// src/parts/zt-queue-target.ts
var ss = [
	"ANSWERED_OFFERED",
	"EXCLUDING_SHORT_ABANDONED",
	"ANSWERED_ANSWERED",
	"INCLUDING_SHORT_ABANDONED"
], cs = class extends k {
	constructor(...e) {
		super(...e), this.editable = !1, this.editing = !1, this.busy = !1, this.#e = new A(this, (e) => this.host.api.get(`/v1/${this.queue?.name}/patience`, {}, e));
	}
	static {
		this.styles = [D, o`
      form { display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: end; }
      form .field { width: 190px; }
      form .wide { width: 300px; max-width: 100%; }
      .found { display: flex; flex-wrap: wrap; gap: 6px 10px; align-items: center; }
    `];
	}
	#e;
	updated(e) {
		let t = e.get("queue");
		e.has("queue") && this.queue && t?.name !== this.queue.name && (this.editing = !1, this.problem = void 0, this.#e.clear(), this.#e.load());
	}
	async #t(e) {
		this.busy = !0, this.problem = void 0;
		try {
			await this.host.api.post("/v1/queues", { queue: {
				...this.queue,
				target: e
			} }), this.editing = !1, R(zi("saved")), this.dispatchEvent(new CustomEvent("zt-saved", {
				bubbles: !0,
				composed: !0
			}));
		} catch (e) {
			this.problem = e;
		} finally {
			this.busy = !1;
		}
	}
	render() {
		let { target: e, handling: t } = this.queue ?? {};
		if (!e || t?.channel === "CHANNEL_BACK_OFFICE") return f;
		let { value: n, failure: r } = this.#e;
		return u`<section class="panel" aria-labelledby="target">
      <header><h2 id="target" class="grow">${zi("title")}</h2>
        ${this.editable && !this.editing ? u`<button class="button small" data-edit @click=${() => this.editing = !0}>${zi("edit")}</button>` : f}</header>
      <div class="body stack">
        ${this.problem ? u`<p class="notice bad" role="alert">${M("warning")}${this.problem.message}</p>` : f}
        <p class="number">${Hi(e)}</p>
        ${r ? F(r, () => void this.#e.load()) : n ? this.#n(n, e) : f}
        ${this.editing ? this.#i(e) : f}
      </div>
    </section>`;
	}
	#n({ everybody: e, withoutShort: t }, n) {
		return e ? (Number(t?.shortContacts ?? 0) > 0 ? [e, t] : [e]).map((e) => this.#r(e, n)) : u`<p class="soft small">${zi("unknown")}</p>`;
	}
	#r(e, t) {
		let n = e.shortContacts === void 0 ? "PATIENCE_SOURCE_LEARNT" : "PATIENCE_SOURCE_LEARNT_WITHOUT_SHORT", r = Math.round(e.seconds ?? 0), i = Ki(e, t), a = this.editable && e.enough;
		return u`<div class="found"><span class="small number">${Wi(e)}</span>
      ${e.seconds !== void 0 && !e.enough ? u`<span class="badge watch">${zi("thin")}</span>` : f}
      ${i ? u`<span class="badge good">${zi("used")}</span>` : f}
      ${a && !i ? u`<button class="button small" data-use ?disabled=${this.busy} @click=${() => this.#t({
			...t,
			patienceSeconds: r,
			patienceSource: "PATIENCE_SOURCE_GIVEN"
		})}>${zi("use", { n: v(r) })}</button>` : f}
      ${a && t.patienceSource !== n ? u`<button class="button quiet small" data-follow ?disabled=${this.busy} @click=${() => this.#t({
			...t,
			patienceSource: n
		})}>${zi("follow")}</button>` : f}</div>`;
	}
	#i(e) {
		return u`<form @submit=${(t) => {
			t.preventDefault();
			let n = Gi(new FormData(t.target), e), r = n.patienceSeconds !== e.patienceSeconds;
			this.#t(r ? {
				...n,
				patienceSource: "PATIENCE_SOURCE_GIVEN"
			} : n);
		}}>
      <label class="field wide"><span>${zi("definition")}</span><select class="input" name="definition">${ss.map((e) => `SERVICE_LEVEL_DEFINITION_${e}`).map((t) => u`<option value=${t} ?selected=${t === e.definition}>${zi(t)}</option>`)}</select></label>
      ${Bi.map(({ name: t, percent: n, least: r, most: i }) => u`<label class="field"><span>${zi(t)}</span>
        <input class="input" type="number" name=${t} required min=${r} max=${i} step=${n ? .1 : 1} .defaultValue=${String((e[t] ?? 0) / (n ? 10 : 1))} /></label>`)}
      <div class="row"><button type="button" class="button quiet" @click=${() => this.editing = !1}>${zi("back")}</button>
        <button class="button primary" ?disabled=${this.busy}>${zi("save")}</button></div>
    </form>`;
	}
};
O([m({ attribute: !1 })], cs.prototype, "queue", void 0), O([m({ type: Boolean })], cs.prototype, "editable", void 0), O([h()], cs.prototype, "editing", void 0), O([h()], cs.prototype, "busy", void 0), O([h()], cs.prototype, "problem", void 0), cs = O([p("zt-queue-target")], cs);
// src/messages/rules.ts
var W = _({
	title: {
		zh: "排班规则",
		en: "Rules of rosters"
	},
	about: {
		zh: "检查与求解都按这里的数值。中心可以比法律更严，或在法律留有余地处自行选择，从某日起生效。",
		en: "Checks and the solver go by these figures. A centre may be stricter than the law, or choose where the law leaves a choice, from a date on."
	},
	list: {
		zh: "规则一览",
		en: "List of rules"
	},
	rule: {
		zh: "规则",
		en: "Rule"
	},
	source: {
		zh: "依据",
		en: "Source"
	},
	policy: {
		zh: "中心政策",
		en: "Centre policy"
	},
	article: {
		zh: "《{law}》第 {article} 条",
		en: "{law}, art. {article}"
	},
	force: {
		zh: "效力",
		en: "Force"
	},
	RULE_FORCE_HARD: {
		zh: "禁止",
		en: "Refuses"
	},
	RULE_FORCE_WARNING: {
		zh: "提醒",
		en: "Wants a look"
	},
	RULE_FORCE_COST: {
		zh: "代价",
		en: "Costs"
	},
	inForce: {
		zh: "现行",
		en: "In force"
	},
	limit: {
		zh: "法定限值",
		en: "Limit by law"
	},
	usual: {
		zh: "通常",
		en: "Usual"
	},
	own: {
		zh: "本中心",
		en: "The centre's own"
	},
	ownSaid: {
		zh: "{from} 起 {value}：{reason}",
		en: "{value} from {from}: {reason}"
	},
	change: {
		zh: "设置",
		en: "Set"
	},
	changeOf: {
		zh: "设置「{rule}」",
		en: "Set: {rule}"
	},
	ownUntil: {
		zh: "，至 {until}（不含）",
		en: ", until {until} (excluded)"
	},
	takeBack: {
		zh: "终止",
		en: "End"
	},
	takeBackOf: {
		zh: "终止「{rule}」的设置",
		en: "End: {rule}"
	},
	team: {
		zh: "适用班组（岗位）",
		en: "For the team (post)"
	},
	everybody: {
		zh: "全中心",
		en: "All of the centre"
	},
	value: {
		zh: "数值（{unit}）",
		en: "Figure, {unit}"
	},
	hours: {
		zh: "小时",
		en: "hours"
	},
	days: {
		zh: "天",
		en: "days"
	},
	months: {
		zh: "个月",
		en: "months"
	},
	weight: {
		zh: "每次代价（人分钟），0 为关闭",
		en: "cost each time in head-minutes, 0 is off"
	},
	clock: {
		zh: "末班时间，留空为不考虑",
		en: "time of the last ride, empty for none"
	},
	weighs: {
		zh: "每次 {n} 人分钟",
		en: "{n} head-minutes each"
	},
	off: {
		zh: "关闭",
		en: "off"
	},
	none: {
		zh: "未设定",
		en: "none"
	},
	from: {
		zh: "自",
		en: "From"
	},
	approval: {
		zh: "批准文号",
		en: "Number of the approval"
	},
	reason: {
		zh: "原因",
		en: "Reason"
	},
	save: {
		zh: "保存",
		en: "Save"
	},
	cancel: {
		zh: "取消",
		en: "Cancel"
	},
	saved: {
		zh: "已保存，从 {from} 起生效。",
		en: "Saved; it holds from {from} on."
	},
	withdrawn: {
		zh: "已撤销。",
		en: "Taken back."
	},
	ended: {
		zh: "{until} 起不再适用；此前的日期不变。",
		en: "It ends on {until}; days before stay as they are."
	},
	byCalendar: {
		zh: "按日历工作日",
		en: "by the calendar's workdays"
	},
	day: {
		zh: "{n} 天",
		en: "{n} {n|day|days}"
	},
	week: {
		zh: "一周",
		en: "a week"
	},
	month: {
		zh: "{n} 个月",
		en: "{n} {n|month|months}"
	},
	freeze: {
		zh: "冻结到（不含）",
		en: "Frozen until, exclusive"
	},
	freezeReason: {
		zh: "缩短冻结期的原因（当事人可见）",
		en: "Why less is frozen than usual; those asked read it"
	},
	freezeUsual: {
		zh: "不填则冻结期内已发布的班次不变",
		en: "empty: what is published inside the freeze stays"
	},
	crews: {
		zh: "最低在岗人数",
		en: "Minimum crews"
	},
	crewsAbout: {
		zh: "随队列保存，求解时首先保证。",
		en: "Kept with the queue; the solver sees to them first."
	},
	again: {
		zh: "按此重排",
		en: "Solve again so"
	},
	eased: {
		zh: "本次放宽：{what}",
		en: "This run lets go of: {what}"
	},
	SHORTER_REST: {
		zh: "班间休息 10 小时",
		en: "10 hours of rest between shifts"
	},
	LONGER_RUN: {
		zh: "连续工作 7 天",
		en: "7 days of work in a row"
	},
	mostly: {
		zh: "主要代价",
		en: "Mostly for"
	},
	中华人民共和国劳动法: {
		zh: "中华人民共和国劳动法",
		en: "Labour Law"
	},
	国务院关于职工工作时间的规定: {
		zh: "国务院关于职工工作时间的规定",
		en: "State Council Provisions on Working Hours"
	},
	女职工劳动保护特别规定: {
		zh: "女职工劳动保护特别规定",
		en: "Special Provisions on the Protection of Female Workers"
	},
	"关于企业实行不定时工作制和综合计算工时工作制的审批办法（劳部发〔1994〕503号）": {
		zh: "关于企业实行不定时工作制和综合计算工时工作制的审批办法（劳部发〔1994〕503号）",
		en: "Measures for Approving Flexible and Comprehensive Hours (1994, No. 503)"
	},
	"关于职工全年月平均工作时间和工资折算问题的通知（人社部发〔2025〕2号）": {
		zh: "关于职工全年月平均工作时间和工资折算问题的通知（人社部发〔2025〕2号）",
		en: "Notice on Average Monthly Hours and Pay (2025, No. 2)"
	},
	MIN_REST: {
		zh: "班间休息",
		en: "Rest between shifts"
	},
	MAX_CONSECUTIVE_DAYS: {
		zh: "连续上班天数",
		en: "Days in a row"
	},
	NIGHTS_IN_A_ROW: {
		zh: "连续夜班",
		en: "Nights in a row"
	},
	WEEKLY_REST: {
		zh: "每周休息日",
		en: "Days of rest a week"
	},
	DAILY_STANDARD: {
		zh: "日标准工时",
		en: "Standard day"
	},
	WEEKLY_HOURS: {
		zh: "周标准工时",
		en: "Standard week"
	},
	DAILY_OVER_1H_NEEDS_SPECIAL_REASON: {
		zh: "单日加班（无特殊原因）",
		en: "Overtime a day without special reason"
	},
	DAILY_OVER_3H: {
		zh: "单日加班上限",
		en: "Most overtime a day"
	},
	FREEZE_DAYS: {
		zh: "冻结期（自当日起）",
		en: "Freeze horizon, from today on"
	},
	MONTHLY_OVER_36H: {
		zh: "每月加班上限",
		en: "Most overtime a month"
	},
	CYCLE_HOURS: {
		zh: "综合工时周期",
		en: "Cycle of comprehensive hours"
	},
	BREAK_SPELL: {
		zh: "无休息连续工作",
		en: "Work without a break"
	},
	LAST_RIDE: {
		zh: "末班公共交通",
		en: "Last ride home"
	},
	START_CHANGE: {
		zh: "上班时间跳变",
		en: "Starts that jump"
	},
	BACKWARD_ROTATION: {
		zh: "逆向倒班",
		en: "Turning back"
	},
	LONE_DAY_OFF: {
		zh: "孤立休息日",
		en: "Day off alone"
	},
	LONE_WORK_DAY: {
		zh: "孤立工作日",
		en: "Day of work alone"
	},
	EARLY_AFTER_NIGHT: {
		zh: "夜班后早班",
		en: "Early after a night"
	},
	LATE_END: {
		zh: "下班过晚",
		en: "Late end"
	},
	CYCLE_STANDARD: {
		zh: "综合工时月标准",
		en: "Month's standard of a cycle"
	}
}), ls = {
	RULE_UNIT_MINUTES: "hours",
	RULE_UNIT_DAYS: "days",
	RULE_UNIT_MONTHS: "months",
	RULE_UNIT_COST: "weight",
	RULE_UNIT_CLOCK: "clock"
}, us = 1440, ds = 720;
function fs(e) {
	return e.filter((e) => e.adjustable || e.value && e.unit !== "RULE_UNIT_COST");
}
function ps(e) {
	return e.code in W.catalogue ? W(e.code) : g(e.text);
}
function ms(e) {
	return [
		"CYCLE_HOURS",
		"CYCLE_STANDARD",
		"LAST_RIDE"
	].includes(e.code);
}
function hs(e) {
	return e ? `${String(Math.floor(e / 60) % 24).padStart(2, "0")}:${String(e % 60).padStart(2, "0")}` : "";
}
function gs(e) {
	let [t = 0, n = 0] = e.split(":").map(Number), r = t * 60 + n;
	return e ? r < ds ? r + us : r : 0;
}
function _s(e, t) {
	return e.code === "CYCLE_STANDARD" && !t ? W("byCalendar") : e.unit === "RULE_UNIT_COST" ? t ? W("weighs", { n: t }) : W("off") : e.unit === "RULE_UNIT_CLOCK" ? hs(t) || W("none") : e.unit === "RULE_UNIT_DAYS" ? W("day", { n: t }) : e.unit === "RULE_UNIT_MONTHS" && !t ? W("week") : e.unit === "RULE_UNIT_MONTHS" ? W("month", { n: t }) : It(t);
}
var vs = (e) => (e.unit ?? "RULE_UNIT_MINUTES") === "RULE_UNIT_MINUTES";
function ys(e, t) {
	return e.unit === "RULE_UNIT_CLOCK" ? hs(t) : String(vs(e) ? Math.round(t / 60 * 100) / 100 : t);
}
function bs(e, t) {
	return e.unit === "RULE_UNIT_CLOCK" ? gs(t) : vs(e) ? Math.round(Number(t) * 60) : Number(t);
}
function xs(e) {
	return W(ls[e.unit ?? "RULE_UNIT_MINUTES"] ?? "hours");
}
function Ss(e) {
	let { law: t = "", article: n = "" } = e;
	return t ? W("article", {
		law: t in W.catalogue ? W(t) : t,
		article: n
	}) : W("policy");
}
function Cs(e, t, n) {
	return e.filter((e) => e.code === t && !e.withdrawTime && (!e.endDate || e.endDate > n)).sort((e, t) => (e.startDate ?? "").localeCompare(t.startDate ?? ""));
}
// src/parts/zt-roster-rules.ts
var ws = class extends k {
	constructor(...e) {
		super(...e), this.centre = "", this.editing = "", this.busy = !1, this.#e = new A(this, async (e) => {
			let [{ rules: t = [] }, n] = await Promise.all([this.host.api.get("/v1/rosterRules", { centre: this.centre }, e), this.host.api.all("/v1/rosterRuleSettings", "settings", {
				centre: this.centre,
				pageSize: 200
			}, e)]);
			return {
				rules: t,
				settings: n
			};
		});
	}
	static {
		this.styles = [D, o`
      td.right, th.right { padding-right: 12px; white-space: nowrap; }
      td { vertical-align: top; }
      .short { white-space: nowrap; }
      form { display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: end; padding: 6px 0 10px; }
      form .field { min-width: 130px; }
      form .wide { flex: 1 1 220px; }
      .body { display: grid; gap: 10px; }
    `];
	}
	#e;
	willUpdate(e) {
		e.has("centre") && this.centre && this.#e.load();
	}
	get #t() {
		return this.host.has("PLANNER", "CENTRE_MANAGER", "OFFICER");
	}
	render() {
		let { value: e, failure: t } = this.#e;
		return u`<section class="panel" aria-labelledby="heading">
      <header><h2 id="heading">${W("title")}</h2></header>
      <div class="body"><p class="soft small">${W("about")}</p>
        ${this.problem && !this.editing ? u`<p class="notice bad" role="alert">${M("warning")}${this.problem.message}</p>` : f}
        ${e ? this.#n(fs(e.rules)) : t ? F(t, () => void this.#e.load()) : P(6)}</div>
    </section>`;
	}
	#n(e) {
		return u`<div class="scroll" tabindex="0" role="region" aria-label=${W("list")}><table>
      <thead><tr><th scope="col">${W("rule")}</th><th scope="col">${W("force")}</th><th scope="col" class="right">${W("inForce")}</th>
        <th scope="col" class="right">${W("limit")}</th><th scope="col">${W("source")}</th><th scope="col">${W("own")}</th></tr></thead>
      <tbody>${e.map((e) => u`${this.#r(e)}${e.code === this.editing ? u`<tr><td colspan="6">${this.#o(e)}</td></tr>` : f}`)}</tbody>
    </table></div>`;
	}
	#r(e) {
		let { value: t = 0, usual: n = 0 } = e;
		return u`<tr data-rule=${e.code}>
      <td><b>${ps(e)}</b><p class="faint small">${g(e.text)}</p></td>
      <td class="short">${W(e.force ?? "RULE_FORCE_HARD")}</td>
      <td class="right number"><b>${_s(e, t)}</b>${t === n ? f : u`<p class="faint tiny">${W("usual")} ${_s(e, n)}</p>`}</td>
      <td class="right number">${e.lawLimit === void 0 ? "–" : _s(e, e.lawLimit)}</td>
      <td class="small">${Ss(e)}</td>
      <td><ul>${this.#i(e)}</ul>${this.#t && e.adjustable ? u`<button class="button small" aria-label=${W("changeOf", { rule: ps(e) })} aria-expanded=${e.code === this.editing} @click=${() => this.#a(e)}>${W("change")}</button>` : f}</td>
    </tr>`;
	}
	#i(e) {
		return Cs(this.#e.value?.settings ?? [], e.code, E()).map((t) => u`<li class="row wrap small"><span>${W("ownSaid", {
			from: S(t.startDate),
			value: _s(e, t.value ?? 0),
			reason: t.reason ?? ""
		})}${t.endDate ? W("ownUntil", { until: S(t.endDate) }) : f}${t.team ? u` <span class="badge">${this.host.teamName(t.team)}</span>` : f}${t.approval ? u` <span class="faint">${t.approval}</span>` : f}</span>
        ${this.#t ? u`<button class="button small quiet" ?disabled=${this.busy} aria-label=${W("takeBackOf", { rule: ps(e) })} @click=${() => this.#c(t)}>${W("takeBack")}</button>` : f}</li>`);
	}
	#a(e) {
		this.editing = this.editing === e.code ? "" : e.code, this.problem = void 0;
	}
	#o(e) {
		let { least: t = 0, most: n = 0, only: r = [], value: i = 0 } = e;
		return u`<form @submit=${(t) => this.#s(t, e)}>
      <label class="field"><span>${W("value", { unit: xs(e) })}</span>${r.length ? u`<select class="input" name="value">${r.map((t) => u`<option value=${t} ?selected=${t === i}>${_s(e, t)}</option>`)}</select>` : e.unit === "RULE_UNIT_CLOCK" ? u`<input class="input" type="time" name="value" .defaultValue=${ys(e, i)} />` : u`<input class="input" type="number" name="value" required step="any" min=${ys(e, t)} max=${ys(e, n)} .defaultValue=${ys(e, i)} />`}</label>
      <label class="field"><span>${W("from")}</span><input class="input" type="date" name="from" required .defaultValue=${E()} /></label>
      ${ms(e) ? u`<label class="field"><span>${W("team")}</span><select class="input" name="team"><option value="">${W("everybody")}</option>
        ${this.host.teams.filter((e) => e.centre === this.centre).map((e) => u`<option value=${e.name}>${e.displayName}</option>`)}</select></label>` : f}
      ${e.code === "CYCLE_HOURS" ? u`<label class="field"><span>${W("approval")}</span><input class="input" name="approval" maxlength="80" /></label>` : f}
      <label class="field wide"><span>${W("reason")}</span><input class="input" name="reason" required maxlength="200" /></label>
      <button class="button primary" ?disabled=${this.busy}>${W("save")}</button>
      <button type="button" class="button quiet" @click=${() => this.#a(e)}>${W("cancel")}</button>
      ${this.problem ? u`<p class="notice bad" role="alert">${M("warning")}${this.problem.message}</p>` : f}
    </form>`;
	}
	async #s(e, t) {
		e.preventDefault();
		let n = new FormData(e.target), r = (e) => String(n.get(e) ?? ""), i = {
			centre: this.centre,
			code: t.code,
			value: t.only?.length ? Number(r("value")) : bs(t, r("value")),
			startDate: r("from"),
			approval: r("approval"),
			team: r("team"),
			reason: r("reason")
		};
		await this.#l(() => this.host.api.post("/v1/rosterRuleSettings", { setting: i })) && (this.editing = "", R(W("saved", { from: S(i.startDate) })));
	}
	async #c(e) {
		let t = await this.#l(() => this.host.api.post(`/v1/${e.name}:withdraw`));
		t && R(t.withdrawTime ? W("withdrawn") : W("ended", { until: S(t.endDate) }));
	}
	async #l(e) {
		this.busy = !0, this.problem = void 0;
		try {
			let t = await e();
			return await this.#e.load(), t;
		} catch (e) {
			this.problem = e;
			return;
		} finally {
			this.busy = !1;
		}
	}
};
O([m()], ws.prototype, "centre", void 0), O([h()], ws.prototype, "editing", void 0), O([h()], ws.prototype, "busy", void 0), O([h()], ws.prototype, "problem", void 0), ws = O([p("zt-roster-rules")], ws);
// src/messages/consents.ts
var G = _({
	title: {
		zh: "冻结期内的调班征询",
		en: "Changes inside the freeze"
	},
	none: {
		zh: "没有冻结期内的调班。",
		en: "No change inside the freeze."
	},
	needed: {
		zh: "在冻结期内，须经本人同意：{names}",
		en: "Inside the freeze; has to agree: {names}"
	},
	neededMany: {
		zh: "在冻结期内，须经 {n} 人同意：{names} 等",
		en: "Inside the freeze; {n} people have to agree: {names} and others"
	},
	found: {
		zh: "在冻结期内，无需征询：{names}（{basis}）",
		en: "Inside the freeze, nobody is asked: {names} ({basis})"
	},
	until: {
		zh: "最晚 {time} 前答复；答复前班次不变。",
		en: "They answer until {time}; nothing of theirs changes before."
	},
	how: {
		zh: "如何取得同意",
		en: "How they agree"
	},
	ask: {
		zh: "由平台征询本人",
		en: "Ask them here"
	},
	reason: {
		zh: "原因（本人可见）",
		en: "Reason, which they read"
	},
	reasonHint: {
		zh: "例如：电话确认，因客流突增",
		en: "as: agreed by phone, more calls than usual"
	},
	CONSENT_BASIS_REQUESTED: {
		zh: "本人要求调整",
		en: "They asked for it"
	},
	CONSENT_BASIS_WORD: {
		zh: "本人已口头同意",
		en: "They agreed by word"
	},
	CONSENT_BASIS_EMERGENCY: {
		zh: "紧急情形（劳动法第四十二条）",
		en: "Emergency (Labour Law art. 42)"
	},
	CONSENT_BASIS_CENTRE_CLOSED: {
		zh: "中心停业，取消班次照付工资",
		en: "The centre closes; paid all the same"
	},
	CONSENT_BASIS_LEAVE: {
		zh: "已批准请假",
		en: "approved leave"
	},
	CONSENT_BASIS_LEFT: {
		zh: "已离职",
		en: "has left"
	},
	asked: {
		zh: "已向 {n} 人征询，同意后生效。",
		en: "{n} {n|person is|people are} asked; it holds once they agree."
	},
	who: {
		zh: "姓名",
		en: "Name"
	},
	what: {
		zh: "调整",
		en: "Change"
	},
	by: {
		zh: "发起人",
		en: "By"
	},
	state: {
		zh: "状态",
		en: "State"
	},
	act: {
		zh: "操作",
		en: "Actions"
	},
	days: {
		zh: "{n} 天",
		en: "{n} {n|day|days}"
	},
	CONSENT_STATE_ASKED: {
		zh: "等待答复，至 {time}",
		en: "asked until {time}"
	},
	CONSENT_STATE_ACCEPTED: {
		zh: "已同意（{time}）",
		en: "agreed {time}"
	},
	CONSENT_STATE_DECLINED: {
		zh: "不同意（{time}）",
		en: "declined {time}"
	},
	CONSENT_STATE_LAPSED: {
		zh: "逾期未答复",
		en: "not answered in time"
	},
	CONSENT_STATE_WITHDRAWN: {
		zh: "已撤回",
		en: "taken back"
	},
	CONSENT_STATE_RECORDED: {
		zh: "无需征询：{basis}",
		en: "not asked: {basis}"
	},
	withdraw: {
		zh: "撤回",
		en: "Take back"
	},
	withdrawOf: {
		zh: "撤回对 {name} 的征询",
		en: "Take back what {name} is asked"
	},
	mine: {
		zh: "请确认班次调整",
		en: "Do you agree to a change?"
	},
	mineUntil: {
		zh: "{by} 发起，请在 {time} 前答复；不答复则班次不变。",
		en: "Asked by {by}, until {time}; your shifts stay as they are unless you agree."
	},
	accept: {
		zh: "同意",
		en: "Agree"
	},
	decline: {
		zh: "不同意",
		en: "Decline"
	},
	accepted: {
		zh: "已同意，班次已调整。",
		en: "Agreed; your shifts are changed."
	},
	declined: {
		zh: "已答复不同意，班次不变。",
		en: "Declined; your shifts stay."
	},
	boardAsked: {
		zh: "待本人同意：改为 {wanted}",
		en: "waits for their consent: {wanted}"
	},
	legendAsked: {
		zh: "待本人同意",
		en: "waits for consent"
	},
	platform: {
		zh: "系统",
		en: "the platform"
	}
}), Ts = _({
	trace: {
		zh: "目前最好与理论下限随时间的变化",
		en: "Best so far and lower bound over time"
	},
	traceSaid: {
		zh: "{seconds} 秒：目前最好 {best}，下限 {bound}，差 {gap}",
		en: "After {seconds} s: best {best}, bound {bound}, gap {gap}"
	},
	best: {
		zh: "目前最好",
		en: "Best so far"
	},
	bound: {
		zh: "理论下限",
		en: "Lower bound"
	},
	elapsed: {
		zh: "用时（秒）",
		en: "Seconds"
	},
	asTable: {
		zh: "看表格",
		en: "Show as table"
	},
	asChart: {
		zh: "看图",
		en: "Show as chart"
	},
	gap: {
		zh: "差距",
		en: "Gap"
	},
	people: {
		zh: "每个人",
		en: "By person"
	},
	person: {
		zh: "姓名",
		en: "Name"
	},
	shifts: {
		zh: "班数",
		en: "Shifts"
	},
	hours: {
		zh: "计薪工时",
		en: "Paid"
	},
	nights: {
		zh: "夜班",
		en: "Nights"
	},
	restDays: {
		zh: "周末与假日",
		en: "Days off worked"
	},
	run: {
		zh: "最长连班（天）",
		en: "Longest run, days"
	},
	cost: {
		zh: "代价",
		en: "Cost"
	},
	fewest: {
		zh: "{label}：最少 {least}，平均 {mean}，最多 {most}",
		en: "{label}: least {least}, mean {mean}, most {most}"
	}
}), K = _({
	planned: {
		zh: "未保存：原 {was}，改为 {now}",
		en: "not saved: was {was}, would be {now}"
	},
	plannedBroken: {
		zh: "未保存，不合规则：原 {was}，改为 {now}",
		en: "not saved, breaks a rule: was {was}, would be {now}"
	},
	drafted: {
		zh: "草稿：现为 {was}，改为 {now}",
		en: "draft: is {was}, would be {now}"
	},
	draftDiffers: {
		zh: "与现在生效的不同",
		en: "Differs from what is in force"
	},
	free: {
		zh: "休息",
		en: "off"
	},
	list: {
		zh: "逐格列出的改动",
		en: "The changes, cell by cell"
	},
	heading: {
		zh: "未保存的改动",
		en: "Changes not saved"
	},
	count: {
		zh: "{n} 格，{people} 人",
		en: "{n} {n|cell|cells} of {people} {people|person|people}"
	},
	hours: {
		zh: "计薪工时 {change}",
		en: "paid time {change}"
	},
	undo: {
		zh: "撤销",
		en: "Undo"
	},
	redo: {
		zh: "重做",
		en: "Redo"
	},
	dropAll: {
		zh: "全部放弃",
		en: "Drop all"
	},
	drop: {
		zh: "放弃这一格",
		en: "Drop this change"
	},
	save: {
		zh: "保存并通知",
		en: "Save and tell them"
	},
	saving: {
		zh: "正在保存…",
		en: "Saving…"
	},
	saved: {
		zh: "已保存 {n} 格，{people} 人会收到通知。",
		en: "{n} {n|cell|cells} saved; {people} {people|person is|people are} told."
	},
	tooMany: {
		zh: "一次最多保存 {most} 格，请先保存一部分。",
		en: "At most {most} cells are saved at once; save some first."
	},
	checking: {
		zh: "正在核对规则…",
		en: "Checking the rules…"
	},
	fine: {
		zh: "符合全部规则。",
		en: "Within every rule."
	},
	findings: {
		zh: "可以保存，但请留意",
		en: "Allowed, with a look at"
	},
	who: {
		zh: "姓名",
		en: "Name"
	},
	date: {
		zh: "日期",
		en: "Date"
	},
	was: {
		zh: "原来",
		en: "Was"
	},
	becomes: {
		zh: "改为",
		en: "Becomes"
	},
	more: {
		zh: "还有 {n} 处",
		en: "{n} more"
	},
	keep: {
		zh: "先试排",
		en: "Try it out"
	},
	copied: {
		zh: "已复制 {n} 格。按 Ctrl+V 粘贴。",
		en: "{n} {n|cell|cells} copied; Ctrl+V puts them down."
	},
	find: {
		zh: "找人",
		en: "Find a person"
	},
	findHint: {
		zh: "姓名或工号",
		en: "Name or number"
	},
	nobody: {
		zh: "没有找到“{text}”。",
		en: "Nobody is called “{text}”."
	},
	keys: {
		zh: "方向键移动，输入姓名或工号找人，Shift 多选，回车改班，Ctrl+C/X/V 复制、剪切、粘贴，Delete 设为休息，Ctrl+Z 撤销；也可以拖动（按住 Ctrl 为复制）。保存前都只是试排。",
		en: "Arrows move, typing a name or number finds a person, Shift selects, Enter edits, Ctrl+C/X/V copy, cut and paste, Delete makes free, Ctrl+Z undoes; or drag (with Ctrl: copy). Nothing counts until it is saved."
	},
	leave: {
		zh: "有改动还没保存，确定离开吗？",
		en: "Changes are not saved. Leave all the same?"
	},
	notices: {
		zh: "通知与已读",
		en: "Notices and receipts"
	},
	mine: {
		zh: "班表有变动",
		en: "Your roster has changed"
	},
	read: {
		zh: "知道了",
		en: "I have read it"
	},
	readAt: {
		zh: "{time} 已读",
		en: "read {time}"
	},
	unread: {
		zh: "未读",
		en: "Not read"
	},
	unreadOnly: {
		zh: "只看未读",
		en: "Only those not read"
	},
	readOf: {
		zh: "{told} 份通知，已读 {read} 份（{share}）",
		en: "{read} of {told} notices read ({share})"
	},
	noNotices: {
		zh: "还没有发出通知。",
		en: "No notice yet."
	},
	allRead: {
		zh: "全部已读。",
		en: "Everybody has read it."
	},
	differences: {
		zh: "{n} 天有变",
		en: "{n} {n|day|days} changed"
	},
	pauses: {
		zh: "小休 {times}",
		en: "breaks {times}"
	},
	told: {
		zh: "通知于",
		en: "Told"
	},
	receipt: {
		zh: "回执",
		en: "Receipt"
	},
	NOTICE_CAUSE_ROSTER: {
		zh: "新班表发布",
		en: "A roster came into force"
	},
	NOTICE_CAUSE_EDIT: {
		zh: "班次调整",
		en: "Shifts were edited"
	},
	NOTICE_CAUSE_AGREED: {
		zh: "你同意的变动",
		en: "A change you agreed to"
	},
	NOTICE_CAUSE_ASSIGNED: {
		zh: "被指派",
		en: "Work was assigned to you"
	},
	loadMore: {
		zh: "更多",
		en: "More"
	},
	publishes: {
		zh: "发布后 {people} 人的 {n} 天会变，每人收到一份通知：",
		en: "Publishing changes {n} {n|day|days} of {people} {people|person|people}; each of them gets a notice:"
	},
	publishesNothing: {
		zh: "和现在生效的班表一样，不会有人收到通知。",
		en: "It is as what is in force; nobody gets a notice."
	},
	comparing: {
		zh: "正在和现在的班表比较…",
		en: "Comparing with what is in force…"
	}
}), q = _({
	title: {
		zh: "排班意愿",
		en: "Wishes"
	},
	about: {
		zh: "意愿会在排班时权衡，不是承诺。",
		en: "Rosters weigh wishes; they promise nothing."
	},
	whose: {
		zh: "谁的意愿",
		en: "Whose wishes"
	},
	nobodys: {
		zh: "登录本人账号后才能看和填意愿。",
		en: "Wishes are seen and made by people who sign in themselves."
	},
	mine: {
		zh: "我自己",
		en: "My own"
	},
	tabWishes: {
		zh: "意愿",
		en: "Wishes"
	},
	tabRotations: {
		zh: "轮班与截止",
		en: "Rotations and deadlines"
	},
	wish: {
		zh: "点日期表示：",
		en: "Clicking a date means:"
	},
	WISH_KIND_OFF: {
		zh: "想休",
		en: "Day off"
	},
	WISH_KIND_SHIFT: {
		zh: "想上",
		en: "Wants"
	},
	WISH_KIND_NOT_SHIFT: {
		zh: "不想上",
		en: "Not"
	},
	wantsCode: {
		zh: "想上 {code}",
		en: "Wants {code}"
	},
	notCode: {
		zh: "不想上 {code}",
		en: "Not {code}"
	},
	WISH_RANK_STRONG: {
		zh: "非常重要",
		en: "Very important"
	},
	WISH_RANK_MEDIUM: {
		zh: "重要",
		en: "Important"
	},
	WISH_RANK_MILD: {
		zh: "最好",
		en: "Nice to have"
	},
	rank: {
		zh: "重要程度",
		en: "How much it matters"
	},
	shiftType: {
		zh: "班次",
		en: "Shift"
	},
	WISH_STATE_WAITING: {
		zh: "等待排班",
		en: "Waiting"
	},
	WISH_STATE_GRANTED: {
		zh: "已满足",
		en: "Kept"
	},
	WISH_STATE_DENIED: {
		zh: "未满足",
		en: "Not kept"
	},
	WISH_DAY_STATE_OPEN: {
		zh: "可填写",
		en: "Open"
	},
	WISH_DAY_STATE_PAST: {
		zh: "已过",
		en: "Over"
	},
	WISH_DAY_STATE_DEADLINE: {
		zh: "已截止",
		en: "Deadline passed"
	},
	WISH_DAY_STATE_ROSTERED: {
		zh: "班表编制中或已生效",
		en: "Its roster is being made or in force"
	},
	WISH_DAY_STATE_TOO_FAR: {
		zh: "尚未开放",
		en: "Not open yet"
	},
	until: {
		zh: "{time} 截止",
		en: "until {time}"
	},
	left: {
		zh: "本月还可填 {wishes} 个，其中非常重要 {strong} 个",
		en: "{wishes} left this month, {strong} of them very important"
	},
	whyNot: {
		zh: "未满足的原因",
		en: "Why not"
	},
	dayWhy: {
		zh: "{day}：{wish}。{why}",
		en: "{day}: {wish}. {why}"
	},
	noneDenied: {
		zh: "这个月没有未满足的意愿。",
		en: "Nothing was denied this month."
	},
	earlier: {
		zh: "上个月",
		en: "Month before"
	},
	later: {
		zh: "下个月",
		en: "Month after"
	},
	thisMonth: {
		zh: "本月",
		en: "This month"
	},
	saved: {
		zh: "{day}：{wish}",
		en: "{day}: {wish}"
	},
	withdrawn: {
		zh: "{day} 的意愿已撤回",
		en: "Wish for {day} taken back"
	},
	preferences: {
		zh: "长期偏好",
		en: "In general"
	},
	preferencesAbout: {
		zh: "越靠前越优先，之后的每次排班都会权衡。",
		en: "The first is the dearest. Every roster from now on weighs it."
	},
	nth: {
		zh: "第 {n} 喜欢的班次",
		en: "Shift, choice {n}"
	},
	nthDay: {
		zh: "第 {n} 想休的星期",
		en: "Weekday off, choice {n}"
	},
	any: {
		zh: "都可以",
		en: "No preference"
	},
	save: {
		zh: "保存",
		en: "Save"
	},
	preferencesSaved: {
		zh: "偏好已保存，之后排班时生效。",
		en: "Saved; rosters from now on weigh it."
	},
	rotations: {
		zh: "轮班模式",
		en: "Rotations"
	},
	rotationsAbout: {
		zh: "轮班模式是排班的目标，班表以排出的为准。",
		en: "A rotation is an aim; the roster is what counts."
	},
	noRotations: {
		zh: "还没有轮班模式。",
		en: "No rotations yet."
	},
	add: {
		zh: "新增轮班模式",
		en: "Add a rotation"
	},
	edit: {
		zh: "编辑",
		en: "Edit"
	},
	editing: {
		zh: "编辑轮班模式",
		en: "Edit a rotation"
	},
	code: {
		zh: "代码",
		en: "Code"
	},
	codeHint: {
		zh: "大写字母、数字、下划线",
		en: "Capitals, digits, underscores"
	},
	nameZh: {
		zh: "中文名称",
		en: "Name in Chinese"
	},
	nameEn: {
		zh: "英文名称",
		en: "Name in English"
	},
	weekN: {
		zh: "第 {n} 周",
		en: "Week {n}"
	},
	off: {
		zh: "休",
		en: "Off"
	},
	cell: {
		zh: "第 {n} 周 {day}",
		en: "Week {n}, {day}"
	},
	addWeek: {
		zh: "加一周",
		en: "Add a week"
	},
	removeWeek: {
		zh: "去掉最后一周",
		en: "Remove the last week"
	},
	followers: {
		zh: "谁按它排",
		en: "Who follows it"
	},
	nFollowers: {
		zh: "{n} 个班组或人员",
		en: "{n} {n|team or person|teams or people}"
	},
	nWeeks: {
		zh: "{n} 周一轮",
		en: "{n} {n|week|weeks}"
	},
	addFollower: {
		zh: "添加",
		en: "Add"
	},
	follower: {
		zh: "班组或人员",
		en: "Team or person"
	},
	from: {
		zh: "起始日",
		en: "From"
	},
	to: {
		zh: "截至（不含）",
		en: "Until (excluded)"
	},
	startWeek: {
		zh: "起始周",
		en: "Starts with week"
	},
	remove: {
		zh: "移除",
		en: "Remove"
	},
	retired: {
		zh: "停用",
		en: "Out of use"
	},
	cancel: {
		zh: "取消",
		en: "Cancel"
	},
	rotationSaved: {
		zh: "轮班模式已保存，下次排班时生效。",
		en: "Saved; the next roster keeps to it."
	},
	rule: {
		zh: "意愿规则",
		en: "Rule of wishes"
	},
	mostWishes: {
		zh: "每人每月最多",
		en: "Wishes a month, at most"
	},
	mostStrong: {
		zh: "其中非常重要最多",
		en: "Very important ones, at most"
	},
	daysAhead: {
		zh: "可提前几天填写",
		en: "Days ahead"
	},
	deadlines: {
		zh: "截止时间",
		en: "Deadlines"
	},
	deadlinesAbout: {
		zh: "没有设截止时间的日期，到开始编制班表时截止。",
		en: "Dates without a deadline close when their roster is being made."
	},
	first: {
		zh: "首日",
		en: "First date"
	},
	last: {
		zh: "末日",
		en: "Last date"
	},
	closes: {
		zh: "截止于",
		en: "Closes"
	},
	addDeadline: {
		zh: "添加截止时间",
		en: "Add a deadline"
	},
	ruleSaved: {
		zh: "意愿规则已保存。",
		en: "Saved."
	},
	ofRoster: {
		zh: "意愿",
		en: "Wishes"
	},
	shareKept: {
		zh: "{rank}：满足 {granted}/{wished}（{share}）",
		en: "{rank}: {granted} of {wished} kept ({share})"
	},
	noWishes: {
		zh: "这段日期没有意愿。",
		en: "Nobody wished for these dates."
	},
	allKept: {
		zh: "意愿全部满足。",
		en: "Every wish is kept."
	},
	who: {
		zh: "人员",
		en: "Who"
	},
	what: {
		zh: "意愿",
		en: "Wish"
	},
	day: {
		zh: "日期",
		en: "Date"
	},
	boardKept: {
		zh: "意愿 {wish}，已满足",
		en: "wish {wish}, kept"
	},
	boardDenied: {
		zh: "意愿 {wish}，未满足",
		en: "wish {wish}, not kept"
	},
	legendKept: {
		zh: "意愿已满足",
		en: "wish kept"
	},
	legendDenied: {
		zh: "意愿未满足",
		en: "wish not kept"
	}
});
// src/parts/solve-trace.ts
function Es(e, t, n) {
	let { objective: r = 0, bound: i = 0, createTime: a, shiftCount: o } = t;
	if (!o || !a) return e;
	let s = Math.max(0, Math.round((n - Date.parse(a)) / 1e3)), c = e.at(-1);
	return c && c.best === r && c.bound === i && e.length > 1 && e.at(-2).best === r && e.at(-2).bound === i ? [...e.slice(0, -1), {
		seconds: s,
		best: r,
		bound: i
	}] : [...e, {
		seconds: s,
		best: r,
		bound: i
	}];
}
var Ds = ({ best: e, bound: t }) => e > 0 ? Math.max(0, Math.round((e - t) / e * 1e3)) : 0;
function Os(e, t, n, r) {
	return e.map((e, i) => `${i ? `H${n(e.seconds).toFixed(1)}V` : `M${n(e.seconds).toFixed(1)} `}${r(e[t]).toFixed(1)}`).join("");
}
// src/parts/shift-look.ts
var ks = _({
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
	OPEN: {
		zh: "补班",
		en: "Extra"
	},
	pause: {
		zh: "小休 {time}，{length}",
		en: "break {time}, {length}"
	}
}), As = 8, js = 6e4, Ms = o`
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
  .chip u { position: absolute; inset: auto 0 0 0; height: 3px; background: var(--pauses); text-decoration: none; }
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
function Ns(e, t) {
	let n = t.findIndex((t) => t.code === e);
	return `tone-${(n < 0 ? 6 : n) % As}`;
}
function Ps(e) {
	let [t, n] = e.startClock.split(":").map(Number), r = t * 60 + n + e.lengthMinutes;
	return {
		clock: r === 1440 ? "24:00" : `${String(Math.floor(r / 60) % 24).padStart(2, "0")}:${String(r % 60).padStart(2, "0")}`,
		nextDay: r > 1440
	};
}
function Fs(e) {
	let { clock: t, nextDay: n } = Ps(e);
	return `${e.startClock}–${t}${n ? ` (${ks("nextDay")})` : ""}`;
}
var Is = (e = "") => e === "OPEN" ? ks("OPEN") : e;
function Ls(e, t = "") {
	return g(e?.title) || e?.code || t;
}
function Rs(e) {
	let [t, n] = [b(e.startTime), b(e.endTime)];
	return n !== "00:00" && n <= t;
}
function zs(e) {
	let t = b(e.endTime);
	return t === "00:00" ? "24:00" : t;
}
var Bs = /* @__PURE__ */ new WeakMap(), Vs = [];
function Hs(e, t) {
	let n = [
		t,
		mt(),
		gt()
	];
	n.some((e, t) => e !== Vs[t]) && ([Bs, Vs] = [/* @__PURE__ */ new WeakMap(), n]);
	let r = Bs.get(e);
	return r === void 0 && Bs.set(e, r = Us(e, t)), r;
}
function Us(e, t) {
	let n = t.find((t) => t.code === e.shiftType), r = Rs(e) ? `${ks("nextDay")} ${b(e.endTime)}` : zs(e), i = [`${Is(e.shiftType)} ${n ? g(n.title) : ""}`.trim(), `${b(e.startTime)}–${r}`];
	for (let t of e.breaks ?? []) {
		let n = new Date(Date.parse(e.startTime ?? "") + (t.offsetMinutes ?? 0) * 6e4).toISOString();
		i.push(ks("pause", {
			time: b(n),
			length: Pt(t.lengthMinutes ?? 0)
		}));
	}
	for (let t of e.absences ?? []) i.push(ks(t.held ? "held" : "away", {
		from: b(t.startTime),
		to: b(t.endTime)
	}));
	return i.join(", ");
}
function Ws(e, t) {
	let n = (e.breaks ?? []).map((n) => {
		let r = Date.parse(e.startTime ?? "") + (n.offsetMinutes ?? 0) * js, [i, a] = [t(r), t(r + (n.lengthMinutes ?? 0) * js)];
		return `transparent ${i}%, var(--edge) ${i}%, var(--edge) ${a}%, transparent ${a}%`;
	});
	return n.length ? `linear-gradient(90deg, ${n.join(", ")})` : "";
}
function Gs(e, t, n = "full") {
	let [r, i] = [Date.parse(e.startTime ?? ""), Date.parse(e.endTime ?? "")], a = (e) => (Math.min(Math.max(e, r), i) - r) / (i - r) * 100, o = (e.absences ?? []).map((e) => {
		let [t, n] = [a(Date.parse(e.startTime ?? "")), a(Date.parse(e.endTime ?? ""))];
		return {
			from: t,
			long: n - t,
			held: e.held
		};
	}), s = o.some((e) => !e.held && e.long > 60), c = Rs(e) ? u`<sup>+1</sup>` : f, l = n === "code" ? "" : Ws(e, a);
	return u`<span class="chip ${Ns(e.shiftType, t)} ${s ? "gone" : ""}">
    ${o.map((e) => u`<i class=${e.held ? "held" : ""} ${Xn({
		"--from": `${e.from}%`,
		"--long": `${e.long}%`
	})}></i>`)}
    ${l ? u`<u ${Xn({ "--pauses": l })}></u>` : f}
    <b>${Is(e.shiftType)}${n === "code" ? c : f}</b>
    ${n === "full" ? u`<small>${b(e.startTime)}–${zs(e)}${c}</small>` : f}
    ${n === "start" ? u`<small>${b(e.startTime)}${c}</small>` : f}
  </span>`;
}
// src/parts/differences.ts
function Ks(e, t) {
	let n = (e) => `${e.employee}|${e.workDate}`, r = new Map(t.map((e) => [n(e), e])), i = new Map(e.map((e) => [n(e), e])), a = /* @__PURE__ */ new Map();
	for (let e of [.../* @__PURE__ */ new Set([...r.keys(), ...i.keys()])].sort()) {
		let [t, n] = [r.get(e), i.get(e)];
		if (t && n && t.shiftType === n.shiftType && t.startTime === n.startTime && t.endTime === n.endTime) continue;
		let [o = "", s = ""] = e.split("|");
		a.set(o, [...a.get(o) ?? [], {
			workDate: s,
			before: t,
			after: n
		}]);
	}
	return [...a].map(([e, t]) => ({
		employee: e,
		differences: t
	}));
}
function qs({ startTime: e, breaks: t = [] }) {
	return t.map((t) => b(new Date(Date.parse(e ?? "") + (t.offsetMinutes ?? 0) * 6e4).toISOString())).join(", ");
}
function Js(e, t) {
	if (!e?.shiftType) return u`<span class="soft">${K("free")}</span>`;
	let n = e.shiftType === t?.shiftType && e.startTime === t.startTime && e.endTime === t.endTime;
	return u`<b>${Is(e.shiftType)}</b> <span class="soft">${b(e.startTime)}–${b(e.endTime)}${n ? ` · ${K("pauses", { times: qs(e) || "–" })}` : f}</span>`;
}
var Ys = 7;
function Xs(e, t = 62) {
	let n = (e) => u`<li class="number"><span>${S(e.workDate)}</span> ${Js(e.before, e.after)} <span aria-hidden="true">→</span><span class="unseen">${K("becomes")}</span> ${Js(e.after, e.before)}</li>`, r = e.slice(Ys, t);
	return u`<ul class="differences">${e.slice(0, Ys).map(n)}</ul>
    ${r.length ? u`<details class="small"><summary>${K("more", { n: e.length - Ys })}</summary><ul class="differences">${r.map(n)}</ul></details>` : f}
    ${e.length > t ? u`<p class="faint small">${K("more", { n: e.length - t })}</p>` : f}`;
}
// src/parts/zt-publish-preview.ts
var Zs = 50, Qs = class extends k {
	static {
		this.styles = [D, o`
      .scroll { max-height: 260px; }
      summary { cursor: pointer; padding: 3px 0; }
      .differences { display: grid; gap: 2px; font-size: var(--zt-text-small); padding: 2px 0 6px 16px; }
      .differences li > span:first-child { display: inline-block; min-width: 92px; color: var(--zt-ink-soft); }
    `];
	}
	#e = new A(this, async (e) => {
		let { name: t = "", startDate: n = "", endDate: r = "", teams: i = [] } = this.roster ?? {}, a = {
			startDate: n,
			endDate: r,
			pageSize: 5e3
		}, o = (t) => this.host.api.all("/v1/shifts", "shifts", {
			roster: t,
			...a
		}, e), [s, c] = await Promise.all([o(t), o("")]), l = new Set(s.map((e) => e.employee));
		return Ks(s, c.filter((e) => !i.length || i.includes(e.team ?? "") || l.has(e.employee)));
	});
	willUpdate(e) {
		e.has("roster") && e.get("roster")?.name !== this.roster?.name && this.#e.load();
	}
	render() {
		let { value: e, failure: t } = this.#e;
		if (!e) return t ? F(t, () => void this.#e.load()) : u`<p class="soft small" role="status">${K("comparing")}</p>`;
		if (!e.length) return u`<p class="small">${K("publishesNothing")}</p>`;
		let n = e.reduce((e, t) => e + t.differences.length, 0);
		return u`<p class="small" role="status">${K("publishes", {
			people: e.length,
			n
		})}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${K("becomes")}>
        ${e.slice(0, Zs).map((e) => u`<details><summary class="small">${this.host.names.of(e.employee)} · ${K("differences", { n: e.differences.length })}</summary>${Xs(e.differences)}</details>`)}
        ${e.length > Zs ? u`<p class="faint small">${K("more", { n: e.length - Zs })}</p>` : f}
      </div>`;
	}
};
O([m({ attribute: !1 })], Qs.prototype, "roster", void 0), Qs = O([p("zt-publish-preview")], Qs);
// src/parts/zt-roster-notices.ts
var $s = 100, ec = 60, tc = class extends k {
	constructor(...e) {
		super(...e), this.roster = "", this.team = "", this.mine = !1, this.unreadOnly = !1, this.most = $s, this.busy = !1, this.#e = new A(this, (e) => {
			let t = this.mine ? {
				employee: this.host.principal?.subject,
				unreadOnly: !0
			} : {
				roster: this.roster,
				team: this.team,
				unreadOnly: this.unreadOnly
			};
			return this.host.api.get("/v1/shiftNotices", {
				...t,
				pageSize: this.mine ? 200 : this.most
			}, e);
		}, ec);
	}
	static {
		this.styles = [D, o`
      .all { display: grid; gap: 10px; padding: 4px 16px 14px; }
      .sum { display: flex; flex-wrap: wrap; gap: 6px 16px; align-items: center; }
      .progress { flex: 1 1 140px; max-width: 320px; height: 6px; border-radius: 3px; background: var(--zt-sunken); overflow: hidden; }
      .progress i { display: block; height: 100%; width: var(--done); background: var(--zt-good); }
      .scroll { max-height: 320px; }
      .mine { padding: 14px 16px; display: grid; gap: 10px; }
      .differences { display: grid; gap: 3px; font-size: var(--zt-text-small); }
      .differences li > span:first-child { display: inline-block; min-width: 92px; color: var(--zt-ink-soft); }
      details summary { cursor: pointer; }
      td { vertical-align: top; }
    `];
	}
	#e;
	willUpdate(e) {
		(e.has("roster") || e.has("team")) && this.#e.clear(), [
			"roster",
			"team",
			"unreadOnly",
			"most"
		].some((t) => e.has(t)) && this.#e.load();
	}
	render() {
		let { value: e, failure: t } = this.#e;
		if (this.mine) return e?.notices?.length ? this.#n(e.notices) : f;
		if (!e) return u`<div class="all">${t ? F(t, () => void this.#e.load()) : P(4)}</div>`;
		let { noticeCount: n = 0, readCount: r = 0 } = e;
		if (!n) return u`<div class="all"><p class="soft">${K("noNotices")}</p></div>`;
		let i = Math.floor(r / n * 1e3);
		return u`<div class="all">
      <div class="sum"><span class="number">${K("readOf", {
			told: n,
			read: r,
			share: y(i)
		})}</span>
        <div class="progress" role="progressbar" aria-label=${K("receipt")} aria-valuemin="0" aria-valuemax=${n} aria-valuenow=${r}><i ${Xn({ "--done": `${i / 10}%` })}></i></div>
        <label class="row small"><input type="checkbox" .checked=${this.unreadOnly} @change=${(e) => this.unreadOnly = e.target.checked} />${K("unreadOnly")}</label></div>
      ${e.notices?.length ? this.#t(e.notices) : u`<p class="notice good">${M("check")}${K("allRead")}</p>`}
      ${e.nextPageToken ? u`<div><button class="button small" @click=${() => this.most = Math.min(this.most * 2, 1e3)}>${K("loadMore")}</button></div>` : f}
    </div>`;
	}
	#t(e) {
		return u`<div class="scroll" tabindex="0" role="region" aria-label=${K("notices")}><table>
      <thead><tr><th scope="col">${K("who")}</th><th scope="col">${K("becomes")}</th><th scope="col">${K("told")}</th><th scope="col">${K("receipt")}</th></tr></thead>
      <tbody>${e.map((e) => u`<tr><td>${this.host.names.of(e.employee)}</td>
        <td><details><summary>${K("differences", { n: e.differences?.length ?? 0 })} · ${K(e.cause ?? "NOTICE_CAUSE_EDIT")}</summary>${Xs(e.differences ?? [])}</details></td>
        <td class="number">${x(e.createTime)}</td>
        <td class="number">${e.readTime ? u`<span class="good-text">${K("readAt", { time: x(e.readTime) })}</span>` : u`<span class="badge watch">${K("unread")}</span>`}</td></tr>`)}</tbody>
    </table></div>`;
	}
	#n(e) {
		return u`<section class="panel mine" aria-labelledby="heading">
      <div class="row between"><h2 id="heading">${K("mine")}</h2>
        <button class="button primary small" ?disabled=${this.busy} @click=${() => this.#r(e)}>${K("read")}</button></div>
      ${this.problem ? u`<p class="notice bad" role="alert">${M("warning")}${this.problem.message}</p>` : f}
      ${e.map((e) => u`<div><p class="soft small number">${K(e.cause ?? "NOTICE_CAUSE_EDIT")} · ${x(e.createTime)}</p>${Xs(e.differences ?? [])}</div>`)}
    </section>`;
	}
	async #r(e) {
		this.busy = !0, this.problem = void 0;
		try {
			await this.host.api.post("/v1/shiftNotices:read", { names: e.map((e) => e.name) }), await this.#e.load();
		} catch (e) {
			this.problem = e;
		} finally {
			this.busy = !1;
		}
	}
};
O([m()], tc.prototype, "roster", void 0), O([m()], tc.prototype, "team", void 0), O([m({ type: Boolean })], tc.prototype, "mine", void 0), O([h()], tc.prototype, "unreadOnly", void 0), O([h()], tc.prototype, "most", void 0), O([h()], tc.prototype, "busy", void 0), O([h()], tc.prototype, "problem", void 0), tc = O([p("zt-roster-notices")], tc);
// src/parts/roster-people.ts
function nc(e) {
	let [t, n] = [b(e.startTime), b(e.endTime)];
	return t >= "22:00" || t < "06:00" || n < t && n > "00:00" || n > "22:00" && n > t;
}
function rc(e, t) {
	let n = new Map(t.map((e) => [e.date, e.dayClass])), r = (e) => {
		let t = n.get(e);
		return t ? t !== "WORKDAY" && t !== "MAKE_UP_WORKDAY" : Bt(e) > 4;
	}, i = /* @__PURE__ */ new Map();
	for (let t of e) {
		let e = i.get(t.employee ?? "");
		e ? e.push(t) : i.set(t.employee ?? "", [t]);
	}
	return [...i].map(([e, t]) => ({
		employee: e,
		shifts: t.length,
		minutes: t.reduce((e, t) => e + (t.paidMinutes ?? 0), 0),
		nights: t.filter(nc).length,
		restDays: t.filter((e) => r(e.workDate ?? "")).length,
		run: ic(t.map((e) => e.workDate ?? ""))
	})).sort((e, t) => t.minutes - e.minutes || (e.employee < t.employee ? -1 : 1));
}
function ic(e) {
	let [t, n, r] = [
		0,
		0,
		""
	];
	for (let i of [...new Set(e)].sort()) n = r && Ut(r, i) === 1 ? n + 1 : 1, t = Math.max(t, n), r = i;
	return t;
}
// src/parts/zt-roster-people.ts
var ac = 2, oc = [
	"minutes",
	"shifts",
	"nights",
	"restDays",
	"run"
], sc = {
	minutes: "hours",
	shifts: "shifts",
	nights: "nights",
	restDays: "restDays",
	run: "run",
	cost: "cost"
};
function cc(e = []) {
	return e.slice(0, ac).map((e) => `${g(e.title) || e.rule} ${v(e.cost ?? 0)}`).join(" · ");
}
var lc = class extends k {
	constructor(...e) {
		super(...e), this.sorted = "minutes", this.#e = new A(this, async (e) => {
			let { name: t = "", startDate: n = "", endDate: r = "", state: i, teams: a = [] } = this.roster ?? {}, o = {
				startDate: n,
				endDate: r
			}, s = i === "ROSTER_STATE_PUBLISHED" ? "" : t, [c, l, ee] = await Promise.all([
				this.host.api.all("/v1/shifts", "shifts", {
					roster: s,
					...o,
					pageSize: 5e3
				}, e),
				this.host.api.get("/v1/calendarDays", o, e).catch(() => ({ days: [] })),
				this.host.has("PLANNER", "CENTRE_MANAGER", "OFFICER") ? this.host.api.get(`/v1/${t}:explain`, {}, e) : {}
			]);
			return {
				own: rc(c.filter((e) => !a.length || a.includes(e.team ?? "")), l.days ?? []),
				explained: ee
			};
		});
	}
	static {
		this.styles = [D, o`
      :host { display: grid; gap: 6px; }
      .scroll { max-height: 320px; }
      thead th { position: sticky; top: 0; background: var(--zt-surface); }
      th button { font: inherit; border: 0; background: none; padding: 0; cursor: pointer; color: inherit; }
      th button:hover { text-decoration: underline; }
      td.right, th.right { padding-right: 12px; }
      td.name { white-space: nowrap; }
    `];
	}
	#e;
	willUpdate(e) {
		let t = e.get("roster");
		!e.has("roster") || t?.name === this.roster?.name && t?.objective === this.roster?.objective && t?.state === this.roster?.state || (t?.name !== this.roster?.name && this.#e.clear(), this.#e.load());
	}
	render() {
		let { value: e, failure: t } = this.#e;
		if (!e) return t ? F(t, () => void this.#e.load()) : P(4);
		let n = new Map((e.explained.people ?? []).map((e) => [e.employee, e])), r = n.size ? ["cost", ...oc] : [...oc], i = e.own.map((e) => ({
			...e,
			cost: n.get(e.employee)?.cost ?? 0
		})).sort((e, t) => t[this.sorted] - e[this.sorted]);
		return i.length ? u`<p class="soft small number">${this.#n(i)}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${Ts("people")}><table>
        <thead><tr><th scope="col">${Ts("person")}</th>${r.map((e) => u`<th scope="col" class="right" aria-sort=${e === this.sorted ? "descending" : "none"}>
          <button @click=${() => this.sorted = e}>${Ts(sc[e])}</button></th>`)}${n.size ? u`<th scope="col">${W("mostly")}</th>` : f}</tr></thead>
        <tbody>${i.map((e) => u`<tr><td class="name">${this.host.names.of(e.employee)}</td>${r.map((t) => u`<td class="right">${this.#t(t, e[t])}</td>`)}
          ${n.size ? u`<td class="small soft">${cc(n.get(e.employee)?.costs)}</td>` : f}</tr>`)}</tbody>
      </table></div>` : f;
	}
	#t(e, t) {
		return e === "minutes" ? Pt(t) : v(t);
	}
	#n(e) {
		let t = e.map((e) => e[this.sorted]), [n, r] = [Math.min(...t), Math.max(...t)], i = t.reduce((e, t) => e + t, 0) / t.length, a = this.sorted === "minutes" ? Math.round(i) : Math.round(i * 10) / 10, o = this.sorted === "minutes" ? Pt(a) : v(a, 1);
		return Ts("fewest", {
			label: Ts(sc[this.sorted]),
			least: this.#t(this.sorted, n),
			mean: o,
			most: this.#t(this.sorted, r)
		});
	}
};
O([m({ attribute: !1 })], lc.prototype, "roster", void 0), O([h()], lc.prototype, "sorted", void 0), lc = O([p("zt-roster-people")], lc);
// src/parts/wishes.ts
function uc(e, t) {
	return !t || e.kind !== "WISH_KIND_OFF" && t === e.shiftType == (e.kind === "WISH_KIND_SHIFT");
}
function dc(e) {
	return e.kind === "WISH_KIND_OFF" ? q("WISH_KIND_OFF") : q(e.kind === "WISH_KIND_SHIFT" ? "wantsCode" : "notCode", { code: e.shiftType ?? "" });
}
function fc(e, t) {
	return e?.kind === t.kind && (e.shiftType ?? "") === (t.shiftType ?? "") && e.rank === t.rank;
}
function pc(e) {
	return new Map(e.map((e) => [`${e.employee}|${e.date}`, e]));
}
function mc(e, t) {
	let n = e.months?.find((e) => e.month === t), r = Math.max(0, (e.mostWishes ?? 0) - (n?.wishes ?? 0));
	return {
		wishes: r,
		strong: Math.min(r, Math.max(0, (e.mostStrong ?? 0) - (n?.strong ?? 0)))
	};
}
// src/parts/zt-roster-wishes.ts
var hc = 200, gc = class extends k {
	static {
		this.styles = [D, o`
      :host { display: grid; gap: 6px; }
      .scroll { max-height: 260px; }
      thead th { position: sticky; top: 0; background: var(--zt-surface); }
    `];
	}
	#e = new A(this, (e) => this.host.api.get(`/v1/${this.roster?.name}/wishes`, {}, e));
	willUpdate(e) {
		let t = e.get("roster");
		!e.has("roster") || t?.name === this.roster?.name && t?.objective === this.roster?.objective && t?.state === this.roster?.state || (t?.name !== this.roster?.name && this.#e.clear(), this.#e.load());
	}
	render() {
		let { value: e, failure: t } = this.#e;
		if (!e) return t ? F(t, () => void this.#e.load()) : P(3);
		let n = e.ranks ?? [];
		if (!n.length) return u`<p class="soft small">${q("noWishes")}</p>`;
		let r = (e.people ?? []).flatMap((e) => (e.wishes ?? []).filter((e) => !e.granted).map((t) => ({
			...t,
			employee: e.employee
		})));
		return u`<ul class="row wrap small number">${n.map(({ rank: e, wished: t = 0, granted: n = 0 }) => u`<li class="badge ${n === t ? "good" : ""}">${q("shareKept", {
			rank: q(e),
			granted: n,
			wished: t,
			share: y(Math.floor(n / Math.max(1, t) * 1e3))
		})}</li>`)}</ul>
      ${r.length ? u`<div class="scroll" tabindex="0" role="region" aria-label=${q("ofRoster")}><table>
            <thead><tr><th scope="col">${q("who")}</th><th scope="col">${q("day")}</th><th scope="col">${q("what")}</th><th scope="col">${q("whyNot")}</th></tr></thead>
            <tbody>${r.slice(0, hc).map((e) => u`<tr><td>${this.host.names.of(e.employee)}</td><td class="number">${S(e.date)}</td>
              <td>${dc(e)}${e.rank === "WISH_RANK_STRONG" ? u` <span class="badge watch">${q(e.rank)}</span>` : f}</td><td>${g(e.reasonText)}</td></tr>`)}</tbody></table></div>` : u`<p class="notice good">${M("check")}${q("allKept")}</p>`}`;
	}
};
O([m({ attribute: !1 })], gc.prototype, "roster", void 0), gc = O([p("zt-roster-wishes")], gc);
// src/parts/zt-solve-trace.ts
var [_c, vc, yc, bc] = [
	560,
	130,
	56,
	18
], xc = class extends fn {
	constructor(...e) {
		super(...e), this.points = [], this.table = !1;
	}
	static {
		this.styles = [D, o`
      .legend { display: flex; gap: 4px 14px; align-items: center; font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); }
      .legend i { display: inline-block; width: 14px; border-top: 2px solid var(--c); margin-right: 5px; vertical-align: 3px; }
      .best { --c: var(--zt-accent); } .bound { --c: var(--zt-chart-after); }
      svg.chart { width: 100%; max-width: 760px; display: block; }
      text { fill: var(--zt-ink-faint); font: 10px var(--zt-font); font-variant-numeric: tabular-nums; }
      line { stroke: var(--zt-line); }
      path { fill: none; stroke: var(--c); stroke-width: 1.6; }
      .scroll { max-height: 180px; }
      td, th { text-align: right; padding-block: 3px; }
    `];
	}
	render() {
		let e = this.points.at(-1);
		if (this.points.length < 2 || !e) return f;
		let t = Ts(this.table ? "asChart" : "asTable");
		return u`<div class="legend"><span class="best"><i></i>${Ts("best")}</span><span class="bound"><i></i>${Ts("bound")}</span><span class="grow"></span>
        <button class="button quiet icon small" aria-pressed=${this.table} aria-label=${t} title=${t} @click=${() => this.table = !this.table}>${M("table", 16)}</button></div>
      ${this.table ? this.#t() : this.#e(e)}`;
	}
	#e(e) {
		let t = this.points[0].seconds, { top: n, ticks: r } = Gr(Math.max(...this.points.map((e) => e.best))), i = (n) => yc + (n - t) / Math.max(e.seconds - t, 1) * (_c - yc - 4), a = (e) => 6 + (1 - Math.max(e, 0) / n) * (vc - bc - 6);
		return u`<svg class="chart" role="img" aria-label=${`${Ts("trace")}. ${Ts("traceSaid", {
			seconds: e.seconds,
			best: v(e.best),
			bound: v(e.bound),
			gap: y(Ds(e), 1)
		})}`} viewBox="0 0 ${_c} ${vc}">
      ${r.map((e) => d`<line x1=${yc} x2=${_c} y1=${a(e)} y2=${a(e)}></line><text x=${yc - 5} y=${a(e) + 3} text-anchor="end">${v(e)}</text>`)}
      <text x=${yc} y=${vc - 4}>${t}</text><text x=${_c} y=${vc - 4} text-anchor="end">${Ts("elapsed")} ${e.seconds}</text>
      <path class="bound" d=${Os(this.points, "bound", i, a)}></path><path class="best" d=${Os(this.points, "best", i, a)}></path>
    </svg>`;
	}
	#t() {
		return u`<div class="scroll" tabindex="0" role="region" aria-label=${Ts("trace")}><table>
      <thead><tr><th scope="col">${Ts("elapsed")}</th><th scope="col">${Ts("best")}</th><th scope="col">${Ts("bound")}</th><th scope="col">${Ts("gap")}</th></tr></thead>
      <tbody>${this.points.map((e) => u`<tr><td>${e.seconds}</td><td>${v(e.best)}</td><td>${v(e.bound)}</td><td>${y(Ds(e), 1)}</td></tr>`)}</tbody>
    </table></div>`;
	}
};
O([m({ attribute: !1 })], xc.prototype, "points", void 0), O([h()], xc.prototype, "table", void 0), xc = O([p("zt-solve-trace")], xc);
// src/parts/zt-roster-solver.ts
var Sc = 2, Cc = 200, wc = ["SHORTER_REST", "LONGER_RUN"], Tc = [
	"UNDER_COVER",
	"OVER_COVER",
	"MINIMUM_CREW",
	"CONTRACT_SHORT"
], Ec = [
	"START_CHANGE",
	"PREFERENCE_RANK",
	"ROTATION_LEFT",
	"CHANGED",
	"BACKWARD_ROTATION",
	"LONE_DAY_OFF",
	"LONE_WORK_DAY",
	"EARLY_AFTER_NIGHT",
	"LATE_END"
], Dc = [], Oc = {
	ROSTER_STATE_SOLVING: "accent",
	ROSTER_STATE_DRAFT: "watch",
	ROSTER_STATE_PUBLISHED: "good",
	ROSTER_STATE_FAILED: "bad"
}, kc = class extends k {
	constructor(...e) {
		super(...e), this.centre = "", this.chosen = "", this.freezing = !1, this.busy = "", this.sure = !1, this.#e = new A(this, (e) => this.host.api.get("/v1/rosters", {
			centre: this.centre,
			pageSize: 30
		}, e), 30), this.#t = new A(this, (e) => this.host.api.get("/v1/queues", { centre: this.centre }, e)), this.#n = new A(this, async (e) => {
			let t = await this.host.api.get(`/v1/${this.chosen}`, {}, e), n = t.state === "ROSTER_STATE_SOLVING";
			return (n || this.#i === t.name) && this.#r.set(t.name, Es(this.#r.get(t.name) ?? [], t, Date.now())), this.#i = n ? t.name : "", t;
		}), this.#r = /* @__PURE__ */ new Map(), this.#i = "";
	}
	static {
		this.styles = [D, o`
      .ask { display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: end; padding: 0 16px 14px; }
      .ask .field { min-width: 130px; }
      .crews { display: flex; flex-wrap: wrap; gap: 8px 12px; flex: 1 1 100%; }
      .crews .field { min-width: 110px; }
      .crews input { max-width: 110px; }
      .split { display: grid; grid-template-columns: minmax(220px, 300px) minmax(0, 1fr); border-top: 1px solid var(--zt-line); }
      .list { max-height: 620px; overflow: auto; }
      .list button { display: grid; gap: 1px; width: 100%; padding: 10px 16px; border: 0; border-bottom: 1px solid var(--zt-line); background: transparent; text-align: left; outline-offset: -2px; }
      .list button:hover { background: var(--zt-hover); }
      .list button[aria-current="true"] { background: var(--zt-accent-soft); box-shadow: inset 3px 0 var(--zt-accent); }
      .detail { border-left: 1px solid var(--zt-line); padding: 14px 16px 18px; display: grid; gap: 16px; align-content: start; min-width: 0; }
      .detail h3 { color: var(--zt-ink-soft); font-size: var(--zt-text-small); margin-bottom: 4px; }
      .progress { height: 6px; border-radius: 3px; background: var(--zt-sunken); overflow: hidden; }
      .progress i { display: block; height: 100%; width: var(--done); background: var(--zt-accent); transition: width 0.4s; }
      .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(130px, 1fr)); gap: 8px 20px; }
      .figures dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      .figures dd { font-size: 1.25rem; font-weight: 640; line-height: 1.35; font-variant-numeric: tabular-nums; }
      .figures small { font-size: var(--zt-text-tiny); font-weight: 400; color: var(--zt-ink-soft); display: block; }
      .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(280px, 1fr)); gap: 16px 28px; align-items: start; }
      .bar { display: block; height: 4px; border-radius: 2px; background: var(--zt-chart-before); width: var(--part); min-width: 1px; margin-top: 3px; }
      .scroll { max-height: 260px; }
      thead th { position: sticky; top: 0; background: var(--zt-surface); }
      td.right, th.right { padding-right: 12px; }
      .helps { display: grid; gap: 6px; }
      .helps li { display: flex; justify-content: space-between; gap: 12px; padding: 7px 12px; border-radius: var(--zt-radius-small); background: var(--zt-sunken); }
      @media (width < 860px) { .split { grid-template-columns: minmax(0, 1fr); } .list { max-height: 220px; } .detail { border-left: 0; } .ask .field { flex: 1 1 130px; } .detail { padding-inline: 12px; } }
    `];
	}
	#e;
	#t;
	#n;
	#r;
	#i;
	#a;
	connectedCallback() {
		super.connectedCallback(), this.#a = setInterval(() => {
			this.#n.value?.state === "ROSTER_STATE_SOLVING" && !this.#n.loading && this.#n.load();
		}, Sc * 1e3);
	}
	disconnectedCallback() {
		super.disconnectedCallback(), clearInterval(this.#a);
	}
	willUpdate(e) {
		e.has("centre") && this.centre && (this.#o && this.#t.load(), this.#e.load().then(() => {
			let e = this.#e.value?.rosters?.[0];
			e && !this.chosen && this.#s(e.name);
		}));
	}
	get #o() {
		return this.host.has("PLANNER");
	}
	#s(e) {
		this.chosen = e, this.sure = !1, this.problem = void 0, this.#n.clear(), this.#n.load();
	}
	render() {
		let { value: e, failure: t } = this.#e, n = e?.rosters ?? [];
		return u`<section class="panel" aria-labelledby="heading">
      <header><h2 id="heading">${V("roster")}</h2></header>
      ${this.#o ? this.#c() : f}
      ${this.problem ? u`<div class="body"><p class="notice bad" role="alert">${M("warning")}${this.problem.message}</p></div>` : f}
      ${t && !e ? u`<div class="body">${F(t, () => void this.#e.load())}</div>` : f}
      ${e && !n.length ? N("roster", V("noRosters")) : f}
      ${n.length ? u`<div class="split"><div class="list">${n.map((e) => this.#h(e))}</div><div class="detail">${this.#g()}</div></div>` : f}
    </section>`;
	}
	#c() {
		let e = T(Vt(E()), 7);
		return u`<form class="ask" @submit=${this.#d}>
      <label class="field"><span>${V("from")}</span><input class="input" type="date" name="from" required .defaultValue=${e} /></label>
      <label class="field"><span>${V("until")}</span><input class="input" type="date" name="until" required .defaultValue=${T(e, 6)} /></label>
      <label class="field"><span>${V("teams")}</span><select class="input" name="team"><option value="">${V("allTeams")}</option>
        ${this.host.teams.filter((e) => e.centre === this.centre).map((e) => u`<option value=${e.name}>${e.displayName}</option>`)}</select></label>
      <label class="field"><span>${V("seconds")}</span><select class="input" name="seconds">${[
			30,
			60,
			120,
			300,
			900
		].map((e) => u`<option value=${e} ?selected=${e === 60}>${e < 120 ? V("nSeconds", { n: e }) : Pt(e / 60)}</option>`)}</select></label>
      <label class="field"><span>${W("freeze")}</span><input class="input" type="date" name="freeze" title=${W("freezeUsual")} @change=${(e) => this.freezing = !!e.target.value} /></label>
      ${this.freezing ? u`<label class="field"><span>${W("freezeReason")}</span><input class="input" name="freezeReason" maxlength="200" /></label>` : f}
      <button class="button primary" ?disabled=${!!this.busy}>${V(this.busy === "solve" ? "solving" : "solve")}</button>
      ${this.#l()}
    </form>`;
	}
	#l() {
		let e = this.#t.value?.queues ?? [];
		return e.length ? u`<fieldset class="crews"><legend>${W("crews")} <span class="faint">${W("crewsAbout")}</span></legend>
      ${e.map((e) => u`<label class="field"><span>${g(e.title) || e.code}</span>
        <input class="input" type="number" min="0" max="1000" required name=${e.name} .defaultValue=${String(e.target?.minimumCrew ?? 0)} /></label>`)}</fieldset>` : f;
	}
	async #u(e) {
		let t = (t) => Number(e.get(t.name) ?? t.target?.minimumCrew ?? 0), n = (this.#t.value?.queues ?? []).filter((e) => t(e) !== (e.target?.minimumCrew ?? 0));
		for (let e of n) await this.host.api.post("/v1/queues", { queue: {
			...e,
			target: {
				...e.target,
				minimumCrew: t(e)
			}
		} });
		n.length && await this.#t.load();
	}
	async #d(e) {
		e.preventDefault();
		let t = new FormData(e.target), n = (e) => String(t.get(e) ?? ""), r = await this.#m("solve", async () => (await this.#u(t), this.host.api.post("/v1/rosters:solve", {
			centre: this.centre,
			teams: n("team") ? [n("team")] : [],
			startDate: n("from"),
			endDate: T(n("until"), 1),
			timeLimitSeconds: Number(n("seconds")),
			freezeEndDate: n("freeze"),
			freezeReason: n("freezeReason")
		})));
		r && this.#s(r.name);
	}
	async #f(e, t) {
		let { centre: n, teams: r = [], startDate: i, endDate: a, timeLimitSeconds: o, freezeEndDate: s = "", freezeReason: c = "", easings: l = [] } = e, ee = {
			centre: n,
			teams: r,
			startDate: i,
			endDate: a,
			timeLimitSeconds: o,
			freezeEndDate: s,
			freezeReason: c,
			easings: [...l, t]
		}, te = await this.#m("solve", () => this.host.api.post("/v1/rosters:solve", ee));
		te && this.#s(te.name);
	}
	#p(e, t = "") {
		return this.#o && wc.some((e) => e === t) && !e.easings?.includes(t);
	}
	async #m(e, t) {
		this.busy = e, this.problem = void 0;
		try {
			let e = await t();
			return await this.#e.load(), e;
		} catch (e) {
			this.problem = e;
			return;
		} finally {
			this.busy = "";
		}
	}
	#h(e) {
		let { state: t = "ROSTER_STATE_DRAFT" } = e.name === this.#n.value?.name ? this.#n.value : e;
		return u`<button aria-current=${e.name === this.chosen} @click=${() => this.#s(e.name)}>
      <span class="row between"><b class="number">${S(e.startDate, {
			month: "short",
			day: "numeric"
		})} – ${S(T(e.endDate ?? E(), -1), {
			month: "short",
			day: "numeric"
		})}</b>
        <span class="badge ${Oc[t] ?? ""}">${V(t)}</span></span>
      <span class="faint tiny number">${e.teams?.length ? e.teams.map((e) => this.host.teamName(e)).join(" / ") : V("allTeams")} · ${x(e.createTime)}</span>
    </button>`;
	}
	#g() {
		let { value: e, failure: t } = this.#n;
		if (!e) return t ? F(t, () => void this.#n.load()) : P(6);
		let n = e.state === "ROSTER_STATE_SOLVING";
		return u`
      ${n ? u`<div><div class="row between small"><span role="status">${V("solving")}</span><span class="number">${y(e.progressPermille ?? 0)}</span></div>
            <div class="progress" role="progressbar" aria-label=${V("progress")} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${Math.round((e.progressPermille ?? 0) / 10)}>
              <i ${Xn({ "--done": `${(e.progressPermille ?? 0) / 10}%` })}></i></div></div>` : f}
      ${e.problem ? u`<p class="notice bad">${M("warning")}<span>${e.problem.replace(/^[A-Z_]+: /, "")}</span></p>` : f}
      ${e.easings?.length ? u`<p class="notice watch">${M("info")}${W("eased", { what: e.easings.map((e) => W(e)).join(" / ") })}</p>` : f}
      ${this.#_(e)}
      <zt-solve-trace .points=${this.#r.get(e.name) ?? Dc}></zt-solve-trace>
      ${this.#S(e)}
      <div class="two">${this.#v(e)}${this.#y(e)}</div>
      ${e.shiftCount ? this.#x(e) : f}
      ${e.shiftCount && !n && e.state !== "ROSTER_STATE_CANCELLED" ? u`<section><h3>${Ts("people")}</h3><zt-roster-people .roster=${e}></zt-roster-people></section>
        <section><h3>${q("ofRoster")}</h3><zt-roster-wishes .roster=${e}></zt-roster-wishes></section>` : f}
      ${e.state === "ROSTER_STATE_PUBLISHED" ? u`<section><h3>${K("notices")}</h3><zt-roster-notices roster=${e.name}></zt-roster-notices></section>` : f}`;
	}
	#_(e) {
		let { objective: t = 0, bound: n = 0 } = e, r = e.costs?.find((e) => e.rule === "UNDER_COVER")?.amount ?? 0, i = Ds({
			best: t,
			bound: n
		});
		return u`<dl class="figures">
      <div><dt>${V("best")}</dt><dd>${v(t)}<small>${V("bound", { bound: v(n) })}</small></dd></div>
      <div><dt>${V("gap")}</dt><dd>${y(i, 1)}</dd></div>
      <div><dt>${V("shifts")}</dt><dd>${v(e.shiftCount ?? 0)}<small>${V("ofPeople", { n: e.employeeCount ?? 0 })}</small></dd></div>
      <div><dt>${V("unmetSum")}</dt><dd class=${r > 0 ? "bad-text" : "good-text"}>${Ac(r)}</dd></div>
    </dl>`;
	}
	#v(e) {
		let t = [...e.costs ?? []].sort((e, t) => (t.cost ?? 0) - (e.cost ?? 0));
		if (!t.length) return f;
		let n = Math.max(1, t[0].cost ?? 1);
		return u`<section><h3>${V("costs")}</h3><table>
      <thead><tr><th scope="col">${V("rule")}</th><th scope="col" class="right">${V("amount")}</th><th scope="col" class="right">${V("cost")}</th></tr></thead>
      <tbody>${t.map((e) => u`<tr><td>${g(e.title) || e.rule}<i class="bar" ${Xn({ "--part": `${(e.cost ?? 0) / n * 100}%` })}></i></td>
        <td class="right">${jc(e)}</td><td class="right">${v(e.cost ?? 0)}</td></tr>`)}</tbody></table></section>`;
	}
	#y(e) {
		return e.relaxations?.length ? u`<section><h3>${V("relaxations")}</h3><ul class="helps">${e.relaxations.map((t) => u`<li><span>${this.#b(this.host.skills.in(g(t.text), this.centre, t.skill))}</span><span class="row"><span class="soft small number">${V("saves", { span: Pt(t.savesMinutes ?? 0) })}</span>
        ${this.#p(e, t.code) ? u`<button class="button small" ?disabled=${!!this.busy} @click=${() => this.#f(e, t.code ?? "")}>${W("again")}</button>` : f}</span></li>`)}</ul></section>` : f;
	}
	#b(e) {
		return e.replace(/\d{4}-\d{2}-\d{2}/g, (e) => S(e)).replace(/employees\/[a-z0-9-]+/g, (e) => this.host.names.of(e)).replace(/[A-Z]+(?:_[A-Z0-9]+)+/g, (e) => fr(e));
	}
	#x(e) {
		let t = e.unmet ?? [];
		return t.length ? u`<section><h3>${V("unmet")}</h3><div class="scroll" tabindex="0" role="region" aria-label=${V("unmet")}><table>
      <thead><tr><th scope="col">${V("interval")}</th><th scope="col">${V("skill")}</th><th scope="col" class="right">${V("required")}</th><th scope="col" class="right">${V("available")}</th><th scope="col" class="right">${V("short")}</th></tr></thead>
      <tbody>${t.slice(0, Cc).map((e) => {
			let t = new Date(Date.parse(e.startTime ?? "") + (e.minutes ?? 0) * 6e4).toISOString();
			return u`<tr><td>${Nt(e.startTime, t)}</td><td>${this.host.skills.called(this.centre, e.skill ?? "")}</td><td class="right">${Tt(e.required ?? 0)}</td><td class="right">${Tt(e.available ?? 0)}</td>
          <td class="right bad-text">${Tt((e.required ?? 0) - (e.available ?? 0))}</td></tr>`;
		})}</tbody></table></div></section>` : u`<p class="notice good">${M("check")}${V("unmetNone")}</p>`;
	}
	#S(e) {
		let t = e.state === "ROSTER_STATE_DRAFT", n = e.state === "ROSTER_STATE_SOLVING";
		return this.sure ? u`<div class="notice watch">${M("info")}<div class="grow"><p>${V("publishSure")}</p><zt-publish-preview .roster=${e}></zt-publish-preview></div>
        <button class="button small primary" ?disabled=${!!this.busy} @click=${() => this.#C(e)}>${V("publishYes")}</button>
        <button class="button small quiet" @click=${() => this.sure = !1}>${V("back")}</button></div>` : u`<div class="row wrap">
      ${t && this.#o ? u`<button class="button primary" @click=${() => this.sure = !0}>${V("publish")}</button>` : f}
      ${e.shiftCount && (t || e.state === "ROSTER_STATE_PUBLISHED") ? u`<a class="button" href=${mn("roster", e.name)}>${V("seeBoard")}</a>` : f}
      ${(t || n) && this.#o ? u`<button class="button ${t ? "danger" : ""}" ?disabled=${!!this.busy} @click=${() => this.#w(e)}>${V(n ? "stop" : "discard")}</button>` : f}
    </div>`;
	}
	async #C(e) {
		let t = await this.#m("publish", () => this.host.api.post(`/v1/${e.name}:publish`));
		this.sure = !1, t && R(t.askedCount ? G("asked", { n: t.askedCount }) : V("published")), this.#n.load();
	}
	async #w(e) {
		await this.#m("cancel", () => this.host.api.post(`/v1/${e.name}:cancel`)), this.#n.load();
	}
};
O([m()], kc.prototype, "centre", void 0), O([h()], kc.prototype, "chosen", void 0), O([h()], kc.prototype, "freezing", void 0), O([h()], kc.prototype, "busy", void 0), O([h()], kc.prototype, "problem", void 0), O([h()], kc.prototype, "sure", void 0), kc = O([p("zt-roster-solver")], kc);
function Ac(e) {
	return V("nHeadHours", { n: v(e / 60, 1) });
}
function jc({ rule: e = "", amount: t = 0 }) {
	return Tc.includes(e) ? Ac(t) : Ec.includes(e) ? V("times", { n: v(t) }) : "–";
}
// src/pages/zt-demand.ts
var Mc = 31, Nc = ["agents", "there"], Pc = [
	0,
	600,
	700,
	800,
	900
], Fc = ["PLANNER", "CENTRE_MANAGER"], Ic = class extends pn {
	constructor(...e) {
		super(...e), this.queue = "", this.chosen = "", this.daily = !1, this.zoomed = "", this.importing = !1, this.importUnderWay = !1, this.quantile = 0, this.busy = "", this.#e = new A(this, (e) => this.host.api.get("/v1/queues", { centre: this.host.principal?.centre }, e)), this.#t = new A(this, (e) => this.host.api.get("/v1/forecasts", {
			queue: this.queue,
			pageSize: 20
		}, e)), this.#n = new A(this, (e) => this.#o(e));
	}
	static {
		this.styles = [D, o`
      .queue { display: flex; gap: 6px 14px; align-items: center; flex-wrap: wrap; }
      .queue .input, .panel > header .input { width: auto; min-height: 34px; padding-block: 4px; max-width: 100%; }
      .ask { display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: end; }
      .ask .field { min-width: 130px; }
      .panel > header h2 { min-width: max-content; }
      .body.stack { gap: 14px; }
      h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); margin-bottom: 2px; }
      td.right, th.right { padding-right: 12px; }
      tr.used td { font-weight: 620; }
      .figures { display: flex; flex-wrap: wrap; gap: 8px 32px; }
      .figures dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      .figures dd { font-size: 1.25rem; font-weight: 640; line-height: 1.35; font-variant-numeric: tabular-nums; }
      .figures small { font-size: var(--zt-text-tiny); font-weight: 400; color: var(--zt-ink-soft); margin-left: 4px; }
      @media (width < 760px) { .evidence th { white-space: normal; } .evidence td, .evidence th { padding-right: 8px; } .evidence td { overflow-wrap: anywhere; } .ask .field { flex: 1 1 130px; } .ask .button { flex: 1; } }
    `];
	}
	#e;
	#t;
	#n;
	load() {
		this.#e.value || this.#e.load().then(() => {
			let e = this.argument.startsWith("queues/") ? this.argument : this.#e.value?.queues?.[0]?.name;
			e && this.#r(e);
		});
	}
	#r(e) {
		this.queue = e, this.chosen = "", this.preview = this.problem = void 0, this.#n.clear(), this.#t.load().then(() => this.#i(this.#t.value?.forecasts?.[0]?.name ?? ""));
	}
	#i(e) {
		this.chosen = e, this.zoomed = "", this.preview = this.window = void 0, this.#n.load();
	}
	async #a(e) {
		if (this.window = this.preview = void 0, !e.detail.forecast) return this.#n.load();
		await this.#t.load(), this.#i(e.detail.forecast);
	}
	async #o(e) {
		let { api: t } = this.host, n = this.chosen ? await t.get(`/v1/${this.chosen}`, {}, e) : void 0, r = n?.startDate ?? E(), i = n?.endDate ?? T(r, 7), a = T(r, -14), [o, s, c, l, ee] = await Promise.all([
			t.get(`/v1/${this.queue}/history`, {
				startDate: a,
				endDate: i
			}, e),
			t.get(`/v1/${this.queue}/requirements`, {
				startDate: r,
				endDate: i
			}, e),
			t.get("/v1/calendarDays", {
				startDate: a,
				endDate: i
			}, e).catch(() => ({ days: [] })),
			this.chosen ? t.get(`/v1/${this.chosen}/weather`, {}, e).catch(() => ({ days: [] })) : { days: [] },
			this.#s(r, i, e)
		]);
		return {
			forecast: n,
			history: o.slots ?? [],
			plan: s,
			days: c.days ?? [],
			weather: l.days ?? [],
			cover: ee.flatMap((e) => e.intervals ?? []),
			coverMinutes: ee[0]?.intervalMinutes ?? 30
		};
	}
	#s(e, t, n) {
		let { centre: r = "", skill: i = "" } = this.#c ?? {}, a = [];
		for (let o = e; o < t; o = T(o, Mc)) {
			let e = T(o, Mc) < t ? T(o, Mc) : t;
			a.push(this.host.api.get("/v1/coverage", {
				centre: r,
				skill: i,
				startTime: w(o, "00:00"),
				endTime: w(e, "00:00")
			}, n));
		}
		return Promise.all(a);
	}
	get #c() {
		return this.#e.value?.queues?.find((e) => e.name === this.queue);
	}
	async #l(e, t) {
		this.busy = e, this.problem = void 0;
		try {
			return await t();
		} catch (e) {
			this.problem = e;
			return;
		} finally {
			this.busy = "";
		}
	}
	async #u(e) {
		e.preventDefault();
		let t = new FormData(e.target), n = String(t.get("from")), r = T(n, Number(t.get("weeks")) * 7), i = await this.#l("forecast", () => this.host.api.post("/v1/forecasts", {
			queue: this.queue,
			startDate: n,
			endDate: r
		}));
		i && (await this.#t.load(), this.#i(i.name));
	}
	async #d(e) {
		let t = {
			forecast: this.chosen,
			quantilePermille: this.quantile,
			validateOnly: e
		}, n = await this.#l(e ? "preview" : "force", () => this.host.api.post("/v1/requirements", t));
		n && (this.preview = e ? n : void 0, e || (R(V("putInForce")), await Promise.all([this.#n.load(), this.#e.load()])));
	}
	render() {
		let { value: e, failure: t } = this.#e, n = e?.queues ?? [], r = this.#c?.centre ?? this.host.principal?.centre ?? "";
		return u`<div class="page">
      <header><h1>${V("title")}</h1>${n.length ? this.#f(n) : f}
        ${this.host.has("PLANNER") && e ? u`<span class="grow"></span><button class="button" data-import @click=${() => this.importing = !0}>${H(this.importUnderWay ? "importGoOn" : "importOpen")}</button>` : f}</header>
      ${t ? F(t, () => void this.#e.load()) : f}
      ${this.problem ? u`<div class="notice bad" role="alert">${M("warning")}<p>${this.problem.message}</p></div>` : f}
      ${e && !n.length ? u`<div class="panel">${N("demand", V("noQueues"))}</div>` : f}
      ${this.queue ? u`<zt-queue-target .queue=${this.#c} ?editable=${this.host.has(...Fc)} @zt-saved=${() => void this.#e.load()}></zt-queue-target>${this.#p()}${this.#C()}${this.#E()}` : t || e ? f : u`<div class="panel">${P(8)}</div>`}
      ${n.length && this.host.has(...Fc) ? u`<zt-pool .queues=${n}></zt-pool>` : f}
      ${n.length && r ? u`<zt-quality centre=${r} skill=${this.#c?.skill ?? ""} queue=${this.queue}></zt-quality>` : f}
      ${r ? u`<zt-roster-solver centre=${r}></zt-roster-solver><zt-roster-rules centre=${r}></zt-roster-rules>` : f}
      ${r && this.host.has("PLANNER") ? u`<zt-history-import centre=${r} ?open=${this.importing} @close=${() => this.importing = !1}
            @zt-under-way=${(e) => this.importUnderWay = e.detail.underWay} @zt-done=${() => void this.#n.load()}></zt-history-import>` : f}
    </div>`;
	}
	#f(e) {
		let t = this.#c?.target, n = (t?.plannedShrinkagePermille ?? 0) + (t?.unplannedShrinkagePermille ?? 0);
		return u`<div class="queue">
      <select class="input" aria-label=${V("queue")} @change=${(e) => this.#r(e.target.value)}>
        ${e.map((e) => u`<option value=${e.name} ?selected=${e.name === this.queue}>${g(e.title) || e.code}</option>`)}</select>
      ${t ? u`<span class="soft small number">${V("target", {
			level: y(t.targetPermille),
			seconds: t.thresholdSeconds ?? 0
		})} ·
            ${V("occupancy", { share: y(t.occupancyCapPermille || 880) })} · ${V("shrinkage", { share: y(n) })}</span>` : f}
    </div>`;
	}
	#p() {
		let { value: e, failure: t } = this.#n, n = this.#t.value?.forecasts ?? [];
		return u`<section class="panel" aria-labelledby="forecast">
      <header><h2 id="forecast" class="grow">${V("forecast")}</h2>
        ${n.length ? u`<select class="input" aria-label=${V("shownForecast")} @change=${(e) => this.#i(e.target.value)}>
              ${n.map((e) => u`<option value=${e.name} ?selected=${e.name === this.chosen}>${this.#m(e)}</option>`)}</select>` : f}
        <div class="segments" role="group" aria-label=${V("calls")}>
          <button aria-pressed=${!this.daily} @click=${() => this.daily = !1}>${V("bySlot")}</button>
          <button aria-pressed=${this.daily} @click=${() => this.daily = !0}>${V("byDay")}</button></div>
      </header>
      <div class="body stack">
        ${this.host.has("PLANNER") ? this.#h() : f}
        ${t ? F(t, () => void this.#n.load()) : f}
        ${e ? this.#y(e) : t ? f : P(7)}
      </div>
    </section>`;
	}
	#m(e) {
		let t = {
			month: "short",
			day: "numeric"
		};
		return V("forecastOf", {
			from: S(e.startDate, t),
			to: S(T(e.endDate ?? E(), -1), t),
			made: Rt(e.createTime ?? "")
		});
	}
	#h() {
		return u`<form class="ask" @submit=${this.#u}>
      <label class="field"><span>${V("from")}</span><input class="input" type="date" name="from" required .defaultValue=${T(Vt(E()), 7)} /></label>
      <label class="field"><span>${V("weeks")}</span><select class="input" name="weeks">${[
			1,
			2,
			4,
			8,
			13
		].map((e) => u`<option value=${e} ?selected=${e === 2}>${V("nWeeks", { n: e })}</option>`)}</select></label>
      <button class="button primary" ?disabled=${!!this.busy}>${V(this.busy === "forecast" ? "forecasting" : "makeForecast")}</button>
    </form>`;
	}
	#g(e, t, n, r, i = {}) {
		return {
			key: e,
			label: t,
			minutes: n,
			points: r,
			...i
		};
	}
	#_({ forecast: e, days: t, weather: n, history: r }) {
		return [...na(t, e?.trainingNotes ?? [], n), ...la(r)];
	}
	#v(e) {
		this.zoomed = e.detail.date;
	}
	#y(e) {
		let { forecast: t, history: n } = e, r = this.#c?.slotMinutes ?? 30, i = [this.#g("actual", V("history"), r, Yi(n))];
		t && i.push(this.#g("forecast", V("middle"), r, Xi(t)));
		let [a, o] = [ca(n), ua(t)];
		return a.length && !this.daily && i.push(this.#g("learnt", H("learnt"), r, a)), o.length && !this.daily && i.push(this.#g("model", H("model"), r, o)), u`
      ${this.#b(e, this.daily ? i.map(wa) : i, "MEASURE_CONTACTS", V("forecast"), 220)}
      ${this.#x(e, r)}
      ${this.window ? this.#S(this.window) : f}
      ${this.daily ? u`<p class="faint small">${B("dayBand")}</p>` : f}
      ${t?.provisionalDates?.length ? u`<p class="notice watch">${M("info")}${V("provisional", { days: t.provisionalDates.map((e) => S(e)).join(" / ") })}</p>` : f}
      ${t ? this.#T(t) : u`<p class="soft">${V("noForecast")}</p>`}
      ${t?.trainingNotes?.length ? this.#w(t) : f}`;
	}
	#b(e, t, n, r, i) {
		return u`<zt-series-chart .series=${t} .notes=${this.#_(e)} .zoomed=${this.daily ? "" : this.zoomed} .chosen=${this.window} ?selectable=${this.host.has(...Fc)}
      label=${r} height=${i} @zt-zoom=${this.#v}
      @zt-window=${(e) => this.window = e.detail && {
			...e.detail,
			measure: n
		}}></zt-series-chart>`;
	}
	#x(e, t) {
		let n = this.daily ? 1440 : t, r = [this.#g("actual", H("ahtSeconds"), n, ma(e.history, this.daily)), this.#g("forecast", H("ahtForecast"), n, ha(e.forecast, this.daily))];
		return r.some((e) => e.points.length) ? this.#b(e, r, "MEASURE_HANDLING_TIME", H("ahtSeconds"), 130) : f;
	}
	#S(e) {
		let [t, n] = [e.start, e.end].map((e) => new Date(e).toISOString()), r = (t) => this.planning.ask({
			of: t,
			...e
		});
		return u`<div class="row wrap" role="status"><span class="small number">${H("chosen", { span: Nt(t, n) })}</span>
      ${e.start < Date.now() ? u`<button class="button small" @click=${() => r("history")}>${H("makeEdit")}</button>` : f}
      ${e.end > Date.now() ? u`<button class="button small" @click=${() => r("forecast")}>${H("makeAdjustment")}</button>` : f}
      <button class="button quiet small" @click=${() => this.window = void 0}>${H("clear")}</button></div>`;
	}
	#C() {
		let e = this.#c, t = this.host.teams.find((t) => t.skill === e?.skill)?.name ?? "", { history: n = [], forecast: r } = this.#n.value ?? {}, i = {
			past: n.length ? Ji(n.at(-1).startTime) : void 0,
			coming: Xi(r).find((e) => e.start > Date.now())?.start
		};
		return u`<zt-day-again .queue=${e} team=${this.host.has(...Fc) ? t : ""} centre-wide></zt-day-again>
      <zt-planning queue=${this.queue} forecast=${this.chosen} .near=${i} .notes=${r?.trainingNotes ?? []} @zt-done=${this.#a}></zt-planning>`;
	}
	#w(e) {
		return u`<details class="learning"><summary>${B("learning")}</summary><ul>${(e.trainingNotes ?? []).map((e) => u`<li class="small"><span class="number">${S(e.startDate)}${e.endDate && e.endDate !== T(e.startDate ?? "", 1) ? u` – ${S(T(e.endDate, -1))}` : f}</span> ${aa(e)}</li>`)}</ul></details>`;
	}
	#T(e) {
		return u`<div class="evidence"><h3>${V("evidence")}</h3><p class="small why">${oa(e)} ${(e.ahtWapePermille ?? -1) >= 0 && e.ahtWapePermille !== void 0 ? B("ahtError", { error: y(e.ahtWapePermille, 1) }) : f}</p>
      <p class="faint small">${V("evidenceAbout")}</p><table>
      <thead><tr><th scope="col">${V("model")}</th><th scope="col" class="right">${V("slotError")}</th><th scope="col" class="right">${V("dayError")}</th><th scope="col" class="right">${V("bias")}</th><th scope="col" class="right">${V("origins")}</th></tr></thead>
      <tbody>${(e.evidence ?? []).map((t) => {
			let n = t.biasPermille ?? 0;
			return u`<tr class=${t.model === e.model ? "used" : ""}><td>${Ri(t.model)} ${t.model === e.model ? u`<span class="badge good">${V("used")}</span>` : f}</td>
          <td class="right">${y(t.slotWapePermille ?? 0, 1)}</td><td class="right">${y(t.dayWapePermille ?? 0, 1)}</td>
          <td class="right">${n > 0 ? "+" : n < 0 ? "−" : ""}${y(Math.abs(n), 1)}</td><td class="right">${t.originCount ?? 0}</td></tr>`;
		})}</tbody></table></div>`;
	}
	#E() {
		let e = this.preview ?? this.#n.value?.plan, t = e?.slots ?? [], n = this.host.has("PLANNER") && this.chosen;
		return u`<section class="panel" aria-labelledby="requirement">
      <header><h2 id="requirement">${V("requirement")}</h2>
        ${t.length ? u`<span class="badge ${this.preview ? "watch" : "good"}">${V(this.preview ? "previewed" : "inForceNow")}</span> <span class="soft small number">${Ui(e ?? {})}</span>` : f}</header>
      <div class="body stack">
        ${n ? this.#D() : f}
        ${t.length ? u`${this.#O(t, e?.slotMinutes ?? 30)}${this.#k(t, e?.slotMinutes ?? 30)}` : u`<p class="soft">${V("noRequirement")}</p>`}
      </div>
    </section>`;
	}
	#D() {
		return u`<div class="ask">
      <label class="field"><span>${V("quantile")}</span><select class="input" @change=${(e) => {
			this.quantile = Number(e.target.value), this.preview = void 0;
		}}>
        ${Pc.map((e) => u`<option value=${e} ?selected=${e === this.quantile}>${e ? V("atQuantile", { n: e / 10 }) : V("median")}</option>`)}</select></label>
      <button class="button" ?disabled=${!!this.busy} @click=${() => this.#d(!0)}>${V(this.busy === "preview" ? "reckoning" : "preview")}</button>
      <button class="button primary" ?disabled=${!!this.busy} @click=${() => this.#d(!1)}>${V("inForce")}</button>
    </div>`;
	}
	#O(e, t) {
		let n = e.reduce((e, t) => (t.heads ?? 0) > (e.heads ?? 0) ? t : e), r = e.reduce((e, t) => e + (t.calls ?? 0), 0), i = e.reduce((e, t) => e + (t.calls ?? 0) * Math.max(t.serviceLevelPermille ?? 0, 0), 0), a = e.reduce((e, t) => e + (t.agents ?? 0), 0), o = e.reduce((e, t) => e + (t.agents ?? 0) * (t.occupancyPermille ?? 0), 0), s = e.reduce((e, t) => e + (t.heads ?? 0), 0) * t;
		return u`<dl class="figures">
      <div><dt>${V("peak")}</dt><dd>${v(n.heads ?? 0)}<small>${x(n.startTime)}</small></dd></div>
      <div><dt>${V("headHours")}</dt><dd>${v(s / 60)}</dd></div>
      <div><dt>${V("expectedLevel")}</dt><dd>${r > 0 ? y(i / r, 1) : "–"}</dd></div>
      <div><dt>${V("expectedOccupancy")}</dt><dd>${a > 0 ? y(o / a, 1) : "–"}</dd></div>
    </dl>`;
	}
	#k(e, t) {
		let { cover: n = [], coverMinutes: r = 30 } = this.#n.value ?? {}, i = $i(n), a = [this.#g("heads", V("heads"), t, Zi(e, "heads"), { stepped: !0 }), this.#g("agents", V("agents"), t, Zi(e, "agents"), { stepped: !0 })];
		return i.length && a.push(this.#g("there", B("rostered"), r, i, { stepped: !0 })), u`<zt-series-chart .series=${this.daily ? a.map((e) => wa({
			...e,
			label: B("inHours", { label: e.label }),
			points: ta(e.points, e.minutes),
			stepped: !0
		})) : a} .between=${i.length && r === t ? Nc : void 0} .notes=${this.#n.value ? this.#_(this.#n.value) : []}
        .zoomed=${this.daily ? "" : this.zoomed} label=${V("requirement")} height="190" @zt-zoom=${this.#v}></zt-series-chart>
      ${i.length ? this.#A(n, r) : u`<p class="faint small">${B("coverNone")}</p>`}
      ${this.chosen ? u`<zt-level-prices forecast=${this.chosen} quantile=${this.quantile} target=${this.#c?.target?.targetPermille ?? 0}></zt-level-prices>` : f}`;
	}
	#A(e, t) {
		let { there: n, need: r, short: i, spare: a } = ea(e, t);
		return u`<p class="small number ${i > 0 ? "watch-text" : "soft"}">${B("coverSum", {
			there: v(n),
			need: v(r),
			short: v(i, 1),
			spare: v(a, 1)
		})}</p>`;
	}
};
O([h()], Ic.prototype, "queue", void 0), O([h()], Ic.prototype, "chosen", void 0), O([h()], Ic.prototype, "daily", void 0), O([h()], Ic.prototype, "zoomed", void 0), O([h()], Ic.prototype, "window", void 0), O([h()], Ic.prototype, "importing", void 0), O([h()], Ic.prototype, "importUnderWay", void 0), O([h()], Ic.prototype, "quantile", void 0), O([h()], Ic.prototype, "preview", void 0), O([h()], Ic.prototype, "busy", void 0), O([h()], Ic.prototype, "problem", void 0), O([at("zt-planning")], Ic.prototype, "planning", void 0), Ic = O([p("zt-demand")], Ic);
// src/parts/inbox-line.ts
var Lc = _({
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
}), Rc = o`
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
function zc(e, t) {
	let n = hi(e), r = t.of(e.draft?.employee), i = kt(t.in(g(e.draft?.reasons?.[0]?.text)));
	return u`
    ${r ? er(r) : u`<span class="avatar">${M("inbox", 16)}</span>`}
    <span>
      <span class="title">${pi(e, t)}</span>
      ${i ? u`<span class="why">${i}</span>` : f}
      <span class="marks">
        <span class="badge">${di(e)}</span>
        ${e.state === "WORK_ITEM_STATE_ESCALATED" ? u`<span class="badge bad">${Lc("escalated")}</span>` : f}
        ${n ? u`<span class="badge ${n.tone} number">${M("clock", 12)}${n.text}</span>` : f}
        ${e.standIn ? u`<span class="badge watch">${Lc("standIn")}</span>` : f}
        ${e.state === "WORK_ITEM_STATE_CLAIMED" ? u`<span class="badge accent">${Lc("claimedBy", { name: t.of(e.assignee) })}</span>` : f}
      </span>
    </span>`;
}
// src/pages/zt-handover.ts
var Bc = _({
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
}), Vc = class extends pn {
	constructor(...e) {
		super(...e), this.busy = !1, this.leads = [], this.#e = new A(this, (e) => this.host.api.get("/v1/handovers:compile", { team: this.lookedAt }, e), 60), this.#t = new A(this, (e) => this.host.api.get("/v1/handovers", {
			team: this.lookedAt,
			pageSize: 20
		}, e), 30);
	}
	static {
		this.styles = [
			D,
			Rc,
			...Ai,
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
			await e(), R(t), await Promise.all([this.#e.load(), this.#t.load()]);
		} catch (e) {
			R(e instanceof Jt ? e.message : String(e), "bad");
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
		}, Bc("signed"));
	}
	render() {
		let { value: e, failure: t } = this.#e, n = this.#t.value?.handovers ?? [], r = this.host.principal?.subject, i = n.filter((e) => e.state === "SIGNED" && e.from !== r && (!e.to || e.to === r));
		return u`<div class="page">
      <header><h1>${Bc("title")}</h1><span class="soft">${this.host.teamName(this.lookedAt)} · ${Bc("about")}</span></header>
      ${t ? F(t, () => this.load()) : f}
      <div class="columns">
        <div class="stack">${e ? this.#i(e) : t ? f : u`<section class="panel">${P(9)}</section>`}</div>
        <div class="stack">
          ${i.length ? u`<section class="panel waiting" aria-labelledby="waiting"><header><h2 id="waiting">${Bc("waiting")}</h2></header>
                ${i.map((e) => this.#o(e, !0))}</section>` : f}
          ${this.#a()}
          <section class="panel" aria-labelledby="earlier"><header><h2 id="earlier">${Bc("earlier")}</h2></header>
            ${n.filter((e) => !i.includes(e)).map((e) => this.#o(e, !1))}
            ${this.#t.value && n.length === i.length ? N("handover", Bc("none")) : f}
          </section>
        </div>
      </div>
    </div>`;
	}
	#i(e) {
		let { openItems: t = [], decisions: n = [], away: r = [] } = e;
		return u`
      <section class="panel" aria-labelledby="open">
        <header><h2 id="open">${Bc("open", { count: t.length })}</h2></header>
        ${t.map((e) => u`<a class="line" href=${mn("inbox", e.name)} @click=${(t) => this.turnTo(t, "inbox", e.name)}>${zc(e, this.host.names)}</a>`)}
        ${t.length ? f : u`<p class="none">${Bc("noneOpen")}</p>`}
      </section>
      <section class="panel" aria-labelledby="decided">
        <header><h2 id="decided">${Bc("decided", { count: n.length })}</h2></header>
        ${n.map((e) => Mi(e, this.host.names))}
        ${n.length ? f : u`<p class="none">${Bc("noneDecided")}</p>`}
      </section>
      <section class="panel" aria-labelledby="gone">
        <header><h2 id="gone">${Bc("away", { count: r.length })}</h2></header>
        ${r.length ? u`<ul class="away">${r.map((e) => {
			let t = this.host.names.of(e.employee);
			return u`<li>${er(t)}<span>${t}<br /><span class="faint tiny number">${Nt(e.startTime, e.endTime)}</span></span></li>`;
		})}</ul>` : u`<p class="none">${Bc("noneAway")}</p>`}
      </section>`;
	}
	#a() {
		return u`<section class="panel"><form class="body" @submit=${this.#r}>
      <div class="field"><label for="note">${Bc("note")}</label>
        <textarea class="input" id="note" rows="4" maxlength="2000" placeholder=${Bc("noteHint")}></textarea></div>
      <div class="field"><label for="to">${Bc("to")}</label>
        <select class="input" id="to"><option value="">${Bc("anyLead")}</option>
          ${this.leads.map((e) => u`<option value=${e.name}>${e.displayName} · ${this.host.teamName(e.team)}</option>`)}</select></div>
      <button class="button primary" ?disabled=${this.busy || !this.#e.value}>${Bc("sign")}</button>
    </form></section>`;
	}
	#o(e, t) {
		let [n, r] = [this.host.names.of(e.from), this.host.names.of(e.to)];
		return u`<div class="pack">
      <div class="row">
        <b class="grow">${r ? Bc("fromTo", {
			from: n,
			to: r
		}) : Bc("from", { from: n })}</b>
        ${t ? f : u`<span class="badge ${e.state === "ACCEPTED" ? "good" : "watch"}">${Bc(e.state === "ACCEPTED" ? "ACCEPTED" : "SIGNED")}</span>`}
      </div>
      ${e.note ? u`<blockquote>${e.note}</blockquote>` : f}
      <span class="faint small number">${x(e.signTime)} · ${e.signTime ? Rt(e.signTime) : ""}${e.openItems?.length ? u` · ${Bc("items", { count: e.openItems.length })}` : f}</span>
      ${t ? u`<button class="button primary" ?disabled=${this.busy}
            @click=${() => void this.#n(() => this.host.api.post(`/v1/${e.name}:accept`), Bc("accepted"))}>${M("check", 16)}${Bc("accept")}</button>` : f}
    </div>`;
	}
};
O([h()], Vc.prototype, "busy", void 0), O([h()], Vc.prototype, "leads", void 0), O([at("#note")], Vc.prototype, "note", void 0), O([at("#to")], Vc.prototype, "to", void 0), Vc = O([p("zt-handover")], Vc);
// src/pages/zt-inbox.ts
var Hc = _({
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
		zh: "驳回",
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
}), Uc = 20, Wc = 2500, Gc = 6e4, Kc = class extends pn {
	constructor(...e) {
		super(...e), this.chosen = "", this.everywhere = !0, this.opened = !1, this.#e = /* @__PURE__ */ new Map(), this.#t = new A(this, (e) => this.host.api.get("/v1/workItems", {
			team: this.#r,
			pageSize: 200
		}, e), Uc), this.#n = (e) => this.#l(e);
	}
	static {
		this.styles = [
			D,
			Rc,
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
		super.connectedCallback(), document.addEventListener("keydown", this.#n), this.addEventListener("zt-decided", (e) => this.#c(e.detail.workItem)), this.addEventListener("zt-changed", () => {
			this.#t.load(), setTimeout(() => void this.#t.load(), Wc);
		});
	}
	disconnectedCallback() {
		super.disconnectedCallback(), document.removeEventListener("keydown", this.#n);
	}
	get #r() {
		return this.team || (this.everywhere ? "" : this.lookedAt);
	}
	get #i() {
		let e = Date.now();
		return (this.#t.value?.workItems ?? []).filter((t) => e - (this.#e.get(t.name) ?? 0) > Gc);
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
		return u`<div class="page">
      <header>
        ${this.opened && r ? u`<button class="button quiet icon back" aria-label=${Hc("back")} @click=${() => this.opened = !1}>${M("back")}</button>` : f}
        <h1>${Hc("title")}</h1>
        <span class="soft">${t ? Hc("count", { count: e.length }) : f}</span>
        <span class="grow"></span>
        ${this.host.choosableTeams.length > 1 && !this.team ? u`<div class="segments ${this.opened ? "unopened" : ""}">
              <button aria-pressed=${this.everywhere} @click=${() => this.#u(!0)}>${Hc("allTeams")}</button>
              <button aria-pressed=${!this.everywhere} @click=${() => this.#u(!1)}>${Hc("oneTeam")}</button>
            </div>` : f}
      </header>
      ${n ? F(n, () => void this.#t.load()) : f}
      ${t && !e.length ? u`<section class="panel">${N("check", Hc("clear"))}</section>` : this.#d(e, r)}
    </div>`;
	}
	#u(e) {
		this.everywhere = e, this.load();
	}
	#d(e, t) {
		return u`<div class="panes ${this.opened && t ? "one" : ""}">
      <section class="panel list" aria-label=${Hc("list")}>
        ${this.#t.value ? u`<ul>${e.map((e) => u`<li><button class="line" aria-current=${e.name === t?.name} @click=${() => this.#o(e.name)}>
                ${zc(e, this.host.names)}</button></li>`)}</ul>` : P(9)}
        <p class="keys"><span>${Hc("keys")}</span><span><kbd>j</kbd> <kbd>k</kbd> ${Hc("move")}</span><span><kbd>a</kbd> ${Hc("approve")}</span>
          <span><kbd>r</kbd> ${Hc("refuse")}</span><span><kbd>c</kbd> ${Hc("claim")}</span></p>
      </section>
      <section class="panel detail">
        ${t ? u`<zt-card .item=${t}></zt-card>` : this.#t.value ? N("inbox", Hc("choose")) : P(10)}
      </section>
    </div>`;
	}
};
O([h()], Kc.prototype, "chosen", void 0), O([h()], Kc.prototype, "everywhere", void 0), O([h()], Kc.prototype, "opened", void 0), O([at("zt-card")], Kc.prototype, "card", void 0), Kc = O([p("zt-inbox")], Kc);
// src/pages/zt-leave-calendar.ts
var qc = 3, Jc = {
	ArrowLeft: -1,
	ArrowRight: 1,
	ArrowUp: -7,
	ArrowDown: 7
}, Yc = (e) => /PENDING|WAITING/.test(e.state ?? ""), Xc = class extends pn {
	constructor(...e) {
		super(...e), this.month = Wt(E()), this.day = E(), this.#e = new A(this, (e) => {
			let t = Kt(this.month);
			return this.host.api.get(`/v1/${this.lookedAt}/leaveCalendar`, {
				startDate: t[0],
				endDate: T(t.at(-1), 1)
			}, e);
		}, 120), this.#t = /* @__PURE__ */ new Map();
	}
	static {
		this.styles = [
			D,
			Gn,
			o`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(280px, 330px); gap: 16px; align-items: start; }
      .bar { display: flex; gap: 8px; align-items: center; }
      .bar b { font-size: var(--zt-text-large); font-weight: 620; }
      .names, .days { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); }
      .names { font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); text-align: center; padding: 2px 0 4px; border-top: 1px solid var(--zt-line); }
      .days button { display: grid; grid-template-rows: auto 1fr; gap: 3px; min-height: 104px; padding: 6px; border: 0; border-top: 1px solid var(--zt-line); border-left: 1px solid var(--zt-line); background: transparent; text-align: left; min-width: 0; align-content: start; font-size: var(--zt-text-tiny); line-height: 1.35; outline-offset: -2px; }
      .days button:nth-child(7n + 1) { border-left: 0; }
      .days button:hover { background: var(--zt-hover); }
      .days .rest { background: var(--zt-sunken); }
      .days .out { color: var(--zt-ink-faint); }
      .days button[aria-pressed="true"] { box-shadow: inset 0 0 0 2px var(--zt-accent); }
      .top { display: flex; gap: 4px; align-items: center; min-height: 18px; }
      .top b { font-weight: 620; font-size: var(--zt-text-small); font-variant-numeric: tabular-nums; }
      .now .top b { background: var(--zt-accent); color: var(--zt-accent-ink); border-radius: 9px; min-width: 20px; text-align: center; padding: 0 4px; }
      .top .places { margin-left: auto; font-variant-numeric: tabular-nums; color: var(--zt-ink-soft); }
      .top .full { color: var(--zt-bad); font-weight: 620; }
      .mark { border-radius: 3px; font-size: 0.6875rem; font-weight: 650; padding: 0 4px; background: var(--zt-bad-soft); color: var(--zt-bad); }
      .mark.work { background: var(--zt-accent-soft); color: var(--zt-accent); }
      .away { display: grid; gap: 2px; align-content: start; }
      .away span { padding: 1px 6px; border-radius: 4px; background: var(--zt-accent-soft); color: var(--zt-accent); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
      .away .asked { background: transparent; box-shadow: inset 0 0 0 1px var(--zt-line-strong); color: var(--zt-ink-soft); }
      .away .more { background: transparent; color: var(--zt-ink-soft); padding: 0 6px; }
      .list { padding: 0 16px 14px; display: grid; gap: 10px; }
      .list li { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 10px; align-items: center; line-height: 1.35; }
      @media (width < 980px) { .columns { grid-template-columns: minmax(0, 1fr); } }
      @media (width < 760px) {
        .days button { min-height: 54px; padding: 4px 3px; }
        .top { flex-wrap: wrap; gap: 0 2px; } .top .places { width: 100%; margin: 0; font-size: 0.6875rem; }
        .away { display: flex; gap: 2px; } .away span { width: 6px; height: 6px; padding: 0; border-radius: 50%; background: var(--zt-accent); font-size: 0; } .away .more { display: none; }
        .mark { padding: 0 2px; }
      }
    `
		];
	}
	#e;
	#t;
	#n;
	load() {
		this.#e.clear(), this.lookedAt && this.#e.load();
	}
	#r(e) {
		this.month = e, this.day = e === Wt(E()) ? E() : e, this.load();
	}
	#i(e) {
		if (this.#n !== e) {
			this.#n = e, this.#t = /* @__PURE__ */ new Map();
			for (let t of e.away ?? []) {
				let [e, n] = [C(t.startTime ?? ""), C(/* @__PURE__ */ new Date(Date.parse(t.endTime ?? "") - 1))];
				for (let r = e; r <= n && !(r !== e && r === n && Date.parse(t.endTime ?? "") - Date.parse(w(r, "00:00")) <= 288e5); r = T(r, 1)) this.#t.set(r, [...this.#t.get(r) ?? [], t]);
			}
		}
	}
	render() {
		let { value: e, failure: t } = this.#e;
		return e && this.#i(e), u`<div class="page">
      <header><h1>${j("calendar")}</h1><span class="soft cut">${this.host.teamName(this.lookedAt)}</span><span class="grow"></span>
        ${Kn("leave-calendar", (e) => this.tell("zt-navigate", {
			page: e,
			argument: ""
		}))}</header>
      ${t ? F(t, () => void this.#e.load()) : f}
      <div class="columns">
        <section class="panel" aria-label=${S(this.month, {
			year: "numeric",
			month: "long"
		})}>
          <header class="bar">
            <b class="grow">${S(this.month, {
			year: "numeric",
			month: "long"
		})}</b>
            <button class="button icon small" aria-label=${j("earlier")} title=${j("earlier")} @click=${() => this.#r(Gt(this.month, -1))}>${M("back", 16)}</button>
            <button class="button icon small" aria-label=${j("later")} title=${j("later")} @click=${() => this.#r(Gt(this.month, 1))}>${M("next", 16)}</button>
            <button class="button small" @click=${() => this.#r(Wt(E()))}>${j("thisMonth")}</button>
          </header>
          ${e ? this.#a(e) : t ? f : P(10)}
        </section>
        ${e ? this.#c(e) : f}
      </div>
    </div>`;
	}
	#a(e) {
		let t = Kt(this.month);
		return u`<div class="names" aria-hidden="true">${Ht(t[0], 7).map((e) => u`<span>${S(e, { weekday: "short" })}</span>`)}</div>
      <div class="days" @keydown=${this.#s}>${t.map((t) => this.#o(t, e.days?.find((e) => e.date === t)))}</div>`;
	}
	#o(e, t) {
		let n = this.#t.get(e) ?? [], r = mr(t), i = (t?.approvedCount ?? 0) + (t?.pendingCount ?? 0), a = t?.cap ?? -1, o = t?.dayClass ? /HOLIDAY|WEEKEND|REST/.test(t.dayClass) : [0, 6].includes((/* @__PURE__ */ new Date(`${e}T00:00:00Z`)).getUTCDay()), s = [
			S(e),
			t?.holiday ?? r?.word ?? "",
			j("counts", {
				approved: t?.approvedCount ?? 0,
				pending: t?.pendingCount ?? 0
			})
		];
		return u`<button class="${o ? "rest" : ""} ${e.slice(0, 7) === this.month.slice(0, 7) ? "" : "out"} ${e === E() ? "now" : ""}" data-date=${e}
      tabindex=${e === this.day ? 0 : -1} aria-pressed=${e === this.day} aria-label=${s.filter(Boolean).join(", ")} @click=${() => this.day = e}>
      <span class="top"><b>${Number(e.slice(8))}</b>${r ? u`<span class="mark ${r.tone}">${r.word}</span>` : f}
        ${a >= 0 && i ? u`<span class="places ${i >= a ? "full" : ""}">${j("places", {
			used: i,
			cap: a
		})}</span>` : f}</span>
      <span class="away">${n.slice(0, qc).map((e) => u`<span class=${Yc(e) ? "asked" : ""}>${this.host.names.of(e.employee)}</span>`)}
        ${n.length > qc ? u`<span class="more">+${n.length - qc}</span>` : f}</span>
    </button>`;
	}
	#s(e) {
		let t = Jc[e.key];
		if (!t) return;
		e.preventDefault();
		let n = T(this.day, t);
		Kt(this.month).includes(n) || this.#r(Wt(n)), this.day = n, this.updateComplete.then(() => this.renderRoot.querySelector(`[data-date="${n}"]`)?.focus());
	}
	#c(e) {
		let t = e.days?.find((e) => e.date === this.day), n = this.#t.get(this.day) ?? [];
		return u`<section class="panel" aria-live="polite">
      <header><h2>${j("awayOn", { day: S(this.day) })}</h2>${t?.holiday ? u`<span class="badge bad">${t.holiday}</span>` : f}
        ${(t?.cap ?? -1) >= 0 ? u`<span class="faint small">${j("cap", { n: t.cap })}</span>` : f}</header>
      ${n.length ? u`<ul class="list">${n.map((e) => {
			let t = this.host.names.of(e.employee);
			return u`<li>${er(t)}<span><b>${t}</b><br /><span class="small soft number">${Sn(e.leaveType)} · ${Nt(e.startTime, e.endTime)}</span></span>
              ${Yc(e) ? u`<span class="badge ${Ln(e.state)}">${Fn(e.state)}</span>` : f}</li>`;
		})}</ul>` : u`<p class="list soft">${j("nobodyAway")}</p>`}
    </section>`;
	}
};
O([h()], Xc.prototype, "month", void 0), O([h()], Xc.prototype, "day", void 0), Xc = O([p("zt-leave-calendar")], Xc);
// src/parts/leave-outlook.ts
var Zc = [Vr, o`
    .odds { display: flex; align-items: center; gap: 12px; padding: 14px 16px; border-radius: var(--zt-radius) var(--zt-radius) 0 0; }
    .odds.good { background: var(--zt-good-soft); color: var(--zt-good); }
    .odds.watch { background: var(--zt-watch-soft); color: var(--zt-watch); }
    .odds.bad { background: var(--zt-bad-soft); color: var(--zt-bad); }
    .odds b { font-size: 1.25rem; font-weight: 660; line-height: 1.3; display: block; }
    .odds svg { flex: none; }
    .odds p { overflow-wrap: anywhere; font-size: var(--zt-text-small); text-wrap: pretty; }
    .outlook { padding: 14px 16px 16px; display: grid; gap: 16px; }
    .outlook h3 { margin-bottom: 6px; color: var(--zt-ink-soft); font-size: var(--zt-text-small); }
    .sums { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 10px 16px; }
    .sums dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
    .sums dd { font-size: 1.125rem; font-weight: 630; line-height: 1.4; font-variant-numeric: tabular-nums; }
    .sums .was { color: var(--zt-ink-soft); font-weight: 500; font-size: var(--zt-text); }
    .offers { display: grid; gap: 6px; }
    .offers li { display: flex; align-items: center; gap: 12px; padding: 6px 8px 6px 12px; border-radius: var(--zt-radius-small); background: var(--zt-sunken); min-height: 42px; }
    .fading { opacity: 0.6; transition: opacity 0.15s 0.2s; }
  `], Qc = {
	good: "check",
	watch: "person",
	bad: "cross",
	"": "info"
};
function $c(e, t, n) {
	let { word: r, tone: i } = zn(e.odds), { findings: a = [], alternatives: o = [] } = e, s = g(e.decision?.reasons?.[0]?.text), c = a.filter((e) => e.hard), l = a.filter((e) => !e.hard && g(e.text) !== s);
	return u`
    <div class="odds ${i}">${M(Qc[i], 26)}<div><b>${r}</b>
      ${c.length ? c.map((e) => u`<p>${g(e.text)}</p>`) : s ? u`<p>${s}</p>` : f}</div></div>
    <div class="outlook">
      ${el(e, t)}
      ${o.length ? u`<section><h3>${j("alternatives")}</h3>${nl(o, n)}</section>` : f}
      ${tl(e)}
      ${l.length ? u`<section><h3>${j("findings")}</h3><div class="stack">${l.map((e) => u`<p class="notice watch">${M("warning")}${g(e.text)}</p>`)}</div></section>` : f}
      ${e.decision?.conditions?.length ? u`<section><h3>${j("policy")}</h3>${Hr(e.decision.conditions)}</section>` : f}
    </div>`;
}
function el(e, t) {
	let [n, r] = [e.serviceLevelBeforePermille ?? 0, e.serviceLevelAfterPermille ?? 0], i = ei(e.facts ?? [], e.decision), a = i !== void 0 && r >= 0 && r < i, o = e.balanceAfterMinutes ?? 0;
	return u`<dl class="sums">
    <div><dt>${j("charge")}</dt><dd>${Vn(e.chargedMinutes ?? 0, t?.dayMinutes)}</dd></div>
    <div><dt>${j("after")}</dt><dd>${t && !t.needsBalance ? u`<span class="was">${j("noBalance")}</span>` : u`<span class="was">${It(e.balanceBeforeMinutes ?? 0)} →</span> <span class=${o < 0 ? "bad-text" : ""}>${It(o)}</span>`}</dd></div>
    ${e.coverKnown && n >= 0 ? u`<div><dt>${j("level")}</dt><dd><span class="was">${y(n)} →</span> <span class=${a ? "bad-text" : ""}>${y(r)}</span></dd></div>` : f}
    ${e.away?.length ? u`<div><dt>${j("alsoAway")}</dt><dd>${j("colleagues", { n: e.away.length })}</dd></div>` : f}
  </dl>`;
}
function tl(e) {
	return e.coverKnown ? e.cover?.length ? u`<section><h3>${j("cover")}</h3><zt-cover-chart height="170" .points=${Xr(e.cover)}></zt-cover-chart></section>` : f : u`<p class="notice">${M("info")}${j("coverUnknown")}</p>`;
}
function nl(e, t) {
	return u`<ul class="offers">${e.map((e) => u`<li><span class="grow">${g(e.text)}</span>
      ${e.request ? u`<button type="button" class="button small" @click=${() => t(e)}>${j("choose")}</button>` : f}</li>`)}</ul>`;
}
// node_modules/lit-html/directive-helpers.js
var { I: rl } = Xe, il = (e) => e, al = () => document.createComment(""), ol = (e, t, n) => {
	let r = e._$AA.parentNode, i = t === void 0 ? e._$AB : t._$AA;
	if (n === void 0) n = new rl(r.insertBefore(al(), i), r.insertBefore(al(), i), e, e.options);
	else {
		let t = n._$AB.nextSibling, a = n._$AM, o = a !== e;
		if (o) {
			let t;
			n._$AQ?.(e), n._$AM = e, n._$AP !== void 0 && (t = e._$AU) !== a._$AU && n._$AP(t);
		}
		if (t !== i || o) {
			let e = n._$AA;
			for (; e !== t;) {
				let t = il(e).nextSibling;
				il(r).insertBefore(e, i), e = t;
			}
		}
	}
	return n;
}, sl = (e, t, n = e) => (e._$AI(t, n), e), cl = {}, ll = (e, t = cl) => e._$AH = t, ul = (e) => e._$AH, dl = (e) => {
	e._$AR(), e._$AA.remove();
}, fl = (e, t, n) => {
	let r = /* @__PURE__ */ new Map();
	for (let i = t; i <= n; i++) r.set(e[i], i);
	return r;
}, pl = Jn(class extends Yn {
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
		let i = ul(e), { values: a, keys: o } = this.dt(t, n, r);
		if (!Array.isArray(i)) return this.ut = o, a;
		let s = this.ut ??= [], c = [], l, ee, te = 0, ne = i.length - 1, re = 0, ie = a.length - 1;
		for (; te <= ne && re <= ie;) if (i[te] === null) te++;
		else if (i[ne] === null) ne--;
		else if (s[te] === o[re]) c[re] = sl(i[te], a[re]), te++, re++;
		else if (s[ne] === o[ie]) c[ie] = sl(i[ne], a[ie]), ne--, ie--;
		else if (s[te] === o[ie]) c[ie] = sl(i[te], a[ie]), ol(e, c[ie + 1], i[te]), te++, ie--;
		else if (s[ne] === o[re]) c[re] = sl(i[ne], a[re]), ol(e, i[te], i[ne]), ne--, re++;
		else if (l === void 0 && (l = fl(o, re, ie), ee = fl(s, te, ne)), l.has(s[te])) {
			if (l.has(s[ne])) {
				let t = ee.get(o[re]), n = t === void 0 ? null : i[t];
				if (n === null) {
					let t = ol(e, i[te]);
					sl(t, a[re]), c[re] = t;
				} else c[re] = sl(n, a[re]), ol(e, i[te], n), i[t] = null;
				re++;
			} else dl(i[ne]), ne--;
		} else dl(i[te]), te++;
		for (; re <= ie;) {
			let t = ol(e, c[ie + 1]);
			sl(t, a[re]), c[re++] = t;
		}
		for (; te <= ne;) {
			let e = i[te++];
			e !== null && dl(e);
		}
		return this.ut = o, ll(e, c), Ie;
	}
}), ml = {
	withdraw: "withdrawn",
	cancel: "cancelled",
	returnEarly: "returned"
}, hl = 12, gl = class extends k {
	constructor(...e) {
		super(...e), this.employee = "", this.types = [], this.open = "", this.full = {}, this.busy = !1, this.#e = hl, this.#t = new A(this, (e) => this.host.api.get("/v1/leaveRequests", {
			employee: this.employee,
			pageSize: this.#e
		}, e), 60);
	}
	static {
		this.styles = [
			D,
			Vr,
			o`
      details { border-top: 1px solid var(--zt-line); }
      summary { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px 12px; align-items: center; padding: 10px 16px; list-style: none; }
      summary::-webkit-details-marker { display: none; }
      summary:hover { background: var(--zt-hover); }
      .name { font-weight: 580; }
      .inside { padding: 2px 16px 16px; display: grid; gap: 14px; }
      .inside h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); margin-bottom: 4px; }
      .steps { display: grid; gap: 6px; font-size: var(--zt-text-small); }
      .steps li { display: grid; grid-template-columns: 132px minmax(0, 1fr); gap: 2px 12px; }
      .steps q { display: block; color: var(--zt-ink-soft); }
      .ask { display: flex; flex-wrap: wrap; gap: 8px 10px; align-items: end; }
      .ask .field { min-width: 150px; }
      .ask .wide { flex: 1 1 220px; }
      .foot { padding: 4px 16px 12px; }
      @media (width < 760px) { summary, .inside { padding-inline: 12px; } .steps li { grid-template-columns: minmax(0, 1fr); } }
    `
		];
	}
	#e;
	#t;
	willUpdate(e) {
		e.has("employee") && this.employee && (this.#t.clear(), this.#t.load()), e.has("open") && this.open && this.#n(this.open);
	}
	refresh() {
		this.full = {}, this.#t.load(), this.open && this.#n(this.open);
	}
	async #n(e) {
		this.asking = this.problem = void 0;
		try {
			let t = await this.host.api.get(`/v1/${e}`);
			this.full = {
				...this.full,
				[e]: t
			};
		} catch (e) {
			this.problem = e;
		}
	}
	render() {
		let { value: e, failure: t } = this.#t;
		if (!e) return t ? F(t, () => void this.#t.load()) : P(5);
		let n = e.leaveRequests ?? [];
		return n.length ? u`${pl(n, (e) => e.name, (e) => this.#i(e))}
      ${e.nextPageToken ? u`<div class="foot"><button class="button small" @click=${this.#r}>${j("more")}</button></div>` : f}` : N("leave", j("none"));
	}
	#r() {
		this.#e += 50, this.#t.load();
	}
	#i(e) {
		let t = e.name ?? "";
		return u`<details ?open=${this.open === t} @toggle=${(e) => this.#o(t, e)}>
      <summary><span><span class="name">${Pn(this.types, e.leaveType)}</span> <span class="soft number small">${Vn(e.chargedMinutes ?? 0, this.#a(e))}</span><br />
        <span class="soft small number">${Nt(e.startTime, e.endTime)}</span></span>
        <span class="badge ${Ln(e.state)}">${e.waitingPlace ? j("waitingPlace", { n: e.waitingPlace }) : Fn(e.state)}</span></summary>
      ${this.open === t ? this.#s(this.full[t]) : f}
    </details>`;
	}
	#a(e) {
		return this.types.find((t) => t.code === e.leaveType)?.dayMinutes;
	}
	#o(e, t) {
		t.newState === "open" ? this.open = e : this.open === e && (this.open = "");
	}
	#s(e) {
		if (!e) return this.problem ? u`<div class="inside">${this.#l()}</div>` : P(3);
		let { decision: t, history: n = [] } = e, r = g(t?.reasons?.[0]?.text) || t?.comment, i = e.state === "LEAVE_STATE_PENDING" || e.state === "LEAVE_STATE_PENDING_SECOND";
		return u`<div class="inside">
      ${r ? u`<p>${r}</p>` : f}
      ${i && e.dueTime ? u`<p class="soft small">${j("due", { time: x(e.dueTime) })}</p>` : f}
      ${t?.conditions?.length ? u`<section><h3>${j("policy")}</h3>${Hr(t.conditions)}</section>` : f}
      ${n.length ? u`<section><h3>${j("history")}</h3><ol class="steps">${n.map((e) => this.#c(e))}</ol></section>` : f}
      ${this.#u(e)}
      ${this.#l()}
    </div>`;
	}
	#c(e) {
		let t = e.actor?.startsWith("employees/") ? this.host.names.of(e.actor) : j("platform"), n = e.balanceBeforeMinutes !== e.balanceAfterMinutes;
		return u`<li><span class="faint number">${x(e.transitionTime)}</span>
      <span>${Hn(e)} · ${t}${n ? u` <span class="faint number">${j("balanceMove", {
			before: It(e.balanceBeforeMinutes ?? 0),
			after: It(e.balanceAfterMinutes ?? 0)
		})}</span>` : f}${e.comment ? u`<q>${e.comment}</q>` : f}</span></li>`;
	}
	#l() {
		return this.problem ? u`<p class="notice bad" role="alert">${M("warning")}${this.problem.message}</p>` : f;
	}
	#u(e) {
		let t = Un(e);
		return t.length ? this.asking === "cancel" || this.asking === "returnEarly" ? this.#f(e, this.asking) : u`<div class="row wrap">${t.map((t) => u`<button class="button ${t === "change" || t === "returnEarly" ? "" : "danger"}" ?disabled=${this.busy} @click=${() => this.#d(t, e)}>${j(t)}</button>`)}</div>` : f;
	}
	#d(e, t) {
		e === "withdraw" ? this.#m(t, e, {}) : e === "change" ? this.dispatchEvent(new CustomEvent("zt-change", { detail: { request: t } })) : this.asking = e;
	}
	#f(e, t) {
		let n = /* @__PURE__ */ new Date();
		return u`<form class="ask" @submit=${(n) => this.#p(n, e, t)}>
      ${t === "cancel" ? u`<label class="field wide"><span>${j("cancelWhy")}</span><input class="input" name="reason" maxlength="500" /></label>` : u`<label class="field"><span>${j("returnAt")} · ${j("returnDate")}</span><input class="input" type="date" name="date" required .value=${C(n)}
              min=${C(e.startTime ?? n)} max=${C(e.endTime ?? n)} /></label>
            <label class="field"><span>${j("returnClock")}</span><input class="input" type="time" name="clock" required .value=${b(n.toISOString())} /></label>`}
      <button class="button ${t === "cancel" ? "danger sure" : "primary"}" ?disabled=${this.busy}>${j("confirm")}</button>
      <button type="button" class="button quiet" @click=${() => this.asking = void 0}>${j("back")}</button>
    </form>`;
	}
	#p(e, t, n) {
		e.preventDefault();
		let r = new FormData(e.target), i = (e) => String(r.get(e) ?? "");
		this.#m(t, n, n === "cancel" ? { reason: i("reason") } : { returnTime: w(i("date"), i("clock")) });
	}
	async #m(e, t, n) {
		this.busy = !0, this.problem = void 0;
		try {
			await this.host.api.post(`/v1/${e.name}:${t}`, n), R(j(ml[t])), this.asking = void 0, this.refresh();
		} catch (e) {
			this.problem = e;
		} finally {
			this.busy = !1;
		}
	}
};
O([m()], gl.prototype, "employee", void 0), O([m({ attribute: !1 })], gl.prototype, "types", void 0), O([m()], gl.prototype, "open", void 0), O([h()], gl.prototype, "full", void 0), O([h()], gl.prototype, "asking", void 0), O([h()], gl.prototype, "busy", void 0), O([h()], gl.prototype, "problem", void 0), gl = O([p("zt-leave-requests")], gl);
// src/parts/leave-span.ts
var _l = 6e4, vl = 15 * _l, yl = (e) => new Date(e).toISOString().replace(".000Z", "Z");
function bl(e, t, n) {
	return e.filter((e) => (e.workDate ?? "") >= t && (e.workDate ?? "") <= n).sort((e, t) => Date.parse(e.startTime ?? "") - Date.parse(t.startTime ?? ""));
}
function xl(e) {
	let [t, n] = [Date.parse(e.startTime ?? ""), Date.parse(e.endTime ?? "")], r = (e.breaks ?? []).find((e) => !e.paid && (e.lengthMinutes ?? 0) >= 30);
	if (r) {
		let e = t + (r.offsetMinutes ?? 0) * _l;
		return {
			firstEnd: yl(e),
			secondStart: yl(e + (r.lengthMinutes ?? 0) * _l)
		};
	}
	let i = yl(Math.round((t + n) / 2 / vl) * vl);
	return {
		firstEnd: i,
		secondStart: i
	};
}
function Sl(e, t) {
	let n = w(e.workDate ?? "", t);
	return Date.parse(n) >= Date.parse(e.startTime ?? "") ? n : w(T(e.workDate ?? "", 1), t);
}
function Cl(e, t, n) {
	let r = n ? [] : bl(t, e.from, e.to), [i, a] = [r[0], r.at(-1)];
	if (!i || !a) return {
		startTime: w(e.from, "00:00"),
		endTime: w(T(e.to, 1), "00:00")
	};
	let o = {
		startTime: i.startTime ?? "",
		endTime: a.endTime ?? ""
	};
	return r.length > 1 || e.part === "whole" ? o : e.part === "first" ? {
		...o,
		endTime: xl(i).firstEnd
	} : e.part === "second" ? {
		...o,
		startTime: xl(i).secondStart
	} : {
		startTime: Sl(i, e.fromClock),
		endTime: Sl(i, e.toClock)
	};
}
function wl(e, t) {
	let [n, r] = [Date.parse(e.startTime), Date.parse(e.endTime)], i = t.filter((e) => Date.parse(e.startTime ?? "") < r && Date.parse(e.endTime ?? "") > n), a = {
		fromClock: b(e.startTime),
		toClock: b(e.endTime)
	}, o = i.length === 1 ? i[0] : void 0;
	if (!i.length) return {
		from: C(e.startTime),
		to: C(/* @__PURE__ */ new Date(r - 1)),
		part: "whole",
		...a
	};
	let s = !o || Date.parse(o.startTime ?? "") >= n && Date.parse(o.endTime ?? "") <= r;
	return {
		from: i[0].workDate ?? "",
		to: i.at(-1).workDate ?? "",
		part: s ? "whole" : "hours",
		...a
	};
}
// src/parts/zt-shift-picker.ts
var Tl = [
	"whole",
	"first",
	"second",
	"hours"
], El = {
	ArrowLeft: -1,
	ArrowRight: 1,
	ArrowUp: -7,
	ArrowDown: 7
}, Dl = class extends k {
	constructor(...e) {
		super(...e), this.employee = "", this.byDay = !1, this.first = Vt(E()), this.focused = E(), this.#e = new A(this, (e) => this.host.api.get("/v1/shiftTypes", { centre: this.host.principal?.centre }, e)), this.#t = new A(this, (e) => this.host.api.get("/v1/calendarDays", {
			startDate: this.first,
			endDate: T(this.first, 35)
		}, e)), this.#n = new A(this, (e) => this.host.api.get("/v1/shifts", {
			employee: this.employee,
			startDate: T(this.first, -1),
			endDate: T(this.first, 35)
		}, e));
	}
	static {
		this.styles = [
			D,
			Ms,
			o`
      .bar { display: flex; align-items: center; gap: 8px; margin-bottom: 6px; }
      .bar b { font-weight: 600; font-variant-numeric: tabular-nums; }
      .names, .days { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); gap: 4px; }
      .names { font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); text-align: center; padding-bottom: 2px; }
      .days button { display: grid; grid-template-rows: 17px 34px; gap: 2px; padding: 3px; border: 1px solid transparent; border-radius: 6px; background: transparent; text-align: left; min-width: 0; font-size: var(--zt-text-tiny); line-height: 1.4; color: var(--zt-ink-soft); font-variant-numeric: tabular-nums; }
      .days button:hover:not(:disabled) { background: var(--zt-hover); }
      .days button:disabled { color: var(--zt-ink-faint); }
      .days button:disabled .chip { filter: saturate(0.35); }
      .days button[aria-pressed="true"] { background: var(--zt-accent-soft); border-color: var(--zt-accent); color: var(--zt-accent); font-weight: 620; }
      .days .none { border-radius: 5px; background: var(--zt-sunken); display: block; }
      .chip { padding: 1px 4px 1px 6px; font-size: 0.6875rem; }
      .days span.day { display: flex; justify-content: space-between; padding: 0 3px; overflow: hidden; }
      .mark { border-radius: 3px; font-size: 0.625rem; font-weight: 650; padding: 0 3px; background: var(--zt-bad-soft); color: var(--zt-bad); }
      .mark.work { background: var(--zt-accent-soft); color: var(--zt-accent); }
      .parts { display: flex; gap: 8px 12px; align-items: center; flex-wrap: wrap; margin-top: 10px; }
      .parts .input { width: 108px; min-height: 32px; padding-block: 3px; }
      .parts label { display: inline-flex; gap: 6px; align-items: center; font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      .chosen { margin-top: 8px; font-size: var(--zt-text-small); font-weight: 560; min-height: 1.5em; }
      @media (width < 760px) { .days { gap: 2px; } .days button { padding: 2px 1px; } .days .chip small { display: none; } .parts .segments { width: 100%; } .parts .segments button { flex: 1; padding-inline: 4px; } }
    `
		];
	}
	#e;
	#t;
	#n;
	connectedCallback() {
		super.connectedCallback(), this.#e.load();
	}
	willUpdate(e) {
		e.has("employee") && e.get("employee") && (this.choice = this.given = void 0), (e.has("employee") || e.has("first")) && this.employee && (this.#n.load().then(() => this.#r()), this.#t.load()), e.has("byDay") && e.get("byDay") !== void 0 && this.choice && queueMicrotask(() => this.#o());
	}
	adopt(e) {
		this.given = e, this.choice = wl(e, this.#i), Ht(this.first, 35).includes(this.choice.from) || (this.first = Vt(this.choice.from)), this.#o();
	}
	clear() {
		this.choice = this.given = void 0, this.employee && this.#n.load();
	}
	#r() {
		this.given && (this.choice = wl(this.given, this.#i));
	}
	get #i() {
		return this.#n.value?.shifts ?? [];
	}
	get #a() {
		return this.given ?? (this.choice ? Cl(this.choice, this.#i, this.byDay) : void 0);
	}
	#o() {
		this.dispatchEvent(new CustomEvent("zt-span", { detail: this.#a }));
	}
	#s(e) {
		this.given = void 0, this.focused = e;
		let t = this.choice, n = t && t.from === t.to && e > t.from ? t.from : e, r = bl(this.#i, e, e)[0], i = {
			fromClock: b(r?.startTime),
			toClock: b(r?.endTime)
		};
		this.choice = {
			from: n,
			to: e,
			part: "whole",
			...i
		}, this.#o();
	}
	#c(e) {
		this.given = void 0, this.choice = {
			...this.choice,
			...e
		}, this.#o();
	}
	render() {
		let e = Ht(this.first, 35);
		return u`
      <div class="bar">
        <b class="grow">${S(e[0], {
			year: "numeric",
			month: "short",
			day: "numeric"
		})} – ${S(e.at(-1), {
			month: "short",
			day: "numeric"
		})}</b>
        <button type="button" class="button icon small" aria-label=${j("earlier")} title=${j("earlier")} ?disabled=${this.first <= Vt(E())}
          @click=${() => this.first = T(this.first, -28)}>${M("back", 16)}</button>
        <button type="button" class="button icon small" aria-label=${j("later")} title=${j("later")} @click=${() => this.first = T(this.first, 28)}>${M("next", 16)}</button>
      </div>
      <div class="names" aria-hidden="true">${e.slice(0, 7).map((e) => u`<span>${S(e, { weekday: "short" })}</span>`)}</div>
      <div class="days" role="group" aria-label=${j("when")} @keydown=${this.#u}>${e.map((t) => this.#l(t, e))}</div>
      ${this.#d()}
      <p class="chosen number" aria-live="polite">${this.#a ? j("chosen", { span: Nt(this.#a.startTime, this.#a.endTime) }) : u`<span class="faint">${j("whenHint")}</span>`}</p>`;
	}
	#l(e, t) {
		let n = this.#i.find((t) => t.workDate === e), r = this.#e.value?.shiftTypes ?? [], i = !!(this.choice && e >= this.choice.from && e <= this.choice.to), a = mr(this.#t.value?.days?.find((t) => t.date === e));
		return u`<button type="button" data-date=${e} tabindex=${e === (t.includes(this.focused) && this.focused >= E() ? this.focused : t.find((e) => e >= E())) ? 0 : -1} aria-pressed=${i} ?disabled=${e < E()}
      aria-label="${S(e)}, ${n ? Hs(n, r) : j("noShift")}" @click=${() => this.#s(e)}>
      <span class="day">${Number(e.slice(8)) === 1 ? S(e, {
			month: "numeric",
			day: "numeric"
		}) : Number(e.slice(8))}${a ? u`<span class="mark ${a.tone}">${a.word}</span>` : f}</span>
      ${n ? Gs(n, r, "start") : u`<span class="none"></span>`}</button>`;
	}
	#u(e) {
		let t = El[e.key], n = e.target.dataset.date;
		if (!t || !n) return;
		e.preventDefault();
		let r = T(n, t);
		r < E() || (this.focused = r, Ht(this.first, 35).includes(r) || (this.first = T(this.first, t > 0 ? 28 : -28)), this.updateComplete.then(() => this.renderRoot.querySelector(`[data-date="${r}"]`)?.focus()));
	}
	#d() {
		let { choice: e } = this, t = e && !this.byDay ? bl(this.#i, e.from, e.to) : [];
		return !e || t.length !== 1 ? f : u`<div class="parts">
      <div class="segments" role="group" aria-label=${j("part")}>${Tl.map((t) => u`<button type="button" aria-pressed=${e.part === t} @click=${() => this.#c({ part: t })}>${j(t)}</button>`)}</div>
      ${e.part === "hours" ? u`<label>${j("from")}<input class="input" type="time" step="900" .value=${e.fromClock} @change=${(e) => this.#f("fromClock", e)} /></label>
            <label>${j("to")}<input class="input" type="time" step="900" .value=${e.toClock} @change=${(e) => this.#f("toClock", e)} /></label>` : f}
    </div>`;
	}
	#f(e, t) {
		let { value: n } = t.target;
		n && this.#c({ [e]: n });
	}
};
O([m()], Dl.prototype, "employee", void 0), O([m({ type: Boolean })], Dl.prototype, "byDay", void 0), O([h()], Dl.prototype, "first", void 0), O([h()], Dl.prototype, "choice", void 0), O([h()], Dl.prototype, "given", void 0), O([h()], Dl.prototype, "focused", void 0), Dl = O([p("zt-shift-picker")], Dl);
// src/pages/zt-leave.ts
var Ol = [
	"ANNUAL",
	"COMPANY",
	"COMP",
	"SICK",
	"PERSONAL"
], kl = 350, Al = class extends pn {
	constructor(...e) {
		super(...e), this.employee = "", this.type = "ANNUAL", this.wait = !1, this.sending = !1, this.colleagues = [], this.#t = Zt(), this.#n = new A(this, (e) => this.host.api.get("/v1/leaveTypes", {}, e)), this.#r = new A(this, (e) => this.host.api.get(`/v1/${this.employee}/leaveBalance`, {}, e)), this.#i = new A(this, (e) => this.host.api.ask("/v1/leaveRequests:simulate", { leaveRequest: this.#c }, e)), this.#d = (e) => {
			let t = e.request?.leaveRequest ?? e.request ?? {};
			t.waitIfShort && (this.wait = !0), t.leaveType && (this.type = t.leaveType), t.startTime && t.endTime && this.picker.adopt({
				startTime: t.startTime,
				endTime: t.endTime
			}), this.#l();
		};
	}
	static {
		this.styles = [
			D,
			Gn,
			...Zc,
			o`
      .columns { display: grid; grid-template: "form side" auto "list side" 1fr / minmax(0, 1fr) minmax(320px, 440px); gap: 16px; align-items: start; }
      .form { grid-area: form; } .list { grid-area: list; } .side { grid-area: side; }
      form.body { display: grid; gap: 18px; }
      .tiles { display: flex; flex-wrap: wrap; gap: 6px; }
      .tiles label { position: relative; display: grid; padding: 6px 12px; border: 1px solid var(--zt-line-strong); border-radius: var(--zt-radius-small); cursor: pointer; line-height: 1.35; font-weight: 550; }
      .tiles label:hover { background: var(--zt-hover); }
      .tiles label:has(:checked) { border-color: var(--zt-accent); box-shadow: inset 0 0 0 1px var(--zt-accent); background: var(--zt-accent-soft); color: var(--zt-accent); }
      .tiles label:has(:focus-visible) { outline: 2px solid var(--zt-accent); outline-offset: 2px; }
      .tiles input { position: absolute; opacity: 0; inset: 0; cursor: pointer; }
      .tiles small { font-size: var(--zt-text-tiny); font-weight: 400; color: var(--zt-ink-soft); font-variant-numeric: tabular-nums; }
      .tiles select.input { width: auto; min-height: 34px; }
      legend { margin-bottom: 6px; }
      .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); gap: 12px; }
      .check { display: flex; gap: 8px; align-items: center; font-size: var(--zt-text-small); }
      .send { display: flex; gap: 12px; align-items: center; }
      .send span { font-weight: 600; font-size: var(--zt-text-small); line-height: 1.35; }
      .send .primary { min-height: 38px; min-width: 140px; }
      .side { position: sticky; top: 68px; max-height: calc(100dvh - 84px); overflow: auto; }
      .none { padding: 28px 20px; text-align: center; color: var(--zt-ink-soft); display: grid; gap: 8px; justify-items: center; text-wrap: balance; }
      .none svg { color: var(--zt-ink-faint); }
      @media (width < 1080px) { .columns { grid-template: "form" "side" "list" / minmax(0, 1fr); } .side { position: static; max-height: none; } }
      @media (width < 760px) { .tiles label { flex: 1 1 30%; padding: 6px 10px; } .tiles select.input { width: 100%; } .send .primary { flex: 1; } .send { position: sticky; bottom: calc(64px + env(safe-area-inset-bottom)); z-index: 3; background: var(--zt-surface); padding: 8px 0; margin: 0; } }
    `
		];
	}
	#e;
	#t;
	#n;
	#r;
	#i;
	load() {
		this.#n.value || this.#n.load(), this.#a(this.employee || (this.host.principal?.subject ?? ""));
		let e = /* @__PURE__ */ new Set([...this.host.principal?.leads ?? [], ...this.host.principal?.standsInFor ?? []]);
		e.size && this.host.names.all().then((t) => this.colleagues = t.filter((t) => e.has(t.team ?? "") && t.name !== this.host.principal?.subject));
	}
	disconnectedCallback() {
		super.disconnectedCallback(), clearTimeout(this.#e);
	}
	#a(e) {
		this.employee = e, this.#h(), this.#r.clear(), this.#r.load();
	}
	get #o() {
		return this.#n.value?.leaveTypes?.find((e) => e.code === this.type);
	}
	get #s() {
		return !!this.#o?.chargingBasis && this.#o?.chargingBasis !== "CHARGING_BASIS_ROSTERED_MINUTES";
	}
	get #c() {
		return {
			name: this.changing?.name,
			employee: this.employee,
			leaveType: this.type,
			...this.span,
			reason: this.reason?.value.trim() || void 0,
			circumstance: this.circumstance?.value.trim() || void 0,
			waitIfShort: this.wait || void 0
		};
	}
	#l(e = 0) {
		if (this.refusal = void 0, this.#t = Zt(), clearTimeout(this.#e), !this.span) return this.#i.clear();
		this.#e = setTimeout(() => void this.#i.load(), e);
	}
	#u(e) {
		this.span = e.detail, this.outcome = void 0, this.#l(kl);
	}
	#d;
	async #f(e) {
		if (e.preventDefault(), !this.span || this.sending) return;
		this.sending = !0, this.refusal = void 0;
		let { changing: t } = this;
		try {
			let { name: e, ...n } = this.#c;
			this.outcome = t ? await this.host.api.post(`/v1/${t.name}:change`, {
				...this.span,
				etag: t.etag
			}, this.#t) : await this.host.api.post("/v1/leaveRequests", { leaveRequest: n }, this.#t), t && R(j("changed")), this.tell("zt-asked", {
				leaveRequest: this.outcome.name,
				state: this.outcome.state
			}), this.#p(), this.requests.refresh(), this.#r.load();
		} catch (e) {
			this.refusal = e;
		} finally {
			this.sending = !1;
		}
	}
	#p() {
		this.changing = this.span = void 0, this.wait = !1, this.#t = Zt(), this.picker?.clear(), this.#i.clear(), this.reason && (this.reason.value = "");
	}
	#m(e) {
		let { request: t } = e.detail;
		this.changing = t, this.outcome = void 0, this.type = t.leaveType ?? this.type, this.picker.adopt({
			startTime: t.startTime ?? "",
			endTime: t.endTime ?? ""
		}), this.renderRoot.querySelector("h1")?.scrollIntoView({ block: "start" });
	}
	#h() {
		this.outcome = void 0, this.#p();
	}
	render() {
		let e = this.employee === this.host.principal?.subject, { failure: t } = this.#n;
		return u`<div class="page">
      <header><h1>${j("title")}</h1><span class="grow"></span>${Kn("leave", (e) => this.tell("zt-navigate", {
			page: e,
			argument: ""
		}))}</header>
      ${t ? F(t, () => void this.#n.load()) : f}
      <div class="columns">
        ${this.#g()}
        <section class="panel list" aria-labelledby="mine"><header><h2 id="mine">${e ? j("mine") : j("theirs", { name: this.host.names.of(this.employee) })}</h2></header>
            <zt-leave-requests .employee=${this.employee} .types=${this.#n.value?.leaveTypes ?? []} open=${this.argument} @zt-change=${this.#m}></zt-leave-requests></section>
        <section class="panel side" aria-live="polite" aria-label=${j("odds")}>${this.#S()}</section>
      </div>
    </div>`;
	}
	#g() {
		let { changing: e } = this;
		return u`<section class="panel form" aria-labelledby="ask">
      <header><h2 id="ask" class="grow">${e ? j("askChange", { leave: Nt(e.startTime, e.endTime) }) : j("ask")}</h2>
        ${e ? u`<button class="button quiet small" @click=${this.#h}>${j("stopChange")}</button>` : f}</header>
      <form class="body" @submit=${this.#f}>
        ${this.colleagues.length && !e ? this.#v() : f}
        ${e ? f : this.#y()}
        <fieldset><legend>${j("when")}</legend>
          <zt-shift-picker .employee=${this.employee} ?byDay=${this.#s} @zt-span=${this.#u}></zt-shift-picker></fieldset>
        ${e ? f : this.#x()}
        <div class="send"><button class="button primary" ?disabled=${!this.span || this.sending}>${j(this.sending ? "sending" : e ? "submitChange" : "submit")}</button>${this.#_()}</div>
      </form>
    </section>`;
	}
	#_() {
		let { value: e } = this.#i;
		if (!this.span || !e || this.outcome) return f;
		let { word: t, tone: n } = zn(e.odds);
		return u`<span class="${n}-text">${t}<br /><span class="soft">${j("brief", { charge: It(e.chargedMinutes ?? 0) })}</span></span>`;
	}
	#v() {
		let e = this.host.principal?.subject ?? "";
		return u`<div class="field"><label for="person">${j("forWhom")}</label>
      <select class="input" id="person" @change=${(e) => this.#a(e.target.value)}>
        <option value=${e} ?selected=${this.employee === e}>${j("myself")}</option>
        ${this.colleagues.map((e) => u`<option value=${e.name} ?selected=${this.employee === e.name}>${e.displayName} ${e.employeeNo}</option>`)}
      </select></div>`;
	}
	#y() {
		let e = this.#n.value?.leaveTypes;
		if (!e) return P(2);
		let t = e.filter((e) => Ol.includes(e.code)), n = e.filter((e) => !Ol.includes(e.code)), r = (e) => {
			this.type = e, this.outcome = void 0, this.#l();
		};
		return u`<fieldset><legend>${j("type")}</legend><div class="tiles">
      ${t.map((t) => u`<label><input type="radio" name="type" .checked=${this.type === t.code} @change=${() => r(t.code)} />
        <span>${Pn(e, t.code)}</span><small>${this.#b(t)}</small></label>`)}
      ${n.length ? u`<select class="input" aria-label=${j("otherTypes")} @change=${(e) => r(e.target.value)}>
            <option value="" disabled ?selected=${t.some((e) => e.code === this.type)}>${j("otherTypes")}</option>
            ${n.map((t) => u`<option value=${t.code} ?selected=${this.type === t.code}>${g(t.title) || Pn(e, t.code)}</option>`)}
          </select>` : f}
    </div></fieldset>`;
	}
	#b(e) {
		let t = this.#r.value?.balances?.find((t) => t.leaveType === e.code);
		return e.needsBalance ? j("left", { left: It(t?.freeMinutes ?? 0) }) : e.statutory ? j("statutory") : e.paid ? "" : j("unpaid");
	}
	#x() {
		let e = this.#o && !Ol.includes(this.type);
		return u`<div class="two">
      <div class="field"><label for="reason">${j("reason")} <span class="faint">${j("reasonHint")}</span></label>
        <input class="input" id="reason" maxlength="500" autocomplete="off" @input=${() => this.#l(kl * 2)} /></div>
      ${e ? u`<div class="field"><label for="circumstance">${j("circumstance")} <span class="faint">${j("circumstanceHint")}</span></label>
            <input class="input" id="circumstance" maxlength="80" autocomplete="off" @input=${() => this.#l(kl)} /></div>` : f}
    </div>
    ${this.#o?.statutory ? f : u`<label class="check"><input type="checkbox" .checked=${this.wait}
          @change=${(e) => {
			this.wait = e.target.checked, this.#l();
		}} />${j("wait")}</label>`}`;
	}
	#S() {
		if (this.refusal) return this.#C(this.refusal);
		if (this.outcome) return this.#w(this.outcome);
		let { value: e, failure: t, loading: n } = this.#i;
		return this.span && t ? this.#C(t) : this.span && e ? u`<div class=${n ? "fading" : ""}>${$c(e, this.#o, this.#d)}</div>` : this.span ? u`<p class="none">${M("clock", 28)}${j("reckoning")}</p>` : u`<p class="none">${M("leave", 28)}${j("oddsEmpty")}</p>`;
	}
	#C(e) {
		return u`<div class="odds bad" role="alert">${M("cross", 26)}<div><b>${j("refused")}</b><p>${e.message}</p></div></div>
      ${e.alternatives.length ? u`<div class="outlook"><section><h3>${j("alternatives")}</h3>${nl(e.alternatives, this.#d)}</section></div>` : f}`;
	}
	#w(e) {
		let { state: t, decision: n } = e, r = t === "LEAVE_STATE_WAITING", i = t === "LEAVE_STATE_APPROVED" || t === "LEAVE_STATE_IN_PROGRESS", a = i ? j("approvedAbout", { span: Nt(e.startTime, e.endTime) }) : r ? j("waitingAbout") : e.dueTime ? j("pendingAbout", { time: x(e.dueTime) }) : "", o = i ? j("APPROVED_NOW") : r ? j("WAITING_NOW", { n: e.waitingPlace ?? 1 }) : j("PENDING_NOW"), s = g(n?.reasons?.[0]?.text);
		return u`<div class="odds ${i ? "good" : "watch"}">${M(i ? "check" : "clock", 26)}<div><b>${o}</b><p>${a}</p></div></div>
      <div class="outlook">
        ${s ? u`<section><h3>${j("why")}</h3><p>${s}</p></section>` : f}
        ${n?.conditions?.length ? u`<section><h3>${j("policy")}</h3>${Hr(n.conditions)}</section>` : f}
        <div><button class="button" @click=${() => this.outcome = void 0}>${j("another")}</button></div>
      </div>`;
	}
};
O([h()], Al.prototype, "employee", void 0), O([h()], Al.prototype, "type", void 0), O([h()], Al.prototype, "span", void 0), O([h()], Al.prototype, "wait", void 0), O([h()], Al.prototype, "changing", void 0), O([h()], Al.prototype, "outcome", void 0), O([h()], Al.prototype, "refusal", void 0), O([h()], Al.prototype, "sending", void 0), O([h()], Al.prototype, "colleagues", void 0), O([at("zt-shift-picker")], Al.prototype, "picker", void 0), O([at("zt-leave-requests")], Al.prototype, "requests", void 0), O([at("#reason")], Al.prototype, "reason", void 0), O([at("#circumstance")], Al.prototype, "circumstance", void 0), Al = O([p("zt-leave")], Al);
// src/messages/people.ts
var J = _({
	title: {
		zh: "人员",
		en: "People"
	},
	list: {
		zh: "人员",
		en: "People"
	},
	cycles: {
		zh: "综合工时周期",
		en: "Working-time cycles"
	},
	standIns: {
		zh: "代理",
		en: "Stand-ins"
	},
	search: {
		zh: "姓名或工号",
		en: "Name or number"
	},
	team: {
		zh: "班组",
		en: "Team"
	},
	allTeams: {
		zh: "全部班组",
		en: "All teams"
	},
	count: {
		zh: "{n} 人",
		en: "{n} {n|person|people}"
	},
	name: {
		zh: "姓名",
		en: "Name"
	},
	number: {
		zh: "工号",
		en: "Number"
	},
	roles: {
		zh: "角色",
		en: "Roles"
	},
	skills: {
		zh: "技能",
		en: "Skills"
	},
	none: {
		zh: "没有找到人。",
		en: "Nobody found."
	},
	more: {
		zh: "再看 {n} 人",
		en: "{n} more"
	},
	close: {
		zh: "关闭",
		en: "Close"
	},
	joined: {
		zh: "入职",
		en: "Joined"
	},
	left: {
		zh: "离职",
		en: "Leaves"
	},
	service: {
		zh: "累计工龄起算",
		en: "In work since"
	},
	system: {
		zh: "工时制",
		en: "Working time"
	},
	daily: {
		zh: "每日工时",
		en: "Contract day"
	},
	phone: {
		zh: "电话",
		en: "Telephone"
	},
	email: {
		zh: "邮箱",
		en: "E-mail"
	},
	memberships: {
		zh: "班组经历",
		en: "Teams"
	},
	now: {
		zh: "至今",
		en: "now"
	},
	skilled: {
		zh: "{skill} · {level} 级",
		en: "{skill} · level {level}"
	},
	expired: {
		zh: "已过期（{date}）",
		en: "expired {date}"
	},
	expires: {
		zh: "{date} 到期",
		en: "expires {date}"
	},
	fromDay: {
		zh: "{date} 起",
		en: "from {date}"
	},
	noSkills: {
		zh: "没有登记技能。",
		en: "No skill on record."
	},
	restrictions: {
		zh: "工作限制",
		en: "Restrictions"
	},
	RESTRICTION_KIND_NO_NIGHT: {
		zh: "不上夜班（22:00–06:00）",
		en: "No night work (22:00–06:00)"
	},
	RESTRICTION_KIND_NO_OVERTIME: {
		zh: "不加班",
		en: "No overtime"
	},
	restrictionSource: {
		zh: "女职工劳动保护特别规定（2012）第六条、第九条",
		en: "Special Provisions on Labour Protection of Women (2012), arts. 6 and 9"
	},
	balance: {
		zh: "假期余额",
		en: "Leave balance"
	},
	WORKING_TIME_SYSTEM_STANDARD: {
		zh: "标准工时",
		en: "Standard"
	},
	WORKING_TIME_SYSTEM_COMPREHENSIVE: {
		zh: "综合工时",
		en: "Comprehensive"
	},
	WORKING_TIME_SYSTEM_FLEXIBLE: {
		zh: "不定时",
		en: "Flexible"
	},
	AGENT: {
		zh: "坐席",
		en: "Agent"
	},
	TEAM_LEAD: {
		zh: "班组长",
		en: "Team lead"
	},
	PLANNER: {
		zh: "排班员",
		en: "Planner"
	},
	OFFICER: {
		zh: "中台专员",
		en: "Officer"
	},
	CENTRE_MANAGER: {
		zh: "中心经理",
		en: "Centre manager"
	},
	HR: {
		zh: "人事",
		en: "HR"
	},
	OPS: {
		zh: "运维",
		en: "Operations"
	},
	standInAbout: {
		zh: "代理人不在时自动顶上，收到对方的待办；不需要对方同意。",
		en: "A stand-in gets the other's inbox by itself; nobody's consent is needed."
	},
	noStandIns: {
		zh: "还没有安排代理。",
		en: "No stand-in yet."
	},
	standInOf: {
		zh: "{substitute} 代理 {absentee}",
		en: "{substitute} for {absentee}"
	},
	whileAbsent: {
		zh: "休假期间自动生效",
		en: "whenever on leave"
	},
	open: {
		zh: "{from} 起",
		en: "from {from}"
	},
	active: {
		zh: "生效中",
		en: "In force"
	},
	later: {
		zh: "未开始",
		en: "To come"
	},
	ready: {
		zh: "待命",
		en: "Ready"
	},
	ended: {
		zh: "已结束",
		en: "Ended"
	},
	rank: {
		zh: "第 {rank} 顺位",
		en: "rank {rank}"
	},
	end: {
		zh: "结束",
		en: "End"
	},
	endedToast: {
		zh: "代理已结束。",
		en: "The stand-in has ended."
	},
	add: {
		zh: "安排代理",
		en: "Name a stand-in"
	},
	absentee: {
		zh: "谁不在",
		en: "Who is away"
	},
	substitute: {
		zh: "谁来代理",
		en: "Who stands in"
	},
	choosePerson: {
		zh: "请选择",
		en: "Choose"
	},
	how: {
		zh: "什么时候",
		en: "When"
	},
	howAbsent: {
		zh: "本人休假时自动生效",
		en: "By itself while on leave"
	},
	howWindow: {
		zh: "指定一段时间",
		en: "In a stretch of time"
	},
	from: {
		zh: "从",
		en: "From"
	},
	until: {
		zh: "到（可不填）",
		en: "Until (optional)"
	},
	order: {
		zh: "顺位",
		en: "Rank"
	},
	save: {
		zh: "保存",
		en: "Save"
	},
	cancel: {
		zh: "取消",
		en: "Cancel"
	},
	added: {
		zh: "已安排，{name} 会收到通知。",
		en: "Done; {name} is told."
	},
	import: {
		zh: "导入",
		en: "Import"
	},
	importTitle: {
		zh: "导入人员",
		en: "Import people"
	},
	importAbout: {
		zh: "CSV 或 XLSX。先核对，一行都不会写入；同一个文件再导一次不会重复。",
		en: "CSV or XLSX. Checked first, nothing is written; the same file again changes nothing."
	},
	file: {
		zh: "文件",
		en: "File"
	},
	centre: {
		zh: "中心",
		en: "Centre"
	},
	columns: {
		zh: "列对应",
		en: "Columns"
	},
	columnsAbout: {
		zh: "每个字段取文件的哪一列；写 =文字 表示固定值；留空表示不导入。",
		en: "Which column each field takes. =text is a constant; empty leaves the field out."
	},
	createTeams: {
		zh: "自动新建文件里的班组",
		en: "Make teams that are not there yet"
	},
	skipBad: {
		zh: "跳过有错的行，导入其余的",
		en: "Leave out bad rows, import the others"
	},
	check: {
		zh: "核对",
		en: "Check"
	},
	checking: {
		zh: "正在核对…",
		en: "Checking…"
	},
	doImport: {
		zh: "导入 {n} 人",
		en: "Import {n} {n|person|people}"
	},
	importing: {
		zh: "正在导入…",
		en: "Importing…"
	},
	result: {
		zh: "共 {rows} 行：新增 {created}，更新 {updated}，不变 {unchanged}，新班组 {teams}。",
		en: "{rows} rows: {created} new, {updated} changed, {unchanged} as they are, {teams} new teams."
	},
	rowErrors: {
		zh: "{n} 处要改",
		en: "{n} {n|thing|things} to mend"
	},
	row: {
		zh: "行",
		en: "Row"
	},
	column: {
		zh: "列",
		en: "Column"
	},
	value: {
		zh: "内容",
		en: "Value"
	},
	problem: {
		zh: "问题",
		en: "Problem"
	},
	imported: {
		zh: "已导入 {n} 人。",
		en: "{n} {n|person|people} imported."
	},
	unreadable: {
		zh: "读不了这个文件的表头，请手动填写列名。",
		en: "The header of this file cannot be read; write the column names by hand."
	},
	"field.employee_no": {
		zh: "工号（必填）",
		en: "Number (needed)"
	},
	"field.display_name": {
		zh: "姓名",
		en: "Name"
	},
	"field.team": {
		zh: "班组（必填）",
		en: "Team (needed)"
	},
	"field.join_date": {
		zh: "入职日期",
		en: "Join date"
	},
	"field.exit_date": {
		zh: "离职日期",
		en: "Exit date"
	},
	"field.service_start_date": {
		zh: "累计工龄起算日",
		en: "In work since"
	},
	"field.tenure_years": {
		zh: "司龄（年）",
		en: "Years here"
	},
	"field.service_years": {
		zh: "工龄（年）",
		en: "Years in work"
	},
	"field.skills": {
		zh: "技能",
		en: "Skills"
	},
	"field.phone": {
		zh: "电话",
		en: "Telephone"
	},
	"field.email": {
		zh: "邮箱",
		en: "E-mail"
	},
	"field.time_zone": {
		zh: "时区",
		en: "Time zone"
	},
	"field.working_time_system": {
		zh: "工时制",
		en: "Working time system"
	},
	"field.daily_minutes": {
		zh: "每日分钟数",
		en: "Minutes a day"
	}
});
function jl(e) {
	return e in J.catalogue ? J(e) : e;
}
// src/messages/cycles.ts
var Ml = _({
	title: {
		zh: "综合工时周期结果",
		en: "Results of working-time cycles"
	},
	list: {
		zh: "逐人结果",
		en: "Results by person"
	},
	about: {
		zh: "考勤关账时已告知薪酬的结果；更正后以最新版本为准。",
		en: "As closes of attendance told them for pay; after a correction the newest version."
	},
	from: {
		zh: "周期结束于",
		en: "Cycles that end from"
	},
	until: {
		zh: "至（含）",
		en: "until, inclusive"
	},
	who: {
		zh: "姓名",
		en: "Name"
	},
	cycle: {
		zh: "周期",
		en: "Cycle"
	},
	standard: {
		zh: "标准工时",
		en: "Standard"
	},
	worked: {
		zh: "实际工时",
		en: "Worked"
	},
	excused: {
		zh: "视同出勤",
		en: "Excused"
	},
	overtime: {
		zh: "超出标准（150%）",
		en: "Beyond it (150 %)"
	},
	holidays: {
		zh: "法定节假日（300%）",
		en: "Holidays (300 %)"
	},
	closed: {
		zh: "关账",
		en: "Closed"
	},
	version: {
		zh: "第 {n} 版",
		en: "version {n}"
	},
	none: {
		zh: "这段时间没有结束的周期，或尚未关账。",
		en: "No cycle ended in this time, or it is not closed yet."
	},
	more: {
		zh: "显示更多",
		en: "Show more"
	}
}), Nl = 100, Pl = 1e3, Fl = {
	year: "numeric",
	month: "short",
	day: "numeric"
}, Il = class extends k {
	constructor(...e) {
		super(...e), this.first = T(E(), -92), this.last = E(), this.most = Nl, this.#e = new A(this, (e) => this.host.api.get("/v1/cycleResults", {
			startDate: this.first,
			endDate: T(this.last, 1),
			pageSize: this.most
		}, e));
	}
	static {
		this.styles = [D, o`
      header { flex-wrap: wrap; }
      .scroll { padding: 0 16px 8px; max-height: none; }
      td.end, th.end { text-align: right; }
      .foot { padding: 4px 16px 14px; }
    `];
	}
	#e;
	willUpdate(e) {
		[
			"first",
			"last",
			"most"
		].some((t) => e.has(t)) && this.#e.load();
	}
	render() {
		let { value: e, failure: t } = this.#e, n = (e, t, n) => u`<label class="field"><span>${Ml(e)}</span><input class="input" type="date" required .value=${t}
        @change=${(e) => {
			let t = e.target.value;
			t && n(t);
		}} /></label>`;
		return u`<section class="panel" aria-labelledby="heading">
      <header><h2 id="heading">${Ml("title")}</h2><span class="grow"></span>
        ${n("from", this.first, (e) => this.first = e)}${n("until", this.last, (e) => this.last = e)}</header>
      ${t ? u`<div class="body">${F(t, () => void this.#e.load())}</div>` : f}
      ${e ? e.results?.length ? this.#t(e.results) : N("clock", Ml("none")) : t ? f : P(6)}
      <div class="foot"><p class="faint small">${Ml("about")}</p>
        ${e?.nextPageToken && this.most < Pl ? u`<button class="button small" @click=${() => this.most = Pl}>${Ml("more")}</button>` : f}</div>
    </section>`;
	}
	#t(e) {
		let t = (e = 0) => u`<td class="end number">${It(e)}</td>`, n = [
			"standard",
			"worked",
			"excused",
			"overtime",
			"holidays"
		].map((e) => u`<th scope="col" class="end">${Ml(e)}</th>`);
		return u`<div class="scroll" tabindex="0" role="region" aria-label=${Ml("list")}><table>
      <thead><tr><th scope="col">${Ml("who")}</th><th scope="col">${Ml("cycle")}</th>${n}<th scope="col">${Ml("closed")}</th></tr></thead>
      <tbody>${e.map(({ employee: e, cycle: n = {}, version: r = 1, closeTime: i }) => u`<tr><td>${this.host.names.of(e)}</td>
        <td class="number">${S(n.startDate, Fl)} – ${S(T(n.endDate ?? E(), -1), Fl)}</td>
        ${t(n.standardMinutes)}${t(n.workedMinutes)}${t(n.excusedMinutes)}${t(n.overtimeMinutes)}${t(n.overtimeHolidayMinutes)}
        <td class="number">${x(i)} <span class="faint tiny">${Ml("version", { n: r })}</span></td></tr>`)}</tbody>
    </table></div>`;
	}
};
O([h()], Il.prototype, "first", void 0), O([h()], Il.prototype, "last", void 0), O([h()], Il.prototype, "most", void 0), Il = O([p("zt-cycles")], Il);
// src/parts/zt-import-people.ts
var Ll = class extends k {
	constructor(...e) {
		super(...e), this.open = !1, this.header = [], this.columns = {}, this.centres = [], this.busy = "", this.#a = () => {
			this.result = void 0;
		};
	}
	static {
		this.styles = [D, o`
      :host { --zt-dialog-width: 760px; }
      form { display: grid; gap: 14px; }
      .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); gap: 12px; }
      .map { display: grid; grid-template-columns: repeat(auto-fill, minmax(200px, 1fr)); gap: 10px 12px; margin-top: 6px; }
      .map .input { min-height: 32px; padding-block: 3px; }
      .check { display: flex; gap: 8px; align-items: center; font-size: var(--zt-text-small); }
      .errors { max-height: 240px; border: 1px solid var(--zt-line); border-radius: var(--zt-radius-small); padding: 0 12px; }
      .errors th { position: sticky; top: 0; background: var(--zt-raised); }
      .errors td { overflow-wrap: anywhere; }
      .keys { display: flex; justify-content: flex-end; gap: 8px; }
    `];
	}
	willUpdate(e) {
		e.has("open") && this.open && (this.file = this.result = this.refusal = void 0, this.columns = {}, this.host.api.get("/v1/centres").then(({ centres: e = [] }) => this.centres = e, (e) => this.refusal = e));
	}
	async #e(e) {
		this.file = e.target.files?.[0], this.result = this.refusal = void 0, this.header = this.file ? await br(this.file) : [], this.columns = Mr(this.header);
	}
	async #t(e) {
		if (!this.file || this.busy) return;
		this.busy = e ? "checking" : "importing", this.refusal = void 0;
		let t = new FormData(this.form);
		try {
			let n = await this.host.api.post("/v1/employees:import", {
				content: await vr(this.file),
				format: yr(this.file.name),
				columns: Object.fromEntries(Object.entries(this.columns).filter(([, e]) => e)),
				centre: String(t.get("centre") ?? ""),
				createTeams: t.has("createTeams"),
				skipBadRows: e || t.has("skipBad"),
				validateOnly: e
			});
			e ? this.result = n : this.#n(n);
		} catch (e) {
			this.refusal = e;
		} finally {
			this.busy = "";
		}
	}
	#n(e) {
		R(J("imported", { n: (e.createdCount ?? 0) + (e.updatedCount ?? 0) })), this.host.names.forget(), this.dispatchEvent(new Event("zt-imported")), this.dispatchEvent(new Event("close"));
	}
	#r(e) {
		e.preventDefault(), this.#t(!this.#i);
	}
	updated(e) {
		e.has("result") && this.result && this.form.querySelector(".keys")?.scrollIntoView({ block: "nearest" });
	}
	get #i() {
		return this.result ? (this.form?.querySelector("[name=skipBad]")?.checked ?? !1) || !this.result.errors?.length : !1;
	}
	render() {
		return u`<zt-dialog ?open=${this.open} heading=${J("importTitle")} @close=${() => this.dispatchEvent(new Event("close"))}>
      <form @submit=${this.#r} @change=${() => this.requestUpdate()}>
        <p class="soft small">${J("importAbout")}</p>
        <div class="two">
          <label class="field"><span>${J("file")}</span><input class="input" type="file" accept=".csv,.xlsx,text/csv" required @change=${this.#e} /></label>
          <label class="field"><span>${J("centre")}</span><select class="input" name="centre" @change=${this.#a}>
            ${this.centres.map((e) => u`<option value=${e.name}>${e.displayName}</option>`)}</select></label>
        </div>
        ${this.file ? this.#o() : f}
        ${this.refusal ? u`<div class="notice bad" role="alert">${M("warning")}<p>${this.refusal.message}</p></div>` : f}
        ${this.result ? this.#c(this.result) : f}
        <div class="keys">${this.#u()}</div>
      </form>
    </zt-dialog>`;
	}
	#a;
	#o() {
		return u`<fieldset><legend>${J("columns")}</legend>
        <p class="faint small">${this.header.length ? J("columnsAbout") : J("unreadable")}</p>
        <datalist id="header">${this.header.map((e) => u`<option value=${e}></option>`)}</datalist>
        <div class="map">${Or.map((e) => u`<label class="field"><span>${J(`field.${e}`)}</span>
            <input class="input" list="header" .value=${this.columns[e] ?? ""} @input=${(t) => this.#s(e, t)} /></label>`)}</div></fieldset>
      <label class="check"><input type="checkbox" name="createTeams" @change=${this.#a} />${J("createTeams")}</label>`;
	}
	#s(e, t) {
		this.columns = {
			...this.columns,
			[e]: t.target.value.trim()
		}, this.result = void 0;
	}
	#c(e) {
		let { errors: t = [] } = e, n = {
			rows: e.rowCount ?? 0,
			created: e.createdCount ?? 0,
			updated: e.updatedCount ?? 0,
			unchanged: e.unchangedCount ?? 0,
			teams: e.teamsCreatedCount ?? 0
		};
		return u`<p class="notice ${t.length ? "watch" : "good"}" role="status">${M(t.length ? "warning" : "check")}${J("result", n)}</p>
      ${t.length ? this.#l(t) : f}`;
	}
	#l(e) {
		return u`<div><h3>${J("rowErrors", { n: e.length })}</h3>
      <div class="errors scroll" tabindex="0" role="region" aria-label=${J("rowErrors", { n: e.length })}><table>
        <thead><tr><th scope="col">${J("row")}</th><th scope="col">${J("column")}</th><th scope="col">${J("value")}</th><th scope="col">${J("problem")}</th></tr></thead>
        <tbody>${e.map((e) => u`<tr><td>${e.row}</td><td>${e.column}</td><td>${e.value}</td><td>${e.message}</td></tr>`)}</tbody>
      </table></div></div>
      <label class="check"><input type="checkbox" name="skipBad" />${J("skipBad")}</label>`;
	}
	#u() {
		let e = this.#i, t = (this.result?.createdCount ?? 0) + (this.result?.updatedCount ?? 0), n = this.busy ? J(this.busy) : e ? J("doImport", { n: t }) : J("check");
		return u`<button type="button" class="button quiet" @click=${() => this.dispatchEvent(new Event("close"))}>${J("cancel")}</button>
      <button class="button primary" ?disabled=${!this.file || !!this.busy}>${n}</button>`;
	}
};
O([m({ type: Boolean })], Ll.prototype, "open", void 0), O([h()], Ll.prototype, "file", void 0), O([h()], Ll.prototype, "header", void 0), O([h()], Ll.prototype, "columns", void 0), O([h()], Ll.prototype, "centres", void 0), O([h()], Ll.prototype, "result", void 0), O([h()], Ll.prototype, "refusal", void 0), O([h()], Ll.prototype, "busy", void 0), O([at("form")], Ll.prototype, "form", void 0), Ll = O([p("zt-import-people")], Ll);
// src/parts/zt-stand-ins.ts
var Rl = class extends k {
	constructor(...e) {
		super(...e), this.people = [], this.window = !1, this.busy = "", this.#e = new A(this, (e) => this.host.api.get("/v1/standIns", { pageSize: 500 }, e), 60);
	}
	static {
		this.styles = [D, o`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(290px, 360px); gap: 16px; align-items: start; }
      li { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 4px 12px; align-items: center; padding: 10px 16px; border-top: 1px solid var(--zt-line); line-height: 1.4; }
      li b { font-weight: 580; }
      .ended { color: var(--zt-ink-soft); }
      form { display: grid; gap: 12px; }
      fieldset { display: grid; gap: 6px; }
      .check { display: flex; gap: 8px; align-items: center; }
      .two { display: grid; grid-template-columns: 1fr 1fr; gap: 8px; }
      @media (width < 980px) { .columns { grid-template-columns: minmax(0, 1fr); } }
    `];
	}
	#e;
	connectedCallback() {
		super.connectedCallback(), this.#e.load(), this.host.names.all().then((e) => this.people = e);
	}
	get #t() {
		return this.host.has("CENTRE_MANAGER", "HR");
	}
	get #n() {
		return this.#t || this.host.has("TEAM_LEAD");
	}
	render() {
		let { value: e, failure: t } = this.#e, n = e?.standIns ?? [];
		return u`<div class="columns">
      <section class="panel" aria-labelledby="heading"><header><h2 id="heading">${J("standIns")}</h2><span class="faint small">${J("standInAbout")}</span></header>
        ${t && !e ? u`<div class="body">${F(t, () => void this.#e.load())}</div>` : f}
        ${!e && !t ? P(5) : f}
        ${e && !n.length ? N("hand", J("noStandIns")) : u`<ul>${n.map((e) => this.#r(e))}</ul>`}
      </section>
      ${this.#n ? this.#a() : f}
    </div>`;
	}
	#r(e) {
		let [t, n] = [this.host.names.of(e.absentee), this.host.names.of(e.substitute)], r = !!(e.endTime && Date.parse(e.endTime) <= Date.now()), i = e.whileAbsent ? J("whileAbsent") : e.endTime ? Nt(e.startTime, e.endTime) : J("open", { from: x(e.startTime) }), a = r ? "ended" : e.active ? "active" : e.whileAbsent ? "ready" : "later", o = this.#t || e.absentee === this.host.principal?.subject;
		return u`<li class=${r ? "ended" : ""}>${er(n)}
      <span><b>${J("standInOf", {
			substitute: n,
			absentee: t
		})}</b> <span class="badge ${e.active && !r ? "good" : ""}">${J(a)}</span><br />
        <span class="soft small number">${i}${e.rank ? u` · ${J("rank", { rank: e.rank })}` : f}</span></span>
      ${o && !r ? u`<button class="button small danger" ?disabled=${this.busy === e.name} @click=${() => this.#s(e)}>${J("end")}</button>` : f}
    </li>`;
	}
	#i(e = "") {
		return u`<option value="" disabled selected>${J("choosePerson")}</option>
      ${this.people.filter((t) => t.name !== e).map((e) => u`<option value=${e.name}>${e.displayName} ${e.employeeNo}</option>`)}`;
	}
	#a() {
		let e = this.host.principal?.subject ?? "";
		return u`<section class="panel" aria-labelledby="add"><header><h2 id="add">${J("add")}</h2></header><form class="body" @submit=${this.#o}>
      ${this.#t ? u`<label class="field"><span>${J("absentee")}</span><select class="input" name="absentee" required>${this.#i()}</select></label>` : f}
      <label class="field"><span>${J("substitute")}</span><select class="input" name="substitute" required>${this.#i(this.#t ? "" : e)}</select></label>
      <fieldset><legend>${J("how")}</legend>
        <label class="check"><input type="radio" name="how" value="absent" .checked=${!this.window} @change=${() => this.window = !1} />${J("howAbsent")}</label>
        <label class="check"><input type="radio" name="how" value="window" .checked=${this.window} @change=${() => this.window = !0} />${J("howWindow")}</label>
      </fieldset>
      ${this.window ? u`<div class="two"><label class="field"><span>${J("from")}</span><input class="input" type="date" name="from" required .value=${E()} /></label>
            <label class="field"><span>${J("until")}</span><input class="input" type="date" name="until" min=${E()} /></label></div>` : f}
      <label class="field"><span>${J("order")}</span><input class="input" type="number" name="rank" min="1" max="20" value="1" /></label>
      ${this.problem ? u`<p class="notice bad" role="alert">${M("warning")}${this.problem.message}</p>` : f}
      <div><button class="button primary" ?disabled=${!!this.busy}>${J("save")}</button></div>
    </form></section>`;
	}
	async #o(e) {
		e.preventDefault();
		let t = new FormData(this.form), n = (e) => String(t.get(e) ?? ""), r = n("until") ? new Date(Date.parse(w(n("until"), "00:00")) + 864e5).toISOString() : void 0, i = this.window ? {
			startTime: w(n("from"), "00:00"),
			endTime: r
		} : { whileAbsent: !0 }, a = {
			absentee: this.#t ? n("absentee") : this.host.principal?.subject,
			substitute: n("substitute"),
			rank: Number(n("rank")) || 1,
			...i
		};
		await this.#c("add", () => this.host.api.post("/v1/standIns", { standIn: a }), J("added", { name: this.host.names.of(a.substitute) })), this.problem || (this.form.querySelector("[name=substitute]").value = "");
	}
	async #s(e) {
		await this.#c(e.name, () => this.host.api.post(`/v1/${e.name}:end`), J("endedToast"));
	}
	async #c(e, t, n) {
		this.busy = e, this.problem = void 0;
		try {
			await t(), R(n), await this.#e.load();
		} catch (t) {
			this.problem = t, e !== "add" && R(this.problem.message, "bad");
		} finally {
			this.busy = "";
		}
	}
};
O([h()], Rl.prototype, "people", void 0), O([h()], Rl.prototype, "window", void 0), O([h()], Rl.prototype, "busy", void 0), O([h()], Rl.prototype, "problem", void 0), O([at("form")], Rl.prototype, "form", void 0), Rl = O([p("zt-stand-ins")], Rl);
// src/pages/zt-people.ts
var zl = 100, Bl = 250, Vl = 60, Hl = {
	year: "numeric",
	month: "short",
	day: "numeric"
}, Ul = class extends pn {
	constructor(...e) {
		super(...e), this.view = "list", this.query = "", this.inTeam = "", this.importing = !1, this.#e = zl, this.#n = new A(this, (e) => this.host.api.get("/v1/employees", {
			query: this.query,
			team: this.inTeam,
			pageSize: this.#e
		}, e)), this.#r = new A(this, (e) => this.host.api.get(`/v1/${this.argument}`, {}, e));
	}
	static {
		this.styles = [D, o`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px; align-items: start; }
      .columns.two { grid-template-columns: minmax(0, 1fr) minmax(300px, 380px); }
      .filters { display: flex; gap: 8px 12px; align-items: center; flex-wrap: wrap; }
      .filters .input { width: 220px; min-height: 34px; padding-block: 4px; }
      .list { overflow-x: auto; padding: 0 16px 8px; }
      tbody tr { cursor: pointer; }
      tbody tr:hover { background: var(--zt-hover); }
      tr.current { background: var(--zt-accent-soft); }
      td { vertical-align: middle; padding-block: 5px; }
      td a { color: inherit; font-weight: 560; }
      .who { display: flex; gap: 10px; align-items: center; }
      .tags { display: flex; flex-wrap: wrap; gap: 4px; }
      .foot { padding: 4px 16px 14px; }
      .person > header { align-items: flex-start; }
      .person .body { display: grid; gap: 16px; }
      .person h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); margin-bottom: 4px; }
      .facts { display: grid; grid-template-columns: 1fr 1fr; gap: 8px 16px; }
      .facts dt { font-size: var(--zt-text-tiny); color: var(--zt-ink-faint); }
      .facts dd { font-weight: 560; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
      .lines { display: grid; gap: 4px; }
      .lines li { display: flex; justify-content: space-between; flex-wrap: wrap; gap: 0 12px; }
      .side { position: sticky; top: 68px; }
      @media (width < 1080px) { .columns.two { grid-template-columns: minmax(0, 1fr); } .columns.two .side { order: -1; position: static; } }
      @media (width < 760px) { .filters { width: 100%; } .filters .input { width: auto; flex: 1 1 130px; } .wide { display: none; } .list { padding-inline: 12px; } }
    `];
	}
	#e;
	#t;
	#n;
	#r;
	load() {
		this.#n.load(), this.#i();
	}
	updated(e) {
		super.updated(e), e.has("argument") && e.get("argument") !== void 0 && this.#i();
	}
	disconnectedCallback() {
		super.disconnectedCallback(), clearTimeout(this.#t);
	}
	#i() {
		this.#r.clear(), this.argument.startsWith("employees/") && this.#r.load();
	}
	#a(e) {
		this.query = e.query ?? this.query, this.inTeam = e.inTeam ?? this.inTeam, this.#e = zl, clearTimeout(this.#t), this.#t = setTimeout(() => void this.#n.load(), e.query === void 0 ? 0 : Bl);
	}
	render() {
		let e = ["list"];
		return this.host.has("TEAM_LEAD", "OFFICER", "CENTRE_MANAGER", "HR") && e.push("standIns"), this.host.has("TEAM_LEAD", "PLANNER", "OFFICER", "CENTRE_MANAGER", "HR") && e.push("cycles"), u`<div class="page">
      <header><h1>${J("title")}</h1><span class="grow"></span>
        ${e.length > 1 ? u`<div class="segments" role="group" aria-label=${J("title")}>${e.map((e) => u`<button aria-pressed=${e === this.view} @click=${() => this.view = e}>${J(e)}</button>`)}</div>` : f}
        ${this.host.has("HR") ? u`<button class="button" @click=${() => this.importing = !0}>${M("plus", 16)}${J("import")}</button>` : f}
      </header>
      ${this.view === "standIns" ? u`<zt-stand-ins></zt-stand-ins>` : this.view === "cycles" ? u`<zt-cycles></zt-cycles>` : this.#o()}
      ${this.host.has("HR") ? u`<zt-import-people ?open=${this.importing} @close=${() => this.importing = !1} @zt-imported=${() => this.load()}></zt-import-people>` : f}
    </div>`;
	}
	#o() {
		let { value: e, failure: t } = this.#n, n = e?.employees ?? [], r = e?.totalSize ?? n.length, i = this.argument.startsWith("employees/");
		return u`<div class="columns ${i ? "two" : ""}">
      <section class="panel" aria-label=${J("title")}>
        <header>${this.#s()}<span class="grow"></span><span class="faint small number" role="status">${e ? J("count", { n: r }) : f}</span></header>
        ${t ? u`<div class="body">${F(t, () => void this.#n.load())}</div>` : f}
        ${e ? n.length ? this.#c(n, i) : N("people", J("none")) : t ? f : P(12)}
        ${n.length < r ? u`<div class="foot"><button class="button small" @click=${() => {
			this.#e += 400, this.#n.load();
		}}>${J("more", { n: Math.min(400, r - n.length) })}</button></div>` : f}
      </section>
      ${i ? u`<section class="panel person side" aria-live="polite">${this.#f()}</section>` : f}
    </div>`;
	}
	#s() {
		return u`<div class="filters">
      <input class="input" type="search" aria-label=${J("search")} placeholder=${J("search")} @input=${(e) => this.#a({ query: e.target.value.trim() })} />
      <select class="input" aria-label=${J("team")} @change=${(e) => this.#a({ inTeam: e.target.value })}>
        <option value="">${J("allTeams")}</option>
        ${this.host.teams.map((e) => u`<option value=${e.name} ?selected=${e.name === this.inTeam}>${e.displayName}</option>`)}
      </select></div>`;
	}
	#c(e, t) {
		return u`<div class="list"><table>
      <thead><tr><th scope="col">${J("name")}</th><th scope="col">${J("team")}</th>${t ? f : u`<th scope="col" class="wide">${J("roles")}</th><th scope="col" class="wide">${J("skills")}</th>`}</tr></thead>
      <tbody>${e.map((e) => this.#l(e, t))}</tbody></table></div>`;
	}
	#l(e, t) {
		let n = e.displayName ?? "", r = (e.roles ?? []).filter((e) => e !== "AGENT");
		return u`<tr class=${e.name === this.argument ? "current" : ""} @click=${() => this.#d(e.name)}>
      <td><span class="who">${er(n)}<span><a href=${mn("people", e.name)} aria-current=${e.name === this.argument ? "true" : f} @click=${(e) => e.stopPropagation()}>${n}</a><br />
        <span class="faint tiny number">${e.employeeNo}</span></span></span></td>
      <td>${this.host.teamName(e.team)}</td>
      ${t ? f : u`<td class="wide"><span class="tags">${r.map((e) => u`<span class="badge accent">${jl(e)}</span>`)}</span></td>
          <td class="wide"><span class="tags">${(e.skills ?? []).map((t) => u`<span class="badge ${Wl(t)}">${this.#u(e, t)}</span>`)}</span></td>`}
    </tr>`;
	}
	#u(e, { skill: t = "", level: n }) {
		let r = this.host.skills.called(this.host.teams.find((t) => t.name === e.team)?.centre ?? "", t);
		return n ? J("skilled", {
			skill: r,
			level: n
		}) : r;
	}
	#d(e) {
		this.tell("zt-navigate", {
			page: "people",
			argument: e
		}), hn("people", e);
	}
	#f() {
		let { value: e, failure: t } = this.#r;
		if (!e) return t ? u`<div class="body">${F(t, () => void this.#r.load())}</div>` : P(8);
		let n = e.displayName ?? "";
		return u`<header>${er(n, "large")}<div class="grow"><h2>${n}</h2><span class="soft small number">${e.employeeNo} · ${this.host.teamName(e.team)}</span></div>
        <button class="button quiet icon small" aria-label=${J("close")} title=${J("close")} @click=${() => hn("people")}>${M("cross", 16)}</button></header>
      <div class="body">
        <span class="tags">${(e.roles ?? []).map((e) => u`<span class="badge accent">${jl(e)}</span>`)}</span>
        ${this.#p(e)}
        <section><h3>${J("skills")}</h3>${e.skills?.length ? u`<ul class="lines">${e.skills.map((t) => Gl(t, this.#u(e, t)))}</ul>` : u`<p class="faint">${J("noSkills")}</p>`}</section>
        ${e.restrictions?.length ? u`<section><h3>${J("restrictions")}</h3><ul class="lines">${e.restrictions.map((e) => u`<li><span>${J(e.kind ?? "RESTRICTION_KIND_NO_NIGHT")}</span><span class="soft small number">${Kl(e.startDate, e.endDate)}</span></li>`)}</ul><p class="tiny faint">${J("restrictionSource")}</p></section>` : f}
        ${e.memberships?.length ? u`<section><h3>${J("memberships")}</h3><ul class="lines">${e.memberships.map((e) => u`<li><span>${this.host.teamName(e.team)}</span><span class="soft small number">${Kl(e.startDate, e.endDate)}</span></li>`)}</ul></section>` : f}
        ${this.host.has("TEAM_LEAD", "HR", "OFFICER", "CENTRE_MANAGER") ? u`<a href=${mn("balance", e.name)}>${J("balance")}</a>` : f}
      </div>`;
	}
	#p(e) {
		let t = e.workingTimeSystem && e.workingTimeSystem in J.catalogue ? J(e.workingTimeSystem) : "";
		return u`<dl class="facts">${[
			[J("joined"), S(e.joinDate, Hl)],
			[J("left"), S(e.exitDate, Hl)],
			[J("service"), S(e.serviceStartDate, Hl)],
			[J("system"), t],
			[J("daily"), e.dailyMinutes ? Pt(e.dailyMinutes) : ""],
			[J("phone"), e.phone ?? ""],
			[J("email"), e.email ?? ""]
		].filter(([, e]) => e).map(([e, t]) => u`<div><dt>${e}</dt><dd>${t}</dd></div>`)}</dl>`;
	}
};
O([h()], Ul.prototype, "view", void 0), O([h()], Ul.prototype, "query", void 0), O([h()], Ul.prototype, "inTeam", void 0), O([h()], Ul.prototype, "importing", void 0), Ul = O([p("zt-people")], Ul);
function Wl(e) {
	if (!e.expiryDate) return "";
	let t = Ut(E(), e.expiryDate);
	return t < 0 ? "bad" : t <= Vl ? "watch" : "";
}
function Gl(e, t) {
	let n = Wl(e), r = e.expiryDate ? J(n === "bad" ? "expired" : "expires", { date: S(e.expiryDate, Hl) }) : "", i = (e.certifiedDate ?? "") > E() ? J("fromDay", { date: S(e.certifiedDate, Hl) }) : "";
	return u`<li><span>${t}</span>
    <span class="small number ${n ? `${n}-text` : "soft"}">${[i, r].filter(Boolean).join(" · ")}</span></li>`;
}
function Kl(e, t) {
	let n = t ? (/* @__PURE__ */ new Date(Date.parse(`${t}T00:00:00Z`) - 864e5)).toISOString().slice(0, 10) : "";
	return `${S(e, Hl)} – ${n ? S(n, Hl) : J("now")}`;
}
// src/messages/policies.ts
var Y = _({
	title: {
		zh: "授权规则",
		en: "Policies"
	},
	about: {
		zh: "在这些限度内平台当场决定，超出的交给人。",
		en: "Inside these limits the platform decides at once; the rest goes to a person."
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
}), ql = 30;
async function Jl(e, t) {
	let n = await e.ask("/v1/policies:replay", {
		rule: t,
		days: ql
	});
	if (!n.differences?.length) return n;
	let { decisions: r = [] } = await e.get("/v1/decisions", { pageSize: 1e3 }), i = new Map(r.map((e) => [e.name, e]));
	return {
		...n,
		differences: n.differences.map((e) => ({
			...e,
			record: i.get(e.decision ?? "")
		}))
	};
}
var Yl = 30, Xl = o`
  .rule { display: flex; flex-wrap: wrap; gap: 12px 40px; }
  .rule section:first-child { flex: 2 1 420px; }
  .rule section:nth-child(2) { flex: 1 1 240px; }
  .rule section:first-child ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(210px, 1fr)); column-gap: 24px; }
  .rule li span { display: inline-block; }
  .rule li span::first-letter { text-transform: uppercase; }
  .rule h4 { font-size: var(--zt-text-small); font-weight: 600; color: var(--zt-ink-soft); margin-bottom: 4px; }
  .rule li { display: flex; gap: 8px; padding: 2px 0; align-items: baseline; }
  .rule li svg { flex: none; color: var(--zt-ink-faint); align-self: flex-start; margin-top: 4px; }
`;
function Zl(e) {
	let { conditions: t = [], budgets: n = [] } = e;
	return u`<div class="rule">
    <section><h4>${Y(t.length ? "all" : "always")}</h4>
      <ul>${t.map((e) => u`<li>${M("check", 14)}<span>${On(e)}</span></li>`)}</ul></section>
    ${n.length ? u`<section><h4>${Y("within")}</h4><ul>${n.map((e) => u`<li>${M("clock", 14)}<span>${kn(e)}</span></li>`)}</ul></section>` : f}
  </div>`;
}
var Ql = [Vr, o`
    .replay { border: 1px solid var(--zt-line); border-radius: var(--zt-radius); padding: 14px 16px; display: grid; gap: 10px; background: var(--zt-sunken); }
    .replay dl { display: flex; gap: 8px 32px; flex-wrap: wrap; }
    .replay dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
    .replay dd { font-size: 1.25rem; font-weight: 640; font-variant-numeric: tabular-nums; }
    .replay dd small { font-size: var(--zt-text-small); font-weight: 400; color: var(--zt-ink-soft); margin-left: 6px; }
    .replay details { border-top: 1px solid var(--zt-line); padding: 6px 0; }
    .replay summary { display: flex; gap: 8px; align-items: center; flex-wrap: wrap; }
    .replay .scroll { max-height: 260px; }
  `];
function $l(e, t) {
	let { decisionCount: n = 0, automaticBeforeCount: r = 0, automaticAfterCount: i = 0, differences: a = [] } = e, o = (e) => y(n ? e / n * 1e3 : void 0);
	return u`<section class="replay" aria-live="polite">
    <h3>${Y("replayTitle")} <span class="soft small">${Y("replayCount", { count: n })}</span></h3>
    <dl>
      <div><dt>${Y("automaticBefore")}</dt><dd>${o(r)}<small>${v(r)}</small></dd></div>
      <div><dt>${Y("automaticAfter")}</dt><dd>${o(i)}<small>${v(i)}</small></dd></div>
    </dl>
    <p class="soft">${a.length ? Y("differences", { count: a.length }) : Y("noDifference")}</p>
    ${a.length ? u`<div class="scroll" tabindex="0" role="region" aria-label=${Y("differences", { count: a.length })}>${a.slice(0, Yl).map((e) => u`<details><summary>
              <span class="badge ${Dn(e.before)}">${e.record ? Ni(e.record) : En(e.before)}</span>${M("next", 14)}
              <span class="badge ${Dn(e.after)}">${En(e.after)}</span>
              ${e.record ? u`<span class="soft small">${t.of(e.record.employee)} · ${x(e.record.decision?.decideTime)}</span>` : f}</summary>
            ${Hr(e.conditions ?? [])}</details>`)}</div>` : f}
  </section>`;
}
// src/parts/policy-fields.ts
var eu = _({
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
}), tu = /* @__PURE__ */ new Set([
	"statutory",
	"paid",
	"evidence_given",
	"cover_known"
]), nu = /* @__PURE__ */ new Set(["leave_type"]);
function ru(e = "") {
	return tu.has(e) || e.startsWith("finding_") ? {
		kind: "yesNo",
		factor: 1,
		unit: ""
	} : nu.has(e) ? {
		kind: "words",
		factor: 1,
		unit: ""
	} : e.endsWith("_permille") ? {
		kind: "number",
		factor: 10,
		unit: eu("percent")
	} : e.endsWith("_milli") ? {
		kind: "number",
		factor: 1e3,
		unit: eu("agents")
	} : e === "minutes" || e.endsWith("_minutes") ? {
		kind: "number",
		factor: 60,
		unit: eu("hours")
	} : e === "work_dates" ? {
		kind: "number",
		factor: 1,
		unit: eu("days")
	} : {
		kind: "number",
		factor: 1,
		unit: e ? "" : eu("times")
	};
}
function iu(e, t) {
	let { kind: n, factor: r } = ru(e);
	if (n !== "number" || !t) return t ?? "";
	let i = Number(t);
	return Number.isFinite(i) ? String(Math.round(i / r * 1e3) / 1e3) : t;
}
function au(e, t) {
	let { kind: n, factor: r } = ru(e), i = t.trim();
	if (n !== "number") return i || void 0;
	let a = Number(i);
	return i && Number.isFinite(a) ? String(Math.round(a * r)) : void 0;
}
// src/parts/zt-policy-editor.ts
var ou = [
	"COMPARISON_AT_LEAST",
	"COMPARISON_AT_MOST",
	"COMPARISON_EQUAL",
	"COMPARISON_NOT_EQUAL"
], su = [
	"COMPARISON_ONE_OF",
	"COMPARISON_NONE_OF",
	"COMPARISON_EQUAL",
	"COMPARISON_NOT_EQUAL"
], cu = [
	"OUTCOME_ALLOW",
	"OUTCOME_ALLOW_WITH_REVIEW",
	"OUTCOME_ESCALATE",
	"OUTCOME_DENY"
], lu = ["minutes", "work_dates"], uu = class extends k {
	constructor(...e) {
		super(...e), this.conditions = [], this.budgets = [], this.outcome = "OUTCOME_ALLOW", this.problem = "", this.busy = "";
	}
	static {
		this.styles = [
			D,
			Ql,
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
			text: iu(e.fact, e.value)
		})), this.budgets = (e.budgets ?? []).map((e) => ({
			...e,
			text: iu(e.fact, e.limit)
		})), this.outcome = e.outcome ?? "OUTCOME_ALLOW";
	}
	#e(e) {
		return this.renderRoot.querySelector(`#${e}`).value.trim();
	}
	#t() {
		let e = (e, t) => {
			let n = au(e, t);
			if (n === void 0) throw Error(Y("badValue", { fact: e ? xn(e) : Y("countUses") }));
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
			this.problem = e instanceof Jt ? [e.message, ...e.violations.map((e) => e.message)].join(" ") : e.message;
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
			if (!e.zh && !e.en) throw Error(Y("badName"));
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
			this.replayed = await Jl(this.host.api, this.#t());
		});
	}
	render() {
		let { title: e, rule: t = {} } = this.policy ?? {}, n = [.../* @__PURE__ */ new Set(["leave.approve", t.action ?? "leave.approve"])];
		return u`<form @submit=${this.#r}>
      <div class="two">
        <div class="field"><label for="zh">${Y("nameZh")}</label><input class="input" id="zh" maxlength="80" .value=${e?.zh ?? ""} /></div>
        <div class="field"><label for="en">${Y("nameEn")}</label><input class="input" id="en" maxlength="80" .value=${e?.en ?? ""} /></div>
      </div>
      <div class="three">
        <div class="field"><label for="action">${Y("action")}</label><select class="input" id="action">
          ${n.map((e) => u`<option value=${e} ?selected=${e === t.action}>${ji(e)}</option>`)}</select></div>
        <div class="field"><label for="team">${Y("scope")}</label><select class="input" id="team"><option value="">${Y("everywhere")}</option>
          ${this.host.teams.map((e) => u`<option value=${e.name} ?selected=${e.name === t.team}>${e.displayName}</option>`)}</select></div>
        <div class="field"><label for="rank">${Y("order")}</label><input class="input" id="rank" type="number" min="0" .value=${String(t.rank ?? 100)} /></div>
      </div>
      <fieldset><legend>${Y("conditions")}</legend>
        ${this.conditions.map((e, t) => this.#c(e, t))}
        <button type="button" class="button small" @click=${this.#a}>${M("plus", 14)}${Y("addCondition")}</button></fieldset>
      <fieldset><legend>${Y("budgets")}</legend>
        ${this.budgets.map((e, t) => this.#l(e, t))}
        <button type="button" class="button small" @click=${this.#o}>${M("plus", 14)}${Y("addBudget")}</button></fieldset>
      <div class="two">
        <div class="field"><label for="outcome">${Y("outcome")}</label><select class="input" id="outcome"
          @change=${(e) => this.outcome = e.target.value}>
          ${cu.map((e) => u`<option value=${e} ?selected=${e === this.outcome}>${En(e)}</option>`)}</select></div>
        ${this.outcome === "OUTCOME_ALLOW_WITH_REVIEW" ? u`<div class="field"><label for="sample">${Y("sample")} (%)</label>
              <input class="input" id="sample" type="number" min="0" max="100" step="0.1" .value=${String((t.reviewPermille ?? 100) / 10)} /></div>` : f}
      </div>
      ${this.replayed ? $l(this.replayed, this.host.names) : f}
      ${this.problem ? u`<p class="notice bad" role="alert">${M("warning")}${this.problem}</p>` : f}
      <div class="buttons">
        <button type="button" class="button quiet" @click=${() => this.dispatchEvent(new Event("cancel"))}>${Y("cancel")}</button>
        <button type="button" class="button" ?disabled=${!!this.busy} @click=${this.#i}>${Y(this.busy === "replay" ? "replaying" : "replay")}</button>
        <button class="button primary" ?disabled=${!!this.busy}>${Y("save")}</button>
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
			}, a = ru(i.fact).kind;
			if (a === "yesNo" && t.fact) return {
				...i,
				comparison: "COMPARISON_EQUAL",
				text: "true"
			};
			let o = a === "words" ? su : ou;
			return o.includes(i.comparison) ? i : {
				...i,
				comparison: o[0],
				text: ""
			};
		});
	}
	#c(e, t) {
		let { kind: n, unit: r } = ru(e.fact), i = [.../* @__PURE__ */ new Set([...bn, e.fact ?? ""])], a = n === "words" ? su : n === "yesNo" ? ["COMPARISON_EQUAL"] : ou, o = (e) => (n) => this.#s(t, { [e]: n.target.value });
		return u`<div class="line">
      <select class="input" aria-label=${Y("fact")} @change=${o("fact")}>${i.map((t) => u`<option value=${t} ?selected=${t === e.fact}>${xn(t)}</option>`)}</select>
      <select class="input" aria-label=${Y("comparison")} @change=${o("comparison")}>${a.map((t) => u`<option value=${t} ?selected=${t === e.comparison}>${Tn(t)}</option>`)}</select>
      <span class="value">${n === "yesNo" ? u`<select class="input" aria-label=${Y("value")} @change=${o("text")}>
            ${["true", "false"].map((t) => u`<option value=${t} ?selected=${t === e.text}>${Y(t === "true" ? "yes" : "no")}</option>`)}</select>` : u`<input class="input" aria-label=${Y("value")} .value=${e.text} @change=${o("text")} />${r ? u`<span class="soft small">${r}</span>` : f}`}</span>
      <button type="button" class="button quiet icon" aria-label=${Y("remove")} @click=${() => this.conditions = this.conditions.filter((e, n) => n !== t)}>${M("cross", 16)}</button>
    </div>`;
	}
	#l(e, t) {
		let n = (e) => (n) => {
			let r = n.target.value;
			this.budgets = this.budgets.map((n, i) => i === t ? {
				...n,
				[e]: r
			} : n);
		}, r = (t, r, i) => u`<select class="input" aria-label=${t} @change=${n(r)}>${i.map(([t, n]) => u`<option value=${t} ?selected=${t === (e[r] ?? "")}>${n}</option>`)}</select>`, { unit: i } = ru(e.fact);
		return u`<div class="line budget">
      ${r(Y("per"), "per", [
			"PERSON",
			"TEAM",
			"CENTRE"
		].map((e) => [e, jn(e)]))}
      ${r(Y("period"), "period", ["DAY", "MONTH"].map((e) => [e, An(e)]))}
      ${r(Y("counted"), "fact", [["", Y("countUses")], ...[.../* @__PURE__ */ new Set([...lu, e.fact ?? ""])].filter(Boolean).map((e) => [e, xn(e)])])}
      <span class="value"><input class="input" aria-label=${Y("value")} .value=${e.text} @change=${n("text")} /><span class="soft small">${i}</span></span>
      <button type="button" class="button quiet icon" aria-label=${Y("remove")} @click=${() => this.budgets = this.budgets.filter((e, n) => n !== t)}>${M("cross", 16)}</button>
    </div>`;
	}
};
O([m({ attribute: !1 })], uu.prototype, "policy", void 0), O([h()], uu.prototype, "conditions", void 0), O([h()], uu.prototype, "budgets", void 0), O([h()], uu.prototype, "outcome", void 0), O([h()], uu.prototype, "problem", void 0), O([h()], uu.prototype, "busy", void 0), O([h()], uu.prototype, "replayed", void 0), uu = O([p("zt-policy-editor")], uu);
// src/pages/zt-policies.ts
var du = {
	POLICY_STATE_DRAFT: "watch",
	POLICY_STATE_PUBLISHED: "good"
}, fu = class extends pn {
	constructor(...e) {
		super(...e), this.allStates = !1, this.busy = "", this.replays = {}, this.#e = new A(this, (e) => this.host.api.get("/v1/policies", {
			allStates: this.allStates || this.#t,
			pageSize: 200
		}, e));
	}
	static {
		this.styles = [
			D,
			Xl,
			Ql,
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
			R(e instanceof Jt ? e.message : String(e), "bad");
		} finally {
			this.busy = "";
		}
	}
	#r(e) {
		return this.#n(`replay ${pu(e)}`, async () => {
			let t = await Jl(this.host.api, e.rule ?? {});
			this.replays = {
				...this.replays,
				[pu(e)]: t
			};
		});
	}
	#i(e) {
		return this.#n(`publish ${pu(e)}`, async () => {
			await this.host.api.post(`/v1/${e.name}:publish`), R(Y("published")), await this.#e.load();
		});
	}
	#a(e) {
		return e.preventDefault(), this.#n("retire", async () => {
			await this.host.api.post(`/v1/${this.retiring.name}:retire`, { reason: this.retireReason.value.trim() }), this.retiring = void 0, R(Y("retired")), await this.#e.load();
		});
	}
	#o() {
		this.editing = void 0, R(Y("saved")), this.#e.load();
	}
	render() {
		let { value: e, failure: t } = this.#e, n = (e?.policies ?? []).filter((e) => this.allStates || e.state !== "POLICY_STATE_RETIRED"), r = Map.groupBy(n, (e) => e.rule?.action ?? "");
		return u`<div class="page">
      <header>
        <h1>${Y("title")}</h1><span class="soft">${Y("about")}</span><span class="grow"></span>
        <label class="row small soft"><input type="checkbox" .checked=${this.allStates} @change=${this.#s} />${Y("allStates")}</label>
        ${this.#t ? u`<button class="button primary" @click=${() => this.editing = "new"}>${M("plus", 16)}${Y("newPolicy")}</button>` : f}
      </header>
      ${t ? F(t, () => this.load()) : f}
      ${e ? f : u`<section class="panel">${P(8)}</section>`}
      ${[...r].map(([e, t]) => u`<h2 class="action">${ji(e)}</h2><div class="list">${t.map((e) => this.#c(e))}</div>`)}
      ${e && !n.length ? u`<section class="panel">${N("policy", Y("none"))}</section>` : f}
      ${this.#u()}
    </div>`;
	}
	#s(e) {
		this.allStates = e.target.checked, this.load();
	}
	#c(e) {
		let { rule: t = {}, state: n = "POLICY_STATE_DRAFT" } = e, r = this.replays[pu(e)];
		return u`<article class="panel policy ${n}">
      <header>
        <div class="grow">
          <h3>${g(e.title) || e.name}</h3>
          <p class="faint small">${t.team ? this.host.teamName(t.team) : Y("everywhere")} · ${Y("version", { version: t.version ?? 1 })} ·
            ${Y("rank", { rank: t.rank ?? 0 })}${e.updateTime ? u` · ${Y("by", {
			author: this.host.names.of(e.author),
			time: x(e.updateTime)
		})}` : f}</p>
        </div>
        <span class="badge ${du[n] ?? ""}">${Y(n)}</span>
        <span class="badge ${Dn(t.outcome)}">${En(t.outcome)}</span>
        ${t.reviewPermille ? u`<span class="badge accent">${Y("review", { share: y(t.reviewPermille) })}</span>` : f}
      </header>
      ${Zl(t)}
      ${r ? $l(r, this.host.names) : f}
      ${this.#l(e)}
    </article>`;
	}
	#l(e) {
		if (!this.host.has("CENTRE_MANAGER", "OFFICER")) return f;
		let { state: t } = e, n = this.busy === `replay ${pu(e)}`;
		return u`<div class="row wrap">
      ${this.#t && t === "POLICY_STATE_DRAFT" ? u`<button class="button small primary" ?disabled=${!!this.busy} @click=${() => this.#i(e)}>${Y("publish")}</button>` : f}
      <button class="button small" ?disabled=${!!this.busy} @click=${() => this.#r(e)}>${Y(n ? "replaying" : "replay")}</button>
      ${this.#t ? u`<button class="button small" @click=${() => this.editing = e}>${Y("edit")}</button>` : f}
      ${this.#t && t === "POLICY_STATE_PUBLISHED" ? u`<button class="button small quiet" @click=${() => this.retiring = e}>${Y("retire")}</button>` : f}
    </div>`;
	}
	#u() {
		let e = this.editing === "new" ? void 0 : this.editing;
		return u`
      <zt-dialog class="editor" heading=${Y(e ? "editTitle" : "newTitle")} .open=${!!this.editing} @close=${() => this.editing = void 0}>
        ${this.editing ? u`<zt-policy-editor .policy=${e} @saved=${this.#o} @cancel=${() => this.editing = void 0}></zt-policy-editor>` : f}
      </zt-dialog>
      <zt-dialog heading=${Y("retireTitle", { title: g(this.retiring?.title) })} .open=${!!this.retiring} @close=${() => this.retiring = void 0}>
        <form class="stack" id="retire" @submit=${this.#a}>
          <p>${Y("retireWhy")}</p>
          <div class="field"><label for="retire-reason">${Y("reason")}</label><textarea class="input" id="retire-reason" required maxlength="500"></textarea></div>
          <div class="row"><button class="button danger sure" ?disabled=${this.busy === "retire"}>${Y("retire")}</button>
            <button type="button" class="button quiet" @click=${() => this.retiring = void 0}>${Y("cancel")}</button></div>
        </form>
      </zt-dialog>`;
	}
};
O([h()], fu.prototype, "allStates", void 0), O([h()], fu.prototype, "editing", void 0), O([h()], fu.prototype, "retiring", void 0), O([h()], fu.prototype, "busy", void 0), O([h()], fu.prototype, "replays", void 0), O([at("#retire-reason")], fu.prototype, "retireReason", void 0), fu = O([p("zt-policies")], fu);
function pu(e) {
	return `${e.name}@${e.rule?.version ?? 0}${e.state}`;
}
// src/messages/breaks.ts
var X = _({
	place: {
		zh: "编排休息",
		en: "Place breaks"
	},
	title: {
		zh: "按人力需求编排休息",
		en: "Breaks against what is required"
	},
	span: {
		zh: "{from} 至 {to}",
		en: "{from} to {to}"
	},
	frozen: {
		zh: "此日之前不动",
		en: "Nothing changes before"
	},
	before: {
		zh: "现在缺",
		en: "Short by"
	},
	after: {
		zh: "编排后缺",
		en: "Short then"
	},
	about: {
		zh: "只挪有可开始时段的休息，长短和计薪不变。执行后会通知每个人。",
		en: "Only breaks with a window move; lengths and pay stay. Everybody concerned is told."
	},
	partly: {
		zh: "没有人力需求的时段不动。",
		en: "Time without a requirement is left alone."
	},
	none: {
		zh: "没有更好的安排，休息已经合适。",
		en: "Nothing better: breaks lie well."
	},
	noWindows: {
		zh: "没有可挪的休息：先由排班员在班表的「休息时段」里，给班次的休息设最早、最晚几点开始。",
		en: "No break may move: a planner first gives breaks of shift types a window, under Break windows on the roster."
	},
	moved: {
		zh: "{from} → {to}",
		en: "{from} → {to}"
	},
	more: {
		zh: "还有 {n} 个班次",
		en: "{n} more {n|shift|shifts}"
	},
	apply: {
		zh: "改 {n} 个班次",
		en: "Change {n} {n|shift|shifts}"
	},
	done: {
		zh: "已改 {n} 个班次的休息，还缺 {short}。",
		en: "Breaks of {n} {n|shift|shifts} moved; short by {short}."
	},
	cancel: {
		zh: "取消",
		en: "Cancel"
	},
	close: {
		zh: "关闭",
		en: "Close"
	},
	windows: {
		zh: "休息时段",
		en: "Break windows"
	},
	windowsAbout: {
		zh: "班次里每次休息最早、最晚几点开始，与其他休息和首尾至少隔多久。留空则固定不动。",
		en: "From when to when each break may begin, and how far it keeps from others and the ends. Empty: it stays."
	},
	type: {
		zh: "班次",
		en: "Shift type"
	},
	usual: {
		zh: "常用",
		en: "Usual"
	},
	length: {
		zh: "分钟",
		en: "Minutes"
	},
	paid: {
		zh: "计薪",
		en: "Paid"
	},
	unpaid: {
		zh: "不计薪",
		en: "Unpaid"
	},
	earliest: {
		zh: "最早开始",
		en: "Earliest"
	},
	latest: {
		zh: "最晚开始",
		en: "Latest"
	},
	apart: {
		zh: "间隔（分钟）",
		en: "Apart (min)"
	},
	noBreaks: {
		zh: "这个班次没有休息。",
		en: "This shift type has no breaks."
	},
	save: {
		zh: "保存",
		en: "Save"
	},
	saved: {
		zh: "{code} 已保存；之后编排的休息按此执行。",
		en: "{code} saved; breaks are placed by it from now on."
	},
	assign: {
		zh: "指派",
		en: "Assign"
	},
	assignTitle: {
		zh: "指派：{span}",
		en: "Assign: {span}"
	},
	assignAbout: {
		zh: "没有人接受邀约，最后一步是指派。先指派近期次数最少、间隔最久的人。",
		en: "Nobody took it; assigning is the last step. Whoever was assigned least and longest ago comes first."
	},
	lacks: {
		zh: "还缺 {n} 人",
		en: "{n} lacking"
	},
	past: {
		zh: "13 周内被指派 {n} 次",
		en: "assigned {n} {n|time|times} in 13 weeks"
	},
	consent: {
		zh: "属加班，须本人同意",
		en: "overtime: needs consent"
	},
	nobody: {
		zh: "按规则没有可指派的人。",
		en: "Nobody may be assigned by the rules."
	},
	onlyInEmergency: {
		zh: "对名单上的人都是加班，本人不同意就不能指派；只有选了下面的紧急情形才可以。",
		en: "For everybody it would be overtime, which needs consent; only in an emergency, chosen below, may it be assigned."
	},
	outOfTurn: {
		zh: "没有轮到此人，会记录在案。",
		en: "It is somebody else's turn; this is kept."
	},
	reason: {
		zh: "原因",
		en: "Why"
	},
	emergency: {
		zh: "紧急情形",
		en: "Emergency"
	},
	EMERGENCY_UNSPECIFIED: {
		zh: "无",
		en: "None"
	},
	EMERGENCY_DISASTER: {
		zh: "自然灾害、事故（劳动法第四十二条一）",
		en: "Disaster or accident (Labour Law art. 42 no. 1)"
	},
	EMERGENCY_BREAKDOWN: {
		zh: "设备、公共设施故障（劳动法第四十二条二）",
		en: "Facilities failed (Labour Law art. 42 no. 2)"
	},
	assigned: {
		zh: "已指派 {name}，会收到通知。",
		en: "Assigned to {name}, who is told."
	}
});
// src/parts/board.ts
function mu(e, t, n) {
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
	return [...r.values()].sort((e, t) => hu(e.employeeNo, t.employeeNo) || hu(e.employee, t.employee));
}
var hu = (e, t) => e < t ? -1 : +(e > t);
function gu(e, t) {
	let n = e?.intervals ?? [], r = 0;
	return t.map((e) => {
		let t = Date.parse(w(T(e, 1), "00:00")), i = [];
		for (; r < n.length && Date.parse(n[r].startTime ?? "") < t;) i.push(n[r++]);
		let a = i.filter((e) => (e.required ?? 0) > 0);
		return {
			date: e,
			intervals: i,
			lowest: a.length ? a.reduce((e, t) => (t.slack ?? 0) < (e.slack ?? 0) ? t : e) : void 0
		};
	});
}
function _u(e) {
	return Math.max(1, ...e.flatMap((e) => e.intervals.map((e) => Math.abs(e.slack ?? 0))));
}
function vu(e, t) {
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
function yu(e, t, n, r) {
	let i = Math.max(0, Math.floor(e / n) - 6);
	return {
		from: Math.min(i, r),
		to: Math.min(r, Math.ceil((e + t) / n) + 6)
	};
}
// src/parts/planned.ts
var bu = {
	now: /* @__PURE__ */ new Map(),
	past: [],
	undone: []
}, xu = (e, t) => `${e}|${t}`;
function Su(e, t, n) {
	let r = new Map(n.map((e) => [e.employee, e])), i = new Map(e.now);
	for (let { employee: e, date: n, code: a } of t) {
		let t = r.get(e);
		if (!t) continue;
		let o = xu(e, n), s = t.shifts.get(n)?.[0];
		(s?.shiftType ?? "") === a ? i.delete(o) : i.set(o, {
			employee: e,
			date: n,
			code: a,
			name: t.name,
			before: s
		});
	}
	return Tu(i, e.now) ? e : {
		now: i,
		past: [...e.past, e.now].slice(-200),
		undone: []
	};
}
function Cu(e) {
	let { now: t, past: n, undone: r } = e, i = n.at(-1);
	return i ? {
		now: i,
		past: n.slice(0, -1),
		undone: [...r, t]
	} : e;
}
function wu(e) {
	let { now: t, past: n, undone: r } = e, i = r.at(-1);
	return i ? {
		now: i,
		past: [...n, t],
		undone: r.slice(0, -1)
	} : e;
}
function Tu(e, t) {
	return e.size === t.size && [...e].every(([e, { code: n }]) => t.get(e)?.code === n);
}
function Eu(e) {
	return [...e.values()].map(({ employee: e, date: t, code: n, before: r }) => ({
		employee: e,
		workDate: t,
		shiftType: n,
		etag: r?.etag
	}));
}
function Du(e, { employee: t, date: n, code: r }) {
	let i = e ? w(n, e.startClock) : w(n, "00:00");
	return {
		employee: t,
		workDate: n,
		shiftType: r,
		startTime: i,
		endTime: new Date(Date.parse(i) + (e?.lengthMinutes ?? 0) * 6e4).toISOString(),
		breaks: e?.breaks
	};
}
function Ou(e, t, n) {
	let r = /* @__PURE__ */ new Map();
	for (let e of t.values()) r.set(e.employee, [...r.get(e.employee) ?? [], e]);
	return e.map((e) => {
		let t = r.get(e.employee);
		if (!t) return e;
		let i = new Map(e.shifts);
		for (let e of t) e.code ? i.set(e.date, [Du(n.find((t) => t.code === e.code), e)]) : i.delete(e.date);
		return {
			...e,
			shifts: i,
			planned: new Map(t.map((e) => [e.date, e]))
		};
	});
}
function ku(e, t, n) {
	let r = new Map(t.map((e) => [xu(e.employee ?? "", e.workDate ?? ""), e]));
	return e.map((e) => {
		let t = /* @__PURE__ */ new Map();
		for (let i of n) {
			let n = r.get(xu(e.employee, i)), a = e.shifts.get(i)?.[0];
			(n?.shiftType !== a?.shiftType || n?.startTime !== a?.startTime) && t.set(i, {
				employee: e.employee,
				date: i,
				code: a?.shiftType ?? "",
				name: e.name,
				before: n
			});
		}
		return t.size ? {
			...e,
			planned: t
		} : e;
	});
}
function Au(e, t, n) {
	let [r, i] = [e.length, e[0]?.length ?? 0];
	if (!r || !i) return [];
	let a = Math.max(r, Math.floor(t.length / r) * r), o = Math.max(i, Math.floor((t[0]?.length ?? 0) / i) * i), s = [];
	for (let t = 0; t < a; t += 1) for (let a = 0; a < o; a += 1) {
		let o = n(t, a);
		o && s.push({
			...o,
			code: e[t % r][a % i]
		});
	}
	return s;
}
function ju(e, t, n) {
	return e.employee === t.employee && e.date === t.date ? [] : n ? [{
		...t,
		code: e.code
	}] : [{
		...t,
		code: e.code
	}, {
		...e,
		code: t.code
	}];
}
function Mu(e, t, n) {
	let r = t.trim().toLowerCase();
	if (!r || !e.length) return -1;
	let i = ({ name: e, employeeNo: t }) => t.toLowerCase().startsWith(r) || e.toLowerCase().split(/[\s·]+/).some((e) => e.startsWith(r)) || e.toLowerCase().startsWith(r), a = ({ name: e, employeeNo: t }) => e.toLowerCase().includes(r) || t.toLowerCase().includes(r), o = e.map((t, r) => (r + Math.max(n, 0)) % e.length);
	return o.find((t) => i(e[t])) ?? o.find((t) => a(e[t])) ?? -1;
}
// src/parts/consents.ts
function Nu(e) {
	let t = e.filter((e) => e.state === "CONSENT_STATE_ASKED").flatMap(({ employee: e = "", differences: t = [] }) => t.map((t) => [xu(e, t.workDate ?? ""), t.after?.shiftType ?? ""]));
	return new Map(t);
}
// src/parts/zt-cover-weather.ts
var Pu = _({ counted: {
	zh: "可用人数已计入；预报发布于 {issued}",
	en: "counted in what is available; forecast issued {issued}"
} }), Fu = 300, Iu = [
	"TEAM_LEAD",
	"PLANNER",
	"OFFICER",
	"CENTRE_MANAGER"
], Lu = class extends k {
	constructor(...e) {
		super(...e), this.centre = "", this.first = "", this.until = "", this.#e = new A(this, (e) => this.host.api.get(`/v1/${this.centre}/weatherShrinkage`, {
			startDate: this.first,
			endDate: this.until
		}, e), Fu);
	}
	static {
		this.styles = [D, o`:host { display: block; } p { margin-bottom: 4px; }`];
	}
	#e;
	updated(e) {
		(e.has("centre") || e.has("first") || e.has("until")) && (this.#e.clear(), this.centre && this.first && this.until && this.host.has(...Iu) && this.#e.load());
	}
	render() {
		let { days: e = [], evidence: t } = this.#e.value ?? {};
		return e.length ? u`${e.map((e) => this.#t(e))}
      ${t ? u`<p class="faint small">${g(t.reasonText)}</p>` : f}` : f;
	}
	#t({ date: e, text: t, issueTime: n }) {
		return u`<p class="small number"><span class="watch-text">${S(e)} ${g(t)}</span>
      <span class="faint">${Pu("counted", { issued: x(n) })}</span></p>`;
	}
};
O([m()], Lu.prototype, "centre", void 0), O([m()], Lu.prototype, "first", void 0), O([m()], Lu.prototype, "until", void 0), Lu = O([p("zt-cover-weather")], Lu);
// src/parts/change-styles.ts
var Ru = o`
  .change { display: grid; gap: 6px; padding: 11px 16px; border-top: 1px solid var(--zt-line); }
  .change .head { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: center; justify-content: space-between; }
  .change .parts { display: grid; gap: 2px; font-variant-numeric: tabular-nums; }
  .change .parts b { font-weight: 600; }
  .change .foot { display: flex; flex-wrap: wrap; gap: 6px 8px; align-items: center; font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
  .change details { font-size: var(--zt-text-small); }
  .change summary { color: var(--zt-ink-soft); width: fit-content; }
  .change summary:hover { color: var(--zt-ink); }
  .change .inside { display: grid; gap: 12px; padding-top: 8px; }
  .change h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
  .steps { display: grid; gap: 4px; }
  .steps li { display: grid; grid-template-columns: 128px minmax(0, 1fr); gap: 2px 12px; }
  .steps q { display: block; color: var(--zt-ink-soft); }
  .asks { display: flex; flex-wrap: wrap; gap: 4px 6px; }
  .ask { display: flex; flex-wrap: wrap; gap: 8px; align-items: end; }
  .ask .field { flex: 1 1 200px; }
  .fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(130px, 1fr)); gap: 10px 12px; align-items: end; }
  .fields .field { min-width: 0; }
  .fields .wide { grid-column: 1 / -1; }
  .deeds { display: flex; gap: 8px; margin-left: auto; }
  @media (width < 760px) { .change { padding-inline: 12px; } .steps li { grid-template-columns: minmax(0, 1fr); } }
`, zu = [
	"EMERGENCY_UNSPECIFIED",
	"EMERGENCY_DISASTER",
	"EMERGENCY_BREAKDOWN"
], Bu = class extends k {
	constructor(...e) {
		super(...e), this.chosen = "", this.reason = "", this.emergency = "EMERGENCY_UNSPECIFIED", this.busy = !1, this.#e = {
			key: "",
			id: ""
		}, this.#t = new A(this, async (e) => {
			let t = await this.host.api.get(`/v1/${this.offer?.name}/assignable`, {}, e);
			return this.chosen = t.candidates?.find((e) => e.assignable)?.employee ?? "", t;
		});
	}
	static {
		this.styles = [D, o`
      zt-dialog { --zt-dialog-width: 620px; }
      .body { display: grid; gap: 12px; }
      ul { border: 1px solid var(--zt-line); border-radius: var(--zt-radius-small); max-height: 36dvh; overflow: auto; }
      li + li { border-top: 1px solid var(--zt-line); }
      li label { display: grid; grid-template-columns: 16px minmax(0, 1fr); gap: 2px 12px; padding: 8px 12px; cursor: pointer; }
      li input { margin-top: 3px; }
      .unable { opacity: 0.7; }
    `];
	}
	#e;
	#t;
	willUpdate(e) {
		e.has("offer") && this.offer && (this.chosen = this.reason = "", this.emergency = "EMERGENCY_UNSPECIFIED", this.problem = void 0, this.#t.clear(), this.#t.load());
	}
	get #n() {
		let e = this.emergency !== "EMERGENCY_UNSPECIFIED";
		return (this.#t.value?.candidates ?? []).filter((t) => t.assignable || e && t.needsConsent);
	}
	#r(e) {
		this.emergency = e, this.#n.some((e) => e.employee === this.chosen) || (this.chosen = this.#n[0]?.employee ?? "");
	}
	async #i(e) {
		e.preventDefault();
		let t = {
			employee: this.chosen,
			reason: this.reason.trim(),
			emergency: this.emergency,
			outOfTurn: this.#n[0]?.employee !== this.chosen
		}, n = JSON.stringify([this.offer?.name, t]);
		this.#e.key !== n && (this.#e = {
			key: n,
			id: Zt()
		}), this.busy = !0, this.problem = void 0;
		try {
			let e = await this.host.api.post(`/v1/${this.offer?.name}:assign`, t, this.#e.id);
			R(X("assigned", { name: this.host.names.of(e.employee) })), this.dispatchEvent(new CustomEvent("zt-done", {
				bubbles: !0,
				composed: !0
			})), this.#a();
		} catch (e) {
			this.problem = e;
		} finally {
			this.busy = !1;
		}
	}
	#a() {
		this.dispatchEvent(new Event("close"));
	}
	render() {
		let e = this.#n, t = e.some((e) => e.employee === this.chosen) && this.reason.trim().length > 1;
		return u`<zt-dialog ?open=${!!this.offer} heading=${X("assignTitle", { span: Nt(this.offer?.startTime, this.offer?.endTime) })} @close=${this.#a}>
      <form class="body" id="assign-form" @submit=${this.#i}>
        <p class="soft small">${X("assignAbout")}</p>
        ${this.offer ? this.#o() : f}
        ${this.chosen && e.length && e[0].employee !== this.chosen ? u`<p class="notice watch">${M("info")}${X("outOfTurn")}</p>` : f}
        <label class="field"><span>${X("reason")}</span><input class="input" id="assign-reason" maxlength="300" required .value=${this.reason} @input=${(e) => this.reason = e.target.value} /></label>
        <label class="field"><span>${X("emergency")}</span><select class="input" .value=${this.emergency} @change=${(e) => this.#r(e.target.value)}>
          ${zu.map((e) => u`<option value=${e} ?selected=${e === this.emergency}>${X(e)}</option>`)}</select></label>
        ${this.problem ? u`<p class="notice bad" role="alert">${M("warning")}<span>${this.host.names.in(this.problem.message)}</span></p>` : f}
      </form>
      <button slot="actions" class="button quiet" @click=${this.#a}>${X("cancel")}</button>
      <button slot="actions" class="button primary" id="assign" ?disabled=${this.busy || !t} @click=${this.#i}>${X("assign")}</button>
    </zt-dialog>`;
	}
	#o() {
		let { value: e, failure: t } = this.#t;
		if (t) return F(t, () => void this.#t.load());
		if (!e) return P(5);
		let n = e.candidates ?? [];
		if (!n.length) return N("people", X("nobody"));
		let r = n.some((e) => e.needsConsent);
		return u`<p class="small">${X("lacks", { n: e.openCount ?? 0 })}</p>
      ${this.#n.length ? f : u`<p class="notice watch">${M("info")}<span>${X(r ? "onlyInEmergency" : "nobody")}</span></p>`}
      <ul tabindex="0" aria-label=${X("assign")}>${n.map((e) => this.#s(e))}</ul>`;
	}
	#s(e) {
		let t = this.#n.includes(e), n = (e.reasons ?? []).filter((e) => e.code !== "NEEDS_CONSENT").map((e) => g(e.text)).join(" ");
		return u`<li class=${t ? "" : "unable"}><label>
      <input type="radio" name="person" ?disabled=${!t} .checked=${this.chosen === e.employee} @change=${() => this.chosen = e.employee ?? ""} />
      <span><b>${this.host.names.of(e.employee)}</b> ${e.needsConsent ? u`<span class="badge watch">${X("consent")}</span>` : f}
        <br /><span class="soft small">${X("past", { n: e.pastCount ?? 0 })} · ${n}${t ? u` · ${Ia(e.extra)}` : f}</span></span>
    </label></li>`;
	}
};
O([m({ attribute: !1 })], Bu.prototype, "offer", void 0), O([h()], Bu.prototype, "chosen", void 0), O([h()], Bu.prototype, "reason", void 0), O([h()], Bu.prototype, "emergency", void 0), O([h()], Bu.prototype, "busy", void 0), O([h()], Bu.prototype, "problem", void 0), Bu = O([p("zt-assign-dialog")], Bu);
// src/parts/zt-offer-list.ts
var Vu = {
	accept: "accepted",
	decline: "declinedOffer",
	withdraw: "offerWithdrawn"
}, Hu = class extends k {
	constructor(...e) {
		super(...e), this.offers = [], this.busy = "", this.#e = {
			key: "",
			id: ""
		};
	}
	static {
		this.styles = [
			D,
			Ru,
			o`.change:first-of-type { border-top: 0; }`
		];
	}
	#e;
	render() {
		return u`${pl(this.offers, (e) => e.name, (e) => this.#t(e))}
      <zt-assign-dialog .offer=${this.assigning} @close=${() => this.assigning = void 0}></zt-assign-dialog>`;
	}
	#t(e) {
		let t = this.host.principal?.subject, n = Va(e, t) ? e.asks?.find((e) => e.employee === t) : void 0;
		return u`<article class="change" aria-label=${`${U(e.kind ?? "OFFER_KIND_OVERTIME")} ${Nt(e.startTime, e.endTime)}`}>
      <div class="head"><span class="number"><span class="badge">${U(e.kind ?? "OFFER_KIND_OVERTIME")}</span> <b>${Nt(e.startTime, e.endTime)}</b></span>
        ${n ? u`<span class="badge accent">${U("answerBy", { time: Ot(n.answerByTime) })}</span>` : u`<span class="badge ${Oa(e.state)}">${e.state === "OFFER_STATE_OPEN" ? U("filled", {
			accepted: e.acceptedCount ?? 0,
			count: e.count ?? 1
		}) : U(e.state ?? "OFFER_STATE_OPEN")}</span>`}
      </div>
      ${n ? u`<p class="soft small">${Ia(n.extra)}</p>` : this.#n(e.asks ?? [])}
      ${this.problem?.offer === e.name ? u`<p class="notice bad" role="alert">${M("warning")}<span>${this.host.names.in(this.problem.refusal.message)}</span></p>` : f}
      ${e.state === "OFFER_STATE_OPEN" ? this.#r(e, !!n) : f}
      ${this.host.leading && Aa(e, Date.now()) ? u`<div class="foot"><span class="deeds"><button class="button small" data-deed="assign" @click=${() => this.assigning = e}>${X("assign")}</button></span></div>` : f}
    </article>`;
	}
	#n(e) {
		let t = e.filter((e) => e.state === "ASK_STATE_WAITING").length;
		return u`<div class="asks">
      ${e.filter((e) => e.state !== "ASK_STATE_WAITING").map((e) => u`<span class="badge ${Oa(e.state)}">${this.host.names.of(e.employee)} · ${U(e.state)}</span>`)}
      ${t ? u`<span class="badge">${U("inLine", { n: t })}</span>` : f}
    </div>`;
	}
	#r(e, t) {
		let n = this.host.has("TEAM_LEAD", "CENTRE_MANAGER", "OFFICER", "PLANNER"), r = t ? ["accept", "decline"] : n ? ["withdraw"] : [];
		return r.length ? u`<div class="foot">
      <span class="number">${U("until", { time: x(e.deadlineTime) })}</span>
      <span class="deeds">${r.map((t) => u`<button class="button small ${t === "accept" ? "primary" : t === "decline" ? "danger" : ""}" data-deed=${t}
        ?disabled=${this.busy === e.name} @click=${() => void this.#i(e, t)}>${U(t)}</button>`)}</span>
    </div>` : f;
	}
	async #i(e, t) {
		let n = `${e.name} ${t}`;
		this.#e.key !== n && (this.#e = {
			key: n,
			id: Zt()
		}), this.busy = e.name, this.problem = void 0;
		try {
			let n = t === "withdraw" ? "withdraw" : "answer", r = await this.host.api.post(`/v1/${e.name}:${n}`, t === "withdraw" ? {} : { accept: t === "accept" }, this.#e.id);
			R(U(Vu[t])), this.dispatchEvent(new CustomEvent("zt-done", {
				detail: { offer: r },
				bubbles: !0,
				composed: !0
			}));
		} catch (t) {
			this.problem = {
				offer: e.name,
				refusal: t
			};
		} finally {
			this.busy = "";
		}
	}
};
O([m({ attribute: !1 })], Hu.prototype, "offers", void 0), O([h()], Hu.prototype, "assigning", void 0), O([h()], Hu.prototype, "busy", void 0), O([h()], Hu.prototype, "problem", void 0), Hu = O([p("zt-offer-list")], Hu);
// src/parts/zt-swap-list.ts
var Uu = {
	agree: ["answer", { agree: !0 }],
	decline: ["answer", { agree: !1 }],
	apply: ["apply", {}],
	takeBack: ["apply", { takeBack: !0 }],
	withdraw: ["withdraw", {}],
	approve: ["decide", { approve: !0 }],
	refuse: ["decide", { approve: !1 }]
}, Wu = {
	agree: "primary",
	apply: "primary",
	approve: "primary",
	decline: "danger",
	refuse: "danger"
}, Gu = class extends k {
	constructor(...e) {
		super(...e), this.swaps = [], this.full = {}, this.refusing = "", this.returning = "", this.busy = "", this.#e = {
			key: "",
			id: ""
		};
	}
	static {
		this.styles = [
			D,
			Vr,
			Ru,
			o`.change:first-of-type { border-top: 0; }`
		];
	}
	#e;
	render() {
		return pl(this.swaps, (e) => e.name, (e) => this.#t(e));
	}
	#t(e) {
		let t = La(e, this.host);
		return u`<article class="change" aria-label=${`${U(e.kind ?? "SWAP_KIND_DIRECT")} ${this.#r(e.employee, e.team)}`}>
      <div class="head"><span class="badge">${U(e.kind ?? "SWAP_KIND_DIRECT")}</span><span class="badge ${Oa(e.state)}">${Pa(e)}</span></div>
      <div class="parts">
        <span>${e.employee === this.#n ? U("youGive") : U("gives", { name: this.#r(e.employee, e.team) })} <b>${ka(e.given)}</b></span>
        ${this.#i(e)}
      </div>
      ${this.problem?.swap === e.name ? u`<p class="notice bad" role="alert">${M("warning")}<span>${this.host.names.in(this.problem.refusal.message)}</span></p>` : f}
      ${this.refusing === e.name ? this.#s(e) : this.returning === e.name ? this.#u(e) : this.#a(e, t)}
      <details @toggle=${(t) => t.newState === "open" && void this.#m(e.name)}>
        <summary>${U("why")}</summary>${this.#h(this.full[e.name])}</details>
    </article>`;
	}
	get #n() {
		return this.host.principal?.subject ?? "";
	}
	#r(e, t) {
		return !e || this.host.names.get(e) || !t ? this.host.names.of(e) : U("colleagueOf", { team: this.host.teamName(t) });
	}
	#i(e) {
		let t = e.taker === this.#n;
		return e.wanted ? u`<span>${t ? U("forYours") : U("getsFrom", { name: this.#r(e.taker) })} <b>${ka(e.wanted)}</b></span>` : e.taker ? u`<span>${t ? U("takenByYou") : U("takenBy", { name: this.#r(e.taker) })}</span>` : Ma(e) ? u`<span>${U("wantsBack")} <b>${Ma(e)}</b></span>` : f;
	}
	#a(e, t) {
		let n = e.state === "SWAP_STATE_PROPOSED" && e.deadlineTime;
		return !t.length && !n ? f : u`<div class="foot">
      ${n ? u`<span class="number">${U("until", { time: x(e.deadlineTime) })}</span>` : f}
      ${e.applicantCount ? u`<span>${U("applicants", { n: e.applicantCount })}</span>` : f}
      ${e.applied ? u`<span class="badge accent">${U("applied")}</span>` : f}
      <span class="deeds">${t.map((t) => u`<button class="button small ${Wu[t] ?? ""}" data-deed=${t} ?disabled=${this.busy === e.name} @click=${() => this.#o(e, t)}>${U(t)}</button>`)}</span>
    </div>`;
	}
	#o(e, t) {
		if (this.problem = void 0, this.refusing = this.returning = "", t === "apply" && e.kind === "SWAP_KIND_MARKET_RETURN") return void this.#l(e);
		if (t !== "refuse") return void this.#f(e, t);
		this.refusing = e.name, this.updateComplete.then(() => this.renderRoot.querySelector("#reason")?.focus());
	}
	#s(e) {
		return u`<form class="ask" @submit=${(t) => this.#c(t, e)}>
      <label class="field"><span>${U("reason")} <span class="faint">${U("reasonHint")}</span></span><input class="input" id="reason" name="reason" required maxlength="500" autocomplete="off" /></label>
      <button class="button danger sure" ?disabled=${this.busy === e.name}>${U("refuse")}</button>
      <button type="button" class="button quiet" @click=${() => this.refusing = ""}>${U("cancel")}</button>
    </form>`;
	}
	#c(e, t) {
		e.preventDefault();
		let n = String(new FormData(e.target).get("reason") ?? "").trim();
		this.#f(t, "refuse", { reason: n });
	}
	async #l(e) {
		this.returns = void 0, this.returning = e.name;
		let t = {
			employee: this.#n,
			startDate: e.returnStartDate,
			endDate: e.returnEndDate
		};
		try {
			let { shifts: n = [] } = await this.host.api.get("/v1/shifts", t);
			if (this.returning !== e.name) return;
			this.returns = n.filter((t) => Na(t, e, Date.now())), await this.updateComplete, this.renderRoot.querySelector("#returned")?.focus();
		} catch (t) {
			this.returning = "", this.problem = {
				swap: e.name,
				refusal: t
			};
		}
	}
	#u(e) {
		if (!this.returns) return P(1);
		let t = !this.returns.length;
		return u`<form class="ask" @submit=${(t) => this.#d(t, e)}>
      <label class="field"><span>${U("returnShift")}</span><select class="input" id="returned" name="returned" required ?disabled=${t}>
        <option value="">${U(t ? "returnNone" : "choose")}</option>
        ${this.returns.map((e) => u`<option value=${e.name ?? ""}>${Nt(e.startTime, e.endTime)} ${Is(e.shiftType)}</option>`)}
      </select></label>
      <button class="button primary sure" ?disabled=${t || this.busy === e.name}>${U("apply")}</button>
      <button type="button" class="button quiet" @click=${() => this.returning = ""}>${U("cancel")}</button>
    </form>`;
	}
	#d(e, t) {
		e.preventDefault();
		let n = String(new FormData(e.target).get("returned") ?? "");
		n && this.#f(t, "apply", { returned: { shift: n } });
	}
	async #f(e, t, n = {}) {
		let [r, i] = Uu[t], a = {
			...i,
			...n,
			...r === "decide" ? { etag: e.etag } : {}
		}, o = JSON.stringify([
			e.name,
			r,
			a
		]);
		this.#e.key !== o && (this.#e = {
			key: o,
			id: Zt()
		}), this.busy = e.name;
		try {
			let n = await this.host.api.post(`/v1/${e.name}:${r}`, a, this.#e.id);
			this.refusing = this.returning = "", R(this.#p(t, n)), this.full = {}, this.dispatchEvent(new CustomEvent("zt-done", {
				detail: { swap: n },
				bubbles: !0,
				composed: !0
			}));
		} catch (t) {
			this.problem = {
				swap: e.name,
				refusal: t
			};
		} finally {
			this.busy = "";
		}
	}
	#p(e, t) {
		return U(e === "agree" ? t.state === "SWAP_STATE_EXCHANGED" ? "AGREED_DONE" : t.state === "SWAP_STATE_REFUSED" ? "SWAP_STATE_REFUSED" : "AGREED_PENDING" : `DID_${e}`);
	}
	async #m(e) {
		try {
			this.full = {
				...this.full,
				[e]: await this.host.api.get(`/v1/${e}`)
			};
		} catch (t) {
			this.problem = {
				swap: e,
				refusal: t
			};
		}
	}
	#h(e) {
		if (!e) return P(2);
		let { decision: t, steps: n = [] } = e, r = [...(t?.reasons ?? []).map((e) => g(e.text)), t?.comment ?? ""].filter(Boolean);
		return u`<div class="inside">
      ${e.returned ? u`<p>${U("offersBack")} <b class="number">${ka(e.returned)}</b></p>` : f}
      ${r.map((e) => u`<p>${this.host.names.in(e)}</p>`)}
      ${t?.conditions?.length ? u`<section><h3>${U("policy")}</h3>${Hr(t.conditions)}</section>` : f}
      ${n.length ? u`<section><h3>${U("history")}</h3>${Ha(n, this.host.names)}</section>` : f}
    </div>`;
	}
};
O([m({ attribute: !1 })], Gu.prototype, "swaps", void 0), O([h()], Gu.prototype, "full", void 0), O([h()], Gu.prototype, "refusing", void 0), O([h()], Gu.prototype, "returning", void 0), O([h()], Gu.prototype, "returns", void 0), O([h()], Gu.prototype, "busy", void 0), O([h()], Gu.prototype, "problem", void 0), Gu = O([p("zt-swap-list")], Gu);
// src/parts/zt-asked.ts
var Ku = 60, qu = 200, Ju = class extends k {
	static {
		this.styles = [D, o`.panel > * + * { border-top: 1px solid var(--zt-line); }`];
	}
	#e = new A(this, async (e) => {
		let { api: t, principal: n } = this.host, [r, i] = await Promise.all([t.get("/v1/swaps", {
			states: ["SWAP_STATE_PROPOSED"],
			pageSize: qu
		}, e), t.get("/v1/offers", {
			states: ["OFFER_STATE_OPEN"],
			pageSize: qu
		}, e)]);
		return {
			swaps: (r.swaps ?? []).filter((e) => Ba(e, n?.subject)),
			offers: (i.offers ?? []).filter((e) => Va(e, n?.subject))
		};
	}, Ku);
	connectedCallback() {
		super.connectedCallback(), this.#e.load();
	}
	render() {
		let { swaps: e = [], offers: t = [] } = this.#e.value ?? {};
		return !e.length && !t.length ? f : u`<section class="panel" aria-labelledby="asked" @zt-done=${() => void this.#e.load()}>
      <header><h2 id="asked">${U("asked")}</h2></header>
      ${t.length ? u`<zt-offer-list .offers=${t}></zt-offer-list>` : f}
      ${e.length ? u`<zt-swap-list .swaps=${e}></zt-swap-list>` : f}
    </section>`;
	}
};
Ju = O([p("zt-asked")], Ju);
// src/messages/rotation.ts
var Yu = _({
	title: {
		zh: "我的轮班",
		en: "My rotation"
	},
	about: {
		zh: "轮班是排班的目标，班表以排出的为准。",
		en: "A rotation is an aim; the roster is what counts."
	},
	weekOf: {
		zh: "{name}，第 {week} 周，共 {count} 周",
		en: "{name}, week {week} of {count}"
	},
	own: {
		zh: "本人专属",
		en: "your own"
	},
	off: {
		zh: "休",
		en: "Off"
	},
	none: {
		zh: "无",
		en: "none"
	},
	week: {
		zh: "{from} 起的一周",
		en: "Week from {from}"
	}
});
// src/parts/turns.ts
function Xu(e, t) {
	let n = new Map(t.map((e) => [e.date, e]));
	return e.map((e) => e.map((e) => n.get(e)));
}
// src/parts/zt-my-rotation.ts
var Zu = 4, Qu = class extends k {
	static {
		this.styles = [D, o`
      section { padding: 14px 16px; display: grid; gap: 8px; }
      ol { display: grid; gap: 8px; }
      .days { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); gap: 3px; }
      .days li { display: grid; justify-items: center; gap: 1px; padding: 3px 0; border-radius: 5px; background: var(--zt-sunken); font-size: var(--zt-text-tiny); overflow: hidden; }
      .days .today { background: var(--zt-accent-soft); }
    `];
	}
	#e = Vt(E());
	#t = new A(this, (e) => this.host.api.get(`/v1/${this.host.principal?.subject}/rotationCalendar`, {
		startDate: this.#e,
		endDate: T(this.#e, 28)
	}, e));
	connectedCallback() {
		super.connectedCallback(), this.#t.load();
	}
	render() {
		let { value: e } = this.#t;
		if (!e?.days?.length) return f;
		let t = Array.from({ length: Zu }, (e, t) => Ht(T(this.#e, t * 7), 7));
		return u`<section class="panel" aria-labelledby="heading">
      <h2 id="heading" class="soft small">${Yu("title")}</h2>
      <ol>${Xu(t, e.days).map((n, r) => this.#n(t[r], n, e))}</ol>
      <p class="faint tiny">${Yu("about")}</p>
    </section>`;
	}
	#n(e, t, { rotations: n = [] }) {
		let r = t.find((e) => e);
		if (!r) return f;
		let i = n.find((e) => e.code === r.rotation);
		return u`<li>
      <p class="small">${Yu("weekOf", {
			name: g(i?.title) || r.rotation,
			week: r.week,
			count: i?.weekCount ?? 1
		})}${r.own ? u` <span class="badge">${Yu("own")}</span>` : f}</p>
      <ul class="days" aria-label=${Yu("week", { from: S(e[0], {
			month: "short",
			day: "numeric"
		}) })}>${t.map((t, n) => u`<li class=${e[n] === E() ? "today" : ""}><span class="faint">${S(e[n], { weekday: "narrow" })}<span class="unseen"> ${S(e[n], {
			month: "short",
			day: "numeric"
		})}</span></span>
          <span class="number">${t ? t.shiftType || Yu("off") : u`<span aria-hidden="true">–</span><span class="unseen">${Yu("none")}</span>`}</span></li>`)}</ul>
    </li>`;
	}
};
Qu = O([p("zt-my-rotation")], Qu);
// src/parts/zt-shift-consents.ts
var $u = 60, ed = {
	CONSENT_STATE_ASKED: "watch",
	CONSENT_STATE_ACCEPTED: "good",
	CONSENT_STATE_RECORDED: "good",
	CONSENT_STATE_DECLINED: "bad"
}, td = class extends k {
	constructor(...e) {
		super(...e), this.team = "", this.mine = !1, this.busy = "", this.#e = new A(this, (e) => {
			let t = this.mine ? {
				employee: this.host.principal?.subject,
				states: ["CONSENT_STATE_ASKED"]
			} : { team: this.team };
			return this.host.api.get("/v1/shiftConsents", {
				...t,
				pageSize: 100
			}, e);
		}, $u);
	}
	static {
		this.styles = [D, o`
      .all { padding: 4px 16px 14px; }
      .scroll { max-height: 320px; }
      .mine { padding: 14px 16px; display: grid; gap: 12px; border-color: var(--zt-accent); }
      .differences { display: grid; gap: 3px; font-size: var(--zt-text-small); }
      .differences li > span:first-child { display: inline-block; min-width: 92px; color: var(--zt-ink-soft); }
      .keys { display: flex; gap: 8px; margin-top: 6px; }
      details summary { cursor: pointer; }
      td { vertical-align: top; }
    `];
	}
	#e;
	willUpdate(e) {
		e.has("team") && (this.#e.clear(), this.#e.load());
	}
	refresh() {
		this.#e.load();
	}
	async #t(e, t, n, r) {
		this.busy = e.name, this.problem = void 0;
		try {
			await this.host.api.post(`/v1/${e.name}:${t}`, n), R(r), this.dispatchEvent(new Event("zt-done", {
				bubbles: !0,
				composed: !0
			}));
		} catch (e) {
			this.problem = e;
		} finally {
			this.busy = "", await this.#e.load();
		}
	}
	render() {
		let { value: e, failure: t } = this.#e, n = e?.consents ?? [], r = this.problem ? u`<p class="notice bad" role="alert">${M("warning")}${this.problem.message}</p>` : f;
		return this.mine ? n.length || this.problem ? u`<section class="panel mine" aria-labelledby="heading"><h2 id="heading">${G("mine")}</h2>${r}${n.map((e) => this.#r(e))}</section>` : f : e ? u`<div class="all">${r}${n.length ? this.#i(n) : u`<p class="soft">${G("none")}</p>`}</div>` : u`<div class="all">${t ? F(t, () => void this.#e.load()) : P(3)}</div>`;
	}
	#n(e = "") {
		return e.startsWith("employees/") ? this.host.names.of(e) : G("platform");
	}
	#r(e) {
		let t = (t) => this.#t(e, "answer", { accept: t }, G(t ? "accepted" : "declined"));
		return u`<div>
      ${Xs(e.differences ?? [])}
      ${e.reason ? u`<p>${e.reason}</p>` : f}
      <p class="soft small number">${G("mineUntil", {
			by: this.#n(e.owner),
			time: x(e.deadlineTime)
		})}</p>
      <div class="keys"><button class="button primary small" ?disabled=${!!this.busy} @click=${() => t(!0)}>${G("accept")}</button>
        <button class="button small" ?disabled=${!!this.busy} @click=${() => t(!1)}>${G("decline")}</button></div>
    </div>`;
	}
	#i(e) {
		return u`<div class="scroll" tabindex="0" role="region" aria-label=${G("title")}><table>
      <thead><tr><th scope="col">${G("who")}</th><th scope="col">${G("what")}</th><th scope="col">${G("by")}</th><th scope="col">${G("state")}</th><th scope="col"><span class="unseen">${G("act")}</span></th></tr></thead>
      <tbody>${e.map((e) => u`<tr><td>${this.host.names.of(e.employee)}</td>
        <td><details><summary>${G("days", { n: e.differences?.length ?? 0 })}${e.reason ? u` · ${e.reason}` : f}</summary>${Xs(e.differences ?? [])}</details></td>
        <td>${this.#n(e.owner)}<br /><span class="tiny faint number">${x(e.createTime)}</span></td>
        <td class="number">${this.#a(e)}</td>
        <td>${e.state === "CONSENT_STATE_ASKED" ? u`<button class="button small" aria-label=${G("withdrawOf", { name: this.host.names.of(e.employee) })} ?disabled=${!!this.busy} @click=${() => this.#t(e, "withdraw", {}, G("CONSENT_STATE_WITHDRAWN"))}>${G("withdraw")}</button>` : f}</td></tr>`)}</tbody>
    </table></div>`;
	}
	#a({ state: e = "CONSENT_STATE_ASKED", basis: t, deadlineTime: n, answerTime: r }) {
		let i = x(e === "CONSENT_STATE_ASKED" ? n : r);
		return u`<span class="badge ${ed[e] ?? ""}">${G(e, {
			time: i,
			basis: t ? G(t) : ""
		})}</span>`;
	}
};
O([m()], td.prototype, "team", void 0), O([m({ type: Boolean })], td.prototype, "mine", void 0), O([h()], td.prototype, "busy", void 0), O([h()], td.prototype, "problem", void 0), td = O([p("zt-shift-consents")], td);
// src/parts/zt-my-shifts.ts
var nd = 5, rd = class extends k {
	constructor(...e) {
		super(...e), this.types = [], this.busy = !1, this.#e = Vt(E()), this.#t = new A(this, (e) => {
			let t = {
				startDate: T(this.#e, -1),
				endDate: T(this.#e, 35)
			};
			return this.host.api.get("/v1/shifts", {
				employee: this.host.principal?.subject ?? "",
				...t
			}, e);
		}, 120), this.#n = new A(this, (e) => this.host.api.get("/v1/calendarDays", {
			startDate: this.#e,
			endDate: T(this.#e, 35)
		}, e));
	}
	static {
		this.styles = [
			D,
			Ms,
			o`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(280px, 340px); gap: 16px; align-items: start; }
      .side { display: grid; gap: 16px; }
      zt-asked, zt-shift-consents, zt-roster-notices, zt-my-rotation { display: contents; }
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
		if (!e) return u`<div class="panel">${t ? F(t, () => void this.#t.load()) : P(10)}</div>`;
		let n = e.shifts ?? [], r = Array.from({ length: nd }, (e, t) => Ht(T(this.#e, t * 7), 7));
		return u`<div class="columns">
      <section class="panel" aria-label=${L("mine")}>${r.map((e) => this.#i(e, n))}</section>
      <div class="side"><zt-asked @zt-done=${() => void this.#t.load()}></zt-asked><zt-shift-consents mine @zt-done=${() => void this.#t.load()}></zt-shift-consents><zt-roster-notices mine></zt-roster-notices>${this.#r(n)}<zt-my-rotation></zt-my-rotation><div class="feed-panel">${this.#o()}</div></div>
      <div class="feed-below">${this.#o()}</div>
    </div>`;
	}
	#r(e) {
		let t = e.filter((e) => Date.parse(e.endTime ?? "") > Date.now())[0];
		return u`<section class="panel next">
      <h2 class="soft small">${L("next")}</h2>
      ${t ? u`<b>${Nt(t.startTime, t.endTime)}</b>
            <span class="soft small">${Date.parse(t.startTime ?? "") > Date.now() ? Rt(t.startTime ?? "") : L("running")} · ${Is(t.shiftType)} ${Ls(this.types.find((e) => e.code === t.shiftType))}</span>` : u`<p class="soft">${L("nextNone")}</p>`}
    </section>`;
	}
	#i(e, t) {
		let n = t.filter((t) => e.includes(t.workDate ?? "")), r = n.reduce((e, t) => e + (t.paidMinutes ?? 0), 0);
		return u`<section class="week">
      <header><h2>${L("weekOf", {
			from: S(e[0], {
				month: "short",
				day: "numeric"
			}),
			to: S(e[6], {
				month: "short",
				day: "numeric"
			})
		})}</h2>
        <span class="number">${L("hours", { hours: Pt(r) })}</span></header>
      <ul class="days">${e.map((e) => this.#a(e, n.filter((t) => t.workDate === e)))}</ul>
    </section>`;
	}
	#a(e, t) {
		let n = C(/* @__PURE__ */ new Date()), r = mr(this.#n.value?.days?.find((t) => t.date === e));
		return u`<li class="${e === n ? "today" : e < n ? "past" : ""}">
      <span class="name number">${S(e, {
			weekday: "short",
			day: "numeric"
		})}${r ? u` <span class="mark ${r.tone}">${r.word}</span>` : f}</span>
      ${t.length ? u`<span title=${Hs(t[0], this.types)}>${Gs(t[0], this.types)}
            <span class="unseen">${t.map((e) => `${b(e.startTime)}–${zs(e)}${Rs(e) ? " +1" : ""}`).join(", ")}</span></span>` : u`<span class="none">${L("free")}</span>`}
    </li>`;
	}
	#o() {
		let e = this.feed?.path ? new URL(this.feed.path, this.host.api.base || location.href).href : "";
		return u`<section class="panel"><header><h2>${L("feed")}</h2></header><div class="body feed">
      <p class="soft small">${L("feedAbout")}</p>
      ${this.problem ? u`<p class="notice bad" role="alert">${M("warning")}${this.problem.message}</p>` : f}
      ${e ? u`<div class="address"><div class="field"><label for="address">${L("feedAddress")}</label>
              <input class="input" id="address" readonly .value=${e} @focus=${(e) => e.target.select()} /></div>
            <button class="button primary" @click=${() => this.#c(e)}>${L("copy")}</button></div>
            <p class="notice watch">${M("warning")}${L("feedOnce")}</p>` : f}
      <div class="row wrap">
        <button class="button ${e ? "" : "primary"}" ?disabled=${this.busy} @click=${() => this.#s("shiftFeed")}>${L(e ? "feedAgain" : "feedCreate")}</button>
        <button class="button danger" ?disabled=${this.busy} title=${L("revokeSure")} @click=${() => this.#s("shiftFeed:revoke")}>${L("revoke")}</button>
      </div>
    </div></section>`;
	}
	async #s(e) {
		this.busy = !0, this.problem = void 0;
		try {
			let t = await this.host.api.post(`/v1/${this.host.principal?.subject}/${e}`);
			this.feed = e === "shiftFeed" ? t : void 0, e !== "shiftFeed" && R(L("revoked"));
		} catch (e) {
			this.problem = e;
		} finally {
			this.busy = !1;
		}
	}
	async #c(e) {
		try {
			await navigator.clipboard.writeText(e), R(L("copied"));
		} catch {
			this.address?.select(), R(L("copyFailed"), "bad");
		}
	}
};
O([m({ attribute: !1 })], rd.prototype, "types", void 0), O([h()], rd.prototype, "feed", void 0), O([h()], rd.prototype, "busy", void 0), O([h()], rd.prototype, "problem", void 0), O([at("#address")], rd.prototype, "address", void 0), rd = O([p("zt-my-shifts")], rd);
// src/parts/zt-break-windows.ts
var id = 1440, ad = 30, od = (e) => Number(e.slice(0, 2)) * 60 + Number(e.slice(3, 5));
function sd(e, t) {
	let n = (od(e.startClock) + t) % id;
	return `${String(Math.floor(n / 60)).padStart(2, "0")}:${String(n % 60).padStart(2, "0")}`;
}
function cd(e, t) {
	return t ? (od(t) - od(e.startClock) + id) % id : void 0;
}
var ld = class extends k {
	constructor(...e) {
		super(...e), this.open = !1, this.types = [], this.code = "", this.breaks = [], this.busy = !1;
	}
	static {
		this.styles = [D, o`
      zt-dialog { --zt-dialog-width: 720px; }
      .body { display: grid; gap: 12px; }
      table { width: 100%; }
      td .input { width: 110px; }
      td .input.short { width: 74px; }
    `];
	}
	willUpdate(e) {
		e.has("open") && this.open && this.#n(this.#e[0]?.code ?? "");
	}
	get #e() {
		return this.types.filter((e) => !e.retired);
	}
	get #t() {
		return this.types.find((e) => e.code === this.code);
	}
	#n(e) {
		this.code = e, this.breaks = (this.#t?.breaks ?? []).map((e) => ({ ...e })), this.problem = void 0;
	}
	#r(e, t) {
		this.breaks = this.breaks.map((n, r) => r === e ? {
			...n,
			...t
		} : n);
	}
	async #i() {
		this.busy = !0, this.problem = void 0;
		try {
			await this.host.api.post("/v1/shiftTypes", { shiftType: {
				...this.#t,
				breaks: this.breaks
			} }), R(X("saved", { code: this.code })), this.dispatchEvent(new CustomEvent("zt-done", {
				bubbles: !0,
				composed: !0
			})), this.#a();
		} catch (e) {
			this.problem = e;
		} finally {
			this.busy = !1;
		}
	}
	#a() {
		this.dispatchEvent(new Event("close"));
	}
	render() {
		let e = this.#t;
		return u`<zt-dialog ?open=${this.open} heading=${X("windows")} @close=${this.#a}>
      <div class="body">
        <label class="field"><span>${X("type")}</span><select class="input" @change=${(e) => this.#n(e.target.value)}>
          ${this.#e.map((e) => u`<option value=${e.code} ?selected=${e.code === this.code}>${e.code} ${Ls(e)} ${Fs(e)}</option>`)}</select></label>
        <p class="soft small">${X("windowsAbout")}</p>
        ${e && this.breaks.length ? this.#o(e) : u`<p class="soft">${X("noBreaks")}</p>`}
        ${this.problem ? u`<p class="notice bad" role="alert">${M("warning")}<span>${this.host.names.in(this.problem.message)}</span></p>` : f}
      </div>
      <button slot="actions" class="button quiet" @click=${this.#a}>${X("cancel")}</button>
      <button slot="actions" class="button primary" id="save-windows" ?disabled=${this.busy || !this.breaks.length} @click=${() => void this.#i()}>${X("save")}</button>
    </zt-dialog>`;
	}
	#o(e) {
		return u`<table><thead><tr><th>${X("usual")}</th><th>${X("length")}</th><th>${X("earliest")}</th><th>${X("latest")}</th><th>${X("apart")}</th></tr></thead>
      <tbody>${this.breaks.map((t, n) => u`<tr>
        <td class="number">${sd(e, t.offsetMinutes ?? 0)}</td>
        <td class="number">${t.lengthMinutes} <span class="soft small">${X(t.paid ? "paid" : "unpaid")}</span></td>
        <td>${this.#s(e, n, "earliestOffsetMinutes", X("earliest"))}</td>
        <td>${this.#s(e, n, "latestOffsetMinutes", X("latest"))}</td>
        <td><input class="input short" type="number" min="0" max="240" step="5" aria-label=${X("apart")} .value=${String(t.apartMinutes || ad)}
          @change=${(e) => this.#r(n, { apartMinutes: Number(e.target.value) })} /></td>
      </tr>`)}</tbody></table>`;
	}
	#s(e, t, n, r) {
		let i = this.breaks[t]?.[n];
		return u`<input class="input" type="time" step="300" aria-label=${r} data-window=${n} .value=${i === void 0 ? "" : sd(e, i)}
      @change=${(r) => this.#r(t, { [n]: cd(e, r.target.value) })} />`;
	}
};
O([m({ type: Boolean })], ld.prototype, "open", void 0), O([m({ attribute: !1 })], ld.prototype, "types", void 0), O([h()], ld.prototype, "code", void 0), O([h()], ld.prototype, "breaks", void 0), O([h()], ld.prototype, "busy", void 0), O([h()], ld.prototype, "problem", void 0), ld = O([p("zt-break-windows")], ld);
// src/parts/zt-breaks-dialog.ts
var ud = 100, dd = 6e4, fd = class extends k {
	constructor(...e) {
		super(...e), this.open = !1, this.team = "", this.wide = !1, this.first = "", this.until = "", this.frozen = "", this.busy = !1, this.#e = {
			key: "",
			id: ""
		}, this.#t = new A(this, (e) => this.host.api.ask(`/v1/${this.team}:proposeBreaks`, {
			startDate: this.first,
			endDate: this.until,
			...this.#n
		}, e));
	}
	static {
		this.styles = [D, o`
      zt-dialog { --zt-dialog-width: 620px; }
      .body { display: grid; gap: 12px; }
      .ask { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: end; justify-content: space-between; }
      .effect { display: flex; flex-wrap: wrap; gap: 4px 28px; }
      .effect dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      .effect dd { font-size: var(--zt-text-title); font-weight: 640; font-variant-numeric: tabular-nums; }
      ul { border: 1px solid var(--zt-line); border-radius: var(--zt-radius-small); max-height: 40dvh; overflow: auto; }
      li { display: flex; justify-content: space-between; gap: 2px 12px; padding: 6px 12px; }
      li + li { border-top: 1px solid var(--zt-line); }
    `];
	}
	#e;
	#t;
	get #n() {
		return {
			freezeEndDate: this.frozen,
			centreWide: this.wide
		};
	}
	willUpdate(e) {
		this.open && (e.has("open") || e.has("frozen")) && (this.problem = void 0, this.#t.clear(), this.#t.load());
	}
	async #r() {
		let e = this.#t.value?.changes ?? [], t = JSON.stringify(e);
		this.#e.key !== t && (this.#e = {
			key: t,
			id: Zt()
		}), this.busy = !0, this.problem = void 0;
		try {
			let t = await this.host.api.post(`/v1/${this.team}:applyBreaks`, {
				changes: e,
				...this.#n
			}, this.#e.id);
			R(X("done", {
				n: t.shifts?.length ?? 0,
				short: Pt(t.shortageMinutes ?? 0)
			})), this.dispatchEvent(new CustomEvent("zt-done", {
				bubbles: !0,
				composed: !0
			})), this.#i();
		} catch (e) {
			this.problem = e;
		} finally {
			this.busy = !1;
		}
	}
	#i() {
		this.dispatchEvent(new Event("close"));
	}
	render() {
		let e = this.#t.value?.changes?.length ?? 0;
		return u`<zt-dialog ?open=${this.open} heading=${X("title")} @close=${this.#i}>
      <div class="body">
        <div class="ask"><span class="number">${X("span", {
			from: S(this.first),
			to: S(T(this.until || this.first, -1))
		})}</span>
          <label class="field"><span>${X("frozen")}</span><input class="input" type="date" .value=${this.frozen} @change=${(e) => this.frozen = e.target.value} /></label></div>
        ${this.open ? this.#a() : f}
        ${this.problem ? u`<p class="notice bad" role="alert">${M("warning")}<span>${this.host.names.in(this.problem.message)}</span></p>` : f}
      </div>
      <button slot="actions" class="button quiet" @click=${this.#i}>${X("cancel")}</button>
      <button slot="actions" class="button primary" id="apply-breaks" ?disabled=${this.busy || !e} @click=${() => void this.#r()}>${X("apply", { n: e })}</button>
    </zt-dialog>`;
	}
	#a() {
		let { value: e, failure: t } = this.#t;
		if (t) return F(t, () => void this.#t.load());
		if (!e) return P(5);
		let n = e.changes ?? [];
		return e.days?.length ? u`
      <dl class="effect">
        <div><dt>${X("before")}</dt><dd class=${e.shortageBeforeMinutes ? "bad-text" : ""} data-before>${Pt(e.shortageBeforeMinutes ?? 0)}</dd></div>
        <div><dt>${X("after")}</dt><dd data-after>${Pt(e.shortageMinutes ?? 0)}</dd></div>
      </dl>
      ${n.length ? u`<p class="soft small">${X("about")}${e.known ? f : u` ${X("partly")}`}</p>
        <ul tabindex="0" aria-label=${X("title")}>${n.slice(0, ud).map((e) => this.#o(e))}
          ${n.length > ud ? u`<li class="soft small">${X("more", { n: n.length - ud })}</li>` : f}</ul>` : N("check", X("none"))}` : N("roster", X("noWindows"));
	}
	#o(e) {
		let t = (t) => b(new Date(Date.parse(e.startTime ?? "") + t * dd).toISOString()), n = e.oldOffsetMinutes ?? [], r = e.offsetMinutes.map((e, t) => ({
			from: n[t] ?? e,
			to: e
		})).filter(({ from: e, to: t }) => e !== t);
		return u`<li><span><b>${this.host.names.of(e.employee)}</b> <span class="soft small number">${S(e.workDate)}</span></span>
      <span class="number">${zt(r.map(({ from: e, to: n }) => X("moved", {
			from: t(e),
			to: t(n)
		})))}</span></li>`;
	}
};
O([m({ type: Boolean })], fd.prototype, "open", void 0), O([m()], fd.prototype, "team", void 0), O([m({ type: Boolean })], fd.prototype, "wide", void 0), O([m()], fd.prototype, "first", void 0), O([m()], fd.prototype, "until", void 0), O([h()], fd.prototype, "frozen", void 0), O([h()], fd.prototype, "busy", void 0), O([h()], fd.prototype, "problem", void 0), fd = O([p("zt-breaks-dialog")], fd);
// node_modules/lit-html/directives/guard.js
var pd = {}, md = Jn(class extends Yn {
	constructor() {
		super(...arguments), this.ot = pd;
	}
	render(e, t) {
		return t();
	}
	update(e, [t, n]) {
		if (Array.isArray(t)) {
			if (Array.isArray(this.ot) && this.ot.length === t.length && t.every((e, t) => e === this.ot[t])) return Ie;
		} else if (this.ot === t) return Ie;
		return this.ot = Array.isArray(t) ? Array.from(t) : t, this.render(t, n);
	}
}), hd = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
	PageUp: [-10, 0],
	PageDown: [10, 0]
}, gd = 1e3, _d = class {
	#e = [];
	#t = [];
	#n;
	#r = "";
	#i = 0;
	constructor(e, t) {
		this.table = e, this.plan = t;
	}
	#a(e, t) {
		let { rows: n, days: r } = this.table(), [i, a] = [n[e], r[t]];
		return i && a ? {
			employee: i.employee,
			date: a,
			code: i.shifts.get(a)?.[0]?.shiftType ?? ""
		} : void 0;
	}
	#o() {
		let { from: e, to: t } = this.table().span;
		return Array.from({ length: t.row - e.row + 1 }, (n, r) => Array.from({ length: t.column - e.column + 1 }, (t, n) => this.#a(e.row + r, e.column + n)));
	}
	copy(e) {
		let t = this.#o();
		return this.#e = t.map((e) => e.map(({ code: e }) => e)), this.#t = e ? t.flat() : [], t.flat().length;
	}
	paste() {
		let { from: e } = this.table().span, t = Au(this.#e, this.#o(), (t, n) => this.#a(e.row + t, e.column + n));
		if (!t.length) return;
		let n = new Set(t.map(({ employee: e, date: t }) => `${e}|${t}`)), r = this.#t.filter(({ employee: e, date: t }) => !n.has(`${e}|${t}`)).map((e) => ({
			...e,
			code: ""
		}));
		this.#t = [], this.plan([...r, ...t]);
	}
	drag({ row: e, column: t }) {
		let n = this.#a(e, t);
		return this.#n = n?.code ? n : void 0, !!this.#n;
	}
	get dragging() {
		return !!this.#n;
	}
	drop({ row: e, column: t }, n) {
		let r = this.#a(e, t);
		this.#n && r && this.plan(ju(this.#n, r, n)), this.#n = void 0;
	}
	letGo() {
		this.#n = void 0;
	}
	type(e, t) {
		let n = t - this.#i > gd;
		this.#r = n ? e : this.#r + e, this.#i = t;
		let { rows: r, active: i } = this.table();
		return Mu(r, this.#r, n ? i.row + 1 : i.row);
	}
};
// src/parts/board-head.ts
function vd(e) {
	return e.length ? 2 : 1;
}
function yd(e, t) {
	return u`<div class="head" role="rowgroup">
      <div class="line" role="row" aria-rowindex="1">
        <span class="corner" role="columnheader" aria-colindex="1">${L("people", { n: e.people })}</span>
        ${e.days.map((t, n) => bd(e, t, n))}
      </div>
      ${e.cover.length ? u`<div class="line" role="row" aria-rowindex="2">
            <span class="corner" role="rowheader" aria-colindex="1">${L("cover")}</span>
            ${md([
		e.cover,
		e.open,
		mt()
	], () => xd(e, t))}
          </div>` : f}
    </div>`;
}
function bd({ classes: e, dense: t, now: n }, r, i) {
	let a = e[i], o = mr(a), s = matchMedia("(width < 760px)").matches, c = t ? { day: "numeric" } : {
		month: s ? "numeric" : "short",
		day: "numeric"
	};
	return u`<span class="day ${pr(r, a, n)}" role="columnheader" aria-colindex=${i + 2} title=${a?.holiday ?? ""}>
      ${S(r, { weekday: t ? "narrow" : "short" })}
      ${o ? u`<span class="mark ${o.tone}">${o.word}</span>` : f}
      <b>${S(r, c)}</b></span>`;
}
function xd({ cover: e, open: t }, n) {
	let r = _u(e);
	return e.map((e, i) => {
		let { lowest: a } = e, o = S(e.date);
		if (!a) return u`<span class="strip" role="gridcell" aria-colindex=${i + 2}><span class="unseen">${L("coverNone", { day: o })}</span></span>`;
		let s = Tt(a.slack ?? 0, !0), c = L("coverDay", {
			day: o,
			slack: s,
			time: b(a.startTime)
		}), l = vu(e, r);
		return u`<span role="gridcell" aria-colindex=${i + 2}><button class="strip" aria-label=${c} title=${c} aria-expanded=${t === e.date} @click=${() => n(e.date)}>
        <svg viewBox="0 0 48 24" preserveAspectRatio="none" aria-hidden="true"><line x1="0" x2="48" y1="12" y2="12"></line>${d`<path class="spare" d=${l.spare}></path><path class="short" d=${l.short}></path>`}</svg>
        <b class=${(a.slack ?? 0) < -.05 ? "bad-text" : ""}>${s}</b>
      </button></span>`;
	});
}
// src/parts/board-styles.ts
var Sd = o`
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
  .body .line { position: absolute; inset: calc(var(--at) * var(--row)) 0 auto; height: var(--row); border-bottom: 1px solid var(--zt-line); contain: layout style; }
  .who { display: flex; align-items: center; gap: 10px; padding: 0 8px 0 12px; min-width: 0; font-weight: 400; text-align: left; line-height: 1.25; }
  .who .cut { display: block; }
  .cell { contain: layout paint style; padding: 3px; border-left: 1px solid var(--zt-line); min-width: 0; outline-offset: -2px; position: relative; }
  .cell.weekend { background: var(--zt-sunken); }
  .cell.today { background: color-mix(in srgb, var(--zt-accent-soft) 55%, transparent); }
  .cell.editable { cursor: pointer; }
  .cell.editable:hover { background: var(--zt-hover); }
  .cell.chosen { background: var(--zt-accent-soft); box-shadow: inset 0 0 0 1.5px var(--zt-accent); }
  .cell.planned::after { content: ""; position: absolute; inset: 1px; border: 1.5px dashed var(--zt-accent); border-radius: 5px; pointer-events: none; }
  .cell.broken::after { border: 2px solid var(--zt-bad); }
  .cell.over { background: var(--zt-accent-soft); box-shadow: inset 0 0 0 2px var(--zt-accent); }
  .cell:focus-visible { z-index: 2; outline: 2px solid var(--zt-accent); }
  .wished { position: absolute; top: 4px; right: 4px; width: 8px; height: 8px; border-radius: 50%; z-index: 2; pointer-events: none; }
  .asking { position: absolute; top: 4px; left: 4px; width: 8px; height: 8px; z-index: 2; pointer-events: none; background: var(--zt-watch); transform: rotate(45deg); }
  .wished.kept { background: var(--zt-good); }
  .wished.denied { border: 2px solid var(--zt-bad); background: var(--zt-surface); }
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
`, Cd = /* @__PURE__ */ new Map(), wd = /* @__PURE__ */ new Map(), Td = class extends fn {
	constructor(...e) {
		super(...e), this.rows = [], this.days = [], this.types = [], this.classes = [], this.cover = [], this.broken = /* @__PURE__ */ new Set(), this.wishes = Cd, this.asked = wd, this.editable = !1, this.draft = !1, this.dense = !1, this.open = "", this.label = "", this.active = {
			row: 0,
			column: 0
		}, this.#e = {
			row: 0,
			column: 0
		}, this.shown = {
			from: 0,
			to: 40
		}, this.#t = new _d(() => ({
			rows: this.rows,
			days: this.days,
			active: this.active,
			span: this.#C
		}), (e) => this.dispatchEvent(new CustomEvent("zt-plan", { detail: { wanted: e } }))), this.#n = new ResizeObserver(() => this.#a());
	}
	static {
		this.styles = [
			D,
			Ms,
			Sd
		];
	}
	#e;
	#t;
	#n;
	firstUpdated() {
		this.#n.observe(this.#r);
	}
	disconnectedCallback() {
		super.disconnectedCallback(), this.#n.disconnect();
	}
	willUpdate(e) {
		if (!e.has("rows") && !e.has("days")) return;
		let t = e.get("rows");
		(e.has("days") || t?.length !== this.rows.length || t[0]?.employee !== this.rows[0]?.employee) && (this.active = {
			row: Math.max(0, Math.min(this.active.row, this.rows.length - 1)),
			column: Math.max(0, Math.min(this.active.column, this.days.length - 1))
		}, this.anchor = void 0);
	}
	updated(e) {
		e.has("rows") && this.#a(), (e.has("anchor") || this.anchor && e.has("active")) && this.dispatchEvent(new CustomEvent("zt-chosen", { detail: { count: this.anchor ? this.chosen.length : 0 } }));
	}
	get #r() {
		return this.renderRoot.querySelector(".board");
	}
	get #i() {
		return parseFloat(getComputedStyle(this).getPropertyValue("--row")) || 46;
	}
	#a() {
		let e = this.#r, t = yu(e.scrollTop, e.clientHeight, this.#i, this.rows.length);
		(t.from !== this.shown.from || t.to !== this.shown.to) && (this.shown = t);
	}
	render() {
		let e = E(), t = this.days.map((t, n) => ({
			date: t,
			named: S(t),
			look: pr(t, this.classes[n], e)
		})), n = this.dense ? "code" : matchMedia("(width < 760px)").matches ? "start" : "full", r = [
			this.days,
			this.types,
			this.classes,
			this.wishes,
			this.asked,
			this.editable,
			n,
			mt(),
			gt(),
			e
		];
		return u`<div class="board" role="grid" aria-label=${this.label} aria-rowcount=${this.rows.length + vd(this.cover)} aria-multiselectable=${this.editable}
      aria-colcount=${this.days.length + 1} aria-keyshortcuts=${this.editable ? "Enter Delete Control+C Control+X Control+V Control+Z Control+Y" : f} @scroll=${this.#a} @keydown=${this.#y}
      ${Xn({
			"--days": String(this.days.length),
			"--rows": String(this.rows.length)
		})}>
      ${yd({
			days: this.days,
			classes: this.classes,
			cover: this.cover,
			open: this.open,
			dense: this.dense,
			people: this.rows.length,
			now: e
		}, (e) => this.dispatchEvent(new CustomEvent("zt-day", { detail: { date: e } })))}
      <div class="body" role="rowgroup" @pointerdown=${this.#d} @pointerover=${this.#f} @focusin=${this.#p} @click=${this.#m}
        @dragstart=${this.#h} @dragover=${this.#g} @dragend=${this.#v} @drop=${this.#_}>${pl(this.#o(), (e) => this.rows[e].employee, (e) => md([
			this.rows[e],
			e,
			this.#s(e),
			...r
		], () => this.#c(e, t, n)))}</div>
    </div>`;
	}
	#o() {
		let e = Math.min(this.shown.from, this.rows.length), t = Math.min(this.shown.to, this.rows.length), n = Array.from({ length: t - e }, (t, n) => e + n), { row: r } = this.active;
		return r < this.rows.length && (r < e || r >= t) && n.push(r), n;
	}
	#s(e) {
		let t = e === this.active.row ? this.active.column : "", n = this.anchor ? this.days.map((t, n) => this.#u({
			row: e,
			column: n
		}) ? "1" : "0").join("") : "", r = this.over?.row === e ? this.over.column : "", { employee: i } = this.rows[e], a = this.broken.size ? this.days.map((e) => this.broken.has(xu(i, e)) ? "1" : "0").join("") : "";
		return `${t}|${n.includes("1") ? n : ""}|${r}|${a}`;
	}
	#c(e, t, n) {
		let r = this.rows[e];
		return u`<div class="line" role="row" aria-rowindex=${e + vd(this.cover) + 1} ${Xn({ "--at": String(e) })}>
      <span class="who" role="rowheader" aria-colindex="1">${er(r.name)}
        <span class="grow"><span class="cut" title=${r.name}>${r.name}</span><span class="cut tiny faint number">${r.employeeNo}</span></span></span>
      ${t.map((t, i) => this.#l(r, t, {
			row: e,
			column: i
		}, n))}
    </div>`;
	}
	#l(e, { date: t, named: n, look: r }, i, a) {
		let o = e.shifts.get(t) ?? [], s = e.planned?.get(t), c = this.broken.has(xu(e.employee, t)), l = o.length ? o.map((e) => Hs(e, this.types)).join("; ") : L("free"), ee = this.wishes.get(xu(e.employee, t)), te = ee && uc(ee, o[0]?.shiftType ?? ""), ne = s ? K(this.draft ? "drafted" : c ? "plannedBroken" : "planned", {
			was: s.before?.shiftType ?? L("free"),
			now: l
		}) : l, re = this.asked.get(xu(e.employee, t)), ie = [
			ne,
			ee ? q(te ? "boardKept" : "boardDenied", { wish: dc(ee) }) : "",
			re === void 0 ? "" : G("boardAsked", { wanted: re || L("free") })
		].filter(Boolean).join(", "), ae = this.#u(i), oe = i.row === this.active.row && i.column === this.active.column;
		return u`<span class="cell ${r} ${this.editable ? "editable" : ""} ${ae ? "chosen" : ""} ${s ? "planned" : ""} ${c ? "broken" : ""} ${this.over?.row === i.row && this.over.column === i.column ? "over" : ""}" role="gridcell"
      tabindex=${oe ? 0 : -1} data-at="${i.row},${i.column}" aria-label="${e.name}, ${n}, ${ie}" draggable=${this.editable && o.length === 1 ? "true" : f}
      aria-selected=${this.editable ? String(ae) : f} aria-colindex=${i.column + 2}>${o.length > 1 ? u`<span class="pair">${o.map((e) => Gs(e, this.types, "code"))}</span>` : o.length ? Gs(o[0], this.types, a) : f}${ee ? u`<i class="wished ${te ? "kept" : "denied"}"></i>` : f}${re === void 0 ? f : u`<i class="asking"></i>`}</span>`;
	}
	#u({ row: e, column: t }) {
		if (!this.anchor) return !1;
		let { from: n, to: r } = this.#C;
		return e >= n.row && e <= r.row && t >= n.column && t <= r.column;
	}
	#d() {
		this.#e = this.active;
	}
	#f(e) {
		let t = Ed(e);
		t?.childElementCount && !t.title && (t.title = t.getAttribute("aria-label") ?? "");
	}
	#p(e) {
		let t = Dd(e);
		t && !this.anchor && (t.row !== this.active.row || t.column !== this.active.column) && (this.active = t);
	}
	#m(e) {
		let t = Dd(e);
		t && (e.shiftKey && this.editable ? (this.anchor ??= this.#e, this.active = t) : (this.anchor = void 0, this.active = t, this.edit()));
	}
	#h(e) {
		let t = Dd(e);
		if (!t || !this.editable || !this.#t.drag(t)) return e.preventDefault();
		e.dataTransfer.effectAllowed = "copyMove", e.dataTransfer.setData("text/plain", Ed(e)?.getAttribute("aria-label") ?? "");
	}
	#g(e) {
		let t = Dd(e);
		t && this.#t.dragging && (e.preventDefault(), e.dataTransfer.dropEffect = e.ctrlKey || e.altKey ? "copy" : "move", (this.over?.row !== t.row || this.over.column !== t.column) && (this.over = t));
	}
	#_(e) {
		let t = Dd(e);
		t && this.#t.dragging && (e.preventDefault(), this.over = this.anchor = void 0, this.active = t, this.#t.drop(t, e.ctrlKey || e.altKey));
	}
	#v() {
		this.over = void 0, this.#t.letGo();
	}
	#y(e) {
		if (e.target.dataset.at === void 0) return;
		if ((e.ctrlKey || e.metaKey) && this.#b(e)) return e.preventDefault();
		if (!e.ctrlKey && !e.metaKey && !e.altKey && e.key.length === 1 && e.key !== " ") return this.find(e.key);
		let t = hd[e.key];
		t ? this.#S(e, {
			row: this.active.row + t[0],
			column: this.active.column + t[1]
		}) : e.key === "Home" ? this.#S(e, {
			row: e.ctrlKey ? 0 : this.active.row,
			column: 0
		}) : e.key === "End" ? this.#S(e, {
			row: e.ctrlKey ? this.rows.length - 1 : this.active.row,
			column: this.days.length - 1
		}) : e.key === "Escape" ? this.anchor = void 0 : e.key === "Enter" || e.key === " " ? this.edit(e) : this.editable && (e.key === "Delete" || e.key === "Backspace") && this.#x(e);
	}
	#b(e) {
		if (!this.editable) return !1;
		let t = e.key.toLowerCase();
		if (t === "c" || t === "x") this.dispatchEvent(new CustomEvent("zt-copied", { detail: { count: this.#t.copy(t === "x") } }));
		else if (t === "v") this.#t.paste();
		else if (t === "z" || t === "y") this.dispatchEvent(new CustomEvent("zt-undo", { detail: { again: t === "y" || e.shiftKey } }));
		else return !1;
		return !0;
	}
	#x(e) {
		e.preventDefault();
		let t = this.chosen.map(({ employee: e, date: t }) => ({
			employee: e,
			date: t,
			code: ""
		}));
		this.dispatchEvent(new CustomEvent("zt-plan", { detail: { wanted: t } }));
	}
	find(e) {
		this.show(this.#t.type(e, Date.now()));
	}
	show(e) {
		e < 0 || (this.anchor = void 0, this.active = {
			row: e,
			column: this.active.column
		}, this.focusActive());
	}
	#S(e, t) {
		e.preventDefault(), e.shiftKey && this.editable ? this.anchor ??= this.active : this.anchor = void 0, this.active = {
			row: Math.max(0, Math.min(t.row, this.rows.length - 1)),
			column: Math.max(0, Math.min(t.column, this.days.length - 1))
		}, this.focusActive();
	}
	async focusActive() {
		let e = this.#r, t = this.#i, n = e.querySelector(".head").offsetHeight, r = this.active.row * t;
		r < e.scrollTop ? e.scrollTop = r : r + t + n > e.scrollTop + e.clientHeight && (e.scrollTop = r + t + n - e.clientHeight), this.#a(), await this.updateComplete;
		let i = this.renderRoot.querySelector(`[data-at="${this.active.row},${this.active.column}"]`);
		if (i?.focus({ preventScroll: !0 }), !i) return;
		let a = e.querySelector(".corner").offsetWidth;
		i.offsetLeft - a < e.scrollLeft ? e.scrollLeft = i.offsetLeft - a : i.offsetLeft + i.offsetWidth > e.scrollLeft + e.clientWidth && (e.scrollLeft = i.offsetLeft + i.offsetWidth - e.clientWidth);
	}
	get #C() {
		let [e, t] = [this.anchor ?? this.active, this.active];
		return {
			from: {
				row: Math.min(e.row, t.row),
				column: Math.min(e.column, t.column)
			},
			to: {
				row: Math.max(e.row, t.row),
				column: Math.max(e.column, t.column)
			}
		};
	}
	get chosen() {
		let e = [], { from: t, to: n } = this.#C;
		for (let r = t.row; r <= n.row; r += 1) for (let i = t.column; i <= n.column; i += 1) {
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
	edit(e) {
		e?.preventDefault();
		let t = this.chosen;
		this.editable && t.length && this.dispatchEvent(new CustomEvent("zt-edit", { detail: { cells: t } }));
	}
};
O([m({ attribute: !1 })], Td.prototype, "rows", void 0), O([m({ attribute: !1 })], Td.prototype, "days", void 0), O([m({ attribute: !1 })], Td.prototype, "types", void 0), O([m({ attribute: !1 })], Td.prototype, "classes", void 0), O([m({ attribute: !1 })], Td.prototype, "cover", void 0), O([m({ attribute: !1 })], Td.prototype, "broken", void 0), O([m({ attribute: !1 })], Td.prototype, "wishes", void 0), O([m({ attribute: !1 })], Td.prototype, "asked", void 0), O([m({ type: Boolean })], Td.prototype, "editable", void 0), O([m({ type: Boolean })], Td.prototype, "draft", void 0), O([m({
	type: Boolean,
	reflect: !0
})], Td.prototype, "dense", void 0), O([m()], Td.prototype, "open", void 0), O([m()], Td.prototype, "label", void 0), O([h()], Td.prototype, "active", void 0), O([h()], Td.prototype, "anchor", void 0), O([h()], Td.prototype, "shown", void 0), O([h()], Td.prototype, "over", void 0), Td = O([p("zt-roster-board")], Td);
function Ed(e) {
	return e.target.closest("[data-at]") ?? void 0;
}
function Dd(e) {
	let [t, n] = (Ed(e)?.dataset.at ?? "").split(",").map(Number);
	return t === void 0 || n === void 0 ? void 0 : {
		row: t,
		column: n
	};
}
// src/messages/paid.ts
var Od = _({
	heading: {
		zh: "计薪工时（按排班，实际以考勤关账为准）",
		en: "Paid time (as rostered; the close finds what is paid)"
	},
	paid: {
		zh: "计薪 {before} → {after}",
		en: "paid {before} → {after}"
	},
	workday: {
		zh: "平日加班（150%）{before} → {after}",
		en: "overtime (150%) {before} → {after}"
	},
	restDay: {
		zh: "休息日加班（200%）{before} → {after}",
		en: "on days of rest (200%) {before} → {after}"
	},
	holiday: {
		zh: "节日加班（300%）{before} → {after}",
		en: "on holidays (300%) {before} → {after}"
	},
	line: {
		zh: "{name}，{from} 至 {to}：{parts}",
		en: "{name}, {from} to {to}: {parts}"
	},
	between: {
		zh: "，",
		en: ", "
	},
	overtime: {
		zh: "加班 {change}",
		en: "overtime {change}"
	},
	more: {
		zh: "还有 {n} 人",
		en: "{n} more people"
	}
}), kd = 8;
function Ad({ workdayMinutes: e = 0, restDayMinutes: t = 0, holidayMinutes: n = 0 } = {}) {
	return e + t + n;
}
var jd = (e = {}) => (e.normalMinutes ?? 0) + Ad(e);
function Md(e = []) {
	return e.reduce((e, { before: t, after: n }) => e + Ad(n) - Ad(t), 0);
}
function Nd({ startDate: e = "", endDate: t = "", before: n = {}, after: r = {} }, i) {
	let a = [Od("paid", {
		before: It(jd(n)),
		after: It(jd(r))
	})], o = (e, t = 0, n = 0) => {
		(t || n) && a.push(Od(e, {
			before: It(t),
			after: It(n)
		}));
	};
	return o("workday", n.workdayMinutes, r.workdayMinutes), o("restDay", n.restDayMinutes, r.restDayMinutes), o("holiday", n.holidayMinutes, r.holidayMinutes), Od("line", {
		name: i,
		from: S(e),
		to: S(T(t, -1)),
		parts: a.join(Od("between"))
	});
}
function Pd(e, t) {
	if (!e?.length) return f;
	let n = [...e].sort((e, t) => Md([t]) - Md([e]));
	return u`<p class="small soft">${Od("heading")}</p>
    <ul class="small number" data-paid>${n.slice(0, kd).map((e) => u`<li class=${Md([e]) > 0 ? "bad-text" : ""}>${Nd(e, t(e.employee))}</li>`)}</ul>
    ${n.length > kd ? u`<p class="faint small">${Od("more", { n: n.length - kd })}</p>` : f}`;
}
// src/parts/rule-notes.ts
var Fd = 8;
function Id(e) {
	let t = /* @__PURE__ */ new Map();
	for (let { field: n = "", reason: r = "", message: i = "" } of e) {
		let [, e = "", a = ""] = /^(employees\/[\w-]+)\/(\d{4}-\d\d-\d\d)$/.exec(n) ?? [], o = `${r}|${e}|${i}`, s = t.get(o) ?? {
			rule: r,
			employee: e,
			dates: [],
			message: i
		};
		a && s.dates.push(a), t.set(o, s);
	}
	return [...t.values()];
}
function Ld(e, t) {
	return u`<ul>${e.slice(0, Fd).map((e) => u`<li>
    <p>${fr(e.rule)}${t ? u` · ${t(e.employee)} ${S(e.workDate)}` : f}</p>
    <p>${g(e.text)}</p>
    ${e.source ? u`<p class="tiny">${L("source", { source: e.source })}</p>` : f}</li>`)}</ul>`;
}
function Rd(e, t) {
	let n = t(e.centre ?? "", e.skill ?? "");
	if (!e.known) return L("coverUnknown", { skill: n });
	let [r, i] = [Pt(e.shortageBeforeMinutes ?? 0), Pt(e.shortageMinutes ?? 0)];
	return L("coverChange", {
		skill: n,
		before: r,
		after: i
	});
}
function zd(e, t) {
	return e?.length ? u`<ul class="small" data-cover>${e.map((e) => u`<li class=${(e.shortageMinutes ?? 0) > (e.shortageBeforeMinutes ?? 0) ? "bad-text" : ""}>${Rd(e, t)}</li>`)}</ul>` : f;
}
function Bd(e, t) {
	let { rule: n = "", source: r = "" } = e.metadata, { violations: i } = e;
	return u`<div class="notice bad" role="alert">${M("warning")}<div class="grow">
    <p><b>${L("refused")}</b></p>
    ${i.length ? u`<ul>${Id(i).slice(0, Fd).map((e) => u`<li>
          <p>${fr(e.rule)}${e.employee ? u` · ${t(e.employee)} ${e.dates.map((e) => S(e)).join(" / ")}` : f}</p>
          <p>${e.message}</p></li>`)}</ul>` : u`<p>${n ? u`${fr(n)}: ` : f}${e.message}</p>${r ? u`<p class="tiny">${L("source", { source: r })}</p>` : f}`}
  </div></div>`;
}
// src/parts/zt-consent-choice.ts
var Vd = [
	"CONSENT_BASIS_WORD",
	"CONSENT_BASIS_REQUESTED",
	"CONSENT_BASIS_EMERGENCY",
	"CONSENT_BASIS_CENTRE_CLOSED"
], Hd = 5;
function Ud({ basis: e, reason: t }) {
	return !e || !!t?.trim();
}
function Wd(e) {
	return (e ?? []).filter((e) => !e.basis).length;
}
var Gd = class extends k {
	constructor(...e) {
		super(...e), this.frozen = [], this.agreement = {};
	}
	static {
		this.styles = [D, o`
      .choice { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr); gap: 8px; margin-top: 8px; }
      @media (width < 520px) { .choice { grid-template-columns: minmax(0, 1fr); } }
    `];
	}
	#e(e) {
		this.agreement = {
			...this.agreement,
			...e
		}, this.dispatchEvent(new CustomEvent("zt-agreement", { detail: this.agreement }));
	}
	#t(e) {
		return zt(e.slice(0, Hd).map((e) => this.host.names.of(e.employee)));
	}
	render() {
		if (!this.frozen.length) return f;
		let e = this.frozen.filter((e) => !e.basis), t = this.frozen.filter((e) => e.basis), n = e.map((e) => e.deadlineTime ?? "").filter(Boolean).sort()[0];
		return u`<div class="notice watch" data-frozen>${M("clock")}<div class="grow">
      ${t.length ? u`<p>${G("found", {
			names: this.#t(t),
			basis: zt([...new Set(t.map((e) => G(e.basis)))])
		})}</p>` : f}
      ${e.length ? u`<p><b>${e.length > Hd ? G("neededMany", {
			n: e.length,
			names: this.#t(e)
		}) : G("needed", { names: this.#t(e) })}</b></p>
          ${this.agreement.basis ? f : u`<p class="small">${G("until", { time: x(n) })}</p>`}
          <div class="choice">
            <label class="field"><span>${G("how")}</span><select class="input" name="basis" @change=${(e) => this.#e({ basis: e.target.value || void 0 })}>
              <option value="">${G("ask")}</option>${Vd.map((e) => u`<option value=${e}>${G(e)}</option>`)}</select></label>
            <label class="field"><span>${G("reason")}</span><input class="input" name="reason" maxlength="200" placeholder=${G("reasonHint")} ?required=${!!this.agreement.basis}
              @input=${(e) => this.#e({ reason: e.target.value })} /></label>
          </div>` : f}
    </div></div>`;
	}
};
O([m({ attribute: !1 })], Gd.prototype, "frozen", void 0), O([h()], Gd.prototype, "agreement", void 0), Gd = O([p("zt-consent-choice")], Gd);
// src/parts/zt-roster-plan.ts
var Kd = 250, qd = 60, Jd = (e) => `${e > 0 ? "+" : e < 0 ? "−" : "±"}${Pt(Math.abs(e))}`, Yd = class extends k {
	constructor(...e) {
		super(...e), this.rows = [], this.types = [], this.drafting = bu, this.busy = "", this.agreement = {}, this.#t = 0, this.#n = Zt(), this.#r = (e) => {
			this.plan.size && e.preventDefault();
		};
	}
	static {
		this.styles = [
			D,
			Ms,
			o`
      section { border-top: 1px solid var(--zt-line); padding: 10px 16px 14px; display: grid; gap: 10px; }
      .bar { display: flex; flex-wrap: wrap; gap: 6px 10px; align-items: center; }
      .bar h2 { font-size: var(--zt-text-small); }
      .two { display: grid; grid-template-columns: minmax(0, 3fr) minmax(260px, 2fr); gap: 16px; align-items: start; }
      .scroll { max-height: 220px; }
      .chip { display: inline-grid; height: 24px; padding-inline: 8px; vertical-align: middle; }
      td { padding-block: 3px; }
      td.end, th.end { text-align: right; }
      tr.broken td { background: var(--zt-bad-soft); }
      .said ul { display: grid; gap: 6px; }
      .said li p:first-child { font-weight: 600; }
      @media (width < 900px) { .two { grid-template-columns: minmax(0, 1fr); } }
    `
		];
	}
	#e;
	#t;
	#n;
	#r;
	connectedCallback() {
		super.connectedCallback(), addEventListener("beforeunload", this.#r);
	}
	disconnectedCallback() {
		super.disconnectedCallback(), removeEventListener("beforeunload", this.#r), clearTimeout(this.#e);
	}
	get plan() {
		return this.drafting.now;
	}
	stage(e) {
		this.#i(Su(this.drafting, e, this.rows));
	}
	step(e) {
		this.#i(e ? wu(this.drafting) : Cu(this.drafting));
	}
	clear() {
		this.#i(bu);
	}
	#i(e) {
		e !== this.drafting && (this.drafting = e, this.#n = Zt(), this.#t += 1, this.outlook = this.refusal = void 0, this.agreement = {}, this.#a(), clearTimeout(this.#e), this.busy = this.plan.size && this.plan.size <= 500 ? "checking" : "", this.busy && (this.#e = setTimeout(() => void this.#o(), Kd)));
	}
	#a() {
		let e = new Set((this.refusal?.violations ?? []).map(({ field: e = "" }) => {
			let t = e.lastIndexOf("/");
			return xu(e.slice(0, t), e.slice(t + 1));
		}));
		this.dispatchEvent(new CustomEvent("zt-planned", { detail: {
			plan: this.plan,
			broken: e
		} }));
	}
	async #o() {
		let e = this.#t;
		try {
			let t = await this.host.api.post("/v1/shifts:edit", {
				edits: Eu(this.plan),
				validateOnly: !0
			});
			e === this.#t && (this.outlook = t);
		} catch (t) {
			e === this.#t && (this.refusal = t);
		} finally {
			e === this.#t && (this.busy = "", this.#a());
		}
	}
	async #s() {
		this.busy = "saving";
		let e = new Set([...this.plan.values()].map((e) => e.employee)).size, t = this.plan.size;
		try {
			let n = {
				edits: Eu(this.plan),
				agreement: this.agreement
			}, { frozen: r } = await this.host.api.post("/v1/shifts:edit", n, this.#n);
			R(Wd(r) ? G("asked", { n: Wd(r) }) : K("saved", {
				n: t,
				people: e
			})), this.clear(), this.dispatchEvent(new Event("zt-saved"));
		} catch (e) {
			this.refusal = e, this.outlook = void 0, this.#a();
		} finally {
			this.busy = "";
		}
	}
	#c(e) {
		this.agreement = e.detail, this.#n = Zt();
	}
	render() {
		let { plan: e, drafting: t } = this;
		if (!e.size && !t.undone.length && !t.past.length) return f;
		let n = new Set([...e.values()].map((e) => e.employee)).size, r = e.size > 500;
		return u`<section aria-labelledby="heading">
      <div class="bar">
        <h2 id="heading">${K("heading")}</h2><span class="soft small number" role="status">${K("count", {
			n: e.size,
			people: n
		})}${this.#l()}</span>
        <span class="grow"></span>
        <button class="button small" ?disabled=${!t.past.length} @click=${() => this.step(!1)}>${K("undo")}</button>
        <button class="button small" ?disabled=${!t.undone.length} @click=${() => this.step(!0)}>${K("redo")}</button>
        <button class="button small danger" ?disabled=${!e.size} @click=${() => this.clear()}>${K("dropAll")}</button>
        <button class="button small primary" ?disabled=${!this.outlook || !!this.busy || r || !Ud(this.agreement)} @click=${this.#s}>${K(this.busy === "saving" ? "saving" : "save")}</button>
      </div>
      ${e.size ? u`<div class="two">${this.#u(e)}<div class="said" aria-live="polite">${r ? u`<p class="notice watch">${M("warning")}${K("tooMany", { most: 500 })}</p>` : this.#p()}</div></div>` : f}
    </section>`;
	}
	#l() {
		if (!this.outlook) return f;
		let e = (this.outlook.shifts ?? []).reduce((e, t) => e + (t.paidMinutes ?? 0), 0), t = [...this.plan.values()].reduce((e, t) => e + (t.before?.paidMinutes ?? 0), 0), n = Md(this.outlook.paid);
		return u` · ${K("hours", { change: Jd(e - t) })}${n ? u` · ${Od("overtime", { change: Jd(n) })}` : f}`;
	}
	#u(e) {
		let t = new Set((this.refusal?.violations ?? []).map((e) => e.field)), n = [...e.values()].reverse();
		return u`<div class="scroll" tabindex="0" role="region" aria-label=${K("list")}><table>
      <thead><tr><th scope="col">${K("who")}</th><th scope="col">${K("date")}</th><th scope="col">${K("was")}</th><th scope="col">${K("becomes")}</th><th scope="col" class="end"><span class="unseen">${K("drop")}</span></th></tr></thead>
      <tbody>${n.slice(0, qd).map((e) => u`<tr class=${t.has(`${e.employee}/${e.date}`) ? "broken" : ""}>
        <td>${e.name}</td><td class="number">${S(e.date)}</td><td>${this.#f(e.before?.shiftType)}</td><td>${this.#f(e.code)}</td>
        <td class="end"><button class="button quiet icon small" aria-label="${K("drop")}: ${e.name}, ${S(e.date)}" title=${K("drop")} @click=${() => this.#d(e)}>${M("cross", 14)}</button></td></tr>`)}</tbody>
    </table>${n.length > qd ? u`<p class="faint small">${K("more", { n: n.length - qd })}</p>` : f}</div>`;
	}
	#d({ employee: e, date: t, before: n }) {
		this.stage([{
			employee: e,
			date: t,
			code: n?.shiftType ?? ""
		}]);
	}
	#f(e = "") {
		return e ? u`<span class="chip ${Ns(e, this.types)}"><b>${e}</b></span>` : u`<span class="faint">${K("free")}</span>`;
	}
	#p() {
		let e = (e) => this.host.names.of(e);
		if (this.refusal) return Bd(this.refusal, e);
		if (!this.outlook) return u`<p class="notice">${M("clock")}${K("checking")}</p>`;
		let { findings: t = [] } = this.outlook, n = u`${zd(this.outlook.cover, (e, t) => this.host.skills.called(e, t))}${Pd(this.outlook.paid, e)}`, r = u`<zt-consent-choice .frozen=${this.outlook.frozen ?? []} @zt-agreement=${this.#c}></zt-consent-choice>`;
		return t.length ? u`${r}<div class="notice watch">${M("warning")}<div class="grow"><p><b>${K("findings")}</b></p>${Ld(t, e)}</div></div>${n}` : u`${r}<p class="notice good">${M("check")}${K("fine")}</p>${n}`;
	}
};
O([m({ attribute: !1 })], Yd.prototype, "rows", void 0), O([m({ attribute: !1 })], Yd.prototype, "types", void 0), O([h()], Yd.prototype, "drafting", void 0), O([h()], Yd.prototype, "outlook", void 0), O([h()], Yd.prototype, "refusal", void 0), O([h()], Yd.prototype, "busy", void 0), O([h()], Yd.prototype, "agreement", void 0), Yd = O([p("zt-roster-plan")], Yd);
// src/parts/zt-shift-editor.ts
var Xd = class extends k {
	constructor(...e) {
		super(...e), this.cells = [], this.types = [], this.planning = !1, this.open = !1, this.busy = "", this.agreement = {}, this.#e = 0;
	}
	static {
		this.styles = [
			D,
			Ms,
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
		this.outlook = this.refusal = void 0, this.agreement = {};
		let t = new Set(this.cells.map((e) => e.shift?.shiftType ?? ""));
		this.choice = t.size === 1 ? [...t][0] : void 0;
	}
	updated(e) {
		e.has("open") && this.open && this.#t();
	}
	async #t() {
		await this.renderRoot.querySelector("zt-dialog")?.updateComplete, (this.renderRoot.querySelector("input:checked") ?? this.renderRoot.querySelector("input"))?.focus();
	}
	get #n() {
		return this.cells.filter((e) => (e.shift?.shiftType ?? "") !== this.choice).map((e) => ({
			employee: e.employee,
			workDate: e.date,
			shiftType: this.choice,
			etag: e.shift?.etag
		}));
	}
	async #r() {
		let e = this.#e += 1;
		if (this.refusal = this.outlook = void 0, this.agreement = {}, !this.planning && this.#n.length) {
			this.busy = "checking";
			try {
				let t = await this.host.api.post("/v1/shifts:edit", {
					edits: this.#n,
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
	#i() {
		let e = this.cells.map(({ employee: e, date: t }) => ({
			employee: e,
			date: t,
			code: this.choice ?? ""
		}));
		this.dispatchEvent(new CustomEvent("zt-plan", { detail: { wanted: e } })), this.#o();
	}
	async #a(e) {
		if (e.preventDefault(), this.planning) return this.#i();
		if (this.busy || !this.#n.length || !this.outlook) return;
		this.busy = "saving";
		let t = this.#n.length;
		try {
			let { frozen: e } = await this.host.api.post("/v1/shifts:edit", {
				edits: this.#n,
				agreement: this.agreement
			});
			Wd(e) ? R(G("asked", { n: Wd(e) })) : R(t === 1 ? L("saved", { name: this.cells[0].name }) : L("savedMany", { n: t })), this.dispatchEvent(new Event("zt-saved")), this.#o();
		} catch (e) {
			this.refusal = e, this.outlook = void 0;
		} finally {
			this.busy = "";
		}
	}
	#o() {
		this.dispatchEvent(new Event("close"));
	}
	render() {
		let { cells: e } = this, t = new Set(e.map((e) => e.employee)).size, n = e.length === 1 ? L("editOf", {
			name: e[0].name,
			day: S(e[0].date)
		}) : L("editSelected", {
			people: t,
			cells: e.length
		});
		return u`<zt-dialog ?open=${this.open} heading=${n} @close=${this.#o}>
      <form @submit=${this.#a}>
        <fieldset><legend>${L("choose")}</legend><div class="types">
          ${this.types.filter((e) => !e.retired).map((e) => this.#s(e))}
          ${this.#s(void 0)}
        </div></fieldset>
        <div class="said" aria-live="polite">${this.#c()}</div>
        <div class="keys">
          <button type="button" class="button quiet" @click=${this.#o}>${L("cancel")}</button>
          <button type=${this.planning ? "submit" : "button"} class="button ${this.planning ? "primary" : ""}" ?disabled=${this.choice === void 0 || this.busy === "saving"}
            @click=${this.planning ? f : this.#i}>${K("keep")}</button>
          ${this.planning ? f : u`<button class="button primary" ?disabled=${!this.outlook || !!this.busy || !Ud(this.agreement)}>${L(this.busy === "saving" ? "saving" : "save")}</button>`}
        </div>
      </form>
    </zt-dialog>`;
	}
	#s(e) {
		let t = e?.code ?? "";
		return u`<label>
      <input type="radio" name="type" value=${t} .checked=${this.choice === t}
        @change=${() => {
			this.choice = t, this.#r();
		}} />
      ${e ? u`<span class="chip ${Ns(t, this.types)}"><b>${t}</b></span>` : u`<span class="chip tone-6"><b>–</b></span>`}
      <span class="cut">${e ? Ls(e) : L("noShift")}${e ? u`<br /><span class="tiny faint number">${Fs(e)}</span>` : f}</span>
    </label>`;
	}
	#c() {
		if (this.choice === void 0 || this.planning) return f;
		if (this.refusal) return Bd(this.refusal, (e) => this.host.names.of(e));
		if (this.busy === "checking") return u`<p class="notice">${M("clock")}${L("checking")}</p>`;
		if (!this.outlook) return u`<p class="notice">${M("info")}${L("unchanged")}</p>`;
		let { findings: e = [] } = this.outlook;
		return u`<zt-consent-choice .frozen=${this.outlook.frozen ?? []} @zt-agreement=${(e) => this.agreement = e.detail}></zt-consent-choice>
      ${e.length ? u`<div class="notice watch">${M("warning")}<div class="grow"><p><b>${L("findings")}</b></p>${Ld(e, this.cells.length > 1 ? (e) => this.host.names.of(e) : void 0)}</div></div>` : u`<div class="notice good">${M("check")}<div><p>${L("fine")}</p>${this.#l()}</div></div>`}
      ${zd(this.outlook.cover, (e, t) => this.host.skills.called(e, t))}
      ${Pd(this.outlook.paid, (e) => this.host.names.of(e))}`;
	}
	#l() {
		if (this.cells.length !== 1) return f;
		let e = this.outlook?.shifts?.find((e) => e.employee === this.cells[0].employee && e.workDate === this.cells[0].date);
		return e?.shiftType ? u`<p class="number">${L("becomes", {
			span: Nt(e.startTime, e.endTime),
			paid: Pt(e.paidMinutes ?? 0)
		})}</p>` : u`<p>${L("becomesFree")}</p>`;
	}
};
O([m({ attribute: !1 })], Xd.prototype, "cells", void 0), O([m({ attribute: !1 })], Xd.prototype, "types", void 0), O([m({ type: Boolean })], Xd.prototype, "planning", void 0), O([m({ type: Boolean })], Xd.prototype, "open", void 0), O([h()], Xd.prototype, "choice", void 0), O([h()], Xd.prototype, "outlook", void 0), O([h()], Xd.prototype, "refusal", void 0), O([h()], Xd.prototype, "busy", void 0), O([h()], Xd.prototype, "agreement", void 0), Xd = O([p("zt-shift-editor")], Xd);
// src/pages/zt-roster.ts
var Zd = 5e3, Qd = [], $d = [], ef = [], tf = class extends pn {
	constructor(...e) {
		super(...e), this.first = Vt(E()), this.count = 7, this.openDay = "", this.chosen = 0, this.plan = /* @__PURE__ */ new Map(), this.broken = /* @__PURE__ */ new Set(), this.receipts = !1, this.asked = !1, this.placing = !1, this.windows = !1, this.#e = [], this.#t = [], this.#n = [], this.#r = [], this.#i = new A(this, (e) => this.host.api.get("/v1/shiftTypes", { centre: this.host.principal?.centre }, e)), this.#a = new A(this, async (e) => {
			let t = await this.#p(e), n = mu(t.people, t.shifts, (e) => this.host.names.of(e)), { draft: r } = t, i = this.#c.filter((e) => r && e >= (r.startDate ?? "") && e < (r.endDate ?? ""));
			return this.#e = r ? ku(n, t.inForce, i) : n, this.#t = Ou(this.#e, this.plan, this.#i.value?.shiftTypes ?? $d), t;
		}, 60), this.#o = new A(this, async (e) => {
			let [t, n] = [w(this.first, "00:00"), w(T(this.first, this.count), "00:00")], r = this.host.teams.find((e) => e.name === this.lookedAt)?.skill ?? "", i = await this.host.api.get("/v1/coverage", {
				centre: this.#s,
				skill: r,
				startTime: t,
				endTime: n
			}, e);
			return this.#r = gu(i, this.#c), i;
		}, 60);
	}
	static {
		this.styles = [D, o`
      .page { max-width: none; }
      .panel > header { padding-block: 8px; }
      zt-roster-board { --most: calc(100dvh - 246px); }
      zt-roster-board.planning { --most: max(260px, calc(100dvh - 520px)); }
      .legend { display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 8px 16px; border-top: 1px solid var(--zt-line); font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); }
      .legend i { display: inline-block; width: 16px; height: 11px; border-radius: 2px; vertical-align: -1px; margin-right: 5px; border: 1px solid var(--zt-line-strong); background: repeating-linear-gradient(-45deg, var(--zt-line-strong) 0 1.5px, transparent 1.5px 5px); }
      .legend i.held { border-style: dashed; background: repeating-linear-gradient(-45deg, var(--zt-line-strong) 0 1px, transparent 1px 7px); }
      .legend i.kept, .legend i.denied { width: 9px; height: 9px; border-radius: 50%; vertical-align: 0; background: var(--zt-good); border-color: var(--zt-good); }
      .legend i.denied { background: none; border: 2px solid var(--zt-bad); }
      .legend i.asking { width: 8px; height: 8px; vertical-align: 0; background: var(--zt-watch); border: 0; transform: rotate(45deg); }
      .legend i.differs { border: 1.5px dashed var(--zt-accent); background: none; }
      .cover { border-top: 1px solid var(--zt-line); padding: 10px 16px 14px; }
      .find .input { width: 150px; min-height: 34px; padding-block: 4px; }
      .receipts { border-top: 1px solid var(--zt-line); }
      .receipts summary { padding: 10px 16px; cursor: pointer; font-weight: 550; }
      .when { font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
      @media (width < 760px) { zt-roster-board { --most: calc(100dvh - 330px); } .legend .keys { display: none; } .panel > header { gap: 8px; } }
    `];
	}
	#e;
	#t;
	#n;
	#r;
	#i;
	#a;
	#o;
	get #s() {
		return this.host.teams.find((e) => e.name === this.lookedAt)?.centre ?? this.host.principal?.centre ?? "";
	}
	get #c() {
		return (this.#n[0] !== this.first || this.#n.length !== this.count) && (this.#n = Ht(this.first, this.count)), this.#n;
	}
	get #l() {
		return this.argument.startsWith("rosters/") ? this.argument : "";
	}
	get #u() {
		return this.#l ? this.view === "team" ? "team" : "everybody" : this.view ?? (this.host.leading || !this.host.principal?.subject ? "team" : "mine");
	}
	get #d() {
		return this.#l ? !1 : this.host.has("PLANNER") || [...this.host.principal?.leads ?? [], ...this.host.principal?.standsInFor ?? []].includes(this.lookedAt);
	}
	load() {
		this.openDay = "", this.#a.clear(), this.#o.clear(), this.#e = this.#t = [], this.#r = [], this.#i.value || this.#i.load(), this.#f();
	}
	updated(e) {
		super.updated(e), e.has("argument") && e.get("argument") !== void 0 && this.load();
	}
	#f() {
		this.#u !== "mine" && (this.#a.load(), this.#l || this.#o.load(), this.renderRoot.querySelector("zt-shift-consents")?.refresh());
	}
	async #p(e) {
		let t = this.#l ? await this.host.api.get(`/v1/${this.#l}`, {}, e) : void 0;
		t?.startDate && !this.#c.includes(t.startDate) && (this.first = Vt(t.startDate));
		let n = this.#u === "everybody" ? "" : this.lookedAt, r = {
			startDate: this.first,
			endDate: T(this.first, this.count)
		}, [i, a, o, s, c, l] = await Promise.all([
			this.host.api.all("/v1/employees", "employees", {
				team: n,
				namesOnly: !0,
				asOfDate: this.first,
				pageSize: 1e3
			}, e),
			this.host.api.all("/v1/shifts", "shifts", {
				team: n,
				roster: this.#l,
				...r,
				pageSize: Zd
			}, e),
			this.host.api.get("/v1/calendarDays", r, e).catch(() => ({ days: [] })),
			t?.state === "ROSTER_STATE_DRAFT" ? this.host.api.all("/v1/shifts", "shifts", {
				team: n,
				...r,
				pageSize: Zd
			}, e) : [],
			this.host.api.all("/v1/wishes", "wishes", {
				team: n,
				...r,
				pageSize: 1e3
			}, e).catch(() => []),
			this.#d ? this.host.api.all("/v1/shiftConsents", "consents", {
				team: n,
				states: ["CONSENT_STATE_ASKED"],
				pageSize: 1e3
			}, e).catch(() => []) : []
		]), ee = t?.teams ?? [];
		return {
			people: n ? i : i.filter((e) => e.team && (!ee.length || ee.includes(e.team))),
			shifts: a,
			classes: o.days ?? [],
			draft: t?.state === "ROSTER_STATE_DRAFT" ? t : void 0,
			inForce: s,
			wishes: pc(c),
			asked: Nu(l)
		};
	}
	#m(e) {
		(!this.plan.size || confirm(K("leave"))) && (this.tray?.clear(), e.view && (this.view = e.view), e.first && (this.first = e.first), e.count && (this.count = e.count), this.load());
	}
	render() {
		let e = this.#u;
		return u`<div class="page">
      <header>
        <h1>${L("title")}</h1>
        ${e === "team" ? u`<span class="soft cut">${this.host.teamName(this.lookedAt)}</span>` : f}
        <span class="grow"></span>
        ${this.#h(e)}
      </header>
      ${this.#l ? u`<p class="notice watch">${M("info")}<span class="grow">${L("draft")}</span><button class="button small" @click=${() => hn("roster")}>${L("toBoard")}</button></p>` : f}
      ${e === "mine" ? u`<zt-my-shifts .types=${this.#i.value?.shiftTypes ?? []}></zt-my-shifts>` : this.#g(e)}
      <zt-shift-editor ?open=${!!this.editing} .cells=${this.editing ?? ef} ?planning=${this.plan.size > 0} @zt-plan=${this.#y}
        .types=${this.#i.value?.shiftTypes ?? []} @close=${this.#S} @zt-saved=${() => this.#f()}></zt-shift-editor>
      <zt-breaks-dialog ?open=${this.placing} team=${this.lookedAt} ?wide=${e === "everybody"} first=${this.first} until=${T(this.first, this.count)}
        @close=${() => this.placing = !1} @zt-done=${() => this.#f()}></zt-breaks-dialog>
      <zt-break-windows ?open=${this.windows} .types=${this.#i.value?.shiftTypes ?? $d} @close=${() => this.windows = !1} @zt-done=${() => void this.#i.load()}></zt-break-windows>
    </div>`;
	}
	#h(e) {
		let t = [];
		return this.host.principal?.team && !this.#l && t.push("mine"), t.push("team"), this.host.has("PLANNER", "CENTRE_MANAGER", "OFFICER") && t.push("everybody"), t.length < 2 ? f : u`<div class="segments" role="group" aria-label=${L("title")}>${t.map((t) => u`<button aria-pressed=${t === e} @click=${() => this.#m({ view: t })}>${L(t)}</button>`)}</div>`;
	}
	#g(e) {
		let { value: t, failure: n } = this.#a, r = this.#c, i = e === "everybody" ? L("everybody") : this.host.teamName(this.lookedAt);
		return u`<section class="panel">
      <header>
        <div class="row">
          <button class="button icon small" aria-label=${L("earlier")} title=${L("earlier")} @click=${() => this.#m({ first: T(this.first, -7) })}>${M("back", 16)}</button>
          <button class="button icon small" aria-label=${L("later")} title=${L("later")} @click=${() => this.#m({ first: T(this.first, 7) })}>${M("next", 16)}</button>
          <button class="button small" @click=${() => this.#m({ first: Vt(E()) })}>${L("thisWeek")}</button>
        </div>
        <span class="when">${S(r[0], {
			year: "numeric",
			month: "short",
			day: "numeric"
		})} – ${S(r.at(-1), {
			month: "short",
			day: "numeric"
		})}</span>
        <label class="find"><span class="unseen">${K("find")}</span><input class="input" type="search" placeholder=${K("findHint")} @change=${this.#x} /></label>
        <span class="grow"></span>
        ${this.#d && this.lookedAt ? u`<button class="button small" data-breaks @click=${() => this.placing = !0}>${X("place")}</button>` : f}
        ${this.host.has("PLANNER") && !this.#l ? u`<button class="button small" data-windows @click=${() => this.windows = !0}>${X("windows")}</button>` : f}
        ${this.chosen > 1 && this.#d ? u`<button class="button primary small" @click=${() => this.grid?.edit()}>${L("editMany", { n: this.chosen })}</button>` : f}
        <div class="segments" role="group" aria-label=${L("week")}>
          <button aria-pressed=${this.count === 7} @click=${() => this.#m({ count: 7 })}>${L("week")}</button>
          <button aria-pressed=${this.count === 31} @click=${() => this.#m({ count: 31 })}>${L("month")}</button>
        </div>
      </header>
      ${n ? u`<div class="body">${F(n, () => this.#f())}</div>` : f}
      ${t ? this.#_(t, i) : n ? f : P(12)}
    </section>`;
	}
	#_(e, t) {
		if (!this.#e.length) return N("people", L("nobody"));
		let n = this.#c;
		return u`
      <zt-roster-board class=${this.plan.size ? "planning" : ""} .rows=${this.#t} .broken=${this.broken} .days=${n} .types=${this.#i.value?.shiftTypes ?? $d} .classes=${e.classes} .wishes=${e.wishes} .asked=${e.asked}
        .cover=${this.#r.length === n.length ? this.#r : Qd} ?editable=${this.#d} ?draft=${!!this.#l} ?dense=${this.count === 31} open=${this.openDay}
        label=${L("board", {
			team: t,
			from: S(n[0]),
			to: S(n.at(-1))
		})}
        @zt-plan=${this.#y} @zt-undo=${(e) => this.tray?.step(e.detail.again)}
        @zt-copied=${(e) => R(K("copied", { n: e.detail.count }))}
        @zt-edit=${(e) => this.editing = e.detail.cells}
        @zt-chosen=${(e) => this.chosen = e.detail.count}
        @zt-day=${(e) => this.openDay = this.openDay === e.detail.date ? "" : e.detail.date}></zt-roster-board>
      ${this.#d ? u`<zt-roster-plan .rows=${this.#e} .types=${this.#i.value?.shiftTypes ?? $d} @zt-planned=${this.#b} @zt-saved=${() => this.#f()}></zt-roster-plan>` : f}
      ${this.#v()}
      <div class="legend">
        <span><i></i>${L("away")}</span><span><i class="held"></i>${L("held")}</span>${e.draft ? u`<span><i class="differs"></i>${K("draftDiffers")}</span>` : f}
        ${e.wishes.size ? u`<span><i class="kept"></i>${q("legendKept")}</span><span><i class="denied"></i>${q("legendDenied")}</span>` : f}
        ${e.asked.size ? u`<span><i class="asking"></i>${G("legendAsked")}</span>` : f}
        ${e.shifts.length ? f : u`<span class="watch-text">${L("noShifts")}</span>`}
        <span class="grow"></span><span class="keys">${this.#d ? K("keys") : L("keysRead")}</span>
      </div>
      ${this.#d ? u`<details class="receipts" @toggle=${(e) => this.receipts = e.target.open}><summary>${K("notices")}</summary>
            ${this.receipts ? u`<zt-roster-notices team=${this.#u === "team" ? this.lookedAt : ""}></zt-roster-notices>` : f}</details>
          <details class="receipts" data-consents @toggle=${(e) => this.asked = e.target.open}><summary>${G("title")}</summary>
            ${this.asked ? u`<zt-shift-consents team=${this.#u === "team" ? this.lookedAt : ""}></zt-shift-consents>` : f}</details>` : f}`;
	}
	#v() {
		let e = this.#r.find((e) => e.date === this.openDay);
		if (!e) return f;
		let t = this.#o.value?.intervalMinutes ?? 30, n = e.intervals.map((e) => ({
			start: Date.parse(e.startTime ?? ""),
			minutes: t,
			required: e.required ?? 0,
			before: e.available ?? 0,
			levelPermille: e.serviceLevelPermille ?? 0
		}));
		return u`<section class="cover"><div class="row between"><h2>${L("coverOf", { day: S(e.date) })}</h2>
      <button class="button quiet small" @click=${() => this.openDay = ""}>${L("close")}</button></div>
      ${e.intervals.some((e) => e.weatherPermille) ? u`<zt-cover-weather centre=${this.#s} first=${e.date} until=${T(e.date, 1)}></zt-cover-weather>` : f}
      <zt-cover-chart .points=${n} .now=${Date.now()}></zt-cover-chart></section>`;
	}
	#y(e) {
		this.tray?.stage(e.detail.wanted);
	}
	#b(e) {
		this.plan !== e.detail.plan && (this.#t = Ou(this.#e, e.detail.plan, this.#i.value?.shiftTypes ?? $d)), this.plan = e.detail.plan, this.broken = e.detail.broken;
	}
	#x(e) {
		let t = e.target.value, n = Mu(this.#t, t, 0);
		n >= 0 ? this.grid?.show(n) : t.trim() && R(K("nobody", { text: t }), "bad");
	}
	#S() {
		this.editing = void 0, this.updateComplete.then(() => this.grid?.focusActive());
	}
};
O([h()], tf.prototype, "view", void 0), O([h()], tf.prototype, "first", void 0), O([h()], tf.prototype, "count", void 0), O([h()], tf.prototype, "openDay", void 0), O([h()], tf.prototype, "chosen", void 0), O([h()], tf.prototype, "editing", void 0), O([h()], tf.prototype, "plan", void 0), O([h()], tf.prototype, "broken", void 0), O([h()], tf.prototype, "receipts", void 0), O([h()], tf.prototype, "asked", void 0), O([h()], tf.prototype, "placing", void 0), O([h()], tf.prototype, "windows", void 0), O([at("zt-roster-board")], tf.prototype, "grid", void 0), O([at("zt-roster-plan")], tf.prototype, "tray", void 0), tf = O([p("zt-roster")], tf);
// src/parts/zt-swap-form.ts
var nf = [
	"SWAP_KIND_DIRECT",
	"SWAP_KIND_GIVE_AWAY",
	"SWAP_KIND_MARKET",
	"SWAP_KIND_MARKET_RETURN"
], rf = [
	"whole",
	"first",
	"last"
], af = 28, of = 31, sf = 9e5, cf = class extends k {
	constructor(...e) {
		super(...e), this.shift = "", this.extent = "whole", this.cut = "", this.kind = "SWAP_KIND_DIRECT", this.date = "", this.theirs = "", this.taker = "", this.returnFrom = "", this.returnTo = "", this.sending = !1, this.#e = {
			key: "",
			id: ""
		}, this.#t = new A(this, (e) => this.#r(e)), this.#n = new A(this, () => this.host.api.post("/v1/swaps", {
			...this.#h,
			validateOnly: !0
		}));
	}
	static {
		this.styles = [
			D,
			Ru,
			o`
      form { display: grid; gap: 14px; padding: 0 16px 16px; }
      .send { display: flex; flex-wrap: wrap; gap: 10px; align-items: center; }
      .segments { flex-wrap: wrap; }
    `
		];
	}
	#e;
	#t;
	#n;
	connectedCallback() {
		super.connectedCallback(), this.#t.load();
	}
	async #r(e) {
		let { team: t = "" } = this.host.principal ?? {}, n = {
			startDate: E(),
			endDate: T(E(), af)
		}, [r, i] = await Promise.all([this.host.api.get("/v1/shifts", {
			team: t,
			...n,
			pageSize: 5e3
		}, e), this.host.names.all()]);
		return {
			shifts: r.shifts ?? [],
			people: i.filter((e) => e.team === t)
		};
	}
	get #i() {
		return this.host.principal?.subject ?? "";
	}
	get #a() {
		return (this.#t.value?.shifts ?? []).filter((e) => e.employee === this.#i && Date.parse(e.startTime ?? "") > Date.now());
	}
	get #o() {
		return this.#a.find((e) => e.name === this.shift) ?? this.#a.find((e) => !e.absences?.length) ?? this.#a[0];
	}
	get #s() {
		return this.date || (this.#o?.workDate ?? "");
	}
	get #c() {
		let e = this.#o;
		return (this.#t.value?.shifts ?? []).filter((t) => t.employee !== this.#i && t.workDate === this.#s && Date.parse(t.startTime ?? "") > Date.now() && (t.startTime !== e?.startTime || t.endTime !== e?.endTime));
	}
	get #l() {
		let e = new Set((this.#t.value?.shifts ?? []).filter((e) => e.workDate === this.#o?.workDate).map((e) => e.employee)), t = (this.#t.value?.people ?? []).filter((e) => e.name !== this.#i);
		return this.extent === "whole" ? t.filter((t) => !e.has(t.name)) : t;
	}
	get #u() {
		let { startTime: e = "", endTime: t = "" } = this.#o ?? {}, n = (Date.parse(e) + Date.parse(t)) / 2;
		return this.cut || b((/* @__PURE__ */ new Date(Math.round(n / sf) * sf)).toISOString());
	}
	get #d() {
		let { name: e = "", workDate: t = "", startTime: n = "" } = this.#o ?? {};
		if (this.extent === "whole") return { shift: e };
		let r = w(t, this.#u), i = r <= n ? w(T(t, 1), this.#u) : r;
		return this.extent === "first" ? {
			shift: e,
			endTime: i
		} : {
			shift: e,
			startTime: i
		};
	}
	get #f() {
		return this.kind === "SWAP_KIND_MARKET" || this.kind === "SWAP_KIND_MARKET_RETURN";
	}
	get #p() {
		let e = this.returnFrom || T(this.#o?.workDate ?? E(), 1);
		return [e, this.returnTo || T(e, 6)];
	}
	get #m() {
		if (this.kind !== "SWAP_KIND_MARKET_RETURN") return {};
		let [e, t] = this.#p;
		return {
			returnStartDate: e,
			returnEndDate: T(t, 1)
		};
	}
	get #h() {
		let e = this.kind === "SWAP_KIND_DIRECT", t = this.#c.find((e) => e.name === this.theirs), n = e ? t?.employee : this.kind === "SWAP_KIND_GIVE_AWAY" ? this.taker : "";
		return {
			employee: "employees/me",
			kind: this.kind,
			given: this.#d,
			taker: n ?? "",
			...e ? { wanted: { shift: t?.name ?? "" } } : {},
			...this.#m
		};
	}
	get #g() {
		if (this.kind === "SWAP_KIND_DIRECT") return this.#c.some((e) => e.name === this.theirs);
		if (this.kind === "SWAP_KIND_MARKET_RETURN") {
			let [e, t] = this.#p;
			return e <= t && t < T(e, of);
		}
		return this.#f || !!this.taker;
	}
	#_(e) {
		Object.assign(this, e), e.shift && (this.date = this.theirs = this.taker = this.cut = this.returnFrom = this.returnTo = ""), (e.date || e.kind) && (this.theirs = ""), this.problem = void 0, this.#n.clear(), this.#o && this.#g && this.#n.load();
	}
	async #v(e) {
		e.preventDefault();
		let t = this.#h, n = JSON.stringify(t);
		this.#e.key !== n && (this.#e = {
			key: n,
			id: Zt()
		}), this.sending = !0, this.problem = void 0;
		try {
			let e = await this.host.api.post("/v1/swaps", t, this.#e.id);
			R(U(this.#f ? "sentMarket" : "sent")), this.theirs = this.taker = "", this.#n.clear(), this.dispatchEvent(new CustomEvent("zt-done", {
				detail: { swap: e },
				bubbles: !0,
				composed: !0
			}));
		} catch (e) {
			this.problem = e;
		} finally {
			this.sending = !1;
		}
	}
	render() {
		let { value: e, failure: t } = this.#t;
		if (!e) return t ? F(t, () => void this.#t.load()) : P(5);
		let n = this.#a;
		return n.length ? u`<form @submit=${this.#v}>
      <label class="field"><span>${U("myShift")}</span>
        <select class="input" id="mine" @change=${(e) => this.#_({ shift: lf(e) })}>${n.map((e) => u`<option value=${e.name ?? ""} ?selected=${e === this.#o}>${Nt(e.startTime, e.endTime)} ${Is(e.shiftType)}</option>`)}</select></label>
      <div class="fields">
        <div class="field wide"><span id="part">${U("part")}</span><div><div class="segments" role="group" aria-labelledby="part">${rf.map((e) => u`<button type="button" aria-pressed=${e === this.extent} @click=${() => this.#_({ extent: e })}>${U(e)}</button>`)}</div></div></div>
        ${this.extent === "whole" ? f : u`<label class="field"><span>${U(this.extent === "first" ? "cutFirst" : "cutLast")}</span>
              <input class="input" type="time" step="900" .value=${this.#u} @change=${(e) => this.#_({ cut: lf(e) })} /></label>`}
        <div class="field wide"><span id="how">${U("how")}</span><div><div class="segments" role="group" aria-labelledby="how">${nf.map((e) => u`<button type="button" aria-pressed=${e === this.kind} @click=${() => this.#_({ kind: e })}>${U(e)}</button>`)}</div></div></div>
        ${this.#y()}
      </div>
      <div aria-live="polite">${this.#S()}</div>
      <div class="send"><button class="button primary" ?disabled=${!this.#g || this.sending || !!this.#n.failure}>${U(this.sending ? "sending" : "send")}</button></div>
    </form>` : u`<form><p class="soft">${U("noShifts")}</p></form>`;
	}
	#y() {
		if (this.kind === "SWAP_KIND_MARKET") return u`<p class="soft small wide">${U("marketAbout")}</p>`;
		if (this.kind === "SWAP_KIND_MARKET_RETURN") return this.#b();
		if (this.kind === "SWAP_KIND_GIVE_AWAY") return u`<label class="field wide"><span>${U("colleague")}</span>
        <select class="input" id="taker" @change=${(e) => this.#_({ taker: lf(e) })}>
          <option value="" ?selected=${!this.taker}>${U("choose")}</option>
          ${this.#l.map((e) => u`<option value=${e.name} ?selected=${e.name === this.taker}>${e.displayName}</option>`)}
        </select></label>`;
		let e = this.#c;
		return u`<label class="field"><span>${U("date")}</span>
        <select class="input" id="date" @change=${(e) => this.#_({ date: lf(e) })}>${this.#x.map((e) => u`<option value=${e} ?selected=${e === this.#s}>${S(e)}</option>`)}</select></label>
      <label class="field"><span>${U("theirs")}</span>
        <select class="input" id="theirs" ?disabled=${!e.length} @change=${(e) => this.#_({ theirs: lf(e) })}>
          <option value="" ?selected=${!this.theirs}>${U(e.length ? "choose" : "theirsNone")}</option>
          ${e.map((e) => u`<option value=${e.name ?? ""} ?selected=${e.name === this.theirs}>${this.host.names.of(e.employee)} ${b(e.startTime)}–${b(e.endTime)}</option>`)}
        </select></label>`;
	}
	#b() {
		let [e, t] = this.#p;
		return u`<label class="field"><span>${U("returnFrom")}</span>
        <input class="input" type="date" id="return-from" required min=${E()} .value=${e} @change=${(e) => this.#_({ returnFrom: lf(e) })} /></label>
      <label class="field"><span>${U("returnTo")}</span>
        <input class="input" type="date" id="return-to" required min=${e} max=${T(e, 30)} .value=${t} @change=${(e) => this.#_({ returnTo: lf(e) })} /></label>
      <p class="soft small wide">${U("returnAbout")}</p>`;
	}
	get #x() {
		return [...new Set((this.#t.value?.shifts ?? []).map((e) => e.workDate ?? ""))].sort();
	}
	#S() {
		let { value: e, failure: t, loading: n } = this.#n, r = this.problem ?? t;
		if (r) return u`<div class="notice bad" role="alert">${M("warning")}<span>${uf(r)}${this.host.names.in(r.message)}</span></div>`;
		if (n) return u`<p class="notice">${M("clock")}${U("checking")}</p>`;
		if (!e) return f;
		let i = e.findings ?? [];
		return i.length ? u`<div class="notice watch">${M("warning")}<div><p>${U("look")}</p>${i.map((e) => u`<p>${fr(e.rule)}: ${g(e.text)}</p>`)}</div></div>` : u`<p class="notice good">${M("check")}${U(this.#f ? "fineMarket" : "fine")}</p>`;
	}
};
O([h()], cf.prototype, "shift", void 0), O([h()], cf.prototype, "extent", void 0), O([h()], cf.prototype, "cut", void 0), O([h()], cf.prototype, "kind", void 0), O([h()], cf.prototype, "date", void 0), O([h()], cf.prototype, "theirs", void 0), O([h()], cf.prototype, "taker", void 0), O([h()], cf.prototype, "returnFrom", void 0), O([h()], cf.prototype, "returnTo", void 0), O([h()], cf.prototype, "sending", void 0), O([h()], cf.prototype, "problem", void 0), cf = O([p("zt-swap-form")], cf);
var lf = (e) => e.target.value, uf = ({ metadata: e }) => e.rule ? `${fr(e.rule)}: ` : "", df = 30, ff = 200, pf = 30, mf = class extends pn {
	static {
		this.styles = [D, o`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(300px, 420px); gap: 16px; align-items: start; }
      .panel > zt-swap-list, .panel > zt-offer-list { border-top: 1px solid var(--zt-line); }
      .panel > zt-offer-list + zt-swap-list { border-top: 1px solid var(--zt-line); }
      @media (width < 1000px) { .columns { grid-template-columns: minmax(0, 1fr); } }
    `];
	}
	#e = new A(this, (e) => this.host.api.get("/v1/swaps", { pageSize: ff }, e), df);
	#t = new A(this, (e) => this.host.api.get("/v1/offers", {
		states: ["OFFER_STATE_OPEN"],
		pageSize: ff
	}, e), df);
	load() {
		this.#n();
	}
	#n() {
		this.#e.load(), this.#t.load();
	}
	render() {
		let { value: e, failure: t } = this.#e;
		return u`<div class="page" @zt-done=${this.#n}>
      <header><h1>${U("title")}</h1></header>
      ${t ? F(t, () => this.#n()) : f}
      ${e ? this.#r(e.swaps ?? [], this.#t.value?.offers ?? []) : t ? f : u`<div class="panel">${P(8)}</div>`}
    </div>`;
	}
	#r(e, t) {
		let n = this.host.principal?.subject, r = (e) => e.employee === n || e.taker === n, i = (e) => e.state === "SWAP_STATE_PROPOSED", a = e.filter((e) => za(e, this.host)), o = e.filter((e) => Ba(e, n)), s = t.filter((e) => Va(e, n)), c = e.filter((e) => i(e) && ja(e) && e.employee !== n), l = e.filter((e) => r(e) && !o.includes(e)), ee = this.host.leading ? t.filter((e) => !s.includes(e)) : [], te = this.host.leading ? e.filter((e) => !r(e) && !a.includes(e) && !c.includes(e)) : [], ne = !!this.host.principal?.team && this.host.has("AGENT");
		return u`<div class="columns">
      <div class="stack">
        ${a.length ? this.#i("to-decide", U("toDecide"), a) : f}
        ${o.length || s.length ? this.#i("asked", U("asked"), o, s) : f}
        ${ne ? this.#i("own", U("mine"), l, [], U("none")) : f}
        ${ee.length ? this.#i("running", U("offers"), [], ee) : f}
        ${this.host.leading ? this.#i("others", U("ofTeam"), te, [], U("none")) : f}
      </div>
      <div class="stack">
        ${ne ? u`<section class="panel" aria-labelledby="propose"><header><h2 id="propose">${U("propose")}</h2></header><zt-swap-form></zt-swap-form></section>` : f}
        ${this.#i("market", U("market"), c, [], U("marketNone"))}
      </div>
    </div>`;
	}
	#i(e, t, n, r = [], i = "") {
		let a = [...n.filter(Fa), ...n.filter((e) => !Fa(e))].slice(0, pf);
		return u`<section class="panel" id=${`panel-${e}`} aria-labelledby=${e}>
      <header><h2 id=${e}>${t}</h2></header>
      ${r.length ? u`<zt-offer-list .offers=${[...r]}></zt-offer-list>` : f}
      ${a.length ? u`<zt-swap-list .swaps=${a}></zt-swap-list>` : f}
      ${!a.length && !r.length ? N("handover", i) : f}
    </section>`;
	}
};
mf = O([p("zt-swaps")], mf);
// src/messages/day.ts
var Z = _({
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
	OFF_PHONE: {
		zh: "离席",
		en: "Off the phones"
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
	PRESENCE_CHANGE_SHIFT_START: {
		zh: "{time} 上班",
		en: "starts {time}"
	},
	PRESENCE_CHANGE_BREAK_START: {
		zh: "{time} 小休",
		en: "break {time}"
	},
	PRESENCE_CHANGE_BREAK_END: {
		zh: "{time} 回岗",
		en: "back {time}"
	},
	PRESENCE_CHANGE_LEAVE_START: {
		zh: "{time} 休假",
		en: "leave {time}"
	},
	PRESENCE_CHANGE_LEAVE_END: {
		zh: "{time} 销假",
		en: "back {time}"
	},
	PRESENCE_CHANGE_SHIFT_END: {
		zh: "{time} 下班",
		en: "ends {time}"
	},
	DESK_ACTIVITY_BREAK: {
		zh: "仍在小休",
		en: "still on break"
	},
	DESK_ACTIVITY_OTHER: {
		zh: "在忙别的",
		en: "at other work"
	},
	DESK_ACTIVITY_OFF: {
		zh: "未签入",
		en: "signed out"
	},
	DESK_ACTIVITY_PHONE: {
		zh: "小休时接话",
		en: "on the phones in a break"
	},
	cover: {
		zh: "未来几小时的人手",
		en: "Cover of the next hours"
	},
	wholeSkill: {
		zh: "全中心 · {skill}",
		en: "Whole centre · {skill}"
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
	onPhones: {
		zh: "接话中",
		en: "On the phones"
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
	},
	gaps: {
		zh: "24 小时内的缺口",
		en: "Gaps of the next 24 hours"
	},
	gap: {
		zh: "最多缺 {n} 人",
		en: "short by up to {n}"
	},
	gapNone: {
		zh: "未来 24 小时人手都够。",
		en: "Enough people for the next 24 hours."
	},
	gapMore: {
		zh: "另有 {n} 处较小的缺口",
		en: "{n} smaller {n|gap|gaps}"
	},
	plan: {
		zh: "看调度方案",
		en: "See a plan"
	},
	findCover: {
		zh: "找人补",
		en: "Find people"
	},
	findCoverGap: {
		zh: "为 {span} 的缺口找人",
		en: "Find people for {span}"
	},
	coverFor: {
		zh: "找人顶 {name}",
		en: "Find cover for {name}"
	},
	cover1: {
		zh: "顶班",
		en: "Cover"
	},
	makeOffer: {
		zh: "发邀约",
		en: "Make an offer"
	},
	exceptions: {
		zh: "考勤异常",
		en: "Exceptions"
	},
	exceptionsNone: {
		zh: "没有待处理的考勤异常。",
		en: "No exceptions wait."
	},
	EXCEPTION_KIND_LATE: {
		zh: "迟到",
		en: "Late"
	},
	EXCEPTION_KIND_EARLY_LEAVE: {
		zh: "早退",
		en: "Left early"
	},
	EXCEPTION_KIND_MISSING_IN: {
		zh: "上班缺卡",
		en: "No punch in"
	},
	EXCEPTION_KIND_MISSING_OUT: {
		zh: "下班缺卡",
		en: "No punch out"
	},
	EXCEPTION_KIND_ABSENT: {
		zh: "旷工",
		en: "Absent"
	},
	EXCEPTION_KIND_GAP: {
		zh: "中途离岗",
		en: "Gone in between"
	},
	EXCEPTION_KIND_OFF_PHONE: {
		zh: "离席",
		en: "Off the phones"
	},
	EXCEPTION_REASON_FORGOT_PUNCH: {
		zh: "忘打卡",
		en: "Forgot to punch"
	},
	EXCEPTION_REASON_DEVICE_FAULT: {
		zh: "设备故障",
		en: "Clock or desk failed"
	},
	EXCEPTION_REASON_WORK_ELSEWHERE: {
		zh: "外出办公",
		en: "Worked elsewhere"
	},
	EXCEPTION_REASON_TRANSPORT: {
		zh: "天气或交通",
		en: "Weather or transport"
	},
	EXCEPTION_REASON_PERSONAL: {
		zh: "个人原因",
		en: "Own reasons"
	},
	EXCEPTION_REASON_OTHER: {
		zh: "其他",
		en: "Something else"
	},
	selectAll: {
		zh: "全选 {n} 条",
		en: "Select all {n}"
	},
	selected: {
		zh: "已选 {n} 条",
		en: "{n} selected"
	},
	reason: {
		zh: "原因",
		en: "Reason"
	},
	note: {
		zh: "说明",
		en: "Note"
	},
	excuse: {
		zh: "免责",
		en: "Excuse"
	},
	uphold: {
		zh: "属实",
		en: "Uphold"
	},
	excused: {
		zh: "已免责 {n} 条。",
		en: "{n} excused."
	},
	upheld: {
		zh: "已认定 {n} 条。",
		en: "{n} upheld."
	},
	amiss: {
		zh: "{kind} {span}",
		en: "{kind} {span}"
	},
	cause: {
		zh: "登记事由",
		en: "Record a cause"
	},
	causeAbout: {
		zh: "培训、会议或系统故障：这段时间不算离席，相关异常自动认定。",
		en: "Training, a meeting, a system down: that time is not asked of them, and what follows from it resolves by itself."
	},
	causeWhom: {
		zh: "哪些人",
		en: "Whom"
	},
	causeNobody: {
		zh: "请选择人员。",
		en: "Choose people."
	},
	CAUSE_KIND_TRAINING: {
		zh: "培训",
		en: "Training"
	},
	CAUSE_KIND_MEETING: {
		zh: "会议、辅导",
		en: "Meeting, coaching"
	},
	CAUSE_KIND_OUTAGE: {
		zh: "系统故障",
		en: "System down"
	},
	kind: {
		zh: "事由",
		en: "Cause"
	},
	from: {
		zh: "从",
		en: "From"
	},
	to: {
		zh: "到",
		en: "To"
	},
	save: {
		zh: "登记",
		en: "Record"
	},
	saved: {
		zh: "已为 {n} 人登记。",
		en: "Recorded for {n} {n|person|people}."
	},
	cancel: {
		zh: "取消",
		en: "Cancel"
	}
}), hf = 6e4, gf = 15, _f = .5, vf = 15, yf = 30, bf = 960, xf = 3;
function Sf(e) {
	return (e?.intervals ?? []).map((t) => ({
		start: Date.parse(t.startTime ?? ""),
		minutes: e?.intervalMinutes ?? 30,
		required: t.required ?? 0,
		before: t.available ?? 0,
		levelPermille: t.serviceLevelPermille ?? 0
	}));
}
function Cf(e, t, n) {
	let r = Math.ceil((n / hf + vf) / gf) * gf * hf, i = Math.max(e, r), a = Math.min(t, i + bf * hf);
	return a - i >= yf * hf ? {
		start: i,
		end: a
	} : void 0;
}
function wf(e, t) {
	return Wr(e).filter((e) => e.worst >= _f).flatMap((e) => {
		let n = Cf(e.start, e.end, t);
		return n ? [{
			...n,
			worst: e.worst
		}] : [];
	}).sort((e, t) => t.worst - e.worst || e.start - t.start);
}
function Tf(e) {
	return Math.min(xf, Math.max(1, Math.ceil(e)));
}
function Ef(e, t) {
	let n = (e - t) / hf / 4;
	return Math.round(Math.min(120, Math.max(10, n)) / 5) * 5;
}
var Df = [
	"LATE",
	"EXPECTED",
	"OFF_PHONE",
	"HERE",
	"BREAK",
	"AWAY",
	"LATER",
	"FINISHED",
	"OFF"
];
function Of({ state: e, offRoster: t }) {
	let n = (e ?? "").replace("PRESENCE_STATE_", "");
	return n === "HERE" && t ? "OFF_PHONE" : n;
}
function kf(e, t) {
	let { shift: n } = e;
	return !n?.name || ![
		"LATE",
		"EXPECTED",
		"AWAY"
	].includes(Of(e)) ? !1 : Cf(Date.parse(n.startTime ?? ""), Date.parse(n.endTime ?? ""), t) !== void 0;
}
var Af = {
	EXCEPTION_KIND_LATE: "TRANSPORT",
	EXCEPTION_KIND_EARLY_LEAVE: "PERSONAL",
	EXCEPTION_KIND_MISSING_IN: "FORGOT_PUNCH",
	EXCEPTION_KIND_MISSING_OUT: "FORGOT_PUNCH",
	EXCEPTION_KIND_ABSENT: "PERSONAL",
	EXCEPTION_KIND_GAP: "WORK_ELSEWHERE",
	EXCEPTION_KIND_OFF_PHONE: "WORK_ELSEWHERE"
};
function jf(e) {
	let t = /* @__PURE__ */ new Map();
	for (let { kind: n } of e) n && t.set(n, (t.get(n) ?? 0) + 1);
	let [n] = [...t].sort(([, e], [, t]) => t - e)[0] ?? [];
	return `EXCEPTION_REASON_${n ? Af[n] : "PERSONAL"}`;
}
// src/parts/presence.ts
var Mf = {
	LATE: "bad",
	EXPECTED: "watch",
	OFF_PHONE: "watch",
	HERE: "good"
}, Nf = 4, Pf = o`
  .counts { display: flex; gap: 4px 20px; flex-wrap: wrap; }
  .counts span { display: inline-flex; align-items: baseline; gap: 6px; color: var(--zt-ink-soft); font-size: var(--zt-text-small); }
  .counts b { font-size: var(--zt-text-large); font-weight: 650; color: var(--zt-ink); font-variant-numeric: tabular-nums; }
  .counts .bad b { color: var(--zt-bad); }
  .counts .watch b { color: var(--zt-watch); }
  .groups { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); grid-auto-flow: dense; overflow: hidden; border-radius: 0 0 var(--zt-radius) var(--zt-radius); }
  .group.wide { grid-column: 1 / -1; }
  .group { display: grid; grid-template-columns: 92px minmax(0, 1fr); border-top: 1px solid var(--zt-line); padding: 8px 16px; gap: 4px 12px; align-items: start; }
  .group h3 { padding-top: 7px; font-size: var(--zt-text-small); display: flex; gap: 6px; align-items: center; align-self: start; color: var(--zt-ink-soft); font-weight: 600; }
  .group h3::before { content: ""; flex: none; width: 8px; height: 8px; border-radius: 50%; background: var(--zt-line-strong); }
  .group.bad h3 { color: var(--zt-bad); } .group.bad h3::before { background: var(--zt-bad); }
  .group.watch h3 { color: var(--zt-watch); } .group.watch h3::before { background: var(--zt-watch); }
  .group.good h3::before { background: var(--zt-good); }
  .people { display: grid; grid-template-columns: repeat(auto-fill, minmax(124px, 1fr)); gap: 2px 8px; }
  .people.acting { grid-template-columns: repeat(auto-fill, minmax(184px, 1fr)); }
  .person { display: flex; gap: 8px; align-items: center; padding: 4px 0; min-width: 0; line-height: 1.3; }
  .quiet .avatar { background: var(--zt-sunken); color: var(--zt-ink-soft); }
  @media (width < 760px) {
    .groups { display: contents; }
    .group { grid-template-columns: minmax(0, 1fr); padding: 6px 12px 8px; }
    .people { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .people.acting { grid-template-columns: minmax(0, 1fr); }
  }
`;
function Ff(e, t, n, r) {
	return Df.map((t) => ({
		group: t,
		members: e.filter((e) => Of(e) === t)
	})).filter(({ members: e }) => e.length).map(({ group: e, members: i }) => {
		let a = e === "FINISHED" || e === "OFF", o = e === "HERE" || i.length > Nf ? "wide" : "", s = r && i.some((e) => kf(e, t));
		return u`<div class="group ${Mf[e] ?? ""} ${a ? "quiet" : ""} ${o}">
        <h3>${Z(e)}<span class="number">${i.length}</span></h3>
        <ul class="people ${s ? "acting" : ""}">${i.map((i) => If(e, i, t, n, r))}</ul>
      </div>`;
	});
}
function If(e, t, n, r, i) {
	let a = r.of(t.employee);
	return u`<li class="person">
    ${er(a)}
    <span class="grow"><span class="cut" title=${a}>${a}</span><br /><span class="faint tiny number">${Lf(e, t)}</span></span>
    ${i && kf(t, n) ? u`<button class="button small" aria-label=${Z("coverFor", { name: a })} title=${Z("coverFor", { name: a })} @click=${() => i(t)}>${Z("cover1")}</button>` : f}
  </li>`;
}
function Lf(e, t) {
	let { shift: n, lateMinutes: r, sinceTime: i, nextChange: a, nextTime: o, deskActivity: s, deskTime: c } = t;
	if (e === "LATE") return u`<span class="bad-text">${Z("lateBy", { span: Pt(r ?? 0) })}</span>`;
	if (e === "OFF_PHONE") {
		let e = c ? Z("since", { time: b(c) }) : "";
		return u`<span class="watch-text">${Z(s ?? "DESK_ACTIVITY_OTHER")} ${e}</span>`;
	}
	return e === "AWAY" || e === "FINISHED" ? n ? `${b(n.startTime)}–${b(n.endTime)}` : f : e === "BREAK" && !a && i ? Z("since", { time: b(i) }) : e !== "LATER" && a && a in Z.catalogue ? Z(a, { time: b(o) }) : n ? `${b(n.startTime)}–${b(n.endTime)}` : f;
}
function Rf(e, t) {
	let n = (t) => e.filter((e) => Of(e) === t).length, r = n("HERE") + n("OFF_PHONE") + n("BREAK"), i = r + n("LATE") + n("EXPECTED");
	return u`<div class="counts">
    ${[
		"LATE",
		"EXPECTED",
		"OFF_PHONE"
	].filter(n).map((e) => u`<span class=${Mf[e] ?? ""}>${Z(e)}<b>${n(e)}</b></span>`)}
    ${t ? u`<span>${Z("onPhones")}<b>${t}</b></span>` : f}
    ${i ? u`<span>${Z("here", {
		here: r,
		due: i
	})}</span>` : f}
  </div>`;
}
// src/parts/zt-cause-dialog.ts
var zf = [
	"CAUSE_KIND_MEETING",
	"CAUSE_KIND_TRAINING",
	"CAUSE_KIND_OUTAGE"
], Bf = "console", Vf = 18e5, Hf = class extends k {
	constructor(...e) {
		super(...e), this.open = !1, this.people = [], this.kind = "CAUSE_KIND_MEETING", this.chosen = /* @__PURE__ */ new Set(), this.span = {
			from: "",
			to: ""
		}, this.busy = !1, this.#e = {
			key: "",
			id: ""
		};
	}
	static {
		this.styles = [
			D,
			Ru,
			o`
      form { display: grid; gap: 14px; }
      .whom { display: grid; grid-template-columns: repeat(auto-fill, minmax(128px, 1fr)); gap: 4px 12px; max-height: 30dvh; overflow: auto; }
      .whom label { display: flex; gap: 8px; align-items: center; min-width: 0; }
      .keys { display: flex; justify-content: flex-end; gap: 8px; }
    `
		];
	}
	#e;
	willUpdate(e) {
		if (!e.has("open") || !this.open) return;
		let t = (e) => b((/* @__PURE__ */ new Date(Math.floor(e / 3e5) * 3e5)).toISOString());
		this.chosen = new Set(this.people.filter((e) => Of(e) === "OFF_PHONE").map((e) => e.employee ?? "")), this.span = {
			from: t(Date.now() - Vf),
			to: t(Date.now() + Vf)
		}, this.problem = void 0;
	}
	async #t(e) {
		e.preventDefault();
		let { from: t, to: n } = this.span, r = E(), i = w(r, t), a = w(n > t ? r : T(r, 1), n), o = JSON.stringify([
			[...this.chosen],
			this.kind,
			i,
			a
		]);
		this.#e.key !== o && (this.#e = {
			key: o,
			id: Zt()
		});
		let { id: s } = this.#e, c = [...this.chosen].map((e) => ({
			cause: `${s}-${e.split("/")[1]}`,
			employee: e,
			kind: this.kind,
			startTime: i,
			endTime: a
		}));
		this.busy = !0, this.problem = void 0;
		try {
			await this.host.api.post("/v1/attendanceCauses", {
				source: Bf,
				causes: c
			}, s), R(Z("saved", { n: c.length })), this.dispatchEvent(new CustomEvent("zt-done", {
				bubbles: !0,
				composed: !0
			})), this.#n();
		} catch (e) {
			this.problem = e;
		} finally {
			this.busy = !1;
		}
	}
	#n() {
		this.dispatchEvent(new Event("close"));
	}
	render() {
		let e = (e) => e.target.value;
		return u`<zt-dialog ?open=${this.open} heading=${Z("cause")} @close=${this.#n}>
      <form @submit=${this.#t}>
        <p class="soft small">${Z("causeAbout")}</p>
        <div class="field"><span id="kind">${Z("kind")}</span><div><div class="segments" role="group" aria-labelledby="kind">${zf.map((e) => u`<button type="button" aria-pressed=${e === this.kind} @click=${() => this.kind = e}>${Z(e)}</button>`)}</div></div></div>
        <div class="fields">
          <label class="field"><span>${Z("from")}</span><input class="input" type="time" required .value=${this.span.from} @change=${(t) => this.span = {
			...this.span,
			from: e(t)
		}} /></label>
          <label class="field"><span>${Z("to")}</span><input class="input" type="time" required .value=${this.span.to} @change=${(t) => this.span = {
			...this.span,
			to: e(t)
		}} /></label>
        </div>
        <fieldset><legend>${Z("causeWhom")}</legend><div class="whom">${this.#r()}</div></fieldset>
        ${this.problem ? u`<p class="notice bad" role="alert">${M("warning")}<span>${this.host.names.in(this.problem.message)}</span></p>` : f}
        <div class="keys">
          ${this.chosen.size ? f : u`<span class="soft small grow">${Z("causeNobody")}</span>`}
          <button type="button" class="button quiet" @click=${this.#n}>${Z("cancel")}</button>
          <button class="button primary" ?disabled=${this.busy || !this.chosen.size}>${Z("save")}</button>
        </div>
      </form>
    </zt-dialog>`;
	}
	#r() {
		return this.people.filter((e) => e.shift && e.employee !== this.host.principal?.subject).map(({ employee: e = "" }) => u`<label><input type="checkbox" .checked=${this.chosen.has(e)} @change=${(t) => {
			let n = new Set(this.chosen);
			t.target.checked ? n.add(e) : n.delete(e), this.chosen = n;
		}} /><span class="cut">${this.host.names.of(e)}</span></label>`);
	}
};
O([m({ type: Boolean })], Hf.prototype, "open", void 0), O([m({ attribute: !1 })], Hf.prototype, "people", void 0), O([h()], Hf.prototype, "kind", void 0), O([h()], Hf.prototype, "chosen", void 0), O([h()], Hf.prototype, "span", void 0), O([h()], Hf.prototype, "busy", void 0), O([h()], Hf.prototype, "problem", void 0), Hf = O([p("zt-cause-dialog")], Hf);
// src/parts/zt-exceptions.ts
var Uf = 60, Wf = [
	"FORGOT_PUNCH",
	"DEVICE_FAULT",
	"WORK_ELSEWHERE",
	"TRANSPORT",
	"PERSONAL",
	"OTHER"
], Gf = class extends k {
	constructor(...e) {
		super(...e), this.team = "", this.editable = !1, this.chosen = /* @__PURE__ */ new Set(), this.reason = "", this.busy = !1, this.#e = {
			key: "",
			id: ""
		}, this.#t = new A(this, (e) => {
			let t = {
				startDate: T(E(), -13),
				endDate: T(E(), 1)
			};
			return this.host.api.get("/v1/attendanceExceptions", {
				team: this.team,
				...t,
				openOnly: !0,
				pageSize: 500
			}, e);
		}, Uf);
	}
	static {
		this.styles = [D, o`
      li, .all { display: grid; grid-template-columns: 16px minmax(0, 1fr) auto; gap: 2px 10px; align-items: center; padding: 7px 16px; border-top: 1px solid var(--zt-line); }
      .all { grid-template-columns: 16px minmax(0, 1fr); background: var(--zt-sunken); font-size: var(--zt-text-small); }
      label { display: contents; cursor: pointer; }
      ul { max-height: 330px; overflow: auto; }
      form { display: flex; flex-wrap: wrap; gap: 8px; align-items: end; padding: 10px 16px 12px; border-top: 1px solid var(--zt-line); }
      form .field { flex: 1 1 130px; }
      .notice { margin: 8px 16px; }
    `];
	}
	#e;
	#t;
	refresh() {
		this.#t.load();
	}
	willUpdate(e) {
		e.has("team") && (this.chosen = /* @__PURE__ */ new Set(), this.#t.clear(), this.team && this.#t.load());
	}
	get #n() {
		let e = this.host.principal?.subject;
		return (this.#t.value?.exceptions ?? []).filter((t) => t.employee !== e);
	}
	#r(e, t) {
		let n = new Set(this.chosen);
		for (let r of e) t ? n.add(r) : n.delete(r);
		this.chosen = n;
	}
	get #i() {
		return this.reason || jf(this.#n.filter((e) => this.chosen.has(e.name)));
	}
	async #a(e) {
		e.preventDefault();
		let t = e.submitter.value === "excuse", n = String(new FormData(e.target).get("note") ?? "").trim(), r = this.#n.map((e) => e.name).filter((e) => this.chosen.has(e)), i = {
			names: r,
			excuse: t,
			reason: this.#i,
			note: n
		}, a = JSON.stringify(i);
		this.#e.key !== a && (this.#e = {
			key: a,
			id: Zt()
		}), this.busy = !0, this.problem = void 0;
		try {
			await this.host.api.post("/v1/attendanceExceptions:resolve", i, this.#e.id), R(Z(t ? "excused" : "upheld", { n: r.length })), this.chosen = /* @__PURE__ */ new Set(), this.reason = "", await this.#t.load();
		} catch (e) {
			this.problem = e;
		} finally {
			this.busy = !1;
		}
	}
	render() {
		let { value: e, failure: t } = this.#t;
		if (!e) return t ? F(t, () => void this.#t.load()) : this.team ? P(3) : f;
		let n = this.#n;
		if (!n.length) return N("check", Z("exceptionsNone"));
		let r = n.filter((e) => this.chosen.has(e.name)).length;
		return u`
      ${this.editable ? u`<label><span class="all"><input type="checkbox" id="all" .checked=${r === n.length} .indeterminate=${r > 0 && r < n.length}
            @change=${(e) => this.#r(n.map((e) => e.name), e.target.checked)} />
            <span>${r ? Z("selected", { n: r }) : Z("selectAll", { n: n.length })}</span></span></label>` : f}
      <ul tabindex="0" aria-label=${Z("exceptions")}>${pl(n, (e) => e.name, (e) => this.#o(e))}</ul>
      ${this.problem ? u`<p class="notice bad" role="alert">${M("warning")}<span>${this.host.names.in(this.problem.message)}</span></p>` : f}
      ${r ? this.#s() : f}`;
	}
	#o(e) {
		let t = Z(e.kind ?? "EXCEPTION_KIND_LATE"), n = e.minutes ? Z("amiss", {
			kind: t,
			span: Pt(e.minutes)
		}) : t;
		return u`<li><label>
      ${this.editable ? u`<input type="checkbox" .checked=${this.chosen.has(e.name)} @change=${(t) => this.#r([e.name], t.target.checked)} />` : u`<span></span>`}
      <span class="cut">${this.host.names.of(e.employee)} <span class="soft small">${n}</span></span>
      <span class="faint tiny number">${S(e.workDate)}</span></label></li>`;
	}
	#s() {
		let e = this.#i;
		return u`<form @submit=${this.#a}>
      <label class="field"><span>${Z("reason")}</span><select class="input" @change=${(e) => this.reason = e.target.value}>
        ${Wf.map((e) => `EXCEPTION_REASON_${e}`).map((t) => u`<option value=${t} ?selected=${t === e}>${Z(t)}</option>`)}
      </select></label>
      ${e === "EXCEPTION_REASON_OTHER" ? u`<label class="field"><span>${Z("note")}</span><input class="input" name="note" required maxlength="200" autocomplete="off" /></label>` : f}
      <button class="button primary" value="excuse" ?disabled=${this.busy}>${Z("excuse")}</button>
      <button class="button" value="uphold" ?disabled=${this.busy}>${Z("uphold")}</button>
    </form>`;
	}
};
O([m()], Gf.prototype, "team", void 0), O([m({ type: Boolean })], Gf.prototype, "editable", void 0), O([h()], Gf.prototype, "chosen", void 0), O([h()], Gf.prototype, "reason", void 0), O([h()], Gf.prototype, "busy", void 0), O([h()], Gf.prototype, "problem", void 0), Gf = O([p("zt-exceptions")], Gf);
// src/parts/zt-offer-dialog.ts
var Kf = [
	"OFFER_KIND_OVERTIME",
	"OFFER_KIND_OPEN_SHIFT",
	"OFFER_KIND_TIME_OFF"
], qf = 300, Jf = 100, Yf = class extends k {
	constructor(...e) {
		super(...e), this.open = !1, this.team = "", this.kind = "OFFER_KIND_OVERTIME", this.start = 0, this.end = 0, this.count = 1, this.answer = 15, this.busy = !1, this.#t = {
			key: "",
			id: ""
		}, this.#n = new A(this, (e) => this.#a(e));
	}
	static {
		this.styles = [
			D,
			Ru,
			o`
      zt-dialog { --zt-dialog-width: 680px; }
      .body { display: grid; gap: 14px; }
      .people { border: 1px solid var(--zt-line); border-radius: var(--zt-radius-small); max-height: 40dvh; overflow: auto; }
      .people li { display: grid; grid-template-columns: 22px auto minmax(0, 1fr) auto; gap: 2px 10px; align-items: center; padding: 8px 12px; border-top: 1px solid var(--zt-line); }
      .people li:first-child { border-top: 0; }
      .people .rank { font-weight: 650; color: var(--zt-ink-faint); font-variant-numeric: tabular-nums; }
      .people .unable { grid-template-columns: auto minmax(0, 1fr); }
      .tags { display: flex; flex-wrap: wrap; gap: 4px 6px; margin-top: 2px; }
      details.unable { font-size: var(--zt-text-small); }
      details.unable summary { padding: 6px 0; color: var(--zt-ink-soft); }
      .fading { opacity: 0.6; }
    `
		];
	}
	#e;
	#t;
	#n;
	disconnectedCallback() {
		super.disconnectedCallback(), clearTimeout(this.#e);
	}
	willUpdate(e) {
		if (!e.has("open") && !e.has("wanted")) return;
		let { wanted: t } = this;
		this.open && t && ({kind: this.kind, start: this.start, end: this.end, count: this.count} = t, this.answer = Ef(t.start, Date.now()), this.problem = void 0, this.#n.clear(), this.#n.load());
	}
	get #r() {
		return {
			startTime: new Date(this.start).toISOString(),
			endTime: new Date(this.end).toISOString()
		};
	}
	#i(e = this.count) {
		let { skill: t } = this.#n.value ?? {};
		return {
			team: this.team,
			kind: this.kind,
			...this.#r,
			deadlineTime: this.#r.startTime,
			count: e,
			answerMinutes: this.answer,
			skill: t
		};
	}
	async #a(e) {
		if (this.kind === "OFFER_KIND_OVERTIME") {
			let t = this.wanted?.shift, n = await this.host.api.ask(`/v1/${this.team}:recommendCover`, {
				...this.#r,
				shift: t,
				limit: Jf
			}, e), r = (n.candidates ?? []).filter((e) => e.employee !== this.host.principal?.subject);
			return {
				skill: n.skill,
				able: r.filter((e) => e.eligible),
				unable: r.filter((e) => !e.eligible)
			};
		}
		let t = {
			team: this.team,
			kind: this.kind,
			...this.#r,
			deadlineTime: this.#r.startTime,
			count: 1
		};
		try {
			let e = await this.host.api.post("/v1/offers", {
				offer: t,
				validateOnly: !0
			});
			return {
				skill: e.skill,
				able: (e.asks ?? []).map((e) => ({
					...e,
					eligible: !0
				})),
				unable: []
			};
		} catch (e) {
			if (e instanceof Jt && e.reason === "NOBODY_ELIGIBLE") return {
				able: [],
				unable: []
			};
			throw e;
		}
	}
	#o() {
		this.problem = void 0, clearTimeout(this.#e), this.end > this.start && (this.#e = setTimeout(() => void this.#n.load(), qf));
	}
	#s(e, t, n) {
		if (!t || !n) return;
		let r = Date.parse(w(t, n));
		e === "start" && (this.end += r - this.start), this[e] = r, this.end <= this.start && (this.end = Date.parse(w(T(t, 1), n))), this.#o();
	}
	async #c(e) {
		let t = this.#i(e.length || this.count), n = JSON.stringify([t, e]);
		this.#t.key !== n && (this.#t = {
			key: n,
			id: Zt()
		}), this.busy = !0, this.problem = void 0;
		try {
			let n = await this.host.api.post("/v1/offers", {
				offer: t,
				employees: e
			}, this.#t.id);
			R(U("offered", { names: zt((n.asks ?? []).filter((e) => e.state === "ASK_STATE_ASKED").map((e) => this.host.names.of(e.employee))) })), this.dispatchEvent(new CustomEvent("zt-done", {
				detail: { offer: n },
				bubbles: !0,
				composed: !0
			})), this.#l();
		} catch (e) {
			this.problem = e;
		} finally {
			this.busy = !1;
		}
	}
	#l() {
		this.dispatchEvent(new Event("close"));
	}
	get #u() {
		let { wanted: e } = this;
		return e?.person ? U("coverPerson", { name: this.host.names.of(e.person) }) : e?.gap ? U("coverGap", { span: Nt(new Date(e.start).toISOString(), new Date(e.end).toISOString()) }) : U("makeOffer");
	}
	render() {
		let e = this.#n.value?.able ?? [];
		return u`<zt-dialog ?open=${this.open} heading=${this.#u} @close=${this.#l}>
      <div class="body">
        ${this.#d()}
        ${this.#f()}
        ${this.problem ? u`<p class="notice bad" role="alert">${M("warning")}<span>${this.host.names.in(this.problem.message)}</span></p>` : f}
      </div>
      <button slot="actions" class="button quiet" @click=${this.#l}>${U("cancel")}</button>
      <button slot="actions" class="button primary" id="ask-in-order" ?disabled=${this.busy || this.#n.loading || !e.length}
        @click=${() => void this.#c([])}>${U("askInOrder", { n: this.count })}</button>
    </zt-dialog>`;
	}
	#d() {
		let [e, t] = [this.#r.startTime, this.#r.endTime], n = (e) => e.target.value;
		return u`<div class="fields">
      <div class="field wide"><span id="kind">${U("kind")}</span><div class="segments" role="group" aria-labelledby="kind">${Kf.map((e) => u`<button aria-pressed=${e === this.kind} @click=${() => {
			this.kind = e, this.#o();
		}}>${U(e)}</button>`)}</div></div>
      <label class="field"><span>${U("day")}</span><input class="input" type="date" .value=${C(e)} @change=${(t) => this.#s("start", n(t), b(e))} /></label>
      <label class="field"><span>${U("from")}</span><input class="input" type="time" step="300" .value=${b(e)} @change=${(t) => this.#s("start", C(e), n(t))} /></label>
      <label class="field"><span>${U("to")}</span><input class="input" type="time" step="300" .value=${b(t)} @change=${(t) => this.#s("end", C(e), n(t))} /></label>
      <label class="field"><span>${U("count")}</span><input class="input" type="number" min="1" max=${Jf} .value=${String(this.count)}
        @input=${(e) => this.count = Math.max(1, Math.min(Jf, Number(n(e)) || 1))} /></label>
      <label class="field"><span>${U("answer")}</span><input class="input" type="number" min="5" max="1440" step="5" .value=${String(this.answer)}
        @input=${(e) => this.answer = Math.max(5, Math.min(1440, Number(n(e)) || 15))} /></label>
    </div>`;
	}
	#f() {
		let { value: e, failure: t, loading: n } = this.#n;
		return t ? F(t, () => void this.#n.load()) : e ? u`<div class=${n ? "fading" : ""}>
      <p class="soft small">${e.able.length ? U("able", { n: e.able.length }) : U("nobody")}</p>
      ${e.able.length ? u`<ol class="people" tabindex="0" aria-label=${U("able", { n: e.able.length })}>${e.able.map((e, t) => this.#p(e, t))}</ol>` : f}
      ${e.unable.length ? u`<details class="unable"><summary>${U("unable", { n: e.unable.length })}</summary><ul class="people" tabindex="0" aria-label=${U("unable", { n: e.unable.length })}>${e.unable.map((e) => this.#m(e))}</ul></details>` : f}
    </div>` : u`<p class="soft small" role="status">${U("ranking")}</p>${P(4)}`;
	}
	#p(e, t) {
		let n = this.host.names.of(e.employee);
		return u`<li>
      <span class="rank">${t + 1}</span>${er(n)}
      <span><b>${n}</b> <span class="soft small">${this.#h(e)}</span><br /><span class="small number">${Ia(e.extra)}</span>${this.#g(e)}</span>
      <button class="button small" aria-label=${U("askName", { name: n })} title=${U("askName", { name: n })} ?disabled=${this.busy} @click=${() => void this.#c([e.employee ?? ""])}>${U("ask")}</button>
    </li>`;
	}
	#m(e) {
		let t = this.host.names.of(e.employee);
		return u`<li class="unable">${er(t)}<span><b>${t}</b> <span class="soft small">${this.#h(e)}</span>${this.#g(e)}</span></li>`;
	}
	#h(e) {
		return (e.reasons ?? []).map((e) => g(e.text)).join(" ");
	}
	#g(e) {
		let t = [...new Set((e.findings ?? []).map((e) => fr(e.rule)))];
		return !t.length && !e.pastWins ? f : u`<span class="tags">${t.map((t) => u`<span class="badge ${e.eligible ? "watch" : "bad"}">${t}</span>`)}
      ${e.pastWins ? u`<span class="badge">${U("wins", { n: e.pastWins })}</span>` : f}</span>`;
	}
};
O([m({ type: Boolean })], Yf.prototype, "open", void 0), O([m()], Yf.prototype, "team", void 0), O([m({ attribute: !1 })], Yf.prototype, "wanted", void 0), O([h()], Yf.prototype, "kind", void 0), O([h()], Yf.prototype, "start", void 0), O([h()], Yf.prototype, "end", void 0), O([h()], Yf.prototype, "count", void 0), O([h()], Yf.prototype, "answer", void 0), O([h()], Yf.prototype, "busy", void 0), O([h()], Yf.prototype, "problem", void 0), Yf = O([p("zt-offer-dialog")], Yf);
// src/pages/zt-today.ts
var Xf = 6, Zf = 3, Qf = "attendance.resolve", $f = 15, ep = 24, tp = 8, np = 36e5, rp = 1, ip = 2, ap = class extends pn {
	constructor(...e) {
		super(...e), this.causing = !1, this.planning = "", this.#e = new A(this, (e) => this.host.api.get(`/v1/${this.lookedAt}/now`, { hours: ep }, e), $f), this.#t = new A(this, (e) => this.host.api.get("/v1/workItems", { team: this.lookedAt }, e), $f), this.#n = new A(this, (e) => this.host.api.get("/v1/offers", {
			team: this.lookedAt,
			states: ["OFFER_STATE_OPEN", "OFFER_STATE_LAPSED"]
		}, e), $f);
	}
	static {
		this.styles = [
			D,
			Rc,
			Pf,
			o`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(300px, 380px); gap: 16px; align-items: start; }
      .side { display: grid; gap: 16px; align-content: start; min-width: 0; }
      .figures { display: flex; flex-wrap: wrap; gap: 8px 36px; margin-bottom: 8px; }
      .figures dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      .figures dd { font-size: var(--zt-text-figure); line-height: 1.25; font-weight: 640; font-variant-numeric: tabular-nums; letter-spacing: -0.01em; }
      .figures small { font-size: var(--zt-text-small); font-weight: 400; color: var(--zt-ink-soft); letter-spacing: 0; margin-left: 4px; }
      .gaps { border-top: 1px solid var(--zt-line); padding: 8px 16px 10px; display: grid; gap: 2px; }
      .gaps h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      .gaps li { display: flex; gap: 8px 12px; align-items: center; padding: 3px 0; font-variant-numeric: tabular-nums; }
      .side > .panel > .empty { border-top: 1px solid var(--zt-line); padding-block: 20px; }
      zt-offer-list { border-top: 1px solid var(--zt-line); }
      @media (width < 1080px) { .columns { grid-template-columns: minmax(0, 1fr); } }
      @media (width < 760px) {
        .columns > .stack, .side { display: contents; }
        .columns { display: flex; flex-direction: column; align-items: stretch; gap: 12px; min-width: 0; }
        .inbox { order: 1; }
        .presence { order: 2; }
        .offers { order: 3; }
        .exceptions { order: 4; }
        zt-quality { order: 5; }
        .figures { gap: 8px 24px; justify-content: space-between; }
        .figures dd { font-size: 1.375rem; }
        .line { padding-inline: 12px; }
      }
    `
		];
	}
	#e;
	#t;
	#n;
	load() {
		this.#e.clear(), this.#t.clear(), this.#n.clear(), this.#r();
	}
	#r() {
		this.lookedAt && (this.#e.load(), this.#n.load()), this.#t.load();
	}
	render() {
		let { value: e } = this.#e;
		return u`<div class="page">
      <header>
        <h1>${Z("title")}</h1>
        <span class="soft cut">${this.host.teamName(this.lookedAt)} · ${Dt(e?.nowTime ?? (/* @__PURE__ */ new Date()).toISOString())}</span>
        <span class="grow"></span>
        <span class="row">${e ? u`<span class="faint small number">${Z("asOf", { time: Et(e.nowTime) })}</span>` : f}
        <button class="button quiet icon small" aria-label=${Z("refresh")} title=${Z("refresh")} @click=${this.#r}>${M("refresh", 16)}</button></span>
      </header>
      ${this.#e.failure ? F(this.#e.failure, () => this.#r()) : f}
      <div class="columns">
        <div class="stack">
          ${this.#i(e)}
          ${this.#c(e)}
          <zt-quality centre=${e?.coverage?.centre ?? ""} skill=${e?.coverage?.skill ?? ""} team=${this.lookedAt}></zt-quality>
        </div>
        <div class="side">
          ${this.#d()}
          ${this.#f()}
          ${this.#p()}
        </div>
      </div>
      <zt-offer-dialog ?open=${!!this.wanted} team=${this.lookedAt} .wanted=${this.wanted} @close=${() => this.wanted = void 0} @zt-done=${this.#r}></zt-offer-dialog>
      <zt-plan-dialog ?open=${!!this.planning} ?reforecast=${this.planning === "anew"} team=${this.lookedAt} @close=${() => this.planning = ""} @zt-done=${this.#r}></zt-plan-dialog>
      <zt-cause-dialog ?open=${this.causing} .people=${e?.people ?? []} @close=${() => this.causing = !1} @zt-done=${this.#m}></zt-cause-dialog>
    </div>`;
	}
	#i(e) {
		let t = Date.parse(e?.nowTime ?? ""), n = Sf(e?.coverage), r = n.filter((e) => e.start < t + tp * np);
		return u`<section class="panel cover" aria-labelledby="cover">
      <header><h2 id="cover">${Z("cover")}</h2>
        ${e?.coverage?.skill ? u`<span class="faint small">${Z("wholeSkill", { skill: this.host.skills.called(e.coverage.centre ?? "", e.coverage.skill) })}</span>` : f}</header>
      <div class="body">
        ${e ? u`${r.length ? this.#s(e, e.coverage?.intervals ?? []) : f}
              ${e.coverage?.intervals?.some((e) => e.weatherPermille) ? u`<zt-cover-weather centre=${e.coverage.centre ?? ""} first=${E()} until=${T(E(), 2)}></zt-cover-weather>` : f}
              <zt-cover-chart .points=${r} .now=${t}></zt-cover-chart>
              <zt-day-again plain skill=${e.coverage?.skill ?? ""} centre=${e.coverage?.centre ?? ""} team=${this.lookedAt} @zt-plan=${() => this.planning = "anew"}></zt-day-again>` : P(7)}
      </div>
      ${e && n.length ? this.#a(wf(n, t)) : f}
    </section>`;
	}
	#a(e) {
		return u`<div class="gaps"><div class="row between"><h3>${Z("gaps")}</h3>
        ${e.length ? u`<button class="button small primary" data-plan @click=${() => this.planning = "inForce"}>${Z("plan")}</button>` : f}</div>
      ${e.length ? u`<ul>${e.slice(0, Zf).map((e) => this.#o(e))}</ul>` : u`<p class="good-text small">${Z("gapNone")}</p>`}
      ${e.length > Zf ? u`<p class="faint small">${Z("gapMore", { n: e.length - Zf })}</p>` : f}
    </div>`;
	}
	#o(e) {
		let t = Nt(new Date(e.start).toISOString(), new Date(e.end).toISOString());
		return u`<li><span class="grow">${t} <span class="bad-text">${Z("gap", { n: Tt(e.worst) })}</span></span>
      <button class="button small" data-gap aria-label=${Z("findCoverGap", { span: t })} @click=${() => {
			this.wanted = {
				kind: "OFFER_KIND_OVERTIME",
				start: e.start,
				end: e.end,
				count: Tf(e.worst),
				gap: !0
			};
		}}>${Z("findCover")}</button></li>`;
	}
	#s(e, t) {
		let n = e.coverage?.targetPermille ?? 0, r = Date.parse(e.nowTime ?? ""), i = (e.coverage?.intervalMinutes ?? 30) * 6e4, a = t.filter((e) => {
			let t = Date.parse(e.startTime ?? "");
			return t + i > r && t < r + tp * np;
		}), o = a[0];
		if (!o) return f;
		let s = a.reduce((e, t) => (t.slack ?? 0) < (e.slack ?? 0) ? t : e), c = o.serviceLevelPermille ?? 0, l = (e = 0) => e < 0 ? "bad-text" : "";
		return u`<dl class="figures">
      <div><dt>${Z("level")}</dt>
        <dd><span class=${c >= 0 && c < n ? "bad-text" : "good-text"}>${y(c)}</span><small>${Z("target", { target: y(n) })}</small></dd></div>
      <div><dt>${Z("slackNow")}</dt><dd class=${l(o.slack)}>${Tt(o.slack ?? 0, !0)}<small>${Z("people")}</small></dd></div>
      <div><dt>${Z("lowest")}</dt><dd class=${l(s.slack)}>${Tt(s.slack ?? 0, !0)}<small>${Z("at", { time: b(s.startTime) })}</small></dd></div>
    </dl>`;
	}
	#c(e) {
		if (!e) return u`<section class="panel">${this.lookedAt ? P(9) : N("people", Z("noTeam"))}</section>`;
		let t = e.people ?? [], n = Ff(t, Date.parse(e.nowTime ?? ""), this.host.names, (e) => this.#l(e));
		return u`<section class="panel presence" aria-labelledby="presence">
      <header class="between">
        <h2 id="presence">${Z("presence")}</h2>
        ${Rf(t, e.phoneCount)}
      </header>
      ${n.length ? u`<div class="groups">${n}</div>` : N("people", Z("nobody"))}
    </section>`;
	}
	#l({ employee: e, shift: t }) {
		let n = Cf(Date.parse(t?.startTime ?? ""), Date.parse(t?.endTime ?? ""), Date.now());
		n && (this.wanted = {
			kind: "OFFER_KIND_OVERTIME",
			...n,
			count: 1,
			shift: t?.name,
			person: e
		});
	}
	#u() {
		let [e] = wf(Sf(this.#e.value?.coverage), Date.now()), t = Date.now() + rp * np, n = Cf(t, t + ip * np, t);
		this.wanted = {
			kind: "OFFER_KIND_OVERTIME",
			...e ?? n,
			count: e ? Tf(e.worst) : 1
		};
	}
	#d() {
		let { value: e, failure: t } = this.#t, n = (e?.workItems ?? []).filter((e) => e.draft?.kind !== Qf);
		return u`<section class="panel inbox" aria-labelledby="waiting">
      <header class="between">
        <h2 id="waiting">${Z("inbox")}</h2>
        ${n.length ? u`<a class="small" href=${mn("inbox")} @click=${(e) => this.turnTo(e, "inbox")}>${Z("all", { count: e?.totalSize ?? n.length })}</a>` : f}
      </header>
      ${t && !e ? u`<div class="body">${F(t, () => void this.#t.load())}</div>` : f}
      ${e || t ? f : P(6)}
      ${n.slice(0, Xf).map((e) => u`<a class="line" href=${mn("inbox", e.name)} @click=${(t) => this.turnTo(t, "inbox", e.name)}>${zc(e, this.host.names)}</a>`)}
      ${e && !n.length ? N("check", Z("clear")) : f}
    </section>`;
	}
	#f() {
		let { value: e, failure: t } = this.#n, n = (e?.offers ?? []).filter((e) => e.state === "OFFER_STATE_OPEN" || Aa(e, Date.now()));
		return u`<section class="panel offers" aria-labelledby="offers">
      <header class="between"><h2 id="offers">${U("offers")}</h2>
        <button class="button small" ?disabled=${!this.#e.value} @click=${this.#u}>${M("plus", 14)}${Z("makeOffer")}</button></header>
      ${t && !e ? u`<div class="body">${F(t, () => void this.#n.load())}</div>` : f}
      ${n.length ? u`<zt-offer-list .offers=${n} @zt-done=${this.#r}></zt-offer-list>` : e ? N("demand", U("offersNone")) : t ? f : P(2)}
    </section>`;
	}
	#p() {
		return u`<section class="panel exceptions" aria-labelledby="exceptions">
      <header class="between"><h2 id="exceptions">${Z("exceptions")}</h2>
        ${this.host.has("TEAM_LEAD", "PLANNER") && this.#e.value?.people?.length ? u`<button class="button small" @click=${() => this.causing = !0}>${Z("cause")}</button>` : f}</header>
      <zt-exceptions team=${this.lookedAt} ?editable=${this.host.has("TEAM_LEAD", "PLANNER", "CENTRE_MANAGER", "HR")}></zt-exceptions>
    </section>`;
	}
	#m() {
		this.#r(), this.exceptions?.refresh();
	}
};
O([h()], ap.prototype, "wanted", void 0), O([h()], ap.prototype, "causing", void 0), O([h()], ap.prototype, "planning", void 0), O([at("zt-exceptions")], ap.prototype, "exceptions", void 0), ap = O([p("zt-today")], ap);
// src/messages/playbook.ts
var Q = _({
	make: {
		zh: "新建预案",
		en: "New playbook"
	},
	change: {
		zh: "修改",
		en: "Change"
	},
	changeIt: {
		zh: "修改「{title}」",
		en: "Change “{title}”"
	},
	switchOff: {
		zh: "停用",
		en: "Switch off"
	},
	switchOffIt: {
		zh: "停用「{title}」",
		en: "Switch “{title}” off"
	},
	switchOn: {
		zh: "启用",
		en: "Switch on"
	},
	switchOnIt: {
		zh: "启用「{title}」",
		en: "Switch “{title}” on"
	},
	switchedOff: {
		zh: "已停用，新预警不再触发它。",
		en: "Off: new warnings make no proposal of it."
	},
	switchedOn: {
		zh: "已启用。",
		en: "On."
	},
	saved: {
		zh: "预案已保存，下一次预警起生效。",
		en: "Saved; it speaks on the next warning."
	},
	about: {
		zh: "预警发布时按此提出建议，由班组长决定，不会自动执行。",
		en: "On a warning it makes a proposal that the team's lead decides; nothing is done by itself."
	},
	titleZh: {
		zh: "名称（中文）",
		en: "Name in Chinese"
	},
	titleEn: {
		zh: "名称（英文）",
		en: "Name in English"
	},
	code: {
		zh: "编码",
		en: "Code"
	},
	codeHint: {
		zh: "小写字母、数字、连字符",
		en: "lower-case letters, digits, hyphens"
	},
	team: {
		zh: "决定和邀约的班组",
		en: "Team that decides and is asked"
	},
	kinds: {
		zh: "哪些预警",
		en: "On which warnings"
	},
	leastLevel: {
		zh: "从哪一级起",
		en: "From which level"
	},
	meaning: {
		zh: "这一级的含义",
		en: "What that level means"
	},
	regions: {
		zh: "区域（不选：队列服务的全部区域）",
		en: "Regions; none: all that the queues serve"
	},
	changes: {
		zh: "人力需求按渠道增减（%，留空不变）",
		en: "Change of what is required, percent by channel; empty: none"
	},
	hours: {
		zh: "未说结束时的小时数",
		en: "Hours, where the warning says no end"
	},
	ask: {
		zh: "邀约",
		en: "Ask people"
	},
	OFFER_KIND_UNSPECIFIED: {
		zh: "不邀约",
		en: "Nobody"
	},
	OFFER_KIND_OPEN_SHIFT: {
		zh: "补班",
		en: "Open shift"
	},
	OFFER_KIND_OVERTIME: {
		zh: "加班",
		en: "Overtime"
	},
	askMinutes: {
		zh: "每人几分钟",
		en: "Minutes each"
	},
	mostPeople: {
		zh: "最多几人",
		en: "People at most"
	},
	messageZh: {
		zh: "给决定者的话（中文）",
		en: "Word to whoever decides, in Chinese"
	},
	messageEn: {
		zh: "给决定者的话（英文）",
		en: "Word to whoever decides, in English"
	},
	active: {
		zh: "启用",
		en: "Switched on"
	},
	save: {
		zh: "保存",
		en: "Save"
	},
	cancel: {
		zh: "取消",
		en: "Cancel"
	},
	chooseKind: {
		zh: "请至少选一种预警，并填一个渠道。",
		en: "Choose a warning at least, and fill in a channel."
	}
}), $ = _({
	title: {
		zh: "天气与预案",
		en: "Weather and playbooks"
	},
	about: {
		zh: "看服务区域的天气，不看办公室的。",
		en: "Weather of the regions that are served, not of the office."
	},
	proposals: {
		zh: "预案建议",
		en: "Proposals"
	},
	noProposals: {
		zh: "目前没有预案建议。",
		en: "No proposal at the moment."
	},
	heads: {
		zh: "{queue}：{before} → {after} 人（{change}）",
		en: "{queue}: {before} → {after} heads ({change})"
	},
	asks: {
		zh: "邀约 {n} 人，{span}；依次询问：{people}",
		en: "Ask {n} {n|person|people}, {span}; in turn: {people}"
	},
	nobodyAble: {
		zh: "按规则暂无人选",
		en: "nobody could by the rules"
	},
	accept: {
		zh: "采纳",
		en: "Accept"
	},
	decline: {
		zh: "不采纳",
		en: "Decline"
	},
	declineTitle: {
		zh: "不采纳「{title}」",
		en: "Decline “{title}”"
	},
	reason: {
		zh: "原因",
		en: "Reason"
	},
	cancel: {
		zh: "取消",
		en: "Cancel"
	},
	accepted: {
		zh: "已采纳，人力需求已调整。",
		en: "Accepted; what is required has changed."
	},
	declined: {
		zh: "已记录为不采纳。",
		en: "Declined, on record."
	},
	decidedBy: {
		zh: "{name} 处理",
		en: "by {name}"
	},
	weather: {
		zh: "实况与预报",
		en: "Observed and forecast"
	},
	region: {
		zh: "区域",
		en: "Region"
	},
	noRegions: {
		zh: "还没有区域。请由接口或文件导入天气。",
		en: "No region yet. Weather comes in by file or from an adapter."
	},
	noDays: {
		zh: "这几天还没有天气数据。",
		en: "Nothing is known of these days yet."
	},
	day: {
		zh: "日期",
		en: "Day"
	},
	observed: {
		zh: "实况",
		en: "Observed"
	},
	foretold: {
		zh: "最新预报",
		en: "Newest forecast"
	},
	issued: {
		zh: "发布时间",
		en: "Issued"
	},
	issues: {
		zh: "预报次数",
		en: "Issues kept"
	},
	rain: {
		zh: "雨 {n} 毫米",
		en: "rain {n} mm"
	},
	snow: {
		zh: "雪 {n} 毫米",
		en: "snow {n} mm"
	},
	degrees: {
		zh: "{low} 至 {high} ℃",
		en: "{low} to {high} °C"
	},
	effects: {
		zh: "天气影响",
		en: "What weather does"
	},
	effectsAbout: {
		zh: "每周只用当时已知的预报检验，确有改善才采用。",
		en: "Each week is tested with what was forecast before it; only what helped is used."
	},
	noAreas: {
		zh: "还没有队列或中心设置天气区域。",
		en: "No queue or centre has regions yet."
	},
	used: {
		zh: "采用",
		en: "Used"
	},
	unused: {
		zh: "未采用",
		en: "Not used"
	},
	untried: {
		zh: "未检验",
		en: "Not tested"
	},
	learn: {
		zh: "检验",
		en: "Test"
	},
	learning: {
		zh: "正在检验…",
		en: "Testing…"
	},
	subject: {
		zh: "对象",
		en: "For"
	},
	people_of_centre: {
		zh: "中心的缺勤",
		en: "Absence in the centre"
	},
	regions: {
		zh: "区域权重",
		en: "Regions"
	},
	outcome: {
		zh: "结论",
		en: "Outcome"
	},
	error: {
		zh: "误差（无 → 有）",
		en: "Error (without → with)"
	},
	terms: {
		zh: "影响",
		en: "Effect"
	},
	playbooks: {
		zh: "应急预案",
		en: "Playbooks"
	},
	noPlaybooks: {
		zh: "还没有应急预案。",
		en: "No playbook yet."
	},
	from: {
		zh: "{level}及以上",
		en: "{level} and above"
	},
	more: {
		zh: "{channel} {change}",
		en: "{channel} {change}"
	},
	people: {
		zh: "最多邀约 {n} 人",
		en: "asks {n} at most"
	},
	inactive: {
		zh: "停用",
		en: "Off"
	},
	active: {
		zh: "启用",
		en: "On"
	},
	team: {
		zh: "班组",
		en: "Team"
	},
	onWarning: {
		zh: "预警",
		en: "On"
	},
	change: {
		zh: "人力需求",
		en: "Required"
	},
	CHANNEL_UNSPECIFIED: {
		zh: "全部渠道",
		en: "all channels"
	},
	CHANNEL_CALL: {
		zh: "电话",
		en: "calls"
	},
	CHANNEL_CHAT: {
		zh: "在线会话",
		en: "chats"
	},
	CHANNEL_BACK_OFFICE: {
		zh: "后台工单",
		en: "back office"
	},
	PROPOSAL_STATE_PENDING: {
		zh: "待处理",
		en: "Waiting"
	},
	PROPOSAL_STATE_ACCEPTED: {
		zh: "已采纳",
		en: "Accepted"
	},
	PROPOSAL_STATE_DECLINED: {
		zh: "未采纳",
		en: "Declined"
	},
	PROPOSAL_STATE_LAPSED: {
		zh: "已失效",
		en: "Lapsed"
	},
	WARNING_LEVEL_BLUE: {
		zh: "蓝色",
		en: "blue"
	},
	WARNING_LEVEL_YELLOW: {
		zh: "黄色",
		en: "yellow"
	},
	WARNING_LEVEL_ORANGE: {
		zh: "橙色",
		en: "orange"
	},
	WARNING_LEVEL_RED: {
		zh: "红色",
		en: "red"
	},
	WARNING_KIND_TYPHOON: {
		zh: "台风",
		en: "typhoon"
	},
	WARNING_KIND_RAINSTORM: {
		zh: "暴雨",
		en: "rainstorm"
	},
	WARNING_KIND_SNOWSTORM: {
		zh: "暴雪",
		en: "snowstorm"
	},
	WARNING_KIND_COLD_WAVE: {
		zh: "寒潮",
		en: "cold wave"
	},
	WARNING_KIND_GALE: {
		zh: "大风",
		en: "gale"
	},
	WARNING_KIND_DUST_STORM: {
		zh: "沙尘暴",
		en: "dust storm"
	},
	WARNING_KIND_HEAT: {
		zh: "高温",
		en: "heat"
	},
	WARNING_KIND_DROUGHT: {
		zh: "干旱",
		en: "drought"
	},
	WARNING_KIND_LIGHTNING: {
		zh: "雷电",
		en: "lightning"
	},
	WARNING_KIND_HAIL: {
		zh: "冰雹",
		en: "hail"
	},
	WARNING_KIND_FROST: {
		zh: "霜冻",
		en: "frost"
	},
	WARNING_KIND_FOG: {
		zh: "大雾",
		en: "fog"
	},
	WARNING_KIND_HAZE: {
		zh: "霾",
		en: "haze"
	},
	WARNING_KIND_ICY_ROADS: {
		zh: "道路结冰",
		en: "icy roads"
	},
	RAIN: {
		zh: "降雨 17 毫米",
		en: "17 mm of rain"
	},
	SNOW: {
		zh: "降雪 4 毫米",
		en: "4 mm of snow"
	},
	TYPHOON: {
		zh: "台风红色预警",
		en: "red typhoon warning"
	},
	HEAT: {
		zh: "最高 35 ℃",
		en: "35 °C"
	},
	COLD_WAVE: {
		zh: "寒潮",
		en: "cold wave"
	},
	WET_RUN: {
		zh: "连续降雨 7 天",
		en: "wet for 7 days"
	},
	FIRST_DRY: {
		zh: "雨后首晴",
		en: "first dry day"
	},
	FIRST_DRY_AFTER_TWO: {
		zh: "连雨后首晴",
		en: "first dry day after two wet"
	}
}), op = (e = "") => e in $.catalogue ? $(e) : e, sp = [
	"TYPHOON",
	"RAINSTORM",
	"SNOWSTORM",
	"COLD_WAVE",
	"GALE",
	"DUST_STORM",
	"HEAT",
	"DROUGHT",
	"LIGHTNING",
	"HAIL",
	"FROST",
	"FOG",
	"HAZE",
	"ICY_ROADS"
].map((e) => `WARNING_KIND_${e}`), cp = [
	"BLUE",
	"YELLOW",
	"ORANGE",
	"RED"
].map((e) => `WARNING_LEVEL_${e}`), lp = [
	"CHANNEL_UNSPECIFIED",
	"CHANNEL_CALL",
	"CHANNEL_CHAT",
	"CHANNEL_BACK_OFFICE"
], up = [
	"OFFER_KIND_UNSPECIFIED",
	"OFFER_KIND_OPEN_SHIFT",
	"OFFER_KIND_OVERTIME"
], dp = {
	name: "",
	kinds: [],
	leastLevel: "WARNING_LEVEL_ORANGE",
	changes: [{ percent: 50 }],
	hours: 12,
	ask: "OFFER_KIND_OVERTIME",
	askMinutes: 120,
	mostPeople: 5,
	active: !0
};
function fp(e, t) {
	let n = (e) => String(t.get(e) ?? "").trim(), r = (e) => t.getAll(e).map(String), i = lp.filter((e) => n(e)).map((e) => ({
		channel: e,
		percent: Number(n(e))
	})), a = n("ask"), o = a !== "OFFER_KIND_UNSPECIFIED";
	return {
		...e,
		code: e.code || n("code"),
		title: {
			zh: n("titleZh"),
			en: n("titleEn")
		},
		team: n("team"),
		kinds: r("kinds"),
		leastLevel: n("leastLevel"),
		regions: r("regions"),
		changes: i,
		hours: Number(n("hours")),
		ask: a,
		askMinutes: o ? Number(n("askMinutes")) : 0,
		mostPeople: o ? Number(n("mostPeople")) : 0,
		message: {
			zh: n("messageZh"),
			en: n("messageEn")
		},
		active: t.has("active")
	};
}
function pp(e, t, n) {
	return e.filter((e) => e.level === n && t.includes(e.kind ?? ""));
}
function mp(e, t) {
	let n = e.changes?.find((e) => (e.channel ?? "CHANNEL_UNSPECIFIED") === t);
	return n ? String(n.percent ?? 0) : "";
}
// src/parts/zt-playbook-editor.ts
var hp = class extends k {
	constructor(...e) {
		super(...e), this.regions = [], this.kinds = [], this.level = "", this.ask = "", this.busy = !1, this.incomplete = !1, this.#e = {
			key: "",
			id: ""
		}, this.#t = new A(this, async (e) => (await this.host.api.get("/v1/weatherWarningRules", {}, e)).rules ?? []);
	}
	static {
		this.styles = [D, o`
      zt-dialog { --zt-dialog-width: 720px; }
      form { display: grid; gap: 14px; }
      .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 10px 12px; align-items: end; }
      .many { display: grid; grid-template-columns: repeat(auto-fill, minmax(118px, 1fr)); gap: 4px 12px; margin-top: 4px; }
      label.check { display: flex; gap: 8px; align-items: center; min-width: 0; }
      .many.wide { grid-template-columns: repeat(auto-fill, minmax(190px, 1fr)); }
      .meaning { max-height: 18dvh; }
      textarea.input { min-height: 52px; }
    `];
	}
	#e;
	#t;
	willUpdate(e) {
		e.has("playbook") && this.playbook && (this.kinds = [...this.playbook.kinds ?? []], this.level = this.playbook.leastLevel ?? dp.leastLevel, this.ask = this.playbook.ask ?? "OFFER_KIND_UNSPECIFIED", this.incomplete = !1, this.problem = void 0, this.#t.value || this.#t.load());
	}
	async #n(e) {
		e.preventDefault();
		let t = fp(this.playbook, new FormData(this.form));
		if (this.incomplete = !t.kinds?.length || !t.changes?.length, this.incomplete || this.busy) return;
		let n = JSON.stringify(t);
		this.#e.key !== n && (this.#e = {
			key: n,
			id: Zt()
		}), this.busy = !0, this.problem = void 0;
		try {
			await this.host.api.post("/v1/playbooks", { playbook: t }, this.#e.id), R(Q("saved")), this.dispatchEvent(new Event("zt-done")), this.#r();
		} catch (e) {
			this.problem = e;
		} finally {
			this.busy = !1;
		}
	}
	#r() {
		this.dispatchEvent(new Event("close"));
	}
	render() {
		let { playbook: e } = this, t = e?.name ? Q("changeIt", { title: g(e.title) }) : Q("make");
		return u`<zt-dialog ?open=${!!e} heading=${t} @close=${this.#r}>${e ? u`${this.#i(e)}
      <button slot="actions" class="button quiet" @click=${this.#r}>${Q("cancel")}</button>
      <button slot="actions" class="button primary" form="playbook" ?disabled=${this.busy}>${Q("save")}</button>` : f}</zt-dialog>`;
	}
	#i(e) {
		return u`<form id="playbook" @submit=${this.#n}>
      <p class="soft small">${Q("about")}</p>
      <div class="two">
        ${this.#a("titleZh", e.title?.zh, { required: !0 })}${this.#a("titleEn", e.title?.en)}
        ${e.name ? f : u`<label class="field"><span>${Q("code")}</span><input class="input" name="code" required pattern="[a-z0-9][a-z0-9\\-]{0,62}" title=${Q("codeHint")} /></label>`}
        <label class="field"><span>${Q("team")}</span><select class="input" name="team" required>${this.host.teams.filter((e) => e.skill).map((t) => u`<option value=${t.name} ?selected=${t.name === e.team}>${this.host.teamName(t.name)}</option>`)}</select></label>
      </div>
      ${this.#o()}${this.#s(e)}${this.#c(e)}
      ${["messageZh", "messageEn"].map((t) => u`<label class="field"><span>${Q(t)}</span><textarea class="input" name=${t} maxlength="2000" .defaultValue=${e.message?.[t === "messageZh" ? "zh" : "en"] ?? ""}></textarea></label>`)}
      ${this.incomplete ? u`<p class="notice bad" role="alert">${M("warning")}<span>${Q("chooseKind")}</span></p>` : f}
      ${this.problem ? u`<p class="notice bad" role="alert">${M("warning")}<span>${this.problem.message}</span></p>` : f}
      <label class="check"><input type="checkbox" name="active" .defaultChecked=${e.active ?? !1} />${Q("active")}</label>
    </form>`;
	}
	#a(e, t = "", { required: n = !1 } = {}) {
		return u`<label class="field"><span>${Q(e)}</span><input class="input" name=${e} maxlength="500" ?required=${n} .defaultValue=${t} /></label>`;
	}
	#o() {
		let e = () => {
			this.kinds = new FormData(this.form).getAll("kinds").map(String);
		}, t = pp(this.#t.value ?? [], this.kinds, this.level);
		return u`<fieldset><legend>${Q("kinds")}</legend><div class="many">${sp.map((t) => u`<label class="check"><input type="checkbox" name="kinds" value=${t} .checked=${this.kinds.includes(t)} @change=${e} /><span class="cut">${op(t)}</span></label>`)}</div></fieldset>
      <label class="field"><span>${Q("leastLevel")}</span><select class="input" name="leastLevel" @change=${(e) => this.level = e.target.value}>
        ${cp.map((e) => u`<option value=${e} ?selected=${e === this.level}>${op(e)}</option>`)}</select></label>
      ${t.length ? u`<details><summary class="small">${Q("meaning")}</summary><ul class="meaning scroll small soft" tabindex="0" aria-label=${Q("meaning")}>${t.map((e) => u`<li>${op(e.kind)}: ${g(e.meaning)}</li>`)}</ul></details>` : f}`;
	}
	#s(e) {
		return this.regions.length ? u`<fieldset><legend>${Q("regions")}</legend><div class="many wide">${this.regions.map((t) => u`<label class="check"><input type="checkbox" name="regions" value=${t.name} .defaultChecked=${e.regions?.includes(t.name) ?? !1} /><span class="cut">${g(t.title) || t.code}</span></label>`)}</div></fieldset>` : f;
	}
	#c(e) {
		let t = (e, t, n, r) => u`<label class="field"><span>${Q(e)}</span><input class="input" type="number" name=${e} min=${n} max=${r} step="1" required .defaultValue=${String(t ?? n)} /></label>`;
		return u`<fieldset><legend>${Q("changes")}</legend><div class="two">${lp.map((t) => u`<label class="field"><span>${op(t)}</span><input class="input" type="number" name=${t} min="-90" max="400" step="1" .defaultValue=${mp(e, t)} /></label>`)}</div></fieldset>
      <div class="two">
        ${t("hours", e.hours, 1, 72)}
        <label class="field"><span>${Q("ask")}</span><select class="input" name="ask" @change=${(e) => this.ask = e.target.value}>
          ${up.map((e) => u`<option value=${e} ?selected=${e === this.ask}>${Q(e)}</option>`)}</select></label>
        ${this.ask === "OFFER_KIND_UNSPECIFIED" ? f : u`${t("askMinutes", e.askMinutes, 0, 720)}${t("mostPeople", e.mostPeople, 0, 100)}`}
      </div>`;
	}
};
O([m({ attribute: !1 })], hp.prototype, "playbook", void 0), O([m({ attribute: !1 })], hp.prototype, "regions", void 0), O([h()], hp.prototype, "kinds", void 0), O([h()], hp.prototype, "level", void 0), O([h()], hp.prototype, "ask", void 0), O([h()], hp.prototype, "busy", void 0), O([h()], hp.prototype, "incomplete", void 0), O([h()], hp.prototype, "problem", void 0), O([at("form")], hp.prototype, "form", void 0), hp = O([p("zt-playbook-editor")], hp);
// src/pages/zt-weather.ts
var gp = 8, _p = {
	PROPOSAL_STATE_PENDING: "watch",
	PROPOSAL_STATE_ACCEPTED: "good"
}, vp = class extends pn {
	constructor(...e) {
		super(...e), this.region = "", this.busy = "", this.#e = new A(this, (e) => this.host.api.get("/v1/weatherRegions", {}, e)), this.#t = new A(this, (e) => this.host.api.get(`/v1/${this.region}/weather`, {
			startDate: T(E(), -7),
			endDate: T(E(), gp)
		}, e)), this.#n = new A(this, async (e) => {
			let [t, n, r] = await Promise.all([
				this.host.api.get("/v1/queues", {}, e),
				this.host.api.get("/v1/weatherAreas", {}, e),
				this.host.api.get("/v1/weatherEffects", {}, e)
			]);
			return {
				queues: t.queues ?? [],
				areas: n.areas ?? [],
				effects: r.effects ?? []
			};
		}), this.#r = new A(this, async (e) => {
			let [t, n] = await Promise.all([this.host.api.get("/v1/playbookProposals", {}, e), this.host.api.get("/v1/playbooks", {}, e)]);
			return {
				proposals: t.proposals ?? [],
				playbooks: n.playbooks ?? []
			};
		}, 60);
	}
	static {
		this.styles = [D, o`
      .scroll { overflow-x: auto; }
      table { width: 100%; border-collapse: collapse; }
      th { text-align: start; font-weight: 550; color: var(--zt-ink-soft); font-size: var(--zt-text-small); }
      th, td { padding: 6px 12px 6px 0; border-bottom: 1px solid var(--zt-line); vertical-align: top; }
      tr.today td { background: var(--zt-sunken); }
      .proposal { padding: 12px 16px; display: grid; gap: 8px; border-top: 1px solid var(--zt-line); }
      select.input { width: auto; }
    `];
	}
	#e;
	#t;
	#n;
	#r;
	load() {
		this.#r.load(), this.#n.load(), this.#e.load().then(() => this.#i(this.region || (this.#e.value?.regions?.[0]?.name ?? "")));
	}
	#i(e) {
		this.region = e, e && this.#t.load();
	}
	async #a(e, t) {
		this.busy = e;
		try {
			await t();
		} catch (e) {
			R(e instanceof Jt ? e.message : String(e), "bad");
		} finally {
			this.busy = "";
		}
	}
	#o(e, t, n = "") {
		return this.#a(e.name, async () => {
			await this.host.api.post(`/v1/${e.name}:decide`, {
				accept: t,
				reason: n,
				etag: e.etag
			}), this.declining = void 0, R($(t ? "accepted" : "declined")), await this.#r.load();
		});
	}
	#s(e) {
		return this.#a(e, async () => {
			await this.host.api.post("/v1/weatherEffects", { subject: e }), await this.#n.load();
		});
	}
	render() {
		return u`<div class="page">
      <header><h1>${$("title")}</h1><span class="soft">${$("about")}</span></header>
      ${this.#l()}${this.#m()}${this.#g()}${this.#v()}${this.#S()}
      <zt-playbook-editor .playbook=${this.editing} .regions=${this.#e.value?.regions ?? []} @close=${() => this.editing = void 0} @zt-done=${() => void this.#r.load()}></zt-playbook-editor>
    </div>`;
	}
	#c(e, t, n, r = f) {
		let { value: i, failure: a } = t;
		return u`<section class="panel" id=${e} aria-labelledby="${e}-title">
      <header><h2 id="${e}-title" class="grow">${$(e)}</h2>${r}</header>
      ${a ? F(a, () => void t.load()) : i ? n : P(4)}
    </section>`;
	}
	#l() {
		let e = this.#r.value?.proposals ?? [], t = e.length ? e.map((e) => this.#u(e)) : N("warning", $("noProposals"));
		return this.#c("proposals", this.#r, t);
	}
	#u(e) {
		let { warning: t, offer: n, state: r = "" } = e, i = zt((n?.people ?? []).map((e) => this.host.names.of(e))) || $("nobodyAble");
		return u`<article class="proposal">
      <div class="row wrap"><h3>${g(e.title)}</h3><span class="badge ${bp(t)}">${yp(t)}</span>
        <span class="badge ${_p[r] ?? ""}">${op(r)}</span>
        <span class="soft small">${Nt(e.startTime, e.endTime)} · ${this.#d(t?.region)} · ${this.host.teamName(e.team)}</span>
        ${e.decider ? u`<span class="faint small">${$("decidedBy", { name: this.host.names.of(e.decider) })}</span>` : f}</div>
      ${g(e.message) ? u`<p>${g(e.message)}</p>` : f}
      <ul class="number">${(e.queues ?? []).map((e) => u`<li>${$("heads", {
			queue: this.#f(e.queue),
			before: e.headsBefore ?? 0,
			after: e.headsAfter ?? 0,
			change: wt(e.changePermille ?? 0)
		})}</li>`)}</ul>
      ${n ? u`<p class="soft">${$("asks", {
			n: n.count ?? 0,
			span: Nt(n.startTime, n.endTime),
			people: i
		})}</p>` : f}
      ${r === "PROPOSAL_STATE_PENDING" ? u`<div class="row"><button class="button primary" ?disabled=${!!this.busy} @click=${() => this.#o(e, !0)}>${$("accept")}</button>
            <button class="button" ?disabled=${!!this.busy} @click=${() => this.declining = e}>${$("decline")}</button></div>` : f}
    </article>`;
	}
	#d(e = "") {
		return g(this.#e.value?.regions?.find((t) => t.name === e)?.title) || e;
	}
	#f(e = "") {
		let t = this.#n.value?.queues.find((t) => t.name === e);
		return t ? g(t.title) || (t.code ?? "") : $("people_of_centre");
	}
	get #p() {
		return this.host.has("PLANNER", "CENTRE_MANAGER");
	}
	#m() {
		let e = this.#e.value?.regions ?? [], t = u`<select class="input" aria-label=${$("region")} @change=${(e) => this.#i(e.target.value)}>
      ${e.map((e) => u`<option value=${e.name} ?selected=${e.name === this.region}>${g(e.title) || e.code}</option>`)}</select>`;
		return e.length ? this.#c("weather", this.#t, this.#h(), t) : this.#c("weather", this.#e, N("sun", $("noRegions")));
	}
	#h() {
		let { observed: e = [], issued: t = [] } = this.#t.value ?? {};
		if (!e.length && !t.length) return N("sun", $("noDays"));
		let n = new Map(e.map((e) => [e.date, e])), r = Map.groupBy(t, (e) => e.date ?? "");
		return u`<div class="body scroll"><table>
      <thead><tr><th scope="col">${$("day")}</th><th scope="col">${$("observed")}</th><th scope="col">${$("foretold")}</th><th scope="col">${$("issued")}</th><th scope="col">${$("issues")}</th></tr></thead>
      <tbody>${Ht(T(E(), -7), 15).map((e) => {
			let t = r.get(e) ?? [];
			return u`<tr class=${e === E() ? "today" : ""}><td>${S(e)}</td><td class="number">${Sp(n.get(e))}</td>
          <td class="number">${Sp(t[0])}</td><td class="number soft">${t[0] ? x(t[0].issueTime) : ""}</td><td class="number soft">${t.length || ""}</td></tr>`;
		})}</tbody></table></div>`;
	}
	#g() {
		let { areas: e = [], effects: t = [] } = this.#n.value ?? {}, n = e.length ? u`<div class="body scroll"><p class="soft small">${$("effectsAbout")}</p><table>
          <thead><tr><th scope="col">${$("subject")}</th><th scope="col">${$("regions")}</th><th scope="col">${$("outcome")}</th><th scope="col">${$("error")}</th><th scope="col">${$("terms")}</th></tr></thead>
          <tbody>${e.map((e) => this.#_(e, t.find((t) => t.subject === e.subject)))}</tbody></table></div>` : N("demand", $("noAreas"));
		return this.#c("effects", this.#n, n);
	}
	#_(e, t) {
		let { subject: n = "" } = e;
		return u`<tr><td>${this.#f(n)}</td>
      <td>${(e.regions ?? []).map((e) => u`<div>${this.#d(e.region)} ${y(e.weightPermille)}</div>`)}</td>
      <td><span class="badge ${t?.used ? "good" : ""}">${$(t ? t.used ? "used" : "unused" : "untried")}</span>
        ${t ? u`<p class="small soft">${g(t.reasonText)}</p>` : f}
        ${this.#p ? u`<button class="button small" ?disabled=${!!this.busy} @click=${() => this.#s(n)}>${$(this.busy === n ? "learning" : "learn")}</button>` : f}</td>
      <td class="number">${t?.testedWeeks ? `${xp(t.wapeWithout)} → ${xp(t.wapeWith)}` : ""}</td>
      <td class="number">${(t?.terms ?? []).map((e) => u`<div>${op(e.feature)} ${wt((e.factorPermille ?? 1e3) - 1e3)}</div>`)}</td></tr>`;
	}
	#v() {
		let e = this.#r.value?.playbooks ?? [], t = e.length ? u`<div class="body scroll"><table>
          <thead><tr><th scope="col">${$("playbooks")}</th><th scope="col">${$("onWarning")}</th><th scope="col">${$("change")}</th><th scope="col">${$("team")}</th>${this.#p ? u`<td></td>` : f}</tr></thead>
          <tbody>${e.map((e) => this.#y(e))}</tbody></table></div>` : N("policy", $("noPlaybooks")), n = u`<button class="button" data-make @click=${() => this.editing = dp}>${Q("make")}</button>`;
		return this.#c("playbooks", this.#r, t, this.#p ? n : f);
	}
	#y(e) {
		return u`<tr><td>${g(e.title)} <span class="badge ${e.active ? "good" : ""}">${$(e.active ? "active" : "inactive")}</span></td>
      <td>${zt((e.kinds ?? []).map(op))} · ${$("from", { level: op(e.leastLevel) })}</td>
      <td class="number">${(e.changes ?? []).map((e) => u`<div>${$("more", {
			channel: op(e.channel ?? "CHANNEL_UNSPECIFIED"),
			change: wt((e.percent ?? 0) * 10)
		})}</div>`)}
        ${e.mostPeople ? u`<div class="soft">${$("people", { n: e.mostPeople })}</div>` : f}</td>
      <td>${this.host.teamName(e.team)}</td>${this.#p ? this.#b(e) : f}</tr>`;
	}
	#b(e) {
		let t = g(e.title), [n, r] = e.active ? ["switchOff", "switchOffIt"] : ["switchOn", "switchOnIt"];
		return u`<td><span class="row"><button class="button small" aria-label=${Q("changeIt", { title: t })} @click=${() => this.editing = e}>${Q("change")}</button>
      <button class="button quiet small" aria-label=${Q(r, { title: t })} ?disabled=${!!this.busy} @click=${() => this.#x(e)}>${Q(n)}</button></span></td>`;
	}
	#x(e) {
		return this.#a(e.name, async () => {
			await this.host.api.post("/v1/playbooks", { playbook: {
				...e,
				active: !e.active
			} }), R(Q(e.active ? "switchedOff" : "switchedOn")), await this.#r.load();
		});
	}
	#S() {
		let { declining: e } = this;
		return u`<zt-dialog heading=${$("declineTitle", { title: g(e?.title) })} .open=${!!e} @close=${() => this.declining = void 0}>
      <form class="stack" @submit=${(t) => {
			t.preventDefault(), this.#o(e, !1, this.why.value.trim());
		}}>
        <div class="field"><label for="decline-reason">${$("reason")}</label><textarea class="input" id="decline-reason" required maxlength="500"></textarea></div>
        <div class="row"><button class="button danger sure" ?disabled=${!!this.busy}>${$("decline")}</button>
          <button type="button" class="button quiet" @click=${() => this.declining = void 0}>${$("cancel")}</button></div>
      </form>
    </zt-dialog>`;
	}
};
O([h()], vp.prototype, "region", void 0), O([h()], vp.prototype, "busy", void 0), O([h()], vp.prototype, "declining", void 0), O([h()], vp.prototype, "editing", void 0), O([at("#decline-reason")], vp.prototype, "why", void 0), vp = O([p("zt-weather")], vp);
var yp = (e = {}) => `${op(e.kind)} ${op(e.level)}`, bp = (e = {}) => e.level === "WARNING_LEVEL_RED" ? "bad" : "watch", xp = (e = 0) => y(Math.round(e * 1e3), 1);
function Sp(e) {
	return e ? [
		e.rainMm ? $("rain", { n: v(e.rainMm, 1) }) : "",
		e.snowMm ? $("snow", { n: v(e.snowMm, 1) }) : "",
		e.lowCelsius !== void 0 && e.highCelsius !== void 0 ? $("degrees", {
			low: v(e.lowCelsius),
			high: v(e.highCelsius)
		}) : "",
		e.typhoonLevel ? `${op("WARNING_KIND_TYPHOON")} ${op(e.typhoonLevel)}` : ""
	].filter(Boolean).join(" · ") : "";
}
// src/parts/zt-preferences.ts
var Cp = [
	1,
	2,
	3
], wp = "2024-01-01", Tp = class extends k {
	constructor(...e) {
		super(...e), this.employee = "", this.types = [], this.busy = !1, this.#e = new A(this, (e) => this.host.api.get(`/v1/${this.employee}/preferences`, {}, e));
	}
	static {
		this.styles = [D, o`
      form { display: grid; gap: 10px; padding: 0 16px 16px; }
      .two { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px 12px; }
    `];
	}
	#e;
	willUpdate(e) {
		e.has("employee") && this.employee && (this.#e.clear(), this.#e.load());
	}
	async #t(e) {
		e.preventDefault();
		let t = new FormData(e.target), n = (e) => [...new Set(Cp.map((n) => String(t.get(`${e}${n}`) ?? "")))].filter(Boolean);
		this.busy = !0, this.problem = void 0;
		try {
			let e = this.#e.value?.etag, t = (this.#e.value?.shiftTypes ?? []).slice(Cp.length).filter((e) => !n("shift").includes(e)), r = {
				employee: this.employee,
				shiftTypes: [...n("shift"), ...t],
				restWeekdays: n("day").map(Number),
				etag: e
			};
			await this.host.api.post("/v1/preferences", { preferences: r }), R(q("preferencesSaved")), await this.#e.load();
		} catch (e) {
			this.problem = e;
		} finally {
			this.busy = !1;
		}
	}
	render() {
		let { value: e, failure: t } = this.#e;
		return u`<section class="panel" aria-labelledby="liked"><header><h2 id="liked">${q("preferences")}</h2></header>
      ${t ? u`<div class="body">${F(t, () => void this.#e.load())}</div>` : e ? this.#n(e) : P(5)}
    </section>`;
	}
	#n(e) {
		let t = [
			1,
			2,
			3,
			4,
			5,
			6,
			7
		].map((e) => ({
			value: String(e),
			text: S(T(wp, e - 1), { weekday: "long" })
		})), n = this.types.map((e) => ({
			value: e.code,
			text: `${e.code} ${Ls(e)}`
		}));
		return u`<form @submit=${this.#t}>
      <p class="soft small">${q("preferencesAbout")}</p>
      ${this.problem ? u`<p class="notice bad" role="alert">${M("warning")}${this.problem.message}</p>` : f}
      <div class="two">${Cp.map((r) => u`
        ${Ep(`shift${r}`, q("nth", { n: r }), n, e.shiftTypes?.[r - 1] ?? "")}
        ${Ep(`day${r}`, q("nthDay", { n: r }), t, String(e.restWeekdays?.[r - 1] ?? ""))}`)}</div>
      <div><button class="button primary" ?disabled=${this.busy}>${q("save")}</button></div>
    </form>`;
	}
};
O([m()], Tp.prototype, "employee", void 0), O([m({ attribute: !1 })], Tp.prototype, "types", void 0), O([h()], Tp.prototype, "busy", void 0), O([h()], Tp.prototype, "problem", void 0), Tp = O([p("zt-preferences")], Tp);
function Ep(e, t, n, r) {
	return u`<label class="field"><span>${t}</span><select class="input" name=${e}>
    <option value="">${q("any")}</option>
    ${n.map((e) => u`<option value=${e.value} ?selected=${e.value === r}>${e.text}</option>`)}</select></label>`;
}
// src/parts/zt-rotations.ts
var Dp = [
	0,
	1,
	2,
	3,
	4,
	5,
	6
], Op = "2024-01-01", kp = 12, Ap = class extends k {
	constructor(...e) {
		super(...e), this.centre = "", this.types = [], this.isNew = !1, this.busy = !1, this.#e = new A(this, (e) => this.host.api.get("/v1/rotations", { centre: this.centre }, e)), this.#t = new A(this, (e) => this.host.api.all("/v1/employees", "employees", {
			namesOnly: !0,
			asOfDate: E(),
			pageSize: 1e3
		}, e));
	}
	static {
		this.styles = [D, o`
      zt-dialog { --zt-dialog-width: 860px; }
      .line { display: flex; flex-wrap: wrap; gap: 4px 14px; align-items: center; padding: 10px 16px; border-top: 1px solid var(--zt-line); }
      form { display: grid; gap: 14px; }
      .heads { display: grid; grid-template-columns: 160px minmax(0, 1fr) minmax(0, 1fr) auto; gap: 8px 12px; align-items: end; }
      .weeks { display: grid; grid-template-columns: auto repeat(7, minmax(64px, 1fr)); gap: 4px; align-items: center; overflow-x: auto; }
      .weeks .input { padding: 4px 20px 4px 6px; min-height: 34px; }
      .weeks > span { font-size: var(--zt-text-small); color: var(--zt-ink-soft); white-space: nowrap; padding-right: 6px; }
      .followers { display: grid; gap: 6px; }
      .followers li { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: end; }
      .followers .field { width: 150px; }
      .followers .field.wide { width: 200px; }
      .keys { display: flex; justify-content: flex-end; gap: 8px; }
      @media (width < 760px) { .heads { grid-template-columns: minmax(0, 1fr); } }
    `];
	}
	#e;
	#t;
	willUpdate(e) {
		e.has("centre") && this.centre && this.#e.load();
	}
	#n(e) {
		this.isNew = !e, this.problem = void 0;
		let t = { shiftTypes: Dp.map((e) => e < 5 ? this.types[0]?.code ?? "" : "") };
		this.edited = e ? {
			...e,
			weeks: e.weeks.map((e) => ({ shiftTypes: Dp.map((t) => e.shiftTypes[t] ?? "") }))
		} : {
			code: "",
			centre: this.centre,
			title: {},
			weeks: [t],
			followers: []
		}, this.#t.value || this.#t.load();
	}
	#r(e) {
		this.edited = {
			...this.edited,
			...e
		};
	}
	#i(e, t) {
		this.#r({ followers: (this.edited.followers ?? []).map((n, r) => r === e ? {
			...n,
			...t
		} : n) });
	}
	#a() {
		let e = {
			follower: this.host.teams.find((e) => e.centre === this.centre)?.name ?? "",
			startDate: T(Vt(E()), 7),
			startWeek: 1
		};
		this.#r({ followers: [...this.edited.followers ?? [], e] });
	}
	async #o(e) {
		e.preventDefault(), this.busy = !0, this.problem = void 0;
		try {
			await this.host.api.post("/v1/rotations", { rotation: this.edited }), this.edited = void 0, R(q("rotationSaved")), await this.#e.load();
		} catch (e) {
			this.problem = e;
		} finally {
			this.busy = !1;
		}
	}
	render() {
		let { value: e, failure: t } = this.#e, n = e?.rotations ?? [];
		return u`<section class="panel" aria-labelledby="rotations">
      <header><h2 id="rotations">${q("rotations")}</h2><span class="soft small grow">${q("rotationsAbout")}</span>
        <button class="button primary small" @click=${() => this.#n()}>${M("plus", 16)}${q("add")}</button></header>
      ${t ? u`<div class="body">${F(t, () => void this.#e.load())}</div>` : e ? f : P(3)}
      ${e && !n.length ? N("roster", q("noRotations")) : f}
      ${n.map((e) => u`<div class="line"><b>${g(e.title) || e.code}</b>
        <span class="soft small number">${q("nWeeks", { n: e.weeks.length })} · ${q("nFollowers", { n: e.followers?.length ?? 0 })}</span>
        ${e.retired ? u`<span class="badge">${q("retired")}</span>` : f}<span class="grow"></span>
        <button class="button small" aria-label="${q("edit")} ${g(e.title)}" @click=${() => this.#n(e)}>${q("edit")}</button></div>`)}
      <zt-dialog ?open=${!!this.edited} heading=${q(this.isNew ? "add" : "editing")} @close=${() => this.edited = void 0}>
        ${this.edited ? this.#s(this.edited) : f}</zt-dialog>
    </section>`;
	}
	#s(e) {
		let t = (e) => e.target.value, n = (n) => u`<label class="field"><span>${q(n === "zh" ? "nameZh" : "nameEn")}</span>
      <input class="input" required maxlength="80" .value=${e.title?.[n] ?? ""} @change=${(r) => this.#r({ title: {
			...e.title,
			[n]: t(r)
		} })} /></label>`;
		return u`<form @submit=${this.#o}>
      <div class="heads">
        <label class="field"><span>${q("code")}</span><input class="input" required pattern="[A-Z][A-Z0-9_]{0,31}" title=${q("codeHint")} ?readonly=${!this.isNew} .value=${e.code} @change=${(e) => this.#r({ code: t(e) })} /></label>
        ${n("zh")}${n("en")}
        <label class="row small"><input type="checkbox" .checked=${!!e.retired} @change=${(e) => this.#r({ retired: e.target.checked })} />${q("retired")}</label>
      </div>
      ${this.#c(e)}
      <div class="row"><button type="button" class="button small" ?disabled=${e.weeks.length >= kp} @click=${() => this.#r({ weeks: [...e.weeks, { shiftTypes: [...e.weeks.at(-1).shiftTypes] }] })}>${q("addWeek")}</button>
        <button type="button" class="button small quiet" ?disabled=${e.weeks.length < 2} @click=${() => this.#r({ weeks: e.weeks.slice(0, -1) })}>${q("removeWeek")}</button></div>
      <fieldset><legend>${q("followers")}</legend><ul class="followers">${(e.followers ?? []).map((t, n) => this.#l(t, n, e.weeks.length))}</ul></fieldset>
      <div><button type="button" class="button small" @click=${this.#a}>${M("plus", 16)}${q("addFollower")}</button></div>
      ${this.problem ? u`<p class="notice bad" role="alert">${M("warning")}<span>${this.host.names.in(this.problem.message)}</span></p>` : f}
      <div class="keys"><button type="button" class="button quiet" @click=${() => this.edited = void 0}>${q("cancel")}</button>
        <button class="button primary" ?disabled=${this.busy}>${q("save")}</button></div>
    </form>`;
	}
	#c(e) {
		let t = (t, n, r) => this.#r({ weeks: e.weeks.map((e, i) => i === t ? { shiftTypes: e.shiftTypes.map((e, t) => t === n ? r : e) } : e) }), n = Dp.map((e) => S(T(Op, e), { weekday: "short" }));
		return u`<div class="weeks"><span></span>${n.map((e) => u`<span aria-hidden="true">${e}</span>`)}
      ${e.weeks.map((e, r) => u`<span>${q("weekN", { n: r + 1 })}</span>${Dp.map((i) => u`<select class="input" aria-label=${q("cell", {
			n: r + 1,
			day: n[i]
		})} @change=${(e) => t(r, i, e.target.value)}>
          <option value="" ?selected=${!e.shiftTypes[i]}>${q("off")}</option>
          ${this.types.map((t) => u`<option value=${t.code} ?selected=${t.code === e.shiftTypes[i]}>${t.code}</option>`)}</select>`)}`)}</div>`;
	}
	#l(e, t, n) {
		let r = (e) => e.target.value, i = this.host.teams.filter((e) => e.centre === this.centre);
		return u`<li>
      <label class="field wide"><span>${q("follower")}</span><select class="input" @change=${(e) => this.#i(t, { follower: r(e) })}>
        ${i.map((t) => u`<option value=${t.name} ?selected=${t.name === e.follower}>${t.displayName}</option>`)}
        ${(this.#t.value ?? []).map((t) => u`<option value=${t.name} ?selected=${t.name === e.follower}>${t.displayName}</option>`)}</select></label>
      <label class="field"><span>${q("from")}</span><input class="input" type="date" required .value=${e.startDate} @change=${(e) => this.#i(t, { startDate: r(e) })} /></label>
      <label class="field"><span>${q("startWeek")}</span><input class="input" type="number" min="1" max=${n} required .value=${String(e.startWeek)} @change=${(e) => this.#i(t, { startWeek: Number(r(e)) })} /></label>
      <label class="field"><span>${q("to")}</span><input class="input" type="date" .value=${e.endDate ?? ""} @change=${(e) => this.#i(t, { endDate: r(e) })} /></label>
      <button type="button" class="button quiet small" @click=${() => this.#r({ followers: (this.edited.followers ?? []).filter((e, n) => n !== t) })}>${q("remove")}</button>
    </li>`;
	}
};
O([m()], Ap.prototype, "centre", void 0), O([m({ attribute: !1 })], Ap.prototype, "types", void 0), O([h()], Ap.prototype, "edited", void 0), O([h()], Ap.prototype, "isNew", void 0), O([h()], Ap.prototype, "busy", void 0), O([h()], Ap.prototype, "problem", void 0), Ap = O([p("zt-rotations")], Ap);
// src/parts/zt-wish-rule.ts
var jp = class extends k {
	constructor(...e) {
		super(...e), this.centre = "", this.deadlines = [], this.busy = !1, this.#e = new A(this, async (e) => {
			let t = await this.host.api.get(`/v1/${this.centre}/wishRule`, {}, e);
			return this.deadlines = t.deadlines ?? [], t;
		});
	}
	static {
		this.styles = [D, o`
      form { display: grid; gap: 12px; padding: 0 16px 16px; }
      .limits, li { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: end; }
      .limits .field { width: 190px; }
      ul { display: grid; gap: 8px; }
      li .field { width: 160px; }
    `];
	}
	#e;
	willUpdate(e) {
		e.has("centre") && this.centre && this.#e.load();
	}
	#t(e, t) {
		this.deadlines = this.deadlines.map((n, r) => r === e ? {
			...n,
			...t
		} : n);
	}
	#n() {
		let e = Wt(Gt(E(), 2)), t = w(T(e, -14), "18:00");
		this.deadlines = [...this.deadlines, {
			startDate: e,
			endDate: Gt(e, 1),
			closeTime: t
		}];
	}
	async #r(e) {
		e.preventDefault();
		let t = new FormData(e.target), [n, r, i] = [
			"mostWishes",
			"mostStrong",
			"daysAhead"
		].map((e) => Number(t.get(e)));
		this.busy = !0, this.problem = void 0;
		try {
			let e = {
				centre: this.centre,
				mostWishes: n,
				mostStrong: r,
				daysAhead: i,
				deadlines: this.deadlines,
				etag: this.#e.value?.etag
			};
			await this.host.api.post("/v1/wishRules", { rule: e }), R(q("ruleSaved")), await this.#e.load();
		} catch (e) {
			this.problem = e;
		} finally {
			this.busy = !1;
		}
	}
	render() {
		let { value: e, failure: t } = this.#e;
		return u`<section class="panel" aria-labelledby="rule"><header><h2 id="rule">${q("rule")}</h2></header>
      ${t ? u`<div class="body">${F(t, () => void this.#e.load())}</div>` : e ? this.#i(e) : P(4)}
    </section>`;
	}
	#i(e) {
		let t = (t, n) => u`<label class="field"><span>${q(t)}</span><input class="input" type="number" name=${t} required min=${+(t === "daysAhead")} max=${n} .defaultValue=${String(e[t] ?? 0)} /></label>`;
		return u`<form @submit=${this.#r}>
      ${this.problem ? u`<p class="notice bad" role="alert">${M("warning")}${this.problem.message}</p>` : f}
      <div class="limits">${t("mostWishes", 31)}${t("mostStrong", 31)}${t("daysAhead", 366)}</div>
      <h3>${q("deadlines")}</h3>
      <p class="soft small">${q("deadlinesAbout")}</p>
      <ul>${this.deadlines.map((e, t) => this.#a(e, t))}</ul>
      <div class="row"><button type="button" class="button" @click=${this.#n}>${M("plus", 16)}${q("addDeadline")}</button>
        <button class="button primary" ?disabled=${this.busy}>${q("save")}</button></div>
    </form>`;
	}
	#a(e, t) {
		let n = (e) => e.target.value, r = (e, t) => w(e, t), [i, a] = [C(e.closeTime), b(e.closeTime)];
		return u`<li>
      <label class="field"><span>${q("first")}</span><input class="input" type="date" required .value=${e.startDate} @change=${(e) => this.#t(t, { startDate: n(e) })} /></label>
      <label class="field"><span>${q("last")}</span><input class="input" type="date" required .value=${T(e.endDate, -1)} @change=${(e) => n(e) && this.#t(t, { endDate: T(n(e), 1) })} /></label>
      <label class="field"><span>${q("closes")}</span><input class="input" type="datetime-local" required .value=${`${i}T${a}`} @change=${(e) => {
			let [i, a] = n(e).split("T");
			i && a && this.#t(t, { closeTime: r(i, a) });
		}} /></label>
      <button type="button" class="button quiet small" @click=${() => this.deadlines = this.deadlines.filter((e, n) => n !== t)}>${q("remove")}</button>
    </li>`;
	}
};
O([m()], jp.prototype, "centre", void 0), O([h()], jp.prototype, "deadlines", void 0), O([h()], jp.prototype, "busy", void 0), O([h()], jp.prototype, "problem", void 0), jp = O([p("zt-wish-rule")], jp);
// src/pages/zt-wishes.ts
var Mp = [
	"WISH_KIND_OFF",
	"WISH_KIND_SHIFT",
	"WISH_KIND_NOT_SHIFT"
], Np = [
	"WISH_RANK_STRONG",
	"WISH_RANK_MEDIUM",
	"WISH_RANK_MILD"
], Pp = {
	ArrowLeft: -1,
	ArrowRight: 1,
	ArrowUp: -7,
	ArrowDown: 7
}, Fp = {
	WISH_STATE_GRANTED: "good",
	WISH_STATE_DENIED: "bad"
}, Ip = class extends pn {
	constructor(...e) {
		super(...e), this.tab = "wishes", this.month = Wt(Gt(E(), 1)), this.day = Gt(E(), 1), this.who = "", this.brush = {
			kind: "WISH_KIND_OFF",
			rank: "WISH_RANK_MEDIUM"
		}, this.busy = "", this.#e = new A(this, (e) => this.host.api.get("/v1/shiftTypes", { centre: this.host.principal?.centre }, e)), this.#t = new A(this, (e) => this.host.api.all("/v1/employees", "employees", {
			team: this.lookedAt,
			namesOnly: !0,
			asOfDate: E(),
			pageSize: 1e3
		}, e)), this.#n = new A(this, (e) => {
			let t = Kt(this.month);
			return this.host.api.get(`/v1/${this.#i}/wishCalendar`, {
				startDate: t[0],
				endDate: T(t.at(-1), 1)
			}, e);
		});
	}
	static {
		this.styles = [D, o`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(280px, 340px); gap: 16px; align-items: start; }
      .bar b { font-size: var(--zt-text-large); font-weight: 620; min-width: max-content; }
      .brush { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: center; padding: 0 16px 10px; }
      .brush .input, header .input { width: auto; min-height: 34px; padding-block: 4px; max-width: 100%; }
      .names, .days { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); }
      .names { font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); text-align: center; padding: 2px 0 4px; border-top: 1px solid var(--zt-line); }
      .days button { display: grid; grid-template-rows: auto 1fr; gap: 3px; min-height: 84px; padding: 6px; border: 0; border-top: 1px solid var(--zt-line); border-left: 1px solid var(--zt-line); background: transparent; text-align: left; min-width: 0; align-content: start; font-size: var(--zt-text-tiny); line-height: 1.35; outline-offset: -2px; }
      .days button:nth-child(7n + 1) { border-left: 0; }
      .days button:not([aria-disabled]):hover { background: var(--zt-hover); }
      .days [aria-disabled] { background: var(--zt-sunken); cursor: default; color: var(--zt-ink-soft); }
      .days b { font-weight: 620; font-size: var(--zt-text-small); font-variant-numeric: tabular-nums; }
      .now b { color: var(--zt-accent); }
      .wish { display: block; padding: 2px 6px; border-radius: 4px; background: var(--zt-accent-soft); color: var(--zt-accent); align-self: start; overflow: hidden; text-overflow: ellipsis; }
      .wish.good { background: var(--zt-good-soft); color: var(--zt-good); }
      .wish.bad { background: var(--zt-bad-soft); color: var(--zt-bad); }
      .wish.WISH_RANK_STRONG { font-weight: 680; box-shadow: inset 3px 0 currentColor; padding-left: 8px; }
      .foot { padding: 10px 16px; border-top: 1px solid var(--zt-line); }
      .why { padding: 0 16px 14px; display: grid; gap: 6px; }
      @media (width < 980px) { .columns { grid-template-columns: minmax(0, 1fr); } }
      @media (width < 760px) { .days button { min-height: 60px; padding: 4px 3px; } .wish { padding: 1px 3px; } }
    `];
	}
	#e;
	#t;
	#n;
	get #r() {
		return this.host.principal?.team ? this.host.principal.subject : "";
	}
	get #i() {
		return this.who || this.#r;
	}
	get #a() {
		return this.host.has("PLANNER", "CENTRE_MANAGER");
	}
	load() {
		if (this.who = "", this.#t.clear(), this.#e.value || this.#e.load(), !this.host.leading) return this.#o();
		this.#t.load().then(() => {
			this.#i || (this.who = this.#t.value?.[0]?.name ?? ""), this.#o();
		});
	}
	#o(e = {}) {
		e.who !== void 0 && (this.who = e.who), e.month && ([this.month, this.day] = [e.month, e.month]), this.#n.clear(), this.#i && this.#n.load();
	}
	async #s(e) {
		this.day = e;
		let t = this.#n.value, n = t?.wishes?.find((t) => t.date === e);
		if (!(t?.days?.find((t) => t.date === e)?.state !== "WISH_DAY_STATE_OPEN" || this.busy)) {
			this.busy = e;
			try {
				fc(n, this.brush) ? (await this.host.api.post(`/v1/${this.#i}/wishes:withdraw`, { dates: [e] }), R(q("withdrawn", { day: S(e) }))) : (await this.host.api.post(`/v1/${this.#i}/wishes`, { wishes: [{
					date: e,
					...this.brush
				}] }), R(q("saved", {
					day: S(e),
					wish: dc(this.brush)
				})));
			} catch (e) {
				R(e instanceof Jt ? e.message : String(e), "bad");
			} finally {
				this.busy = "", await this.#n.load();
			}
		}
	}
	render() {
		return u`<div class="page">
      <header><h1>${q("title")}</h1><span class="soft">${q("about")}</span><span class="grow"></span>
        ${this.#a ? u`<div class="segments" role="group" aria-label=${q("title")}>
              <button aria-pressed=${this.tab === "wishes"} @click=${() => this.tab = "wishes"}>${q("tabWishes")}</button>
              <button aria-pressed=${this.tab === "rotations"} @click=${() => this.tab = "rotations"}>${q("tabRotations")}</button></div>` : f}</header>
      ${this.tab === "rotations" ? this.#c() : this.#u()}
    </div>`;
	}
	#c() {
		let e = this.host.principal?.centre ?? "";
		return u`<zt-rotations .centre=${e} .types=${this.#l}></zt-rotations><zt-wish-rule .centre=${e}></zt-wish-rule>`;
	}
	get #l() {
		return (this.#e.value?.shiftTypes ?? []).filter((e) => !e.retired);
	}
	#u() {
		let { value: e, failure: t } = this.#n;
		return u`<div class="columns">
      <section class="panel" aria-label=${S(this.month, {
			year: "numeric",
			month: "long"
		})}>
        <header class="bar">
          <b class="grow">${S(this.month, {
			year: "numeric",
			month: "long"
		})}</b>
          ${this.host.leading ? this.#d() : f}
          <button class="button icon small" aria-label=${q("earlier")} title=${q("earlier")} @click=${() => this.#o({ month: Gt(this.month, -1) })}>${M("back", 16)}</button>
          <button class="button icon small" aria-label=${q("later")} title=${q("later")} @click=${() => this.#o({ month: Gt(this.month, 1) })}>${M("next", 16)}</button>
          <button class="button small" @click=${() => this.#o({ month: Wt(E()) })}>${q("thisMonth")}</button>
        </header>
        ${this.#f()}
        ${t ? u`<div class="body">${F(t, () => void this.#n.load())}</div>` : f}
        ${e ? this.#p(e) : t ? f : this.host.leading || this.#i ? P(10) : N("hand", q("nobodys"))}
      </section>
      <div class="stack">
        ${this.#i ? u`<zt-preferences .employee=${this.#i} .types=${this.#l}></zt-preferences>` : f}
        ${e ? this.#g(e.wishes ?? []) : f}
      </div>
    </div>`;
	}
	#d() {
		let e = (this.#t.value ?? []).filter((e) => e.name !== this.#r);
		return u`<select class="input" aria-label=${q("whose")} @change=${(e) => this.#o({ who: e.target.value })}>
      ${this.#r ? u`<option value="">${q("mine")}</option>` : f}
      ${e.map((e) => u`<option value=${e.name} ?selected=${e.name === this.who}>${e.displayName}</option>`)}</select>`;
	}
	#f() {
		let e = this.#l, t = this.brush.shiftType || e[0]?.code || "", n = (e) => {
			let n = {
				...this.brush,
				...e
			};
			this.brush = n.kind === "WISH_KIND_OFF" ? {
				kind: n.kind,
				rank: n.rank
			} : {
				...n,
				shiftType: n.shiftType || t
			};
		};
		return u`<div class="brush"><span class="soft small">${q("wish")}</span>
      <div class="segments" role="group" aria-label=${q("wish")}>${Mp.map((e) => u`<button aria-pressed=${e === this.brush.kind} @click=${() => n({ kind: e })}>${q(e)}</button>`)}</div>
      ${this.brush.kind === "WISH_KIND_OFF" ? f : u`<select class="input" aria-label=${q("shiftType")} @change=${(e) => n({ shiftType: e.target.value })}>
            ${e.map((e) => u`<option value=${e.code} ?selected=${e.code === t}>${e.code} ${Ls(e)}</option>`)}</select>`}
      <div class="segments" role="group" aria-label=${q("rank")}>${Np.map((e) => u`<button aria-pressed=${e === this.brush.rank} @click=${() => n({ rank: e })}>${q(e)}</button>`)}</div></div>`;
	}
	#p(e) {
		let t = Kt(this.month), n = mc(e, this.month.slice(0, 7));
		return u`<div class="names" aria-hidden="true">${Ht(t[0], 7).map((e) => u`<span>${S(e, { weekday: "short" })}</span>`)}</div>
      <div class="days" @keydown=${this.#h}>${t.map((t) => this.#m(t, e.days?.find((e) => e.date === t), e.wishes?.find((e) => e.date === t)))}</div>
      <p class="foot small number">${q("left", n)}</p>`;
	}
	#m(e, t, n) {
		let r = t?.state ?? "WISH_DAY_STATE_PAST", i = r === "WISH_DAY_STATE_OPEN", a = i ? t?.closeTime ? q("until", { time: x(t.closeTime) }) : "" : q(r), o = n && n.state !== "WISH_STATE_WAITING" ? q(n.state ?? "WISH_STATE_WAITING") : "", s = [
			S(e),
			n ? `${dc(n)}, ${q(n.rank)}` : "",
			o,
			a
		].filter(Boolean).join(", ");
		return u`<button class=${e === E() ? "now" : ""} data-date=${e} tabindex=${e === this.day ? 0 : -1} aria-disabled=${i ? f : "true"}
      aria-pressed=${!!n} aria-label=${s} title=${a || f} @click=${() => void this.#s(e)}>
      <b>${Number(e.slice(8))}</b>
      ${n ? u`<span class="wish ${Fp[n.state ?? ""] ?? ""} ${n.rank}">${dc(n)}</span>` : f}
    </button>`;
	}
	#h(e) {
		let t = Pp[e.key];
		if (!t) return;
		e.preventDefault();
		let n = T(this.day, t);
		Kt(this.month).includes(n) || this.#o({ month: Wt(n) }), this.day = n, this.updateComplete.then(() => this.renderRoot.querySelector(`[data-date="${n}"]`)?.focus());
	}
	#g(e) {
		let t = e.filter((e) => e.state !== "WISH_STATE_WAITING");
		if (!t.length) return f;
		let n = t.filter((e) => e.state === "WISH_STATE_DENIED");
		return u`<section class="panel"><header><h2>${q("whyNot")}</h2></header>
      ${n.length ? u`<ul class="why small">${n.map((e) => u`<li>${q("dayWhy", {
			day: S(e.date),
			wish: dc(e),
			why: g(e.reasonText)
		})}</li>`)}</ul>` : u`<p class="why soft">${q("noneDenied")}</p>`}</section>`;
	}
};
O([h()], Ip.prototype, "tab", void 0), O([h()], Ip.prototype, "month", void 0), O([h()], Ip.prototype, "day", void 0), O([h()], Ip.prototype, "who", void 0), O([h()], Ip.prototype, "brush", void 0), O([h()], Ip.prototype, "busy", void 0), Ip = O([p("zt-wishes")], Ip);
// src/tokens.css?inline
var Lp = "@layer zt{:root{--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light dark;--zt-ground:var(--lightningcss-light,#f4f6f8)var(--lightningcss-dark,#0f1318);--zt-surface:var(--lightningcss-light,#fff)var(--lightningcss-dark,#171c23);--zt-raised:var(--lightningcss-light,#fff)var(--lightningcss-dark,#1e242d);--zt-sunken:var(--lightningcss-light,#eef1f5)var(--lightningcss-dark,#11161c);--zt-hover:var(--lightningcss-light,#f0f3f7)var(--lightningcss-dark,#222934);--zt-line:var(--lightningcss-light,#e1e6ec)var(--lightningcss-dark,#2a323d);--zt-line-strong:var(--lightningcss-light,#8b97a6)var(--lightningcss-dark,#667283);--zt-ink:var(--lightningcss-light,#17202b)var(--lightningcss-dark,#e8edf3);--zt-ink-soft:var(--lightningcss-light,#475364)var(--lightningcss-dark,#b0bac7);--zt-ink-faint:var(--lightningcss-light,#5c6878)var(--lightningcss-dark,#95a1b0);--zt-accent:var(--lightningcss-light,#1d4fb8)var(--lightningcss-dark,#8db4ff);--zt-accent-ink:var(--lightningcss-light,#fff)var(--lightningcss-dark,#0b1a36);--zt-accent-hover:var(--lightningcss-light,#163f96)var(--lightningcss-dark,#abc8ff);--zt-accent-soft:var(--lightningcss-light,#e8effc)var(--lightningcss-dark,#1b2942);--zt-good:var(--lightningcss-light,#13693f)var(--lightningcss-dark,#6fd19c);--zt-good-soft:var(--lightningcss-light,#e3f4ea)var(--lightningcss-dark,#14291f);--zt-watch:var(--lightningcss-light,#855000)var(--lightningcss-dark,#f0bc62);--zt-watch-soft:var(--lightningcss-light,#fdf1da)var(--lightningcss-dark,#2e2413);--zt-bad:var(--lightningcss-light,#b3261e)var(--lightningcss-dark,#ff9c94);--zt-bad-ink:var(--lightningcss-light,#fff)var(--lightningcss-dark,#3a0b08);--zt-bad-soft:var(--lightningcss-light,#fdebe9)var(--lightningcss-dark,#361a19);--zt-chart-required:var(--lightningcss-light,#17202b)var(--lightningcss-dark,#e8edf3);--zt-chart-before:var(--lightningcss-light,#6b8fd6)var(--lightningcss-dark,#5f83c9);--zt-chart-before-fill:var(--lightningcss-light,#dbe6fa)var(--lightningcss-dark,#1f2f4d);--zt-chart-after:var(--lightningcss-light,#0b7285)var(--lightningcss-dark,#5cc8da);--zt-chart-gap:var(--lightningcss-light,#e5645b)var(--lightningcss-dark,#e0665d);--zt-radius:10px;--zt-radius-small:6px;--zt-shadow:0 1px 2px var(--lightningcss-light,#1720280f)var(--lightningcss-dark,#0006);--zt-shadow-raised:0 8px 28px var(--lightningcss-light,#17202829)var(--lightningcss-dark,#0009);--zt-font:\"Segoe UI Variable\", \"Segoe UI\", -apple-system, Roboto, \"Helvetica Neue\", \"PingFang SC\", \"HarmonyOS Sans SC\", \"Microsoft YaHei UI\", \"Microsoft YaHei\", \"微软雅黑\", \"Noto Sans CJK SC\", \"Noto Sans SC\", \"Source Han Sans SC\", sans-serif;--zt-text:.875rem;--zt-text-small:.8125rem;--zt-text-tiny:.75rem;--zt-text-large:1rem;--zt-text-title:1.25rem;--zt-text-figure:1.75rem}@media (prefers-color-scheme:dark){:root{--lightningcss-light: ;--lightningcss-dark:initial}}}@layer zt-page{html{-webkit-text-size-adjust:100%;height:100%}html[data-theme=light]{--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light}html[data-theme=dark]{--lightningcss-light: ;--lightningcss-dark:initial;color-scheme:dark}body{background:var(--zt-ground);min-height:100%;color:var(--zt-ink);font:var(--zt-text) / 1.55 var(--zt-font);margin:0}}", Rp = new CSSStyleSheet();
Rp.replaceSync(Lp.replace(/@layer zt-page[\s\S]*$/, "")), document.adoptedStyleSheets = [...document.adoptedStyleSheets, Rp];
function zp(e) {
	e.locale && ht(e.locale, !1), un(new on(e.apiBase ?? "", e.tokenProvider));
}
export { zp as connect };
