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
var ue = globalThis, de = (e) => e, fe = ue.trustedTypes, pe = fe ? fe.createPolicy("lit-html", { createHTML: (e) => e }) : void 0, me = "$lit$", he = `lit$${Math.random().toFixed(9).slice(2)}$`, ge = "?" + he, _e = `<${ge}>`, ve = document, ye = () => ve.createComment(""), be = (e) => e === null || typeof e != "object" && typeof e != "function", xe = Array.isArray, Se = (e) => xe(e) || typeof e?.[Symbol.iterator] == "function", Ce = "[ 	\n\f\r]", we = /<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g, Te = /-->/g, Ee = />/g, De = RegExp(`>|${Ce}(?:([^\\s"'>=/]+)(${Ce}*=${Ce}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`, "g"), Oe = /'/g, ke = /"/g, Ae = /^(?:script|style|textarea|title)$/i, je = (e) => (t, ...n) => ({
	_$litType$: e,
	strings: t,
	values: n
}), m = je(1), h = je(2), Me = Symbol.for("lit-noChange"), g = Symbol.for("lit-nothing"), Ne = /* @__PURE__ */ new WeakMap(), Pe = ve.createTreeWalker(ve, 129);
function Fe(e, t) {
	if (!xe(e) || !e.hasOwnProperty("raw")) throw Error("invalid template strings array");
	return pe === void 0 ? t : pe.createHTML(t);
}
var Ie = (e, t) => {
	let n = e.length - 1, r = [], i, a = t === 2 ? "<svg>" : t === 3 ? "<math>" : "", o = we;
	for (let t = 0; t < n; t++) {
		let n = e[t], s, c, l = -1, ee = 0;
		for (; ee < n.length && (o.lastIndex = ee, c = o.exec(n), c !== null);) ee = o.lastIndex, o === we ? c[1] === "!--" ? o = Te : c[1] === void 0 ? c[2] === void 0 ? c[3] !== void 0 && (o = De) : (Ae.test(c[2]) && (i = RegExp("</" + c[2], "g")), o = De) : o = Ee : o === De ? c[0] === ">" ? (o = i ?? we, l = -1) : c[1] === void 0 ? l = -2 : (l = o.lastIndex - c[2].length, s = c[1], o = c[3] === void 0 ? De : c[3] === "\"" ? ke : Oe) : o === ke || o === Oe ? o = De : o === Te || o === Ee ? o = we : (o = De, i = void 0);
		let u = o === De && e[t + 1].startsWith("/>") ? " " : "";
		a += o === we ? n + _e : l >= 0 ? (r.push(s), n.slice(0, l) + me + n.slice(l) + he + u) : n + he + (l === -2 ? t : u);
	}
	return [Fe(e, a + (e[n] || "<?>") + (t === 2 ? "</svg>" : t === 3 ? "</math>" : "")), r];
}, Le = class e {
	constructor({ strings: t, _$litType$: n }, r) {
		let i;
		this.parts = [];
		let a = 0, o = 0, s = t.length - 1, c = this.parts, [l, ee] = Ie(t, n);
		if (this.el = e.createElement(l, r), Pe.currentNode = this.el.content, n === 2 || n === 3) {
			let e = this.el.content.firstChild;
			e.replaceWith(...e.childNodes);
		}
		for (; (i = Pe.nextNode()) !== null && c.length < s;) {
			if (i.nodeType === 1) {
				if (i.hasAttributes()) for (let e of i.getAttributeNames()) if (e.endsWith(me)) {
					let t = ee[o++], n = i.getAttribute(e).split(he), r = /([.?@])?(.*)/.exec(t);
					c.push({
						type: 1,
						index: a,
						name: r[2],
						strings: n,
						ctor: r[1] === "." ? He : r[1] === "?" ? Ue : r[1] === "@" ? We : Ve
					}), i.removeAttribute(e);
				} else e.startsWith(he) && (c.push({
					type: 6,
					index: a
				}), i.removeAttribute(e));
				if (Ae.test(i.tagName)) {
					let e = i.textContent.split(he), t = e.length - 1;
					if (t > 0) {
						i.textContent = fe ? fe.emptyScript : "";
						for (let n = 0; n < t; n++) i.append(e[n], ye()), Pe.nextNode(), c.push({
							type: 2,
							index: ++a
						});
						i.append(e[t], ye());
					}
				}
			} else if (i.nodeType === 8) {
				if (i.data === ge) c.push({
					type: 2,
					index: a
				});
				else {
					let e = -1;
					for (; (e = i.data.indexOf(he, e + 1)) !== -1;) c.push({
						type: 7,
						index: a
					}), e += he.length - 1;
				}
			}
			a++;
		}
	}
	static createElement(e, t) {
		let n = ve.createElement("template");
		return n.innerHTML = e, n;
	}
};
function Re(e, t, n = e, r) {
	if (t === Me) return t;
	let i = r === void 0 ? n._$Cl : n._$Co?.[r], a = be(t) ? void 0 : t._$litDirective$;
	return i?.constructor !== a && (i?._$AO?.(!1), a === void 0 ? i = void 0 : (i = new a(e), i._$AT(e, n, r)), r === void 0 ? n._$Cl = i : (n._$Co ??= [])[r] = i), i !== void 0 && (t = Re(e, i._$AS(e, t.values), i, r)), t;
}
var ze = class {
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
		let { el: { content: t }, parts: n } = this._$AD, r = (e?.creationScope ?? ve).importNode(t, !0);
		Pe.currentNode = r;
		let i = Pe.nextNode(), a = 0, o = 0, s = n[0];
		for (; s !== void 0;) {
			if (a === s.index) {
				let t;
				s.type === 2 ? t = new Be(i, i.nextSibling, this, e) : s.type === 1 ? t = new s.ctor(i, s.name, s.strings, this, e) : s.type === 6 && (t = new Ge(i, this, e)), this._$AV.push(t), s = n[++o];
			}
			a !== s?.index && (i = Pe.nextNode(), a++);
		}
		return Pe.currentNode = ve, r;
	}
	p(e) {
		let t = 0;
		for (let n of this._$AV) n !== void 0 && (n.strings === void 0 ? n._$AI(e[t]) : (n._$AI(e, n, t), t += n.strings.length - 2)), t++;
	}
}, Be = class e {
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
		e = Re(this, e, t), be(e) ? e === g || e == null || e === "" ? (this._$AH !== g && this._$AR(), this._$AH = g) : e !== this._$AH && e !== Me && this._(e) : e._$litType$ === void 0 ? e.nodeType === void 0 ? Se(e) ? this.k(e) : this._(e) : this.T(e) : this.$(e);
	}
	O(e) {
		return this._$AA.parentNode.insertBefore(e, this._$AB);
	}
	T(e) {
		this._$AH !== e && (this._$AR(), this._$AH = this.O(e));
	}
	_(e) {
		this._$AH !== g && be(this._$AH) ? this._$AA.nextSibling.data = e : this.T(ve.createTextNode(e)), this._$AH = e;
	}
	$(e) {
		let { values: t, _$litType$: n } = e, r = typeof n == "number" ? this._$AC(e) : (n.el === void 0 && (n.el = Le.createElement(Fe(n.h, n.h[0]), this.options)), n);
		if (this._$AH?._$AD === r) this._$AH.p(t);
		else {
			let e = new ze(r, this), n = e.u(this.options);
			e.p(t), this.T(n), this._$AH = e;
		}
	}
	_$AC(e) {
		let t = Ne.get(e.strings);
		return t === void 0 && Ne.set(e.strings, t = new Le(e)), t;
	}
	k(t) {
		xe(this._$AH) || (this._$AH = [], this._$AR());
		let n = this._$AH, r, i = 0;
		for (let a of t) i === n.length ? n.push(r = new e(this.O(ye()), this.O(ye()), this, this.options)) : r = n[i], r._$AI(a), i++;
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
}, Ve = class {
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
		if (i === void 0) e = Re(this, e, t, 0), a = !be(e) || e !== this._$AH && e !== Me, a && (this._$AH = e);
		else {
			let r = e, o, s;
			for (e = i[0], o = 0; o < i.length - 1; o++) s = Re(this, r[n + o], t, o), s === Me && (s = this._$AH[o]), a ||= !be(s) || s !== this._$AH[o], s === g ? e = g : e !== g && (e += (s ?? "") + i[o + 1]), this._$AH[o] = s;
		}
		a && !r && this.j(e);
	}
	j(e) {
		e === g ? this.element.removeAttribute(this.name) : this.element.setAttribute(this.name, e ?? "");
	}
}, He = class extends Ve {
	constructor() {
		super(...arguments), this.type = 3;
	}
	j(e) {
		this.element[this.name] = e === g ? void 0 : e;
	}
}, Ue = class extends Ve {
	constructor() {
		super(...arguments), this.type = 4;
	}
	j(e) {
		this.element.toggleAttribute(this.name, !!e && e !== g);
	}
}, We = class extends Ve {
	constructor(e, t, n, r, i) {
		super(e, t, n, r, i), this.type = 5;
	}
	_$AI(e, t = this) {
		if ((e = Re(this, e, t, 0) ?? g) === Me) return;
		let n = this._$AH, r = e === g && n !== g || e.capture !== n.capture || e.once !== n.once || e.passive !== n.passive, i = e !== g && (n === g || r);
		r && this.element.removeEventListener(this.name, this, n), i && this.element.addEventListener(this.name, this, e), this._$AH = e;
	}
	handleEvent(e) {
		typeof this._$AH == "function" ? this._$AH.call(this.options?.host ?? this.element, e) : this._$AH.handleEvent(e);
	}
}, Ge = class {
	constructor(e, t, n) {
		this.element = e, this.type = 6, this._$AN = void 0, this._$AM = t, this.options = n;
	}
	get _$AU() {
		return this._$AM._$AU;
	}
	_$AI(e) {
		Re(this, e);
	}
}, Ke = {
	M: me,
	P: he,
	A: ge,
	C: 1,
	L: Ie,
	R: ze,
	D: Se,
	V: Re,
	I: Be,
	H: Ve,
	N: Ue,
	U: We,
	B: He,
	F: Ge
}, qe = ue.litHtmlPolyfillSupport;
qe?.(Le, Be), (ue.litHtmlVersions ??= []).push("3.3.3");
var Je = (e, t, n) => {
	let r = n?.renderBefore ?? t, i = r._$litPart$;
	if (i === void 0) {
		let e = n?.renderBefore ?? null;
		r._$litPart$ = i = new Be(t.insertBefore(ye(), e), e, void 0, n ?? {});
	}
	return i._$AI(e), i;
}, Ye = globalThis, Xe = class extends le {
	constructor() {
		super(...arguments), this.renderOptions = { host: this }, this._$Do = void 0;
	}
	createRenderRoot() {
		let e = super.createRenderRoot();
		return this.renderOptions.renderBefore ??= e.firstChild, e;
	}
	update(e) {
		let t = this.render();
		this.hasUpdated || (this.renderOptions.isConnected = this.isConnected), super.update(e), this._$Do = Je(t, this.renderRoot, this.renderOptions);
	}
	connectedCallback() {
		super.connectedCallback(), this._$Do?.setConnected(!0);
	}
	disconnectedCallback() {
		super.disconnectedCallback(), this._$Do?.setConnected(!1);
	}
	render() {
		return Me;
	}
};
Xe._$litElement$ = !0, Xe.finalized = !0, Ye.litElementHydrateSupport?.({ LitElement: Xe });
var Ze = Ye.litElementPolyfillSupport;
Ze?.({ LitElement: Xe }), (Ye.litElementVersions ??= []).push("4.2.2");
// node_modules/@lit/reactive-element/decorators/custom-element.js
var _ = (e) => (t, n) => {
	n === void 0 ? customElements.define(e, t) : n.addInitializer(() => {
		customElements.define(e, t);
	});
}, Qe = {
	attribute: !0,
	type: String,
	converter: oe,
	reflect: !1,
	hasChanged: se
}, $e = (e = Qe, t, n) => {
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
function v(e) {
	return (t, n) => typeof n == "object" ? $e(e, t, n) : ((e, t, n) => {
		let r = t.hasOwnProperty(n);
		return t.constructor.createProperty(n, e), r ? Object.getOwnPropertyDescriptor(t, n) : void 0;
	})(e, t, n);
}
// node_modules/@lit/reactive-element/decorators/state.js
function y(e) {
	return v({
		...e,
		state: !0,
		attribute: !1
	});
}
// node_modules/@lit/reactive-element/decorators/base.js
var et = (e, t, n) => (n.configurable = !0, n.enumerable = !0, Reflect.decorate && typeof t != "object" && Object.defineProperty(e, t, n), n);
// node_modules/@lit/reactive-element/decorators/query.js
function b(e, t) {
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
			return et(n, r, { get() {
				let n = e.call(this);
				return n === void 0 && (n = a(this), (n !== null || this.hasUpdated) && t.call(this, n)), n;
			} });
		}
		return et(n, r, { get() {
			return a(this);
		} });
	};
}
// src/kit/kept.ts
function tt(e, t = "localStorage") {
	try {
		return globalThis[t]?.getItem(e) ?? void 0;
	} catch {
		return;
	}
}
function nt(e, t, n = "localStorage") {
	try {
		globalThis[n]?.setItem(e, t);
	} catch {}
}
// src/kit/locale.ts
var rt = "zhongtai.language", it = new EventTarget(), at = st() ?? (ct().startsWith("zh") ? "zh-CN" : "en"), ot = "Asia/Shanghai";
function st() {
	let e = tt(rt);
	return e === "zh-CN" || e === "en" ? e : void 0;
}
function ct() {
	return globalThis.navigator?.language ?? "zh-CN";
}
function lt() {
	return at;
}
function ut(e, t = !0) {
	t && nt(rt, e), e !== at && (at = e, it.dispatchEvent(new Event("change")));
}
function dt() {
	return ot;
}
function ft(e) {
	e && e !== ot && (ot = e, it.dispatchEvent(new Event("change")));
}
function pt(e) {
	return it.addEventListener("change", e), () => it.removeEventListener("change", e);
}
function x(e) {
	return e ? (at === "en" ? e.en || e.zh : e.zh || e.en) ?? "" : "";
}
function S(e) {
	return Object.assign((t, n = {}) => mt(x(e[t]), n), { catalogue: e });
}
function mt(e, t) {
	return e.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (e, n, r, i) => {
		let a = t[n];
		return a === void 0 ? e : r === void 0 ? String(a) : Number(a) === 1 ? r : i ?? "";
	});
}
// src/kit/format.ts
var ht = S({
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
function _t(e, t = dt()) {
	let n = `${lt()}|${t}|${JSON.stringify(e)}`, r = gt.get(n) ?? new Intl.DateTimeFormat(lt(), {
		timeZone: t,
		...e
	});
	return gt.set(n, r), r;
}
function vt(e) {
	let t = `${lt()}|${JSON.stringify(e)}`, n = gt.get(t) ?? new Intl.NumberFormat(lt(), e);
	return gt.set(t, n), n;
}
function yt(e, t = 0) {
	return vt({
		maximumFractionDigits: t,
		minimumFractionDigits: t
	}).format(e);
}
function C(e, t = 0) {
	return e === void 0 || e < 0 ? "–" : vt({
		style: "percent",
		maximumFractionDigits: t
	}).format(e / 1e3);
}
function bt(e, t = !1) {
	let n = Math.round(e * 10) / 10;
	return vt({
		maximumFractionDigits: 1,
		signDisplay: t ? "exceptZero" : "auto"
	}).format(Object.is(n, -0) ? 0 : n);
}
function w(e) {
	return e ? _t({
		hour: "2-digit",
		minute: "2-digit",
		hourCycle: "h23"
	}).format(new Date(e)) : "";
}
function xt(e) {
	return e ? _t({
		hour: "2-digit",
		minute: "2-digit",
		second: "2-digit",
		hourCycle: "h23"
	}).format(new Date(e)) : "";
}
function St(e) {
	return e ? _t({
		month: "short",
		day: "numeric",
		weekday: "short"
	}).format(new Date(e)) : "";
}
function T(e) {
	return e ? `${St(e)} ${w(e)}` : "";
}
function E(e, t = Ct) {
	return e ? _t(t, "UTC").format(/* @__PURE__ */ new Date(`${e}T00:00:00Z`)) : "";
}
var Ct = {
	month: "short",
	day: "numeric",
	weekday: "short"
};
function D(e) {
	return new Intl.DateTimeFormat("en-CA", {
		timeZone: dt(),
		year: "numeric",
		month: "2-digit",
		day: "2-digit"
	}).format(new Date(e));
}
function wt(e, t) {
	let n = Date.parse(`${e}T${t}:00Z`), r = n - Tt(n);
	return new Date(n - Tt(r)).toISOString().replace(".000Z", "Z");
}
function Tt(e) {
	let t = {
		timeZone: dt(),
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
function O(e, t) {
	return new Date(Date.parse(`${e}T00:00:00Z`) + t * 864e5).toISOString().slice(0, 10);
}
function Et(e, t) {
	if (!e || !t) return T(e);
	let n = /* @__PURE__ */ new Date(Date.parse(t) - 1);
	if (D(e) === D(n)) {
		let n = D(e) === D(t) ? w(t) : "24:00";
		return `${St(e)} ${w(e)}–${n}`;
	}
	return `${T(e)} – ${T(t)}`;
}
function Dt(e) {
	let t = e < 0 ? "−" : "", n = Math.abs(Math.round(e)), [r, i] = [Math.floor(n / 60), n % 60];
	return r >= 72 ? t + Ot(r) : r ? t + (i ? ht("hoursMinutes", {
		h: r,
		m: i
	}) : ht("hours", { h: r })) : t + ht("minutes", { m: i });
}
function Ot(e) {
	let [t, n] = [Math.floor(e / 24), e % 24];
	return n ? ht("daysHours", {
		d: t,
		h: n
	}) : ht("days", { d: t });
}
function k(e) {
	return ht("hours", { h: vt({ maximumFractionDigits: 1 }).format(e / 60) });
}
function kt(e, t = Date.now()) {
	let n = Math.round((Date.parse(e) - t) / 6e4);
	return {
		text: ht(n >= 0 ? "left" : "over", { span: Dt(Math.abs(n)) }),
		minutes: n
	};
}
function At(e, t = Date.now()) {
	let n = Math.round((t - Date.parse(e)) / 6e4);
	return Math.abs(n) < 1 ? ht("now") : ht(n > 0 ? "ago" : "inTime", { span: Dt(Math.abs(n)) });
}
// src/kit/days.ts
function A() {
	return D(/* @__PURE__ */ new Date());
}
function jt(e) {
	return ((/* @__PURE__ */ new Date(`${e}T00:00:00Z`)).getUTCDay() + 6) % 7;
}
function Mt(e) {
	return O(e, -jt(e));
}
function Nt(e, t) {
	return Array.from({ length: t }, (t, n) => O(e, n));
}
function Pt(e, t) {
	return Math.round((Date.parse(`${t}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5);
}
function Ft(e) {
	return `${e.slice(0, 7)}-01`;
}
function It(e, t) {
	let [n, r] = e.split("-").map(Number);
	return new Date(Date.UTC(n, r - 1 + t, 1)).toISOString().slice(0, 10);
}
function Lt(e) {
	let t = Mt(Ft(e)), n = O(It(e, 1), -1);
	return Nt(t, Math.ceil((Pt(t, n) + 1) / 7) * 7);
}
// src/kit/api.ts
var Rt = S({
	unreachable: {
		zh: "连不上平台。请检查网络，稍后再试；刚才的操作不会重复执行。",
		en: "The platform cannot be reached. Check the network and try again; nothing will be done twice."
	},
	strange: {
		zh: "平台没能完成这一步。请再试一次；仍不行时，把追踪号告诉运维。",
		en: "The platform could not do this. Try again; if it keeps failing, tell operations the trace number."
	}
}), j = class extends Error {
	constructor(e, t = {}) {
		super(t.detail || (e ? t.title || Rt("strange") : Rt("unreachable"))), this.name = "Refusal", this.status = e, this.reason = t.reason ?? "", this.violations = t.violations ?? [], this.alternatives = t.alternatives ?? [], this.metadata = t.metadata ?? {}, this.traceId = t.traceId ?? "", this.retryAfterSeconds = t.retryAfterSeconds ?? 0;
	}
}, zt = 3, Bt = 400;
function Vt() {
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
var Ht = class {
	constructor(e = "", t) {
		this.base = e, this.tokenProvider = t, this.onSignedOut = () => {};
	}
	get(e, t = {}, n) {
		let r = new URLSearchParams();
		for (let [e, n] of Object.entries(t)) if (n !== void 0 && n !== "" && n !== !1) for (let t of Array.isArray(n) ? n : [n]) r.append(e, String(t));
		let i = r.toString();
		return this.#e("GET", i ? `${e}?${i}` : e, void 0, !0, n);
	}
	post(e, t = {}, n = Vt()) {
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
			if (i?.aborted || !(e instanceof j)) throw e;
			let t = e.status === 0 || e.status === 503;
			if (!r || !t || a >= zt) throw e;
			let n = Math.min(e.retryAfterSeconds * 1e3, 5e3) || Bt * 2 ** (a - 1);
			await new Promise((e) => setTimeout(e, n));
		}
	}
	async #t(e, t, n, r) {
		let i = {
			Accept: "application/json",
			"Accept-Language": lt()
		};
		n !== void 0 && (i["Content-Type"] = "application/json"), this.tokenProvider && (i.Authorization = `Bearer ${await this.tokenProvider()}`);
		let a = await fetch(this.base + t, {
			method: e,
			headers: i,
			body: n === void 0 ? void 0 : JSON.stringify(n),
			credentials: this.tokenProvider ? "omit" : "same-origin",
			signal: r
		}).catch((e) => {
			throw r?.aborted ? e : new j(0);
		});
		if (a.ok) return a.status === 204 ? void 0 : await a.json();
		a.status === 401 && t !== "/session" && this.onSignedOut();
		let o = await a.json().catch(() => ({})), s = Number(a.headers.get("Retry-After")) || void 0;
		throw new j(a.status, {
			retryAfterSeconds: s,
			...o
		});
	}
}, Ut = 6e5, Wt = class extends EventTarget {
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
	clear() {
		this.#e.clear(), this.#n = 0;
	}
	#r() {
		this.#t || Date.now() - this.#n < Ut || (this.#n = Date.now(), this.#t = this.#i().catch(() => void 0).finally(() => {
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
}, Gt = [
	"CENTRE_MANAGER",
	"OFFICER",
	"PLANNER",
	"HR"
], Kt = "zhongtai.team", qt = [
	"TEAM_LEAD",
	"CENTRE_MANAGER",
	"OFFICER",
	"PLANNER"
], Jt = class extends EventTarget {
	#e;
	#t;
	constructor(e = "", t) {
		super(), this.teams = [], this.inShell = !1, this.#e = "", this.api = new Ht(e, t), this.names = new Wt(this.api), this.names.addEventListener("change", () => this.#a());
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
			if (!(e instanceof j) || ![
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
		this.principal && this.principal.subject !== e.subject && (this.names.clear(), this.teams = [], this.#e = ""), this.principal = e, this.#t = Promise.resolve(e), ft(e.timeZone ?? ""), this.#i(), this.#a();
	}
	get team() {
		let { leads: e = [], team: t = "" } = this.principal ?? {};
		return this.#e ? this.#e : e[0] ? e[0] : this.has(...Gt) ? (this.teams.find((e) => e.skill && e.memberCount) ?? this.teams[0])?.name ?? "" : t;
	}
	set team(e) {
		e !== this.#e && (this.#e = e, nt(Kt, e, "sessionStorage"), this.#a());
	}
	get choosableTeams() {
		let { leads: e = [], team: t = "" } = this.principal ?? {};
		if (this.has(...Gt)) return this.teams;
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
		return this.has(...qt);
	}
	async #i() {
		let e = await this.api.get("/v1/teams", { pageSize: 1e3 }).catch(() => void 0);
		this.teams = e?.teams ?? [];
		let t = tt(Kt, "sessionStorage");
		if (!this.#e && this.choosableTeams.some((e) => e.name === t) && (this.#e = t), this.principal && !this.principal.leads) {
			let { subject: e } = this.principal;
			this.principal.leads = this.teams.filter((t) => e && t.lead === e).map((e) => e.name);
		}
		this.#a();
	}
	#a() {
		this.dispatchEvent(new Event("change"));
	}
}, Yt, Xt = new EventTarget();
function Zt() {
	return Yt ??= new Jt(), Yt;
}
function Qt(e) {
	let t = Yt;
	Yt = e, Xt.dispatchEvent(new CustomEvent("replaced", { detail: t }));
}
function $t(e) {
	let t = (t) => e(t.detail);
	return Xt.addEventListener("replaced", t), () => Xt.removeEventListener("replaced", t);
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
var en = class extends Xe {
	static {
		this.styles = M;
	}
	#e;
	connectedCallback() {
		super.connectedCallback(), this.#e = pt(() => this.requestUpdate());
	}
	disconnectedCallback() {
		super.disconnectedCallback(), this.#e?.();
	}
}, tn = class extends en {
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
		this.host.addEventListener("change", this.changed), this.#e = $t((e) => {
			this.host === e && this.moveTo(Zt());
		});
	}
	disconnectedCallback() {
		super.disconnectedCallback(), this.host.removeEventListener("change", this.changed), this.#e?.();
	}
	moveTo(e) {
		this.host.removeEventListener("change", this.changed), this.host = e, this.host.addEventListener("change", this.changed), this.requestUpdate();
	}
	makeHost() {
		return Zt();
	}
	hostChanged() {
		this.requestUpdate();
	}
	offerHost() {
		this.addEventListener("zt-host", (e) => {
			e.composedPath()[0] !== this && (e.stopPropagation(), e.detail.host = this.host);
		});
	}
}, P = class extends tn {
	#e;
	constructor() {
		super(), this.apiBase = "", this.locale = "", this.team = "", this.argument = "", this.offerHost();
	}
	makeHost() {
		return this.apiBase || this.tokenProvider ? new Jt(this.apiBase, this.tokenProvider) : Zt();
	}
	connectedCallback() {
		this.locale && ut(this.locale, !1), super.connectedCallback(), this.lang = lt(), this.#t();
	}
	#t() {
		this.#e = void 0, setTimeout(() => {
			let { host: e } = this;
			this.isConnected && e.start().then(() => this.hostChanged(), (e) => this.tell("zt-signed-out", { status: e instanceof j ? e.status : 0 }));
		});
	}
	willUpdate(e) {
		super.willUpdate(e), this.lang = lt(), e.has("locale") && this.locale && ut(this.locale, !1), (e.has("tokenProvider") || e.has("apiBase")) && this.hasUpdated && this.moveTo(this.makeHost()), e.has("team") && this.hasUpdated && this.hostChanged();
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
N([v({ attribute: "api-base" })], P.prototype, "apiBase", void 0), N([v()], P.prototype, "locale", void 0), N([v()], P.prototype, "team", void 0), N([v()], P.prototype, "argument", void 0), N([v({ attribute: !1 })], P.prototype, "tokenProvider", void 0);
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
			this.failure = t instanceof j ? t : new j(1);
		} finally {
			this.#t === e && (this.loading = !1, this.element.requestUpdate());
		}
	}
};
// src/kit/router.ts
function nn(e, t = "") {
	return t ? `#/${e}/${encodeURIComponent(t)}` : `#/${e}`;
}
function rn(e, t = "") {
	location.hash = nn(e, t);
}
// src/messages/leave.ts
var I = S({
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
	month: {
		zh: "月份",
		en: "Month"
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
	capFull: {
		zh: "已满",
		en: "Full"
	},
	cap: {
		zh: "上限 {n} 人",
		en: "at most {n}"
	},
	places: {
		zh: "{used}/{cap}",
		en: "{used}/{cap}"
	},
	pending: {
		zh: "待批",
		en: "asked"
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
}), an = S({
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
}), L = S({
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
}), on = S({
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
}), sn = Object.keys(an.catalogue);
function cn(e = "") {
	return e in an.catalogue ? an(e) : e.replace(/_(permille|milli|minutes)$/, "").replaceAll("_", " ");
}
function ln(e = "") {
	return e in on.catalogue ? on(e) : e;
}
function un(e = "", t = "", n = "") {
	if (t === "") return L("unknown");
	if (t === "true" || t === "false") return L(t === "true" ? "yes" : "no");
	if (e === "leave_type") return t.split(",").map((e) => ln(e.trim())).join(" / ");
	if (/^\d{4}-\d\d-\d\dT/.test(t)) return T(t);
	let r = Number(t);
	if (!Number.isFinite(r)) return t;
	switch (n || /_(permille|milli|minutes|dates)$/.exec(e)?.[1] || (e === "minutes" ? "minutes" : "")) {
		case "permille": return C(r, 1);
		case "percent": return C(r * 10, 1);
		case "minutes": return /balance|charge|^minutes$/.test(e) ? k(r) : Dt(r);
		case "milli": return L("people", { n: bt(r / 1e3, !0) });
		case "agents": return L("people", { n: bt(r) });
		case "days":
		case "dates": return L("days", { n: t });
		default: return yt(r, Number.isInteger(r) ? 0 : 2);
	}
}
var dn = (e) => un(e.key, e.value, e.unit);
function fn(e) {
	return e && e in L.catalogue ? L(e) : "";
}
function pn(e) {
	return L(e ?? "OUTCOME_UNSPECIFIED");
}
function mn(e) {
	return e === "OUTCOME_ALLOW" || e === "OUTCOME_ALLOW_WITH_REVIEW" ? "good" : e === "OUTCOME_ESCALATE" ? "watch" : e === "OUTCOME_DENY" ? "bad" : "";
}
function hn({ fact: e, comparison: t, value: n }) {
	let r = cn(e);
	return t === "COMPARISON_EQUAL" && (n === "true" || n === "false") ? n === "true" ? r : L("not", { fact: r }) : L("condition", {
		fact: r,
		comparison: fn(t),
		value: un(e, n)
	});
}
function gn(e) {
	let t = e.fact ? un(e.fact, e.limit ?? "0") : L("uses", { n: e.limit ?? "0" }), n = {
		per: vn(e.per),
		period: _n(e.period),
		limit: t,
		fact: cn(e.fact)
	};
	return L(e.fact ? "budgetOf" : "budget", n);
}
var _n = (e = "DAY") => L(e), vn = (e = "PERSON") => L(e), yn = S({ hoursDays: {
	zh: "{hours}（{days} 天）",
	en: "{hours} ({days} {days|day|days})"
} }), bn = 480;
function xn(e, t = "") {
	return x(e.find((e) => e.code === t)?.title) || ln(t);
}
function Sn(e) {
	return I(e ?? "LEAVE_STATE_PENDING");
}
var Cn = {
	LEAVE_STATE_PENDING: "watch",
	LEAVE_STATE_PENDING_SECOND: "watch",
	LEAVE_STATE_WAITING: "accent",
	LEAVE_STATE_APPROVED: "good",
	LEAVE_STATE_IN_PROGRESS: "good",
	LEAVE_STATE_REJECTED: "bad",
	LEAVE_STATE_RECALLED: "bad",
	LEAVE_STATE_EVIDENCE_DUE: "watch"
}, wn = (e) => Cn[e ?? "LEAVE_STATE_PENDING"] ?? "", Tn = {
	CERTAIN: "good",
	LIKELY: "good",
	PERSON_DECIDES: "watch",
	UNLIKELY: "bad",
	IMPOSSIBLE: "bad"
};
function En(e) {
	return e && e in Tn ? {
		word: I(e),
		tone: Tn[e]
	} : {
		word: e ?? "",
		tone: ""
	};
}
function Dn(e, t = bn) {
	let n = Math.round(e / (t || bn) * 100) / 100;
	return yt(n, Number.isInteger(n) ? 0 : Number.isInteger(n * 10) ? 1 : 2);
}
function On(e, t = bn) {
	return yn("hoursDays", {
		hours: k(e),
		days: Dn(e, t)
	});
}
function kn(e) {
	let t = `cause.${e.cause ?? ""}`;
	return t in I.catalogue ? I(t) : Sn(e.toState);
}
function An(e, t = Date.now()) {
	switch (e.state) {
		case "LEAVE_STATE_PENDING":
		case "LEAVE_STATE_PENDING_SECOND": return ["change", "withdraw"];
		case "LEAVE_STATE_WAITING": return ["withdraw"];
		case "LEAVE_STATE_APPROVED": return Date.parse(e.startTime ?? "") > t ? ["change", "cancel"] : ["returnEarly"];
		case "LEAVE_STATE_IN_PROGRESS": return ["returnEarly"];
		default: return [];
	}
}
function jn(e, t) {
	let [n = "", ...r] = e.split(":"), i = `account.${n}`;
	return i in I.catalogue ? I(i, n === "emp" ? {
		type: xn(t, r.at(-2)),
		lot: r.at(-1) ?? ""
	} : {
		type: xn(t, r[0]),
		lot: ""
	}) : e;
}
var Mn = o`
  .tabs a { padding: 3px 12px; min-height: 28px; line-height: 22px; border-radius: 4px; color: var(--zt-ink-soft); font-weight: 550; font-size: var(--zt-text-small); white-space: nowrap; }
  .tabs a:hover { color: var(--zt-ink); text-decoration: none; }
  .tabs a[aria-current="page"] { background: var(--zt-raised); color: var(--zt-ink); box-shadow: var(--zt-shadow); }
  @media (width < 760px) { .tabs { order: 3; width: 100%; } .tabs a { flex: 1; text-align: center; padding: 5px 4px; } }
`;
function Nn(e, t) {
	let n = [
		["leave", I("title")],
		["balance", I("balance")],
		["leave-calendar", I("calendar")]
	];
	return m`<nav class="segments tabs" aria-label=${I("parts")}>${n.map(([n, r]) => m`<a href=${nn(n)} aria-current=${n === e ? "page" : "false"} @click=${() => t(n)}>${r}</a>`)}</nav>`;
}
// node_modules/lit-html/directive.js
var Pn = {
	ATTRIBUTE: 1,
	CHILD: 2,
	PROPERTY: 3,
	BOOLEAN_ATTRIBUTE: 4,
	EVENT: 5,
	ELEMENT: 6
}, Fn = (e) => (...t) => ({
	_$litDirective$: e,
	values: t
}), In = class {
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
}, Ln = Fn(class extends In {
	render(e) {
		return Me;
	}
	update(e, [t]) {
		let { style: n } = e.element;
		for (let [e, r] of Object.entries(t)) n.setProperty(e, r);
		return Me;
	}
}), Rn = {
	today: h`<path d="M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0M12 7v5l3.5 2"/>`,
	inbox: h`<path d="M4 13l2.6-7.2A1.3 1.3 0 0 1 7.8 5h8.4c.5 0 1 .3 1.2.8L20 13v5a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18zM4 13h4.5l1.2 2.5h4.6l1.2-2.5H20"/>`,
	roster: h`<path d="M4 6.5A1.5 1.5 0 0 1 5.5 5h13A1.5 1.5 0 0 1 20 6.5v12a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.500zM4 10h16M8 3v4M16 3v4M7.500 13.500h4M12.500 16.500h4"/>`,
	leave: h`<path d="M5 20c5-1 11-5 13-15c-9-1-14 4-14 9c0 2 .5 3.500 1.500 4.500M4 20c2-6 5-9 9-11"/>`,
	people: h`<path d="M9 11.500a3.500 3.500 0 1 0 0-7a3.500 3.500 0 0 0 0 7M2.500 19.500c.4-3.300 3-5.500 6.500-5.500s6.100 2.200 6.500 5.500M16 5a3.200 3.200 0 0 1 0 6.200M18 14.500c2 .7 3.300 2.500 3.500 5"/>`,
	handover: h`<path d="M4 8h13l-3.500-3.500M20 16H7l3.500 3.500"/>`,
	policy: h`<path d="M12 3l7.500 2.800v5.700c0 4.500-3 7.800-7.500 9.500c-4.500-1.700-7.500-5-7.500-9.500V5.800zM8.500 12l2.500 2.500l4.500-5"/>`,
	decision: h`<path d="M12 4v16M7 20h10M5 7.500h14M5 7.500l-2.500 6h5zM19 7.500l-2.500 6h5z"/>`,
	check: h`<path d="M5 12.500l4.500 4.500L19 7.500"/>`,
	cross: h`<path d="M6 6l12 12M18 6L6 18"/>`,
	clock: h`<path d="M3.500 12a8.500 8.500 0 1 0 17 0a8.500 8.500 0 1 0 -17 0M12 7.500V12l3 2"/>`,
	warning: h`<path d="M12 4L2.800 19.500h18.400zM12 10v4.500M12 17v.2"/>`,
	info: h`<path d="M3.500 12a8.500 8.500 0 1 0 17 0a8.500 8.500 0 1 0 -17 0M12 11v5M12 8v.2"/>`,
	refresh: h`<path d="M19.500 12a7.500 7.500 0 1 1-2.300-5.400M19.500 4v4h-4"/>`,
	out: h`<path d="M10 4.500H6A1.500 1.500 0 0 0 4.500 6v12A1.500 1.500 0 0 0 6 19.500h4M14.500 8l4 4l-4 4M18 12H9"/>`,
	sun: h`<path d="M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M12 3v2M12 19v2M3 12h2M19 12h2M5.600 5.600l1.400 1.400M17 17l1.400 1.400M18.400 5.600L17 7M7 17l-1.400 1.400"/>`,
	moon: h`<path d="M20 14.500A8.500 8.500 0 0 1 9.500 4a8.500 8.500 0 1 0 10.500 10.500z"/>`,
	system: h`<path d="M3.500 6A1.500 1.500 0 0 1 5 4.500h14A1.500 1.500 0 0 1 20.500 6v9a1.500 1.500 0 0 1-1.500 1.500H5A1.500 1.500 0 0 1 3.500 15zM9 20h6M12 16.500V20"/>`,
	language: h`<path d="M3.500 12a8.500 8.500 0 1 0 17 0a8.500 8.500 0 1 0 -17 0M3.500 12h17M12 3.500c3 3 3 14 0 17c-3-3-3-14 0-17"/>`,
	back: h`<path d="M14.500 5.500L8 12l6.500 6.500"/>`,
	next: h`<path d="M9.500 5.500L16 12l-6.500 6.500"/>`,
	down: h`<path d="M5.500 9.500L12 16l6.500-6.500"/>`,
	person: h`<path d="M12 11.500a4 4 0 1 0 0-8a4 4 0 0 0 0 8M4.500 20.500c.5-4 3.500-6 7.500-6s7 2 7.500 6"/>`,
	table: h`<path d="M4 6.500A1.500 1.500 0 0 1 5.500 5h13A1.500 1.500 0 0 1 20 6.500v11a1.500 1.500 0 0 1-1.500 1.500h-13A1.500 1.500 0 0 1 4 17.500zM4 10h16M10 10v9"/>`,
	more: h`<path d="M6 12h.01M12 12h.01M18 12h.01" stroke-width="2.600"/>`,
	hand: h`<path d="M8 12V6a1.500 1.500 0 0 1 3 0v5V4.500a1.500 1.500 0 0 1 3 0V11V6a1.500 1.500 0 0 1 3 0v8c0 4-2.500 6.500-6 6.500c-3 0-4.500-1.500-5.500-3.500L4 13.500c-.4-1 .2-1.700 1-1.900c.8-.2 1.600.2 2 1z"/>`,
	demand: h`<path d="M4 19.500h16M5.500 16V11M10 16V6M14.500 16V9M19 16v-4"/>`,
	plus: h`<path d="M12 5v14M5 12h14"/>`,
	pin: h`<path d="M12 21c-4.500-4.600-6.500-8-6.500-11a6.500 6.500 0 0 1 13 0c0 3-2 6.400-6.500 11zM12 12.500a2.500 2.500 0 1 0 0-5a2.500 2.500 0 0 0 0 5"/>`
};
function R(e, t = 18) {
	return m`<svg
    width=${t} height=${t} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.7"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"
  >${Rn[e]}</svg>`;
}
// src/parts/shapes.ts
var zn = S({
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
}), Bn = 6;
function Vn(e, t = "") {
	let n = 0;
	for (let t of e) n = n * 31 + t.codePointAt(0) >>> 0;
	return m`<span class="avatar ${t} tint-${n % Bn}" aria-hidden="true">${Hn(e)}</span>`;
}
function Hn(e) {
	return /\p{Script=Han}/u.test(e) ? [...e].slice(-2).join("") : e.split(/[\s-]+/).filter(Boolean).slice(0, 2).map((e) => [...e][0].toUpperCase()).join("");
}
function z(e, t, n = g) {
	return m`<div class="empty">${R(e, 28)}<p>${t}</p>${n}</div>`;
}
function B(e = 6) {
	return m`<div class="skeleton" role="status">
    <span class="unseen">${zn("loading")}</span>${Array.from({ length: e }, () => m`<i></i>`)}
  </div>`;
}
function V(e, t) {
	return m`<div class="notice bad" role="alert">
    ${R("warning")}
    <div class="grow">
      <p>${e.message}</p>
      ${e.traceId ? m`<p class="tiny">${zn("trace", { id: e.traceId })}</p>` : g}
    </div>
    <button class="button small" @click=${t}>${zn("again")}</button>
  </div>`;
}
var Un = {
	TONE_GOOD: "good",
	TONE_WATCH: "watch",
	TONE_BAD: "bad"
};
function Wn(e) {
	return Un[e ?? ""] ?? "";
}
// src/pages/zt-balance.ts
var Gn = 60, Kn = 50, qn = class extends P {
	constructor(...e) {
		super(...e), this.chosen = "", this.people = [], this.type = "", this.asOf = A(), this.#e = Kn, this.#t = new F(this, (e) => this.host.api.get("/v1/leaveTypes", {}, e)), this.#n = new F(this, (e) => this.host.api.get(`/v1/${this.#i}/leaveBalance`, { asOfDate: this.asOf }, e)), this.#r = new F(this, (e) => this.host.api.get(`/v1/${this.#i}/ledgerEntries`, {
			leaveType: this.type,
			pageSize: this.#e
		}, e));
	}
	static {
		this.styles = [
			M,
			Mn,
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
      .who .input { width: auto; min-height: 32px; padding-block: 3px; }
      .ledger { padding: 0 16px 12px; }
      .ledger td:first-child { white-space: nowrap; }
      .ledger .both { font-size: var(--zt-text-small); color: var(--zt-ink-soft); display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 12px; max-width: 420px; }
      .ledger .both span:nth-child(even) { text-align: right; font-variant-numeric: tabular-nums; }
      @media (width < 760px) {
        .ledger { padding: 0 12px 8px; }
        .ledger table, .ledger tbody, .ledger tr, .ledger td { display: block; }
        .ledger thead { display: none; }
        .ledger tr { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px 12px; padding: 8px 0; border-bottom: 1px solid var(--zt-line); }
        .ledger td { padding: 0; border: 0; }
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
		return m`<div class="page">
      <header><h1>${I("balance")}</h1>${this.#s()}<span class="grow"></span>${Nn("balance", (e) => this.tell("zt-navigate", {
			page: e,
			argument: ""
		}))}</header>
      ${this.#c()}
      ${this.#d()}
    </div>`;
	}
	#s() {
		return m`<div class="who">
      ${this.people.length > 1 ? m`<select class="input" aria-label=${I("person")} @change=${(e) => {
			this.chosen = e.target.value, this.#a();
		}}>
            ${this.people.map((e) => m`<option value=${e.name} ?selected=${e.name === this.#i}>${e.displayName} ${e.employeeNo}</option>`)}</select>` : g}
      <label class="row small soft">${I("asOf")}<input class="input" type="date" .value=${this.asOf}
        @change=${(e) => {
			this.asOf = e.target.value || A(), this.#n.load();
		}} /></label>
    </div>`;
	}
	#c() {
		let { value: e, failure: t } = this.#n;
		if (!e) return t ? V(t, () => void this.#n.load()) : m`<div class="panel">${B(6)}</div>`;
		let n = (e.balances ?? []).filter((e) => e.grantedMinutes || e.takenMinutes || e.heldMinutes || e.lots?.length);
		return n.length ? m`<div class="cards">${n.map((e) => this.#l(e))}</div>` : m`<div class="panel">${z("leave", I("noBalances"))}</div>`;
	}
	#l(e) {
		let { freeMinutes: t = 0, takenMinutes: n = 0, heldMinutes: r = 0, lots: i = [] } = e;
		return m`<section class="panel type">
      <h2>${xn(this.#o, e.leaveType)}</h2>
      <p class="free"><b>${k(t)}</b><span class="soft">${I("free")} · ${I("days", { n: Dn(t, e.dayMinutes) })}</span></p>
      <div class="bar" aria-hidden="true">
        <i class="taken" ${Ln({ "--part": String(n) })}></i><i class="held" ${Ln({ "--part": String(r) })}></i>
        <i class="rest" ${Ln({ "--part": String(Math.max(t, 0)) })}></i></div>
      <p class="key"><span class="taken"><i></i>${I("taken")} ${k(n)}</span><span class="held"><i></i>${I("held")} ${k(r)}</span>
        <span class="rest"><i></i>${I("free")} ${k(t)}</span><span>${I("granted")} ${k(e.grantedMinutes ?? 0)}</span></p>
      ${i.length ? m`<ul class="lots" aria-label=${I("lots")}>${i.map((e) => this.#u(e))}</ul>` : g}
    </section>`;
	}
	#u(e) {
		let t = e.expiryDate ? Pt(this.asOf, e.expiryDate) : Infinity, n = t <= Gn && (e.freeMinutes ?? 0) > 0, r = E(e.expiryDate, {
			year: "numeric",
			month: "short",
			day: "numeric"
		}), i = e.expiryDate ? n ? I("expiresSoon", {
			date: r,
			n: t
		}) : I("expires", { date: r }) : I("never");
		return m`<li><span>${I("lot", { lot: e.lot ?? "" })} ${e.statutory ? m`<span class="badge accent">${I("statutory")}</span>` : g}</span><b>${k(e.freeMinutes ?? 0)}</b>
      <span class="tiny ${n ? "watch-text" : "faint"}">${(e.startDate ?? "") > this.asOf ? m`${I("startsLater", { date: E(e.startDate) })} · ` : g}${i}</span></li>`;
	}
	#d() {
		let { value: e, failure: t } = this.#r, n = e?.ledgerEntries ?? [];
		return m`<section class="panel" aria-labelledby="ledger">
      <header><h2 id="ledger">${I("ledger")}</h2><span class="faint small grow">${I("ledgerAbout")}</span>
        <select class="input" aria-label=${I("type")} @change=${(e) => {
			this.type = e.target.value, this.#r.load();
		}}>
          <option value="">${I("allTypes")}</option>
          ${this.#o.filter((e) => e.needsBalance).map((e) => m`<option value=${e.code} ?selected=${e.code === this.type}>${xn(this.#o, e.code)}</option>`)}
        </select></header>
      ${t && !e ? m`<div class="body">${V(t, () => void this.#r.load())}</div>` : g}
      ${e ? n.length ? this.#f(n, !!e.nextPageToken) : z("table", I("noEntries")) : t ? g : B(6)}
    </section>`;
	}
	#f(e, t) {
		return m`<div class="ledger"><table>
      <thead><tr><th scope="col">${I("date")}</th><th scope="col">${I("what")}</th><th scope="col" class="right">${I("changeOf")}</th><th scope="col">${I("lines")}</th></tr></thead>
      <tbody>${e.map((e) => this.#p(e))}</tbody></table>
      ${t ? m`<button class="button small" @click=${() => {
			this.#e += 200, this.#r.load();
		}}>${I("more")}</button>` : g}</div>`;
	}
	#p(e) {
		let t = e.freeChangeMinutes ?? 0, n = m`<b>${e.kind && e.kind in I.catalogue ? I(e.kind) : e.kind ?? ""}</b> <span class="soft">${xn(this.#o, e.leaveType)}</span>`;
		return m`<tr>
      <td class="number soft">${E(e.effectiveDate, {
			year: "numeric",
			month: "short",
			day: "numeric"
		})}</td>
      <td>${e.source?.startsWith("leaveRequests/") ? m`<a href=${nn("leave", e.source)} @click=${() => this.tell("zt-navigate", {
			page: "leave",
			argument: e.source
		})}>${n}</a>` : n}${e.reverses ? m` <span class="badge">${I("reverses")}</span>` : g}</td>
      <td class="right number ${t < 0 ? "bad-text" : t > 0 ? "good-text" : "faint"}">${Jn(t)}</td>
      <td><div class="both">${(e.lines ?? []).map((e) => m`<span>${jn(e.account ?? "", this.#o)}</span><span>${Jn(e.minutes ?? 0)}</span>`)}</div></td>
    </tr>`;
	}
};
N([y()], qn.prototype, "chosen", void 0), N([y()], qn.prototype, "people", void 0), N([y()], qn.prototype, "type", void 0), N([y()], qn.prototype, "asOf", void 0), qn = N([_("zt-balance")], qn);
var Jn = (e) => (e > 0 ? "+" : "") + k(e), H = S({
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
}), Yn = S({
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
}), Xn = o`
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
function Zn(e) {
	return e.length ? m`<ul class="conditions">
    ${[...e].sort((e, t) => Number(e.held ?? !1) - Number(t.held ?? !1)).map(({ fact: e, comparison: t, limit: n, value: r, held: i }) => m`<li class=${i ? "held" : "failed"}>
        ${R(i ? "check" : "cross", 16)}
        <span><span class="unseen">${Yn(i ? "held" : "notHeld")}: </span><span class="fact">${cn(e)}</span></span>
        <small>${Yn("wanted", {
		comparison: fn(t),
		limit: un(e, n)
	})}</small>
        <b>${un(e, r)}</b>
      </li>`)}
  </ul>` : g;
}
// src/parts/cover.ts
var Qn = (e) => e.after ?? e.before;
function $n(e) {
	let t = [];
	for (let n of e) {
		let e = n.required - Qn(n);
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
function er(e) {
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
function tr(e) {
	let t = e.reduce((e, t) => e + t.minutes, 0) * nr, n = 0;
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
var nr = .025;
function rr(e) {
	let t = [];
	for (let n of e) {
		let e = t.at(-1);
		e && e.at(-1).to === n.from ? e.push(n) : t.push([n]);
	}
	return t;
}
function ir(e, t, n) {
	return e.map(({ point: e, from: r, to: i }, a) => {
		let o = n(e).toFixed(1);
		return `${a ? "L" : "M"}${t(r).toFixed(1)} ${o}L${t(i).toFixed(1)} ${o}`;
	}).join("");
}
// src/parts/impact.ts
function ar(e) {
	return e.map((e) => ({
		start: Date.parse(e.startTime ?? ""),
		minutes: e.minutes ?? 30,
		required: e.required ?? 0,
		before: e.availableBefore ?? 0,
		after: e.availableAfter ?? 0,
		levelPermille: e.serviceLevelAfterPermille ?? 0
	}));
}
function or(e) {
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
function sr(e) {
	return e.reduce((e, t) => !e || Qn(t) - t.required < Qn(e) - e.required ? t : e, void 0);
}
function cr(e, t) {
	return e.find((e) => e.key === t)?.tone;
}
function lr(e, t) {
	let n = e.find((e) => /target.*permille$/.test(e.key ?? ""))?.value, r = t?.conditions?.find((e) => e.fact === "service_level_after_permille")?.limit, i = Number(n ?? r ?? NaN);
	return Number.isFinite(i) ? i : void 0;
}
var ur = /* @__PURE__ */ new Set([
	"charged_minutes",
	"balance_before_minutes",
	"balance_after_minutes",
	"service_level_before_permille",
	"service_level_after_permille",
	"slack_min_milli",
	"cover_known"
]);
function dr(e, t) {
	let n = !!t?.cover?.length || t?.balanceAfterMinutes !== void 0;
	return e.filter((e) => !(n && ur.has(e.key ?? "")) && !/target.*permille$/.test(e.key ?? ""));
}
// src/parts/figures.ts
var fr = 864e5;
function pr(e) {
	let t = ar(e.cover ?? []);
	return m`<dl class="figures">
      ${t.length ? m`${mr(e)}${hr(t)}` : g}
      ${gr(e)}
      <div><dt>${H("away")}</dt><dd>${e.away?.length ?? 0}<small>${H("people")}</small></dd></div>
    </dl>
    ${e.coverKnown ? g : m`<p class="notice watch">${R("warning")}${H("coverUnknown")}</p>`}`;
}
function mr(e) {
	let t = e.facts ?? [], n = lr(t, e.decision), [r, i] = [e.serviceLevelBeforePermille ?? 0, e.serviceLevelAfterPermille ?? 0], a = n !== void 0 && i < n ? "bad" : "good", o = i < 0 ? "" : Wn(cr(t, "service_level_after_permille")) || a;
	return m`<div><dt>${H("level")}</dt>
    <dd><span class="was">${C(r)}</span>${R("next", 14)}<span class="${o}-text">${C(i)}</span></dd>
    ${n === void 0 ? g : m`<dd class="sub">${H("target", { target: C(n) })}</dd>`}</div>`;
}
function hr(e) {
	let t = sr(e), n = Qn(t) - t.required;
	return m`<div><dt>${H("slack")}</dt>
    <dd class=${n < -.05 ? "bad-text" : ""}>${bt(n, !0)}<small>${H("people")}</small></dd>
    <dd class="sub">${H("slackAt", { time: _r(t, e) })}</dd></div>`;
}
function gr(e) {
	let [t, n] = [e.balanceBeforeMinutes ?? 0, e.balanceAfterMinutes ?? 0];
	return t === n || !n && t !== e.chargedMinutes ? g : m`<div><dt>${H("balance")}</dt>
    <dd><span class="was">${k(t)}</span>${R("next", 14)}<span class=${n < 0 ? "bad-text" : ""}>${k(n)}</span></dd>
    ${e.chargedMinutes ? m`<dd class="sub">${H("charge", { charge: k(e.chargedMinutes) })}</dd>` : g}</div>`;
}
function _r(e, t) {
	let n = new Date(e.start).toISOString();
	return t.at(-1).start - t[0].start > fr ? T(n) : w(n);
}
// src/parts/inbox.ts
var vr = S({
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
}), yr = 60;
function br(e) {
	let t = e.draft?.kind?.split(".")[0] ?? "";
	return t in vr.catalogue ? vr(t) : vr("other");
}
function xr(e) {
	return vr(e ?? "WORK_ITEM_STATE_OPEN");
}
function Sr(e, t) {
	let n = x(e.draft?.title) || e.draft?.subject || e.name, r = t.of(e.draft?.employee);
	return r && !n.includes(r) ? vr("ofPerson", {
		person: r,
		title: n
	}) : n;
}
var Cr = (e) => e.state !== "WORK_ITEM_STATE_DONE" && e.state !== "WORK_ITEM_STATE_CANCELLED";
function wr(e) {
	if (!e.draft?.dueTime || !Cr(e)) return;
	let { text: t, minutes: n } = kt(e.draft.dueTime);
	return {
		text: t,
		tone: n < 0 ? "bad" : n <= yr ? "watch" : ""
	};
}
function Tr(e, t, n) {
	let [r = "", ...i] = t.split("."), a = r.replace(/_(\w)/g, (e, t) => t.toUpperCase());
	return i.length ? {
		...e,
		[a]: Tr(e[a] ?? {}, i.join("."), n)
	} : {
		...e,
		[a]: n
	};
}
// src/parts/zt-toasts.ts
var Er = {
	good: 4500,
	bad: 9e3,
	"": 4500
}, Dr = class extends en {
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
		}], setTimeout(() => this.shown = this.shown.filter((e) => e.id !== n), Er[t]);
	}
	render() {
		return this.shown.map(({ text: e, kind: t }) => m`<div class=${t}>${R(t === "bad" ? "warning" : "check")}<span>${e}</span></div>`);
	}
};
N([y()], Dr.prototype, "shown", void 0), Dr = N([_("zt-toasts")], Dr);
function U(e, t = "good") {
	let n = document.querySelector("zt-toasts");
	n || document.body.append(n = document.createElement("zt-toasts")), n.show(e, t);
}
// src/parts/card-styles.ts
var Or = o`
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
`, W = S({
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
}), kr = 30, Ar = 10, jr = 22, Mr = 64, Nr = 864e5, Pr = class extends en {
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
	get #n() {
		return this.points.at(-1).start - this.points[0].start >= Nr;
	}
	get summary() {
		let e = $n(this.points);
		return e.length ? e.map((e) => W("short", {
			from: w(Ir(e.start)),
			to: w(Ir(e.end)),
			heads: bt(e.worst)
		})).join("; ") : W("enough");
	}
	render() {
		return this.points.length ? m`${this.#r()}${this.table ? this.#p() : this.#i()}` : m`<p class="notice">${R("info")}${W("unknown")}</p>`;
	}
	#r() {
		return m`<div class="legend">
      <span class="required"><i></i>${W("required")}</span>
      <span class="before"><i></i>${W(this.#t ? "before" : "available")}</span>
      ${this.#t ? m`<span class="after"><i></i>${W("after")}</span>` : g}
      ${$n(this.points).length ? m`<span class="gap"><i class="fill"></i>${W("gap")}</span>` : g}
      <span class="grow"></span>
      <button class="button quiet icon small" aria-pressed=${this.table} aria-label=${W(this.table ? "asChart" : "asTable")}
        title=${W(this.table ? "asChart" : "asTable")} @click=${() => this.table = !this.table}>${R("table", 16)}</button>
    </div>`;
	}
	#i() {
		let { points: e, width: t, height: n } = this;
		if (t < 40) return m`<svg class="chart" height=${n}></svg>`;
		let r = tr(e), i = r.at(-1).to, a = (e) => kr + e / i * (t - kr), { top: o, ticks: s } = er(Math.max(...e.map((e) => Math.max(e.required, e.before))) * 1.06), c = (e) => Ar + (1 - Math.max(e, 0) / o) * (n - Ar - jr);
		return m`<svg class="chart" role="img" tabindex="0" aria-label=${this.summary} height=${n} viewBox="0 0 ${t} ${n}"
        @pointermove=${(e) => this.#c(e, r, i / (t - kr))}
        @pointerleave=${() => this.at = -1} @blur=${() => this.at = -1} @keydown=${this.#l}>
        ${s.map((e) => h`<line class="grid" x1=${kr} x2=${t} y1=${c(e)} y2=${c(e)}></line>
          <text x=${24} y=${c(e) + 4} text-anchor="end">${e}</text>`)}
        ${this.#s(r, a)}
        ${rr(r).map((e) => this.#a(e, a, c))}
        ${this.#o(r, a, c)}
      </svg>
      ${this.#u(r, a)}`;
	}
	#a(e, t, n) {
		let r = ir(e, t, (e) => n(e.before));
		return h`
      <path class="fill-before" d="${r}L${t(e.at(-1).to)} ${n(0)}L${t(e[0].from)} ${n(0)}Z"></path>
      ${e.map(({ point: e, from: r, to: i }) => {
			let [a, o] = [Qn(e), e.required];
			return o - a < .05 ? g : h`<rect class="gap-area" x=${t(r)} width=${t(i) - t(r)} y=${n(o)} height=${n(a) - n(o)}></rect>`;
		})}
      <path class="line-before" d=${r}></path>
      ${this.#t ? h`<path class="line-after" d=${ir(e, t, (e) => n(Qn(e)))}></path>` : g}
      <path class="line-required" d=${ir(e, t, (e) => n(e.required))}></path>`;
	}
	#o(e, t, n) {
		let r = e[this.at], i = r ? t((r.from + r.to) / 2) : 0, a = e.find(({ point: e }) => this.now >= e.start && this.now < e.start + e.minutes * 6e4), o = a ? t(a.from + (this.now - a.point.start) / 6e4) : 0, s = o > this.width - 60 ? {
			at: o - 4,
			anchor: "end"
		} : {
			at: o + 4,
			anchor: "start"
		};
		return h`
      ${a ? h`<line class="now" x1=${o} x2=${o} y1=${6} y2=${n(0)}></line>
            <text class="now-text" x=${s.at} y=${14} text-anchor=${s.anchor}>${W("nowLine")}</text>` : g}
      ${r ? h`<line class="cursor" x1=${i} x2=${i} y1=${Ar} y2=${n(0)}></line>` : g}`;
	}
	#s(e, t) {
		let n = rr(e), r = Math.max(1, Math.floor((this.width - kr) / Mr));
		if (n.length > 1 && this.#n) {
			let e = n.filter((e, t) => !t || Fr(e) !== Fr(n[t - 1])), i = Math.ceil(e.length / r);
			return e.filter((e, t) => t % i === 0).map((e) => h`<text x=${t(e[0].from)} y=${this.height - 5}>${Fr(e)}</text>`);
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
			return h`<text x=${r} y=${this.height - 5} text-anchor=${r < 42 ? "start" : r > this.width - 18 ? "end" : "middle"}>${w(Ir(e.start))}</text>`;
		});
	}
	#c(e, t, n) {
		let r = e.currentTarget.getBoundingClientRect().left + kr, i = (e.clientX - r) * n;
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
		if (!n) return g;
		let { point: r } = n, i = t((n.from + n.to) / 2);
		return m`<div class="tip" aria-live="polite" ${Ln(i > this.width / 2 ? {
			right: `${this.width - i + 10}px`,
			left: "auto"
		} : {
			left: `${i + 10}px`,
			right: "auto"
		})}>
      <b>${this.#d(r)}</b>
      ${this.#f(r).map(([e, t]) => m`<span>${e}</span><span>${t}</span>`)}
    </div>`;
	}
	#d(e) {
		let t = `${w(Ir(e.start))}–${w(Ir(e.start + e.minutes * 6e4))}`;
		return this.#n ? `${St(Ir(e.start))} ${t}` : t;
	}
	#f(e) {
		let t = [[W("required"), bt(e.required)], [W(this.#t ? "before" : "available"), bt(e.before)]];
		return this.#t && t.push([W("after"), bt(Qn(e))]), t.push([W("slack"), bt(Qn(e) - e.required, !0)]), e.levelPermille !== void 0 && t.push([W("level"), C(e.levelPermille)]), t;
	}
	#p() {
		return m`<div class="scroll" tabindex="0" role="region" aria-label=${this.summary}><table>
      <thead><tr><th scope="col">${W("from")}</th>${this.#f(this.points[0]).map(([e]) => m`<th scope="col">${e}</th>`)}</tr></thead>
      <tbody>${this.points.map((e) => m`<tr>
          <td>${this.#d(e)}</td>
          ${this.#f(e).map(([, e]) => m`<td>${e}</td>`)}
        </tr>`)}</tbody>
    </table></div>`;
	}
};
N([v({ attribute: !1 })], Pr.prototype, "points", void 0), N([v({ attribute: !1 })], Pr.prototype, "now", void 0), N([v({ type: Number })], Pr.prototype, "height", void 0), N([y()], Pr.prototype, "width", void 0), N([y()], Pr.prototype, "table", void 0), N([y()], Pr.prototype, "at", void 0), Pr = N([_("zt-cover-chart")], Pr);
function Fr(e) {
	return St(Ir(e[0].point.start));
}
function Ir(e) {
	return new Date(e).toISOString();
}
// src/pages/zt-card.ts
var Lr = class extends P {
	constructor(...e) {
		super(...e), this.workItem = "", this.sending = "", this.colleagues = [], this.#e = new F(this, () => this.#a()), this.#t = new F(this, (e) => this.host.api.get(`/v1/${this.workItem}`, {}, e)), this.#n = {
			key: "",
			id: ""
		};
	}
	static {
		this.styles = [
			M,
			Xn,
			Or
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
		this.asking = void 0, this.refusal = void 0, this.sending = "", this.#e.clear(), this.#i?.draft?.refresh?.method && Cr(this.#i) && this.#e.load();
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
		e && e.state !== "WORK_ITEM_STATE_CLAIMED" && !this.sending && this.#d("claim", {}, H("claimed"));
	}
	#o(e) {
		this.refusal = void 0, e.asksFor ? (this.asking = {
			kind: "action",
			action: e
		}, this.#s()) : this.#l(e.id ?? "", x(e.label), e.method ?? "", e.request ?? {});
	}
	async #s() {
		await this.updateComplete, this.renderRoot.querySelector("#asked")?.focus();
	}
	#c(e) {
		return this.#n.key !== e && (this.#n = {
			key: e,
			id: Vt()
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
		let i = Sr(this.#i, this.host.names);
		this.sending = e, this.refusal = void 0;
		try {
			return await this.host.api.call(n, r, this.#c(JSON.stringify([n, r]))), this.asking = void 0, this.#n = {
				key: "",
				id: ""
			}, U(H("done", {
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
			this.asking = void 0, this.item ? this.item = i : this.#t.value = i, n && U(n), this.tell("zt-changed", { workItem: i });
		} catch (e) {
			this.#f(e);
		} finally {
			this.sending = "";
		}
	}
	#f(e) {
		this.refusal = e instanceof j ? e : new j(1), this.refusal.status !== 0 && this.refusal.status !== 503 && (this.#n = {
			key: "",
			id: ""
		}), this.refusal.status === 409 && this.#i?.draft?.refresh?.method && this.#e.load();
	}
	render() {
		let e = this.#i;
		if (!e) return this.#t.failure ? V(this.#t.failure, () => this.load()) : B(10);
		let t = this.#e.value;
		return m`<article class="card" aria-labelledby="title" aria-busy=${this.#e.loading}>
      ${this.#p(e)}
      <div class="content">
        ${this.#m(e)}
        ${this.#h(e)}
        ${this.#g(t)}
        ${this.#v(e, t)}
        ${this.#_(e, t)}
        ${this.#C(this.#x, H("alternatives"))}
        ${this.#y(t)}
        ${this.#b(t)}
        ${this.#w(e)}
      </div>
      ${Cr(e) ? this.#T(e) : m`<footer><p class="soft">${H("closed")}</p></footer>`}
    </article>`;
	}
	#p(e) {
		let t = this.host.names.of(e.draft?.employee), n = wr(e);
		return m`<header>
      ${t ? Vn(t, "large") : g}
      <div class="grow">
        <h2 id="title" tabindex="-1">${Sr(e, this.host.names)}</h2>
        <p class="row wrap small soft">
          <span class="badge">${br(e)}</span>
          <span class="badge ${e.state === "WORK_ITEM_STATE_ESCALATED" ? "bad" : e.state === "WORK_ITEM_STATE_CLAIMED" ? "accent" : ""}">${xr(e.state)}</span>
          ${n ? m`<span class="badge ${n.tone} number">${R("clock", 12)}${n.text}</span>` : g}
          <span>${this.host.teamName(e.draft?.team)}</span>
        </p>
      </div>
    </header>`;
	}
	#m(e) {
		let t = this.host.principal?.subject, n = this.host.names.of(e.owner);
		return m`
      ${e.standIn ? m`<p class="notice watch">${R("hand")}<span>${e.standIn === t ? H("standIn", { owner: n }) : H("standInOther", {
			owner: n,
			standIn: this.host.names.of(e.standIn)
		})}</span></p>` : g}
      ${e.state === "WORK_ITEM_STATE_CLAIMED" && e.assignee !== t ? m`<p class="notice accent">${R("person")}<span>${H("claimedBy", { name: this.host.names.of(e.assignee) })}</span></p>` : g}
      ${this.#e.failure && !this.#e.loading ? m`<div class="notice watch">${R("warning")}<span class="grow">${H("stale")} ${this.#e.failure.message}</span>
            <button class="button quiet icon small" aria-label=${H("updating")} @click=${() => void this.#e.load()}>${R("refresh", 16)}</button></div>` : g}`;
	}
	#h(e) {
		let t = e.draft?.reasons ?? [];
		return t.length ? m`<section class="why">
      <h3 class="unseen">${H("why")}</h3>
      ${t.map((e) => m`<p>${x(e.text) || e.code}</p>`)}
    </section>` : g;
	}
	#g(e) {
		return e ? pr(e) : this.#i?.draft?.refresh?.method && this.#e.loading ? m`<div class="figures waiting">${B(3)}</div>` : g;
	}
	#_(e, t) {
		let n = ar(t?.cover ?? []), r = n.length ? n : or(t?.series ?? e.draft?.series ?? []);
		return r.length ? m`<section><h3>${H(n.length ? "cover" : "coverSeries")}</h3>
      <zt-cover-chart .points=${r} height="170"></zt-cover-chart></section>` : g;
	}
	#v(e, t) {
		let n = dr(t?.facts ?? e.draft?.facts ?? [], t), r = new Set((e.draft?.reasons ?? []).map((e) => e.code)), i = (t?.findings ?? []).filter((e) => !r.has(e.code));
		return m`
      ${n.length ? m`<section><h3>${H("facts")}</h3><dl class="facts">${n.map((e) => m`<div><dt>${x(e.label) || cn(e.key)}</dt><dd class="${Wn(e.tone)}-text">${e.unit === "name" ? this.host.names.of(e.value) : dn(e)}</dd></div>`)}</dl></section>` : g}
      ${i.length ? m`<section><h3>${H("findings")}</h3>${i.map((e) => m`<p class="notice ${e.hard ? "bad" : "watch"}">${R("warning")}${x(e.text) || e.code}</p>`)}</section>` : g}`;
	}
	#y(e) {
		if (!e) return g;
		let t = e.away ?? [];
		return m`<section><h3>${H("awayWho")}</h3>
      ${t.length ? m`<ul class="away">${t.map((e) => {
			let t = this.host.names.of(e.employee), n = /PENDING|WAITING/.test(e.state ?? "");
			return m`<li>${Vn(t)}<span class="grow"><span class="cut">${t}</span>
                ${n ? m`<span class="badge watch">${H("pending")}</span>` : g}
                <br /><span class="faint tiny number">${ln(e.leaveType)} · ${Et(e.startTime, e.endTime)}</span></span></li>`;
		})}</ul>` : m`<p class="soft">${H("nobodyAway")}</p>`}
    </section>`;
	}
	#b(e) {
		let t = e?.decision;
		return t?.conditions?.length ? m`<section><h3>${H("policy")}
        ${t.policyVersion ? m`<span class="faint small">${H("version", { version: t.policyVersion })}</span>` : g}</h3>
      ${Zn(t.conditions)}</section>` : g;
	}
	get #x() {
		let { draft: e } = this.#i ?? {}, { value: t, loading: n } = this.#e;
		return t ? t.alternatives ?? [] : n && e?.refresh?.method ? [] : e?.alternatives ?? [];
	}
	async #S(e, t) {
		let n = this.#i;
		await this.#u(`alternative-${e}`, H("offer"), t.method ?? "", t.request ?? {}) && (this.tell("zt-changed", { workItem: n }), this.#i?.draft?.refresh?.method && this.#e.load());
	}
	#C(e, t) {
		return e.length ? m`<section><h3>${t}</h3><ul class="offers">${e.map((e, t) => m`<li><span class="grow">${x(e.text)}</span>
        ${e.method ? m`<button class="button small" ?disabled=${!!this.sending} aria-describedby="title"
              @click=${() => void this.#S(t, e)}>${H("offer")}</button>` : g}</li>`)}</ul></section>` : g;
	}
	#w(e) {
		let t = e.steps ?? [];
		return t.length ? m`<section><h3>${H("steps")}</h3><ol class="steps">${t.map((e) => m`<li><span class="number faint">${T(e.stepTime)}</span>
        <span>${e.actor?.startsWith("employees/") ? this.host.names.of(e.actor) : H("platform")} · ${e.step && e.step in H.catalogue ? H(e.step) : e.step}${e.note ? m`<q>${e.note}</q>` : g}</span></li>`)}</ol></section>` : g;
	}
	#T(e) {
		let t = e.draft?.actions ?? [], n = e.assignee === this.host.principal?.subject, r = !!this.sending;
		return m`<footer>
      ${this.refusal ? this.#E(this.refusal) : g}
      ${this.asking ? this.#k(this.asking) : m`<div class="buttons">
            ${t.map((e) => m`<button ?disabled=${r} class="button ${Rr[e.style ?? ""] ?? ""}" @click=${() => this.#o(e)}>
                ${this.sending === e.id ? H("sending") : x(e.label)}</button>`)}
            ${t.length ? g : m`<button class="button primary" ?disabled=${r} @click=${() => this.#D({ kind: "complete" })}>${H("complete")}</button>`}
            <span class="grow"></span>
            ${e.state === "WORK_ITEM_STATE_CLAIMED" && n ? g : m`<button class="button quiet" ?disabled=${r} @click=${() => this.claim()}>${H("claim")}</button>`}
            <button class="button quiet" ?disabled=${r} @click=${this.#O}>${H("handOver")}</button>
          </div>`}
    </footer>`;
	}
	#E(e) {
		return m`<div class="notice bad" role="alert">${R("warning")}
        <div class="grow"><b>${H("refused")}</b> ${e.message}${e.violations.map((e) => m`<br />${e.message}`)}</div></div>
      ${this.#C(e.alternatives, H("refusedAlternatives"))}`;
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
		let t = this.host.names.of(this.#i?.draft?.employee), n = e.kind === "action" && e.action.style === "ACTION_STYLE_DANGER", r = e.kind === "action" ? x(e.action.label) : H(e.kind), i = e.kind === "handOver" ? H("noteHint") : e.kind === "complete" ? H("completeHint") : t ? H("reasonHint", { name: t }) : H("reasonHintNobody");
		return m`<form class="ask" @submit=${this.#j} @keydown=${this.#A}>
      ${e.kind === "handOver" ? m`<div class="field"><label for="to">${H("handOverTo")}</label>
            <select class="input" id="to"><option value="">${H("anyone")}</option>${this.colleagues.map((e) => m`<option value=${e.name}>${e.displayName} · ${this.host.teamName(e.team)}</option>`)}</select></div>` : g}
      <div class="field"><label for="asked">${H(e.kind === "action" ? "reason" : "note")} <span class="faint">${i}</span></label>
        <textarea class="input" id="asked" rows="2" maxlength="500" ?required=${e.kind === "action"}></textarea></div>
      <div class="buttons">
        <button class="button ${n ? "danger sure" : "primary"}" ?disabled=${!!this.sending}>${this.sending ? H("sending") : r}</button>
        <button type="button" class="button quiet" @click=${() => this.asking = void 0}>${H("cancel")}</button>
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
			}, H("gone"));
		} else if (n.kind === "complete") this.#d("complete", { note: t }, H("closed")).then(() => {
			this.refusal || this.tell("zt-decided", {
				workItem: this.#i.name,
				action: "complete"
			});
		});
		else {
			let { action: e } = n, r = Tr(e.request ?? {}, e.asksFor ?? "", t);
			this.#l(e.id ?? "", x(e.label), e.method ?? "", r);
		}
	}
};
N([v({ attribute: !1 })], Lr.prototype, "item", void 0), N([v({ attribute: "work-item" })], Lr.prototype, "workItem", void 0), N([y()], Lr.prototype, "asking", void 0), N([y()], Lr.prototype, "sending", void 0), N([y()], Lr.prototype, "refusal", void 0), N([y()], Lr.prototype, "colleagues", void 0), Lr = N([_("zt-card")], Lr);
var Rr = {
	ACTION_STYLE_PRIMARY: "primary",
	ACTION_STYLE_DANGER: "danger"
}, zr = S({
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
}), Br = [Xn, o`
    .decision { border-top: 1px solid var(--zt-line); }
    .decision > summary { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 2px 12px; align-items: center; padding: 10px 16px; list-style: none; }
    .decision > summary::-webkit-details-marker { display: none; }
    .decision > summary:hover { background: var(--zt-hover); }
    .decision .who { font-weight: 560; }
    .decision .inside { padding: 4px 16px 16px 58px; display: grid; gap: 12px; }
    .decision blockquote { margin: 0; padding-left: 10px; border-left: 3px solid var(--zt-line); white-space: pre-wrap; }
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
function Vr(e = "") {
	return e in zr.catalogue ? zr(e) : e;
}
function Hr(e, t, n = g) {
	let r = e.decision ?? {}, i = t.of(e.employee);
	return m`<details class="decision">
    <summary>
      ${Vn(i)}
      <span><span class="who">${i}</span> <span class="soft">${Vr(e.action)}</span>
        <br /><span class="faint small number">${T(r.decideTime)} · ${Wr(e, t)}</span></span>
      <span class="row">${Gr(e)}<span class="badge ${mn(r.outcome)}">${Ur(e)}</span></span>
    </summary>
    <div class="inside">
      ${r.reasons?.map((e) => m`<p>${x(e.text) || e.code}</p>`)}
      ${r.comment ? m`<blockquote>${r.comment}</blockquote>` : g}
      ${r.conditions?.length ? m`<section><h4>${zr("conditions")}${r.policyVersion ? m` · ${zr("policy", { version: r.policyVersion })}` : g}</h4>
            ${Zn(r.conditions)}</section>` : g}
      ${r.facts?.length ? m`<section><h4>${zr("facts")}</h4><dl class="known">${r.facts.map((e) => m`<div><dt>${x(e.label) || cn(e.key)}</dt><dd class="${Wn(e.tone)}-text">${dn(e)}</dd></div>`)}</dl></section>` : g}
      ${n}
    </div>
  </details>`;
}
function Ur(e) {
	let { decider: t = "", outcome: n } = e.decision ?? {};
	return n === "OUTCOME_DENY" ? zr("refused") : n === "OUTCOME_ESCALATE" ? zr("escalated") : n === "OUTCOME_UNSPECIFIED" || !n ? pn(n) : zr(t.startsWith("employees/") ? "approved" : "automatic");
}
function Wr(e, t) {
	let { decider: n = "" } = e.decision ?? {};
	return n.startsWith("employees/") ? t.of(n) : zr("byPolicy");
}
function Gr(e) {
	return e.review === "FINE" || e.review === "WRONG" ? m`<span class="badge ${e.review === "FINE" ? "good" : "bad"}">${zr(e.review)}</span>` : e.sampled ? m`<span class="badge accent">${zr("sampled")}</span>` : g;
}
// src/pages/zt-decisions.ts
var Kr = S({
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
}), qr = class extends P {
	constructor(...e) {
		super(...e), this.toReview = !1, this.#e = new F(this, (e) => this.#t(e));
	}
	static {
		this.styles = [
			M,
			...Br,
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
			U(e instanceof j ? e.message : String(e), "bad");
		}
	}
	async #i(e, t) {
		try {
			let n = await this.host.api.post(`/v1/${e.name}:review`, { review: t }), r = this.#e.value?.decisions?.map((e) => e.name === n.name ? n : e);
			this.#e.value = {
				...this.#e.value,
				decisions: r
			}, this.requestUpdate(), U(Kr("thanks"));
		} catch (e) {
			U(e instanceof j ? e.message : String(e), "bad");
		}
	}
	render() {
		let { value: e, failure: t } = this.#e, n = e?.decisions ?? [];
		return m`<div class="page">
      <header>
        <h1>${Kr("title")}</h1><span class="soft">${Kr("about")}</span><span class="grow"></span>
        <div class="segments">
          <button aria-pressed=${!this.toReview} @click=${() => this.#n(!1)}>${Kr("all")}</button>
          <button aria-pressed=${this.toReview} @click=${() => this.#n(!0)}>${Kr("toReview")}</button>
        </div>
      </header>
      ${t ? V(t, () => this.load()) : g}
      <section class="panel list">
        ${e ? g : B(8)}
        ${n.map((e) => Hr(e, this.host.names, this.#a(e)))}
        ${e && !n.length ? z("decision", Kr(this.toReview ? "reviewed" : "none")) : g}
        ${e?.nextPageToken ? m`<p class="more"><button class="button" @click=${this.#r}>${Kr("more")}</button></p>` : g}
      </section>
    </div>`;
	}
	#a(e) {
		return !e.sampled || e.reviewer || !this.host.has("CENTRE_MANAGER", "OFFICER") ? g : m`<div class="row wrap"><b>${Kr("question")}</b>
      <button class="button small" @click=${() => this.#i(e, "FINE")}>${Kr("fine")}</button>
      <button class="button small danger" @click=${() => this.#i(e, "WRONG")}>${Kr("wrong")}</button></div>`;
	}
};
N([y()], qr.prototype, "toReview", void 0), qr = N([_("zt-decisions")], qr);
// src/parts/inbox-line.ts
var Jr = S({
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
}), Yr = o`
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
function Xr(e, t) {
	let n = wr(e), r = t.of(e.draft?.employee), i = x(e.draft?.reasons?.[0]?.text);
	return m`
    ${r ? Vn(r) : m`<span class="avatar">${R("inbox", 16)}</span>`}
    <span>
      <span class="title">${Sr(e, t)}</span>
      ${i ? m`<span class="why">${i}</span>` : g}
      <span class="marks">
        <span class="badge">${br(e)}</span>
        ${e.state === "WORK_ITEM_STATE_ESCALATED" ? m`<span class="badge bad">${Jr("escalated")}</span>` : g}
        ${n ? m`<span class="badge ${n.tone} number">${R("clock", 12)}${n.text}</span>` : g}
        ${e.standIn ? m`<span class="badge watch">${Jr("standIn")}</span>` : g}
        ${e.state === "WORK_ITEM_STATE_CLAIMED" ? m`<span class="badge accent">${Jr("claimedBy", { name: t.of(e.assignee) })}</span>` : g}
      </span>
    </span>`;
}
// src/pages/zt-handover.ts
var G = S({
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
}), Zr = class extends P {
	constructor(...e) {
		super(...e), this.busy = !1, this.leads = [], this.#e = new F(this, (e) => this.host.api.get("/v1/handovers:compile", { team: this.lookedAt }, e), 60), this.#t = new F(this, (e) => this.host.api.get("/v1/handovers", {
			team: this.lookedAt,
			pageSize: 20
		}, e), 30);
	}
	static {
		this.styles = [
			M,
			Yr,
			...Br,
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
			await e(), U(t), await Promise.all([this.#e.load(), this.#t.load()]);
		} catch (e) {
			U(e instanceof j ? e.message : String(e), "bad");
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
		}, G("signed"));
	}
	render() {
		let { value: e, failure: t } = this.#e, n = this.#t.value?.handovers ?? [], r = this.host.principal?.subject, i = n.filter((e) => e.state === "SIGNED" && e.from !== r && (!e.to || e.to === r));
		return m`<div class="page">
      <header><h1>${G("title")}</h1><span class="soft">${this.host.teamName(this.lookedAt)} · ${G("about")}</span></header>
      ${t ? V(t, () => this.load()) : g}
      <div class="columns">
        <div class="stack">${e ? this.#i(e) : m`<section class="panel">${B(9)}</section>`}</div>
        <div class="stack">
          ${i.length ? m`<section class="panel waiting" aria-labelledby="waiting"><header><h2 id="waiting">${G("waiting")}</h2></header>
                ${i.map((e) => this.#o(e, !0))}</section>` : g}
          ${this.#a()}
          <section class="panel" aria-labelledby="earlier"><header><h2 id="earlier">${G("earlier")}</h2></header>
            ${n.filter((e) => !i.includes(e)).map((e) => this.#o(e, !1))}
            ${this.#t.value && n.length === i.length ? z("handover", G("none")) : g}
          </section>
        </div>
      </div>
    </div>`;
	}
	#i(e) {
		let { openItems: t = [], decisions: n = [], away: r = [] } = e;
		return m`
      <section class="panel" aria-labelledby="open">
        <header><h2 id="open">${G("open", { count: t.length })}</h2></header>
        ${t.map((e) => m`<a class="line" href=${nn("inbox", e.name)} @click=${(t) => this.turnTo(t, "inbox", e.name)}>${Xr(e, this.host.names)}</a>`)}
        ${t.length ? g : m`<p class="none">${G("noneOpen")}</p>`}
      </section>
      <section class="panel" aria-labelledby="decided">
        <header><h2 id="decided">${G("decided", { count: n.length })}</h2></header>
        ${n.map((e) => Hr(e, this.host.names))}
        ${n.length ? g : m`<p class="none">${G("noneDecided")}</p>`}
      </section>
      <section class="panel" aria-labelledby="gone">
        <header><h2 id="gone">${G("away", { count: r.length })}</h2></header>
        ${r.length ? m`<ul class="away">${r.map((e) => {
			let t = this.host.names.of(e.employee);
			return m`<li>${Vn(t)}<span>${t}<br /><span class="faint tiny number">${Et(e.startTime, e.endTime)}</span></span></li>`;
		})}</ul>` : m`<p class="none">${G("noneAway")}</p>`}
      </section>`;
	}
	#a() {
		return m`<section class="panel"><form class="body" @submit=${this.#r}>
      <div class="field"><label for="note">${G("note")}</label>
        <textarea class="input" id="note" rows="4" maxlength="2000" placeholder=${G("noteHint")}></textarea></div>
      <div class="field"><label for="to">${G("to")}</label>
        <select class="input" id="to"><option value="">${G("anyLead")}</option>
          ${this.leads.map((e) => m`<option value=${e.name}>${e.displayName} · ${this.host.teamName(e.team)}</option>`)}</select></div>
      <button class="button primary" ?disabled=${this.busy || !this.#e.value}>${G("sign")}</button>
    </form></section>`;
	}
	#o(e, t) {
		let [n, r] = [this.host.names.of(e.from), this.host.names.of(e.to)];
		return m`<div class="pack">
      <div class="row">
        <b class="grow">${r ? G("fromTo", {
			from: n,
			to: r
		}) : G("from", { from: n })}</b>
        ${t ? g : m`<span class="badge ${e.state === "ACCEPTED" ? "good" : "watch"}">${G(e.state === "ACCEPTED" ? "ACCEPTED" : "SIGNED")}</span>`}
      </div>
      ${e.note ? m`<blockquote>${e.note}</blockquote>` : g}
      <span class="faint small number">${T(e.signTime)} · ${e.signTime ? At(e.signTime) : ""}${e.openItems?.length ? m` · ${G("items", { count: e.openItems.length })}` : g}</span>
      ${t ? m`<button class="button primary" ?disabled=${this.busy}
            @click=${() => void this.#n(() => this.host.api.post(`/v1/${e.name}:accept`), G("accepted"))}>${R("check", 16)}${G("accept")}</button>` : g}
    </div>`;
	}
};
N([y()], Zr.prototype, "busy", void 0), N([y()], Zr.prototype, "leads", void 0), N([b("#note")], Zr.prototype, "note", void 0), N([b("#to")], Zr.prototype, "to", void 0), Zr = N([_("zt-handover")], Zr);
// src/pages/zt-inbox.ts
var K = S({
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
}), Qr = 20, $r = 2500, ei = 6e4, ti = class extends P {
	constructor(...e) {
		super(...e), this.chosen = "", this.everywhere = !0, this.opened = !1, this.#e = /* @__PURE__ */ new Map(), this.#t = new F(this, (e) => this.host.api.get("/v1/workItems", {
			team: this.#r,
			pageSize: 200
		}, e), Qr), this.#n = (e) => this.#l(e);
	}
	static {
		this.styles = [
			M,
			Yr,
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
			this.#t.load(), setTimeout(() => void this.#t.load(), $r);
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
		return (this.#t.value?.workItems ?? []).filter((t) => e - (this.#e.get(t.name) ?? 0) > ei);
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
		return m`<div class="page">
      <header>
        ${this.opened && r ? m`<button class="button quiet icon back" aria-label=${K("back")} @click=${() => this.opened = !1}>${R("back")}</button>` : g}
        <h1>${K("title")}</h1>
        <span class="soft">${t ? K("count", { count: e.length }) : g}</span>
        <span class="grow"></span>
        ${this.host.choosableTeams.length > 1 && !this.team ? m`<div class="segments ${this.opened ? "unopened" : ""}">
              <button aria-pressed=${this.everywhere} @click=${() => this.#u(!0)}>${K("allTeams")}</button>
              <button aria-pressed=${!this.everywhere} @click=${() => this.#u(!1)}>${K("oneTeam")}</button>
            </div>` : g}
      </header>
      ${n ? V(n, () => void this.#t.load()) : g}
      ${t && !e.length ? m`<section class="panel">${z("check", K("clear"))}</section>` : this.#d(e, r)}
    </div>`;
	}
	#u(e) {
		this.everywhere = e, this.load();
	}
	#d(e, t) {
		return m`<div class="panes ${this.opened && t ? "one" : ""}">
      <section class="panel list" aria-label=${K("list")}>
        ${this.#t.value ? m`<ul>${e.map((e) => m`<li><button class="line" aria-current=${e.name === t?.name} @click=${() => this.#o(e.name)}>
                ${Xr(e, this.host.names)}</button></li>`)}</ul>` : B(9)}
        <p class="keys"><span>${K("keys")}</span><span><kbd>j</kbd> <kbd>k</kbd> ${K("move")}</span><span><kbd>a</kbd> ${K("approve")}</span>
          <span><kbd>r</kbd> ${K("refuse")}</span><span><kbd>c</kbd> ${K("claim")}</span></p>
      </section>
      <section class="panel detail">
        ${t ? m`<zt-card .item=${t}></zt-card>` : this.#t.value ? z("inbox", K("choose")) : B(10)}
      </section>
    </div>`;
	}
};
N([y()], ti.prototype, "chosen", void 0), N([y()], ti.prototype, "everywhere", void 0), N([y()], ti.prototype, "opened", void 0), N([b("zt-card")], ti.prototype, "card", void 0), ti = N([_("zt-inbox")], ti);
// node_modules/lit-html/directive-helpers.js
var { I: ni } = Ke, ri = (e) => e, ii = () => document.createComment(""), ai = (e, t, n) => {
	let r = e._$AA.parentNode, i = t === void 0 ? e._$AB : t._$AA;
	if (n === void 0) n = new ni(r.insertBefore(ii(), i), r.insertBefore(ii(), i), e, e.options);
	else {
		let t = n._$AB.nextSibling, a = n._$AM, o = a !== e;
		if (o) {
			let t;
			n._$AQ?.(e), n._$AM = e, n._$AP !== void 0 && (t = e._$AU) !== a._$AU && n._$AP(t);
		}
		if (t !== i || o) {
			let e = n._$AA;
			for (; e !== t;) {
				let t = ri(e).nextSibling;
				ri(r).insertBefore(e, i), e = t;
			}
		}
	}
	return n;
}, oi = (e, t, n = e) => (e._$AI(t, n), e), si = {}, ci = (e, t = si) => e._$AH = t, li = (e) => e._$AH, ui = (e) => {
	e._$AR(), e._$AA.remove();
}, di = (e, t, n) => {
	let r = /* @__PURE__ */ new Map();
	for (let i = t; i <= n; i++) r.set(e[i], i);
	return r;
}, fi = Fn(class extends In {
	constructor(e) {
		if (super(e), e.type !== Pn.CHILD) throw Error("repeat() can only be used in text expressions");
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
		let i = li(e), { values: a, keys: o } = this.dt(t, n, r);
		if (!Array.isArray(i)) return this.ut = o, a;
		let s = this.ut ??= [], c = [], l, ee, u = 0, d = i.length - 1, f = 0, p = a.length - 1;
		for (; u <= d && f <= p;) if (i[u] === null) u++;
		else if (i[d] === null) d--;
		else if (s[u] === o[f]) c[f] = oi(i[u], a[f]), u++, f++;
		else if (s[d] === o[p]) c[p] = oi(i[d], a[p]), d--, p--;
		else if (s[u] === o[p]) c[p] = oi(i[u], a[p]), ai(e, c[p + 1], i[u]), u++, p--;
		else if (s[d] === o[f]) c[f] = oi(i[d], a[f]), ai(e, i[u], i[d]), d--, f++;
		else if (l === void 0 && (l = di(o, f, p), ee = di(s, u, d)), l.has(s[u])) {
			if (l.has(s[d])) {
				let t = ee.get(o[f]), n = t === void 0 ? null : i[t];
				if (n === null) {
					let t = ai(e, i[u]);
					oi(t, a[f]), c[f] = t;
				} else c[f] = oi(n, a[f]), ai(e, i[u], n), i[t] = null;
				f++;
			} else ui(i[d]), d--;
		} else ui(i[u]), u++;
		for (; f <= p;) {
			let t = ai(e, c[p + 1]);
			oi(t, a[f]), c[f++] = t;
		}
		for (; u <= d;) {
			let e = i[u++];
			e !== null && ui(e);
		}
		return this.ut = o, ci(e, c), Me;
	}
}), q = S({
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
function pi(e = "") {
	return e in q.catalogue ? q(e) : e.replaceAll("_", " ").toLowerCase();
}
// src/parts/board.ts
function mi(e, t, n) {
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
	return [...r.values()].sort((e, t) => hi(e.employeeNo, t.employeeNo) || hi(e.employee, t.employee));
}
var hi = (e, t) => e < t ? -1 : +(e > t);
function gi(e, t) {
	let n = e?.intervals ?? [], r = 0;
	return t.map((e) => {
		let t = Date.parse(wt(O(e, 1), "00:00")), i = [];
		for (; r < n.length && Date.parse(n[r].startTime ?? "") < t;) i.push(n[r++]);
		let a = i.filter((e) => (e.required ?? 0) > 0);
		return {
			date: e,
			intervals: i,
			lowest: a.length ? a.reduce((e, t) => (t.slack ?? 0) < (e.slack ?? 0) ? t : e) : void 0
		};
	});
}
function _i(e) {
	return Math.max(1, ...e.flatMap((e) => e.intervals.map((e) => Math.abs(e.slack ?? 0))));
}
function vi(e, t) {
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
function yi(e, t, n, r) {
	let i = Math.max(0, Math.floor(e / n) - 6);
	return {
		from: Math.min(i, r),
		to: Math.min(r, Math.ceil((e + t) / n) + 6)
	};
}
// src/parts/board-styles.ts
var bi = o`
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
`, xi = S({
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
}), Si = 8, Ci = o`
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
function wi(e, t) {
	let n = t.findIndex((t) => t.code === e);
	return `tone-${(n < 0 ? 6 : n) % Si}`;
}
function Ti(e) {
	let [t, n] = e.startClock.split(":").map(Number), r = t * 60 + n + e.lengthMinutes;
	return {
		clock: r === 1440 ? "24:00" : `${String(Math.floor(r / 60) % 24).padStart(2, "0")}:${String(r % 60).padStart(2, "0")}`,
		nextDay: r > 1440
	};
}
function Ei(e) {
	let { clock: t, nextDay: n } = Ti(e);
	return `${e.startClock}–${t}${n ? ` (${xi("nextDay")})` : ""}`;
}
function Di(e, t = "") {
	return x(e?.title) || e?.code || t;
}
function Oi(e) {
	let [t, n] = [w(e.startTime), w(e.endTime)];
	return n !== "00:00" && n <= t;
}
function ki(e) {
	let t = w(e.endTime);
	return t === "00:00" ? "24:00" : t;
}
function Ai(e, t) {
	let n = t.find((t) => t.code === e.shiftType), r = Oi(e) ? `${xi("nextDay")} ${w(e.endTime)}` : ki(e), i = [`${e.shiftType ?? ""} ${n ? x(n.title) : ""}`.trim(), `${w(e.startTime)}–${r}`];
	for (let t of e.breaks ?? []) {
		let n = new Date(Date.parse(e.startTime ?? "") + (t.offsetMinutes ?? 0) * 6e4).toISOString();
		i.push(xi("pause", {
			time: w(n),
			length: Dt(t.lengthMinutes ?? 0)
		}));
	}
	for (let t of e.absences ?? []) i.push(xi(t.held ? "held" : "away", {
		from: w(t.startTime),
		to: w(t.endTime)
	}));
	return i.join(", ");
}
function ji(e, t, n = "full") {
	let [r, i] = [Date.parse(e.startTime ?? ""), Date.parse(e.endTime ?? "")], a = (e) => (Math.min(Math.max(e, r), i) - r) / (i - r) * 100, o = (e.absences ?? []).map((e) => {
		let [t, n] = [a(Date.parse(e.startTime ?? "")), a(Date.parse(e.endTime ?? ""))];
		return {
			from: t,
			long: n - t,
			held: e.held
		};
	}), s = o.some((e) => !e.held && e.long > 60), c = Oi(e) ? m`<sup>+1</sup>` : g;
	return m`<span class="chip ${wi(e.shiftType, t)} ${s ? "gone" : ""}">
    ${o.map((e) => m`<i class=${e.held ? "held" : ""} ${Ln({
		"--from": `${e.from}%`,
		"--long": `${e.long}%`
	})}></i>`)}
    <b>${e.shiftType}${n === "code" ? c : g}</b>
    ${n === "full" ? m`<small>${w(e.startTime)}–${ki(e)}${c}</small>` : g}
    ${n === "start" ? m`<small>${w(e.startTime)}${c}</small>` : g}
  </span>`;
}
// src/parts/zt-roster-board.ts
var Mi = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
	PageUp: [-10, 0],
	PageDown: [10, 0]
}, J = class extends en {
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
			Ci,
			bi
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
		let e = this.#t, t = yi(e.scrollTop, e.clientHeight, this.#n, this.rows.length);
		(t.from !== this.shown.from || t.to !== this.shown.to) && (this.shown = t);
	}
	render() {
		return m`<div class="board" role="grid" aria-label=${this.label} aria-rowcount=${this.rows.length + 2} aria-multiselectable=${this.editable}
      aria-colcount=${this.days.length + 1} @scroll=${this.#r} @keydown=${this.#f}
      ${Ln({
			"--days": String(this.days.length),
			"--rows": String(this.rows.length)
		})}>
      ${this.#a()}
      <div class="body" role="rowgroup">${fi(this.#i(), (e) => this.rows[e].employee, (e) => this.#c(e))}</div>
    </div>`;
	}
	#i() {
		let e = Math.min(this.shown.from, this.rows.length), t = Math.min(this.shown.to, this.rows.length), n = Array.from({ length: t - e }, (t, n) => e + n), { row: r } = this.active;
		return r < this.rows.length && (r < e || r >= t) && n.push(r), n;
	}
	#a() {
		return m`<div class="head" role="rowgroup">
      <div class="line" role="row" aria-rowindex="1">
        <span class="corner" role="columnheader">${q("people", { n: this.rows.length })}</span>
        ${this.days.map((e, t) => this.#o(e, this.classes[t]))}
      </div>
      ${this.cover.length ? m`<div class="line" role="row" aria-rowindex="2">
            <span class="corner" role="rowheader">${q("cover")}</span>
            ${this.#s()}
          </div>` : g}
    </div>`;
	}
	#o(e, t) {
		let n = Pi(t), r = matchMedia("(width < 760px)").matches, i = this.dense ? { day: "numeric" } : {
			month: r ? "numeric" : "short",
			day: "numeric"
		};
		return m`<span class="day ${Ni(e, t)}" role="columnheader" title=${t?.holiday ?? ""}>
      ${E(e, { weekday: this.dense ? "narrow" : "short" })}
      ${n ? m`<span class="mark ${n.tone}">${n.word}</span>` : g}
      <b>${E(e, i)}</b></span>`;
	}
	#s() {
		let e = _i(this.cover);
		return this.cover.map((t) => {
			let { lowest: n } = t, r = E(t.date);
			if (!n) return m`<span class="strip" role="gridcell"><span class="unseen">${q("coverNone", { day: r })}</span></span>`;
			let i = bt(n.slack ?? 0, !0), a = q("coverDay", {
				day: r,
				slack: i,
				time: w(n.startTime)
			}), o = vi(t, e);
			return m`<span role="gridcell"><button class="strip" aria-label=${a} title=${a} aria-expanded=${this.open === t.date}
        @click=${() => this.dispatchEvent(new CustomEvent("zt-day", { detail: { date: t.date } }))}>
        <svg viewBox="0 0 48 24" preserveAspectRatio="none" aria-hidden="true"><line x1="0" x2="48" y1="12" y2="12"></line>${h`<path class="spare" d=${o.spare}></path><path class="short" d=${o.short}></path>`}</svg>
        <b class=${(n.slack ?? 0) < -.05 ? "bad-text" : ""}>${i}</b>
      </button></span>`;
		});
	}
	#c(e) {
		let t = this.rows[e];
		return m`<div class="line" role="row" aria-rowindex=${e + 3} ${Ln({ "--at": String(e) })}>
      <span class="who" role="rowheader">${Vn(t.name)}
        <span class="grow"><span class="cut" title=${t.name}>${t.name}</span><span class="cut tiny faint number">${t.employeeNo}</span></span></span>
      ${this.days.map((n, r) => this.#l(t, n, {
			row: e,
			column: r
		}))}
    </div>`;
	}
	#l(e, t, n) {
		let r = e.shifts.get(t) ?? [], i = this.dense ? "code" : matchMedia("(width < 760px)").matches ? "start" : "full", a = r.length ? r.map((e) => Ai(e, this.types)).join("; ") : q("free"), o = this.#u(n), s = n.row === this.active.row && n.column === this.active.column;
		return m`<span class="cell ${Ni(t, this.classes[n.column])} ${this.editable ? "editable" : ""} ${o ? "chosen" : ""}" role="gridcell"
      tabindex=${s ? 0 : -1} data-at="${n.row},${n.column}" aria-label="${e.name}, ${E(t)}, ${a}" title=${r.length ? a : g}
      aria-selected=${this.editable ? String(o) : g} aria-colindex=${n.column + 2}
      @click=${(e) => this.#d(e, n)}>${r.length > 1 ? m`<span class="pair">${r.map((e) => ji(e, this.types, "code"))}</span>` : r.length ? ji(r[0], this.types, i) : g}</span>`;
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
		let t = Mi[e.key];
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
N([v({ attribute: !1 })], J.prototype, "rows", void 0), N([v({ attribute: !1 })], J.prototype, "days", void 0), N([v({ attribute: !1 })], J.prototype, "types", void 0), N([v({ attribute: !1 })], J.prototype, "classes", void 0), N([v({ attribute: !1 })], J.prototype, "cover", void 0), N([v({ type: Boolean })], J.prototype, "editable", void 0), N([v({
	type: Boolean,
	reflect: !0
})], J.prototype, "dense", void 0), N([v()], J.prototype, "open", void 0), N([v()], J.prototype, "label", void 0), N([y()], J.prototype, "active", void 0), N([y()], J.prototype, "anchor", void 0), N([y()], J.prototype, "shown", void 0), J = N([_("zt-roster-board")], J);
function Ni(e, t) {
	return `${(t?.dayClass ? t.dayClass !== "WORKDAY" && t.dayClass !== "MAKE_UP_WORKDAY" : jt(e) > 4) ? "weekend" : ""} ${e === A() ? "today" : ""}`;
}
function Pi(e) {
	switch (e?.dayClass) {
		case "STATUTORY_HOLIDAY": return {
			word: q("holiday"),
			tone: "holiday"
		};
		case "HOLIDAY_REST": return {
			word: q("restDay"),
			tone: "holiday"
		};
		case "MAKE_UP_WORKDAY": return {
			word: q("makeUp"),
			tone: "work"
		};
		default: return;
	}
}
// src/pages/zt-leave-calendar.ts
var Fi = 3, Ii = {
	ArrowLeft: -1,
	ArrowRight: 1,
	ArrowUp: -7,
	ArrowDown: 7
}, Li = (e) => /PENDING|WAITING/.test(e.state ?? ""), Ri = class extends P {
	constructor(...e) {
		super(...e), this.month = Ft(A()), this.day = A(), this.#e = new F(this, (e) => {
			let t = Lt(this.month);
			return this.host.api.get(`/v1/${this.lookedAt}/leaveCalendar`, {
				startDate: t[0],
				endDate: O(t.at(-1), 1)
			}, e);
		}, 120), this.#t = /* @__PURE__ */ new Map();
	}
	static {
		this.styles = [
			M,
			Mn,
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
		this.month = e, this.day = e === Ft(A()) ? A() : e, this.load();
	}
	#i(e) {
		if (this.#n !== e) {
			this.#n = e, this.#t = /* @__PURE__ */ new Map();
			for (let t of e.away ?? []) {
				let [e, n] = [D(t.startTime ?? ""), D(/* @__PURE__ */ new Date(Date.parse(t.endTime ?? "") - 1))];
				for (let r = e; r <= n && !(r !== e && r === n && Date.parse(t.endTime ?? "") - Date.parse(wt(r, "00:00")) <= 288e5); r = O(r, 1)) this.#t.set(r, [...this.#t.get(r) ?? [], t]);
			}
		}
	}
	render() {
		let { value: e, failure: t } = this.#e;
		return e && this.#i(e), m`<div class="page">
      <header><h1>${I("calendar")}</h1><span class="soft cut">${this.host.teamName(this.lookedAt)}</span><span class="grow"></span>
        ${Nn("leave-calendar", (e) => this.tell("zt-navigate", {
			page: e,
			argument: ""
		}))}</header>
      ${t ? V(t, () => void this.#e.load()) : g}
      <div class="columns">
        <section class="panel" aria-label=${E(this.month, {
			year: "numeric",
			month: "long"
		})}>
          <header class="bar">
            <b class="grow">${E(this.month, {
			year: "numeric",
			month: "long"
		})}</b>
            <button class="button icon small" aria-label=${I("earlier")} title=${I("earlier")} @click=${() => this.#r(It(this.month, -1))}>${R("back", 16)}</button>
            <button class="button icon small" aria-label=${I("later")} title=${I("later")} @click=${() => this.#r(It(this.month, 1))}>${R("next", 16)}</button>
            <button class="button small" @click=${() => this.#r(Ft(A()))}>${I("thisMonth")}</button>
          </header>
          ${e ? this.#a(e) : t ? g : B(10)}
        </section>
        ${e ? this.#c(e) : g}
      </div>
    </div>`;
	}
	#a(e) {
		let t = Lt(this.month);
		return m`<div class="names" aria-hidden="true">${Nt(t[0], 7).map((e) => m`<span>${E(e, { weekday: "short" })}</span>`)}</div>
      <div class="days" @keydown=${this.#s}>${t.map((t) => this.#o(t, e.days?.find((e) => e.date === t)))}</div>`;
	}
	#o(e, t) {
		let n = this.#t.get(e) ?? [], r = Pi(t), i = (t?.approvedCount ?? 0) + (t?.pendingCount ?? 0), a = t?.cap ?? -1, o = t?.dayClass ? /HOLIDAY|WEEKEND|REST/.test(t.dayClass) : [0, 6].includes((/* @__PURE__ */ new Date(`${e}T00:00:00Z`)).getUTCDay()), s = [
			E(e),
			t?.holiday ?? r?.word ?? "",
			I("counts", {
				approved: t?.approvedCount ?? 0,
				pending: t?.pendingCount ?? 0
			})
		];
		return m`<button class="${o ? "rest" : ""} ${e.slice(0, 7) === this.month.slice(0, 7) ? "" : "out"} ${e === A() ? "now" : ""}" data-date=${e}
      tabindex=${e === this.day ? 0 : -1} aria-pressed=${e === this.day} aria-label=${s.filter(Boolean).join(", ")} @click=${() => this.day = e}>
      <span class="top"><b>${Number(e.slice(8))}</b>${r ? m`<span class="mark ${r.tone}">${r.word}</span>` : g}
        ${a >= 0 && i ? m`<span class="places ${i >= a ? "full" : ""}">${I("places", {
			used: i,
			cap: a
		})}</span>` : g}</span>
      <span class="away">${n.slice(0, Fi).map((e) => m`<span class=${Li(e) ? "asked" : ""}>${this.host.names.of(e.employee)}</span>`)}
        ${n.length > Fi ? m`<span class="more">+${n.length - Fi}</span>` : g}</span>
    </button>`;
	}
	#s(e) {
		let t = Ii[e.key];
		if (!t) return;
		e.preventDefault();
		let n = O(this.day, t);
		Lt(this.month).includes(n) || this.#r(Ft(n)), this.day = n, this.updateComplete.then(() => this.renderRoot.querySelector(`[data-date="${n}"]`)?.focus());
	}
	#c(e) {
		let t = e.days?.find((e) => e.date === this.day), n = this.#t.get(this.day) ?? [];
		return m`<section class="panel" aria-live="polite">
      <header><h2>${I("awayOn", { day: E(this.day) })}</h2>${t?.holiday ? m`<span class="badge bad">${t.holiday}</span>` : g}
        ${(t?.cap ?? -1) >= 0 ? m`<span class="faint small">${I("cap", { n: t.cap })}</span>` : g}</header>
      ${n.length ? m`<ul class="list">${n.map((e) => {
			let t = this.host.names.of(e.employee);
			return m`<li>${Vn(t)}<span><b>${t}</b><br /><span class="small soft number">${ln(e.leaveType)} · ${Et(e.startTime, e.endTime)}</span></span>
              ${Li(e) ? m`<span class="badge ${wn(e.state)}">${Sn(e.state)}</span>` : g}</li>`;
		})}</ul>` : m`<p class="list soft">${I("nobodyAway")}</p>`}
    </section>`;
	}
};
N([y()], Ri.prototype, "month", void 0), N([y()], Ri.prototype, "day", void 0), Ri = N([_("zt-leave-calendar")], Ri);
// src/parts/leave-outlook.ts
var zi = [Xn, o`
    .odds { display: flex; align-items: center; gap: 12px; padding: 14px 16px; border-radius: var(--zt-radius) var(--zt-radius) 0 0; }
    .odds.good { background: var(--zt-good-soft); color: var(--zt-good); }
    .odds.watch { background: var(--zt-watch-soft); color: var(--zt-watch); }
    .odds.bad { background: var(--zt-bad-soft); color: var(--zt-bad); }
    .odds b { font-size: 1.25rem; font-weight: 660; line-height: 1.3; display: block; }
    .odds p { font-size: var(--zt-text-small); text-wrap: pretty; }
    .outlook { padding: 14px 16px 16px; display: grid; gap: 16px; }
    .outlook h3 { margin-bottom: 6px; color: var(--zt-ink-soft); font-size: var(--zt-text-small); }
    .sums { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 10px 16px; }
    .sums dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
    .sums dd { font-size: 1.125rem; font-weight: 630; line-height: 1.4; font-variant-numeric: tabular-nums; }
    .sums .was { color: var(--zt-ink-soft); font-weight: 500; font-size: var(--zt-text); }
    .offers { display: grid; gap: 6px; }
    .offers li { display: flex; align-items: center; gap: 12px; padding: 6px 8px 6px 12px; border-radius: var(--zt-radius-small); background: var(--zt-sunken); min-height: 42px; }
    .fading { opacity: 0.6; transition: opacity 0.15s 0.2s; }
  `], Bi = {
	good: "check",
	watch: "person",
	bad: "cross",
	"": "info"
};
function Vi(e, t, n) {
	let { word: r, tone: i } = En(e.odds), { findings: a = [], alternatives: o = [] } = e, s = x(e.decision?.reasons?.[0]?.text), c = a.filter((e) => e.hard), l = a.filter((e) => !e.hard && x(e.text) !== s);
	return m`
    <div class="odds ${i}">${R(Bi[i], 26)}<div><b>${r}</b>
      ${c.length ? c.map((e) => m`<p>${x(e.text)}</p>`) : s ? m`<p>${s}</p>` : g}</div></div>
    <div class="outlook">
      ${Hi(e, t)}
      ${o.length ? m`<section><h3>${I("alternatives")}</h3>${Wi(o, n)}</section>` : g}
      ${Ui(e)}
      ${l.length ? m`<section><h3>${I("findings")}</h3><div class="stack">${l.map((e) => m`<p class="notice watch">${R("warning")}${x(e.text)}</p>`)}</div></section>` : g}
      ${e.decision?.conditions?.length ? m`<section><h3>${I("policy")}</h3>${Zn(e.decision.conditions)}</section>` : g}
    </div>`;
}
function Hi(e, t) {
	let [n, r] = [e.serviceLevelBeforePermille ?? 0, e.serviceLevelAfterPermille ?? 0], i = lr(e.facts ?? [], e.decision), a = i !== void 0 && r >= 0 && r < i, o = e.balanceAfterMinutes ?? 0;
	return m`<dl class="sums">
    <div><dt>${I("charge")}</dt><dd>${On(e.chargedMinutes ?? 0, t?.dayMinutes)}</dd></div>
    <div><dt>${I("after")}</dt><dd>${t && !t.needsBalance ? m`<span class="was">${I("noBalance")}</span>` : m`<span class="was">${k(e.balanceBeforeMinutes ?? 0)} →</span> <span class=${o < 0 ? "bad-text" : ""}>${k(o)}</span>`}</dd></div>
    ${e.coverKnown && n >= 0 ? m`<div><dt>${I("level")}</dt><dd><span class="was">${C(n)} →</span> <span class=${a ? "bad-text" : ""}>${C(r)}</span></dd></div>` : g}
    ${e.away?.length ? m`<div><dt>${I("alsoAway")}</dt><dd>${I("colleagues", { n: e.away.length })}</dd></div>` : g}
  </dl>`;
}
function Ui(e) {
	return e.coverKnown ? e.cover?.length ? m`<section><h3>${I("cover")}</h3><zt-cover-chart height="170" .points=${ar(e.cover)}></zt-cover-chart></section>` : g : m`<p class="notice">${R("info")}${I("coverUnknown")}</p>`;
}
function Wi(e, t) {
	return m`<ul class="offers">${e.map((e) => m`<li><span class="grow">${x(e.text)}</span>
      ${e.request ? m`<button type="button" class="button small" @click=${() => t(e)}>${I("choose")}</button>` : g}</li>`)}</ul>`;
}
// src/parts/zt-leave-requests.ts
var Gi = {
	withdraw: "withdrawn",
	cancel: "cancelled",
	returnEarly: "returned"
}, Ki = 12, qi = class extends tn {
	constructor(...e) {
		super(...e), this.employee = "", this.types = [], this.open = "", this.full = {}, this.busy = !1, this.#e = Ki, this.#t = new F(this, (e) => this.host.api.get("/v1/leaveRequests", {
			employee: this.employee,
			pageSize: this.#e
		}, e), 60);
	}
	static {
		this.styles = [
			M,
			Xn,
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
		if (!e) return t ? V(t, () => void this.#t.load()) : B(5);
		let n = e.leaveRequests ?? [];
		return n.length ? m`${fi(n, (e) => e.name, (e) => this.#i(e))}
      ${e.nextPageToken ? m`<div class="foot"><button class="button small" @click=${this.#r}>${I("more")}</button></div>` : g}` : z("leave", I("none"));
	}
	#r() {
		this.#e += 50, this.#t.load();
	}
	#i(e) {
		let t = e.name ?? "";
		return m`<details ?open=${this.open === t} @toggle=${(e) => this.#o(t, e)}>
      <summary><span><span class="name">${xn(this.types, e.leaveType)}</span> <span class="soft number small">${On(e.chargedMinutes ?? 0, this.#a(e))}</span><br />
        <span class="soft small number">${Et(e.startTime, e.endTime)}</span></span>
        <span class="badge ${wn(e.state)}">${e.waitingPlace ? I("waitingPlace", { n: e.waitingPlace }) : Sn(e.state)}</span></summary>
      ${this.open === t ? this.#s(this.full[t]) : g}
    </details>`;
	}
	#a(e) {
		return this.types.find((t) => t.code === e.leaveType)?.dayMinutes;
	}
	#o(e, t) {
		t.newState === "open" ? this.open = e : this.open === e && (this.open = "");
	}
	#s(e) {
		if (!e) return this.problem ? m`<div class="inside">${this.#l()}</div>` : B(3);
		let { decision: t, history: n = [] } = e, r = x(t?.reasons?.[0]?.text) || t?.comment, i = e.state === "LEAVE_STATE_PENDING" || e.state === "LEAVE_STATE_PENDING_SECOND";
		return m`<div class="inside">
      ${r ? m`<p>${r}</p>` : g}
      ${i && e.dueTime ? m`<p class="soft small">${I("due", { time: T(e.dueTime) })}</p>` : g}
      ${t?.conditions?.length ? m`<section><h3>${I("policy")}</h3>${Zn(t.conditions)}</section>` : g}
      ${n.length ? m`<section><h3>${I("history")}</h3><ol class="steps">${n.map((e) => this.#c(e))}</ol></section>` : g}
      ${this.#u(e)}
      ${this.#l()}
    </div>`;
	}
	#c(e) {
		let t = e.actor?.startsWith("employees/") ? this.host.names.of(e.actor) : I("platform"), n = e.balanceBeforeMinutes !== e.balanceAfterMinutes;
		return m`<li><span class="faint number">${T(e.transitionTime)}</span>
      <span>${kn(e)} · ${t}${n ? m` <span class="faint number">${I("balanceMove", {
			before: k(e.balanceBeforeMinutes ?? 0),
			after: k(e.balanceAfterMinutes ?? 0)
		})}</span>` : g}${e.comment ? m`<q>${e.comment}</q>` : g}</span></li>`;
	}
	#l() {
		return this.problem ? m`<p class="notice bad" role="alert">${R("warning")}${this.problem.message}</p>` : g;
	}
	#u(e) {
		let t = An(e);
		return t.length ? this.asking === "cancel" || this.asking === "returnEarly" ? this.#f(e, this.asking) : m`<div class="row wrap">${t.map((t) => m`<button class="button ${t === "change" || t === "returnEarly" ? "" : "danger"}" ?disabled=${this.busy} @click=${() => this.#d(t, e)}>${I(t)}</button>`)}</div>` : g;
	}
	#d(e, t) {
		e === "withdraw" ? this.#m(t, e, {}) : e === "change" ? this.dispatchEvent(new CustomEvent("zt-change", { detail: { request: t } })) : this.asking = e;
	}
	#f(e, t) {
		let n = /* @__PURE__ */ new Date();
		return m`<form class="ask" @submit=${(n) => this.#p(n, e, t)}>
      ${t === "cancel" ? m`<label class="field wide"><span>${I("cancelWhy")}</span><input class="input" name="reason" maxlength="500" /></label>` : m`<label class="field"><span>${I("returnAt")} · ${I("returnDate")}</span><input class="input" type="date" name="date" required .value=${D(n)}
              min=${D(e.startTime ?? n)} max=${D(e.endTime ?? n)} /></label>
            <label class="field"><span>${I("returnClock")}</span><input class="input" type="time" name="clock" required .value=${w(n.toISOString())} /></label>`}
      <button class="button ${t === "cancel" ? "danger sure" : "primary"}" ?disabled=${this.busy}>${I("confirm")}</button>
      <button type="button" class="button quiet" @click=${() => this.asking = void 0}>${I("back")}</button>
    </form>`;
	}
	#p(e, t, n) {
		e.preventDefault();
		let r = new FormData(e.target), i = (e) => String(r.get(e) ?? "");
		this.#m(t, n, n === "cancel" ? { reason: i("reason") } : { returnTime: wt(i("date"), i("clock")) });
	}
	async #m(e, t, n) {
		this.busy = !0, this.problem = void 0;
		try {
			await this.host.api.post(`/v1/${e.name}:${t}`, n), U(I(Gi[t])), this.asking = void 0, this.refresh();
		} catch (e) {
			this.problem = e;
		} finally {
			this.busy = !1;
		}
	}
};
N([v()], qi.prototype, "employee", void 0), N([v({ attribute: !1 })], qi.prototype, "types", void 0), N([v()], qi.prototype, "open", void 0), N([y()], qi.prototype, "full", void 0), N([y()], qi.prototype, "asking", void 0), N([y()], qi.prototype, "busy", void 0), N([y()], qi.prototype, "problem", void 0), qi = N([_("zt-leave-requests")], qi);
// src/parts/leave-span.ts
var Ji = 6e4, Yi = 15 * Ji, Xi = (e) => new Date(e).toISOString().replace(".000Z", "Z");
function Zi(e, t, n) {
	return e.filter((e) => (e.workDate ?? "") >= t && (e.workDate ?? "") <= n).sort((e, t) => Date.parse(e.startTime ?? "") - Date.parse(t.startTime ?? ""));
}
function Qi(e) {
	let [t, n] = [Date.parse(e.startTime ?? ""), Date.parse(e.endTime ?? "")], r = (e.breaks ?? []).find((e) => !e.paid && (e.lengthMinutes ?? 0) >= 30);
	if (r) {
		let e = t + (r.offsetMinutes ?? 0) * Ji;
		return {
			firstEnd: Xi(e),
			secondStart: Xi(e + (r.lengthMinutes ?? 0) * Ji)
		};
	}
	let i = Xi(Math.round((t + n) / 2 / Yi) * Yi);
	return {
		firstEnd: i,
		secondStart: i
	};
}
function $i(e, t) {
	let n = wt(e.workDate ?? "", t);
	return Date.parse(n) >= Date.parse(e.startTime ?? "") ? n : wt(O(e.workDate ?? "", 1), t);
}
function ea(e, t, n) {
	let r = n ? [] : Zi(t, e.from, e.to), [i, a] = [r[0], r.at(-1)];
	if (!i || !a) return {
		startTime: wt(e.from, "00:00"),
		endTime: wt(O(e.to, 1), "00:00")
	};
	let o = {
		startTime: i.startTime ?? "",
		endTime: a.endTime ?? ""
	};
	return r.length > 1 || e.part === "whole" ? o : e.part === "first" ? {
		...o,
		endTime: Qi(i).firstEnd
	} : e.part === "second" ? {
		...o,
		startTime: Qi(i).secondStart
	} : {
		startTime: $i(i, e.fromClock),
		endTime: $i(i, e.toClock)
	};
}
function ta(e, t) {
	let [n, r] = [Date.parse(e.startTime), Date.parse(e.endTime)], i = t.filter((e) => Date.parse(e.startTime ?? "") < r && Date.parse(e.endTime ?? "") > n), a = {
		fromClock: w(e.startTime),
		toClock: w(e.endTime)
	}, o = i.length === 1 ? i[0] : void 0;
	if (!i.length) return {
		from: D(e.startTime),
		to: D(/* @__PURE__ */ new Date(r - 1)),
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
var na = [
	"whole",
	"first",
	"second",
	"hours"
], ra = {
	ArrowLeft: -1,
	ArrowRight: 1,
	ArrowUp: -7,
	ArrowDown: 7
}, ia = class extends tn {
	constructor(...e) {
		super(...e), this.employee = "", this.byDay = !1, this.first = Mt(A()), this.focused = A(), this.#e = new F(this, (e) => this.host.api.get("/v1/shiftTypes", { centre: this.host.principal?.centre }, e)), this.#t = new F(this, (e) => this.host.api.get("/v1/calendarDays", {
			startDate: this.first,
			endDate: O(this.first, 35)
		}, e)), this.#n = new F(this, (e) => this.host.api.get("/v1/shifts", {
			employee: this.employee,
			startDate: O(this.first, -1),
			endDate: O(this.first, 35)
		}, e));
	}
	static {
		this.styles = [
			M,
			Ci,
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
		this.given = e, this.choice = ta(e, this.#i), Nt(this.first, 35).includes(this.choice.from) || (this.first = Mt(this.choice.from)), this.#o();
	}
	clear() {
		this.choice = this.given = void 0;
	}
	#r() {
		this.given && (this.choice = ta(this.given, this.#i));
	}
	get #i() {
		return this.#n.value?.shifts ?? [];
	}
	get #a() {
		return this.given ?? (this.choice ? ea(this.choice, this.#i, this.byDay) : void 0);
	}
	#o() {
		this.dispatchEvent(new CustomEvent("zt-span", { detail: this.#a }));
	}
	#s(e) {
		this.given = void 0, this.focused = e;
		let t = this.choice, n = t && t.from === t.to && e > t.from ? t.from : e, r = Zi(this.#i, e, e)[0], i = {
			fromClock: w(r?.startTime),
			toClock: w(r?.endTime)
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
		let e = Nt(this.first, 35);
		return m`
      <div class="bar">
        <b class="grow">${E(e[0], {
			year: "numeric",
			month: "short",
			day: "numeric"
		})} – ${E(e.at(-1), {
			month: "short",
			day: "numeric"
		})}</b>
        <button type="button" class="button icon small" aria-label=${I("earlier")} title=${I("earlier")} ?disabled=${this.first <= Mt(A())}
          @click=${() => this.first = O(this.first, -28)}>${R("back", 16)}</button>
        <button type="button" class="button icon small" aria-label=${I("later")} title=${I("later")} @click=${() => this.first = O(this.first, 28)}>${R("next", 16)}</button>
      </div>
      <div class="names" aria-hidden="true">${e.slice(0, 7).map((e) => m`<span>${E(e, { weekday: "short" })}</span>`)}</div>
      <div class="days" role="group" aria-label=${I("when")} @keydown=${this.#u}>${e.map((t) => this.#l(t, e))}</div>
      ${this.#d()}
      <p class="chosen number" aria-live="polite">${this.#a ? I("chosen", { span: Et(this.#a.startTime, this.#a.endTime) }) : m`<span class="faint">${I("whenHint")}</span>`}</p>`;
	}
	#l(e, t) {
		let n = this.#i.find((t) => t.workDate === e), r = this.#e.value?.shiftTypes ?? [], i = !!(this.choice && e >= this.choice.from && e <= this.choice.to), a = Pi(this.#t.value?.days?.find((t) => t.date === e));
		return m`<button type="button" data-date=${e} tabindex=${e === (t.includes(this.focused) && this.focused >= A() ? this.focused : t.find((e) => e >= A())) ? 0 : -1} aria-pressed=${i} ?disabled=${e < A()}
      aria-label="${E(e)}, ${n ? Ai(n, r) : I("noShift")}" @click=${() => this.#s(e)}>
      <span class="day">${Number(e.slice(8)) === 1 ? E(e, {
			month: "numeric",
			day: "numeric"
		}) : Number(e.slice(8))}${a ? m`<span class="mark ${a.tone}">${a.word}</span>` : g}</span>
      ${n ? ji(n, r, "start") : m`<span class="none"></span>`}</button>`;
	}
	#u(e) {
		let t = ra[e.key], n = e.target.dataset.date;
		if (!t || !n) return;
		e.preventDefault();
		let r = O(n, t);
		r < A() || (this.focused = r, Nt(this.first, 35).includes(r) || (this.first = O(this.first, t > 0 ? 28 : -28)), this.updateComplete.then(() => this.renderRoot.querySelector(`[data-date="${r}"]`)?.focus()));
	}
	#d() {
		let { choice: e } = this, t = e && !this.byDay ? Zi(this.#i, e.from, e.to) : [];
		return !e || t.length !== 1 ? g : m`<div class="parts">
      <div class="segments" role="group" aria-label=${I("part")}>${na.map((t) => m`<button type="button" aria-pressed=${e.part === t} @click=${() => this.#c({ part: t })}>${I(t)}</button>`)}</div>
      ${e.part === "hours" ? m`<label>${I("from")}<input class="input" type="time" step="900" .value=${e.fromClock} @change=${(e) => this.#f("fromClock", e)} /></label>
            <label>${I("to")}<input class="input" type="time" step="900" .value=${e.toClock} @change=${(e) => this.#f("toClock", e)} /></label>` : g}
    </div>`;
	}
	#f(e, t) {
		let { value: n } = t.target;
		n && this.#c({ [e]: n });
	}
};
N([v()], ia.prototype, "employee", void 0), N([v({ type: Boolean })], ia.prototype, "byDay", void 0), N([y()], ia.prototype, "first", void 0), N([y()], ia.prototype, "choice", void 0), N([y()], ia.prototype, "given", void 0), N([y()], ia.prototype, "focused", void 0), ia = N([_("zt-shift-picker")], ia);
// src/pages/zt-leave.ts
var aa = [
	"ANNUAL",
	"COMPANY",
	"COMP",
	"SICK",
	"PERSONAL"
], oa = 350, Y = class extends P {
	constructor(...e) {
		super(...e), this.employee = "", this.type = "ANNUAL", this.wait = !1, this.sending = !1, this.colleagues = [], this.#t = Vt(), this.#n = new F(this, (e) => this.host.api.get("/v1/leaveTypes", {}, e)), this.#r = new F(this, (e) => this.host.api.get(`/v1/${this.employee}/leaveBalance`, {}, e)), this.#i = new F(this, (e) => this.host.api.ask("/v1/leaveRequests:simulate", { leaveRequest: this.#c }, e)), this.#d = (e) => {
			let t = e.request?.leaveRequest ?? e.request ?? {};
			t.waitIfShort && (this.wait = !0), t.leaveType && (this.type = t.leaveType), t.startTime && t.endTime && this.picker.adopt({
				startTime: t.startTime,
				endTime: t.endTime
			}), this.#l();
		};
	}
	static {
		this.styles = [
			M,
			Mn,
			...zi,
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
		if (this.refusal = void 0, this.#t = Vt(), clearTimeout(this.#e), !this.span) return this.#i.clear();
		this.#e = setTimeout(() => void this.#i.load(), e);
	}
	#u(e) {
		this.span = e.detail, this.outcome = void 0, this.#l(oa);
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
			}, this.#t) : await this.host.api.post("/v1/leaveRequests", { leaveRequest: n }, this.#t), t && U(I("changed")), this.tell("zt-asked", {
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
		this.changing = this.span = void 0, this.wait = !1, this.#t = Vt(), this.picker?.clear(), this.#i.clear(), this.reason && (this.reason.value = "");
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
		return m`<div class="page">
      <header><h1>${I("title")}</h1><span class="grow"></span>${Nn("leave", (e) => this.tell("zt-navigate", {
			page: e,
			argument: ""
		}))}</header>
      ${t ? V(t, () => void this.#n.load()) : g}
      <div class="columns">
        ${this.#g()}
        <section class="panel list" aria-labelledby="mine"><header><h2 id="mine">${e ? I("mine") : I("theirs", { name: this.host.names.of(this.employee) })}</h2></header>
            <zt-leave-requests .employee=${this.employee} .types=${this.#n.value?.leaveTypes ?? []} open=${this.argument} @zt-change=${this.#m}></zt-leave-requests></section>
        <section class="panel side" aria-live="polite" aria-label=${I("odds")}>${this.#S()}</section>
      </div>
    </div>`;
	}
	#g() {
		let { changing: e } = this;
		return m`<section class="panel form" aria-labelledby="ask">
      <header><h2 id="ask" class="grow">${e ? I("askChange", { leave: Et(e.startTime, e.endTime) }) : I("ask")}</h2>
        ${e ? m`<button class="button quiet small" @click=${this.#h}>${I("stopChange")}</button>` : g}</header>
      <form class="body" @submit=${this.#f}>
        ${this.colleagues.length && !e ? this.#v() : g}
        ${e ? g : this.#y()}
        <fieldset><legend>${I("when")}</legend>
          <zt-shift-picker .employee=${this.employee} ?byDay=${this.#s} @zt-span=${this.#u}></zt-shift-picker></fieldset>
        ${e ? g : this.#x()}
        <div class="send"><button class="button primary" ?disabled=${!this.span || this.sending}>${I(this.sending ? "sending" : e ? "submitChange" : "submit")}</button>${this.#_()}</div>
      </form>
    </section>`;
	}
	#_() {
		let { value: e } = this.#i;
		if (!this.span || !e || this.outcome) return g;
		let { word: t, tone: n } = En(e.odds);
		return m`<span class="${n}-text">${t}<br /><span class="soft">${I("brief", { charge: k(e.chargedMinutes ?? 0) })}</span></span>`;
	}
	#v() {
		let e = this.host.principal?.subject ?? "";
		return m`<div class="field"><label for="person">${I("forWhom")}</label>
      <select class="input" id="person" @change=${(e) => this.#a(e.target.value)}>
        <option value=${e} ?selected=${this.employee === e}>${I("myself")}</option>
        ${this.colleagues.map((e) => m`<option value=${e.name} ?selected=${this.employee === e.name}>${e.displayName} ${e.employeeNo}</option>`)}
      </select></div>`;
	}
	#y() {
		let e = this.#n.value?.leaveTypes;
		if (!e) return B(2);
		let t = e.filter((e) => aa.includes(e.code)), n = e.filter((e) => !aa.includes(e.code)), r = (e) => {
			this.type = e, this.outcome = void 0, this.#l();
		};
		return m`<fieldset><legend>${I("type")}</legend><div class="tiles">
      ${t.map((t) => m`<label><input type="radio" name="type" .checked=${this.type === t.code} @change=${() => r(t.code)} />
        <span>${xn(e, t.code)}</span><small>${this.#b(t)}</small></label>`)}
      ${n.length ? m`<select class="input" aria-label=${I("otherTypes")} @change=${(e) => r(e.target.value)}>
            <option value="" disabled ?selected=${t.some((e) => e.code === this.type)}>${I("otherTypes")}</option>
            ${n.map((t) => m`<option value=${t.code} ?selected=${this.type === t.code}>${x(t.title) || xn(e, t.code)}</option>`)}
          </select>` : g}
    </div></fieldset>`;
	}
	#b(e) {
		let t = this.#r.value?.balances?.find((t) => t.leaveType === e.code);
		return e.needsBalance ? I("left", { left: k(t?.freeMinutes ?? 0) }) : e.statutory ? I("statutory") : e.paid ? "" : I("unpaid");
	}
	#x() {
		let e = this.#o && !aa.includes(this.type);
		return m`<div class="two">
      <div class="field"><label for="reason">${I("reason")} <span class="faint">${I("reasonHint")}</span></label>
        <input class="input" id="reason" maxlength="500" autocomplete="off" @input=${() => this.#l(oa * 2)} /></div>
      ${e ? m`<div class="field"><label for="circumstance">${I("circumstance")} <span class="faint">${I("circumstanceHint")}</span></label>
            <input class="input" id="circumstance" maxlength="80" autocomplete="off" @input=${() => this.#l(oa)} /></div>` : g}
    </div>
    ${this.#o?.statutory ? g : m`<label class="check"><input type="checkbox" .checked=${this.wait}
          @change=${(e) => {
			this.wait = e.target.checked, this.#l();
		}} />${I("wait")}</label>`}`;
	}
	#S() {
		if (this.refusal) return this.#C(this.refusal);
		if (this.outcome) return this.#w(this.outcome);
		let { value: e, failure: t, loading: n } = this.#i;
		return this.span && t ? this.#C(t) : this.span && e ? m`<div class=${n ? "fading" : ""}>${Vi(e, this.#o, this.#d)}</div>` : this.span ? m`<p class="none">${R("clock", 28)}${I("reckoning")}</p>` : m`<p class="none">${R("leave", 28)}${I("oddsEmpty")}</p>`;
	}
	#C(e) {
		return m`<div class="odds bad" role="alert">${R("cross", 26)}<div><b>${I("refused")}</b><p>${e.message}</p></div></div>
      ${e.alternatives.length ? m`<div class="outlook"><section><h3>${I("alternatives")}</h3>${Wi(e.alternatives, this.#d)}</section></div>` : g}`;
	}
	#w(e) {
		let { state: t, decision: n } = e, r = t === "LEAVE_STATE_WAITING", i = t === "LEAVE_STATE_APPROVED" || t === "LEAVE_STATE_IN_PROGRESS", a = i ? I("approvedAbout", { span: Et(e.startTime, e.endTime) }) : r ? I("waitingAbout") : e.dueTime ? I("pendingAbout", { time: T(e.dueTime) }) : "", o = i ? I("APPROVED_NOW") : r ? I("WAITING_NOW", { n: e.waitingPlace ?? 1 }) : I("PENDING_NOW"), s = x(n?.reasons?.[0]?.text);
		return m`<div class="odds ${i ? "good" : "watch"}">${R(i ? "check" : "clock", 26)}<div><b>${o}</b><p>${a}</p></div></div>
      <div class="outlook">
        ${s ? m`<section><h3>${I("why")}</h3><p>${s}</p></section>` : g}
        ${n?.conditions?.length ? m`<section><h3>${I("policy")}</h3>${Zn(n.conditions)}</section>` : g}
        <div><button class="button" @click=${() => this.outcome = void 0}>${I("another")}</button></div>
      </div>`;
	}
};
N([y()], Y.prototype, "employee", void 0), N([y()], Y.prototype, "type", void 0), N([y()], Y.prototype, "span", void 0), N([y()], Y.prototype, "wait", void 0), N([y()], Y.prototype, "changing", void 0), N([y()], Y.prototype, "outcome", void 0), N([y()], Y.prototype, "refusal", void 0), N([y()], Y.prototype, "sending", void 0), N([y()], Y.prototype, "colleagues", void 0), N([b("zt-shift-picker")], Y.prototype, "picker", void 0), N([b("zt-leave-requests")], Y.prototype, "requests", void 0), N([b("#reason")], Y.prototype, "reason", void 0), N([b("#circumstance")], Y.prototype, "circumstance", void 0), Y = N([_("zt-leave")], Y);
// src/messages/people.ts
var X = S({
	title: {
		zh: "人员",
		en: "People"
	},
	list: {
		zh: "人员",
		en: "People"
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
	choose: {
		zh: "选一个人看详情。",
		en: "Choose somebody to see more."
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
	upcoming: {
		zh: "即将",
		en: "to come"
	},
	level: {
		zh: "{level} 级",
		en: "level {level}"
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
		en: "A stand-in gets the other’s inbox by itself; nobody’s consent is needed."
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
function sa(e) {
	return e in X.catalogue ? X(e) : e;
}
// src/parts/table-file.ts
async function ca(e) {
	let t = new Uint8Array(await e.arrayBuffer()), n = "";
	for (let e = 0; e < t.length; e += 32768) n += String.fromCharCode(...t.subarray(e, e + 32768));
	return btoa(n);
}
function la(e) {
	return /\.xlsx$/i.test(e) ? "xlsx" : "csv";
}
async function ua(e) {
	try {
		let t = new Uint8Array(await e.arrayBuffer());
		return la(e.name) === "xlsx" ? await pa(t) : fa(da(t.subarray(0, 65536)));
	} catch {
		return [];
	}
}
function da(e) {
	try {
		return new TextDecoder("utf-8", { fatal: !0 }).decode(e, { stream: !0 });
	} catch {
		return new TextDecoder("gb18030").decode(e);
	}
}
function fa(e) {
	let t = e.replace(/^\uFEFF/, ""), n = t.split(/\r?\n/, 1)[0] ?? "", r = (e) => n.split(e).length, i = [
		",",
		"	",
		";"
	].reduce((e, t) => r(t) > r(e) ? t : e), a = [""], o = !1;
	for (let e = 0; e < t.length; e += 1) {
		let n = t[e];
		if (n === "\"") o && t[e + 1] === "\"" ? a[a.length - 1] += t[e += 1] : o = !o;
		else if (!o && (n === "\n" || n === "\r")) break;
		else !o && n === i ? a.push("") : a[a.length - 1] += n;
	}
	return a.map((e) => e.trim()).filter(Boolean);
}
async function pa(e) {
	let t = ha(e), n = [...t.keys()].filter((e) => /^xl\/worksheets\/sheet\d+\.xml$/.test(e)).sort()[0];
	if (!n) return [];
	let r = /<row[^>]*>([\s\S]*?)<\/row>/.exec(await ga(e, t.get(n)))?.[1] ?? "", i = [...(t.has("xl/sharedStrings.xml") ? await ga(e, t.get("xl/sharedStrings.xml")) : "").matchAll(/<si>([\s\S]*?)<\/si>/g)].map((e) => ma(e[1]));
	return [...r.matchAll(/<c\b([^>]*)>([\s\S]*?)<\/c>/g)].map(([, e, t]) => /t="s"/.test(e) ? i[Number(/<v>(\d+)<\/v>/.exec(t)?.[1])] ?? "" : ma(t)).map((e) => e.trim()).filter(Boolean);
}
function ma(e) {
	let t = [...e.matchAll(/<(?:t|v)\b[^>]*>([\s\S]*?)<\/(?:t|v)>/g)].map((e) => e[1]).join(""), n = {
		lt: "<",
		gt: ">",
		amp: "&",
		quot: "\"",
		apos: "'"
	};
	return t.replace(/&(lt|gt|amp|quot|apos);/g, (e, t) => n[t]);
}
function ha(e) {
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
async function ga(e, t) {
	let n = new DataView(e.buffer, e.byteOffset, e.byteLength), r = t.offset + 30 + n.getUint16(t.offset + 26, !0) + n.getUint16(t.offset + 28, !0), i = new Blob([e.slice(r, r + t.packed)]);
	return t.method === 0 ? i.text() : new Response(i.stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
}
var _a = {
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
}, va = Object.keys(_a);
function ya(e) {
	let t = (e) => e.toLowerCase().replace(/[\s_*（）()-]/g, ""), n = {};
	for (let [r, i] of Object.entries(_a)) {
		let a = [r, ...i].map(t), o = e.find((e) => a.includes(t(e)));
		o && (n[r] = o);
	}
	return n;
}
// src/parts/zt-dialog.ts
var ba = S({ close: {
	zh: "关闭",
	en: "Close"
} }), xa = class extends en {
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
		return m`<dialog aria-labelledby="heading" @close=${this.#e}>
      ${this.open ? m`<div class="head">
              <h2 id="heading" class="grow">${this.heading}</h2>
              <button class="button quiet icon" aria-label=${ba("close")} @click=${() => this.dialog.close()}>${R("cross")}</button>
            </div>
            <div class="body"><slot></slot></div>
            <footer><slot name="actions"></slot></footer>` : g}
    </dialog>`;
	}
};
N([v()], xa.prototype, "heading", void 0), N([v({
	type: Boolean,
	reflect: !0
})], xa.prototype, "open", void 0), N([b("dialog")], xa.prototype, "dialog", void 0), xa = N([_("zt-dialog")], xa);
// src/parts/zt-import-people.ts
var Z = class extends tn {
	constructor(...e) {
		super(...e), this.open = !1, this.header = [], this.columns = {}, this.centres = [], this.busy = "", this.#a = () => {
			this.result = void 0;
		};
	}
	static {
		this.styles = [M, o`
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
		this.file = e.target.files?.[0], this.result = this.refusal = void 0, this.header = this.file ? await ua(this.file) : [], this.columns = ya(this.header);
	}
	async #t(e) {
		if (!this.file || this.busy) return;
		this.busy = e ? "checking" : "importing", this.refusal = void 0;
		let t = new FormData(this.form);
		try {
			let n = await this.host.api.post("/v1/employees:import", {
				content: await ca(this.file),
				format: la(this.file.name),
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
		U(X("imported", { n: (e.createdCount ?? 0) + (e.updatedCount ?? 0) })), this.host.names.forget(), this.dispatchEvent(new Event("zt-imported")), this.dispatchEvent(new Event("close"));
	}
	#r(e) {
		e.preventDefault(), this.#t(!this.#i);
	}
	get #i() {
		return this.result ? (this.form?.querySelector("[name=skipBad]")?.checked ?? !1) || !this.result.errors?.length : !1;
	}
	render() {
		return m`<zt-dialog ?open=${this.open} heading=${X("importTitle")} @close=${() => this.dispatchEvent(new Event("close"))}>
      <form @submit=${this.#r} @change=${() => this.requestUpdate()}>
        <p class="soft small">${X("importAbout")}</p>
        <div class="two">
          <label class="field"><span>${X("file")}</span><input class="input" type="file" accept=".csv,.xlsx,text/csv" required @change=${this.#e} /></label>
          <label class="field"><span>${X("centre")}</span><select class="input" name="centre" @change=${this.#a}>
            ${this.centres.map((e) => m`<option value=${e.name}>${e.displayName}</option>`)}</select></label>
        </div>
        ${this.file ? this.#o() : g}
        ${this.refusal ? m`<div class="notice bad" role="alert">${R("warning")}<p>${this.refusal.message}</p></div>` : g}
        ${this.result ? this.#c(this.result) : g}
        <div class="keys">${this.#u()}</div>
      </form>
    </zt-dialog>`;
	}
	#a;
	#o() {
		return m`<fieldset><legend>${X("columns")}</legend>
        <p class="faint small">${this.header.length ? X("columnsAbout") : X("unreadable")}</p>
        <datalist id="header">${this.header.map((e) => m`<option value=${e}></option>`)}</datalist>
        <div class="map">${va.map((e) => m`<label class="field"><span>${X(`field.${e}`)}</span>
            <input class="input" list="header" .value=${this.columns[e] ?? ""} @input=${(t) => this.#s(e, t)} /></label>`)}</div></fieldset>
      <label class="check"><input type="checkbox" name="createTeams" @change=${this.#a} />${X("createTeams")}</label>`;
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
		return m`<p class="notice ${t.length ? "watch" : "good"}" role="status">${R(t.length ? "warning" : "check")}${X("result", n)}</p>
      ${t.length ? this.#l(t) : g}`;
	}
	#l(e) {
		return m`<div><h3>${X("rowErrors", { n: e.length })}</h3>
      <div class="errors scroll" tabindex="0" role="region" aria-label=${X("rowErrors", { n: e.length })}><table>
        <thead><tr><th scope="col">${X("row")}</th><th scope="col">${X("column")}</th><th scope="col">${X("value")}</th><th scope="col">${X("problem")}</th></tr></thead>
        <tbody>${e.map((e) => m`<tr><td>${e.row}</td><td>${e.column}</td><td>${e.value}</td><td>${e.message}</td></tr>`)}</tbody>
      </table></div></div>
      <label class="check"><input type="checkbox" name="skipBad" />${X("skipBad")}</label>`;
	}
	#u() {
		let e = this.#i, t = (this.result?.createdCount ?? 0) + (this.result?.updatedCount ?? 0), n = this.busy ? X(this.busy) : e ? X("doImport", { n: t }) : X("check");
		return m`<button type="button" class="button quiet" @click=${() => this.dispatchEvent(new Event("close"))}>${X("cancel")}</button>
      <button class="button primary" ?disabled=${!this.file || !!this.busy}>${n}</button>`;
	}
};
N([v({ type: Boolean })], Z.prototype, "open", void 0), N([y()], Z.prototype, "file", void 0), N([y()], Z.prototype, "header", void 0), N([y()], Z.prototype, "columns", void 0), N([y()], Z.prototype, "centres", void 0), N([y()], Z.prototype, "result", void 0), N([y()], Z.prototype, "refusal", void 0), N([y()], Z.prototype, "busy", void 0), N([b("form")], Z.prototype, "form", void 0), Z = N([_("zt-import-people")], Z);
// src/parts/zt-stand-ins.ts
var Sa = class extends tn {
	constructor(...e) {
		super(...e), this.people = [], this.window = !1, this.busy = "", this.#e = new F(this, (e) => this.host.api.get("/v1/standIns", { pageSize: 500 }, e), 60);
	}
	static {
		this.styles = [M, o`
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
		return m`<div class="columns">
      <section class="panel" aria-labelledby="heading"><header><h2 id="heading">${X("standIns")}</h2><span class="faint small">${X("standInAbout")}</span></header>
        ${t && !e ? m`<div class="body">${V(t, () => void this.#e.load())}</div>` : g}
        ${!e && !t ? B(5) : g}
        ${e && !n.length ? z("hand", X("noStandIns")) : m`<ul>${n.map((e) => this.#r(e))}</ul>`}
      </section>
      ${this.#n ? this.#a() : g}
    </div>`;
	}
	#r(e) {
		let [t, n] = [this.host.names.of(e.absentee), this.host.names.of(e.substitute)], r = !!(e.endTime && Date.parse(e.endTime) <= Date.now()), i = e.whileAbsent ? X("whileAbsent") : e.endTime ? Et(e.startTime, e.endTime) : X("open", { from: T(e.startTime) }), a = r ? "ended" : e.active ? "active" : e.whileAbsent ? "ready" : "later", o = this.#t || e.absentee === this.host.principal?.subject;
		return m`<li class=${r ? "ended" : ""}>${Vn(n)}
      <span><b>${X("standInOf", {
			substitute: n,
			absentee: t
		})}</b> <span class="badge ${e.active && !r ? "good" : ""}">${X(a)}</span><br />
        <span class="soft small number">${i} · ${X("rank", { rank: e.rank ?? 0 })}</span></span>
      ${o && !r ? m`<button class="button small danger" ?disabled=${this.busy === e.name} @click=${() => this.#s(e)}>${X("end")}</button>` : g}
    </li>`;
	}
	#i(e = "") {
		return m`<option value="" disabled selected>${X("choosePerson")}</option>
      ${this.people.filter((t) => t.name !== e).map((e) => m`<option value=${e.name}>${e.displayName} ${e.employeeNo}</option>`)}`;
	}
	#a() {
		let e = this.host.principal?.subject ?? "";
		return m`<section class="panel" aria-labelledby="add"><header><h2 id="add">${X("add")}</h2></header><form class="body" @submit=${this.#o}>
      ${this.#t ? m`<label class="field"><span>${X("absentee")}</span><select class="input" name="absentee" required>${this.#i()}</select></label>` : g}
      <label class="field"><span>${X("substitute")}</span><select class="input" name="substitute" required>${this.#i(this.#t ? "" : e)}</select></label>
      <fieldset><legend>${X("how")}</legend>
        <label class="check"><input type="radio" name="how" value="absent" .checked=${!this.window} @change=${() => this.window = !1} />${X("howAbsent")}</label>
        <label class="check"><input type="radio" name="how" value="window" .checked=${this.window} @change=${() => this.window = !0} />${X("howWindow")}</label>
      </fieldset>
      ${this.window ? m`<div class="two"><label class="field"><span>${X("from")}</span><input class="input" type="date" name="from" required .value=${A()} /></label>
            <label class="field"><span>${X("until")}</span><input class="input" type="date" name="until" min=${A()} /></label></div>` : g}
      <label class="field"><span>${X("order")}</span><input class="input" type="number" name="rank" min="1" max="20" value="1" /></label>
      ${this.problem ? m`<p class="notice bad" role="alert">${R("warning")}${this.problem.message}</p>` : g}
      <div><button class="button primary" ?disabled=${!!this.busy}>${X("save")}</button></div>
    </form></section>`;
	}
	async #o(e) {
		e.preventDefault();
		let t = new FormData(this.form), n = (e) => String(t.get(e) ?? ""), r = n("until") ? new Date(Date.parse(wt(n("until"), "00:00")) + 864e5).toISOString() : void 0, i = this.window ? {
			startTime: wt(n("from"), "00:00"),
			endTime: r
		} : { whileAbsent: !0 }, a = {
			absentee: this.#t ? n("absentee") : this.host.principal?.subject,
			substitute: n("substitute"),
			rank: Number(n("rank")) || 1,
			...i
		};
		await this.#c("add", () => this.host.api.post("/v1/standIns", { standIn: a }), X("added", { name: this.host.names.of(a.substitute) })), this.problem || this.form.reset();
	}
	async #s(e) {
		await this.#c(e.name, () => this.host.api.post(`/v1/${e.name}:end`), X("endedToast"));
	}
	async #c(e, t, n) {
		this.busy = e, this.problem = void 0;
		try {
			await t(), U(n), await this.#e.load();
		} catch (t) {
			this.problem = t, e !== "add" && U(this.problem.message, "bad");
		} finally {
			this.busy = "";
		}
	}
};
N([y()], Sa.prototype, "people", void 0), N([y()], Sa.prototype, "window", void 0), N([y()], Sa.prototype, "busy", void 0), N([y()], Sa.prototype, "problem", void 0), N([b("form")], Sa.prototype, "form", void 0), Sa = N([_("zt-stand-ins")], Sa);
// src/pages/zt-people.ts
var Ca = 100, wa = 250, Ta = 60, Ea = {
	year: "numeric",
	month: "short",
	day: "numeric"
}, Da = class extends P {
	constructor(...e) {
		super(...e), this.view = "list", this.query = "", this.inTeam = "", this.importing = !1, this.#e = Ca, this.#n = new F(this, (e) => this.host.api.get("/v1/employees", {
			query: this.query,
			team: this.inTeam,
			pageSize: this.#e
		}, e)), this.#r = new F(this, (e) => this.host.api.get(`/v1/${this.argument}`, {}, e));
	}
	static {
		this.styles = [M, o`
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
      .lines li { display: flex; justify-content: space-between; gap: 12px; }
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
		this.query = e.query ?? this.query, this.inTeam = e.inTeam ?? this.inTeam, this.#e = Ca, clearTimeout(this.#t), this.#t = setTimeout(() => void this.#n.load(), e.query === void 0 ? 0 : wa);
	}
	render() {
		let e = this.host.has("TEAM_LEAD", "OFFICER", "CENTRE_MANAGER", "HR");
		return m`<div class="page">
      <header><h1>${X("title")}</h1><span class="grow"></span>
        ${e ? m`<div class="segments" role="group" aria-label=${X("title")}>${["list", "standIns"].map((e) => m`<button aria-pressed=${e === this.view} @click=${() => this.view = e}>${X(e)}</button>`)}</div>` : g}
        ${this.host.has("HR") ? m`<button class="button" @click=${() => this.importing = !0}>${R("plus", 16)}${X("import")}</button>` : g}
      </header>
      ${this.view === "standIns" ? m`<zt-stand-ins></zt-stand-ins>` : this.#o()}
      ${this.host.has("HR") ? m`<zt-import-people ?open=${this.importing} @close=${() => this.importing = !1} @zt-imported=${() => this.load()}></zt-import-people>` : g}
    </div>`;
	}
	#o() {
		let { value: e, failure: t } = this.#n, n = e?.employees ?? [], r = e?.totalSize ?? n.length, i = this.argument.startsWith("employees/");
		return m`<div class="columns ${i ? "two" : ""}">
      <section class="panel" aria-label=${X("title")}>
        <header>${this.#s()}<span class="grow"></span><span class="faint small number" role="status">${e ? X("count", { n: r }) : g}</span></header>
        ${t ? m`<div class="body">${V(t, () => void this.#n.load())}</div>` : g}
        ${e ? n.length ? this.#c(n, i) : z("people", X("none")) : t ? g : B(12)}
        ${n.length < r ? m`<div class="foot"><button class="button small" @click=${() => {
			this.#e += 400, this.#n.load();
		}}>${X("more", { n: Math.min(400, r - n.length) })}</button></div>` : g}
      </section>
      ${i ? m`<section class="panel person side" aria-live="polite">${this.#d()}</section>` : g}
    </div>`;
	}
	#s() {
		return m`<div class="filters">
      <input class="input" type="search" aria-label=${X("search")} placeholder=${X("search")} @input=${(e) => this.#a({ query: e.target.value.trim() })} />
      <select class="input" aria-label=${X("team")} @change=${(e) => this.#a({ inTeam: e.target.value })}>
        <option value="">${X("allTeams")}</option>
        ${this.host.teams.map((e) => m`<option value=${e.name} ?selected=${e.name === this.inTeam}>${e.displayName}</option>`)}
      </select></div>`;
	}
	#c(e, t) {
		return m`<div class="list"><table>
      <thead><tr><th scope="col">${X("name")}</th><th scope="col">${X("team")}</th>${t ? g : m`<th scope="col" class="wide">${X("roles")}</th><th scope="col" class="wide">${X("skills")}</th>`}</tr></thead>
      <tbody>${e.map((e) => this.#l(e, t))}</tbody></table></div>`;
	}
	#l(e, t) {
		let n = e.displayName ?? "", r = (e.roles ?? []).filter((e) => e !== "AGENT");
		return m`<tr class=${e.name === this.argument ? "current" : ""} @click=${() => this.#u(e.name)}>
      <td><span class="who">${Vn(n)}<span><a href=${nn("people", e.name)} aria-current=${e.name === this.argument ? "true" : g} @click=${(e) => e.stopPropagation()}>${n}</a><br />
        <span class="faint tiny number">${e.employeeNo}</span></span></span></td>
      <td>${this.host.teamName(e.team)}</td>
      ${t ? g : m`<td class="wide"><span class="tags">${r.map((e) => m`<span class="badge accent">${sa(e)}</span>`)}</span></td>
          <td class="wide"><span class="tags">${(e.skills ?? []).map((e) => m`<span class="badge ${Oa(e)}">${e.skill}${e.level ? m` ${e.level}` : g}</span>`)}</span></td>`}
    </tr>`;
	}
	#u(e) {
		this.tell("zt-navigate", {
			page: "people",
			argument: e
		}), rn("people", e);
	}
	#d() {
		let { value: e, failure: t } = this.#r;
		if (!e) return t ? m`<div class="body">${V(t, () => void this.#r.load())}</div>` : B(8);
		let n = e.displayName ?? "";
		return m`<header>${Vn(n, "large")}<div class="grow"><h2>${n}</h2><span class="soft small number">${e.employeeNo} · ${this.host.teamName(e.team)}</span></div>
        <button class="button quiet icon small" aria-label=${X("close")} title=${X("close")} @click=${() => rn("people")}>${R("cross", 16)}</button></header>
      <div class="body">
        <span class="tags">${(e.roles ?? []).map((e) => m`<span class="badge accent">${sa(e)}</span>`)}</span>
        ${this.#f(e)}
        <section><h3>${X("skills")}</h3>${e.skills?.length ? m`<ul class="lines">${e.skills.map(ka)}</ul>` : m`<p class="faint">${X("noSkills")}</p>`}</section>
        ${e.restrictions?.length ? m`<section><h3>${X("restrictions")}</h3><ul class="lines">${e.restrictions.map((e) => m`<li><span>${X(e.kind ?? "RESTRICTION_KIND_NO_NIGHT")}</span><span class="soft small number">${Aa(e.startDate, e.endDate)}</span></li>`)}</ul><p class="tiny faint">${X("restrictionSource")}</p></section>` : g}
        ${e.memberships?.length ? m`<section><h3>${X("memberships")}</h3><ul class="lines">${e.memberships.map((e) => m`<li><span>${this.host.teamName(e.team)}</span><span class="soft small number">${Aa(e.startDate, e.endDate)}</span></li>`)}</ul></section>` : g}
        ${this.host.has("TEAM_LEAD", "HR", "OFFICER", "CENTRE_MANAGER") ? m`<a href=${nn("balance", e.name)}>${X("balance")}</a>` : g}
      </div>`;
	}
	#f(e) {
		let t = e.workingTimeSystem && e.workingTimeSystem in X.catalogue ? X(e.workingTimeSystem) : "";
		return m`<dl class="facts">${[
			[X("joined"), E(e.joinDate, Ea)],
			[X("left"), E(e.exitDate, Ea)],
			[X("service"), E(e.serviceStartDate, Ea)],
			[X("system"), t],
			[X("daily"), e.dailyMinutes ? Dt(e.dailyMinutes) : ""],
			[X("phone"), e.phone ?? ""],
			[X("email"), e.email ?? ""]
		].filter(([, e]) => e).map(([e, t]) => m`<div><dt>${e}</dt><dd>${t}</dd></div>`)}</dl>`;
	}
};
N([y()], Da.prototype, "view", void 0), N([y()], Da.prototype, "query", void 0), N([y()], Da.prototype, "inTeam", void 0), N([y()], Da.prototype, "importing", void 0), Da = N([_("zt-people")], Da);
function Oa(e) {
	if (!e.expiryDate) return "";
	let t = Pt(A(), e.expiryDate);
	return t < 0 ? "bad" : t <= Ta ? "watch" : "";
}
function ka(e) {
	let t = Oa(e), n = e.expiryDate ? X(t === "bad" ? "expired" : "expires", { date: E(e.expiryDate, Ea) }) : "", r = (e.certifiedDate ?? "") > A() ? X("fromDay", { date: E(e.certifiedDate, Ea) }) : "";
	return m`<li><span>${e.skill} <span class="soft">${e.level ? X("level", { level: e.level }) : g}</span></span>
    <span class="small number ${t ? `${t}-text` : "soft"}">${[r, n].filter(Boolean).join(" · ")}</span></li>`;
}
function Aa(e, t) {
	let n = t ? (/* @__PURE__ */ new Date(Date.parse(`${t}T00:00:00Z`) - 864e5)).toISOString().slice(0, 10) : "";
	return `${E(e, Ea)} – ${n ? E(n, Ea) : X("now")}`;
}
// src/messages/policies.ts
var Q = S({
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
}), ja = 30;
async function Ma(e, t) {
	let n = await e.ask("/v1/policies:replay", {
		rule: t,
		days: ja
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
var Na = 30, Pa = o`
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
function Fa(e) {
	let { conditions: t = [], budgets: n = [] } = e;
	return m`<div class="rule">
    <section><h4>${Q(t.length ? "all" : "always")}</h4>
      <ul>${t.map((e) => m`<li>${R("check", 14)}<span>${hn(e)}</span></li>`)}</ul></section>
    ${n.length ? m`<section><h4>${Q("within")}</h4><ul>${n.map((e) => m`<li>${R("clock", 14)}<span>${gn(e)}</span></li>`)}</ul></section>` : g}
  </div>`;
}
var Ia = [Xn, o`
    .replay { border: 1px solid var(--zt-line); border-radius: var(--zt-radius); padding: 14px 16px; display: grid; gap: 10px; background: var(--zt-sunken); }
    .replay dl { display: flex; gap: 8px 32px; flex-wrap: wrap; }
    .replay dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
    .replay dd { font-size: 1.25rem; font-weight: 640; font-variant-numeric: tabular-nums; }
    .replay dd small { font-size: var(--zt-text-small); font-weight: 400; color: var(--zt-ink-soft); margin-left: 6px; }
    .replay details { border-top: 1px solid var(--zt-line); padding: 6px 0; }
    .replay summary { display: flex; gap: 8px; align-items: center; flex-wrap: wrap; }
    .replay .scroll { max-height: 260px; }
  `];
function La(e, t) {
	let { decisionCount: n = 0, automaticBeforeCount: r = 0, automaticAfterCount: i = 0, differences: a = [] } = e, o = (e) => C(n ? e / n * 1e3 : void 0);
	return m`<section class="replay" aria-live="polite">
    <h3>${Q("replayTitle")} <span class="soft small">${Q("replayCount", { count: n })}</span></h3>
    <dl>
      <div><dt>${Q("automaticBefore")}</dt><dd>${o(r)}<small>${yt(r)}</small></dd></div>
      <div><dt>${Q("automaticAfter")}</dt><dd>${o(i)}<small>${yt(i)}</small></dd></div>
    </dl>
    <p class="soft">${a.length ? Q("differences", { count: a.length }) : Q("noDifference")}</p>
    ${a.length ? m`<div class="scroll" tabindex="0" role="region" aria-label=${Q("differences", { count: a.length })}>${a.slice(0, Na).map((e) => m`<details><summary>
              <span class="badge ${mn(e.before)}">${e.record ? Ur(e.record) : pn(e.before)}</span>${R("next", 14)}
              <span class="badge ${mn(e.after)}">${pn(e.after)}</span>
              ${e.record ? m`<span class="soft small">${t.of(e.record.employee)} · ${T(e.record.decision?.decideTime)}</span>` : g}</summary>
            ${Zn(e.conditions ?? [])}</details>`)}</div>` : g}
  </section>`;
}
// src/parts/policy-fields.ts
var Ra = S({
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
}), za = /* @__PURE__ */ new Set([
	"statutory",
	"paid",
	"evidence_given",
	"cover_known"
]), Ba = /* @__PURE__ */ new Set(["leave_type"]);
function Va(e = "") {
	return za.has(e) || e.startsWith("finding_") ? {
		kind: "yesNo",
		factor: 1,
		unit: ""
	} : Ba.has(e) ? {
		kind: "words",
		factor: 1,
		unit: ""
	} : e.endsWith("_permille") ? {
		kind: "number",
		factor: 10,
		unit: Ra("percent")
	} : e.endsWith("_milli") ? {
		kind: "number",
		factor: 1e3,
		unit: Ra("agents")
	} : e === "minutes" || e.endsWith("_minutes") ? {
		kind: "number",
		factor: 60,
		unit: Ra("hours")
	} : e === "work_dates" ? {
		kind: "number",
		factor: 1,
		unit: Ra("days")
	} : {
		kind: "number",
		factor: 1,
		unit: e ? "" : Ra("times")
	};
}
function Ha(e, t) {
	let { kind: n, factor: r } = Va(e);
	if (n !== "number" || !t) return t ?? "";
	let i = Number(t);
	return Number.isFinite(i) ? String(Math.round(i / r * 1e3) / 1e3) : t;
}
function Ua(e, t) {
	let { kind: n, factor: r } = Va(e), i = t.trim();
	if (n !== "number") return i || void 0;
	let a = Number(i);
	return i && Number.isFinite(a) ? String(Math.round(a * r)) : void 0;
}
// src/parts/zt-policy-editor.ts
var Wa = [
	"COMPARISON_AT_LEAST",
	"COMPARISON_AT_MOST",
	"COMPARISON_EQUAL",
	"COMPARISON_NOT_EQUAL"
], Ga = [
	"COMPARISON_ONE_OF",
	"COMPARISON_NONE_OF",
	"COMPARISON_EQUAL",
	"COMPARISON_NOT_EQUAL"
], Ka = [
	"OUTCOME_ALLOW",
	"OUTCOME_ALLOW_WITH_REVIEW",
	"OUTCOME_ESCALATE",
	"OUTCOME_DENY"
], qa = ["minutes", "work_dates"], Ja = class extends tn {
	constructor(...e) {
		super(...e), this.conditions = [], this.budgets = [], this.outcome = "OUTCOME_ALLOW", this.problem = "", this.busy = "";
	}
	static {
		this.styles = [
			M,
			Ia,
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
			text: Ha(e.fact, e.value)
		})), this.budgets = (e.budgets ?? []).map((e) => ({
			...e,
			text: Ha(e.fact, e.limit)
		})), this.outcome = e.outcome ?? "OUTCOME_ALLOW";
	}
	#e(e) {
		return this.renderRoot.querySelector(`#${e}`).value.trim();
	}
	#t() {
		let e = (e, t) => {
			let n = Ua(e, t);
			if (n === void 0) throw Error(Q("badValue", { fact: e ? cn(e) : Q("countUses") }));
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
			this.problem = e instanceof j ? [e.message, ...e.violations.map((e) => e.message)].join(" ") : e.message;
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
			if (!e.zh && !e.en) throw Error(Q("badName"));
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
			this.replayed = await Ma(this.host.api, this.#t());
		});
	}
	render() {
		let { title: e, rule: t = {} } = this.policy ?? {}, n = [.../* @__PURE__ */ new Set(["leave.approve", t.action ?? "leave.approve"])];
		return m`<form @submit=${this.#r}>
      <div class="two">
        <div class="field"><label for="zh">${Q("nameZh")}</label><input class="input" id="zh" maxlength="80" .value=${e?.zh ?? ""} /></div>
        <div class="field"><label for="en">${Q("nameEn")}</label><input class="input" id="en" maxlength="80" .value=${e?.en ?? ""} /></div>
      </div>
      <div class="three">
        <div class="field"><label for="action">${Q("action")}</label><select class="input" id="action">
          ${n.map((e) => m`<option value=${e} ?selected=${e === t.action}>${Vr(e)}</option>`)}</select></div>
        <div class="field"><label for="team">${Q("scope")}</label><select class="input" id="team"><option value="">${Q("everywhere")}</option>
          ${this.host.teams.map((e) => m`<option value=${e.name} ?selected=${e.name === t.team}>${e.displayName}</option>`)}</select></div>
        <div class="field"><label for="rank">${Q("order")}</label><input class="input" id="rank" type="number" min="0" .value=${String(t.rank ?? 100)} /></div>
      </div>
      <fieldset><legend>${Q("conditions")}</legend>
        ${this.conditions.map((e, t) => this.#c(e, t))}
        <button type="button" class="button small" @click=${this.#a}>${R("plus", 14)}${Q("addCondition")}</button></fieldset>
      <fieldset><legend>${Q("budgets")}</legend>
        ${this.budgets.map((e, t) => this.#l(e, t))}
        <button type="button" class="button small" @click=${this.#o}>${R("plus", 14)}${Q("addBudget")}</button></fieldset>
      <div class="two">
        <div class="field"><label for="outcome">${Q("outcome")}</label><select class="input" id="outcome"
          @change=${(e) => this.outcome = e.target.value}>
          ${Ka.map((e) => m`<option value=${e} ?selected=${e === this.outcome}>${pn(e)}</option>`)}</select></div>
        ${this.outcome === "OUTCOME_ALLOW_WITH_REVIEW" ? m`<div class="field"><label for="sample">${Q("sample")} (%)</label>
              <input class="input" id="sample" type="number" min="0" max="100" step="0.1" .value=${String((t.reviewPermille ?? 100) / 10)} /></div>` : g}
      </div>
      ${this.replayed ? La(this.replayed, this.host.names) : g}
      ${this.problem ? m`<p class="notice bad" role="alert">${R("warning")}${this.problem}</p>` : g}
      <div class="buttons">
        <button type="button" class="button quiet" @click=${() => this.dispatchEvent(new Event("cancel"))}>${Q("cancel")}</button>
        <button type="button" class="button" ?disabled=${!!this.busy} @click=${this.#i}>${Q(this.busy === "replay" ? "replaying" : "replay")}</button>
        <button class="button primary" ?disabled=${!!this.busy}>${Q("save")}</button>
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
			}, a = Va(i.fact).kind;
			if (a === "yesNo" && t.fact) return {
				...i,
				comparison: "COMPARISON_EQUAL",
				text: "true"
			};
			let o = a === "words" ? Ga : Wa;
			return o.includes(i.comparison) ? i : {
				...i,
				comparison: o[0],
				text: ""
			};
		});
	}
	#c(e, t) {
		let { kind: n, unit: r } = Va(e.fact), i = [.../* @__PURE__ */ new Set([...sn, e.fact ?? ""])], a = n === "words" ? Ga : n === "yesNo" ? ["COMPARISON_EQUAL"] : Wa, o = (e) => (n) => this.#s(t, { [e]: n.target.value });
		return m`<div class="line">
      <select class="input" aria-label=${Q("fact")} @change=${o("fact")}>${i.map((t) => m`<option value=${t} ?selected=${t === e.fact}>${cn(t)}</option>`)}</select>
      <select class="input" aria-label=${Q("comparison")} @change=${o("comparison")}>${a.map((t) => m`<option value=${t} ?selected=${t === e.comparison}>${fn(t)}</option>`)}</select>
      <span class="value">${n === "yesNo" ? m`<select class="input" aria-label=${Q("value")} @change=${o("text")}>
            ${["true", "false"].map((t) => m`<option value=${t} ?selected=${t === e.text}>${Q(t === "true" ? "yes" : "no")}</option>`)}</select>` : m`<input class="input" aria-label=${Q("value")} .value=${e.text} @change=${o("text")} />${r ? m`<span class="soft small">${r}</span>` : g}`}</span>
      <button type="button" class="button quiet icon" aria-label=${Q("remove")} @click=${() => this.conditions = this.conditions.filter((e, n) => n !== t)}>${R("cross", 16)}</button>
    </div>`;
	}
	#l(e, t) {
		let n = (e) => (n) => {
			let r = n.target.value;
			this.budgets = this.budgets.map((n, i) => i === t ? {
				...n,
				[e]: r
			} : n);
		}, r = (t, r, i) => m`<select class="input" aria-label=${t} @change=${n(r)}>${i.map(([t, n]) => m`<option value=${t} ?selected=${t === (e[r] ?? "")}>${n}</option>`)}</select>`, { unit: i } = Va(e.fact);
		return m`<div class="line budget">
      ${r(Q("per"), "per", [
			"PERSON",
			"TEAM",
			"CENTRE"
		].map((e) => [e, vn(e)]))}
      ${r(Q("period"), "period", ["DAY", "MONTH"].map((e) => [e, _n(e)]))}
      ${r(Q("counted"), "fact", [["", Q("countUses")], ...[.../* @__PURE__ */ new Set([...qa, e.fact ?? ""])].filter(Boolean).map((e) => [e, cn(e)])])}
      <span class="value"><input class="input" aria-label=${Q("value")} .value=${e.text} @change=${n("text")} /><span class="soft small">${i}</span></span>
      <button type="button" class="button quiet icon" aria-label=${Q("remove")} @click=${() => this.budgets = this.budgets.filter((e, n) => n !== t)}>${R("cross", 16)}</button>
    </div>`;
	}
};
N([v({ attribute: !1 })], Ja.prototype, "policy", void 0), N([y()], Ja.prototype, "conditions", void 0), N([y()], Ja.prototype, "budgets", void 0), N([y()], Ja.prototype, "outcome", void 0), N([y()], Ja.prototype, "problem", void 0), N([y()], Ja.prototype, "busy", void 0), N([y()], Ja.prototype, "replayed", void 0), Ja = N([_("zt-policy-editor")], Ja);
// src/pages/zt-policies.ts
var Ya = {
	POLICY_STATE_DRAFT: "watch",
	POLICY_STATE_PUBLISHED: "good"
}, Xa = class extends P {
	constructor(...e) {
		super(...e), this.allStates = !1, this.busy = "", this.replays = {}, this.#e = new F(this, (e) => this.host.api.get("/v1/policies", {
			allStates: this.allStates || this.#t,
			pageSize: 200
		}, e));
	}
	static {
		this.styles = [
			M,
			Pa,
			Ia,
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
			U(e instanceof j ? e.message : String(e), "bad");
		} finally {
			this.busy = "";
		}
	}
	#r(e) {
		return this.#n(`replay ${Za(e)}`, async () => {
			let t = await Ma(this.host.api, e.rule ?? {});
			this.replays = {
				...this.replays,
				[Za(e)]: t
			};
		});
	}
	#i(e) {
		return this.#n(`publish ${Za(e)}`, async () => {
			await this.host.api.post(`/v1/${e.name}:publish`), U(Q("published")), await this.#e.load();
		});
	}
	#a(e) {
		return e.preventDefault(), this.#n("retire", async () => {
			await this.host.api.post(`/v1/${this.retiring.name}:retire`, { reason: this.retireReason.value.trim() }), this.retiring = void 0, U(Q("retired")), await this.#e.load();
		});
	}
	#o() {
		this.editing = void 0, U(Q("saved")), this.#e.load();
	}
	render() {
		let { value: e, failure: t } = this.#e, n = (e?.policies ?? []).filter((e) => this.allStates || e.state !== "POLICY_STATE_RETIRED"), r = Map.groupBy(n, (e) => e.rule?.action ?? "");
		return m`<div class="page">
      <header>
        <h1>${Q("title")}</h1><span class="soft">${Q("about")}</span><span class="grow"></span>
        <label class="row small soft"><input type="checkbox" .checked=${this.allStates} @change=${this.#s} />${Q("allStates")}</label>
        ${this.#t ? m`<button class="button primary" @click=${() => this.editing = "new"}>${R("plus", 16)}${Q("newPolicy")}</button>` : g}
      </header>
      ${t ? V(t, () => this.load()) : g}
      ${e ? g : m`<section class="panel">${B(8)}</section>`}
      ${[...r].map(([e, t]) => m`<h2 class="action">${Vr(e)}</h2><div class="list">${t.map((e) => this.#c(e))}</div>`)}
      ${e && !n.length ? m`<section class="panel">${z("policy", Q("none"))}</section>` : g}
      ${this.#u()}
    </div>`;
	}
	#s(e) {
		this.allStates = e.target.checked, this.load();
	}
	#c(e) {
		let { rule: t = {}, state: n = "POLICY_STATE_DRAFT" } = e, r = this.replays[Za(e)];
		return m`<article class="panel policy ${n}">
      <header>
        <div class="grow">
          <h3>${x(e.title) || e.name}</h3>
          <p class="faint small">${t.team ? this.host.teamName(t.team) : Q("everywhere")} · ${Q("version", { version: t.version ?? 1 })} ·
            ${Q("rank", { rank: t.rank ?? 0 })}${e.updateTime ? m` · ${Q("by", {
			author: this.host.names.of(e.author),
			time: T(e.updateTime)
		})}` : g}</p>
        </div>
        <span class="badge ${Ya[n] ?? ""}">${Q(n)}</span>
        <span class="badge ${mn(t.outcome)}">${pn(t.outcome)}</span>
        ${t.reviewPermille ? m`<span class="badge accent">${Q("review", { share: C(t.reviewPermille) })}</span>` : g}
      </header>
      ${Fa(t)}
      ${r ? La(r, this.host.names) : g}
      ${this.#l(e)}
    </article>`;
	}
	#l(e) {
		if (!this.host.has("CENTRE_MANAGER", "OFFICER")) return g;
		let { state: t } = e, n = this.busy === `replay ${Za(e)}`;
		return m`<div class="row wrap">
      ${this.#t && t === "POLICY_STATE_DRAFT" ? m`<button class="button small primary" ?disabled=${!!this.busy} @click=${() => this.#i(e)}>${Q("publish")}</button>` : g}
      <button class="button small" ?disabled=${!!this.busy} @click=${() => this.#r(e)}>${Q(n ? "replaying" : "replay")}</button>
      ${this.#t ? m`<button class="button small" @click=${() => this.editing = e}>${Q("edit")}</button>` : g}
      ${this.#t && t === "POLICY_STATE_PUBLISHED" ? m`<button class="button small quiet" @click=${() => this.retiring = e}>${Q("retire")}</button>` : g}
    </div>`;
	}
	#u() {
		let e = this.editing === "new" ? void 0 : this.editing;
		return m`
      <zt-dialog class="editor" heading=${Q(e ? "editTitle" : "newTitle")} .open=${!!this.editing} @close=${() => this.editing = void 0}>
        ${this.editing ? m`<zt-policy-editor .policy=${e} @saved=${this.#o} @cancel=${() => this.editing = void 0}></zt-policy-editor>` : g}
      </zt-dialog>
      <zt-dialog heading=${Q("retireTitle", { title: x(this.retiring?.title) })} .open=${!!this.retiring} @close=${() => this.retiring = void 0}>
        <form class="stack" id="retire" @submit=${this.#a}>
          <p>${Q("retireWhy")}</p>
          <div class="field"><label for="retire-reason">${Q("reason")}</label><textarea class="input" id="retire-reason" required maxlength="500"></textarea></div>
          <div class="row"><button class="button danger sure" ?disabled=${this.busy === "retire"}>${Q("retire")}</button>
            <button type="button" class="button quiet" @click=${() => this.retiring = void 0}>${Q("cancel")}</button></div>
        </form>
      </zt-dialog>`;
	}
};
N([y()], Xa.prototype, "allStates", void 0), N([y()], Xa.prototype, "editing", void 0), N([y()], Xa.prototype, "retiring", void 0), N([y()], Xa.prototype, "busy", void 0), N([y()], Xa.prototype, "replays", void 0), N([b("#retire-reason")], Xa.prototype, "retireReason", void 0), Xa = N([_("zt-policies")], Xa);
function Za(e) {
	return `${e.name}@${e.rule?.version ?? 0}${e.state}`;
}
// src/parts/zt-my-shifts.ts
var Qa = 5, $a = class extends tn {
	constructor(...e) {
		super(...e), this.types = [], this.busy = !1, this.#e = Mt(A()), this.#t = new F(this, (e) => {
			let t = {
				startDate: O(this.#e, -1),
				endDate: O(this.#e, 35)
			};
			return this.host.api.get("/v1/shifts", {
				employee: this.host.principal?.subject ?? "",
				...t
			}, e);
		}, 120), this.#n = new F(this, (e) => this.host.api.get("/v1/calendarDays", {
			startDate: this.#e,
			endDate: O(this.#e, 35)
		}, e));
	}
	static {
		this.styles = [
			M,
			Ci,
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
		if (!e) return m`<div class="panel">${t ? V(t, () => void this.#t.load()) : B(10)}</div>`;
		let n = e.shifts ?? [], r = Array.from({ length: Qa }, (e, t) => Nt(O(this.#e, t * 7), 7));
		return m`<div class="columns">
      <section class="panel" aria-label=${q("mine")}>${r.map((e) => this.#i(e, n))}</section>
      <div class="side">${this.#r(n)}<div class="feed-panel">${this.#o()}</div></div>
      <div class="feed-below">${this.#o()}</div>
    </div>`;
	}
	#r(e) {
		let t = e.filter((e) => Date.parse(e.endTime ?? "") > Date.now())[0];
		return m`<section class="panel next">
      <h2 class="soft small">${q("next")}</h2>
      ${t ? m`<b>${Et(t.startTime, t.endTime)}</b>
            <span class="soft small">${At(t.startTime ?? "")} · ${Ai({
			...t,
			absences: []
		}, this.types)}</span>` : m`<p class="soft">${q("nextNone")}</p>`}
    </section>`;
	}
	#i(e, t) {
		let n = t.filter((t) => e.includes(t.workDate ?? "")), r = n.reduce((e, t) => e + (t.paidMinutes ?? 0), 0);
		return m`<section class="week">
      <header><h2>${q("weekOf", {
			from: E(e[0], {
				month: "short",
				day: "numeric"
			}),
			to: E(e[6], {
				month: "short",
				day: "numeric"
			})
		})}</h2>
        <span class="number">${q("hours", { hours: Dt(r) })}</span></header>
      <ul class="days">${e.map((e) => this.#a(e, n.filter((t) => t.workDate === e)))}</ul>
    </section>`;
	}
	#a(e, t) {
		let n = D(/* @__PURE__ */ new Date()), r = Pi(this.#n.value?.days?.find((t) => t.date === e));
		return m`<li class="${e === n ? "today" : e < n ? "past" : ""}">
      <span class="name number">${E(e, {
			weekday: "short",
			day: "numeric"
		})}${r ? m` <span class="mark ${r.tone}">${r.word}</span>` : g}</span>
      ${t.length ? m`<span title=${Ai(t[0], this.types)}>${ji(t[0], this.types)}
            <span class="unseen">${t.map((e) => `${w(e.startTime)}–${ki(e)}${Oi(e) ? " +1" : ""}`).join(", ")}</span></span>` : m`<span class="none">${q("free")}</span>`}
    </li>`;
	}
	#o() {
		let e = this.feed?.path ? new URL(this.feed.path, this.host.api.base || location.href).href : "";
		return m`<section class="panel"><header><h2>${q("feed")}</h2></header><div class="body feed">
      <p class="soft small">${q("feedAbout")}</p>
      ${this.problem ? m`<p class="notice bad" role="alert">${R("warning")}${this.problem.message}</p>` : g}
      ${e ? m`<div class="address"><div class="field"><label for="address">${q("feedAddress")}</label>
              <input class="input" id="address" readonly .value=${e} @focus=${(e) => e.target.select()} /></div>
            <button class="button primary" @click=${() => this.#c(e)}>${q("copy")}</button></div>
            <p class="notice watch">${R("warning")}${q("feedOnce")}</p>` : g}
      <div class="row wrap">
        <button class="button ${e ? "" : "primary"}" ?disabled=${this.busy} @click=${() => this.#s("shiftFeed")}>${q(e ? "feedAgain" : "feedCreate")}</button>
        <button class="button danger" ?disabled=${this.busy} title=${q("revokeSure")} @click=${() => this.#s("shiftFeed:revoke")}>${q("revoke")}</button>
      </div>
    </div></section>`;
	}
	async #s(e) {
		this.busy = !0, this.problem = void 0;
		try {
			let t = await this.host.api.post(`/v1/${this.host.principal?.subject}/${e}`);
			this.feed = e === "shiftFeed" ? t : void 0, e !== "shiftFeed" && U(q("revoked"));
		} catch (e) {
			this.problem = e;
		} finally {
			this.busy = !1;
		}
	}
	async #c(e) {
		try {
			await navigator.clipboard.writeText(e), U(q("copied"));
		} catch {
			this.address?.select(), U(q("copyFailed"), "bad");
		}
	}
};
N([v({ attribute: !1 })], $a.prototype, "types", void 0), N([y()], $a.prototype, "feed", void 0), N([y()], $a.prototype, "busy", void 0), N([y()], $a.prototype, "problem", void 0), N([b("#address")], $a.prototype, "address", void 0), $a = N([_("zt-my-shifts")], $a);
// src/parts/zt-shift-editor.ts
var eo = 8, to = class extends tn {
	constructor(...e) {
		super(...e), this.cells = [], this.types = [], this.clear = !1, this.open = !1, this.busy = "", this.#e = 0;
	}
	static {
		this.styles = [
			M,
			Ci,
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
			await this.host.api.post("/v1/shifts:edit", { edits: this.#t }), U(t === 1 ? q("saved", { name: this.cells[0].name }) : q("savedMany", { n: t })), this.dispatchEvent(new Event("zt-saved")), this.#i();
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
		let { cells: e } = this, t = new Set(e.map((e) => e.employee)).size, n = e.length === 1 ? q("editOf", {
			name: e[0].name,
			day: E(e[0].date)
		}) : q("editSelected", {
			people: t,
			cells: e.length
		});
		return m`<zt-dialog ?open=${this.open} heading=${n} @close=${this.#i}>
      <form @submit=${this.#r}>
        <fieldset><legend>${q("choose")}</legend><div class="types">
          ${this.types.filter((e) => !e.retired).map((e) => this.#a(e))}
          ${this.#a(void 0)}
        </div></fieldset>
        <div class="said" aria-live="polite">${this.#o()}</div>
        <div class="keys">
          <button type="button" class="button quiet" @click=${this.#i}>${q("cancel")}</button>
          <button class="button primary" ?disabled=${!this.outlook || !!this.busy}>${q(this.busy === "saving" ? "saving" : "save")}</button>
        </div>
      </form>
    </zt-dialog>`;
	}
	#a(e) {
		let t = e?.code ?? "";
		return m`<label>
      <input type="radio" name="type" value=${t} .checked=${this.choice === t}
        @change=${() => {
			this.choice = t, this.#n();
		}} />
      ${e ? m`<span class="chip ${wi(t, this.types)}"><b>${t}</b></span>` : m`<span class="chip tone-6"><b>–</b></span>`}
      <span class="cut">${e ? Di(e) : q("noShift")}${e ? m`<br /><span class="tiny faint number">${Ei(e)}</span>` : g}</span>
    </label>`;
	}
	#o() {
		if (this.choice === void 0) return g;
		if (this.refusal) return this.#l(this.refusal);
		if (this.busy === "checking") return m`<p class="notice">${R("clock")}${q("checking")}</p>`;
		if (!this.outlook) return m`<p class="notice">${R("info")}${q("unchanged")}</p>`;
		let { findings: e = [] } = this.outlook;
		return m`
      ${e.length ? m`<div class="notice watch">${R("warning")}<div class="grow"><p><b>${q("findings")}</b></p>${this.#c(e)}</div></div>` : m`<div class="notice good">${R("check")}<div><p>${q("fine")}</p>${this.#s()}</div></div>`}`;
	}
	#s() {
		if (this.cells.length !== 1) return g;
		let e = this.outlook?.shifts?.find((e) => e.employee === this.cells[0].employee && e.workDate === this.cells[0].date);
		return e?.shiftType ? m`<p class="number">${q("becomes", {
			span: Et(e.startTime, e.endTime),
			paid: Dt(e.paidMinutes ?? 0)
		})}</p>` : m`<p>${q("becomesFree")}</p>`;
	}
	#c(e) {
		return m`<ul>${e.slice(0, eo).map((e) => m`<li>
      <p>${pi(e.rule)}${this.cells.length > 1 ? m` · ${this.host.names.of(e.employee)} ${E(e.workDate)}` : g}</p>
      <p>${x(e.text)}</p>
      ${e.source ? m`<p class="tiny">${q("source", { source: e.source })}</p>` : g}</li>`)}</ul>`;
	}
	#l(e) {
		let { rule: t = "", source: n = "" } = e.metadata;
		return m`<div class="notice bad" role="alert">${R("warning")}<div class="grow">
      <p><b>${t ? pi(t) : q("refused")}</b></p>
      <p>${e.message}</p>
      ${e.violations.slice(0, eo).map((e) => m`<p>${e.message}</p>`)}
      ${n ? m`<p class="tiny">${q("source", { source: n })}</p>` : g}
    </div></div>`;
	}
};
N([v({ attribute: !1 })], to.prototype, "cells", void 0), N([v({ attribute: !1 })], to.prototype, "types", void 0), N([v({ type: Boolean })], to.prototype, "clear", void 0), N([v({ type: Boolean })], to.prototype, "open", void 0), N([y()], to.prototype, "choice", void 0), N([y()], to.prototype, "outlook", void 0), N([y()], to.prototype, "refusal", void 0), N([y()], to.prototype, "busy", void 0), to = N([_("zt-shift-editor")], to);
// src/pages/zt-roster.ts
var no = 5e3, ro = class extends P {
	constructor(...e) {
		super(...e), this.first = Mt(A()), this.count = 7, this.openDay = "", this.#e = [], this.#t = [], this.#n = new F(this, (e) => this.host.api.get("/v1/shiftTypes", { centre: this.host.principal?.centre }, e)), this.#r = new F(this, async (e) => {
			let t = await this.#d(e);
			return this.#e = mi(t.people, t.shifts, (e) => this.host.names.of(e)), t;
		}, 60), this.#i = new F(this, async (e) => {
			let [t, n] = [wt(this.first, "00:00"), wt(O(this.first, this.count), "00:00")], r = this.host.teams.find((e) => e.name === this.lookedAt)?.skill ?? "", i = await this.host.api.get("/v1/coverage", {
				centre: this.#a,
				skill: r,
				startTime: t,
				endTime: n
			}, e);
			return this.#t = gi(i, this.#o), i;
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
		return Nt(this.first, this.count);
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
		t?.startDate && !this.#o.includes(t.startDate) && (this.first = Mt(t.startDate));
		let n = this.#c === "everybody" ? "" : this.lookedAt, r = {
			startDate: this.first,
			endDate: O(this.first, this.count)
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
				pageSize: no
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
		return m`<div class="page">
      <header>
        <h1>${q("title")}</h1>
        ${e === "team" ? m`<span class="soft cut">${this.host.teamName(this.lookedAt)}</span>` : g}
        <span class="grow"></span>
        ${this.#m(e)}
      </header>
      ${this.#s ? m`<p class="notice watch">${R("info")}<span class="grow">${q("draft")}</span><button class="button small" @click=${() => rn("roster")}>${q("toBoard")}</button></p>` : g}
      ${e === "mine" ? m`<zt-my-shifts .types=${this.#n.value?.shiftTypes ?? []}></zt-my-shifts>` : this.#h(e)}
      <zt-shift-editor ?open=${!!this.editing} .cells=${this.editing?.cells ?? []} .clear=${this.editing?.clear ?? !1}
        .types=${this.#n.value?.shiftTypes ?? []} @close=${this.#v} @zt-saved=${() => this.#u()}></zt-shift-editor>
    </div>`;
	}
	#m(e) {
		let t = [];
		return this.host.principal?.team && !this.#s && t.push("mine"), t.push("team"), this.host.has("PLANNER", "CENTRE_MANAGER", "OFFICER") && t.push("everybody"), t.length < 2 ? g : m`<div class="segments" role="group" aria-label=${q("title")}>${t.map((t) => m`<button aria-pressed=${t === e} @click=${() => this.#p({ view: t })}>${q(t)}</button>`)}</div>`;
	}
	#h(e) {
		let { value: t, failure: n } = this.#r, r = this.#o, i = e === "everybody" ? q("everybody") : this.host.teamName(this.lookedAt);
		return m`<section class="panel">
      <header>
        <div class="row">
          <button class="button icon small" aria-label=${q("earlier")} title=${q("earlier")} @click=${() => this.#p({ first: O(this.first, -7) })}>${R("back", 16)}</button>
          <button class="button icon small" aria-label=${q("later")} title=${q("later")} @click=${() => this.#p({ first: O(this.first, 7) })}>${R("next", 16)}</button>
          <button class="button small" @click=${() => this.#p({ first: Mt(A()) })}>${q("thisWeek")}</button>
        </div>
        <span class="when">${E(r[0], {
			year: "numeric",
			month: "short",
			day: "numeric"
		})} – ${E(r.at(-1), {
			month: "short",
			day: "numeric"
		})}</span>
        <span class="grow"></span>
        <div class="segments" role="group" aria-label=${q("week")}>
          <button aria-pressed=${this.count === 7} @click=${() => this.#p({ count: 7 })}>${q("week")}</button>
          <button aria-pressed=${this.count === 31} @click=${() => this.#p({ count: 31 })}>${q("month")}</button>
        </div>
      </header>
      ${n ? m`<div class="body">${V(n, () => this.#u())}</div>` : g}
      ${t ? this.#g(t, i) : n ? g : B(12)}
    </section>`;
	}
	#g(e, t) {
		if (!this.#e.length) return z("people", q("nobody"));
		let n = this.#o;
		return m`
      <zt-roster-board .rows=${this.#e} .days=${n} .types=${this.#n.value?.shiftTypes ?? []} .classes=${e.classes}
        .cover=${this.#t.length === n.length ? this.#t : []} ?editable=${this.#l} ?dense=${this.count === 31} open=${this.openDay}
        label=${q("board", {
			team: t,
			from: E(n[0]),
			to: E(n.at(-1))
		})}
        @zt-edit=${(e) => this.editing = e.detail}
        @zt-day=${(e) => this.openDay = this.openDay === e.detail.date ? "" : e.detail.date}></zt-roster-board>
      ${this.#_()}
      <div class="legend">
        <span><i></i>${q("away")}</span><span><i class="held"></i>${q("held")}</span>
        ${e.shifts.length ? g : m`<span class="watch-text">${q("noShifts")}</span>`}
        <span class="grow"></span><span class="keys">${q(this.#l ? "keys" : "keysRead")}</span>
      </div>`;
	}
	#_() {
		let e = this.#t.find((e) => e.date === this.openDay);
		if (!e) return g;
		let t = this.#i.value?.intervalMinutes ?? 30, n = e.intervals.map((e) => ({
			start: Date.parse(e.startTime ?? ""),
			minutes: t,
			required: e.required ?? 0,
			before: e.available ?? 0,
			levelPermille: e.serviceLevelPermille ?? 0
		}));
		return m`<section class="cover"><div class="row between"><h2>${q("coverOf", { day: E(e.date) })}</h2>
      <button class="button quiet small" @click=${() => this.openDay = ""}>${q("close")}</button></div>
      <zt-cover-chart .points=${n} .now=${Date.now()}></zt-cover-chart></section>`;
	}
	#v() {
		this.editing = void 0, this.updateComplete.then(() => this.grid?.focusActive());
	}
};
N([y()], ro.prototype, "view", void 0), N([y()], ro.prototype, "first", void 0), N([y()], ro.prototype, "count", void 0), N([y()], ro.prototype, "openDay", void 0), N([y()], ro.prototype, "editing", void 0), N([b("zt-roster-board")], ro.prototype, "grid", void 0), ro = N([_("zt-roster")], ro);
// src/pages/zt-today.ts
var $ = S({
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
}), io = [
	"LATE",
	"EXPECTED",
	"HERE",
	"BREAK",
	"AWAY",
	"LATER",
	"FINISHED",
	"OFF"
], ao = {
	LATE: "bad",
	EXPECTED: "watch",
	HERE: "good"
}, oo = 6, so = 4, co = 15, lo = (e) => (e ?? "").replace("PRESENCE_STATE_", ""), uo = class extends P {
	static {
		this.styles = [
			M,
			Yr,
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
	#e = new F(this, (e) => this.host.api.get(`/v1/${this.lookedAt}/now`, {}, e), co);
	#t = new F(this, (e) => this.host.api.get("/v1/workItems", { team: this.lookedAt }, e), co);
	load() {
		this.#e.clear(), this.#t.clear(), this.#n();
	}
	#n() {
		this.lookedAt && this.#e.load(), this.#t.load();
	}
	render() {
		let { value: e } = this.#e;
		return m`<div class="page">
      <header>
        <h1>${$("title")}</h1>
        <span class="soft cut">${this.host.teamName(this.lookedAt)} · ${St(e?.nowTime ?? (/* @__PURE__ */ new Date()).toISOString())}</span>
        <span class="grow"></span>
        <span class="row">${e ? m`<span class="faint small number">${$("asOf", { time: xt(e.nowTime) })}</span>` : g}
        <button class="button quiet icon small" aria-label=${$("refresh")} title=${$("refresh")} @click=${this.#n}>${R("refresh", 16)}</button></span>
      </header>
      ${this.#e.failure ? V(this.#e.failure, () => this.#n()) : g}
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
		return m`<section class="panel" aria-labelledby="cover">
      <header><h2 id="cover">${$("cover")}</h2>
        ${e?.coverage?.skill ? m`<span class="faint small">${$("wholeSkill", { skill: e.coverage.skill })}</span>` : g}</header>
      <div class="body">
        ${e ? m`${t.length ? this.#i(e, t) : g}
              <zt-cover-chart .points=${fo(e.coverage)} .now=${Date.parse(e.nowTime ?? "")}></zt-cover-chart>` : B(7)}
      </div>
    </section>`;
	}
	#i(e, t) {
		let n = e.coverage?.targetPermille ?? 0, r = Date.parse(e.nowTime ?? ""), i = (e.coverage?.intervalMinutes ?? 30) * 6e4, a = t.filter((e) => Date.parse(e.startTime ?? "") + i > r), o = a[0];
		if (!o) return g;
		let s = a.reduce((e, t) => (t.slack ?? 0) < (e.slack ?? 0) ? t : e), c = o.serviceLevelPermille ?? 0, l = (e = 0) => e < 0 ? "bad-text" : "";
		return m`<dl class="figures">
      <div><dt>${$("level")}</dt>
        <dd><span class=${c >= 0 && c < n ? "bad-text" : "good-text"}>${C(c)}</span><small>${$("target", { target: C(n) })}</small></dd></div>
      <div><dt>${$("slackNow")}</dt><dd class=${l(o.slack)}>${bt(o.slack ?? 0, !0)}<small>${$("people")}</small></dd></div>
      <div><dt>${$("lowest")}</dt><dd class=${l(s.slack)}>${bt(s.slack ?? 0, !0)}<small>${$("at", { time: w(s.startTime) })}</small></dd></div>
    </dl>`;
	}
	#a(e) {
		if (!e) return m`<section class="panel">${this.lookedAt ? B(9) : z("people", $("noTeam"))}</section>`;
		let t = io.map((t) => ({
			state: t,
			people: (e.people ?? []).filter((e) => lo(e.state) === t)
		})), n = (e) => t.find((t) => t.state === e).people.length, r = n("HERE") + n("BREAK"), i = r + n("LATE") + n("EXPECTED");
		return m`<section class="panel presence" aria-labelledby="presence">
      <header class="between">
        <h2 id="presence">${$("presence")}</h2>
        <div class="counts">
          ${t.slice(0, 2).filter((e) => e.people.length).map(({ state: e, people: t }) => m`<span class=${ao[e] ?? ""}>${$(e)}<b>${t.length}</b></span>`)}
          ${i ? m`<span>${$("here", {
			here: r,
			due: i
		})}</span>` : g}
        </div>
      </header>
      ${t.some((e) => e.people.length) ? m`<div class="groups">${t.filter((e) => e.people.length).map(({ state: e, people: t }) => this.#o(e, t))}</div>` : z("people", $("nobody"))}
    </section>`;
	}
	#o(e, t) {
		let n = e === "FINISHED" || e === "OFF", r = e === "HERE" || t.length > so ? "wide" : "";
		return m`<div class="group ${ao[e] ?? ""} ${n ? "quiet" : ""} ${r}">
      <h3>${$(e)}<span class="number">${t.length}</span></h3>
      <ul class="people">${t.map((t) => this.#s(e, t))}</ul>
    </div>`;
	}
	#s(e, t) {
		let n = this.host.names.of(t.employee);
		return m`<li class="person">
      ${Vn(n)}
      <span class="grow"><span class="cut" title=${n}>${n}</span><br /><span class="faint tiny number">${this.#c(e, t)}</span></span>
    </li>`;
	}
	#c(e, { shift: t, lateMinutes: n, sinceTime: r }) {
		return e === "LATE" ? m`<span class="bad-text">${$("lateBy", { span: Dt(n ?? 0) })}</span>` : e === "BREAK" && r ? $("since", { time: w(r) }) : t ? `${w(t.startTime)}–${w(t.endTime)}` : g;
	}
	#l() {
		let { value: e, failure: t } = this.#t, n = e?.workItems ?? [];
		return m`<section class="panel inbox" aria-labelledby="waiting">
      <header class="between">
        <h2 id="waiting">${$("inbox")}</h2>
        ${n.length ? m`<a class="small" href=${nn("inbox")} @click=${(e) => this.turnTo(e, "inbox")}>${$("all", { count: e?.totalSize ?? n.length })}</a>` : g}
      </header>
      ${t && !e ? m`<div class="body">${V(t, () => void this.#t.load())}</div>` : g}
      ${e || t ? g : B(6)}
      ${n.slice(0, oo).map((e) => m`<a class="line" href=${nn("inbox", e.name)} @click=${(t) => this.turnTo(t, "inbox", e.name)}>${Xr(e, this.host.names)}</a>`)}
      ${e && !n.length ? z("check", $("clear")) : g}
    </section>`;
	}
};
uo = N([_("zt-today")], uo);
function fo(e) {
	return (e?.intervals ?? []).map((t) => ({
		start: Date.parse(t.startTime ?? ""),
		minutes: e?.intervalMinutes ?? 30,
		required: t.required ?? 0,
		before: t.available ?? 0,
		levelPermille: t.serviceLevelPermille ?? 0
	}));
}
// src/tokens.css?inline
var po = "@layer zt{:root{--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light dark;--zt-ground:var(--lightningcss-light,#f4f6f8)var(--lightningcss-dark,#0f1318);--zt-surface:var(--lightningcss-light,#fff)var(--lightningcss-dark,#171c23);--zt-raised:var(--lightningcss-light,#fff)var(--lightningcss-dark,#1e242d);--zt-sunken:var(--lightningcss-light,#eef1f5)var(--lightningcss-dark,#11161c);--zt-hover:var(--lightningcss-light,#f0f3f7)var(--lightningcss-dark,#222934);--zt-line:var(--lightningcss-light,#e1e6ec)var(--lightningcss-dark,#2a323d);--zt-line-strong:var(--lightningcss-light,#8b97a6)var(--lightningcss-dark,#667283);--zt-ink:var(--lightningcss-light,#17202b)var(--lightningcss-dark,#e8edf3);--zt-ink-soft:var(--lightningcss-light,#475364)var(--lightningcss-dark,#b0bac7);--zt-ink-faint:var(--lightningcss-light,#5c6878)var(--lightningcss-dark,#95a1b0);--zt-accent:var(--lightningcss-light,#1d4fb8)var(--lightningcss-dark,#8db4ff);--zt-accent-ink:var(--lightningcss-light,#fff)var(--lightningcss-dark,#0b1a36);--zt-accent-hover:var(--lightningcss-light,#163f96)var(--lightningcss-dark,#abc8ff);--zt-accent-soft:var(--lightningcss-light,#e8effc)var(--lightningcss-dark,#1b2942);--zt-good:var(--lightningcss-light,#13693f)var(--lightningcss-dark,#6fd19c);--zt-good-soft:var(--lightningcss-light,#e3f4ea)var(--lightningcss-dark,#14291f);--zt-watch:var(--lightningcss-light,#855000)var(--lightningcss-dark,#f0bc62);--zt-watch-soft:var(--lightningcss-light,#fdf1da)var(--lightningcss-dark,#2e2413);--zt-bad:var(--lightningcss-light,#b3261e)var(--lightningcss-dark,#ff9c94);--zt-bad-ink:var(--lightningcss-light,#fff)var(--lightningcss-dark,#3a0b08);--zt-bad-soft:var(--lightningcss-light,#fdebe9)var(--lightningcss-dark,#361a19);--zt-chart-required:var(--lightningcss-light,#17202b)var(--lightningcss-dark,#e8edf3);--zt-chart-before:var(--lightningcss-light,#6b8fd6)var(--lightningcss-dark,#5f83c9);--zt-chart-before-fill:var(--lightningcss-light,#dbe6fa)var(--lightningcss-dark,#1f2f4d);--zt-chart-after:var(--lightningcss-light,#0b7285)var(--lightningcss-dark,#5cc8da);--zt-chart-gap:var(--lightningcss-light,#e5645b)var(--lightningcss-dark,#e0665d);--zt-radius:10px;--zt-radius-small:6px;--zt-shadow:0 1px 2px var(--lightningcss-light,#1720280f)var(--lightningcss-dark,#0006);--zt-shadow-raised:0 8px 28px var(--lightningcss-light,#17202829)var(--lightningcss-dark,#0009);--zt-font:\"Segoe UI Variable\", \"Segoe UI\", -apple-system, Roboto, \"Helvetica Neue\", \"PingFang SC\", \"HarmonyOS Sans SC\", \"Microsoft YaHei UI\", \"Microsoft YaHei\", \"微软雅黑\", \"Noto Sans CJK SC\", \"Noto Sans SC\", \"Source Han Sans SC\", sans-serif;--zt-text:.875rem;--zt-text-small:.8125rem;--zt-text-tiny:.75rem;--zt-text-large:1rem;--zt-text-title:1.25rem;--zt-text-figure:1.75rem}@media (prefers-color-scheme:dark){:root{--lightningcss-light: ;--lightningcss-dark:initial}}}@layer zt-page{html{-webkit-text-size-adjust:100%;height:100%}html[data-theme=light]{--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light}html[data-theme=dark]{--lightningcss-light: ;--lightningcss-dark:initial;color-scheme:dark}body{background:var(--zt-ground);min-height:100%;color:var(--zt-ink);font:var(--zt-text) / 1.55 var(--zt-font);margin:0}}", mo = new CSSStyleSheet();
mo.replaceSync(po.replace(/@layer zt-page[\s\S]*$/, "")), document.adoptedStyleSheets = [...document.adoptedStyleSheets, mo];
function ho(e) {
	e.locale && ut(e.locale, !1), Qt(new Jt(e.apiBase ?? "", e.tokenProvider));
}
export { ho as connect };
