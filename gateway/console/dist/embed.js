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
})(e) : e, { is: l, defineProperty: ee, getOwnPropertyDescriptor: u, getOwnPropertyNames: te, getOwnPropertySymbols: ne, getPrototypeOf: re } = Object, ie = globalThis, ae = ie.trustedTypes, oe = ae ? ae.emptyScript : "", se = ie.reactiveElementPolyfillSupport, ce = (e, t) => e, le = {
	toAttribute(e, t) {
		switch (t) {
			case Boolean:
				e = e ? oe : null;
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
}, ue = (e, t) => !l(e, t), de = {
	attribute: !0,
	type: String,
	converter: le,
	reflect: !1,
	useDefault: !1,
	hasChanged: ue
};
Symbol.metadata ??= Symbol("metadata"), ie.litPropertyMetadata ??= /* @__PURE__ */ new WeakMap();
var fe = class extends HTMLElement {
	static addInitializer(e) {
		this._$Ei(), (this.l ??= []).push(e);
	}
	static get observedAttributes() {
		return this.finalize(), this._$Eh && [...this._$Eh.keys()];
	}
	static createProperty(e, t = de) {
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
		return this.elementProperties.get(e) ?? de;
	}
	static _$Ei() {
		if (this.hasOwnProperty(ce("elementProperties"))) return;
		let e = re(this);
		e.finalize(), e.l !== void 0 && (this.l = [...e.l]), this.elementProperties = new Map(e.elementProperties);
	}
	static finalize() {
		if (this.hasOwnProperty(ce("finalized"))) return;
		if (this.finalized = !0, this._$Ei(), this.hasOwnProperty(ce("properties"))) {
			let e = this.properties, t = [...te(e), ...ne(e)];
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
			let i = (n.converter?.toAttribute === void 0 ? le : n.converter).toAttribute(t, n.type);
			this._$Em = e, i == null ? this.removeAttribute(r) : this.setAttribute(r, i), this._$Em = null;
		}
	}
	_$AK(e, t) {
		let n = this.constructor, r = n._$Eh.get(e);
		if (r !== void 0 && this._$Em !== r) {
			let e = n.getPropertyOptions(r), i = typeof e.converter == "function" ? { fromAttribute: e.converter } : e.converter?.fromAttribute === void 0 ? le : e.converter;
			this._$Em = r;
			let a = i.fromAttribute(t, e.type);
			this[r] = a ?? this._$Ej?.get(r) ?? a, this._$Em = null;
		}
	}
	requestUpdate(e, t, n, r = !1, i) {
		if (e !== void 0) {
			let a = this.constructor;
			if (!1 === r && (i = this[e]), n ??= a.getPropertyOptions(e), !((n.hasChanged ?? ue)(i, t) || n.useDefault && n.reflect && i === this._$Ej?.get(e) && !this.hasAttribute(a._$Eu(e, n)))) return;
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
fe.elementStyles = [], fe.shadowRootOptions = { mode: "open" }, fe[ce("elementProperties")] = /* @__PURE__ */ new Map(), fe[ce("finalized")] = /* @__PURE__ */ new Map(), se?.({ ReactiveElement: fe }), (ie.reactiveElementVersions ??= []).push("2.1.2");
// node_modules/lit-html/lit-html.js
var pe = globalThis, me = (e) => e, he = pe.trustedTypes, ge = he ? he.createPolicy("lit-html", { createHTML: (e) => e }) : void 0, _e = "$lit$", ve = `lit$${Math.random().toFixed(9).slice(2)}$`, ye = "?" + ve, be = `<${ye}>`, xe = document, Se = () => xe.createComment(""), Ce = (e) => e === null || typeof e != "object" && typeof e != "function", we = Array.isArray, Te = (e) => we(e) || typeof e?.[Symbol.iterator] == "function", Ee = "[ 	\n\f\r]", De = /<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g, Oe = /-->/g, ke = />/g, Ae = RegExp(`>|${Ee}(?:([^\\s"'>=/]+)(${Ee}*=${Ee}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`, "g"), je = /'/g, Me = /"/g, Ne = /^(?:script|style|textarea|title)$/i, Pe = (e) => (t, ...n) => ({
	_$litType$: e,
	strings: t,
	values: n
}), d = Pe(1), f = Pe(2), Fe = Symbol.for("lit-noChange"), p = Symbol.for("lit-nothing"), Ie = /* @__PURE__ */ new WeakMap(), Le = xe.createTreeWalker(xe, 129);
function Re(e, t) {
	if (!we(e) || !e.hasOwnProperty("raw")) throw Error("invalid template strings array");
	return ge === void 0 ? t : ge.createHTML(t);
}
var ze = (e, t) => {
	let n = e.length - 1, r = [], i, a = t === 2 ? "<svg>" : t === 3 ? "<math>" : "", o = De;
	for (let t = 0; t < n; t++) {
		let n = e[t], s, c, l = -1, ee = 0;
		for (; ee < n.length && (o.lastIndex = ee, c = o.exec(n), c !== null);) ee = o.lastIndex, o === De ? c[1] === "!--" ? o = Oe : c[1] === void 0 ? c[2] === void 0 ? c[3] !== void 0 && (o = Ae) : (Ne.test(c[2]) && (i = RegExp("</" + c[2], "g")), o = Ae) : o = ke : o === Ae ? c[0] === ">" ? (o = i ?? De, l = -1) : c[1] === void 0 ? l = -2 : (l = o.lastIndex - c[2].length, s = c[1], o = c[3] === void 0 ? Ae : c[3] === "\"" ? Me : je) : o === Me || o === je ? o = Ae : o === Oe || o === ke ? o = De : (o = Ae, i = void 0);
		let u = o === Ae && e[t + 1].startsWith("/>") ? " " : "";
		a += o === De ? n + be : l >= 0 ? (r.push(s), n.slice(0, l) + _e + n.slice(l) + ve + u) : n + ve + (l === -2 ? t : u);
	}
	return [Re(e, a + (e[n] || "<?>") + (t === 2 ? "</svg>" : t === 3 ? "</math>" : "")), r];
}, Be = class e {
	constructor({ strings: t, _$litType$: n }, r) {
		let i;
		this.parts = [];
		let a = 0, o = 0, s = t.length - 1, c = this.parts, [l, ee] = ze(t, n);
		if (this.el = e.createElement(l, r), Le.currentNode = this.el.content, n === 2 || n === 3) {
			let e = this.el.content.firstChild;
			e.replaceWith(...e.childNodes);
		}
		for (; (i = Le.nextNode()) !== null && c.length < s;) {
			if (i.nodeType === 1) {
				if (i.hasAttributes()) for (let e of i.getAttributeNames()) if (e.endsWith(_e)) {
					let t = ee[o++], n = i.getAttribute(e).split(ve), r = /([.?@])?(.*)/.exec(t);
					c.push({
						type: 1,
						index: a,
						name: r[2],
						strings: n,
						ctor: r[1] === "." ? Ge : r[1] === "?" ? Ke : r[1] === "@" ? qe : We
					}), i.removeAttribute(e);
				} else e.startsWith(ve) && (c.push({
					type: 6,
					index: a
				}), i.removeAttribute(e));
				if (Ne.test(i.tagName)) {
					let e = i.textContent.split(ve), t = e.length - 1;
					if (t > 0) {
						i.textContent = he ? he.emptyScript : "";
						for (let n = 0; n < t; n++) i.append(e[n], Se()), Le.nextNode(), c.push({
							type: 2,
							index: ++a
						});
						i.append(e[t], Se());
					}
				}
			} else if (i.nodeType === 8) {
				if (i.data === ye) c.push({
					type: 2,
					index: a
				});
				else {
					let e = -1;
					for (; (e = i.data.indexOf(ve, e + 1)) !== -1;) c.push({
						type: 7,
						index: a
					}), e += ve.length - 1;
				}
			}
			a++;
		}
	}
	static createElement(e, t) {
		let n = xe.createElement("template");
		return n.innerHTML = e, n;
	}
};
function Ve(e, t, n = e, r) {
	if (t === Fe) return t;
	let i = r === void 0 ? n._$Cl : n._$Co?.[r], a = Ce(t) ? void 0 : t._$litDirective$;
	return i?.constructor !== a && (i?._$AO?.(!1), a === void 0 ? i = void 0 : (i = new a(e), i._$AT(e, n, r)), r === void 0 ? n._$Cl = i : (n._$Co ??= [])[r] = i), i !== void 0 && (t = Ve(e, i._$AS(e, t.values), i, r)), t;
}
var He = class {
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
		let { el: { content: t }, parts: n } = this._$AD, r = (e?.creationScope ?? xe).importNode(t, !0);
		Le.currentNode = r;
		let i = Le.nextNode(), a = 0, o = 0, s = n[0];
		for (; s !== void 0;) {
			if (a === s.index) {
				let t;
				s.type === 2 ? t = new Ue(i, i.nextSibling, this, e) : s.type === 1 ? t = new s.ctor(i, s.name, s.strings, this, e) : s.type === 6 && (t = new Je(i, this, e)), this._$AV.push(t), s = n[++o];
			}
			a !== s?.index && (i = Le.nextNode(), a++);
		}
		return Le.currentNode = xe, r;
	}
	p(e) {
		let t = 0;
		for (let n of this._$AV) n !== void 0 && (n.strings === void 0 ? n._$AI(e[t]) : (n._$AI(e, n, t), t += n.strings.length - 2)), t++;
	}
}, Ue = class e {
	get _$AU() {
		return this._$AM?._$AU ?? this._$Cv;
	}
	constructor(e, t, n, r) {
		this.type = 2, this._$AH = p, this._$AN = void 0, this._$AA = e, this._$AB = t, this._$AM = n, this.options = r, this._$Cv = r?.isConnected ?? !0;
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
		e = Ve(this, e, t), Ce(e) ? e === p || e == null || e === "" ? (this._$AH !== p && this._$AR(), this._$AH = p) : e !== this._$AH && e !== Fe && this._(e) : e._$litType$ === void 0 ? e.nodeType === void 0 ? Te(e) ? this.k(e) : this._(e) : this.T(e) : this.$(e);
	}
	O(e) {
		return this._$AA.parentNode.insertBefore(e, this._$AB);
	}
	T(e) {
		this._$AH !== e && (this._$AR(), this._$AH = this.O(e));
	}
	_(e) {
		this._$AH !== p && Ce(this._$AH) ? this._$AA.nextSibling.data = e : this.T(xe.createTextNode(e)), this._$AH = e;
	}
	$(e) {
		let { values: t, _$litType$: n } = e, r = typeof n == "number" ? this._$AC(e) : (n.el === void 0 && (n.el = Be.createElement(Re(n.h, n.h[0]), this.options)), n);
		if (this._$AH?._$AD === r) this._$AH.p(t);
		else {
			let e = new He(r, this), n = e.u(this.options);
			e.p(t), this.T(n), this._$AH = e;
		}
	}
	_$AC(e) {
		let t = Ie.get(e.strings);
		return t === void 0 && Ie.set(e.strings, t = new Be(e)), t;
	}
	k(t) {
		we(this._$AH) || (this._$AH = [], this._$AR());
		let n = this._$AH, r, i = 0;
		for (let a of t) i === n.length ? n.push(r = new e(this.O(Se()), this.O(Se()), this, this.options)) : r = n[i], r._$AI(a), i++;
		i < n.length && (this._$AR(r && r._$AB.nextSibling, i), n.length = i);
	}
	_$AR(e = this._$AA.nextSibling, t) {
		for (this._$AP?.(!1, !0, t); e !== this._$AB;) {
			let t = me(e).nextSibling;
			me(e).remove(), e = t;
		}
	}
	setConnected(e) {
		this._$AM === void 0 && (this._$Cv = e, this._$AP?.(e));
	}
}, We = class {
	get tagName() {
		return this.element.tagName;
	}
	get _$AU() {
		return this._$AM._$AU;
	}
	constructor(e, t, n, r, i) {
		this.type = 1, this._$AH = p, this._$AN = void 0, this.element = e, this.name = t, this._$AM = r, this.options = i, n.length > 2 || n[0] !== "" || n[1] !== "" ? (this._$AH = Array(n.length - 1).fill(/* @__PURE__ */ new String()), this.strings = n) : this._$AH = p;
	}
	_$AI(e, t = this, n, r) {
		let i = this.strings, a = !1;
		if (i === void 0) e = Ve(this, e, t, 0), a = !Ce(e) || e !== this._$AH && e !== Fe, a && (this._$AH = e);
		else {
			let r = e, o, s;
			for (e = i[0], o = 0; o < i.length - 1; o++) s = Ve(this, r[n + o], t, o), s === Fe && (s = this._$AH[o]), a ||= !Ce(s) || s !== this._$AH[o], s === p ? e = p : e !== p && (e += (s ?? "") + i[o + 1]), this._$AH[o] = s;
		}
		a && !r && this.j(e);
	}
	j(e) {
		e === p ? this.element.removeAttribute(this.name) : this.element.setAttribute(this.name, e ?? "");
	}
}, Ge = class extends We {
	constructor() {
		super(...arguments), this.type = 3;
	}
	j(e) {
		this.element[this.name] = e === p ? void 0 : e;
	}
}, Ke = class extends We {
	constructor() {
		super(...arguments), this.type = 4;
	}
	j(e) {
		this.element.toggleAttribute(this.name, !!e && e !== p);
	}
}, qe = class extends We {
	constructor(e, t, n, r, i) {
		super(e, t, n, r, i), this.type = 5;
	}
	_$AI(e, t = this) {
		if ((e = Ve(this, e, t, 0) ?? p) === Fe) return;
		let n = this._$AH, r = e === p && n !== p || e.capture !== n.capture || e.once !== n.once || e.passive !== n.passive, i = e !== p && (n === p || r);
		r && this.element.removeEventListener(this.name, this, n), i && this.element.addEventListener(this.name, this, e), this._$AH = e;
	}
	handleEvent(e) {
		typeof this._$AH == "function" ? this._$AH.call(this.options?.host ?? this.element, e) : this._$AH.handleEvent(e);
	}
}, Je = class {
	constructor(e, t, n) {
		this.element = e, this.type = 6, this._$AN = void 0, this._$AM = t, this.options = n;
	}
	get _$AU() {
		return this._$AM._$AU;
	}
	_$AI(e) {
		Ve(this, e);
	}
}, Ye = {
	M: _e,
	P: ve,
	A: ye,
	C: 1,
	L: ze,
	R: He,
	D: Te,
	V: Ve,
	I: Ue,
	H: We,
	N: Ke,
	U: qe,
	B: Ge,
	F: Je
}, Xe = pe.litHtmlPolyfillSupport;
Xe?.(Be, Ue), (pe.litHtmlVersions ??= []).push("3.3.3");
var Ze = (e, t, n) => {
	let r = n?.renderBefore ?? t, i = r._$litPart$;
	if (i === void 0) {
		let e = n?.renderBefore ?? null;
		r._$litPart$ = i = new Ue(t.insertBefore(Se(), e), e, void 0, n ?? {});
	}
	return i._$AI(e), i;
}, Qe = globalThis, $e = class extends fe {
	constructor() {
		super(...arguments), this.renderOptions = { host: this }, this._$Do = void 0;
	}
	createRenderRoot() {
		let e = super.createRenderRoot();
		return this.renderOptions.renderBefore ??= e.firstChild, e;
	}
	update(e) {
		let t = this.render();
		this.hasUpdated || (this.renderOptions.isConnected = this.isConnected), super.update(e), this._$Do = Ze(t, this.renderRoot, this.renderOptions);
	}
	connectedCallback() {
		super.connectedCallback(), this._$Do?.setConnected(!0);
	}
	disconnectedCallback() {
		super.disconnectedCallback(), this._$Do?.setConnected(!1);
	}
	render() {
		return Fe;
	}
};
$e._$litElement$ = !0, $e.finalized = !0, Qe.litElementHydrateSupport?.({ LitElement: $e });
var et = Qe.litElementPolyfillSupport;
et?.({ LitElement: $e }), (Qe.litElementVersions ??= []).push("4.2.2");
// node_modules/@lit/reactive-element/decorators/custom-element.js
var m = (e) => (t, n) => {
	n === void 0 ? customElements.define(e, t) : n.addInitializer(() => {
		customElements.define(e, t);
	});
}, tt = {
	attribute: !0,
	type: String,
	converter: le,
	reflect: !1,
	hasChanged: ue
}, nt = (e = tt, t, n) => {
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
function h(e) {
	return (t, n) => typeof n == "object" ? nt(e, t, n) : ((e, t, n) => {
		let r = t.hasOwnProperty(n);
		return t.constructor.createProperty(n, e), r ? Object.getOwnPropertyDescriptor(t, n) : void 0;
	})(e, t, n);
}
// node_modules/@lit/reactive-element/decorators/state.js
function g(e) {
	return h({
		...e,
		state: !0,
		attribute: !1
	});
}
// node_modules/@lit/reactive-element/decorators/base.js
var rt = (e, t, n) => (n.configurable = !0, n.enumerable = !0, Reflect.decorate && typeof t != "object" && Object.defineProperty(e, t, n), n);
// node_modules/@lit/reactive-element/decorators/query.js
function it(e, t) {
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
			return rt(n, r, { get() {
				let n = e.call(this);
				return n === void 0 && (n = a(this), (n !== null || this.hasUpdated) && t.call(this, n)), n;
			} });
		}
		return rt(n, r, { get() {
			return a(this);
		} });
	};
}
// src/kit/kept.ts
function at(e, t = "localStorage") {
	try {
		return globalThis[t]?.getItem(e) ?? void 0;
	} catch {
		return;
	}
}
function ot(e, t, n = "localStorage") {
	try {
		globalThis[n]?.setItem(e, t);
	} catch {}
}
// src/kit/locale.ts
var st = "zhongtai.language", ct = new EventTarget(), lt = dt() ?? (ft().startsWith("zh") ? "zh-CN" : "en"), ut = "Asia/Shanghai";
function dt() {
	let e = at(st);
	return e === "zh-CN" || e === "en" ? e : void 0;
}
function ft() {
	return globalThis.navigator?.language ?? "zh-CN";
}
function pt() {
	return lt;
}
function mt(e, t = !0) {
	t && ot(st, e), e !== lt && (lt = e, ct.dispatchEvent(new Event("change")));
}
function ht() {
	return ut;
}
function gt(e) {
	e && e !== ut && (ut = e, ct.dispatchEvent(new Event("change")));
}
function _t(e) {
	return ct.addEventListener("change", e), () => ct.removeEventListener("change", e);
}
function _(e) {
	return e ? (lt === "en" ? e.en || e.zh : e.zh || e.en) ?? "" : "";
}
function v(e) {
	return Object.assign((t, n = {}) => vt(_(e[t]), n), { catalogue: e });
}
function vt(e, t) {
	return e.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (e, n, r, i) => {
		let a = t[n];
		return a === void 0 ? e : r === void 0 ? String(a) : Number(a) === 1 ? r : i ?? "";
	});
}
// src/kit/format.ts
var yt = v({
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
}), bt = /* @__PURE__ */ new Map();
function xt(e, t = ht()) {
	let n = `${pt()}|${t}|${JSON.stringify(e)}`, r = bt.get(n) ?? new Intl.DateTimeFormat(pt(), {
		timeZone: t,
		...e
	});
	return bt.set(n, r), r;
}
function St(e) {
	let t = `${pt()}|${JSON.stringify(e)}`, n = bt.get(t) ?? new Intl.NumberFormat(pt(), e);
	return bt.set(t, n), n;
}
function y(e, t = 0) {
	return St({
		maximumFractionDigits: t,
		minimumFractionDigits: t
	}).format(e);
}
function b(e, t = 0) {
	return e === void 0 || e < 0 ? "–" : St({
		style: "percent",
		maximumFractionDigits: t
	}).format(e / 1e3);
}
function Ct(e) {
	return St({
		style: "percent",
		maximumFractionDigits: 0,
		signDisplay: "exceptZero"
	}).format(e / 1e3);
}
function wt(e, t = !1) {
	let n = Math.round(e * 10) / 10;
	return St({
		maximumFractionDigits: 1,
		signDisplay: t ? "exceptZero" : "auto"
	}).format(Object.is(n, -0) ? 0 : n);
}
function x(e) {
	return e ? xt({
		hour: "2-digit",
		minute: "2-digit",
		hourCycle: "h23"
	}).format(new Date(e)) : "";
}
function Tt(e) {
	return e ? xt({
		hour: "2-digit",
		minute: "2-digit",
		second: "2-digit",
		hourCycle: "h23"
	}).format(new Date(e)) : "";
}
function Et(e) {
	return e ? xt({
		month: "short",
		day: "numeric",
		weekday: "short"
	}).format(new Date(e)) : "";
}
function S(e) {
	return e ? `${Et(e)} ${x(e)}` : "";
}
function Dt(e, t = Date.now()) {
	return e && w(e) !== w(new Date(t)) ? S(e) : x(e);
}
function C(e, t = Ot) {
	return e ? xt(t, "UTC").format(/* @__PURE__ */ new Date(`${e}T00:00:00Z`)) : "";
}
var Ot = {
	month: "short",
	day: "numeric",
	weekday: "short"
};
function w(e) {
	return kt("en-CA", {
		year: "numeric",
		month: "2-digit",
		day: "2-digit"
	}).format(new Date(e));
}
function kt(e, t) {
	let n = `${e}|${ht()}`, r = bt.get(n) ?? new Intl.DateTimeFormat(e, {
		timeZone: ht(),
		...t
	});
	return bt.set(n, r), r;
}
function T(e, t) {
	let n = Date.parse(`${e}T${t}:00Z`), r = n - At(n);
	return new Date(n - At(r)).toISOString().replace(".000Z", "Z");
}
function At(e) {
	let t = Object.fromEntries(kt("en-US", {
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
function E(e, t) {
	return new Date(Date.parse(`${e}T00:00:00Z`) + t * 864e5).toISOString().slice(0, 10);
}
function jt(e, t) {
	if (!e || !t) return S(e);
	let n = /* @__PURE__ */ new Date(Date.parse(t) - 1);
	if (w(e) === w(n)) {
		let n = w(e) === w(t) ? x(t) : "24:00";
		return `${Et(e)} ${x(e)}–${n}`;
	}
	return `${S(e)} – ${S(t)}`;
}
function Mt(e) {
	let t = e < 0 ? "−" : "", n = Math.abs(Math.round(e)), [r, i] = [Math.floor(n / 60), n % 60];
	return r >= 72 ? t + Nt(r) : r ? t + (i ? yt("hoursMinutes", {
		h: r,
		m: i
	}) : yt("hours", { h: r })) : t + yt("minutes", { m: i });
}
function Nt(e) {
	let [t, n] = [Math.floor(e / 24), e % 24];
	return n ? yt("daysHours", {
		d: t,
		h: n
	}) : yt("days", { d: t });
}
function Pt(e) {
	return yt("hours", { h: St({ maximumFractionDigits: 1 }).format(e / 60) });
}
function Ft(e, t = Date.now()) {
	let n = Math.round((Date.parse(e) - t) / 6e4);
	return {
		text: yt(n >= 0 ? "left" : "over", { span: Mt(Math.abs(n)) }),
		minutes: n
	};
}
function It(e, t = Date.now()) {
	let n = Math.round((t - Date.parse(e)) / 6e4);
	return Math.abs(n) < 1 ? yt("now") : yt(n > 0 ? "ago" : "inTime", { span: Mt(Math.abs(n)) });
}
function Lt(e) {
	return e.join(pt() === "en" ? ", " : "、");
}
// src/kit/days.ts
function D() {
	return w(/* @__PURE__ */ new Date());
}
function Rt(e) {
	return ((/* @__PURE__ */ new Date(`${e}T00:00:00Z`)).getUTCDay() + 6) % 7;
}
function zt(e) {
	return E(e, -Rt(e));
}
function Bt(e, t) {
	return Array.from({ length: t }, (t, n) => E(e, n));
}
function Vt(e, t) {
	return Math.round((Date.parse(`${t}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5);
}
function Ht(e) {
	return `${e.slice(0, 7)}-01`;
}
function Ut(e, t) {
	let [n, r] = e.split("-").map(Number);
	return new Date(Date.UTC(n, r - 1 + t, 1)).toISOString().slice(0, 10);
}
function Wt(e) {
	let t = zt(Ht(e)), n = E(Ut(e, 1), -1);
	return Bt(t, Math.ceil((Vt(t, n) + 1) / 7) * 7);
}
// src/kit/api.ts
var Gt = v({
	unreachable: {
		zh: "连不上平台。请检查网络，稍后再试；刚才的操作不会重复执行。",
		en: "The platform cannot be reached. Check the network and try again; nothing will be done twice."
	},
	strange: {
		zh: "平台没能完成这一步。请再试一次；仍不行时，把追踪号告诉运维。",
		en: "The platform could not do this. Try again; if it keeps failing, tell operations the trace number."
	}
}), Kt = class extends Error {
	constructor(e, t = {}) {
		super(t.detail || (e ? t.title || Gt("strange") : Gt("unreachable"))), this.name = "Refusal", this.status = e, this.reason = t.reason ?? "", this.violations = t.violations ?? [], this.alternatives = t.alternatives ?? [], this.metadata = t.metadata ?? {}, this.traceId = t.traceId ?? "", this.retryAfterSeconds = t.retryAfterSeconds ?? 0;
	}
}, qt = 3, Jt = 400;
function Yt() {
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
var Xt = class {
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
	post(e, t = {}, n = Yt()) {
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
			if (i?.aborted || !(e instanceof Kt)) throw e;
			let t = e.status === 0 || e.status === 503;
			if (!r || !t || a >= qt) throw e;
			let n = Math.min(e.retryAfterSeconds * 1e3, 5e3) || Jt * 2 ** (a - 1);
			await new Promise((e) => setTimeout(e, n));
		}
	}
	async #t(e, t, n, r) {
		let i = {
			Accept: "application/json",
			"Accept-Language": pt()
		};
		n !== void 0 && (i["Content-Type"] = "application/json"), this.tokenProvider && (i.Authorization = `Bearer ${await this.tokenProvider()}`);
		let a = await fetch(this.base + t, {
			method: e,
			headers: i,
			body: n === void 0 ? void 0 : JSON.stringify(n),
			credentials: this.tokenProvider ? "omit" : "same-origin",
			signal: r
		}).catch((e) => {
			throw r?.aborted ? e : new Kt(0);
		});
		if (a.ok) return a.status === 204 ? void 0 : await a.json();
		a.status === 401 && t !== "/session" && this.onSignedOut();
		let o = await a.json().catch(() => ({})), s = Number(a.headers.get("Retry-After")) || void 0;
		throw new Kt(a.status, {
			retryAfterSeconds: s,
			...o
		});
	}
}, Zt = 6e5, Qt = class extends EventTarget {
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
		this.#t || Date.now() - this.#n < Zt || (this.#n = Date.now(), this.#t = this.#i().catch(() => void 0).finally(() => {
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
}, $t = class extends EventTarget {
	#e = /* @__PURE__ */ new Map();
	constructor(e) {
		super(), this.api = e;
	}
	queuesOf(e, t) {
		return this.#t(e)?.filter((e) => e.skill === t).map((e) => e.name);
	}
	called(e, t) {
		return Lt((this.#t(e) ?? []).filter((e) => e.skill === t).map((e) => _(e.title)).filter(Boolean)) || t;
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
}, en = [
	"CENTRE_MANAGER",
	"OFFICER",
	"PLANNER",
	"HR"
], tn = "zhongtai.team", nn = [
	"TEAM_LEAD",
	"CENTRE_MANAGER",
	"OFFICER",
	"PLANNER"
], rn = class extends EventTarget {
	#e;
	#t;
	constructor(e = "", t) {
		super(), this.teams = [], this.inShell = !1, this.#e = "", this.api = new Xt(e, t), this.names = new Qt(this.api), this.names.addEventListener("change", () => this.#a()), this.skills = new $t(this.api), this.skills.addEventListener("change", () => this.#a());
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
			if (!(e instanceof Kt) || ![
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
		this.principal && this.principal.subject !== e.subject && (this.names.clear(), this.skills.clear(), this.teams = [], this.#e = ""), this.principal = e, this.#t = Promise.resolve(e), gt(e.timeZone ?? ""), this.#i(), this.#a();
	}
	get team() {
		let { leads: e = [], team: t = "" } = this.principal ?? {};
		return this.#e ? this.#e : e[0] ? e[0] : this.has(...en) ? (this.teams.find((e) => e.skill && e.memberCount) ?? this.teams[0])?.name ?? "" : t;
	}
	set team(e) {
		e !== this.#e && (this.#e = e, ot(tn, e, "sessionStorage"), this.#a());
	}
	get choosableTeams() {
		let { leads: e = [], team: t = "" } = this.principal ?? {};
		if (this.has(...en)) return this.teams;
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
		return this.has(...nn);
	}
	async #i() {
		let e = await this.api.get("/v1/teams", { pageSize: 1e3 }).catch(() => void 0);
		this.teams = e?.teams ?? [];
		let t = at(tn, "sessionStorage");
		if (!this.#e && this.choosableTeams.some((e) => e.name === t) && (this.#e = t), this.principal && !this.principal.leads) {
			let { subject: e } = this.principal;
			this.principal.leads = this.teams.filter((t) => e && t.lead === e).map((e) => e.name);
		}
		this.#a();
	}
	#a() {
		this.dispatchEvent(new Event("change"));
	}
}, an, on = new EventTarget();
function sn() {
	return an ??= new rn(), an;
}
function cn(e) {
	let t = an;
	an = e, on.dispatchEvent(new CustomEvent("replaced", { detail: t }));
}
function ln(e) {
	let t = (t) => e(t.detail);
	return on.addEventListener("replaced", t), () => on.removeEventListener("replaced", t);
}
// src/parts/styles.ts
var O = o`
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
function k(e, t, n, r) {
	var i = arguments.length, a = i < 3 ? t : r === null ? r = Object.getOwnPropertyDescriptor(t, n) : r, o;
	if (typeof Reflect == "object" && typeof Reflect.decorate == "function") a = Reflect.decorate(e, t, n, r);
	else for (var s = e.length - 1; s >= 0; s--) (o = e[s]) && (a = (i < 3 ? o(a) : i > 3 ? o(t, n, a) : o(t, n)) || a);
	return i > 3 && a && Object.defineProperty(t, n, a), a;
}
// src/kit/page.ts
var un = class extends $e {
	static {
		this.styles = O;
	}
	#e;
	connectedCallback() {
		super.connectedCallback(), this.#e = _t(() => this.requestUpdate());
	}
	disconnectedCallback() {
		super.disconnectedCallback(), this.#e?.();
	}
}, A = class extends un {
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
		this.host.addEventListener("change", this.changed), this.#e = ln((e) => {
			this.host === e && this.moveTo(sn());
		});
	}
	disconnectedCallback() {
		super.disconnectedCallback(), this.host.removeEventListener("change", this.changed), this.#e?.();
	}
	moveTo(e) {
		this.host.removeEventListener("change", this.changed), this.host = e, this.host.addEventListener("change", this.changed), this.requestUpdate();
	}
	makeHost() {
		return sn();
	}
	hostChanged() {
		this.requestUpdate();
	}
	offerHost() {
		this.addEventListener("zt-host", (e) => {
			e.composedPath()[0] !== this && (e.stopPropagation(), e.detail.host = this.host);
		});
	}
}, dn = class extends A {
	#e;
	constructor() {
		super(), this.apiBase = "", this.locale = "", this.team = "", this.argument = "", this.offerHost();
	}
	makeHost() {
		return this.apiBase || this.tokenProvider ? new rn(this.apiBase, this.tokenProvider) : sn();
	}
	connectedCallback() {
		this.locale && mt(this.locale, !1), super.connectedCallback(), this.lang = pt(), this.#t();
	}
	#t() {
		this.#e = void 0, setTimeout(() => {
			let { host: e } = this;
			this.isConnected && e.start().then(() => this.hostChanged(), (e) => this.tell("zt-signed-out", { status: e instanceof Kt ? e.status : 0 }));
		});
	}
	willUpdate(e) {
		super.willUpdate(e), this.lang = pt(), e.has("locale") && this.locale && mt(this.locale, !1), (e.has("tokenProvider") || e.has("apiBase")) && this.hasUpdated && this.moveTo(this.makeHost()), e.has("team") && this.hasUpdated && this.hostChanged();
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
k([h({ attribute: "api-base" })], dn.prototype, "apiBase", void 0), k([h()], dn.prototype, "locale", void 0), k([h()], dn.prototype, "team", void 0), k([h()], dn.prototype, "argument", void 0), k([h({ attribute: !1 })], dn.prototype, "tokenProvider", void 0);
var j = class {
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
			this.failure = t instanceof Kt ? t : new Kt(1);
		} finally {
			this.#t === e && (this.loading = !1, this.element.requestUpdate());
		}
	}
};
// src/kit/router.ts
function fn(e, t = "") {
	return t ? `#/${e}/${encodeURIComponent(t)}` : `#/${e}`;
}
function pn(e, t = "") {
	location.hash = fn(e, t);
}
// src/messages/leave.ts
var M = v({
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
}), mn = v({
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
}), hn = v({
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
}), gn = v({
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
}), _n = v({
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
}), vn = Object.keys(mn.catalogue);
function yn(e = "") {
	return e in mn.catalogue ? mn(e) : e.replace(/_(permille|milli|minutes)$/, "").replaceAll("_", " ");
}
function bn(e = "") {
	return e in gn.catalogue ? gn(e) : e;
}
function xn(e = "", t = "", n = "") {
	if (t === "") return hn("unknown");
	if (t === "true" || t === "false") return hn(t === "true" ? "yes" : "no");
	if (e === "leave_type") return t.split(",").map((e) => bn(e.trim())).join(" / ");
	if (e === "kind" && t in _n.catalogue) return _n(t);
	if (/^\d{4}-\d\d-\d\dT/.test(t)) return S(t);
	if (/^\d{4}-\d\d-\d\d$/.test(t)) return C(t);
	let r = Number(t);
	if (!Number.isFinite(r)) return t;
	switch (n || /_(permille|milli|minutes|dates)$/.exec(e)?.[1] || (e === "minutes" ? "minutes" : "")) {
		case "permille": return b(r, 1);
		case "percent": return b(r * 10, 1);
		case "minutes": return /balance|charge|^minutes$/.test(e) ? Pt(r) : Mt(r);
		case "milli": return hn("people", { n: wt(r / 1e3, !0) });
		case "agents": return hn("people", { n: wt(r) });
		case "days":
		case "dates": return hn("days", { n: t });
		default: return y(r, Number.isInteger(r) ? 0 : 2);
	}
}
var Sn = (e) => xn(e.key, e.value, e.unit);
function Cn(e) {
	return e && e in hn.catalogue ? hn(e) : "";
}
function wn(e) {
	return hn(e ?? "OUTCOME_UNSPECIFIED");
}
function Tn(e) {
	return e === "OUTCOME_ALLOW" || e === "OUTCOME_ALLOW_WITH_REVIEW" ? "good" : e === "OUTCOME_ESCALATE" ? "watch" : e === "OUTCOME_DENY" ? "bad" : "";
}
function En({ fact: e, comparison: t, value: n }) {
	let r = yn(e);
	return t === "COMPARISON_EQUAL" && (n === "true" || n === "false") ? n === "true" ? r : hn("not", { fact: r }) : hn("condition", {
		fact: r,
		comparison: Cn(t),
		value: xn(e, n)
	});
}
function Dn(e) {
	let t = e.fact ? xn(e.fact, e.limit ?? "0") : hn("uses", { n: e.limit ?? "0" }), n = {
		per: kn(e.per),
		period: On(e.period),
		limit: t,
		fact: yn(e.fact)
	};
	return hn(e.fact ? "budgetOf" : "budget", n);
}
var On = (e = "DAY") => hn(e), kn = (e = "PERSON") => hn(e), An = v({ hoursDays: {
	zh: "{hours}（{days} 天）",
	en: "{hours} ({days} {days|day|days})"
} }), jn = 480;
function Mn(e, t = "") {
	return _(e.find((e) => e.code === t)?.title) || bn(t);
}
function Nn(e) {
	return M(e ?? "LEAVE_STATE_PENDING");
}
var Pn = {
	LEAVE_STATE_PENDING: "watch",
	LEAVE_STATE_PENDING_SECOND: "watch",
	LEAVE_STATE_WAITING: "accent",
	LEAVE_STATE_APPROVED: "good",
	LEAVE_STATE_IN_PROGRESS: "good",
	LEAVE_STATE_REJECTED: "bad",
	LEAVE_STATE_RECALLED: "bad",
	LEAVE_STATE_EVIDENCE_DUE: "watch"
}, Fn = (e) => Pn[e ?? "LEAVE_STATE_PENDING"] ?? "", In = {
	CERTAIN: "good",
	LIKELY: "good",
	PERSON_DECIDES: "watch",
	UNLIKELY: "bad",
	IMPOSSIBLE: "bad"
};
function Ln(e) {
	return e && e in In ? {
		word: M(e),
		tone: In[e]
	} : {
		word: e ?? "",
		tone: ""
	};
}
function Rn(e, t = jn) {
	let n = Math.round(e / (t || jn) * 100) / 100;
	return y(n, Number.isInteger(n) ? 0 : Number.isInteger(n * 10) ? 1 : 2);
}
function zn(e, t = jn) {
	return An("hoursDays", {
		hours: Pt(e),
		days: Rn(e, t)
	});
}
function Bn(e) {
	let t = `cause.${e.cause ?? ""}`;
	return t in M.catalogue ? M(t) : Nn(e.toState);
}
function Vn(e, t = Date.now()) {
	switch (e.state) {
		case "LEAVE_STATE_PENDING":
		case "LEAVE_STATE_PENDING_SECOND": return ["change", "withdraw"];
		case "LEAVE_STATE_WAITING": return ["withdraw"];
		case "LEAVE_STATE_APPROVED": return Date.parse(e.startTime ?? "") > t ? ["change", "cancel"] : ["returnEarly"];
		case "LEAVE_STATE_IN_PROGRESS": return ["returnEarly"];
		default: return [];
	}
}
function Hn(e, t) {
	let [n = "", ...r] = e.split(":"), i = `account.${n}`;
	return i in M.catalogue ? M(i, n === "emp" ? {
		type: Mn(t, r.at(-2)),
		lot: r.at(-1) ?? ""
	} : {
		type: Mn(t, r[0]),
		lot: ""
	}) : e;
}
var Un = o`
  .tabs a { padding: 3px 12px; min-height: 28px; line-height: 22px; border-radius: 4px; color: var(--zt-ink-soft); font-weight: 550; font-size: var(--zt-text-small); white-space: nowrap; }
  .tabs a:hover { color: var(--zt-ink); text-decoration: none; }
  .tabs a[aria-current="page"] { background: var(--zt-raised); color: var(--zt-ink); box-shadow: var(--zt-shadow); }
  @media (width < 760px) { .tabs { order: 3; width: 100%; } .tabs a { flex: 1; text-align: center; padding: 5px 4px; } }
`;
function Wn(e, t) {
	let n = [
		["leave", M("title")],
		["balance", M("balance")],
		["leave-calendar", M("calendar")]
	];
	return d`<nav class="segments tabs" aria-label=${M("parts")}>${n.map(([n, r]) => d`<a href=${fn(n)} aria-current=${n === e ? "page" : "false"} @click=${() => t(n)}>${r}</a>`)}</nav>`;
}
// node_modules/lit-html/directive.js
var Gn = {
	ATTRIBUTE: 1,
	CHILD: 2,
	PROPERTY: 3,
	BOOLEAN_ATTRIBUTE: 4,
	EVENT: 5,
	ELEMENT: 6
}, Kn = (e) => (...t) => ({
	_$litDirective$: e,
	values: t
}), qn = class {
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
}, Jn = Kn(class extends qn {
	render(e) {
		return Fe;
	}
	update(e, [t]) {
		let { style: n } = e.element;
		for (let [e, r] of Object.entries(t)) n.setProperty(e, r);
		return Fe;
	}
}), Yn = {
	today: f`<path d="M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0M12 7v5l3.5 2"/>`,
	inbox: f`<path d="M4 13l2.6-7.2A1.3 1.3 0 0 1 7.8 5h8.4c.5 0 1 .3 1.2.8L20 13v5a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18zM4 13h4.5l1.2 2.5h4.6l1.2-2.5H20"/>`,
	roster: f`<path d="M4 6.5A1.5 1.5 0 0 1 5.5 5h13A1.5 1.5 0 0 1 20 6.5v12a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.500zM4 10h16M8 3v4M16 3v4M7.500 13.500h4M12.500 16.500h4"/>`,
	leave: f`<path d="M5 20c5-1 11-5 13-15c-9-1-14 4-14 9c0 2 .5 3.500 1.500 4.500M4 20c2-6 5-9 9-11"/>`,
	people: f`<path d="M9 11.500a3.500 3.500 0 1 0 0-7a3.500 3.500 0 0 0 0 7M2.500 19.500c.4-3.300 3-5.500 6.500-5.500s6.100 2.200 6.500 5.500M16 5a3.200 3.200 0 0 1 0 6.200M18 14.500c2 .7 3.300 2.500 3.500 5"/>`,
	handover: f`<path d="M4 8h13l-3.500-3.500M20 16H7l3.500 3.500"/>`,
	swap: f`<path d="M7 4L3.500 7.500L7 11M3.500 7.500H16M17 13l3.500 3.500L17 20M20.500 16.500H8"/>`,
	policy: f`<path d="M12 3l7.500 2.800v5.700c0 4.500-3 7.800-7.500 9.500c-4.500-1.700-7.500-5-7.500-9.500V5.800zM8.500 12l2.500 2.500l4.500-5"/>`,
	decision: f`<path d="M12 4v16M7 20h10M5 7.500h14M5 7.500l-2.500 6h5zM19 7.500l-2.500 6h5z"/>`,
	check: f`<path d="M5 12.500l4.500 4.500L19 7.500"/>`,
	cross: f`<path d="M6 6l12 12M18 6L6 18"/>`,
	clock: f`<path d="M3.500 12a8.500 8.500 0 1 0 17 0a8.500 8.500 0 1 0 -17 0M12 7.500V12l3 2"/>`,
	warning: f`<path d="M12 4L2.800 19.500h18.400zM12 10v4.500M12 17v.2"/>`,
	info: f`<path d="M3.500 12a8.500 8.500 0 1 0 17 0a8.500 8.500 0 1 0 -17 0M12 11v5M12 8v.2"/>`,
	refresh: f`<path d="M19.500 12a7.500 7.500 0 1 1-2.300-5.400M19.500 4v4h-4"/>`,
	out: f`<path d="M10 4.500H6A1.500 1.500 0 0 0 4.500 6v12A1.500 1.500 0 0 0 6 19.500h4M14.500 8l4 4l-4 4M18 12H9"/>`,
	sun: f`<path d="M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M12 3v2M12 19v2M3 12h2M19 12h2M5.600 5.600l1.400 1.400M17 17l1.400 1.400M18.400 5.600L17 7M7 17l-1.400 1.400"/>`,
	moon: f`<path d="M20 14.500A8.500 8.500 0 0 1 9.500 4a8.500 8.500 0 1 0 10.500 10.500z"/>`,
	system: f`<path d="M3.500 6A1.500 1.500 0 0 1 5 4.500h14A1.500 1.500 0 0 1 20.500 6v9a1.500 1.500 0 0 1-1.500 1.500H5A1.500 1.500 0 0 1 3.500 15zM9 20h6M12 16.500V20"/>`,
	language: f`<path d="M3.500 12a8.500 8.500 0 1 0 17 0a8.500 8.500 0 1 0 -17 0M3.500 12h17M12 3.500c3 3 3 14 0 17c-3-3-3-14 0-17"/>`,
	back: f`<path d="M14.500 5.500L8 12l6.500 6.500"/>`,
	next: f`<path d="M9.500 5.500L16 12l-6.500 6.500"/>`,
	down: f`<path d="M5.500 9.500L12 16l6.500-6.500"/>`,
	person: f`<path d="M12 11.500a4 4 0 1 0 0-8a4 4 0 0 0 0 8M4.500 20.500c.5-4 3.500-6 7.500-6s7 2 7.500 6"/>`,
	table: f`<path d="M4 6.500A1.500 1.500 0 0 1 5.500 5h13A1.500 1.500 0 0 1 20 6.500v11a1.500 1.500 0 0 1-1.500 1.500h-13A1.500 1.500 0 0 1 4 17.500zM4 10h16M10 10v9"/>`,
	more: f`<path d="M6 12h.01M12 12h.01M18 12h.01" stroke-width="2.600"/>`,
	hand: f`<path d="M8 12V6a1.500 1.500 0 0 1 3 0v5V4.500a1.500 1.500 0 0 1 3 0V11V6a1.500 1.500 0 0 1 3 0v8c0 4-2.500 6.500-6 6.500c-3 0-4.500-1.500-5.500-3.500L4 13.500c-.4-1 .2-1.700 1-1.900c.8-.2 1.600.2 2 1z"/>`,
	demand: f`<path d="M4 19.500h16M5.500 16V11M10 16V6M14.500 16V9M19 16v-4"/>`,
	plus: f`<path d="M12 5v14M5 12h14"/>`,
	pin: f`<path d="M12 21c-4.500-4.600-6.500-8-6.500-11a6.500 6.500 0 0 1 13 0c0 3-2 6.400-6.500 11zM12 12.500a2.500 2.500 0 1 0 0-5a2.500 2.500 0 0 0 0 5"/>`
};
function N(e, t = 18) {
	return d`<svg
    width=${t} height=${t} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.7"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"
  >${Yn[e]}</svg>`;
}
// src/parts/shapes.ts
var Xn = v({
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
}), Zn = 6;
function Qn(e, t = "") {
	let n = 0;
	for (let t of e) n = n * 31 + t.codePointAt(0) >>> 0;
	return d`<span class="avatar ${t} tint-${n % Zn}" aria-hidden="true">${$n(e)}</span>`;
}
function $n(e) {
	return /\p{Script=Han}/u.test(e) ? [...e].slice(-2).join("") : e.split(/[\s-]+/).filter(Boolean).slice(0, 2).map((e) => [...e][0].toUpperCase()).join("");
}
function P(e, t, n = p) {
	return d`<div class="empty">${N(e, 28)}<p>${t}</p>${n}</div>`;
}
function F(e = 6) {
	return d`<div class="skeleton" role="status">
    <span class="unseen">${Xn("loading")}</span>${Array.from({ length: e }, () => d`<i></i>`)}
  </div>`;
}
function I(e, t) {
	return d`<div class="notice bad" role="alert">
    ${N("warning")}
    <div class="grow">
      <p>${e.message}</p>
      ${e.traceId ? d`<p class="tiny">${Xn("trace", { id: e.traceId })}</p>` : p}
    </div>
    <button class="button small" @click=${t}>${Xn("again")}</button>
  </div>`;
}
var er = {
	TONE_GOOD: "good",
	TONE_WATCH: "watch",
	TONE_BAD: "bad"
};
function tr(e) {
	return er[e ?? ""] ?? "";
}
// src/pages/zt-balance.ts
var nr = 60, rr = 50, ir = class extends dn {
	constructor(...e) {
		super(...e), this.chosen = "", this.people = [], this.type = "", this.asOf = D(), this.#e = rr, this.#t = new j(this, (e) => this.host.api.get("/v1/leaveTypes", {}, e)), this.#n = new j(this, (e) => this.host.api.get(`/v1/${this.#i}/leaveBalance`, { asOfDate: this.asOf }, e)), this.#r = new j(this, (e) => this.host.api.get(`/v1/${this.#i}/ledgerEntries`, {
			leaveType: this.type,
			pageSize: this.#e
		}, e));
	}
	static {
		this.styles = [
			O,
			Un,
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
		return d`<div class="page">
      <header><h1>${M("balance")}</h1>${this.#s()}<span class="grow"></span>${Wn("balance", (e) => this.tell("zt-navigate", {
			page: e,
			argument: ""
		}))}</header>
      ${this.#c()}
      ${this.#d()}
    </div>`;
	}
	#s() {
		return d`<div class="who">
      ${this.people.length > 1 ? d`<select class="input" aria-label=${M("person")} @change=${(e) => {
			this.chosen = e.target.value, this.#a();
		}}>
            ${this.people.map((e) => d`<option value=${e.name} ?selected=${e.name === this.#i}>${e.displayName} ${e.employeeNo}</option>`)}</select>` : p}
      <label class="row small soft">${M("asOf")}<input class="input" type="date" .value=${this.asOf}
        @change=${(e) => {
			this.asOf = e.target.value || D(), this.#n.load();
		}} /></label>
    </div>`;
	}
	#c() {
		let { value: e, failure: t } = this.#n;
		if (!e) return t ? I(t, () => void this.#n.load()) : d`<div class="panel">${F(6)}</div>`;
		let n = (e.balances ?? []).filter((e) => e.grantedMinutes || e.takenMinutes || e.heldMinutes || e.lots?.length);
		return n.length ? d`<div class="cards">${n.map((e) => this.#l(e))}</div>` : d`<div class="panel">${P("leave", M("noBalances"))}</div>`;
	}
	#l(e) {
		let { freeMinutes: t = 0, takenMinutes: n = 0, heldMinutes: r = 0, lots: i = [] } = e;
		return d`<section class="panel type">
      <h2>${Mn(this.#o, e.leaveType)}</h2>
      <p class="free"><b>${Pt(t)}</b><span class="soft">${M("free")} · ${M("days", { n: Rn(t, e.dayMinutes) })}</span></p>
      <div class="bar" aria-hidden="true">
        ${[
			["taken", n],
			["held", r],
			["rest", t]
		].map(([e, t]) => t > 0 ? d`<i class=${e} ${Jn({ "--part": String(t) })}></i>` : p)}</div>
      <p class="key"><span class="taken"><i></i>${M("taken")} ${Pt(n)}</span><span class="held"><i></i>${M("held")} ${Pt(r)}</span>
        <span class="rest"><i></i>${M("free")} ${Pt(t)}</span><span>${M("granted")} ${Pt(e.grantedMinutes ?? 0)}</span></p>
      ${i.length ? d`<ul class="lots" aria-label=${M("lots")}>${i.map((e) => this.#u(e))}</ul>` : p}
    </section>`;
	}
	#u(e) {
		let t = e.expiryDate ? Vt(this.asOf, e.expiryDate) : Infinity, n = t <= nr && (e.freeMinutes ?? 0) > 0, r = C(e.expiryDate, {
			year: "numeric",
			month: "short",
			day: "numeric"
		}), i = e.expiryDate ? n ? M("expiresSoon", {
			date: r,
			n: t
		}) : M("expires", { date: r }) : M("never");
		return d`<li><span>${M("lot", { lot: e.lot ?? "" })} ${e.statutory ? d`<span class="badge accent">${M("statutory")}</span>` : p}</span><b>${Pt(e.freeMinutes ?? 0)}</b>
      <span class="tiny ${n ? "watch-text" : "faint"}">${(e.startDate ?? "") > this.asOf ? d`${M("startsLater", { date: C(e.startDate) })} · ` : p}${i}</span></li>`;
	}
	#d() {
		let { value: e, failure: t } = this.#r, n = e?.ledgerEntries ?? [];
		return d`<section class="panel" aria-labelledby="ledger">
      <header><h2 id="ledger">${M("ledger")}</h2><span class="faint small grow">${M("ledgerAbout")}</span>
        <select class="input" aria-label=${M("type")} @change=${(e) => {
			this.type = e.target.value, this.#r.load();
		}}>
          <option value="">${M("allTypes")}</option>
          ${this.#o.filter((e) => e.needsBalance).map((e) => d`<option value=${e.code} ?selected=${e.code === this.type}>${Mn(this.#o, e.code)}</option>`)}
        </select></header>
      ${t && !e ? d`<div class="body">${I(t, () => void this.#r.load())}</div>` : p}
      ${e ? n.length ? this.#f(n, !!e.nextPageToken) : P("table", M("noEntries")) : t ? p : F(6)}
    </section>`;
	}
	#f(e, t) {
		return d`<div class="ledger"><table>
      <thead><tr><th scope="col">${M("date")}</th><th scope="col">${M("what")}</th><th scope="col" class="right">${M("changeOf")}</th><th scope="col">${M("lines")}</th></tr></thead>
      <tbody>${e.map((e) => this.#p(e))}</tbody></table>
      ${t ? d`<button class="button small" @click=${() => {
			this.#e += 200, this.#r.load();
		}}>${M("more")}</button>` : p}</div>`;
	}
	#p(e) {
		let t = e.freeChangeMinutes ?? 0, n = d`<b>${e.kind && e.kind in M.catalogue ? M(e.kind) : e.kind ?? ""}</b> <span class="soft">${Mn(this.#o, e.leaveType)}</span>`;
		return d`<tr>
      <td class="number soft">${C(e.effectiveDate, {
			year: "numeric",
			month: "short",
			day: "numeric"
		})}</td>
      <td>${e.source?.startsWith("leaveRequests/") ? d`<a href=${fn("leave", e.source)} @click=${() => this.tell("zt-navigate", {
			page: "leave",
			argument: e.source
		})}>${n}</a>` : n}${e.reverses ? d` <span class="badge">${M("reverses")}</span>` : p}</td>
      <td class="right number ${t < 0 ? "bad-text" : t > 0 ? "good-text" : "faint"}">${ar(t)}</td>
      <td><div class="both">${(e.lines ?? []).map((e) => d`<span>${Hn(e.account ?? "", this.#o)}</span><span>${ar(e.minutes ?? 0)}</span>`)}</div></td>
    </tr>`;
	}
};
k([g()], ir.prototype, "chosen", void 0), k([g()], ir.prototype, "people", void 0), k([g()], ir.prototype, "type", void 0), k([g()], ir.prototype, "asOf", void 0), ir = k([m("zt-balance")], ir);
var ar = (e) => (e > 0 ? "+" : "") + Pt(e), L = v({
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
}), or = v({
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
}), sr = o`
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
function cr(e) {
	return e.length ? d`<ul class="conditions">
    ${[...e].sort((e, t) => Number(e.held ?? !1) - Number(t.held ?? !1)).map(({ fact: e, comparison: t, limit: n, value: r, held: i }) => d`<li class=${i ? "held" : "failed"}>
        ${N(i ? "check" : "cross", 16)}
        <span><span class="unseen">${or(i ? "held" : "notHeld")}: </span><span class="fact">${yn(e)}</span></span>
        <small>${or("wanted", {
		comparison: Cn(t),
		limit: xn(e, n)
	})}</small>
        <b>${xn(e, r)}</b>
      </li>`)}
  </ul>` : p;
}
// src/parts/cover.ts
var lr = (e) => e.after ?? e.before;
function ur(e) {
	let t = [];
	for (let n of e) {
		let e = n.required - lr(n);
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
function dr(e) {
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
function fr(e) {
	let t = e.reduce((e, t) => e + t.minutes, 0) * pr, n = 0;
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
var pr = .025;
function mr(e) {
	let t = [];
	for (let n of e) {
		let e = t.at(-1);
		e && e.at(-1).to === n.from ? e.push(n) : t.push([n]);
	}
	return t;
}
function hr(e, t, n) {
	return e.map(({ point: e, from: r, to: i }, a) => {
		let o = n(e).toFixed(1);
		return `${a ? "L" : "M"}${t(r).toFixed(1)} ${o}L${t(i).toFixed(1)} ${o}`;
	}).join("");
}
// src/parts/impact.ts
function gr(e) {
	return e.map((e) => ({
		start: Date.parse(e.startTime ?? ""),
		minutes: e.minutes ?? 30,
		required: e.required ?? 0,
		before: e.availableBefore ?? 0,
		after: e.availableAfter ?? 0,
		levelPermille: e.serviceLevelAfterPermille ?? 0
	}));
}
function _r(e) {
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
function vr(e) {
	return e.reduce((e, t) => !e || lr(t) - t.required < lr(e) - e.required ? t : e, void 0);
}
function yr(e, t) {
	return e.find((e) => e.key === t)?.tone;
}
function br(e, t) {
	let n = e.find((e) => /target.*permille$/.test(e.key ?? ""))?.value, r = t?.conditions?.find((e) => e.fact === "service_level_after_permille")?.limit, i = Number(n ?? r ?? NaN);
	return Number.isFinite(i) ? i : void 0;
}
var xr = /* @__PURE__ */ new Set([
	"charged_minutes",
	"balance_before_minutes",
	"balance_after_minutes",
	"service_level_before_permille",
	"service_level_after_permille",
	"slack_min_milli",
	"cover_known"
]);
function Sr(e, t) {
	let n = !!t?.cover?.length || t?.balanceAfterMinutes !== void 0;
	return e.filter((e) => !(n && xr.has(e.key ?? "")) && !/target.*permille$/.test(e.key ?? ""));
}
// src/parts/figures.ts
var Cr = 864e5;
function wr(e) {
	let t = gr(e.cover ?? []);
	return d`<dl class="figures">
      ${t.length ? d`${Tr(e)}${Er(t)}` : p}
      ${Dr(e)}
      <div><dt>${L("away")}</dt><dd>${e.away?.length ?? 0}<small>${L("people")}</small></dd></div>
    </dl>
    ${e.coverKnown ? p : d`<p class="notice watch">${N("warning")}${L("coverUnknown")}</p>`}`;
}
function Tr(e) {
	let t = e.facts ?? [], n = br(t, e.decision), [r, i] = [e.serviceLevelBeforePermille ?? 0, e.serviceLevelAfterPermille ?? 0], a = n !== void 0 && i < n ? "bad" : "good", o = i < 0 ? "" : tr(yr(t, "service_level_after_permille")) || a;
	return d`<div><dt>${L("level")}</dt>
    <dd><span class="was">${b(r)}</span>${N("next", 14)}<span class="${o}-text">${b(i)}</span></dd>
    ${n === void 0 ? p : d`<dd class="sub">${L("target", { target: b(n) })}</dd>`}</div>`;
}
function Er(e) {
	let t = vr(e), n = lr(t) - t.required;
	return d`<div><dt>${L("slack")}</dt>
    <dd class=${n < -.05 ? "bad-text" : ""}>${wt(n, !0)}<small>${L("people")}</small></dd>
    <dd class="sub">${L("slackAt", { time: Or(t, e) })}</dd></div>`;
}
function Dr(e) {
	let [t, n] = [e.balanceBeforeMinutes ?? 0, e.balanceAfterMinutes ?? 0];
	return t === n || !n && t !== e.chargedMinutes ? p : d`<div><dt>${L("balance")}</dt>
    <dd><span class="was">${Pt(t)}</span>${N("next", 14)}<span class=${n < 0 ? "bad-text" : ""}>${Pt(n)}</span></dd>
    ${e.chargedMinutes ? d`<dd class="sub">${L("charge", { charge: Pt(e.chargedMinutes) })}</dd>` : p}</div>`;
}
function Or(e, t) {
	let n = new Date(e.start).toISOString();
	return t.at(-1).start - t[0].start > Cr ? S(n) : x(n);
}
// src/parts/inbox.ts
var kr = v({
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
}), Ar = 60;
function jr(e) {
	let t = e.draft?.kind?.split(".")[0] ?? "";
	return t in kr.catalogue ? kr(t) : kr("other");
}
function Mr(e) {
	return kr(e ?? "WORK_ITEM_STATE_OPEN");
}
function Nr(e, t) {
	let n = _(e.draft?.title) || e.draft?.subject || e.name, r = t.of(e.draft?.employee);
	return r && !n.includes(r) ? kr("ofPerson", {
		person: r,
		title: n
	}) : n;
}
var Pr = (e) => e.state !== "WORK_ITEM_STATE_DONE" && e.state !== "WORK_ITEM_STATE_CANCELLED";
function Fr(e) {
	if (!e.draft?.dueTime || !Pr(e)) return;
	let { text: t, minutes: n } = Ft(e.draft.dueTime);
	return {
		text: t,
		tone: n < 0 ? "bad" : n <= Ar ? "watch" : ""
	};
}
function Ir(e, t, n) {
	let [r = "", ...i] = t.split("."), a = r.replace(/_(\w)/g, (e, t) => t.toUpperCase());
	return i.length ? {
		...e,
		[a]: Ir(e[a] ?? {}, i.join("."), n)
	} : {
		...e,
		[a]: n
	};
}
// src/parts/zt-toasts.ts
var Lr = {
	good: 4500,
	bad: 9e3,
	"": 4500
}, Rr = class extends un {
	constructor(...e) {
		super(...e), this.shown = [], this.#e = 0;
	}
	static {
		this.styles = [O, o`
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
		}], setTimeout(() => this.shown = this.shown.filter((e) => e.id !== n), Lr[t]);
	}
	render() {
		return this.shown.map(({ text: e, kind: t }) => d`<div class=${t}>${N(t === "bad" ? "warning" : "check")}<span>${e}</span></div>`);
	}
};
k([g()], Rr.prototype, "shown", void 0), Rr = k([m("zt-toasts")], Rr);
function R(e, t = "good") {
	let n = document.querySelector("zt-toasts");
	n || document.body.append(n = document.createElement("zt-toasts")), n.show(e, t);
}
// src/parts/card-styles.ts
var zr = o`
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
`, Br = v({
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
}), Vr = 30, Hr = 10, Ur = 22, Wr = 64, Gr = 864e5, Kr = class extends un {
	constructor(...e) {
		super(...e), this.points = [], this.now = 0, this.height = 190, this.width = 0, this.table = !1, this.at = -1, this.#e = new ResizeObserver(([e]) => this.width = Math.floor(e.contentRect.width));
	}
	static {
		this.styles = [O, o`
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
		return this.points.at(-1).start - this.points[0].start >= Gr;
	}
	get summary() {
		let e = ur(this.points);
		return e.length ? e.map((e) => Br("short", {
			from: x(Jr(e.start)),
			to: x(Jr(e.end)),
			heads: wt(e.worst)
		})).join("; ") : Br("enough");
	}
	render() {
		return this.points.length ? d`${this.#r()}${this.table ? this.#p() : this.#i()}` : d`<p class="notice">${N("info")}${Br("unknown")}</p>`;
	}
	#r() {
		return d`<div class="legend">
      <span class="required"><i></i>${Br("required")}</span>
      <span class="before"><i></i>${Br(this.#t ? "before" : "available")}</span>
      ${this.#t ? d`<span class="after"><i></i>${Br("after")}</span>` : p}
      ${ur(this.points).length ? d`<span class="gap"><i class="fill"></i>${Br("gap")}</span>` : p}
      <span class="grow"></span>
      <button class="button quiet icon small" aria-pressed=${this.table} aria-label=${Br(this.table ? "asChart" : "asTable")}
        title=${Br(this.table ? "asChart" : "asTable")} @click=${() => this.table = !this.table}>${N("table", 16)}</button>
    </div>`;
	}
	#i() {
		let { points: e, width: t, height: n } = this;
		if (t < 40) return d`<svg class="chart" height=${n}></svg>`;
		let r = fr(e), i = r.at(-1).to, a = (e) => Vr + e / i * (t - Vr), { top: o, ticks: s } = dr(Math.max(...e.map((e) => Math.max(e.required, e.before))) * 1.06), c = (e) => Hr + (1 - Math.max(e, 0) / o) * (n - Hr - Ur);
		return d`<svg class="chart" role="img" tabindex="0" aria-label=${this.summary} height=${n} viewBox="0 0 ${t} ${n}"
        @pointermove=${(e) => this.#c(e, r, i / (t - Vr))}
        @pointerleave=${() => this.at = -1} @blur=${() => this.at = -1} @keydown=${this.#l}>
        ${s.map((e) => f`<line class="grid" x1=${Vr} x2=${t} y1=${c(e)} y2=${c(e)}></line>
          <text x=${24} y=${c(e) + 4} text-anchor="end">${e}</text>`)}
        ${this.#s(r, a)}
        ${mr(r).map((e) => this.#a(e, a, c))}
        ${this.#o(r, a, c)}
      </svg>
      ${this.#u(r, a)}`;
	}
	#a(e, t, n) {
		let r = hr(e, t, (e) => n(e.before));
		return f`
      <path class="fill-before" d="${r}L${t(e.at(-1).to)} ${n(0)}L${t(e[0].from)} ${n(0)}Z"></path>
      ${e.map(({ point: e, from: r, to: i }) => {
			let [a, o] = [lr(e), e.required];
			return o - a < .05 ? p : f`<rect class="gap-area" x=${t(r)} width=${t(i) - t(r)} y=${n(o)} height=${n(a) - n(o)}></rect>`;
		})}
      <path class="line-before" d=${r}></path>
      ${this.#t ? f`<path class="line-after" d=${hr(e, t, (e) => n(lr(e)))}></path>` : p}
      <path class="line-required" d=${hr(e, t, (e) => n(e.required))}></path>`;
	}
	#o(e, t, n) {
		let r = e[this.at], i = r ? t((r.from + r.to) / 2) : 0, a = e.find(({ point: e }) => this.now >= e.start && this.now < e.start + e.minutes * 6e4), o = a ? t(a.from + (this.now - a.point.start) / 6e4) : 0, s = o > this.width - 60 ? {
			at: o - 4,
			anchor: "end"
		} : {
			at: o + 4,
			anchor: "start"
		};
		return f`
      ${a ? f`<line class="now" x1=${o} x2=${o} y1=${6} y2=${n(0)}></line>
            <text class="now-text" x=${s.at} y=${14} text-anchor=${s.anchor}>${Br("nowLine")}</text>` : p}
      ${r ? f`<line class="cursor" x1=${i} x2=${i} y1=${Hr} y2=${n(0)}></line>` : p}`;
	}
	#s(e, t) {
		let n = mr(e), r = Math.max(1, Math.floor((this.width - Vr) / Wr));
		if (n.length > 1 && this.#n) {
			let e = n.filter((e, t) => !t || qr(e) !== qr(n[t - 1])), i = Math.ceil(e.length / r);
			return e.filter((e, t) => t % i === 0).map((e) => f`<text x=${t(e[0].from)} y=${this.height - 5}>${qr(e)}</text>`);
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
			return f`<text x=${r} y=${this.height - 5} text-anchor=${r < 42 ? "start" : r > this.width - 18 ? "end" : "middle"}>${x(Jr(e.start))}</text>`;
		});
	}
	#c(e, t, n) {
		let r = e.currentTarget.getBoundingClientRect().left + Vr, i = (e.clientX - r) * n;
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
		if (!n) return p;
		let { point: r } = n, i = t((n.from + n.to) / 2);
		return d`<div class="tip" aria-live="polite" ${Jn(i > this.width / 2 ? {
			right: `${this.width - i + 10}px`,
			left: "auto"
		} : {
			left: `${i + 10}px`,
			right: "auto"
		})}>
      <b>${this.#d(r)}</b>
      ${this.#f(r).map(([e, t]) => d`<span>${e}</span><span>${t}</span>`)}
    </div>`;
	}
	#d(e) {
		let t = `${x(Jr(e.start))}–${x(Jr(e.start + e.minutes * 6e4))}`;
		return this.#n ? `${Et(Jr(e.start))} ${t}` : t;
	}
	#f(e) {
		let t = [[Br("required"), wt(e.required)], [Br(this.#t ? "before" : "available"), wt(e.before)]];
		return this.#t && t.push([Br("after"), wt(lr(e))]), t.push([Br("slack"), wt(lr(e) - e.required, !0)]), e.levelPermille !== void 0 && t.push([Br("level"), b(e.levelPermille)]), t;
	}
	#p() {
		return d`<div class="scroll" tabindex="0" role="region" aria-label=${this.summary}><table>
      <thead><tr><th scope="col">${Br("from")}</th>${this.#f(this.points[0]).map(([e]) => d`<th scope="col">${e}</th>`)}</tr></thead>
      <tbody>${this.points.map((e) => d`<tr>
          <td>${this.#d(e)}</td>
          ${this.#f(e).map(([, e]) => d`<td>${e}</td>`)}
        </tr>`)}</tbody>
    </table></div>`;
	}
};
k([h({ attribute: !1 })], Kr.prototype, "points", void 0), k([h({ attribute: !1 })], Kr.prototype, "now", void 0), k([h({ type: Number })], Kr.prototype, "height", void 0), k([g()], Kr.prototype, "width", void 0), k([g()], Kr.prototype, "table", void 0), k([g()], Kr.prototype, "at", void 0), Kr = k([m("zt-cover-chart")], Kr);
function qr(e) {
	return Et(Jr(e[0].point.start));
}
function Jr(e) {
	return new Date(e).toISOString();
}
// src/pages/zt-card.ts
var Yr = class extends dn {
	constructor(...e) {
		super(...e), this.workItem = "", this.sending = "", this.colleagues = [], this.#e = new j(this, () => this.#a()), this.#t = new j(this, (e) => this.host.api.get(`/v1/${this.workItem}`, {}, e)), this.#n = {
			key: "",
			id: ""
		};
	}
	static {
		this.styles = [
			O,
			sr,
			zr
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
		this.asking = void 0, this.refusal = void 0, this.sending = "", this.#e.clear(), this.#i?.draft?.refresh?.method && Pr(this.#i) && this.#e.load();
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
		e && e.state !== "WORK_ITEM_STATE_CLAIMED" && !this.sending && this.#d("claim", {}, L("claimed"));
	}
	#o(e) {
		this.refusal = void 0, e.asksFor ? (this.asking = {
			kind: "action",
			action: e
		}, this.#s()) : this.#l(e.id ?? "", _(e.label), e.method ?? "", e.request ?? {});
	}
	async #s() {
		await this.updateComplete, this.renderRoot.querySelector("#asked")?.focus();
	}
	#c(e) {
		return this.#n.key !== e && (this.#n = {
			key: e,
			id: Yt()
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
		let i = Nr(this.#i, this.host.names);
		this.sending = e, this.refusal = void 0;
		try {
			return await this.host.api.call(n, r, this.#c(JSON.stringify([n, r]))), this.asking = void 0, this.#n = {
				key: "",
				id: ""
			}, R(L("done", {
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
		this.refusal = e instanceof Kt ? e : new Kt(1), this.refusal.status !== 0 && this.refusal.status !== 503 && (this.#n = {
			key: "",
			id: ""
		}), this.refusal.status === 409 && this.#i?.draft?.refresh?.method && this.#e.load();
	}
	render() {
		let e = this.#i;
		if (!e) return this.#t.failure ? I(this.#t.failure, () => this.load()) : F(10);
		let t = this.#e.value;
		return d`<article class="card" aria-labelledby="title" aria-busy=${this.#e.loading}>
      ${this.#p(e)}
      <div class="content">
        ${this.#m(e)}
        ${this.#h(e)}
        ${this.#g(t)}
        ${this.#v(e, t)}
        ${this.#_(e, t)}
        ${this.#C(this.#x, L("alternatives"))}
        ${this.#y(t)}
        ${this.#b(t)}
        ${this.#w(e)}
      </div>
      ${Pr(e) ? this.#T(e) : d`<footer><p class="soft">${L("closed")}</p></footer>`}
    </article>`;
	}
	#p(e) {
		let t = this.host.names.of(e.draft?.employee), n = Fr(e);
		return d`<header>
      ${t ? Qn(t, "large") : p}
      <div class="grow">
        <h2 id="title" tabindex="-1">${Nr(e, this.host.names)}</h2>
        <p class="row wrap small soft">
          <span class="badge">${jr(e)}</span>
          <span class="badge ${e.state === "WORK_ITEM_STATE_ESCALATED" ? "bad" : e.state === "WORK_ITEM_STATE_CLAIMED" ? "accent" : ""}">${Mr(e.state)}</span>
          ${n ? d`<span class="badge ${n.tone} number">${N("clock", 12)}${n.text}</span>` : p}
          <span>${this.host.teamName(e.draft?.team)}</span>
        </p>
      </div>
    </header>`;
	}
	#m(e) {
		let t = this.host.principal?.subject, n = this.host.names.of(e.owner);
		return d`
      ${e.standIn ? d`<p class="notice watch">${N("hand")}<span>${e.standIn === t ? L("standIn", { owner: n }) : L("standInOther", {
			owner: n,
			standIn: this.host.names.of(e.standIn)
		})}</span></p>` : p}
      ${e.state === "WORK_ITEM_STATE_CLAIMED" && e.assignee !== t ? d`<p class="notice accent">${N("person")}<span>${L("claimedBy", { name: this.host.names.of(e.assignee) })}</span></p>` : p}
      ${this.#e.failure && !this.#e.loading ? d`<div class="notice watch">${N("warning")}<span class="grow">${L("stale")} ${this.#e.failure.message}</span>
            <button class="button quiet icon small" aria-label=${L("updating")} @click=${() => void this.#e.load()}>${N("refresh", 16)}</button></div>` : p}`;
	}
	#h(e) {
		let t = e.draft?.reasons ?? [];
		return t.length ? d`<section class="why">
      <h3 class="unseen">${L("why")}</h3>
      ${t.map((e) => d`<p>${this.host.names.in(_(e.text)) || e.code}</p>`)}
    </section>` : p;
	}
	#g(e) {
		return e ? wr(e) : this.#i?.draft?.refresh?.method && this.#e.loading ? d`<div class="figures waiting">${F(3)}</div>` : p;
	}
	#_(e, t) {
		let n = gr(t?.cover ?? []), r = n.length ? n : _r(t?.series ?? e.draft?.series ?? []);
		return r.length ? d`<section><h3>${L(n.length ? "cover" : "coverSeries")}</h3>
      <zt-cover-chart .points=${r} height="170"></zt-cover-chart></section>` : p;
	}
	#v(e, t) {
		let n = Sr(t?.facts ?? e.draft?.facts ?? [], t), r = new Set((e.draft?.reasons ?? []).map((e) => e.code)), i = (t?.findings ?? []).filter((e) => !r.has(e.code));
		return d`
      ${n.length ? d`<section><h3>${L("facts")}</h3><dl class="facts">${n.map((e) => d`<div><dt>${_(e.label) || yn(e.key)}</dt><dd class="${tr(e.tone)}-text">${e.unit === "name" ? this.host.names.of(e.value) : Sn(e)}</dd></div>`)}</dl></section>` : p}
      ${i.length ? d`<section><h3>${L("findings")}</h3>${i.map((e) => d`<p class="notice ${e.hard ? "bad" : "watch"}">${N("warning")}${_(e.text) || e.code}</p>`)}</section>` : p}`;
	}
	#y(e) {
		if (!e) return p;
		let t = e.away ?? [];
		return d`<section><h3>${L("awayWho")}</h3>
      ${t.length ? d`<ul class="away">${t.map((e) => {
			let t = this.host.names.of(e.employee), n = /PENDING|WAITING/.test(e.state ?? "");
			return d`<li>${Qn(t)}<span class="grow"><span class="cut">${t}</span>
                ${n ? d`<span class="badge watch">${L("pending")}</span>` : p}
                <br /><span class="faint tiny number">${bn(e.leaveType)} · ${jt(e.startTime, e.endTime)}</span></span></li>`;
		})}</ul>` : d`<p class="soft">${L("nobodyAway")}</p>`}
    </section>`;
	}
	#b(e) {
		let t = e?.decision;
		return t?.conditions?.length ? d`<section><h3>${L("policy")}
        ${t.policyVersion ? d`<span class="faint small">${L("version", { version: t.policyVersion })}</span>` : p}</h3>
      ${cr(t.conditions)}</section>` : p;
	}
	get #x() {
		let { draft: e } = this.#i ?? {}, { value: t, loading: n } = this.#e;
		return t ? t.alternatives ?? [] : n && e?.refresh?.method ? [] : e?.alternatives ?? [];
	}
	async #S(e, t) {
		let n = this.#i;
		await this.#u(`alternative-${e}`, L("offer"), t.method ?? "", t.request ?? {}) && (this.tell("zt-changed", { workItem: n }), this.#i?.draft?.refresh?.method && this.#e.load());
	}
	#C(e, t) {
		return e.length ? d`<section><h3>${t}</h3><ul class="offers">${e.map((e, t) => d`<li><span class="grow">${_(e.text)}</span>
        ${e.method ? d`<button class="button small" ?disabled=${!!this.sending} aria-describedby="title"
              @click=${() => void this.#S(t, e)}>${L("offer")}</button>` : p}</li>`)}</ul></section>` : p;
	}
	#w(e) {
		let t = e.steps ?? [];
		return t.length ? d`<section><h3>${L("steps")}</h3><ol class="steps">${t.map((e) => d`<li><span class="number faint">${S(e.stepTime)}</span>
        <span>${e.actor?.startsWith("employees/") ? this.host.names.of(e.actor) : L("platform")} · ${e.step && e.step in L.catalogue ? L(e.step) : e.step}${e.note ? d`<q>${e.note}</q>` : p}</span></li>`)}</ol></section>` : p;
	}
	#T(e) {
		let t = e.draft?.actions ?? [], n = e.assignee === this.host.principal?.subject, r = !!this.sending;
		return d`<footer>
      ${this.refusal ? this.#E(this.refusal) : p}
      ${this.asking ? this.#k(this.asking) : d`<div class="buttons">
            ${t.map((e) => d`<button ?disabled=${r} class="button ${Xr[e.style ?? ""] ?? ""}" @click=${() => this.#o(e)}>
                ${this.sending === e.id ? L("sending") : _(e.label)}</button>`)}
            ${t.length ? p : d`<button class="button primary" ?disabled=${r} @click=${() => this.#D({ kind: "complete" })}>${L("complete")}</button>`}
            <span class="grow"></span>
            ${e.state === "WORK_ITEM_STATE_CLAIMED" && n ? p : d`<button class="button quiet" ?disabled=${r} @click=${() => this.claim()}>${L("claim")}</button>`}
            <button class="button quiet" ?disabled=${r} @click=${this.#O}>${L("handOver")}</button>
          </div>`}
    </footer>`;
	}
	#E(e) {
		return d`<div class="notice bad" role="alert">${N("warning")}
        <div class="grow"><b>${L("refused")}</b> ${this.host.names.in(e.message)}${e.violations.map((e) => d`<br />${e.message}`)}</div></div>
      ${this.#C(e.alternatives, L("refusedAlternatives"))}`;
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
		let t = this.host.names.of(this.#i?.draft?.employee), n = e.kind === "action" && e.action.style === "ACTION_STYLE_DANGER", r = e.kind === "action" ? _(e.action.label) : L(e.kind), i = e.kind === "handOver" ? L("noteHint") : e.kind === "complete" ? L("completeHint") : t ? L("reasonHint", { name: t }) : L("reasonHintNobody");
		return d`<form class="ask" @submit=${this.#j} @keydown=${this.#A}>
      ${e.kind === "handOver" ? d`<div class="field"><label for="to">${L("handOverTo")}</label>
            <select class="input" id="to"><option value="">${L("anyone")}</option>${this.colleagues.map((e) => d`<option value=${e.name}>${e.displayName} · ${this.host.teamName(e.team)}</option>`)}</select></div>` : p}
      <div class="field"><label for="asked">${L(e.kind === "action" ? "reason" : "note")} <span class="faint">${i}</span></label>
        <textarea class="input" id="asked" rows="2" maxlength="500" ?required=${e.kind === "action"}></textarea></div>
      <div class="buttons">
        <button class="button ${n ? "danger sure" : "primary"}" ?disabled=${!!this.sending}>${this.sending ? L("sending") : r}</button>
        <button type="button" class="button quiet" @click=${() => this.asking = void 0}>${L("cancel")}</button>
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
			}, L("gone"));
		} else if (n.kind === "complete") this.#d("complete", { note: t }, L("closed")).then(() => {
			this.refusal || this.tell("zt-decided", {
				workItem: this.#i.name,
				action: "complete"
			});
		});
		else {
			let { action: e } = n, r = Ir(e.request ?? {}, e.asksFor ?? "", t);
			this.#l(e.id ?? "", _(e.label), e.method ?? "", r);
		}
	}
};
k([h({ attribute: !1 })], Yr.prototype, "item", void 0), k([h({ attribute: "work-item" })], Yr.prototype, "workItem", void 0), k([g()], Yr.prototype, "asking", void 0), k([g()], Yr.prototype, "sending", void 0), k([g()], Yr.prototype, "refusal", void 0), k([g()], Yr.prototype, "colleagues", void 0), Yr = k([m("zt-card")], Yr);
var Xr = {
	ACTION_STYLE_PRIMARY: "primary",
	ACTION_STYLE_DANGER: "danger"
}, Zr = v({
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
}), Qr = [sr, o`
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
function $r(e = "") {
	return e in Zr.catalogue ? Zr(e) : e;
}
function ei(e, t, n = p) {
	let r = e.decision ?? {}, i = t.of(e.employee);
	return d`<details class="decision">
    <summary>
      ${Qn(i)}
      <span><span class="who">${i}</span> <span class="soft">${$r(e.action)}</span>
        <br /><span class="faint small number">${S(r.decideTime)} · ${ni(e, t)}</span></span>
      <span class="row">${ri(e)}<span class="badge ${Tn(r.outcome)}">${ti(e)}</span></span>
    </summary>
    <div class="inside">
      ${r.reasons?.map((e) => d`<p>${_(e.text) || e.code}</p>`)}
      ${r.comment ? d`<blockquote>${r.comment}</blockquote>` : p}
      ${r.conditions?.length ? d`<section><h3>${Zr("conditions")}${r.policyVersion ? d` · ${Zr("policy", { version: r.policyVersion })}` : p}</h3>
            ${cr(r.conditions)}</section>` : p}
      ${r.facts?.length ? d`<section><h3>${Zr("facts")}</h3><dl class="known">${r.facts.map((e) => d`<div><dt>${_(e.label) || yn(e.key)}</dt><dd class="${tr(e.tone)}-text">${Sn(e)}</dd></div>`)}</dl></section>` : p}
      ${n}
    </div>
  </details>`;
}
function ti(e) {
	let { decider: t = "", outcome: n } = e.decision ?? {};
	return n === "OUTCOME_DENY" ? Zr("refused") : n === "OUTCOME_ESCALATE" ? Zr("escalated") : n === "OUTCOME_UNSPECIFIED" || !n ? wn(n) : Zr(t.startsWith("employees/") ? "approved" : "automatic");
}
function ni(e, t) {
	let { decider: n = "" } = e.decision ?? {};
	return n.startsWith("employees/") ? t.of(n) : Zr("byPolicy");
}
function ri(e) {
	return e.review === "FINE" || e.review === "WRONG" ? d`<span class="badge ${e.review === "FINE" ? "good" : "bad"}">${Zr(e.review)}</span>` : e.sampled ? d`<span class="badge accent">${Zr("sampled")}</span>` : p;
}
// src/pages/zt-decisions.ts
var ii = v({
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
}), ai = class extends dn {
	constructor(...e) {
		super(...e), this.toReview = !1, this.#e = new j(this, (e) => this.#t(e));
	}
	static {
		this.styles = [
			O,
			...Qr,
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
			R(e instanceof Kt ? e.message : String(e), "bad");
		}
	}
	async #i(e, t) {
		try {
			let n = await this.host.api.post(`/v1/${e.name}:review`, { review: t }), r = this.#e.value?.decisions?.map((e) => e.name === n.name ? n : e);
			this.#e.value = {
				...this.#e.value,
				decisions: r
			}, this.requestUpdate(), R(ii("thanks"));
		} catch (e) {
			R(e instanceof Kt ? e.message : String(e), "bad");
		}
	}
	render() {
		let { value: e, failure: t } = this.#e, n = e?.decisions ?? [];
		return d`<div class="page">
      <header>
        <h1>${ii("title")}</h1><span class="soft">${ii("about")}</span><span class="grow"></span>
        <div class="segments">
          <button aria-pressed=${!this.toReview} @click=${() => this.#n(!1)}>${ii("all")}</button>
          <button aria-pressed=${this.toReview} @click=${() => this.#n(!0)}>${ii("toReview")}</button>
        </div>
      </header>
      ${t ? I(t, () => this.load()) : p}
      <section class="panel list">
        <h2 class="unseen">${ii(this.toReview ? "toReview" : "all")}</h2>
        ${e ? p : F(8)}
        ${n.map((e) => ei(e, this.host.names, this.#a(e)))}
        ${e && !n.length ? P("decision", ii(this.toReview ? "reviewed" : "none")) : p}
        ${e?.nextPageToken ? d`<p class="more"><button class="button" @click=${this.#r}>${ii("more")}</button></p>` : p}
      </section>
    </div>`;
	}
	#a(e) {
		return !e.sampled || e.reviewer || !this.host.has("CENTRE_MANAGER", "OFFICER") ? p : d`<div class="row wrap"><b>${ii("question")}</b>
      <button class="button small" @click=${() => this.#i(e, "FINE")}>${ii("fine")}</button>
      <button class="button small danger" @click=${() => this.#i(e, "WRONG")}>${ii("wrong")}</button></div>`;
	}
};
k([g()], ai.prototype, "toReview", void 0), ai = k([m("zt-decisions")], ai);
// src/messages/chart.ts
var z = v({
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
}), B = v({
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
function oi(e = "") {
	let t = `model.${e}`;
	return t in B.catalogue ? B(t) : e.replaceAll("_", " ");
}
// src/messages/planning.ts
var V = v({
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
}), si = v({
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
}), ci = [
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
], li = (e) => e === "PATIENCE_SOURCE_LEARNT" || e === "PATIENCE_SOURCE_LEARNT_WITHOUT_SHORT";
function ui({ patienceSeconds: e = 0, patienceSource: t }) {
	return li(t) ? e ? si("taught", { n: y(e) }) : si("untaught") : e ? si("given", { n: y(e) }) : si("forEver");
}
function di({ patienceSeconds: e = 0, patienceSource: t }) {
	return t ? li(t) ? e ? si("planLearnt", { n: y(e) }) : si("planUntaught") : e ? si("planGiven", { n: y(e) }) : si("planForEver") : "";
}
function fi(e) {
	let t = e.dayCount ?? 0;
	if (e.seconds === void 0) return si("nobody", { days: t });
	let [n, r, i] = [
		e.seconds,
		e.lowSeconds ?? 0,
		e.highSeconds ?? 0
	].map((e) => y(e)), a = si("learnt", {
		n,
		low: r,
		high: i,
		gone: y(Number(e.abandonedContacts ?? 0)),
		days: t
	});
	return e.shortContacts === void 0 ? a : a + si("short", { n: y(Number(e.shortContacts)) });
}
function pi(e, t) {
	let n = {
		...t,
		definition: String(e.get("definition") ?? t.definition)
	};
	for (let { name: t, percent: r } of ci) {
		let i = e.get(t);
		i !== null && (n[t] = Math.round(Number(i) * (r ? 10 : 1)));
	}
	return n;
}
function mi(e, t) {
	let n = e.shortContacts === void 0 ? "PATIENCE_SOURCE_LEARNT" : "PATIENCE_SOURCE_LEARNT_WITHOUT_SHORT";
	return li(t.patienceSource) ? t.patienceSource === n : !!t.patienceSeconds && Math.round(e.seconds ?? 0) === t.patienceSeconds;
}
// src/parts/demand-series.ts
var hi = {
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
}, gi = (e) => Date.parse(e ?? "");
function _i(e) {
	return e.map((e) => ({
		start: gi(e.startTime),
		value: e.offered ?? 0
	}));
}
function vi(e) {
	return (e?.slots ?? []).map((e) => ({
		start: gi(e.startTime),
		value: e.calls ?? 0,
		low: e.callsLow ?? 0,
		high: e.callsHigh ?? 0
	}));
}
function yi(e, t) {
	return e.map((e) => ({
		start: gi(e.startTime),
		value: e[t] ?? 0,
		...t === "agents" && e.bounds?.length ? { note: bi(e.bounds) } : {}
	}));
}
function bi(e) {
	return Lt(e.map((e) => z(e)));
}
function xi(e) {
	return e.some((e) => (e.rostered ?? 0) > 0) ? e.map((e) => ({
		start: gi(e.startTime),
		value: e.available ?? 0
	})) : [];
}
function Si(e, t) {
	let n = e.filter((e) => (e.required ?? 0) > 0), r = (e) => n.reduce((t, n) => t + e(n), 0) * t / 60;
	return {
		there: r((e) => e.available ?? 0),
		need: r((e) => e.required ?? 0),
		short: r((e) => Math.max((e.required ?? 0) - (e.available ?? 0), 0)),
		spare: r((e) => Math.max((e.available ?? 0) - (e.required ?? 0), 0))
	};
}
function Ci(e, t) {
	return e.map(({ start: e, value: n }) => ({
		start: e,
		value: n * t / 60
	}));
}
function wi(e, t, n = []) {
	let r = [];
	for (let { date: t, dayClass: n = "", holiday: i = "", provisional: a, noticeNumber: o } of e) {
		let e = hi[n];
		if (e) {
			let a = [
				z(n),
				i,
				o ? z("notice", { number: o }) : ""
			];
			r.push({
				date: t,
				tone: e.tone,
				word: z(e.word),
				title: a.filter(Boolean).join(" · ")
			});
		}
		a && (e || i) && r.push({
			date: t,
			tone: "watch",
			word: z("provisionalWord"),
			title: z("provisional")
		});
	}
	for (let e of t) {
		let t = e.endDate ?? E(e.startDate ?? "", 1);
		for (let n = e.startDate ?? t; n < t; n = E(n, 1)) r.push({
			date: n,
			tone: "flag",
			word: z("dampedWord"),
			title: Di(e)
		});
	}
	for (let { date: e = "", factorPermille: t = 1e3, parts: i = [] } of n) {
		if (t === 1e3) continue;
		let n = i.map((e) => z("weatherPart", {
			what: Ei(e.feature),
			change: Ti(e.factorPermille)
		}));
		r.push({
			date: e,
			tone: "weather",
			word: z("weatherWord"),
			title: [z("weather", { change: Ti(t) }), ...n].join(" · ")
		});
	}
	return r;
}
var Ti = (e = 1e3) => `${e < 1e3 ? "−" : "+"}${b(Math.abs(e - 1e3), 1)}`;
function Ei(e = "") {
	return e in z.catalogue ? z(e) : e.replaceAll("_", " ").toLowerCase();
}
function Di({ kind: e = "TRAINING_NOTE_KIND_DAMPED", slotCount: t = 0, sharePermille: n = 0 }) {
	return z(e, {
		slots: t,
		share: b(n)
	});
}
function Oi({ model: e, evidence: t = [] }) {
	let n = t.filter((e) => (e.slotWapePermille ?? -1) >= 0), r = n.find((t) => t.model === e);
	if (!r) return "";
	let i = (e) => e.slotWapePermille ?? 0, a = n.reduce((e, t) => i(t) < i(e) ? t : e), o = {
		model: oi(e),
		n: r.originCount ?? 0,
		error: b(i(r), 1)
	}, s = i(a) < i(r) ? z("whySteady", {
		...o,
		best: oi(a.model),
		least: b(i(a), 1)
	}) : z("whyBest", o), c = n.find((e) => e.model === "last_week") ?? n.filter((e) => e !== r).at(-1);
	if (!c || c === r || i(c) <= i(r)) return s + z("whyEnd");
	let l = b(i(c) - i(r), 1);
	return s + z("whyAgainst", {
		other: oi(c.model),
		error: b(i(c), 1),
		gain: l
	});
}
function ki(e, t, n) {
	let r = [];
	for (let i = n(new Date(e)); gi(T(i, "00:00")) < t; i = E(i, 1)) r.push(i);
	return r;
}
// src/parts/planning.ts
function Ai(e) {
	return e.filter((e) => e.edits?.length && (e.learnt ?? 0) >= 0).map((e) => ({
		start: gi(e.startTime),
		value: e.learnt ?? 0
	}));
}
function ji(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.filter((e) => e.edits?.length)) {
		let e = w(n.startTime ?? ""), r = t.get(e) ?? {
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
		word: V("editedWord"),
		title: V("editedDay", t)
	}));
}
function Mi(e) {
	return (e?.slots ?? []).filter((e) => e.adjusted).map((e) => ({
		start: gi(e.startTime),
		value: e.unadjustedCalls ?? 0
	}));
}
function Ni(e) {
	return e.filter((e) => (e.handled ?? 0) > 0 && Number(e.handleSeconds ?? -1) >= 0).map((e) => ({
		start: gi(e.startTime),
		contacts: e.handled,
		seconds: Number(e.handleSeconds ?? 0)
	}));
}
function Pi(e) {
	return (e?.slots ?? []).filter((e) => (e.ahtSeconds ?? 0) > 0 && (e.calls ?? 0) > 0).map((e) => ({
		start: gi(e.startTime),
		contacts: e.calls,
		seconds: e.calls * e.ahtSeconds
	}));
}
function Fi(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let r of e) {
		let e = t ? gi(T(w(new Date(r.start)), "00:00")) : r.start, i = n.get(e) ?? {
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
var Ii = (e, t) => Fi(Ni(e), t), Li = (e, t) => Fi(Pi(e), t);
function Ri({ effect: e = "EFFECT_SET", measure: t = "MEASURE_CONTACTS", value: n = 0 }) {
	let r = V(t);
	if (e === "EFFECT_LEAVE_OUT") return V("words_LEAVE_OUT");
	if (e === "EFFECT_SCALE") return V("words_SCALE", {
		what: r,
		value: y(n, 2)
	});
	let i = V(t === "MEASURE_CONTACTS" ? "perSlot" : "seconds"), a = +!Number.isInteger(n);
	return e === "EFFECT_SET" ? V("words_SET", {
		what: r,
		value: y(n, a),
		unit: i
	}) : V("words_ADD", {
		what: r,
		value: `${n < 0 ? "−" : "+"}${y(Math.abs(n), a)}`,
		unit: i
	});
}
function zi(e, t) {
	return V(e === "EFFECT_SCALE" ? "unit.EFFECT_SCALE" : `unit.${e}.${t}`);
}
function Bi(e) {
	let t = e.filter((e) => Number(e.offered ?? 0) > 0 && (e.slotWapePermille ?? 0) >= 0), n = t.reduce((e, t) => e + Number(t.offered), 0);
	if (!n) return;
	let r = (e) => t.reduce((t, n) => t + e(n) * Number(n.offered), 0) / n;
	return {
		before: r((e) => e.unadjustedSlotWapePermille ?? 0),
		after: r((e) => e.slotWapePermille ?? 0)
	};
}
function Vi({ slots: e = [] }, t, n) {
	let r = e.filter((e) => !e.arrived && gi(e.startTime) + n * 6e4 > t), i = (e) => (e.agents ?? 0) - (e.agentsBefore ?? 0), a = r.reduce((e, t) => e + i(t), 0), o = r.reduce((e, t) => !e || Math.sign(a) * i(t) > Math.sign(a) * i(e) ? t : e, void 0);
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
function Hi(e, t, n) {
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
function Ui(e, t, n) {
	let r = e.minutes * 3e4, i = e.points.filter((e) => e.low !== void 0 && e.high !== void 0);
	if (!i.length) return "";
	let a = (e, i) => `${t(e.start + r).toFixed(1)} ${n(i).toFixed(1)}`, o = i.map((e) => a(e, e.high)), s = [...i].reverse().map((e) => a(e, e.low));
	return `M${o.join("L")}L${s.join("L")}Z`;
}
function Wi(e, t, n, r) {
	let i = new Map(t.points.map((e) => [e.start, e.value]));
	return e.points.filter(({ start: e, value: t }) => i.has(e) && t - i.get(e) >= .05).map(({ start: t, value: a }) => {
		let [o, s] = [n(t).toFixed(1), n(t + e.minutes * 6e4).toFixed(1)];
		return `M${o} ${r(a).toFixed(1)}H${s}V${r(i.get(t)).toFixed(1)}H${o}Z`;
	}).join("");
}
function Gi(e, t, n) {
	return {
		...e,
		points: e.points.filter(({ start: e }) => e >= t && e < n)
	};
}
function Ki(e) {
	let t = /* @__PURE__ */ new Map();
	for (let { start: n, value: r } of e.points) {
		let e = w(new Date(n));
		t.set(e, (t.get(e) ?? 0) + r);
	}
	let n = [...t].map(([e, t]) => ({
		start: Date.parse(T(e, "00:00")),
		value: t
	}));
	return {
		...e,
		points: n,
		minutes: 1440
	};
}
function qi(e) {
	return e.points.reduce((e, t) => !e || t.value > e.value ? t : e, void 0);
}
// src/messages/intraday.ts
var Ji = v({
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
}), H = v({
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
}), Yi = {
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
}, Xi = (e = "") => Yi[e] ?? "", Zi = (e) => jt(e?.startTime, e?.endTime);
function Qi(e, t) {
	let n = (e.asks ?? []).filter((e) => e.state === "ASK_STATE_ACCEPTED" || e.state === "ASK_STATE_ASSIGNED").length;
	return e.state === "OFFER_STATE_LAPSED" && e.kind !== "OFFER_KIND_TIME_OFF" && Date.parse(e.startTime ?? "") > t && n < (e.count ?? 1);
}
var $i = (e) => e.kind === "SWAP_KIND_MARKET" || e.kind === "SWAP_KIND_MARKET_RETURN";
function ea(e) {
	return e.kind !== "SWAP_KIND_MARKET_RETURN" || !e.returnStartDate || !e.returnEndDate ? "" : `${C(e.returnStartDate)} – ${C(E(e.returnEndDate, -1))}`;
}
function ta(e, t, n) {
	let { workDate: r = "", startTime: i = "" } = e;
	return r >= (t.returnStartDate ?? "") && r < (t.returnEndDate ?? "") && Date.parse(i) > n;
}
function na(e) {
	return e.state === "SWAP_STATE_PROPOSED" && $i(e) ? H("onMarket") : H(e.state ?? "SWAP_STATE_PROPOSED");
}
var ra = (e) => /PROPOSED|PENDING|ESCALATED/.test(e.state ?? "");
function ia(e) {
	let t = [], n = (e, n = 0) => {
		n && t.push(H(e, { span: Mt(Math.abs(n)) }));
	};
	return n("normal", e?.normalMinutes), n("workday", e?.workdayMinutes), n("restDay", e?.restDayMinutes), n("holiday", e?.holidayMinutes), t.length ? H((e?.normalMinutes ?? 0) + (e?.workdayMinutes ?? 0) + (e?.restDayMinutes ?? 0) + (e?.holidayMinutes ?? 0) < 0 ? "saves" : "adds", { cost: t.join(" + ") }) : H("noCost");
}
function aa(e, t) {
	let n = t.principal?.subject, r = e.state === "SWAP_STATE_PROPOSED";
	return r && $i(e) && e.employee !== n ? t.has("AGENT") && oa(t) ? [e.applied ? "takeBack" : "apply"] : [] : r && e.taker === n ? ["agree", "decline"] : ra(e) && e.employee === n ? ["withdraw"] : sa(e, t) ? ["approve", "refuse"] : [];
}
function oa(e) {
	let t = e.teams.find((t) => t.name === e.principal?.team);
	return !t || !!t.skill;
}
function sa(e, t) {
	let n = t.principal?.subject;
	return !/PENDING|ESCALATED/.test(e.state ?? "") || e.employee === n || e.taker === n ? !1 : t.has("CENTRE_MANAGER", "OFFICER") ? !0 : t.has("TEAM_LEAD") && e.state === "SWAP_STATE_PENDING";
}
function ca(e, t) {
	return e.state === "SWAP_STATE_PROPOSED" && e.taker === t && !$i(e);
}
function la(e, t) {
	return e.state === "OFFER_STATE_OPEN" && (e.asks ?? []).some((e) => e.employee === t && e.state === "ASK_STATE_ASKED");
}
function ua(e, t) {
	return d`<ol class="steps">${e.map((e) => {
		let n = e.actor?.startsWith("employees/") ? t.of(e.actor) : H("platform"), r = e.step && e.step in H.catalogue ? H(e.step) : e.step ?? "";
		return d`<li><span class="faint number">${S(e.stepTime)}</span><span>${r} · ${n}${da(e.note, t)}</span></li>`;
	})}</ol>`;
}
function da(e, t) {
	return !e || e.startsWith("policies/") ? p : e.startsWith("employees/") ? d` → ${t.of(e.split(" ")[0])}` : d`<q>${e}</q>`;
}
// src/parts/zt-dialog.ts
var fa = v({ close: {
	zh: "关闭",
	en: "Close"
} }), pa = class extends un {
	constructor(...e) {
		super(...e), this.heading = "", this.open = !1;
	}
	static {
		this.styles = [O, o`
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
		return d`<dialog aria-labelledby="heading" @close=${this.#e}>
      ${this.open ? d`<div class="head">
              <h2 id="heading" class="grow">${this.heading}</h2>
              <button class="button quiet icon" aria-label=${fa("close")} @click=${() => this.dialog.close()}>${N("cross")}</button>
            </div>
            <div class="body"><slot></slot></div>
            <footer><slot name="actions"></slot></footer>` : p}
    </dialog>`;
	}
};
k([h()], pa.prototype, "heading", void 0), k([h({
	type: Boolean,
	reflect: !0
})], pa.prototype, "open", void 0), k([it("dialog")], pa.prototype, "dialog", void 0), pa = k([m("zt-dialog")], pa);
// src/parts/zt-plan-dialog.ts
var ma = 6e4, ha = 1440 * ma, ga = class extends A {
	constructor(...e) {
		super(...e), this.open = !1, this.team = "", this.reforecast = !1, this.centreWide = !1, this.dropped = /* @__PURE__ */ new Set(), this.busy = !1, this.#e = {
			key: "",
			id: ""
		}, this.#t = new j(this, (e) => {
			let t = (/* @__PURE__ */ new Date(Math.floor(Date.now() / ma) * ma + ha)).toISOString();
			return this.host.api.ask(`/v1/${this.team}:proposeIntradayPlan`, {
				endTime: t,
				...this.#n
			}, e);
		});
	}
	static {
		this.styles = [O, o`
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
			id: Yt()
		}), this.busy = !0, this.problem = void 0;
		try {
			let t = await this.host.api.post(`/v1/${this.team}:applyIntradayPlan`, {
				skill: this.#t.value?.skill,
				moves: e,
				...this.#n
			}, this.#e.id);
			R(Ji("done", {
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
		return d`<zt-dialog ?open=${this.open} heading=${Ji("title")} @close=${this.#o}>
      <div class="body">
        ${this.#s()}
        ${this.problem ? d`<p class="notice bad" role="alert">${N("warning")}<span>${this.host.names.in(this.problem.message)}</span></p>` : p}
      </div>
      <button slot="actions" class="button quiet" @click=${this.#o}>${Ji("cancel")}</button>
      <button slot="actions" class="button primary" id="apply" ?disabled=${this.busy || !e} @click=${() => void this.#a()}>${Ji("apply", { n: e })}</button>
    </zt-dialog>`;
	}
	#s() {
		let { value: e, failure: t } = this.#t;
		if (t) return I(t, () => void this.#t.load());
		if (!e) return F(5);
		let n = e.moves ?? [];
		if (!n.length) {
			let t = e.shortageMinutes ? "nothing" : e.known ? "enough" : "unknown";
			return P(t === "enough" ? "check" : "info", Ji(t));
		}
		return d`
      <dl class="effect">
        <div><dt>${Ji("short")}</dt><dd class=${e.shortageMinutes ? "bad-text" : ""}>${Mt(e.shortageMinutes ?? 0)}</dd></div>
        <div><dt>${Ji("after")}</dt><dd>${Mt(e.shortageAfterMinutes ?? 0)}</dd></div>
      </dl>
      <p class="soft small">${this.reforecast ? d`${Ji("anew")} ` : p}${Ji("about")}${e.known ? p : d` ${Ji("partly")}`}</p>
      <ul tabindex="0" aria-label=${Ji("title")}>${n.map((e, t) => this.#c(e, t))}</ul>`;
	}
	#c(e, t) {
		let n = (e.reasons ?? []).map((e) => _(e.text)).join(" ");
		return d`<li><label>
      <input type="checkbox" .checked=${!this.dropped.has(t)} @change=${(e) => this.#u(t, e.target.checked)} />
      <span><span class="badge">${Ji(e.kind ?? "INTRADAY_MOVE_KIND_BREAK")}</span> ${this.#l(e)}
        ${n ? d`<br /><span class="soft small">${this.host.names.in(n)}</span>` : p}
        ${e.cost ? d`<br /><span class="small">${ia(e.cost)}</span>` : p}</span>
      <span class="gain">${Ji(e.kind === "INTRADAY_MOVE_KIND_TIME_OFF" ? "gives" : "closes", { span: Mt(Math.abs(e.effectMinutes ?? 0)) })}</span>
    </label></li>`;
	}
	#l(e) {
		let t = this.host.names.of(e.employee);
		return e.kind === "INTRADAY_MOVE_KIND_BREAK" ? d`<b>${t}</b> <span class="number">${Ji("moved", {
			from: Dt(e.oldStartTime),
			to: x(e.startTime)
		})}</span>` : e.kind === "INTRADAY_MOVE_KIND_LOAN" ? d`<b>${t}</b> <span class="number">${jt(e.startTime, e.endTime)}</span> ${Ji("lent", { skill: this.host.skills.called(this.#i, e.oldSkill ?? "") })}` : d`<b class="number">${jt(e.startTime, e.endTime)}</b> ${Ji("wanted", { n: e.count ?? 1 })} <span class="soft small">${Ji("eligible", { n: e.eligibleCount ?? 0 })}</span>`;
	}
	#u(e, t) {
		let n = new Set(this.dropped);
		t ? n.delete(e) : n.add(e), this.dropped = n;
	}
};
k([h({ type: Boolean })], ga.prototype, "open", void 0), k([h()], ga.prototype, "team", void 0), k([h({ type: Boolean })], ga.prototype, "reforecast", void 0), k([h({
	type: Boolean,
	attribute: "centre-wide"
})], ga.prototype, "centreWide", void 0), k([g()], ga.prototype, "dropped", void 0), k([g()], ga.prototype, "busy", void 0), k([g()], ga.prototype, "problem", void 0), ga = k([m("zt-plan-dialog")], ga);
// src/parts/change-window.ts
function _a(e, t, n) {
	return {
		start: Math.min(e, t),
		end: Math.max(e, t) + n * 6e4
	};
}
function va(e, t, n) {
	let r = e.indexOf(t);
	return r < 0 ? e[n > 0 ? 0 : e.length - 1] ?? 0 : e[Math.min(Math.max(r + n, 0), e.length - 1)];
}
function ya(e) {
	let t = new Date(e).toISOString();
	return `${w(t)}T${x(t)}`;
}
function ba(e) {
	let [t, n] = e.split("T");
	return t && n ? T(t, n.slice(0, 5)) : "";
}
function xa(e, t) {
	let [n] = e.split("T"), [r, i] = t.split("T");
	if (!(!n || !r || !i || t <= e)) return {
		startDate: n,
		endDate: i.startsWith("00:00") ? r : E(r, 1)
	};
}
// src/parts/zt-series-chart.ts
var Sa = 40, Ca = 8, wa = 22, Ta = 36, Ea = 58, Da = class extends un {
	constructor(...e) {
		super(...e), this.series = [], this.notes = [], this.label = "", this.height = 220, this.zoomed = "", this.selectable = !1, this.width = 0, this.table = !1, this.at = 0, this.#e = 0, this.#t = new ResizeObserver(([e]) => this.width = Math.floor(e.contentRect.width));
	}
	static {
		this.styles = [O, o`
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
			let t = qi(e);
			return t ? B("chartOf", {
				label: e.label,
				peak: wt(t.value),
				time: this.#l(t.start, e.minutes)
			}) : e.label;
		}), t = this.#n ? [C(this.#n), ...this.#c(this.#n).map((e) => e.title)].join(", ") : "";
		return [
			this.label,
			t,
			...e,
			z("keys"),
			this.selectable ? V("windowKeys") : ""
		].filter(Boolean).join("; ");
	}
	get #a() {
		return [...new Set(this.#o.flatMap((e) => e.points.map((e) => e.start)))].sort((e, t) => e - t);
	}
	get #o() {
		if (!this.#n) return this.series;
		let [e, t] = [this.#n, E(this.#n, 1)].map((e) => Date.parse(T(e, "00:00")));
		return this.series.map((n) => Gi(n, e, t));
	}
	get #s() {
		let e = this.series.filter((e) => e.points.length);
		return e.length ? ki(Math.min(...e.map((e) => e.points[0].start)), Math.max(...e.map((e) => e.points.at(-1).start)) + 1, w) : [];
	}
	#c(e) {
		return this.notes.filter((t) => t.date === e);
	}
	#l(e, t) {
		let n = new Date(e).toISOString();
		return t >= 1440 ? Et(n) : S(n);
	}
	render() {
		return this.series.some((e) => e.points.length) ? d`${this.#u()}${this.table ? this.#O() : this.#m()}` : d`<p class="notice">${N("info")}${B("nothing")}</p>`;
	}
	#u() {
		let e = this.series.some((e) => e.points.some((e) => e.low !== void 0)), t = B(this.table ? "asChart" : "asTable");
		return d`<div class="legend">
      ${this.series.map((e) => d`<span class=${e.key}><i></i>${e.label}</span>`)}
      ${e ? d`<span><i class="fill"></i>${B("band")}</span>` : p}
      ${this.between ? d`<span><i class="gap"></i>${z("shortfall")}</span>` : p}
      ${this.#d().map((e) => d`<span class=${e.tone}><b>${e.word}</b>${e.tone === "weather" ? z("weather", { change: "" }) : e.title.split(" · ")[0]}</span>`)}
      <span class="grow"></span>
      ${this.#f()}
      <button class="button quiet icon small" aria-pressed=${this.table} aria-label=${t} title=${t} @click=${() => this.table = !this.table}>${N("table", 16)}</button>
    </div>`;
	}
	#d() {
		let e = new Set(this.#n ? [this.#n] : this.#s);
		return [...new Map(this.notes.filter((t) => e.has(t.date)).map((e) => [e.tone + e.word, e])).values()];
	}
	#f() {
		let e = this.#s;
		if (e.length < 2 || (this.series[0]?.minutes ?? 0) >= 1440) return p;
		let t = e.indexOf(this.#n), n = (n, r, i) => t < 0 ? p : d`<button class="button quiet icon small" aria-label=${i} title=${i} ?disabled=${!e[t + n]} @click=${() => this.#p(e[t + n])}>${N(r, 14)}</button>`;
		return d`${n(-1, "back", z("earlier"))}
      <select class="input" aria-label=${z("zoom")} .value=${this.#n} @change=${(e) => this.#p(e.target.value)}>
        <option value="" ?selected=${!this.#n}>${z("wholeSpan")}</option>
        ${e.map((e) => d`<option value=${e} ?selected=${e === this.#n}>${C(e)} ${this.#c(e).map((e) => e.word).join(" ")}</option>`)}</select>
      ${n(1, "next", z("later"))}`;
	}
	#p(e) {
		this.zoomed = e, this.at = 0, this.dispatchEvent(new CustomEvent("zt-zoom", { detail: { date: e } }));
	}
	#m() {
		let { width: e, height: t } = this;
		if (e < 40) return d`<svg class="chart" height=${t}></svg>`;
		let n = this.#o.filter((e) => e.points.length);
		if (!n.length) return d`<p class="notice">${N("info")}${B("nothing")}</p>`;
		let r = Math.min(...n.map((e) => e.points[0].start)), i = Math.max(...n.map((e) => e.points.at(-1).start + e.minutes * 6e4)), a = (t) => Sa + (t - r) / (i - r) * (e - Sa), { top: o, ticks: s } = dr(Math.max(...n.flatMap((e) => e.points.map((e) => Math.max(e.value, e.high ?? 0)))) * 1.04), c = (e) => Ca + (1 - Math.max(e, 0) / o) * (t - Ca - wa);
		return d`<svg class="chart ${this.selectable ? "selectable" : ""}" role="img" tabindex="0" aria-label=${this.#i} height=${t} viewBox="0 0 ${e} ${t}"
        @pointermove=${(t) => this.#C(t, (i - r) / (e - Sa), r)}
        @pointerleave=${() => this.at = 0} @blur=${() => this.at = 0} @keydown=${this.#w} @keyup=${this.#T} @dblclick=${this.#S}
        @pointerdown=${(t) => this.#g(t, (i - r) / (e - Sa), r)} @pointerup=${this.#_} @pointercancel=${() => this.#e = 0}>
        ${s.map((t) => f`<line class="grid" x1=${Sa} x2=${e} y1=${c(t)} y2=${c(t)}></line><text x=${34} y=${c(t) + 4} text-anchor="end">${y(t)}</text>`)}
        ${this.#r ? this.#x(this.#r, a, c(0)) : this.#b(r, i, a, c(0))}
        ${this.#h(a, r, i, c(0))}
        ${this.#y(n, a, c)}
        ${n.map((e) => f`<path class="band" d=${Ui(e, a, c)}></path>`)}
        ${n.map((e) => f`<path class=${e.key} d=${Hi(e, a, c)}></path>`)}
        ${this.at ? f`<line class="cursor" x1=${a(this.at)} x2=${a(this.at)} y1=${Ca} y2=${c(0)}></line>` : p}
      </svg>${this.#E(a)}`;
	}
	#h(e, t, n, r) {
		if (!this.chosen || this.chosen.end <= t || this.chosen.start >= n) return p;
		let [i, a] = [e(Math.max(this.chosen.start, t)), e(Math.min(this.chosen.end, n))];
		return f`<rect class="chosen" x=${i} y=${Ca} width=${a - i} height=${r - Ca}></rect>`;
	}
	#g(e, t, n) {
		e.pointerType === "touch" && this.#C(e, t, n), this.selectable && e.button === 0 && (this.#e = this.at);
	}
	#_() {
		this.#e && this.#e === this.at && this.chosen && this.#v(), this.#e = 0;
	}
	#v(e = 0, t = 0) {
		let n = e ? _a(e, t, this.series[0]?.minutes ?? 30) : void 0;
		this.dispatchEvent(new CustomEvent("zt-window", { detail: n }));
	}
	#y(e, t, n) {
		let [r, i] = (this.between ?? []).map((t) => e.find((e) => e.key === t));
		return r && i ? f`<path class="gap" d=${Wi(r, i, t, n)}></path>` : p;
	}
	#b(e, t, n, r) {
		let i = ki(e, t, w), a = Math.max(1, Math.ceil(i.length * Ea / Math.max(this.width - Sa, 1))), o = (r) => n(Math.min(Math.max(Date.parse(T(r, "00:00")), e), t));
		return i.map((e, t) => {
			let n = o(e), i = this.#c(e);
			return f`${i.length ? f`<rect class="shade ${i[0].tone}" x=${n} y=${Ca} width=${o(E(e, 1)) - n} height=${r - Ca}></rect>` : p}
        <line class="grid" x1=${n} x2=${n} y1=${Ca} y2=${r}></line>
        ${i.map((t, r) => f`<text class="note ${t.tone}" x=${n + 3 + r * 13} y=${18}>${t.word}<title>${C(e)}: ${t.title}</title></text>`)}
        ${t % a || n + Ta > this.width ? p : f`<text x=${n + 3} y=${this.height - 6}>${C(e, {
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
			let i = `${String(r).padStart(2, "0")}:00`, a = t(Date.parse(T(e, i)));
			return a < 39 || a > this.width ? p : f`<line class="grid" x1=${a} x2=${a} y1=${Ca} y2=${n}></line><text x=${a + 3} y=${this.height - 6}>${i}</text>`;
		});
	}
	#S() {
		this.at && !this.#n && (this.series[0]?.minutes ?? 0) < 1440 ? this.#p(w(new Date(this.at))) : this.#n && this.#p("");
	}
	#C(e, t, n) {
		let r = e.currentTarget.getBoundingClientRect().left + Sa, i = n + (e.clientX - r) * t;
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
		this.at = va(this.#a, n, t), this.selectable && (e.shiftKey ? this.#v(this.#e ||= n || this.at, this.at) : this.#e = 0);
	}
	#T(e) {
		e.key === "Shift" && (this.#e = 0);
	}
	#E(e) {
		if (!this.at) return p;
		let t = e(this.at);
		return d`<div class="tip" aria-live="polite" ${Jn(t > this.width / 2 ? {
			right: `${this.width - t + 10}px`,
			left: "auto"
		} : {
			left: `${t + 10}px`,
			right: "auto"
		})}><b>${this.#l(this.at, this.series[0]?.minutes ?? 30)}</b>
      ${this.#c(w(new Date(this.at))).map((e) => d`<b class="small">${e.title}</b>`)}
      ${this.#D(this.at).map(([e, t]) => d`<span>${e}</span><span>${t}</span>`)}</div>`;
	}
	#D(e) {
		let t = [];
		for (let n of this.#o) {
			let r = n.points.find((t) => t.start === e);
			r && (t.push([n.label, wt(r.value)]), r.note && t.push([z("bound"), r.note]), r.low !== void 0 && t.push([B("band"), `${wt(r.low)} – ${wt(r.high ?? 0)}`]));
		}
		return t;
	}
	#O() {
		let e = this.series[0]?.minutes ?? 30, t = this.#o.map((e) => ({
			...e,
			banded: e.points.some((e) => e.low !== void 0),
			known: new Map(e.points.map((e) => [e.start, e]))
		})), n = (e) => d`<td>${e === void 0 ? "–" : wt(e)}</td>`;
		return d`<div class="scroll" tabindex="0" role="region" aria-label=${this.label || B("asTable")}><table>
      <thead><tr><th scope="col">${B("interval")}</th>${this.notes.length ? d`<th scope="col">${z("event")}</th>` : p}${t.map((e) => d`<th scope="col">${e.label}</th>
        ${e.banded ? d`<th scope="col">${z("low", { label: e.label })}</th><th scope="col">${z("high", { label: e.label })}</th>` : p}`)}</tr></thead>
      <tbody>${this.#a.slice(-400).map((r) => d`<tr><td>${this.#l(r, e)}</td>
        ${this.notes.length ? d`<td>${this.#c(w(new Date(r))).map((e) => e.title).join("; ")}</td>` : p}
        ${t.map(({ known: e, banded: t }) => d`${n(e.get(r)?.value)}${t ? d`${n(e.get(r)?.low)}${n(e.get(r)?.high)}` : p}`)}</tr>`)}</tbody>
    </table></div>`;
	}
};
k([h({ attribute: !1 })], Da.prototype, "series", void 0), k([h({ attribute: !1 })], Da.prototype, "notes", void 0), k([h()], Da.prototype, "label", void 0), k([h({ type: Number })], Da.prototype, "height", void 0), k([h()], Da.prototype, "zoomed", void 0), k([h({ attribute: !1 })], Da.prototype, "between", void 0), k([h({ type: Boolean })], Da.prototype, "selectable", void 0), k([h({ attribute: !1 })], Da.prototype, "chosen", void 0), k([g()], Da.prototype, "width", void 0), k([g()], Da.prototype, "table", void 0), k([g()], Da.prototype, "at", void 0), Da = k([m("zt-series-chart")], Da);
// src/parts/zt-day-again.ts
var Oa = 300, ka = 50, Aa = [
	"TEAM_LEAD",
	"PLANNER",
	"OFFICER",
	"CENTRE_MANAGER"
], ja = class extends A {
	constructor(...e) {
		super(...e), this.skill = "", this.centre = "", this.team = "", this.centreWide = !1, this.plain = !1, this.planning = !1, this.#e = new j(this, (e) => this.#t(e), Oa);
	}
	static {
		this.styles = [O, o`
      :host { display: grid; gap: 4px; }
      .day { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; }
      .day p { flex: 1 1 260px; }
    `];
	}
	#e;
	updated(e) {
		let t = this.queue || this.skill && this.centre;
		(e.has("queue") || e.has("skill") || e.has("centre")) && (this.#e.clear(), t && this.host.has(...Aa) && this.#e.load());
	}
	async #t(e) {
		let { api: t } = this.host, n = this.queue ? [this.queue] : ((await t.get("/v1/queues", { centre: this.centre }, e)).queues ?? []).filter((e) => e.skill === this.skill);
		return (await Promise.all(n.map(async (n) => {
			if (!await this.#n(n, e)) return [];
			let r = await t.ask(`/v1/${n.name}:reforecastDay`, {}, e).catch((e) => {
				if (!(e instanceof Kt && e.status === 400)) throw e;
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
			pageSize: ka
		}, t), r = D();
		return n.some(({ startDate: e = "", endDate: t = "" }) => e <= r && r < t);
	}
	render() {
		let e = (this.#e.value ?? []).filter(({ found: e }) => !this.plain || (e.ratioPermille ?? 0) >= 0);
		if (!e.length) return p;
		let t = e.map((t) => this.#i(t, e.length > 1));
		return d`${this.plain ? t : d`<section class="panel" aria-labelledby="underway"><header><h2 id="underway">${V("underway")}</h2></header>
            <div class="body">${t}${e.map((e) => this.#a(e))}</div></section>`}
      ${this.team && !this.plain ? d`<zt-plan-dialog ?open=${this.planning} reforecast ?centre-wide=${this.centreWide} team=${this.team} @close=${() => this.planning = !1}></zt-plan-dialog>` : p}`;
	}
	#r() {
		this.plain ? this.dispatchEvent(new Event("zt-plan")) : this.planning = !0;
	}
	#i({ queue: e, found: t }, n) {
		if ((t.ratioPermille ?? 0) < 0) return d`<p class="soft small">${V("noneCame")}</p>`;
		let { slot: r, agents: i, hours: a } = Vi(t, Date.now(), e.slotMinutes ?? 30), o = {
			time: x(r?.startTime),
			n: Math.abs(i),
			hours: y(Math.abs(a), 1)
		};
		return d`<div class="day small"><p class="number">${n ? `${_(e.title) || e.code}: ` : ""}${V("came", { ratio: b(t.ratioPermille) })}
        <span class=${i > 0 ? "watch-text" : "soft"}>${i ? V(i > 0 ? "movesUp" : "movesDown", o) : V("movesNot")}</span></p>
      ${i && this.team ? d`<button class="button small" data-again @click=${this.#r}>${V("seePlan")}</button>` : p}</div>`;
	}
	#a({ queue: e, found: t }) {
		let n = e.slotMinutes ?? 30, r = t.slots ?? [], i = (e, t, i, a = r) => ({
			key: e,
			label: t,
			minutes: n,
			points: a.map((e) => ({
				start: gi(e.startTime),
				value: i(e) ?? 0
			}))
		});
		return d`<zt-series-chart .series=${[
			i("actual", V("arrived"), (e) => e.calls, r.filter((e) => e.arrived)),
			i("forecast", V("before"), (e) => e.callsBefore),
			i("again", V("again"), (e) => e.calls, r.filter((e) => !e.arrived))
		].filter((e) => e.points.length)} label=${V("underway")} height="150"></zt-series-chart>`;
	}
};
k([h()], ja.prototype, "skill", void 0), k([h()], ja.prototype, "centre", void 0), k([h({ attribute: !1 })], ja.prototype, "queue", void 0), k([h()], ja.prototype, "team", void 0), k([h({
	type: Boolean,
	attribute: "centre-wide"
})], ja.prototype, "centreWide", void 0), k([h({ type: Boolean })], ja.prototype, "plain", void 0), k([g()], ja.prototype, "planning", void 0), ja = k([m("zt-day-again")], ja);
// src/parts/table-file.ts
async function Ma(e) {
	let t = new Uint8Array(await e.arrayBuffer()), n = "";
	for (let e = 0; e < t.length; e += 32768) n += String.fromCharCode(...t.subarray(e, e + 32768));
	return btoa(n);
}
function Na(e) {
	return /\.xlsx$/i.test(e) ? "xlsx" : "csv";
}
async function Pa(e) {
	try {
		let t = Na(e.name) === "xlsx", n = new Uint8Array(await (t ? e : e.slice(0, 65536)).arrayBuffer());
		return t ? await La(n) : Ia(Fa(n));
	} catch {
		return [];
	}
}
function Fa(e) {
	try {
		return new TextDecoder("utf-8", { fatal: !0 }).decode(e, { stream: !0 });
	} catch {
		return new TextDecoder("gb18030").decode(e);
	}
}
function Ia(e) {
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
async function La(e) {
	let t = za(e), n = [...t.keys()].filter((e) => /^xl\/worksheets\/sheet\d+\.xml$/.test(e)).sort()[0];
	if (!n) return [];
	let r = /<row[^>]*>([\s\S]*?)<\/row>/.exec(await Ba(e, t.get(n)))?.[1] ?? "", i = [...(t.has("xl/sharedStrings.xml") ? await Ba(e, t.get("xl/sharedStrings.xml")) : "").matchAll(/<si>([\s\S]*?)<\/si>/g)].map((e) => Ra(e[1]));
	return [...r.matchAll(/<c\b([^>]*)>([\s\S]*?)<\/c>/g)].map(([, e, t]) => /t="s"/.test(e) ? i[Number(/<v>(\d+)<\/v>/.exec(t)?.[1])] ?? "" : Ra(t)).map((e) => e.trim()).filter(Boolean);
}
function Ra(e) {
	let t = [...e.matchAll(/<(?:t|v)\b[^>]*>([\s\S]*?)<\/(?:t|v)>/g)].map((e) => e[1]).join(""), n = {
		lt: "<",
		gt: ">",
		amp: "&",
		quot: "\"",
		apos: "'"
	};
	return t.replace(/&(lt|gt|amp|quot|apos);/g, (e, t) => n[t]);
}
function za(e) {
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
async function Ba(e, t) {
	let n = new DataView(e.buffer, e.byteOffset, e.byteLength), r = t.offset + 30 + n.getUint16(t.offset + 26, !0) + n.getUint16(t.offset + 28, !0), i = new Blob([e.slice(r, r + t.packed)]);
	return t.method === 0 ? i.text() : new Response(i.stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
}
var Va = {
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
}, Ha = Object.keys(Va), Ua = {
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
}, Wa = {
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
};
function Ga(e, t = Va) {
	let n = (e) => e.toLowerCase().replace(/[\s_*（）()-]/g, ""), r = {};
	for (let [i, a] of Object.entries(t)) {
		let t = [i, ...a].map(n), o = e.find((e) => t.includes(n(e)));
		o && (r[i] = o);
	}
	return r;
}
// src/parts/history-upload.ts
var Ka = 4 << 20, qa = 1e3, Ja = [
	"DONE",
	"FAILED",
	"CANCELLED"
], Ya = class extends EventTarget {
	constructor(e, t) {
		super(), this.api = e, this.centre = t, this.fileName = "", this.fileSize = 0, this.sent = 0;
	}
	get state() {
		return (this.job?.state ?? "").replace("HISTORY_IMPORT_STATE_", "");
	}
	get ended() {
		return Ja.includes(this.state);
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
			})), ot(this.#e, JSON.stringify({
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
		let e = Qa(at(this.#e));
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
		ot(this.#e, ""), this.job = this.file = this.problem = void 0, this.sent = 0, this.#r();
	}
	get #e() {
		return `zhongtai.historyImport.${this.centre}`;
	}
	#t(e) {
		this.file = e, [this.fileName, this.fileSize] = [e.name, e.size];
	}
	#n(e) {
		this.job = e, this.ended && ot(this.#e, ""), this.#r();
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
				let n = t * Ka, r = await Ma(e.slice(n, n + Ka));
				t += 1;
				let i = await this.api.post(`/v1/${this.job.name}:addPart`, {
					partNumber: t,
					content: r,
					last: n + Ka >= e.size
				});
				this.sent = Math.min(n + Ka, e.size), this.running && this.#n(i);
			}
		} finally {
			globalThis.removeEventListener?.("beforeunload", t);
		}
	}
	async #o() {
		for (; this.running;) {
			await new Promise((e) => setTimeout(e, qa));
			let e = await this.api.get(`/v1/${this.job.name}`);
			this.running && this.#n(e);
		}
		this.state === "DONE" && this.dispatchEvent(new Event("done"));
	}
}, Xa = /* @__PURE__ */ new WeakMap();
function Za(e, t) {
	let n = Xa.get(e) ?? /* @__PURE__ */ new Map();
	Xa.set(e, n);
	let r = n.get(t) ?? new Ya(e, t);
	return n.set(t, r), r;
}
function Qa(e) {
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
var $a = [
	"queue",
	"start",
	"offered"
], eo = Object.keys(Ua), to = Object.keys(Wa), no = class extends A {
	constructor(...e) {
		super(...e), this.open = !1, this.centre = "", this.header = [], this.columns = {}, this.#t = () => {
			this.requestUpdate(), this.dispatchEvent(new CustomEvent("zt-under-way", { detail: { underWay: !(!this.#e?.job || this.#e.ended) } }));
		}, this.#n = () => void this.dispatchEvent(new Event("zt-done")), this.#f = (e) => d`<label class="field"><span>${V(`field.${e}`)}</span>
    <select class="input" ?required=${$a.includes(e)} @change=${(t) => this.columns = {
			...this.columns,
			[e]: t.target.value
		}}>
      <option value=""></option>${this.header.map((t) => d`<option value=${t} ?selected=${t === this.columns[e]}>${t}</option>`)}</select></label>`;
	}
	static {
		this.styles = [O, o`
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
		let e = this.centre ? Za(this.host.api, this.centre) : void 0;
		e !== this.#e && (this.#i(), this.#e = e, e && (e.addEventListener("change", this.#t), e.addEventListener("done", this.#n), e.recall().then(this.#t)));
	}
	#i() {
		this.#e?.removeEventListener("change", this.#t), this.#e?.removeEventListener("done", this.#n), this.#e = void 0;
	}
	async #a(e) {
		this.file = e.target.files?.[0], this.header = this.file ? await Pa(this.file) : [], this.columns = Ga(this.header, {
			...Ua,
			...Wa
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
		return d`<zt-dialog ?open=${this.open} heading=${V("importTitle")} @close=${this.#l}>
      <div class="stack">
        ${e?.interrupted ? this.#u(e) : e?.job ? this.#p(e, e.job) : this.#d()}
        ${e?.problem ? d`<p class="notice bad" role="alert">${N("warning")}<span>${e.problem.message}</span></p>` : p}
        ${e?.job && !e.interrupted ? this.#h(e) : p}
      </div>
    </zt-dialog>`;
	}
	#u(e) {
		let t = this.file && !e.isSame(this.file), n = {
			file: e.fileName,
			done: ro(e.sent),
			all: ro(e.fileSize)
		};
		return d`<form class="stack" @submit=${this.#s}>
      <p class="notice watch" role="status">${N("info")}<span>${V("interrupted", n)}</span></p>
      <label class="field"><span>${V("file")}</span><input class="input" type="file" accept=".csv,text/csv" required @change=${this.#a} /></label>
      ${t ? d`<p class="notice bad" role="alert">${N("warning")}<span>${V("otherFile", { file: e.fileName })}</span></p>` : p}
      <div class="keys"><button type="button" class="button danger" @click=${() => void e.stop()}>${V("stop")}</button>
        <button class="button primary" ?disabled=${!this.file || t}>${V("goOn")}</button></div>
    </form>`;
	}
	#d() {
		let e = this.file && $a.every((e) => this.columns[e]);
		return d`<form class="stack" @submit=${this.#o}>
      <p class="soft small">${V("importAbout")}</p>
      <label class="field"><span>${V("file")}</span><input class="input" type="file" accept=".csv,text/csv" required @change=${this.#a} /></label>
      ${this.file ? d`<fieldset><legend>${V("column")}</legend><div class="map">${eo.map(this.#f)}</div>
            <details ?open=${to.some((e) => this.columns[e])}><summary>${V("servedColumns")}</summary><div class="map">${to.map(this.#f)}</div></details></fieldset>` : p}
      <label class="check"><input type="checkbox" name="skipBad" />${V("skipBad")}</label>
      <div class="keys"><button type="button" class="button quiet" @click=${this.#l}>${V("close")}</button>
        <button class="button primary" ?disabled=${!e}>${V("begin")}</button></div>
    </form>`;
	}
	#f;
	#p(e, t) {
		let { state: n, sent: r, fileSize: i } = e, a = n === "UPLOADING", o = a && i ? r / i : (t.progressPermille ?? 0) / 1e3, s = {
			rows: y(t.rowCount ?? 0),
			done: y(t.doneSlotCount ?? 0),
			slots: y(t.slotCount ?? 0),
			created: y(t.createdCount ?? 0),
			updated: y(t.updatedCount ?? 0),
			unchanged: y(t.unchangedCount ?? 0)
		}, c = n === "DONE" ? "good" : n === "FAILED" ? "bad" : "";
		return d`<p class="soft small">${e.fileName}</p>
      ${e.ended ? p : d`<progress max="1" .value=${o} aria-label=${V("progress")}></progress>`}
      <p class="notice number ${c}" role="status">${a ? V("uploading", {
			done: ro(r),
			all: ro(i)
		}) : V(`HISTORY_IMPORT_STATE_${n}`, s)}${t.message ? d` · ${t.message}` : p}</p>
      ${a ? d`<p class="faint small">${V("uploadAbout")}</p>` : p}
      ${t.errorCount ? this.#m(t) : p}`;
	}
	#m({ errorCount: e = 0, errors: t = [] }) {
		let n = V(t.length < e ? "badRowsFirst" : "badRows", {
			n: y(e),
			shown: t.length
		});
		return d`<div><h3>${n}</h3><div class="errors scroll" tabindex="0" role="region" aria-label=${n}><table>
      <thead><tr><th scope="col">${V("row")}</th><th scope="col">${V("columnName")}</th><th scope="col">${V("given")}</th><th scope="col">${V("wrong")}</th></tr></thead>
      <tbody>${t.map((e) => d`<tr><td>${e.row ?? ""}</td><td>${e.column ?? ""}</td><td>${e.value ?? ""}</td><td>${e.message ?? ""}</td></tr>`)}</tbody></table></div></div>`;
	}
	#h(e) {
		return d`<div class="keys">
      ${e.running ? d`<button class="button danger" @click=${() => void e.stop()}>${V("stop")}</button>` : d`<button class="button" @click=${this.#c}>${V("another")}</button>`}
      ${e.problem && !e.ended ? d`<button class="button primary" @click=${() => void e.goOn()}>${V("goOn")}</button>` : p}
      <button class="button ${e.problem ? "" : "primary"}" @click=${this.#l}>${V("close")}</button></div>`;
	}
};
k([h({ type: Boolean })], no.prototype, "open", void 0), k([h()], no.prototype, "centre", void 0), k([g()], no.prototype, "file", void 0), k([g()], no.prototype, "header", void 0), k([g()], no.prototype, "columns", void 0), k([it("form")], no.prototype, "form", void 0), no = k([m("zt-history-import")], no);
function ro(e) {
	return `${y(e / 1e6, 1)} MB`;
}
// src/parts/zt-level-prices.ts
var io = class extends A {
	constructor(...e) {
		super(...e), this.forecast = "", this.quantile = 0, this.target = 0, this.busy = !1;
	}
	static {
		this.styles = [O, o`
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
		return d`<div class="row wrap between"><div><h3>${z("prices")}</h3><p class="faint small">${z("pricesAbout")}</p></div>
        <button class="button" ?disabled=${this.busy || !this.forecast} @click=${this.#e}>${z(this.busy ? "reckoning" : "compare")}</button></div>
      ${this.problem ? d`<p class="notice bad" role="alert">${N("warning")}${this.problem.message}</p>` : p}
      ${this.prices?.length ? this.#t(this.prices) : p}`;
	}
	#t(e) {
		let t = Math.max(...e.map((e) => e.paidHoursPerPercent ?? 0), .001);
		return d`<div class="scroll" tabindex="0" role="region" aria-label=${z("prices")}><table>
      <thead><tr><th scope="col">${z("level")}</th><th scope="col" class="right">${z("expected")}</th><th scope="col" class="right">${z("paidHours")}</th><th scope="col" class="right">${z("mostHeads")}</th><th scope="col" class="right">${z("perPercent")}</th><th scope="col">${z("bound")}</th></tr></thead>
      <tbody>${e.map((e) => d`<tr class=${e.targetPermille === this.target ? "used" : ""}>
        <td>${b(e.targetPermille)} ${e.targetPermille === this.target ? d`<span class="badge good">${z("targetNow")}</span>` : p}</td>
        <td class="right">${(e.serviceLevelPermille ?? 0) < 0 ? "–" : b(e.serviceLevelPermille ?? 0, 1)}</td><td class="right">${y(e.paidHours ?? 0, 1)}</td><td class="right">${y(e.mostHeads ?? 0)}</td>
        <td class="right">${y(e.paidHoursPerPercent ?? 0, 1)}<i class="bar" ${Jn({ "--part": `${(e.paidHoursPerPercent ?? 0) / t * 100}%` })}></i></td>
        <td class="small soft">${Lt((e.bounds ?? []).map(({ bound: e, slotCount: t = 0 }) => e ? z("boundSlots", {
			what: z(e),
			n: t
		}) : ""))}</td></tr>`)}</tbody>
    </table></div>`;
	}
};
k([h()], io.prototype, "forecast", void 0), k([h({ type: Number })], io.prototype, "quantile", void 0), k([h({ type: Number })], io.prototype, "target", void 0), k([g()], io.prototype, "prices", void 0), k([g()], io.prototype, "busy", void 0), k([g()], io.prototype, "problem", void 0), io = k([m("zt-level-prices")], io);
// src/parts/zt-accuracy.ts
var ao = 56, [oo, so, co, lo, uo] = [
	560,
	150,
	44,
	22,
	8
], fo = 1, po = class extends A {
	constructor(...e) {
		super(...e), this.queue = "", this.#e = new j(this, async (e) => {
			let t = {
				startDate: E(D(), -56),
				endDate: E(D(), 1)
			};
			return (await this.host.api.get(`/v1/${this.queue}/forecastAccuracy`, t, e)).accuracy ?? [];
		});
	}
	static {
		this.styles = [O, o`
      :host { display: grid; gap: 10px; }
      svg.chart { display: block; width: 100%; max-width: ${oo}px; }
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
		if (t) return I(t, () => void this.#e.load());
		if (!e) return F(3);
		let n = d`<p class="soft small">${V("accuracyAbout", { days: ao })}</p>`, r = e.filter((e) => (e.slotWapePermille ?? 0) >= 0);
		return r.length ? d`${n}${this.#t(r)}${this.#n(r)}${this.#r(e)}` : d`${n}${P("demand", V("noAccuracy"))}`;
	}
	#t(e) {
		let t = Bi(e);
		if (!t) return p;
		let n = t.before - t.after, r = Math.abs(n) < fo ? "noDifference" : n > 0 ? "helped" : "harmed";
		return d`<p class="notice ${r === "harmed" ? "watch" : r === "helped" ? "good" : ""}">${V(r, {
			before: b(t.before, 1),
			after: b(t.after, 1)
		})}</p>`;
	}
	#n(e) {
		let t = Math.max(...e.map((e) => e.leadDays ?? 0), 1), n = Math.max(...e.flatMap((e) => [e.slotWapePermille ?? 0, e.unadjustedSlotWapePermille ?? 0]), 50), r = Math.ceil(n / 50) * 50, i = (e = 0) => co + (oo - co - 8) * e / t, a = (e = 0) => uo + (1 - Math.max(e, 0) / r) * (so - uo - lo), o = (t, n) => f`
      <polyline class=${t} points=${e.map((e) => `${i(e.leadDays).toFixed(1)},${a(n(e)).toFixed(1)}`).join(" ")}></polyline>
      ${e.map((e) => f`<circle class=${t} cx=${i(e.leadDays)} cy=${a(n(e))} r="2.5"></circle>`)}`;
		return d`<div class="legend"><span class="as-adjusted"><i></i>${V("adjustedError")}</span><span class="as-model"><i></i>${V("modelError")}</span></div>
      <svg class="chart" role="img" viewBox="0 0 ${oo} ${so}" aria-label=${V("accuracyChart")}>
        ${[
			0,
			r / 2,
			r
		].map((e) => f`<line class="grid" x1=${co} x2=${oo} y1=${a(e)} y2=${a(e)}></line><text x=${co - 6} y=${a(e) + 4} text-anchor="end">${b(e, 1)}</text>`)}
        ${e.filter((t, n) => n % Math.ceil(e.length / 8) === 0).map((e) => f`<text x=${i(e.leadDays)} y=${so - 6} text-anchor="middle">${V("nDays", { n: e.leadDays ?? 0 })}</text>`)}
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
		].map((e, t) => d`<th scope="col" class=${t ? "right" : ""}>${V(e)}</th>`), n = (e = 0) => `${e > 0 ? "+" : e < 0 ? "−" : ""}${b(Math.abs(e), 1)}`;
		return d`<div class="scroll" tabindex="0" role="region" aria-label=${V("accuracyChart")}><table><thead><tr>${t}</tr></thead>
      <tbody>${e.map((e) => d`<tr><td>${V("nDays", { n: e.leadDays ?? 0 })}</td><td class="right">${b(e.slotWapePermille ?? 0, 1)}</td>
          <td class="right">${b(e.unadjustedSlotWapePermille ?? 0, 1)}</td><td class="right">${b(e.dayWapePermille ?? 0, 1)}</td>
          <td class="right">${n(e.biasPermille)}</td><td class="right">${b(e.coveragePermille ?? 0)}</td>
          <td class="right">${b(e.ahtWapePermille ?? 0, 1)}</td><td class="right">${e.dayCount ?? 0}</td></tr>`)}</tbody></table></div>`;
	}
};
k([h()], po.prototype, "queue", void 0), po = k([m("zt-accuracy")], po);
// src/messages/events.ts
var mo = v({
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
}), ho = ["RECURRENCE_YEARLY", "RECURRENCE_MONTHLY"], go = class extends A {
	constructor(...e) {
		super(...e), this.queue = "";
	}
	static {
		this.styles = [O, o`ul { margin: 6px 0 0; padding-left: 18px; } .told { margin: 8px 0 0; }`];
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
		return d`<div class="field"><span id="again">${mo("again")}</span><div><div class="segments" role="group" aria-labelledby="again">${ho.map((e) => d`<button type="button" aria-pressed=${e === this.asked} @click=${() => this.#e(e)}>${mo(e)}</button>`)}</div></div></div>
    <div role="status">${this.found ? this.#t(this.found) : p}</div>
    ${this.problem ? d`<p class="notice bad" role="alert">${N("warning")}<span>${this.problem.message}</span></p>` : p}`;
	}
	#t(e) {
		let t = e.occurrences ?? [], n = (e) => y(e ?? 0, 2);
		return d`<p class="small told">${mo("mean", {
			factor: n(e.adjustment?.value),
			count: t.length
		})}
      ${mo(e.proven ? "interval" : "unproven", {
			low: n(e.lowFactor),
			high: n(e.highFactor)
		})}</p>
      <ul class="small soft">${t.map((e) => d`<li>${mo("time", {
			day: C(e.startDate, {
				year: "numeric",
				month: "short",
				day: "numeric"
			}),
			calls: y(e.calls ?? 0),
			expected: y(e.expectedCalls ?? 0)
		})}</li>`)}</ul>`;
	}
};
k([h()], go.prototype, "queue", void 0), k([h({ attribute: !1 })], go.prototype, "window", void 0), k([g()], go.prototype, "asked", void 0), k([g()], go.prototype, "found", void 0), k([g()], go.prototype, "problem", void 0), go = k([m("zt-event-past")], go);
// src/parts/zt-change-dialog.ts
var _o = [
	"HISTORY_EDIT_KIND_OUTAGE",
	"HISTORY_EDIT_KIND_ONE_OFF",
	"HISTORY_EDIT_KIND_CAMPAIGN",
	"HISTORY_EDIT_KIND_CORRECTION"
], vo = ["MEASURE_CONTACTS", "MEASURE_HANDLING_TIME"], yo = [
	"EFFECT_LEAVE_OUT",
	"EFFECT_SCALE",
	"EFFECT_ADD",
	"EFFECT_SET"
], bo = class extends A {
	constructor(...e) {
		super(...e), this.queue = "", this.kind = "HISTORY_EDIT_KIND_OUTAGE", this.measure = "MEASURE_CONTACTS", this.effect = "EFFECT_SCALE", this.busy = !1, this.#e = {
			key: "",
			id: ""
		}, this.#r = () => xa(this.#n("start").value, this.#n("end").value);
	}
	static {
		this.styles = [O, o`
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
			startTime: ba(r("start")),
			endTime: ba(r("end")),
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
			id: Yt()
		}), this.busy = !0, this.problem = void 0;
		try {
			await this.host.api.post(a ? "/v1/historyEdits" : "/v1/forecastAdjustments", o, this.#e.id), R(V(a ? "editSaved" : "adjustmentSaved")), this.dispatchEvent(new Event("zt-done")), this.#a();
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
		this.#n("start").value = ya(Date.parse(t ?? "")), this.#n("end").value = ya(Date.parse(n ?? "")), this.#n("value").value = String(r ?? 0);
		let a = this.#n("reason");
		(!a.value.trim() || a.value.startsWith("×")) && (a.value = i ?? "");
	}
	#a() {
		this.dispatchEvent(new Event("close"));
	}
	get #o() {
		return yo.filter((e) => e !== "EFFECT_LEAVE_OUT" || this.intent?.of === "history" && this.measure === "MEASURE_CONTACTS");
	}
	render() {
		let { intent: e } = this, t = e?.of === "history";
		return d`<zt-dialog ?open=${!!e} heading=${V(t ? "editTitle" : "adjustTitle")} @close=${this.#a}>
      ${e ? d`<form @submit=${this.#t}>
            <p class="soft small">${t ? V("editAbout") : e.copy ? V("adjustCopyAbout", { title: e.copy.title }) : V("adjustAbout")}</p>
            <div class="two">
              <label class="field"><span>${V("start")}</span><input class="input" type="datetime-local" name="start" required .defaultValue=${ya(e.start)} /></label>
              <label class="field"><span>${V("end")}</span><input class="input" type="datetime-local" name="end" required .defaultValue=${ya(e.end)} /></label>
            </div>
            ${t ? this.#c("kind", _o, this.kind, (e) => this.kind = e) : p}
            ${this.#c("measure", vo, this.measure, (e) => this.#s(e))}
            ${this.#c("effect", this.#o, this.effect, (e) => this.effect = e)}
            ${this.effect === "EFFECT_LEAVE_OUT" ? p : d`<label class="field"><span>${V("value", { unit: zi(this.effect, this.measure) })}</span>
                  <input class="input" type="number" name="value" step="any" min=${this.effect === "EFFECT_ADD" ? -1e6 : 0} max="1000000" required /></label>`}
            ${!t && this.effect === "EFFECT_SCALE" && this.measure === "MEASURE_CONTACTS" ? d`<zt-event-past queue=${this.queue} .window=${this.#r} @zt-proposal=${this.#i}></zt-event-past>` : p}
            <label class="field"><span>${V("reason")}</span><input class="input" name="reason" required maxlength="200" /></label>
            ${this.problem ? d`<p class="notice bad" role="alert">${N("warning")}<span>${this.problem.message}</span></p>` : p}
            <div class="keys"><button type="button" class="button quiet" @click=${this.#a}>${V("cancel")}</button>
              <button class="button primary" ?disabled=${this.busy}>${V("save")}</button></div>
          </form>` : p}
    </zt-dialog>`;
	}
	#s(e) {
		this.measure = e, this.#o.includes(this.effect) || (this.effect = "EFFECT_SCALE");
	}
	#c(e, t, n, r) {
		return d`<div class="field"><span id=${e}>${V(e)}</span><div><div class="segments" role="group" aria-labelledby=${e}>${t.map((e) => d`<button type="button" aria-pressed=${e === n} @click=${() => r(e)}>${V(e)}</button>`)}</div></div></div>`;
	}
};
k([h()], bo.prototype, "queue", void 0), k([h({ attribute: !1 })], bo.prototype, "intent", void 0), k([g()], bo.prototype, "kind", void 0), k([g()], bo.prototype, "measure", void 0), k([g()], bo.prototype, "effect", void 0), k([g()], bo.prototype, "busy", void 0), k([g()], bo.prototype, "problem", void 0), bo = k([m("zt-change-dialog")], bo);
// src/parts/zt-changes.ts
var xo = class extends A {
	constructor(...e) {
		super(...e), this.of = "history", this.queue = "", this.forecast = "", this.notes = [], this.editable = !1, this.busy = "", this.#e = new j(this, (e) => this.#t(e));
	}
	static {
		this.styles = [O, o`
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
			startDate: E(D(), -366),
			endDate: E(D(), 1)
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
				R(e instanceof Kt ? e.message : String(e), "bad");
			} finally {
				this.busy = "";
			}
		}
	}
	#r(e) {
		let [t = "", n = ""] = [e.startDate, e.endDate ?? E(e.startDate ?? D(), 1)], r = {
			queue: this.queue,
			startTime: T(t, "00:00"),
			endTime: T(n, "00:00"),
			kind: "HISTORY_EDIT_KIND_ONE_OFF",
			measure: "MEASURE_CONTACTS",
			effect: "EFFECT_LEAVE_OUT",
			reason: V("dampedReason")
		};
		return this.#n(t, async () => {
			await this.host.api.post("/v1/historyEdits", { edit: r }), R(V("editSaved"));
		});
	}
	render() {
		let { value: e, failure: t } = this.#e;
		if (t) return I(t, () => void this.#e.load());
		if (!e) return F(3);
		let n = this.of === "history";
		return d`
      ${this.editable ? d`<div><button class="button" data-new @click=${() => this.dispatchEvent(new Event("zt-new"))}>${V(n ? "makeEdit" : "makeAdjustment")}</button></div>` : p}
      ${n ? this.#i(e) : p}
      ${e.length ? this.#a([...e].reverse()) : P("policy", V(n ? "noEdits" : "noAdjustments"))}`;
	}
	#i(e) {
		let t = e.filter((e) => !e.withdrawTime), n = this.notes.filter((e) => {
			if (e.kind && e.kind !== "TRAINING_NOTE_KIND_DAMPED") return !1;
			let n = Date.parse(T(e.startDate ?? D(), "12:00"));
			return !t.some((e) => Date.parse(e.startTime ?? "") <= n && n < Date.parse(e.endTime ?? ""));
		});
		return n.length ? d`<div class="damped"><h3>${V("damped")}</h3><ul>${n.map((e) => {
			let t = C(e.startDate);
			return d`<li><span class="number">${V("dampedDay", {
				day: t,
				share: b(e.sharePermille ?? 0)
			})}</span>
        ${this.editable ? d`<button class="button small" aria-label=${V("leaveOutDayOf", { day: t })} ?disabled=${!!this.busy} @click=${() => this.#r(e)}>${V("leaveOutDay")}</button>` : p}</li>`;
		})}</ul></div>` : p;
	}
	#a(e) {
		let t = this.of === "history";
		return d`<div class="scroll"><table>
      <thead><tr><th scope="col">${V("window")}</th><th scope="col">${V("change")}</th>${t ? d`<th scope="col">${V("kind")}</th>` : p}
        <th scope="col">${V("reason")}</th><th scope="col">${V("owner")}</th><td></td></tr></thead>
      <tbody>${e.map((e) => this.#o(e, t))}</tbody></table></div>`;
	}
	#o(e, t) {
		let n = e.withdrawTime ? "gone" : "", r = `${jt(e.startTime, e.endTime)} ${Ri(e)}`;
		return d`<tr><td class="number ${n}">${jt(e.startTime, e.endTime)}</td><td class="number ${n}">${Ri(e)}</td>
      ${t ? d`<td>${V(e.kind ?? "HISTORY_EDIT_KIND_CORRECTION")}</td>` : p}
      <td>${e.reason ?? ""}</td><td>${this.host.names.of(e.owner)}</td>
      <td class="right">${n ? d`<span class="faint small">${V("withdrawn")}</span>` : this.editable ? d`<button class="button quiet small" aria-label=${V("withdrawIt", { what: r })} ?disabled=${!!this.busy}
              @click=${() => this.#n(e.name, () => this.host.api.post(`/v1/${e.name}:withdraw`))}>${V("withdraw")}</button>` : p}</td></tr>`;
	}
};
k([h()], xo.prototype, "of", void 0), k([h()], xo.prototype, "queue", void 0), k([h()], xo.prototype, "forecast", void 0), k([h({ attribute: !1 })], xo.prototype, "notes", void 0), k([h({ type: Boolean })], xo.prototype, "editable", void 0), k([g()], xo.prototype, "busy", void 0), xo = k([m("zt-changes")], xo);
// src/parts/zt-what-ifs.ts
var So = 1e3, Co = class extends A {
	constructor(...e) {
		super(...e), this.queue = "", this.forecast = "", this.editable = !1, this.compared = [], this.busy = "", this.#e = new j(this, async (e) => (await this.host.api.get(`/v1/${this.queue}/whatIfForecasts`, {}, e)).forecasts ?? []), this.#t = new j(this, async (e) => {
			let t = [this.forecast, ...this.compared];
			return (await this.host.api.get(`/v1/${this.queue}/forecasts:compare`, { forecasts: t }, e)).forecasts ?? [];
		});
	}
	static {
		this.styles = [O, o`
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
				R(e instanceof Kt ? e.message : String(e), "bad");
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
			R(V("copied", { title: r })), t.reset(), await this.#e.load(), this.#i(e.forecast?.name ?? "", !0);
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
			await this.host.api.post(`/v1/${t}:adopt`), R(V("adoptedNow", { title: e.title ?? "" })), this.dispatchEvent(new CustomEvent("zt-done", { detail: { forecast: t } })), await this.#e.load();
		});
	}
	render() {
		let { value: e, failure: t } = this.#e;
		return d`${this.editable && this.forecast ? this.#o() : p}
      ${t ? I(t, () => void this.#e.load()) : e ? e.length ? this.#s(e) : P("demand", V("noWhatIfs")) : F(3)}
      ${this.compared.length ? this.#l() : p}`;
	}
	#o() {
		let e = (e, t) => d`<label class="field"><span>${t}</span><input class="input" type="number" name=${e} min="1" max=${So} step="0.1" required value="100" /></label>`;
		return d`<p class="soft small">${V("copyAbout")}</p>
      <form @submit=${this.#r}>
        <label class="field"><span>${V("copyTitle")}</span><input class="input" name="title" required maxlength="80" /></label>
        ${e("calls", V("copyCalls"))}${e("aht", V("copyAht"))}
        <button class="button primary" ?disabled=${!!this.busy}>${V("copyMake")}</button>
      </form>`;
	}
	#s(e) {
		return d`<div class="scroll"><table>
      <thead><tr><th scope="col">${V("whatIf")}</th><th scope="col">${V("assumed")}</th><th scope="col">${V("owner")}</th><td></td></tr></thead>
      <tbody>${e.map((e) => this.#c(e))}</tbody></table></div>`;
	}
	#c(e) {
		let { title: t = "", forecast: n } = e, r = n?.name ?? "";
		return d`<tr><td><label class="check"><input type="checkbox" .checked=${this.compared.includes(r)} aria-label=${V("compareIt", { title: t })}
          @change=${(e) => this.#i(r, e.target.checked)} />${t}</label></td>
      <td class="number">${V("assumption", {
			calls: b(e.callsPermille, 1),
			aht: b(e.ahtPermille, 1)
		})}</td>
      <td>${this.host.names.of(e.owner)} <span class="faint small">${It(n?.createTime ?? "")}</span></td>
      <td>${e.adoptTime ? d`<span class="badge good">${V("adopted")}</span>` : this.editable ? d`<span class="row"><button class="button small" aria-label=${V("adjustOne", { title: t })}
                @click=${() => this.dispatchEvent(new CustomEvent("zt-adjust", { detail: {
			name: r,
			title: t
		} }))}>${V("adjustIt")}</button>
              <button class="button small primary" aria-label=${V("adoptIt", { title: t })} ?disabled=${!!this.busy} @click=${() => this.#a(e)}>${V("adopt")}</button></span>` : p}</td></tr>`;
	}
	#l() {
		let { value: e, failure: t } = this.#t;
		if (t) return I(t, () => this.refresh());
		if (!e) return F(4);
		let n = e[0]?.days?.map((e) => e.date ?? "") ?? [], r = (e) => d`<td class="right">${y(e?.calls ?? 0)}</td><td class="right">${y(e?.ahtSeconds ?? 0)}</td><td class="right">${y(e?.paidHours ?? 0, 1)}</td><td class="right">${y(e?.mostHeads ?? 0)}</td>`, i = d`<th scope="col" class="right">${V("contacts")}</th><th scope="col" class="right">${V("ahtSeconds")}</th><th scope="col" class="right">${V("paidHours")}</th><th scope="col" class="right">${V("mostHeads")}</th>`;
		return d`<div><h3>${V("compared")}</h3><div class="sides scroll" tabindex="0" role="region" aria-label=${V("compared")}><table>
      <thead><tr><th scope="col" rowspan="2">${V("day")}</th>${e.map((e) => d`<th scope="colgroup" colspan="4">${e.title || V("official")}</th>`)}</tr>
        <tr>${e.map(() => i)}</tr></thead>
      <tbody>${n.map((t, n) => d`<tr><td>${C(t)}</td>${e.map((e) => r(e.days?.[n]))}</tr>`)}
        <tr class="total"><td>${V("total")}</td>${e.map((e) => r(e.total))}</tr></tbody></table></div></div>`;
	}
};
k([h()], Co.prototype, "queue", void 0), k([h()], Co.prototype, "forecast", void 0), k([h({ type: Boolean })], Co.prototype, "editable", void 0), k([g()], Co.prototype, "compared", void 0), k([g()], Co.prototype, "busy", void 0), Co = k([m("zt-what-ifs")], Co);
// src/parts/zt-planning.ts
var wo = [
	"tabEdits",
	"tabAdjustments",
	"tabWhatIfs",
	"tabAccuracy"
], To = 36e5, Eo = class extends A {
	constructor(...e) {
		super(...e), this.queue = "", this.forecast = "", this.notes = [], this.near = {}, this.tab = "tabEdits";
	}
	static {
		this.styles = [O, o`.segments { flex-wrap: wrap; }`];
	}
	ask(e) {
		this.tab = e.copy ? "tabWhatIfs" : e.of === "history" ? "tabEdits" : "tabAdjustments";
		let { past: t, coming: n } = this.near, r = (e.of === "history" ? t : n) ?? Date.now(), i = Math.floor(r / To) * To;
		this.intent = {
			start: i,
			end: i + To,
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
		return d`<section class="panel" aria-labelledby="planning">
      <header><h2 id="planning" class="grow">${V("planning")}</h2>
        <div class="segments" role="group" aria-label=${V("planning")}>${wo.map((e) => d`<button aria-pressed=${e === this.tab} @click=${() => this.tab = e}>${V(e)}</button>`)}</div></header>
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
				return d`<zt-changes of=${i} queue=${e} forecast=${t} .notes=${n} ?editable=${r}
          @zt-new=${() => this.ask({
					of: i,
					measure: "MEASURE_CONTACTS"
				})} @zt-done=${() => this.#t()}></zt-changes>`;
			}
			case "tabWhatIfs": return d`<zt-what-ifs queue=${e} forecast=${t} ?editable=${r}
          @zt-adjust=${(e) => this.ask({
				of: "forecast",
				measure: "MEASURE_CONTACTS",
				copy: e.detail
			})}
          @zt-done=${this.#t}></zt-what-ifs>`;
			case "tabAccuracy": return e ? d`<zt-accuracy queue=${e}></zt-accuracy>` : p;
		}
	}
};
k([h()], Eo.prototype, "queue", void 0), k([h()], Eo.prototype, "forecast", void 0), k([h({ attribute: !1 })], Eo.prototype, "notes", void 0), k([h({ attribute: !1 })], Eo.prototype, "near", void 0), k([g()], Eo.prototype, "tab", void 0), k([g()], Eo.prototype, "intent", void 0), k([it("zt-changes")], Eo.prototype, "changes", void 0), k([it("zt-what-ifs")], Eo.prototype, "whatIfs", void 0), Eo = k([m("zt-planning")], Eo);
// src/parts/pool.ts
function Do(e, t) {
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
function Oo(e) {
	let t = e.filter((e) => e.used).map((e) => e.queue.code ?? ""), n = t.map((e) => ({
		queues: [e],
		weight: 2
	}));
	return t.length > 1 ? [...n, {
		queues: t,
		weight: 1
	}] : n;
}
function ko(e, t) {
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
var Ao = 8, jo = 20, Mo = class extends A {
	constructor(...e) {
		super(...e), this.queues = [], this.lines = [], this.groups = [], this.busy = !1, this.lacking = !1, this.#e = !1;
	}
	static {
		this.styles = [O, o`
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
			startDate: D(),
			endDate: E(D(), 7)
		}, n = this.queues.slice(0, Ao), r = await Promise.all(n.map((e) => this.host.api.get(`/v1/${e.name}/requirements`, t).catch(() => ({ slots: [] }))));
		this.lines = Do(n, new Map(n.map((e, t) => [e.name, r[t].slots ?? []]))), this.groups = Oo(this.lines);
	}
	#n(e, t) {
		this.lines = this.lines.map((n, r) => r === e ? {
			...n,
			...t
		} : n), t.used !== void 0 && (this.groups = Oo(this.lines)), this.answer = void 0;
	}
	#r(e, t) {
		this.groups = this.groups.map((n, r) => r === e ? {
			...n,
			...t
		} : n), this.answer = void 0;
	}
	async #i(e) {
		e.preventDefault();
		let t = ko(this.lines, this.groups);
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
		return d`<details class="panel" @toggle=${this.#t}><summary class="body"><h2>${z("pool")}</h2></summary><form class="inside" @submit=${this.#i}>
      <p class="soft small">${z("poolAbout")}</p>
      <div class="two">${this.#a()}${this.#o()}</div>
      ${this.lacking ? d`<p class="notice watch" role="alert">${N("info")}${z("needTwo")}</p>` : p}
      ${this.problem ? d`<p class="notice bad" role="alert">${N("warning")}${this.problem.message}</p>` : p}
      <div><button class="button primary" ?disabled=${this.busy || !this.lines.length}>${z(this.busy ? "reckoning" : "calculate")}</button></div>
      <div aria-live="polite">${this.answer ? this.#s(this.answer) : p}</div>
    </form></details>`;
	}
	#a() {
		return this.lines.length ? d`<div><h3>${z("poolQueues")}</h3><table>
      <thead><tr><th scope="col">${z("queue")}</th><th scope="col">${z("calls")}</th><th scope="col">${z("aht")}</th></tr></thead>
      <tbody>${this.lines.map((e, t) => {
			let n = _(e.queue.title) || e.queue.code, r = (r) => d`<td><input class="input tiny" type="number" min="1" max="100000" aria-label="${n}: ${z(r)}" .value=${String(e[r])}
          @input=${(e) => this.#n(t, { [r]: Number(e.target.value) })} /></td>`;
			return d`<tr><td><label><input type="checkbox" .checked=${e.used} @change=${(e) => this.#n(t, { used: e.target.checked })} />${n}</label></td>${r("calls")}${r("aht")}</tr>`;
		})}</tbody></table></div>` : d`<p class="soft">${z("callsOnly")}</p>`;
	}
	#o() {
		let e = this.lines.filter((e) => e.used);
		return d`<div class="groups"><h3>${z("poolGroups")}</h3>${this.groups.map((t, n) => d`<fieldset><legend class="unseen">${z("group", { n: n + 1 })}</legend>
      ${e.map(({ queue: e }) => d`<label><input type="checkbox" .checked=${t.queues.includes(e.code ?? "")} @change=${(r) => {
			let { checked: i } = r.target, a = t.queues.filter((t) => t !== e.code);
			this.#r(n, { queues: i ? [...a, e.code ?? ""] : a });
		}} />${_(e.title) || e.code}</label>`)}
      <span class="grow"></span>
      <label>${z("weight")}<input class="input tiny" type="number" min="1" max="10000" .value=${String(t.weight)} @input=${(e) => this.#r(n, { weight: Number(e.target.value) })} /></label>
      <button type="button" class="button quiet icon small" aria-label="${z("dropGroup")}: ${z("group", { n: n + 1 })}" @click=${() => this.groups = this.groups.filter((e, t) => t !== n)}>${N("cross", 14)}</button>
    </fieldset>`)}
    <div><button type="button" class="button small" ?disabled=${this.groups.length >= jo} @click=${() => this.groups = [...this.groups, {
			queues: e.map((e) => e.queue.code ?? ""),
			weight: 1
		}]}>${z("addGroup")}</button></div></div>`;
	}
	#s(e) {
		let t = new Map(this.lines.map((e) => [e.queue.code, _(e.queue.title) || e.queue.code])), n = e.agents ?? [];
		return d`<p class="notice ${e.met ? "good" : "bad"}">${N(e.met ? "check" : "warning")}<span>${z(e.met ? "met" : "unmet")}. ${z("together", {
			n: n.reduce((e, t) => e + t, 0),
			apart: e.agentsApart ?? 0
		})}</span></p>
      <div class="two">
        <table><thead><tr><th scope="col">${z("poolGroups")}</th><th scope="col" class="right">${z("agents")}</th><th scope="col" class="right">${z("heads")}</th></tr></thead>
          <tbody>${this.groups.map((r, i) => d`<tr><td>${r.queues.map((e) => t.get(e) ?? e).join(" + ")}</td><td class="right">${y(n[i] ?? 0)}</td><td class="right">${y(e.heads?.[i] ?? 0)}</td></tr>`)}</tbody></table>
        <table><thead><tr><th scope="col">${z("queue")}</th><th scope="col" class="right">${z("expected")}</th><th scope="col" class="right">${z("abandoned")}</th><th scope="col" class="right">${z("wait")}</th></tr></thead>
          <tbody>${(e.queues ?? []).map((e) => d`<tr><td>${t.get(e.code) ?? e.code}</td><td class="right">${b(e.serviceLevelPermille ?? 0, 1)} ± ${b(e.halfWidthPermille ?? 0, 1)}</td>
            <td class="right">${b(e.abandonedPermille ?? 0, 1)}</td><td class="right">${z("seconds", { n: y(e.meanWaitSeconds ?? 0, 1) })}</td></tr>`)}</tbody></table>
      </div>`;
	}
};
k([h({ attribute: !1 })], Mo.prototype, "queues", void 0), k([g()], Mo.prototype, "lines", void 0), k([g()], Mo.prototype, "groups", void 0), k([g()], Mo.prototype, "answer", void 0), k([g()], Mo.prototype, "busy", void 0), k([g()], Mo.prototype, "problem", void 0), k([g()], Mo.prototype, "lacking", void 0), Mo = k([m("zt-pool")], Mo);
// src/messages/quality.ts
var No = v({
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
function Po(e, { skill: t, team: n, queues: r }, i = []) {
	let a = [...new Set(i.map((e) => e.date))].filter((t) => !e.some((e) => e.date === t));
	return [...e, ...a.map((e) => ({ date: e }))].map((e) => {
		let a = e.skills?.find((e) => e.skill === t), o = e.teams?.find((e) => e.team === n), s = (e.forecasts ?? []).filter((e) => !r || r.includes(e.queue ?? ""));
		return {
			date: e.date,
			slotError: Lo(s.map((e) => [Number(e.offeredContacts ?? 0), e.slotWapePermille ?? 0])),
			dayError: Lo(s.map((e) => [Number(e.offeredContacts ?? 0), e.dayWapePermille ?? 0])),
			accuracy: a && Io(a.accuracyPermille, -1e6),
			efficiency: a && Io(a.efficiencyPermille),
			level: a && Io(a.serviceLevelPermille),
			adherence: o && Io(o.adherencePermille),
			conformance: o && Io(o.conformancePermille),
			...Fo(i.filter((t) => t.date === e.date))
		};
	}).sort((e, t) => t.date.localeCompare(e.date));
}
function Fo(e) {
	let t = (t) => e.reduce((e, n) => e + Number(n[t] ?? 0), 0), n = (e, t) => t ? e / t : void 0, r = (e, r) => n(1e3 * t(e), t(r));
	return {
		reached: r("metContacts", "countedContacts"),
		abandonment: r("abandonedContacts", "askedContacts"),
		asa: n(t("waitAnsweredSeconds"), t("answeredContacts"))
	};
}
function Io(e = 0, t = -1) {
	return e === t ? void 0 : e;
}
function Lo(e) {
	let t = e.filter(([e, t]) => e > 0 && t >= 0), n = t.reduce((e, [t]) => e + t, 0);
	return n ? t.reduce((e, [t, n]) => e + t * n, 0) / n : void 0;
}
// src/parts/zt-quality.ts
var Ro = ["slotError", "dayError"], zo = [
	"reached",
	"abandonment",
	"asa"
], Bo = [
	"accuracy",
	"efficiency",
	"level"
], Vo = ["adherence", "conformance"], Ho = class extends A {
	constructor(...e) {
		super(...e), this.centre = "", this.skill = "", this.team = "", this.queue = "", this.#e = new j(this, (e) => this.host.api.get(`/v1/${this.centre}/qualityDays`, {
			startDate: E(D(), -7),
			endDate: D()
		}, e)), this.#t = new j(this, async (e) => {
			let t = {
				startDate: E(D(), -7),
				endDate: D()
			};
			return (await Promise.all(this.#r.map((n) => this.host.api.get(`/v1/${n}/servedDays`, t, e)))).flatMap((e) => e.days ?? []);
		}), this.#n = "";
	}
	static {
		this.styles = [O, o`
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
		if (!this.centre) return p;
		let { value: e, failure: t } = this.#e, { skill: n, team: r } = this, i = this.queue ? [this.queue] : this.host.skills.queuesOf(this.centre, n), a = e ? Po(e.days ?? [], {
			skill: n,
			team: r,
			queues: i
		}, this.#t.value) : [];
		return d`<section class="panel" aria-labelledby="quality">
      <header><h2 id="quality">${No("title")}</h2></header>
      ${t && !e ? d`<div class="body">${I(t, () => void this.#e.load())}</div>` : p}
      ${e || t ? p : F(3)}
      ${e && !a.length ? P("demand", No("none")) : p}
      ${a.length ? this.#i(a) : p}
    </section>`;
	}
	#i(e) {
		let t = zo.filter((t) => e.some((e) => e[t] !== void 0)), n = [
			...Ro,
			...t,
			...Bo,
			...this.team ? Vo : []
		];
		return d`<div class="scroll" tabindex="0" role="region" aria-label=${No("figures")}><table>
        <thead><tr><th scope="col">${No("date")}</th>${n.map((e) => d`<th scope="col" class="right" title=${No(`${e}About`)}>${No(e)}</th>`)}</tr></thead>
        <tbody>${e.map((e) => d`<tr><th scope="row">${C(e.date)}</th>${n.map((t) => d`<td class="right">${t === "asa" ? Uo(e.asa) : Wo(e[t])}</td>`)}</tr>`)}</tbody>
      </table></div>
      <p class="faint small about">${No("about")}</p>`;
	}
};
k([h()], Ho.prototype, "centre", void 0), k([h()], Ho.prototype, "skill", void 0), k([h()], Ho.prototype, "team", void 0), k([h()], Ho.prototype, "queue", void 0), Ho = k([m("zt-quality")], Ho);
function Uo(e) {
	return e === void 0 ? "–" : No("seconds", { n: y(e, 1) });
}
function Wo(e) {
	return e === void 0 ? "–" : `${y(e / 10, 1)}%`;
}
// src/parts/zt-queue-target.ts
var Go = [
	"ANSWERED_OFFERED",
	"EXCLUDING_SHORT_ABANDONED",
	"ANSWERED_ANSWERED",
	"INCLUDING_SHORT_ABANDONED"
], Ko = class extends A {
	constructor(...e) {
		super(...e), this.editable = !1, this.editing = !1, this.busy = !1, this.#e = new j(this, (e) => this.host.api.get(`/v1/${this.queue?.name}/patience`, {}, e));
	}
	static {
		this.styles = [O, o`
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
			} }), this.editing = !1, R(si("saved")), this.dispatchEvent(new CustomEvent("zt-saved", {
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
		if (!e || t?.channel === "CHANNEL_BACK_OFFICE") return p;
		let { value: n, failure: r } = this.#e;
		return d`<section class="panel" aria-labelledby="target">
      <header><h2 id="target" class="grow">${si("title")}</h2>
        ${this.editable && !this.editing ? d`<button class="button small" data-edit @click=${() => this.editing = !0}>${si("edit")}</button>` : p}</header>
      <div class="body stack">
        ${this.problem ? d`<p class="notice bad" role="alert">${N("warning")}${this.problem.message}</p>` : p}
        <p class="number">${ui(e)}</p>
        ${r ? I(r, () => void this.#e.load()) : n ? this.#n(n, e) : p}
        ${this.editing ? this.#i(e) : p}
      </div>
    </section>`;
	}
	#n({ everybody: e, withoutShort: t }, n) {
		return e ? (Number(t?.shortContacts ?? 0) > 0 ? [e, t] : [e]).map((e) => this.#r(e, n)) : d`<p class="soft small">${si("unknown")}</p>`;
	}
	#r(e, t) {
		let n = e.shortContacts === void 0 ? "PATIENCE_SOURCE_LEARNT" : "PATIENCE_SOURCE_LEARNT_WITHOUT_SHORT", r = Math.round(e.seconds ?? 0), i = mi(e, t), a = this.editable && e.enough;
		return d`<div class="found"><span class="small number">${fi(e)}</span>
      ${e.seconds !== void 0 && !e.enough ? d`<span class="badge watch">${si("thin")}</span>` : p}
      ${i ? d`<span class="badge good">${si("used")}</span>` : p}
      ${a && !i ? d`<button class="button small" data-use ?disabled=${this.busy} @click=${() => this.#t({
			...t,
			patienceSeconds: r,
			patienceSource: "PATIENCE_SOURCE_GIVEN"
		})}>${si("use", { n: y(r) })}</button>` : p}
      ${a && t.patienceSource !== n ? d`<button class="button quiet small" data-follow ?disabled=${this.busy} @click=${() => this.#t({
			...t,
			patienceSource: n
		})}>${si("follow")}</button>` : p}</div>`;
	}
	#i(e) {
		return d`<form @submit=${(t) => {
			t.preventDefault();
			let n = pi(new FormData(t.target), e), r = n.patienceSeconds !== e.patienceSeconds;
			this.#t(r ? {
				...n,
				patienceSource: "PATIENCE_SOURCE_GIVEN"
			} : n);
		}}>
      <label class="field wide"><span>${si("definition")}</span><select class="input" name="definition">${Go.map((e) => `SERVICE_LEVEL_DEFINITION_${e}`).map((t) => d`<option value=${t} ?selected=${t === e.definition}>${si(t)}</option>`)}</select></label>
      ${ci.map(({ name: t, percent: n, least: r, most: i }) => d`<label class="field"><span>${si(t)}</span>
        <input class="input" type="number" name=${t} required min=${r} max=${i} step=${n ? .1 : 1} .defaultValue=${String((e[t] ?? 0) / (n ? 10 : 1))} /></label>`)}
      <div class="row"><button type="button" class="button quiet" @click=${() => this.editing = !1}>${si("back")}</button>
        <button class="button primary" ?disabled=${this.busy}>${si("save")}</button></div>
    </form>`;
	}
};
k([h({ attribute: !1 })], Ko.prototype, "queue", void 0), k([h({ type: Boolean })], Ko.prototype, "editable", void 0), k([g()], Ko.prototype, "editing", void 0), k([g()], Ko.prototype, "busy", void 0), k([g()], Ko.prototype, "problem", void 0), Ko = k([m("zt-queue-target")], Ko);
// src/messages/rules.ts
var U = v({
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
}), qo = {
	RULE_UNIT_MINUTES: "hours",
	RULE_UNIT_DAYS: "days",
	RULE_UNIT_MONTHS: "months",
	RULE_UNIT_COST: "weight",
	RULE_UNIT_CLOCK: "clock"
}, Jo = 1440, Yo = 720;
function Xo(e) {
	return e.filter((e) => e.adjustable || e.value && e.unit !== "RULE_UNIT_COST");
}
function Zo(e) {
	return e.code in U.catalogue ? U(e.code) : _(e.text);
}
function Qo(e) {
	return [
		"CYCLE_HOURS",
		"CYCLE_STANDARD",
		"LAST_RIDE"
	].includes(e.code);
}
function $o(e) {
	return e ? `${String(Math.floor(e / 60) % 24).padStart(2, "0")}:${String(e % 60).padStart(2, "0")}` : "";
}
function es(e) {
	let [t = 0, n = 0] = e.split(":").map(Number), r = t * 60 + n;
	return e ? r < Yo ? r + Jo : r : 0;
}
function ts(e, t) {
	return e.code === "CYCLE_STANDARD" && !t ? U("byCalendar") : e.unit === "RULE_UNIT_COST" ? t ? U("weighs", { n: t }) : U("off") : e.unit === "RULE_UNIT_CLOCK" ? $o(t) || U("none") : e.unit === "RULE_UNIT_DAYS" ? U("day", { n: t }) : e.unit === "RULE_UNIT_MONTHS" && !t ? U("week") : e.unit === "RULE_UNIT_MONTHS" ? U("month", { n: t }) : Pt(t);
}
var ns = (e) => (e.unit ?? "RULE_UNIT_MINUTES") === "RULE_UNIT_MINUTES";
function rs(e, t) {
	return e.unit === "RULE_UNIT_CLOCK" ? $o(t) : String(ns(e) ? Math.round(t / 60 * 100) / 100 : t);
}
function is(e, t) {
	return e.unit === "RULE_UNIT_CLOCK" ? es(t) : ns(e) ? Math.round(Number(t) * 60) : Number(t);
}
function as(e) {
	return U(qo[e.unit ?? "RULE_UNIT_MINUTES"] ?? "hours");
}
function os(e) {
	let { law: t = "", article: n = "" } = e;
	return t ? U("article", {
		law: t in U.catalogue ? U(t) : t,
		article: n
	}) : U("policy");
}
function ss(e, t, n) {
	return e.filter((e) => e.code === t && !e.withdrawTime && (!e.endDate || e.endDate > n)).sort((e, t) => (e.startDate ?? "").localeCompare(t.startDate ?? ""));
}
// src/parts/zt-roster-rules.ts
var cs = class extends A {
	constructor(...e) {
		super(...e), this.centre = "", this.editing = "", this.busy = !1, this.#e = new j(this, async (e) => {
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
		this.styles = [O, o`
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
		return d`<section class="panel" aria-labelledby="heading">
      <header><h2 id="heading">${U("title")}</h2></header>
      <div class="body"><p class="soft small">${U("about")}</p>
        ${this.problem && !this.editing ? d`<p class="notice bad" role="alert">${N("warning")}${this.problem.message}</p>` : p}
        ${e ? this.#n(Xo(e.rules)) : t ? I(t, () => void this.#e.load()) : F(6)}</div>
    </section>`;
	}
	#n(e) {
		return d`<div class="scroll" tabindex="0" role="region" aria-label=${U("list")}><table>
      <thead><tr><th scope="col">${U("rule")}</th><th scope="col">${U("force")}</th><th scope="col" class="right">${U("inForce")}</th>
        <th scope="col" class="right">${U("limit")}</th><th scope="col">${U("source")}</th><th scope="col">${U("own")}</th></tr></thead>
      <tbody>${e.map((e) => d`${this.#r(e)}${e.code === this.editing ? d`<tr><td colspan="6">${this.#o(e)}</td></tr>` : p}`)}</tbody>
    </table></div>`;
	}
	#r(e) {
		let { value: t = 0, usual: n = 0 } = e;
		return d`<tr data-rule=${e.code}>
      <td><b>${Zo(e)}</b><p class="faint small">${_(e.text)}</p></td>
      <td class="short">${U(e.force ?? "RULE_FORCE_HARD")}</td>
      <td class="right number"><b>${ts(e, t)}</b>${t === n ? p : d`<p class="faint tiny">${U("usual")} ${ts(e, n)}</p>`}</td>
      <td class="right number">${e.lawLimit === void 0 ? "–" : ts(e, e.lawLimit)}</td>
      <td class="small">${os(e)}</td>
      <td><ul>${this.#i(e)}</ul>${this.#t && e.adjustable ? d`<button class="button small" aria-label=${U("changeOf", { rule: Zo(e) })} aria-expanded=${e.code === this.editing} @click=${() => this.#a(e)}>${U("change")}</button>` : p}</td>
    </tr>`;
	}
	#i(e) {
		return ss(this.#e.value?.settings ?? [], e.code, D()).map((t) => d`<li class="row wrap small"><span>${U("ownSaid", {
			from: C(t.startDate),
			value: ts(e, t.value ?? 0),
			reason: t.reason ?? ""
		})}${t.endDate ? U("ownUntil", { until: C(t.endDate) }) : p}${t.team ? d` <span class="badge">${this.host.teamName(t.team)}</span>` : p}${t.approval ? d` <span class="faint">${t.approval}</span>` : p}</span>
        ${this.#t ? d`<button class="button small quiet" ?disabled=${this.busy} aria-label=${U("takeBackOf", { rule: Zo(e) })} @click=${() => this.#c(t)}>${U("takeBack")}</button>` : p}</li>`);
	}
	#a(e) {
		this.editing = this.editing === e.code ? "" : e.code, this.problem = void 0;
	}
	#o(e) {
		let { least: t = 0, most: n = 0, only: r = [], value: i = 0 } = e;
		return d`<form @submit=${(t) => this.#s(t, e)}>
      <label class="field"><span>${U("value", { unit: as(e) })}</span>${r.length ? d`<select class="input" name="value">${r.map((t) => d`<option value=${t} ?selected=${t === i}>${ts(e, t)}</option>`)}</select>` : e.unit === "RULE_UNIT_CLOCK" ? d`<input class="input" type="time" name="value" .defaultValue=${rs(e, i)} />` : d`<input class="input" type="number" name="value" required step="any" min=${rs(e, t)} max=${rs(e, n)} .defaultValue=${rs(e, i)} />`}</label>
      <label class="field"><span>${U("from")}</span><input class="input" type="date" name="from" required .defaultValue=${D()} /></label>
      ${Qo(e) ? d`<label class="field"><span>${U("team")}</span><select class="input" name="team"><option value="">${U("everybody")}</option>
        ${this.host.teams.filter((e) => e.centre === this.centre).map((e) => d`<option value=${e.name}>${e.displayName}</option>`)}</select></label>` : p}
      ${e.code === "CYCLE_HOURS" ? d`<label class="field"><span>${U("approval")}</span><input class="input" name="approval" maxlength="80" /></label>` : p}
      <label class="field wide"><span>${U("reason")}</span><input class="input" name="reason" required maxlength="200" /></label>
      <button class="button primary" ?disabled=${this.busy}>${U("save")}</button>
      <button type="button" class="button quiet" @click=${() => this.#a(e)}>${U("cancel")}</button>
      ${this.problem ? d`<p class="notice bad" role="alert">${N("warning")}${this.problem.message}</p>` : p}
    </form>`;
	}
	async #s(e, t) {
		e.preventDefault();
		let n = new FormData(e.target), r = (e) => String(n.get(e) ?? ""), i = {
			centre: this.centre,
			code: t.code,
			value: t.only?.length ? Number(r("value")) : is(t, r("value")),
			startDate: r("from"),
			approval: r("approval"),
			team: r("team"),
			reason: r("reason")
		};
		await this.#l(() => this.host.api.post("/v1/rosterRuleSettings", { setting: i })) && (this.editing = "", R(U("saved", { from: C(i.startDate) })));
	}
	async #c(e) {
		let t = await this.#l(() => this.host.api.post(`/v1/${e.name}:withdraw`));
		t && R(t.withdrawTime ? U("withdrawn") : U("ended", { until: C(t.endDate) }));
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
k([h()], cs.prototype, "centre", void 0), k([g()], cs.prototype, "editing", void 0), k([g()], cs.prototype, "busy", void 0), k([g()], cs.prototype, "problem", void 0), cs = k([m("zt-roster-rules")], cs);
// src/messages/consents.ts
var W = v({
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
	platform: {
		zh: "系统",
		en: "the platform"
	}
}), ls = v({
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
}), G = v({
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
}), K = v({
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
}), q = v({
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
function us(e = "") {
	return e in q.catalogue ? q(e) : e.replaceAll("_", " ").toLowerCase();
}
// src/parts/solve-trace.ts
function ds(e, t, n) {
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
var fs = ({ best: e, bound: t }) => e > 0 ? Math.max(0, Math.round((e - t) / e * 1e3)) : 0;
function ps(e, t, n, r) {
	return e.map((e, i) => `${i ? `H${n(e.seconds).toFixed(1)}V` : `M${n(e.seconds).toFixed(1)} `}${r(e[t]).toFixed(1)}`).join("");
}
// src/parts/shift-look.ts
var ms = v({
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
}), hs = 8, gs = 6e4, _s = o`
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
function vs(e, t) {
	let n = t.findIndex((t) => t.code === e);
	return `tone-${(n < 0 ? 6 : n) % hs}`;
}
function ys(e) {
	let [t, n] = e.startClock.split(":").map(Number), r = t * 60 + n + e.lengthMinutes;
	return {
		clock: r === 1440 ? "24:00" : `${String(Math.floor(r / 60) % 24).padStart(2, "0")}:${String(r % 60).padStart(2, "0")}`,
		nextDay: r > 1440
	};
}
function bs(e) {
	let { clock: t, nextDay: n } = ys(e);
	return `${e.startClock}–${t}${n ? ` (${ms("nextDay")})` : ""}`;
}
var xs = (e = "") => e === "OPEN" ? ms("OPEN") : e;
function Ss(e, t = "") {
	return _(e?.title) || e?.code || t;
}
function Cs(e) {
	let [t, n] = [x(e.startTime), x(e.endTime)];
	return n !== "00:00" && n <= t;
}
function ws(e) {
	let t = x(e.endTime);
	return t === "00:00" ? "24:00" : t;
}
var Ts = /* @__PURE__ */ new WeakMap(), Es = [];
function Ds(e, t) {
	let n = [
		t,
		pt(),
		ht()
	];
	n.some((e, t) => e !== Es[t]) && ([Ts, Es] = [/* @__PURE__ */ new WeakMap(), n]);
	let r = Ts.get(e);
	return r === void 0 && Ts.set(e, r = Os(e, t)), r;
}
function Os(e, t) {
	let n = t.find((t) => t.code === e.shiftType), r = Cs(e) ? `${ms("nextDay")} ${x(e.endTime)}` : ws(e), i = [`${xs(e.shiftType)} ${n ? _(n.title) : ""}`.trim(), `${x(e.startTime)}–${r}`];
	for (let t of e.breaks ?? []) {
		let n = new Date(Date.parse(e.startTime ?? "") + (t.offsetMinutes ?? 0) * 6e4).toISOString();
		i.push(ms("pause", {
			time: x(n),
			length: Mt(t.lengthMinutes ?? 0)
		}));
	}
	for (let t of e.absences ?? []) i.push(ms(t.held ? "held" : "away", {
		from: x(t.startTime),
		to: x(t.endTime)
	}));
	return i.join(", ");
}
function ks(e, t) {
	let n = (e.breaks ?? []).map((n) => {
		let r = Date.parse(e.startTime ?? "") + (n.offsetMinutes ?? 0) * gs, [i, a] = [t(r), t(r + (n.lengthMinutes ?? 0) * gs)];
		return `transparent ${i}%, var(--edge) ${i}%, var(--edge) ${a}%, transparent ${a}%`;
	});
	return n.length ? `linear-gradient(90deg, ${n.join(", ")})` : "";
}
function As(e, t, n = "full") {
	let [r, i] = [Date.parse(e.startTime ?? ""), Date.parse(e.endTime ?? "")], a = (e) => (Math.min(Math.max(e, r), i) - r) / (i - r) * 100, o = (e.absences ?? []).map((e) => {
		let [t, n] = [a(Date.parse(e.startTime ?? "")), a(Date.parse(e.endTime ?? ""))];
		return {
			from: t,
			long: n - t,
			held: e.held
		};
	}), s = o.some((e) => !e.held && e.long > 60), c = Cs(e) ? d`<sup>+1</sup>` : p, l = n === "code" ? "" : ks(e, a);
	return d`<span class="chip ${vs(e.shiftType, t)} ${s ? "gone" : ""}">
    ${o.map((e) => d`<i class=${e.held ? "held" : ""} ${Jn({
		"--from": `${e.from}%`,
		"--long": `${e.long}%`
	})}></i>`)}
    ${l ? d`<u ${Jn({ "--pauses": l })}></u>` : p}
    <b>${xs(e.shiftType)}${n === "code" ? c : p}</b>
    ${n === "full" ? d`<small>${x(e.startTime)}–${ws(e)}${c}</small>` : p}
    ${n === "start" ? d`<small>${x(e.startTime)}${c}</small>` : p}
  </span>`;
}
// src/parts/differences.ts
function js(e, t) {
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
function Ms({ startTime: e, breaks: t = [] }) {
	return t.map((t) => x(new Date(Date.parse(e ?? "") + (t.offsetMinutes ?? 0) * 6e4).toISOString())).join(", ");
}
function Ns(e, t) {
	if (!e?.shiftType) return d`<span class="soft">${G("free")}</span>`;
	let n = e.shiftType === t?.shiftType && e.startTime === t.startTime && e.endTime === t.endTime;
	return d`<b>${xs(e.shiftType)}</b> <span class="soft">${x(e.startTime)}–${x(e.endTime)}${n ? ` · ${G("pauses", { times: Ms(e) || "–" })}` : p}</span>`;
}
var Ps = 7;
function Fs(e, t = 62) {
	let n = (e) => d`<li class="number"><span>${C(e.workDate)}</span> ${Ns(e.before, e.after)} <span aria-hidden="true">→</span><span class="unseen">${G("becomes")}</span> ${Ns(e.after, e.before)}</li>`, r = e.slice(Ps, t);
	return d`<ul class="differences">${e.slice(0, Ps).map(n)}</ul>
    ${r.length ? d`<details class="small"><summary>${G("more", { n: e.length - Ps })}</summary><ul class="differences">${r.map(n)}</ul></details>` : p}
    ${e.length > t ? d`<p class="faint small">${G("more", { n: e.length - t })}</p>` : p}`;
}
// src/parts/zt-publish-preview.ts
var Is = 50, Ls = class extends A {
	static {
		this.styles = [O, o`
      .scroll { max-height: 260px; }
      summary { cursor: pointer; padding: 3px 0; }
      .differences { display: grid; gap: 2px; font-size: var(--zt-text-small); padding: 2px 0 6px 16px; }
      .differences li > span:first-child { display: inline-block; min-width: 92px; color: var(--zt-ink-soft); }
    `];
	}
	#e = new j(this, async (e) => {
		let { name: t = "", startDate: n = "", endDate: r = "", teams: i = [] } = this.roster ?? {}, a = {
			startDate: n,
			endDate: r,
			pageSize: 5e3
		}, o = (t) => this.host.api.all("/v1/shifts", "shifts", {
			roster: t,
			...a
		}, e), [s, c] = await Promise.all([o(t), o("")]), l = new Set(s.map((e) => e.employee));
		return js(s, c.filter((e) => !i.length || i.includes(e.team ?? "") || l.has(e.employee)));
	});
	willUpdate(e) {
		e.has("roster") && e.get("roster")?.name !== this.roster?.name && this.#e.load();
	}
	render() {
		let { value: e, failure: t } = this.#e;
		if (!e) return t ? I(t, () => void this.#e.load()) : d`<p class="soft small" role="status">${G("comparing")}</p>`;
		if (!e.length) return d`<p class="small">${G("publishesNothing")}</p>`;
		let n = e.reduce((e, t) => e + t.differences.length, 0);
		return d`<p class="small" role="status">${G("publishes", {
			people: e.length,
			n
		})}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${G("becomes")}>
        ${e.slice(0, Is).map((e) => d`<details><summary class="small">${this.host.names.of(e.employee)} · ${G("differences", { n: e.differences.length })}</summary>${Fs(e.differences)}</details>`)}
        ${e.length > Is ? d`<p class="faint small">${G("more", { n: e.length - Is })}</p>` : p}
      </div>`;
	}
};
k([h({ attribute: !1 })], Ls.prototype, "roster", void 0), Ls = k([m("zt-publish-preview")], Ls);
// src/parts/zt-roster-notices.ts
var Rs = 100, zs = 60, Bs = class extends A {
	constructor(...e) {
		super(...e), this.roster = "", this.team = "", this.mine = !1, this.unreadOnly = !1, this.most = Rs, this.busy = !1, this.#e = new j(this, (e) => {
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
		}, zs);
	}
	static {
		this.styles = [O, o`
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
		if (this.mine) return e?.notices?.length ? this.#n(e.notices) : p;
		if (!e) return d`<div class="all">${t ? I(t, () => void this.#e.load()) : F(4)}</div>`;
		let { noticeCount: n = 0, readCount: r = 0 } = e;
		if (!n) return d`<div class="all"><p class="soft">${G("noNotices")}</p></div>`;
		let i = Math.floor(r / n * 1e3);
		return d`<div class="all">
      <div class="sum"><span class="number">${G("readOf", {
			told: n,
			read: r,
			share: b(i)
		})}</span>
        <div class="progress" role="progressbar" aria-label=${G("receipt")} aria-valuemin="0" aria-valuemax=${n} aria-valuenow=${r}><i ${Jn({ "--done": `${i / 10}%` })}></i></div>
        <label class="row small"><input type="checkbox" .checked=${this.unreadOnly} @change=${(e) => this.unreadOnly = e.target.checked} />${G("unreadOnly")}</label></div>
      ${e.notices?.length ? this.#t(e.notices) : d`<p class="notice good">${N("check")}${G("allRead")}</p>`}
      ${e.nextPageToken ? d`<div><button class="button small" @click=${() => this.most = Math.min(this.most * 2, 1e3)}>${G("loadMore")}</button></div>` : p}
    </div>`;
	}
	#t(e) {
		return d`<div class="scroll" tabindex="0" role="region" aria-label=${G("notices")}><table>
      <thead><tr><th scope="col">${G("who")}</th><th scope="col">${G("becomes")}</th><th scope="col">${G("told")}</th><th scope="col">${G("receipt")}</th></tr></thead>
      <tbody>${e.map((e) => d`<tr><td>${this.host.names.of(e.employee)}</td>
        <td><details><summary>${G("differences", { n: e.differences?.length ?? 0 })} · ${G(e.cause ?? "NOTICE_CAUSE_EDIT")}</summary>${Fs(e.differences ?? [])}</details></td>
        <td class="number">${S(e.createTime)}</td>
        <td class="number">${e.readTime ? d`<span class="good-text">${G("readAt", { time: S(e.readTime) })}</span>` : d`<span class="badge watch">${G("unread")}</span>`}</td></tr>`)}</tbody>
    </table></div>`;
	}
	#n(e) {
		return d`<section class="panel mine" aria-labelledby="heading">
      <div class="row between"><h2 id="heading">${G("mine")}</h2>
        <button class="button primary small" ?disabled=${this.busy} @click=${() => this.#r(e)}>${G("read")}</button></div>
      ${this.problem ? d`<p class="notice bad" role="alert">${N("warning")}${this.problem.message}</p>` : p}
      ${e.map((e) => d`<div><p class="soft small number">${G(e.cause ?? "NOTICE_CAUSE_EDIT")} · ${S(e.createTime)}</p>${Fs(e.differences ?? [])}</div>`)}
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
k([h()], Bs.prototype, "roster", void 0), k([h()], Bs.prototype, "team", void 0), k([h({ type: Boolean })], Bs.prototype, "mine", void 0), k([g()], Bs.prototype, "unreadOnly", void 0), k([g()], Bs.prototype, "most", void 0), k([g()], Bs.prototype, "busy", void 0), k([g()], Bs.prototype, "problem", void 0), Bs = k([m("zt-roster-notices")], Bs);
// src/parts/roster-people.ts
function Vs(e) {
	let [t, n] = [x(e.startTime), x(e.endTime)];
	return t >= "22:00" || t < "06:00" || n < t && n > "00:00" || n > "22:00" && n > t;
}
function Hs(e, t) {
	let n = new Map(t.map((e) => [e.date, e.dayClass])), r = (e) => {
		let t = n.get(e);
		return t ? t !== "WORKDAY" && t !== "MAKE_UP_WORKDAY" : Rt(e) > 4;
	}, i = /* @__PURE__ */ new Map();
	for (let t of e) {
		let e = i.get(t.employee ?? "");
		e ? e.push(t) : i.set(t.employee ?? "", [t]);
	}
	return [...i].map(([e, t]) => ({
		employee: e,
		shifts: t.length,
		minutes: t.reduce((e, t) => e + (t.paidMinutes ?? 0), 0),
		nights: t.filter(Vs).length,
		restDays: t.filter((e) => r(e.workDate ?? "")).length,
		run: Us(t.map((e) => e.workDate ?? ""))
	})).sort((e, t) => t.minutes - e.minutes || (e.employee < t.employee ? -1 : 1));
}
function Us(e) {
	let [t, n, r] = [
		0,
		0,
		""
	];
	for (let i of [...new Set(e)].sort()) n = r && Vt(r, i) === 1 ? n + 1 : 1, t = Math.max(t, n), r = i;
	return t;
}
// src/parts/zt-roster-people.ts
var Ws = 2, Gs = [
	"minutes",
	"shifts",
	"nights",
	"restDays",
	"run"
], Ks = {
	minutes: "hours",
	shifts: "shifts",
	nights: "nights",
	restDays: "restDays",
	run: "run",
	cost: "cost"
};
function qs(e = []) {
	return e.slice(0, Ws).map((e) => `${_(e.title) || e.rule} ${y(e.cost ?? 0)}`).join(" · ");
}
var Js = class extends A {
	constructor(...e) {
		super(...e), this.sorted = "minutes", this.#e = new j(this, async (e) => {
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
				own: Hs(c.filter((e) => !a.length || a.includes(e.team ?? "")), l.days ?? []),
				explained: ee
			};
		});
	}
	static {
		this.styles = [O, o`
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
		if (!e) return t ? I(t, () => void this.#e.load()) : F(4);
		let n = new Map((e.explained.people ?? []).map((e) => [e.employee, e])), r = n.size ? ["cost", ...Gs] : [...Gs], i = e.own.map((e) => ({
			...e,
			cost: n.get(e.employee)?.cost ?? 0
		})).sort((e, t) => t[this.sorted] - e[this.sorted]);
		return i.length ? d`<p class="soft small number">${this.#n(i)}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${ls("people")}><table>
        <thead><tr><th scope="col">${ls("person")}</th>${r.map((e) => d`<th scope="col" class="right" aria-sort=${e === this.sorted ? "descending" : "none"}>
          <button @click=${() => this.sorted = e}>${ls(Ks[e])}</button></th>`)}${n.size ? d`<th scope="col">${U("mostly")}</th>` : p}</tr></thead>
        <tbody>${i.map((e) => d`<tr><td class="name">${this.host.names.of(e.employee)}</td>${r.map((t) => d`<td class="right">${this.#t(t, e[t])}</td>`)}
          ${n.size ? d`<td class="small soft">${qs(n.get(e.employee)?.costs)}</td>` : p}</tr>`)}</tbody>
      </table></div>` : p;
	}
	#t(e, t) {
		return e === "minutes" ? Mt(t) : y(t);
	}
	#n(e) {
		let t = e.map((e) => e[this.sorted]), [n, r] = [Math.min(...t), Math.max(...t)], i = t.reduce((e, t) => e + t, 0) / t.length, a = this.sorted === "minutes" ? Math.round(i) : Math.round(i * 10) / 10, o = this.sorted === "minutes" ? Mt(a) : y(a, 1);
		return ls("fewest", {
			label: ls(Ks[this.sorted]),
			least: this.#t(this.sorted, n),
			mean: o,
			most: this.#t(this.sorted, r)
		});
	}
};
k([h({ attribute: !1 })], Js.prototype, "roster", void 0), k([g()], Js.prototype, "sorted", void 0), Js = k([m("zt-roster-people")], Js);
// src/parts/wishes.ts
function Ys(e, t) {
	return !t || e.kind !== "WISH_KIND_OFF" && t === e.shiftType == (e.kind === "WISH_KIND_SHIFT");
}
function Xs(e) {
	return e.kind === "WISH_KIND_OFF" ? K("WISH_KIND_OFF") : K(e.kind === "WISH_KIND_SHIFT" ? "wantsCode" : "notCode", { code: e.shiftType ?? "" });
}
function Zs(e, t) {
	return e?.kind === t.kind && (e.shiftType ?? "") === (t.shiftType ?? "") && e.rank === t.rank;
}
function Qs(e) {
	return new Map(e.map((e) => [`${e.employee}|${e.date}`, e]));
}
function $s(e, t) {
	let n = e.months?.find((e) => e.month === t), r = Math.max(0, (e.mostWishes ?? 0) - (n?.wishes ?? 0));
	return {
		wishes: r,
		strong: Math.min(r, Math.max(0, (e.mostStrong ?? 0) - (n?.strong ?? 0)))
	};
}
// src/parts/zt-roster-wishes.ts
var ec = 200, tc = class extends A {
	static {
		this.styles = [O, o`
      :host { display: grid; gap: 6px; }
      .scroll { max-height: 260px; }
      thead th { position: sticky; top: 0; background: var(--zt-surface); }
    `];
	}
	#e = new j(this, (e) => this.host.api.get(`/v1/${this.roster?.name}/wishes`, {}, e));
	willUpdate(e) {
		let t = e.get("roster");
		!e.has("roster") || t?.name === this.roster?.name && t?.objective === this.roster?.objective && t?.state === this.roster?.state || (t?.name !== this.roster?.name && this.#e.clear(), this.#e.load());
	}
	render() {
		let { value: e, failure: t } = this.#e;
		if (!e) return t ? I(t, () => void this.#e.load()) : F(3);
		let n = e.ranks ?? [];
		if (!n.length) return d`<p class="soft small">${K("noWishes")}</p>`;
		let r = (e.people ?? []).flatMap((e) => (e.wishes ?? []).filter((e) => !e.granted).map((t) => ({
			...t,
			employee: e.employee
		})));
		return d`<ul class="row wrap small number">${n.map(({ rank: e, wished: t = 0, granted: n = 0 }) => d`<li class="badge ${n === t ? "good" : ""}">${K("shareKept", {
			rank: K(e),
			granted: n,
			wished: t,
			share: b(Math.floor(n / Math.max(1, t) * 1e3))
		})}</li>`)}</ul>
      ${r.length ? d`<div class="scroll" tabindex="0" role="region" aria-label=${K("ofRoster")}><table>
            <thead><tr><th scope="col">${K("who")}</th><th scope="col">${K("day")}</th><th scope="col">${K("what")}</th><th scope="col">${K("whyNot")}</th></tr></thead>
            <tbody>${r.slice(0, ec).map((e) => d`<tr><td>${this.host.names.of(e.employee)}</td><td class="number">${C(e.date)}</td>
              <td>${Xs(e)}${e.rank === "WISH_RANK_STRONG" ? d` <span class="badge watch">${K(e.rank)}</span>` : p}</td><td>${_(e.reasonText)}</td></tr>`)}</tbody></table></div>` : d`<p class="notice good">${N("check")}${K("allKept")}</p>`}`;
	}
};
k([h({ attribute: !1 })], tc.prototype, "roster", void 0), tc = k([m("zt-roster-wishes")], tc);
// src/parts/zt-solve-trace.ts
var [nc, rc, ic, ac] = [
	560,
	130,
	56,
	18
], oc = class extends un {
	constructor(...e) {
		super(...e), this.points = [], this.table = !1;
	}
	static {
		this.styles = [O, o`
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
		if (this.points.length < 2 || !e) return p;
		let t = ls(this.table ? "asChart" : "asTable");
		return d`<div class="legend"><span class="best"><i></i>${ls("best")}</span><span class="bound"><i></i>${ls("bound")}</span><span class="grow"></span>
        <button class="button quiet icon small" aria-pressed=${this.table} aria-label=${t} title=${t} @click=${() => this.table = !this.table}>${N("table", 16)}</button></div>
      ${this.table ? this.#t() : this.#e(e)}`;
	}
	#e(e) {
		let t = this.points[0].seconds, { top: n, ticks: r } = dr(Math.max(...this.points.map((e) => e.best))), i = (n) => ic + (n - t) / Math.max(e.seconds - t, 1) * (nc - ic - 4), a = (e) => 6 + (1 - Math.max(e, 0) / n) * (rc - ac - 6);
		return d`<svg class="chart" role="img" aria-label=${`${ls("trace")}. ${ls("traceSaid", {
			seconds: e.seconds,
			best: y(e.best),
			bound: y(e.bound),
			gap: b(fs(e), 1)
		})}`} viewBox="0 0 ${nc} ${rc}">
      ${r.map((e) => f`<line x1=${ic} x2=${nc} y1=${a(e)} y2=${a(e)}></line><text x=${ic - 5} y=${a(e) + 3} text-anchor="end">${y(e)}</text>`)}
      <text x=${ic} y=${rc - 4}>${t}</text><text x=${nc} y=${rc - 4} text-anchor="end">${ls("elapsed")} ${e.seconds}</text>
      <path class="bound" d=${ps(this.points, "bound", i, a)}></path><path class="best" d=${ps(this.points, "best", i, a)}></path>
    </svg>`;
	}
	#t() {
		return d`<div class="scroll" tabindex="0" role="region" aria-label=${ls("trace")}><table>
      <thead><tr><th scope="col">${ls("elapsed")}</th><th scope="col">${ls("best")}</th><th scope="col">${ls("bound")}</th><th scope="col">${ls("gap")}</th></tr></thead>
      <tbody>${this.points.map((e) => d`<tr><td>${e.seconds}</td><td>${y(e.best)}</td><td>${y(e.bound)}</td><td>${b(fs(e), 1)}</td></tr>`)}</tbody>
    </table></div>`;
	}
};
k([h({ attribute: !1 })], oc.prototype, "points", void 0), k([g()], oc.prototype, "table", void 0), oc = k([m("zt-solve-trace")], oc);
// src/parts/zt-roster-solver.ts
var sc = 2, cc = 200, lc = ["SHORTER_REST", "LONGER_RUN"], uc = [
	"UNDER_COVER",
	"OVER_COVER",
	"MINIMUM_CREW",
	"CONTRACT_SHORT"
], dc = [
	"START_CHANGE",
	"PREFERENCE_RANK",
	"ROTATION_LEFT",
	"CHANGED",
	"BACKWARD_ROTATION",
	"LONE_DAY_OFF",
	"LONE_WORK_DAY",
	"EARLY_AFTER_NIGHT",
	"LATE_END"
], fc = [], pc = {
	ROSTER_STATE_SOLVING: "accent",
	ROSTER_STATE_DRAFT: "watch",
	ROSTER_STATE_PUBLISHED: "good",
	ROSTER_STATE_FAILED: "bad"
}, mc = class extends A {
	constructor(...e) {
		super(...e), this.centre = "", this.chosen = "", this.freezing = !1, this.busy = "", this.sure = !1, this.#e = new j(this, (e) => this.host.api.get("/v1/rosters", {
			centre: this.centre,
			pageSize: 30
		}, e), 30), this.#t = new j(this, (e) => this.host.api.get("/v1/queues", { centre: this.centre }, e)), this.#n = new j(this, async (e) => {
			let t = await this.host.api.get(`/v1/${this.chosen}`, {}, e), n = t.state === "ROSTER_STATE_SOLVING";
			return (n || this.#i === t.name) && this.#r.set(t.name, ds(this.#r.get(t.name) ?? [], t, Date.now())), this.#i = n ? t.name : "", t;
		}), this.#r = /* @__PURE__ */ new Map(), this.#i = "";
	}
	static {
		this.styles = [O, o`
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
		}, sc * 1e3);
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
		return d`<section class="panel" aria-labelledby="heading">
      <header><h2 id="heading">${B("roster")}</h2></header>
      ${this.#o ? this.#c() : p}
      ${this.problem ? d`<div class="body"><p class="notice bad" role="alert">${N("warning")}${this.problem.message}</p></div>` : p}
      ${t && !e ? d`<div class="body">${I(t, () => void this.#e.load())}</div>` : p}
      ${e && !n.length ? P("roster", B("noRosters")) : p}
      ${n.length ? d`<div class="split"><div class="list">${n.map((e) => this.#h(e))}</div><div class="detail">${this.#g()}</div></div>` : p}
    </section>`;
	}
	#c() {
		let e = E(zt(D()), 7);
		return d`<form class="ask" @submit=${this.#d}>
      <label class="field"><span>${B("from")}</span><input class="input" type="date" name="from" required .defaultValue=${e} /></label>
      <label class="field"><span>${B("until")}</span><input class="input" type="date" name="until" required .defaultValue=${E(e, 6)} /></label>
      <label class="field"><span>${B("teams")}</span><select class="input" name="team"><option value="">${B("allTeams")}</option>
        ${this.host.teams.filter((e) => e.centre === this.centre).map((e) => d`<option value=${e.name}>${e.displayName}</option>`)}</select></label>
      <label class="field"><span>${B("seconds")}</span><select class="input" name="seconds">${[
			30,
			60,
			120,
			300,
			900
		].map((e) => d`<option value=${e} ?selected=${e === 60}>${e < 120 ? B("nSeconds", { n: e }) : Mt(e / 60)}</option>`)}</select></label>
      <label class="field"><span>${U("freeze")}</span><input class="input" type="date" name="freeze" title=${U("freezeUsual")} @change=${(e) => this.freezing = !!e.target.value} /></label>
      ${this.freezing ? d`<label class="field"><span>${U("freezeReason")}</span><input class="input" name="freezeReason" maxlength="200" /></label>` : p}
      <button class="button primary" ?disabled=${!!this.busy}>${B(this.busy === "solve" ? "solving" : "solve")}</button>
      ${this.#l()}
    </form>`;
	}
	#l() {
		let e = this.#t.value?.queues ?? [];
		return e.length ? d`<fieldset class="crews"><legend>${U("crews")} <span class="faint">${U("crewsAbout")}</span></legend>
      ${e.map((e) => d`<label class="field"><span>${_(e.title) || e.code}</span>
        <input class="input" type="number" min="0" max="1000" required name=${e.name} .defaultValue=${String(e.target?.minimumCrew ?? 0)} /></label>`)}</fieldset>` : p;
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
			endDate: E(n("until"), 1),
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
		}, u = await this.#m("solve", () => this.host.api.post("/v1/rosters:solve", ee));
		u && this.#s(u.name);
	}
	#p(e, t = "") {
		return this.#o && lc.some((e) => e === t) && !e.easings?.includes(t);
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
		return d`<button aria-current=${e.name === this.chosen} @click=${() => this.#s(e.name)}>
      <span class="row between"><b class="number">${C(e.startDate, {
			month: "short",
			day: "numeric"
		})} – ${C(E(e.endDate ?? D(), -1), {
			month: "short",
			day: "numeric"
		})}</b>
        <span class="badge ${pc[t] ?? ""}">${B(t)}</span></span>
      <span class="faint tiny number">${e.teams?.length ? e.teams.map((e) => this.host.teamName(e)).join(" / ") : B("allTeams")} · ${S(e.createTime)}</span>
    </button>`;
	}
	#g() {
		let { value: e, failure: t } = this.#n;
		if (!e) return t ? I(t, () => void this.#n.load()) : F(6);
		let n = e.state === "ROSTER_STATE_SOLVING";
		return d`
      ${n ? d`<div><div class="row between small"><span role="status">${B("solving")}</span><span class="number">${b(e.progressPermille ?? 0)}</span></div>
            <div class="progress" role="progressbar" aria-label=${B("progress")} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${Math.round((e.progressPermille ?? 0) / 10)}>
              <i ${Jn({ "--done": `${(e.progressPermille ?? 0) / 10}%` })}></i></div></div>` : p}
      ${e.problem ? d`<p class="notice bad">${N("warning")}<span>${e.problem.replace(/^[A-Z_]+: /, "")}</span></p>` : p}
      ${e.easings?.length ? d`<p class="notice watch">${N("info")}${U("eased", { what: e.easings.map((e) => U(e)).join(" / ") })}</p>` : p}
      ${this.#_(e)}
      <zt-solve-trace .points=${this.#r.get(e.name) ?? fc}></zt-solve-trace>
      ${this.#S(e)}
      <div class="two">${this.#v(e)}${this.#y(e)}</div>
      ${e.shiftCount ? this.#x(e) : p}
      ${e.shiftCount && !n && e.state !== "ROSTER_STATE_CANCELLED" ? d`<section><h3>${ls("people")}</h3><zt-roster-people .roster=${e}></zt-roster-people></section>
        <section><h3>${K("ofRoster")}</h3><zt-roster-wishes .roster=${e}></zt-roster-wishes></section>` : p}
      ${e.state === "ROSTER_STATE_PUBLISHED" ? d`<section><h3>${G("notices")}</h3><zt-roster-notices roster=${e.name}></zt-roster-notices></section>` : p}`;
	}
	#_(e) {
		let { objective: t = 0, bound: n = 0 } = e, r = e.costs?.find((e) => e.rule === "UNDER_COVER")?.amount ?? 0, i = fs({
			best: t,
			bound: n
		});
		return d`<dl class="figures">
      <div><dt>${B("best")}</dt><dd>${y(t)}<small>${B("bound", { bound: y(n) })}</small></dd></div>
      <div><dt>${B("gap")}</dt><dd>${b(i, 1)}</dd></div>
      <div><dt>${B("shifts")}</dt><dd>${y(e.shiftCount ?? 0)}<small>${B("ofPeople", { n: e.employeeCount ?? 0 })}</small></dd></div>
      <div><dt>${B("unmetSum")}</dt><dd class=${r > 0 ? "bad-text" : "good-text"}>${hc(r)}</dd></div>
    </dl>`;
	}
	#v(e) {
		let t = [...e.costs ?? []].sort((e, t) => (t.cost ?? 0) - (e.cost ?? 0));
		if (!t.length) return p;
		let n = Math.max(1, t[0].cost ?? 1);
		return d`<section><h3>${B("costs")}</h3><table>
      <thead><tr><th scope="col">${B("rule")}</th><th scope="col" class="right">${B("amount")}</th><th scope="col" class="right">${B("cost")}</th></tr></thead>
      <tbody>${t.map((e) => d`<tr><td>${_(e.title) || e.rule}<i class="bar" ${Jn({ "--part": `${(e.cost ?? 0) / n * 100}%` })}></i></td>
        <td class="right">${gc(e)}</td><td class="right">${y(e.cost ?? 0)}</td></tr>`)}</tbody></table></section>`;
	}
	#y(e) {
		return e.relaxations?.length ? d`<section><h3>${B("relaxations")}</h3><ul class="helps">${e.relaxations.map((t) => d`<li><span>${this.#b(this.host.skills.in(_(t.text), this.centre, t.skill))}</span><span class="row"><span class="soft small number">${B("saves", { span: Mt(t.savesMinutes ?? 0) })}</span>
        ${this.#p(e, t.code) ? d`<button class="button small" ?disabled=${!!this.busy} @click=${() => this.#f(e, t.code ?? "")}>${U("again")}</button>` : p}</span></li>`)}</ul></section>` : p;
	}
	#b(e) {
		return e.replace(/\d{4}-\d{2}-\d{2}/g, (e) => C(e)).replace(/employees\/[a-z0-9-]+/g, (e) => this.host.names.of(e)).replace(/[A-Z]+(?:_[A-Z0-9]+)+/g, (e) => us(e));
	}
	#x(e) {
		let t = e.unmet ?? [];
		return t.length ? d`<section><h3>${B("unmet")}</h3><div class="scroll" tabindex="0" role="region" aria-label=${B("unmet")}><table>
      <thead><tr><th scope="col">${B("interval")}</th><th scope="col">${B("skill")}</th><th scope="col" class="right">${B("required")}</th><th scope="col" class="right">${B("available")}</th><th scope="col" class="right">${B("short")}</th></tr></thead>
      <tbody>${t.slice(0, cc).map((e) => {
			let t = new Date(Date.parse(e.startTime ?? "") + (e.minutes ?? 0) * 6e4).toISOString();
			return d`<tr><td>${jt(e.startTime, t)}</td><td>${this.host.skills.called(this.centre, e.skill ?? "")}</td><td class="right">${wt(e.required ?? 0)}</td><td class="right">${wt(e.available ?? 0)}</td>
          <td class="right bad-text">${wt((e.required ?? 0) - (e.available ?? 0))}</td></tr>`;
		})}</tbody></table></div></section>` : d`<p class="notice good">${N("check")}${B("unmetNone")}</p>`;
	}
	#S(e) {
		let t = e.state === "ROSTER_STATE_DRAFT", n = e.state === "ROSTER_STATE_SOLVING";
		return this.sure ? d`<div class="notice watch">${N("info")}<div class="grow"><p>${B("publishSure")}</p><zt-publish-preview .roster=${e}></zt-publish-preview></div>
        <button class="button small primary" ?disabled=${!!this.busy} @click=${() => this.#C(e)}>${B("publishYes")}</button>
        <button class="button small quiet" @click=${() => this.sure = !1}>${B("back")}</button></div>` : d`<div class="row wrap">
      ${t && this.#o ? d`<button class="button primary" @click=${() => this.sure = !0}>${B("publish")}</button>` : p}
      ${e.shiftCount && (t || e.state === "ROSTER_STATE_PUBLISHED") ? d`<a class="button" href=${fn("roster", e.name)}>${B("seeBoard")}</a>` : p}
      ${(t || n) && this.#o ? d`<button class="button ${t ? "danger" : ""}" ?disabled=${!!this.busy} @click=${() => this.#w(e)}>${B(n ? "stop" : "discard")}</button>` : p}
    </div>`;
	}
	async #C(e) {
		let t = await this.#m("publish", () => this.host.api.post(`/v1/${e.name}:publish`));
		this.sure = !1, t && R(t.askedCount ? W("asked", { n: t.askedCount }) : B("published")), this.#n.load();
	}
	async #w(e) {
		await this.#m("cancel", () => this.host.api.post(`/v1/${e.name}:cancel`)), this.#n.load();
	}
};
k([h()], mc.prototype, "centre", void 0), k([g()], mc.prototype, "chosen", void 0), k([g()], mc.prototype, "freezing", void 0), k([g()], mc.prototype, "busy", void 0), k([g()], mc.prototype, "problem", void 0), k([g()], mc.prototype, "sure", void 0), mc = k([m("zt-roster-solver")], mc);
function hc(e) {
	return B("nHeadHours", { n: y(e / 60, 1) });
}
function gc({ rule: e = "", amount: t = 0 }) {
	return uc.includes(e) ? hc(t) : dc.includes(e) ? B("times", { n: y(t) }) : "–";
}
// src/pages/zt-demand.ts
var _c = 31, vc = ["agents", "there"], yc = [
	0,
	600,
	700,
	800,
	900
], bc = ["PLANNER", "CENTRE_MANAGER"], xc = class extends dn {
	constructor(...e) {
		super(...e), this.queue = "", this.chosen = "", this.daily = !1, this.zoomed = "", this.importing = !1, this.importUnderWay = !1, this.quantile = 0, this.busy = "", this.#e = new j(this, (e) => this.host.api.get("/v1/queues", { centre: this.host.principal?.centre }, e)), this.#t = new j(this, (e) => this.host.api.get("/v1/forecasts", {
			queue: this.queue,
			pageSize: 20
		}, e)), this.#n = new j(this, (e) => this.#o(e));
	}
	static {
		this.styles = [O, o`
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
		let { api: t } = this.host, n = this.chosen ? await t.get(`/v1/${this.chosen}`, {}, e) : void 0, r = n?.startDate ?? D(), i = n?.endDate ?? E(r, 7), a = E(r, -14), [o, s, c, l, ee] = await Promise.all([
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
		for (let o = e; o < t; o = E(o, _c)) {
			let e = E(o, _c) < t ? E(o, _c) : t;
			a.push(this.host.api.get("/v1/coverage", {
				centre: r,
				skill: i,
				startTime: T(o, "00:00"),
				endTime: T(e, "00:00")
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
		let t = new FormData(e.target), n = String(t.get("from")), r = E(n, Number(t.get("weeks")) * 7), i = await this.#l("forecast", () => this.host.api.post("/v1/forecasts", {
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
		n && (this.preview = e ? n : void 0, e || (R(B("putInForce")), await Promise.all([this.#n.load(), this.#e.load()])));
	}
	render() {
		let { value: e, failure: t } = this.#e, n = e?.queues ?? [], r = this.#c?.centre ?? this.host.principal?.centre ?? "";
		return d`<div class="page">
      <header><h1>${B("title")}</h1>${n.length ? this.#f(n) : p}
        ${this.host.has("PLANNER") && e ? d`<span class="grow"></span><button class="button" data-import @click=${() => this.importing = !0}>${V(this.importUnderWay ? "importGoOn" : "importOpen")}</button>` : p}</header>
      ${t ? I(t, () => void this.#e.load()) : p}
      ${this.problem ? d`<div class="notice bad" role="alert">${N("warning")}<p>${this.problem.message}</p></div>` : p}
      ${e && !n.length ? d`<div class="panel">${P("demand", B("noQueues"))}</div>` : p}
      ${this.queue ? d`<zt-queue-target .queue=${this.#c} ?editable=${this.host.has(...bc)} @zt-saved=${() => void this.#e.load()}></zt-queue-target>${this.#p()}${this.#C()}${this.#E()}` : t || e ? p : d`<div class="panel">${F(8)}</div>`}
      ${n.length && this.host.has(...bc) ? d`<zt-pool .queues=${n}></zt-pool>` : p}
      ${n.length && r ? d`<zt-quality centre=${r} skill=${this.#c?.skill ?? ""} queue=${this.queue}></zt-quality>` : p}
      ${r ? d`<zt-roster-solver centre=${r}></zt-roster-solver><zt-roster-rules centre=${r}></zt-roster-rules>` : p}
      ${r && this.host.has("PLANNER") ? d`<zt-history-import centre=${r} ?open=${this.importing} @close=${() => this.importing = !1}
            @zt-under-way=${(e) => this.importUnderWay = e.detail.underWay} @zt-done=${() => void this.#n.load()}></zt-history-import>` : p}
    </div>`;
	}
	#f(e) {
		let t = this.#c?.target, n = (t?.plannedShrinkagePermille ?? 0) + (t?.unplannedShrinkagePermille ?? 0);
		return d`<div class="queue">
      <select class="input" aria-label=${B("queue")} @change=${(e) => this.#r(e.target.value)}>
        ${e.map((e) => d`<option value=${e.name} ?selected=${e.name === this.queue}>${_(e.title) || e.code}</option>`)}</select>
      ${t ? d`<span class="soft small number">${B("target", {
			level: b(t.targetPermille),
			seconds: t.thresholdSeconds ?? 0
		})} ·
            ${B("occupancy", { share: b(t.occupancyCapPermille || 880) })} · ${B("shrinkage", { share: b(n) })}</span>` : p}
    </div>`;
	}
	#p() {
		let { value: e, failure: t } = this.#n, n = this.#t.value?.forecasts ?? [];
		return d`<section class="panel" aria-labelledby="forecast">
      <header><h2 id="forecast" class="grow">${B("forecast")}</h2>
        ${n.length ? d`<select class="input" aria-label=${B("shownForecast")} @change=${(e) => this.#i(e.target.value)}>
              ${n.map((e) => d`<option value=${e.name} ?selected=${e.name === this.chosen}>${this.#m(e)}</option>`)}</select>` : p}
        <div class="segments" role="group" aria-label=${B("calls")}>
          <button aria-pressed=${!this.daily} @click=${() => this.daily = !1}>${B("bySlot")}</button>
          <button aria-pressed=${this.daily} @click=${() => this.daily = !0}>${B("byDay")}</button></div>
      </header>
      <div class="body stack">
        ${this.host.has("PLANNER") ? this.#h() : p}
        ${t ? I(t, () => void this.#n.load()) : p}
        ${e ? this.#y(e) : t ? p : F(7)}
      </div>
    </section>`;
	}
	#m(e) {
		let t = {
			month: "short",
			day: "numeric"
		};
		return B("forecastOf", {
			from: C(e.startDate, t),
			to: C(E(e.endDate ?? D(), -1), t),
			made: It(e.createTime ?? "")
		});
	}
	#h() {
		return d`<form class="ask" @submit=${this.#u}>
      <label class="field"><span>${B("from")}</span><input class="input" type="date" name="from" required .defaultValue=${E(zt(D()), 7)} /></label>
      <label class="field"><span>${B("weeks")}</span><select class="input" name="weeks">${[
			1,
			2,
			4,
			8,
			13
		].map((e) => d`<option value=${e} ?selected=${e === 2}>${B("nWeeks", { n: e })}</option>`)}</select></label>
      <button class="button primary" ?disabled=${!!this.busy}>${B(this.busy === "forecast" ? "forecasting" : "makeForecast")}</button>
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
		return [...wi(t, e?.trainingNotes ?? [], n), ...ji(r)];
	}
	#v(e) {
		this.zoomed = e.detail.date;
	}
	#y(e) {
		let { forecast: t, history: n } = e, r = this.#c?.slotMinutes ?? 30, i = [this.#g("actual", B("history"), r, _i(n))];
		t && i.push(this.#g("forecast", B("middle"), r, vi(t)));
		let [a, o] = [Ai(n), Mi(t)];
		return a.length && !this.daily && i.push(this.#g("learnt", V("learnt"), r, a)), o.length && !this.daily && i.push(this.#g("model", V("model"), r, o)), d`
      ${this.#b(e, this.daily ? i.map(Ki) : i, "MEASURE_CONTACTS", B("forecast"), 220)}
      ${this.#x(e, r)}
      ${this.window ? this.#S(this.window) : p}
      ${this.daily ? d`<p class="faint small">${z("dayBand")}</p>` : p}
      ${t?.provisionalDates?.length ? d`<p class="notice watch">${N("info")}${B("provisional", { days: t.provisionalDates.map((e) => C(e)).join(" / ") })}</p>` : p}
      ${t ? this.#T(t) : d`<p class="soft">${B("noForecast")}</p>`}
      ${t?.trainingNotes?.length ? this.#w(t) : p}`;
	}
	#b(e, t, n, r, i) {
		return d`<zt-series-chart .series=${t} .notes=${this.#_(e)} .zoomed=${this.daily ? "" : this.zoomed} .chosen=${this.window} ?selectable=${this.host.has(...bc)}
      label=${r} height=${i} @zt-zoom=${this.#v}
      @zt-window=${(e) => this.window = e.detail && {
			...e.detail,
			measure: n
		}}></zt-series-chart>`;
	}
	#x(e, t) {
		let n = this.daily ? 1440 : t, r = [this.#g("actual", V("ahtSeconds"), n, Ii(e.history, this.daily)), this.#g("forecast", V("ahtForecast"), n, Li(e.forecast, this.daily))];
		return r.some((e) => e.points.length) ? this.#b(e, r, "MEASURE_HANDLING_TIME", V("ahtSeconds"), 130) : p;
	}
	#S(e) {
		let [t, n] = [e.start, e.end].map((e) => new Date(e).toISOString()), r = (t) => this.planning.ask({
			of: t,
			...e
		});
		return d`<div class="row wrap" role="status"><span class="small number">${V("chosen", { span: jt(t, n) })}</span>
      ${e.start < Date.now() ? d`<button class="button small" @click=${() => r("history")}>${V("makeEdit")}</button>` : p}
      ${e.end > Date.now() ? d`<button class="button small" @click=${() => r("forecast")}>${V("makeAdjustment")}</button>` : p}
      <button class="button quiet small" @click=${() => this.window = void 0}>${V("clear")}</button></div>`;
	}
	#C() {
		let e = this.#c, t = this.host.teams.find((t) => t.skill === e?.skill)?.name ?? "", { history: n = [], forecast: r } = this.#n.value ?? {}, i = {
			past: n.length ? gi(n.at(-1).startTime) : void 0,
			coming: vi(r).find((e) => e.start > Date.now())?.start
		};
		return d`<zt-day-again .queue=${e} team=${this.host.has(...bc) ? t : ""} centre-wide></zt-day-again>
      <zt-planning queue=${this.queue} forecast=${this.chosen} .near=${i} .notes=${r?.trainingNotes ?? []} @zt-done=${this.#a}></zt-planning>`;
	}
	#w(e) {
		return d`<details class="learning"><summary>${z("learning")}</summary><ul>${(e.trainingNotes ?? []).map((e) => d`<li class="small"><span class="number">${C(e.startDate)}${e.endDate && e.endDate !== E(e.startDate ?? "", 1) ? d` – ${C(E(e.endDate, -1))}` : p}</span> ${Di(e)}</li>`)}</ul></details>`;
	}
	#T(e) {
		return d`<div class="evidence"><h3>${B("evidence")}</h3><p class="small why">${Oi(e)} ${(e.ahtWapePermille ?? -1) >= 0 && e.ahtWapePermille !== void 0 ? z("ahtError", { error: b(e.ahtWapePermille, 1) }) : p}</p>
      <p class="faint small">${B("evidenceAbout")}</p><table>
      <thead><tr><th scope="col">${B("model")}</th><th scope="col" class="right">${B("slotError")}</th><th scope="col" class="right">${B("dayError")}</th><th scope="col" class="right">${B("bias")}</th><th scope="col" class="right">${B("origins")}</th></tr></thead>
      <tbody>${(e.evidence ?? []).map((t) => {
			let n = t.biasPermille ?? 0;
			return d`<tr class=${t.model === e.model ? "used" : ""}><td>${oi(t.model)} ${t.model === e.model ? d`<span class="badge good">${B("used")}</span>` : p}</td>
          <td class="right">${b(t.slotWapePermille ?? 0, 1)}</td><td class="right">${b(t.dayWapePermille ?? 0, 1)}</td>
          <td class="right">${n > 0 ? "+" : n < 0 ? "−" : ""}${b(Math.abs(n), 1)}</td><td class="right">${t.originCount ?? 0}</td></tr>`;
		})}</tbody></table></div>`;
	}
	#E() {
		let e = this.preview ?? this.#n.value?.plan, t = e?.slots ?? [], n = this.host.has("PLANNER") && this.chosen;
		return d`<section class="panel" aria-labelledby="requirement">
      <header><h2 id="requirement">${B("requirement")}</h2>
        ${t.length ? d`<span class="badge ${this.preview ? "watch" : "good"}">${B(this.preview ? "previewed" : "inForceNow")}</span> <span class="soft small number">${di(e ?? {})}</span>` : p}</header>
      <div class="body stack">
        ${n ? this.#D() : p}
        ${t.length ? d`${this.#O(t, e?.slotMinutes ?? 30)}${this.#k(t, e?.slotMinutes ?? 30)}` : d`<p class="soft">${B("noRequirement")}</p>`}
      </div>
    </section>`;
	}
	#D() {
		return d`<div class="ask">
      <label class="field"><span>${B("quantile")}</span><select class="input" @change=${(e) => {
			this.quantile = Number(e.target.value), this.preview = void 0;
		}}>
        ${yc.map((e) => d`<option value=${e} ?selected=${e === this.quantile}>${e ? B("atQuantile", { n: e / 10 }) : B("median")}</option>`)}</select></label>
      <button class="button" ?disabled=${!!this.busy} @click=${() => this.#d(!0)}>${B(this.busy === "preview" ? "reckoning" : "preview")}</button>
      <button class="button primary" ?disabled=${!!this.busy} @click=${() => this.#d(!1)}>${B("inForce")}</button>
    </div>`;
	}
	#O(e, t) {
		let n = e.reduce((e, t) => (t.heads ?? 0) > (e.heads ?? 0) ? t : e), r = e.reduce((e, t) => e + (t.calls ?? 0), 0), i = e.reduce((e, t) => e + (t.calls ?? 0) * Math.max(t.serviceLevelPermille ?? 0, 0), 0), a = e.reduce((e, t) => e + (t.agents ?? 0), 0), o = e.reduce((e, t) => e + (t.agents ?? 0) * (t.occupancyPermille ?? 0), 0), s = e.reduce((e, t) => e + (t.heads ?? 0), 0) * t;
		return d`<dl class="figures">
      <div><dt>${B("peak")}</dt><dd>${y(n.heads ?? 0)}<small>${S(n.startTime)}</small></dd></div>
      <div><dt>${B("headHours")}</dt><dd>${y(s / 60)}</dd></div>
      <div><dt>${B("expectedLevel")}</dt><dd>${r > 0 ? b(i / r, 1) : "–"}</dd></div>
      <div><dt>${B("expectedOccupancy")}</dt><dd>${a > 0 ? b(o / a, 1) : "–"}</dd></div>
    </dl>`;
	}
	#k(e, t) {
		let { cover: n = [], coverMinutes: r = 30 } = this.#n.value ?? {}, i = xi(n), a = [this.#g("heads", B("heads"), t, yi(e, "heads"), { stepped: !0 }), this.#g("agents", B("agents"), t, yi(e, "agents"), { stepped: !0 })];
		return i.length && a.push(this.#g("there", z("rostered"), r, i, { stepped: !0 })), d`<zt-series-chart .series=${this.daily ? a.map((e) => Ki({
			...e,
			label: z("inHours", { label: e.label }),
			points: Ci(e.points, e.minutes),
			stepped: !0
		})) : a} .between=${i.length && r === t ? vc : void 0} .notes=${this.#n.value ? this.#_(this.#n.value) : []}
        .zoomed=${this.daily ? "" : this.zoomed} label=${B("requirement")} height="190" @zt-zoom=${this.#v}></zt-series-chart>
      ${i.length ? this.#A(n, r) : d`<p class="faint small">${z("coverNone")}</p>`}
      ${this.chosen ? d`<zt-level-prices forecast=${this.chosen} quantile=${this.quantile} target=${this.#c?.target?.targetPermille ?? 0}></zt-level-prices>` : p}`;
	}
	#A(e, t) {
		let { there: n, need: r, short: i, spare: a } = Si(e, t);
		return d`<p class="small number ${i > 0 ? "watch-text" : "soft"}">${z("coverSum", {
			there: y(n),
			need: y(r),
			short: y(i, 1),
			spare: y(a, 1)
		})}</p>`;
	}
};
k([g()], xc.prototype, "queue", void 0), k([g()], xc.prototype, "chosen", void 0), k([g()], xc.prototype, "daily", void 0), k([g()], xc.prototype, "zoomed", void 0), k([g()], xc.prototype, "window", void 0), k([g()], xc.prototype, "importing", void 0), k([g()], xc.prototype, "importUnderWay", void 0), k([g()], xc.prototype, "quantile", void 0), k([g()], xc.prototype, "preview", void 0), k([g()], xc.prototype, "busy", void 0), k([g()], xc.prototype, "problem", void 0), k([it("zt-planning")], xc.prototype, "planning", void 0), xc = k([m("zt-demand")], xc);
// src/parts/inbox-line.ts
var Sc = v({
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
}), Cc = o`
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
function wc(e, t) {
	let n = Fr(e), r = t.of(e.draft?.employee), i = t.in(_(e.draft?.reasons?.[0]?.text));
	return d`
    ${r ? Qn(r) : d`<span class="avatar">${N("inbox", 16)}</span>`}
    <span>
      <span class="title">${Nr(e, t)}</span>
      ${i ? d`<span class="why">${i}</span>` : p}
      <span class="marks">
        <span class="badge">${jr(e)}</span>
        ${e.state === "WORK_ITEM_STATE_ESCALATED" ? d`<span class="badge bad">${Sc("escalated")}</span>` : p}
        ${n ? d`<span class="badge ${n.tone} number">${N("clock", 12)}${n.text}</span>` : p}
        ${e.standIn ? d`<span class="badge watch">${Sc("standIn")}</span>` : p}
        ${e.state === "WORK_ITEM_STATE_CLAIMED" ? d`<span class="badge accent">${Sc("claimedBy", { name: t.of(e.assignee) })}</span>` : p}
      </span>
    </span>`;
}
// src/pages/zt-handover.ts
var Tc = v({
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
}), Ec = class extends dn {
	constructor(...e) {
		super(...e), this.busy = !1, this.leads = [], this.#e = new j(this, (e) => this.host.api.get("/v1/handovers:compile", { team: this.lookedAt }, e), 60), this.#t = new j(this, (e) => this.host.api.get("/v1/handovers", {
			team: this.lookedAt,
			pageSize: 20
		}, e), 30);
	}
	static {
		this.styles = [
			O,
			Cc,
			...Qr,
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
			R(e instanceof Kt ? e.message : String(e), "bad");
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
		}, Tc("signed"));
	}
	render() {
		let { value: e, failure: t } = this.#e, n = this.#t.value?.handovers ?? [], r = this.host.principal?.subject, i = n.filter((e) => e.state === "SIGNED" && e.from !== r && (!e.to || e.to === r));
		return d`<div class="page">
      <header><h1>${Tc("title")}</h1><span class="soft">${this.host.teamName(this.lookedAt)} · ${Tc("about")}</span></header>
      ${t ? I(t, () => this.load()) : p}
      <div class="columns">
        <div class="stack">${e ? this.#i(e) : t ? p : d`<section class="panel">${F(9)}</section>`}</div>
        <div class="stack">
          ${i.length ? d`<section class="panel waiting" aria-labelledby="waiting"><header><h2 id="waiting">${Tc("waiting")}</h2></header>
                ${i.map((e) => this.#o(e, !0))}</section>` : p}
          ${this.#a()}
          <section class="panel" aria-labelledby="earlier"><header><h2 id="earlier">${Tc("earlier")}</h2></header>
            ${n.filter((e) => !i.includes(e)).map((e) => this.#o(e, !1))}
            ${this.#t.value && n.length === i.length ? P("handover", Tc("none")) : p}
          </section>
        </div>
      </div>
    </div>`;
	}
	#i(e) {
		let { openItems: t = [], decisions: n = [], away: r = [] } = e;
		return d`
      <section class="panel" aria-labelledby="open">
        <header><h2 id="open">${Tc("open", { count: t.length })}</h2></header>
        ${t.map((e) => d`<a class="line" href=${fn("inbox", e.name)} @click=${(t) => this.turnTo(t, "inbox", e.name)}>${wc(e, this.host.names)}</a>`)}
        ${t.length ? p : d`<p class="none">${Tc("noneOpen")}</p>`}
      </section>
      <section class="panel" aria-labelledby="decided">
        <header><h2 id="decided">${Tc("decided", { count: n.length })}</h2></header>
        ${n.map((e) => ei(e, this.host.names))}
        ${n.length ? p : d`<p class="none">${Tc("noneDecided")}</p>`}
      </section>
      <section class="panel" aria-labelledby="gone">
        <header><h2 id="gone">${Tc("away", { count: r.length })}</h2></header>
        ${r.length ? d`<ul class="away">${r.map((e) => {
			let t = this.host.names.of(e.employee);
			return d`<li>${Qn(t)}<span>${t}<br /><span class="faint tiny number">${jt(e.startTime, e.endTime)}</span></span></li>`;
		})}</ul>` : d`<p class="none">${Tc("noneAway")}</p>`}
      </section>`;
	}
	#a() {
		return d`<section class="panel"><form class="body" @submit=${this.#r}>
      <div class="field"><label for="note">${Tc("note")}</label>
        <textarea class="input" id="note" rows="4" maxlength="2000" placeholder=${Tc("noteHint")}></textarea></div>
      <div class="field"><label for="to">${Tc("to")}</label>
        <select class="input" id="to"><option value="">${Tc("anyLead")}</option>
          ${this.leads.map((e) => d`<option value=${e.name}>${e.displayName} · ${this.host.teamName(e.team)}</option>`)}</select></div>
      <button class="button primary" ?disabled=${this.busy || !this.#e.value}>${Tc("sign")}</button>
    </form></section>`;
	}
	#o(e, t) {
		let [n, r] = [this.host.names.of(e.from), this.host.names.of(e.to)];
		return d`<div class="pack">
      <div class="row">
        <b class="grow">${r ? Tc("fromTo", {
			from: n,
			to: r
		}) : Tc("from", { from: n })}</b>
        ${t ? p : d`<span class="badge ${e.state === "ACCEPTED" ? "good" : "watch"}">${Tc(e.state === "ACCEPTED" ? "ACCEPTED" : "SIGNED")}</span>`}
      </div>
      ${e.note ? d`<blockquote>${e.note}</blockquote>` : p}
      <span class="faint small number">${S(e.signTime)} · ${e.signTime ? It(e.signTime) : ""}${e.openItems?.length ? d` · ${Tc("items", { count: e.openItems.length })}` : p}</span>
      ${t ? d`<button class="button primary" ?disabled=${this.busy}
            @click=${() => void this.#n(() => this.host.api.post(`/v1/${e.name}:accept`), Tc("accepted"))}>${N("check", 16)}${Tc("accept")}</button>` : p}
    </div>`;
	}
};
k([g()], Ec.prototype, "busy", void 0), k([g()], Ec.prototype, "leads", void 0), k([it("#note")], Ec.prototype, "note", void 0), k([it("#to")], Ec.prototype, "to", void 0), Ec = k([m("zt-handover")], Ec);
// src/pages/zt-inbox.ts
var Dc = v({
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
}), Oc = 20, kc = 2500, Ac = 6e4, jc = class extends dn {
	constructor(...e) {
		super(...e), this.chosen = "", this.everywhere = !0, this.opened = !1, this.#e = /* @__PURE__ */ new Map(), this.#t = new j(this, (e) => this.host.api.get("/v1/workItems", {
			team: this.#r,
			pageSize: 200
		}, e), Oc), this.#n = (e) => this.#l(e);
	}
	static {
		this.styles = [
			O,
			Cc,
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
			this.#t.load(), setTimeout(() => void this.#t.load(), kc);
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
		return (this.#t.value?.workItems ?? []).filter((t) => e - (this.#e.get(t.name) ?? 0) > Ac);
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
		return d`<div class="page">
      <header>
        ${this.opened && r ? d`<button class="button quiet icon back" aria-label=${Dc("back")} @click=${() => this.opened = !1}>${N("back")}</button>` : p}
        <h1>${Dc("title")}</h1>
        <span class="soft">${t ? Dc("count", { count: e.length }) : p}</span>
        <span class="grow"></span>
        ${this.host.choosableTeams.length > 1 && !this.team ? d`<div class="segments ${this.opened ? "unopened" : ""}">
              <button aria-pressed=${this.everywhere} @click=${() => this.#u(!0)}>${Dc("allTeams")}</button>
              <button aria-pressed=${!this.everywhere} @click=${() => this.#u(!1)}>${Dc("oneTeam")}</button>
            </div>` : p}
      </header>
      ${n ? I(n, () => void this.#t.load()) : p}
      ${t && !e.length ? d`<section class="panel">${P("check", Dc("clear"))}</section>` : this.#d(e, r)}
    </div>`;
	}
	#u(e) {
		this.everywhere = e, this.load();
	}
	#d(e, t) {
		return d`<div class="panes ${this.opened && t ? "one" : ""}">
      <section class="panel list" aria-label=${Dc("list")}>
        ${this.#t.value ? d`<ul>${e.map((e) => d`<li><button class="line" aria-current=${e.name === t?.name} @click=${() => this.#o(e.name)}>
                ${wc(e, this.host.names)}</button></li>`)}</ul>` : F(9)}
        <p class="keys"><span>${Dc("keys")}</span><span><kbd>j</kbd> <kbd>k</kbd> ${Dc("move")}</span><span><kbd>a</kbd> ${Dc("approve")}</span>
          <span><kbd>r</kbd> ${Dc("refuse")}</span><span><kbd>c</kbd> ${Dc("claim")}</span></p>
      </section>
      <section class="panel detail">
        ${t ? d`<zt-card .item=${t}></zt-card>` : this.#t.value ? P("inbox", Dc("choose")) : F(10)}
      </section>
    </div>`;
	}
};
k([g()], jc.prototype, "chosen", void 0), k([g()], jc.prototype, "everywhere", void 0), k([g()], jc.prototype, "opened", void 0), k([it("zt-card")], jc.prototype, "card", void 0), jc = k([m("zt-inbox")], jc);
// src/parts/day-marks.ts
function Mc(e, t, n) {
	return `${(t?.dayClass ? t.dayClass !== "WORKDAY" && t.dayClass !== "MAKE_UP_WORKDAY" : Rt(e) > 4) ? "weekend" : ""} ${e === n ? "today" : ""}`;
}
function Nc(e) {
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
var Pc = 3, Fc = {
	ArrowLeft: -1,
	ArrowRight: 1,
	ArrowUp: -7,
	ArrowDown: 7
}, Ic = (e) => /PENDING|WAITING/.test(e.state ?? ""), Lc = class extends dn {
	constructor(...e) {
		super(...e), this.month = Ht(D()), this.day = D(), this.#e = new j(this, (e) => {
			let t = Wt(this.month);
			return this.host.api.get(`/v1/${this.lookedAt}/leaveCalendar`, {
				startDate: t[0],
				endDate: E(t.at(-1), 1)
			}, e);
		}, 120), this.#t = /* @__PURE__ */ new Map();
	}
	static {
		this.styles = [
			O,
			Un,
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
		this.month = e, this.day = e === Ht(D()) ? D() : e, this.load();
	}
	#i(e) {
		if (this.#n !== e) {
			this.#n = e, this.#t = /* @__PURE__ */ new Map();
			for (let t of e.away ?? []) {
				let [e, n] = [w(t.startTime ?? ""), w(/* @__PURE__ */ new Date(Date.parse(t.endTime ?? "") - 1))];
				for (let r = e; r <= n && !(r !== e && r === n && Date.parse(t.endTime ?? "") - Date.parse(T(r, "00:00")) <= 288e5); r = E(r, 1)) this.#t.set(r, [...this.#t.get(r) ?? [], t]);
			}
		}
	}
	render() {
		let { value: e, failure: t } = this.#e;
		return e && this.#i(e), d`<div class="page">
      <header><h1>${M("calendar")}</h1><span class="soft cut">${this.host.teamName(this.lookedAt)}</span><span class="grow"></span>
        ${Wn("leave-calendar", (e) => this.tell("zt-navigate", {
			page: e,
			argument: ""
		}))}</header>
      ${t ? I(t, () => void this.#e.load()) : p}
      <div class="columns">
        <section class="panel" aria-label=${C(this.month, {
			year: "numeric",
			month: "long"
		})}>
          <header class="bar">
            <b class="grow">${C(this.month, {
			year: "numeric",
			month: "long"
		})}</b>
            <button class="button icon small" aria-label=${M("earlier")} title=${M("earlier")} @click=${() => this.#r(Ut(this.month, -1))}>${N("back", 16)}</button>
            <button class="button icon small" aria-label=${M("later")} title=${M("later")} @click=${() => this.#r(Ut(this.month, 1))}>${N("next", 16)}</button>
            <button class="button small" @click=${() => this.#r(Ht(D()))}>${M("thisMonth")}</button>
          </header>
          ${e ? this.#a(e) : t ? p : F(10)}
        </section>
        ${e ? this.#c(e) : p}
      </div>
    </div>`;
	}
	#a(e) {
		let t = Wt(this.month);
		return d`<div class="names" aria-hidden="true">${Bt(t[0], 7).map((e) => d`<span>${C(e, { weekday: "short" })}</span>`)}</div>
      <div class="days" @keydown=${this.#s}>${t.map((t) => this.#o(t, e.days?.find((e) => e.date === t)))}</div>`;
	}
	#o(e, t) {
		let n = this.#t.get(e) ?? [], r = Nc(t), i = (t?.approvedCount ?? 0) + (t?.pendingCount ?? 0), a = t?.cap ?? -1, o = t?.dayClass ? /HOLIDAY|WEEKEND|REST/.test(t.dayClass) : [0, 6].includes((/* @__PURE__ */ new Date(`${e}T00:00:00Z`)).getUTCDay()), s = [
			C(e),
			t?.holiday ?? r?.word ?? "",
			M("counts", {
				approved: t?.approvedCount ?? 0,
				pending: t?.pendingCount ?? 0
			})
		];
		return d`<button class="${o ? "rest" : ""} ${e.slice(0, 7) === this.month.slice(0, 7) ? "" : "out"} ${e === D() ? "now" : ""}" data-date=${e}
      tabindex=${e === this.day ? 0 : -1} aria-pressed=${e === this.day} aria-label=${s.filter(Boolean).join(", ")} @click=${() => this.day = e}>
      <span class="top"><b>${Number(e.slice(8))}</b>${r ? d`<span class="mark ${r.tone}">${r.word}</span>` : p}
        ${a >= 0 && i ? d`<span class="places ${i >= a ? "full" : ""}">${M("places", {
			used: i,
			cap: a
		})}</span>` : p}</span>
      <span class="away">${n.slice(0, Pc).map((e) => d`<span class=${Ic(e) ? "asked" : ""}>${this.host.names.of(e.employee)}</span>`)}
        ${n.length > Pc ? d`<span class="more">+${n.length - Pc}</span>` : p}</span>
    </button>`;
	}
	#s(e) {
		let t = Fc[e.key];
		if (!t) return;
		e.preventDefault();
		let n = E(this.day, t);
		Wt(this.month).includes(n) || this.#r(Ht(n)), this.day = n, this.updateComplete.then(() => this.renderRoot.querySelector(`[data-date="${n}"]`)?.focus());
	}
	#c(e) {
		let t = e.days?.find((e) => e.date === this.day), n = this.#t.get(this.day) ?? [];
		return d`<section class="panel" aria-live="polite">
      <header><h2>${M("awayOn", { day: C(this.day) })}</h2>${t?.holiday ? d`<span class="badge bad">${t.holiday}</span>` : p}
        ${(t?.cap ?? -1) >= 0 ? d`<span class="faint small">${M("cap", { n: t.cap })}</span>` : p}</header>
      ${n.length ? d`<ul class="list">${n.map((e) => {
			let t = this.host.names.of(e.employee);
			return d`<li>${Qn(t)}<span><b>${t}</b><br /><span class="small soft number">${bn(e.leaveType)} · ${jt(e.startTime, e.endTime)}</span></span>
              ${Ic(e) ? d`<span class="badge ${Fn(e.state)}">${Nn(e.state)}</span>` : p}</li>`;
		})}</ul>` : d`<p class="list soft">${M("nobodyAway")}</p>`}
    </section>`;
	}
};
k([g()], Lc.prototype, "month", void 0), k([g()], Lc.prototype, "day", void 0), Lc = k([m("zt-leave-calendar")], Lc);
// src/parts/leave-outlook.ts
var Rc = [sr, o`
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
  `], zc = {
	good: "check",
	watch: "person",
	bad: "cross",
	"": "info"
};
function Bc(e, t, n) {
	let { word: r, tone: i } = Ln(e.odds), { findings: a = [], alternatives: o = [] } = e, s = _(e.decision?.reasons?.[0]?.text), c = a.filter((e) => e.hard), l = a.filter((e) => !e.hard && _(e.text) !== s);
	return d`
    <div class="odds ${i}">${N(zc[i], 26)}<div><b>${r}</b>
      ${c.length ? c.map((e) => d`<p>${_(e.text)}</p>`) : s ? d`<p>${s}</p>` : p}</div></div>
    <div class="outlook">
      ${Vc(e, t)}
      ${o.length ? d`<section><h3>${M("alternatives")}</h3>${Uc(o, n)}</section>` : p}
      ${Hc(e)}
      ${l.length ? d`<section><h3>${M("findings")}</h3><div class="stack">${l.map((e) => d`<p class="notice watch">${N("warning")}${_(e.text)}</p>`)}</div></section>` : p}
      ${e.decision?.conditions?.length ? d`<section><h3>${M("policy")}</h3>${cr(e.decision.conditions)}</section>` : p}
    </div>`;
}
function Vc(e, t) {
	let [n, r] = [e.serviceLevelBeforePermille ?? 0, e.serviceLevelAfterPermille ?? 0], i = br(e.facts ?? [], e.decision), a = i !== void 0 && r >= 0 && r < i, o = e.balanceAfterMinutes ?? 0;
	return d`<dl class="sums">
    <div><dt>${M("charge")}</dt><dd>${zn(e.chargedMinutes ?? 0, t?.dayMinutes)}</dd></div>
    <div><dt>${M("after")}</dt><dd>${t && !t.needsBalance ? d`<span class="was">${M("noBalance")}</span>` : d`<span class="was">${Pt(e.balanceBeforeMinutes ?? 0)} →</span> <span class=${o < 0 ? "bad-text" : ""}>${Pt(o)}</span>`}</dd></div>
    ${e.coverKnown && n >= 0 ? d`<div><dt>${M("level")}</dt><dd><span class="was">${b(n)} →</span> <span class=${a ? "bad-text" : ""}>${b(r)}</span></dd></div>` : p}
    ${e.away?.length ? d`<div><dt>${M("alsoAway")}</dt><dd>${M("colleagues", { n: e.away.length })}</dd></div>` : p}
  </dl>`;
}
function Hc(e) {
	return e.coverKnown ? e.cover?.length ? d`<section><h3>${M("cover")}</h3><zt-cover-chart height="170" .points=${gr(e.cover)}></zt-cover-chart></section>` : p : d`<p class="notice">${N("info")}${M("coverUnknown")}</p>`;
}
function Uc(e, t) {
	return d`<ul class="offers">${e.map((e) => d`<li><span class="grow">${_(e.text)}</span>
      ${e.request ? d`<button type="button" class="button small" @click=${() => t(e)}>${M("choose")}</button>` : p}</li>`)}</ul>`;
}
// node_modules/lit-html/directive-helpers.js
var { I: Wc } = Ye, Gc = (e) => e, Kc = () => document.createComment(""), qc = (e, t, n) => {
	let r = e._$AA.parentNode, i = t === void 0 ? e._$AB : t._$AA;
	if (n === void 0) n = new Wc(r.insertBefore(Kc(), i), r.insertBefore(Kc(), i), e, e.options);
	else {
		let t = n._$AB.nextSibling, a = n._$AM, o = a !== e;
		if (o) {
			let t;
			n._$AQ?.(e), n._$AM = e, n._$AP !== void 0 && (t = e._$AU) !== a._$AU && n._$AP(t);
		}
		if (t !== i || o) {
			let e = n._$AA;
			for (; e !== t;) {
				let t = Gc(e).nextSibling;
				Gc(r).insertBefore(e, i), e = t;
			}
		}
	}
	return n;
}, Jc = (e, t, n = e) => (e._$AI(t, n), e), Yc = {}, Xc = (e, t = Yc) => e._$AH = t, Zc = (e) => e._$AH, Qc = (e) => {
	e._$AR(), e._$AA.remove();
}, $c = (e, t, n) => {
	let r = /* @__PURE__ */ new Map();
	for (let i = t; i <= n; i++) r.set(e[i], i);
	return r;
}, el = Kn(class extends qn {
	constructor(e) {
		if (super(e), e.type !== Gn.CHILD) throw Error("repeat() can only be used in text expressions");
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
		let i = Zc(e), { values: a, keys: o } = this.dt(t, n, r);
		if (!Array.isArray(i)) return this.ut = o, a;
		let s = this.ut ??= [], c = [], l, ee, u = 0, te = i.length - 1, ne = 0, re = a.length - 1;
		for (; u <= te && ne <= re;) if (i[u] === null) u++;
		else if (i[te] === null) te--;
		else if (s[u] === o[ne]) c[ne] = Jc(i[u], a[ne]), u++, ne++;
		else if (s[te] === o[re]) c[re] = Jc(i[te], a[re]), te--, re--;
		else if (s[u] === o[re]) c[re] = Jc(i[u], a[re]), qc(e, c[re + 1], i[u]), u++, re--;
		else if (s[te] === o[ne]) c[ne] = Jc(i[te], a[ne]), qc(e, i[u], i[te]), te--, ne++;
		else if (l === void 0 && (l = $c(o, ne, re), ee = $c(s, u, te)), l.has(s[u])) {
			if (l.has(s[te])) {
				let t = ee.get(o[ne]), n = t === void 0 ? null : i[t];
				if (n === null) {
					let t = qc(e, i[u]);
					Jc(t, a[ne]), c[ne] = t;
				} else c[ne] = Jc(n, a[ne]), qc(e, i[u], n), i[t] = null;
				ne++;
			} else Qc(i[te]), te--;
		} else Qc(i[u]), u++;
		for (; ne <= re;) {
			let t = qc(e, c[re + 1]);
			Jc(t, a[ne]), c[ne++] = t;
		}
		for (; u <= te;) {
			let e = i[u++];
			e !== null && Qc(e);
		}
		return this.ut = o, Xc(e, c), Fe;
	}
}), tl = {
	withdraw: "withdrawn",
	cancel: "cancelled",
	returnEarly: "returned"
}, nl = 12, rl = class extends A {
	constructor(...e) {
		super(...e), this.employee = "", this.types = [], this.open = "", this.full = {}, this.busy = !1, this.#e = nl, this.#t = new j(this, (e) => this.host.api.get("/v1/leaveRequests", {
			employee: this.employee,
			pageSize: this.#e
		}, e), 60);
	}
	static {
		this.styles = [
			O,
			sr,
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
		if (!e) return t ? I(t, () => void this.#t.load()) : F(5);
		let n = e.leaveRequests ?? [];
		return n.length ? d`${el(n, (e) => e.name, (e) => this.#i(e))}
      ${e.nextPageToken ? d`<div class="foot"><button class="button small" @click=${this.#r}>${M("more")}</button></div>` : p}` : P("leave", M("none"));
	}
	#r() {
		this.#e += 50, this.#t.load();
	}
	#i(e) {
		let t = e.name ?? "";
		return d`<details ?open=${this.open === t} @toggle=${(e) => this.#o(t, e)}>
      <summary><span><span class="name">${Mn(this.types, e.leaveType)}</span> <span class="soft number small">${zn(e.chargedMinutes ?? 0, this.#a(e))}</span><br />
        <span class="soft small number">${jt(e.startTime, e.endTime)}</span></span>
        <span class="badge ${Fn(e.state)}">${e.waitingPlace ? M("waitingPlace", { n: e.waitingPlace }) : Nn(e.state)}</span></summary>
      ${this.open === t ? this.#s(this.full[t]) : p}
    </details>`;
	}
	#a(e) {
		return this.types.find((t) => t.code === e.leaveType)?.dayMinutes;
	}
	#o(e, t) {
		t.newState === "open" ? this.open = e : this.open === e && (this.open = "");
	}
	#s(e) {
		if (!e) return this.problem ? d`<div class="inside">${this.#l()}</div>` : F(3);
		let { decision: t, history: n = [] } = e, r = _(t?.reasons?.[0]?.text) || t?.comment, i = e.state === "LEAVE_STATE_PENDING" || e.state === "LEAVE_STATE_PENDING_SECOND";
		return d`<div class="inside">
      ${r ? d`<p>${r}</p>` : p}
      ${i && e.dueTime ? d`<p class="soft small">${M("due", { time: S(e.dueTime) })}</p>` : p}
      ${t?.conditions?.length ? d`<section><h3>${M("policy")}</h3>${cr(t.conditions)}</section>` : p}
      ${n.length ? d`<section><h3>${M("history")}</h3><ol class="steps">${n.map((e) => this.#c(e))}</ol></section>` : p}
      ${this.#u(e)}
      ${this.#l()}
    </div>`;
	}
	#c(e) {
		let t = e.actor?.startsWith("employees/") ? this.host.names.of(e.actor) : M("platform"), n = e.balanceBeforeMinutes !== e.balanceAfterMinutes;
		return d`<li><span class="faint number">${S(e.transitionTime)}</span>
      <span>${Bn(e)} · ${t}${n ? d` <span class="faint number">${M("balanceMove", {
			before: Pt(e.balanceBeforeMinutes ?? 0),
			after: Pt(e.balanceAfterMinutes ?? 0)
		})}</span>` : p}${e.comment ? d`<q>${e.comment}</q>` : p}</span></li>`;
	}
	#l() {
		return this.problem ? d`<p class="notice bad" role="alert">${N("warning")}${this.problem.message}</p>` : p;
	}
	#u(e) {
		let t = Vn(e);
		return t.length ? this.asking === "cancel" || this.asking === "returnEarly" ? this.#f(e, this.asking) : d`<div class="row wrap">${t.map((t) => d`<button class="button ${t === "change" || t === "returnEarly" ? "" : "danger"}" ?disabled=${this.busy} @click=${() => this.#d(t, e)}>${M(t)}</button>`)}</div>` : p;
	}
	#d(e, t) {
		e === "withdraw" ? this.#m(t, e, {}) : e === "change" ? this.dispatchEvent(new CustomEvent("zt-change", { detail: { request: t } })) : this.asking = e;
	}
	#f(e, t) {
		let n = /* @__PURE__ */ new Date();
		return d`<form class="ask" @submit=${(n) => this.#p(n, e, t)}>
      ${t === "cancel" ? d`<label class="field wide"><span>${M("cancelWhy")}</span><input class="input" name="reason" maxlength="500" /></label>` : d`<label class="field"><span>${M("returnAt")} · ${M("returnDate")}</span><input class="input" type="date" name="date" required .value=${w(n)}
              min=${w(e.startTime ?? n)} max=${w(e.endTime ?? n)} /></label>
            <label class="field"><span>${M("returnClock")}</span><input class="input" type="time" name="clock" required .value=${x(n.toISOString())} /></label>`}
      <button class="button ${t === "cancel" ? "danger sure" : "primary"}" ?disabled=${this.busy}>${M("confirm")}</button>
      <button type="button" class="button quiet" @click=${() => this.asking = void 0}>${M("back")}</button>
    </form>`;
	}
	#p(e, t, n) {
		e.preventDefault();
		let r = new FormData(e.target), i = (e) => String(r.get(e) ?? "");
		this.#m(t, n, n === "cancel" ? { reason: i("reason") } : { returnTime: T(i("date"), i("clock")) });
	}
	async #m(e, t, n) {
		this.busy = !0, this.problem = void 0;
		try {
			await this.host.api.post(`/v1/${e.name}:${t}`, n), R(M(tl[t])), this.asking = void 0, this.refresh();
		} catch (e) {
			this.problem = e;
		} finally {
			this.busy = !1;
		}
	}
};
k([h()], rl.prototype, "employee", void 0), k([h({ attribute: !1 })], rl.prototype, "types", void 0), k([h()], rl.prototype, "open", void 0), k([g()], rl.prototype, "full", void 0), k([g()], rl.prototype, "asking", void 0), k([g()], rl.prototype, "busy", void 0), k([g()], rl.prototype, "problem", void 0), rl = k([m("zt-leave-requests")], rl);
// src/parts/leave-span.ts
var il = 6e4, al = 15 * il, ol = (e) => new Date(e).toISOString().replace(".000Z", "Z");
function sl(e, t, n) {
	return e.filter((e) => (e.workDate ?? "") >= t && (e.workDate ?? "") <= n).sort((e, t) => Date.parse(e.startTime ?? "") - Date.parse(t.startTime ?? ""));
}
function cl(e) {
	let [t, n] = [Date.parse(e.startTime ?? ""), Date.parse(e.endTime ?? "")], r = (e.breaks ?? []).find((e) => !e.paid && (e.lengthMinutes ?? 0) >= 30);
	if (r) {
		let e = t + (r.offsetMinutes ?? 0) * il;
		return {
			firstEnd: ol(e),
			secondStart: ol(e + (r.lengthMinutes ?? 0) * il)
		};
	}
	let i = ol(Math.round((t + n) / 2 / al) * al);
	return {
		firstEnd: i,
		secondStart: i
	};
}
function ll(e, t) {
	let n = T(e.workDate ?? "", t);
	return Date.parse(n) >= Date.parse(e.startTime ?? "") ? n : T(E(e.workDate ?? "", 1), t);
}
function ul(e, t, n) {
	let r = n ? [] : sl(t, e.from, e.to), [i, a] = [r[0], r.at(-1)];
	if (!i || !a) return {
		startTime: T(e.from, "00:00"),
		endTime: T(E(e.to, 1), "00:00")
	};
	let o = {
		startTime: i.startTime ?? "",
		endTime: a.endTime ?? ""
	};
	return r.length > 1 || e.part === "whole" ? o : e.part === "first" ? {
		...o,
		endTime: cl(i).firstEnd
	} : e.part === "second" ? {
		...o,
		startTime: cl(i).secondStart
	} : {
		startTime: ll(i, e.fromClock),
		endTime: ll(i, e.toClock)
	};
}
function dl(e, t) {
	let [n, r] = [Date.parse(e.startTime), Date.parse(e.endTime)], i = t.filter((e) => Date.parse(e.startTime ?? "") < r && Date.parse(e.endTime ?? "") > n), a = {
		fromClock: x(e.startTime),
		toClock: x(e.endTime)
	}, o = i.length === 1 ? i[0] : void 0;
	if (!i.length) return {
		from: w(e.startTime),
		to: w(/* @__PURE__ */ new Date(r - 1)),
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
var fl = [
	"whole",
	"first",
	"second",
	"hours"
], pl = {
	ArrowLeft: -1,
	ArrowRight: 1,
	ArrowUp: -7,
	ArrowDown: 7
}, ml = class extends A {
	constructor(...e) {
		super(...e), this.employee = "", this.byDay = !1, this.first = zt(D()), this.focused = D(), this.#e = new j(this, (e) => this.host.api.get("/v1/shiftTypes", { centre: this.host.principal?.centre }, e)), this.#t = new j(this, (e) => this.host.api.get("/v1/calendarDays", {
			startDate: this.first,
			endDate: E(this.first, 35)
		}, e)), this.#n = new j(this, (e) => this.host.api.get("/v1/shifts", {
			employee: this.employee,
			startDate: E(this.first, -1),
			endDate: E(this.first, 35)
		}, e));
	}
	static {
		this.styles = [
			O,
			_s,
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
		this.given = e, this.choice = dl(e, this.#i), Bt(this.first, 35).includes(this.choice.from) || (this.first = zt(this.choice.from)), this.#o();
	}
	clear() {
		this.choice = this.given = void 0, this.employee && this.#n.load();
	}
	#r() {
		this.given && (this.choice = dl(this.given, this.#i));
	}
	get #i() {
		return this.#n.value?.shifts ?? [];
	}
	get #a() {
		return this.given ?? (this.choice ? ul(this.choice, this.#i, this.byDay) : void 0);
	}
	#o() {
		this.dispatchEvent(new CustomEvent("zt-span", { detail: this.#a }));
	}
	#s(e) {
		this.given = void 0, this.focused = e;
		let t = this.choice, n = t && t.from === t.to && e > t.from ? t.from : e, r = sl(this.#i, e, e)[0], i = {
			fromClock: x(r?.startTime),
			toClock: x(r?.endTime)
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
		let e = Bt(this.first, 35);
		return d`
      <div class="bar">
        <b class="grow">${C(e[0], {
			year: "numeric",
			month: "short",
			day: "numeric"
		})} – ${C(e.at(-1), {
			month: "short",
			day: "numeric"
		})}</b>
        <button type="button" class="button icon small" aria-label=${M("earlier")} title=${M("earlier")} ?disabled=${this.first <= zt(D())}
          @click=${() => this.first = E(this.first, -28)}>${N("back", 16)}</button>
        <button type="button" class="button icon small" aria-label=${M("later")} title=${M("later")} @click=${() => this.first = E(this.first, 28)}>${N("next", 16)}</button>
      </div>
      <div class="names" aria-hidden="true">${e.slice(0, 7).map((e) => d`<span>${C(e, { weekday: "short" })}</span>`)}</div>
      <div class="days" role="group" aria-label=${M("when")} @keydown=${this.#u}>${e.map((t) => this.#l(t, e))}</div>
      ${this.#d()}
      <p class="chosen number" aria-live="polite">${this.#a ? M("chosen", { span: jt(this.#a.startTime, this.#a.endTime) }) : d`<span class="faint">${M("whenHint")}</span>`}</p>`;
	}
	#l(e, t) {
		let n = this.#i.find((t) => t.workDate === e), r = this.#e.value?.shiftTypes ?? [], i = !!(this.choice && e >= this.choice.from && e <= this.choice.to), a = Nc(this.#t.value?.days?.find((t) => t.date === e));
		return d`<button type="button" data-date=${e} tabindex=${e === (t.includes(this.focused) && this.focused >= D() ? this.focused : t.find((e) => e >= D())) ? 0 : -1} aria-pressed=${i} ?disabled=${e < D()}
      aria-label="${C(e)}, ${n ? Ds(n, r) : M("noShift")}" @click=${() => this.#s(e)}>
      <span class="day">${Number(e.slice(8)) === 1 ? C(e, {
			month: "numeric",
			day: "numeric"
		}) : Number(e.slice(8))}${a ? d`<span class="mark ${a.tone}">${a.word}</span>` : p}</span>
      ${n ? As(n, r, "start") : d`<span class="none"></span>`}</button>`;
	}
	#u(e) {
		let t = pl[e.key], n = e.target.dataset.date;
		if (!t || !n) return;
		e.preventDefault();
		let r = E(n, t);
		r < D() || (this.focused = r, Bt(this.first, 35).includes(r) || (this.first = E(this.first, t > 0 ? 28 : -28)), this.updateComplete.then(() => this.renderRoot.querySelector(`[data-date="${r}"]`)?.focus()));
	}
	#d() {
		let { choice: e } = this, t = e && !this.byDay ? sl(this.#i, e.from, e.to) : [];
		return !e || t.length !== 1 ? p : d`<div class="parts">
      <div class="segments" role="group" aria-label=${M("part")}>${fl.map((t) => d`<button type="button" aria-pressed=${e.part === t} @click=${() => this.#c({ part: t })}>${M(t)}</button>`)}</div>
      ${e.part === "hours" ? d`<label>${M("from")}<input class="input" type="time" step="900" .value=${e.fromClock} @change=${(e) => this.#f("fromClock", e)} /></label>
            <label>${M("to")}<input class="input" type="time" step="900" .value=${e.toClock} @change=${(e) => this.#f("toClock", e)} /></label>` : p}
    </div>`;
	}
	#f(e, t) {
		let { value: n } = t.target;
		n && this.#c({ [e]: n });
	}
};
k([h()], ml.prototype, "employee", void 0), k([h({ type: Boolean })], ml.prototype, "byDay", void 0), k([g()], ml.prototype, "first", void 0), k([g()], ml.prototype, "choice", void 0), k([g()], ml.prototype, "given", void 0), k([g()], ml.prototype, "focused", void 0), ml = k([m("zt-shift-picker")], ml);
// src/pages/zt-leave.ts
var hl = [
	"ANNUAL",
	"COMPANY",
	"COMP",
	"SICK",
	"PERSONAL"
], gl = 350, _l = class extends dn {
	constructor(...e) {
		super(...e), this.employee = "", this.type = "ANNUAL", this.wait = !1, this.sending = !1, this.colleagues = [], this.#t = Yt(), this.#n = new j(this, (e) => this.host.api.get("/v1/leaveTypes", {}, e)), this.#r = new j(this, (e) => this.host.api.get(`/v1/${this.employee}/leaveBalance`, {}, e)), this.#i = new j(this, (e) => this.host.api.ask("/v1/leaveRequests:simulate", { leaveRequest: this.#c }, e)), this.#d = (e) => {
			let t = e.request?.leaveRequest ?? e.request ?? {};
			t.waitIfShort && (this.wait = !0), t.leaveType && (this.type = t.leaveType), t.startTime && t.endTime && this.picker.adopt({
				startTime: t.startTime,
				endTime: t.endTime
			}), this.#l();
		};
	}
	static {
		this.styles = [
			O,
			Un,
			...Rc,
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
		if (this.refusal = void 0, this.#t = Yt(), clearTimeout(this.#e), !this.span) return this.#i.clear();
		this.#e = setTimeout(() => void this.#i.load(), e);
	}
	#u(e) {
		this.span = e.detail, this.outcome = void 0, this.#l(gl);
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
			}, this.#t) : await this.host.api.post("/v1/leaveRequests", { leaveRequest: n }, this.#t), t && R(M("changed")), this.tell("zt-asked", {
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
		this.changing = this.span = void 0, this.wait = !1, this.#t = Yt(), this.picker?.clear(), this.#i.clear(), this.reason && (this.reason.value = "");
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
		return d`<div class="page">
      <header><h1>${M("title")}</h1><span class="grow"></span>${Wn("leave", (e) => this.tell("zt-navigate", {
			page: e,
			argument: ""
		}))}</header>
      ${t ? I(t, () => void this.#n.load()) : p}
      <div class="columns">
        ${this.#g()}
        <section class="panel list" aria-labelledby="mine"><header><h2 id="mine">${e ? M("mine") : M("theirs", { name: this.host.names.of(this.employee) })}</h2></header>
            <zt-leave-requests .employee=${this.employee} .types=${this.#n.value?.leaveTypes ?? []} open=${this.argument} @zt-change=${this.#m}></zt-leave-requests></section>
        <section class="panel side" aria-live="polite" aria-label=${M("odds")}>${this.#S()}</section>
      </div>
    </div>`;
	}
	#g() {
		let { changing: e } = this;
		return d`<section class="panel form" aria-labelledby="ask">
      <header><h2 id="ask" class="grow">${e ? M("askChange", { leave: jt(e.startTime, e.endTime) }) : M("ask")}</h2>
        ${e ? d`<button class="button quiet small" @click=${this.#h}>${M("stopChange")}</button>` : p}</header>
      <form class="body" @submit=${this.#f}>
        ${this.colleagues.length && !e ? this.#v() : p}
        ${e ? p : this.#y()}
        <fieldset><legend>${M("when")}</legend>
          <zt-shift-picker .employee=${this.employee} ?byDay=${this.#s} @zt-span=${this.#u}></zt-shift-picker></fieldset>
        ${e ? p : this.#x()}
        <div class="send"><button class="button primary" ?disabled=${!this.span || this.sending}>${M(this.sending ? "sending" : e ? "submitChange" : "submit")}</button>${this.#_()}</div>
      </form>
    </section>`;
	}
	#_() {
		let { value: e } = this.#i;
		if (!this.span || !e || this.outcome) return p;
		let { word: t, tone: n } = Ln(e.odds);
		return d`<span class="${n}-text">${t}<br /><span class="soft">${M("brief", { charge: Pt(e.chargedMinutes ?? 0) })}</span></span>`;
	}
	#v() {
		let e = this.host.principal?.subject ?? "";
		return d`<div class="field"><label for="person">${M("forWhom")}</label>
      <select class="input" id="person" @change=${(e) => this.#a(e.target.value)}>
        <option value=${e} ?selected=${this.employee === e}>${M("myself")}</option>
        ${this.colleagues.map((e) => d`<option value=${e.name} ?selected=${this.employee === e.name}>${e.displayName} ${e.employeeNo}</option>`)}
      </select></div>`;
	}
	#y() {
		let e = this.#n.value?.leaveTypes;
		if (!e) return F(2);
		let t = e.filter((e) => hl.includes(e.code)), n = e.filter((e) => !hl.includes(e.code)), r = (e) => {
			this.type = e, this.outcome = void 0, this.#l();
		};
		return d`<fieldset><legend>${M("type")}</legend><div class="tiles">
      ${t.map((t) => d`<label><input type="radio" name="type" .checked=${this.type === t.code} @change=${() => r(t.code)} />
        <span>${Mn(e, t.code)}</span><small>${this.#b(t)}</small></label>`)}
      ${n.length ? d`<select class="input" aria-label=${M("otherTypes")} @change=${(e) => r(e.target.value)}>
            <option value="" disabled ?selected=${t.some((e) => e.code === this.type)}>${M("otherTypes")}</option>
            ${n.map((t) => d`<option value=${t.code} ?selected=${this.type === t.code}>${_(t.title) || Mn(e, t.code)}</option>`)}
          </select>` : p}
    </div></fieldset>`;
	}
	#b(e) {
		let t = this.#r.value?.balances?.find((t) => t.leaveType === e.code);
		return e.needsBalance ? M("left", { left: Pt(t?.freeMinutes ?? 0) }) : e.statutory ? M("statutory") : e.paid ? "" : M("unpaid");
	}
	#x() {
		let e = this.#o && !hl.includes(this.type);
		return d`<div class="two">
      <div class="field"><label for="reason">${M("reason")} <span class="faint">${M("reasonHint")}</span></label>
        <input class="input" id="reason" maxlength="500" autocomplete="off" @input=${() => this.#l(gl * 2)} /></div>
      ${e ? d`<div class="field"><label for="circumstance">${M("circumstance")} <span class="faint">${M("circumstanceHint")}</span></label>
            <input class="input" id="circumstance" maxlength="80" autocomplete="off" @input=${() => this.#l(gl)} /></div>` : p}
    </div>
    ${this.#o?.statutory ? p : d`<label class="check"><input type="checkbox" .checked=${this.wait}
          @change=${(e) => {
			this.wait = e.target.checked, this.#l();
		}} />${M("wait")}</label>`}`;
	}
	#S() {
		if (this.refusal) return this.#C(this.refusal);
		if (this.outcome) return this.#w(this.outcome);
		let { value: e, failure: t, loading: n } = this.#i;
		return this.span && t ? this.#C(t) : this.span && e ? d`<div class=${n ? "fading" : ""}>${Bc(e, this.#o, this.#d)}</div>` : this.span ? d`<p class="none">${N("clock", 28)}${M("reckoning")}</p>` : d`<p class="none">${N("leave", 28)}${M("oddsEmpty")}</p>`;
	}
	#C(e) {
		return d`<div class="odds bad" role="alert">${N("cross", 26)}<div><b>${M("refused")}</b><p>${e.message}</p></div></div>
      ${e.alternatives.length ? d`<div class="outlook"><section><h3>${M("alternatives")}</h3>${Uc(e.alternatives, this.#d)}</section></div>` : p}`;
	}
	#w(e) {
		let { state: t, decision: n } = e, r = t === "LEAVE_STATE_WAITING", i = t === "LEAVE_STATE_APPROVED" || t === "LEAVE_STATE_IN_PROGRESS", a = i ? M("approvedAbout", { span: jt(e.startTime, e.endTime) }) : r ? M("waitingAbout") : e.dueTime ? M("pendingAbout", { time: S(e.dueTime) }) : "", o = i ? M("APPROVED_NOW") : r ? M("WAITING_NOW", { n: e.waitingPlace ?? 1 }) : M("PENDING_NOW"), s = _(n?.reasons?.[0]?.text);
		return d`<div class="odds ${i ? "good" : "watch"}">${N(i ? "check" : "clock", 26)}<div><b>${o}</b><p>${a}</p></div></div>
      <div class="outlook">
        ${s ? d`<section><h3>${M("why")}</h3><p>${s}</p></section>` : p}
        ${n?.conditions?.length ? d`<section><h3>${M("policy")}</h3>${cr(n.conditions)}</section>` : p}
        <div><button class="button" @click=${() => this.outcome = void 0}>${M("another")}</button></div>
      </div>`;
	}
};
k([g()], _l.prototype, "employee", void 0), k([g()], _l.prototype, "type", void 0), k([g()], _l.prototype, "span", void 0), k([g()], _l.prototype, "wait", void 0), k([g()], _l.prototype, "changing", void 0), k([g()], _l.prototype, "outcome", void 0), k([g()], _l.prototype, "refusal", void 0), k([g()], _l.prototype, "sending", void 0), k([g()], _l.prototype, "colleagues", void 0), k([it("zt-shift-picker")], _l.prototype, "picker", void 0), k([it("zt-leave-requests")], _l.prototype, "requests", void 0), k([it("#reason")], _l.prototype, "reason", void 0), k([it("#circumstance")], _l.prototype, "circumstance", void 0), _l = k([m("zt-leave")], _l);
// src/messages/people.ts
var J = v({
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
function vl(e) {
	return e in J.catalogue ? J(e) : e;
}
// src/messages/cycles.ts
var yl = v({
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
}), bl = 100, xl = 1e3, Sl = {
	year: "numeric",
	month: "short",
	day: "numeric"
}, Cl = class extends A {
	constructor(...e) {
		super(...e), this.first = E(D(), -92), this.last = D(), this.most = bl, this.#e = new j(this, (e) => this.host.api.get("/v1/cycleResults", {
			startDate: this.first,
			endDate: E(this.last, 1),
			pageSize: this.most
		}, e));
	}
	static {
		this.styles = [O, o`
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
		let { value: e, failure: t } = this.#e, n = (e, t, n) => d`<label class="field"><span>${yl(e)}</span><input class="input" type="date" required .value=${t}
        @change=${(e) => {
			let t = e.target.value;
			t && n(t);
		}} /></label>`;
		return d`<section class="panel" aria-labelledby="heading">
      <header><h2 id="heading">${yl("title")}</h2><span class="grow"></span>
        ${n("from", this.first, (e) => this.first = e)}${n("until", this.last, (e) => this.last = e)}</header>
      ${t ? d`<div class="body">${I(t, () => void this.#e.load())}</div>` : p}
      ${e ? e.results?.length ? this.#t(e.results) : P("clock", yl("none")) : t ? p : F(6)}
      <div class="foot"><p class="faint small">${yl("about")}</p>
        ${e?.nextPageToken && this.most < xl ? d`<button class="button small" @click=${() => this.most = xl}>${yl("more")}</button>` : p}</div>
    </section>`;
	}
	#t(e) {
		let t = (e = 0) => d`<td class="end number">${Pt(e)}</td>`, n = [
			"standard",
			"worked",
			"excused",
			"overtime",
			"holidays"
		].map((e) => d`<th scope="col" class="end">${yl(e)}</th>`);
		return d`<div class="scroll" tabindex="0" role="region" aria-label=${yl("list")}><table>
      <thead><tr><th scope="col">${yl("who")}</th><th scope="col">${yl("cycle")}</th>${n}<th scope="col">${yl("closed")}</th></tr></thead>
      <tbody>${e.map(({ employee: e, cycle: n = {}, version: r = 1, closeTime: i }) => d`<tr><td>${this.host.names.of(e)}</td>
        <td class="number">${C(n.startDate, Sl)} – ${C(E(n.endDate ?? D(), -1), Sl)}</td>
        ${t(n.standardMinutes)}${t(n.workedMinutes)}${t(n.excusedMinutes)}${t(n.overtimeMinutes)}${t(n.overtimeHolidayMinutes)}
        <td class="number">${S(i)} <span class="faint tiny">${yl("version", { n: r })}</span></td></tr>`)}</tbody>
    </table></div>`;
	}
};
k([g()], Cl.prototype, "first", void 0), k([g()], Cl.prototype, "last", void 0), k([g()], Cl.prototype, "most", void 0), Cl = k([m("zt-cycles")], Cl);
// src/parts/zt-import-people.ts
var wl = class extends A {
	constructor(...e) {
		super(...e), this.open = !1, this.header = [], this.columns = {}, this.centres = [], this.busy = "", this.#a = () => {
			this.result = void 0;
		};
	}
	static {
		this.styles = [O, o`
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
		this.file = e.target.files?.[0], this.result = this.refusal = void 0, this.header = this.file ? await Pa(this.file) : [], this.columns = Ga(this.header);
	}
	async #t(e) {
		if (!this.file || this.busy) return;
		this.busy = e ? "checking" : "importing", this.refusal = void 0;
		let t = new FormData(this.form);
		try {
			let n = await this.host.api.post("/v1/employees:import", {
				content: await Ma(this.file),
				format: Na(this.file.name),
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
		return d`<zt-dialog ?open=${this.open} heading=${J("importTitle")} @close=${() => this.dispatchEvent(new Event("close"))}>
      <form @submit=${this.#r} @change=${() => this.requestUpdate()}>
        <p class="soft small">${J("importAbout")}</p>
        <div class="two">
          <label class="field"><span>${J("file")}</span><input class="input" type="file" accept=".csv,.xlsx,text/csv" required @change=${this.#e} /></label>
          <label class="field"><span>${J("centre")}</span><select class="input" name="centre" @change=${this.#a}>
            ${this.centres.map((e) => d`<option value=${e.name}>${e.displayName}</option>`)}</select></label>
        </div>
        ${this.file ? this.#o() : p}
        ${this.refusal ? d`<div class="notice bad" role="alert">${N("warning")}<p>${this.refusal.message}</p></div>` : p}
        ${this.result ? this.#c(this.result) : p}
        <div class="keys">${this.#u()}</div>
      </form>
    </zt-dialog>`;
	}
	#a;
	#o() {
		return d`<fieldset><legend>${J("columns")}</legend>
        <p class="faint small">${this.header.length ? J("columnsAbout") : J("unreadable")}</p>
        <datalist id="header">${this.header.map((e) => d`<option value=${e}></option>`)}</datalist>
        <div class="map">${Ha.map((e) => d`<label class="field"><span>${J(`field.${e}`)}</span>
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
		return d`<p class="notice ${t.length ? "watch" : "good"}" role="status">${N(t.length ? "warning" : "check")}${J("result", n)}</p>
      ${t.length ? this.#l(t) : p}`;
	}
	#l(e) {
		return d`<div><h3>${J("rowErrors", { n: e.length })}</h3>
      <div class="errors scroll" tabindex="0" role="region" aria-label=${J("rowErrors", { n: e.length })}><table>
        <thead><tr><th scope="col">${J("row")}</th><th scope="col">${J("column")}</th><th scope="col">${J("value")}</th><th scope="col">${J("problem")}</th></tr></thead>
        <tbody>${e.map((e) => d`<tr><td>${e.row}</td><td>${e.column}</td><td>${e.value}</td><td>${e.message}</td></tr>`)}</tbody>
      </table></div></div>
      <label class="check"><input type="checkbox" name="skipBad" />${J("skipBad")}</label>`;
	}
	#u() {
		let e = this.#i, t = (this.result?.createdCount ?? 0) + (this.result?.updatedCount ?? 0), n = this.busy ? J(this.busy) : e ? J("doImport", { n: t }) : J("check");
		return d`<button type="button" class="button quiet" @click=${() => this.dispatchEvent(new Event("close"))}>${J("cancel")}</button>
      <button class="button primary" ?disabled=${!this.file || !!this.busy}>${n}</button>`;
	}
};
k([h({ type: Boolean })], wl.prototype, "open", void 0), k([g()], wl.prototype, "file", void 0), k([g()], wl.prototype, "header", void 0), k([g()], wl.prototype, "columns", void 0), k([g()], wl.prototype, "centres", void 0), k([g()], wl.prototype, "result", void 0), k([g()], wl.prototype, "refusal", void 0), k([g()], wl.prototype, "busy", void 0), k([it("form")], wl.prototype, "form", void 0), wl = k([m("zt-import-people")], wl);
// src/parts/zt-stand-ins.ts
var Tl = class extends A {
	constructor(...e) {
		super(...e), this.people = [], this.window = !1, this.busy = "", this.#e = new j(this, (e) => this.host.api.get("/v1/standIns", { pageSize: 500 }, e), 60);
	}
	static {
		this.styles = [O, o`
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
		return d`<div class="columns">
      <section class="panel" aria-labelledby="heading"><header><h2 id="heading">${J("standIns")}</h2><span class="faint small">${J("standInAbout")}</span></header>
        ${t && !e ? d`<div class="body">${I(t, () => void this.#e.load())}</div>` : p}
        ${!e && !t ? F(5) : p}
        ${e && !n.length ? P("hand", J("noStandIns")) : d`<ul>${n.map((e) => this.#r(e))}</ul>`}
      </section>
      ${this.#n ? this.#a() : p}
    </div>`;
	}
	#r(e) {
		let [t, n] = [this.host.names.of(e.absentee), this.host.names.of(e.substitute)], r = !!(e.endTime && Date.parse(e.endTime) <= Date.now()), i = e.whileAbsent ? J("whileAbsent") : e.endTime ? jt(e.startTime, e.endTime) : J("open", { from: S(e.startTime) }), a = r ? "ended" : e.active ? "active" : e.whileAbsent ? "ready" : "later", o = this.#t || e.absentee === this.host.principal?.subject;
		return d`<li class=${r ? "ended" : ""}>${Qn(n)}
      <span><b>${J("standInOf", {
			substitute: n,
			absentee: t
		})}</b> <span class="badge ${e.active && !r ? "good" : ""}">${J(a)}</span><br />
        <span class="soft small number">${i}${e.rank ? d` · ${J("rank", { rank: e.rank })}` : p}</span></span>
      ${o && !r ? d`<button class="button small danger" ?disabled=${this.busy === e.name} @click=${() => this.#s(e)}>${J("end")}</button>` : p}
    </li>`;
	}
	#i(e = "") {
		return d`<option value="" disabled selected>${J("choosePerson")}</option>
      ${this.people.filter((t) => t.name !== e).map((e) => d`<option value=${e.name}>${e.displayName} ${e.employeeNo}</option>`)}`;
	}
	#a() {
		let e = this.host.principal?.subject ?? "";
		return d`<section class="panel" aria-labelledby="add"><header><h2 id="add">${J("add")}</h2></header><form class="body" @submit=${this.#o}>
      ${this.#t ? d`<label class="field"><span>${J("absentee")}</span><select class="input" name="absentee" required>${this.#i()}</select></label>` : p}
      <label class="field"><span>${J("substitute")}</span><select class="input" name="substitute" required>${this.#i(this.#t ? "" : e)}</select></label>
      <fieldset><legend>${J("how")}</legend>
        <label class="check"><input type="radio" name="how" value="absent" .checked=${!this.window} @change=${() => this.window = !1} />${J("howAbsent")}</label>
        <label class="check"><input type="radio" name="how" value="window" .checked=${this.window} @change=${() => this.window = !0} />${J("howWindow")}</label>
      </fieldset>
      ${this.window ? d`<div class="two"><label class="field"><span>${J("from")}</span><input class="input" type="date" name="from" required .value=${D()} /></label>
            <label class="field"><span>${J("until")}</span><input class="input" type="date" name="until" min=${D()} /></label></div>` : p}
      <label class="field"><span>${J("order")}</span><input class="input" type="number" name="rank" min="1" max="20" value="1" /></label>
      ${this.problem ? d`<p class="notice bad" role="alert">${N("warning")}${this.problem.message}</p>` : p}
      <div><button class="button primary" ?disabled=${!!this.busy}>${J("save")}</button></div>
    </form></section>`;
	}
	async #o(e) {
		e.preventDefault();
		let t = new FormData(this.form), n = (e) => String(t.get(e) ?? ""), r = n("until") ? new Date(Date.parse(T(n("until"), "00:00")) + 864e5).toISOString() : void 0, i = this.window ? {
			startTime: T(n("from"), "00:00"),
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
k([g()], Tl.prototype, "people", void 0), k([g()], Tl.prototype, "window", void 0), k([g()], Tl.prototype, "busy", void 0), k([g()], Tl.prototype, "problem", void 0), k([it("form")], Tl.prototype, "form", void 0), Tl = k([m("zt-stand-ins")], Tl);
// src/pages/zt-people.ts
var El = 100, Dl = 250, Ol = 60, kl = {
	year: "numeric",
	month: "short",
	day: "numeric"
}, Al = class extends dn {
	constructor(...e) {
		super(...e), this.view = "list", this.query = "", this.inTeam = "", this.importing = !1, this.#e = El, this.#n = new j(this, (e) => this.host.api.get("/v1/employees", {
			query: this.query,
			team: this.inTeam,
			pageSize: this.#e
		}, e)), this.#r = new j(this, (e) => this.host.api.get(`/v1/${this.argument}`, {}, e));
	}
	static {
		this.styles = [O, o`
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
		this.query = e.query ?? this.query, this.inTeam = e.inTeam ?? this.inTeam, this.#e = El, clearTimeout(this.#t), this.#t = setTimeout(() => void this.#n.load(), e.query === void 0 ? 0 : Dl);
	}
	render() {
		let e = ["list"];
		return this.host.has("TEAM_LEAD", "OFFICER", "CENTRE_MANAGER", "HR") && e.push("standIns"), this.host.has("TEAM_LEAD", "PLANNER", "OFFICER", "CENTRE_MANAGER", "HR") && e.push("cycles"), d`<div class="page">
      <header><h1>${J("title")}</h1><span class="grow"></span>
        ${e.length > 1 ? d`<div class="segments" role="group" aria-label=${J("title")}>${e.map((e) => d`<button aria-pressed=${e === this.view} @click=${() => this.view = e}>${J(e)}</button>`)}</div>` : p}
        ${this.host.has("HR") ? d`<button class="button" @click=${() => this.importing = !0}>${N("plus", 16)}${J("import")}</button>` : p}
      </header>
      ${this.view === "standIns" ? d`<zt-stand-ins></zt-stand-ins>` : this.view === "cycles" ? d`<zt-cycles></zt-cycles>` : this.#o()}
      ${this.host.has("HR") ? d`<zt-import-people ?open=${this.importing} @close=${() => this.importing = !1} @zt-imported=${() => this.load()}></zt-import-people>` : p}
    </div>`;
	}
	#o() {
		let { value: e, failure: t } = this.#n, n = e?.employees ?? [], r = e?.totalSize ?? n.length, i = this.argument.startsWith("employees/");
		return d`<div class="columns ${i ? "two" : ""}">
      <section class="panel" aria-label=${J("title")}>
        <header>${this.#s()}<span class="grow"></span><span class="faint small number" role="status">${e ? J("count", { n: r }) : p}</span></header>
        ${t ? d`<div class="body">${I(t, () => void this.#n.load())}</div>` : p}
        ${e ? n.length ? this.#c(n, i) : P("people", J("none")) : t ? p : F(12)}
        ${n.length < r ? d`<div class="foot"><button class="button small" @click=${() => {
			this.#e += 400, this.#n.load();
		}}>${J("more", { n: Math.min(400, r - n.length) })}</button></div>` : p}
      </section>
      ${i ? d`<section class="panel person side" aria-live="polite">${this.#f()}</section>` : p}
    </div>`;
	}
	#s() {
		return d`<div class="filters">
      <input class="input" type="search" aria-label=${J("search")} placeholder=${J("search")} @input=${(e) => this.#a({ query: e.target.value.trim() })} />
      <select class="input" aria-label=${J("team")} @change=${(e) => this.#a({ inTeam: e.target.value })}>
        <option value="">${J("allTeams")}</option>
        ${this.host.teams.map((e) => d`<option value=${e.name} ?selected=${e.name === this.inTeam}>${e.displayName}</option>`)}
      </select></div>`;
	}
	#c(e, t) {
		return d`<div class="list"><table>
      <thead><tr><th scope="col">${J("name")}</th><th scope="col">${J("team")}</th>${t ? p : d`<th scope="col" class="wide">${J("roles")}</th><th scope="col" class="wide">${J("skills")}</th>`}</tr></thead>
      <tbody>${e.map((e) => this.#l(e, t))}</tbody></table></div>`;
	}
	#l(e, t) {
		let n = e.displayName ?? "", r = (e.roles ?? []).filter((e) => e !== "AGENT");
		return d`<tr class=${e.name === this.argument ? "current" : ""} @click=${() => this.#d(e.name)}>
      <td><span class="who">${Qn(n)}<span><a href=${fn("people", e.name)} aria-current=${e.name === this.argument ? "true" : p} @click=${(e) => e.stopPropagation()}>${n}</a><br />
        <span class="faint tiny number">${e.employeeNo}</span></span></span></td>
      <td>${this.host.teamName(e.team)}</td>
      ${t ? p : d`<td class="wide"><span class="tags">${r.map((e) => d`<span class="badge accent">${vl(e)}</span>`)}</span></td>
          <td class="wide"><span class="tags">${(e.skills ?? []).map((t) => d`<span class="badge ${jl(t)}">${this.#u(e, t)}</span>`)}</span></td>`}
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
		}), pn("people", e);
	}
	#f() {
		let { value: e, failure: t } = this.#r;
		if (!e) return t ? d`<div class="body">${I(t, () => void this.#r.load())}</div>` : F(8);
		let n = e.displayName ?? "";
		return d`<header>${Qn(n, "large")}<div class="grow"><h2>${n}</h2><span class="soft small number">${e.employeeNo} · ${this.host.teamName(e.team)}</span></div>
        <button class="button quiet icon small" aria-label=${J("close")} title=${J("close")} @click=${() => pn("people")}>${N("cross", 16)}</button></header>
      <div class="body">
        <span class="tags">${(e.roles ?? []).map((e) => d`<span class="badge accent">${vl(e)}</span>`)}</span>
        ${this.#p(e)}
        <section><h3>${J("skills")}</h3>${e.skills?.length ? d`<ul class="lines">${e.skills.map((t) => Ml(t, this.#u(e, t)))}</ul>` : d`<p class="faint">${J("noSkills")}</p>`}</section>
        ${e.restrictions?.length ? d`<section><h3>${J("restrictions")}</h3><ul class="lines">${e.restrictions.map((e) => d`<li><span>${J(e.kind ?? "RESTRICTION_KIND_NO_NIGHT")}</span><span class="soft small number">${Nl(e.startDate, e.endDate)}</span></li>`)}</ul><p class="tiny faint">${J("restrictionSource")}</p></section>` : p}
        ${e.memberships?.length ? d`<section><h3>${J("memberships")}</h3><ul class="lines">${e.memberships.map((e) => d`<li><span>${this.host.teamName(e.team)}</span><span class="soft small number">${Nl(e.startDate, e.endDate)}</span></li>`)}</ul></section>` : p}
        ${this.host.has("TEAM_LEAD", "HR", "OFFICER", "CENTRE_MANAGER") ? d`<a href=${fn("balance", e.name)}>${J("balance")}</a>` : p}
      </div>`;
	}
	#p(e) {
		let t = e.workingTimeSystem && e.workingTimeSystem in J.catalogue ? J(e.workingTimeSystem) : "";
		return d`<dl class="facts">${[
			[J("joined"), C(e.joinDate, kl)],
			[J("left"), C(e.exitDate, kl)],
			[J("service"), C(e.serviceStartDate, kl)],
			[J("system"), t],
			[J("daily"), e.dailyMinutes ? Mt(e.dailyMinutes) : ""],
			[J("phone"), e.phone ?? ""],
			[J("email"), e.email ?? ""]
		].filter(([, e]) => e).map(([e, t]) => d`<div><dt>${e}</dt><dd>${t}</dd></div>`)}</dl>`;
	}
};
k([g()], Al.prototype, "view", void 0), k([g()], Al.prototype, "query", void 0), k([g()], Al.prototype, "inTeam", void 0), k([g()], Al.prototype, "importing", void 0), Al = k([m("zt-people")], Al);
function jl(e) {
	if (!e.expiryDate) return "";
	let t = Vt(D(), e.expiryDate);
	return t < 0 ? "bad" : t <= Ol ? "watch" : "";
}
function Ml(e, t) {
	let n = jl(e), r = e.expiryDate ? J(n === "bad" ? "expired" : "expires", { date: C(e.expiryDate, kl) }) : "", i = (e.certifiedDate ?? "") > D() ? J("fromDay", { date: C(e.certifiedDate, kl) }) : "";
	return d`<li><span>${t}</span>
    <span class="small number ${n ? `${n}-text` : "soft"}">${[i, r].filter(Boolean).join(" · ")}</span></li>`;
}
function Nl(e, t) {
	let n = t ? (/* @__PURE__ */ new Date(Date.parse(`${t}T00:00:00Z`) - 864e5)).toISOString().slice(0, 10) : "";
	return `${C(e, kl)} – ${n ? C(n, kl) : J("now")}`;
}
// src/messages/policies.ts
var Y = v({
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
}), Pl = 30;
async function Fl(e, t) {
	let n = await e.ask("/v1/policies:replay", {
		rule: t,
		days: Pl
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
var Il = 30, Ll = o`
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
function Rl(e) {
	let { conditions: t = [], budgets: n = [] } = e;
	return d`<div class="rule">
    <section><h4>${Y(t.length ? "all" : "always")}</h4>
      <ul>${t.map((e) => d`<li>${N("check", 14)}<span>${En(e)}</span></li>`)}</ul></section>
    ${n.length ? d`<section><h4>${Y("within")}</h4><ul>${n.map((e) => d`<li>${N("clock", 14)}<span>${Dn(e)}</span></li>`)}</ul></section>` : p}
  </div>`;
}
var zl = [sr, o`
    .replay { border: 1px solid var(--zt-line); border-radius: var(--zt-radius); padding: 14px 16px; display: grid; gap: 10px; background: var(--zt-sunken); }
    .replay dl { display: flex; gap: 8px 32px; flex-wrap: wrap; }
    .replay dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
    .replay dd { font-size: 1.25rem; font-weight: 640; font-variant-numeric: tabular-nums; }
    .replay dd small { font-size: var(--zt-text-small); font-weight: 400; color: var(--zt-ink-soft); margin-left: 6px; }
    .replay details { border-top: 1px solid var(--zt-line); padding: 6px 0; }
    .replay summary { display: flex; gap: 8px; align-items: center; flex-wrap: wrap; }
    .replay .scroll { max-height: 260px; }
  `];
function Bl(e, t) {
	let { decisionCount: n = 0, automaticBeforeCount: r = 0, automaticAfterCount: i = 0, differences: a = [] } = e, o = (e) => b(n ? e / n * 1e3 : void 0);
	return d`<section class="replay" aria-live="polite">
    <h3>${Y("replayTitle")} <span class="soft small">${Y("replayCount", { count: n })}</span></h3>
    <dl>
      <div><dt>${Y("automaticBefore")}</dt><dd>${o(r)}<small>${y(r)}</small></dd></div>
      <div><dt>${Y("automaticAfter")}</dt><dd>${o(i)}<small>${y(i)}</small></dd></div>
    </dl>
    <p class="soft">${a.length ? Y("differences", { count: a.length }) : Y("noDifference")}</p>
    ${a.length ? d`<div class="scroll" tabindex="0" role="region" aria-label=${Y("differences", { count: a.length })}>${a.slice(0, Il).map((e) => d`<details><summary>
              <span class="badge ${Tn(e.before)}">${e.record ? ti(e.record) : wn(e.before)}</span>${N("next", 14)}
              <span class="badge ${Tn(e.after)}">${wn(e.after)}</span>
              ${e.record ? d`<span class="soft small">${t.of(e.record.employee)} · ${S(e.record.decision?.decideTime)}</span>` : p}</summary>
            ${cr(e.conditions ?? [])}</details>`)}</div>` : p}
  </section>`;
}
// src/parts/policy-fields.ts
var Vl = v({
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
}), Hl = /* @__PURE__ */ new Set([
	"statutory",
	"paid",
	"evidence_given",
	"cover_known"
]), Ul = /* @__PURE__ */ new Set(["leave_type"]);
function Wl(e = "") {
	return Hl.has(e) || e.startsWith("finding_") ? {
		kind: "yesNo",
		factor: 1,
		unit: ""
	} : Ul.has(e) ? {
		kind: "words",
		factor: 1,
		unit: ""
	} : e.endsWith("_permille") ? {
		kind: "number",
		factor: 10,
		unit: Vl("percent")
	} : e.endsWith("_milli") ? {
		kind: "number",
		factor: 1e3,
		unit: Vl("agents")
	} : e === "minutes" || e.endsWith("_minutes") ? {
		kind: "number",
		factor: 60,
		unit: Vl("hours")
	} : e === "work_dates" ? {
		kind: "number",
		factor: 1,
		unit: Vl("days")
	} : {
		kind: "number",
		factor: 1,
		unit: e ? "" : Vl("times")
	};
}
function Gl(e, t) {
	let { kind: n, factor: r } = Wl(e);
	if (n !== "number" || !t) return t ?? "";
	let i = Number(t);
	return Number.isFinite(i) ? String(Math.round(i / r * 1e3) / 1e3) : t;
}
function Kl(e, t) {
	let { kind: n, factor: r } = Wl(e), i = t.trim();
	if (n !== "number") return i || void 0;
	let a = Number(i);
	return i && Number.isFinite(a) ? String(Math.round(a * r)) : void 0;
}
// src/parts/zt-policy-editor.ts
var ql = [
	"COMPARISON_AT_LEAST",
	"COMPARISON_AT_MOST",
	"COMPARISON_EQUAL",
	"COMPARISON_NOT_EQUAL"
], Jl = [
	"COMPARISON_ONE_OF",
	"COMPARISON_NONE_OF",
	"COMPARISON_EQUAL",
	"COMPARISON_NOT_EQUAL"
], Yl = [
	"OUTCOME_ALLOW",
	"OUTCOME_ALLOW_WITH_REVIEW",
	"OUTCOME_ESCALATE",
	"OUTCOME_DENY"
], Xl = ["minutes", "work_dates"], Zl = class extends A {
	constructor(...e) {
		super(...e), this.conditions = [], this.budgets = [], this.outcome = "OUTCOME_ALLOW", this.problem = "", this.busy = "";
	}
	static {
		this.styles = [
			O,
			zl,
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
			text: Gl(e.fact, e.value)
		})), this.budgets = (e.budgets ?? []).map((e) => ({
			...e,
			text: Gl(e.fact, e.limit)
		})), this.outcome = e.outcome ?? "OUTCOME_ALLOW";
	}
	#e(e) {
		return this.renderRoot.querySelector(`#${e}`).value.trim();
	}
	#t() {
		let e = (e, t) => {
			let n = Kl(e, t);
			if (n === void 0) throw Error(Y("badValue", { fact: e ? yn(e) : Y("countUses") }));
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
			this.problem = e instanceof Kt ? [e.message, ...e.violations.map((e) => e.message)].join(" ") : e.message;
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
			this.replayed = await Fl(this.host.api, this.#t());
		});
	}
	render() {
		let { title: e, rule: t = {} } = this.policy ?? {}, n = [.../* @__PURE__ */ new Set(["leave.approve", t.action ?? "leave.approve"])];
		return d`<form @submit=${this.#r}>
      <div class="two">
        <div class="field"><label for="zh">${Y("nameZh")}</label><input class="input" id="zh" maxlength="80" .value=${e?.zh ?? ""} /></div>
        <div class="field"><label for="en">${Y("nameEn")}</label><input class="input" id="en" maxlength="80" .value=${e?.en ?? ""} /></div>
      </div>
      <div class="three">
        <div class="field"><label for="action">${Y("action")}</label><select class="input" id="action">
          ${n.map((e) => d`<option value=${e} ?selected=${e === t.action}>${$r(e)}</option>`)}</select></div>
        <div class="field"><label for="team">${Y("scope")}</label><select class="input" id="team"><option value="">${Y("everywhere")}</option>
          ${this.host.teams.map((e) => d`<option value=${e.name} ?selected=${e.name === t.team}>${e.displayName}</option>`)}</select></div>
        <div class="field"><label for="rank">${Y("order")}</label><input class="input" id="rank" type="number" min="0" .value=${String(t.rank ?? 100)} /></div>
      </div>
      <fieldset><legend>${Y("conditions")}</legend>
        ${this.conditions.map((e, t) => this.#c(e, t))}
        <button type="button" class="button small" @click=${this.#a}>${N("plus", 14)}${Y("addCondition")}</button></fieldset>
      <fieldset><legend>${Y("budgets")}</legend>
        ${this.budgets.map((e, t) => this.#l(e, t))}
        <button type="button" class="button small" @click=${this.#o}>${N("plus", 14)}${Y("addBudget")}</button></fieldset>
      <div class="two">
        <div class="field"><label for="outcome">${Y("outcome")}</label><select class="input" id="outcome"
          @change=${(e) => this.outcome = e.target.value}>
          ${Yl.map((e) => d`<option value=${e} ?selected=${e === this.outcome}>${wn(e)}</option>`)}</select></div>
        ${this.outcome === "OUTCOME_ALLOW_WITH_REVIEW" ? d`<div class="field"><label for="sample">${Y("sample")} (%)</label>
              <input class="input" id="sample" type="number" min="0" max="100" step="0.1" .value=${String((t.reviewPermille ?? 100) / 10)} /></div>` : p}
      </div>
      ${this.replayed ? Bl(this.replayed, this.host.names) : p}
      ${this.problem ? d`<p class="notice bad" role="alert">${N("warning")}${this.problem}</p>` : p}
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
			}, a = Wl(i.fact).kind;
			if (a === "yesNo" && t.fact) return {
				...i,
				comparison: "COMPARISON_EQUAL",
				text: "true"
			};
			let o = a === "words" ? Jl : ql;
			return o.includes(i.comparison) ? i : {
				...i,
				comparison: o[0],
				text: ""
			};
		});
	}
	#c(e, t) {
		let { kind: n, unit: r } = Wl(e.fact), i = [.../* @__PURE__ */ new Set([...vn, e.fact ?? ""])], a = n === "words" ? Jl : n === "yesNo" ? ["COMPARISON_EQUAL"] : ql, o = (e) => (n) => this.#s(t, { [e]: n.target.value });
		return d`<div class="line">
      <select class="input" aria-label=${Y("fact")} @change=${o("fact")}>${i.map((t) => d`<option value=${t} ?selected=${t === e.fact}>${yn(t)}</option>`)}</select>
      <select class="input" aria-label=${Y("comparison")} @change=${o("comparison")}>${a.map((t) => d`<option value=${t} ?selected=${t === e.comparison}>${Cn(t)}</option>`)}</select>
      <span class="value">${n === "yesNo" ? d`<select class="input" aria-label=${Y("value")} @change=${o("text")}>
            ${["true", "false"].map((t) => d`<option value=${t} ?selected=${t === e.text}>${Y(t === "true" ? "yes" : "no")}</option>`)}</select>` : d`<input class="input" aria-label=${Y("value")} .value=${e.text} @change=${o("text")} />${r ? d`<span class="soft small">${r}</span>` : p}`}</span>
      <button type="button" class="button quiet icon" aria-label=${Y("remove")} @click=${() => this.conditions = this.conditions.filter((e, n) => n !== t)}>${N("cross", 16)}</button>
    </div>`;
	}
	#l(e, t) {
		let n = (e) => (n) => {
			let r = n.target.value;
			this.budgets = this.budgets.map((n, i) => i === t ? {
				...n,
				[e]: r
			} : n);
		}, r = (t, r, i) => d`<select class="input" aria-label=${t} @change=${n(r)}>${i.map(([t, n]) => d`<option value=${t} ?selected=${t === (e[r] ?? "")}>${n}</option>`)}</select>`, { unit: i } = Wl(e.fact);
		return d`<div class="line budget">
      ${r(Y("per"), "per", [
			"PERSON",
			"TEAM",
			"CENTRE"
		].map((e) => [e, kn(e)]))}
      ${r(Y("period"), "period", ["DAY", "MONTH"].map((e) => [e, On(e)]))}
      ${r(Y("counted"), "fact", [["", Y("countUses")], ...[.../* @__PURE__ */ new Set([...Xl, e.fact ?? ""])].filter(Boolean).map((e) => [e, yn(e)])])}
      <span class="value"><input class="input" aria-label=${Y("value")} .value=${e.text} @change=${n("text")} /><span class="soft small">${i}</span></span>
      <button type="button" class="button quiet icon" aria-label=${Y("remove")} @click=${() => this.budgets = this.budgets.filter((e, n) => n !== t)}>${N("cross", 16)}</button>
    </div>`;
	}
};
k([h({ attribute: !1 })], Zl.prototype, "policy", void 0), k([g()], Zl.prototype, "conditions", void 0), k([g()], Zl.prototype, "budgets", void 0), k([g()], Zl.prototype, "outcome", void 0), k([g()], Zl.prototype, "problem", void 0), k([g()], Zl.prototype, "busy", void 0), k([g()], Zl.prototype, "replayed", void 0), Zl = k([m("zt-policy-editor")], Zl);
// src/pages/zt-policies.ts
var Ql = {
	POLICY_STATE_DRAFT: "watch",
	POLICY_STATE_PUBLISHED: "good"
}, $l = class extends dn {
	constructor(...e) {
		super(...e), this.allStates = !1, this.busy = "", this.replays = {}, this.#e = new j(this, (e) => this.host.api.get("/v1/policies", {
			allStates: this.allStates || this.#t,
			pageSize: 200
		}, e));
	}
	static {
		this.styles = [
			O,
			Ll,
			zl,
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
			R(e instanceof Kt ? e.message : String(e), "bad");
		} finally {
			this.busy = "";
		}
	}
	#r(e) {
		return this.#n(`replay ${eu(e)}`, async () => {
			let t = await Fl(this.host.api, e.rule ?? {});
			this.replays = {
				...this.replays,
				[eu(e)]: t
			};
		});
	}
	#i(e) {
		return this.#n(`publish ${eu(e)}`, async () => {
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
		return d`<div class="page">
      <header>
        <h1>${Y("title")}</h1><span class="soft">${Y("about")}</span><span class="grow"></span>
        <label class="row small soft"><input type="checkbox" .checked=${this.allStates} @change=${this.#s} />${Y("allStates")}</label>
        ${this.#t ? d`<button class="button primary" @click=${() => this.editing = "new"}>${N("plus", 16)}${Y("newPolicy")}</button>` : p}
      </header>
      ${t ? I(t, () => this.load()) : p}
      ${e ? p : d`<section class="panel">${F(8)}</section>`}
      ${[...r].map(([e, t]) => d`<h2 class="action">${$r(e)}</h2><div class="list">${t.map((e) => this.#c(e))}</div>`)}
      ${e && !n.length ? d`<section class="panel">${P("policy", Y("none"))}</section>` : p}
      ${this.#u()}
    </div>`;
	}
	#s(e) {
		this.allStates = e.target.checked, this.load();
	}
	#c(e) {
		let { rule: t = {}, state: n = "POLICY_STATE_DRAFT" } = e, r = this.replays[eu(e)];
		return d`<article class="panel policy ${n}">
      <header>
        <div class="grow">
          <h3>${_(e.title) || e.name}</h3>
          <p class="faint small">${t.team ? this.host.teamName(t.team) : Y("everywhere")} · ${Y("version", { version: t.version ?? 1 })} ·
            ${Y("rank", { rank: t.rank ?? 0 })}${e.updateTime ? d` · ${Y("by", {
			author: this.host.names.of(e.author),
			time: S(e.updateTime)
		})}` : p}</p>
        </div>
        <span class="badge ${Ql[n] ?? ""}">${Y(n)}</span>
        <span class="badge ${Tn(t.outcome)}">${wn(t.outcome)}</span>
        ${t.reviewPermille ? d`<span class="badge accent">${Y("review", { share: b(t.reviewPermille) })}</span>` : p}
      </header>
      ${Rl(t)}
      ${r ? Bl(r, this.host.names) : p}
      ${this.#l(e)}
    </article>`;
	}
	#l(e) {
		if (!this.host.has("CENTRE_MANAGER", "OFFICER")) return p;
		let { state: t } = e, n = this.busy === `replay ${eu(e)}`;
		return d`<div class="row wrap">
      ${this.#t && t === "POLICY_STATE_DRAFT" ? d`<button class="button small primary" ?disabled=${!!this.busy} @click=${() => this.#i(e)}>${Y("publish")}</button>` : p}
      <button class="button small" ?disabled=${!!this.busy} @click=${() => this.#r(e)}>${Y(n ? "replaying" : "replay")}</button>
      ${this.#t ? d`<button class="button small" @click=${() => this.editing = e}>${Y("edit")}</button>` : p}
      ${this.#t && t === "POLICY_STATE_PUBLISHED" ? d`<button class="button small quiet" @click=${() => this.retiring = e}>${Y("retire")}</button>` : p}
    </div>`;
	}
	#u() {
		let e = this.editing === "new" ? void 0 : this.editing;
		return d`
      <zt-dialog class="editor" heading=${Y(e ? "editTitle" : "newTitle")} .open=${!!this.editing} @close=${() => this.editing = void 0}>
        ${this.editing ? d`<zt-policy-editor .policy=${e} @saved=${this.#o} @cancel=${() => this.editing = void 0}></zt-policy-editor>` : p}
      </zt-dialog>
      <zt-dialog heading=${Y("retireTitle", { title: _(this.retiring?.title) })} .open=${!!this.retiring} @close=${() => this.retiring = void 0}>
        <form class="stack" id="retire" @submit=${this.#a}>
          <p>${Y("retireWhy")}</p>
          <div class="field"><label for="retire-reason">${Y("reason")}</label><textarea class="input" id="retire-reason" required maxlength="500"></textarea></div>
          <div class="row"><button class="button danger sure" ?disabled=${this.busy === "retire"}>${Y("retire")}</button>
            <button type="button" class="button quiet" @click=${() => this.retiring = void 0}>${Y("cancel")}</button></div>
        </form>
      </zt-dialog>`;
	}
};
k([g()], $l.prototype, "allStates", void 0), k([g()], $l.prototype, "editing", void 0), k([g()], $l.prototype, "retiring", void 0), k([g()], $l.prototype, "busy", void 0), k([g()], $l.prototype, "replays", void 0), k([it("#retire-reason")], $l.prototype, "retireReason", void 0), $l = k([m("zt-policies")], $l);
function eu(e) {
	return `${e.name}@${e.rule?.version ?? 0}${e.state}`;
}
// src/messages/breaks.ts
var X = v({
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
function tu(e, t, n) {
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
	return [...r.values()].sort((e, t) => nu(e.employeeNo, t.employeeNo) || nu(e.employee, t.employee));
}
var nu = (e, t) => e < t ? -1 : +(e > t);
function ru(e, t) {
	let n = e?.intervals ?? [], r = 0;
	return t.map((e) => {
		let t = Date.parse(T(E(e, 1), "00:00")), i = [];
		for (; r < n.length && Date.parse(n[r].startTime ?? "") < t;) i.push(n[r++]);
		let a = i.filter((e) => (e.required ?? 0) > 0);
		return {
			date: e,
			intervals: i,
			lowest: a.length ? a.reduce((e, t) => (t.slack ?? 0) < (e.slack ?? 0) ? t : e) : void 0
		};
	});
}
function iu(e) {
	return Math.max(1, ...e.flatMap((e) => e.intervals.map((e) => Math.abs(e.slack ?? 0))));
}
function au(e, t) {
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
function ou(e, t, n, r) {
	let i = Math.max(0, Math.floor(e / n) - 6);
	return {
		from: Math.min(i, r),
		to: Math.min(r, Math.ceil((e + t) / n) + 6)
	};
}
// src/parts/planned.ts
var su = {
	now: /* @__PURE__ */ new Map(),
	past: [],
	undone: []
}, cu = (e, t) => `${e}|${t}`;
function lu(e, t, n) {
	let r = new Map(n.map((e) => [e.employee, e])), i = new Map(e.now);
	for (let { employee: e, date: n, code: a } of t) {
		let t = r.get(e);
		if (!t) continue;
		let o = cu(e, n), s = t.shifts.get(n)?.[0];
		(s?.shiftType ?? "") === a ? i.delete(o) : i.set(o, {
			employee: e,
			date: n,
			code: a,
			name: t.name,
			before: s
		});
	}
	return fu(i, e.now) ? e : {
		now: i,
		past: [...e.past, e.now].slice(-200),
		undone: []
	};
}
function uu(e) {
	let { now: t, past: n, undone: r } = e, i = n.at(-1);
	return i ? {
		now: i,
		past: n.slice(0, -1),
		undone: [...r, t]
	} : e;
}
function du(e) {
	let { now: t, past: n, undone: r } = e, i = r.at(-1);
	return i ? {
		now: i,
		past: [...n, t],
		undone: r.slice(0, -1)
	} : e;
}
function fu(e, t) {
	return e.size === t.size && [...e].every(([e, { code: n }]) => t.get(e)?.code === n);
}
function pu(e) {
	return [...e.values()].map(({ employee: e, date: t, code: n, before: r }) => ({
		employee: e,
		workDate: t,
		shiftType: n,
		etag: r?.etag
	}));
}
function mu(e, { employee: t, date: n, code: r }) {
	let i = e ? T(n, e.startClock) : T(n, "00:00");
	return {
		employee: t,
		workDate: n,
		shiftType: r,
		startTime: i,
		endTime: new Date(Date.parse(i) + (e?.lengthMinutes ?? 0) * 6e4).toISOString(),
		breaks: e?.breaks
	};
}
function hu(e, t, n) {
	let r = /* @__PURE__ */ new Map();
	for (let e of t.values()) r.set(e.employee, [...r.get(e.employee) ?? [], e]);
	return e.map((e) => {
		let t = r.get(e.employee);
		if (!t) return e;
		let i = new Map(e.shifts);
		for (let e of t) e.code ? i.set(e.date, [mu(n.find((t) => t.code === e.code), e)]) : i.delete(e.date);
		return {
			...e,
			shifts: i,
			planned: new Map(t.map((e) => [e.date, e]))
		};
	});
}
function gu(e, t, n) {
	let r = new Map(t.map((e) => [cu(e.employee ?? "", e.workDate ?? ""), e]));
	return e.map((e) => {
		let t = /* @__PURE__ */ new Map();
		for (let i of n) {
			let n = r.get(cu(e.employee, i)), a = e.shifts.get(i)?.[0];
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
function _u(e, t, n) {
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
function vu(e, t, n) {
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
function yu(e, t, n) {
	let r = t.trim().toLowerCase();
	if (!r || !e.length) return -1;
	let i = ({ name: e, employeeNo: t }) => t.toLowerCase().startsWith(r) || e.toLowerCase().split(/[\s·]+/).some((e) => e.startsWith(r)) || e.toLowerCase().startsWith(r), a = ({ name: e, employeeNo: t }) => e.toLowerCase().includes(r) || t.toLowerCase().includes(r), o = e.map((t, r) => (r + Math.max(n, 0)) % e.length);
	return o.find((t) => i(e[t])) ?? o.find((t) => a(e[t])) ?? -1;
}
// src/parts/zt-cover-weather.ts
var bu = v({ counted: {
	zh: "可用人数已计入；预报发布于 {issued}",
	en: "counted in what is available; forecast issued {issued}"
} }), xu = 300, Su = [
	"TEAM_LEAD",
	"PLANNER",
	"OFFICER",
	"CENTRE_MANAGER"
], Cu = class extends A {
	constructor(...e) {
		super(...e), this.centre = "", this.first = "", this.until = "", this.#e = new j(this, (e) => this.host.api.get(`/v1/${this.centre}/weatherShrinkage`, {
			startDate: this.first,
			endDate: this.until
		}, e), xu);
	}
	static {
		this.styles = [O, o`:host { display: block; } p { margin-bottom: 4px; }`];
	}
	#e;
	updated(e) {
		(e.has("centre") || e.has("first") || e.has("until")) && (this.#e.clear(), this.centre && this.first && this.until && this.host.has(...Su) && this.#e.load());
	}
	render() {
		let { days: e = [], evidence: t } = this.#e.value ?? {};
		return e.length ? d`${e.map((e) => this.#t(e))}
      ${t ? d`<p class="faint small">${_(t.reasonText)}</p>` : p}` : p;
	}
	#t({ date: e, text: t, issueTime: n }) {
		return d`<p class="small number"><span class="watch-text">${C(e)} ${_(t)}</span>
      <span class="faint">${bu("counted", { issued: S(n) })}</span></p>`;
	}
};
k([h()], Cu.prototype, "centre", void 0), k([h()], Cu.prototype, "first", void 0), k([h()], Cu.prototype, "until", void 0), Cu = k([m("zt-cover-weather")], Cu);
// src/parts/change-styles.ts
var wu = o`
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
`, Tu = [
	"EMERGENCY_UNSPECIFIED",
	"EMERGENCY_DISASTER",
	"EMERGENCY_BREAKDOWN"
], Eu = class extends A {
	constructor(...e) {
		super(...e), this.chosen = "", this.reason = "", this.emergency = "EMERGENCY_UNSPECIFIED", this.busy = !1, this.#e = {
			key: "",
			id: ""
		}, this.#t = new j(this, async (e) => {
			let t = await this.host.api.get(`/v1/${this.offer?.name}/assignable`, {}, e);
			return this.chosen = t.candidates?.find((e) => e.assignable)?.employee ?? "", t;
		});
	}
	static {
		this.styles = [O, o`
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
			id: Yt()
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
		return d`<zt-dialog ?open=${!!this.offer} heading=${X("assignTitle", { span: jt(this.offer?.startTime, this.offer?.endTime) })} @close=${this.#a}>
      <form class="body" id="assign-form" @submit=${this.#i}>
        <p class="soft small">${X("assignAbout")}</p>
        ${this.offer ? this.#o() : p}
        ${this.chosen && e.length && e[0].employee !== this.chosen ? d`<p class="notice watch">${N("info")}${X("outOfTurn")}</p>` : p}
        <label class="field"><span>${X("reason")}</span><input class="input" id="assign-reason" maxlength="300" required .value=${this.reason} @input=${(e) => this.reason = e.target.value} /></label>
        <label class="field"><span>${X("emergency")}</span><select class="input" .value=${this.emergency} @change=${(e) => this.#r(e.target.value)}>
          ${Tu.map((e) => d`<option value=${e} ?selected=${e === this.emergency}>${X(e)}</option>`)}</select></label>
        ${this.problem ? d`<p class="notice bad" role="alert">${N("warning")}<span>${this.host.names.in(this.problem.message)}</span></p>` : p}
      </form>
      <button slot="actions" class="button quiet" @click=${this.#a}>${X("cancel")}</button>
      <button slot="actions" class="button primary" id="assign" ?disabled=${this.busy || !t} @click=${this.#i}>${X("assign")}</button>
    </zt-dialog>`;
	}
	#o() {
		let { value: e, failure: t } = this.#t;
		if (t) return I(t, () => void this.#t.load());
		if (!e) return F(5);
		let n = e.candidates ?? [];
		if (!n.length) return P("people", X("nobody"));
		let r = n.some((e) => e.needsConsent);
		return d`<p class="small">${X("lacks", { n: e.openCount ?? 0 })}</p>
      ${this.#n.length ? p : d`<p class="notice watch">${N("info")}<span>${X(r ? "onlyInEmergency" : "nobody")}</span></p>`}
      <ul tabindex="0" aria-label=${X("assign")}>${n.map((e) => this.#s(e))}</ul>`;
	}
	#s(e) {
		let t = this.#n.includes(e), n = (e.reasons ?? []).filter((e) => e.code !== "NEEDS_CONSENT").map((e) => _(e.text)).join(" ");
		return d`<li class=${t ? "" : "unable"}><label>
      <input type="radio" name="person" ?disabled=${!t} .checked=${this.chosen === e.employee} @change=${() => this.chosen = e.employee ?? ""} />
      <span><b>${this.host.names.of(e.employee)}</b> ${e.needsConsent ? d`<span class="badge watch">${X("consent")}</span>` : p}
        <br /><span class="soft small">${X("past", { n: e.pastCount ?? 0 })} · ${n}${t ? d` · ${ia(e.extra)}` : p}</span></span>
    </label></li>`;
	}
};
k([h({ attribute: !1 })], Eu.prototype, "offer", void 0), k([g()], Eu.prototype, "chosen", void 0), k([g()], Eu.prototype, "reason", void 0), k([g()], Eu.prototype, "emergency", void 0), k([g()], Eu.prototype, "busy", void 0), k([g()], Eu.prototype, "problem", void 0), Eu = k([m("zt-assign-dialog")], Eu);
// src/parts/zt-offer-list.ts
var Du = {
	accept: "accepted",
	decline: "declinedOffer",
	withdraw: "offerWithdrawn"
}, Ou = class extends A {
	constructor(...e) {
		super(...e), this.offers = [], this.busy = "", this.#e = {
			key: "",
			id: ""
		};
	}
	static {
		this.styles = [
			O,
			wu,
			o`.change:first-of-type { border-top: 0; }`
		];
	}
	#e;
	render() {
		return d`${el(this.offers, (e) => e.name, (e) => this.#t(e))}
      <zt-assign-dialog .offer=${this.assigning} @close=${() => this.assigning = void 0}></zt-assign-dialog>`;
	}
	#t(e) {
		let t = this.host.principal?.subject, n = la(e, t) ? e.asks?.find((e) => e.employee === t) : void 0;
		return d`<article class="change" aria-label=${`${H(e.kind ?? "OFFER_KIND_OVERTIME")} ${jt(e.startTime, e.endTime)}`}>
      <div class="head"><span class="number"><span class="badge">${H(e.kind ?? "OFFER_KIND_OVERTIME")}</span> <b>${jt(e.startTime, e.endTime)}</b></span>
        ${n ? d`<span class="badge accent">${H("answerBy", { time: Dt(n.answerByTime) })}</span>` : d`<span class="badge ${Xi(e.state)}">${e.state === "OFFER_STATE_OPEN" ? H("filled", {
			accepted: e.acceptedCount ?? 0,
			count: e.count ?? 1
		}) : H(e.state ?? "OFFER_STATE_OPEN")}</span>`}
      </div>
      ${n ? d`<p class="soft small">${ia(n.extra)}</p>` : this.#n(e.asks ?? [])}
      ${this.problem?.offer === e.name ? d`<p class="notice bad" role="alert">${N("warning")}<span>${this.host.names.in(this.problem.refusal.message)}</span></p>` : p}
      ${e.state === "OFFER_STATE_OPEN" ? this.#r(e, !!n) : p}
      ${this.host.leading && Qi(e, Date.now()) ? d`<div class="foot"><span class="deeds"><button class="button small" data-deed="assign" @click=${() => this.assigning = e}>${X("assign")}</button></span></div>` : p}
    </article>`;
	}
	#n(e) {
		let t = e.filter((e) => e.state === "ASK_STATE_WAITING").length;
		return d`<div class="asks">
      ${e.filter((e) => e.state !== "ASK_STATE_WAITING").map((e) => d`<span class="badge ${Xi(e.state)}">${this.host.names.of(e.employee)} · ${H(e.state)}</span>`)}
      ${t ? d`<span class="badge">${H("inLine", { n: t })}</span>` : p}
    </div>`;
	}
	#r(e, t) {
		let n = this.host.has("TEAM_LEAD", "CENTRE_MANAGER", "OFFICER", "PLANNER"), r = t ? ["accept", "decline"] : n ? ["withdraw"] : [];
		return r.length ? d`<div class="foot">
      <span class="number">${H("until", { time: S(e.deadlineTime) })}</span>
      <span class="deeds">${r.map((t) => d`<button class="button small ${t === "accept" ? "primary" : t === "decline" ? "danger" : ""}" data-deed=${t}
        ?disabled=${this.busy === e.name} @click=${() => void this.#i(e, t)}>${H(t)}</button>`)}</span>
    </div>` : p;
	}
	async #i(e, t) {
		let n = `${e.name} ${t}`;
		this.#e.key !== n && (this.#e = {
			key: n,
			id: Yt()
		}), this.busy = e.name, this.problem = void 0;
		try {
			let n = t === "withdraw" ? "withdraw" : "answer", r = await this.host.api.post(`/v1/${e.name}:${n}`, t === "withdraw" ? {} : { accept: t === "accept" }, this.#e.id);
			R(H(Du[t])), this.dispatchEvent(new CustomEvent("zt-done", {
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
k([h({ attribute: !1 })], Ou.prototype, "offers", void 0), k([g()], Ou.prototype, "assigning", void 0), k([g()], Ou.prototype, "busy", void 0), k([g()], Ou.prototype, "problem", void 0), Ou = k([m("zt-offer-list")], Ou);
// src/parts/zt-swap-list.ts
var ku = {
	agree: ["answer", { agree: !0 }],
	decline: ["answer", { agree: !1 }],
	apply: ["apply", {}],
	takeBack: ["apply", { takeBack: !0 }],
	withdraw: ["withdraw", {}],
	approve: ["decide", { approve: !0 }],
	refuse: ["decide", { approve: !1 }]
}, Au = {
	agree: "primary",
	apply: "primary",
	approve: "primary",
	decline: "danger",
	refuse: "danger"
}, ju = class extends A {
	constructor(...e) {
		super(...e), this.swaps = [], this.full = {}, this.refusing = "", this.returning = "", this.busy = "", this.#e = {
			key: "",
			id: ""
		};
	}
	static {
		this.styles = [
			O,
			sr,
			wu,
			o`.change:first-of-type { border-top: 0; }`
		];
	}
	#e;
	render() {
		return el(this.swaps, (e) => e.name, (e) => this.#t(e));
	}
	#t(e) {
		let t = aa(e, this.host);
		return d`<article class="change" aria-label=${`${H(e.kind ?? "SWAP_KIND_DIRECT")} ${this.#r(e.employee, e.team)}`}>
      <div class="head"><span class="badge">${H(e.kind ?? "SWAP_KIND_DIRECT")}</span><span class="badge ${Xi(e.state)}">${na(e)}</span></div>
      <div class="parts">
        <span>${e.employee === this.#n ? H("youGive") : H("gives", { name: this.#r(e.employee, e.team) })} <b>${Zi(e.given)}</b></span>
        ${this.#i(e)}
      </div>
      ${this.problem?.swap === e.name ? d`<p class="notice bad" role="alert">${N("warning")}<span>${this.host.names.in(this.problem.refusal.message)}</span></p>` : p}
      ${this.refusing === e.name ? this.#s(e) : this.returning === e.name ? this.#u(e) : this.#a(e, t)}
      <details @toggle=${(t) => t.newState === "open" && void this.#m(e.name)}>
        <summary>${H("why")}</summary>${this.#h(this.full[e.name])}</details>
    </article>`;
	}
	get #n() {
		return this.host.principal?.subject ?? "";
	}
	#r(e, t) {
		return !e || this.host.names.get(e) || !t ? this.host.names.of(e) : H("colleagueOf", { team: this.host.teamName(t) });
	}
	#i(e) {
		let t = e.taker === this.#n;
		return e.wanted ? d`<span>${t ? H("forYours") : H("getsFrom", { name: this.#r(e.taker) })} <b>${Zi(e.wanted)}</b></span>` : e.taker ? d`<span>${t ? H("takenByYou") : H("takenBy", { name: this.#r(e.taker) })}</span>` : ea(e) ? d`<span>${H("wantsBack")} <b>${ea(e)}</b></span>` : p;
	}
	#a(e, t) {
		let n = e.state === "SWAP_STATE_PROPOSED" && e.deadlineTime;
		return !t.length && !n ? p : d`<div class="foot">
      ${n ? d`<span class="number">${H("until", { time: S(e.deadlineTime) })}</span>` : p}
      ${e.applicantCount ? d`<span>${H("applicants", { n: e.applicantCount })}</span>` : p}
      ${e.applied ? d`<span class="badge accent">${H("applied")}</span>` : p}
      <span class="deeds">${t.map((t) => d`<button class="button small ${Au[t] ?? ""}" data-deed=${t} ?disabled=${this.busy === e.name} @click=${() => this.#o(e, t)}>${H(t)}</button>`)}</span>
    </div>`;
	}
	#o(e, t) {
		if (this.problem = void 0, this.refusing = this.returning = "", t === "apply" && e.kind === "SWAP_KIND_MARKET_RETURN") return void this.#l(e);
		if (t !== "refuse") return void this.#f(e, t);
		this.refusing = e.name, this.updateComplete.then(() => this.renderRoot.querySelector("#reason")?.focus());
	}
	#s(e) {
		return d`<form class="ask" @submit=${(t) => this.#c(t, e)}>
      <label class="field"><span>${H("reason")} <span class="faint">${H("reasonHint")}</span></span><input class="input" id="reason" name="reason" required maxlength="500" autocomplete="off" /></label>
      <button class="button danger sure" ?disabled=${this.busy === e.name}>${H("refuse")}</button>
      <button type="button" class="button quiet" @click=${() => this.refusing = ""}>${H("cancel")}</button>
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
			this.returns = n.filter((t) => ta(t, e, Date.now())), await this.updateComplete, this.renderRoot.querySelector("#returned")?.focus();
		} catch (t) {
			this.returning = "", this.problem = {
				swap: e.name,
				refusal: t
			};
		}
	}
	#u(e) {
		if (!this.returns) return F(1);
		let t = !this.returns.length;
		return d`<form class="ask" @submit=${(t) => this.#d(t, e)}>
      <label class="field"><span>${H("returnShift")}</span><select class="input" id="returned" name="returned" required ?disabled=${t}>
        <option value="">${H(t ? "returnNone" : "choose")}</option>
        ${this.returns.map((e) => d`<option value=${e.name ?? ""}>${jt(e.startTime, e.endTime)} ${xs(e.shiftType)}</option>`)}
      </select></label>
      <button class="button primary sure" ?disabled=${t || this.busy === e.name}>${H("apply")}</button>
      <button type="button" class="button quiet" @click=${() => this.returning = ""}>${H("cancel")}</button>
    </form>`;
	}
	#d(e, t) {
		e.preventDefault();
		let n = String(new FormData(e.target).get("returned") ?? "");
		n && this.#f(t, "apply", { returned: { shift: n } });
	}
	async #f(e, t, n = {}) {
		let [r, i] = ku[t], a = {
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
			id: Yt()
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
		return H(e === "agree" ? t.state === "SWAP_STATE_EXCHANGED" ? "AGREED_DONE" : t.state === "SWAP_STATE_REFUSED" ? "SWAP_STATE_REFUSED" : "AGREED_PENDING" : `DID_${e}`);
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
		if (!e) return F(2);
		let { decision: t, steps: n = [] } = e, r = [...(t?.reasons ?? []).map((e) => _(e.text)), t?.comment ?? ""].filter(Boolean);
		return d`<div class="inside">
      ${e.returned ? d`<p>${H("offersBack")} <b class="number">${Zi(e.returned)}</b></p>` : p}
      ${r.map((e) => d`<p>${this.host.names.in(e)}</p>`)}
      ${t?.conditions?.length ? d`<section><h3>${H("policy")}</h3>${cr(t.conditions)}</section>` : p}
      ${n.length ? d`<section><h3>${H("history")}</h3>${ua(n, this.host.names)}</section>` : p}
    </div>`;
	}
};
k([h({ attribute: !1 })], ju.prototype, "swaps", void 0), k([g()], ju.prototype, "full", void 0), k([g()], ju.prototype, "refusing", void 0), k([g()], ju.prototype, "returning", void 0), k([g()], ju.prototype, "returns", void 0), k([g()], ju.prototype, "busy", void 0), k([g()], ju.prototype, "problem", void 0), ju = k([m("zt-swap-list")], ju);
// src/parts/zt-asked.ts
var Mu = 60, Nu = 200, Pu = class extends A {
	static {
		this.styles = [O, o`.panel > * + * { border-top: 1px solid var(--zt-line); }`];
	}
	#e = new j(this, async (e) => {
		let { api: t, principal: n } = this.host, [r, i] = await Promise.all([t.get("/v1/swaps", {
			states: ["SWAP_STATE_PROPOSED"],
			pageSize: Nu
		}, e), t.get("/v1/offers", {
			states: ["OFFER_STATE_OPEN"],
			pageSize: Nu
		}, e)]);
		return {
			swaps: (r.swaps ?? []).filter((e) => ca(e, n?.subject)),
			offers: (i.offers ?? []).filter((e) => la(e, n?.subject))
		};
	}, Mu);
	connectedCallback() {
		super.connectedCallback(), this.#e.load();
	}
	render() {
		let { swaps: e = [], offers: t = [] } = this.#e.value ?? {};
		return !e.length && !t.length ? p : d`<section class="panel" aria-labelledby="asked" @zt-done=${() => void this.#e.load()}>
      <header><h2 id="asked">${H("asked")}</h2></header>
      ${t.length ? d`<zt-offer-list .offers=${t}></zt-offer-list>` : p}
      ${e.length ? d`<zt-swap-list .swaps=${e}></zt-swap-list>` : p}
    </section>`;
	}
};
Pu = k([m("zt-asked")], Pu);
// src/messages/rotation.ts
var Fu = v({
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
function Iu(e, t) {
	let n = new Map(t.map((e) => [e.date, e]));
	return e.map((e) => e.map((e) => n.get(e)));
}
// src/parts/zt-my-rotation.ts
var Lu = 4, Ru = class extends A {
	static {
		this.styles = [O, o`
      section { padding: 14px 16px; display: grid; gap: 8px; }
      ol { display: grid; gap: 8px; }
      .days { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); gap: 3px; }
      .days li { display: grid; justify-items: center; gap: 1px; padding: 3px 0; border-radius: 5px; background: var(--zt-sunken); font-size: var(--zt-text-tiny); overflow: hidden; }
      .days .today { background: var(--zt-accent-soft); }
    `];
	}
	#e = zt(D());
	#t = new j(this, (e) => this.host.api.get(`/v1/${this.host.principal?.subject}/rotationCalendar`, {
		startDate: this.#e,
		endDate: E(this.#e, 28)
	}, e));
	connectedCallback() {
		super.connectedCallback(), this.#t.load();
	}
	render() {
		let { value: e } = this.#t;
		if (!e?.days?.length) return p;
		let t = Array.from({ length: Lu }, (e, t) => Bt(E(this.#e, t * 7), 7));
		return d`<section class="panel" aria-labelledby="heading">
      <h2 id="heading" class="soft small">${Fu("title")}</h2>
      <ol>${Iu(t, e.days).map((n, r) => this.#n(t[r], n, e))}</ol>
      <p class="faint tiny">${Fu("about")}</p>
    </section>`;
	}
	#n(e, t, { rotations: n = [] }) {
		let r = t.find((e) => e);
		if (!r) return p;
		let i = n.find((e) => e.code === r.rotation);
		return d`<li>
      <p class="small">${Fu("weekOf", {
			name: _(i?.title) || r.rotation,
			week: r.week,
			count: i?.weekCount ?? 1
		})}${r.own ? d` <span class="badge">${Fu("own")}</span>` : p}</p>
      <ul class="days" aria-label=${Fu("week", { from: C(e[0], {
			month: "short",
			day: "numeric"
		}) })}>${t.map((t, n) => d`<li class=${e[n] === D() ? "today" : ""}><span class="faint">${C(e[n], { weekday: "narrow" })}<span class="unseen"> ${C(e[n], {
			month: "short",
			day: "numeric"
		})}</span></span>
          <span class="number">${t ? t.shiftType || Fu("off") : d`<span aria-hidden="true">–</span><span class="unseen">${Fu("none")}</span>`}</span></li>`)}</ul>
    </li>`;
	}
};
Ru = k([m("zt-my-rotation")], Ru);
// src/parts/zt-shift-consents.ts
var zu = 60, Bu = {
	CONSENT_STATE_ASKED: "watch",
	CONSENT_STATE_ACCEPTED: "good",
	CONSENT_STATE_RECORDED: "good",
	CONSENT_STATE_DECLINED: "bad"
}, Vu = class extends A {
	constructor(...e) {
		super(...e), this.team = "", this.mine = !1, this.busy = "", this.#e = new j(this, (e) => {
			let t = this.mine ? {
				employee: this.host.principal?.subject,
				states: ["CONSENT_STATE_ASKED"]
			} : { team: this.team };
			return this.host.api.get("/v1/shiftConsents", {
				...t,
				pageSize: 100
			}, e);
		}, zu);
	}
	static {
		this.styles = [O, o`
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
		let { value: e, failure: t } = this.#e, n = e?.consents ?? [], r = this.problem ? d`<p class="notice bad" role="alert">${N("warning")}${this.problem.message}</p>` : p;
		return this.mine ? n.length || this.problem ? d`<section class="panel mine" aria-labelledby="heading"><h2 id="heading">${W("mine")}</h2>${r}${n.map((e) => this.#r(e))}</section>` : p : e ? d`<div class="all">${r}${n.length ? this.#i(n) : d`<p class="soft">${W("none")}</p>`}</div>` : d`<div class="all">${t ? I(t, () => void this.#e.load()) : F(3)}</div>`;
	}
	#n(e = "") {
		return e.startsWith("employees/") ? this.host.names.of(e) : W("platform");
	}
	#r(e) {
		let t = (t) => this.#t(e, "answer", { accept: t }, W(t ? "accepted" : "declined"));
		return d`<div>
      ${Fs(e.differences ?? [])}
      ${e.reason ? d`<p>${e.reason}</p>` : p}
      <p class="soft small number">${W("mineUntil", {
			by: this.#n(e.owner),
			time: S(e.deadlineTime)
		})}</p>
      <div class="keys"><button class="button primary small" ?disabled=${!!this.busy} @click=${() => t(!0)}>${W("accept")}</button>
        <button class="button small" ?disabled=${!!this.busy} @click=${() => t(!1)}>${W("decline")}</button></div>
    </div>`;
	}
	#i(e) {
		return d`<div class="scroll" tabindex="0" role="region" aria-label=${W("title")}><table>
      <thead><tr><th scope="col">${W("who")}</th><th scope="col">${W("what")}</th><th scope="col">${W("by")}</th><th scope="col">${W("state")}</th><th scope="col"><span class="unseen">${W("act")}</span></th></tr></thead>
      <tbody>${e.map((e) => d`<tr><td>${this.host.names.of(e.employee)}</td>
        <td><details><summary>${W("days", { n: e.differences?.length ?? 0 })}${e.reason ? d` · ${e.reason}` : p}</summary>${Fs(e.differences ?? [])}</details></td>
        <td>${this.#n(e.owner)}<br /><span class="tiny faint number">${S(e.createTime)}</span></td>
        <td class="number">${this.#a(e)}</td>
        <td>${e.state === "CONSENT_STATE_ASKED" ? d`<button class="button small" aria-label=${W("withdrawOf", { name: this.host.names.of(e.employee) })} ?disabled=${!!this.busy} @click=${() => this.#t(e, "withdraw", {}, W("CONSENT_STATE_WITHDRAWN"))}>${W("withdraw")}</button>` : p}</td></tr>`)}</tbody>
    </table></div>`;
	}
	#a({ state: e = "CONSENT_STATE_ASKED", basis: t, deadlineTime: n, answerTime: r }) {
		let i = S(e === "CONSENT_STATE_ASKED" ? n : r);
		return d`<span class="badge ${Bu[e] ?? ""}">${W(e, {
			time: i,
			basis: t ? W(t) : ""
		})}</span>`;
	}
};
k([h()], Vu.prototype, "team", void 0), k([h({ type: Boolean })], Vu.prototype, "mine", void 0), k([g()], Vu.prototype, "busy", void 0), k([g()], Vu.prototype, "problem", void 0), Vu = k([m("zt-shift-consents")], Vu);
// src/parts/zt-my-shifts.ts
var Hu = 5, Uu = class extends A {
	constructor(...e) {
		super(...e), this.types = [], this.busy = !1, this.#e = zt(D()), this.#t = new j(this, (e) => {
			let t = {
				startDate: E(this.#e, -1),
				endDate: E(this.#e, 35)
			};
			return this.host.api.get("/v1/shifts", {
				employee: this.host.principal?.subject ?? "",
				...t
			}, e);
		}, 120), this.#n = new j(this, (e) => this.host.api.get("/v1/calendarDays", {
			startDate: this.#e,
			endDate: E(this.#e, 35)
		}, e));
	}
	static {
		this.styles = [
			O,
			_s,
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
		if (!e) return d`<div class="panel">${t ? I(t, () => void this.#t.load()) : F(10)}</div>`;
		let n = e.shifts ?? [], r = Array.from({ length: Hu }, (e, t) => Bt(E(this.#e, t * 7), 7));
		return d`<div class="columns">
      <section class="panel" aria-label=${q("mine")}>${r.map((e) => this.#i(e, n))}</section>
      <div class="side"><zt-asked @zt-done=${() => void this.#t.load()}></zt-asked><zt-shift-consents mine @zt-done=${() => void this.#t.load()}></zt-shift-consents><zt-roster-notices mine></zt-roster-notices>${this.#r(n)}<zt-my-rotation></zt-my-rotation><div class="feed-panel">${this.#o()}</div></div>
      <div class="feed-below">${this.#o()}</div>
    </div>`;
	}
	#r(e) {
		let t = e.filter((e) => Date.parse(e.endTime ?? "") > Date.now())[0];
		return d`<section class="panel next">
      <h2 class="soft small">${q("next")}</h2>
      ${t ? d`<b>${jt(t.startTime, t.endTime)}</b>
            <span class="soft small">${Date.parse(t.startTime ?? "") > Date.now() ? It(t.startTime ?? "") : q("running")} · ${xs(t.shiftType)} ${Ss(this.types.find((e) => e.code === t.shiftType))}</span>` : d`<p class="soft">${q("nextNone")}</p>`}
    </section>`;
	}
	#i(e, t) {
		let n = t.filter((t) => e.includes(t.workDate ?? "")), r = n.reduce((e, t) => e + (t.paidMinutes ?? 0), 0);
		return d`<section class="week">
      <header><h2>${q("weekOf", {
			from: C(e[0], {
				month: "short",
				day: "numeric"
			}),
			to: C(e[6], {
				month: "short",
				day: "numeric"
			})
		})}</h2>
        <span class="number">${q("hours", { hours: Mt(r) })}</span></header>
      <ul class="days">${e.map((e) => this.#a(e, n.filter((t) => t.workDate === e)))}</ul>
    </section>`;
	}
	#a(e, t) {
		let n = w(/* @__PURE__ */ new Date()), r = Nc(this.#n.value?.days?.find((t) => t.date === e));
		return d`<li class="${e === n ? "today" : e < n ? "past" : ""}">
      <span class="name number">${C(e, {
			weekday: "short",
			day: "numeric"
		})}${r ? d` <span class="mark ${r.tone}">${r.word}</span>` : p}</span>
      ${t.length ? d`<span title=${Ds(t[0], this.types)}>${As(t[0], this.types)}
            <span class="unseen">${t.map((e) => `${x(e.startTime)}–${ws(e)}${Cs(e) ? " +1" : ""}`).join(", ")}</span></span>` : d`<span class="none">${q("free")}</span>`}
    </li>`;
	}
	#o() {
		let e = this.feed?.path ? new URL(this.feed.path, this.host.api.base || location.href).href : "";
		return d`<section class="panel"><header><h2>${q("feed")}</h2></header><div class="body feed">
      <p class="soft small">${q("feedAbout")}</p>
      ${this.problem ? d`<p class="notice bad" role="alert">${N("warning")}${this.problem.message}</p>` : p}
      ${e ? d`<div class="address"><div class="field"><label for="address">${q("feedAddress")}</label>
              <input class="input" id="address" readonly .value=${e} @focus=${(e) => e.target.select()} /></div>
            <button class="button primary" @click=${() => this.#c(e)}>${q("copy")}</button></div>
            <p class="notice watch">${N("warning")}${q("feedOnce")}</p>` : p}
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
			this.feed = e === "shiftFeed" ? t : void 0, e !== "shiftFeed" && R(q("revoked"));
		} catch (e) {
			this.problem = e;
		} finally {
			this.busy = !1;
		}
	}
	async #c(e) {
		try {
			await navigator.clipboard.writeText(e), R(q("copied"));
		} catch {
			this.address?.select(), R(q("copyFailed"), "bad");
		}
	}
};
k([h({ attribute: !1 })], Uu.prototype, "types", void 0), k([g()], Uu.prototype, "feed", void 0), k([g()], Uu.prototype, "busy", void 0), k([g()], Uu.prototype, "problem", void 0), k([it("#address")], Uu.prototype, "address", void 0), Uu = k([m("zt-my-shifts")], Uu);
// src/parts/zt-break-windows.ts
var Wu = 1440, Gu = 30, Ku = (e) => Number(e.slice(0, 2)) * 60 + Number(e.slice(3, 5));
function qu(e, t) {
	let n = (Ku(e.startClock) + t) % Wu;
	return `${String(Math.floor(n / 60)).padStart(2, "0")}:${String(n % 60).padStart(2, "0")}`;
}
function Ju(e, t) {
	return t ? (Ku(t) - Ku(e.startClock) + Wu) % Wu : void 0;
}
var Yu = class extends A {
	constructor(...e) {
		super(...e), this.open = !1, this.types = [], this.code = "", this.breaks = [], this.busy = !1;
	}
	static {
		this.styles = [O, o`
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
		return d`<zt-dialog ?open=${this.open} heading=${X("windows")} @close=${this.#a}>
      <div class="body">
        <label class="field"><span>${X("type")}</span><select class="input" @change=${(e) => this.#n(e.target.value)}>
          ${this.#e.map((e) => d`<option value=${e.code} ?selected=${e.code === this.code}>${e.code} ${Ss(e)} ${bs(e)}</option>`)}</select></label>
        <p class="soft small">${X("windowsAbout")}</p>
        ${e && this.breaks.length ? this.#o(e) : d`<p class="soft">${X("noBreaks")}</p>`}
        ${this.problem ? d`<p class="notice bad" role="alert">${N("warning")}<span>${this.host.names.in(this.problem.message)}</span></p>` : p}
      </div>
      <button slot="actions" class="button quiet" @click=${this.#a}>${X("cancel")}</button>
      <button slot="actions" class="button primary" id="save-windows" ?disabled=${this.busy || !this.breaks.length} @click=${() => void this.#i()}>${X("save")}</button>
    </zt-dialog>`;
	}
	#o(e) {
		return d`<table><thead><tr><th>${X("usual")}</th><th>${X("length")}</th><th>${X("earliest")}</th><th>${X("latest")}</th><th>${X("apart")}</th></tr></thead>
      <tbody>${this.breaks.map((t, n) => d`<tr>
        <td class="number">${qu(e, t.offsetMinutes ?? 0)}</td>
        <td class="number">${t.lengthMinutes} <span class="soft small">${X(t.paid ? "paid" : "unpaid")}</span></td>
        <td>${this.#s(e, n, "earliestOffsetMinutes", X("earliest"))}</td>
        <td>${this.#s(e, n, "latestOffsetMinutes", X("latest"))}</td>
        <td><input class="input short" type="number" min="0" max="240" step="5" aria-label=${X("apart")} .value=${String(t.apartMinutes || Gu)}
          @change=${(e) => this.#r(n, { apartMinutes: Number(e.target.value) })} /></td>
      </tr>`)}</tbody></table>`;
	}
	#s(e, t, n, r) {
		let i = this.breaks[t]?.[n];
		return d`<input class="input" type="time" step="300" aria-label=${r} data-window=${n} .value=${i === void 0 ? "" : qu(e, i)}
      @change=${(r) => this.#r(t, { [n]: Ju(e, r.target.value) })} />`;
	}
};
k([h({ type: Boolean })], Yu.prototype, "open", void 0), k([h({ attribute: !1 })], Yu.prototype, "types", void 0), k([g()], Yu.prototype, "code", void 0), k([g()], Yu.prototype, "breaks", void 0), k([g()], Yu.prototype, "busy", void 0), k([g()], Yu.prototype, "problem", void 0), Yu = k([m("zt-break-windows")], Yu);
// src/parts/zt-breaks-dialog.ts
var Xu = 100, Zu = 6e4, Qu = class extends A {
	constructor(...e) {
		super(...e), this.open = !1, this.team = "", this.wide = !1, this.first = "", this.until = "", this.frozen = "", this.busy = !1, this.#e = {
			key: "",
			id: ""
		}, this.#t = new j(this, (e) => this.host.api.ask(`/v1/${this.team}:proposeBreaks`, {
			startDate: this.first,
			endDate: this.until,
			...this.#n
		}, e));
	}
	static {
		this.styles = [O, o`
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
			id: Yt()
		}), this.busy = !0, this.problem = void 0;
		try {
			let t = await this.host.api.post(`/v1/${this.team}:applyBreaks`, {
				changes: e,
				...this.#n
			}, this.#e.id);
			R(X("done", {
				n: t.shifts?.length ?? 0,
				short: Mt(t.shortageMinutes ?? 0)
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
		return d`<zt-dialog ?open=${this.open} heading=${X("title")} @close=${this.#i}>
      <div class="body">
        <div class="ask"><span class="number">${X("span", {
			from: C(this.first),
			to: C(E(this.until || this.first, -1))
		})}</span>
          <label class="field"><span>${X("frozen")}</span><input class="input" type="date" .value=${this.frozen} @change=${(e) => this.frozen = e.target.value} /></label></div>
        ${this.open ? this.#a() : p}
        ${this.problem ? d`<p class="notice bad" role="alert">${N("warning")}<span>${this.host.names.in(this.problem.message)}</span></p>` : p}
      </div>
      <button slot="actions" class="button quiet" @click=${this.#i}>${X("cancel")}</button>
      <button slot="actions" class="button primary" id="apply-breaks" ?disabled=${this.busy || !e} @click=${() => void this.#r()}>${X("apply", { n: e })}</button>
    </zt-dialog>`;
	}
	#a() {
		let { value: e, failure: t } = this.#t;
		if (t) return I(t, () => void this.#t.load());
		if (!e) return F(5);
		let n = e.changes ?? [];
		return e.days?.length ? d`
      <dl class="effect">
        <div><dt>${X("before")}</dt><dd class=${e.shortageBeforeMinutes ? "bad-text" : ""} data-before>${Mt(e.shortageBeforeMinutes ?? 0)}</dd></div>
        <div><dt>${X("after")}</dt><dd data-after>${Mt(e.shortageMinutes ?? 0)}</dd></div>
      </dl>
      ${n.length ? d`<p class="soft small">${X("about")}${e.known ? p : d` ${X("partly")}`}</p>
        <ul tabindex="0" aria-label=${X("title")}>${n.slice(0, Xu).map((e) => this.#o(e))}
          ${n.length > Xu ? d`<li class="soft small">${X("more", { n: n.length - Xu })}</li>` : p}</ul>` : P("check", X("none"))}` : P("roster", X("noWindows"));
	}
	#o(e) {
		let t = (t) => x(new Date(Date.parse(e.startTime ?? "") + t * Zu).toISOString()), n = e.oldOffsetMinutes ?? [], r = e.offsetMinutes.map((e, t) => ({
			from: n[t] ?? e,
			to: e
		})).filter(({ from: e, to: t }) => e !== t);
		return d`<li><span><b>${this.host.names.of(e.employee)}</b> <span class="soft small number">${C(e.workDate)}</span></span>
      <span class="number">${Lt(r.map(({ from: e, to: n }) => X("moved", {
			from: t(e),
			to: t(n)
		})))}</span></li>`;
	}
};
k([h({ type: Boolean })], Qu.prototype, "open", void 0), k([h()], Qu.prototype, "team", void 0), k([h({ type: Boolean })], Qu.prototype, "wide", void 0), k([h()], Qu.prototype, "first", void 0), k([h()], Qu.prototype, "until", void 0), k([g()], Qu.prototype, "frozen", void 0), k([g()], Qu.prototype, "busy", void 0), k([g()], Qu.prototype, "problem", void 0), Qu = k([m("zt-breaks-dialog")], Qu);
// node_modules/lit-html/directives/guard.js
var $u = {}, ed = Kn(class extends qn {
	constructor() {
		super(...arguments), this.ot = $u;
	}
	render(e, t) {
		return t();
	}
	update(e, [t, n]) {
		if (Array.isArray(t)) {
			if (Array.isArray(this.ot) && this.ot.length === t.length && t.every((e, t) => e === this.ot[t])) return Fe;
		} else if (this.ot === t) return Fe;
		return this.ot = Array.isArray(t) ? Array.from(t) : t, this.render(t, n);
	}
}), td = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
	PageUp: [-10, 0],
	PageDown: [10, 0]
}, nd = 1e3, rd = class {
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
		let { from: e } = this.table().span, t = _u(this.#e, this.#o(), (t, n) => this.#a(e.row + t, e.column + n));
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
		this.#n && r && this.plan(vu(this.#n, r, n)), this.#n = void 0;
	}
	letGo() {
		this.#n = void 0;
	}
	type(e, t) {
		let n = t - this.#i > nd;
		this.#r = n ? e : this.#r + e, this.#i = t;
		let { rows: r, active: i } = this.table();
		return yu(r, this.#r, n ? i.row + 1 : i.row);
	}
};
// src/parts/board-head.ts
function id(e) {
	return e.length ? 2 : 1;
}
function ad(e, t) {
	return d`<div class="head" role="rowgroup">
      <div class="line" role="row" aria-rowindex="1">
        <span class="corner" role="columnheader" aria-colindex="1">${q("people", { n: e.people })}</span>
        ${e.days.map((t, n) => od(e, t, n))}
      </div>
      ${e.cover.length ? d`<div class="line" role="row" aria-rowindex="2">
            <span class="corner" role="rowheader" aria-colindex="1">${q("cover")}</span>
            ${ed([
		e.cover,
		e.open,
		pt()
	], () => sd(e, t))}
          </div>` : p}
    </div>`;
}
function od({ classes: e, dense: t, now: n }, r, i) {
	let a = e[i], o = Nc(a), s = matchMedia("(width < 760px)").matches, c = t ? { day: "numeric" } : {
		month: s ? "numeric" : "short",
		day: "numeric"
	};
	return d`<span class="day ${Mc(r, a, n)}" role="columnheader" aria-colindex=${i + 2} title=${a?.holiday ?? ""}>
      ${C(r, { weekday: t ? "narrow" : "short" })}
      ${o ? d`<span class="mark ${o.tone}">${o.word}</span>` : p}
      <b>${C(r, c)}</b></span>`;
}
function sd({ cover: e, open: t }, n) {
	let r = iu(e);
	return e.map((e, i) => {
		let { lowest: a } = e, o = C(e.date);
		if (!a) return d`<span class="strip" role="gridcell" aria-colindex=${i + 2}><span class="unseen">${q("coverNone", { day: o })}</span></span>`;
		let s = wt(a.slack ?? 0, !0), c = q("coverDay", {
			day: o,
			slack: s,
			time: x(a.startTime)
		}), l = au(e, r);
		return d`<span role="gridcell" aria-colindex=${i + 2}><button class="strip" aria-label=${c} title=${c} aria-expanded=${t === e.date} @click=${() => n(e.date)}>
        <svg viewBox="0 0 48 24" preserveAspectRatio="none" aria-hidden="true"><line x1="0" x2="48" y1="12" y2="12"></line>${f`<path class="spare" d=${l.spare}></path><path class="short" d=${l.short}></path>`}</svg>
        <b class=${(a.slack ?? 0) < -.05 ? "bad-text" : ""}>${s}</b>
      </button></span>`;
	});
}
// src/parts/board-styles.ts
var cd = o`
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
`, ld = /* @__PURE__ */ new Map(), ud = class extends un {
	constructor(...e) {
		super(...e), this.rows = [], this.days = [], this.types = [], this.classes = [], this.cover = [], this.broken = /* @__PURE__ */ new Set(), this.wishes = ld, this.editable = !1, this.draft = !1, this.dense = !1, this.open = "", this.label = "", this.active = {
			row: 0,
			column: 0
		}, this.#e = {
			row: 0,
			column: 0
		}, this.shown = {
			from: 0,
			to: 40
		}, this.#t = new rd(() => ({
			rows: this.rows,
			days: this.days,
			active: this.active,
			span: this.#C
		}), (e) => this.dispatchEvent(new CustomEvent("zt-plan", { detail: { wanted: e } }))), this.#n = new ResizeObserver(() => this.#a());
	}
	static {
		this.styles = [
			O,
			_s,
			cd
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
		let e = this.#r, t = ou(e.scrollTop, e.clientHeight, this.#i, this.rows.length);
		(t.from !== this.shown.from || t.to !== this.shown.to) && (this.shown = t);
	}
	render() {
		let e = D(), t = this.days.map((t, n) => ({
			date: t,
			named: C(t),
			look: Mc(t, this.classes[n], e)
		})), n = this.dense ? "code" : matchMedia("(width < 760px)").matches ? "start" : "full", r = [
			this.days,
			this.types,
			this.classes,
			this.wishes,
			this.editable,
			n,
			pt(),
			ht(),
			e
		];
		return d`<div class="board" role="grid" aria-label=${this.label} aria-rowcount=${this.rows.length + id(this.cover)} aria-multiselectable=${this.editable}
      aria-colcount=${this.days.length + 1} aria-keyshortcuts=${this.editable ? "Enter Delete Control+C Control+X Control+V Control+Z Control+Y" : p} @scroll=${this.#a} @keydown=${this.#y}
      ${Jn({
			"--days": String(this.days.length),
			"--rows": String(this.rows.length)
		})}>
      ${ad({
			days: this.days,
			classes: this.classes,
			cover: this.cover,
			open: this.open,
			dense: this.dense,
			people: this.rows.length,
			now: e
		}, (e) => this.dispatchEvent(new CustomEvent("zt-day", { detail: { date: e } })))}
      <div class="body" role="rowgroup" @pointerdown=${this.#d} @pointerover=${this.#f} @focusin=${this.#p} @click=${this.#m}
        @dragstart=${this.#h} @dragover=${this.#g} @dragend=${this.#v} @drop=${this.#_}>${el(this.#o(), (e) => this.rows[e].employee, (e) => ed([
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
		}) ? "1" : "0").join("") : "", r = this.over?.row === e ? this.over.column : "", { employee: i } = this.rows[e], a = this.broken.size ? this.days.map((e) => this.broken.has(cu(i, e)) ? "1" : "0").join("") : "";
		return `${t}|${n.includes("1") ? n : ""}|${r}|${a}`;
	}
	#c(e, t, n) {
		let r = this.rows[e];
		return d`<div class="line" role="row" aria-rowindex=${e + id(this.cover) + 1} ${Jn({ "--at": String(e) })}>
      <span class="who" role="rowheader" aria-colindex="1">${Qn(r.name)}
        <span class="grow"><span class="cut" title=${r.name}>${r.name}</span><span class="cut tiny faint number">${r.employeeNo}</span></span></span>
      ${t.map((t, i) => this.#l(r, t, {
			row: e,
			column: i
		}, n))}
    </div>`;
	}
	#l(e, { date: t, named: n, look: r }, i, a) {
		let o = e.shifts.get(t) ?? [], s = e.planned?.get(t), c = this.broken.has(cu(e.employee, t)), l = o.length ? o.map((e) => Ds(e, this.types)).join("; ") : q("free"), ee = this.wishes.get(cu(e.employee, t)), u = ee && Ys(ee, o[0]?.shiftType ?? ""), te = s ? G(this.draft ? "drafted" : c ? "plannedBroken" : "planned", {
			was: s.before?.shiftType ?? q("free"),
			now: l
		}) : l, ne = ee ? `${te}, ${K(u ? "boardKept" : "boardDenied", { wish: Xs(ee) })}` : te, re = this.#u(i), ie = i.row === this.active.row && i.column === this.active.column;
		return d`<span class="cell ${r} ${this.editable ? "editable" : ""} ${re ? "chosen" : ""} ${s ? "planned" : ""} ${c ? "broken" : ""} ${this.over?.row === i.row && this.over.column === i.column ? "over" : ""}" role="gridcell"
      tabindex=${ie ? 0 : -1} data-at="${i.row},${i.column}" aria-label="${e.name}, ${n}, ${ne}" draggable=${this.editable && o.length === 1 ? "true" : p}
      aria-selected=${this.editable ? String(re) : p} aria-colindex=${i.column + 2}>${o.length > 1 ? d`<span class="pair">${o.map((e) => As(e, this.types, "code"))}</span>` : o.length ? As(o[0], this.types, a) : p}${ee ? d`<i class="wished ${u ? "kept" : "denied"}"></i>` : p}</span>`;
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
		let t = dd(e);
		t?.childElementCount && !t.title && (t.title = t.getAttribute("aria-label") ?? "");
	}
	#p(e) {
		let t = fd(e);
		t && !this.anchor && (t.row !== this.active.row || t.column !== this.active.column) && (this.active = t);
	}
	#m(e) {
		let t = fd(e);
		t && (e.shiftKey && this.editable ? (this.anchor ??= this.#e, this.active = t) : (this.anchor = void 0, this.active = t, this.edit()));
	}
	#h(e) {
		let t = fd(e);
		if (!t || !this.editable || !this.#t.drag(t)) return e.preventDefault();
		e.dataTransfer.effectAllowed = "copyMove", e.dataTransfer.setData("text/plain", dd(e)?.getAttribute("aria-label") ?? "");
	}
	#g(e) {
		let t = fd(e);
		t && this.#t.dragging && (e.preventDefault(), e.dataTransfer.dropEffect = e.ctrlKey || e.altKey ? "copy" : "move", (this.over?.row !== t.row || this.over.column !== t.column) && (this.over = t));
	}
	#_(e) {
		let t = fd(e);
		t && this.#t.dragging && (e.preventDefault(), this.over = this.anchor = void 0, this.active = t, this.#t.drop(t, e.ctrlKey || e.altKey));
	}
	#v() {
		this.over = void 0, this.#t.letGo();
	}
	#y(e) {
		if (e.target.dataset.at === void 0) return;
		if ((e.ctrlKey || e.metaKey) && this.#b(e)) return e.preventDefault();
		if (!e.ctrlKey && !e.metaKey && !e.altKey && e.key.length === 1 && e.key !== " ") return this.find(e.key);
		let t = td[e.key];
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
k([h({ attribute: !1 })], ud.prototype, "rows", void 0), k([h({ attribute: !1 })], ud.prototype, "days", void 0), k([h({ attribute: !1 })], ud.prototype, "types", void 0), k([h({ attribute: !1 })], ud.prototype, "classes", void 0), k([h({ attribute: !1 })], ud.prototype, "cover", void 0), k([h({ attribute: !1 })], ud.prototype, "broken", void 0), k([h({ attribute: !1 })], ud.prototype, "wishes", void 0), k([h({ type: Boolean })], ud.prototype, "editable", void 0), k([h({ type: Boolean })], ud.prototype, "draft", void 0), k([h({
	type: Boolean,
	reflect: !0
})], ud.prototype, "dense", void 0), k([h()], ud.prototype, "open", void 0), k([h()], ud.prototype, "label", void 0), k([g()], ud.prototype, "active", void 0), k([g()], ud.prototype, "anchor", void 0), k([g()], ud.prototype, "shown", void 0), k([g()], ud.prototype, "over", void 0), ud = k([m("zt-roster-board")], ud);
function dd(e) {
	return e.target.closest("[data-at]") ?? void 0;
}
function fd(e) {
	let [t, n] = (dd(e)?.dataset.at ?? "").split(",").map(Number);
	return t === void 0 || n === void 0 ? void 0 : {
		row: t,
		column: n
	};
}
// src/messages/paid.ts
var pd = v({
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
}), md = 8;
function hd({ workdayMinutes: e = 0, restDayMinutes: t = 0, holidayMinutes: n = 0 } = {}) {
	return e + t + n;
}
var gd = (e = {}) => (e.normalMinutes ?? 0) + hd(e);
function _d(e = []) {
	return e.reduce((e, { before: t, after: n }) => e + hd(n) - hd(t), 0);
}
function vd({ startDate: e = "", endDate: t = "", before: n = {}, after: r = {} }, i) {
	let a = [pd("paid", {
		before: Pt(gd(n)),
		after: Pt(gd(r))
	})], o = (e, t = 0, n = 0) => {
		(t || n) && a.push(pd(e, {
			before: Pt(t),
			after: Pt(n)
		}));
	};
	return o("workday", n.workdayMinutes, r.workdayMinutes), o("restDay", n.restDayMinutes, r.restDayMinutes), o("holiday", n.holidayMinutes, r.holidayMinutes), pd("line", {
		name: i,
		from: C(e),
		to: C(E(t, -1)),
		parts: a.join(pd("between"))
	});
}
function yd(e, t) {
	if (!e?.length) return p;
	let n = [...e].sort((e, t) => _d([t]) - _d([e]));
	return d`<p class="small soft">${pd("heading")}</p>
    <ul class="small number" data-paid>${n.slice(0, md).map((e) => d`<li class=${_d([e]) > 0 ? "bad-text" : ""}>${vd(e, t(e.employee))}</li>`)}</ul>
    ${n.length > md ? d`<p class="faint small">${pd("more", { n: n.length - md })}</p>` : p}`;
}
// src/parts/rule-notes.ts
var bd = 8;
function xd(e) {
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
function Sd(e, t) {
	return d`<ul>${e.slice(0, bd).map((e) => d`<li>
    <p>${us(e.rule)}${t ? d` · ${t(e.employee)} ${C(e.workDate)}` : p}</p>
    <p>${_(e.text)}</p>
    ${e.source ? d`<p class="tiny">${q("source", { source: e.source })}</p>` : p}</li>`)}</ul>`;
}
function Cd(e, t) {
	let n = t(e.centre ?? "", e.skill ?? "");
	if (!e.known) return q("coverUnknown", { skill: n });
	let [r, i] = [Mt(e.shortageBeforeMinutes ?? 0), Mt(e.shortageMinutes ?? 0)];
	return q("coverChange", {
		skill: n,
		before: r,
		after: i
	});
}
function wd(e, t) {
	return e?.length ? d`<ul class="small" data-cover>${e.map((e) => d`<li class=${(e.shortageMinutes ?? 0) > (e.shortageBeforeMinutes ?? 0) ? "bad-text" : ""}>${Cd(e, t)}</li>`)}</ul>` : p;
}
function Td(e, t) {
	let { rule: n = "", source: r = "" } = e.metadata, { violations: i } = e;
	return d`<div class="notice bad" role="alert">${N("warning")}<div class="grow">
    <p><b>${q("refused")}</b></p>
    ${i.length ? d`<ul>${xd(i).slice(0, bd).map((e) => d`<li>
          <p>${us(e.rule)}${e.employee ? d` · ${t(e.employee)} ${e.dates.map((e) => C(e)).join(" / ")}` : p}</p>
          <p>${e.message}</p></li>`)}</ul>` : d`<p>${n ? d`${us(n)}: ` : p}${e.message}</p>${r ? d`<p class="tiny">${q("source", { source: r })}</p>` : p}`}
  </div></div>`;
}
// src/parts/zt-consent-choice.ts
var Ed = [
	"CONSENT_BASIS_WORD",
	"CONSENT_BASIS_REQUESTED",
	"CONSENT_BASIS_EMERGENCY",
	"CONSENT_BASIS_CENTRE_CLOSED"
], Dd = 5;
function Od({ basis: e, reason: t }) {
	return !e || !!t?.trim();
}
function kd(e) {
	return (e ?? []).filter((e) => !e.basis).length;
}
var Ad = class extends A {
	constructor(...e) {
		super(...e), this.frozen = [], this.agreement = {};
	}
	static {
		this.styles = [O, o`
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
		return Lt(e.slice(0, Dd).map((e) => this.host.names.of(e.employee)));
	}
	render() {
		if (!this.frozen.length) return p;
		let e = this.frozen.filter((e) => !e.basis), t = this.frozen.filter((e) => e.basis), n = e.map((e) => e.deadlineTime ?? "").filter(Boolean).sort()[0];
		return d`<div class="notice watch" data-frozen>${N("clock")}<div class="grow">
      ${t.length ? d`<p>${W("found", {
			names: this.#t(t),
			basis: Lt([...new Set(t.map((e) => W(e.basis)))])
		})}</p>` : p}
      ${e.length ? d`<p><b>${e.length > Dd ? W("neededMany", {
			n: e.length,
			names: this.#t(e)
		}) : W("needed", { names: this.#t(e) })}</b></p>
          ${this.agreement.basis ? p : d`<p class="small">${W("until", { time: S(n) })}</p>`}
          <div class="choice">
            <label class="field"><span>${W("how")}</span><select class="input" name="basis" @change=${(e) => this.#e({ basis: e.target.value || void 0 })}>
              <option value="">${W("ask")}</option>${Ed.map((e) => d`<option value=${e}>${W(e)}</option>`)}</select></label>
            <label class="field"><span>${W("reason")}</span><input class="input" name="reason" maxlength="200" placeholder=${W("reasonHint")} ?required=${!!this.agreement.basis}
              @input=${(e) => this.#e({ reason: e.target.value })} /></label>
          </div>` : p}
    </div></div>`;
	}
};
k([h({ attribute: !1 })], Ad.prototype, "frozen", void 0), k([g()], Ad.prototype, "agreement", void 0), Ad = k([m("zt-consent-choice")], Ad);
// src/parts/zt-roster-plan.ts
var jd = 250, Md = 60, Nd = (e) => `${e > 0 ? "+" : e < 0 ? "−" : "±"}${Mt(Math.abs(e))}`, Pd = class extends A {
	constructor(...e) {
		super(...e), this.rows = [], this.types = [], this.drafting = su, this.busy = "", this.agreement = {}, this.#t = 0, this.#n = Yt(), this.#r = (e) => {
			this.plan.size && e.preventDefault();
		};
	}
	static {
		this.styles = [
			O,
			_s,
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
		this.#i(lu(this.drafting, e, this.rows));
	}
	step(e) {
		this.#i(e ? du(this.drafting) : uu(this.drafting));
	}
	clear() {
		this.#i(su);
	}
	#i(e) {
		e !== this.drafting && (this.drafting = e, this.#n = Yt(), this.#t += 1, this.outlook = this.refusal = void 0, this.agreement = {}, this.#a(), clearTimeout(this.#e), this.busy = this.plan.size && this.plan.size <= 500 ? "checking" : "", this.busy && (this.#e = setTimeout(() => void this.#o(), jd)));
	}
	#a() {
		let e = new Set((this.refusal?.violations ?? []).map(({ field: e = "" }) => {
			let t = e.lastIndexOf("/");
			return cu(e.slice(0, t), e.slice(t + 1));
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
				edits: pu(this.plan),
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
				edits: pu(this.plan),
				agreement: this.agreement
			}, { frozen: r } = await this.host.api.post("/v1/shifts:edit", n, this.#n);
			R(kd(r) ? W("asked", { n: kd(r) }) : G("saved", {
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
		this.agreement = e.detail, this.#n = Yt();
	}
	render() {
		let { plan: e, drafting: t } = this;
		if (!e.size && !t.undone.length && !t.past.length) return p;
		let n = new Set([...e.values()].map((e) => e.employee)).size, r = e.size > 500;
		return d`<section aria-labelledby="heading">
      <div class="bar">
        <h2 id="heading">${G("heading")}</h2><span class="soft small number" role="status">${G("count", {
			n: e.size,
			people: n
		})}${this.#l()}</span>
        <span class="grow"></span>
        <button class="button small" ?disabled=${!t.past.length} @click=${() => this.step(!1)}>${G("undo")}</button>
        <button class="button small" ?disabled=${!t.undone.length} @click=${() => this.step(!0)}>${G("redo")}</button>
        <button class="button small danger" ?disabled=${!e.size} @click=${() => this.clear()}>${G("dropAll")}</button>
        <button class="button small primary" ?disabled=${!this.outlook || !!this.busy || r || !Od(this.agreement)} @click=${this.#s}>${G(this.busy === "saving" ? "saving" : "save")}</button>
      </div>
      ${e.size ? d`<div class="two">${this.#u(e)}<div class="said" aria-live="polite">${r ? d`<p class="notice watch">${N("warning")}${G("tooMany", { most: 500 })}</p>` : this.#p()}</div></div>` : p}
    </section>`;
	}
	#l() {
		if (!this.outlook) return p;
		let e = (this.outlook.shifts ?? []).reduce((e, t) => e + (t.paidMinutes ?? 0), 0), t = [...this.plan.values()].reduce((e, t) => e + (t.before?.paidMinutes ?? 0), 0), n = _d(this.outlook.paid);
		return d` · ${G("hours", { change: Nd(e - t) })}${n ? d` · ${pd("overtime", { change: Nd(n) })}` : p}`;
	}
	#u(e) {
		let t = new Set((this.refusal?.violations ?? []).map((e) => e.field)), n = [...e.values()].reverse();
		return d`<div class="scroll" tabindex="0" role="region" aria-label=${G("list")}><table>
      <thead><tr><th scope="col">${G("who")}</th><th scope="col">${G("date")}</th><th scope="col">${G("was")}</th><th scope="col">${G("becomes")}</th><th scope="col" class="end"><span class="unseen">${G("drop")}</span></th></tr></thead>
      <tbody>${n.slice(0, Md).map((e) => d`<tr class=${t.has(`${e.employee}/${e.date}`) ? "broken" : ""}>
        <td>${e.name}</td><td class="number">${C(e.date)}</td><td>${this.#f(e.before?.shiftType)}</td><td>${this.#f(e.code)}</td>
        <td class="end"><button class="button quiet icon small" aria-label="${G("drop")}: ${e.name}, ${C(e.date)}" title=${G("drop")} @click=${() => this.#d(e)}>${N("cross", 14)}</button></td></tr>`)}</tbody>
    </table>${n.length > Md ? d`<p class="faint small">${G("more", { n: n.length - Md })}</p>` : p}</div>`;
	}
	#d({ employee: e, date: t, before: n }) {
		this.stage([{
			employee: e,
			date: t,
			code: n?.shiftType ?? ""
		}]);
	}
	#f(e = "") {
		return e ? d`<span class="chip ${vs(e, this.types)}"><b>${e}</b></span>` : d`<span class="faint">${G("free")}</span>`;
	}
	#p() {
		let e = (e) => this.host.names.of(e);
		if (this.refusal) return Td(this.refusal, e);
		if (!this.outlook) return d`<p class="notice">${N("clock")}${G("checking")}</p>`;
		let { findings: t = [] } = this.outlook, n = d`${wd(this.outlook.cover, (e, t) => this.host.skills.called(e, t))}${yd(this.outlook.paid, e)}`, r = d`<zt-consent-choice .frozen=${this.outlook.frozen ?? []} @zt-agreement=${this.#c}></zt-consent-choice>`;
		return t.length ? d`${r}<div class="notice watch">${N("warning")}<div class="grow"><p><b>${G("findings")}</b></p>${Sd(t, e)}</div></div>${n}` : d`${r}<p class="notice good">${N("check")}${G("fine")}</p>${n}`;
	}
};
k([h({ attribute: !1 })], Pd.prototype, "rows", void 0), k([h({ attribute: !1 })], Pd.prototype, "types", void 0), k([g()], Pd.prototype, "drafting", void 0), k([g()], Pd.prototype, "outlook", void 0), k([g()], Pd.prototype, "refusal", void 0), k([g()], Pd.prototype, "busy", void 0), k([g()], Pd.prototype, "agreement", void 0), Pd = k([m("zt-roster-plan")], Pd);
// src/parts/zt-shift-editor.ts
var Fd = class extends A {
	constructor(...e) {
		super(...e), this.cells = [], this.types = [], this.planning = !1, this.open = !1, this.busy = "", this.agreement = {}, this.#e = 0;
	}
	static {
		this.styles = [
			O,
			_s,
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
			kd(e) ? R(W("asked", { n: kd(e) })) : R(t === 1 ? q("saved", { name: this.cells[0].name }) : q("savedMany", { n: t })), this.dispatchEvent(new Event("zt-saved")), this.#o();
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
		let { cells: e } = this, t = new Set(e.map((e) => e.employee)).size, n = e.length === 1 ? q("editOf", {
			name: e[0].name,
			day: C(e[0].date)
		}) : q("editSelected", {
			people: t,
			cells: e.length
		});
		return d`<zt-dialog ?open=${this.open} heading=${n} @close=${this.#o}>
      <form @submit=${this.#a}>
        <fieldset><legend>${q("choose")}</legend><div class="types">
          ${this.types.filter((e) => !e.retired).map((e) => this.#s(e))}
          ${this.#s(void 0)}
        </div></fieldset>
        <div class="said" aria-live="polite">${this.#c()}</div>
        <div class="keys">
          <button type="button" class="button quiet" @click=${this.#o}>${q("cancel")}</button>
          <button type=${this.planning ? "submit" : "button"} class="button ${this.planning ? "primary" : ""}" ?disabled=${this.choice === void 0 || this.busy === "saving"}
            @click=${this.planning ? p : this.#i}>${G("keep")}</button>
          ${this.planning ? p : d`<button class="button primary" ?disabled=${!this.outlook || !!this.busy || !Od(this.agreement)}>${q(this.busy === "saving" ? "saving" : "save")}</button>`}
        </div>
      </form>
    </zt-dialog>`;
	}
	#s(e) {
		let t = e?.code ?? "";
		return d`<label>
      <input type="radio" name="type" value=${t} .checked=${this.choice === t}
        @change=${() => {
			this.choice = t, this.#r();
		}} />
      ${e ? d`<span class="chip ${vs(t, this.types)}"><b>${t}</b></span>` : d`<span class="chip tone-6"><b>–</b></span>`}
      <span class="cut">${e ? Ss(e) : q("noShift")}${e ? d`<br /><span class="tiny faint number">${bs(e)}</span>` : p}</span>
    </label>`;
	}
	#c() {
		if (this.choice === void 0 || this.planning) return p;
		if (this.refusal) return Td(this.refusal, (e) => this.host.names.of(e));
		if (this.busy === "checking") return d`<p class="notice">${N("clock")}${q("checking")}</p>`;
		if (!this.outlook) return d`<p class="notice">${N("info")}${q("unchanged")}</p>`;
		let { findings: e = [] } = this.outlook;
		return d`<zt-consent-choice .frozen=${this.outlook.frozen ?? []} @zt-agreement=${(e) => this.agreement = e.detail}></zt-consent-choice>
      ${e.length ? d`<div class="notice watch">${N("warning")}<div class="grow"><p><b>${q("findings")}</b></p>${Sd(e, this.cells.length > 1 ? (e) => this.host.names.of(e) : void 0)}</div></div>` : d`<div class="notice good">${N("check")}<div><p>${q("fine")}</p>${this.#l()}</div></div>`}
      ${wd(this.outlook.cover, (e, t) => this.host.skills.called(e, t))}
      ${yd(this.outlook.paid, (e) => this.host.names.of(e))}`;
	}
	#l() {
		if (this.cells.length !== 1) return p;
		let e = this.outlook?.shifts?.find((e) => e.employee === this.cells[0].employee && e.workDate === this.cells[0].date);
		return e?.shiftType ? d`<p class="number">${q("becomes", {
			span: jt(e.startTime, e.endTime),
			paid: Mt(e.paidMinutes ?? 0)
		})}</p>` : d`<p>${q("becomesFree")}</p>`;
	}
};
k([h({ attribute: !1 })], Fd.prototype, "cells", void 0), k([h({ attribute: !1 })], Fd.prototype, "types", void 0), k([h({ type: Boolean })], Fd.prototype, "planning", void 0), k([h({ type: Boolean })], Fd.prototype, "open", void 0), k([g()], Fd.prototype, "choice", void 0), k([g()], Fd.prototype, "outlook", void 0), k([g()], Fd.prototype, "refusal", void 0), k([g()], Fd.prototype, "busy", void 0), k([g()], Fd.prototype, "agreement", void 0), Fd = k([m("zt-shift-editor")], Fd);
// src/pages/zt-roster.ts
var Id = 5e3, Ld = [], Rd = [], zd = [], Bd = class extends dn {
	constructor(...e) {
		super(...e), this.first = zt(D()), this.count = 7, this.openDay = "", this.chosen = 0, this.plan = /* @__PURE__ */ new Map(), this.broken = /* @__PURE__ */ new Set(), this.receipts = !1, this.asked = !1, this.placing = !1, this.windows = !1, this.#e = [], this.#t = [], this.#n = [], this.#r = [], this.#i = new j(this, (e) => this.host.api.get("/v1/shiftTypes", { centre: this.host.principal?.centre }, e)), this.#a = new j(this, async (e) => {
			let t = await this.#p(e), n = tu(t.people, t.shifts, (e) => this.host.names.of(e)), { draft: r } = t, i = this.#c.filter((e) => r && e >= (r.startDate ?? "") && e < (r.endDate ?? ""));
			return this.#e = r ? gu(n, t.inForce, i) : n, this.#t = hu(this.#e, this.plan, this.#i.value?.shiftTypes ?? Rd), t;
		}, 60), this.#o = new j(this, async (e) => {
			let [t, n] = [T(this.first, "00:00"), T(E(this.first, this.count), "00:00")], r = this.host.teams.find((e) => e.name === this.lookedAt)?.skill ?? "", i = await this.host.api.get("/v1/coverage", {
				centre: this.#s,
				skill: r,
				startTime: t,
				endTime: n
			}, e);
			return this.#r = ru(i, this.#c), i;
		}, 60);
	}
	static {
		this.styles = [O, o`
      .page { max-width: none; }
      .panel > header { padding-block: 8px; }
      zt-roster-board { --most: calc(100dvh - 246px); }
      zt-roster-board.planning { --most: max(260px, calc(100dvh - 520px)); }
      .legend { display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 8px 16px; border-top: 1px solid var(--zt-line); font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); }
      .legend i { display: inline-block; width: 16px; height: 11px; border-radius: 2px; vertical-align: -1px; margin-right: 5px; border: 1px solid var(--zt-line-strong); background: repeating-linear-gradient(-45deg, var(--zt-line-strong) 0 1.5px, transparent 1.5px 5px); }
      .legend i.held { border-style: dashed; background: repeating-linear-gradient(-45deg, var(--zt-line-strong) 0 1px, transparent 1px 7px); }
      .legend i.kept, .legend i.denied { width: 9px; height: 9px; border-radius: 50%; vertical-align: 0; background: var(--zt-good); border-color: var(--zt-good); }
      .legend i.denied { background: none; border: 2px solid var(--zt-bad); }
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
		return (this.#n[0] !== this.first || this.#n.length !== this.count) && (this.#n = Bt(this.first, this.count)), this.#n;
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
		t?.startDate && !this.#c.includes(t.startDate) && (this.first = zt(t.startDate));
		let n = this.#u === "everybody" ? "" : this.lookedAt, r = {
			startDate: this.first,
			endDate: E(this.first, this.count)
		}, [i, a, o, s, c] = await Promise.all([
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
				pageSize: Id
			}, e),
			this.host.api.get("/v1/calendarDays", r, e).catch(() => ({ days: [] })),
			t?.state === "ROSTER_STATE_DRAFT" ? this.host.api.all("/v1/shifts", "shifts", {
				team: n,
				...r,
				pageSize: Id
			}, e) : [],
			this.host.api.all("/v1/wishes", "wishes", {
				team: n,
				...r,
				pageSize: 1e3
			}, e).catch(() => [])
		]), l = t?.teams ?? [];
		return {
			people: n ? i : i.filter((e) => e.team && (!l.length || l.includes(e.team))),
			shifts: a,
			classes: o.days ?? [],
			draft: t?.state === "ROSTER_STATE_DRAFT" ? t : void 0,
			inForce: s,
			wishes: Qs(c)
		};
	}
	#m(e) {
		(!this.plan.size || confirm(G("leave"))) && (this.tray?.clear(), e.view && (this.view = e.view), e.first && (this.first = e.first), e.count && (this.count = e.count), this.load());
	}
	render() {
		let e = this.#u;
		return d`<div class="page">
      <header>
        <h1>${q("title")}</h1>
        ${e === "team" ? d`<span class="soft cut">${this.host.teamName(this.lookedAt)}</span>` : p}
        <span class="grow"></span>
        ${this.#h(e)}
      </header>
      ${this.#l ? d`<p class="notice watch">${N("info")}<span class="grow">${q("draft")}</span><button class="button small" @click=${() => pn("roster")}>${q("toBoard")}</button></p>` : p}
      ${e === "mine" ? d`<zt-my-shifts .types=${this.#i.value?.shiftTypes ?? []}></zt-my-shifts>` : this.#g(e)}
      <zt-shift-editor ?open=${!!this.editing} .cells=${this.editing ?? zd} ?planning=${this.plan.size > 0} @zt-plan=${this.#y}
        .types=${this.#i.value?.shiftTypes ?? []} @close=${this.#S} @zt-saved=${() => this.#f()}></zt-shift-editor>
      <zt-breaks-dialog ?open=${this.placing} team=${this.lookedAt} ?wide=${e === "everybody"} first=${this.first} until=${E(this.first, this.count)}
        @close=${() => this.placing = !1} @zt-done=${() => this.#f()}></zt-breaks-dialog>
      <zt-break-windows ?open=${this.windows} .types=${this.#i.value?.shiftTypes ?? Rd} @close=${() => this.windows = !1} @zt-done=${() => void this.#i.load()}></zt-break-windows>
    </div>`;
	}
	#h(e) {
		let t = [];
		return this.host.principal?.team && !this.#l && t.push("mine"), t.push("team"), this.host.has("PLANNER", "CENTRE_MANAGER", "OFFICER") && t.push("everybody"), t.length < 2 ? p : d`<div class="segments" role="group" aria-label=${q("title")}>${t.map((t) => d`<button aria-pressed=${t === e} @click=${() => this.#m({ view: t })}>${q(t)}</button>`)}</div>`;
	}
	#g(e) {
		let { value: t, failure: n } = this.#a, r = this.#c, i = e === "everybody" ? q("everybody") : this.host.teamName(this.lookedAt);
		return d`<section class="panel">
      <header>
        <div class="row">
          <button class="button icon small" aria-label=${q("earlier")} title=${q("earlier")} @click=${() => this.#m({ first: E(this.first, -7) })}>${N("back", 16)}</button>
          <button class="button icon small" aria-label=${q("later")} title=${q("later")} @click=${() => this.#m({ first: E(this.first, 7) })}>${N("next", 16)}</button>
          <button class="button small" @click=${() => this.#m({ first: zt(D()) })}>${q("thisWeek")}</button>
        </div>
        <span class="when">${C(r[0], {
			year: "numeric",
			month: "short",
			day: "numeric"
		})} – ${C(r.at(-1), {
			month: "short",
			day: "numeric"
		})}</span>
        <label class="find"><span class="unseen">${G("find")}</span><input class="input" type="search" placeholder=${G("findHint")} @change=${this.#x} /></label>
        <span class="grow"></span>
        ${this.#d && this.lookedAt ? d`<button class="button small" data-breaks @click=${() => this.placing = !0}>${X("place")}</button>` : p}
        ${this.host.has("PLANNER") && !this.#l ? d`<button class="button small" data-windows @click=${() => this.windows = !0}>${X("windows")}</button>` : p}
        ${this.chosen > 1 && this.#d ? d`<button class="button primary small" @click=${() => this.grid?.edit()}>${q("editMany", { n: this.chosen })}</button>` : p}
        <div class="segments" role="group" aria-label=${q("week")}>
          <button aria-pressed=${this.count === 7} @click=${() => this.#m({ count: 7 })}>${q("week")}</button>
          <button aria-pressed=${this.count === 31} @click=${() => this.#m({ count: 31 })}>${q("month")}</button>
        </div>
      </header>
      ${n ? d`<div class="body">${I(n, () => this.#f())}</div>` : p}
      ${t ? this.#_(t, i) : n ? p : F(12)}
    </section>`;
	}
	#_(e, t) {
		if (!this.#e.length) return P("people", q("nobody"));
		let n = this.#c;
		return d`
      <zt-roster-board class=${this.plan.size ? "planning" : ""} .rows=${this.#t} .broken=${this.broken} .days=${n} .types=${this.#i.value?.shiftTypes ?? Rd} .classes=${e.classes} .wishes=${e.wishes}
        .cover=${this.#r.length === n.length ? this.#r : Ld} ?editable=${this.#d} ?draft=${!!this.#l} ?dense=${this.count === 31} open=${this.openDay}
        label=${q("board", {
			team: t,
			from: C(n[0]),
			to: C(n.at(-1))
		})}
        @zt-plan=${this.#y} @zt-undo=${(e) => this.tray?.step(e.detail.again)}
        @zt-copied=${(e) => R(G("copied", { n: e.detail.count }))}
        @zt-edit=${(e) => this.editing = e.detail.cells}
        @zt-chosen=${(e) => this.chosen = e.detail.count}
        @zt-day=${(e) => this.openDay = this.openDay === e.detail.date ? "" : e.detail.date}></zt-roster-board>
      ${this.#d ? d`<zt-roster-plan .rows=${this.#e} .types=${this.#i.value?.shiftTypes ?? Rd} @zt-planned=${this.#b} @zt-saved=${() => this.#f()}></zt-roster-plan>` : p}
      ${this.#v()}
      <div class="legend">
        <span><i></i>${q("away")}</span><span><i class="held"></i>${q("held")}</span>${e.draft ? d`<span><i class="differs"></i>${G("draftDiffers")}</span>` : p}
        ${e.wishes.size ? d`<span><i class="kept"></i>${K("legendKept")}</span><span><i class="denied"></i>${K("legendDenied")}</span>` : p}
        ${e.shifts.length ? p : d`<span class="watch-text">${q("noShifts")}</span>`}
        <span class="grow"></span><span class="keys">${this.#d ? G("keys") : q("keysRead")}</span>
      </div>
      ${this.#d ? d`<details class="receipts" @toggle=${(e) => this.receipts = e.target.open}><summary>${G("notices")}</summary>
            ${this.receipts ? d`<zt-roster-notices team=${this.#u === "team" ? this.lookedAt : ""}></zt-roster-notices>` : p}</details>
          <details class="receipts" data-consents @toggle=${(e) => this.asked = e.target.open}><summary>${W("title")}</summary>
            ${this.asked ? d`<zt-shift-consents team=${this.#u === "team" ? this.lookedAt : ""}></zt-shift-consents>` : p}</details>` : p}`;
	}
	#v() {
		let e = this.#r.find((e) => e.date === this.openDay);
		if (!e) return p;
		let t = this.#o.value?.intervalMinutes ?? 30, n = e.intervals.map((e) => ({
			start: Date.parse(e.startTime ?? ""),
			minutes: t,
			required: e.required ?? 0,
			before: e.available ?? 0,
			levelPermille: e.serviceLevelPermille ?? 0
		}));
		return d`<section class="cover"><div class="row between"><h2>${q("coverOf", { day: C(e.date) })}</h2>
      <button class="button quiet small" @click=${() => this.openDay = ""}>${q("close")}</button></div>
      ${e.intervals.some((e) => e.weatherPermille) ? d`<zt-cover-weather centre=${this.#s} first=${e.date} until=${E(e.date, 1)}></zt-cover-weather>` : p}
      <zt-cover-chart .points=${n} .now=${Date.now()}></zt-cover-chart></section>`;
	}
	#y(e) {
		this.tray?.stage(e.detail.wanted);
	}
	#b(e) {
		this.plan !== e.detail.plan && (this.#t = hu(this.#e, e.detail.plan, this.#i.value?.shiftTypes ?? Rd)), this.plan = e.detail.plan, this.broken = e.detail.broken;
	}
	#x(e) {
		let t = e.target.value, n = yu(this.#t, t, 0);
		n >= 0 ? this.grid?.show(n) : t.trim() && R(G("nobody", { text: t }), "bad");
	}
	#S() {
		this.editing = void 0, this.updateComplete.then(() => this.grid?.focusActive());
	}
};
k([g()], Bd.prototype, "view", void 0), k([g()], Bd.prototype, "first", void 0), k([g()], Bd.prototype, "count", void 0), k([g()], Bd.prototype, "openDay", void 0), k([g()], Bd.prototype, "chosen", void 0), k([g()], Bd.prototype, "editing", void 0), k([g()], Bd.prototype, "plan", void 0), k([g()], Bd.prototype, "broken", void 0), k([g()], Bd.prototype, "receipts", void 0), k([g()], Bd.prototype, "asked", void 0), k([g()], Bd.prototype, "placing", void 0), k([g()], Bd.prototype, "windows", void 0), k([it("zt-roster-board")], Bd.prototype, "grid", void 0), k([it("zt-roster-plan")], Bd.prototype, "tray", void 0), Bd = k([m("zt-roster")], Bd);
// src/parts/zt-swap-form.ts
var Vd = [
	"SWAP_KIND_DIRECT",
	"SWAP_KIND_GIVE_AWAY",
	"SWAP_KIND_MARKET",
	"SWAP_KIND_MARKET_RETURN"
], Hd = [
	"whole",
	"first",
	"last"
], Ud = 28, Wd = 31, Gd = 9e5, Kd = class extends A {
	constructor(...e) {
		super(...e), this.shift = "", this.extent = "whole", this.cut = "", this.kind = "SWAP_KIND_DIRECT", this.date = "", this.theirs = "", this.taker = "", this.returnFrom = "", this.returnTo = "", this.sending = !1, this.#e = {
			key: "",
			id: ""
		}, this.#t = new j(this, (e) => this.#r(e)), this.#n = new j(this, () => this.host.api.post("/v1/swaps", {
			...this.#h,
			validateOnly: !0
		}));
	}
	static {
		this.styles = [
			O,
			wu,
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
			startDate: D(),
			endDate: E(D(), Ud)
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
		return this.cut || x((/* @__PURE__ */ new Date(Math.round(n / Gd) * Gd)).toISOString());
	}
	get #d() {
		let { name: e = "", workDate: t = "", startTime: n = "" } = this.#o ?? {};
		if (this.extent === "whole") return { shift: e };
		let r = T(t, this.#u), i = r <= n ? T(E(t, 1), this.#u) : r;
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
		let e = this.returnFrom || E(this.#o?.workDate ?? D(), 1);
		return [e, this.returnTo || E(e, 6)];
	}
	get #m() {
		if (this.kind !== "SWAP_KIND_MARKET_RETURN") return {};
		let [e, t] = this.#p;
		return {
			returnStartDate: e,
			returnEndDate: E(t, 1)
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
			return e <= t && t < E(e, Wd);
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
			id: Yt()
		}), this.sending = !0, this.problem = void 0;
		try {
			let e = await this.host.api.post("/v1/swaps", t, this.#e.id);
			R(H(this.#f ? "sentMarket" : "sent")), this.theirs = this.taker = "", this.#n.clear(), this.dispatchEvent(new CustomEvent("zt-done", {
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
		if (!e) return t ? I(t, () => void this.#t.load()) : F(5);
		let n = this.#a;
		return n.length ? d`<form @submit=${this.#v}>
      <label class="field"><span>${H("myShift")}</span>
        <select class="input" id="mine" @change=${(e) => this.#_({ shift: qd(e) })}>${n.map((e) => d`<option value=${e.name ?? ""} ?selected=${e === this.#o}>${jt(e.startTime, e.endTime)} ${xs(e.shiftType)}</option>`)}</select></label>
      <div class="fields">
        <div class="field wide"><span id="part">${H("part")}</span><div><div class="segments" role="group" aria-labelledby="part">${Hd.map((e) => d`<button type="button" aria-pressed=${e === this.extent} @click=${() => this.#_({ extent: e })}>${H(e)}</button>`)}</div></div></div>
        ${this.extent === "whole" ? p : d`<label class="field"><span>${H(this.extent === "first" ? "cutFirst" : "cutLast")}</span>
              <input class="input" type="time" step="900" .value=${this.#u} @change=${(e) => this.#_({ cut: qd(e) })} /></label>`}
        <div class="field wide"><span id="how">${H("how")}</span><div><div class="segments" role="group" aria-labelledby="how">${Vd.map((e) => d`<button type="button" aria-pressed=${e === this.kind} @click=${() => this.#_({ kind: e })}>${H(e)}</button>`)}</div></div></div>
        ${this.#y()}
      </div>
      <div aria-live="polite">${this.#S()}</div>
      <div class="send"><button class="button primary" ?disabled=${!this.#g || this.sending || !!this.#n.failure}>${H(this.sending ? "sending" : "send")}</button></div>
    </form>` : d`<form><p class="soft">${H("noShifts")}</p></form>`;
	}
	#y() {
		if (this.kind === "SWAP_KIND_MARKET") return d`<p class="soft small wide">${H("marketAbout")}</p>`;
		if (this.kind === "SWAP_KIND_MARKET_RETURN") return this.#b();
		if (this.kind === "SWAP_KIND_GIVE_AWAY") return d`<label class="field wide"><span>${H("colleague")}</span>
        <select class="input" id="taker" @change=${(e) => this.#_({ taker: qd(e) })}>
          <option value="" ?selected=${!this.taker}>${H("choose")}</option>
          ${this.#l.map((e) => d`<option value=${e.name} ?selected=${e.name === this.taker}>${e.displayName}</option>`)}
        </select></label>`;
		let e = this.#c;
		return d`<label class="field"><span>${H("date")}</span>
        <select class="input" id="date" @change=${(e) => this.#_({ date: qd(e) })}>${this.#x.map((e) => d`<option value=${e} ?selected=${e === this.#s}>${C(e)}</option>`)}</select></label>
      <label class="field"><span>${H("theirs")}</span>
        <select class="input" id="theirs" ?disabled=${!e.length} @change=${(e) => this.#_({ theirs: qd(e) })}>
          <option value="" ?selected=${!this.theirs}>${H(e.length ? "choose" : "theirsNone")}</option>
          ${e.map((e) => d`<option value=${e.name ?? ""} ?selected=${e.name === this.theirs}>${this.host.names.of(e.employee)} ${x(e.startTime)}–${x(e.endTime)}</option>`)}
        </select></label>`;
	}
	#b() {
		let [e, t] = this.#p;
		return d`<label class="field"><span>${H("returnFrom")}</span>
        <input class="input" type="date" id="return-from" required min=${D()} .value=${e} @change=${(e) => this.#_({ returnFrom: qd(e) })} /></label>
      <label class="field"><span>${H("returnTo")}</span>
        <input class="input" type="date" id="return-to" required min=${e} max=${E(e, 30)} .value=${t} @change=${(e) => this.#_({ returnTo: qd(e) })} /></label>
      <p class="soft small wide">${H("returnAbout")}</p>`;
	}
	get #x() {
		return [...new Set((this.#t.value?.shifts ?? []).map((e) => e.workDate ?? ""))].sort();
	}
	#S() {
		let { value: e, failure: t, loading: n } = this.#n, r = this.problem ?? t;
		if (r) return d`<div class="notice bad" role="alert">${N("warning")}<span>${Jd(r)}${this.host.names.in(r.message)}</span></div>`;
		if (n) return d`<p class="notice">${N("clock")}${H("checking")}</p>`;
		if (!e) return p;
		let i = e.findings ?? [];
		return i.length ? d`<div class="notice watch">${N("warning")}<div><p>${H("look")}</p>${i.map((e) => d`<p>${us(e.rule)}: ${_(e.text)}</p>`)}</div></div>` : d`<p class="notice good">${N("check")}${H(this.#f ? "fineMarket" : "fine")}</p>`;
	}
};
k([g()], Kd.prototype, "shift", void 0), k([g()], Kd.prototype, "extent", void 0), k([g()], Kd.prototype, "cut", void 0), k([g()], Kd.prototype, "kind", void 0), k([g()], Kd.prototype, "date", void 0), k([g()], Kd.prototype, "theirs", void 0), k([g()], Kd.prototype, "taker", void 0), k([g()], Kd.prototype, "returnFrom", void 0), k([g()], Kd.prototype, "returnTo", void 0), k([g()], Kd.prototype, "sending", void 0), k([g()], Kd.prototype, "problem", void 0), Kd = k([m("zt-swap-form")], Kd);
var qd = (e) => e.target.value, Jd = ({ metadata: e }) => e.rule ? `${us(e.rule)}: ` : "", Yd = 30, Xd = 200, Zd = 30, Qd = class extends dn {
	static {
		this.styles = [O, o`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(300px, 420px); gap: 16px; align-items: start; }
      .panel > zt-swap-list, .panel > zt-offer-list { border-top: 1px solid var(--zt-line); }
      .panel > zt-offer-list + zt-swap-list { border-top: 1px solid var(--zt-line); }
      @media (width < 1000px) { .columns { grid-template-columns: minmax(0, 1fr); } }
    `];
	}
	#e = new j(this, (e) => this.host.api.get("/v1/swaps", { pageSize: Xd }, e), Yd);
	#t = new j(this, (e) => this.host.api.get("/v1/offers", {
		states: ["OFFER_STATE_OPEN"],
		pageSize: Xd
	}, e), Yd);
	load() {
		this.#n();
	}
	#n() {
		this.#e.load(), this.#t.load();
	}
	render() {
		let { value: e, failure: t } = this.#e;
		return d`<div class="page" @zt-done=${this.#n}>
      <header><h1>${H("title")}</h1></header>
      ${t ? I(t, () => this.#n()) : p}
      ${e ? this.#r(e.swaps ?? [], this.#t.value?.offers ?? []) : t ? p : d`<div class="panel">${F(8)}</div>`}
    </div>`;
	}
	#r(e, t) {
		let n = this.host.principal?.subject, r = (e) => e.employee === n || e.taker === n, i = (e) => e.state === "SWAP_STATE_PROPOSED", a = e.filter((e) => sa(e, this.host)), o = e.filter((e) => ca(e, n)), s = t.filter((e) => la(e, n)), c = e.filter((e) => i(e) && $i(e) && e.employee !== n), l = e.filter((e) => r(e) && !o.includes(e)), ee = this.host.leading ? t.filter((e) => !s.includes(e)) : [], u = this.host.leading ? e.filter((e) => !r(e) && !a.includes(e) && !c.includes(e)) : [], te = !!this.host.principal?.team && this.host.has("AGENT");
		return d`<div class="columns">
      <div class="stack">
        ${a.length ? this.#i("to-decide", H("toDecide"), a) : p}
        ${o.length || s.length ? this.#i("asked", H("asked"), o, s) : p}
        ${te ? this.#i("own", H("mine"), l, [], H("none")) : p}
        ${ee.length ? this.#i("running", H("offers"), [], ee) : p}
        ${this.host.leading ? this.#i("others", H("ofTeam"), u, [], H("none")) : p}
      </div>
      <div class="stack">
        ${te ? d`<section class="panel" aria-labelledby="propose"><header><h2 id="propose">${H("propose")}</h2></header><zt-swap-form></zt-swap-form></section>` : p}
        ${this.#i("market", H("market"), c, [], H("marketNone"))}
      </div>
    </div>`;
	}
	#i(e, t, n, r = [], i = "") {
		let a = [...n.filter(ra), ...n.filter((e) => !ra(e))].slice(0, Zd);
		return d`<section class="panel" id=${`panel-${e}`} aria-labelledby=${e}>
      <header><h2 id=${e}>${t}</h2></header>
      ${r.length ? d`<zt-offer-list .offers=${[...r]}></zt-offer-list>` : p}
      ${a.length ? d`<zt-swap-list .swaps=${a}></zt-swap-list>` : p}
      ${!a.length && !r.length ? P("handover", i) : p}
    </section>`;
	}
};
Qd = k([m("zt-swaps")], Qd);
// src/messages/day.ts
var Z = v({
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
}), $d = 6e4, ef = 15, tf = .5, nf = 15, rf = 30, af = 960, of = 3;
function sf(e) {
	return (e?.intervals ?? []).map((t) => ({
		start: Date.parse(t.startTime ?? ""),
		minutes: e?.intervalMinutes ?? 30,
		required: t.required ?? 0,
		before: t.available ?? 0,
		levelPermille: t.serviceLevelPermille ?? 0
	}));
}
function cf(e, t, n) {
	let r = Math.ceil((n / $d + nf) / ef) * ef * $d, i = Math.max(e, r), a = Math.min(t, i + af * $d);
	return a - i >= rf * $d ? {
		start: i,
		end: a
	} : void 0;
}
function lf(e, t) {
	return ur(e).filter((e) => e.worst >= tf).flatMap((e) => {
		let n = cf(e.start, e.end, t);
		return n ? [{
			...n,
			worst: e.worst
		}] : [];
	}).sort((e, t) => t.worst - e.worst || e.start - t.start);
}
function uf(e) {
	return Math.min(of, Math.max(1, Math.ceil(e)));
}
function df(e, t) {
	let n = (e - t) / $d / 4;
	return Math.round(Math.min(120, Math.max(10, n)) / 5) * 5;
}
var ff = [
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
function pf({ state: e, offRoster: t }) {
	let n = (e ?? "").replace("PRESENCE_STATE_", "");
	return n === "HERE" && t ? "OFF_PHONE" : n;
}
function mf(e, t) {
	let { shift: n } = e;
	return !n?.name || ![
		"LATE",
		"EXPECTED",
		"AWAY"
	].includes(pf(e)) ? !1 : cf(Date.parse(n.startTime ?? ""), Date.parse(n.endTime ?? ""), t) !== void 0;
}
var hf = {
	EXCEPTION_KIND_LATE: "TRANSPORT",
	EXCEPTION_KIND_EARLY_LEAVE: "PERSONAL",
	EXCEPTION_KIND_MISSING_IN: "FORGOT_PUNCH",
	EXCEPTION_KIND_MISSING_OUT: "FORGOT_PUNCH",
	EXCEPTION_KIND_ABSENT: "PERSONAL",
	EXCEPTION_KIND_GAP: "WORK_ELSEWHERE",
	EXCEPTION_KIND_OFF_PHONE: "WORK_ELSEWHERE"
};
function gf(e) {
	let t = /* @__PURE__ */ new Map();
	for (let { kind: n } of e) n && t.set(n, (t.get(n) ?? 0) + 1);
	let [n] = [...t].sort(([, e], [, t]) => t - e)[0] ?? [];
	return `EXCEPTION_REASON_${n ? hf[n] : "PERSONAL"}`;
}
// src/parts/presence.ts
var _f = {
	LATE: "bad",
	EXPECTED: "watch",
	OFF_PHONE: "watch",
	HERE: "good"
}, vf = 4, yf = o`
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
function bf(e, t, n, r) {
	return ff.map((t) => ({
		group: t,
		members: e.filter((e) => pf(e) === t)
	})).filter(({ members: e }) => e.length).map(({ group: e, members: i }) => {
		let a = e === "FINISHED" || e === "OFF", o = e === "HERE" || i.length > vf ? "wide" : "", s = r && i.some((e) => mf(e, t));
		return d`<div class="group ${_f[e] ?? ""} ${a ? "quiet" : ""} ${o}">
        <h3>${Z(e)}<span class="number">${i.length}</span></h3>
        <ul class="people ${s ? "acting" : ""}">${i.map((i) => xf(e, i, t, n, r))}</ul>
      </div>`;
	});
}
function xf(e, t, n, r, i) {
	let a = r.of(t.employee);
	return d`<li class="person">
    ${Qn(a)}
    <span class="grow"><span class="cut" title=${a}>${a}</span><br /><span class="faint tiny number">${Sf(e, t)}</span></span>
    ${i && mf(t, n) ? d`<button class="button small" aria-label=${Z("coverFor", { name: a })} title=${Z("coverFor", { name: a })} @click=${() => i(t)}>${Z("cover1")}</button>` : p}
  </li>`;
}
function Sf(e, t) {
	let { shift: n, lateMinutes: r, sinceTime: i, nextChange: a, nextTime: o, deskActivity: s, deskTime: c } = t;
	if (e === "LATE") return d`<span class="bad-text">${Z("lateBy", { span: Mt(r ?? 0) })}</span>`;
	if (e === "OFF_PHONE") {
		let e = c ? Z("since", { time: x(c) }) : "";
		return d`<span class="watch-text">${Z(s ?? "DESK_ACTIVITY_OTHER")} ${e}</span>`;
	}
	return e === "AWAY" || e === "FINISHED" ? n ? `${x(n.startTime)}–${x(n.endTime)}` : p : e === "BREAK" && !a && i ? Z("since", { time: x(i) }) : e !== "LATER" && a && a in Z.catalogue ? Z(a, { time: x(o) }) : n ? `${x(n.startTime)}–${x(n.endTime)}` : p;
}
function Cf(e, t) {
	let n = (t) => e.filter((e) => pf(e) === t).length, r = n("HERE") + n("OFF_PHONE") + n("BREAK"), i = r + n("LATE") + n("EXPECTED");
	return d`<div class="counts">
    ${[
		"LATE",
		"EXPECTED",
		"OFF_PHONE"
	].filter(n).map((e) => d`<span class=${_f[e] ?? ""}>${Z(e)}<b>${n(e)}</b></span>`)}
    ${t ? d`<span>${Z("onPhones")}<b>${t}</b></span>` : p}
    ${i ? d`<span>${Z("here", {
		here: r,
		due: i
	})}</span>` : p}
  </div>`;
}
// src/parts/zt-cause-dialog.ts
var wf = [
	"CAUSE_KIND_MEETING",
	"CAUSE_KIND_TRAINING",
	"CAUSE_KIND_OUTAGE"
], Tf = "console", Ef = 18e5, Df = class extends A {
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
			O,
			wu,
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
		let t = (e) => x((/* @__PURE__ */ new Date(Math.floor(e / 3e5) * 3e5)).toISOString());
		this.chosen = new Set(this.people.filter((e) => pf(e) === "OFF_PHONE").map((e) => e.employee ?? "")), this.span = {
			from: t(Date.now() - Ef),
			to: t(Date.now() + Ef)
		}, this.problem = void 0;
	}
	async #t(e) {
		e.preventDefault();
		let { from: t, to: n } = this.span, r = D(), i = T(r, t), a = T(n > t ? r : E(r, 1), n), o = JSON.stringify([
			[...this.chosen],
			this.kind,
			i,
			a
		]);
		this.#e.key !== o && (this.#e = {
			key: o,
			id: Yt()
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
				source: Tf,
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
		return d`<zt-dialog ?open=${this.open} heading=${Z("cause")} @close=${this.#n}>
      <form @submit=${this.#t}>
        <p class="soft small">${Z("causeAbout")}</p>
        <div class="field"><span id="kind">${Z("kind")}</span><div><div class="segments" role="group" aria-labelledby="kind">${wf.map((e) => d`<button type="button" aria-pressed=${e === this.kind} @click=${() => this.kind = e}>${Z(e)}</button>`)}</div></div></div>
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
        ${this.problem ? d`<p class="notice bad" role="alert">${N("warning")}<span>${this.host.names.in(this.problem.message)}</span></p>` : p}
        <div class="keys">
          ${this.chosen.size ? p : d`<span class="soft small grow">${Z("causeNobody")}</span>`}
          <button type="button" class="button quiet" @click=${this.#n}>${Z("cancel")}</button>
          <button class="button primary" ?disabled=${this.busy || !this.chosen.size}>${Z("save")}</button>
        </div>
      </form>
    </zt-dialog>`;
	}
	#r() {
		return this.people.filter((e) => e.shift && e.employee !== this.host.principal?.subject).map(({ employee: e = "" }) => d`<label><input type="checkbox" .checked=${this.chosen.has(e)} @change=${(t) => {
			let n = new Set(this.chosen);
			t.target.checked ? n.add(e) : n.delete(e), this.chosen = n;
		}} /><span class="cut">${this.host.names.of(e)}</span></label>`);
	}
};
k([h({ type: Boolean })], Df.prototype, "open", void 0), k([h({ attribute: !1 })], Df.prototype, "people", void 0), k([g()], Df.prototype, "kind", void 0), k([g()], Df.prototype, "chosen", void 0), k([g()], Df.prototype, "span", void 0), k([g()], Df.prototype, "busy", void 0), k([g()], Df.prototype, "problem", void 0), Df = k([m("zt-cause-dialog")], Df);
// src/parts/zt-exceptions.ts
var Of = 60, kf = [
	"FORGOT_PUNCH",
	"DEVICE_FAULT",
	"WORK_ELSEWHERE",
	"TRANSPORT",
	"PERSONAL",
	"OTHER"
], Af = class extends A {
	constructor(...e) {
		super(...e), this.team = "", this.editable = !1, this.chosen = /* @__PURE__ */ new Set(), this.reason = "", this.busy = !1, this.#e = {
			key: "",
			id: ""
		}, this.#t = new j(this, (e) => {
			let t = {
				startDate: E(D(), -13),
				endDate: E(D(), 1)
			};
			return this.host.api.get("/v1/attendanceExceptions", {
				team: this.team,
				...t,
				openOnly: !0,
				pageSize: 500
			}, e);
		}, Of);
	}
	static {
		this.styles = [O, o`
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
		return this.reason || gf(this.#n.filter((e) => this.chosen.has(e.name)));
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
			id: Yt()
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
		if (!e) return t ? I(t, () => void this.#t.load()) : this.team ? F(3) : p;
		let n = this.#n;
		if (!n.length) return P("check", Z("exceptionsNone"));
		let r = n.filter((e) => this.chosen.has(e.name)).length;
		return d`
      ${this.editable ? d`<label><span class="all"><input type="checkbox" id="all" .checked=${r === n.length} .indeterminate=${r > 0 && r < n.length}
            @change=${(e) => this.#r(n.map((e) => e.name), e.target.checked)} />
            <span>${r ? Z("selected", { n: r }) : Z("selectAll", { n: n.length })}</span></span></label>` : p}
      <ul tabindex="0" aria-label=${Z("exceptions")}>${el(n, (e) => e.name, (e) => this.#o(e))}</ul>
      ${this.problem ? d`<p class="notice bad" role="alert">${N("warning")}<span>${this.host.names.in(this.problem.message)}</span></p>` : p}
      ${r ? this.#s() : p}`;
	}
	#o(e) {
		let t = Z(e.kind ?? "EXCEPTION_KIND_LATE"), n = e.minutes ? Z("amiss", {
			kind: t,
			span: Mt(e.minutes)
		}) : t;
		return d`<li><label>
      ${this.editable ? d`<input type="checkbox" .checked=${this.chosen.has(e.name)} @change=${(t) => this.#r([e.name], t.target.checked)} />` : d`<span></span>`}
      <span class="cut">${this.host.names.of(e.employee)} <span class="soft small">${n}</span></span>
      <span class="faint tiny number">${C(e.workDate)}</span></label></li>`;
	}
	#s() {
		let e = this.#i;
		return d`<form @submit=${this.#a}>
      <label class="field"><span>${Z("reason")}</span><select class="input" @change=${(e) => this.reason = e.target.value}>
        ${kf.map((e) => `EXCEPTION_REASON_${e}`).map((t) => d`<option value=${t} ?selected=${t === e}>${Z(t)}</option>`)}
      </select></label>
      ${e === "EXCEPTION_REASON_OTHER" ? d`<label class="field"><span>${Z("note")}</span><input class="input" name="note" required maxlength="200" autocomplete="off" /></label>` : p}
      <button class="button primary" value="excuse" ?disabled=${this.busy}>${Z("excuse")}</button>
      <button class="button" value="uphold" ?disabled=${this.busy}>${Z("uphold")}</button>
    </form>`;
	}
};
k([h()], Af.prototype, "team", void 0), k([h({ type: Boolean })], Af.prototype, "editable", void 0), k([g()], Af.prototype, "chosen", void 0), k([g()], Af.prototype, "reason", void 0), k([g()], Af.prototype, "busy", void 0), k([g()], Af.prototype, "problem", void 0), Af = k([m("zt-exceptions")], Af);
// src/parts/zt-offer-dialog.ts
var jf = [
	"OFFER_KIND_OVERTIME",
	"OFFER_KIND_OPEN_SHIFT",
	"OFFER_KIND_TIME_OFF"
], Mf = 300, Nf = 100, Pf = class extends A {
	constructor(...e) {
		super(...e), this.open = !1, this.team = "", this.kind = "OFFER_KIND_OVERTIME", this.start = 0, this.end = 0, this.count = 1, this.answer = 15, this.busy = !1, this.#t = {
			key: "",
			id: ""
		}, this.#n = new j(this, (e) => this.#a(e));
	}
	static {
		this.styles = [
			O,
			wu,
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
		this.open && t && ({kind: this.kind, start: this.start, end: this.end, count: this.count} = t, this.answer = df(t.start, Date.now()), this.problem = void 0, this.#n.clear(), this.#n.load());
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
				limit: Nf
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
			if (e instanceof Kt && e.reason === "NOBODY_ELIGIBLE") return {
				able: [],
				unable: []
			};
			throw e;
		}
	}
	#o() {
		this.problem = void 0, clearTimeout(this.#e), this.end > this.start && (this.#e = setTimeout(() => void this.#n.load(), Mf));
	}
	#s(e, t, n) {
		if (!t || !n) return;
		let r = Date.parse(T(t, n));
		e === "start" && (this.end += r - this.start), this[e] = r, this.end <= this.start && (this.end = Date.parse(T(E(t, 1), n))), this.#o();
	}
	async #c(e) {
		let t = this.#i(e.length || this.count), n = JSON.stringify([t, e]);
		this.#t.key !== n && (this.#t = {
			key: n,
			id: Yt()
		}), this.busy = !0, this.problem = void 0;
		try {
			let n = await this.host.api.post("/v1/offers", {
				offer: t,
				employees: e
			}, this.#t.id);
			R(H("offered", { names: Lt((n.asks ?? []).filter((e) => e.state === "ASK_STATE_ASKED").map((e) => this.host.names.of(e.employee))) })), this.dispatchEvent(new CustomEvent("zt-done", {
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
		return e?.person ? H("coverPerson", { name: this.host.names.of(e.person) }) : e?.gap ? H("coverGap", { span: jt(new Date(e.start).toISOString(), new Date(e.end).toISOString()) }) : H("makeOffer");
	}
	render() {
		let e = this.#n.value?.able ?? [];
		return d`<zt-dialog ?open=${this.open} heading=${this.#u} @close=${this.#l}>
      <div class="body">
        ${this.#d()}
        ${this.#f()}
        ${this.problem ? d`<p class="notice bad" role="alert">${N("warning")}<span>${this.host.names.in(this.problem.message)}</span></p>` : p}
      </div>
      <button slot="actions" class="button quiet" @click=${this.#l}>${H("cancel")}</button>
      <button slot="actions" class="button primary" id="ask-in-order" ?disabled=${this.busy || this.#n.loading || !e.length}
        @click=${() => void this.#c([])}>${H("askInOrder", { n: this.count })}</button>
    </zt-dialog>`;
	}
	#d() {
		let [e, t] = [this.#r.startTime, this.#r.endTime], n = (e) => e.target.value;
		return d`<div class="fields">
      <div class="field wide"><span id="kind">${H("kind")}</span><div class="segments" role="group" aria-labelledby="kind">${jf.map((e) => d`<button aria-pressed=${e === this.kind} @click=${() => {
			this.kind = e, this.#o();
		}}>${H(e)}</button>`)}</div></div>
      <label class="field"><span>${H("day")}</span><input class="input" type="date" .value=${w(e)} @change=${(t) => this.#s("start", n(t), x(e))} /></label>
      <label class="field"><span>${H("from")}</span><input class="input" type="time" step="300" .value=${x(e)} @change=${(t) => this.#s("start", w(e), n(t))} /></label>
      <label class="field"><span>${H("to")}</span><input class="input" type="time" step="300" .value=${x(t)} @change=${(t) => this.#s("end", w(e), n(t))} /></label>
      <label class="field"><span>${H("count")}</span><input class="input" type="number" min="1" max=${Nf} .value=${String(this.count)}
        @input=${(e) => this.count = Math.max(1, Math.min(Nf, Number(n(e)) || 1))} /></label>
      <label class="field"><span>${H("answer")}</span><input class="input" type="number" min="5" max="1440" step="5" .value=${String(this.answer)}
        @input=${(e) => this.answer = Math.max(5, Math.min(1440, Number(n(e)) || 15))} /></label>
    </div>`;
	}
	#f() {
		let { value: e, failure: t, loading: n } = this.#n;
		return t ? I(t, () => void this.#n.load()) : e ? d`<div class=${n ? "fading" : ""}>
      <p class="soft small">${e.able.length ? H("able", { n: e.able.length }) : H("nobody")}</p>
      ${e.able.length ? d`<ol class="people" tabindex="0" aria-label=${H("able", { n: e.able.length })}>${e.able.map((e, t) => this.#p(e, t))}</ol>` : p}
      ${e.unable.length ? d`<details class="unable"><summary>${H("unable", { n: e.unable.length })}</summary><ul class="people" tabindex="0" aria-label=${H("unable", { n: e.unable.length })}>${e.unable.map((e) => this.#m(e))}</ul></details>` : p}
    </div>` : d`<p class="soft small" role="status">${H("ranking")}</p>${F(4)}`;
	}
	#p(e, t) {
		let n = this.host.names.of(e.employee);
		return d`<li>
      <span class="rank">${t + 1}</span>${Qn(n)}
      <span><b>${n}</b> <span class="soft small">${this.#h(e)}</span><br /><span class="small number">${ia(e.extra)}</span>${this.#g(e)}</span>
      <button class="button small" aria-label=${H("askName", { name: n })} title=${H("askName", { name: n })} ?disabled=${this.busy} @click=${() => void this.#c([e.employee ?? ""])}>${H("ask")}</button>
    </li>`;
	}
	#m(e) {
		let t = this.host.names.of(e.employee);
		return d`<li class="unable">${Qn(t)}<span><b>${t}</b> <span class="soft small">${this.#h(e)}</span>${this.#g(e)}</span></li>`;
	}
	#h(e) {
		return (e.reasons ?? []).map((e) => _(e.text)).join(" ");
	}
	#g(e) {
		let t = [...new Set((e.findings ?? []).map((e) => us(e.rule)))];
		return !t.length && !e.pastWins ? p : d`<span class="tags">${t.map((t) => d`<span class="badge ${e.eligible ? "watch" : "bad"}">${t}</span>`)}
      ${e.pastWins ? d`<span class="badge">${H("wins", { n: e.pastWins })}</span>` : p}</span>`;
	}
};
k([h({ type: Boolean })], Pf.prototype, "open", void 0), k([h()], Pf.prototype, "team", void 0), k([h({ attribute: !1 })], Pf.prototype, "wanted", void 0), k([g()], Pf.prototype, "kind", void 0), k([g()], Pf.prototype, "start", void 0), k([g()], Pf.prototype, "end", void 0), k([g()], Pf.prototype, "count", void 0), k([g()], Pf.prototype, "answer", void 0), k([g()], Pf.prototype, "busy", void 0), k([g()], Pf.prototype, "problem", void 0), Pf = k([m("zt-offer-dialog")], Pf);
// src/pages/zt-today.ts
var Ff = 6, If = 3, Lf = "attendance.resolve", Rf = 15, zf = 24, Bf = 8, Vf = 36e5, Hf = 1, Uf = 2, Wf = class extends dn {
	constructor(...e) {
		super(...e), this.causing = !1, this.planning = "", this.#e = new j(this, (e) => this.host.api.get(`/v1/${this.lookedAt}/now`, { hours: zf }, e), Rf), this.#t = new j(this, (e) => this.host.api.get("/v1/workItems", { team: this.lookedAt }, e), Rf), this.#n = new j(this, (e) => this.host.api.get("/v1/offers", {
			team: this.lookedAt,
			states: ["OFFER_STATE_OPEN", "OFFER_STATE_LAPSED"]
		}, e), Rf);
	}
	static {
		this.styles = [
			O,
			Cc,
			yf,
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
		return d`<div class="page">
      <header>
        <h1>${Z("title")}</h1>
        <span class="soft cut">${this.host.teamName(this.lookedAt)} · ${Et(e?.nowTime ?? (/* @__PURE__ */ new Date()).toISOString())}</span>
        <span class="grow"></span>
        <span class="row">${e ? d`<span class="faint small number">${Z("asOf", { time: Tt(e.nowTime) })}</span>` : p}
        <button class="button quiet icon small" aria-label=${Z("refresh")} title=${Z("refresh")} @click=${this.#r}>${N("refresh", 16)}</button></span>
      </header>
      ${this.#e.failure ? I(this.#e.failure, () => this.#r()) : p}
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
		let t = Date.parse(e?.nowTime ?? ""), n = sf(e?.coverage), r = n.filter((e) => e.start < t + Bf * Vf);
		return d`<section class="panel cover" aria-labelledby="cover">
      <header><h2 id="cover">${Z("cover")}</h2>
        ${e?.coverage?.skill ? d`<span class="faint small">${Z("wholeSkill", { skill: this.host.skills.called(e.coverage.centre ?? "", e.coverage.skill) })}</span>` : p}</header>
      <div class="body">
        ${e ? d`${r.length ? this.#s(e, e.coverage?.intervals ?? []) : p}
              ${e.coverage?.intervals?.some((e) => e.weatherPermille) ? d`<zt-cover-weather centre=${e.coverage.centre ?? ""} first=${D()} until=${E(D(), 2)}></zt-cover-weather>` : p}
              <zt-cover-chart .points=${r} .now=${t}></zt-cover-chart>
              <zt-day-again plain skill=${e.coverage?.skill ?? ""} centre=${e.coverage?.centre ?? ""} team=${this.lookedAt} @zt-plan=${() => this.planning = "anew"}></zt-day-again>` : F(7)}
      </div>
      ${e && n.length ? this.#a(lf(n, t)) : p}
    </section>`;
	}
	#a(e) {
		return d`<div class="gaps"><div class="row between"><h3>${Z("gaps")}</h3>
        ${e.length ? d`<button class="button small primary" data-plan @click=${() => this.planning = "inForce"}>${Z("plan")}</button>` : p}</div>
      ${e.length ? d`<ul>${e.slice(0, If).map((e) => this.#o(e))}</ul>` : d`<p class="good-text small">${Z("gapNone")}</p>`}
      ${e.length > If ? d`<p class="faint small">${Z("gapMore", { n: e.length - If })}</p>` : p}
    </div>`;
	}
	#o(e) {
		let t = jt(new Date(e.start).toISOString(), new Date(e.end).toISOString());
		return d`<li><span class="grow">${t} <span class="bad-text">${Z("gap", { n: wt(e.worst) })}</span></span>
      <button class="button small" data-gap aria-label=${Z("findCoverGap", { span: t })} @click=${() => {
			this.wanted = {
				kind: "OFFER_KIND_OVERTIME",
				start: e.start,
				end: e.end,
				count: uf(e.worst),
				gap: !0
			};
		}}>${Z("findCover")}</button></li>`;
	}
	#s(e, t) {
		let n = e.coverage?.targetPermille ?? 0, r = Date.parse(e.nowTime ?? ""), i = (e.coverage?.intervalMinutes ?? 30) * 6e4, a = t.filter((e) => {
			let t = Date.parse(e.startTime ?? "");
			return t + i > r && t < r + Bf * Vf;
		}), o = a[0];
		if (!o) return p;
		let s = a.reduce((e, t) => (t.slack ?? 0) < (e.slack ?? 0) ? t : e), c = o.serviceLevelPermille ?? 0, l = (e = 0) => e < 0 ? "bad-text" : "";
		return d`<dl class="figures">
      <div><dt>${Z("level")}</dt>
        <dd><span class=${c >= 0 && c < n ? "bad-text" : "good-text"}>${b(c)}</span><small>${Z("target", { target: b(n) })}</small></dd></div>
      <div><dt>${Z("slackNow")}</dt><dd class=${l(o.slack)}>${wt(o.slack ?? 0, !0)}<small>${Z("people")}</small></dd></div>
      <div><dt>${Z("lowest")}</dt><dd class=${l(s.slack)}>${wt(s.slack ?? 0, !0)}<small>${Z("at", { time: x(s.startTime) })}</small></dd></div>
    </dl>`;
	}
	#c(e) {
		if (!e) return d`<section class="panel">${this.lookedAt ? F(9) : P("people", Z("noTeam"))}</section>`;
		let t = e.people ?? [], n = bf(t, Date.parse(e.nowTime ?? ""), this.host.names, (e) => this.#l(e));
		return d`<section class="panel presence" aria-labelledby="presence">
      <header class="between">
        <h2 id="presence">${Z("presence")}</h2>
        ${Cf(t, e.phoneCount)}
      </header>
      ${n.length ? d`<div class="groups">${n}</div>` : P("people", Z("nobody"))}
    </section>`;
	}
	#l({ employee: e, shift: t }) {
		let n = cf(Date.parse(t?.startTime ?? ""), Date.parse(t?.endTime ?? ""), Date.now());
		n && (this.wanted = {
			kind: "OFFER_KIND_OVERTIME",
			...n,
			count: 1,
			shift: t?.name,
			person: e
		});
	}
	#u() {
		let [e] = lf(sf(this.#e.value?.coverage), Date.now()), t = Date.now() + Hf * Vf, n = cf(t, t + Uf * Vf, t);
		this.wanted = {
			kind: "OFFER_KIND_OVERTIME",
			...e ?? n,
			count: e ? uf(e.worst) : 1
		};
	}
	#d() {
		let { value: e, failure: t } = this.#t, n = (e?.workItems ?? []).filter((e) => e.draft?.kind !== Lf);
		return d`<section class="panel inbox" aria-labelledby="waiting">
      <header class="between">
        <h2 id="waiting">${Z("inbox")}</h2>
        ${n.length ? d`<a class="small" href=${fn("inbox")} @click=${(e) => this.turnTo(e, "inbox")}>${Z("all", { count: e?.totalSize ?? n.length })}</a>` : p}
      </header>
      ${t && !e ? d`<div class="body">${I(t, () => void this.#t.load())}</div>` : p}
      ${e || t ? p : F(6)}
      ${n.slice(0, Ff).map((e) => d`<a class="line" href=${fn("inbox", e.name)} @click=${(t) => this.turnTo(t, "inbox", e.name)}>${wc(e, this.host.names)}</a>`)}
      ${e && !n.length ? P("check", Z("clear")) : p}
    </section>`;
	}
	#f() {
		let { value: e, failure: t } = this.#n, n = (e?.offers ?? []).filter((e) => e.state === "OFFER_STATE_OPEN" || Qi(e, Date.now()));
		return d`<section class="panel offers" aria-labelledby="offers">
      <header class="between"><h2 id="offers">${H("offers")}</h2>
        <button class="button small" ?disabled=${!this.#e.value} @click=${this.#u}>${N("plus", 14)}${Z("makeOffer")}</button></header>
      ${t && !e ? d`<div class="body">${I(t, () => void this.#n.load())}</div>` : p}
      ${n.length ? d`<zt-offer-list .offers=${n} @zt-done=${this.#r}></zt-offer-list>` : e ? P("demand", H("offersNone")) : t ? p : F(2)}
    </section>`;
	}
	#p() {
		return d`<section class="panel exceptions" aria-labelledby="exceptions">
      <header class="between"><h2 id="exceptions">${Z("exceptions")}</h2>
        ${this.host.has("TEAM_LEAD", "PLANNER") && this.#e.value?.people?.length ? d`<button class="button small" @click=${() => this.causing = !0}>${Z("cause")}</button>` : p}</header>
      <zt-exceptions team=${this.lookedAt} ?editable=${this.host.has("TEAM_LEAD", "PLANNER", "CENTRE_MANAGER", "HR")}></zt-exceptions>
    </section>`;
	}
	#m() {
		this.#r(), this.exceptions?.refresh();
	}
};
k([g()], Wf.prototype, "wanted", void 0), k([g()], Wf.prototype, "causing", void 0), k([g()], Wf.prototype, "planning", void 0), k([it("zt-exceptions")], Wf.prototype, "exceptions", void 0), Wf = k([m("zt-today")], Wf);
// src/messages/playbook.ts
var Q = v({
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
}), $ = v({
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
}), Gf = (e = "") => e in $.catalogue ? $(e) : e, Kf = [
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
].map((e) => `WARNING_KIND_${e}`), qf = [
	"BLUE",
	"YELLOW",
	"ORANGE",
	"RED"
].map((e) => `WARNING_LEVEL_${e}`), Jf = [
	"CHANNEL_UNSPECIFIED",
	"CHANNEL_CALL",
	"CHANNEL_CHAT",
	"CHANNEL_BACK_OFFICE"
], Yf = [
	"OFFER_KIND_UNSPECIFIED",
	"OFFER_KIND_OPEN_SHIFT",
	"OFFER_KIND_OVERTIME"
], Xf = {
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
function Zf(e, t) {
	let n = (e) => String(t.get(e) ?? "").trim(), r = (e) => t.getAll(e).map(String), i = Jf.filter((e) => n(e)).map((e) => ({
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
function Qf(e, t, n) {
	return e.filter((e) => e.level === n && t.includes(e.kind ?? ""));
}
function $f(e, t) {
	let n = e.changes?.find((e) => (e.channel ?? "CHANNEL_UNSPECIFIED") === t);
	return n ? String(n.percent ?? 0) : "";
}
// src/parts/zt-playbook-editor.ts
var ep = class extends A {
	constructor(...e) {
		super(...e), this.regions = [], this.kinds = [], this.level = "", this.ask = "", this.busy = !1, this.incomplete = !1, this.#e = {
			key: "",
			id: ""
		}, this.#t = new j(this, async (e) => (await this.host.api.get("/v1/weatherWarningRules", {}, e)).rules ?? []);
	}
	static {
		this.styles = [O, o`
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
		e.has("playbook") && this.playbook && (this.kinds = [...this.playbook.kinds ?? []], this.level = this.playbook.leastLevel ?? Xf.leastLevel, this.ask = this.playbook.ask ?? "OFFER_KIND_UNSPECIFIED", this.incomplete = !1, this.problem = void 0, this.#t.value || this.#t.load());
	}
	async #n(e) {
		e.preventDefault();
		let t = Zf(this.playbook, new FormData(this.form));
		if (this.incomplete = !t.kinds?.length || !t.changes?.length, this.incomplete || this.busy) return;
		let n = JSON.stringify(t);
		this.#e.key !== n && (this.#e = {
			key: n,
			id: Yt()
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
		let { playbook: e } = this, t = e?.name ? Q("changeIt", { title: _(e.title) }) : Q("make");
		return d`<zt-dialog ?open=${!!e} heading=${t} @close=${this.#r}>${e ? d`${this.#i(e)}
      <button slot="actions" class="button quiet" @click=${this.#r}>${Q("cancel")}</button>
      <button slot="actions" class="button primary" form="playbook" ?disabled=${this.busy}>${Q("save")}</button>` : p}</zt-dialog>`;
	}
	#i(e) {
		return d`<form id="playbook" @submit=${this.#n}>
      <p class="soft small">${Q("about")}</p>
      <div class="two">
        ${this.#a("titleZh", e.title?.zh, { required: !0 })}${this.#a("titleEn", e.title?.en)}
        ${e.name ? p : d`<label class="field"><span>${Q("code")}</span><input class="input" name="code" required pattern="[a-z0-9][a-z0-9\\-]{0,62}" title=${Q("codeHint")} /></label>`}
        <label class="field"><span>${Q("team")}</span><select class="input" name="team" required>${this.host.teams.filter((e) => e.skill).map((t) => d`<option value=${t.name} ?selected=${t.name === e.team}>${this.host.teamName(t.name)}</option>`)}</select></label>
      </div>
      ${this.#o()}${this.#s(e)}${this.#c(e)}
      ${["messageZh", "messageEn"].map((t) => d`<label class="field"><span>${Q(t)}</span><textarea class="input" name=${t} maxlength="2000" .defaultValue=${e.message?.[t === "messageZh" ? "zh" : "en"] ?? ""}></textarea></label>`)}
      ${this.incomplete ? d`<p class="notice bad" role="alert">${N("warning")}<span>${Q("chooseKind")}</span></p>` : p}
      ${this.problem ? d`<p class="notice bad" role="alert">${N("warning")}<span>${this.problem.message}</span></p>` : p}
      <label class="check"><input type="checkbox" name="active" .defaultChecked=${e.active ?? !1} />${Q("active")}</label>
    </form>`;
	}
	#a(e, t = "", { required: n = !1 } = {}) {
		return d`<label class="field"><span>${Q(e)}</span><input class="input" name=${e} maxlength="500" ?required=${n} .defaultValue=${t} /></label>`;
	}
	#o() {
		let e = () => {
			this.kinds = new FormData(this.form).getAll("kinds").map(String);
		}, t = Qf(this.#t.value ?? [], this.kinds, this.level);
		return d`<fieldset><legend>${Q("kinds")}</legend><div class="many">${Kf.map((t) => d`<label class="check"><input type="checkbox" name="kinds" value=${t} .checked=${this.kinds.includes(t)} @change=${e} /><span class="cut">${Gf(t)}</span></label>`)}</div></fieldset>
      <label class="field"><span>${Q("leastLevel")}</span><select class="input" name="leastLevel" @change=${(e) => this.level = e.target.value}>
        ${qf.map((e) => d`<option value=${e} ?selected=${e === this.level}>${Gf(e)}</option>`)}</select></label>
      ${t.length ? d`<details><summary class="small">${Q("meaning")}</summary><ul class="meaning scroll small soft" tabindex="0" aria-label=${Q("meaning")}>${t.map((e) => d`<li>${Gf(e.kind)}: ${_(e.meaning)}</li>`)}</ul></details>` : p}`;
	}
	#s(e) {
		return this.regions.length ? d`<fieldset><legend>${Q("regions")}</legend><div class="many wide">${this.regions.map((t) => d`<label class="check"><input type="checkbox" name="regions" value=${t.name} .defaultChecked=${e.regions?.includes(t.name) ?? !1} /><span class="cut">${_(t.title) || t.code}</span></label>`)}</div></fieldset>` : p;
	}
	#c(e) {
		let t = (e, t, n, r) => d`<label class="field"><span>${Q(e)}</span><input class="input" type="number" name=${e} min=${n} max=${r} step="1" required .defaultValue=${String(t ?? n)} /></label>`;
		return d`<fieldset><legend>${Q("changes")}</legend><div class="two">${Jf.map((t) => d`<label class="field"><span>${Gf(t)}</span><input class="input" type="number" name=${t} min="-90" max="400" step="1" .defaultValue=${$f(e, t)} /></label>`)}</div></fieldset>
      <div class="two">
        ${t("hours", e.hours, 1, 72)}
        <label class="field"><span>${Q("ask")}</span><select class="input" name="ask" @change=${(e) => this.ask = e.target.value}>
          ${Yf.map((e) => d`<option value=${e} ?selected=${e === this.ask}>${Q(e)}</option>`)}</select></label>
        ${this.ask === "OFFER_KIND_UNSPECIFIED" ? p : d`${t("askMinutes", e.askMinutes, 0, 720)}${t("mostPeople", e.mostPeople, 0, 100)}`}
      </div>`;
	}
};
k([h({ attribute: !1 })], ep.prototype, "playbook", void 0), k([h({ attribute: !1 })], ep.prototype, "regions", void 0), k([g()], ep.prototype, "kinds", void 0), k([g()], ep.prototype, "level", void 0), k([g()], ep.prototype, "ask", void 0), k([g()], ep.prototype, "busy", void 0), k([g()], ep.prototype, "incomplete", void 0), k([g()], ep.prototype, "problem", void 0), k([it("form")], ep.prototype, "form", void 0), ep = k([m("zt-playbook-editor")], ep);
// src/pages/zt-weather.ts
var tp = 8, np = {
	PROPOSAL_STATE_PENDING: "watch",
	PROPOSAL_STATE_ACCEPTED: "good"
}, rp = class extends dn {
	constructor(...e) {
		super(...e), this.region = "", this.busy = "", this.#e = new j(this, (e) => this.host.api.get("/v1/weatherRegions", {}, e)), this.#t = new j(this, (e) => this.host.api.get(`/v1/${this.region}/weather`, {
			startDate: E(D(), -7),
			endDate: E(D(), tp)
		}, e)), this.#n = new j(this, async (e) => {
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
		}), this.#r = new j(this, async (e) => {
			let [t, n] = await Promise.all([this.host.api.get("/v1/playbookProposals", {}, e), this.host.api.get("/v1/playbooks", {}, e)]);
			return {
				proposals: t.proposals ?? [],
				playbooks: n.playbooks ?? []
			};
		}, 60);
	}
	static {
		this.styles = [O, o`
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
			R(e instanceof Kt ? e.message : String(e), "bad");
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
		return d`<div class="page">
      <header><h1>${$("title")}</h1><span class="soft">${$("about")}</span></header>
      ${this.#l()}${this.#m()}${this.#g()}${this.#v()}${this.#S()}
      <zt-playbook-editor .playbook=${this.editing} .regions=${this.#e.value?.regions ?? []} @close=${() => this.editing = void 0} @zt-done=${() => void this.#r.load()}></zt-playbook-editor>
    </div>`;
	}
	#c(e, t, n, r = p) {
		let { value: i, failure: a } = t;
		return d`<section class="panel" id=${e} aria-labelledby="${e}-title">
      <header><h2 id="${e}-title" class="grow">${$(e)}</h2>${r}</header>
      ${a ? I(a, () => void t.load()) : i ? n : F(4)}
    </section>`;
	}
	#l() {
		let e = this.#r.value?.proposals ?? [], t = e.length ? e.map((e) => this.#u(e)) : P("warning", $("noProposals"));
		return this.#c("proposals", this.#r, t);
	}
	#u(e) {
		let { warning: t, offer: n, state: r = "" } = e, i = Lt((n?.people ?? []).map((e) => this.host.names.of(e))) || $("nobodyAble");
		return d`<article class="proposal">
      <div class="row wrap"><h3>${_(e.title)}</h3><span class="badge ${ap(t)}">${ip(t)}</span>
        <span class="badge ${np[r] ?? ""}">${Gf(r)}</span>
        <span class="soft small">${jt(e.startTime, e.endTime)} · ${this.#d(t?.region)} · ${this.host.teamName(e.team)}</span>
        ${e.decider ? d`<span class="faint small">${$("decidedBy", { name: this.host.names.of(e.decider) })}</span>` : p}</div>
      ${_(e.message) ? d`<p>${_(e.message)}</p>` : p}
      <ul class="number">${(e.queues ?? []).map((e) => d`<li>${$("heads", {
			queue: this.#f(e.queue),
			before: e.headsBefore ?? 0,
			after: e.headsAfter ?? 0,
			change: Ct(e.changePermille ?? 0)
		})}</li>`)}</ul>
      ${n ? d`<p class="soft">${$("asks", {
			n: n.count ?? 0,
			span: jt(n.startTime, n.endTime),
			people: i
		})}</p>` : p}
      ${r === "PROPOSAL_STATE_PENDING" ? d`<div class="row"><button class="button primary" ?disabled=${!!this.busy} @click=${() => this.#o(e, !0)}>${$("accept")}</button>
            <button class="button" ?disabled=${!!this.busy} @click=${() => this.declining = e}>${$("decline")}</button></div>` : p}
    </article>`;
	}
	#d(e = "") {
		return _(this.#e.value?.regions?.find((t) => t.name === e)?.title) || e;
	}
	#f(e = "") {
		let t = this.#n.value?.queues.find((t) => t.name === e);
		return t ? _(t.title) || (t.code ?? "") : $("people_of_centre");
	}
	get #p() {
		return this.host.has("PLANNER", "CENTRE_MANAGER");
	}
	#m() {
		let e = this.#e.value?.regions ?? [], t = d`<select class="input" aria-label=${$("region")} @change=${(e) => this.#i(e.target.value)}>
      ${e.map((e) => d`<option value=${e.name} ?selected=${e.name === this.region}>${_(e.title) || e.code}</option>`)}</select>`;
		return e.length ? this.#c("weather", this.#t, this.#h(), t) : this.#c("weather", this.#e, P("sun", $("noRegions")));
	}
	#h() {
		let { observed: e = [], issued: t = [] } = this.#t.value ?? {};
		if (!e.length && !t.length) return P("sun", $("noDays"));
		let n = new Map(e.map((e) => [e.date, e])), r = Map.groupBy(t, (e) => e.date ?? "");
		return d`<div class="body scroll"><table>
      <thead><tr><th scope="col">${$("day")}</th><th scope="col">${$("observed")}</th><th scope="col">${$("foretold")}</th><th scope="col">${$("issued")}</th><th scope="col">${$("issues")}</th></tr></thead>
      <tbody>${Bt(E(D(), -7), 15).map((e) => {
			let t = r.get(e) ?? [];
			return d`<tr class=${e === D() ? "today" : ""}><td>${C(e)}</td><td class="number">${sp(n.get(e))}</td>
          <td class="number">${sp(t[0])}</td><td class="number soft">${t[0] ? S(t[0].issueTime) : ""}</td><td class="number soft">${t.length || ""}</td></tr>`;
		})}</tbody></table></div>`;
	}
	#g() {
		let { areas: e = [], effects: t = [] } = this.#n.value ?? {}, n = e.length ? d`<div class="body scroll"><p class="soft small">${$("effectsAbout")}</p><table>
          <thead><tr><th scope="col">${$("subject")}</th><th scope="col">${$("regions")}</th><th scope="col">${$("outcome")}</th><th scope="col">${$("error")}</th><th scope="col">${$("terms")}</th></tr></thead>
          <tbody>${e.map((e) => this.#_(e, t.find((t) => t.subject === e.subject)))}</tbody></table></div>` : P("demand", $("noAreas"));
		return this.#c("effects", this.#n, n);
	}
	#_(e, t) {
		let { subject: n = "" } = e;
		return d`<tr><td>${this.#f(n)}</td>
      <td>${(e.regions ?? []).map((e) => d`<div>${this.#d(e.region)} ${b(e.weightPermille)}</div>`)}</td>
      <td><span class="badge ${t?.used ? "good" : ""}">${$(t ? t.used ? "used" : "unused" : "untried")}</span>
        ${t ? d`<p class="small soft">${_(t.reasonText)}</p>` : p}
        ${this.#p ? d`<button class="button small" ?disabled=${!!this.busy} @click=${() => this.#s(n)}>${$(this.busy === n ? "learning" : "learn")}</button>` : p}</td>
      <td class="number">${t?.testedWeeks ? `${op(t.wapeWithout)} → ${op(t.wapeWith)}` : ""}</td>
      <td class="number">${(t?.terms ?? []).map((e) => d`<div>${Gf(e.feature)} ${Ct((e.factorPermille ?? 1e3) - 1e3)}</div>`)}</td></tr>`;
	}
	#v() {
		let e = this.#r.value?.playbooks ?? [], t = e.length ? d`<div class="body scroll"><table>
          <thead><tr><th scope="col">${$("playbooks")}</th><th scope="col">${$("onWarning")}</th><th scope="col">${$("change")}</th><th scope="col">${$("team")}</th>${this.#p ? d`<td></td>` : p}</tr></thead>
          <tbody>${e.map((e) => this.#y(e))}</tbody></table></div>` : P("policy", $("noPlaybooks")), n = d`<button class="button" data-make @click=${() => this.editing = Xf}>${Q("make")}</button>`;
		return this.#c("playbooks", this.#r, t, this.#p ? n : p);
	}
	#y(e) {
		return d`<tr><td>${_(e.title)} <span class="badge ${e.active ? "good" : ""}">${$(e.active ? "active" : "inactive")}</span></td>
      <td>${Lt((e.kinds ?? []).map(Gf))} · ${$("from", { level: Gf(e.leastLevel) })}</td>
      <td class="number">${(e.changes ?? []).map((e) => d`<div>${$("more", {
			channel: Gf(e.channel ?? "CHANNEL_UNSPECIFIED"),
			change: Ct((e.percent ?? 0) * 10)
		})}</div>`)}
        ${e.mostPeople ? d`<div class="soft">${$("people", { n: e.mostPeople })}</div>` : p}</td>
      <td>${this.host.teamName(e.team)}</td>${this.#p ? this.#b(e) : p}</tr>`;
	}
	#b(e) {
		let t = _(e.title), [n, r] = e.active ? ["switchOff", "switchOffIt"] : ["switchOn", "switchOnIt"];
		return d`<td><span class="row"><button class="button small" aria-label=${Q("changeIt", { title: t })} @click=${() => this.editing = e}>${Q("change")}</button>
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
		return d`<zt-dialog heading=${$("declineTitle", { title: _(e?.title) })} .open=${!!e} @close=${() => this.declining = void 0}>
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
k([g()], rp.prototype, "region", void 0), k([g()], rp.prototype, "busy", void 0), k([g()], rp.prototype, "declining", void 0), k([g()], rp.prototype, "editing", void 0), k([it("#decline-reason")], rp.prototype, "why", void 0), rp = k([m("zt-weather")], rp);
var ip = (e = {}) => `${Gf(e.kind)} ${Gf(e.level)}`, ap = (e = {}) => e.level === "WARNING_LEVEL_RED" ? "bad" : "watch", op = (e = 0) => b(Math.round(e * 1e3), 1);
function sp(e) {
	return e ? [
		e.rainMm ? $("rain", { n: y(e.rainMm, 1) }) : "",
		e.snowMm ? $("snow", { n: y(e.snowMm, 1) }) : "",
		e.lowCelsius !== void 0 && e.highCelsius !== void 0 ? $("degrees", {
			low: y(e.lowCelsius),
			high: y(e.highCelsius)
		}) : "",
		e.typhoonLevel ? `${Gf("WARNING_KIND_TYPHOON")} ${Gf(e.typhoonLevel)}` : ""
	].filter(Boolean).join(" · ") : "";
}
// src/parts/zt-preferences.ts
var cp = [
	1,
	2,
	3
], lp = "2024-01-01", up = class extends A {
	constructor(...e) {
		super(...e), this.employee = "", this.types = [], this.busy = !1, this.#e = new j(this, (e) => this.host.api.get(`/v1/${this.employee}/preferences`, {}, e));
	}
	static {
		this.styles = [O, o`
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
		let t = new FormData(e.target), n = (e) => [...new Set(cp.map((n) => String(t.get(`${e}${n}`) ?? "")))].filter(Boolean);
		this.busy = !0, this.problem = void 0;
		try {
			let e = this.#e.value?.etag, t = (this.#e.value?.shiftTypes ?? []).slice(cp.length).filter((e) => !n("shift").includes(e)), r = {
				employee: this.employee,
				shiftTypes: [...n("shift"), ...t],
				restWeekdays: n("day").map(Number),
				etag: e
			};
			await this.host.api.post("/v1/preferences", { preferences: r }), R(K("preferencesSaved")), await this.#e.load();
		} catch (e) {
			this.problem = e;
		} finally {
			this.busy = !1;
		}
	}
	render() {
		let { value: e, failure: t } = this.#e;
		return d`<section class="panel" aria-labelledby="liked"><header><h2 id="liked">${K("preferences")}</h2></header>
      ${t ? d`<div class="body">${I(t, () => void this.#e.load())}</div>` : e ? this.#n(e) : F(5)}
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
			text: C(E(lp, e - 1), { weekday: "long" })
		})), n = this.types.map((e) => ({
			value: e.code,
			text: `${e.code} ${Ss(e)}`
		}));
		return d`<form @submit=${this.#t}>
      <p class="soft small">${K("preferencesAbout")}</p>
      ${this.problem ? d`<p class="notice bad" role="alert">${N("warning")}${this.problem.message}</p>` : p}
      <div class="two">${cp.map((r) => d`
        ${dp(`shift${r}`, K("nth", { n: r }), n, e.shiftTypes?.[r - 1] ?? "")}
        ${dp(`day${r}`, K("nthDay", { n: r }), t, String(e.restWeekdays?.[r - 1] ?? ""))}`)}</div>
      <div><button class="button primary" ?disabled=${this.busy}>${K("save")}</button></div>
    </form>`;
	}
};
k([h()], up.prototype, "employee", void 0), k([h({ attribute: !1 })], up.prototype, "types", void 0), k([g()], up.prototype, "busy", void 0), k([g()], up.prototype, "problem", void 0), up = k([m("zt-preferences")], up);
function dp(e, t, n, r) {
	return d`<label class="field"><span>${t}</span><select class="input" name=${e}>
    <option value="">${K("any")}</option>
    ${n.map((e) => d`<option value=${e.value} ?selected=${e.value === r}>${e.text}</option>`)}</select></label>`;
}
// src/parts/zt-rotations.ts
var fp = [
	0,
	1,
	2,
	3,
	4,
	5,
	6
], pp = "2024-01-01", mp = 12, hp = class extends A {
	constructor(...e) {
		super(...e), this.centre = "", this.types = [], this.isNew = !1, this.busy = !1, this.#e = new j(this, (e) => this.host.api.get("/v1/rotations", { centre: this.centre }, e)), this.#t = new j(this, (e) => this.host.api.all("/v1/employees", "employees", {
			namesOnly: !0,
			asOfDate: D(),
			pageSize: 1e3
		}, e));
	}
	static {
		this.styles = [O, o`
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
		let t = { shiftTypes: fp.map((e) => e < 5 ? this.types[0]?.code ?? "" : "") };
		this.edited = e ? {
			...e,
			weeks: e.weeks.map((e) => ({ shiftTypes: fp.map((t) => e.shiftTypes[t] ?? "") }))
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
			startDate: E(zt(D()), 7),
			startWeek: 1
		};
		this.#r({ followers: [...this.edited.followers ?? [], e] });
	}
	async #o(e) {
		e.preventDefault(), this.busy = !0, this.problem = void 0;
		try {
			await this.host.api.post("/v1/rotations", { rotation: this.edited }), this.edited = void 0, R(K("rotationSaved")), await this.#e.load();
		} catch (e) {
			this.problem = e;
		} finally {
			this.busy = !1;
		}
	}
	render() {
		let { value: e, failure: t } = this.#e, n = e?.rotations ?? [];
		return d`<section class="panel" aria-labelledby="rotations">
      <header><h2 id="rotations">${K("rotations")}</h2><span class="soft small grow">${K("rotationsAbout")}</span>
        <button class="button primary small" @click=${() => this.#n()}>${N("plus", 16)}${K("add")}</button></header>
      ${t ? d`<div class="body">${I(t, () => void this.#e.load())}</div>` : e ? p : F(3)}
      ${e && !n.length ? P("roster", K("noRotations")) : p}
      ${n.map((e) => d`<div class="line"><b>${_(e.title) || e.code}</b>
        <span class="soft small number">${K("nWeeks", { n: e.weeks.length })} · ${K("nFollowers", { n: e.followers?.length ?? 0 })}</span>
        ${e.retired ? d`<span class="badge">${K("retired")}</span>` : p}<span class="grow"></span>
        <button class="button small" aria-label="${K("edit")} ${_(e.title)}" @click=${() => this.#n(e)}>${K("edit")}</button></div>`)}
      <zt-dialog ?open=${!!this.edited} heading=${K(this.isNew ? "add" : "editing")} @close=${() => this.edited = void 0}>
        ${this.edited ? this.#s(this.edited) : p}</zt-dialog>
    </section>`;
	}
	#s(e) {
		let t = (e) => e.target.value, n = (n) => d`<label class="field"><span>${K(n === "zh" ? "nameZh" : "nameEn")}</span>
      <input class="input" required maxlength="80" .value=${e.title?.[n] ?? ""} @change=${(r) => this.#r({ title: {
			...e.title,
			[n]: t(r)
		} })} /></label>`;
		return d`<form @submit=${this.#o}>
      <div class="heads">
        <label class="field"><span>${K("code")}</span><input class="input" required pattern="[A-Z][A-Z0-9_]{0,31}" title=${K("codeHint")} ?readonly=${!this.isNew} .value=${e.code} @change=${(e) => this.#r({ code: t(e) })} /></label>
        ${n("zh")}${n("en")}
        <label class="row small"><input type="checkbox" .checked=${!!e.retired} @change=${(e) => this.#r({ retired: e.target.checked })} />${K("retired")}</label>
      </div>
      ${this.#c(e)}
      <div class="row"><button type="button" class="button small" ?disabled=${e.weeks.length >= mp} @click=${() => this.#r({ weeks: [...e.weeks, { shiftTypes: [...e.weeks.at(-1).shiftTypes] }] })}>${K("addWeek")}</button>
        <button type="button" class="button small quiet" ?disabled=${e.weeks.length < 2} @click=${() => this.#r({ weeks: e.weeks.slice(0, -1) })}>${K("removeWeek")}</button></div>
      <fieldset><legend>${K("followers")}</legend><ul class="followers">${(e.followers ?? []).map((t, n) => this.#l(t, n, e.weeks.length))}</ul></fieldset>
      <div><button type="button" class="button small" @click=${this.#a}>${N("plus", 16)}${K("addFollower")}</button></div>
      ${this.problem ? d`<p class="notice bad" role="alert">${N("warning")}<span>${this.host.names.in(this.problem.message)}</span></p>` : p}
      <div class="keys"><button type="button" class="button quiet" @click=${() => this.edited = void 0}>${K("cancel")}</button>
        <button class="button primary" ?disabled=${this.busy}>${K("save")}</button></div>
    </form>`;
	}
	#c(e) {
		let t = (t, n, r) => this.#r({ weeks: e.weeks.map((e, i) => i === t ? { shiftTypes: e.shiftTypes.map((e, t) => t === n ? r : e) } : e) }), n = fp.map((e) => C(E(pp, e), { weekday: "short" }));
		return d`<div class="weeks"><span></span>${n.map((e) => d`<span aria-hidden="true">${e}</span>`)}
      ${e.weeks.map((e, r) => d`<span>${K("weekN", { n: r + 1 })}</span>${fp.map((i) => d`<select class="input" aria-label=${K("cell", {
			n: r + 1,
			day: n[i]
		})} @change=${(e) => t(r, i, e.target.value)}>
          <option value="" ?selected=${!e.shiftTypes[i]}>${K("off")}</option>
          ${this.types.map((t) => d`<option value=${t.code} ?selected=${t.code === e.shiftTypes[i]}>${t.code}</option>`)}</select>`)}`)}</div>`;
	}
	#l(e, t, n) {
		let r = (e) => e.target.value, i = this.host.teams.filter((e) => e.centre === this.centre);
		return d`<li>
      <label class="field wide"><span>${K("follower")}</span><select class="input" @change=${(e) => this.#i(t, { follower: r(e) })}>
        ${i.map((t) => d`<option value=${t.name} ?selected=${t.name === e.follower}>${t.displayName}</option>`)}
        ${(this.#t.value ?? []).map((t) => d`<option value=${t.name} ?selected=${t.name === e.follower}>${t.displayName}</option>`)}</select></label>
      <label class="field"><span>${K("from")}</span><input class="input" type="date" required .value=${e.startDate} @change=${(e) => this.#i(t, { startDate: r(e) })} /></label>
      <label class="field"><span>${K("startWeek")}</span><input class="input" type="number" min="1" max=${n} required .value=${String(e.startWeek)} @change=${(e) => this.#i(t, { startWeek: Number(r(e)) })} /></label>
      <label class="field"><span>${K("to")}</span><input class="input" type="date" .value=${e.endDate ?? ""} @change=${(e) => this.#i(t, { endDate: r(e) })} /></label>
      <button type="button" class="button quiet small" @click=${() => this.#r({ followers: (this.edited.followers ?? []).filter((e, n) => n !== t) })}>${K("remove")}</button>
    </li>`;
	}
};
k([h()], hp.prototype, "centre", void 0), k([h({ attribute: !1 })], hp.prototype, "types", void 0), k([g()], hp.prototype, "edited", void 0), k([g()], hp.prototype, "isNew", void 0), k([g()], hp.prototype, "busy", void 0), k([g()], hp.prototype, "problem", void 0), hp = k([m("zt-rotations")], hp);
// src/parts/zt-wish-rule.ts
var gp = class extends A {
	constructor(...e) {
		super(...e), this.centre = "", this.deadlines = [], this.busy = !1, this.#e = new j(this, async (e) => {
			let t = await this.host.api.get(`/v1/${this.centre}/wishRule`, {}, e);
			return this.deadlines = t.deadlines ?? [], t;
		});
	}
	static {
		this.styles = [O, o`
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
		let e = Ht(Ut(D(), 2)), t = T(E(e, -14), "18:00");
		this.deadlines = [...this.deadlines, {
			startDate: e,
			endDate: Ut(e, 1),
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
			await this.host.api.post("/v1/wishRules", { rule: e }), R(K("ruleSaved")), await this.#e.load();
		} catch (e) {
			this.problem = e;
		} finally {
			this.busy = !1;
		}
	}
	render() {
		let { value: e, failure: t } = this.#e;
		return d`<section class="panel" aria-labelledby="rule"><header><h2 id="rule">${K("rule")}</h2></header>
      ${t ? d`<div class="body">${I(t, () => void this.#e.load())}</div>` : e ? this.#i(e) : F(4)}
    </section>`;
	}
	#i(e) {
		let t = (t, n) => d`<label class="field"><span>${K(t)}</span><input class="input" type="number" name=${t} required min=${+(t === "daysAhead")} max=${n} .defaultValue=${String(e[t] ?? 0)} /></label>`;
		return d`<form @submit=${this.#r}>
      ${this.problem ? d`<p class="notice bad" role="alert">${N("warning")}${this.problem.message}</p>` : p}
      <div class="limits">${t("mostWishes", 31)}${t("mostStrong", 31)}${t("daysAhead", 366)}</div>
      <h3>${K("deadlines")}</h3>
      <p class="soft small">${K("deadlinesAbout")}</p>
      <ul>${this.deadlines.map((e, t) => this.#a(e, t))}</ul>
      <div class="row"><button type="button" class="button" @click=${this.#n}>${N("plus", 16)}${K("addDeadline")}</button>
        <button class="button primary" ?disabled=${this.busy}>${K("save")}</button></div>
    </form>`;
	}
	#a(e, t) {
		let n = (e) => e.target.value, r = (e, t) => T(e, t), [i, a] = [w(e.closeTime), x(e.closeTime)];
		return d`<li>
      <label class="field"><span>${K("first")}</span><input class="input" type="date" required .value=${e.startDate} @change=${(e) => this.#t(t, { startDate: n(e) })} /></label>
      <label class="field"><span>${K("last")}</span><input class="input" type="date" required .value=${E(e.endDate, -1)} @change=${(e) => n(e) && this.#t(t, { endDate: E(n(e), 1) })} /></label>
      <label class="field"><span>${K("closes")}</span><input class="input" type="datetime-local" required .value=${`${i}T${a}`} @change=${(e) => {
			let [i, a] = n(e).split("T");
			i && a && this.#t(t, { closeTime: r(i, a) });
		}} /></label>
      <button type="button" class="button quiet small" @click=${() => this.deadlines = this.deadlines.filter((e, n) => n !== t)}>${K("remove")}</button>
    </li>`;
	}
};
k([h()], gp.prototype, "centre", void 0), k([g()], gp.prototype, "deadlines", void 0), k([g()], gp.prototype, "busy", void 0), k([g()], gp.prototype, "problem", void 0), gp = k([m("zt-wish-rule")], gp);
// src/pages/zt-wishes.ts
var _p = [
	"WISH_KIND_OFF",
	"WISH_KIND_SHIFT",
	"WISH_KIND_NOT_SHIFT"
], vp = [
	"WISH_RANK_STRONG",
	"WISH_RANK_MEDIUM",
	"WISH_RANK_MILD"
], yp = {
	ArrowLeft: -1,
	ArrowRight: 1,
	ArrowUp: -7,
	ArrowDown: 7
}, bp = {
	WISH_STATE_GRANTED: "good",
	WISH_STATE_DENIED: "bad"
}, xp = class extends dn {
	constructor(...e) {
		super(...e), this.tab = "wishes", this.month = Ht(Ut(D(), 1)), this.day = Ut(D(), 1), this.who = "", this.brush = {
			kind: "WISH_KIND_OFF",
			rank: "WISH_RANK_MEDIUM"
		}, this.busy = "", this.#e = new j(this, (e) => this.host.api.get("/v1/shiftTypes", { centre: this.host.principal?.centre }, e)), this.#t = new j(this, (e) => this.host.api.all("/v1/employees", "employees", {
			team: this.lookedAt,
			namesOnly: !0,
			asOfDate: D(),
			pageSize: 1e3
		}, e)), this.#n = new j(this, (e) => {
			let t = Wt(this.month);
			return this.host.api.get(`/v1/${this.#i}/wishCalendar`, {
				startDate: t[0],
				endDate: E(t.at(-1), 1)
			}, e);
		});
	}
	static {
		this.styles = [O, o`
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
				Zs(n, this.brush) ? (await this.host.api.post(`/v1/${this.#i}/wishes:withdraw`, { dates: [e] }), R(K("withdrawn", { day: C(e) }))) : (await this.host.api.post(`/v1/${this.#i}/wishes`, { wishes: [{
					date: e,
					...this.brush
				}] }), R(K("saved", {
					day: C(e),
					wish: Xs(this.brush)
				})));
			} catch (e) {
				R(e instanceof Kt ? e.message : String(e), "bad");
			} finally {
				this.busy = "", await this.#n.load();
			}
		}
	}
	render() {
		return d`<div class="page">
      <header><h1>${K("title")}</h1><span class="soft">${K("about")}</span><span class="grow"></span>
        ${this.#a ? d`<div class="segments" role="group" aria-label=${K("title")}>
              <button aria-pressed=${this.tab === "wishes"} @click=${() => this.tab = "wishes"}>${K("tabWishes")}</button>
              <button aria-pressed=${this.tab === "rotations"} @click=${() => this.tab = "rotations"}>${K("tabRotations")}</button></div>` : p}</header>
      ${this.tab === "rotations" ? this.#c() : this.#u()}
    </div>`;
	}
	#c() {
		let e = this.host.principal?.centre ?? "";
		return d`<zt-rotations .centre=${e} .types=${this.#l}></zt-rotations><zt-wish-rule .centre=${e}></zt-wish-rule>`;
	}
	get #l() {
		return (this.#e.value?.shiftTypes ?? []).filter((e) => !e.retired);
	}
	#u() {
		let { value: e, failure: t } = this.#n;
		return d`<div class="columns">
      <section class="panel" aria-label=${C(this.month, {
			year: "numeric",
			month: "long"
		})}>
        <header class="bar">
          <b class="grow">${C(this.month, {
			year: "numeric",
			month: "long"
		})}</b>
          ${this.host.leading ? this.#d() : p}
          <button class="button icon small" aria-label=${K("earlier")} title=${K("earlier")} @click=${() => this.#o({ month: Ut(this.month, -1) })}>${N("back", 16)}</button>
          <button class="button icon small" aria-label=${K("later")} title=${K("later")} @click=${() => this.#o({ month: Ut(this.month, 1) })}>${N("next", 16)}</button>
          <button class="button small" @click=${() => this.#o({ month: Ht(D()) })}>${K("thisMonth")}</button>
        </header>
        ${this.#f()}
        ${t ? d`<div class="body">${I(t, () => void this.#n.load())}</div>` : p}
        ${e ? this.#p(e) : t ? p : this.host.leading || this.#i ? F(10) : P("hand", K("nobodys"))}
      </section>
      <div class="stack">
        ${this.#i ? d`<zt-preferences .employee=${this.#i} .types=${this.#l}></zt-preferences>` : p}
        ${e ? this.#g(e.wishes ?? []) : p}
      </div>
    </div>`;
	}
	#d() {
		let e = (this.#t.value ?? []).filter((e) => e.name !== this.#r);
		return d`<select class="input" aria-label=${K("whose")} @change=${(e) => this.#o({ who: e.target.value })}>
      ${this.#r ? d`<option value="">${K("mine")}</option>` : p}
      ${e.map((e) => d`<option value=${e.name} ?selected=${e.name === this.who}>${e.displayName}</option>`)}</select>`;
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
		return d`<div class="brush"><span class="soft small">${K("wish")}</span>
      <div class="segments" role="group" aria-label=${K("wish")}>${_p.map((e) => d`<button aria-pressed=${e === this.brush.kind} @click=${() => n({ kind: e })}>${K(e)}</button>`)}</div>
      ${this.brush.kind === "WISH_KIND_OFF" ? p : d`<select class="input" aria-label=${K("shiftType")} @change=${(e) => n({ shiftType: e.target.value })}>
            ${e.map((e) => d`<option value=${e.code} ?selected=${e.code === t}>${e.code} ${Ss(e)}</option>`)}</select>`}
      <div class="segments" role="group" aria-label=${K("rank")}>${vp.map((e) => d`<button aria-pressed=${e === this.brush.rank} @click=${() => n({ rank: e })}>${K(e)}</button>`)}</div></div>`;
	}
	#p(e) {
		let t = Wt(this.month), n = $s(e, this.month.slice(0, 7));
		return d`<div class="names" aria-hidden="true">${Bt(t[0], 7).map((e) => d`<span>${C(e, { weekday: "short" })}</span>`)}</div>
      <div class="days" @keydown=${this.#h}>${t.map((t) => this.#m(t, e.days?.find((e) => e.date === t), e.wishes?.find((e) => e.date === t)))}</div>
      <p class="foot small number">${K("left", n)}</p>`;
	}
	#m(e, t, n) {
		let r = t?.state ?? "WISH_DAY_STATE_PAST", i = r === "WISH_DAY_STATE_OPEN", a = i ? t?.closeTime ? K("until", { time: S(t.closeTime) }) : "" : K(r), o = n && n.state !== "WISH_STATE_WAITING" ? K(n.state ?? "WISH_STATE_WAITING") : "", s = [
			C(e),
			n ? `${Xs(n)}, ${K(n.rank)}` : "",
			o,
			a
		].filter(Boolean).join(", ");
		return d`<button class=${e === D() ? "now" : ""} data-date=${e} tabindex=${e === this.day ? 0 : -1} aria-disabled=${i ? p : "true"}
      aria-pressed=${!!n} aria-label=${s} title=${a || p} @click=${() => void this.#s(e)}>
      <b>${Number(e.slice(8))}</b>
      ${n ? d`<span class="wish ${bp[n.state ?? ""] ?? ""} ${n.rank}">${Xs(n)}</span>` : p}
    </button>`;
	}
	#h(e) {
		let t = yp[e.key];
		if (!t) return;
		e.preventDefault();
		let n = E(this.day, t);
		Wt(this.month).includes(n) || this.#o({ month: Ht(n) }), this.day = n, this.updateComplete.then(() => this.renderRoot.querySelector(`[data-date="${n}"]`)?.focus());
	}
	#g(e) {
		let t = e.filter((e) => e.state !== "WISH_STATE_WAITING");
		if (!t.length) return p;
		let n = t.filter((e) => e.state === "WISH_STATE_DENIED");
		return d`<section class="panel"><header><h2>${K("whyNot")}</h2></header>
      ${n.length ? d`<ul class="why small">${n.map((e) => d`<li>${K("dayWhy", {
			day: C(e.date),
			wish: Xs(e),
			why: _(e.reasonText)
		})}</li>`)}</ul>` : d`<p class="why soft">${K("noneDenied")}</p>`}</section>`;
	}
};
k([g()], xp.prototype, "tab", void 0), k([g()], xp.prototype, "month", void 0), k([g()], xp.prototype, "day", void 0), k([g()], xp.prototype, "who", void 0), k([g()], xp.prototype, "brush", void 0), k([g()], xp.prototype, "busy", void 0), xp = k([m("zt-wishes")], xp);
// src/tokens.css?inline
var Sp = "@layer zt{:root{--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light dark;--zt-ground:var(--lightningcss-light,#f4f6f8)var(--lightningcss-dark,#0f1318);--zt-surface:var(--lightningcss-light,#fff)var(--lightningcss-dark,#171c23);--zt-raised:var(--lightningcss-light,#fff)var(--lightningcss-dark,#1e242d);--zt-sunken:var(--lightningcss-light,#eef1f5)var(--lightningcss-dark,#11161c);--zt-hover:var(--lightningcss-light,#f0f3f7)var(--lightningcss-dark,#222934);--zt-line:var(--lightningcss-light,#e1e6ec)var(--lightningcss-dark,#2a323d);--zt-line-strong:var(--lightningcss-light,#8b97a6)var(--lightningcss-dark,#667283);--zt-ink:var(--lightningcss-light,#17202b)var(--lightningcss-dark,#e8edf3);--zt-ink-soft:var(--lightningcss-light,#475364)var(--lightningcss-dark,#b0bac7);--zt-ink-faint:var(--lightningcss-light,#5c6878)var(--lightningcss-dark,#95a1b0);--zt-accent:var(--lightningcss-light,#1d4fb8)var(--lightningcss-dark,#8db4ff);--zt-accent-ink:var(--lightningcss-light,#fff)var(--lightningcss-dark,#0b1a36);--zt-accent-hover:var(--lightningcss-light,#163f96)var(--lightningcss-dark,#abc8ff);--zt-accent-soft:var(--lightningcss-light,#e8effc)var(--lightningcss-dark,#1b2942);--zt-good:var(--lightningcss-light,#13693f)var(--lightningcss-dark,#6fd19c);--zt-good-soft:var(--lightningcss-light,#e3f4ea)var(--lightningcss-dark,#14291f);--zt-watch:var(--lightningcss-light,#855000)var(--lightningcss-dark,#f0bc62);--zt-watch-soft:var(--lightningcss-light,#fdf1da)var(--lightningcss-dark,#2e2413);--zt-bad:var(--lightningcss-light,#b3261e)var(--lightningcss-dark,#ff9c94);--zt-bad-ink:var(--lightningcss-light,#fff)var(--lightningcss-dark,#3a0b08);--zt-bad-soft:var(--lightningcss-light,#fdebe9)var(--lightningcss-dark,#361a19);--zt-chart-required:var(--lightningcss-light,#17202b)var(--lightningcss-dark,#e8edf3);--zt-chart-before:var(--lightningcss-light,#6b8fd6)var(--lightningcss-dark,#5f83c9);--zt-chart-before-fill:var(--lightningcss-light,#dbe6fa)var(--lightningcss-dark,#1f2f4d);--zt-chart-after:var(--lightningcss-light,#0b7285)var(--lightningcss-dark,#5cc8da);--zt-chart-gap:var(--lightningcss-light,#e5645b)var(--lightningcss-dark,#e0665d);--zt-radius:10px;--zt-radius-small:6px;--zt-shadow:0 1px 2px var(--lightningcss-light,#1720280f)var(--lightningcss-dark,#0006);--zt-shadow-raised:0 8px 28px var(--lightningcss-light,#17202829)var(--lightningcss-dark,#0009);--zt-font:\"Segoe UI Variable\", \"Segoe UI\", -apple-system, Roboto, \"Helvetica Neue\", \"PingFang SC\", \"HarmonyOS Sans SC\", \"Microsoft YaHei UI\", \"Microsoft YaHei\", \"微软雅黑\", \"Noto Sans CJK SC\", \"Noto Sans SC\", \"Source Han Sans SC\", sans-serif;--zt-text:.875rem;--zt-text-small:.8125rem;--zt-text-tiny:.75rem;--zt-text-large:1rem;--zt-text-title:1.25rem;--zt-text-figure:1.75rem}@media (prefers-color-scheme:dark){:root{--lightningcss-light: ;--lightningcss-dark:initial}}}@layer zt-page{html{-webkit-text-size-adjust:100%;height:100%}html[data-theme=light]{--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light}html[data-theme=dark]{--lightningcss-light: ;--lightningcss-dark:initial;color-scheme:dark}body{background:var(--zt-ground);min-height:100%;color:var(--zt-ink);font:var(--zt-text) / 1.55 var(--zt-font);margin:0}}", Cp = new CSSStyleSheet();
Cp.replaceSync(Sp.replace(/@layer zt-page[\s\S]*$/, "")), document.adoptedStyleSheets = [...document.adoptedStyleSheets, Cp];
function wp(e) {
	e.locale && mt(e.locale, !1), cn(new rn(e.apiBase ?? "", e.tokenProvider));
}
export { wp as connect };
