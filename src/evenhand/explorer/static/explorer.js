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
function P(e) {
	return me = 1, we(Le, e);
}
function we(e, t, n) {
	var r = Ce(ue++, 2);
	if (r.t = e, !r.__c && (r.__ = [n ? n(t) : Le(void 0, t), function(e) {
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
function Te(e, t) {
	var n = Ce(ue++, 3);
	!N.__s && Ie(n.__H, t) && (n.__P = !0, n.__ = e, n.u = t, M.__H.__h.push(n));
}
function Ee(e, t) {
	var n = Ce(ue++, 4);
	!N.__s && Ie(n.__H, t) && (n.__P = !1, n.__ = e, n.u = t, M.__h.push(n));
}
function De(e) {
	return me = 5, Oe(function() {
		return { current: e };
	}, []);
}
function Oe(e, t) {
	var n = Ce(ue++, 7);
	return Ie(n.__H, t) && (n.__ = e(), n.__H = t), n.__;
}
function ke() {
	var e = Ce(ue++, 11);
	if (!e.__) {
		for (var t = M.__v; !t.__m && t.__;) t = t.__;
		var n = t.__m || (t.__m = [0, 0]);
		e.__ = "P" + n[0] + "-" + n[1]++;
	}
	return e.__;
}
function Ae() {
	var e;
	do {
		for (; e = ge.shift();) try {
			Pe(e);
		} catch (t) {
			N.__e(t, { __: (e = e.__P) && e.__v });
		}
		for (; e = he.shift();) {
			var t = e.__H;
			if (e.__P && t) try {
				t.__h.some(Pe), t.__h.some(Fe), t.__h = [];
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
	t && (de == M ? M.__h = [] : (t.__h.some(Pe), t.__h.some(Fe), ue = 0), t.__h = [], t.__.some(function(e) {
		e.__N && (e.__ = e.__N), e.u = e.__N = void 0;
	})), de = M;
}, N.diffed = function(e) {
	ye && ye(e);
	var t = e.__c;
	t && t.__H && (t.__H.__h.length && Ne(he.push(t)), t.__H.__.some(function(e) {
		e.u && (e.__H = e.u);
	})), de = M = null;
}, N.__c = function(e, t) {
	t.some(function(e) {
		try {
			e.__h.some(Pe), e.__h = e.__h.filter(function(e) {
				return !e.__ || Fe(e);
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
				r.__P = n, Ne(ge.push(r));
			} else Pe(r);
		} catch (e) {
			t = e;
		}
	}), r.__H = void 0, t && N.__e(t, r.__v));
};
var je = typeof requestAnimationFrame == "function";
function Me(e) {
	var t, n = function() {
		clearTimeout(r), je && cancelAnimationFrame(t), setTimeout(e);
	}, r = setTimeout(n, 35);
	je && (t = requestAnimationFrame(n));
}
function Ne(e) {
	e != 1 && fe == N.requestAnimationFrame || ((fe = N.requestAnimationFrame) || Me)(Ae);
}
function Pe(e) {
	var t = M, n = e.__c;
	typeof n == "function" && (e.__c = void 0, n()), M = t;
}
function Fe(e) {
	var t = M;
	e.__c = e.__(), M = t;
}
function Ie(e, t) {
	return !e || e.length != t.length || t.some(function(t, n) {
		return !pe(t, e[n]);
	});
}
function Le(e, t) {
	return typeof t == "function" ? t(e) : t;
}
// src/link.ts
var Re = [
	"alpha",
	"beta",
	"sigma",
	"kappa",
	"base",
	"gamma",
	"minimum",
	"maximum",
	"k_min",
	"k_max",
	"k"
], ze = [
	...Re,
	"data",
	"groups",
	"file",
	"method",
	"tab",
	"theme"
];
function Be(e, { data: t, tab: n, theme: r }) {
	let i = new URLSearchParams();
	t.name ? i.set("data", t.name) : t.inline ? i.set("groups", We(JSON.stringify(t.inline))) : (i.set("data", e.data?.key ?? t.key), i.set("file", t.title)), e.method !== "fairness" && i.set("method", e.method);
	for (let t of Re) {
		let n = e[t];
		n !== null && (t !== "base" || n !== 0) && i.set(t, String(n));
	}
	return i.set("tab", n), r !== "auto" && i.set("theme", r), "#" + i.toString();
}
function Ve(e) {
	let t = new URLSearchParams(e.replace(/^#/, "")), n = [], r = {};
	for (let e of new Set(t.keys())) ze.includes(e) ? t.getAll(e).length > 1 && n.push(`The address says ${e} more than once: the first is taken.`) : n.push(`The address says “${He(e, t)}”, which the explorer does not know: it is left out.`);
	for (let e of Re) {
		let i = t.get(e);
		i !== null && (i.trim() !== "" && Number.isFinite(Number(i)) ? r[e] = Number(i) : n.push(`The address says “${He(e, t)}”, which is no number: ${e} is left as it is without.`));
	}
	let i = t.get("data");
	i && (r.data = i.startsWith("given-") ? { key: i } : { name: i });
	let a = t.get("method");
	a && (r.method = a);
	let o = Ue(t.get("groups"));
	return t.has("groups") && !o && n.push("The groups in the address are damaged: it may have been cut. They are left out."), {
		state: r,
		inline: o,
		file: t.get("file"),
		tab: t.get("tab"),
		theme: t.get("theme"),
		problems: n
	};
}
function He(e, t) {
	return `${e}=${t.get(e)}`.slice(0, 60);
}
function Ue(e) {
	if (!e) return null;
	try {
		let t = JSON.parse(Ge(e));
		return Array.isArray(t.names) && Array.isArray(t.populations) ? t : null;
	} catch {
		return null;
	}
}
function We(e) {
	return Ke(new TextEncoder().encode(e)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
function Ge(e) {
	let t = atob(e.replace(/-/g, "+").replace(/_/g, "/"));
	return new TextDecoder().decode(Uint8Array.from(t, (e) => e.charCodeAt(0)));
}
function Ke(e) {
	let t = "";
	for (let n = 0; n < e.length; n += 32768) t += String.fromCharCode(...e.subarray(n, n + 32768));
	return btoa(t);
}
// src/address.ts
var qe = 400;
function Je(e, t, n, r) {
	let { picture: i } = e, a = De(null), o = De(null), s = e.door.kind === "page";
	Te(() => {
		if (!s || !i || e.busy) return;
		let r = setTimeout(() => {
			let e = Be(i.state, {
				data: i.data,
				tab: t,
				theme: n
			}), r = Be(i.state, {
				data: i.data,
				tab: "",
				theme: "auto"
			}), s = o.current !== null && o.current !== r;
			e !== location.hash && history[s ? "pushState" : "replaceState"](null, "", e), [a.current, o.current] = [location.hash, r];
		}, qe);
		return () => clearTimeout(r);
	}, [
		i,
		t,
		n,
		e.busy
	]), Te(() => {
		if (!s) return;
		let t = () => {
			if (location.hash === a.current) return;
			let t = Ve(location.hash);
			o.current = null, r(t), e.follow(t.state, t.inline, t.problems);
		};
		return addEventListener("hashchange", t), () => removeEventListener("hashchange", t);
	}, []);
}
// src/format.ts
var Ye = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
function F(e) {
	return Ye.format(e);
}
function Xe(e, t = 5) {
	if (Number.isNaN(e)) return "unknown";
	if (!Number.isFinite(e)) return e > 0 ? "∞" : "−∞";
	if (e === 0) return "0";
	let n = Math.abs(e);
	if (n >= 1e-4 && n < 1e6) return nt(Number(e.toPrecision(t)).toString());
	let [r, i] = e.toExponential(t - 1).split("e");
	return `${nt(String(Number(r)))} × 10${rt(Number(i))}`;
}
function Ze(e, t) {
	return nt($e(t).format(e));
}
var Qe = /* @__PURE__ */ new Map();
function $e(e) {
	let t = Qe.get(e);
	return t || (t = new Intl.NumberFormat("en-US", {
		minimumFractionDigits: e,
		maximumFractionDigits: e
	}), Qe.set(e, t)), t;
}
function et(e, t) {
	let n = Ze(Math.abs(e), t);
	return e === 0 || Number(n.replace(/,/g, "")) === 0 ? n : (e > 0 ? "+" : "−") + n;
}
function tt(e, t = 1) {
	return et(100 * e, t) + " %";
}
function nt(e) {
	return e.replace(/^-/, "−");
}
function rt(e) {
	return [...String(e)].map((e) => e === "-" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]).join("");
}
function at(e) {
	return Number.isFinite(e) ? e.toFixed(2) : "∞";
}
// src/hooks.ts
function ot(e) {
	let [, t] = P(0);
	Ee(() => e.subscribe(() => t((e) => e + 1)), [e]);
}
function st() {
	let e = De(null), [t, n] = P(0);
	return Ee(() => {
		let t = e.current;
		n(Math.floor(t.clientWidth));
		let r = new ResizeObserver(() => n(Math.floor(t.clientWidth)));
		return r.observe(t), () => r.disconnect();
	}, []), [e, t];
}
function ct(e) {
	typeof requestIdleCallback == "function" ? requestIdleCallback(e, { timeout: 200 }) : setTimeout(e, 50);
}
function lt(e) {
	let [t, n] = P(e), r = De(e), i = De(!1);
	return r.current = e, Te(() => {
		i.current || t === e || (i.current = !0, ct(() => {
			i.current = !1, n(r.current);
		}));
	}, [e, t]), t;
}
// src/messages.ts
function ut(e) {
	return e === "inf" ? Infinity : e === "-inf" ? -Infinity : e ?? NaN;
}
function dt(e) {
	let t = atob(e), n = new Uint8Array(t.length);
	for (let e = 0; e < t.length; e++) n[e] = t.charCodeAt(e);
	return new Float64Array(n.buffer);
}
// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var ft = Symbol.for("pv"), pt = 0;
Array.isArray;
function I(t, n, r, i, a, o) {
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
		constructor: ft,
		__v: --pt,
		__i: -1,
		__u: 0
	};
	return (a || o) && (u.__source = a, u.__self = o), e.vnode && e.vnode(u), u;
}
// src/band.tsx
var mt = 4;
function ht({ picture: e, alpha: t, onAlpha: n }) {
	let r = t.high, i = e.view.alpha_ranges.map(([e, t, n]) => ({
		k: e,
		low: t,
		high: ut(n)
	})).filter((e) => e.low < r), a = e.state.alpha, [o, s] = st();
	return /* @__PURE__ */ I("section", {
		class: "eh-band",
		"aria-label": "Which k is best for which alpha",
		children: [
			/* @__PURE__ */ I("h2", {
				class: "eh-title",
				children: "Best k for every α"
			}),
			/* @__PURE__ */ I("div", {
				class: "eh-band-bar",
				ref: o,
				children: [i.map((t) => /* @__PURE__ */ I(gt, {
					segment: t,
					end: r,
					room: s,
					now: a,
					current: t.k === e.view.best_k,
					onPick: () => n(vt(t, r))
				}, t.k)), /* @__PURE__ */ I("i", {
					class: "eh-band-mark",
					style: { left: `${100 * Math.min(a, r) / r}%` },
					"aria-hidden": "true"
				})]
			}),
			/* @__PURE__ */ I("div", {
				class: "eh-band-scale",
				"aria-hidden": "true",
				children: Array.from({ length: r + 1 }, (e, t) => /* @__PURE__ */ I("span", {
					style: { left: `${100 * t / r}%` },
					children: t === 0 ? "α = 0" : t
				}, t))
			})
		]
	});
}
function gt({ segment: e, end: t, room: n, now: r, current: i, onPick: a }) {
	let o = 100 * (Math.min(e.high, t) - e.low) / t, { before: s, after: c, free: l } = _t(e, t, n, r), u = `k = ${e.k} is best for alpha from ${at(e.low)} to ${at(e.high)}`;
	return /* @__PURE__ */ I("button", {
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
		children: l > 8 * F(e.k).length + 6 ? F(e.k) : ""
	});
}
function _t(e, t, n, r) {
	let i = n / t, [a, o, s] = [
		e.low,
		Math.min(e.high, t),
		Math.min(r, t)
	].map((e) => e * i), [c, l] = [s + mt - a, o - (s - mt)];
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
function vt({ low: e, high: t }, n) {
	let r = (e + Math.min(t, Math.max(n, e + 1))) / 2;
	for (let n = 1; n < 12; n++) {
		let i = Number(r.toFixed(n));
		if (i > e && i < t) return i;
	}
	return r;
}
// src/audit.tsx
var yt = 200, bt = [
	{
		key: "group",
		title: "Group",
		show: (e) => e.group
	},
	{
		key: "population",
		title: "Population",
		symbol: "P",
		show: (e) => Number.isInteger(e.population) ? F(e.population) : Xe(e.population, 8)
	},
	{
		key: "quota",
		title: "Quota",
		symbol: "q",
		show: (e) => Ze(e.quota, 3)
	},
	{
		key: "ideal",
		title: "Ideal",
		symbol: "a*",
		show: (e) => Ze(e.ideal, 3)
	},
	{
		key: "units",
		title: "Units",
		symbol: "a",
		show: (e) => F(e.units)
	},
	{
		key: "difference",
		title: "Difference",
		symbol: "a − a*",
		show: (e) => et(e.difference, 3)
	},
	{
		key: "ratio",
		title: "Ratio",
		symbol: "φ",
		show: (e) => Ze(e.ratio, 4)
	},
	{
		key: "side",
		title: "Side",
		show: (e) => e.side
	},
	{
		key: "people",
		title: "People per unit",
		show: (e) => F(e.people)
	},
	{
		key: "contribution",
		title: "Contribution",
		symbol: "to E",
		show: (e) => Xe(e.contribution, 4)
	}
], xt = {
	key: "change",
	title: "Change",
	symbol: "from now",
	show: (e) => et(e.change ?? 0, 0)
};
function St({ data: e, view: t, populations: n }) {
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
function Ct({ picture: e, store: t }) {
	let [n, r] = P({
		key: "contribution",
		down: !0
	}), [i, a] = P(""), [o, s] = P(yt), [c, l] = P(null);
	Te(() => {
		l(null), s(yt);
	}, [e.data.key]);
	let u = e.data.current ? [...bt, xt] : bt, d = Oe(() => St(e), [e]), f = Oe(() => Et(d, n, i), [
		d,
		n,
		i
	]), p = (e) => r((t) => ({
		key: e,
		down: t.key === e ? !t.down : e !== "group" && e !== "side"
	}));
	return /* @__PURE__ */ I("section", {
		class: "eh-audit eh-card",
		"aria-label": "Audit",
		children: [
			/* @__PURE__ */ I("div", {
				class: "eh-audit-head",
				children: [/* @__PURE__ */ I("h2", { children: ["Audit ", /* @__PURE__ */ I("small", { children: [
					"of k = ",
					F(e.view.k),
					"; choose a group for the reasons"
				] })] }), /* @__PURE__ */ I("label", {
					class: "eh-filter",
					children: ["Filter ", /* @__PURE__ */ I("input", {
						type: "search",
						value: i,
						placeholder: "a name, over, under",
						onInput: (e) => a(e.target.value)
					})]
				})]
			}),
			/* @__PURE__ */ I("div", {
				class: "eh-table",
				tabIndex: 0,
				role: "region",
				"aria-label": "Audit table, scrolls",
				children: [/* @__PURE__ */ I("table", { children: [
					/* @__PURE__ */ I("caption", {
						class: "eh-hidden",
						children: [
							"Every group with its population, ideal, units and contribution to the error; ",
							f.length,
							" of ",
							d.length,
							" groups shown"
						]
					}),
					/* @__PURE__ */ I("thead", { children: /* @__PURE__ */ I("tr", { children: u.map(({ key: e, title: t, symbol: r }) => /* @__PURE__ */ I("th", {
						scope: "col",
						"aria-sort": n.key === e ? n.down ? "descending" : "ascending" : void 0,
						children: /* @__PURE__ */ I("button", {
							type: "button",
							onClick: () => p(e),
							"data-sort": e,
							children: [
								t,
								/* @__PURE__ */ I("i", {
									"aria-hidden": "true",
									children: n.key === e ? n.down ? "▾" : "▴" : ""
								}),
								r && /* @__PURE__ */ I("small", { children: [" ", r] })
							]
						})
					}, e)) }) }),
					/* @__PURE__ */ I("tbody", { children: f.slice(0, o).map((n) => /* @__PURE__ */ I(y, { children: [/* @__PURE__ */ I(wt, {
						row: n,
						columns: u,
						open: c === n.index,
						onOpen: () => l(c === n.index ? null : n.index)
					}), c === n.index && /* @__PURE__ */ I(Tt, {
						row: n,
						span: u.length,
						picture: e,
						store: t
					})] }, n.index)) })
				] }), f.length === 0 && /* @__PURE__ */ I("p", {
					class: "eh-note",
					children: [
						"No group fits “",
						i,
						"”."
					]
				})]
			}),
			f.length > o && /* @__PURE__ */ I("button", {
				type: "button",
				class: "eh-small",
				onClick: () => s(o + 1e3),
				children: [
					"Show more: ",
					F(o),
					" of ",
					F(f.length),
					" groups are shown"
				]
			})
		]
	});
}
function wt({ row: e, columns: t, open: n, onOpen: r }) {
	return /* @__PURE__ */ I("tr", {
		class: `eh-row eh-${e.side}`,
		onClick: r,
		"data-group": e.group,
		children: t.map(({ key: t, show: r }) => t === "group" ? /* @__PURE__ */ I("th", {
			scope: "row",
			children: /* @__PURE__ */ I("button", {
				type: "button",
				"aria-expanded": n,
				children: r(e)
			})
		}, t) : /* @__PURE__ */ I("td", {
			class: t === "side" || t === "ratio" ? "eh-side" : void 0,
			"data-cell": t,
			"data-exact": String(e[t]),
			children: r(e)
		}, t))
	});
}
function Tt({ row: e, span: t, picture: n, store: r }) {
	let [i, a] = P(null);
	return Te(() => {
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
	}, [e.group, n.revision]), /* @__PURE__ */ I("tr", {
		class: "eh-why",
		children: /* @__PURE__ */ I("td", {
			colSpan: t,
			children: /* @__PURE__ */ I("div", {
				role: "status",
				"data-explain": e.group,
				children: i === null ? /* @__PURE__ */ I("p", { children: "…" }) : i.split("\n").filter(Boolean).map((e, t) => /* @__PURE__ */ I("p", { children: e }, t))
			})
		})
	});
}
function Et(e, { key: t, down: n }, r) {
	let i = r.trim().toLocaleLowerCase(), a = e.filter((e) => !i || e.side === i || e.group.toLocaleLowerCase().includes(i)), o = n ? -1 : 1;
	return a.sort((e, n) => o * Dt(e[t], n[t]) || e.index - n.index);
}
function Dt(e, t) {
	return typeof e == "string" && typeof t == "string" ? e.localeCompare(t) : Number(e) < Number(t) ? -1 : +(Number(e) > Number(t));
}
// src/numerals.ts
var Ot = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i, kt = /^[+-]?\d*,\d+$/, At = /^[+-]?[1-9]\d{0,2}([ '’_]\d{3})+$/, jt = /^[+-]?[1-9]\d{0,2}(,\d{3})+$/, Mt = /^[+-]?[1-9]\d{0,2}(\.\d{3})+$/;
function Nt(e, t) {
	let n = e.trim().replace(/[−–]/g, "-").replace(/[\u00a0\u2009\u202f]/g, " ");
	return n === "" ? null : At.test(n) ? { value: Number(n.replace(/[^\d+-]/g, "")) } : t && jt.test(n) ? { value: Number(n.replace(/,/g, "")) } : jt.test(n) || t && Mt.test(n) ? { problem: Pt(n) } : Ot.test(n) ? { value: Number(n) } : kt.test(n) ? { value: Number(n.replace(",", ".")) } : { problem: `“${e.slice(0, 30)}”, which is no number: write it like ${t ? "435" : "0.5"}` };
}
function Pt(e) {
	let [t, n] = [e.replace(/[,.]/, ".").replace(/,/g, ""), e.replace(/[,.]/g, "")];
	return `“${e}”, which can be read as ${Number(t)} or as ${n}: write one of these`;
}
// src/field.tsx
var Ft = 350, It = 1500;
function Lt(e) {
	let { store: t, name: n, value: r, low: i, high: a, step: o, whole: s, onChange: c } = e, l = ke(), [u, d] = P(null), f = De(null), p = De(null), m = De(null), h = De(r), g = t.refused.get(n), _ = g && t.typing !== n ? g : null;
	Te(() => {
		g || f.current !== null || r === h.current && Rt(m.current) || d(null);
	}, [r, g]), Te(() => () => v(), []);
	let v = () => {
		f.current !== null && (clearTimeout(f.current), f.current = null, t.draft(-1));
	}, b = (i) => {
		v();
		let a = Nt(i, s);
		if (a && "problem" in a) t.misread(n, `${n} is ${a.problem}`);
		else if (a || e.placeholder !== void 0) {
			let e = a ? a.value : null;
			h.current = e, (e !== r || t.refused.has(n)) && c(e);
		}
	}, x = (e) => {
		let r = e.target.value;
		d(r), t.type(n), p.current !== null && clearTimeout(p.current), p.current = setTimeout(S, It), v(), t.draft(1), f.current = setTimeout(() => b(r), Ft);
	}, S = () => {
		p.current !== null && clearTimeout(p.current), p.current = null, t.typing === n && t.type(null);
	};
	return /* @__PURE__ */ I(y, { children: [/* @__PURE__ */ I("input", {
		ref: m,
		type: "text",
		class: "eh-number",
		role: "spinbutton",
		inputMode: s ? "numeric" : "decimal",
		autocomplete: "off",
		value: u ?? (r === null ? "" : String(r)),
		placeholder: e.placeholder,
		"aria-label": e.label,
		"aria-valuenow": r ?? void 0,
		"aria-valuetext": r === null ? e.placeholder : void 0,
		"aria-invalid": _ ? "true" : void 0,
		"aria-describedby": [e.describedBy, _ ? `${l}-refused` : ""].filter(Boolean).join(" ") || void 0,
		onInput: x,
		onBlur: (e) => {
			f.current !== null && b(e.target.value), S(), t.refused.has(n) || d(null);
		},
		onKeyDown: (e) => {
			let t = {
				ArrowUp: o,
				ArrowDown: -o,
				PageUp: 10 * o,
				PageDown: -10 * o
			};
			if (e.key === "Enter") f.current !== null && b(e.target.value), S();
			else if (e.key in t) {
				e.preventDefault();
				let n = Math.max(i, Math.min(a, (r ?? i) + t[e.key]));
				d(null), c(Number(n.toFixed(zt(o))));
			}
		}
	}), _ && /* @__PURE__ */ I("p", {
		class: "eh-refused",
		id: `${l}-refused`,
		"data-refused": n,
		children: _.message
	})] });
}
function Rt(e) {
	return e !== null && e.getRootNode().activeElement === e;
}
function zt(e) {
	return e < .1 ? 2 : +(e < 1);
}
// src/controls.tsx
function Bt({ store: e, name: t, symbol: n, label: r, sentence: i, low: a, high: o, step: s, value: c, reset: l, onChange: u }) {
	let d = ke(), f = (e) => u(Number(Number(e.target.value).toFixed(zt(s))), "slider"), p = c === l && !e.refused.has(t);
	return /* @__PURE__ */ I("div", {
		class: "eh-field",
		"data-control": t,
		children: [
			/* @__PURE__ */ I("div", {
				class: "eh-field-head",
				children: [/* @__PURE__ */ I("label", {
					for: `${d}-slider`,
					children: [
						/* @__PURE__ */ I("span", {
							class: "eh-greek",
							children: n
						}),
						" ",
						r
					]
				}), /* @__PURE__ */ I(Vt, {
					label: r,
					to: String(l),
					disabled: p,
					onClick: () => u(l, "number")
				})]
			}),
			/* @__PURE__ */ I("div", {
				class: "eh-field-row",
				children: [/* @__PURE__ */ I("input", {
					id: `${d}-slider`,
					type: "range",
					min: a,
					max: o,
					step: s,
					value: c,
					onInput: f,
					"aria-describedby": `${d}-sentence`
				}), /* @__PURE__ */ I(Lt, {
					store: e,
					name: t,
					label: `${r}, ${t}, as a number`,
					value: c,
					low: a,
					high: o,
					step: s,
					whole: s >= 1,
					describedBy: `${d}-sentence`,
					onChange: (e) => e !== null && u(e, "number")
				})]
			}),
			/* @__PURE__ */ I("p", {
				id: `${d}-sentence`,
				class: "eh-sentence",
				children: i
			})
		]
	});
}
function Vt({ label: e, to: t, disabled: n, onClick: r }) {
	return /* @__PURE__ */ I("button", {
		type: "button",
		class: "eh-reset",
		onClick: r,
		"aria-label": `Reset ${e} to ${t}`,
		title: `Back to ${t}`,
		disabled: n,
		children: "↺"
	});
}
function Ht({ store: e, name: t, label: n, sentence: r, none: i, low: a, high: o, onChange: s }) {
	let c = ke(), l = e.state[t] ?? null;
	return /* @__PURE__ */ I("div", {
		class: "eh-field",
		"data-control": t,
		children: [/* @__PURE__ */ I("div", {
			class: "eh-field-row eh-field-choice",
			children: [
				/* @__PURE__ */ I("span", {
					class: "eh-field-label",
					"aria-hidden": "true",
					children: n
				}),
				/* @__PURE__ */ I(Vt, {
					label: n,
					to: i,
					disabled: l === null && !e.refused.has(t),
					onClick: () => s(null)
				}),
				/* @__PURE__ */ I(Lt, {
					store: e,
					name: t,
					label: n,
					value: l,
					low: a,
					high: o,
					step: 1,
					whole: !0,
					placeholder: i,
					describedBy: `${c}-sentence`,
					onChange: s
				})
			]
		}), /* @__PURE__ */ I("p", {
			id: `${c}-sentence`,
			class: "eh-sentence",
			children: r
		})]
	});
}
var Ut = [
	"Size",
	"Deviation",
	"Target",
	"Weight"
];
function Wt({ store: e, hello: t }) {
	let n = e.state, r = n.method && n.method !== "fairness";
	return /* @__PURE__ */ I("div", {
		class: "eh-controls",
		children: [
			t.methods.length > 0 && /* @__PURE__ */ I(Yt, {
				store: e,
				hello: t
			}),
			Ut.map((n) => {
				let i = t.parameters.filter((e) => e.concept === n);
				return r && n !== "Size" ? null : /* @__PURE__ */ I("fieldset", { children: [/* @__PURE__ */ I("legend", { children: n }), i.map((t) => /* @__PURE__ */ I(Gt, {
					store: e,
					parameter: t
				}, t.name))] }, n);
			}),
			e.picture && /* @__PURE__ */ I(Kt, {
				store: e,
				picture: e.picture
			}),
			e.picture && /* @__PURE__ */ I(Jt, {
				store: e,
				picture: e.picture
			})
		]
	});
}
function Gt({ store: e, parameter: t }) {
	let n = e.state[t.name] ?? t.default, r = (n) => e.set({ [t.name]: n });
	return /* @__PURE__ */ I(Bt, {
		...t,
		store: e,
		value: n,
		reset: t.default,
		onChange: r
	});
}
function Kt({ store: e, picture: t }) {
	let { k_low: n, k_high: r } = t.data, i = e.state.k_min ?? t.state.k_min ?? n, a = e.state.k_max ?? t.state.k_max ?? r, o = (t) => e.set({
		...t,
		...qt(e, t.k_min ?? i, t.k_max ?? a)
	}), s = (e, t) => o(t === "slider" && e > a ? {
		k_min: e,
		k_max: e
	} : { k_min: e }), c = (e, t) => o(t === "slider" && e < i ? {
		k_max: e,
		k_min: e
	} : { k_max: e }), l = {
		store: e,
		low: n,
		high: r,
		step: 1,
		symbol: "k"
	};
	return /* @__PURE__ */ I("fieldset", { children: [
		/* @__PURE__ */ I("legend", { children: "Range of k" }),
		/* @__PURE__ */ I(Bt, {
			...l,
			name: "k_min",
			label: "Smallest total",
			sentence: "The fewest units in all that are compared.",
			value: i,
			reset: n,
			onChange: s
		}),
		/* @__PURE__ */ I(Bt, {
			...l,
			name: "k_max",
			label: "Largest total",
			sentence: "The most units in all that are compared.",
			value: a,
			reset: t.data.k_default,
			onChange: c
		}),
		/* @__PURE__ */ I(Ht, {
			store: e,
			name: "k",
			label: "Shown total",
			sentence: "The total to look at; left open, it follows the best.",
			none: "best",
			low: i,
			high: a,
			onChange: (t) => e.set({ k: t })
		})
	] });
}
function qt(e, t, n) {
	let r = e.state.k;
	return r == null || t > n || t <= r && r <= n ? {} : (e.fail(`k = ${F(r)} is outside of the new range ${F(t)} to ${F(n)}: the best is shown instead.`), { k: null });
}
function Jt({ store: e, picture: t }) {
	let { k_low: n, k_default: r } = t.data, i = (t) => {
		let { k_min: i, k_max: a } = e.state, o = {
			...i === n ? { k_min: null } : {},
			...a === r ? { k_max: null } : {}
		};
		e.set({
			...o,
			...t
		});
	};
	return /* @__PURE__ */ I("fieldset", { children: [
		/* @__PURE__ */ I("legend", { children: "Bounds" }),
		/* @__PURE__ */ I(Ht, {
			store: e,
			name: "minimum",
			label: "Fewest units each",
			sentence: "Every group gets at least so many.",
			none: "as given",
			low: 1,
			high: 10 ** 6,
			onChange: (e) => i({ minimum: e })
		}),
		/* @__PURE__ */ I(Ht, {
			store: e,
			name: "maximum",
			label: "Most units each",
			sentence: "No group gets more.",
			none: "as given",
			low: 1,
			high: 10 ** 6,
			onChange: (e) => i({ maximum: e })
		})
	] });
}
function Yt({ store: e, hello: t }) {
	let n = ke();
	return /* @__PURE__ */ I("div", {
		class: "eh-methods",
		children: [/* @__PURE__ */ I("label", {
			for: n,
			children: "Method"
		}), /* @__PURE__ */ I("select", {
			id: n,
			value: e.state.method ?? "fairness",
			onChange: (t) => e.set({ method: t.target.value }),
			children: [/* @__PURE__ */ I("option", {
				value: "fairness",
				children: "The parameters below"
			}), t.methods.map(({ name: e, title: t }) => /* @__PURE__ */ I("option", {
				value: e,
				children: t
			}, e))]
		})]
	});
}
// src/save.ts
function Xt(e, t, n) {
	let r = URL.createObjectURL(new Blob([t], { type: n })), i = document.createElement("a");
	i.href = r, i.download = e, document.body.append(i), i.click(), i.remove(), setTimeout(() => URL.revokeObjectURL(r), 1e4);
}
var Zt = 14, Qt = 6.3, $t = 9, en = "http://www.w3.org/2000/svg";
function tn(e, t, n) {
	let [r, i] = cn(e), a = an(n.title, Math.max(20, r / $t)), o = an(n.told, Math.max(30, (r - 2) / Qt)), s = on(n.legend, r), c = 4 + 20 * a.length, l = c + 17 * o.length + 20 * s.length + 8, u = getComputedStyle(e), d = nn("svg", {
		width: r + 28,
		height: i + l + 28,
		color: u.color,
		"font-size": u.fontSize,
		"font-family": "system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"
	});
	d.setAttribute("viewBox", `0 0 ${r + 28} ${i + l + 28}`), d.append(nn("rect", {
		width: r + 28,
		height: i + l + 28,
		fill: t
	})), a.forEach((e, t) => d.append(rn(e, Zt, 28 + 20 * t, {
		fill: n.ink,
		"font-size": 16,
		"font-weight": 600
	}))), o.forEach((e, t) => d.append(rn(e, Zt, Zt + c + 10 + 17 * t, {
		fill: n.soft,
		"font-size": 12
	}))), s.forEach((e, t) => d.append(...sn(e, Zt + c + 2 + 17 * o.length + 20 * t, n.soft)));
	let f = e.cloneNode(!0);
	f.removeAttribute("style"), f.removeAttribute("class"), f.hasAttribute("viewBox") || f.setAttribute("viewBox", `0 0 ${r} ${i}`);
	for (let [e, t] of Object.entries({
		x: Zt,
		y: Zt + l,
		width: r,
		height: i
	})) f.setAttribute(e, String(t));
	return d.append(f), new XMLSerializer().serializeToString(d);
}
function nn(e, t) {
	let n = document.createElementNS(en, e);
	for (let [e, r] of Object.entries(t)) n.setAttribute(e, String(r));
	return n;
}
function rn(e, t, n, r) {
	let i = nn("text", {
		x: t,
		y: n,
		...r
	});
	return i.textContent = e, i;
}
function an(e, t) {
	let n = [""];
	for (let r of e.split(/, /)) {
		let e = n.length - 1, i = n[e] ? `${n[e]}, ${r}` : r;
		i.length <= t || !n[e] ? n[e] = i : (n[e] += ",", n.push(r));
	}
	return n;
}
function on(e, t) {
	let n = [], r = Infinity;
	for (let i of e) {
		let e = 24 + 6.6 * i.text.length;
		r + e > t && (n.push([]), r = 0), n[n.length - 1].push({
			entry: i,
			x: Zt + r
		}), r += e;
	}
	return n;
}
function sn(e, t, n) {
	return e.flatMap(({ entry: e, x: r }) => [nn("rect", {
		x: r,
		y: e.isLine ? t + 8 : t + 3,
		width: e.isLine ? 14 : 11,
		height: e.isLine ? 2 : 11,
		fill: e.colour
	}), rn(e.text, r + 19, t + 13, {
		fill: n,
		"font-size": 12.5
	})]);
}
function cn(e) {
	let t = e.getBoundingClientRect();
	return [Math.round(t.width), Math.round(t.height)];
}
function ln(e, t, n, r) {
	Xt(`${t}.svg`, tn(e, n, r), "image/svg+xml");
}
async function un(e, t, n, r) {
	let i = URL.createObjectURL(new Blob([tn(e, n, r)], { type: "image/svg+xml" }));
	try {
		let e = new Image();
		e.src = i, await e.decode();
		let n = document.createElement("canvas");
		n.width = 2 * e.naturalWidth, n.height = 2 * e.naturalHeight, n.getContext("2d").drawImage(e, 0, 0, n.width, n.height);
		let r = await new Promise((e) => n.toBlob(e, "image/png"));
		r && Xt(`${t}.png`, r, "image/png");
	} finally {
		URL.revokeObjectURL(i);
	}
}
async function dn(e) {
	try {
		return await navigator.clipboard.writeText(e), !0;
	} catch {
		return !1;
	}
}
// src/figure.tsx
function fn({ title: e, name: t, summary: n, told: r, legend: i, palette: a, children: o, note: s }) {
	let c = De(null), l = ke(), u = {
		title: e,
		told: r,
		legend: i ?? [],
		ink: a.ink,
		soft: a.soft
	}, d = () => c.current.querySelector("svg.eh-chart");
	return /* @__PURE__ */ I("figure", {
		class: "eh-figure",
		ref: c,
		"aria-labelledby": `${l}-title`,
		"data-figure": t,
		children: [
			/* @__PURE__ */ I("div", {
				class: "eh-figure-head",
				children: [/* @__PURE__ */ I("h2", {
					class: "eh-title",
					id: `${l}-title`,
					children: e
				}), /* @__PURE__ */ I("span", {
					class: "eh-figure-tools",
					children: [/* @__PURE__ */ I("button", {
						type: "button",
						class: "eh-quiet",
						"aria-label": `${e}: save as PNG`,
						onClick: () => void un(d(), `evenhand-${t}`, a.paper, u),
						children: "PNG"
					}), /* @__PURE__ */ I("button", {
						type: "button",
						class: "eh-quiet",
						"aria-label": `${e}: save as SVG`,
						onClick: () => ln(d(), `evenhand-${t}`, a.paper, u),
						children: "SVG"
					})]
				})]
			}),
			i && /* @__PURE__ */ I(pn, { entries: i }),
			o,
			s && /* @__PURE__ */ I("p", {
				class: "eh-note",
				children: s
			}),
			/* @__PURE__ */ I("figcaption", {
				class: "eh-hidden",
				children: n
			})
		]
	});
}
function pn({ entries: e }) {
	return /* @__PURE__ */ I("ul", {
		class: "eh-legend",
		"aria-hidden": "true",
		children: e.map(({ colour: e, text: t, isLine: n }) => /* @__PURE__ */ I("li", { children: [/* @__PURE__ */ I("svg", {
			class: "eh-legend-mark",
			width: "14",
			height: "11",
			children: /* @__PURE__ */ I("rect", {
				y: n ? 5 : 0,
				width: n ? 14 : 11,
				height: n ? 2 : 11,
				rx: n ? 0 : 2,
				fill: e
			})
		}), t] }, t))
	});
}
// node_modules/d3-array/dist/d3-array.mjs
function mn(e, t) {
	return e == null || t == null ? NaN : e < t ? -1 : e > t ? 1 : e >= t ? 0 : NaN;
}
function hn(e, t) {
	return e == null || t == null ? NaN : t < e ? -1 : t > e ? 1 : t >= e ? 0 : NaN;
}
function gn(e) {
	let t, n, r;
	e.length === 2 ? (t = e === mn || e === hn ? e : _n, n = e, r = e) : (t = mn, n = (t, n) => mn(e(t), n), r = (t, n) => e(t) - n);
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
function _n() {
	return 0;
}
function vn(e) {
	return e === null ? NaN : +e;
}
function* yn(e, t) {
	if (t === void 0) for (let t of e) t != null && (t = +t) >= t && (yield t);
	else {
		let n = -1;
		for (let r of e) (r = t(r, ++n, e)) != null && (r = +r) >= r && (yield r);
	}
}
var bn = gn(mn), xn = bn.right;
bn.left, gn(vn).center;
function Sn(e) {
	return e.length | 0;
}
function Cn(e) {
	return !(e > 0);
}
function wn(e) {
	return typeof e != "object" || "length" in e ? e : Array.from(e);
}
function Tn(e) {
	return (t) => e(...t);
}
function En(...e) {
	let t = typeof e[e.length - 1] == "function" && Tn(e.pop());
	e = e.map(wn);
	let n = e.map(Sn), r = e.length - 1, i = Array(r + 1).fill(0), a = [];
	if (r < 0 || n.some(Cn)) return a;
	for (;;) {
		a.push(i.map((t, n) => e[n][t]));
		let o = r;
		for (; ++i[o] === n[o];) {
			if (o === 0) return t ? a.map(t) : a;
			i[o--] = 0;
		}
	}
}
function Dn(e, t) {
	var n = 0, r = 0;
	return Float64Array.from(e, t === void 0 ? (e) => n += +e || 0 : (i) => n += +t(i, r++, e) || 0);
}
function On(e, t) {
	let n = 0, r, i = 0, a = 0;
	if (t === void 0) for (let t of e) t != null && (t = +t) >= t && (r = t - i, i += r / ++n, a += r * (t - i));
	else {
		let o = -1;
		for (let s of e) (s = t(s, ++o, e)) != null && (s = +s) >= s && (r = s - i, i += r / ++n, a += r * (s - i));
	}
	if (n > 1) return a / (n - 1);
}
function kn(e, t) {
	let n = On(e, t);
	return n && Math.sqrt(n);
}
function An(e, t) {
	let n, r;
	if (t === void 0) for (let t of e) t != null && (n === void 0 ? t >= t && (n = r = t) : (n > t && (n = t), r < t && (r = t)));
	else {
		let i = -1;
		for (let a of e) (a = t(a, ++i, e)) != null && (n === void 0 ? a >= a && (n = r = a) : (n > a && (n = a), r < a && (r = a)));
	}
	return [n, r];
}
var jn = class {
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
}, Mn = class extends Map {
	constructor(e, t = Ln) {
		if (super(), Object.defineProperties(this, {
			_intern: { value: /* @__PURE__ */ new Map() },
			_key: { value: t }
		}), e != null) for (let [t, n] of e) this.set(t, n);
	}
	get(e) {
		return super.get(Pn(this, e));
	}
	has(e) {
		return super.has(Pn(this, e));
	}
	set(e, t) {
		return super.set(Fn(this, e), t);
	}
	delete(e) {
		return super.delete(In(this, e));
	}
}, Nn = class extends Set {
	constructor(e, t = Ln) {
		if (super(), Object.defineProperties(this, {
			_intern: { value: /* @__PURE__ */ new Map() },
			_key: { value: t }
		}), e != null) for (let t of e) this.add(t);
	}
	has(e) {
		return super.has(Pn(this, e));
	}
	add(e) {
		return super.add(Fn(this, e));
	}
	delete(e) {
		return super.delete(In(this, e));
	}
};
function Pn({ _intern: e, _key: t }, n) {
	let r = t(n);
	return e.has(r) ? e.get(r) : n;
}
function Fn({ _intern: e, _key: t }, n) {
	let r = t(n);
	return e.has(r) ? e.get(r) : (e.set(r, n), n);
}
function In({ _intern: e, _key: t }, n) {
	let r = t(n);
	return e.has(r) && (n = e.get(r), e.delete(r)), n;
}
function Ln(e) {
	return typeof e == "object" && e ? e.valueOf() : e;
}
function Rn(e) {
	return e;
}
function zn(e, ...t) {
	return Hn(e, Rn, Rn, t);
}
function Bn(e, t, ...n) {
	return Hn(e, Rn, t, n);
}
function Vn(e, t, ...n) {
	return Hn(e, Array.from, t, n);
}
function Hn(e, t, n, r) {
	return (function e(i, a) {
		if (a >= r.length) return n(i);
		let o = new Mn(), s = r[a++], c = -1;
		for (let e of i) {
			let t = s(e, ++c, i), n = o.get(t);
			n ? n.push(e) : o.set(t, [e]);
		}
		for (let [t, n] of o) o.set(t, e(n, a));
		return t(o);
	})(e, 0);
}
function Un(e, t) {
	return Array.from(t, (t) => e[t]);
}
function Wn(e, ...t) {
	if (typeof e[Symbol.iterator] != "function") throw TypeError("values is not iterable");
	e = Array.from(e);
	let [n] = t;
	if (n && n.length !== 2 || t.length > 1) {
		let r = Uint32Array.from(e, (e, t) => t);
		return t.length > 1 ? (t = t.map((t) => e.map(t)), r.sort((e, n) => {
			for (let r of t) {
				let t = Kn(r[e], r[n]);
				if (t) return t;
			}
		})) : (n = e.map(n), r.sort((e, t) => Kn(n[e], n[t]))), Un(e, r);
	}
	return e.sort(Gn(n));
}
function Gn(e = mn) {
	if (e === mn) return Kn;
	if (typeof e != "function") throw TypeError("compare is not a function");
	return (t, n) => {
		let r = e(t, n);
		return r || r === 0 ? r : (e(n, n) === 0) - (e(t, t) === 0);
	};
}
function Kn(e, t) {
	return (e == null || !(e >= e)) - (t == null || !(t >= t)) || (e < t ? -1 : +(e > t));
}
function qn(e, t, n) {
	return (t.length === 2 ? Wn(zn(e, n), (([e, n], [r, i]) => t(n, i) || mn(e, r))) : Wn(Bn(e, t, n), (([e, t], [n, r]) => mn(t, r) || mn(e, n)))).map(([e]) => e);
}
Array.prototype.slice;
var Jn = Math.sqrt(50), Yn = Math.sqrt(10), Xn = Math.sqrt(2);
function Zn(e, t, n) {
	let r = (t - e) / Math.max(0, n), i = Math.floor(Math.log10(r)), a = r / 10 ** i, o = a >= Jn ? 10 : a >= Yn ? 5 : a >= Xn ? 2 : 1, s, c, l;
	return i < 0 ? (l = 10 ** -i / o, s = Math.round(e * l), c = Math.round(t * l), s / l < e && ++s, c / l > t && --c, l = -l) : (l = 10 ** i * o, s = Math.round(e / l), c = Math.round(t / l), s * l < e && ++s, c * l > t && --c), c < s && .5 <= n && n < 2 ? Zn(e, t, n * 2) : [
		s,
		c,
		l
	];
}
function Qn(e, t, n) {
	if (t = +t, e = +e, n = +n, !(n > 0)) return [];
	if (e === t) return [e];
	let r = t < e, [i, a, o] = r ? Zn(t, e, n) : Zn(e, t, n);
	if (!(a >= i)) return [];
	let s = a - i + 1, c = Array(s);
	if (r) {
		if (o < 0) for (let e = 0; e < s; ++e) c[e] = (a - e) / -o;
		else for (let e = 0; e < s; ++e) c[e] = (a - e) * o;
	} else if (o < 0) for (let e = 0; e < s; ++e) c[e] = (i + e) / -o;
	else for (let e = 0; e < s; ++e) c[e] = (i + e) * o;
	return c;
}
function $n(e, t, n) {
	return t = +t, e = +e, n = +n, Zn(e, t, n)[2];
}
function er(e, t, n) {
	t = +t, e = +e, n = +n;
	let r = t < e, i = r ? $n(t, e, n) : $n(e, t, n);
	return (r ? -1 : 1) * (i < 0 ? 1 / -i : i);
}
function tr(e, t) {
	let n;
	if (t === void 0) for (let t of e) t != null && (n < t || n === void 0 && t >= t) && (n = t);
	else {
		let r = -1;
		for (let i of e) (i = t(i, ++r, e)) != null && (n < i || n === void 0 && i >= i) && (n = i);
	}
	return n;
}
function nr(e, t) {
	let n, r = -1, i = -1;
	if (t === void 0) for (let t of e) ++i, t != null && (n < t || n === void 0 && t >= t) && (n = t, r = i);
	else for (let a of e) (a = t(a, ++i, e)) != null && (n < a || n === void 0 && a >= a) && (n = a, r = i);
	return r;
}
function rr(e, t) {
	let n;
	if (t === void 0) for (let t of e) t != null && (n > t || n === void 0 && t >= t) && (n = t);
	else {
		let r = -1;
		for (let i of e) (i = t(i, ++r, e)) != null && (n > i || n === void 0 && i >= i) && (n = i);
	}
	return n;
}
function ir(e, t) {
	let n, r = -1, i = -1;
	if (t === void 0) for (let t of e) ++i, t != null && (n > t || n === void 0 && t >= t) && (n = t, r = i);
	else for (let a of e) (a = t(a, ++i, e)) != null && (n > a || n === void 0 && a >= a) && (n = a, r = i);
	return r;
}
function ar(e, t, n = 0, r = Infinity, i) {
	if (t = Math.floor(t), n = Math.floor(Math.max(0, n)), r = Math.floor(Math.min(e.length - 1, r)), !(n <= t && t <= r)) return e;
	for (i = i === void 0 ? Kn : Gn(i); r > n;) {
		if (r - n > 600) {
			let a = r - n + 1, o = t - n + 1, s = Math.log(a), c = .5 * Math.exp(2 * s / 3), l = .5 * Math.sqrt(s * c * (a - c) / a) * (o - a / 2 < 0 ? -1 : 1), u = Math.max(n, Math.floor(t - o * c / a + l)), d = Math.min(r, Math.floor(t + (a - o) * c / a + l));
			ar(e, t, u, d, i);
		}
		let a = e[t], o = n, s = r;
		for (or(e, n, t), i(e[r], a) > 0 && or(e, n, r); o < s;) {
			for (or(e, o, s), ++o, --s; i(e[o], a) < 0;) ++o;
			for (; i(e[s], a) > 0;) --s;
		}
		i(e[n], a) === 0 ? or(e, n, s) : (++s, or(e, s, r)), s <= t && (n = s + 1), t <= s && (r = s - 1);
	}
	return e;
}
function or(e, t, n) {
	let r = e[t];
	e[t] = e[n], e[n] = r;
}
function sr(e, t = mn) {
	let n, r = !1;
	if (t.length === 1) {
		let i;
		for (let a of e) {
			let e = t(a);
			(r ? mn(e, i) > 0 : mn(e, e) === 0) && (n = a, i = e, r = !0);
		}
	} else for (let i of e) (r ? t(i, n) > 0 : t(i, i) === 0) && (n = i, r = !0);
	return n;
}
function cr(e, t, n) {
	if (e = Float64Array.from(yn(e, n)), (r = e.length) && !isNaN(t = +t)) {
		if (t <= 0 || r < 2) return rr(e);
		if (t >= 1) return tr(e);
		var r, i = (r - 1) * t, a = Math.floor(i), o = tr(ar(e, a).subarray(0, a + 1));
		return o + (rr(e.subarray(a + 1)) - o) * (i - a);
	}
}
function lr(e, t, n = vn) {
	if ((r = e.length) && !isNaN(t = +t)) {
		if (t <= 0 || r < 2) return +n(e[0], 0, e);
		if (t >= 1) return +n(e[r - 1], r - 1, e);
		var r, i = (r - 1) * t, a = Math.floor(i), o = +n(e[a], a, e);
		return o + (+n(e[a + 1], a + 1, e) - o) * (i - a);
	}
}
function ur(e, t) {
	let n = 0, r = 0;
	if (t === void 0) for (let t of e) t != null && (t = +t) >= t && (++n, r += t);
	else {
		let i = -1;
		for (let a of e) (a = t(a, ++i, e)) != null && (a = +a) >= a && (++n, r += a);
	}
	if (n) return r / n;
}
function dr(e, t) {
	return cr(e, .5, t);
}
function* fr(e) {
	for (let t of e) yield* t;
}
function pr(e) {
	return Array.from(fr(e));
}
function mr(e, t) {
	let n = new Mn();
	if (t === void 0) for (let t of e) t != null && t >= t && n.set(t, (n.get(t) || 0) + 1);
	else {
		let r = -1;
		for (let i of e) (i = t(i, ++r, e)) != null && i >= i && n.set(i, (n.get(i) || 0) + 1);
	}
	let r, i = 0;
	for (let [e, t] of n) t > i && (i = t, r = e);
	return r;
}
function hr(e, t = gr) {
	let n = [], r, i = !1;
	for (let a of e) i && n.push(t(r, a)), r = a, i = !0;
	return n;
}
function gr(e, t) {
	return [e, t];
}
function _r(e, t, n) {
	e = +e, t = +t, n = (i = arguments.length) < 2 ? (t = e, e = 0, 1) : i < 3 ? 1 : +n;
	for (var r = -1, i = Math.max(0, Math.ceil((t - e) / n)) | 0, a = Array(i); ++r < i;) a[r] = e + r * n;
	return a;
}
function vr(e, t) {
	let n = 0;
	if (t === void 0) for (let t of e) (t = +t) && (n += t);
	else {
		let r = -1;
		for (let i of e) (i = +t(i, ++r, e)) && (n += i);
	}
	return n;
}
function yr(e) {
	if (typeof e[Symbol.iterator] != "function") throw TypeError("values is not iterable");
	return Array.from(e).reverse();
}
// node_modules/d3-axis/dist/d3-axis.mjs
function br(e) {
	return e;
}
var xr = 1, Sr = 2, Cr = 3, wr = 4, Tr = 1e-6;
function Er(e) {
	return "translate(" + e + ",0)";
}
function Dr(e) {
	return "translate(0," + e + ")";
}
function Or(e) {
	return (t) => +e(t);
}
function kr(e, t) {
	return t = Math.max(0, e.bandwidth() - t * 2) / 2, e.round() && (t = Math.round(t)), (n) => +e(n) + t;
}
function Ar() {
	return !this.__axis;
}
function jr(e, t) {
	var n = [], r = null, i = null, a = 6, o = 6, s = 3, c = typeof window < "u" && window.devicePixelRatio > 1 ? 0 : .5, l = e === xr || e === wr ? -1 : 1, u = e === wr || e === Sr ? "x" : "y", d = e === xr || e === Cr ? Er : Dr;
	function f(f) {
		var p = r ?? (t.ticks ? t.ticks.apply(t, n) : t.domain()), m = i ?? (t.tickFormat ? t.tickFormat.apply(t, n) : br), h = Math.max(a, 0) + s, g = t.range(), _ = +g[0] + c, v = +g[g.length - 1] + c, y = (t.bandwidth ? kr : Or)(t.copy(), c), b = f.selection ? f.selection() : f, x = b.selectAll(".domain").data([null]), S = b.selectAll(".tick").data(p, t).order(), C = S.exit(), w = S.enter().append("g").attr("class", "tick"), T = S.select("line"), E = S.select("text");
		x = x.merge(x.enter().insert("path", ".tick").attr("class", "domain").attr("stroke", "currentColor")), S = S.merge(w), T = T.merge(w.append("line").attr("stroke", "currentColor").attr(u + "2", l * a)), E = E.merge(w.append("text").attr("fill", "currentColor").attr(u, l * h).attr("dy", e === xr ? "0em" : e === Cr ? "0.71em" : "0.32em")), f !== b && (x = x.transition(f), S = S.transition(f), T = T.transition(f), E = E.transition(f), C = C.transition(f).attr("opacity", Tr).attr("transform", function(e) {
			return isFinite(e = y(e)) ? d(e + c) : this.getAttribute("transform");
		}), w.attr("opacity", Tr).attr("transform", function(e) {
			var t = this.parentNode.__axis;
			return d((t && isFinite(t = t(e)) ? t : y(e)) + c);
		})), C.remove(), x.attr("d", e === wr || e === Sr ? o ? "M" + l * o + "," + _ + "H" + c + "V" + v + "H" + l * o : "M" + c + "," + _ + "V" + v : o ? "M" + _ + "," + l * o + "V" + c + "H" + v + "V" + l * o : "M" + _ + "," + c + "H" + v), S.attr("opacity", 1).attr("transform", function(e) {
			return d(y(e) + c);
		}), T.attr(u + "2", l * a), E.attr(u, l * h).text(m), b.filter(Ar).attr("fill", "none").attr("font-size", 10).attr("font-family", "sans-serif").attr("text-anchor", e === Sr ? "start" : e === wr ? "end" : "middle"), b.each(function() {
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
function Mr(e) {
	return jr(Cr, e);
}
// node_modules/d3-selection/dist/d3-selection.mjs
var Nr = "http://www.w3.org/1999/xhtml", Pr = {
	svg: "http://www.w3.org/2000/svg",
	xhtml: Nr,
	xlink: "http://www.w3.org/1999/xlink",
	xml: "http://www.w3.org/XML/1998/namespace",
	xmlns: "http://www.w3.org/2000/xmlns/"
};
function Fr(e) {
	var t = e += "", n = t.indexOf(":");
	return n >= 0 && (t = e.slice(0, n)) !== "xmlns" && (e = e.slice(n + 1)), Pr.hasOwnProperty(t) ? {
		space: Pr[t],
		local: e
	} : e;
}
function Ir(e) {
	return function() {
		var t = this.ownerDocument, n = this.namespaceURI;
		return n === Nr && t.documentElement.namespaceURI === Nr ? t.createElement(e) : t.createElementNS(n, e);
	};
}
function Lr(e) {
	return function() {
		return this.ownerDocument.createElementNS(e.space, e.local);
	};
}
function Rr(e) {
	var t = Fr(e);
	return (t.local ? Lr : Ir)(t);
}
function zr() {}
function Br(e) {
	return e == null ? zr : function() {
		return this.querySelector(e);
	};
}
function Vr(e) {
	typeof e != "function" && (e = Br(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = Array(o), c, l, u = 0; u < o; ++u) (c = a[u]) && (l = e.call(c, c.__data__, u, a)) && ("__data__" in c && (l.__data__ = c.__data__), s[u] = l);
	return new ka(r, this._parents);
}
function Hr(e) {
	return e == null ? [] : Array.isArray(e) ? e : Array.from(e);
}
function Ur() {
	return [];
}
function Wr(e) {
	return e == null ? Ur : function() {
		return this.querySelectorAll(e);
	};
}
function Gr(e) {
	return function() {
		return Hr(e.apply(this, arguments));
	};
}
function Kr(e) {
	e = typeof e == "function" ? Gr(e) : Wr(e);
	for (var t = this._groups, n = t.length, r = [], i = [], a = 0; a < n; ++a) for (var o = t[a], s = o.length, c, l = 0; l < s; ++l) (c = o[l]) && (r.push(e.call(c, c.__data__, l, o)), i.push(c));
	return new ka(r, i);
}
function qr(e) {
	return function() {
		return this.matches(e);
	};
}
function Jr(e) {
	return function(t) {
		return t.matches(e);
	};
}
var Yr = Array.prototype.find;
function Xr(e) {
	return function() {
		return Yr.call(this.children, e);
	};
}
function Zr() {
	return this.firstElementChild;
}
function Qr(e) {
	return this.select(e == null ? Zr : Xr(typeof e == "function" ? e : Jr(e)));
}
var $r = Array.prototype.filter;
function ei() {
	return Array.from(this.children);
}
function ti(e) {
	return function() {
		return $r.call(this.children, e);
	};
}
function ni(e) {
	return this.selectAll(e == null ? ei : ti(typeof e == "function" ? e : Jr(e)));
}
function ri(e) {
	typeof e != "function" && (e = qr(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = [], c, l = 0; l < o; ++l) (c = a[l]) && e.call(c, c.__data__, l, a) && s.push(c);
	return new ka(r, this._parents);
}
function ii(e) {
	return Array(e.length);
}
function ai() {
	return new ka(this._enter || this._groups.map(ii), this._parents);
}
function oi(e, t) {
	this.ownerDocument = e.ownerDocument, this.namespaceURI = e.namespaceURI, this._next = null, this._parent = e, this.__data__ = t;
}
oi.prototype = {
	constructor: oi,
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
function si(e) {
	return function() {
		return e;
	};
}
function ci(e, t, n, r, i, a) {
	for (var o = 0, s, c = t.length, l = a.length; o < l; ++o) (s = t[o]) ? (s.__data__ = a[o], r[o] = s) : n[o] = new oi(e, a[o]);
	for (; o < c; ++o) (s = t[o]) && (i[o] = s);
}
function li(e, t, n, r, i, a, o) {
	var s, c, l = /* @__PURE__ */ new Map(), u = t.length, d = a.length, f = Array(u), p;
	for (s = 0; s < u; ++s) (c = t[s]) && (f[s] = p = o.call(c, c.__data__, s, t) + "", l.has(p) ? i[s] = c : l.set(p, c));
	for (s = 0; s < d; ++s) p = o.call(e, a[s], s, a) + "", (c = l.get(p)) ? (r[s] = c, c.__data__ = a[s], l.delete(p)) : n[s] = new oi(e, a[s]);
	for (s = 0; s < u; ++s) (c = t[s]) && l.get(f[s]) === c && (i[s] = c);
}
function ui(e) {
	return e.__data__;
}
function di(e, t) {
	if (!arguments.length) return Array.from(this, ui);
	var n = t ? li : ci, r = this._parents, i = this._groups;
	typeof e != "function" && (e = si(e));
	for (var a = i.length, o = Array(a), s = Array(a), c = Array(a), l = 0; l < a; ++l) {
		var u = r[l], d = i[l], f = d.length, p = fi(e.call(u, u && u.__data__, l, r)), m = p.length, h = s[l] = Array(m), g = o[l] = Array(m);
		n(u, d, h, g, c[l] = Array(f), p, t);
		for (var _ = 0, v = 0, y, b; _ < m; ++_) if (y = h[_]) {
			for (_ >= v && (v = _ + 1); !(b = g[v]) && ++v < m;);
			y._next = b || null;
		}
	}
	return o = new ka(o, r), o._enter = s, o._exit = c, o;
}
function fi(e) {
	return typeof e == "object" && "length" in e ? e : Array.from(e);
}
function pi() {
	return new ka(this._exit || this._groups.map(ii), this._parents);
}
function mi(e, t, n) {
	var r = this.enter(), i = this, a = this.exit();
	return typeof e == "function" ? (r = e(r), r &&= r.selection()) : r = r.append(e + ""), t != null && (i = t(i), i &&= i.selection()), n == null ? a.remove() : n(a), r && i ? r.merge(i).order() : i;
}
function hi(e) {
	for (var t = e.selection ? e.selection() : e, n = this._groups, r = t._groups, i = n.length, a = r.length, o = Math.min(i, a), s = Array(i), c = 0; c < o; ++c) for (var l = n[c], u = r[c], d = l.length, f = s[c] = Array(d), p, m = 0; m < d; ++m) (p = l[m] || u[m]) && (f[m] = p);
	for (; c < i; ++c) s[c] = n[c];
	return new ka(s, this._parents);
}
function gi() {
	for (var e = this._groups, t = -1, n = e.length; ++t < n;) for (var r = e[t], i = r.length - 1, a = r[i], o; --i >= 0;) (o = r[i]) && (a && o.compareDocumentPosition(a) ^ 4 && a.parentNode.insertBefore(o, a), a = o);
	return this;
}
function _i(e) {
	e ||= vi;
	function t(t, n) {
		return t && n ? e(t.__data__, n.__data__) : !t - !n;
	}
	for (var n = this._groups, r = n.length, i = Array(r), a = 0; a < r; ++a) {
		for (var o = n[a], s = o.length, c = i[a] = Array(s), l, u = 0; u < s; ++u) (l = o[u]) && (c[u] = l);
		c.sort(t);
	}
	return new ka(i, this._parents).order();
}
function vi(e, t) {
	return e < t ? -1 : e > t ? 1 : e >= t ? 0 : NaN;
}
function yi() {
	var e = arguments[0];
	return arguments[0] = this, e.apply(null, arguments), this;
}
function bi() {
	return Array.from(this);
}
function xi() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length; i < a; ++i) {
		var o = r[i];
		if (o) return o;
	}
	return null;
}
function Si() {
	let e = 0;
	for (let t of this) ++e;
	return e;
}
function Ci() {
	return !this.node();
}
function wi(e) {
	for (var t = this._groups, n = 0, r = t.length; n < r; ++n) for (var i = t[n], a = 0, o = i.length, s; a < o; ++a) (s = i[a]) && e.call(s, s.__data__, a, i);
	return this;
}
function Ti(e) {
	return function() {
		this.removeAttribute(e);
	};
}
function Ei(e) {
	return function() {
		this.removeAttributeNS(e.space, e.local);
	};
}
function Di(e, t) {
	return function() {
		this.setAttribute(e, t);
	};
}
function Oi(e, t) {
	return function() {
		this.setAttributeNS(e.space, e.local, t);
	};
}
function ki(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttribute(e) : this.setAttribute(e, n);
	};
}
function Ai(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttributeNS(e.space, e.local) : this.setAttributeNS(e.space, e.local, n);
	};
}
function ji(e, t) {
	var n = Fr(e);
	if (arguments.length < 2) {
		var r = this.node();
		return n.local ? r.getAttributeNS(n.space, n.local) : r.getAttribute(n);
	}
	return this.each((t == null ? n.local ? Ei : Ti : typeof t == "function" ? n.local ? Ai : ki : n.local ? Oi : Di)(n, t));
}
function Mi(e) {
	return e.ownerDocument && e.ownerDocument.defaultView || e.document && e || e.defaultView;
}
function Ni(e) {
	return function() {
		this.style.removeProperty(e);
	};
}
function Pi(e, t, n) {
	return function() {
		this.style.setProperty(e, t, n);
	};
}
function Fi(e, t, n) {
	return function() {
		var r = t.apply(this, arguments);
		r == null ? this.style.removeProperty(e) : this.style.setProperty(e, r, n);
	};
}
function Ii(e, t, n) {
	return arguments.length > 1 ? this.each((t == null ? Ni : typeof t == "function" ? Fi : Pi)(e, t, n ?? "")) : Li(this.node(), e);
}
function Li(e, t) {
	return e.style.getPropertyValue(t) || Mi(e).getComputedStyle(e, null).getPropertyValue(t);
}
function Ri(e) {
	return function() {
		delete this[e];
	};
}
function zi(e, t) {
	return function() {
		this[e] = t;
	};
}
function Bi(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? delete this[e] : this[e] = n;
	};
}
function Vi(e, t) {
	return arguments.length > 1 ? this.each((t == null ? Ri : typeof t == "function" ? Bi : zi)(e, t)) : this.node()[e];
}
function Hi(e) {
	return e.trim().split(/^|\s+/);
}
function Ui(e) {
	return e.classList || new Wi(e);
}
function Wi(e) {
	this._node = e, this._names = Hi(e.getAttribute("class") || "");
}
Wi.prototype = {
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
function Gi(e, t) {
	for (var n = Ui(e), r = -1, i = t.length; ++r < i;) n.add(t[r]);
}
function Ki(e, t) {
	for (var n = Ui(e), r = -1, i = t.length; ++r < i;) n.remove(t[r]);
}
function qi(e) {
	return function() {
		Gi(this, e);
	};
}
function Ji(e) {
	return function() {
		Ki(this, e);
	};
}
function Yi(e, t) {
	return function() {
		(t.apply(this, arguments) ? Gi : Ki)(this, e);
	};
}
function Xi(e, t) {
	var n = Hi(e + "");
	if (arguments.length < 2) {
		for (var r = Ui(this.node()), i = -1, a = n.length; ++i < a;) if (!r.contains(n[i])) return !1;
		return !0;
	}
	return this.each((typeof t == "function" ? Yi : t ? qi : Ji)(n, t));
}
function Zi() {
	this.textContent = "";
}
function Qi(e) {
	return function() {
		this.textContent = e;
	};
}
function $i(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.textContent = t ?? "";
	};
}
function ea(e) {
	return arguments.length ? this.each(e == null ? Zi : (typeof e == "function" ? $i : Qi)(e)) : this.node().textContent;
}
function ta() {
	this.innerHTML = "";
}
function na(e) {
	return function() {
		this.innerHTML = e;
	};
}
function ra(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.innerHTML = t ?? "";
	};
}
function ia(e) {
	return arguments.length ? this.each(e == null ? ta : (typeof e == "function" ? ra : na)(e)) : this.node().innerHTML;
}
function aa() {
	this.nextSibling && this.parentNode.appendChild(this);
}
function oa() {
	return this.each(aa);
}
function sa() {
	this.previousSibling && this.parentNode.insertBefore(this, this.parentNode.firstChild);
}
function ca() {
	return this.each(sa);
}
function la(e) {
	var t = typeof e == "function" ? e : Rr(e);
	return this.select(function() {
		return this.appendChild(t.apply(this, arguments));
	});
}
function ua() {
	return null;
}
function da(e, t) {
	var n = typeof e == "function" ? e : Rr(e), r = t == null ? ua : typeof t == "function" ? t : Br(t);
	return this.select(function() {
		return this.insertBefore(n.apply(this, arguments), r.apply(this, arguments) || null);
	});
}
function fa() {
	var e = this.parentNode;
	e && e.removeChild(this);
}
function pa() {
	return this.each(fa);
}
function ma() {
	var e = this.cloneNode(!1), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function ha() {
	var e = this.cloneNode(!0), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function ga(e) {
	return this.select(e ? ha : ma);
}
function _a(e) {
	return arguments.length ? this.property("__data__", e) : this.node().__data__;
}
function va(e) {
	return function(t) {
		e.call(this, t, this.__data__);
	};
}
function ya(e) {
	return e.trim().split(/^|\s+/).map(function(e) {
		var t = "", n = e.indexOf(".");
		return n >= 0 && (t = e.slice(n + 1), e = e.slice(0, n)), {
			type: e,
			name: t
		};
	});
}
function ba(e) {
	return function() {
		var t = this.__on;
		if (t) {
			for (var n = 0, r = -1, i = t.length, a; n < i; ++n) a = t[n], (!e.type || a.type === e.type) && a.name === e.name ? this.removeEventListener(a.type, a.listener, a.options) : t[++r] = a;
			++r ? t.length = r : delete this.__on;
		}
	};
}
function xa(e, t, n) {
	return function() {
		var r = this.__on, i, a = va(t);
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
function Sa(e, t, n) {
	var r = ya(e + ""), i, a = r.length, o;
	if (arguments.length < 2) {
		var s = this.node().__on;
		if (s) {
			for (var c = 0, l = s.length, u; c < l; ++c) for (i = 0, u = s[c]; i < a; ++i) if ((o = r[i]).type === u.type && o.name === u.name) return u.value;
		}
	} else {
		for (s = t ? xa : ba, i = 0; i < a; ++i) this.each(s(r[i], t, n));
		return this;
	}
}
function Ca(e, t, n) {
	var r = Mi(e), i = r.CustomEvent;
	typeof i == "function" ? i = new i(t, n) : (i = r.document.createEvent("Event"), n ? (i.initEvent(t, n.bubbles, n.cancelable), i.detail = n.detail) : i.initEvent(t, !1, !1)), e.dispatchEvent(i);
}
function wa(e, t) {
	return function() {
		return Ca(this, e, t);
	};
}
function Ta(e, t) {
	return function() {
		return Ca(this, e, t.apply(this, arguments));
	};
}
function Ea(e, t) {
	return this.each((typeof t == "function" ? Ta : wa)(e, t));
}
function* Da() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length, o; i < a; ++i) (o = r[i]) && (yield o);
}
var Oa = [null];
function ka(e, t) {
	this._groups = e, this._parents = t;
}
function Aa() {
	return new ka([[document.documentElement]], Oa);
}
function ja() {
	return this;
}
ka.prototype = Aa.prototype = {
	constructor: ka,
	select: Vr,
	selectAll: Kr,
	selectChild: Qr,
	selectChildren: ni,
	filter: ri,
	data: di,
	enter: ai,
	exit: pi,
	join: mi,
	merge: hi,
	selection: ja,
	order: gi,
	sort: _i,
	call: yi,
	nodes: bi,
	node: xi,
	size: Si,
	empty: Ci,
	each: wi,
	attr: ji,
	style: Ii,
	property: Vi,
	classed: Xi,
	text: ea,
	html: ia,
	raise: oa,
	lower: ca,
	append: la,
	insert: da,
	remove: pa,
	clone: ga,
	datum: _a,
	on: Sa,
	dispatch: Ea,
	[Symbol.iterator]: Da
};
function Ma(e) {
	return typeof e == "string" ? new ka([[document.querySelector(e)]], [document.documentElement]) : new ka([[e]], Oa);
}
var Na = 0;
function Pa() {
	return new Fa();
}
function Fa() {
	this._ = "@" + (++Na).toString(36);
}
Fa.prototype = Pa.prototype = {
	constructor: Fa,
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
function Ia(e) {
	let t;
	for (; t = e.sourceEvent;) e = t;
	return e;
}
function La(e, t) {
	if (e = Ia(e), t === void 0 && (t = e.currentTarget), t) {
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
function Ra(e, t, n) {
	e.prototype = t.prototype = n, n.constructor = e;
}
function za(e, t) {
	var n = Object.create(e.prototype);
	for (var r in t) n[r] = t[r];
	return n;
}
function Ba() {}
var Va = .7, Ha = 1 / Va, Ua = "\\s*([+-]?\\d+)\\s*", Wa = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*", Ga = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*", Ka = /^#([0-9a-f]{3,8})$/, qa = RegExp(`^rgb\\(${Ua},${Ua},${Ua}\\)$`), Ja = RegExp(`^rgb\\(${Ga},${Ga},${Ga}\\)$`), Ya = RegExp(`^rgba\\(${Ua},${Ua},${Ua},${Wa}\\)$`), Xa = RegExp(`^rgba\\(${Ga},${Ga},${Ga},${Wa}\\)$`), Za = RegExp(`^hsl\\(${Wa},${Ga},${Ga}\\)$`), Qa = RegExp(`^hsla\\(${Wa},${Ga},${Ga},${Wa}\\)$`), $a = {
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
Ra(Ba, io, {
	copy(e) {
		return Object.assign(new this.constructor(), this, e);
	},
	displayable() {
		return this.rgb().displayable();
	},
	hex: eo,
	formatHex: eo,
	formatHex8: to,
	formatHsl: no,
	formatRgb: ro,
	toString: ro
});
function eo() {
	return this.rgb().formatHex();
}
function to() {
	return this.rgb().formatHex8();
}
function no() {
	return vo(this).formatHsl();
}
function ro() {
	return this.rgb().formatRgb();
}
function io(e) {
	var t, n;
	return e = (e + "").trim().toLowerCase(), (t = Ka.exec(e)) ? (n = t[1].length, t = parseInt(t[1], 16), n === 6 ? ao(t) : n === 3 ? new lo(t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, (t & 15) << 4 | t & 15, 1) : n === 8 ? oo(t >> 24 & 255, t >> 16 & 255, t >> 8 & 255, (t & 255) / 255) : n === 4 ? oo(t >> 12 & 15 | t >> 8 & 240, t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, ((t & 15) << 4 | t & 15) / 255) : null) : (t = qa.exec(e)) ? new lo(t[1], t[2], t[3], 1) : (t = Ja.exec(e)) ? new lo(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, 1) : (t = Ya.exec(e)) ? oo(t[1], t[2], t[3], t[4]) : (t = Xa.exec(e)) ? oo(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, t[4]) : (t = Za.exec(e)) ? _o(t[1], t[2] / 100, t[3] / 100, 1) : (t = Qa.exec(e)) ? _o(t[1], t[2] / 100, t[3] / 100, t[4]) : $a.hasOwnProperty(e) ? ao($a[e]) : e === "transparent" ? new lo(NaN, NaN, NaN, 0) : null;
}
function ao(e) {
	return new lo(e >> 16 & 255, e >> 8 & 255, e & 255, 1);
}
function oo(e, t, n, r) {
	return r <= 0 && (e = t = n = NaN), new lo(e, t, n, r);
}
function so(e) {
	return e instanceof Ba || (e = io(e)), e ? (e = e.rgb(), new lo(e.r, e.g, e.b, e.opacity)) : new lo();
}
function co(e, t, n, r) {
	return arguments.length === 1 ? so(e) : new lo(e, t, n, r ?? 1);
}
function lo(e, t, n, r) {
	this.r = +e, this.g = +t, this.b = +n, this.opacity = +r;
}
Ra(lo, co, za(Ba, {
	brighter(e) {
		return e = e == null ? Ha : Ha ** +e, new lo(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? Va : Va ** +e, new lo(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	rgb() {
		return this;
	},
	clamp() {
		return new lo(ho(this.r), ho(this.g), ho(this.b), mo(this.opacity));
	},
	displayable() {
		return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
	},
	hex: uo,
	formatHex: uo,
	formatHex8: fo,
	formatRgb: po,
	toString: po
}));
function uo() {
	return `#${go(this.r)}${go(this.g)}${go(this.b)}`;
}
function fo() {
	return `#${go(this.r)}${go(this.g)}${go(this.b)}${go((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function po() {
	let e = mo(this.opacity);
	return `${e === 1 ? "rgb(" : "rgba("}${ho(this.r)}, ${ho(this.g)}, ${ho(this.b)}${e === 1 ? ")" : `, ${e})`}`;
}
function mo(e) {
	return isNaN(e) ? 1 : Math.max(0, Math.min(1, e));
}
function ho(e) {
	return Math.max(0, Math.min(255, Math.round(e) || 0));
}
function go(e) {
	return e = ho(e), (e < 16 ? "0" : "") + e.toString(16);
}
function _o(e, t, n, r) {
	return r <= 0 ? e = t = n = NaN : n <= 0 || n >= 1 ? e = t = NaN : t <= 0 && (e = NaN), new bo(e, t, n, r);
}
function vo(e) {
	if (e instanceof bo) return new bo(e.h, e.s, e.l, e.opacity);
	if (e instanceof Ba || (e = io(e)), !e) return new bo();
	if (e instanceof bo) return e;
	e = e.rgb();
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = Math.min(t, n, r), a = Math.max(t, n, r), o = NaN, s = a - i, c = (a + i) / 2;
	return s ? (o = t === a ? (n - r) / s + (n < r) * 6 : n === a ? (r - t) / s + 2 : (t - n) / s + 4, s /= c < .5 ? a + i : 2 - a - i, o *= 60) : s = c > 0 && c < 1 ? 0 : o, new bo(o, s, c, e.opacity);
}
function yo(e, t, n, r) {
	return arguments.length === 1 ? vo(e) : new bo(e, t, n, r ?? 1);
}
function bo(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
Ra(bo, yo, za(Ba, {
	brighter(e) {
		return e = e == null ? Ha : Ha ** +e, new bo(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? Va : Va ** +e, new bo(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = this.h % 360 + (this.h < 0) * 360, t = isNaN(e) || isNaN(this.s) ? 0 : this.s, n = this.l, r = n + (n < .5 ? n : 1 - n) * t, i = 2 * n - r;
		return new lo(Co(e >= 240 ? e - 240 : e + 120, i, r), Co(e, i, r), Co(e < 120 ? e + 240 : e - 120, i, r), this.opacity);
	},
	clamp() {
		return new bo(xo(this.h), So(this.s), So(this.l), mo(this.opacity));
	},
	displayable() {
		return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
	},
	formatHsl() {
		let e = mo(this.opacity);
		return `${e === 1 ? "hsl(" : "hsla("}${xo(this.h)}, ${So(this.s) * 100}%, ${So(this.l) * 100}%${e === 1 ? ")" : `, ${e})`}`;
	}
}));
function xo(e) {
	return e = (e || 0) % 360, e < 0 ? e + 360 : e;
}
function So(e) {
	return Math.max(0, Math.min(1, e || 0));
}
function Co(e, t, n) {
	return (e < 60 ? t + (n - t) * e / 60 : e < 180 ? n : e < 240 ? t + (n - t) * (240 - e) / 60 : t) * 255;
}
var wo = Math.PI / 180, To = 180 / Math.PI, Eo = 18, Do = .96422, Oo = 1, ko = .82521, Ao = 4 / 29, jo = 6 / 29, Mo = 3 * jo * jo, No = jo * jo * jo;
function Po(e) {
	if (e instanceof Io) return new Io(e.l, e.a, e.b, e.opacity);
	if (e instanceof Uo) return Wo(e);
	e instanceof lo || (e = so(e));
	var t = Bo(e.r), n = Bo(e.g), r = Bo(e.b), i = Lo((.2225045 * t + .7168786 * n + .0606169 * r) / Oo), a, o;
	return t === n && n === r ? a = o = i : (a = Lo((.4360747 * t + .3850649 * n + .1430804 * r) / Do), o = Lo((.0139322 * t + .0971045 * n + .7141733 * r) / ko)), new Io(116 * i - 16, 500 * (a - i), 200 * (i - o), e.opacity);
}
function Fo(e, t, n, r) {
	return arguments.length === 1 ? Po(e) : new Io(e, t, n, r ?? 1);
}
function Io(e, t, n, r) {
	this.l = +e, this.a = +t, this.b = +n, this.opacity = +r;
}
Ra(Io, Fo, za(Ba, {
	brighter(e) {
		return new Io(this.l + Eo * (e ?? 1), this.a, this.b, this.opacity);
	},
	darker(e) {
		return new Io(this.l - Eo * (e ?? 1), this.a, this.b, this.opacity);
	},
	rgb() {
		var e = (this.l + 16) / 116, t = isNaN(this.a) ? e : e + this.a / 500, n = isNaN(this.b) ? e : e - this.b / 200;
		return t = Do * Ro(t), e = Oo * Ro(e), n = ko * Ro(n), new lo(zo(3.1338561 * t - 1.6168667 * e - .4906146 * n), zo(-.9787684 * t + 1.9161415 * e + .033454 * n), zo(.0719453 * t - .2289914 * e + 1.4052427 * n), this.opacity);
	}
}));
function Lo(e) {
	return e > No ? e ** (1 / 3) : e / Mo + Ao;
}
function Ro(e) {
	return e > jo ? e * e * e : Mo * (e - Ao);
}
function zo(e) {
	return 255 * (e <= .0031308 ? 12.92 * e : 1.055 * e ** (1 / 2.4) - .055);
}
function Bo(e) {
	return (e /= 255) <= .04045 ? e / 12.92 : ((e + .055) / 1.055) ** 2.4;
}
function Vo(e) {
	if (e instanceof Uo) return new Uo(e.h, e.c, e.l, e.opacity);
	if (e instanceof Io || (e = Po(e)), e.a === 0 && e.b === 0) return new Uo(NaN, 0 < e.l && e.l < 100 ? 0 : NaN, e.l, e.opacity);
	var t = Math.atan2(e.b, e.a) * To;
	return new Uo(t < 0 ? t + 360 : t, Math.sqrt(e.a * e.a + e.b * e.b), e.l, e.opacity);
}
function Ho(e, t, n, r) {
	return arguments.length === 1 ? Vo(e) : new Uo(e, t, n, r ?? 1);
}
function Uo(e, t, n, r) {
	this.h = +e, this.c = +t, this.l = +n, this.opacity = +r;
}
function Wo(e) {
	if (isNaN(e.h)) return new Io(e.l, 0, 0, e.opacity);
	var t = e.h * wo;
	return new Io(e.l, Math.cos(t) * e.c, Math.sin(t) * e.c, e.opacity);
}
Ra(Uo, Ho, za(Ba, {
	brighter(e) {
		return new Uo(this.h, this.c, this.l + Eo * (e ?? 1), this.opacity);
	},
	darker(e) {
		return new Uo(this.h, this.c, this.l - Eo * (e ?? 1), this.opacity);
	},
	rgb() {
		return Wo(this).rgb();
	}
}));
var Go = -.14861, Ko = 1.78277, qo = -.29227, Jo = -.90649, Yo = 1.97294, Xo = Yo * Jo, Zo = Yo * Ko, Qo = Ko * qo - Jo * Go;
function $o(e) {
	if (e instanceof ts) return new ts(e.h, e.s, e.l, e.opacity);
	e instanceof lo || (e = so(e));
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = (Qo * r + Xo * t - Zo * n) / (Qo + Xo - Zo), a = r - i, o = (Yo * (n - i) - qo * a) / Jo, s = Math.sqrt(o * o + a * a) / (Yo * i * (1 - i)), c = s ? Math.atan2(o, a) * To - 120 : NaN;
	return new ts(c < 0 ? c + 360 : c, s, i, e.opacity);
}
function es(e, t, n, r) {
	return arguments.length === 1 ? $o(e) : new ts(e, t, n, r ?? 1);
}
function ts(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
Ra(ts, es, za(Ba, {
	brighter(e) {
		return e = e == null ? Ha : Ha ** +e, new ts(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? Va : Va ** +e, new ts(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = isNaN(this.h) ? 0 : (this.h + 120) * wo, t = +this.l, n = isNaN(this.s) ? 0 : this.s * t * (1 - t), r = Math.cos(e), i = Math.sin(e);
		return new lo(255 * (t + n * (Go * r + Ko * i)), 255 * (t + n * (qo * r + Jo * i)), 255 * (t + Yo * r * n), this.opacity);
	}
}));
// node_modules/d3-interpolate/dist/d3-interpolate.mjs
function ns(e, t, n, r, i) {
	var a = e * e, o = a * e;
	return ((1 - 3 * e + 3 * a - o) * t + (4 - 6 * a + 3 * o) * n + (1 + 3 * e + 3 * a - 3 * o) * r + o * i) / 6;
}
function rs(e) {
	var t = e.length - 1;
	return function(n) {
		var r = n <= 0 ? n = 0 : n >= 1 ? (n = 1, t - 1) : Math.floor(n * t), i = e[r], a = e[r + 1], o = r > 0 ? e[r - 1] : 2 * i - a, s = r < t - 1 ? e[r + 2] : 2 * a - i;
		return ns((n - r / t) * t, o, i, a, s);
	};
}
var is = (e) => () => e;
function as(e, t) {
	return function(n) {
		return e + n * t;
	};
}
function os(e, t, n) {
	return e **= +n, t = t ** +n - e, n = 1 / n, function(r) {
		return (e + r * t) ** +n;
	};
}
function ss(e, t) {
	var n = t - e;
	return n ? as(e, n > 180 || n < -180 ? n - 360 * Math.round(n / 360) : n) : is(isNaN(e) ? t : e);
}
function cs(e) {
	return (e = +e) == 1 ? ls : function(t, n) {
		return n - t ? os(t, n, e) : is(isNaN(t) ? n : t);
	};
}
function ls(e, t) {
	var n = t - e;
	return n ? as(e, n) : is(isNaN(e) ? t : e);
}
var us = (function e(t) {
	var n = cs(t);
	function r(e, t) {
		var r = n((e = co(e)).r, (t = co(t)).r), i = n(e.g, t.g), a = n(e.b, t.b), o = ls(e.opacity, t.opacity);
		return function(t) {
			return e.r = r(t), e.g = i(t), e.b = a(t), e.opacity = o(t), e + "";
		};
	}
	return r.gamma = e, r;
})(1);
function ds(e) {
	return function(t) {
		for (var n = t.length, r = Array(n), i = Array(n), a = Array(n), o = 0, s; o < n; ++o) s = co(t[o]), r[o] = s.r || 0, i[o] = s.g || 0, a[o] = s.b || 0;
		return r = e(r), i = e(i), a = e(a), s.opacity = 1, function(e) {
			return s.r = r(e), s.g = i(e), s.b = a(e), s + "";
		};
	};
}
var fs = ds(rs);
function ps(e, t) {
	t ||= [];
	var n = e ? Math.min(t.length, e.length) : 0, r = t.slice(), i;
	return function(a) {
		for (i = 0; i < n; ++i) r[i] = e[i] * (1 - a) + t[i] * a;
		return r;
	};
}
function ms(e) {
	return ArrayBuffer.isView(e) && !(e instanceof DataView);
}
function hs(e, t) {
	for (var n = t ? t.length : 0, r = e ? Math.min(n, e.length) : 0, i = Array(r), a = Array(n), o = 0; o < r; ++o) i[o] = ws(e[o], t[o]);
	for (; o < n; ++o) a[o] = t[o];
	return function(e) {
		for (o = 0; o < r; ++o) a[o] = i[o](e);
		return a;
	};
}
function gs(e, t) {
	var n = /* @__PURE__ */ new Date();
	return e = +e, t = +t, function(r) {
		return n.setTime(e * (1 - r) + t * r), n;
	};
}
function _s(e, t) {
	return e = +e, t = +t, function(n) {
		return e * (1 - n) + t * n;
	};
}
function vs(e, t) {
	var n = {}, r = {}, i;
	for (i in typeof e == "object" && e || (e = {}), typeof t == "object" && t || (t = {}), t) i in e ? n[i] = ws(e[i], t[i]) : r[i] = t[i];
	return function(e) {
		for (i in n) r[i] = n[i](e);
		return r;
	};
}
var ys = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g, bs = new RegExp(ys.source, "g");
function xs(e) {
	return function() {
		return e;
	};
}
function Ss(e) {
	return function(t) {
		return e(t) + "";
	};
}
function Cs(e, t) {
	var n = ys.lastIndex = bs.lastIndex = 0, r, i, a, o = -1, s = [], c = [];
	for (e += "", t += ""; (r = ys.exec(e)) && (i = bs.exec(t));) (a = i.index) > n && (a = t.slice(n, a), s[o] ? s[o] += a : s[++o] = a), (r = r[0]) === (i = i[0]) ? s[o] ? s[o] += i : s[++o] = i : (s[++o] = null, c.push({
		i: o,
		x: _s(r, i)
	})), n = bs.lastIndex;
	return n < t.length && (a = t.slice(n), s[o] ? s[o] += a : s[++o] = a), s.length < 2 ? c[0] ? Ss(c[0].x) : xs(t) : (t = c.length, function(e) {
		for (var n = 0, r; n < t; ++n) s[(r = c[n]).i] = r.x(e);
		return s.join("");
	});
}
function ws(e, t) {
	var n = typeof t, r;
	return t == null || n === "boolean" ? is(t) : (n === "number" ? _s : n === "string" ? (r = io(t)) ? (t = r, us) : Cs : t instanceof io ? us : t instanceof Date ? gs : ms(t) ? ps : Array.isArray(t) ? hs : typeof t.valueOf != "function" && typeof t.toString != "function" || isNaN(t) ? vs : _s)(e, t);
}
function Ts(e, t) {
	return e = +e, t = +t, function(n) {
		return Math.round(e * (1 - n) + t * n);
	};
}
var Es = 1e-12;
function Ds(e) {
	return ((e = Math.exp(e)) + 1 / e) / 2;
}
function Os(e) {
	return ((e = Math.exp(e)) - 1 / e) / 2;
}
function ks(e) {
	return ((e = Math.exp(2 * e)) - 1) / (e + 1);
}
(function e(t, n, r) {
	function i(e, i) {
		var a = e[0], o = e[1], s = e[2], c = i[0], l = i[1], u = i[2], d = c - a, f = l - o, p = d * d + f * f, m, h;
		if (p < Es) h = Math.log(u / s) / t, m = function(e) {
			return [
				a + e * d,
				o + e * f,
				s * Math.exp(t * e * h)
			];
		};
		else {
			var g = Math.sqrt(p), _ = (u * u - s * s + r * p) / (2 * s * n * g), v = (u * u - s * s - r * p) / (2 * u * n * g), y = Math.log(Math.sqrt(_ * _ + 1) - _);
			h = (Math.log(Math.sqrt(v * v + 1) - v) - y) / t, m = function(e) {
				var r = e * h, i = Ds(y), c = s / (n * g) * (i * ks(t * r + y) - Os(y));
				return [
					a + c * d,
					o + c * f,
					s * i / Ds(t * r + y)
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
function As(e) {
	return function(t, n) {
		var r = e((t = yo(t)).h, (n = yo(n)).h), i = ls(t.s, n.s), a = ls(t.l, n.l), o = ls(t.opacity, n.opacity);
		return function(e) {
			return t.h = r(e), t.s = i(e), t.l = a(e), t.opacity = o(e), t + "";
		};
	};
}
var js = As(ss);
function Ms(e, t) {
	var n = ls((e = Fo(e)).l, (t = Fo(t)).l), r = ls(e.a, t.a), i = ls(e.b, t.b), a = ls(e.opacity, t.opacity);
	return function(t) {
		return e.l = n(t), e.a = r(t), e.b = i(t), e.opacity = a(t), e + "";
	};
}
function Ns(e) {
	return function(t, n) {
		var r = e((t = Ho(t)).h, (n = Ho(n)).h), i = ls(t.c, n.c), a = ls(t.l, n.l), o = ls(t.opacity, n.opacity);
		return function(e) {
			return t.h = r(e), t.c = i(e), t.l = a(e), t.opacity = o(e), t + "";
		};
	};
}
var Ps = Ns(ss);
function Fs(e) {
	return (function t(n) {
		n = +n;
		function r(t, r) {
			var i = e((t = es(t)).h, (r = es(r)).h), a = ls(t.s, r.s), o = ls(t.l, r.l), s = ls(t.opacity, r.opacity);
			return function(e) {
				return t.h = i(e), t.s = a(e), t.l = o(e ** +n), t.opacity = s(e), t + "";
			};
		}
		return r.gamma = t, r;
	})(1);
}
Fs(ss);
var Is = Fs(ls);
function Ls(e, t) {
	t === void 0 && (t = e, e = ws);
	for (var n = 0, r = t.length - 1, i = t[0], a = Array(r < 0 ? 0 : r); n < r;) a[n] = e(i, i = t[++n]);
	return function(e) {
		var t = Math.max(0, Math.min(r - 1, Math.floor(e *= r)));
		return a[t](e - t);
	};
}
function Rs(e, t) {
	for (var n = Array(t), r = 0; r < t; ++r) n[r] = e(r / (t - 1));
	return n;
}
// node_modules/d3-path/dist/d3-path.mjs
var zs = Math.PI, Bs = 2 * zs, Vs = 1e-6, Hs = Bs - Vs;
function Us(e) {
	this._ += e[0];
	for (let t = 1, n = e.length; t < n; ++t) this._ += arguments[t] + e[t];
}
function Ws(e) {
	let t = Math.floor(e);
	if (!(t >= 0)) throw Error(`invalid digits: ${e}`);
	if (t > 15) return Us;
	let n = 10 ** t;
	return function(e) {
		this._ += e[0];
		for (let t = 1, r = e.length; t < r; ++t) this._ += Math.round(arguments[t] * n) / n + e[t];
	};
}
function Gs(e, t, n, r) {
	return e === n && t === r;
}
function Ks(e) {
	let t = Math.floor(e);
	if (!(t <= 15)) return Gs;
	let n = 10 ** t, r = function(e) {
		return Math.round(e * n);
	};
	return function(e, t, n, i) {
		return r(e) === r(n) && r(t) === r(i);
	};
}
var qs = class {
	constructor(e) {
		this._x0 = this._y0 = this._x1 = this._y1 = null, this._ = "", this._append = e == null ? Us : Ws(e), this._equal = e == null ? Gs : Ks(e);
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
		else if (d > Vs) {
			if (!(Math.abs(u * s - c * l) > Vs) || !i) this._append`L${this._x1 = e},${this._y1 = t}`;
			else {
				let f = n - a, p = r - o, m = s * s + c * c, h = f * f + p * p, g = Math.sqrt(m), _ = Math.sqrt(d), v = i * Math.tan((zs - Math.acos((m + d - h) / (2 * g * _))) / 2), y = v / _, b = v / g;
				Math.abs(y - 1) > Vs && this._append`L${e + y * l},${t + y * u}`, this._append`A${i},${i},0,0,${+(u * f > l * p)},${this._x1 = e + b * s},${this._y1 = t + b * c}`;
			}
		}
	}
	arc(e, t, n, r, i, a) {
		if (e = +e, t = +t, n = +n, a = !!a, n < 0) throw Error(`negative radius: ${n}`);
		let o = n * Math.cos(r), s = n * Math.sin(r), c = e + o, l = t + s, u = 1 ^ a, d = a ? r - i : i - r;
		if (this._x1 === null ? this._append`M${c},${l}` : (Math.abs(this._x1 - c) > Vs || Math.abs(this._y1 - l) > Vs) && this._append`L${c},${l}`, n) {
			if (d < 0 && (d = d % Bs + Bs), d > Hs) this._append`A${n},${n},0,1,${u},${e - o},${t - s}A${n},${n},0,1,${u},${this._x1 = c},${this._y1 = l}`;
			else if (d > Vs) {
				let a = e + n * Math.cos(i), o = t + n * Math.sin(i);
				if (d >= zs && this._equal(c, l, a, o)) {
					d /= 2;
					let i = r + d;
					this._append`A${n},${n},0,${+(d >= zs)},${u},${e + n * Math.cos(i)},${t + n * Math.sin(i)}`;
				}
				this._append`A${n},${n},0,${+(d >= zs)},${u},${this._x1 = a},${this._y1 = o}`;
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
qs.prototype;
function Js(e = 3) {
	return new qs(+e);
}
// node_modules/d3-format/dist/d3-format.mjs
function Ys(e) {
	return Math.abs(e = Math.round(e)) >= 1e21 ? e.toLocaleString("en").replace(/,/g, "") : e.toString(10);
}
function Xs(e, t) {
	if (!isFinite(e) || e === 0) return null;
	var n = (e = t ? e.toExponential(t - 1) : e.toExponential()).indexOf("e"), r = e.slice(0, n);
	return [r.length > 1 ? r[0] + r.slice(2) : r, +e.slice(n + 1)];
}
function Zs(e) {
	return e = Xs(Math.abs(e)), e ? e[1] : NaN;
}
function Qs(e, t) {
	return function(n, r) {
		for (var i = n.length, a = [], o = 0, s = e[0], c = 0; i > 0 && s > 0 && (c + s + 1 > r && (s = Math.max(1, r - c)), a.push(n.substring(i -= s, i + s)), !((c += s + 1) > r));) s = e[o = (o + 1) % e.length];
		return a.reverse().join(t);
	};
}
function $s(e) {
	return function(t) {
		return t.replace(/[0-9]/g, function(t) {
			return e[+t];
		});
	};
}
var ec = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function tc(e) {
	if (!(t = ec.exec(e))) throw Error("invalid format: " + e);
	var t;
	return new nc({
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
tc.prototype = nc.prototype;
function nc(e) {
	this.fill = e.fill === void 0 ? " " : e.fill + "", this.align = e.align === void 0 ? ">" : e.align + "", this.sign = e.sign === void 0 ? "-" : e.sign + "", this.symbol = e.symbol === void 0 ? "" : e.symbol + "", this.zero = !!e.zero, this.width = e.width === void 0 ? void 0 : +e.width, this.comma = !!e.comma, this.precision = e.precision === void 0 ? void 0 : +e.precision, this.trim = !!e.trim, this.type = e.type === void 0 ? "" : e.type + "";
}
nc.prototype.toString = function() {
	return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
};
function rc(e) {
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
var ic;
function ac(e, t) {
	var n = Xs(e, t);
	if (!n) return ic = void 0, e.toPrecision(t);
	var r = n[0], i = n[1], a = i - (ic = Math.max(-8, Math.min(8, Math.floor(i / 3))) * 3) + 1, o = r.length;
	return a === o ? r : a > o ? r + Array(a - o + 1).join("0") : a > 0 ? r.slice(0, a) + "." + r.slice(a) : "0." + Array(1 - a).join("0") + Xs(e, Math.max(0, t + a - 1))[0];
}
function oc(e, t) {
	var n = Xs(e, t);
	if (!n) return e + "";
	var r = n[0], i = n[1];
	return i < 0 ? "0." + Array(-i).join("0") + r : r.length > i + 1 ? r.slice(0, i + 1) + "." + r.slice(i + 1) : r + Array(i - r.length + 2).join("0");
}
var sc = {
	"%": (e, t) => (e * 100).toFixed(t),
	b: (e) => Math.round(e).toString(2),
	c: (e) => e + "",
	d: Ys,
	e: (e, t) => e.toExponential(t),
	f: (e, t) => e.toFixed(t),
	g: (e, t) => e.toPrecision(t),
	o: (e) => Math.round(e).toString(8),
	p: (e, t) => oc(e * 100, t),
	r: oc,
	s: ac,
	X: (e) => Math.round(e).toString(16).toUpperCase(),
	x: (e) => Math.round(e).toString(16)
};
function cc(e) {
	return e;
}
var lc = Array.prototype.map, uc = [
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
function dc(e) {
	var t = e.grouping === void 0 || e.thousands === void 0 ? cc : Qs(lc.call(e.grouping, Number), e.thousands + ""), n = e.currency === void 0 ? "" : e.currency[0] + "", r = e.currency === void 0 ? "" : e.currency[1] + "", i = e.decimal === void 0 ? "." : e.decimal + "", a = e.numerals === void 0 ? cc : $s(lc.call(e.numerals, String)), o = e.percent === void 0 ? "%" : e.percent + "", s = e.minus === void 0 ? "−" : e.minus + "", c = e.nan === void 0 ? "NaN" : e.nan + "";
	function l(e, l) {
		e = tc(e);
		var u = e.fill, d = e.align, f = e.sign, p = e.symbol, m = e.zero, h = e.width, g = e.comma, _ = e.precision, v = e.trim, y = e.type;
		y === "n" ? (g = !0, y = "g") : sc[y] || (_ === void 0 && (_ = 12), v = !0, y = "g"), (m || u === "0" && d === "=") && (m = !0, u = "0", d = "=");
		var b = (l && l.prefix !== void 0 ? l.prefix : "") + (p === "$" ? n : p === "#" && /[boxX]/.test(y) ? "0" + y.toLowerCase() : ""), x = (p === "$" ? r : /[%p]/.test(y) ? o : "") + (l && l.suffix !== void 0 ? l.suffix : ""), S = sc[y], C = /[defgprs%]/.test(y);
		_ = _ === void 0 ? 6 : /[gprs]/.test(y) ? Math.max(1, Math.min(21, _)) : Math.max(0, Math.min(20, _));
		function w(e) {
			var n = b, r = x, o, l, p;
			if (y === "c") r = S(e) + r, e = "";
			else {
				e = +e;
				var w = e < 0 || 1 / e < 0;
				if (e = isNaN(e) ? c : S(Math.abs(e), _), v && (e = rc(e)), w && +e == 0 && f !== "+" && (w = !1), n = (w ? f === "(" ? f : s : f === "-" || f === "(" ? "" : f) + n, r = (y === "s" && !isNaN(e) && ic !== void 0 ? uc[8 + ic / 3] : "") + r + (w && f === "(" ? ")" : ""), C) {
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
		var n = Math.max(-8, Math.min(8, Math.floor(Zs(t) / 3))) * 3, r = 10 ** -n, i = l((e = tc(e), e.type = "f", e), { suffix: uc[8 + n / 3] });
		return function(e) {
			return i(r * e);
		};
	}
	return {
		format: l,
		formatPrefix: u
	};
}
var fc, pc, mc;
hc({
	thousands: ",",
	grouping: [3],
	currency: ["$", ""]
});
function hc(e) {
	return fc = dc(e), pc = fc.format, mc = fc.formatPrefix, fc;
}
function gc(e) {
	return Math.max(0, -Zs(Math.abs(e)));
}
function _c(e, t) {
	return Math.max(0, Math.max(-8, Math.min(8, Math.floor(Zs(t) / 3))) * 3 - Zs(Math.abs(e)));
}
function vc(e, t) {
	return e = Math.abs(e), t = Math.abs(t) - e, Math.max(0, Zs(t) - Zs(e)) + 1;
}
// node_modules/d3-geo/dist/d3-geo.mjs
var L = 1e-6, yc = 1e-12, R = Math.PI, z = R / 2, bc = R / 4, xc = R * 2, Sc = 180 / R, B = R / 180, V = Math.abs, Cc = Math.atan, wc = Math.atan2, H = Math.cos, Tc = Math.exp, Ec = Math.log, Dc = Math.pow, U = Math.sin, Oc = Math.sign || function(e) {
	return e > 0 ? 1 : e < 0 ? -1 : 0;
}, kc = Math.sqrt, Ac = Math.tan;
function jc(e) {
	return e > 1 ? 0 : e < -1 ? R : Math.acos(e);
}
function Mc(e) {
	return e > 1 ? z : e < -1 ? -z : Math.asin(e);
}
function Nc() {}
function Pc(e, t) {
	e && Ic.hasOwnProperty(e.type) && Ic[e.type](e, t);
}
var Fc = {
	Feature: function(e, t) {
		Pc(e.geometry, t);
	},
	FeatureCollection: function(e, t) {
		for (var n = e.features, r = -1, i = n.length; ++r < i;) Pc(n[r].geometry, t);
	}
}, Ic = {
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
		Lc(e.coordinates, t, 0);
	},
	MultiLineString: function(e, t) {
		for (var n = e.coordinates, r = -1, i = n.length; ++r < i;) Lc(n[r], t, 0);
	},
	Polygon: function(e, t) {
		Rc(e.coordinates, t);
	},
	MultiPolygon: function(e, t) {
		for (var n = e.coordinates, r = -1, i = n.length; ++r < i;) Rc(n[r], t);
	},
	GeometryCollection: function(e, t) {
		for (var n = e.geometries, r = -1, i = n.length; ++r < i;) Pc(n[r], t);
	}
};
function Lc(e, t, n) {
	var r = -1, i = e.length - n, a;
	for (t.lineStart(); ++r < i;) a = e[r], t.point(a[0], a[1], a[2]);
	t.lineEnd();
}
function Rc(e, t) {
	var n = -1, r = e.length;
	for (t.polygonStart(); ++n < r;) Lc(e[n], t, 1);
	t.polygonEnd();
}
function zc(e, t) {
	e && Fc.hasOwnProperty(e.type) ? Fc[e.type](e, t) : Pc(e, t);
}
new jn(), new jn();
function Bc(e) {
	return [wc(e[1], e[0]), Mc(e[2])];
}
function Vc(e) {
	var t = e[0], n = e[1], r = H(n);
	return [
		r * H(t),
		r * U(t),
		U(n)
	];
}
function Hc(e, t) {
	return e[0] * t[0] + e[1] * t[1] + e[2] * t[2];
}
function Uc(e, t) {
	return [
		e[1] * t[2] - e[2] * t[1],
		e[2] * t[0] - e[0] * t[2],
		e[0] * t[1] - e[1] * t[0]
	];
}
function Wc(e, t) {
	e[0] += t[0], e[1] += t[1], e[2] += t[2];
}
function Gc(e, t) {
	return [
		e[0] * t,
		e[1] * t,
		e[2] * t
	];
}
function Kc(e) {
	var t = kc(e[0] * e[0] + e[1] * e[1] + e[2] * e[2]);
	e[0] /= t, e[1] /= t, e[2] /= t;
}
function qc(e, t) {
	function n(n, r) {
		return n = e(n, r), t(n[0], n[1]);
	}
	return e.invert && t.invert && (n.invert = function(n, r) {
		return n = t.invert(n, r), n && e.invert(n[0], n[1]);
	}), n;
}
function Jc(e, t) {
	return V(e) > R && (e -= Math.round(e / xc) * xc), [e, t];
}
Jc.invert = Jc;
function Yc(e, t, n) {
	return (e %= xc) ? t || n ? qc(Zc(e), Qc(t, n)) : Zc(e) : t || n ? Qc(t, n) : Jc;
}
function Xc(e) {
	return function(t, n) {
		return t += e, V(t) > R && (t -= Math.round(t / xc) * xc), [t, n];
	};
}
function Zc(e) {
	var t = Xc(e);
	return t.invert = Xc(-e), t;
}
function Qc(e, t) {
	var n = H(e), r = U(e), i = H(t), a = U(t);
	function o(e, t) {
		var o = H(t), s = H(e) * o, c = U(e) * o, l = U(t), u = l * n + s * r;
		return [wc(c * i - u * a, s * n - l * r), Mc(u * i + c * a)];
	}
	return o.invert = function(e, t) {
		var o = H(t), s = H(e) * o, c = U(e) * o, l = U(t), u = l * i - c * a;
		return [wc(c * i + l * a, s * n + u * r), Mc(u * n - s * r)];
	}, o;
}
function $c(e) {
	e = Yc(e[0] * B, e[1] * B, e.length > 2 ? e[2] * B : 0);
	function t(t) {
		return t = e(t[0] * B, t[1] * B), t[0] *= Sc, t[1] *= Sc, t;
	}
	return t.invert = function(t) {
		return t = e.invert(t[0] * B, t[1] * B), t[0] *= Sc, t[1] *= Sc, t;
	}, t;
}
function el(e, t, n, r, i, a) {
	if (n) {
		var o = H(t), s = U(t), c = r * n;
		i == null ? (i = t + r * xc, a = t - c / 2) : (i = tl(o, i), a = tl(o, a), (r > 0 ? i < a : i > a) && (i += r * xc));
		for (var l, u = i; r > 0 ? u > a : u < a; u -= c) l = Bc([
			o,
			-s * H(u),
			-s * U(u)
		]), e.point(l[0], l[1]);
	}
}
function tl(e, t) {
	t = Vc(t), t[0] -= e, Kc(t);
	var n = jc(-t[1]);
	return ((-t[2] < 0 ? -n : n) + xc - L) % xc;
}
function nl() {
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
		lineEnd: Nc,
		rejoin: function() {
			e.length > 1 && e.push(e.pop().concat(e.shift()));
		},
		result: function() {
			var n = e;
			return e = [], t = null, n;
		}
	};
}
function rl(e, t) {
	return V(e[0] - t[0]) < L && V(e[1] - t[1]) < L;
}
function il(e, t, n, r) {
	this.x = e, this.z = t, this.o = n, this.e = r, this.v = !1, this.n = this.p = null;
}
function al(e, t, n, r, i) {
	var a = [], o = [], s, c;
	if (e.forEach(function(e) {
		if (!((t = e.length - 1) <= 0)) {
			var t, n = e[0], r = e[t], c;
			if (rl(n, r)) {
				if (!n[2] && !r[2]) {
					for (i.lineStart(), s = 0; s < t; ++s) i.point((n = e[s])[0], n[1]);
					i.lineEnd();
					return;
				}
				r[0] += 2 * L;
			}
			a.push(c = new il(n, e, null, !0)), o.push(c.o = new il(n, null, c, !1)), a.push(c = new il(r, e, null, !1)), o.push(c.o = new il(r, null, c, !0));
		}
	}), a.length) {
		for (o.sort(t), ol(a), ol(o), s = 0, c = o.length; s < c; ++s) o[s].e = n = !n;
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
function ol(e) {
	if (t = e.length) {
		for (var t, n = 0, r = e[0], i; ++n < t;) r.n = i = e[n], i.p = r, r = i;
		r.n = i = e[0], i.p = r;
	}
}
function sl(e) {
	return V(e[0]) <= R ? e[0] : Oc(e[0]) * ((V(e[0]) + R) % xc - R);
}
function cl(e, t) {
	var n = sl(t), r = t[1], i = U(r), a = [
		U(n),
		-H(n),
		0
	], o = 0, s = 0, c = new jn();
	i === 1 ? r = z + L : i === -1 && (r = -z - L);
	for (var l = 0, u = e.length; l < u; ++l) if (f = (d = e[l]).length) for (var d, f, p = d[f - 1], m = sl(p), h = p[1] / 2 + bc, g = U(h), _ = H(h), v = 0; v < f; ++v, m = b, g = S, _ = C, p = y) {
		var y = d[v], b = sl(y), x = y[1] / 2 + bc, S = U(x), C = H(x), w = b - m, T = w >= 0 ? 1 : -1, E = T * w, D = E > R, O = g * S;
		if (c.add(wc(O * T * U(E), _ * C + O * H(E))), o += D ? w + T * xc : w, D ^ m >= n ^ b >= n) {
			var k = Uc(Vc(p), Vc(y));
			Kc(k);
			var A = Uc(a, k);
			Kc(A);
			var j = (D ^ w >= 0 ? -1 : 1) * Mc(A[2]);
			(r > j || r === j && (k[0] || k[1])) && (s += D ^ w >= 0 ? 1 : -1);
		}
	}
	return (o < -L || o < L && c < -yc) ^ s & 1;
}
function ll(e, t, n, r) {
	return function(i) {
		var a = t(i), o = nl(), s = t(o), c = !1, l, u, d, f = {
			point: p,
			lineStart: h,
			lineEnd: g,
			polygonStart: function() {
				f.point = _, f.lineStart = v, f.lineEnd = y, u = [], l = [];
			},
			polygonEnd: function() {
				f.point = p, f.lineStart = h, f.lineEnd = g, u = pr(u);
				var e = cl(l, r);
				u.length ? (c ||= (i.polygonStart(), !0), al(u, dl, e, n, i)) : e && (c ||= (i.polygonStart(), !0), i.lineStart(), n(null, null, 1, i), i.lineEnd()), c &&= (i.polygonEnd(), !1), u = l = null;
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
				} else r > 1 && e & 2 && t.push(t.pop().concat(t.shift())), u.push(t.filter(ul));
			}
		}
		return f;
	};
}
function ul(e) {
	return e.length > 1;
}
function dl(e, t) {
	return ((e = e.x)[0] < 0 ? e[1] - z - L : z - e[1]) - ((t = t.x)[0] < 0 ? t[1] - z - L : z - t[1]);
}
var fl = ll(function() {
	return !0;
}, pl, hl, [-R, -z]);
function pl(e) {
	var t = NaN, n = NaN, r = NaN, i;
	return {
		lineStart: function() {
			e.lineStart(), i = 1;
		},
		point: function(a, o) {
			var s = a > 0 ? R : -R, c = V(a - t);
			V(c - R) < L ? (e.point(t, n = (n + o) / 2 > 0 ? z : -z), e.point(r, n), e.lineEnd(), e.lineStart(), e.point(s, n), e.point(a, n), i = 0) : r !== s && c >= R && (V(t - r) < L && (t -= r * L), V(a - s) < L && (a -= s * L), n = ml(t, n, a, o), e.point(r, n), e.lineEnd(), e.lineStart(), e.point(s, n), i = 0), e.point(t = a, n = o), r = s;
		},
		lineEnd: function() {
			e.lineEnd(), t = n = NaN;
		},
		clean: function() {
			return 2 - i;
		}
	};
}
function ml(e, t, n, r) {
	var i, a, o = U(e - n);
	return V(o) > L ? Cc((U(t) * (a = H(r)) * U(n) - U(r) * (i = H(t)) * U(e)) / (i * a * o)) : (t + r) / 2;
}
function hl(e, t, n, r) {
	var i;
	if (e == null) i = n * z, r.point(-R, i), r.point(0, i), r.point(R, i), r.point(R, 0), r.point(R, -i), r.point(0, -i), r.point(-R, -i), r.point(-R, 0), r.point(-R, i);
	else if (V(e[0] - t[0]) > L) {
		var a = e[0] < t[0] ? R : -R;
		i = n * a / 2, r.point(-a, i), r.point(0, i), r.point(a, i);
	} else r.point(t[0], t[1]);
}
function gl(e) {
	var t = H(e), n = 2 * B, r = t > 0, i = V(t) > L;
	function a(t, r, i, a) {
		el(a, e, n, i, t, r);
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
				if (!t && (s = a = h) && e.lineStart(), h !== a && (m = c(t, p), (!m || rl(t, m) || rl(p, m)) && (p[2] = 1)), h !== a) u = 0, h ? (e.lineStart(), m = c(p, t), e.point(m[0], m[1])) : (m = c(t, p), e.point(m[0], m[1], 2), e.lineEnd()), t = m;
				else if (i && t && r ^ h) {
					var _;
					!(g & n) && (_ = c(p, t, !0)) && (u = 0, r ? (e.lineStart(), e.point(_[0][0], _[0][1]), e.point(_[1][0], _[1][1]), e.lineEnd()) : (e.point(_[1][0], _[1][1]), e.lineEnd(), e.lineStart(), e.point(_[0][0], _[0][1], 3)));
				}
				!h || t && rl(t, p) || e.point(p[0], p[1]), t = p, a = h, n = g;
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
		var i = Vc(e), a = Vc(n), o = [
			1,
			0,
			0
		], s = Uc(i, a), c = Hc(s, s), l = s[0], u = c - l * l;
		if (!u) return !r && e;
		var d = t * c / u, f = -t * l / u, p = Uc(o, s), m = Gc(o, d);
		Wc(m, Gc(s, f));
		var h = p, g = Hc(m, h), _ = Hc(h, h), v = g * g - _ * (Hc(m, m) - 1);
		if (!(v < 0)) {
			var y = kc(v), b = Gc(h, (-g - y) / _);
			if (Wc(b, m), b = Bc(b), !r) return b;
			var x = e[0], S = n[0], C = e[1], w = n[1], T;
			S < x && (T = x, x = S, S = T);
			var E = S - x, D = V(E - R) < L, O = D || E < L;
			if (!D && w < C && (T = C, C = w, w = T), O ? D ? C + w > 0 ^ b[1] < (V(b[0] - x) < L ? C : w) : C <= b[1] && b[1] <= w : E > R ^ (x <= b[0] && b[0] <= S)) {
				var k = Gc(h, (-g + y) / _);
				return Wc(k, m), [b, Bc(k)];
			}
		}
	}
	function l(t, n) {
		var i = r ? e : R - e, a = 0;
		return t < -i ? a |= 1 : t > i && (a |= 2), n < -i ? a |= 4 : n > i && (a |= 8), a;
	}
	return ll(o, s, a, r ? [0, -e] : [-R, e - R]);
}
function _l(e, t, n, r, i, a) {
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
var vl = 1e9, yl = -vl;
function bl(e, t, n, r) {
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
		var c = o, l = nl(), u, d, f, p, m, h, g, _, v, y, b, x = {
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
			var e = C(), t = b && e, n = (u = pr(u)).length;
			(t || n) && (o.polygonStart(), t && (o.lineStart(), a(null, null, 1, o), o.lineEnd()), n && al(u, s, e, a, o), o.polygonEnd()), c = o, u = d = f = null;
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
				var l = [g = Math.max(yl, Math.min(vl, g)), _ = Math.max(yl, Math.min(vl, _))], u = [a = Math.max(yl, Math.min(vl, a)), o = Math.max(yl, Math.min(vl, o))];
				_l(l, u, e, t, n, r) ? (v || (c.lineStart(), c.point(l[0], l[1])), c.point(u[0], u[1]), s || c.lineEnd(), b = !1) : s && (c.lineStart(), c.point(a, o), b = !1);
			}
			g = a, _ = o, v = s;
		}
		return x;
	};
}
var xl = (e) => e, Sl = new jn(), Cl = new jn(), wl, Tl, El, Dl, Ol = {
	point: Nc,
	lineStart: Nc,
	lineEnd: Nc,
	polygonStart: function() {
		Ol.lineStart = kl, Ol.lineEnd = Ml;
	},
	polygonEnd: function() {
		Ol.lineStart = Ol.lineEnd = Ol.point = Nc, Sl.add(V(Cl)), Cl = new jn();
	},
	result: function() {
		var e = Sl / 2;
		return Sl = new jn(), e;
	}
};
function kl() {
	Ol.point = Al;
}
function Al(e, t) {
	Ol.point = jl, wl = El = e, Tl = Dl = t;
}
function jl(e, t) {
	Cl.add(Dl * e - El * t), El = e, Dl = t;
}
function Ml() {
	jl(wl, Tl);
}
var Nl = Infinity, Pl = Nl, Fl = -Nl, Il = Fl, Ll = {
	point: Rl,
	lineStart: Nc,
	lineEnd: Nc,
	polygonStart: Nc,
	polygonEnd: Nc,
	result: function() {
		var e = [[Nl, Pl], [Fl, Il]];
		return Fl = Il = -(Pl = Nl = Infinity), e;
	}
};
function Rl(e, t) {
	e < Nl && (Nl = e), e > Fl && (Fl = e), t < Pl && (Pl = t), t > Il && (Il = t);
}
var zl = 0, Bl = 0, Vl = 0, Hl = 0, Ul = 0, Wl = 0, Gl = 0, Kl = 0, ql = 0, Jl, Yl, Xl, Zl, Ql = {
	point: $l,
	lineStart: eu,
	lineEnd: ru,
	polygonStart: function() {
		Ql.lineStart = iu, Ql.lineEnd = au;
	},
	polygonEnd: function() {
		Ql.point = $l, Ql.lineStart = eu, Ql.lineEnd = ru;
	},
	result: function() {
		var e = ql ? [Gl / ql, Kl / ql] : Wl ? [Hl / Wl, Ul / Wl] : Vl ? [zl / Vl, Bl / Vl] : [NaN, NaN];
		return zl = Bl = Vl = Hl = Ul = Wl = Gl = Kl = ql = 0, e;
	}
};
function $l(e, t) {
	zl += e, Bl += t, ++Vl;
}
function eu() {
	Ql.point = tu;
}
function tu(e, t) {
	Ql.point = nu, $l(Xl = e, Zl = t);
}
function nu(e, t) {
	var n = e - Xl, r = t - Zl, i = kc(n * n + r * r);
	Hl += i * (Xl + e) / 2, Ul += i * (Zl + t) / 2, Wl += i, $l(Xl = e, Zl = t);
}
function ru() {
	Ql.point = $l;
}
function iu() {
	Ql.point = ou;
}
function au() {
	su(Jl, Yl);
}
function ou(e, t) {
	Ql.point = su, $l(Jl = Xl = e, Yl = Zl = t);
}
function su(e, t) {
	var n = e - Xl, r = t - Zl, i = kc(n * n + r * r);
	Hl += i * (Xl + e) / 2, Ul += i * (Zl + t) / 2, Wl += i, i = Zl * e - Xl * t, Gl += i * (Xl + e), Kl += i * (Zl + t), ql += i * 3, $l(Xl = e, Zl = t);
}
function cu(e) {
	this._context = e;
}
cu.prototype = {
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
			default: this._context.moveTo(e + this._radius, t), this._context.arc(e, t, this._radius, 0, xc);
		}
	},
	result: Nc
};
var lu = new jn(), uu, du, fu, pu, mu, hu = {
	point: Nc,
	lineStart: function() {
		hu.point = gu;
	},
	lineEnd: function() {
		uu && _u(du, fu), hu.point = Nc;
	},
	polygonStart: function() {
		uu = !0;
	},
	polygonEnd: function() {
		uu = null;
	},
	result: function() {
		var e = +lu;
		return lu = new jn(), e;
	}
};
function gu(e, t) {
	hu.point = _u, du = pu = e, fu = mu = t;
}
function _u(e, t) {
	pu -= e, mu -= t, lu.add(kc(pu * pu + mu * mu)), pu = e, mu = t;
}
var vu, yu, bu, xu, Su = class {
	constructor(e) {
		this._append = e == null ? Cu : wu(e), this._radius = 4.5, this._ = "";
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
				if (this._append`M${e},${t}`, this._radius !== bu || this._append !== yu) {
					let e = this._radius, t = this._;
					this._ = "", this._append`m0,${e}a${e},${e} 0 1,1 0,${-2 * e}a${e},${e} 0 1,1 0,${2 * e}z`, bu = e, yu = this._append, xu = this._, this._ = t;
				}
				this._ += xu;
		}
	}
	result() {
		let e = this._;
		return this._ = "", e.length ? e : null;
	}
};
function Cu(e) {
	let t = 1;
	this._ += e[0];
	for (let n = e.length; t < n; ++t) this._ += arguments[t] + e[t];
}
function wu(e) {
	let t = Math.floor(e);
	if (!(t >= 0)) throw RangeError(`invalid digits: ${e}`);
	if (t > 15) return Cu;
	if (t !== vu) {
		let e = 10 ** t;
		vu = t, yu = function(t) {
			let n = 1;
			this._ += t[0];
			for (let r = t.length; n < r; ++n) this._ += Math.round(arguments[n] * e) / e + t[n];
		};
	}
	return yu;
}
function Tu(e, t) {
	let n = 3, r = 4.5, i, a;
	function o(e) {
		return e && (typeof r == "function" && a.pointRadius(+r.apply(this, arguments)), zc(e, i(a))), a.result();
	}
	return o.area = function(e) {
		return zc(e, i(Ol)), Ol.result();
	}, o.measure = function(e) {
		return zc(e, i(hu)), hu.result();
	}, o.bounds = function(e) {
		return zc(e, i(Ll)), Ll.result();
	}, o.centroid = function(e) {
		return zc(e, i(Ql)), Ql.result();
	}, o.projection = function(t) {
		return arguments.length ? (i = t == null ? (e = null, xl) : (e = t).stream, o) : e;
	}, o.context = function(e) {
		return arguments.length ? (a = e == null ? (t = null, new Su(n)) : new cu(t = e), typeof r != "function" && a.pointRadius(r), o) : t;
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
		return t === null && (a = new Su(n)), o;
	}, o.projection(e).digits(n).context(t);
}
function Eu(e) {
	return { stream: Du(e) };
}
function Du(e) {
	return function(t) {
		var n = new Ou();
		for (var r in e) n[r] = e[r];
		return n.stream = t, n;
	};
}
function Ou() {}
Ou.prototype = {
	constructor: Ou,
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
function ku(e, t, n) {
	var r = e.clipExtent && e.clipExtent();
	return e.scale(150).translate([0, 0]), r != null && e.clipExtent(null), zc(n, e.stream(Ll)), t(Ll.result()), r != null && e.clipExtent(r), e;
}
function Au(e, t, n) {
	return ku(e, function(n) {
		var r = t[1][0] - t[0][0], i = t[1][1] - t[0][1], a = Math.min(r / (n[1][0] - n[0][0]), i / (n[1][1] - n[0][1])), o = +t[0][0] + (r - a * (n[1][0] + n[0][0])) / 2, s = +t[0][1] + (i - a * (n[1][1] + n[0][1])) / 2;
		e.scale(150 * a).translate([o, s]);
	}, n);
}
function ju(e, t, n) {
	return Au(e, [[0, 0], t], n);
}
function Mu(e, t, n) {
	return ku(e, function(n) {
		var r = +t, i = r / (n[1][0] - n[0][0]), a = (r - i * (n[1][0] + n[0][0])) / 2, o = -i * n[0][1];
		e.scale(150 * i).translate([a, o]);
	}, n);
}
function Nu(e, t, n) {
	return ku(e, function(n) {
		var r = +t, i = r / (n[1][1] - n[0][1]), a = -i * n[0][0], o = (r - i * (n[1][1] + n[0][1])) / 2;
		e.scale(150 * i).translate([a, o]);
	}, n);
}
var Pu = 16, Fu = H(30 * B);
function Iu(e, t) {
	return +t ? Ru(e, t) : Lu(e);
}
function Lu(e) {
	return Du({ point: function(t, n) {
		t = e(t, n), this.stream.point(t[0], t[1]);
	} });
}
function Ru(e, t) {
	function n(r, i, a, o, s, c, l, u, d, f, p, m, h, g) {
		var _ = l - r, v = u - i, y = _ * _ + v * v;
		if (y > 4 * t && h--) {
			var b = o + f, x = s + p, S = c + m, C = kc(b * b + x * x + S * S), w = Mc(S /= C), T = V(V(S) - 1) < L || V(a - d) < L ? (a + d) / 2 : wc(x, b), E = e(T, w), D = E[0], O = E[1], k = D - r, A = O - i, j = v * k - _ * A;
			(j * j / y > t || V((_ * k + v * A) / y - .5) > .3 || o * f + s * p + c * m < Fu) && (n(r, i, a, o, s, c, D, O, T, b /= C, x /= C, S, h, g), g.point(D, O), n(D, O, T, b, x, S, l, u, d, f, p, m, h, g));
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
			var a = Vc([r, i]), o = e(r, i);
			n(u, d, l, f, p, m, u = o[0], d = o[1], l = r, f = a[0], p = a[1], m = a[2], Pu, t), t.point(u, d);
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
			n(u, d, l, f, p, m, i, a, r, o, s, c, Pu, t), h.lineEnd = y, y();
		}
		return h;
	};
}
var zu = Du({ point: function(e, t) {
	this.stream.point(e * B, t * B);
} });
function Bu(e) {
	return Du({ point: function(t, n) {
		var r = e(t, n);
		return this.stream.point(r[0], r[1]);
	} });
}
function Vu(e, t, n, r, i) {
	function a(a, o) {
		return a *= r, o *= i, [t + e * a, n - e * o];
	}
	return a.invert = function(a, o) {
		return [(a - t) / e * r, (n - o) / e * i];
	}, a;
}
function Hu(e, t, n, r, i, a) {
	if (!a) return Vu(e, t, n, r, i);
	var o = H(a), s = U(a), c = o * e, l = s * e, u = o / e, d = s / e, f = (s * n - o * t) / e, p = (s * t + o * n) / e;
	function m(e, a) {
		return e *= r, a *= i, [c * e - l * a + t, n - l * e - c * a];
	}
	return m.invert = function(e, t) {
		return [r * (u * e - d * t + f), i * (p - d * e - u * t)];
	}, m;
}
function Uu(e) {
	return Wu(function() {
		return e;
	})();
}
function Wu(e) {
	var t, n = 150, r = 480, i = 250, a = 0, o = 0, s = 0, c = 0, l = 0, u, d = 0, f = 1, p = 1, m = null, h = fl, g = null, _, v, y, b = xl, x = .5, S, C, w, T, E;
	function D(e) {
		return w(e[0] * B, e[1] * B);
	}
	function O(e) {
		return e = w.invert(e[0], e[1]), e && [e[0] * Sc, e[1] * Sc];
	}
	D.stream = function(e) {
		return T && E === e ? T : T = zu(Bu(u)(h(S(b(E = e)))));
	}, D.preclip = function(e) {
		return arguments.length ? (h = e, m = void 0, A()) : h;
	}, D.postclip = function(e) {
		return arguments.length ? (b = e, g = _ = v = y = null, A()) : b;
	}, D.clipAngle = function(e) {
		return arguments.length ? (h = +e ? gl(m = e * B) : (m = null, fl), A()) : m * Sc;
	}, D.clipExtent = function(e) {
		return arguments.length ? (b = e == null ? (g = _ = v = y = null, xl) : bl(g = +e[0][0], _ = +e[0][1], v = +e[1][0], y = +e[1][1]), A()) : g == null ? null : [[g, _], [v, y]];
	}, D.scale = function(e) {
		return arguments.length ? (n = +e, k()) : n;
	}, D.translate = function(e) {
		return arguments.length ? (r = +e[0], i = +e[1], k()) : [r, i];
	}, D.center = function(e) {
		return arguments.length ? (a = e[0] % 360 * B, o = e[1] % 360 * B, k()) : [a * Sc, o * Sc];
	}, D.rotate = function(e) {
		return arguments.length ? (s = e[0] % 360 * B, c = e[1] % 360 * B, l = e.length > 2 ? e[2] % 360 * B : 0, k()) : [
			s * Sc,
			c * Sc,
			l * Sc
		];
	}, D.angle = function(e) {
		return arguments.length ? (d = e % 360 * B, k()) : d * Sc;
	}, D.reflectX = function(e) {
		return arguments.length ? (f = e ? -1 : 1, k()) : f < 0;
	}, D.reflectY = function(e) {
		return arguments.length ? (p = e ? -1 : 1, k()) : p < 0;
	}, D.precision = function(e) {
		return arguments.length ? (S = Iu(C, x = e * e), A()) : kc(x);
	}, D.fitExtent = function(e, t) {
		return Au(D, e, t);
	}, D.fitSize = function(e, t) {
		return ju(D, e, t);
	}, D.fitWidth = function(e, t) {
		return Mu(D, e, t);
	}, D.fitHeight = function(e, t) {
		return Nu(D, e, t);
	};
	function k() {
		var e = Hu(n, 0, 0, f, p, d).apply(null, t(a, o)), m = Hu(n, r - e[0], i - e[1], f, p, d);
		return u = Yc(s, c, l), C = qc(t, m), w = qc(u, C), S = Iu(C, x), A();
	}
	function A() {
		return T = E = null, D;
	}
	return function() {
		return t = e.apply(this, arguments), D.invert = t.invert && O, k();
	};
}
function Gu(e) {
	var t = 0, n = R / 3, r = Wu(e), i = r(t, n);
	return i.parallels = function(e) {
		return arguments.length ? r(t = e[0] * B, n = e[1] * B) : [t * Sc, n * Sc];
	}, i;
}
function Ku(e) {
	var t = H(e);
	function n(e, n) {
		return [e * t, U(n) / t];
	}
	return n.invert = function(e, n) {
		return [e / t, Mc(n * t)];
	}, n;
}
function qu(e, t) {
	var n = U(e), r = (n + U(t)) / 2;
	if (V(r) < L) return Ku(e);
	var i = 1 + n * (2 * r - n), a = kc(i) / r;
	function o(e, t) {
		var n = kc(i - 2 * r * U(t)) / r;
		return [n * U(e *= r), a - n * H(e)];
	}
	return o.invert = function(e, t) {
		var n = a - t, o = wc(e, V(n)) * Oc(n);
		return n * r < 0 && (o -= R * Oc(e) * Oc(n)), [o / r, Mc((i - (e * e + n * n) * r * r) / (2 * r))];
	}, o;
}
function Ju() {
	return Gu(qu).scale(155.424).center([0, 33.6442]);
}
function Yu() {
	return Ju().parallels([29.5, 45.5]).scale(1070).translate([480, 250]).rotate([96, 0]).center([-.6, 38.7]);
}
function Xu(e) {
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
function Zu() {
	var e, t, n = Yu(), r, i = Ju().rotate([154, 0]).center([-2, 58.5]).parallels([55, 65]), a, o = Ju().rotate([157, 0]).center([-3, 19.9]).parallels([8, 18]), s, c, l = { point: function(e, t) {
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
		return e && t === r ? e : e = Xu([
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
		return Au(u, e, t);
	}, u.fitSize = function(e, t) {
		return ju(u, e, t);
	}, u.fitWidth = function(e, t) {
		return Mu(u, e, t);
	}, u.fitHeight = function(e, t) {
		return Nu(u, e, t);
	};
	function d() {
		return e = t = null, u;
	}
	return u.scale(1070);
}
function Qu(e) {
	return function(t, n) {
		var r = H(t), i = H(n), a = e(r * i);
		return a === Infinity ? [2, 0] : [a * i * U(t), a * U(n)];
	};
}
function $u(e) {
	return function(t, n) {
		var r = kc(t * t + n * n), i = e(r), a = U(i), o = H(i);
		return [wc(t * a, r * o), Mc(r && n * a / r)];
	};
}
var ed = Qu(function(e) {
	return kc(2 / (1 + e));
});
ed.invert = $u(function(e) {
	return 2 * Mc(e / 2);
});
function td() {
	return Uu(ed).scale(124.75).clipAngle(179.999);
}
var nd = Qu(function(e) {
	return (e = jc(e)) && e / U(e);
});
nd.invert = $u(function(e) {
	return e;
});
function rd() {
	return Uu(nd).scale(79.4188).clipAngle(179.999);
}
function id(e, t) {
	return [e, Ec(Ac((z + t) / 2))];
}
id.invert = function(e, t) {
	return [e, 2 * Cc(Tc(t)) - z];
};
function ad() {
	return od(id).scale(961 / xc);
}
function od(e) {
	var t = Uu(e), n = t.center, r = t.scale, i = t.translate, a = t.clipExtent, o = null, s, c, l;
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
		var n = R * r(), i = t($c(t.rotate()).invert([0, 0]));
		return a(o == null ? [[i[0] - n, i[1] - n], [i[0] + n, i[1] + n]] : e === id ? [[Math.max(i[0] - n, o), s], [Math.min(i[0] + n, c), l]] : [[o, Math.max(i[1] - n, s)], [c, Math.min(i[1] + n, l)]]);
	}
	return u();
}
function sd(e) {
	return Ac((z + e) / 2);
}
function cd(e, t) {
	var n = H(e), r = e === t ? U(e) : Ec(n / H(t)) / Ec(sd(t) / sd(e)), i = n * Dc(sd(e), r) / r;
	if (!r) return id;
	function a(e, t) {
		i > 0 ? t < -z + L && (t = -z + L) : t > z - L && (t = z - L);
		var n = i / Dc(sd(t), r);
		return [n * U(r * e), i - n * H(r * e)];
	}
	return a.invert = function(e, t) {
		var n = i - t, a = Oc(r) * kc(e * e + n * n), o = wc(e, V(n)) * Oc(n);
		return n * r < 0 && (o -= R * Oc(e) * Oc(n)), [o / r, 2 * Cc(Dc(i / a, 1 / r)) - z];
	}, a;
}
function ld() {
	return Gu(cd).scale(109.5).parallels([30, 30]);
}
function ud(e, t) {
	return [e, t];
}
ud.invert = ud;
function dd() {
	return Uu(ud).scale(152.63);
}
function fd(e, t) {
	var n = H(e), r = e === t ? U(e) : (n - H(t)) / (t - e), i = n / r + e;
	if (V(r) < L) return ud;
	function a(e, t) {
		var n = i - t, a = r * e;
		return [n * U(a), i - n * H(a)];
	}
	return a.invert = function(e, t) {
		var n = i - t, a = wc(e, V(n)) * Oc(n);
		return n * r < 0 && (a -= R * Oc(e) * Oc(n)), [a / r, i - Oc(r) * kc(e * e + n * n)];
	}, a;
}
function pd() {
	return Gu(fd).scale(131.154).center([0, 13.9389]);
}
var md = 1.340264, hd = -.081106, gd = 893e-6, _d = .003796, vd = kc(3) / 2, yd = 12;
function bd(e, t) {
	var n = Mc(vd * U(t)), r = n * n, i = r * r * r;
	return [e * H(n) / (vd * (md + 3 * hd * r + i * (7 * gd + 9 * _d * r))), n * (md + hd * r + i * (gd + _d * r))];
}
bd.invert = function(e, t) {
	for (var n = t, r = n * n, i = r * r * r, a = 0, o, s, c; a < yd && (s = n * (md + hd * r + i * (gd + _d * r)) - t, c = md + 3 * hd * r + i * (7 * gd + 9 * _d * r), n -= o = s / c, r = n * n, i = r * r * r, !(V(o) < yc)); ++a);
	return [vd * e * (md + 3 * hd * r + i * (7 * gd + 9 * _d * r)) / H(n), Mc(U(n) / vd)];
};
function xd() {
	return Uu(bd).scale(177.158);
}
function Sd(e, t) {
	var n = H(t), r = H(e) * n;
	return [n * U(e) / r, U(t) / r];
}
Sd.invert = $u(Cc);
function Cd() {
	return Uu(Sd).scale(144.049).clipAngle(60);
}
function wd(e, t) {
	return [H(t) * U(e), U(t)];
}
wd.invert = $u(Mc);
function Td() {
	return Uu(wd).scale(249.5).clipAngle(90 + L);
}
function Ed(e, t) {
	var n = H(t), r = 1 + H(e) * n;
	return [n * U(e) / r, U(t) / r];
}
Ed.invert = $u(function(e) {
	return 2 * Cc(e);
});
function Dd() {
	return Uu(Ed).scale(250).clipAngle(142);
}
function Od(e, t) {
	return [Ec(Ac((z + t) / 2)), -e];
}
Od.invert = function(e, t) {
	return [-t, 2 * Cc(Tc(e)) - z];
};
function kd() {
	var e = od(Od), t = e.center, n = e.rotate;
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
var Ad = /* @__PURE__ */ new Date(), jd = /* @__PURE__ */ new Date();
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
	}), n && (i.count = (t, r) => (Ad.setTime(+t), jd.setTime(+r), e(Ad), e(jd), Math.floor(n(Ad, jd))), i.every = (e) => (e = Math.floor(e), !isFinite(e) || !(e > 0) ? null : e > 1 ? i.filter(r ? (t) => r(t) % e === 0 : (t) => i.count(0, t) % e === 0) : i)), i;
}
var Md = W(() => {}, (e, t) => {
	e.setTime(+e + t);
}, (e, t) => t - e);
Md.every = (e) => (e = Math.floor(e), !isFinite(e) || !(e > 0) ? null : e > 1 ? W((t) => {
	t.setTime(Math.floor(t / e) * e);
}, (t, n) => {
	t.setTime(+t + n * e);
}, (t, n) => (n - t) / e) : Md), Md.range;
var Nd = 1e3, Pd = Nd * 60, Fd = Pd * 60, Id = Fd * 24, Ld = Id * 7, Rd = Id * 30, zd = Id * 365, Bd = W((e) => {
	e.setTime(e - e.getMilliseconds());
}, (e, t) => {
	e.setTime(+e + t * Nd);
}, (e, t) => (t - e) / Nd, (e) => e.getUTCSeconds());
Bd.range;
var Vd = W((e) => {
	e.setTime(e - e.getMilliseconds() - e.getSeconds() * Nd);
}, (e, t) => {
	e.setTime(+e + t * Pd);
}, (e, t) => (t - e) / Pd, (e) => e.getMinutes());
Vd.range;
var Hd = W((e) => {
	e.setUTCSeconds(0, 0);
}, (e, t) => {
	e.setTime(+e + t * Pd);
}, (e, t) => (t - e) / Pd, (e) => e.getUTCMinutes());
Hd.range;
var Ud = W((e) => {
	e.setTime(e - e.getMilliseconds() - e.getSeconds() * Nd - e.getMinutes() * Pd);
}, (e, t) => {
	e.setTime(+e + t * Fd);
}, (e, t) => (t - e) / Fd, (e) => e.getHours());
Ud.range;
var Wd = W((e) => {
	e.setUTCMinutes(0, 0, 0);
}, (e, t) => {
	e.setTime(+e + t * Fd);
}, (e, t) => (t - e) / Fd, (e) => e.getUTCHours());
Wd.range;
var Gd = W((e) => e.setHours(0, 0, 0, 0), (e, t) => e.setDate(e.getDate() + t), (e, t) => (t - e - (t.getTimezoneOffset() - e.getTimezoneOffset()) * Pd) / Id, (e) => e.getDate() - 1);
Gd.range;
var Kd = W((e) => {
	e.setUTCHours(0, 0, 0, 0);
}, (e, t) => {
	e.setUTCDate(e.getUTCDate() + t);
}, (e, t) => (t - e) / Id, (e) => e.getUTCDate() - 1);
Kd.range;
var qd = W((e) => {
	e.setUTCHours(0, 0, 0, 0);
}, (e, t) => {
	e.setUTCDate(e.getUTCDate() + t);
}, (e, t) => (t - e) / Id, (e) => Math.floor(e / Id));
qd.range;
function Jd(e) {
	return W((t) => {
		t.setDate(t.getDate() - (t.getDay() + 7 - e) % 7), t.setHours(0, 0, 0, 0);
	}, (e, t) => {
		e.setDate(e.getDate() + t * 7);
	}, (e, t) => (t - e - (t.getTimezoneOffset() - e.getTimezoneOffset()) * Pd) / Ld);
}
var Yd = Jd(0), Xd = Jd(1), Zd = Jd(2), Qd = Jd(3), $d = Jd(4), ef = Jd(5), tf = Jd(6);
Yd.range, Xd.range, Zd.range, Qd.range, $d.range, ef.range, tf.range;
function nf(e) {
	return W((t) => {
		t.setUTCDate(t.getUTCDate() - (t.getUTCDay() + 7 - e) % 7), t.setUTCHours(0, 0, 0, 0);
	}, (e, t) => {
		e.setUTCDate(e.getUTCDate() + t * 7);
	}, (e, t) => (t - e) / Ld);
}
var rf = nf(0), af = nf(1), of = nf(2), sf = nf(3), cf = nf(4), lf = nf(5), uf = nf(6);
rf.range, af.range, of.range, sf.range, cf.range, lf.range, uf.range;
var df = W((e) => {
	e.setDate(1), e.setHours(0, 0, 0, 0);
}, (e, t) => {
	e.setMonth(e.getMonth() + t);
}, (e, t) => t.getMonth() - e.getMonth() + (t.getFullYear() - e.getFullYear()) * 12, (e) => e.getMonth());
df.range;
var ff = W((e) => {
	e.setUTCDate(1), e.setUTCHours(0, 0, 0, 0);
}, (e, t) => {
	e.setUTCMonth(e.getUTCMonth() + t);
}, (e, t) => t.getUTCMonth() - e.getUTCMonth() + (t.getUTCFullYear() - e.getUTCFullYear()) * 12, (e) => e.getUTCMonth());
ff.range;
var pf = W((e) => {
	e.setMonth(0, 1), e.setHours(0, 0, 0, 0);
}, (e, t) => {
	e.setFullYear(e.getFullYear() + t);
}, (e, t) => t.getFullYear() - e.getFullYear(), (e) => e.getFullYear());
pf.every = (e) => !isFinite(e = Math.floor(e)) || !(e > 0) ? null : W((t) => {
	t.setFullYear(Math.floor(t.getFullYear() / e) * e), t.setMonth(0, 1), t.setHours(0, 0, 0, 0);
}, (t, n) => {
	t.setFullYear(t.getFullYear() + n * e);
}), pf.range;
var mf = W((e) => {
	e.setUTCMonth(0, 1), e.setUTCHours(0, 0, 0, 0);
}, (e, t) => {
	e.setUTCFullYear(e.getUTCFullYear() + t);
}, (e, t) => t.getUTCFullYear() - e.getUTCFullYear(), (e) => e.getUTCFullYear());
mf.every = (e) => !isFinite(e = Math.floor(e)) || !(e > 0) ? null : W((t) => {
	t.setUTCFullYear(Math.floor(t.getUTCFullYear() / e) * e), t.setUTCMonth(0, 1), t.setUTCHours(0, 0, 0, 0);
}, (t, n) => {
	t.setUTCFullYear(t.getUTCFullYear() + n * e);
}), mf.range;
function hf(e, t, n, r, i, a) {
	let o = [
		[
			Bd,
			1,
			Nd
		],
		[
			Bd,
			5,
			5 * Nd
		],
		[
			Bd,
			15,
			15 * Nd
		],
		[
			Bd,
			30,
			30 * Nd
		],
		[
			a,
			1,
			Pd
		],
		[
			a,
			5,
			5 * Pd
		],
		[
			a,
			15,
			15 * Pd
		],
		[
			a,
			30,
			30 * Pd
		],
		[
			i,
			1,
			Fd
		],
		[
			i,
			3,
			3 * Fd
		],
		[
			i,
			6,
			6 * Fd
		],
		[
			i,
			12,
			12 * Fd
		],
		[
			r,
			1,
			Id
		],
		[
			r,
			2,
			2 * Id
		],
		[
			n,
			1,
			Ld
		],
		[
			t,
			1,
			Rd
		],
		[
			t,
			3,
			3 * Rd
		],
		[
			e,
			1,
			zd
		]
	];
	function s(e, t, n) {
		let r = t < e;
		r && ([e, t] = [t, e]);
		let i = n && typeof n.range == "function" ? n : c(e, t, n), a = i ? i.range(e, +t + 1) : [];
		return r ? a.reverse() : a;
	}
	function c(t, n, r) {
		let i = Math.abs(n - t) / r, a = gn(([, , e]) => e).right(o, i);
		if (a === o.length) return e.every(er(t / zd, n / zd, r));
		if (a === 0) return Md.every(Math.max(er(t, n, r), 1));
		let [s, c] = o[i / o[a - 1][2] < o[a][2] / i ? a - 1 : a];
		return s.every(c);
	}
	return [s, c];
}
var [gf, _f] = hf(mf, ff, rf, qd, Wd, Hd), [vf, yf] = hf(pf, df, Yd, Gd, Ud, Vd);
// node_modules/d3-time-format/dist/d3-time-format.mjs
function bf(e) {
	if (0 <= e.y && e.y < 100) {
		var t = new Date(-1, e.m, e.d, e.H, e.M, e.S, e.L);
		return t.setFullYear(e.y), t;
	}
	return new Date(e.y, e.m, e.d, e.H, e.M, e.S, e.L);
}
function xf(e) {
	if (0 <= e.y && e.y < 100) {
		var t = new Date(Date.UTC(-1, e.m, e.d, e.H, e.M, e.S, e.L));
		return t.setUTCFullYear(e.y), t;
	}
	return new Date(Date.UTC(e.y, e.m, e.d, e.H, e.M, e.S, e.L));
}
function Sf(e, t, n) {
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
function Cf(e) {
	var t = e.dateTime, n = e.date, r = e.time, i = e.periods, a = e.days, o = e.shortDays, s = e.months, c = e.shortMonths, l = Of(i), u = kf(i), d = Of(a), f = kf(a), p = Of(o), m = kf(o), h = Of(s), g = kf(s), _ = Of(c), v = kf(c), y = {
		a: te,
		A: ne,
		b: re,
		B: ie,
		c: null,
		d: Xf,
		e: Xf,
		f: tp,
		g: fp,
		G: mp,
		H: Zf,
		I: Qf,
		j: $f,
		L: ep,
		m: np,
		M: rp,
		p: ae,
		q: oe,
		Q: Lp,
		s: Rp,
		S: ip,
		u: ap,
		U: op,
		V: cp,
		w: lp,
		W: up,
		x: null,
		X: null,
		y: dp,
		Y: pp,
		Z: hp,
		"%": Ip
	}, b = {
		a: se,
		A: ce,
		b: le,
		B: ue,
		c: null,
		d: gp,
		e: gp,
		f: xp,
		g: Mp,
		G: Pp,
		H: _p,
		I: vp,
		j: yp,
		L: bp,
		m: Sp,
		M: Cp,
		p: M,
		q: de,
		Q: Lp,
		s: Rp,
		S: wp,
		u: Tp,
		U: Ep,
		V: Op,
		w: kp,
		W: Ap,
		x: null,
		X: null,
		y: jp,
		Y: Np,
		Z: Fp,
		"%": Ip
	}, x = {
		a: E,
		A: D,
		b: O,
		B: k,
		c: A,
		d: Bf,
		e: Bf,
		f: Kf,
		g: If,
		G: Ff,
		H: Hf,
		I: Hf,
		j: Vf,
		L: Gf,
		m: zf,
		M: Uf,
		p: T,
		q: Rf,
		Q: Jf,
		s: Yf,
		S: Wf,
		u: jf,
		U: Mf,
		V: Nf,
		w: Af,
		W: Pf,
		x: j,
		X: ee,
		y: If,
		Y: Ff,
		Z: Lf,
		"%": qf
	};
	y.x = S(n, y), y.X = S(r, y), y.c = S(t, y), b.x = S(n, b), b.X = S(r, b), b.c = S(t, b);
	function S(e, t) {
		return function(n) {
			var r = [], i = -1, a = 0, o = e.length, s, c, l;
			for (n instanceof Date || (n = /* @__PURE__ */ new Date(+n)); ++i < o;) e.charCodeAt(i) === 37 && (r.push(e.slice(a, i)), (c = wf[s = e.charAt(++i)]) == null ? c = s === "e" ? " " : "0" : s = e.charAt(++i), (l = t[s]) && (s = l(n, c)), r.push(s), a = i + 1);
			return r.push(e.slice(a, i)), r.join("");
		};
	}
	function C(e, t) {
		return function(n) {
			var r = Sf(1900, void 0, 1), i = w(r, e, n += "", 0), a, o;
			if (i != n.length) return null;
			if ("Q" in r) return new Date(r.Q);
			if ("s" in r) return new Date(r.s * 1e3 + ("L" in r ? r.L : 0));
			if (t && !("Z" in r) && (r.Z = 0), "p" in r && (r.H = r.H % 12 + r.p * 12), r.m === void 0 && (r.m = "q" in r ? r.q : 0), "V" in r) {
				if (r.V < 1 || r.V > 53) return null;
				"w" in r || (r.w = 1), "Z" in r ? (a = xf(Sf(r.y, 0, 1)), o = a.getUTCDay(), a = o > 4 || o === 0 ? af.ceil(a) : af(a), a = Kd.offset(a, (r.V - 1) * 7), r.y = a.getUTCFullYear(), r.m = a.getUTCMonth(), r.d = a.getUTCDate() + (r.w + 6) % 7) : (a = bf(Sf(r.y, 0, 1)), o = a.getDay(), a = o > 4 || o === 0 ? Xd.ceil(a) : Xd(a), a = Gd.offset(a, (r.V - 1) * 7), r.y = a.getFullYear(), r.m = a.getMonth(), r.d = a.getDate() + (r.w + 6) % 7);
			} else ("W" in r || "U" in r) && ("w" in r || (r.w = "u" in r ? r.u % 7 : +("W" in r)), o = "Z" in r ? xf(Sf(r.y, 0, 1)).getUTCDay() : bf(Sf(r.y, 0, 1)).getDay(), r.m = 0, r.d = "W" in r ? (r.w + 6) % 7 + r.W * 7 - (o + 5) % 7 : r.w + r.U * 7 - (o + 6) % 7);
			return "Z" in r ? (r.H += r.Z / 100 | 0, r.M += r.Z % 100, xf(r)) : bf(r);
		};
	}
	function w(e, t, n, r) {
		for (var i = 0, a = t.length, o = n.length, s, c; i < a;) {
			if (r >= o) return -1;
			if (s = t.charCodeAt(i++), s === 37) {
				if (s = t.charAt(i++), c = x[s in wf ? t.charAt(i++) : s], !c || (r = c(e, n, r)) < 0) return -1;
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
var wf = {
	"-": "",
	_: " ",
	0: "0"
}, G = /^\s*\d+/, Tf = /^%/, Ef = /[\\^$*+?|[\]().{}]/g;
function K(e, t, n) {
	var r = e < 0 ? "-" : "", i = (r ? -e : e) + "", a = i.length;
	return r + (a < n ? Array(n - a + 1).join(t) + i : i);
}
function Df(e) {
	return e.replace(Ef, "\\$&");
}
function Of(e) {
	return RegExp("^(?:" + e.map(Df).join("|") + ")", "i");
}
function kf(e) {
	return new Map(e.map((e, t) => [e.toLowerCase(), t]));
}
function Af(e, t, n) {
	var r = G.exec(t.slice(n, n + 1));
	return r ? (e.w = +r[0], n + r[0].length) : -1;
}
function jf(e, t, n) {
	var r = G.exec(t.slice(n, n + 1));
	return r ? (e.u = +r[0], n + r[0].length) : -1;
}
function Mf(e, t, n) {
	var r = G.exec(t.slice(n, n + 2));
	return r ? (e.U = +r[0], n + r[0].length) : -1;
}
function Nf(e, t, n) {
	var r = G.exec(t.slice(n, n + 2));
	return r ? (e.V = +r[0], n + r[0].length) : -1;
}
function Pf(e, t, n) {
	var r = G.exec(t.slice(n, n + 2));
	return r ? (e.W = +r[0], n + r[0].length) : -1;
}
function Ff(e, t, n) {
	var r = G.exec(t.slice(n, n + 4));
	return r ? (e.y = +r[0], n + r[0].length) : -1;
}
function If(e, t, n) {
	var r = G.exec(t.slice(n, n + 2));
	return r ? (e.y = +r[0] + (+r[0] > 68 ? 1900 : 2e3), n + r[0].length) : -1;
}
function Lf(e, t, n) {
	var r = /^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(t.slice(n, n + 6));
	return r ? (e.Z = r[1] ? 0 : -(r[2] + (r[3] || "00")), n + r[0].length) : -1;
}
function Rf(e, t, n) {
	var r = G.exec(t.slice(n, n + 1));
	return r ? (e.q = r[0] * 3 - 3, n + r[0].length) : -1;
}
function zf(e, t, n) {
	var r = G.exec(t.slice(n, n + 2));
	return r ? (e.m = r[0] - 1, n + r[0].length) : -1;
}
function Bf(e, t, n) {
	var r = G.exec(t.slice(n, n + 2));
	return r ? (e.d = +r[0], n + r[0].length) : -1;
}
function Vf(e, t, n) {
	var r = G.exec(t.slice(n, n + 3));
	return r ? (e.m = 0, e.d = +r[0], n + r[0].length) : -1;
}
function Hf(e, t, n) {
	var r = G.exec(t.slice(n, n + 2));
	return r ? (e.H = +r[0], n + r[0].length) : -1;
}
function Uf(e, t, n) {
	var r = G.exec(t.slice(n, n + 2));
	return r ? (e.M = +r[0], n + r[0].length) : -1;
}
function Wf(e, t, n) {
	var r = G.exec(t.slice(n, n + 2));
	return r ? (e.S = +r[0], n + r[0].length) : -1;
}
function Gf(e, t, n) {
	var r = G.exec(t.slice(n, n + 3));
	return r ? (e.L = +r[0], n + r[0].length) : -1;
}
function Kf(e, t, n) {
	var r = G.exec(t.slice(n, n + 6));
	return r ? (e.L = Math.floor(r[0] / 1e3), n + r[0].length) : -1;
}
function qf(e, t, n) {
	var r = Tf.exec(t.slice(n, n + 1));
	return r ? n + r[0].length : -1;
}
function Jf(e, t, n) {
	var r = G.exec(t.slice(n));
	return r ? (e.Q = +r[0], n + r[0].length) : -1;
}
function Yf(e, t, n) {
	var r = G.exec(t.slice(n));
	return r ? (e.s = +r[0], n + r[0].length) : -1;
}
function Xf(e, t) {
	return K(e.getDate(), t, 2);
}
function Zf(e, t) {
	return K(e.getHours(), t, 2);
}
function Qf(e, t) {
	return K(e.getHours() % 12 || 12, t, 2);
}
function $f(e, t) {
	return K(1 + Gd.count(pf(e), e), t, 3);
}
function ep(e, t) {
	return K(e.getMilliseconds(), t, 3);
}
function tp(e, t) {
	return ep(e, t) + "000";
}
function np(e, t) {
	return K(e.getMonth() + 1, t, 2);
}
function rp(e, t) {
	return K(e.getMinutes(), t, 2);
}
function ip(e, t) {
	return K(e.getSeconds(), t, 2);
}
function ap(e) {
	var t = e.getDay();
	return t === 0 ? 7 : t;
}
function op(e, t) {
	return K(Yd.count(pf(e) - 1, e), t, 2);
}
function sp(e) {
	var t = e.getDay();
	return t >= 4 || t === 0 ? $d(e) : $d.ceil(e);
}
function cp(e, t) {
	return e = sp(e), K($d.count(pf(e), e) + (pf(e).getDay() === 4), t, 2);
}
function lp(e) {
	return e.getDay();
}
function up(e, t) {
	return K(Xd.count(pf(e) - 1, e), t, 2);
}
function dp(e, t) {
	return K(e.getFullYear() % 100, t, 2);
}
function fp(e, t) {
	return e = sp(e), K(e.getFullYear() % 100, t, 2);
}
function pp(e, t) {
	return K(e.getFullYear() % 1e4, t, 4);
}
function mp(e, t) {
	var n = e.getDay();
	return e = n >= 4 || n === 0 ? $d(e) : $d.ceil(e), K(e.getFullYear() % 1e4, t, 4);
}
function hp(e) {
	var t = e.getTimezoneOffset();
	return (t > 0 ? "-" : (t *= -1, "+")) + K(t / 60 | 0, "0", 2) + K(t % 60, "0", 2);
}
function gp(e, t) {
	return K(e.getUTCDate(), t, 2);
}
function _p(e, t) {
	return K(e.getUTCHours(), t, 2);
}
function vp(e, t) {
	return K(e.getUTCHours() % 12 || 12, t, 2);
}
function yp(e, t) {
	return K(1 + Kd.count(mf(e), e), t, 3);
}
function bp(e, t) {
	return K(e.getUTCMilliseconds(), t, 3);
}
function xp(e, t) {
	return bp(e, t) + "000";
}
function Sp(e, t) {
	return K(e.getUTCMonth() + 1, t, 2);
}
function Cp(e, t) {
	return K(e.getUTCMinutes(), t, 2);
}
function wp(e, t) {
	return K(e.getUTCSeconds(), t, 2);
}
function Tp(e) {
	var t = e.getUTCDay();
	return t === 0 ? 7 : t;
}
function Ep(e, t) {
	return K(rf.count(mf(e) - 1, e), t, 2);
}
function Dp(e) {
	var t = e.getUTCDay();
	return t >= 4 || t === 0 ? cf(e) : cf.ceil(e);
}
function Op(e, t) {
	return e = Dp(e), K(cf.count(mf(e), e) + (mf(e).getUTCDay() === 4), t, 2);
}
function kp(e) {
	return e.getUTCDay();
}
function Ap(e, t) {
	return K(af.count(mf(e) - 1, e), t, 2);
}
function jp(e, t) {
	return K(e.getUTCFullYear() % 100, t, 2);
}
function Mp(e, t) {
	return e = Dp(e), K(e.getUTCFullYear() % 100, t, 2);
}
function Np(e, t) {
	return K(e.getUTCFullYear() % 1e4, t, 4);
}
function Pp(e, t) {
	var n = e.getUTCDay();
	return e = n >= 4 || n === 0 ? cf(e) : cf.ceil(e), K(e.getUTCFullYear() % 1e4, t, 4);
}
function Fp() {
	return "+0000";
}
function Ip() {
	return "%";
}
function Lp(e) {
	return +e;
}
function Rp(e) {
	return Math.floor(e / 1e3);
}
var zp, Bp, Vp, Hp;
Up({
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
function Up(e) {
	return zp = Cf(e), Bp = zp.format, zp.parse, Vp = zp.utcFormat, Hp = zp.utcParse, zp;
}
var Wp = "%Y-%m-%dT%H:%M:%S.%LZ";
Date.prototype.toISOString || Vp(Wp), +/* @__PURE__ */ new Date("2000-01-01T00:00:00.000Z") || Hp(Wp);
// node_modules/d3-scale/dist/d3-scale.mjs
function Gp(e, t) {
	switch (arguments.length) {
		case 0: break;
		case 1:
			this.range(e);
			break;
		default: this.range(t).domain(e);
	}
	return this;
}
function Kp(e, t) {
	switch (arguments.length) {
		case 0: break;
		case 1:
			typeof e == "function" ? this.interpolator(e) : this.range(e);
			break;
		default: this.domain(e), typeof t == "function" ? this.interpolator(t) : this.range(t);
	}
	return this;
}
var qp = Symbol("implicit");
function Jp() {
	var e = new Mn(), t = [], n = [], r = qp;
	function i(i) {
		let a = e.get(i);
		if (a === void 0) {
			if (r !== qp) return r;
			e.set(i, a = t.push(i) - 1);
		}
		return n[a % n.length];
	}
	return i.domain = function(n) {
		if (!arguments.length) return t.slice();
		t = [], e = new Mn();
		for (let r of n) e.has(r) || e.set(r, t.push(r) - 1);
		return i;
	}, i.range = function(e) {
		return arguments.length ? (n = Array.from(e), i) : n.slice();
	}, i.unknown = function(e) {
		return arguments.length ? (r = e, i) : r;
	}, i.copy = function() {
		return Jp(t, n).unknown(r);
	}, Gp.apply(i, arguments), i;
}
function Yp() {
	var e = Jp().unknown(void 0), t = e.domain, n = e.range, r = 0, i = 1, a, o, s = !1, c = 0, l = 0, u = .5;
	delete e.unknown;
	function d() {
		var e = t().length, d = i < r, f = d ? i : r, p = d ? r : i;
		a = (p - f) / Math.max(1, e - c + l * 2), s && (a = Math.floor(a)), f += (p - f - a * (e - c)) * u, o = a * (1 - c), s && (f = Math.round(f), o = Math.round(o));
		var m = _r(e).map(function(e) {
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
		return Yp(t(), [r, i]).round(s).paddingInner(c).paddingOuter(l).align(u);
	}, Gp.apply(d(), arguments);
}
function Xp(e) {
	var t = e.copy;
	return e.padding = e.paddingOuter, delete e.paddingInner, delete e.paddingOuter, e.copy = function() {
		return Xp(t());
	}, e;
}
function Zp() {
	return Xp(Yp.apply(null, arguments).paddingInner(1));
}
function Qp(e) {
	return function() {
		return e;
	};
}
function $p(e) {
	return +e;
}
var em = [0, 1];
function tm(e) {
	return e;
}
function nm(e, t) {
	return (t -= e = +e) ? function(n) {
		return (n - e) / t;
	} : Qp(isNaN(t) ? NaN : .5);
}
function rm(e, t) {
	var n;
	return e > t && (n = e, e = t, t = n), function(n) {
		return Math.max(e, Math.min(t, n));
	};
}
function im(e, t, n) {
	var r = e[0], i = e[1], a = t[0], o = t[1];
	return i < r ? (r = nm(i, r), a = n(o, a)) : (r = nm(r, i), a = n(a, o)), function(e) {
		return a(r(e));
	};
}
function am(e, t, n) {
	var r = Math.min(e.length, t.length) - 1, i = Array(r), a = Array(r), o = -1;
	for (e[r] < e[0] && (e = e.slice().reverse(), t = t.slice().reverse()); ++o < r;) i[o] = nm(e[o], e[o + 1]), a[o] = n(t[o], t[o + 1]);
	return function(t) {
		var n = xn(e, t, 1, r) - 1;
		return a[n](i[n](t));
	};
}
function om(e, t) {
	return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown());
}
function sm() {
	var e = em, t = em, n = ws, r, i, a, o = tm, s, c, l;
	function u() {
		var n = Math.min(e.length, t.length);
		return o !== tm && (o = rm(e[0], e[n - 1])), s = n > 2 ? am : im, c = l = null, d;
	}
	function d(i) {
		return i == null || isNaN(i = +i) ? a : (c ||= s(e.map(r), t, n))(r(o(i)));
	}
	return d.invert = function(n) {
		return o(i((l ||= s(t, e.map(r), _s))(n)));
	}, d.domain = function(t) {
		return arguments.length ? (e = Array.from(t, $p), u()) : e.slice();
	}, d.range = function(e) {
		return arguments.length ? (t = Array.from(e), u()) : t.slice();
	}, d.rangeRound = function(e) {
		return t = Array.from(e), n = Ts, u();
	}, d.clamp = function(e) {
		return arguments.length ? (o = e ? !0 : tm, u()) : o !== tm;
	}, d.interpolate = function(e) {
		return arguments.length ? (n = e, u()) : n;
	}, d.unknown = function(e) {
		return arguments.length ? (a = e, d) : a;
	}, function(e, t) {
		return r = e, i = t, u();
	};
}
function cm() {
	return sm()(tm, tm);
}
function lm(e, t, n, r) {
	var i = er(e, t, n), a;
	switch (r = tc(r ?? ",f"), r.type) {
		case "s":
			var o = Math.max(Math.abs(e), Math.abs(t));
			return r.precision == null && !isNaN(a = _c(i, o)) && (r.precision = a), mc(r, o);
		case "":
		case "e":
		case "g":
		case "p":
		case "r":
			r.precision == null && !isNaN(a = vc(i, Math.max(Math.abs(e), Math.abs(t)))) && (r.precision = a - (r.type === "e"));
			break;
		case "f":
		case "%": r.precision == null && !isNaN(a = gc(i)) && (r.precision = a - (r.type === "%") * 2);
	}
	return pc(r);
}
function um(e) {
	var t = e.domain;
	return e.ticks = function(e) {
		var n = t();
		return Qn(n[0], n[n.length - 1], e ?? 10);
	}, e.tickFormat = function(e, n) {
		var r = t();
		return lm(r[0], r[r.length - 1], e ?? 10, n);
	}, e.nice = function(n) {
		n ??= 10;
		var r = t(), i = 0, a = r.length - 1, o = r[i], s = r[a], c, l, u = 10;
		for (s < o && (l = o, o = s, s = l, l = i, i = a, a = l); u-- > 0;) {
			if (l = $n(o, s, n), l === c) return r[i] = o, r[a] = s, t(r);
			if (l > 0) o = Math.floor(o / l) * l, s = Math.ceil(s / l) * l;
			else if (l < 0) o = Math.ceil(o * l) / l, s = Math.floor(s * l) / l;
			else break;
			c = l;
		}
		return e;
	}, e;
}
function dm() {
	var e = cm();
	return e.copy = function() {
		return om(e, dm());
	}, Gp.apply(e, arguments), um(e);
}
function fm(e) {
	var t;
	function n(e) {
		return e == null || isNaN(e = +e) ? t : e;
	}
	return n.invert = n, n.domain = n.range = function(t) {
		return arguments.length ? (e = Array.from(t, $p), n) : e.slice();
	}, n.unknown = function(e) {
		return arguments.length ? (t = e, n) : t;
	}, n.copy = function() {
		return fm(e).unknown(t);
	}, e = arguments.length ? Array.from(e, $p) : [0, 1], um(n);
}
function pm(e, t) {
	e = e.slice();
	var n = 0, r = e.length - 1, i = e[n], a = e[r], o;
	return a < i && (o = n, n = r, r = o, o = i, i = a, a = o), e[n] = t.floor(i), e[r] = t.ceil(a), e;
}
function mm(e) {
	return Math.log(e);
}
function hm(e) {
	return Math.exp(e);
}
function gm(e) {
	return -Math.log(-e);
}
function _m(e) {
	return -Math.exp(-e);
}
function vm(e) {
	return isFinite(e) ? +("1e" + e) : e < 0 ? 0 : e;
}
function ym(e) {
	return e === 10 ? vm : e === Math.E ? Math.exp : (t) => e ** +t;
}
function bm(e) {
	return e === Math.E ? Math.log : e === 10 && Math.log10 || e === 2 && Math.log2 || (e = Math.log(e), (t) => Math.log(t) / e);
}
function xm(e) {
	return (t, n) => -e(-t, n);
}
function Sm(e) {
	let t = e(mm, hm), n = t.domain, r = 10, i, a;
	function o() {
		return i = bm(r), a = ym(r), n()[0] < 0 ? (i = xm(i), a = xm(a), e(gm, _m)) : e(mm, hm), t;
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
			m.length * 2 < p && (m = Qn(o, s, p));
		} else m = Qn(l, u, Math.min(u - l, p)).map(a);
		return c ? m.reverse() : m;
	}, t.tickFormat = (e, n) => {
		if (e ??= 10, n ??= r === 10 ? "s" : ",", typeof n != "function" && (!(r % 1) && (n = tc(n)).precision == null && (n.trim = !0), n = pc(n)), e === Infinity) return n;
		let o = Math.max(1, r * e / t.ticks().length);
		return (e) => {
			let t = e / a(Math.round(i(e)));
			return t * r < r - .5 && (t *= r), t <= o ? n(e) : "";
		};
	}, t.nice = () => n(pm(n(), {
		floor: (e) => a(Math.floor(i(e))),
		ceil: (e) => a(Math.ceil(i(e)))
	})), t;
}
function Cm() {
	let e = Sm(sm()).domain([1, 10]);
	return e.copy = () => om(e, Cm()).base(e.base()), Gp.apply(e, arguments), e;
}
function wm(e) {
	return function(t) {
		return Math.sign(t) * Math.log1p(Math.abs(t / e));
	};
}
function Tm(e) {
	return function(t) {
		return Math.sign(t) * Math.expm1(Math.abs(t)) * e;
	};
}
function Em(e) {
	var t = 1, n = e(wm(t), Tm(t));
	return n.constant = function(n) {
		return arguments.length ? e(wm(t = +n), Tm(t)) : t;
	}, um(n);
}
function Dm() {
	var e = Em(sm());
	return e.copy = function() {
		return om(e, Dm()).constant(e.constant());
	}, Gp.apply(e, arguments);
}
function Om(e) {
	return function(t) {
		return t < 0 ? -((-t) ** +e) : t ** +e;
	};
}
function km(e) {
	return e < 0 ? -Math.sqrt(-e) : Math.sqrt(e);
}
function Am(e) {
	return e < 0 ? -e * e : e * e;
}
function jm(e) {
	var t = e(tm, tm), n = 1;
	function r() {
		return n === 1 ? e(tm, tm) : n === .5 ? e(km, Am) : e(Om(n), Om(1 / n));
	}
	return t.exponent = function(e) {
		return arguments.length ? (n = +e, r()) : n;
	}, um(t);
}
function Mm() {
	var e = jm(sm());
	return e.copy = function() {
		return om(e, Mm()).exponent(e.exponent());
	}, Gp.apply(e, arguments), e;
}
function Nm() {
	var e = [], t = [], n = [], r;
	function i() {
		var r = 0, i = Math.max(1, t.length);
		for (n = Array(i - 1); ++r < i;) n[r - 1] = lr(e, r / i);
		return a;
	}
	function a(e) {
		return e == null || isNaN(e = +e) ? r : t[xn(n, e)];
	}
	return a.invertExtent = function(r) {
		var i = t.indexOf(r);
		return i < 0 ? [NaN, NaN] : [i > 0 ? n[i - 1] : e[0], i < n.length ? n[i] : e[e.length - 1]];
	}, a.domain = function(t) {
		if (!arguments.length) return e.slice();
		e = [];
		for (let n of t) n != null && !isNaN(n = +n) && e.push(n);
		return e.sort(mn), i();
	}, a.range = function(e) {
		return arguments.length ? (t = Array.from(e), i()) : t.slice();
	}, a.unknown = function(e) {
		return arguments.length ? (r = e, a) : r;
	}, a.quantiles = function() {
		return n.slice();
	}, a.copy = function() {
		return Nm().domain(e).range(t).unknown(r);
	}, Gp.apply(a, arguments);
}
function Pm() {
	var e = [.5], t = [0, 1], n, r = 1;
	function i(i) {
		return i != null && i <= i ? t[xn(e, i, 0, r)] : n;
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
		return Pm().domain(e).range(t).unknown(n);
	}, Gp.apply(i, arguments);
}
function Fm(e) {
	return new Date(e);
}
function Im(e) {
	return e instanceof Date ? +e : Math.round(e);
}
function Lm(e, t, n, r, i, a, o, s, c, l) {
	var u = cm(), d = u.invert, f = u.domain, p = l(".%L"), m = l(":%S"), h = l("%I:%M"), g = l("%I %p"), _ = l("%a %d"), v = l("%b %d"), y = l("%B"), b = l("%Y");
	function x(e) {
		return (c(e) < e ? p : s(e) < e ? m : o(e) < e ? h : a(e) < e ? g : r(e) < e ? i(e) < e ? _ : v : n(e) < e ? y : b)(e);
	}
	return u.invert = function(e) {
		return new Date(Math.round(d(e)));
	}, u.domain = function(e) {
		return arguments.length ? f(Array.from(e, Im)) : f().map(Fm);
	}, u.ticks = function(t) {
		var n = f();
		return e(n[0], n[n.length - 1], t ?? 10);
	}, u.tickFormat = function(e, t) {
		return t == null ? x : l(t);
	}, u.nice = function(e) {
		var n = f();
		return e && typeof e.range == "function" || (e = t(n[0], n[n.length - 1], e ?? 10)), e ? f(pm(n, e)) : u;
	}, u.copy = function() {
		return om(u, Lm(e, t, n, r, i, a, o, s, c, l));
	}, u;
}
function Rm() {
	return Gp.apply(Lm(vf, yf, pf, df, Yd, Gd, Ud, Vd, Bd, Bp).domain([new Date(2e3, 0, 1), new Date(2e3, 0, 2)]), arguments);
}
function zm() {
	return Gp.apply(Lm(gf, _f, mf, ff, rf, Kd, Wd, Hd, Bd, Vp).domain([Date.UTC(2e3, 0, 1), Date.UTC(2e3, 0, 2)]), arguments);
}
function Bm(e, t) {
	return t.domain(e.domain()).interpolator(e.interpolator()).clamp(e.clamp()).unknown(e.unknown());
}
function Vm() {
	var e = 0, t = .5, n = 1, r = 1, i, a, o, s, c, l = tm, u, d = !1, f;
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
			return arguments.length ? ([n, r, i] = t, l = Ls(e, [
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
	return p.range = m(ws), p.rangeRound = m(Ts), p.unknown = function(e) {
		return arguments.length ? (f = e, p) : f;
	}, function(l) {
		return u = l, i = l(e), a = l(t), o = l(n), s = i === a ? 0 : .5 / (a - i), c = a === o ? 0 : .5 / (o - a), r = a < i ? -1 : 1, p;
	};
}
function Hm() {
	var e = um(Vm()(tm));
	return e.copy = function() {
		return Bm(e, Hm());
	}, Kp.apply(e, arguments);
}
function Um() {
	var e = Sm(Vm()).domain([
		.1,
		1,
		10
	]);
	return e.copy = function() {
		return Bm(e, Um()).base(e.base());
	}, Kp.apply(e, arguments);
}
function Wm() {
	var e = Em(Vm());
	return e.copy = function() {
		return Bm(e, Wm()).constant(e.constant());
	}, Kp.apply(e, arguments);
}
function Gm() {
	var e = jm(Vm());
	return e.copy = function() {
		return Bm(e, Gm()).exponent(e.exponent());
	}, Kp.apply(e, arguments);
}
// node_modules/d3-scale-chromatic/dist/d3-scale-chromatic.mjs
function q(e) {
	for (var t = e.length / 6 | 0, n = Array(t), r = 0; r < t;) n[r] = "#" + e.slice(r * 6, ++r * 6);
	return n;
}
var Km = q("1f77b4ff7f0e2ca02cd627289467bd8c564be377c27f7f7fbcbd2217becf"), qm = q("7fc97fbeaed4fdc086ffff99386cb0f0027fbf5b17666666"), Jm = q("1b9e77d95f027570b3e7298a66a61ee6ab02a6761d666666"), Ym = q("4269d0efb118ff725c6cc5b03ca951ff8ab7a463f297bbf59c6b4e9498a0"), Xm = q("a6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6fff7f00cab2d66a3d9affff99b15928"), Zm = q("fbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecf2f2f2"), Qm = q("b3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2cccccccc"), $m = q("e41a1c377eb84daf4a984ea3ff7f00ffff33a65628f781bf999999"), eh = q("66c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c494b3b3b3"), th = q("8dd3c7ffffb3bebadafb807280b1d3fdb462b3de69fccde5d9d9d9bc80bdccebc5ffed6f"), nh = q("4e79a7f28e2ce1575976b7b259a14fedc949af7aa1ff9da79c755fbab0ab"), J = (e) => fs(e[e.length - 1]), rh = [
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
].map(q), ih = J(rh), ah = [
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
].map(q), oh = J(ah), sh = [
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
].map(q), ch = J(sh), lh = [
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
].map(q), uh = J(lh), dh = [
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
].map(q), fh = J(dh), ph = [
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
].map(q), mh = J(ph), hh = [
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
].map(q), gh = J(hh), _h = [
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
].map(q), vh = J(_h), yh = [
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
].map(q), bh = J(yh), xh = [
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
].map(q), Sh = J(xh), Ch = [
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
].map(q), wh = J(Ch), Th = [
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
].map(q), Eh = J(Th), Dh = [
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
].map(q), Oh = J(Dh), kh = [
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
].map(q), Ah = J(kh), jh = [
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
].map(q), Mh = J(jh), Nh = [
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
].map(q), Ph = J(Nh), Fh = [
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
].map(q), Ih = J(Fh), Lh = [
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
].map(q), Rh = J(Lh), zh = [
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
].map(q), Bh = J(zh), Vh = [
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
].map(q), Hh = J(Vh), Uh = [
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
].map(q), Wh = J(Uh), Gh = [
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
].map(q), Kh = J(Gh), qh = [
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
].map(q), Jh = J(qh), Yh = [
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
].map(q), Xh = J(Yh), Zh = [
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
].map(q), Qh = J(Zh), $h = [
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
].map(q), eg = J($h), tg = [
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
].map(q), ng = J(tg);
function rg(e) {
	return e = Math.max(0, Math.min(1, e)), "rgb(" + Math.max(0, Math.min(255, Math.round(-4.54 - e * (35.34 - e * (2381.73 - e * (6402.7 - e * (7024.72 - e * 2710.57))))))) + ", " + Math.max(0, Math.min(255, Math.round(32.49 + e * (170.73 + e * (52.82 - e * (131.46 - e * (176.58 - e * 67.37))))))) + ", " + Math.max(0, Math.min(255, Math.round(81.24 + e * (442.36 - e * (2482.43 - e * (6167.24 - e * (6614.94 - e * 2475.67))))))) + ")";
}
var ig = Is(es(300, .5, 0), es(-240, .5, 1)), ag = Is(es(-100, .75, .35), es(80, 1.5, .8)), og = Is(es(260, .75, .35), es(80, 1.5, .8)), sg = es();
function cg(e) {
	(e < 0 || e > 1) && (e -= Math.floor(e));
	var t = Math.abs(e - .5);
	return sg.h = 360 * e - 100, sg.s = 1.5 - 1.5 * t, sg.l = .8 - .9 * t, sg + "";
}
var lg = co(), ug = Math.PI / 3, dg = Math.PI * 2 / 3;
function fg(e) {
	var t;
	return e = (.5 - e) * Math.PI, lg.r = 255 * (t = Math.sin(e)) * t, lg.g = 255 * (t = Math.sin(e + ug)) * t, lg.b = 255 * (t = Math.sin(e + dg)) * t, lg + "";
}
function pg(e) {
	return e = Math.max(0, Math.min(1, e)), "rgb(" + Math.max(0, Math.min(255, Math.round(34.61 + e * (1172.33 - e * (10793.56 - e * (33300.12 - e * (38394.49 - e * 14825.05))))))) + ", " + Math.max(0, Math.min(255, Math.round(23.31 + e * (557.33 + e * (1225.33 - e * (3574.96 - e * (1073.77 + e * 707.56))))))) + ", " + Math.max(0, Math.min(255, Math.round(27.2 + e * (3211.1 - e * (15327.97 - e * (27814 - e * (22569.18 - e * 6838.66))))))) + ")";
}
function mg(e) {
	var t = e.length;
	return function(n) {
		return e[Math.max(0, Math.min(t - 1, Math.floor(n * t)))];
	};
}
var hg = mg(q("44015444025645045745055946075a46085c460a5d460b5e470d60470e6147106347116447136548146748166848176948186a481a6c481b6d481c6e481d6f481f70482071482173482374482475482576482677482878482979472a7a472c7a472d7b472e7c472f7d46307e46327e46337f463480453581453781453882443983443a83443b84433d84433e85423f854240864241864142874144874045884046883f47883f48893e49893e4a893e4c8a3d4d8a3d4e8a3c4f8a3c508b3b518b3b528b3a538b3a548c39558c39568c38588c38598c375a8c375b8d365c8d365d8d355e8d355f8d34608d34618d33628d33638d32648e32658e31668e31678e31688e30698e306a8e2f6b8e2f6c8e2e6d8e2e6e8e2e6f8e2d708e2d718e2c718e2c728e2c738e2b748e2b758e2a768e2a778e2a788e29798e297a8e297b8e287c8e287d8e277e8e277f8e27808e26818e26828e26828e25838e25848e25858e24868e24878e23888e23898e238a8d228b8d228c8d228d8d218e8d218f8d21908d21918c20928c20928c20938c1f948c1f958b1f968b1f978b1f988b1f998a1f9a8a1e9b8a1e9c891e9d891f9e891f9f881fa0881fa1881fa1871fa28720a38620a48621a58521a68522a78522a88423a98324aa8325ab8225ac8226ad8127ad8128ae8029af7f2ab07f2cb17e2db27d2eb37c2fb47c31b57b32b67a34b67935b77937b87838b9773aba763bbb753dbc743fbc7340bd7242be7144bf7046c06f48c16e4ac16d4cc26c4ec36b50c46a52c56954c56856c66758c7655ac8645cc8635ec96260ca6063cb5f65cb5e67cc5c69cd5b6ccd5a6ece5870cf5773d05675d05477d1537ad1517cd2507fd34e81d34d84d44b86d54989d5488bd6468ed64590d74393d74195d84098d83e9bd93c9dd93ba0da39a2da37a5db36a8db34aadc32addc30b0dd2fb2dd2db5de2bb8de29bade28bddf26c0df25c2df23c5e021c8e020cae11fcde11dd0e11cd2e21bd5e21ad8e219dae319dde318dfe318e2e418e5e419e7e419eae51aece51befe51cf1e51df4e61ef6e620f8e621fbe723fde725")), gg = mg(q("00000401000501010601010802010902020b02020d03030f03031204041405041606051806051a07061c08071e0907200a08220b09240c09260d0a290e0b2b100b2d110c2f120d31130d34140e36150e38160f3b180f3d19103f1a10421c10441d11471e114920114b21114e22115024125325125527125829115a2a115c2c115f2d11612f116331116533106734106936106b38106c390f6e3b0f703d0f713f0f72400f74420f75440f764510774710784910784a10794c117a4e117b4f127b51127c52137c54137d56147d57157e59157e5a167e5c167f5d177f5f187f601880621980641a80651a80671b80681c816a1c816b1d816d1d816e1e81701f81721f817320817521817621817822817922827b23827c23827e24828025828125818326818426818627818827818928818b29818c29818e2a81902a81912b81932b80942c80962c80982d80992d809b2e7f9c2e7f9e2f7fa02f7fa1307ea3307ea5317ea6317da8327daa337dab337cad347cae347bb0357bb2357bb3367ab5367ab73779b83779ba3878bc3978bd3977bf3a77c03a76c23b75c43c75c53c74c73d73c83e73ca3e72cc3f71cd4071cf4070d0416fd2426fd3436ed5446dd6456cd8456cd9466bdb476adc4869de4968df4a68e04c67e24d66e34e65e44f64e55064e75263e85362e95462ea5661eb5760ec5860ed5a5fee5b5eef5d5ef05f5ef1605df2625df2645cf3655cf4675cf4695cf56b5cf66c5cf66e5cf7705cf7725cf8745cf8765cf9785df9795df97b5dfa7d5efa7f5efa815ffb835ffb8560fb8761fc8961fc8a62fc8c63fc8e64fc9065fd9266fd9467fd9668fd9869fd9a6afd9b6bfe9d6cfe9f6dfea16efea36ffea571fea772fea973feaa74feac76feae77feb078feb27afeb47bfeb67cfeb77efeb97ffebb81febd82febf84fec185fec287fec488fec68afec88cfeca8dfecc8ffecd90fecf92fed194fed395fed597fed799fed89afdda9cfddc9efddea0fde0a1fde2a3fde3a5fde5a7fde7a9fde9aafdebacfcecaefceeb0fcf0b2fcf2b4fcf4b6fcf6b8fcf7b9fcf9bbfcfbbdfcfdbf")), _g = mg(q("00000401000501010601010802010a02020c02020e03021004031204031405041706041907051b08051d09061f0a07220b07240c08260d08290e092b10092d110a30120a32140b34150b37160b39180c3c190c3e1b0c411c0c431e0c451f0c48210c4a230c4c240c4f260c51280b53290b552b0b572d0b592f0a5b310a5c320a5e340a5f3609613809623909633b09643d09653e0966400a67420a68440a68450a69470b6a490b6a4a0c6b4c0c6b4d0d6c4f0d6c510e6c520e6d540f6d550f6d57106e59106e5a116e5c126e5d126e5f136e61136e62146e64156e65156e67166e69166e6a176e6c186e6d186e6f196e71196e721a6e741a6e751b6e771c6d781c6d7a1d6d7c1d6d7d1e6d7f1e6c801f6c82206c84206b85216b87216b88226a8a226a8c23698d23698f24699025689225689326679526679727669827669a28659b29649d29649f2a63a02a63a22b62a32c61a52c60a62d60a82e5fa92e5eab2f5ead305dae305cb0315bb1325ab3325ab43359b63458b73557b93556ba3655bc3754bd3853bf3952c03a51c13a50c33b4fc43c4ec63d4dc73e4cc83f4bca404acb4149cc4248ce4347cf4446d04545d24644d34743d44842d54a41d74b3fd84c3ed94d3dda4e3cdb503bdd513ade5238df5337e05536e15635e25734e35933e45a31e55c30e65d2fe75e2ee8602de9612bea632aeb6429eb6628ec6726ed6925ee6a24ef6c23ef6e21f06f20f1711ff1731df2741cf3761bf37819f47918f57b17f57d15f67e14f68013f78212f78410f8850ff8870ef8890cf98b0bf98c0af98e09fa9008fa9207fa9407fb9606fb9706fb9906fb9b06fb9d07fc9f07fca108fca309fca50afca60cfca80dfcaa0ffcac11fcae12fcb014fcb216fcb418fbb61afbb81dfbba1ffbbc21fbbe23fac026fac228fac42afac62df9c72ff9c932f9cb35f8cd37f8cf3af7d13df7d340f6d543f6d746f5d949f5db4cf4dd4ff4df53f4e156f3e35af3e55df2e661f2e865f2ea69f1ec6df1ed71f1ef75f1f179f2f27df2f482f3f586f3f68af4f88ef5f992f6fa96f8fb9af9fc9dfafda1fcffa4")), vg = mg(q("0d088710078813078916078a19068c1b068d1d068e20068f2206902406912605912805922a05932c05942e05952f059631059733059735049837049938049a3a049a3c049b3e049c3f049c41049d43039e44039e46039f48039f4903a04b03a14c02a14e02a25002a25102a35302a35502a45601a45801a45901a55b01a55c01a65e01a66001a66100a76300a76400a76600a76700a86900a86a00a86c00a86e00a86f00a87100a87201a87401a87501a87701a87801a87a02a87b02a87d03a87e03a88004a88104a78305a78405a78606a68707a68808a68a09a58b0aa58d0ba58e0ca48f0da4910ea3920fa39410a29511a19613a19814a099159f9a169f9c179e9d189d9e199da01a9ca11b9ba21d9aa31e9aa51f99a62098a72197a82296aa2395ab2494ac2694ad2793ae2892b02991b12a90b22b8fb32c8eb42e8db52f8cb6308bb7318ab83289ba3388bb3488bc3587bd3786be3885bf3984c03a83c13b82c23c81c33d80c43e7fc5407ec6417dc7427cc8437bc9447aca457acb4679cc4778cc4977cd4a76ce4b75cf4c74d04d73d14e72d24f71d35171d45270d5536fd5546ed6556dd7566cd8576bd9586ada5a6ada5b69db5c68dc5d67dd5e66de5f65de6164df6263e06363e16462e26561e26660e3685fe4695ee56a5de56b5de66c5ce76e5be76f5ae87059e97158e97257ea7457eb7556eb7655ec7754ed7953ed7a52ee7b51ef7c51ef7e50f07f4ff0804ef1814df1834cf2844bf3854bf3874af48849f48948f58b47f58c46f68d45f68f44f79044f79143f79342f89441f89540f9973ff9983ef99a3efa9b3dfa9c3cfa9e3bfb9f3afba139fba238fca338fca537fca636fca835fca934fdab33fdac33fdae32fdaf31fdb130fdb22ffdb42ffdb52efeb72dfeb82cfeba2cfebb2bfebd2afebe2afec029fdc229fdc328fdc527fdc627fdc827fdca26fdcb26fccd25fcce25fcd025fcd225fbd324fbd524fbd724fad824fada24f9dc24f9dd25f8df25f8e125f7e225f7e425f6e626f6e826f5e926f5eb27f4ed27f3ee27f3f027f2f227f1f426f1f525f0f724f0f921"));
// node_modules/d3-shape/dist/d3-shape.mjs
function yg(e) {
	return function() {
		return e;
	};
}
var bg = Math.cos, xg = Math.min, Sg = Math.sin, Y = Math.sqrt, Cg = 1e-12, wg = Math.PI;
wg / 2;
var Tg = 2 * wg;
function Eg(e) {
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
	}, () => new qs(t);
}
Array.prototype.slice;
function Dg(e) {
	return typeof e == "object" && "length" in e ? e : Array.from(e);
}
function Og(e) {
	this._context = e;
}
Og.prototype = {
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
function kg(e) {
	return new Og(e);
}
function Ag(e) {
	return e[0];
}
function jg(e) {
	return e[1];
}
function Mg(e, t) {
	var n = yg(!0), r = null, i = kg, a = null, o = Eg(s);
	e = typeof e == "function" ? e : e === void 0 ? Ag : yg(e), t = typeof t == "function" ? t : t === void 0 ? jg : yg(t);
	function s(s) {
		var c, l = (s = Dg(s)).length, u, d = !1, f;
		for (r ?? (a = i(f = o())), c = 0; c <= l; ++c) !(c < l && n(u = s[c], c, s)) === d && ((d = !d) ? a.lineStart() : a.lineEnd()), d && a.point(+e(u, c, s), +t(u, c, s));
		if (f) return a = null, f + "" || null;
	}
	return s.x = function(t) {
		return arguments.length ? (e = typeof t == "function" ? t : yg(+t), s) : e;
	}, s.y = function(e) {
		return arguments.length ? (t = typeof e == "function" ? e : yg(+e), s) : t;
	}, s.defined = function(e) {
		return arguments.length ? (n = typeof e == "function" ? e : yg(!!e), s) : n;
	}, s.curve = function(e) {
		return arguments.length ? (i = e, r != null && (a = i(r)), s) : i;
	}, s.context = function(e) {
		return arguments.length ? (e == null ? r = a = null : a = i(r = e), s) : r;
	}, s;
}
Pg(kg);
function Ng(e) {
	this._curve = e;
}
Ng.prototype = {
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
function Pg(e) {
	function t(t) {
		return new Ng(e(t));
	}
	return t._curve = e, t;
}
var Fg = class {
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
function Ig(e) {
	return new Fg(e, !0);
}
function Lg(e) {
	return new Fg(e, !1);
}
var Rg = Y(3), zg = { draw(e, t) {
	let n = Y(t + xg(t / 28, .75)) * .59436, r = n / 2, i = r * Rg;
	e.moveTo(0, n), e.lineTo(0, -n), e.moveTo(-i, -r), e.lineTo(i, r), e.moveTo(-i, r), e.lineTo(i, -r);
} }, Bg = { draw(e, t) {
	let n = Y(t / wg);
	e.moveTo(n, 0), e.arc(0, 0, n, 0, Tg);
} }, Vg = { draw(e, t) {
	let n = Y(t / 5) / 2;
	e.moveTo(-3 * n, -n), e.lineTo(-n, -n), e.lineTo(-n, -3 * n), e.lineTo(n, -3 * n), e.lineTo(n, -n), e.lineTo(3 * n, -n), e.lineTo(3 * n, n), e.lineTo(n, n), e.lineTo(n, 3 * n), e.lineTo(-n, 3 * n), e.lineTo(-n, n), e.lineTo(-3 * n, n), e.closePath();
} }, Hg = Y(1 / 3), Ug = Hg * 2, Wg = { draw(e, t) {
	let n = Y(t / Ug), r = n * Hg;
	e.moveTo(0, -n), e.lineTo(r, 0), e.lineTo(0, n), e.lineTo(-r, 0), e.closePath();
} }, Gg = { draw(e, t) {
	let n = Y(t) * .62625;
	e.moveTo(0, -n), e.lineTo(n, 0), e.lineTo(0, n), e.lineTo(-n, 0), e.closePath();
} }, Kg = { draw(e, t) {
	let n = Y(t - xg(t / 7, 2)) * .87559;
	e.moveTo(-n, 0), e.lineTo(n, 0), e.moveTo(0, n), e.lineTo(0, -n);
} }, qg = { draw(e, t) {
	let n = Y(t), r = -n / 2;
	e.rect(r, r, n, n);
} }, Jg = { draw(e, t) {
	let n = Y(t) * .4431;
	e.moveTo(n, n), e.lineTo(n, -n), e.lineTo(-n, -n), e.lineTo(-n, n), e.closePath();
} }, Yg = .8908130915292852, Xg = Sg(wg / 10) / Sg(7 * wg / 10), Zg = Sg(Tg / 10) * Xg, Qg = -bg(Tg / 10) * Xg, $g = { draw(e, t) {
	let n = Y(t * Yg), r = Zg * n, i = Qg * n;
	e.moveTo(0, -n), e.lineTo(r, i);
	for (let t = 1; t < 5; ++t) {
		let a = Tg * t / 5, o = bg(a), s = Sg(a);
		e.lineTo(s * n, -o * n), e.lineTo(o * r - s * i, s * r + o * i);
	}
	e.closePath();
} }, e_ = Y(3), t_ = { draw(e, t) {
	let n = -Y(t / (e_ * 3));
	e.moveTo(0, n * 2), e.lineTo(-e_ * n, -n), e.lineTo(e_ * n, -n), e.closePath();
} }, n_ = Y(3), r_ = { draw(e, t) {
	let n = Y(t) * .6824, r = n / 2, i = n * n_ / 2;
	e.moveTo(0, -n), e.lineTo(i, r), e.lineTo(-i, r), e.closePath();
} }, i_ = -.5, a_ = Y(3) / 2, o_ = 1 / Y(12), s_ = (o_ / 2 + 1) * 3, c_ = { draw(e, t) {
	let n = Y(t / s_), r = n / 2, i = n * o_, a = r, o = n * o_ + n, s = -a, c = o;
	e.moveTo(r, i), e.lineTo(a, o), e.lineTo(s, c), e.lineTo(i_ * r - a_ * i, a_ * r + i_ * i), e.lineTo(i_ * a - a_ * o, a_ * a + i_ * o), e.lineTo(i_ * s - a_ * c, a_ * s + i_ * c), e.lineTo(i_ * r + a_ * i, i_ * i - a_ * r), e.lineTo(i_ * a + a_ * o, i_ * o - a_ * a), e.lineTo(i_ * s + a_ * c, i_ * c - a_ * s), e.closePath();
} }, l_ = { draw(e, t) {
	let n = Y(t - xg(t / 6, 1.7)) * .6189;
	e.moveTo(-n, -n), e.lineTo(n, n), e.moveTo(-n, n), e.lineTo(n, -n);
} }, u_ = [
	Bg,
	Vg,
	Wg,
	qg,
	$g,
	t_,
	c_
], d_ = [
	Bg,
	Kg,
	l_,
	r_,
	zg,
	Jg,
	Gg
];
function f_() {}
function p_(e, t, n) {
	e._context.bezierCurveTo((2 * e._x0 + e._x1) / 3, (2 * e._y0 + e._y1) / 3, (e._x0 + 2 * e._x1) / 3, (e._y0 + 2 * e._y1) / 3, (e._x0 + 4 * e._x1 + t) / 6, (e._y0 + 4 * e._y1 + n) / 6);
}
function m_(e) {
	this._context = e;
}
m_.prototype = {
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
			case 3: p_(this, this._x1, this._y1);
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
			default: p_(this, e, t);
		}
		this._x0 = this._x1, this._x1 = e, this._y0 = this._y1, this._y1 = t;
	}
};
function h_(e) {
	return new m_(e);
}
function g_(e) {
	this._context = e;
}
g_.prototype = {
	areaStart: f_,
	areaEnd: f_,
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
			default: p_(this, e, t);
		}
		this._x0 = this._x1, this._x1 = e, this._y0 = this._y1, this._y1 = t;
	}
};
function __(e) {
	return new g_(e);
}
function v_(e) {
	this._context = e;
}
v_.prototype = {
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
			default: p_(this, e, t);
		}
		this._x0 = this._x1, this._x1 = e, this._y0 = this._y1, this._y1 = t;
	}
};
function y_(e) {
	return new v_(e);
}
function b_(e, t) {
	this._basis = new m_(e), this._beta = t;
}
b_.prototype = {
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
var x_ = (function e(t) {
	function n(e) {
		return t === 1 ? new m_(e) : new b_(e, t);
	}
	return n.beta = function(t) {
		return e(+t);
	}, n;
})(.85);
function S_(e, t, n) {
	e._context.bezierCurveTo(e._x1 + e._k * (e._x2 - e._x0), e._y1 + e._k * (e._y2 - e._y0), e._x2 + e._k * (e._x1 - t), e._y2 + e._k * (e._y1 - n), e._x2, e._y2);
}
function C_(e, t) {
	this._context = e, this._k = (1 - t) / 6;
}
C_.prototype = {
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
			case 3: S_(this, this._x1, this._y1);
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
			default: S_(this, e, t);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var w_ = (function e(t) {
	function n(e) {
		return new C_(e, t);
	}
	return n.tension = function(t) {
		return e(+t);
	}, n;
})(0);
function T_(e, t) {
	this._context = e, this._k = (1 - t) / 6;
}
T_.prototype = {
	areaStart: f_,
	areaEnd: f_,
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
			default: S_(this, e, t);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var E_ = (function e(t) {
	function n(e) {
		return new T_(e, t);
	}
	return n.tension = function(t) {
		return e(+t);
	}, n;
})(0);
function D_(e, t) {
	this._context = e, this._k = (1 - t) / 6;
}
D_.prototype = {
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
			default: S_(this, e, t);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var O_ = (function e(t) {
	function n(e) {
		return new D_(e, t);
	}
	return n.tension = function(t) {
		return e(+t);
	}, n;
})(0);
function k_(e, t, n) {
	var r = e._x1, i = e._y1, a = e._x2, o = e._y2;
	if (e._l01_a > Cg) {
		var s = 2 * e._l01_2a + 3 * e._l01_a * e._l12_a + e._l12_2a, c = 3 * e._l01_a * (e._l01_a + e._l12_a);
		r = (r * s - e._x0 * e._l12_2a + e._x2 * e._l01_2a) / c, i = (i * s - e._y0 * e._l12_2a + e._y2 * e._l01_2a) / c;
	}
	if (e._l23_a > Cg) {
		var l = 2 * e._l23_2a + 3 * e._l23_a * e._l12_a + e._l12_2a, u = 3 * e._l23_a * (e._l23_a + e._l12_a);
		a = (a * l + e._x1 * e._l23_2a - t * e._l12_2a) / u, o = (o * l + e._y1 * e._l23_2a - n * e._l12_2a) / u;
	}
	e._context.bezierCurveTo(r, i, a, o, e._x2, e._y2);
}
function A_(e, t) {
	this._context = e, this._alpha = t;
}
A_.prototype = {
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
			default: k_(this, e, t);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var j_ = (function e(t) {
	function n(e) {
		return t ? new A_(e, t) : new C_(e, 0);
	}
	return n.alpha = function(t) {
		return e(+t);
	}, n;
})(.5);
function M_(e, t) {
	this._context = e, this._alpha = t;
}
M_.prototype = {
	areaStart: f_,
	areaEnd: f_,
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
			default: k_(this, e, t);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var N_ = (function e(t) {
	function n(e) {
		return t ? new M_(e, t) : new T_(e, 0);
	}
	return n.alpha = function(t) {
		return e(+t);
	}, n;
})(.5);
function P_(e, t) {
	this._context = e, this._alpha = t;
}
P_.prototype = {
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
			default: k_(this, e, t);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var F_ = (function e(t) {
	function n(e) {
		return t ? new P_(e, t) : new D_(e, 0);
	}
	return n.alpha = function(t) {
		return e(+t);
	}, n;
})(.5);
function I_(e) {
	this._context = e;
}
I_.prototype = {
	areaStart: f_,
	areaEnd: f_,
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
function L_(e) {
	return new I_(e);
}
function R_(e) {
	return e < 0 ? -1 : 1;
}
function z_(e, t, n) {
	var r = e._x1 - e._x0, i = t - e._x1, a = (e._y1 - e._y0) / (r || i < 0 && -0), o = (n - e._y1) / (i || r < 0 && -0), s = (a * i + o * r) / (r + i);
	return (R_(a) + R_(o)) * Math.min(Math.abs(a), Math.abs(o), .5 * Math.abs(s)) || 0;
}
function B_(e, t) {
	var n = e._x1 - e._x0;
	return n ? (3 * (e._y1 - e._y0) / n - t) / 2 : t;
}
function V_(e, t, n) {
	var r = e._x0, i = e._y0, a = e._x1, o = e._y1, s = (a - r) / 3;
	e._context.bezierCurveTo(r + s, i + s * t, a - s, o - s * n, a, o);
}
function H_(e) {
	this._context = e;
}
H_.prototype = {
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
			case 3: V_(this, this._t0, B_(this, this._t0));
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
					this._point = 3, V_(this, B_(this, n = z_(this, e, t)), n);
					break;
				default: V_(this, this._t0, n = z_(this, e, t));
			}
			this._x0 = this._x1, this._x1 = e, this._y0 = this._y1, this._y1 = t, this._t0 = n;
		}
	}
};
function U_(e) {
	this._context = new W_(e);
}
(U_.prototype = Object.create(H_.prototype)).point = function(e, t) {
	H_.prototype.point.call(this, t, e);
};
function W_(e) {
	this._context = e;
}
W_.prototype = {
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
function G_(e) {
	return new H_(e);
}
function K_(e) {
	return new U_(e);
}
function q_(e) {
	this._context = e;
}
q_.prototype = {
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
			else for (var r = J_(e), i = J_(t), a = 0, o = 1; o < n; ++a, ++o) this._context.bezierCurveTo(r[0][a], i[0][a], r[1][a], i[1][a], e[o], t[o]);
		}
		(this._line || this._line !== 0 && n === 1) && this._context.closePath(), this._line = 1 - this._line, this._x = this._y = null;
	},
	point: function(e, t) {
		this._x.push(+e), this._y.push(+t);
	}
};
function J_(e) {
	var t, n = e.length - 1, r, i = Array(n), a = Array(n), o = Array(n);
	for (i[0] = 0, a[0] = 2, o[0] = e[0] + 2 * e[1], t = 1; t < n - 1; ++t) i[t] = 1, a[t] = 4, o[t] = 4 * e[t] + 2 * e[t + 1];
	for (i[n - 1] = 2, a[n - 1] = 7, o[n - 1] = 8 * e[n - 1] + e[n], t = 1; t < n; ++t) r = i[t] / a[t - 1], a[t] -= r, o[t] -= r * o[t - 1];
	for (i[n - 1] = o[n - 1] / a[n - 1], t = n - 2; t >= 0; --t) i[t] = (o[t] - i[t + 1]) / a[t];
	for (a[n - 1] = (e[n] + i[n - 1]) / 2, t = 0; t < n - 1; ++t) a[t] = 2 * e[t + 1] - i[t + 1];
	return [i, a];
}
function Y_(e) {
	return new q_(e);
}
function X_(e, t) {
	this._context = e, this._t = t;
}
X_.prototype = {
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
function Z_(e) {
	return new X_(e, .5);
}
function Q_(e) {
	return new X_(e, 0);
}
function $_(e) {
	return new X_(e, 1);
}
// node_modules/@observablehq/plot/src/defined.js
function ev(e) {
	return e != null && !Number.isNaN(e);
}
function tv(e, t) {
	return +ev(t) - ev(e) || mn(e, t);
}
function nv(e, t) {
	return +ev(t) - ev(e) || hn(e, t);
}
function rv(e) {
	return e != null && `${e}` != "";
}
function iv(e) {
	return isFinite(e) ? e : NaN;
}
function av(e) {
	return e > 0 && isFinite(e) ? e : NaN;
}
function ov(e) {
	return e < 0 && isFinite(e) ? e : NaN;
}
// node_modules/isoformat/src/format.js
function sv(e, t) {
	if (e instanceof Date || (e = /* @__PURE__ */ new Date(+e)), isNaN(e)) return typeof t == "function" ? t(e) : t;
	let n = e.getUTCHours(), r = e.getUTCMinutes(), i = e.getUTCSeconds(), a = e.getUTCMilliseconds();
	return `${cv(e.getUTCFullYear(), 4)}-${lv(e.getUTCMonth() + 1, 2)}-${lv(e.getUTCDate(), 2)}${n || r || i || a ? `T${lv(n, 2)}:${lv(r, 2)}${i || a ? `:${lv(i, 2)}${a ? `.${lv(a, 3)}` : ""}` : ""}Z` : ""}`;
}
function cv(e) {
	return e < 0 ? `-${lv(-e, 6)}` : e > 9999 ? `+${lv(e, 6)}` : lv(e, 4);
}
function lv(e, t) {
	return `${e}`.padStart(t, "0");
}
// node_modules/isoformat/src/parse.js
var uv = /^(?:[-+]\d{2})?\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{3})?)?(?:Z|[-+]\d{2}:?\d{2})?)?$/;
function dv(e, t) {
	return uv.test(e += "") ? new Date(e) : typeof t == "function" ? t(e) : t;
}
// node_modules/@observablehq/plot/src/order.js
function fv(e) {
	if (e == null) return;
	let t = e[0], n = e[e.length - 1];
	return hn(t, n);
}
// node_modules/@observablehq/plot/src/time.js
var pv = 1e3, mv = pv * 60, hv = mv * 60, gv = hv * 24, _v = gv * 7, vv = gv * 30, yv = gv * 365, bv = [
	["millisecond", 1],
	["2 milliseconds", 2],
	["5 milliseconds", 5],
	["10 milliseconds", 10],
	["20 milliseconds", 20],
	["50 milliseconds", 50],
	["100 milliseconds", 100],
	["200 milliseconds", 200],
	["500 milliseconds", 500],
	["second", pv],
	["5 seconds", 5 * pv],
	["15 seconds", 15 * pv],
	["30 seconds", 30 * pv],
	["minute", mv],
	["5 minutes", 5 * mv],
	["15 minutes", 15 * mv],
	["30 minutes", 30 * mv],
	["hour", hv],
	["3 hours", 3 * hv],
	["6 hours", 6 * hv],
	["12 hours", 12 * hv],
	["day", gv],
	["2 days", 2 * gv],
	["week", _v],
	["2 weeks", 2 * _v],
	["month", vv],
	["3 months", 3 * vv],
	["6 months", 6 * vv],
	["year", yv],
	["2 years", 2 * yv],
	["5 years", 5 * yv],
	["10 years", 10 * yv],
	["20 years", 20 * yv],
	["50 years", 50 * yv],
	["100 years", 100 * yv]
], xv = /* @__PURE__ */ new Map([
	["second", pv],
	["minute", mv],
	["hour", hv],
	["day", gv],
	["monday", _v],
	["tuesday", _v],
	["wednesday", _v],
	["thursday", _v],
	["friday", _v],
	["saturday", _v],
	["sunday", _v],
	["week", _v],
	["month", vv],
	["year", yv]
]), Sv = /* @__PURE__ */ new Map([
	["second", Bd],
	["minute", Vd],
	["hour", Ud],
	["day", Gd],
	["monday", Xd],
	["tuesday", Zd],
	["wednesday", Qd],
	["thursday", $d],
	["friday", ef],
	["saturday", tf],
	["sunday", Yd],
	["week", Yd],
	["month", df],
	["year", pf]
]), Cv = /* @__PURE__ */ new Map([
	["second", Bd],
	["minute", Hd],
	["hour", Wd],
	["day", qd],
	["monday", af],
	["tuesday", of],
	["wednesday", sf],
	["thursday", cf],
	["friday", lf],
	["saturday", uf],
	["sunday", rf],
	["week", rf],
	["month", ff],
	["year", mf]
]), wv = Symbol("intervalDuration"), Tv = Symbol("intervalType");
for (let [e, t] of Sv) t[wv] = xv.get(e), t[Tv] = "time";
for (let [e, t] of Cv) t[wv] = xv.get(e), t[Tv] = "utc";
var Ev = [
	[
		"year",
		mf,
		"utc"
	],
	[
		"month",
		ff,
		"utc"
	],
	[
		"day",
		qd,
		"utc",
		6 * vv
	],
	[
		"hour",
		Wd,
		"utc",
		3 * gv
	],
	[
		"minute",
		Hd,
		"utc",
		6 * hv
	],
	[
		"second",
		Bd,
		"utc",
		30 * mv
	]
], Dv = [
	[
		"year",
		pf,
		"time"
	],
	[
		"month",
		df,
		"time"
	],
	[
		"day",
		Gd,
		"time",
		6 * vv
	],
	[
		"hour",
		Ud,
		"time",
		3 * gv
	],
	[
		"minute",
		Vd,
		"time",
		6 * hv
	],
	[
		"second",
		Bd,
		"time",
		30 * mv
	]
], Ov = [
	Ev[0],
	Dv[0],
	Ev[1],
	Dv[1],
	Ev[2],
	Dv[2],
	...Ev.slice(3)
];
function kv(e) {
	let t = `${e}`.toLowerCase();
	t.endsWith("s") && (t = t.slice(0, -1));
	let n = 1, r = /^(?:(\d+)\s+)/.exec(t);
	switch (r && (t = t.slice(r[0].length), n = +r[1]), t) {
		case "quarter":
			t = "month", n *= 3;
			break;
		case "half": t = "month", n *= 6;
	}
	let i = Cv.get(t);
	if (!i) throw Error(`unknown interval: ${e}`);
	if (n > 1 && !i.every) throw Error(`non-periodic interval: ${t}`);
	return [t, n];
}
function Av(e) {
	return Mv(kv(e), "time");
}
function jv(e) {
	return Mv(kv(e), "utc");
}
function Mv([e, t], n) {
	let r = (n === "time" ? Sv : Cv).get(e);
	return t > 1 && (r = r.every(t), r[wv] = xv.get(e) * t, r[Tv] = n), r;
}
function Nv(e, t) {
	if (!(t > 1)) return;
	let n = e[wv];
	if (!bv.some(([, e]) => e === n) || n % gv === 0 && gv < n && n < vv) return;
	let [r] = bv[gn(([, e]) => Math.log(e)).center(bv, Math.log(n * t))];
	return (e[Tv] === "time" ? Av : jv)(r);
}
function Pv(e, t, n) {
	let r = t === "time" ? Bp : Vp;
	if (n == null) return r(e === "year" ? "%Y" : e === "month" ? "%Y-%m" : e === "day" ? "%Y-%m-%d" : e === "hour" || e === "minute" ? "%Y-%m-%dT%H:%M" : e === "second" ? "%Y-%m-%dT%H:%M:%S" : "%Y-%m-%dT%H:%M:%S.%L");
	let i = Fv(n);
	switch (e) {
		case "millisecond": return Rv(r(".%L"), r(":%M:%S"), i);
		case "second": return Rv(r(":%S"), r("%-I:%M"), i);
		case "minute": return Rv(r("%-I:%M"), r("%p"), i);
		case "hour": return Rv(r("%-I %p"), r("%b %-d"), i);
		case "day": return Rv(r("%-d"), r("%b"), i);
		case "month": return Rv(r("%b"), r("%Y"), i);
		case "year": return r("%Y");
	}
	throw Error("unable to format time ticks");
}
function Fv(e) {
	return e === "left" || e === "right" ? (e, t) => `\n${e}\n${t}` : e === "top" ? (e, t) => `${t}\n${e}` : (e, t) => `${e}\n${t}`;
}
function Iv(e) {
	return e === "time" ? Dv : e === "utc" ? Ev : Ov;
}
function Lv(e, t, n) {
	let r = tr(hr(t, (e, t) => Math.abs(t - e)));
	if (r < 1e3) return Pv("millisecond", "utc", n);
	for (let [i, a, o, s] of Iv(e)) {
		if (r > s || i === "hour" && !r) break;
		if (t.every((e) => a.floor(e) >= e)) return Pv(i, o, n);
	}
}
function Rv(e, t, n) {
	return (r, i, a) => {
		let o = e(r, i), s = t(r, i), c = i - fv(a);
		return i !== c && a[c] !== void 0 && s === t(a[c], c) ? o : n(o, s);
	};
}
// node_modules/@observablehq/plot/src/options.js
var zv = Object.getPrototypeOf(Uint8Array), Bv = Object.prototype.toString;
function Vv(e) {
	return e instanceof Array || e instanceof zv;
}
function Hv(e) {
	return e instanceof zv && !Wv(e);
}
function Uv(e) {
	return e?.prototype instanceof zv && !Gv(e);
}
function Wv(e) {
	return e instanceof BigInt64Array || e instanceof BigUint64Array;
}
function Gv(e) {
	return e === BigInt64Array || e === BigUint64Array;
}
var Kv = Symbol("reindex");
function qv(e, t, n) {
	let r = typeof t;
	return r === "string" ? gb(e) ? Zv(e.getChild(t), n) : Yv(e, ey(t), n) : r === "function" ? Yv(e, t, n) : r === "number" || t instanceof Date || r === "boolean" ? Z(e, cy(t), n) : typeof t?.transform == "function" ? Xv(t.transform(e), n) : Jv(Xv(t, n), e?.[Kv]);
}
function Jv(e, t) {
	return e != null && t ? Py(e, t) : e;
}
function Yv(e, t, n) {
	return Z(e, Uv(n) ? (e, n) => dy(t(e, n)) : t, n);
}
function Xv(e, t) {
	return t === void 0 ? yy(e) : _b(e) ? Zv(e, t) : e instanceof t ? e : t.from(e, Uv(t) && !Hv(e) ? dy : void 0);
}
function Zv(e, t) {
	return e == null ? e : (t === void 0 || t === Array) && vb(e.type) ? fy(Qv(e)) : Xv(Qv(e), t);
}
function Qv(e) {
	return e.nullCount ? e.toJSON() : e.toArray();
}
var $v = [null], ey = (e) => (t) => {
	let n = t[e];
	return n === void 0 && t.type === "Feature" ? t.properties?.[e] : n;
}, ty = { transform: Ny }, ny = { transform: (e) => e }, ry = () => 1, iy = () => !0, ay = (e) => e == null ? e : `${e}`, X = (e) => e == null ? e : +e, oy = (e) => e ? e[0] : void 0, sy = (e) => e ? e[1] : void 0, cy = (e) => () => e;
function ly(e) {
	let t = `${e}`.slice(1) / 100;
	return (e, n) => cr(e, t, n);
}
function uy(e) {
	return Hv(e) ? e : Z(e, dy, Float64Array);
}
function dy(e) {
	return e == null ? NaN : Number(e);
}
function fy(e) {
	return Z(e, py);
}
function py(e) {
	return e instanceof Date && !isNaN(e) ? e : typeof e == "string" ? dv(e) : e == null || isNaN(e = Number(e)) ? void 0 : new Date(e);
}
function my(e, t) {
	return e === void 0 && (e = t), e === null ? [void 0, "none"] : ab(e) ? [void 0, e] : [e, void 0];
}
function hy(e, t) {
	return e === void 0 && (e = t), e === null || typeof e == "number" ? [void 0, e] : [e, void 0];
}
function gy(e, t, n) {
	if (e != null) return _y(e, t, n);
}
function _y(e, t, n) {
	let r = `${e}`.toLowerCase();
	if (!n.includes(r)) throw Error(`invalid ${t}: ${e}`);
	return r;
}
function vy(e) {
	return gb(e) ? e : yy(e);
}
function yy(e) {
	if (e == null || Vv(e)) return e;
	if (_b(e)) return Zv(e);
	if (by(e)) switch (e.type) {
		case "FeatureCollection": return e.features;
		case "GeometryCollection": return e.geometries;
		default: return [e];
	}
	return Array.from(e);
}
function by(e) {
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
function xy(e, t = Array) {
	return e instanceof t ? e.slice() : t.from(e);
}
function Sy({ x: e, x1: t, x2: n }) {
	return e !== void 0 || t !== void 0 || n !== void 0;
}
function Cy({ y: e, y1: t, y2: n }) {
	return e !== void 0 || t !== void 0 || n !== void 0;
}
function wy(e) {
	return Sy(e) || Cy(e) || e.interval !== void 0;
}
function Ty(e) {
	return e?.toString === Bv;
}
function Ey(e) {
	return Ty(e) && (e.type !== void 0 || e.domain !== void 0);
}
function Dy(e) {
	return Ty(e) && typeof e.transform != "function";
}
function Oy(e) {
	return Dy(e) && e.value === void 0 && e.channel === void 0;
}
function ky(e, t, n, r = ny) {
	return t === void 0 && n === void 0 ? (t = 0, n = e === void 0 ? r : e) : t === void 0 ? t = e === void 0 ? 0 : e : n === void 0 && (n = e === void 0 ? 0 : e), [t, n];
}
function Ay(e, t) {
	return e === void 0 && t === void 0 ? [oy, sy] : [e, t];
}
function jy({ z: e, fill: t, stroke: n } = {}) {
	return e === void 0 && ([e] = my(t)), e === void 0 && ([e] = my(n)), e;
}
function My(e) {
	return Vv(e) ? e.length : e?.numRows;
}
function Ny(e) {
	let t = My(e), n = new Uint32Array(t);
	for (let e = 0; e < t; ++e) n[e] = e;
	return n;
}
function Py(e, t) {
	return Vv(e) ? Z(t, (t) => e[t], e.constructor) : Z(t, (t) => e.at(t));
}
function Fy(e, t, n) {
	return e.subarray ? e.subarray(t, n) : e.slice(t, n);
}
function Iy(e) {
	return typeof e == "object" && e ? e.valueOf() : e;
}
function Ly(e) {
	let t;
	return [{
		transform: () => t,
		label: zy(e)
	}, (e) => t = e];
}
function Ry(e) {
	return e == null ? [e] : Ly(e);
}
function zy(e, t) {
	return typeof e == "string" ? e : e && e.label !== void 0 ? e.label : t;
}
function By(e, t) {
	return {
		transform(n) {
			let r = e.transform(n), i = t.transform(n);
			return $y(r) || $y(i) ? Z(r, (e, t) => /* @__PURE__ */ new Date((+r[t] + +i[t]) / 2)) : Z(r, (e, t) => (+r[t] + +i[t]) / 2, Float64Array);
		},
		label: e.label
	};
}
function Vy(e, t) {
	let n = Hy(t?.interval, t?.type);
	return n ? Z(e, n) : e;
}
function Hy(e, t) {
	let n = Uy(e, t);
	return n && ((e) => ev(e) ? n.floor(e) : e);
}
function Uy(e, t) {
	if (e != null) {
		if (typeof e == "number") return Wy(e);
		if (typeof e == "string") return (t === "time" ? Av : jv)(e);
		if (typeof e.floor != "function") throw Error("invalid interval; missing floor method");
		if (typeof e.offset != "function") throw Error("invalid interval; missing offset method");
		return e;
	}
}
function Wy(e) {
	e = +e, 0 < e && e < 1 && Number.isInteger(1 / e) && (e = -1 / e);
	let t = Math.abs(e);
	return e < 0 ? {
		floor: (e) => Math.floor(e * t) / t,
		offset: (e, n = 1) => (e * t + Math.floor(n)) / t,
		range: (e, n) => _r(Math.ceil(e * t), n * t).map((e) => e / t)
	} : {
		floor: (e) => Math.floor(e / t) * t,
		offset: (e, n = 1) => e + t * Math.floor(n),
		range: (e, n) => _r(Math.ceil(e / t), n / t).map((e) => e * t)
	};
}
function Gy(e, t) {
	if (e = Uy(e, t), e && typeof e.range != "function") throw Error("invalid interval: missing range method");
	return e;
}
function Ky(e, t) {
	if (e = Gy(e, t), e && typeof e.ceil != "function") throw Error("invalid interval: missing ceil method");
	return e;
}
function qy(e) {
	return typeof e?.range == "function";
}
function Jy(e) {
	return e === void 0 || Dy(e) ? e : { value: e };
}
function Yy(e) {
	return e == null ? null : {
		transform: (t) => qv(t, e, Float64Array),
		label: zy(e)
	};
}
function Xy(e) {
	return e && typeof e[Symbol.iterator] == "function";
}
function Zy(e) {
	for (let t of e) if (t != null) return typeof t != "object" || t instanceof Date;
}
function Qy(e) {
	for (let t of e) {
		if (t == null) continue;
		let e = typeof t;
		return e === "string" || e === "boolean";
	}
}
function $y(e) {
	for (let t of e) if (t != null) return t instanceof Date;
}
function eb(e) {
	for (let t of e) if (t != null) return typeof t == "string" && isNaN(t) && dv(t);
}
function tb(e) {
	for (let t of e) if (t != null) {
		if (typeof t != "string") return !1;
		if (t.trim()) return !isNaN(t);
	}
}
function nb(e) {
	for (let t of e) if (t != null) return typeof t == "number";
}
function rb(e, t) {
	let n;
	for (let r of e) if (r != null) {
		if (!t(r)) return !1;
		n = !0;
	}
	return n;
}
var ib = new Set("none,currentcolor,transparent,aliceblue,antiquewhite,aqua,aquamarine,azure,beige,bisque,black,blanchedalmond,blue,blueviolet,brown,burlywood,cadetblue,chartreuse,chocolate,coral,cornflowerblue,cornsilk,crimson,cyan,darkblue,darkcyan,darkgoldenrod,darkgray,darkgreen,darkgrey,darkkhaki,darkmagenta,darkolivegreen,darkorange,darkorchid,darkred,darksalmon,darkseagreen,darkslateblue,darkslategray,darkslategrey,darkturquoise,darkviolet,deeppink,deepskyblue,dimgray,dimgrey,dodgerblue,firebrick,floralwhite,forestgreen,fuchsia,gainsboro,ghostwhite,gold,goldenrod,gray,green,greenyellow,grey,honeydew,hotpink,indianred,indigo,ivory,khaki,lavender,lavenderblush,lawngreen,lemonchiffon,lightblue,lightcoral,lightcyan,lightgoldenrodyellow,lightgray,lightgreen,lightgrey,lightpink,lightsalmon,lightseagreen,lightskyblue,lightslategray,lightslategrey,lightsteelblue,lightyellow,lime,limegreen,linen,magenta,maroon,mediumaquamarine,mediumblue,mediumorchid,mediumpurple,mediumseagreen,mediumslateblue,mediumspringgreen,mediumturquoise,mediumvioletred,midnightblue,mintcream,mistyrose,moccasin,navajowhite,navy,oldlace,olive,olivedrab,orange,orangered,orchid,palegoldenrod,palegreen,paleturquoise,palevioletred,papayawhip,peachpuff,peru,pink,plum,powderblue,purple,rebeccapurple,red,rosybrown,royalblue,saddlebrown,salmon,sandybrown,seagreen,seashell,sienna,silver,skyblue,slateblue,slategray,slategrey,snow,springgreen,steelblue,tan,teal,thistle,tomato,turquoise,violet,wheat,white,whitesmoke,yellow".split(","));
function ab(e) {
	return typeof e == "string" && (e = e.toLowerCase().trim(), /^#[0-9a-f]{3,8}$/.test(e) || /^(?:url|var|rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch|color|color-mix)\(.*\)$/.test(e) || ib.has(e));
}
function ob(e) {
	return typeof e == "number" && (0 <= e && e <= 1 || isNaN(e));
}
function sb(e) {
	return e == null || cb(e);
}
function cb(e) {
	return /^\s*none\s*$/i.test(e);
}
function lb(e) {
	return /^\s*round\s*$/i.test(e);
}
function ub(e, t) {
	return gy(e, t, [
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
function db(e = "middle") {
	return ub(e, "frameAnchor");
}
function fb(e = {}, ...t) {
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
function pb(e) {
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
function mb(e) {
	return Xy(e) ? pb(e) : e;
}
function hb(e) {
	return e === !0 ? e = "frame" : e === !1 ? e = null : !by(e) && e != null && (e = _y(e, "clip", ["frame", "sphere"]), e === "sphere" && (e = { type: "Sphere" })), e;
}
function gb(e) {
	return e && typeof e.getChild == "function" && typeof e.toArray == "function" && e.schema && Array.isArray(e.schema.fields);
}
function _b(e) {
	return e && typeof e.toArray == "function" && e.type;
}
function vb(e) {
	return e && (e.typeId === 8 || e.typeId === 10) && e.unit === 1;
}
// node_modules/@observablehq/plot/src/scales/index.js
var yb = Symbol("position"), bb = Symbol("color"), xb = Symbol("radius"), Sb = Symbol("length"), Cb = Symbol("opacity"), wb = Symbol("symbol"), Tb = Symbol("projection"), Q = /* @__PURE__ */ new Map([
	["x", yb],
	["y", yb],
	["fx", yb],
	["fy", yb],
	["r", xb],
	["color", bb],
	["opacity", Cb],
	["symbol", wb],
	["length", Sb],
	["projection", Tb]
]);
function Eb(e) {
	return e === yb || e === Tb;
}
function Db(e) {
	return e === yb || e === xb || e === Sb || e === Cb;
}
var Ob = 2 / Math.sqrt(3), kb = /* @__PURE__ */ new Map([
	["asterisk", zg],
	["circle", Bg],
	["cross", Vg],
	["diamond", Wg],
	["diamond2", Gg],
	["hexagon", { draw(e, t) {
		let n = Math.sqrt(t / Math.PI), r = n * Ob, i = r / 2;
		e.moveTo(0, r), e.lineTo(n, i), e.lineTo(n, -i), e.lineTo(0, -r), e.lineTo(-n, -i), e.lineTo(-n, i), e.closePath();
	} }],
	["plus", Kg],
	["square", qg],
	["square2", Jg],
	["star", $g],
	["times", l_],
	["triangle", t_],
	["triangle2", r_],
	["wye", c_]
]);
function Ab(e) {
	return e && typeof e.draw == "function";
}
function jb(e) {
	return Ab(e) ? !0 : typeof e == "string" && kb.has(e.toLowerCase());
}
function Mb(e) {
	if (e == null || Ab(e)) return e;
	let t = kb.get(`${e}`.toLowerCase());
	if (t) return t;
	throw Error(`invalid symbol: ${e}`);
}
function Nb(e) {
	if (e == null || Ab(e)) return [void 0, e];
	if (typeof e == "string") {
		let t = kb.get(`${e}`.toLowerCase());
		if (t) return [void 0, t];
	}
	return [e, void 0];
}
// node_modules/@observablehq/plot/src/transforms/basic.js
function Pb({ filter: e, sort: t, reverse: n, transform: r, initializer: i, ...a } = {}, o) {
	if (r === void 0 && (e != null && (r = zb(e)), t != null && !Oy(t) && (r = Ib(r, Hb(t))), n && (r = Ib(r, Bb))), o != null && i != null) throw Error("transforms cannot be applied after initializers");
	return {
		...a,
		...(t === null || Oy(t)) && { sort: t },
		transform: Ib(r, o)
	};
}
function Fb({ filter: e, sort: t, reverse: n, initializer: r, ...i } = {}, a) {
	return r === void 0 && (e != null && (r = zb(e)), t != null && !Oy(t) && (r = Lb(r, Hb(t))), n && (r = Lb(r, Bb))), {
		...i,
		...(t === null || Oy(t)) && { sort: t },
		initializer: Lb(r, a)
	};
}
function Ib(e, t) {
	return e == null ? t === null ? void 0 : t : t == null ? e === null ? void 0 : e : function(n, r, i) {
		return {data: n, facets: r} = e.call(this, n, r, i), t.call(this, vy(n), r, i);
	};
}
function Lb(e, t) {
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
function Rb(e, t) {
	return (e.initializer == null ? Pb : Fb)(e, t);
}
function zb(e) {
	return (t, n) => {
		let r = qv(t, e);
		return {
			data: t,
			facets: n.map((e) => e.filter((e) => r[e]))
		};
	};
}
function Bb(e, t) {
	return {
		data: e,
		facets: t.map((e) => e.slice().reverse())
	};
}
function Vb(e, { sort: t, ...n } = {}) {
	return {
		...(Dy(e) && e.channel !== void 0 ? Fb : Rb)(n, Hb(e)),
		sort: Oy(t) ? t : null
	};
}
function Hb(e) {
	return (typeof e == "function" && e.length !== 1 ? Ub : Wb)(e);
}
function Ub(e) {
	return (t, n) => {
		let r = Vv(t) ? (n, r) => e(t[n], t[r]) : (n, r) => e(t.get(n), t.get(r));
		return {
			data: t,
			facets: n.map((e) => e.slice().sort(r))
		};
	};
}
function Wb(e) {
	let t, n;
	({channel: t, value: e, order: n} = { ...Jy(e) });
	let r = t?.startsWith("-");
	if (r && (t = t.slice(1)), n === void 0 && (n = r ? nv : tv), typeof n != "function") switch (`${n}`.toLowerCase()) {
		case "ascending":
			n = tv;
			break;
		case "descending":
			n = nv;
			break;
		default: throw Error(`invalid order: ${n}`);
	}
	return (r, i, a) => {
		let o;
		if (t === void 0) o = qv(r, e);
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
function Gb(e, t, n = Kb) {
	if (e == null) return n(e);
	if (typeof e.reduceIndex == "function") return e;
	if (typeof e.reduce == "function" && Ty(e)) return qb(e);
	if (typeof e == "function") return Jb(e);
	if (/^p\d{2}$/i.test(e)) return Yb(ly(e));
	switch (`${e}`.toLowerCase()) {
		case "first": return Qb;
		case "last": return $b;
		case "identity": return Zb;
		case "count": return ex;
		case "distinct": return tx;
		case "sum": return t == null ? ex : nx;
		case "proportion": return rx(t, "data");
		case "proportion-facet": return rx(t, "facet");
		case "deviation": return Yb(kn);
		case "min": return Yb(rr);
		case "min-index": return Yb(ir);
		case "max": return Yb(tr);
		case "max-index": return Yb(nr);
		case "mean": return Xb(ur);
		case "median": return Xb(dr);
		case "variance": return Yb(On);
		case "mode": return Yb(mr);
	}
	return n(e);
}
function Kb(e) {
	throw Error(`invalid reduce: ${e}`);
}
function qb(e) {
	return console.warn("deprecated reduce interface; implement reduceIndex instead."), {
		...e,
		reduceIndex: e.reduce.bind(e)
	};
}
function Jb(e) {
	return { reduceIndex(t, n, r) {
		return e(Py(n, t), r);
	} };
}
function Yb(e) {
	return { reduceIndex(t, n) {
		return e(t, (e) => n[e]);
	} };
}
function Xb(e) {
	return { reduceIndex(t, n) {
		let r = e(t, (e) => n[e]);
		return $y(n) ? new Date(r) : r;
	} };
}
var Zb = { reduceIndex(e, t) {
	return Py(t, e);
} }, Qb = { reduceIndex(e, t) {
	return t[e[0]];
} }, $b = { reduceIndex(e, t) {
	return t[e[e.length - 1]];
} }, ex = {
	label: "Frequency",
	reduceIndex(e) {
		return e.length;
	}
}, tx = {
	label: "Distinct",
	reduceIndex(e, t) {
		let n = new Nn();
		for (let r of e) n.add(t[r]);
		return n.size;
	}
}, nx = Yb(vr);
function rx(e, t) {
	return e == null ? {
		scope: t,
		label: "Frequency",
		reduceIndex: (e, t, n = 1) => e.length / n
	} : {
		scope: t,
		reduceIndex: (e, t, n = 1) => vr(e, (e) => t[e]) / n
	};
}
// node_modules/@observablehq/plot/src/channel.js
function ix(e, { scale: t, type: n, value: r, filter: i, hint: a, label: o = zy(r) }, s) {
	return a === void 0 && typeof r?.transform == "function" && (a = r.hint), sx(s, {
		scale: t,
		type: n,
		value: qv(e, r),
		label: o,
		filter: i,
		hint: a
	});
}
function ax(e, t) {
	return Object.fromEntries(Object.entries(e).map(([e, n]) => [e, ix(t, n, e)]));
}
function ox(e, t) {
	let n = Object.fromEntries(Object.entries(e).map(([e, { scale: n, value: r }]) => {
		let i = n == null ? null : t[n];
		return [e, i == null ? r : Z(r, i)];
	}));
	return n.channels = e, n;
}
function sx(e, t) {
	let { scale: n, value: r } = t;
	if (n === !0 || n === "auto") switch (e) {
		case "fill":
		case "stroke":
		case "color":
			t.scale = n !== !0 && rb(r, ab) ? null : "color", t.defaultScale = "color";
			break;
		case "fillOpacity":
		case "strokeOpacity":
		case "opacity":
			t.scale = n !== !0 && rb(r, ob) ? null : "opacity", t.defaultScale = "opacity";
			break;
		case "symbol":
			n !== !0 && rb(r, jb) ? (t.scale = null, t.value = Z(r, Mb)) : t.scale = "symbol", t.defaultScale = "symbol";
			break;
		default: t.scale = Q.has(e) ? e : null;
	}
	else if (n === !1) t.scale = null;
	else if (n != null && !Q.has(n)) throw Error(`unknown scale: ${n}`);
	return t;
}
function cx(e, t, n, r, i) {
	let { order: a, reverse: o, reduce: s = !0, limit: c } = i;
	for (let l in i) {
		if (!Q.has(l)) continue;
		let { value: u, order: d = a, reverse: f = o, reduce: p = s, limit: m = c } = Jy(i[l]), h = u?.startsWith("-");
		if (h && (u = u.slice(1)), d = d === void 0 ? h === (u === "width" || u === "height") ? mx : hx : px(d), p == null || p === !1) continue;
		let g = l === "fx" || l === "fy" ? ux(t, r[l]) : lx(n, l);
		if (!g) throw Error(`missing channel for scale: ${l}`);
		let _ = g.value, [v = 0, y = Infinity] = Xy(m) ? m : m < 0 ? [m] : [0, m];
		if (u == null) g.domain = () => {
			let e = Array.from(new Nn(_));
			return f && (e = e.reverse()), (v !== 0 || y !== Infinity) && (e = e.slice(v, y)), e;
		};
		else {
			let t = u === "data" ? e : u === "height" ? dx(n, "y1", "y2") : u === "width" ? dx(n, "x1", "x2") : fx(n, u, u === "y" ? "y2" : u === "x" ? "x2" : void 0), r = Gb(p === !0 ? "max" : p, t);
			g.domain = () => {
				let e = Vn(Ny(_), (e) => r.reduceIndex(e, t), (e) => _[e]);
				return d && e.sort(d), f && e.reverse(), (v !== 0 || y !== Infinity) && (e = e.slice(v, y)), e.map(oy);
			};
		}
	}
}
function lx(e, t) {
	for (let n in e) {
		let r = e[n];
		if (r.scale === t) return r;
	}
}
function ux(e, t) {
	let n = e.original;
	if (n === e) return t;
	let r = t.value, i = t.value = [];
	for (let t = 0; t < n.length; ++t) {
		let a = r[n[t][0]];
		for (let n of e[t]) i[n] = a;
	}
	return t;
}
function dx(e, t, n) {
	let r = fx(e, t);
	return Z(fx(e, n), (e, t) => Math.abs(e - r[t]), Float64Array);
}
function fx(e, t, n) {
	let r = e[t];
	if (!r && n !== void 0 && (r = e[n]), r) return r.value;
	throw Error(`missing channel: ${t}`);
}
function px(e) {
	if (e == null || typeof e == "function") return e;
	switch (`${e}`.toLowerCase()) {
		case "ascending": return mx;
		case "descending": return hx;
	}
	throw Error(`invalid order: ${e}`);
}
function mx([e, t], [n, r]) {
	return tv(t, r) || tv(e, n);
}
function hx([e, t], [n, r]) {
	return nv(t, r) || tv(e, n);
}
function gx(e, t) {
	let n = e[t];
	if (n) {
		for (; n.source;) n = n.source;
		return n.source === null ? null : n;
	}
}
// node_modules/@observablehq/plot/src/scales/schemes.js
var _x = /* @__PURE__ */ new Map([
	["accent", qm],
	["category10", Km],
	["dark2", Jm],
	["observable10", Ym],
	["paired", Xm],
	["pastel1", Zm],
	["pastel2", Qm],
	["set1", $m],
	["set2", eh],
	["set3", th],
	["tableau10", nh]
]);
function vx(e) {
	return e != null && _x.has(`${e}`.toLowerCase());
}
var yx = new Map([
	..._x,
	["brbg", xx(rh, ih)],
	["prgn", xx(ah, oh)],
	["piyg", xx(sh, ch)],
	["puor", xx(lh, uh)],
	["rdbu", xx(dh, fh)],
	["rdgy", xx(ph, mh)],
	["rdylbu", xx(hh, gh)],
	["rdylgn", xx(_h, vh)],
	["spectral", xx(yh, bh)],
	["burd", Sx(dh, fh)],
	["buylrd", Sx(hh, gh)],
	["blues", bx(Gh, Kh)],
	["greens", bx(qh, Jh)],
	["greys", bx(Yh, Xh)],
	["oranges", bx(tg, ng)],
	["purples", bx(Zh, Qh)],
	["reds", bx($h, eg)],
	["turbo", Cx(pg)],
	["viridis", Cx(hg)],
	["magma", Cx(gg)],
	["inferno", Cx(_g)],
	["plasma", Cx(vg)],
	["cividis", Cx(rg)],
	["cubehelix", Cx(ig)],
	["warm", Cx(ag)],
	["cool", Cx(og)],
	["bugn", bx(xh, Sh)],
	["bupu", bx(Ch, wh)],
	["gnbu", bx(Th, Eh)],
	["orrd", bx(Dh, Oh)],
	["pubu", bx(jh, Mh)],
	["pubugn", bx(kh, Ah)],
	["purd", bx(Nh, Ph)],
	["rdpu", bx(Fh, Ih)],
	["ylgn", bx(zh, Bh)],
	["ylgnbu", bx(Lh, Rh)],
	["ylorbr", bx(Vh, Hh)],
	["ylorrd", bx(Uh, Wh)],
	["rainbow", wx(cg)],
	["sinebow", wx(fg)]
]);
function bx(e, t) {
	return ({ length: n }) => n === 1 ? [e[3][1]] : n === 2 ? [e[3][1], e[3][2]] : (n = Math.max(3, Math.floor(n)), n > 9 ? Rs(t, n) : e[n]);
}
function xx(e, t) {
	return ({ length: n }) => n === 2 ? [e[3][0], e[3][2]] : (n = Math.max(3, Math.floor(n)), n > 11 ? Rs(t, n) : e[n]);
}
function Sx(e, t) {
	return ({ length: n }) => n === 2 ? [e[3][2], e[3][0]] : (n = Math.max(3, Math.floor(n)), n > 11 ? Rs((e) => t(1 - e), n) : e[n].slice().reverse());
}
function Cx(e) {
	return ({ length: t }) => Rs(e, Math.max(2, Math.floor(t)));
}
function wx(e) {
	return ({ length: t }) => Rs(e, Math.floor(t) + 1).slice(0, -1);
}
function Tx(e) {
	let t = `${e}`.toLowerCase();
	if (!yx.has(t)) throw Error(`unknown ordinal scheme: ${t}`);
	return yx.get(t);
}
function Ex(e, t) {
	let n = Tx(e), r = typeof n == "function" ? n({ length: t }) : n;
	return r.length === t ? r : r.slice(0, t);
}
function Dx(e, t = "greys") {
	let n = /* @__PURE__ */ new Set(), [r, i] = Ex(t, 2);
	for (let t of e) if (t != null) {
		if (t === !0) n.add(i);
		else if (t === !1) n.add(r);
		else return;
	}
	return [...n];
}
var Ox = /* @__PURE__ */ new Map([
	["brbg", ih],
	["prgn", oh],
	["piyg", ch],
	["puor", uh],
	["rdbu", fh],
	["rdgy", mh],
	["rdylbu", gh],
	["rdylgn", vh],
	["spectral", bh],
	["burd", (e) => fh(1 - e)],
	["buylrd", (e) => gh(1 - e)],
	["blues", Kh],
	["greens", Jh],
	["greys", Xh],
	["purples", Qh],
	["reds", eg],
	["oranges", ng],
	["turbo", pg],
	["viridis", hg],
	["magma", gg],
	["inferno", _g],
	["plasma", vg],
	["cividis", rg],
	["cubehelix", ig],
	["warm", ag],
	["cool", og],
	["bugn", Sh],
	["bupu", wh],
	["gnbu", Eh],
	["orrd", Oh],
	["pubugn", Ah],
	["pubu", Mh],
	["purd", Ph],
	["rdpu", Ih],
	["ylgnbu", Rh],
	["ylgn", Bh],
	["ylorbr", Hh],
	["ylorrd", Wh],
	["rainbow", cg],
	["sinebow", fg]
]);
function kx(e) {
	let t = `${e}`.toLowerCase();
	if (!Ox.has(t)) throw Error(`unknown quantitative scheme: ${t}`);
	return Ox.get(t);
}
var Ax = /* @__PURE__ */ new Set([
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
function jx(e) {
	return e != null && Ax.has(`${e}`.toLowerCase());
}
// node_modules/@observablehq/plot/src/scales/quantitative.js
var Mx = (e) => (t) => e(1 - t), Nx = [0, 1], Px = /* @__PURE__ */ new Map([
	["number", _s],
	["rgb", us],
	["hsl", js],
	["hcl", Ps],
	["lab", Ms]
]);
function Fx(e) {
	let t = `${e}`.toLowerCase();
	if (!Px.has(t)) throw Error(`unknown interpolator: ${t}`);
	return Px.get(t);
}
function Ix(e, t, n, { type: r, nice: i, clamp: a, zero: o, domain: s = Xx(e, n), unknown: c, round: l, scheme: u, interval: d, range: f = Q.get(e) === xb ? Qx(n, s) : Q.get(e) === Sb ? $x(n, s) : Q.get(e) === Cb ? Nx : void 0, interpolate: p = Q.get(e) === bb ? u == null && f !== void 0 ? us : kx(u === void 0 ? r === "cyclical" ? "rainbow" : "turbo" : u) : l ? Ts : _s, reverse: m }) {
	if (s = Lx(s), d = Gy(d, r), (r === "cyclical" || r === "sequential") && (r = "linear"), typeof p != "function" && (p = Fx(p)), m = !!m, f !== void 0 && s.length !== (f = Lx(f)).length) {
		if (p.length === 1) throw Error("invalid piecewise interpolator");
		p = Ls(p, f), f = void 0;
	}
	if (p.length === 1 ? (m &&= (p = Mx(p), !1), f === void 0 && (f = Float64Array.from(s, (e, t) => t / (s.length - 1)), f.length === 2 && (f = Nx)), t.interpolate((f === Nx ? cy : nS)(p))) : t.interpolate(p), o) {
		let [e, t] = An(s);
		(e > 0 || t < 0) && (s = xy(s), (fv(s) || 1) === Math.sign(e) ? s[0] = 0 : s[s.length - 1] = 0);
	}
	return m && (s = yr(s)), t.domain(s).unknown(c), i && (t.nice(Rx(i, r)), s = t.domain()), f !== void 0 && t.range(f), a && t.clamp(a), {
		type: r,
		domain: s,
		range: f,
		scale: t,
		interpolate: p,
		interval: d
	};
}
function Lx(e) {
	return e = yy(e), e.length >= 2 ? e : [e[0], e[0]];
}
function Rx(e, t) {
	return e === !0 ? void 0 : typeof e == "number" ? e : Ky(e, t);
}
function zx(e, t, n) {
	return Ix(e, dm(), t, n);
}
function Bx(e, t, n) {
	return Vx(e, t, {
		...n,
		exponent: .5
	});
}
function Vx(e, t, { exponent: n = 1, ...r }) {
	return Ix(e, Mm().exponent(n), t, {
		...r,
		type: "pow"
	});
}
function Hx(e, t, { base: n = 10, domain: r = eS(t), ...i }) {
	return Ix(e, Cm().base(n), t, {
		...i,
		domain: r
	});
}
function Ux(e, t, { constant: n = 1, ...r }) {
	return Ix(e, Dm().constant(n), t, r);
}
function Wx(e, t, { range: n, quantiles: r = n === void 0 ? 5 : (n = [...n]).length, n: i = r, scheme: a = "rdylbu", domain: o = tS(t), unknown: s, interpolate: c, reverse: l }) {
	return n === void 0 && (n = c === void 0 ? Q.get(e) === bb ? Ex(a, i) : void 0 : Rs(c, i)), o.length > 0 && (o = Nm(o, n === void 0 ? { length: i } : n).quantiles()), Kx(e, t, {
		domain: o,
		range: n,
		reverse: l,
		unknown: s
	});
}
function Gx(e, t, { range: n, n: r = n === void 0 ? 5 : (n = [...n]).length, scheme: i = "rdylbu", domain: a = Xx(e, t), unknown: o, interpolate: s, reverse: c }) {
	let [l, u] = An(a), d;
	return n === void 0 ? (d = Qn(l, u, r), d[0] <= l && d.splice(0, 1), d[d.length - 1] >= u && d.pop(), r = d.length + 1, n = s === void 0 ? Q.get(e) === bb ? Ex(i, r) : void 0 : Rs(s, r)) : (d = Rs(_s(l, u), r + 1).slice(1, -1), l instanceof Date && (d = d.map((e) => new Date(e)))), fv(yy(a)) < 0 && d.reverse(), Kx(e, t, {
		domain: d,
		range: n,
		reverse: c,
		unknown: o
	});
}
function Kx(e, t, { domain: n = [0], unknown: r, scheme: i = "rdylbu", interpolate: a, range: o = a === void 0 ? Q.get(e) === bb ? Ex(i, n.length + 1) : void 0 : Rs(a, n.length + 1), reverse: s }) {
	n = yy(n);
	let c = fv(n);
	if (!isNaN(c) && !qx(n, c)) throw Error(`the ${e} scale has a non-monotonic domain`);
	return s && (o = yr(o)), {
		type: "threshold",
		scale: Pm(c < 0 ? yr(n) : n, o === void 0 ? [] : o).unknown(r),
		domain: n,
		range: o
	};
}
function qx(e, t) {
	for (let n = 1, r = e.length, i = e[0]; n < r; ++n) {
		let r = hn(i, i = e[n]);
		if (r !== 0 && r !== t) return !1;
	}
	return !0;
}
function Jx(e) {
	return {
		type: "identity",
		scale: Db(Q.get(e)) ? fm() : (e) => e
	};
}
function Yx(e, t = iv) {
	return e.length ? [rr(e, ({ value: e }) => e === void 0 ? e : rr(e, t)), tr(e, ({ value: e }) => e === void 0 ? e : tr(e, t))] : [0, 1];
}
function Xx(e, t) {
	let n = Q.get(e);
	return (n === xb || n === Cb || n === Sb ? Zx : Yx)(t);
}
function Zx(e) {
	return [0, e.length ? tr(e, ({ value: e }) => e === void 0 ? e : tr(e, iv)) : 1];
}
function Qx(e, t) {
	let n = e.find(({ radius: e }) => e !== void 0);
	if (n !== void 0) return [0, n.radius];
	let r = cr(e, .5, ({ value: e }) => e === void 0 ? NaN : cr(e, .25, av)), i = t.map((e) => 3 * Math.sqrt(e / r)), a = 30 / tr(i);
	return a < 1 ? i.map((e) => e * a) : i;
}
function $x(e, t) {
	let n = dr(e, ({ value: e }) => e === void 0 ? NaN : dr(e, Math.abs)), r = t.map((e) => 12 * e / n), i = 60 / tr(r);
	return i < 1 ? r.map((e) => e * i) : r;
}
function eS(e) {
	for (let { value: t } of e) if (t !== void 0) for (let n of t) {
		if (n > 0) return Yx(e, av);
		if (n < 0) return Yx(e, ov);
	}
	return [1, 10];
}
function tS(e) {
	let t = [];
	for (let { value: n } of e) if (n !== void 0) for (let e of n) t.push(e);
	return t;
}
function nS(e) {
	return (t, n) => (r) => e(t + r * (n - t));
}
// node_modules/@observablehq/plot/src/warnings.js
var rS = 0, iS;
function aS() {
	let e = rS;
	return rS = 0, iS = void 0, e;
}
function oS(e) {
	e !== iS && (iS = e, console.warn(e), ++rS);
}
// node_modules/@observablehq/plot/src/scales/diverging.js
function sS(e, t, n, r, { type: i, nice: a, clamp: o, domain: s = Yx(r), unknown: c, pivot: l = 0, scheme: u, range: d, symmetric: f = !0, interpolate: p = Q.get(e) === bb ? u == null && d !== void 0 ? us : kx(u === void 0 ? "rdbu" : u) : _s, reverse: m }) {
	l = +l, s = yy(s);
	let [h, g] = s;
	if (s.length > 2 && oS(`Warning: the diverging ${e} scale domain contains extra elements.`), hn(h, g) < 0 && ([h, g] = [g, h], m = !m), h = Math.min(h, l), g = Math.max(g, l), typeof p != "function" && (p = Fx(p)), d !== void 0 && (p = p.length === 1 ? nS(p)(...d) : Ls(p, d)), m && (p = Mx(p)), f) {
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
function cS(e, t, n) {
	return sS(e, Hm(), pS, t, n);
}
function lS(e, t, n) {
	return uS(e, t, {
		...n,
		exponent: .5
	});
}
function uS(e, t, { exponent: n = 1, ...r }) {
	return sS(e, Gm().exponent(n = +n), gS(n), t, {
		...r,
		type: "diverging-pow"
	});
}
function dS(e, t, { base: n = 10, pivot: r = 1, domain: i = Yx(t, r < 0 ? ov : av), ...a }) {
	return sS(e, Um().base(n = +n), mS, t, {
		domain: i,
		pivot: r,
		...a
	});
}
function fS(e, t, { constant: n = 1, ...r }) {
	return sS(e, Wm().constant(n = +n), _S(n), t, r);
}
var pS = {
	apply(e) {
		return e;
	},
	invert(e) {
		return e;
	}
}, mS = {
	apply: Math.log,
	invert: Math.exp
}, hS = {
	apply(e) {
		return Math.sign(e) * Math.sqrt(Math.abs(e));
	},
	invert(e) {
		return e * e * Math.sign(e);
	}
};
function gS(e) {
	return e === .5 ? hS : {
		apply(t) {
			return Math.sign(t) * Math.abs(t) ** +e;
		},
		invert(t) {
			return Math.sign(t) * Math.abs(t) ** (1 / e);
		}
	};
}
function _S(e) {
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
function vS(e, t, n, r) {
	return Ix(e, t, n, r);
}
function yS(e, t, n) {
	return vS(e, Rm(), t, n);
}
function bS(e, t, n) {
	return vS(e, zm(), t, n);
}
// node_modules/@observablehq/plot/src/scales/ordinal.js
var xS = Symbol("ordinal");
function SS(e, t, n, { type: r, interval: i, domain: a, range: o, reverse: s, hint: c }) {
	return i = Gy(i, r), a === void 0 && (a = DS(n, i, e)), (r === "categorical" || r === xS) && (r = "ordinal"), s && (a = yr(a)), a = t.domain(a).domain(), o !== void 0 && (typeof o == "function" && (o = o(a)), t.range(o)), {
		type: r,
		domain: a,
		range: o,
		scale: t,
		hint: c,
		interval: i
	};
}
function CS(e, t, { type: n, interval: r, domain: i, range: a, scheme: o, unknown: s, ...c }) {
	r = Gy(r, n), i === void 0 && (i = DS(t, r, e));
	let l;
	if (Q.get(e) === wb) l = kS(t), a = a === void 0 ? AS(l) : Z(a, Mb);
	else if (Q.get(e) === bb && (a === void 0 && (n === "ordinal" || n === xS) && (a = Dx(i, o), a !== void 0 && (o = void 0)), o === void 0 && a === void 0 && (o = n === "ordinal" ? "turbo" : "observable10"), o !== void 0)) {
		if (a !== void 0) {
			let e = kx(o), t = a[0], n = a[1] - a[0];
			a = ({ length: r }) => Rs((r) => e(t + n * r), r);
		} else a = Tx(o);
	}
	if (s === qp) throw Error(`implicit unknown on ${e} scale is not supported`);
	return SS(e, Jp().unknown(s), t, {
		...c,
		type: n,
		domain: i,
		range: a,
		hint: l
	});
}
function wS(e, t, { align: n = .5, padding: r = .5, ...i }) {
	return ES(Zp().align(n).padding(r), t, i, e);
}
function TS(e, t, { align: n = .5, padding: r = .1, paddingInner: i = r, paddingOuter: a = e === "fx" || e === "fy" ? 0 : r, ...o }) {
	return ES(Yp().align(n).paddingInner(i).paddingOuter(a), t, o, e);
}
function ES(e, t, n, r) {
	let { round: i } = n;
	return i !== void 0 && e.round(i = !!i), e = SS(r, e, t, n), e.round = i, e;
}
function DS(e, t, n) {
	let r = new Nn();
	for (let { value: t, domain: n } of e) {
		if (n !== void 0) return n();
		if (t !== void 0) for (let e of t) r.add(e);
	}
	if (t !== void 0) {
		let [e, n] = An(r).map(t.floor, t);
		return t.range(e, t.offset(n));
	}
	if (r.size > 1e4 && Q.get(n) === yb) throw Error(`implicit ordinal domain of ${n} scale has more than 10,000 values`);
	return Wn(r, tv);
}
function OS(e, t) {
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
function kS(e) {
	return {
		fill: OS(e, "fill"),
		stroke: OS(e, "stroke")
	};
}
function AS(e) {
	return sb(e.fill) ? d_ : u_;
}
// node_modules/@observablehq/plot/src/scales.js
function jS(e, { label: t, inset: n = 0, insetTop: r = n, insetRight: i = n, insetBottom: a = n, insetLeft: o = n, round: s, nice: c, clamp: l, zero: u, align: d, padding: f, projection: p, facet: { label: m = t } = {}, ...h } = {}) {
	let g = {};
	for (let [n, _] of e) {
		let e = h[n], v = US(n, _, {
			round: Q.get(n) === yb ? s : void 0,
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
			v.percent = !!c, v.label = s === void 0 ? PS(_, v) : s, v.transform = l, n === "x" || n === "fx" ? (v.insetLeft = +h, v.insetRight = +f) : (n === "y" || n === "fy") && (v.insetTop = +d, v.insetBottom = +p), g[n] = v;
		}
	}
	return g;
}
function MS(e) {
	let t = {}, n = { scales: t };
	for (let [r, i] of Object.entries(e)) {
		let { scale: e, type: a, interval: o, label: s } = i;
		t[r] = nC(i), n[r] = e, e.type = a, o != null && (e.interval = o), s != null && (e.label = s);
	}
	return n;
}
function NS(e, t) {
	let { x: n, y: r, fx: i, fy: a } = e, o = i || a ? IS(t) : t;
	i && RS(i, o), a && zS(a, o);
	let s = i || a ? LS(e, t) : t;
	n && RS(n, s), r && zS(r, s);
}
function PS(e = [], t) {
	let n;
	for (let { label: t } of e) if (t !== void 0) {
		if (n === void 0) n = t;
		else if (n !== t) return;
	}
	if (n !== void 0) return !YS(t) && t.percent && (n = `${n} (%)`), {
		inferred: !0,
		toString: () => n
	};
}
function FS(e) {
	return Math.sign(fv(e.domain())) * Math.sign(fv(e.range()));
}
function IS(e) {
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
function LS({ fx: e, fy: t }, n) {
	let { marginTop: r, marginRight: i, marginBottom: a, marginLeft: o, width: s, height: c } = IS(n);
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
function RS(e, t) {
	if (e.range === void 0) {
		let { insetLeft: n, insetRight: r } = e, { width: i, marginLeft: a = 0, marginRight: o = 0 } = t, s = a + n, c = i - o - r;
		e.range = [s, Math.max(s, c)], YS(e) || (e.range = HS(e)), e.scale.range(e.range);
	}
	BS(e);
}
function zS(e, t) {
	if (e.range === void 0) {
		let { insetTop: n, insetBottom: r } = e, { height: i, marginTop: a = 0, marginBottom: o = 0 } = t, s = a + n, c = i - o - r;
		e.range = [Math.max(s, c), s], YS(e) ? e.range.reverse() : e.range = HS(e), e.scale.range(e.range);
	}
	BS(e);
}
function BS(e) {
	e.round === void 0 && ZS(e) && VS(e) <= 30 && e.scale.round(!0);
}
function VS({ scale: e }) {
	let t = e.domain().length, [n, r] = e.range(), i = e.paddingInner ? e.paddingInner() : 1, a = e.paddingOuter ? e.paddingOuter() : e.padding(), o = t - i, s = Math.abs(r - n) / Math.max(1, o + a * 2);
	return (s - Math.floor(s)) * o;
}
function HS(e) {
	let t = e.scale.domain().length + XS(e);
	if (!(t > 2)) return e.range;
	let [n, r] = e.range;
	return Array.from({ length: t }, (e, i) => n + i / (t - 1) * (r - n));
}
function US(e, t = [], n = {}) {
	let r = qS(e, t, n);
	if (n.type === void 0 && n.domain === void 0 && n.range === void 0 && n.interval == null && e !== "fx" && e !== "fy" && YS({ type: r })) {
		let n = t.map(({ value: e }) => e).filter((e) => e !== void 0);
		n.some($y) ? oS(`Warning: some data associated with the ${e} scale are dates. Dates are typically associated with a "utc" or "time" scale rather than a "${WS(r)}" scale. If you are using a bar mark, you probably want a rect mark with the interval option instead; if you are using a group transform, you probably want a bin transform instead. If you want to treat this data as ordinal, you can specify the interval of the ${e} scale (e.g., d3.utcDay), or you can suppress this warning by setting the type of the ${e} scale to "${WS(r)}".`) : n.some(eb) ? oS(`Warning: some data associated with the ${e} scale are strings that appear to be dates (e.g., YYYY-MM-DD). If these strings represent dates, you should parse them to Date objects. Dates are typically associated with a "utc" or "time" scale rather than a "${WS(r)}" scale. If you are using a bar mark, you probably want a rect mark with the interval option instead; if you are using a group transform, you probably want a bin transform instead. If you want to treat this data as ordinal, you can suppress this warning by setting the type of the ${e} scale to "${WS(r)}".`) : n.some(tb) && oS(`Warning: some data associated with the ${e} scale are strings that appear to be numbers. If these strings represent numbers, you should parse or coerce them to numbers. Numbers are typically associated with a "linear" scale rather than a "${WS(r)}" scale. If you want to treat this data as ordinal, you can specify the interval of the ${e} scale (e.g., 1 for integers), or you can suppress this warning by setting the type of the ${e} scale to "${WS(r)}".`);
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
			n = $S(t, n, uy);
			break;
		case "identity":
			switch (Q.get(e)) {
				case yb:
					n = $S(t, n, uy);
					break;
				case wb: n = $S(t, n, eC);
			}
			break;
		case "utc":
		case "time": n = $S(t, n, fy);
	}
	switch (r) {
		case "diverging": return cS(e, t, n);
		case "diverging-sqrt": return lS(e, t, n);
		case "diverging-pow": return uS(e, t, n);
		case "diverging-log": return dS(e, t, n);
		case "diverging-symlog": return fS(e, t, n);
		case "categorical":
		case "ordinal":
		case xS: return CS(e, t, n);
		case "cyclical":
		case "sequential":
		case "linear": return zx(e, t, n);
		case "sqrt": return Bx(e, t, n);
		case "threshold": return Kx(e, t, n);
		case "quantile": return Wx(e, t, n);
		case "quantize": return Gx(e, t, n);
		case "pow": return Vx(e, t, n);
		case "log": return Hx(e, t, n);
		case "symlog": return Ux(e, t, n);
		case "utc": return bS(e, t, n);
		case "time": return yS(e, t, n);
		case "point": return wS(e, t, n);
		case "band": return TS(e, t, n);
		case "identity": return Jx(e);
		case void 0: return;
		default: throw Error(`unknown scale type: ${r}`);
	}
}
function WS(e) {
	return typeof e == "symbol" ? e.description : e;
}
function GS(e) {
	return typeof e == "string" ? `${e}`.toLowerCase() : e;
}
var KS = { toString: () => "projection" };
function qS(e, t, { type: n, domain: r, range: i, scheme: a, pivot: o, projection: s }) {
	if (n = GS(n), e === "fx" || e === "fy") return "band";
	(e === "x" || e === "y") && s != null && (n = KS);
	for (let e of t) {
		let t = GS(e.type);
		if (t !== void 0) {
			if (n === void 0) n = t;
			else if (n !== t) throw Error(`scale incompatible with channel: ${n} !== ${t}`);
		}
	}
	if (n === KS) return;
	if (n !== void 0) return n;
	if (r === void 0 && !t.some(({ value: e }) => e !== void 0)) return;
	let c = Q.get(e);
	if (c === xb) return "sqrt";
	if (c === Cb || c === Sb) return "linear";
	if (c === wb) return "ordinal";
	let l = (r ?? i)?.length;
	if (l < 2 || l > 2) return JS(c);
	if (r !== void 0) {
		if (Qy(r)) return JS(c);
		if ($y(r)) return "utc";
	} else {
		let e = t.map(({ value: e }) => e).filter((e) => e !== void 0);
		if (e.some(Qy)) return JS(c);
		if (e.some($y)) return "utc";
	}
	if (c === bb) {
		if (o != null || jx(a)) return "diverging";
		if (vx(a)) return "categorical";
	}
	return "linear";
}
function JS(e) {
	switch (e) {
		case yb: return "point";
		case bb: return xS;
		default: return "ordinal";
	}
}
function YS({ type: e }) {
	return e === "ordinal" || e === "point" || e === "band" || e === xS;
}
function XS({ type: e }) {
	return e === "threshold";
}
function ZS({ type: e }) {
	return e === "point" || e === "band";
}
function QS(e) {
	if (e === void 0) return !0;
	let t = e.domain(), n = e(t[0]);
	for (let r = 1, i = t.length; r < i; ++r) if (e(t[r]) - n) return !1;
	return !0;
}
function $S(e, { domain: t, ...n }, r) {
	for (let n of e) n.value !== void 0 && (t === void 0 && (t = n.value?.domain), n.value = r(n.value));
	return {
		domain: t === void 0 ? t : r(t),
		...n
	};
}
function eC(e) {
	return Z(e, Mb);
}
function tC(e) {
	return (t) => {
		if (!Q.has(t = `${t}`)) throw Error(`unknown scale: ${t}`);
		return e[t];
	};
}
function nC({ scale: e, type: t, domain: n, range: r, interpolate: i, interval: a, transform: o, percent: s, pivot: c }) {
	if (t === "identity") return {
		type: "identity",
		apply: (e) => e,
		invert: (e) => e
	};
	let l = e.unknown ? e.unknown() : void 0;
	return {
		type: t,
		domain: xy(n),
		...r !== void 0 && { range: xy(r) },
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
function rC(e, t) {
	let { fx: n, fy: r } = jS(e, t), i = n?.scale.domain(), a = r?.scale.domain();
	return i && a ? En(i, a).map(([e, t], n) => ({
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
function iC(e, { x: t, y: n }) {
	return t &&= dC(t), n &&= dC(n), e.filter(t && n ? (e) => t.has(e.x) && n.has(e.y) : t ? (e) => t.has(e.x) : (e) => n.has(e.y)).sort(t && n ? (e, r) => t.get(e.x) - t.get(r.x) || n.get(e.y) - n.get(r.y) : t ? (e, n) => t.get(e.x) - t.get(n.x) : (e, t) => n.get(e.y) - n.get(t.y));
}
function aC(e, { fx: t, fy: n }) {
	let r = Ny(e), i = t?.value, a = n?.value;
	return t && n ? Bn(r, (e) => (e.fx = i[e[0]], e.fy = a[e[0]], e), (e) => i[e], (e) => a[e]) : t ? Bn(r, (e) => (e.fx = i[e[0]], e), (e) => i[e]) : Bn(r, (e) => (e.fy = a[e[0]], e), (e) => a[e]);
}
function oC(e, t, { marginTop: n, marginLeft: r }) {
	let i = e ? ({ x: t }) => e(t) - r : () => 0, a = t ? ({ y: e }) => t(e) - n : () => 0;
	return function(e) {
		this.tagName === "svg" ? (this.setAttribute("x", i(e)), this.setAttribute("y", a(e))) : this.setAttribute("transform", `translate(${i(e)},${a(e)})`);
	};
}
function sC(e) {
	let t = [], n = new Uint32Array(vr(e, (e) => e.length));
	for (let r of e) {
		let i = 0;
		for (let t of e) r !== t && (n.set(t, i), i += t.length);
		t.push(n.slice(0, i));
	}
	return t;
}
var cC = /* @__PURE__ */ new Map([
	["top", hC],
	["right", vC],
	["bottom", gC],
	["left", _C],
	["top-left", wC(hC, _C)],
	["top-right", wC(hC, vC)],
	["bottom-left", wC(gC, _C)],
	["bottom-right", wC(gC, vC)],
	["top-empty", yC],
	["right-empty", SC],
	["bottom-empty", bC],
	["left-empty", xC],
	["empty", CC]
]);
function lC(e) {
	if (e == null) return null;
	let t = cC.get(`${e}`.toLowerCase());
	if (t) return t;
	throw Error(`invalid facet anchor: ${e}`);
}
var uC = /* @__PURE__ */ new WeakMap();
function dC(e) {
	let t = uC.get(e);
	return t || uC.set(e, t = new Mn(Z(e, (e, t) => [e, t]))), t;
}
function fC(e, t) {
	return dC(e).get(t);
}
function pC(e, t, n) {
	return t = Iy(t), n = Iy(n), e.find((e) => Object.is(Iy(e.x), t) && Object.is(Iy(e.y), n));
}
function mC(e, t, n) {
	return pC(e, t, n)?.empty;
}
function hC(e, { y: t }, { y: n }) {
	return !t || fC(t, n) === 0;
}
function gC(e, { y: t }, { y: n }) {
	return !t || fC(t, n) === t.length - 1;
}
function _C(e, { x: t }, { x: n }) {
	return !t || fC(t, n) === 0;
}
function vC(e, { x: t }, { x: n }) {
	return !t || fC(t, n) === t.length - 1;
}
function yC(e, { y: t }, { x: n, y: r, empty: i }) {
	if (i) return !1;
	if (!t) return;
	let a = fC(t, r);
	if (a > 0) return mC(e, n, t[a - 1]);
}
function bC(e, { y: t }, { x: n, y: r, empty: i }) {
	if (i) return !1;
	if (!t) return;
	let a = fC(t, r);
	if (a < t.length - 1) return mC(e, n, t[a + 1]);
}
function xC(e, { x: t }, { x: n, y: r, empty: i }) {
	if (i) return !1;
	if (!t) return;
	let a = fC(t, n);
	if (a > 0) return mC(e, t[a - 1], r);
}
function SC(e, { x: t }, { x: n, y: r, empty: i }) {
	if (i) return !1;
	if (!t) return;
	let a = fC(t, n);
	if (a < t.length - 1) return mC(e, t[a + 1], r);
}
function CC(e, t, { empty: n }) {
	return n;
}
function wC(e, t) {
	return function() {
		return e.apply(null, arguments) && t.apply(null, arguments);
	};
}
function TC(e, { channels: { fx: t, fy: n }, groups: r }) {
	return t && n ? e.map(({ x: e, y: t }) => r.get(e)?.get(t) ?? []) : t ? e.map(({ x: e }) => r.get(e) ?? []) : e.map(({ y: e }) => r.get(e) ?? []);
}
// node_modules/@observablehq/plot/src/projection.js
var EC = Math.PI, DC = 2 * EC, OC = .618;
function kC({ projection: e, inset: t = 0, insetTop: n = t, insetRight: r = t, insetBottom: i = t, insetLeft: a = t } = {}, o) {
	if (e == null) return;
	if (typeof e.stream == "function") return e;
	let s, c, l = "frame";
	if (Ty(e)) {
		let t;
		if ({type: e, domain: c, inset: t, insetTop: n = t === void 0 ? n : t, insetRight: r = t === void 0 ? r : t, insetBottom: i = t === void 0 ? i : t, insetLeft: a = t === void 0 ? a : t, clip: l = l, ...s} = e, e == null) return;
	}
	typeof e != "function" && ({type: e} = AC(e));
	let { width: u, height: d, marginLeft: f, marginRight: p, marginTop: m, marginBottom: h } = o, g = u - f - p - a - r, _ = d - m - h - n - i;
	if (e = e?.({
		width: g,
		height: _,
		clip: l,
		...s
	}), e == null) return;
	l = jC(l, f, m, u - p, d - h);
	let v = f + a, y = m + n, b;
	if (c != null) {
		let [[t, n], [r, i]] = Tu(e).bounds(c), a = Math.min(g / (r - t), _ / (i - n));
		a > 0 ? (v -= (a * (t + r) - g) / 2, y -= (a * (n + i) - _) / 2, b = Eu({ point(e, t) {
			this.stream.point(e * a + v, t * a + y);
		} })) : oS("Warning: the projection could not be fit to the specified domain; using the default scale.");
	}
	return b ??= v === 0 && y === 0 ? PC() : Eu({ point(e, t) {
		this.stream.point(e + v, t + y);
	} }), { stream: (t) => e.stream(b.stream(l(t))) };
}
function AC(e) {
	switch (`${e}`.toLowerCase()) {
		case "albers-usa": return MC(Zu, .7463, .4673);
		case "albers": return NC(Yu, .7463, .4673);
		case "azimuthal-equal-area": return MC(td, 4, 4);
		case "azimuthal-equidistant": return MC(rd, DC, DC);
		case "conic-conformal": return NC(ld, DC, DC);
		case "conic-equal-area": return NC(Ju, 6.1702, 2.9781);
		case "conic-equidistant": return NC(pd, 7.312, 3.6282);
		case "equal-earth": return MC(xd, 5.4133, 2.6347);
		case "equirectangular": return MC(dd, DC, EC);
		case "gnomonic": return MC(Cd, 3.4641, 3.4641);
		case "identity": return { type: PC };
		case "reflect-y": return { type: FC };
		case "mercator": return MC(ad, DC, DC);
		case "orthographic": return MC(Td, 2, 2);
		case "stereographic": return MC(Dd, 2, 2);
		case "transverse-mercator": return MC(kd, DC, DC);
		default: throw Error(`unknown projection type: ${e}`);
	}
}
function jC(e, t, n, r, i) {
	if (e === !1 || e == null || typeof e == "number") return (e) => e;
	switch (e === !0 && (e = "frame"), `${e}`.toLowerCase()) {
		case "frame": return bl(t, n, r, i);
		default: throw Error(`unknown projection clip type: ${e}`);
	}
}
function MC(e, t, n) {
	return {
		type: ({ width: r, height: i, rotate: a, precision: o = .15, clip: s }) => {
			let c = e();
			return o != null && c.precision?.(o), a != null && c.rotate?.(a), typeof s == "number" && c.clipAngle?.(s), r != null && (c.scale(Math.min(r / t, i / n)), c.translate([r / 2, i / 2])), c;
		},
		aspectRatio: n / t
	};
}
function NC(e, t, n) {
	let { type: r, aspectRatio: i } = MC(e, t, n);
	return {
		type: (e) => {
			let { parallels: t, domain: n, width: i, height: a } = e, o = r(e);
			return t != null && (o.parallels(t), n === void 0 && i != null && o.fitSize([i, a], { type: "Sphere" })), o;
		},
		aspectRatio: i
	};
}
var PC = cy({ stream: (e) => e }), FC = cy(Eu({ point(e, t) {
	this.stream.point(e, -t);
} }));
function IC(e, t, n, r) {
	let i = n[e], a = n[t], o = i.length, s = n[e] = new Float64Array(o).fill(NaN), c = n[t] = new Float64Array(o).fill(NaN), l, u = r.stream({ point(e, t) {
		s[l] = e, c[l] = t;
	} });
	for (l = 0; l < o; ++l) u.point(i[l], a[l]);
}
function LC({ projection: e } = {}) {
	return e == null ? !1 : typeof e.stream == "function" || (Ty(e) && (e = e.type), e != null);
}
function RC(e) {
	if (typeof e?.stream == "function") return OC;
	if (Ty(e)) {
		let t, n;
		if ({domain: t, type: e, ...n} = e, t != null && e != null) {
			let [[r, i], [a, o]] = Tu((typeof e == "string" ? AC(e).type : e)({
				...n,
				width: 100,
				height: 100
			})).bounds(t), s = (o - i) / (a - r);
			return s && isFinite(s) ? s < .2 ? .2 : s > 5 ? 5 : s : OC;
		}
	}
	if (e != null) {
		if (typeof e != "function") {
			let { aspectRatio: t } = AC(e);
			if (t) return t;
		}
		return OC;
	}
}
function zC(e) {
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
	for (let t of e.value) zc(t, a);
	return [r, i];
}
function BC({ x: e, y: t }) {
	if (e || t) return e ??= (e) => e, t ??= (e) => e, Eu({ point(n, r) {
		this.stream.point(e(n), t(r));
	} });
}
// node_modules/@observablehq/plot/src/context.js
function VC(e = {}) {
	let { document: t = typeof window < "u" ? window.document : void 0, clip: n } = e;
	return {
		document: t,
		clip: hb(n)
	};
}
function HC(e, { document: t }) {
	return Ma(Rr(e).call(t.documentElement));
}
// node_modules/@observablehq/plot/src/memoize.js
var UC = Symbol("unset");
function WC(e) {
	return (e.length === 1 ? GC : KC)(e);
}
function GC(e) {
	let t, n = UC;
	return (r) => (Object.is(n, r) || (n = r, t = e(r)), t);
}
function KC(e) {
	let t, n;
	return (...r) => ((n?.length !== r.length || n.some((e, t) => !Object.is(e, r[t]))) && (n = r, t = e(...r)), t);
}
// node_modules/@observablehq/plot/src/format.js
var qC = WC((e) => new Intl.NumberFormat(e));
WC((e, t) => new Intl.DateTimeFormat(e, {
	timeZone: "UTC",
	...t && { month: t }
})), WC((e, t) => new Intl.DateTimeFormat(e, {
	timeZone: "UTC",
	...t && { weekday: t }
}));
function JC(e = "en-US") {
	let t = qC(e);
	return (e) => e != null && !isNaN(e) ? t.format(e) : void 0;
}
function YC(e) {
	return sv(e, "Invalid Date");
}
function XC(e = "en-US") {
	let t = JC(e);
	return (e) => (e instanceof Date ? YC : typeof e == "number" ? t : ay)(e);
}
var ZC = XC(), QC = (typeof window < "u" ? window.devicePixelRatio > 1 : typeof it > "u") ? 0 : .5, $C = 0;
function ew() {
	return `plot-clip-${++$C}`;
}
function tw(e, { title: t, href: n, ariaLabel: r, ariaDescription: i, ariaHidden: a, target: o, fill: s, fillOpacity: c, stroke: l, strokeWidth: u, strokeOpacity: d, strokeLinejoin: f, strokeLinecap: p, strokeMiterlimit: m, strokeDasharray: h, strokeDashoffset: g, opacity: _, mixBlendMode: v, imageFilter: y, paintOrder: b, pointerEvents: x, shapeRendering: S, channels: C }, { ariaLabel: w, fill: T = "currentColor", fillOpacity: E, stroke: D = "none", strokeOpacity: O, strokeWidth: k, strokeLinecap: A, strokeLinejoin: j, strokeMiterlimit: ee, paintOrder: te }) {
	T === null && (s = null, c = null), D === null && (l = null, d = null), sb(T) ? sb(D) || sb(s) && !C?.fill || (D = "none") : sb(D) && (!sb(l) || C?.stroke) && (T = "none");
	let [ne, re] = my(s, T), [ie, ae] = hy(c, E), [oe, se] = my(l, D), [ce, le] = hy(d, O), [ue, M] = hy(_);
	cb(se) || (u === void 0 && (u = k), p === void 0 && (p = A), f === void 0 && (f = j), m === void 0 && !lb(f) && (m = ee), !cb(re) && b === void 0 && (b = te));
	let [de, fe] = hy(u);
	return T !== null && (e.fill = Sw(re, "currentColor"), e.fillOpacity = Cw(ae, 1)), D !== null && (e.stroke = Sw(se, "none"), e.strokeWidth = Cw(fe, 1), e.strokeOpacity = Cw(le, 1), e.strokeLinejoin = Sw(f, "miter"), e.strokeLinecap = Sw(p, "butt"), e.strokeMiterlimit = Cw(m, 4), e.strokeDasharray = Sw(h, "none"), e.strokeDashoffset = Sw(g, "0")), e.target = ay(o), e.ariaLabel = ay(w), e.ariaDescription = ay(i), e.ariaHidden = ay(a), e.opacity = Cw(M, 1), e.mixBlendMode = Sw(v, "normal"), e.imageFilter = Sw(y, "none"), e.paintOrder = Sw(b, "normal"), e.pointerEvents = Sw(x, "auto"), e.shapeRendering = Sw(S, "auto"), {
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
function nw(e, t) {
	t && e.filter((e) => rv(t[e])).append("title").call(iw, t);
}
function rw(e, t) {
	t && e.filter(([e]) => rv(t[e])).append("title").call(aw, t);
}
function iw(e, t) {
	t && e.text((e) => ZC(t[e]));
}
function aw(e, t) {
	t && e.text(([e]) => ZC(t[e]));
}
function ow(e, { target: t, tip: n }, { ariaLabel: r, title: i, fill: a, fillOpacity: o, stroke: s, strokeOpacity: c, strokeWidth: l, opacity: u, href: d }) {
	r && $(e, "aria-label", (e) => r[e]), a && $(e, "fill", (e) => a[e]), o && $(e, "fill-opacity", (e) => o[e]), s && $(e, "stroke", (e) => s[e]), c && $(e, "stroke-opacity", (e) => c[e]), l && $(e, "stroke-width", (e) => l[e]), u && $(e, "opacity", (e) => u[e]), d && yw(e, (e) => d[e], t), n || nw(e, i);
}
function sw(e, { target: t, tip: n }, { ariaLabel: r, title: i, fill: a, fillOpacity: o, stroke: s, strokeOpacity: c, strokeWidth: l, opacity: u, href: d }) {
	r && $(e, "aria-label", ([e]) => r[e]), a && $(e, "fill", ([e]) => a[e]), o && $(e, "fill-opacity", ([e]) => o[e]), s && $(e, "stroke", ([e]) => s[e]), c && $(e, "stroke-opacity", ([e]) => c[e]), l && $(e, "stroke-width", ([e]) => l[e]), u && $(e, "opacity", ([e]) => u[e]), d && yw(e, ([e]) => d[e], t), n || rw(e, i);
}
function cw({ ariaLabel: e, title: t, fill: n, fillOpacity: r, stroke: i, strokeOpacity: a, strokeWidth: o, opacity: s, href: c }, { tip: l }) {
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
function lw(e, t, n) {
	let r = zn(e, (e) => t[e]);
	return n === void 0 && r.size > 1 + e.length >> 1 && oS("Warning: the implicit z channel has high cardinality. This may occur when the fill or stroke channel is associated with quantitative data rather than ordinal or categorical data. You can suppress this warning by setting the z option explicitly; if this data represents a single series, set z to null."), r.values();
}
function* uw(e, t, n, r) {
	let { z: i } = n, { z: a } = r, o = cw(r, n), s = [...t, ...o];
	for (let t of a ? lw(e, a, i) : [e]) {
		let e, n;
		out: for (let r of t) {
			for (let e of s) if (!ev(e[r])) {
				n && n.push(-1);
				continue out;
			}
			if (e === void 0) n && (yield n), e = o.map((e) => Iy(e[r])), n = [r];
			else {
				n.push(r);
				for (let t = 0; t < o.length; ++t) if (Iy(o[t][r]) !== e[t]) {
					yield n, e = o.map((e) => Iy(e[r])), n = [r];
					continue out;
				}
			}
		}
		n && (yield n);
	}
}
function dw(e, t, n, r) {
	let i, { clip: a = r.clip } = t;
	a === "frame" ? (e = HC("svg:g", r).each(function() {
		this.appendChild(e.node()), e.node = () => this;
	}), i = pw(r, n)) : a && (i = gw(a, r)), $(e, "aria-label", t.ariaLabel), $(e, "aria-description", t.ariaDescription), $(e, "aria-hidden", t.ariaHidden), $(e, "clip-path", i);
}
function fw(e) {
	let t = /* @__PURE__ */ new WeakMap();
	return (n, r) => {
		let i = t.get(n);
		if (!i) {
			let a = ew();
			Ma(n.ownerSVGElement).append("clipPath").attr("id", a).call(e, n, r), t.set(n, i = `url(#${a})`);
		}
		return i;
	};
}
var pw = fw((e, t, n) => {
	let { width: r, height: i, marginLeft: a, marginRight: o, marginTop: s, marginBottom: c } = n;
	e.append("rect").attr("x", a).attr("y", s).attr("width", r - o - a).attr("height", i - s - c);
}), mw = /* @__PURE__ */ new WeakMap(), hw = { type: "Sphere" };
function gw(e, t) {
	let n, r;
	if ((n = mw.get(t)) || mw.set(t, n = /* @__PURE__ */ new WeakMap()), e.type === "Sphere" && (e = hw), !(r = n.get(e))) {
		let i = ew();
		Ma(t.ownerSVGElement).append("clipPath").attr("id", i).append("path").attr("d", t.path()(e)), n.set(e, r = `url(#${i})`);
	}
	return r;
}
function _w(e, t, n, r) {
	dw(e, t, n, r), $(e, "class", t.className), $(e, "fill", t.fill), $(e, "fill-opacity", t.fillOpacity), $(e, "stroke", t.stroke), $(e, "stroke-width", t.strokeWidth), $(e, "stroke-opacity", t.strokeOpacity), $(e, "stroke-linejoin", t.strokeLinejoin), $(e, "stroke-linecap", t.strokeLinecap), $(e, "stroke-miterlimit", t.strokeMiterlimit), $(e, "stroke-dasharray", t.strokeDasharray), $(e, "stroke-dashoffset", t.strokeDashoffset), $(e, "shape-rendering", t.shapeRendering), $(e, "filter", t.imageFilter), $(e, "paint-order", t.paintOrder);
	let { pointerEvents: i = r.pointerSticky === !1 ? "none" : void 0 } = t;
	$(e, "pointer-events", i);
}
function vw(e, t) {
	bw(e, "mix-blend-mode", t.mixBlendMode), $(e, "opacity", t.opacity);
}
function yw(e, t, n) {
	e.each(function(e) {
		let r = t(e);
		if (r != null) {
			let e = this.ownerDocument.createElementNS(Pr.svg, "a");
			e.setAttribute("fill", "inherit"), e.setAttributeNS(Pr.xlink, "href", r), n != null && e.setAttribute("target", n), this.parentNode.insertBefore(e, this).appendChild(this);
		}
	});
}
function $(e, t, n) {
	n != null && e.attr(t, n);
}
function bw(e, t, n) {
	n != null && e.style(t, n);
}
function xw(e, t, { x: n, y: r }, i = QC, a = QC) {
	i += t.dx, a += t.dy, n?.bandwidth && (i += n.bandwidth() / 2), r?.bandwidth && (a += r.bandwidth() / 2), (i || a) && e.attr("transform", `translate(${i},${a})`);
}
function Sw(e, t) {
	if ((e = ay(e)) !== t) return e;
}
function Cw(e, t) {
	if ((e = X(e)) !== t) return e;
}
var ww = /^-?([_a-z]|[\240-\377]|\\[0-9a-f]{1,6}(\r\n|[ \t\r\n\f])?|\\[^\r\n\f0-9a-f])([_a-z0-9-]|[\240-\377]|\\[0-9a-f]{1,6}(\r\n|[ \t\r\n\f])?|\\[^\r\n\f0-9a-f])*$/i;
function Tw(e) {
	if (e === void 0) return "plot-d6a7b5";
	if (e = `${e}`, !ww.test(e)) throw Error(`invalid class name: ${e}`);
	return e;
}
function Ew(e, t) {
	if (typeof t == "string") e.property("style", t);
	else if (t != null) for (let n of e) Object.assign(n.style, t);
}
function Dw({ frameAnchor: e }, { width: t, height: n, marginTop: r, marginRight: i, marginBottom: a, marginLeft: o }) {
	return [/left$/.test(e) ? o : /right$/.test(e) ? t - i : (o + t - i) / 2, /^top/.test(e) ? r : /^bottom/.test(e) ? n - a : (r + n - a) / 2];
}
// node_modules/@observablehq/plot/src/mark.js
var Ow = class {
	constructor(e, t = {}, n = {}, r) {
		let { facet: i = "auto", facetAnchor: a, fx: o, fy: s, sort: c, dx: l = 0, dy: u = 0, margin: d = 0, marginTop: f = d, marginRight: p = d, marginBottom: m = d, marginLeft: h = d, className: g, clip: _ = r?.clip, channels: v, tip: y, render: b } = n;
		if (this.data = e, this.sort = Oy(c) ? c : null, this.initializer = Fb(n).initializer, this.transform = this.initializer ? n.transform : Pb(n).transform, i === null || i === !1 ? this.facet = null : (this.facet = _y(i === !0 ? "include" : i, "facet", [
			"auto",
			"include",
			"exclude",
			"super"
		]), this.fx = e === $v && typeof o == "string" ? [o] : o, this.fy = e === $v && typeof s == "string" ? [s] : s), this.facetAnchor = lC(a), t = mb(t), v !== void 0 && (t = {
			...jw(v),
			...t
		}), r !== void 0 && (t = {
			...tw(this, n, r),
			...t
		}), this.channels = Object.fromEntries(Object.entries(t).map(([t, n]) => {
			if (Dy(n.value)) {
				let { value: e, label: t = n.label, scale: r = n.scale } = n.value;
				n = {
					...n,
					label: t,
					scale: r,
					value: e
				};
			}
			if (e === $v && typeof n.value == "string") {
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
		})), this.dx = +l, this.dy = +u, this.marginTop = +f, this.marginRight = +p, this.marginBottom = +m, this.marginLeft = +h, this.clip = hb(_), this.tip = Mw(y), this.className = ay(g), this.facet === "super") {
			if (o || s) throw Error("super-faceting cannot use fx or fy");
			for (let e in this.channels) {
				let { scale: n } = t[e];
				if (n === "x" || n === "y") throw Error("super-faceting cannot use x or y");
			}
		}
		b != null && (this.render = Aw(b, this.render));
	}
	initialize(e, t, n) {
		let r = vy(this.data);
		e === void 0 && r != null && (e = [Ny(r)]);
		let i = e;
		this.transform != null && ({facets: e, data: r} = this.transform(r, e, n), r = vy(r)), e !== void 0 && (e.original = i);
		let a = ax(this.channels, r);
		return this.sort != null && cx(r, e, a, t, this.sort), {
			data: r,
			facets: e,
			channels: a
		};
	}
	filter(e, t, n) {
		for (let r in t) {
			let { filter: i = ev } = t[r];
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
			i in e && e[i].scale === "y" && IC(r, i, t, n.projection);
		}
	}
	scale(e, t, n) {
		let r = ox(e, t);
		return n.projection && this.project(e, r, n), r;
	}
};
function kw(...e) {
	return e.plot = Ow.prototype.plot, e;
}
function Aw(e, t) {
	if (e == null) return t === null ? void 0 : t;
	if (t == null) return e === null ? void 0 : e;
	if (typeof e != "function") throw TypeError(`invalid render transform: ${e}`);
	if (typeof t != "function") throw TypeError(`invalid render transform: ${t}`);
	return function(n, r, i, a, o, s) {
		return e.call(this, n, r, i, a, o, (e, n, r, i, a) => t.call(this, e, n, r, i, a, s));
	};
}
function jw(e) {
	return Object.fromEntries(Object.entries(mb(e)).map(([e, t]) => (t = typeof t == "string" ? {
		value: t,
		label: e
	} : Jy(t), t.filter === void 0 && t.scale == null && (t = {
		...t,
		filter: null
	}), [e, t])));
}
function Mw(e) {
	return e === !0 ? "xy" : e === !1 || e == null ? null : typeof e == "string" ? _y(e, "tip", [
		"x",
		"y",
		"xy"
	]) : e;
}
function Nw(e, t) {
	return e?.tip === !0 ? {
		...e,
		tip: t
	} : Ty(e?.tip) && e.tip.pointer === void 0 ? {
		...e,
		tip: {
			...e.tip,
			pointer: t
		}
	} : e;
}
// node_modules/@observablehq/plot/src/dimensions.js
function Pw(e, t, n = {}) {
	let r = .5 - QC, i = .5 + QC, a = .5 + QC, o = .5 - QC;
	for (let { marginTop: e, marginRight: n, marginBottom: s, marginLeft: c } of t) e > r && (r = e), n > i && (i = n), s > a && (a = s), c > o && (o = c);
	let { margin: s, marginTop: c = s === void 0 ? r : s, marginRight: l = s === void 0 ? i : s, marginBottom: u = s === void 0 ? a : s, marginLeft: d = s === void 0 ? o : s } = n;
	c = +c, l = +l, u = +u, d = +d;
	let { width: f = 640, height: p = Fw(e, n, {
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
function Fw({ x: e, y: t, fy: n, fx: r }, { projection: i, aspectRatio: a }, { width: o, marginTopDefault: s, marginRightDefault: c, marginBottomDefault: l, marginLeftDefault: u }) {
	let d = n && n.scale.domain().length || 1, f = RC(i);
	if (f) {
		let e = r ? r.scale.domain().length : 1, t = (1.1 * d - .1) / (1.1 * e - .1) * f, n = Math.max(.1, Math.min(10, t));
		return Math.round((o - u - c) * n + s + l);
	}
	let p = t ? YS(t) ? t.scale.domain().length || 1 : Math.max(7, 17 / d) : 1;
	if (a != null) {
		if (a = +a, !(isFinite(a) && a > 0)) throw Error(`invalid aspectRatio: ${a}`);
		let i = Iw("y", t) / (Iw("x", e) * a), d = r ? r.scale.bandwidth() : 1, f = n ? n.scale.bandwidth() : 1;
		return (i * (d * (o - u - c) - e.insetLeft - e.insetRight) + t.insetTop + t.insetBottom) / f + s + l;
	}
	return !!(t || n) * Math.max(1, Math.min(60, p * d)) * 20 + !!r * 30 + 60;
}
function Iw(e, t) {
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
	let [a, o] = An(r);
	return Math.abs(i(o) - i(a));
}
// node_modules/@observablehq/plot/src/interactions/pointer.js
var Lw = /* @__PURE__ */ new WeakMap();
function Rw(e, t, { x: n, y: r, px: i, py: a, maxRadius: o = 40, channels: s, render: c, ...l } = {}) {
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
		render: Aw(function(n, r, i, a, s, c) {
			s = {
				...s,
				pointerSticky: !1
			};
			let l = s.ownerSVGElement, { data: u } = s.getMarkState(this), d = Lw.get(l);
			d || Lw.set(l, d = {
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
			let [x, S] = Dw(this, a), { px: C, py: w } = i, T = C ? (e) => C[e] : Hw(i, x), E = w ? (e) => w[e] : Uw(i, S), D, O, k, A;
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
					let e = D == null ? null : Vv(u) ? u[D] : u.get(D);
					s.dispatchValue(e);
				}
				return o;
			}
			function te(r) {
				if (d.sticky || r.pointerType === "mouse" && r.buttons === 1) return;
				let [i, s] = La(r);
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
function zw(e) {
	return Rw(1, 1, e);
}
function Bw(e) {
	return Rw(1, .01, e);
}
function Vw(e) {
	return Rw(.01, 1, e);
}
function Hw({ x1: e, x2: t, x: n = e }, r) {
	return e && t ? (n) => (e[n] + t[n]) / 2 : n ? (e) => n[e] : () => r;
}
function Uw({ y1: e, y2: t, y: n = e }, r) {
	return e && t ? (n) => (e[n] + t[n]) / 2 : n ? (e) => n[e] : () => r;
}
// node_modules/@observablehq/plot/src/axes.js
function Ww(e) {
	return YS(e) && e.interval === void 0 ? void 0 : "tabular-nums";
}
// node_modules/@observablehq/plot/src/legends/ramp.js
function Gw(e, t) {
	let { label: n = e.label, tickSize: r = 6, width: i = 240, height: a = 44 + r, marginTop: o = 18, marginRight: s = 0, marginBottom: c = 16 + r, marginLeft: l = 0, style: u, ticks: d = (i - l - s) / 64, tickFormat: f, fontVariant: p = Ww(e), round: m = !0, opacity: h, className: g } = t, _ = VC(t);
	g = Tw(g), h = hy(h)[1], f === null && (f = () => null);
	let v = HC("svg", _).attr("class", `${g}-ramp`).attr("font-family", "system-ui, sans-serif").attr("font-size", 10).attr("width", i).attr("height", a).attr("viewBox", `0 0 ${i} ${a}`).call((e) => e.append("style").text(`:where(.${g}-ramp) {
  display: block;
  height: auto;
  height: intrinsic;
  max-width: 100%;
  overflow: visible;
}
:where(.${g}-ramp text) {
  white-space: pre;
}`)).call(Ew, u), y = (e) => e.selectAll(".tick line").attr("y1", o + c - a), b, x = m ? (e, t) => e.rangeRound(t) : (e, t) => e.range(t), { type: S, domain: C, range: w, interpolate: T, scale: E, pivot: D } = e;
	if (T) {
		let e = w === void 0 ? T : Ls(T.length === 1 ? nS(T) : T, w);
		b = x(E.copy(), Rs(_s(l, i - s), Math.min(C.length + (D !== void 0), w === void 0 ? Infinity : w.length)));
		let t = _.document.createElement("canvas");
		t.width = 256, t.height = 1;
		let n = t.getContext("2d");
		for (let t = 0; t < 256; ++t) n.fillStyle = e(t / 255), n.fillRect(t, 0, 1, 1);
		v.append("image").attr("opacity", h).attr("x", l).attr("y", o).attr("width", i - l - s).attr("height", a - o - c).attr("preserveAspectRatio", "none").attr("xlink:href", t.toDataURL());
	} else if (S === "threshold") {
		let e = C, t = f === void 0 ? (e) => e : typeof f == "string" ? pc(f) : f;
		b = x(dm().domain([-1, w.length - 1]), [l, i - s]), v.append("g").attr("fill-opacity", h).selectAll().data(w).enter().append("rect").attr("x", (e, t) => b(t - 1)).attr("y", o).attr("width", (e, t) => b(t) - b(t - 1)).attr("height", a - o - c).attr("fill", (e) => e), d = Z(e, (e, t) => t), f = (n) => t(e[n], n);
	} else b = x(Yp().domain(C), [l, i - s]), v.append("g").attr("fill-opacity", h).selectAll().data(C).enter().append("rect").attr("x", b).attr("y", o).attr("width", Math.max(0, b.bandwidth() - 1)).attr("height", a - o - c).attr("fill", E), y = () => {};
	return v.append("g").attr("transform", `translate(0,${a - c})`).call(Mr(b).ticks(Array.isArray(d) ? null : d, typeof f == "string" ? f : void 0).tickFormat(typeof f == "function" ? f : void 0).tickSize(r).tickValues(Array.isArray(d) ? d : null)).attr("font-size", null).attr("font-family", null).attr("font-variant", Sw(p, "normal")).call(y).call((e) => e.select(".domain").remove()), n !== void 0 && v.append("text").attr("x", l).attr("y", o - 6).attr("fill", "currentColor").attr("font-weight", "bold").text(n), v.node();
}
// node_modules/@observablehq/plot/src/math.js
var Kw = Math.PI / 180;
// node_modules/@observablehq/plot/src/marker.js
function qw(e, { marker: t, markerStart: n = t, markerMid: r = t, markerEnd: i = t } = {}) {
	e.markerStart = Jw(n), e.markerMid = Jw(r), e.markerEnd = Jw(i);
}
function Jw(e) {
	if (e == null || e === !1) return null;
	if (e === !0) return Zw;
	if (typeof e == "function") return e;
	switch (`${e}`.toLowerCase()) {
		case "none": return null;
		case "arrow": return Yw("auto");
		case "arrow-reverse": return Yw("auto-start-reverse");
		case "dot": return Xw;
		case "circle":
		case "circle-fill": return Zw;
		case "circle-stroke": return Qw;
		case "tick": return $w("auto");
		case "tick-x": return $w(90);
		case "tick-y": return $w(0);
	}
	throw Error(`invalid marker: ${e}`);
}
function Yw(e) {
	return (t, n) => HC("svg:marker", n).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("orient", e).attr("fill", "none").attr("stroke", t).attr("stroke-width", 1.5).attr("stroke-linecap", "round").attr("stroke-linejoin", "round").call((e) => e.append("path").attr("d", "M-1.5,-3l3,3l-3,3")).node();
}
function Xw(e, t) {
	return HC("svg:marker", t).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("fill", e).attr("stroke", "none").call((e) => e.append("circle").attr("r", 2.5)).node();
}
function Zw(e, t) {
	return HC("svg:marker", t).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("fill", e).attr("stroke", "var(--plot-background)").attr("stroke-width", 1.5).call((e) => e.append("circle").attr("r", 3)).node();
}
function Qw(e, t) {
	return HC("svg:marker", t).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("fill", "var(--plot-background)").attr("stroke", e).attr("stroke-width", 1.5).call((e) => e.append("circle").attr("r", 3)).node();
}
function $w(e) {
	return (t, n) => HC("svg:marker", n).attr("viewBox", "-3 -3 6 6").attr("markerWidth", 6).attr("markerHeight", 6).attr("orient", e).attr("stroke", t).call((e) => e.append("path").attr("d", "M0,-3v6")).node();
}
var eT = 0;
function tT(e, t, { stroke: n }, r) {
	return oT(e, t, n && ((e) => n[e]), null, r);
}
function nT(e, t, { stroke: n, z: r }, i) {
	return oT(e, t, n && (([e]) => n[e]), r, i);
}
var rT = 1, iT = 2;
function aT(e, t) {
	let n = new Uint8Array(t.length), r = e.data().filter((e) => e.length > 1), i = r.length;
	for (let e = 0, a = UC; e < i; ++e) {
		let i = r[e];
		if (i.length > 1) {
			let e = i[0];
			a !== (a = Iy(t[e])) && (n[e] |= rT);
		}
	}
	for (let e = i - 1, a = UC; e >= 0; --e) {
		let i = r[e];
		if (i.length > 1) {
			let e = i[0];
			a !== (a = Iy(t[e])) && (n[e] |= iT);
		}
	}
	return ([e]) => n[e];
}
function oT(e, { markerStart: t, markerMid: n, markerEnd: r, stroke: i }, a = () => i, o, s) {
	if (!t && !n && !r) return;
	let c = /* @__PURE__ */ new Map(), l = o && aT(e, o);
	function u(e, t, n) {
		return function(r) {
			if (n && !n(r)) return;
			let i = a(r), o = c.get(t);
			o || c.set(t, o = /* @__PURE__ */ new Map());
			let l = o.get(i);
			if (!l) {
				let e = this.parentNode.insertBefore(t(i, s), this), n = `plot-marker-${++eT}`;
				e.setAttribute("id", n), o.set(i, l = `url(#${n})`);
			}
			this.setAttribute(e, l);
		};
	}
	t && e.each(u("marker-start", t, l && ((e) => l(e) & rT))), n && l && e.each(u("marker-start", n, (e) => !(l(e) & rT))), n && e.each(u("marker-mid", n)), r && e.each(u("marker-end", r, l && ((e) => l(e) & iT)));
}
// node_modules/@observablehq/plot/src/transforms/inset.js
function sT({ inset: e, insetLeft: t, insetRight: n, ...r } = {}) {
	return [t, n] = lT(e, t, n), {
		inset: e,
		insetLeft: t,
		insetRight: n,
		...r
	};
}
function cT({ inset: e, insetTop: t, insetBottom: n, ...r } = {}) {
	return [t, n] = lT(e, t, n), {
		inset: e,
		insetTop: t,
		insetBottom: n,
		...r
	};
}
function lT(e, t, n) {
	return e === void 0 && t === void 0 && n === void 0 ? QC ? [1, 0] : [.5, .5] : [t, n];
}
// node_modules/@observablehq/plot/src/transforms/interval.js
function uT(e, { interval: t }) {
	return e = { ...Jy(e) }, e.interval = Uy(e.interval === void 0 ? t : e.interval), e;
}
function dT(e, t, n, r) {
	let { [e]: i, [`${e}1`]: a, [`${e}2`]: o } = n, { value: s, interval: c } = uT(i, n);
	if (s == null || c == null && !r) return n;
	let l = zy(i);
	if (c == null) {
		let t, i = {
			transform: (e) => t ||= qv(e, s),
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
		return d !== void 0 && e === u ? d : d = Z(qv(u = e, s), (e) => c.floor(e));
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
function fT(e, t, n) {
	let { [e]: r } = n, { value: i, interval: a } = uT(r, n);
	return i == null || a == null ? n : t({
		...n,
		[e]: {
			label: zy(r),
			transform: (e) => {
				let t = Z(qv(e, i), (e) => a.floor(e)), n = t.map((e) => a.offset(e));
				return t.map($y(t) ? (e, t) => e == null || isNaN(e = +e) || (t = n[t], t == null) || isNaN(t = +t) ? void 0 : /* @__PURE__ */ new Date((e + t) / 2) : (e, t) => e == null || (t = n[t], t == null) ? NaN : (+e + +t) / 2);
			}
		}
	});
}
function pT(e = {}) {
	return dT("x", sT, e);
}
function mT(e = {}) {
	return dT("y", cT, e);
}
function hT(e = {}) {
	return fT("x", sT, e);
}
function gT(e = {}) {
	return fT("y", cT, e);
}
// node_modules/@observablehq/plot/src/marks/rule.js
var _T = {
	ariaLabel: "rule",
	fill: null,
	stroke: "currentColor"
}, vT = class extends Ow {
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
		}, Nw(t, "x"), _T), this.insetTop = X(o), this.insetBottom = X(s), qw(this, t);
	}
	render(e, t, n, r, i) {
		let { x: a, y: o } = t, { x: s, y1: c, y2: l } = n, { width: u, height: d, marginTop: f, marginRight: p, marginLeft: m, marginBottom: h } = r, { insetTop: g, insetBottom: _ } = this;
		return HC("svg:g", i).call(_w, this, r, i).call(xw, this, { x: s && a }, QC, 0).call((t) => t.selectAll().data(e).enter().append("line").call(vw, this).attr("x1", s ? (e) => s[e] : (m + u - p) / 2).attr("x2", s ? (e) => s[e] : (m + u - p) / 2).attr("y1", c && !QS(o) ? (e) => c[e] + g : f + g).attr("y2", l && !QS(o) ? o.bandwidth ? (e) => l[e] + o.bandwidth() - _ : (e) => l[e] - _ : d - h - _).call(ow, this, n).call(tT, this, n, i)).node();
	}
}, yT = class extends Ow {
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
		}, Nw(t, "y"), _T), this.insetRight = X(o), this.insetLeft = X(s), qw(this, t);
	}
	render(e, t, n, r, i) {
		let { x: a, y: o } = t, { y: s, x1: c, x2: l } = n, { width: u, height: d, marginTop: f, marginRight: p, marginLeft: m, marginBottom: h } = r, { insetLeft: g, insetRight: _ } = this;
		return HC("svg:g", i).call(_w, this, r, i).call(xw, this, { y: s && o }, 0, QC).call((t) => t.selectAll().data(e).enter().append("line").call(vw, this).attr("x1", c && !QS(a) ? (e) => c[e] + g : m + g).attr("x2", l && !QS(a) ? a.bandwidth ? (e) => l[e] + a.bandwidth() - _ : (e) => l[e] - _ : u - p - _).attr("y1", s ? (e) => s[e] : (f + d - h) / 2).attr("y2", s ? (e) => s[e] : (f + d - h) / 2).call(ow, this, n).call(tT, this, n, i)).node();
	}
};
function bT(e, t) {
	let { x: n = ny, y: r, y1: i, y2: a, ...o } = mT(t);
	return [i, a] = ST(r, i, a), new vT(e, {
		...o,
		x: n,
		y1: i,
		y2: a
	});
}
function xT(e, t) {
	let { y: n = ny, x: r, x1: i, x2: a, ...o } = pT(t);
	return [i, a] = ST(r, i, a), new yT(e, {
		...o,
		y: n,
		x1: i,
		x2: a
	});
}
function ST(e, t, n) {
	if (e == null) {
		if (t === void 0) {
			if (n !== void 0) return [0, n];
		} else if (n === void 0) return [0, t];
	} else if (t === void 0) return n === void 0 ? [0, e] : [e, n];
	else if (n === void 0) return [e, t];
	return [t, n];
}
// node_modules/@observablehq/plot/src/template.js
function CT(e, ...t) {
	let n = t.length;
	for (let r = 0, i = !0; r < n; ++r) typeof t[r] != "function" && (i &&= (e = e.slice(), !1), e.splice(r, 2, e[r] + t[r] + e[r + 1]), t.splice(r, 1), --r, --n);
	return (r) => {
		let i = e[0];
		for (let a = 0; a < n; ++a) i += t[a](r) + e[a + 1];
		return i;
	};
}
// node_modules/@observablehq/plot/src/marks/text.js
var wT = {
	ariaLabel: "text",
	strokeLinejoin: "round",
	strokeWidth: 3,
	paintOrder: "stroke"
}, TT = "­", ET = class extends Ow {
	constructor(e, t = {}) {
		let { x: n, y: r, text: i = Xy(e) && Zy(e) ? ny : ty, frameAnchor: a, textAnchor: o = /right$/i.test(a) ? "end" : /left$/i.test(a) ? "start" : "middle", lineAnchor: s = /^top/i.test(a) ? "top" : /^bottom/i.test(a) ? "bottom" : "middle", lineHeight: c = 1, lineWidth: l = Infinity, textOverflow: u, monospace: d, fontFamily: f = d ? "ui-monospace, monospace" : void 0, fontSize: p, fontStyle: m, fontVariant: h, fontWeight: g, rotate: _ } = t, [v, y] = hy(_, 0), [b, x] = FT(p);
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
				value: Yy(v),
				optional: !0
			},
			text: {
				value: i,
				filter: rv,
				optional: !0
			}
		}, t, wT), this.rotate = y, this.textAnchor = Sw(o, "middle"), this.lineAnchor = _y(s, "lineAnchor", [
			"top",
			"middle",
			"bottom"
		]), this.lineHeight = +c, this.lineWidth = +l, this.textOverflow = DT(u), this.monospace = !!d, this.fontFamily = ay(f), this.fontSize = x, this.fontStyle = ay(m), this.fontVariant = ay(h), this.fontWeight = ay(g), this.frameAnchor = db(a), !(this.lineWidth >= 0)) throw Error(`invalid lineWidth: ${l}`);
		this.splitLines = VT(this), this.clipLine = HT(this);
	}
	render(e, t, n, r, i) {
		let { x: a, y: o } = t, { x: s, y: c, rotate: l, text: u, title: d, fontSize: f } = n, { rotate: p } = this, [m, h] = Dw(this, r);
		return HC("svg:g", i).call(_w, this, r, i).call(MT, this, u, r).call(xw, this, {
			x: s && a,
			y: c && o
		}).call((t) => t.selectAll().data(e).enter().append("text").call(vw, this).call(OT, this, u, d).attr("transform", CT`translate(${s ? (e) => s[e] : m},${c ? (e) => c[e] : h})${l ? (e) => ` rotate(${l[e]})` : p ? ` rotate(${p})` : ""}`).call($, "font-size", f && ((e) => f[e])).call(ow, this, n)).node();
	}
};
function DT(e) {
	return e == null ? null : _y(e, "textOverflow", [
		"clip",
		"ellipsis",
		"clip-start",
		"clip-end",
		"ellipsis-start",
		"ellipsis-middle",
		"ellipsis-end"
	]).replace(/^(clip|ellipsis)$/, "$1-end");
}
function OT(e, t, n, r) {
	if (!n) return;
	let { lineAnchor: i, lineHeight: a, textOverflow: o, splitLines: s, clipLine: c } = t;
	e.each(function(e) {
		let t = s(ZC(n[e]) ?? "").map(c), l = t.length, u = i === "top" ? .71 : i === "bottom" ? 1 - l : (164 - l * 100) / 200;
		if (l > 1) {
			let e = 0;
			for (let n = 0; n < l; ++n) {
				if (++e, !t[n]) continue;
				let r = this.ownerDocument.createElementNS(Pr.svg, "tspan");
				r.setAttribute("x", 0), n === e - 1 ? r.setAttribute("y", `${(u + n) * a}em`) : r.setAttribute("dy", `${e * a}em`), r.textContent = t[n], this.appendChild(r), e = 0;
			}
		} else u && this.setAttribute("y", `${u * a}em`), this.textContent = t[0];
		if (o && !r && t[0] !== n[e]) {
			let t = this.ownerDocument.createElementNS(Pr.svg, "title");
			t.textContent = n[e], this.appendChild(t);
		}
	});
}
function kT(e, { x: t, y: n, ...r } = {}) {
	return r.frameAnchor === void 0 && ([t, n] = Ay(t, n)), new ET(e, {
		...r,
		x: t,
		y: n
	});
}
function AT(e, { x: t = ny, ...n } = {}) {
	return new ET(e, gT({
		...n,
		x: t
	}));
}
function jT(e, { y: t = ny, ...n } = {}) {
	return new ET(e, hT({
		...n,
		y: t
	}));
}
function MT(e, t, n) {
	$(e, "text-anchor", t.textAnchor), $(e, "font-family", t.fontFamily), $(e, "font-size", t.fontSize), $(e, "font-style", t.fontStyle), $(e, "font-variant", t.fontVariant === void 0 ? NT(n) : t.fontVariant), $(e, "font-weight", t.fontWeight);
}
function NT(e) {
	return e && (nb(e) || $y(e)) ? "tabular-nums" : void 0;
}
var PT = /* @__PURE__ */ new Set([
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
function FT(e) {
	return e == null || typeof e == "number" ? [void 0, e] : typeof e == "string" ? (e = e.trim().toLowerCase(), PT.has(e) || /^[+-]?\d*\.?\d+(e[+-]?\d+)?(\w*|%)$/.test(e) ? [void 0, e] : [e, void 0]) : [e, void 0];
}
function IT(e, t, n) {
	let r = [], i, a = 0;
	for (let [o, s, c] of LT(e)) i === void 0 && (i = o), a > i && n(e, i, s) > t && (r.push(e.slice(i, a) + (e[a - 1] === TT ? "-" : "")), i = o), c ? (r.push(e.slice(i, s)), i = void 0) : a = s;
	return r;
}
function* LT(e) {
	let t = 0, n = 0, r = e.length;
	for (; n < r;) {
		let r = 1;
		switch (e[n]) {
			case TT:
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
var RT = {
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
function zT(e, t = 0, n = e.length) {
	let r = 0;
	for (let i = t; i < n; i = YT(e, i)) r += RT[e[i]] ?? (eE(e, i) ? 120 : RT.e);
	return r;
}
function BT(e, t = 0, n = e.length) {
	let r = 0;
	for (let i = t; i < n; i = YT(e, i)) r += eE(e, i) ? 126 : 63;
	return r;
}
function VT({ monospace: e, lineWidth: t, textOverflow: n }) {
	if (n != null || t == Infinity) return (e) => e.split(/\r\n?|\n/g);
	let r = e ? BT : zT, i = t * 100;
	return (e) => IT(e, i, r);
}
function HT({ monospace: e, lineWidth: t, textOverflow: n }) {
	if (n == null || t == Infinity) return (e) => e;
	let r = e ? BT : zT, i = t * 100;
	switch (n) {
		case "clip-start": return (e) => KT(e, i, r, "");
		case "clip-end": return (e) => WT(e, i, r, "");
		case "ellipsis-start": return (e) => KT(e, i, r, "…");
		case "ellipsis-middle": return (e) => GT(e, i, r, "…");
		case "ellipsis-end": return (e) => WT(e, i, r, "…");
	}
}
function UT(e, t, n, r) {
	let i = [], a = 0;
	for (let o = 0, s = 0, c = e.length; o < c; o = s) {
		s = YT(e, o);
		let c = n(e, o, s);
		if (a + c > t) {
			for (a += r; a > t && o > 0;) s = o, o = i.pop(), a -= n(e, o, s);
			return [o, t - a];
		}
		a += c, i.push(o);
	}
	return [-1, 0];
}
function WT(e, t, n, r) {
	e = e.trim();
	let i = n(r), [a] = UT(e, t, n, i);
	return a < 0 ? e : e.slice(0, a).trimEnd() + r;
}
function GT(e, t, n, r) {
	e = e.trim();
	let i = n(e);
	if (i <= t) return e;
	let a = n(r) / 2, [o, s] = UT(e, t / 2, n, a), [c] = UT(e, i - t / 2 - s + a, n, -a);
	return c < 0 ? r : e.slice(0, o).trimEnd() + r + e.slice(YT(e, c)).trimStart();
}
function KT(e, t, n, r) {
	e = e.trim();
	let i = n(e);
	if (i <= t) return e;
	let a = n(r), [o] = UT(e, i - t + a, n, -a);
	return o < 0 ? r : r + e.slice(YT(e, o)).trimStart();
}
var qT = /[\p{Combining_Mark}\p{Emoji_Modifier}]+/uy, JT = /\p{Extended_Pictographic}/uy;
function YT(e, t) {
	return t += ZT(e, t) ? 2 : 1, $T(e, t) && (t = qT.lastIndex), QT(e, t) ? YT(e, t + 1) : t;
}
function XT(e, t) {
	return e.charCodeAt(t) < 128;
}
function ZT(e, t) {
	let n = e.charCodeAt(t);
	if (n >= 55296 && n < 56320) {
		let n = e.charCodeAt(t + 1);
		return n >= 56320 && n < 57344;
	}
	return !1;
}
function QT(e, t) {
	return e.charCodeAt(t) === 8205;
}
function $T(e, t) {
	return !XT(e, t) && (qT.lastIndex = t, qT.test(e));
}
function eE(e, t) {
	return !XT(e, t) && (JT.lastIndex = t, JT.test(e));
}
// node_modules/@observablehq/plot/src/marks/vector.js
var tE = {
	ariaLabel: "vector",
	fill: "none",
	stroke: "currentColor",
	strokeWidth: 1.5,
	strokeLinejoin: "round",
	strokeLinecap: "round"
}, nE = 3.5, rE = nE * 5, iE = { draw(e, t, n) {
	let r = t * n / rE;
	e.moveTo(0, 0), e.lineTo(0, -t), e.moveTo(-r, r - t), e.lineTo(0, -t), e.lineTo(r, r - t);
} }, aE = /* @__PURE__ */ new Map([["arrow", iE], ["spike", { draw(e, t, n) {
	e.moveTo(-n, 0), e.lineTo(0, -t), e.lineTo(n, 0);
} }]]);
function oE(e) {
	return e && typeof e.draw == "function";
}
function sE(e) {
	if (oE(e)) return e;
	let t = aE.get(`${e}`.toLowerCase());
	if (t) return t;
	throw Error(`invalid shape: ${e}`);
}
var cE = class extends Ow {
	constructor(e, t = {}) {
		let { x: n, y: r, r: i = nE, length: a, rotate: o, shape: s = iE, anchor: c = "middle", frameAnchor: l } = t, [u, d] = hy(a, 12), [f, p] = hy(o, 0);
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
		}, t, tE), this.r = +i, this.length = d, this.rotate = p, this.shape = sE(s), this.anchor = _y(c, "anchor", [
			"start",
			"middle",
			"end"
		]), this.frameAnchor = db(l);
	}
	render(e, t, n, r, i) {
		let { x: a, y: o } = t, { x: s, y: c, length: l, rotate: u } = n, { length: d, rotate: f, anchor: p, shape: m, r: h } = this, [g, _] = Dw(this, r);
		return HC("svg:g", i).call(_w, this, r, i).call(xw, this, {
			x: s && a,
			y: c && o
		}).call((t) => t.selectAll().data(e).enter().append("path").call(vw, this).attr("transform", CT`translate(${s ? (e) => s[e] : g},${c ? (e) => c[e] : _})${u ? (e) => ` rotate(${u[e]})` : f ? ` rotate(${f})` : ""}${p === "start" ? "" : p === "end" ? l ? (e) => ` translate(0,${l[e]})` : ` translate(0,${d})` : l ? (e) => ` translate(0,${l[e] / 2})` : ` translate(0,${d / 2})`}`).attr("d", l ? (e) => {
			let t = Js();
			return m.draw(t, l[e], h), t;
		} : (() => {
			let e = Js();
			return m.draw(e, d, h), e;
		})()).call(ow, this, n)).node();
	}
};
function lE(e, t = {}) {
	let { x: n = ny, ...r } = t;
	return new cE(e, {
		...r,
		x: n
	});
}
function uE(e, t = {}) {
	let { y: n = ny, ...r } = t;
	return new cE(e, {
		...r,
		y: n
	});
}
// node_modules/@observablehq/plot/src/marks/axis.js
function dE(e, t) {
	return arguments.length < 2 && !Xy(e) && (t = e, e = null), t === void 0 && (t = {}), [e, t];
}
function fE({ anchor: e } = {}, t) {
	return e === void 0 ? t[0] : _y(e, "anchor", t);
}
function pE(e) {
	return fE(e, ["left", "right"]);
}
function mE(e) {
	return fE(e, ["right", "left"]);
}
function hE(e) {
	return fE(e, ["bottom", "top"]);
}
function gE(e) {
	return fE(e, ["top", "bottom"]);
}
function _E() {
	let [e, t] = dE(...arguments);
	return xE("y", pE(t), e, t);
}
function vE() {
	let [e, t] = dE(...arguments);
	return xE("fy", mE(t), e, t);
}
function yE() {
	let [e, t] = dE(...arguments);
	return SE("x", hE(t), e, t);
}
function bE() {
	let [e, t] = dE(...arguments);
	return SE("fx", gE(t), e, t);
}
function xE(e, t, n, { color: r = "currentColor", opacity: i = 1, stroke: a = r, strokeOpacity: o = i, strokeWidth: s = 1, fill: c = r, fillOpacity: l = i, textAnchor: u, textStroke: d, textStrokeOpacity: f, textStrokeWidth: p, tickSize: m = e === "y" ? 6 : 0, tickPadding: h, tickRotate: g, x: _, margin: v, marginTop: y = v === void 0 ? 20 : v, marginRight: b = v === void 0 ? t === "right" ? 40 : 0 : v, marginBottom: x = v === void 0 ? 20 : v, marginLeft: S = v === void 0 ? t === "left" ? 40 : 0 : v, label: C, labelAnchor: w, labelArrow: T, labelOffset: E, ariaLabel: D = `${e}-axis`, ...O }) {
	return m = X(m), h = X(h), g = X(g), w !== void 0 && (w = _y(w, "labelAnchor", [
		"center",
		"top",
		"bottom"
	])), T = KE(T), kw(m && !sb(a) ? CE(e, t, n, {
		stroke: a,
		strokeOpacity: o,
		strokeWidth: s,
		tickSize: m,
		tickPadding: h,
		tickRotate: g,
		x: _,
		ariaLabel: D,
		...O
	}) : null, sb(c) ? null : TE(e, t, n, {
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
	}), !sb(c) && C !== null ? kT([], PE({
		fill: c,
		fillOpacity: l,
		...O
	}, function(n, r, i, a, o) {
		let s = a[e], { marginTop: c, marginRight: l, marginBottom: u, marginLeft: d } = e === "y" && o.inset || o, f = w ?? (s.bandwidth ? "center" : "top"), p = E ?? (t === "right" ? l : d) - 3;
		return f === "center" ? (this.textAnchor = void 0, this.lineAnchor = t === "right" ? "bottom" : "top", this.frameAnchor = t, this.rotate = -90) : (this.textAnchor = t === "right" ? "end" : "start", this.lineAnchor = f, this.frameAnchor = `${f}-${t}`, this.rotate = 0), this.dy = f === "top" ? 3 - c : f === "bottom" ? u - 3 : 0, this.dx = t === "right" ? p : -p, this.ariaLabel = `${D} label`, {
			facets: [[0]],
			channels: { text: { value: [GE(e, s, {
				anchor: t,
				label: C,
				labelAnchor: f,
				labelArrow: T
			})] } }
		};
	})) : null);
}
function SE(e, t, n, { color: r = "currentColor", opacity: i = 1, stroke: a = r, strokeOpacity: o = i, strokeWidth: s = 1, fill: c = r, fillOpacity: l = i, textAnchor: u, textStroke: d, textStrokeOpacity: f, textStrokeWidth: p, tickSize: m = e === "x" ? 6 : 0, tickPadding: h, tickRotate: g, y: _, margin: v, marginTop: y = v === void 0 ? t === "top" ? 30 : 0 : v, marginRight: b = v === void 0 ? 20 : v, marginBottom: x = v === void 0 ? t === "bottom" ? 30 : 0 : v, marginLeft: S = v === void 0 ? 20 : v, label: C, labelAnchor: w, labelArrow: T, labelOffset: E, ariaLabel: D = `${e}-axis`, ...O }) {
	return m = X(m), h = X(h), g = X(g), w !== void 0 && (w = _y(w, "labelAnchor", [
		"center",
		"left",
		"right"
	])), T = KE(T), kw(m && !sb(a) ? wE(e, t, n, {
		stroke: a,
		strokeOpacity: o,
		strokeWidth: s,
		tickSize: m,
		tickPadding: h,
		tickRotate: g,
		y: _,
		ariaLabel: D,
		...O
	}) : null, sb(c) ? null : EE(e, t, n, {
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
	}), !sb(c) && C !== null ? kT([], PE({
		fill: c,
		fillOpacity: l,
		...O
	}, function(n, r, i, a, o) {
		let s = a[e], { marginTop: c, marginRight: l, marginBottom: u, marginLeft: d } = e === "x" && o.inset || o, f = w ?? (s.bandwidth ? "center" : "right"), p = E ?? (t === "top" ? c : u) - 3;
		return f === "center" ? (this.frameAnchor = t, this.textAnchor = void 0) : (this.frameAnchor = `${t}-${f}`, this.textAnchor = f === "right" ? "end" : "start"), this.lineAnchor = t, this.dy = t === "top" ? -p : p, this.dx = f === "right" ? l - 3 : f === "left" ? 3 - d : 0, this.ariaLabel = `${D} label`, {
			facets: [[0]],
			channels: { text: { value: [GE(e, s, {
				anchor: t,
				label: C,
				labelAnchor: f,
				labelArrow: T
			})] } }
		};
	})) : null);
}
function CE(e, t, n, { strokeWidth: r = 1, strokeLinecap: i = null, strokeLinejoin: a = null, facetAnchor: o = t + (e === "y" ? "-empty" : ""), frameAnchor: s = t, tickSize: c, inset: l = 0, insetLeft: u = l, insetRight: d = l, dx: f = 0, y: p = e === "y" ? void 0 : null, ariaLabel: m, ...h }) {
	return FE(uE, e, n, {
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
		dx: t === "left" ? +f - QC + +u : +f + QC - d,
		anchor: "start",
		length: c,
		shape: t === "left" ? HE : UE
	});
}
function wE(e, t, n, { strokeWidth: r = 1, strokeLinecap: i = null, strokeLinejoin: a = null, facetAnchor: o = t + (e === "x" ? "-empty" : ""), frameAnchor: s = t, tickSize: c, inset: l = 0, insetTop: u = l, insetBottom: d = l, dy: f = 0, x: p = e === "x" ? void 0 : null, ariaLabel: m, ...h }) {
	return FE(lE, e, n, {
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
		dy: t === "bottom" ? +f - QC - d : +f + QC + +u,
		anchor: "start",
		length: c,
		shape: t === "bottom" ? BE : VE
	});
}
function TE(e, t, n, { facetAnchor: r = t + (e === "y" ? "-empty" : ""), frameAnchor: i = t, tickSize: a, tickRotate: o = 0, tickPadding: s = Math.max(3, 9 - a) + (Math.abs(o) > 60 ? 4 * Math.cos(o * Kw) : 0), text: c, textAnchor: l = Math.abs(o) > 60 ? "middle" : t === "left" ? "end" : "start", lineAnchor: u = o > 60 ? "top" : o < -60 ? "bottom" : "middle", fontVariant: d, inset: f = 0, insetLeft: p = f, insetRight: m = f, dx: h = 0, ariaLabel: g, y: _ = e === "y" ? void 0 : null, ...v }) {
	return FE(jT, e, n, { ariaLabel: `${g} tick label` }, {
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
		d === void 0 && (this.fontVariant = WE(e)), c === void 0 && (a.text = LE(e, n, r, i, t));
	});
}
function EE(e, t, n, { facetAnchor: r = t + (e === "x" ? "-empty" : ""), frameAnchor: i = t, tickSize: a, tickRotate: o = 0, tickPadding: s = Math.max(3, 9 - a) + (Math.abs(o) >= 10 ? 4 * Math.cos(o * Kw) : 0), text: c, textAnchor: l = Math.abs(o) >= 10 ? o < 0 ^ t === "bottom" ? "start" : "end" : "middle", lineAnchor: u = Math.abs(o) >= 10 ? "middle" : t === "bottom" ? "top" : "bottom", fontVariant: d, inset: f = 0, insetTop: p = f, insetBottom: m = f, dy: h = 0, x: g = e === "x" ? void 0 : null, ariaLabel: _, ...v }) {
	return FE(AT, e, n, { ariaLabel: `${_} tick label` }, {
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
		d === void 0 && (this.fontVariant = WE(e)), c === void 0 && (a.text = LE(e, n, r, i, t));
	});
}
function DE() {
	let [e, t] = dE(...arguments);
	return jE("y", pE(t), e, t);
}
function OE() {
	let [e, t] = dE(...arguments);
	return jE("fy", mE(t), e, t);
}
function kE() {
	let [e, t] = dE(...arguments);
	return ME("x", hE(t), e, t);
}
function AE() {
	let [e, t] = dE(...arguments);
	return ME("fx", gE(t), e, t);
}
function jE(e, t, n, { y: r = e === "y" ? void 0 : null, x: i = null, x1: a = t === "left" ? i : null, x2: o = t === "right" ? i : null, ariaLabel: s = `${e}-grid`, ariaHidden: c = !0, ...l }) {
	return FE(xT, e, n, {
		ariaLabel: s,
		ariaHidden: c
	}, {
		y: r,
		x1: a,
		x2: o,
		...NE(l)
	});
}
function ME(e, t, n, { x: r = e === "x" ? void 0 : null, y: i = null, y1: a = t === "top" ? i : null, y2: o = t === "bottom" ? i : null, ariaLabel: s = `${e}-grid`, ariaHidden: c = !0, ...l }) {
	return FE(bT, e, n, {
		ariaLabel: s,
		ariaHidden: c
	}, {
		x: r,
		y1: a,
		y2: o,
		...NE(l)
	});
}
function NE({ color: e = "currentColor", opacity: t = .1, stroke: n = e, strokeOpacity: r = t, strokeWidth: i = 1, ...a }) {
	return {
		stroke: n,
		strokeOpacity: r,
		strokeWidth: i,
		...a
	};
}
function PE({ fill: e, fillOpacity: t, fontFamily: n, fontSize: r, fontStyle: i, fontVariant: a, fontWeight: o, monospace: s, pointerEvents: c, shapeRendering: l, clip: u = !1 }, d) {
	return [, e] = my(e), [, t] = hy(t), {
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
function FE(e, t, n, r, i, a) {
	let o;
	function s(e, n, r, s, c, l) {
		let u = e == null && (t === "fx" || t === "fy"), { [t]: d } = s;
		if (!d) throw Error(`missing scale: ${t}`);
		let f = d.domain(), { interval: p, ticks: m, tickFormat: h, tickSpacing: g = t === "x" ? 80 : 35 } = i;
		if (typeof m == "string" && qE(d) && (p = m, m = void 0), m === void 0 && (m = Gy(p, d.type) ?? IE(d, g)), e == null) {
			if (Xy(m)) e = yy(m);
			else if (qy(m)) e = zE(m, ...An(f));
			else if (d.interval) {
				let t = d.interval;
				if (d.ticks) {
					let [n, r] = An(f), i = (r - n) / t[wv];
					t = Nv(t, i / m) ?? t, e = zE(t, n, r);
				} else {
					e = f;
					let n = e.length;
					t = Nv(t, n / m) ?? t, t !== d.interval && (e = zE(t, ...An(e)));
				}
				if (t === d.interval) {
					let t = Math.round(e.length / m);
					t > 1 && (e = e.filter((e, n) => n % t === 0));
				}
			} else e = d.ticks ? d.ticks(m) : f;
			if (!d.ticks && e.length && e !== f) {
				let n = new Nn(f);
				e = e.filter((e) => n.has(e)), e.length || oS(`Warning: the ${t}-axis ticks appear to not align with the scale domain, resulting in no ticks. Try different ticks?`);
			}
			t === "y" || t === "x" ? n = [Ny(e)] : o[t] = {
				scale: t,
				value: ny
			};
		}
		a?.call(this, d, e, m, h, o);
		let _ = Object.fromEntries(Object.entries(o).map(([t, n]) => [t, {
			...n,
			value: qv(e, n.value)
		}]));
		return u && (n = l.filterFacets(e, _)), {
			data: e,
			facets: n,
			channels: _
		};
	}
	let c = Fb(i).initializer, l = e(n, Fb({
		...i,
		initializer: s
	}, c));
	return n == null ? (o = l.channels, l.channels = {}) : o = {}, r !== void 0 && Object.assign(l, r), l.clip === void 0 && (l.clip = !1), l;
}
function IE(e, t) {
	let [n, r] = An(e.range());
	return (r - n) / t;
}
function LE(e, t, n, r, i) {
	return { value: RE(e, t, n, r, i) };
}
function RE(e, t, n, r, i) {
	return typeof r == "function" && !(e.type === "log" && e.tickFormat) ? r : r === void 0 && t && $y(t) ? Lv(e.type, t, i) ?? ZC : e.tickFormat ? e.tickFormat(typeof n == "number" ? n : null, r) : typeof r == "string" && e.domain().length > 0 ? ($y(e.domain()) ? Vp : pc)(r) : r === void 0 ? ZC : cy(r);
}
function zE(e, t, n) {
	return e.range(t, e.offset(e.floor(n)));
}
var BE = { draw(e, t) {
	e.moveTo(0, 0), e.lineTo(0, t);
} }, VE = { draw(e, t) {
	e.moveTo(0, 0), e.lineTo(0, -t);
} }, HE = { draw(e, t) {
	e.moveTo(0, 0), e.lineTo(-t, 0);
} }, UE = { draw(e, t) {
	e.moveTo(0, 0), e.lineTo(t, 0);
} };
function WE(e) {
	return e.bandwidth && !e.interval ? void 0 : "tabular-nums";
}
function GE(e, t, { anchor: n, label: r = t.label, labelAnchor: i, labelArrow: a } = {}) {
	if (!(r == null || r.inferred && qE(t) && /^(date|time|year)$/i.test(r))) {
		if (r = String(r), a === "auto" && (a = (!t.bandwidth || t.interval) && !/[↑↓→←]/.test(r)), !a) return r;
		if (a === !0) {
			let n = FS(t);
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
function KE(e = "auto") {
	return sb(e) ? !1 : typeof e == "boolean" ? e : _y(e, "labelArrow", [
		"auto",
		"up",
		"right",
		"down",
		"left"
	]);
}
function qE(e) {
	return $y(e.domain());
}
// node_modules/@observablehq/plot/src/legends/swatches.js
function JE(e, t) {
	if (t == null) return t;
	let n = e(t);
	if (!n) throw Error(`scale not found: ${t}`);
	return n;
}
function YE(e, { opacity: t, ...n } = {}) {
	if (!YS(e) && !XS(e)) throw Error(`swatches legend requires ordinal or threshold color scale (not ${e.type})`);
	return ZE(e, n, (e, n, r, i) => e.append("svg").attr("width", r).attr("height", i).attr("fill", n.scale).attr("fill-opacity", hy(t)[1]).append("rect").attr("width", "100%").attr("height", "100%"));
}
function XE(e, { fill: t = e.hint?.fill === void 0 ? "none" : e.hint.fill, fillOpacity: n = 1, stroke: r = e.hint?.stroke === void 0 ? sb(t) ? "currentColor" : "none" : e.hint.stroke, strokeOpacity: i = 1, strokeWidth: a = 1.5, r: o = 4.5, ...s } = {}, c) {
	let [l, u] = my(t), [d, f] = my(r), p = JE(c, l), m = JE(c, d), h = o * o * Math.PI;
	return n = hy(n)[1], i = hy(i)[1], a = hy(a)[1], ZE(e, s, (t, r, o, s) => t.append("svg").attr("viewBox", "-8 -8 16 16").attr("width", o).attr("height", s).attr("fill", l === "color" ? (e) => p.scale(e) : u).attr("fill-opacity", n).attr("stroke", d === "color" ? (e) => m.scale(e) : f).attr("stroke-opacity", i).attr("stroke-width", a).append("path").attr("d", (t) => {
		let n = Js();
		return e.scale(t).draw(n, h), n;
	}));
}
function ZE(e, t = {}, n) {
	let { columns: r, tickFormat: i, fontVariant: a = Ww(e), swatchSize: o = 15, swatchWidth: s = o, swatchHeight: c = o, marginLeft: l = 0, className: u, style: d, width: f } = t, p = VC(t);
	u = Tw(u), i = RE(e.scale, e.domain, void 0, i);
	let m = HC("div", p).attr("class", `${u}-swatches ${u}-swatches-${r == null ? "wrap" : "columns"}`), h;
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
${h}`)).style("margin-left", l ? `${+l}px` : null).style("width", f === void 0 ? null : `${+f}px`).style("font-variant", Sw(a, "normal")).call(Ew, d).node();
}
// node_modules/@observablehq/plot/src/legends.js
var QE = /* @__PURE__ */ new Map([
	["symbol", XE],
	["color", tD],
	["opacity", nD]
]);
function $E(e, t, n = {}) {
	return (r, i) => {
		if (!QE.has(r)) throw Error(`unknown legend type: ${r}`);
		if (r in e) return QE.get(r)(e[r], eD(t, n[r], i), (t) => e[t]);
	};
}
function eD({ className: e, ...t }, { label: n, ticks: r, tickFormat: i } = {}, a) {
	return fb(a, {
		className: e,
		...t
	}, {
		label: n,
		ticks: r,
		tickFormat: i
	});
}
function tD(e, { legend: t = !0, ...n }) {
	if (t === !0 && (t = e.type === "ordinal" ? "swatches" : "ramp"), e.domain !== void 0) switch (`${t}`.toLowerCase()) {
		case "swatches": return YE(e, n);
		case "ramp": return Gw(e, n);
		default: throw Error(`unknown legend type: ${t}`);
	}
}
function nD({ type: e, interpolate: t, ...n }, { legend: r = !0, color: i = co(0, 0, 0), ...a }) {
	if (!t) throw Error(`${e} opacity scales are not supported`);
	if (r === !0 && (r = "ramp"), `${r}`.toLowerCase() !== "ramp") throw Error(`${r} opacity legends are not supported`);
	return tD({
		type: e,
		...n,
		interpolate: rD(i)
	}, {
		legend: r,
		...a
	});
}
function rD(e) {
	let { r: t, g: n, b: r } = co(e) || co(0, 0, 0);
	return (e) => `rgba(${t},${n},${r},${e})`;
}
function iD(e, t, n) {
	let r = [];
	for (let [i, a] of QE) {
		let o = n[i];
		if (o?.legend && i in e) {
			let n = a(e[i], eD(t, e[i], o), (t) => e[t]);
			n != null && r.push(n);
		}
	}
	return r;
}
// node_modules/@observablehq/plot/src/transforms/identity.js
function aD(e = {}, t = "x") {
	return Sy(e) ? e : {
		...e,
		[t]: ny
	};
}
function oD(e = {}, t = "y") {
	return Cy(e) ? e : {
		...e,
		[t]: ny
	};
}
// node_modules/@observablehq/plot/src/transforms/exclusiveFacets.js
function sD(e, t) {
	if (t.length === 1) return {
		data: e,
		facets: t
	};
	let n = My(e), r = new Uint8Array(n), i = 0;
	for (let e of t) for (let t of e) r[t] && ++i, r[t] = 1;
	if (i === 0) return {
		data: e,
		facets: t
	};
	e = xy(e);
	let a = e[Kv] = new Uint32Array(n + i);
	t = t.map((e) => xy(e, Uint32Array));
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
function cD(e = {}, t = {}) {
	arguments.length === 1 && ([e, t] = fD(e));
	let { y1: n, y: r = n, x: i, ...a } = t, [o, s, c, l] = mD(r, i, "y", "x", e, a);
	return {
		...o,
		y1: n,
		y: s,
		x1: c,
		x2: l,
		x: By(c, l)
	};
}
function lD(e = {}, t = {}) {
	arguments.length === 1 && ([e, t] = fD(e));
	let { x1: n, x: r = n, y: i, ...a } = t, [o, s, c, l] = mD(r, i, "x", "y", e, a);
	return {
		...o,
		x1: n,
		x: s,
		y1: c,
		y2: l,
		y: By(c, l)
	};
}
function uD({ x: e, x1: t, x2: n, ...r } = {}) {
	return r = Nw(r, "y"), t === void 0 && n === void 0 ? cD({
		x: e,
		...r
	}) : ([t, n] = ky(e, t, n), {
		...r,
		x1: t,
		x2: n
	});
}
function dD({ y: e, y1: t, y2: n, ...r } = {}) {
	return r = Nw(r, "x"), t === void 0 && n === void 0 ? lD({
		y: e,
		...r
	}) : ([t, n] = ky(e, t, n), {
		...r,
		y1: t,
		y2: n
	});
}
function fD(e) {
	let { offset: t, order: n, reverse: r, ...i } = e;
	return [{
		offset: t,
		order: n,
		reverse: r
	}, i];
}
var pD = { length: !0 };
function mD(e, t = ry, n, r, { offset: i, order: a, reverse: o }, s) {
	if (t === null) throw Error(`stack requires ${r}`);
	let c = jy(s), [l, u] = Ry(e), [d, f] = Ly(t), [p, m] = Ly(t);
	return d.hint = p.hint = pD, i = hD(i), a = SD(a, i, r), [
		Pb(s, (r, s, l) => {
			({data: r, facets: s} = sD(r, s));
			let d = e == null ? void 0 : u(Vy(qv(r, e), l?.[n])), p = qv(r, t, Float64Array), h = qv(r, c), g = a && a(r, d, p, h), _ = My(r), v = f(new Float64Array(_)), y = m(new Float64Array(_)), b = [];
			for (let e of s) {
				let t = d ? Array.from(zn(e, (e) => d[e]).values()) : [e];
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
function hD(e) {
	if (e != null) {
		if (typeof e == "function") return e;
		switch (`${e}`.toLowerCase()) {
			case "expand":
			case "normalize": return _D;
			case "center":
			case "silhouette": return vD;
			case "wiggle": return yD;
		}
		throw Error(`unknown offset: ${e}`);
	}
}
function gD(e, t) {
	let n = 0, r = 0;
	for (let i of e) {
		let e = t[i];
		e < n && (n = e), e > r && (r = e);
	}
	return [n, r];
}
function _D(e, t, n) {
	for (let r of e) for (let e of r) {
		let [r, i] = gD(e, n);
		for (let a of e) {
			let e = 1 / (i - r || 1);
			t[a] = e * (t[a] - r), n[a] = e * (n[a] - r);
		}
	}
}
function vD(e, t, n) {
	for (let r of e) {
		for (let e of r) {
			let [r, i] = gD(e, n);
			for (let a of e) {
				let e = (i + r) / 2;
				t[a] -= e, n[a] -= e;
			}
		}
		bD(r, t, n);
	}
	xD(e, t, n);
}
function yD(e, t, n, r) {
	for (let i of e) {
		let e = new Mn(), a = 0;
		for (let o of i) {
			let i = -1, s = o.map((e) => Math.abs(n[e] - t[e])), c = o.map((a) => {
				i = r ? r[a] : ++i;
				let o = n[a] - t[a], s = e.has(i) ? o - e.get(i) : 0;
				return e.set(i, o), s;
			}), l = [0, ...Dn(c)];
			for (let e of o) t[e] += a, n[e] += a;
			let u = vr(s);
			u && (a -= vr(s, (e, t) => (c[t] / 2 + l[t]) * e) / u);
		}
		bD(i, t, n);
	}
	xD(e, t, n);
}
function bD(e, t, n) {
	let r = rr(e, (e) => rr(e, (e) => t[e]));
	for (let i of e) for (let e of i) t[e] -= r, n[e] -= r;
}
function xD(e, t, n) {
	let r = e.length;
	if (r === 1) return;
	let i = e.map((e) => e.flat()), a = i.map((e) => (rr(e, (e) => t[e]) + tr(e, (e) => n[e])) / 2), o = rr(a);
	for (let e = 0; e < r; e++) {
		let r = o - a[e];
		for (let a of i[e]) t[a] += r, n[a] += r;
	}
}
function SD(e, t, n) {
	if (e === void 0 && t === yD) return DD(tv);
	if (e != null) {
		if (typeof e == "string") {
			let t = e.startsWith("-"), r = t ? nv : tv;
			switch ((t ? e.slice(1) : e).toLowerCase()) {
				case "value":
				case n: return CD(r);
				case "z": return wD(r);
				case "sum": return TD(r);
				case "appearance": return ED(r);
				case "inside-out": return DD(r);
			}
			return OD(ey(e));
		}
		if (typeof e == "function") return (e.length === 1 ? OD : kD)(e);
		if (Vv(e)) return AD(e);
		throw Error(`invalid order: ${e}`);
	}
}
function CD(e) {
	return (t, n, r) => (t, n) => e(r[t], r[n]);
}
function wD(e) {
	return (t, n, r, i) => (t, n) => e(i[t], i[n]);
}
function TD(e) {
	return jD(e, (e, t, n, r) => qn(Ny(e), (e) => vr(e, (e) => n[e]), (e) => r[e]));
}
function ED(e) {
	return jD(e, (e, t, n, r) => qn(Ny(e), (e) => t[sr(e, (e) => n[e])], (e) => r[e]));
}
function DD(e) {
	return jD(e, (e, t, n, r) => {
		let i = Ny(e), a = qn(i, (e) => t[sr(e, (e) => n[e])], (e) => r[e]), o = Bn(i, (e) => vr(e, (e) => n[e]), (e) => r[e]), s = [], c = [], l = 0;
		for (let e of a) l < 0 ? (l += o.get(e), s.push(e)) : (l -= o.get(e), c.push(e));
		return c.reverse().concat(s);
	});
}
function OD(e) {
	return (t) => {
		let n = qv(t, e);
		return (e, t) => tv(n[e], n[t]);
	};
}
function kD(e) {
	return (t) => Vv(t) ? (n, r) => e(t[n], t[r]) : (n, r) => e(t.get(n), t.get(r));
}
function AD(e) {
	return jD(tv, () => e);
}
function jD(e, t) {
	return (n, r, i, a) => {
		if (!a) throw Error("missing channel: z");
		let o = new Mn(t(n, r, i, a).map((e, t) => [e, t]));
		return (t, n) => e(o.get(a[t]), o.get(a[n]));
	};
}
// node_modules/@observablehq/plot/src/marks/rect.js
function MD(e, { inset: t = 0, insetTop: n = t, insetRight: r = t, insetBottom: i = t, insetLeft: a = t } = {}) {
	e.insetTop = X(n), e.insetRight = X(r), e.insetBottom = X(i), e.insetLeft = X(a);
}
function ND(e, { r: t, rx: n, ry: r, rx1: i = t, ry1: a = t, rx2: o = t, ry2: s = t, rx1y1: c = i === void 0 ? a === void 0 ? 0 : +a : +i, rx1y2: l = i === void 0 ? s === void 0 ? 0 : +s : +i, rx2y1: u = o === void 0 ? a === void 0 ? 0 : +a : +o, rx2y2: d = o === void 0 ? s === void 0 ? 0 : +s : +o } = {}) {
	c || l || u || d ? (e.rx1y1 = c, e.rx1y2 = l, e.rx2y1 = u, e.rx2y2 = d) : (e.rx = Sw(n, "auto"), e.ry = Sw(r, "auto"));
}
function PD(e, t, n, r, i, a) {
	let { rx1y1: o, rx1y2: s, rx2y1: c, rx2y2: l } = a;
	typeof t != "function" && (t = cy(t)), typeof n != "function" && (n = cy(n)), typeof r != "function" && (r = cy(r)), typeof i != "function" && (i = cy(i));
	let u = Math.max(Math.abs(o + c), Math.abs(s + l)), d = Math.max(Math.abs(o + s), Math.abs(c + l));
	e.attr("d", (e) => {
		let a = t(e), f = n(e), p = r(e), m = i(e), h = a > p, g = f > m, _ = h ? p : a, v = h ? a : p, y = g ? m : f, b = g ? f : m, x = Math.min(1, (v - _) / u, (b - y) / d), S = x * (h ? g ? l : c : g ? s : o), C = x * (h ? g ? s : o : g ? l : c), w = x * (h ? g ? o : s : g ? c : l), T = x * (h ? g ? c : l : g ? o : s);
		return `M${_},${y + ID(S, T)}A${S},${S} 0 0 ${S < 0 ? 0 : 1} ${_ + FD(S, T)},${y}H${v - FD(C, w)}A${C},${C} 0 0 ${C < 0 ? 0 : 1} ${v},${y + ID(C, w)}V${b - ID(w, C)}A${w},${w} 0 0 ${w < 0 ? 0 : 1} ${v - FD(w, C)},${b}H${_ + FD(T, S)}A${T},${T} 0 0 ${T < 0 ? 0 : 1} ${_},${b - ID(T, S)}Z`;
	});
}
function FD(e, t) {
	return t < 0 ? e : Math.abs(e);
}
function ID(e, t) {
	return t < 0 ? Math.abs(e) : e;
}
// node_modules/@observablehq/plot/src/marks/frame.js
var LD = {
	ariaLabel: "frame",
	fill: "none",
	stroke: "currentColor",
	clip: !1
}, RD = {
	ariaLabel: "frame",
	fill: null,
	stroke: "currentColor",
	strokeLinecap: "square",
	clip: !1
}, zD = class extends Ow {
	constructor(e = {}) {
		let { anchor: t = null } = e;
		super($v, void 0, e, t == null ? LD : RD), this.anchor = gy(t, "anchor", [
			"top",
			"right",
			"bottom",
			"left"
		]), MD(this, e), t || ND(this, e);
	}
	render(e, t, n, r, i) {
		let { marginTop: a, marginRight: o, marginBottom: s, marginLeft: c, width: l, height: u } = r, { anchor: d, insetTop: f, insetRight: p, insetBottom: m, insetLeft: h } = this, { rx: g, ry: _, rx1y1: v, rx1y2: y, rx2y1: b, rx2y2: x } = this, S = c + h, C = l - o - p, w = a + f, T = u - s - m;
		return HC(d ? "svg:line" : v || y || b || x ? "svg:path" : "svg:rect", i).datum(0).call(_w, this, r, i).call(vw, this).call(ow, this, n).call(xw, this, {}).call(d === "left" ? (e) => e.attr("x1", S).attr("x2", S).attr("y1", w).attr("y2", T) : d === "right" ? (e) => e.attr("x1", C).attr("x2", C).attr("y1", w).attr("y2", T) : d === "top" ? (e) => e.attr("x1", S).attr("x2", C).attr("y1", w).attr("y2", w) : d === "bottom" ? (e) => e.attr("x1", S).attr("x2", C).attr("y1", T).attr("y2", T) : v || y || b || x ? (e) => e.call(PD, S, w, C, T, this) : (e) => e.attr("x", S).attr("y", w).attr("width", C - S).attr("height", T - w).attr("rx", g).attr("ry", _)).node();
	}
};
function BD(e) {
	return new zD(e);
}
// node_modules/@observablehq/plot/src/marks/tip.js
var VD = {
	ariaLabel: "tip",
	fill: "var(--plot-background)",
	stroke: "currentColor"
}, HD = /* @__PURE__ */ new Set([
	"geometry",
	"href",
	"src",
	"ariaLabel",
	"scales"
]), UD = class extends Ow {
	constructor(e, t = {}) {
		t.tip && (t = {
			...t,
			tip: !1
		}), t.title === void 0 && Xy(e) && Zy(e) && (t = {
			...t,
			title: ny
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
		}, t, VD), this.anchor = ub(c, "anchor"), this.preferredAnchor = ub(l, "preferredAnchor"), this.frameAnchor = db(v), this.textAnchor = Sw(b, "middle"), this.textPadding = +S, this.pointerSize = +w, this.pathFilter = ay(T), this.lineHeight = +g, this.lineWidth = +_, this.textOverflow = DT(x), this.monospace = !!u, this.fontFamily = ay(d), this.fontSize = X(f), this.fontStyle = ay(p), this.fontVariant = ay(m), this.fontWeight = ay(h);
		for (let e in VD) e in this.channels && (this[e] = VD[e]);
		this.splitLines = VT(this), this.clipLine = HT(this), this.format = typeof y == "string" || typeof y == "function" ? { title: y } : { ...y };
	}
	render(e, t, n, r, i) {
		let a = this, { x: o, y: s, fx: c, fy: l } = t, { ownerSVGElement: u, document: d } = i, { anchor: f, monospace: p, lineHeight: m, lineWidth: h } = this, { textPadding: g, pointerSize: _, pathFilter: v } = this, { marginTop: y, marginLeft: b } = r, { x1: x, y1: S, x2: C, y2: w, x: T = x ?? C, y: E = S ?? w } = n, D = c ? c(e.fx) - b : 0, O = l ? l(e.fy) - y : 0, [k, A] = Dw(this, r), j = Hw(n, k), ee = Uw(n, A), te = p ? BT : zT, ne = te("…"), re, ie;
		"title" in n ? (re = JD.call(this, { title: n.channels.title }, t), ie = XD) : (re = JD.call(this, n.channels, t), ie = ZD);
		let ae = HC("svg:g", i).call(_w, this, r, i).call(MT, this).call(xw, this, {
			x: T && o,
			y: E && s
		}).call((r) => r.selectAll().data(e).enter().append("g").attr("transform", (e) => `translate(${Math.round(j(e))},${Math.round(ee(e))})`).call(vw, this).call((e) => e.append("path").attr("filter", v)).call((r) => r.append("text").each(function(r) {
			let i = Ma(this);
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
			let a = r != null || i != null, o, s = h * 100, [c] = UT(t, s, te, ne);
			if (c >= 0) t = t.slice(0, c).trimEnd() + "…", o = n.trim(), n = "";
			else {
				(t || !n && !a) && (n = " " + n);
				let [e] = UT(n, s - te(t), te, ne);
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
				if (c.setAttribute("d", qD(s, _, g, i, o)), r) for (let e of l.childNodes) e.setAttribute("x", -r);
				l.setAttribute("y", `${+GD(s, l.childNodes.length, m).toFixed(6)}em`), l.setAttribute("transform", `translate(${KD(s, _, g, i, o)})`);
			}), ae.attr("visibility", null);
		}
		return e.length && (ae.attr("visibility", "hidden"), u.isConnected ? Promise.resolve().then(se) : typeof requestAnimationFrame < "u" && requestAnimationFrame(se)), ae.node();
	}
};
function WD(e, { x: t, y: n, ...r } = {}) {
	return r.frameAnchor === void 0 && ([t, n] = Ay(t, n)), new UD(e, {
		...r,
		x: t,
		y: n
	});
}
function GD(e, t, n) {
	return /^top(?:-|$)/.test(e) ? .94 - n : -.29 - t * n;
}
function KD(e, t, n, r, i) {
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
function qD(e, t, n, r, i) {
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
function JD(e, t) {
	let n = {}, r = this.format;
	r = YD(r, e, "x"), r = YD(r, e, "y"), this.format = r;
	for (let t in r) {
		let i = r[t];
		if (i !== null && i !== !1) {
			if (t === "fx" || t === "fy") n[t] = !0;
			else {
				let r = gx(e, t);
				r && (n[t] = r);
			}
		}
	}
	for (let t in e) {
		if (t in n || t in r || HD.has(t) || (t === "x" || t === "y") && e.geometry) continue;
		let i = gx(e, t);
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
			this.format[e] = ($y(i) ? Vp : pc)(r);
		} else if (r === void 0 || r === !0) {
			let n = t[e];
			this.format[e] = n?.bandwidth ? RE(n, n.domain()) : ZC;
		}
	}
	return n;
}
function YD(e, t, n) {
	if (!(n in e)) return e;
	let r = `${n}1`, i = `${n}2`;
	if ((r in e || !(r in t)) && (i in e || !(i in t))) return e;
	let a = Object.entries(e), o = e[n];
	return a.splice(a.findIndex(([e]) => e === n) + 1, 0, [r, o], [i, o]), Object.fromEntries(a);
}
function XD(e, t, { title: n }) {
	return this.format.title(n.value[e], e);
}
function* ZD(e, t, n, r, i) {
	for (let a in n) {
		if (a === "fx" || a === "fy") {
			yield {
				label: eO(r, n, a),
				value: this.format[a](t[a], e)
			};
			continue;
		}
		if (a === "x1" && "x2" in n || a === "y1" && "y2" in n) continue;
		let o = n[a];
		if (a === "x2" && "x1" in n) yield {
			label: $D(r, n, "x"),
			value: QD(this.format.x2, n.x1, o, e)
		};
		else if (a === "y2" && "y1" in n) yield {
			label: $D(r, n, "y"),
			value: QD(this.format.y2, n.y1, o, e)
		};
		else {
			let t = o.value[e], s = o.scale;
			if (!ev(t) && s == null) continue;
			yield {
				label: eO(r, n, a),
				value: this.format[a](t, e),
				color: s === "color" ? i[a][e] : null,
				opacity: s === "opacity" ? i[a][e] : null
			};
		}
	}
}
function QD(e, t, n, r) {
	return n.hint?.length ? `${e(n.value[r] - t.value[r], r)}` : `${e(t.value[r], r)}–${e(n.value[r], r)}`;
}
function $D(e, t, n) {
	let r = eO(e, t, `${n}1`, n), i = eO(e, t, `${n}2`, n);
	return r === i ? r : `${r}–${i}`;
}
function eO(e, t, n, r = n) {
	let i = t[n], a = e[i?.scale ?? n];
	return String(a?.label ?? i?.label ?? r);
}
// node_modules/@observablehq/plot/src/plot.js
function tO(e = {}) {
	let { facet: t, style: n, title: r, subtitle: i, caption: a, ariaLabel: o, ariaDescription: s } = e, c = Tw(e.className), l = e.marks === void 0 ? [] : iO(e.marks);
	l.push(...hO(l));
	let u = fO(t, e), d = /* @__PURE__ */ new Map();
	for (let t of l) {
		let n = pO(t, u, e);
		n && d.set(t, n);
	}
	let f = /* @__PURE__ */ new Map();
	u && uO(f, [u], e), uO(f, d, e);
	let p = iO(gO(l, f, e));
	for (let t of p) {
		let n = pO(t, u, e);
		n && d.set(t, n);
	}
	l.unshift(...p);
	let m = rC(f, e);
	if (m !== void 0) {
		let e = u ? TC(m, u) : void 0;
		for (let t of l) {
			if (t.facet === null || t.facet === "super") continue;
			let n = d.get(t);
			n !== void 0 && (n.facetsIndex = t.fx != null || t.fy != null ? TC(m, n) : e);
		}
		let t = /* @__PURE__ */ new Set();
		for (let { facetsIndex: e } of d.values()) e?.forEach((e, n) => {
			e?.length > 0 && t.add(n);
		});
		m.forEach(0 < t.size && t.size < m.length ? (e, n) => e.empty = !t.has(n) : (e) => e.empty = !1);
		for (let e of l) if (e.facet === "exclude") {
			let t = d.get(e);
			t !== void 0 && (t.facetsIndex = sC(t.facetsIndex));
		}
	}
	for (let t of Q.keys()) Ey(e[t]) && t !== "fx" && t !== "fy" && f.set(t, []);
	let h = /* @__PURE__ */ new Map();
	for (let t of l) {
		if (h.has(t)) throw Error("duplicate mark; each mark must be unique");
		let { facetsIndex: n, channels: r } = d.get(t) ?? {}, { data: i, facets: a, channels: o } = t.initialize(n, r, e);
		sO(o, e), h.set(t, {
			data: i,
			facets: a,
			channels: o
		});
	}
	let g = jS(uO(f, h, e), e), _ = Pw(g, l, e);
	NS(g, _);
	let v = MS(g), { fx: y, fy: b } = v, x = y || b ? LS(g, _) : _, S = y || b ? DO(v, _) : _, C = VC(e), w = C.document, T = Rr("svg").call(w.documentElement), E = T;
	C.ownerSVGElement = T, C.className = c, C.projection = kC(e, x), C.path = function() {
		return Tu(this.projection ?? BC(v));
	}, C.filterFacets = (e, t) => TC(m, {
		channels: t,
		groups: aC(e, t)
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
			lO(o), Object.assign(n.channels, o);
			for (let t of Object.values(o)) {
				let { scale: n } = t;
				n != null && !Eb(Q.get(n)) && (cO(t, e), D.add(n));
			}
			(r != null || a != null) && d.set(t, !0);
		}
	}
	if (D.size) {
		let t = /* @__PURE__ */ new Map();
		uO(t, h, e, (e) => D.has(e)), uO(f, h, e, (e) => D.has(e));
		let n = EO(jS(t, e), g), { scales: r, ...i } = MS(n);
		Object.assign(g, n), Object.assign(v, i), Object.assign(v.scales, r);
	}
	let O, k;
	m !== void 0 && (O = {
		x: y?.domain(),
		y: b?.domain()
	}, m = iC(m, O), k = oC(y, b, _));
	for (let [e, t] of h) t.values = e.scale(t.channels, v, C);
	let { width: A, height: j } = _;
	Ma(T).attr("class", c).attr("fill", "currentColor").attr("font-family", "system-ui, sans-serif").attr("font-size", 10).attr("text-anchor", "middle").attr("width", A).attr("height", j).attr("viewBox", `0 0 ${A} ${j}`).attr("aria-label", o).attr("aria-description", s).call((e) => e.append("style").text(`:where(.${c}) {
  --plot-background: white;
  display: block;
  height: auto;
  height: intrinsic;
  max-width: 100%;
}
:where(.${c} text),
:where(.${c} tspan) {
  white-space: pre;
}`)).call(Ew, n);
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
					!i && o === r[0] && (o = Fy(o)), o.fx = a.x, o.fy = a.y, o.fi = a.i;
				}
				let s = e.render(o, v, n, x, C);
				if (s != null) {
					(i ??= Ma(T).append("g")).append(() => s).datum(a);
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
	let ee = iD(g, C, e), { figure: te = r != null || i != null || a != null || ee.length > 0 } = e;
	te && (E = w.createElement("figure"), E.className = `${c}-figure`, E.style.maxWidth = "initial", r != null && E.append(nO(w, r, "h2")), i != null && E.append(nO(w, i, "h3")), E.append(...ee, T), a != null && E.append(rO(w, a)), "value" in T && (E.value = T.value, delete T.value)), E.scale = tC(v.scales), E.legend = $E(g, C, e);
	let ne = aS();
	return ne > 0 && Ma(T).append("text").attr("x", A).attr("y", 20).attr("dy", "-1em").attr("text-anchor", "end").attr("font-family", "initial").text("⚠️").append("title").text(`${ne.toLocaleString("en-US")} warning${ne === 1 ? "" : "s"}. Please check the console.`), E;
}
function nO(e, t, n) {
	if (t.ownerDocument) return t;
	let r = e.createElement(n);
	return r.append(t), r;
}
function rO(e, t) {
	let n = e.createElement("figcaption");
	return n.append(t), n;
}
function iO(e) {
	return e.flat(Infinity).filter((e) => e != null).map(aO);
}
function aO(e) {
	return typeof e.render == "function" ? e : new oO(e);
}
var oO = class extends Ow {
	constructor(e) {
		if (typeof e != "function") throw TypeError("invalid mark; missing render function");
		super(), this.render = e;
	}
	render() {}
};
function sO(e, t) {
	for (let n in e) cO(e[n], t);
	return e;
}
function cO(e, t) {
	let { scale: n, transform: r = !0 } = e;
	if (n == null || !r) return;
	let { type: i, percent: a, interval: o, transform: s = a ? (e) => e == null ? NaN : e * 100 : Hy(o, i) } = t[n] ?? {};
	s != null && (e.value = Z(e.value, s), e.transform = !1);
}
function lO(e) {
	for (let t in e) sx(t, e[t]);
}
function uO(e, t, n, r = iy) {
	for (let { channels: i } of t.values()) for (let t in i) {
		let a = i[t], { scale: o } = a;
		if (o != null && r(o)) {
			if (o === "projection") {
				if (!LC(n)) {
					let t = n.x?.domain === void 0, r = n.y?.domain === void 0;
					if (t || r) {
						let [n, i] = zC(a);
						t && dO(e, "x", n), r && dO(e, "y", i);
					}
				}
			} else dO(e, o, a);
		}
	}
	return e;
}
function dO(e, t, n) {
	let r = e.get(t);
	r === void 0 ? e.set(t, [n]) : r.push(n);
}
function fO(e, t) {
	if (e == null) return;
	let { x: n, y: r } = e;
	if (n == null && r == null) return;
	let i = vy(e.data);
	if (i == null) throw Error("missing facet data");
	let a = {};
	return n != null && (a.fx = ix(i, {
		value: n,
		scale: "fx"
	})), r != null && (a.fy = ix(i, {
		value: r,
		scale: "fy"
	})), sO(a, t), {
		channels: a,
		groups: aC(i, a),
		data: e.data
	};
}
function pO(e, t, n) {
	if (e.facet === null || e.facet === "super") return;
	let { fx: r, fy: i } = e;
	if (r != null || i != null) {
		let t = vy(e.data ?? r ?? i);
		if (t === void 0) throw Error(`missing facet data in ${e.ariaLabel}`);
		if (t === null) return;
		let a = {};
		return r != null && (a.fx = ix(t, {
			value: r,
			scale: "fx"
		})), i != null && (a.fy = ix(t, {
			value: i,
			scale: "fy"
		})), sO(a, n), {
			channels: a,
			groups: aC(t, a)
		};
	}
	if (t === void 0) return;
	let { channels: a, groups: o, data: s } = t;
	if (e.facet !== "auto" || e.data === s) return {
		channels: a,
		groups: o
	};
	s.length > 0 && (o.size > 1 || o.size === 1 && a.fx && a.fy && [...o][0][1].size > 1) && My(vy(e.data)) === My(s) && oS(`Warning: the ${e.ariaLabel} mark appears to use faceted data, but isn’t faceted. The mark data has the same length as the facet data and the mark facet option is "auto", but the mark data and facet data are distinct. If this mark should be faceted, set the mark facet option to true; otherwise, suppress this warning by setting the mark facet option to false.`);
}
function mO(e, t = {}) {
	return Fb({
		...t,
		x: null,
		y: null
	}, (t, n, r, i, a, o) => o.getMarkState(e));
}
function hO(e) {
	let t = [];
	for (let n of e) {
		let e = n.tip;
		if (e) {
			e === !0 ? e = {} : typeof e == "string" && (e = { pointer: e });
			let { pointer: r, preferredAnchor: i } = e;
			r = /^x$/i.test(r) ? Bw : /^y$/i.test(r) ? Vw : zw, e = r(mO(n, e)), e.title = null, i === void 0 && (e.preferredAnchor = r === Vw ? "left" : "bottom");
			let a = WD(n.data, e);
			a.facet = n.facet, a.facetAnchor = n.facetAnchor, t.push(a);
		}
	}
	return t;
}
function gO(e, t, n) {
	let { projection: r, x: i = {}, y: a = {}, fx: o = {}, fy: s = {}, axis: c, grid: l, facet: u = {}, facet: { axis: d = c, grid: f } = u, x: { axis: p = c, grid: m = p === null ? null : l } = i, y: { axis: h = c, grid: g = h === null ? null : l } = a, fx: { axis: _ = d, grid: v = _ === null ? null : f } = o, fy: { axis: y = d, grid: b = y === null ? null : f } = s } = n;
	(r || !Ey(i) && !TO("x", e)) && (p = m = null), (r || !Ey(a) && !TO("y", e)) && (h = g = null), t.has("fx") || (_ = v = null), t.has("fy") || (y = b = null), p === void 0 && (p = !wO(e, "x")), h === void 0 && (h = !wO(e, "y")), _ === void 0 && (_ = !wO(e, "fx")), y === void 0 && (y = !wO(e, "fy")), p === !0 && (p = "bottom"), h === !0 && (h = "left"), _ === !0 && (_ = p === "top" || p === null ? "bottom" : "top"), y === !0 && (y = h === "right" || h === null ? "left" : "right");
	let x = [];
	return vO(x, b, OE, s), _O(x, y, vE, "right", "left", u, s), vO(x, v, AE, o), _O(x, _, bE, "top", "bottom", u, o), vO(x, g, DE, a), _O(x, h, _E, "left", "right", n, a), vO(x, m, kE, i), _O(x, p, yE, "bottom", "top", n, i), x;
}
function _O(e, t, n, r, i, a, o) {
	if (!t) return;
	let s = yO(t);
	o = bO(s ? r : t, a, o);
	let { line: c } = o;
	(n === _E || n === yE) && c && !cb(c) && e.push(BD(xO(o))), e.push(n(o)), s && e.push(n({
		...o,
		anchor: i,
		label: null
	}));
}
function vO(e, t, n, r) {
	t && !cb(t) && e.push(n(SO(t, r)));
}
function yO(e) {
	return /^\s*both\s*$/i.test(e);
}
function bO(e, t, { line: n = t.line, ticks: r, tickSize: i, tickSpacing: a, tickPadding: o, tickFormat: s, tickRotate: c, fontVariant: l, ariaLabel: u, ariaDescription: d, label: f = t.label, labelAnchor: p, labelArrow: m = t.labelArrow, labelOffset: h }) {
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
function xO(e) {
	let { anchor: t, line: n } = e;
	return {
		anchor: t,
		facetAnchor: t + "-empty",
		stroke: n === !0 ? void 0 : n
	};
}
function SO(e, { stroke: t = ab(e) ? e : void 0, ticks: n = CO(e) ? e : void 0, tickSpacing: r, ariaLabel: i, ariaDescription: a }) {
	return {
		stroke: t,
		ticks: n,
		tickSpacing: r,
		ariaLabel: i,
		ariaDescription: a
	};
}
function CO(e) {
	switch (typeof e) {
		case "number": return !0;
		case "string": return !ab(e);
	}
	return Xy(e) || typeof e?.range == "function";
}
function wO(e, t) {
	let n = `${t}-axis `;
	return e.some((e) => e.ariaLabel?.startsWith(n));
}
function TO(e, t) {
	for (let n of t) for (let t in n.channels) {
		let { scale: r } = n.channels[t];
		if (r === e || r === "projection") return !0;
	}
	return !1;
}
function EO(e, t) {
	for (let n in e) {
		let r = e[n], i = t[n];
		r.label === void 0 && i && (r.label = i.label);
	}
	return e;
}
function DO({ fx: e, fy: t }, n) {
	let { marginTop: r, marginRight: i, marginBottom: a, marginLeft: o, width: s, height: c } = IS(n), l = e && OO(e), u = t && OO(t);
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
function OO(e) {
	let t = e.domain();
	if (t.length === 0) return [0, e.bandwidth()];
	let n = e(t[0]), r = e(t[t.length - 1]);
	return r < n && ([n, r] = [r, n]), [n, r + e.bandwidth()];
}
// node_modules/@observablehq/plot/src/curve.js
var kO = /* @__PURE__ */ new Map([
	["basis", h_],
	["basis-closed", __],
	["basis-open", y_],
	["bundle", x_],
	["bump-x", Ig],
	["bump-y", Lg],
	["cardinal", w_],
	["cardinal-closed", E_],
	["cardinal-open", O_],
	["catmull-rom", j_],
	["catmull-rom-closed", N_],
	["catmull-rom-open", F_],
	["linear", kg],
	["linear-closed", L_],
	["monotone-x", G_],
	["monotone-y", K_],
	["natural", Y_],
	["step", Z_],
	["step-after", $_],
	["step-before", Q_]
]);
function AO(e = kg, t) {
	if (typeof e == "function") return e;
	let n = kO.get(`${e}`.toLowerCase());
	if (!n) throw Error(`unknown curve: ${e}`);
	if (t !== void 0) {
		if ("beta" in n) return n.beta(t);
		if ("tension" in n) return n.tension(t);
		if ("alpha" in n) return n.alpha(t);
	}
	return n;
}
function jO(e = MO, t) {
	return typeof e != "function" && `${e}`.toLowerCase() === "auto" ? MO : AO(e, t);
}
function MO(e) {
	return kg(e);
}
// node_modules/@observablehq/plot/src/marks/bar.js
var NO = { ariaLabel: "bar" }, PO = class extends Ow {
	constructor(e, t, n = {}, r = NO) {
		super(e, t, n, r), MD(this, n), ND(this, n);
	}
	render(e, t, n, r, i) {
		let { rx: a, ry: o, rx1y1: s, rx1y2: c, rx2y1: l, rx2y2: u } = this, d = this._x(t, n, r), f = this._y(t, n, r), p = this._width(t, n, r), m = this._height(t, n, r);
		return HC("svg:g", i).call(_w, this, r, i).call(this._transform, this, t).call((t) => t.selectAll().data(e).enter().call(s || c || l || u ? (e) => e.append("path").call(vw, this).call(PD, d, f, FO(d, p), FO(f, m), this).call(ow, this, n) : (e) => e.append("rect").call(vw, this).attr("x", d).attr("width", p).attr("y", f).attr("height", m).call($, "rx", a).call($, "ry", o).call(ow, this, n))).node();
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
function FO(e, t) {
	return typeof e == "function" && typeof t == "function" ? (n) => e(n) + t(n) : typeof e == "function" ? (n) => e(n) + t : typeof t == "function" ? (n) => e + t(n) : e + t;
}
var IO = class extends PO {
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
		e.call(xw, t, { x: n }, 0, 0);
	}
	_x({ x: e }, { x1: t, x2: n }, { marginLeft: r }) {
		let { insetLeft: i } = this;
		return QS(e) ? r + i : (e) => Math.min(t[e], n[e]) + i;
	}
	_width({ x: e }, { x1: t, x2: n }, { marginRight: r, marginLeft: i, width: a }) {
		let { insetLeft: o, insetRight: s } = this;
		return QS(e) ? a - r - i - o - s : (e) => Math.max(0, Math.abs(n[e] - t[e]) - o - s);
	}
}, LO = class extends PO {
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
		e.call(xw, t, { y: n }, 0, 0);
	}
	_y({ y: e }, { y1: t, y2: n }, { marginTop: r }) {
		let { insetTop: i } = this;
		return QS(e) ? r + i : (e) => Math.min(t[e], n[e]) + i;
	}
	_height({ y: e }, { y1: t, y2: n }, { marginTop: r, marginBottom: i, height: a }) {
		let { insetTop: o, insetBottom: s } = this;
		return QS(e) ? a - r - i - o - s : (e) => Math.max(0, Math.abs(n[e] - t[e]) - o - s);
	}
};
function RO(e, t = {}) {
	return wy(t) || (t = {
		...t,
		y: ty,
		x2: ny
	}), new IO(e, uD(pT(aD(t))));
}
function zO(e, t = {}) {
	return wy(t) || (t = {
		...t,
		x: ty,
		y2: ny
	}), new LO(e, dD(mT(oD(t))));
}
// node_modules/@observablehq/plot/src/marks/dot.js
var BO = {
	ariaLabel: "dot",
	fill: "none",
	stroke: "currentColor",
	strokeWidth: 1.5
};
function VO(e) {
	return e.sort === void 0 && e.reverse === void 0 ? Vb({ channel: "-r" }, e) : e;
}
var HO = class extends Ow {
	constructor(e, t = {}) {
		let { x: n, y: r, r: i, rotate: a, symbol: o = Bg, frameAnchor: s } = t, [c, l] = hy(a, 0), [u, d] = Nb(o), [f, p] = hy(i, u == null ? 3 : 4.5);
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
				filter: av,
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
		}, VO(t), BO), this.r = p, this.rotate = l, this.symbol = d, this.frameAnchor = db(s);
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
		let { x: a, y: o } = t, { x: s, y: c, r: l, rotate: u, symbol: d } = n, { r: f, rotate: p, symbol: m } = this, [h, g] = Dw(this, r), _ = m === Bg, v = l ? void 0 : f * f * Math.PI;
		return ov(f) && (e = []), HC("svg:g", i).call(_w, this, r, i).call(xw, this, {
			x: s && a,
			y: c && o
		}).call((t) => t.selectAll().data(e).enter().append(_ ? "circle" : "path").call(vw, this).call(_ ? (e) => {
			e.attr("cx", s ? (e) => s[e] : h).attr("cy", c ? (e) => c[e] : g).attr("r", l ? (e) => l[e] : f);
		} : (e) => {
			e.attr("transform", CT`translate(${s ? (e) => s[e] : h},${c ? (e) => c[e] : g})${u ? (e) => ` rotate(${u[e]})` : p ? ` rotate(${p})` : ""}`).attr("d", l && d ? (e) => {
				let t = Js();
				return d[e].draw(t, l[e] * l[e] * Math.PI), t;
			} : l ? (e) => {
				let t = Js();
				return m.draw(t, l[e] * l[e] * Math.PI), t;
			} : d ? (e) => {
				let t = Js();
				return d[e].draw(t, v), t;
			} : (() => {
				let e = Js();
				return m.draw(e, v), e;
			})());
		}).call(ow, this, n)).node();
	}
};
function UO(e, { x: t, y: n, ...r } = {}) {
	return r.frameAnchor === void 0 && ([t, n] = Ay(t, n)), new HO(e, {
		...r,
		x: t,
		y: n
	});
}
// node_modules/@observablehq/plot/src/marks/line.js
var WO = {
	ariaLabel: "line",
	fill: "none",
	stroke: "currentColor",
	strokeWidth: 1.5,
	strokeLinecap: "round",
	strokeLinejoin: "round",
	strokeMiterlimit: 1
}, GO = class extends Ow {
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
				value: jy(t),
				optional: !0
			}
		}, t, WO), this.z = i, this.curve = jO(a, o), qw(this, t);
	}
	filter(e) {
		return e;
	}
	project(e, t, n) {
		this.curve !== MO && super.project(e, t, n);
	}
	render(e, t, n, r, i) {
		let { x: a, y: o } = n, { curve: s } = this;
		return HC("svg:g", i).call(_w, this, r, i).call(xw, this, t).call((t) => t.selectAll().data(uw(e, [a, o], this, n)).enter().append("path").call(vw, this).call(sw, this, n).call(nT, this, n, i).attr("d", s === MO && i.projection ? KO(i.path(), a, o) : Mg().curve(s).defined((e) => e >= 0).x((e) => a[e]).y((e) => o[e]))).node();
	}
};
function KO(e, t, n) {
	return t = uy(t), n = uy(n), (r) => {
		let i = [], a = [i];
		for (let e of r) e === -1 ? (i = [], a.push(i)) : i.push([t[e], n[e]]);
		return e({
			type: "MultiLineString",
			coordinates: a
		});
	};
}
function qO(e, { x: t, y: n, ...r } = {}) {
	return [t, n] = Ay(t, n), new GO(e, {
		...r,
		x: t,
		y: n
	});
}
// node_modules/@observablehq/plot/src/marks/tick.js
var JO = {
	ariaLabel: "tick",
	fill: null,
	stroke: "currentColor"
}, YO = class extends Ow {
	constructor(e, t, n) {
		super(e, t, n, JO), qw(this, n);
	}
	render(e, t, n, r, i) {
		return HC("svg:g", i).call(_w, this, r, i).call(this._transform, this, t).call((a) => a.selectAll().data(e).enter().append("line").call(vw, this).attr("x1", this._x1(t, n, r)).attr("x2", this._x2(t, n, r)).attr("y1", this._y1(t, n, r)).attr("y2", this._y2(t, n, r)).call(ow, this, n).call(tT, this, n, i)).node();
	}
}, XO = class extends YO {
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
		e.call(xw, t, { x: n }, QC, 0);
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
}, ZO = class extends YO {
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
		e.call(xw, t, { y: n }, 0, QC);
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
function QO(e, { x: t = ny, ...n } = {}) {
	return new XO(e, {
		...n,
		x: t
	});
}
function $O(e, { y: t = ny, ...n } = {}) {
	return new ZO(e, {
		...n,
		y: t
	});
}
// node_modules/@observablehq/plot/src/index.js
Ow.prototype.plot = function({ marks: e = [], ...t } = {}) {
	return tO({
		...t,
		marks: [...e, this]
	});
};
// src/plotting.ts
function ek(e, t, n) {
	let r = tO({
		className: "eh-chart",
		...t
	});
	return r.querySelectorAll("style").forEach((e) => e.remove()), r.style.color = n.soft, r.setAttribute("aria-hidden", "true"), e.replaceChildren(r), r;
}
function tk(e, t = 18) {
	let n = [...e];
	return n.length <= t ? e : n.slice(0, t - 1).join("") + "…";
}
// src/curves.tsx
var nk = 62, rk = 18, ik = 30, ak = 248, ok = 2400, sk = 130;
function ck({ picture: e, palette: t, asked: n, onChoose: r }) {
	let [i, a] = P(null), { k: o, logError: s, score: c, view: l } = e, u = Oe(() => lk(s), [s]), d = {
		picture: e,
		palette: t,
		asked: n,
		hover: i,
		onHover: a,
		onChoose: r
	}, [f, p] = [o[0], o[o.length - 1]], m = `Best k is ${F(l.best_k)}; shown k is ${F(l.k)}`;
	return /* @__PURE__ */ I("div", {
		class: "eh-curves",
		children: [/* @__PURE__ */ I(uk, {
			...d,
			name: "error",
			title: "Total error E(k)",
			symbol: "E",
			values: u.values,
			logarithmic: u.log,
			powers: u.powers,
			reading: (e) => Xe(Math.exp(s[e])),
			summary: `Total error E for every k from ${F(f)} to ${F(p)}, on a logarithmic scale. ${m}, with E = ${Xe(ut(e.view.error))}.`
		}), /* @__PURE__ */ I(uk, {
			...d,
			name: "score",
			title: "Score S(k)",
			symbol: "S",
			values: c,
			logarithmic: !1,
			powers: !1,
			reading: (e) => Xe(c[e]),
			summary: `Score S for every k from ${F(f)} to ${F(p)}; higher is better. ${m}.`
		})]
	});
}
function lk(e) {
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
function uk(e) {
	let { picture: t, palette: n, values: r, hover: i, onHover: a, onChoose: o } = e, { k: s, view: c } = t, [l, u] = st(), d = De(null), f = De(() => 0), p = Oe(() => hk(s), [s]);
	Ee(() => {
		if (!u) return;
		let r = ek(d.current, gk(e, p, u), n).scale("y");
		f.current = (e) => r?.apply(e) ?? 0, d.current.dataset.revision = String(t.revision);
	}, [
		t.revision,
		u,
		n
	]);
	let m = (e) => nk + (e - p[0]) / (p[1] - p[0]) * (u - nk - rk), h = (e) => {
		let t = l.current.getBoundingClientRect().left, n = (e.clientX - t - nk) / (u - nk - rk);
		return mk(s, p[0] + n * (p[1] - p[0]));
	}, g = (t) => {
		let n = pk(t, s, e.asked);
		n !== void 0 && (t.preventDefault(), o(n));
	}, _ = mk(s, c.k);
	return /* @__PURE__ */ I(fn, {
		title: e.title,
		name: e.name,
		summary: e.summary,
		palette: n,
		told: t.told,
		legend: dk(t, n),
		children: /* @__PURE__ */ I("div", {
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
			children: [/* @__PURE__ */ I("div", {
				class: "eh-plot",
				ref: d,
				style: { height: `${ak}px` },
				"data-curve": e.name
			}), i !== null && i < s.length && /* @__PURE__ */ I(fk, {
				x: m(s[i]),
				y: f.current(r[i]),
				width: u,
				text: `k = ${F(s[i])}`,
				value: `${e.symbol} = ${e.reading(i)}`
			})]
		})
	});
}
function dk({ view: e }, t) {
	let n = {
		colour: t.accent,
		text: `best k = ${F(e.best_k)}`
	};
	return e.k === e.best_k ? [n] : [n, {
		colour: t.ink,
		text: `shown k = ${F(e.k)}`,
		isLine: !0
	}];
}
function fk({ x: e, y: t, width: n, text: r, value: i }) {
	let a = e > n / 2;
	return /* @__PURE__ */ I("div", {
		class: "eh-pointer",
		"aria-hidden": "true",
		children: [
			/* @__PURE__ */ I("i", {
				class: "eh-pointer-line",
				style: { left: `${e}px` }
			}),
			Number.isFinite(t) && /* @__PURE__ */ I("i", {
				class: "eh-pointer-dot",
				style: {
					left: `${e}px`,
					top: `${t}px`
				}
			}),
			/* @__PURE__ */ I("span", {
				class: a ? "eh-pointer-text eh-pointer-left" : "eh-pointer-text",
				style: a ? { right: `${n - e + 8}px` } : { left: `${e + 8}px` },
				children: [
					/* @__PURE__ */ I("b", { children: r }),
					" ",
					i
				]
			})
		]
	});
}
function pk(e, t, n) {
	let r = mk(t, n), i = e.shiftKey ? 10 : 1, a = {
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
function mk(e, t) {
	let [n, r] = [0, e.length - 1];
	for (; r - n > 1;) {
		let i = n + r >> 1;
		e[i] <= t ? n = i : r = i;
	}
	return Math.abs(e[r] - t) < Math.abs(e[n] - t) ? r : n;
}
function hk(e) {
	let [t, n] = [e[0], e[e.length - 1]];
	return t === n ? [t - 1, n + 1] : [t, n];
}
function gk(e, t, n) {
	let { picture: r, palette: i, values: a, logarithmic: o, powers: s, symbol: c } = e, { k: l, view: u } = r, d = Sk(a, Math.max(400, Math.min(ok, 2 * n))), f = (e) => Number.isFinite(a[e]) && (!o || a[e] > 0), p = mk(l, u.best_k), m = mk(l, u.k), h = vk(a, o), g = d.filter((e) => !f(e) && !Number.isNaN(a[e])), _ = (e) => f(e) ? a[e] : NaN, v = o ? yk(h) : 5, y = c === "E" ? h[0] : h[1], b = (e) => f(e) ? a[e] : y;
	return {
		width: n,
		height: ak,
		marginLeft: nk,
		marginRight: rk,
		marginTop: ik,
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
			tickFormat: xk
		},
		y: {
			type: o ? "log" : "linear",
			domain: h,
			ticks: v,
			nice: !o,
			tickSize: 0,
			label: s ? `↑ ${c}, powers of ten` : c === "E" ? "↑ E, total error (log scale)" : "↑ S, score",
			tickFormat: o ? bk : void 0
		},
		marks: [
			DE({
				stroke: i.line,
				strokeOpacity: 1,
				ticks: v
			}),
			m === p ? null : bT([l[m]], {
				stroke: i.ink,
				strokeDasharray: "3,3"
			}),
			bT([l[p]], {
				stroke: i.accent,
				strokeOpacity: .45
			}),
			qO(d, {
				x: (e) => l[e],
				y: _,
				stroke: i.curve,
				strokeWidth: 1.3,
				strokeLinejoin: "round"
			}),
			l.length <= sk ? UO(d, {
				x: (e) => l[e],
				y: _,
				r: 2,
				fill: i.curve
			}) : null,
			g.length ? UO(g, {
				x: (e) => l[e],
				y,
				r: 4,
				symbol: "diamond",
				fill: i.accent
			}) : null,
			m === p ? null : UO([m], {
				x: (e) => l[e],
				y: b,
				r: 4.5,
				fill: i.paper,
				stroke: i.ink,
				strokeWidth: 2
			}),
			UO([p], {
				x: (e) => l[e],
				y: b,
				r: 5,
				fill: i.accent,
				stroke: i.paper,
				strokeWidth: 1.5
			}),
			_k(`best k = ${F(u.best_k)}`, l[p], t, i)
		]
	};
}
function _k(e, t, n, r) {
	let i = (t - n[0]) / (n[1] - n[0]);
	return kT([e], {
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
function vk(e, t) {
	let [n, r] = [Infinity, -Infinity];
	for (let i of e) !Number.isFinite(i) || t && i <= 0 || (i < n && (n = i), i > r && (r = i));
	if (n > r) return [.1, 1];
	if (t) return [n / 1.12, r * 1.12];
	let i = (r - n || Math.abs(r) || 1) * .05;
	return [n - i, r + i];
}
function yk([e, t]) {
	let n = Math.log10(t / e), r = n > 2.2 ? [1] : n > 1.1 ? [1, 3] : [
		1,
		2,
		3,
		5
	], i = Math.max(1, Math.round(n / 6)), a = [];
	for (let n = Math.floor(Math.log10(e)); n <= Math.ceil(Math.log10(t)); n += i) for (let e of r) a.push(Number(`${e}e${n}`));
	return a.filter((n) => n >= e && n <= t);
}
function bk(e) {
	let [t, n] = e.toExponential(0).split("e");
	return t === "1" ? `10${rt(Number(n))}` : `${t}·10${rt(Number(n))}`;
}
function xk(e) {
	return Number.isInteger(e) ? F(e) : "";
}
function Sk(e, t) {
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
var Ck = {
	float: "proven",
	ball: "proven",
	exact: "proven",
	undecided: "undecided"
}, wk = "sweep";
function Tk({ picture: e, onBest: t }) {
	let { view: n } = e, r = n.k === n.best_k;
	return /* @__PURE__ */ I("section", {
		class: "eh-headline eh-card",
		"aria-label": "Result",
		children: [/* @__PURE__ */ I("dl", {
			class: "eh-figures",
			children: [
				/* @__PURE__ */ I(kk, {
					name: "best-k",
					label: "Best k",
					value: F(n.best_k),
					exact: n.best_k,
					strong: !0
				}),
				/* @__PURE__ */ I(kk, {
					name: "k",
					label: "Shown k",
					value: F(n.k),
					exact: n.k,
					strong: !0,
					children: !r && /* @__PURE__ */ I("button", {
						type: "button",
						class: "eh-small",
						onClick: t,
						children: "Back to best"
					})
				}),
				/* @__PURE__ */ I(kk, {
					name: "error",
					label: "Total error E",
					value: Xe(ut(n.error)),
					exact: ut(n.error)
				}),
				/* @__PURE__ */ I(kk, {
					name: "score",
					label: "Score S",
					value: Ek(ut(n.score_at)),
					exact: ut(n.score_at)
				}),
				/* @__PURE__ */ I(kk, {
					name: "gap",
					label: "Gap to the runner-up",
					value: Dk(ut(n.gap)),
					exact: ut(n.gap)
				}),
				/* @__PURE__ */ I(kk, {
					name: "proof",
					label: "Proof",
					value: Ok(n.proof),
					exact: n.proof ?? "none",
					children: [n.unique === !1 && /* @__PURE__ */ I("span", {
						class: "eh-tag",
						children: "tied"
					}), n.unique === !0 && /* @__PURE__ */ I("span", {
						class: "eh-tag",
						children: "unique"
					})]
				})
			]
		}), /* @__PURE__ */ I("ul", {
			class: "eh-sentences",
			children: n.sentences.filter(({ kind: e }) => e !== wk).map((e) => /* @__PURE__ */ I("li", {
				"data-sentence": e.kind,
				children: e.text
			}, e.kind))
		})]
	});
}
function Ek(e) {
	return Number.isFinite(e) ? Ze(e, 4) : Xe(e);
}
function Dk(e) {
	return e === Infinity ? "no other" : Xe(e, 4);
}
function Ok(e) {
	return e === null ? "not proven" : Ck[e] ?? e;
}
function kk({ name: e, label: t, value: n, exact: r, strong: i, children: a }) {
	return /* @__PURE__ */ I("div", {
		class: i ? "eh-figure-item eh-strong" : "eh-figure-item",
		children: [/* @__PURE__ */ I("dt", { children: t }), /* @__PURE__ */ I("dd", { children: [
			/* @__PURE__ */ I("span", {
				"data-value": e,
				"data-exact": String(r),
				children: n
			}),
			" ",
			a
		] })]
	});
}
// src/reading.tsx
function Ak({ options: e, reading: t, onChange: n }) {
	let r = (e, r) => n({
		...t,
		[e]: r
	});
	return /* @__PURE__ */ I(y, { children: [/* @__PURE__ */ I("p", {
		class: "eh-sentence",
		children: "Left as they are, everything is found out; a message names the one that is needed."
	}), e.map(({ name: e, kind: n, label: i }) => {
		if (n === "switch" || n === "drop") return /* @__PURE__ */ I("label", { children: [
			i,
			" ",
			/* @__PURE__ */ I("input", {
				type: "checkbox",
				checked: t[e] === !0,
				"data-reading": e,
				onChange: (t) => r(e, t.target.checked)
			})
		] }, e);
		let a = typeof t[e] == "string" ? t[e] : "";
		return n === "titles" || n === "names" ? /* @__PURE__ */ I("label", { children: [
			i,
			" ",
			/* @__PURE__ */ I("textarea", {
				rows: 2,
				placeholder: "one to a line",
				value: a,
				"data-reading": e,
				onInput: (t) => r(e, t.target.value)
			})
		] }, e) : /* @__PURE__ */ I("label", { children: [
			i,
			" ",
			/* @__PURE__ */ I("input", {
				type: "text",
				value: a,
				"data-reading": e,
				inputMode: n === "row" ? "numeric" : void 0,
				onInput: (t) => r(e, t.target.value)
			})
		] }, e);
	})] });
}
function jk(e) {
	return Object.fromEntries(Object.entries(e).filter(([, e]) => e === !0 || typeof e == "string" && e.trim() !== ""));
}
// src/source.tsx
function Mk(e, t) {
	e.notices = [], e.set({
		data: t,
		minimum: null,
		maximum: null,
		k_min: null,
		k_max: null,
		k: null
	});
}
async function Nk(e, t, n, r) {
	r.file = t, r.reading = n, r.isRefused = !1;
	let i = e.hello?.limits.bytes ?? 0;
	if (t.size > i) e.fail(`${t.name} has ${Pk(t.size)} MB: the explorer reads at most ${Pk(i)} MB. Use the command line for larger files.`);
	else try {
		let i = Ke(new Uint8Array(await t.arrayBuffer())), a = await e.request("upload", {
			file: t.name,
			content: i,
			options: jk(n)
		});
		r.key = a.data?.key ?? null, a.data && Mk(e, a.data);
	} catch (t) {
		r.isRefused = !0, e.putAway(), e.fail(t.message);
	}
}
function Pk(e) {
	return (e / 2 ** 20).toFixed(1);
}
function Fk({ store: e, hello: t, last: n, reading: r, onReading: i }) {
	let a = ke(), o = De(null), s = e.picture?.data, c = e.state.data?.name ?? "", l = (t) => {
		t && Nk(e, t, r, n);
	}, u = e.refused.get("data");
	return /* @__PURE__ */ I("div", {
		class: "eh-source",
		children: [
			/* @__PURE__ */ I("label", {
				for: `${a}-set`,
				children: "Data"
			}),
			/* @__PURE__ */ I("select", {
				id: `${a}-set`,
				value: c,
				"data-control": "data",
				"aria-invalid": u ? "true" : void 0,
				"aria-describedby": u ? `${a}-refused` : void 0,
				onChange: (t) => Mk(e, { name: t.target.value }),
				children: [!c && /* @__PURE__ */ I("option", {
					value: "",
					children: s?.title ?? "…"
				}), t.sets.map(({ name: e, title: t }) => /* @__PURE__ */ I("option", {
					value: e,
					children: [
						e,
						": ",
						t
					]
				}, e))]
			}),
			u && /* @__PURE__ */ I("p", {
				class: "eh-refused",
				id: `${a}-refused`,
				"data-refused": "data",
				children: u.message
			}),
			/* @__PURE__ */ I("button", {
				type: "button",
				class: "eh-small",
				onClick: () => o.current.click(),
				children: "Open a file …"
			}),
			/* @__PURE__ */ I("input", {
				ref: o,
				type: "file",
				class: "eh-hidden",
				tabIndex: -1,
				"aria-label": "A file with your own groups",
				accept: ".csv,.tsv,.txt,.xlsx,.xls,.ods,.parquet,.json,.jsonl,.gz",
				onChange: (e) => {
					let t = e.target;
					l(t.files?.[0]), t.value = "";
				}
			}),
			/* @__PURE__ */ I("details", {
				open: n.isRefused ? !0 : void 0,
				children: [
					/* @__PURE__ */ I("summary", { children: "How the file is read" }),
					/* @__PURE__ */ I(Ak, {
						options: t.reading,
						reading: r,
						onChange: i
					}),
					n.file && /* @__PURE__ */ I("button", {
						type: "button",
						class: "eh-small",
						onClick: () => l(n.file),
						children: [
							"Read ",
							n.file.name,
							" again"
						]
					})
				]
			}),
			s?.notes?.map((e) => /* @__PURE__ */ I("p", {
				class: "eh-sentence eh-data-note",
				children: e
			}, e)),
			s?.source && /* @__PURE__ */ I("details", { children: [/* @__PURE__ */ I("summary", { children: "Where the data come from" }), /* @__PURE__ */ I("p", {
				class: "eh-sentence",
				children: s.source
			})] })
		]
	});
}
// src/skew.ts
var Ik = 25, Lk = 2;
function Rk(e) {
	let t = e.map(Math.abs).filter((e) => e > 0).sort((e, t) => e - t), n = t[t.length - 1], [r, i] = [Math.max(0, -Math.min(...e)), Math.max(0, ...e)], a = Math.min(r, i);
	return t.length > 2 && n > Ik * t[t.length >> 1] || a > 0 && n > Lk && n > Ik * a;
}
function zk(e) {
	return {
		type: "symlog",
		constant: e,
		nice: !1
	};
}
function Bk(e, t, n) {
	let [r, i] = [Math.min(0, ...e), Math.max(0, ...e)], a = [0];
	for (let e = Math.round(Math.log10(t)); 10 ** e <= Math.max(i, -r); e++) {
		let t = Number(`1e${e}`);
		t <= i && a.push(t), t <= -r && a.unshift(-t);
	}
	let o = Math.ceil(a.length / Math.max(3, n)), s = a.indexOf(0);
	return a.filter((e, t) => (t - s) % o === 0);
}
// src/bars.tsx
var Vk = 60, Hk = 17;
function Uk({ data: e, view: t }) {
	let n = Wk(e.names);
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
function Wk(e) {
	let t = /* @__PURE__ */ new Map(), n = e.map((e) => tk(e));
	return n.forEach((e) => t.set(e, (t.get(e) ?? 0) + 1)), n.map((e, n) => t.get(e) > 1 ? `${tk(e, 12)} (${n + 1})` : e);
}
function Gk({ picture: e, palette: t }) {
	let n = Oe(() => Uk(e).sort((e, t) => t.ratio - e.ratio || e.index - t.index), [e]), r = Vk / 2, i = n.length <= Vk ? n : [...n.slice(0, r), ...n.slice(-30)], a = n.length > Vk ? `The ${r} groups furthest above and the ${r} furthest below their ideal, of ${F(n.length)}.` : null, [o, s] = [n[0], n[n.length - 1]], c = `Deviation phi minus 1 of ${n.length} groups at k = ${e.view.k}. ${qk(e.view.sides)} Furthest above: ${e.data.names[o.index]}, ${tt(o.ratio - 1)}. Furthest below: ${e.data.names[s.index]}, ${tt(s.ratio - 1)}.`;
	return /* @__PURE__ */ I(fn, {
		title: `Deviation from the ideal, φ − 1, at k = ${F(e.view.k)}`,
		name: "deviation",
		summary: c,
		palette: t,
		note: a,
		told: e.told,
		legend: Jk(t),
		children: /* @__PURE__ */ I(Yk, {
			picture: e,
			shown: i,
			palette: t,
			options: Qk
		})
	});
}
function Kk({ picture: e, palette: t }) {
	let n = Oe(() => Uk(e).sort((e, t) => t.units - e.units || t.ideal - e.ideal), [e]), r = n.slice(0, Vk), i = n.length > Vk ? `The ${Vk} groups with the most units, of ${F(n.length)}.` : null, a = `Units of ${n.length} groups as bars, their ideals as marks, at k = ${e.view.k}. ${qk(e.view.sides)} ` + n.slice(0, 3).map((t) => `${e.data.names[t.index]}: ${t.units} units, ideal ${Ze(t.ideal, 2)}.`).join(" ");
	return /* @__PURE__ */ I(fn, {
		title: `Units a and ideal a*, at k = ${F(e.view.k)}`,
		name: "ideal",
		summary: a,
		palette: t,
		note: i,
		told: e.told,
		legend: [...Jk(t), {
			colour: t.ink,
			text: "ideal a*",
			isLine: !0
		}],
		children: /* @__PURE__ */ I(Yk, {
			picture: e,
			shown: r,
			palette: t,
			options: $k
		})
	});
}
function qk(e) {
	let t = (t) => e.filter((e) => e === t).length, n = t("exact") ? `, ${t("exact")} exact` : "";
	return `${t("over")} over, ${t("under")} under${n}.`;
}
function Jk(e) {
	return [{
		colour: e.over,
		text: "over: more than the ideal"
	}, {
		colour: e.under,
		text: "under: less than the ideal"
	}];
}
function Yk({ picture: e, shown: t, palette: n, options: r }) {
	let [i, a] = st(), o = De(null), s = a >= 60 + t.length * Hk, c = t.reduce((e, t) => Math.max(e, t.label.length), 1), l = s && (a - 60) / t.length < c * 6.6 + 8, u = s ? 300 + (l ? 6.1 * c : 0) : 58 + t.length * Hk;
	return Ee(() => {
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
		ek(o.current, s ? {
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
	]), /* @__PURE__ */ I("div", {
		ref: i,
		children: /* @__PURE__ */ I("div", {
			class: "eh-plot",
			ref: o,
			style: { height: `${u}px` },
			"data-bars": e.view.k
		})
	});
}
function Xk(e) {
	return `${e.label}: ${e.units} units, ideal ${Ze(e.ideal, 2)}, ${tt(e.ratio - 1)}`;
}
function Zk(e, t, n) {
	return Rk(e) ? {
		ticks: Bk(e, n, Math.floor(1.5 * t)),
		scale: zk(n),
		remark: ", logarithmic"
	} : {
		ticks: t,
		scale: {
			nice: !0,
			zero: !0
		},
		remark: ""
	};
}
var Qk = (e, t, n, r) => {
	let i = (e) => n[e.side], a = (e) => e.ratio - 1, o = (e) => e.label, { ticks: s, scale: c, remark: l } = Zk(e.map(a), r, .1), u = `φ − 1, share above or below the ideal${l}`, d = {
		label: t ? `↑ ${u}` : `${u} →`,
		...c,
		labelAnchor: t ? "top" : "right",
		tickFormat: (e) => (e > 0 ? "+" : e < 0 ? "−" : "") + Number((Math.abs(e) * 100).toPrecision(6)).toLocaleString("en-US") + " %",
		ticks: s,
		grid: !1
	};
	return {
		marks: t ? [
			DE({
				stroke: n.line,
				strokeOpacity: 1,
				ticks: s
			}),
			zO(e, {
				x: o,
				y: a,
				fill: i,
				title: Xk
			}),
			xT([0], { stroke: n.soft })
		] : [
			kE({
				stroke: n.line,
				strokeOpacity: 1,
				ticks: s
			}),
			RO(e, {
				y: o,
				x: a,
				fill: i,
				title: Xk
			}),
			bT([0], { stroke: n.soft })
		],
		value: d
	};
}, $k = (e, t, n, r) => {
	let i = (e) => n[e.side], a = (e) => e.label, { ticks: o, scale: s, remark: c } = Zk(e.flatMap((e) => [e.units, e.ideal]), r, 1), l = {
		label: t ? `↑ units${c}` : `units${c} →`,
		labelAnchor: t ? "top" : "right",
		ticks: o,
		...s
	}, u = {
		stroke: n.ink,
		strokeWidth: 2,
		insetLeft: -2,
		insetRight: -2,
		insetTop: -1,
		insetBottom: -1
	};
	return {
		marks: t ? [
			DE({
				stroke: n.line,
				strokeOpacity: 1,
				ticks: o
			}),
			zO(e, {
				x: a,
				y: "units",
				fill: i,
				title: Xk
			}),
			$O(e, {
				x: a,
				y: "ideal",
				...u
			}),
			xT([0], { stroke: n.soft })
		] : [
			kE({
				stroke: n.line,
				strokeOpacity: 1,
				ticks: o
			}),
			RO(e, {
				y: a,
				x: "units",
				fill: i,
				title: Xk
			}),
			QO(e, {
				y: a,
				x: "ideal",
				...u
			}),
			bT([0], { stroke: n.soft })
		],
		value: l
	};
}, eA = {
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
}, tA = {
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
function nA() {
	let e = document.body;
	return e.dataset.jpThemeLight ? e.dataset.jpThemeLight === "false" : e.classList.contains("vscode-dark") || e.classList.contains("vscode-high-contrast") ? !0 : e.classList.contains("vscode-light") ? !1 : document.documentElement.getAttribute("theme") === "dark" || matchMedia("(prefers-color-scheme: dark)").matches;
}
function rA(e) {
	let [t, n] = P(nA), r = iA();
	return Te(() => {
		let e = () => n(nA()), t = matchMedia("(prefers-color-scheme: dark)"), r = new MutationObserver(e);
		return t.addEventListener("change", e), r.observe(document.body, { attributes: !0 }), r.observe(document.documentElement, { attributes: !0 }), () => {
			t.removeEventListener("change", e), r.disconnect();
		};
	}, []), r ? eA : e === "auto" ? t ? tA : eA : e === "dark" ? tA : eA;
}
function iA() {
	let [e, t] = P(!1);
	return Te(() => {
		let e = matchMedia("print"), n = () => t(e.matches), [r, i] = [() => t(!0), () => t(!1)];
		return e.addEventListener("change", n), addEventListener("beforeprint", r), addEventListener("afterprint", i), () => {
			e.removeEventListener("change", n), removeEventListener("beforeprint", r), removeEventListener("afterprint", i);
		};
	}, []), e;
}
function aA(e) {
	let t = parseInt(e.slice(1), 16);
	return [
		t >> 16,
		t >> 8 & 255,
		t & 255
	];
}
function oA(e, t, n) {
	let [r, i] = [aA(e), aA(t)];
	return "#" + r.map((e, t) => Math.round(e + (i[t] - e) * n)).map((e) => e.toString(16).padStart(2, "0")).join("");
}
function sA(e) {
	let [t, n, r] = aA(e).map((e) => {
		let t = e / 255;
		return t <= .04045 ? t / 12.92 : ((t + .055) / 1.055) ** 2.4;
	});
	return .2126 * t + .7152 * n + .0722 * r;
}
function cA(e) {
	let t = sA(e);
	return (t + .05) / .05 > 1.05 / (t + .05) ? "#101418" : "#ffffff";
}
function lA(e, t, n) {
	if (e === 0) return oA(n.paper, n.exact, .35);
	let r = n.dark ? .34 : .24, i = r + (1 - r) * Math.min(1, Math.abs(e) / t);
	return oA(n.paper, e > 0 ? n.over : n.under, i);
}
var uA = .05, dA = .95;
function fA(e) {
	let t = e.map((e) => Math.abs(e - 1)).sort((e, t) => e - t), n = Math.max(uA, t[t.length - 1]), r = Math.min(1, Math.max(uA, t[Math.floor(dA * (t.length - 1))]));
	return n > 2 * r ? {
		full: pA(r),
		isCut: !0
	} : {
		full: n,
		isCut: !1
	};
}
function pA(e) {
	let t = 10 ** Math.floor(Math.log10(e));
	return Number((Math.ceil(e / t - 1e-9) * t).toPrecision(1));
}
// src/tiles.tsx
var mA = 68, hA = 34;
function gA({ picture: e, palette: t }) {
	let { data: n, view: r } = e, i = n.tiles, a = i.map(([e]) => e), o = i.map(([, e]) => e), [s, c] = [Math.min(...a), Math.min(...o)], l = Math.max((Math.max(...a) - s + 1) * mA, 272), u = (Math.max(...o) - c + 1) * mA + hA, d = fA(r.ratio), [f, p] = st(), m = p > 0 && p < .72 * l, h = `Map of ${n.names.length} states as tiles, coloured by their deviation at k = ${r.k}. ${qk(r.sides)}`;
	return /* @__PURE__ */ I(fn, {
		title: `Units per state, at k = ${F(r.k)}`,
		name: "tiles",
		summary: h,
		palette: t,
		told: e.told,
		children: /* @__PURE__ */ I("div", {
			ref: f,
			children: /* @__PURE__ */ I("svg", {
				class: "eh-chart eh-tiles",
				viewBox: `0 0 ${l} ${u}`,
				width: l,
				height: u,
				"aria-hidden": "true",
				style: { maxWidth: `${l}px` },
				children: [/* @__PURE__ */ I(vA, {
					range: d,
					palette: t,
					width: m ? l : Math.min(l, 380),
					size: m ? 19 : 11.5
				}), i.map(([e, i, a], o) => {
					let l = r.ratio[o] - 1, u = lA(l, d.full, t), f = cA(u), [p, h] = [(e - s) * mA, (i - c) * mA + hA], g = p + 63 / 2;
					return /* @__PURE__ */ I("g", {
						"data-tile": a,
						children: [
							/* @__PURE__ */ I("title", { children: `${n.names[o]}: ${r.units[o]} units, ${tt(l)}` }),
							/* @__PURE__ */ I("rect", {
								x: p,
								y: h,
								width: 63,
								height: 63,
								rx: "7",
								fill: u
							}),
							/* @__PURE__ */ I("text", {
								x: g,
								y: h + (m ? 25 : 16),
								fill: f,
								"font-size": m ? 21 : 12,
								"text-anchor": "middle",
								children: a
							}),
							/* @__PURE__ */ I("text", {
								x: g,
								y: h + (m ? 53 : 39),
								fill: f,
								"font-size": _A(r.units[o], m),
								"font-weight": "600",
								"text-anchor": "middle",
								children: F(r.units[o])
							}),
							!m && /* @__PURE__ */ I("text", {
								x: g,
								y: h + 56,
								fill: f,
								"font-size": "11.5",
								"text-anchor": "middle",
								children: tt(l)
							})
						]
					}, a);
				})]
			})
		})
	});
}
function _A(e, t) {
	return Math.min(t ? 28 : 21, 96 / F(e).length);
}
function vA({ range: e, palette: t, width: n, size: r }) {
	let i = [
		-1,
		-.5,
		0,
		.5,
		1
	], a = n / i.length, o = Math.max(24, 1.5 * r);
	return /* @__PURE__ */ I("g", { children: i.map((n, i) => {
		let s = lA(n * e.full, e.full, t);
		return /* @__PURE__ */ I("g", { children: [/* @__PURE__ */ I("rect", {
			x: i * a,
			y: "0",
			width: a - 2,
			height: o,
			rx: "3",
			fill: s
		}), /* @__PURE__ */ I("text", {
			x: i * a + a / 2 - 1,
			y: o / 2 + .36 * r,
			"font-size": r,
			fill: cA(s),
			"text-anchor": "middle",
			children: yA(n, e)
		})] }, n);
	}) });
}
function yA(e, { full: t, isCut: n }) {
	if (e === 0) return "ideal";
	let r = tt(e * t, t >= .2 && n ? 0 : 1);
	return n && Math.abs(e) === 1 && e * t > -1 ? `${e > 0 ? "≥" : "≤"} ${r}` : r;
}
// src/halfcircle.tsx
var bA = 760, xA = 250, SA = .36, CA = [bA / 2, 392], wA = 424, TA = 2e3, EA = .006;
function DA({ picture: e, palette: t }) {
	let { data: n, view: r } = e, i = Oe(() => kA(r.units), [r.units]), a = Oe(() => r.k <= TA ? AA(r.k) : null, [r.k]), o = Oe(() => fA(r.ratio), [r.ratio]), [s, c] = st(), l = c ? Math.min(2.1, Math.max(1, bA / c)) : 1, u = xA + (a?.size ?? 0) + 7, d = (e) => lA(r.ratio[e] - 1, o.full, t), f = (e) => n.tiles?.[e][2] ?? tk(n.names[e], 13), p = (e) => `${n.names[e]}: ${F(r.units[e])} units, ${tt(r.ratio[e] - 1)}`, m = `Half-circle of ${F(r.k)} seats for ${n.names.length} groups, the largest first from the left. ${qk(r.sides)}`, h = a ? null : `More than ${F(TA)} units: each group is one piece of the half-circle instead of single seats.`;
	return /* @__PURE__ */ I(fn, {
		title: `A house of ${F(r.k)} seats`,
		name: "half-circle",
		summary: m,
		palette: t,
		note: h,
		told: e.told,
		children: /* @__PURE__ */ I("div", {
			ref: s,
			children: /* @__PURE__ */ I("svg", {
				class: "eh-chart eh-half",
				viewBox: `0 0 ${bA} ${wA}`,
				width: bA,
				height: wA,
				"aria-hidden": "true",
				style: { maxWidth: `${bA}px` },
				children: [
					/* @__PURE__ */ I(vA, {
						range: o,
						palette: t,
						width: l > 1.3 ? bA : 380,
						size: 11.5 * l
					}),
					a ? i.map(({ group: e, from: n, to: r }, i) => /* @__PURE__ */ I("g", {
						fill: d(e),
						stroke: oA(d(e), t.ink, .42),
						"stroke-width": i % 2 ? 1.4 : 0,
						children: [/* @__PURE__ */ I("title", { children: p(e) }), a.list.slice(n, r).map((e, t) => /* @__PURE__ */ I("circle", {
							cx: e.x,
							cy: e.y,
							r: a.size
						}, t))]
					}, e)) : i.map(({ group: e, from: n, to: i }) => /* @__PURE__ */ I("path", {
						d: jA(n / r.k, i / r.k),
						fill: d(e),
						stroke: t.paper,
						"stroke-width": +((i - n) / r.k > EA),
						children: /* @__PURE__ */ I("title", { children: p(e) })
					}, e)),
					i.filter(({ from: e, to: t }) => (t - e) / r.k >= .0145 * l).map(({ group: e, from: n, to: i }) => /* @__PURE__ */ I(OA, {
						share: (n + i) / 2 / r.k,
						text: f(e),
						count: F(r.units[e]),
						ink: t.ink,
						edge: u,
						size: 12 * l
					}, e)),
					/* @__PURE__ */ I("text", {
						x: CA[0],
						y: CA[1] - 22,
						"text-anchor": "middle",
						"font-size": "44",
						"font-weight": "600",
						fill: t.ink,
						children: F(r.k)
					}),
					l <= 1.3 && /* @__PURE__ */ I("text", {
						x: CA[0],
						y: CA[1] + 2,
						"text-anchor": "middle",
						"font-size": "14",
						fill: t.soft,
						children: [
							"units, ",
							F(n.names.length),
							" groups"
						]
					})
				]
			})
		})
	});
}
function OA({ share: e, text: t, count: n, ink: r, edge: i, size: a }) {
	let o = 180 * e, s = o <= 90, c = Math.PI * (1 - e), [l, u] = [CA[0] + i * Math.cos(c), CA[1] - i * Math.sin(c)];
	return /* @__PURE__ */ I("text", {
		transform: `translate(${l.toFixed(1)},${u.toFixed(1)}) rotate(${(s ? o : o - 180).toFixed(2)})`,
		dy: .35 * a,
		"text-anchor": s ? "end" : "start",
		"font-size": a,
		fill: r,
		children: [
			t,
			" ",
			/* @__PURE__ */ I("tspan", {
				"font-weight": "600",
				children: n
			})
		]
	});
}
function kA(e) {
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
function AA(e) {
	let t = Math.max(1, Math.round((1 + Math.sqrt(1 + 4 * e * .64 / (Math.PI * 1.3599999999999999) * 2)) / 2)), n = Array.from({ length: t }, (e, n) => t === 1 ? 1 : SA + .64 * n / (t - 1)), r = n.reduce((e, t) => e + t, 0), i = [], [a, o, s] = [
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
				x: CA[0] + xA * t * Math.cos(r),
				y: CA[1] - 10 - 240 * t * Math.sin(r),
				angle: r
			});
		}
	}
	i.sort((e, t) => t.angle - e.angle || e.x - t.x);
	let c = t > 1 ? .64 / (t - 1) : .2;
	return {
		list: i,
		size: Math.min(14, .44 * xA * Math.min(s, c))
	};
}
function jA(e, t) {
	let n = (e, t) => {
		let n = Math.PI * (1 - e);
		return `${(CA[0] + t * Math.cos(n)).toFixed(2)},${(CA[1] - t * Math.sin(n)).toFixed(2)}`;
	}, r = xA * SA;
	return `M${n(e, xA)} A${xA},${xA} 0 0 1 ${n(t, xA)} L${n(t, r)} A${r},${r} 0 0 0 ${n(e, r)} Z`;
}
// src/tabs.tsx
var MA = [
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
function NA({ picture: e, palette: t, tab: n, onTab: r, id: i }) {
	let a = MA.filter(({ name: t }) => t !== "tiles" || e.data.tiles), o = a.some(({ name: e }) => e === n) ? n : "deviation", s = (e) => {
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
	return /* @__PURE__ */ I("section", {
		class: "eh-allocation eh-card",
		"aria-label": "The allocation",
		children: [/* @__PURE__ */ I("div", {
			class: "eh-tabs",
			role: "tablist",
			"aria-label": "Views of the allocation",
			onKeyDown: s,
			children: a.map(({ name: e, title: t }) => /* @__PURE__ */ I("button", {
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
		}), /* @__PURE__ */ I("div", {
			role: "tabpanel",
			id: `${i}-panel`,
			"aria-labelledby": `${i}-tab-${o}`,
			class: "eh-panel",
			children: [
				o === "deviation" && /* @__PURE__ */ I(Gk, { ...c }),
				o === "ideal" && /* @__PURE__ */ I(Kk, { ...c }),
				o === "tiles" && /* @__PURE__ */ I(gA, { ...c }),
				o === "half-circle" && /* @__PURE__ */ I(DA, { ...c })
			]
		})]
	});
}
// src/takeaway.tsx
var PA = "http://127.0.0.1:8642/", FA = [
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
		label: "Every k with its score, CSV",
		type: "text/csv"
	},
	{
		ask: "sweep.json",
		label: "Every k, JSON record",
		type: "application/json"
	}
];
function IA(e) {
	let t = [...e.refused.keys()].join(" and ");
	return t && ` What was refused (${t}) is not in it.`;
}
function LA({ picture: e, store: t, tab: n, theme: r }) {
	let [i, a] = P(""), [o, s] = P(null), c = (n, r) => {
		t.request(n, { state: {
			...e.state,
			k: e.view.k
		} }).then((t) => {
			Xt(t.file ?? n, t.text ?? "", r), a(`${t.file} saved. It holds ${e.told}.`), s(null);
		}).catch((e) => t.fail(e.message));
	}, l = async (e, t) => {
		let n = await dn(e);
		a(n ? `${t} copied.` : "The browser does not let a page copy here: select the text below."), s(n ? null : e);
	};
	return /* @__PURE__ */ I("section", {
		class: "eh-takeaway eh-card",
		"aria-label": "Take away",
		children: [
			/* @__PURE__ */ I("h2", { children: "Take away" }),
			/* @__PURE__ */ I("p", {
				class: "eh-note",
				"data-holds": !0,
				children: [
					"All of it holds what the picture shows: ",
					e.told,
					".",
					IA(t)
				]
			}),
			/* @__PURE__ */ I("div", {
				class: "eh-buttons",
				children: [
					FA.map(({ ask: e, label: t, type: n }) => /* @__PURE__ */ I("button", {
						type: "button",
						class: "eh-small",
						"data-save": e,
						onClick: () => c(e, n),
						children: t
					}, e)),
					/* @__PURE__ */ I("button", {
						type: "button",
						class: "eh-small",
						"data-copy": "python",
						onClick: () => void l(e.view.python, "Python"),
						children: "Copy as Python"
					}),
					/* @__PURE__ */ I("button", {
						type: "button",
						class: "eh-small",
						"data-copy": "command",
						onClick: () => void l(e.view.command, "Command line"),
						children: "Copy as command line"
					}),
					/* @__PURE__ */ I("button", {
						type: "button",
						class: "eh-small",
						"data-copy": "link",
						onClick: () => {
							let { data: i, state: o } = e;
							if (!i.name && !i.inline) {
								a(`The link cannot carry these ${i.names.length} groups: it holds at most ${t.hello?.limits.inline}. Share the file beside it.`), s(null);
								return;
							}
							let c = Be(o, {
								data: i,
								tab: n,
								theme: r
							}), u = t.door.kind === "page" ? location.href.split("#")[0] : PA;
							l(u + c, t.door.kind === "page" ? "Link" : "Link for a running “evenhand explore”");
						},
						children: "Copy link"
					})
				]
			}),
			/* @__PURE__ */ I("p", {
				class: "eh-note",
				role: "status",
				children: i
			}),
			o && /* @__PURE__ */ I("textarea", {
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
// src/told.tsx
function RA({ store: e, hello: t, onShow: n }) {
	let r = [...e.refused].filter(([t]) => t !== e.typing);
	return /* @__PURE__ */ I("div", {
		class: "eh-told",
		children: [/* @__PURE__ */ I("div", {
			class: "eh-said",
			children: [/* @__PURE__ */ I("div", {
				role: "alert",
				class: "eh-alert",
				children: [
					!e.alive && /* @__PURE__ */ I("p", { children: zA(e) }),
					r.map(([e, { message: t }]) => /* @__PURE__ */ I("p", { children: t }, e)),
					e.notices.map((e) => /* @__PURE__ */ I("p", { children: e }, e))
				]
			}), /* @__PURE__ */ I("div", {
				class: "eh-said-tools",
				children: [r.map(([e]) => /* @__PURE__ */ I("button", {
					type: "button",
					class: "eh-link",
					onClick: () => n(e),
					children: ["Go to ", HA(e, t)]
				}, e)), e.notices.length > 0 && /* @__PURE__ */ I("button", {
					type: "button",
					class: "eh-link",
					onClick: () => e.putAway(),
					children: "Put away"
				})]
			})]
		}), /* @__PURE__ */ I("div", {
			role: "status",
			class: "eh-status",
			children: e.alive && e.slowSince !== null && /* @__PURE__ */ I(BA, { since: e.slowSince })
		})]
	});
}
function zA(e) {
	return e.door.kind === "page" ? "Python does not answer: this is the last picture. Trying again …" : "Python does not answer: it is computing, or the kernel is not running. This is the last picture.";
}
function BA({ since: e }) {
	let [t, n] = P(performance.now());
	Te(() => {
		let e = setInterval(() => n(performance.now()), 1e3);
		return () => clearInterval(e);
	}, []);
	let r = Math.floor((t - e) / 1e3);
	return /* @__PURE__ */ I("p", {
		class: "eh-computing",
		children: ["Computing … ", r > 0 && /* @__PURE__ */ I("span", {
			"aria-hidden": "true",
			children: [r, " s"]
		})]
	});
}
var VA = {
	data: "the data",
	k: "the shown total",
	k_min: "the smallest total",
	k_max: "the largest total",
	minimum: "the fewest units each",
	maximum: "the most units each"
};
function HA(e, t) {
	return VA[e] ?? t?.parameters.find((t) => t.name === e)?.label.toLowerCase() ?? e;
}
// src/app.tsx
var UA = [
	"auto",
	"light",
	"dark"
];
function WA({ store: e, link: t }) {
	ot(e);
	let [n, r] = P(GA(t?.theme)), [i, a] = P(KA(t?.tab)), [o, s] = P(!1), [c, l] = P({}), u = De({
		file: null,
		key: null,
		named: t?.file ?? null
	}), d = De(null), f = rA(n), { hello: p, picture: m } = e;
	return Je(e, i, n, (e) => {
		e.tab && a(KA(e.tab)), e.theme && r(GA(e.theme)), u.current.named = e.file;
	}), e.onUnknownData = () => void qA(e, u.current), /* @__PURE__ */ I("div", {
		ref: d,
		class: `eh ${f.dark ? "eh-dark" : "eh-light"} eh-${e.door.kind} ${o ? "eh-dropping" : ""}`,
		onFocusCapture: e.door.kind === "widget" ? JA : void 0,
		"data-busy": e.busy,
		onDrop: (t) => {
			t.preventDefault(), s(!1);
			let n = t.dataTransfer?.files[0];
			n && Nk(e, n, c, u.current);
		},
		onDragLeave: () => s(!1),
		onDragOver: (e) => {
			e.preventDefault(), s(!0);
		},
		children: [
			/* @__PURE__ */ I("header", {
				class: "eh-top",
				children: [/* @__PURE__ */ I("div", { children: [/* @__PURE__ */ I("h1", { children: "evenhand" }), /* @__PURE__ */ I("p", { children: "whole units for unequal groups, with an even hand" })] }), /* @__PURE__ */ I("label", {
					class: "eh-theme",
					children: ["Colours ", /* @__PURE__ */ I("select", {
						value: n,
						onChange: (e) => r(e.target.value),
						children: UA.map((e) => /* @__PURE__ */ I("option", {
							value: e,
							children: e
						}, e))
					})]
				})]
			}),
			/* @__PURE__ */ I(RA, {
				store: e,
				hello: p,
				onShow: (e) => {
					let t = d.current.querySelector(`[data-control="${e}"]`);
					t?.scrollIntoView({ block: "center" }), (t?.querySelector("input.eh-number") ?? t)?.focus();
				}
			}),
			/* @__PURE__ */ I("div", {
				class: "eh-body",
				children: [/* @__PURE__ */ I("aside", {
					class: "eh-left",
					"aria-label": "Data and parameters",
					children: [p && /* @__PURE__ */ I(Fk, {
						store: e,
						hello: p,
						last: u.current,
						reading: c,
						onReading: l
					}), p && /* @__PURE__ */ I(Wt, {
						store: e,
						hello: p
					})]
				}), /* @__PURE__ */ I("main", {
					class: "eh-main",
					children: m ? /* @__PURE__ */ I(YA, {
						store: e,
						picture: m,
						palette: f,
						tab: i,
						onTab: a,
						theme: n
					}) : /* @__PURE__ */ I("p", {
						class: "eh-waiting",
						children: "Computing …"
					})
				})]
			})
		]
	});
}
function GA(e) {
	return UA.find((t) => t === e) ?? "auto";
}
function KA(e) {
	return MA.find((t) => t.name === e)?.name ?? MA[0].name;
}
async function qA(e, t) {
	let n = e.state.data?.key, { data: r } = e.picture ?? {}, i = n === "link" ? e.inline : r?.inline && r.key.startsWith(n ?? " ") ? r.inline : null;
	try {
		i ? e.set({ data: (await e.request("inline", {
			inline: i,
			state: void 0
		})).data }) : t.file && t.key === n ? await Nk(e, t.file, t.reading ?? {}, t) : e.withoutData(`The groups${t.named ? ` of “${t.named}”` : ""} do not travel in an address, and are not here any more: open their file again.`);
	} catch (t) {
		e.withoutData(t.message);
	}
}
function JA(e) {
	e.target.setAttribute("data-lm-suppress-shortcuts", "true");
}
function YA({ store: e, picture: t, palette: n, tab: r, onTab: i, theme: a }) {
	let o = lt(t), s = ke(), c = e.hello?.parameters.find(({ name: e }) => e === "alpha"), l = (t) => e.set({ k: t });
	return /* @__PURE__ */ I(y, { children: [
		/* @__PURE__ */ I(Tk, {
			picture: t,
			onBest: () => l(null)
		}),
		/* @__PURE__ */ I("div", {
			class: "eh-card eh-totals",
			children: [
				/* @__PURE__ */ I(ck, {
					picture: t,
					palette: n,
					asked: e.busy ? e.state.k ?? t.view.k : t.view.k,
					onChoose: l
				}),
				/* @__PURE__ */ I(XA, { picture: t }),
				c && /* @__PURE__ */ I(ht, {
					picture: t,
					alpha: c,
					onAlpha: (t) => e.set({
						alpha: t,
						k: null
					})
				})
			]
		}),
		/* @__PURE__ */ I("div", {
			class: "eh-late",
			"data-late": o !== t,
			children: [/* @__PURE__ */ I(NA, {
				picture: o,
				palette: n,
				tab: r,
				onTab: i,
				id: s
			}), /* @__PURE__ */ I(Ct, {
				picture: o,
				store: e
			})]
		}),
		/* @__PURE__ */ I(LA, {
			picture: t,
			store: e,
			tab: r,
			theme: a
		})
	] });
}
function XA({ picture: e }) {
	let t = e.view.sentences.find(({ kind: e }) => e === wk);
	return t ? /* @__PURE__ */ I("p", {
		class: "eh-note",
		"data-sentence": wk,
		children: t.text
	}) : null;
}
// src/describe.ts
function ZA(e, t, n, r, i) {
	let a = `k = ${F(n)} of ${F(r.k_min)} to ${F(r.k_min + r.count - 1)}`, o = e.method === "fairness" ? i.map(({ name: t, symbol: n }) => `${n} = ${e[t]}`) : [e.method, `α = ${e.alpha}`], s = [e.minimum === null ? "" : `at least ${F(e.minimum)} each`, e.maximum === null ? "" : `at most ${F(e.maximum)} each`];
	return [
		`${t.name ?? t.title}, ${F(t.names.length)} groups`,
		a,
		...o,
		...s
	].filter(Boolean).join(", ");
}
// src/refusals.ts
var QA = [
	"base",
	"minimum",
	"maximum",
	"k_min",
	"k_max",
	"k"
];
function $A(e, t) {
	if (!e.some((e) => QA.includes(e))) return {};
	let n = QA.filter((e) => t.get(e)?.value !== void 0);
	return Object.fromEntries(n.map((e) => [e, t.get(e).value]));
}
function ej(e, t) {
	return Object.keys(e).filter((n) => e[n] != null && JSON.stringify(e[n]) !== JSON.stringify(t[n] ?? null));
}
function tj(e, t, n, r) {
	return (n.k == null ? t : [...t, "k"]).find((t) => e.startsWith(`${t} is `) || e.startsWith(`${t} = ${nj(n[t])} `)) || t.find((t) => e.includes(nj(n[t]))) || ([...r].reverse().find((e) => t.includes(e)) ?? t[0] ?? null);
}
function nj(e) {
	return typeof e == "object" && e ? String(e.name ?? "\0") : typeof e == "number" ? e.toLocaleString("en-US") : String(e);
}
// src/store.ts
var rj = 500, ij = 1e3, aj = 1500, oj = 4e3, sj = class {
	door;
	hello = null;
	state = {};
	picture = null;
	notices = [];
	refused = /* @__PURE__ */ new Map();
	typing = null;
	drafts = 0;
	alive = !0;
	slowSince = null;
	inline = null;
	onUnknownData = null;
	listeners = /* @__PURE__ */ new Set();
	waiting = /* @__PURE__ */ new Map();
	last = Math.floor(Math.random() * 2 ** 40);
	flying = 0;
	asked = {};
	askedAt = 0;
	recent = [];
	dirty = !1;
	isWhole = !1;
	timer;
	constructor(e) {
		this.door = e;
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
		let t = Object.keys(e), n = $A(t, this.refused);
		this.isWhole = !1, this.state = {
			...this.state,
			...n,
			...e
		};
		for (let e of [...Object.keys(n), ...t]) this.refused.delete(e);
		"data" in e && this.refused.clear(), this.recent = [...this.recent.filter((e) => !t.includes(e)), ...t], this.ask(), this.tell();
	}
	begin(e, t, n) {
		this.inline = t, this.notices = n, this.refused.clear(), this.state = {
			...e,
			data: t ? { key: "link" } : e.data ?? null
		}, this.recent = Object.keys(this.state), this.isWhole = !0, this.typing = null;
	}
	follow(e, t, n) {
		this.begin(e, t, n), this.ask(), this.tell();
	}
	ask() {
		if (this.flying && !this.mayOvertake) {
			this.dirty = !0;
			return;
		}
		this.dirty = !1, this.flying = ++this.last, this.asked = this.state, this.askedAt = performance.now();
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
	get mayOvertake() {
		return this.door.isThere !== void 0 && performance.now() - this.askedAt >= aj;
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
		return this.flying !== 0 || this.drafts > 0;
	}
	fail(e) {
		this.notices.includes(e) || (this.notices = [...this.notices, e]), this.tell();
	}
	withoutData(e) {
		this.refused.set("data", { message: e }), this.state = this.picture ? this.picture.state : {
			...this.state,
			data: null
		}, this.picture || this.ask(), this.tell();
	}
	putAway() {
		this.notices = [], this.tell();
	}
	misread(e, t) {
		t === null ? this.refused.delete(e) : this.refused.set(e, { message: t }), this.tell();
	}
	type(e) {
		this.typing !== e && (this.typing = e, this.tell());
	}
	draft(e) {
		this.drafts += e, this.tell();
	}
	watch() {
		clearTimeout(this.timer), this.timer = setTimeout(() => {
			this.slowSince = this.askedAt, this.tell(), this.look();
		}, rj);
	}
	async look() {
		let e = this.flying;
		if (!e) return;
		let t = this.door.isThere ? await this.door.isThere() : performance.now() - this.askedAt < oj;
		e === this.flying && (this.alive = t, this.dirty && t && this.mayOvertake ? this.ask() : this.timer = setTimeout(() => void this.look(), ij), this.tell());
	}
	tell() {
		for (let e of this.listeners) e();
	}
	link(e) {
		if (this.alive = e, this.rest(), e) this.door.kind === "page" && this.ask();
		else {
			for (let { reject: e } of this.waiting.values()) e(/* @__PURE__ */ Error("Python does not answer"));
			this.waiting.clear();
		}
		this.tell();
	}
	rest() {
		this.flying = 0, this.slowSince = null, clearTimeout(this.timer);
	}
	receive(e) {
		e.type === "hello" ? this.hello = e : e.type === "view" ? this.show(e) : e.type === "error" ? this.hearError(e) : this.settle(e), this.tell();
	}
	show(e) {
		let t = e.data ?? this.picture?.data, n = e.sweep ?? this.picture?.sweep;
		if (!t || !n || this.door.kind === "page" && e.id !== this.flying) return;
		let r = this.picture, i = !r || n.key !== r.sweep.key, a = i ? dt(n.log_error) : r.logError, o = i ? Array.from({ length: n.count }, (e, t) => n.k_min + t) : r.k, s = r && r.data === t ? r.populations : lj(t.populations), c = (r?.revision ?? 0) + 1, [l, u] = [uj(e.view), dt(e.view.score)], d = ZA(e.state, t, e.view.k, n, this.hello?.parameters ?? []);
		this.picture = {
			revision: c,
			told: d,
			state: e.state,
			data: t,
			sweep: n,
			view: l,
			populations: s,
			k: o,
			logError: a,
			score: u
		}, this.land(e.id), this.flying || (this.state = e.state);
	}
	hearError(e) {
		let t = this.waiting.get(e.id);
		t ? (this.waiting.delete(e.id), t.reject(Error(e.message))) : e.id === this.flying && (e.reason === "unknown data" && this.onUnknownData ? (this.land(e.id), this.onUnknownData()) : this.refuse(e.message));
	}
	refuse(e) {
		let { asked: t, picture: n } = this, r = n && (t.data == null || JSON.stringify(t.data) === JSON.stringify(n.state.data)) && !this.isWhole ? n.state : {}, i = ej(t, r), a = tj(e, i, t, this.recent);
		if (a === null) this.fail(e);
		else if (this.refused.set(a, {
			message: e,
			value: t[a]
		}), this.dirty || i.some((e) => e !== a) || this.isWhole || !n) {
			let e = r[a] === t[a] ? null : r[a] ?? null;
			this.state[a] === t[a] && (this.state = {
				...this.state,
				[a]: e
			}), this.dirty = !0;
		} else this.state = n.state;
		this.land(this.flying);
	}
	settle(e) {
		this.waiting.get(e.id)?.resolve(e), this.waiting.delete(e.id);
	}
	land(e) {
		this.alive = !0, e === this.flying && (this.rest(), this.dirty && this.ask());
	}
}, cj = [
	"under",
	"exact",
	"over"
];
function lj(e) {
	return Array.from(dt(e));
}
function uj(e) {
	return {
		...e,
		sides: e.standing.map((e) => cj[e + 1]),
		ideal: lj(e.ideal),
		ratio: lj(e.ratio),
		contribution: lj(e.contribution),
		quota: lj(e.quota)
	};
}
// src/widget.ts
var dj = class {
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
		}), e.id !== 0 && this.save(e.state);
	};
	save(e) {
		for (let [t, n] of Object.entries(e)) t !== "data" && this.model.set(t, n);
		this.model.save_changes();
	}
	custom = (...e) => this.onMessage(e[0]);
}, fj = 1500, pj = class {
	address;
	file;
	kind = "page";
	socket = null;
	closed = !1;
	wait = 250;
	constructor(e, t) {
		this.address = e, this.file = t;
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
	async isThere() {
		if (this.socket?.readyState !== WebSocket.OPEN) return !1;
		try {
			return (await fetch(this.file, {
				cache: "no-store",
				signal: AbortSignal.timeout(fj)
			})).ok;
		} catch {
			return !1;
		}
	}
	close() {
		this.closed = !0, this.socket?.close();
	}
};
// src/explorer.tsx
function mj(e, t, n) {
	let r = new sj(t);
	return n && r.begin(n.state, n.inline, n.problems), le(/* @__PURE__ */ I(WA, {
		store: r,
		link: n
	}), e), r.open(), () => {
		r.close(), le(null, e);
	};
}
function hj(e, t, n) {
	let r = document.createElement("style"), i = `.evenhand-still-${String(e.get("_still"))}`;
	r.textContent = `${n} ${i} { display: none } .jp-OutputArea-child:has(${i}) { display: none }`;
	let a = document.createElement("div");
	t.replaceChildren(r, a);
	let o = mj(a, new dj(e), null);
	return () => {
		o(), t.replaceChildren();
	};
}
var gj = { render: ({ model: e, el: t }) => hj(e, t, "") };
export { pj as SocketDoor, gj as default, mj as mount, Ve as readLink, hj as show };
