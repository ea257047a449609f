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
	return me = 1, we(Ie, e);
}
function we(e, t, n) {
	var r = Ce(ue++, 2);
	if (r.t = e, !r.__c && (r.__ = [n ? n(t) : Ie(void 0, t), function(e) {
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
	!N.__s && Fe(n.__H, t) && (n.__P = !0, n.__ = e, n.u = t, M.__H.__h.push(n));
}
function Ee(e, t) {
	var n = Ce(ue++, 4);
	!N.__s && Fe(n.__H, t) && (n.__P = !1, n.__ = e, n.u = t, M.__h.push(n));
}
function F(e) {
	return me = 5, De(function() {
		return { current: e };
	}, []);
}
function De(e, t) {
	var n = Ce(ue++, 7);
	return Fe(n.__H, t) && (n.__ = e(), n.__H = t), n.__;
}
function Oe() {
	var e = Ce(ue++, 11);
	if (!e.__) {
		for (var t = M.__v; !t.__m && t.__;) t = t.__;
		var n = t.__m || (t.__m = [0, 0]);
		e.__ = "P" + n[0] + "-" + n[1]++;
	}
	return e.__;
}
function ke() {
	var e;
	do {
		for (; e = ge.shift();) try {
			Ne(e);
		} catch (t) {
			N.__e(t, { __: (e = e.__P) && e.__v });
		}
		for (; e = he.shift();) {
			var t = e.__H;
			if (e.__P && t) try {
				t.__h.some(Ne), t.__h.some(Pe), t.__h = [];
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
	t && (de == M ? M.__h = [] : (t.__h.some(Ne), t.__h.some(Pe), ue = 0), t.__h = [], t.__.some(function(e) {
		e.__N && (e.__ = e.__N), e.u = e.__N = void 0;
	})), de = M;
}, N.diffed = function(e) {
	ye && ye(e);
	var t = e.__c;
	t && t.__H && (t.__H.__h.length && Me(he.push(t)), t.__H.__.some(function(e) {
		e.u && (e.__H = e.u);
	})), de = M = null;
}, N.__c = function(e, t) {
	t.some(function(e) {
		try {
			e.__h.some(Ne), e.__h = e.__h.filter(function(e) {
				return !e.__ || Pe(e);
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
				r.__P = n, Me(ge.push(r));
			} else Ne(r);
		} catch (e) {
			t = e;
		}
	}), r.__H = void 0, t && N.__e(t, r.__v));
};
var Ae = typeof requestAnimationFrame == "function";
function je(e) {
	var t, n = function() {
		clearTimeout(r), Ae && cancelAnimationFrame(t), setTimeout(e);
	}, r = setTimeout(n, 35);
	Ae && (t = requestAnimationFrame(n));
}
function Me(e) {
	e != 1 && fe == N.requestAnimationFrame || ((fe = N.requestAnimationFrame) || je)(ke);
}
function Ne(e) {
	var t = M, n = e.__c;
	typeof n == "function" && (e.__c = void 0, n()), M = t;
}
function Pe(e) {
	var t = M;
	e.__c = e.__(), M = t;
}
function Fe(e, t) {
	return !e || e.length != t.length || t.some(function(t, n) {
		return !pe(t, e[n]);
	});
}
function Ie(e, t) {
	return typeof t == "function" ? t(e) : t;
}
// src/messages.ts
function Le(e) {
	return "words" in e;
}
function Re(e) {
	return e === "inf" ? Infinity : e === "-inf" ? -Infinity : e ?? NaN;
}
function ze(e) {
	return Number.isFinite(e) ? e : e > 0 ? "inf" : "-inf";
}
function Be(e) {
	let t = atob(e), n = new Uint8Array(t.length);
	for (let e = 0; e < t.length; e++) n[e] = t.charCodeAt(e);
	return new Float64Array(n.buffer);
}
// src/link.ts
var Ve = [
	"threshold",
	"threshold_of",
	"change",
	"minimum",
	"maximum",
	"k_min",
	"k_max",
	"k"
], He = ["exempt", "methods"], Ue = ["method", "judged_by"], We = [
	"data",
	"groups",
	"file",
	"tab",
	"beside",
	"theme"
];
function Ge(e, t, n, r) {
	let i = new URLSearchParams();
	t.name ? i.set("data", t.name) : t.inline ? i.set("groups", Qe(JSON.stringify(t.inline))) : (i.set("data", e.data?.key ?? t.key), i.set("file", t.title));
	for (let [t, r] of [["method", n.methods[0].name], ["judged_by", n.methods[0].name]]) e[t] !== r && i.set(t, String(e[t]));
	for (let { name: t } of qe(n)) {
		let n = e[t];
		n != null && (t !== "base" || n !== 0) && i.set(t, String(n));
	}
	for (let t of He) for (let n of e[t] ?? []) i.append(t, n);
	return r && (i.set("tab", r.tab), r.beside !== "audit" && i.set("beside", r.beside), r.theme !== "auto" && i.set("theme", r.theme)), "#" + i.toString();
}
function Ke(e) {
	let t = Je(e);
	return {
		tab: t.get("tab") ?? "",
		beside: t.get("beside") ?? "",
		theme: t.get("theme") ?? ""
	};
}
function qe({ alpha: e, methods: t }) {
	let n = [e, ...t.flatMap(({ parameters: e }) => e)].map((e) => ({
		name: e.name,
		isWord: Le(e),
		extended: !Le(e) && e.extended
	})), r = Ve.map((e) => ({
		name: e,
		isWord: !1,
		extended: !1
	}));
	return [...new Map([...n, ...r].map((e) => [e.name, e])).values()];
}
function Je(e) {
	return new URLSearchParams(e.replace(/^#/, ""));
}
function Ye(e, t) {
	let n = Je(e), r = [], i = {}, a = qe(t), o = [
		...a.map(({ name: e }) => e),
		...He,
		...Ue,
		...We
	];
	for (let e of new Set(n.keys())) o.includes(e) ? n.getAll(e).length > 1 && !He.includes(e) && r.push(`The address says ${e} more than once: the first is taken.`) : r.push(`The address says “${Xe(e, n)}”, which the explorer does not know: it is left out.`);
	for (let { name: e, isWord: t, extended: o } of a) {
		let a = n.get(e);
		a !== null && (t || o && /^-?inf$/.test(a) ? i[e] = a : a.trim() !== "" && Number.isFinite(Number(a)) ? i[e] = Number(a) : r.push(`The address says “${Xe(e, n)}”, which is no number: ${e} is left as it is without.`));
	}
	for (let e of He) n.has(e) && (i[e] = n.getAll(e).filter(Boolean));
	for (let e of Ue) n.get(e) && (i[e] = n.get(e));
	let s = n.get("data");
	s && (i.data = s.startsWith("given-") ? { key: s } : { name: s });
	let c = Ze(n.get("groups"));
	return n.has("groups") && !c && r.push("The groups in the address are damaged: it may have been cut. They are left out."), {
		state: i,
		inline: c,
		file: n.get("file"),
		problems: r
	};
}
function Xe(e, t) {
	return `${e}=${t.get(e)}`.slice(0, 60);
}
function Ze(e) {
	if (!e) return null;
	try {
		let t = JSON.parse($e(e));
		return Array.isArray(t.names) && Array.isArray(t.populations) ? t : null;
	} catch {
		return null;
	}
}
function Qe(e) {
	return et(new TextEncoder().encode(e)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
function $e(e) {
	let t = atob(e.replace(/-/g, "+").replace(/_/g, "/"));
	return new TextDecoder().decode(Uint8Array.from(t, (e) => e.charCodeAt(0)));
}
function et(e) {
	let t = "";
	for (let n = 0; n < e.length; n += 32768) t += String.fromCharCode(...e.subarray(n, n + 32768));
	return btoa(t);
}
// src/address.ts
var tt = 400;
function nt(e, t, n) {
	let { picture: r, hello: i } = e, a = F(e.door.kind === "page" ? location.hash : ""), o = F(null), s = e.door.kind === "page", c = F(void 0);
	Te(() => {
		if (s && r && i && !e.busy) return c.current = setTimeout(() => {
			if (location.hash !== a.current) return;
			let e = Ge(r.state, r.data, i, t), n = Ge(r.state, r.data, i, null), s = o.current !== null && o.current !== n;
			e !== location.hash && history[s ? "pushState" : "replaceState"](null, "", e), [a.current, o.current] = [location.hash, n];
		}, tt), () => clearTimeout(c.current);
	}, [
		r,
		t.tab,
		t.beside,
		t.theme,
		e.busy
	]), Te(() => {
		if (!s) return;
		let t = () => {
			if (location.hash === a.current || !e.hello) return;
			clearTimeout(c.current);
			let t = Ye(location.hash, e.hello);
			[a.current, o.current] = [location.hash, null], n(Ke(location.hash), t), e.follow(t.state, t.inline, t.problems);
		};
		return addEventListener("hashchange", t), () => removeEventListener("hashchange", t);
	}, []);
}
// src/format.ts
var rt = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
function I(e) {
	return rt.format(e);
}
function at(e, t = 5) {
	if (Number.isNaN(e)) return "unknown";
	if (!Number.isFinite(e)) return e > 0 ? "∞" : "−∞";
	if (e === 0) return "0";
	let n = Math.abs(e);
	if (n >= 1e-4 && n < 1e6) return ft(Number(e.toPrecision(t)).toString());
	let [r, i] = e.toExponential(t - 1).split("e");
	return `${ft(String(Number(r)))} × 10${pt(Number(i))}`;
}
function ot(e, t, n) {
	return Number.isFinite(e) && Math.abs(e) >= 1e3 ? st(e, n) : at(e, t);
}
function st(e, t) {
	return ft(lt(t).format(e));
}
var ct = /* @__PURE__ */ new Map();
function lt(e) {
	let t = ct.get(e);
	return t || (t = new Intl.NumberFormat("en-US", {
		minimumFractionDigits: e,
		maximumFractionDigits: e
	}), ct.set(e, t)), t;
}
function ut(e, t) {
	let n = st(Math.abs(e), t);
	return e === 0 || Number(n.replace(/,/g, "")) === 0 ? n : (e > 0 ? "+" : "−") + n;
}
function dt(e, t = 1) {
	return ut(100 * e, t) + " %";
}
function ft(e) {
	return e.replace(/^-/, "−");
}
function pt(e) {
	return [...String(e)].map((e) => e === "-" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]).join("");
}
function mt(e) {
	return Number.isFinite(e) ? e.toFixed(2) : "∞";
}
// src/hooks.ts
function ht(e) {
	let [, t] = P(0);
	Ee(() => e.subscribe(() => t((e) => e + 1)), [e]);
}
function gt() {
	let e = F(null), [t, n] = P(0);
	return Ee(() => {
		let t = e.current;
		n(Math.floor(t.clientWidth));
		let r = new ResizeObserver(() => n(Math.floor(t.clientWidth)));
		return r.observe(t), () => r.disconnect();
	}, []), [e, t];
}
function _t(e) {
	typeof requestIdleCallback == "function" ? requestIdleCallback(e, { timeout: 200 }) : setTimeout(e, 50);
}
function vt(e) {
	let [t, n] = P(e), r = F(e), i = F(!1);
	return r.current = e, Te(() => {
		i.current || t === e || (i.current = !0, _t(() => {
			i.current = !1, n(r.current);
		}));
	}, [e, t]), t;
}
function yt(e, t, n, r) {
	let [i, a] = P({
		answer: null,
		of: null,
		problem: ""
	}), o = F({
		picture: t,
		state: r
	}), s = F(!1), c = F(!0);
	o.current = {
		picture: t,
		state: r
	};
	let l = () => {
		let { picture: t, state: r } = o.current;
		s.current = !0;
		let i = (e, n) => {
			s.current = !1, c.current && (a({
				answer: e,
				of: t,
				problem: n
			}), o.current.picture !== t && l());
		};
		e.request(n, { state: r }).then((e) => i(e, ""), (e) => i(null, e.message));
	};
	return Te(() => {
		s.current || l();
	}, [t]), Te(() => () => {
		c.current = !1;
	}, []), i;
}
// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var bt = Symbol.for("pv"), xt = 0;
Array.isArray;
function L(t, n, r, i, a, o) {
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
		constructor: bt,
		__v: --xt,
		__i: -1,
		__u: 0
	};
	return (a || o) && (u.__source = a, u.__self = o), e.vnode && e.vnode(u), u;
}
// src/band.tsx
var St = 4;
function Ct({ picture: e, alpha: t, onAlpha: n }) {
	let r = t.high, i = e.view.alpha_ranges.map(([e, t, n]) => ({
		k: e,
		low: t,
		high: Re(n)
	})).filter((e) => e.low < r), a = e.state.alpha, [o, s] = gt();
	return /* @__PURE__ */ L("section", {
		class: "eh-band",
		"aria-label": "Which k is best for which alpha",
		children: [
			/* @__PURE__ */ L("h2", {
				class: "eh-title",
				children: "Best k for every α"
			}),
			/* @__PURE__ */ L("div", {
				class: "eh-band-bar",
				ref: o,
				children: [i.map((t) => /* @__PURE__ */ L(wt, {
					segment: t,
					end: r,
					room: s,
					now: a,
					current: t.k === e.view.best_k,
					onPick: () => n(Et(t, r))
				}, t.k)), /* @__PURE__ */ L("i", {
					class: "eh-band-mark",
					style: { left: `${100 * Math.min(a, r) / r}%` },
					"aria-hidden": "true"
				})]
			}),
			/* @__PURE__ */ L("div", {
				class: "eh-band-scale",
				"aria-hidden": "true",
				children: Array.from({ length: r + 1 }, (e, t) => /* @__PURE__ */ L("span", {
					style: { left: `${100 * t / r}%` },
					children: t === 0 ? "α = 0" : t
				}, t))
			})
		]
	});
}
function wt({ segment: e, end: t, room: n, now: r, current: i, onPick: a }) {
	let o = 100 * (Math.min(e.high, t) - e.low) / t, { before: s, after: c, free: l } = Tt(e, t, n, r), u = `k = ${e.k} is best for alpha from ${mt(e.low)} to ${mt(e.high)}`;
	return /* @__PURE__ */ L("button", {
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
		children: l > 8 * I(e.k).length + 6 ? I(e.k) : ""
	});
}
function Tt(e, t, n, r) {
	let i = n / t, [a, o, s] = [
		e.low,
		Math.min(e.high, t),
		Math.min(r, t)
	].map((e) => e * i), [c, l] = [s + St - a, o - (s - St)];
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
function Et({ low: e, high: t }, n) {
	let r = (e + Math.min(t, Math.max(n, e + 1))) / 2;
	for (let n = 1; n < 12; n++) {
		let i = Number(r.toFixed(n));
		if (i > e && i < t) return i;
	}
	return r;
}
// src/why.tsx
function Dt({ group: e, state: t, name: n, isNamed: r, span: i, picture: a, store: o }) {
	let [s, c] = P(null);
	return Te(() => {
		let n = !0;
		return o.request("explain", {
			group: e,
			state: t
		}).then((e) => n && c(e.text ?? "")).catch((e) => n && c(e.message)), () => {
			n = !1;
		};
	}, [
		e,
		n,
		a.revision
	]), /* @__PURE__ */ L("tr", {
		class: "eh-why",
		children: /* @__PURE__ */ L("td", {
			colSpan: i,
			children: /* @__PURE__ */ L("div", {
				role: "status",
				"data-explain": e,
				"data-by": n,
				children: [r && /* @__PURE__ */ L("h3", { children: ["By ", n] }), s === null ? /* @__PURE__ */ L("p", { children: "…" }) : s.split("\n").filter(Boolean).map((e, t) => /* @__PURE__ */ L("p", { children: e }, t))]
			})
		})
	});
}
// src/audit.tsx
var Ot = 200, kt = [
	{
		key: "group",
		title: "Group",
		show: (e) => e.group
	},
	{
		key: "population",
		title: "Population",
		symbol: "P",
		show: (e) => Number.isInteger(e.population) ? I(e.population) : at(e.population, 8)
	},
	{
		key: "quota",
		title: "Quota",
		symbol: "q",
		show: (e) => st(e.quota, 3)
	},
	{
		key: "ideal",
		title: "Ideal",
		symbol: "a*",
		show: (e) => st(e.ideal, 3)
	},
	{
		key: "units",
		title: "Units",
		symbol: "a",
		show: (e) => I(e.units)
	},
	{
		key: "difference",
		title: "Difference",
		symbol: "a − a*",
		show: (e) => ut(e.difference, 3)
	},
	{
		key: "ratio",
		title: "Ratio",
		symbol: "φ",
		show: (e) => st(e.ratio, 4)
	},
	{
		key: "side",
		title: "Side",
		show: (e) => e.side
	},
	{
		key: "people",
		title: "People per unit",
		show: (e) => I(e.people)
	}
], At = {
	key: "contribution",
	title: "Contribution",
	symbol: "to E",
	show: (e) => at(e.contribution ?? NaN, 4)
}, jt = {
	key: "change",
	title: "Change",
	symbol: "from now",
	show: (e) => ut(e.change ?? 0, 0)
};
function Mt({ data: e, view: t, populations: n }) {
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
			people: n[i] > 0 ? n[i] / a : 0,
			contribution: t.contribution?.[i] ?? null,
			change: e.current ? a - e.current[i] : null
		};
	});
}
function Nt({ picture: e, store: t }) {
	let [n, r] = P({
		key: "contribution",
		down: !0
	}), i = e.view.contribution !== null, a = n.key === "contribution" && !i ? {
		key: "difference",
		down: !0
	} : n, o = a !== n, [s, c] = P(""), [l, u] = P(Ot), [d, f] = P(null);
	Te(() => {
		f(null), u(Ot);
	}, [e.data.key]);
	let p = [
		...kt,
		...i ? [At] : [],
		...e.data.current ? [jt] : []
	], m = De(() => Mt(e), [e]), h = De(() => Ft(m, a, s, o), [
		m,
		a.key,
		a.down,
		s,
		o
	]), g = (e) => r({
		key: e,
		down: a.key === e && !o ? !a.down : e !== "group" && e !== "side"
	});
	return /* @__PURE__ */ L("div", {
		class: "eh-audit-table",
		children: [
			/* @__PURE__ */ L("div", {
				class: "eh-audit-head",
				children: [/* @__PURE__ */ L("h2", { children: ["Audit ", /* @__PURE__ */ L("small", { children: [
					"of k = ",
					I(e.view.k),
					"; choose a group for the reasons"
				] })] }), /* @__PURE__ */ L("label", {
					class: "eh-filter",
					children: ["Filter ", /* @__PURE__ */ L("input", {
						type: "search",
						value: s,
						placeholder: "a name, over, under",
						onInput: (e) => c(e.target.value)
					})]
				})]
			}),
			/* @__PURE__ */ L("div", {
				class: "eh-table",
				tabIndex: 0,
				role: "region",
				"aria-label": "Audit table, scrolls",
				children: [/* @__PURE__ */ L("table", { children: [
					/* @__PURE__ */ L("caption", {
						class: "eh-hidden",
						children: [
							"Every group with its population, ideal, units and contribution to the error; ",
							h.length,
							" of ",
							m.length,
							" groups shown"
						]
					}),
					/* @__PURE__ */ L("thead", { children: /* @__PURE__ */ L("tr", { children: p.map(({ key: e, title: t, symbol: n }) => /* @__PURE__ */ L("th", {
						scope: "col",
						"aria-sort": a.key === e ? a.down ? "descending" : "ascending" : void 0,
						children: /* @__PURE__ */ L("button", {
							type: "button",
							onClick: () => g(e),
							"data-sort": e,
							children: [
								t,
								/* @__PURE__ */ L("i", {
									"aria-hidden": "true",
									children: a.key === e ? a.down ? "▾" : "▴" : ""
								}),
								n && /* @__PURE__ */ L("small", { children: [" ", n] })
							]
						})
					}, e)) }) }),
					/* @__PURE__ */ L("tbody", { children: h.slice(0, l).map((n) => /* @__PURE__ */ L(y, { children: [/* @__PURE__ */ L(Pt, {
						row: n,
						columns: p,
						open: d === n.index,
						onOpen: () => f(d === n.index ? null : n.index)
					}), d === n.index && /* @__PURE__ */ L(Dt, {
						group: n.group,
						state: {
							...e.state,
							k: e.view.k
						},
						name: "shown",
						span: p.length,
						picture: e,
						store: t
					})] }, n.index)) })
				] }), h.length === 0 && /* @__PURE__ */ L("p", {
					class: "eh-note",
					children: [
						"No group fits “",
						s,
						"”."
					]
				})]
			}),
			h.length > l && /* @__PURE__ */ L("button", {
				type: "button",
				class: "eh-small",
				onClick: () => u(l + 1e3),
				children: [
					"Show more: ",
					I(l),
					" of ",
					I(h.length),
					" groups are shown"
				]
			})
		]
	});
}
function Pt({ row: e, columns: t, open: n, onOpen: r }) {
	return /* @__PURE__ */ L("tr", {
		class: `eh-row eh-${e.side}`,
		onClick: r,
		"data-group": e.group,
		children: t.map(({ key: t, show: r }) => t === "group" ? /* @__PURE__ */ L("th", {
			scope: "row",
			children: /* @__PURE__ */ L("button", {
				type: "button",
				"aria-expanded": n,
				children: r(e)
			})
		}, t) : /* @__PURE__ */ L("td", {
			class: t === "side" || t === "ratio" ? "eh-side" : void 0,
			"data-cell": t,
			"data-exact": String(e[t]),
			children: r(e)
		}, t))
	});
}
function Ft(e, { key: t, down: n }, r, i) {
	let a = r.trim().toLocaleLowerCase(), o = e.filter((e) => !a || e.side === a || e.group.toLocaleLowerCase().includes(a)), s = n ? -1 : 1, c = (e) => i ? Math.abs(e[t]) : e[t];
	return o.sort((e, t) => s * It(c(e), c(t)) || e.index - t.index);
}
function It(e, t) {
	return typeof e == "string" && typeof t == "string" ? e.localeCompare(t) : Number(e) < Number(t) ? -1 : +(Number(e) > Number(t));
}
// src/award.tsx
var Lt = 10, Rt = 200;
function zt({ picture: e, store: t }) {
	let [n, r] = P(Lt), { answer: i, of: a, problem: o } = yt(t, e, "order", {
		...e.state,
		k: e.view.k
	}), s = i?.order ?? null, c = a?.data.names ?? [], l = De(() => s ? Bt(s, c) : [], [s]);
	if (o) return /* @__PURE__ */ L("p", {
		class: "eh-refused",
		"data-order": "refused",
		children: o
	});
	if (!s) return /* @__PURE__ */ L("p", {
		class: "eh-note",
		children: "…"
	});
	let u = Math.max(s.first, s.k - n + 1), d = l.filter(({ unit: e }) => e >= u);
	return /* @__PURE__ */ L("div", {
		"data-of": a?.revision,
		children: [
			/* @__PURE__ */ L("h2", { children: ["Order of award ", /* @__PURE__ */ L("small", { children: [
				"the last of ",
				I(s.k),
				" units, and who would be next"
			] })] }),
			/* @__PURE__ */ L("p", {
				class: "eh-note",
				children: s.note
			}),
			u > s.first ? /* @__PURE__ */ L("button", {
				type: "button",
				class: "eh-small eh-earlier",
				onClick: () => r(n + Rt),
				children: "Show earlier units"
			}) : s.first > 1 && /* @__PURE__ */ L("p", {
				class: "eh-note",
				children: [
					"The first ",
					I(s.first - 1),
					" units are in the file “Order of award, CSV”."
				]
			}),
			/* @__PURE__ */ L("div", {
				class: "eh-table eh-order-table",
				tabIndex: 0,
				role: "region",
				"aria-label": "Order of award, scrolls",
				children: /* @__PURE__ */ L("table", {
					class: "eh-order",
					children: [
						/* @__PURE__ */ L("caption", {
							class: "eh-hidden",
							children: [
								"Units in the order in which they are awarded, from unit ",
								I(u),
								" on"
							]
						}),
						/* @__PURE__ */ L("thead", { children: /* @__PURE__ */ L("tr", { children: [
							/* @__PURE__ */ L("th", {
								scope: "col",
								class: "eh-head",
								children: "Unit"
							}),
							/* @__PURE__ */ L("th", {
								scope: "col",
								class: "eh-head eh-words-column",
								children: "Group"
							}),
							/* @__PURE__ */ L("th", {
								scope: "col",
								class: "eh-head",
								children: "Its nth"
							}),
							/* @__PURE__ */ L("th", {
								scope: "col",
								class: "eh-head",
								children: ["Priority ", /* @__PURE__ */ L("small", { children: s.formula })]
							}),
							/* @__PURE__ */ L("th", {
								scope: "col",
								class: "eh-head eh-words-column",
								children: "Remark"
							})
						] }) }),
						/* @__PURE__ */ L("tbody", { children: d.map((e) => /* @__PURE__ */ L(y, { children: [e.unit === s.k + 1 && /* @__PURE__ */ L("tr", {
							class: "eh-divide",
							children: /* @__PURE__ */ L("td", {
								colSpan: 5,
								children: [I(s.k), " units are given out; next would be:"]
							})
						}), /* @__PURE__ */ L("tr", {
							class: e.unit > s.k ? "eh-next" : void 0,
							"data-unit": e.unit,
							"data-group": e.group,
							"data-nth": e.nth,
							"data-priority": String(e.priority),
							children: [
								/* @__PURE__ */ L("th", {
									scope: "row",
									children: I(e.unit)
								}),
								/* @__PURE__ */ L("td", {
									class: "eh-words-column",
									children: e.group
								}),
								/* @__PURE__ */ L("td", { children: I(e.nth) }),
								/* @__PURE__ */ L("td", { children: ot(e.priority, 8, 2) }),
								/* @__PURE__ */ L("td", {
									class: "eh-words-column",
									children: e.remark
								})
							]
						})] }, e.unit)) })
					]
				})
			})
		]
	});
}
function Bt(e, t) {
	let n = Be(e.priority);
	return e.place.map((r, i) => ({
		unit: e.first + i,
		group: t[r],
		nth: e.nth[i],
		priority: n[i],
		remark: [e.by_minimum[i] ? "by its minimum" : "", e.tied[i] ? "tied" : ""].filter(Boolean).join(", ")
	}));
}
// src/save.ts
function Vt(e, t, n) {
	let r = URL.createObjectURL(new Blob([t], { type: n })), i = document.createElement("a");
	i.href = r, i.download = e, document.body.append(i), i.click(), i.remove(), setTimeout(() => URL.revokeObjectURL(r), 1e4);
}
var Ht = 14, Ut = 6.3, Wt = 9, Gt = "http://www.w3.org/2000/svg";
function Kt(e, t, n) {
	let [r, i] = Qt(e), a = Yt(n.title, Math.max(20, r / Wt)), o = Yt(n.told, Math.max(30, (r - 2) / Ut)), s = Xt(n.legend, r), c = 4 + 20 * a.length, l = c + 17 * o.length + 20 * s.length + 8, u = getComputedStyle(e), d = qt("svg", {
		width: r + 28,
		height: i + l + 28,
		color: u.color,
		"font-size": u.fontSize,
		"font-family": "system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"
	});
	d.setAttribute("viewBox", `0 0 ${r + 28} ${i + l + 28}`), d.append(qt("rect", {
		width: r + 28,
		height: i + l + 28,
		fill: t
	})), a.forEach((e, t) => d.append(Jt(e, Ht, 28 + 20 * t, {
		fill: n.ink,
		"font-size": 16,
		"font-weight": 600
	}))), o.forEach((e, t) => d.append(Jt(e, Ht, Ht + c + 10 + 17 * t, {
		fill: n.soft,
		"font-size": 12
	}))), s.forEach((e, t) => d.append(...Zt(e, Ht + c + 2 + 17 * o.length + 20 * t, n.soft)));
	let f = e.cloneNode(!0);
	f.removeAttribute("style"), f.removeAttribute("class"), f.hasAttribute("viewBox") || f.setAttribute("viewBox", `0 0 ${r} ${i}`);
	for (let [e, t] of Object.entries({
		x: Ht,
		y: Ht + l,
		width: r,
		height: i
	})) f.setAttribute(e, String(t));
	return d.append(f), new XMLSerializer().serializeToString(d);
}
function qt(e, t) {
	let n = document.createElementNS(Gt, e);
	for (let [e, r] of Object.entries(t)) n.setAttribute(e, String(r));
	return n;
}
function Jt(e, t, n, r) {
	let i = qt("text", {
		x: t,
		y: n,
		...r
	});
	return i.textContent = e, i;
}
function Yt(e, t) {
	let n = [""];
	for (let r of e.split(/, /)) {
		let e = n.length - 1, i = n[e] ? `${n[e]}, ${r}` : r;
		i.length <= t || !n[e] ? n[e] = i : (n[e] += ",", n.push(r));
	}
	return n;
}
function Xt(e, t) {
	let n = [], r = Infinity;
	for (let i of e) {
		let e = 32 + 6.9 * i.text.length;
		r + e > t && (n.push([]), r = 0), n[n.length - 1].push({
			entry: i,
			x: Ht + r
		}), r += e;
	}
	return n;
}
function Zt(e, t, n) {
	return e.flatMap(({ entry: e, x: r }) => [qt("rect", {
		x: r,
		y: e.isLine ? t + 8 : t + 3,
		width: e.isLine ? 14 : 11,
		height: e.isLine ? 2 : 11,
		fill: e.colour
	}), Jt(e.text, r + 19, t + 13, {
		fill: n,
		"font-size": 12.5
	})]);
}
function Qt(e) {
	let t = e.getBoundingClientRect();
	return [Math.round(t.width), Math.round(t.height)];
}
function $t(e, t, n, r) {
	Vt(`${t}.svg`, Kt(e, n, r), "image/svg+xml");
}
async function en(e, t, n, r) {
	let i = URL.createObjectURL(new Blob([Kt(e, n, r)], { type: "image/svg+xml" }));
	try {
		let e = new Image();
		e.src = i, await e.decode();
		let n = document.createElement("canvas");
		n.width = 2 * e.naturalWidth, n.height = 2 * e.naturalHeight, n.getContext("2d").drawImage(e, 0, 0, n.width, n.height);
		let r = await new Promise((e) => n.toBlob(e, "image/png"));
		r && Vt(`${t}.png`, r, "image/png");
	} finally {
		URL.revokeObjectURL(i);
	}
}
async function tn(e) {
	try {
		return await navigator.clipboard.writeText(e), !0;
	} catch {
		return !1;
	}
}
// src/summary.tsx
function nn({ picture: e, store: t }) {
	let [n, r] = P(""), { answer: i, of: a, problem: o } = yt(t, e, "summary", {
		...e.state,
		k: e.view.k
	}), s = i?.text ?? "", c = async () => r(await tn(s) ? "Copied." : "The browser does not let a page copy here: select the paragraph.");
	return /* @__PURE__ */ L("div", {
		class: "eh-summary",
		"data-of": a?.revision,
		children: [
			/* @__PURE__ */ L("p", {
				class: o ? "eh-refused" : "eh-quote",
				"data-summary": !0,
				children: o || s || "…"
			}),
			s && /* @__PURE__ */ L("button", {
				type: "button",
				class: "eh-small",
				"data-copy": "summary",
				onClick: () => void c(),
				children: "Copy the paragraph"
			}),
			/* @__PURE__ */ L("p", {
				class: "eh-note",
				role: "status",
				children: n
			})
		]
	});
}
// src/figure.tsx
function rn({ title: e, name: t, summary: n, told: r, legend: i, palette: a, children: o, note: s }) {
	let c = F(null), l = Oe(), u = {
		title: e,
		told: r,
		legend: i ?? [],
		ink: a.ink,
		soft: a.soft
	}, d = () => c.current.querySelector("svg.eh-chart");
	return /* @__PURE__ */ L("figure", {
		class: "eh-figure",
		ref: c,
		"aria-labelledby": `${l}-title`,
		"data-figure": t,
		children: [
			/* @__PURE__ */ L("div", {
				class: "eh-figure-head",
				children: [/* @__PURE__ */ L("h2", {
					class: "eh-title",
					id: `${l}-title`,
					children: e
				}), /* @__PURE__ */ L("span", {
					class: "eh-figure-tools",
					children: [/* @__PURE__ */ L("button", {
						type: "button",
						class: "eh-quiet",
						"aria-label": `${e}: save as PNG`,
						onClick: () => void en(d(), `evenhand-${t}`, a.paper, u),
						children: "PNG"
					}), /* @__PURE__ */ L("button", {
						type: "button",
						class: "eh-quiet",
						"aria-label": `${e}: save as SVG`,
						onClick: () => $t(d(), `evenhand-${t}`, a.paper, u),
						children: "SVG"
					})]
				})]
			}),
			i && /* @__PURE__ */ L(an, { entries: i }),
			o,
			s && /* @__PURE__ */ L("p", {
				class: "eh-note",
				children: s
			}),
			/* @__PURE__ */ L("figcaption", {
				class: "eh-hidden",
				children: n
			})
		]
	});
}
function an({ entries: e }) {
	return /* @__PURE__ */ L("ul", {
		class: "eh-legend",
		"aria-hidden": "true",
		children: e.map(({ colour: e, text: t, isLine: n }) => /* @__PURE__ */ L("li", { children: [/* @__PURE__ */ L("svg", {
			class: "eh-legend-mark",
			width: "14",
			height: "11",
			children: /* @__PURE__ */ L("rect", {
				y: n ? 5 : 0,
				width: n ? 14 : 11,
				height: n ? 2 : 11,
				rx: n ? 0 : 2,
				fill: e
			})
		}), t] }, t))
	});
}
// src/skew.ts
var on = 25, sn = 2;
function cn(e) {
	let t = e.map(Math.abs).filter((e) => e > 0).sort((e, t) => e - t), n = t[t.length - 1], [r, i] = [Math.max(0, -Math.min(...e)), Math.max(0, ...e)], a = Math.min(r, i);
	return t.length > 2 && n > on * t[t.length >> 1] || a > 0 && n > sn && n > on * a;
}
function ln(e) {
	return {
		type: "symlog",
		constant: e,
		nice: !1
	};
}
function un(e, t, n) {
	let [r, i] = [Math.min(0, ...e), Math.max(0, ...e)], a = [0];
	for (let e = Math.round(Math.log10(t)); 10 ** e <= Math.max(i, -r); e++) {
		let t = Number(`1e${e}`);
		t <= i && a.push(t), t <= -r && a.unshift(-t);
	}
	let o = Math.ceil(a.length / Math.max(3, n)), s = a.indexOf(0);
	return a.filter((e, t) => (t - s) % o === 0);
}
// node_modules/d3-array/dist/d3-array.mjs
function dn(e, t) {
	return e == null || t == null ? NaN : e < t ? -1 : e > t ? 1 : e >= t ? 0 : NaN;
}
function fn(e, t) {
	return e == null || t == null ? NaN : t < e ? -1 : t > e ? 1 : t >= e ? 0 : NaN;
}
function pn(e) {
	let t, n, r;
	e.length === 2 ? (t = e === dn || e === fn ? e : mn, n = e, r = e) : (t = dn, n = (t, n) => dn(e(t), n), r = (t, n) => e(t) - n);
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
function mn() {
	return 0;
}
function hn(e) {
	return e === null ? NaN : +e;
}
function* gn(e, t) {
	if (t === void 0) for (let t of e) t != null && (t = +t) >= t && (yield t);
	else {
		let n = -1;
		for (let r of e) (r = t(r, ++n, e)) != null && (r = +r) >= r && (yield r);
	}
}
var _n = pn(dn), vn = _n.right;
_n.left, pn(hn).center;
function yn(e) {
	return e.length | 0;
}
function bn(e) {
	return !(e > 0);
}
function xn(e) {
	return typeof e != "object" || "length" in e ? e : Array.from(e);
}
function Sn(e) {
	return (t) => e(...t);
}
function Cn(...e) {
	let t = typeof e[e.length - 1] == "function" && Sn(e.pop());
	e = e.map(xn);
	let n = e.map(yn), r = e.length - 1, i = Array(r + 1).fill(0), a = [];
	if (r < 0 || n.some(bn)) return a;
	for (;;) {
		a.push(i.map((t, n) => e[n][t]));
		let o = r;
		for (; ++i[o] === n[o];) {
			if (o === 0) return t ? a.map(t) : a;
			i[o--] = 0;
		}
	}
}
function wn(e, t) {
	var n = 0, r = 0;
	return Float64Array.from(e, t === void 0 ? (e) => n += +e || 0 : (i) => n += +t(i, r++, e) || 0);
}
function Tn(e, t) {
	let n = 0, r, i = 0, a = 0;
	if (t === void 0) for (let t of e) t != null && (t = +t) >= t && (r = t - i, i += r / ++n, a += r * (t - i));
	else {
		let o = -1;
		for (let s of e) (s = t(s, ++o, e)) != null && (s = +s) >= s && (r = s - i, i += r / ++n, a += r * (s - i));
	}
	if (n > 1) return a / (n - 1);
}
function En(e, t) {
	let n = Tn(e, t);
	return n && Math.sqrt(n);
}
function Dn(e, t) {
	let n, r;
	if (t === void 0) for (let t of e) t != null && (n === void 0 ? t >= t && (n = r = t) : (n > t && (n = t), r < t && (r = t)));
	else {
		let i = -1;
		for (let a of e) (a = t(a, ++i, e)) != null && (n === void 0 ? a >= a && (n = r = a) : (n > a && (n = a), r < a && (r = a)));
	}
	return [n, r];
}
var On = class {
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
}, kn = class extends Map {
	constructor(e, t = Pn) {
		if (super(), Object.defineProperties(this, {
			_intern: { value: /* @__PURE__ */ new Map() },
			_key: { value: t }
		}), e != null) for (let [t, n] of e) this.set(t, n);
	}
	get(e) {
		return super.get(jn(this, e));
	}
	has(e) {
		return super.has(jn(this, e));
	}
	set(e, t) {
		return super.set(Mn(this, e), t);
	}
	delete(e) {
		return super.delete(Nn(this, e));
	}
}, An = class extends Set {
	constructor(e, t = Pn) {
		if (super(), Object.defineProperties(this, {
			_intern: { value: /* @__PURE__ */ new Map() },
			_key: { value: t }
		}), e != null) for (let t of e) this.add(t);
	}
	has(e) {
		return super.has(jn(this, e));
	}
	add(e) {
		return super.add(Mn(this, e));
	}
	delete(e) {
		return super.delete(Nn(this, e));
	}
};
function jn({ _intern: e, _key: t }, n) {
	let r = t(n);
	return e.has(r) ? e.get(r) : n;
}
function Mn({ _intern: e, _key: t }, n) {
	let r = t(n);
	return e.has(r) ? e.get(r) : (e.set(r, n), n);
}
function Nn({ _intern: e, _key: t }, n) {
	let r = t(n);
	return e.has(r) && (n = e.get(r), e.delete(r)), n;
}
function Pn(e) {
	return typeof e == "object" && e ? e.valueOf() : e;
}
function Fn(e) {
	return e;
}
function In(e, ...t) {
	return zn(e, Fn, Fn, t);
}
function Ln(e, t, ...n) {
	return zn(e, Fn, t, n);
}
function Rn(e, t, ...n) {
	return zn(e, Array.from, t, n);
}
function zn(e, t, n, r) {
	return (function e(i, a) {
		if (a >= r.length) return n(i);
		let o = new kn(), s = r[a++], c = -1;
		for (let e of i) {
			let t = s(e, ++c, i), n = o.get(t);
			n ? n.push(e) : o.set(t, [e]);
		}
		for (let [t, n] of o) o.set(t, e(n, a));
		return t(o);
	})(e, 0);
}
function Bn(e, t) {
	return Array.from(t, (t) => e[t]);
}
function Vn(e, ...t) {
	if (typeof e[Symbol.iterator] != "function") throw TypeError("values is not iterable");
	e = Array.from(e);
	let [n] = t;
	if (n && n.length !== 2 || t.length > 1) {
		let r = Uint32Array.from(e, (e, t) => t);
		return t.length > 1 ? (t = t.map((t) => e.map(t)), r.sort((e, n) => {
			for (let r of t) {
				let t = Un(r[e], r[n]);
				if (t) return t;
			}
		})) : (n = e.map(n), r.sort((e, t) => Un(n[e], n[t]))), Bn(e, r);
	}
	return e.sort(Hn(n));
}
function Hn(e = dn) {
	if (e === dn) return Un;
	if (typeof e != "function") throw TypeError("compare is not a function");
	return (t, n) => {
		let r = e(t, n);
		return r || r === 0 ? r : (e(n, n) === 0) - (e(t, t) === 0);
	};
}
function Un(e, t) {
	return (e == null || !(e >= e)) - (t == null || !(t >= t)) || (e < t ? -1 : +(e > t));
}
function Wn(e, t, n) {
	return (t.length === 2 ? Vn(In(e, n), (([e, n], [r, i]) => t(n, i) || dn(e, r))) : Vn(Ln(e, t, n), (([e, t], [n, r]) => dn(t, r) || dn(e, n)))).map(([e]) => e);
}
Array.prototype.slice;
var Gn = Math.sqrt(50), Kn = Math.sqrt(10), qn = Math.sqrt(2);
function Jn(e, t, n) {
	let r = (t - e) / Math.max(0, n), i = Math.floor(Math.log10(r)), a = r / 10 ** i, o = a >= Gn ? 10 : a >= Kn ? 5 : a >= qn ? 2 : 1, s, c, l;
	return i < 0 ? (l = 10 ** -i / o, s = Math.round(e * l), c = Math.round(t * l), s / l < e && ++s, c / l > t && --c, l = -l) : (l = 10 ** i * o, s = Math.round(e / l), c = Math.round(t / l), s * l < e && ++s, c * l > t && --c), c < s && .5 <= n && n < 2 ? Jn(e, t, n * 2) : [
		s,
		c,
		l
	];
}
function Yn(e, t, n) {
	if (t = +t, e = +e, n = +n, !(n > 0)) return [];
	if (e === t) return [e];
	let r = t < e, [i, a, o] = r ? Jn(t, e, n) : Jn(e, t, n);
	if (!(a >= i)) return [];
	let s = a - i + 1, c = Array(s);
	if (r) {
		if (o < 0) for (let e = 0; e < s; ++e) c[e] = (a - e) / -o;
		else for (let e = 0; e < s; ++e) c[e] = (a - e) * o;
	} else if (o < 0) for (let e = 0; e < s; ++e) c[e] = (i + e) / -o;
	else for (let e = 0; e < s; ++e) c[e] = (i + e) * o;
	return c;
}
function Xn(e, t, n) {
	return t = +t, e = +e, n = +n, Jn(e, t, n)[2];
}
function Zn(e, t, n) {
	t = +t, e = +e, n = +n;
	let r = t < e, i = r ? Xn(t, e, n) : Xn(e, t, n);
	return (r ? -1 : 1) * (i < 0 ? 1 / -i : i);
}
function Qn(e, t) {
	let n;
	if (t === void 0) for (let t of e) t != null && (n < t || n === void 0 && t >= t) && (n = t);
	else {
		let r = -1;
		for (let i of e) (i = t(i, ++r, e)) != null && (n < i || n === void 0 && i >= i) && (n = i);
	}
	return n;
}
function $n(e, t) {
	let n, r = -1, i = -1;
	if (t === void 0) for (let t of e) ++i, t != null && (n < t || n === void 0 && t >= t) && (n = t, r = i);
	else for (let a of e) (a = t(a, ++i, e)) != null && (n < a || n === void 0 && a >= a) && (n = a, r = i);
	return r;
}
function er(e, t) {
	let n;
	if (t === void 0) for (let t of e) t != null && (n > t || n === void 0 && t >= t) && (n = t);
	else {
		let r = -1;
		for (let i of e) (i = t(i, ++r, e)) != null && (n > i || n === void 0 && i >= i) && (n = i);
	}
	return n;
}
function tr(e, t) {
	let n, r = -1, i = -1;
	if (t === void 0) for (let t of e) ++i, t != null && (n > t || n === void 0 && t >= t) && (n = t, r = i);
	else for (let a of e) (a = t(a, ++i, e)) != null && (n > a || n === void 0 && a >= a) && (n = a, r = i);
	return r;
}
function nr(e, t, n = 0, r = Infinity, i) {
	if (t = Math.floor(t), n = Math.floor(Math.max(0, n)), r = Math.floor(Math.min(e.length - 1, r)), !(n <= t && t <= r)) return e;
	for (i = i === void 0 ? Un : Hn(i); r > n;) {
		if (r - n > 600) {
			let a = r - n + 1, o = t - n + 1, s = Math.log(a), c = .5 * Math.exp(2 * s / 3), l = .5 * Math.sqrt(s * c * (a - c) / a) * (o - a / 2 < 0 ? -1 : 1), u = Math.max(n, Math.floor(t - o * c / a + l)), d = Math.min(r, Math.floor(t + (a - o) * c / a + l));
			nr(e, t, u, d, i);
		}
		let a = e[t], o = n, s = r;
		for (rr(e, n, t), i(e[r], a) > 0 && rr(e, n, r); o < s;) {
			for (rr(e, o, s), ++o, --s; i(e[o], a) < 0;) ++o;
			for (; i(e[s], a) > 0;) --s;
		}
		i(e[n], a) === 0 ? rr(e, n, s) : (++s, rr(e, s, r)), s <= t && (n = s + 1), t <= s && (r = s - 1);
	}
	return e;
}
function rr(e, t, n) {
	let r = e[t];
	e[t] = e[n], e[n] = r;
}
function ir(e, t = dn) {
	let n, r = !1;
	if (t.length === 1) {
		let i;
		for (let a of e) {
			let e = t(a);
			(r ? dn(e, i) > 0 : dn(e, e) === 0) && (n = a, i = e, r = !0);
		}
	} else for (let i of e) (r ? t(i, n) > 0 : t(i, i) === 0) && (n = i, r = !0);
	return n;
}
function ar(e, t, n) {
	if (e = Float64Array.from(gn(e, n)), (r = e.length) && !isNaN(t = +t)) {
		if (t <= 0 || r < 2) return er(e);
		if (t >= 1) return Qn(e);
		var r, i = (r - 1) * t, a = Math.floor(i), o = Qn(nr(e, a).subarray(0, a + 1));
		return o + (er(e.subarray(a + 1)) - o) * (i - a);
	}
}
function or(e, t, n = hn) {
	if ((r = e.length) && !isNaN(t = +t)) {
		if (t <= 0 || r < 2) return +n(e[0], 0, e);
		if (t >= 1) return +n(e[r - 1], r - 1, e);
		var r, i = (r - 1) * t, a = Math.floor(i), o = +n(e[a], a, e);
		return o + (+n(e[a + 1], a + 1, e) - o) * (i - a);
	}
}
function sr(e, t) {
	let n = 0, r = 0;
	if (t === void 0) for (let t of e) t != null && (t = +t) >= t && (++n, r += t);
	else {
		let i = -1;
		for (let a of e) (a = t(a, ++i, e)) != null && (a = +a) >= a && (++n, r += a);
	}
	if (n) return r / n;
}
function cr(e, t) {
	return ar(e, .5, t);
}
function* lr(e) {
	for (let t of e) yield* t;
}
function ur(e) {
	return Array.from(lr(e));
}
function dr(e, t) {
	let n = new kn();
	if (t === void 0) for (let t of e) t != null && t >= t && n.set(t, (n.get(t) || 0) + 1);
	else {
		let r = -1;
		for (let i of e) (i = t(i, ++r, e)) != null && i >= i && n.set(i, (n.get(i) || 0) + 1);
	}
	let r, i = 0;
	for (let [e, t] of n) t > i && (i = t, r = e);
	return r;
}
function fr(e, t = pr) {
	let n = [], r, i = !1;
	for (let a of e) i && n.push(t(r, a)), r = a, i = !0;
	return n;
}
function pr(e, t) {
	return [e, t];
}
function mr(e, t, n) {
	e = +e, t = +t, n = (i = arguments.length) < 2 ? (t = e, e = 0, 1) : i < 3 ? 1 : +n;
	for (var r = -1, i = Math.max(0, Math.ceil((t - e) / n)) | 0, a = Array(i); ++r < i;) a[r] = e + r * n;
	return a;
}
function hr(e, t) {
	let n = 0;
	if (t === void 0) for (let t of e) (t = +t) && (n += t);
	else {
		let r = -1;
		for (let i of e) (i = +t(i, ++r, e)) && (n += i);
	}
	return n;
}
function gr(e) {
	if (typeof e[Symbol.iterator] != "function") throw TypeError("values is not iterable");
	return Array.from(e).reverse();
}
// node_modules/d3-axis/dist/d3-axis.mjs
function _r(e) {
	return e;
}
var vr = 1, yr = 2, br = 3, xr = 4, Sr = 1e-6;
function Cr(e) {
	return "translate(" + e + ",0)";
}
function wr(e) {
	return "translate(0," + e + ")";
}
function Tr(e) {
	return (t) => +e(t);
}
function Er(e, t) {
	return t = Math.max(0, e.bandwidth() - t * 2) / 2, e.round() && (t = Math.round(t)), (n) => +e(n) + t;
}
function Dr() {
	return !this.__axis;
}
function Or(e, t) {
	var n = [], r = null, i = null, a = 6, o = 6, s = 3, c = typeof window < "u" && window.devicePixelRatio > 1 ? 0 : .5, l = e === vr || e === xr ? -1 : 1, u = e === xr || e === yr ? "x" : "y", d = e === vr || e === br ? Cr : wr;
	function f(f) {
		var p = r ?? (t.ticks ? t.ticks.apply(t, n) : t.domain()), m = i ?? (t.tickFormat ? t.tickFormat.apply(t, n) : _r), h = Math.max(a, 0) + s, g = t.range(), _ = +g[0] + c, v = +g[g.length - 1] + c, y = (t.bandwidth ? Er : Tr)(t.copy(), c), b = f.selection ? f.selection() : f, x = b.selectAll(".domain").data([null]), S = b.selectAll(".tick").data(p, t).order(), C = S.exit(), w = S.enter().append("g").attr("class", "tick"), T = S.select("line"), E = S.select("text");
		x = x.merge(x.enter().insert("path", ".tick").attr("class", "domain").attr("stroke", "currentColor")), S = S.merge(w), T = T.merge(w.append("line").attr("stroke", "currentColor").attr(u + "2", l * a)), E = E.merge(w.append("text").attr("fill", "currentColor").attr(u, l * h).attr("dy", e === vr ? "0em" : e === br ? "0.71em" : "0.32em")), f !== b && (x = x.transition(f), S = S.transition(f), T = T.transition(f), E = E.transition(f), C = C.transition(f).attr("opacity", Sr).attr("transform", function(e) {
			return isFinite(e = y(e)) ? d(e + c) : this.getAttribute("transform");
		}), w.attr("opacity", Sr).attr("transform", function(e) {
			var t = this.parentNode.__axis;
			return d((t && isFinite(t = t(e)) ? t : y(e)) + c);
		})), C.remove(), x.attr("d", e === xr || e === yr ? o ? "M" + l * o + "," + _ + "H" + c + "V" + v + "H" + l * o : "M" + c + "," + _ + "V" + v : o ? "M" + _ + "," + l * o + "V" + c + "H" + v + "V" + l * o : "M" + _ + "," + c + "H" + v), S.attr("opacity", 1).attr("transform", function(e) {
			return d(y(e) + c);
		}), T.attr(u + "2", l * a), E.attr(u, l * h).text(m), b.filter(Dr).attr("fill", "none").attr("font-size", 10).attr("font-family", "sans-serif").attr("text-anchor", e === yr ? "start" : e === xr ? "end" : "middle"), b.each(function() {
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
function kr(e) {
	return Or(br, e);
}
// node_modules/d3-selection/dist/d3-selection.mjs
var Ar = "http://www.w3.org/1999/xhtml", jr = {
	svg: "http://www.w3.org/2000/svg",
	xhtml: Ar,
	xlink: "http://www.w3.org/1999/xlink",
	xml: "http://www.w3.org/XML/1998/namespace",
	xmlns: "http://www.w3.org/2000/xmlns/"
};
function Mr(e) {
	var t = e += "", n = t.indexOf(":");
	return n >= 0 && (t = e.slice(0, n)) !== "xmlns" && (e = e.slice(n + 1)), jr.hasOwnProperty(t) ? {
		space: jr[t],
		local: e
	} : e;
}
function Nr(e) {
	return function() {
		var t = this.ownerDocument, n = this.namespaceURI;
		return n === Ar && t.documentElement.namespaceURI === Ar ? t.createElement(e) : t.createElementNS(n, e);
	};
}
function Pr(e) {
	return function() {
		return this.ownerDocument.createElementNS(e.space, e.local);
	};
}
function Fr(e) {
	var t = Mr(e);
	return (t.local ? Pr : Nr)(t);
}
function Ir() {}
function Lr(e) {
	return e == null ? Ir : function() {
		return this.querySelector(e);
	};
}
function Rr(e) {
	typeof e != "function" && (e = Lr(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = Array(o), c, l, u = 0; u < o; ++u) (c = a[u]) && (l = e.call(c, c.__data__, u, a)) && ("__data__" in c && (l.__data__ = c.__data__), s[u] = l);
	return new Ea(r, this._parents);
}
function zr(e) {
	return e == null ? [] : Array.isArray(e) ? e : Array.from(e);
}
function Br() {
	return [];
}
function Vr(e) {
	return e == null ? Br : function() {
		return this.querySelectorAll(e);
	};
}
function Hr(e) {
	return function() {
		return zr(e.apply(this, arguments));
	};
}
function Ur(e) {
	e = typeof e == "function" ? Hr(e) : Vr(e);
	for (var t = this._groups, n = t.length, r = [], i = [], a = 0; a < n; ++a) for (var o = t[a], s = o.length, c, l = 0; l < s; ++l) (c = o[l]) && (r.push(e.call(c, c.__data__, l, o)), i.push(c));
	return new Ea(r, i);
}
function Wr(e) {
	return function() {
		return this.matches(e);
	};
}
function Gr(e) {
	return function(t) {
		return t.matches(e);
	};
}
var Kr = Array.prototype.find;
function qr(e) {
	return function() {
		return Kr.call(this.children, e);
	};
}
function Jr() {
	return this.firstElementChild;
}
function Yr(e) {
	return this.select(e == null ? Jr : qr(typeof e == "function" ? e : Gr(e)));
}
var Xr = Array.prototype.filter;
function Zr() {
	return Array.from(this.children);
}
function Qr(e) {
	return function() {
		return Xr.call(this.children, e);
	};
}
function $r(e) {
	return this.selectAll(e == null ? Zr : Qr(typeof e == "function" ? e : Gr(e)));
}
function ei(e) {
	typeof e != "function" && (e = Wr(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = [], c, l = 0; l < o; ++l) (c = a[l]) && e.call(c, c.__data__, l, a) && s.push(c);
	return new Ea(r, this._parents);
}
function ti(e) {
	return Array(e.length);
}
function ni() {
	return new Ea(this._enter || this._groups.map(ti), this._parents);
}
function ri(e, t) {
	this.ownerDocument = e.ownerDocument, this.namespaceURI = e.namespaceURI, this._next = null, this._parent = e, this.__data__ = t;
}
ri.prototype = {
	constructor: ri,
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
function ii(e) {
	return function() {
		return e;
	};
}
function ai(e, t, n, r, i, a) {
	for (var o = 0, s, c = t.length, l = a.length; o < l; ++o) (s = t[o]) ? (s.__data__ = a[o], r[o] = s) : n[o] = new ri(e, a[o]);
	for (; o < c; ++o) (s = t[o]) && (i[o] = s);
}
function oi(e, t, n, r, i, a, o) {
	var s, c, l = /* @__PURE__ */ new Map(), u = t.length, d = a.length, f = Array(u), p;
	for (s = 0; s < u; ++s) (c = t[s]) && (f[s] = p = o.call(c, c.__data__, s, t) + "", l.has(p) ? i[s] = c : l.set(p, c));
	for (s = 0; s < d; ++s) p = o.call(e, a[s], s, a) + "", (c = l.get(p)) ? (r[s] = c, c.__data__ = a[s], l.delete(p)) : n[s] = new ri(e, a[s]);
	for (s = 0; s < u; ++s) (c = t[s]) && l.get(f[s]) === c && (i[s] = c);
}
function si(e) {
	return e.__data__;
}
function ci(e, t) {
	if (!arguments.length) return Array.from(this, si);
	var n = t ? oi : ai, r = this._parents, i = this._groups;
	typeof e != "function" && (e = ii(e));
	for (var a = i.length, o = Array(a), s = Array(a), c = Array(a), l = 0; l < a; ++l) {
		var u = r[l], d = i[l], f = d.length, p = li(e.call(u, u && u.__data__, l, r)), m = p.length, h = s[l] = Array(m), g = o[l] = Array(m);
		n(u, d, h, g, c[l] = Array(f), p, t);
		for (var _ = 0, v = 0, y, b; _ < m; ++_) if (y = h[_]) {
			for (_ >= v && (v = _ + 1); !(b = g[v]) && ++v < m;);
			y._next = b || null;
		}
	}
	return o = new Ea(o, r), o._enter = s, o._exit = c, o;
}
function li(e) {
	return typeof e == "object" && "length" in e ? e : Array.from(e);
}
function ui() {
	return new Ea(this._exit || this._groups.map(ti), this._parents);
}
function di(e, t, n) {
	var r = this.enter(), i = this, a = this.exit();
	return typeof e == "function" ? (r = e(r), r &&= r.selection()) : r = r.append(e + ""), t != null && (i = t(i), i &&= i.selection()), n == null ? a.remove() : n(a), r && i ? r.merge(i).order() : i;
}
function fi(e) {
	for (var t = e.selection ? e.selection() : e, n = this._groups, r = t._groups, i = n.length, a = r.length, o = Math.min(i, a), s = Array(i), c = 0; c < o; ++c) for (var l = n[c], u = r[c], d = l.length, f = s[c] = Array(d), p, m = 0; m < d; ++m) (p = l[m] || u[m]) && (f[m] = p);
	for (; c < i; ++c) s[c] = n[c];
	return new Ea(s, this._parents);
}
function pi() {
	for (var e = this._groups, t = -1, n = e.length; ++t < n;) for (var r = e[t], i = r.length - 1, a = r[i], o; --i >= 0;) (o = r[i]) && (a && o.compareDocumentPosition(a) ^ 4 && a.parentNode.insertBefore(o, a), a = o);
	return this;
}
function mi(e) {
	e ||= hi;
	function t(t, n) {
		return t && n ? e(t.__data__, n.__data__) : !t - !n;
	}
	for (var n = this._groups, r = n.length, i = Array(r), a = 0; a < r; ++a) {
		for (var o = n[a], s = o.length, c = i[a] = Array(s), l, u = 0; u < s; ++u) (l = o[u]) && (c[u] = l);
		c.sort(t);
	}
	return new Ea(i, this._parents).order();
}
function hi(e, t) {
	return e < t ? -1 : e > t ? 1 : e >= t ? 0 : NaN;
}
function gi() {
	var e = arguments[0];
	return arguments[0] = this, e.apply(null, arguments), this;
}
function _i() {
	return Array.from(this);
}
function vi() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length; i < a; ++i) {
		var o = r[i];
		if (o) return o;
	}
	return null;
}
function yi() {
	let e = 0;
	for (let t of this) ++e;
	return e;
}
function bi() {
	return !this.node();
}
function xi(e) {
	for (var t = this._groups, n = 0, r = t.length; n < r; ++n) for (var i = t[n], a = 0, o = i.length, s; a < o; ++a) (s = i[a]) && e.call(s, s.__data__, a, i);
	return this;
}
function Si(e) {
	return function() {
		this.removeAttribute(e);
	};
}
function Ci(e) {
	return function() {
		this.removeAttributeNS(e.space, e.local);
	};
}
function wi(e, t) {
	return function() {
		this.setAttribute(e, t);
	};
}
function Ti(e, t) {
	return function() {
		this.setAttributeNS(e.space, e.local, t);
	};
}
function Ei(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttribute(e) : this.setAttribute(e, n);
	};
}
function Di(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttributeNS(e.space, e.local) : this.setAttributeNS(e.space, e.local, n);
	};
}
function Oi(e, t) {
	var n = Mr(e);
	if (arguments.length < 2) {
		var r = this.node();
		return n.local ? r.getAttributeNS(n.space, n.local) : r.getAttribute(n);
	}
	return this.each((t == null ? n.local ? Ci : Si : typeof t == "function" ? n.local ? Di : Ei : n.local ? Ti : wi)(n, t));
}
function ki(e) {
	return e.ownerDocument && e.ownerDocument.defaultView || e.document && e || e.defaultView;
}
function Ai(e) {
	return function() {
		this.style.removeProperty(e);
	};
}
function ji(e, t, n) {
	return function() {
		this.style.setProperty(e, t, n);
	};
}
function Mi(e, t, n) {
	return function() {
		var r = t.apply(this, arguments);
		r == null ? this.style.removeProperty(e) : this.style.setProperty(e, r, n);
	};
}
function Ni(e, t, n) {
	return arguments.length > 1 ? this.each((t == null ? Ai : typeof t == "function" ? Mi : ji)(e, t, n ?? "")) : Pi(this.node(), e);
}
function Pi(e, t) {
	return e.style.getPropertyValue(t) || ki(e).getComputedStyle(e, null).getPropertyValue(t);
}
function Fi(e) {
	return function() {
		delete this[e];
	};
}
function Ii(e, t) {
	return function() {
		this[e] = t;
	};
}
function Li(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? delete this[e] : this[e] = n;
	};
}
function Ri(e, t) {
	return arguments.length > 1 ? this.each((t == null ? Fi : typeof t == "function" ? Li : Ii)(e, t)) : this.node()[e];
}
function zi(e) {
	return e.trim().split(/^|\s+/);
}
function Bi(e) {
	return e.classList || new Vi(e);
}
function Vi(e) {
	this._node = e, this._names = zi(e.getAttribute("class") || "");
}
Vi.prototype = {
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
function Hi(e, t) {
	for (var n = Bi(e), r = -1, i = t.length; ++r < i;) n.add(t[r]);
}
function Ui(e, t) {
	for (var n = Bi(e), r = -1, i = t.length; ++r < i;) n.remove(t[r]);
}
function Wi(e) {
	return function() {
		Hi(this, e);
	};
}
function Gi(e) {
	return function() {
		Ui(this, e);
	};
}
function Ki(e, t) {
	return function() {
		(t.apply(this, arguments) ? Hi : Ui)(this, e);
	};
}
function qi(e, t) {
	var n = zi(e + "");
	if (arguments.length < 2) {
		for (var r = Bi(this.node()), i = -1, a = n.length; ++i < a;) if (!r.contains(n[i])) return !1;
		return !0;
	}
	return this.each((typeof t == "function" ? Ki : t ? Wi : Gi)(n, t));
}
function Ji() {
	this.textContent = "";
}
function Yi(e) {
	return function() {
		this.textContent = e;
	};
}
function Xi(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.textContent = t ?? "";
	};
}
function Zi(e) {
	return arguments.length ? this.each(e == null ? Ji : (typeof e == "function" ? Xi : Yi)(e)) : this.node().textContent;
}
function Qi() {
	this.innerHTML = "";
}
function $i(e) {
	return function() {
		this.innerHTML = e;
	};
}
function ea(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.innerHTML = t ?? "";
	};
}
function ta(e) {
	return arguments.length ? this.each(e == null ? Qi : (typeof e == "function" ? ea : $i)(e)) : this.node().innerHTML;
}
function na() {
	this.nextSibling && this.parentNode.appendChild(this);
}
function ra() {
	return this.each(na);
}
function ia() {
	this.previousSibling && this.parentNode.insertBefore(this, this.parentNode.firstChild);
}
function aa() {
	return this.each(ia);
}
function oa(e) {
	var t = typeof e == "function" ? e : Fr(e);
	return this.select(function() {
		return this.appendChild(t.apply(this, arguments));
	});
}
function sa() {
	return null;
}
function ca(e, t) {
	var n = typeof e == "function" ? e : Fr(e), r = t == null ? sa : typeof t == "function" ? t : Lr(t);
	return this.select(function() {
		return this.insertBefore(n.apply(this, arguments), r.apply(this, arguments) || null);
	});
}
function la() {
	var e = this.parentNode;
	e && e.removeChild(this);
}
function ua() {
	return this.each(la);
}
function da() {
	var e = this.cloneNode(!1), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function fa() {
	var e = this.cloneNode(!0), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function pa(e) {
	return this.select(e ? fa : da);
}
function ma(e) {
	return arguments.length ? this.property("__data__", e) : this.node().__data__;
}
function ha(e) {
	return function(t) {
		e.call(this, t, this.__data__);
	};
}
function ga(e) {
	return e.trim().split(/^|\s+/).map(function(e) {
		var t = "", n = e.indexOf(".");
		return n >= 0 && (t = e.slice(n + 1), e = e.slice(0, n)), {
			type: e,
			name: t
		};
	});
}
function _a(e) {
	return function() {
		var t = this.__on;
		if (t) {
			for (var n = 0, r = -1, i = t.length, a; n < i; ++n) a = t[n], (!e.type || a.type === e.type) && a.name === e.name ? this.removeEventListener(a.type, a.listener, a.options) : t[++r] = a;
			++r ? t.length = r : delete this.__on;
		}
	};
}
function va(e, t, n) {
	return function() {
		var r = this.__on, i, a = ha(t);
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
function ya(e, t, n) {
	var r = ga(e + ""), i, a = r.length, o;
	if (arguments.length < 2) {
		var s = this.node().__on;
		if (s) {
			for (var c = 0, l = s.length, u; c < l; ++c) for (i = 0, u = s[c]; i < a; ++i) if ((o = r[i]).type === u.type && o.name === u.name) return u.value;
		}
	} else {
		for (s = t ? va : _a, i = 0; i < a; ++i) this.each(s(r[i], t, n));
		return this;
	}
}
function ba(e, t, n) {
	var r = ki(e), i = r.CustomEvent;
	typeof i == "function" ? i = new i(t, n) : (i = r.document.createEvent("Event"), n ? (i.initEvent(t, n.bubbles, n.cancelable), i.detail = n.detail) : i.initEvent(t, !1, !1)), e.dispatchEvent(i);
}
function xa(e, t) {
	return function() {
		return ba(this, e, t);
	};
}
function Sa(e, t) {
	return function() {
		return ba(this, e, t.apply(this, arguments));
	};
}
function Ca(e, t) {
	return this.each((typeof t == "function" ? Sa : xa)(e, t));
}
function* wa() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length, o; i < a; ++i) (o = r[i]) && (yield o);
}
var Ta = [null];
function Ea(e, t) {
	this._groups = e, this._parents = t;
}
function Da() {
	return new Ea([[document.documentElement]], Ta);
}
function Oa() {
	return this;
}
Ea.prototype = Da.prototype = {
	constructor: Ea,
	select: Rr,
	selectAll: Ur,
	selectChild: Yr,
	selectChildren: $r,
	filter: ei,
	data: ci,
	enter: ni,
	exit: ui,
	join: di,
	merge: fi,
	selection: Oa,
	order: pi,
	sort: mi,
	call: gi,
	nodes: _i,
	node: vi,
	size: yi,
	empty: bi,
	each: xi,
	attr: Oi,
	style: Ni,
	property: Ri,
	classed: qi,
	text: Zi,
	html: ta,
	raise: ra,
	lower: aa,
	append: oa,
	insert: ca,
	remove: ua,
	clone: pa,
	datum: ma,
	on: ya,
	dispatch: Ca,
	[Symbol.iterator]: wa
};
function ka(e) {
	return typeof e == "string" ? new Ea([[document.querySelector(e)]], [document.documentElement]) : new Ea([[e]], Ta);
}
var Aa = 0;
function ja() {
	return new Ma();
}
function Ma() {
	this._ = "@" + (++Aa).toString(36);
}
Ma.prototype = ja.prototype = {
	constructor: Ma,
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
function Na(e) {
	let t;
	for (; t = e.sourceEvent;) e = t;
	return e;
}
function Pa(e, t) {
	if (e = Na(e), t === void 0 && (t = e.currentTarget), t) {
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
function Fa(e, t, n) {
	e.prototype = t.prototype = n, n.constructor = e;
}
function Ia(e, t) {
	var n = Object.create(e.prototype);
	for (var r in t) n[r] = t[r];
	return n;
}
function La() {}
var Ra = .7, za = 1 / Ra, Ba = "\\s*([+-]?\\d+)\\s*", Va = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*", Ha = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*", Ua = /^#([0-9a-f]{3,8})$/, Wa = RegExp(`^rgb\\(${Ba},${Ba},${Ba}\\)$`), Ga = RegExp(`^rgb\\(${Ha},${Ha},${Ha}\\)$`), Ka = RegExp(`^rgba\\(${Ba},${Ba},${Ba},${Va}\\)$`), qa = RegExp(`^rgba\\(${Ha},${Ha},${Ha},${Va}\\)$`), Ja = RegExp(`^hsl\\(${Va},${Ha},${Ha}\\)$`), Ya = RegExp(`^hsla\\(${Va},${Ha},${Ha},${Va}\\)$`), Xa = {
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
Fa(La, to, {
	copy(e) {
		return Object.assign(new this.constructor(), this, e);
	},
	displayable() {
		return this.rgb().displayable();
	},
	hex: Za,
	formatHex: Za,
	formatHex8: Qa,
	formatHsl: $a,
	formatRgb: eo,
	toString: eo
});
function Za() {
	return this.rgb().formatHex();
}
function Qa() {
	return this.rgb().formatHex8();
}
function $a() {
	return ho(this).formatHsl();
}
function eo() {
	return this.rgb().formatRgb();
}
function to(e) {
	var t, n;
	return e = (e + "").trim().toLowerCase(), (t = Ua.exec(e)) ? (n = t[1].length, t = parseInt(t[1], 16), n === 6 ? no(t) : n === 3 ? new oo(t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, (t & 15) << 4 | t & 15, 1) : n === 8 ? ro(t >> 24 & 255, t >> 16 & 255, t >> 8 & 255, (t & 255) / 255) : n === 4 ? ro(t >> 12 & 15 | t >> 8 & 240, t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, ((t & 15) << 4 | t & 15) / 255) : null) : (t = Wa.exec(e)) ? new oo(t[1], t[2], t[3], 1) : (t = Ga.exec(e)) ? new oo(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, 1) : (t = Ka.exec(e)) ? ro(t[1], t[2], t[3], t[4]) : (t = qa.exec(e)) ? ro(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, t[4]) : (t = Ja.exec(e)) ? mo(t[1], t[2] / 100, t[3] / 100, 1) : (t = Ya.exec(e)) ? mo(t[1], t[2] / 100, t[3] / 100, t[4]) : Xa.hasOwnProperty(e) ? no(Xa[e]) : e === "transparent" ? new oo(NaN, NaN, NaN, 0) : null;
}
function no(e) {
	return new oo(e >> 16 & 255, e >> 8 & 255, e & 255, 1);
}
function ro(e, t, n, r) {
	return r <= 0 && (e = t = n = NaN), new oo(e, t, n, r);
}
function io(e) {
	return e instanceof La || (e = to(e)), e ? (e = e.rgb(), new oo(e.r, e.g, e.b, e.opacity)) : new oo();
}
function ao(e, t, n, r) {
	return arguments.length === 1 ? io(e) : new oo(e, t, n, r ?? 1);
}
function oo(e, t, n, r) {
	this.r = +e, this.g = +t, this.b = +n, this.opacity = +r;
}
Fa(oo, ao, Ia(La, {
	brighter(e) {
		return e = e == null ? za : za ** +e, new oo(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? Ra : Ra ** +e, new oo(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	rgb() {
		return this;
	},
	clamp() {
		return new oo(fo(this.r), fo(this.g), fo(this.b), uo(this.opacity));
	},
	displayable() {
		return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
	},
	hex: so,
	formatHex: so,
	formatHex8: co,
	formatRgb: lo,
	toString: lo
}));
function so() {
	return `#${po(this.r)}${po(this.g)}${po(this.b)}`;
}
function co() {
	return `#${po(this.r)}${po(this.g)}${po(this.b)}${po((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function lo() {
	let e = uo(this.opacity);
	return `${e === 1 ? "rgb(" : "rgba("}${fo(this.r)}, ${fo(this.g)}, ${fo(this.b)}${e === 1 ? ")" : `, ${e})`}`;
}
function uo(e) {
	return isNaN(e) ? 1 : Math.max(0, Math.min(1, e));
}
function fo(e) {
	return Math.max(0, Math.min(255, Math.round(e) || 0));
}
function po(e) {
	return e = fo(e), (e < 16 ? "0" : "") + e.toString(16);
}
function mo(e, t, n, r) {
	return r <= 0 ? e = t = n = NaN : n <= 0 || n >= 1 ? e = t = NaN : t <= 0 && (e = NaN), new _o(e, t, n, r);
}
function ho(e) {
	if (e instanceof _o) return new _o(e.h, e.s, e.l, e.opacity);
	if (e instanceof La || (e = to(e)), !e) return new _o();
	if (e instanceof _o) return e;
	e = e.rgb();
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = Math.min(t, n, r), a = Math.max(t, n, r), o = NaN, s = a - i, c = (a + i) / 2;
	return s ? (o = t === a ? (n - r) / s + (n < r) * 6 : n === a ? (r - t) / s + 2 : (t - n) / s + 4, s /= c < .5 ? a + i : 2 - a - i, o *= 60) : s = c > 0 && c < 1 ? 0 : o, new _o(o, s, c, e.opacity);
}
function go(e, t, n, r) {
	return arguments.length === 1 ? ho(e) : new _o(e, t, n, r ?? 1);
}
function _o(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
Fa(_o, go, Ia(La, {
	brighter(e) {
		return e = e == null ? za : za ** +e, new _o(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? Ra : Ra ** +e, new _o(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = this.h % 360 + (this.h < 0) * 360, t = isNaN(e) || isNaN(this.s) ? 0 : this.s, n = this.l, r = n + (n < .5 ? n : 1 - n) * t, i = 2 * n - r;
		return new oo(bo(e >= 240 ? e - 240 : e + 120, i, r), bo(e, i, r), bo(e < 120 ? e + 240 : e - 120, i, r), this.opacity);
	},
	clamp() {
		return new _o(vo(this.h), yo(this.s), yo(this.l), uo(this.opacity));
	},
	displayable() {
		return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
	},
	formatHsl() {
		let e = uo(this.opacity);
		return `${e === 1 ? "hsl(" : "hsla("}${vo(this.h)}, ${yo(this.s) * 100}%, ${yo(this.l) * 100}%${e === 1 ? ")" : `, ${e})`}`;
	}
}));
function vo(e) {
	return e = (e || 0) % 360, e < 0 ? e + 360 : e;
}
function yo(e) {
	return Math.max(0, Math.min(1, e || 0));
}
function bo(e, t, n) {
	return (e < 60 ? t + (n - t) * e / 60 : e < 180 ? n : e < 240 ? t + (n - t) * (240 - e) / 60 : t) * 255;
}
var xo = Math.PI / 180, So = 180 / Math.PI, Co = 18, wo = .96422, To = 1, Eo = .82521, Do = 4 / 29, Oo = 6 / 29, ko = 3 * Oo * Oo, Ao = Oo * Oo * Oo;
function jo(e) {
	if (e instanceof No) return new No(e.l, e.a, e.b, e.opacity);
	if (e instanceof Bo) return Vo(e);
	e instanceof oo || (e = io(e));
	var t = Lo(e.r), n = Lo(e.g), r = Lo(e.b), i = Po((.2225045 * t + .7168786 * n + .0606169 * r) / To), a, o;
	return t === n && n === r ? a = o = i : (a = Po((.4360747 * t + .3850649 * n + .1430804 * r) / wo), o = Po((.0139322 * t + .0971045 * n + .7141733 * r) / Eo)), new No(116 * i - 16, 500 * (a - i), 200 * (i - o), e.opacity);
}
function Mo(e, t, n, r) {
	return arguments.length === 1 ? jo(e) : new No(e, t, n, r ?? 1);
}
function No(e, t, n, r) {
	this.l = +e, this.a = +t, this.b = +n, this.opacity = +r;
}
Fa(No, Mo, Ia(La, {
	brighter(e) {
		return new No(this.l + Co * (e ?? 1), this.a, this.b, this.opacity);
	},
	darker(e) {
		return new No(this.l - Co * (e ?? 1), this.a, this.b, this.opacity);
	},
	rgb() {
		var e = (this.l + 16) / 116, t = isNaN(this.a) ? e : e + this.a / 500, n = isNaN(this.b) ? e : e - this.b / 200;
		return t = wo * Fo(t), e = To * Fo(e), n = Eo * Fo(n), new oo(Io(3.1338561 * t - 1.6168667 * e - .4906146 * n), Io(-.9787684 * t + 1.9161415 * e + .033454 * n), Io(.0719453 * t - .2289914 * e + 1.4052427 * n), this.opacity);
	}
}));
function Po(e) {
	return e > Ao ? e ** (1 / 3) : e / ko + Do;
}
function Fo(e) {
	return e > Oo ? e * e * e : ko * (e - Do);
}
function Io(e) {
	return 255 * (e <= .0031308 ? 12.92 * e : 1.055 * e ** (1 / 2.4) - .055);
}
function Lo(e) {
	return (e /= 255) <= .04045 ? e / 12.92 : ((e + .055) / 1.055) ** 2.4;
}
function Ro(e) {
	if (e instanceof Bo) return new Bo(e.h, e.c, e.l, e.opacity);
	if (e instanceof No || (e = jo(e)), e.a === 0 && e.b === 0) return new Bo(NaN, 0 < e.l && e.l < 100 ? 0 : NaN, e.l, e.opacity);
	var t = Math.atan2(e.b, e.a) * So;
	return new Bo(t < 0 ? t + 360 : t, Math.sqrt(e.a * e.a + e.b * e.b), e.l, e.opacity);
}
function zo(e, t, n, r) {
	return arguments.length === 1 ? Ro(e) : new Bo(e, t, n, r ?? 1);
}
function Bo(e, t, n, r) {
	this.h = +e, this.c = +t, this.l = +n, this.opacity = +r;
}
function Vo(e) {
	if (isNaN(e.h)) return new No(e.l, 0, 0, e.opacity);
	var t = e.h * xo;
	return new No(e.l, Math.cos(t) * e.c, Math.sin(t) * e.c, e.opacity);
}
Fa(Bo, zo, Ia(La, {
	brighter(e) {
		return new Bo(this.h, this.c, this.l + Co * (e ?? 1), this.opacity);
	},
	darker(e) {
		return new Bo(this.h, this.c, this.l - Co * (e ?? 1), this.opacity);
	},
	rgb() {
		return Vo(this).rgb();
	}
}));
var Ho = -.14861, Uo = 1.78277, Wo = -.29227, Go = -.90649, Ko = 1.97294, qo = Ko * Go, Jo = Ko * Uo, Yo = Uo * Wo - Go * Ho;
function Xo(e) {
	if (e instanceof Qo) return new Qo(e.h, e.s, e.l, e.opacity);
	e instanceof oo || (e = io(e));
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = (Yo * r + qo * t - Jo * n) / (Yo + qo - Jo), a = r - i, o = (Ko * (n - i) - Wo * a) / Go, s = Math.sqrt(o * o + a * a) / (Ko * i * (1 - i)), c = s ? Math.atan2(o, a) * So - 120 : NaN;
	return new Qo(c < 0 ? c + 360 : c, s, i, e.opacity);
}
function Zo(e, t, n, r) {
	return arguments.length === 1 ? Xo(e) : new Qo(e, t, n, r ?? 1);
}
function Qo(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
Fa(Qo, Zo, Ia(La, {
	brighter(e) {
		return e = e == null ? za : za ** +e, new Qo(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? Ra : Ra ** +e, new Qo(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = isNaN(this.h) ? 0 : (this.h + 120) * xo, t = +this.l, n = isNaN(this.s) ? 0 : this.s * t * (1 - t), r = Math.cos(e), i = Math.sin(e);
		return new oo(255 * (t + n * (Ho * r + Uo * i)), 255 * (t + n * (Wo * r + Go * i)), 255 * (t + Ko * r * n), this.opacity);
	}
}));
// node_modules/d3-interpolate/dist/d3-interpolate.mjs
function $o(e, t, n, r, i) {
	var a = e * e, o = a * e;
	return ((1 - 3 * e + 3 * a - o) * t + (4 - 6 * a + 3 * o) * n + (1 + 3 * e + 3 * a - 3 * o) * r + o * i) / 6;
}
function es(e) {
	var t = e.length - 1;
	return function(n) {
		var r = n <= 0 ? n = 0 : n >= 1 ? (n = 1, t - 1) : Math.floor(n * t), i = e[r], a = e[r + 1], o = r > 0 ? e[r - 1] : 2 * i - a, s = r < t - 1 ? e[r + 2] : 2 * a - i;
		return $o((n - r / t) * t, o, i, a, s);
	};
}
var ts = (e) => () => e;
function ns(e, t) {
	return function(n) {
		return e + n * t;
	};
}
function rs(e, t, n) {
	return e **= +n, t = t ** +n - e, n = 1 / n, function(r) {
		return (e + r * t) ** +n;
	};
}
function is(e, t) {
	var n = t - e;
	return n ? ns(e, n > 180 || n < -180 ? n - 360 * Math.round(n / 360) : n) : ts(isNaN(e) ? t : e);
}
function as(e) {
	return (e = +e) == 1 ? os : function(t, n) {
		return n - t ? rs(t, n, e) : ts(isNaN(t) ? n : t);
	};
}
function os(e, t) {
	var n = t - e;
	return n ? ns(e, n) : ts(isNaN(e) ? t : e);
}
var ss = (function e(t) {
	var n = as(t);
	function r(e, t) {
		var r = n((e = ao(e)).r, (t = ao(t)).r), i = n(e.g, t.g), a = n(e.b, t.b), o = os(e.opacity, t.opacity);
		return function(t) {
			return e.r = r(t), e.g = i(t), e.b = a(t), e.opacity = o(t), e + "";
		};
	}
	return r.gamma = e, r;
})(1);
function cs(e) {
	return function(t) {
		for (var n = t.length, r = Array(n), i = Array(n), a = Array(n), o = 0, s; o < n; ++o) s = ao(t[o]), r[o] = s.r || 0, i[o] = s.g || 0, a[o] = s.b || 0;
		return r = e(r), i = e(i), a = e(a), s.opacity = 1, function(e) {
			return s.r = r(e), s.g = i(e), s.b = a(e), s + "";
		};
	};
}
var ls = cs(es);
function us(e, t) {
	t ||= [];
	var n = e ? Math.min(t.length, e.length) : 0, r = t.slice(), i;
	return function(a) {
		for (i = 0; i < n; ++i) r[i] = e[i] * (1 - a) + t[i] * a;
		return r;
	};
}
function ds(e) {
	return ArrayBuffer.isView(e) && !(e instanceof DataView);
}
function fs(e, t) {
	for (var n = t ? t.length : 0, r = e ? Math.min(n, e.length) : 0, i = Array(r), a = Array(n), o = 0; o < r; ++o) i[o] = xs(e[o], t[o]);
	for (; o < n; ++o) a[o] = t[o];
	return function(e) {
		for (o = 0; o < r; ++o) a[o] = i[o](e);
		return a;
	};
}
function ps(e, t) {
	var n = /* @__PURE__ */ new Date();
	return e = +e, t = +t, function(r) {
		return n.setTime(e * (1 - r) + t * r), n;
	};
}
function ms(e, t) {
	return e = +e, t = +t, function(n) {
		return e * (1 - n) + t * n;
	};
}
function hs(e, t) {
	var n = {}, r = {}, i;
	for (i in typeof e == "object" && e || (e = {}), typeof t == "object" && t || (t = {}), t) i in e ? n[i] = xs(e[i], t[i]) : r[i] = t[i];
	return function(e) {
		for (i in n) r[i] = n[i](e);
		return r;
	};
}
var gs = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g, _s = new RegExp(gs.source, "g");
function vs(e) {
	return function() {
		return e;
	};
}
function ys(e) {
	return function(t) {
		return e(t) + "";
	};
}
function bs(e, t) {
	var n = gs.lastIndex = _s.lastIndex = 0, r, i, a, o = -1, s = [], c = [];
	for (e += "", t += ""; (r = gs.exec(e)) && (i = _s.exec(t));) (a = i.index) > n && (a = t.slice(n, a), s[o] ? s[o] += a : s[++o] = a), (r = r[0]) === (i = i[0]) ? s[o] ? s[o] += i : s[++o] = i : (s[++o] = null, c.push({
		i: o,
		x: ms(r, i)
	})), n = _s.lastIndex;
	return n < t.length && (a = t.slice(n), s[o] ? s[o] += a : s[++o] = a), s.length < 2 ? c[0] ? ys(c[0].x) : vs(t) : (t = c.length, function(e) {
		for (var n = 0, r; n < t; ++n) s[(r = c[n]).i] = r.x(e);
		return s.join("");
	});
}
function xs(e, t) {
	var n = typeof t, r;
	return t == null || n === "boolean" ? ts(t) : (n === "number" ? ms : n === "string" ? (r = to(t)) ? (t = r, ss) : bs : t instanceof to ? ss : t instanceof Date ? ps : ds(t) ? us : Array.isArray(t) ? fs : typeof t.valueOf != "function" && typeof t.toString != "function" || isNaN(t) ? hs : ms)(e, t);
}
function Ss(e, t) {
	return e = +e, t = +t, function(n) {
		return Math.round(e * (1 - n) + t * n);
	};
}
var Cs = 1e-12;
function ws(e) {
	return ((e = Math.exp(e)) + 1 / e) / 2;
}
function Ts(e) {
	return ((e = Math.exp(e)) - 1 / e) / 2;
}
function Es(e) {
	return ((e = Math.exp(2 * e)) - 1) / (e + 1);
}
(function e(t, n, r) {
	function i(e, i) {
		var a = e[0], o = e[1], s = e[2], c = i[0], l = i[1], u = i[2], d = c - a, f = l - o, p = d * d + f * f, m, h;
		if (p < Cs) h = Math.log(u / s) / t, m = function(e) {
			return [
				a + e * d,
				o + e * f,
				s * Math.exp(t * e * h)
			];
		};
		else {
			var g = Math.sqrt(p), _ = (u * u - s * s + r * p) / (2 * s * n * g), v = (u * u - s * s - r * p) / (2 * u * n * g), y = Math.log(Math.sqrt(_ * _ + 1) - _);
			h = (Math.log(Math.sqrt(v * v + 1) - v) - y) / t, m = function(e) {
				var r = e * h, i = ws(y), c = s / (n * g) * (i * Es(t * r + y) - Ts(y));
				return [
					a + c * d,
					o + c * f,
					s * i / ws(t * r + y)
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
function Ds(e) {
	return function(t, n) {
		var r = e((t = go(t)).h, (n = go(n)).h), i = os(t.s, n.s), a = os(t.l, n.l), o = os(t.opacity, n.opacity);
		return function(e) {
			return t.h = r(e), t.s = i(e), t.l = a(e), t.opacity = o(e), t + "";
		};
	};
}
var Os = Ds(is);
function ks(e, t) {
	var n = os((e = Mo(e)).l, (t = Mo(t)).l), r = os(e.a, t.a), i = os(e.b, t.b), a = os(e.opacity, t.opacity);
	return function(t) {
		return e.l = n(t), e.a = r(t), e.b = i(t), e.opacity = a(t), e + "";
	};
}
function As(e) {
	return function(t, n) {
		var r = e((t = zo(t)).h, (n = zo(n)).h), i = os(t.c, n.c), a = os(t.l, n.l), o = os(t.opacity, n.opacity);
		return function(e) {
			return t.h = r(e), t.c = i(e), t.l = a(e), t.opacity = o(e), t + "";
		};
	};
}
var js = As(is);
function Ms(e) {
	return (function t(n) {
		n = +n;
		function r(t, r) {
			var i = e((t = Zo(t)).h, (r = Zo(r)).h), a = os(t.s, r.s), o = os(t.l, r.l), s = os(t.opacity, r.opacity);
			return function(e) {
				return t.h = i(e), t.s = a(e), t.l = o(e ** +n), t.opacity = s(e), t + "";
			};
		}
		return r.gamma = t, r;
	})(1);
}
Ms(is);
var Ns = Ms(os);
function Ps(e, t) {
	t === void 0 && (t = e, e = xs);
	for (var n = 0, r = t.length - 1, i = t[0], a = Array(r < 0 ? 0 : r); n < r;) a[n] = e(i, i = t[++n]);
	return function(e) {
		var t = Math.max(0, Math.min(r - 1, Math.floor(e *= r)));
		return a[t](e - t);
	};
}
function Fs(e, t) {
	for (var n = Array(t), r = 0; r < t; ++r) n[r] = e(r / (t - 1));
	return n;
}
// node_modules/d3-path/dist/d3-path.mjs
var Is = Math.PI, Ls = 2 * Is, Rs = 1e-6, zs = Ls - Rs;
function Bs(e) {
	this._ += e[0];
	for (let t = 1, n = e.length; t < n; ++t) this._ += arguments[t] + e[t];
}
function Vs(e) {
	let t = Math.floor(e);
	if (!(t >= 0)) throw Error(`invalid digits: ${e}`);
	if (t > 15) return Bs;
	let n = 10 ** t;
	return function(e) {
		this._ += e[0];
		for (let t = 1, r = e.length; t < r; ++t) this._ += Math.round(arguments[t] * n) / n + e[t];
	};
}
function Hs(e, t, n, r) {
	return e === n && t === r;
}
function Us(e) {
	let t = Math.floor(e);
	if (!(t <= 15)) return Hs;
	let n = 10 ** t, r = function(e) {
		return Math.round(e * n);
	};
	return function(e, t, n, i) {
		return r(e) === r(n) && r(t) === r(i);
	};
}
var Ws = class {
	constructor(e) {
		this._x0 = this._y0 = this._x1 = this._y1 = null, this._ = "", this._append = e == null ? Bs : Vs(e), this._equal = e == null ? Hs : Us(e);
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
		else if (d > Rs) {
			if (!(Math.abs(u * s - c * l) > Rs) || !i) this._append`L${this._x1 = e},${this._y1 = t}`;
			else {
				let f = n - a, p = r - o, m = s * s + c * c, h = f * f + p * p, g = Math.sqrt(m), _ = Math.sqrt(d), v = i * Math.tan((Is - Math.acos((m + d - h) / (2 * g * _))) / 2), y = v / _, b = v / g;
				Math.abs(y - 1) > Rs && this._append`L${e + y * l},${t + y * u}`, this._append`A${i},${i},0,0,${+(u * f > l * p)},${this._x1 = e + b * s},${this._y1 = t + b * c}`;
			}
		}
	}
	arc(e, t, n, r, i, a) {
		if (e = +e, t = +t, n = +n, a = !!a, n < 0) throw Error(`negative radius: ${n}`);
		let o = n * Math.cos(r), s = n * Math.sin(r), c = e + o, l = t + s, u = 1 ^ a, d = a ? r - i : i - r;
		if (this._x1 === null ? this._append`M${c},${l}` : (Math.abs(this._x1 - c) > Rs || Math.abs(this._y1 - l) > Rs) && this._append`L${c},${l}`, n) {
			if (d < 0 && (d = d % Ls + Ls), d > zs) this._append`A${n},${n},0,1,${u},${e - o},${t - s}A${n},${n},0,1,${u},${this._x1 = c},${this._y1 = l}`;
			else if (d > Rs) {
				let a = e + n * Math.cos(i), o = t + n * Math.sin(i);
				if (d >= Is && this._equal(c, l, a, o)) {
					d /= 2;
					let i = r + d;
					this._append`A${n},${n},0,${+(d >= Is)},${u},${e + n * Math.cos(i)},${t + n * Math.sin(i)}`;
				}
				this._append`A${n},${n},0,${+(d >= Is)},${u},${this._x1 = a},${this._y1 = o}`;
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
Ws.prototype;
function Gs(e = 3) {
	return new Ws(+e);
}
// node_modules/d3-format/dist/d3-format.mjs
function Ks(e) {
	return Math.abs(e = Math.round(e)) >= 1e21 ? e.toLocaleString("en").replace(/,/g, "") : e.toString(10);
}
function qs(e, t) {
	if (!isFinite(e) || e === 0) return null;
	var n = (e = t ? e.toExponential(t - 1) : e.toExponential()).indexOf("e"), r = e.slice(0, n);
	return [r.length > 1 ? r[0] + r.slice(2) : r, +e.slice(n + 1)];
}
function Js(e) {
	return e = qs(Math.abs(e)), e ? e[1] : NaN;
}
function Ys(e, t) {
	return function(n, r) {
		for (var i = n.length, a = [], o = 0, s = e[0], c = 0; i > 0 && s > 0 && (c + s + 1 > r && (s = Math.max(1, r - c)), a.push(n.substring(i -= s, i + s)), !((c += s + 1) > r));) s = e[o = (o + 1) % e.length];
		return a.reverse().join(t);
	};
}
function Xs(e) {
	return function(t) {
		return t.replace(/[0-9]/g, function(t) {
			return e[+t];
		});
	};
}
var Zs = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function Qs(e) {
	if (!(t = Zs.exec(e))) throw Error("invalid format: " + e);
	var t;
	return new $s({
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
Qs.prototype = $s.prototype;
function $s(e) {
	this.fill = e.fill === void 0 ? " " : e.fill + "", this.align = e.align === void 0 ? ">" : e.align + "", this.sign = e.sign === void 0 ? "-" : e.sign + "", this.symbol = e.symbol === void 0 ? "" : e.symbol + "", this.zero = !!e.zero, this.width = e.width === void 0 ? void 0 : +e.width, this.comma = !!e.comma, this.precision = e.precision === void 0 ? void 0 : +e.precision, this.trim = !!e.trim, this.type = e.type === void 0 ? "" : e.type + "";
}
$s.prototype.toString = function() {
	return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
};
function ec(e) {
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
var tc;
function nc(e, t) {
	var n = qs(e, t);
	if (!n) return tc = void 0, e.toPrecision(t);
	var r = n[0], i = n[1], a = i - (tc = Math.max(-8, Math.min(8, Math.floor(i / 3))) * 3) + 1, o = r.length;
	return a === o ? r : a > o ? r + Array(a - o + 1).join("0") : a > 0 ? r.slice(0, a) + "." + r.slice(a) : "0." + Array(1 - a).join("0") + qs(e, Math.max(0, t + a - 1))[0];
}
function rc(e, t) {
	var n = qs(e, t);
	if (!n) return e + "";
	var r = n[0], i = n[1];
	return i < 0 ? "0." + Array(-i).join("0") + r : r.length > i + 1 ? r.slice(0, i + 1) + "." + r.slice(i + 1) : r + Array(i - r.length + 2).join("0");
}
var ic = {
	"%": (e, t) => (e * 100).toFixed(t),
	b: (e) => Math.round(e).toString(2),
	c: (e) => e + "",
	d: Ks,
	e: (e, t) => e.toExponential(t),
	f: (e, t) => e.toFixed(t),
	g: (e, t) => e.toPrecision(t),
	o: (e) => Math.round(e).toString(8),
	p: (e, t) => rc(e * 100, t),
	r: rc,
	s: nc,
	X: (e) => Math.round(e).toString(16).toUpperCase(),
	x: (e) => Math.round(e).toString(16)
};
function ac(e) {
	return e;
}
var oc = Array.prototype.map, sc = [
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
function cc(e) {
	var t = e.grouping === void 0 || e.thousands === void 0 ? ac : Ys(oc.call(e.grouping, Number), e.thousands + ""), n = e.currency === void 0 ? "" : e.currency[0] + "", r = e.currency === void 0 ? "" : e.currency[1] + "", i = e.decimal === void 0 ? "." : e.decimal + "", a = e.numerals === void 0 ? ac : Xs(oc.call(e.numerals, String)), o = e.percent === void 0 ? "%" : e.percent + "", s = e.minus === void 0 ? "−" : e.minus + "", c = e.nan === void 0 ? "NaN" : e.nan + "";
	function l(e, l) {
		e = Qs(e);
		var u = e.fill, d = e.align, f = e.sign, p = e.symbol, m = e.zero, h = e.width, g = e.comma, _ = e.precision, v = e.trim, y = e.type;
		y === "n" ? (g = !0, y = "g") : ic[y] || (_ === void 0 && (_ = 12), v = !0, y = "g"), (m || u === "0" && d === "=") && (m = !0, u = "0", d = "=");
		var b = (l && l.prefix !== void 0 ? l.prefix : "") + (p === "$" ? n : p === "#" && /[boxX]/.test(y) ? "0" + y.toLowerCase() : ""), x = (p === "$" ? r : /[%p]/.test(y) ? o : "") + (l && l.suffix !== void 0 ? l.suffix : ""), S = ic[y], C = /[defgprs%]/.test(y);
		_ = _ === void 0 ? 6 : /[gprs]/.test(y) ? Math.max(1, Math.min(21, _)) : Math.max(0, Math.min(20, _));
		function w(e) {
			var n = b, r = x, o, l, p;
			if (y === "c") r = S(e) + r, e = "";
			else {
				e = +e;
				var w = e < 0 || 1 / e < 0;
				if (e = isNaN(e) ? c : S(Math.abs(e), _), v && (e = ec(e)), w && +e == 0 && f !== "+" && (w = !1), n = (w ? f === "(" ? f : s : f === "-" || f === "(" ? "" : f) + n, r = (y === "s" && !isNaN(e) && tc !== void 0 ? sc[8 + tc / 3] : "") + r + (w && f === "(" ? ")" : ""), C) {
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
		var n = Math.max(-8, Math.min(8, Math.floor(Js(t) / 3))) * 3, r = 10 ** -n, i = l((e = Qs(e), e.type = "f", e), { suffix: sc[8 + n / 3] });
		return function(e) {
			return i(r * e);
		};
	}
	return {
		format: l,
		formatPrefix: u
	};
}
var lc, uc, dc;
fc({
	thousands: ",",
	grouping: [3],
	currency: ["$", ""]
});
function fc(e) {
	return lc = cc(e), uc = lc.format, dc = lc.formatPrefix, lc;
}
function pc(e) {
	return Math.max(0, -Js(Math.abs(e)));
}
function mc(e, t) {
	return Math.max(0, Math.max(-8, Math.min(8, Math.floor(Js(t) / 3))) * 3 - Js(Math.abs(e)));
}
function hc(e, t) {
	return e = Math.abs(e), t = Math.abs(t) - e, Math.max(0, Js(t) - Js(e)) + 1;
}
// node_modules/d3-geo/dist/d3-geo.mjs
var R = 1e-6, gc = 1e-12, z = Math.PI, B = z / 2, _c = z / 4, vc = z * 2, yc = 180 / z, V = z / 180, H = Math.abs, bc = Math.atan, xc = Math.atan2, U = Math.cos, Sc = Math.exp, Cc = Math.log, wc = Math.pow, W = Math.sin, Tc = Math.sign || function(e) {
	return e > 0 ? 1 : e < 0 ? -1 : 0;
}, Ec = Math.sqrt, Dc = Math.tan;
function Oc(e) {
	return e > 1 ? 0 : e < -1 ? z : Math.acos(e);
}
function kc(e) {
	return e > 1 ? B : e < -1 ? -B : Math.asin(e);
}
function Ac() {}
function jc(e, t) {
	e && Nc.hasOwnProperty(e.type) && Nc[e.type](e, t);
}
var Mc = {
	Feature: function(e, t) {
		jc(e.geometry, t);
	},
	FeatureCollection: function(e, t) {
		for (var n = e.features, r = -1, i = n.length; ++r < i;) jc(n[r].geometry, t);
	}
}, Nc = {
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
		Pc(e.coordinates, t, 0);
	},
	MultiLineString: function(e, t) {
		for (var n = e.coordinates, r = -1, i = n.length; ++r < i;) Pc(n[r], t, 0);
	},
	Polygon: function(e, t) {
		Fc(e.coordinates, t);
	},
	MultiPolygon: function(e, t) {
		for (var n = e.coordinates, r = -1, i = n.length; ++r < i;) Fc(n[r], t);
	},
	GeometryCollection: function(e, t) {
		for (var n = e.geometries, r = -1, i = n.length; ++r < i;) jc(n[r], t);
	}
};
function Pc(e, t, n) {
	var r = -1, i = e.length - n, a;
	for (t.lineStart(); ++r < i;) a = e[r], t.point(a[0], a[1], a[2]);
	t.lineEnd();
}
function Fc(e, t) {
	var n = -1, r = e.length;
	for (t.polygonStart(); ++n < r;) Pc(e[n], t, 1);
	t.polygonEnd();
}
function Ic(e, t) {
	e && Mc.hasOwnProperty(e.type) ? Mc[e.type](e, t) : jc(e, t);
}
new On(), new On();
function Lc(e) {
	return [xc(e[1], e[0]), kc(e[2])];
}
function Rc(e) {
	var t = e[0], n = e[1], r = U(n);
	return [
		r * U(t),
		r * W(t),
		W(n)
	];
}
function zc(e, t) {
	return e[0] * t[0] + e[1] * t[1] + e[2] * t[2];
}
function Bc(e, t) {
	return [
		e[1] * t[2] - e[2] * t[1],
		e[2] * t[0] - e[0] * t[2],
		e[0] * t[1] - e[1] * t[0]
	];
}
function Vc(e, t) {
	e[0] += t[0], e[1] += t[1], e[2] += t[2];
}
function Hc(e, t) {
	return [
		e[0] * t,
		e[1] * t,
		e[2] * t
	];
}
function Uc(e) {
	var t = Ec(e[0] * e[0] + e[1] * e[1] + e[2] * e[2]);
	e[0] /= t, e[1] /= t, e[2] /= t;
}
function Wc(e, t) {
	function n(n, r) {
		return n = e(n, r), t(n[0], n[1]);
	}
	return e.invert && t.invert && (n.invert = function(n, r) {
		return n = t.invert(n, r), n && e.invert(n[0], n[1]);
	}), n;
}
function Gc(e, t) {
	return H(e) > z && (e -= Math.round(e / vc) * vc), [e, t];
}
Gc.invert = Gc;
function Kc(e, t, n) {
	return (e %= vc) ? t || n ? Wc(Jc(e), Yc(t, n)) : Jc(e) : t || n ? Yc(t, n) : Gc;
}
function qc(e) {
	return function(t, n) {
		return t += e, H(t) > z && (t -= Math.round(t / vc) * vc), [t, n];
	};
}
function Jc(e) {
	var t = qc(e);
	return t.invert = qc(-e), t;
}
function Yc(e, t) {
	var n = U(e), r = W(e), i = U(t), a = W(t);
	function o(e, t) {
		var o = U(t), s = U(e) * o, c = W(e) * o, l = W(t), u = l * n + s * r;
		return [xc(c * i - u * a, s * n - l * r), kc(u * i + c * a)];
	}
	return o.invert = function(e, t) {
		var o = U(t), s = U(e) * o, c = W(e) * o, l = W(t), u = l * i - c * a;
		return [xc(c * i + l * a, s * n + u * r), kc(u * n - s * r)];
	}, o;
}
function Xc(e) {
	e = Kc(e[0] * V, e[1] * V, e.length > 2 ? e[2] * V : 0);
	function t(t) {
		return t = e(t[0] * V, t[1] * V), t[0] *= yc, t[1] *= yc, t;
	}
	return t.invert = function(t) {
		return t = e.invert(t[0] * V, t[1] * V), t[0] *= yc, t[1] *= yc, t;
	}, t;
}
function Zc(e, t, n, r, i, a) {
	if (n) {
		var o = U(t), s = W(t), c = r * n;
		i == null ? (i = t + r * vc, a = t - c / 2) : (i = Qc(o, i), a = Qc(o, a), (r > 0 ? i < a : i > a) && (i += r * vc));
		for (var l, u = i; r > 0 ? u > a : u < a; u -= c) l = Lc([
			o,
			-s * U(u),
			-s * W(u)
		]), e.point(l[0], l[1]);
	}
}
function Qc(e, t) {
	t = Rc(t), t[0] -= e, Uc(t);
	var n = Oc(-t[1]);
	return ((-t[2] < 0 ? -n : n) + vc - R) % vc;
}
function $c() {
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
		lineEnd: Ac,
		rejoin: function() {
			e.length > 1 && e.push(e.pop().concat(e.shift()));
		},
		result: function() {
			var n = e;
			return e = [], t = null, n;
		}
	};
}
function el(e, t) {
	return H(e[0] - t[0]) < R && H(e[1] - t[1]) < R;
}
function tl(e, t, n, r) {
	this.x = e, this.z = t, this.o = n, this.e = r, this.v = !1, this.n = this.p = null;
}
function nl(e, t, n, r, i) {
	var a = [], o = [], s, c;
	if (e.forEach(function(e) {
		if (!((t = e.length - 1) <= 0)) {
			var t, n = e[0], r = e[t], c;
			if (el(n, r)) {
				if (!n[2] && !r[2]) {
					for (i.lineStart(), s = 0; s < t; ++s) i.point((n = e[s])[0], n[1]);
					i.lineEnd();
					return;
				}
				r[0] += 2 * R;
			}
			a.push(c = new tl(n, e, null, !0)), o.push(c.o = new tl(n, null, c, !1)), a.push(c = new tl(r, e, null, !1)), o.push(c.o = new tl(r, null, c, !0));
		}
	}), a.length) {
		for (o.sort(t), rl(a), rl(o), s = 0, c = o.length; s < c; ++s) o[s].e = n = !n;
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
function rl(e) {
	if (t = e.length) {
		for (var t, n = 0, r = e[0], i; ++n < t;) r.n = i = e[n], i.p = r, r = i;
		r.n = i = e[0], i.p = r;
	}
}
function il(e) {
	return H(e[0]) <= z ? e[0] : Tc(e[0]) * ((H(e[0]) + z) % vc - z);
}
function al(e, t) {
	var n = il(t), r = t[1], i = W(r), a = [
		W(n),
		-U(n),
		0
	], o = 0, s = 0, c = new On();
	i === 1 ? r = B + R : i === -1 && (r = -B - R);
	for (var l = 0, u = e.length; l < u; ++l) if (f = (d = e[l]).length) for (var d, f, p = d[f - 1], m = il(p), h = p[1] / 2 + _c, g = W(h), _ = U(h), v = 0; v < f; ++v, m = b, g = S, _ = C, p = y) {
		var y = d[v], b = il(y), x = y[1] / 2 + _c, S = W(x), C = U(x), w = b - m, T = w >= 0 ? 1 : -1, E = T * w, D = E > z, O = g * S;
		if (c.add(xc(O * T * W(E), _ * C + O * U(E))), o += D ? w + T * vc : w, D ^ m >= n ^ b >= n) {
			var k = Bc(Rc(p), Rc(y));
			Uc(k);
			var A = Bc(a, k);
			Uc(A);
			var j = (D ^ w >= 0 ? -1 : 1) * kc(A[2]);
			(r > j || r === j && (k[0] || k[1])) && (s += D ^ w >= 0 ? 1 : -1);
		}
	}
	return (o < -R || o < R && c < -gc) ^ s & 1;
}
function ol(e, t, n, r) {
	return function(i) {
		var a = t(i), o = $c(), s = t(o), c = !1, l, u, d, f = {
			point: p,
			lineStart: h,
			lineEnd: g,
			polygonStart: function() {
				f.point = _, f.lineStart = v, f.lineEnd = y, u = [], l = [];
			},
			polygonEnd: function() {
				f.point = p, f.lineStart = h, f.lineEnd = g, u = ur(u);
				var e = al(l, r);
				u.length ? (c ||= (i.polygonStart(), !0), nl(u, cl, e, n, i)) : e && (c ||= (i.polygonStart(), !0), i.lineStart(), n(null, null, 1, i), i.lineEnd()), c &&= (i.polygonEnd(), !1), u = l = null;
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
				} else r > 1 && e & 2 && t.push(t.pop().concat(t.shift())), u.push(t.filter(sl));
			}
		}
		return f;
	};
}
function sl(e) {
	return e.length > 1;
}
function cl(e, t) {
	return ((e = e.x)[0] < 0 ? e[1] - B - R : B - e[1]) - ((t = t.x)[0] < 0 ? t[1] - B - R : B - t[1]);
}
var ll = ol(function() {
	return !0;
}, ul, fl, [-z, -B]);
function ul(e) {
	var t = NaN, n = NaN, r = NaN, i;
	return {
		lineStart: function() {
			e.lineStart(), i = 1;
		},
		point: function(a, o) {
			var s = a > 0 ? z : -z, c = H(a - t);
			H(c - z) < R ? (e.point(t, n = (n + o) / 2 > 0 ? B : -B), e.point(r, n), e.lineEnd(), e.lineStart(), e.point(s, n), e.point(a, n), i = 0) : r !== s && c >= z && (H(t - r) < R && (t -= r * R), H(a - s) < R && (a -= s * R), n = dl(t, n, a, o), e.point(r, n), e.lineEnd(), e.lineStart(), e.point(s, n), i = 0), e.point(t = a, n = o), r = s;
		},
		lineEnd: function() {
			e.lineEnd(), t = n = NaN;
		},
		clean: function() {
			return 2 - i;
		}
	};
}
function dl(e, t, n, r) {
	var i, a, o = W(e - n);
	return H(o) > R ? bc((W(t) * (a = U(r)) * W(n) - W(r) * (i = U(t)) * W(e)) / (i * a * o)) : (t + r) / 2;
}
function fl(e, t, n, r) {
	var i;
	if (e == null) i = n * B, r.point(-z, i), r.point(0, i), r.point(z, i), r.point(z, 0), r.point(z, -i), r.point(0, -i), r.point(-z, -i), r.point(-z, 0), r.point(-z, i);
	else if (H(e[0] - t[0]) > R) {
		var a = e[0] < t[0] ? z : -z;
		i = n * a / 2, r.point(-a, i), r.point(0, i), r.point(a, i);
	} else r.point(t[0], t[1]);
}
function pl(e) {
	var t = U(e), n = 2 * V, r = t > 0, i = H(t) > R;
	function a(t, r, i, a) {
		Zc(a, e, n, i, t, r);
	}
	function o(e, n) {
		return U(e) * U(n) > t;
	}
	function s(e) {
		var t, n, a, s, u;
		return {
			lineStart: function() {
				s = a = !1, u = 1;
			},
			point: function(d, f) {
				var p = [d, f], m, h = o(d, f), g = r ? h ? 0 : l(d, f) : h ? l(d + (d < 0 ? z : -z), f) : 0;
				if (!t && (s = a = h) && e.lineStart(), h !== a && (m = c(t, p), (!m || el(t, m) || el(p, m)) && (p[2] = 1)), h !== a) u = 0, h ? (e.lineStart(), m = c(p, t), e.point(m[0], m[1])) : (m = c(t, p), e.point(m[0], m[1], 2), e.lineEnd()), t = m;
				else if (i && t && r ^ h) {
					var _;
					!(g & n) && (_ = c(p, t, !0)) && (u = 0, r ? (e.lineStart(), e.point(_[0][0], _[0][1]), e.point(_[1][0], _[1][1]), e.lineEnd()) : (e.point(_[1][0], _[1][1]), e.lineEnd(), e.lineStart(), e.point(_[0][0], _[0][1], 3)));
				}
				!h || t && el(t, p) || e.point(p[0], p[1]), t = p, a = h, n = g;
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
		var i = Rc(e), a = Rc(n), o = [
			1,
			0,
			0
		], s = Bc(i, a), c = zc(s, s), l = s[0], u = c - l * l;
		if (!u) return !r && e;
		var d = t * c / u, f = -t * l / u, p = Bc(o, s), m = Hc(o, d);
		Vc(m, Hc(s, f));
		var h = p, g = zc(m, h), _ = zc(h, h), v = g * g - _ * (zc(m, m) - 1);
		if (!(v < 0)) {
			var y = Ec(v), b = Hc(h, (-g - y) / _);
			if (Vc(b, m), b = Lc(b), !r) return b;
			var x = e[0], S = n[0], C = e[1], w = n[1], T;
			S < x && (T = x, x = S, S = T);
			var E = S - x, D = H(E - z) < R, O = D || E < R;
			if (!D && w < C && (T = C, C = w, w = T), O ? D ? C + w > 0 ^ b[1] < (H(b[0] - x) < R ? C : w) : C <= b[1] && b[1] <= w : E > z ^ (x <= b[0] && b[0] <= S)) {
				var k = Hc(h, (-g + y) / _);
				return Vc(k, m), [b, Lc(k)];
			}
		}
	}
	function l(t, n) {
		var i = r ? e : z - e, a = 0;
		return t < -i ? a |= 1 : t > i && (a |= 2), n < -i ? a |= 4 : n > i && (a |= 8), a;
	}
	return ol(o, s, a, r ? [0, -e] : [-z, e - z]);
}
function ml(e, t, n, r, i, a) {
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
var hl = 1e9, gl = -hl;
function _l(e, t, n, r) {
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
		return H(r[0] - e) < R ? i > 0 ? 0 : 3 : H(r[0] - n) < R ? i > 0 ? 2 : 1 : H(r[1] - t) < R ? +(i > 0) : i > 0 ? 3 : 2;
	}
	function s(e, t) {
		return c(e.x, t.x);
	}
	function c(e, t) {
		var n = o(e, 1), r = o(t, 1);
		return n === r ? n === 0 ? t[1] - e[1] : n === 1 ? e[0] - t[0] : n === 2 ? e[1] - t[1] : t[0] - e[0] : n - r;
	}
	return function(o) {
		var c = o, l = $c(), u, d, f, p, m, h, g, _, v, y, b, x = {
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
			var e = C(), t = b && e, n = (u = ur(u)).length;
			(t || n) && (o.polygonStart(), t && (o.lineStart(), a(null, null, 1, o), o.lineEnd()), n && nl(u, s, e, a, o), o.polygonEnd()), c = o, u = d = f = null;
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
				var l = [g = Math.max(gl, Math.min(hl, g)), _ = Math.max(gl, Math.min(hl, _))], u = [a = Math.max(gl, Math.min(hl, a)), o = Math.max(gl, Math.min(hl, o))];
				ml(l, u, e, t, n, r) ? (v || (c.lineStart(), c.point(l[0], l[1])), c.point(u[0], u[1]), s || c.lineEnd(), b = !1) : s && (c.lineStart(), c.point(a, o), b = !1);
			}
			g = a, _ = o, v = s;
		}
		return x;
	};
}
var vl = (e) => e, yl = new On(), bl = new On(), xl, Sl, Cl, wl, Tl = {
	point: Ac,
	lineStart: Ac,
	lineEnd: Ac,
	polygonStart: function() {
		Tl.lineStart = El, Tl.lineEnd = kl;
	},
	polygonEnd: function() {
		Tl.lineStart = Tl.lineEnd = Tl.point = Ac, yl.add(H(bl)), bl = new On();
	},
	result: function() {
		var e = yl / 2;
		return yl = new On(), e;
	}
};
function El() {
	Tl.point = Dl;
}
function Dl(e, t) {
	Tl.point = Ol, xl = Cl = e, Sl = wl = t;
}
function Ol(e, t) {
	bl.add(wl * e - Cl * t), Cl = e, wl = t;
}
function kl() {
	Ol(xl, Sl);
}
var Al = Infinity, jl = Al, Ml = -Al, Nl = Ml, Pl = {
	point: Fl,
	lineStart: Ac,
	lineEnd: Ac,
	polygonStart: Ac,
	polygonEnd: Ac,
	result: function() {
		var e = [[Al, jl], [Ml, Nl]];
		return Ml = Nl = -(jl = Al = Infinity), e;
	}
};
function Fl(e, t) {
	e < Al && (Al = e), e > Ml && (Ml = e), t < jl && (jl = t), t > Nl && (Nl = t);
}
var Il = 0, Ll = 0, Rl = 0, zl = 0, Bl = 0, Vl = 0, Hl = 0, Ul = 0, Wl = 0, Gl, Kl, ql, Jl, Yl = {
	point: Xl,
	lineStart: Zl,
	lineEnd: eu,
	polygonStart: function() {
		Yl.lineStart = tu, Yl.lineEnd = nu;
	},
	polygonEnd: function() {
		Yl.point = Xl, Yl.lineStart = Zl, Yl.lineEnd = eu;
	},
	result: function() {
		var e = Wl ? [Hl / Wl, Ul / Wl] : Vl ? [zl / Vl, Bl / Vl] : Rl ? [Il / Rl, Ll / Rl] : [NaN, NaN];
		return Il = Ll = Rl = zl = Bl = Vl = Hl = Ul = Wl = 0, e;
	}
};
function Xl(e, t) {
	Il += e, Ll += t, ++Rl;
}
function Zl() {
	Yl.point = Ql;
}
function Ql(e, t) {
	Yl.point = $l, Xl(ql = e, Jl = t);
}
function $l(e, t) {
	var n = e - ql, r = t - Jl, i = Ec(n * n + r * r);
	zl += i * (ql + e) / 2, Bl += i * (Jl + t) / 2, Vl += i, Xl(ql = e, Jl = t);
}
function eu() {
	Yl.point = Xl;
}
function tu() {
	Yl.point = ru;
}
function nu() {
	iu(Gl, Kl);
}
function ru(e, t) {
	Yl.point = iu, Xl(Gl = ql = e, Kl = Jl = t);
}
function iu(e, t) {
	var n = e - ql, r = t - Jl, i = Ec(n * n + r * r);
	zl += i * (ql + e) / 2, Bl += i * (Jl + t) / 2, Vl += i, i = Jl * e - ql * t, Hl += i * (ql + e), Ul += i * (Jl + t), Wl += i * 3, Xl(ql = e, Jl = t);
}
function au(e) {
	this._context = e;
}
au.prototype = {
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
			default: this._context.moveTo(e + this._radius, t), this._context.arc(e, t, this._radius, 0, vc);
		}
	},
	result: Ac
};
var ou = new On(), su, cu, lu, uu, du, fu = {
	point: Ac,
	lineStart: function() {
		fu.point = pu;
	},
	lineEnd: function() {
		su && mu(cu, lu), fu.point = Ac;
	},
	polygonStart: function() {
		su = !0;
	},
	polygonEnd: function() {
		su = null;
	},
	result: function() {
		var e = +ou;
		return ou = new On(), e;
	}
};
function pu(e, t) {
	fu.point = mu, cu = uu = e, lu = du = t;
}
function mu(e, t) {
	uu -= e, du -= t, ou.add(Ec(uu * uu + du * du)), uu = e, du = t;
}
var hu, gu, _u, vu, yu = class {
	constructor(e) {
		this._append = e == null ? bu : xu(e), this._radius = 4.5, this._ = "";
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
				if (this._append`M${e},${t}`, this._radius !== _u || this._append !== gu) {
					let e = this._radius, t = this._;
					this._ = "", this._append`m0,${e}a${e},${e} 0 1,1 0,${-2 * e}a${e},${e} 0 1,1 0,${2 * e}z`, _u = e, gu = this._append, vu = this._, this._ = t;
				}
				this._ += vu;
		}
	}
	result() {
		let e = this._;
		return this._ = "", e.length ? e : null;
	}
};
function bu(e) {
	let t = 1;
	this._ += e[0];
	for (let n = e.length; t < n; ++t) this._ += arguments[t] + e[t];
}
function xu(e) {
	let t = Math.floor(e);
	if (!(t >= 0)) throw RangeError(`invalid digits: ${e}`);
	if (t > 15) return bu;
	if (t !== hu) {
		let e = 10 ** t;
		hu = t, gu = function(t) {
			let n = 1;
			this._ += t[0];
			for (let r = t.length; n < r; ++n) this._ += Math.round(arguments[n] * e) / e + t[n];
		};
	}
	return gu;
}
function Su(e, t) {
	let n = 3, r = 4.5, i, a;
	function o(e) {
		return e && (typeof r == "function" && a.pointRadius(+r.apply(this, arguments)), Ic(e, i(a))), a.result();
	}
	return o.area = function(e) {
		return Ic(e, i(Tl)), Tl.result();
	}, o.measure = function(e) {
		return Ic(e, i(fu)), fu.result();
	}, o.bounds = function(e) {
		return Ic(e, i(Pl)), Pl.result();
	}, o.centroid = function(e) {
		return Ic(e, i(Yl)), Yl.result();
	}, o.projection = function(t) {
		return arguments.length ? (i = t == null ? (e = null, vl) : (e = t).stream, o) : e;
	}, o.context = function(e) {
		return arguments.length ? (a = e == null ? (t = null, new yu(n)) : new au(t = e), typeof r != "function" && a.pointRadius(r), o) : t;
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
		return t === null && (a = new yu(n)), o;
	}, o.projection(e).digits(n).context(t);
}
function Cu(e) {
	return { stream: wu(e) };
}
function wu(e) {
	return function(t) {
		var n = new Tu();
		for (var r in e) n[r] = e[r];
		return n.stream = t, n;
	};
}
function Tu() {}
Tu.prototype = {
	constructor: Tu,
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
function Eu(e, t, n) {
	var r = e.clipExtent && e.clipExtent();
	return e.scale(150).translate([0, 0]), r != null && e.clipExtent(null), Ic(n, e.stream(Pl)), t(Pl.result()), r != null && e.clipExtent(r), e;
}
function Du(e, t, n) {
	return Eu(e, function(n) {
		var r = t[1][0] - t[0][0], i = t[1][1] - t[0][1], a = Math.min(r / (n[1][0] - n[0][0]), i / (n[1][1] - n[0][1])), o = +t[0][0] + (r - a * (n[1][0] + n[0][0])) / 2, s = +t[0][1] + (i - a * (n[1][1] + n[0][1])) / 2;
		e.scale(150 * a).translate([o, s]);
	}, n);
}
function Ou(e, t, n) {
	return Du(e, [[0, 0], t], n);
}
function ku(e, t, n) {
	return Eu(e, function(n) {
		var r = +t, i = r / (n[1][0] - n[0][0]), a = (r - i * (n[1][0] + n[0][0])) / 2, o = -i * n[0][1];
		e.scale(150 * i).translate([a, o]);
	}, n);
}
function Au(e, t, n) {
	return Eu(e, function(n) {
		var r = +t, i = r / (n[1][1] - n[0][1]), a = -i * n[0][0], o = (r - i * (n[1][1] + n[0][1])) / 2;
		e.scale(150 * i).translate([a, o]);
	}, n);
}
var ju = 16, Mu = U(30 * V);
function Nu(e, t) {
	return +t ? Fu(e, t) : Pu(e);
}
function Pu(e) {
	return wu({ point: function(t, n) {
		t = e(t, n), this.stream.point(t[0], t[1]);
	} });
}
function Fu(e, t) {
	function n(r, i, a, o, s, c, l, u, d, f, p, m, h, g) {
		var _ = l - r, v = u - i, y = _ * _ + v * v;
		if (y > 4 * t && h--) {
			var b = o + f, x = s + p, S = c + m, C = Ec(b * b + x * x + S * S), w = kc(S /= C), T = H(H(S) - 1) < R || H(a - d) < R ? (a + d) / 2 : xc(x, b), E = e(T, w), D = E[0], O = E[1], k = D - r, A = O - i, j = v * k - _ * A;
			(j * j / y > t || H((_ * k + v * A) / y - .5) > .3 || o * f + s * p + c * m < Mu) && (n(r, i, a, o, s, c, D, O, T, b /= C, x /= C, S, h, g), g.point(D, O), n(D, O, T, b, x, S, l, u, d, f, p, m, h, g));
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
			var a = Rc([r, i]), o = e(r, i);
			n(u, d, l, f, p, m, u = o[0], d = o[1], l = r, f = a[0], p = a[1], m = a[2], ju, t), t.point(u, d);
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
			n(u, d, l, f, p, m, i, a, r, o, s, c, ju, t), h.lineEnd = y, y();
		}
		return h;
	};
}
var Iu = wu({ point: function(e, t) {
	this.stream.point(e * V, t * V);
} });
function Lu(e) {
	return wu({ point: function(t, n) {
		var r = e(t, n);
		return this.stream.point(r[0], r[1]);
	} });
}
function Ru(e, t, n, r, i) {
	function a(a, o) {
		return a *= r, o *= i, [t + e * a, n - e * o];
	}
	return a.invert = function(a, o) {
		return [(a - t) / e * r, (n - o) / e * i];
	}, a;
}
function zu(e, t, n, r, i, a) {
	if (!a) return Ru(e, t, n, r, i);
	var o = U(a), s = W(a), c = o * e, l = s * e, u = o / e, d = s / e, f = (s * n - o * t) / e, p = (s * t + o * n) / e;
	function m(e, a) {
		return e *= r, a *= i, [c * e - l * a + t, n - l * e - c * a];
	}
	return m.invert = function(e, t) {
		return [r * (u * e - d * t + f), i * (p - d * e - u * t)];
	}, m;
}
function Bu(e) {
	return Vu(function() {
		return e;
	})();
}
function Vu(e) {
	var t, n = 150, r = 480, i = 250, a = 0, o = 0, s = 0, c = 0, l = 0, u, d = 0, f = 1, p = 1, m = null, h = ll, g = null, _, v, y, b = vl, x = .5, S, C, w, T, E;
	function D(e) {
		return w(e[0] * V, e[1] * V);
	}
	function O(e) {
		return e = w.invert(e[0], e[1]), e && [e[0] * yc, e[1] * yc];
	}
	D.stream = function(e) {
		return T && E === e ? T : T = Iu(Lu(u)(h(S(b(E = e)))));
	}, D.preclip = function(e) {
		return arguments.length ? (h = e, m = void 0, A()) : h;
	}, D.postclip = function(e) {
		return arguments.length ? (b = e, g = _ = v = y = null, A()) : b;
	}, D.clipAngle = function(e) {
		return arguments.length ? (h = +e ? pl(m = e * V) : (m = null, ll), A()) : m * yc;
	}, D.clipExtent = function(e) {
		return arguments.length ? (b = e == null ? (g = _ = v = y = null, vl) : _l(g = +e[0][0], _ = +e[0][1], v = +e[1][0], y = +e[1][1]), A()) : g == null ? null : [[g, _], [v, y]];
	}, D.scale = function(e) {
		return arguments.length ? (n = +e, k()) : n;
	}, D.translate = function(e) {
		return arguments.length ? (r = +e[0], i = +e[1], k()) : [r, i];
	}, D.center = function(e) {
		return arguments.length ? (a = e[0] % 360 * V, o = e[1] % 360 * V, k()) : [a * yc, o * yc];
	}, D.rotate = function(e) {
		return arguments.length ? (s = e[0] % 360 * V, c = e[1] % 360 * V, l = e.length > 2 ? e[2] % 360 * V : 0, k()) : [
			s * yc,
			c * yc,
			l * yc
		];
	}, D.angle = function(e) {
		return arguments.length ? (d = e % 360 * V, k()) : d * yc;
	}, D.reflectX = function(e) {
		return arguments.length ? (f = e ? -1 : 1, k()) : f < 0;
	}, D.reflectY = function(e) {
		return arguments.length ? (p = e ? -1 : 1, k()) : p < 0;
	}, D.precision = function(e) {
		return arguments.length ? (S = Nu(C, x = e * e), A()) : Ec(x);
	}, D.fitExtent = function(e, t) {
		return Du(D, e, t);
	}, D.fitSize = function(e, t) {
		return Ou(D, e, t);
	}, D.fitWidth = function(e, t) {
		return ku(D, e, t);
	}, D.fitHeight = function(e, t) {
		return Au(D, e, t);
	};
	function k() {
		var e = zu(n, 0, 0, f, p, d).apply(null, t(a, o)), m = zu(n, r - e[0], i - e[1], f, p, d);
		return u = Kc(s, c, l), C = Wc(t, m), w = Wc(u, C), S = Nu(C, x), A();
	}
	function A() {
		return T = E = null, D;
	}
	return function() {
		return t = e.apply(this, arguments), D.invert = t.invert && O, k();
	};
}
function Hu(e) {
	var t = 0, n = z / 3, r = Vu(e), i = r(t, n);
	return i.parallels = function(e) {
		return arguments.length ? r(t = e[0] * V, n = e[1] * V) : [t * yc, n * yc];
	}, i;
}
function Uu(e) {
	var t = U(e);
	function n(e, n) {
		return [e * t, W(n) / t];
	}
	return n.invert = function(e, n) {
		return [e / t, kc(n * t)];
	}, n;
}
function Wu(e, t) {
	var n = W(e), r = (n + W(t)) / 2;
	if (H(r) < R) return Uu(e);
	var i = 1 + n * (2 * r - n), a = Ec(i) / r;
	function o(e, t) {
		var n = Ec(i - 2 * r * W(t)) / r;
		return [n * W(e *= r), a - n * U(e)];
	}
	return o.invert = function(e, t) {
		var n = a - t, o = xc(e, H(n)) * Tc(n);
		return n * r < 0 && (o -= z * Tc(e) * Tc(n)), [o / r, kc((i - (e * e + n * n) * r * r) / (2 * r))];
	}, o;
}
function Gu() {
	return Hu(Wu).scale(155.424).center([0, 33.6442]);
}
function Ku() {
	return Gu().parallels([29.5, 45.5]).scale(1070).translate([480, 250]).rotate([96, 0]).center([-.6, 38.7]);
}
function qu(e) {
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
function Ju() {
	var e, t, n = Ku(), r, i = Gu().rotate([154, 0]).center([-2, 58.5]).parallels([55, 65]), a, o = Gu().rotate([157, 0]).center([-3, 19.9]).parallels([8, 18]), s, c, l = { point: function(e, t) {
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
		return e && t === r ? e : e = qu([
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
		return r = n.translate(e).clipExtent([[c - .455 * t, u - .238 * t], [c + .455 * t, u + .238 * t]]).stream(l), a = i.translate([c - .307 * t, u + .201 * t]).clipExtent([[c - .425 * t + R, u + .12 * t + R], [c - .214 * t - R, u + .234 * t - R]]).stream(l), s = o.translate([c - .205 * t, u + .212 * t]).clipExtent([[c - .214 * t + R, u + .166 * t + R], [c - .115 * t - R, u + .234 * t - R]]).stream(l), d();
	}, u.fitExtent = function(e, t) {
		return Du(u, e, t);
	}, u.fitSize = function(e, t) {
		return Ou(u, e, t);
	}, u.fitWidth = function(e, t) {
		return ku(u, e, t);
	}, u.fitHeight = function(e, t) {
		return Au(u, e, t);
	};
	function d() {
		return e = t = null, u;
	}
	return u.scale(1070);
}
function Yu(e) {
	return function(t, n) {
		var r = U(t), i = U(n), a = e(r * i);
		return a === Infinity ? [2, 0] : [a * i * W(t), a * W(n)];
	};
}
function Xu(e) {
	return function(t, n) {
		var r = Ec(t * t + n * n), i = e(r), a = W(i), o = U(i);
		return [xc(t * a, r * o), kc(r && n * a / r)];
	};
}
var Zu = Yu(function(e) {
	return Ec(2 / (1 + e));
});
Zu.invert = Xu(function(e) {
	return 2 * kc(e / 2);
});
function Qu() {
	return Bu(Zu).scale(124.75).clipAngle(179.999);
}
var $u = Yu(function(e) {
	return (e = Oc(e)) && e / W(e);
});
$u.invert = Xu(function(e) {
	return e;
});
function ed() {
	return Bu($u).scale(79.4188).clipAngle(179.999);
}
function td(e, t) {
	return [e, Cc(Dc((B + t) / 2))];
}
td.invert = function(e, t) {
	return [e, 2 * bc(Sc(t)) - B];
};
function nd() {
	return rd(td).scale(961 / vc);
}
function rd(e) {
	var t = Bu(e), n = t.center, r = t.scale, i = t.translate, a = t.clipExtent, o = null, s, c, l;
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
		var n = z * r(), i = t(Xc(t.rotate()).invert([0, 0]));
		return a(o == null ? [[i[0] - n, i[1] - n], [i[0] + n, i[1] + n]] : e === td ? [[Math.max(i[0] - n, o), s], [Math.min(i[0] + n, c), l]] : [[o, Math.max(i[1] - n, s)], [c, Math.min(i[1] + n, l)]]);
	}
	return u();
}
function id(e) {
	return Dc((B + e) / 2);
}
function ad(e, t) {
	var n = U(e), r = e === t ? W(e) : Cc(n / U(t)) / Cc(id(t) / id(e)), i = n * wc(id(e), r) / r;
	if (!r) return td;
	function a(e, t) {
		i > 0 ? t < -B + R && (t = -B + R) : t > B - R && (t = B - R);
		var n = i / wc(id(t), r);
		return [n * W(r * e), i - n * U(r * e)];
	}
	return a.invert = function(e, t) {
		var n = i - t, a = Tc(r) * Ec(e * e + n * n), o = xc(e, H(n)) * Tc(n);
		return n * r < 0 && (o -= z * Tc(e) * Tc(n)), [o / r, 2 * bc(wc(i / a, 1 / r)) - B];
	}, a;
}
function od() {
	return Hu(ad).scale(109.5).parallels([30, 30]);
}
function sd(e, t) {
	return [e, t];
}
sd.invert = sd;
function cd() {
	return Bu(sd).scale(152.63);
}
function ld(e, t) {
	var n = U(e), r = e === t ? W(e) : (n - U(t)) / (t - e), i = n / r + e;
	if (H(r) < R) return sd;
	function a(e, t) {
		var n = i - t, a = r * e;
		return [n * W(a), i - n * U(a)];
	}
	return a.invert = function(e, t) {
		var n = i - t, a = xc(e, H(n)) * Tc(n);
		return n * r < 0 && (a -= z * Tc(e) * Tc(n)), [a / r, i - Tc(r) * Ec(e * e + n * n)];
	}, a;
}
function ud() {
	return Hu(ld).scale(131.154).center([0, 13.9389]);
}
var dd = 1.340264, fd = -.081106, pd = 893e-6, md = .003796, hd = Ec(3) / 2, gd = 12;
function _d(e, t) {
	var n = kc(hd * W(t)), r = n * n, i = r * r * r;
	return [e * U(n) / (hd * (dd + 3 * fd * r + i * (7 * pd + 9 * md * r))), n * (dd + fd * r + i * (pd + md * r))];
}
_d.invert = function(e, t) {
	for (var n = t, r = n * n, i = r * r * r, a = 0, o, s, c; a < gd && (s = n * (dd + fd * r + i * (pd + md * r)) - t, c = dd + 3 * fd * r + i * (7 * pd + 9 * md * r), n -= o = s / c, r = n * n, i = r * r * r, !(H(o) < gc)); ++a);
	return [hd * e * (dd + 3 * fd * r + i * (7 * pd + 9 * md * r)) / U(n), kc(W(n) / hd)];
};
function vd() {
	return Bu(_d).scale(177.158);
}
function yd(e, t) {
	var n = U(t), r = U(e) * n;
	return [n * W(e) / r, W(t) / r];
}
yd.invert = Xu(bc);
function bd() {
	return Bu(yd).scale(144.049).clipAngle(60);
}
function xd(e, t) {
	return [U(t) * W(e), W(t)];
}
xd.invert = Xu(kc);
function Sd() {
	return Bu(xd).scale(249.5).clipAngle(90 + R);
}
function Cd(e, t) {
	var n = U(t), r = 1 + U(e) * n;
	return [n * W(e) / r, W(t) / r];
}
Cd.invert = Xu(function(e) {
	return 2 * bc(e);
});
function wd() {
	return Bu(Cd).scale(250).clipAngle(142);
}
function Td(e, t) {
	return [Cc(Dc((B + t) / 2)), -e];
}
Td.invert = function(e, t) {
	return [-t, 2 * bc(Sc(e)) - B];
};
function Ed() {
	var e = rd(Td), t = e.center, n = e.rotate;
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
var Dd = /* @__PURE__ */ new Date(), Od = /* @__PURE__ */ new Date();
function G(e, t, n, r) {
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
	}, i.filter = (n) => G((t) => {
		if (t >= t) for (; e(t), !n(t);) t.setTime(t - 1);
	}, (e, r) => {
		if (e >= e) {
			if (r < 0) for (; ++r <= 0;) for (; t(e, -1), !n(e););
			else for (; --r >= 0;) for (; t(e, 1), !n(e););
		}
	}), n && (i.count = (t, r) => (Dd.setTime(+t), Od.setTime(+r), e(Dd), e(Od), Math.floor(n(Dd, Od))), i.every = (e) => (e = Math.floor(e), !isFinite(e) || !(e > 0) ? null : e > 1 ? i.filter(r ? (t) => r(t) % e === 0 : (t) => i.count(0, t) % e === 0) : i)), i;
}
var kd = G(() => {}, (e, t) => {
	e.setTime(+e + t);
}, (e, t) => t - e);
kd.every = (e) => (e = Math.floor(e), !isFinite(e) || !(e > 0) ? null : e > 1 ? G((t) => {
	t.setTime(Math.floor(t / e) * e);
}, (t, n) => {
	t.setTime(+t + n * e);
}, (t, n) => (n - t) / e) : kd), kd.range;
var Ad = 1e3, jd = Ad * 60, Md = jd * 60, Nd = Md * 24, Pd = Nd * 7, Fd = Nd * 30, Id = Nd * 365, Ld = G((e) => {
	e.setTime(e - e.getMilliseconds());
}, (e, t) => {
	e.setTime(+e + t * Ad);
}, (e, t) => (t - e) / Ad, (e) => e.getUTCSeconds());
Ld.range;
var Rd = G((e) => {
	e.setTime(e - e.getMilliseconds() - e.getSeconds() * Ad);
}, (e, t) => {
	e.setTime(+e + t * jd);
}, (e, t) => (t - e) / jd, (e) => e.getMinutes());
Rd.range;
var zd = G((e) => {
	e.setUTCSeconds(0, 0);
}, (e, t) => {
	e.setTime(+e + t * jd);
}, (e, t) => (t - e) / jd, (e) => e.getUTCMinutes());
zd.range;
var Bd = G((e) => {
	e.setTime(e - e.getMilliseconds() - e.getSeconds() * Ad - e.getMinutes() * jd);
}, (e, t) => {
	e.setTime(+e + t * Md);
}, (e, t) => (t - e) / Md, (e) => e.getHours());
Bd.range;
var Vd = G((e) => {
	e.setUTCMinutes(0, 0, 0);
}, (e, t) => {
	e.setTime(+e + t * Md);
}, (e, t) => (t - e) / Md, (e) => e.getUTCHours());
Vd.range;
var Hd = G((e) => e.setHours(0, 0, 0, 0), (e, t) => e.setDate(e.getDate() + t), (e, t) => (t - e - (t.getTimezoneOffset() - e.getTimezoneOffset()) * jd) / Nd, (e) => e.getDate() - 1);
Hd.range;
var Ud = G((e) => {
	e.setUTCHours(0, 0, 0, 0);
}, (e, t) => {
	e.setUTCDate(e.getUTCDate() + t);
}, (e, t) => (t - e) / Nd, (e) => e.getUTCDate() - 1);
Ud.range;
var Wd = G((e) => {
	e.setUTCHours(0, 0, 0, 0);
}, (e, t) => {
	e.setUTCDate(e.getUTCDate() + t);
}, (e, t) => (t - e) / Nd, (e) => Math.floor(e / Nd));
Wd.range;
function Gd(e) {
	return G((t) => {
		t.setDate(t.getDate() - (t.getDay() + 7 - e) % 7), t.setHours(0, 0, 0, 0);
	}, (e, t) => {
		e.setDate(e.getDate() + t * 7);
	}, (e, t) => (t - e - (t.getTimezoneOffset() - e.getTimezoneOffset()) * jd) / Pd);
}
var Kd = Gd(0), qd = Gd(1), Jd = Gd(2), Yd = Gd(3), Xd = Gd(4), Zd = Gd(5), Qd = Gd(6);
Kd.range, qd.range, Jd.range, Yd.range, Xd.range, Zd.range, Qd.range;
function $d(e) {
	return G((t) => {
		t.setUTCDate(t.getUTCDate() - (t.getUTCDay() + 7 - e) % 7), t.setUTCHours(0, 0, 0, 0);
	}, (e, t) => {
		e.setUTCDate(e.getUTCDate() + t * 7);
	}, (e, t) => (t - e) / Pd);
}
var ef = $d(0), tf = $d(1), nf = $d(2), rf = $d(3), af = $d(4), of = $d(5), sf = $d(6);
ef.range, tf.range, nf.range, rf.range, af.range, of.range, sf.range;
var cf = G((e) => {
	e.setDate(1), e.setHours(0, 0, 0, 0);
}, (e, t) => {
	e.setMonth(e.getMonth() + t);
}, (e, t) => t.getMonth() - e.getMonth() + (t.getFullYear() - e.getFullYear()) * 12, (e) => e.getMonth());
cf.range;
var lf = G((e) => {
	e.setUTCDate(1), e.setUTCHours(0, 0, 0, 0);
}, (e, t) => {
	e.setUTCMonth(e.getUTCMonth() + t);
}, (e, t) => t.getUTCMonth() - e.getUTCMonth() + (t.getUTCFullYear() - e.getUTCFullYear()) * 12, (e) => e.getUTCMonth());
lf.range;
var uf = G((e) => {
	e.setMonth(0, 1), e.setHours(0, 0, 0, 0);
}, (e, t) => {
	e.setFullYear(e.getFullYear() + t);
}, (e, t) => t.getFullYear() - e.getFullYear(), (e) => e.getFullYear());
uf.every = (e) => !isFinite(e = Math.floor(e)) || !(e > 0) ? null : G((t) => {
	t.setFullYear(Math.floor(t.getFullYear() / e) * e), t.setMonth(0, 1), t.setHours(0, 0, 0, 0);
}, (t, n) => {
	t.setFullYear(t.getFullYear() + n * e);
}), uf.range;
var df = G((e) => {
	e.setUTCMonth(0, 1), e.setUTCHours(0, 0, 0, 0);
}, (e, t) => {
	e.setUTCFullYear(e.getUTCFullYear() + t);
}, (e, t) => t.getUTCFullYear() - e.getUTCFullYear(), (e) => e.getUTCFullYear());
df.every = (e) => !isFinite(e = Math.floor(e)) || !(e > 0) ? null : G((t) => {
	t.setUTCFullYear(Math.floor(t.getUTCFullYear() / e) * e), t.setUTCMonth(0, 1), t.setUTCHours(0, 0, 0, 0);
}, (t, n) => {
	t.setUTCFullYear(t.getUTCFullYear() + n * e);
}), df.range;
function ff(e, t, n, r, i, a) {
	let o = [
		[
			Ld,
			1,
			Ad
		],
		[
			Ld,
			5,
			5 * Ad
		],
		[
			Ld,
			15,
			15 * Ad
		],
		[
			Ld,
			30,
			30 * Ad
		],
		[
			a,
			1,
			jd
		],
		[
			a,
			5,
			5 * jd
		],
		[
			a,
			15,
			15 * jd
		],
		[
			a,
			30,
			30 * jd
		],
		[
			i,
			1,
			Md
		],
		[
			i,
			3,
			3 * Md
		],
		[
			i,
			6,
			6 * Md
		],
		[
			i,
			12,
			12 * Md
		],
		[
			r,
			1,
			Nd
		],
		[
			r,
			2,
			2 * Nd
		],
		[
			n,
			1,
			Pd
		],
		[
			t,
			1,
			Fd
		],
		[
			t,
			3,
			3 * Fd
		],
		[
			e,
			1,
			Id
		]
	];
	function s(e, t, n) {
		let r = t < e;
		r && ([e, t] = [t, e]);
		let i = n && typeof n.range == "function" ? n : c(e, t, n), a = i ? i.range(e, +t + 1) : [];
		return r ? a.reverse() : a;
	}
	function c(t, n, r) {
		let i = Math.abs(n - t) / r, a = pn(([, , e]) => e).right(o, i);
		if (a === o.length) return e.every(Zn(t / Id, n / Id, r));
		if (a === 0) return kd.every(Math.max(Zn(t, n, r), 1));
		let [s, c] = o[i / o[a - 1][2] < o[a][2] / i ? a - 1 : a];
		return s.every(c);
	}
	return [s, c];
}
var [pf, mf] = ff(df, lf, ef, Wd, Vd, zd), [hf, gf] = ff(uf, cf, Kd, Hd, Bd, Rd);
// node_modules/d3-time-format/dist/d3-time-format.mjs
function _f(e) {
	if (0 <= e.y && e.y < 100) {
		var t = new Date(-1, e.m, e.d, e.H, e.M, e.S, e.L);
		return t.setFullYear(e.y), t;
	}
	return new Date(e.y, e.m, e.d, e.H, e.M, e.S, e.L);
}
function vf(e) {
	if (0 <= e.y && e.y < 100) {
		var t = new Date(Date.UTC(-1, e.m, e.d, e.H, e.M, e.S, e.L));
		return t.setUTCFullYear(e.y), t;
	}
	return new Date(Date.UTC(e.y, e.m, e.d, e.H, e.M, e.S, e.L));
}
function yf(e, t, n) {
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
function bf(e) {
	var t = e.dateTime, n = e.date, r = e.time, i = e.periods, a = e.days, o = e.shortDays, s = e.months, c = e.shortMonths, l = Ef(i), u = Df(i), d = Ef(a), f = Df(a), p = Ef(o), m = Df(o), h = Ef(s), g = Df(s), _ = Ef(c), v = Df(c), y = {
		a: te,
		A: ne,
		b: re,
		B: ie,
		c: null,
		d: Jf,
		e: Jf,
		f: $f,
		g: up,
		G: fp,
		H: Yf,
		I: Xf,
		j: Zf,
		L: Qf,
		m: ep,
		M: tp,
		p: ae,
		q: oe,
		Q: Fp,
		s: Ip,
		S: np,
		u: rp,
		U: ip,
		V: op,
		w: sp,
		W: cp,
		x: null,
		X: null,
		y: lp,
		Y: dp,
		Z: pp,
		"%": Pp
	}, b = {
		a: se,
		A: ce,
		b: le,
		B: ue,
		c: null,
		d: mp,
		e: mp,
		f: yp,
		g: Ap,
		G: Mp,
		H: hp,
		I: gp,
		j: _p,
		L: vp,
		m: bp,
		M: xp,
		p: M,
		q: de,
		Q: Fp,
		s: Ip,
		S: Sp,
		u: Cp,
		U: wp,
		V: Ep,
		w: Dp,
		W: Op,
		x: null,
		X: null,
		y: kp,
		Y: jp,
		Z: Np,
		"%": Pp
	}, x = {
		a: E,
		A: D,
		b: O,
		B: k,
		c: A,
		d: Rf,
		e: Rf,
		f: Wf,
		g: Pf,
		G: Nf,
		H: Bf,
		I: Bf,
		j: zf,
		L: Uf,
		m: Lf,
		M: Vf,
		p: T,
		q: If,
		Q: Kf,
		s: qf,
		S: Hf,
		u: kf,
		U: Af,
		V: jf,
		w: Of,
		W: Mf,
		x: j,
		X: ee,
		y: Pf,
		Y: Nf,
		Z: Ff,
		"%": Gf
	};
	y.x = S(n, y), y.X = S(r, y), y.c = S(t, y), b.x = S(n, b), b.X = S(r, b), b.c = S(t, b);
	function S(e, t) {
		return function(n) {
			var r = [], i = -1, a = 0, o = e.length, s, c, l;
			for (n instanceof Date || (n = /* @__PURE__ */ new Date(+n)); ++i < o;) e.charCodeAt(i) === 37 && (r.push(e.slice(a, i)), (c = xf[s = e.charAt(++i)]) == null ? c = s === "e" ? " " : "0" : s = e.charAt(++i), (l = t[s]) && (s = l(n, c)), r.push(s), a = i + 1);
			return r.push(e.slice(a, i)), r.join("");
		};
	}
	function C(e, t) {
		return function(n) {
			var r = yf(1900, void 0, 1), i = w(r, e, n += "", 0), a, o;
			if (i != n.length) return null;
			if ("Q" in r) return new Date(r.Q);
			if ("s" in r) return new Date(r.s * 1e3 + ("L" in r ? r.L : 0));
			if (t && !("Z" in r) && (r.Z = 0), "p" in r && (r.H = r.H % 12 + r.p * 12), r.m === void 0 && (r.m = "q" in r ? r.q : 0), "V" in r) {
				if (r.V < 1 || r.V > 53) return null;
				"w" in r || (r.w = 1), "Z" in r ? (a = vf(yf(r.y, 0, 1)), o = a.getUTCDay(), a = o > 4 || o === 0 ? tf.ceil(a) : tf(a), a = Ud.offset(a, (r.V - 1) * 7), r.y = a.getUTCFullYear(), r.m = a.getUTCMonth(), r.d = a.getUTCDate() + (r.w + 6) % 7) : (a = _f(yf(r.y, 0, 1)), o = a.getDay(), a = o > 4 || o === 0 ? qd.ceil(a) : qd(a), a = Hd.offset(a, (r.V - 1) * 7), r.y = a.getFullYear(), r.m = a.getMonth(), r.d = a.getDate() + (r.w + 6) % 7);
			} else ("W" in r || "U" in r) && ("w" in r || (r.w = "u" in r ? r.u % 7 : +("W" in r)), o = "Z" in r ? vf(yf(r.y, 0, 1)).getUTCDay() : _f(yf(r.y, 0, 1)).getDay(), r.m = 0, r.d = "W" in r ? (r.w + 6) % 7 + r.W * 7 - (o + 5) % 7 : r.w + r.U * 7 - (o + 6) % 7);
			return "Z" in r ? (r.H += r.Z / 100 | 0, r.M += r.Z % 100, vf(r)) : _f(r);
		};
	}
	function w(e, t, n, r) {
		for (var i = 0, a = t.length, o = n.length, s, c; i < a;) {
			if (r >= o) return -1;
			if (s = t.charCodeAt(i++), s === 37) {
				if (s = t.charAt(i++), c = x[s in xf ? t.charAt(i++) : s], !c || (r = c(e, n, r)) < 0) return -1;
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
var xf = {
	"-": "",
	_: " ",
	0: "0"
}, Sf = /^\s*\d+/, Cf = /^%/, wf = /[\\^$*+?|[\]().{}]/g;
function K(e, t, n) {
	var r = e < 0 ? "-" : "", i = (r ? -e : e) + "", a = i.length;
	return r + (a < n ? Array(n - a + 1).join(t) + i : i);
}
function Tf(e) {
	return e.replace(wf, "\\$&");
}
function Ef(e) {
	return RegExp("^(?:" + e.map(Tf).join("|") + ")", "i");
}
function Df(e) {
	return new Map(e.map((e, t) => [e.toLowerCase(), t]));
}
function Of(e, t, n) {
	var r = Sf.exec(t.slice(n, n + 1));
	return r ? (e.w = +r[0], n + r[0].length) : -1;
}
function kf(e, t, n) {
	var r = Sf.exec(t.slice(n, n + 1));
	return r ? (e.u = +r[0], n + r[0].length) : -1;
}
function Af(e, t, n) {
	var r = Sf.exec(t.slice(n, n + 2));
	return r ? (e.U = +r[0], n + r[0].length) : -1;
}
function jf(e, t, n) {
	var r = Sf.exec(t.slice(n, n + 2));
	return r ? (e.V = +r[0], n + r[0].length) : -1;
}
function Mf(e, t, n) {
	var r = Sf.exec(t.slice(n, n + 2));
	return r ? (e.W = +r[0], n + r[0].length) : -1;
}
function Nf(e, t, n) {
	var r = Sf.exec(t.slice(n, n + 4));
	return r ? (e.y = +r[0], n + r[0].length) : -1;
}
function Pf(e, t, n) {
	var r = Sf.exec(t.slice(n, n + 2));
	return r ? (e.y = +r[0] + (+r[0] > 68 ? 1900 : 2e3), n + r[0].length) : -1;
}
function Ff(e, t, n) {
	var r = /^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(t.slice(n, n + 6));
	return r ? (e.Z = r[1] ? 0 : -(r[2] + (r[3] || "00")), n + r[0].length) : -1;
}
function If(e, t, n) {
	var r = Sf.exec(t.slice(n, n + 1));
	return r ? (e.q = r[0] * 3 - 3, n + r[0].length) : -1;
}
function Lf(e, t, n) {
	var r = Sf.exec(t.slice(n, n + 2));
	return r ? (e.m = r[0] - 1, n + r[0].length) : -1;
}
function Rf(e, t, n) {
	var r = Sf.exec(t.slice(n, n + 2));
	return r ? (e.d = +r[0], n + r[0].length) : -1;
}
function zf(e, t, n) {
	var r = Sf.exec(t.slice(n, n + 3));
	return r ? (e.m = 0, e.d = +r[0], n + r[0].length) : -1;
}
function Bf(e, t, n) {
	var r = Sf.exec(t.slice(n, n + 2));
	return r ? (e.H = +r[0], n + r[0].length) : -1;
}
function Vf(e, t, n) {
	var r = Sf.exec(t.slice(n, n + 2));
	return r ? (e.M = +r[0], n + r[0].length) : -1;
}
function Hf(e, t, n) {
	var r = Sf.exec(t.slice(n, n + 2));
	return r ? (e.S = +r[0], n + r[0].length) : -1;
}
function Uf(e, t, n) {
	var r = Sf.exec(t.slice(n, n + 3));
	return r ? (e.L = +r[0], n + r[0].length) : -1;
}
function Wf(e, t, n) {
	var r = Sf.exec(t.slice(n, n + 6));
	return r ? (e.L = Math.floor(r[0] / 1e3), n + r[0].length) : -1;
}
function Gf(e, t, n) {
	var r = Cf.exec(t.slice(n, n + 1));
	return r ? n + r[0].length : -1;
}
function Kf(e, t, n) {
	var r = Sf.exec(t.slice(n));
	return r ? (e.Q = +r[0], n + r[0].length) : -1;
}
function qf(e, t, n) {
	var r = Sf.exec(t.slice(n));
	return r ? (e.s = +r[0], n + r[0].length) : -1;
}
function Jf(e, t) {
	return K(e.getDate(), t, 2);
}
function Yf(e, t) {
	return K(e.getHours(), t, 2);
}
function Xf(e, t) {
	return K(e.getHours() % 12 || 12, t, 2);
}
function Zf(e, t) {
	return K(1 + Hd.count(uf(e), e), t, 3);
}
function Qf(e, t) {
	return K(e.getMilliseconds(), t, 3);
}
function $f(e, t) {
	return Qf(e, t) + "000";
}
function ep(e, t) {
	return K(e.getMonth() + 1, t, 2);
}
function tp(e, t) {
	return K(e.getMinutes(), t, 2);
}
function np(e, t) {
	return K(e.getSeconds(), t, 2);
}
function rp(e) {
	var t = e.getDay();
	return t === 0 ? 7 : t;
}
function ip(e, t) {
	return K(Kd.count(uf(e) - 1, e), t, 2);
}
function ap(e) {
	var t = e.getDay();
	return t >= 4 || t === 0 ? Xd(e) : Xd.ceil(e);
}
function op(e, t) {
	return e = ap(e), K(Xd.count(uf(e), e) + (uf(e).getDay() === 4), t, 2);
}
function sp(e) {
	return e.getDay();
}
function cp(e, t) {
	return K(qd.count(uf(e) - 1, e), t, 2);
}
function lp(e, t) {
	return K(e.getFullYear() % 100, t, 2);
}
function up(e, t) {
	return e = ap(e), K(e.getFullYear() % 100, t, 2);
}
function dp(e, t) {
	return K(e.getFullYear() % 1e4, t, 4);
}
function fp(e, t) {
	var n = e.getDay();
	return e = n >= 4 || n === 0 ? Xd(e) : Xd.ceil(e), K(e.getFullYear() % 1e4, t, 4);
}
function pp(e) {
	var t = e.getTimezoneOffset();
	return (t > 0 ? "-" : (t *= -1, "+")) + K(t / 60 | 0, "0", 2) + K(t % 60, "0", 2);
}
function mp(e, t) {
	return K(e.getUTCDate(), t, 2);
}
function hp(e, t) {
	return K(e.getUTCHours(), t, 2);
}
function gp(e, t) {
	return K(e.getUTCHours() % 12 || 12, t, 2);
}
function _p(e, t) {
	return K(1 + Ud.count(df(e), e), t, 3);
}
function vp(e, t) {
	return K(e.getUTCMilliseconds(), t, 3);
}
function yp(e, t) {
	return vp(e, t) + "000";
}
function bp(e, t) {
	return K(e.getUTCMonth() + 1, t, 2);
}
function xp(e, t) {
	return K(e.getUTCMinutes(), t, 2);
}
function Sp(e, t) {
	return K(e.getUTCSeconds(), t, 2);
}
function Cp(e) {
	var t = e.getUTCDay();
	return t === 0 ? 7 : t;
}
function wp(e, t) {
	return K(ef.count(df(e) - 1, e), t, 2);
}
function Tp(e) {
	var t = e.getUTCDay();
	return t >= 4 || t === 0 ? af(e) : af.ceil(e);
}
function Ep(e, t) {
	return e = Tp(e), K(af.count(df(e), e) + (df(e).getUTCDay() === 4), t, 2);
}
function Dp(e) {
	return e.getUTCDay();
}
function Op(e, t) {
	return K(tf.count(df(e) - 1, e), t, 2);
}
function kp(e, t) {
	return K(e.getUTCFullYear() % 100, t, 2);
}
function Ap(e, t) {
	return e = Tp(e), K(e.getUTCFullYear() % 100, t, 2);
}
function jp(e, t) {
	return K(e.getUTCFullYear() % 1e4, t, 4);
}
function Mp(e, t) {
	var n = e.getUTCDay();
	return e = n >= 4 || n === 0 ? af(e) : af.ceil(e), K(e.getUTCFullYear() % 1e4, t, 4);
}
function Np() {
	return "+0000";
}
function Pp() {
	return "%";
}
function Fp(e) {
	return +e;
}
function Ip(e) {
	return Math.floor(e / 1e3);
}
var Lp, Rp, zp, Bp;
Vp({
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
function Vp(e) {
	return Lp = bf(e), Rp = Lp.format, Lp.parse, zp = Lp.utcFormat, Bp = Lp.utcParse, Lp;
}
var Hp = "%Y-%m-%dT%H:%M:%S.%LZ";
Date.prototype.toISOString || zp(Hp), +/* @__PURE__ */ new Date("2000-01-01T00:00:00.000Z") || Bp(Hp);
// node_modules/d3-scale/dist/d3-scale.mjs
function Up(e, t) {
	switch (arguments.length) {
		case 0: break;
		case 1:
			this.range(e);
			break;
		default: this.range(t).domain(e);
	}
	return this;
}
function Wp(e, t) {
	switch (arguments.length) {
		case 0: break;
		case 1:
			typeof e == "function" ? this.interpolator(e) : this.range(e);
			break;
		default: this.domain(e), typeof t == "function" ? this.interpolator(t) : this.range(t);
	}
	return this;
}
var Gp = Symbol("implicit");
function Kp() {
	var e = new kn(), t = [], n = [], r = Gp;
	function i(i) {
		let a = e.get(i);
		if (a === void 0) {
			if (r !== Gp) return r;
			e.set(i, a = t.push(i) - 1);
		}
		return n[a % n.length];
	}
	return i.domain = function(n) {
		if (!arguments.length) return t.slice();
		t = [], e = new kn();
		for (let r of n) e.has(r) || e.set(r, t.push(r) - 1);
		return i;
	}, i.range = function(e) {
		return arguments.length ? (n = Array.from(e), i) : n.slice();
	}, i.unknown = function(e) {
		return arguments.length ? (r = e, i) : r;
	}, i.copy = function() {
		return Kp(t, n).unknown(r);
	}, Up.apply(i, arguments), i;
}
function qp() {
	var e = Kp().unknown(void 0), t = e.domain, n = e.range, r = 0, i = 1, a, o, s = !1, c = 0, l = 0, u = .5;
	delete e.unknown;
	function d() {
		var e = t().length, d = i < r, f = d ? i : r, p = d ? r : i;
		a = (p - f) / Math.max(1, e - c + l * 2), s && (a = Math.floor(a)), f += (p - f - a * (e - c)) * u, o = a * (1 - c), s && (f = Math.round(f), o = Math.round(o));
		var m = mr(e).map(function(e) {
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
		return qp(t(), [r, i]).round(s).paddingInner(c).paddingOuter(l).align(u);
	}, Up.apply(d(), arguments);
}
function Jp(e) {
	var t = e.copy;
	return e.padding = e.paddingOuter, delete e.paddingInner, delete e.paddingOuter, e.copy = function() {
		return Jp(t());
	}, e;
}
function Yp() {
	return Jp(qp.apply(null, arguments).paddingInner(1));
}
function Xp(e) {
	return function() {
		return e;
	};
}
function Zp(e) {
	return +e;
}
var Qp = [0, 1];
function $p(e) {
	return e;
}
function em(e, t) {
	return (t -= e = +e) ? function(n) {
		return (n - e) / t;
	} : Xp(isNaN(t) ? NaN : .5);
}
function tm(e, t) {
	var n;
	return e > t && (n = e, e = t, t = n), function(n) {
		return Math.max(e, Math.min(t, n));
	};
}
function nm(e, t, n) {
	var r = e[0], i = e[1], a = t[0], o = t[1];
	return i < r ? (r = em(i, r), a = n(o, a)) : (r = em(r, i), a = n(a, o)), function(e) {
		return a(r(e));
	};
}
function rm(e, t, n) {
	var r = Math.min(e.length, t.length) - 1, i = Array(r), a = Array(r), o = -1;
	for (e[r] < e[0] && (e = e.slice().reverse(), t = t.slice().reverse()); ++o < r;) i[o] = em(e[o], e[o + 1]), a[o] = n(t[o], t[o + 1]);
	return function(t) {
		var n = vn(e, t, 1, r) - 1;
		return a[n](i[n](t));
	};
}
function im(e, t) {
	return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown());
}
function am() {
	var e = Qp, t = Qp, n = xs, r, i, a, o = $p, s, c, l;
	function u() {
		var n = Math.min(e.length, t.length);
		return o !== $p && (o = tm(e[0], e[n - 1])), s = n > 2 ? rm : nm, c = l = null, d;
	}
	function d(i) {
		return i == null || isNaN(i = +i) ? a : (c ||= s(e.map(r), t, n))(r(o(i)));
	}
	return d.invert = function(n) {
		return o(i((l ||= s(t, e.map(r), ms))(n)));
	}, d.domain = function(t) {
		return arguments.length ? (e = Array.from(t, Zp), u()) : e.slice();
	}, d.range = function(e) {
		return arguments.length ? (t = Array.from(e), u()) : t.slice();
	}, d.rangeRound = function(e) {
		return t = Array.from(e), n = Ss, u();
	}, d.clamp = function(e) {
		return arguments.length ? (o = e ? !0 : $p, u()) : o !== $p;
	}, d.interpolate = function(e) {
		return arguments.length ? (n = e, u()) : n;
	}, d.unknown = function(e) {
		return arguments.length ? (a = e, d) : a;
	}, function(e, t) {
		return r = e, i = t, u();
	};
}
function om() {
	return am()($p, $p);
}
function sm(e, t, n, r) {
	var i = Zn(e, t, n), a;
	switch (r = Qs(r ?? ",f"), r.type) {
		case "s":
			var o = Math.max(Math.abs(e), Math.abs(t));
			return r.precision == null && !isNaN(a = mc(i, o)) && (r.precision = a), dc(r, o);
		case "":
		case "e":
		case "g":
		case "p":
		case "r":
			r.precision == null && !isNaN(a = hc(i, Math.max(Math.abs(e), Math.abs(t)))) && (r.precision = a - (r.type === "e"));
			break;
		case "f":
		case "%": r.precision == null && !isNaN(a = pc(i)) && (r.precision = a - (r.type === "%") * 2);
	}
	return uc(r);
}
function cm(e) {
	var t = e.domain;
	return e.ticks = function(e) {
		var n = t();
		return Yn(n[0], n[n.length - 1], e ?? 10);
	}, e.tickFormat = function(e, n) {
		var r = t();
		return sm(r[0], r[r.length - 1], e ?? 10, n);
	}, e.nice = function(n) {
		n ??= 10;
		var r = t(), i = 0, a = r.length - 1, o = r[i], s = r[a], c, l, u = 10;
		for (s < o && (l = o, o = s, s = l, l = i, i = a, a = l); u-- > 0;) {
			if (l = Xn(o, s, n), l === c) return r[i] = o, r[a] = s, t(r);
			if (l > 0) o = Math.floor(o / l) * l, s = Math.ceil(s / l) * l;
			else if (l < 0) o = Math.ceil(o * l) / l, s = Math.floor(s * l) / l;
			else break;
			c = l;
		}
		return e;
	}, e;
}
function lm() {
	var e = om();
	return e.copy = function() {
		return im(e, lm());
	}, Up.apply(e, arguments), cm(e);
}
function um(e) {
	var t;
	function n(e) {
		return e == null || isNaN(e = +e) ? t : e;
	}
	return n.invert = n, n.domain = n.range = function(t) {
		return arguments.length ? (e = Array.from(t, Zp), n) : e.slice();
	}, n.unknown = function(e) {
		return arguments.length ? (t = e, n) : t;
	}, n.copy = function() {
		return um(e).unknown(t);
	}, e = arguments.length ? Array.from(e, Zp) : [0, 1], cm(n);
}
function dm(e, t) {
	e = e.slice();
	var n = 0, r = e.length - 1, i = e[n], a = e[r], o;
	return a < i && (o = n, n = r, r = o, o = i, i = a, a = o), e[n] = t.floor(i), e[r] = t.ceil(a), e;
}
function fm(e) {
	return Math.log(e);
}
function pm(e) {
	return Math.exp(e);
}
function mm(e) {
	return -Math.log(-e);
}
function hm(e) {
	return -Math.exp(-e);
}
function gm(e) {
	return isFinite(e) ? +("1e" + e) : e < 0 ? 0 : e;
}
function _m(e) {
	return e === 10 ? gm : e === Math.E ? Math.exp : (t) => e ** +t;
}
function vm(e) {
	return e === Math.E ? Math.log : e === 10 && Math.log10 || e === 2 && Math.log2 || (e = Math.log(e), (t) => Math.log(t) / e);
}
function ym(e) {
	return (t, n) => -e(-t, n);
}
function bm(e) {
	let t = e(fm, pm), n = t.domain, r = 10, i, a;
	function o() {
		return i = vm(r), a = _m(r), n()[0] < 0 ? (i = ym(i), a = ym(a), e(mm, hm)) : e(fm, pm), t;
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
			m.length * 2 < p && (m = Yn(o, s, p));
		} else m = Yn(l, u, Math.min(u - l, p)).map(a);
		return c ? m.reverse() : m;
	}, t.tickFormat = (e, n) => {
		if (e ??= 10, n ??= r === 10 ? "s" : ",", typeof n != "function" && (!(r % 1) && (n = Qs(n)).precision == null && (n.trim = !0), n = uc(n)), e === Infinity) return n;
		let o = Math.max(1, r * e / t.ticks().length);
		return (e) => {
			let t = e / a(Math.round(i(e)));
			return t * r < r - .5 && (t *= r), t <= o ? n(e) : "";
		};
	}, t.nice = () => n(dm(n(), {
		floor: (e) => a(Math.floor(i(e))),
		ceil: (e) => a(Math.ceil(i(e)))
	})), t;
}
function xm() {
	let e = bm(am()).domain([1, 10]);
	return e.copy = () => im(e, xm()).base(e.base()), Up.apply(e, arguments), e;
}
function Sm(e) {
	return function(t) {
		return Math.sign(t) * Math.log1p(Math.abs(t / e));
	};
}
function Cm(e) {
	return function(t) {
		return Math.sign(t) * Math.expm1(Math.abs(t)) * e;
	};
}
function wm(e) {
	var t = 1, n = e(Sm(t), Cm(t));
	return n.constant = function(n) {
		return arguments.length ? e(Sm(t = +n), Cm(t)) : t;
	}, cm(n);
}
function Tm() {
	var e = wm(am());
	return e.copy = function() {
		return im(e, Tm()).constant(e.constant());
	}, Up.apply(e, arguments);
}
function Em(e) {
	return function(t) {
		return t < 0 ? -((-t) ** +e) : t ** +e;
	};
}
function Dm(e) {
	return e < 0 ? -Math.sqrt(-e) : Math.sqrt(e);
}
function Om(e) {
	return e < 0 ? -e * e : e * e;
}
function km(e) {
	var t = e($p, $p), n = 1;
	function r() {
		return n === 1 ? e($p, $p) : n === .5 ? e(Dm, Om) : e(Em(n), Em(1 / n));
	}
	return t.exponent = function(e) {
		return arguments.length ? (n = +e, r()) : n;
	}, cm(t);
}
function Am() {
	var e = km(am());
	return e.copy = function() {
		return im(e, Am()).exponent(e.exponent());
	}, Up.apply(e, arguments), e;
}
function jm() {
	var e = [], t = [], n = [], r;
	function i() {
		var r = 0, i = Math.max(1, t.length);
		for (n = Array(i - 1); ++r < i;) n[r - 1] = or(e, r / i);
		return a;
	}
	function a(e) {
		return e == null || isNaN(e = +e) ? r : t[vn(n, e)];
	}
	return a.invertExtent = function(r) {
		var i = t.indexOf(r);
		return i < 0 ? [NaN, NaN] : [i > 0 ? n[i - 1] : e[0], i < n.length ? n[i] : e[e.length - 1]];
	}, a.domain = function(t) {
		if (!arguments.length) return e.slice();
		e = [];
		for (let n of t) n != null && !isNaN(n = +n) && e.push(n);
		return e.sort(dn), i();
	}, a.range = function(e) {
		return arguments.length ? (t = Array.from(e), i()) : t.slice();
	}, a.unknown = function(e) {
		return arguments.length ? (r = e, a) : r;
	}, a.quantiles = function() {
		return n.slice();
	}, a.copy = function() {
		return jm().domain(e).range(t).unknown(r);
	}, Up.apply(a, arguments);
}
function Mm() {
	var e = [.5], t = [0, 1], n, r = 1;
	function i(i) {
		return i != null && i <= i ? t[vn(e, i, 0, r)] : n;
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
		return Mm().domain(e).range(t).unknown(n);
	}, Up.apply(i, arguments);
}
function Nm(e) {
	return new Date(e);
}
function Pm(e) {
	return e instanceof Date ? +e : Math.round(e);
}
function Fm(e, t, n, r, i, a, o, s, c, l) {
	var u = om(), d = u.invert, f = u.domain, p = l(".%L"), m = l(":%S"), h = l("%I:%M"), g = l("%I %p"), _ = l("%a %d"), v = l("%b %d"), y = l("%B"), b = l("%Y");
	function x(e) {
		return (c(e) < e ? p : s(e) < e ? m : o(e) < e ? h : a(e) < e ? g : r(e) < e ? i(e) < e ? _ : v : n(e) < e ? y : b)(e);
	}
	return u.invert = function(e) {
		return new Date(Math.round(d(e)));
	}, u.domain = function(e) {
		return arguments.length ? f(Array.from(e, Pm)) : f().map(Nm);
	}, u.ticks = function(t) {
		var n = f();
		return e(n[0], n[n.length - 1], t ?? 10);
	}, u.tickFormat = function(e, t) {
		return t == null ? x : l(t);
	}, u.nice = function(e) {
		var n = f();
		return e && typeof e.range == "function" || (e = t(n[0], n[n.length - 1], e ?? 10)), e ? f(dm(n, e)) : u;
	}, u.copy = function() {
		return im(u, Fm(e, t, n, r, i, a, o, s, c, l));
	}, u;
}
function Im() {
	return Up.apply(Fm(hf, gf, uf, cf, Kd, Hd, Bd, Rd, Ld, Rp).domain([new Date(2e3, 0, 1), new Date(2e3, 0, 2)]), arguments);
}
function Lm() {
	return Up.apply(Fm(pf, mf, df, lf, ef, Ud, Vd, zd, Ld, zp).domain([Date.UTC(2e3, 0, 1), Date.UTC(2e3, 0, 2)]), arguments);
}
function Rm(e, t) {
	return t.domain(e.domain()).interpolator(e.interpolator()).clamp(e.clamp()).unknown(e.unknown());
}
function zm() {
	var e = 0, t = .5, n = 1, r = 1, i, a, o, s, c, l = $p, u, d = !1, f;
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
			return arguments.length ? ([n, r, i] = t, l = Ps(e, [
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
	return p.range = m(xs), p.rangeRound = m(Ss), p.unknown = function(e) {
		return arguments.length ? (f = e, p) : f;
	}, function(l) {
		return u = l, i = l(e), a = l(t), o = l(n), s = i === a ? 0 : .5 / (a - i), c = a === o ? 0 : .5 / (o - a), r = a < i ? -1 : 1, p;
	};
}
function Bm() {
	var e = cm(zm()($p));
	return e.copy = function() {
		return Rm(e, Bm());
	}, Wp.apply(e, arguments);
}
function Vm() {
	var e = bm(zm()).domain([
		.1,
		1,
		10
	]);
	return e.copy = function() {
		return Rm(e, Vm()).base(e.base());
	}, Wp.apply(e, arguments);
}
function Hm() {
	var e = wm(zm());
	return e.copy = function() {
		return Rm(e, Hm()).constant(e.constant());
	}, Wp.apply(e, arguments);
}
function Um() {
	var e = km(zm());
	return e.copy = function() {
		return Rm(e, Um()).exponent(e.exponent());
	}, Wp.apply(e, arguments);
}
// node_modules/d3-scale-chromatic/dist/d3-scale-chromatic.mjs
function q(e) {
	for (var t = e.length / 6 | 0, n = Array(t), r = 0; r < t;) n[r] = "#" + e.slice(r * 6, ++r * 6);
	return n;
}
var Wm = q("1f77b4ff7f0e2ca02cd627289467bd8c564be377c27f7f7fbcbd2217becf"), Gm = q("7fc97fbeaed4fdc086ffff99386cb0f0027fbf5b17666666"), Km = q("1b9e77d95f027570b3e7298a66a61ee6ab02a6761d666666"), qm = q("4269d0efb118ff725c6cc5b03ca951ff8ab7a463f297bbf59c6b4e9498a0"), Jm = q("a6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6fff7f00cab2d66a3d9affff99b15928"), Ym = q("fbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecf2f2f2"), Xm = q("b3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2cccccccc"), Zm = q("e41a1c377eb84daf4a984ea3ff7f00ffff33a65628f781bf999999"), Qm = q("66c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c494b3b3b3"), $m = q("8dd3c7ffffb3bebadafb807280b1d3fdb462b3de69fccde5d9d9d9bc80bdccebc5ffed6f"), eh = q("4e79a7f28e2ce1575976b7b259a14fedc949af7aa1ff9da79c755fbab0ab"), J = (e) => ls(e[e.length - 1]), th = [
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
].map(q), nh = J(th), rh = [
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
].map(q), ih = J(rh), ah = [
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
].map(q), oh = J(ah), sh = [
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
].map(q), ch = J(sh), lh = [
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
].map(q), uh = J(lh), dh = [
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
].map(q), fh = J(dh), ph = [
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
].map(q), mh = J(ph), hh = [
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
].map(q), gh = J(hh), _h = [
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
].map(q), vh = J(_h), yh = [
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
].map(q), bh = J(yh), xh = [
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
].map(q), Sh = J(xh), Ch = [
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
].map(q), wh = J(Ch), Th = [
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
].map(q), Eh = J(Th), Dh = [
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
].map(q), Oh = J(Dh), kh = [
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
].map(q), Ah = J(kh), jh = [
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
].map(q), Mh = J(jh), Nh = [
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
].map(q), Ph = J(Nh), Fh = [
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
].map(q), Ih = J(Fh), Lh = [
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
].map(q), Rh = J(Lh), zh = [
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
].map(q), Bh = J(zh), Vh = [
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
].map(q), Hh = J(Vh), Uh = [
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
].map(q), Wh = J(Uh), Gh = [
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
].map(q), Kh = J(Gh), qh = [
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
].map(q), Jh = J(qh), Yh = [
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
].map(q), Xh = J(Yh), Zh = [
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
].map(q), Qh = J(Zh), $h = [
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
].map(q), eg = J($h);
function tg(e) {
	return e = Math.max(0, Math.min(1, e)), "rgb(" + Math.max(0, Math.min(255, Math.round(-4.54 - e * (35.34 - e * (2381.73 - e * (6402.7 - e * (7024.72 - e * 2710.57))))))) + ", " + Math.max(0, Math.min(255, Math.round(32.49 + e * (170.73 + e * (52.82 - e * (131.46 - e * (176.58 - e * 67.37))))))) + ", " + Math.max(0, Math.min(255, Math.round(81.24 + e * (442.36 - e * (2482.43 - e * (6167.24 - e * (6614.94 - e * 2475.67))))))) + ")";
}
var ng = Ns(Zo(300, .5, 0), Zo(-240, .5, 1)), rg = Ns(Zo(-100, .75, .35), Zo(80, 1.5, .8)), ig = Ns(Zo(260, .75, .35), Zo(80, 1.5, .8)), ag = Zo();
function og(e) {
	(e < 0 || e > 1) && (e -= Math.floor(e));
	var t = Math.abs(e - .5);
	return ag.h = 360 * e - 100, ag.s = 1.5 - 1.5 * t, ag.l = .8 - .9 * t, ag + "";
}
var sg = ao(), cg = Math.PI / 3, lg = Math.PI * 2 / 3;
function ug(e) {
	var t;
	return e = (.5 - e) * Math.PI, sg.r = 255 * (t = Math.sin(e)) * t, sg.g = 255 * (t = Math.sin(e + cg)) * t, sg.b = 255 * (t = Math.sin(e + lg)) * t, sg + "";
}
function dg(e) {
	return e = Math.max(0, Math.min(1, e)), "rgb(" + Math.max(0, Math.min(255, Math.round(34.61 + e * (1172.33 - e * (10793.56 - e * (33300.12 - e * (38394.49 - e * 14825.05))))))) + ", " + Math.max(0, Math.min(255, Math.round(23.31 + e * (557.33 + e * (1225.33 - e * (3574.96 - e * (1073.77 + e * 707.56))))))) + ", " + Math.max(0, Math.min(255, Math.round(27.2 + e * (3211.1 - e * (15327.97 - e * (27814 - e * (22569.18 - e * 6838.66))))))) + ")";
}
function fg(e) {
	var t = e.length;
	return function(n) {
		return e[Math.max(0, Math.min(t - 1, Math.floor(n * t)))];
	};
}
var pg = fg(q("44015444025645045745055946075a46085c460a5d460b5e470d60470e6147106347116447136548146748166848176948186a481a6c481b6d481c6e481d6f481f70482071482173482374482475482576482677482878482979472a7a472c7a472d7b472e7c472f7d46307e46327e46337f463480453581453781453882443983443a83443b84433d84433e85423f854240864241864142874144874045884046883f47883f48893e49893e4a893e4c8a3d4d8a3d4e8a3c4f8a3c508b3b518b3b528b3a538b3a548c39558c39568c38588c38598c375a8c375b8d365c8d365d8d355e8d355f8d34608d34618d33628d33638d32648e32658e31668e31678e31688e30698e306a8e2f6b8e2f6c8e2e6d8e2e6e8e2e6f8e2d708e2d718e2c718e2c728e2c738e2b748e2b758e2a768e2a778e2a788e29798e297a8e297b8e287c8e287d8e277e8e277f8e27808e26818e26828e26828e25838e25848e25858e24868e24878e23888e23898e238a8d228b8d228c8d228d8d218e8d218f8d21908d21918c20928c20928c20938c1f948c1f958b1f968b1f978b1f988b1f998a1f9a8a1e9b8a1e9c891e9d891f9e891f9f881fa0881fa1881fa1871fa28720a38620a48621a58521a68522a78522a88423a98324aa8325ab8225ac8226ad8127ad8128ae8029af7f2ab07f2cb17e2db27d2eb37c2fb47c31b57b32b67a34b67935b77937b87838b9773aba763bbb753dbc743fbc7340bd7242be7144bf7046c06f48c16e4ac16d4cc26c4ec36b50c46a52c56954c56856c66758c7655ac8645cc8635ec96260ca6063cb5f65cb5e67cc5c69cd5b6ccd5a6ece5870cf5773d05675d05477d1537ad1517cd2507fd34e81d34d84d44b86d54989d5488bd6468ed64590d74393d74195d84098d83e9bd93c9dd93ba0da39a2da37a5db36a8db34aadc32addc30b0dd2fb2dd2db5de2bb8de29bade28bddf26c0df25c2df23c5e021c8e020cae11fcde11dd0e11cd2e21bd5e21ad8e219dae319dde318dfe318e2e418e5e419e7e419eae51aece51befe51cf1e51df4e61ef6e620f8e621fbe723fde725")), mg = fg(q("00000401000501010601010802010902020b02020d03030f03031204041405041606051806051a07061c08071e0907200a08220b09240c09260d0a290e0b2b100b2d110c2f120d31130d34140e36150e38160f3b180f3d19103f1a10421c10441d11471e114920114b21114e22115024125325125527125829115a2a115c2c115f2d11612f116331116533106734106936106b38106c390f6e3b0f703d0f713f0f72400f74420f75440f764510774710784910784a10794c117a4e117b4f127b51127c52137c54137d56147d57157e59157e5a167e5c167f5d177f5f187f601880621980641a80651a80671b80681c816a1c816b1d816d1d816e1e81701f81721f817320817521817621817822817922827b23827c23827e24828025828125818326818426818627818827818928818b29818c29818e2a81902a81912b81932b80942c80962c80982d80992d809b2e7f9c2e7f9e2f7fa02f7fa1307ea3307ea5317ea6317da8327daa337dab337cad347cae347bb0357bb2357bb3367ab5367ab73779b83779ba3878bc3978bd3977bf3a77c03a76c23b75c43c75c53c74c73d73c83e73ca3e72cc3f71cd4071cf4070d0416fd2426fd3436ed5446dd6456cd8456cd9466bdb476adc4869de4968df4a68e04c67e24d66e34e65e44f64e55064e75263e85362e95462ea5661eb5760ec5860ed5a5fee5b5eef5d5ef05f5ef1605df2625df2645cf3655cf4675cf4695cf56b5cf66c5cf66e5cf7705cf7725cf8745cf8765cf9785df9795df97b5dfa7d5efa7f5efa815ffb835ffb8560fb8761fc8961fc8a62fc8c63fc8e64fc9065fd9266fd9467fd9668fd9869fd9a6afd9b6bfe9d6cfe9f6dfea16efea36ffea571fea772fea973feaa74feac76feae77feb078feb27afeb47bfeb67cfeb77efeb97ffebb81febd82febf84fec185fec287fec488fec68afec88cfeca8dfecc8ffecd90fecf92fed194fed395fed597fed799fed89afdda9cfddc9efddea0fde0a1fde2a3fde3a5fde5a7fde7a9fde9aafdebacfcecaefceeb0fcf0b2fcf2b4fcf4b6fcf6b8fcf7b9fcf9bbfcfbbdfcfdbf")), hg = fg(q("00000401000501010601010802010a02020c02020e03021004031204031405041706041907051b08051d09061f0a07220b07240c08260d08290e092b10092d110a30120a32140b34150b37160b39180c3c190c3e1b0c411c0c431e0c451f0c48210c4a230c4c240c4f260c51280b53290b552b0b572d0b592f0a5b310a5c320a5e340a5f3609613809623909633b09643d09653e0966400a67420a68440a68450a69470b6a490b6a4a0c6b4c0c6b4d0d6c4f0d6c510e6c520e6d540f6d550f6d57106e59106e5a116e5c126e5d126e5f136e61136e62146e64156e65156e67166e69166e6a176e6c186e6d186e6f196e71196e721a6e741a6e751b6e771c6d781c6d7a1d6d7c1d6d7d1e6d7f1e6c801f6c82206c84206b85216b87216b88226a8a226a8c23698d23698f24699025689225689326679526679727669827669a28659b29649d29649f2a63a02a63a22b62a32c61a52c60a62d60a82e5fa92e5eab2f5ead305dae305cb0315bb1325ab3325ab43359b63458b73557b93556ba3655bc3754bd3853bf3952c03a51c13a50c33b4fc43c4ec63d4dc73e4cc83f4bca404acb4149cc4248ce4347cf4446d04545d24644d34743d44842d54a41d74b3fd84c3ed94d3dda4e3cdb503bdd513ade5238df5337e05536e15635e25734e35933e45a31e55c30e65d2fe75e2ee8602de9612bea632aeb6429eb6628ec6726ed6925ee6a24ef6c23ef6e21f06f20f1711ff1731df2741cf3761bf37819f47918f57b17f57d15f67e14f68013f78212f78410f8850ff8870ef8890cf98b0bf98c0af98e09fa9008fa9207fa9407fb9606fb9706fb9906fb9b06fb9d07fc9f07fca108fca309fca50afca60cfca80dfcaa0ffcac11fcae12fcb014fcb216fcb418fbb61afbb81dfbba1ffbbc21fbbe23fac026fac228fac42afac62df9c72ff9c932f9cb35f8cd37f8cf3af7d13df7d340f6d543f6d746f5d949f5db4cf4dd4ff4df53f4e156f3e35af3e55df2e661f2e865f2ea69f1ec6df1ed71f1ef75f1f179f2f27df2f482f3f586f3f68af4f88ef5f992f6fa96f8fb9af9fc9dfafda1fcffa4")), gg = fg(q("0d088710078813078916078a19068c1b068d1d068e20068f2206902406912605912805922a05932c05942e05952f059631059733059735049837049938049a3a049a3c049b3e049c3f049c41049d43039e44039e46039f48039f4903a04b03a14c02a14e02a25002a25102a35302a35502a45601a45801a45901a55b01a55c01a65e01a66001a66100a76300a76400a76600a76700a86900a86a00a86c00a86e00a86f00a87100a87201a87401a87501a87701a87801a87a02a87b02a87d03a87e03a88004a88104a78305a78405a78606a68707a68808a68a09a58b0aa58d0ba58e0ca48f0da4910ea3920fa39410a29511a19613a19814a099159f9a169f9c179e9d189d9e199da01a9ca11b9ba21d9aa31e9aa51f99a62098a72197a82296aa2395ab2494ac2694ad2793ae2892b02991b12a90b22b8fb32c8eb42e8db52f8cb6308bb7318ab83289ba3388bb3488bc3587bd3786be3885bf3984c03a83c13b82c23c81c33d80c43e7fc5407ec6417dc7427cc8437bc9447aca457acb4679cc4778cc4977cd4a76ce4b75cf4c74d04d73d14e72d24f71d35171d45270d5536fd5546ed6556dd7566cd8576bd9586ada5a6ada5b69db5c68dc5d67dd5e66de5f65de6164df6263e06363e16462e26561e26660e3685fe4695ee56a5de56b5de66c5ce76e5be76f5ae87059e97158e97257ea7457eb7556eb7655ec7754ed7953ed7a52ee7b51ef7c51ef7e50f07f4ff0804ef1814df1834cf2844bf3854bf3874af48849f48948f58b47f58c46f68d45f68f44f79044f79143f79342f89441f89540f9973ff9983ef99a3efa9b3dfa9c3cfa9e3bfb9f3afba139fba238fca338fca537fca636fca835fca934fdab33fdac33fdae32fdaf31fdb130fdb22ffdb42ffdb52efeb72dfeb82cfeba2cfebb2bfebd2afebe2afec029fdc229fdc328fdc527fdc627fdc827fdca26fdcb26fccd25fcce25fcd025fcd225fbd324fbd524fbd724fad824fada24f9dc24f9dd25f8df25f8e125f7e225f7e425f6e626f6e826f5e926f5eb27f4ed27f3ee27f3f027f2f227f1f426f1f525f0f724f0f921"));
// node_modules/d3-shape/dist/d3-shape.mjs
function _g(e) {
	return function() {
		return e;
	};
}
var vg = Math.cos, yg = Math.min, bg = Math.sin, Y = Math.sqrt, xg = 1e-12, Sg = Math.PI;
Sg / 2;
var Cg = 2 * Sg;
function wg(e) {
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
	}, () => new Ws(t);
}
Array.prototype.slice;
function Tg(e) {
	return typeof e == "object" && "length" in e ? e : Array.from(e);
}
function Eg(e) {
	this._context = e;
}
Eg.prototype = {
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
function Dg(e) {
	return new Eg(e);
}
function Og(e) {
	return e[0];
}
function kg(e) {
	return e[1];
}
function Ag(e, t) {
	var n = _g(!0), r = null, i = Dg, a = null, o = wg(s);
	e = typeof e == "function" ? e : e === void 0 ? Og : _g(e), t = typeof t == "function" ? t : t === void 0 ? kg : _g(t);
	function s(s) {
		var c, l = (s = Tg(s)).length, u, d = !1, f;
		for (r ?? (a = i(f = o())), c = 0; c <= l; ++c) !(c < l && n(u = s[c], c, s)) === d && ((d = !d) ? a.lineStart() : a.lineEnd()), d && a.point(+e(u, c, s), +t(u, c, s));
		if (f) return a = null, f + "" || null;
	}
	return s.x = function(t) {
		return arguments.length ? (e = typeof t == "function" ? t : _g(+t), s) : e;
	}, s.y = function(e) {
		return arguments.length ? (t = typeof e == "function" ? e : _g(+e), s) : t;
	}, s.defined = function(e) {
		return arguments.length ? (n = typeof e == "function" ? e : _g(!!e), s) : n;
	}, s.curve = function(e) {
		return arguments.length ? (i = e, r != null && (a = i(r)), s) : i;
	}, s.context = function(e) {
		return arguments.length ? (e == null ? r = a = null : a = i(r = e), s) : r;
	}, s;
}
Mg(Dg);
function jg(e) {
	this._curve = e;
}
jg.prototype = {
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
function Mg(e) {
	function t(t) {
		return new jg(e(t));
	}
	return t._curve = e, t;
}
var Ng = class {
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
function Pg(e) {
	return new Ng(e, !0);
}
function Fg(e) {
	return new Ng(e, !1);
}
var Ig = Y(3), Lg = { draw(e, t) {
	let n = Y(t + yg(t / 28, .75)) * .59436, r = n / 2, i = r * Ig;
	e.moveTo(0, n), e.lineTo(0, -n), e.moveTo(-i, -r), e.lineTo(i, r), e.moveTo(-i, r), e.lineTo(i, -r);
} }, Rg = { draw(e, t) {
	let n = Y(t / Sg);
	e.moveTo(n, 0), e.arc(0, 0, n, 0, Cg);
} }, zg = { draw(e, t) {
	let n = Y(t / 5) / 2;
	e.moveTo(-3 * n, -n), e.lineTo(-n, -n), e.lineTo(-n, -3 * n), e.lineTo(n, -3 * n), e.lineTo(n, -n), e.lineTo(3 * n, -n), e.lineTo(3 * n, n), e.lineTo(n, n), e.lineTo(n, 3 * n), e.lineTo(-n, 3 * n), e.lineTo(-n, n), e.lineTo(-3 * n, n), e.closePath();
} }, Bg = Y(1 / 3), Vg = Bg * 2, Hg = { draw(e, t) {
	let n = Y(t / Vg), r = n * Bg;
	e.moveTo(0, -n), e.lineTo(r, 0), e.lineTo(0, n), e.lineTo(-r, 0), e.closePath();
} }, Ug = { draw(e, t) {
	let n = Y(t) * .62625;
	e.moveTo(0, -n), e.lineTo(n, 0), e.lineTo(0, n), e.lineTo(-n, 0), e.closePath();
} }, Wg = { draw(e, t) {
	let n = Y(t - yg(t / 7, 2)) * .87559;
	e.moveTo(-n, 0), e.lineTo(n, 0), e.moveTo(0, n), e.lineTo(0, -n);
} }, Gg = { draw(e, t) {
	let n = Y(t), r = -n / 2;
	e.rect(r, r, n, n);
} }, Kg = { draw(e, t) {
	let n = Y(t) * .4431;
	e.moveTo(n, n), e.lineTo(n, -n), e.lineTo(-n, -n), e.lineTo(-n, n), e.closePath();
} }, qg = .8908130915292852, Jg = bg(Sg / 10) / bg(7 * Sg / 10), Yg = bg(Cg / 10) * Jg, Xg = -vg(Cg / 10) * Jg, Zg = { draw(e, t) {
	let n = Y(t * qg), r = Yg * n, i = Xg * n;
	e.moveTo(0, -n), e.lineTo(r, i);
	for (let t = 1; t < 5; ++t) {
		let a = Cg * t / 5, o = vg(a), s = bg(a);
		e.lineTo(s * n, -o * n), e.lineTo(o * r - s * i, s * r + o * i);
	}
	e.closePath();
} }, Qg = Y(3), $g = { draw(e, t) {
	let n = -Y(t / (Qg * 3));
	e.moveTo(0, n * 2), e.lineTo(-Qg * n, -n), e.lineTo(Qg * n, -n), e.closePath();
} }, e_ = Y(3), t_ = { draw(e, t) {
	let n = Y(t) * .6824, r = n / 2, i = n * e_ / 2;
	e.moveTo(0, -n), e.lineTo(i, r), e.lineTo(-i, r), e.closePath();
} }, n_ = -.5, r_ = Y(3) / 2, i_ = 1 / Y(12), a_ = (i_ / 2 + 1) * 3, o_ = { draw(e, t) {
	let n = Y(t / a_), r = n / 2, i = n * i_, a = r, o = n * i_ + n, s = -a, c = o;
	e.moveTo(r, i), e.lineTo(a, o), e.lineTo(s, c), e.lineTo(n_ * r - r_ * i, r_ * r + n_ * i), e.lineTo(n_ * a - r_ * o, r_ * a + n_ * o), e.lineTo(n_ * s - r_ * c, r_ * s + n_ * c), e.lineTo(n_ * r + r_ * i, n_ * i - r_ * r), e.lineTo(n_ * a + r_ * o, n_ * o - r_ * a), e.lineTo(n_ * s + r_ * c, n_ * c - r_ * s), e.closePath();
} }, s_ = { draw(e, t) {
	let n = Y(t - yg(t / 6, 1.7)) * .6189;
	e.moveTo(-n, -n), e.lineTo(n, n), e.moveTo(-n, n), e.lineTo(n, -n);
} }, c_ = [
	Rg,
	zg,
	Hg,
	Gg,
	Zg,
	$g,
	o_
], l_ = [
	Rg,
	Wg,
	s_,
	t_,
	Lg,
	Kg,
	Ug
];
function u_() {}
function d_(e, t, n) {
	e._context.bezierCurveTo((2 * e._x0 + e._x1) / 3, (2 * e._y0 + e._y1) / 3, (e._x0 + 2 * e._x1) / 3, (e._y0 + 2 * e._y1) / 3, (e._x0 + 4 * e._x1 + t) / 6, (e._y0 + 4 * e._y1 + n) / 6);
}
function f_(e) {
	this._context = e;
}
f_.prototype = {
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
			case 3: d_(this, this._x1, this._y1);
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
			default: d_(this, e, t);
		}
		this._x0 = this._x1, this._x1 = e, this._y0 = this._y1, this._y1 = t;
	}
};
function p_(e) {
	return new f_(e);
}
function m_(e) {
	this._context = e;
}
m_.prototype = {
	areaStart: u_,
	areaEnd: u_,
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
			default: d_(this, e, t);
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
			default: d_(this, e, t);
		}
		this._x0 = this._x1, this._x1 = e, this._y0 = this._y1, this._y1 = t;
	}
};
function __(e) {
	return new g_(e);
}
function v_(e, t) {
	this._basis = new f_(e), this._beta = t;
}
v_.prototype = {
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
var y_ = (function e(t) {
	function n(e) {
		return t === 1 ? new f_(e) : new v_(e, t);
	}
	return n.beta = function(t) {
		return e(+t);
	}, n;
})(.85);
function b_(e, t, n) {
	e._context.bezierCurveTo(e._x1 + e._k * (e._x2 - e._x0), e._y1 + e._k * (e._y2 - e._y0), e._x2 + e._k * (e._x1 - t), e._y2 + e._k * (e._y1 - n), e._x2, e._y2);
}
function x_(e, t) {
	this._context = e, this._k = (1 - t) / 6;
}
x_.prototype = {
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
			case 3: b_(this, this._x1, this._y1);
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
			default: b_(this, e, t);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var S_ = (function e(t) {
	function n(e) {
		return new x_(e, t);
	}
	return n.tension = function(t) {
		return e(+t);
	}, n;
})(0);
function C_(e, t) {
	this._context = e, this._k = (1 - t) / 6;
}
C_.prototype = {
	areaStart: u_,
	areaEnd: u_,
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
			default: b_(this, e, t);
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
			default: b_(this, e, t);
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
function D_(e, t, n) {
	var r = e._x1, i = e._y1, a = e._x2, o = e._y2;
	if (e._l01_a > xg) {
		var s = 2 * e._l01_2a + 3 * e._l01_a * e._l12_a + e._l12_2a, c = 3 * e._l01_a * (e._l01_a + e._l12_a);
		r = (r * s - e._x0 * e._l12_2a + e._x2 * e._l01_2a) / c, i = (i * s - e._y0 * e._l12_2a + e._y2 * e._l01_2a) / c;
	}
	if (e._l23_a > xg) {
		var l = 2 * e._l23_2a + 3 * e._l23_a * e._l12_a + e._l12_2a, u = 3 * e._l23_a * (e._l23_a + e._l12_a);
		a = (a * l + e._x1 * e._l23_2a - t * e._l12_2a) / u, o = (o * l + e._y1 * e._l23_2a - n * e._l12_2a) / u;
	}
	e._context.bezierCurveTo(r, i, a, o, e._x2, e._y2);
}
function O_(e, t) {
	this._context = e, this._alpha = t;
}
O_.prototype = {
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
			default: D_(this, e, t);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var k_ = (function e(t) {
	function n(e) {
		return t ? new O_(e, t) : new x_(e, 0);
	}
	return n.alpha = function(t) {
		return e(+t);
	}, n;
})(.5);
function A_(e, t) {
	this._context = e, this._alpha = t;
}
A_.prototype = {
	areaStart: u_,
	areaEnd: u_,
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
			default: D_(this, e, t);
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
			default: D_(this, e, t);
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
function P_(e) {
	this._context = e;
}
P_.prototype = {
	areaStart: u_,
	areaEnd: u_,
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
function F_(e) {
	return new P_(e);
}
function I_(e) {
	return e < 0 ? -1 : 1;
}
function L_(e, t, n) {
	var r = e._x1 - e._x0, i = t - e._x1, a = (e._y1 - e._y0) / (r || i < 0 && -0), o = (n - e._y1) / (i || r < 0 && -0), s = (a * i + o * r) / (r + i);
	return (I_(a) + I_(o)) * Math.min(Math.abs(a), Math.abs(o), .5 * Math.abs(s)) || 0;
}
function R_(e, t) {
	var n = e._x1 - e._x0;
	return n ? (3 * (e._y1 - e._y0) / n - t) / 2 : t;
}
function z_(e, t, n) {
	var r = e._x0, i = e._y0, a = e._x1, o = e._y1, s = (a - r) / 3;
	e._context.bezierCurveTo(r + s, i + s * t, a - s, o - s * n, a, o);
}
function B_(e) {
	this._context = e;
}
B_.prototype = {
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
			case 3: z_(this, this._t0, R_(this, this._t0));
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
					this._point = 3, z_(this, R_(this, n = L_(this, e, t)), n);
					break;
				default: z_(this, this._t0, n = L_(this, e, t));
			}
			this._x0 = this._x1, this._x1 = e, this._y0 = this._y1, this._y1 = t, this._t0 = n;
		}
	}
};
function V_(e) {
	this._context = new H_(e);
}
(V_.prototype = Object.create(B_.prototype)).point = function(e, t) {
	B_.prototype.point.call(this, t, e);
};
function H_(e) {
	this._context = e;
}
H_.prototype = {
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
function U_(e) {
	return new B_(e);
}
function W_(e) {
	return new V_(e);
}
function G_(e) {
	this._context = e;
}
G_.prototype = {
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
			else for (var r = K_(e), i = K_(t), a = 0, o = 1; o < n; ++a, ++o) this._context.bezierCurveTo(r[0][a], i[0][a], r[1][a], i[1][a], e[o], t[o]);
		}
		(this._line || this._line !== 0 && n === 1) && this._context.closePath(), this._line = 1 - this._line, this._x = this._y = null;
	},
	point: function(e, t) {
		this._x.push(+e), this._y.push(+t);
	}
};
function K_(e) {
	var t, n = e.length - 1, r, i = Array(n), a = Array(n), o = Array(n);
	for (i[0] = 0, a[0] = 2, o[0] = e[0] + 2 * e[1], t = 1; t < n - 1; ++t) i[t] = 1, a[t] = 4, o[t] = 4 * e[t] + 2 * e[t + 1];
	for (i[n - 1] = 2, a[n - 1] = 7, o[n - 1] = 8 * e[n - 1] + e[n], t = 1; t < n; ++t) r = i[t] / a[t - 1], a[t] -= r, o[t] -= r * o[t - 1];
	for (i[n - 1] = o[n - 1] / a[n - 1], t = n - 2; t >= 0; --t) i[t] = (o[t] - i[t + 1]) / a[t];
	for (a[n - 1] = (e[n] + i[n - 1]) / 2, t = 0; t < n - 1; ++t) a[t] = 2 * e[t + 1] - i[t + 1];
	return [i, a];
}
function q_(e) {
	return new G_(e);
}
function J_(e, t) {
	this._context = e, this._t = t;
}
J_.prototype = {
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
function Y_(e) {
	return new J_(e, .5);
}
function X_(e) {
	return new J_(e, 0);
}
function Z_(e) {
	return new J_(e, 1);
}
// node_modules/@observablehq/plot/src/defined.js
function Q_(e) {
	return e != null && !Number.isNaN(e);
}
function $_(e, t) {
	return +Q_(t) - Q_(e) || dn(e, t);
}
function ev(e, t) {
	return +Q_(t) - Q_(e) || fn(e, t);
}
function tv(e) {
	return e != null && `${e}` != "";
}
function nv(e) {
	return isFinite(e) ? e : NaN;
}
function rv(e) {
	return e > 0 && isFinite(e) ? e : NaN;
}
function iv(e) {
	return e < 0 && isFinite(e) ? e : NaN;
}
// node_modules/isoformat/src/format.js
function av(e, t) {
	if (e instanceof Date || (e = /* @__PURE__ */ new Date(+e)), isNaN(e)) return typeof t == "function" ? t(e) : t;
	let n = e.getUTCHours(), r = e.getUTCMinutes(), i = e.getUTCSeconds(), a = e.getUTCMilliseconds();
	return `${ov(e.getUTCFullYear(), 4)}-${sv(e.getUTCMonth() + 1, 2)}-${sv(e.getUTCDate(), 2)}${n || r || i || a ? `T${sv(n, 2)}:${sv(r, 2)}${i || a ? `:${sv(i, 2)}${a ? `.${sv(a, 3)}` : ""}` : ""}Z` : ""}`;
}
function ov(e) {
	return e < 0 ? `-${sv(-e, 6)}` : e > 9999 ? `+${sv(e, 6)}` : sv(e, 4);
}
function sv(e, t) {
	return `${e}`.padStart(t, "0");
}
// node_modules/isoformat/src/parse.js
var cv = /^(?:[-+]\d{2})?\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{3})?)?(?:Z|[-+]\d{2}:?\d{2})?)?$/;
function lv(e, t) {
	return cv.test(e += "") ? new Date(e) : typeof t == "function" ? t(e) : t;
}
// node_modules/@observablehq/plot/src/order.js
function uv(e) {
	if (e == null) return;
	let t = e[0], n = e[e.length - 1];
	return fn(t, n);
}
// node_modules/@observablehq/plot/src/time.js
var dv = 1e3, fv = dv * 60, pv = fv * 60, mv = pv * 24, hv = mv * 7, gv = mv * 30, _v = mv * 365, vv = [
	["millisecond", 1],
	["2 milliseconds", 2],
	["5 milliseconds", 5],
	["10 milliseconds", 10],
	["20 milliseconds", 20],
	["50 milliseconds", 50],
	["100 milliseconds", 100],
	["200 milliseconds", 200],
	["500 milliseconds", 500],
	["second", dv],
	["5 seconds", 5 * dv],
	["15 seconds", 15 * dv],
	["30 seconds", 30 * dv],
	["minute", fv],
	["5 minutes", 5 * fv],
	["15 minutes", 15 * fv],
	["30 minutes", 30 * fv],
	["hour", pv],
	["3 hours", 3 * pv],
	["6 hours", 6 * pv],
	["12 hours", 12 * pv],
	["day", mv],
	["2 days", 2 * mv],
	["week", hv],
	["2 weeks", 2 * hv],
	["month", gv],
	["3 months", 3 * gv],
	["6 months", 6 * gv],
	["year", _v],
	["2 years", 2 * _v],
	["5 years", 5 * _v],
	["10 years", 10 * _v],
	["20 years", 20 * _v],
	["50 years", 50 * _v],
	["100 years", 100 * _v]
], yv = /* @__PURE__ */ new Map([
	["second", dv],
	["minute", fv],
	["hour", pv],
	["day", mv],
	["monday", hv],
	["tuesday", hv],
	["wednesday", hv],
	["thursday", hv],
	["friday", hv],
	["saturday", hv],
	["sunday", hv],
	["week", hv],
	["month", gv],
	["year", _v]
]), bv = /* @__PURE__ */ new Map([
	["second", Ld],
	["minute", Rd],
	["hour", Bd],
	["day", Hd],
	["monday", qd],
	["tuesday", Jd],
	["wednesday", Yd],
	["thursday", Xd],
	["friday", Zd],
	["saturday", Qd],
	["sunday", Kd],
	["week", Kd],
	["month", cf],
	["year", uf]
]), xv = /* @__PURE__ */ new Map([
	["second", Ld],
	["minute", zd],
	["hour", Vd],
	["day", Wd],
	["monday", tf],
	["tuesday", nf],
	["wednesday", rf],
	["thursday", af],
	["friday", of],
	["saturday", sf],
	["sunday", ef],
	["week", ef],
	["month", lf],
	["year", df]
]), Sv = Symbol("intervalDuration"), Cv = Symbol("intervalType");
for (let [e, t] of bv) t[Sv] = yv.get(e), t[Cv] = "time";
for (let [e, t] of xv) t[Sv] = yv.get(e), t[Cv] = "utc";
var wv = [
	[
		"year",
		df,
		"utc"
	],
	[
		"month",
		lf,
		"utc"
	],
	[
		"day",
		Wd,
		"utc",
		6 * gv
	],
	[
		"hour",
		Vd,
		"utc",
		3 * mv
	],
	[
		"minute",
		zd,
		"utc",
		6 * pv
	],
	[
		"second",
		Ld,
		"utc",
		30 * fv
	]
], Tv = [
	[
		"year",
		uf,
		"time"
	],
	[
		"month",
		cf,
		"time"
	],
	[
		"day",
		Hd,
		"time",
		6 * gv
	],
	[
		"hour",
		Bd,
		"time",
		3 * mv
	],
	[
		"minute",
		Rd,
		"time",
		6 * pv
	],
	[
		"second",
		Ld,
		"time",
		30 * fv
	]
], Ev = [
	wv[0],
	Tv[0],
	wv[1],
	Tv[1],
	wv[2],
	Tv[2],
	...wv.slice(3)
];
function Dv(e) {
	let t = `${e}`.toLowerCase();
	t.endsWith("s") && (t = t.slice(0, -1));
	let n = 1, r = /^(?:(\d+)\s+)/.exec(t);
	switch (r && (t = t.slice(r[0].length), n = +r[1]), t) {
		case "quarter":
			t = "month", n *= 3;
			break;
		case "half": t = "month", n *= 6;
	}
	let i = xv.get(t);
	if (!i) throw Error(`unknown interval: ${e}`);
	if (n > 1 && !i.every) throw Error(`non-periodic interval: ${t}`);
	return [t, n];
}
function Ov(e) {
	return Av(Dv(e), "time");
}
function kv(e) {
	return Av(Dv(e), "utc");
}
function Av([e, t], n) {
	let r = (n === "time" ? bv : xv).get(e);
	return t > 1 && (r = r.every(t), r[Sv] = yv.get(e) * t, r[Cv] = n), r;
}
function jv(e, t) {
	if (!(t > 1)) return;
	let n = e[Sv];
	if (!vv.some(([, e]) => e === n) || n % mv === 0 && mv < n && n < gv) return;
	let [r] = vv[pn(([, e]) => Math.log(e)).center(vv, Math.log(n * t))];
	return (e[Cv] === "time" ? Ov : kv)(r);
}
function Mv(e, t, n) {
	let r = t === "time" ? Rp : zp;
	if (n == null) return r(e === "year" ? "%Y" : e === "month" ? "%Y-%m" : e === "day" ? "%Y-%m-%d" : e === "hour" || e === "minute" ? "%Y-%m-%dT%H:%M" : e === "second" ? "%Y-%m-%dT%H:%M:%S" : "%Y-%m-%dT%H:%M:%S.%L");
	let i = Nv(n);
	switch (e) {
		case "millisecond": return Iv(r(".%L"), r(":%M:%S"), i);
		case "second": return Iv(r(":%S"), r("%-I:%M"), i);
		case "minute": return Iv(r("%-I:%M"), r("%p"), i);
		case "hour": return Iv(r("%-I %p"), r("%b %-d"), i);
		case "day": return Iv(r("%-d"), r("%b"), i);
		case "month": return Iv(r("%b"), r("%Y"), i);
		case "year": return r("%Y");
	}
	throw Error("unable to format time ticks");
}
function Nv(e) {
	return e === "left" || e === "right" ? (e, t) => `\n${e}\n${t}` : e === "top" ? (e, t) => `${t}\n${e}` : (e, t) => `${e}\n${t}`;
}
function Pv(e) {
	return e === "time" ? Tv : e === "utc" ? wv : Ev;
}
function Fv(e, t, n) {
	let r = Qn(fr(t, (e, t) => Math.abs(t - e)));
	if (r < 1e3) return Mv("millisecond", "utc", n);
	for (let [i, a, o, s] of Pv(e)) {
		if (r > s || i === "hour" && !r) break;
		if (t.every((e) => a.floor(e) >= e)) return Mv(i, o, n);
	}
}
function Iv(e, t, n) {
	return (r, i, a) => {
		let o = e(r, i), s = t(r, i), c = i - uv(a);
		return i !== c && a[c] !== void 0 && s === t(a[c], c) ? o : n(o, s);
	};
}
// node_modules/@observablehq/plot/src/options.js
var Lv = Object.getPrototypeOf(Uint8Array), Rv = Object.prototype.toString;
function zv(e) {
	return e instanceof Array || e instanceof Lv;
}
function Bv(e) {
	return e instanceof Lv && !Hv(e);
}
function Vv(e) {
	return e?.prototype instanceof Lv && !Uv(e);
}
function Hv(e) {
	return e instanceof BigInt64Array || e instanceof BigUint64Array;
}
function Uv(e) {
	return e === BigInt64Array || e === BigUint64Array;
}
var Wv = Symbol("reindex");
function Gv(e, t, n) {
	let r = typeof t;
	return r === "string" ? mb(e) ? Yv(e.getChild(t), n) : qv(e, Qv(t), n) : r === "function" ? qv(e, t, n) : r === "number" || t instanceof Date || r === "boolean" ? Z(e, oy(t), n) : typeof t?.transform == "function" ? Jv(t.transform(e), n) : Kv(Jv(t, n), e?.[Wv]);
}
function Kv(e, t) {
	return e != null && t ? My(e, t) : e;
}
function qv(e, t, n) {
	return Z(e, Vv(n) ? (e, n) => ly(t(e, n)) : t, n);
}
function Jv(e, t) {
	return t === void 0 ? _y(e) : hb(e) ? Yv(e, t) : e instanceof t ? e : t.from(e, Vv(t) && !Bv(e) ? ly : void 0);
}
function Yv(e, t) {
	return e == null ? e : (t === void 0 || t === Array) && gb(e.type) ? uy(Xv(e)) : Jv(Xv(e), t);
}
function Xv(e) {
	return e.nullCount ? e.toJSON() : e.toArray();
}
var Zv = [null], Qv = (e) => (t) => {
	let n = t[e];
	return n === void 0 && t.type === "Feature" ? t.properties?.[e] : n;
}, $v = { transform: jy }, ey = { transform: (e) => e }, ty = () => 1, ny = () => !0, ry = (e) => e == null ? e : `${e}`, X = (e) => e == null ? e : +e, iy = (e) => e ? e[0] : void 0, ay = (e) => e ? e[1] : void 0, oy = (e) => () => e;
function sy(e) {
	let t = `${e}`.slice(1) / 100;
	return (e, n) => ar(e, t, n);
}
function cy(e) {
	return Bv(e) ? e : Z(e, ly, Float64Array);
}
function ly(e) {
	return e == null ? NaN : Number(e);
}
function uy(e) {
	return Z(e, dy);
}
function dy(e) {
	return e instanceof Date && !isNaN(e) ? e : typeof e == "string" ? lv(e) : e == null || isNaN(e = Number(e)) ? void 0 : new Date(e);
}
function fy(e, t) {
	return e === void 0 && (e = t), e === null ? [void 0, "none"] : rb(e) ? [void 0, e] : [e, void 0];
}
function py(e, t) {
	return e === void 0 && (e = t), e === null || typeof e == "number" ? [void 0, e] : [e, void 0];
}
function my(e, t, n) {
	if (e != null) return hy(e, t, n);
}
function hy(e, t, n) {
	let r = `${e}`.toLowerCase();
	if (!n.includes(r)) throw Error(`invalid ${t}: ${e}`);
	return r;
}
function gy(e) {
	return mb(e) ? e : _y(e);
}
function _y(e) {
	if (e == null || zv(e)) return e;
	if (hb(e)) return Yv(e);
	if (vy(e)) switch (e.type) {
		case "FeatureCollection": return e.features;
		case "GeometryCollection": return e.geometries;
		default: return [e];
	}
	return Array.from(e);
}
function vy(e) {
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
function yy(e, t = Array) {
	return e instanceof t ? e.slice() : t.from(e);
}
function by({ x: e, x1: t, x2: n }) {
	return e !== void 0 || t !== void 0 || n !== void 0;
}
function xy({ y: e, y1: t, y2: n }) {
	return e !== void 0 || t !== void 0 || n !== void 0;
}
function Sy(e) {
	return by(e) || xy(e) || e.interval !== void 0;
}
function Cy(e) {
	return e?.toString === Rv;
}
function wy(e) {
	return Cy(e) && (e.type !== void 0 || e.domain !== void 0);
}
function Ty(e) {
	return Cy(e) && typeof e.transform != "function";
}
function Ey(e) {
	return Ty(e) && e.value === void 0 && e.channel === void 0;
}
function Dy(e, t, n, r = ey) {
	return t === void 0 && n === void 0 ? (t = 0, n = e === void 0 ? r : e) : t === void 0 ? t = e === void 0 ? 0 : e : n === void 0 && (n = e === void 0 ? 0 : e), [t, n];
}
function Oy(e, t) {
	return e === void 0 && t === void 0 ? [iy, ay] : [e, t];
}
function ky({ z: e, fill: t, stroke: n } = {}) {
	return e === void 0 && ([e] = fy(t)), e === void 0 && ([e] = fy(n)), e;
}
function Ay(e) {
	return zv(e) ? e.length : e?.numRows;
}
function jy(e) {
	let t = Ay(e), n = new Uint32Array(t);
	for (let e = 0; e < t; ++e) n[e] = e;
	return n;
}
function My(e, t) {
	return zv(e) ? Z(t, (t) => e[t], e.constructor) : Z(t, (t) => e.at(t));
}
function Ny(e, t, n) {
	return e.subarray ? e.subarray(t, n) : e.slice(t, n);
}
function Py(e) {
	return typeof e == "object" && e ? e.valueOf() : e;
}
function Fy(e) {
	let t;
	return [{
		transform: () => t,
		label: Ly(e)
	}, (e) => t = e];
}
function Iy(e) {
	return e == null ? [e] : Fy(e);
}
function Ly(e, t) {
	return typeof e == "string" ? e : e && e.label !== void 0 ? e.label : t;
}
function Ry(e, t) {
	return {
		transform(n) {
			let r = e.transform(n), i = t.transform(n);
			return Zy(r) || Zy(i) ? Z(r, (e, t) => /* @__PURE__ */ new Date((+r[t] + +i[t]) / 2)) : Z(r, (e, t) => (+r[t] + +i[t]) / 2, Float64Array);
		},
		label: e.label
	};
}
function zy(e, t) {
	let n = By(t?.interval, t?.type);
	return n ? Z(e, n) : e;
}
function By(e, t) {
	let n = Vy(e, t);
	return n && ((e) => Q_(e) ? n.floor(e) : e);
}
function Vy(e, t) {
	if (e != null) {
		if (typeof e == "number") return Hy(e);
		if (typeof e == "string") return (t === "time" ? Ov : kv)(e);
		if (typeof e.floor != "function") throw Error("invalid interval; missing floor method");
		if (typeof e.offset != "function") throw Error("invalid interval; missing offset method");
		return e;
	}
}
function Hy(e) {
	e = +e, 0 < e && e < 1 && Number.isInteger(1 / e) && (e = -1 / e);
	let t = Math.abs(e);
	return e < 0 ? {
		floor: (e) => Math.floor(e * t) / t,
		offset: (e, n = 1) => (e * t + Math.floor(n)) / t,
		range: (e, n) => mr(Math.ceil(e * t), n * t).map((e) => e / t)
	} : {
		floor: (e) => Math.floor(e / t) * t,
		offset: (e, n = 1) => e + t * Math.floor(n),
		range: (e, n) => mr(Math.ceil(e / t), n / t).map((e) => e * t)
	};
}
function Uy(e, t) {
	if (e = Vy(e, t), e && typeof e.range != "function") throw Error("invalid interval: missing range method");
	return e;
}
function Wy(e, t) {
	if (e = Uy(e, t), e && typeof e.ceil != "function") throw Error("invalid interval: missing ceil method");
	return e;
}
function Gy(e) {
	return typeof e?.range == "function";
}
function Ky(e) {
	return e === void 0 || Ty(e) ? e : { value: e };
}
function qy(e) {
	return e == null ? null : {
		transform: (t) => Gv(t, e, Float64Array),
		label: Ly(e)
	};
}
function Jy(e) {
	return e && typeof e[Symbol.iterator] == "function";
}
function Yy(e) {
	for (let t of e) if (t != null) return typeof t != "object" || t instanceof Date;
}
function Xy(e) {
	for (let t of e) {
		if (t == null) continue;
		let e = typeof t;
		return e === "string" || e === "boolean";
	}
}
function Zy(e) {
	for (let t of e) if (t != null) return t instanceof Date;
}
function Qy(e) {
	for (let t of e) if (t != null) return typeof t == "string" && isNaN(t) && lv(t);
}
function $y(e) {
	for (let t of e) if (t != null) {
		if (typeof t != "string") return !1;
		if (t.trim()) return !isNaN(t);
	}
}
function eb(e) {
	for (let t of e) if (t != null) return typeof t == "number";
}
function tb(e, t) {
	let n;
	for (let r of e) if (r != null) {
		if (!t(r)) return !1;
		n = !0;
	}
	return n;
}
var nb = new Set("none,currentcolor,transparent,aliceblue,antiquewhite,aqua,aquamarine,azure,beige,bisque,black,blanchedalmond,blue,blueviolet,brown,burlywood,cadetblue,chartreuse,chocolate,coral,cornflowerblue,cornsilk,crimson,cyan,darkblue,darkcyan,darkgoldenrod,darkgray,darkgreen,darkgrey,darkkhaki,darkmagenta,darkolivegreen,darkorange,darkorchid,darkred,darksalmon,darkseagreen,darkslateblue,darkslategray,darkslategrey,darkturquoise,darkviolet,deeppink,deepskyblue,dimgray,dimgrey,dodgerblue,firebrick,floralwhite,forestgreen,fuchsia,gainsboro,ghostwhite,gold,goldenrod,gray,green,greenyellow,grey,honeydew,hotpink,indianred,indigo,ivory,khaki,lavender,lavenderblush,lawngreen,lemonchiffon,lightblue,lightcoral,lightcyan,lightgoldenrodyellow,lightgray,lightgreen,lightgrey,lightpink,lightsalmon,lightseagreen,lightskyblue,lightslategray,lightslategrey,lightsteelblue,lightyellow,lime,limegreen,linen,magenta,maroon,mediumaquamarine,mediumblue,mediumorchid,mediumpurple,mediumseagreen,mediumslateblue,mediumspringgreen,mediumturquoise,mediumvioletred,midnightblue,mintcream,mistyrose,moccasin,navajowhite,navy,oldlace,olive,olivedrab,orange,orangered,orchid,palegoldenrod,palegreen,paleturquoise,palevioletred,papayawhip,peachpuff,peru,pink,plum,powderblue,purple,rebeccapurple,red,rosybrown,royalblue,saddlebrown,salmon,sandybrown,seagreen,seashell,sienna,silver,skyblue,slateblue,slategray,slategrey,snow,springgreen,steelblue,tan,teal,thistle,tomato,turquoise,violet,wheat,white,whitesmoke,yellow".split(","));
function rb(e) {
	return typeof e == "string" && (e = e.toLowerCase().trim(), /^#[0-9a-f]{3,8}$/.test(e) || /^(?:url|var|rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch|color|color-mix)\(.*\)$/.test(e) || nb.has(e));
}
function ib(e) {
	return typeof e == "number" && (0 <= e && e <= 1 || isNaN(e));
}
function ab(e) {
	return e == null || ob(e);
}
function ob(e) {
	return /^\s*none\s*$/i.test(e);
}
function sb(e) {
	return /^\s*round\s*$/i.test(e);
}
function cb(e, t) {
	return my(e, t, [
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
function lb(e = "middle") {
	return cb(e, "frameAnchor");
}
function ub(e = {}, ...t) {
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
function db(e) {
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
function fb(e) {
	return Jy(e) ? db(e) : e;
}
function pb(e) {
	return e === !0 ? e = "frame" : e === !1 ? e = null : !vy(e) && e != null && (e = hy(e, "clip", ["frame", "sphere"]), e === "sphere" && (e = { type: "Sphere" })), e;
}
function mb(e) {
	return e && typeof e.getChild == "function" && typeof e.toArray == "function" && e.schema && Array.isArray(e.schema.fields);
}
function hb(e) {
	return e && typeof e.toArray == "function" && e.type;
}
function gb(e) {
	return e && (e.typeId === 8 || e.typeId === 10) && e.unit === 1;
}
// node_modules/@observablehq/plot/src/scales/index.js
var _b = Symbol("position"), vb = Symbol("color"), yb = Symbol("radius"), bb = Symbol("length"), xb = Symbol("opacity"), Sb = Symbol("symbol"), Cb = Symbol("projection"), Q = /* @__PURE__ */ new Map([
	["x", _b],
	["y", _b],
	["fx", _b],
	["fy", _b],
	["r", yb],
	["color", vb],
	["opacity", xb],
	["symbol", Sb],
	["length", bb],
	["projection", Cb]
]);
function wb(e) {
	return e === _b || e === Cb;
}
function Tb(e) {
	return e === _b || e === yb || e === bb || e === xb;
}
var Eb = 2 / Math.sqrt(3), Db = /* @__PURE__ */ new Map([
	["asterisk", Lg],
	["circle", Rg],
	["cross", zg],
	["diamond", Hg],
	["diamond2", Ug],
	["hexagon", { draw(e, t) {
		let n = Math.sqrt(t / Math.PI), r = n * Eb, i = r / 2;
		e.moveTo(0, r), e.lineTo(n, i), e.lineTo(n, -i), e.lineTo(0, -r), e.lineTo(-n, -i), e.lineTo(-n, i), e.closePath();
	} }],
	["plus", Wg],
	["square", Gg],
	["square2", Kg],
	["star", Zg],
	["times", s_],
	["triangle", $g],
	["triangle2", t_],
	["wye", o_]
]);
function Ob(e) {
	return e && typeof e.draw == "function";
}
function kb(e) {
	return Ob(e) ? !0 : typeof e == "string" && Db.has(e.toLowerCase());
}
function Ab(e) {
	if (e == null || Ob(e)) return e;
	let t = Db.get(`${e}`.toLowerCase());
	if (t) return t;
	throw Error(`invalid symbol: ${e}`);
}
function jb(e) {
	if (e == null || Ob(e)) return [void 0, e];
	if (typeof e == "string") {
		let t = Db.get(`${e}`.toLowerCase());
		if (t) return [void 0, t];
	}
	return [e, void 0];
}
// node_modules/@observablehq/plot/src/transforms/basic.js
function Mb({ filter: e, sort: t, reverse: n, transform: r, initializer: i, ...a } = {}, o) {
	if (r === void 0 && (e != null && (r = Lb(e)), t != null && !Ey(t) && (r = Pb(r, Bb(t))), n && (r = Pb(r, Rb))), o != null && i != null) throw Error("transforms cannot be applied after initializers");
	return {
		...a,
		...(t === null || Ey(t)) && { sort: t },
		transform: Pb(r, o)
	};
}
function Nb({ filter: e, sort: t, reverse: n, initializer: r, ...i } = {}, a) {
	return r === void 0 && (e != null && (r = Lb(e)), t != null && !Ey(t) && (r = Fb(r, Bb(t))), n && (r = Fb(r, Rb))), {
		...i,
		...(t === null || Ey(t)) && { sort: t },
		initializer: Fb(r, a)
	};
}
function Pb(e, t) {
	return e == null ? t === null ? void 0 : t : t == null ? e === null ? void 0 : e : function(n, r, i) {
		return {data: n, facets: r} = e.call(this, n, r, i), t.call(this, gy(n), r, i);
	};
}
function Fb(e, t) {
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
function Ib(e, t) {
	return (e.initializer == null ? Mb : Nb)(e, t);
}
function Lb(e) {
	return (t, n) => {
		let r = Gv(t, e);
		return {
			data: t,
			facets: n.map((e) => e.filter((e) => r[e]))
		};
	};
}
function Rb(e, t) {
	return {
		data: e,
		facets: t.map((e) => e.slice().reverse())
	};
}
function zb(e, { sort: t, ...n } = {}) {
	return {
		...(Ty(e) && e.channel !== void 0 ? Nb : Ib)(n, Bb(e)),
		sort: Ey(t) ? t : null
	};
}
function Bb(e) {
	return (typeof e == "function" && e.length !== 1 ? Vb : Hb)(e);
}
function Vb(e) {
	return (t, n) => {
		let r = zv(t) ? (n, r) => e(t[n], t[r]) : (n, r) => e(t.get(n), t.get(r));
		return {
			data: t,
			facets: n.map((e) => e.slice().sort(r))
		};
	};
}
function Hb(e) {
	let t, n;
	({channel: t, value: e, order: n} = { ...Ky(e) });
	let r = t?.startsWith("-");
	if (r && (t = t.slice(1)), n === void 0 && (n = r ? ev : $_), typeof n != "function") switch (`${n}`.toLowerCase()) {
		case "ascending":
			n = $_;
			break;
		case "descending":
			n = ev;
			break;
		default: throw Error(`invalid order: ${n}`);
	}
	return (r, i, a) => {
		let o;
		if (t === void 0) o = Gv(r, e);
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
function Ub(e, t, n = Wb) {
	if (e == null) return n(e);
	if (typeof e.reduceIndex == "function") return e;
	if (typeof e.reduce == "function" && Cy(e)) return Gb(e);
	if (typeof e == "function") return Kb(e);
	if (/^p\d{2}$/i.test(e)) return qb(sy(e));
	switch (`${e}`.toLowerCase()) {
		case "first": return Xb;
		case "last": return Zb;
		case "identity": return Yb;
		case "count": return Qb;
		case "distinct": return $b;
		case "sum": return t == null ? Qb : ex;
		case "proportion": return tx(t, "data");
		case "proportion-facet": return tx(t, "facet");
		case "deviation": return qb(En);
		case "min": return qb(er);
		case "min-index": return qb(tr);
		case "max": return qb(Qn);
		case "max-index": return qb($n);
		case "mean": return Jb(sr);
		case "median": return Jb(cr);
		case "variance": return qb(Tn);
		case "mode": return qb(dr);
	}
	return n(e);
}
function Wb(e) {
	throw Error(`invalid reduce: ${e}`);
}
function Gb(e) {
	return console.warn("deprecated reduce interface; implement reduceIndex instead."), {
		...e,
		reduceIndex: e.reduce.bind(e)
	};
}
function Kb(e) {
	return { reduceIndex(t, n, r) {
		return e(My(n, t), r);
	} };
}
function qb(e) {
	return { reduceIndex(t, n) {
		return e(t, (e) => n[e]);
	} };
}
function Jb(e) {
	return { reduceIndex(t, n) {
		let r = e(t, (e) => n[e]);
		return Zy(n) ? new Date(r) : r;
	} };
}
var Yb = { reduceIndex(e, t) {
	return My(t, e);
} }, Xb = { reduceIndex(e, t) {
	return t[e[0]];
} }, Zb = { reduceIndex(e, t) {
	return t[e[e.length - 1]];
} }, Qb = {
	label: "Frequency",
	reduceIndex(e) {
		return e.length;
	}
}, $b = {
	label: "Distinct",
	reduceIndex(e, t) {
		let n = new An();
		for (let r of e) n.add(t[r]);
		return n.size;
	}
}, ex = qb(hr);
function tx(e, t) {
	return e == null ? {
		scope: t,
		label: "Frequency",
		reduceIndex: (e, t, n = 1) => e.length / n
	} : {
		scope: t,
		reduceIndex: (e, t, n = 1) => hr(e, (e) => t[e]) / n
	};
}
// node_modules/@observablehq/plot/src/channel.js
function nx(e, { scale: t, type: n, value: r, filter: i, hint: a, label: o = Ly(r) }, s) {
	return a === void 0 && typeof r?.transform == "function" && (a = r.hint), ax(s, {
		scale: t,
		type: n,
		value: Gv(e, r),
		label: o,
		filter: i,
		hint: a
	});
}
function rx(e, t) {
	return Object.fromEntries(Object.entries(e).map(([e, n]) => [e, nx(t, n, e)]));
}
function ix(e, t) {
	let n = Object.fromEntries(Object.entries(e).map(([e, { scale: n, value: r }]) => {
		let i = n == null ? null : t[n];
		return [e, i == null ? r : Z(r, i)];
	}));
	return n.channels = e, n;
}
function ax(e, t) {
	let { scale: n, value: r } = t;
	if (n === !0 || n === "auto") switch (e) {
		case "fill":
		case "stroke":
		case "color":
			t.scale = n !== !0 && tb(r, rb) ? null : "color", t.defaultScale = "color";
			break;
		case "fillOpacity":
		case "strokeOpacity":
		case "opacity":
			t.scale = n !== !0 && tb(r, ib) ? null : "opacity", t.defaultScale = "opacity";
			break;
		case "symbol":
			n !== !0 && tb(r, kb) ? (t.scale = null, t.value = Z(r, Ab)) : t.scale = "symbol", t.defaultScale = "symbol";
			break;
		default: t.scale = Q.has(e) ? e : null;
	}
	else if (n === !1) t.scale = null;
	else if (n != null && !Q.has(n)) throw Error(`unknown scale: ${n}`);
	return t;
}
function ox(e, t, n, r, i) {
	let { order: a, reverse: o, reduce: s = !0, limit: c } = i;
	for (let l in i) {
		if (!Q.has(l)) continue;
		let { value: u, order: d = a, reverse: f = o, reduce: p = s, limit: m = c } = Ky(i[l]), h = u?.startsWith("-");
		if (h && (u = u.slice(1)), d = d === void 0 ? h === (u === "width" || u === "height") ? fx : px : dx(d), p == null || p === !1) continue;
		let g = l === "fx" || l === "fy" ? cx(t, r[l]) : sx(n, l);
		if (!g) throw Error(`missing channel for scale: ${l}`);
		let _ = g.value, [v = 0, y = Infinity] = Jy(m) ? m : m < 0 ? [m] : [0, m];
		if (u == null) g.domain = () => {
			let e = Array.from(new An(_));
			return f && (e = e.reverse()), (v !== 0 || y !== Infinity) && (e = e.slice(v, y)), e;
		};
		else {
			let t = u === "data" ? e : u === "height" ? lx(n, "y1", "y2") : u === "width" ? lx(n, "x1", "x2") : ux(n, u, u === "y" ? "y2" : u === "x" ? "x2" : void 0), r = Ub(p === !0 ? "max" : p, t);
			g.domain = () => {
				let e = Rn(jy(_), (e) => r.reduceIndex(e, t), (e) => _[e]);
				return d && e.sort(d), f && e.reverse(), (v !== 0 || y !== Infinity) && (e = e.slice(v, y)), e.map(iy);
			};
		}
	}
}
function sx(e, t) {
	for (let n in e) {
		let r = e[n];
		if (r.scale === t) return r;
	}
}
function cx(e, t) {
	let n = e.original;
	if (n === e) return t;
	let r = t.value, i = t.value = [];
	for (let t = 0; t < n.length; ++t) {
		let a = r[n[t][0]];
		for (let n of e[t]) i[n] = a;
	}
	return t;
}
function lx(e, t, n) {
	let r = ux(e, t);
	return Z(ux(e, n), (e, t) => Math.abs(e - r[t]), Float64Array);
}
function ux(e, t, n) {
	let r = e[t];
	if (!r && n !== void 0 && (r = e[n]), r) return r.value;
	throw Error(`missing channel: ${t}`);
}
function dx(e) {
	if (e == null || typeof e == "function") return e;
	switch (`${e}`.toLowerCase()) {
		case "ascending": return fx;
		case "descending": return px;
	}
	throw Error(`invalid order: ${e}`);
}
function fx([e, t], [n, r]) {
	return $_(t, r) || $_(e, n);
}
function px([e, t], [n, r]) {
	return ev(t, r) || $_(e, n);
}
function mx(e, t) {
	let n = e[t];
	if (n) {
		for (; n.source;) n = n.source;
		return n.source === null ? null : n;
	}
}
// node_modules/@observablehq/plot/src/scales/schemes.js
var hx = /* @__PURE__ */ new Map([
	["accent", Gm],
	["category10", Wm],
	["dark2", Km],
	["observable10", qm],
	["paired", Jm],
	["pastel1", Ym],
	["pastel2", Xm],
	["set1", Zm],
	["set2", Qm],
	["set3", $m],
	["tableau10", eh]
]);
function gx(e) {
	return e != null && hx.has(`${e}`.toLowerCase());
}
var _x = new Map([
	...hx,
	["brbg", yx(th, nh)],
	["prgn", yx(rh, ih)],
	["piyg", yx(ah, oh)],
	["puor", yx(sh, ch)],
	["rdbu", yx(lh, uh)],
	["rdgy", yx(dh, fh)],
	["rdylbu", yx(ph, mh)],
	["rdylgn", yx(hh, gh)],
	["spectral", yx(_h, vh)],
	["burd", bx(lh, uh)],
	["buylrd", bx(ph, mh)],
	["blues", vx(Uh, Wh)],
	["greens", vx(Gh, Kh)],
	["greys", vx(qh, Jh)],
	["oranges", vx($h, eg)],
	["purples", vx(Yh, Xh)],
	["reds", vx(Zh, Qh)],
	["turbo", xx(dg)],
	["viridis", xx(pg)],
	["magma", xx(mg)],
	["inferno", xx(hg)],
	["plasma", xx(gg)],
	["cividis", xx(tg)],
	["cubehelix", xx(ng)],
	["warm", xx(rg)],
	["cool", xx(ig)],
	["bugn", vx(yh, bh)],
	["bupu", vx(xh, Sh)],
	["gnbu", vx(Ch, wh)],
	["orrd", vx(Th, Eh)],
	["pubu", vx(kh, Ah)],
	["pubugn", vx(Dh, Oh)],
	["purd", vx(jh, Mh)],
	["rdpu", vx(Nh, Ph)],
	["ylgn", vx(Lh, Rh)],
	["ylgnbu", vx(Fh, Ih)],
	["ylorbr", vx(zh, Bh)],
	["ylorrd", vx(Vh, Hh)],
	["rainbow", Sx(og)],
	["sinebow", Sx(ug)]
]);
function vx(e, t) {
	return ({ length: n }) => n === 1 ? [e[3][1]] : n === 2 ? [e[3][1], e[3][2]] : (n = Math.max(3, Math.floor(n)), n > 9 ? Fs(t, n) : e[n]);
}
function yx(e, t) {
	return ({ length: n }) => n === 2 ? [e[3][0], e[3][2]] : (n = Math.max(3, Math.floor(n)), n > 11 ? Fs(t, n) : e[n]);
}
function bx(e, t) {
	return ({ length: n }) => n === 2 ? [e[3][2], e[3][0]] : (n = Math.max(3, Math.floor(n)), n > 11 ? Fs((e) => t(1 - e), n) : e[n].slice().reverse());
}
function xx(e) {
	return ({ length: t }) => Fs(e, Math.max(2, Math.floor(t)));
}
function Sx(e) {
	return ({ length: t }) => Fs(e, Math.floor(t) + 1).slice(0, -1);
}
function Cx(e) {
	let t = `${e}`.toLowerCase();
	if (!_x.has(t)) throw Error(`unknown ordinal scheme: ${t}`);
	return _x.get(t);
}
function wx(e, t) {
	let n = Cx(e), r = typeof n == "function" ? n({ length: t }) : n;
	return r.length === t ? r : r.slice(0, t);
}
function Tx(e, t = "greys") {
	let n = /* @__PURE__ */ new Set(), [r, i] = wx(t, 2);
	for (let t of e) if (t != null) {
		if (t === !0) n.add(i);
		else if (t === !1) n.add(r);
		else return;
	}
	return [...n];
}
var Ex = /* @__PURE__ */ new Map([
	["brbg", nh],
	["prgn", ih],
	["piyg", oh],
	["puor", ch],
	["rdbu", uh],
	["rdgy", fh],
	["rdylbu", mh],
	["rdylgn", gh],
	["spectral", vh],
	["burd", (e) => uh(1 - e)],
	["buylrd", (e) => mh(1 - e)],
	["blues", Wh],
	["greens", Kh],
	["greys", Jh],
	["purples", Xh],
	["reds", Qh],
	["oranges", eg],
	["turbo", dg],
	["viridis", pg],
	["magma", mg],
	["inferno", hg],
	["plasma", gg],
	["cividis", tg],
	["cubehelix", ng],
	["warm", rg],
	["cool", ig],
	["bugn", bh],
	["bupu", Sh],
	["gnbu", wh],
	["orrd", Eh],
	["pubugn", Oh],
	["pubu", Ah],
	["purd", Mh],
	["rdpu", Ph],
	["ylgnbu", Ih],
	["ylgn", Rh],
	["ylorbr", Bh],
	["ylorrd", Hh],
	["rainbow", og],
	["sinebow", ug]
]);
function Dx(e) {
	let t = `${e}`.toLowerCase();
	if (!Ex.has(t)) throw Error(`unknown quantitative scheme: ${t}`);
	return Ex.get(t);
}
var Ox = /* @__PURE__ */ new Set([
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
function kx(e) {
	return e != null && Ox.has(`${e}`.toLowerCase());
}
// node_modules/@observablehq/plot/src/scales/quantitative.js
var Ax = (e) => (t) => e(1 - t), jx = [0, 1], Mx = /* @__PURE__ */ new Map([
	["number", ms],
	["rgb", ss],
	["hsl", Os],
	["hcl", js],
	["lab", ks]
]);
function Nx(e) {
	let t = `${e}`.toLowerCase();
	if (!Mx.has(t)) throw Error(`unknown interpolator: ${t}`);
	return Mx.get(t);
}
function Px(e, t, n, { type: r, nice: i, clamp: a, zero: o, domain: s = Jx(e, n), unknown: c, round: l, scheme: u, interval: d, range: f = Q.get(e) === yb ? Xx(n, s) : Q.get(e) === bb ? Zx(n, s) : Q.get(e) === xb ? jx : void 0, interpolate: p = Q.get(e) === vb ? u == null && f !== void 0 ? ss : Dx(u === void 0 ? r === "cyclical" ? "rainbow" : "turbo" : u) : l ? Ss : ms, reverse: m }) {
	if (s = Fx(s), d = Uy(d, r), (r === "cyclical" || r === "sequential") && (r = "linear"), typeof p != "function" && (p = Nx(p)), m = !!m, f !== void 0 && s.length !== (f = Fx(f)).length) {
		if (p.length === 1) throw Error("invalid piecewise interpolator");
		p = Ps(p, f), f = void 0;
	}
	if (p.length === 1 ? (m &&= (p = Ax(p), !1), f === void 0 && (f = Float64Array.from(s, (e, t) => t / (s.length - 1)), f.length === 2 && (f = jx)), t.interpolate((f === jx ? oy : eS)(p))) : t.interpolate(p), o) {
		let [e, t] = Dn(s);
		(e > 0 || t < 0) && (s = yy(s), (uv(s) || 1) === Math.sign(e) ? s[0] = 0 : s[s.length - 1] = 0);
	}
	return m && (s = gr(s)), t.domain(s).unknown(c), i && (t.nice(Ix(i, r)), s = t.domain()), f !== void 0 && t.range(f), a && t.clamp(a), {
		type: r,
		domain: s,
		range: f,
		scale: t,
		interpolate: p,
		interval: d
	};
}
function Fx(e) {
	return e = _y(e), e.length >= 2 ? e : [e[0], e[0]];
}
function Ix(e, t) {
	return e === !0 ? void 0 : typeof e == "number" ? e : Wy(e, t);
}
function Lx(e, t, n) {
	return Px(e, lm(), t, n);
}
function Rx(e, t, n) {
	return zx(e, t, {
		...n,
		exponent: .5
	});
}
function zx(e, t, { exponent: n = 1, ...r }) {
	return Px(e, Am().exponent(n), t, {
		...r,
		type: "pow"
	});
}
function Bx(e, t, { base: n = 10, domain: r = Qx(t), ...i }) {
	return Px(e, xm().base(n), t, {
		...i,
		domain: r
	});
}
function Vx(e, t, { constant: n = 1, ...r }) {
	return Px(e, Tm().constant(n), t, r);
}
function Hx(e, t, { range: n, quantiles: r = n === void 0 ? 5 : (n = [...n]).length, n: i = r, scheme: a = "rdylbu", domain: o = $x(t), unknown: s, interpolate: c, reverse: l }) {
	return n === void 0 && (n = c === void 0 ? Q.get(e) === vb ? wx(a, i) : void 0 : Fs(c, i)), o.length > 0 && (o = jm(o, n === void 0 ? { length: i } : n).quantiles()), Wx(e, t, {
		domain: o,
		range: n,
		reverse: l,
		unknown: s
	});
}
function Ux(e, t, { range: n, n: r = n === void 0 ? 5 : (n = [...n]).length, scheme: i = "rdylbu", domain: a = Jx(e, t), unknown: o, interpolate: s, reverse: c }) {
	let [l, u] = Dn(a), d;
	return n === void 0 ? (d = Yn(l, u, r), d[0] <= l && d.splice(0, 1), d[d.length - 1] >= u && d.pop(), r = d.length + 1, n = s === void 0 ? Q.get(e) === vb ? wx(i, r) : void 0 : Fs(s, r)) : (d = Fs(ms(l, u), r + 1).slice(1, -1), l instanceof Date && (d = d.map((e) => new Date(e)))), uv(_y(a)) < 0 && d.reverse(), Wx(e, t, {
		domain: d,
		range: n,
		reverse: c,
		unknown: o
	});
}
function Wx(e, t, { domain: n = [0], unknown: r, scheme: i = "rdylbu", interpolate: a, range: o = a === void 0 ? Q.get(e) === vb ? wx(i, n.length + 1) : void 0 : Fs(a, n.length + 1), reverse: s }) {
	n = _y(n);
	let c = uv(n);
	if (!isNaN(c) && !Gx(n, c)) throw Error(`the ${e} scale has a non-monotonic domain`);
	return s && (o = gr(o)), {
		type: "threshold",
		scale: Mm(c < 0 ? gr(n) : n, o === void 0 ? [] : o).unknown(r),
		domain: n,
		range: o
	};
}
function Gx(e, t) {
	for (let n = 1, r = e.length, i = e[0]; n < r; ++n) {
		let r = fn(i, i = e[n]);
		if (r !== 0 && r !== t) return !1;
	}
	return !0;
}
function Kx(e) {
	return {
		type: "identity",
		scale: Tb(Q.get(e)) ? um() : (e) => e
	};
}
function qx(e, t = nv) {
	return e.length ? [er(e, ({ value: e }) => e === void 0 ? e : er(e, t)), Qn(e, ({ value: e }) => e === void 0 ? e : Qn(e, t))] : [0, 1];
}
function Jx(e, t) {
	let n = Q.get(e);
	return (n === yb || n === xb || n === bb ? Yx : qx)(t);
}
function Yx(e) {
	return [0, e.length ? Qn(e, ({ value: e }) => e === void 0 ? e : Qn(e, nv)) : 1];
}
function Xx(e, t) {
	let n = e.find(({ radius: e }) => e !== void 0);
	if (n !== void 0) return [0, n.radius];
	let r = ar(e, .5, ({ value: e }) => e === void 0 ? NaN : ar(e, .25, rv)), i = t.map((e) => 3 * Math.sqrt(e / r)), a = 30 / Qn(i);
	return a < 1 ? i.map((e) => e * a) : i;
}
function Zx(e, t) {
	let n = cr(e, ({ value: e }) => e === void 0 ? NaN : cr(e, Math.abs)), r = t.map((e) => 12 * e / n), i = 60 / Qn(r);
	return i < 1 ? r.map((e) => e * i) : r;
}
function Qx(e) {
	for (let { value: t } of e) if (t !== void 0) for (let n of t) {
		if (n > 0) return qx(e, rv);
		if (n < 0) return qx(e, iv);
	}
	return [1, 10];
}
function $x(e) {
	let t = [];
	for (let { value: n } of e) if (n !== void 0) for (let e of n) t.push(e);
	return t;
}
function eS(e) {
	return (t, n) => (r) => e(t + r * (n - t));
}
// node_modules/@observablehq/plot/src/warnings.js
var tS = 0, nS;
function rS() {
	let e = tS;
	return tS = 0, nS = void 0, e;
}
function iS(e) {
	e !== nS && (nS = e, console.warn(e), ++tS);
}
// node_modules/@observablehq/plot/src/scales/diverging.js
function aS(e, t, n, r, { type: i, nice: a, clamp: o, domain: s = qx(r), unknown: c, pivot: l = 0, scheme: u, range: d, symmetric: f = !0, interpolate: p = Q.get(e) === vb ? u == null && d !== void 0 ? ss : Dx(u === void 0 ? "rdbu" : u) : ms, reverse: m }) {
	l = +l, s = _y(s);
	let [h, g] = s;
	if (s.length > 2 && iS(`Warning: the diverging ${e} scale domain contains extra elements.`), fn(h, g) < 0 && ([h, g] = [g, h], m = !m), h = Math.min(h, l), g = Math.max(g, l), typeof p != "function" && (p = Nx(p)), d !== void 0 && (p = p.length === 1 ? eS(p)(...d) : Ps(p, d)), m && (p = Ax(p)), f) {
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
function oS(e, t, n) {
	return aS(e, Bm(), dS, t, n);
}
function sS(e, t, n) {
	return cS(e, t, {
		...n,
		exponent: .5
	});
}
function cS(e, t, { exponent: n = 1, ...r }) {
	return aS(e, Um().exponent(n = +n), mS(n), t, {
		...r,
		type: "diverging-pow"
	});
}
function lS(e, t, { base: n = 10, pivot: r = 1, domain: i = qx(t, r < 0 ? iv : rv), ...a }) {
	return aS(e, Vm().base(n = +n), fS, t, {
		domain: i,
		pivot: r,
		...a
	});
}
function uS(e, t, { constant: n = 1, ...r }) {
	return aS(e, Hm().constant(n = +n), hS(n), t, r);
}
var dS = {
	apply(e) {
		return e;
	},
	invert(e) {
		return e;
	}
}, fS = {
	apply: Math.log,
	invert: Math.exp
}, pS = {
	apply(e) {
		return Math.sign(e) * Math.sqrt(Math.abs(e));
	},
	invert(e) {
		return e * e * Math.sign(e);
	}
};
function mS(e) {
	return e === .5 ? pS : {
		apply(t) {
			return Math.sign(t) * Math.abs(t) ** +e;
		},
		invert(t) {
			return Math.sign(t) * Math.abs(t) ** (1 / e);
		}
	};
}
function hS(e) {
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
function gS(e, t, n, r) {
	return Px(e, t, n, r);
}
function _S(e, t, n) {
	return gS(e, Im(), t, n);
}
function vS(e, t, n) {
	return gS(e, Lm(), t, n);
}
// node_modules/@observablehq/plot/src/scales/ordinal.js
var yS = Symbol("ordinal");
function bS(e, t, n, { type: r, interval: i, domain: a, range: o, reverse: s, hint: c }) {
	return i = Uy(i, r), a === void 0 && (a = TS(n, i, e)), (r === "categorical" || r === yS) && (r = "ordinal"), s && (a = gr(a)), a = t.domain(a).domain(), o !== void 0 && (typeof o == "function" && (o = o(a)), t.range(o)), {
		type: r,
		domain: a,
		range: o,
		scale: t,
		hint: c,
		interval: i
	};
}
function xS(e, t, { type: n, interval: r, domain: i, range: a, scheme: o, unknown: s, ...c }) {
	r = Uy(r, n), i === void 0 && (i = TS(t, r, e));
	let l;
	if (Q.get(e) === Sb) l = DS(t), a = a === void 0 ? OS(l) : Z(a, Ab);
	else if (Q.get(e) === vb && (a === void 0 && (n === "ordinal" || n === yS) && (a = Tx(i, o), a !== void 0 && (o = void 0)), o === void 0 && a === void 0 && (o = n === "ordinal" ? "turbo" : "observable10"), o !== void 0)) {
		if (a !== void 0) {
			let e = Dx(o), t = a[0], n = a[1] - a[0];
			a = ({ length: r }) => Fs((r) => e(t + n * r), r);
		} else a = Cx(o);
	}
	if (s === Gp) throw Error(`implicit unknown on ${e} scale is not supported`);
	return bS(e, Kp().unknown(s), t, {
		...c,
		type: n,
		domain: i,
		range: a,
		hint: l
	});
}
function SS(e, t, { align: n = .5, padding: r = .5, ...i }) {
	return wS(Yp().align(n).padding(r), t, i, e);
}
function CS(e, t, { align: n = .5, padding: r = .1, paddingInner: i = r, paddingOuter: a = e === "fx" || e === "fy" ? 0 : r, ...o }) {
	return wS(qp().align(n).paddingInner(i).paddingOuter(a), t, o, e);
}
function wS(e, t, n, r) {
	let { round: i } = n;
	return i !== void 0 && e.round(i = !!i), e = bS(r, e, t, n), e.round = i, e;
}
function TS(e, t, n) {
	let r = new An();
	for (let { value: t, domain: n } of e) {
		if (n !== void 0) return n();
		if (t !== void 0) for (let e of t) r.add(e);
	}
	if (t !== void 0) {
		let [e, n] = Dn(r).map(t.floor, t);
		return t.range(e, t.offset(n));
	}
	if (r.size > 1e4 && Q.get(n) === _b) throw Error(`implicit ordinal domain of ${n} scale has more than 10,000 values`);
	return Vn(r, $_);
}
function ES(e, t) {
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
function DS(e) {
	return {
		fill: ES(e, "fill"),
		stroke: ES(e, "stroke")
	};
}
function OS(e) {
	return ab(e.fill) ? l_ : c_;
}
// node_modules/@observablehq/plot/src/scales.js
function kS(e, { label: t, inset: n = 0, insetTop: r = n, insetRight: i = n, insetBottom: a = n, insetLeft: o = n, round: s, nice: c, clamp: l, zero: u, align: d, padding: f, projection: p, facet: { label: m = t } = {}, ...h } = {}) {
	let g = {};
	for (let [n, _] of e) {
		let e = h[n], v = VS(n, _, {
			round: Q.get(n) === _b ? s : void 0,
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
			v.percent = !!c, v.label = s === void 0 ? MS(_, v) : s, v.transform = l, n === "x" || n === "fx" ? (v.insetLeft = +h, v.insetRight = +f) : (n === "y" || n === "fy") && (v.insetTop = +d, v.insetBottom = +p), g[n] = v;
		}
	}
	return g;
}
function AS(e) {
	let t = {}, n = { scales: t };
	for (let [r, i] of Object.entries(e)) {
		let { scale: e, type: a, interval: o, label: s } = i;
		t[r] = eC(i), n[r] = e, e.type = a, o != null && (e.interval = o), s != null && (e.label = s);
	}
	return n;
}
function jS(e, t) {
	let { x: n, y: r, fx: i, fy: a } = e, o = i || a ? PS(t) : t;
	i && IS(i, o), a && LS(a, o);
	let s = i || a ? FS(e, t) : t;
	n && IS(n, s), r && LS(r, s);
}
function MS(e = [], t) {
	let n;
	for (let { label: t } of e) if (t !== void 0) {
		if (n === void 0) n = t;
		else if (n !== t) return;
	}
	if (n !== void 0) return !qS(t) && t.percent && (n = `${n} (%)`), {
		inferred: !0,
		toString: () => n
	};
}
function NS(e) {
	return Math.sign(uv(e.domain())) * Math.sign(uv(e.range()));
}
function PS(e) {
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
function FS({ fx: e, fy: t }, n) {
	let { marginTop: r, marginRight: i, marginBottom: a, marginLeft: o, width: s, height: c } = PS(n);
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
function IS(e, t) {
	if (e.range === void 0) {
		let { insetLeft: n, insetRight: r } = e, { width: i, marginLeft: a = 0, marginRight: o = 0 } = t, s = a + n, c = i - o - r;
		e.range = [s, Math.max(s, c)], qS(e) || (e.range = BS(e)), e.scale.range(e.range);
	}
	RS(e);
}
function LS(e, t) {
	if (e.range === void 0) {
		let { insetTop: n, insetBottom: r } = e, { height: i, marginTop: a = 0, marginBottom: o = 0 } = t, s = a + n, c = i - o - r;
		e.range = [Math.max(s, c), s], qS(e) ? e.range.reverse() : e.range = BS(e), e.scale.range(e.range);
	}
	RS(e);
}
function RS(e) {
	e.round === void 0 && YS(e) && zS(e) <= 30 && e.scale.round(!0);
}
function zS({ scale: e }) {
	let t = e.domain().length, [n, r] = e.range(), i = e.paddingInner ? e.paddingInner() : 1, a = e.paddingOuter ? e.paddingOuter() : e.padding(), o = t - i, s = Math.abs(r - n) / Math.max(1, o + a * 2);
	return (s - Math.floor(s)) * o;
}
function BS(e) {
	let t = e.scale.domain().length + JS(e);
	if (!(t > 2)) return e.range;
	let [n, r] = e.range;
	return Array.from({ length: t }, (e, i) => n + i / (t - 1) * (r - n));
}
function VS(e, t = [], n = {}) {
	let r = GS(e, t, n);
	if (n.type === void 0 && n.domain === void 0 && n.range === void 0 && n.interval == null && e !== "fx" && e !== "fy" && qS({ type: r })) {
		let n = t.map(({ value: e }) => e).filter((e) => e !== void 0);
		n.some(Zy) ? iS(`Warning: some data associated with the ${e} scale are dates. Dates are typically associated with a "utc" or "time" scale rather than a "${HS(r)}" scale. If you are using a bar mark, you probably want a rect mark with the interval option instead; if you are using a group transform, you probably want a bin transform instead. If you want to treat this data as ordinal, you can specify the interval of the ${e} scale (e.g., d3.utcDay), or you can suppress this warning by setting the type of the ${e} scale to "${HS(r)}".`) : n.some(Qy) ? iS(`Warning: some data associated with the ${e} scale are strings that appear to be dates (e.g., YYYY-MM-DD). If these strings represent dates, you should parse them to Date objects. Dates are typically associated with a "utc" or "time" scale rather than a "${HS(r)}" scale. If you are using a bar mark, you probably want a rect mark with the interval option instead; if you are using a group transform, you probably want a bin transform instead. If you want to treat this data as ordinal, you can suppress this warning by setting the type of the ${e} scale to "${HS(r)}".`) : n.some($y) && iS(`Warning: some data associated with the ${e} scale are strings that appear to be numbers. If these strings represent numbers, you should parse or coerce them to numbers. Numbers are typically associated with a "linear" scale rather than a "${HS(r)}" scale. If you want to treat this data as ordinal, you can specify the interval of the ${e} scale (e.g., 1 for integers), or you can suppress this warning by setting the type of the ${e} scale to "${HS(r)}".`);
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
			n = ZS(t, n, cy);
			break;
		case "identity":
			switch (Q.get(e)) {
				case _b:
					n = ZS(t, n, cy);
					break;
				case Sb: n = ZS(t, n, QS);
			}
			break;
		case "utc":
		case "time": n = ZS(t, n, uy);
	}
	switch (r) {
		case "diverging": return oS(e, t, n);
		case "diverging-sqrt": return sS(e, t, n);
		case "diverging-pow": return cS(e, t, n);
		case "diverging-log": return lS(e, t, n);
		case "diverging-symlog": return uS(e, t, n);
		case "categorical":
		case "ordinal":
		case yS: return xS(e, t, n);
		case "cyclical":
		case "sequential":
		case "linear": return Lx(e, t, n);
		case "sqrt": return Rx(e, t, n);
		case "threshold": return Wx(e, t, n);
		case "quantile": return Hx(e, t, n);
		case "quantize": return Ux(e, t, n);
		case "pow": return zx(e, t, n);
		case "log": return Bx(e, t, n);
		case "symlog": return Vx(e, t, n);
		case "utc": return vS(e, t, n);
		case "time": return _S(e, t, n);
		case "point": return SS(e, t, n);
		case "band": return CS(e, t, n);
		case "identity": return Kx(e);
		case void 0: return;
		default: throw Error(`unknown scale type: ${r}`);
	}
}
function HS(e) {
	return typeof e == "symbol" ? e.description : e;
}
function US(e) {
	return typeof e == "string" ? `${e}`.toLowerCase() : e;
}
var WS = { toString: () => "projection" };
function GS(e, t, { type: n, domain: r, range: i, scheme: a, pivot: o, projection: s }) {
	if (n = US(n), e === "fx" || e === "fy") return "band";
	(e === "x" || e === "y") && s != null && (n = WS);
	for (let e of t) {
		let t = US(e.type);
		if (t !== void 0) {
			if (n === void 0) n = t;
			else if (n !== t) throw Error(`scale incompatible with channel: ${n} !== ${t}`);
		}
	}
	if (n === WS) return;
	if (n !== void 0) return n;
	if (r === void 0 && !t.some(({ value: e }) => e !== void 0)) return;
	let c = Q.get(e);
	if (c === yb) return "sqrt";
	if (c === xb || c === bb) return "linear";
	if (c === Sb) return "ordinal";
	let l = (r ?? i)?.length;
	if (l < 2 || l > 2) return KS(c);
	if (r !== void 0) {
		if (Xy(r)) return KS(c);
		if (Zy(r)) return "utc";
	} else {
		let e = t.map(({ value: e }) => e).filter((e) => e !== void 0);
		if (e.some(Xy)) return KS(c);
		if (e.some(Zy)) return "utc";
	}
	if (c === vb) {
		if (o != null || kx(a)) return "diverging";
		if (gx(a)) return "categorical";
	}
	return "linear";
}
function KS(e) {
	switch (e) {
		case _b: return "point";
		case vb: return yS;
		default: return "ordinal";
	}
}
function qS({ type: e }) {
	return e === "ordinal" || e === "point" || e === "band" || e === yS;
}
function JS({ type: e }) {
	return e === "threshold";
}
function YS({ type: e }) {
	return e === "point" || e === "band";
}
function XS(e) {
	if (e === void 0) return !0;
	let t = e.domain(), n = e(t[0]);
	for (let r = 1, i = t.length; r < i; ++r) if (e(t[r]) - n) return !1;
	return !0;
}
function ZS(e, { domain: t, ...n }, r) {
	for (let n of e) n.value !== void 0 && (t === void 0 && (t = n.value?.domain), n.value = r(n.value));
	return {
		domain: t === void 0 ? t : r(t),
		...n
	};
}
function QS(e) {
	return Z(e, Ab);
}
function $S(e) {
	return (t) => {
		if (!Q.has(t = `${t}`)) throw Error(`unknown scale: ${t}`);
		return e[t];
	};
}
function eC({ scale: e, type: t, domain: n, range: r, interpolate: i, interval: a, transform: o, percent: s, pivot: c }) {
	if (t === "identity") return {
		type: "identity",
		apply: (e) => e,
		invert: (e) => e
	};
	let l = e.unknown ? e.unknown() : void 0;
	return {
		type: t,
		domain: yy(n),
		...r !== void 0 && { range: yy(r) },
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
function tC(e, t) {
	let { fx: n, fy: r } = kS(e, t), i = n?.scale.domain(), a = r?.scale.domain();
	return i && a ? Cn(i, a).map(([e, t], n) => ({
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
function nC(e, { x: t, y: n }) {
	return t &&= lC(t), n &&= lC(n), e.filter(t && n ? (e) => t.has(e.x) && n.has(e.y) : t ? (e) => t.has(e.x) : (e) => n.has(e.y)).sort(t && n ? (e, r) => t.get(e.x) - t.get(r.x) || n.get(e.y) - n.get(r.y) : t ? (e, n) => t.get(e.x) - t.get(n.x) : (e, t) => n.get(e.y) - n.get(t.y));
}
function rC(e, { fx: t, fy: n }) {
	let r = jy(e), i = t?.value, a = n?.value;
	return t && n ? Ln(r, (e) => (e.fx = i[e[0]], e.fy = a[e[0]], e), (e) => i[e], (e) => a[e]) : t ? Ln(r, (e) => (e.fx = i[e[0]], e), (e) => i[e]) : Ln(r, (e) => (e.fy = a[e[0]], e), (e) => a[e]);
}
function iC(e, t, { marginTop: n, marginLeft: r }) {
	let i = e ? ({ x: t }) => e(t) - r : () => 0, a = t ? ({ y: e }) => t(e) - n : () => 0;
	return function(e) {
		this.tagName === "svg" ? (this.setAttribute("x", i(e)), this.setAttribute("y", a(e))) : this.setAttribute("transform", `translate(${i(e)},${a(e)})`);
	};
}
function aC(e) {
	let t = [], n = new Uint32Array(hr(e, (e) => e.length));
	for (let r of e) {
		let i = 0;
		for (let t of e) r !== t && (n.set(t, i), i += t.length);
		t.push(n.slice(0, i));
	}
	return t;
}
var oC = /* @__PURE__ */ new Map([
	["top", pC],
	["right", gC],
	["bottom", mC],
	["left", hC],
	["top-left", SC(pC, hC)],
	["top-right", SC(pC, gC)],
	["bottom-left", SC(mC, hC)],
	["bottom-right", SC(mC, gC)],
	["top-empty", _C],
	["right-empty", bC],
	["bottom-empty", vC],
	["left-empty", yC],
	["empty", xC]
]);
function sC(e) {
	if (e == null) return null;
	let t = oC.get(`${e}`.toLowerCase());
	if (t) return t;
	throw Error(`invalid facet anchor: ${e}`);
}
var cC = /* @__PURE__ */ new WeakMap();
function lC(e) {
	let t = cC.get(e);
	return t || cC.set(e, t = new kn(Z(e, (e, t) => [e, t]))), t;
}
function uC(e, t) {
	return lC(e).get(t);
}
function dC(e, t, n) {
	return t = Py(t), n = Py(n), e.find((e) => Object.is(Py(e.x), t) && Object.is(Py(e.y), n));
}
function fC(e, t, n) {
	return dC(e, t, n)?.empty;
}
function pC(e, { y: t }, { y: n }) {
	return !t || uC(t, n) === 0;
}
function mC(e, { y: t }, { y: n }) {
	return !t || uC(t, n) === t.length - 1;
}
function hC(e, { x: t }, { x: n }) {
	return !t || uC(t, n) === 0;
}
function gC(e, { x: t }, { x: n }) {
	return !t || uC(t, n) === t.length - 1;
}
function _C(e, { y: t }, { x: n, y: r, empty: i }) {
	if (i) return !1;
	if (!t) return;
	let a = uC(t, r);
	if (a > 0) return fC(e, n, t[a - 1]);
}
function vC(e, { y: t }, { x: n, y: r, empty: i }) {
	if (i) return !1;
	if (!t) return;
	let a = uC(t, r);
	if (a < t.length - 1) return fC(e, n, t[a + 1]);
}
function yC(e, { x: t }, { x: n, y: r, empty: i }) {
	if (i) return !1;
	if (!t) return;
	let a = uC(t, n);
	if (a > 0) return fC(e, t[a - 1], r);
}
function bC(e, { x: t }, { x: n, y: r, empty: i }) {
	if (i) return !1;
	if (!t) return;
	let a = uC(t, n);
	if (a < t.length - 1) return fC(e, t[a + 1], r);
}
function xC(e, t, { empty: n }) {
	return n;
}
function SC(e, t) {
	return function() {
		return e.apply(null, arguments) && t.apply(null, arguments);
	};
}
function CC(e, { channels: { fx: t, fy: n }, groups: r }) {
	return t && n ? e.map(({ x: e, y: t }) => r.get(e)?.get(t) ?? []) : t ? e.map(({ x: e }) => r.get(e) ?? []) : e.map(({ y: e }) => r.get(e) ?? []);
}
// node_modules/@observablehq/plot/src/projection.js
var wC = Math.PI, TC = 2 * wC, EC = .618;
function DC({ projection: e, inset: t = 0, insetTop: n = t, insetRight: r = t, insetBottom: i = t, insetLeft: a = t } = {}, o) {
	if (e == null) return;
	if (typeof e.stream == "function") return e;
	let s, c, l = "frame";
	if (Cy(e)) {
		let t;
		if ({type: e, domain: c, inset: t, insetTop: n = t === void 0 ? n : t, insetRight: r = t === void 0 ? r : t, insetBottom: i = t === void 0 ? i : t, insetLeft: a = t === void 0 ? a : t, clip: l = l, ...s} = e, e == null) return;
	}
	typeof e != "function" && ({type: e} = OC(e));
	let { width: u, height: d, marginLeft: f, marginRight: p, marginTop: m, marginBottom: h } = o, g = u - f - p - a - r, _ = d - m - h - n - i;
	if (e = e?.({
		width: g,
		height: _,
		clip: l,
		...s
	}), e == null) return;
	l = kC(l, f, m, u - p, d - h);
	let v = f + a, y = m + n, b;
	if (c != null) {
		let [[t, n], [r, i]] = Su(e).bounds(c), a = Math.min(g / (r - t), _ / (i - n));
		a > 0 ? (v -= (a * (t + r) - g) / 2, y -= (a * (n + i) - _) / 2, b = Cu({ point(e, t) {
			this.stream.point(e * a + v, t * a + y);
		} })) : iS("Warning: the projection could not be fit to the specified domain; using the default scale.");
	}
	return b ??= v === 0 && y === 0 ? MC() : Cu({ point(e, t) {
		this.stream.point(e + v, t + y);
	} }), { stream: (t) => e.stream(b.stream(l(t))) };
}
function OC(e) {
	switch (`${e}`.toLowerCase()) {
		case "albers-usa": return AC(Ju, .7463, .4673);
		case "albers": return jC(Ku, .7463, .4673);
		case "azimuthal-equal-area": return AC(Qu, 4, 4);
		case "azimuthal-equidistant": return AC(ed, TC, TC);
		case "conic-conformal": return jC(od, TC, TC);
		case "conic-equal-area": return jC(Gu, 6.1702, 2.9781);
		case "conic-equidistant": return jC(ud, 7.312, 3.6282);
		case "equal-earth": return AC(vd, 5.4133, 2.6347);
		case "equirectangular": return AC(cd, TC, wC);
		case "gnomonic": return AC(bd, 3.4641, 3.4641);
		case "identity": return { type: MC };
		case "reflect-y": return { type: NC };
		case "mercator": return AC(nd, TC, TC);
		case "orthographic": return AC(Sd, 2, 2);
		case "stereographic": return AC(wd, 2, 2);
		case "transverse-mercator": return AC(Ed, TC, TC);
		default: throw Error(`unknown projection type: ${e}`);
	}
}
function kC(e, t, n, r, i) {
	if (e === !1 || e == null || typeof e == "number") return (e) => e;
	switch (e === !0 && (e = "frame"), `${e}`.toLowerCase()) {
		case "frame": return _l(t, n, r, i);
		default: throw Error(`unknown projection clip type: ${e}`);
	}
}
function AC(e, t, n) {
	return {
		type: ({ width: r, height: i, rotate: a, precision: o = .15, clip: s }) => {
			let c = e();
			return o != null && c.precision?.(o), a != null && c.rotate?.(a), typeof s == "number" && c.clipAngle?.(s), r != null && (c.scale(Math.min(r / t, i / n)), c.translate([r / 2, i / 2])), c;
		},
		aspectRatio: n / t
	};
}
function jC(e, t, n) {
	let { type: r, aspectRatio: i } = AC(e, t, n);
	return {
		type: (e) => {
			let { parallels: t, domain: n, width: i, height: a } = e, o = r(e);
			return t != null && (o.parallels(t), n === void 0 && i != null && o.fitSize([i, a], { type: "Sphere" })), o;
		},
		aspectRatio: i
	};
}
var MC = oy({ stream: (e) => e }), NC = oy(Cu({ point(e, t) {
	this.stream.point(e, -t);
} }));
function PC(e, t, n, r) {
	let i = n[e], a = n[t], o = i.length, s = n[e] = new Float64Array(o).fill(NaN), c = n[t] = new Float64Array(o).fill(NaN), l, u = r.stream({ point(e, t) {
		s[l] = e, c[l] = t;
	} });
	for (l = 0; l < o; ++l) u.point(i[l], a[l]);
}
function FC({ projection: e } = {}) {
	return e == null ? !1 : typeof e.stream == "function" || (Cy(e) && (e = e.type), e != null);
}
function IC(e) {
	if (typeof e?.stream == "function") return EC;
	if (Cy(e)) {
		let t, n;
		if ({domain: t, type: e, ...n} = e, t != null && e != null) {
			let [[r, i], [a, o]] = Su((typeof e == "string" ? OC(e).type : e)({
				...n,
				width: 100,
				height: 100
			})).bounds(t), s = (o - i) / (a - r);
			return s && isFinite(s) ? s < .2 ? .2 : s > 5 ? 5 : s : EC;
		}
	}
	if (e != null) {
		if (typeof e != "function") {
			let { aspectRatio: t } = OC(e);
			if (t) return t;
		}
		return EC;
	}
}
function LC(e) {
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
	for (let t of e.value) Ic(t, a);
	return [r, i];
}
function RC({ x: e, y: t }) {
	if (e || t) return e ??= (e) => e, t ??= (e) => e, Cu({ point(n, r) {
		this.stream.point(e(n), t(r));
	} });
}
// node_modules/@observablehq/plot/src/context.js
function zC(e = {}) {
	let { document: t = typeof window < "u" ? window.document : void 0, clip: n } = e;
	return {
		document: t,
		clip: pb(n)
	};
}
function BC(e, { document: t }) {
	return ka(Fr(e).call(t.documentElement));
}
// node_modules/@observablehq/plot/src/memoize.js
var VC = Symbol("unset");
function HC(e) {
	return (e.length === 1 ? UC : WC)(e);
}
function UC(e) {
	let t, n = VC;
	return (r) => (Object.is(n, r) || (n = r, t = e(r)), t);
}
function WC(e) {
	let t, n;
	return (...r) => ((n?.length !== r.length || n.some((e, t) => !Object.is(e, r[t]))) && (n = r, t = e(...r)), t);
}
// node_modules/@observablehq/plot/src/format.js
var GC = HC((e) => new Intl.NumberFormat(e));
HC((e, t) => new Intl.DateTimeFormat(e, {
	timeZone: "UTC",
	...t && { month: t }
})), HC((e, t) => new Intl.DateTimeFormat(e, {
	timeZone: "UTC",
	...t && { weekday: t }
}));
function KC(e = "en-US") {
	let t = GC(e);
	return (e) => e != null && !isNaN(e) ? t.format(e) : void 0;
}
function qC(e) {
	return av(e, "Invalid Date");
}
function JC(e = "en-US") {
	let t = KC(e);
	return (e) => (e instanceof Date ? qC : typeof e == "number" ? t : ry)(e);
}
var YC = JC(), XC = (typeof window < "u" ? window.devicePixelRatio > 1 : typeof it > "u") ? 0 : .5, ZC = 0;
function QC() {
	return `plot-clip-${++ZC}`;
}
function $C(e, { title: t, href: n, ariaLabel: r, ariaDescription: i, ariaHidden: a, target: o, fill: s, fillOpacity: c, stroke: l, strokeWidth: u, strokeOpacity: d, strokeLinejoin: f, strokeLinecap: p, strokeMiterlimit: m, strokeDasharray: h, strokeDashoffset: g, opacity: _, mixBlendMode: v, imageFilter: y, paintOrder: b, pointerEvents: x, shapeRendering: S, channels: C }, { ariaLabel: w, fill: T = "currentColor", fillOpacity: E, stroke: D = "none", strokeOpacity: O, strokeWidth: k, strokeLinecap: A, strokeLinejoin: j, strokeMiterlimit: ee, paintOrder: te }) {
	T === null && (s = null, c = null), D === null && (l = null, d = null), ab(T) ? ab(D) || ab(s) && !C?.fill || (D = "none") : ab(D) && (!ab(l) || C?.stroke) && (T = "none");
	let [ne, re] = fy(s, T), [ie, ae] = py(c, E), [oe, se] = fy(l, D), [ce, le] = py(d, O), [ue, M] = py(_);
	ob(se) || (u === void 0 && (u = k), p === void 0 && (p = A), f === void 0 && (f = j), m === void 0 && !sb(f) && (m = ee), !ob(re) && b === void 0 && (b = te));
	let [de, fe] = py(u);
	return T !== null && (e.fill = bw(re, "currentColor"), e.fillOpacity = xw(ae, 1)), D !== null && (e.stroke = bw(se, "none"), e.strokeWidth = xw(fe, 1), e.strokeOpacity = xw(le, 1), e.strokeLinejoin = bw(f, "miter"), e.strokeLinecap = bw(p, "butt"), e.strokeMiterlimit = xw(m, 4), e.strokeDasharray = bw(h, "none"), e.strokeDashoffset = bw(g, "0")), e.target = ry(o), e.ariaLabel = ry(w), e.ariaDescription = ry(i), e.ariaHidden = ry(a), e.opacity = xw(M, 1), e.mixBlendMode = bw(v, "normal"), e.imageFilter = bw(y, "none"), e.paintOrder = bw(b, "normal"), e.pointerEvents = bw(x, "auto"), e.shapeRendering = bw(S, "auto"), {
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
function ew(e, t) {
	t && e.filter((e) => tv(t[e])).append("title").call(nw, t);
}
function tw(e, t) {
	t && e.filter(([e]) => tv(t[e])).append("title").call(rw, t);
}
function nw(e, t) {
	t && e.text((e) => YC(t[e]));
}
function rw(e, t) {
	t && e.text(([e]) => YC(t[e]));
}
function iw(e, { target: t, tip: n }, { ariaLabel: r, title: i, fill: a, fillOpacity: o, stroke: s, strokeOpacity: c, strokeWidth: l, opacity: u, href: d }) {
	r && $(e, "aria-label", (e) => r[e]), a && $(e, "fill", (e) => a[e]), o && $(e, "fill-opacity", (e) => o[e]), s && $(e, "stroke", (e) => s[e]), c && $(e, "stroke-opacity", (e) => c[e]), l && $(e, "stroke-width", (e) => l[e]), u && $(e, "opacity", (e) => u[e]), d && _w(e, (e) => d[e], t), n || ew(e, i);
}
function aw(e, { target: t, tip: n }, { ariaLabel: r, title: i, fill: a, fillOpacity: o, stroke: s, strokeOpacity: c, strokeWidth: l, opacity: u, href: d }) {
	r && $(e, "aria-label", ([e]) => r[e]), a && $(e, "fill", ([e]) => a[e]), o && $(e, "fill-opacity", ([e]) => o[e]), s && $(e, "stroke", ([e]) => s[e]), c && $(e, "stroke-opacity", ([e]) => c[e]), l && $(e, "stroke-width", ([e]) => l[e]), u && $(e, "opacity", ([e]) => u[e]), d && _w(e, ([e]) => d[e], t), n || tw(e, i);
}
function ow({ ariaLabel: e, title: t, fill: n, fillOpacity: r, stroke: i, strokeOpacity: a, strokeWidth: o, opacity: s, href: c }, { tip: l }) {
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
function sw(e, t, n) {
	let r = In(e, (e) => t[e]);
	return n === void 0 && r.size > 1 + e.length >> 1 && iS("Warning: the implicit z channel has high cardinality. This may occur when the fill or stroke channel is associated with quantitative data rather than ordinal or categorical data. You can suppress this warning by setting the z option explicitly; if this data represents a single series, set z to null."), r.values();
}
function* cw(e, t, n, r) {
	let { z: i } = n, { z: a } = r, o = ow(r, n), s = [...t, ...o];
	for (let t of a ? sw(e, a, i) : [e]) {
		let e, n;
		out: for (let r of t) {
			for (let e of s) if (!Q_(e[r])) {
				n && n.push(-1);
				continue out;
			}
			if (e === void 0) n && (yield n), e = o.map((e) => Py(e[r])), n = [r];
			else {
				n.push(r);
				for (let t = 0; t < o.length; ++t) if (Py(o[t][r]) !== e[t]) {
					yield n, e = o.map((e) => Py(e[r])), n = [r];
					continue out;
				}
			}
		}
		n && (yield n);
	}
}
function lw(e, t, n, r) {
	let i, { clip: a = r.clip } = t;
	a === "frame" ? (e = BC("svg:g", r).each(function() {
		this.appendChild(e.node()), e.node = () => this;
	}), i = dw(r, n)) : a && (i = mw(a, r)), $(e, "aria-label", t.ariaLabel), $(e, "aria-description", t.ariaDescription), $(e, "aria-hidden", t.ariaHidden), $(e, "clip-path", i);
}
function uw(e) {
	let t = /* @__PURE__ */ new WeakMap();
	return (n, r) => {
		let i = t.get(n);
		if (!i) {
			let a = QC();
			ka(n.ownerSVGElement).append("clipPath").attr("id", a).call(e, n, r), t.set(n, i = `url(#${a})`);
		}
		return i;
	};
}
var dw = uw((e, t, n) => {
	let { width: r, height: i, marginLeft: a, marginRight: o, marginTop: s, marginBottom: c } = n;
	e.append("rect").attr("x", a).attr("y", s).attr("width", r - o - a).attr("height", i - s - c);
}), fw = /* @__PURE__ */ new WeakMap(), pw = { type: "Sphere" };
function mw(e, t) {
	let n, r;
	if ((n = fw.get(t)) || fw.set(t, n = /* @__PURE__ */ new WeakMap()), e.type === "Sphere" && (e = pw), !(r = n.get(e))) {
		let i = QC();
		ka(t.ownerSVGElement).append("clipPath").attr("id", i).append("path").attr("d", t.path()(e)), n.set(e, r = `url(#${i})`);
	}
	return r;
}
function hw(e, t, n, r) {
	lw(e, t, n, r), $(e, "class", t.className), $(e, "fill", t.fill), $(e, "fill-opacity", t.fillOpacity), $(e, "stroke", t.stroke), $(e, "stroke-width", t.strokeWidth), $(e, "stroke-opacity", t.strokeOpacity), $(e, "stroke-linejoin", t.strokeLinejoin), $(e, "stroke-linecap", t.strokeLinecap), $(e, "stroke-miterlimit", t.strokeMiterlimit), $(e, "stroke-dasharray", t.strokeDasharray), $(e, "stroke-dashoffset", t.strokeDashoffset), $(e, "shape-rendering", t.shapeRendering), $(e, "filter", t.imageFilter), $(e, "paint-order", t.paintOrder);
	let { pointerEvents: i = r.pointerSticky === !1 ? "none" : void 0 } = t;
	$(e, "pointer-events", i);
}
function gw(e, t) {
	vw(e, "mix-blend-mode", t.mixBlendMode), $(e, "opacity", t.opacity);
}
function _w(e, t, n) {
	e.each(function(e) {
		let r = t(e);
		if (r != null) {
			let e = this.ownerDocument.createElementNS(jr.svg, "a");
			e.setAttribute("fill", "inherit"), e.setAttributeNS(jr.xlink, "href", r), n != null && e.setAttribute("target", n), this.parentNode.insertBefore(e, this).appendChild(this);
		}
	});
}
function $(e, t, n) {
	n != null && e.attr(t, n);
}
function vw(e, t, n) {
	n != null && e.style(t, n);
}
function yw(e, t, { x: n, y: r }, i = XC, a = XC) {
	i += t.dx, a += t.dy, n?.bandwidth && (i += n.bandwidth() / 2), r?.bandwidth && (a += r.bandwidth() / 2), (i || a) && e.attr("transform", `translate(${i},${a})`);
}
function bw(e, t) {
	if ((e = ry(e)) !== t) return e;
}
function xw(e, t) {
	if ((e = X(e)) !== t) return e;
}
var Sw = /^-?([_a-z]|[\240-\377]|\\[0-9a-f]{1,6}(\r\n|[ \t\r\n\f])?|\\[^\r\n\f0-9a-f])([_a-z0-9-]|[\240-\377]|\\[0-9a-f]{1,6}(\r\n|[ \t\r\n\f])?|\\[^\r\n\f0-9a-f])*$/i;
function Cw(e) {
	if (e === void 0) return "plot-d6a7b5";
	if (e = `${e}`, !Sw.test(e)) throw Error(`invalid class name: ${e}`);
	return e;
}
function ww(e, t) {
	if (typeof t == "string") e.property("style", t);
	else if (t != null) for (let n of e) Object.assign(n.style, t);
}
function Tw({ frameAnchor: e }, { width: t, height: n, marginTop: r, marginRight: i, marginBottom: a, marginLeft: o }) {
	return [/left$/.test(e) ? o : /right$/.test(e) ? t - i : (o + t - i) / 2, /^top/.test(e) ? r : /^bottom/.test(e) ? n - a : (r + n - a) / 2];
}
// node_modules/@observablehq/plot/src/mark.js
var Ew = class {
	constructor(e, t = {}, n = {}, r) {
		let { facet: i = "auto", facetAnchor: a, fx: o, fy: s, sort: c, dx: l = 0, dy: u = 0, margin: d = 0, marginTop: f = d, marginRight: p = d, marginBottom: m = d, marginLeft: h = d, className: g, clip: _ = r?.clip, channels: v, tip: y, render: b } = n;
		if (this.data = e, this.sort = Ey(c) ? c : null, this.initializer = Nb(n).initializer, this.transform = this.initializer ? n.transform : Mb(n).transform, i === null || i === !1 ? this.facet = null : (this.facet = hy(i === !0 ? "include" : i, "facet", [
			"auto",
			"include",
			"exclude",
			"super"
		]), this.fx = e === Zv && typeof o == "string" ? [o] : o, this.fy = e === Zv && typeof s == "string" ? [s] : s), this.facetAnchor = sC(a), t = fb(t), v !== void 0 && (t = {
			...kw(v),
			...t
		}), r !== void 0 && (t = {
			...$C(this, n, r),
			...t
		}), this.channels = Object.fromEntries(Object.entries(t).map(([t, n]) => {
			if (Ty(n.value)) {
				let { value: e, label: t = n.label, scale: r = n.scale } = n.value;
				n = {
					...n,
					label: t,
					scale: r,
					value: e
				};
			}
			if (e === Zv && typeof n.value == "string") {
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
		})), this.dx = +l, this.dy = +u, this.marginTop = +f, this.marginRight = +p, this.marginBottom = +m, this.marginLeft = +h, this.clip = pb(_), this.tip = Aw(y), this.className = ry(g), this.facet === "super") {
			if (o || s) throw Error("super-faceting cannot use fx or fy");
			for (let e in this.channels) {
				let { scale: n } = t[e];
				if (n === "x" || n === "y") throw Error("super-faceting cannot use x or y");
			}
		}
		b != null && (this.render = Ow(b, this.render));
	}
	initialize(e, t, n) {
		let r = gy(this.data);
		e === void 0 && r != null && (e = [jy(r)]);
		let i = e;
		this.transform != null && ({facets: e, data: r} = this.transform(r, e, n), r = gy(r)), e !== void 0 && (e.original = i);
		let a = rx(this.channels, r);
		return this.sort != null && ox(r, e, a, t, this.sort), {
			data: r,
			facets: e,
			channels: a
		};
	}
	filter(e, t, n) {
		for (let r in t) {
			let { filter: i = Q_ } = t[r];
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
			i in e && e[i].scale === "y" && PC(r, i, t, n.projection);
		}
	}
	scale(e, t, n) {
		let r = ix(e, t);
		return n.projection && this.project(e, r, n), r;
	}
};
function Dw(...e) {
	return e.plot = Ew.prototype.plot, e;
}
function Ow(e, t) {
	if (e == null) return t === null ? void 0 : t;
	if (t == null) return e === null ? void 0 : e;
	if (typeof e != "function") throw TypeError(`invalid render transform: ${e}`);
	if (typeof t != "function") throw TypeError(`invalid render transform: ${t}`);
	return function(n, r, i, a, o, s) {
		return e.call(this, n, r, i, a, o, (e, n, r, i, a) => t.call(this, e, n, r, i, a, s));
	};
}
function kw(e) {
	return Object.fromEntries(Object.entries(fb(e)).map(([e, t]) => (t = typeof t == "string" ? {
		value: t,
		label: e
	} : Ky(t), t.filter === void 0 && t.scale == null && (t = {
		...t,
		filter: null
	}), [e, t])));
}
function Aw(e) {
	return e === !0 ? "xy" : e === !1 || e == null ? null : typeof e == "string" ? hy(e, "tip", [
		"x",
		"y",
		"xy"
	]) : e;
}
function jw(e, t) {
	return e?.tip === !0 ? {
		...e,
		tip: t
	} : Cy(e?.tip) && e.tip.pointer === void 0 ? {
		...e,
		tip: {
			...e.tip,
			pointer: t
		}
	} : e;
}
// node_modules/@observablehq/plot/src/dimensions.js
function Mw(e, t, n = {}) {
	let r = .5 - XC, i = .5 + XC, a = .5 + XC, o = .5 - XC;
	for (let { marginTop: e, marginRight: n, marginBottom: s, marginLeft: c } of t) e > r && (r = e), n > i && (i = n), s > a && (a = s), c > o && (o = c);
	let { margin: s, marginTop: c = s === void 0 ? r : s, marginRight: l = s === void 0 ? i : s, marginBottom: u = s === void 0 ? a : s, marginLeft: d = s === void 0 ? o : s } = n;
	c = +c, l = +l, u = +u, d = +d;
	let { width: f = 640, height: p = Nw(e, n, {
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
function Nw({ x: e, y: t, fy: n, fx: r }, { projection: i, aspectRatio: a }, { width: o, marginTopDefault: s, marginRightDefault: c, marginBottomDefault: l, marginLeftDefault: u }) {
	let d = n && n.scale.domain().length || 1, f = IC(i);
	if (f) {
		let e = r ? r.scale.domain().length : 1, t = (1.1 * d - .1) / (1.1 * e - .1) * f, n = Math.max(.1, Math.min(10, t));
		return Math.round((o - u - c) * n + s + l);
	}
	let p = t ? qS(t) ? t.scale.domain().length || 1 : Math.max(7, 17 / d) : 1;
	if (a != null) {
		if (a = +a, !(isFinite(a) && a > 0)) throw Error(`invalid aspectRatio: ${a}`);
		let i = Pw("y", t) / (Pw("x", e) * a), d = r ? r.scale.bandwidth() : 1, f = n ? n.scale.bandwidth() : 1;
		return (i * (d * (o - u - c) - e.insetLeft - e.insetRight) + t.insetTop + t.insetBottom) / f + s + l;
	}
	return !!(t || n) * Math.max(1, Math.min(60, p * d)) * 20 + !!r * 30 + 60;
}
function Pw(e, t) {
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
	let [a, o] = Dn(r);
	return Math.abs(i(o) - i(a));
}
// node_modules/@observablehq/plot/src/interactions/pointer.js
var Fw = /* @__PURE__ */ new WeakMap();
function Iw(e, t, { x: n, y: r, px: i, py: a, maxRadius: o = 40, channels: s, render: c, ...l } = {}) {
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
		render: Ow(function(n, r, i, a, s, c) {
			s = {
				...s,
				pointerSticky: !1
			};
			let l = s.ownerSVGElement, { data: u } = s.getMarkState(this), d = Fw.get(l);
			d || Fw.set(l, d = {
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
			let [x, S] = Tw(this, a), { px: C, py: w } = i, T = C ? (e) => C[e] : Bw(i, x), E = w ? (e) => w[e] : Vw(i, S), D, O, k, A;
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
					let e = D == null ? null : zv(u) ? u[D] : u.get(D);
					s.dispatchValue(e);
				}
				return o;
			}
			function te(r) {
				if (d.sticky || r.pointerType === "mouse" && r.buttons === 1) return;
				let [i, s] = Pa(r);
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
function Lw(e) {
	return Iw(1, 1, e);
}
function Rw(e) {
	return Iw(1, .01, e);
}
function zw(e) {
	return Iw(.01, 1, e);
}
function Bw({ x1: e, x2: t, x: n = e }, r) {
	return e && t ? (n) => (e[n] + t[n]) / 2 : n ? (e) => n[e] : () => r;
}
function Vw({ y1: e, y2: t, y: n = e }, r) {
	return e && t ? (n) => (e[n] + t[n]) / 2 : n ? (e) => n[e] : () => r;
}
// node_modules/@observablehq/plot/src/axes.js
function Hw(e) {
	return qS(e) && e.interval === void 0 ? void 0 : "tabular-nums";
}
// node_modules/@observablehq/plot/src/legends/ramp.js
function Uw(e, t) {
	let { label: n = e.label, tickSize: r = 6, width: i = 240, height: a = 44 + r, marginTop: o = 18, marginRight: s = 0, marginBottom: c = 16 + r, marginLeft: l = 0, style: u, ticks: d = (i - l - s) / 64, tickFormat: f, fontVariant: p = Hw(e), round: m = !0, opacity: h, className: g } = t, _ = zC(t);
	g = Cw(g), h = py(h)[1], f === null && (f = () => null);
	let v = BC("svg", _).attr("class", `${g}-ramp`).attr("font-family", "system-ui, sans-serif").attr("font-size", 10).attr("width", i).attr("height", a).attr("viewBox", `0 0 ${i} ${a}`).call((e) => e.append("style").text(`:where(.${g}-ramp) {
  display: block;
  height: auto;
  height: intrinsic;
  max-width: 100%;
  overflow: visible;
}
:where(.${g}-ramp text) {
  white-space: pre;
}`)).call(ww, u), y = (e) => e.selectAll(".tick line").attr("y1", o + c - a), b, x = m ? (e, t) => e.rangeRound(t) : (e, t) => e.range(t), { type: S, domain: C, range: w, interpolate: T, scale: E, pivot: D } = e;
	if (T) {
		let e = w === void 0 ? T : Ps(T.length === 1 ? eS(T) : T, w);
		b = x(E.copy(), Fs(ms(l, i - s), Math.min(C.length + (D !== void 0), w === void 0 ? Infinity : w.length)));
		let t = _.document.createElement("canvas");
		t.width = 256, t.height = 1;
		let n = t.getContext("2d");
		for (let t = 0; t < 256; ++t) n.fillStyle = e(t / 255), n.fillRect(t, 0, 1, 1);
		v.append("image").attr("opacity", h).attr("x", l).attr("y", o).attr("width", i - l - s).attr("height", a - o - c).attr("preserveAspectRatio", "none").attr("xlink:href", t.toDataURL());
	} else if (S === "threshold") {
		let e = C, t = f === void 0 ? (e) => e : typeof f == "string" ? uc(f) : f;
		b = x(lm().domain([-1, w.length - 1]), [l, i - s]), v.append("g").attr("fill-opacity", h).selectAll().data(w).enter().append("rect").attr("x", (e, t) => b(t - 1)).attr("y", o).attr("width", (e, t) => b(t) - b(t - 1)).attr("height", a - o - c).attr("fill", (e) => e), d = Z(e, (e, t) => t), f = (n) => t(e[n], n);
	} else b = x(qp().domain(C), [l, i - s]), v.append("g").attr("fill-opacity", h).selectAll().data(C).enter().append("rect").attr("x", b).attr("y", o).attr("width", Math.max(0, b.bandwidth() - 1)).attr("height", a - o - c).attr("fill", E), y = () => {};
	return v.append("g").attr("transform", `translate(0,${a - c})`).call(kr(b).ticks(Array.isArray(d) ? null : d, typeof f == "string" ? f : void 0).tickFormat(typeof f == "function" ? f : void 0).tickSize(r).tickValues(Array.isArray(d) ? d : null)).attr("font-size", null).attr("font-family", null).attr("font-variant", bw(p, "normal")).call(y).call((e) => e.select(".domain").remove()), n !== void 0 && v.append("text").attr("x", l).attr("y", o - 6).attr("fill", "currentColor").attr("font-weight", "bold").text(n), v.node();
}
// node_modules/@observablehq/plot/src/math.js
var Ww = Math.PI / 180;
// node_modules/@observablehq/plot/src/marker.js
function Gw(e, { marker: t, markerStart: n = t, markerMid: r = t, markerEnd: i = t } = {}) {
	e.markerStart = Kw(n), e.markerMid = Kw(r), e.markerEnd = Kw(i);
}
function Kw(e) {
	if (e == null || e === !1) return null;
	if (e === !0) return Yw;
	if (typeof e == "function") return e;
	switch (`${e}`.toLowerCase()) {
		case "none": return null;
		case "arrow": return qw("auto");
		case "arrow-reverse": return qw("auto-start-reverse");
		case "dot": return Jw;
		case "circle":
		case "circle-fill": return Yw;
		case "circle-stroke": return Xw;
		case "tick": return Zw("auto");
		case "tick-x": return Zw(90);
		case "tick-y": return Zw(0);
	}
	throw Error(`invalid marker: ${e}`);
}
function qw(e) {
	return (t, n) => BC("svg:marker", n).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("orient", e).attr("fill", "none").attr("stroke", t).attr("stroke-width", 1.5).attr("stroke-linecap", "round").attr("stroke-linejoin", "round").call((e) => e.append("path").attr("d", "M-1.5,-3l3,3l-3,3")).node();
}
function Jw(e, t) {
	return BC("svg:marker", t).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("fill", e).attr("stroke", "none").call((e) => e.append("circle").attr("r", 2.5)).node();
}
function Yw(e, t) {
	return BC("svg:marker", t).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("fill", e).attr("stroke", "var(--plot-background)").attr("stroke-width", 1.5).call((e) => e.append("circle").attr("r", 3)).node();
}
function Xw(e, t) {
	return BC("svg:marker", t).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("fill", "var(--plot-background)").attr("stroke", e).attr("stroke-width", 1.5).call((e) => e.append("circle").attr("r", 3)).node();
}
function Zw(e) {
	return (t, n) => BC("svg:marker", n).attr("viewBox", "-3 -3 6 6").attr("markerWidth", 6).attr("markerHeight", 6).attr("orient", e).attr("stroke", t).call((e) => e.append("path").attr("d", "M0,-3v6")).node();
}
var Qw = 0;
function $w(e, t, { stroke: n }, r) {
	return iT(e, t, n && ((e) => n[e]), null, r);
}
function eT(e, t, { stroke: n, z: r }, i) {
	return iT(e, t, n && (([e]) => n[e]), r, i);
}
var tT = 1, nT = 2;
function rT(e, t) {
	let n = new Uint8Array(t.length), r = e.data().filter((e) => e.length > 1), i = r.length;
	for (let e = 0, a = VC; e < i; ++e) {
		let i = r[e];
		if (i.length > 1) {
			let e = i[0];
			a !== (a = Py(t[e])) && (n[e] |= tT);
		}
	}
	for (let e = i - 1, a = VC; e >= 0; --e) {
		let i = r[e];
		if (i.length > 1) {
			let e = i[0];
			a !== (a = Py(t[e])) && (n[e] |= nT);
		}
	}
	return ([e]) => n[e];
}
function iT(e, { markerStart: t, markerMid: n, markerEnd: r, stroke: i }, a = () => i, o, s) {
	if (!t && !n && !r) return;
	let c = /* @__PURE__ */ new Map(), l = o && rT(e, o);
	function u(e, t, n) {
		return function(r) {
			if (n && !n(r)) return;
			let i = a(r), o = c.get(t);
			o || c.set(t, o = /* @__PURE__ */ new Map());
			let l = o.get(i);
			if (!l) {
				let e = this.parentNode.insertBefore(t(i, s), this), n = `plot-marker-${++Qw}`;
				e.setAttribute("id", n), o.set(i, l = `url(#${n})`);
			}
			this.setAttribute(e, l);
		};
	}
	t && e.each(u("marker-start", t, l && ((e) => l(e) & tT))), n && l && e.each(u("marker-start", n, (e) => !(l(e) & tT))), n && e.each(u("marker-mid", n)), r && e.each(u("marker-end", r, l && ((e) => l(e) & nT)));
}
// node_modules/@observablehq/plot/src/transforms/inset.js
function aT({ inset: e, insetLeft: t, insetRight: n, ...r } = {}) {
	return [t, n] = sT(e, t, n), {
		inset: e,
		insetLeft: t,
		insetRight: n,
		...r
	};
}
function oT({ inset: e, insetTop: t, insetBottom: n, ...r } = {}) {
	return [t, n] = sT(e, t, n), {
		inset: e,
		insetTop: t,
		insetBottom: n,
		...r
	};
}
function sT(e, t, n) {
	return e === void 0 && t === void 0 && n === void 0 ? XC ? [1, 0] : [.5, .5] : [t, n];
}
// node_modules/@observablehq/plot/src/transforms/interval.js
function cT(e, { interval: t }) {
	return e = { ...Ky(e) }, e.interval = Vy(e.interval === void 0 ? t : e.interval), e;
}
function lT(e, t, n, r) {
	let { [e]: i, [`${e}1`]: a, [`${e}2`]: o } = n, { value: s, interval: c } = cT(i, n);
	if (s == null || c == null && !r) return n;
	let l = Ly(i);
	if (c == null) {
		let t, i = {
			transform: (e) => t ||= Gv(e, s),
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
		return d !== void 0 && e === u ? d : d = Z(Gv(u = e, s), (e) => c.floor(e));
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
function uT(e, t, n) {
	let { [e]: r } = n, { value: i, interval: a } = cT(r, n);
	return i == null || a == null ? n : t({
		...n,
		[e]: {
			label: Ly(r),
			transform: (e) => {
				let t = Z(Gv(e, i), (e) => a.floor(e)), n = t.map((e) => a.offset(e));
				return t.map(Zy(t) ? (e, t) => e == null || isNaN(e = +e) || (t = n[t], t == null) || isNaN(t = +t) ? void 0 : /* @__PURE__ */ new Date((e + t) / 2) : (e, t) => e == null || (t = n[t], t == null) ? NaN : (+e + +t) / 2);
			}
		}
	});
}
function dT(e = {}) {
	return lT("x", aT, e);
}
function fT(e = {}) {
	return lT("y", oT, e);
}
function pT(e = {}) {
	return uT("x", aT, e);
}
function mT(e = {}) {
	return uT("y", oT, e);
}
// node_modules/@observablehq/plot/src/marks/rule.js
var hT = {
	ariaLabel: "rule",
	fill: null,
	stroke: "currentColor"
}, gT = class extends Ew {
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
		}, jw(t, "x"), hT), this.insetTop = X(o), this.insetBottom = X(s), Gw(this, t);
	}
	render(e, t, n, r, i) {
		let { x: a, y: o } = t, { x: s, y1: c, y2: l } = n, { width: u, height: d, marginTop: f, marginRight: p, marginLeft: m, marginBottom: h } = r, { insetTop: g, insetBottom: _ } = this;
		return BC("svg:g", i).call(hw, this, r, i).call(yw, this, { x: s && a }, XC, 0).call((t) => t.selectAll().data(e).enter().append("line").call(gw, this).attr("x1", s ? (e) => s[e] : (m + u - p) / 2).attr("x2", s ? (e) => s[e] : (m + u - p) / 2).attr("y1", c && !XS(o) ? (e) => c[e] + g : f + g).attr("y2", l && !XS(o) ? o.bandwidth ? (e) => l[e] + o.bandwidth() - _ : (e) => l[e] - _ : d - h - _).call(iw, this, n).call($w, this, n, i)).node();
	}
}, _T = class extends Ew {
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
		}, jw(t, "y"), hT), this.insetRight = X(o), this.insetLeft = X(s), Gw(this, t);
	}
	render(e, t, n, r, i) {
		let { x: a, y: o } = t, { y: s, x1: c, x2: l } = n, { width: u, height: d, marginTop: f, marginRight: p, marginLeft: m, marginBottom: h } = r, { insetLeft: g, insetRight: _ } = this;
		return BC("svg:g", i).call(hw, this, r, i).call(yw, this, { y: s && o }, 0, XC).call((t) => t.selectAll().data(e).enter().append("line").call(gw, this).attr("x1", c && !XS(a) ? (e) => c[e] + g : m + g).attr("x2", l && !XS(a) ? a.bandwidth ? (e) => l[e] + a.bandwidth() - _ : (e) => l[e] - _ : u - p - _).attr("y1", s ? (e) => s[e] : (f + d - h) / 2).attr("y2", s ? (e) => s[e] : (f + d - h) / 2).call(iw, this, n).call($w, this, n, i)).node();
	}
};
function vT(e, t) {
	let { x: n = ey, y: r, y1: i, y2: a, ...o } = fT(t);
	return [i, a] = bT(r, i, a), new gT(e, {
		...o,
		x: n,
		y1: i,
		y2: a
	});
}
function yT(e, t) {
	let { y: n = ey, x: r, x1: i, x2: a, ...o } = dT(t);
	return [i, a] = bT(r, i, a), new _T(e, {
		...o,
		y: n,
		x1: i,
		x2: a
	});
}
function bT(e, t, n) {
	if (e == null) {
		if (t === void 0) {
			if (n !== void 0) return [0, n];
		} else if (n === void 0) return [0, t];
	} else if (t === void 0) return n === void 0 ? [0, e] : [e, n];
	else if (n === void 0) return [e, t];
	return [t, n];
}
// node_modules/@observablehq/plot/src/template.js
function xT(e, ...t) {
	let n = t.length;
	for (let r = 0, i = !0; r < n; ++r) typeof t[r] != "function" && (i &&= (e = e.slice(), !1), e.splice(r, 2, e[r] + t[r] + e[r + 1]), t.splice(r, 1), --r, --n);
	return (r) => {
		let i = e[0];
		for (let a = 0; a < n; ++a) i += t[a](r) + e[a + 1];
		return i;
	};
}
// node_modules/@observablehq/plot/src/marks/text.js
var ST = {
	ariaLabel: "text",
	strokeLinejoin: "round",
	strokeWidth: 3,
	paintOrder: "stroke"
}, CT = "­", wT = class extends Ew {
	constructor(e, t = {}) {
		let { x: n, y: r, text: i = Jy(e) && Yy(e) ? ey : $v, frameAnchor: a, textAnchor: o = /right$/i.test(a) ? "end" : /left$/i.test(a) ? "start" : "middle", lineAnchor: s = /^top/i.test(a) ? "top" : /^bottom/i.test(a) ? "bottom" : "middle", lineHeight: c = 1, lineWidth: l = Infinity, textOverflow: u, monospace: d, fontFamily: f = d ? "ui-monospace, monospace" : void 0, fontSize: p, fontStyle: m, fontVariant: h, fontWeight: g, rotate: _ } = t, [v, y] = py(_, 0), [b, x] = NT(p);
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
				value: qy(v),
				optional: !0
			},
			text: {
				value: i,
				filter: tv,
				optional: !0
			}
		}, t, ST), this.rotate = y, this.textAnchor = bw(o, "middle"), this.lineAnchor = hy(s, "lineAnchor", [
			"top",
			"middle",
			"bottom"
		]), this.lineHeight = +c, this.lineWidth = +l, this.textOverflow = TT(u), this.monospace = !!d, this.fontFamily = ry(f), this.fontSize = x, this.fontStyle = ry(m), this.fontVariant = ry(h), this.fontWeight = ry(g), this.frameAnchor = lb(a), !(this.lineWidth >= 0)) throw Error(`invalid lineWidth: ${l}`);
		this.splitLines = zT(this), this.clipLine = BT(this);
	}
	render(e, t, n, r, i) {
		let { x: a, y: o } = t, { x: s, y: c, rotate: l, text: u, title: d, fontSize: f } = n, { rotate: p } = this, [m, h] = Tw(this, r);
		return BC("svg:g", i).call(hw, this, r, i).call(AT, this, u, r).call(yw, this, {
			x: s && a,
			y: c && o
		}).call((t) => t.selectAll().data(e).enter().append("text").call(gw, this).call(ET, this, u, d).attr("transform", xT`translate(${s ? (e) => s[e] : m},${c ? (e) => c[e] : h})${l ? (e) => ` rotate(${l[e]})` : p ? ` rotate(${p})` : ""}`).call($, "font-size", f && ((e) => f[e])).call(iw, this, n)).node();
	}
};
function TT(e) {
	return e == null ? null : hy(e, "textOverflow", [
		"clip",
		"ellipsis",
		"clip-start",
		"clip-end",
		"ellipsis-start",
		"ellipsis-middle",
		"ellipsis-end"
	]).replace(/^(clip|ellipsis)$/, "$1-end");
}
function ET(e, t, n, r) {
	if (!n) return;
	let { lineAnchor: i, lineHeight: a, textOverflow: o, splitLines: s, clipLine: c } = t;
	e.each(function(e) {
		let t = s(YC(n[e]) ?? "").map(c), l = t.length, u = i === "top" ? .71 : i === "bottom" ? 1 - l : (164 - l * 100) / 200;
		if (l > 1) {
			let e = 0;
			for (let n = 0; n < l; ++n) {
				if (++e, !t[n]) continue;
				let r = this.ownerDocument.createElementNS(jr.svg, "tspan");
				r.setAttribute("x", 0), n === e - 1 ? r.setAttribute("y", `${(u + n) * a}em`) : r.setAttribute("dy", `${e * a}em`), r.textContent = t[n], this.appendChild(r), e = 0;
			}
		} else u && this.setAttribute("y", `${u * a}em`), this.textContent = t[0];
		if (o && !r && t[0] !== n[e]) {
			let t = this.ownerDocument.createElementNS(jr.svg, "title");
			t.textContent = n[e], this.appendChild(t);
		}
	});
}
function DT(e, { x: t, y: n, ...r } = {}) {
	return r.frameAnchor === void 0 && ([t, n] = Oy(t, n)), new wT(e, {
		...r,
		x: t,
		y: n
	});
}
function OT(e, { x: t = ey, ...n } = {}) {
	return new wT(e, mT({
		...n,
		x: t
	}));
}
function kT(e, { y: t = ey, ...n } = {}) {
	return new wT(e, pT({
		...n,
		y: t
	}));
}
function AT(e, t, n) {
	$(e, "text-anchor", t.textAnchor), $(e, "font-family", t.fontFamily), $(e, "font-size", t.fontSize), $(e, "font-style", t.fontStyle), $(e, "font-variant", t.fontVariant === void 0 ? jT(n) : t.fontVariant), $(e, "font-weight", t.fontWeight);
}
function jT(e) {
	return e && (eb(e) || Zy(e)) ? "tabular-nums" : void 0;
}
var MT = /* @__PURE__ */ new Set([
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
function NT(e) {
	return e == null || typeof e == "number" ? [void 0, e] : typeof e == "string" ? (e = e.trim().toLowerCase(), MT.has(e) || /^[+-]?\d*\.?\d+(e[+-]?\d+)?(\w*|%)$/.test(e) ? [void 0, e] : [e, void 0]) : [e, void 0];
}
function PT(e, t, n) {
	let r = [], i, a = 0;
	for (let [o, s, c] of FT(e)) i === void 0 && (i = o), a > i && n(e, i, s) > t && (r.push(e.slice(i, a) + (e[a - 1] === CT ? "-" : "")), i = o), c ? (r.push(e.slice(i, s)), i = void 0) : a = s;
	return r;
}
function* FT(e) {
	let t = 0, n = 0, r = e.length;
	for (; n < r;) {
		let r = 1;
		switch (e[n]) {
			case CT:
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
var IT = {
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
function LT(e, t = 0, n = e.length) {
	let r = 0;
	for (let i = t; i < n; i = qT(e, i)) r += IT[e[i]] ?? (QT(e, i) ? 120 : IT.e);
	return r;
}
function RT(e, t = 0, n = e.length) {
	let r = 0;
	for (let i = t; i < n; i = qT(e, i)) r += QT(e, i) ? 126 : 63;
	return r;
}
function zT({ monospace: e, lineWidth: t, textOverflow: n }) {
	if (n != null || t == Infinity) return (e) => e.split(/\r\n?|\n/g);
	let r = e ? RT : LT, i = t * 100;
	return (e) => PT(e, i, r);
}
function BT({ monospace: e, lineWidth: t, textOverflow: n }) {
	if (n == null || t == Infinity) return (e) => e;
	let r = e ? RT : LT, i = t * 100;
	switch (n) {
		case "clip-start": return (e) => WT(e, i, r, "");
		case "clip-end": return (e) => HT(e, i, r, "");
		case "ellipsis-start": return (e) => WT(e, i, r, "…");
		case "ellipsis-middle": return (e) => UT(e, i, r, "…");
		case "ellipsis-end": return (e) => HT(e, i, r, "…");
	}
}
function VT(e, t, n, r) {
	let i = [], a = 0;
	for (let o = 0, s = 0, c = e.length; o < c; o = s) {
		s = qT(e, o);
		let c = n(e, o, s);
		if (a + c > t) {
			for (a += r; a > t && o > 0;) s = o, o = i.pop(), a -= n(e, o, s);
			return [o, t - a];
		}
		a += c, i.push(o);
	}
	return [-1, 0];
}
function HT(e, t, n, r) {
	e = e.trim();
	let i = n(r), [a] = VT(e, t, n, i);
	return a < 0 ? e : e.slice(0, a).trimEnd() + r;
}
function UT(e, t, n, r) {
	e = e.trim();
	let i = n(e);
	if (i <= t) return e;
	let a = n(r) / 2, [o, s] = VT(e, t / 2, n, a), [c] = VT(e, i - t / 2 - s + a, n, -a);
	return c < 0 ? r : e.slice(0, o).trimEnd() + r + e.slice(qT(e, c)).trimStart();
}
function WT(e, t, n, r) {
	e = e.trim();
	let i = n(e);
	if (i <= t) return e;
	let a = n(r), [o] = VT(e, i - t + a, n, -a);
	return o < 0 ? r : r + e.slice(qT(e, o)).trimStart();
}
var GT = /[\p{Combining_Mark}\p{Emoji_Modifier}]+/uy, KT = /\p{Extended_Pictographic}/uy;
function qT(e, t) {
	return t += YT(e, t) ? 2 : 1, ZT(e, t) && (t = GT.lastIndex), XT(e, t) ? qT(e, t + 1) : t;
}
function JT(e, t) {
	return e.charCodeAt(t) < 128;
}
function YT(e, t) {
	let n = e.charCodeAt(t);
	if (n >= 55296 && n < 56320) {
		let n = e.charCodeAt(t + 1);
		return n >= 56320 && n < 57344;
	}
	return !1;
}
function XT(e, t) {
	return e.charCodeAt(t) === 8205;
}
function ZT(e, t) {
	return !JT(e, t) && (GT.lastIndex = t, GT.test(e));
}
function QT(e, t) {
	return !JT(e, t) && (KT.lastIndex = t, KT.test(e));
}
// node_modules/@observablehq/plot/src/marks/vector.js
var $T = {
	ariaLabel: "vector",
	fill: "none",
	stroke: "currentColor",
	strokeWidth: 1.5,
	strokeLinejoin: "round",
	strokeLinecap: "round"
}, eE = 3.5, tE = eE * 5, nE = { draw(e, t, n) {
	let r = t * n / tE;
	e.moveTo(0, 0), e.lineTo(0, -t), e.moveTo(-r, r - t), e.lineTo(0, -t), e.lineTo(r, r - t);
} }, rE = /* @__PURE__ */ new Map([["arrow", nE], ["spike", { draw(e, t, n) {
	e.moveTo(-n, 0), e.lineTo(0, -t), e.lineTo(n, 0);
} }]]);
function iE(e) {
	return e && typeof e.draw == "function";
}
function aE(e) {
	if (iE(e)) return e;
	let t = rE.get(`${e}`.toLowerCase());
	if (t) return t;
	throw Error(`invalid shape: ${e}`);
}
var oE = class extends Ew {
	constructor(e, t = {}) {
		let { x: n, y: r, r: i = eE, length: a, rotate: o, shape: s = nE, anchor: c = "middle", frameAnchor: l } = t, [u, d] = py(a, 12), [f, p] = py(o, 0);
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
		}, t, $T), this.r = +i, this.length = d, this.rotate = p, this.shape = aE(s), this.anchor = hy(c, "anchor", [
			"start",
			"middle",
			"end"
		]), this.frameAnchor = lb(l);
	}
	render(e, t, n, r, i) {
		let { x: a, y: o } = t, { x: s, y: c, length: l, rotate: u } = n, { length: d, rotate: f, anchor: p, shape: m, r: h } = this, [g, _] = Tw(this, r);
		return BC("svg:g", i).call(hw, this, r, i).call(yw, this, {
			x: s && a,
			y: c && o
		}).call((t) => t.selectAll().data(e).enter().append("path").call(gw, this).attr("transform", xT`translate(${s ? (e) => s[e] : g},${c ? (e) => c[e] : _})${u ? (e) => ` rotate(${u[e]})` : f ? ` rotate(${f})` : ""}${p === "start" ? "" : p === "end" ? l ? (e) => ` translate(0,${l[e]})` : ` translate(0,${d})` : l ? (e) => ` translate(0,${l[e] / 2})` : ` translate(0,${d / 2})`}`).attr("d", l ? (e) => {
			let t = Gs();
			return m.draw(t, l[e], h), t;
		} : (() => {
			let e = Gs();
			return m.draw(e, d, h), e;
		})()).call(iw, this, n)).node();
	}
};
function sE(e, t = {}) {
	let { x: n = ey, ...r } = t;
	return new oE(e, {
		...r,
		x: n
	});
}
function cE(e, t = {}) {
	let { y: n = ey, ...r } = t;
	return new oE(e, {
		...r,
		y: n
	});
}
// node_modules/@observablehq/plot/src/marks/axis.js
function lE(e, t) {
	return arguments.length < 2 && !Jy(e) && (t = e, e = null), t === void 0 && (t = {}), [e, t];
}
function uE({ anchor: e } = {}, t) {
	return e === void 0 ? t[0] : hy(e, "anchor", t);
}
function dE(e) {
	return uE(e, ["left", "right"]);
}
function fE(e) {
	return uE(e, ["right", "left"]);
}
function pE(e) {
	return uE(e, ["bottom", "top"]);
}
function mE(e) {
	return uE(e, ["top", "bottom"]);
}
function hE() {
	let [e, t] = lE(...arguments);
	return yE("y", dE(t), e, t);
}
function gE() {
	let [e, t] = lE(...arguments);
	return yE("fy", fE(t), e, t);
}
function _E() {
	let [e, t] = lE(...arguments);
	return bE("x", pE(t), e, t);
}
function vE() {
	let [e, t] = lE(...arguments);
	return bE("fx", mE(t), e, t);
}
function yE(e, t, n, { color: r = "currentColor", opacity: i = 1, stroke: a = r, strokeOpacity: o = i, strokeWidth: s = 1, fill: c = r, fillOpacity: l = i, textAnchor: u, textStroke: d, textStrokeOpacity: f, textStrokeWidth: p, tickSize: m = e === "y" ? 6 : 0, tickPadding: h, tickRotate: g, x: _, margin: v, marginTop: y = v === void 0 ? 20 : v, marginRight: b = v === void 0 ? t === "right" ? 40 : 0 : v, marginBottom: x = v === void 0 ? 20 : v, marginLeft: S = v === void 0 ? t === "left" ? 40 : 0 : v, label: C, labelAnchor: w, labelArrow: T, labelOffset: E, ariaLabel: D = `${e}-axis`, ...O }) {
	return m = X(m), h = X(h), g = X(g), w !== void 0 && (w = hy(w, "labelAnchor", [
		"center",
		"top",
		"bottom"
	])), T = WE(T), Dw(m && !ab(a) ? xE(e, t, n, {
		stroke: a,
		strokeOpacity: o,
		strokeWidth: s,
		tickSize: m,
		tickPadding: h,
		tickRotate: g,
		x: _,
		ariaLabel: D,
		...O
	}) : null, ab(c) ? null : CE(e, t, n, {
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
	}), !ab(c) && C !== null ? DT([], ME({
		fill: c,
		fillOpacity: l,
		...O
	}, function(n, r, i, a, o) {
		let s = a[e], { marginTop: c, marginRight: l, marginBottom: u, marginLeft: d } = e === "y" && o.inset || o, f = w ?? (s.bandwidth ? "center" : "top"), p = E ?? (t === "right" ? l : d) - 3;
		return f === "center" ? (this.textAnchor = void 0, this.lineAnchor = t === "right" ? "bottom" : "top", this.frameAnchor = t, this.rotate = -90) : (this.textAnchor = t === "right" ? "end" : "start", this.lineAnchor = f, this.frameAnchor = `${f}-${t}`, this.rotate = 0), this.dy = f === "top" ? 3 - c : f === "bottom" ? u - 3 : 0, this.dx = t === "right" ? p : -p, this.ariaLabel = `${D} label`, {
			facets: [[0]],
			channels: { text: { value: [UE(e, s, {
				anchor: t,
				label: C,
				labelAnchor: f,
				labelArrow: T
			})] } }
		};
	})) : null);
}
function bE(e, t, n, { color: r = "currentColor", opacity: i = 1, stroke: a = r, strokeOpacity: o = i, strokeWidth: s = 1, fill: c = r, fillOpacity: l = i, textAnchor: u, textStroke: d, textStrokeOpacity: f, textStrokeWidth: p, tickSize: m = e === "x" ? 6 : 0, tickPadding: h, tickRotate: g, y: _, margin: v, marginTop: y = v === void 0 ? t === "top" ? 30 : 0 : v, marginRight: b = v === void 0 ? 20 : v, marginBottom: x = v === void 0 ? t === "bottom" ? 30 : 0 : v, marginLeft: S = v === void 0 ? 20 : v, label: C, labelAnchor: w, labelArrow: T, labelOffset: E, ariaLabel: D = `${e}-axis`, ...O }) {
	return m = X(m), h = X(h), g = X(g), w !== void 0 && (w = hy(w, "labelAnchor", [
		"center",
		"left",
		"right"
	])), T = WE(T), Dw(m && !ab(a) ? SE(e, t, n, {
		stroke: a,
		strokeOpacity: o,
		strokeWidth: s,
		tickSize: m,
		tickPadding: h,
		tickRotate: g,
		y: _,
		ariaLabel: D,
		...O
	}) : null, ab(c) ? null : wE(e, t, n, {
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
	}), !ab(c) && C !== null ? DT([], ME({
		fill: c,
		fillOpacity: l,
		...O
	}, function(n, r, i, a, o) {
		let s = a[e], { marginTop: c, marginRight: l, marginBottom: u, marginLeft: d } = e === "x" && o.inset || o, f = w ?? (s.bandwidth ? "center" : "right"), p = E ?? (t === "top" ? c : u) - 3;
		return f === "center" ? (this.frameAnchor = t, this.textAnchor = void 0) : (this.frameAnchor = `${t}-${f}`, this.textAnchor = f === "right" ? "end" : "start"), this.lineAnchor = t, this.dy = t === "top" ? -p : p, this.dx = f === "right" ? l - 3 : f === "left" ? 3 - d : 0, this.ariaLabel = `${D} label`, {
			facets: [[0]],
			channels: { text: { value: [UE(e, s, {
				anchor: t,
				label: C,
				labelAnchor: f,
				labelArrow: T
			})] } }
		};
	})) : null);
}
function xE(e, t, n, { strokeWidth: r = 1, strokeLinecap: i = null, strokeLinejoin: a = null, facetAnchor: o = t + (e === "y" ? "-empty" : ""), frameAnchor: s = t, tickSize: c, inset: l = 0, insetLeft: u = l, insetRight: d = l, dx: f = 0, y: p = e === "y" ? void 0 : null, ariaLabel: m, ...h }) {
	return NE(cE, e, n, {
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
		dx: t === "left" ? +f - XC + +u : +f + XC - d,
		anchor: "start",
		length: c,
		shape: t === "left" ? BE : VE
	});
}
function SE(e, t, n, { strokeWidth: r = 1, strokeLinecap: i = null, strokeLinejoin: a = null, facetAnchor: o = t + (e === "x" ? "-empty" : ""), frameAnchor: s = t, tickSize: c, inset: l = 0, insetTop: u = l, insetBottom: d = l, dy: f = 0, x: p = e === "x" ? void 0 : null, ariaLabel: m, ...h }) {
	return NE(sE, e, n, {
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
		dy: t === "bottom" ? +f - XC - d : +f + XC + +u,
		anchor: "start",
		length: c,
		shape: t === "bottom" ? RE : zE
	});
}
function CE(e, t, n, { facetAnchor: r = t + (e === "y" ? "-empty" : ""), frameAnchor: i = t, tickSize: a, tickRotate: o = 0, tickPadding: s = Math.max(3, 9 - a) + (Math.abs(o) > 60 ? 4 * Math.cos(o * Ww) : 0), text: c, textAnchor: l = Math.abs(o) > 60 ? "middle" : t === "left" ? "end" : "start", lineAnchor: u = o > 60 ? "top" : o < -60 ? "bottom" : "middle", fontVariant: d, inset: f = 0, insetLeft: p = f, insetRight: m = f, dx: h = 0, ariaLabel: g, y: _ = e === "y" ? void 0 : null, ...v }) {
	return NE(kT, e, n, { ariaLabel: `${g} tick label` }, {
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
		d === void 0 && (this.fontVariant = HE(e)), c === void 0 && (a.text = FE(e, n, r, i, t));
	});
}
function wE(e, t, n, { facetAnchor: r = t + (e === "x" ? "-empty" : ""), frameAnchor: i = t, tickSize: a, tickRotate: o = 0, tickPadding: s = Math.max(3, 9 - a) + (Math.abs(o) >= 10 ? 4 * Math.cos(o * Ww) : 0), text: c, textAnchor: l = Math.abs(o) >= 10 ? o < 0 ^ t === "bottom" ? "start" : "end" : "middle", lineAnchor: u = Math.abs(o) >= 10 ? "middle" : t === "bottom" ? "top" : "bottom", fontVariant: d, inset: f = 0, insetTop: p = f, insetBottom: m = f, dy: h = 0, x: g = e === "x" ? void 0 : null, ariaLabel: _, ...v }) {
	return NE(OT, e, n, { ariaLabel: `${_} tick label` }, {
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
		d === void 0 && (this.fontVariant = HE(e)), c === void 0 && (a.text = FE(e, n, r, i, t));
	});
}
function TE() {
	let [e, t] = lE(...arguments);
	return kE("y", dE(t), e, t);
}
function EE() {
	let [e, t] = lE(...arguments);
	return kE("fy", fE(t), e, t);
}
function DE() {
	let [e, t] = lE(...arguments);
	return AE("x", pE(t), e, t);
}
function OE() {
	let [e, t] = lE(...arguments);
	return AE("fx", mE(t), e, t);
}
function kE(e, t, n, { y: r = e === "y" ? void 0 : null, x: i = null, x1: a = t === "left" ? i : null, x2: o = t === "right" ? i : null, ariaLabel: s = `${e}-grid`, ariaHidden: c = !0, ...l }) {
	return NE(yT, e, n, {
		ariaLabel: s,
		ariaHidden: c
	}, {
		y: r,
		x1: a,
		x2: o,
		...jE(l)
	});
}
function AE(e, t, n, { x: r = e === "x" ? void 0 : null, y: i = null, y1: a = t === "top" ? i : null, y2: o = t === "bottom" ? i : null, ariaLabel: s = `${e}-grid`, ariaHidden: c = !0, ...l }) {
	return NE(vT, e, n, {
		ariaLabel: s,
		ariaHidden: c
	}, {
		x: r,
		y1: a,
		y2: o,
		...jE(l)
	});
}
function jE({ color: e = "currentColor", opacity: t = .1, stroke: n = e, strokeOpacity: r = t, strokeWidth: i = 1, ...a }) {
	return {
		stroke: n,
		strokeOpacity: r,
		strokeWidth: i,
		...a
	};
}
function ME({ fill: e, fillOpacity: t, fontFamily: n, fontSize: r, fontStyle: i, fontVariant: a, fontWeight: o, monospace: s, pointerEvents: c, shapeRendering: l, clip: u = !1 }, d) {
	return [, e] = fy(e), [, t] = py(t), {
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
function NE(e, t, n, r, i, a) {
	let o;
	function s(e, n, r, s, c, l) {
		let u = e == null && (t === "fx" || t === "fy"), { [t]: d } = s;
		if (!d) throw Error(`missing scale: ${t}`);
		let f = d.domain(), { interval: p, ticks: m, tickFormat: h, tickSpacing: g = t === "x" ? 80 : 35 } = i;
		if (typeof m == "string" && GE(d) && (p = m, m = void 0), m === void 0 && (m = Uy(p, d.type) ?? PE(d, g)), e == null) {
			if (Jy(m)) e = _y(m);
			else if (Gy(m)) e = LE(m, ...Dn(f));
			else if (d.interval) {
				let t = d.interval;
				if (d.ticks) {
					let [n, r] = Dn(f), i = (r - n) / t[Sv];
					t = jv(t, i / m) ?? t, e = LE(t, n, r);
				} else {
					e = f;
					let n = e.length;
					t = jv(t, n / m) ?? t, t !== d.interval && (e = LE(t, ...Dn(e)));
				}
				if (t === d.interval) {
					let t = Math.round(e.length / m);
					t > 1 && (e = e.filter((e, n) => n % t === 0));
				}
			} else e = d.ticks ? d.ticks(m) : f;
			if (!d.ticks && e.length && e !== f) {
				let n = new An(f);
				e = e.filter((e) => n.has(e)), e.length || iS(`Warning: the ${t}-axis ticks appear to not align with the scale domain, resulting in no ticks. Try different ticks?`);
			}
			t === "y" || t === "x" ? n = [jy(e)] : o[t] = {
				scale: t,
				value: ey
			};
		}
		a?.call(this, d, e, m, h, o);
		let _ = Object.fromEntries(Object.entries(o).map(([t, n]) => [t, {
			...n,
			value: Gv(e, n.value)
		}]));
		return u && (n = l.filterFacets(e, _)), {
			data: e,
			facets: n,
			channels: _
		};
	}
	let c = Nb(i).initializer, l = e(n, Nb({
		...i,
		initializer: s
	}, c));
	return n == null ? (o = l.channels, l.channels = {}) : o = {}, r !== void 0 && Object.assign(l, r), l.clip === void 0 && (l.clip = !1), l;
}
function PE(e, t) {
	let [n, r] = Dn(e.range());
	return (r - n) / t;
}
function FE(e, t, n, r, i) {
	return { value: IE(e, t, n, r, i) };
}
function IE(e, t, n, r, i) {
	return typeof r == "function" && !(e.type === "log" && e.tickFormat) ? r : r === void 0 && t && Zy(t) ? Fv(e.type, t, i) ?? YC : e.tickFormat ? e.tickFormat(typeof n == "number" ? n : null, r) : typeof r == "string" && e.domain().length > 0 ? (Zy(e.domain()) ? zp : uc)(r) : r === void 0 ? YC : oy(r);
}
function LE(e, t, n) {
	return e.range(t, e.offset(e.floor(n)));
}
var RE = { draw(e, t) {
	e.moveTo(0, 0), e.lineTo(0, t);
} }, zE = { draw(e, t) {
	e.moveTo(0, 0), e.lineTo(0, -t);
} }, BE = { draw(e, t) {
	e.moveTo(0, 0), e.lineTo(-t, 0);
} }, VE = { draw(e, t) {
	e.moveTo(0, 0), e.lineTo(t, 0);
} };
function HE(e) {
	return e.bandwidth && !e.interval ? void 0 : "tabular-nums";
}
function UE(e, t, { anchor: n, label: r = t.label, labelAnchor: i, labelArrow: a } = {}) {
	if (!(r == null || r.inferred && GE(t) && /^(date|time|year)$/i.test(r))) {
		if (r = String(r), a === "auto" && (a = (!t.bandwidth || t.interval) && !/[↑↓→←]/.test(r)), !a) return r;
		if (a === !0) {
			let n = NS(t);
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
function WE(e = "auto") {
	return ab(e) ? !1 : typeof e == "boolean" ? e : hy(e, "labelArrow", [
		"auto",
		"up",
		"right",
		"down",
		"left"
	]);
}
function GE(e) {
	return Zy(e.domain());
}
// node_modules/@observablehq/plot/src/legends/swatches.js
function KE(e, t) {
	if (t == null) return t;
	let n = e(t);
	if (!n) throw Error(`scale not found: ${t}`);
	return n;
}
function qE(e, { opacity: t, ...n } = {}) {
	if (!qS(e) && !JS(e)) throw Error(`swatches legend requires ordinal or threshold color scale (not ${e.type})`);
	return YE(e, n, (e, n, r, i) => e.append("svg").attr("width", r).attr("height", i).attr("fill", n.scale).attr("fill-opacity", py(t)[1]).append("rect").attr("width", "100%").attr("height", "100%"));
}
function JE(e, { fill: t = e.hint?.fill === void 0 ? "none" : e.hint.fill, fillOpacity: n = 1, stroke: r = e.hint?.stroke === void 0 ? ab(t) ? "currentColor" : "none" : e.hint.stroke, strokeOpacity: i = 1, strokeWidth: a = 1.5, r: o = 4.5, ...s } = {}, c) {
	let [l, u] = fy(t), [d, f] = fy(r), p = KE(c, l), m = KE(c, d), h = o * o * Math.PI;
	return n = py(n)[1], i = py(i)[1], a = py(a)[1], YE(e, s, (t, r, o, s) => t.append("svg").attr("viewBox", "-8 -8 16 16").attr("width", o).attr("height", s).attr("fill", l === "color" ? (e) => p.scale(e) : u).attr("fill-opacity", n).attr("stroke", d === "color" ? (e) => m.scale(e) : f).attr("stroke-opacity", i).attr("stroke-width", a).append("path").attr("d", (t) => {
		let n = Gs();
		return e.scale(t).draw(n, h), n;
	}));
}
function YE(e, t = {}, n) {
	let { columns: r, tickFormat: i, fontVariant: a = Hw(e), swatchSize: o = 15, swatchWidth: s = o, swatchHeight: c = o, marginLeft: l = 0, className: u, style: d, width: f } = t, p = zC(t);
	u = Cw(u), i = IE(e.scale, e.domain, void 0, i);
	let m = BC("div", p).attr("class", `${u}-swatches ${u}-swatches-${r == null ? "wrap" : "columns"}`), h;
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
${h}`)).style("margin-left", l ? `${+l}px` : null).style("width", f === void 0 ? null : `${+f}px`).style("font-variant", bw(a, "normal")).call(ww, d).node();
}
// node_modules/@observablehq/plot/src/legends.js
var XE = /* @__PURE__ */ new Map([
	["symbol", JE],
	["color", $E],
	["opacity", eD]
]);
function ZE(e, t, n = {}) {
	return (r, i) => {
		if (!XE.has(r)) throw Error(`unknown legend type: ${r}`);
		if (r in e) return XE.get(r)(e[r], QE(t, n[r], i), (t) => e[t]);
	};
}
function QE({ className: e, ...t }, { label: n, ticks: r, tickFormat: i } = {}, a) {
	return ub(a, {
		className: e,
		...t
	}, {
		label: n,
		ticks: r,
		tickFormat: i
	});
}
function $E(e, { legend: t = !0, ...n }) {
	if (t === !0 && (t = e.type === "ordinal" ? "swatches" : "ramp"), e.domain !== void 0) switch (`${t}`.toLowerCase()) {
		case "swatches": return qE(e, n);
		case "ramp": return Uw(e, n);
		default: throw Error(`unknown legend type: ${t}`);
	}
}
function eD({ type: e, interpolate: t, ...n }, { legend: r = !0, color: i = ao(0, 0, 0), ...a }) {
	if (!t) throw Error(`${e} opacity scales are not supported`);
	if (r === !0 && (r = "ramp"), `${r}`.toLowerCase() !== "ramp") throw Error(`${r} opacity legends are not supported`);
	return $E({
		type: e,
		...n,
		interpolate: tD(i)
	}, {
		legend: r,
		...a
	});
}
function tD(e) {
	let { r: t, g: n, b: r } = ao(e) || ao(0, 0, 0);
	return (e) => `rgba(${t},${n},${r},${e})`;
}
function nD(e, t, n) {
	let r = [];
	for (let [i, a] of XE) {
		let o = n[i];
		if (o?.legend && i in e) {
			let n = a(e[i], QE(t, e[i], o), (t) => e[t]);
			n != null && r.push(n);
		}
	}
	return r;
}
// node_modules/@observablehq/plot/src/transforms/identity.js
function rD(e = {}, t = "x") {
	return by(e) ? e : {
		...e,
		[t]: ey
	};
}
function iD(e = {}, t = "y") {
	return xy(e) ? e : {
		...e,
		[t]: ey
	};
}
// node_modules/@observablehq/plot/src/transforms/exclusiveFacets.js
function aD(e, t) {
	if (t.length === 1) return {
		data: e,
		facets: t
	};
	let n = Ay(e), r = new Uint8Array(n), i = 0;
	for (let e of t) for (let t of e) r[t] && ++i, r[t] = 1;
	if (i === 0) return {
		data: e,
		facets: t
	};
	e = yy(e);
	let a = e[Wv] = new Uint32Array(n + i);
	t = t.map((e) => yy(e, Uint32Array));
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
function oD(e = {}, t = {}) {
	arguments.length === 1 && ([e, t] = uD(e));
	let { y1: n, y: r = n, x: i, ...a } = t, [o, s, c, l] = fD(r, i, "y", "x", e, a);
	return {
		...o,
		y1: n,
		y: s,
		x1: c,
		x2: l,
		x: Ry(c, l)
	};
}
function sD(e = {}, t = {}) {
	arguments.length === 1 && ([e, t] = uD(e));
	let { x1: n, x: r = n, y: i, ...a } = t, [o, s, c, l] = fD(r, i, "x", "y", e, a);
	return {
		...o,
		x1: n,
		x: s,
		y1: c,
		y2: l,
		y: Ry(c, l)
	};
}
function cD({ x: e, x1: t, x2: n, ...r } = {}) {
	return r = jw(r, "y"), t === void 0 && n === void 0 ? oD({
		x: e,
		...r
	}) : ([t, n] = Dy(e, t, n), {
		...r,
		x1: t,
		x2: n
	});
}
function lD({ y: e, y1: t, y2: n, ...r } = {}) {
	return r = jw(r, "x"), t === void 0 && n === void 0 ? sD({
		y: e,
		...r
	}) : ([t, n] = Dy(e, t, n), {
		...r,
		y1: t,
		y2: n
	});
}
function uD(e) {
	let { offset: t, order: n, reverse: r, ...i } = e;
	return [{
		offset: t,
		order: n,
		reverse: r
	}, i];
}
var dD = { length: !0 };
function fD(e, t = ty, n, r, { offset: i, order: a, reverse: o }, s) {
	if (t === null) throw Error(`stack requires ${r}`);
	let c = ky(s), [l, u] = Iy(e), [d, f] = Fy(t), [p, m] = Fy(t);
	return d.hint = p.hint = dD, i = pD(i), a = bD(a, i, r), [
		Mb(s, (r, s, l) => {
			({data: r, facets: s} = aD(r, s));
			let d = e == null ? void 0 : u(zy(Gv(r, e), l?.[n])), p = Gv(r, t, Float64Array), h = Gv(r, c), g = a && a(r, d, p, h), _ = Ay(r), v = f(new Float64Array(_)), y = m(new Float64Array(_)), b = [];
			for (let e of s) {
				let t = d ? Array.from(In(e, (e) => d[e]).values()) : [e];
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
function pD(e) {
	if (e != null) {
		if (typeof e == "function") return e;
		switch (`${e}`.toLowerCase()) {
			case "expand":
			case "normalize": return hD;
			case "center":
			case "silhouette": return gD;
			case "wiggle": return _D;
		}
		throw Error(`unknown offset: ${e}`);
	}
}
function mD(e, t) {
	let n = 0, r = 0;
	for (let i of e) {
		let e = t[i];
		e < n && (n = e), e > r && (r = e);
	}
	return [n, r];
}
function hD(e, t, n) {
	for (let r of e) for (let e of r) {
		let [r, i] = mD(e, n);
		for (let a of e) {
			let e = 1 / (i - r || 1);
			t[a] = e * (t[a] - r), n[a] = e * (n[a] - r);
		}
	}
}
function gD(e, t, n) {
	for (let r of e) {
		for (let e of r) {
			let [r, i] = mD(e, n);
			for (let a of e) {
				let e = (i + r) / 2;
				t[a] -= e, n[a] -= e;
			}
		}
		vD(r, t, n);
	}
	yD(e, t, n);
}
function _D(e, t, n, r) {
	for (let i of e) {
		let e = new kn(), a = 0;
		for (let o of i) {
			let i = -1, s = o.map((e) => Math.abs(n[e] - t[e])), c = o.map((a) => {
				i = r ? r[a] : ++i;
				let o = n[a] - t[a], s = e.has(i) ? o - e.get(i) : 0;
				return e.set(i, o), s;
			}), l = [0, ...wn(c)];
			for (let e of o) t[e] += a, n[e] += a;
			let u = hr(s);
			u && (a -= hr(s, (e, t) => (c[t] / 2 + l[t]) * e) / u);
		}
		vD(i, t, n);
	}
	yD(e, t, n);
}
function vD(e, t, n) {
	let r = er(e, (e) => er(e, (e) => t[e]));
	for (let i of e) for (let e of i) t[e] -= r, n[e] -= r;
}
function yD(e, t, n) {
	let r = e.length;
	if (r === 1) return;
	let i = e.map((e) => e.flat()), a = i.map((e) => (er(e, (e) => t[e]) + Qn(e, (e) => n[e])) / 2), o = er(a);
	for (let e = 0; e < r; e++) {
		let r = o - a[e];
		for (let a of i[e]) t[a] += r, n[a] += r;
	}
}
function bD(e, t, n) {
	if (e === void 0 && t === _D) return TD($_);
	if (e != null) {
		if (typeof e == "string") {
			let t = e.startsWith("-"), r = t ? ev : $_;
			switch ((t ? e.slice(1) : e).toLowerCase()) {
				case "value":
				case n: return xD(r);
				case "z": return SD(r);
				case "sum": return CD(r);
				case "appearance": return wD(r);
				case "inside-out": return TD(r);
			}
			return ED(Qv(e));
		}
		if (typeof e == "function") return (e.length === 1 ? ED : DD)(e);
		if (zv(e)) return OD(e);
		throw Error(`invalid order: ${e}`);
	}
}
function xD(e) {
	return (t, n, r) => (t, n) => e(r[t], r[n]);
}
function SD(e) {
	return (t, n, r, i) => (t, n) => e(i[t], i[n]);
}
function CD(e) {
	return kD(e, (e, t, n, r) => Wn(jy(e), (e) => hr(e, (e) => n[e]), (e) => r[e]));
}
function wD(e) {
	return kD(e, (e, t, n, r) => Wn(jy(e), (e) => t[ir(e, (e) => n[e])], (e) => r[e]));
}
function TD(e) {
	return kD(e, (e, t, n, r) => {
		let i = jy(e), a = Wn(i, (e) => t[ir(e, (e) => n[e])], (e) => r[e]), o = Ln(i, (e) => hr(e, (e) => n[e]), (e) => r[e]), s = [], c = [], l = 0;
		for (let e of a) l < 0 ? (l += o.get(e), s.push(e)) : (l -= o.get(e), c.push(e));
		return c.reverse().concat(s);
	});
}
function ED(e) {
	return (t) => {
		let n = Gv(t, e);
		return (e, t) => $_(n[e], n[t]);
	};
}
function DD(e) {
	return (t) => zv(t) ? (n, r) => e(t[n], t[r]) : (n, r) => e(t.get(n), t.get(r));
}
function OD(e) {
	return kD($_, () => e);
}
function kD(e, t) {
	return (n, r, i, a) => {
		if (!a) throw Error("missing channel: z");
		let o = new kn(t(n, r, i, a).map((e, t) => [e, t]));
		return (t, n) => e(o.get(a[t]), o.get(a[n]));
	};
}
// node_modules/@observablehq/plot/src/marks/rect.js
function AD(e, { inset: t = 0, insetTop: n = t, insetRight: r = t, insetBottom: i = t, insetLeft: a = t } = {}) {
	e.insetTop = X(n), e.insetRight = X(r), e.insetBottom = X(i), e.insetLeft = X(a);
}
function jD(e, { r: t, rx: n, ry: r, rx1: i = t, ry1: a = t, rx2: o = t, ry2: s = t, rx1y1: c = i === void 0 ? a === void 0 ? 0 : +a : +i, rx1y2: l = i === void 0 ? s === void 0 ? 0 : +s : +i, rx2y1: u = o === void 0 ? a === void 0 ? 0 : +a : +o, rx2y2: d = o === void 0 ? s === void 0 ? 0 : +s : +o } = {}) {
	c || l || u || d ? (e.rx1y1 = c, e.rx1y2 = l, e.rx2y1 = u, e.rx2y2 = d) : (e.rx = bw(n, "auto"), e.ry = bw(r, "auto"));
}
function MD(e, t, n, r, i, a) {
	let { rx1y1: o, rx1y2: s, rx2y1: c, rx2y2: l } = a;
	typeof t != "function" && (t = oy(t)), typeof n != "function" && (n = oy(n)), typeof r != "function" && (r = oy(r)), typeof i != "function" && (i = oy(i));
	let u = Math.max(Math.abs(o + c), Math.abs(s + l)), d = Math.max(Math.abs(o + s), Math.abs(c + l));
	e.attr("d", (e) => {
		let a = t(e), f = n(e), p = r(e), m = i(e), h = a > p, g = f > m, _ = h ? p : a, v = h ? a : p, y = g ? m : f, b = g ? f : m, x = Math.min(1, (v - _) / u, (b - y) / d), S = x * (h ? g ? l : c : g ? s : o), C = x * (h ? g ? s : o : g ? l : c), w = x * (h ? g ? o : s : g ? c : l), T = x * (h ? g ? c : l : g ? o : s);
		return `M${_},${y + PD(S, T)}A${S},${S} 0 0 ${S < 0 ? 0 : 1} ${_ + ND(S, T)},${y}H${v - ND(C, w)}A${C},${C} 0 0 ${C < 0 ? 0 : 1} ${v},${y + PD(C, w)}V${b - PD(w, C)}A${w},${w} 0 0 ${w < 0 ? 0 : 1} ${v - ND(w, C)},${b}H${_ + ND(T, S)}A${T},${T} 0 0 ${T < 0 ? 0 : 1} ${_},${b - PD(T, S)}Z`;
	});
}
function ND(e, t) {
	return t < 0 ? e : Math.abs(e);
}
function PD(e, t) {
	return t < 0 ? Math.abs(e) : e;
}
// node_modules/@observablehq/plot/src/marks/frame.js
var FD = {
	ariaLabel: "frame",
	fill: "none",
	stroke: "currentColor",
	clip: !1
}, ID = {
	ariaLabel: "frame",
	fill: null,
	stroke: "currentColor",
	strokeLinecap: "square",
	clip: !1
}, LD = class extends Ew {
	constructor(e = {}) {
		let { anchor: t = null } = e;
		super(Zv, void 0, e, t == null ? FD : ID), this.anchor = my(t, "anchor", [
			"top",
			"right",
			"bottom",
			"left"
		]), AD(this, e), t || jD(this, e);
	}
	render(e, t, n, r, i) {
		let { marginTop: a, marginRight: o, marginBottom: s, marginLeft: c, width: l, height: u } = r, { anchor: d, insetTop: f, insetRight: p, insetBottom: m, insetLeft: h } = this, { rx: g, ry: _, rx1y1: v, rx1y2: y, rx2y1: b, rx2y2: x } = this, S = c + h, C = l - o - p, w = a + f, T = u - s - m;
		return BC(d ? "svg:line" : v || y || b || x ? "svg:path" : "svg:rect", i).datum(0).call(hw, this, r, i).call(gw, this).call(iw, this, n).call(yw, this, {}).call(d === "left" ? (e) => e.attr("x1", S).attr("x2", S).attr("y1", w).attr("y2", T) : d === "right" ? (e) => e.attr("x1", C).attr("x2", C).attr("y1", w).attr("y2", T) : d === "top" ? (e) => e.attr("x1", S).attr("x2", C).attr("y1", w).attr("y2", w) : d === "bottom" ? (e) => e.attr("x1", S).attr("x2", C).attr("y1", T).attr("y2", T) : v || y || b || x ? (e) => e.call(MD, S, w, C, T, this) : (e) => e.attr("x", S).attr("y", w).attr("width", C - S).attr("height", T - w).attr("rx", g).attr("ry", _)).node();
	}
};
function RD(e) {
	return new LD(e);
}
// node_modules/@observablehq/plot/src/marks/tip.js
var zD = {
	ariaLabel: "tip",
	fill: "var(--plot-background)",
	stroke: "currentColor"
}, BD = /* @__PURE__ */ new Set([
	"geometry",
	"href",
	"src",
	"ariaLabel",
	"scales"
]), VD = class extends Ew {
	constructor(e, t = {}) {
		t.tip && (t = {
			...t,
			tip: !1
		}), t.title === void 0 && Jy(e) && Yy(e) && (t = {
			...t,
			title: ey
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
		}, t, zD), this.anchor = cb(c, "anchor"), this.preferredAnchor = cb(l, "preferredAnchor"), this.frameAnchor = lb(v), this.textAnchor = bw(b, "middle"), this.textPadding = +S, this.pointerSize = +w, this.pathFilter = ry(T), this.lineHeight = +g, this.lineWidth = +_, this.textOverflow = TT(x), this.monospace = !!u, this.fontFamily = ry(d), this.fontSize = X(f), this.fontStyle = ry(p), this.fontVariant = ry(m), this.fontWeight = ry(h);
		for (let e in zD) e in this.channels && (this[e] = zD[e]);
		this.splitLines = zT(this), this.clipLine = BT(this), this.format = typeof y == "string" || typeof y == "function" ? { title: y } : { ...y };
	}
	render(e, t, n, r, i) {
		let a = this, { x: o, y: s, fx: c, fy: l } = t, { ownerSVGElement: u, document: d } = i, { anchor: f, monospace: p, lineHeight: m, lineWidth: h } = this, { textPadding: g, pointerSize: _, pathFilter: v } = this, { marginTop: y, marginLeft: b } = r, { x1: x, y1: S, x2: C, y2: w, x: T = x ?? C, y: E = S ?? w } = n, D = c ? c(e.fx) - b : 0, O = l ? l(e.fy) - y : 0, [k, A] = Tw(this, r), j = Bw(n, k), ee = Vw(n, A), te = p ? RT : LT, ne = te("…"), re, ie;
		"title" in n ? (re = KD.call(this, { title: n.channels.title }, t), ie = JD) : (re = KD.call(this, n.channels, t), ie = YD);
		let ae = BC("svg:g", i).call(hw, this, r, i).call(AT, this).call(yw, this, {
			x: T && o,
			y: E && s
		}).call((r) => r.selectAll().data(e).enter().append("g").attr("transform", (e) => `translate(${Math.round(j(e))},${Math.round(ee(e))})`).call(gw, this).call((e) => e.append("path").attr("filter", v)).call((r) => r.append("text").each(function(r) {
			let i = ka(this);
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
			let a = r != null || i != null, o, s = h * 100, [c] = VT(t, s, te, ne);
			if (c >= 0) t = t.slice(0, c).trimEnd() + "…", o = n.trim(), n = "";
			else {
				(t || !n && !a) && (n = " " + n);
				let [e] = VT(n, s - te(t), te, ne);
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
				if (c.setAttribute("d", GD(s, _, g, i, o)), r) for (let e of l.childNodes) e.setAttribute("x", -r);
				l.setAttribute("y", `${+UD(s, l.childNodes.length, m).toFixed(6)}em`), l.setAttribute("transform", `translate(${WD(s, _, g, i, o)})`);
			}), ae.attr("visibility", null);
		}
		return e.length && (ae.attr("visibility", "hidden"), u.isConnected ? Promise.resolve().then(se) : typeof requestAnimationFrame < "u" && requestAnimationFrame(se)), ae.node();
	}
};
function HD(e, { x: t, y: n, ...r } = {}) {
	return r.frameAnchor === void 0 && ([t, n] = Oy(t, n)), new VD(e, {
		...r,
		x: t,
		y: n
	});
}
function UD(e, t, n) {
	return /^top(?:-|$)/.test(e) ? .94 - n : -.29 - t * n;
}
function WD(e, t, n, r, i) {
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
function GD(e, t, n, r, i) {
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
function KD(e, t) {
	let n = {}, r = this.format;
	r = qD(r, e, "x"), r = qD(r, e, "y"), this.format = r;
	for (let t in r) {
		let i = r[t];
		if (i !== null && i !== !1) {
			if (t === "fx" || t === "fy") n[t] = !0;
			else {
				let r = mx(e, t);
				r && (n[t] = r);
			}
		}
	}
	for (let t in e) {
		if (t in n || t in r || BD.has(t) || (t === "x" || t === "y") && e.geometry) continue;
		let i = mx(e, t);
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
			this.format[e] = (Zy(i) ? zp : uc)(r);
		} else if (r === void 0 || r === !0) {
			let n = t[e];
			this.format[e] = n?.bandwidth ? IE(n, n.domain()) : YC;
		}
	}
	return n;
}
function qD(e, t, n) {
	if (!(n in e)) return e;
	let r = `${n}1`, i = `${n}2`;
	if ((r in e || !(r in t)) && (i in e || !(i in t))) return e;
	let a = Object.entries(e), o = e[n];
	return a.splice(a.findIndex(([e]) => e === n) + 1, 0, [r, o], [i, o]), Object.fromEntries(a);
}
function JD(e, t, { title: n }) {
	return this.format.title(n.value[e], e);
}
function* YD(e, t, n, r, i) {
	for (let a in n) {
		if (a === "fx" || a === "fy") {
			yield {
				label: QD(r, n, a),
				value: this.format[a](t[a], e)
			};
			continue;
		}
		if (a === "x1" && "x2" in n || a === "y1" && "y2" in n) continue;
		let o = n[a];
		if (a === "x2" && "x1" in n) yield {
			label: ZD(r, n, "x"),
			value: XD(this.format.x2, n.x1, o, e)
		};
		else if (a === "y2" && "y1" in n) yield {
			label: ZD(r, n, "y"),
			value: XD(this.format.y2, n.y1, o, e)
		};
		else {
			let t = o.value[e], s = o.scale;
			if (!Q_(t) && s == null) continue;
			yield {
				label: QD(r, n, a),
				value: this.format[a](t, e),
				color: s === "color" ? i[a][e] : null,
				opacity: s === "opacity" ? i[a][e] : null
			};
		}
	}
}
function XD(e, t, n, r) {
	return n.hint?.length ? `${e(n.value[r] - t.value[r], r)}` : `${e(t.value[r], r)}–${e(n.value[r], r)}`;
}
function ZD(e, t, n) {
	let r = QD(e, t, `${n}1`, n), i = QD(e, t, `${n}2`, n);
	return r === i ? r : `${r}–${i}`;
}
function QD(e, t, n, r = n) {
	let i = t[n], a = e[i?.scale ?? n];
	return String(a?.label ?? i?.label ?? r);
}
// node_modules/@observablehq/plot/src/plot.js
function $D(e = {}) {
	let { facet: t, style: n, title: r, subtitle: i, caption: a, ariaLabel: o, ariaDescription: s } = e, c = Cw(e.className), l = e.marks === void 0 ? [] : nO(e.marks);
	l.push(...pO(l));
	let u = uO(t, e), d = /* @__PURE__ */ new Map();
	for (let t of l) {
		let n = dO(t, u, e);
		n && d.set(t, n);
	}
	let f = /* @__PURE__ */ new Map();
	u && cO(f, [u], e), cO(f, d, e);
	let p = nO(mO(l, f, e));
	for (let t of p) {
		let n = dO(t, u, e);
		n && d.set(t, n);
	}
	l.unshift(...p);
	let m = tC(f, e);
	if (m !== void 0) {
		let e = u ? CC(m, u) : void 0;
		for (let t of l) {
			if (t.facet === null || t.facet === "super") continue;
			let n = d.get(t);
			n !== void 0 && (n.facetsIndex = t.fx != null || t.fy != null ? CC(m, n) : e);
		}
		let t = /* @__PURE__ */ new Set();
		for (let { facetsIndex: e } of d.values()) e?.forEach((e, n) => {
			e?.length > 0 && t.add(n);
		});
		m.forEach(0 < t.size && t.size < m.length ? (e, n) => e.empty = !t.has(n) : (e) => e.empty = !1);
		for (let e of l) if (e.facet === "exclude") {
			let t = d.get(e);
			t !== void 0 && (t.facetsIndex = aC(t.facetsIndex));
		}
	}
	for (let t of Q.keys()) wy(e[t]) && t !== "fx" && t !== "fy" && f.set(t, []);
	let h = /* @__PURE__ */ new Map();
	for (let t of l) {
		if (h.has(t)) throw Error("duplicate mark; each mark must be unique");
		let { facetsIndex: n, channels: r } = d.get(t) ?? {}, { data: i, facets: a, channels: o } = t.initialize(n, r, e);
		aO(o, e), h.set(t, {
			data: i,
			facets: a,
			channels: o
		});
	}
	let g = kS(cO(f, h, e), e), _ = Mw(g, l, e);
	jS(g, _);
	let v = AS(g), { fx: y, fy: b } = v, x = y || b ? FS(g, _) : _, S = y || b ? TO(v, _) : _, C = zC(e), w = C.document, T = Fr("svg").call(w.documentElement), E = T;
	C.ownerSVGElement = T, C.className = c, C.projection = DC(e, x), C.path = function() {
		return Su(this.projection ?? RC(v));
	}, C.filterFacets = (e, t) => CC(m, {
		channels: t,
		groups: rC(e, t)
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
			sO(o), Object.assign(n.channels, o);
			for (let t of Object.values(o)) {
				let { scale: n } = t;
				n != null && !wb(Q.get(n)) && (oO(t, e), D.add(n));
			}
			(r != null || a != null) && d.set(t, !0);
		}
	}
	if (D.size) {
		let t = /* @__PURE__ */ new Map();
		cO(t, h, e, (e) => D.has(e)), cO(f, h, e, (e) => D.has(e));
		let n = wO(kS(t, e), g), { scales: r, ...i } = AS(n);
		Object.assign(g, n), Object.assign(v, i), Object.assign(v.scales, r);
	}
	let O, k;
	m !== void 0 && (O = {
		x: y?.domain(),
		y: b?.domain()
	}, m = nC(m, O), k = iC(y, b, _));
	for (let [e, t] of h) t.values = e.scale(t.channels, v, C);
	let { width: A, height: j } = _;
	ka(T).attr("class", c).attr("fill", "currentColor").attr("font-family", "system-ui, sans-serif").attr("font-size", 10).attr("text-anchor", "middle").attr("width", A).attr("height", j).attr("viewBox", `0 0 ${A} ${j}`).attr("aria-label", o).attr("aria-description", s).call((e) => e.append("style").text(`:where(.${c}) {
  --plot-background: white;
  display: block;
  height: auto;
  height: intrinsic;
  max-width: 100%;
}
:where(.${c} text),
:where(.${c} tspan) {
  white-space: pre;
}`)).call(ww, n);
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
					!i && o === r[0] && (o = Ny(o)), o.fx = a.x, o.fy = a.y, o.fi = a.i;
				}
				let s = e.render(o, v, n, x, C);
				if (s != null) {
					(i ??= ka(T).append("g")).append(() => s).datum(a);
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
	let ee = nD(g, C, e), { figure: te = r != null || i != null || a != null || ee.length > 0 } = e;
	te && (E = w.createElement("figure"), E.className = `${c}-figure`, E.style.maxWidth = "initial", r != null && E.append(eO(w, r, "h2")), i != null && E.append(eO(w, i, "h3")), E.append(...ee, T), a != null && E.append(tO(w, a)), "value" in T && (E.value = T.value, delete T.value)), E.scale = $S(v.scales), E.legend = ZE(g, C, e);
	let ne = rS();
	return ne > 0 && ka(T).append("text").attr("x", A).attr("y", 20).attr("dy", "-1em").attr("text-anchor", "end").attr("font-family", "initial").text("⚠️").append("title").text(`${ne.toLocaleString("en-US")} warning${ne === 1 ? "" : "s"}. Please check the console.`), E;
}
function eO(e, t, n) {
	if (t.ownerDocument) return t;
	let r = e.createElement(n);
	return r.append(t), r;
}
function tO(e, t) {
	let n = e.createElement("figcaption");
	return n.append(t), n;
}
function nO(e) {
	return e.flat(Infinity).filter((e) => e != null).map(rO);
}
function rO(e) {
	return typeof e.render == "function" ? e : new iO(e);
}
var iO = class extends Ew {
	constructor(e) {
		if (typeof e != "function") throw TypeError("invalid mark; missing render function");
		super(), this.render = e;
	}
	render() {}
};
function aO(e, t) {
	for (let n in e) oO(e[n], t);
	return e;
}
function oO(e, t) {
	let { scale: n, transform: r = !0 } = e;
	if (n == null || !r) return;
	let { type: i, percent: a, interval: o, transform: s = a ? (e) => e == null ? NaN : e * 100 : By(o, i) } = t[n] ?? {};
	s != null && (e.value = Z(e.value, s), e.transform = !1);
}
function sO(e) {
	for (let t in e) ax(t, e[t]);
}
function cO(e, t, n, r = ny) {
	for (let { channels: i } of t.values()) for (let t in i) {
		let a = i[t], { scale: o } = a;
		if (o != null && r(o)) {
			if (o === "projection") {
				if (!FC(n)) {
					let t = n.x?.domain === void 0, r = n.y?.domain === void 0;
					if (t || r) {
						let [n, i] = LC(a);
						t && lO(e, "x", n), r && lO(e, "y", i);
					}
				}
			} else lO(e, o, a);
		}
	}
	return e;
}
function lO(e, t, n) {
	let r = e.get(t);
	r === void 0 ? e.set(t, [n]) : r.push(n);
}
function uO(e, t) {
	if (e == null) return;
	let { x: n, y: r } = e;
	if (n == null && r == null) return;
	let i = gy(e.data);
	if (i == null) throw Error("missing facet data");
	let a = {};
	return n != null && (a.fx = nx(i, {
		value: n,
		scale: "fx"
	})), r != null && (a.fy = nx(i, {
		value: r,
		scale: "fy"
	})), aO(a, t), {
		channels: a,
		groups: rC(i, a),
		data: e.data
	};
}
function dO(e, t, n) {
	if (e.facet === null || e.facet === "super") return;
	let { fx: r, fy: i } = e;
	if (r != null || i != null) {
		let t = gy(e.data ?? r ?? i);
		if (t === void 0) throw Error(`missing facet data in ${e.ariaLabel}`);
		if (t === null) return;
		let a = {};
		return r != null && (a.fx = nx(t, {
			value: r,
			scale: "fx"
		})), i != null && (a.fy = nx(t, {
			value: i,
			scale: "fy"
		})), aO(a, n), {
			channels: a,
			groups: rC(t, a)
		};
	}
	if (t === void 0) return;
	let { channels: a, groups: o, data: s } = t;
	if (e.facet !== "auto" || e.data === s) return {
		channels: a,
		groups: o
	};
	s.length > 0 && (o.size > 1 || o.size === 1 && a.fx && a.fy && [...o][0][1].size > 1) && Ay(gy(e.data)) === Ay(s) && iS(`Warning: the ${e.ariaLabel} mark appears to use faceted data, but isn’t faceted. The mark data has the same length as the facet data and the mark facet option is "auto", but the mark data and facet data are distinct. If this mark should be faceted, set the mark facet option to true; otherwise, suppress this warning by setting the mark facet option to false.`);
}
function fO(e, t = {}) {
	return Nb({
		...t,
		x: null,
		y: null
	}, (t, n, r, i, a, o) => o.getMarkState(e));
}
function pO(e) {
	let t = [];
	for (let n of e) {
		let e = n.tip;
		if (e) {
			e === !0 ? e = {} : typeof e == "string" && (e = { pointer: e });
			let { pointer: r, preferredAnchor: i } = e;
			r = /^x$/i.test(r) ? Rw : /^y$/i.test(r) ? zw : Lw, e = r(fO(n, e)), e.title = null, i === void 0 && (e.preferredAnchor = r === zw ? "left" : "bottom");
			let a = HD(n.data, e);
			a.facet = n.facet, a.facetAnchor = n.facetAnchor, t.push(a);
		}
	}
	return t;
}
function mO(e, t, n) {
	let { projection: r, x: i = {}, y: a = {}, fx: o = {}, fy: s = {}, axis: c, grid: l, facet: u = {}, facet: { axis: d = c, grid: f } = u, x: { axis: p = c, grid: m = p === null ? null : l } = i, y: { axis: h = c, grid: g = h === null ? null : l } = a, fx: { axis: _ = d, grid: v = _ === null ? null : f } = o, fy: { axis: y = d, grid: b = y === null ? null : f } = s } = n;
	(r || !wy(i) && !CO("x", e)) && (p = m = null), (r || !wy(a) && !CO("y", e)) && (h = g = null), t.has("fx") || (_ = v = null), t.has("fy") || (y = b = null), p === void 0 && (p = !SO(e, "x")), h === void 0 && (h = !SO(e, "y")), _ === void 0 && (_ = !SO(e, "fx")), y === void 0 && (y = !SO(e, "fy")), p === !0 && (p = "bottom"), h === !0 && (h = "left"), _ === !0 && (_ = p === "top" || p === null ? "bottom" : "top"), y === !0 && (y = h === "right" || h === null ? "left" : "right");
	let x = [];
	return gO(x, b, EE, s), hO(x, y, gE, "right", "left", u, s), gO(x, v, OE, o), hO(x, _, vE, "top", "bottom", u, o), gO(x, g, TE, a), hO(x, h, hE, "left", "right", n, a), gO(x, m, DE, i), hO(x, p, _E, "bottom", "top", n, i), x;
}
function hO(e, t, n, r, i, a, o) {
	if (!t) return;
	let s = _O(t);
	o = vO(s ? r : t, a, o);
	let { line: c } = o;
	(n === hE || n === _E) && c && !ob(c) && e.push(RD(yO(o))), e.push(n(o)), s && e.push(n({
		...o,
		anchor: i,
		label: null
	}));
}
function gO(e, t, n, r) {
	t && !ob(t) && e.push(n(bO(t, r)));
}
function _O(e) {
	return /^\s*both\s*$/i.test(e);
}
function vO(e, t, { line: n = t.line, ticks: r, tickSize: i, tickSpacing: a, tickPadding: o, tickFormat: s, tickRotate: c, fontVariant: l, ariaLabel: u, ariaDescription: d, label: f = t.label, labelAnchor: p, labelArrow: m = t.labelArrow, labelOffset: h }) {
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
function yO(e) {
	let { anchor: t, line: n } = e;
	return {
		anchor: t,
		facetAnchor: t + "-empty",
		stroke: n === !0 ? void 0 : n
	};
}
function bO(e, { stroke: t = rb(e) ? e : void 0, ticks: n = xO(e) ? e : void 0, tickSpacing: r, ariaLabel: i, ariaDescription: a }) {
	return {
		stroke: t,
		ticks: n,
		tickSpacing: r,
		ariaLabel: i,
		ariaDescription: a
	};
}
function xO(e) {
	switch (typeof e) {
		case "number": return !0;
		case "string": return !rb(e);
	}
	return Jy(e) || typeof e?.range == "function";
}
function SO(e, t) {
	let n = `${t}-axis `;
	return e.some((e) => e.ariaLabel?.startsWith(n));
}
function CO(e, t) {
	for (let n of t) for (let t in n.channels) {
		let { scale: r } = n.channels[t];
		if (r === e || r === "projection") return !0;
	}
	return !1;
}
function wO(e, t) {
	for (let n in e) {
		let r = e[n], i = t[n];
		r.label === void 0 && i && (r.label = i.label);
	}
	return e;
}
function TO({ fx: e, fy: t }, n) {
	let { marginTop: r, marginRight: i, marginBottom: a, marginLeft: o, width: s, height: c } = PS(n), l = e && EO(e), u = t && EO(t);
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
function EO(e) {
	let t = e.domain();
	if (t.length === 0) return [0, e.bandwidth()];
	let n = e(t[0]), r = e(t[t.length - 1]);
	return r < n && ([n, r] = [r, n]), [n, r + e.bandwidth()];
}
// node_modules/@observablehq/plot/src/curve.js
var DO = /* @__PURE__ */ new Map([
	["basis", p_],
	["basis-closed", h_],
	["basis-open", __],
	["bundle", y_],
	["bump-x", Pg],
	["bump-y", Fg],
	["cardinal", S_],
	["cardinal-closed", w_],
	["cardinal-open", E_],
	["catmull-rom", k_],
	["catmull-rom-closed", j_],
	["catmull-rom-open", N_],
	["linear", Dg],
	["linear-closed", F_],
	["monotone-x", U_],
	["monotone-y", W_],
	["natural", q_],
	["step", Y_],
	["step-after", Z_],
	["step-before", X_]
]);
function OO(e = Dg, t) {
	if (typeof e == "function") return e;
	let n = DO.get(`${e}`.toLowerCase());
	if (!n) throw Error(`unknown curve: ${e}`);
	if (t !== void 0) {
		if ("beta" in n) return n.beta(t);
		if ("tension" in n) return n.tension(t);
		if ("alpha" in n) return n.alpha(t);
	}
	return n;
}
function kO(e = AO, t) {
	return typeof e != "function" && `${e}`.toLowerCase() === "auto" ? AO : OO(e, t);
}
function AO(e) {
	return Dg(e);
}
// node_modules/@observablehq/plot/src/marks/bar.js
var jO = { ariaLabel: "bar" }, MO = class extends Ew {
	constructor(e, t, n = {}, r = jO) {
		super(e, t, n, r), AD(this, n), jD(this, n);
	}
	render(e, t, n, r, i) {
		let { rx: a, ry: o, rx1y1: s, rx1y2: c, rx2y1: l, rx2y2: u } = this, d = this._x(t, n, r), f = this._y(t, n, r), p = this._width(t, n, r), m = this._height(t, n, r);
		return BC("svg:g", i).call(hw, this, r, i).call(this._transform, this, t).call((t) => t.selectAll().data(e).enter().call(s || c || l || u ? (e) => e.append("path").call(gw, this).call(MD, d, f, NO(d, p), NO(f, m), this).call(iw, this, n) : (e) => e.append("rect").call(gw, this).attr("x", d).attr("width", p).attr("y", f).attr("height", m).call($, "rx", a).call($, "ry", o).call(iw, this, n))).node();
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
function NO(e, t) {
	return typeof e == "function" && typeof t == "function" ? (n) => e(n) + t(n) : typeof e == "function" ? (n) => e(n) + t : typeof t == "function" ? (n) => e + t(n) : e + t;
}
var PO = class extends MO {
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
		e.call(yw, t, { x: n }, 0, 0);
	}
	_x({ x: e }, { x1: t, x2: n }, { marginLeft: r }) {
		let { insetLeft: i } = this;
		return XS(e) ? r + i : (e) => Math.min(t[e], n[e]) + i;
	}
	_width({ x: e }, { x1: t, x2: n }, { marginRight: r, marginLeft: i, width: a }) {
		let { insetLeft: o, insetRight: s } = this;
		return XS(e) ? a - r - i - o - s : (e) => Math.max(0, Math.abs(n[e] - t[e]) - o - s);
	}
}, FO = class extends MO {
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
		e.call(yw, t, { y: n }, 0, 0);
	}
	_y({ y: e }, { y1: t, y2: n }, { marginTop: r }) {
		let { insetTop: i } = this;
		return XS(e) ? r + i : (e) => Math.min(t[e], n[e]) + i;
	}
	_height({ y: e }, { y1: t, y2: n }, { marginTop: r, marginBottom: i, height: a }) {
		let { insetTop: o, insetBottom: s } = this;
		return XS(e) ? a - r - i - o - s : (e) => Math.max(0, Math.abs(n[e] - t[e]) - o - s);
	}
};
function IO(e, t = {}) {
	return Sy(t) || (t = {
		...t,
		y: $v,
		x2: ey
	}), new PO(e, cD(dT(rD(t))));
}
function LO(e, t = {}) {
	return Sy(t) || (t = {
		...t,
		x: $v,
		y2: ey
	}), new FO(e, lD(fT(iD(t))));
}
// node_modules/@observablehq/plot/src/marks/dot.js
var RO = {
	ariaLabel: "dot",
	fill: "none",
	stroke: "currentColor",
	strokeWidth: 1.5
};
function zO(e) {
	return e.sort === void 0 && e.reverse === void 0 ? zb({ channel: "-r" }, e) : e;
}
var BO = class extends Ew {
	constructor(e, t = {}) {
		let { x: n, y: r, r: i, rotate: a, symbol: o = Rg, frameAnchor: s } = t, [c, l] = py(a, 0), [u, d] = jb(o), [f, p] = py(i, u == null ? 3 : 4.5);
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
				filter: rv,
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
		}, zO(t), RO), this.r = p, this.rotate = l, this.symbol = d, this.frameAnchor = lb(s);
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
		let { x: a, y: o } = t, { x: s, y: c, r: l, rotate: u, symbol: d } = n, { r: f, rotate: p, symbol: m } = this, [h, g] = Tw(this, r), _ = m === Rg, v = l ? void 0 : f * f * Math.PI;
		return iv(f) && (e = []), BC("svg:g", i).call(hw, this, r, i).call(yw, this, {
			x: s && a,
			y: c && o
		}).call((t) => t.selectAll().data(e).enter().append(_ ? "circle" : "path").call(gw, this).call(_ ? (e) => {
			e.attr("cx", s ? (e) => s[e] : h).attr("cy", c ? (e) => c[e] : g).attr("r", l ? (e) => l[e] : f);
		} : (e) => {
			e.attr("transform", xT`translate(${s ? (e) => s[e] : h},${c ? (e) => c[e] : g})${u ? (e) => ` rotate(${u[e]})` : p ? ` rotate(${p})` : ""}`).attr("d", l && d ? (e) => {
				let t = Gs();
				return d[e].draw(t, l[e] * l[e] * Math.PI), t;
			} : l ? (e) => {
				let t = Gs();
				return m.draw(t, l[e] * l[e] * Math.PI), t;
			} : d ? (e) => {
				let t = Gs();
				return d[e].draw(t, v), t;
			} : (() => {
				let e = Gs();
				return m.draw(e, v), e;
			})());
		}).call(iw, this, n)).node();
	}
};
function VO(e, { x: t, y: n, ...r } = {}) {
	return r.frameAnchor === void 0 && ([t, n] = Oy(t, n)), new BO(e, {
		...r,
		x: t,
		y: n
	});
}
// node_modules/@observablehq/plot/src/marks/line.js
var HO = {
	ariaLabel: "line",
	fill: "none",
	stroke: "currentColor",
	strokeWidth: 1.5,
	strokeLinecap: "round",
	strokeLinejoin: "round",
	strokeMiterlimit: 1
}, UO = class extends Ew {
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
				value: ky(t),
				optional: !0
			}
		}, t, HO), this.z = i, this.curve = kO(a, o), Gw(this, t);
	}
	filter(e) {
		return e;
	}
	project(e, t, n) {
		this.curve !== AO && super.project(e, t, n);
	}
	render(e, t, n, r, i) {
		let { x: a, y: o } = n, { curve: s } = this;
		return BC("svg:g", i).call(hw, this, r, i).call(yw, this, t).call((t) => t.selectAll().data(cw(e, [a, o], this, n)).enter().append("path").call(gw, this).call(aw, this, n).call(eT, this, n, i).attr("d", s === AO && i.projection ? WO(i.path(), a, o) : Ag().curve(s).defined((e) => e >= 0).x((e) => a[e]).y((e) => o[e]))).node();
	}
};
function WO(e, t, n) {
	return t = cy(t), n = cy(n), (r) => {
		let i = [], a = [i];
		for (let e of r) e === -1 ? (i = [], a.push(i)) : i.push([t[e], n[e]]);
		return e({
			type: "MultiLineString",
			coordinates: a
		});
	};
}
function GO(e, { x: t, y: n, ...r } = {}) {
	return [t, n] = Oy(t, n), new UO(e, {
		...r,
		x: t,
		y: n
	});
}
// node_modules/@observablehq/plot/src/marks/tick.js
var KO = {
	ariaLabel: "tick",
	fill: null,
	stroke: "currentColor"
}, qO = class extends Ew {
	constructor(e, t, n) {
		super(e, t, n, KO), Gw(this, n);
	}
	render(e, t, n, r, i) {
		return BC("svg:g", i).call(hw, this, r, i).call(this._transform, this, t).call((a) => a.selectAll().data(e).enter().append("line").call(gw, this).attr("x1", this._x1(t, n, r)).attr("x2", this._x2(t, n, r)).attr("y1", this._y1(t, n, r)).attr("y2", this._y2(t, n, r)).call(iw, this, n).call($w, this, n, i)).node();
	}
}, JO = class extends qO {
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
		e.call(yw, t, { x: n }, XC, 0);
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
}, YO = class extends qO {
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
		e.call(yw, t, { y: n }, 0, XC);
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
function XO(e, { x: t = ey, ...n } = {}) {
	return new JO(e, {
		...n,
		x: t
	});
}
function ZO(e, { y: t = ey, ...n } = {}) {
	return new YO(e, {
		...n,
		y: t
	});
}
// node_modules/@observablehq/plot/src/index.js
Ew.prototype.plot = function({ marks: e = [], ...t } = {}) {
	return $D({
		...t,
		marks: [...e, this]
	});
};
// src/plotting.ts
function QO(e, t, n) {
	let r = $D({
		className: "eh-chart",
		...t
	});
	return r.querySelectorAll("style").forEach((e) => e.remove()), r.style.color = n.soft, r.setAttribute("aria-hidden", "true"), e.replaceChildren(r), r;
}
function $O(e, t = 18) {
	let n = [...e];
	return n.length <= t ? e : n.slice(0, t - 1).join("") + "…";
}
// src/bars.tsx
var ek = 60, tk = 17;
function nk({ data: e, view: t }) {
	let n = rk(e.names);
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
function rk(e) {
	let t = /* @__PURE__ */ new Map(), n = e.map((e) => $O(e));
	return n.forEach((e) => t.set(e, (t.get(e) ?? 0) + 1)), n.map((e, n) => t.get(e) > 1 ? `${$O(e, 12)} (${n + 1})` : e);
}
function ik({ picture: e, palette: t }) {
	let n = De(() => nk(e).sort((e, t) => t.ratio - e.ratio || e.index - t.index), [e]), r = n.filter((e) => Number.isFinite(e.ratio)), i = ek / 2, a = r.length <= ek ? r : [...r.slice(0, i), ...r.slice(-30)], o = r.length > ek ? `The ${i} groups furthest above and the ${i} furthest below their ideal, of ${I(r.length)}.` : null, s = n.length > r.length ? `No bar for ${I(n.length - r.length)} with units and an ideal of 0: the deviation is infinite.` : null, [c, l] = [r[0], r[r.length - 1]], u = `Deviation phi minus 1 of ${r.length} groups at k = ${e.view.k}. ${ok(e.view.sides)} ` + (r.length ? `Furthest above: ${e.data.names[c.index]}, ${dt(c.ratio - 1)}. Furthest below: ${e.data.names[l.index]}, ${dt(l.ratio - 1)}.` : "");
	return /* @__PURE__ */ L(rn, {
		title: `Deviation from the ideal, φ − 1, at k = ${I(e.view.k)}`,
		name: "deviation",
		summary: u,
		palette: t,
		note: [o, s].filter(Boolean).join(" ") || null,
		told: e.told,
		legend: sk(t),
		children: /* @__PURE__ */ L(ck, {
			picture: e,
			shown: a,
			palette: t,
			options: dk
		})
	});
}
function ak({ picture: e, palette: t }) {
	let n = De(() => nk(e).sort((e, t) => t.units - e.units || t.ideal - e.ideal), [e]), r = n.slice(0, ek), i = n.length > ek ? `The ${ek} groups with the most units, of ${I(n.length)}.` : null, a = `Units of ${n.length} groups as bars, their ideals as marks, at k = ${e.view.k}. ${ok(e.view.sides)} ` + n.slice(0, 3).map((t) => `${e.data.names[t.index]}: ${t.units} units, ideal ${st(t.ideal, 2)}.`).join(" ");
	return /* @__PURE__ */ L(rn, {
		title: `Units a and ideal a*, at k = ${I(e.view.k)}`,
		name: "ideal",
		summary: a,
		palette: t,
		note: i,
		told: e.told,
		legend: [...sk(t), {
			colour: t.ink,
			text: "ideal a*",
			isLine: !0
		}],
		children: /* @__PURE__ */ L(ck, {
			picture: e,
			shown: r,
			palette: t,
			options: fk
		})
	});
}
function ok(e) {
	let t = (t) => e.filter((e) => e === t).length, n = t("exact") ? `, ${t("exact")} exact` : "";
	return `${t("over")} over, ${t("under")} under${n}.`;
}
function sk(e) {
	return [{
		colour: e.over,
		text: "over: more than the ideal"
	}, {
		colour: e.under,
		text: "under: less than the ideal"
	}];
}
function ck({ picture: e, shown: t, palette: n, options: r }) {
	let [i, a] = gt(), o = F(null), s = a >= 60 + t.length * tk, c = t.reduce((e, t) => Math.max(e, t.label.length), 1), l = s && (a - 60) / t.length < c * 6.6 + 8, u = s ? 300 + (l ? 6.1 * c : 0) : 58 + t.length * tk;
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
		QO(o.current, s ? {
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
	]), /* @__PURE__ */ L("div", {
		ref: i,
		children: /* @__PURE__ */ L("div", {
			class: "eh-plot",
			ref: o,
			style: { height: `${u}px` },
			"data-bars": e.view.k
		})
	});
}
function lk(e) {
	return `${e.label}: ${e.units} units, ideal ${st(e.ideal, 2)}, ${dt(e.ratio - 1)}`;
}
function uk(e, t, n) {
	return cn(e) ? {
		ticks: un(e, n, Math.floor(1.5 * t)),
		scale: ln(n),
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
var dk = (e, t, n, r) => {
	let i = (e) => n[e.side], a = (e) => e.ratio - 1, o = (e) => e.label, { ticks: s, scale: c, remark: l } = uk(e.map(a), r, .1), u = `φ − 1, share above or below the ideal${l}`, d = {
		label: t ? `↑ ${u}` : `${u} →`,
		...c,
		labelAnchor: t ? "top" : "right",
		tickFormat: (e) => (e > 0 ? "+" : e < 0 ? "−" : "") + Number((Math.abs(e) * 100).toPrecision(6)).toLocaleString("en-US") + " %",
		ticks: s,
		grid: !1
	};
	return {
		marks: t ? [
			TE({
				stroke: n.line,
				strokeOpacity: 1,
				ticks: s
			}),
			LO(e, {
				x: o,
				y: a,
				fill: i,
				title: lk
			}),
			yT([0], { stroke: n.soft })
		] : [
			DE({
				stroke: n.line,
				strokeOpacity: 1,
				ticks: s
			}),
			IO(e, {
				y: o,
				x: a,
				fill: i,
				title: lk
			}),
			vT([0], { stroke: n.soft })
		],
		value: d
	};
}, fk = (e, t, n, r) => {
	let i = (e) => n[e.side], a = (e) => e.label, { ticks: o, scale: s, remark: c } = uk(e.flatMap((e) => [e.units, e.ideal]), r, 1), l = {
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
			TE({
				stroke: n.line,
				strokeOpacity: 1,
				ticks: o
			}),
			LO(e, {
				x: a,
				y: "units",
				fill: i,
				title: lk
			}),
			ZO(e, {
				x: a,
				y: "ideal",
				...u
			}),
			yT([0], { stroke: n.soft })
		] : [
			DE({
				stroke: n.line,
				strokeOpacity: 1,
				ticks: o
			}),
			IO(e, {
				y: a,
				x: "units",
				fill: i,
				title: lk
			}),
			XO(e, {
				y: a,
				x: "ideal",
				...u
			}),
			vT([0], { stroke: n.soft })
		],
		value: l
	};
}, pk = 15, mk = 200;
function hk({ picture: e, store: t }) {
	let { answer: n, of: r, problem: i } = yt(t, e, "compare", {
		...e.state,
		k: e.view.k
	}), a = n?.comparison ?? null, o = t.hello;
	return /* @__PURE__ */ L("div", {
		class: "eh-comparison",
		"data-of": r?.revision,
		children: [
			/* @__PURE__ */ L("div", {
				class: "eh-audit-head",
				children: /* @__PURE__ */ L("h2", { children: ["Methods compared ", /* @__PURE__ */ L("small", { children: [
					"at k = ",
					I(e.view.k),
					"; the first is the method that is shown"
				] })] })
			}),
			i && /* @__PURE__ */ L("p", {
				class: "eh-refused",
				"data-comparison": "refused",
				children: i
			}),
			a && r && /* @__PURE__ */ L(gk, {
				found: a,
				picture: r,
				store: t
			}),
			a && /* @__PURE__ */ L(bk, {
				found: a,
				hello: o
			}),
			a && /* @__PURE__ */ L(xk, { found: a }),
			/* @__PURE__ */ L(Sk, {
				store: t,
				hello: o,
				picture: e,
				found: a
			})
		]
	});
}
function gk({ found: e, picture: t, store: n }) {
	let { names: r, data: i } = {
		names: e.names,
		data: t.data
	}, [a, o] = P(i.names.length <= pk), [s, c] = P(mk), [l, u] = P(null);
	Te(() => u(null), [i.key, r.join()]);
	let d = i.names.map((e, t) => t).filter((t) => e.units.some((n) => n[t] !== e.units[0][t])), f = a ? i.names.map((e, t) => t) : d;
	return /* @__PURE__ */ L(y, { children: [
		/* @__PURE__ */ L("p", {
			class: "eh-note",
			"data-differing": d.length,
			children: [
				d.length === 0 ? "All of these methods give every group the same." : `${I(d.length)} of ${I(i.names.length)} groups get different units by these methods. `,
				" ",
				"A number opens the reasons for it."
			]
		}),
		/* @__PURE__ */ L("label", {
			class: "eh-tick",
			children: [/* @__PURE__ */ L("input", {
				type: "checkbox",
				checked: a,
				"data-all": !0,
				onChange: (e) => o(e.target.checked)
			}), " Show all groups"]
		}),
		f.length > 0 && /* @__PURE__ */ L("div", {
			class: "eh-table eh-units-table",
			tabIndex: 0,
			role: "region",
			"aria-label": "Units by method, scrolls",
			children: /* @__PURE__ */ L("table", {
				class: "eh-units",
				children: [
					/* @__PURE__ */ L("caption", {
						class: "eh-hidden",
						children: [
							"Units of every group by ",
							r.join(", "),
							"; in brackets what differs from ",
							r[0]
						]
					}),
					/* @__PURE__ */ L("thead", { children: /* @__PURE__ */ L("tr", { children: [/* @__PURE__ */ L("th", {
						scope: "col",
						class: "eh-head eh-words-column",
						children: "Group"
					}), r.map((t, n) => /* @__PURE__ */ L("th", {
						scope: "col",
						class: "eh-head",
						"data-method": e.methods[n],
						children: t
					}, t))] }) }),
					/* @__PURE__ */ L("tbody", { children: f.slice(0, s).map((a) => /* @__PURE__ */ L(y, { children: [/* @__PURE__ */ L("tr", {
						"data-row": i.names[a],
						children: [/* @__PURE__ */ L("th", {
							scope: "row",
							children: i.names[a]
						}), e.units.map((t, n) => /* @__PURE__ */ L(_k, {
							units: t[a],
							first: e.units[0][a],
							name: r[n],
							group: i.names[a],
							isOpen: l?.row === a && l.column === n,
							onOpen: () => u(l?.row === a && l.column === n ? null : {
								row: a,
								column: n
							})
						}, n))]
					}), l?.row === a && /* @__PURE__ */ L(Dt, {
						group: i.names[a],
						state: vk(e.methods[l.column], l.column, t, n),
						name: r[l.column],
						isNamed: !0,
						span: r.length + 1,
						picture: t,
						store: n
					})] }, a)) })
				]
			})
		}),
		f.length > s && /* @__PURE__ */ L("button", {
			type: "button",
			class: "eh-small",
			onClick: () => c(s + 1e3),
			children: [
				"Show more: ",
				I(s),
				" of ",
				I(f.length),
				" groups are shown"
			]
		})
	] });
}
function _k({ units: e, first: t, name: n, group: r, isOpen: i, onOpen: a }) {
	let o = e - t, s = o > 0 ? "eh-gain" : o < 0 ? "eh-loss" : "", c = o === 0 ? "" : `${o > 0 ? "+" : "−"}${I(Math.abs(o))}`;
	return /* @__PURE__ */ L("td", {
		class: s,
		"data-cell": n,
		"data-exact": e,
		"data-change": o,
		children: /* @__PURE__ */ L("button", {
			type: "button",
			"aria-expanded": i,
			"aria-label": `${r} by ${n}: ${c ? `${c} ${I(e)}` : I(e)}${c && " against the first"}; why`,
			onClick: a,
			children: [
				c && /* @__PURE__ */ L("small", { children: c }),
				" ",
				I(e)
			]
		})
	});
}
function vk(e, t, n, r) {
	let i = {
		...n.state,
		k: n.view.k
	};
	return t === 0 ? i : {
		...i,
		...Object.fromEntries(r.parameterNames.map((e) => [e, null])),
		method: e
	};
}
var yk = {
	gallagher: "Gallagher",
	loosemore_hanby: "Loosemore-Hanby",
	sainte_lague: "Sainte-Laguë",
	dhondt: "D’Hondt",
	rae: "Rae",
	gini: "Gini",
	least_people: "Fewest people per unit",
	most_people: "Most people per unit",
	deviation: "Deviation of people per unit",
	entropy: "Entropy"
};
function bk({ found: e, hello: t }) {
	let n = Ck(e.judge, t), r = [{
		name: "error",
		title: `E by ${n}`,
		meaning: "",
		values: e.error
	}, ...e.indices.map((e) => ({
		...e,
		title: yk[e.name] ?? e.name
	}))];
	return /* @__PURE__ */ L("div", {
		class: "eh-table eh-units-table",
		tabIndex: 0,
		role: "region",
		"aria-label": "Measures of each method, scrolls",
		children: /* @__PURE__ */ L("table", {
			class: "eh-measures",
			children: [
				/* @__PURE__ */ L("caption", {
					class: "eh-hidden",
					children: [
						"The error of each method by ",
						n,
						", and indices"
					]
				}),
				/* @__PURE__ */ L("thead", { children: /* @__PURE__ */ L("tr", { children: [/* @__PURE__ */ L("th", {
					scope: "col",
					class: "eh-head eh-words-column",
					children: "Measure"
				}), e.names.map((e) => /* @__PURE__ */ L("th", {
					scope: "col",
					class: "eh-head",
					children: e
				}, e))] }) }),
				/* @__PURE__ */ L("tbody", { children: r.map(({ name: e, title: t, meaning: n, values: r }) => /* @__PURE__ */ L("tr", {
					"data-measure": e,
					children: [/* @__PURE__ */ L("th", {
						scope: "row",
						children: [t, n && /* @__PURE__ */ L("small", { children: n })]
					}), r.map((e, t) => /* @__PURE__ */ L("td", {
						"data-exact": String(Re(e)),
						children: ot(Re(e), 5, 0)
					}, t))]
				}, e)) })
			]
		})
	});
}
function xk({ found: e }) {
	return /* @__PURE__ */ L(y, { children: [/* @__PURE__ */ L("dl", {
		class: "eh-verdicts",
		children: e.names.map((t, n) => /* @__PURE__ */ L("div", {
			"data-verdict": e.methods[n],
			children: [/* @__PURE__ */ L("dt", { children: t }), /* @__PURE__ */ L("dd", { children: e.verdicts[n] })]
		}, t))
	}), e.left_out.map(({ name: e, why: t }) => /* @__PURE__ */ L("p", {
		class: "eh-note",
		"data-left-out": e,
		children: [
			"Left out is ",
			e,
			": ",
			t,
			"."
		]
	}, e))] });
}
function Sk({ store: e, hello: t, picture: n, found: r }) {
	let i = Oe(), { state: a } = e, o = n.state.method, s = a.methods ?? [...r?.methods.slice(1) ?? [], ...r?.left_out.map(({ name: e }) => e) ?? []], c = (n, r) => {
		let i = t.methods.map((e) => e.name).filter((e) => e === n ? r : s.includes(e));
		e.set({ methods: i });
	}, l = ({ needs: e }) => e.some(({ name: e }) => !n.data.known.includes(e));
	return /* @__PURE__ */ L("fieldset", {
		class: "eh-chosen",
		children: [
			/* @__PURE__ */ L("legend", { children: ["Compared with ", Ck(o, t)] }),
			/* @__PURE__ */ L("div", {
				class: "eh-ticks",
				children: t.methods.map((e) => /* @__PURE__ */ L("label", {
					class: "eh-tick",
					children: [
						/* @__PURE__ */ L("input", {
							type: "checkbox",
							"data-compared": e.name,
							checked: s.includes(e.name),
							disabled: l(e),
							onChange: (t) => c(e.name, t.target.checked)
						}),
						" ",
						e.title.split(",")[0]
					]
				}, e.name))
			}),
			/* @__PURE__ */ L("div", {
				class: "eh-judge",
				children: [
					/* @__PURE__ */ L("label", {
						for: i,
						children: "Measured by"
					}),
					/* @__PURE__ */ L("select", {
						id: i,
						value: a.judged_by ?? t.methods[0].name,
						"data-control": "judged_by",
						onChange: (t) => e.set({ judged_by: t.target.value }),
						children: t.methods.filter((e) => e.measures).map((e) => /* @__PURE__ */ L("option", {
							value: e.name,
							disabled: l(e),
							children: e.title
						}, e.name))
					}),
					/* @__PURE__ */ L("button", {
						type: "button",
						class: "eh-small",
						disabled: a.methods == null,
						onClick: () => e.set({ methods: null }),
						children: "The usual methods"
					})
				]
			})
		]
	});
}
function Ck(e, t) {
	return t.methods.find((t) => t.name === e)?.title ?? e;
}
// src/theme.ts
var wk = {
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
}, Tk = {
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
function Ek() {
	let e = document.body;
	return e.dataset.jpThemeLight ? e.dataset.jpThemeLight === "false" : e.classList.contains("vscode-dark") || e.classList.contains("vscode-high-contrast") ? !0 : e.classList.contains("vscode-light") ? !1 : document.documentElement.getAttribute("theme") === "dark" || matchMedia("(prefers-color-scheme: dark)").matches;
}
function Dk(e) {
	let [t, n] = P(Ek), r = Ok();
	return Te(() => {
		let e = () => n(Ek()), t = matchMedia("(prefers-color-scheme: dark)"), r = new MutationObserver(e);
		return t.addEventListener("change", e), r.observe(document.body, { attributes: !0 }), r.observe(document.documentElement, { attributes: !0 }), () => {
			t.removeEventListener("change", e), r.disconnect();
		};
	}, []), r ? wk : e === "auto" ? t ? Tk : wk : e === "dark" ? Tk : wk;
}
function Ok() {
	let [e, t] = P(!1);
	return Te(() => {
		let e = matchMedia("print"), n = () => t(e.matches), [r, i] = [() => t(!0), () => t(!1)];
		return e.addEventListener("change", n), addEventListener("beforeprint", r), addEventListener("afterprint", i), () => {
			e.removeEventListener("change", n), removeEventListener("beforeprint", r), removeEventListener("afterprint", i);
		};
	}, []), e;
}
function kk(e) {
	let t = parseInt(e.slice(1), 16);
	return [
		t >> 16,
		t >> 8 & 255,
		t & 255
	];
}
function Ak(e, t, n) {
	let [r, i] = [kk(e), kk(t)];
	return "#" + r.map((e, t) => Math.round(e + (i[t] - e) * n)).map((e) => e.toString(16).padStart(2, "0")).join("");
}
function jk(e) {
	let [t, n, r] = kk(e).map((e) => {
		let t = e / 255;
		return t <= .04045 ? t / 12.92 : ((t + .055) / 1.055) ** 2.4;
	});
	return .2126 * t + .7152 * n + .0722 * r;
}
function Mk(e) {
	let t = jk(e);
	return (t + .05) / .05 > 1.05 / (t + .05) ? "#101418" : "#ffffff";
}
function Nk(e, t, n) {
	if (e === 0) return Ak(n.paper, n.exact, .35);
	let r = n.dark ? .34 : .24, i = r + (1 - r) * Math.min(1, Math.abs(e) / t);
	return Ak(n.paper, e > 0 ? n.over : n.under, i);
}
var Pk = .05, Fk = .95;
function Ik(e) {
	let t = e.filter(Number.isFinite), n = (t.length ? t : [1]).map((e) => Math.abs(e - 1)).sort((e, t) => e - t), r = Math.max(Pk, n[n.length - 1]), i = Math.min(1, Math.max(Pk, n[Math.floor(Fk * (n.length - 1))]));
	return r > 2 * i ? {
		full: Lk(i),
		isCut: !0
	} : {
		full: r,
		isCut: !1
	};
}
function Lk(e) {
	let t = 10 ** Math.floor(Math.log10(e));
	return Number((Math.ceil(e / t - 1e-9) * t).toPrecision(1));
}
// src/tiles.tsx
var Rk = 68, zk = 34;
function Bk({ picture: e, palette: t }) {
	let { data: n, view: r } = e, i = n.tiles, a = i.map(([e]) => e), o = i.map(([, e]) => e), [s, c] = [Math.min(...a), Math.min(...o)], l = Math.max((Math.max(...a) - s + 1) * Rk, 272), u = (Math.max(...o) - c + 1) * Rk + zk, d = Ik(r.ratio), [f, p] = gt(), m = p > 0 && p < .72 * l, h = `Map of ${n.names.length} states as tiles, coloured by their deviation at k = ${r.k}. ${ok(r.sides)}`;
	return /* @__PURE__ */ L(rn, {
		title: `Units per state, at k = ${I(r.k)}`,
		name: "tiles",
		summary: h,
		palette: t,
		told: e.told,
		children: /* @__PURE__ */ L("div", {
			ref: f,
			children: /* @__PURE__ */ L("svg", {
				class: "eh-chart eh-tiles",
				viewBox: `0 0 ${l} ${u}`,
				width: l,
				height: u,
				"aria-hidden": "true",
				style: { maxWidth: `${l}px` },
				children: [/* @__PURE__ */ L(Hk, {
					range: d,
					palette: t,
					width: m ? l : Math.min(l, 380),
					size: m ? 19 : 11.5
				}), i.map(([e, i, a], o) => {
					let l = r.ratio[o] - 1, u = Nk(l, d.full, t), f = Mk(u), [p, h] = [(e - s) * Rk, (i - c) * Rk + zk], g = p + 63 / 2;
					return /* @__PURE__ */ L("g", {
						"data-tile": a,
						children: [
							/* @__PURE__ */ L("title", { children: `${n.names[o]}: ${r.units[o]} units, ${dt(l)}` }),
							/* @__PURE__ */ L("rect", {
								x: p,
								y: h,
								width: 63,
								height: 63,
								rx: "7",
								fill: u
							}),
							/* @__PURE__ */ L("text", {
								x: g,
								y: h + (m ? 25 : 16),
								fill: f,
								"font-size": m ? 21 : 12,
								"text-anchor": "middle",
								children: a
							}),
							/* @__PURE__ */ L("text", {
								x: g,
								y: h + (m ? 53 : 39),
								fill: f,
								"font-size": Vk(r.units[o], m),
								"font-weight": "600",
								"text-anchor": "middle",
								children: I(r.units[o])
							}),
							!m && /* @__PURE__ */ L("text", {
								x: g,
								y: h + 56,
								fill: f,
								"font-size": "11.5",
								"text-anchor": "middle",
								children: dt(l)
							})
						]
					}, a);
				})]
			})
		})
	});
}
function Vk(e, t) {
	return Math.min(t ? 28 : 21, 96 / I(e).length);
}
function Hk({ range: e, palette: t, width: n, size: r }) {
	let i = [
		-1,
		-.5,
		0,
		.5,
		1
	], a = n / i.length, o = Math.max(24, 1.5 * r);
	return /* @__PURE__ */ L("g", { children: i.map((n, i) => {
		let s = Nk(n * e.full, e.full, t);
		return /* @__PURE__ */ L("g", { children: [/* @__PURE__ */ L("rect", {
			x: i * a,
			y: "0",
			width: a - 2,
			height: o,
			rx: "3",
			fill: s
		}), /* @__PURE__ */ L("text", {
			x: i * a + a / 2 - 1,
			y: o / 2 + .36 * r,
			"font-size": r,
			fill: Mk(s),
			"text-anchor": "middle",
			children: Uk(n, e)
		})] }, n);
	}) });
}
function Uk(e, { full: t, isCut: n }) {
	if (e === 0) return "ideal";
	let r = dt(e * t, t >= .2 && n ? 0 : 1);
	return n && Math.abs(e) === 1 && e * t > -1 ? `${e > 0 ? "≥" : "≤"} ${r}` : r;
}
// src/halfcircle.tsx
var Wk = 760, Gk = 250, Kk = .36, qk = [Wk / 2, 392], Jk = 424, Yk = 2e3, Xk = .006;
function Zk({ picture: e, palette: t }) {
	let { data: n, view: r } = e, i = De(() => $k(r.units), [r.units]), a = De(() => r.k <= Yk ? eA(r.k) : null, [r.k]), o = De(() => Ik(r.ratio), [r.ratio]), [s, c] = gt(), l = c ? Math.min(2.1, Math.max(1, Wk / c)) : 1, u = Gk + (a?.size ?? 0) + 7, d = (e) => Nk(r.ratio[e] - 1, o.full, t), f = (e) => n.tiles?.[e][2] ?? $O(n.names[e], 13), p = (e) => `${n.names[e]}: ${I(r.units[e])} units, ${dt(r.ratio[e] - 1)}`, m = `Half-circle of ${I(r.k)} seats for ${n.names.length} groups, the largest first from the left. ${ok(r.sides)}`, h = a ? null : `More than ${I(Yk)} units: each group is one piece of the half-circle instead of single seats.`;
	return /* @__PURE__ */ L(rn, {
		title: `A house of ${I(r.k)} seats`,
		name: "half-circle",
		summary: m,
		palette: t,
		note: h,
		told: e.told,
		children: /* @__PURE__ */ L("div", {
			ref: s,
			children: /* @__PURE__ */ L("svg", {
				class: "eh-chart eh-half",
				viewBox: `0 0 ${Wk} ${Jk}`,
				width: Wk,
				height: Jk,
				"aria-hidden": "true",
				style: { maxWidth: `${Wk}px` },
				children: [
					/* @__PURE__ */ L(Hk, {
						range: o,
						palette: t,
						width: l > 1.3 ? Wk : 380,
						size: 11.5 * l
					}),
					a ? i.map(({ group: e, from: n, to: r }, i) => /* @__PURE__ */ L("g", {
						fill: d(e),
						stroke: Ak(d(e), t.ink, .42),
						"stroke-width": i % 2 ? 1.4 : 0,
						children: [/* @__PURE__ */ L("title", { children: p(e) }), a.list.slice(n, r).map((e, t) => /* @__PURE__ */ L("circle", {
							cx: e.x,
							cy: e.y,
							r: a.size
						}, t))]
					}, e)) : i.map(({ group: e, from: n, to: i }) => /* @__PURE__ */ L("path", {
						d: tA(n / r.k, i / r.k),
						fill: d(e),
						stroke: t.paper,
						"stroke-width": +((i - n) / r.k > Xk),
						children: /* @__PURE__ */ L("title", { children: p(e) })
					}, e)),
					i.filter(({ from: e, to: t }) => (t - e) / r.k >= .0145 * l).map(({ group: e, from: n, to: i }) => /* @__PURE__ */ L(Qk, {
						share: (n + i) / 2 / r.k,
						text: f(e),
						count: I(r.units[e]),
						ink: t.ink,
						edge: u,
						size: 12 * l
					}, e)),
					/* @__PURE__ */ L("text", {
						x: qk[0],
						y: qk[1] - 22,
						"text-anchor": "middle",
						"font-size": "44",
						"font-weight": "600",
						fill: t.ink,
						children: I(r.k)
					}),
					l <= 1.3 && /* @__PURE__ */ L("text", {
						x: qk[0],
						y: qk[1] + 2,
						"text-anchor": "middle",
						"font-size": "14",
						fill: t.soft,
						children: [
							"units, ",
							I(n.names.length),
							" groups"
						]
					})
				]
			})
		})
	});
}
function Qk({ share: e, text: t, count: n, ink: r, edge: i, size: a }) {
	let o = 180 * e, s = o <= 90, c = Math.PI * (1 - e), [l, u] = [qk[0] + i * Math.cos(c), qk[1] - i * Math.sin(c)];
	return /* @__PURE__ */ L("text", {
		transform: `translate(${l.toFixed(1)},${u.toFixed(1)}) rotate(${(s ? o : o - 180).toFixed(2)})`,
		dy: .35 * a,
		"text-anchor": s ? "end" : "start",
		"font-size": a,
		fill: r,
		children: [
			t,
			" ",
			/* @__PURE__ */ L("tspan", {
				"font-weight": "600",
				children: n
			})
		]
	});
}
function $k(e) {
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
function eA(e) {
	let t = Math.max(1, Math.round((1 + Math.sqrt(1 + 4 * e * .64 / (Math.PI * 1.3599999999999999) * 2)) / 2)), n = Array.from({ length: t }, (e, n) => t === 1 ? 1 : Kk + .64 * n / (t - 1)), r = n.reduce((e, t) => e + t, 0), i = [], [a, o, s] = [
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
				x: qk[0] + Gk * t * Math.cos(r),
				y: qk[1] - 10 - 240 * t * Math.sin(r),
				angle: r
			});
		}
	}
	i.sort((e, t) => t.angle - e.angle || e.x - t.x);
	let c = t > 1 ? .64 / (t - 1) : .2;
	return {
		list: i,
		size: Math.min(14, .44 * Gk * Math.min(s, c))
	};
}
function tA(e, t) {
	let n = (e, t) => {
		let n = Math.PI * (1 - e);
		return `${(qk[0] + t * Math.cos(n)).toFixed(2)},${(qk[1] - t * Math.sin(n)).toFixed(2)}`;
	}, r = Gk * Kk;
	return `M${n(e, Gk)} A${Gk},${Gk} 0 0 1 ${n(t, Gk)} L${n(t, r)} A${r},${r} 0 0 0 ${n(e, r)} Z`;
}
// src/tabs.tsx
var nA = [
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
	},
	{
		name: "methods",
		title: "Methods compared"
	}
];
function rA({ tabs: e, current: t, label: n, id: r, onTab: i }) {
	return /* @__PURE__ */ L("div", {
		class: "eh-tabs",
		role: "tablist",
		"aria-label": n,
		onKeyDown: (n) => {
			let r = e.findIndex(({ name: e }) => e === t), a = {
				ArrowRight: r + 1,
				ArrowLeft: r - 1,
				Home: 0,
				End: e.length - 1
			};
			if (!(n.key in a)) return;
			n.preventDefault();
			let o = e[(a[n.key] + e.length) % e.length].name;
			i(o), n.currentTarget.querySelector(`[data-tab="${o}"]`)?.focus();
		},
		children: e.map(({ name: e, title: n }) => /* @__PURE__ */ L("button", {
			type: "button",
			role: "tab",
			id: `${r}-tab-${e}`,
			"aria-controls": `${r}-panel`,
			"data-tab": e,
			"aria-selected": e === t,
			tabIndex: e === t ? 0 : -1,
			onClick: () => i(e),
			children: n
		}, e))
	});
}
function iA({ picture: e, palette: t, store: n, tab: r, onTab: i, id: a }) {
	let o = nA.filter(({ name: t }) => t !== "tiles" || e.data.tiles), s = o.some(({ name: e }) => e === r) ? r : "deviation", c = {
		picture: e,
		palette: t
	};
	return /* @__PURE__ */ L("section", {
		class: "eh-allocation eh-card",
		"aria-label": "The allocation",
		children: [/* @__PURE__ */ L(rA, {
			tabs: o,
			current: s,
			label: "Views of the allocation",
			id: a,
			onTab: i
		}), /* @__PURE__ */ L("div", {
			role: "tabpanel",
			id: `${a}-panel`,
			"aria-labelledby": `${a}-tab-${s}`,
			class: "eh-panel",
			children: [
				s === "deviation" && /* @__PURE__ */ L(ik, { ...c }),
				s === "ideal" && /* @__PURE__ */ L(ak, { ...c }),
				s === "tiles" && /* @__PURE__ */ L(Bk, { ...c }),
				s === "half-circle" && /* @__PURE__ */ L(Zk, { ...c }),
				s === "methods" && /* @__PURE__ */ L(hk, {
					picture: e,
					store: n
				})
			]
		})]
	});
}
// src/beside.tsx
var aA = [
	{
		name: "audit",
		title: "Audit"
	},
	{
		name: "order",
		title: "Order of award"
	},
	{
		name: "summary",
		title: "Summary"
	}
];
function oA({ picture: e, store: t, beside: n, onBeside: r }) {
	let i = Oe(), a = {
		picture: e,
		store: t
	};
	return /* @__PURE__ */ L("section", {
		class: "eh-audit eh-card",
		"aria-label": "Told of the allocation",
		children: [/* @__PURE__ */ L(rA, {
			tabs: aA,
			current: n,
			label: "Told of the allocation",
			id: i,
			onTab: r
		}), /* @__PURE__ */ L("div", {
			role: "tabpanel",
			id: `${i}-panel`,
			"aria-labelledby": `${i}-tab-${n}`,
			children: [
				n === "audit" && /* @__PURE__ */ L(Nt, { ...a }),
				n === "order" && /* @__PURE__ */ L(zt, { ...a }),
				n === "summary" && /* @__PURE__ */ L(nn, { ...a })
			]
		})]
	});
}
// src/numerals.ts
var sA = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i, cA = /^[+-]?\d*,\d+$/, lA = /^[+-]?[1-9]\d{0,2}([ '’_]\d{3})+$/, uA = /^[+-]?[1-9]\d{0,2}(,\d{3})+$/, dA = /^[+-]?[1-9]\d{0,2}(\.\d{3})+$/, fA = /^([+-]?)(inf|infinity|∞)$/i;
function pA(e, t, n = !1) {
	let r = e.trim().replace(/[−–]/g, "-").replace(/[\u00a0\u2009\u202f]/g, " ");
	if (r === "") return null;
	let i = n ? fA.exec(r) : null;
	return i ? { value: i[1] === "-" ? -Infinity : Infinity } : lA.test(r) ? { value: Number(r.replace(/[^\d+-]/g, "")) } : t && uA.test(r) ? { value: Number(r.replace(/,/g, "")) } : uA.test(r) || t && dA.test(r) ? { problem: mA(r) } : sA.test(r) ? { value: Number(r) } : cA.test(r) ? { value: Number(r.replace(",", ".")) } : { problem: `“${e.slice(0, 30)}”, which is no number: write it like ${t ? "435" : "0.5"}` };
}
function mA(e) {
	let [t, n] = [e.replace(/[,.]/, ".").replace(/,/g, ""), e.replace(/[,.]/g, "")];
	return `“${e}”, which can be read as ${Number(t)} or as ${n}: write one of these`;
}
// src/field.tsx
var hA = 350, gA = 1500;
function _A(e) {
	let { store: t, name: n, value: r, low: i, high: a, step: o, whole: s, onChange: c } = e, l = Oe(), [u, d] = P(null), f = F(null), p = F(null), m = F(null), h = F(r), g = t.refused.get(n), _ = g && t.typing !== n ? g : null;
	Te(() => {
		g || f.current !== null || r === h.current && vA(m.current) || d(null);
	}, [r, g]), Te(() => () => v(), []);
	let v = () => {
		f.current !== null && (clearTimeout(f.current), f.current = null, t.draft(-1));
	}, b = (i) => {
		v();
		let a = pA(i, s, e.extended);
		if (a && "problem" in a) t.misread(n, `${n} is ${a.problem}`);
		else if (a || e.placeholder !== void 0) {
			let e = a ? a.value : null;
			h.current = e, (e !== r || t.refused.has(n)) && c(e);
		}
	}, x = (e) => {
		let r = e.target.value;
		d(r), t.type(n), p.current !== null && clearTimeout(p.current), p.current = setTimeout(S, gA), v(), t.draft(1), f.current = setTimeout(() => b(r), hA);
	}, S = () => {
		p.current !== null && clearTimeout(p.current), p.current = null, t.typing === n && t.type(null);
	};
	return /* @__PURE__ */ L(y, { children: [/* @__PURE__ */ L("input", {
		ref: m,
		type: "text",
		class: "eh-number",
		role: "spinbutton",
		inputMode: s ? "numeric" : "decimal",
		autocomplete: "off",
		value: u ?? (r === null ? "" : yA(r)),
		placeholder: e.placeholder,
		"aria-label": e.label,
		"aria-valuenow": r !== null && Number.isFinite(r) ? r : void 0,
		"aria-valuetext": r === null ? e.placeholder : Number.isFinite(r) ? void 0 : yA(r),
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
				d(null), c(Number(n.toFixed(bA(o))));
			}
		}
	}), _ && /* @__PURE__ */ L("p", {
		class: "eh-refused",
		id: `${l}-refused`,
		"data-refused": n,
		children: _.message
	})] });
}
function vA(e) {
	return e !== null && e.getRootNode().activeElement === e;
}
function yA(e) {
	return Number.isFinite(e) ? String(e) : e > 0 ? "inf" : "-inf";
}
function bA(e) {
	return e < .1 ? 2 : +(e < 1);
}
// src/controls.tsx
function xA({ store: e, name: t, symbol: n, label: r, sentence: i, low: a, high: o, step: s, value: c, reset: l, extended: u, onChange: d }) {
	let f = Oe(), p = (e) => d(Number(Number(e.target.value).toFixed(bA(s))), "slider"), m = c === l && !e.refused.has(t);
	return /* @__PURE__ */ L("div", {
		class: "eh-field",
		"data-control": t,
		children: [
			/* @__PURE__ */ L("div", {
				class: "eh-field-head",
				children: [/* @__PURE__ */ L("label", {
					for: `${f}-slider`,
					children: [
						/* @__PURE__ */ L("span", {
							class: "eh-greek",
							children: n
						}),
						" ",
						r
					]
				}), /* @__PURE__ */ L(SA, {
					label: r,
					to: String(l),
					disabled: m,
					onClick: () => d(l, "number")
				})]
			}),
			/* @__PURE__ */ L("div", {
				class: "eh-field-row",
				children: [/* @__PURE__ */ L("input", {
					id: `${f}-slider`,
					type: "range",
					min: a,
					max: o,
					step: s,
					value: Math.max(a, Math.min(o, c)),
					onInput: p,
					"aria-describedby": `${f}-sentence`
				}), /* @__PURE__ */ L(_A, {
					store: e,
					name: t,
					label: `${r}, ${t}, as a number`,
					value: c,
					low: a,
					high: o,
					step: s,
					whole: s >= 1,
					extended: u,
					describedBy: `${f}-sentence`,
					onChange: (e) => e !== null && d(e, "number")
				})]
			}),
			/* @__PURE__ */ L("p", {
				id: `${f}-sentence`,
				class: "eh-sentence",
				children: i
			})
		]
	});
}
function SA({ label: e, to: t, disabled: n, onClick: r }) {
	return /* @__PURE__ */ L("button", {
		type: "button",
		class: "eh-reset",
		onClick: r,
		"aria-label": `Reset ${e} to ${t}`,
		title: `Back to ${t}`,
		disabled: n,
		children: "↺"
	});
}
function CA({ store: e, name: t, label: n, sentence: r, none: i, low: a, high: o, step: s = 1, whole: c = !0, onChange: l }) {
	let u = Oe(), d = e.state[t] ?? null;
	return /* @__PURE__ */ L("div", {
		class: "eh-field",
		"data-control": t,
		children: [/* @__PURE__ */ L("div", {
			class: "eh-field-row eh-field-choice",
			children: [
				/* @__PURE__ */ L("span", {
					class: "eh-field-label",
					"aria-hidden": "true",
					children: n
				}),
				/* @__PURE__ */ L(SA, {
					label: n,
					to: i,
					disabled: d === null && !e.refused.has(t),
					onClick: () => l(null)
				}),
				/* @__PURE__ */ L(_A, {
					store: e,
					name: t,
					label: n,
					value: d,
					low: a,
					high: o,
					step: s,
					whole: c,
					placeholder: i,
					describedBy: `${u}-sentence`,
					onChange: l
				})
			]
		}), /* @__PURE__ */ L("p", {
			id: `${u}-sentence`,
			class: "eh-sentence",
			children: r
		})]
	});
}
function wA({ store: e, hello: t }) {
	let { picture: n } = e, { parameters: r } = e.method, i = [...new Set(r.map(({ concept: e }) => e))];
	return /* @__PURE__ */ L("div", {
		class: "eh-controls",
		children: [
			/* @__PURE__ */ L(DA, {
				store: e,
				hello: t
			}),
			n?.sweep.not_compared == null && /* @__PURE__ */ L("fieldset", { children: [/* @__PURE__ */ L("legend", { children: t.alpha.concept }), /* @__PURE__ */ L(TA, {
				store: e,
				parameter: t.alpha
			})] }),
			i.map((t) => /* @__PURE__ */ L("fieldset", { children: [/* @__PURE__ */ L("legend", { children: t }), r.filter((e) => e.concept === t).map((t) => Le(t) ? /* @__PURE__ */ L(EA, {
				store: e,
				choice: t
			}, t.name) : /* @__PURE__ */ L(TA, {
				store: e,
				parameter: t
			}, t.name))] }, `${e.method.name} ${t}`)),
			n && /* @__PURE__ */ L(OA, {
				store: e,
				picture: n
			}),
			n && /* @__PURE__ */ L(AA, { store: e }),
			n && /* @__PURE__ */ L(jA, {
				store: e,
				picture: n
			})
		]
	});
}
function TA({ store: e, parameter: t }) {
	let { name: n } = t, r = e.state[n] == null ? t.default : Re(e.state[n]), i = () => n === e.hello.alpha.name ? {} : e.along(), a = (t) => e.set({
		...i(),
		[n]: ze(t)
	});
	return /* @__PURE__ */ L(xA, {
		...t,
		store: e,
		value: r,
		reset: t.default,
		onChange: a
	});
}
function EA({ store: e, choice: t }) {
	let n = Oe(), { name: r, label: i, words: a, sentence: o } = t, s = e.state[r] ?? t.default, c = e.refused.get(r), l = (t) => e.set({
		...e.along(),
		[r]: t
	});
	return /* @__PURE__ */ L("div", {
		class: "eh-field",
		children: [
			/* @__PURE__ */ L("div", {
				class: "eh-field-head",
				children: [/* @__PURE__ */ L("label", {
					for: n,
					children: i
				}), /* @__PURE__ */ L(SA, {
					label: i,
					to: t.default,
					disabled: s === t.default && !c,
					onClick: () => l(t.default)
				})]
			}),
			/* @__PURE__ */ L("select", {
				id: n,
				class: "eh-words",
				value: s,
				"data-control": r,
				"aria-invalid": c ? "true" : void 0,
				"aria-describedby": `${n}-sentence`,
				onChange: (e) => l(e.target.value),
				children: a.map((e) => /* @__PURE__ */ L("option", {
					value: e,
					children: e
				}, e))
			}),
			c && /* @__PURE__ */ L("p", {
				class: "eh-refused",
				"data-refused": r,
				children: c.message
			}),
			/* @__PURE__ */ L("p", {
				id: `${n}-sentence`,
				class: "eh-sentence",
				children: o
			})
		]
	});
}
function DA({ store: e, hello: t }) {
	let n = Oe(), { method: r } = e, i = e.picture?.data.known ?? [], a = t.methods.filter(({ needs: e }) => e.some(({ name: e }) => !i.includes(e))), o = e.refused.get("method");
	return /* @__PURE__ */ L("div", {
		class: "eh-methods",
		children: [
			/* @__PURE__ */ L("label", {
				for: n,
				children: "Method"
			}),
			/* @__PURE__ */ L("select", {
				id: n,
				value: r.name,
				"data-control": "method",
				"aria-describedby": `${n}-sentence`,
				"aria-invalid": o ? "true" : void 0,
				onChange: (t) => e.choose(t.target.value),
				children: t.methods.map((e) => /* @__PURE__ */ L("option", {
					value: e.name,
					disabled: a.includes(e) && e !== r,
					children: e.title
				}, e.name))
			}),
			o && /* @__PURE__ */ L("p", {
				class: "eh-refused",
				"data-refused": "method",
				children: o.message
			}),
			/* @__PURE__ */ L("div", {
				id: `${n}-sentence`,
				children: [
					/* @__PURE__ */ L("p", {
						class: "eh-sentence",
						children: [
							"Hands out by: ",
							r.formula,
							"."
						]
					}),
					/* @__PURE__ */ L("p", {
						class: "eh-sentence",
						children: [
							"Minimises: ",
							r.minimises,
							"."
						]
					}),
					/* @__PURE__ */ L("p", {
						class: "eh-sentence",
						children: [
							"Used by: ",
							r.used_by,
							"."
						]
					})
				]
			}),
			a.length > 0 && /* @__PURE__ */ L("p", {
				class: "eh-sentence",
				children: [
					"Not for these groups: ",
					a.map(({ name: e, title: t, needs: n }, r) => /* @__PURE__ */ L("span", {
						"data-lacking": e,
						children: [
							r > 0 && "; ",
							t.split(",")[0],
							" needs the ",
							n.map((e) => `${e.meaning} (${e.name}_column)`).join(" and ")
						]
					}, e)),
					". Name the column when a file is read."
				]
			})
		]
	});
}
function OA({ store: e, picture: t }) {
	let { span: n, usual_k: r } = t.view, i = e.state.k_min ?? t.state.k_min ?? n.low, a = e.state.k_max ?? t.state.k_max ?? n.high, o = (t) => e.set({
		...t,
		...kA(e, t.k_min ?? i, t.k_max ?? a)
	}), s = (e, t) => o(t === "slider" && e > a ? {
		k_min: e,
		k_max: e
	} : { k_min: e }), c = (e, t) => o(t === "slider" && e < i ? {
		k_max: e,
		k_min: e
	} : { k_max: e }), l = {
		store: e,
		low: n.low,
		high: n.high,
		step: 1,
		symbol: "k"
	}, u = t.sweep.not_compared === null;
	return /* @__PURE__ */ L("fieldset", { children: [
		/* @__PURE__ */ L("legend", { children: "Range of k" }),
		/* @__PURE__ */ L(xA, {
			...l,
			name: "k_min",
			label: "Smallest total",
			sentence: "The fewest units in all that are compared.",
			value: i,
			reset: n.start,
			onChange: s
		}),
		/* @__PURE__ */ L(xA, {
			...l,
			name: "k_max",
			label: "Largest total",
			sentence: "The most units in all that are compared.",
			value: a,
			reset: n.default,
			onChange: c
		}),
		/* @__PURE__ */ L(CA, {
			store: e,
			name: "k",
			label: "Shown total",
			none: u ? "best" : String(r),
			low: i,
			high: a,
			sentence: u ? "The total to look at; left open, it follows the best." : "The total to look at; no total is the best by this method.",
			onChange: (t) => e.set({ k: t })
		})
	] });
}
function kA(e, t, n) {
	let r = e.state.k;
	return r == null || t > n || t <= r && r <= n ? {} : (e.fail(`k = ${I(r)} is outside of the new range ${I(t)} to ${I(n)}: the best is shown instead.`), { k: null });
}
function AA({ store: e }) {
	let t = (t) => e.set({
		...e.along(),
		...t
	});
	return /* @__PURE__ */ L("fieldset", { children: [
		/* @__PURE__ */ L("legend", { children: "Bounds" }),
		/* @__PURE__ */ L(CA, {
			store: e,
			name: "minimum",
			label: "Fewest units each",
			none: "as given",
			low: 0,
			high: 10 ** 6,
			sentence: "Every group gets at least so many; left open, what the groups bring and the method needs.",
			onChange: (e) => t({ minimum: e })
		}),
		/* @__PURE__ */ L(CA, {
			store: e,
			name: "maximum",
			label: "Most units each",
			sentence: "No group gets more.",
			none: "as given",
			low: 1,
			high: 10 ** 6,
			onChange: (e) => t({ maximum: e })
		})
	] });
}
function jA({ store: e, picture: t }) {
	let { threshold: n, exempt: r, threshold_of: i } = e.state, a = (t) => e.set({
		...e.along(),
		...t
	}), o = n != null || i != null || (r?.length ?? 0) > 0 || e.refused.has("threshold");
	return /* @__PURE__ */ L("fieldset", { children: [
		/* @__PURE__ */ L("legend", { children: "Rules around it" }),
		/* @__PURE__ */ L(CA, {
			store: e,
			name: "threshold",
			label: "Threshold",
			none: "none",
			low: 0,
			high: 1,
			step: .01,
			whole: !1,
			sentence: "The share of all populations (below 1) or the population (from 1) that a group must reach to get anything.",
			onChange: (e) => a(e === null ? {
				threshold: null,
				exempt: [],
				threshold_of: null
			} : { threshold: e })
		}),
		o && /* @__PURE__ */ L(MA, {
			store: e,
			onChange: (e) => a({ exempt: e })
		}),
		o && /* @__PURE__ */ L(CA, {
			store: e,
			name: "threshold_of",
			label: "Threshold is a share of",
			none: "all groups",
			low: 0,
			high: 0xe8d4a51000,
			sentence: "Where that is more than all groups have together: all votes, for example.",
			onChange: (e) => a({ threshold_of: e })
		}),
		t.data.current ? /* @__PURE__ */ L(CA, {
			store: e,
			name: "change",
			label: "Penalty on change",
			none: "none",
			low: 0,
			high: 1,
			step: .01,
			whole: !1,
			sentence: "In units of the error E, on every unit by which a group departs from what it holds now.",
			onChange: (e) => a({ change: e })
		}) : /* @__PURE__ */ L("p", {
			class: "eh-sentence",
			"data-lacking": "change",
			children: "No penalty on change here: it needs the units that groups hold now, in a column that is named when a file is read (current_column)."
		})
	] });
}
function MA({ store: e, onChange: t }) {
	let n = Oe(), r = e.refused.get("exempt"), i = (e.state.exempt ?? []).join("\n");
	return /* @__PURE__ */ L("div", {
		class: "eh-field",
		children: [
			/* @__PURE__ */ L("label", {
				for: n,
				children: "Exempt from the threshold"
			}),
			/* @__PURE__ */ L("textarea", {
				id: n,
				class: "eh-exempt",
				rows: 2,
				placeholder: "names, one to a line",
				value: i,
				"data-control": "exempt",
				"aria-invalid": r ? "true" : void 0,
				"aria-describedby": `${n}-sentence`,
				onChange: (e) => {
					let n = e.target.value;
					t(n.split("\n").map((e) => e.trim()).filter(Boolean));
				}
			}),
			r && /* @__PURE__ */ L("p", {
				class: "eh-refused",
				"data-refused": "exempt",
				children: r.message
			}),
			/* @__PURE__ */ L("p", {
				id: `${n}-sentence`,
				class: "eh-sentence",
				children: "Groups that compete however few people they have."
			})
		]
	});
}
// src/curves.tsx
var NA = 62, PA = 18, FA = 30, IA = 248, LA = 2400, RA = 130;
function zA({ picture: e, palette: t, asked: n, onChoose: r }) {
	let [i, a] = P(null), { k: o, logError: s, score: c, view: l } = e, u = De(() => BA(s), [s]), d = {
		picture: e,
		palette: t,
		asked: n,
		hover: i,
		onHover: a,
		onChoose: r
	}, [f, p] = [o[0], o[o.length - 1]], m = `Best k is ${I(l.usual_k)}; shown k is ${I(l.k)}`;
	return /* @__PURE__ */ L("div", {
		class: "eh-curves",
		children: [/* @__PURE__ */ L(VA, {
			...d,
			name: "error",
			title: "Total error E(k)",
			symbol: "E",
			values: u.values,
			logarithmic: u.log,
			powers: u.powers,
			reading: (e) => at(Math.exp(s[e])),
			summary: `Total error E for every k from ${I(f)} to ${I(p)}, on a logarithmic scale. ${m}, with E = ${at(Re(e.view.error))}.`
		}), /* @__PURE__ */ L(VA, {
			...d,
			name: "score",
			title: "Score S(k)",
			symbol: "S",
			values: c,
			logarithmic: !1,
			powers: !1,
			reading: (e) => at(c[e]),
			summary: `Score S for every k from ${I(f)} to ${I(p)}; higher is better. ${m}.`
		})]
	});
}
function BA(e) {
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
function VA(e) {
	let { picture: t, palette: n, values: r, hover: i, onHover: a, onChoose: o } = e, { k: s, view: c } = t, [l, u] = gt(), d = F(null), f = F(() => 0), p = De(() => KA(s), [s]);
	Ee(() => {
		if (!u) return;
		let r = QO(d.current, qA(e, p, u), n).scale("y");
		f.current = (e) => r?.apply(e) ?? 0, d.current.dataset.revision = String(t.revision);
	}, [
		t.revision,
		u,
		n
	]);
	let m = (e) => NA + (e - p[0]) / (p[1] - p[0]) * (u - NA - PA), h = (e) => {
		let t = l.current.getBoundingClientRect().left, n = (e.clientX - t - NA) / (u - NA - PA);
		return GA(s, p[0] + n * (p[1] - p[0]));
	}, g = (t) => {
		let n = WA(t, s, e.asked);
		n !== void 0 && (t.preventDefault(), o(n));
	}, _ = GA(s, c.k);
	return /* @__PURE__ */ L(rn, {
		title: e.title,
		name: e.name,
		summary: e.summary,
		palette: n,
		told: t.told,
		legend: HA(t, n),
		children: /* @__PURE__ */ L("div", {
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
			children: [/* @__PURE__ */ L("div", {
				class: "eh-plot",
				ref: d,
				style: { height: `${IA}px` },
				"data-curve": e.name
			}), i !== null && i < s.length && /* @__PURE__ */ L(UA, {
				x: m(s[i]),
				y: f.current(r[i]),
				width: u,
				text: `k = ${I(s[i])}`,
				value: `${e.symbol} = ${e.reading(i)}`
			})]
		})
	});
}
function HA({ view: e }, t) {
	let n = {
		colour: t.accent,
		text: `best k = ${I(e.usual_k)}`
	};
	return e.k === e.usual_k ? [n] : [n, {
		colour: t.ink,
		text: `shown k = ${I(e.k)}`,
		isLine: !0
	}];
}
function UA({ x: e, y: t, width: n, text: r, value: i }) {
	let a = e > n / 2;
	return /* @__PURE__ */ L("div", {
		class: "eh-pointer",
		"aria-hidden": "true",
		children: [
			/* @__PURE__ */ L("i", {
				class: "eh-pointer-line",
				style: { left: `${e}px` }
			}),
			Number.isFinite(t) && /* @__PURE__ */ L("i", {
				class: "eh-pointer-dot",
				style: {
					left: `${e}px`,
					top: `${t}px`
				}
			}),
			/* @__PURE__ */ L("span", {
				class: a ? "eh-pointer-text eh-pointer-left" : "eh-pointer-text",
				style: a ? { right: `${n - e + 8}px` } : { left: `${e + 8}px` },
				children: [
					/* @__PURE__ */ L("b", { children: r }),
					" ",
					i
				]
			})
		]
	});
}
function WA(e, t, n) {
	let r = GA(t, n), i = e.shiftKey ? 10 : 1, a = {
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
function GA(e, t) {
	let [n, r] = [0, e.length - 1];
	for (; r - n > 1;) {
		let i = n + r >> 1;
		e[i] <= t ? n = i : r = i;
	}
	return Math.abs(e[r] - t) < Math.abs(e[n] - t) ? r : n;
}
function KA(e) {
	let [t, n] = [e[0], e[e.length - 1]];
	return t === n ? [t - 1, n + 1] : [t, n];
}
function qA(e, t, n) {
	let { picture: r, palette: i, values: a, logarithmic: o, powers: s, symbol: c } = e, { k: l, view: u } = r, d = $A(a, Math.max(400, Math.min(LA, 2 * n))), f = (e) => Number.isFinite(a[e]) && (!o || a[e] > 0), p = GA(l, u.usual_k), m = GA(l, u.k), h = YA(a, o), g = d.filter((e) => r.logError[e] === -Infinity), _ = (e) => f(e) ? a[e] : NaN, v = o ? XA(h) : 5, y = c === "E" ? h[0] : h[1], b = (e) => f(e) ? a[e] : y;
	return {
		width: n,
		height: IA,
		marginLeft: NA,
		marginRight: PA,
		marginTop: FA,
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
			tickFormat: QA
		},
		y: {
			type: o ? "log" : "linear",
			domain: h,
			ticks: v,
			nice: !o,
			tickSize: 0,
			label: s ? `↑ ${c}, powers of ten` : c === "E" ? "↑ E, total error (log scale)" : "↑ S, score",
			tickFormat: o ? ZA : void 0
		},
		marks: [
			TE({
				stroke: i.line,
				strokeOpacity: 1,
				ticks: v
			}),
			m === p ? null : vT([l[m]], {
				stroke: i.ink,
				strokeDasharray: "3,3"
			}),
			vT([l[p]], {
				stroke: i.accent,
				strokeOpacity: .45
			}),
			GO(d, {
				x: (e) => l[e],
				y: _,
				stroke: i.curve,
				strokeWidth: 1.3,
				strokeLinejoin: "round"
			}),
			l.length <= RA ? VO(d, {
				x: (e) => l[e],
				y: _,
				r: 2,
				fill: i.curve
			}) : null,
			g.length ? VO(g, {
				x: (e) => l[e],
				y,
				r: 4,
				symbol: "diamond",
				fill: i.accent
			}) : null,
			m === p ? null : VO([m], {
				x: (e) => l[e],
				y: b,
				r: 4.5,
				fill: i.paper,
				stroke: i.ink,
				strokeWidth: 2
			}),
			VO([p], {
				x: (e) => l[e],
				y: b,
				r: 5,
				fill: i.accent,
				stroke: i.paper,
				strokeWidth: 1.5
			}),
			JA(`best k = ${I(u.usual_k)}`, l[p], t, i)
		]
	};
}
function JA(e, t, n, r) {
	let i = (t - n[0]) / (n[1] - n[0]);
	return DT([e], {
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
function YA(e, t) {
	let [n, r] = [Infinity, -Infinity];
	for (let i of e) !Number.isFinite(i) || t && i <= 0 || (i < n && (n = i), i > r && (r = i));
	if (n > r) return [.1, 1];
	if (t) return [n / 1.12, r * 1.12];
	let i = (r - n || Math.abs(r) || 1) * .05;
	return [n - i, r + i];
}
function XA([e, t]) {
	let n = Math.log10(t / e), r = n > 2.2 ? [1] : n > 1.1 ? [1, 3] : [
		1,
		2,
		3,
		5
	], i = Math.max(1, Math.round(n / 6)), a = [];
	for (let n = Math.floor(Math.log10(e)); n <= Math.ceil(Math.log10(t)); n += i) for (let e of r) a.push(Number(`${e}e${n}`));
	return a.filter((n) => n >= e && n <= t);
}
function ZA(e) {
	let [t, n] = e.toExponential(0).split("e");
	return t === "1" ? `10${pt(Number(n))}` : `${t}·10${pt(Number(n))}`;
}
function QA(e) {
	return Number.isInteger(e) ? I(e) : "";
}
function $A(e, t) {
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
var ej = {
	float: "proven",
	ball: "proven",
	exact: "proven",
	undecided: "undecided"
}, tj = "sweep";
function nj({ picture: e, onBest: t }) {
	let { view: n } = e, r = n.k === n.usual_k;
	return /* @__PURE__ */ L("section", {
		class: "eh-headline eh-card",
		"aria-label": "Result",
		children: [/* @__PURE__ */ L("dl", {
			class: "eh-figures",
			children: [
				n.best_k !== null && /* @__PURE__ */ L(oj, {
					name: "best-k",
					label: "Best k",
					value: I(n.best_k),
					exact: n.best_k,
					strong: !0
				}),
				/* @__PURE__ */ L(oj, {
					name: "k",
					label: "Shown k",
					value: I(n.k),
					exact: n.k,
					strong: !0,
					children: !r && /* @__PURE__ */ L("button", {
						type: "button",
						class: "eh-small",
						onClick: t,
						children: n.best_k === null ? `Back to ${I(n.usual_k)}` : "Back to best"
					})
				}),
				n.error !== null && /* @__PURE__ */ L(oj, {
					name: "error",
					label: "Total error E",
					value: at(Re(n.error)),
					exact: Re(n.error)
				}),
				n.score_at !== null && /* @__PURE__ */ L(oj, {
					name: "score",
					label: "Score S",
					value: rj(Re(n.score_at)),
					exact: Re(n.score_at)
				}),
				n.gap !== null && /* @__PURE__ */ L(oj, {
					name: "gap",
					label: "Gap to the runner-up",
					value: ij(Re(n.gap)),
					exact: Re(n.gap)
				}),
				n.judged !== null && /* @__PURE__ */ L(oj, {
					name: "judged",
					label: `E by ${n.judged.name}`,
					value: at(Re(n.judged.error)),
					exact: Re(n.judged.error)
				}),
				/* @__PURE__ */ L(oj, {
					name: "proof",
					label: "Proof",
					value: aj(n.proof),
					exact: n.proof ?? "none",
					children: [n.unique === !1 && /* @__PURE__ */ L("span", {
						class: "eh-tag",
						children: "tied"
					}), n.unique === !0 && /* @__PURE__ */ L("span", {
						class: "eh-tag",
						children: "unique"
					})]
				})
			]
		}), /* @__PURE__ */ L("ul", {
			class: "eh-sentences",
			children: n.sentences.filter(({ kind: e }) => e !== tj).map((e) => /* @__PURE__ */ L("li", {
				"data-sentence": e.kind,
				children: e.text
			}, e.kind))
		})]
	});
}
function rj(e) {
	return Number.isFinite(e) ? st(e, 4) : at(e);
}
function ij(e) {
	return e === Infinity ? "no other" : at(e, 4);
}
function aj(e) {
	return e === null ? "not proven" : ej[e] ?? e;
}
function oj({ name: e, label: t, value: n, exact: r, strong: i, children: a }) {
	return /* @__PURE__ */ L("div", {
		class: i ? "eh-figure-item eh-strong" : "eh-figure-item",
		children: [/* @__PURE__ */ L("dt", { children: t }), /* @__PURE__ */ L("dd", { children: [
			/* @__PURE__ */ L("span", {
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
function sj({ options: e, reading: t, onChange: n }) {
	let r = (e, r) => n({
		...t,
		[e]: r
	});
	return /* @__PURE__ */ L(y, { children: [/* @__PURE__ */ L("p", {
		class: "eh-sentence",
		children: "Left as they are, everything is found out; a message names the one that is needed."
	}), e.map(({ name: e, kind: n, label: i }) => {
		if (n === "switch" || n === "drop") return /* @__PURE__ */ L("label", { children: [
			i,
			" ",
			/* @__PURE__ */ L("input", {
				type: "checkbox",
				checked: t[e] === !0,
				"data-reading": e,
				onChange: (t) => r(e, t.target.checked)
			})
		] }, e);
		let a = typeof t[e] == "string" ? t[e] : "";
		return n === "titles" || n === "names" ? /* @__PURE__ */ L("label", { children: [
			i,
			" ",
			/* @__PURE__ */ L("textarea", {
				rows: 2,
				placeholder: "one to a line",
				value: a,
				"data-reading": e,
				onInput: (t) => r(e, t.target.value)
			})
		] }, e) : /* @__PURE__ */ L("label", { children: [
			i,
			" ",
			/* @__PURE__ */ L("input", {
				type: "text",
				value: a,
				"data-reading": e,
				inputMode: n === "row" ? "numeric" : void 0,
				onInput: (t) => r(e, t.target.value)
			})
		] }, e);
	})] });
}
function cj(e) {
	return Object.fromEntries(Object.entries(e).filter(([, e]) => e === !0 || typeof e == "string" && e.trim() !== ""));
}
// src/source.tsx
function lj(e, t) {
	e.notices = [], e.set({
		data: t,
		threshold: null,
		exempt: [],
		threshold_of: null,
		change: null,
		minimum: null,
		maximum: null,
		k_min: null,
		k_max: null,
		k: null
	});
}
async function uj(e, t, n, r) {
	r.file = t, r.reading = n, r.isRefused = !1;
	let i = e.hello?.limits.bytes ?? 0;
	if (t.size > i) e.fail(`${t.name} has ${dj(t.size)} MB: the explorer reads at most ${dj(i)} MB. Use the command line for larger files.`);
	else try {
		let i = et(new Uint8Array(await t.arrayBuffer())), a = await e.request("upload", {
			file: t.name,
			content: i,
			options: cj(n)
		});
		r.key = a.data?.key ?? null, a.data && lj(e, a.data);
	} catch (t) {
		r.isRefused = !0, e.putAway(), e.fail(t.message);
	}
}
function dj(e) {
	return (e / 2 ** 20).toFixed(1);
}
function fj({ store: e, hello: t, last: n, reading: r, onReading: i }) {
	let a = Oe(), o = F(null), s = e.picture?.data, c = e.state.data?.name ?? "", l = (t) => {
		t && uj(e, t, r, n);
	}, u = e.refused.get("data");
	return /* @__PURE__ */ L("div", {
		class: "eh-source",
		children: [
			/* @__PURE__ */ L("label", {
				for: `${a}-set`,
				children: "Data"
			}),
			/* @__PURE__ */ L("select", {
				id: `${a}-set`,
				value: c,
				"data-control": "data",
				"aria-invalid": u ? "true" : void 0,
				"aria-describedby": u ? `${a}-refused` : void 0,
				onChange: (t) => lj(e, { name: t.target.value }),
				children: [!c && /* @__PURE__ */ L("option", {
					value: "",
					children: s?.title ?? "…"
				}), t.sets.map(({ name: e, title: t }) => /* @__PURE__ */ L("option", {
					value: e,
					children: [
						e,
						": ",
						t
					]
				}, e))]
			}),
			u && /* @__PURE__ */ L("p", {
				class: "eh-refused",
				id: `${a}-refused`,
				"data-refused": "data",
				children: u.message
			}),
			/* @__PURE__ */ L("button", {
				type: "button",
				class: "eh-small",
				onClick: () => o.current.click(),
				children: "Open a file …"
			}),
			/* @__PURE__ */ L("input", {
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
			/* @__PURE__ */ L("details", {
				open: n.isRefused ? !0 : void 0,
				children: [
					/* @__PURE__ */ L("summary", { children: "How the file is read" }),
					/* @__PURE__ */ L(sj, {
						options: t.reading,
						reading: r,
						onChange: i
					}),
					n.file && /* @__PURE__ */ L("button", {
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
			s?.notes?.map((e) => /* @__PURE__ */ L("p", {
				class: "eh-sentence eh-data-note",
				children: e
			}, e)),
			s?.source && /* @__PURE__ */ L("details", { children: [/* @__PURE__ */ L("summary", { children: "Where the data come from" }), /* @__PURE__ */ L("p", {
				class: "eh-sentence",
				children: s.source
			})] })
		]
	});
}
// src/takeaway.tsx
var pj = "http://127.0.0.1:8642/", mj = [
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
		ask: "order.csv",
		label: "Order of award, CSV",
		type: "text/csv"
	},
	{
		ask: "comparison.csv",
		label: "Methods compared, CSV",
		type: "text/csv"
	},
	{
		ask: "comparison.json",
		label: "Methods compared, JSON",
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
function hj(e) {
	let t = [...e.refused.keys()].join(" and ");
	return t && ` What was refused (${t}) is not in it.`;
}
function gj({ picture: e, store: t, look: n }) {
	let [r, i] = P(""), [a, o] = P(null), s = (n, r) => {
		t.request(n, { state: {
			...e.state,
			k: e.view.k
		} }).then((t) => {
			Vt(t.file ?? n, t.text ?? "", r), i(`${t.file} saved. It holds ${e.told}.`), o(null);
		}).catch((e) => t.fail(e.message));
	}, c = async (e, t) => {
		let n = await tn(e);
		i(n ? `${t} copied.` : "The browser does not let a page copy here: select the text below."), o(n ? null : e);
	};
	return /* @__PURE__ */ L("section", {
		class: "eh-takeaway eh-card",
		"aria-label": "Take away",
		children: [
			/* @__PURE__ */ L("h2", { children: "Take away" }),
			/* @__PURE__ */ L("p", {
				class: "eh-note",
				"data-holds": !0,
				children: [
					"All of it holds what the picture shows: ",
					e.told,
					".",
					hj(t)
				]
			}),
			/* @__PURE__ */ L("div", {
				class: "eh-buttons",
				children: [
					mj.map(({ ask: e, label: t, type: n }) => /* @__PURE__ */ L("button", {
						type: "button",
						class: "eh-small",
						"data-save": e,
						onClick: () => s(e, n),
						children: t
					}, e)),
					/* @__PURE__ */ L("button", {
						type: "button",
						class: "eh-small",
						"data-copy": "python",
						onClick: () => void c(e.view.python, "Python"),
						children: "Copy as Python"
					}),
					/* @__PURE__ */ L("button", {
						type: "button",
						class: "eh-small",
						"data-copy": "command",
						onClick: () => void c(e.view.command, "Command line"),
						children: "Copy as command line"
					}),
					/* @__PURE__ */ L("button", {
						type: "button",
						class: "eh-small",
						"data-copy": "link",
						onClick: () => {
							let { data: r, state: a } = e;
							if (!r.name && !r.inline) {
								i(`The link cannot carry these ${r.names.length} groups: it holds at most ${t.hello?.limits.inline}. Share the file beside it.`), o(null);
								return;
							}
							let s = Ge(a, r, t.hello, n), l = t.door.kind === "page" ? location.href.split("#")[0] : pj;
							c(l + s, t.door.kind === "page" ? "Link" : "Link for a running “evenhand explore”");
						},
						children: "Copy link"
					})
				]
			}),
			/* @__PURE__ */ L("p", {
				class: "eh-note",
				role: "status",
				children: r
			}),
			a && /* @__PURE__ */ L("textarea", {
				class: "eh-copy",
				readOnly: !0,
				rows: 4,
				value: a,
				"aria-label": "Text to copy",
				onFocus: (e) => e.target.select()
			})
		]
	});
}
// src/told.tsx
function _j({ store: e, hello: t, onShow: n }) {
	let r = [...e.refused].filter(([t]) => t !== e.typing);
	return /* @__PURE__ */ L("div", {
		class: "eh-told",
		children: [/* @__PURE__ */ L("div", {
			class: "eh-said",
			children: [/* @__PURE__ */ L("div", {
				role: "alert",
				class: "eh-alert",
				children: [
					!e.alive && /* @__PURE__ */ L("p", { children: vj(e) }),
					r.map(([e, { message: t }]) => /* @__PURE__ */ L("p", { children: t }, e)),
					e.notices.map((e) => /* @__PURE__ */ L("p", { children: e }, e))
				]
			}), /* @__PURE__ */ L("div", {
				class: "eh-said-tools",
				children: [r.map(([e]) => /* @__PURE__ */ L("button", {
					type: "button",
					class: "eh-link",
					onClick: () => n(e),
					children: ["Go to ", xj(e, t)]
				}, e)), e.notices.length > 0 && /* @__PURE__ */ L("button", {
					type: "button",
					class: "eh-link",
					onClick: () => e.putAway(),
					children: "Put away"
				})]
			})]
		}), /* @__PURE__ */ L("div", {
			role: "status",
			class: "eh-status",
			children: e.alive && e.slowSince !== null && /* @__PURE__ */ L(yj, { since: e.slowSince })
		})]
	});
}
function vj(e) {
	return e.door.kind === "page" ? "Python does not answer: this is the last picture. Trying again …" : "Python does not answer: it is computing, or the kernel is not running. This is the last picture.";
}
function yj({ since: e }) {
	let [t, n] = P(performance.now());
	Te(() => {
		let e = setInterval(() => n(performance.now()), 1e3);
		return () => clearInterval(e);
	}, []);
	let r = Math.floor((t - e) / 1e3);
	return /* @__PURE__ */ L("p", {
		class: "eh-computing",
		children: ["Computing … ", r > 0 && /* @__PURE__ */ L("span", {
			"aria-hidden": "true",
			children: [r, " s"]
		})]
	});
}
var bj = {
	data: "the data",
	k: "the shown total",
	k_min: "the smallest total",
	k_max: "the largest total",
	minimum: "the fewest units each",
	maximum: "the most units each",
	method: "the method",
	threshold: "the threshold",
	exempt: "who is exempt",
	threshold_of: "what the threshold is of",
	change: "the penalty on change",
	methods: "the methods compared",
	judged_by: "the judge"
};
function xj(e, t) {
	let n = t ? [t.alpha, ...t.methods.flatMap(({ parameters: e }) => e)] : [];
	return bj[e] ?? n.find((t) => t.name === e)?.label.toLowerCase() ?? e;
}
// src/app.tsx
var Sj = [
	"auto",
	"light",
	"dark"
];
function Cj({ store: e, fragment: t }) {
	ht(e);
	let [n, r] = P(() => wj(Ke(t))), i = n.theme, [a, o] = P(!1), [s, c] = P({}), l = F({
		file: null,
		key: null,
		named: new URLSearchParams(t.slice(1)).get("file")
	}), u = F(null), d = Dk(i), { hello: f, picture: p } = e;
	return nt(e, n, (e, t) => {
		r((t) => wj({
			tab: e.tab || t.tab,
			beside: e.beside || t.beside,
			theme: e.theme || t.theme
		})), l.current.named = t.file;
	}), e.onUnknownData = () => void Ej(e, l.current), /* @__PURE__ */ L("div", {
		ref: u,
		class: `eh ${d.dark ? "eh-dark" : "eh-light"} eh-${e.door.kind} ${a ? "eh-dropping" : ""}`,
		onFocusCapture: e.door.kind === "widget" ? Dj : void 0,
		"data-busy": e.busy,
		onDrop: (t) => {
			t.preventDefault(), o(!1);
			let n = t.dataTransfer?.files[0];
			n && uj(e, n, s, l.current);
		},
		onDragLeave: () => o(!1),
		onDragOver: (e) => {
			e.preventDefault(), o(!0);
		},
		children: [
			/* @__PURE__ */ L("header", {
				class: "eh-top",
				children: [/* @__PURE__ */ L("div", { children: [/* @__PURE__ */ L("h1", { children: "evenhand" }), /* @__PURE__ */ L("p", { children: "whole units for unequal groups, with an even hand" })] }), /* @__PURE__ */ L("label", {
					class: "eh-theme",
					children: ["Colours ", /* @__PURE__ */ L("select", {
						value: i,
						onChange: (e) => r({
							...n,
							theme: e.target.value
						}),
						children: Sj.map((e) => /* @__PURE__ */ L("option", {
							value: e,
							children: e
						}, e))
					})]
				})]
			}),
			/* @__PURE__ */ L(_j, {
				store: e,
				hello: f,
				onShow: (e) => {
					let t = u.current.querySelector(`[data-control="${e}"]`);
					t?.scrollIntoView({ block: "center" }), (t?.querySelector("input.eh-number") ?? t)?.focus();
				}
			}),
			/* @__PURE__ */ L("div", {
				class: "eh-body",
				children: [/* @__PURE__ */ L("aside", {
					class: "eh-left",
					"aria-label": "Data and parameters",
					children: [f && /* @__PURE__ */ L(fj, {
						store: e,
						hello: f,
						last: l.current,
						reading: s,
						onReading: c
					}), f && /* @__PURE__ */ L(wA, {
						store: e,
						hello: f
					})]
				}), /* @__PURE__ */ L("main", {
					class: "eh-main",
					children: p ? /* @__PURE__ */ L(Oj, {
						store: e,
						picture: p,
						palette: d,
						look: n,
						onLook: (e) => r({
							...n,
							...e
						})
					}) : /* @__PURE__ */ L("p", {
						class: "eh-waiting",
						children: "Computing …"
					})
				})]
			})
		]
	});
}
function wj({ tab: e, beside: t, theme: n }) {
	return {
		tab: Tj(nA.map(({ name: e }) => e), e),
		beside: Tj(aA.map(({ name: e }) => e), t),
		theme: Tj(Sj, n)
	};
}
function Tj(e, t) {
	return e.includes(t) ? t : e[0];
}
async function Ej(e, t) {
	let n = e.state.data?.key, { data: r } = e.picture ?? {}, i = n === "link" ? e.inline : r?.inline && r.key.startsWith(n ?? " ") ? r.inline : null;
	try {
		i ? e.set({ data: (await e.request("inline", {
			inline: i,
			state: void 0
		})).data }) : t.file && t.key === n ? await uj(e, t.file, t.reading ?? {}, t) : e.withoutData(`The groups${t.named ? ` of “${t.named}”` : ""} do not travel in an address, and are not here any more: open their file again.`);
	} catch (t) {
		e.withoutData(t.message);
	}
}
function Dj(e) {
	e.target.setAttribute("data-lm-suppress-shortcuts", "true");
}
function Oj({ store: e, picture: t, palette: n, look: r, onLook: i }) {
	let a = vt(t), o = Oe(), { alpha: s } = e.hello, c = t.sweep.not_compared, l = (t) => e.set({ k: t });
	return /* @__PURE__ */ L(y, { children: [
		/* @__PURE__ */ L(nj, {
			picture: t,
			onBest: () => l(null)
		}),
		/* @__PURE__ */ L("div", {
			class: "eh-card eh-totals",
			children: [
				c === null ? /* @__PURE__ */ L(zA, {
					picture: t,
					palette: n,
					asked: e.busy ? e.state.k ?? t.view.k : t.view.k,
					onChoose: l
				}) : /* @__PURE__ */ L("p", {
					class: "eh-uncompared",
					"data-not-compared": !0,
					children: [c[0].toUpperCase() + c.slice(1), ". The tab “Methods compared” below measures them so."]
				}),
				/* @__PURE__ */ L(kj, { picture: t }),
				c === null && /* @__PURE__ */ L(Ct, {
					picture: t,
					alpha: s,
					onAlpha: (t) => e.set({
						alpha: t,
						k: null
					})
				})
			]
		}),
		/* @__PURE__ */ L("div", {
			class: "eh-late",
			"data-late": a !== t,
			children: [/* @__PURE__ */ L(iA, {
				picture: a,
				palette: n,
				store: e,
				tab: r.tab,
				onTab: (e) => i({ tab: e }),
				id: o
			}), /* @__PURE__ */ L(oA, {
				picture: a,
				store: e,
				beside: r.beside,
				onBeside: (e) => i({ beside: e })
			})]
		}),
		/* @__PURE__ */ L(gj, {
			picture: t,
			store: e,
			look: r
		})
	] });
}
function kj({ picture: e }) {
	let t = e.view.sentences.find(({ kind: e }) => e === tj);
	return t ? /* @__PURE__ */ L("p", {
		class: "eh-note",
		"data-sentence": tj,
		children: t.text
	}) : null;
}
// src/describe.ts
function Aj(e, t, n, r, { methods: i, alpha: a }) {
	let o = `k = ${I(n)} of ${I(r.k_min)} to ${I(r.k_min + r.count - 1)}`, s = i.find(({ name: t }) => t === e.method) ?? i[0], c = r.not_compared === null ? [Mj(a, e)] : [], l = `${t.name ?? t.title}, ${I(t.names.length)} groups`, u = s.parameters.map((t) => Mj(t, e));
	return [
		l,
		o,
		jj(s.title),
		...c,
		...u,
		...Nj(e)
	].filter(Boolean).join(", ");
}
function jj(e) {
	return e.replace(/, /g, " / ");
}
function Mj(e, t) {
	return `${Le(e) ? e.name : e.symbol} = ${t[e.name]}`;
}
function Nj({ threshold: e, threshold_of: t, exempt: n, change: r, minimum: i, maximum: a }) {
	return [
		e === null ? "" : `threshold ${e}${t === null ? "" : ` of ${I(t)}`}`,
		n.length ? `not for ${n.join(" and ")}` : "",
		r === null ? "" : `change ${r}`,
		i === null ? "" : `at least ${I(i)} each`,
		a === null ? "" : `at most ${I(a)} each`
	];
}
// src/refusals.ts
var Pj = [
	"base",
	"threshold",
	"exempt",
	"threshold_of",
	"change",
	"method",
	"minimum",
	"maximum",
	"k_min",
	"k_max",
	"k"
];
function Fj(e, t) {
	if (!e.some((e) => Pj.includes(e))) return {};
	let n = Pj.filter((e) => t.get(e)?.value !== void 0);
	return Object.fromEntries(n.map((e) => [e, t.get(e).value]));
}
function Ij(e, t) {
	return Object.keys(e).filter((n) => e[n] != null && JSON.stringify(e[n]) !== JSON.stringify(t[n] ?? null));
}
function Lj(e, t, n, r) {
	let i = n.k == null ? t : [...t, "k"];
	return i.find((t) => e.startsWith(`${t} is `) || e.startsWith(`${t} = ${Rj(n[t])} `)) || i.find((t) => e.includes(` has no parameter ${t}:`)) || t.find((t) => [n[t]].flat().some((t) => e.includes(Rj(t)))) || ([...r].reverse().find((e) => t.includes(e)) ?? t[0] ?? null);
}
function Rj(e) {
	return typeof e == "object" && e ? String(e.name ?? "\0") : typeof e == "number" ? e.toLocaleString("en-US") : String(e);
}
// src/store.ts
var zj = 500, Bj = 1e3, Vj = 1500, Hj = 4e3, Uj = class {
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
	onHello = null;
	left = /* @__PURE__ */ new Map();
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
		let t = Object.keys(e), n = Fj(t, this.refused);
		this.isWhole = !1, this.state = {
			...this.state,
			...n,
			...e
		};
		for (let e of [...Object.keys(n), ...t]) this.refused.delete(e);
		"data" in e && this.refused.clear(), this.recent = [...this.recent.filter((e) => !t.includes(e)), ...t], this.ask(), this.tell();
	}
	choose(e) {
		let t = this.state.method ?? this.hello.methods[0].name;
		this.left.set(t, this.parameters(this.state));
		let n = Object.fromEntries(this.parameterNames.map((e) => [e, null]));
		this.set({
			...n,
			...this.left.get(e),
			...this.along(),
			method: e
		});
	}
	along() {
		let { k_min: e, k_max: t } = this.state, n = this.picture?.view.span;
		return {
			...e === n?.start ? { k_min: null } : {},
			...t === n?.default ? { k_max: null } : {}
		};
	}
	get method() {
		let e = this.hello.methods;
		return e.find(({ name: e }) => e === this.state.method) ?? e[0];
	}
	get parameterNames() {
		return [...new Set(this.hello.methods.flatMap(({ parameters: e }) => e.map(({ name: e }) => e)))];
	}
	parameters(e) {
		return Object.fromEntries(this.parameterNames.map((t) => [t, e[t] ?? null]));
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
		return this.door.isThere !== void 0 && performance.now() - this.askedAt >= Vj;
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
		}, zj);
	}
	async look() {
		let e = this.flying;
		if (!e) return;
		let t = this.door.isThere ? await this.door.isThere() : performance.now() - this.askedAt < Hj;
		e === this.flying && (this.alive = t, this.dirty && t && this.mayOvertake ? this.ask() : this.timer = setTimeout(() => void this.look(), Bj), this.tell());
	}
	tell() {
		for (let e of this.listeners) e();
	}
	link(e) {
		if (this.alive = e, this.rest(), e) this.door.kind === "page" && this.hello && this.ask();
		else {
			for (let { reject: e } of this.waiting.values()) e(/* @__PURE__ */ Error("Python does not answer"));
			this.waiting.clear();
		}
		this.tell();
	}
	greet(e) {
		let t = this.hello === null;
		this.hello = e, t && (this.onHello?.(e), this.door.kind === "page" && this.ask());
	}
	rest() {
		this.flying = 0, this.slowSince = null, clearTimeout(this.timer);
	}
	receive(e) {
		e.type === "hello" ? this.greet(e) : e.type === "view" ? this.show(e) : e.type === "error" ? this.hearError(e) : this.settle(e), this.tell();
	}
	show(e) {
		let t = e.data ?? this.picture?.data, n = e.sweep ?? this.picture?.sweep;
		if (!t || !n || this.door.kind === "page" && e.id !== this.flying) return;
		let r = this.picture, i = !r || n.key !== r.sweep.key, a = i ? Be(n.log_error) : r.logError, o = i ? Array.from({ length: n.count }, (e, t) => n.k_min + t) : r.k, s = r && r.data === t ? r.populations : Gj(t.populations), c = (r?.revision ?? 0) + 1, [l, u] = [Kj(e.view), Be(e.view.score ?? "")], d = Aj(e.state, t, e.view.k, n, this.hello);
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
		let { asked: t, picture: n } = this, r = n && (t.data == null || JSON.stringify(t.data) === JSON.stringify(n.state.data)), i = r && !this.isWhole ? n.state : {}, a = Ij(t, i), o = Lj(e, a, t, this.recent);
		if (o === null) this.fail(e);
		else if (this.refused.set(o, {
			message: e,
			value: t[o]
		}), this.dirty || a.some((e) => e !== o) || this.isWhole || !n) {
			let e = i[o] === t[o] ? null : i[o] ?? null, n = o === "method" && r ? this.parameters(i) : {};
			this.state[o] === t[o] && (this.state = {
				...this.state,
				...n,
				[o]: e
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
}, Wj = [
	"under",
	"exact",
	"over"
];
function Gj(e) {
	return Array.from(Be(e));
}
function Kj(e) {
	return {
		...e,
		sides: e.standing.map((e) => Wj[e + 1]),
		ideal: Gj(e.ideal),
		ratio: Gj(e.ratio),
		contribution: e.contribution === null ? null : Gj(e.contribution),
		quota: Gj(e.quota)
	};
}
// src/widget.ts
var qj = class {
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
}, Jj = 1500, Yj = class {
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
				signal: AbortSignal.timeout(Jj)
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
function Xj(e, t, n) {
	let r = new Uj(t);
	return r.onHello = (e) => {
		if (n === null) return;
		let t = Ye(n, e);
		r.begin(t.state, t.inline, t.problems);
	}, le(/* @__PURE__ */ L(Cj, {
		store: r,
		fragment: n ?? ""
	}), e), r.open(), () => {
		r.close(), le(null, e);
	};
}
function Zj(e, t, n) {
	let r = document.createElement("style"), i = `.evenhand-still-${String(e.get("_still"))}`;
	r.textContent = `${n} ${i} { display: none } .jp-OutputArea-child:has(${i}) { display: none }`;
	let a = document.createElement("div");
	t.replaceChildren(r, a);
	let o = Xj(a, new qj(e), null);
	return () => {
		o(), t.replaceChildren();
	};
}
var Qj = { render: ({ model: e, el: t }) => Zj(e, t, "") };
export { Yj as SocketDoor, Qj as default, Xj as mount, Zj as show };
