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
var me = globalThis, he = (e) => e, ge = me.trustedTypes, _e = ge ? ge.createPolicy("lit-html", { createHTML: (e) => e }) : void 0, ve = "$lit$", u = `lit$${Math.random().toFixed(9).slice(2)}$`, ye = "?" + u, be = `<${ye}>`, d = document, xe = () => d.createComment(""), Se = (e) => e === null || typeof e != "object" && typeof e != "function", Ce = Array.isArray, we = (e) => Ce(e) || typeof e?.[Symbol.iterator] == "function", Te = "[ 	\n\f\r]", Ee = /<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g, De = /-->/g, Oe = />/g, f = RegExp(`>|${Te}(?:([^\\s"'>=/]+)(${Te}*=${Te}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`, "g"), ke = /'/g, Ae = /"/g, je = /^(?:script|style|textarea|title)$/i, Me = (e) => (t, ...n) => ({
	_$litType$: e,
	strings: t,
	values: n
}), p = Me(1), m = Me(2), h = Symbol.for("lit-noChange"), g = Symbol.for("lit-nothing"), Ne = /* @__PURE__ */ new WeakMap(), _ = d.createTreeWalker(d, 129);
function Pe(e, t) {
	if (!Ce(e) || !e.hasOwnProperty("raw")) throw Error("invalid template strings array");
	return _e === void 0 ? t : _e.createHTML(t);
}
var Fe = (e, t) => {
	let n = e.length - 1, r = [], i, a = t === 2 ? "<svg>" : t === 3 ? "<math>" : "", o = Ee;
	for (let t = 0; t < n; t++) {
		let n = e[t], s, c, l = -1, ee = 0;
		for (; ee < n.length && (o.lastIndex = ee, c = o.exec(n), c !== null);) ee = o.lastIndex, o === Ee ? c[1] === "!--" ? o = De : c[1] === void 0 ? c[2] === void 0 ? c[3] !== void 0 && (o = f) : (je.test(c[2]) && (i = RegExp("</" + c[2], "g")), o = f) : o = Oe : o === f ? c[0] === ">" ? (o = i ?? Ee, l = -1) : c[1] === void 0 ? l = -2 : (l = o.lastIndex - c[2].length, s = c[1], o = c[3] === void 0 ? f : c[3] === "\"" ? Ae : ke) : o === Ae || o === ke ? o = f : o === De || o === Oe ? o = Ee : (o = f, i = void 0);
		let te = o === f && e[t + 1].startsWith("/>") ? " " : "";
		a += o === Ee ? n + be : l >= 0 ? (r.push(s), n.slice(0, l) + ve + n.slice(l) + u + te) : n + u + (l === -2 ? t : te);
	}
	return [Pe(e, a + (e[n] || "<?>") + (t === 2 ? "</svg>" : t === 3 ? "</math>" : "")), r];
}, Ie = class e {
	constructor({ strings: t, _$litType$: n }, r) {
		let i;
		this.parts = [];
		let a = 0, o = 0, s = t.length - 1, c = this.parts, [l, ee] = Fe(t, n);
		if (this.el = e.createElement(l, r), _.currentNode = this.el.content, n === 2 || n === 3) {
			let e = this.el.content.firstChild;
			e.replaceWith(...e.childNodes);
		}
		for (; (i = _.nextNode()) !== null && c.length < s;) {
			if (i.nodeType === 1) {
				if (i.hasAttributes()) for (let e of i.getAttributeNames()) if (e.endsWith(ve)) {
					let t = ee[o++], n = i.getAttribute(e).split(u), r = /([.?@])?(.*)/.exec(t);
					c.push({
						type: 1,
						index: a,
						name: r[2],
						strings: n,
						ctor: r[1] === "." ? Ve : r[1] === "?" ? He : r[1] === "@" ? Ue : Be
					}), i.removeAttribute(e);
				} else e.startsWith(u) && (c.push({
					type: 6,
					index: a
				}), i.removeAttribute(e));
				if (je.test(i.tagName)) {
					let e = i.textContent.split(u), t = e.length - 1;
					if (t > 0) {
						i.textContent = ge ? ge.emptyScript : "";
						for (let n = 0; n < t; n++) i.append(e[n], xe()), _.nextNode(), c.push({
							type: 2,
							index: ++a
						});
						i.append(e[t], xe());
					}
				}
			} else if (i.nodeType === 8) {
				if (i.data === ye) c.push({
					type: 2,
					index: a
				});
				else {
					let e = -1;
					for (; (e = i.data.indexOf(u, e + 1)) !== -1;) c.push({
						type: 7,
						index: a
					}), e += u.length - 1;
				}
			}
			a++;
		}
	}
	static createElement(e, t) {
		let n = d.createElement("template");
		return n.innerHTML = e, n;
	}
};
function Le(e, t, n = e, r) {
	if (t === h) return t;
	let i = r === void 0 ? n._$Cl : n._$Co?.[r], a = Se(t) ? void 0 : t._$litDirective$;
	return i?.constructor !== a && (i?._$AO?.(!1), a === void 0 ? i = void 0 : (i = new a(e), i._$AT(e, n, r)), r === void 0 ? n._$Cl = i : (n._$Co ??= [])[r] = i), i !== void 0 && (t = Le(e, i._$AS(e, t.values), i, r)), t;
}
var Re = class {
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
		let { el: { content: t }, parts: n } = this._$AD, r = (e?.creationScope ?? d).importNode(t, !0);
		_.currentNode = r;
		let i = _.nextNode(), a = 0, o = 0, s = n[0];
		for (; s !== void 0;) {
			if (a === s.index) {
				let t;
				s.type === 2 ? t = new ze(i, i.nextSibling, this, e) : s.type === 1 ? t = new s.ctor(i, s.name, s.strings, this, e) : s.type === 6 && (t = new We(i, this, e)), this._$AV.push(t), s = n[++o];
			}
			a !== s?.index && (i = _.nextNode(), a++);
		}
		return _.currentNode = d, r;
	}
	p(e) {
		let t = 0;
		for (let n of this._$AV) n !== void 0 && (n.strings === void 0 ? n._$AI(e[t]) : (n._$AI(e, n, t), t += n.strings.length - 2)), t++;
	}
}, ze = class e {
	get _$AU() {
		return this._$AM?._$AU ?? this._$Cv;
	}
	constructor(e, t, n, r) {
		this.type = 2, this._$AH = g, this._$AN = void 0, this._$AA = e, this._$AB = t, this._$AM = n, this.options = r, this._$Cv = r?.isConnected ?? !0;
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
		e = Le(this, e, t), Se(e) ? e === g || e == null || e === "" ? (this._$AH !== g && this._$AR(), this._$AH = g) : e !== this._$AH && e !== h && this._(e) : e._$litType$ === void 0 ? e.nodeType === void 0 ? we(e) ? this.k(e) : this._(e) : this.T(e) : this.$(e);
	}
	O(e) {
		return this._$AA.parentNode.insertBefore(e, this._$AB);
	}
	T(e) {
		this._$AH !== e && (this._$AR(), this._$AH = this.O(e));
	}
	_(e) {
		this._$AH !== g && Se(this._$AH) ? this._$AA.nextSibling.data = e : this.T(d.createTextNode(e)), this._$AH = e;
	}
	$(e) {
		let { values: t, _$litType$: n } = e, r = typeof n == "number" ? this._$AC(e) : (n.el === void 0 && (n.el = Ie.createElement(Pe(n.h, n.h[0]), this.options)), n);
		if (this._$AH?._$AD === r) this._$AH.p(t);
		else {
			let e = new Re(r, this), n = e.u(this.options);
			e.p(t), this.T(n), this._$AH = e;
		}
	}
	_$AC(e) {
		let t = Ne.get(e.strings);
		return t === void 0 && Ne.set(e.strings, t = new Ie(e)), t;
	}
	k(t) {
		Ce(this._$AH) || (this._$AH = [], this._$AR());
		let n = this._$AH, r, i = 0;
		for (let a of t) i === n.length ? n.push(r = new e(this.O(xe()), this.O(xe()), this, this.options)) : r = n[i], r._$AI(a), i++;
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
}, Be = class {
	get tagName() {
		return this.element.tagName;
	}
	get _$AU() {
		return this._$AM._$AU;
	}
	constructor(e, t, n, r, i) {
		this.type = 1, this._$AH = g, this._$AN = void 0, this.element = e, this.name = t, this._$AM = r, this.options = i, n.length > 2 || n[0] !== "" || n[1] !== "" ? (this._$AH = Array(n.length - 1).fill(/* @__PURE__ */ new String()), this.strings = n) : this._$AH = g;
	}
	_$AI(e, t = this, n, r) {
		let i = this.strings, a = !1;
		if (i === void 0) e = Le(this, e, t, 0), a = !Se(e) || e !== this._$AH && e !== h, a && (this._$AH = e);
		else {
			let r = e, o, s;
			for (e = i[0], o = 0; o < i.length - 1; o++) s = Le(this, r[n + o], t, o), s === h && (s = this._$AH[o]), a ||= !Se(s) || s !== this._$AH[o], s === g ? e = g : e !== g && (e += (s ?? "") + i[o + 1]), this._$AH[o] = s;
		}
		a && !r && this.j(e);
	}
	j(e) {
		e === g ? this.element.removeAttribute(this.name) : this.element.setAttribute(this.name, e ?? "");
	}
}, Ve = class extends Be {
	constructor() {
		super(...arguments), this.type = 3;
	}
	j(e) {
		this.element[this.name] = e === g ? void 0 : e;
	}
}, He = class extends Be {
	constructor() {
		super(...arguments), this.type = 4;
	}
	j(e) {
		this.element.toggleAttribute(this.name, !!e && e !== g);
	}
}, Ue = class extends Be {
	constructor(e, t, n, r, i) {
		super(e, t, n, r, i), this.type = 5;
	}
	_$AI(e, t = this) {
		if ((e = Le(this, e, t, 0) ?? g) === h) return;
		let n = this._$AH, r = e === g && n !== g || e.capture !== n.capture || e.once !== n.once || e.passive !== n.passive, i = e !== g && (n === g || r);
		r && this.element.removeEventListener(this.name, this, n), i && this.element.addEventListener(this.name, this, e), this._$AH = e;
	}
	handleEvent(e) {
		typeof this._$AH == "function" ? this._$AH.call(this.options?.host ?? this.element, e) : this._$AH.handleEvent(e);
	}
}, We = class {
	constructor(e, t, n) {
		this.element = e, this.type = 6, this._$AN = void 0, this._$AM = t, this.options = n;
	}
	get _$AU() {
		return this._$AM._$AU;
	}
	_$AI(e) {
		Le(this, e);
	}
}, Ge = me.litHtmlPolyfillSupport;
Ge?.(Ie, ze), (me.litHtmlVersions ??= []).push("3.3.3");
var Ke = (e, t, n) => {
	let r = n?.renderBefore ?? t, i = r._$litPart$;
	if (i === void 0) {
		let e = n?.renderBefore ?? null;
		r._$litPart$ = i = new ze(t.insertBefore(xe(), e), e, void 0, n ?? {});
	}
	return i._$AI(e), i;
}, qe = globalThis, Je = class extends pe {
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
		return h;
	}
};
Je._$litElement$ = !0, Je.finalized = !0, qe.litElementHydrateSupport?.({ LitElement: Je });
var Ye = qe.litElementPolyfillSupport;
Ye?.({ LitElement: Je }), (qe.litElementVersions ??= []).push("4.2.2");
// node_modules/@lit/reactive-element/decorators/custom-element.js
var v = (e) => (t, n) => {
	n === void 0 ? customElements.define(e, t) : n.addInitializer(() => {
		customElements.define(e, t);
	});
}, Xe = {
	attribute: !0,
	type: String,
	converter: ue,
	reflect: !1,
	hasChanged: de
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
function y(e) {
	return (t, n) => typeof n == "object" ? Ze(e, t, n) : ((e, t, n) => {
		let r = t.hasOwnProperty(n);
		return t.constructor.createProperty(n, e), r ? Object.getOwnPropertyDescriptor(t, n) : void 0;
	})(e, t, n);
}
// node_modules/@lit/reactive-element/decorators/state.js
function b(e) {
	return y({
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
function x() {
	return nt;
}
function ot(e, t = !0) {
	t && globalThis.localStorage?.setItem(et, e), e !== nt && (nt = e, tt.dispatchEvent(new Event("change")));
}
function st() {
	return rt;
}
function ct(e) {
	e && e !== rt && (rt = e, tt.dispatchEvent(new Event("change")));
}
function lt(e) {
	return tt.addEventListener("change", e), () => tt.removeEventListener("change", e);
}
function S(e) {
	return e ? (nt === "en" ? e.en || e.zh : e.zh || e.en) ?? "" : "";
}
function C(e) {
	return Object.assign((t, n = {}) => ut(S(e[t]), n), { catalogue: e });
}
function ut(e, t) {
	return e.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (e, n, r, i) => {
		let a = t[n];
		return a === void 0 ? e : r === void 0 ? String(a) : Number(a) === 1 ? r : i ?? "";
	});
}
// src/kit/api.ts
var dt = C({
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
		super(t.detail || (e ? t.title || dt("strange") : dt("unreachable"))), this.name = "Refusal", this.status = e, this.reason = t.reason ?? "", this.violations = t.violations ?? [], this.alternatives = t.alternatives ?? [], this.metadata = t.metadata ?? {}, this.traceId = t.traceId ?? "", this.retryAfterSeconds = t.retryAfterSeconds ?? 0;
	}
}, ft = 3, pt = 400;
function mt() {
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
var ht = class {
	constructor(e = "", t) {
		this.base = e, this.tokenProvider = t, this.onSignedOut = () => {};
	}
	get(e, t = {}, n) {
		let r = new URLSearchParams();
		for (let [e, n] of Object.entries(t)) if (n !== void 0 && n !== "" && n !== !1) for (let t of Array.isArray(n) ? n : [n]) r.append(e, String(t));
		let i = r.toString();
		return this.#e("GET", i ? `${e}?${i}` : e, void 0, !0, n);
	}
	post(e, t = {}, n = mt()) {
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
			if (!r || !t || a >= ft) throw e;
			let n = Math.min(e.retryAfterSeconds * 1e3, 5e3) || pt * 2 ** (a - 1);
			await new Promise((e) => setTimeout(e, n));
		}
	}
	async #t(e, t, n, r) {
		let i = {
			Accept: "application/json",
			"Accept-Language": x()
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
}), gt = /* @__PURE__ */ new Map();
function _t(e, t = st()) {
	let n = `${x()}|${t}|${JSON.stringify(e)}`, r = gt.get(n) ?? new Intl.DateTimeFormat(x(), {
		timeZone: t,
		...e
	});
	return gt.set(n, r), r;
}
function vt(e) {
	let t = `${x()}|${JSON.stringify(e)}`, n = gt.get(t) ?? new Intl.NumberFormat(x(), e);
	return gt.set(t, n), n;
}
function yt(e, t = 0) {
	return vt({
		maximumFractionDigits: t,
		minimumFractionDigits: t
	}).format(e);
}
function E(e, t = 0) {
	return e === void 0 || e < 0 ? "–" : vt({
		style: "percent",
		maximumFractionDigits: t
	}).format(e / 1e3);
}
function D(e, t = !1) {
	let n = Math.round(e * 10) / 10;
	return vt({
		maximumFractionDigits: 1,
		signDisplay: t ? "exceptZero" : "auto"
	}).format(Object.is(n, -0) ? 0 : n);
}
function O(e) {
	return e ? _t({
		hour: "2-digit",
		minute: "2-digit",
		hourCycle: "h23"
	}).format(new Date(e)) : "";
}
function bt(e) {
	return e ? _t({
		hour: "2-digit",
		minute: "2-digit",
		second: "2-digit",
		hourCycle: "h23"
	}).format(new Date(e)) : "";
}
function xt(e) {
	return e ? _t({
		month: "short",
		day: "numeric",
		weekday: "short"
	}).format(new Date(e)) : "";
}
function k(e) {
	return e ? `${xt(e)} ${O(e)}` : "";
}
function St(e) {
	return new Intl.DateTimeFormat("en-CA", {
		timeZone: st(),
		year: "numeric",
		month: "2-digit",
		day: "2-digit"
	}).format(new Date(e));
}
function Ct(e, t) {
	if (!e || !t) return k(e);
	let n = /* @__PURE__ */ new Date(Date.parse(t) - 1);
	if (St(e) === St(n)) {
		let n = St(e) === St(t) ? O(t) : "24:00";
		return `${xt(e)} ${O(e)}–${n}`;
	}
	return `${k(e)} – ${k(t)}`;
}
function wt(e) {
	let t = e < 0 ? "−" : "", n = Math.abs(Math.round(e)), [r, i] = [Math.floor(n / 60), n % 60];
	return r >= 72 ? t + Tt(r) : r ? t + (i ? T("hoursMinutes", {
		h: r,
		m: i
	}) : T("hours", { h: r })) : t + T("minutes", { m: i });
}
function Tt(e) {
	let [t, n] = [Math.floor(e / 24), e % 24];
	return n ? T("daysHours", {
		d: t,
		h: n
	}) : T("days", { d: t });
}
function Et(e) {
	return T("hours", { h: vt({ maximumFractionDigits: 1 }).format(e / 60) });
}
function Dt(e, t = Date.now()) {
	let n = Math.round((Date.parse(e) - t) / 6e4);
	return {
		text: T(n >= 0 ? "left" : "over", { span: wt(Math.abs(n)) }),
		minutes: n
	};
}
function Ot(e, t = Date.now()) {
	let n = Math.round((t - Date.parse(e)) / 6e4);
	return Math.abs(n) < 1 ? T("now") : T(n > 0 ? "ago" : "inTime", { span: wt(Math.abs(n)) });
}
// src/kit/names.ts
var kt = 6e5, At = class extends EventTarget {
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
		this.#t || Date.now() - this.#n < kt || (this.#n = Date.now(), this.#t = this.#i().catch(() => void 0).finally(() => {
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
}, jt = [
	"TEAM_LEAD",
	"CENTRE_MANAGER",
	"OFFICER",
	"PLANNER"
], Mt = class extends EventTarget {
	#e;
	#t;
	constructor(e = "", t) {
		super(), this.teams = [], this.inShell = !1, this.#e = "", this.api = new ht(e, t), this.names = new At(this.api), this.names.addEventListener("change", () => this.#i());
	}
	start() {
		return this.#t ??= this.#n().catch((e) => {
			throw this.#t = void 0, e;
		}), this.#t;
	}
	async #n() {
		return this.enter(await this.api.session("GET")), this.principal;
	}
	enter(e) {
		this.principal = e, this.#t = Promise.resolve(e), ct(e.timeZone ?? ""), this.#r(), this.#i();
	}
	get team() {
		return this.#e || this.principal?.leads?.[0] || this.principal?.team || this.teams[0]?.name || "";
	}
	set team(e) {
		e !== this.#e && (this.#e = e, this.#i());
	}
	get choosableTeams() {
		let { leads: e = [], team: t = "" } = this.principal ?? {};
		if (this.has("CENTRE_MANAGER", "OFFICER", "PLANNER", "HR")) return this.teams;
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
		return this.has(...jt);
	}
	async #r() {
		let e = await this.api.get("/v1/teams", { pageSize: 1e3 }).catch(() => void 0);
		this.teams = e?.teams ?? [], this.#i();
	}
	#i() {
		this.dispatchEvent(new Event("change"));
	}
}, Nt, Pt = new EventTarget();
function Ft() {
	return Nt ??= new Mt(), Nt;
}
function It(e) {
	let t = Nt;
	Nt = e, Pt.dispatchEvent(new CustomEvent("replaced", { detail: t }));
}
function Lt(e) {
	let t = (t) => e(t.detail);
	return Pt.addEventListener("replaced", t), () => Pt.removeEventListener("replaced", t);
}
// src/parts/styles.ts
var A = o`
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
function j(e, t, n, r) {
	var i = arguments.length, a = i < 3 ? t : r === null ? r = Object.getOwnPropertyDescriptor(t, n) : r, o;
	if (typeof Reflect == "object" && typeof Reflect.decorate == "function") a = Reflect.decorate(e, t, n, r);
	else for (var s = e.length - 1; s >= 0; s--) (o = e[s]) && (a = (i < 3 ? o(a) : i > 3 ? o(t, n, a) : o(t, n)) || a);
	return i > 3 && a && Object.defineProperty(t, n, a), a;
}
// src/kit/page.ts
var Rt = class extends Je {
	static {
		this.styles = A;
	}
	#e;
	connectedCallback() {
		super.connectedCallback(), this.#e = lt(() => this.requestUpdate());
	}
	disconnectedCallback() {
		super.disconnectedCallback(), this.#e?.();
	}
}, zt = class extends Rt {
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
		this.host.addEventListener("change", this.changed), this.#e = Lt((e) => {
			this.host === e && this.moveTo(Ft());
		});
	}
	disconnectedCallback() {
		super.disconnectedCallback(), this.host.removeEventListener("change", this.changed), this.#e?.();
	}
	moveTo(e) {
		this.host.removeEventListener("change", this.changed), this.host = e, this.host.addEventListener("change", this.changed), this.requestUpdate();
	}
	makeHost() {
		return Ft();
	}
	hostChanged() {
		this.requestUpdate();
	}
	offerHost() {
		this.addEventListener("zt-host", (e) => {
			e.composedPath()[0] !== this && (e.stopPropagation(), e.detail.host = this.host);
		});
	}
}, M = class extends zt {
	#e;
	constructor() {
		super(), this.apiBase = "", this.locale = "", this.team = "", this.argument = "", this.offerHost();
	}
	makeHost() {
		return this.apiBase || this.tokenProvider ? new Mt(this.apiBase, this.tokenProvider) : Ft();
	}
	connectedCallback() {
		this.locale && ot(this.locale, !1), super.connectedCallback(), this.lang = x(), this.#t();
	}
	#t() {
		this.#e = void 0, setTimeout(() => {
			let { host: e } = this;
			this.isConnected && e.start().then(() => this.hostChanged(), (e) => this.tell("zt-signed-out", { status: e instanceof w ? e.status : 0 }));
		});
	}
	willUpdate(e) {
		super.willUpdate(e), this.lang = x(), e.has("locale") && this.locale && ot(this.locale, !1), (e.has("tokenProvider") || e.has("apiBase")) && this.hasUpdated && this.moveTo(this.makeHost()), e.has("team") && this.hasUpdated && this.hostChanged();
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
j([y({ attribute: "api-base" })], M.prototype, "apiBase", void 0), j([y()], M.prototype, "locale", void 0), j([y()], M.prototype, "team", void 0), j([y()], M.prototype, "argument", void 0), j([y({ attribute: !1 })], M.prototype, "tokenProvider", void 0);
var N = class {
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
}, P = C({
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
}), Bt = C({
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
}), F = C({
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
}), Vt = C({
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
}), Ht = Object.keys(Bt.catalogue);
function Ut(e = "") {
	return e in Bt.catalogue ? Bt(e) : e.replace(/_(permille|milli|minutes)$/, "").replaceAll("_", " ");
}
function Wt(e = "") {
	return e in Vt.catalogue ? Vt(e) : e;
}
function Gt(e = "", t = "", n = "") {
	if (t === "") return F("unknown");
	if (t === "true" || t === "false") return F(t === "true" ? "yes" : "no");
	if (e === "leave_type") return t.split(",").map((e) => Wt(e.trim())).join(" / ");
	if (/^\d{4}-\d\d-\d\dT/.test(t)) return k(t);
	let r = Number(t);
	if (!Number.isFinite(r)) return t;
	switch (n || /_(permille|milli|minutes|dates)$/.exec(e)?.[1] || (e === "minutes" ? "minutes" : "")) {
		case "permille": return E(r, 1);
		case "percent": return E(r * 10, 1);
		case "minutes": return /balance|charge|^minutes$/.test(e) ? Et(r) : wt(r);
		case "milli": return F("people", { n: D(r / 1e3, !0) });
		case "agents": return F("people", { n: D(r) });
		case "days":
		case "dates": return F("days", { n: t });
		default: return yt(r, Number.isInteger(r) ? 0 : 2);
	}
}
var Kt = (e) => Gt(e.key, e.value, e.unit);
function qt(e) {
	return e && e in F.catalogue ? F(e) : "";
}
function Jt(e) {
	return F(e ?? "OUTCOME_UNSPECIFIED");
}
function Yt(e) {
	return e === "OUTCOME_ALLOW" || e === "OUTCOME_ALLOW_WITH_REVIEW" ? "good" : e === "OUTCOME_ESCALATE" ? "watch" : e === "OUTCOME_DENY" ? "bad" : "";
}
function Xt({ fact: e, comparison: t, value: n }) {
	let r = Ut(e);
	return t === "COMPARISON_EQUAL" && (n === "true" || n === "false") ? n === "true" ? r : F("not", { fact: r }) : F("condition", {
		fact: r,
		comparison: qt(t),
		value: Gt(e, n)
	});
}
function Zt(e) {
	let t = e.fact ? Gt(e.fact, e.limit ?? "0") : F("uses", { n: e.limit ?? "0" }), n = {
		per: $t(e.per),
		period: Qt(e.period),
		limit: t,
		fact: Ut(e.fact)
	};
	return F(e.fact ? "budgetOf" : "budget", n);
}
var Qt = (e = "DAY") => F(e), $t = (e = "PERSON") => F(e), en = {
	today: m`<path d="M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0M12 7v5l3.5 2"/>`,
	inbox: m`<path d="M4 13l2.6-7.2A1.3 1.3 0 0 1 7.8 5h8.4c.5 0 1 .3 1.2.8L20 13v5a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18zM4 13h4.5l1.2 2.5h4.6l1.2-2.5H20"/>`,
	roster: m`<path d="M4 6.5A1.5 1.5 0 0 1 5.5 5h13A1.5 1.5 0 0 1 20 6.5v12a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.500zM4 10h16M8 3v4M16 3v4M7.500 13.500h4M12.500 16.500h4"/>`,
	leave: m`<path d="M5 20c5-1 11-5 13-15c-9-1-14 4-14 9c0 2 .5 3.500 1.500 4.500M4 20c2-6 5-9 9-11"/>`,
	people: m`<path d="M9 11.500a3.500 3.500 0 1 0 0-7a3.500 3.500 0 0 0 0 7M2.500 19.500c.4-3.300 3-5.500 6.500-5.500s6.100 2.200 6.500 5.500M16 5a3.200 3.200 0 0 1 0 6.200M18 14.500c2 .7 3.300 2.500 3.500 5"/>`,
	handover: m`<path d="M4 8h13l-3.500-3.500M20 16H7l3.500 3.500"/>`,
	policy: m`<path d="M12 3l7.500 2.800v5.700c0 4.500-3 7.800-7.500 9.500c-4.500-1.700-7.500-5-7.500-9.500V5.800zM8.500 12l2.500 2.500l4.500-5"/>`,
	decision: m`<path d="M12 4v16M7 20h10M5 7.500h14M5 7.500l-2.500 6h5zM19 7.500l-2.500 6h5z"/>`,
	check: m`<path d="M5 12.500l4.500 4.500L19 7.500"/>`,
	cross: m`<path d="M6 6l12 12M18 6L6 18"/>`,
	clock: m`<path d="M3.500 12a8.500 8.500 0 1 0 17 0a8.500 8.500 0 1 0 -17 0M12 7.500V12l3 2"/>`,
	warning: m`<path d="M12 4L2.800 19.500h18.400zM12 10v4.500M12 17v.2"/>`,
	info: m`<path d="M3.500 12a8.500 8.500 0 1 0 17 0a8.500 8.500 0 1 0 -17 0M12 11v5M12 8v.2"/>`,
	refresh: m`<path d="M19.500 12a7.500 7.500 0 1 1-2.300-5.400M19.500 4v4h-4"/>`,
	out: m`<path d="M10 4.500H6A1.500 1.500 0 0 0 4.500 6v12A1.500 1.500 0 0 0 6 19.500h4M14.500 8l4 4l-4 4M18 12H9"/>`,
	sun: m`<path d="M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M12 3v2M12 19v2M3 12h2M19 12h2M5.600 5.600l1.400 1.400M17 17l1.400 1.400M18.400 5.600L17 7M7 17l-1.400 1.400"/>`,
	moon: m`<path d="M20 14.500A8.500 8.500 0 0 1 9.500 4a8.500 8.500 0 1 0 10.500 10.500z"/>`,
	system: m`<path d="M3.500 6A1.500 1.500 0 0 1 5 4.500h14A1.500 1.500 0 0 1 20.500 6v9a1.500 1.500 0 0 1-1.500 1.500H5A1.500 1.500 0 0 1 3.500 15zM9 20h6M12 16.500V20"/>`,
	language: m`<path d="M3.500 12a8.500 8.500 0 1 0 17 0a8.500 8.500 0 1 0 -17 0M3.500 12h17M12 3.500c3 3 3 14 0 17c-3-3-3-14 0-17"/>`,
	back: m`<path d="M14.500 5.500L8 12l6.500 6.500"/>`,
	next: m`<path d="M9.500 5.500L16 12l-6.500 6.500"/>`,
	down: m`<path d="M5.500 9.500L12 16l6.500-6.500"/>`,
	person: m`<path d="M12 11.500a4 4 0 1 0 0-8a4 4 0 0 0 0 8M4.500 20.500c.5-4 3.500-6 7.500-6s7 2 7.500 6"/>`,
	table: m`<path d="M4 6.500A1.500 1.500 0 0 1 5.500 5h13A1.500 1.500 0 0 1 20 6.500v11a1.500 1.500 0 0 1-1.500 1.500h-13A1.500 1.500 0 0 1 4 17.500zM4 10h16M10 10v9"/>`,
	more: m`<path d="M6 12h.01M12 12h.01M18 12h.01" stroke-width="2.600"/>`,
	hand: m`<path d="M8 12V6a1.500 1.500 0 0 1 3 0v5V4.500a1.500 1.500 0 0 1 3 0V11V6a1.500 1.500 0 0 1 3 0v8c0 4-2.500 6.500-6 6.500c-3 0-4.500-1.500-5.500-3.500L4 13.500c-.4-1 .2-1.700 1-1.900c.8-.2 1.600.2 2 1z"/>`,
	plus: m`<path d="M12 5v14M5 12h14"/>`,
	pin: m`<path d="M12 21c-4.500-4.600-6.500-8-6.500-11a6.500 6.500 0 0 1 13 0c0 3-2 6.400-6.500 11zM12 12.500a2.500 2.500 0 1 0 0-5a2.500 2.500 0 0 0 0 5"/>`
};
function I(e, t = 18) {
	return p`<svg
    width=${t} height=${t} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.7"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"
  >${en[e]}</svg>`;
}
// src/parts/conditions.ts
var tn = C({
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
}), nn = o`
  .conditions { display: grid; container-type: inline-size; }
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
function rn(e) {
	return e.length ? p`<ul class="conditions">
    ${[...e].sort((e, t) => Number(e.held ?? !1) - Number(t.held ?? !1)).map(({ fact: e, comparison: t, limit: n, value: r, held: i }) => p`<li class=${i ? "held" : "failed"}>
        ${I(i ? "check" : "cross", 16)}
        <span><span class="unseen">${tn(i ? "held" : "notHeld")}: </span>${Ut(e)}</span>
        <small>${tn("wanted", {
		comparison: qt(t),
		limit: Gt(e, n)
	})}</small>
        <b>${Gt(e, r)}</b>
      </li>`)}
  </ul>` : g;
}
// src/parts/cover.ts
var L = (e) => e.after ?? e.before;
function an(e) {
	let t = [];
	for (let n of e) {
		let e = n.required - L(n);
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
function on(e) {
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
function sn(e, t, n) {
	return e.map((e, r) => {
		let [i, a] = [t(e.start), t(e.start + e.minutes * 6e4)], o = n(e).toFixed(1);
		return `${r ? "L" : "M"}${i.toFixed(1)} ${o}L${a.toFixed(1)} ${o}`;
	}).join("");
}
// src/parts/impact.ts
function cn(e) {
	return e.map((e) => ({
		start: Date.parse(e.startTime ?? ""),
		minutes: e.minutes ?? 30,
		required: e.required ?? 0,
		before: e.availableBefore ?? 0,
		after: e.availableAfter ?? 0,
		levelPermille: e.serviceLevelAfterPermille ?? 0
	}));
}
function ln(e) {
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
function un(e) {
	return e.reduce((e, t) => !e || L(t) - t.required < L(e) - e.required ? t : e, void 0);
}
function dn(e, t) {
	return e.find((e) => e.key === t)?.tone;
}
function fn(e, t) {
	let n = e.find((e) => /target.*permille$/.test(e.key ?? ""))?.value, r = t?.conditions?.find((e) => e.fact === "service_level_after_permille")?.limit, i = Number(n ?? r ?? NaN);
	return Number.isFinite(i) ? i : void 0;
}
var pn = /* @__PURE__ */ new Set([
	"charged_minutes",
	"balance_before_minutes",
	"balance_after_minutes",
	"service_level_before_permille",
	"service_level_after_permille",
	"slack_min_milli",
	"cover_known"
]);
function mn(e, t) {
	let n = !!t?.cover?.length || t?.balanceAfterMinutes !== void 0;
	return e.filter((e) => !(n && pn.has(e.key ?? "")) && !/target.*permille$/.test(e.key ?? ""));
}
// src/parts/inbox.ts
var hn = C({
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
}), gn = 60;
function _n(e) {
	let t = e.draft?.kind?.split(".")[0] ?? "";
	return t in hn.catalogue ? hn(t) : hn("other");
}
function vn(e) {
	return hn(e ?? "WORK_ITEM_STATE_OPEN");
}
function yn(e, t) {
	let n = S(e.draft?.title) || e.draft?.subject || e.name, r = t.of(e.draft?.employee);
	return r && !n.includes(r) ? hn("ofPerson", {
		person: r,
		title: n
	}) : n;
}
var bn = (e) => e.state !== "WORK_ITEM_STATE_DONE" && e.state !== "WORK_ITEM_STATE_CANCELLED";
function xn(e) {
	if (!e.draft?.dueTime || !bn(e)) return;
	let { text: t, minutes: n } = Dt(e.draft.dueTime);
	return {
		text: t,
		tone: n < 0 ? "bad" : n <= gn ? "watch" : ""
	};
}
// src/parts/shapes.ts
var Sn = C({
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
}), Cn = 6;
function wn(e, t = "") {
	let n = 0;
	for (let t of e) n = n * 31 + t.codePointAt(0) >>> 0;
	return p`<span class="avatar ${t} tint-${n % Cn}" aria-hidden="true">${Tn(e)}</span>`;
}
function Tn(e) {
	return /\p{Script=Han}/u.test(e) ? [...e].slice(-2).join("") : e.split(/[\s-]+/).filter(Boolean).slice(0, 2).map((e) => [...e][0].toUpperCase()).join("");
}
function R(e, t, n = g) {
	return p`<div class="empty">${I(e, 28)}<p>${t}</p>${n}</div>`;
}
function z(e = 6) {
	return p`<div class="skeleton" role="status">
    <span class="unseen">${Sn("loading")}</span>${Array.from({ length: e }, () => p`<i></i>`)}
  </div>`;
}
function B(e, t) {
	return p`<div class="notice bad" role="alert">
    ${I("warning")}
    <div class="grow">
      <p>${e.message}</p>
      ${e.traceId ? p`<p class="tiny">${Sn("trace", { id: e.traceId })}</p>` : g}
    </div>
    <button class="button small" @click=${t}>${Sn("again")}</button>
  </div>`;
}
var En = {
	TONE_GOOD: "good",
	TONE_WATCH: "watch",
	TONE_BAD: "bad"
};
function Dn(e) {
	return En[e ?? ""] ?? "";
}
// src/parts/zt-toasts.ts
var On = {
	good: 4500,
	bad: 9e3,
	"": 4500
}, kn = class extends Rt {
	constructor(...e) {
		super(...e), this.shown = [], this.#e = 0;
	}
	static {
		this.styles = [A, o`
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
		}], setTimeout(() => this.shown = this.shown.filter((e) => e.id !== n), On[t]);
	}
	render() {
		return this.shown.map(({ text: e, kind: t }) => p`<div class=${t}>${I(t === "bad" ? "warning" : "check")}<span>${e}</span></div>`);
	}
};
j([b()], kn.prototype, "shown", void 0), kn = j([v("zt-toasts")], kn);
function V(e, t = "good") {
	let n = document.querySelector("zt-toasts");
	n || document.body.append(n = document.createElement("zt-toasts")), n.show(e, t);
}
// src/parts/card-styles.ts
var An = o`
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
`, jn = (e) => (...t) => ({
	_$litDirective$: e,
	values: t
}), Mn = class {
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
}, Nn = jn(class extends Mn {
	render(e) {
		return h;
	}
	update(e, [t]) {
		let { style: n } = e.element;
		for (let [e, r] of Object.entries(t)) n.setProperty(e, r);
		return h;
	}
}), H = C({
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
}), Pn = 30, Fn = 10, In = 22, Ln = 64, U = class extends Rt {
	constructor(...e) {
		super(...e), this.points = [], this.now = 0, this.height = 190, this.width = 0, this.table = !1, this.at = -1, this.#e = new ResizeObserver(([e]) => this.width = Math.floor(e.contentRect.width));
	}
	static {
		this.styles = [A, o`
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
		let e = an(this.points);
		return e.length ? e.map((e) => H("short", {
			from: O(W(e.start)),
			to: O(W(e.end)),
			heads: D(e.worst)
		})).join("; ") : H("enough");
	}
	render() {
		return this.points.length ? p`${this.#n()}${this.table ? this.#d() : this.#r()}` : p`<p class="notice">${I("info")}${H("unknown")}</p>`;
	}
	#n() {
		return p`<div class="legend">
      <span class="required"><i></i>${H("required")}</span>
      <span class="before"><i></i>${H(this.#t ? "before" : "available")}</span>
      ${this.#t ? p`<span class="after"><i></i>${H("after")}</span>` : g}
      ${an(this.points).length ? p`<span class="gap"><i class="fill"></i>${H("gap")}</span>` : g}
      <span class="grow"></span>
      <button class="button quiet icon small" aria-pressed=${this.table} aria-label=${H(this.table ? "asChart" : "asTable")}
        title=${H(this.table ? "asChart" : "asTable")} @click=${() => this.table = !this.table}>${I("table", 16)}</button>
    </div>`;
	}
	#r() {
		let { points: e, width: t, height: n } = this;
		if (t < 40) return p`<svg class="chart" height=${n}></svg>`;
		let [r, i] = [e[0].start, e.at(-1).start + e.at(-1).minutes * 6e4], a = (e) => Pn + (e - r) / (i - r) * (t - Pn), { top: o, ticks: s } = on(Math.max(...e.map((e) => Math.max(e.required, e.before))) * 1.06), c = (e) => Fn + (1 - Math.max(e, 0) / o) * (n - Fn - In);
		return p`<svg class="chart" role="img" tabindex="0" aria-label=${this.summary} height=${n} viewBox="0 0 ${t} ${n}"
        @pointermove=${(e) => this.#s(e, (i - r) / (t - Pn), r)}
        @pointerleave=${() => this.at = -1} @blur=${() => this.at = -1} @keydown=${this.#c}>
        ${s.map((e) => m`<line class="grid" x1=${Pn} x2=${t} y1=${c(e)} y2=${c(e)}></line>
          <text x=${24} y=${c(e) + 4} text-anchor="end">${e}</text>`)}
        ${this.#o(r, i, a)}
        ${this.#i(e, a, c)}
        ${this.#a(e, a, c, r, i)}
      </svg>
      ${this.#l(a)}`;
	}
	#i(e, t, n) {
		let r = (e) => e.start + e.minutes * 6e4, i = sn(e, t, (e) => n(e.before));
		return m`
      <path class="fill-before" d="${i}L${t(r(e.at(-1)))} ${n(0)}L${t(e[0].start)} ${n(0)}Z"></path>
      ${e.map((e) => {
			let [i, a] = [L(e), e.required];
			return a - i < .05 ? g : m`<rect class="gap-area" x=${t(e.start)} width=${t(r(e)) - t(e.start)} y=${n(a)}
          height=${n(i) - n(a)}></rect>`;
		})}
      <path class="line-before" d=${i}></path>
      ${this.#t ? m`<path class="line-after" d=${sn(e, t, (e) => n(L(e)))}></path>` : g}
      <path class="line-required" d=${sn(e, t, (e) => n(e.required))}></path>`;
	}
	#a(e, t, n, r, i) {
		let a = e[this.at], o = a ? t(a.start + a.minutes * 3e4) : 0, s = t(this.now);
		return m`
      ${this.now > r && this.now < i ? m`<line class="now" x1=${s} x2=${s} y1=${6} y2=${n(0)}></line>
            <text class="now-text" x=${s + 4} y=${14}>${H("nowLine")}</text>` : g}
      ${a ? m`<line class="cursor" x1=${o} x2=${o} y1=${Fn} y2=${n(0)}></line>` : g}`;
	}
	#o(e, t, n) {
		let r = Math.max(1, Math.floor((this.width - Pn) / Ln)), i = (t - e) / 36e5, a = ([
			.5,
			1,
			2,
			3,
			4,
			6,
			12,
			24
		].find((e) => i / e <= r) ?? 24) * 36e5, o = [];
		for (let n = Math.ceil(e / a) * a; n <= t; n += a) o.push(n);
		return o.map((e) => {
			let t = n(e) > this.width - 18 ? "end" : n(e) < 42 ? "start" : "middle";
			return m`<text x=${n(e)} y=${this.height - 5} text-anchor=${t}>${O(W(e))}</text>`;
		});
	}
	#s(e, t, n) {
		let r = e.currentTarget.getBoundingClientRect().left + Pn, i = n + (e.clientX - r) * t;
		this.at = this.points.findIndex((e) => i >= e.start && i < e.start + e.minutes * 6e4);
	}
	#c(e) {
		let t = {
			ArrowLeft: -1,
			ArrowRight: 1
		}[e.key];
		t && (e.preventDefault(), e.stopPropagation(), this.at = Math.min(Math.max(this.at + t, 0), this.points.length - 1));
	}
	#l(e) {
		let t = this.points[this.at];
		if (!t) return g;
		let n = e(t.start + t.minutes * 3e4);
		return p`<div class="tip" aria-live="polite" ${Nn(n > this.width / 2 ? {
			right: `${this.width - n + 10}px`,
			left: "auto"
		} : {
			left: `${n + 10}px`,
			right: "auto"
		})}>
      <b>${O(W(t.start))}–${O(W(t.start + t.minutes * 6e4))}</b>
      ${this.#u(t).map(([e, t]) => p`<span>${e}</span><span>${t}</span>`)}
    </div>`;
	}
	#u(e) {
		let t = [[H("required"), D(e.required)], [H(this.#t ? "before" : "available"), D(e.before)]];
		return this.#t && t.push([H("after"), D(L(e))]), t.push([H("slack"), D(L(e) - e.required, !0)]), e.levelPermille !== void 0 && t.push([H("level"), E(e.levelPermille)]), t;
	}
	#d() {
		return p`<div class="scroll" tabindex="0" role="region" aria-label=${this.summary}><table>
      <thead><tr><th scope="col">${H("from")}</th>${this.#u(this.points[0]).map(([e]) => p`<th scope="col">${e}</th>`)}</tr></thead>
      <tbody>${this.points.map((e) => p`<tr>
          <td>${O(W(e.start))}–${O(W(e.start + e.minutes * 6e4))}</td>
          ${this.#u(e).map(([, e]) => p`<td>${e}</td>`)}
        </tr>`)}</tbody>
    </table></div>`;
	}
};
j([y({ attribute: !1 })], U.prototype, "points", void 0), j([y({ attribute: !1 })], U.prototype, "now", void 0), j([y({ type: Number })], U.prototype, "height", void 0), j([b()], U.prototype, "width", void 0), j([b()], U.prototype, "table", void 0), j([b()], U.prototype, "at", void 0), U = j([v("zt-cover-chart")], U);
function W(e) {
	return new Date(e).toISOString();
}
// src/pages/zt-card.ts
var G = class extends M {
	constructor(...e) {
		super(...e), this.workItem = "", this.sending = "", this.colleagues = [], this.#e = new N(this, () => this.#a()), this.#t = new N(this, (e) => this.host.api.get(`/v1/${this.workItem}`, {}, e)), this.#n = {
			key: "",
			id: ""
		};
	}
	static {
		this.styles = [
			A,
			nn,
			An
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
		this.asking = void 0, this.refusal = void 0, this.sending = "", this.#e.clear(), this.#i?.draft?.refresh?.method && bn(this.#i) && this.#e.load();
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
		e && e.state !== "WORK_ITEM_STATE_CLAIMED" && !this.sending && this.#u("claim", {}, P("claimed"));
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
			id: mt()
		}), this.#n.id;
	}
	async #l(e, t, n, r) {
		let i = this.#i;
		this.sending = e, this.refusal = void 0;
		try {
			await this.host.api.call(n, r, this.#c(JSON.stringify([n, r]))), this.asking = void 0, V(P("done", {
				action: t,
				title: yn(i, this.host.names)
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
			this.asking = void 0, this.item ? this.item = i : this.#t.value = i, n && V(n), this.tell("zt-changed", { workItem: i });
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
		if (!e) return this.#t.failure ? B(this.#t.failure, () => this.load()) : z(10);
		let t = this.#e.value, n = e.draft ?? {};
		return p`<article class="card" aria-labelledby="title" aria-busy=${this.#e.loading}>
      ${this.#f(e)}
      <div class="content">
        ${this.#p(e)}
        ${this.#m(e)}
        ${this.#h(t)}
        ${this.#v(e, t)}
        ${this.#_(e, t)}
        ${this.#x(t?.alternatives ?? n.alternatives ?? [], P("alternatives"))}
        ${this.#y(t)}
        ${this.#b(t)}
        ${this.#S(e)}
      </div>
      ${bn(e) ? this.#C(e) : p`<footer><p class="soft">${P("closed")}</p></footer>`}
    </article>`;
	}
	#f(e) {
		let t = this.host.names.of(e.draft?.employee), n = xn(e);
		return p`<header>
      ${t ? wn(t, "large") : g}
      <div class="grow">
        <h2 id="title" tabindex="-1">${yn(e, this.host.names)}</h2>
        <p class="row wrap small soft">
          <span class="badge">${_n(e)}</span>
          <span class="badge ${e.state === "WORK_ITEM_STATE_ESCALATED" ? "bad" : e.state === "WORK_ITEM_STATE_CLAIMED" ? "accent" : ""}">${vn(e.state)}</span>
          ${n ? p`<span class="badge ${n.tone} number">${I("clock", 12)}${n.text}</span>` : g}
          <span>${this.host.teamName(e.draft?.team)}</span>
        </p>
      </div>
    </header>`;
	}
	#p(e) {
		let t = this.host.principal?.subject, n = this.host.names.of(e.owner);
		return p`
      ${e.standIn ? p`<p class="notice watch">${I("hand")}<span>${e.standIn === t ? P("standIn", { owner: n }) : P("standInOther", {
			owner: n,
			standIn: this.host.names.of(e.standIn)
		})}</span></p>` : g}
      ${e.state === "WORK_ITEM_STATE_CLAIMED" && e.assignee !== t ? p`<p class="notice accent">${I("person")}<span>${P("claimedBy", { name: this.host.names.of(e.assignee) })}</span></p>` : g}
      ${this.#e.failure && !this.#e.loading ? p`<div class="notice watch">${I("warning")}<span class="grow">${P("stale")} ${this.#e.failure.message}</span>
            <button class="button quiet icon small" aria-label=${P("updating")} @click=${() => void this.#e.load()}>${I("refresh", 16)}</button></div>` : g}`;
	}
	#m(e) {
		let t = e.draft?.reasons ?? [];
		return t.length ? p`<section class="why">
      <h3 class="unseen">${P("why")}</h3>
      ${t.map((e) => p`<p>${S(e.text) || e.code}</p>`)}
    </section>` : g;
	}
	#h(e) {
		let t = !!this.#i?.draft?.refresh?.method;
		if (!e) return t && this.#e.loading ? p`<div class="figures waiting">${z(3)}</div>` : g;
		let n = cn(e.cover ?? []), r = un(n), i = fn(e.facts ?? [], e.decision), [a, o] = [e.serviceLevelBeforePermille ?? 0, e.serviceLevelAfterPermille ?? 0], s = r ? L(r) - r.required : 0, c = Dn(dn(e.facts ?? [], "service_level_after_permille")) || (i !== void 0 && o < i ? "bad" : "good");
		return p`<dl class="figures">
      ${n.length ? p`<div><dt>${P("level")}</dt>
              <dd><span class="was">${E(a)}</span>${I("next", 14)}<span class="${o < 0 ? "" : c}-text">${E(o)}</span></dd>
              ${i === void 0 ? g : p`<dd class="sub">${P("target", { target: E(i) })}</dd>`}</div>
            <div><dt>${P("slack")}</dt><dd class=${s < -.05 ? "bad-text" : ""}>${D(s, !0)}<small>${P("people")}</small></dd>
              <dd class="sub">${P("slackAt", { time: O(new Date(r.start).toISOString()) })}</dd></div>` : g}
      ${this.#g(e)}
      <div><dt>${P("away")}</dt><dd>${e.away?.length ?? 0}<small>${P("people")}</small></dd></div>
    </dl>
    ${e.coverKnown ? g : p`<p class="notice watch">${I("warning")}${P("coverUnknown")}</p>`}`;
	}
	#g(e) {
		let [t, n] = [e.balanceBeforeMinutes ?? 0, e.balanceAfterMinutes ?? 0];
		return t === n ? g : p`<div><dt>${P("balance")}</dt>
      <dd><span class="was">${Et(t)}</span>${I("next", 14)}<span class=${n < 0 ? "bad-text" : ""}>${Et(n)}</span></dd>
      ${e.chargedMinutes ? p`<dd class="sub">${P("charge", { charge: Et(e.chargedMinutes) })}</dd>` : g}</div>`;
	}
	#_(e, t) {
		let n = cn(t?.cover ?? []), r = n.length ? n : ln(t?.series ?? e.draft?.series ?? []);
		return r.length ? p`<section><h3>${P(n.length ? "cover" : "coverSeries")}</h3>
      <zt-cover-chart .points=${r} height="170"></zt-cover-chart></section>` : g;
	}
	#v(e, t) {
		let n = mn(t?.facts ?? e.draft?.facts ?? [], t), r = t?.findings ?? [];
		return p`
      ${n.length ? p`<section><h3>${P("facts")}</h3><dl class="facts">${n.map((e) => p`<div><dt>${S(e.label) || e.key}</dt><dd class="${Dn(e.tone)}-text">${e.unit === "name" ? this.host.names.of(e.value) : Kt(e)}</dd></div>`)}</dl></section>` : g}
      ${r.length ? p`<section><h3>${P("findings")}</h3>${r.map((e) => p`<p class="notice ${e.hard ? "bad" : "watch"}">${I("warning")}${S(e.text) || e.code}</p>`)}</section>` : g}`;
	}
	#y(e) {
		if (!e) return g;
		let t = e.away ?? [];
		return p`<section><h3>${P("awayWho")}</h3>
      ${t.length ? p`<ul class="away">${t.map((e) => {
			let t = this.host.names.of(e.employee), n = /PENDING|WAITING/.test(e.state ?? "");
			return p`<li>${wn(t)}<span class="grow"><span class="cut">${t}</span>
                ${n ? p`<span class="badge watch">${P("pending")}</span>` : g}
                <br /><span class="faint tiny number">${Wt(e.leaveType)} · ${Ct(e.startTime, e.endTime)}</span></span></li>`;
		})}</ul>` : p`<p class="soft">${P("nobodyAway")}</p>`}
    </section>`;
	}
	#b(e) {
		let t = e?.decision;
		return t?.conditions?.length ? p`<section><h3>${P("policy")}
        ${t.policyVersion ? p`<span class="faint small">${P("version", { version: t.policyVersion })}</span>` : g}</h3>
      ${rn(t.conditions)}</section>` : g;
	}
	#x(e, t) {
		return e.length ? p`<section><h3>${t}</h3><ul class="offers">${e.map((e, t) => p`<li><span class="grow">${S(e.text)}</span>
        ${e.method ? p`<button class="button small" ?disabled=${!!this.sending} aria-describedby="title"
              @click=${() => void this.#l(`alternative-${t}`, P("offer"), e.method, e.request ?? {})}>${P("offer")}</button>` : g}</li>`)}</ul></section>` : g;
	}
	#S(e) {
		let t = e.steps ?? [];
		return t.length ? p`<section><h3>${P("steps")}</h3><ol class="steps">${t.map((e) => p`<li><span class="number faint">${k(e.stepTime)}</span>
        <span>${e.actor?.startsWith("employees/") ? this.host.names.of(e.actor) : P("platform")} · ${e.step && e.step in P.catalogue ? P(e.step) : e.step}${e.note ? p`<q>${e.note}</q>` : g}</span></li>`)}</ol></section>` : g;
	}
	#C(e) {
		let t = e.draft?.actions ?? [], n = e.assignee === this.host.principal?.subject, r = !!this.sending;
		return p`<footer>
      ${this.refusal ? this.#w(this.refusal) : g}
      ${this.asking ? this.#D(this.asking) : p`<div class="buttons">
            ${t.map((e) => p`<button ?disabled=${r} class="button ${Rn[e.style ?? ""] ?? ""}" @click=${() => this.#o(e)}>
                ${this.sending === e.id ? P("sending") : S(e.label)}</button>`)}
            ${t.length ? g : p`<button class="button primary" ?disabled=${r} @click=${() => this.#T({ kind: "complete" })}>${P("complete")}</button>`}
            <span class="grow"></span>
            ${e.state === "WORK_ITEM_STATE_CLAIMED" && n ? g : p`<button class="button quiet" ?disabled=${r} @click=${() => this.claim()}>${P("claim")}</button>`}
            <button class="button quiet" ?disabled=${r} @click=${this.#E}>${P("handOver")}</button>
          </div>`}
    </footer>`;
	}
	#w(e) {
		return p`<div class="notice bad" role="alert">${I("warning")}
        <div class="grow"><b>${P("refused")}</b> ${e.message}${e.violations.map((e) => p`<br />${e.message}`)}</div></div>
      ${this.#x(e.alternatives, P("refusedAlternatives"))}`;
	}
	#T(e) {
		this.asking = e, this.refusal = void 0, this.#s();
	}
	async #E() {
		this.#T({ kind: "handOver" });
		let e = await this.host.names.all(), t = [
			"TEAM_LEAD",
			"OFFICER",
			"CENTRE_MANAGER"
		];
		this.colleagues = e.filter((e) => e.name !== this.host.principal?.subject && e.roles?.some((e) => t.includes(e)));
	}
	#D(e) {
		let t = this.host.names.of(this.#i?.draft?.employee), n = e.kind === "action" && e.action.style === "ACTION_STYLE_DANGER", r = e.kind === "action" ? S(e.action.label) : P(e.kind), i = e.kind === "handOver" ? P("noteHint") : e.kind === "complete" ? P("completeHint") : t ? P("reasonHint", { name: t }) : P("reasonHintNobody");
		return p`<form class="ask" @submit=${this.#k} @keydown=${this.#O}>
      ${e.kind === "handOver" ? p`<div class="field"><label for="to">${P("handOverTo")}</label>
            <select class="input" id="to"><option value="">${P("anyone")}</option>${this.colleagues.map((e) => p`<option value=${e.name}>${e.displayName} · ${this.host.teamName(e.team)}</option>`)}</select></div>` : g}
      <div class="field"><label for="asked">${P(e.kind === "action" ? "reason" : "note")} <span class="faint">${i}</span></label>
        <textarea class="input" id="asked" rows="2" maxlength="500" ?required=${e.kind === "action"}></textarea></div>
      <div class="buttons">
        <button class="button ${n ? "danger sure" : "primary"}" ?disabled=${!!this.sending}>${this.sending ? P("sending") : r}</button>
        <button type="button" class="button quiet" @click=${() => this.asking = void 0}>${P("cancel")}</button>
      </div>
    </form>`;
	}
	#O(e) {
		e.key === "Escape" && (this.asking = void 0), e.key === "Enter" && (e.ctrlKey || e.metaKey) && e.currentTarget.requestSubmit();
	}
	#k(e) {
		e.preventDefault();
		let t = this.renderRoot.querySelector("#asked").value.trim(), n = this.asking;
		if (n.kind === "handOver") {
			let e = this.renderRoot.querySelector("#to").value;
			this.#u("handOver", {
				to: e,
				note: t
			}, P("gone"));
		} else if (n.kind === "complete") this.#u("complete", { note: t }, P("closed")).then(() => {
			this.refusal || this.tell("zt-decided", {
				workItem: this.#i.name,
				action: "complete"
			});
		});
		else {
			let { action: e } = n, r = zn(e.request ?? {}, e.asksFor ?? "", t);
			this.#l(e.id ?? "", S(e.label), e.method ?? "", r);
		}
	}
};
j([y({ attribute: !1 })], G.prototype, "item", void 0), j([y({ attribute: "work-item" })], G.prototype, "workItem", void 0), j([b()], G.prototype, "asking", void 0), j([b()], G.prototype, "sending", void 0), j([b()], G.prototype, "refusal", void 0), j([b()], G.prototype, "colleagues", void 0), G = j([v("zt-card")], G);
var Rn = {
	ACTION_STYLE_PRIMARY: "primary",
	ACTION_STYLE_DANGER: "danger"
};
function zn(e, t, n) {
	let [r = "", ...i] = t.split("."), a = r.replace(/_(\w)/g, (e, t) => t.toUpperCase());
	return i.length ? {
		...e,
		[a]: zn(e[a] ?? {}, i.join("."), n)
	} : {
		...e,
		[a]: n
	};
}
// src/parts/decision-entry.ts
var K = C({
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
}), Bn = [nn, o`
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
function Vn(e = "") {
	return e in K.catalogue ? K(e) : e;
}
function Hn(e, t, n = g) {
	let r = e.decision ?? {}, i = t.of(e.employee), a = S(r.reasons?.[0]?.text) || r.comment;
	return p`<details class="decision">
    <summary>
      ${wn(i)}
      <span><span class="who">${i}</span> <span class="soft">${Vn(e.action)}</span>
        <br /><span class="faint small number">${k(r.decideTime)} · ${Wn(e, t)}</span></span>
      <span class="row">${Gn(e)}<span class="badge ${Yt(r.outcome)}">${Un(e)}</span></span>
    </summary>
    <div class="inside">
      ${a ? p`<p>${a}</p>` : g}
      ${r.conditions?.length ? p`<section><h4>${K("conditions")}${r.policyVersion ? p` · ${K("policy", { version: r.policyVersion })}` : g}</h4>
            ${rn(r.conditions)}</section>` : g}
      ${r.facts?.length ? p`<section><h4>${K("facts")}</h4><dl class="known">${r.facts.map((e) => p`<div><dt>${S(e.label) || e.key}</dt><dd class="${Dn(e.tone)}-text">${Kt(e)}</dd></div>`)}</dl></section>` : g}
      ${n}
    </div>
  </details>`;
}
function Un(e) {
	let { decider: t = "", outcome: n } = e.decision ?? {};
	return n === "OUTCOME_DENY" ? K("refused") : n === "OUTCOME_ESCALATE" ? K("escalated") : n === "OUTCOME_UNSPECIFIED" || !n ? Jt(n) : K(t.startsWith("employees/") ? "approved" : "automatic");
}
function Wn(e, t) {
	let { decider: n = "" } = e.decision ?? {};
	return n.startsWith("employees/") ? t.of(n) : K("byPolicy");
}
function Gn(e) {
	return e.review === "FINE" || e.review === "WRONG" ? p`<span class="badge ${e.review === "FINE" ? "good" : "bad"}">${K(e.review)}</span>` : e.sampled ? p`<span class="badge accent">${K("sampled")}</span>` : g;
}
// src/pages/zt-decisions.ts
var q = C({
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
}), Kn = class extends M {
	constructor(...e) {
		super(...e), this.toReview = !1, this.#e = new N(this, (e) => this.#t(e));
	}
	static {
		this.styles = [
			A,
			...Bn,
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
			V(e instanceof w ? e.message : String(e), "bad");
		}
	}
	async #i(e, t) {
		try {
			let n = await this.host.api.post(`/v1/${e.name}:review`, { review: t }), r = this.#e.value?.decisions?.map((e) => e.name === n.name ? n : e);
			this.#e.value = {
				...this.#e.value,
				decisions: r
			}, this.requestUpdate(), V(q("thanks"));
		} catch (e) {
			V(e instanceof w ? e.message : String(e), "bad");
		}
	}
	render() {
		let { value: e, failure: t } = this.#e, n = e?.decisions ?? [];
		return p`<div class="page">
      <header>
        <h1>${q("title")}</h1><span class="soft">${q("about")}</span><span class="grow"></span>
        <div class="segments">
          <button aria-pressed=${!this.toReview} @click=${() => this.#n(!1)}>${q("all")}</button>
          <button aria-pressed=${this.toReview} @click=${() => this.#n(!0)}>${q("toReview")}</button>
        </div>
      </header>
      ${t ? B(t, () => this.load()) : g}
      <section class="panel list">
        ${e ? g : z(8)}
        ${n.map((e) => Hn(e, this.host.names, this.#a(e)))}
        ${e && !n.length ? R("decision", q(this.toReview ? "reviewed" : "none")) : g}
        ${e?.nextPageToken ? p`<p class="more"><button class="button" @click=${this.#r}>${q("more")}</button></p>` : g}
      </section>
    </div>`;
	}
	#a(e) {
		return !e.sampled || e.reviewer || !this.host.has("CENTRE_MANAGER", "OFFICER") ? g : p`<div class="row wrap"><b>${q("question")}</b>
      <button class="button small" @click=${() => this.#i(e, "FINE")}>${q("fine")}</button>
      <button class="button small danger" @click=${() => this.#i(e, "WRONG")}>${q("wrong")}</button></div>`;
	}
};
j([b()], Kn.prototype, "toReview", void 0), Kn = j([v("zt-decisions")], Kn);
// src/kit/router.ts
function qn(e, t = "") {
	return t ? `#/${e}/${encodeURIComponent(t)}` : `#/${e}`;
}
// src/parts/inbox-line.ts
var Jn = C({
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
}), Yn = o`
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
function Xn(e, t) {
	let n = xn(e), r = t.of(e.draft?.employee), i = S(e.draft?.reasons?.[0]?.text);
	return p`
    ${r ? wn(r) : p`<span class="avatar">${I("inbox", 16)}</span>`}
    <span>
      <span class="title">${yn(e, t)}</span>
      ${i ? p`<span class="why">${i}</span>` : g}
      <span class="marks">
        <span class="badge">${_n(e)}</span>
        ${e.state === "WORK_ITEM_STATE_ESCALATED" ? p`<span class="badge bad">${Jn("escalated")}</span>` : g}
        ${n ? p`<span class="badge ${n.tone} number">${I("clock", 12)}${n.text}</span>` : g}
        ${e.standIn ? p`<span class="badge watch">${Jn("standIn")}</span>` : g}
        ${e.state === "WORK_ITEM_STATE_CLAIMED" ? p`<span class="badge accent">${Jn("claimedBy", { name: t.of(e.assignee) })}</span>` : g}
      </span>
    </span>`;
}
// src/pages/zt-handover.ts
var J = C({
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
}), Zn = class extends M {
	constructor(...e) {
		super(...e), this.busy = !1, this.leads = [], this.#e = new N(this, (e) => this.host.api.get("/v1/handovers:compile", { team: this.lookedAt }, e), 60), this.#t = new N(this, (e) => this.host.api.get("/v1/handovers", {
			team: this.lookedAt,
			pageSize: 20
		}, e), 30);
	}
	static {
		this.styles = [
			A,
			Yn,
			...Bn,
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
			await e(), V(t), await Promise.all([this.#e.load(), this.#t.load()]);
		} catch (e) {
			V(e instanceof w ? e.message : String(e), "bad");
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
		}, J("signed"));
	}
	render() {
		let { value: e, failure: t } = this.#e, n = this.#t.value?.handovers ?? [], r = this.host.principal?.subject, i = n.filter((e) => e.state === "SIGNED" && e.from !== r && (!e.to || e.to === r));
		return p`<div class="page">
      <header><h1>${J("title")}</h1><span class="soft">${this.host.teamName(this.lookedAt)} · ${J("about")}</span></header>
      ${t ? B(t, () => this.load()) : g}
      <div class="columns">
        <div class="stack">${e ? this.#i(e) : p`<section class="panel">${z(9)}</section>`}</div>
        <div class="stack">
          ${i.length ? p`<section class="panel waiting" aria-labelledby="waiting"><header><h2 id="waiting">${J("waiting")}</h2></header>
                ${i.map((e) => this.#o(e, !0))}</section>` : g}
          ${this.#a()}
          <section class="panel" aria-labelledby="earlier"><header><h2 id="earlier">${J("earlier")}</h2></header>
            ${n.filter((e) => !i.includes(e)).map((e) => this.#o(e, !1))}
            ${this.#t.value && n.length === i.length ? R("handover", J("none")) : g}
          </section>
        </div>
      </div>
    </div>`;
	}
	#i(e) {
		let { openItems: t = [], decisions: n = [], away: r = [] } = e;
		return p`
      <section class="panel" aria-labelledby="open">
        <header><h2 id="open">${J("open", { count: t.length })}</h2></header>
        ${t.map((e) => p`<a class="line" href=${qn("inbox", e.name)} @click=${(t) => this.turnTo(t, "inbox", e.name)}>${Xn(e, this.host.names)}</a>`)}
        ${t.length ? g : p`<p class="none">${J("noneOpen")}</p>`}
      </section>
      <section class="panel" aria-labelledby="decided">
        <header><h2 id="decided">${J("decided", { count: n.length })}</h2></header>
        ${n.map((e) => Hn(e, this.host.names))}
        ${n.length ? g : p`<p class="none">${J("noneDecided")}</p>`}
      </section>
      <section class="panel" aria-labelledby="gone">
        <header><h2 id="gone">${J("away", { count: r.length })}</h2></header>
        ${r.length ? p`<ul class="away">${r.map((e) => {
			let t = this.host.names.of(e.employee);
			return p`<li>${wn(t)}<span>${t}<br /><span class="faint tiny number">${Ct(e.startTime, e.endTime)}</span></span></li>`;
		})}</ul>` : p`<p class="none">${J("noneAway")}</p>`}
      </section>`;
	}
	#a() {
		return p`<section class="panel"><form class="body" @submit=${this.#r}>
      <div class="field"><label for="note">${J("note")}</label>
        <textarea class="input" id="note" rows="4" maxlength="2000" placeholder=${J("noteHint")}></textarea></div>
      <div class="field"><label for="to">${J("to")}</label>
        <select class="input" id="to"><option value="">${J("anyLead")}</option>
          ${this.leads.map((e) => p`<option value=${e.name}>${e.displayName} · ${this.host.teamName(e.team)}</option>`)}</select></div>
      <button class="button primary" ?disabled=${this.busy || !this.#e.value}>${J("sign")}</button>
    </form></section>`;
	}
	#o(e, t) {
		let [n, r] = [this.host.names.of(e.from), this.host.names.of(e.to)];
		return p`<div class="pack">
      <div class="row">
        <b class="grow">${r ? J("fromTo", {
			from: n,
			to: r
		}) : J("from", { from: n })}</b>
        ${t ? g : p`<span class="badge ${e.state === "ACCEPTED" ? "good" : "watch"}">${J(e.state === "ACCEPTED" ? "ACCEPTED" : "SIGNED")}</span>`}
      </div>
      ${e.note ? p`<blockquote>${e.note}</blockquote>` : g}
      <span class="faint small number">${k(e.signTime)} · ${e.signTime ? Ot(e.signTime) : ""}${e.openItems?.length ? p` · ${J("items", { count: e.openItems.length })}` : g}</span>
      ${t ? p`<button class="button primary" ?disabled=${this.busy}
            @click=${() => void this.#n(() => this.host.api.post(`/v1/${e.name}:accept`), J("accepted"))}>${I("check", 16)}${J("accept")}</button>` : g}
    </div>`;
	}
};
j([b()], Zn.prototype, "busy", void 0), j([b()], Zn.prototype, "leads", void 0), j([$e("#note")], Zn.prototype, "note", void 0), j([$e("#to")], Zn.prototype, "to", void 0), Zn = j([v("zt-handover")], Zn);
// src/pages/zt-inbox.ts
var Y = C({
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
}), Qn = 20, $n = 6e4, er = class extends M {
	constructor(...e) {
		super(...e), this.chosen = "", this.everywhere = !0, this.opened = !1, this.#e = /* @__PURE__ */ new Map(), this.#t = new N(this, (e) => this.host.api.get("/v1/workItems", {
			team: this.#r,
			pageSize: 200
		}, e), Qn), this.#n = (e) => this.#l(e);
	}
	static {
		this.styles = [
			A,
			Yn,
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
		return (this.#t.value?.workItems ?? []).filter((t) => e - (this.#e.get(t.name) ?? 0) > $n);
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
		this.#e.set(e, Date.now()), this.chosen = (t[n + 1] ?? t[n - 1])?.name ?? "", this.opened = !1, this.requestUpdate(), this.#t.load();
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
		return p`<div class="page">
      <header>
        ${this.opened && r ? p`<button class="button quiet icon back" aria-label=${Y("back")} @click=${() => this.opened = !1}>${I("back")}</button>` : g}
        <h1>${Y("title")}</h1>
        <span class="soft">${t ? Y("count", { count: e.length }) : g}</span>
        <span class="grow"></span>
        ${this.host.choosableTeams.length > 1 && !this.team ? p`<div class="segments ${this.opened ? "unopened" : ""}">
              <button aria-pressed=${this.everywhere} @click=${() => this.#u(!0)}>${Y("allTeams")}</button>
              <button aria-pressed=${!this.everywhere} @click=${() => this.#u(!1)}>${Y("oneTeam")}</button>
            </div>` : g}
      </header>
      ${n ? B(n, () => void this.#t.load()) : g}
      ${t && !e.length ? p`<section class="panel">${R("check", Y("clear"))}</section>` : this.#d(e, r)}
    </div>`;
	}
	#u(e) {
		this.everywhere = e, this.load();
	}
	#d(e, t) {
		return p`<div class="panes ${this.opened && t ? "one" : ""}">
      <section class="panel list" aria-label=${Y("list")}>
        ${this.#t.value ? p`<ul>${e.map((e) => p`<li><button class="line" aria-current=${e.name === t?.name} @click=${() => this.#o(e.name)}>
                ${Xn(e, this.host.names)}</button></li>`)}</ul>` : z(9)}
        <p class="keys"><span>${Y("keys")}</span><span><kbd>j</kbd> <kbd>k</kbd> ${Y("move")}</span><span><kbd>a</kbd> ${Y("approve")}</span>
          <span><kbd>r</kbd> ${Y("refuse")}</span><span><kbd>c</kbd> ${Y("claim")}</span></p>
      </section>
      <section class="panel detail">
        ${t ? p`<zt-card .item=${t}></zt-card>` : this.#t.value ? R("inbox", Y("choose")) : z(10)}
      </section>
    </div>`;
	}
};
j([b()], er.prototype, "chosen", void 0), j([b()], er.prototype, "everywhere", void 0), j([b()], er.prototype, "opened", void 0), j([$e("zt-card")], er.prototype, "card", void 0), er = j([v("zt-inbox")], er);
// src/messages/policies.ts
var X = C({
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
}), tr = 30, nr = o`
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
function rr(e) {
	let { conditions: t = [], budgets: n = [] } = e;
	return p`<div class="rule">
    <section><h4>${X(t.length ? "all" : "always")}</h4>
      <ul>${t.map((e) => p`<li>${I("check", 14)}<span>${Xt(e)}</span></li>`)}</ul></section>
    ${n.length ? p`<section><h4>${X("within")}</h4><ul>${n.map((e) => p`<li>${I("clock", 14)}<span>${Zt(e)}</span></li>`)}</ul></section>` : g}
  </div>`;
}
var ir = [nn, o`
    .replay { border: 1px solid var(--zt-line); border-radius: var(--zt-radius); padding: 14px 16px; display: grid; gap: 10px; background: var(--zt-sunken); }
    .replay dl { display: flex; gap: 8px 32px; flex-wrap: wrap; }
    .replay dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
    .replay dd { font-size: 1.25rem; font-weight: 640; font-variant-numeric: tabular-nums; }
    .replay dd small { font-size: var(--zt-text-small); font-weight: 400; color: var(--zt-ink-soft); margin-left: 6px; }
    .replay details { border-top: 1px solid var(--zt-line); padding: 6px 0; }
    .replay summary { display: flex; gap: 8px; align-items: center; flex-wrap: wrap; }
    .replay .scroll { max-height: 260px; }
  `];
function ar(e) {
	let { decisionCount: t = 0, automaticBeforeCount: n = 0, automaticAfterCount: r = 0, differences: i = [] } = e, a = (e) => E(t ? e / t * 1e3 : void 0);
	return p`<section class="replay" aria-live="polite">
    <h3>${X("replayTitle")} <span class="soft small">${X("replayCount", { count: t })}</span></h3>
    <dl>
      <div><dt>${X("automaticBefore")}</dt><dd>${a(n)}<small>${yt(n)}</small></dd></div>
      <div><dt>${X("automaticAfter")}</dt><dd>${a(r)}<small>${yt(r)}</small></dd></div>
    </dl>
    <p class="soft">${i.length ? X("differences", { count: i.length }) : X("noDifference")}</p>
    ${i.length ? p`<div class="scroll" tabindex="0" role="region" aria-label=${X("differences", { count: i.length })}>${i.slice(0, tr).map((e) => p`<details><summary>
              <span class="badge ${Yt(e.before)}">${Jt(e.before)}</span>${I("next", 14)}
              <span class="badge ${Yt(e.after)}">${Jt(e.after)}</span>
              <span class="faint small">${e.subject?.split("/")[1] ?? ""}</span></summary>
            ${rn(e.conditions ?? [])}</details>`)}</div>` : g}
  </section>`;
}
// src/parts/zt-dialog.ts
var or = C({ close: {
	zh: "关闭",
	en: "Close"
} }), sr = class extends Rt {
	constructor(...e) {
		super(...e), this.heading = "", this.open = !1;
	}
	static {
		this.styles = [A, o`
      dialog {
        width: min(var(--zt-dialog-width, 520px), calc(100vw - 24px)); max-height: calc(100dvh - 32px); padding: 0; border: 1px solid var(--zt-line);
        border-radius: 14px; background: var(--zt-raised); color: var(--zt-ink); box-shadow: var(--zt-shadow-raised);
      }
      dialog::backdrop { background: #0b101680; }
      header { display: flex; align-items: center; gap: 12px; padding: 14px 12px 10px 20px; }
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
		return p`<dialog aria-labelledby="heading" @close=${this.#e}>
      ${this.open ? p`<header>
              <h2 id="heading" class="grow">${this.heading}</h2>
              <button class="button quiet icon" aria-label=${or("close")} @click=${() => this.dialog.close()}>${I("cross")}</button>
            </header>
            <div class="body"><slot></slot></div>
            <footer><slot name="actions"></slot></footer>` : g}
    </dialog>`;
	}
};
j([y()], sr.prototype, "heading", void 0), j([y({
	type: Boolean,
	reflect: !0
})], sr.prototype, "open", void 0), j([$e("dialog")], sr.prototype, "dialog", void 0), sr = j([v("zt-dialog")], sr);
// src/parts/policy-fields.ts
var cr = C({
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
}), lr = /* @__PURE__ */ new Set([
	"statutory",
	"paid",
	"evidence_given",
	"cover_known"
]), ur = /* @__PURE__ */ new Set(["leave_type"]);
function dr(e = "") {
	return lr.has(e) || e.startsWith("finding_") ? {
		kind: "yesNo",
		factor: 1,
		unit: ""
	} : ur.has(e) ? {
		kind: "words",
		factor: 1,
		unit: ""
	} : e.endsWith("_permille") ? {
		kind: "number",
		factor: 10,
		unit: cr("percent")
	} : e.endsWith("_milli") ? {
		kind: "number",
		factor: 1e3,
		unit: cr("agents")
	} : e === "minutes" || e.endsWith("_minutes") ? {
		kind: "number",
		factor: 60,
		unit: cr("hours")
	} : e === "work_dates" ? {
		kind: "number",
		factor: 1,
		unit: cr("days")
	} : {
		kind: "number",
		factor: 1,
		unit: e ? "" : cr("times")
	};
}
function fr(e, t) {
	let { kind: n, factor: r } = dr(e);
	if (n !== "number" || !t) return t ?? "";
	let i = Number(t);
	return Number.isFinite(i) ? String(Math.round(i / r * 1e3) / 1e3) : t;
}
function pr(e, t) {
	let { kind: n, factor: r } = dr(e), i = t.trim();
	if (n !== "number") return i || void 0;
	let a = Number(i);
	return i && Number.isFinite(a) ? String(Math.round(a * r)) : void 0;
}
// src/parts/zt-policy-editor.ts
var mr = [
	"COMPARISON_AT_LEAST",
	"COMPARISON_AT_MOST",
	"COMPARISON_EQUAL",
	"COMPARISON_NOT_EQUAL"
], hr = [
	"COMPARISON_ONE_OF",
	"COMPARISON_NONE_OF",
	"COMPARISON_EQUAL",
	"COMPARISON_NOT_EQUAL"
], gr = [
	"OUTCOME_ALLOW",
	"OUTCOME_ALLOW_WITH_REVIEW",
	"OUTCOME_ESCALATE",
	"OUTCOME_DENY"
], _r = ["minutes", "work_dates"], Z = class extends zt {
	constructor(...e) {
		super(...e), this.conditions = [], this.budgets = [], this.outcome = "OUTCOME_ALLOW", this.problem = "", this.busy = "";
	}
	static {
		this.styles = [
			A,
			ir,
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
			text: fr(e.fact, e.value)
		})), this.budgets = (e.budgets ?? []).map((e) => ({
			...e,
			text: fr(e.fact, e.limit)
		})), this.outcome = e.outcome ?? "OUTCOME_ALLOW";
	}
	#e(e) {
		return this.renderRoot.querySelector(`#${e}`).value.trim();
	}
	#t() {
		let e = (e, t) => {
			let n = pr(e, t);
			if (n === void 0) throw Error(X("badValue", { fact: e ? Ut(e) : X("countUses") }));
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
			if (!e.zh && !e.en) throw Error(X("badName"));
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
		return p`<form @submit=${this.#r}>
      <div class="two">
        <div class="field"><label for="zh">${X("nameZh")}</label><input class="input" id="zh" maxlength="80" .value=${e?.zh ?? ""} /></div>
        <div class="field"><label for="en">${X("nameEn")}</label><input class="input" id="en" maxlength="80" .value=${e?.en ?? ""} /></div>
      </div>
      <div class="three">
        <div class="field"><label for="action">${X("action")}</label><select class="input" id="action">
          ${n.map((e) => p`<option value=${e} ?selected=${e === t.action}>${Vn(e)}</option>`)}</select></div>
        <div class="field"><label for="team">${X("scope")}</label><select class="input" id="team"><option value="">${X("everywhere")}</option>
          ${this.host.teams.map((e) => p`<option value=${e.name} ?selected=${e.name === t.team}>${e.displayName}</option>`)}</select></div>
        <div class="field"><label for="rank">${X("order")}</label><input class="input" id="rank" type="number" min="0" .value=${String(t.rank ?? 100)} /></div>
      </div>
      <fieldset><legend>${X("conditions")}</legend>
        ${this.conditions.map((e, t) => this.#c(e, t))}
        <button type="button" class="button small" @click=${this.#a}>${I("plus", 14)}${X("addCondition")}</button></fieldset>
      <fieldset><legend>${X("budgets")}</legend>
        ${this.budgets.map((e, t) => this.#l(e, t))}
        <button type="button" class="button small" @click=${this.#o}>${I("plus", 14)}${X("addBudget")}</button></fieldset>
      <div class="two">
        <div class="field"><label for="outcome">${X("outcome")}</label><select class="input" id="outcome"
          @change=${(e) => this.outcome = e.target.value}>
          ${gr.map((e) => p`<option value=${e} ?selected=${e === this.outcome}>${Jt(e)}</option>`)}</select></div>
        ${this.outcome === "OUTCOME_ALLOW_WITH_REVIEW" ? p`<div class="field"><label for="sample">${X("sample")} (%)</label>
              <input class="input" id="sample" type="number" min="0" max="100" step="0.1" .value=${String((t.reviewPermille ?? 100) / 10)} /></div>` : g}
      </div>
      ${this.replayed ? ar(this.replayed) : g}
      ${this.problem ? p`<p class="notice bad" role="alert">${I("warning")}${this.problem}</p>` : g}
      <div class="buttons">
        <button type="button" class="button quiet" @click=${() => this.dispatchEvent(new Event("cancel"))}>${X("cancel")}</button>
        <button type="button" class="button" ?disabled=${!!this.busy} @click=${this.#i}>${X(this.busy === "replay" ? "replaying" : "replay")}</button>
        <button class="button primary" ?disabled=${!!this.busy}>${X("save")}</button>
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
			}, a = dr(i.fact).kind;
			if (a === "yesNo" && t.fact) return {
				...i,
				comparison: "COMPARISON_EQUAL",
				text: "true"
			};
			let o = a === "words" ? hr : mr;
			return o.includes(i.comparison) ? i : {
				...i,
				comparison: o[0],
				text: ""
			};
		});
	}
	#c(e, t) {
		let { kind: n, unit: r } = dr(e.fact), i = [.../* @__PURE__ */ new Set([...Ht, e.fact ?? ""])], a = n === "words" ? hr : n === "yesNo" ? ["COMPARISON_EQUAL"] : mr, o = (e) => (n) => this.#s(t, { [e]: n.target.value });
		return p`<div class="line">
      <select class="input" aria-label=${X("fact")} @change=${o("fact")}>${i.map((t) => p`<option value=${t} ?selected=${t === e.fact}>${Ut(t)}</option>`)}</select>
      <select class="input" aria-label=${X("comparison")} @change=${o("comparison")}>${a.map((t) => p`<option value=${t} ?selected=${t === e.comparison}>${qt(t)}</option>`)}</select>
      <span class="value">${n === "yesNo" ? p`<select class="input" aria-label=${X("value")} @change=${o("text")}>
            ${["true", "false"].map((t) => p`<option value=${t} ?selected=${t === e.text}>${X(t === "true" ? "yes" : "no")}</option>`)}</select>` : p`<input class="input" aria-label=${X("value")} .value=${e.text} @change=${o("text")} />${r ? p`<span class="soft small">${r}</span>` : g}`}</span>
      <button type="button" class="button quiet icon" aria-label=${X("remove")} @click=${() => this.conditions = this.conditions.filter((e, n) => n !== t)}>${I("cross", 16)}</button>
    </div>`;
	}
	#l(e, t) {
		let n = (e) => (n) => {
			let r = n.target.value;
			this.budgets = this.budgets.map((n, i) => i === t ? {
				...n,
				[e]: r
			} : n);
		}, r = (t, r, i) => p`<select class="input" aria-label=${t} @change=${n(r)}>${i.map(([t, n]) => p`<option value=${t} ?selected=${t === (e[r] ?? "")}>${n}</option>`)}</select>`, { unit: i } = dr(e.fact);
		return p`<div class="line budget">
      ${r(X("per"), "per", [
			"PERSON",
			"TEAM",
			"CENTRE"
		].map((e) => [e, $t(e)]))}
      ${r(X("period"), "period", ["DAY", "MONTH"].map((e) => [e, Qt(e)]))}
      ${r(X("counted"), "fact", [["", X("countUses")], ...[.../* @__PURE__ */ new Set([..._r, e.fact ?? ""])].filter(Boolean).map((e) => [e, Ut(e)])])}
      <span class="value"><input class="input" aria-label=${X("value")} .value=${e.text} @change=${n("text")} /><span class="soft small">${i}</span></span>
      <button type="button" class="button quiet icon" aria-label=${X("remove")} @click=${() => this.budgets = this.budgets.filter((e, n) => n !== t)}>${I("cross", 16)}</button>
    </div>`;
	}
};
j([y({ attribute: !1 })], Z.prototype, "policy", void 0), j([b()], Z.prototype, "conditions", void 0), j([b()], Z.prototype, "budgets", void 0), j([b()], Z.prototype, "outcome", void 0), j([b()], Z.prototype, "problem", void 0), j([b()], Z.prototype, "busy", void 0), j([b()], Z.prototype, "replayed", void 0), Z = j([v("zt-policy-editor")], Z);
// src/pages/zt-policies.ts
var vr = {
	POLICY_STATE_DRAFT: "watch",
	POLICY_STATE_PUBLISHED: "good"
}, Q = class extends M {
	constructor(...e) {
		super(...e), this.allStates = !1, this.busy = "", this.replays = {}, this.#e = new N(this, (e) => this.host.api.get("/v1/policies", {
			allStates: this.allStates || this.#t,
			pageSize: 200
		}, e));
	}
	static {
		this.styles = [
			A,
			nr,
			ir,
			o`
      .list { display: grid; gap: 12px; }
      h2.action { font-size: var(--zt-text); color: var(--zt-ink-soft); margin-top: 4px; }
      .policy { padding: 14px 16px; display: grid; gap: 12px; }
      .policy.POLICY_STATE_RETIRED { opacity: 0.8; }
      .panel.policy > header { padding: 0; min-height: 0; display: flex; gap: 8px 12px; align-items: flex-start; flex-wrap: wrap; }
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
			V(e instanceof w ? e.message : String(e), "bad");
		} finally {
			this.busy = "";
		}
	}
	#r(e) {
		return this.#n(`replay ${yr(e)}`, async () => {
			let t = await this.host.api.ask("/v1/policies:replay", {
				rule: e.rule,
				days: 30
			});
			this.replays = {
				...this.replays,
				[yr(e)]: t
			};
		});
	}
	#i(e) {
		return this.#n(`publish ${yr(e)}`, async () => {
			await this.host.api.post(`/v1/${e.name}:publish`), V(X("published")), await this.#e.load();
		});
	}
	#a(e) {
		return e.preventDefault(), this.#n("retire", async () => {
			await this.host.api.post(`/v1/${this.retiring.name}:retire`, { reason: this.retireReason.value.trim() }), this.retiring = void 0, V(X("retired")), await this.#e.load();
		});
	}
	#o() {
		this.editing = void 0, V(X("saved")), this.#e.load();
	}
	render() {
		let { value: e, failure: t } = this.#e, n = (e?.policies ?? []).filter((e) => this.allStates || e.state !== "POLICY_STATE_RETIRED"), r = Map.groupBy(n, (e) => e.rule?.action ?? "");
		return p`<div class="page">
      <header>
        <h1>${X("title")}</h1><span class="soft">${X("about")}</span><span class="grow"></span>
        <label class="row small soft"><input type="checkbox" .checked=${this.allStates} @change=${this.#s} />${X("allStates")}</label>
        ${this.#t ? p`<button class="button primary" @click=${() => this.editing = "new"}>${I("plus", 16)}${X("newPolicy")}</button>` : g}
      </header>
      ${t ? B(t, () => this.load()) : g}
      ${e ? g : p`<section class="panel">${z(8)}</section>`}
      ${[...r].map(([e, t]) => p`<h2 class="action">${Vn(e)}</h2><div class="list">${t.map((e) => this.#c(e))}</div>`)}
      ${e && !n.length ? p`<section class="panel">${R("policy", X("none"))}</section>` : g}
      ${this.#u()}
    </div>`;
	}
	#s(e) {
		this.allStates = e.target.checked, this.load();
	}
	#c(e) {
		let { rule: t = {}, state: n = "POLICY_STATE_DRAFT" } = e, r = this.replays[yr(e)];
		return p`<article class="panel policy ${n}">
      <header>
        <div class="grow">
          <h3>${S(e.title) || e.name}</h3>
          <p class="faint small">${t.team ? this.host.teamName(t.team) : X("everywhere")} · ${X("version", { version: t.version ?? 1 })} ·
            ${X("rank", { rank: t.rank ?? 0 })}${e.updateTime ? p` · ${X("by", {
			author: this.host.names.of(e.author),
			time: k(e.updateTime)
		})}` : g}</p>
        </div>
        <span class="badge ${vr[n] ?? ""}">${X(n)}</span>
        <span class="badge ${Yt(t.outcome)}">${Jt(t.outcome)}</span>
        ${t.reviewPermille ? p`<span class="badge accent">${X("review", { share: E(t.reviewPermille) })}</span>` : g}
      </header>
      ${rr(t)}
      ${r ? ar(r) : g}
      ${this.#l(e)}
    </article>`;
	}
	#l(e) {
		if (!this.host.has("CENTRE_MANAGER", "OFFICER")) return g;
		let { state: t } = e, n = this.busy === `replay ${yr(e)}`;
		return p`<div class="row wrap">
      ${this.#t && t === "POLICY_STATE_DRAFT" ? p`<button class="button small primary" ?disabled=${!!this.busy} @click=${() => this.#i(e)}>${X("publish")}</button>` : g}
      <button class="button small" ?disabled=${!!this.busy} @click=${() => this.#r(e)}>${X(n ? "replaying" : "replay")}</button>
      ${this.#t ? p`<button class="button small" @click=${() => this.editing = e}>${X("edit")}</button>` : g}
      ${this.#t && t === "POLICY_STATE_PUBLISHED" ? p`<button class="button small quiet" @click=${() => this.retiring = e}>${X("retire")}</button>` : g}
    </div>`;
	}
	#u() {
		let e = this.editing === "new" ? void 0 : this.editing;
		return p`
      <zt-dialog class="editor" heading=${X(e ? "editTitle" : "newTitle")} .open=${!!this.editing} @close=${() => this.editing = void 0}>
        ${this.editing ? p`<zt-policy-editor .policy=${e} @saved=${this.#o} @cancel=${() => this.editing = void 0}></zt-policy-editor>` : g}
      </zt-dialog>
      <zt-dialog heading=${X("retireTitle", { title: S(this.retiring?.title) })} .open=${!!this.retiring} @close=${() => this.retiring = void 0}>
        <form class="stack" id="retire" @submit=${this.#a}>
          <p>${X("retireWhy")}</p>
          <div class="field"><label for="retire-reason">${X("reason")}</label><textarea class="input" id="retire-reason" required maxlength="500"></textarea></div>
          <div class="row"><button class="button danger sure" ?disabled=${this.busy === "retire"}>${X("retire")}</button>
            <button type="button" class="button quiet" @click=${() => this.retiring = void 0}>${X("cancel")}</button></div>
        </form>
      </zt-dialog>`;
	}
};
j([b()], Q.prototype, "allStates", void 0), j([b()], Q.prototype, "editing", void 0), j([b()], Q.prototype, "retiring", void 0), j([b()], Q.prototype, "busy", void 0), j([b()], Q.prototype, "replays", void 0), j([$e("#retire-reason")], Q.prototype, "retireReason", void 0), Q = j([v("zt-policies")], Q);
function yr(e) {
	return `${e.name}@${e.rule?.version ?? 0}${e.state}`;
}
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
}), br = [
	"LATE",
	"EXPECTED",
	"HERE",
	"BREAK",
	"AWAY",
	"LATER",
	"FINISHED",
	"OFF"
], xr = {
	LATE: "bad",
	EXPECTED: "watch",
	HERE: "good"
}, Sr = 6, Cr = 4, wr = 15, Tr = (e) => (e ?? "").replace("PRESENCE_STATE_", ""), Er = class extends M {
	static {
		this.styles = [
			A,
			Yn,
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
	#e = new N(this, (e) => this.host.api.get(`/v1/${this.lookedAt}/now`, {}, e), wr);
	#t = new N(this, (e) => this.host.api.get("/v1/workItems", { team: this.lookedAt }, e), wr);
	load() {
		this.#e.clear(), this.#t.clear(), this.#n();
	}
	#n() {
		this.lookedAt && this.#e.load(), this.#t.load();
	}
	render() {
		let { value: e } = this.#e;
		return p`<div class="page">
      <header>
        <h1>${$("title")}</h1>
        <span class="soft cut">${this.host.teamName(this.lookedAt)} · ${xt(e?.nowTime ?? (/* @__PURE__ */ new Date()).toISOString())}</span>
        <span class="grow"></span>
        <span class="row">${e ? p`<span class="faint small number">${$("asOf", { time: bt(e.nowTime) })}</span>` : g}
        <button class="button quiet icon small" aria-label=${$("refresh")} title=${$("refresh")} @click=${this.#n}>${I("refresh", 16)}</button></span>
      </header>
      ${this.#e.failure ? B(this.#e.failure, () => this.#n()) : g}
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
		return p`<section class="panel" aria-labelledby="cover">
      <header><h2 id="cover">${$("cover")}</h2></header>
      <div class="body">
        ${e ? p`${t.length ? this.#i(e, t) : g}
              <zt-cover-chart .points=${Dr(e.coverage)} .now=${Date.parse(e.nowTime ?? "")}></zt-cover-chart>` : z(7)}
      </div>
    </section>`;
	}
	#i(e, t) {
		let n = e.coverage?.targetPermille ?? 0, r = Date.parse(e.nowTime ?? ""), i = (e.coverage?.intervalMinutes ?? 30) * 6e4, a = t.filter((e) => Date.parse(e.startTime ?? "") + i > r), o = a[0];
		if (!o) return g;
		let s = a.reduce((e, t) => (t.slack ?? 0) < (e.slack ?? 0) ? t : e), c = o.serviceLevelPermille ?? 0, l = (e = 0) => e < 0 ? "bad-text" : "";
		return p`<dl class="figures">
      <div><dt>${$("level")}</dt>
        <dd><span class=${c >= 0 && c < n ? "bad-text" : "good-text"}>${E(c)}</span><small>${$("target", { target: E(n) })}</small></dd></div>
      <div><dt>${$("slackNow")}</dt><dd class=${l(o.slack)}>${D(o.slack ?? 0, !0)}<small>${$("people")}</small></dd></div>
      <div><dt>${$("lowest")}</dt><dd class=${l(s.slack)}>${D(s.slack ?? 0, !0)}<small>${$("at", { time: O(s.startTime) })}</small></dd></div>
    </dl>`;
	}
	#a(e) {
		if (!e) return p`<section class="panel">${this.lookedAt ? z(9) : R("people", $("noTeam"))}</section>`;
		let t = br.map((t) => ({
			state: t,
			people: (e.people ?? []).filter((e) => Tr(e.state) === t)
		})), n = (e) => t.find((t) => t.state === e).people.length, r = n("HERE") + n("BREAK"), i = r + n("LATE") + n("EXPECTED");
		return p`<section class="panel presence" aria-labelledby="presence">
      <header class="between">
        <h2 id="presence">${$("presence")}</h2>
        <div class="counts">
          ${t.slice(0, 2).filter((e) => e.people.length).map(({ state: e, people: t }) => p`<span class=${xr[e] ?? ""}>${$(e)}<b>${t.length}</b></span>`)}
          <span>${$("here", {
			here: r,
			due: i
		})}</span>
        </div>
      </header>
      ${t.some((e) => e.people.length) ? p`<div class="groups">${t.filter((e) => e.people.length).map(({ state: e, people: t }) => this.#o(e, t))}</div>` : R("people", $("nobody"))}
    </section>`;
	}
	#o(e, t) {
		let n = e === "FINISHED" || e === "OFF", r = t.length > Cr ? "wide" : "";
		return p`<div class="group ${xr[e] ?? ""} ${n ? "quiet" : ""} ${r}">
      <h3>${$(e)}<span class="number">${t.length}</span></h3>
      <ul class="people">${t.map((t) => this.#s(e, t))}</ul>
    </div>`;
	}
	#s(e, t) {
		let n = this.host.names.of(t.employee);
		return p`<li class="person">
      ${wn(n)}
      <span class="grow"><span class="cut" title=${n}>${n}</span><br /><span class="faint tiny number">${this.#c(e, t)}</span></span>
    </li>`;
	}
	#c(e, { shift: t, lateMinutes: n, sinceTime: r }) {
		return e === "LATE" ? p`<span class="bad-text">${$("lateBy", { span: wt(n ?? 0) })}</span>` : e === "BREAK" && r ? $("since", { time: O(r) }) : t ? `${O(t.startTime)}–${O(t.endTime)}` : g;
	}
	#l() {
		let { value: e, failure: t } = this.#t, n = e?.workItems ?? [];
		return p`<section class="panel inbox" aria-labelledby="waiting">
      <header class="between">
        <h2 id="waiting">${$("inbox")}</h2>
        ${n.length ? p`<a class="small" href=${qn("inbox")} @click=${(e) => this.turnTo(e, "inbox")}>${$("all", { count: e?.totalSize ?? n.length })}</a>` : g}
      </header>
      ${t && !e ? p`<div class="body">${B(t, () => void this.#t.load())}</div>` : g}
      ${e || t ? g : z(6)}
      ${n.slice(0, Sr).map((e) => p`<a class="line" href=${qn("inbox", e.name)} @click=${(t) => this.turnTo(t, "inbox", e.name)}>${Xn(e, this.host.names)}</a>`)}
      ${e && !n.length ? R("check", $("clear")) : g}
    </section>`;
	}
};
Er = j([v("zt-today")], Er);
function Dr(e) {
	return (e?.intervals ?? []).map((t) => ({
		start: Date.parse(t.startTime ?? ""),
		minutes: e?.intervalMinutes ?? 30,
		required: t.required ?? 0,
		before: t.available ?? 0,
		levelPermille: t.serviceLevelPermille ?? 0
	}));
}
// src/tokens.css?inline
var Or = "@layer zt{:root{--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light dark;--zt-ground:var(--lightningcss-light,#f4f6f8)var(--lightningcss-dark,#0f1318);--zt-surface:var(--lightningcss-light,#fff)var(--lightningcss-dark,#171c23);--zt-raised:var(--lightningcss-light,#fff)var(--lightningcss-dark,#1e242d);--zt-sunken:var(--lightningcss-light,#eef1f5)var(--lightningcss-dark,#11161c);--zt-hover:var(--lightningcss-light,#f0f3f7)var(--lightningcss-dark,#222934);--zt-line:var(--lightningcss-light,#e1e6ec)var(--lightningcss-dark,#2a323d);--zt-line-strong:var(--lightningcss-light,#8b97a6)var(--lightningcss-dark,#667283);--zt-ink:var(--lightningcss-light,#17202b)var(--lightningcss-dark,#e8edf3);--zt-ink-soft:var(--lightningcss-light,#475364)var(--lightningcss-dark,#b0bac7);--zt-ink-faint:var(--lightningcss-light,#5c6878)var(--lightningcss-dark,#95a1b0);--zt-accent:var(--lightningcss-light,#1d4fb8)var(--lightningcss-dark,#8db4ff);--zt-accent-ink:var(--lightningcss-light,#fff)var(--lightningcss-dark,#0b1a36);--zt-accent-hover:var(--lightningcss-light,#163f96)var(--lightningcss-dark,#abc8ff);--zt-accent-soft:var(--lightningcss-light,#e8effc)var(--lightningcss-dark,#1b2942);--zt-good:var(--lightningcss-light,#13693f)var(--lightningcss-dark,#6fd19c);--zt-good-soft:var(--lightningcss-light,#e3f4ea)var(--lightningcss-dark,#14291f);--zt-watch:var(--lightningcss-light,#855000)var(--lightningcss-dark,#f0bc62);--zt-watch-soft:var(--lightningcss-light,#fdf1da)var(--lightningcss-dark,#2e2413);--zt-bad:var(--lightningcss-light,#b3261e)var(--lightningcss-dark,#ff9c94);--zt-bad-ink:var(--lightningcss-light,#fff)var(--lightningcss-dark,#3a0b08);--zt-bad-soft:var(--lightningcss-light,#fdebe9)var(--lightningcss-dark,#361a19);--zt-chart-required:var(--lightningcss-light,#17202b)var(--lightningcss-dark,#e8edf3);--zt-chart-before:var(--lightningcss-light,#6b8fd6)var(--lightningcss-dark,#5f83c9);--zt-chart-before-fill:var(--lightningcss-light,#dbe6fa)var(--lightningcss-dark,#1f2f4d);--zt-chart-after:var(--lightningcss-light,#0b7285)var(--lightningcss-dark,#5cc8da);--zt-chart-gap:var(--lightningcss-light,#e5645b)var(--lightningcss-dark,#e0665d);--zt-radius:10px;--zt-radius-small:6px;--zt-shadow:0 1px 2px var(--lightningcss-light,#1720280f)var(--lightningcss-dark,#0006);--zt-shadow-raised:0 8px 28px var(--lightningcss-light,#17202829)var(--lightningcss-dark,#0009);--zt-font:\"Segoe UI Variable\", \"Segoe UI\", -apple-system, Roboto, \"Helvetica Neue\", \"PingFang SC\", \"HarmonyOS Sans SC\", \"Microsoft YaHei UI\", \"Microsoft YaHei\", \"微软雅黑\", \"Noto Sans CJK SC\", \"Noto Sans SC\", \"Source Han Sans SC\", sans-serif;--zt-text:.875rem;--zt-text-small:.8125rem;--zt-text-tiny:.75rem;--zt-text-large:1rem;--zt-text-title:1.25rem;--zt-text-figure:1.75rem}@media (prefers-color-scheme:dark){:root{--lightningcss-light: ;--lightningcss-dark:initial}}}@layer zt-page{html{-webkit-text-size-adjust:100%;height:100%}html[data-theme=light]{--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light}html[data-theme=dark]{--lightningcss-light: ;--lightningcss-dark:initial;color-scheme:dark}body{background:var(--zt-ground);min-height:100%;color:var(--zt-ink);font:var(--zt-text) / 1.55 var(--zt-font);margin:0}}", kr = new CSSStyleSheet();
kr.replaceSync(Or.replace(/@layer zt-page[\s\S]*$/, "")), document.adoptedStyleSheets = [...document.adoptedStyleSheets, kr];
function Ar(e) {
	e.locale && ot(e.locale, !1), It(new Mt(e.apiBase ?? "", e.tokenProvider));
}
export { Ar as connect };
