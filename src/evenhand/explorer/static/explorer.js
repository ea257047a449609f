// node_modules/preact/dist/preact.mjs
var e, t, n, r, i, a, o, s, c, l, u = Symbol.for("pv"), d = {}, f = [], p = /^m(i|n|o|s|text|space)$/, m = Array.isArray, h = f.slice, g = Object.assign;
function _(e) {
	e && e.parentNode && e.remove();
}
function v(n, r, i, a, o) {
	var s = {
		type: n,
		props: r,
		key: i,
		ref: a,
		__k: null,
		__: null,
		__b: 0,
		__e: null,
		__c: null,
		constructor: u,
		__v: o || ++t,
		__i: -1,
		__u: 0
	};
	return !o && e.vnode && e.vnode(s), s;
}
function y(e) {
	return e.children;
}
function b(e, t) {
	this.props = e, this.context = t, this.__g = 0;
}
function x(e, t) {
	if (t == null) return e.__ && x(e.__, e.__i + 1);
	for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e;
	return typeof e.type != "function" || e.props.__P ? null : x(e);
}
function S(t) {
	var n, r = t.__v, i = r.__e, a = [], o = [], s = t.__P;
	s && ((n = g({ constructor: u }, r)).__v = r.__v + 1, e.vnode && e.vnode(n), te(s, n, r, t.__n, s.namespaceURI, 32 & r.__u ? [i] : null, a, i || x(r), 32 & r.__u, o), n.__v = r.__v, n.__.__k[n.__i] = n, ie(a, n, o), r.__ = r.__e = null, n.__e != i && C(n));
}
function C(e) {
	if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
		return t && (e.__e = t.__e);
	}), C(e);
}
function w(t) {
	(8 & t.__g || (t.__g |= 8, n.push(t), i++)) && r == e.debounceRendering || ((r = e.debounceRendering) || queueMicrotask)(T);
}
function T() {
	try {
		for (var e, t = 1; n.length;) n.length > t && n.sort(a), e = n.shift(), t = n.length, 8 & e.__g && S(e);
	} finally {
		(i = n.length) && (r || queueMicrotask)(T);
	}
}
function E(e, t, n, r, i, a, o, s, c, l, u) {
	var p, m, h, g, _, v, y = r.__k || f, b = t.length;
	for (c = D(n, t, y, c, b), p = 0; p < b; p++) (h = n.__k[p]) != null && (m = ~h.__i && y[h.__i] || d, h.__i = p, v = te(e, h, m, i, a, o, s, c, l, u), g = h.__e, (m.ref != h.ref || 8 & m.__u) && (m.ref && oe(m.ref, null, h, m), h.ref && u.push(h.ref, h.__c || g, h)), _ ||= g, 4 & h.__u ? (c = O(h, c, e, !m.__v), m.__e && (m.__e = null)) : typeof h.type == "function" && v !== void 0 ? c = v : g && (c = g.nextSibling), h.__u &= -21);
	return n.__e = _, c;
}
function D(e, t, n, r, i) {
	var a, o, s, c, l, d, f, p, h, g = n.length, _ = g, b = 0, S = 0, C = e.__k = Array(i);
	for (a = 0; a < i; a++) (o = t[a]) != null && typeof o != "boolean" && typeof o != "function" ? (typeof o != "object" || o.constructor === String ? o = C[a] = v(null, o) : m(o) ? o = C[a] = v(y, { children: o }) : o.constructor === u && o.__b ? o = C[a] = v(o.type, o.props, o.key, o.ref, o.__v) : C[a] = o, c = a + b, o.__ = e, o.__b = e.__b + 1, s = null, ~(l = o.__i = k(o, n, c, _)) && (_--, (s = n[l]) && (s.__u |= 2)), s && s.__v ? (o.__u |= 16, l == c - 1 ? b-- : l == c + 1 ? b++ : l != c && (l > c ? b-- : b++, S = 1)) : (~l || (i > g ? b-- : i < g && b++), typeof o.type != "function" && (o.__u |= 4))) : C[a] = null;
	if (S) {
		for (d = [], f = [], a = 0; a < i; a++) if ((o = C[a]) && 16 & o.__u) {
			for (b = 0, p = d.length; b < p;) d[h = b + p >> 1] < o.__i ? b = h + 1 : p = h;
			d[b] = o.__i, f[a] = b + 1;
		}
		for (b = d.length; a--;) f[a] && (f[a] == b ? b-- : C[a].__u |= 4);
	}
	if (_) for (a = 0; a < g; a++) !(s = n[a]) || 2 & s.__u || (s.__e == r && (r = x(s)), se(s, s));
	return r;
}
function O(e, t, n, r) {
	var i, a, o, s;
	if (typeof e.type == "function") {
		if (e.props.__P) return t;
		if (i = e.__k) for (a = 0; a < i.length; a++) i[a] && (i[a].__ = e, t = O(i[a], t, n, !1));
		return t;
	}
	for (t && !t.parentNode && (t = x(e)) && !t.parentNode && (t = null), o = e.__e, s = t; s && s.nodeType == 8;) s = s.nextSibling;
	for (o != s && (!r && n.moveBefore && o.parentNode ? n.moveBefore(o, t) : n.insertBefore(o, t || null)), t = o; (t &&= t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"););
	return t;
}
function k(e, t, n, r) {
	var i, a = e.key, o = e.type, s = t[n], c = s && !(2 & s.__u);
	if (s === null && a == null || c && a == s.key && o == s.type) return n;
	if (r > +!!c) {
		for (i = n - 1; i >= 0; i--) if ((s = t[i]) && !(2 & s.__u) && a == s.key && o == s.type) return i;
		for (i = n + 1; i < t.length; i++) if ((s = t[i]) && !(2 & s.__u) && a == s.key && o == s.type) return i;
	}
	return -1;
}
function A(e, t, n) {
	n ??= "", t[0] == "-" ? e.setProperty(t, n) : e[t] = n;
}
function j(e, t, n, r, i) {
	var a, o;
	if (t == "style") {
		if (typeof n == "string") e.style.cssText = n;
		else {
			if (typeof r == "string" && (e.style.cssText = r = ""), r) for (t in r) n && t in n || A(e.style, t);
			if (n) for (t in n) r && n[t] == r[t] || A(e.style, t, n[t]);
		}
	} else if (t[0] == "o" && t[1] == "n") typeof n != "function" && (n = null), typeof r != "function" && (r = null), (e.__e ||= {})[t] = n, n && r || (o = l[t] || (l[t] = ee(t)), (e.__a ||= {})[t] = c, a = t != (t = t.replace(s, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, o, a) : e.removeEventListener(t, o, a));
	else {
		if (i == "http://www.w3.org/2000/svg") t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
		else if (t != "width" && t != "height" && t != "href" && t != "list" && t != "form" && t != "tabIndex" && t != "download" && t != "rowSpan" && t != "colSpan" && t != "role" && t != "popover" && t in e) try {
			e[t] = n ?? "";
			return;
		} catch {}
		if (typeof n == "function") return;
		n == null || !1 === n && t[4] != "-" ? e.removeAttribute(t) : e.setAttribute(t, t == "popover" && n == 1 ? "" : n);
	}
}
function ee(t) {
	return function(n) {
		var r = this.__e;
		if (r) {
			if (r = r[t], n[o] == null) n[o] = c++;
			else if (n[o] < this.__a[t]) return;
			return r(e.event ? e.event(n) : n);
		}
	};
}
function te(t, n, r, i, a, o, s, c, l, d) {
	var p, h, v, S, C, w, T, D, O, k, A, j, ee, te, ie, oe, le, ue, M = n.type;
	if (n.constructor !== u) return null;
	128 & r.__u && (l = 32 & r.__u, p = r.__c.__z) && (n.__u |= l, h = o = [], p.nodeType == 8 ? c = ne(p, o) : o.push(p), c = o[0] || c), (p = e.__b) && p(n);
	n: if (typeof M == "function") {
		v = s.length;
		try {
			if (D = n.props, O = (p = M.prototype) && p.render, k = (p = M.contextType) && i[p.__c], A = p ? k ? k.props.value : p.__ : i, (S = r.__c) ? (n.__c = S, 2 & S.__g && (S.__g |= 1)) : (O ? n.__c = S = new M(D, A) : (n.__c = S = new b(D, A), S.constructor = M, S.render = ce), k && k.sub(S), S.state || (S.state = {}), S.__n = i, S.__g |= 8, S.__h = [], S.__k = []), O && (S.__s || (S.__s = S.state), M.getDerivedStateFromProps && (S.__s == S.state && (S.__s = g({}, S.__s)), g(S.__s, M.getDerivedStateFromProps(D, S.__s)))), C = S.props, w = S.state, S.__v = n, r.__c) {
				if (D !== C && O && !M.getDerivedStateFromProps && S.componentWillReceiveProps && S.componentWillReceiveProps(D, A), n.__v == r.__v && !(8 & S.__g) || !(4 & S.__g) && S.shouldComponentUpdate && !1 === S.shouldComponentUpdate(D, S.__s, A)) {
					n.__v != r.__v && (S.props = D, S.state = S.__s, S.__g &= -9), n.__e = r.__e, n.__k = r.__k, n.__k.some(function(e) {
						e && (e.__ = n);
					}), f.push.apply(S.__h, S.__k), S.__k = [], S.__h.length && s.push(S), c = x(r);
					break n;
				}
				S.componentWillUpdate && S.componentWillUpdate(D, S.__s, A), O && S.componentDidUpdate && S.__h.push(function() {
					S.componentDidUpdate(C, w, T);
				});
			} else O && !M.getDerivedStateFromProps && S.componentWillMount && S.componentWillMount(), O && S.componentDidMount && S.__h.push(S.componentDidMount);
			S.context = A, S.props = D, S.__P = t, S.__g &= -5, j = e.__r, ee = O ? 25 : 0;
			do
				S.__g &= -9, j && j(n), p = S.render(S.props, S.state = S.__s, S.context);
			while (8 & S.__g && ++ee < 25);
			O && (f.push.apply(S.__h, S.__k), S.__k = []), S.state = S.__s, S.getChildContext && (i = g({}, i, S.getChildContext())), O && r.__c && S.getSnapshotBeforeUpdate && (T = S.getSnapshotBeforeUpdate(C, w)), te = p && p.type === y && p.key == null ? p.props.children : p, D.__P && (p = c, a = (t = D.__P).namespaceURI, l = o = null, r.props && r.props.__P != t && (r.__k.some(function(e) {
				e && se(e, e);
			}), r.__k = null), c = r.__k ? x(r, 0) : null), c = E(t, m(te) ? te : [te], n, r, i, a, o, s, c, l, d), D.__P && (n.__e = null, c = p), n.__u &= -161, h && h.some(_), S.__h.length && s.push(S), 1 & S.__g && (S.__g &= -4);
		} catch (t) {
			if (s.length = v, n.__v = null, l || o) {
				if (t && t.then) {
					if (n.__u |= 128 | l, o) {
						for (~(le = o.indexOf(c || void 0)) || (le = o.length); (ue = o[le - 1]) && ue.nodeType == 8;) le--;
						for (; le < o.length; le++) if (ue = o[le]) {
							if (o[le] = null, ie) {
								if (ue == oe) break;
							} else {
								if (ue.nodeType != 8) break;
								ue.data.startsWith("$s") && (oe = ne(ie = ue));
							}
						}
					}
					if (!ie) {
						for (; c && c.nodeType == 8 && c.nextSibling;) c = c.nextSibling;
						ie = c;
					}
					(p = ne(ie = n.__c.__z || (n.__c.__z = ie))) ? (n.__e = ie, c = p) : n.__e = c, c &&= c.nextSibling;
				} else o && o.some(_);
			} else n.__e = r.__e;
			n.__k ||= r.__k || [], t && t.then || re(n), e.__e(t, n, r);
		}
	} else c = n.__e = ae(r.__e, n, r, i, a, o, s, l, d, t);
	return (p = e.diffed) && p(n), c;
}
function ne(e, t) {
	if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling;) {
		if (e.nodeType == 8) {
			if (e.data.startsWith("$s")) n++;
			else if (e.data.startsWith("/$s") && !--n) return e;
		}
		t && t.push(e);
	}
}
function re(e) {
	e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(re));
}
function ie(t, n, r) {
	for (var i = 0; i < r.length;) oe(r[i++], r[i++], r[i++]);
	e.__c && e.__c(n, t), t.some(function(n) {
		try {
			t = n.__h, n.__h = [], t.some(function(e) {
				e.call(n);
			});
		} catch (t) {
			e.__e(t, n.__v);
		}
	});
}
function ae(t, n, r, i, a, o, s, c, l, u) {
	var f, g, v, y, b, S, C, w, T = r.props || d, D = n.props, O = n.type;
	if (O == "svg" ? a = "http://www.w3.org/2000/svg" : O == "math" ? a = "http://www.w3.org/1998/Math/MathML" : a ||= "http://www.w3.org/1999/xhtml", o) {
		for (f = 0; f < o.length; f++) if ((b = o[f]) && (O ? b.localName == O : b.nodeType == 3)) {
			t = b, o[f] = null;
			break;
		}
	}
	if (!t) {
		if (w = u.ownerDocument || document, !O) return w.createTextNode(D);
		t = w.createElementNS(a, O, D.is ? D : u), c &&= (e.__m && e.__m(n, o), !1), o = null;
	}
	if (O) {
		if (u = O == "template" && t.content || t, o = O == "textarea" && D.defaultValue != null ? null : o && h.call(u.childNodes), !c && o) for (T = {}, f = 0; f < t.attributes.length; f++) T[(b = t.attributes[f]).name] = b.value;
		for (f in T) b = T[f], f == "dangerouslySetInnerHTML" ? v = b : f == "children" || f in D || f == "value" && "defaultValue" in D || f == "checked" && "defaultChecked" in D || j(t, f, null, b, a);
		for (f in D) b = D[f], f == "children" ? y = b : f == "dangerouslySetInnerHTML" ? g = b : f == "value" ? S = b : f == "checked" ? C = b : c && typeof b != "function" || T[f] === b || j(t, f, b, T[f], a);
		g ? (c || v && (g.__html == v.__html || g.__html == t.innerHTML) || (t.innerHTML = g.__html), n.__k = []) : (v && (t.textContent = ""), (O == "foreignObject" || a == "http://www.w3.org/1998/Math/MathML" && p.test(O)) && (a = "http://www.w3.org/1999/xhtml"), E(u, m(y) ? y : [y], n, r, i, a, o, s, o ? o[0] : r.__k && x(r, 0), c, l), o && o.some(_)), c && O != "textarea" || (f = "value", O == "progress" && S == null ? t.removeAttribute(f) : S == null || S === t[f] && (O != "progress" || S) || j(t, f, S, T[f], a), f = "checked", C != null && C != t[f] && j(t, f, C, T[f], a));
	} else T === D || c && t.data == D || (t.data = D);
	return t;
}
function oe(t, n, r, i) {
	try {
		typeof t == "function" ? n ? n.__x = t(n) || 1 : (i &&= i.__c || i.__e) && (n = i.__x) && (i.__x = null, typeof n == "function" ? n() : t(null)) : t.current = n;
	} catch (t) {
		e.__e(t, r);
	}
}
function se(t, n, r) {
	var i, a, o, s;
	if (e.unmount && e.unmount(t), !(i = t.ref) || i.current && i.current != t.__e || oe(i, null, n, t), i = t.__c) {
		if (i.componentWillUnmount) try {
			i.componentWillUnmount();
		} catch (t) {
			e.__e(t, n);
		}
		i.__P = i.__n = null;
	}
	if (i = t.__k) for (s = 0; s < i.length; s++) i[s] && se(i[s], n, typeof t.type != "function" || r && !t.props.__P);
	!r && (i = t.__c) && (i = i.__z) && (a = ne(i, o = [])) && (i == t.__e && o.some(_), _(a), _(i)), r || _(t.__e), t.__e = t.__c = t.__ = null;
}
function ce(e, t, n) {
	return this.constructor(e, n);
}
function le(t, n) {
	var r, i, a, o;
	e.__ && e.__(t, n), n.nodeType == 9 && (n = n.documentElement), i = (r = t && 32 & t.__u) ? null : n.__k, n.__k = v(y, { children: [t] }), a = [], o = [], te(n, n.__k, i || d, d, n.namespaceURI, i ? null : n.firstChild ? h.call(n.childNodes) : null, a, i ? i.__e : n.firstChild, r, o), ie(a, n.__k, o), n.__k.props.children = null;
}
e = { __e: function(e, t, n, r) {
	for (var a, o, s; t = t.__;) if ((a = t.__c) && !(1 & a.__g)) {
		a.__g |= 4;
		try {
			if ((s = (o = a.constructor) && o.getDerivedStateFromError) && a.setState(o.getDerivedStateFromError(e)), a.componentDidCatch && (a.componentDidCatch(e, r || {}), s = 1), s && 8 & a.__g) return void (a.__g |= 2);
		} catch (t) {
			e = t;
		}
	}
	throw i = 0, e;
} }, t = 0, b.prototype.setState = function(e, t) {
	var n = this.__s;
	n && n != this.state || (n = this.__s = g({}, this.state)), typeof e == "function" && (e = e(g({}, n), this.props)), e && (g(n, e), this.__v && (t && this.__k.push(t), w(this)));
}, b.prototype.forceUpdate = function(e) {
	this.__v && (this.__g |= 4, e && this.__h.push(e), w(this));
}, b.prototype.render = y, n = [], i = 0, a = function(e, t) {
	return e.__v.__b - t.__v.__b;
}, o = Symbol(), s = /(PointerCapture)$|Capture$/i, c = 0, l = {};
// node_modules/preact/hooks/dist/hooks.mjs
var ue, M, de, fe, pe = Object.is, me = 0, he = [], ge = [], N = e, _e = N.__b, ve = N.__r, ye = N.diffed, be = N.__c, xe = N.unmount, Se = N.__;
function Ce(e, t) {
	N.__h && N.__h(M, e, me || t), me = 0;
	var n = M.__H || (M.__H = {
		__: [],
		__h: []
	});
	return e >= n.__.length && n.__.push({}), n.__[e];
}
function we(e) {
	return me = 1, Te(Re, e);
}
function Te(e, t, n) {
	var r = Ce(ue++, 2);
	if (r.t = e, !r.__c && (r.__ = [n ? n(t) : Re(void 0, t), function(e) {
		var t = (r.__N || r.__)[0], n = r.t(t, e);
		pe(t, n) || (r.__N = [n, r.__[1]], r.__c.setState({}));
	}], r.__c = M, !M.__f)) {
		M.__f = !0;
		var i = M.shouldComponentUpdate;
		M.shouldComponentUpdate = function(e, t, n) {
			var r = this.__H;
			if (!r) return !0;
			var a = !1, o = this.props != e;
			if (r.__.some(function(e) {
				e.__N && (a = !0, pe(e.__[0], e.__N[0]) || (o = !0));
			}), i) {
				var s = i.call(this, e, t, n);
				return a ? s || o : s;
			}
			return !a || o;
		};
	}
	return r.__;
}
function Ee(e, t) {
	var n = Ce(ue++, 3);
	!N.__s && Le(n.__H, t) && (n.__P = !0, n.__ = e, n.u = t, M.__H.__h.push(n));
}
function De(e, t) {
	var n = Ce(ue++, 4);
	!N.__s && Le(n.__H, t) && (n.__P = !1, n.__ = e, n.u = t, M.__h.push(n));
}
function Oe(e) {
	return me = 5, ke(function() {
		return { current: e };
	}, []);
}
function ke(e, t) {
	var n = Ce(ue++, 7);
	return Le(n.__H, t) && (n.__ = e(), n.__H = t), n.__;
}
function Ae() {
	var e = Ce(ue++, 11);
	if (!e.__) {
		for (var t = M.__v; !t.__m && t.__;) t = t.__;
		var n = t.__m || (t.__m = [0, 0]);
		e.__ = "P" + n[0] + "-" + n[1]++;
	}
	return e.__;
}
function je() {
	var e;
	do {
		for (; e = ge.shift();) try {
			Fe(e);
		} catch (t) {
			N.__e(t, { __: (e = e.__P) && e.__v });
		}
		for (; e = he.shift();) {
			var t = e.__H;
			if (e.__P && t) try {
				t.__h.some(Fe), t.__h.some(Ie), t.__h = [];
			} catch (n) {
				t.__h = [], N.__e(n, e.__v);
			}
		}
	} while (ge.length);
}
N.__b = function(e) {
	M = null, _e && _e(e);
}, N.__ = function(e, t) {
	e && t.__k && t.__k.__m && (e.__m = t.__k.__m), Se && Se(e, t);
}, N.__r = function(e) {
	ve && ve(e), ue = 0;
	var t = (M = e.__c).__H;
	t && (de == M ? M.__h = [] : (t.__h.some(Fe), t.__h.some(Ie), ue = 0), t.__h = [], t.__.some(function(e) {
		e.__N && (e.__ = e.__N), e.u = e.__N = void 0;
	})), de = M;
}, N.diffed = function(e) {
	ye && ye(e);
	var t = e.__c;
	t && t.__H && (t.__H.__h.length && Pe(he.push(t)), t.__H.__.some(function(e) {
		e.u && (e.__H = e.u);
	})), de = M = null;
}, N.__c = function(e, t) {
	t.some(function(e) {
		try {
			e.__h.some(Fe), e.__h = e.__h.filter(function(e) {
				return !e.__ || Ie(e);
			});
		} catch (t) {
			e.__h = [function() {
				throw t;
			}];
		}
	}), be && be(e, t);
}, N.unmount = function(e) {
	xe && xe(e);
	var t, n, r = e.__c;
	r && r.__H && (r.__H.__.some(function(r) {
		try {
			if (r.__P && r.__c) {
				if (n === void 0) {
					for (n = e.__; n && (!n.__c || !n.__c.__P);) n = n.__;
					n &&= n.__c;
				}
				r.__P = n, Pe(ge.push(r));
			} else Fe(r);
		} catch (e) {
			t = e;
		}
	}), r.__H = void 0, t && N.__e(t, r.__v));
};
var Me = typeof requestAnimationFrame == "function";
function Ne(e) {
	var t, n = function() {
		clearTimeout(r), Me && cancelAnimationFrame(t), setTimeout(e);
	}, r = setTimeout(n, 35);
	Me && (t = requestAnimationFrame(n));
}
function Pe(e) {
	e != 1 && fe == N.requestAnimationFrame || ((fe = N.requestAnimationFrame) || Ne)(je);
}
function Fe(e) {
	var t = M, n = e.__c;
	typeof n == "function" && (e.__c = void 0, n()), M = t;
}
function Ie(e) {
	var t = M;
	e.__c = e.__(), M = t;
}
function Le(e, t) {
	return !e || e.length != t.length || t.some(function(t, n) {
		return !pe(t, e[n]);
	});
}
function Re(e, t) {
	return typeof t == "function" ? t(e) : t;
}
// src/format.ts
var ze = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
function P(e) {
	return ze.format(e);
}
function Be(e, t = 5) {
	if (Number.isNaN(e)) return "unknown";
	if (!Number.isFinite(e)) return e > 0 ? "∞" : "−∞";
	if (e === 0) return "0";
	let n = Math.abs(e);
	if (n >= 1e-4 && n < 1e6) return Ke(Number(e.toPrecision(t)).toString());
	let [r, i] = e.toExponential(t - 1).split("e");
	return `${Ke(String(Number(r)))} × 10${qe(Number(i))}`;
}
function Ve(e, t) {
	return Ke(Ue(t).format(e));
}
var He = /* @__PURE__ */ new Map();
function Ue(e) {
	let t = He.get(e);
	return t || (t = new Intl.NumberFormat("en-US", {
		minimumFractionDigits: e,
		maximumFractionDigits: e
	}), He.set(e, t)), t;
}
function We(e, t) {
	let n = Ve(Math.abs(e), t);
	return e === 0 || Number(n.replace(/,/g, "")) === 0 ? n : (e > 0 ? "+" : "−") + n;
}
function Ge(e, t = 1) {
	return We(100 * e, t) + " %";
}
function Ke(e) {
	return e.replace(/^-/, "−");
}
function qe(e) {
	return [...String(e)].map((e) => e === "-" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]).join("");
}
function Je(e) {
	return Number.isFinite(e) ? e.toFixed(2) : "∞";
}
// src/hooks.ts
function Ye(e) {
	let [, t] = we(0);
	De(() => e.subscribe(() => t((e) => e + 1)), [e]);
}
function Xe() {
	let e = Oe(null), [t, n] = we(0);
	return De(() => {
		let t = e.current;
		n(Math.floor(t.clientWidth));
		let r = new ResizeObserver(() => n(Math.floor(t.clientWidth)));
		return r.observe(t), () => r.disconnect();
	}, []), [e, t];
}
function Ze(e) {
	typeof requestIdleCallback == "function" ? requestIdleCallback(e, { timeout: 200 }) : setTimeout(e, 50);
}
function Qe(e) {
	let [t, n] = we(e), r = Oe(e), i = Oe(!1);
	return r.current = e, Ee(() => {
		i.current || t === e || (i.current = !0, Ze(() => {
			i.current = !1, n(r.current);
		}));
	}, [e, t]), t;
}
// src/messages.ts
function $e(e) {
	return e === "inf" ? Infinity : e === "-inf" ? -Infinity : e ?? NaN;
}
function et(e) {
	let t = atob(e), n = new Uint8Array(t.length);
	for (let e = 0; e < t.length; e++) n[e] = t.charCodeAt(e);
	return new Float64Array(n.buffer);
}
// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var tt = Symbol.for("pv"), nt = 0;
Array.isArray;
function F(t, n, r, i, a, o) {
	n ||= {};
	var s, c, l = n;
	if ("ref" in l && typeof t != "function") for (c in l = {}, n) c == "ref" ? s = n[c] : l[c] = n[c];
	var u = {
		type: t,
		props: l,
		key: r,
		ref: s,
		__k: null,
		__: null,
		__b: 0,
		__e: null,
		__c: null,
		constructor: tt,
		__v: --nt,
		__i: -1,
		__u: 0
	};
	return (a || o) && (u.__source = a, u.__self = o), e.vnode && e.vnode(u), u;
}
// src/band.tsx
var rt = 4;
function at({ picture: e, alpha: t, onAlpha: n }) {
	let r = t.high, i = e.view.alpha_ranges.map(([e, t, n]) => ({
		k: e,
		low: t,
		high: $e(n)
	})).filter((e) => e.low < r), a = e.state.alpha, [o, s] = Xe();
	return /* @__PURE__ */ F("section", {
		class: "eh-band",
		"aria-label": "Which k is best for which alpha",
		children: [
			/* @__PURE__ */ F("h2", {
				class: "eh-title",
				children: "Best k for every α"
			}),
			/* @__PURE__ */ F("div", {
				class: "eh-band-bar",
				ref: o,
				children: [i.map((t) => /* @__PURE__ */ F(ot, {
					segment: t,
					end: r,
					room: s,
					now: a,
					current: t.k === e.view.best_k,
					onPick: () => n(ct(t, r))
				}, t.k)), /* @__PURE__ */ F("i", {
					class: "eh-band-mark",
					style: { left: `${100 * Math.min(a, r) / r}%` },
					"aria-hidden": "true"
				})]
			}),
			/* @__PURE__ */ F("div", {
				class: "eh-band-scale",
				"aria-hidden": "true",
				children: Array.from({ length: r + 1 }, (e, t) => /* @__PURE__ */ F("span", {
					style: { left: `${100 * t / r}%` },
					children: t === 0 ? "α = 0" : t
				}, t))
			})
		]
	});
}
function ot({ segment: e, end: t, room: n, now: r, current: i, onPick: a }) {
	let o = 100 * (Math.min(e.high, t) - e.low) / t, { before: s, after: c, free: l } = st(e, t, n, r), u = `k = ${e.k} is best for alpha from ${Je(e.low)} to ${Je(e.high)}`;
	return /* @__PURE__ */ F("button", {
		type: "button",
		class: i ? "eh-band-piece eh-current" : "eh-band-piece",
		title: u,
		"aria-label": u,
		"aria-pressed": i,
		onClick: a,
		"data-k": e.k,
		style: {
			left: `${100 * e.low / t}%`,
			width: `${o}%`,
			paddingLeft: `${s}px`,
			paddingRight: `${c}px`
		},
		children: l > 8 * P(e.k).length + 6 ? P(e.k) : ""
	});
}
function st(e, t, n, r) {
	let i = n / t, [a, o, s] = [
		e.low,
		Math.min(e.high, t),
		Math.min(r, t)
	].map((e) => e * i), [c, l] = [s + rt - a, o - (s - rt)];
	return c <= 0 || l <= 0 ? {
		before: 0,
		after: 0,
		free: o - a
	} : c < l ? {
		before: c,
		after: 0,
		free: o - a - c
	} : {
		before: 0,
		after: l,
		free: o - a - l
	};
}
function ct({ low: e, high: t }, n) {
	let r = (e + Math.min(t, Math.max(n, e + 1))) / 2;
	for (let n = 1; n < 12; n++) {
		let i = Number(r.toFixed(n));
		if (i > e && i < t) return i;
	}
	return r;
}
// src/audit.tsx
var lt = 200, ut = [
	{
		key: "group",
		title: "Group",
		show: (e) => e.group
	},
	{
		key: "population",
		title: "Population",
		symbol: "P",
		show: (e) => Number.isInteger(e.population) ? P(e.population) : Be(e.population, 8)
	},
	{
		key: "quota",
		title: "Quota",
		symbol: "q",
		show: (e) => Ve(e.quota, 3)
	},
	{
		key: "ideal",
		title: "Ideal",
		symbol: "a*",
		show: (e) => Ve(e.ideal, 3)
	},
	{
		key: "units",
		title: "Units",
		symbol: "a",
		show: (e) => P(e.units)
	},
	{
		key: "difference",
		title: "Difference",
		symbol: "a − a*",
		show: (e) => We(e.difference, 3)
	},
	{
		key: "ratio",
		title: "Ratio",
		symbol: "φ",
		show: (e) => Ve(e.ratio, 4)
	},
	{
		key: "side",
		title: "Side",
		show: (e) => e.side
	},
	{
		key: "people",
		title: "People per unit",
		show: (e) => P(e.people)
	},
	{
		key: "contribution",
		title: "Contribution",
		symbol: "to E",
		show: (e) => Be(e.contribution, 4)
	}
], dt = {
	key: "change",
	title: "Change",
	symbol: "from now",
	show: (e) => We(e.change ?? 0, 0)
};
function ft({ data: e, view: t, populations: n }) {
	return e.names.map((r, i) => {
		let [a, o, s] = [
			t.units[i],
			t.ideal[i],
			t.ratio[i]
		];
		return {
			index: i,
			group: r,
			population: n[i],
			quota: t.quota[i],
			ideal: o,
			units: a,
			difference: a - o,
			ratio: s,
			side: t.sides[i],
			people: n[i] / a,
			contribution: t.contribution[i],
			change: e.current ? a - e.current[i] : null
		};
	});
}
function pt({ picture: e, store: t }) {
	let [n, r] = we({
		key: "contribution",
		down: !0
	}), [i, a] = we(""), [o, s] = we(lt), [c, l] = we(null);
	Ee(() => {
		l(null), s(lt);
	}, [e.data.key]);
	let u = e.data.current ? [...ut, dt] : ut, d = ke(() => ft(e), [e]), f = ke(() => gt(d, n, i), [
		d,
		n,
		i
	]), p = (e) => r((t) => ({
		key: e,
		down: t.key === e ? !t.down : e !== "group" && e !== "side"
	}));
	return /* @__PURE__ */ F("section", {
		class: "eh-audit eh-card",
		"aria-label": "Audit",
		children: [
			/* @__PURE__ */ F("div", {
				class: "eh-audit-head",
				children: [/* @__PURE__ */ F("h2", { children: ["Audit ", /* @__PURE__ */ F("small", { children: [
					"of k = ",
					P(e.view.k),
					"; choose a group for the reasons"
				] })] }), /* @__PURE__ */ F("label", {
					class: "eh-filter",
					children: ["Filter ", /* @__PURE__ */ F("input", {
						type: "search",
						value: i,
						placeholder: "a name, over, under",
						onInput: (e) => a(e.target.value)
					})]
				})]
			}),
			/* @__PURE__ */ F("div", {
				class: "eh-table",
				tabIndex: 0,
				role: "region",
				"aria-label": "Audit table, scrolls",
				children: [/* @__PURE__ */ F("table", { children: [
					/* @__PURE__ */ F("caption", {
						class: "eh-hidden",
						children: [
							"Every group with its population, ideal, units and contribution to the error; ",
							f.length,
							" of ",
							d.length,
							" groups shown"
						]
					}),
					/* @__PURE__ */ F("thead", { children: /* @__PURE__ */ F("tr", { children: u.map(({ key: e, title: t, symbol: r }) => /* @__PURE__ */ F("th", {
						scope: "col",
						"aria-sort": n.key === e ? n.down ? "descending" : "ascending" : void 0,
						children: /* @__PURE__ */ F("button", {
							type: "button",
							onClick: () => p(e),
							"data-sort": e,
							children: [
								t,
								r && /* @__PURE__ */ F("small", { children: [" ", r] }),
								/* @__PURE__ */ F("i", {
									"aria-hidden": "true",
									children: n.key === e ? n.down ? "▾" : "▴" : ""
								})
							]
						})
					}, e)) }) }),
					/* @__PURE__ */ F("tbody", { children: f.slice(0, o).map((n) => /* @__PURE__ */ F(y, { children: [/* @__PURE__ */ F(mt, {
						row: n,
						columns: u,
						open: c === n.index,
						onOpen: () => l(c === n.index ? null : n.index)
					}), c === n.index && /* @__PURE__ */ F(ht, {
						row: n,
						span: u.length,
						picture: e,
						store: t
					})] }, n.index)) })
				] }), f.length === 0 && /* @__PURE__ */ F("p", {
					class: "eh-note",
					children: [
						"No group fits “",
						i,
						"”."
					]
				})]
			}),
			f.length > o && /* @__PURE__ */ F("button", {
				type: "button",
				class: "eh-small",
				onClick: () => s(o + 1e3),
				children: [
					"Show more: ",
					P(o),
					" of ",
					P(f.length),
					" groups are shown"
				]
			})
		]
	});
}
function mt({ row: e, columns: t, open: n, onOpen: r }) {
	return /* @__PURE__ */ F("tr", {
		class: `eh-row eh-${e.side}`,
		onClick: r,
		"data-group": e.group,
		children: t.map(({ key: t, show: r }) => t === "group" ? /* @__PURE__ */ F("th", {
			scope: "row",
			children: /* @__PURE__ */ F("button", {
				type: "button",
				"aria-expanded": n,
				children: r(e)
			})
		}, t) : /* @__PURE__ */ F("td", {
			class: t === "side" || t === "ratio" ? "eh-side" : void 0,
			"data-cell": t,
			"data-exact": String(e[t]),
			children: r(e)
		}, t))
	});
}
function ht({ row: e, span: t, picture: n, store: r }) {
	let [i, a] = we(null);
	return Ee(() => {
		let t = !0;
		return r.request("explain", {
			group: e.group,
			state: {
				...n.state,
				k: n.view.k
			}
		}).then((e) => t && a(e.text ?? "")).catch((e) => t && a(e.message)), () => {
			t = !1;
		};
	}, [e.group, n.revision]), /* @__PURE__ */ F("tr", {
		class: "eh-why",
		children: /* @__PURE__ */ F("td", {
			colSpan: t,
			children: /* @__PURE__ */ F("div", {
				role: "status",
				"data-explain": e.group,
				children: i === null ? /* @__PURE__ */ F("p", { children: "…" }) : i.split("\n").filter(Boolean).map((e, t) => /* @__PURE__ */ F("p", { children: e }, t))
			})
		})
	});
}
function gt(e, { key: t, down: n }, r) {
	let i = r.trim().toLocaleLowerCase(), a = e.filter((e) => !i || e.side === i || e.group.toLocaleLowerCase().includes(i)), o = n ? -1 : 1;
	return a.sort((e, n) => o * _t(e[t], n[t]) || e.index - n.index);
}
function _t(e, t) {
	return typeof e == "string" && typeof t == "string" ? e.localeCompare(t) : Number(e) < Number(t) ? -1 : +(Number(e) > Number(t));
}
// src/controls.tsx
function vt({ name: e, symbol: t, label: n, sentence: r, low: i, high: a, step: o, value: s, reset: c, onChange: l }) {
	let u = Ae(), [d, f] = we(null);
	Ee(() => f(null), [s]);
	let p = o < .1 ? 2 : +(o < 1);
	return /* @__PURE__ */ F("div", {
		class: "eh-field",
		"data-control": e,
		children: [
			/* @__PURE__ */ F("div", {
				class: "eh-field-head",
				children: [/* @__PURE__ */ F("label", {
					for: `${u}-slider`,
					children: [
						/* @__PURE__ */ F("span", {
							class: "eh-greek",
							children: t
						}),
						" ",
						n
					]
				}), /* @__PURE__ */ F("button", {
					type: "button",
					class: "eh-reset",
					onClick: () => l(c, "number"),
					"aria-label": `Reset ${n} to ${c}`,
					title: `Back to ${c}`,
					disabled: s === c,
					children: "↺"
				})]
			}),
			/* @__PURE__ */ F("div", {
				class: "eh-field-row",
				children: [/* @__PURE__ */ F("input", {
					id: `${u}-slider`,
					type: "range",
					min: i,
					max: a,
					step: o,
					value: s,
					onInput: (e) => l(Number(Number(e.target.value).toFixed(p)), "slider"),
					"aria-describedby": `${u}-sentence`
				}), /* @__PURE__ */ F("input", {
					type: "number",
					min: i,
					max: a,
					step: o,
					value: d ?? s,
					onInput: (e) => {
						let t = e.target.value;
						f(t), t.trim() !== "" && Number.isFinite(Number(t)) && l(Number(t), "number");
					},
					onBlur: () => f(null),
					"aria-label": `${n}, ${e}, as a number`,
					inputMode: p ? "decimal" : "numeric"
				})]
			}),
			/* @__PURE__ */ F("p", {
				id: `${u}-sentence`,
				class: "eh-sentence",
				children: r
			})
		]
	});
}
var yt = [
	"Size",
	"Deviation",
	"Target",
	"Weight"
];
function bt({ store: e, hello: t }) {
	let n = e.state, r = n.objective && n.objective !== "fairness";
	return /* @__PURE__ */ F("div", {
		class: "eh-controls",
		children: [
			t.methods.length > 0 && /* @__PURE__ */ F(Ct, {
				store: e,
				hello: t
			}),
			yt.map((n) => {
				let i = t.parameters.filter((e) => e.concept === n);
				return r && n !== "Size" ? null : /* @__PURE__ */ F("fieldset", { children: [/* @__PURE__ */ F("legend", { children: n }), i.map((t) => /* @__PURE__ */ F(xt, {
					store: e,
					parameter: t
				}, t.name))] }, n);
			}),
			/* @__PURE__ */ F("fieldset", { children: [/* @__PURE__ */ F("legend", { children: "Range of k" }), /* @__PURE__ */ F(St, { store: e })] })
		]
	});
}
function xt({ store: e, parameter: t }) {
	let n = e.state[t.name] ?? t.default, r = (n) => e.set({ [t.name]: n });
	return /* @__PURE__ */ F(vt, {
		...t,
		value: n,
		reset: t.default,
		onChange: r
	});
}
function St({ store: e }) {
	let t = e.picture;
	if (!t) return null;
	let { k_low: n, k_high: r } = t.data, i = e.state.k_min ?? t.state.k_min ?? n, a = e.state.k_max ?? t.state.k_max ?? r;
	return /* @__PURE__ */ F(y, { children: [/* @__PURE__ */ F(vt, {
		name: "k_min",
		symbol: "k",
		label: "Smallest total",
		sentence: "The fewest units in all that are compared.",
		low: n,
		high: r,
		step: 1,
		value: i,
		reset: n,
		onChange: (t, n) => e.set(n === "slider" && t > a ? {
			k_min: t,
			k_max: t
		} : { k_min: t })
	}), /* @__PURE__ */ F(vt, {
		name: "k_max",
		symbol: "k",
		label: "Largest total",
		sentence: "The most units in all that are compared.",
		low: n,
		high: r,
		step: 1,
		value: a,
		reset: t.data.k_default,
		onChange: (t, n) => e.set(n === "slider" && t < i ? {
			k_max: t,
			k_min: t
		} : { k_max: t })
	})] });
}
function Ct({ store: e, hello: t }) {
	let n = Ae();
	return /* @__PURE__ */ F("div", {
		class: "eh-methods",
		children: [/* @__PURE__ */ F("label", {
			for: n,
			children: "Method"
		}), /* @__PURE__ */ F("select", {
			id: n,
			value: e.state.objective ?? "fairness",
			onChange: (t) => e.set({ objective: t.target.value }),
			children: [/* @__PURE__ */ F("option", {
				value: "fairness",
				children: "The parameters below"
			}), t.methods.map(({ name: e, title: t }) => /* @__PURE__ */ F("option", {
				value: e,
				children: t
			}, e))]
		})]
	});
}
// src/save.ts
function wt(e, t, n) {
	let r = URL.createObjectURL(new Blob([t], { type: n })), i = document.createElement("a");
	i.href = r, i.download = e, document.body.append(i), i.click(), i.remove(), setTimeout(() => URL.revokeObjectURL(r), 1e4);
}
function Tt(e, t) {
	let n = e.cloneNode(!0), [r, i] = Et(e);
	n.setAttribute("xmlns", "http://www.w3.org/2000/svg"), n.setAttribute("width", String(r)), n.setAttribute("height", String(i)), n.hasAttribute("viewBox") || n.setAttribute("viewBox", `0 0 ${r} ${i}`), n.removeAttribute("style");
	let a = getComputedStyle(e);
	n.setAttribute("color", a.color), n.setAttribute("font-family", "system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"), n.setAttribute("font-size", a.fontSize);
	let o = document.createElementNS("http://www.w3.org/2000/svg", "rect"), s = (n.getAttribute("viewBox") ?? "0 0 0 0").split(/[\s,]+/);
	return [
		"x",
		"y",
		"width",
		"height"
	].forEach((e, t) => o.setAttribute(e, s[t])), o.setAttribute("fill", t), n.prepend(o), new XMLSerializer().serializeToString(n);
}
function Et(e) {
	let t = e.getBoundingClientRect();
	return [Math.round(t.width), Math.round(t.height)];
}
function Dt(e, t, n) {
	wt(`${t}.svg`, Tt(e, n), "image/svg+xml");
}
async function Ot(e, t, n) {
	let [r, i] = Et(e), a = URL.createObjectURL(new Blob([Tt(e, n)], { type: "image/svg+xml" }));
	try {
		let e = new Image();
		e.src = a, await e.decode();
		let n = document.createElement("canvas");
		n.width = 2 * r, n.height = 2 * i, n.getContext("2d").drawImage(e, 0, 0, n.width, n.height);
		let o = await new Promise((e) => n.toBlob(e, "image/png"));
		o && wt(`${t}.png`, o, "image/png");
	} finally {
		URL.revokeObjectURL(a);
	}
}
async function kt(e) {
	try {
		return await navigator.clipboard.writeText(e), !0;
	} catch {
		return !1;
	}
}
// src/figure.tsx
function At({ title: e, name: t, summary: n, palette: r, children: i, note: a }) {
	let o = Oe(null), s = Ae(), c = () => o.current.querySelector("svg.eh-chart");
	return /* @__PURE__ */ F("figure", {
		class: "eh-figure",
		ref: o,
		"aria-labelledby": `${s}-title`,
		"data-figure": t,
		children: [
			/* @__PURE__ */ F("div", {
				class: "eh-figure-head",
				children: [/* @__PURE__ */ F("h2", {
					class: "eh-title",
					id: `${s}-title`,
					children: e
				}), /* @__PURE__ */ F("span", {
					class: "eh-figure-tools",
					children: [/* @__PURE__ */ F("button", {
						type: "button",
						class: "eh-quiet",
						"aria-label": `${e}: save as PNG`,
						onClick: () => void Ot(c(), `evenhand-${t}`, r.paper),
						children: "PNG"
					}), /* @__PURE__ */ F("button", {
						type: "button",
						class: "eh-quiet",
						"aria-label": `${e}: save as SVG`,
						onClick: () => Dt(c(), `evenhand-${t}`, r.paper),
						children: "SVG"
					})]
				})]
			}),
			i,
			a && /* @__PURE__ */ F("p", {
				class: "eh-note",
				children: a
			}),
			/* @__PURE__ */ F("figcaption", {
				class: "eh-hidden",
				children: n
			})
		]
	});
}
// node_modules/d3-array/dist/d3-array.mjs
function jt(e, t) {
	return e == null || t == null ? NaN : e < t ? -1 : e > t ? 1 : e >= t ? 0 : NaN;
}
function Mt(e, t) {
	return e == null || t == null ? NaN : t < e ? -1 : t > e ? 1 : t >= e ? 0 : NaN;
}
function Nt(e) {
	let t, n, r;
	e.length === 2 ? (t = e === jt || e === Mt ? e : Pt, n = e, r = e) : (t = jt, n = (t, n) => jt(e(t), n), r = (t, n) => e(t) - n);
	function i(e, r, i = 0, a = e.length) {
		if (i < a) {
			if (t(r, r) !== 0) return a;
			do {
				let t = i + a >>> 1;
				n(e[t], r) < 0 ? i = t + 1 : a = t;
			} while (i < a);
		}
		return i;
	}
	function a(e, r, i = 0, a = e.length) {
		if (i < a) {
			if (t(r, r) !== 0) return a;
			do {
				let t = i + a >>> 1;
				n(e[t], r) <= 0 ? i = t + 1 : a = t;
			} while (i < a);
		}
		return i;
	}
	function o(e, t, n = 0, a = e.length) {
		let o = i(e, t, n, a - 1);
		return o > n && r(e[o - 1], t) > -r(e[o], t) ? o - 1 : o;
	}
	return {
		left: i,
		center: o,
		right: a
	};
}
function Pt() {
	return 0;
}
function Ft(e) {
	return e === null ? NaN : +e;
}
function* It(e, t) {
	if (t === void 0) for (let t of e) t != null && (t = +t) >= t && (yield t);
	else {
		let n = -1;
		for (let r of e) (r = t(r, ++n, e)) != null && (r = +r) >= r && (yield r);
	}
}
var Lt = Nt(jt), Rt = Lt.right;
Lt.left, Nt(Ft).center;
function zt(e) {
	return e.length | 0;
}
function Bt(e) {
	return !(e > 0);
}
function Vt(e) {
	return typeof e != "object" || "length" in e ? e : Array.from(e);
}
function Ht(e) {
	return (t) => e(...t);
}
function Ut(...e) {
	let t = typeof e[e.length - 1] == "function" && Ht(e.pop());
	e = e.map(Vt);
	let n = e.map(zt), r = e.length - 1, i = Array(r + 1).fill(0), a = [];
	if (r < 0 || n.some(Bt)) return a;
	for (;;) {
		a.push(i.map((t, n) => e[n][t]));
		let o = r;
		for (; ++i[o] === n[o];) {
			if (o === 0) return t ? a.map(t) : a;
			i[o--] = 0;
		}
	}
}
function Wt(e, t) {
	var n = 0, r = 0;
	return Float64Array.from(e, t === void 0 ? (e) => n += +e || 0 : (i) => n += +t(i, r++, e) || 0);
}
function Gt(e, t) {
	let n = 0, r, i = 0, a = 0;
	if (t === void 0) for (let t of e) t != null && (t = +t) >= t && (r = t - i, i += r / ++n, a += r * (t - i));
	else {
		let o = -1;
		for (let s of e) (s = t(s, ++o, e)) != null && (s = +s) >= s && (r = s - i, i += r / ++n, a += r * (s - i));
	}
	if (n > 1) return a / (n - 1);
}
function Kt(e, t) {
	let n = Gt(e, t);
	return n && Math.sqrt(n);
}
function qt(e, t) {
	let n, r;
	if (t === void 0) for (let t of e) t != null && (n === void 0 ? t >= t && (n = r = t) : (n > t && (n = t), r < t && (r = t)));
	else {
		let i = -1;
		for (let a of e) (a = t(a, ++i, e)) != null && (n === void 0 ? a >= a && (n = r = a) : (n > a && (n = a), r < a && (r = a)));
	}
	return [n, r];
}
var Jt = class {
	constructor() {
		this._partials = /* @__PURE__ */ new Float64Array(32), this._n = 0;
	}
	add(e) {
		let t = this._partials, n = 0;
		for (let r = 0; r < this._n && r < 32; r++) {
			let i = t[r], a = e + i, o = Math.abs(e) < Math.abs(i) ? e - (a - i) : i - (a - e);
			o && (t[n++] = o), e = a;
		}
		return t[n] = e, this._n = n + 1, this;
	}
	valueOf() {
		let e = this._partials, t = this._n, n, r, i, a = 0;
		if (t > 0) {
			for (a = e[--t]; t > 0 && (n = a, r = e[--t], a = n + r, i = r - (a - n), !i););
			t > 0 && (i < 0 && e[t - 1] < 0 || i > 0 && e[t - 1] > 0) && (r = i * 2, n = a + r, r == n - a && (a = n));
		}
		return a;
	}
}, Yt = class extends Map {
	constructor(e, t = en) {
		if (super(), Object.defineProperties(this, {
			_intern: { value: /* @__PURE__ */ new Map() },
			_key: { value: t }
		}), e != null) for (let [t, n] of e) this.set(t, n);
	}
	get(e) {
		return super.get(Zt(this, e));
	}
	has(e) {
		return super.has(Zt(this, e));
	}
	set(e, t) {
		return super.set(Qt(this, e), t);
	}
	delete(e) {
		return super.delete($t(this, e));
	}
}, Xt = class extends Set {
	constructor(e, t = en) {
		if (super(), Object.defineProperties(this, {
			_intern: { value: /* @__PURE__ */ new Map() },
			_key: { value: t }
		}), e != null) for (let t of e) this.add(t);
	}
	has(e) {
		return super.has(Zt(this, e));
	}
	add(e) {
		return super.add(Qt(this, e));
	}
	delete(e) {
		return super.delete($t(this, e));
	}
};
function Zt({ _intern: e, _key: t }, n) {
	let r = t(n);
	return e.has(r) ? e.get(r) : n;
}
function Qt({ _intern: e, _key: t }, n) {
	let r = t(n);
	return e.has(r) ? e.get(r) : (e.set(r, n), n);
}
function $t({ _intern: e, _key: t }, n) {
	let r = t(n);
	return e.has(r) && (n = e.get(r), e.delete(r)), n;
}
function en(e) {
	return typeof e == "object" && e ? e.valueOf() : e;
}
function tn(e) {
	return e;
}
function nn(e, ...t) {
	return on(e, tn, tn, t);
}
function rn(e, t, ...n) {
	return on(e, tn, t, n);
}
function an(e, t, ...n) {
	return on(e, Array.from, t, n);
}
function on(e, t, n, r) {
	return (function e(i, a) {
		if (a >= r.length) return n(i);
		let o = new Yt(), s = r[a++], c = -1;
		for (let e of i) {
			let t = s(e, ++c, i), n = o.get(t);
			n ? n.push(e) : o.set(t, [e]);
		}
		for (let [t, n] of o) o.set(t, e(n, a));
		return t(o);
	})(e, 0);
}
function sn(e, t) {
	return Array.from(t, (t) => e[t]);
}
function cn(e, ...t) {
	if (typeof e[Symbol.iterator] != "function") throw TypeError("values is not iterable");
	e = Array.from(e);
	let [n] = t;
	if (n && n.length !== 2 || t.length > 1) {
		let r = Uint32Array.from(e, (e, t) => t);
		return t.length > 1 ? (t = t.map((t) => e.map(t)), r.sort((e, n) => {
			for (let r of t) {
				let t = un(r[e], r[n]);
				if (t) return t;
			}
		})) : (n = e.map(n), r.sort((e, t) => un(n[e], n[t]))), sn(e, r);
	}
	return e.sort(ln(n));
}
function ln(e = jt) {
	if (e === jt) return un;
	if (typeof e != "function") throw TypeError("compare is not a function");
	return (t, n) => {
		let r = e(t, n);
		return r || r === 0 ? r : (e(n, n) === 0) - (e(t, t) === 0);
	};
}
function un(e, t) {
	return (e == null || !(e >= e)) - (t == null || !(t >= t)) || (e < t ? -1 : +(e > t));
}
function dn(e, t, n) {
	return (t.length === 2 ? cn(nn(e, n), (([e, n], [r, i]) => t(n, i) || jt(e, r))) : cn(rn(e, t, n), (([e, t], [n, r]) => jt(t, r) || jt(e, n)))).map(([e]) => e);
}
Array.prototype.slice;
var fn = Math.sqrt(50), pn = Math.sqrt(10), mn = Math.sqrt(2);
function hn(e, t, n) {
	let r = (t - e) / Math.max(0, n), i = Math.floor(Math.log10(r)), a = r / 10 ** i, o = a >= fn ? 10 : a >= pn ? 5 : a >= mn ? 2 : 1, s, c, l;
	return i < 0 ? (l = 10 ** -i / o, s = Math.round(e * l), c = Math.round(t * l), s / l < e && ++s, c / l > t && --c, l = -l) : (l = 10 ** i * o, s = Math.round(e / l), c = Math.round(t / l), s * l < e && ++s, c * l > t && --c), c < s && .5 <= n && n < 2 ? hn(e, t, n * 2) : [
		s,
		c,
		l
	];
}
function gn(e, t, n) {
	if (t = +t, e = +e, n = +n, !(n > 0)) return [];
	if (e === t) return [e];
	let r = t < e, [i, a, o] = r ? hn(t, e, n) : hn(e, t, n);
	if (!(a >= i)) return [];
	let s = a - i + 1, c = Array(s);
	if (r) {
		if (o < 0) for (let e = 0; e < s; ++e) c[e] = (a - e) / -o;
		else for (let e = 0; e < s; ++e) c[e] = (a - e) * o;
	} else if (o < 0) for (let e = 0; e < s; ++e) c[e] = (i + e) / -o;
	else for (let e = 0; e < s; ++e) c[e] = (i + e) * o;
	return c;
}
function _n(e, t, n) {
	return t = +t, e = +e, n = +n, hn(e, t, n)[2];
}
function vn(e, t, n) {
	t = +t, e = +e, n = +n;
	let r = t < e, i = r ? _n(t, e, n) : _n(e, t, n);
	return (r ? -1 : 1) * (i < 0 ? 1 / -i : i);
}
function yn(e, t) {
	let n;
	if (t === void 0) for (let t of e) t != null && (n < t || n === void 0 && t >= t) && (n = t);
	else {
		let r = -1;
		for (let i of e) (i = t(i, ++r, e)) != null && (n < i || n === void 0 && i >= i) && (n = i);
	}
	return n;
}
function bn(e, t) {
	let n, r = -1, i = -1;
	if (t === void 0) for (let t of e) ++i, t != null && (n < t || n === void 0 && t >= t) && (n = t, r = i);
	else for (let a of e) (a = t(a, ++i, e)) != null && (n < a || n === void 0 && a >= a) && (n = a, r = i);
	return r;
}
function xn(e, t) {
	let n;
	if (t === void 0) for (let t of e) t != null && (n > t || n === void 0 && t >= t) && (n = t);
	else {
		let r = -1;
		for (let i of e) (i = t(i, ++r, e)) != null && (n > i || n === void 0 && i >= i) && (n = i);
	}
	return n;
}
function Sn(e, t) {
	let n, r = -1, i = -1;
	if (t === void 0) for (let t of e) ++i, t != null && (n > t || n === void 0 && t >= t) && (n = t, r = i);
	else for (let a of e) (a = t(a, ++i, e)) != null && (n > a || n === void 0 && a >= a) && (n = a, r = i);
	return r;
}
function Cn(e, t, n = 0, r = Infinity, i) {
	if (t = Math.floor(t), n = Math.floor(Math.max(0, n)), r = Math.floor(Math.min(e.length - 1, r)), !(n <= t && t <= r)) return e;
	for (i = i === void 0 ? un : ln(i); r > n;) {
		if (r - n > 600) {
			let a = r - n + 1, o = t - n + 1, s = Math.log(a), c = .5 * Math.exp(2 * s / 3), l = .5 * Math.sqrt(s * c * (a - c) / a) * (o - a / 2 < 0 ? -1 : 1), u = Math.max(n, Math.floor(t - o * c / a + l)), d = Math.min(r, Math.floor(t + (a - o) * c / a + l));
			Cn(e, t, u, d, i);
		}
		let a = e[t], o = n, s = r;
		for (wn(e, n, t), i(e[r], a) > 0 && wn(e, n, r); o < s;) {
			for (wn(e, o, s), ++o, --s; i(e[o], a) < 0;) ++o;
			for (; i(e[s], a) > 0;) --s;
		}
		i(e[n], a) === 0 ? wn(e, n, s) : (++s, wn(e, s, r)), s <= t && (n = s + 1), t <= s && (r = s - 1);
	}
	return e;
}
function wn(e, t, n) {
	let r = e[t];
	e[t] = e[n], e[n] = r;
}
function Tn(e, t = jt) {
	let n, r = !1;
	if (t.length === 1) {
		let i;
		for (let a of e) {
			let e = t(a);
			(r ? jt(e, i) > 0 : jt(e, e) === 0) && (n = a, i = e, r = !0);
		}
	} else for (let i of e) (r ? t(i, n) > 0 : t(i, i) === 0) && (n = i, r = !0);
	return n;
}
function En(e, t, n) {
	if (e = Float64Array.from(It(e, n)), (r = e.length) && !isNaN(t = +t)) {
		if (t <= 0 || r < 2) return xn(e);
		if (t >= 1) return yn(e);
		var r, i = (r - 1) * t, a = Math.floor(i), o = yn(Cn(e, a).subarray(0, a + 1));
		return o + (xn(e.subarray(a + 1)) - o) * (i - a);
	}
}
function Dn(e, t, n = Ft) {
	if ((r = e.length) && !isNaN(t = +t)) {
		if (t <= 0 || r < 2) return +n(e[0], 0, e);
		if (t >= 1) return +n(e[r - 1], r - 1, e);
		var r, i = (r - 1) * t, a = Math.floor(i), o = +n(e[a], a, e);
		return o + (+n(e[a + 1], a + 1, e) - o) * (i - a);
	}
}
function On(e, t) {
	let n = 0, r = 0;
	if (t === void 0) for (let t of e) t != null && (t = +t) >= t && (++n, r += t);
	else {
		let i = -1;
		for (let a of e) (a = t(a, ++i, e)) != null && (a = +a) >= a && (++n, r += a);
	}
	if (n) return r / n;
}
function kn(e, t) {
	return En(e, .5, t);
}
function* An(e) {
	for (let t of e) yield* t;
}
function jn(e) {
	return Array.from(An(e));
}
function Mn(e, t) {
	let n = new Yt();
	if (t === void 0) for (let t of e) t != null && t >= t && n.set(t, (n.get(t) || 0) + 1);
	else {
		let r = -1;
		for (let i of e) (i = t(i, ++r, e)) != null && i >= i && n.set(i, (n.get(i) || 0) + 1);
	}
	let r, i = 0;
	for (let [e, t] of n) t > i && (i = t, r = e);
	return r;
}
function Nn(e, t = Pn) {
	let n = [], r, i = !1;
	for (let a of e) i && n.push(t(r, a)), r = a, i = !0;
	return n;
}
function Pn(e, t) {
	return [e, t];
}
function Fn(e, t, n) {
	e = +e, t = +t, n = (i = arguments.length) < 2 ? (t = e, e = 0, 1) : i < 3 ? 1 : +n;
	for (var r = -1, i = Math.max(0, Math.ceil((t - e) / n)) | 0, a = Array(i); ++r < i;) a[r] = e + r * n;
	return a;
}
function In(e, t) {
	let n = 0;
	if (t === void 0) for (let t of e) (t = +t) && (n += t);
	else {
		let r = -1;
		for (let i of e) (i = +t(i, ++r, e)) && (n += i);
	}
	return n;
}
function Ln(e) {
	if (typeof e[Symbol.iterator] != "function") throw TypeError("values is not iterable");
	return Array.from(e).reverse();
}
// node_modules/d3-axis/dist/d3-axis.mjs
function Rn(e) {
	return e;
}
var zn = 1, Bn = 2, Vn = 3, Hn = 4, Un = 1e-6;
function Wn(e) {
	return "translate(" + e + ",0)";
}
function Gn(e) {
	return "translate(0," + e + ")";
}
function Kn(e) {
	return (t) => +e(t);
}
function qn(e, t) {
	return t = Math.max(0, e.bandwidth() - t * 2) / 2, e.round() && (t = Math.round(t)), (n) => +e(n) + t;
}
function Jn() {
	return !this.__axis;
}
function Yn(e, t) {
	var n = [], r = null, i = null, a = 6, o = 6, s = 3, c = typeof window < "u" && window.devicePixelRatio > 1 ? 0 : .5, l = e === zn || e === Hn ? -1 : 1, u = e === Hn || e === Bn ? "x" : "y", d = e === zn || e === Vn ? Wn : Gn;
	function f(f) {
		var p = r ?? (t.ticks ? t.ticks.apply(t, n) : t.domain()), m = i ?? (t.tickFormat ? t.tickFormat.apply(t, n) : Rn), h = Math.max(a, 0) + s, g = t.range(), _ = +g[0] + c, v = +g[g.length - 1] + c, y = (t.bandwidth ? qn : Kn)(t.copy(), c), b = f.selection ? f.selection() : f, x = b.selectAll(".domain").data([null]), S = b.selectAll(".tick").data(p, t).order(), C = S.exit(), w = S.enter().append("g").attr("class", "tick"), T = S.select("line"), E = S.select("text");
		x = x.merge(x.enter().insert("path", ".tick").attr("class", "domain").attr("stroke", "currentColor")), S = S.merge(w), T = T.merge(w.append("line").attr("stroke", "currentColor").attr(u + "2", l * a)), E = E.merge(w.append("text").attr("fill", "currentColor").attr(u, l * h).attr("dy", e === zn ? "0em" : e === Vn ? "0.71em" : "0.32em")), f !== b && (x = x.transition(f), S = S.transition(f), T = T.transition(f), E = E.transition(f), C = C.transition(f).attr("opacity", Un).attr("transform", function(e) {
			return isFinite(e = y(e)) ? d(e + c) : this.getAttribute("transform");
		}), w.attr("opacity", Un).attr("transform", function(e) {
			var t = this.parentNode.__axis;
			return d((t && isFinite(t = t(e)) ? t : y(e)) + c);
		})), C.remove(), x.attr("d", e === Hn || e === Bn ? o ? "M" + l * o + "," + _ + "H" + c + "V" + v + "H" + l * o : "M" + c + "," + _ + "V" + v : o ? "M" + _ + "," + l * o + "V" + c + "H" + v + "V" + l * o : "M" + _ + "," + c + "H" + v), S.attr("opacity", 1).attr("transform", function(e) {
			return d(y(e) + c);
		}), T.attr(u + "2", l * a), E.attr(u, l * h).text(m), b.filter(Jn).attr("fill", "none").attr("font-size", 10).attr("font-family", "sans-serif").attr("text-anchor", e === Bn ? "start" : e === Hn ? "end" : "middle"), b.each(function() {
			this.__axis = y;
		});
	}
	return f.scale = function(e) {
		return arguments.length ? (t = e, f) : t;
	}, f.ticks = function() {
		return n = Array.from(arguments), f;
	}, f.tickArguments = function(e) {
		return arguments.length ? (n = e == null ? [] : Array.from(e), f) : n.slice();
	}, f.tickValues = function(e) {
		return arguments.length ? (r = e == null ? null : Array.from(e), f) : r && r.slice();
	}, f.tickFormat = function(e) {
		return arguments.length ? (i = e, f) : i;
	}, f.tickSize = function(e) {
		return arguments.length ? (a = o = +e, f) : a;
	}, f.tickSizeInner = function(e) {
		return arguments.length ? (a = +e, f) : a;
	}, f.tickSizeOuter = function(e) {
		return arguments.length ? (o = +e, f) : o;
	}, f.tickPadding = function(e) {
		return arguments.length ? (s = +e, f) : s;
	}, f.offset = function(e) {
		return arguments.length ? (c = +e, f) : c;
	}, f;
}
function Xn(e) {
	return Yn(Vn, e);
}
// node_modules/d3-selection/dist/d3-selection.mjs
var Zn = "http://www.w3.org/1999/xhtml", Qn = {
	svg: "http://www.w3.org/2000/svg",
	xhtml: Zn,
	xlink: "http://www.w3.org/1999/xlink",
	xml: "http://www.w3.org/XML/1998/namespace",
	xmlns: "http://www.w3.org/2000/xmlns/"
};
function $n(e) {
	var t = e += "", n = t.indexOf(":");
	return n >= 0 && (t = e.slice(0, n)) !== "xmlns" && (e = e.slice(n + 1)), Qn.hasOwnProperty(t) ? {
		space: Qn[t],
		local: e
	} : e;
}
function er(e) {
	return function() {
		var t = this.ownerDocument, n = this.namespaceURI;
		return n === Zn && t.documentElement.namespaceURI === Zn ? t.createElement(e) : t.createElementNS(n, e);
	};
}
function tr(e) {
	return function() {
		return this.ownerDocument.createElementNS(e.space, e.local);
	};
}
function nr(e) {
	var t = $n(e);
	return (t.local ? tr : er)(t);
}
function rr() {}
function ir(e) {
	return e == null ? rr : function() {
		return this.querySelector(e);
	};
}
function ar(e) {
	typeof e != "function" && (e = ir(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = Array(o), c, l, u = 0; u < o; ++u) (c = a[u]) && (l = e.call(c, c.__data__, u, a)) && ("__data__" in c && (l.__data__ = c.__data__), s[u] = l);
	return new qi(r, this._parents);
}
function or(e) {
	return e == null ? [] : Array.isArray(e) ? e : Array.from(e);
}
function sr() {
	return [];
}
function cr(e) {
	return e == null ? sr : function() {
		return this.querySelectorAll(e);
	};
}
function lr(e) {
	return function() {
		return or(e.apply(this, arguments));
	};
}
function ur(e) {
	e = typeof e == "function" ? lr(e) : cr(e);
	for (var t = this._groups, n = t.length, r = [], i = [], a = 0; a < n; ++a) for (var o = t[a], s = o.length, c, l = 0; l < s; ++l) (c = o[l]) && (r.push(e.call(c, c.__data__, l, o)), i.push(c));
	return new qi(r, i);
}
function dr(e) {
	return function() {
		return this.matches(e);
	};
}
function fr(e) {
	return function(t) {
		return t.matches(e);
	};
}
var pr = Array.prototype.find;
function mr(e) {
	return function() {
		return pr.call(this.children, e);
	};
}
function hr() {
	return this.firstElementChild;
}
function gr(e) {
	return this.select(e == null ? hr : mr(typeof e == "function" ? e : fr(e)));
}
var _r = Array.prototype.filter;
function vr() {
	return Array.from(this.children);
}
function yr(e) {
	return function() {
		return _r.call(this.children, e);
	};
}
function br(e) {
	return this.selectAll(e == null ? vr : yr(typeof e == "function" ? e : fr(e)));
}
function xr(e) {
	typeof e != "function" && (e = dr(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = [], c, l = 0; l < o; ++l) (c = a[l]) && e.call(c, c.__data__, l, a) && s.push(c);
	return new qi(r, this._parents);
}
function Sr(e) {
	return Array(e.length);
}
function Cr() {
	return new qi(this._enter || this._groups.map(Sr), this._parents);
}
function wr(e, t) {
	this.ownerDocument = e.ownerDocument, this.namespaceURI = e.namespaceURI, this._next = null, this._parent = e, this.__data__ = t;
}
wr.prototype = {
	constructor: wr,
	appendChild: function(e) {
		return this._parent.insertBefore(e, this._next);
	},
	insertBefore: function(e, t) {
		return this._parent.insertBefore(e, t);
	},
	querySelector: function(e) {
		return this._parent.querySelector(e);
	},
	querySelectorAll: function(e) {
		return this._parent.querySelectorAll(e);
	}
};
function Tr(e) {
	return function() {
		return e;
	};
}
function Er(e, t, n, r, i, a) {
	for (var o = 0, s, c = t.length, l = a.length; o < l; ++o) (s = t[o]) ? (s.__data__ = a[o], r[o] = s) : n[o] = new wr(e, a[o]);
	for (; o < c; ++o) (s = t[o]) && (i[o] = s);
}
function Dr(e, t, n, r, i, a, o) {
	var s, c, l = /* @__PURE__ */ new Map(), u = t.length, d = a.length, f = Array(u), p;
	for (s = 0; s < u; ++s) (c = t[s]) && (f[s] = p = o.call(c, c.__data__, s, t) + "", l.has(p) ? i[s] = c : l.set(p, c));
	for (s = 0; s < d; ++s) p = o.call(e, a[s], s, a) + "", (c = l.get(p)) ? (r[s] = c, c.__data__ = a[s], l.delete(p)) : n[s] = new wr(e, a[s]);
	for (s = 0; s < u; ++s) (c = t[s]) && l.get(f[s]) === c && (i[s] = c);
}
function Or(e) {
	return e.__data__;
}
function kr(e, t) {
	if (!arguments.length) return Array.from(this, Or);
	var n = t ? Dr : Er, r = this._parents, i = this._groups;
	typeof e != "function" && (e = Tr(e));
	for (var a = i.length, o = Array(a), s = Array(a), c = Array(a), l = 0; l < a; ++l) {
		var u = r[l], d = i[l], f = d.length, p = Ar(e.call(u, u && u.__data__, l, r)), m = p.length, h = s[l] = Array(m), g = o[l] = Array(m);
		n(u, d, h, g, c[l] = Array(f), p, t);
		for (var _ = 0, v = 0, y, b; _ < m; ++_) if (y = h[_]) {
			for (_ >= v && (v = _ + 1); !(b = g[v]) && ++v < m;);
			y._next = b || null;
		}
	}
	return o = new qi(o, r), o._enter = s, o._exit = c, o;
}
function Ar(e) {
	return typeof e == "object" && "length" in e ? e : Array.from(e);
}
function jr() {
	return new qi(this._exit || this._groups.map(Sr), this._parents);
}
function Mr(e, t, n) {
	var r = this.enter(), i = this, a = this.exit();
	return typeof e == "function" ? (r = e(r), r &&= r.selection()) : r = r.append(e + ""), t != null && (i = t(i), i &&= i.selection()), n == null ? a.remove() : n(a), r && i ? r.merge(i).order() : i;
}
function Nr(e) {
	for (var t = e.selection ? e.selection() : e, n = this._groups, r = t._groups, i = n.length, a = r.length, o = Math.min(i, a), s = Array(i), c = 0; c < o; ++c) for (var l = n[c], u = r[c], d = l.length, f = s[c] = Array(d), p, m = 0; m < d; ++m) (p = l[m] || u[m]) && (f[m] = p);
	for (; c < i; ++c) s[c] = n[c];
	return new qi(s, this._parents);
}
function Pr() {
	for (var e = this._groups, t = -1, n = e.length; ++t < n;) for (var r = e[t], i = r.length - 1, a = r[i], o; --i >= 0;) (o = r[i]) && (a && o.compareDocumentPosition(a) ^ 4 && a.parentNode.insertBefore(o, a), a = o);
	return this;
}
function Fr(e) {
	e ||= Ir;
	function t(t, n) {
		return t && n ? e(t.__data__, n.__data__) : !t - !n;
	}
	for (var n = this._groups, r = n.length, i = Array(r), a = 0; a < r; ++a) {
		for (var o = n[a], s = o.length, c = i[a] = Array(s), l, u = 0; u < s; ++u) (l = o[u]) && (c[u] = l);
		c.sort(t);
	}
	return new qi(i, this._parents).order();
}
function Ir(e, t) {
	return e < t ? -1 : e > t ? 1 : e >= t ? 0 : NaN;
}
function Lr() {
	var e = arguments[0];
	return arguments[0] = this, e.apply(null, arguments), this;
}
function Rr() {
	return Array.from(this);
}
function zr() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length; i < a; ++i) {
		var o = r[i];
		if (o) return o;
	}
	return null;
}
function Br() {
	let e = 0;
	for (let t of this) ++e;
	return e;
}
function Vr() {
	return !this.node();
}
function Hr(e) {
	for (var t = this._groups, n = 0, r = t.length; n < r; ++n) for (var i = t[n], a = 0, o = i.length, s; a < o; ++a) (s = i[a]) && e.call(s, s.__data__, a, i);
	return this;
}
function Ur(e) {
	return function() {
		this.removeAttribute(e);
	};
}
function Wr(e) {
	return function() {
		this.removeAttributeNS(e.space, e.local);
	};
}
function Gr(e, t) {
	return function() {
		this.setAttribute(e, t);
	};
}
function Kr(e, t) {
	return function() {
		this.setAttributeNS(e.space, e.local, t);
	};
}
function qr(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttribute(e) : this.setAttribute(e, n);
	};
}
function Jr(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttributeNS(e.space, e.local) : this.setAttributeNS(e.space, e.local, n);
	};
}
function Yr(e, t) {
	var n = $n(e);
	if (arguments.length < 2) {
		var r = this.node();
		return n.local ? r.getAttributeNS(n.space, n.local) : r.getAttribute(n);
	}
	return this.each((t == null ? n.local ? Wr : Ur : typeof t == "function" ? n.local ? Jr : qr : n.local ? Kr : Gr)(n, t));
}
function Xr(e) {
	return e.ownerDocument && e.ownerDocument.defaultView || e.document && e || e.defaultView;
}
function Zr(e) {
	return function() {
		this.style.removeProperty(e);
	};
}
function Qr(e, t, n) {
	return function() {
		this.style.setProperty(e, t, n);
	};
}
function $r(e, t, n) {
	return function() {
		var r = t.apply(this, arguments);
		r == null ? this.style.removeProperty(e) : this.style.setProperty(e, r, n);
	};
}
function ei(e, t, n) {
	return arguments.length > 1 ? this.each((t == null ? Zr : typeof t == "function" ? $r : Qr)(e, t, n ?? "")) : ti(this.node(), e);
}
function ti(e, t) {
	return e.style.getPropertyValue(t) || Xr(e).getComputedStyle(e, null).getPropertyValue(t);
}
function ni(e) {
	return function() {
		delete this[e];
	};
}
function ri(e, t) {
	return function() {
		this[e] = t;
	};
}
function ii(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? delete this[e] : this[e] = n;
	};
}
function ai(e, t) {
	return arguments.length > 1 ? this.each((t == null ? ni : typeof t == "function" ? ii : ri)(e, t)) : this.node()[e];
}
function oi(e) {
	return e.trim().split(/^|\s+/);
}
function si(e) {
	return e.classList || new ci(e);
}
function ci(e) {
	this._node = e, this._names = oi(e.getAttribute("class") || "");
}
ci.prototype = {
	add: function(e) {
		this._names.indexOf(e) < 0 && (this._names.push(e), this._node.setAttribute("class", this._names.join(" ")));
	},
	remove: function(e) {
		var t = this._names.indexOf(e);
		t >= 0 && (this._names.splice(t, 1), this._node.setAttribute("class", this._names.join(" ")));
	},
	contains: function(e) {
		return this._names.indexOf(e) >= 0;
	}
};
function li(e, t) {
	for (var n = si(e), r = -1, i = t.length; ++r < i;) n.add(t[r]);
}
function ui(e, t) {
	for (var n = si(e), r = -1, i = t.length; ++r < i;) n.remove(t[r]);
}
function di(e) {
	return function() {
		li(this, e);
	};
}
function fi(e) {
	return function() {
		ui(this, e);
	};
}
function pi(e, t) {
	return function() {
		(t.apply(this, arguments) ? li : ui)(this, e);
	};
}
function mi(e, t) {
	var n = oi(e + "");
	if (arguments.length < 2) {
		for (var r = si(this.node()), i = -1, a = n.length; ++i < a;) if (!r.contains(n[i])) return !1;
		return !0;
	}
	return this.each((typeof t == "function" ? pi : t ? di : fi)(n, t));
}
function hi() {
	this.textContent = "";
}
function gi(e) {
	return function() {
		this.textContent = e;
	};
}
function _i(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.textContent = t ?? "";
	};
}
function vi(e) {
	return arguments.length ? this.each(e == null ? hi : (typeof e == "function" ? _i : gi)(e)) : this.node().textContent;
}
function yi() {
	this.innerHTML = "";
}
function bi(e) {
	return function() {
		this.innerHTML = e;
	};
}
function xi(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.innerHTML = t ?? "";
	};
}
function Si(e) {
	return arguments.length ? this.each(e == null ? yi : (typeof e == "function" ? xi : bi)(e)) : this.node().innerHTML;
}
function Ci() {
	this.nextSibling && this.parentNode.appendChild(this);
}
function wi() {
	return this.each(Ci);
}
function Ti() {
	this.previousSibling && this.parentNode.insertBefore(this, this.parentNode.firstChild);
}
function Ei() {
	return this.each(Ti);
}
function Di(e) {
	var t = typeof e == "function" ? e : nr(e);
	return this.select(function() {
		return this.appendChild(t.apply(this, arguments));
	});
}
function Oi() {
	return null;
}
function ki(e, t) {
	var n = typeof e == "function" ? e : nr(e), r = t == null ? Oi : typeof t == "function" ? t : ir(t);
	return this.select(function() {
		return this.insertBefore(n.apply(this, arguments), r.apply(this, arguments) || null);
	});
}
function Ai() {
	var e = this.parentNode;
	e && e.removeChild(this);
}
function ji() {
	return this.each(Ai);
}
function Mi() {
	var e = this.cloneNode(!1), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function Ni() {
	var e = this.cloneNode(!0), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function Pi(e) {
	return this.select(e ? Ni : Mi);
}
function Fi(e) {
	return arguments.length ? this.property("__data__", e) : this.node().__data__;
}
function Ii(e) {
	return function(t) {
		e.call(this, t, this.__data__);
	};
}
function Li(e) {
	return e.trim().split(/^|\s+/).map(function(e) {
		var t = "", n = e.indexOf(".");
		return n >= 0 && (t = e.slice(n + 1), e = e.slice(0, n)), {
			type: e,
			name: t
		};
	});
}
function Ri(e) {
	return function() {
		var t = this.__on;
		if (t) {
			for (var n = 0, r = -1, i = t.length, a; n < i; ++n) a = t[n], (!e.type || a.type === e.type) && a.name === e.name ? this.removeEventListener(a.type, a.listener, a.options) : t[++r] = a;
			++r ? t.length = r : delete this.__on;
		}
	};
}
function zi(e, t, n) {
	return function() {
		var r = this.__on, i, a = Ii(t);
		if (r) {
			for (var o = 0, s = r.length; o < s; ++o) if ((i = r[o]).type === e.type && i.name === e.name) {
				this.removeEventListener(i.type, i.listener, i.options), this.addEventListener(i.type, i.listener = a, i.options = n), i.value = t;
				return;
			}
		}
		this.addEventListener(e.type, a, n), i = {
			type: e.type,
			name: e.name,
			value: t,
			listener: a,
			options: n
		}, r ? r.push(i) : this.__on = [i];
	};
}
function Bi(e, t, n) {
	var r = Li(e + ""), i, a = r.length, o;
	if (arguments.length < 2) {
		var s = this.node().__on;
		if (s) {
			for (var c = 0, l = s.length, u; c < l; ++c) for (i = 0, u = s[c]; i < a; ++i) if ((o = r[i]).type === u.type && o.name === u.name) return u.value;
		}
	} else {
		for (s = t ? zi : Ri, i = 0; i < a; ++i) this.each(s(r[i], t, n));
		return this;
	}
}
function Vi(e, t, n) {
	var r = Xr(e), i = r.CustomEvent;
	typeof i == "function" ? i = new i(t, n) : (i = r.document.createEvent("Event"), n ? (i.initEvent(t, n.bubbles, n.cancelable), i.detail = n.detail) : i.initEvent(t, !1, !1)), e.dispatchEvent(i);
}
function Hi(e, t) {
	return function() {
		return Vi(this, e, t);
	};
}
function Ui(e, t) {
	return function() {
		return Vi(this, e, t.apply(this, arguments));
	};
}
function Wi(e, t) {
	return this.each((typeof t == "function" ? Ui : Hi)(e, t));
}
function* Gi() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length, o; i < a; ++i) (o = r[i]) && (yield o);
}
var Ki = [null];
function qi(e, t) {
	this._groups = e, this._parents = t;
}
function Ji() {
	return new qi([[document.documentElement]], Ki);
}
function Yi() {
	return this;
}
qi.prototype = Ji.prototype = {
	constructor: qi,
	select: ar,
	selectAll: ur,
	selectChild: gr,
	selectChildren: br,
	filter: xr,
	data: kr,
	enter: Cr,
	exit: jr,
	join: Mr,
	merge: Nr,
	selection: Yi,
	order: Pr,
	sort: Fr,
	call: Lr,
	nodes: Rr,
	node: zr,
	size: Br,
	empty: Vr,
	each: Hr,
	attr: Yr,
	style: ei,
	property: ai,
	classed: mi,
	text: vi,
	html: Si,
	raise: wi,
	lower: Ei,
	append: Di,
	insert: ki,
	remove: ji,
	clone: Pi,
	datum: Fi,
	on: Bi,
	dispatch: Wi,
	[Symbol.iterator]: Gi
};
function Xi(e) {
	return typeof e == "string" ? new qi([[document.querySelector(e)]], [document.documentElement]) : new qi([[e]], Ki);
}
var Zi = 0;
function Qi() {
	return new $i();
}
function $i() {
	this._ = "@" + (++Zi).toString(36);
}
$i.prototype = Qi.prototype = {
	constructor: $i,
	get: function(e) {
		for (var t = this._; !(t in e);) if (!(e = e.parentNode)) return;
		return e[t];
	},
	set: function(e, t) {
		return e[this._] = t;
	},
	remove: function(e) {
		return this._ in e && delete e[this._];
	},
	toString: function() {
		return this._;
	}
};
function ea(e) {
	let t;
	for (; t = e.sourceEvent;) e = t;
	return e;
}
function ta(e, t) {
	if (e = ea(e), t === void 0 && (t = e.currentTarget), t) {
		var n = t.ownerSVGElement || t;
		if (n.createSVGPoint) {
			var r = n.createSVGPoint();
			return r.x = e.clientX, r.y = e.clientY, r = r.matrixTransform(t.getScreenCTM().inverse()), [r.x, r.y];
		}
		if (t.getBoundingClientRect) {
			var i = t.getBoundingClientRect();
			return [e.clientX - i.left - t.clientLeft, e.clientY - i.top - t.clientTop];
		}
	}
	return [e.pageX, e.pageY];
}
// node_modules/d3-color/dist/d3-color.mjs
function na(e, t, n) {
	e.prototype = t.prototype = n, n.constructor = e;
}
function ra(e, t) {
	var n = Object.create(e.prototype);
	for (var r in t) n[r] = t[r];
	return n;
}
function ia() {}
var aa = .7, oa = 1 / aa, sa = "\\s*([+-]?\\d+)\\s*", ca = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*", la = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*", ua = /^#([0-9a-f]{3,8})$/, da = RegExp(`^rgb\\(${sa},${sa},${sa}\\)$`), fa = RegExp(`^rgb\\(${la},${la},${la}\\)$`), pa = RegExp(`^rgba\\(${sa},${sa},${sa},${ca}\\)$`), ma = RegExp(`^rgba\\(${la},${la},${la},${ca}\\)$`), ha = RegExp(`^hsl\\(${ca},${la},${la}\\)$`), ga = RegExp(`^hsla\\(${ca},${la},${la},${ca}\\)$`), _a = {
	aliceblue: 15792383,
	antiquewhite: 16444375,
	aqua: 65535,
	aquamarine: 8388564,
	azure: 15794175,
	beige: 16119260,
	bisque: 16770244,
	black: 0,
	blanchedalmond: 16772045,
	blue: 255,
	blueviolet: 9055202,
	brown: 10824234,
	burlywood: 14596231,
	cadetblue: 6266528,
	chartreuse: 8388352,
	chocolate: 13789470,
	coral: 16744272,
	cornflowerblue: 6591981,
	cornsilk: 16775388,
	crimson: 14423100,
	cyan: 65535,
	darkblue: 139,
	darkcyan: 35723,
	darkgoldenrod: 12092939,
	darkgray: 11119017,
	darkgreen: 25600,
	darkgrey: 11119017,
	darkkhaki: 12433259,
	darkmagenta: 9109643,
	darkolivegreen: 5597999,
	darkorange: 16747520,
	darkorchid: 10040012,
	darkred: 9109504,
	darksalmon: 15308410,
	darkseagreen: 9419919,
	darkslateblue: 4734347,
	darkslategray: 3100495,
	darkslategrey: 3100495,
	darkturquoise: 52945,
	darkviolet: 9699539,
	deeppink: 16716947,
	deepskyblue: 49151,
	dimgray: 6908265,
	dimgrey: 6908265,
	dodgerblue: 2003199,
	firebrick: 11674146,
	floralwhite: 16775920,
	forestgreen: 2263842,
	fuchsia: 16711935,
	gainsboro: 14474460,
	ghostwhite: 16316671,
	gold: 16766720,
	goldenrod: 14329120,
	gray: 8421504,
	green: 32768,
	greenyellow: 11403055,
	grey: 8421504,
	honeydew: 15794160,
	hotpink: 16738740,
	indianred: 13458524,
	indigo: 4915330,
	ivory: 16777200,
	khaki: 15787660,
	lavender: 15132410,
	lavenderblush: 16773365,
	lawngreen: 8190976,
	lemonchiffon: 16775885,
	lightblue: 11393254,
	lightcoral: 15761536,
	lightcyan: 14745599,
	lightgoldenrodyellow: 16448210,
	lightgray: 13882323,
	lightgreen: 9498256,
	lightgrey: 13882323,
	lightpink: 16758465,
	lightsalmon: 16752762,
	lightseagreen: 2142890,
	lightskyblue: 8900346,
	lightslategray: 7833753,
	lightslategrey: 7833753,
	lightsteelblue: 11584734,
	lightyellow: 16777184,
	lime: 65280,
	limegreen: 3329330,
	linen: 16445670,
	magenta: 16711935,
	maroon: 8388608,
	mediumaquamarine: 6737322,
	mediumblue: 205,
	mediumorchid: 12211667,
	mediumpurple: 9662683,
	mediumseagreen: 3978097,
	mediumslateblue: 8087790,
	mediumspringgreen: 64154,
	mediumturquoise: 4772300,
	mediumvioletred: 13047173,
	midnightblue: 1644912,
	mintcream: 16121850,
	mistyrose: 16770273,
	moccasin: 16770229,
	navajowhite: 16768685,
	navy: 128,
	oldlace: 16643558,
	olive: 8421376,
	olivedrab: 7048739,
	orange: 16753920,
	orangered: 16729344,
	orchid: 14315734,
	palegoldenrod: 15657130,
	palegreen: 10025880,
	paleturquoise: 11529966,
	palevioletred: 14381203,
	papayawhip: 16773077,
	peachpuff: 16767673,
	peru: 13468991,
	pink: 16761035,
	plum: 14524637,
	powderblue: 11591910,
	purple: 8388736,
	rebeccapurple: 6697881,
	red: 16711680,
	rosybrown: 12357519,
	royalblue: 4286945,
	saddlebrown: 9127187,
	salmon: 16416882,
	sandybrown: 16032864,
	seagreen: 3050327,
	seashell: 16774638,
	sienna: 10506797,
	silver: 12632256,
	skyblue: 8900331,
	slateblue: 6970061,
	slategray: 7372944,
	slategrey: 7372944,
	snow: 16775930,
	springgreen: 65407,
	steelblue: 4620980,
	tan: 13808780,
	teal: 32896,
	thistle: 14204888,
	tomato: 16737095,
	turquoise: 4251856,
	violet: 15631086,
	wheat: 16113331,
	white: 16777215,
	whitesmoke: 16119285,
	yellow: 16776960,
	yellowgreen: 10145074
};
na(ia, Sa, {
	copy(e) {
		return Object.assign(new this.constructor(), this, e);
	},
	displayable() {
		return this.rgb().displayable();
	},
	hex: va,
	formatHex: va,
	formatHex8: ya,
	formatHsl: ba,
	formatRgb: xa,
	toString: xa
});
function va() {
	return this.rgb().formatHex();
}
function ya() {
	return this.rgb().formatHex8();
}
function ba() {
	return Pa(this).formatHsl();
}
function xa() {
	return this.rgb().formatRgb();
}
function Sa(e) {
	var t, n;
	return e = (e + "").trim().toLowerCase(), (t = ua.exec(e)) ? (n = t[1].length, t = parseInt(t[1], 16), n === 6 ? Ca(t) : n === 3 ? new I(t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, (t & 15) << 4 | t & 15, 1) : n === 8 ? wa(t >> 24 & 255, t >> 16 & 255, t >> 8 & 255, (t & 255) / 255) : n === 4 ? wa(t >> 12 & 15 | t >> 8 & 240, t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, ((t & 15) << 4 | t & 15) / 255) : null) : (t = da.exec(e)) ? new I(t[1], t[2], t[3], 1) : (t = fa.exec(e)) ? new I(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, 1) : (t = pa.exec(e)) ? wa(t[1], t[2], t[3], t[4]) : (t = ma.exec(e)) ? wa(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, t[4]) : (t = ha.exec(e)) ? Na(t[1], t[2] / 100, t[3] / 100, 1) : (t = ga.exec(e)) ? Na(t[1], t[2] / 100, t[3] / 100, t[4]) : _a.hasOwnProperty(e) ? Ca(_a[e]) : e === "transparent" ? new I(NaN, NaN, NaN, 0) : null;
}
function Ca(e) {
	return new I(e >> 16 & 255, e >> 8 & 255, e & 255, 1);
}
function wa(e, t, n, r) {
	return r <= 0 && (e = t = n = NaN), new I(e, t, n, r);
}
function Ta(e) {
	return e instanceof ia || (e = Sa(e)), e ? (e = e.rgb(), new I(e.r, e.g, e.b, e.opacity)) : new I();
}
function Ea(e, t, n, r) {
	return arguments.length === 1 ? Ta(e) : new I(e, t, n, r ?? 1);
}
function I(e, t, n, r) {
	this.r = +e, this.g = +t, this.b = +n, this.opacity = +r;
}
na(I, Ea, ra(ia, {
	brighter(e) {
		return e = e == null ? oa : oa ** +e, new I(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? aa : aa ** +e, new I(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	rgb() {
		return this;
	},
	clamp() {
		return new I(ja(this.r), ja(this.g), ja(this.b), Aa(this.opacity));
	},
	displayable() {
		return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
	},
	hex: Da,
	formatHex: Da,
	formatHex8: Oa,
	formatRgb: ka,
	toString: ka
}));
function Da() {
	return `#${Ma(this.r)}${Ma(this.g)}${Ma(this.b)}`;
}
function Oa() {
	return `#${Ma(this.r)}${Ma(this.g)}${Ma(this.b)}${Ma((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function ka() {
	let e = Aa(this.opacity);
	return `${e === 1 ? "rgb(" : "rgba("}${ja(this.r)}, ${ja(this.g)}, ${ja(this.b)}${e === 1 ? ")" : `, ${e})`}`;
}
function Aa(e) {
	return isNaN(e) ? 1 : Math.max(0, Math.min(1, e));
}
function ja(e) {
	return Math.max(0, Math.min(255, Math.round(e) || 0));
}
function Ma(e) {
	return e = ja(e), (e < 16 ? "0" : "") + e.toString(16);
}
function Na(e, t, n, r) {
	return r <= 0 ? e = t = n = NaN : n <= 0 || n >= 1 ? e = t = NaN : t <= 0 && (e = NaN), new Ia(e, t, n, r);
}
function Pa(e) {
	if (e instanceof Ia) return new Ia(e.h, e.s, e.l, e.opacity);
	if (e instanceof ia || (e = Sa(e)), !e) return new Ia();
	if (e instanceof Ia) return e;
	e = e.rgb();
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = Math.min(t, n, r), a = Math.max(t, n, r), o = NaN, s = a - i, c = (a + i) / 2;
	return s ? (o = t === a ? (n - r) / s + (n < r) * 6 : n === a ? (r - t) / s + 2 : (t - n) / s + 4, s /= c < .5 ? a + i : 2 - a - i, o *= 60) : s = c > 0 && c < 1 ? 0 : o, new Ia(o, s, c, e.opacity);
}
function Fa(e, t, n, r) {
	return arguments.length === 1 ? Pa(e) : new Ia(e, t, n, r ?? 1);
}
function Ia(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
na(Ia, Fa, ra(ia, {
	brighter(e) {
		return e = e == null ? oa : oa ** +e, new Ia(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? aa : aa ** +e, new Ia(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = this.h % 360 + (this.h < 0) * 360, t = isNaN(e) || isNaN(this.s) ? 0 : this.s, n = this.l, r = n + (n < .5 ? n : 1 - n) * t, i = 2 * n - r;
		return new I(za(e >= 240 ? e - 240 : e + 120, i, r), za(e, i, r), za(e < 120 ? e + 240 : e - 120, i, r), this.opacity);
	},
	clamp() {
		return new Ia(La(this.h), Ra(this.s), Ra(this.l), Aa(this.opacity));
	},
	displayable() {
		return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
	},
	formatHsl() {
		let e = Aa(this.opacity);
		return `${e === 1 ? "hsl(" : "hsla("}${La(this.h)}, ${Ra(this.s) * 100}%, ${Ra(this.l) * 100}%${e === 1 ? ")" : `, ${e})`}`;
	}
}));
function La(e) {
	return e = (e || 0) % 360, e < 0 ? e + 360 : e;
}
function Ra(e) {
	return Math.max(0, Math.min(1, e || 0));
}
function za(e, t, n) {
	return (e < 60 ? t + (n - t) * e / 60 : e < 180 ? n : e < 240 ? t + (n - t) * (240 - e) / 60 : t) * 255;
}
var Ba = Math.PI / 180, Va = 180 / Math.PI, Ha = 18, Ua = .96422, Wa = 1, Ga = .82521, Ka = 4 / 29, qa = 6 / 29, Ja = 3 * qa * qa, Ya = qa * qa * qa;
function Xa(e) {
	if (e instanceof Qa) return new Qa(e.l, e.a, e.b, e.opacity);
	if (e instanceof ao) return oo(e);
	e instanceof I || (e = Ta(e));
	var t = no(e.r), n = no(e.g), r = no(e.b), i = $a((.2225045 * t + .7168786 * n + .0606169 * r) / Wa), a, o;
	return t === n && n === r ? a = o = i : (a = $a((.4360747 * t + .3850649 * n + .1430804 * r) / Ua), o = $a((.0139322 * t + .0971045 * n + .7141733 * r) / Ga)), new Qa(116 * i - 16, 500 * (a - i), 200 * (i - o), e.opacity);
}
function Za(e, t, n, r) {
	return arguments.length === 1 ? Xa(e) : new Qa(e, t, n, r ?? 1);
}
function Qa(e, t, n, r) {
	this.l = +e, this.a = +t, this.b = +n, this.opacity = +r;
}
na(Qa, Za, ra(ia, {
	brighter(e) {
		return new Qa(this.l + Ha * (e ?? 1), this.a, this.b, this.opacity);
	},
	darker(e) {
		return new Qa(this.l - Ha * (e ?? 1), this.a, this.b, this.opacity);
	},
	rgb() {
		var e = (this.l + 16) / 116, t = isNaN(this.a) ? e : e + this.a / 500, n = isNaN(this.b) ? e : e - this.b / 200;
		return t = Ua * eo(t), e = Wa * eo(e), n = Ga * eo(n), new I(to(3.1338561 * t - 1.6168667 * e - .4906146 * n), to(-.9787684 * t + 1.9161415 * e + .033454 * n), to(.0719453 * t - .2289914 * e + 1.4052427 * n), this.opacity);
	}
}));
function $a(e) {
	return e > Ya ? e ** (1 / 3) : e / Ja + Ka;
}
function eo(e) {
	return e > qa ? e * e * e : Ja * (e - Ka);
}
function to(e) {
	return 255 * (e <= .0031308 ? 12.92 * e : 1.055 * e ** (1 / 2.4) - .055);
}
function no(e) {
	return (e /= 255) <= .04045 ? e / 12.92 : ((e + .055) / 1.055) ** 2.4;
}
function ro(e) {
	if (e instanceof ao) return new ao(e.h, e.c, e.l, e.opacity);
	if (e instanceof Qa || (e = Xa(e)), e.a === 0 && e.b === 0) return new ao(NaN, 0 < e.l && e.l < 100 ? 0 : NaN, e.l, e.opacity);
	var t = Math.atan2(e.b, e.a) * Va;
	return new ao(t < 0 ? t + 360 : t, Math.sqrt(e.a * e.a + e.b * e.b), e.l, e.opacity);
}
function io(e, t, n, r) {
	return arguments.length === 1 ? ro(e) : new ao(e, t, n, r ?? 1);
}
function ao(e, t, n, r) {
	this.h = +e, this.c = +t, this.l = +n, this.opacity = +r;
}
function oo(e) {
	if (isNaN(e.h)) return new Qa(e.l, 0, 0, e.opacity);
	var t = e.h * Ba;
	return new Qa(e.l, Math.cos(t) * e.c, Math.sin(t) * e.c, e.opacity);
}
na(ao, io, ra(ia, {
	brighter(e) {
		return new ao(this.h, this.c, this.l + Ha * (e ?? 1), this.opacity);
	},
	darker(e) {
		return new ao(this.h, this.c, this.l - Ha * (e ?? 1), this.opacity);
	},
	rgb() {
		return oo(this).rgb();
	}
}));
var so = -.14861, co = 1.78277, lo = -.29227, uo = -.90649, fo = 1.97294, po = fo * uo, mo = fo * co, ho = co * lo - uo * so;
function go(e) {
	if (e instanceof vo) return new vo(e.h, e.s, e.l, e.opacity);
	e instanceof I || (e = Ta(e));
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = (ho * r + po * t - mo * n) / (ho + po - mo), a = r - i, o = (fo * (n - i) - lo * a) / uo, s = Math.sqrt(o * o + a * a) / (fo * i * (1 - i)), c = s ? Math.atan2(o, a) * Va - 120 : NaN;
	return new vo(c < 0 ? c + 360 : c, s, i, e.opacity);
}
function _o(e, t, n, r) {
	return arguments.length === 1 ? go(e) : new vo(e, t, n, r ?? 1);
}
function vo(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
na(vo, _o, ra(ia, {
	brighter(e) {
		return e = e == null ? oa : oa ** +e, new vo(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? aa : aa ** +e, new vo(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = isNaN(this.h) ? 0 : (this.h + 120) * Ba, t = +this.l, n = isNaN(this.s) ? 0 : this.s * t * (1 - t), r = Math.cos(e), i = Math.sin(e);
		return new I(255 * (t + n * (so * r + co * i)), 255 * (t + n * (lo * r + uo * i)), 255 * (t + fo * r * n), this.opacity);
	}
}));
// node_modules/d3-interpolate/dist/d3-interpolate.mjs
function yo(e, t, n, r, i) {
	var a = e * e, o = a * e;
	return ((1 - 3 * e + 3 * a - o) * t + (4 - 6 * a + 3 * o) * n + (1 + 3 * e + 3 * a - 3 * o) * r + o * i) / 6;
}
function bo(e) {
	var t = e.length - 1;
	return function(n) {
		var r = n <= 0 ? n = 0 : n >= 1 ? (n = 1, t - 1) : Math.floor(n * t), i = e[r], a = e[r + 1], o = r > 0 ? e[r - 1] : 2 * i - a, s = r < t - 1 ? e[r + 2] : 2 * a - i;
		return yo((n - r / t) * t, o, i, a, s);
	};
}
var xo = (e) => () => e;
function So(e, t) {
	return function(n) {
		return e + n * t;
	};
}
function Co(e, t, n) {
	return e **= +n, t = t ** +n - e, n = 1 / n, function(r) {
		return (e + r * t) ** +n;
	};
}
function wo(e, t) {
	var n = t - e;
	return n ? So(e, n > 180 || n < -180 ? n - 360 * Math.round(n / 360) : n) : xo(isNaN(e) ? t : e);
}
function To(e) {
	return (e = +e) == 1 ? Eo : function(t, n) {
		return n - t ? Co(t, n, e) : xo(isNaN(t) ? n : t);
	};
}
function Eo(e, t) {
	var n = t - e;
	return n ? So(e, n) : xo(isNaN(e) ? t : e);
}
var Do = (function e(t) {
	var n = To(t);
	function r(e, t) {
		var r = n((e = Ea(e)).r, (t = Ea(t)).r), i = n(e.g, t.g), a = n(e.b, t.b), o = Eo(e.opacity, t.opacity);
		return function(t) {
			return e.r = r(t), e.g = i(t), e.b = a(t), e.opacity = o(t), e + "";
		};
	}
	return r.gamma = e, r;
})(1);
function Oo(e) {
	return function(t) {
		for (var n = t.length, r = Array(n), i = Array(n), a = Array(n), o = 0, s; o < n; ++o) s = Ea(t[o]), r[o] = s.r || 0, i[o] = s.g || 0, a[o] = s.b || 0;
		return r = e(r), i = e(i), a = e(a), s.opacity = 1, function(e) {
			return s.r = r(e), s.g = i(e), s.b = a(e), s + "";
		};
	};
}
var ko = Oo(bo);
function Ao(e, t) {
	t ||= [];
	var n = e ? Math.min(t.length, e.length) : 0, r = t.slice(), i;
	return function(a) {
		for (i = 0; i < n; ++i) r[i] = e[i] * (1 - a) + t[i] * a;
		return r;
	};
}
function jo(e) {
	return ArrayBuffer.isView(e) && !(e instanceof DataView);
}
function Mo(e, t) {
	for (var n = t ? t.length : 0, r = e ? Math.min(n, e.length) : 0, i = Array(r), a = Array(n), o = 0; o < r; ++o) i[o] = Vo(e[o], t[o]);
	for (; o < n; ++o) a[o] = t[o];
	return function(e) {
		for (o = 0; o < r; ++o) a[o] = i[o](e);
		return a;
	};
}
function No(e, t) {
	var n = /* @__PURE__ */ new Date();
	return e = +e, t = +t, function(r) {
		return n.setTime(e * (1 - r) + t * r), n;
	};
}
function Po(e, t) {
	return e = +e, t = +t, function(n) {
		return e * (1 - n) + t * n;
	};
}
function Fo(e, t) {
	var n = {}, r = {}, i;
	for (i in typeof e == "object" && e || (e = {}), typeof t == "object" && t || (t = {}), t) i in e ? n[i] = Vo(e[i], t[i]) : r[i] = t[i];
	return function(e) {
		for (i in n) r[i] = n[i](e);
		return r;
	};
}
var Io = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g, Lo = new RegExp(Io.source, "g");
function Ro(e) {
	return function() {
		return e;
	};
}
function zo(e) {
	return function(t) {
		return e(t) + "";
	};
}
function Bo(e, t) {
	var n = Io.lastIndex = Lo.lastIndex = 0, r, i, a, o = -1, s = [], c = [];
	for (e += "", t += ""; (r = Io.exec(e)) && (i = Lo.exec(t));) (a = i.index) > n && (a = t.slice(n, a), s[o] ? s[o] += a : s[++o] = a), (r = r[0]) === (i = i[0]) ? s[o] ? s[o] += i : s[++o] = i : (s[++o] = null, c.push({
		i: o,
		x: Po(r, i)
	})), n = Lo.lastIndex;
	return n < t.length && (a = t.slice(n), s[o] ? s[o] += a : s[++o] = a), s.length < 2 ? c[0] ? zo(c[0].x) : Ro(t) : (t = c.length, function(e) {
		for (var n = 0, r; n < t; ++n) s[(r = c[n]).i] = r.x(e);
		return s.join("");
	});
}
function Vo(e, t) {
	var n = typeof t, r;
	return t == null || n === "boolean" ? xo(t) : (n === "number" ? Po : n === "string" ? (r = Sa(t)) ? (t = r, Do) : Bo : t instanceof Sa ? Do : t instanceof Date ? No : jo(t) ? Ao : Array.isArray(t) ? Mo : typeof t.valueOf != "function" && typeof t.toString != "function" || isNaN(t) ? Fo : Po)(e, t);
}
function Ho(e, t) {
	return e = +e, t = +t, function(n) {
		return Math.round(e * (1 - n) + t * n);
	};
}
var Uo = 1e-12;
function Wo(e) {
	return ((e = Math.exp(e)) + 1 / e) / 2;
}
function Go(e) {
	return ((e = Math.exp(e)) - 1 / e) / 2;
}
function Ko(e) {
	return ((e = Math.exp(2 * e)) - 1) / (e + 1);
}
(function e(t, n, r) {
	function i(e, i) {
		var a = e[0], o = e[1], s = e[2], c = i[0], l = i[1], u = i[2], d = c - a, f = l - o, p = d * d + f * f, m, h;
		if (p < Uo) h = Math.log(u / s) / t, m = function(e) {
			return [
				a + e * d,
				o + e * f,
				s * Math.exp(t * e * h)
			];
		};
		else {
			var g = Math.sqrt(p), _ = (u * u - s * s + r * p) / (2 * s * n * g), v = (u * u - s * s - r * p) / (2 * u * n * g), y = Math.log(Math.sqrt(_ * _ + 1) - _);
			h = (Math.log(Math.sqrt(v * v + 1) - v) - y) / t, m = function(e) {
				var r = e * h, i = Wo(y), c = s / (n * g) * (i * Ko(t * r + y) - Go(y));
				return [
					a + c * d,
					o + c * f,
					s * i / Wo(t * r + y)
				];
			};
		}
		return m.duration = Math.abs(h) * 1e3 * t / Math.SQRT2, m;
	}
	return i.rho = function(t) {
		var n = Math.max(.001, +t), r = n * n;
		return e(n, r, r * r);
	}, i;
})(Math.SQRT2, 2, 4);
function qo(e) {
	return function(t, n) {
		var r = e((t = Fa(t)).h, (n = Fa(n)).h), i = Eo(t.s, n.s), a = Eo(t.l, n.l), o = Eo(t.opacity, n.opacity);
		return function(e) {
			return t.h = r(e), t.s = i(e), t.l = a(e), t.opacity = o(e), t + "";
		};
	};
}
var Jo = qo(wo);
function Yo(e, t) {
	var n = Eo((e = Za(e)).l, (t = Za(t)).l), r = Eo(e.a, t.a), i = Eo(e.b, t.b), a = Eo(e.opacity, t.opacity);
	return function(t) {
		return e.l = n(t), e.a = r(t), e.b = i(t), e.opacity = a(t), e + "";
	};
}
function Xo(e) {
	return function(t, n) {
		var r = e((t = io(t)).h, (n = io(n)).h), i = Eo(t.c, n.c), a = Eo(t.l, n.l), o = Eo(t.opacity, n.opacity);
		return function(e) {
			return t.h = r(e), t.c = i(e), t.l = a(e), t.opacity = o(e), t + "";
		};
	};
}
var Zo = Xo(wo);
function Qo(e) {
	return (function t(n) {
		n = +n;
		function r(t, r) {
			var i = e((t = _o(t)).h, (r = _o(r)).h), a = Eo(t.s, r.s), o = Eo(t.l, r.l), s = Eo(t.opacity, r.opacity);
			return function(e) {
				return t.h = i(e), t.s = a(e), t.l = o(e ** +n), t.opacity = s(e), t + "";
			};
		}
		return r.gamma = t, r;
	})(1);
}
Qo(wo);
var $o = Qo(Eo);
function es(e, t) {
	t === void 0 && (t = e, e = Vo);
	for (var n = 0, r = t.length - 1, i = t[0], a = Array(r < 0 ? 0 : r); n < r;) a[n] = e(i, i = t[++n]);
	return function(e) {
		var t = Math.max(0, Math.min(r - 1, Math.floor(e *= r)));
		return a[t](e - t);
	};
}
function ts(e, t) {
	for (var n = Array(t), r = 0; r < t; ++r) n[r] = e(r / (t - 1));
	return n;
}
// node_modules/d3-path/dist/d3-path.mjs
var ns = Math.PI, rs = 2 * ns, is = 1e-6, as = rs - is;
function os(e) {
	this._ += e[0];
	for (let t = 1, n = e.length; t < n; ++t) this._ += arguments[t] + e[t];
}
function ss(e) {
	let t = Math.floor(e);
	if (!(t >= 0)) throw Error(`invalid digits: ${e}`);
	if (t > 15) return os;
	let n = 10 ** t;
	return function(e) {
		this._ += e[0];
		for (let t = 1, r = e.length; t < r; ++t) this._ += Math.round(arguments[t] * n) / n + e[t];
	};
}
function cs(e, t, n, r) {
	return e === n && t === r;
}
function ls(e) {
	let t = Math.floor(e);
	if (!(t <= 15)) return cs;
	let n = 10 ** t, r = function(e) {
		return Math.round(e * n);
	};
	return function(e, t, n, i) {
		return r(e) === r(n) && r(t) === r(i);
	};
}
var us = class {
	constructor(e) {
		this._x0 = this._y0 = this._x1 = this._y1 = null, this._ = "", this._append = e == null ? os : ss(e), this._equal = e == null ? cs : ls(e);
	}
	moveTo(e, t) {
		this._append`M${this._x0 = this._x1 = +e},${this._y0 = this._y1 = +t}`;
	}
	closePath() {
		this._x1 !== null && (this._x1 = this._x0, this._y1 = this._y0, this._append`Z`);
	}
	lineTo(e, t) {
		this._append`L${this._x1 = +e},${this._y1 = +t}`;
	}
	quadraticCurveTo(e, t, n, r) {
		this._append`Q${+e},${+t},${this._x1 = +n},${this._y1 = +r}`;
	}
	bezierCurveTo(e, t, n, r, i, a) {
		this._append`C${+e},${+t},${+n},${+r},${this._x1 = +i},${this._y1 = +a}`;
	}
	arcTo(e, t, n, r, i) {
		if (e = +e, t = +t, n = +n, r = +r, i = +i, i < 0) throw Error(`negative radius: ${i}`);
		let a = this._x1, o = this._y1, s = n - e, c = r - t, l = a - e, u = o - t, d = l * l + u * u;
		if (this._x1 === null) this._append`M${this._x1 = e},${this._y1 = t}`;
		else if (d > is) {
			if (!(Math.abs(u * s - c * l) > is) || !i) this._append`L${this._x1 = e},${this._y1 = t}`;
			else {
				let f = n - a, p = r - o, m = s * s + c * c, h = f * f + p * p, g = Math.sqrt(m), _ = Math.sqrt(d), v = i * Math.tan((ns - Math.acos((m + d - h) / (2 * g * _))) / 2), y = v / _, b = v / g;
				Math.abs(y - 1) > is && this._append`L${e + y * l},${t + y * u}`, this._append`A${i},${i},0,0,${+(u * f > l * p)},${this._x1 = e + b * s},${this._y1 = t + b * c}`;
			}
		}
	}
	arc(e, t, n, r, i, a) {
		if (e = +e, t = +t, n = +n, a = !!a, n < 0) throw Error(`negative radius: ${n}`);
		let o = n * Math.cos(r), s = n * Math.sin(r), c = e + o, l = t + s, u = 1 ^ a, d = a ? r - i : i - r;
		if (this._x1 === null ? this._append`M${c},${l}` : (Math.abs(this._x1 - c) > is || Math.abs(this._y1 - l) > is) && this._append`L${c},${l}`, n) {
			if (d < 0 && (d = d % rs + rs), d > as) this._append`A${n},${n},0,1,${u},${e - o},${t - s}A${n},${n},0,1,${u},${this._x1 = c},${this._y1 = l}`;
			else if (d > is) {
				let a = e + n * Math.cos(i), o = t + n * Math.sin(i);
				if (d >= ns && this._equal(c, l, a, o)) {
					d /= 2;
					let i = r + d;
					this._append`A${n},${n},0,${+(d >= ns)},${u},${e + n * Math.cos(i)},${t + n * Math.sin(i)}`;
				}
				this._append`A${n},${n},0,${+(d >= ns)},${u},${this._x1 = a},${this._y1 = o}`;
			}
		}
	}
	rect(e, t, n, r) {
		this._append`M${this._x0 = this._x1 = +e},${this._y0 = this._y1 = +t}h${n = +n}v${+r}h${-n}Z`;
	}
	toString() {
		return this._;
	}
};
us.prototype;
function ds(e = 3) {
	return new us(+e);
}
// node_modules/d3-format/dist/d3-format.mjs
function fs(e) {
	return Math.abs(e = Math.round(e)) >= 1e21 ? e.toLocaleString("en").replace(/,/g, "") : e.toString(10);
}
function ps(e, t) {
	if (!isFinite(e) || e === 0) return null;
	var n = (e = t ? e.toExponential(t - 1) : e.toExponential()).indexOf("e"), r = e.slice(0, n);
	return [r.length > 1 ? r[0] + r.slice(2) : r, +e.slice(n + 1)];
}
function ms(e) {
	return e = ps(Math.abs(e)), e ? e[1] : NaN;
}
function hs(e, t) {
	return function(n, r) {
		for (var i = n.length, a = [], o = 0, s = e[0], c = 0; i > 0 && s > 0 && (c + s + 1 > r && (s = Math.max(1, r - c)), a.push(n.substring(i -= s, i + s)), !((c += s + 1) > r));) s = e[o = (o + 1) % e.length];
		return a.reverse().join(t);
	};
}
function gs(e) {
	return function(t) {
		return t.replace(/[0-9]/g, function(t) {
			return e[+t];
		});
	};
}
var _s = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function vs(e) {
	if (!(t = _s.exec(e))) throw Error("invalid format: " + e);
	var t;
	return new ys({
		fill: t[1],
		align: t[2],
		sign: t[3],
		symbol: t[4],
		zero: t[5],
		width: t[6],
		comma: t[7],
		precision: t[8] && t[8].slice(1),
		trim: t[9],
		type: t[10]
	});
}
vs.prototype = ys.prototype;
function ys(e) {
	this.fill = e.fill === void 0 ? " " : e.fill + "", this.align = e.align === void 0 ? ">" : e.align + "", this.sign = e.sign === void 0 ? "-" : e.sign + "", this.symbol = e.symbol === void 0 ? "" : e.symbol + "", this.zero = !!e.zero, this.width = e.width === void 0 ? void 0 : +e.width, this.comma = !!e.comma, this.precision = e.precision === void 0 ? void 0 : +e.precision, this.trim = !!e.trim, this.type = e.type === void 0 ? "" : e.type + "";
}
ys.prototype.toString = function() {
	return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
};
function bs(e) {
	out: for (var t = e.length, n = 1, r = -1, i; n < t; ++n) switch (e[n]) {
		case ".":
			r = i = n;
			break;
		case "0":
			r === 0 && (r = n), i = n;
			break;
		default:
			if (!+e[n]) break out;
			r > 0 && (r = 0);
	}
	return r > 0 ? e.slice(0, r) + e.slice(i + 1) : e;
}
var xs;
function Ss(e, t) {
	var n = ps(e, t);
	if (!n) return xs = void 0, e.toPrecision(t);
	var r = n[0], i = n[1], a = i - (xs = Math.max(-8, Math.min(8, Math.floor(i / 3))) * 3) + 1, o = r.length;
	return a === o ? r : a > o ? r + Array(a - o + 1).join("0") : a > 0 ? r.slice(0, a) + "." + r.slice(a) : "0." + Array(1 - a).join("0") + ps(e, Math.max(0, t + a - 1))[0];
}
function Cs(e, t) {
	var n = ps(e, t);
	if (!n) return e + "";
	var r = n[0], i = n[1];
	return i < 0 ? "0." + Array(-i).join("0") + r : r.length > i + 1 ? r.slice(0, i + 1) + "." + r.slice(i + 1) : r + Array(i - r.length + 2).join("0");
}
var ws = {
	"%": (e, t) => (e * 100).toFixed(t),
	b: (e) => Math.round(e).toString(2),
	c: (e) => e + "",
	d: fs,
	e: (e, t) => e.toExponential(t),
	f: (e, t) => e.toFixed(t),
	g: (e, t) => e.toPrecision(t),
	o: (e) => Math.round(e).toString(8),
	p: (e, t) => Cs(e * 100, t),
	r: Cs,
	s: Ss,
	X: (e) => Math.round(e).toString(16).toUpperCase(),
	x: (e) => Math.round(e).toString(16)
};
function Ts(e) {
	return e;
}
var Es = Array.prototype.map, Ds = [
	"y",
	"z",
	"a",
	"f",
	"p",
	"n",
	"µ",
	"m",
	"",
	"k",
	"M",
	"G",
	"T",
	"P",
	"E",
	"Z",
	"Y"
];
function Os(e) {
	var t = e.grouping === void 0 || e.thousands === void 0 ? Ts : hs(Es.call(e.grouping, Number), e.thousands + ""), n = e.currency === void 0 ? "" : e.currency[0] + "", r = e.currency === void 0 ? "" : e.currency[1] + "", i = e.decimal === void 0 ? "." : e.decimal + "", a = e.numerals === void 0 ? Ts : gs(Es.call(e.numerals, String)), o = e.percent === void 0 ? "%" : e.percent + "", s = e.minus === void 0 ? "−" : e.minus + "", c = e.nan === void 0 ? "NaN" : e.nan + "";
	function l(e, l) {
		e = vs(e);
		var u = e.fill, d = e.align, f = e.sign, p = e.symbol, m = e.zero, h = e.width, g = e.comma, _ = e.precision, v = e.trim, y = e.type;
		y === "n" ? (g = !0, y = "g") : ws[y] || (_ === void 0 && (_ = 12), v = !0, y = "g"), (m || u === "0" && d === "=") && (m = !0, u = "0", d = "=");
		var b = (l && l.prefix !== void 0 ? l.prefix : "") + (p === "$" ? n : p === "#" && /[boxX]/.test(y) ? "0" + y.toLowerCase() : ""), x = (p === "$" ? r : /[%p]/.test(y) ? o : "") + (l && l.suffix !== void 0 ? l.suffix : ""), S = ws[y], C = /[defgprs%]/.test(y);
		_ = _ === void 0 ? 6 : /[gprs]/.test(y) ? Math.max(1, Math.min(21, _)) : Math.max(0, Math.min(20, _));
		function w(e) {
			var n = b, r = x, o, l, p;
			if (y === "c") r = S(e) + r, e = "";
			else {
				e = +e;
				var w = e < 0 || 1 / e < 0;
				if (e = isNaN(e) ? c : S(Math.abs(e), _), v && (e = bs(e)), w && +e == 0 && f !== "+" && (w = !1), n = (w ? f === "(" ? f : s : f === "-" || f === "(" ? "" : f) + n, r = (y === "s" && !isNaN(e) && xs !== void 0 ? Ds[8 + xs / 3] : "") + r + (w && f === "(" ? ")" : ""), C) {
					for (o = -1, l = e.length; ++o < l;) if (p = e.charCodeAt(o), 48 > p || p > 57) {
						r = (p === 46 ? i + e.slice(o + 1) : e.slice(o)) + r, e = e.slice(0, o);
						break;
					}
				}
			}
			g && !m && (e = t(e, Infinity));
			var T = n.length + e.length + r.length, E = T < h ? Array(h - T + 1).join(u) : "";
			switch (g && m && (e = t(E + e, E.length ? h - r.length : Infinity), E = ""), d) {
				case "<":
					e = n + e + r + E;
					break;
				case "=":
					e = n + E + e + r;
					break;
				case "^":
					e = E.slice(0, T = E.length >> 1) + n + e + r + E.slice(T);
					break;
				default: e = E + n + e + r;
			}
			return a(e);
		}
		return w.toString = function() {
			return e + "";
		}, w;
	}
	function u(e, t) {
		var n = Math.max(-8, Math.min(8, Math.floor(ms(t) / 3))) * 3, r = 10 ** -n, i = l((e = vs(e), e.type = "f", e), { suffix: Ds[8 + n / 3] });
		return function(e) {
			return i(r * e);
		};
	}
	return {
		format: l,
		formatPrefix: u
	};
}
var ks, As, js;
Ms({
	thousands: ",",
	grouping: [3],
	currency: ["$", ""]
});
function Ms(e) {
	return ks = Os(e), As = ks.format, js = ks.formatPrefix, ks;
}
function Ns(e) {
	return Math.max(0, -ms(Math.abs(e)));
}
function Ps(e, t) {
	return Math.max(0, Math.max(-8, Math.min(8, Math.floor(ms(t) / 3))) * 3 - ms(Math.abs(e)));
}
function Fs(e, t) {
	return e = Math.abs(e), t = Math.abs(t) - e, Math.max(0, ms(t) - ms(e)) + 1;
}
// node_modules/d3-geo/dist/d3-geo.mjs
var L = 1e-6, Is = 1e-12, R = Math.PI, z = R / 2, Ls = R / 4, Rs = R * 2, zs = 180 / R, B = R / 180, V = Math.abs, Bs = Math.atan, Vs = Math.atan2, H = Math.cos, Hs = Math.exp, Us = Math.log, Ws = Math.pow, U = Math.sin, Gs = Math.sign || function(e) {
	return e > 0 ? 1 : e < 0 ? -1 : 0;
}, Ks = Math.sqrt, qs = Math.tan;
function Js(e) {
	return e > 1 ? 0 : e < -1 ? R : Math.acos(e);
}
function Ys(e) {
	return e > 1 ? z : e < -1 ? -z : Math.asin(e);
}
function Xs() {}
function Zs(e, t) {
	e && $s.hasOwnProperty(e.type) && $s[e.type](e, t);
}
var Qs = {
	Feature: function(e, t) {
		Zs(e.geometry, t);
	},
	FeatureCollection: function(e, t) {
		for (var n = e.features, r = -1, i = n.length; ++r < i;) Zs(n[r].geometry, t);
	}
}, $s = {
	Sphere: function(e, t) {
		t.sphere();
	},
	Point: function(e, t) {
		e = e.coordinates, t.point(e[0], e[1], e[2]);
	},
	MultiPoint: function(e, t) {
		for (var n = e.coordinates, r = -1, i = n.length; ++r < i;) e = n[r], t.point(e[0], e[1], e[2]);
	},
	LineString: function(e, t) {
		ec(e.coordinates, t, 0);
	},
	MultiLineString: function(e, t) {
		for (var n = e.coordinates, r = -1, i = n.length; ++r < i;) ec(n[r], t, 0);
	},
	Polygon: function(e, t) {
		tc(e.coordinates, t);
	},
	MultiPolygon: function(e, t) {
		for (var n = e.coordinates, r = -1, i = n.length; ++r < i;) tc(n[r], t);
	},
	GeometryCollection: function(e, t) {
		for (var n = e.geometries, r = -1, i = n.length; ++r < i;) Zs(n[r], t);
	}
};
function ec(e, t, n) {
	var r = -1, i = e.length - n, a;
	for (t.lineStart(); ++r < i;) a = e[r], t.point(a[0], a[1], a[2]);
	t.lineEnd();
}
function tc(e, t) {
	var n = -1, r = e.length;
	for (t.polygonStart(); ++n < r;) ec(e[n], t, 1);
	t.polygonEnd();
}
function nc(e, t) {
	e && Qs.hasOwnProperty(e.type) ? Qs[e.type](e, t) : Zs(e, t);
}
new Jt(), new Jt();
function rc(e) {
	return [Vs(e[1], e[0]), Ys(e[2])];
}
function ic(e) {
	var t = e[0], n = e[1], r = H(n);
	return [
		r * H(t),
		r * U(t),
		U(n)
	];
}
function ac(e, t) {
	return e[0] * t[0] + e[1] * t[1] + e[2] * t[2];
}
function oc(e, t) {
	return [
		e[1] * t[2] - e[2] * t[1],
		e[2] * t[0] - e[0] * t[2],
		e[0] * t[1] - e[1] * t[0]
	];
}
function sc(e, t) {
	e[0] += t[0], e[1] += t[1], e[2] += t[2];
}
function cc(e, t) {
	return [
		e[0] * t,
		e[1] * t,
		e[2] * t
	];
}
function lc(e) {
	var t = Ks(e[0] * e[0] + e[1] * e[1] + e[2] * e[2]);
	e[0] /= t, e[1] /= t, e[2] /= t;
}
function uc(e, t) {
	function n(n, r) {
		return n = e(n, r), t(n[0], n[1]);
	}
	return e.invert && t.invert && (n.invert = function(n, r) {
		return n = t.invert(n, r), n && e.invert(n[0], n[1]);
	}), n;
}
function dc(e, t) {
	return V(e) > R && (e -= Math.round(e / Rs) * Rs), [e, t];
}
dc.invert = dc;
function fc(e, t, n) {
	return (e %= Rs) ? t || n ? uc(mc(e), hc(t, n)) : mc(e) : t || n ? hc(t, n) : dc;
}
function pc(e) {
	return function(t, n) {
		return t += e, V(t) > R && (t -= Math.round(t / Rs) * Rs), [t, n];
	};
}
function mc(e) {
	var t = pc(e);
	return t.invert = pc(-e), t;
}
function hc(e, t) {
	var n = H(e), r = U(e), i = H(t), a = U(t);
	function o(e, t) {
		var o = H(t), s = H(e) * o, c = U(e) * o, l = U(t), u = l * n + s * r;
		return [Vs(c * i - u * a, s * n - l * r), Ys(u * i + c * a)];
	}
	return o.invert = function(e, t) {
		var o = H(t), s = H(e) * o, c = U(e) * o, l = U(t), u = l * i - c * a;
		return [Vs(c * i + l * a, s * n + u * r), Ys(u * n - s * r)];
	}, o;
}
function gc(e) {
	e = fc(e[0] * B, e[1] * B, e.length > 2 ? e[2] * B : 0);
	function t(t) {
		return t = e(t[0] * B, t[1] * B), t[0] *= zs, t[1] *= zs, t;
	}
	return t.invert = function(t) {
		return t = e.invert(t[0] * B, t[1] * B), t[0] *= zs, t[1] *= zs, t;
	}, t;
}
function _c(e, t, n, r, i, a) {
	if (n) {
		var o = H(t), s = U(t), c = r * n;
		i == null ? (i = t + r * Rs, a = t - c / 2) : (i = vc(o, i), a = vc(o, a), (r > 0 ? i < a : i > a) && (i += r * Rs));
		for (var l, u = i; r > 0 ? u > a : u < a; u -= c) l = rc([
			o,
			-s * H(u),
			-s * U(u)
		]), e.point(l[0], l[1]);
	}
}
function vc(e, t) {
	t = ic(t), t[0] -= e, lc(t);
	var n = Js(-t[1]);
	return ((-t[2] < 0 ? -n : n) + Rs - L) % Rs;
}
function yc() {
	var e = [], t;
	return {
		point: function(e, n, r) {
			t.push([
				e,
				n,
				r
			]);
		},
		lineStart: function() {
			e.push(t = []);
		},
		lineEnd: Xs,
		rejoin: function() {
			e.length > 1 && e.push(e.pop().concat(e.shift()));
		},
		result: function() {
			var n = e;
			return e = [], t = null, n;
		}
	};
}
function bc(e, t) {
	return V(e[0] - t[0]) < L && V(e[1] - t[1]) < L;
}
function xc(e, t, n, r) {
	this.x = e, this.z = t, this.o = n, this.e = r, this.v = !1, this.n = this.p = null;
}
function Sc(e, t, n, r, i) {
	var a = [], o = [], s, c;
	if (e.forEach(function(e) {
		if (!((t = e.length - 1) <= 0)) {
			var t, n = e[0], r = e[t], c;
			if (bc(n, r)) {
				if (!n[2] && !r[2]) {
					for (i.lineStart(), s = 0; s < t; ++s) i.point((n = e[s])[0], n[1]);
					i.lineEnd();
					return;
				}
				r[0] += 2 * L;
			}
			a.push(c = new xc(n, e, null, !0)), o.push(c.o = new xc(n, null, c, !1)), a.push(c = new xc(r, e, null, !1)), o.push(c.o = new xc(r, null, c, !0));
		}
	}), a.length) {
		for (o.sort(t), Cc(a), Cc(o), s = 0, c = o.length; s < c; ++s) o[s].e = n = !n;
		for (var l = a[0], u, d;;) {
			for (var f = l, p = !0; f.v;) if ((f = f.n) === l) return;
			u = f.z, i.lineStart();
			do {
				if (f.v = f.o.v = !0, f.e) {
					if (p) for (s = 0, c = u.length; s < c; ++s) i.point((d = u[s])[0], d[1]);
					else r(f.x, f.n.x, 1, i);
					f = f.n;
				} else {
					if (p) for (u = f.p.z, s = u.length - 1; s >= 0; --s) i.point((d = u[s])[0], d[1]);
					else r(f.x, f.p.x, -1, i);
					f = f.p;
				}
				f = f.o, u = f.z, p = !p;
			} while (!f.v);
			i.lineEnd();
		}
	}
}
function Cc(e) {
	if (t = e.length) {
		for (var t, n = 0, r = e[0], i; ++n < t;) r.n = i = e[n], i.p = r, r = i;
		r.n = i = e[0], i.p = r;
	}
}
function wc(e) {
	return V(e[0]) <= R ? e[0] : Gs(e[0]) * ((V(e[0]) + R) % Rs - R);
}
function Tc(e, t) {
	var n = wc(t), r = t[1], i = U(r), a = [
		U(n),
		-H(n),
		0
	], o = 0, s = 0, c = new Jt();
	i === 1 ? r = z + L : i === -1 && (r = -z - L);
	for (var l = 0, u = e.length; l < u; ++l) if (f = (d = e[l]).length) for (var d, f, p = d[f - 1], m = wc(p), h = p[1] / 2 + Ls, g = U(h), _ = H(h), v = 0; v < f; ++v, m = b, g = S, _ = C, p = y) {
		var y = d[v], b = wc(y), x = y[1] / 2 + Ls, S = U(x), C = H(x), w = b - m, T = w >= 0 ? 1 : -1, E = T * w, D = E > R, O = g * S;
		if (c.add(Vs(O * T * U(E), _ * C + O * H(E))), o += D ? w + T * Rs : w, D ^ m >= n ^ b >= n) {
			var k = oc(ic(p), ic(y));
			lc(k);
			var A = oc(a, k);
			lc(A);
			var j = (D ^ w >= 0 ? -1 : 1) * Ys(A[2]);
			(r > j || r === j && (k[0] || k[1])) && (s += D ^ w >= 0 ? 1 : -1);
		}
	}
	return (o < -L || o < L && c < -Is) ^ s & 1;
}
function Ec(e, t, n, r) {
	return function(i) {
		var a = t(i), o = yc(), s = t(o), c = !1, l, u, d, f = {
			point: p,
			lineStart: h,
			lineEnd: g,
			polygonStart: function() {
				f.point = _, f.lineStart = v, f.lineEnd = y, u = [], l = [];
			},
			polygonEnd: function() {
				f.point = p, f.lineStart = h, f.lineEnd = g, u = jn(u);
				var e = Tc(l, r);
				u.length ? (c ||= (i.polygonStart(), !0), Sc(u, Oc, e, n, i)) : e && (c ||= (i.polygonStart(), !0), i.lineStart(), n(null, null, 1, i), i.lineEnd()), c &&= (i.polygonEnd(), !1), u = l = null;
			},
			sphere: function() {
				i.polygonStart(), i.lineStart(), n(null, null, 1, i), i.lineEnd(), i.polygonEnd();
			}
		};
		function p(t, n) {
			e(t, n) && i.point(t, n);
		}
		function m(e, t) {
			a.point(e, t);
		}
		function h() {
			f.point = m, a.lineStart();
		}
		function g() {
			f.point = p, a.lineEnd();
		}
		function _(e, t) {
			d.push([e, t]), s.point(e, t);
		}
		function v() {
			s.lineStart(), d = [];
		}
		function y() {
			_(d[0][0], d[0][1]), s.lineEnd();
			var e = s.clean(), t = o.result(), n, r = t.length, a, f, p;
			if (d.pop(), l.push(d), d = null, r) {
				if (e & 1) {
					if (f = t[0], (a = f.length - 1) > 0) {
						for (c ||= (i.polygonStart(), !0), i.lineStart(), n = 0; n < a; ++n) i.point((p = f[n])[0], p[1]);
						i.lineEnd();
					}
				} else r > 1 && e & 2 && t.push(t.pop().concat(t.shift())), u.push(t.filter(Dc));
			}
		}
		return f;
	};
}
function Dc(e) {
	return e.length > 1;
}
function Oc(e, t) {
	return ((e = e.x)[0] < 0 ? e[1] - z - L : z - e[1]) - ((t = t.x)[0] < 0 ? t[1] - z - L : z - t[1]);
}
var kc = Ec(function() {
	return !0;
}, Ac, Mc, [-R, -z]);
function Ac(e) {
	var t = NaN, n = NaN, r = NaN, i;
	return {
		lineStart: function() {
			e.lineStart(), i = 1;
		},
		point: function(a, o) {
			var s = a > 0 ? R : -R, c = V(a - t);
			V(c - R) < L ? (e.point(t, n = (n + o) / 2 > 0 ? z : -z), e.point(r, n), e.lineEnd(), e.lineStart(), e.point(s, n), e.point(a, n), i = 0) : r !== s && c >= R && (V(t - r) < L && (t -= r * L), V(a - s) < L && (a -= s * L), n = jc(t, n, a, o), e.point(r, n), e.lineEnd(), e.lineStart(), e.point(s, n), i = 0), e.point(t = a, n = o), r = s;
		},
		lineEnd: function() {
			e.lineEnd(), t = n = NaN;
		},
		clean: function() {
			return 2 - i;
		}
	};
}
function jc(e, t, n, r) {
	var i, a, o = U(e - n);
	return V(o) > L ? Bs((U(t) * (a = H(r)) * U(n) - U(r) * (i = H(t)) * U(e)) / (i * a * o)) : (t + r) / 2;
}
function Mc(e, t, n, r) {
	var i;
	if (e == null) i = n * z, r.point(-R, i), r.point(0, i), r.point(R, i), r.point(R, 0), r.point(R, -i), r.point(0, -i), r.point(-R, -i), r.point(-R, 0), r.point(-R, i);
	else if (V(e[0] - t[0]) > L) {
		var a = e[0] < t[0] ? R : -R;
		i = n * a / 2, r.point(-a, i), r.point(0, i), r.point(a, i);
	} else r.point(t[0], t[1]);
}
function Nc(e) {
	var t = H(e), n = 2 * B, r = t > 0, i = V(t) > L;
	function a(t, r, i, a) {
		_c(a, e, n, i, t, r);
	}
	function o(e, n) {
		return H(e) * H(n) > t;
	}
	function s(e) {
		var t, n, a, s, u;
		return {
			lineStart: function() {
				s = a = !1, u = 1;
			},
			point: function(d, f) {
				var p = [d, f], m, h = o(d, f), g = r ? h ? 0 : l(d, f) : h ? l(d + (d < 0 ? R : -R), f) : 0;
				if (!t && (s = a = h) && e.lineStart(), h !== a && (m = c(t, p), (!m || bc(t, m) || bc(p, m)) && (p[2] = 1)), h !== a) u = 0, h ? (e.lineStart(), m = c(p, t), e.point(m[0], m[1])) : (m = c(t, p), e.point(m[0], m[1], 2), e.lineEnd()), t = m;
				else if (i && t && r ^ h) {
					var _;
					!(g & n) && (_ = c(p, t, !0)) && (u = 0, r ? (e.lineStart(), e.point(_[0][0], _[0][1]), e.point(_[1][0], _[1][1]), e.lineEnd()) : (e.point(_[1][0], _[1][1]), e.lineEnd(), e.lineStart(), e.point(_[0][0], _[0][1], 3)));
				}
				!h || t && bc(t, p) || e.point(p[0], p[1]), t = p, a = h, n = g;
			},
			lineEnd: function() {
				a && e.lineEnd(), t = null;
			},
			clean: function() {
				return u | (s && a) << 1;
			}
		};
	}
	function c(e, n, r) {
		var i = ic(e), a = ic(n), o = [
			1,
			0,
			0
		], s = oc(i, a), c = ac(s, s), l = s[0], u = c - l * l;
		if (!u) return !r && e;
		var d = t * c / u, f = -t * l / u, p = oc(o, s), m = cc(o, d);
		sc(m, cc(s, f));
		var h = p, g = ac(m, h), _ = ac(h, h), v = g * g - _ * (ac(m, m) - 1);
		if (!(v < 0)) {
			var y = Ks(v), b = cc(h, (-g - y) / _);
			if (sc(b, m), b = rc(b), !r) return b;
			var x = e[0], S = n[0], C = e[1], w = n[1], T;
			S < x && (T = x, x = S, S = T);
			var E = S - x, D = V(E - R) < L, O = D || E < L;
			if (!D && w < C && (T = C, C = w, w = T), O ? D ? C + w > 0 ^ b[1] < (V(b[0] - x) < L ? C : w) : C <= b[1] && b[1] <= w : E > R ^ (x <= b[0] && b[0] <= S)) {
				var k = cc(h, (-g + y) / _);
				return sc(k, m), [b, rc(k)];
			}
		}
	}
	function l(t, n) {
		var i = r ? e : R - e, a = 0;
		return t < -i ? a |= 1 : t > i && (a |= 2), n < -i ? a |= 4 : n > i && (a |= 8), a;
	}
	return Ec(o, s, a, r ? [0, -e] : [-R, e - R]);
}
function Pc(e, t, n, r, i, a) {
	var o = e[0], s = e[1], c = t[0], l = t[1], u = 0, d = 1, f = c - o, p = l - s, m = n - o;
	if (!(!f && m > 0)) {
		if (m /= f, f < 0) {
			if (m < u) return;
			m < d && (d = m);
		} else if (f > 0) {
			if (m > d) return;
			m > u && (u = m);
		}
		if (m = i - o, !(!f && m < 0)) {
			if (m /= f, f < 0) {
				if (m > d) return;
				m > u && (u = m);
			} else if (f > 0) {
				if (m < u) return;
				m < d && (d = m);
			}
			if (m = r - s, !(!p && m > 0)) {
				if (m /= p, p < 0) {
					if (m < u) return;
					m < d && (d = m);
				} else if (p > 0) {
					if (m > d) return;
					m > u && (u = m);
				}
				if (m = a - s, !(!p && m < 0)) {
					if (m /= p, p < 0) {
						if (m > d) return;
						m > u && (u = m);
					} else if (p > 0) {
						if (m < u) return;
						m < d && (d = m);
					}
					return u > 0 && (e[0] = o + u * f, e[1] = s + u * p), d < 1 && (t[0] = o + d * f, t[1] = s + d * p), !0;
				}
			}
		}
	}
}
var Fc = 1e9, Ic = -Fc;
function Lc(e, t, n, r) {
	function i(i, a) {
		return e <= i && i <= n && t <= a && a <= r;
	}
	function a(i, a, s, l) {
		var u = 0, d = 0;
		if (i == null || (u = o(i, s)) !== (d = o(a, s)) || c(i, a) < 0 ^ s > 0) do
			l.point(u === 0 || u === 3 ? e : n, u > 1 ? r : t);
		while ((u = (u + s + 4) % 4) !== d);
		else l.point(a[0], a[1]);
	}
	function o(r, i) {
		return V(r[0] - e) < L ? i > 0 ? 0 : 3 : V(r[0] - n) < L ? i > 0 ? 2 : 1 : V(r[1] - t) < L ? +(i > 0) : i > 0 ? 3 : 2;
	}
	function s(e, t) {
		return c(e.x, t.x);
	}
	function c(e, t) {
		var n = o(e, 1), r = o(t, 1);
		return n === r ? n === 0 ? t[1] - e[1] : n === 1 ? e[0] - t[0] : n === 2 ? e[1] - t[1] : t[0] - e[0] : n - r;
	}
	return function(o) {
		var c = o, l = yc(), u, d, f, p, m, h, g, _, v, y, b, x = {
			point: S,
			lineStart: E,
			lineEnd: D,
			polygonStart: w,
			polygonEnd: T
		};
		function S(e, t) {
			i(e, t) && c.point(e, t);
		}
		function C() {
			for (var t = 0, n = 0, i = d.length; n < i; ++n) for (var a = d[n], o = 1, s = a.length, c = a[0], l, u, f = c[0], p = c[1]; o < s; ++o) l = f, u = p, c = a[o], f = c[0], p = c[1], u <= r ? p > r && (f - l) * (r - u) > (p - u) * (e - l) && ++t : p <= r && (f - l) * (r - u) < (p - u) * (e - l) && --t;
			return t;
		}
		function w() {
			c = l, u = [], d = [], b = !0;
		}
		function T() {
			var e = C(), t = b && e, n = (u = jn(u)).length;
			(t || n) && (o.polygonStart(), t && (o.lineStart(), a(null, null, 1, o), o.lineEnd()), n && Sc(u, s, e, a, o), o.polygonEnd()), c = o, u = d = f = null;
		}
		function E() {
			x.point = O, d && d.push(f = []), y = !0, v = !1, g = _ = NaN;
		}
		function D() {
			u && (O(p, m), h && v && l.rejoin(), u.push(l.result())), x.point = S, v && c.lineEnd();
		}
		function O(a, o) {
			var s = i(a, o);
			if (d && f.push([a, o]), y) p = a, m = o, h = s, y = !1, s && (c.lineStart(), c.point(a, o));
			else if (s && v) c.point(a, o);
			else {
				var l = [g = Math.max(Ic, Math.min(Fc, g)), _ = Math.max(Ic, Math.min(Fc, _))], u = [a = Math.max(Ic, Math.min(Fc, a)), o = Math.max(Ic, Math.min(Fc, o))];
				Pc(l, u, e, t, n, r) ? (v || (c.lineStart(), c.point(l[0], l[1])), c.point(u[0], u[1]), s || c.lineEnd(), b = !1) : s && (c.lineStart(), c.point(a, o), b = !1);
			}
			g = a, _ = o, v = s;
		}
		return x;
	};
}
var Rc = (e) => e, zc = new Jt(), Bc = new Jt(), Vc, Hc, Uc, Wc, Gc = {
	point: Xs,
	lineStart: Xs,
	lineEnd: Xs,
	polygonStart: function() {
		Gc.lineStart = Kc, Gc.lineEnd = Yc;
	},
	polygonEnd: function() {
		Gc.lineStart = Gc.lineEnd = Gc.point = Xs, zc.add(V(Bc)), Bc = new Jt();
	},
	result: function() {
		var e = zc / 2;
		return zc = new Jt(), e;
	}
};
function Kc() {
	Gc.point = qc;
}
function qc(e, t) {
	Gc.point = Jc, Vc = Uc = e, Hc = Wc = t;
}
function Jc(e, t) {
	Bc.add(Wc * e - Uc * t), Uc = e, Wc = t;
}
function Yc() {
	Jc(Vc, Hc);
}
var Xc = Infinity, Zc = Xc, Qc = -Xc, $c = Qc, el = {
	point: tl,
	lineStart: Xs,
	lineEnd: Xs,
	polygonStart: Xs,
	polygonEnd: Xs,
	result: function() {
		var e = [[Xc, Zc], [Qc, $c]];
		return Qc = $c = -(Zc = Xc = Infinity), e;
	}
};
function tl(e, t) {
	e < Xc && (Xc = e), e > Qc && (Qc = e), t < Zc && (Zc = t), t > $c && ($c = t);
}
var nl = 0, rl = 0, il = 0, al = 0, ol = 0, sl = 0, cl = 0, ll = 0, ul = 0, dl, fl, pl, ml, hl = {
	point: gl,
	lineStart: _l,
	lineEnd: bl,
	polygonStart: function() {
		hl.lineStart = xl, hl.lineEnd = Sl;
	},
	polygonEnd: function() {
		hl.point = gl, hl.lineStart = _l, hl.lineEnd = bl;
	},
	result: function() {
		var e = ul ? [cl / ul, ll / ul] : sl ? [al / sl, ol / sl] : il ? [nl / il, rl / il] : [NaN, NaN];
		return nl = rl = il = al = ol = sl = cl = ll = ul = 0, e;
	}
};
function gl(e, t) {
	nl += e, rl += t, ++il;
}
function _l() {
	hl.point = vl;
}
function vl(e, t) {
	hl.point = yl, gl(pl = e, ml = t);
}
function yl(e, t) {
	var n = e - pl, r = t - ml, i = Ks(n * n + r * r);
	al += i * (pl + e) / 2, ol += i * (ml + t) / 2, sl += i, gl(pl = e, ml = t);
}
function bl() {
	hl.point = gl;
}
function xl() {
	hl.point = Cl;
}
function Sl() {
	wl(dl, fl);
}
function Cl(e, t) {
	hl.point = wl, gl(dl = pl = e, fl = ml = t);
}
function wl(e, t) {
	var n = e - pl, r = t - ml, i = Ks(n * n + r * r);
	al += i * (pl + e) / 2, ol += i * (ml + t) / 2, sl += i, i = ml * e - pl * t, cl += i * (pl + e), ll += i * (ml + t), ul += i * 3, gl(pl = e, ml = t);
}
function Tl(e) {
	this._context = e;
}
Tl.prototype = {
	_radius: 4.5,
	pointRadius: function(e) {
		return this._radius = e, this;
	},
	polygonStart: function() {
		this._line = 0;
	},
	polygonEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._point = 0;
	},
	lineEnd: function() {
		this._line === 0 && this._context.closePath(), this._point = NaN;
	},
	point: function(e, t) {
		switch (this._point) {
			case 0:
				this._context.moveTo(e, t), this._point = 1;
				break;
			case 1:
				this._context.lineTo(e, t);
				break;
			default: this._context.moveTo(e + this._radius, t), this._context.arc(e, t, this._radius, 0, Rs);
		}
	},
	result: Xs
};
var El = new Jt(), Dl, Ol, kl, Al, jl, Ml = {
	point: Xs,
	lineStart: function() {
		Ml.point = Nl;
	},
	lineEnd: function() {
		Dl && Pl(Ol, kl), Ml.point = Xs;
	},
	polygonStart: function() {
		Dl = !0;
	},
	polygonEnd: function() {
		Dl = null;
	},
	result: function() {
		var e = +El;
		return El = new Jt(), e;
	}
};
function Nl(e, t) {
	Ml.point = Pl, Ol = Al = e, kl = jl = t;
}
function Pl(e, t) {
	Al -= e, jl -= t, El.add(Ks(Al * Al + jl * jl)), Al = e, jl = t;
}
var Fl, Il, Ll, Rl, zl = class {
	constructor(e) {
		this._append = e == null ? Bl : Vl(e), this._radius = 4.5, this._ = "";
	}
	pointRadius(e) {
		return this._radius = +e, this;
	}
	polygonStart() {
		this._line = 0;
	}
	polygonEnd() {
		this._line = NaN;
	}
	lineStart() {
		this._point = 0;
	}
	lineEnd() {
		this._line === 0 && (this._ += "Z"), this._point = NaN;
	}
	point(e, t) {
		switch (this._point) {
			case 0:
				this._append`M${e},${t}`, this._point = 1;
				break;
			case 1:
				this._append`L${e},${t}`;
				break;
			default:
				if (this._append`M${e},${t}`, this._radius !== Ll || this._append !== Il) {
					let e = this._radius, t = this._;
					this._ = "", this._append`m0,${e}a${e},${e} 0 1,1 0,${-2 * e}a${e},${e} 0 1,1 0,${2 * e}z`, Ll = e, Il = this._append, Rl = this._, this._ = t;
				}
				this._ += Rl;
		}
	}
	result() {
		let e = this._;
		return this._ = "", e.length ? e : null;
	}
};
function Bl(e) {
	let t = 1;
	this._ += e[0];
	for (let n = e.length; t < n; ++t) this._ += arguments[t] + e[t];
}
function Vl(e) {
	let t = Math.floor(e);
	if (!(t >= 0)) throw RangeError(`invalid digits: ${e}`);
	if (t > 15) return Bl;
	if (t !== Fl) {
		let e = 10 ** t;
		Fl = t, Il = function(t) {
			let n = 1;
			this._ += t[0];
			for (let r = t.length; n < r; ++n) this._ += Math.round(arguments[n] * e) / e + t[n];
		};
	}
	return Il;
}
function Hl(e, t) {
	let n = 3, r = 4.5, i, a;
	function o(e) {
		return e && (typeof r == "function" && a.pointRadius(+r.apply(this, arguments)), nc(e, i(a))), a.result();
	}
	return o.area = function(e) {
		return nc(e, i(Gc)), Gc.result();
	}, o.measure = function(e) {
		return nc(e, i(Ml)), Ml.result();
	}, o.bounds = function(e) {
		return nc(e, i(el)), el.result();
	}, o.centroid = function(e) {
		return nc(e, i(hl)), hl.result();
	}, o.projection = function(t) {
		return arguments.length ? (i = t == null ? (e = null, Rc) : (e = t).stream, o) : e;
	}, o.context = function(e) {
		return arguments.length ? (a = e == null ? (t = null, new zl(n)) : new Tl(t = e), typeof r != "function" && a.pointRadius(r), o) : t;
	}, o.pointRadius = function(e) {
		return arguments.length ? (r = typeof e == "function" ? e : (a.pointRadius(+e), +e), o) : r;
	}, o.digits = function(e) {
		if (!arguments.length) return n;
		if (e == null) n = null;
		else {
			let t = Math.floor(e);
			if (!(t >= 0)) throw RangeError(`invalid digits: ${e}`);
			n = t;
		}
		return t === null && (a = new zl(n)), o;
	}, o.projection(e).digits(n).context(t);
}
function Ul(e) {
	return { stream: Wl(e) };
}
function Wl(e) {
	return function(t) {
		var n = new Gl();
		for (var r in e) n[r] = e[r];
		return n.stream = t, n;
	};
}
function Gl() {}
Gl.prototype = {
	constructor: Gl,
	point: function(e, t) {
		this.stream.point(e, t);
	},
	sphere: function() {
		this.stream.sphere();
	},
	lineStart: function() {
		this.stream.lineStart();
	},
	lineEnd: function() {
		this.stream.lineEnd();
	},
	polygonStart: function() {
		this.stream.polygonStart();
	},
	polygonEnd: function() {
		this.stream.polygonEnd();
	}
};
function Kl(e, t, n) {
	var r = e.clipExtent && e.clipExtent();
	return e.scale(150).translate([0, 0]), r != null && e.clipExtent(null), nc(n, e.stream(el)), t(el.result()), r != null && e.clipExtent(r), e;
}
function ql(e, t, n) {
	return Kl(e, function(n) {
		var r = t[1][0] - t[0][0], i = t[1][1] - t[0][1], a = Math.min(r / (n[1][0] - n[0][0]), i / (n[1][1] - n[0][1])), o = +t[0][0] + (r - a * (n[1][0] + n[0][0])) / 2, s = +t[0][1] + (i - a * (n[1][1] + n[0][1])) / 2;
		e.scale(150 * a).translate([o, s]);
	}, n);
}
function Jl(e, t, n) {
	return ql(e, [[0, 0], t], n);
}
function Yl(e, t, n) {
	return Kl(e, function(n) {
		var r = +t, i = r / (n[1][0] - n[0][0]), a = (r - i * (n[1][0] + n[0][0])) / 2, o = -i * n[0][1];
		e.scale(150 * i).translate([a, o]);
	}, n);
}
function Xl(e, t, n) {
	return Kl(e, function(n) {
		var r = +t, i = r / (n[1][1] - n[0][1]), a = -i * n[0][0], o = (r - i * (n[1][1] + n[0][1])) / 2;
		e.scale(150 * i).translate([a, o]);
	}, n);
}
var Zl = 16, Ql = H(30 * B);
function $l(e, t) {
	return +t ? tu(e, t) : eu(e);
}
function eu(e) {
	return Wl({ point: function(t, n) {
		t = e(t, n), this.stream.point(t[0], t[1]);
	} });
}
function tu(e, t) {
	function n(r, i, a, o, s, c, l, u, d, f, p, m, h, g) {
		var _ = l - r, v = u - i, y = _ * _ + v * v;
		if (y > 4 * t && h--) {
			var b = o + f, x = s + p, S = c + m, C = Ks(b * b + x * x + S * S), w = Ys(S /= C), T = V(V(S) - 1) < L || V(a - d) < L ? (a + d) / 2 : Vs(x, b), E = e(T, w), D = E[0], O = E[1], k = D - r, A = O - i, j = v * k - _ * A;
			(j * j / y > t || V((_ * k + v * A) / y - .5) > .3 || o * f + s * p + c * m < Ql) && (n(r, i, a, o, s, c, D, O, T, b /= C, x /= C, S, h, g), g.point(D, O), n(D, O, T, b, x, S, l, u, d, f, p, m, h, g));
		}
	}
	return function(t) {
		var r, i, a, o, s, c, l, u, d, f, p, m, h = {
			point: g,
			lineStart: _,
			lineEnd: y,
			polygonStart: function() {
				t.polygonStart(), h.lineStart = b;
			},
			polygonEnd: function() {
				t.polygonEnd(), h.lineStart = _;
			}
		};
		function g(n, r) {
			n = e(n, r), t.point(n[0], n[1]);
		}
		function _() {
			u = NaN, h.point = v, t.lineStart();
		}
		function v(r, i) {
			var a = ic([r, i]), o = e(r, i);
			n(u, d, l, f, p, m, u = o[0], d = o[1], l = r, f = a[0], p = a[1], m = a[2], Zl, t), t.point(u, d);
		}
		function y() {
			h.point = g, t.lineEnd();
		}
		function b() {
			_(), h.point = x, h.lineEnd = S;
		}
		function x(e, t) {
			v(r = e, t), i = u, a = d, o = f, s = p, c = m, h.point = v;
		}
		function S() {
			n(u, d, l, f, p, m, i, a, r, o, s, c, Zl, t), h.lineEnd = y, y();
		}
		return h;
	};
}
var nu = Wl({ point: function(e, t) {
	this.stream.point(e * B, t * B);
} });
function ru(e) {
	return Wl({ point: function(t, n) {
		var r = e(t, n);
		return this.stream.point(r[0], r[1]);
	} });
}
function iu(e, t, n, r, i) {
	function a(a, o) {
		return a *= r, o *= i, [t + e * a, n - e * o];
	}
	return a.invert = function(a, o) {
		return [(a - t) / e * r, (n - o) / e * i];
	}, a;
}
function au(e, t, n, r, i, a) {
	if (!a) return iu(e, t, n, r, i);
	var o = H(a), s = U(a), c = o * e, l = s * e, u = o / e, d = s / e, f = (s * n - o * t) / e, p = (s * t + o * n) / e;
	function m(e, a) {
		return e *= r, a *= i, [c * e - l * a + t, n - l * e - c * a];
	}
	return m.invert = function(e, t) {
		return [r * (u * e - d * t + f), i * (p - d * e - u * t)];
	}, m;
}
function ou(e) {
	return su(function() {
		return e;
	})();
}
function su(e) {
	var t, n = 150, r = 480, i = 250, a = 0, o = 0, s = 0, c = 0, l = 0, u, d = 0, f = 1, p = 1, m = null, h = kc, g = null, _, v, y, b = Rc, x = .5, S, C, w, T, E;
	function D(e) {
		return w(e[0] * B, e[1] * B);
	}
	function O(e) {
		return e = w.invert(e[0], e[1]), e && [e[0] * zs, e[1] * zs];
	}
	D.stream = function(e) {
		return T && E === e ? T : T = nu(ru(u)(h(S(b(E = e)))));
	}, D.preclip = function(e) {
		return arguments.length ? (h = e, m = void 0, A()) : h;
	}, D.postclip = function(e) {
		return arguments.length ? (b = e, g = _ = v = y = null, A()) : b;
	}, D.clipAngle = function(e) {
		return arguments.length ? (h = +e ? Nc(m = e * B) : (m = null, kc), A()) : m * zs;
	}, D.clipExtent = function(e) {
		return arguments.length ? (b = e == null ? (g = _ = v = y = null, Rc) : Lc(g = +e[0][0], _ = +e[0][1], v = +e[1][0], y = +e[1][1]), A()) : g == null ? null : [[g, _], [v, y]];
	}, D.scale = function(e) {
		return arguments.length ? (n = +e, k()) : n;
	}, D.translate = function(e) {
		return arguments.length ? (r = +e[0], i = +e[1], k()) : [r, i];
	}, D.center = function(e) {
		return arguments.length ? (a = e[0] % 360 * B, o = e[1] % 360 * B, k()) : [a * zs, o * zs];
	}, D.rotate = function(e) {
		return arguments.length ? (s = e[0] % 360 * B, c = e[1] % 360 * B, l = e.length > 2 ? e[2] % 360 * B : 0, k()) : [
			s * zs,
			c * zs,
			l * zs
		];
	}, D.angle = function(e) {
		return arguments.length ? (d = e % 360 * B, k()) : d * zs;
	}, D.reflectX = function(e) {
		return arguments.length ? (f = e ? -1 : 1, k()) : f < 0;
	}, D.reflectY = function(e) {
		return arguments.length ? (p = e ? -1 : 1, k()) : p < 0;
	}, D.precision = function(e) {
		return arguments.length ? (S = $l(C, x = e * e), A()) : Ks(x);
	}, D.fitExtent = function(e, t) {
		return ql(D, e, t);
	}, D.fitSize = function(e, t) {
		return Jl(D, e, t);
	}, D.fitWidth = function(e, t) {
		return Yl(D, e, t);
	}, D.fitHeight = function(e, t) {
		return Xl(D, e, t);
	};
	function k() {
		var e = au(n, 0, 0, f, p, d).apply(null, t(a, o)), m = au(n, r - e[0], i - e[1], f, p, d);
		return u = fc(s, c, l), C = uc(t, m), w = uc(u, C), S = $l(C, x), A();
	}
	function A() {
		return T = E = null, D;
	}
	return function() {
		return t = e.apply(this, arguments), D.invert = t.invert && O, k();
	};
}
function cu(e) {
	var t = 0, n = R / 3, r = su(e), i = r(t, n);
	return i.parallels = function(e) {
		return arguments.length ? r(t = e[0] * B, n = e[1] * B) : [t * zs, n * zs];
	}, i;
}
function lu(e) {
	var t = H(e);
	function n(e, n) {
		return [e * t, U(n) / t];
	}
	return n.invert = function(e, n) {
		return [e / t, Ys(n * t)];
	}, n;
}
function uu(e, t) {
	var n = U(e), r = (n + U(t)) / 2;
	if (V(r) < L) return lu(e);
	var i = 1 + n * (2 * r - n), a = Ks(i) / r;
	function o(e, t) {
		var n = Ks(i - 2 * r * U(t)) / r;
		return [n * U(e *= r), a - n * H(e)];
	}
	return o.invert = function(e, t) {
		var n = a - t, o = Vs(e, V(n)) * Gs(n);
		return n * r < 0 && (o -= R * Gs(e) * Gs(n)), [o / r, Ys((i - (e * e + n * n) * r * r) / (2 * r))];
	}, o;
}
function du() {
	return cu(uu).scale(155.424).center([0, 33.6442]);
}
function fu() {
	return du().parallels([29.5, 45.5]).scale(1070).translate([480, 250]).rotate([96, 0]).center([-.6, 38.7]);
}
function pu(e) {
	var t = e.length;
	return {
		point: function(n, r) {
			for (var i = -1; ++i < t;) e[i].point(n, r);
		},
		sphere: function() {
			for (var n = -1; ++n < t;) e[n].sphere();
		},
		lineStart: function() {
			for (var n = -1; ++n < t;) e[n].lineStart();
		},
		lineEnd: function() {
			for (var n = -1; ++n < t;) e[n].lineEnd();
		},
		polygonStart: function() {
			for (var n = -1; ++n < t;) e[n].polygonStart();
		},
		polygonEnd: function() {
			for (var n = -1; ++n < t;) e[n].polygonEnd();
		}
	};
}
function mu() {
	var e, t, n = fu(), r, i = du().rotate([154, 0]).center([-2, 58.5]).parallels([55, 65]), a, o = du().rotate([157, 0]).center([-3, 19.9]).parallels([8, 18]), s, c, l = { point: function(e, t) {
		c = [e, t];
	} };
	function u(e) {
		var t = e[0], n = e[1];
		return c = null, r.point(t, n), c || (a.point(t, n), c) || (s.point(t, n), c);
	}
	u.invert = function(e) {
		var t = n.scale(), r = n.translate(), a = (e[0] - r[0]) / t, s = (e[1] - r[1]) / t;
		return (s >= .12 && s < .234 && a >= -.425 && a < -.214 ? i : s >= .166 && s < .234 && a >= -.214 && a < -.115 ? o : n).invert(e);
	}, u.stream = function(r) {
		return e && t === r ? e : e = pu([
			n.stream(t = r),
			i.stream(r),
			o.stream(r)
		]);
	}, u.precision = function(e) {
		return arguments.length ? (n.precision(e), i.precision(e), o.precision(e), d()) : n.precision();
	}, u.scale = function(e) {
		return arguments.length ? (n.scale(e), i.scale(e * .35), o.scale(e), u.translate(n.translate())) : n.scale();
	}, u.translate = function(e) {
		if (!arguments.length) return n.translate();
		var t = n.scale(), c = +e[0], u = +e[1];
		return r = n.translate(e).clipExtent([[c - .455 * t, u - .238 * t], [c + .455 * t, u + .238 * t]]).stream(l), a = i.translate([c - .307 * t, u + .201 * t]).clipExtent([[c - .425 * t + L, u + .12 * t + L], [c - .214 * t - L, u + .234 * t - L]]).stream(l), s = o.translate([c - .205 * t, u + .212 * t]).clipExtent([[c - .214 * t + L, u + .166 * t + L], [c - .115 * t - L, u + .234 * t - L]]).stream(l), d();
	}, u.fitExtent = function(e, t) {
		return ql(u, e, t);
	}, u.fitSize = function(e, t) {
		return Jl(u, e, t);
	}, u.fitWidth = function(e, t) {
		return Yl(u, e, t);
	}, u.fitHeight = function(e, t) {
		return Xl(u, e, t);
	};
	function d() {
		return e = t = null, u;
	}
	return u.scale(1070);
}
function hu(e) {
	return function(t, n) {
		var r = H(t), i = H(n), a = e(r * i);
		return a === Infinity ? [2, 0] : [a * i * U(t), a * U(n)];
	};
}
function gu(e) {
	return function(t, n) {
		var r = Ks(t * t + n * n), i = e(r), a = U(i), o = H(i);
		return [Vs(t * a, r * o), Ys(r && n * a / r)];
	};
}
var _u = hu(function(e) {
	return Ks(2 / (1 + e));
});
_u.invert = gu(function(e) {
	return 2 * Ys(e / 2);
});
function vu() {
	return ou(_u).scale(124.75).clipAngle(179.999);
}
var yu = hu(function(e) {
	return (e = Js(e)) && e / U(e);
});
yu.invert = gu(function(e) {
	return e;
});
function bu() {
	return ou(yu).scale(79.4188).clipAngle(179.999);
}
function xu(e, t) {
	return [e, Us(qs((z + t) / 2))];
}
xu.invert = function(e, t) {
	return [e, 2 * Bs(Hs(t)) - z];
};
function Su() {
	return Cu(xu).scale(961 / Rs);
}
function Cu(e) {
	var t = ou(e), n = t.center, r = t.scale, i = t.translate, a = t.clipExtent, o = null, s, c, l;
	t.scale = function(e) {
		return arguments.length ? (r(e), u()) : r();
	}, t.translate = function(e) {
		return arguments.length ? (i(e), u()) : i();
	}, t.center = function(e) {
		return arguments.length ? (n(e), u()) : n();
	}, t.clipExtent = function(e) {
		return arguments.length ? (e == null ? o = s = c = l = null : (o = +e[0][0], s = +e[0][1], c = +e[1][0], l = +e[1][1]), u()) : o == null ? null : [[o, s], [c, l]];
	};
	function u() {
		var n = R * r(), i = t(gc(t.rotate()).invert([0, 0]));
		return a(o == null ? [[i[0] - n, i[1] - n], [i[0] + n, i[1] + n]] : e === xu ? [[Math.max(i[0] - n, o), s], [Math.min(i[0] + n, c), l]] : [[o, Math.max(i[1] - n, s)], [c, Math.min(i[1] + n, l)]]);
	}
	return u();
}
function wu(e) {
	return qs((z + e) / 2);
}
function Tu(e, t) {
	var n = H(e), r = e === t ? U(e) : Us(n / H(t)) / Us(wu(t) / wu(e)), i = n * Ws(wu(e), r) / r;
	if (!r) return xu;
	function a(e, t) {
		i > 0 ? t < -z + L && (t = -z + L) : t > z - L && (t = z - L);
		var n = i / Ws(wu(t), r);
		return [n * U(r * e), i - n * H(r * e)];
	}
	return a.invert = function(e, t) {
		var n = i - t, a = Gs(r) * Ks(e * e + n * n), o = Vs(e, V(n)) * Gs(n);
		return n * r < 0 && (o -= R * Gs(e) * Gs(n)), [o / r, 2 * Bs(Ws(i / a, 1 / r)) - z];
	}, a;
}
function Eu() {
	return cu(Tu).scale(109.5).parallels([30, 30]);
}
function Du(e, t) {
	return [e, t];
}
Du.invert = Du;
function Ou() {
	return ou(Du).scale(152.63);
}
function ku(e, t) {
	var n = H(e), r = e === t ? U(e) : (n - H(t)) / (t - e), i = n / r + e;
	if (V(r) < L) return Du;
	function a(e, t) {
		var n = i - t, a = r * e;
		return [n * U(a), i - n * H(a)];
	}
	return a.invert = function(e, t) {
		var n = i - t, a = Vs(e, V(n)) * Gs(n);
		return n * r < 0 && (a -= R * Gs(e) * Gs(n)), [a / r, i - Gs(r) * Ks(e * e + n * n)];
	}, a;
}
function Au() {
	return cu(ku).scale(131.154).center([0, 13.9389]);
}
var ju = 1.340264, Mu = -.081106, Nu = 893e-6, Pu = .003796, Fu = Ks(3) / 2, Iu = 12;
function Lu(e, t) {
	var n = Ys(Fu * U(t)), r = n * n, i = r * r * r;
	return [e * H(n) / (Fu * (ju + 3 * Mu * r + i * (7 * Nu + 9 * Pu * r))), n * (ju + Mu * r + i * (Nu + Pu * r))];
}
Lu.invert = function(e, t) {
	for (var n = t, r = n * n, i = r * r * r, a = 0, o, s, c; a < Iu && (s = n * (ju + Mu * r + i * (Nu + Pu * r)) - t, c = ju + 3 * Mu * r + i * (7 * Nu + 9 * Pu * r), n -= o = s / c, r = n * n, i = r * r * r, !(V(o) < Is)); ++a);
	return [Fu * e * (ju + 3 * Mu * r + i * (7 * Nu + 9 * Pu * r)) / H(n), Ys(U(n) / Fu)];
};
function Ru() {
	return ou(Lu).scale(177.158);
}
function zu(e, t) {
	var n = H(t), r = H(e) * n;
	return [n * U(e) / r, U(t) / r];
}
zu.invert = gu(Bs);
function Bu() {
	return ou(zu).scale(144.049).clipAngle(60);
}
function Vu(e, t) {
	return [H(t) * U(e), U(t)];
}
Vu.invert = gu(Ys);
function Hu() {
	return ou(Vu).scale(249.5).clipAngle(90 + L);
}
function Uu(e, t) {
	var n = H(t), r = 1 + H(e) * n;
	return [n * U(e) / r, U(t) / r];
}
Uu.invert = gu(function(e) {
	return 2 * Bs(e);
});
function Wu() {
	return ou(Uu).scale(250).clipAngle(142);
}
function Gu(e, t) {
	return [Us(qs((z + t) / 2)), -e];
}
Gu.invert = function(e, t) {
	return [-t, 2 * Bs(Hs(e)) - z];
};
function Ku() {
	var e = Cu(Gu), t = e.center, n = e.rotate;
	return e.center = function(e) {
		return arguments.length ? t([-e[1], e[0]]) : (e = t(), [e[1], -e[0]]);
	}, e.rotate = function(e) {
		return arguments.length ? n([
			e[0],
			e[1],
			e.length > 2 ? e[2] + 90 : 90
		]) : (e = n(), [
			e[0],
			e[1],
			e[2] - 90
		]);
	}, n([
		0,
		0,
		90
	]).scale(159.155);
}
// node_modules/d3-time/dist/d3-time.mjs
var qu = /* @__PURE__ */ new Date(), Ju = /* @__PURE__ */ new Date();
function W(e, t, n, r) {
	function i(t) {
		return e(t = arguments.length === 0 ? /* @__PURE__ */ new Date() : /* @__PURE__ */ new Date(+t)), t;
	}
	return i.floor = (t) => (e(t = /* @__PURE__ */ new Date(+t)), t), i.ceil = (n) => (e(n = /* @__PURE__ */ new Date(n - 1)), t(n, 1), e(n), n), i.round = (e) => {
		let t = i(e), n = i.ceil(e);
		return e - t < n - e ? t : n;
	}, i.offset = (e, n) => (t(e = /* @__PURE__ */ new Date(+e), n == null ? 1 : Math.floor(n)), e), i.range = (n, r, a) => {
		let o = [];
		if (n = i.ceil(n), a = a == null ? 1 : Math.floor(a), !(n < r) || !(a > 0)) return o;
		let s;
		do
			o.push(s = /* @__PURE__ */ new Date(+n)), t(n, a), e(n);
		while (s < n && n < r);
		return o;
	}, i.filter = (n) => W((t) => {
		if (t >= t) for (; e(t), !n(t);) t.setTime(t - 1);
	}, (e, r) => {
		if (e >= e) {
			if (r < 0) for (; ++r <= 0;) for (; t(e, -1), !n(e););
			else for (; --r >= 0;) for (; t(e, 1), !n(e););
		}
	}), n && (i.count = (t, r) => (qu.setTime(+t), Ju.setTime(+r), e(qu), e(Ju), Math.floor(n(qu, Ju))), i.every = (e) => (e = Math.floor(e), !isFinite(e) || !(e > 0) ? null : e > 1 ? i.filter(r ? (t) => r(t) % e === 0 : (t) => i.count(0, t) % e === 0) : i)), i;
}
var Yu = W(() => {}, (e, t) => {
	e.setTime(+e + t);
}, (e, t) => t - e);
Yu.every = (e) => (e = Math.floor(e), !isFinite(e) || !(e > 0) ? null : e > 1 ? W((t) => {
	t.setTime(Math.floor(t / e) * e);
}, (t, n) => {
	t.setTime(+t + n * e);
}, (t, n) => (n - t) / e) : Yu), Yu.range;
var Xu = 1e3, Zu = Xu * 60, Qu = Zu * 60, $u = Qu * 24, ed = $u * 7, td = $u * 30, nd = $u * 365, rd = W((e) => {
	e.setTime(e - e.getMilliseconds());
}, (e, t) => {
	e.setTime(+e + t * Xu);
}, (e, t) => (t - e) / Xu, (e) => e.getUTCSeconds());
rd.range;
var id = W((e) => {
	e.setTime(e - e.getMilliseconds() - e.getSeconds() * Xu);
}, (e, t) => {
	e.setTime(+e + t * Zu);
}, (e, t) => (t - e) / Zu, (e) => e.getMinutes());
id.range;
var ad = W((e) => {
	e.setUTCSeconds(0, 0);
}, (e, t) => {
	e.setTime(+e + t * Zu);
}, (e, t) => (t - e) / Zu, (e) => e.getUTCMinutes());
ad.range;
var od = W((e) => {
	e.setTime(e - e.getMilliseconds() - e.getSeconds() * Xu - e.getMinutes() * Zu);
}, (e, t) => {
	e.setTime(+e + t * Qu);
}, (e, t) => (t - e) / Qu, (e) => e.getHours());
od.range;
var sd = W((e) => {
	e.setUTCMinutes(0, 0, 0);
}, (e, t) => {
	e.setTime(+e + t * Qu);
}, (e, t) => (t - e) / Qu, (e) => e.getUTCHours());
sd.range;
var cd = W((e) => e.setHours(0, 0, 0, 0), (e, t) => e.setDate(e.getDate() + t), (e, t) => (t - e - (t.getTimezoneOffset() - e.getTimezoneOffset()) * Zu) / $u, (e) => e.getDate() - 1);
cd.range;
var ld = W((e) => {
	e.setUTCHours(0, 0, 0, 0);
}, (e, t) => {
	e.setUTCDate(e.getUTCDate() + t);
}, (e, t) => (t - e) / $u, (e) => e.getUTCDate() - 1);
ld.range;
var ud = W((e) => {
	e.setUTCHours(0, 0, 0, 0);
}, (e, t) => {
	e.setUTCDate(e.getUTCDate() + t);
}, (e, t) => (t - e) / $u, (e) => Math.floor(e / $u));
ud.range;
function dd(e) {
	return W((t) => {
		t.setDate(t.getDate() - (t.getDay() + 7 - e) % 7), t.setHours(0, 0, 0, 0);
	}, (e, t) => {
		e.setDate(e.getDate() + t * 7);
	}, (e, t) => (t - e - (t.getTimezoneOffset() - e.getTimezoneOffset()) * Zu) / ed);
}
var fd = dd(0), pd = dd(1), md = dd(2), hd = dd(3), gd = dd(4), _d = dd(5), vd = dd(6);
fd.range, pd.range, md.range, hd.range, gd.range, _d.range, vd.range;
function yd(e) {
	return W((t) => {
		t.setUTCDate(t.getUTCDate() - (t.getUTCDay() + 7 - e) % 7), t.setUTCHours(0, 0, 0, 0);
	}, (e, t) => {
		e.setUTCDate(e.getUTCDate() + t * 7);
	}, (e, t) => (t - e) / ed);
}
var bd = yd(0), xd = yd(1), Sd = yd(2), Cd = yd(3), wd = yd(4), Td = yd(5), Ed = yd(6);
bd.range, xd.range, Sd.range, Cd.range, wd.range, Td.range, Ed.range;
var Dd = W((e) => {
	e.setDate(1), e.setHours(0, 0, 0, 0);
}, (e, t) => {
	e.setMonth(e.getMonth() + t);
}, (e, t) => t.getMonth() - e.getMonth() + (t.getFullYear() - e.getFullYear()) * 12, (e) => e.getMonth());
Dd.range;
var Od = W((e) => {
	e.setUTCDate(1), e.setUTCHours(0, 0, 0, 0);
}, (e, t) => {
	e.setUTCMonth(e.getUTCMonth() + t);
}, (e, t) => t.getUTCMonth() - e.getUTCMonth() + (t.getUTCFullYear() - e.getUTCFullYear()) * 12, (e) => e.getUTCMonth());
Od.range;
var kd = W((e) => {
	e.setMonth(0, 1), e.setHours(0, 0, 0, 0);
}, (e, t) => {
	e.setFullYear(e.getFullYear() + t);
}, (e, t) => t.getFullYear() - e.getFullYear(), (e) => e.getFullYear());
kd.every = (e) => !isFinite(e = Math.floor(e)) || !(e > 0) ? null : W((t) => {
	t.setFullYear(Math.floor(t.getFullYear() / e) * e), t.setMonth(0, 1), t.setHours(0, 0, 0, 0);
}, (t, n) => {
	t.setFullYear(t.getFullYear() + n * e);
}), kd.range;
var Ad = W((e) => {
	e.setUTCMonth(0, 1), e.setUTCHours(0, 0, 0, 0);
}, (e, t) => {
	e.setUTCFullYear(e.getUTCFullYear() + t);
}, (e, t) => t.getUTCFullYear() - e.getUTCFullYear(), (e) => e.getUTCFullYear());
Ad.every = (e) => !isFinite(e = Math.floor(e)) || !(e > 0) ? null : W((t) => {
	t.setUTCFullYear(Math.floor(t.getUTCFullYear() / e) * e), t.setUTCMonth(0, 1), t.setUTCHours(0, 0, 0, 0);
}, (t, n) => {
	t.setUTCFullYear(t.getUTCFullYear() + n * e);
}), Ad.range;
function jd(e, t, n, r, i, a) {
	let o = [
		[
			rd,
			1,
			Xu
		],
		[
			rd,
			5,
			5 * Xu
		],
		[
			rd,
			15,
			15 * Xu
		],
		[
			rd,
			30,
			30 * Xu
		],
		[
			a,
			1,
			Zu
		],
		[
			a,
			5,
			5 * Zu
		],
		[
			a,
			15,
			15 * Zu
		],
		[
			a,
			30,
			30 * Zu
		],
		[
			i,
			1,
			Qu
		],
		[
			i,
			3,
			3 * Qu
		],
		[
			i,
			6,
			6 * Qu
		],
		[
			i,
			12,
			12 * Qu
		],
		[
			r,
			1,
			$u
		],
		[
			r,
			2,
			2 * $u
		],
		[
			n,
			1,
			ed
		],
		[
			t,
			1,
			td
		],
		[
			t,
			3,
			3 * td
		],
		[
			e,
			1,
			nd
		]
	];
	function s(e, t, n) {
		let r = t < e;
		r && ([e, t] = [t, e]);
		let i = n && typeof n.range == "function" ? n : c(e, t, n), a = i ? i.range(e, +t + 1) : [];
		return r ? a.reverse() : a;
	}
	function c(t, n, r) {
		let i = Math.abs(n - t) / r, a = Nt(([, , e]) => e).right(o, i);
		if (a === o.length) return e.every(vn(t / nd, n / nd, r));
		if (a === 0) return Yu.every(Math.max(vn(t, n, r), 1));
		let [s, c] = o[i / o[a - 1][2] < o[a][2] / i ? a - 1 : a];
		return s.every(c);
	}
	return [s, c];
}
var [Md, Nd] = jd(Ad, Od, bd, ud, sd, ad), [Pd, Fd] = jd(kd, Dd, fd, cd, od, id);
// node_modules/d3-time-format/dist/d3-time-format.mjs
function Id(e) {
	if (0 <= e.y && e.y < 100) {
		var t = new Date(-1, e.m, e.d, e.H, e.M, e.S, e.L);
		return t.setFullYear(e.y), t;
	}
	return new Date(e.y, e.m, e.d, e.H, e.M, e.S, e.L);
}
function Ld(e) {
	if (0 <= e.y && e.y < 100) {
		var t = new Date(Date.UTC(-1, e.m, e.d, e.H, e.M, e.S, e.L));
		return t.setUTCFullYear(e.y), t;
	}
	return new Date(Date.UTC(e.y, e.m, e.d, e.H, e.M, e.S, e.L));
}
function Rd(e, t, n) {
	return {
		y: e,
		m: t,
		d: n,
		H: 0,
		M: 0,
		S: 0,
		L: 0
	};
}
function zd(e) {
	var t = e.dateTime, n = e.date, r = e.time, i = e.periods, a = e.days, o = e.shortDays, s = e.months, c = e.shortMonths, l = Wd(i), u = Gd(i), d = Wd(a), f = Gd(a), p = Wd(o), m = Gd(o), h = Wd(s), g = Gd(s), _ = Wd(c), v = Gd(c), y = {
		a: te,
		A: ne,
		b: re,
		B: ie,
		c: null,
		d: pf,
		e: pf,
		f: vf,
		g: kf,
		G: jf,
		H: mf,
		I: hf,
		j: gf,
		L: _f,
		m: yf,
		M: bf,
		p: ae,
		q: oe,
		Q: ep,
		s: tp,
		S: xf,
		u: Sf,
		U: Cf,
		V: Tf,
		w: Ef,
		W: Df,
		x: null,
		X: null,
		y: Of,
		Y: Af,
		Z: Mf,
		"%": $f
	}, b = {
		a: se,
		A: ce,
		b: le,
		B: ue,
		c: null,
		d: Nf,
		e: Nf,
		f: Rf,
		g: Yf,
		G: Zf,
		H: Pf,
		I: Ff,
		j: If,
		L: Lf,
		m: zf,
		M: Bf,
		p: M,
		q: de,
		Q: ep,
		s: tp,
		S: Vf,
		u: Hf,
		U: Uf,
		V: Gf,
		w: Kf,
		W: qf,
		x: null,
		X: null,
		y: Jf,
		Y: Xf,
		Z: Qf,
		"%": $f
	}, x = {
		a: E,
		A: D,
		b: O,
		B: k,
		c: A,
		d: nf,
		e: nf,
		f: lf,
		g: Qd,
		G: Zd,
		H: af,
		I: af,
		j: rf,
		L: cf,
		m: tf,
		M: of,
		p: T,
		q: ef,
		Q: df,
		s: ff,
		S: sf,
		u: qd,
		U: Jd,
		V: Yd,
		w: Kd,
		W: Xd,
		x: j,
		X: ee,
		y: Qd,
		Y: Zd,
		Z: $d,
		"%": uf
	};
	y.x = S(n, y), y.X = S(r, y), y.c = S(t, y), b.x = S(n, b), b.X = S(r, b), b.c = S(t, b);
	function S(e, t) {
		return function(n) {
			var r = [], i = -1, a = 0, o = e.length, s, c, l;
			for (n instanceof Date || (n = /* @__PURE__ */ new Date(+n)); ++i < o;) e.charCodeAt(i) === 37 && (r.push(e.slice(a, i)), (c = Bd[s = e.charAt(++i)]) == null ? c = s === "e" ? " " : "0" : s = e.charAt(++i), (l = t[s]) && (s = l(n, c)), r.push(s), a = i + 1);
			return r.push(e.slice(a, i)), r.join("");
		};
	}
	function C(e, t) {
		return function(n) {
			var r = Rd(1900, void 0, 1), i = w(r, e, n += "", 0), a, o;
			if (i != n.length) return null;
			if ("Q" in r) return new Date(r.Q);
			if ("s" in r) return new Date(r.s * 1e3 + ("L" in r ? r.L : 0));
			if (t && !("Z" in r) && (r.Z = 0), "p" in r && (r.H = r.H % 12 + r.p * 12), r.m === void 0 && (r.m = "q" in r ? r.q : 0), "V" in r) {
				if (r.V < 1 || r.V > 53) return null;
				"w" in r || (r.w = 1), "Z" in r ? (a = Ld(Rd(r.y, 0, 1)), o = a.getUTCDay(), a = o > 4 || o === 0 ? xd.ceil(a) : xd(a), a = ld.offset(a, (r.V - 1) * 7), r.y = a.getUTCFullYear(), r.m = a.getUTCMonth(), r.d = a.getUTCDate() + (r.w + 6) % 7) : (a = Id(Rd(r.y, 0, 1)), o = a.getDay(), a = o > 4 || o === 0 ? pd.ceil(a) : pd(a), a = cd.offset(a, (r.V - 1) * 7), r.y = a.getFullYear(), r.m = a.getMonth(), r.d = a.getDate() + (r.w + 6) % 7);
			} else ("W" in r || "U" in r) && ("w" in r || (r.w = "u" in r ? r.u % 7 : +("W" in r)), o = "Z" in r ? Ld(Rd(r.y, 0, 1)).getUTCDay() : Id(Rd(r.y, 0, 1)).getDay(), r.m = 0, r.d = "W" in r ? (r.w + 6) % 7 + r.W * 7 - (o + 5) % 7 : r.w + r.U * 7 - (o + 6) % 7);
			return "Z" in r ? (r.H += r.Z / 100 | 0, r.M += r.Z % 100, Ld(r)) : Id(r);
		};
	}
	function w(e, t, n, r) {
		for (var i = 0, a = t.length, o = n.length, s, c; i < a;) {
			if (r >= o) return -1;
			if (s = t.charCodeAt(i++), s === 37) {
				if (s = t.charAt(i++), c = x[s in Bd ? t.charAt(i++) : s], !c || (r = c(e, n, r)) < 0) return -1;
			} else if (s != n.charCodeAt(r++)) return -1;
		}
		return r;
	}
	function T(e, t, n) {
		var r = l.exec(t.slice(n));
		return r ? (e.p = u.get(r[0].toLowerCase()), n + r[0].length) : -1;
	}
	function E(e, t, n) {
		var r = p.exec(t.slice(n));
		return r ? (e.w = m.get(r[0].toLowerCase()), n + r[0].length) : -1;
	}
	function D(e, t, n) {
		var r = d.exec(t.slice(n));
		return r ? (e.w = f.get(r[0].toLowerCase()), n + r[0].length) : -1;
	}
	function O(e, t, n) {
		var r = _.exec(t.slice(n));
		return r ? (e.m = v.get(r[0].toLowerCase()), n + r[0].length) : -1;
	}
	function k(e, t, n) {
		var r = h.exec(t.slice(n));
		return r ? (e.m = g.get(r[0].toLowerCase()), n + r[0].length) : -1;
	}
	function A(e, n, r) {
		return w(e, t, n, r);
	}
	function j(e, t, r) {
		return w(e, n, t, r);
	}
	function ee(e, t, n) {
		return w(e, r, t, n);
	}
	function te(e) {
		return o[e.getDay()];
	}
	function ne(e) {
		return a[e.getDay()];
	}
	function re(e) {
		return c[e.getMonth()];
	}
	function ie(e) {
		return s[e.getMonth()];
	}
	function ae(e) {
		return i[+(e.getHours() >= 12)];
	}
	function oe(e) {
		return 1 + ~~(e.getMonth() / 3);
	}
	function se(e) {
		return o[e.getUTCDay()];
	}
	function ce(e) {
		return a[e.getUTCDay()];
	}
	function le(e) {
		return c[e.getUTCMonth()];
	}
	function ue(e) {
		return s[e.getUTCMonth()];
	}
	function M(e) {
		return i[+(e.getUTCHours() >= 12)];
	}
	function de(e) {
		return 1 + ~~(e.getUTCMonth() / 3);
	}
	return {
		format: function(e) {
			var t = S(e += "", y);
			return t.toString = function() {
				return e;
			}, t;
		},
		parse: function(e) {
			var t = C(e += "", !1);
			return t.toString = function() {
				return e;
			}, t;
		},
		utcFormat: function(e) {
			var t = S(e += "", b);
			return t.toString = function() {
				return e;
			}, t;
		},
		utcParse: function(e) {
			var t = C(e += "", !0);
			return t.toString = function() {
				return e;
			}, t;
		}
	};
}
var Bd = {
	"-": "",
	_: " ",
	0: "0"
}, G = /^\s*\d+/, Vd = /^%/, Hd = /[\\^$*+?|[\]().{}]/g;
function K(e, t, n) {
	var r = e < 0 ? "-" : "", i = (r ? -e : e) + "", a = i.length;
	return r + (a < n ? Array(n - a + 1).join(t) + i : i);
}
function Ud(e) {
	return e.replace(Hd, "\\$&");
}
function Wd(e) {
	return RegExp("^(?:" + e.map(Ud).join("|") + ")", "i");
}
function Gd(e) {
	return new Map(e.map((e, t) => [e.toLowerCase(), t]));
}
function Kd(e, t, n) {
	var r = G.exec(t.slice(n, n + 1));
	return r ? (e.w = +r[0], n + r[0].length) : -1;
}
function qd(e, t, n) {
	var r = G.exec(t.slice(n, n + 1));
	return r ? (e.u = +r[0], n + r[0].length) : -1;
}
function Jd(e, t, n) {
	var r = G.exec(t.slice(n, n + 2));
	return r ? (e.U = +r[0], n + r[0].length) : -1;
}
function Yd(e, t, n) {
	var r = G.exec(t.slice(n, n + 2));
	return r ? (e.V = +r[0], n + r[0].length) : -1;
}
function Xd(e, t, n) {
	var r = G.exec(t.slice(n, n + 2));
	return r ? (e.W = +r[0], n + r[0].length) : -1;
}
function Zd(e, t, n) {
	var r = G.exec(t.slice(n, n + 4));
	return r ? (e.y = +r[0], n + r[0].length) : -1;
}
function Qd(e, t, n) {
	var r = G.exec(t.slice(n, n + 2));
	return r ? (e.y = +r[0] + (+r[0] > 68 ? 1900 : 2e3), n + r[0].length) : -1;
}
function $d(e, t, n) {
	var r = /^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(t.slice(n, n + 6));
	return r ? (e.Z = r[1] ? 0 : -(r[2] + (r[3] || "00")), n + r[0].length) : -1;
}
function ef(e, t, n) {
	var r = G.exec(t.slice(n, n + 1));
	return r ? (e.q = r[0] * 3 - 3, n + r[0].length) : -1;
}
function tf(e, t, n) {
	var r = G.exec(t.slice(n, n + 2));
	return r ? (e.m = r[0] - 1, n + r[0].length) : -1;
}
function nf(e, t, n) {
	var r = G.exec(t.slice(n, n + 2));
	return r ? (e.d = +r[0], n + r[0].length) : -1;
}
function rf(e, t, n) {
	var r = G.exec(t.slice(n, n + 3));
	return r ? (e.m = 0, e.d = +r[0], n + r[0].length) : -1;
}
function af(e, t, n) {
	var r = G.exec(t.slice(n, n + 2));
	return r ? (e.H = +r[0], n + r[0].length) : -1;
}
function of(e, t, n) {
	var r = G.exec(t.slice(n, n + 2));
	return r ? (e.M = +r[0], n + r[0].length) : -1;
}
function sf(e, t, n) {
	var r = G.exec(t.slice(n, n + 2));
	return r ? (e.S = +r[0], n + r[0].length) : -1;
}
function cf(e, t, n) {
	var r = G.exec(t.slice(n, n + 3));
	return r ? (e.L = +r[0], n + r[0].length) : -1;
}
function lf(e, t, n) {
	var r = G.exec(t.slice(n, n + 6));
	return r ? (e.L = Math.floor(r[0] / 1e3), n + r[0].length) : -1;
}
function uf(e, t, n) {
	var r = Vd.exec(t.slice(n, n + 1));
	return r ? n + r[0].length : -1;
}
function df(e, t, n) {
	var r = G.exec(t.slice(n));
	return r ? (e.Q = +r[0], n + r[0].length) : -1;
}
function ff(e, t, n) {
	var r = G.exec(t.slice(n));
	return r ? (e.s = +r[0], n + r[0].length) : -1;
}
function pf(e, t) {
	return K(e.getDate(), t, 2);
}
function mf(e, t) {
	return K(e.getHours(), t, 2);
}
function hf(e, t) {
	return K(e.getHours() % 12 || 12, t, 2);
}
function gf(e, t) {
	return K(1 + cd.count(kd(e), e), t, 3);
}
function _f(e, t) {
	return K(e.getMilliseconds(), t, 3);
}
function vf(e, t) {
	return _f(e, t) + "000";
}
function yf(e, t) {
	return K(e.getMonth() + 1, t, 2);
}
function bf(e, t) {
	return K(e.getMinutes(), t, 2);
}
function xf(e, t) {
	return K(e.getSeconds(), t, 2);
}
function Sf(e) {
	var t = e.getDay();
	return t === 0 ? 7 : t;
}
function Cf(e, t) {
	return K(fd.count(kd(e) - 1, e), t, 2);
}
function wf(e) {
	var t = e.getDay();
	return t >= 4 || t === 0 ? gd(e) : gd.ceil(e);
}
function Tf(e, t) {
	return e = wf(e), K(gd.count(kd(e), e) + (kd(e).getDay() === 4), t, 2);
}
function Ef(e) {
	return e.getDay();
}
function Df(e, t) {
	return K(pd.count(kd(e) - 1, e), t, 2);
}
function Of(e, t) {
	return K(e.getFullYear() % 100, t, 2);
}
function kf(e, t) {
	return e = wf(e), K(e.getFullYear() % 100, t, 2);
}
function Af(e, t) {
	return K(e.getFullYear() % 1e4, t, 4);
}
function jf(e, t) {
	var n = e.getDay();
	return e = n >= 4 || n === 0 ? gd(e) : gd.ceil(e), K(e.getFullYear() % 1e4, t, 4);
}
function Mf(e) {
	var t = e.getTimezoneOffset();
	return (t > 0 ? "-" : (t *= -1, "+")) + K(t / 60 | 0, "0", 2) + K(t % 60, "0", 2);
}
function Nf(e, t) {
	return K(e.getUTCDate(), t, 2);
}
function Pf(e, t) {
	return K(e.getUTCHours(), t, 2);
}
function Ff(e, t) {
	return K(e.getUTCHours() % 12 || 12, t, 2);
}
function If(e, t) {
	return K(1 + ld.count(Ad(e), e), t, 3);
}
function Lf(e, t) {
	return K(e.getUTCMilliseconds(), t, 3);
}
function Rf(e, t) {
	return Lf(e, t) + "000";
}
function zf(e, t) {
	return K(e.getUTCMonth() + 1, t, 2);
}
function Bf(e, t) {
	return K(e.getUTCMinutes(), t, 2);
}
function Vf(e, t) {
	return K(e.getUTCSeconds(), t, 2);
}
function Hf(e) {
	var t = e.getUTCDay();
	return t === 0 ? 7 : t;
}
function Uf(e, t) {
	return K(bd.count(Ad(e) - 1, e), t, 2);
}
function Wf(e) {
	var t = e.getUTCDay();
	return t >= 4 || t === 0 ? wd(e) : wd.ceil(e);
}
function Gf(e, t) {
	return e = Wf(e), K(wd.count(Ad(e), e) + (Ad(e).getUTCDay() === 4), t, 2);
}
function Kf(e) {
	return e.getUTCDay();
}
function qf(e, t) {
	return K(xd.count(Ad(e) - 1, e), t, 2);
}
function Jf(e, t) {
	return K(e.getUTCFullYear() % 100, t, 2);
}
function Yf(e, t) {
	return e = Wf(e), K(e.getUTCFullYear() % 100, t, 2);
}
function Xf(e, t) {
	return K(e.getUTCFullYear() % 1e4, t, 4);
}
function Zf(e, t) {
	var n = e.getUTCDay();
	return e = n >= 4 || n === 0 ? wd(e) : wd.ceil(e), K(e.getUTCFullYear() % 1e4, t, 4);
}
function Qf() {
	return "+0000";
}
function $f() {
	return "%";
}
function ep(e) {
	return +e;
}
function tp(e) {
	return Math.floor(e / 1e3);
}
var np, rp, ip, ap;
op({
	dateTime: "%x, %X",
	date: "%-m/%-d/%Y",
	time: "%-I:%M:%S %p",
	periods: ["AM", "PM"],
	days: [
		"Sunday",
		"Monday",
		"Tuesday",
		"Wednesday",
		"Thursday",
		"Friday",
		"Saturday"
	],
	shortDays: [
		"Sun",
		"Mon",
		"Tue",
		"Wed",
		"Thu",
		"Fri",
		"Sat"
	],
	months: [
		"January",
		"February",
		"March",
		"April",
		"May",
		"June",
		"July",
		"August",
		"September",
		"October",
		"November",
		"December"
	],
	shortMonths: [
		"Jan",
		"Feb",
		"Mar",
		"Apr",
		"May",
		"Jun",
		"Jul",
		"Aug",
		"Sep",
		"Oct",
		"Nov",
		"Dec"
	]
});
function op(e) {
	return np = zd(e), rp = np.format, np.parse, ip = np.utcFormat, ap = np.utcParse, np;
}
var sp = "%Y-%m-%dT%H:%M:%S.%LZ";
Date.prototype.toISOString || ip(sp), +/* @__PURE__ */ new Date("2000-01-01T00:00:00.000Z") || ap(sp);
// node_modules/d3-scale/dist/d3-scale.mjs
function cp(e, t) {
	switch (arguments.length) {
		case 0: break;
		case 1:
			this.range(e);
			break;
		default: this.range(t).domain(e);
	}
	return this;
}
function lp(e, t) {
	switch (arguments.length) {
		case 0: break;
		case 1:
			typeof e == "function" ? this.interpolator(e) : this.range(e);
			break;
		default: this.domain(e), typeof t == "function" ? this.interpolator(t) : this.range(t);
	}
	return this;
}
var up = Symbol("implicit");
function dp() {
	var e = new Yt(), t = [], n = [], r = up;
	function i(i) {
		let a = e.get(i);
		if (a === void 0) {
			if (r !== up) return r;
			e.set(i, a = t.push(i) - 1);
		}
		return n[a % n.length];
	}
	return i.domain = function(n) {
		if (!arguments.length) return t.slice();
		t = [], e = new Yt();
		for (let r of n) e.has(r) || e.set(r, t.push(r) - 1);
		return i;
	}, i.range = function(e) {
		return arguments.length ? (n = Array.from(e), i) : n.slice();
	}, i.unknown = function(e) {
		return arguments.length ? (r = e, i) : r;
	}, i.copy = function() {
		return dp(t, n).unknown(r);
	}, cp.apply(i, arguments), i;
}
function fp() {
	var e = dp().unknown(void 0), t = e.domain, n = e.range, r = 0, i = 1, a, o, s = !1, c = 0, l = 0, u = .5;
	delete e.unknown;
	function d() {
		var e = t().length, d = i < r, f = d ? i : r, p = d ? r : i;
		a = (p - f) / Math.max(1, e - c + l * 2), s && (a = Math.floor(a)), f += (p - f - a * (e - c)) * u, o = a * (1 - c), s && (f = Math.round(f), o = Math.round(o));
		var m = Fn(e).map(function(e) {
			return f + a * e;
		});
		return n(d ? m.reverse() : m);
	}
	return e.domain = function(e) {
		return arguments.length ? (t(e), d()) : t();
	}, e.range = function(e) {
		return arguments.length ? ([r, i] = e, r = +r, i = +i, d()) : [r, i];
	}, e.rangeRound = function(e) {
		return [r, i] = e, r = +r, i = +i, s = !0, d();
	}, e.bandwidth = function() {
		return o;
	}, e.step = function() {
		return a;
	}, e.round = function(e) {
		return arguments.length ? (s = !!e, d()) : s;
	}, e.padding = function(e) {
		return arguments.length ? (c = Math.min(1, l = +e), d()) : c;
	}, e.paddingInner = function(e) {
		return arguments.length ? (c = Math.min(1, e), d()) : c;
	}, e.paddingOuter = function(e) {
		return arguments.length ? (l = +e, d()) : l;
	}, e.align = function(e) {
		return arguments.length ? (u = Math.max(0, Math.min(1, e)), d()) : u;
	}, e.copy = function() {
		return fp(t(), [r, i]).round(s).paddingInner(c).paddingOuter(l).align(u);
	}, cp.apply(d(), arguments);
}
function pp(e) {
	var t = e.copy;
	return e.padding = e.paddingOuter, delete e.paddingInner, delete e.paddingOuter, e.copy = function() {
		return pp(t());
	}, e;
}
function mp() {
	return pp(fp.apply(null, arguments).paddingInner(1));
}
function hp(e) {
	return function() {
		return e;
	};
}
function gp(e) {
	return +e;
}
var _p = [0, 1];
function vp(e) {
	return e;
}
function yp(e, t) {
	return (t -= e = +e) ? function(n) {
		return (n - e) / t;
	} : hp(isNaN(t) ? NaN : .5);
}
function bp(e, t) {
	var n;
	return e > t && (n = e, e = t, t = n), function(n) {
		return Math.max(e, Math.min(t, n));
	};
}
function xp(e, t, n) {
	var r = e[0], i = e[1], a = t[0], o = t[1];
	return i < r ? (r = yp(i, r), a = n(o, a)) : (r = yp(r, i), a = n(a, o)), function(e) {
		return a(r(e));
	};
}
function Sp(e, t, n) {
	var r = Math.min(e.length, t.length) - 1, i = Array(r), a = Array(r), o = -1;
	for (e[r] < e[0] && (e = e.slice().reverse(), t = t.slice().reverse()); ++o < r;) i[o] = yp(e[o], e[o + 1]), a[o] = n(t[o], t[o + 1]);
	return function(t) {
		var n = Rt(e, t, 1, r) - 1;
		return a[n](i[n](t));
	};
}
function Cp(e, t) {
	return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown());
}
function wp() {
	var e = _p, t = _p, n = Vo, r, i, a, o = vp, s, c, l;
	function u() {
		var n = Math.min(e.length, t.length);
		return o !== vp && (o = bp(e[0], e[n - 1])), s = n > 2 ? Sp : xp, c = l = null, d;
	}
	function d(i) {
		return i == null || isNaN(i = +i) ? a : (c ||= s(e.map(r), t, n))(r(o(i)));
	}
	return d.invert = function(n) {
		return o(i((l ||= s(t, e.map(r), Po))(n)));
	}, d.domain = function(t) {
		return arguments.length ? (e = Array.from(t, gp), u()) : e.slice();
	}, d.range = function(e) {
		return arguments.length ? (t = Array.from(e), u()) : t.slice();
	}, d.rangeRound = function(e) {
		return t = Array.from(e), n = Ho, u();
	}, d.clamp = function(e) {
		return arguments.length ? (o = e ? !0 : vp, u()) : o !== vp;
	}, d.interpolate = function(e) {
		return arguments.length ? (n = e, u()) : n;
	}, d.unknown = function(e) {
		return arguments.length ? (a = e, d) : a;
	}, function(e, t) {
		return r = e, i = t, u();
	};
}
function Tp() {
	return wp()(vp, vp);
}
function Ep(e, t, n, r) {
	var i = vn(e, t, n), a;
	switch (r = vs(r ?? ",f"), r.type) {
		case "s":
			var o = Math.max(Math.abs(e), Math.abs(t));
			return r.precision == null && !isNaN(a = Ps(i, o)) && (r.precision = a), js(r, o);
		case "":
		case "e":
		case "g":
		case "p":
		case "r":
			r.precision == null && !isNaN(a = Fs(i, Math.max(Math.abs(e), Math.abs(t)))) && (r.precision = a - (r.type === "e"));
			break;
		case "f":
		case "%": r.precision == null && !isNaN(a = Ns(i)) && (r.precision = a - (r.type === "%") * 2);
	}
	return As(r);
}
function Dp(e) {
	var t = e.domain;
	return e.ticks = function(e) {
		var n = t();
		return gn(n[0], n[n.length - 1], e ?? 10);
	}, e.tickFormat = function(e, n) {
		var r = t();
		return Ep(r[0], r[r.length - 1], e ?? 10, n);
	}, e.nice = function(n) {
		n ??= 10;
		var r = t(), i = 0, a = r.length - 1, o = r[i], s = r[a], c, l, u = 10;
		for (s < o && (l = o, o = s, s = l, l = i, i = a, a = l); u-- > 0;) {
			if (l = _n(o, s, n), l === c) return r[i] = o, r[a] = s, t(r);
			if (l > 0) o = Math.floor(o / l) * l, s = Math.ceil(s / l) * l;
			else if (l < 0) o = Math.ceil(o * l) / l, s = Math.floor(s * l) / l;
			else break;
			c = l;
		}
		return e;
	}, e;
}
function Op() {
	var e = Tp();
	return e.copy = function() {
		return Cp(e, Op());
	}, cp.apply(e, arguments), Dp(e);
}
function kp(e) {
	var t;
	function n(e) {
		return e == null || isNaN(e = +e) ? t : e;
	}
	return n.invert = n, n.domain = n.range = function(t) {
		return arguments.length ? (e = Array.from(t, gp), n) : e.slice();
	}, n.unknown = function(e) {
		return arguments.length ? (t = e, n) : t;
	}, n.copy = function() {
		return kp(e).unknown(t);
	}, e = arguments.length ? Array.from(e, gp) : [0, 1], Dp(n);
}
function Ap(e, t) {
	e = e.slice();
	var n = 0, r = e.length - 1, i = e[n], a = e[r], o;
	return a < i && (o = n, n = r, r = o, o = i, i = a, a = o), e[n] = t.floor(i), e[r] = t.ceil(a), e;
}
function jp(e) {
	return Math.log(e);
}
function Mp(e) {
	return Math.exp(e);
}
function Np(e) {
	return -Math.log(-e);
}
function Pp(e) {
	return -Math.exp(-e);
}
function Fp(e) {
	return isFinite(e) ? +("1e" + e) : e < 0 ? 0 : e;
}
function Ip(e) {
	return e === 10 ? Fp : e === Math.E ? Math.exp : (t) => e ** +t;
}
function Lp(e) {
	return e === Math.E ? Math.log : e === 10 && Math.log10 || e === 2 && Math.log2 || (e = Math.log(e), (t) => Math.log(t) / e);
}
function Rp(e) {
	return (t, n) => -e(-t, n);
}
function zp(e) {
	let t = e(jp, Mp), n = t.domain, r = 10, i, a;
	function o() {
		return i = Lp(r), a = Ip(r), n()[0] < 0 ? (i = Rp(i), a = Rp(a), e(Np, Pp)) : e(jp, Mp), t;
	}
	return t.base = function(e) {
		return arguments.length ? (r = +e, o()) : r;
	}, t.domain = function(e) {
		return arguments.length ? (n(e), o()) : n();
	}, t.ticks = (e) => {
		let t = n(), o = t[0], s = t[t.length - 1], c = s < o;
		c && ([o, s] = [s, o]);
		let l = i(o), u = i(s), d, f, p = e == null ? 10 : +e, m = [];
		if (!(r % 1) && u - l < p) {
			if (l = Math.floor(l), u = Math.ceil(u), o > 0) {
				for (; l <= u; ++l) for (d = 1; d < r; ++d) if (f = l < 0 ? d / a(-l) : d * a(l), !(f < o)) {
					if (f > s) break;
					m.push(f);
				}
			} else for (; l <= u; ++l) for (d = r - 1; d >= 1; --d) if (f = l > 0 ? d / a(-l) : d * a(l), !(f < o)) {
				if (f > s) break;
				m.push(f);
			}
			m.length * 2 < p && (m = gn(o, s, p));
		} else m = gn(l, u, Math.min(u - l, p)).map(a);
		return c ? m.reverse() : m;
	}, t.tickFormat = (e, n) => {
		if (e ??= 10, n ??= r === 10 ? "s" : ",", typeof n != "function" && (!(r % 1) && (n = vs(n)).precision == null && (n.trim = !0), n = As(n)), e === Infinity) return n;
		let o = Math.max(1, r * e / t.ticks().length);
		return (e) => {
			let t = e / a(Math.round(i(e)));
			return t * r < r - .5 && (t *= r), t <= o ? n(e) : "";
		};
	}, t.nice = () => n(Ap(n(), {
		floor: (e) => a(Math.floor(i(e))),
		ceil: (e) => a(Math.ceil(i(e)))
	})), t;
}
function Bp() {
	let e = zp(wp()).domain([1, 10]);
	return e.copy = () => Cp(e, Bp()).base(e.base()), cp.apply(e, arguments), e;
}
function Vp(e) {
	return function(t) {
		return Math.sign(t) * Math.log1p(Math.abs(t / e));
	};
}
function Hp(e) {
	return function(t) {
		return Math.sign(t) * Math.expm1(Math.abs(t)) * e;
	};
}
function Up(e) {
	var t = 1, n = e(Vp(t), Hp(t));
	return n.constant = function(n) {
		return arguments.length ? e(Vp(t = +n), Hp(t)) : t;
	}, Dp(n);
}
function Wp() {
	var e = Up(wp());
	return e.copy = function() {
		return Cp(e, Wp()).constant(e.constant());
	}, cp.apply(e, arguments);
}
function Gp(e) {
	return function(t) {
		return t < 0 ? -((-t) ** +e) : t ** +e;
	};
}
function Kp(e) {
	return e < 0 ? -Math.sqrt(-e) : Math.sqrt(e);
}
function qp(e) {
	return e < 0 ? -e * e : e * e;
}
function Jp(e) {
	var t = e(vp, vp), n = 1;
	function r() {
		return n === 1 ? e(vp, vp) : n === .5 ? e(Kp, qp) : e(Gp(n), Gp(1 / n));
	}
	return t.exponent = function(e) {
		return arguments.length ? (n = +e, r()) : n;
	}, Dp(t);
}
function Yp() {
	var e = Jp(wp());
	return e.copy = function() {
		return Cp(e, Yp()).exponent(e.exponent());
	}, cp.apply(e, arguments), e;
}
function Xp() {
	var e = [], t = [], n = [], r;
	function i() {
		var r = 0, i = Math.max(1, t.length);
		for (n = Array(i - 1); ++r < i;) n[r - 1] = Dn(e, r / i);
		return a;
	}
	function a(e) {
		return e == null || isNaN(e = +e) ? r : t[Rt(n, e)];
	}
	return a.invertExtent = function(r) {
		var i = t.indexOf(r);
		return i < 0 ? [NaN, NaN] : [i > 0 ? n[i - 1] : e[0], i < n.length ? n[i] : e[e.length - 1]];
	}, a.domain = function(t) {
		if (!arguments.length) return e.slice();
		e = [];
		for (let n of t) n != null && !isNaN(n = +n) && e.push(n);
		return e.sort(jt), i();
	}, a.range = function(e) {
		return arguments.length ? (t = Array.from(e), i()) : t.slice();
	}, a.unknown = function(e) {
		return arguments.length ? (r = e, a) : r;
	}, a.quantiles = function() {
		return n.slice();
	}, a.copy = function() {
		return Xp().domain(e).range(t).unknown(r);
	}, cp.apply(a, arguments);
}
function Zp() {
	var e = [.5], t = [0, 1], n, r = 1;
	function i(i) {
		return i != null && i <= i ? t[Rt(e, i, 0, r)] : n;
	}
	return i.domain = function(n) {
		return arguments.length ? (e = Array.from(n), r = Math.min(e.length, t.length - 1), i) : e.slice();
	}, i.range = function(n) {
		return arguments.length ? (t = Array.from(n), r = Math.min(e.length, t.length - 1), i) : t.slice();
	}, i.invertExtent = function(n) {
		var r = t.indexOf(n);
		return [e[r - 1], e[r]];
	}, i.unknown = function(e) {
		return arguments.length ? (n = e, i) : n;
	}, i.copy = function() {
		return Zp().domain(e).range(t).unknown(n);
	}, cp.apply(i, arguments);
}
function Qp(e) {
	return new Date(e);
}
function $p(e) {
	return e instanceof Date ? +e : Math.round(e);
}
function em(e, t, n, r, i, a, o, s, c, l) {
	var u = Tp(), d = u.invert, f = u.domain, p = l(".%L"), m = l(":%S"), h = l("%I:%M"), g = l("%I %p"), _ = l("%a %d"), v = l("%b %d"), y = l("%B"), b = l("%Y");
	function x(e) {
		return (c(e) < e ? p : s(e) < e ? m : o(e) < e ? h : a(e) < e ? g : r(e) < e ? i(e) < e ? _ : v : n(e) < e ? y : b)(e);
	}
	return u.invert = function(e) {
		return new Date(Math.round(d(e)));
	}, u.domain = function(e) {
		return arguments.length ? f(Array.from(e, $p)) : f().map(Qp);
	}, u.ticks = function(t) {
		var n = f();
		return e(n[0], n[n.length - 1], t ?? 10);
	}, u.tickFormat = function(e, t) {
		return t == null ? x : l(t);
	}, u.nice = function(e) {
		var n = f();
		return e && typeof e.range == "function" || (e = t(n[0], n[n.length - 1], e ?? 10)), e ? f(Ap(n, e)) : u;
	}, u.copy = function() {
		return Cp(u, em(e, t, n, r, i, a, o, s, c, l));
	}, u;
}
function tm() {
	return cp.apply(em(Pd, Fd, kd, Dd, fd, cd, od, id, rd, rp).domain([new Date(2e3, 0, 1), new Date(2e3, 0, 2)]), arguments);
}
function nm() {
	return cp.apply(em(Md, Nd, Ad, Od, bd, ld, sd, ad, rd, ip).domain([Date.UTC(2e3, 0, 1), Date.UTC(2e3, 0, 2)]), arguments);
}
function rm(e, t) {
	return t.domain(e.domain()).interpolator(e.interpolator()).clamp(e.clamp()).unknown(e.unknown());
}
function im() {
	var e = 0, t = .5, n = 1, r = 1, i, a, o, s, c, l = vp, u, d = !1, f;
	function p(e) {
		return e == null || isNaN(e = +e) ? f : (e = .5 + ((e = +u(e)) - a) * (r * e < r * a ? s : c), l(d ? Math.max(0, Math.min(1, e)) : e));
	}
	p.domain = function(l) {
		return arguments.length ? ([e, t, n] = l, i = u(e = +e), a = u(t = +t), o = u(n = +n), s = i === a ? 0 : .5 / (a - i), c = a === o ? 0 : .5 / (o - a), r = a < i ? -1 : 1, p) : [
			e,
			t,
			n
		];
	}, p.clamp = function(e) {
		return arguments.length ? (d = !!e, p) : d;
	}, p.interpolator = function(e) {
		return arguments.length ? (l = e, p) : l;
	};
	function m(e) {
		return function(t) {
			var n, r, i;
			return arguments.length ? ([n, r, i] = t, l = es(e, [
				n,
				r,
				i
			]), p) : [
				l(0),
				l(.5),
				l(1)
			];
		};
	}
	return p.range = m(Vo), p.rangeRound = m(Ho), p.unknown = function(e) {
		return arguments.length ? (f = e, p) : f;
	}, function(l) {
		return u = l, i = l(e), a = l(t), o = l(n), s = i === a ? 0 : .5 / (a - i), c = a === o ? 0 : .5 / (o - a), r = a < i ? -1 : 1, p;
	};
}
function am() {
	var e = Dp(im()(vp));
	return e.copy = function() {
		return rm(e, am());
	}, lp.apply(e, arguments);
}
function om() {
	var e = zp(im()).domain([
		.1,
		1,
		10
	]);
	return e.copy = function() {
		return rm(e, om()).base(e.base());
	}, lp.apply(e, arguments);
}
function sm() {
	var e = Up(im());
	return e.copy = function() {
		return rm(e, sm()).constant(e.constant());
	}, lp.apply(e, arguments);
}
function cm() {
	var e = Jp(im());
	return e.copy = function() {
		return rm(e, cm()).exponent(e.exponent());
	}, lp.apply(e, arguments);
}
// node_modules/d3-scale-chromatic/dist/d3-scale-chromatic.mjs
function q(e) {
	for (var t = e.length / 6 | 0, n = Array(t), r = 0; r < t;) n[r] = "#" + e.slice(r * 6, ++r * 6);
	return n;
}
var lm = q("1f77b4ff7f0e2ca02cd627289467bd8c564be377c27f7f7fbcbd2217becf"), um = q("7fc97fbeaed4fdc086ffff99386cb0f0027fbf5b17666666"), dm = q("1b9e77d95f027570b3e7298a66a61ee6ab02a6761d666666"), fm = q("4269d0efb118ff725c6cc5b03ca951ff8ab7a463f297bbf59c6b4e9498a0"), pm = q("a6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6fff7f00cab2d66a3d9affff99b15928"), mm = q("fbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecf2f2f2"), hm = q("b3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2cccccccc"), gm = q("e41a1c377eb84daf4a984ea3ff7f00ffff33a65628f781bf999999"), _m = q("66c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c494b3b3b3"), vm = q("8dd3c7ffffb3bebadafb807280b1d3fdb462b3de69fccde5d9d9d9bc80bdccebc5ffed6f"), ym = q("4e79a7f28e2ce1575976b7b259a14fedc949af7aa1ff9da79c755fbab0ab"), J = (e) => ko(e[e.length - 1]), bm = [
	,
	,
	,
	"d8b365f5f5f55ab4ac",
	"a6611adfc27d80cdc1018571",
	"a6611adfc27df5f5f580cdc1018571",
	"8c510ad8b365f6e8c3c7eae55ab4ac01665e",
	"8c510ad8b365f6e8c3f5f5f5c7eae55ab4ac01665e",
	"8c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e",
	"8c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e",
	"5430058c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e003c30",
	"5430058c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e003c30"
].map(q), xm = J(bm), Sm = [
	,
	,
	,
	"af8dc3f7f7f77fbf7b",
	"7b3294c2a5cfa6dba0008837",
	"7b3294c2a5cff7f7f7a6dba0008837",
	"762a83af8dc3e7d4e8d9f0d37fbf7b1b7837",
	"762a83af8dc3e7d4e8f7f7f7d9f0d37fbf7b1b7837",
	"762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b7837",
	"762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b7837",
	"40004b762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b783700441b",
	"40004b762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b783700441b"
].map(q), Cm = J(Sm), wm = [
	,
	,
	,
	"e9a3c9f7f7f7a1d76a",
	"d01c8bf1b6dab8e1864dac26",
	"d01c8bf1b6daf7f7f7b8e1864dac26",
	"c51b7de9a3c9fde0efe6f5d0a1d76a4d9221",
	"c51b7de9a3c9fde0eff7f7f7e6f5d0a1d76a4d9221",
	"c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221",
	"c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221",
	"8e0152c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221276419",
	"8e0152c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221276419"
].map(q), Tm = J(wm), Em = [
	,
	,
	,
	"998ec3f7f7f7f1a340",
	"5e3c99b2abd2fdb863e66101",
	"5e3c99b2abd2f7f7f7fdb863e66101",
	"542788998ec3d8daebfee0b6f1a340b35806",
	"542788998ec3d8daebf7f7f7fee0b6f1a340b35806",
	"5427888073acb2abd2d8daebfee0b6fdb863e08214b35806",
	"5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b35806",
	"2d004b5427888073acb2abd2d8daebfee0b6fdb863e08214b358067f3b08",
	"2d004b5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b358067f3b08"
].map(q), Dm = J(Em), Om = [
	,
	,
	,
	"ef8a62f7f7f767a9cf",
	"ca0020f4a58292c5de0571b0",
	"ca0020f4a582f7f7f792c5de0571b0",
	"b2182bef8a62fddbc7d1e5f067a9cf2166ac",
	"b2182bef8a62fddbc7f7f7f7d1e5f067a9cf2166ac",
	"b2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac",
	"b2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac",
	"67001fb2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac053061",
	"67001fb2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac053061"
].map(q), km = J(Om), Am = [
	,
	,
	,
	"ef8a62ffffff999999",
	"ca0020f4a582bababa404040",
	"ca0020f4a582ffffffbababa404040",
	"b2182bef8a62fddbc7e0e0e09999994d4d4d",
	"b2182bef8a62fddbc7ffffffe0e0e09999994d4d4d",
	"b2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d",
	"b2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d",
	"67001fb2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d1a1a1a",
	"67001fb2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d1a1a1a"
].map(q), jm = J(Am), Mm = [
	,
	,
	,
	"fc8d59ffffbf91bfdb",
	"d7191cfdae61abd9e92c7bb6",
	"d7191cfdae61ffffbfabd9e92c7bb6",
	"d73027fc8d59fee090e0f3f891bfdb4575b4",
	"d73027fc8d59fee090ffffbfe0f3f891bfdb4575b4",
	"d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4",
	"d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4",
	"a50026d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4313695",
	"a50026d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4313695"
].map(q), Nm = J(Mm), Pm = [
	,
	,
	,
	"fc8d59ffffbf91cf60",
	"d7191cfdae61a6d96a1a9641",
	"d7191cfdae61ffffbfa6d96a1a9641",
	"d73027fc8d59fee08bd9ef8b91cf601a9850",
	"d73027fc8d59fee08bffffbfd9ef8b91cf601a9850",
	"d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850",
	"d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850",
	"a50026d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850006837",
	"a50026d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850006837"
].map(q), Fm = J(Pm), Im = [
	,
	,
	,
	"fc8d59ffffbf99d594",
	"d7191cfdae61abdda42b83ba",
	"d7191cfdae61ffffbfabdda42b83ba",
	"d53e4ffc8d59fee08be6f59899d5943288bd",
	"d53e4ffc8d59fee08bffffbfe6f59899d5943288bd",
	"d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd",
	"d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd",
	"9e0142d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd5e4fa2",
	"9e0142d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd5e4fa2"
].map(q), Lm = J(Im), Rm = [
	,
	,
	,
	"e5f5f999d8c92ca25f",
	"edf8fbb2e2e266c2a4238b45",
	"edf8fbb2e2e266c2a42ca25f006d2c",
	"edf8fbccece699d8c966c2a42ca25f006d2c",
	"edf8fbccece699d8c966c2a441ae76238b45005824",
	"f7fcfde5f5f9ccece699d8c966c2a441ae76238b45005824",
	"f7fcfde5f5f9ccece699d8c966c2a441ae76238b45006d2c00441b"
].map(q), zm = J(Rm), Bm = [
	,
	,
	,
	"e0ecf49ebcda8856a7",
	"edf8fbb3cde38c96c688419d",
	"edf8fbb3cde38c96c68856a7810f7c",
	"edf8fbbfd3e69ebcda8c96c68856a7810f7c",
	"edf8fbbfd3e69ebcda8c96c68c6bb188419d6e016b",
	"f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d6e016b",
	"f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d810f7c4d004b"
].map(q), Vm = J(Bm), Hm = [
	,
	,
	,
	"e0f3dba8ddb543a2ca",
	"f0f9e8bae4bc7bccc42b8cbe",
	"f0f9e8bae4bc7bccc443a2ca0868ac",
	"f0f9e8ccebc5a8ddb57bccc443a2ca0868ac",
	"f0f9e8ccebc5a8ddb57bccc44eb3d32b8cbe08589e",
	"f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe08589e",
	"f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe0868ac084081"
].map(q), Um = J(Hm), Wm = [
	,
	,
	,
	"fee8c8fdbb84e34a33",
	"fef0d9fdcc8afc8d59d7301f",
	"fef0d9fdcc8afc8d59e34a33b30000",
	"fef0d9fdd49efdbb84fc8d59e34a33b30000",
	"fef0d9fdd49efdbb84fc8d59ef6548d7301f990000",
	"fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301f990000",
	"fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301fb300007f0000"
].map(q), Gm = J(Wm), Km = [
	,
	,
	,
	"ece2f0a6bddb1c9099",
	"f6eff7bdc9e167a9cf02818a",
	"f6eff7bdc9e167a9cf1c9099016c59",
	"f6eff7d0d1e6a6bddb67a9cf1c9099016c59",
	"f6eff7d0d1e6a6bddb67a9cf3690c002818a016450",
	"fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016450",
	"fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016c59014636"
].map(q), qm = J(Km), Jm = [
	,
	,
	,
	"ece7f2a6bddb2b8cbe",
	"f1eef6bdc9e174a9cf0570b0",
	"f1eef6bdc9e174a9cf2b8cbe045a8d",
	"f1eef6d0d1e6a6bddb74a9cf2b8cbe045a8d",
	"f1eef6d0d1e6a6bddb74a9cf3690c00570b0034e7b",
	"fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0034e7b",
	"fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0045a8d023858"
].map(q), Ym = J(Jm), Xm = [
	,
	,
	,
	"e7e1efc994c7dd1c77",
	"f1eef6d7b5d8df65b0ce1256",
	"f1eef6d7b5d8df65b0dd1c77980043",
	"f1eef6d4b9dac994c7df65b0dd1c77980043",
	"f1eef6d4b9dac994c7df65b0e7298ace125691003f",
	"f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125691003f",
	"f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125698004367001f"
].map(q), Zm = J(Xm), Qm = [
	,
	,
	,
	"fde0ddfa9fb5c51b8a",
	"feebe2fbb4b9f768a1ae017e",
	"feebe2fbb4b9f768a1c51b8a7a0177",
	"feebe2fcc5c0fa9fb5f768a1c51b8a7a0177",
	"feebe2fcc5c0fa9fb5f768a1dd3497ae017e7a0177",
	"fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a0177",
	"fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a017749006a"
].map(q), $m = J(Qm), eh = [
	,
	,
	,
	"edf8b17fcdbb2c7fb8",
	"ffffcca1dab441b6c4225ea8",
	"ffffcca1dab441b6c42c7fb8253494",
	"ffffccc7e9b47fcdbb41b6c42c7fb8253494",
	"ffffccc7e9b47fcdbb41b6c41d91c0225ea80c2c84",
	"ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea80c2c84",
	"ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea8253494081d58"
].map(q), th = J(eh), nh = [
	,
	,
	,
	"f7fcb9addd8e31a354",
	"ffffccc2e69978c679238443",
	"ffffccc2e69978c67931a354006837",
	"ffffccd9f0a3addd8e78c67931a354006837",
	"ffffccd9f0a3addd8e78c67941ab5d238443005a32",
	"ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443005a32",
	"ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443006837004529"
].map(q), rh = J(nh), ih = [
	,
	,
	,
	"fff7bcfec44fd95f0e",
	"ffffd4fed98efe9929cc4c02",
	"ffffd4fed98efe9929d95f0e993404",
	"ffffd4fee391fec44ffe9929d95f0e993404",
	"ffffd4fee391fec44ffe9929ec7014cc4c028c2d04",
	"ffffe5fff7bcfee391fec44ffe9929ec7014cc4c028c2d04",
	"ffffe5fff7bcfee391fec44ffe9929ec7014cc4c02993404662506"
].map(q), ah = J(ih), oh = [
	,
	,
	,
	"ffeda0feb24cf03b20",
	"ffffb2fecc5cfd8d3ce31a1c",
	"ffffb2fecc5cfd8d3cf03b20bd0026",
	"ffffb2fed976feb24cfd8d3cf03b20bd0026",
	"ffffb2fed976feb24cfd8d3cfc4e2ae31a1cb10026",
	"ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cb10026",
	"ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cbd0026800026"
].map(q), sh = J(oh), ch = [
	,
	,
	,
	"deebf79ecae13182bd",
	"eff3ffbdd7e76baed62171b5",
	"eff3ffbdd7e76baed63182bd08519c",
	"eff3ffc6dbef9ecae16baed63182bd08519c",
	"eff3ffc6dbef9ecae16baed64292c62171b5084594",
	"f7fbffdeebf7c6dbef9ecae16baed64292c62171b5084594",
	"f7fbffdeebf7c6dbef9ecae16baed64292c62171b508519c08306b"
].map(q), lh = J(ch), uh = [
	,
	,
	,
	"e5f5e0a1d99b31a354",
	"edf8e9bae4b374c476238b45",
	"edf8e9bae4b374c47631a354006d2c",
	"edf8e9c7e9c0a1d99b74c47631a354006d2c",
	"edf8e9c7e9c0a1d99b74c47641ab5d238b45005a32",
	"f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45005a32",
	"f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45006d2c00441b"
].map(q), dh = J(uh), fh = [
	,
	,
	,
	"f0f0f0bdbdbd636363",
	"f7f7f7cccccc969696525252",
	"f7f7f7cccccc969696636363252525",
	"f7f7f7d9d9d9bdbdbd969696636363252525",
	"f7f7f7d9d9d9bdbdbd969696737373525252252525",
	"fffffff0f0f0d9d9d9bdbdbd969696737373525252252525",
	"fffffff0f0f0d9d9d9bdbdbd969696737373525252252525000000"
].map(q), ph = J(fh), mh = [
	,
	,
	,
	"efedf5bcbddc756bb1",
	"f2f0f7cbc9e29e9ac86a51a3",
	"f2f0f7cbc9e29e9ac8756bb154278f",
	"f2f0f7dadaebbcbddc9e9ac8756bb154278f",
	"f2f0f7dadaebbcbddc9e9ac8807dba6a51a34a1486",
	"fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a34a1486",
	"fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a354278f3f007d"
].map(q), hh = J(mh), gh = [
	,
	,
	,
	"fee0d2fc9272de2d26",
	"fee5d9fcae91fb6a4acb181d",
	"fee5d9fcae91fb6a4ade2d26a50f15",
	"fee5d9fcbba1fc9272fb6a4ade2d26a50f15",
	"fee5d9fcbba1fc9272fb6a4aef3b2ccb181d99000d",
	"fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181d99000d",
	"fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181da50f1567000d"
].map(q), _h = J(gh), vh = [
	,
	,
	,
	"fee6cefdae6be6550d",
	"feeddefdbe85fd8d3cd94701",
	"feeddefdbe85fd8d3ce6550da63603",
	"feeddefdd0a2fdae6bfd8d3ce6550da63603",
	"feeddefdd0a2fdae6bfd8d3cf16913d948018c2d04",
	"fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d948018c2d04",
	"fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d94801a636037f2704"
].map(q), yh = J(vh);
function bh(e) {
	return e = Math.max(0, Math.min(1, e)), "rgb(" + Math.max(0, Math.min(255, Math.round(-4.54 - e * (35.34 - e * (2381.73 - e * (6402.7 - e * (7024.72 - e * 2710.57))))))) + ", " + Math.max(0, Math.min(255, Math.round(32.49 + e * (170.73 + e * (52.82 - e * (131.46 - e * (176.58 - e * 67.37))))))) + ", " + Math.max(0, Math.min(255, Math.round(81.24 + e * (442.36 - e * (2482.43 - e * (6167.24 - e * (6614.94 - e * 2475.67))))))) + ")";
}
var xh = $o(_o(300, .5, 0), _o(-240, .5, 1)), Sh = $o(_o(-100, .75, .35), _o(80, 1.5, .8)), Ch = $o(_o(260, .75, .35), _o(80, 1.5, .8)), wh = _o();
function Th(e) {
	(e < 0 || e > 1) && (e -= Math.floor(e));
	var t = Math.abs(e - .5);
	return wh.h = 360 * e - 100, wh.s = 1.5 - 1.5 * t, wh.l = .8 - .9 * t, wh + "";
}
var Eh = Ea(), Dh = Math.PI / 3, Oh = Math.PI * 2 / 3;
function kh(e) {
	var t;
	return e = (.5 - e) * Math.PI, Eh.r = 255 * (t = Math.sin(e)) * t, Eh.g = 255 * (t = Math.sin(e + Dh)) * t, Eh.b = 255 * (t = Math.sin(e + Oh)) * t, Eh + "";
}
function Ah(e) {
	return e = Math.max(0, Math.min(1, e)), "rgb(" + Math.max(0, Math.min(255, Math.round(34.61 + e * (1172.33 - e * (10793.56 - e * (33300.12 - e * (38394.49 - e * 14825.05))))))) + ", " + Math.max(0, Math.min(255, Math.round(23.31 + e * (557.33 + e * (1225.33 - e * (3574.96 - e * (1073.77 + e * 707.56))))))) + ", " + Math.max(0, Math.min(255, Math.round(27.2 + e * (3211.1 - e * (15327.97 - e * (27814 - e * (22569.18 - e * 6838.66))))))) + ")";
}
function jh(e) {
	var t = e.length;
	return function(n) {
		return e[Math.max(0, Math.min(t - 1, Math.floor(n * t)))];
	};
}
var Mh = jh(q("44015444025645045745055946075a46085c460a5d460b5e470d60470e6147106347116447136548146748166848176948186a481a6c481b6d481c6e481d6f481f70482071482173482374482475482576482677482878482979472a7a472c7a472d7b472e7c472f7d46307e46327e46337f463480453581453781453882443983443a83443b84433d84433e85423f854240864241864142874144874045884046883f47883f48893e49893e4a893e4c8a3d4d8a3d4e8a3c4f8a3c508b3b518b3b528b3a538b3a548c39558c39568c38588c38598c375a8c375b8d365c8d365d8d355e8d355f8d34608d34618d33628d33638d32648e32658e31668e31678e31688e30698e306a8e2f6b8e2f6c8e2e6d8e2e6e8e2e6f8e2d708e2d718e2c718e2c728e2c738e2b748e2b758e2a768e2a778e2a788e29798e297a8e297b8e287c8e287d8e277e8e277f8e27808e26818e26828e26828e25838e25848e25858e24868e24878e23888e23898e238a8d228b8d228c8d228d8d218e8d218f8d21908d21918c20928c20928c20938c1f948c1f958b1f968b1f978b1f988b1f998a1f9a8a1e9b8a1e9c891e9d891f9e891f9f881fa0881fa1881fa1871fa28720a38620a48621a58521a68522a78522a88423a98324aa8325ab8225ac8226ad8127ad8128ae8029af7f2ab07f2cb17e2db27d2eb37c2fb47c31b57b32b67a34b67935b77937b87838b9773aba763bbb753dbc743fbc7340bd7242be7144bf7046c06f48c16e4ac16d4cc26c4ec36b50c46a52c56954c56856c66758c7655ac8645cc8635ec96260ca6063cb5f65cb5e67cc5c69cd5b6ccd5a6ece5870cf5773d05675d05477d1537ad1517cd2507fd34e81d34d84d44b86d54989d5488bd6468ed64590d74393d74195d84098d83e9bd93c9dd93ba0da39a2da37a5db36a8db34aadc32addc30b0dd2fb2dd2db5de2bb8de29bade28bddf26c0df25c2df23c5e021c8e020cae11fcde11dd0e11cd2e21bd5e21ad8e219dae319dde318dfe318e2e418e5e419e7e419eae51aece51befe51cf1e51df4e61ef6e620f8e621fbe723fde725")), Nh = jh(q("00000401000501010601010802010902020b02020d03030f03031204041405041606051806051a07061c08071e0907200a08220b09240c09260d0a290e0b2b100b2d110c2f120d31130d34140e36150e38160f3b180f3d19103f1a10421c10441d11471e114920114b21114e22115024125325125527125829115a2a115c2c115f2d11612f116331116533106734106936106b38106c390f6e3b0f703d0f713f0f72400f74420f75440f764510774710784910784a10794c117a4e117b4f127b51127c52137c54137d56147d57157e59157e5a167e5c167f5d177f5f187f601880621980641a80651a80671b80681c816a1c816b1d816d1d816e1e81701f81721f817320817521817621817822817922827b23827c23827e24828025828125818326818426818627818827818928818b29818c29818e2a81902a81912b81932b80942c80962c80982d80992d809b2e7f9c2e7f9e2f7fa02f7fa1307ea3307ea5317ea6317da8327daa337dab337cad347cae347bb0357bb2357bb3367ab5367ab73779b83779ba3878bc3978bd3977bf3a77c03a76c23b75c43c75c53c74c73d73c83e73ca3e72cc3f71cd4071cf4070d0416fd2426fd3436ed5446dd6456cd8456cd9466bdb476adc4869de4968df4a68e04c67e24d66e34e65e44f64e55064e75263e85362e95462ea5661eb5760ec5860ed5a5fee5b5eef5d5ef05f5ef1605df2625df2645cf3655cf4675cf4695cf56b5cf66c5cf66e5cf7705cf7725cf8745cf8765cf9785df9795df97b5dfa7d5efa7f5efa815ffb835ffb8560fb8761fc8961fc8a62fc8c63fc8e64fc9065fd9266fd9467fd9668fd9869fd9a6afd9b6bfe9d6cfe9f6dfea16efea36ffea571fea772fea973feaa74feac76feae77feb078feb27afeb47bfeb67cfeb77efeb97ffebb81febd82febf84fec185fec287fec488fec68afec88cfeca8dfecc8ffecd90fecf92fed194fed395fed597fed799fed89afdda9cfddc9efddea0fde0a1fde2a3fde3a5fde5a7fde7a9fde9aafdebacfcecaefceeb0fcf0b2fcf2b4fcf4b6fcf6b8fcf7b9fcf9bbfcfbbdfcfdbf")), Ph = jh(q("00000401000501010601010802010a02020c02020e03021004031204031405041706041907051b08051d09061f0a07220b07240c08260d08290e092b10092d110a30120a32140b34150b37160b39180c3c190c3e1b0c411c0c431e0c451f0c48210c4a230c4c240c4f260c51280b53290b552b0b572d0b592f0a5b310a5c320a5e340a5f3609613809623909633b09643d09653e0966400a67420a68440a68450a69470b6a490b6a4a0c6b4c0c6b4d0d6c4f0d6c510e6c520e6d540f6d550f6d57106e59106e5a116e5c126e5d126e5f136e61136e62146e64156e65156e67166e69166e6a176e6c186e6d186e6f196e71196e721a6e741a6e751b6e771c6d781c6d7a1d6d7c1d6d7d1e6d7f1e6c801f6c82206c84206b85216b87216b88226a8a226a8c23698d23698f24699025689225689326679526679727669827669a28659b29649d29649f2a63a02a63a22b62a32c61a52c60a62d60a82e5fa92e5eab2f5ead305dae305cb0315bb1325ab3325ab43359b63458b73557b93556ba3655bc3754bd3853bf3952c03a51c13a50c33b4fc43c4ec63d4dc73e4cc83f4bca404acb4149cc4248ce4347cf4446d04545d24644d34743d44842d54a41d74b3fd84c3ed94d3dda4e3cdb503bdd513ade5238df5337e05536e15635e25734e35933e45a31e55c30e65d2fe75e2ee8602de9612bea632aeb6429eb6628ec6726ed6925ee6a24ef6c23ef6e21f06f20f1711ff1731df2741cf3761bf37819f47918f57b17f57d15f67e14f68013f78212f78410f8850ff8870ef8890cf98b0bf98c0af98e09fa9008fa9207fa9407fb9606fb9706fb9906fb9b06fb9d07fc9f07fca108fca309fca50afca60cfca80dfcaa0ffcac11fcae12fcb014fcb216fcb418fbb61afbb81dfbba1ffbbc21fbbe23fac026fac228fac42afac62df9c72ff9c932f9cb35f8cd37f8cf3af7d13df7d340f6d543f6d746f5d949f5db4cf4dd4ff4df53f4e156f3e35af3e55df2e661f2e865f2ea69f1ec6df1ed71f1ef75f1f179f2f27df2f482f3f586f3f68af4f88ef5f992f6fa96f8fb9af9fc9dfafda1fcffa4")), Fh = jh(q("0d088710078813078916078a19068c1b068d1d068e20068f2206902406912605912805922a05932c05942e05952f059631059733059735049837049938049a3a049a3c049b3e049c3f049c41049d43039e44039e46039f48039f4903a04b03a14c02a14e02a25002a25102a35302a35502a45601a45801a45901a55b01a55c01a65e01a66001a66100a76300a76400a76600a76700a86900a86a00a86c00a86e00a86f00a87100a87201a87401a87501a87701a87801a87a02a87b02a87d03a87e03a88004a88104a78305a78405a78606a68707a68808a68a09a58b0aa58d0ba58e0ca48f0da4910ea3920fa39410a29511a19613a19814a099159f9a169f9c179e9d189d9e199da01a9ca11b9ba21d9aa31e9aa51f99a62098a72197a82296aa2395ab2494ac2694ad2793ae2892b02991b12a90b22b8fb32c8eb42e8db52f8cb6308bb7318ab83289ba3388bb3488bc3587bd3786be3885bf3984c03a83c13b82c23c81c33d80c43e7fc5407ec6417dc7427cc8437bc9447aca457acb4679cc4778cc4977cd4a76ce4b75cf4c74d04d73d14e72d24f71d35171d45270d5536fd5546ed6556dd7566cd8576bd9586ada5a6ada5b69db5c68dc5d67dd5e66de5f65de6164df6263e06363e16462e26561e26660e3685fe4695ee56a5de56b5de66c5ce76e5be76f5ae87059e97158e97257ea7457eb7556eb7655ec7754ed7953ed7a52ee7b51ef7c51ef7e50f07f4ff0804ef1814df1834cf2844bf3854bf3874af48849f48948f58b47f58c46f68d45f68f44f79044f79143f79342f89441f89540f9973ff9983ef99a3efa9b3dfa9c3cfa9e3bfb9f3afba139fba238fca338fca537fca636fca835fca934fdab33fdac33fdae32fdaf31fdb130fdb22ffdb42ffdb52efeb72dfeb82cfeba2cfebb2bfebd2afebe2afec029fdc229fdc328fdc527fdc627fdc827fdca26fdcb26fccd25fcce25fcd025fcd225fbd324fbd524fbd724fad824fada24f9dc24f9dd25f8df25f8e125f7e225f7e425f6e626f6e826f5e926f5eb27f4ed27f3ee27f3f027f2f227f1f426f1f525f0f724f0f921"));
// node_modules/d3-shape/dist/d3-shape.mjs
function Ih(e) {
	return function() {
		return e;
	};
}
var Lh = Math.cos, Rh = Math.min, zh = Math.sin, Y = Math.sqrt, Bh = 1e-12, Vh = Math.PI;
Vh / 2;
var Hh = 2 * Vh;
function Uh(e) {
	let t = 3;
	return e.digits = function(n) {
		if (!arguments.length) return t;
		if (n == null) t = null;
		else {
			let e = Math.floor(n);
			if (!(e >= 0)) throw RangeError(`invalid digits: ${n}`);
			t = e;
		}
		return e;
	}, () => new us(t);
}
Array.prototype.slice;
function Wh(e) {
	return typeof e == "object" && "length" in e ? e : Array.from(e);
}
function Gh(e) {
	this._context = e;
}
Gh.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._point = 0;
	},
	lineEnd: function() {
		(this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1, this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t);
				break;
			case 1: this._point = 2;
			default: this._context.lineTo(e, t);
		}
	}
};
function Kh(e) {
	return new Gh(e);
}
function qh(e) {
	return e[0];
}
function Jh(e) {
	return e[1];
}
function Yh(e, t) {
	var n = Ih(!0), r = null, i = Kh, a = null, o = Uh(s);
	e = typeof e == "function" ? e : e === void 0 ? qh : Ih(e), t = typeof t == "function" ? t : t === void 0 ? Jh : Ih(t);
	function s(s) {
		var c, l = (s = Wh(s)).length, u, d = !1, f;
		for (r ?? (a = i(f = o())), c = 0; c <= l; ++c) !(c < l && n(u = s[c], c, s)) === d && ((d = !d) ? a.lineStart() : a.lineEnd()), d && a.point(+e(u, c, s), +t(u, c, s));
		if (f) return a = null, f + "" || null;
	}
	return s.x = function(t) {
		return arguments.length ? (e = typeof t == "function" ? t : Ih(+t), s) : e;
	}, s.y = function(e) {
		return arguments.length ? (t = typeof e == "function" ? e : Ih(+e), s) : t;
	}, s.defined = function(e) {
		return arguments.length ? (n = typeof e == "function" ? e : Ih(!!e), s) : n;
	}, s.curve = function(e) {
		return arguments.length ? (i = e, r != null && (a = i(r)), s) : i;
	}, s.context = function(e) {
		return arguments.length ? (e == null ? r = a = null : a = i(r = e), s) : r;
	}, s;
}
Zh(Kh);
function Xh(e) {
	this._curve = e;
}
Xh.prototype = {
	areaStart: function() {
		this._curve.areaStart();
	},
	areaEnd: function() {
		this._curve.areaEnd();
	},
	lineStart: function() {
		this._curve.lineStart();
	},
	lineEnd: function() {
		this._curve.lineEnd();
	},
	point: function(e, t) {
		this._curve.point(t * Math.sin(e), t * -Math.cos(e));
	}
};
function Zh(e) {
	function t(t) {
		return new Xh(e(t));
	}
	return t._curve = e, t;
}
var Qh = class {
	constructor(e, t) {
		this._context = e, this._x = t;
	}
	areaStart() {
		this._line = 0;
	}
	areaEnd() {
		this._line = NaN;
	}
	lineStart() {
		this._point = 0;
	}
	lineEnd() {
		(this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
	}
	point(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1, this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t);
				break;
			case 1: this._point = 2;
			default: this._x ? this._context.bezierCurveTo(this._x0 = (this._x0 + e) / 2, this._y0, this._x0, t, e, t) : this._context.bezierCurveTo(this._x0, this._y0 = (this._y0 + t) / 2, e, this._y0, e, t);
		}
		this._x0 = e, this._y0 = t;
	}
};
function $h(e) {
	return new Qh(e, !0);
}
function eg(e) {
	return new Qh(e, !1);
}
var tg = Y(3), ng = { draw(e, t) {
	let n = Y(t + Rh(t / 28, .75)) * .59436, r = n / 2, i = r * tg;
	e.moveTo(0, n), e.lineTo(0, -n), e.moveTo(-i, -r), e.lineTo(i, r), e.moveTo(-i, r), e.lineTo(i, -r);
} }, rg = { draw(e, t) {
	let n = Y(t / Vh);
	e.moveTo(n, 0), e.arc(0, 0, n, 0, Hh);
} }, ig = { draw(e, t) {
	let n = Y(t / 5) / 2;
	e.moveTo(-3 * n, -n), e.lineTo(-n, -n), e.lineTo(-n, -3 * n), e.lineTo(n, -3 * n), e.lineTo(n, -n), e.lineTo(3 * n, -n), e.lineTo(3 * n, n), e.lineTo(n, n), e.lineTo(n, 3 * n), e.lineTo(-n, 3 * n), e.lineTo(-n, n), e.lineTo(-3 * n, n), e.closePath();
} }, ag = Y(1 / 3), og = ag * 2, sg = { draw(e, t) {
	let n = Y(t / og), r = n * ag;
	e.moveTo(0, -n), e.lineTo(r, 0), e.lineTo(0, n), e.lineTo(-r, 0), e.closePath();
} }, cg = { draw(e, t) {
	let n = Y(t) * .62625;
	e.moveTo(0, -n), e.lineTo(n, 0), e.lineTo(0, n), e.lineTo(-n, 0), e.closePath();
} }, lg = { draw(e, t) {
	let n = Y(t - Rh(t / 7, 2)) * .87559;
	e.moveTo(-n, 0), e.lineTo(n, 0), e.moveTo(0, n), e.lineTo(0, -n);
} }, ug = { draw(e, t) {
	let n = Y(t), r = -n / 2;
	e.rect(r, r, n, n);
} }, dg = { draw(e, t) {
	let n = Y(t) * .4431;
	e.moveTo(n, n), e.lineTo(n, -n), e.lineTo(-n, -n), e.lineTo(-n, n), e.closePath();
} }, fg = .8908130915292852, pg = zh(Vh / 10) / zh(7 * Vh / 10), mg = zh(Hh / 10) * pg, hg = -Lh(Hh / 10) * pg, gg = { draw(e, t) {
	let n = Y(t * fg), r = mg * n, i = hg * n;
	e.moveTo(0, -n), e.lineTo(r, i);
	for (let t = 1; t < 5; ++t) {
		let a = Hh * t / 5, o = Lh(a), s = zh(a);
		e.lineTo(s * n, -o * n), e.lineTo(o * r - s * i, s * r + o * i);
	}
	e.closePath();
} }, _g = Y(3), vg = { draw(e, t) {
	let n = -Y(t / (_g * 3));
	e.moveTo(0, n * 2), e.lineTo(-_g * n, -n), e.lineTo(_g * n, -n), e.closePath();
} }, yg = Y(3), bg = { draw(e, t) {
	let n = Y(t) * .6824, r = n / 2, i = n * yg / 2;
	e.moveTo(0, -n), e.lineTo(i, r), e.lineTo(-i, r), e.closePath();
} }, xg = -.5, Sg = Y(3) / 2, Cg = 1 / Y(12), wg = (Cg / 2 + 1) * 3, Tg = { draw(e, t) {
	let n = Y(t / wg), r = n / 2, i = n * Cg, a = r, o = n * Cg + n, s = -a, c = o;
	e.moveTo(r, i), e.lineTo(a, o), e.lineTo(s, c), e.lineTo(xg * r - Sg * i, Sg * r + xg * i), e.lineTo(xg * a - Sg * o, Sg * a + xg * o), e.lineTo(xg * s - Sg * c, Sg * s + xg * c), e.lineTo(xg * r + Sg * i, xg * i - Sg * r), e.lineTo(xg * a + Sg * o, xg * o - Sg * a), e.lineTo(xg * s + Sg * c, xg * c - Sg * s), e.closePath();
} }, Eg = { draw(e, t) {
	let n = Y(t - Rh(t / 6, 1.7)) * .6189;
	e.moveTo(-n, -n), e.lineTo(n, n), e.moveTo(-n, n), e.lineTo(n, -n);
} }, Dg = [
	rg,
	ig,
	sg,
	ug,
	gg,
	vg,
	Tg
], Og = [
	rg,
	lg,
	Eg,
	bg,
	ng,
	dg,
	cg
];
function kg() {}
function Ag(e, t, n) {
	e._context.bezierCurveTo((2 * e._x0 + e._x1) / 3, (2 * e._y0 + e._y1) / 3, (e._x0 + 2 * e._x1) / 3, (e._y0 + 2 * e._y1) / 3, (e._x0 + 4 * e._x1 + t) / 6, (e._y0 + 4 * e._y1 + n) / 6);
}
function jg(e) {
	this._context = e;
}
jg.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._y0 = this._y1 = NaN, this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 3: Ag(this, this._x1, this._y1);
			case 2: this._context.lineTo(this._x1, this._y1);
		}
		(this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1, this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t);
				break;
			case 1:
				this._point = 2;
				break;
			case 2: this._point = 3, this._context.lineTo((5 * this._x0 + this._x1) / 6, (5 * this._y0 + this._y1) / 6);
			default: Ag(this, e, t);
		}
		this._x0 = this._x1, this._x1 = e, this._y0 = this._y1, this._y1 = t;
	}
};
function Mg(e) {
	return new jg(e);
}
function Ng(e) {
	this._context = e;
}
Ng.prototype = {
	areaStart: kg,
	areaEnd: kg,
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = NaN, this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 1:
				this._context.moveTo(this._x2, this._y2), this._context.closePath();
				break;
			case 2:
				this._context.moveTo((this._x2 + 2 * this._x3) / 3, (this._y2 + 2 * this._y3) / 3), this._context.lineTo((this._x3 + 2 * this._x2) / 3, (this._y3 + 2 * this._y2) / 3), this._context.closePath();
				break;
			case 3: this.point(this._x2, this._y2), this.point(this._x3, this._y3), this.point(this._x4, this._y4);
		}
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1, this._x2 = e, this._y2 = t;
				break;
			case 1:
				this._point = 2, this._x3 = e, this._y3 = t;
				break;
			case 2:
				this._point = 3, this._x4 = e, this._y4 = t, this._context.moveTo((this._x0 + 4 * this._x1 + e) / 6, (this._y0 + 4 * this._y1 + t) / 6);
				break;
			default: Ag(this, e, t);
		}
		this._x0 = this._x1, this._x1 = e, this._y0 = this._y1, this._y1 = t;
	}
};
function Pg(e) {
	return new Ng(e);
}
function Fg(e) {
	this._context = e;
}
Fg.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._y0 = this._y1 = NaN, this._point = 0;
	},
	lineEnd: function() {
		(this._line || this._line !== 0 && this._point === 3) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1;
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3;
				var n = (this._x0 + 4 * this._x1 + e) / 6, r = (this._y0 + 4 * this._y1 + t) / 6;
				this._line ? this._context.lineTo(n, r) : this._context.moveTo(n, r);
				break;
			case 3: this._point = 4;
			default: Ag(this, e, t);
		}
		this._x0 = this._x1, this._x1 = e, this._y0 = this._y1, this._y1 = t;
	}
};
function Ig(e) {
	return new Fg(e);
}
function Lg(e, t) {
	this._basis = new jg(e), this._beta = t;
}
Lg.prototype = {
	lineStart: function() {
		this._x = [], this._y = [], this._basis.lineStart();
	},
	lineEnd: function() {
		var e = this._x, t = this._y, n = e.length - 1;
		if (n > 0) for (var r = e[0], i = t[0], a = e[n] - r, o = t[n] - i, s = -1, c; ++s <= n;) c = s / n, this._basis.point(this._beta * e[s] + (1 - this._beta) * (r + c * a), this._beta * t[s] + (1 - this._beta) * (i + c * o));
		this._x = this._y = null, this._basis.lineEnd();
	},
	point: function(e, t) {
		this._x.push(+e), this._y.push(+t);
	}
};
var Rg = (function e(t) {
	function n(e) {
		return t === 1 ? new jg(e) : new Lg(e, t);
	}
	return n.beta = function(t) {
		return e(+t);
	}, n;
})(.85);
function zg(e, t, n) {
	e._context.bezierCurveTo(e._x1 + e._k * (e._x2 - e._x0), e._y1 + e._k * (e._y2 - e._y0), e._x2 + e._k * (e._x1 - t), e._y2 + e._k * (e._y1 - n), e._x2, e._y2);
}
function Bg(e, t) {
	this._context = e, this._k = (1 - t) / 6;
}
Bg.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN, this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 2:
				this._context.lineTo(this._x2, this._y2);
				break;
			case 3: zg(this, this._x1, this._y1);
		}
		(this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1, this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t);
				break;
			case 1:
				this._point = 2, this._x1 = e, this._y1 = t;
				break;
			case 2: this._point = 3;
			default: zg(this, e, t);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var Vg = (function e(t) {
	function n(e) {
		return new Bg(e, t);
	}
	return n.tension = function(t) {
		return e(+t);
	}, n;
})(0);
function Hg(e, t) {
	this._context = e, this._k = (1 - t) / 6;
}
Hg.prototype = {
	areaStart: kg,
	areaEnd: kg,
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN, this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 1:
				this._context.moveTo(this._x3, this._y3), this._context.closePath();
				break;
			case 2:
				this._context.lineTo(this._x3, this._y3), this._context.closePath();
				break;
			case 3: this.point(this._x3, this._y3), this.point(this._x4, this._y4), this.point(this._x5, this._y5);
		}
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1, this._x3 = e, this._y3 = t;
				break;
			case 1:
				this._point = 2, this._context.moveTo(this._x4 = e, this._y4 = t);
				break;
			case 2:
				this._point = 3, this._x5 = e, this._y5 = t;
				break;
			default: zg(this, e, t);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var Ug = (function e(t) {
	function n(e) {
		return new Hg(e, t);
	}
	return n.tension = function(t) {
		return e(+t);
	}, n;
})(0);
function Wg(e, t) {
	this._context = e, this._k = (1 - t) / 6;
}
Wg.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN, this._point = 0;
	},
	lineEnd: function() {
		(this._line || this._line !== 0 && this._point === 3) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1;
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3, this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
				break;
			case 3: this._point = 4;
			default: zg(this, e, t);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var Gg = (function e(t) {
	function n(e) {
		return new Wg(e, t);
	}
	return n.tension = function(t) {
		return e(+t);
	}, n;
})(0);
function Kg(e, t, n) {
	var r = e._x1, i = e._y1, a = e._x2, o = e._y2;
	if (e._l01_a > Bh) {
		var s = 2 * e._l01_2a + 3 * e._l01_a * e._l12_a + e._l12_2a, c = 3 * e._l01_a * (e._l01_a + e._l12_a);
		r = (r * s - e._x0 * e._l12_2a + e._x2 * e._l01_2a) / c, i = (i * s - e._y0 * e._l12_2a + e._y2 * e._l01_2a) / c;
	}
	if (e._l23_a > Bh) {
		var l = 2 * e._l23_2a + 3 * e._l23_a * e._l12_a + e._l12_2a, u = 3 * e._l23_a * (e._l23_a + e._l12_a);
		a = (a * l + e._x1 * e._l23_2a - t * e._l12_2a) / u, o = (o * l + e._y1 * e._l23_2a - n * e._l12_2a) / u;
	}
	e._context.bezierCurveTo(r, i, a, o, e._x2, e._y2);
}
function qg(e, t) {
	this._context = e, this._alpha = t;
}
qg.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN, this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 2:
				this._context.lineTo(this._x2, this._y2);
				break;
			case 3: this.point(this._x2, this._y2);
		}
		(this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		if (e = +e, t = +t, this._point) {
			var n = this._x2 - e, r = this._y2 - t;
			this._l23_a = Math.sqrt(this._l23_2a = (n * n + r * r) ** +this._alpha);
		}
		switch (this._point) {
			case 0:
				this._point = 1, this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t);
				break;
			case 1:
				this._point = 2;
				break;
			case 2: this._point = 3;
			default: Kg(this, e, t);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var Jg = (function e(t) {
	function n(e) {
		return t ? new qg(e, t) : new Bg(e, 0);
	}
	return n.alpha = function(t) {
		return e(+t);
	}, n;
})(.5);
function Yg(e, t) {
	this._context = e, this._alpha = t;
}
Yg.prototype = {
	areaStart: kg,
	areaEnd: kg,
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN, this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 1:
				this._context.moveTo(this._x3, this._y3), this._context.closePath();
				break;
			case 2:
				this._context.lineTo(this._x3, this._y3), this._context.closePath();
				break;
			case 3: this.point(this._x3, this._y3), this.point(this._x4, this._y4), this.point(this._x5, this._y5);
		}
	},
	point: function(e, t) {
		if (e = +e, t = +t, this._point) {
			var n = this._x2 - e, r = this._y2 - t;
			this._l23_a = Math.sqrt(this._l23_2a = (n * n + r * r) ** +this._alpha);
		}
		switch (this._point) {
			case 0:
				this._point = 1, this._x3 = e, this._y3 = t;
				break;
			case 1:
				this._point = 2, this._context.moveTo(this._x4 = e, this._y4 = t);
				break;
			case 2:
				this._point = 3, this._x5 = e, this._y5 = t;
				break;
			default: Kg(this, e, t);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var Xg = (function e(t) {
	function n(e) {
		return t ? new Yg(e, t) : new Hg(e, 0);
	}
	return n.alpha = function(t) {
		return e(+t);
	}, n;
})(.5);
function Zg(e, t) {
	this._context = e, this._alpha = t;
}
Zg.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN, this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
	},
	lineEnd: function() {
		(this._line || this._line !== 0 && this._point === 3) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		if (e = +e, t = +t, this._point) {
			var n = this._x2 - e, r = this._y2 - t;
			this._l23_a = Math.sqrt(this._l23_2a = (n * n + r * r) ** +this._alpha);
		}
		switch (this._point) {
			case 0:
				this._point = 1;
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3, this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
				break;
			case 3: this._point = 4;
			default: Kg(this, e, t);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var Qg = (function e(t) {
	function n(e) {
		return t ? new Zg(e, t) : new Wg(e, 0);
	}
	return n.alpha = function(t) {
		return e(+t);
	}, n;
})(.5);
function $g(e) {
	this._context = e;
}
$g.prototype = {
	areaStart: kg,
	areaEnd: kg,
	lineStart: function() {
		this._point = 0;
	},
	lineEnd: function() {
		this._point && this._context.closePath();
	},
	point: function(e, t) {
		e = +e, t = +t, this._point ? this._context.lineTo(e, t) : (this._point = 1, this._context.moveTo(e, t));
	}
};
function e_(e) {
	return new $g(e);
}
function t_(e) {
	return e < 0 ? -1 : 1;
}
function n_(e, t, n) {
	var r = e._x1 - e._x0, i = t - e._x1, a = (e._y1 - e._y0) / (r || i < 0 && -0), o = (n - e._y1) / (i || r < 0 && -0), s = (a * i + o * r) / (r + i);
	return (t_(a) + t_(o)) * Math.min(Math.abs(a), Math.abs(o), .5 * Math.abs(s)) || 0;
}
function r_(e, t) {
	var n = e._x1 - e._x0;
	return n ? (3 * (e._y1 - e._y0) / n - t) / 2 : t;
}
function i_(e, t, n) {
	var r = e._x0, i = e._y0, a = e._x1, o = e._y1, s = (a - r) / 3;
	e._context.bezierCurveTo(r + s, i + s * t, a - s, o - s * n, a, o);
}
function a_(e) {
	this._context = e;
}
a_.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._y0 = this._y1 = this._t0 = NaN, this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 2:
				this._context.lineTo(this._x1, this._y1);
				break;
			case 3: i_(this, this._t0, r_(this, this._t0));
		}
		(this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		var n = NaN;
		if (e = +e, t = +t, e !== this._x1 || t !== this._y1) {
			switch (this._point) {
				case 0:
					this._point = 1, this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t);
					break;
				case 1:
					this._point = 2;
					break;
				case 2:
					this._point = 3, i_(this, r_(this, n = n_(this, e, t)), n);
					break;
				default: i_(this, this._t0, n = n_(this, e, t));
			}
			this._x0 = this._x1, this._x1 = e, this._y0 = this._y1, this._y1 = t, this._t0 = n;
		}
	}
};
function o_(e) {
	this._context = new s_(e);
}
(o_.prototype = Object.create(a_.prototype)).point = function(e, t) {
	a_.prototype.point.call(this, t, e);
};
function s_(e) {
	this._context = e;
}
s_.prototype = {
	moveTo: function(e, t) {
		this._context.moveTo(t, e);
	},
	closePath: function() {
		this._context.closePath();
	},
	lineTo: function(e, t) {
		this._context.lineTo(t, e);
	},
	bezierCurveTo: function(e, t, n, r, i, a) {
		this._context.bezierCurveTo(t, e, r, n, a, i);
	}
};
function c_(e) {
	return new a_(e);
}
function l_(e) {
	return new o_(e);
}
function u_(e) {
	this._context = e;
}
u_.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x = [], this._y = [];
	},
	lineEnd: function() {
		var e = this._x, t = this._y, n = e.length;
		if (n) {
			if (this._line ? this._context.lineTo(e[0], t[0]) : this._context.moveTo(e[0], t[0]), n === 2) this._context.lineTo(e[1], t[1]);
			else for (var r = d_(e), i = d_(t), a = 0, o = 1; o < n; ++a, ++o) this._context.bezierCurveTo(r[0][a], i[0][a], r[1][a], i[1][a], e[o], t[o]);
		}
		(this._line || this._line !== 0 && n === 1) && this._context.closePath(), this._line = 1 - this._line, this._x = this._y = null;
	},
	point: function(e, t) {
		this._x.push(+e), this._y.push(+t);
	}
};
function d_(e) {
	var t, n = e.length - 1, r, i = Array(n), a = Array(n), o = Array(n);
	for (i[0] = 0, a[0] = 2, o[0] = e[0] + 2 * e[1], t = 1; t < n - 1; ++t) i[t] = 1, a[t] = 4, o[t] = 4 * e[t] + 2 * e[t + 1];
	for (i[n - 1] = 2, a[n - 1] = 7, o[n - 1] = 8 * e[n - 1] + e[n], t = 1; t < n; ++t) r = i[t] / a[t - 1], a[t] -= r, o[t] -= r * o[t - 1];
	for (i[n - 1] = o[n - 1] / a[n - 1], t = n - 2; t >= 0; --t) i[t] = (o[t] - i[t + 1]) / a[t];
	for (a[n - 1] = (e[n] + i[n - 1]) / 2, t = 0; t < n - 1; ++t) a[t] = 2 * e[t + 1] - i[t + 1];
	return [i, a];
}
function f_(e) {
	return new u_(e);
}
function p_(e, t) {
	this._context = e, this._t = t;
}
p_.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x = this._y = NaN, this._point = 0;
	},
	lineEnd: function() {
		0 < this._t && this._t < 1 && this._point === 2 && this._context.lineTo(this._x, this._y), (this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line >= 0 && (this._t = 1 - this._t, this._line = 1 - this._line);
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1, this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t);
				break;
			case 1: this._point = 2;
			default: if (this._t <= 0) this._context.lineTo(this._x, t), this._context.lineTo(e, t);
			else {
				var n = this._x * (1 - this._t) + e * this._t;
				this._context.lineTo(n, this._y), this._context.lineTo(n, t);
			}
		}
		this._x = e, this._y = t;
	}
};
function m_(e) {
	return new p_(e, .5);
}
function h_(e) {
	return new p_(e, 0);
}
function g_(e) {
	return new p_(e, 1);
}
// node_modules/@observablehq/plot/src/defined.js
function __(e) {
	return e != null && !Number.isNaN(e);
}
function v_(e, t) {
	return +__(t) - __(e) || jt(e, t);
}
function y_(e, t) {
	return +__(t) - __(e) || Mt(e, t);
}
function b_(e) {
	return e != null && `${e}` != "";
}
function x_(e) {
	return isFinite(e) ? e : NaN;
}
function S_(e) {
	return e > 0 && isFinite(e) ? e : NaN;
}
function C_(e) {
	return e < 0 && isFinite(e) ? e : NaN;
}
// node_modules/isoformat/src/format.js
function w_(e, t) {
	if (e instanceof Date || (e = /* @__PURE__ */ new Date(+e)), isNaN(e)) return typeof t == "function" ? t(e) : t;
	let n = e.getUTCHours(), r = e.getUTCMinutes(), i = e.getUTCSeconds(), a = e.getUTCMilliseconds();
	return `${T_(e.getUTCFullYear(), 4)}-${E_(e.getUTCMonth() + 1, 2)}-${E_(e.getUTCDate(), 2)}${n || r || i || a ? `T${E_(n, 2)}:${E_(r, 2)}${i || a ? `:${E_(i, 2)}${a ? `.${E_(a, 3)}` : ""}` : ""}Z` : ""}`;
}
function T_(e) {
	return e < 0 ? `-${E_(-e, 6)}` : e > 9999 ? `+${E_(e, 6)}` : E_(e, 4);
}
function E_(e, t) {
	return `${e}`.padStart(t, "0");
}
// node_modules/isoformat/src/parse.js
var D_ = /^(?:[-+]\d{2})?\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{3})?)?(?:Z|[-+]\d{2}:?\d{2})?)?$/;
function O_(e, t) {
	return D_.test(e += "") ? new Date(e) : typeof t == "function" ? t(e) : t;
}
// node_modules/@observablehq/plot/src/order.js
function k_(e) {
	if (e == null) return;
	let t = e[0], n = e[e.length - 1];
	return Mt(t, n);
}
// node_modules/@observablehq/plot/src/time.js
var A_ = 1e3, j_ = A_ * 60, M_ = j_ * 60, N_ = M_ * 24, P_ = N_ * 7, F_ = N_ * 30, I_ = N_ * 365, L_ = [
	["millisecond", 1],
	["2 milliseconds", 2],
	["5 milliseconds", 5],
	["10 milliseconds", 10],
	["20 milliseconds", 20],
	["50 milliseconds", 50],
	["100 milliseconds", 100],
	["200 milliseconds", 200],
	["500 milliseconds", 500],
	["second", A_],
	["5 seconds", 5 * A_],
	["15 seconds", 15 * A_],
	["30 seconds", 30 * A_],
	["minute", j_],
	["5 minutes", 5 * j_],
	["15 minutes", 15 * j_],
	["30 minutes", 30 * j_],
	["hour", M_],
	["3 hours", 3 * M_],
	["6 hours", 6 * M_],
	["12 hours", 12 * M_],
	["day", N_],
	["2 days", 2 * N_],
	["week", P_],
	["2 weeks", 2 * P_],
	["month", F_],
	["3 months", 3 * F_],
	["6 months", 6 * F_],
	["year", I_],
	["2 years", 2 * I_],
	["5 years", 5 * I_],
	["10 years", 10 * I_],
	["20 years", 20 * I_],
	["50 years", 50 * I_],
	["100 years", 100 * I_]
], R_ = /* @__PURE__ */ new Map([
	["second", A_],
	["minute", j_],
	["hour", M_],
	["day", N_],
	["monday", P_],
	["tuesday", P_],
	["wednesday", P_],
	["thursday", P_],
	["friday", P_],
	["saturday", P_],
	["sunday", P_],
	["week", P_],
	["month", F_],
	["year", I_]
]), z_ = /* @__PURE__ */ new Map([
	["second", rd],
	["minute", id],
	["hour", od],
	["day", cd],
	["monday", pd],
	["tuesday", md],
	["wednesday", hd],
	["thursday", gd],
	["friday", _d],
	["saturday", vd],
	["sunday", fd],
	["week", fd],
	["month", Dd],
	["year", kd]
]), B_ = /* @__PURE__ */ new Map([
	["second", rd],
	["minute", ad],
	["hour", sd],
	["day", ud],
	["monday", xd],
	["tuesday", Sd],
	["wednesday", Cd],
	["thursday", wd],
	["friday", Td],
	["saturday", Ed],
	["sunday", bd],
	["week", bd],
	["month", Od],
	["year", Ad]
]), V_ = Symbol("intervalDuration"), H_ = Symbol("intervalType");
for (let [e, t] of z_) t[V_] = R_.get(e), t[H_] = "time";
for (let [e, t] of B_) t[V_] = R_.get(e), t[H_] = "utc";
var U_ = [
	[
		"year",
		Ad,
		"utc"
	],
	[
		"month",
		Od,
		"utc"
	],
	[
		"day",
		ud,
		"utc",
		6 * F_
	],
	[
		"hour",
		sd,
		"utc",
		3 * N_
	],
	[
		"minute",
		ad,
		"utc",
		6 * M_
	],
	[
		"second",
		rd,
		"utc",
		30 * j_
	]
], W_ = [
	[
		"year",
		kd,
		"time"
	],
	[
		"month",
		Dd,
		"time"
	],
	[
		"day",
		cd,
		"time",
		6 * F_
	],
	[
		"hour",
		od,
		"time",
		3 * N_
	],
	[
		"minute",
		id,
		"time",
		6 * M_
	],
	[
		"second",
		rd,
		"time",
		30 * j_
	]
], G_ = [
	U_[0],
	W_[0],
	U_[1],
	W_[1],
	U_[2],
	W_[2],
	...U_.slice(3)
];
function K_(e) {
	let t = `${e}`.toLowerCase();
	t.endsWith("s") && (t = t.slice(0, -1));
	let n = 1, r = /^(?:(\d+)\s+)/.exec(t);
	switch (r && (t = t.slice(r[0].length), n = +r[1]), t) {
		case "quarter":
			t = "month", n *= 3;
			break;
		case "half": t = "month", n *= 6;
	}
	let i = B_.get(t);
	if (!i) throw Error(`unknown interval: ${e}`);
	if (n > 1 && !i.every) throw Error(`non-periodic interval: ${t}`);
	return [t, n];
}
function q_(e) {
	return Y_(K_(e), "time");
}
function J_(e) {
	return Y_(K_(e), "utc");
}
function Y_([e, t], n) {
	let r = (n === "time" ? z_ : B_).get(e);
	return t > 1 && (r = r.every(t), r[V_] = R_.get(e) * t, r[H_] = n), r;
}
function X_(e, t) {
	if (!(t > 1)) return;
	let n = e[V_];
	if (!L_.some(([, e]) => e === n) || n % N_ === 0 && N_ < n && n < F_) return;
	let [r] = L_[Nt(([, e]) => Math.log(e)).center(L_, Math.log(n * t))];
	return (e[H_] === "time" ? q_ : J_)(r);
}
function Z_(e, t, n) {
	let r = t === "time" ? rp : ip;
	if (n == null) return r(e === "year" ? "%Y" : e === "month" ? "%Y-%m" : e === "day" ? "%Y-%m-%d" : e === "hour" || e === "minute" ? "%Y-%m-%dT%H:%M" : e === "second" ? "%Y-%m-%dT%H:%M:%S" : "%Y-%m-%dT%H:%M:%S.%L");
	let i = Q_(n);
	switch (e) {
		case "millisecond": return tv(r(".%L"), r(":%M:%S"), i);
		case "second": return tv(r(":%S"), r("%-I:%M"), i);
		case "minute": return tv(r("%-I:%M"), r("%p"), i);
		case "hour": return tv(r("%-I %p"), r("%b %-d"), i);
		case "day": return tv(r("%-d"), r("%b"), i);
		case "month": return tv(r("%b"), r("%Y"), i);
		case "year": return r("%Y");
	}
	throw Error("unable to format time ticks");
}
function Q_(e) {
	return e === "left" || e === "right" ? (e, t) => `\n${e}\n${t}` : e === "top" ? (e, t) => `${t}\n${e}` : (e, t) => `${e}\n${t}`;
}
function $_(e) {
	return e === "time" ? W_ : e === "utc" ? U_ : G_;
}
function ev(e, t, n) {
	let r = yn(Nn(t, (e, t) => Math.abs(t - e)));
	if (r < 1e3) return Z_("millisecond", "utc", n);
	for (let [i, a, o, s] of $_(e)) {
		if (r > s || i === "hour" && !r) break;
		if (t.every((e) => a.floor(e) >= e)) return Z_(i, o, n);
	}
}
function tv(e, t, n) {
	return (r, i, a) => {
		let o = e(r, i), s = t(r, i), c = i - k_(a);
		return i !== c && a[c] !== void 0 && s === t(a[c], c) ? o : n(o, s);
	};
}
// node_modules/@observablehq/plot/src/options.js
var nv = Object.getPrototypeOf(Uint8Array), rv = Object.prototype.toString;
function iv(e) {
	return e instanceof Array || e instanceof nv;
}
function av(e) {
	return e instanceof nv && !sv(e);
}
function ov(e) {
	return e?.prototype instanceof nv && !cv(e);
}
function sv(e) {
	return e instanceof BigInt64Array || e instanceof BigUint64Array;
}
function cv(e) {
	return e === BigInt64Array || e === BigUint64Array;
}
var lv = Symbol("reindex");
function uv(e, t, n) {
	let r = typeof t;
	return r === "string" ? Ny(e) ? mv(e.getChild(t), n) : fv(e, _v(t), n) : r === "function" ? fv(e, t, n) : r === "number" || t instanceof Date || r === "boolean" ? Z(e, Tv(t), n) : typeof t?.transform == "function" ? pv(t.transform(e), n) : dv(pv(t, n), e?.[lv]);
}
function dv(e, t) {
	return e != null && t ? Zv(e, t) : e;
}
function fv(e, t, n) {
	return Z(e, ov(n) ? (e, n) => Ov(t(e, n)) : t, n);
}
function pv(e, t) {
	return t === void 0 ? Iv(e) : Py(e) ? mv(e, t) : e instanceof t ? e : t.from(e, ov(t) && !av(e) ? Ov : void 0);
}
function mv(e, t) {
	return e == null ? e : (t === void 0 || t === Array) && Fy(e.type) ? kv(hv(e)) : pv(hv(e), t);
}
function hv(e) {
	return e.nullCount ? e.toJSON() : e.toArray();
}
var gv = [null], _v = (e) => (t) => {
	let n = t[e];
	return n === void 0 && t.type === "Feature" ? t.properties?.[e] : n;
}, vv = { transform: Xv }, yv = { transform: (e) => e }, bv = () => 1, xv = () => !0, Sv = (e) => e == null ? e : `${e}`, X = (e) => e == null ? e : +e, Cv = (e) => e ? e[0] : void 0, wv = (e) => e ? e[1] : void 0, Tv = (e) => () => e;
function Ev(e) {
	let t = `${e}`.slice(1) / 100;
	return (e, n) => En(e, t, n);
}
function Dv(e) {
	return av(e) ? e : Z(e, Ov, Float64Array);
}
function Ov(e) {
	return e == null ? NaN : Number(e);
}
function kv(e) {
	return Z(e, Av);
}
function Av(e) {
	return e instanceof Date && !isNaN(e) ? e : typeof e == "string" ? O_(e) : e == null || isNaN(e = Number(e)) ? void 0 : new Date(e);
}
function jv(e, t) {
	return e === void 0 && (e = t), e === null ? [void 0, "none"] : Sy(e) ? [void 0, e] : [e, void 0];
}
function Mv(e, t) {
	return e === void 0 && (e = t), e === null || typeof e == "number" ? [void 0, e] : [e, void 0];
}
function Nv(e, t, n) {
	if (e != null) return Pv(e, t, n);
}
function Pv(e, t, n) {
	let r = `${e}`.toLowerCase();
	if (!n.includes(r)) throw Error(`invalid ${t}: ${e}`);
	return r;
}
function Fv(e) {
	return Ny(e) ? e : Iv(e);
}
function Iv(e) {
	if (e == null || iv(e)) return e;
	if (Py(e)) return mv(e);
	if (Lv(e)) switch (e.type) {
		case "FeatureCollection": return e.features;
		case "GeometryCollection": return e.geometries;
		default: return [e];
	}
	return Array.from(e);
}
function Lv(e) {
	switch (e?.type) {
		case "FeatureCollection":
		case "GeometryCollection":
		case "Feature":
		case "LineString":
		case "MultiLineString":
		case "MultiPoint":
		case "MultiPolygon":
		case "Point":
		case "Polygon":
		case "Sphere": return !0;
		default: return !1;
	}
}
function Z(e, t, n = Array) {
	return e == null ? e : e instanceof n ? e.map(t) : n.from(e, t);
}
function Rv(e, t = Array) {
	return e instanceof t ? e.slice() : t.from(e);
}
function zv({ x: e, x1: t, x2: n }) {
	return e !== void 0 || t !== void 0 || n !== void 0;
}
function Bv({ y: e, y1: t, y2: n }) {
	return e !== void 0 || t !== void 0 || n !== void 0;
}
function Vv(e) {
	return zv(e) || Bv(e) || e.interval !== void 0;
}
function Hv(e) {
	return e?.toString === rv;
}
function Uv(e) {
	return Hv(e) && (e.type !== void 0 || e.domain !== void 0);
}
function Wv(e) {
	return Hv(e) && typeof e.transform != "function";
}
function Gv(e) {
	return Wv(e) && e.value === void 0 && e.channel === void 0;
}
function Kv(e, t, n, r = yv) {
	return t === void 0 && n === void 0 ? (t = 0, n = e === void 0 ? r : e) : t === void 0 ? t = e === void 0 ? 0 : e : n === void 0 && (n = e === void 0 ? 0 : e), [t, n];
}
function qv(e, t) {
	return e === void 0 && t === void 0 ? [Cv, wv] : [e, t];
}
function Jv({ z: e, fill: t, stroke: n } = {}) {
	return e === void 0 && ([e] = jv(t)), e === void 0 && ([e] = jv(n)), e;
}
function Yv(e) {
	return iv(e) ? e.length : e?.numRows;
}
function Xv(e) {
	let t = Yv(e), n = new Uint32Array(t);
	for (let e = 0; e < t; ++e) n[e] = e;
	return n;
}
function Zv(e, t) {
	return iv(e) ? Z(t, (t) => e[t], e.constructor) : Z(t, (t) => e.at(t));
}
function Qv(e, t, n) {
	return e.subarray ? e.subarray(t, n) : e.slice(t, n);
}
function $v(e) {
	return typeof e == "object" && e ? e.valueOf() : e;
}
function ey(e) {
	let t;
	return [{
		transform: () => t,
		label: ny(e)
	}, (e) => t = e];
}
function ty(e) {
	return e == null ? [e] : ey(e);
}
function ny(e, t) {
	return typeof e == "string" ? e : e && e.label !== void 0 ? e.label : t;
}
function ry(e, t) {
	return {
		transform(n) {
			let r = e.transform(n), i = t.transform(n);
			return gy(r) || gy(i) ? Z(r, (e, t) => /* @__PURE__ */ new Date((+r[t] + +i[t]) / 2)) : Z(r, (e, t) => (+r[t] + +i[t]) / 2, Float64Array);
		},
		label: e.label
	};
}
function iy(e, t) {
	let n = ay(t?.interval, t?.type);
	return n ? Z(e, n) : e;
}
function ay(e, t) {
	let n = oy(e, t);
	return n && ((e) => __(e) ? n.floor(e) : e);
}
function oy(e, t) {
	if (e != null) {
		if (typeof e == "number") return sy(e);
		if (typeof e == "string") return (t === "time" ? q_ : J_)(e);
		if (typeof e.floor != "function") throw Error("invalid interval; missing floor method");
		if (typeof e.offset != "function") throw Error("invalid interval; missing offset method");
		return e;
	}
}
function sy(e) {
	e = +e, 0 < e && e < 1 && Number.isInteger(1 / e) && (e = -1 / e);
	let t = Math.abs(e);
	return e < 0 ? {
		floor: (e) => Math.floor(e * t) / t,
		offset: (e, n = 1) => (e * t + Math.floor(n)) / t,
		range: (e, n) => Fn(Math.ceil(e * t), n * t).map((e) => e / t)
	} : {
		floor: (e) => Math.floor(e / t) * t,
		offset: (e, n = 1) => e + t * Math.floor(n),
		range: (e, n) => Fn(Math.ceil(e / t), n / t).map((e) => e * t)
	};
}
function cy(e, t) {
	if (e = oy(e, t), e && typeof e.range != "function") throw Error("invalid interval: missing range method");
	return e;
}
function ly(e, t) {
	if (e = cy(e, t), e && typeof e.ceil != "function") throw Error("invalid interval: missing ceil method");
	return e;
}
function uy(e) {
	return typeof e?.range == "function";
}
function dy(e) {
	return e === void 0 || Wv(e) ? e : { value: e };
}
function fy(e) {
	return e == null ? null : {
		transform: (t) => uv(t, e, Float64Array),
		label: ny(e)
	};
}
function py(e) {
	return e && typeof e[Symbol.iterator] == "function";
}
function my(e) {
	for (let t of e) if (t != null) return typeof t != "object" || t instanceof Date;
}
function hy(e) {
	for (let t of e) {
		if (t == null) continue;
		let e = typeof t;
		return e === "string" || e === "boolean";
	}
}
function gy(e) {
	for (let t of e) if (t != null) return t instanceof Date;
}
function _y(e) {
	for (let t of e) if (t != null) return typeof t == "string" && isNaN(t) && O_(t);
}
function vy(e) {
	for (let t of e) if (t != null) {
		if (typeof t != "string") return !1;
		if (t.trim()) return !isNaN(t);
	}
}
function yy(e) {
	for (let t of e) if (t != null) return typeof t == "number";
}
function by(e, t) {
	let n;
	for (let r of e) if (r != null) {
		if (!t(r)) return !1;
		n = !0;
	}
	return n;
}
var xy = new Set("none,currentcolor,transparent,aliceblue,antiquewhite,aqua,aquamarine,azure,beige,bisque,black,blanchedalmond,blue,blueviolet,brown,burlywood,cadetblue,chartreuse,chocolate,coral,cornflowerblue,cornsilk,crimson,cyan,darkblue,darkcyan,darkgoldenrod,darkgray,darkgreen,darkgrey,darkkhaki,darkmagenta,darkolivegreen,darkorange,darkorchid,darkred,darksalmon,darkseagreen,darkslateblue,darkslategray,darkslategrey,darkturquoise,darkviolet,deeppink,deepskyblue,dimgray,dimgrey,dodgerblue,firebrick,floralwhite,forestgreen,fuchsia,gainsboro,ghostwhite,gold,goldenrod,gray,green,greenyellow,grey,honeydew,hotpink,indianred,indigo,ivory,khaki,lavender,lavenderblush,lawngreen,lemonchiffon,lightblue,lightcoral,lightcyan,lightgoldenrodyellow,lightgray,lightgreen,lightgrey,lightpink,lightsalmon,lightseagreen,lightskyblue,lightslategray,lightslategrey,lightsteelblue,lightyellow,lime,limegreen,linen,magenta,maroon,mediumaquamarine,mediumblue,mediumorchid,mediumpurple,mediumseagreen,mediumslateblue,mediumspringgreen,mediumturquoise,mediumvioletred,midnightblue,mintcream,mistyrose,moccasin,navajowhite,navy,oldlace,olive,olivedrab,orange,orangered,orchid,palegoldenrod,palegreen,paleturquoise,palevioletred,papayawhip,peachpuff,peru,pink,plum,powderblue,purple,rebeccapurple,red,rosybrown,royalblue,saddlebrown,salmon,sandybrown,seagreen,seashell,sienna,silver,skyblue,slateblue,slategray,slategrey,snow,springgreen,steelblue,tan,teal,thistle,tomato,turquoise,violet,wheat,white,whitesmoke,yellow".split(","));
function Sy(e) {
	return typeof e == "string" && (e = e.toLowerCase().trim(), /^#[0-9a-f]{3,8}$/.test(e) || /^(?:url|var|rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch|color|color-mix)\(.*\)$/.test(e) || xy.has(e));
}
function Cy(e) {
	return typeof e == "number" && (0 <= e && e <= 1 || isNaN(e));
}
function wy(e) {
	return e == null || Ty(e);
}
function Ty(e) {
	return /^\s*none\s*$/i.test(e);
}
function Ey(e) {
	return /^\s*round\s*$/i.test(e);
}
function Dy(e, t) {
	return Nv(e, t, [
		"middle",
		"top-left",
		"top",
		"top-right",
		"right",
		"bottom-right",
		"bottom",
		"bottom-left",
		"left"
	]);
}
function Oy(e = "middle") {
	return Dy(e, "frameAnchor");
}
function ky(e = {}, ...t) {
	let n = e;
	for (let r of t) for (let t in r) if (n[t] === void 0) {
		let i = r[t];
		n === e ? n = {
			...n,
			[t]: i
		} : n[t] = i;
	}
	return n;
}
function Ay(e) {
	console.warn("named iterables are deprecated; please use an object instead");
	let t = /* @__PURE__ */ new Set();
	return Object.fromEntries(Array.from(e, (e) => {
		let { name: n } = e;
		if (n == null) throw Error("missing name");
		let r = `${n}`;
		if (r === "__proto__") throw Error(`illegal name: ${r}`);
		if (t.has(r)) throw Error(`duplicate name: ${r}`);
		return t.add(r), [n, e];
	}));
}
function jy(e) {
	return py(e) ? Ay(e) : e;
}
function My(e) {
	return e === !0 ? e = "frame" : e === !1 ? e = null : !Lv(e) && e != null && (e = Pv(e, "clip", ["frame", "sphere"]), e === "sphere" && (e = { type: "Sphere" })), e;
}
function Ny(e) {
	return e && typeof e.getChild == "function" && typeof e.toArray == "function" && e.schema && Array.isArray(e.schema.fields);
}
function Py(e) {
	return e && typeof e.toArray == "function" && e.type;
}
function Fy(e) {
	return e && (e.typeId === 8 || e.typeId === 10) && e.unit === 1;
}
// node_modules/@observablehq/plot/src/scales/index.js
var Iy = Symbol("position"), Ly = Symbol("color"), Ry = Symbol("radius"), zy = Symbol("length"), By = Symbol("opacity"), Vy = Symbol("symbol"), Hy = Symbol("projection"), Q = /* @__PURE__ */ new Map([
	["x", Iy],
	["y", Iy],
	["fx", Iy],
	["fy", Iy],
	["r", Ry],
	["color", Ly],
	["opacity", By],
	["symbol", Vy],
	["length", zy],
	["projection", Hy]
]);
function Uy(e) {
	return e === Iy || e === Hy;
}
function Wy(e) {
	return e === Iy || e === Ry || e === zy || e === By;
}
var Gy = 2 / Math.sqrt(3), Ky = /* @__PURE__ */ new Map([
	["asterisk", ng],
	["circle", rg],
	["cross", ig],
	["diamond", sg],
	["diamond2", cg],
	["hexagon", { draw(e, t) {
		let n = Math.sqrt(t / Math.PI), r = n * Gy, i = r / 2;
		e.moveTo(0, r), e.lineTo(n, i), e.lineTo(n, -i), e.lineTo(0, -r), e.lineTo(-n, -i), e.lineTo(-n, i), e.closePath();
	} }],
	["plus", lg],
	["square", ug],
	["square2", dg],
	["star", gg],
	["times", Eg],
	["triangle", vg],
	["triangle2", bg],
	["wye", Tg]
]);
function qy(e) {
	return e && typeof e.draw == "function";
}
function Jy(e) {
	return qy(e) ? !0 : typeof e == "string" && Ky.has(e.toLowerCase());
}
function Yy(e) {
	if (e == null || qy(e)) return e;
	let t = Ky.get(`${e}`.toLowerCase());
	if (t) return t;
	throw Error(`invalid symbol: ${e}`);
}
function Xy(e) {
	if (e == null || qy(e)) return [void 0, e];
	if (typeof e == "string") {
		let t = Ky.get(`${e}`.toLowerCase());
		if (t) return [void 0, t];
	}
	return [e, void 0];
}
// node_modules/@observablehq/plot/src/transforms/basic.js
function Zy({ filter: e, sort: t, reverse: n, transform: r, initializer: i, ...a } = {}, o) {
	if (r === void 0 && (e != null && (r = nb(e)), t != null && !Gv(t) && (r = $y(r, ab(t))), n && (r = $y(r, rb))), o != null && i != null) throw Error("transforms cannot be applied after initializers");
	return {
		...a,
		...(t === null || Gv(t)) && { sort: t },
		transform: $y(r, o)
	};
}
function Qy({ filter: e, sort: t, reverse: n, initializer: r, ...i } = {}, a) {
	return r === void 0 && (e != null && (r = nb(e)), t != null && !Gv(t) && (r = eb(r, ab(t))), n && (r = eb(r, rb))), {
		...i,
		...(t === null || Gv(t)) && { sort: t },
		initializer: eb(r, a)
	};
}
function $y(e, t) {
	return e == null ? t === null ? void 0 : t : t == null ? e === null ? void 0 : e : function(n, r, i) {
		return {data: n, facets: r} = e.call(this, n, r, i), t.call(this, Fv(n), r, i);
	};
}
function eb(e, t) {
	return e == null ? t === null ? void 0 : t : t == null ? e === null ? void 0 : e : function(n, r, i, ...a) {
		let o, s, c, l, u, d;
		return {data: s = n, facets: c = r, channels: o} = e.call(this, n, r, i, ...a), {data: u = s, facets: d = c, channels: l} = t.call(this, s, c, {
			...i,
			...o
		}, ...a), {
			data: u,
			facets: d,
			channels: {
				...o,
				...l
			}
		};
	};
}
function tb(e, t) {
	return (e.initializer == null ? Zy : Qy)(e, t);
}
function nb(e) {
	return (t, n) => {
		let r = uv(t, e);
		return {
			data: t,
			facets: n.map((e) => e.filter((e) => r[e]))
		};
	};
}
function rb(e, t) {
	return {
		data: e,
		facets: t.map((e) => e.slice().reverse())
	};
}
function ib(e, { sort: t, ...n } = {}) {
	return {
		...(Wv(e) && e.channel !== void 0 ? Qy : tb)(n, ab(e)),
		sort: Gv(t) ? t : null
	};
}
function ab(e) {
	return (typeof e == "function" && e.length !== 1 ? ob : sb)(e);
}
function ob(e) {
	return (t, n) => {
		let r = iv(t) ? (n, r) => e(t[n], t[r]) : (n, r) => e(t.get(n), t.get(r));
		return {
			data: t,
			facets: n.map((e) => e.slice().sort(r))
		};
	};
}
function sb(e) {
	let t, n;
	({channel: t, value: e, order: n} = { ...dy(e) });
	let r = t?.startsWith("-");
	if (r && (t = t.slice(1)), n === void 0 && (n = r ? y_ : v_), typeof n != "function") switch (`${n}`.toLowerCase()) {
		case "ascending":
			n = v_;
			break;
		case "descending":
			n = y_;
			break;
		default: throw Error(`invalid order: ${n}`);
	}
	return (r, i, a) => {
		let o;
		if (t === void 0) o = uv(r, e);
		else {
			if (a === void 0) throw Error("channel sort requires an initializer");
			if (o = a[t], !o) return {};
			o = o.value;
		}
		let s = (e, t) => n(o[e], o[t]);
		return {
			data: r,
			facets: i.map((e) => e.slice().sort(s))
		};
	};
}
// node_modules/@observablehq/plot/src/transforms/group.js
function cb(e, t, n = lb) {
	if (e == null) return n(e);
	if (typeof e.reduceIndex == "function") return e;
	if (typeof e.reduce == "function" && Hv(e)) return ub(e);
	if (typeof e == "function") return db(e);
	if (/^p\d{2}$/i.test(e)) return fb(Ev(e));
	switch (`${e}`.toLowerCase()) {
		case "first": return hb;
		case "last": return gb;
		case "identity": return mb;
		case "count": return _b;
		case "distinct": return vb;
		case "sum": return t == null ? _b : yb;
		case "proportion": return bb(t, "data");
		case "proportion-facet": return bb(t, "facet");
		case "deviation": return fb(Kt);
		case "min": return fb(xn);
		case "min-index": return fb(Sn);
		case "max": return fb(yn);
		case "max-index": return fb(bn);
		case "mean": return pb(On);
		case "median": return pb(kn);
		case "variance": return fb(Gt);
		case "mode": return fb(Mn);
	}
	return n(e);
}
function lb(e) {
	throw Error(`invalid reduce: ${e}`);
}
function ub(e) {
	return console.warn("deprecated reduce interface; implement reduceIndex instead."), {
		...e,
		reduceIndex: e.reduce.bind(e)
	};
}
function db(e) {
	return { reduceIndex(t, n, r) {
		return e(Zv(n, t), r);
	} };
}
function fb(e) {
	return { reduceIndex(t, n) {
		return e(t, (e) => n[e]);
	} };
}
function pb(e) {
	return { reduceIndex(t, n) {
		let r = e(t, (e) => n[e]);
		return gy(n) ? new Date(r) : r;
	} };
}
var mb = { reduceIndex(e, t) {
	return Zv(t, e);
} }, hb = { reduceIndex(e, t) {
	return t[e[0]];
} }, gb = { reduceIndex(e, t) {
	return t[e[e.length - 1]];
} }, _b = {
	label: "Frequency",
	reduceIndex(e) {
		return e.length;
	}
}, vb = {
	label: "Distinct",
	reduceIndex(e, t) {
		let n = new Xt();
		for (let r of e) n.add(t[r]);
		return n.size;
	}
}, yb = fb(In);
function bb(e, t) {
	return e == null ? {
		scope: t,
		label: "Frequency",
		reduceIndex: (e, t, n = 1) => e.length / n
	} : {
		scope: t,
		reduceIndex: (e, t, n = 1) => In(e, (e) => t[e]) / n
	};
}
// node_modules/@observablehq/plot/src/channel.js
function xb(e, { scale: t, type: n, value: r, filter: i, hint: a, label: o = ny(r) }, s) {
	return a === void 0 && typeof r?.transform == "function" && (a = r.hint), wb(s, {
		scale: t,
		type: n,
		value: uv(e, r),
		label: o,
		filter: i,
		hint: a
	});
}
function Sb(e, t) {
	return Object.fromEntries(Object.entries(e).map(([e, n]) => [e, xb(t, n, e)]));
}
function Cb(e, t) {
	let n = Object.fromEntries(Object.entries(e).map(([e, { scale: n, value: r }]) => {
		let i = n == null ? null : t[n];
		return [e, i == null ? r : Z(r, i)];
	}));
	return n.channels = e, n;
}
function wb(e, t) {
	let { scale: n, value: r } = t;
	if (n === !0 || n === "auto") switch (e) {
		case "fill":
		case "stroke":
		case "color":
			t.scale = n !== !0 && by(r, Sy) ? null : "color", t.defaultScale = "color";
			break;
		case "fillOpacity":
		case "strokeOpacity":
		case "opacity":
			t.scale = n !== !0 && by(r, Cy) ? null : "opacity", t.defaultScale = "opacity";
			break;
		case "symbol":
			n !== !0 && by(r, Jy) ? (t.scale = null, t.value = Z(r, Yy)) : t.scale = "symbol", t.defaultScale = "symbol";
			break;
		default: t.scale = Q.has(e) ? e : null;
	}
	else if (n === !1) t.scale = null;
	else if (n != null && !Q.has(n)) throw Error(`unknown scale: ${n}`);
	return t;
}
function Tb(e, t, n, r, i) {
	let { order: a, reverse: o, reduce: s = !0, limit: c } = i;
	for (let l in i) {
		if (!Q.has(l)) continue;
		let { value: u, order: d = a, reverse: f = o, reduce: p = s, limit: m = c } = dy(i[l]), h = u?.startsWith("-");
		if (h && (u = u.slice(1)), d = d === void 0 ? h === (u === "width" || u === "height") ? jb : Mb : Ab(d), p == null || p === !1) continue;
		let g = l === "fx" || l === "fy" ? Db(t, r[l]) : Eb(n, l);
		if (!g) throw Error(`missing channel for scale: ${l}`);
		let _ = g.value, [v = 0, y = Infinity] = py(m) ? m : m < 0 ? [m] : [0, m];
		if (u == null) g.domain = () => {
			let e = Array.from(new Xt(_));
			return f && (e = e.reverse()), (v !== 0 || y !== Infinity) && (e = e.slice(v, y)), e;
		};
		else {
			let t = u === "data" ? e : u === "height" ? Ob(n, "y1", "y2") : u === "width" ? Ob(n, "x1", "x2") : kb(n, u, u === "y" ? "y2" : u === "x" ? "x2" : void 0), r = cb(p === !0 ? "max" : p, t);
			g.domain = () => {
				let e = an(Xv(_), (e) => r.reduceIndex(e, t), (e) => _[e]);
				return d && e.sort(d), f && e.reverse(), (v !== 0 || y !== Infinity) && (e = e.slice(v, y)), e.map(Cv);
			};
		}
	}
}
function Eb(e, t) {
	for (let n in e) {
		let r = e[n];
		if (r.scale === t) return r;
	}
}
function Db(e, t) {
	let n = e.original;
	if (n === e) return t;
	let r = t.value, i = t.value = [];
	for (let t = 0; t < n.length; ++t) {
		let a = r[n[t][0]];
		for (let n of e[t]) i[n] = a;
	}
	return t;
}
function Ob(e, t, n) {
	let r = kb(e, t);
	return Z(kb(e, n), (e, t) => Math.abs(e - r[t]), Float64Array);
}
function kb(e, t, n) {
	let r = e[t];
	if (!r && n !== void 0 && (r = e[n]), r) return r.value;
	throw Error(`missing channel: ${t}`);
}
function Ab(e) {
	if (e == null || typeof e == "function") return e;
	switch (`${e}`.toLowerCase()) {
		case "ascending": return jb;
		case "descending": return Mb;
	}
	throw Error(`invalid order: ${e}`);
}
function jb([e, t], [n, r]) {
	return v_(t, r) || v_(e, n);
}
function Mb([e, t], [n, r]) {
	return y_(t, r) || v_(e, n);
}
function Nb(e, t) {
	let n = e[t];
	if (n) {
		for (; n.source;) n = n.source;
		return n.source === null ? null : n;
	}
}
// node_modules/@observablehq/plot/src/scales/schemes.js
var Pb = /* @__PURE__ */ new Map([
	["accent", um],
	["category10", lm],
	["dark2", dm],
	["observable10", fm],
	["paired", pm],
	["pastel1", mm],
	["pastel2", hm],
	["set1", gm],
	["set2", _m],
	["set3", vm],
	["tableau10", ym]
]);
function Fb(e) {
	return e != null && Pb.has(`${e}`.toLowerCase());
}
var Ib = new Map([
	...Pb,
	["brbg", Rb(bm, xm)],
	["prgn", Rb(Sm, Cm)],
	["piyg", Rb(wm, Tm)],
	["puor", Rb(Em, Dm)],
	["rdbu", Rb(Om, km)],
	["rdgy", Rb(Am, jm)],
	["rdylbu", Rb(Mm, Nm)],
	["rdylgn", Rb(Pm, Fm)],
	["spectral", Rb(Im, Lm)],
	["burd", zb(Om, km)],
	["buylrd", zb(Mm, Nm)],
	["blues", Lb(ch, lh)],
	["greens", Lb(uh, dh)],
	["greys", Lb(fh, ph)],
	["oranges", Lb(vh, yh)],
	["purples", Lb(mh, hh)],
	["reds", Lb(gh, _h)],
	["turbo", Bb(Ah)],
	["viridis", Bb(Mh)],
	["magma", Bb(Nh)],
	["inferno", Bb(Ph)],
	["plasma", Bb(Fh)],
	["cividis", Bb(bh)],
	["cubehelix", Bb(xh)],
	["warm", Bb(Sh)],
	["cool", Bb(Ch)],
	["bugn", Lb(Rm, zm)],
	["bupu", Lb(Bm, Vm)],
	["gnbu", Lb(Hm, Um)],
	["orrd", Lb(Wm, Gm)],
	["pubu", Lb(Jm, Ym)],
	["pubugn", Lb(Km, qm)],
	["purd", Lb(Xm, Zm)],
	["rdpu", Lb(Qm, $m)],
	["ylgn", Lb(nh, rh)],
	["ylgnbu", Lb(eh, th)],
	["ylorbr", Lb(ih, ah)],
	["ylorrd", Lb(oh, sh)],
	["rainbow", Vb(Th)],
	["sinebow", Vb(kh)]
]);
function Lb(e, t) {
	return ({ length: n }) => n === 1 ? [e[3][1]] : n === 2 ? [e[3][1], e[3][2]] : (n = Math.max(3, Math.floor(n)), n > 9 ? ts(t, n) : e[n]);
}
function Rb(e, t) {
	return ({ length: n }) => n === 2 ? [e[3][0], e[3][2]] : (n = Math.max(3, Math.floor(n)), n > 11 ? ts(t, n) : e[n]);
}
function zb(e, t) {
	return ({ length: n }) => n === 2 ? [e[3][2], e[3][0]] : (n = Math.max(3, Math.floor(n)), n > 11 ? ts((e) => t(1 - e), n) : e[n].slice().reverse());
}
function Bb(e) {
	return ({ length: t }) => ts(e, Math.max(2, Math.floor(t)));
}
function Vb(e) {
	return ({ length: t }) => ts(e, Math.floor(t) + 1).slice(0, -1);
}
function Hb(e) {
	let t = `${e}`.toLowerCase();
	if (!Ib.has(t)) throw Error(`unknown ordinal scheme: ${t}`);
	return Ib.get(t);
}
function Ub(e, t) {
	let n = Hb(e), r = typeof n == "function" ? n({ length: t }) : n;
	return r.length === t ? r : r.slice(0, t);
}
function Wb(e, t = "greys") {
	let n = /* @__PURE__ */ new Set(), [r, i] = Ub(t, 2);
	for (let t of e) if (t != null) {
		if (t === !0) n.add(i);
		else if (t === !1) n.add(r);
		else return;
	}
	return [...n];
}
var Gb = /* @__PURE__ */ new Map([
	["brbg", xm],
	["prgn", Cm],
	["piyg", Tm],
	["puor", Dm],
	["rdbu", km],
	["rdgy", jm],
	["rdylbu", Nm],
	["rdylgn", Fm],
	["spectral", Lm],
	["burd", (e) => km(1 - e)],
	["buylrd", (e) => Nm(1 - e)],
	["blues", lh],
	["greens", dh],
	["greys", ph],
	["purples", hh],
	["reds", _h],
	["oranges", yh],
	["turbo", Ah],
	["viridis", Mh],
	["magma", Nh],
	["inferno", Ph],
	["plasma", Fh],
	["cividis", bh],
	["cubehelix", xh],
	["warm", Sh],
	["cool", Ch],
	["bugn", zm],
	["bupu", Vm],
	["gnbu", Um],
	["orrd", Gm],
	["pubugn", qm],
	["pubu", Ym],
	["purd", Zm],
	["rdpu", $m],
	["ylgnbu", th],
	["ylgn", rh],
	["ylorbr", ah],
	["ylorrd", sh],
	["rainbow", Th],
	["sinebow", kh]
]);
function Kb(e) {
	let t = `${e}`.toLowerCase();
	if (!Gb.has(t)) throw Error(`unknown quantitative scheme: ${t}`);
	return Gb.get(t);
}
var qb = /* @__PURE__ */ new Set([
	"brbg",
	"prgn",
	"piyg",
	"puor",
	"rdbu",
	"rdgy",
	"rdylbu",
	"rdylgn",
	"spectral",
	"burd",
	"buylrd"
]);
function Jb(e) {
	return e != null && qb.has(`${e}`.toLowerCase());
}
// node_modules/@observablehq/plot/src/scales/quantitative.js
var Yb = (e) => (t) => e(1 - t), Xb = [0, 1], Zb = /* @__PURE__ */ new Map([
	["number", Po],
	["rgb", Do],
	["hsl", Jo],
	["hcl", Zo],
	["lab", Yo]
]);
function Qb(e) {
	let t = `${e}`.toLowerCase();
	if (!Zb.has(t)) throw Error(`unknown interpolator: ${t}`);
	return Zb.get(t);
}
function $b(e, t, n, { type: r, nice: i, clamp: a, zero: o, domain: s = px(e, n), unknown: c, round: l, scheme: u, interval: d, range: f = Q.get(e) === Ry ? hx(n, s) : Q.get(e) === zy ? gx(n, s) : Q.get(e) === By ? Xb : void 0, interpolate: p = Q.get(e) === Ly ? u == null && f !== void 0 ? Do : Kb(u === void 0 ? r === "cyclical" ? "rainbow" : "turbo" : u) : l ? Ho : Po, reverse: m }) {
	if (s = ex(s), d = cy(d, r), (r === "cyclical" || r === "sequential") && (r = "linear"), typeof p != "function" && (p = Qb(p)), m = !!m, f !== void 0 && s.length !== (f = ex(f)).length) {
		if (p.length === 1) throw Error("invalid piecewise interpolator");
		p = es(p, f), f = void 0;
	}
	if (p.length === 1 ? (m &&= (p = Yb(p), !1), f === void 0 && (f = Float64Array.from(s, (e, t) => t / (s.length - 1)), f.length === 2 && (f = Xb)), t.interpolate((f === Xb ? Tv : yx)(p))) : t.interpolate(p), o) {
		let [e, t] = qt(s);
		(e > 0 || t < 0) && (s = Rv(s), (k_(s) || 1) === Math.sign(e) ? s[0] = 0 : s[s.length - 1] = 0);
	}
	return m && (s = Ln(s)), t.domain(s).unknown(c), i && (t.nice(tx(i, r)), s = t.domain()), f !== void 0 && t.range(f), a && t.clamp(a), {
		type: r,
		domain: s,
		range: f,
		scale: t,
		interpolate: p,
		interval: d
	};
}
function ex(e) {
	return e = Iv(e), e.length >= 2 ? e : [e[0], e[0]];
}
function tx(e, t) {
	return e === !0 ? void 0 : typeof e == "number" ? e : ly(e, t);
}
function nx(e, t, n) {
	return $b(e, Op(), t, n);
}
function rx(e, t, n) {
	return ix(e, t, {
		...n,
		exponent: .5
	});
}
function ix(e, t, { exponent: n = 1, ...r }) {
	return $b(e, Yp().exponent(n), t, {
		...r,
		type: "pow"
	});
}
function ax(e, t, { base: n = 10, domain: r = _x(t), ...i }) {
	return $b(e, Bp().base(n), t, {
		...i,
		domain: r
	});
}
function ox(e, t, { constant: n = 1, ...r }) {
	return $b(e, Wp().constant(n), t, r);
}
function sx(e, t, { range: n, quantiles: r = n === void 0 ? 5 : (n = [...n]).length, n: i = r, scheme: a = "rdylbu", domain: o = vx(t), unknown: s, interpolate: c, reverse: l }) {
	return n === void 0 && (n = c === void 0 ? Q.get(e) === Ly ? Ub(a, i) : void 0 : ts(c, i)), o.length > 0 && (o = Xp(o, n === void 0 ? { length: i } : n).quantiles()), lx(e, t, {
		domain: o,
		range: n,
		reverse: l,
		unknown: s
	});
}
function cx(e, t, { range: n, n: r = n === void 0 ? 5 : (n = [...n]).length, scheme: i = "rdylbu", domain: a = px(e, t), unknown: o, interpolate: s, reverse: c }) {
	let [l, u] = qt(a), d;
	return n === void 0 ? (d = gn(l, u, r), d[0] <= l && d.splice(0, 1), d[d.length - 1] >= u && d.pop(), r = d.length + 1, n = s === void 0 ? Q.get(e) === Ly ? Ub(i, r) : void 0 : ts(s, r)) : (d = ts(Po(l, u), r + 1).slice(1, -1), l instanceof Date && (d = d.map((e) => new Date(e)))), k_(Iv(a)) < 0 && d.reverse(), lx(e, t, {
		domain: d,
		range: n,
		reverse: c,
		unknown: o
	});
}
function lx(e, t, { domain: n = [0], unknown: r, scheme: i = "rdylbu", interpolate: a, range: o = a === void 0 ? Q.get(e) === Ly ? Ub(i, n.length + 1) : void 0 : ts(a, n.length + 1), reverse: s }) {
	n = Iv(n);
	let c = k_(n);
	if (!isNaN(c) && !ux(n, c)) throw Error(`the ${e} scale has a non-monotonic domain`);
	return s && (o = Ln(o)), {
		type: "threshold",
		scale: Zp(c < 0 ? Ln(n) : n, o === void 0 ? [] : o).unknown(r),
		domain: n,
		range: o
	};
}
function ux(e, t) {
	for (let n = 1, r = e.length, i = e[0]; n < r; ++n) {
		let r = Mt(i, i = e[n]);
		if (r !== 0 && r !== t) return !1;
	}
	return !0;
}
function dx(e) {
	return {
		type: "identity",
		scale: Wy(Q.get(e)) ? kp() : (e) => e
	};
}
function fx(e, t = x_) {
	return e.length ? [xn(e, ({ value: e }) => e === void 0 ? e : xn(e, t)), yn(e, ({ value: e }) => e === void 0 ? e : yn(e, t))] : [0, 1];
}
function px(e, t) {
	let n = Q.get(e);
	return (n === Ry || n === By || n === zy ? mx : fx)(t);
}
function mx(e) {
	return [0, e.length ? yn(e, ({ value: e }) => e === void 0 ? e : yn(e, x_)) : 1];
}
function hx(e, t) {
	let n = e.find(({ radius: e }) => e !== void 0);
	if (n !== void 0) return [0, n.radius];
	let r = En(e, .5, ({ value: e }) => e === void 0 ? NaN : En(e, .25, S_)), i = t.map((e) => 3 * Math.sqrt(e / r)), a = 30 / yn(i);
	return a < 1 ? i.map((e) => e * a) : i;
}
function gx(e, t) {
	let n = kn(e, ({ value: e }) => e === void 0 ? NaN : kn(e, Math.abs)), r = t.map((e) => 12 * e / n), i = 60 / yn(r);
	return i < 1 ? r.map((e) => e * i) : r;
}
function _x(e) {
	for (let { value: t } of e) if (t !== void 0) for (let n of t) {
		if (n > 0) return fx(e, S_);
		if (n < 0) return fx(e, C_);
	}
	return [1, 10];
}
function vx(e) {
	let t = [];
	for (let { value: n } of e) if (n !== void 0) for (let e of n) t.push(e);
	return t;
}
function yx(e) {
	return (t, n) => (r) => e(t + r * (n - t));
}
// node_modules/@observablehq/plot/src/warnings.js
var bx = 0, xx;
function Sx() {
	let e = bx;
	return bx = 0, xx = void 0, e;
}
function Cx(e) {
	e !== xx && (xx = e, console.warn(e), ++bx);
}
// node_modules/@observablehq/plot/src/scales/diverging.js
function wx(e, t, n, r, { type: i, nice: a, clamp: o, domain: s = fx(r), unknown: c, pivot: l = 0, scheme: u, range: d, symmetric: f = !0, interpolate: p = Q.get(e) === Ly ? u == null && d !== void 0 ? Do : Kb(u === void 0 ? "rdbu" : u) : Po, reverse: m }) {
	l = +l, s = Iv(s);
	let [h, g] = s;
	if (s.length > 2 && Cx(`Warning: the diverging ${e} scale domain contains extra elements.`), Mt(h, g) < 0 && ([h, g] = [g, h], m = !m), h = Math.min(h, l), g = Math.max(g, l), typeof p != "function" && (p = Qb(p)), d !== void 0 && (p = p.length === 1 ? yx(p)(...d) : es(p, d)), m && (p = Yb(p)), f) {
		let e = n.apply(l), t = e - n.apply(h), r = n.apply(g) - e;
		t < r ? h = n.invert(e - r) : t > r && (g = n.invert(e + t));
	}
	return t.domain([
		h,
		l,
		g
	]).unknown(c).interpolator(p), o && t.clamp(o), a && t.nice(a), {
		type: i,
		domain: [h, g],
		pivot: l,
		interpolate: p,
		scale: t
	};
}
function Tx(e, t, n) {
	return wx(e, am(), Ax, t, n);
}
function Ex(e, t, n) {
	return Dx(e, t, {
		...n,
		exponent: .5
	});
}
function Dx(e, t, { exponent: n = 1, ...r }) {
	return wx(e, cm().exponent(n = +n), Nx(n), t, {
		...r,
		type: "diverging-pow"
	});
}
function Ox(e, t, { base: n = 10, pivot: r = 1, domain: i = fx(t, r < 0 ? C_ : S_), ...a }) {
	return wx(e, om().base(n = +n), jx, t, {
		domain: i,
		pivot: r,
		...a
	});
}
function kx(e, t, { constant: n = 1, ...r }) {
	return wx(e, sm().constant(n = +n), Px(n), t, r);
}
var Ax = {
	apply(e) {
		return e;
	},
	invert(e) {
		return e;
	}
}, jx = {
	apply: Math.log,
	invert: Math.exp
}, Mx = {
	apply(e) {
		return Math.sign(e) * Math.sqrt(Math.abs(e));
	},
	invert(e) {
		return e * e * Math.sign(e);
	}
};
function Nx(e) {
	return e === .5 ? Mx : {
		apply(t) {
			return Math.sign(t) * Math.abs(t) ** +e;
		},
		invert(t) {
			return Math.sign(t) * Math.abs(t) ** (1 / e);
		}
	};
}
function Px(e) {
	return {
		apply(t) {
			return Math.sign(t) * Math.log1p(Math.abs(t / e));
		},
		invert(t) {
			return Math.sign(t) * Math.expm1(Math.abs(t)) * e;
		}
	};
}
// node_modules/@observablehq/plot/src/scales/temporal.js
function Fx(e, t, n, r) {
	return $b(e, t, n, r);
}
function Ix(e, t, n) {
	return Fx(e, tm(), t, n);
}
function Lx(e, t, n) {
	return Fx(e, nm(), t, n);
}
// node_modules/@observablehq/plot/src/scales/ordinal.js
var Rx = Symbol("ordinal");
function zx(e, t, n, { type: r, interval: i, domain: a, range: o, reverse: s, hint: c }) {
	return i = cy(i, r), a === void 0 && (a = Wx(n, i, e)), (r === "categorical" || r === Rx) && (r = "ordinal"), s && (a = Ln(a)), a = t.domain(a).domain(), o !== void 0 && (typeof o == "function" && (o = o(a)), t.range(o)), {
		type: r,
		domain: a,
		range: o,
		scale: t,
		hint: c,
		interval: i
	};
}
function Bx(e, t, { type: n, interval: r, domain: i, range: a, scheme: o, unknown: s, ...c }) {
	r = cy(r, n), i === void 0 && (i = Wx(t, r, e));
	let l;
	if (Q.get(e) === Vy) l = Kx(t), a = a === void 0 ? qx(l) : Z(a, Yy);
	else if (Q.get(e) === Ly && (a === void 0 && (n === "ordinal" || n === Rx) && (a = Wb(i, o), a !== void 0 && (o = void 0)), o === void 0 && a === void 0 && (o = n === "ordinal" ? "turbo" : "observable10"), o !== void 0)) {
		if (a !== void 0) {
			let e = Kb(o), t = a[0], n = a[1] - a[0];
			a = ({ length: r }) => ts((r) => e(t + n * r), r);
		} else a = Hb(o);
	}
	if (s === up) throw Error(`implicit unknown on ${e} scale is not supported`);
	return zx(e, dp().unknown(s), t, {
		...c,
		type: n,
		domain: i,
		range: a,
		hint: l
	});
}
function Vx(e, t, { align: n = .5, padding: r = .5, ...i }) {
	return Ux(mp().align(n).padding(r), t, i, e);
}
function Hx(e, t, { align: n = .5, padding: r = .1, paddingInner: i = r, paddingOuter: a = e === "fx" || e === "fy" ? 0 : r, ...o }) {
	return Ux(fp().align(n).paddingInner(i).paddingOuter(a), t, o, e);
}
function Ux(e, t, n, r) {
	let { round: i } = n;
	return i !== void 0 && e.round(i = !!i), e = zx(r, e, t, n), e.round = i, e;
}
function Wx(e, t, n) {
	let r = new Xt();
	for (let { value: t, domain: n } of e) {
		if (n !== void 0) return n();
		if (t !== void 0) for (let e of t) r.add(e);
	}
	if (t !== void 0) {
		let [e, n] = qt(r).map(t.floor, t);
		return t.range(e, t.offset(n));
	}
	if (r.size > 1e4 && Q.get(n) === Iy) throw Error(`implicit ordinal domain of ${n} scale has more than 10,000 values`);
	return cn(r, v_);
}
function Gx(e, t) {
	let n;
	for (let { hint: r } of e) {
		let e = r?.[t];
		if (e !== void 0) {
			if (n === void 0) n = e;
			else if (n !== e) return;
		}
	}
	return n;
}
function Kx(e) {
	return {
		fill: Gx(e, "fill"),
		stroke: Gx(e, "stroke")
	};
}
function qx(e) {
	return wy(e.fill) ? Og : Dg;
}
// node_modules/@observablehq/plot/src/scales.js
function Jx(e, { label: t, inset: n = 0, insetTop: r = n, insetRight: i = n, insetBottom: a = n, insetLeft: o = n, round: s, nice: c, clamp: l, zero: u, align: d, padding: f, projection: p, facet: { label: m = t } = {}, ...h } = {}) {
	let g = {};
	for (let [n, _] of e) {
		let e = h[n], v = oS(n, _, {
			round: Q.get(n) === Iy ? s : void 0,
			nice: c,
			clamp: l,
			zero: u,
			align: d,
			padding: f,
			projection: p,
			...e
		});
		if (v) {
			let { label: s = n === "fx" || n === "fy" ? m : t, percent: c, transform: l, inset: u, insetTop: d = u === void 0 ? n === "y" ? r : 0 : u, insetRight: f = u === void 0 ? n === "x" ? i : 0 : u, insetBottom: p = u === void 0 ? n === "y" ? a : 0 : u, insetLeft: h = u === void 0 ? n === "x" ? o : 0 : u } = e || {};
			if (l == null) l = void 0;
			else if (typeof l != "function") throw Error("invalid scale transform; not a function");
			v.percent = !!c, v.label = s === void 0 ? Zx(_, v) : s, v.transform = l, n === "x" || n === "fx" ? (v.insetLeft = +h, v.insetRight = +f) : (n === "y" || n === "fy") && (v.insetTop = +d, v.insetBottom = +p), g[n] = v;
		}
	}
	return g;
}
function Yx(e) {
	let t = {}, n = { scales: t };
	for (let [r, i] of Object.entries(e)) {
		let { scale: e, type: a, interval: o, label: s } = i;
		t[r] = yS(i), n[r] = e, e.type = a, o != null && (e.interval = o), s != null && (e.label = s);
	}
	return n;
}
function Xx(e, t) {
	let { x: n, y: r, fx: i, fy: a } = e, o = i || a ? $x(t) : t;
	i && tS(i, o), a && nS(a, o);
	let s = i || a ? eS(e, t) : t;
	n && tS(n, s), r && nS(r, s);
}
function Zx(e = [], t) {
	let n;
	for (let { label: t } of e) if (t !== void 0) {
		if (n === void 0) n = t;
		else if (n !== t) return;
	}
	if (n !== void 0) return !fS(t) && t.percent && (n = `${n} (%)`), {
		inferred: !0,
		toString: () => n
	};
}
function Qx(e) {
	return Math.sign(k_(e.domain())) * Math.sign(k_(e.range()));
}
function $x(e) {
	let { marginTop: t, marginRight: n, marginBottom: r, marginLeft: i, width: a, height: o, facet: { marginTop: s, marginRight: c, marginBottom: l, marginLeft: u } } = e;
	return {
		marginTop: Math.max(t, s),
		marginRight: Math.max(n, c),
		marginBottom: Math.max(r, l),
		marginLeft: Math.max(i, u),
		width: a,
		height: o
	};
}
function eS({ fx: e, fy: t }, n) {
	let { marginTop: r, marginRight: i, marginBottom: a, marginLeft: o, width: s, height: c } = $x(n);
	return {
		marginTop: r,
		marginRight: i,
		marginBottom: a,
		marginLeft: o,
		width: e ? e.scale.bandwidth() + o + i : s,
		height: t ? t.scale.bandwidth() + r + a : c,
		facet: {
			width: s,
			height: c
		}
	};
}
function tS(e, t) {
	if (e.range === void 0) {
		let { insetLeft: n, insetRight: r } = e, { width: i, marginLeft: a = 0, marginRight: o = 0 } = t, s = a + n, c = i - o - r;
		e.range = [s, Math.max(s, c)], fS(e) || (e.range = aS(e)), e.scale.range(e.range);
	}
	rS(e);
}
function nS(e, t) {
	if (e.range === void 0) {
		let { insetTop: n, insetBottom: r } = e, { height: i, marginTop: a = 0, marginBottom: o = 0 } = t, s = a + n, c = i - o - r;
		e.range = [Math.max(s, c), s], fS(e) ? e.range.reverse() : e.range = aS(e), e.scale.range(e.range);
	}
	rS(e);
}
function rS(e) {
	e.round === void 0 && mS(e) && iS(e) <= 30 && e.scale.round(!0);
}
function iS({ scale: e }) {
	let t = e.domain().length, [n, r] = e.range(), i = e.paddingInner ? e.paddingInner() : 1, a = e.paddingOuter ? e.paddingOuter() : e.padding(), o = t - i, s = Math.abs(r - n) / Math.max(1, o + a * 2);
	return (s - Math.floor(s)) * o;
}
function aS(e) {
	let t = e.scale.domain().length + pS(e);
	if (!(t > 2)) return e.range;
	let [n, r] = e.range;
	return Array.from({ length: t }, (e, i) => n + i / (t - 1) * (r - n));
}
function oS(e, t = [], n = {}) {
	let r = uS(e, t, n);
	if (n.type === void 0 && n.domain === void 0 && n.range === void 0 && n.interval == null && e !== "fx" && e !== "fy" && fS({ type: r })) {
		let n = t.map(({ value: e }) => e).filter((e) => e !== void 0);
		n.some(gy) ? Cx(`Warning: some data associated with the ${e} scale are dates. Dates are typically associated with a "utc" or "time" scale rather than a "${sS(r)}" scale. If you are using a bar mark, you probably want a rect mark with the interval option instead; if you are using a group transform, you probably want a bin transform instead. If you want to treat this data as ordinal, you can specify the interval of the ${e} scale (e.g., d3.utcDay), or you can suppress this warning by setting the type of the ${e} scale to "${sS(r)}".`) : n.some(_y) ? Cx(`Warning: some data associated with the ${e} scale are strings that appear to be dates (e.g., YYYY-MM-DD). If these strings represent dates, you should parse them to Date objects. Dates are typically associated with a "utc" or "time" scale rather than a "${sS(r)}" scale. If you are using a bar mark, you probably want a rect mark with the interval option instead; if you are using a group transform, you probably want a bin transform instead. If you want to treat this data as ordinal, you can suppress this warning by setting the type of the ${e} scale to "${sS(r)}".`) : n.some(vy) && Cx(`Warning: some data associated with the ${e} scale are strings that appear to be numbers. If these strings represent numbers, you should parse or coerce them to numbers. Numbers are typically associated with a "linear" scale rather than a "${sS(r)}" scale. If you want to treat this data as ordinal, you can specify the interval of the ${e} scale (e.g., 1 for integers), or you can suppress this warning by setting the type of the ${e} scale to "${sS(r)}".`);
	}
	switch (n.type = r, r) {
		case "diverging":
		case "diverging-sqrt":
		case "diverging-pow":
		case "diverging-log":
		case "diverging-symlog":
		case "cyclical":
		case "sequential":
		case "linear":
		case "sqrt":
		case "threshold":
		case "quantile":
		case "pow":
		case "log":
		case "symlog":
			n = gS(t, n, Dv);
			break;
		case "identity":
			switch (Q.get(e)) {
				case Iy:
					n = gS(t, n, Dv);
					break;
				case Vy: n = gS(t, n, _S);
			}
			break;
		case "utc":
		case "time": n = gS(t, n, kv);
	}
	switch (r) {
		case "diverging": return Tx(e, t, n);
		case "diverging-sqrt": return Ex(e, t, n);
		case "diverging-pow": return Dx(e, t, n);
		case "diverging-log": return Ox(e, t, n);
		case "diverging-symlog": return kx(e, t, n);
		case "categorical":
		case "ordinal":
		case Rx: return Bx(e, t, n);
		case "cyclical":
		case "sequential":
		case "linear": return nx(e, t, n);
		case "sqrt": return rx(e, t, n);
		case "threshold": return lx(e, t, n);
		case "quantile": return sx(e, t, n);
		case "quantize": return cx(e, t, n);
		case "pow": return ix(e, t, n);
		case "log": return ax(e, t, n);
		case "symlog": return ox(e, t, n);
		case "utc": return Lx(e, t, n);
		case "time": return Ix(e, t, n);
		case "point": return Vx(e, t, n);
		case "band": return Hx(e, t, n);
		case "identity": return dx(e);
		case void 0: return;
		default: throw Error(`unknown scale type: ${r}`);
	}
}
function sS(e) {
	return typeof e == "symbol" ? e.description : e;
}
function cS(e) {
	return typeof e == "string" ? `${e}`.toLowerCase() : e;
}
var lS = { toString: () => "projection" };
function uS(e, t, { type: n, domain: r, range: i, scheme: a, pivot: o, projection: s }) {
	if (n = cS(n), e === "fx" || e === "fy") return "band";
	(e === "x" || e === "y") && s != null && (n = lS);
	for (let e of t) {
		let t = cS(e.type);
		if (t !== void 0) {
			if (n === void 0) n = t;
			else if (n !== t) throw Error(`scale incompatible with channel: ${n} !== ${t}`);
		}
	}
	if (n === lS) return;
	if (n !== void 0) return n;
	if (r === void 0 && !t.some(({ value: e }) => e !== void 0)) return;
	let c = Q.get(e);
	if (c === Ry) return "sqrt";
	if (c === By || c === zy) return "linear";
	if (c === Vy) return "ordinal";
	let l = (r ?? i)?.length;
	if (l < 2 || l > 2) return dS(c);
	if (r !== void 0) {
		if (hy(r)) return dS(c);
		if (gy(r)) return "utc";
	} else {
		let e = t.map(({ value: e }) => e).filter((e) => e !== void 0);
		if (e.some(hy)) return dS(c);
		if (e.some(gy)) return "utc";
	}
	if (c === Ly) {
		if (o != null || Jb(a)) return "diverging";
		if (Fb(a)) return "categorical";
	}
	return "linear";
}
function dS(e) {
	switch (e) {
		case Iy: return "point";
		case Ly: return Rx;
		default: return "ordinal";
	}
}
function fS({ type: e }) {
	return e === "ordinal" || e === "point" || e === "band" || e === Rx;
}
function pS({ type: e }) {
	return e === "threshold";
}
function mS({ type: e }) {
	return e === "point" || e === "band";
}
function hS(e) {
	if (e === void 0) return !0;
	let t = e.domain(), n = e(t[0]);
	for (let r = 1, i = t.length; r < i; ++r) if (e(t[r]) - n) return !1;
	return !0;
}
function gS(e, { domain: t, ...n }, r) {
	for (let n of e) n.value !== void 0 && (t === void 0 && (t = n.value?.domain), n.value = r(n.value));
	return {
		domain: t === void 0 ? t : r(t),
		...n
	};
}
function _S(e) {
	return Z(e, Yy);
}
function vS(e) {
	return (t) => {
		if (!Q.has(t = `${t}`)) throw Error(`unknown scale: ${t}`);
		return e[t];
	};
}
function yS({ scale: e, type: t, domain: n, range: r, interpolate: i, interval: a, transform: o, percent: s, pivot: c }) {
	if (t === "identity") return {
		type: "identity",
		apply: (e) => e,
		invert: (e) => e
	};
	let l = e.unknown ? e.unknown() : void 0;
	return {
		type: t,
		domain: Rv(n),
		...r !== void 0 && { range: Rv(r) },
		...o !== void 0 && { transform: o },
		...s && { percent: s },
		...l !== void 0 && { unknown: l },
		...a !== void 0 && { interval: a },
		...i !== void 0 && { interpolate: i },
		...e.clamp && { clamp: e.clamp() },
		...c !== void 0 && {
			pivot: c,
			symmetric: !1
		},
		...e.base && { base: e.base() },
		...e.exponent && { exponent: e.exponent() },
		...e.constant && { constant: e.constant() },
		...e.align && {
			align: e.align(),
			round: e.round()
		},
		...e.padding && (e.paddingInner ? {
			paddingInner: e.paddingInner(),
			paddingOuter: e.paddingOuter()
		} : { padding: e.padding() }),
		...e.bandwidth && {
			bandwidth: e.bandwidth(),
			step: e.step()
		},
		apply: (t) => e(t),
		...e.invert && { invert: (t) => e.invert(t) }
	};
}
// node_modules/@observablehq/plot/src/facet.js
function bS(e, t) {
	let { fx: n, fy: r } = Jx(e, t), i = n?.scale.domain(), a = r?.scale.domain();
	return i && a ? Ut(i, a).map(([e, t], n) => ({
		x: e,
		y: t,
		i: n
	})) : i ? i.map((e, t) => ({
		x: e,
		i: t
	})) : a ? a.map((e, t) => ({
		y: e,
		i: t
	})) : void 0;
}
function xS(e, { x: t, y: n }) {
	return t &&= OS(t), n &&= OS(n), e.filter(t && n ? (e) => t.has(e.x) && n.has(e.y) : t ? (e) => t.has(e.x) : (e) => n.has(e.y)).sort(t && n ? (e, r) => t.get(e.x) - t.get(r.x) || n.get(e.y) - n.get(r.y) : t ? (e, n) => t.get(e.x) - t.get(n.x) : (e, t) => n.get(e.y) - n.get(t.y));
}
function SS(e, { fx: t, fy: n }) {
	let r = Xv(e), i = t?.value, a = n?.value;
	return t && n ? rn(r, (e) => (e.fx = i[e[0]], e.fy = a[e[0]], e), (e) => i[e], (e) => a[e]) : t ? rn(r, (e) => (e.fx = i[e[0]], e), (e) => i[e]) : rn(r, (e) => (e.fy = a[e[0]], e), (e) => a[e]);
}
function CS(e, t, { marginTop: n, marginLeft: r }) {
	let i = e ? ({ x: t }) => e(t) - r : () => 0, a = t ? ({ y: e }) => t(e) - n : () => 0;
	return function(e) {
		this.tagName === "svg" ? (this.setAttribute("x", i(e)), this.setAttribute("y", a(e))) : this.setAttribute("transform", `translate(${i(e)},${a(e)})`);
	};
}
function wS(e) {
	let t = [], n = new Uint32Array(In(e, (e) => e.length));
	for (let r of e) {
		let i = 0;
		for (let t of e) r !== t && (n.set(t, i), i += t.length);
		t.push(n.slice(0, i));
	}
	return t;
}
var TS = /* @__PURE__ */ new Map([
	["top", MS],
	["right", FS],
	["bottom", NS],
	["left", PS],
	["top-left", VS(MS, PS)],
	["top-right", VS(MS, FS)],
	["bottom-left", VS(NS, PS)],
	["bottom-right", VS(NS, FS)],
	["top-empty", IS],
	["right-empty", zS],
	["bottom-empty", LS],
	["left-empty", RS],
	["empty", BS]
]);
function ES(e) {
	if (e == null) return null;
	let t = TS.get(`${e}`.toLowerCase());
	if (t) return t;
	throw Error(`invalid facet anchor: ${e}`);
}
var DS = /* @__PURE__ */ new WeakMap();
function OS(e) {
	let t = DS.get(e);
	return t || DS.set(e, t = new Yt(Z(e, (e, t) => [e, t]))), t;
}
function kS(e, t) {
	return OS(e).get(t);
}
function AS(e, t, n) {
	return t = $v(t), n = $v(n), e.find((e) => Object.is($v(e.x), t) && Object.is($v(e.y), n));
}
function jS(e, t, n) {
	return AS(e, t, n)?.empty;
}
function MS(e, { y: t }, { y: n }) {
	return !t || kS(t, n) === 0;
}
function NS(e, { y: t }, { y: n }) {
	return !t || kS(t, n) === t.length - 1;
}
function PS(e, { x: t }, { x: n }) {
	return !t || kS(t, n) === 0;
}
function FS(e, { x: t }, { x: n }) {
	return !t || kS(t, n) === t.length - 1;
}
function IS(e, { y: t }, { x: n, y: r, empty: i }) {
	if (i) return !1;
	if (!t) return;
	let a = kS(t, r);
	if (a > 0) return jS(e, n, t[a - 1]);
}
function LS(e, { y: t }, { x: n, y: r, empty: i }) {
	if (i) return !1;
	if (!t) return;
	let a = kS(t, r);
	if (a < t.length - 1) return jS(e, n, t[a + 1]);
}
function RS(e, { x: t }, { x: n, y: r, empty: i }) {
	if (i) return !1;
	if (!t) return;
	let a = kS(t, n);
	if (a > 0) return jS(e, t[a - 1], r);
}
function zS(e, { x: t }, { x: n, y: r, empty: i }) {
	if (i) return !1;
	if (!t) return;
	let a = kS(t, n);
	if (a < t.length - 1) return jS(e, t[a + 1], r);
}
function BS(e, t, { empty: n }) {
	return n;
}
function VS(e, t) {
	return function() {
		return e.apply(null, arguments) && t.apply(null, arguments);
	};
}
function HS(e, { channels: { fx: t, fy: n }, groups: r }) {
	return t && n ? e.map(({ x: e, y: t }) => r.get(e)?.get(t) ?? []) : t ? e.map(({ x: e }) => r.get(e) ?? []) : e.map(({ y: e }) => r.get(e) ?? []);
}
// node_modules/@observablehq/plot/src/projection.js
var US = Math.PI, WS = 2 * US, GS = .618;
function KS({ projection: e, inset: t = 0, insetTop: n = t, insetRight: r = t, insetBottom: i = t, insetLeft: a = t } = {}, o) {
	if (e == null) return;
	if (typeof e.stream == "function") return e;
	let s, c, l = "frame";
	if (Hv(e)) {
		let t;
		if ({type: e, domain: c, inset: t, insetTop: n = t === void 0 ? n : t, insetRight: r = t === void 0 ? r : t, insetBottom: i = t === void 0 ? i : t, insetLeft: a = t === void 0 ? a : t, clip: l = l, ...s} = e, e == null) return;
	}
	typeof e != "function" && ({type: e} = qS(e));
	let { width: u, height: d, marginLeft: f, marginRight: p, marginTop: m, marginBottom: h } = o, g = u - f - p - a - r, _ = d - m - h - n - i;
	if (e = e?.({
		width: g,
		height: _,
		clip: l,
		...s
	}), e == null) return;
	l = JS(l, f, m, u - p, d - h);
	let v = f + a, y = m + n, b;
	if (c != null) {
		let [[t, n], [r, i]] = Hl(e).bounds(c), a = Math.min(g / (r - t), _ / (i - n));
		a > 0 ? (v -= (a * (t + r) - g) / 2, y -= (a * (n + i) - _) / 2, b = Ul({ point(e, t) {
			this.stream.point(e * a + v, t * a + y);
		} })) : Cx("Warning: the projection could not be fit to the specified domain; using the default scale.");
	}
	return b ??= v === 0 && y === 0 ? ZS() : Ul({ point(e, t) {
		this.stream.point(e + v, t + y);
	} }), { stream: (t) => e.stream(b.stream(l(t))) };
}
function qS(e) {
	switch (`${e}`.toLowerCase()) {
		case "albers-usa": return YS(mu, .7463, .4673);
		case "albers": return XS(fu, .7463, .4673);
		case "azimuthal-equal-area": return YS(vu, 4, 4);
		case "azimuthal-equidistant": return YS(bu, WS, WS);
		case "conic-conformal": return XS(Eu, WS, WS);
		case "conic-equal-area": return XS(du, 6.1702, 2.9781);
		case "conic-equidistant": return XS(Au, 7.312, 3.6282);
		case "equal-earth": return YS(Ru, 5.4133, 2.6347);
		case "equirectangular": return YS(Ou, WS, US);
		case "gnomonic": return YS(Bu, 3.4641, 3.4641);
		case "identity": return { type: ZS };
		case "reflect-y": return { type: QS };
		case "mercator": return YS(Su, WS, WS);
		case "orthographic": return YS(Hu, 2, 2);
		case "stereographic": return YS(Wu, 2, 2);
		case "transverse-mercator": return YS(Ku, WS, WS);
		default: throw Error(`unknown projection type: ${e}`);
	}
}
function JS(e, t, n, r, i) {
	if (e === !1 || e == null || typeof e == "number") return (e) => e;
	switch (e === !0 && (e = "frame"), `${e}`.toLowerCase()) {
		case "frame": return Lc(t, n, r, i);
		default: throw Error(`unknown projection clip type: ${e}`);
	}
}
function YS(e, t, n) {
	return {
		type: ({ width: r, height: i, rotate: a, precision: o = .15, clip: s }) => {
			let c = e();
			return o != null && c.precision?.(o), a != null && c.rotate?.(a), typeof s == "number" && c.clipAngle?.(s), r != null && (c.scale(Math.min(r / t, i / n)), c.translate([r / 2, i / 2])), c;
		},
		aspectRatio: n / t
	};
}
function XS(e, t, n) {
	let { type: r, aspectRatio: i } = YS(e, t, n);
	return {
		type: (e) => {
			let { parallels: t, domain: n, width: i, height: a } = e, o = r(e);
			return t != null && (o.parallels(t), n === void 0 && i != null && o.fitSize([i, a], { type: "Sphere" })), o;
		},
		aspectRatio: i
	};
}
var ZS = Tv({ stream: (e) => e }), QS = Tv(Ul({ point(e, t) {
	this.stream.point(e, -t);
} }));
function $S(e, t, n, r) {
	let i = n[e], a = n[t], o = i.length, s = n[e] = new Float64Array(o).fill(NaN), c = n[t] = new Float64Array(o).fill(NaN), l, u = r.stream({ point(e, t) {
		s[l] = e, c[l] = t;
	} });
	for (l = 0; l < o; ++l) u.point(i[l], a[l]);
}
function eC({ projection: e } = {}) {
	return e == null ? !1 : typeof e.stream == "function" || (Hv(e) && (e = e.type), e != null);
}
function tC(e) {
	if (typeof e?.stream == "function") return GS;
	if (Hv(e)) {
		let t, n;
		if ({domain: t, type: e, ...n} = e, t != null && e != null) {
			let [[r, i], [a, o]] = Hl((typeof e == "string" ? qS(e).type : e)({
				...n,
				width: 100,
				height: 100
			})).bounds(t), s = (o - i) / (a - r);
			return s && isFinite(s) ? s < .2 ? .2 : s > 5 ? 5 : s : GS;
		}
	}
	if (e != null) {
		if (typeof e != "function") {
			let { aspectRatio: t } = qS(e);
			if (t) return t;
		}
		return GS;
	}
}
function nC(e) {
	let t = [], n = [], r = {
		scale: "x",
		value: t
	}, i = {
		scale: "y",
		value: n
	}, a = {
		point(e, r) {
			t.push(e), n.push(r);
		},
		lineStart() {},
		lineEnd() {},
		polygonStart() {},
		polygonEnd() {},
		sphere() {}
	};
	for (let t of e.value) nc(t, a);
	return [r, i];
}
function rC({ x: e, y: t }) {
	if (e || t) return e ??= (e) => e, t ??= (e) => e, Ul({ point(n, r) {
		this.stream.point(e(n), t(r));
	} });
}
// node_modules/@observablehq/plot/src/context.js
function iC(e = {}) {
	let { document: t = typeof window < "u" ? window.document : void 0, clip: n } = e;
	return {
		document: t,
		clip: My(n)
	};
}
function aC(e, { document: t }) {
	return Xi(nr(e).call(t.documentElement));
}
// node_modules/@observablehq/plot/src/memoize.js
var oC = Symbol("unset");
function sC(e) {
	return (e.length === 1 ? cC : lC)(e);
}
function cC(e) {
	let t, n = oC;
	return (r) => (Object.is(n, r) || (n = r, t = e(r)), t);
}
function lC(e) {
	let t, n;
	return (...r) => ((n?.length !== r.length || n.some((e, t) => !Object.is(e, r[t]))) && (n = r, t = e(...r)), t);
}
// node_modules/@observablehq/plot/src/format.js
var uC = sC((e) => new Intl.NumberFormat(e));
sC((e, t) => new Intl.DateTimeFormat(e, {
	timeZone: "UTC",
	...t && { month: t }
})), sC((e, t) => new Intl.DateTimeFormat(e, {
	timeZone: "UTC",
	...t && { weekday: t }
}));
function dC(e = "en-US") {
	let t = uC(e);
	return (e) => e != null && !isNaN(e) ? t.format(e) : void 0;
}
function fC(e) {
	return w_(e, "Invalid Date");
}
function pC(e = "en-US") {
	let t = dC(e);
	return (e) => (e instanceof Date ? fC : typeof e == "number" ? t : Sv)(e);
}
var mC = pC(), hC = (typeof window < "u" ? window.devicePixelRatio > 1 : typeof it > "u") ? 0 : .5, gC = 0;
function _C() {
	return `plot-clip-${++gC}`;
}
function vC(e, { title: t, href: n, ariaLabel: r, ariaDescription: i, ariaHidden: a, target: o, fill: s, fillOpacity: c, stroke: l, strokeWidth: u, strokeOpacity: d, strokeLinejoin: f, strokeLinecap: p, strokeMiterlimit: m, strokeDasharray: h, strokeDashoffset: g, opacity: _, mixBlendMode: v, imageFilter: y, paintOrder: b, pointerEvents: x, shapeRendering: S, channels: C }, { ariaLabel: w, fill: T = "currentColor", fillOpacity: E, stroke: D = "none", strokeOpacity: O, strokeWidth: k, strokeLinecap: A, strokeLinejoin: j, strokeMiterlimit: ee, paintOrder: te }) {
	T === null && (s = null, c = null), D === null && (l = null, d = null), wy(T) ? wy(D) || wy(s) && !C?.fill || (D = "none") : wy(D) && (!wy(l) || C?.stroke) && (T = "none");
	let [ne, re] = jv(s, T), [ie, ae] = Mv(c, E), [oe, se] = jv(l, D), [ce, le] = Mv(d, O), [ue, M] = Mv(_);
	Ty(se) || (u === void 0 && (u = k), p === void 0 && (p = A), f === void 0 && (f = j), m === void 0 && !Ey(f) && (m = ee), !Ty(re) && b === void 0 && (b = te));
	let [de, fe] = Mv(u);
	return T !== null && (e.fill = zC(re, "currentColor"), e.fillOpacity = BC(ae, 1)), D !== null && (e.stroke = zC(se, "none"), e.strokeWidth = BC(fe, 1), e.strokeOpacity = BC(le, 1), e.strokeLinejoin = zC(f, "miter"), e.strokeLinecap = zC(p, "butt"), e.strokeMiterlimit = BC(m, 4), e.strokeDasharray = zC(h, "none"), e.strokeDashoffset = zC(g, "0")), e.target = Sv(o), e.ariaLabel = Sv(w), e.ariaDescription = Sv(i), e.ariaHidden = Sv(a), e.opacity = BC(M, 1), e.mixBlendMode = zC(v, "normal"), e.imageFilter = zC(y, "none"), e.paintOrder = zC(b, "normal"), e.pointerEvents = zC(x, "auto"), e.shapeRendering = zC(S, "auto"), {
		title: {
			value: t,
			optional: !0,
			filter: null
		},
		href: {
			value: n,
			optional: !0,
			filter: null
		},
		ariaLabel: {
			value: r,
			optional: !0,
			filter: null
		},
		fill: {
			value: ne,
			scale: "auto",
			optional: !0
		},
		fillOpacity: {
			value: ie,
			scale: "auto",
			optional: !0
		},
		stroke: {
			value: oe,
			scale: "auto",
			optional: !0
		},
		strokeOpacity: {
			value: ce,
			scale: "auto",
			optional: !0
		},
		strokeWidth: {
			value: de,
			optional: !0
		},
		opacity: {
			value: ue,
			scale: "auto",
			optional: !0
		}
	};
}
function yC(e, t) {
	t && e.filter((e) => b_(t[e])).append("title").call(xC, t);
}
function bC(e, t) {
	t && e.filter(([e]) => b_(t[e])).append("title").call(SC, t);
}
function xC(e, t) {
	t && e.text((e) => mC(t[e]));
}
function SC(e, t) {
	t && e.text(([e]) => mC(t[e]));
}
function CC(e, { target: t, tip: n }, { ariaLabel: r, title: i, fill: a, fillOpacity: o, stroke: s, strokeOpacity: c, strokeWidth: l, opacity: u, href: d }) {
	r && $(e, "aria-label", (e) => r[e]), a && $(e, "fill", (e) => a[e]), o && $(e, "fill-opacity", (e) => o[e]), s && $(e, "stroke", (e) => s[e]), c && $(e, "stroke-opacity", (e) => c[e]), l && $(e, "stroke-width", (e) => l[e]), u && $(e, "opacity", (e) => u[e]), d && IC(e, (e) => d[e], t), n || yC(e, i);
}
function wC(e, { target: t, tip: n }, { ariaLabel: r, title: i, fill: a, fillOpacity: o, stroke: s, strokeOpacity: c, strokeWidth: l, opacity: u, href: d }) {
	r && $(e, "aria-label", ([e]) => r[e]), a && $(e, "fill", ([e]) => a[e]), o && $(e, "fill-opacity", ([e]) => o[e]), s && $(e, "stroke", ([e]) => s[e]), c && $(e, "stroke-opacity", ([e]) => c[e]), l && $(e, "stroke-width", ([e]) => l[e]), u && $(e, "opacity", ([e]) => u[e]), d && IC(e, ([e]) => d[e], t), n || bC(e, i);
}
function TC({ ariaLabel: e, title: t, fill: n, fillOpacity: r, stroke: i, strokeOpacity: a, strokeWidth: o, opacity: s, href: c }, { tip: l }) {
	return [
		e,
		l ? void 0 : t,
		n,
		r,
		i,
		a,
		o,
		s,
		c
	].filter((e) => e !== void 0);
}
function EC(e, t, n) {
	let r = nn(e, (e) => t[e]);
	return n === void 0 && r.size > 1 + e.length >> 1 && Cx("Warning: the implicit z channel has high cardinality. This may occur when the fill or stroke channel is associated with quantitative data rather than ordinal or categorical data. You can suppress this warning by setting the z option explicitly; if this data represents a single series, set z to null."), r.values();
}
function* DC(e, t, n, r) {
	let { z: i } = n, { z: a } = r, o = TC(r, n), s = [...t, ...o];
	for (let t of a ? EC(e, a, i) : [e]) {
		let e, n;
		out: for (let r of t) {
			for (let e of s) if (!__(e[r])) {
				n && n.push(-1);
				continue out;
			}
			if (e === void 0) n && (yield n), e = o.map((e) => $v(e[r])), n = [r];
			else {
				n.push(r);
				for (let t = 0; t < o.length; ++t) if ($v(o[t][r]) !== e[t]) {
					yield n, e = o.map((e) => $v(e[r])), n = [r];
					continue out;
				}
			}
		}
		n && (yield n);
	}
}
function OC(e, t, n, r) {
	let i, { clip: a = r.clip } = t;
	a === "frame" ? (e = aC("svg:g", r).each(function() {
		this.appendChild(e.node()), e.node = () => this;
	}), i = AC(r, n)) : a && (i = NC(a, r)), $(e, "aria-label", t.ariaLabel), $(e, "aria-description", t.ariaDescription), $(e, "aria-hidden", t.ariaHidden), $(e, "clip-path", i);
}
function kC(e) {
	let t = /* @__PURE__ */ new WeakMap();
	return (n, r) => {
		let i = t.get(n);
		if (!i) {
			let a = _C();
			Xi(n.ownerSVGElement).append("clipPath").attr("id", a).call(e, n, r), t.set(n, i = `url(#${a})`);
		}
		return i;
	};
}
var AC = kC((e, t, n) => {
	let { width: r, height: i, marginLeft: a, marginRight: o, marginTop: s, marginBottom: c } = n;
	e.append("rect").attr("x", a).attr("y", s).attr("width", r - o - a).attr("height", i - s - c);
}), jC = /* @__PURE__ */ new WeakMap(), MC = { type: "Sphere" };
function NC(e, t) {
	let n, r;
	if ((n = jC.get(t)) || jC.set(t, n = /* @__PURE__ */ new WeakMap()), e.type === "Sphere" && (e = MC), !(r = n.get(e))) {
		let i = _C();
		Xi(t.ownerSVGElement).append("clipPath").attr("id", i).append("path").attr("d", t.path()(e)), n.set(e, r = `url(#${i})`);
	}
	return r;
}
function PC(e, t, n, r) {
	OC(e, t, n, r), $(e, "class", t.className), $(e, "fill", t.fill), $(e, "fill-opacity", t.fillOpacity), $(e, "stroke", t.stroke), $(e, "stroke-width", t.strokeWidth), $(e, "stroke-opacity", t.strokeOpacity), $(e, "stroke-linejoin", t.strokeLinejoin), $(e, "stroke-linecap", t.strokeLinecap), $(e, "stroke-miterlimit", t.strokeMiterlimit), $(e, "stroke-dasharray", t.strokeDasharray), $(e, "stroke-dashoffset", t.strokeDashoffset), $(e, "shape-rendering", t.shapeRendering), $(e, "filter", t.imageFilter), $(e, "paint-order", t.paintOrder);
	let { pointerEvents: i = r.pointerSticky === !1 ? "none" : void 0 } = t;
	$(e, "pointer-events", i);
}
function FC(e, t) {
	LC(e, "mix-blend-mode", t.mixBlendMode), $(e, "opacity", t.opacity);
}
function IC(e, t, n) {
	e.each(function(e) {
		let r = t(e);
		if (r != null) {
			let e = this.ownerDocument.createElementNS(Qn.svg, "a");
			e.setAttribute("fill", "inherit"), e.setAttributeNS(Qn.xlink, "href", r), n != null && e.setAttribute("target", n), this.parentNode.insertBefore(e, this).appendChild(this);
		}
	});
}
function $(e, t, n) {
	n != null && e.attr(t, n);
}
function LC(e, t, n) {
	n != null && e.style(t, n);
}
function RC(e, t, { x: n, y: r }, i = hC, a = hC) {
	i += t.dx, a += t.dy, n?.bandwidth && (i += n.bandwidth() / 2), r?.bandwidth && (a += r.bandwidth() / 2), (i || a) && e.attr("transform", `translate(${i},${a})`);
}
function zC(e, t) {
	if ((e = Sv(e)) !== t) return e;
}
function BC(e, t) {
	if ((e = X(e)) !== t) return e;
}
var VC = /^-?([_a-z]|[\240-\377]|\\[0-9a-f]{1,6}(\r\n|[ \t\r\n\f])?|\\[^\r\n\f0-9a-f])([_a-z0-9-]|[\240-\377]|\\[0-9a-f]{1,6}(\r\n|[ \t\r\n\f])?|\\[^\r\n\f0-9a-f])*$/i;
function HC(e) {
	if (e === void 0) return "plot-d6a7b5";
	if (e = `${e}`, !VC.test(e)) throw Error(`invalid class name: ${e}`);
	return e;
}
function UC(e, t) {
	if (typeof t == "string") e.property("style", t);
	else if (t != null) for (let n of e) Object.assign(n.style, t);
}
function WC({ frameAnchor: e }, { width: t, height: n, marginTop: r, marginRight: i, marginBottom: a, marginLeft: o }) {
	return [/left$/.test(e) ? o : /right$/.test(e) ? t - i : (o + t - i) / 2, /^top/.test(e) ? r : /^bottom/.test(e) ? n - a : (r + n - a) / 2];
}
// node_modules/@observablehq/plot/src/mark.js
var GC = class {
	constructor(e, t = {}, n = {}, r) {
		let { facet: i = "auto", facetAnchor: a, fx: o, fy: s, sort: c, dx: l = 0, dy: u = 0, margin: d = 0, marginTop: f = d, marginRight: p = d, marginBottom: m = d, marginLeft: h = d, className: g, clip: _ = r?.clip, channels: v, tip: y, render: b } = n;
		if (this.data = e, this.sort = Gv(c) ? c : null, this.initializer = Qy(n).initializer, this.transform = this.initializer ? n.transform : Zy(n).transform, i === null || i === !1 ? this.facet = null : (this.facet = Pv(i === !0 ? "include" : i, "facet", [
			"auto",
			"include",
			"exclude",
			"super"
		]), this.fx = e === gv && typeof o == "string" ? [o] : o, this.fy = e === gv && typeof s == "string" ? [s] : s), this.facetAnchor = ES(a), t = jy(t), v !== void 0 && (t = {
			...JC(v),
			...t
		}), r !== void 0 && (t = {
			...vC(this, n, r),
			...t
		}), this.channels = Object.fromEntries(Object.entries(t).map(([t, n]) => {
			if (Wv(n.value)) {
				let { value: e, label: t = n.label, scale: r = n.scale } = n.value;
				n = {
					...n,
					label: t,
					scale: r,
					value: e
				};
			}
			if (e === gv && typeof n.value == "string") {
				let { value: e } = n;
				n = {
					...n,
					value: [e]
				};
			}
			return [t, n];
		}).filter(([e, { value: t, optional: n }]) => {
			if (t != null) return !0;
			if (n) return !1;
			throw Error(`missing channel value: ${e}`);
		})), this.dx = +l, this.dy = +u, this.marginTop = +f, this.marginRight = +p, this.marginBottom = +m, this.marginLeft = +h, this.clip = My(_), this.tip = YC(y), this.className = Sv(g), this.facet === "super") {
			if (o || s) throw Error("super-faceting cannot use fx or fy");
			for (let e in this.channels) {
				let { scale: n } = t[e];
				if (n === "x" || n === "y") throw Error("super-faceting cannot use x or y");
			}
		}
		b != null && (this.render = qC(b, this.render));
	}
	initialize(e, t, n) {
		let r = Fv(this.data);
		e === void 0 && r != null && (e = [Xv(r)]);
		let i = e;
		this.transform != null && ({facets: e, data: r} = this.transform(r, e, n), r = Fv(r)), e !== void 0 && (e.original = i);
		let a = Sb(this.channels, r);
		return this.sort != null && Tb(r, e, a, t, this.sort), {
			data: r,
			facets: e,
			channels: a
		};
	}
	filter(e, t, n) {
		for (let r in t) {
			let { filter: i = __ } = t[r];
			if (i !== null) {
				let t = n[r];
				e = e.filter((e) => i(t[e]));
			}
		}
		return e;
	}
	project(e, t, n) {
		for (let r in e) if (e[r].scale === "x" && /^x|x$/.test(r)) {
			let i = r.replace(/^x|x$/, "y");
			i in e && e[i].scale === "y" && $S(r, i, t, n.projection);
		}
	}
	scale(e, t, n) {
		let r = Cb(e, t);
		return n.projection && this.project(e, r, n), r;
	}
};
function KC(...e) {
	return e.plot = GC.prototype.plot, e;
}
function qC(e, t) {
	if (e == null) return t === null ? void 0 : t;
	if (t == null) return e === null ? void 0 : e;
	if (typeof e != "function") throw TypeError(`invalid render transform: ${e}`);
	if (typeof t != "function") throw TypeError(`invalid render transform: ${t}`);
	return function(n, r, i, a, o, s) {
		return e.call(this, n, r, i, a, o, (e, n, r, i, a) => t.call(this, e, n, r, i, a, s));
	};
}
function JC(e) {
	return Object.fromEntries(Object.entries(jy(e)).map(([e, t]) => (t = typeof t == "string" ? {
		value: t,
		label: e
	} : dy(t), t.filter === void 0 && t.scale == null && (t = {
		...t,
		filter: null
	}), [e, t])));
}
function YC(e) {
	return e === !0 ? "xy" : e === !1 || e == null ? null : typeof e == "string" ? Pv(e, "tip", [
		"x",
		"y",
		"xy"
	]) : e;
}
function XC(e, t) {
	return e?.tip === !0 ? {
		...e,
		tip: t
	} : Hv(e?.tip) && e.tip.pointer === void 0 ? {
		...e,
		tip: {
			...e.tip,
			pointer: t
		}
	} : e;
}
// node_modules/@observablehq/plot/src/dimensions.js
function ZC(e, t, n = {}) {
	let r = .5 - hC, i = .5 + hC, a = .5 + hC, o = .5 - hC;
	for (let { marginTop: e, marginRight: n, marginBottom: s, marginLeft: c } of t) e > r && (r = e), n > i && (i = n), s > a && (a = s), c > o && (o = c);
	let { margin: s, marginTop: c = s === void 0 ? r : s, marginRight: l = s === void 0 ? i : s, marginBottom: u = s === void 0 ? a : s, marginLeft: d = s === void 0 ? o : s } = n;
	c = +c, l = +l, u = +u, d = +d;
	let { width: f = 640, height: p = QC(e, n, {
		width: f,
		marginTopDefault: r,
		marginRightDefault: i,
		marginBottomDefault: a,
		marginLeftDefault: o
	}) + Math.max(0, c - r + u - a) } = n;
	f = +f, p = +p;
	let m = {
		width: f,
		height: p,
		marginTop: c,
		marginRight: l,
		marginBottom: u,
		marginLeft: d
	};
	if (e.fx || e.fy) {
		let { margin: e, marginTop: t = e === void 0 ? c : e, marginRight: r = e === void 0 ? l : e, marginBottom: i = e === void 0 ? u : e, marginLeft: a = e === void 0 ? d : e } = n.facet ?? {};
		t = +t, r = +r, i = +i, a = +a, m.facet = {
			marginTop: t,
			marginRight: r,
			marginBottom: i,
			marginLeft: a
		};
	}
	return m;
}
function QC({ x: e, y: t, fy: n, fx: r }, { projection: i, aspectRatio: a }, { width: o, marginTopDefault: s, marginRightDefault: c, marginBottomDefault: l, marginLeftDefault: u }) {
	let d = n && n.scale.domain().length || 1, f = tC(i);
	if (f) {
		let e = r ? r.scale.domain().length : 1, t = (1.1 * d - .1) / (1.1 * e - .1) * f, n = Math.max(.1, Math.min(10, t));
		return Math.round((o - u - c) * n + s + l);
	}
	let p = t ? fS(t) ? t.scale.domain().length || 1 : Math.max(7, 17 / d) : 1;
	if (a != null) {
		if (a = +a, !(isFinite(a) && a > 0)) throw Error(`invalid aspectRatio: ${a}`);
		let i = $C("y", t) / ($C("x", e) * a), d = r ? r.scale.bandwidth() : 1, f = n ? n.scale.bandwidth() : 1;
		return (i * (d * (o - u - c) - e.insetLeft - e.insetRight) + t.insetTop + t.insetBottom) / f + s + l;
	}
	return !!(t || n) * Math.max(1, Math.min(60, p * d)) * 20 + !!r * 30 + 60;
}
function $C(e, t) {
	if (!t) throw Error(`aspectRatio requires ${e} scale`);
	let { type: n, domain: r } = t, i;
	switch (n) {
		case "linear":
		case "utc":
		case "time":
			i = Number;
			break;
		case "pow": {
			let e = t.scale.exponent();
			i = (t) => t ** +e;
			break;
		}
		case "log":
			i = Math.log;
			break;
		case "point":
		case "band": return r.length;
		default: throw Error(`unsupported ${e} scale for aspectRatio: ${n}`);
	}
	let [a, o] = qt(r);
	return Math.abs(i(o) - i(a));
}
// node_modules/@observablehq/plot/src/interactions/pointer.js
var ew = /* @__PURE__ */ new WeakMap();
function tw(e, t, { x: n, y: r, px: i, py: a, maxRadius: o = 40, channels: s, render: c, ...l } = {}) {
	return o = +o, i != null && (n ??= null, s = {
		...s,
		px: {
			value: i,
			scale: "x"
		}
	}), a != null && (r ??= null, s = {
		...s,
		py: {
			value: a,
			scale: "y"
		}
	}), {
		x: n,
		y: r,
		channels: s,
		...l,
		render: qC(function(n, r, i, a, s, c) {
			s = {
				...s,
				pointerSticky: !1
			};
			let l = s.ownerSVGElement, { data: u } = s.getMarkState(this), d = ew.get(l);
			d || ew.set(l, d = {
				sticky: !1,
				roots: [],
				renders: []
			});
			let f = d.renders.push(ee) - 1, { x: p, y: m, fx: h, fy: g } = r, _ = h ? h(n.fx) - a.marginLeft : 0, v = g ? g(n.fy) - a.marginTop : 0;
			p?.bandwidth && (_ += p.bandwidth() / 2), m?.bandwidth && (v += m.bandwidth() / 2);
			let y = n.fi != null, b;
			if (y) {
				let e = d.facetStates;
				e || (d.facetStates = e = /* @__PURE__ */ new Map()), b = e.get(this), b || e.set(this, b = /* @__PURE__ */ new Map());
			}
			let [x, S] = WC(this, a), { px: C, py: w } = i, T = C ? (e) => C[e] : aw(i, x), E = w ? (e) => w[e] : ow(i, S), D, O, k, A;
			function j(e, t) {
				if (y) {
					if (A &&= cancelAnimationFrame(A), e == null) b.delete(n.fi);
					else {
						b.set(n.fi, t), A = requestAnimationFrame(() => {
							A = null;
							for (let [r, i] of b) if (i < t || i === t && r < n.fi) {
								e = null;
								break;
							}
							ee(e);
						});
						return;
					}
				}
				ee(e);
			}
			function ee(e) {
				if (D === e && k === d.sticky) return;
				D = e, k = s.pointerSticky = d.sticky;
				let t = D == null ? [] : [D];
				y && (t.fx = n.fx, t.fy = n.fy, t.fi = n.fi);
				let o = c(t, r, i, a, s);
				if (O) {
					if (y) {
						let e = O.parentNode, t = O.getAttribute("transform"), n = o.getAttribute("transform");
						t ? o.setAttribute("transform", t) : o.removeAttribute("transform"), n ? e.setAttribute("transform", n) : e.removeAttribute("transform"), o.removeAttribute("aria-label"), o.removeAttribute("aria-description"), o.removeAttribute("aria-hidden");
					}
					O.replaceWith(o);
				}
				if (d.roots[f] = O = o, !(D == null && b?.size > 1)) {
					let e = D == null ? null : iv(u) ? u[D] : u.get(D);
					s.dispatchValue(e);
				}
				return o;
			}
			function te(r) {
				if (d.sticky || r.pointerType === "mouse" && r.buttons === 1) return;
				let [i, s] = ta(r);
				i -= _, s -= v;
				let c = i < a.marginLeft || i > a.width - a.marginRight ? 1 : e, l = s < a.marginTop || s > a.height - a.marginBottom ? 1 : t, u = null, f = o * o;
				for (let e of n) {
					let t = c * (T(e) - i), n = l * (E(e) - s), r = t * t + n * n;
					r <= f && (u = e, f = r);
				}
				if (u != null && (e !== 1 || t !== 1)) {
					let e = T(u) - i, t = E(u) - s;
					f = e * e + t * t;
				}
				j(u, f);
			}
			function ne(e) {
				e.pointerType === "mouse" && D != null && (d.sticky && d.roots.some((t) => t?.contains(e.target)) || (d.sticky ? (d.sticky = !1, d.renders.forEach((e) => e(null))) : (d.sticky = !0, ee(D)), e.stopImmediatePropagation()));
			}
			function re(e) {
				e.pointerType === "mouse" && (d.sticky || j(null));
			}
			return l.addEventListener("pointerenter", te), l.addEventListener("pointermove", te), l.addEventListener("pointerdown", ne), l.addEventListener("pointerleave", re), ee(null);
		}, c)
	};
}
function nw(e) {
	return tw(1, 1, e);
}
function rw(e) {
	return tw(1, .01, e);
}
function iw(e) {
	return tw(.01, 1, e);
}
function aw({ x1: e, x2: t, x: n = e }, r) {
	return e && t ? (n) => (e[n] + t[n]) / 2 : n ? (e) => n[e] : () => r;
}
function ow({ y1: e, y2: t, y: n = e }, r) {
	return e && t ? (n) => (e[n] + t[n]) / 2 : n ? (e) => n[e] : () => r;
}
// node_modules/@observablehq/plot/src/axes.js
function sw(e) {
	return fS(e) && e.interval === void 0 ? void 0 : "tabular-nums";
}
// node_modules/@observablehq/plot/src/legends/ramp.js
function cw(e, t) {
	let { label: n = e.label, tickSize: r = 6, width: i = 240, height: a = 44 + r, marginTop: o = 18, marginRight: s = 0, marginBottom: c = 16 + r, marginLeft: l = 0, style: u, ticks: d = (i - l - s) / 64, tickFormat: f, fontVariant: p = sw(e), round: m = !0, opacity: h, className: g } = t, _ = iC(t);
	g = HC(g), h = Mv(h)[1], f === null && (f = () => null);
	let v = aC("svg", _).attr("class", `${g}-ramp`).attr("font-family", "system-ui, sans-serif").attr("font-size", 10).attr("width", i).attr("height", a).attr("viewBox", `0 0 ${i} ${a}`).call((e) => e.append("style").text(`:where(.${g}-ramp) {
  display: block;
  height: auto;
  height: intrinsic;
  max-width: 100%;
  overflow: visible;
}
:where(.${g}-ramp text) {
  white-space: pre;
}`)).call(UC, u), y = (e) => e.selectAll(".tick line").attr("y1", o + c - a), b, x = m ? (e, t) => e.rangeRound(t) : (e, t) => e.range(t), { type: S, domain: C, range: w, interpolate: T, scale: E, pivot: D } = e;
	if (T) {
		let e = w === void 0 ? T : es(T.length === 1 ? yx(T) : T, w);
		b = x(E.copy(), ts(Po(l, i - s), Math.min(C.length + (D !== void 0), w === void 0 ? Infinity : w.length)));
		let t = _.document.createElement("canvas");
		t.width = 256, t.height = 1;
		let n = t.getContext("2d");
		for (let t = 0; t < 256; ++t) n.fillStyle = e(t / 255), n.fillRect(t, 0, 1, 1);
		v.append("image").attr("opacity", h).attr("x", l).attr("y", o).attr("width", i - l - s).attr("height", a - o - c).attr("preserveAspectRatio", "none").attr("xlink:href", t.toDataURL());
	} else if (S === "threshold") {
		let e = C, t = f === void 0 ? (e) => e : typeof f == "string" ? As(f) : f;
		b = x(Op().domain([-1, w.length - 1]), [l, i - s]), v.append("g").attr("fill-opacity", h).selectAll().data(w).enter().append("rect").attr("x", (e, t) => b(t - 1)).attr("y", o).attr("width", (e, t) => b(t) - b(t - 1)).attr("height", a - o - c).attr("fill", (e) => e), d = Z(e, (e, t) => t), f = (n) => t(e[n], n);
	} else b = x(fp().domain(C), [l, i - s]), v.append("g").attr("fill-opacity", h).selectAll().data(C).enter().append("rect").attr("x", b).attr("y", o).attr("width", Math.max(0, b.bandwidth() - 1)).attr("height", a - o - c).attr("fill", E), y = () => {};
	return v.append("g").attr("transform", `translate(0,${a - c})`).call(Xn(b).ticks(Array.isArray(d) ? null : d, typeof f == "string" ? f : void 0).tickFormat(typeof f == "function" ? f : void 0).tickSize(r).tickValues(Array.isArray(d) ? d : null)).attr("font-size", null).attr("font-family", null).attr("font-variant", zC(p, "normal")).call(y).call((e) => e.select(".domain").remove()), n !== void 0 && v.append("text").attr("x", l).attr("y", o - 6).attr("fill", "currentColor").attr("font-weight", "bold").text(n), v.node();
}
// node_modules/@observablehq/plot/src/math.js
var lw = Math.PI / 180;
// node_modules/@observablehq/plot/src/marker.js
function uw(e, { marker: t, markerStart: n = t, markerMid: r = t, markerEnd: i = t } = {}) {
	e.markerStart = dw(n), e.markerMid = dw(r), e.markerEnd = dw(i);
}
function dw(e) {
	if (e == null || e === !1) return null;
	if (e === !0) return mw;
	if (typeof e == "function") return e;
	switch (`${e}`.toLowerCase()) {
		case "none": return null;
		case "arrow": return fw("auto");
		case "arrow-reverse": return fw("auto-start-reverse");
		case "dot": return pw;
		case "circle":
		case "circle-fill": return mw;
		case "circle-stroke": return hw;
		case "tick": return gw("auto");
		case "tick-x": return gw(90);
		case "tick-y": return gw(0);
	}
	throw Error(`invalid marker: ${e}`);
}
function fw(e) {
	return (t, n) => aC("svg:marker", n).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("orient", e).attr("fill", "none").attr("stroke", t).attr("stroke-width", 1.5).attr("stroke-linecap", "round").attr("stroke-linejoin", "round").call((e) => e.append("path").attr("d", "M-1.5,-3l3,3l-3,3")).node();
}
function pw(e, t) {
	return aC("svg:marker", t).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("fill", e).attr("stroke", "none").call((e) => e.append("circle").attr("r", 2.5)).node();
}
function mw(e, t) {
	return aC("svg:marker", t).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("fill", e).attr("stroke", "var(--plot-background)").attr("stroke-width", 1.5).call((e) => e.append("circle").attr("r", 3)).node();
}
function hw(e, t) {
	return aC("svg:marker", t).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("fill", "var(--plot-background)").attr("stroke", e).attr("stroke-width", 1.5).call((e) => e.append("circle").attr("r", 3)).node();
}
function gw(e) {
	return (t, n) => aC("svg:marker", n).attr("viewBox", "-3 -3 6 6").attr("markerWidth", 6).attr("markerHeight", 6).attr("orient", e).attr("stroke", t).call((e) => e.append("path").attr("d", "M0,-3v6")).node();
}
var _w = 0;
function vw(e, t, { stroke: n }, r) {
	return Cw(e, t, n && ((e) => n[e]), null, r);
}
function yw(e, t, { stroke: n, z: r }, i) {
	return Cw(e, t, n && (([e]) => n[e]), r, i);
}
var bw = 1, xw = 2;
function Sw(e, t) {
	let n = new Uint8Array(t.length), r = e.data().filter((e) => e.length > 1), i = r.length;
	for (let e = 0, a = oC; e < i; ++e) {
		let i = r[e];
		if (i.length > 1) {
			let e = i[0];
			a !== (a = $v(t[e])) && (n[e] |= bw);
		}
	}
	for (let e = i - 1, a = oC; e >= 0; --e) {
		let i = r[e];
		if (i.length > 1) {
			let e = i[0];
			a !== (a = $v(t[e])) && (n[e] |= xw);
		}
	}
	return ([e]) => n[e];
}
function Cw(e, { markerStart: t, markerMid: n, markerEnd: r, stroke: i }, a = () => i, o, s) {
	if (!t && !n && !r) return;
	let c = /* @__PURE__ */ new Map(), l = o && Sw(e, o);
	function u(e, t, n) {
		return function(r) {
			if (n && !n(r)) return;
			let i = a(r), o = c.get(t);
			o || c.set(t, o = /* @__PURE__ */ new Map());
			let l = o.get(i);
			if (!l) {
				let e = this.parentNode.insertBefore(t(i, s), this), n = `plot-marker-${++_w}`;
				e.setAttribute("id", n), o.set(i, l = `url(#${n})`);
			}
			this.setAttribute(e, l);
		};
	}
	t && e.each(u("marker-start", t, l && ((e) => l(e) & bw))), n && l && e.each(u("marker-start", n, (e) => !(l(e) & bw))), n && e.each(u("marker-mid", n)), r && e.each(u("marker-end", r, l && ((e) => l(e) & xw)));
}
// node_modules/@observablehq/plot/src/transforms/inset.js
function ww({ inset: e, insetLeft: t, insetRight: n, ...r } = {}) {
	return [t, n] = Ew(e, t, n), {
		inset: e,
		insetLeft: t,
		insetRight: n,
		...r
	};
}
function Tw({ inset: e, insetTop: t, insetBottom: n, ...r } = {}) {
	return [t, n] = Ew(e, t, n), {
		inset: e,
		insetTop: t,
		insetBottom: n,
		...r
	};
}
function Ew(e, t, n) {
	return e === void 0 && t === void 0 && n === void 0 ? hC ? [1, 0] : [.5, .5] : [t, n];
}
// node_modules/@observablehq/plot/src/transforms/interval.js
function Dw(e, { interval: t }) {
	return e = { ...dy(e) }, e.interval = oy(e.interval === void 0 ? t : e.interval), e;
}
function Ow(e, t, n, r) {
	let { [e]: i, [`${e}1`]: a, [`${e}2`]: o } = n, { value: s, interval: c } = Dw(i, n);
	if (s == null || c == null && !r) return n;
	let l = ny(i);
	if (c == null) {
		let t, i = {
			transform: (e) => t ||= uv(e, s),
			label: l
		};
		return {
			...n,
			[e]: void 0,
			[`${e}1`]: a === void 0 ? i : a,
			[`${e}2`]: o === void 0 && !(a === o && r) ? i : o
		};
	}
	let u, d;
	function f(e) {
		return d !== void 0 && e === u ? d : d = Z(uv(u = e, s), (e) => c.floor(e));
	}
	return t({
		...n,
		[e]: void 0,
		[`${e}1`]: a === void 0 ? {
			transform: f,
			label: l
		} : a,
		[`${e}2`]: o === void 0 ? {
			transform: (e) => f(e).map((e) => c.offset(e)),
			label: l
		} : o
	});
}
function kw(e, t, n) {
	let { [e]: r } = n, { value: i, interval: a } = Dw(r, n);
	return i == null || a == null ? n : t({
		...n,
		[e]: {
			label: ny(r),
			transform: (e) => {
				let t = Z(uv(e, i), (e) => a.floor(e)), n = t.map((e) => a.offset(e));
				return t.map(gy(t) ? (e, t) => e == null || isNaN(e = +e) || (t = n[t], t == null) || isNaN(t = +t) ? void 0 : /* @__PURE__ */ new Date((e + t) / 2) : (e, t) => e == null || (t = n[t], t == null) ? NaN : (+e + +t) / 2);
			}
		}
	});
}
function Aw(e = {}) {
	return Ow("x", ww, e);
}
function jw(e = {}) {
	return Ow("y", Tw, e);
}
function Mw(e = {}) {
	return kw("x", ww, e);
}
function Nw(e = {}) {
	return kw("y", Tw, e);
}
// node_modules/@observablehq/plot/src/marks/rule.js
var Pw = {
	ariaLabel: "rule",
	fill: null,
	stroke: "currentColor"
}, Fw = class extends GC {
	constructor(e, t = {}) {
		let { x: n, y1: r, y2: i, inset: a = 0, insetTop: o = a, insetBottom: s = a } = t;
		super(e, {
			x: {
				value: n,
				scale: "x",
				optional: !0
			},
			y1: {
				value: r,
				scale: "y",
				optional: !0
			},
			y2: {
				value: i,
				scale: "y",
				optional: !0
			}
		}, XC(t, "x"), Pw), this.insetTop = X(o), this.insetBottom = X(s), uw(this, t);
	}
	render(e, t, n, r, i) {
		let { x: a, y: o } = t, { x: s, y1: c, y2: l } = n, { width: u, height: d, marginTop: f, marginRight: p, marginLeft: m, marginBottom: h } = r, { insetTop: g, insetBottom: _ } = this;
		return aC("svg:g", i).call(PC, this, r, i).call(RC, this, { x: s && a }, hC, 0).call((t) => t.selectAll().data(e).enter().append("line").call(FC, this).attr("x1", s ? (e) => s[e] : (m + u - p) / 2).attr("x2", s ? (e) => s[e] : (m + u - p) / 2).attr("y1", c && !hS(o) ? (e) => c[e] + g : f + g).attr("y2", l && !hS(o) ? o.bandwidth ? (e) => l[e] + o.bandwidth() - _ : (e) => l[e] - _ : d - h - _).call(CC, this, n).call(vw, this, n, i)).node();
	}
}, Iw = class extends GC {
	constructor(e, t = {}) {
		let { x1: n, x2: r, y: i, inset: a = 0, insetRight: o = a, insetLeft: s = a } = t;
		super(e, {
			y: {
				value: i,
				scale: "y",
				optional: !0
			},
			x1: {
				value: n,
				scale: "x",
				optional: !0
			},
			x2: {
				value: r,
				scale: "x",
				optional: !0
			}
		}, XC(t, "y"), Pw), this.insetRight = X(o), this.insetLeft = X(s), uw(this, t);
	}
	render(e, t, n, r, i) {
		let { x: a, y: o } = t, { y: s, x1: c, x2: l } = n, { width: u, height: d, marginTop: f, marginRight: p, marginLeft: m, marginBottom: h } = r, { insetLeft: g, insetRight: _ } = this;
		return aC("svg:g", i).call(PC, this, r, i).call(RC, this, { y: s && o }, 0, hC).call((t) => t.selectAll().data(e).enter().append("line").call(FC, this).attr("x1", c && !hS(a) ? (e) => c[e] + g : m + g).attr("x2", l && !hS(a) ? a.bandwidth ? (e) => l[e] + a.bandwidth() - _ : (e) => l[e] - _ : u - p - _).attr("y1", s ? (e) => s[e] : (f + d - h) / 2).attr("y2", s ? (e) => s[e] : (f + d - h) / 2).call(CC, this, n).call(vw, this, n, i)).node();
	}
};
function Lw(e, t) {
	let { x: n = yv, y: r, y1: i, y2: a, ...o } = jw(t);
	return [i, a] = zw(r, i, a), new Fw(e, {
		...o,
		x: n,
		y1: i,
		y2: a
	});
}
function Rw(e, t) {
	let { y: n = yv, x: r, x1: i, x2: a, ...o } = Aw(t);
	return [i, a] = zw(r, i, a), new Iw(e, {
		...o,
		y: n,
		x1: i,
		x2: a
	});
}
function zw(e, t, n) {
	if (e == null) {
		if (t === void 0) {
			if (n !== void 0) return [0, n];
		} else if (n === void 0) return [0, t];
	} else if (t === void 0) return n === void 0 ? [0, e] : [e, n];
	else if (n === void 0) return [e, t];
	return [t, n];
}
// node_modules/@observablehq/plot/src/template.js
function Bw(e, ...t) {
	let n = t.length;
	for (let r = 0, i = !0; r < n; ++r) typeof t[r] != "function" && (i &&= (e = e.slice(), !1), e.splice(r, 2, e[r] + t[r] + e[r + 1]), t.splice(r, 1), --r, --n);
	return (r) => {
		let i = e[0];
		for (let a = 0; a < n; ++a) i += t[a](r) + e[a + 1];
		return i;
	};
}
// node_modules/@observablehq/plot/src/marks/text.js
var Vw = {
	ariaLabel: "text",
	strokeLinejoin: "round",
	strokeWidth: 3,
	paintOrder: "stroke"
}, Hw = "­", Uw = class extends GC {
	constructor(e, t = {}) {
		let { x: n, y: r, text: i = py(e) && my(e) ? yv : vv, frameAnchor: a, textAnchor: o = /right$/i.test(a) ? "end" : /left$/i.test(a) ? "start" : "middle", lineAnchor: s = /^top/i.test(a) ? "top" : /^bottom/i.test(a) ? "bottom" : "middle", lineHeight: c = 1, lineWidth: l = Infinity, textOverflow: u, monospace: d, fontFamily: f = d ? "ui-monospace, monospace" : void 0, fontSize: p, fontStyle: m, fontVariant: h, fontWeight: g, rotate: _ } = t, [v, y] = Mv(_, 0), [b, x] = Qw(p);
		if (super(e, {
			x: {
				value: n,
				scale: "x",
				optional: !0
			},
			y: {
				value: r,
				scale: "y",
				optional: !0
			},
			fontSize: {
				value: b,
				optional: !0
			},
			rotate: {
				value: fy(v),
				optional: !0
			},
			text: {
				value: i,
				filter: b_,
				optional: !0
			}
		}, t, Vw), this.rotate = y, this.textAnchor = zC(o, "middle"), this.lineAnchor = Pv(s, "lineAnchor", [
			"top",
			"middle",
			"bottom"
		]), this.lineHeight = +c, this.lineWidth = +l, this.textOverflow = Ww(u), this.monospace = !!d, this.fontFamily = Sv(f), this.fontSize = x, this.fontStyle = Sv(m), this.fontVariant = Sv(h), this.fontWeight = Sv(g), this.frameAnchor = Oy(a), !(this.lineWidth >= 0)) throw Error(`invalid lineWidth: ${l}`);
		this.splitLines = iT(this), this.clipLine = aT(this);
	}
	render(e, t, n, r, i) {
		let { x: a, y: o } = t, { x: s, y: c, rotate: l, text: u, title: d, fontSize: f } = n, { rotate: p } = this, [m, h] = WC(this, r);
		return aC("svg:g", i).call(PC, this, r, i).call(Yw, this, u, r).call(RC, this, {
			x: s && a,
			y: c && o
		}).call((t) => t.selectAll().data(e).enter().append("text").call(FC, this).call(Gw, this, u, d).attr("transform", Bw`translate(${s ? (e) => s[e] : m},${c ? (e) => c[e] : h})${l ? (e) => ` rotate(${l[e]})` : p ? ` rotate(${p})` : ""}`).call($, "font-size", f && ((e) => f[e])).call(CC, this, n)).node();
	}
};
function Ww(e) {
	return e == null ? null : Pv(e, "textOverflow", [
		"clip",
		"ellipsis",
		"clip-start",
		"clip-end",
		"ellipsis-start",
		"ellipsis-middle",
		"ellipsis-end"
	]).replace(/^(clip|ellipsis)$/, "$1-end");
}
function Gw(e, t, n, r) {
	if (!n) return;
	let { lineAnchor: i, lineHeight: a, textOverflow: o, splitLines: s, clipLine: c } = t;
	e.each(function(e) {
		let t = s(mC(n[e]) ?? "").map(c), l = t.length, u = i === "top" ? .71 : i === "bottom" ? 1 - l : (164 - l * 100) / 200;
		if (l > 1) {
			let e = 0;
			for (let n = 0; n < l; ++n) {
				if (++e, !t[n]) continue;
				let r = this.ownerDocument.createElementNS(Qn.svg, "tspan");
				r.setAttribute("x", 0), n === e - 1 ? r.setAttribute("y", `${(u + n) * a}em`) : r.setAttribute("dy", `${e * a}em`), r.textContent = t[n], this.appendChild(r), e = 0;
			}
		} else u && this.setAttribute("y", `${u * a}em`), this.textContent = t[0];
		if (o && !r && t[0] !== n[e]) {
			let t = this.ownerDocument.createElementNS(Qn.svg, "title");
			t.textContent = n[e], this.appendChild(t);
		}
	});
}
function Kw(e, { x: t, y: n, ...r } = {}) {
	return r.frameAnchor === void 0 && ([t, n] = qv(t, n)), new Uw(e, {
		...r,
		x: t,
		y: n
	});
}
function qw(e, { x: t = yv, ...n } = {}) {
	return new Uw(e, Nw({
		...n,
		x: t
	}));
}
function Jw(e, { y: t = yv, ...n } = {}) {
	return new Uw(e, Mw({
		...n,
		y: t
	}));
}
function Yw(e, t, n) {
	$(e, "text-anchor", t.textAnchor), $(e, "font-family", t.fontFamily), $(e, "font-size", t.fontSize), $(e, "font-style", t.fontStyle), $(e, "font-variant", t.fontVariant === void 0 ? Xw(n) : t.fontVariant), $(e, "font-weight", t.fontWeight);
}
function Xw(e) {
	return e && (yy(e) || gy(e)) ? "tabular-nums" : void 0;
}
var Zw = /* @__PURE__ */ new Set([
	"inherit",
	"initial",
	"revert",
	"unset",
	"xx-small",
	"x-small",
	"small",
	"medium",
	"large",
	"x-large",
	"xx-large",
	"xxx-large",
	"larger",
	"smaller"
]);
function Qw(e) {
	return e == null || typeof e == "number" ? [void 0, e] : typeof e == "string" ? (e = e.trim().toLowerCase(), Zw.has(e) || /^[+-]?\d*\.?\d+(e[+-]?\d+)?(\w*|%)$/.test(e) ? [void 0, e] : [e, void 0]) : [e, void 0];
}
function $w(e, t, n) {
	let r = [], i, a = 0;
	for (let [o, s, c] of eT(e)) i === void 0 && (i = o), a > i && n(e, i, s) > t && (r.push(e.slice(i, a) + (e[a - 1] === Hw ? "-" : "")), i = o), c ? (r.push(e.slice(i, s)), i = void 0) : a = s;
	return r;
}
function* eT(e) {
	let t = 0, n = 0, r = e.length;
	for (; n < r;) {
		let r = 1;
		switch (e[n]) {
			case Hw:
			case "-":
				++n, yield [
					t,
					n,
					!1
				], t = n;
				break;
			case " ":
				for (yield [
					t,
					n,
					!1
				]; e[++n] === " ";);
				t = n;
				break;
			case "\r": e[n + 1] === "\n" && ++r;
			case "\n":
				yield [
					t,
					n,
					!0
				], n += r, t = n;
				break;
			default: ++n;
		}
	}
	yield [
		t,
		n,
		!0
	];
}
var tT = {
	a: 56,
	b: 63,
	c: 57,
	d: 63,
	e: 58,
	f: 37,
	g: 62,
	h: 60,
	i: 26,
	j: 26,
	k: 55,
	l: 26,
	m: 88,
	n: 60,
	o: 60,
	p: 62,
	q: 62,
	r: 39,
	s: 54,
	t: 38,
	u: 60,
	v: 55,
	w: 79,
	x: 54,
	y: 55,
	z: 55,
	A: 69,
	B: 67,
	C: 73,
	D: 74,
	E: 61,
	F: 58,
	G: 76,
	H: 75,
	I: 28,
	J: 55,
	K: 67,
	L: 58,
	M: 89,
	N: 75,
	O: 78,
	P: 65,
	Q: 78,
	R: 67,
	S: 65,
	T: 65,
	U: 75,
	V: 69,
	W: 98,
	X: 69,
	Y: 67,
	Z: 67,
	0: 64,
	1: 48,
	2: 62,
	3: 64,
	4: 66,
	5: 63,
	6: 65,
	7: 58,
	8: 65,
	9: 65,
	" ": 29,
	"!": 32,
	"\"": 49,
	"'": 31,
	"(": 39,
	")": 39,
	",": 31,
	"-": 48,
	".": 31,
	"/": 32,
	":": 31,
	";": 31,
	"?": 52,
	"‘": 31,
	"’": 31,
	"“": 47,
	"”": 47,
	"…": 82
};
function nT(e, t = 0, n = e.length) {
	let r = 0;
	for (let i = t; i < n; i = fT(e, i)) r += tT[e[i]] ?? (_T(e, i) ? 120 : tT.e);
	return r;
}
function rT(e, t = 0, n = e.length) {
	let r = 0;
	for (let i = t; i < n; i = fT(e, i)) r += _T(e, i) ? 126 : 63;
	return r;
}
function iT({ monospace: e, lineWidth: t, textOverflow: n }) {
	if (n != null || t == Infinity) return (e) => e.split(/\r\n?|\n/g);
	let r = e ? rT : nT, i = t * 100;
	return (e) => $w(e, i, r);
}
function aT({ monospace: e, lineWidth: t, textOverflow: n }) {
	if (n == null || t == Infinity) return (e) => e;
	let r = e ? rT : nT, i = t * 100;
	switch (n) {
		case "clip-start": return (e) => lT(e, i, r, "");
		case "clip-end": return (e) => sT(e, i, r, "");
		case "ellipsis-start": return (e) => lT(e, i, r, "…");
		case "ellipsis-middle": return (e) => cT(e, i, r, "…");
		case "ellipsis-end": return (e) => sT(e, i, r, "…");
	}
}
function oT(e, t, n, r) {
	let i = [], a = 0;
	for (let o = 0, s = 0, c = e.length; o < c; o = s) {
		s = fT(e, o);
		let c = n(e, o, s);
		if (a + c > t) {
			for (a += r; a > t && o > 0;) s = o, o = i.pop(), a -= n(e, o, s);
			return [o, t - a];
		}
		a += c, i.push(o);
	}
	return [-1, 0];
}
function sT(e, t, n, r) {
	e = e.trim();
	let i = n(r), [a] = oT(e, t, n, i);
	return a < 0 ? e : e.slice(0, a).trimEnd() + r;
}
function cT(e, t, n, r) {
	e = e.trim();
	let i = n(e);
	if (i <= t) return e;
	let a = n(r) / 2, [o, s] = oT(e, t / 2, n, a), [c] = oT(e, i - t / 2 - s + a, n, -a);
	return c < 0 ? r : e.slice(0, o).trimEnd() + r + e.slice(fT(e, c)).trimStart();
}
function lT(e, t, n, r) {
	e = e.trim();
	let i = n(e);
	if (i <= t) return e;
	let a = n(r), [o] = oT(e, i - t + a, n, -a);
	return o < 0 ? r : r + e.slice(fT(e, o)).trimStart();
}
var uT = /[\p{Combining_Mark}\p{Emoji_Modifier}]+/uy, dT = /\p{Extended_Pictographic}/uy;
function fT(e, t) {
	return t += mT(e, t) ? 2 : 1, gT(e, t) && (t = uT.lastIndex), hT(e, t) ? fT(e, t + 1) : t;
}
function pT(e, t) {
	return e.charCodeAt(t) < 128;
}
function mT(e, t) {
	let n = e.charCodeAt(t);
	if (n >= 55296 && n < 56320) {
		let n = e.charCodeAt(t + 1);
		return n >= 56320 && n < 57344;
	}
	return !1;
}
function hT(e, t) {
	return e.charCodeAt(t) === 8205;
}
function gT(e, t) {
	return !pT(e, t) && (uT.lastIndex = t, uT.test(e));
}
function _T(e, t) {
	return !pT(e, t) && (dT.lastIndex = t, dT.test(e));
}
// node_modules/@observablehq/plot/src/marks/vector.js
var vT = {
	ariaLabel: "vector",
	fill: "none",
	stroke: "currentColor",
	strokeWidth: 1.5,
	strokeLinejoin: "round",
	strokeLinecap: "round"
}, yT = 3.5, bT = yT * 5, xT = { draw(e, t, n) {
	let r = t * n / bT;
	e.moveTo(0, 0), e.lineTo(0, -t), e.moveTo(-r, r - t), e.lineTo(0, -t), e.lineTo(r, r - t);
} }, ST = /* @__PURE__ */ new Map([["arrow", xT], ["spike", { draw(e, t, n) {
	e.moveTo(-n, 0), e.lineTo(0, -t), e.lineTo(n, 0);
} }]]);
function CT(e) {
	return e && typeof e.draw == "function";
}
function wT(e) {
	if (CT(e)) return e;
	let t = ST.get(`${e}`.toLowerCase());
	if (t) return t;
	throw Error(`invalid shape: ${e}`);
}
var TT = class extends GC {
	constructor(e, t = {}) {
		let { x: n, y: r, r: i = yT, length: a, rotate: o, shape: s = xT, anchor: c = "middle", frameAnchor: l } = t, [u, d] = Mv(a, 12), [f, p] = Mv(o, 0);
		super(e, {
			x: {
				value: n,
				scale: "x",
				optional: !0
			},
			y: {
				value: r,
				scale: "y",
				optional: !0
			},
			length: {
				value: u,
				scale: "length",
				optional: !0
			},
			rotate: {
				value: f,
				optional: !0
			}
		}, t, vT), this.r = +i, this.length = d, this.rotate = p, this.shape = wT(s), this.anchor = Pv(c, "anchor", [
			"start",
			"middle",
			"end"
		]), this.frameAnchor = Oy(l);
	}
	render(e, t, n, r, i) {
		let { x: a, y: o } = t, { x: s, y: c, length: l, rotate: u } = n, { length: d, rotate: f, anchor: p, shape: m, r: h } = this, [g, _] = WC(this, r);
		return aC("svg:g", i).call(PC, this, r, i).call(RC, this, {
			x: s && a,
			y: c && o
		}).call((t) => t.selectAll().data(e).enter().append("path").call(FC, this).attr("transform", Bw`translate(${s ? (e) => s[e] : g},${c ? (e) => c[e] : _})${u ? (e) => ` rotate(${u[e]})` : f ? ` rotate(${f})` : ""}${p === "start" ? "" : p === "end" ? l ? (e) => ` translate(0,${l[e]})` : ` translate(0,${d})` : l ? (e) => ` translate(0,${l[e] / 2})` : ` translate(0,${d / 2})`}`).attr("d", l ? (e) => {
			let t = ds();
			return m.draw(t, l[e], h), t;
		} : (() => {
			let e = ds();
			return m.draw(e, d, h), e;
		})()).call(CC, this, n)).node();
	}
};
function ET(e, t = {}) {
	let { x: n = yv, ...r } = t;
	return new TT(e, {
		...r,
		x: n
	});
}
function DT(e, t = {}) {
	let { y: n = yv, ...r } = t;
	return new TT(e, {
		...r,
		y: n
	});
}
// node_modules/@observablehq/plot/src/marks/axis.js
function OT(e, t) {
	return arguments.length < 2 && !py(e) && (t = e, e = null), t === void 0 && (t = {}), [e, t];
}
function kT({ anchor: e } = {}, t) {
	return e === void 0 ? t[0] : Pv(e, "anchor", t);
}
function AT(e) {
	return kT(e, ["left", "right"]);
}
function jT(e) {
	return kT(e, ["right", "left"]);
}
function MT(e) {
	return kT(e, ["bottom", "top"]);
}
function NT(e) {
	return kT(e, ["top", "bottom"]);
}
function PT() {
	let [e, t] = OT(...arguments);
	return RT("y", AT(t), e, t);
}
function FT() {
	let [e, t] = OT(...arguments);
	return RT("fy", jT(t), e, t);
}
function IT() {
	let [e, t] = OT(...arguments);
	return zT("x", MT(t), e, t);
}
function LT() {
	let [e, t] = OT(...arguments);
	return zT("fx", NT(t), e, t);
}
function RT(e, t, n, { color: r = "currentColor", opacity: i = 1, stroke: a = r, strokeOpacity: o = i, strokeWidth: s = 1, fill: c = r, fillOpacity: l = i, textAnchor: u, textStroke: d, textStrokeOpacity: f, textStrokeWidth: p, tickSize: m = e === "y" ? 6 : 0, tickPadding: h, tickRotate: g, x: _, margin: v, marginTop: y = v === void 0 ? 20 : v, marginRight: b = v === void 0 ? t === "right" ? 40 : 0 : v, marginBottom: x = v === void 0 ? 20 : v, marginLeft: S = v === void 0 ? t === "left" ? 40 : 0 : v, label: C, labelAnchor: w, labelArrow: T, labelOffset: E, ariaLabel: D = `${e}-axis`, ...O }) {
	return m = X(m), h = X(h), g = X(g), w !== void 0 && (w = Pv(w, "labelAnchor", [
		"center",
		"top",
		"bottom"
	])), T = lE(T), KC(m && !wy(a) ? BT(e, t, n, {
		stroke: a,
		strokeOpacity: o,
		strokeWidth: s,
		tickSize: m,
		tickPadding: h,
		tickRotate: g,
		x: _,
		ariaLabel: D,
		...O
	}) : null, wy(c) ? null : HT(e, t, n, {
		fill: c,
		fillOpacity: l,
		stroke: d,
		strokeOpacity: f,
		strokeWidth: p,
		textAnchor: u,
		tickSize: m,
		tickPadding: h,
		tickRotate: g,
		x: _,
		marginTop: y,
		marginRight: b,
		marginBottom: x,
		marginLeft: S,
		ariaLabel: D,
		...O
	}), !wy(c) && C !== null ? Kw([], ZT({
		fill: c,
		fillOpacity: l,
		...O
	}, function(n, r, i, a, o) {
		let s = a[e], { marginTop: c, marginRight: l, marginBottom: u, marginLeft: d } = e === "y" && o.inset || o, f = w ?? (s.bandwidth ? "center" : "top"), p = E ?? (t === "right" ? l : d) - 3;
		return f === "center" ? (this.textAnchor = void 0, this.lineAnchor = t === "right" ? "bottom" : "top", this.frameAnchor = t, this.rotate = -90) : (this.textAnchor = t === "right" ? "end" : "start", this.lineAnchor = f, this.frameAnchor = `${f}-${t}`, this.rotate = 0), this.dy = f === "top" ? 3 - c : f === "bottom" ? u - 3 : 0, this.dx = t === "right" ? p : -p, this.ariaLabel = `${D} label`, {
			facets: [[0]],
			channels: { text: { value: [cE(e, s, {
				anchor: t,
				label: C,
				labelAnchor: f,
				labelArrow: T
			})] } }
		};
	})) : null);
}
function zT(e, t, n, { color: r = "currentColor", opacity: i = 1, stroke: a = r, strokeOpacity: o = i, strokeWidth: s = 1, fill: c = r, fillOpacity: l = i, textAnchor: u, textStroke: d, textStrokeOpacity: f, textStrokeWidth: p, tickSize: m = e === "x" ? 6 : 0, tickPadding: h, tickRotate: g, y: _, margin: v, marginTop: y = v === void 0 ? t === "top" ? 30 : 0 : v, marginRight: b = v === void 0 ? 20 : v, marginBottom: x = v === void 0 ? t === "bottom" ? 30 : 0 : v, marginLeft: S = v === void 0 ? 20 : v, label: C, labelAnchor: w, labelArrow: T, labelOffset: E, ariaLabel: D = `${e}-axis`, ...O }) {
	return m = X(m), h = X(h), g = X(g), w !== void 0 && (w = Pv(w, "labelAnchor", [
		"center",
		"left",
		"right"
	])), T = lE(T), KC(m && !wy(a) ? VT(e, t, n, {
		stroke: a,
		strokeOpacity: o,
		strokeWidth: s,
		tickSize: m,
		tickPadding: h,
		tickRotate: g,
		y: _,
		ariaLabel: D,
		...O
	}) : null, wy(c) ? null : UT(e, t, n, {
		fill: c,
		fillOpacity: l,
		stroke: d,
		strokeOpacity: f,
		strokeWidth: p,
		textAnchor: u,
		tickSize: m,
		tickPadding: h,
		tickRotate: g,
		y: _,
		marginTop: y,
		marginRight: b,
		marginBottom: x,
		marginLeft: S,
		ariaLabel: D,
		...O
	}), !wy(c) && C !== null ? Kw([], ZT({
		fill: c,
		fillOpacity: l,
		...O
	}, function(n, r, i, a, o) {
		let s = a[e], { marginTop: c, marginRight: l, marginBottom: u, marginLeft: d } = e === "x" && o.inset || o, f = w ?? (s.bandwidth ? "center" : "right"), p = E ?? (t === "top" ? c : u) - 3;
		return f === "center" ? (this.frameAnchor = t, this.textAnchor = void 0) : (this.frameAnchor = `${t}-${f}`, this.textAnchor = f === "right" ? "end" : "start"), this.lineAnchor = t, this.dy = t === "top" ? -p : p, this.dx = f === "right" ? l - 3 : f === "left" ? 3 - d : 0, this.ariaLabel = `${D} label`, {
			facets: [[0]],
			channels: { text: { value: [cE(e, s, {
				anchor: t,
				label: C,
				labelAnchor: f,
				labelArrow: T
			})] } }
		};
	})) : null);
}
function BT(e, t, n, { strokeWidth: r = 1, strokeLinecap: i = null, strokeLinejoin: a = null, facetAnchor: o = t + (e === "y" ? "-empty" : ""), frameAnchor: s = t, tickSize: c, inset: l = 0, insetLeft: u = l, insetRight: d = l, dx: f = 0, y: p = e === "y" ? void 0 : null, ariaLabel: m, ...h }) {
	return QT(DT, e, n, {
		ariaLabel: `${m} tick`,
		ariaHidden: !0
	}, {
		strokeWidth: r,
		strokeLinecap: i,
		strokeLinejoin: a,
		facetAnchor: o,
		frameAnchor: s,
		y: p,
		...h,
		dx: t === "left" ? +f - hC + +u : +f + hC - d,
		anchor: "start",
		length: c,
		shape: t === "left" ? aE : oE
	});
}
function VT(e, t, n, { strokeWidth: r = 1, strokeLinecap: i = null, strokeLinejoin: a = null, facetAnchor: o = t + (e === "x" ? "-empty" : ""), frameAnchor: s = t, tickSize: c, inset: l = 0, insetTop: u = l, insetBottom: d = l, dy: f = 0, x: p = e === "x" ? void 0 : null, ariaLabel: m, ...h }) {
	return QT(ET, e, n, {
		ariaLabel: `${m} tick`,
		ariaHidden: !0
	}, {
		strokeWidth: r,
		strokeLinejoin: a,
		strokeLinecap: i,
		facetAnchor: o,
		frameAnchor: s,
		x: p,
		...h,
		dy: t === "bottom" ? +f - hC - d : +f + hC + +u,
		anchor: "start",
		length: c,
		shape: t === "bottom" ? rE : iE
	});
}
function HT(e, t, n, { facetAnchor: r = t + (e === "y" ? "-empty" : ""), frameAnchor: i = t, tickSize: a, tickRotate: o = 0, tickPadding: s = Math.max(3, 9 - a) + (Math.abs(o) > 60 ? 4 * Math.cos(o * lw) : 0), text: c, textAnchor: l = Math.abs(o) > 60 ? "middle" : t === "left" ? "end" : "start", lineAnchor: u = o > 60 ? "top" : o < -60 ? "bottom" : "middle", fontVariant: d, inset: f = 0, insetLeft: p = f, insetRight: m = f, dx: h = 0, ariaLabel: g, y: _ = e === "y" ? void 0 : null, ...v }) {
	return QT(Jw, e, n, { ariaLabel: `${g} tick label` }, {
		facetAnchor: r,
		frameAnchor: i,
		text: c,
		textAnchor: l,
		lineAnchor: u,
		fontVariant: d,
		rotate: o,
		y: _,
		...v,
		dx: t === "left" ? +h - a - s + +p : +h + +a + +s - m
	}, function(e, n, r, i, a) {
		d === void 0 && (this.fontVariant = sE(e)), c === void 0 && (a.text = eE(e, n, r, i, t));
	});
}
function UT(e, t, n, { facetAnchor: r = t + (e === "x" ? "-empty" : ""), frameAnchor: i = t, tickSize: a, tickRotate: o = 0, tickPadding: s = Math.max(3, 9 - a) + (Math.abs(o) >= 10 ? 4 * Math.cos(o * lw) : 0), text: c, textAnchor: l = Math.abs(o) >= 10 ? o < 0 ^ t === "bottom" ? "start" : "end" : "middle", lineAnchor: u = Math.abs(o) >= 10 ? "middle" : t === "bottom" ? "top" : "bottom", fontVariant: d, inset: f = 0, insetTop: p = f, insetBottom: m = f, dy: h = 0, x: g = e === "x" ? void 0 : null, ariaLabel: _, ...v }) {
	return QT(qw, e, n, { ariaLabel: `${_} tick label` }, {
		facetAnchor: r,
		frameAnchor: i,
		text: c === void 0 ? null : c,
		textAnchor: l,
		lineAnchor: u,
		fontVariant: d,
		rotate: o,
		x: g,
		...v,
		dy: t === "bottom" ? +h + +a + +s - m : +h - a - s + +p
	}, function(e, n, r, i, a) {
		d === void 0 && (this.fontVariant = sE(e)), c === void 0 && (a.text = eE(e, n, r, i, t));
	});
}
function WT() {
	let [e, t] = OT(...arguments);
	return JT("y", AT(t), e, t);
}
function GT() {
	let [e, t] = OT(...arguments);
	return JT("fy", jT(t), e, t);
}
function KT() {
	let [e, t] = OT(...arguments);
	return YT("x", MT(t), e, t);
}
function qT() {
	let [e, t] = OT(...arguments);
	return YT("fx", NT(t), e, t);
}
function JT(e, t, n, { y: r = e === "y" ? void 0 : null, x: i = null, x1: a = t === "left" ? i : null, x2: o = t === "right" ? i : null, ariaLabel: s = `${e}-grid`, ariaHidden: c = !0, ...l }) {
	return QT(Rw, e, n, {
		ariaLabel: s,
		ariaHidden: c
	}, {
		y: r,
		x1: a,
		x2: o,
		...XT(l)
	});
}
function YT(e, t, n, { x: r = e === "x" ? void 0 : null, y: i = null, y1: a = t === "top" ? i : null, y2: o = t === "bottom" ? i : null, ariaLabel: s = `${e}-grid`, ariaHidden: c = !0, ...l }) {
	return QT(Lw, e, n, {
		ariaLabel: s,
		ariaHidden: c
	}, {
		x: r,
		y1: a,
		y2: o,
		...XT(l)
	});
}
function XT({ color: e = "currentColor", opacity: t = .1, stroke: n = e, strokeOpacity: r = t, strokeWidth: i = 1, ...a }) {
	return {
		stroke: n,
		strokeOpacity: r,
		strokeWidth: i,
		...a
	};
}
function ZT({ fill: e, fillOpacity: t, fontFamily: n, fontSize: r, fontStyle: i, fontVariant: a, fontWeight: o, monospace: s, pointerEvents: c, shapeRendering: l, clip: u = !1 }, d) {
	return [, e] = jv(e), [, t] = Mv(t), {
		facet: "super",
		x: null,
		y: null,
		fill: e,
		fillOpacity: t,
		fontFamily: n,
		fontSize: r,
		fontStyle: i,
		fontVariant: a,
		fontWeight: o,
		monospace: s,
		pointerEvents: c,
		shapeRendering: l,
		clip: u,
		initializer: d
	};
}
function QT(e, t, n, r, i, a) {
	let o;
	function s(e, n, r, s, c, l) {
		let u = e == null && (t === "fx" || t === "fy"), { [t]: d } = s;
		if (!d) throw Error(`missing scale: ${t}`);
		let f = d.domain(), { interval: p, ticks: m, tickFormat: h, tickSpacing: g = t === "x" ? 80 : 35 } = i;
		if (typeof m == "string" && uE(d) && (p = m, m = void 0), m === void 0 && (m = cy(p, d.type) ?? $T(d, g)), e == null) {
			if (py(m)) e = Iv(m);
			else if (uy(m)) e = nE(m, ...qt(f));
			else if (d.interval) {
				let t = d.interval;
				if (d.ticks) {
					let [n, r] = qt(f), i = (r - n) / t[V_];
					t = X_(t, i / m) ?? t, e = nE(t, n, r);
				} else {
					e = f;
					let n = e.length;
					t = X_(t, n / m) ?? t, t !== d.interval && (e = nE(t, ...qt(e)));
				}
				if (t === d.interval) {
					let t = Math.round(e.length / m);
					t > 1 && (e = e.filter((e, n) => n % t === 0));
				}
			} else e = d.ticks ? d.ticks(m) : f;
			if (!d.ticks && e.length && e !== f) {
				let n = new Xt(f);
				e = e.filter((e) => n.has(e)), e.length || Cx(`Warning: the ${t}-axis ticks appear to not align with the scale domain, resulting in no ticks. Try different ticks?`);
			}
			t === "y" || t === "x" ? n = [Xv(e)] : o[t] = {
				scale: t,
				value: yv
			};
		}
		a?.call(this, d, e, m, h, o);
		let _ = Object.fromEntries(Object.entries(o).map(([t, n]) => [t, {
			...n,
			value: uv(e, n.value)
		}]));
		return u && (n = l.filterFacets(e, _)), {
			data: e,
			facets: n,
			channels: _
		};
	}
	let c = Qy(i).initializer, l = e(n, Qy({
		...i,
		initializer: s
	}, c));
	return n == null ? (o = l.channels, l.channels = {}) : o = {}, r !== void 0 && Object.assign(l, r), l.clip === void 0 && (l.clip = !1), l;
}
function $T(e, t) {
	let [n, r] = qt(e.range());
	return (r - n) / t;
}
function eE(e, t, n, r, i) {
	return { value: tE(e, t, n, r, i) };
}
function tE(e, t, n, r, i) {
	return typeof r == "function" && !(e.type === "log" && e.tickFormat) ? r : r === void 0 && t && gy(t) ? ev(e.type, t, i) ?? mC : e.tickFormat ? e.tickFormat(typeof n == "number" ? n : null, r) : typeof r == "string" && e.domain().length > 0 ? (gy(e.domain()) ? ip : As)(r) : r === void 0 ? mC : Tv(r);
}
function nE(e, t, n) {
	return e.range(t, e.offset(e.floor(n)));
}
var rE = { draw(e, t) {
	e.moveTo(0, 0), e.lineTo(0, t);
} }, iE = { draw(e, t) {
	e.moveTo(0, 0), e.lineTo(0, -t);
} }, aE = { draw(e, t) {
	e.moveTo(0, 0), e.lineTo(-t, 0);
} }, oE = { draw(e, t) {
	e.moveTo(0, 0), e.lineTo(t, 0);
} };
function sE(e) {
	return e.bandwidth && !e.interval ? void 0 : "tabular-nums";
}
function cE(e, t, { anchor: n, label: r = t.label, labelAnchor: i, labelArrow: a } = {}) {
	if (!(r == null || r.inferred && uE(t) && /^(date|time|year)$/i.test(r))) {
		if (r = String(r), a === "auto" && (a = (!t.bandwidth || t.interval) && !/[↑↓→←]/.test(r)), !a) return r;
		if (a === !0) {
			let n = Qx(t);
			n && (a = /x$/.test(e) || i === "center" ? /x$/.test(e) === n < 0 ? "left" : "right" : n < 0 ? "up" : "down");
		}
		switch (a) {
			case "left": return `← ${r}`;
			case "right": return `${r} →`;
			case "up": return n === "right" ? `${r} ↑` : `↑ ${r}`;
			case "down": return n === "right" ? `${r} ↓` : `↓ ${r}`;
		}
		return r;
	}
}
function lE(e = "auto") {
	return wy(e) ? !1 : typeof e == "boolean" ? e : Pv(e, "labelArrow", [
		"auto",
		"up",
		"right",
		"down",
		"left"
	]);
}
function uE(e) {
	return gy(e.domain());
}
// node_modules/@observablehq/plot/src/legends/swatches.js
function dE(e, t) {
	if (t == null) return t;
	let n = e(t);
	if (!n) throw Error(`scale not found: ${t}`);
	return n;
}
function fE(e, { opacity: t, ...n } = {}) {
	if (!fS(e) && !pS(e)) throw Error(`swatches legend requires ordinal or threshold color scale (not ${e.type})`);
	return mE(e, n, (e, n, r, i) => e.append("svg").attr("width", r).attr("height", i).attr("fill", n.scale).attr("fill-opacity", Mv(t)[1]).append("rect").attr("width", "100%").attr("height", "100%"));
}
function pE(e, { fill: t = e.hint?.fill === void 0 ? "none" : e.hint.fill, fillOpacity: n = 1, stroke: r = e.hint?.stroke === void 0 ? wy(t) ? "currentColor" : "none" : e.hint.stroke, strokeOpacity: i = 1, strokeWidth: a = 1.5, r: o = 4.5, ...s } = {}, c) {
	let [l, u] = jv(t), [d, f] = jv(r), p = dE(c, l), m = dE(c, d), h = o * o * Math.PI;
	return n = Mv(n)[1], i = Mv(i)[1], a = Mv(a)[1], mE(e, s, (t, r, o, s) => t.append("svg").attr("viewBox", "-8 -8 16 16").attr("width", o).attr("height", s).attr("fill", l === "color" ? (e) => p.scale(e) : u).attr("fill-opacity", n).attr("stroke", d === "color" ? (e) => m.scale(e) : f).attr("stroke-opacity", i).attr("stroke-width", a).append("path").attr("d", (t) => {
		let n = ds();
		return e.scale(t).draw(n, h), n;
	}));
}
function mE(e, t = {}, n) {
	let { columns: r, tickFormat: i, fontVariant: a = sw(e), swatchSize: o = 15, swatchWidth: s = o, swatchHeight: c = o, marginLeft: l = 0, className: u, style: d, width: f } = t, p = iC(t);
	u = HC(u), i = tE(e.scale, e.domain, void 0, i);
	let m = aC("div", p).attr("class", `${u}-swatches ${u}-swatches-${r == null ? "wrap" : "columns"}`), h;
	return r == null ? (h = `:where(.${u}-swatches-wrap) {
  display: flex;
  align-items: center;
  min-height: 33px;
  flex-wrap: wrap;
}
:where(.${u}-swatches-wrap .${u}-swatch) {
  display: inline-flex;
  align-items: center;
  margin-right: 1em;
}`, m.selectAll().data(e.domain).enter().append("span").attr("class", `${u}-swatch`).call(n, e, s, c).append(function() {
		return this.ownerDocument.createTextNode(i.apply(this, arguments));
	})) : (h = `:where(.${u}-swatches-columns .${u}-swatch) {
  display: flex;
  align-items: center;
  break-inside: avoid;
  padding-bottom: 1px;
}
:where(.${u}-swatches-columns .${u}-swatch::before) {
  flex-shrink: 0;
}
:where(.${u}-swatches-columns .${u}-swatch-label) {
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
}`, m.style("columns", r).selectAll().data(e.domain).enter().append("div").attr("class", `${u}-swatch`).call(n, e, s, c).call((e) => e.append("div").attr("class", `${u}-swatch-label`).attr("title", i).text(i))), m.call((e) => e.insert("style", "*").text(`:where(.${u}-swatches) {
  font-family: system-ui, sans-serif;
  font-size: 10px;
  margin-bottom: 0.5em;
}
:where(.${u}-swatch > svg) {
  margin-right: 0.5em;
  overflow: visible;
}
${h}`)).style("margin-left", l ? `${+l}px` : null).style("width", f === void 0 ? null : `${+f}px`).style("font-variant", zC(a, "normal")).call(UC, d).node();
}
// node_modules/@observablehq/plot/src/legends.js
var hE = /* @__PURE__ */ new Map([
	["symbol", pE],
	["color", vE],
	["opacity", yE]
]);
function gE(e, t, n = {}) {
	return (r, i) => {
		if (!hE.has(r)) throw Error(`unknown legend type: ${r}`);
		if (r in e) return hE.get(r)(e[r], _E(t, n[r], i), (t) => e[t]);
	};
}
function _E({ className: e, ...t }, { label: n, ticks: r, tickFormat: i } = {}, a) {
	return ky(a, {
		className: e,
		...t
	}, {
		label: n,
		ticks: r,
		tickFormat: i
	});
}
function vE(e, { legend: t = !0, ...n }) {
	if (t === !0 && (t = e.type === "ordinal" ? "swatches" : "ramp"), e.domain !== void 0) switch (`${t}`.toLowerCase()) {
		case "swatches": return fE(e, n);
		case "ramp": return cw(e, n);
		default: throw Error(`unknown legend type: ${t}`);
	}
}
function yE({ type: e, interpolate: t, ...n }, { legend: r = !0, color: i = Ea(0, 0, 0), ...a }) {
	if (!t) throw Error(`${e} opacity scales are not supported`);
	if (r === !0 && (r = "ramp"), `${r}`.toLowerCase() !== "ramp") throw Error(`${r} opacity legends are not supported`);
	return vE({
		type: e,
		...n,
		interpolate: bE(i)
	}, {
		legend: r,
		...a
	});
}
function bE(e) {
	let { r: t, g: n, b: r } = Ea(e) || Ea(0, 0, 0);
	return (e) => `rgba(${t},${n},${r},${e})`;
}
function xE(e, t, n) {
	let r = [];
	for (let [i, a] of hE) {
		let o = n[i];
		if (o?.legend && i in e) {
			let n = a(e[i], _E(t, e[i], o), (t) => e[t]);
			n != null && r.push(n);
		}
	}
	return r;
}
// node_modules/@observablehq/plot/src/transforms/identity.js
function SE(e = {}, t = "x") {
	return zv(e) ? e : {
		...e,
		[t]: yv
	};
}
function CE(e = {}, t = "y") {
	return Bv(e) ? e : {
		...e,
		[t]: yv
	};
}
// node_modules/@observablehq/plot/src/transforms/exclusiveFacets.js
function wE(e, t) {
	if (t.length === 1) return {
		data: e,
		facets: t
	};
	let n = Yv(e), r = new Uint8Array(n), i = 0;
	for (let e of t) for (let t of e) r[t] && ++i, r[t] = 1;
	if (i === 0) return {
		data: e,
		facets: t
	};
	e = Rv(e);
	let a = e[lv] = new Uint32Array(n + i);
	t = t.map((e) => Rv(e, Uint32Array));
	let o = n;
	r.fill(0);
	for (let n of t) for (let t = 0, i = n.length; t < i; ++t) {
		let i = n[t];
		r[i] ? (n[t] = o, e[o] = e[i], a[o] = i, ++o) : a[i] = i, r[i] = 1;
	}
	return {
		data: e,
		facets: t
	};
}
// node_modules/@observablehq/plot/src/transforms/stack.js
function TE(e = {}, t = {}) {
	arguments.length === 1 && ([e, t] = kE(e));
	let { y1: n, y: r = n, x: i, ...a } = t, [o, s, c, l] = jE(r, i, "y", "x", e, a);
	return {
		...o,
		y1: n,
		y: s,
		x1: c,
		x2: l,
		x: ry(c, l)
	};
}
function EE(e = {}, t = {}) {
	arguments.length === 1 && ([e, t] = kE(e));
	let { x1: n, x: r = n, y: i, ...a } = t, [o, s, c, l] = jE(r, i, "x", "y", e, a);
	return {
		...o,
		x1: n,
		x: s,
		y1: c,
		y2: l,
		y: ry(c, l)
	};
}
function DE({ x: e, x1: t, x2: n, ...r } = {}) {
	return r = XC(r, "y"), t === void 0 && n === void 0 ? TE({
		x: e,
		...r
	}) : ([t, n] = Kv(e, t, n), {
		...r,
		x1: t,
		x2: n
	});
}
function OE({ y: e, y1: t, y2: n, ...r } = {}) {
	return r = XC(r, "x"), t === void 0 && n === void 0 ? EE({
		y: e,
		...r
	}) : ([t, n] = Kv(e, t, n), {
		...r,
		y1: t,
		y2: n
	});
}
function kE(e) {
	let { offset: t, order: n, reverse: r, ...i } = e;
	return [{
		offset: t,
		order: n,
		reverse: r
	}, i];
}
var AE = { length: !0 };
function jE(e, t = bv, n, r, { offset: i, order: a, reverse: o }, s) {
	if (t === null) throw Error(`stack requires ${r}`);
	let c = Jv(s), [l, u] = ty(e), [d, f] = ey(t), [p, m] = ey(t);
	return d.hint = p.hint = AE, i = ME(i), a = zE(a, i, r), [
		Zy(s, (r, s, l) => {
			({data: r, facets: s} = wE(r, s));
			let d = e == null ? void 0 : u(iy(uv(r, e), l?.[n])), p = uv(r, t, Float64Array), h = uv(r, c), g = a && a(r, d, p, h), _ = Yv(r), v = f(new Float64Array(_)), y = m(new Float64Array(_)), b = [];
			for (let e of s) {
				let t = d ? Array.from(nn(e, (e) => d[e]).values()) : [e];
				if (g) for (let e of t) e.sort(g);
				for (let e of t) {
					let t = 0, n = 0;
					o && e.reverse();
					for (let r of e) {
						let e = p[r];
						e < 0 ? t = y[r] = (v[r] = t) + e : e > 0 ? n = y[r] = (v[r] = n) + e : y[r] = v[r] = n;
					}
				}
				b.push(t);
			}
			return i && i(b, v, y, h), {
				data: r,
				facets: s
			};
		}),
		l,
		d,
		p
	];
}
function ME(e) {
	if (e != null) {
		if (typeof e == "function") return e;
		switch (`${e}`.toLowerCase()) {
			case "expand":
			case "normalize": return PE;
			case "center":
			case "silhouette": return FE;
			case "wiggle": return IE;
		}
		throw Error(`unknown offset: ${e}`);
	}
}
function NE(e, t) {
	let n = 0, r = 0;
	for (let i of e) {
		let e = t[i];
		e < n && (n = e), e > r && (r = e);
	}
	return [n, r];
}
function PE(e, t, n) {
	for (let r of e) for (let e of r) {
		let [r, i] = NE(e, n);
		for (let a of e) {
			let e = 1 / (i - r || 1);
			t[a] = e * (t[a] - r), n[a] = e * (n[a] - r);
		}
	}
}
function FE(e, t, n) {
	for (let r of e) {
		for (let e of r) {
			let [r, i] = NE(e, n);
			for (let a of e) {
				let e = (i + r) / 2;
				t[a] -= e, n[a] -= e;
			}
		}
		LE(r, t, n);
	}
	RE(e, t, n);
}
function IE(e, t, n, r) {
	for (let i of e) {
		let e = new Yt(), a = 0;
		for (let o of i) {
			let i = -1, s = o.map((e) => Math.abs(n[e] - t[e])), c = o.map((a) => {
				i = r ? r[a] : ++i;
				let o = n[a] - t[a], s = e.has(i) ? o - e.get(i) : 0;
				return e.set(i, o), s;
			}), l = [0, ...Wt(c)];
			for (let e of o) t[e] += a, n[e] += a;
			let u = In(s);
			u && (a -= In(s, (e, t) => (c[t] / 2 + l[t]) * e) / u);
		}
		LE(i, t, n);
	}
	RE(e, t, n);
}
function LE(e, t, n) {
	let r = xn(e, (e) => xn(e, (e) => t[e]));
	for (let i of e) for (let e of i) t[e] -= r, n[e] -= r;
}
function RE(e, t, n) {
	let r = e.length;
	if (r === 1) return;
	let i = e.map((e) => e.flat()), a = i.map((e) => (xn(e, (e) => t[e]) + yn(e, (e) => n[e])) / 2), o = xn(a);
	for (let e = 0; e < r; e++) {
		let r = o - a[e];
		for (let a of i[e]) t[a] += r, n[a] += r;
	}
}
function zE(e, t, n) {
	if (e === void 0 && t === IE) return WE(v_);
	if (e != null) {
		if (typeof e == "string") {
			let t = e.startsWith("-"), r = t ? y_ : v_;
			switch ((t ? e.slice(1) : e).toLowerCase()) {
				case "value":
				case n: return BE(r);
				case "z": return VE(r);
				case "sum": return HE(r);
				case "appearance": return UE(r);
				case "inside-out": return WE(r);
			}
			return GE(_v(e));
		}
		if (typeof e == "function") return (e.length === 1 ? GE : KE)(e);
		if (iv(e)) return qE(e);
		throw Error(`invalid order: ${e}`);
	}
}
function BE(e) {
	return (t, n, r) => (t, n) => e(r[t], r[n]);
}
function VE(e) {
	return (t, n, r, i) => (t, n) => e(i[t], i[n]);
}
function HE(e) {
	return JE(e, (e, t, n, r) => dn(Xv(e), (e) => In(e, (e) => n[e]), (e) => r[e]));
}
function UE(e) {
	return JE(e, (e, t, n, r) => dn(Xv(e), (e) => t[Tn(e, (e) => n[e])], (e) => r[e]));
}
function WE(e) {
	return JE(e, (e, t, n, r) => {
		let i = Xv(e), a = dn(i, (e) => t[Tn(e, (e) => n[e])], (e) => r[e]), o = rn(i, (e) => In(e, (e) => n[e]), (e) => r[e]), s = [], c = [], l = 0;
		for (let e of a) l < 0 ? (l += o.get(e), s.push(e)) : (l -= o.get(e), c.push(e));
		return c.reverse().concat(s);
	});
}
function GE(e) {
	return (t) => {
		let n = uv(t, e);
		return (e, t) => v_(n[e], n[t]);
	};
}
function KE(e) {
	return (t) => iv(t) ? (n, r) => e(t[n], t[r]) : (n, r) => e(t.get(n), t.get(r));
}
function qE(e) {
	return JE(v_, () => e);
}
function JE(e, t) {
	return (n, r, i, a) => {
		if (!a) throw Error("missing channel: z");
		let o = new Yt(t(n, r, i, a).map((e, t) => [e, t]));
		return (t, n) => e(o.get(a[t]), o.get(a[n]));
	};
}
// node_modules/@observablehq/plot/src/marks/rect.js
function YE(e, { inset: t = 0, insetTop: n = t, insetRight: r = t, insetBottom: i = t, insetLeft: a = t } = {}) {
	e.insetTop = X(n), e.insetRight = X(r), e.insetBottom = X(i), e.insetLeft = X(a);
}
function XE(e, { r: t, rx: n, ry: r, rx1: i = t, ry1: a = t, rx2: o = t, ry2: s = t, rx1y1: c = i === void 0 ? a === void 0 ? 0 : +a : +i, rx1y2: l = i === void 0 ? s === void 0 ? 0 : +s : +i, rx2y1: u = o === void 0 ? a === void 0 ? 0 : +a : +o, rx2y2: d = o === void 0 ? s === void 0 ? 0 : +s : +o } = {}) {
	c || l || u || d ? (e.rx1y1 = c, e.rx1y2 = l, e.rx2y1 = u, e.rx2y2 = d) : (e.rx = zC(n, "auto"), e.ry = zC(r, "auto"));
}
function ZE(e, t, n, r, i, a) {
	let { rx1y1: o, rx1y2: s, rx2y1: c, rx2y2: l } = a;
	typeof t != "function" && (t = Tv(t)), typeof n != "function" && (n = Tv(n)), typeof r != "function" && (r = Tv(r)), typeof i != "function" && (i = Tv(i));
	let u = Math.max(Math.abs(o + c), Math.abs(s + l)), d = Math.max(Math.abs(o + s), Math.abs(c + l));
	e.attr("d", (e) => {
		let a = t(e), f = n(e), p = r(e), m = i(e), h = a > p, g = f > m, _ = h ? p : a, v = h ? a : p, y = g ? m : f, b = g ? f : m, x = Math.min(1, (v - _) / u, (b - y) / d), S = x * (h ? g ? l : c : g ? s : o), C = x * (h ? g ? s : o : g ? l : c), w = x * (h ? g ? o : s : g ? c : l), T = x * (h ? g ? c : l : g ? o : s);
		return `M${_},${y + $E(S, T)}A${S},${S} 0 0 ${S < 0 ? 0 : 1} ${_ + QE(S, T)},${y}H${v - QE(C, w)}A${C},${C} 0 0 ${C < 0 ? 0 : 1} ${v},${y + $E(C, w)}V${b - $E(w, C)}A${w},${w} 0 0 ${w < 0 ? 0 : 1} ${v - QE(w, C)},${b}H${_ + QE(T, S)}A${T},${T} 0 0 ${T < 0 ? 0 : 1} ${_},${b - $E(T, S)}Z`;
	});
}
function QE(e, t) {
	return t < 0 ? e : Math.abs(e);
}
function $E(e, t) {
	return t < 0 ? Math.abs(e) : e;
}
// node_modules/@observablehq/plot/src/marks/frame.js
var eD = {
	ariaLabel: "frame",
	fill: "none",
	stroke: "currentColor",
	clip: !1
}, tD = {
	ariaLabel: "frame",
	fill: null,
	stroke: "currentColor",
	strokeLinecap: "square",
	clip: !1
}, nD = class extends GC {
	constructor(e = {}) {
		let { anchor: t = null } = e;
		super(gv, void 0, e, t == null ? eD : tD), this.anchor = Nv(t, "anchor", [
			"top",
			"right",
			"bottom",
			"left"
		]), YE(this, e), t || XE(this, e);
	}
	render(e, t, n, r, i) {
		let { marginTop: a, marginRight: o, marginBottom: s, marginLeft: c, width: l, height: u } = r, { anchor: d, insetTop: f, insetRight: p, insetBottom: m, insetLeft: h } = this, { rx: g, ry: _, rx1y1: v, rx1y2: y, rx2y1: b, rx2y2: x } = this, S = c + h, C = l - o - p, w = a + f, T = u - s - m;
		return aC(d ? "svg:line" : v || y || b || x ? "svg:path" : "svg:rect", i).datum(0).call(PC, this, r, i).call(FC, this).call(CC, this, n).call(RC, this, {}).call(d === "left" ? (e) => e.attr("x1", S).attr("x2", S).attr("y1", w).attr("y2", T) : d === "right" ? (e) => e.attr("x1", C).attr("x2", C).attr("y1", w).attr("y2", T) : d === "top" ? (e) => e.attr("x1", S).attr("x2", C).attr("y1", w).attr("y2", w) : d === "bottom" ? (e) => e.attr("x1", S).attr("x2", C).attr("y1", T).attr("y2", T) : v || y || b || x ? (e) => e.call(ZE, S, w, C, T, this) : (e) => e.attr("x", S).attr("y", w).attr("width", C - S).attr("height", T - w).attr("rx", g).attr("ry", _)).node();
	}
};
function rD(e) {
	return new nD(e);
}
// node_modules/@observablehq/plot/src/marks/tip.js
var iD = {
	ariaLabel: "tip",
	fill: "var(--plot-background)",
	stroke: "currentColor"
}, aD = /* @__PURE__ */ new Set([
	"geometry",
	"href",
	"src",
	"ariaLabel",
	"scales"
]), oD = class extends GC {
	constructor(e, t = {}) {
		t.tip && (t = {
			...t,
			tip: !1
		}), t.title === void 0 && py(e) && my(e) && (t = {
			...t,
			title: yv
		});
		let { x: n, y: r, x1: i, x2: a, y1: o, y2: s, anchor: c, preferredAnchor: l = "bottom", monospace: u, fontFamily: d = u ? "ui-monospace, monospace" : void 0, fontSize: f, fontStyle: p, fontVariant: m, fontWeight: h, lineHeight: g = 1, lineWidth: _ = 20, frameAnchor: v, format: y, textAnchor: b = "start", textOverflow: x, textPadding: S = 8, title: C, pointerSize: w = 12, pathFilter: T = "drop-shadow(0 3px 4px rgba(0,0,0,0.2))" } = t;
		super(e, {
			x: {
				value: i != null && a != null ? null : n,
				scale: "x",
				optional: !0
			},
			y: {
				value: o != null && s != null ? null : r,
				scale: "y",
				optional: !0
			},
			x1: {
				value: i,
				scale: "x",
				optional: a == null
			},
			y1: {
				value: o,
				scale: "y",
				optional: s == null
			},
			x2: {
				value: a,
				scale: "x",
				optional: i == null
			},
			y2: {
				value: s,
				scale: "y",
				optional: o == null
			},
			title: {
				value: C,
				optional: !0
			}
		}, t, iD), this.anchor = Dy(c, "anchor"), this.preferredAnchor = Dy(l, "preferredAnchor"), this.frameAnchor = Oy(v), this.textAnchor = zC(b, "middle"), this.textPadding = +S, this.pointerSize = +w, this.pathFilter = Sv(T), this.lineHeight = +g, this.lineWidth = +_, this.textOverflow = Ww(x), this.monospace = !!u, this.fontFamily = Sv(d), this.fontSize = X(f), this.fontStyle = Sv(p), this.fontVariant = Sv(m), this.fontWeight = Sv(h);
		for (let e in iD) e in this.channels && (this[e] = iD[e]);
		this.splitLines = iT(this), this.clipLine = aT(this), this.format = typeof y == "string" || typeof y == "function" ? { title: y } : { ...y };
	}
	render(e, t, n, r, i) {
		let a = this, { x: o, y: s, fx: c, fy: l } = t, { ownerSVGElement: u, document: d } = i, { anchor: f, monospace: p, lineHeight: m, lineWidth: h } = this, { textPadding: g, pointerSize: _, pathFilter: v } = this, { marginTop: y, marginLeft: b } = r, { x1: x, y1: S, x2: C, y2: w, x: T = x ?? C, y: E = S ?? w } = n, D = c ? c(e.fx) - b : 0, O = l ? l(e.fy) - y : 0, [k, A] = WC(this, r), j = aw(n, k), ee = ow(n, A), te = p ? rT : nT, ne = te("…"), re, ie;
		"title" in n ? (re = dD.call(this, { title: n.channels.title }, t), ie = pD) : (re = dD.call(this, n.channels, t), ie = mD);
		let ae = aC("svg:g", i).call(PC, this, r, i).call(Yw, this).call(RC, this, {
			x: T && o,
			y: E && s
		}).call((r) => r.selectAll().data(e).enter().append("g").attr("transform", (e) => `translate(${Math.round(j(e))},${Math.round(ee(e))})`).call(FC, this).call((e) => e.append("path").attr("filter", v)).call((r) => r.append("text").each(function(r) {
			let i = Xi(this);
			this.setAttribute("fill", "currentColor"), this.setAttribute("fill-opacity", 1), this.setAttribute("stroke", "none");
			let o = ie.call(a, r, e, re, t, n);
			if (typeof o == "string") for (let e of a.splitLines(o)) oe(i, { value: a.clipLine(e) });
			else {
				let e = /* @__PURE__ */ new Set();
				for (let t of o) {
					let { label: n = "" } = t;
					n && e.has(n) || (e.add(n), oe(i, t));
				}
			}
		})));
		function oe(e, { label: t, value: n, color: r, opacity: i }) {
			t ??= "", n ??= "";
			let a = r != null || i != null, o, s = h * 100, [c] = oT(t, s, te, ne);
			if (c >= 0) t = t.slice(0, c).trimEnd() + "…", o = n.trim(), n = "";
			else {
				(t || !n && !a) && (n = " " + n);
				let [e] = oT(n, s - te(t), te, ne);
				e >= 0 && (o = n.trim(), n = n.slice(0, e).trimEnd() + "…");
			}
			let l = e.append("tspan").attr("x", 0).attr("dy", `${m}em`).text("​");
			t && l.append("tspan").attr("font-weight", "bold").text(t), n && l.append(() => d.createTextNode(n)), a && l.append("tspan").text(" ■").attr("fill", r).attr("fill-opacity", i).style("user-select", "none"), o && l.append("title").text(o);
		}
		function se() {
			let { width: e, height: t } = r.facet ?? r;
			ae.selectChildren().each(function(n) {
				let { x: r, width: i, height: o } = this.getBBox();
				i = Math.round(i), o = Math.round(o);
				let s = f;
				if (s === void 0) {
					let r = j(n) + D, c = ee(n) + O, l = r + i + _ + g * 2 < e, u = r - i - _ - g * 2 > 0, d = c + o + _ + g * 2 < t, f = c - o - _ - g * 2 > 0;
					s = l && u ? d && f ? a.preferredAnchor : f ? "bottom" : "top" : d && f ? l ? "left" : "right" : (l || u) && (d || f) ? `${f ? "bottom" : "top"}-${l ? "left" : "right"}` : a.preferredAnchor;
				}
				let c = this.firstChild, l = this.lastChild;
				if (c.setAttribute("d", uD(s, _, g, i, o)), r) for (let e of l.childNodes) e.setAttribute("x", -r);
				l.setAttribute("y", `${+cD(s, l.childNodes.length, m).toFixed(6)}em`), l.setAttribute("transform", `translate(${lD(s, _, g, i, o)})`);
			}), ae.attr("visibility", null);
		}
		return e.length && (ae.attr("visibility", "hidden"), u.isConnected ? Promise.resolve().then(se) : typeof requestAnimationFrame < "u" && requestAnimationFrame(se)), ae.node();
	}
};
function sD(e, { x: t, y: n, ...r } = {}) {
	return r.frameAnchor === void 0 && ([t, n] = qv(t, n)), new oD(e, {
		...r,
		x: t,
		y: n
	});
}
function cD(e, t, n) {
	return /^top(?:-|$)/.test(e) ? .94 - n : -.29 - t * n;
}
function lD(e, t, n, r, i) {
	switch (e) {
		case "middle": return [-r / 2, i / 2];
		case "top-left": return [n, t + n];
		case "top": return [-r / 2, t / 2 + n];
		case "top-right": return [-r - n, t + n];
		case "right": return [-t / 2 - r - n, i / 2];
		case "bottom-left": return [n, -t - n];
		case "bottom": return [-r / 2, -t / 2 - n];
		case "bottom-right": return [-r - n, -t - n];
		case "left": return [n + t / 2, i / 2];
	}
}
function uD(e, t, n, r, i) {
	let a = r + n * 2, o = i + n * 2;
	switch (e) {
		case "middle": return `M${-a / 2},${-o / 2}h${a}v${o}h${-a}z`;
		case "top-left": return `M0,0l${t},${t}h${a - t}v${o}h${-a}z`;
		case "top": return `M0,0l${t / 2},${t / 2}h${(a - t) / 2}v${o}h${-a}v${-o}h${(a - t) / 2}z`;
		case "top-right": return `M0,0l${-t},${t}h${t - a}v${o}h${a}z`;
		case "right": return `M0,0l${-t / 2},${-t / 2}v${t / 2 - o / 2}h${-a}v${o}h${a}v${t / 2 - o / 2}z`;
		case "bottom-left": return `M0,0l${t},${-t}h${a - t}v${-o}h${-a}z`;
		case "bottom": return `M0,0l${t / 2},${-t / 2}h${(a - t) / 2}v${-o}h${-a}v${o}h${(a - t) / 2}z`;
		case "bottom-right": return `M0,0l${-t},${-t}h${t - a}v${-o}h${a}z`;
		case "left": return `M0,0l${t / 2},${-t / 2}v${t / 2 - o / 2}h${a}v${o}h${-a}v${t / 2 - o / 2}z`;
	}
}
function dD(e, t) {
	let n = {}, r = this.format;
	r = fD(r, e, "x"), r = fD(r, e, "y"), this.format = r;
	for (let t in r) {
		let i = r[t];
		if (i !== null && i !== !1) {
			if (t === "fx" || t === "fy") n[t] = !0;
			else {
				let r = Nb(e, t);
				r && (n[t] = r);
			}
		}
	}
	for (let t in e) {
		if (t in n || t in r || aD.has(t) || (t === "x" || t === "y") && e.geometry) continue;
		let i = Nb(e, t);
		if (i) {
			if (i.scale == null && i.defaultScale === "color") continue;
			n[t] = i;
		}
	}
	this.facet && (t.fx && !("fx" in r) && (n.fx = !0), t.fy && !("fy" in r) && (n.fy = !0));
	for (let e in n) {
		let r = this.format[e];
		if (typeof r == "string") {
			let i = n[e]?.value ?? t[e]?.domain() ?? [];
			this.format[e] = (gy(i) ? ip : As)(r);
		} else if (r === void 0 || r === !0) {
			let n = t[e];
			this.format[e] = n?.bandwidth ? tE(n, n.domain()) : mC;
		}
	}
	return n;
}
function fD(e, t, n) {
	if (!(n in e)) return e;
	let r = `${n}1`, i = `${n}2`;
	if ((r in e || !(r in t)) && (i in e || !(i in t))) return e;
	let a = Object.entries(e), o = e[n];
	return a.splice(a.findIndex(([e]) => e === n) + 1, 0, [r, o], [i, o]), Object.fromEntries(a);
}
function pD(e, t, { title: n }) {
	return this.format.title(n.value[e], e);
}
function* mD(e, t, n, r, i) {
	for (let a in n) {
		if (a === "fx" || a === "fy") {
			yield {
				label: _D(r, n, a),
				value: this.format[a](t[a], e)
			};
			continue;
		}
		if (a === "x1" && "x2" in n || a === "y1" && "y2" in n) continue;
		let o = n[a];
		if (a === "x2" && "x1" in n) yield {
			label: gD(r, n, "x"),
			value: hD(this.format.x2, n.x1, o, e)
		};
		else if (a === "y2" && "y1" in n) yield {
			label: gD(r, n, "y"),
			value: hD(this.format.y2, n.y1, o, e)
		};
		else {
			let t = o.value[e], s = o.scale;
			if (!__(t) && s == null) continue;
			yield {
				label: _D(r, n, a),
				value: this.format[a](t, e),
				color: s === "color" ? i[a][e] : null,
				opacity: s === "opacity" ? i[a][e] : null
			};
		}
	}
}
function hD(e, t, n, r) {
	return n.hint?.length ? `${e(n.value[r] - t.value[r], r)}` : `${e(t.value[r], r)}–${e(n.value[r], r)}`;
}
function gD(e, t, n) {
	let r = _D(e, t, `${n}1`, n), i = _D(e, t, `${n}2`, n);
	return r === i ? r : `${r}–${i}`;
}
function _D(e, t, n, r = n) {
	let i = t[n], a = e[i?.scale ?? n];
	return String(a?.label ?? i?.label ?? r);
}
// node_modules/@observablehq/plot/src/plot.js
function vD(e = {}) {
	let { facet: t, style: n, title: r, subtitle: i, caption: a, ariaLabel: o, ariaDescription: s } = e, c = HC(e.className), l = e.marks === void 0 ? [] : xD(e.marks);
	l.push(...MD(l));
	let u = kD(t, e), d = /* @__PURE__ */ new Map();
	for (let t of l) {
		let n = AD(t, u, e);
		n && d.set(t, n);
	}
	let f = /* @__PURE__ */ new Map();
	u && DD(f, [u], e), DD(f, d, e);
	let p = xD(ND(l, f, e));
	for (let t of p) {
		let n = AD(t, u, e);
		n && d.set(t, n);
	}
	l.unshift(...p);
	let m = bS(f, e);
	if (m !== void 0) {
		let e = u ? HS(m, u) : void 0;
		for (let t of l) {
			if (t.facet === null || t.facet === "super") continue;
			let n = d.get(t);
			n !== void 0 && (n.facetsIndex = t.fx != null || t.fy != null ? HS(m, n) : e);
		}
		let t = /* @__PURE__ */ new Set();
		for (let { facetsIndex: e } of d.values()) e?.forEach((e, n) => {
			e?.length > 0 && t.add(n);
		});
		m.forEach(0 < t.size && t.size < m.length ? (e, n) => e.empty = !t.has(n) : (e) => e.empty = !1);
		for (let e of l) if (e.facet === "exclude") {
			let t = d.get(e);
			t !== void 0 && (t.facetsIndex = wS(t.facetsIndex));
		}
	}
	for (let t of Q.keys()) Uv(e[t]) && t !== "fx" && t !== "fy" && f.set(t, []);
	let h = /* @__PURE__ */ new Map();
	for (let t of l) {
		if (h.has(t)) throw Error("duplicate mark; each mark must be unique");
		let { facetsIndex: n, channels: r } = d.get(t) ?? {}, { data: i, facets: a, channels: o } = t.initialize(n, r, e);
		wD(o, e), h.set(t, {
			data: i,
			facets: a,
			channels: o
		});
	}
	let g = Jx(DD(f, h, e), e), _ = ZC(g, l, e);
	Xx(g, _);
	let v = Yx(g), { fx: y, fy: b } = v, x = y || b ? eS(g, _) : _, S = y || b ? WD(v, _) : _, C = iC(e), w = C.document, T = nr("svg").call(w.documentElement), E = T;
	C.ownerSVGElement = T, C.className = c, C.projection = KS(e, x), C.path = function() {
		return Hl(this.projection ?? rC(v));
	}, C.filterFacets = (e, t) => HS(m, {
		channels: t,
		groups: SS(e, t)
	}), C.getMarkState = (e) => {
		let t = h.get(e), n = d.get(e);
		return {
			...t,
			channels: {
				...t.channels,
				...n?.channels
			}
		};
	}, C.dispatchValue = (e) => {
		E.value !== e && (E.value = e, E.dispatchEvent(new C.document.defaultView.Event("input", { bubbles: !0 })));
	};
	let D = /* @__PURE__ */ new Set();
	for (let [t, n] of h) if (t.initializer != null) {
		let r = t.facet === "super" ? S : x, i = t.initializer(n.data, n.facets, n.channels, v, r, C);
		if (i.data !== void 0 && (n.data = i.data), i.facets !== void 0 && (n.facets = i.facets), i.channels !== void 0) {
			let { fx: r, fy: a, ...o } = i.channels;
			ED(o), Object.assign(n.channels, o);
			for (let t of Object.values(o)) {
				let { scale: n } = t;
				n != null && !Uy(Q.get(n)) && (TD(t, e), D.add(n));
			}
			(r != null || a != null) && d.set(t, !0);
		}
	}
	if (D.size) {
		let t = /* @__PURE__ */ new Map();
		DD(t, h, e, (e) => D.has(e)), DD(f, h, e, (e) => D.has(e));
		let n = UD(Jx(t, e), g), { scales: r, ...i } = Yx(n);
		Object.assign(g, n), Object.assign(v, i), Object.assign(v.scales, r);
	}
	let O, k;
	m !== void 0 && (O = {
		x: y?.domain(),
		y: b?.domain()
	}, m = xS(m, O), k = CS(y, b, _));
	for (let [e, t] of h) t.values = e.scale(t.channels, v, C);
	let { width: A, height: j } = _;
	Xi(T).attr("class", c).attr("fill", "currentColor").attr("font-family", "system-ui, sans-serif").attr("font-size", 10).attr("text-anchor", "middle").attr("width", A).attr("height", j).attr("viewBox", `0 0 ${A} ${j}`).attr("aria-label", o).attr("aria-description", s).call((e) => e.append("style").text(`:where(.${c}) {
  --plot-background: white;
  display: block;
  height: auto;
  height: intrinsic;
  max-width: 100%;
}
:where(.${c} text),
:where(.${c} tspan) {
  white-space: pre;
}`)).call(UC, n);
	for (let e of l) {
		let { channels: t, values: n, facets: r } = h.get(e);
		if (m === void 0 || e.facet === "super") {
			let i = null;
			if (r && (i = r[0], i = e.filter(i, t, n), i.length === 0)) continue;
			let a = e.render(i, v, n, S, C);
			if (a == null) continue;
			T.appendChild(a);
		} else {
			let i;
			for (let a of m) {
				if (!(e.facetAnchor?.(m, O, a) ?? !a.empty)) continue;
				let o = null;
				if (r) {
					let i = d.has(e);
					if (o = r[i ? a.i : 0], o = e.filter(o, t, n), o.length === 0) continue;
					!i && o === r[0] && (o = Qv(o)), o.fx = a.x, o.fy = a.y, o.fi = a.i;
				}
				let s = e.render(o, v, n, x, C);
				if (s != null) {
					(i ??= Xi(T).append("g")).append(() => s).datum(a);
					for (let e of [
						"aria-label",
						"aria-description",
						"aria-hidden",
						"transform"
					]) s.hasAttribute(e) && (i.attr(e, s.getAttribute(e)), s.removeAttribute(e));
				}
			}
			i?.selectChildren().each(k);
		}
	}
	let ee = xE(g, C, e), { figure: te = r != null || i != null || a != null || ee.length > 0 } = e;
	te && (E = w.createElement("figure"), E.className = `${c}-figure`, E.style.maxWidth = "initial", r != null && E.append(yD(w, r, "h2")), i != null && E.append(yD(w, i, "h3")), E.append(...ee, T), a != null && E.append(bD(w, a)), "value" in T && (E.value = T.value, delete T.value)), E.scale = vS(v.scales), E.legend = gE(g, C, e);
	let ne = Sx();
	return ne > 0 && Xi(T).append("text").attr("x", A).attr("y", 20).attr("dy", "-1em").attr("text-anchor", "end").attr("font-family", "initial").text("⚠️").append("title").text(`${ne.toLocaleString("en-US")} warning${ne === 1 ? "" : "s"}. Please check the console.`), E;
}
function yD(e, t, n) {
	if (t.ownerDocument) return t;
	let r = e.createElement(n);
	return r.append(t), r;
}
function bD(e, t) {
	let n = e.createElement("figcaption");
	return n.append(t), n;
}
function xD(e) {
	return e.flat(Infinity).filter((e) => e != null).map(SD);
}
function SD(e) {
	return typeof e.render == "function" ? e : new CD(e);
}
var CD = class extends GC {
	constructor(e) {
		if (typeof e != "function") throw TypeError("invalid mark; missing render function");
		super(), this.render = e;
	}
	render() {}
};
function wD(e, t) {
	for (let n in e) TD(e[n], t);
	return e;
}
function TD(e, t) {
	let { scale: n, transform: r = !0 } = e;
	if (n == null || !r) return;
	let { type: i, percent: a, interval: o, transform: s = a ? (e) => e == null ? NaN : e * 100 : ay(o, i) } = t[n] ?? {};
	s != null && (e.value = Z(e.value, s), e.transform = !1);
}
function ED(e) {
	for (let t in e) wb(t, e[t]);
}
function DD(e, t, n, r = xv) {
	for (let { channels: i } of t.values()) for (let t in i) {
		let a = i[t], { scale: o } = a;
		if (o != null && r(o)) {
			if (o === "projection") {
				if (!eC(n)) {
					let t = n.x?.domain === void 0, r = n.y?.domain === void 0;
					if (t || r) {
						let [n, i] = nC(a);
						t && OD(e, "x", n), r && OD(e, "y", i);
					}
				}
			} else OD(e, o, a);
		}
	}
	return e;
}
function OD(e, t, n) {
	let r = e.get(t);
	r === void 0 ? e.set(t, [n]) : r.push(n);
}
function kD(e, t) {
	if (e == null) return;
	let { x: n, y: r } = e;
	if (n == null && r == null) return;
	let i = Fv(e.data);
	if (i == null) throw Error("missing facet data");
	let a = {};
	return n != null && (a.fx = xb(i, {
		value: n,
		scale: "fx"
	})), r != null && (a.fy = xb(i, {
		value: r,
		scale: "fy"
	})), wD(a, t), {
		channels: a,
		groups: SS(i, a),
		data: e.data
	};
}
function AD(e, t, n) {
	if (e.facet === null || e.facet === "super") return;
	let { fx: r, fy: i } = e;
	if (r != null || i != null) {
		let t = Fv(e.data ?? r ?? i);
		if (t === void 0) throw Error(`missing facet data in ${e.ariaLabel}`);
		if (t === null) return;
		let a = {};
		return r != null && (a.fx = xb(t, {
			value: r,
			scale: "fx"
		})), i != null && (a.fy = xb(t, {
			value: i,
			scale: "fy"
		})), wD(a, n), {
			channels: a,
			groups: SS(t, a)
		};
	}
	if (t === void 0) return;
	let { channels: a, groups: o, data: s } = t;
	if (e.facet !== "auto" || e.data === s) return {
		channels: a,
		groups: o
	};
	s.length > 0 && (o.size > 1 || o.size === 1 && a.fx && a.fy && [...o][0][1].size > 1) && Yv(Fv(e.data)) === Yv(s) && Cx(`Warning: the ${e.ariaLabel} mark appears to use faceted data, but isn’t faceted. The mark data has the same length as the facet data and the mark facet option is "auto", but the mark data and facet data are distinct. If this mark should be faceted, set the mark facet option to true; otherwise, suppress this warning by setting the mark facet option to false.`);
}
function jD(e, t = {}) {
	return Qy({
		...t,
		x: null,
		y: null
	}, (t, n, r, i, a, o) => o.getMarkState(e));
}
function MD(e) {
	let t = [];
	for (let n of e) {
		let e = n.tip;
		if (e) {
			e === !0 ? e = {} : typeof e == "string" && (e = { pointer: e });
			let { pointer: r, preferredAnchor: i } = e;
			r = /^x$/i.test(r) ? rw : /^y$/i.test(r) ? iw : nw, e = r(jD(n, e)), e.title = null, i === void 0 && (e.preferredAnchor = r === iw ? "left" : "bottom");
			let a = sD(n.data, e);
			a.facet = n.facet, a.facetAnchor = n.facetAnchor, t.push(a);
		}
	}
	return t;
}
function ND(e, t, n) {
	let { projection: r, x: i = {}, y: a = {}, fx: o = {}, fy: s = {}, axis: c, grid: l, facet: u = {}, facet: { axis: d = c, grid: f } = u, x: { axis: p = c, grid: m = p === null ? null : l } = i, y: { axis: h = c, grid: g = h === null ? null : l } = a, fx: { axis: _ = d, grid: v = _ === null ? null : f } = o, fy: { axis: y = d, grid: b = y === null ? null : f } = s } = n;
	(r || !Uv(i) && !HD("x", e)) && (p = m = null), (r || !Uv(a) && !HD("y", e)) && (h = g = null), t.has("fx") || (_ = v = null), t.has("fy") || (y = b = null), p === void 0 && (p = !VD(e, "x")), h === void 0 && (h = !VD(e, "y")), _ === void 0 && (_ = !VD(e, "fx")), y === void 0 && (y = !VD(e, "fy")), p === !0 && (p = "bottom"), h === !0 && (h = "left"), _ === !0 && (_ = p === "top" || p === null ? "bottom" : "top"), y === !0 && (y = h === "right" || h === null ? "left" : "right");
	let x = [];
	return FD(x, b, GT, s), PD(x, y, FT, "right", "left", u, s), FD(x, v, qT, o), PD(x, _, LT, "top", "bottom", u, o), FD(x, g, WT, a), PD(x, h, PT, "left", "right", n, a), FD(x, m, KT, i), PD(x, p, IT, "bottom", "top", n, i), x;
}
function PD(e, t, n, r, i, a, o) {
	if (!t) return;
	let s = ID(t);
	o = LD(s ? r : t, a, o);
	let { line: c } = o;
	(n === PT || n === IT) && c && !Ty(c) && e.push(rD(RD(o))), e.push(n(o)), s && e.push(n({
		...o,
		anchor: i,
		label: null
	}));
}
function FD(e, t, n, r) {
	t && !Ty(t) && e.push(n(zD(t, r)));
}
function ID(e) {
	return /^\s*both\s*$/i.test(e);
}
function LD(e, t, { line: n = t.line, ticks: r, tickSize: i, tickSpacing: a, tickPadding: o, tickFormat: s, tickRotate: c, fontVariant: l, ariaLabel: u, ariaDescription: d, label: f = t.label, labelAnchor: p, labelArrow: m = t.labelArrow, labelOffset: h }) {
	return {
		anchor: e,
		line: n,
		ticks: r,
		tickSize: i,
		tickSpacing: a,
		tickPadding: o,
		tickFormat: s,
		tickRotate: c,
		fontVariant: l,
		ariaLabel: u,
		ariaDescription: d,
		label: f,
		labelAnchor: p,
		labelArrow: m,
		labelOffset: h
	};
}
function RD(e) {
	let { anchor: t, line: n } = e;
	return {
		anchor: t,
		facetAnchor: t + "-empty",
		stroke: n === !0 ? void 0 : n
	};
}
function zD(e, { stroke: t = Sy(e) ? e : void 0, ticks: n = BD(e) ? e : void 0, tickSpacing: r, ariaLabel: i, ariaDescription: a }) {
	return {
		stroke: t,
		ticks: n,
		tickSpacing: r,
		ariaLabel: i,
		ariaDescription: a
	};
}
function BD(e) {
	switch (typeof e) {
		case "number": return !0;
		case "string": return !Sy(e);
	}
	return py(e) || typeof e?.range == "function";
}
function VD(e, t) {
	let n = `${t}-axis `;
	return e.some((e) => e.ariaLabel?.startsWith(n));
}
function HD(e, t) {
	for (let n of t) for (let t in n.channels) {
		let { scale: r } = n.channels[t];
		if (r === e || r === "projection") return !0;
	}
	return !1;
}
function UD(e, t) {
	for (let n in e) {
		let r = e[n], i = t[n];
		r.label === void 0 && i && (r.label = i.label);
	}
	return e;
}
function WD({ fx: e, fy: t }, n) {
	let { marginTop: r, marginRight: i, marginBottom: a, marginLeft: o, width: s, height: c } = $x(n), l = e && GD(e), u = t && GD(t);
	return {
		marginTop: t ? u[0] : r,
		marginRight: e ? s - l[1] : i,
		marginBottom: t ? c - u[1] : a,
		marginLeft: e ? l[0] : o,
		inset: {
			marginTop: n.marginTop,
			marginRight: n.marginRight,
			marginBottom: n.marginBottom,
			marginLeft: n.marginLeft
		},
		width: s,
		height: c
	};
}
function GD(e) {
	let t = e.domain();
	if (t.length === 0) return [0, e.bandwidth()];
	let n = e(t[0]), r = e(t[t.length - 1]);
	return r < n && ([n, r] = [r, n]), [n, r + e.bandwidth()];
}
// node_modules/@observablehq/plot/src/curve.js
var KD = /* @__PURE__ */ new Map([
	["basis", Mg],
	["basis-closed", Pg],
	["basis-open", Ig],
	["bundle", Rg],
	["bump-x", $h],
	["bump-y", eg],
	["cardinal", Vg],
	["cardinal-closed", Ug],
	["cardinal-open", Gg],
	["catmull-rom", Jg],
	["catmull-rom-closed", Xg],
	["catmull-rom-open", Qg],
	["linear", Kh],
	["linear-closed", e_],
	["monotone-x", c_],
	["monotone-y", l_],
	["natural", f_],
	["step", m_],
	["step-after", g_],
	["step-before", h_]
]);
function qD(e = Kh, t) {
	if (typeof e == "function") return e;
	let n = KD.get(`${e}`.toLowerCase());
	if (!n) throw Error(`unknown curve: ${e}`);
	if (t !== void 0) {
		if ("beta" in n) return n.beta(t);
		if ("tension" in n) return n.tension(t);
		if ("alpha" in n) return n.alpha(t);
	}
	return n;
}
function JD(e = YD, t) {
	return typeof e != "function" && `${e}`.toLowerCase() === "auto" ? YD : qD(e, t);
}
function YD(e) {
	return Kh(e);
}
// node_modules/@observablehq/plot/src/marks/bar.js
var XD = { ariaLabel: "bar" }, ZD = class extends GC {
	constructor(e, t, n = {}, r = XD) {
		super(e, t, n, r), YE(this, n), XE(this, n);
	}
	render(e, t, n, r, i) {
		let { rx: a, ry: o, rx1y1: s, rx1y2: c, rx2y1: l, rx2y2: u } = this, d = this._x(t, n, r), f = this._y(t, n, r), p = this._width(t, n, r), m = this._height(t, n, r);
		return aC("svg:g", i).call(PC, this, r, i).call(this._transform, this, t).call((t) => t.selectAll().data(e).enter().call(s || c || l || u ? (e) => e.append("path").call(FC, this).call(ZE, d, f, QD(d, p), QD(f, m), this).call(CC, this, n) : (e) => e.append("rect").call(FC, this).attr("x", d).attr("width", p).attr("y", f).attr("height", m).call($, "rx", a).call($, "ry", o).call(CC, this, n))).node();
	}
	_x(e, { x: t }, { marginLeft: n }) {
		let { insetLeft: r } = this;
		return t ? (e) => t[e] + r : n + r;
	}
	_y(e, { y: t }, { marginTop: n }) {
		let { insetTop: r } = this;
		return t ? (e) => t[e] + r : n + r;
	}
	_width({ x: e }, { x: t }, { marginRight: n, marginLeft: r, width: i }) {
		let { insetLeft: a, insetRight: o } = this, s = t && e ? e.bandwidth() : i - n - r;
		return Math.max(0, s - a - o);
	}
	_height({ y: e }, { y: t }, { marginTop: n, marginBottom: r, height: i }) {
		let { insetTop: a, insetBottom: o } = this, s = t && e ? e.bandwidth() : i - n - r;
		return Math.max(0, s - a - o);
	}
};
function QD(e, t) {
	return typeof e == "function" && typeof t == "function" ? (n) => e(n) + t(n) : typeof e == "function" ? (n) => e(n) + t : typeof t == "function" ? (n) => e + t(n) : e + t;
}
var $D = class extends ZD {
	constructor(e, t = {}, n) {
		let { x1: r, x2: i, y: a } = t;
		super(e, {
			x1: {
				value: r,
				scale: "x"
			},
			x2: {
				value: i,
				scale: "x"
			},
			y: {
				value: a,
				scale: "y",
				type: "band",
				optional: !0
			}
		}, t, n);
	}
	_transform(e, t, { x: n }) {
		e.call(RC, t, { x: n }, 0, 0);
	}
	_x({ x: e }, { x1: t, x2: n }, { marginLeft: r }) {
		let { insetLeft: i } = this;
		return hS(e) ? r + i : (e) => Math.min(t[e], n[e]) + i;
	}
	_width({ x: e }, { x1: t, x2: n }, { marginRight: r, marginLeft: i, width: a }) {
		let { insetLeft: o, insetRight: s } = this;
		return hS(e) ? a - r - i - o - s : (e) => Math.max(0, Math.abs(n[e] - t[e]) - o - s);
	}
}, eO = class extends ZD {
	constructor(e, t = {}, n) {
		let { x: r, y1: i, y2: a } = t;
		super(e, {
			y1: {
				value: i,
				scale: "y"
			},
			y2: {
				value: a,
				scale: "y"
			},
			x: {
				value: r,
				scale: "x",
				type: "band",
				optional: !0
			}
		}, t, n);
	}
	_transform(e, t, { y: n }) {
		e.call(RC, t, { y: n }, 0, 0);
	}
	_y({ y: e }, { y1: t, y2: n }, { marginTop: r }) {
		let { insetTop: i } = this;
		return hS(e) ? r + i : (e) => Math.min(t[e], n[e]) + i;
	}
	_height({ y: e }, { y1: t, y2: n }, { marginTop: r, marginBottom: i, height: a }) {
		let { insetTop: o, insetBottom: s } = this;
		return hS(e) ? a - r - i - o - s : (e) => Math.max(0, Math.abs(n[e] - t[e]) - o - s);
	}
};
function tO(e, t = {}) {
	return Vv(t) || (t = {
		...t,
		y: vv,
		x2: yv
	}), new $D(e, DE(Aw(SE(t))));
}
function nO(e, t = {}) {
	return Vv(t) || (t = {
		...t,
		x: vv,
		y2: yv
	}), new eO(e, OE(jw(CE(t))));
}
// node_modules/@observablehq/plot/src/marks/dot.js
var rO = {
	ariaLabel: "dot",
	fill: "none",
	stroke: "currentColor",
	strokeWidth: 1.5
};
function iO(e) {
	return e.sort === void 0 && e.reverse === void 0 ? ib({ channel: "-r" }, e) : e;
}
var aO = class extends GC {
	constructor(e, t = {}) {
		let { x: n, y: r, r: i, rotate: a, symbol: o = rg, frameAnchor: s } = t, [c, l] = Mv(a, 0), [u, d] = Xy(o), [f, p] = Mv(i, u == null ? 3 : 4.5);
		super(e, {
			x: {
				value: n,
				scale: "x",
				optional: !0
			},
			y: {
				value: r,
				scale: "y",
				optional: !0
			},
			r: {
				value: f,
				scale: "r",
				filter: S_,
				optional: !0
			},
			rotate: {
				value: c,
				optional: !0
			},
			symbol: {
				value: u,
				scale: "auto",
				optional: !0
			}
		}, iO(t), rO), this.r = p, this.rotate = l, this.symbol = d, this.frameAnchor = Oy(s);
		let { channels: m } = this, { symbol: h } = m;
		if (h) {
			let { fill: e, stroke: t } = m;
			h.hint = {
				fill: e ? e.value === h.value ? "color" : "currentColor" : this.fill ?? "currentColor",
				stroke: t ? t.value === h.value ? "color" : "currentColor" : this.stroke ?? "none"
			};
		}
	}
	render(e, t, n, r, i) {
		let { x: a, y: o } = t, { x: s, y: c, r: l, rotate: u, symbol: d } = n, { r: f, rotate: p, symbol: m } = this, [h, g] = WC(this, r), _ = m === rg, v = l ? void 0 : f * f * Math.PI;
		return C_(f) && (e = []), aC("svg:g", i).call(PC, this, r, i).call(RC, this, {
			x: s && a,
			y: c && o
		}).call((t) => t.selectAll().data(e).enter().append(_ ? "circle" : "path").call(FC, this).call(_ ? (e) => {
			e.attr("cx", s ? (e) => s[e] : h).attr("cy", c ? (e) => c[e] : g).attr("r", l ? (e) => l[e] : f);
		} : (e) => {
			e.attr("transform", Bw`translate(${s ? (e) => s[e] : h},${c ? (e) => c[e] : g})${u ? (e) => ` rotate(${u[e]})` : p ? ` rotate(${p})` : ""}`).attr("d", l && d ? (e) => {
				let t = ds();
				return d[e].draw(t, l[e] * l[e] * Math.PI), t;
			} : l ? (e) => {
				let t = ds();
				return m.draw(t, l[e] * l[e] * Math.PI), t;
			} : d ? (e) => {
				let t = ds();
				return d[e].draw(t, v), t;
			} : (() => {
				let e = ds();
				return m.draw(e, v), e;
			})());
		}).call(CC, this, n)).node();
	}
};
function oO(e, { x: t, y: n, ...r } = {}) {
	return r.frameAnchor === void 0 && ([t, n] = qv(t, n)), new aO(e, {
		...r,
		x: t,
		y: n
	});
}
// node_modules/@observablehq/plot/src/marks/line.js
var sO = {
	ariaLabel: "line",
	fill: "none",
	stroke: "currentColor",
	strokeWidth: 1.5,
	strokeLinecap: "round",
	strokeLinejoin: "round",
	strokeMiterlimit: 1
}, cO = class extends GC {
	constructor(e, t = {}) {
		let { x: n, y: r, z: i, curve: a, tension: o } = t;
		super(e, {
			x: {
				value: n,
				scale: "x"
			},
			y: {
				value: r,
				scale: "y"
			},
			z: {
				value: Jv(t),
				optional: !0
			}
		}, t, sO), this.z = i, this.curve = JD(a, o), uw(this, t);
	}
	filter(e) {
		return e;
	}
	project(e, t, n) {
		this.curve !== YD && super.project(e, t, n);
	}
	render(e, t, n, r, i) {
		let { x: a, y: o } = n, { curve: s } = this;
		return aC("svg:g", i).call(PC, this, r, i).call(RC, this, t).call((t) => t.selectAll().data(DC(e, [a, o], this, n)).enter().append("path").call(FC, this).call(wC, this, n).call(yw, this, n, i).attr("d", s === YD && i.projection ? lO(i.path(), a, o) : Yh().curve(s).defined((e) => e >= 0).x((e) => a[e]).y((e) => o[e]))).node();
	}
};
function lO(e, t, n) {
	return t = Dv(t), n = Dv(n), (r) => {
		let i = [], a = [i];
		for (let e of r) e === -1 ? (i = [], a.push(i)) : i.push([t[e], n[e]]);
		return e({
			type: "MultiLineString",
			coordinates: a
		});
	};
}
function uO(e, { x: t, y: n, ...r } = {}) {
	return [t, n] = qv(t, n), new cO(e, {
		...r,
		x: t,
		y: n
	});
}
// node_modules/@observablehq/plot/src/marks/tick.js
var dO = {
	ariaLabel: "tick",
	fill: null,
	stroke: "currentColor"
}, fO = class extends GC {
	constructor(e, t, n) {
		super(e, t, n, dO), uw(this, n);
	}
	render(e, t, n, r, i) {
		return aC("svg:g", i).call(PC, this, r, i).call(this._transform, this, t).call((a) => a.selectAll().data(e).enter().append("line").call(FC, this).attr("x1", this._x1(t, n, r)).attr("x2", this._x2(t, n, r)).attr("y1", this._y1(t, n, r)).attr("y2", this._y2(t, n, r)).call(CC, this, n).call(vw, this, n, i)).node();
	}
}, pO = class extends fO {
	constructor(e, t = {}) {
		let { x: n, y: r, inset: i = 0, insetTop: a = i, insetBottom: o = i } = t;
		super(e, {
			x: {
				value: n,
				scale: "x"
			},
			y: {
				value: r,
				scale: "y",
				type: "band",
				optional: !0
			}
		}, t), this.insetTop = X(a), this.insetBottom = X(o);
	}
	_transform(e, t, { x: n }) {
		e.call(RC, t, { x: n }, hC, 0);
	}
	_x1(e, { x: t }) {
		return (e) => t[e];
	}
	_x2(e, { x: t }) {
		return (e) => t[e];
	}
	_y1({ y: e }, { y: t }, { marginTop: n }) {
		let { insetTop: r } = this;
		return t && e ? (e) => t[e] + r : n + r;
	}
	_y2({ y: e }, { y: t }, { height: n, marginBottom: r }) {
		let { insetBottom: i } = this;
		return t && e ? (n) => t[n] + e.bandwidth() - i : n - r - i;
	}
}, mO = class extends fO {
	constructor(e, t = {}) {
		let { x: n, y: r, inset: i = 0, insetRight: a = i, insetLeft: o = i } = t;
		super(e, {
			y: {
				value: r,
				scale: "y"
			},
			x: {
				value: n,
				scale: "x",
				type: "band",
				optional: !0
			}
		}, t), this.insetRight = X(a), this.insetLeft = X(o);
	}
	_transform(e, t, { y: n }) {
		e.call(RC, t, { y: n }, 0, hC);
	}
	_x1({ x: e }, { x: t }, { marginLeft: n }) {
		let { insetLeft: r } = this;
		return t && e ? (e) => t[e] + r : n + r;
	}
	_x2({ x: e }, { x: t }, { width: n, marginRight: r }) {
		let { insetRight: i } = this;
		return t && e ? (n) => t[n] + e.bandwidth() - i : n - r - i;
	}
	_y1(e, { y: t }) {
		return (e) => t[e];
	}
	_y2(e, { y: t }) {
		return (e) => t[e];
	}
};
function hO(e, { x: t = yv, ...n } = {}) {
	return new pO(e, {
		...n,
		x: t
	});
}
function gO(e, { y: t = yv, ...n } = {}) {
	return new mO(e, {
		...n,
		y: t
	});
}
// node_modules/@observablehq/plot/src/index.js
GC.prototype.plot = function({ marks: e = [], ...t } = {}) {
	return vD({
		...t,
		marks: [...e, this]
	});
};
// src/plotting.ts
function _O(e, t, n) {
	let r = vD({
		className: "eh-chart",
		...t
	});
	return r.querySelectorAll("style").forEach((e) => e.remove()), r.style.color = n.soft, r.setAttribute("aria-hidden", "true"), e.replaceChildren(r), r;
}
function vO(e, t = 18) {
	let n = [...e];
	return n.length <= t ? e : n.slice(0, t - 1).join("") + "…";
}
// src/curves.tsx
var yO = 62, bO = 18, xO = 30, SO = 248, CO = 2400, wO = 130;
function TO({ picture: e, palette: t, asked: n, onChoose: r }) {
	let [i, a] = we(null), { k: o, logError: s, score: c, view: l } = e, u = ke(() => EO(s), [s]), d = {
		picture: e,
		palette: t,
		asked: n,
		hover: i,
		onHover: a,
		onChoose: r
	}, [f, p] = [o[0], o[o.length - 1]], m = `Best k is ${P(l.best_k)}; shown k is ${P(l.k)}`;
	return /* @__PURE__ */ F("div", {
		class: "eh-curves",
		children: [/* @__PURE__ */ F(DO, {
			...d,
			name: "error",
			title: "Total error E(k)",
			symbol: "E",
			values: u.values,
			logarithmic: u.log,
			powers: u.powers,
			reading: (e) => Be(Math.exp(s[e])),
			summary: `Total error E for every k from ${P(f)} to ${P(p)}, on a logarithmic scale. ${m}, with E = ${Be($e(e.view.error))}.`
		}), /* @__PURE__ */ F(DO, {
			...d,
			name: "score",
			title: "Score S(k)",
			symbol: "S",
			values: c,
			logarithmic: !1,
			powers: !1,
			reading: (e) => Be(c[e]),
			summary: `Score S for every k from ${P(f)} to ${P(p)}; higher is better. ${m}.`
		})]
	});
}
function EO(e) {
	return e.every((e) => !Number.isFinite(e) || Math.abs(e) < 690) ? {
		values: e.map((e) => Math.exp(e)),
		log: !0,
		powers: !1
	} : {
		values: e.map((e) => e / Math.LN10),
		log: !1,
		powers: !0
	};
}
function DO(e) {
	let { picture: t, palette: n, values: r, hover: i, onHover: a, onChoose: o } = e, { k: s, view: c } = t, [l, u] = Xe(), d = Oe(null), f = Oe(() => 0), p = ke(() => jO(s), [s]);
	De(() => {
		if (!u) return;
		let r = _O(d.current, MO(e, p, u), n).scale("y");
		f.current = (e) => r?.apply(e) ?? 0, d.current.dataset.revision = String(t.revision);
	}, [
		t.revision,
		u,
		n
	]);
	let m = (e) => yO + (e - p[0]) / (p[1] - p[0]) * (u - yO - bO), h = (e) => {
		let t = l.current.getBoundingClientRect().left, n = (e.clientX - t - yO) / (u - yO - bO);
		return AO(s, p[0] + n * (p[1] - p[0]));
	}, g = (t) => {
		let n = kO(t, s, e.asked);
		n !== void 0 && (t.preventDefault(), o(n));
	}, _ = AO(s, c.k);
	return /* @__PURE__ */ F(At, {
		title: e.title,
		name: e.name,
		summary: e.summary,
		palette: n,
		children: /* @__PURE__ */ F("div", {
			class: "eh-curve",
			ref: l,
			tabIndex: 0,
			role: "slider",
			"aria-orientation": "horizontal",
			"aria-label": `k shown, on the chart of ${e.title}`,
			"aria-valuemin": s[0],
			"aria-valuemax": s[s.length - 1],
			"aria-valuenow": c.k,
			"aria-valuetext": `k = ${c.k}, ${e.symbol} = ${e.reading(_)}`,
			onPointerMove: (e) => a(h(e)),
			onPointerLeave: () => a(null),
			onClick: (e) => o(s[h(e)]),
			onKeyDown: g,
			children: [/* @__PURE__ */ F("div", {
				class: "eh-plot",
				ref: d,
				style: { height: `${SO}px` },
				"data-curve": e.name
			}), i !== null && i < s.length && /* @__PURE__ */ F(OO, {
				x: m(s[i]),
				y: f.current(r[i]),
				width: u,
				text: `k = ${P(s[i])}`,
				value: `${e.symbol} = ${e.reading(i)}`
			})]
		})
	});
}
function OO({ x: e, y: t, width: n, text: r, value: i }) {
	let a = e > n / 2;
	return /* @__PURE__ */ F("div", {
		class: "eh-pointer",
		"aria-hidden": "true",
		children: [
			/* @__PURE__ */ F("i", {
				class: "eh-pointer-line",
				style: { left: `${e}px` }
			}),
			Number.isFinite(t) && /* @__PURE__ */ F("i", {
				class: "eh-pointer-dot",
				style: {
					left: `${e}px`,
					top: `${t}px`
				}
			}),
			/* @__PURE__ */ F("span", {
				class: a ? "eh-pointer-text eh-pointer-left" : "eh-pointer-text",
				style: a ? { right: `${n - e + 8}px` } : { left: `${e + 8}px` },
				children: [
					/* @__PURE__ */ F("b", { children: r }),
					" ",
					i
				]
			})
		]
	});
}
function kO(e, t, n) {
	let r = AO(t, n), i = e.shiftKey ? 10 : 1, a = {
		ArrowRight: r + i,
		ArrowUp: r + i,
		ArrowLeft: r - i,
		ArrowDown: r - i,
		PageUp: r + 10,
		PageDown: r - 10,
		Home: 0,
		End: t.length - 1
	};
	if (e.key === "Escape") return null;
	if (e.key in a) return t[Math.max(0, Math.min(t.length - 1, a[e.key]))];
}
function AO(e, t) {
	let [n, r] = [0, e.length - 1];
	for (; r - n > 1;) {
		let i = n + r >> 1;
		e[i] <= t ? n = i : r = i;
	}
	return Math.abs(e[r] - t) < Math.abs(e[n] - t) ? r : n;
}
function jO(e) {
	let [t, n] = [e[0], e[e.length - 1]];
	return t === n ? [t - 1, n + 1] : [t, n];
}
function MO(e, t, n) {
	let { picture: r, palette: i, values: a, logarithmic: o, powers: s, symbol: c } = e, { k: l, view: u } = r, d = RO(a, Math.max(400, Math.min(CO, 2 * n))), f = (e) => Number.isFinite(a[e]) && (!o || a[e] > 0), p = AO(l, u.best_k), m = AO(l, u.k), h = PO(a, o), g = d.filter((e) => !f(e) && !Number.isNaN(a[e])), _ = (e) => f(e) ? a[e] : NaN, v = o ? FO(h) : 5, y = c === "E" ? h[0] : h[1], b = (e) => f(e) ? a[e] : y;
	return {
		width: n,
		height: SO,
		marginLeft: yO,
		marginRight: bO,
		marginTop: xO,
		marginBottom: 36,
		style: {
			fontSize: "12px",
			fontFamily: "inherit",
			background: "transparent",
			overflow: "visible"
		},
		x: {
			domain: t,
			tickSize: 4,
			label: "k, units in all →",
			labelAnchor: "right",
			ticks: Math.max(3, Math.floor(n / 90)),
			tickFormat: LO
		},
		y: {
			type: o ? "log" : "linear",
			domain: h,
			ticks: v,
			nice: !o,
			tickSize: 0,
			label: s ? `↑ ${c}, powers of ten` : c === "E" ? "↑ E, total error (log scale)" : "↑ S, score",
			tickFormat: o ? IO : void 0
		},
		marks: [
			WT({
				stroke: i.line,
				strokeOpacity: 1,
				ticks: v
			}),
			m === p ? null : Lw([l[m]], {
				stroke: i.ink,
				strokeDasharray: "3,3"
			}),
			Lw([l[p]], {
				stroke: i.accent,
				strokeOpacity: .45
			}),
			uO(d, {
				x: (e) => l[e],
				y: _,
				stroke: i.curve,
				strokeWidth: 1.3,
				strokeLinejoin: "round"
			}),
			l.length <= wO ? oO(d, {
				x: (e) => l[e],
				y: _,
				r: 2,
				fill: i.curve
			}) : null,
			g.length ? oO(g, {
				x: (e) => l[e],
				y,
				r: 4,
				symbol: "diamond",
				fill: i.accent
			}) : null,
			m === p ? null : oO([m], {
				x: (e) => l[e],
				y: b,
				r: 4.5,
				fill: i.paper,
				stroke: i.ink,
				strokeWidth: 2
			}),
			oO([p], {
				x: (e) => l[e],
				y: b,
				r: 5,
				fill: i.accent,
				stroke: i.paper,
				strokeWidth: 1.5
			}),
			NO(`best k = ${P(u.best_k)}`, l[p], t, i)
		]
	};
}
function NO(e, t, n, r) {
	let i = (t - n[0]) / (n[1] - n[0]);
	return Kw([e], {
		x: [t],
		frameAnchor: "top",
		dy: -10,
		textAnchor: i < .12 ? "start" : i > .88 ? "end" : "middle",
		fill: r.accent,
		fontWeight: 600,
		fontSize: 12.5,
		className: "eh-best"
	});
}
function PO(e, t) {
	let [n, r] = [Infinity, -Infinity];
	for (let i of e) !Number.isFinite(i) || t && i <= 0 || (i < n && (n = i), i > r && (r = i));
	if (n > r) return [.1, 1];
	if (t) return [n / 1.12, r * 1.12];
	let i = (r - n || Math.abs(r) || 1) * .05;
	return [n - i, r + i];
}
function FO([e, t]) {
	let n = Math.log10(t / e), r = n > 2.2 ? [1] : n > 1.1 ? [1, 3] : [
		1,
		2,
		3,
		5
	], i = Math.max(1, Math.round(n / 6)), a = [];
	for (let n = Math.floor(Math.log10(e)); n <= Math.ceil(Math.log10(t)); n += i) for (let e of r) a.push(Number(`${e}e${n}`));
	return a.filter((n) => n >= e && n <= t);
}
function IO(e) {
	let [t, n] = e.toExponential(0).split("e");
	return t === "1" ? `10${qe(Number(n))}` : `${t}·10${qe(Number(n))}`;
}
function LO(e) {
	return Number.isInteger(e) ? P(e) : "";
}
function RO(e, t) {
	let n = e.length;
	if (n <= t) return Array.from({ length: n }, (e, t) => t);
	let r = t >> 1, i = /* @__PURE__ */ new Set([0, n - 1]);
	for (let t = 0; t < r; t++) {
		let [a, o] = [Math.floor(t * n / r), Math.floor((t + 1) * n / r)], [s, c] = [a, a];
		for (let t = a; t < o; t++) e[t] < e[s] && (s = t), e[t] > e[c] && (c = t);
		i.add(s).add(c);
	}
	return [...i].sort((e, t) => e - t);
}
// src/headline.tsx
var zO = {
	float: "proven",
	ball: "proven",
	exact: "proven",
	undecided: "undecided"
};
function BO({ picture: e, onBest: t }) {
	let { view: n } = e, r = n.k === n.best_k;
	return /* @__PURE__ */ F("section", {
		class: "eh-headline eh-card",
		"aria-label": "Result",
		children: [/* @__PURE__ */ F("dl", {
			class: "eh-figures",
			children: [
				/* @__PURE__ */ F(WO, {
					name: "best-k",
					label: "Best k",
					value: P(n.best_k),
					exact: n.best_k,
					strong: !0
				}),
				/* @__PURE__ */ F(WO, {
					name: "k",
					label: "Shown k",
					value: P(n.k),
					exact: n.k,
					strong: !0,
					children: !r && /* @__PURE__ */ F("button", {
						type: "button",
						class: "eh-small",
						onClick: t,
						children: "Back to best"
					})
				}),
				/* @__PURE__ */ F(WO, {
					name: "error",
					label: "Total error E",
					value: Be($e(n.error)),
					exact: $e(n.error)
				}),
				/* @__PURE__ */ F(WO, {
					name: "score",
					label: "Score S",
					value: VO($e(n.score_at)),
					exact: $e(n.score_at)
				}),
				/* @__PURE__ */ F(WO, {
					name: "gap",
					label: "Gap to the runner-up",
					value: HO($e(n.gap)),
					exact: $e(n.gap)
				}),
				/* @__PURE__ */ F(WO, {
					name: "proof",
					label: "Proof",
					value: UO(n.proof),
					exact: n.proof ?? "none",
					children: [n.unique === !1 && /* @__PURE__ */ F("span", {
						class: "eh-tag",
						children: "tied"
					}), n.unique === !0 && /* @__PURE__ */ F("span", {
						class: "eh-tag",
						children: "unique"
					})]
				})
			]
		}), /* @__PURE__ */ F("ul", {
			class: "eh-sentences",
			children: n.sentences.map((e) => /* @__PURE__ */ F("li", {
				"data-sentence": e.kind,
				children: e.text
			}, e.kind))
		})]
	});
}
function VO(e) {
	return Number.isFinite(e) ? Ve(e, 4) : Be(e);
}
function HO(e) {
	return e === Infinity ? "no other" : Be(e, 4);
}
function UO(e) {
	return e === null ? "not proven" : zO[e] ?? e;
}
function WO({ name: e, label: t, value: n, exact: r, strong: i, children: a }) {
	return /* @__PURE__ */ F("div", {
		class: i ? "eh-figure-item eh-strong" : "eh-figure-item",
		children: [/* @__PURE__ */ F("dt", { children: t }), /* @__PURE__ */ F("dd", { children: [
			/* @__PURE__ */ F("span", {
				"data-value": e,
				"data-exact": String(r),
				children: n
			}),
			" ",
			a
		] })]
	});
}
// src/link.ts
var GO = [
	"alpha",
	"beta",
	"sigma",
	"kappa",
	"gamma",
	"k_min",
	"k_max",
	"k"
];
function KO(e, t) {
	let n = new URLSearchParams();
	t.name ? n.set("data", t.name) : t.inline && n.set("groups", YO(JSON.stringify(t.inline))), e.objective !== "fairness" && n.set("objective", e.objective);
	for (let t of GO) {
		let r = e[t];
		r !== null && n.set(t, String(r));
	}
	return n.set("tab", t.tab), t.theme !== "auto" && n.set("theme", t.theme), "#" + n.toString();
}
function qO(e) {
	let t = new URLSearchParams(e.replace(/^#/, "")), n = {};
	for (let e of GO) {
		let r = t.get(e);
		r && Number.isFinite(Number(r)) && (n[e] = Number(r));
	}
	let r = t.get("data");
	r && (n.data = { name: r });
	let i = t.get("objective");
	return i && (n.objective = i), {
		state: n,
		inline: JO(t.get("groups")),
		tab: t.get("tab"),
		theme: t.get("theme")
	};
}
function JO(e) {
	if (!e) return null;
	try {
		let t = JSON.parse(XO(e));
		return Array.isArray(t.names) && Array.isArray(t.populations) ? t : null;
	} catch {
		return null;
	}
}
function YO(e) {
	return ZO(new TextEncoder().encode(e)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
function XO(e) {
	let t = atob(e.replace(/-/g, "+").replace(/_/g, "/"));
	return new TextDecoder().decode(Uint8Array.from(t, (e) => e.charCodeAt(0)));
}
function ZO(e) {
	let t = "";
	for (let n = 0; n < e.length; n += 32768) t += String.fromCharCode(...e.subarray(n, n + 32768));
	return btoa(t);
}
// src/source.tsx
var QO = [
	["population_column", "Populations"],
	["name_column", "Names"],
	["minimum_column", "Minimums"],
	["maximum_column", "Maximums"],
	["current_column", "Units now"]
];
function $O(e, t) {
	e.set({
		data: t,
		k_min: null,
		k_max: null,
		k: null
	});
}
async function ek(e, t, n) {
	let r = e.hello?.limits.bytes ?? 0;
	if (t.size > r) e.fail(`${t.name} has ${tk(t.size)} MB: the explorer reads at most ${tk(r)} MB. Use the command line for larger files.`);
	else try {
		let r = ZO(new Uint8Array(await t.arrayBuffer())), i = await e.request("upload", {
			file: t.name,
			content: r,
			columns: n
		});
		i.data && $O(e, i.data);
	} catch (t) {
		e.fail(t.message);
	}
}
function tk(e) {
	return (e / 2 ** 20).toFixed(1);
}
function nk({ store: e, hello: t, last: n }) {
	let r = Ae(), i = Oe(null), [a, o] = we({}), s = e.picture?.data, c = e.state.data?.name ?? "", l = (t) => {
		t && (n.file = t, ek(e, t, Object.fromEntries(Object.entries(a).filter(([, e]) => e.trim() !== ""))));
	};
	return /* @__PURE__ */ F("div", {
		class: "eh-source",
		children: [
			/* @__PURE__ */ F("label", {
				for: `${r}-set`,
				children: "Data"
			}),
			/* @__PURE__ */ F("select", {
				id: `${r}-set`,
				value: c,
				"data-control": "data",
				onChange: (t) => $O(e, { name: t.target.value }),
				children: [!c && /* @__PURE__ */ F("option", {
					value: "",
					children: s?.title ?? "…"
				}), t.sets.map(({ name: e, title: t }) => /* @__PURE__ */ F("option", {
					value: e,
					children: [
						e,
						": ",
						t
					]
				}, e))]
			}),
			/* @__PURE__ */ F("button", {
				type: "button",
				class: "eh-small",
				onClick: () => i.current.click(),
				children: "Open a file …"
			}),
			/* @__PURE__ */ F("input", {
				ref: i,
				type: "file",
				class: "eh-hidden",
				tabIndex: -1,
				"aria-label": "A file with your own groups",
				accept: ".csv,.tsv,.txt,.xlsx,.xls,.ods,.parquet,.json",
				onChange: (e) => {
					let t = e.target;
					l(t.files?.[0]), t.value = "";
				}
			}),
			/* @__PURE__ */ F("details", { children: [
				/* @__PURE__ */ F("summary", { children: "Columns of the file" }),
				/* @__PURE__ */ F("p", {
					class: "eh-sentence",
					children: "Left empty, the columns are found by their names."
				}),
				QO.map(([e, t]) => /* @__PURE__ */ F("label", { children: [
					t,
					" ",
					/* @__PURE__ */ F("input", {
						type: "text",
						value: a[e] ?? "",
						"data-column": e,
						onInput: (t) => o({
							...a,
							[e]: t.target.value
						})
					})
				] }, e)),
				n.file && /* @__PURE__ */ F("button", {
					type: "button",
					class: "eh-small",
					onClick: () => l(n.file),
					children: [
						"Read ",
						n.file.name,
						" again"
					]
				})
			] }),
			s?.source && /* @__PURE__ */ F("details", { children: [/* @__PURE__ */ F("summary", { children: "Where the data come from" }), /* @__PURE__ */ F("p", {
				class: "eh-sentence",
				children: s.source
			})] })
		]
	});
}
// src/bars.tsx
var rk = 60, ik = 17;
function ak({ data: e, view: t }) {
	let n = ok(e.names);
	return e.names.map((e, r) => {
		let i = t.sides[r];
		return {
			index: r,
			label: n[r],
			ratio: t.ratio[r],
			units: t.units[r],
			ideal: t.ideal[r],
			side: i
		};
	});
}
function ok(e) {
	let t = /* @__PURE__ */ new Map(), n = e.map((e) => vO(e));
	return n.forEach((e) => t.set(e, (t.get(e) ?? 0) + 1)), n.map((e, n) => t.get(e) > 1 ? `${vO(e, 12)} (${n + 1})` : e);
}
function sk({ picture: e, palette: t }) {
	let n = ke(() => ak(e).sort((e, t) => t.ratio - e.ratio || e.index - t.index), [e]), r = rk / 2, i = n.length <= rk ? n : [...n.slice(0, r), ...n.slice(-30)], a = n.length > rk ? `The ${r} groups furthest above and the ${r} furthest below their ideal, of ${P(n.length)}.` : null, [o, s] = [n[0], n[n.length - 1]], c = `Deviation phi minus 1 of ${n.length} groups at k = ${e.view.k}. ${lk(e.view.sides)} Furthest above: ${e.data.names[o.index]}, ${Ge(o.ratio - 1)}. Furthest below: ${e.data.names[s.index]}, ${Ge(s.ratio - 1)}.`;
	return /* @__PURE__ */ F(At, {
		title: `Deviation from the ideal, φ − 1, at k = ${P(e.view.k)}`,
		name: "deviation",
		summary: c,
		palette: t,
		note: a,
		children: [/* @__PURE__ */ F(uk, {
			palette: t,
			sides: ["over", "under"]
		}), /* @__PURE__ */ F(dk, {
			picture: e,
			shown: i,
			palette: t,
			options: pk
		})]
	});
}
function ck({ picture: e, palette: t }) {
	let n = ke(() => ak(e).sort((e, t) => t.units - e.units || t.ideal - e.ideal), [e]), r = n.slice(0, rk), i = n.length > rk ? `The ${rk} groups with the most units, of ${P(n.length)}.` : null, a = `Units of ${n.length} groups as bars, their ideals as marks, at k = ${e.view.k}. ${lk(e.view.sides)} ` + n.slice(0, 3).map((t) => `${e.data.names[t.index]}: ${t.units} units, ideal ${Ve(t.ideal, 2)}.`).join(" ");
	return /* @__PURE__ */ F(At, {
		title: `Units a and ideal a*, at k = ${P(e.view.k)}`,
		name: "ideal",
		summary: a,
		palette: t,
		note: i,
		children: [/* @__PURE__ */ F(uk, {
			palette: t,
			sides: ["over", "under"],
			mark: !0
		}), /* @__PURE__ */ F(dk, {
			picture: e,
			shown: r,
			palette: t,
			options: mk
		})]
	});
}
function lk(e) {
	let t = (t) => e.filter((e) => e === t).length, n = t("exact") ? `, ${t("exact")} exact` : "";
	return `${t("over")} over, ${t("under")} under${n}.`;
}
function uk({ palette: e, sides: t, mark: n }) {
	let r = {
		over: "over: more than the ideal",
		under: "under: less than the ideal"
	};
	return /* @__PURE__ */ F("ul", {
		class: "eh-legend",
		"aria-hidden": "true",
		children: [t.map((t) => /* @__PURE__ */ F("li", { children: [/* @__PURE__ */ F("i", { style: { background: e[t] } }), r[t]] }, t)), n && /* @__PURE__ */ F("li", { children: [/* @__PURE__ */ F("i", {
			class: "eh-legend-mark",
			style: { background: e.ink }
		}), "ideal a*"] })]
	});
}
function dk({ picture: e, shown: t, palette: n, options: r }) {
	let [i, a] = Xe(), o = Oe(null), s = a >= 60 + t.length * ik, c = t.reduce((e, t) => Math.max(e, t.label.length), 1), l = s && (a - 60) / t.length < c * 6.6 + 8, u = s ? 300 + (l ? 6.1 * c : 0) : 58 + t.length * ik;
	return De(() => {
		if (!a) return;
		let { marks: e, value: i } = r(t, s, n, s || a > 560 ? 6 : 3), d = {
			type: "band",
			domain: t.map((e) => e.label),
			label: null,
			padding: .22,
			tickSize: 0
		}, f = {
			fontSize: "12px",
			fontFamily: "inherit",
			background: "transparent",
			overflow: "visible"
		}, p = Math.ceil(c * 6.1 + 14);
		_O(o.current, s ? {
			width: a,
			height: u,
			marginLeft: 54,
			marginRight: 6,
			marginTop: 26,
			marginBottom: l ? p : 28,
			style: f,
			x: {
				...d,
				tickRotate: l ? -90 : 0
			},
			y: i,
			marks: e
		} : {
			width: a,
			height: u,
			marginLeft: Math.min(p + 6, 150),
			marginRight: 20,
			marginTop: 44,
			marginBottom: 8,
			style: f,
			y: d,
			x: {
				...i,
				axis: "top"
			},
			marks: e
		}, n);
	}, [
		e.revision,
		a,
		n,
		s,
		r
	]), /* @__PURE__ */ F("div", {
		ref: i,
		children: /* @__PURE__ */ F("div", {
			class: "eh-plot",
			ref: o,
			style: { height: `${u}px` },
			"data-bars": e.view.k
		})
	});
}
function fk(e) {
	return `${e.label}: ${e.units} units, ideal ${Ve(e.ideal, 2)}, ${Ge(e.ratio - 1)}`;
}
var pk = (e, t, n, r) => {
	let i = (e) => n[e.side], a = (e) => e.ratio - 1, o = (e) => e.label, s = {
		label: t ? "↑ φ − 1, share above or below the ideal" : "φ − 1, share above or below the ideal →",
		labelAnchor: t ? "top" : "right",
		tickFormat: (e) => (e > 0 ? "+" : e < 0 ? "−" : "") + +(Math.abs(e) * 100).toPrecision(6) + " %",
		ticks: r,
		nice: !0,
		zero: !0,
		grid: !1
	};
	return {
		marks: t ? [
			WT({
				stroke: n.line,
				strokeOpacity: 1,
				ticks: r
			}),
			nO(e, {
				x: o,
				y: a,
				fill: i,
				title: fk
			}),
			Rw([0], { stroke: n.soft })
		] : [
			KT({
				stroke: n.line,
				strokeOpacity: 1,
				ticks: r
			}),
			tO(e, {
				y: o,
				x: a,
				fill: i,
				title: fk
			}),
			Lw([0], { stroke: n.soft })
		],
		value: s
	};
}, mk = (e, t, n, r) => {
	let i = (e) => n[e.side], a = (e) => e.label, o = {
		label: t ? "↑ units" : "units →",
		labelAnchor: t ? "top" : "right",
		ticks: r,
		nice: !0,
		zero: !0
	}, s = {
		stroke: n.ink,
		strokeWidth: 2,
		insetLeft: -2,
		insetRight: -2,
		insetTop: -1,
		insetBottom: -1
	};
	return {
		marks: t ? [
			WT({
				stroke: n.line,
				strokeOpacity: 1,
				ticks: r
			}),
			nO(e, {
				x: a,
				y: "units",
				fill: i,
				title: fk
			}),
			gO(e, {
				x: a,
				y: "ideal",
				...s
			}),
			Rw([0], { stroke: n.soft })
		] : [
			KT({
				stroke: n.line,
				strokeOpacity: 1,
				ticks: r
			}),
			tO(e, {
				y: a,
				x: "units",
				fill: i,
				title: fk
			}),
			hO(e, {
				y: a,
				x: "ideal",
				...s
			}),
			Lw([0], { stroke: n.soft })
		],
		value: o
	};
}, hk = {
	dark: !1,
	paper: "#ffffff",
	ink: "#1c2126",
	soft: "#5b636c",
	line: "#e4e1da",
	curve: "#41505f",
	accent: "#8a3b7a",
	over: "#0072b2",
	under: "#d55e00",
	exact: "#6f767d"
}, gk = {
	dark: !0,
	paper: "#1b2025",
	ink: "#e9e6df",
	soft: "#a4acb4",
	line: "#333b43",
	curve: "#b5c0cb",
	accent: "#e3a0d4",
	over: "#4aa8e0",
	under: "#f08a3c",
	exact: "#98a0a8"
};
function _k() {
	let e = document.body;
	return e.dataset.jpThemeLight ? e.dataset.jpThemeLight === "false" : e.classList.contains("vscode-dark") || e.classList.contains("vscode-high-contrast") ? !0 : e.classList.contains("vscode-light") ? !1 : document.documentElement.getAttribute("theme") === "dark" || matchMedia("(prefers-color-scheme: dark)").matches;
}
function vk(e) {
	let [t, n] = we(_k);
	return Ee(() => {
		let e = () => n(_k()), t = matchMedia("(prefers-color-scheme: dark)"), r = new MutationObserver(e);
		return t.addEventListener("change", e), r.observe(document.body, { attributes: !0 }), r.observe(document.documentElement, { attributes: !0 }), () => {
			t.removeEventListener("change", e), r.disconnect();
		};
	}, []), e === "auto" ? t ? gk : hk : e === "dark" ? gk : hk;
}
function yk(e) {
	let t = parseInt(e.slice(1), 16);
	return [
		t >> 16,
		t >> 8 & 255,
		t & 255
	];
}
function bk(e, t, n) {
	let [r, i] = [yk(e), yk(t)];
	return "#" + r.map((e, t) => Math.round(e + (i[t] - e) * n)).map((e) => e.toString(16).padStart(2, "0")).join("");
}
function xk(e) {
	let [t, n, r] = yk(e).map((e) => {
		let t = e / 255;
		return t <= .04045 ? t / 12.92 : ((t + .055) / 1.055) ** 2.4;
	});
	return .2126 * t + .7152 * n + .0722 * r;
}
function Sk(e) {
	let t = xk(e);
	return (t + .05) / .05 > 1.05 / (t + .05) ? "#101418" : "#ffffff";
}
function Ck(e, t, n) {
	if (e === 0) return bk(n.paper, n.exact, .35);
	let r = n.dark ? .34 : .24, i = r + (1 - r) * Math.min(1, Math.abs(e) / t);
	return bk(n.paper, e > 0 ? n.over : n.under, i);
}
function wk(e) {
	return e.reduce((e, t) => Math.max(e, Math.abs(t - 1)), .05);
}
// src/tiles.tsx
var Tk = 68, Ek = 34;
function Dk({ picture: e, palette: t }) {
	let { data: n, view: r } = e, i = n.tiles, a = i.map(([e]) => e), o = i.map(([, e]) => e), [s, c] = [Math.min(...a), Math.min(...o)], l = Math.max((Math.max(...a) - s + 1) * Tk, 272), u = (Math.max(...o) - c + 1) * Tk + Ek, d = wk(r.ratio), [f, p] = Xe(), m = p > 0 && p < .72 * l, h = `Map of ${n.names.length} states as tiles, coloured by their deviation at k = ${r.k}. ${lk(r.sides)}`;
	return /* @__PURE__ */ F(At, {
		title: `Units per state, at k = ${P(r.k)}`,
		name: "tiles",
		summary: h,
		palette: t,
		children: /* @__PURE__ */ F("div", {
			ref: f,
			children: /* @__PURE__ */ F("svg", {
				class: "eh-chart eh-tiles",
				viewBox: `0 0 ${l} ${u}`,
				width: l,
				height: u,
				"aria-hidden": "true",
				style: { maxWidth: `${l}px` },
				children: [/* @__PURE__ */ F(kk, {
					full: d,
					palette: t,
					width: m ? l : Math.min(l, 380),
					size: m ? 19 : 11.5
				}), i.map(([e, i, a], o) => {
					let l = r.ratio[o] - 1, u = Ck(l, d, t), f = Sk(u), [p, h] = [(e - s) * Tk, (i - c) * Tk + Ek], g = p + 63 / 2;
					return /* @__PURE__ */ F("g", {
						"data-tile": a,
						children: [
							/* @__PURE__ */ F("title", { children: `${n.names[o]}: ${r.units[o]} units, ${Ge(l)}` }),
							/* @__PURE__ */ F("rect", {
								x: p,
								y: h,
								width: 63,
								height: 63,
								rx: "7",
								fill: u
							}),
							/* @__PURE__ */ F("text", {
								x: g,
								y: h + (m ? 25 : 16),
								fill: f,
								"font-size": m ? 21 : 12,
								"text-anchor": "middle",
								children: a
							}),
							/* @__PURE__ */ F("text", {
								x: g,
								y: h + (m ? 53 : 39),
								fill: f,
								"font-size": Ok(r.units[o], m),
								"font-weight": "600",
								"text-anchor": "middle",
								children: P(r.units[o])
							}),
							!m && /* @__PURE__ */ F("text", {
								x: g,
								y: h + 56,
								fill: f,
								"font-size": "11.5",
								"text-anchor": "middle",
								children: Ge(l)
							})
						]
					}, a);
				})]
			})
		})
	});
}
function Ok(e, t) {
	return Math.min(t ? 28 : 21, 96 / P(e).length);
}
function kk({ full: e, palette: t, width: n, size: r }) {
	let i = [
		-1,
		-.5,
		0,
		.5,
		1
	], a = n / i.length;
	return /* @__PURE__ */ F("g", { children: i.map((n, i) => {
		let o = Ck(n * e, e, t);
		return /* @__PURE__ */ F("g", { children: [/* @__PURE__ */ F("rect", {
			x: i * a,
			y: "0",
			width: a - 2,
			height: "24",
			rx: "3",
			fill: o
		}), /* @__PURE__ */ F("text", {
			x: i * a + a / 2 - 1,
			y: 12 + .36 * r,
			"font-size": r,
			fill: Sk(o),
			"text-anchor": "middle",
			children: n === 0 ? "ideal" : Ge(n * e)
		})] }, n);
	}) });
}
// src/halfcircle.tsx
var Ak = 760, jk = 250, Mk = .36, Nk = [Ak / 2, 392], Pk = 424, Fk = 2e3;
function Ik({ picture: e, palette: t }) {
	let { data: n, view: r } = e, i = ke(() => Rk(r.units), [r.units]), a = ke(() => r.k <= Fk ? zk(r.k) : null, [r.k]), o = wk(r.ratio), [s, c] = Xe(), l = c ? Math.min(2.1, Math.max(1, Ak / c)) : 1, u = jk + (a?.size ?? 0) + 7, d = (e) => Ck(r.ratio[e] - 1, o, t), f = (e) => n.tiles?.[e][2] ?? vO(n.names[e], 13), p = (e) => `${n.names[e]}: ${P(r.units[e])} units, ${Ge(r.ratio[e] - 1)}`, m = `Half-circle of ${P(r.k)} seats for ${n.names.length} groups, the largest first from the left. ${lk(r.sides)}`, h = a ? null : `More than ${P(Fk)} units: each group is one piece of the half-circle instead of single seats.`;
	return /* @__PURE__ */ F(At, {
		title: `A house of ${P(r.k)} seats`,
		name: "half-circle",
		summary: m,
		palette: t,
		note: h,
		children: /* @__PURE__ */ F("div", {
			ref: s,
			children: /* @__PURE__ */ F("svg", {
				class: "eh-chart eh-half",
				viewBox: `0 0 ${Ak} ${Pk}`,
				width: Ak,
				height: Pk,
				"aria-hidden": "true",
				style: { maxWidth: `${Ak}px` },
				children: [
					/* @__PURE__ */ F(kk, {
						full: o,
						palette: t,
						width: l > 1.3 ? Ak : 380,
						size: 11.5 * l
					}),
					a ? i.map(({ group: e, from: n, to: r }, i) => /* @__PURE__ */ F("g", {
						fill: d(e),
						stroke: bk(d(e), t.ink, .42),
						"stroke-width": i % 2 ? 1.4 : 0,
						children: [/* @__PURE__ */ F("title", { children: p(e) }), a.list.slice(n, r).map((e, t) => /* @__PURE__ */ F("circle", {
							cx: e.x,
							cy: e.y,
							r: a.size
						}, t))]
					}, e)) : i.map(({ group: e, from: n, to: i }) => /* @__PURE__ */ F("path", {
						d: Bk(n / r.k, i / r.k),
						fill: d(e),
						stroke: t.paper,
						children: /* @__PURE__ */ F("title", { children: p(e) })
					}, e)),
					i.filter(({ from: e, to: t }) => (t - e) / r.k >= .0145 * l).map(({ group: e, from: n, to: i }) => /* @__PURE__ */ F(Lk, {
						share: (n + i) / 2 / r.k,
						text: f(e),
						count: P(r.units[e]),
						ink: t.ink,
						edge: u,
						size: 12 * l
					}, e)),
					/* @__PURE__ */ F("text", {
						x: Nk[0],
						y: Nk[1] - 22,
						"text-anchor": "middle",
						"font-size": "44",
						"font-weight": "600",
						fill: t.ink,
						children: P(r.k)
					}),
					l <= 1.3 && /* @__PURE__ */ F("text", {
						x: Nk[0],
						y: Nk[1] + 2,
						"text-anchor": "middle",
						"font-size": "14",
						fill: t.soft,
						children: [
							"units, ",
							n.names.length,
							" groups"
						]
					})
				]
			})
		})
	});
}
function Lk({ share: e, text: t, count: n, ink: r, edge: i, size: a }) {
	let o = 180 * e, s = o <= 90, c = Math.PI * (1 - e), [l, u] = [Nk[0] + i * Math.cos(c), Nk[1] - i * Math.sin(c)];
	return /* @__PURE__ */ F("text", {
		transform: `translate(${l.toFixed(1)},${u.toFixed(1)}) rotate(${(s ? o : o - 180).toFixed(2)})`,
		dy: .35 * a,
		"text-anchor": s ? "end" : "start",
		"font-size": a,
		fill: r,
		children: [
			t,
			" ",
			/* @__PURE__ */ F("tspan", {
				"font-weight": "600",
				children: n
			})
		]
	});
}
function Rk(e) {
	let t = e.map((e, t) => t).sort((t, n) => e[n] - e[t] || t - n), n = 0;
	return t.map((t) => {
		let r = {
			group: t,
			from: n,
			to: n + e[t]
		};
		return n = r.to, r;
	});
}
function zk(e) {
	let t = Math.max(1, Math.round((1 + Math.sqrt(1 + 4 * e * .64 / (Math.PI * 1.3599999999999999) * 2)) / 2)), n = Array.from({ length: t }, (e, n) => t === 1 ? 1 : Mk + .64 * n / (t - 1)), r = n.reduce((e, t) => e + t, 0), i = [], [a, o, s] = [
		0,
		0,
		Infinity
	];
	for (let t of n) {
		o += t;
		let n = Math.round(e * o / r) - a;
		a += n, n > 1 && (s = Math.min(s, Math.PI * t / (n - 1)));
		for (let e = 0; e < n; e++) {
			let r = Math.PI * (n === 1 ? .5 : 1 - e / (n - 1));
			i.push({
				x: Nk[0] + jk * t * Math.cos(r),
				y: Nk[1] - 10 - 240 * t * Math.sin(r),
				angle: r
			});
		}
	}
	i.sort((e, t) => t.angle - e.angle || e.x - t.x);
	let c = t > 1 ? .64 / (t - 1) : .2;
	return {
		list: i,
		size: Math.min(14, .44 * jk * Math.min(s, c))
	};
}
function Bk(e, t) {
	let n = (e, t) => {
		let n = Math.PI * (1 - e);
		return `${(Nk[0] + t * Math.cos(n)).toFixed(2)},${(Nk[1] - t * Math.sin(n)).toFixed(2)}`;
	}, r = jk * Mk;
	return `M${n(e, jk)} A${jk},${jk} 0 0 1 ${n(t, jk)} L${n(t, r)} A${r},${r} 0 0 0 ${n(e, r)} Z`;
}
// src/tabs.tsx
var Vk = [
	{
		name: "deviation",
		title: "Deviation"
	},
	{
		name: "ideal",
		title: "Units and ideal"
	},
	{
		name: "tiles",
		title: "Tile map"
	},
	{
		name: "half-circle",
		title: "Half-circle"
	}
];
function Hk({ picture: e, palette: t, tab: n, onTab: r, id: i }) {
	let a = Vk.filter(({ name: t }) => t !== "tiles" || e.data.tiles), o = a.some(({ name: e }) => e === n) ? n : "deviation", s = (e) => {
		let t = a.findIndex(({ name: e }) => e === o), n = {
			ArrowRight: t + 1,
			ArrowLeft: t - 1,
			Home: 0,
			End: a.length - 1
		};
		if (!(e.key in n)) return;
		e.preventDefault();
		let i = a[(n[e.key] + a.length) % a.length].name;
		r(i), e.currentTarget.querySelector(`[data-tab="${i}"]`)?.focus();
	}, c = {
		picture: e,
		palette: t
	};
	return /* @__PURE__ */ F("section", {
		class: "eh-allocation eh-card",
		"aria-label": "The allocation",
		children: [/* @__PURE__ */ F("div", {
			class: "eh-tabs",
			role: "tablist",
			"aria-label": "Views of the allocation",
			onKeyDown: s,
			children: a.map(({ name: e, title: t }) => /* @__PURE__ */ F("button", {
				type: "button",
				role: "tab",
				id: `${i}-tab-${e}`,
				"aria-controls": `${i}-panel`,
				"data-tab": e,
				"aria-selected": e === o,
				tabIndex: e === o ? 0 : -1,
				onClick: () => r(e),
				children: t
			}, e))
		}), /* @__PURE__ */ F("div", {
			role: "tabpanel",
			id: `${i}-panel`,
			"aria-labelledby": `${i}-tab-${o}`,
			class: "eh-panel",
			children: [
				o === "deviation" && /* @__PURE__ */ F(sk, { ...c }),
				o === "ideal" && /* @__PURE__ */ F(ck, { ...c }),
				o === "tiles" && /* @__PURE__ */ F(Dk, { ...c }),
				o === "half-circle" && /* @__PURE__ */ F(Ik, { ...c })
			]
		})]
	});
}
// src/takeaway.tsx
var Uk = "http://127.0.0.1:8642/", Wk = [
	{
		ask: "allocation.csv",
		label: "Allocation, CSV",
		type: "text/csv"
	},
	{
		ask: "allocation.json",
		label: "Allocation, JSON record",
		type: "application/json"
	},
	{
		ask: "sweep.csv",
		label: "Every k, CSV",
		type: "text/csv"
	},
	{
		ask: "sweep.json",
		label: "Every k, JSON record",
		type: "application/json"
	}
];
function Gk({ picture: e, store: t, tab: n, theme: r }) {
	let [i, a] = we(""), [o, s] = we(null), c = (n, r) => {
		t.request(n, { state: {
			...e.state,
			k: e.view.k
		} }).then((e) => wt(e.file ?? n, e.text ?? "", r)).catch((e) => t.fail(e.message));
	}, l = async (e, t) => {
		let n = await kt(e);
		a(n ? `${t} copied.` : "The browser does not let a page copy here: select the text below."), s(n ? null : e);
	};
	return /* @__PURE__ */ F("section", {
		class: "eh-takeaway eh-card",
		"aria-label": "Take away",
		children: [
			/* @__PURE__ */ F("h2", { children: "Take away" }),
			/* @__PURE__ */ F("div", {
				class: "eh-buttons",
				children: [
					Wk.map(({ ask: e, label: t, type: n }) => /* @__PURE__ */ F("button", {
						type: "button",
						class: "eh-small",
						"data-save": e,
						onClick: () => c(e, n),
						children: t
					}, e)),
					/* @__PURE__ */ F("button", {
						type: "button",
						class: "eh-small",
						"data-copy": "python",
						onClick: () => void l(e.view.python, "Python"),
						children: "Copy as Python"
					}),
					/* @__PURE__ */ F("button", {
						type: "button",
						class: "eh-small",
						"data-copy": "command",
						onClick: () => void l(e.view.command, "Command line"),
						children: "Copy as command line"
					}),
					/* @__PURE__ */ F("button", {
						type: "button",
						class: "eh-small",
						"data-copy": "link",
						onClick: () => {
							let { data: i, state: o } = e;
							if (!i.name && !i.inline) {
								a(`The link cannot carry these ${i.names.length} groups: it holds at most ${t.hello?.limits.inline}. Share the file beside it.`), s(null);
								return;
							}
							let c = KO(o, {
								inline: i.inline,
								name: i.name,
								tab: n,
								theme: r
							}), u = t.door.kind === "page" ? location.href.split("#")[0] : Uk;
							l(u + c, t.door.kind === "page" ? "Link" : "Link for a running “evenhand explore”");
						},
						children: "Copy link"
					})
				]
			}),
			/* @__PURE__ */ F("p", {
				class: "eh-note",
				role: "status",
				children: i
			}),
			o && /* @__PURE__ */ F("textarea", {
				class: "eh-copy",
				readOnly: !0,
				rows: 4,
				value: o,
				"aria-label": "Text to copy",
				onFocus: (e) => e.target.select()
			})
		]
	});
}
// src/app.tsx
var Kk = [
	"auto",
	"light",
	"dark"
];
function qk({ store: e, startTab: t, startTheme: n, startInline: r }) {
	Ye(e);
	let [i, a] = we(Kk.find((e) => e === n) ?? "auto"), [o, s] = we(t ?? "deviation"), [c, l] = we(!1), u = Oe({ file: null }), d = vk(i), { hello: f, picture: p } = e;
	return Zk(e, o, i), e.onUnknownData = () => void Jk(e, u.current.file, r), /* @__PURE__ */ F("div", {
		class: `eh ${d.dark ? "eh-dark" : "eh-light"} eh-${e.door.kind} ${c ? "eh-dropping" : ""}`,
		onFocusCapture: e.door.kind === "widget" ? Yk : void 0,
		"data-busy": e.busy,
		onDrop: (t) => {
			t.preventDefault(), l(!1);
			let n = t.dataTransfer?.files[0];
			n && (u.current.file = n, ek(e, n, {}));
		},
		onDragLeave: () => l(!1),
		onDragOver: (e) => {
			e.preventDefault(), l(!0);
		},
		children: [/* @__PURE__ */ F("header", {
			class: "eh-top",
			children: [/* @__PURE__ */ F("div", { children: [/* @__PURE__ */ F("h1", { children: "evenhand" }), /* @__PURE__ */ F("p", { children: "whole units for unequal groups, with an even hand" })] }), /* @__PURE__ */ F("label", {
				class: "eh-theme",
				children: ["Colours ", /* @__PURE__ */ F("select", {
					value: i,
					onChange: (e) => a(e.target.value),
					children: Kk.map((e) => /* @__PURE__ */ F("option", {
						value: e,
						children: e
					}, e))
				})]
			})]
		}), /* @__PURE__ */ F("div", {
			class: "eh-body",
			children: [/* @__PURE__ */ F("aside", {
				class: "eh-left",
				"aria-label": "Data and parameters",
				children: [f && /* @__PURE__ */ F(nk, {
					store: e,
					hello: f,
					last: u.current
				}), f && /* @__PURE__ */ F(bt, {
					store: e,
					hello: f
				})]
			}), /* @__PURE__ */ F("main", {
				class: "eh-main",
				children: [/* @__PURE__ */ F("div", {
					role: "alert",
					class: "eh-alert",
					children: [!e.alive && /* @__PURE__ */ F("p", { children: ["Python does not answer: this is the last picture. ", e.door.kind === "page" ? "Trying again …" : "Is the kernel running?"] }), e.error && /* @__PURE__ */ F("p", { children: e.error })]
				}), p ? /* @__PURE__ */ F(Xk, {
					store: e,
					picture: p,
					palette: d,
					tab: o,
					onTab: s,
					theme: i
				}) : !e.error && /* @__PURE__ */ F("p", {
					class: "eh-waiting",
					children: "Computing …"
				})]
			})]
		})]
	});
}
async function Jk(e, t, n) {
	let r = e.picture?.data.inline ?? n;
	try {
		r ? e.set({ data: (await e.request("inline", {
			inline: r,
			state: void 0
		})).data }) : t ? await ek(e, t, {}) : e.fail("These groups are gone: open their file again, or choose a data set.");
	} catch (t) {
		e.fail(t.message);
	}
}
function Yk(e) {
	e.target.setAttribute("data-lm-suppress-shortcuts", "true");
}
function Xk({ store: e, picture: t, palette: n, tab: r, onTab: i, theme: a }) {
	let o = Qe(t), s = Ae(), c = e.hello?.parameters.find(({ name: e }) => e === "alpha"), l = (t) => e.set({ k: t });
	return /* @__PURE__ */ F(y, { children: [
		/* @__PURE__ */ F(BO, {
			picture: t,
			onBest: () => l(null)
		}),
		/* @__PURE__ */ F("div", {
			class: "eh-card eh-totals",
			children: [/* @__PURE__ */ F(TO, {
				picture: t,
				palette: n,
				asked: e.busy ? e.state.k ?? t.view.k : t.view.k,
				onChoose: l
			}), c && /* @__PURE__ */ F(at, {
				picture: t,
				alpha: c,
				onAlpha: (t) => e.set({
					alpha: t,
					k: null
				})
			})]
		}),
		/* @__PURE__ */ F("div", {
			class: "eh-late",
			"data-late": o !== t,
			children: [/* @__PURE__ */ F(Hk, {
				picture: o,
				palette: n,
				tab: r,
				onTab: i,
				id: s
			}), /* @__PURE__ */ F(pt, {
				picture: o,
				store: e
			})]
		}),
		/* @__PURE__ */ F(Gk, {
			picture: t,
			store: e,
			tab: r,
			theme: a
		})
	] });
}
function Zk(e, t, n) {
	let { picture: r } = e;
	Ee(() => {
		if (e.door.kind !== "page" || !r) return;
		let i = setTimeout(() => {
			let { name: e, inline: i } = r.data;
			(e || i) && history.replaceState(null, "", KO(r.state, {
				name: e,
				inline: i,
				tab: t,
				theme: n
			}));
		}, 400);
		return () => clearTimeout(i);
	}, [
		r,
		t,
		n
	]);
}
// src/store.ts
var Qk = 5e3, $k = class {
	door;
	hello = null;
	state = {};
	picture = null;
	error = null;
	alive = !0;
	onUnknownData = null;
	listeners = /* @__PURE__ */ new Set();
	waiting = /* @__PURE__ */ new Map();
	last = Math.floor(Math.random() * 2 ** 40);
	flying = 0;
	dirty = !1;
	timer;
	constructor(e, t) {
		this.door = e, t && (this.state = t);
	}
	open() {
		this.door.open((e) => this.receive(e), (e) => this.link(e));
	}
	close() {
		clearTimeout(this.timer), this.door.close();
	}
	subscribe(e) {
		return this.listeners.add(e), () => this.listeners.delete(e);
	}
	set(e) {
		this.state = {
			...this.state,
			...e
		}, this.ask(), this.tell();
	}
	ask() {
		if (this.flying) {
			this.dirty = !0;
			return;
		}
		this.dirty = !1, this.flying = ++this.last;
		let e = {
			data: this.picture?.data.key ?? null,
			sweep: this.picture?.sweep.key ?? null
		};
		this.door.send({
			type: "state",
			id: this.flying,
			state: this.state,
			have: e
		}), this.watch();
	}
	request(e, t = {}) {
		let n = ++this.last;
		return new Promise((r, i) => {
			this.waiting.set(n, {
				resolve: r,
				reject: i
			}), this.door.send({
				type: "ask",
				id: n,
				ask: e,
				state: this.picture?.state,
				...t
			});
		});
	}
	get busy() {
		return this.flying !== 0;
	}
	fail(e) {
		this.error = e, this.tell();
	}
	watch() {
		clearTimeout(this.timer), this.timer = setTimeout(() => {
			this.flying && (this.alive = !1, this.tell());
		}, Qk);
	}
	tell() {
		for (let e of this.listeners) e();
	}
	link(e) {
		if (this.alive = e, this.flying = 0, e) this.door.kind === "page" && this.ask();
		else {
			for (let { reject: e } of this.waiting.values()) e(/* @__PURE__ */ Error("Python does not answer"));
			this.waiting.clear();
		}
		this.tell();
	}
	receive(e) {
		e.type === "hello" ? this.hello = e : e.type === "view" ? this.show(e) : e.type === "error" ? this.refuse(e) : this.settle(e), this.tell();
	}
	show(e) {
		let t = e.data ?? this.picture?.data, n = e.sweep ?? this.picture?.sweep;
		if (!t || !n) return;
		let r = this.picture, i = !r || n.key !== r.sweep.key, a = i ? et(n.log_error) : r.logError, o = i ? Array.from({ length: n.count }, (e, t) => n.k_min + t) : r.k, s = r && r.data === t ? r.populations : tA(t.populations), c = (r?.revision ?? 0) + 1, [l, u] = [nA(e.view), et(e.view.score)];
		this.picture = {
			revision: c,
			state: e.state,
			data: t,
			sweep: n,
			view: l,
			populations: s,
			k: o,
			logError: a,
			score: u
		}, this.error = null, this.land(e.id), this.flying || (this.state = e.state);
	}
	refuse(e) {
		let t = this.waiting.get(e.id);
		t ? (this.waiting.delete(e.id), t.reject(Error(e.message))) : (this.land(e.id), e.reason === "unknown data" && this.onUnknownData ? this.onUnknownData() : this.error = e.message);
	}
	settle(e) {
		this.waiting.get(e.id)?.resolve(e), this.waiting.delete(e.id);
	}
	land(e) {
		this.alive = !0, e === this.flying && (this.flying = 0, clearTimeout(this.timer), this.dirty && this.ask());
	}
}, eA = [
	"under",
	"exact",
	"over"
];
function tA(e) {
	return Array.from(et(e));
}
function nA(e) {
	return {
		...e,
		sides: e.standing.map((e) => eA[e + 1]),
		ideal: tA(e.ideal),
		ratio: tA(e.ratio),
		contribution: tA(e.contribution),
		quota: tA(e.quota)
	};
}
// src/widget.ts
var rA = class {
	model;
	kind = "widget";
	onMessage = () => {};
	constructor(e) {
		this.model = e;
	}
	open(e, t) {
		this.onMessage = e, e(this.model.get("_hello")), this.model.on("change:_view", this.pass), this.model.on("msg:custom", this.custom), t(!0), this.pass();
	}
	send(e) {
		this.model.send(e);
	}
	close() {
		this.model.off("change:_view", this.pass), this.model.off("msg:custom", this.custom);
	}
	pass = () => {
		let e = this.model.get("_view");
		if (!e || e.type !== "view") return;
		let t = this.model.get("_data"), n = this.model.get("_sweep");
		this.onMessage({
			...e,
			data: t,
			sweep: n
		});
	};
	custom = (...e) => this.onMessage(e[0]);
}, iA = class {
	address;
	kind = "page";
	socket = null;
	closed = !1;
	wait = 250;
	constructor(e) {
		this.address = e;
	}
	open(e, t) {
		let n = new WebSocket(this.address);
		this.socket = n, n.onopen = () => {
			this.wait = 250, t(!0);
		}, n.onmessage = (t) => e(JSON.parse(t.data)), n.onclose = () => {
			this.closed || (t(!1), setTimeout(() => this.open(e, t), this.wait), this.wait = Math.min(this.wait * 2, 5e3));
		};
	}
	send(e) {
		this.socket?.readyState === WebSocket.OPEN && this.socket.send(JSON.stringify(e));
	}
	close() {
		this.closed = !0, this.socket?.close();
	}
};
// src/explorer.tsx
function aA(e, t, n) {
	let r = new $k(t, n && n.inline ? {
		...n.state,
		data: { key: "link" }
	} : n?.state ?? null);
	return le(/* @__PURE__ */ F(qk, {
		store: r,
		startTab: n?.tab ?? null,
		startTheme: n?.theme ?? null,
		startInline: n?.inline ?? null
	}), e), r.open(), () => {
		r.close(), le(null, e);
	};
}
function oA({ model: e, el: t }) {
	return aA(t, new rA(e), null);
}
var sA = { render: oA };
export { iA as SocketDoor, sA as default, aA as mount, qO as readLink };
