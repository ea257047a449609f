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
	Ee(() => e.subscribe(() => t((e) => e + 1)), [e]);
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
	let [t, n] = we(e), r = Oe(e), i = Oe(!1);
	return r.current = e, Ee(() => {
		if (i.current || t === e) return;
		i.current = !0;
		let a = () => {
			i.current = !1, n(r.current);
		};
		document.hidden ? setTimeout(a, 0) : requestAnimationFrame(() => setTimeout(a, 0));
	}, [e, t]), t;
}
// src/messages.ts
function Qe(e) {
	return e === "inf" ? Infinity : e === "-inf" ? -Infinity : e ?? NaN;
}
function $e(e) {
	let t = atob(e), n = new Uint8Array(t.length);
	for (let e = 0; e < t.length; e++) n[e] = t.charCodeAt(e);
	return new Float64Array(n.buffer);
}
// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var et = Symbol.for("pv"), tt = 0;
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
		constructor: et,
		__v: --tt,
		__i: -1,
		__u: 0
	};
	return (a || o) && (u.__source = a, u.__self = o), e.vnode && e.vnode(u), u;
}
// src/band.tsx
function nt({ picture: e, alpha: t, onAlpha: n }) {
	let r = t.high, i = e.view.alpha_ranges.map(([e, t, n]) => ({
		k: e,
		low: t,
		high: Qe(n)
	})).filter((e) => e.low < r), a = e.state.alpha, [o, s] = Xe();
	return /* @__PURE__ */ F("section", {
		class: "eh-band",
		"aria-label": "Which k is best for which alpha",
		children: [
			/* @__PURE__ */ F("h3", { children: "Best k for every α" }),
			/* @__PURE__ */ F("div", {
				class: "eh-band-bar",
				ref: o,
				children: [i.map((t) => /* @__PURE__ */ F(rt, {
					segment: t,
					end: r,
					room: s,
					current: t.k === e.view.best_k,
					onPick: () => n(at(t, r))
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
function rt({ segment: e, end: t, room: n, current: r, onPick: i }) {
	let a = 100 * (Math.min(e.high, t) - e.low) / t, o = `k = ${e.k} is best for alpha from ${Je(e.low)} to ${Je(e.high)}`;
	return /* @__PURE__ */ F("button", {
		type: "button",
		class: r ? "eh-band-piece eh-current" : "eh-band-piece",
		title: o,
		"aria-label": o,
		"aria-pressed": r,
		style: {
			left: `${100 * e.low / t}%`,
			width: `${a}%`
		},
		onClick: i,
		"data-k": e.k,
		children: a * n / 100 > 8 * P(e.k).length + 6 ? P(e.k) : ""
	});
}
function at({ low: e, high: t }, n) {
	let r = (e + Math.min(t, Math.max(n, e + 1))) / 2;
	for (let n = 1; n < 12; n++) {
		let i = Number(r.toFixed(n));
		if (i > e && i < t) return i;
	}
	return r;
}
// src/audit.tsx
var ot = 200, st = [
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
], ct = {
	key: "change",
	title: "Change",
	symbol: "from now",
	show: (e) => We(e.change ?? 0, 0)
};
function lt({ data: e, view: t, populations: n }) {
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
function ut({ picture: e, store: t }) {
	let [n, r] = we({
		key: "contribution",
		down: !0
	}), [i, a] = we(""), [o, s] = we(ot), [c, l] = we(null);
	Ee(() => {
		l(null), s(ot);
	}, [e.data.key]);
	let u = e.data.current ? [...st, ct] : st, d = ke(() => lt(e), [e]), f = ke(() => pt(d, n, i), [
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
					/* @__PURE__ */ F("tbody", { children: f.slice(0, o).map((n) => /* @__PURE__ */ F(y, { children: [/* @__PURE__ */ F(dt, {
						row: n,
						columns: u,
						open: c === n.index,
						onOpen: () => l(c === n.index ? null : n.index)
					}), c === n.index && /* @__PURE__ */ F(ft, {
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
function dt({ row: e, columns: t, open: n, onOpen: r }) {
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
function ft({ row: e, span: t, picture: n, store: r }) {
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
function pt(e, { key: t, down: n }, r) {
	let i = r.trim().toLocaleLowerCase(), a = e.filter((e) => !i || e.side === i || e.group.toLocaleLowerCase().includes(i)), o = n ? -1 : 1;
	return a.sort((e, n) => o * mt(e[t], n[t]) || e.index - n.index);
}
function mt(e, t) {
	return typeof e == "string" && typeof t == "string" ? e.localeCompare(t) : Number(e) < Number(t) ? -1 : +(Number(e) > Number(t));
}
// src/controls.tsx
function ht({ name: e, symbol: t, label: n, sentence: r, low: i, high: a, step: o, value: s, reset: c, onChange: l }) {
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
var gt = [
	"Size",
	"Deviation",
	"Target",
	"Weight"
];
function _t({ store: e, hello: t }) {
	let n = e.state, r = n.objective && n.objective !== "fairness";
	return /* @__PURE__ */ F("div", {
		class: "eh-controls",
		children: [
			t.methods.length > 0 && /* @__PURE__ */ F(bt, {
				store: e,
				hello: t
			}),
			gt.map((n) => {
				let i = t.parameters.filter((e) => e.concept === n);
				return r && n !== "Size" ? null : /* @__PURE__ */ F("fieldset", { children: [/* @__PURE__ */ F("legend", { children: n }), i.map((t) => /* @__PURE__ */ F(vt, {
					store: e,
					parameter: t
				}, t.name))] }, n);
			}),
			/* @__PURE__ */ F("fieldset", { children: [/* @__PURE__ */ F("legend", { children: "Range of k" }), /* @__PURE__ */ F(yt, { store: e })] })
		]
	});
}
function vt({ store: e, parameter: t }) {
	let n = e.state[t.name] ?? t.default, r = (n) => e.set({ [t.name]: n });
	return /* @__PURE__ */ F(ht, {
		...t,
		value: n,
		reset: t.default,
		onChange: r
	});
}
function yt({ store: e }) {
	let t = e.picture;
	if (!t) return null;
	let { k_low: n, k_high: r } = t.data, i = e.state.k_min ?? t.state.k_min ?? n, a = e.state.k_max ?? t.state.k_max ?? r;
	return /* @__PURE__ */ F(y, { children: [/* @__PURE__ */ F(ht, {
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
	}), /* @__PURE__ */ F(ht, {
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
function bt({ store: e, hello: t }) {
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
function xt(e, t, n) {
	let r = URL.createObjectURL(new Blob([t], { type: n })), i = document.createElement("a");
	i.href = r, i.download = e, document.body.append(i), i.click(), i.remove(), setTimeout(() => URL.revokeObjectURL(r), 1e4);
}
function St(e, t) {
	let n = e.cloneNode(!0), [r, i] = Ct(e);
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
function Ct(e) {
	let t = e.getBoundingClientRect();
	return [Math.round(t.width), Math.round(t.height)];
}
function wt(e, t, n) {
	xt(`${t}.svg`, St(e, n), "image/svg+xml");
}
async function Tt(e, t, n) {
	let [r, i] = Ct(e), a = URL.createObjectURL(new Blob([St(e, n)], { type: "image/svg+xml" }));
	try {
		let e = new Image();
		e.src = a, await e.decode();
		let n = document.createElement("canvas");
		n.width = 2 * r, n.height = 2 * i, n.getContext("2d").drawImage(e, 0, 0, n.width, n.height);
		let o = await new Promise((e) => n.toBlob(e, "image/png"));
		o && xt(`${t}.png`, o, "image/png");
	} finally {
		URL.revokeObjectURL(a);
	}
}
async function Et(e) {
	try {
		return await navigator.clipboard.writeText(e), !0;
	} catch {
		return !1;
	}
}
// src/figure.tsx
function Dt({ title: e, name: t, summary: n, palette: r, children: i, note: a }) {
	let o = Oe(null), s = Ae(), c = () => o.current.querySelector("svg.eh-chart");
	return /* @__PURE__ */ F("figure", {
		class: "eh-figure",
		ref: o,
		"aria-labelledby": `${s}-title`,
		"data-figure": t,
		children: [
			/* @__PURE__ */ F("div", {
				class: "eh-figure-head",
				children: [/* @__PURE__ */ F("h3", {
					id: `${s}-title`,
					children: e
				}), /* @__PURE__ */ F("span", {
					class: "eh-figure-tools",
					children: [/* @__PURE__ */ F("button", {
						type: "button",
						class: "eh-quiet",
						"aria-label": `${e}: save as PNG`,
						onClick: () => void Tt(c(), `evenhand-${t}`, r.paper),
						children: "PNG"
					}), /* @__PURE__ */ F("button", {
						type: "button",
						class: "eh-quiet",
						"aria-label": `${e}: save as SVG`,
						onClick: () => wt(c(), `evenhand-${t}`, r.paper),
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
function Ot(e, t) {
	return e == null || t == null ? NaN : e < t ? -1 : e > t ? 1 : e >= t ? 0 : NaN;
}
function kt(e, t) {
	return e == null || t == null ? NaN : t < e ? -1 : t > e ? 1 : t >= e ? 0 : NaN;
}
function At(e) {
	let t, n, r;
	e.length === 2 ? (t = e === Ot || e === kt ? e : jt, n = e, r = e) : (t = Ot, n = (t, n) => Ot(e(t), n), r = (t, n) => e(t) - n);
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
function jt() {
	return 0;
}
function Mt(e) {
	return e === null ? NaN : +e;
}
function* Nt(e, t) {
	if (t === void 0) for (let t of e) t != null && (t = +t) >= t && (yield t);
	else {
		let n = -1;
		for (let r of e) (r = t(r, ++n, e)) != null && (r = +r) >= r && (yield r);
	}
}
var Pt = At(Ot), Ft = Pt.right;
Pt.left, At(Mt).center;
function It(e) {
	return e.length | 0;
}
function Lt(e) {
	return !(e > 0);
}
function Rt(e) {
	return typeof e != "object" || "length" in e ? e : Array.from(e);
}
function zt(e) {
	return (t) => e(...t);
}
function Bt(...e) {
	let t = typeof e[e.length - 1] == "function" && zt(e.pop());
	e = e.map(Rt);
	let n = e.map(It), r = e.length - 1, i = Array(r + 1).fill(0), a = [];
	if (r < 0 || n.some(Lt)) return a;
	for (;;) {
		a.push(i.map((t, n) => e[n][t]));
		let o = r;
		for (; ++i[o] === n[o];) {
			if (o === 0) return t ? a.map(t) : a;
			i[o--] = 0;
		}
	}
}
function Vt(e, t) {
	var n = 0, r = 0;
	return Float64Array.from(e, t === void 0 ? (e) => n += +e || 0 : (i) => n += +t(i, r++, e) || 0);
}
function Ht(e, t) {
	let n = 0, r, i = 0, a = 0;
	if (t === void 0) for (let t of e) t != null && (t = +t) >= t && (r = t - i, i += r / ++n, a += r * (t - i));
	else {
		let o = -1;
		for (let s of e) (s = t(s, ++o, e)) != null && (s = +s) >= s && (r = s - i, i += r / ++n, a += r * (s - i));
	}
	if (n > 1) return a / (n - 1);
}
function Ut(e, t) {
	let n = Ht(e, t);
	return n && Math.sqrt(n);
}
function Wt(e, t) {
	let n, r;
	if (t === void 0) for (let t of e) t != null && (n === void 0 ? t >= t && (n = r = t) : (n > t && (n = t), r < t && (r = t)));
	else {
		let i = -1;
		for (let a of e) (a = t(a, ++i, e)) != null && (n === void 0 ? a >= a && (n = r = a) : (n > a && (n = a), r < a && (r = a)));
	}
	return [n, r];
}
var Gt = class {
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
}, Kt = class extends Map {
	constructor(e, t = Zt) {
		if (super(), Object.defineProperties(this, {
			_intern: { value: /* @__PURE__ */ new Map() },
			_key: { value: t }
		}), e != null) for (let [t, n] of e) this.set(t, n);
	}
	get(e) {
		return super.get(Jt(this, e));
	}
	has(e) {
		return super.has(Jt(this, e));
	}
	set(e, t) {
		return super.set(Yt(this, e), t);
	}
	delete(e) {
		return super.delete(Xt(this, e));
	}
}, qt = class extends Set {
	constructor(e, t = Zt) {
		if (super(), Object.defineProperties(this, {
			_intern: { value: /* @__PURE__ */ new Map() },
			_key: { value: t }
		}), e != null) for (let t of e) this.add(t);
	}
	has(e) {
		return super.has(Jt(this, e));
	}
	add(e) {
		return super.add(Yt(this, e));
	}
	delete(e) {
		return super.delete(Xt(this, e));
	}
};
function Jt({ _intern: e, _key: t }, n) {
	let r = t(n);
	return e.has(r) ? e.get(r) : n;
}
function Yt({ _intern: e, _key: t }, n) {
	let r = t(n);
	return e.has(r) ? e.get(r) : (e.set(r, n), n);
}
function Xt({ _intern: e, _key: t }, n) {
	let r = t(n);
	return e.has(r) && (n = e.get(r), e.delete(r)), n;
}
function Zt(e) {
	return typeof e == "object" && e ? e.valueOf() : e;
}
function Qt(e) {
	return e;
}
function $t(e, ...t) {
	return nn(e, Qt, Qt, t);
}
function en(e, t, ...n) {
	return nn(e, Qt, t, n);
}
function tn(e, t, ...n) {
	return nn(e, Array.from, t, n);
}
function nn(e, t, n, r) {
	return (function e(i, a) {
		if (a >= r.length) return n(i);
		let o = new Kt(), s = r[a++], c = -1;
		for (let e of i) {
			let t = s(e, ++c, i), n = o.get(t);
			n ? n.push(e) : o.set(t, [e]);
		}
		for (let [t, n] of o) o.set(t, e(n, a));
		return t(o);
	})(e, 0);
}
function rn(e, t) {
	return Array.from(t, (t) => e[t]);
}
function an(e, ...t) {
	if (typeof e[Symbol.iterator] != "function") throw TypeError("values is not iterable");
	e = Array.from(e);
	let [n] = t;
	if (n && n.length !== 2 || t.length > 1) {
		let r = Uint32Array.from(e, (e, t) => t);
		return t.length > 1 ? (t = t.map((t) => e.map(t)), r.sort((e, n) => {
			for (let r of t) {
				let t = sn(r[e], r[n]);
				if (t) return t;
			}
		})) : (n = e.map(n), r.sort((e, t) => sn(n[e], n[t]))), rn(e, r);
	}
	return e.sort(on(n));
}
function on(e = Ot) {
	if (e === Ot) return sn;
	if (typeof e != "function") throw TypeError("compare is not a function");
	return (t, n) => {
		let r = e(t, n);
		return r || r === 0 ? r : (e(n, n) === 0) - (e(t, t) === 0);
	};
}
function sn(e, t) {
	return (e == null || !(e >= e)) - (t == null || !(t >= t)) || (e < t ? -1 : +(e > t));
}
function cn(e, t, n) {
	return (t.length === 2 ? an($t(e, n), (([e, n], [r, i]) => t(n, i) || Ot(e, r))) : an(en(e, t, n), (([e, t], [n, r]) => Ot(t, r) || Ot(e, n)))).map(([e]) => e);
}
Array.prototype.slice;
var ln = Math.sqrt(50), un = Math.sqrt(10), dn = Math.sqrt(2);
function fn(e, t, n) {
	let r = (t - e) / Math.max(0, n), i = Math.floor(Math.log10(r)), a = r / 10 ** i, o = a >= ln ? 10 : a >= un ? 5 : a >= dn ? 2 : 1, s, c, l;
	return i < 0 ? (l = 10 ** -i / o, s = Math.round(e * l), c = Math.round(t * l), s / l < e && ++s, c / l > t && --c, l = -l) : (l = 10 ** i * o, s = Math.round(e / l), c = Math.round(t / l), s * l < e && ++s, c * l > t && --c), c < s && .5 <= n && n < 2 ? fn(e, t, n * 2) : [
		s,
		c,
		l
	];
}
function pn(e, t, n) {
	if (t = +t, e = +e, n = +n, !(n > 0)) return [];
	if (e === t) return [e];
	let r = t < e, [i, a, o] = r ? fn(t, e, n) : fn(e, t, n);
	if (!(a >= i)) return [];
	let s = a - i + 1, c = Array(s);
	if (r) {
		if (o < 0) for (let e = 0; e < s; ++e) c[e] = (a - e) / -o;
		else for (let e = 0; e < s; ++e) c[e] = (a - e) * o;
	} else if (o < 0) for (let e = 0; e < s; ++e) c[e] = (i + e) / -o;
	else for (let e = 0; e < s; ++e) c[e] = (i + e) * o;
	return c;
}
function mn(e, t, n) {
	return t = +t, e = +e, n = +n, fn(e, t, n)[2];
}
function hn(e, t, n) {
	t = +t, e = +e, n = +n;
	let r = t < e, i = r ? mn(t, e, n) : mn(e, t, n);
	return (r ? -1 : 1) * (i < 0 ? 1 / -i : i);
}
function gn(e, t) {
	let n;
	if (t === void 0) for (let t of e) t != null && (n < t || n === void 0 && t >= t) && (n = t);
	else {
		let r = -1;
		for (let i of e) (i = t(i, ++r, e)) != null && (n < i || n === void 0 && i >= i) && (n = i);
	}
	return n;
}
function _n(e, t) {
	let n, r = -1, i = -1;
	if (t === void 0) for (let t of e) ++i, t != null && (n < t || n === void 0 && t >= t) && (n = t, r = i);
	else for (let a of e) (a = t(a, ++i, e)) != null && (n < a || n === void 0 && a >= a) && (n = a, r = i);
	return r;
}
function vn(e, t) {
	let n;
	if (t === void 0) for (let t of e) t != null && (n > t || n === void 0 && t >= t) && (n = t);
	else {
		let r = -1;
		for (let i of e) (i = t(i, ++r, e)) != null && (n > i || n === void 0 && i >= i) && (n = i);
	}
	return n;
}
function yn(e, t) {
	let n, r = -1, i = -1;
	if (t === void 0) for (let t of e) ++i, t != null && (n > t || n === void 0 && t >= t) && (n = t, r = i);
	else for (let a of e) (a = t(a, ++i, e)) != null && (n > a || n === void 0 && a >= a) && (n = a, r = i);
	return r;
}
function bn(e, t, n = 0, r = Infinity, i) {
	if (t = Math.floor(t), n = Math.floor(Math.max(0, n)), r = Math.floor(Math.min(e.length - 1, r)), !(n <= t && t <= r)) return e;
	for (i = i === void 0 ? sn : on(i); r > n;) {
		if (r - n > 600) {
			let a = r - n + 1, o = t - n + 1, s = Math.log(a), c = .5 * Math.exp(2 * s / 3), l = .5 * Math.sqrt(s * c * (a - c) / a) * (o - a / 2 < 0 ? -1 : 1), u = Math.max(n, Math.floor(t - o * c / a + l)), d = Math.min(r, Math.floor(t + (a - o) * c / a + l));
			bn(e, t, u, d, i);
		}
		let a = e[t], o = n, s = r;
		for (xn(e, n, t), i(e[r], a) > 0 && xn(e, n, r); o < s;) {
			for (xn(e, o, s), ++o, --s; i(e[o], a) < 0;) ++o;
			for (; i(e[s], a) > 0;) --s;
		}
		i(e[n], a) === 0 ? xn(e, n, s) : (++s, xn(e, s, r)), s <= t && (n = s + 1), t <= s && (r = s - 1);
	}
	return e;
}
function xn(e, t, n) {
	let r = e[t];
	e[t] = e[n], e[n] = r;
}
function Sn(e, t = Ot) {
	let n, r = !1;
	if (t.length === 1) {
		let i;
		for (let a of e) {
			let e = t(a);
			(r ? Ot(e, i) > 0 : Ot(e, e) === 0) && (n = a, i = e, r = !0);
		}
	} else for (let i of e) (r ? t(i, n) > 0 : t(i, i) === 0) && (n = i, r = !0);
	return n;
}
function Cn(e, t, n) {
	if (e = Float64Array.from(Nt(e, n)), (r = e.length) && !isNaN(t = +t)) {
		if (t <= 0 || r < 2) return vn(e);
		if (t >= 1) return gn(e);
		var r, i = (r - 1) * t, a = Math.floor(i), o = gn(bn(e, a).subarray(0, a + 1));
		return o + (vn(e.subarray(a + 1)) - o) * (i - a);
	}
}
function wn(e, t, n = Mt) {
	if ((r = e.length) && !isNaN(t = +t)) {
		if (t <= 0 || r < 2) return +n(e[0], 0, e);
		if (t >= 1) return +n(e[r - 1], r - 1, e);
		var r, i = (r - 1) * t, a = Math.floor(i), o = +n(e[a], a, e);
		return o + (+n(e[a + 1], a + 1, e) - o) * (i - a);
	}
}
function Tn(e, t) {
	let n = 0, r = 0;
	if (t === void 0) for (let t of e) t != null && (t = +t) >= t && (++n, r += t);
	else {
		let i = -1;
		for (let a of e) (a = t(a, ++i, e)) != null && (a = +a) >= a && (++n, r += a);
	}
	if (n) return r / n;
}
function En(e, t) {
	return Cn(e, .5, t);
}
function* Dn(e) {
	for (let t of e) yield* t;
}
function On(e) {
	return Array.from(Dn(e));
}
function kn(e, t) {
	let n = new Kt();
	if (t === void 0) for (let t of e) t != null && t >= t && n.set(t, (n.get(t) || 0) + 1);
	else {
		let r = -1;
		for (let i of e) (i = t(i, ++r, e)) != null && i >= i && n.set(i, (n.get(i) || 0) + 1);
	}
	let r, i = 0;
	for (let [e, t] of n) t > i && (i = t, r = e);
	return r;
}
function An(e, t = jn) {
	let n = [], r, i = !1;
	for (let a of e) i && n.push(t(r, a)), r = a, i = !0;
	return n;
}
function jn(e, t) {
	return [e, t];
}
function Mn(e, t, n) {
	e = +e, t = +t, n = (i = arguments.length) < 2 ? (t = e, e = 0, 1) : i < 3 ? 1 : +n;
	for (var r = -1, i = Math.max(0, Math.ceil((t - e) / n)) | 0, a = Array(i); ++r < i;) a[r] = e + r * n;
	return a;
}
function Nn(e, t) {
	let n = 0;
	if (t === void 0) for (let t of e) (t = +t) && (n += t);
	else {
		let r = -1;
		for (let i of e) (i = +t(i, ++r, e)) && (n += i);
	}
	return n;
}
function Pn(e) {
	if (typeof e[Symbol.iterator] != "function") throw TypeError("values is not iterable");
	return Array.from(e).reverse();
}
// node_modules/d3-axis/dist/d3-axis.mjs
function Fn(e) {
	return e;
}
var In = 1, Ln = 2, Rn = 3, zn = 4, Bn = 1e-6;
function Vn(e) {
	return "translate(" + e + ",0)";
}
function Hn(e) {
	return "translate(0," + e + ")";
}
function Un(e) {
	return (t) => +e(t);
}
function Wn(e, t) {
	return t = Math.max(0, e.bandwidth() - t * 2) / 2, e.round() && (t = Math.round(t)), (n) => +e(n) + t;
}
function Gn() {
	return !this.__axis;
}
function Kn(e, t) {
	var n = [], r = null, i = null, a = 6, o = 6, s = 3, c = typeof window < "u" && window.devicePixelRatio > 1 ? 0 : .5, l = e === In || e === zn ? -1 : 1, u = e === zn || e === Ln ? "x" : "y", d = e === In || e === Rn ? Vn : Hn;
	function f(f) {
		var p = r ?? (t.ticks ? t.ticks.apply(t, n) : t.domain()), m = i ?? (t.tickFormat ? t.tickFormat.apply(t, n) : Fn), h = Math.max(a, 0) + s, g = t.range(), _ = +g[0] + c, v = +g[g.length - 1] + c, y = (t.bandwidth ? Wn : Un)(t.copy(), c), b = f.selection ? f.selection() : f, x = b.selectAll(".domain").data([null]), S = b.selectAll(".tick").data(p, t).order(), C = S.exit(), w = S.enter().append("g").attr("class", "tick"), T = S.select("line"), E = S.select("text");
		x = x.merge(x.enter().insert("path", ".tick").attr("class", "domain").attr("stroke", "currentColor")), S = S.merge(w), T = T.merge(w.append("line").attr("stroke", "currentColor").attr(u + "2", l * a)), E = E.merge(w.append("text").attr("fill", "currentColor").attr(u, l * h).attr("dy", e === In ? "0em" : e === Rn ? "0.71em" : "0.32em")), f !== b && (x = x.transition(f), S = S.transition(f), T = T.transition(f), E = E.transition(f), C = C.transition(f).attr("opacity", Bn).attr("transform", function(e) {
			return isFinite(e = y(e)) ? d(e + c) : this.getAttribute("transform");
		}), w.attr("opacity", Bn).attr("transform", function(e) {
			var t = this.parentNode.__axis;
			return d((t && isFinite(t = t(e)) ? t : y(e)) + c);
		})), C.remove(), x.attr("d", e === zn || e === Ln ? o ? "M" + l * o + "," + _ + "H" + c + "V" + v + "H" + l * o : "M" + c + "," + _ + "V" + v : o ? "M" + _ + "," + l * o + "V" + c + "H" + v + "V" + l * o : "M" + _ + "," + c + "H" + v), S.attr("opacity", 1).attr("transform", function(e) {
			return d(y(e) + c);
		}), T.attr(u + "2", l * a), E.attr(u, l * h).text(m), b.filter(Gn).attr("fill", "none").attr("font-size", 10).attr("font-family", "sans-serif").attr("text-anchor", e === Ln ? "start" : e === zn ? "end" : "middle"), b.each(function() {
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
function qn(e) {
	return Kn(Rn, e);
}
// node_modules/d3-selection/dist/d3-selection.mjs
var Jn = "http://www.w3.org/1999/xhtml", Yn = {
	svg: "http://www.w3.org/2000/svg",
	xhtml: Jn,
	xlink: "http://www.w3.org/1999/xlink",
	xml: "http://www.w3.org/XML/1998/namespace",
	xmlns: "http://www.w3.org/2000/xmlns/"
};
function Xn(e) {
	var t = e += "", n = t.indexOf(":");
	return n >= 0 && (t = e.slice(0, n)) !== "xmlns" && (e = e.slice(n + 1)), Yn.hasOwnProperty(t) ? {
		space: Yn[t],
		local: e
	} : e;
}
function Zn(e) {
	return function() {
		var t = this.ownerDocument, n = this.namespaceURI;
		return n === Jn && t.documentElement.namespaceURI === Jn ? t.createElement(e) : t.createElementNS(n, e);
	};
}
function Qn(e) {
	return function() {
		return this.ownerDocument.createElementNS(e.space, e.local);
	};
}
function $n(e) {
	var t = Xn(e);
	return (t.local ? Qn : Zn)(t);
}
function er() {}
function tr(e) {
	return e == null ? er : function() {
		return this.querySelector(e);
	};
}
function nr(e) {
	typeof e != "function" && (e = tr(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = Array(o), c, l, u = 0; u < o; ++u) (c = a[u]) && (l = e.call(c, c.__data__, u, a)) && ("__data__" in c && (l.__data__ = c.__data__), s[u] = l);
	return new Wi(r, this._parents);
}
function rr(e) {
	return e == null ? [] : Array.isArray(e) ? e : Array.from(e);
}
function ir() {
	return [];
}
function ar(e) {
	return e == null ? ir : function() {
		return this.querySelectorAll(e);
	};
}
function or(e) {
	return function() {
		return rr(e.apply(this, arguments));
	};
}
function sr(e) {
	e = typeof e == "function" ? or(e) : ar(e);
	for (var t = this._groups, n = t.length, r = [], i = [], a = 0; a < n; ++a) for (var o = t[a], s = o.length, c, l = 0; l < s; ++l) (c = o[l]) && (r.push(e.call(c, c.__data__, l, o)), i.push(c));
	return new Wi(r, i);
}
function cr(e) {
	return function() {
		return this.matches(e);
	};
}
function lr(e) {
	return function(t) {
		return t.matches(e);
	};
}
var ur = Array.prototype.find;
function dr(e) {
	return function() {
		return ur.call(this.children, e);
	};
}
function fr() {
	return this.firstElementChild;
}
function pr(e) {
	return this.select(e == null ? fr : dr(typeof e == "function" ? e : lr(e)));
}
var mr = Array.prototype.filter;
function hr() {
	return Array.from(this.children);
}
function gr(e) {
	return function() {
		return mr.call(this.children, e);
	};
}
function _r(e) {
	return this.selectAll(e == null ? hr : gr(typeof e == "function" ? e : lr(e)));
}
function vr(e) {
	typeof e != "function" && (e = cr(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = [], c, l = 0; l < o; ++l) (c = a[l]) && e.call(c, c.__data__, l, a) && s.push(c);
	return new Wi(r, this._parents);
}
function yr(e) {
	return Array(e.length);
}
function br() {
	return new Wi(this._enter || this._groups.map(yr), this._parents);
}
function xr(e, t) {
	this.ownerDocument = e.ownerDocument, this.namespaceURI = e.namespaceURI, this._next = null, this._parent = e, this.__data__ = t;
}
xr.prototype = {
	constructor: xr,
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
function Sr(e) {
	return function() {
		return e;
	};
}
function Cr(e, t, n, r, i, a) {
	for (var o = 0, s, c = t.length, l = a.length; o < l; ++o) (s = t[o]) ? (s.__data__ = a[o], r[o] = s) : n[o] = new xr(e, a[o]);
	for (; o < c; ++o) (s = t[o]) && (i[o] = s);
}
function wr(e, t, n, r, i, a, o) {
	var s, c, l = /* @__PURE__ */ new Map(), u = t.length, d = a.length, f = Array(u), p;
	for (s = 0; s < u; ++s) (c = t[s]) && (f[s] = p = o.call(c, c.__data__, s, t) + "", l.has(p) ? i[s] = c : l.set(p, c));
	for (s = 0; s < d; ++s) p = o.call(e, a[s], s, a) + "", (c = l.get(p)) ? (r[s] = c, c.__data__ = a[s], l.delete(p)) : n[s] = new xr(e, a[s]);
	for (s = 0; s < u; ++s) (c = t[s]) && l.get(f[s]) === c && (i[s] = c);
}
function Tr(e) {
	return e.__data__;
}
function Er(e, t) {
	if (!arguments.length) return Array.from(this, Tr);
	var n = t ? wr : Cr, r = this._parents, i = this._groups;
	typeof e != "function" && (e = Sr(e));
	for (var a = i.length, o = Array(a), s = Array(a), c = Array(a), l = 0; l < a; ++l) {
		var u = r[l], d = i[l], f = d.length, p = Dr(e.call(u, u && u.__data__, l, r)), m = p.length, h = s[l] = Array(m), g = o[l] = Array(m);
		n(u, d, h, g, c[l] = Array(f), p, t);
		for (var _ = 0, v = 0, y, b; _ < m; ++_) if (y = h[_]) {
			for (_ >= v && (v = _ + 1); !(b = g[v]) && ++v < m;);
			y._next = b || null;
		}
	}
	return o = new Wi(o, r), o._enter = s, o._exit = c, o;
}
function Dr(e) {
	return typeof e == "object" && "length" in e ? e : Array.from(e);
}
function Or() {
	return new Wi(this._exit || this._groups.map(yr), this._parents);
}
function kr(e, t, n) {
	var r = this.enter(), i = this, a = this.exit();
	return typeof e == "function" ? (r = e(r), r &&= r.selection()) : r = r.append(e + ""), t != null && (i = t(i), i &&= i.selection()), n == null ? a.remove() : n(a), r && i ? r.merge(i).order() : i;
}
function Ar(e) {
	for (var t = e.selection ? e.selection() : e, n = this._groups, r = t._groups, i = n.length, a = r.length, o = Math.min(i, a), s = Array(i), c = 0; c < o; ++c) for (var l = n[c], u = r[c], d = l.length, f = s[c] = Array(d), p, m = 0; m < d; ++m) (p = l[m] || u[m]) && (f[m] = p);
	for (; c < i; ++c) s[c] = n[c];
	return new Wi(s, this._parents);
}
function jr() {
	for (var e = this._groups, t = -1, n = e.length; ++t < n;) for (var r = e[t], i = r.length - 1, a = r[i], o; --i >= 0;) (o = r[i]) && (a && o.compareDocumentPosition(a) ^ 4 && a.parentNode.insertBefore(o, a), a = o);
	return this;
}
function Mr(e) {
	e ||= Nr;
	function t(t, n) {
		return t && n ? e(t.__data__, n.__data__) : !t - !n;
	}
	for (var n = this._groups, r = n.length, i = Array(r), a = 0; a < r; ++a) {
		for (var o = n[a], s = o.length, c = i[a] = Array(s), l, u = 0; u < s; ++u) (l = o[u]) && (c[u] = l);
		c.sort(t);
	}
	return new Wi(i, this._parents).order();
}
function Nr(e, t) {
	return e < t ? -1 : e > t ? 1 : e >= t ? 0 : NaN;
}
function Pr() {
	var e = arguments[0];
	return arguments[0] = this, e.apply(null, arguments), this;
}
function Fr() {
	return Array.from(this);
}
function Ir() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length; i < a; ++i) {
		var o = r[i];
		if (o) return o;
	}
	return null;
}
function Lr() {
	let e = 0;
	for (let t of this) ++e;
	return e;
}
function Rr() {
	return !this.node();
}
function zr(e) {
	for (var t = this._groups, n = 0, r = t.length; n < r; ++n) for (var i = t[n], a = 0, o = i.length, s; a < o; ++a) (s = i[a]) && e.call(s, s.__data__, a, i);
	return this;
}
function Br(e) {
	return function() {
		this.removeAttribute(e);
	};
}
function Vr(e) {
	return function() {
		this.removeAttributeNS(e.space, e.local);
	};
}
function Hr(e, t) {
	return function() {
		this.setAttribute(e, t);
	};
}
function Ur(e, t) {
	return function() {
		this.setAttributeNS(e.space, e.local, t);
	};
}
function Wr(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttribute(e) : this.setAttribute(e, n);
	};
}
function Gr(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttributeNS(e.space, e.local) : this.setAttributeNS(e.space, e.local, n);
	};
}
function Kr(e, t) {
	var n = Xn(e);
	if (arguments.length < 2) {
		var r = this.node();
		return n.local ? r.getAttributeNS(n.space, n.local) : r.getAttribute(n);
	}
	return this.each((t == null ? n.local ? Vr : Br : typeof t == "function" ? n.local ? Gr : Wr : n.local ? Ur : Hr)(n, t));
}
function qr(e) {
	return e.ownerDocument && e.ownerDocument.defaultView || e.document && e || e.defaultView;
}
function Jr(e) {
	return function() {
		this.style.removeProperty(e);
	};
}
function Yr(e, t, n) {
	return function() {
		this.style.setProperty(e, t, n);
	};
}
function Xr(e, t, n) {
	return function() {
		var r = t.apply(this, arguments);
		r == null ? this.style.removeProperty(e) : this.style.setProperty(e, r, n);
	};
}
function Zr(e, t, n) {
	return arguments.length > 1 ? this.each((t == null ? Jr : typeof t == "function" ? Xr : Yr)(e, t, n ?? "")) : Qr(this.node(), e);
}
function Qr(e, t) {
	return e.style.getPropertyValue(t) || qr(e).getComputedStyle(e, null).getPropertyValue(t);
}
function $r(e) {
	return function() {
		delete this[e];
	};
}
function ei(e, t) {
	return function() {
		this[e] = t;
	};
}
function ti(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? delete this[e] : this[e] = n;
	};
}
function ni(e, t) {
	return arguments.length > 1 ? this.each((t == null ? $r : typeof t == "function" ? ti : ei)(e, t)) : this.node()[e];
}
function ri(e) {
	return e.trim().split(/^|\s+/);
}
function ii(e) {
	return e.classList || new ai(e);
}
function ai(e) {
	this._node = e, this._names = ri(e.getAttribute("class") || "");
}
ai.prototype = {
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
function oi(e, t) {
	for (var n = ii(e), r = -1, i = t.length; ++r < i;) n.add(t[r]);
}
function si(e, t) {
	for (var n = ii(e), r = -1, i = t.length; ++r < i;) n.remove(t[r]);
}
function ci(e) {
	return function() {
		oi(this, e);
	};
}
function li(e) {
	return function() {
		si(this, e);
	};
}
function ui(e, t) {
	return function() {
		(t.apply(this, arguments) ? oi : si)(this, e);
	};
}
function di(e, t) {
	var n = ri(e + "");
	if (arguments.length < 2) {
		for (var r = ii(this.node()), i = -1, a = n.length; ++i < a;) if (!r.contains(n[i])) return !1;
		return !0;
	}
	return this.each((typeof t == "function" ? ui : t ? ci : li)(n, t));
}
function fi() {
	this.textContent = "";
}
function pi(e) {
	return function() {
		this.textContent = e;
	};
}
function mi(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.textContent = t ?? "";
	};
}
function hi(e) {
	return arguments.length ? this.each(e == null ? fi : (typeof e == "function" ? mi : pi)(e)) : this.node().textContent;
}
function gi() {
	this.innerHTML = "";
}
function _i(e) {
	return function() {
		this.innerHTML = e;
	};
}
function vi(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.innerHTML = t ?? "";
	};
}
function yi(e) {
	return arguments.length ? this.each(e == null ? gi : (typeof e == "function" ? vi : _i)(e)) : this.node().innerHTML;
}
function bi() {
	this.nextSibling && this.parentNode.appendChild(this);
}
function xi() {
	return this.each(bi);
}
function Si() {
	this.previousSibling && this.parentNode.insertBefore(this, this.parentNode.firstChild);
}
function Ci() {
	return this.each(Si);
}
function wi(e) {
	var t = typeof e == "function" ? e : $n(e);
	return this.select(function() {
		return this.appendChild(t.apply(this, arguments));
	});
}
function Ti() {
	return null;
}
function Ei(e, t) {
	var n = typeof e == "function" ? e : $n(e), r = t == null ? Ti : typeof t == "function" ? t : tr(t);
	return this.select(function() {
		return this.insertBefore(n.apply(this, arguments), r.apply(this, arguments) || null);
	});
}
function Di() {
	var e = this.parentNode;
	e && e.removeChild(this);
}
function Oi() {
	return this.each(Di);
}
function ki() {
	var e = this.cloneNode(!1), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function Ai() {
	var e = this.cloneNode(!0), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function ji(e) {
	return this.select(e ? Ai : ki);
}
function Mi(e) {
	return arguments.length ? this.property("__data__", e) : this.node().__data__;
}
function Ni(e) {
	return function(t) {
		e.call(this, t, this.__data__);
	};
}
function Pi(e) {
	return e.trim().split(/^|\s+/).map(function(e) {
		var t = "", n = e.indexOf(".");
		return n >= 0 && (t = e.slice(n + 1), e = e.slice(0, n)), {
			type: e,
			name: t
		};
	});
}
function Fi(e) {
	return function() {
		var t = this.__on;
		if (t) {
			for (var n = 0, r = -1, i = t.length, a; n < i; ++n) a = t[n], (!e.type || a.type === e.type) && a.name === e.name ? this.removeEventListener(a.type, a.listener, a.options) : t[++r] = a;
			++r ? t.length = r : delete this.__on;
		}
	};
}
function Ii(e, t, n) {
	return function() {
		var r = this.__on, i, a = Ni(t);
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
function Li(e, t, n) {
	var r = Pi(e + ""), i, a = r.length, o;
	if (arguments.length < 2) {
		var s = this.node().__on;
		if (s) {
			for (var c = 0, l = s.length, u; c < l; ++c) for (i = 0, u = s[c]; i < a; ++i) if ((o = r[i]).type === u.type && o.name === u.name) return u.value;
		}
	} else {
		for (s = t ? Ii : Fi, i = 0; i < a; ++i) this.each(s(r[i], t, n));
		return this;
	}
}
function Ri(e, t, n) {
	var r = qr(e), i = r.CustomEvent;
	typeof i == "function" ? i = new i(t, n) : (i = r.document.createEvent("Event"), n ? (i.initEvent(t, n.bubbles, n.cancelable), i.detail = n.detail) : i.initEvent(t, !1, !1)), e.dispatchEvent(i);
}
function zi(e, t) {
	return function() {
		return Ri(this, e, t);
	};
}
function Bi(e, t) {
	return function() {
		return Ri(this, e, t.apply(this, arguments));
	};
}
function Vi(e, t) {
	return this.each((typeof t == "function" ? Bi : zi)(e, t));
}
function* Hi() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length, o; i < a; ++i) (o = r[i]) && (yield o);
}
var Ui = [null];
function Wi(e, t) {
	this._groups = e, this._parents = t;
}
function Gi() {
	return new Wi([[document.documentElement]], Ui);
}
function Ki() {
	return this;
}
Wi.prototype = Gi.prototype = {
	constructor: Wi,
	select: nr,
	selectAll: sr,
	selectChild: pr,
	selectChildren: _r,
	filter: vr,
	data: Er,
	enter: br,
	exit: Or,
	join: kr,
	merge: Ar,
	selection: Ki,
	order: jr,
	sort: Mr,
	call: Pr,
	nodes: Fr,
	node: Ir,
	size: Lr,
	empty: Rr,
	each: zr,
	attr: Kr,
	style: Zr,
	property: ni,
	classed: di,
	text: hi,
	html: yi,
	raise: xi,
	lower: Ci,
	append: wi,
	insert: Ei,
	remove: Oi,
	clone: ji,
	datum: Mi,
	on: Li,
	dispatch: Vi,
	[Symbol.iterator]: Hi
};
function qi(e) {
	return typeof e == "string" ? new Wi([[document.querySelector(e)]], [document.documentElement]) : new Wi([[e]], Ui);
}
var Ji = 0;
function Yi() {
	return new Xi();
}
function Xi() {
	this._ = "@" + (++Ji).toString(36);
}
Xi.prototype = Yi.prototype = {
	constructor: Xi,
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
function Zi(e) {
	let t;
	for (; t = e.sourceEvent;) e = t;
	return e;
}
function Qi(e, t) {
	if (e = Zi(e), t === void 0 && (t = e.currentTarget), t) {
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
function $i(e, t, n) {
	e.prototype = t.prototype = n, n.constructor = e;
}
function ea(e, t) {
	var n = Object.create(e.prototype);
	for (var r in t) n[r] = t[r];
	return n;
}
function ta() {}
var na = .7, ra = 1 / na, ia = "\\s*([+-]?\\d+)\\s*", aa = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*", oa = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*", sa = /^#([0-9a-f]{3,8})$/, ca = RegExp(`^rgb\\(${ia},${ia},${ia}\\)$`), la = RegExp(`^rgb\\(${oa},${oa},${oa}\\)$`), ua = RegExp(`^rgba\\(${ia},${ia},${ia},${aa}\\)$`), da = RegExp(`^rgba\\(${oa},${oa},${oa},${aa}\\)$`), fa = RegExp(`^hsl\\(${aa},${oa},${oa}\\)$`), pa = RegExp(`^hsla\\(${aa},${oa},${oa},${aa}\\)$`), ma = {
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
$i(ta, ya, {
	copy(e) {
		return Object.assign(new this.constructor(), this, e);
	},
	displayable() {
		return this.rgb().displayable();
	},
	hex: ha,
	formatHex: ha,
	formatHex8: ga,
	formatHsl: _a,
	formatRgb: va,
	toString: va
});
function ha() {
	return this.rgb().formatHex();
}
function ga() {
	return this.rgb().formatHex8();
}
function _a() {
	return ja(this).formatHsl();
}
function va() {
	return this.rgb().formatRgb();
}
function ya(e) {
	var t, n;
	return e = (e + "").trim().toLowerCase(), (t = sa.exec(e)) ? (n = t[1].length, t = parseInt(t[1], 16), n === 6 ? ba(t) : n === 3 ? new I(t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, (t & 15) << 4 | t & 15, 1) : n === 8 ? xa(t >> 24 & 255, t >> 16 & 255, t >> 8 & 255, (t & 255) / 255) : n === 4 ? xa(t >> 12 & 15 | t >> 8 & 240, t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, ((t & 15) << 4 | t & 15) / 255) : null) : (t = ca.exec(e)) ? new I(t[1], t[2], t[3], 1) : (t = la.exec(e)) ? new I(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, 1) : (t = ua.exec(e)) ? xa(t[1], t[2], t[3], t[4]) : (t = da.exec(e)) ? xa(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, t[4]) : (t = fa.exec(e)) ? Aa(t[1], t[2] / 100, t[3] / 100, 1) : (t = pa.exec(e)) ? Aa(t[1], t[2] / 100, t[3] / 100, t[4]) : ma.hasOwnProperty(e) ? ba(ma[e]) : e === "transparent" ? new I(NaN, NaN, NaN, 0) : null;
}
function ba(e) {
	return new I(e >> 16 & 255, e >> 8 & 255, e & 255, 1);
}
function xa(e, t, n, r) {
	return r <= 0 && (e = t = n = NaN), new I(e, t, n, r);
}
function Sa(e) {
	return e instanceof ta || (e = ya(e)), e ? (e = e.rgb(), new I(e.r, e.g, e.b, e.opacity)) : new I();
}
function Ca(e, t, n, r) {
	return arguments.length === 1 ? Sa(e) : new I(e, t, n, r ?? 1);
}
function I(e, t, n, r) {
	this.r = +e, this.g = +t, this.b = +n, this.opacity = +r;
}
$i(I, Ca, ea(ta, {
	brighter(e) {
		return e = e == null ? ra : ra ** +e, new I(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? na : na ** +e, new I(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	rgb() {
		return this;
	},
	clamp() {
		return new I(Oa(this.r), Oa(this.g), Oa(this.b), Da(this.opacity));
	},
	displayable() {
		return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
	},
	hex: wa,
	formatHex: wa,
	formatHex8: Ta,
	formatRgb: Ea,
	toString: Ea
}));
function wa() {
	return `#${ka(this.r)}${ka(this.g)}${ka(this.b)}`;
}
function Ta() {
	return `#${ka(this.r)}${ka(this.g)}${ka(this.b)}${ka((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function Ea() {
	let e = Da(this.opacity);
	return `${e === 1 ? "rgb(" : "rgba("}${Oa(this.r)}, ${Oa(this.g)}, ${Oa(this.b)}${e === 1 ? ")" : `, ${e})`}`;
}
function Da(e) {
	return isNaN(e) ? 1 : Math.max(0, Math.min(1, e));
}
function Oa(e) {
	return Math.max(0, Math.min(255, Math.round(e) || 0));
}
function ka(e) {
	return e = Oa(e), (e < 16 ? "0" : "") + e.toString(16);
}
function Aa(e, t, n, r) {
	return r <= 0 ? e = t = n = NaN : n <= 0 || n >= 1 ? e = t = NaN : t <= 0 && (e = NaN), new Na(e, t, n, r);
}
function ja(e) {
	if (e instanceof Na) return new Na(e.h, e.s, e.l, e.opacity);
	if (e instanceof ta || (e = ya(e)), !e) return new Na();
	if (e instanceof Na) return e;
	e = e.rgb();
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = Math.min(t, n, r), a = Math.max(t, n, r), o = NaN, s = a - i, c = (a + i) / 2;
	return s ? (o = t === a ? (n - r) / s + (n < r) * 6 : n === a ? (r - t) / s + 2 : (t - n) / s + 4, s /= c < .5 ? a + i : 2 - a - i, o *= 60) : s = c > 0 && c < 1 ? 0 : o, new Na(o, s, c, e.opacity);
}
function Ma(e, t, n, r) {
	return arguments.length === 1 ? ja(e) : new Na(e, t, n, r ?? 1);
}
function Na(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
$i(Na, Ma, ea(ta, {
	brighter(e) {
		return e = e == null ? ra : ra ** +e, new Na(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? na : na ** +e, new Na(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = this.h % 360 + (this.h < 0) * 360, t = isNaN(e) || isNaN(this.s) ? 0 : this.s, n = this.l, r = n + (n < .5 ? n : 1 - n) * t, i = 2 * n - r;
		return new I(Ia(e >= 240 ? e - 240 : e + 120, i, r), Ia(e, i, r), Ia(e < 120 ? e + 240 : e - 120, i, r), this.opacity);
	},
	clamp() {
		return new Na(Pa(this.h), Fa(this.s), Fa(this.l), Da(this.opacity));
	},
	displayable() {
		return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
	},
	formatHsl() {
		let e = Da(this.opacity);
		return `${e === 1 ? "hsl(" : "hsla("}${Pa(this.h)}, ${Fa(this.s) * 100}%, ${Fa(this.l) * 100}%${e === 1 ? ")" : `, ${e})`}`;
	}
}));
function Pa(e) {
	return e = (e || 0) % 360, e < 0 ? e + 360 : e;
}
function Fa(e) {
	return Math.max(0, Math.min(1, e || 0));
}
function Ia(e, t, n) {
	return (e < 60 ? t + (n - t) * e / 60 : e < 180 ? n : e < 240 ? t + (n - t) * (240 - e) / 60 : t) * 255;
}
var La = Math.PI / 180, Ra = 180 / Math.PI, za = 18, Ba = .96422, Va = 1, Ha = .82521, Ua = 4 / 29, Wa = 6 / 29, Ga = 3 * Wa * Wa, Ka = Wa * Wa * Wa;
function qa(e) {
	if (e instanceof Ya) return new Ya(e.l, e.a, e.b, e.opacity);
	if (e instanceof no) return ro(e);
	e instanceof I || (e = Sa(e));
	var t = $a(e.r), n = $a(e.g), r = $a(e.b), i = Xa((.2225045 * t + .7168786 * n + .0606169 * r) / Va), a, o;
	return t === n && n === r ? a = o = i : (a = Xa((.4360747 * t + .3850649 * n + .1430804 * r) / Ba), o = Xa((.0139322 * t + .0971045 * n + .7141733 * r) / Ha)), new Ya(116 * i - 16, 500 * (a - i), 200 * (i - o), e.opacity);
}
function Ja(e, t, n, r) {
	return arguments.length === 1 ? qa(e) : new Ya(e, t, n, r ?? 1);
}
function Ya(e, t, n, r) {
	this.l = +e, this.a = +t, this.b = +n, this.opacity = +r;
}
$i(Ya, Ja, ea(ta, {
	brighter(e) {
		return new Ya(this.l + za * (e ?? 1), this.a, this.b, this.opacity);
	},
	darker(e) {
		return new Ya(this.l - za * (e ?? 1), this.a, this.b, this.opacity);
	},
	rgb() {
		var e = (this.l + 16) / 116, t = isNaN(this.a) ? e : e + this.a / 500, n = isNaN(this.b) ? e : e - this.b / 200;
		return t = Ba * Za(t), e = Va * Za(e), n = Ha * Za(n), new I(Qa(3.1338561 * t - 1.6168667 * e - .4906146 * n), Qa(-.9787684 * t + 1.9161415 * e + .033454 * n), Qa(.0719453 * t - .2289914 * e + 1.4052427 * n), this.opacity);
	}
}));
function Xa(e) {
	return e > Ka ? e ** (1 / 3) : e / Ga + Ua;
}
function Za(e) {
	return e > Wa ? e * e * e : Ga * (e - Ua);
}
function Qa(e) {
	return 255 * (e <= .0031308 ? 12.92 * e : 1.055 * e ** (1 / 2.4) - .055);
}
function $a(e) {
	return (e /= 255) <= .04045 ? e / 12.92 : ((e + .055) / 1.055) ** 2.4;
}
function eo(e) {
	if (e instanceof no) return new no(e.h, e.c, e.l, e.opacity);
	if (e instanceof Ya || (e = qa(e)), e.a === 0 && e.b === 0) return new no(NaN, 0 < e.l && e.l < 100 ? 0 : NaN, e.l, e.opacity);
	var t = Math.atan2(e.b, e.a) * Ra;
	return new no(t < 0 ? t + 360 : t, Math.sqrt(e.a * e.a + e.b * e.b), e.l, e.opacity);
}
function to(e, t, n, r) {
	return arguments.length === 1 ? eo(e) : new no(e, t, n, r ?? 1);
}
function no(e, t, n, r) {
	this.h = +e, this.c = +t, this.l = +n, this.opacity = +r;
}
function ro(e) {
	if (isNaN(e.h)) return new Ya(e.l, 0, 0, e.opacity);
	var t = e.h * La;
	return new Ya(e.l, Math.cos(t) * e.c, Math.sin(t) * e.c, e.opacity);
}
$i(no, to, ea(ta, {
	brighter(e) {
		return new no(this.h, this.c, this.l + za * (e ?? 1), this.opacity);
	},
	darker(e) {
		return new no(this.h, this.c, this.l - za * (e ?? 1), this.opacity);
	},
	rgb() {
		return ro(this).rgb();
	}
}));
var io = -.14861, ao = 1.78277, oo = -.29227, so = -.90649, co = 1.97294, lo = co * so, uo = co * ao, fo = ao * oo - so * io;
function po(e) {
	if (e instanceof ho) return new ho(e.h, e.s, e.l, e.opacity);
	e instanceof I || (e = Sa(e));
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = (fo * r + lo * t - uo * n) / (fo + lo - uo), a = r - i, o = (co * (n - i) - oo * a) / so, s = Math.sqrt(o * o + a * a) / (co * i * (1 - i)), c = s ? Math.atan2(o, a) * Ra - 120 : NaN;
	return new ho(c < 0 ? c + 360 : c, s, i, e.opacity);
}
function mo(e, t, n, r) {
	return arguments.length === 1 ? po(e) : new ho(e, t, n, r ?? 1);
}
function ho(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
$i(ho, mo, ea(ta, {
	brighter(e) {
		return e = e == null ? ra : ra ** +e, new ho(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? na : na ** +e, new ho(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = isNaN(this.h) ? 0 : (this.h + 120) * La, t = +this.l, n = isNaN(this.s) ? 0 : this.s * t * (1 - t), r = Math.cos(e), i = Math.sin(e);
		return new I(255 * (t + n * (io * r + ao * i)), 255 * (t + n * (oo * r + so * i)), 255 * (t + co * r * n), this.opacity);
	}
}));
// node_modules/d3-interpolate/dist/d3-interpolate.mjs
function go(e, t, n, r, i) {
	var a = e * e, o = a * e;
	return ((1 - 3 * e + 3 * a - o) * t + (4 - 6 * a + 3 * o) * n + (1 + 3 * e + 3 * a - 3 * o) * r + o * i) / 6;
}
function _o(e) {
	var t = e.length - 1;
	return function(n) {
		var r = n <= 0 ? n = 0 : n >= 1 ? (n = 1, t - 1) : Math.floor(n * t), i = e[r], a = e[r + 1], o = r > 0 ? e[r - 1] : 2 * i - a, s = r < t - 1 ? e[r + 2] : 2 * a - i;
		return go((n - r / t) * t, o, i, a, s);
	};
}
var vo = (e) => () => e;
function yo(e, t) {
	return function(n) {
		return e + n * t;
	};
}
function bo(e, t, n) {
	return e **= +n, t = t ** +n - e, n = 1 / n, function(r) {
		return (e + r * t) ** +n;
	};
}
function xo(e, t) {
	var n = t - e;
	return n ? yo(e, n > 180 || n < -180 ? n - 360 * Math.round(n / 360) : n) : vo(isNaN(e) ? t : e);
}
function So(e) {
	return (e = +e) == 1 ? Co : function(t, n) {
		return n - t ? bo(t, n, e) : vo(isNaN(t) ? n : t);
	};
}
function Co(e, t) {
	var n = t - e;
	return n ? yo(e, n) : vo(isNaN(e) ? t : e);
}
var wo = (function e(t) {
	var n = So(t);
	function r(e, t) {
		var r = n((e = Ca(e)).r, (t = Ca(t)).r), i = n(e.g, t.g), a = n(e.b, t.b), o = Co(e.opacity, t.opacity);
		return function(t) {
			return e.r = r(t), e.g = i(t), e.b = a(t), e.opacity = o(t), e + "";
		};
	}
	return r.gamma = e, r;
})(1);
function To(e) {
	return function(t) {
		for (var n = t.length, r = Array(n), i = Array(n), a = Array(n), o = 0, s; o < n; ++o) s = Ca(t[o]), r[o] = s.r || 0, i[o] = s.g || 0, a[o] = s.b || 0;
		return r = e(r), i = e(i), a = e(a), s.opacity = 1, function(e) {
			return s.r = r(e), s.g = i(e), s.b = a(e), s + "";
		};
	};
}
var Eo = To(_o);
function Do(e, t) {
	t ||= [];
	var n = e ? Math.min(t.length, e.length) : 0, r = t.slice(), i;
	return function(a) {
		for (i = 0; i < n; ++i) r[i] = e[i] * (1 - a) + t[i] * a;
		return r;
	};
}
function Oo(e) {
	return ArrayBuffer.isView(e) && !(e instanceof DataView);
}
function ko(e, t) {
	for (var n = t ? t.length : 0, r = e ? Math.min(n, e.length) : 0, i = Array(r), a = Array(n), o = 0; o < r; ++o) i[o] = Ro(e[o], t[o]);
	for (; o < n; ++o) a[o] = t[o];
	return function(e) {
		for (o = 0; o < r; ++o) a[o] = i[o](e);
		return a;
	};
}
function Ao(e, t) {
	var n = /* @__PURE__ */ new Date();
	return e = +e, t = +t, function(r) {
		return n.setTime(e * (1 - r) + t * r), n;
	};
}
function jo(e, t) {
	return e = +e, t = +t, function(n) {
		return e * (1 - n) + t * n;
	};
}
function Mo(e, t) {
	var n = {}, r = {}, i;
	for (i in typeof e == "object" && e || (e = {}), typeof t == "object" && t || (t = {}), t) i in e ? n[i] = Ro(e[i], t[i]) : r[i] = t[i];
	return function(e) {
		for (i in n) r[i] = n[i](e);
		return r;
	};
}
var No = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g, Po = new RegExp(No.source, "g");
function Fo(e) {
	return function() {
		return e;
	};
}
function Io(e) {
	return function(t) {
		return e(t) + "";
	};
}
function Lo(e, t) {
	var n = No.lastIndex = Po.lastIndex = 0, r, i, a, o = -1, s = [], c = [];
	for (e += "", t += ""; (r = No.exec(e)) && (i = Po.exec(t));) (a = i.index) > n && (a = t.slice(n, a), s[o] ? s[o] += a : s[++o] = a), (r = r[0]) === (i = i[0]) ? s[o] ? s[o] += i : s[++o] = i : (s[++o] = null, c.push({
		i: o,
		x: jo(r, i)
	})), n = Po.lastIndex;
	return n < t.length && (a = t.slice(n), s[o] ? s[o] += a : s[++o] = a), s.length < 2 ? c[0] ? Io(c[0].x) : Fo(t) : (t = c.length, function(e) {
		for (var n = 0, r; n < t; ++n) s[(r = c[n]).i] = r.x(e);
		return s.join("");
	});
}
function Ro(e, t) {
	var n = typeof t, r;
	return t == null || n === "boolean" ? vo(t) : (n === "number" ? jo : n === "string" ? (r = ya(t)) ? (t = r, wo) : Lo : t instanceof ya ? wo : t instanceof Date ? Ao : Oo(t) ? Do : Array.isArray(t) ? ko : typeof t.valueOf != "function" && typeof t.toString != "function" || isNaN(t) ? Mo : jo)(e, t);
}
function zo(e, t) {
	return e = +e, t = +t, function(n) {
		return Math.round(e * (1 - n) + t * n);
	};
}
var Bo = 1e-12;
function Vo(e) {
	return ((e = Math.exp(e)) + 1 / e) / 2;
}
function Ho(e) {
	return ((e = Math.exp(e)) - 1 / e) / 2;
}
function Uo(e) {
	return ((e = Math.exp(2 * e)) - 1) / (e + 1);
}
(function e(t, n, r) {
	function i(e, i) {
		var a = e[0], o = e[1], s = e[2], c = i[0], l = i[1], u = i[2], d = c - a, f = l - o, p = d * d + f * f, m, h;
		if (p < Bo) h = Math.log(u / s) / t, m = function(e) {
			return [
				a + e * d,
				o + e * f,
				s * Math.exp(t * e * h)
			];
		};
		else {
			var g = Math.sqrt(p), _ = (u * u - s * s + r * p) / (2 * s * n * g), v = (u * u - s * s - r * p) / (2 * u * n * g), y = Math.log(Math.sqrt(_ * _ + 1) - _);
			h = (Math.log(Math.sqrt(v * v + 1) - v) - y) / t, m = function(e) {
				var r = e * h, i = Vo(y), c = s / (n * g) * (i * Uo(t * r + y) - Ho(y));
				return [
					a + c * d,
					o + c * f,
					s * i / Vo(t * r + y)
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
function Wo(e) {
	return function(t, n) {
		var r = e((t = Ma(t)).h, (n = Ma(n)).h), i = Co(t.s, n.s), a = Co(t.l, n.l), o = Co(t.opacity, n.opacity);
		return function(e) {
			return t.h = r(e), t.s = i(e), t.l = a(e), t.opacity = o(e), t + "";
		};
	};
}
var Go = Wo(xo);
function Ko(e, t) {
	var n = Co((e = Ja(e)).l, (t = Ja(t)).l), r = Co(e.a, t.a), i = Co(e.b, t.b), a = Co(e.opacity, t.opacity);
	return function(t) {
		return e.l = n(t), e.a = r(t), e.b = i(t), e.opacity = a(t), e + "";
	};
}
function qo(e) {
	return function(t, n) {
		var r = e((t = to(t)).h, (n = to(n)).h), i = Co(t.c, n.c), a = Co(t.l, n.l), o = Co(t.opacity, n.opacity);
		return function(e) {
			return t.h = r(e), t.c = i(e), t.l = a(e), t.opacity = o(e), t + "";
		};
	};
}
var Jo = qo(xo);
function Yo(e) {
	return (function t(n) {
		n = +n;
		function r(t, r) {
			var i = e((t = mo(t)).h, (r = mo(r)).h), a = Co(t.s, r.s), o = Co(t.l, r.l), s = Co(t.opacity, r.opacity);
			return function(e) {
				return t.h = i(e), t.s = a(e), t.l = o(e ** +n), t.opacity = s(e), t + "";
			};
		}
		return r.gamma = t, r;
	})(1);
}
Yo(xo);
var Xo = Yo(Co);
function Zo(e, t) {
	t === void 0 && (t = e, e = Ro);
	for (var n = 0, r = t.length - 1, i = t[0], a = Array(r < 0 ? 0 : r); n < r;) a[n] = e(i, i = t[++n]);
	return function(e) {
		var t = Math.max(0, Math.min(r - 1, Math.floor(e *= r)));
		return a[t](e - t);
	};
}
function Qo(e, t) {
	for (var n = Array(t), r = 0; r < t; ++r) n[r] = e(r / (t - 1));
	return n;
}
// node_modules/d3-path/dist/d3-path.mjs
var $o = Math.PI, es = 2 * $o, ts = 1e-6, ns = es - ts;
function rs(e) {
	this._ += e[0];
	for (let t = 1, n = e.length; t < n; ++t) this._ += arguments[t] + e[t];
}
function is(e) {
	let t = Math.floor(e);
	if (!(t >= 0)) throw Error(`invalid digits: ${e}`);
	if (t > 15) return rs;
	let n = 10 ** t;
	return function(e) {
		this._ += e[0];
		for (let t = 1, r = e.length; t < r; ++t) this._ += Math.round(arguments[t] * n) / n + e[t];
	};
}
function as(e, t, n, r) {
	return e === n && t === r;
}
function os(e) {
	let t = Math.floor(e);
	if (!(t <= 15)) return as;
	let n = 10 ** t, r = function(e) {
		return Math.round(e * n);
	};
	return function(e, t, n, i) {
		return r(e) === r(n) && r(t) === r(i);
	};
}
var ss = class {
	constructor(e) {
		this._x0 = this._y0 = this._x1 = this._y1 = null, this._ = "", this._append = e == null ? rs : is(e), this._equal = e == null ? as : os(e);
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
		else if (d > ts) {
			if (!(Math.abs(u * s - c * l) > ts) || !i) this._append`L${this._x1 = e},${this._y1 = t}`;
			else {
				let f = n - a, p = r - o, m = s * s + c * c, h = f * f + p * p, g = Math.sqrt(m), _ = Math.sqrt(d), v = i * Math.tan(($o - Math.acos((m + d - h) / (2 * g * _))) / 2), y = v / _, b = v / g;
				Math.abs(y - 1) > ts && this._append`L${e + y * l},${t + y * u}`, this._append`A${i},${i},0,0,${+(u * f > l * p)},${this._x1 = e + b * s},${this._y1 = t + b * c}`;
			}
		}
	}
	arc(e, t, n, r, i, a) {
		if (e = +e, t = +t, n = +n, a = !!a, n < 0) throw Error(`negative radius: ${n}`);
		let o = n * Math.cos(r), s = n * Math.sin(r), c = e + o, l = t + s, u = 1 ^ a, d = a ? r - i : i - r;
		if (this._x1 === null ? this._append`M${c},${l}` : (Math.abs(this._x1 - c) > ts || Math.abs(this._y1 - l) > ts) && this._append`L${c},${l}`, n) {
			if (d < 0 && (d = d % es + es), d > ns) this._append`A${n},${n},0,1,${u},${e - o},${t - s}A${n},${n},0,1,${u},${this._x1 = c},${this._y1 = l}`;
			else if (d > ts) {
				let a = e + n * Math.cos(i), o = t + n * Math.sin(i);
				if (d >= $o && this._equal(c, l, a, o)) {
					d /= 2;
					let i = r + d;
					this._append`A${n},${n},0,${+(d >= $o)},${u},${e + n * Math.cos(i)},${t + n * Math.sin(i)}`;
				}
				this._append`A${n},${n},0,${+(d >= $o)},${u},${this._x1 = a},${this._y1 = o}`;
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
ss.prototype;
function cs(e = 3) {
	return new ss(+e);
}
// node_modules/d3-format/dist/d3-format.mjs
function ls(e) {
	return Math.abs(e = Math.round(e)) >= 1e21 ? e.toLocaleString("en").replace(/,/g, "") : e.toString(10);
}
function us(e, t) {
	if (!isFinite(e) || e === 0) return null;
	var n = (e = t ? e.toExponential(t - 1) : e.toExponential()).indexOf("e"), r = e.slice(0, n);
	return [r.length > 1 ? r[0] + r.slice(2) : r, +e.slice(n + 1)];
}
function ds(e) {
	return e = us(Math.abs(e)), e ? e[1] : NaN;
}
function fs(e, t) {
	return function(n, r) {
		for (var i = n.length, a = [], o = 0, s = e[0], c = 0; i > 0 && s > 0 && (c + s + 1 > r && (s = Math.max(1, r - c)), a.push(n.substring(i -= s, i + s)), !((c += s + 1) > r));) s = e[o = (o + 1) % e.length];
		return a.reverse().join(t);
	};
}
function ps(e) {
	return function(t) {
		return t.replace(/[0-9]/g, function(t) {
			return e[+t];
		});
	};
}
var ms = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function hs(e) {
	if (!(t = ms.exec(e))) throw Error("invalid format: " + e);
	var t;
	return new gs({
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
hs.prototype = gs.prototype;
function gs(e) {
	this.fill = e.fill === void 0 ? " " : e.fill + "", this.align = e.align === void 0 ? ">" : e.align + "", this.sign = e.sign === void 0 ? "-" : e.sign + "", this.symbol = e.symbol === void 0 ? "" : e.symbol + "", this.zero = !!e.zero, this.width = e.width === void 0 ? void 0 : +e.width, this.comma = !!e.comma, this.precision = e.precision === void 0 ? void 0 : +e.precision, this.trim = !!e.trim, this.type = e.type === void 0 ? "" : e.type + "";
}
gs.prototype.toString = function() {
	return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
};
function _s(e) {
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
var vs;
function ys(e, t) {
	var n = us(e, t);
	if (!n) return vs = void 0, e.toPrecision(t);
	var r = n[0], i = n[1], a = i - (vs = Math.max(-8, Math.min(8, Math.floor(i / 3))) * 3) + 1, o = r.length;
	return a === o ? r : a > o ? r + Array(a - o + 1).join("0") : a > 0 ? r.slice(0, a) + "." + r.slice(a) : "0." + Array(1 - a).join("0") + us(e, Math.max(0, t + a - 1))[0];
}
function bs(e, t) {
	var n = us(e, t);
	if (!n) return e + "";
	var r = n[0], i = n[1];
	return i < 0 ? "0." + Array(-i).join("0") + r : r.length > i + 1 ? r.slice(0, i + 1) + "." + r.slice(i + 1) : r + Array(i - r.length + 2).join("0");
}
var xs = {
	"%": (e, t) => (e * 100).toFixed(t),
	b: (e) => Math.round(e).toString(2),
	c: (e) => e + "",
	d: ls,
	e: (e, t) => e.toExponential(t),
	f: (e, t) => e.toFixed(t),
	g: (e, t) => e.toPrecision(t),
	o: (e) => Math.round(e).toString(8),
	p: (e, t) => bs(e * 100, t),
	r: bs,
	s: ys,
	X: (e) => Math.round(e).toString(16).toUpperCase(),
	x: (e) => Math.round(e).toString(16)
};
function Ss(e) {
	return e;
}
var Cs = Array.prototype.map, ws = [
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
function Ts(e) {
	var t = e.grouping === void 0 || e.thousands === void 0 ? Ss : fs(Cs.call(e.grouping, Number), e.thousands + ""), n = e.currency === void 0 ? "" : e.currency[0] + "", r = e.currency === void 0 ? "" : e.currency[1] + "", i = e.decimal === void 0 ? "." : e.decimal + "", a = e.numerals === void 0 ? Ss : ps(Cs.call(e.numerals, String)), o = e.percent === void 0 ? "%" : e.percent + "", s = e.minus === void 0 ? "−" : e.minus + "", c = e.nan === void 0 ? "NaN" : e.nan + "";
	function l(e, l) {
		e = hs(e);
		var u = e.fill, d = e.align, f = e.sign, p = e.symbol, m = e.zero, h = e.width, g = e.comma, _ = e.precision, v = e.trim, y = e.type;
		y === "n" ? (g = !0, y = "g") : xs[y] || (_ === void 0 && (_ = 12), v = !0, y = "g"), (m || u === "0" && d === "=") && (m = !0, u = "0", d = "=");
		var b = (l && l.prefix !== void 0 ? l.prefix : "") + (p === "$" ? n : p === "#" && /[boxX]/.test(y) ? "0" + y.toLowerCase() : ""), x = (p === "$" ? r : /[%p]/.test(y) ? o : "") + (l && l.suffix !== void 0 ? l.suffix : ""), S = xs[y], C = /[defgprs%]/.test(y);
		_ = _ === void 0 ? 6 : /[gprs]/.test(y) ? Math.max(1, Math.min(21, _)) : Math.max(0, Math.min(20, _));
		function w(e) {
			var n = b, r = x, o, l, p;
			if (y === "c") r = S(e) + r, e = "";
			else {
				e = +e;
				var w = e < 0 || 1 / e < 0;
				if (e = isNaN(e) ? c : S(Math.abs(e), _), v && (e = _s(e)), w && +e == 0 && f !== "+" && (w = !1), n = (w ? f === "(" ? f : s : f === "-" || f === "(" ? "" : f) + n, r = (y === "s" && !isNaN(e) && vs !== void 0 ? ws[8 + vs / 3] : "") + r + (w && f === "(" ? ")" : ""), C) {
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
		var n = Math.max(-8, Math.min(8, Math.floor(ds(t) / 3))) * 3, r = 10 ** -n, i = l((e = hs(e), e.type = "f", e), { suffix: ws[8 + n / 3] });
		return function(e) {
			return i(r * e);
		};
	}
	return {
		format: l,
		formatPrefix: u
	};
}
var Es, Ds, Os;
ks({
	thousands: ",",
	grouping: [3],
	currency: ["$", ""]
});
function ks(e) {
	return Es = Ts(e), Ds = Es.format, Os = Es.formatPrefix, Es;
}
function As(e) {
	return Math.max(0, -ds(Math.abs(e)));
}
function js(e, t) {
	return Math.max(0, Math.max(-8, Math.min(8, Math.floor(ds(t) / 3))) * 3 - ds(Math.abs(e)));
}
function Ms(e, t) {
	return e = Math.abs(e), t = Math.abs(t) - e, Math.max(0, ds(t) - ds(e)) + 1;
}
// node_modules/d3-geo/dist/d3-geo.mjs
var L = 1e-6, Ns = 1e-12, R = Math.PI, z = R / 2, Ps = R / 4, Fs = R * 2, Is = 180 / R, B = R / 180, V = Math.abs, Ls = Math.atan, Rs = Math.atan2, H = Math.cos, zs = Math.exp, Bs = Math.log, Vs = Math.pow, U = Math.sin, Hs = Math.sign || function(e) {
	return e > 0 ? 1 : e < 0 ? -1 : 0;
}, Us = Math.sqrt, Ws = Math.tan;
function Gs(e) {
	return e > 1 ? 0 : e < -1 ? R : Math.acos(e);
}
function Ks(e) {
	return e > 1 ? z : e < -1 ? -z : Math.asin(e);
}
function qs() {}
function Js(e, t) {
	e && Xs.hasOwnProperty(e.type) && Xs[e.type](e, t);
}
var Ys = {
	Feature: function(e, t) {
		Js(e.geometry, t);
	},
	FeatureCollection: function(e, t) {
		for (var n = e.features, r = -1, i = n.length; ++r < i;) Js(n[r].geometry, t);
	}
}, Xs = {
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
		Zs(e.coordinates, t, 0);
	},
	MultiLineString: function(e, t) {
		for (var n = e.coordinates, r = -1, i = n.length; ++r < i;) Zs(n[r], t, 0);
	},
	Polygon: function(e, t) {
		Qs(e.coordinates, t);
	},
	MultiPolygon: function(e, t) {
		for (var n = e.coordinates, r = -1, i = n.length; ++r < i;) Qs(n[r], t);
	},
	GeometryCollection: function(e, t) {
		for (var n = e.geometries, r = -1, i = n.length; ++r < i;) Js(n[r], t);
	}
};
function Zs(e, t, n) {
	var r = -1, i = e.length - n, a;
	for (t.lineStart(); ++r < i;) a = e[r], t.point(a[0], a[1], a[2]);
	t.lineEnd();
}
function Qs(e, t) {
	var n = -1, r = e.length;
	for (t.polygonStart(); ++n < r;) Zs(e[n], t, 1);
	t.polygonEnd();
}
function $s(e, t) {
	e && Ys.hasOwnProperty(e.type) ? Ys[e.type](e, t) : Js(e, t);
}
new Gt(), new Gt();
function ec(e) {
	return [Rs(e[1], e[0]), Ks(e[2])];
}
function tc(e) {
	var t = e[0], n = e[1], r = H(n);
	return [
		r * H(t),
		r * U(t),
		U(n)
	];
}
function nc(e, t) {
	return e[0] * t[0] + e[1] * t[1] + e[2] * t[2];
}
function rc(e, t) {
	return [
		e[1] * t[2] - e[2] * t[1],
		e[2] * t[0] - e[0] * t[2],
		e[0] * t[1] - e[1] * t[0]
	];
}
function ic(e, t) {
	e[0] += t[0], e[1] += t[1], e[2] += t[2];
}
function ac(e, t) {
	return [
		e[0] * t,
		e[1] * t,
		e[2] * t
	];
}
function oc(e) {
	var t = Us(e[0] * e[0] + e[1] * e[1] + e[2] * e[2]);
	e[0] /= t, e[1] /= t, e[2] /= t;
}
function sc(e, t) {
	function n(n, r) {
		return n = e(n, r), t(n[0], n[1]);
	}
	return e.invert && t.invert && (n.invert = function(n, r) {
		return n = t.invert(n, r), n && e.invert(n[0], n[1]);
	}), n;
}
function cc(e, t) {
	return V(e) > R && (e -= Math.round(e / Fs) * Fs), [e, t];
}
cc.invert = cc;
function lc(e, t, n) {
	return (e %= Fs) ? t || n ? sc(dc(e), fc(t, n)) : dc(e) : t || n ? fc(t, n) : cc;
}
function uc(e) {
	return function(t, n) {
		return t += e, V(t) > R && (t -= Math.round(t / Fs) * Fs), [t, n];
	};
}
function dc(e) {
	var t = uc(e);
	return t.invert = uc(-e), t;
}
function fc(e, t) {
	var n = H(e), r = U(e), i = H(t), a = U(t);
	function o(e, t) {
		var o = H(t), s = H(e) * o, c = U(e) * o, l = U(t), u = l * n + s * r;
		return [Rs(c * i - u * a, s * n - l * r), Ks(u * i + c * a)];
	}
	return o.invert = function(e, t) {
		var o = H(t), s = H(e) * o, c = U(e) * o, l = U(t), u = l * i - c * a;
		return [Rs(c * i + l * a, s * n + u * r), Ks(u * n - s * r)];
	}, o;
}
function pc(e) {
	e = lc(e[0] * B, e[1] * B, e.length > 2 ? e[2] * B : 0);
	function t(t) {
		return t = e(t[0] * B, t[1] * B), t[0] *= Is, t[1] *= Is, t;
	}
	return t.invert = function(t) {
		return t = e.invert(t[0] * B, t[1] * B), t[0] *= Is, t[1] *= Is, t;
	}, t;
}
function mc(e, t, n, r, i, a) {
	if (n) {
		var o = H(t), s = U(t), c = r * n;
		i == null ? (i = t + r * Fs, a = t - c / 2) : (i = hc(o, i), a = hc(o, a), (r > 0 ? i < a : i > a) && (i += r * Fs));
		for (var l, u = i; r > 0 ? u > a : u < a; u -= c) l = ec([
			o,
			-s * H(u),
			-s * U(u)
		]), e.point(l[0], l[1]);
	}
}
function hc(e, t) {
	t = tc(t), t[0] -= e, oc(t);
	var n = Gs(-t[1]);
	return ((-t[2] < 0 ? -n : n) + Fs - L) % Fs;
}
function gc() {
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
		lineEnd: qs,
		rejoin: function() {
			e.length > 1 && e.push(e.pop().concat(e.shift()));
		},
		result: function() {
			var n = e;
			return e = [], t = null, n;
		}
	};
}
function _c(e, t) {
	return V(e[0] - t[0]) < L && V(e[1] - t[1]) < L;
}
function vc(e, t, n, r) {
	this.x = e, this.z = t, this.o = n, this.e = r, this.v = !1, this.n = this.p = null;
}
function yc(e, t, n, r, i) {
	var a = [], o = [], s, c;
	if (e.forEach(function(e) {
		if (!((t = e.length - 1) <= 0)) {
			var t, n = e[0], r = e[t], c;
			if (_c(n, r)) {
				if (!n[2] && !r[2]) {
					for (i.lineStart(), s = 0; s < t; ++s) i.point((n = e[s])[0], n[1]);
					i.lineEnd();
					return;
				}
				r[0] += 2 * L;
			}
			a.push(c = new vc(n, e, null, !0)), o.push(c.o = new vc(n, null, c, !1)), a.push(c = new vc(r, e, null, !1)), o.push(c.o = new vc(r, null, c, !0));
		}
	}), a.length) {
		for (o.sort(t), bc(a), bc(o), s = 0, c = o.length; s < c; ++s) o[s].e = n = !n;
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
function bc(e) {
	if (t = e.length) {
		for (var t, n = 0, r = e[0], i; ++n < t;) r.n = i = e[n], i.p = r, r = i;
		r.n = i = e[0], i.p = r;
	}
}
function xc(e) {
	return V(e[0]) <= R ? e[0] : Hs(e[0]) * ((V(e[0]) + R) % Fs - R);
}
function Sc(e, t) {
	var n = xc(t), r = t[1], i = U(r), a = [
		U(n),
		-H(n),
		0
	], o = 0, s = 0, c = new Gt();
	i === 1 ? r = z + L : i === -1 && (r = -z - L);
	for (var l = 0, u = e.length; l < u; ++l) if (f = (d = e[l]).length) for (var d, f, p = d[f - 1], m = xc(p), h = p[1] / 2 + Ps, g = U(h), _ = H(h), v = 0; v < f; ++v, m = b, g = S, _ = C, p = y) {
		var y = d[v], b = xc(y), x = y[1] / 2 + Ps, S = U(x), C = H(x), w = b - m, T = w >= 0 ? 1 : -1, E = T * w, D = E > R, O = g * S;
		if (c.add(Rs(O * T * U(E), _ * C + O * H(E))), o += D ? w + T * Fs : w, D ^ m >= n ^ b >= n) {
			var k = rc(tc(p), tc(y));
			oc(k);
			var A = rc(a, k);
			oc(A);
			var j = (D ^ w >= 0 ? -1 : 1) * Ks(A[2]);
			(r > j || r === j && (k[0] || k[1])) && (s += D ^ w >= 0 ? 1 : -1);
		}
	}
	return (o < -L || o < L && c < -Ns) ^ s & 1;
}
function Cc(e, t, n, r) {
	return function(i) {
		var a = t(i), o = gc(), s = t(o), c = !1, l, u, d, f = {
			point: p,
			lineStart: h,
			lineEnd: g,
			polygonStart: function() {
				f.point = _, f.lineStart = v, f.lineEnd = y, u = [], l = [];
			},
			polygonEnd: function() {
				f.point = p, f.lineStart = h, f.lineEnd = g, u = On(u);
				var e = Sc(l, r);
				u.length ? (c ||= (i.polygonStart(), !0), yc(u, Tc, e, n, i)) : e && (c ||= (i.polygonStart(), !0), i.lineStart(), n(null, null, 1, i), i.lineEnd()), c &&= (i.polygonEnd(), !1), u = l = null;
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
				} else r > 1 && e & 2 && t.push(t.pop().concat(t.shift())), u.push(t.filter(wc));
			}
		}
		return f;
	};
}
function wc(e) {
	return e.length > 1;
}
function Tc(e, t) {
	return ((e = e.x)[0] < 0 ? e[1] - z - L : z - e[1]) - ((t = t.x)[0] < 0 ? t[1] - z - L : z - t[1]);
}
var Ec = Cc(function() {
	return !0;
}, Dc, kc, [-R, -z]);
function Dc(e) {
	var t = NaN, n = NaN, r = NaN, i;
	return {
		lineStart: function() {
			e.lineStart(), i = 1;
		},
		point: function(a, o) {
			var s = a > 0 ? R : -R, c = V(a - t);
			V(c - R) < L ? (e.point(t, n = (n + o) / 2 > 0 ? z : -z), e.point(r, n), e.lineEnd(), e.lineStart(), e.point(s, n), e.point(a, n), i = 0) : r !== s && c >= R && (V(t - r) < L && (t -= r * L), V(a - s) < L && (a -= s * L), n = Oc(t, n, a, o), e.point(r, n), e.lineEnd(), e.lineStart(), e.point(s, n), i = 0), e.point(t = a, n = o), r = s;
		},
		lineEnd: function() {
			e.lineEnd(), t = n = NaN;
		},
		clean: function() {
			return 2 - i;
		}
	};
}
function Oc(e, t, n, r) {
	var i, a, o = U(e - n);
	return V(o) > L ? Ls((U(t) * (a = H(r)) * U(n) - U(r) * (i = H(t)) * U(e)) / (i * a * o)) : (t + r) / 2;
}
function kc(e, t, n, r) {
	var i;
	if (e == null) i = n * z, r.point(-R, i), r.point(0, i), r.point(R, i), r.point(R, 0), r.point(R, -i), r.point(0, -i), r.point(-R, -i), r.point(-R, 0), r.point(-R, i);
	else if (V(e[0] - t[0]) > L) {
		var a = e[0] < t[0] ? R : -R;
		i = n * a / 2, r.point(-a, i), r.point(0, i), r.point(a, i);
	} else r.point(t[0], t[1]);
}
function Ac(e) {
	var t = H(e), n = 2 * B, r = t > 0, i = V(t) > L;
	function a(t, r, i, a) {
		mc(a, e, n, i, t, r);
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
				if (!t && (s = a = h) && e.lineStart(), h !== a && (m = c(t, p), (!m || _c(t, m) || _c(p, m)) && (p[2] = 1)), h !== a) u = 0, h ? (e.lineStart(), m = c(p, t), e.point(m[0], m[1])) : (m = c(t, p), e.point(m[0], m[1], 2), e.lineEnd()), t = m;
				else if (i && t && r ^ h) {
					var _;
					!(g & n) && (_ = c(p, t, !0)) && (u = 0, r ? (e.lineStart(), e.point(_[0][0], _[0][1]), e.point(_[1][0], _[1][1]), e.lineEnd()) : (e.point(_[1][0], _[1][1]), e.lineEnd(), e.lineStart(), e.point(_[0][0], _[0][1], 3)));
				}
				!h || t && _c(t, p) || e.point(p[0], p[1]), t = p, a = h, n = g;
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
		var i = tc(e), a = tc(n), o = [
			1,
			0,
			0
		], s = rc(i, a), c = nc(s, s), l = s[0], u = c - l * l;
		if (!u) return !r && e;
		var d = t * c / u, f = -t * l / u, p = rc(o, s), m = ac(o, d);
		ic(m, ac(s, f));
		var h = p, g = nc(m, h), _ = nc(h, h), v = g * g - _ * (nc(m, m) - 1);
		if (!(v < 0)) {
			var y = Us(v), b = ac(h, (-g - y) / _);
			if (ic(b, m), b = ec(b), !r) return b;
			var x = e[0], S = n[0], C = e[1], w = n[1], T;
			S < x && (T = x, x = S, S = T);
			var E = S - x, D = V(E - R) < L, O = D || E < L;
			if (!D && w < C && (T = C, C = w, w = T), O ? D ? C + w > 0 ^ b[1] < (V(b[0] - x) < L ? C : w) : C <= b[1] && b[1] <= w : E > R ^ (x <= b[0] && b[0] <= S)) {
				var k = ac(h, (-g + y) / _);
				return ic(k, m), [b, ec(k)];
			}
		}
	}
	function l(t, n) {
		var i = r ? e : R - e, a = 0;
		return t < -i ? a |= 1 : t > i && (a |= 2), n < -i ? a |= 4 : n > i && (a |= 8), a;
	}
	return Cc(o, s, a, r ? [0, -e] : [-R, e - R]);
}
function jc(e, t, n, r, i, a) {
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
var Mc = 1e9, Nc = -Mc;
function Pc(e, t, n, r) {
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
		var c = o, l = gc(), u, d, f, p, m, h, g, _, v, y, b, x = {
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
			var e = C(), t = b && e, n = (u = On(u)).length;
			(t || n) && (o.polygonStart(), t && (o.lineStart(), a(null, null, 1, o), o.lineEnd()), n && yc(u, s, e, a, o), o.polygonEnd()), c = o, u = d = f = null;
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
				var l = [g = Math.max(Nc, Math.min(Mc, g)), _ = Math.max(Nc, Math.min(Mc, _))], u = [a = Math.max(Nc, Math.min(Mc, a)), o = Math.max(Nc, Math.min(Mc, o))];
				jc(l, u, e, t, n, r) ? (v || (c.lineStart(), c.point(l[0], l[1])), c.point(u[0], u[1]), s || c.lineEnd(), b = !1) : s && (c.lineStart(), c.point(a, o), b = !1);
			}
			g = a, _ = o, v = s;
		}
		return x;
	};
}
var Fc = (e) => e, Ic = new Gt(), Lc = new Gt(), Rc, zc, Bc, Vc, Hc = {
	point: qs,
	lineStart: qs,
	lineEnd: qs,
	polygonStart: function() {
		Hc.lineStart = Uc, Hc.lineEnd = Kc;
	},
	polygonEnd: function() {
		Hc.lineStart = Hc.lineEnd = Hc.point = qs, Ic.add(V(Lc)), Lc = new Gt();
	},
	result: function() {
		var e = Ic / 2;
		return Ic = new Gt(), e;
	}
};
function Uc() {
	Hc.point = Wc;
}
function Wc(e, t) {
	Hc.point = Gc, Rc = Bc = e, zc = Vc = t;
}
function Gc(e, t) {
	Lc.add(Vc * e - Bc * t), Bc = e, Vc = t;
}
function Kc() {
	Gc(Rc, zc);
}
var qc = Infinity, Jc = qc, Yc = -qc, Xc = Yc, Zc = {
	point: Qc,
	lineStart: qs,
	lineEnd: qs,
	polygonStart: qs,
	polygonEnd: qs,
	result: function() {
		var e = [[qc, Jc], [Yc, Xc]];
		return Yc = Xc = -(Jc = qc = Infinity), e;
	}
};
function Qc(e, t) {
	e < qc && (qc = e), e > Yc && (Yc = e), t < Jc && (Jc = t), t > Xc && (Xc = t);
}
var $c = 0, el = 0, tl = 0, nl = 0, rl = 0, il = 0, al = 0, ol = 0, sl = 0, cl, ll, ul, dl, fl = {
	point: pl,
	lineStart: ml,
	lineEnd: _l,
	polygonStart: function() {
		fl.lineStart = vl, fl.lineEnd = yl;
	},
	polygonEnd: function() {
		fl.point = pl, fl.lineStart = ml, fl.lineEnd = _l;
	},
	result: function() {
		var e = sl ? [al / sl, ol / sl] : il ? [nl / il, rl / il] : tl ? [$c / tl, el / tl] : [NaN, NaN];
		return $c = el = tl = nl = rl = il = al = ol = sl = 0, e;
	}
};
function pl(e, t) {
	$c += e, el += t, ++tl;
}
function ml() {
	fl.point = hl;
}
function hl(e, t) {
	fl.point = gl, pl(ul = e, dl = t);
}
function gl(e, t) {
	var n = e - ul, r = t - dl, i = Us(n * n + r * r);
	nl += i * (ul + e) / 2, rl += i * (dl + t) / 2, il += i, pl(ul = e, dl = t);
}
function _l() {
	fl.point = pl;
}
function vl() {
	fl.point = bl;
}
function yl() {
	xl(cl, ll);
}
function bl(e, t) {
	fl.point = xl, pl(cl = ul = e, ll = dl = t);
}
function xl(e, t) {
	var n = e - ul, r = t - dl, i = Us(n * n + r * r);
	nl += i * (ul + e) / 2, rl += i * (dl + t) / 2, il += i, i = dl * e - ul * t, al += i * (ul + e), ol += i * (dl + t), sl += i * 3, pl(ul = e, dl = t);
}
function Sl(e) {
	this._context = e;
}
Sl.prototype = {
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
			default: this._context.moveTo(e + this._radius, t), this._context.arc(e, t, this._radius, 0, Fs);
		}
	},
	result: qs
};
var Cl = new Gt(), wl, Tl, El, Dl, Ol, kl = {
	point: qs,
	lineStart: function() {
		kl.point = Al;
	},
	lineEnd: function() {
		wl && jl(Tl, El), kl.point = qs;
	},
	polygonStart: function() {
		wl = !0;
	},
	polygonEnd: function() {
		wl = null;
	},
	result: function() {
		var e = +Cl;
		return Cl = new Gt(), e;
	}
};
function Al(e, t) {
	kl.point = jl, Tl = Dl = e, El = Ol = t;
}
function jl(e, t) {
	Dl -= e, Ol -= t, Cl.add(Us(Dl * Dl + Ol * Ol)), Dl = e, Ol = t;
}
var Ml, Nl, Pl, Fl, Il = class {
	constructor(e) {
		this._append = e == null ? Ll : Rl(e), this._radius = 4.5, this._ = "";
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
				if (this._append`M${e},${t}`, this._radius !== Pl || this._append !== Nl) {
					let e = this._radius, t = this._;
					this._ = "", this._append`m0,${e}a${e},${e} 0 1,1 0,${-2 * e}a${e},${e} 0 1,1 0,${2 * e}z`, Pl = e, Nl = this._append, Fl = this._, this._ = t;
				}
				this._ += Fl;
		}
	}
	result() {
		let e = this._;
		return this._ = "", e.length ? e : null;
	}
};
function Ll(e) {
	let t = 1;
	this._ += e[0];
	for (let n = e.length; t < n; ++t) this._ += arguments[t] + e[t];
}
function Rl(e) {
	let t = Math.floor(e);
	if (!(t >= 0)) throw RangeError(`invalid digits: ${e}`);
	if (t > 15) return Ll;
	if (t !== Ml) {
		let e = 10 ** t;
		Ml = t, Nl = function(t) {
			let n = 1;
			this._ += t[0];
			for (let r = t.length; n < r; ++n) this._ += Math.round(arguments[n] * e) / e + t[n];
		};
	}
	return Nl;
}
function zl(e, t) {
	let n = 3, r = 4.5, i, a;
	function o(e) {
		return e && (typeof r == "function" && a.pointRadius(+r.apply(this, arguments)), $s(e, i(a))), a.result();
	}
	return o.area = function(e) {
		return $s(e, i(Hc)), Hc.result();
	}, o.measure = function(e) {
		return $s(e, i(kl)), kl.result();
	}, o.bounds = function(e) {
		return $s(e, i(Zc)), Zc.result();
	}, o.centroid = function(e) {
		return $s(e, i(fl)), fl.result();
	}, o.projection = function(t) {
		return arguments.length ? (i = t == null ? (e = null, Fc) : (e = t).stream, o) : e;
	}, o.context = function(e) {
		return arguments.length ? (a = e == null ? (t = null, new Il(n)) : new Sl(t = e), typeof r != "function" && a.pointRadius(r), o) : t;
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
		return t === null && (a = new Il(n)), o;
	}, o.projection(e).digits(n).context(t);
}
function Bl(e) {
	return { stream: Vl(e) };
}
function Vl(e) {
	return function(t) {
		var n = new Hl();
		for (var r in e) n[r] = e[r];
		return n.stream = t, n;
	};
}
function Hl() {}
Hl.prototype = {
	constructor: Hl,
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
function Ul(e, t, n) {
	var r = e.clipExtent && e.clipExtent();
	return e.scale(150).translate([0, 0]), r != null && e.clipExtent(null), $s(n, e.stream(Zc)), t(Zc.result()), r != null && e.clipExtent(r), e;
}
function Wl(e, t, n) {
	return Ul(e, function(n) {
		var r = t[1][0] - t[0][0], i = t[1][1] - t[0][1], a = Math.min(r / (n[1][0] - n[0][0]), i / (n[1][1] - n[0][1])), o = +t[0][0] + (r - a * (n[1][0] + n[0][0])) / 2, s = +t[0][1] + (i - a * (n[1][1] + n[0][1])) / 2;
		e.scale(150 * a).translate([o, s]);
	}, n);
}
function Gl(e, t, n) {
	return Wl(e, [[0, 0], t], n);
}
function Kl(e, t, n) {
	return Ul(e, function(n) {
		var r = +t, i = r / (n[1][0] - n[0][0]), a = (r - i * (n[1][0] + n[0][0])) / 2, o = -i * n[0][1];
		e.scale(150 * i).translate([a, o]);
	}, n);
}
function ql(e, t, n) {
	return Ul(e, function(n) {
		var r = +t, i = r / (n[1][1] - n[0][1]), a = -i * n[0][0], o = (r - i * (n[1][1] + n[0][1])) / 2;
		e.scale(150 * i).translate([a, o]);
	}, n);
}
var Jl = 16, Yl = H(30 * B);
function Xl(e, t) {
	return +t ? Ql(e, t) : Zl(e);
}
function Zl(e) {
	return Vl({ point: function(t, n) {
		t = e(t, n), this.stream.point(t[0], t[1]);
	} });
}
function Ql(e, t) {
	function n(r, i, a, o, s, c, l, u, d, f, p, m, h, g) {
		var _ = l - r, v = u - i, y = _ * _ + v * v;
		if (y > 4 * t && h--) {
			var b = o + f, x = s + p, S = c + m, C = Us(b * b + x * x + S * S), w = Ks(S /= C), T = V(V(S) - 1) < L || V(a - d) < L ? (a + d) / 2 : Rs(x, b), E = e(T, w), D = E[0], O = E[1], k = D - r, A = O - i, j = v * k - _ * A;
			(j * j / y > t || V((_ * k + v * A) / y - .5) > .3 || o * f + s * p + c * m < Yl) && (n(r, i, a, o, s, c, D, O, T, b /= C, x /= C, S, h, g), g.point(D, O), n(D, O, T, b, x, S, l, u, d, f, p, m, h, g));
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
			var a = tc([r, i]), o = e(r, i);
			n(u, d, l, f, p, m, u = o[0], d = o[1], l = r, f = a[0], p = a[1], m = a[2], Jl, t), t.point(u, d);
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
			n(u, d, l, f, p, m, i, a, r, o, s, c, Jl, t), h.lineEnd = y, y();
		}
		return h;
	};
}
var $l = Vl({ point: function(e, t) {
	this.stream.point(e * B, t * B);
} });
function eu(e) {
	return Vl({ point: function(t, n) {
		var r = e(t, n);
		return this.stream.point(r[0], r[1]);
	} });
}
function tu(e, t, n, r, i) {
	function a(a, o) {
		return a *= r, o *= i, [t + e * a, n - e * o];
	}
	return a.invert = function(a, o) {
		return [(a - t) / e * r, (n - o) / e * i];
	}, a;
}
function nu(e, t, n, r, i, a) {
	if (!a) return tu(e, t, n, r, i);
	var o = H(a), s = U(a), c = o * e, l = s * e, u = o / e, d = s / e, f = (s * n - o * t) / e, p = (s * t + o * n) / e;
	function m(e, a) {
		return e *= r, a *= i, [c * e - l * a + t, n - l * e - c * a];
	}
	return m.invert = function(e, t) {
		return [r * (u * e - d * t + f), i * (p - d * e - u * t)];
	}, m;
}
function ru(e) {
	return iu(function() {
		return e;
	})();
}
function iu(e) {
	var t, n = 150, r = 480, i = 250, a = 0, o = 0, s = 0, c = 0, l = 0, u, d = 0, f = 1, p = 1, m = null, h = Ec, g = null, _, v, y, b = Fc, x = .5, S, C, w, T, E;
	function D(e) {
		return w(e[0] * B, e[1] * B);
	}
	function O(e) {
		return e = w.invert(e[0], e[1]), e && [e[0] * Is, e[1] * Is];
	}
	D.stream = function(e) {
		return T && E === e ? T : T = $l(eu(u)(h(S(b(E = e)))));
	}, D.preclip = function(e) {
		return arguments.length ? (h = e, m = void 0, A()) : h;
	}, D.postclip = function(e) {
		return arguments.length ? (b = e, g = _ = v = y = null, A()) : b;
	}, D.clipAngle = function(e) {
		return arguments.length ? (h = +e ? Ac(m = e * B) : (m = null, Ec), A()) : m * Is;
	}, D.clipExtent = function(e) {
		return arguments.length ? (b = e == null ? (g = _ = v = y = null, Fc) : Pc(g = +e[0][0], _ = +e[0][1], v = +e[1][0], y = +e[1][1]), A()) : g == null ? null : [[g, _], [v, y]];
	}, D.scale = function(e) {
		return arguments.length ? (n = +e, k()) : n;
	}, D.translate = function(e) {
		return arguments.length ? (r = +e[0], i = +e[1], k()) : [r, i];
	}, D.center = function(e) {
		return arguments.length ? (a = e[0] % 360 * B, o = e[1] % 360 * B, k()) : [a * Is, o * Is];
	}, D.rotate = function(e) {
		return arguments.length ? (s = e[0] % 360 * B, c = e[1] % 360 * B, l = e.length > 2 ? e[2] % 360 * B : 0, k()) : [
			s * Is,
			c * Is,
			l * Is
		];
	}, D.angle = function(e) {
		return arguments.length ? (d = e % 360 * B, k()) : d * Is;
	}, D.reflectX = function(e) {
		return arguments.length ? (f = e ? -1 : 1, k()) : f < 0;
	}, D.reflectY = function(e) {
		return arguments.length ? (p = e ? -1 : 1, k()) : p < 0;
	}, D.precision = function(e) {
		return arguments.length ? (S = Xl(C, x = e * e), A()) : Us(x);
	}, D.fitExtent = function(e, t) {
		return Wl(D, e, t);
	}, D.fitSize = function(e, t) {
		return Gl(D, e, t);
	}, D.fitWidth = function(e, t) {
		return Kl(D, e, t);
	}, D.fitHeight = function(e, t) {
		return ql(D, e, t);
	};
	function k() {
		var e = nu(n, 0, 0, f, p, d).apply(null, t(a, o)), m = nu(n, r - e[0], i - e[1], f, p, d);
		return u = lc(s, c, l), C = sc(t, m), w = sc(u, C), S = Xl(C, x), A();
	}
	function A() {
		return T = E = null, D;
	}
	return function() {
		return t = e.apply(this, arguments), D.invert = t.invert && O, k();
	};
}
function au(e) {
	var t = 0, n = R / 3, r = iu(e), i = r(t, n);
	return i.parallels = function(e) {
		return arguments.length ? r(t = e[0] * B, n = e[1] * B) : [t * Is, n * Is];
	}, i;
}
function ou(e) {
	var t = H(e);
	function n(e, n) {
		return [e * t, U(n) / t];
	}
	return n.invert = function(e, n) {
		return [e / t, Ks(n * t)];
	}, n;
}
function su(e, t) {
	var n = U(e), r = (n + U(t)) / 2;
	if (V(r) < L) return ou(e);
	var i = 1 + n * (2 * r - n), a = Us(i) / r;
	function o(e, t) {
		var n = Us(i - 2 * r * U(t)) / r;
		return [n * U(e *= r), a - n * H(e)];
	}
	return o.invert = function(e, t) {
		var n = a - t, o = Rs(e, V(n)) * Hs(n);
		return n * r < 0 && (o -= R * Hs(e) * Hs(n)), [o / r, Ks((i - (e * e + n * n) * r * r) / (2 * r))];
	}, o;
}
function cu() {
	return au(su).scale(155.424).center([0, 33.6442]);
}
function lu() {
	return cu().parallels([29.5, 45.5]).scale(1070).translate([480, 250]).rotate([96, 0]).center([-.6, 38.7]);
}
function uu(e) {
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
function du() {
	var e, t, n = lu(), r, i = cu().rotate([154, 0]).center([-2, 58.5]).parallels([55, 65]), a, o = cu().rotate([157, 0]).center([-3, 19.9]).parallels([8, 18]), s, c, l = { point: function(e, t) {
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
		return e && t === r ? e : e = uu([
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
		return Wl(u, e, t);
	}, u.fitSize = function(e, t) {
		return Gl(u, e, t);
	}, u.fitWidth = function(e, t) {
		return Kl(u, e, t);
	}, u.fitHeight = function(e, t) {
		return ql(u, e, t);
	};
	function d() {
		return e = t = null, u;
	}
	return u.scale(1070);
}
function fu(e) {
	return function(t, n) {
		var r = H(t), i = H(n), a = e(r * i);
		return a === Infinity ? [2, 0] : [a * i * U(t), a * U(n)];
	};
}
function pu(e) {
	return function(t, n) {
		var r = Us(t * t + n * n), i = e(r), a = U(i), o = H(i);
		return [Rs(t * a, r * o), Ks(r && n * a / r)];
	};
}
var mu = fu(function(e) {
	return Us(2 / (1 + e));
});
mu.invert = pu(function(e) {
	return 2 * Ks(e / 2);
});
function hu() {
	return ru(mu).scale(124.75).clipAngle(179.999);
}
var gu = fu(function(e) {
	return (e = Gs(e)) && e / U(e);
});
gu.invert = pu(function(e) {
	return e;
});
function _u() {
	return ru(gu).scale(79.4188).clipAngle(179.999);
}
function vu(e, t) {
	return [e, Bs(Ws((z + t) / 2))];
}
vu.invert = function(e, t) {
	return [e, 2 * Ls(zs(t)) - z];
};
function yu() {
	return bu(vu).scale(961 / Fs);
}
function bu(e) {
	var t = ru(e), n = t.center, r = t.scale, i = t.translate, a = t.clipExtent, o = null, s, c, l;
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
		var n = R * r(), i = t(pc(t.rotate()).invert([0, 0]));
		return a(o == null ? [[i[0] - n, i[1] - n], [i[0] + n, i[1] + n]] : e === vu ? [[Math.max(i[0] - n, o), s], [Math.min(i[0] + n, c), l]] : [[o, Math.max(i[1] - n, s)], [c, Math.min(i[1] + n, l)]]);
	}
	return u();
}
function xu(e) {
	return Ws((z + e) / 2);
}
function Su(e, t) {
	var n = H(e), r = e === t ? U(e) : Bs(n / H(t)) / Bs(xu(t) / xu(e)), i = n * Vs(xu(e), r) / r;
	if (!r) return vu;
	function a(e, t) {
		i > 0 ? t < -z + L && (t = -z + L) : t > z - L && (t = z - L);
		var n = i / Vs(xu(t), r);
		return [n * U(r * e), i - n * H(r * e)];
	}
	return a.invert = function(e, t) {
		var n = i - t, a = Hs(r) * Us(e * e + n * n), o = Rs(e, V(n)) * Hs(n);
		return n * r < 0 && (o -= R * Hs(e) * Hs(n)), [o / r, 2 * Ls(Vs(i / a, 1 / r)) - z];
	}, a;
}
function Cu() {
	return au(Su).scale(109.5).parallels([30, 30]);
}
function wu(e, t) {
	return [e, t];
}
wu.invert = wu;
function Tu() {
	return ru(wu).scale(152.63);
}
function Eu(e, t) {
	var n = H(e), r = e === t ? U(e) : (n - H(t)) / (t - e), i = n / r + e;
	if (V(r) < L) return wu;
	function a(e, t) {
		var n = i - t, a = r * e;
		return [n * U(a), i - n * H(a)];
	}
	return a.invert = function(e, t) {
		var n = i - t, a = Rs(e, V(n)) * Hs(n);
		return n * r < 0 && (a -= R * Hs(e) * Hs(n)), [a / r, i - Hs(r) * Us(e * e + n * n)];
	}, a;
}
function Du() {
	return au(Eu).scale(131.154).center([0, 13.9389]);
}
var Ou = 1.340264, ku = -.081106, Au = 893e-6, ju = .003796, Mu = Us(3) / 2, Nu = 12;
function Pu(e, t) {
	var n = Ks(Mu * U(t)), r = n * n, i = r * r * r;
	return [e * H(n) / (Mu * (Ou + 3 * ku * r + i * (7 * Au + 9 * ju * r))), n * (Ou + ku * r + i * (Au + ju * r))];
}
Pu.invert = function(e, t) {
	for (var n = t, r = n * n, i = r * r * r, a = 0, o, s, c; a < Nu && (s = n * (Ou + ku * r + i * (Au + ju * r)) - t, c = Ou + 3 * ku * r + i * (7 * Au + 9 * ju * r), n -= o = s / c, r = n * n, i = r * r * r, !(V(o) < Ns)); ++a);
	return [Mu * e * (Ou + 3 * ku * r + i * (7 * Au + 9 * ju * r)) / H(n), Ks(U(n) / Mu)];
};
function Fu() {
	return ru(Pu).scale(177.158);
}
function Iu(e, t) {
	var n = H(t), r = H(e) * n;
	return [n * U(e) / r, U(t) / r];
}
Iu.invert = pu(Ls);
function Lu() {
	return ru(Iu).scale(144.049).clipAngle(60);
}
function Ru(e, t) {
	return [H(t) * U(e), U(t)];
}
Ru.invert = pu(Ks);
function zu() {
	return ru(Ru).scale(249.5).clipAngle(90 + L);
}
function Bu(e, t) {
	var n = H(t), r = 1 + H(e) * n;
	return [n * U(e) / r, U(t) / r];
}
Bu.invert = pu(function(e) {
	return 2 * Ls(e);
});
function Vu() {
	return ru(Bu).scale(250).clipAngle(142);
}
function Hu(e, t) {
	return [Bs(Ws((z + t) / 2)), -e];
}
Hu.invert = function(e, t) {
	return [-t, 2 * Ls(zs(e)) - z];
};
function Uu() {
	var e = bu(Hu), t = e.center, n = e.rotate;
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
var Wu = /* @__PURE__ */ new Date(), Gu = /* @__PURE__ */ new Date();
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
	}), n && (i.count = (t, r) => (Wu.setTime(+t), Gu.setTime(+r), e(Wu), e(Gu), Math.floor(n(Wu, Gu))), i.every = (e) => (e = Math.floor(e), !isFinite(e) || !(e > 0) ? null : e > 1 ? i.filter(r ? (t) => r(t) % e === 0 : (t) => i.count(0, t) % e === 0) : i)), i;
}
var Ku = W(() => {}, (e, t) => {
	e.setTime(+e + t);
}, (e, t) => t - e);
Ku.every = (e) => (e = Math.floor(e), !isFinite(e) || !(e > 0) ? null : e > 1 ? W((t) => {
	t.setTime(Math.floor(t / e) * e);
}, (t, n) => {
	t.setTime(+t + n * e);
}, (t, n) => (n - t) / e) : Ku), Ku.range;
var qu = 1e3, Ju = qu * 60, Yu = Ju * 60, Xu = Yu * 24, Zu = Xu * 7, Qu = Xu * 30, $u = Xu * 365, ed = W((e) => {
	e.setTime(e - e.getMilliseconds());
}, (e, t) => {
	e.setTime(+e + t * qu);
}, (e, t) => (t - e) / qu, (e) => e.getUTCSeconds());
ed.range;
var td = W((e) => {
	e.setTime(e - e.getMilliseconds() - e.getSeconds() * qu);
}, (e, t) => {
	e.setTime(+e + t * Ju);
}, (e, t) => (t - e) / Ju, (e) => e.getMinutes());
td.range;
var nd = W((e) => {
	e.setUTCSeconds(0, 0);
}, (e, t) => {
	e.setTime(+e + t * Ju);
}, (e, t) => (t - e) / Ju, (e) => e.getUTCMinutes());
nd.range;
var rd = W((e) => {
	e.setTime(e - e.getMilliseconds() - e.getSeconds() * qu - e.getMinutes() * Ju);
}, (e, t) => {
	e.setTime(+e + t * Yu);
}, (e, t) => (t - e) / Yu, (e) => e.getHours());
rd.range;
var id = W((e) => {
	e.setUTCMinutes(0, 0, 0);
}, (e, t) => {
	e.setTime(+e + t * Yu);
}, (e, t) => (t - e) / Yu, (e) => e.getUTCHours());
id.range;
var ad = W((e) => e.setHours(0, 0, 0, 0), (e, t) => e.setDate(e.getDate() + t), (e, t) => (t - e - (t.getTimezoneOffset() - e.getTimezoneOffset()) * Ju) / Xu, (e) => e.getDate() - 1);
ad.range;
var od = W((e) => {
	e.setUTCHours(0, 0, 0, 0);
}, (e, t) => {
	e.setUTCDate(e.getUTCDate() + t);
}, (e, t) => (t - e) / Xu, (e) => e.getUTCDate() - 1);
od.range;
var sd = W((e) => {
	e.setUTCHours(0, 0, 0, 0);
}, (e, t) => {
	e.setUTCDate(e.getUTCDate() + t);
}, (e, t) => (t - e) / Xu, (e) => Math.floor(e / Xu));
sd.range;
function cd(e) {
	return W((t) => {
		t.setDate(t.getDate() - (t.getDay() + 7 - e) % 7), t.setHours(0, 0, 0, 0);
	}, (e, t) => {
		e.setDate(e.getDate() + t * 7);
	}, (e, t) => (t - e - (t.getTimezoneOffset() - e.getTimezoneOffset()) * Ju) / Zu);
}
var ld = cd(0), ud = cd(1), dd = cd(2), fd = cd(3), pd = cd(4), md = cd(5), hd = cd(6);
ld.range, ud.range, dd.range, fd.range, pd.range, md.range, hd.range;
function gd(e) {
	return W((t) => {
		t.setUTCDate(t.getUTCDate() - (t.getUTCDay() + 7 - e) % 7), t.setUTCHours(0, 0, 0, 0);
	}, (e, t) => {
		e.setUTCDate(e.getUTCDate() + t * 7);
	}, (e, t) => (t - e) / Zu);
}
var _d = gd(0), vd = gd(1), yd = gd(2), bd = gd(3), xd = gd(4), Sd = gd(5), Cd = gd(6);
_d.range, vd.range, yd.range, bd.range, xd.range, Sd.range, Cd.range;
var wd = W((e) => {
	e.setDate(1), e.setHours(0, 0, 0, 0);
}, (e, t) => {
	e.setMonth(e.getMonth() + t);
}, (e, t) => t.getMonth() - e.getMonth() + (t.getFullYear() - e.getFullYear()) * 12, (e) => e.getMonth());
wd.range;
var Td = W((e) => {
	e.setUTCDate(1), e.setUTCHours(0, 0, 0, 0);
}, (e, t) => {
	e.setUTCMonth(e.getUTCMonth() + t);
}, (e, t) => t.getUTCMonth() - e.getUTCMonth() + (t.getUTCFullYear() - e.getUTCFullYear()) * 12, (e) => e.getUTCMonth());
Td.range;
var Ed = W((e) => {
	e.setMonth(0, 1), e.setHours(0, 0, 0, 0);
}, (e, t) => {
	e.setFullYear(e.getFullYear() + t);
}, (e, t) => t.getFullYear() - e.getFullYear(), (e) => e.getFullYear());
Ed.every = (e) => !isFinite(e = Math.floor(e)) || !(e > 0) ? null : W((t) => {
	t.setFullYear(Math.floor(t.getFullYear() / e) * e), t.setMonth(0, 1), t.setHours(0, 0, 0, 0);
}, (t, n) => {
	t.setFullYear(t.getFullYear() + n * e);
}), Ed.range;
var Dd = W((e) => {
	e.setUTCMonth(0, 1), e.setUTCHours(0, 0, 0, 0);
}, (e, t) => {
	e.setUTCFullYear(e.getUTCFullYear() + t);
}, (e, t) => t.getUTCFullYear() - e.getUTCFullYear(), (e) => e.getUTCFullYear());
Dd.every = (e) => !isFinite(e = Math.floor(e)) || !(e > 0) ? null : W((t) => {
	t.setUTCFullYear(Math.floor(t.getUTCFullYear() / e) * e), t.setUTCMonth(0, 1), t.setUTCHours(0, 0, 0, 0);
}, (t, n) => {
	t.setUTCFullYear(t.getUTCFullYear() + n * e);
}), Dd.range;
function Od(e, t, n, r, i, a) {
	let o = [
		[
			ed,
			1,
			qu
		],
		[
			ed,
			5,
			5 * qu
		],
		[
			ed,
			15,
			15 * qu
		],
		[
			ed,
			30,
			30 * qu
		],
		[
			a,
			1,
			Ju
		],
		[
			a,
			5,
			5 * Ju
		],
		[
			a,
			15,
			15 * Ju
		],
		[
			a,
			30,
			30 * Ju
		],
		[
			i,
			1,
			Yu
		],
		[
			i,
			3,
			3 * Yu
		],
		[
			i,
			6,
			6 * Yu
		],
		[
			i,
			12,
			12 * Yu
		],
		[
			r,
			1,
			Xu
		],
		[
			r,
			2,
			2 * Xu
		],
		[
			n,
			1,
			Zu
		],
		[
			t,
			1,
			Qu
		],
		[
			t,
			3,
			3 * Qu
		],
		[
			e,
			1,
			$u
		]
	];
	function s(e, t, n) {
		let r = t < e;
		r && ([e, t] = [t, e]);
		let i = n && typeof n.range == "function" ? n : c(e, t, n), a = i ? i.range(e, +t + 1) : [];
		return r ? a.reverse() : a;
	}
	function c(t, n, r) {
		let i = Math.abs(n - t) / r, a = At(([, , e]) => e).right(o, i);
		if (a === o.length) return e.every(hn(t / $u, n / $u, r));
		if (a === 0) return Ku.every(Math.max(hn(t, n, r), 1));
		let [s, c] = o[i / o[a - 1][2] < o[a][2] / i ? a - 1 : a];
		return s.every(c);
	}
	return [s, c];
}
var [kd, Ad] = Od(Dd, Td, _d, sd, id, nd), [jd, Md] = Od(Ed, wd, ld, ad, rd, td);
// node_modules/d3-time-format/dist/d3-time-format.mjs
function Nd(e) {
	if (0 <= e.y && e.y < 100) {
		var t = new Date(-1, e.m, e.d, e.H, e.M, e.S, e.L);
		return t.setFullYear(e.y), t;
	}
	return new Date(e.y, e.m, e.d, e.H, e.M, e.S, e.L);
}
function Pd(e) {
	if (0 <= e.y && e.y < 100) {
		var t = new Date(Date.UTC(-1, e.m, e.d, e.H, e.M, e.S, e.L));
		return t.setUTCFullYear(e.y), t;
	}
	return new Date(Date.UTC(e.y, e.m, e.d, e.H, e.M, e.S, e.L));
}
function Fd(e, t, n) {
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
function Id(e) {
	var t = e.dateTime, n = e.date, r = e.time, i = e.periods, a = e.days, o = e.shortDays, s = e.months, c = e.shortMonths, l = Vd(i), u = Hd(i), d = Vd(a), f = Hd(a), p = Vd(o), m = Hd(o), h = Vd(s), g = Hd(s), _ = Vd(c), v = Hd(c), y = {
		a: te,
		A: ne,
		b: re,
		B: ie,
		c: null,
		d: uf,
		e: uf,
		f: hf,
		g: Ef,
		G: Of,
		H: df,
		I: ff,
		j: pf,
		L: mf,
		m: gf,
		M: _f,
		p: ae,
		q: oe,
		Q: Zf,
		s: Qf,
		S: vf,
		u: yf,
		U: bf,
		V: Sf,
		w: Cf,
		W: wf,
		x: null,
		X: null,
		y: Tf,
		Y: Df,
		Z: kf,
		"%": Xf
	}, b = {
		a: se,
		A: ce,
		b: le,
		B: ue,
		c: null,
		d: Af,
		e: Af,
		f: Ff,
		g: Kf,
		G: Jf,
		H: jf,
		I: Mf,
		j: Nf,
		L: Pf,
		m: If,
		M: Lf,
		p: M,
		q: de,
		Q: Zf,
		s: Qf,
		S: Rf,
		u: zf,
		U: Bf,
		V: Hf,
		w: Uf,
		W: Wf,
		x: null,
		X: null,
		y: Gf,
		Y: qf,
		Z: Yf,
		"%": Xf
	}, x = {
		a: E,
		A: D,
		b: O,
		B: k,
		c: A,
		d: $d,
		e: $d,
		f: of,
		g: Yd,
		G: Jd,
		H: tf,
		I: tf,
		j: ef,
		L: af,
		m: Qd,
		M: nf,
		p: T,
		q: Zd,
		Q: cf,
		s: lf,
		S: rf,
		u: Wd,
		U: Gd,
		V: Kd,
		w: Ud,
		W: qd,
		x: j,
		X: ee,
		y: Yd,
		Y: Jd,
		Z: Xd,
		"%": sf
	};
	y.x = S(n, y), y.X = S(r, y), y.c = S(t, y), b.x = S(n, b), b.X = S(r, b), b.c = S(t, b);
	function S(e, t) {
		return function(n) {
			var r = [], i = -1, a = 0, o = e.length, s, c, l;
			for (n instanceof Date || (n = /* @__PURE__ */ new Date(+n)); ++i < o;) e.charCodeAt(i) === 37 && (r.push(e.slice(a, i)), (c = Ld[s = e.charAt(++i)]) == null ? c = s === "e" ? " " : "0" : s = e.charAt(++i), (l = t[s]) && (s = l(n, c)), r.push(s), a = i + 1);
			return r.push(e.slice(a, i)), r.join("");
		};
	}
	function C(e, t) {
		return function(n) {
			var r = Fd(1900, void 0, 1), i = w(r, e, n += "", 0), a, o;
			if (i != n.length) return null;
			if ("Q" in r) return new Date(r.Q);
			if ("s" in r) return new Date(r.s * 1e3 + ("L" in r ? r.L : 0));
			if (t && !("Z" in r) && (r.Z = 0), "p" in r && (r.H = r.H % 12 + r.p * 12), r.m === void 0 && (r.m = "q" in r ? r.q : 0), "V" in r) {
				if (r.V < 1 || r.V > 53) return null;
				"w" in r || (r.w = 1), "Z" in r ? (a = Pd(Fd(r.y, 0, 1)), o = a.getUTCDay(), a = o > 4 || o === 0 ? vd.ceil(a) : vd(a), a = od.offset(a, (r.V - 1) * 7), r.y = a.getUTCFullYear(), r.m = a.getUTCMonth(), r.d = a.getUTCDate() + (r.w + 6) % 7) : (a = Nd(Fd(r.y, 0, 1)), o = a.getDay(), a = o > 4 || o === 0 ? ud.ceil(a) : ud(a), a = ad.offset(a, (r.V - 1) * 7), r.y = a.getFullYear(), r.m = a.getMonth(), r.d = a.getDate() + (r.w + 6) % 7);
			} else ("W" in r || "U" in r) && ("w" in r || (r.w = "u" in r ? r.u % 7 : +("W" in r)), o = "Z" in r ? Pd(Fd(r.y, 0, 1)).getUTCDay() : Nd(Fd(r.y, 0, 1)).getDay(), r.m = 0, r.d = "W" in r ? (r.w + 6) % 7 + r.W * 7 - (o + 5) % 7 : r.w + r.U * 7 - (o + 6) % 7);
			return "Z" in r ? (r.H += r.Z / 100 | 0, r.M += r.Z % 100, Pd(r)) : Nd(r);
		};
	}
	function w(e, t, n, r) {
		for (var i = 0, a = t.length, o = n.length, s, c; i < a;) {
			if (r >= o) return -1;
			if (s = t.charCodeAt(i++), s === 37) {
				if (s = t.charAt(i++), c = x[s in Ld ? t.charAt(i++) : s], !c || (r = c(e, n, r)) < 0) return -1;
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
var Ld = {
	"-": "",
	_: " ",
	0: "0"
}, G = /^\s*\d+/, Rd = /^%/, zd = /[\\^$*+?|[\]().{}]/g;
function K(e, t, n) {
	var r = e < 0 ? "-" : "", i = (r ? -e : e) + "", a = i.length;
	return r + (a < n ? Array(n - a + 1).join(t) + i : i);
}
function Bd(e) {
	return e.replace(zd, "\\$&");
}
function Vd(e) {
	return RegExp("^(?:" + e.map(Bd).join("|") + ")", "i");
}
function Hd(e) {
	return new Map(e.map((e, t) => [e.toLowerCase(), t]));
}
function Ud(e, t, n) {
	var r = G.exec(t.slice(n, n + 1));
	return r ? (e.w = +r[0], n + r[0].length) : -1;
}
function Wd(e, t, n) {
	var r = G.exec(t.slice(n, n + 1));
	return r ? (e.u = +r[0], n + r[0].length) : -1;
}
function Gd(e, t, n) {
	var r = G.exec(t.slice(n, n + 2));
	return r ? (e.U = +r[0], n + r[0].length) : -1;
}
function Kd(e, t, n) {
	var r = G.exec(t.slice(n, n + 2));
	return r ? (e.V = +r[0], n + r[0].length) : -1;
}
function qd(e, t, n) {
	var r = G.exec(t.slice(n, n + 2));
	return r ? (e.W = +r[0], n + r[0].length) : -1;
}
function Jd(e, t, n) {
	var r = G.exec(t.slice(n, n + 4));
	return r ? (e.y = +r[0], n + r[0].length) : -1;
}
function Yd(e, t, n) {
	var r = G.exec(t.slice(n, n + 2));
	return r ? (e.y = +r[0] + (+r[0] > 68 ? 1900 : 2e3), n + r[0].length) : -1;
}
function Xd(e, t, n) {
	var r = /^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(t.slice(n, n + 6));
	return r ? (e.Z = r[1] ? 0 : -(r[2] + (r[3] || "00")), n + r[0].length) : -1;
}
function Zd(e, t, n) {
	var r = G.exec(t.slice(n, n + 1));
	return r ? (e.q = r[0] * 3 - 3, n + r[0].length) : -1;
}
function Qd(e, t, n) {
	var r = G.exec(t.slice(n, n + 2));
	return r ? (e.m = r[0] - 1, n + r[0].length) : -1;
}
function $d(e, t, n) {
	var r = G.exec(t.slice(n, n + 2));
	return r ? (e.d = +r[0], n + r[0].length) : -1;
}
function ef(e, t, n) {
	var r = G.exec(t.slice(n, n + 3));
	return r ? (e.m = 0, e.d = +r[0], n + r[0].length) : -1;
}
function tf(e, t, n) {
	var r = G.exec(t.slice(n, n + 2));
	return r ? (e.H = +r[0], n + r[0].length) : -1;
}
function nf(e, t, n) {
	var r = G.exec(t.slice(n, n + 2));
	return r ? (e.M = +r[0], n + r[0].length) : -1;
}
function rf(e, t, n) {
	var r = G.exec(t.slice(n, n + 2));
	return r ? (e.S = +r[0], n + r[0].length) : -1;
}
function af(e, t, n) {
	var r = G.exec(t.slice(n, n + 3));
	return r ? (e.L = +r[0], n + r[0].length) : -1;
}
function of(e, t, n) {
	var r = G.exec(t.slice(n, n + 6));
	return r ? (e.L = Math.floor(r[0] / 1e3), n + r[0].length) : -1;
}
function sf(e, t, n) {
	var r = Rd.exec(t.slice(n, n + 1));
	return r ? n + r[0].length : -1;
}
function cf(e, t, n) {
	var r = G.exec(t.slice(n));
	return r ? (e.Q = +r[0], n + r[0].length) : -1;
}
function lf(e, t, n) {
	var r = G.exec(t.slice(n));
	return r ? (e.s = +r[0], n + r[0].length) : -1;
}
function uf(e, t) {
	return K(e.getDate(), t, 2);
}
function df(e, t) {
	return K(e.getHours(), t, 2);
}
function ff(e, t) {
	return K(e.getHours() % 12 || 12, t, 2);
}
function pf(e, t) {
	return K(1 + ad.count(Ed(e), e), t, 3);
}
function mf(e, t) {
	return K(e.getMilliseconds(), t, 3);
}
function hf(e, t) {
	return mf(e, t) + "000";
}
function gf(e, t) {
	return K(e.getMonth() + 1, t, 2);
}
function _f(e, t) {
	return K(e.getMinutes(), t, 2);
}
function vf(e, t) {
	return K(e.getSeconds(), t, 2);
}
function yf(e) {
	var t = e.getDay();
	return t === 0 ? 7 : t;
}
function bf(e, t) {
	return K(ld.count(Ed(e) - 1, e), t, 2);
}
function xf(e) {
	var t = e.getDay();
	return t >= 4 || t === 0 ? pd(e) : pd.ceil(e);
}
function Sf(e, t) {
	return e = xf(e), K(pd.count(Ed(e), e) + (Ed(e).getDay() === 4), t, 2);
}
function Cf(e) {
	return e.getDay();
}
function wf(e, t) {
	return K(ud.count(Ed(e) - 1, e), t, 2);
}
function Tf(e, t) {
	return K(e.getFullYear() % 100, t, 2);
}
function Ef(e, t) {
	return e = xf(e), K(e.getFullYear() % 100, t, 2);
}
function Df(e, t) {
	return K(e.getFullYear() % 1e4, t, 4);
}
function Of(e, t) {
	var n = e.getDay();
	return e = n >= 4 || n === 0 ? pd(e) : pd.ceil(e), K(e.getFullYear() % 1e4, t, 4);
}
function kf(e) {
	var t = e.getTimezoneOffset();
	return (t > 0 ? "-" : (t *= -1, "+")) + K(t / 60 | 0, "0", 2) + K(t % 60, "0", 2);
}
function Af(e, t) {
	return K(e.getUTCDate(), t, 2);
}
function jf(e, t) {
	return K(e.getUTCHours(), t, 2);
}
function Mf(e, t) {
	return K(e.getUTCHours() % 12 || 12, t, 2);
}
function Nf(e, t) {
	return K(1 + od.count(Dd(e), e), t, 3);
}
function Pf(e, t) {
	return K(e.getUTCMilliseconds(), t, 3);
}
function Ff(e, t) {
	return Pf(e, t) + "000";
}
function If(e, t) {
	return K(e.getUTCMonth() + 1, t, 2);
}
function Lf(e, t) {
	return K(e.getUTCMinutes(), t, 2);
}
function Rf(e, t) {
	return K(e.getUTCSeconds(), t, 2);
}
function zf(e) {
	var t = e.getUTCDay();
	return t === 0 ? 7 : t;
}
function Bf(e, t) {
	return K(_d.count(Dd(e) - 1, e), t, 2);
}
function Vf(e) {
	var t = e.getUTCDay();
	return t >= 4 || t === 0 ? xd(e) : xd.ceil(e);
}
function Hf(e, t) {
	return e = Vf(e), K(xd.count(Dd(e), e) + (Dd(e).getUTCDay() === 4), t, 2);
}
function Uf(e) {
	return e.getUTCDay();
}
function Wf(e, t) {
	return K(vd.count(Dd(e) - 1, e), t, 2);
}
function Gf(e, t) {
	return K(e.getUTCFullYear() % 100, t, 2);
}
function Kf(e, t) {
	return e = Vf(e), K(e.getUTCFullYear() % 100, t, 2);
}
function qf(e, t) {
	return K(e.getUTCFullYear() % 1e4, t, 4);
}
function Jf(e, t) {
	var n = e.getUTCDay();
	return e = n >= 4 || n === 0 ? xd(e) : xd.ceil(e), K(e.getUTCFullYear() % 1e4, t, 4);
}
function Yf() {
	return "+0000";
}
function Xf() {
	return "%";
}
function Zf(e) {
	return +e;
}
function Qf(e) {
	return Math.floor(e / 1e3);
}
var $f, ep, tp, np;
rp({
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
function rp(e) {
	return $f = Id(e), ep = $f.format, $f.parse, tp = $f.utcFormat, np = $f.utcParse, $f;
}
var ip = "%Y-%m-%dT%H:%M:%S.%LZ";
Date.prototype.toISOString || tp(ip), +/* @__PURE__ */ new Date("2000-01-01T00:00:00.000Z") || np(ip);
// node_modules/d3-scale/dist/d3-scale.mjs
function ap(e, t) {
	switch (arguments.length) {
		case 0: break;
		case 1:
			this.range(e);
			break;
		default: this.range(t).domain(e);
	}
	return this;
}
function op(e, t) {
	switch (arguments.length) {
		case 0: break;
		case 1:
			typeof e == "function" ? this.interpolator(e) : this.range(e);
			break;
		default: this.domain(e), typeof t == "function" ? this.interpolator(t) : this.range(t);
	}
	return this;
}
var sp = Symbol("implicit");
function cp() {
	var e = new Kt(), t = [], n = [], r = sp;
	function i(i) {
		let a = e.get(i);
		if (a === void 0) {
			if (r !== sp) return r;
			e.set(i, a = t.push(i) - 1);
		}
		return n[a % n.length];
	}
	return i.domain = function(n) {
		if (!arguments.length) return t.slice();
		t = [], e = new Kt();
		for (let r of n) e.has(r) || e.set(r, t.push(r) - 1);
		return i;
	}, i.range = function(e) {
		return arguments.length ? (n = Array.from(e), i) : n.slice();
	}, i.unknown = function(e) {
		return arguments.length ? (r = e, i) : r;
	}, i.copy = function() {
		return cp(t, n).unknown(r);
	}, ap.apply(i, arguments), i;
}
function lp() {
	var e = cp().unknown(void 0), t = e.domain, n = e.range, r = 0, i = 1, a, o, s = !1, c = 0, l = 0, u = .5;
	delete e.unknown;
	function d() {
		var e = t().length, d = i < r, f = d ? i : r, p = d ? r : i;
		a = (p - f) / Math.max(1, e - c + l * 2), s && (a = Math.floor(a)), f += (p - f - a * (e - c)) * u, o = a * (1 - c), s && (f = Math.round(f), o = Math.round(o));
		var m = Mn(e).map(function(e) {
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
		return lp(t(), [r, i]).round(s).paddingInner(c).paddingOuter(l).align(u);
	}, ap.apply(d(), arguments);
}
function up(e) {
	var t = e.copy;
	return e.padding = e.paddingOuter, delete e.paddingInner, delete e.paddingOuter, e.copy = function() {
		return up(t());
	}, e;
}
function dp() {
	return up(lp.apply(null, arguments).paddingInner(1));
}
function fp(e) {
	return function() {
		return e;
	};
}
function pp(e) {
	return +e;
}
var mp = [0, 1];
function hp(e) {
	return e;
}
function gp(e, t) {
	return (t -= e = +e) ? function(n) {
		return (n - e) / t;
	} : fp(isNaN(t) ? NaN : .5);
}
function _p(e, t) {
	var n;
	return e > t && (n = e, e = t, t = n), function(n) {
		return Math.max(e, Math.min(t, n));
	};
}
function vp(e, t, n) {
	var r = e[0], i = e[1], a = t[0], o = t[1];
	return i < r ? (r = gp(i, r), a = n(o, a)) : (r = gp(r, i), a = n(a, o)), function(e) {
		return a(r(e));
	};
}
function yp(e, t, n) {
	var r = Math.min(e.length, t.length) - 1, i = Array(r), a = Array(r), o = -1;
	for (e[r] < e[0] && (e = e.slice().reverse(), t = t.slice().reverse()); ++o < r;) i[o] = gp(e[o], e[o + 1]), a[o] = n(t[o], t[o + 1]);
	return function(t) {
		var n = Ft(e, t, 1, r) - 1;
		return a[n](i[n](t));
	};
}
function bp(e, t) {
	return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown());
}
function xp() {
	var e = mp, t = mp, n = Ro, r, i, a, o = hp, s, c, l;
	function u() {
		var n = Math.min(e.length, t.length);
		return o !== hp && (o = _p(e[0], e[n - 1])), s = n > 2 ? yp : vp, c = l = null, d;
	}
	function d(i) {
		return i == null || isNaN(i = +i) ? a : (c ||= s(e.map(r), t, n))(r(o(i)));
	}
	return d.invert = function(n) {
		return o(i((l ||= s(t, e.map(r), jo))(n)));
	}, d.domain = function(t) {
		return arguments.length ? (e = Array.from(t, pp), u()) : e.slice();
	}, d.range = function(e) {
		return arguments.length ? (t = Array.from(e), u()) : t.slice();
	}, d.rangeRound = function(e) {
		return t = Array.from(e), n = zo, u();
	}, d.clamp = function(e) {
		return arguments.length ? (o = e ? !0 : hp, u()) : o !== hp;
	}, d.interpolate = function(e) {
		return arguments.length ? (n = e, u()) : n;
	}, d.unknown = function(e) {
		return arguments.length ? (a = e, d) : a;
	}, function(e, t) {
		return r = e, i = t, u();
	};
}
function Sp() {
	return xp()(hp, hp);
}
function Cp(e, t, n, r) {
	var i = hn(e, t, n), a;
	switch (r = hs(r ?? ",f"), r.type) {
		case "s":
			var o = Math.max(Math.abs(e), Math.abs(t));
			return r.precision == null && !isNaN(a = js(i, o)) && (r.precision = a), Os(r, o);
		case "":
		case "e":
		case "g":
		case "p":
		case "r":
			r.precision == null && !isNaN(a = Ms(i, Math.max(Math.abs(e), Math.abs(t)))) && (r.precision = a - (r.type === "e"));
			break;
		case "f":
		case "%": r.precision == null && !isNaN(a = As(i)) && (r.precision = a - (r.type === "%") * 2);
	}
	return Ds(r);
}
function wp(e) {
	var t = e.domain;
	return e.ticks = function(e) {
		var n = t();
		return pn(n[0], n[n.length - 1], e ?? 10);
	}, e.tickFormat = function(e, n) {
		var r = t();
		return Cp(r[0], r[r.length - 1], e ?? 10, n);
	}, e.nice = function(n) {
		n ??= 10;
		var r = t(), i = 0, a = r.length - 1, o = r[i], s = r[a], c, l, u = 10;
		for (s < o && (l = o, o = s, s = l, l = i, i = a, a = l); u-- > 0;) {
			if (l = mn(o, s, n), l === c) return r[i] = o, r[a] = s, t(r);
			if (l > 0) o = Math.floor(o / l) * l, s = Math.ceil(s / l) * l;
			else if (l < 0) o = Math.ceil(o * l) / l, s = Math.floor(s * l) / l;
			else break;
			c = l;
		}
		return e;
	}, e;
}
function Tp() {
	var e = Sp();
	return e.copy = function() {
		return bp(e, Tp());
	}, ap.apply(e, arguments), wp(e);
}
function Ep(e) {
	var t;
	function n(e) {
		return e == null || isNaN(e = +e) ? t : e;
	}
	return n.invert = n, n.domain = n.range = function(t) {
		return arguments.length ? (e = Array.from(t, pp), n) : e.slice();
	}, n.unknown = function(e) {
		return arguments.length ? (t = e, n) : t;
	}, n.copy = function() {
		return Ep(e).unknown(t);
	}, e = arguments.length ? Array.from(e, pp) : [0, 1], wp(n);
}
function Dp(e, t) {
	e = e.slice();
	var n = 0, r = e.length - 1, i = e[n], a = e[r], o;
	return a < i && (o = n, n = r, r = o, o = i, i = a, a = o), e[n] = t.floor(i), e[r] = t.ceil(a), e;
}
function Op(e) {
	return Math.log(e);
}
function kp(e) {
	return Math.exp(e);
}
function Ap(e) {
	return -Math.log(-e);
}
function jp(e) {
	return -Math.exp(-e);
}
function Mp(e) {
	return isFinite(e) ? +("1e" + e) : e < 0 ? 0 : e;
}
function Np(e) {
	return e === 10 ? Mp : e === Math.E ? Math.exp : (t) => e ** +t;
}
function Pp(e) {
	return e === Math.E ? Math.log : e === 10 && Math.log10 || e === 2 && Math.log2 || (e = Math.log(e), (t) => Math.log(t) / e);
}
function Fp(e) {
	return (t, n) => -e(-t, n);
}
function Ip(e) {
	let t = e(Op, kp), n = t.domain, r = 10, i, a;
	function o() {
		return i = Pp(r), a = Np(r), n()[0] < 0 ? (i = Fp(i), a = Fp(a), e(Ap, jp)) : e(Op, kp), t;
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
			m.length * 2 < p && (m = pn(o, s, p));
		} else m = pn(l, u, Math.min(u - l, p)).map(a);
		return c ? m.reverse() : m;
	}, t.tickFormat = (e, n) => {
		if (e ??= 10, n ??= r === 10 ? "s" : ",", typeof n != "function" && (!(r % 1) && (n = hs(n)).precision == null && (n.trim = !0), n = Ds(n)), e === Infinity) return n;
		let o = Math.max(1, r * e / t.ticks().length);
		return (e) => {
			let t = e / a(Math.round(i(e)));
			return t * r < r - .5 && (t *= r), t <= o ? n(e) : "";
		};
	}, t.nice = () => n(Dp(n(), {
		floor: (e) => a(Math.floor(i(e))),
		ceil: (e) => a(Math.ceil(i(e)))
	})), t;
}
function Lp() {
	let e = Ip(xp()).domain([1, 10]);
	return e.copy = () => bp(e, Lp()).base(e.base()), ap.apply(e, arguments), e;
}
function Rp(e) {
	return function(t) {
		return Math.sign(t) * Math.log1p(Math.abs(t / e));
	};
}
function zp(e) {
	return function(t) {
		return Math.sign(t) * Math.expm1(Math.abs(t)) * e;
	};
}
function Bp(e) {
	var t = 1, n = e(Rp(t), zp(t));
	return n.constant = function(n) {
		return arguments.length ? e(Rp(t = +n), zp(t)) : t;
	}, wp(n);
}
function Vp() {
	var e = Bp(xp());
	return e.copy = function() {
		return bp(e, Vp()).constant(e.constant());
	}, ap.apply(e, arguments);
}
function Hp(e) {
	return function(t) {
		return t < 0 ? -((-t) ** +e) : t ** +e;
	};
}
function Up(e) {
	return e < 0 ? -Math.sqrt(-e) : Math.sqrt(e);
}
function Wp(e) {
	return e < 0 ? -e * e : e * e;
}
function Gp(e) {
	var t = e(hp, hp), n = 1;
	function r() {
		return n === 1 ? e(hp, hp) : n === .5 ? e(Up, Wp) : e(Hp(n), Hp(1 / n));
	}
	return t.exponent = function(e) {
		return arguments.length ? (n = +e, r()) : n;
	}, wp(t);
}
function Kp() {
	var e = Gp(xp());
	return e.copy = function() {
		return bp(e, Kp()).exponent(e.exponent());
	}, ap.apply(e, arguments), e;
}
function qp() {
	var e = [], t = [], n = [], r;
	function i() {
		var r = 0, i = Math.max(1, t.length);
		for (n = Array(i - 1); ++r < i;) n[r - 1] = wn(e, r / i);
		return a;
	}
	function a(e) {
		return e == null || isNaN(e = +e) ? r : t[Ft(n, e)];
	}
	return a.invertExtent = function(r) {
		var i = t.indexOf(r);
		return i < 0 ? [NaN, NaN] : [i > 0 ? n[i - 1] : e[0], i < n.length ? n[i] : e[e.length - 1]];
	}, a.domain = function(t) {
		if (!arguments.length) return e.slice();
		e = [];
		for (let n of t) n != null && !isNaN(n = +n) && e.push(n);
		return e.sort(Ot), i();
	}, a.range = function(e) {
		return arguments.length ? (t = Array.from(e), i()) : t.slice();
	}, a.unknown = function(e) {
		return arguments.length ? (r = e, a) : r;
	}, a.quantiles = function() {
		return n.slice();
	}, a.copy = function() {
		return qp().domain(e).range(t).unknown(r);
	}, ap.apply(a, arguments);
}
function Jp() {
	var e = [.5], t = [0, 1], n, r = 1;
	function i(i) {
		return i != null && i <= i ? t[Ft(e, i, 0, r)] : n;
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
		return Jp().domain(e).range(t).unknown(n);
	}, ap.apply(i, arguments);
}
function Yp(e) {
	return new Date(e);
}
function Xp(e) {
	return e instanceof Date ? +e : Math.round(e);
}
function Zp(e, t, n, r, i, a, o, s, c, l) {
	var u = Sp(), d = u.invert, f = u.domain, p = l(".%L"), m = l(":%S"), h = l("%I:%M"), g = l("%I %p"), _ = l("%a %d"), v = l("%b %d"), y = l("%B"), b = l("%Y");
	function x(e) {
		return (c(e) < e ? p : s(e) < e ? m : o(e) < e ? h : a(e) < e ? g : r(e) < e ? i(e) < e ? _ : v : n(e) < e ? y : b)(e);
	}
	return u.invert = function(e) {
		return new Date(Math.round(d(e)));
	}, u.domain = function(e) {
		return arguments.length ? f(Array.from(e, Xp)) : f().map(Yp);
	}, u.ticks = function(t) {
		var n = f();
		return e(n[0], n[n.length - 1], t ?? 10);
	}, u.tickFormat = function(e, t) {
		return t == null ? x : l(t);
	}, u.nice = function(e) {
		var n = f();
		return e && typeof e.range == "function" || (e = t(n[0], n[n.length - 1], e ?? 10)), e ? f(Dp(n, e)) : u;
	}, u.copy = function() {
		return bp(u, Zp(e, t, n, r, i, a, o, s, c, l));
	}, u;
}
function Qp() {
	return ap.apply(Zp(jd, Md, Ed, wd, ld, ad, rd, td, ed, ep).domain([new Date(2e3, 0, 1), new Date(2e3, 0, 2)]), arguments);
}
function $p() {
	return ap.apply(Zp(kd, Ad, Dd, Td, _d, od, id, nd, ed, tp).domain([Date.UTC(2e3, 0, 1), Date.UTC(2e3, 0, 2)]), arguments);
}
function em(e, t) {
	return t.domain(e.domain()).interpolator(e.interpolator()).clamp(e.clamp()).unknown(e.unknown());
}
function tm() {
	var e = 0, t = .5, n = 1, r = 1, i, a, o, s, c, l = hp, u, d = !1, f;
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
			return arguments.length ? ([n, r, i] = t, l = Zo(e, [
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
	return p.range = m(Ro), p.rangeRound = m(zo), p.unknown = function(e) {
		return arguments.length ? (f = e, p) : f;
	}, function(l) {
		return u = l, i = l(e), a = l(t), o = l(n), s = i === a ? 0 : .5 / (a - i), c = a === o ? 0 : .5 / (o - a), r = a < i ? -1 : 1, p;
	};
}
function nm() {
	var e = wp(tm()(hp));
	return e.copy = function() {
		return em(e, nm());
	}, op.apply(e, arguments);
}
function rm() {
	var e = Ip(tm()).domain([
		.1,
		1,
		10
	]);
	return e.copy = function() {
		return em(e, rm()).base(e.base());
	}, op.apply(e, arguments);
}
function im() {
	var e = Bp(tm());
	return e.copy = function() {
		return em(e, im()).constant(e.constant());
	}, op.apply(e, arguments);
}
function am() {
	var e = Gp(tm());
	return e.copy = function() {
		return em(e, am()).exponent(e.exponent());
	}, op.apply(e, arguments);
}
// node_modules/d3-scale-chromatic/dist/d3-scale-chromatic.mjs
function q(e) {
	for (var t = e.length / 6 | 0, n = Array(t), r = 0; r < t;) n[r] = "#" + e.slice(r * 6, ++r * 6);
	return n;
}
var om = q("1f77b4ff7f0e2ca02cd627289467bd8c564be377c27f7f7fbcbd2217becf"), sm = q("7fc97fbeaed4fdc086ffff99386cb0f0027fbf5b17666666"), cm = q("1b9e77d95f027570b3e7298a66a61ee6ab02a6761d666666"), lm = q("4269d0efb118ff725c6cc5b03ca951ff8ab7a463f297bbf59c6b4e9498a0"), um = q("a6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6fff7f00cab2d66a3d9affff99b15928"), dm = q("fbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecf2f2f2"), fm = q("b3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2cccccccc"), pm = q("e41a1c377eb84daf4a984ea3ff7f00ffff33a65628f781bf999999"), mm = q("66c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c494b3b3b3"), hm = q("8dd3c7ffffb3bebadafb807280b1d3fdb462b3de69fccde5d9d9d9bc80bdccebc5ffed6f"), gm = q("4e79a7f28e2ce1575976b7b259a14fedc949af7aa1ff9da79c755fbab0ab"), J = (e) => Eo(e[e.length - 1]), _m = [
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
].map(q), vm = J(_m), ym = [
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
].map(q), bm = J(ym), xm = [
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
].map(q), Sm = J(xm), Cm = [
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
].map(q), wm = J(Cm), Tm = [
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
].map(q), Em = J(Tm), Dm = [
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
].map(q), Om = J(Dm), km = [
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
].map(q), Am = J(km), jm = [
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
].map(q), Mm = J(jm), Nm = [
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
].map(q), Pm = J(Nm), Fm = [
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
].map(q), Im = J(Fm), Lm = [
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
].map(q), Rm = J(Lm), zm = [
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
].map(q), Bm = J(zm), Vm = [
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
].map(q), Hm = J(Vm), Um = [
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
].map(q), Wm = J(Um), Gm = [
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
].map(q), Km = J(Gm), qm = [
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
].map(q), Jm = J(qm), Ym = [
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
].map(q), Xm = J(Ym), Zm = [
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
].map(q), Qm = J(Zm), $m = [
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
].map(q), eh = J($m), th = [
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
].map(q), nh = J(th), rh = [
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
].map(q), ih = J(rh), ah = [
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
].map(q), oh = J(ah), sh = [
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
].map(q), ch = J(sh), lh = [
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
].map(q), uh = J(lh), dh = [
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
].map(q), fh = J(dh), ph = [
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
].map(q), mh = J(ph), hh = [
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
].map(q), gh = J(hh);
function _h(e) {
	return e = Math.max(0, Math.min(1, e)), "rgb(" + Math.max(0, Math.min(255, Math.round(-4.54 - e * (35.34 - e * (2381.73 - e * (6402.7 - e * (7024.72 - e * 2710.57))))))) + ", " + Math.max(0, Math.min(255, Math.round(32.49 + e * (170.73 + e * (52.82 - e * (131.46 - e * (176.58 - e * 67.37))))))) + ", " + Math.max(0, Math.min(255, Math.round(81.24 + e * (442.36 - e * (2482.43 - e * (6167.24 - e * (6614.94 - e * 2475.67))))))) + ")";
}
var vh = Xo(mo(300, .5, 0), mo(-240, .5, 1)), yh = Xo(mo(-100, .75, .35), mo(80, 1.5, .8)), bh = Xo(mo(260, .75, .35), mo(80, 1.5, .8)), xh = mo();
function Sh(e) {
	(e < 0 || e > 1) && (e -= Math.floor(e));
	var t = Math.abs(e - .5);
	return xh.h = 360 * e - 100, xh.s = 1.5 - 1.5 * t, xh.l = .8 - .9 * t, xh + "";
}
var Ch = Ca(), wh = Math.PI / 3, Th = Math.PI * 2 / 3;
function Eh(e) {
	var t;
	return e = (.5 - e) * Math.PI, Ch.r = 255 * (t = Math.sin(e)) * t, Ch.g = 255 * (t = Math.sin(e + wh)) * t, Ch.b = 255 * (t = Math.sin(e + Th)) * t, Ch + "";
}
function Dh(e) {
	return e = Math.max(0, Math.min(1, e)), "rgb(" + Math.max(0, Math.min(255, Math.round(34.61 + e * (1172.33 - e * (10793.56 - e * (33300.12 - e * (38394.49 - e * 14825.05))))))) + ", " + Math.max(0, Math.min(255, Math.round(23.31 + e * (557.33 + e * (1225.33 - e * (3574.96 - e * (1073.77 + e * 707.56))))))) + ", " + Math.max(0, Math.min(255, Math.round(27.2 + e * (3211.1 - e * (15327.97 - e * (27814 - e * (22569.18 - e * 6838.66))))))) + ")";
}
function Oh(e) {
	var t = e.length;
	return function(n) {
		return e[Math.max(0, Math.min(t - 1, Math.floor(n * t)))];
	};
}
var kh = Oh(q("44015444025645045745055946075a46085c460a5d460b5e470d60470e6147106347116447136548146748166848176948186a481a6c481b6d481c6e481d6f481f70482071482173482374482475482576482677482878482979472a7a472c7a472d7b472e7c472f7d46307e46327e46337f463480453581453781453882443983443a83443b84433d84433e85423f854240864241864142874144874045884046883f47883f48893e49893e4a893e4c8a3d4d8a3d4e8a3c4f8a3c508b3b518b3b528b3a538b3a548c39558c39568c38588c38598c375a8c375b8d365c8d365d8d355e8d355f8d34608d34618d33628d33638d32648e32658e31668e31678e31688e30698e306a8e2f6b8e2f6c8e2e6d8e2e6e8e2e6f8e2d708e2d718e2c718e2c728e2c738e2b748e2b758e2a768e2a778e2a788e29798e297a8e297b8e287c8e287d8e277e8e277f8e27808e26818e26828e26828e25838e25848e25858e24868e24878e23888e23898e238a8d228b8d228c8d228d8d218e8d218f8d21908d21918c20928c20928c20938c1f948c1f958b1f968b1f978b1f988b1f998a1f9a8a1e9b8a1e9c891e9d891f9e891f9f881fa0881fa1881fa1871fa28720a38620a48621a58521a68522a78522a88423a98324aa8325ab8225ac8226ad8127ad8128ae8029af7f2ab07f2cb17e2db27d2eb37c2fb47c31b57b32b67a34b67935b77937b87838b9773aba763bbb753dbc743fbc7340bd7242be7144bf7046c06f48c16e4ac16d4cc26c4ec36b50c46a52c56954c56856c66758c7655ac8645cc8635ec96260ca6063cb5f65cb5e67cc5c69cd5b6ccd5a6ece5870cf5773d05675d05477d1537ad1517cd2507fd34e81d34d84d44b86d54989d5488bd6468ed64590d74393d74195d84098d83e9bd93c9dd93ba0da39a2da37a5db36a8db34aadc32addc30b0dd2fb2dd2db5de2bb8de29bade28bddf26c0df25c2df23c5e021c8e020cae11fcde11dd0e11cd2e21bd5e21ad8e219dae319dde318dfe318e2e418e5e419e7e419eae51aece51befe51cf1e51df4e61ef6e620f8e621fbe723fde725")), Ah = Oh(q("00000401000501010601010802010902020b02020d03030f03031204041405041606051806051a07061c08071e0907200a08220b09240c09260d0a290e0b2b100b2d110c2f120d31130d34140e36150e38160f3b180f3d19103f1a10421c10441d11471e114920114b21114e22115024125325125527125829115a2a115c2c115f2d11612f116331116533106734106936106b38106c390f6e3b0f703d0f713f0f72400f74420f75440f764510774710784910784a10794c117a4e117b4f127b51127c52137c54137d56147d57157e59157e5a167e5c167f5d177f5f187f601880621980641a80651a80671b80681c816a1c816b1d816d1d816e1e81701f81721f817320817521817621817822817922827b23827c23827e24828025828125818326818426818627818827818928818b29818c29818e2a81902a81912b81932b80942c80962c80982d80992d809b2e7f9c2e7f9e2f7fa02f7fa1307ea3307ea5317ea6317da8327daa337dab337cad347cae347bb0357bb2357bb3367ab5367ab73779b83779ba3878bc3978bd3977bf3a77c03a76c23b75c43c75c53c74c73d73c83e73ca3e72cc3f71cd4071cf4070d0416fd2426fd3436ed5446dd6456cd8456cd9466bdb476adc4869de4968df4a68e04c67e24d66e34e65e44f64e55064e75263e85362e95462ea5661eb5760ec5860ed5a5fee5b5eef5d5ef05f5ef1605df2625df2645cf3655cf4675cf4695cf56b5cf66c5cf66e5cf7705cf7725cf8745cf8765cf9785df9795df97b5dfa7d5efa7f5efa815ffb835ffb8560fb8761fc8961fc8a62fc8c63fc8e64fc9065fd9266fd9467fd9668fd9869fd9a6afd9b6bfe9d6cfe9f6dfea16efea36ffea571fea772fea973feaa74feac76feae77feb078feb27afeb47bfeb67cfeb77efeb97ffebb81febd82febf84fec185fec287fec488fec68afec88cfeca8dfecc8ffecd90fecf92fed194fed395fed597fed799fed89afdda9cfddc9efddea0fde0a1fde2a3fde3a5fde5a7fde7a9fde9aafdebacfcecaefceeb0fcf0b2fcf2b4fcf4b6fcf6b8fcf7b9fcf9bbfcfbbdfcfdbf")), jh = Oh(q("00000401000501010601010802010a02020c02020e03021004031204031405041706041907051b08051d09061f0a07220b07240c08260d08290e092b10092d110a30120a32140b34150b37160b39180c3c190c3e1b0c411c0c431e0c451f0c48210c4a230c4c240c4f260c51280b53290b552b0b572d0b592f0a5b310a5c320a5e340a5f3609613809623909633b09643d09653e0966400a67420a68440a68450a69470b6a490b6a4a0c6b4c0c6b4d0d6c4f0d6c510e6c520e6d540f6d550f6d57106e59106e5a116e5c126e5d126e5f136e61136e62146e64156e65156e67166e69166e6a176e6c186e6d186e6f196e71196e721a6e741a6e751b6e771c6d781c6d7a1d6d7c1d6d7d1e6d7f1e6c801f6c82206c84206b85216b87216b88226a8a226a8c23698d23698f24699025689225689326679526679727669827669a28659b29649d29649f2a63a02a63a22b62a32c61a52c60a62d60a82e5fa92e5eab2f5ead305dae305cb0315bb1325ab3325ab43359b63458b73557b93556ba3655bc3754bd3853bf3952c03a51c13a50c33b4fc43c4ec63d4dc73e4cc83f4bca404acb4149cc4248ce4347cf4446d04545d24644d34743d44842d54a41d74b3fd84c3ed94d3dda4e3cdb503bdd513ade5238df5337e05536e15635e25734e35933e45a31e55c30e65d2fe75e2ee8602de9612bea632aeb6429eb6628ec6726ed6925ee6a24ef6c23ef6e21f06f20f1711ff1731df2741cf3761bf37819f47918f57b17f57d15f67e14f68013f78212f78410f8850ff8870ef8890cf98b0bf98c0af98e09fa9008fa9207fa9407fb9606fb9706fb9906fb9b06fb9d07fc9f07fca108fca309fca50afca60cfca80dfcaa0ffcac11fcae12fcb014fcb216fcb418fbb61afbb81dfbba1ffbbc21fbbe23fac026fac228fac42afac62df9c72ff9c932f9cb35f8cd37f8cf3af7d13df7d340f6d543f6d746f5d949f5db4cf4dd4ff4df53f4e156f3e35af3e55df2e661f2e865f2ea69f1ec6df1ed71f1ef75f1f179f2f27df2f482f3f586f3f68af4f88ef5f992f6fa96f8fb9af9fc9dfafda1fcffa4")), Mh = Oh(q("0d088710078813078916078a19068c1b068d1d068e20068f2206902406912605912805922a05932c05942e05952f059631059733059735049837049938049a3a049a3c049b3e049c3f049c41049d43039e44039e46039f48039f4903a04b03a14c02a14e02a25002a25102a35302a35502a45601a45801a45901a55b01a55c01a65e01a66001a66100a76300a76400a76600a76700a86900a86a00a86c00a86e00a86f00a87100a87201a87401a87501a87701a87801a87a02a87b02a87d03a87e03a88004a88104a78305a78405a78606a68707a68808a68a09a58b0aa58d0ba58e0ca48f0da4910ea3920fa39410a29511a19613a19814a099159f9a169f9c179e9d189d9e199da01a9ca11b9ba21d9aa31e9aa51f99a62098a72197a82296aa2395ab2494ac2694ad2793ae2892b02991b12a90b22b8fb32c8eb42e8db52f8cb6308bb7318ab83289ba3388bb3488bc3587bd3786be3885bf3984c03a83c13b82c23c81c33d80c43e7fc5407ec6417dc7427cc8437bc9447aca457acb4679cc4778cc4977cd4a76ce4b75cf4c74d04d73d14e72d24f71d35171d45270d5536fd5546ed6556dd7566cd8576bd9586ada5a6ada5b69db5c68dc5d67dd5e66de5f65de6164df6263e06363e16462e26561e26660e3685fe4695ee56a5de56b5de66c5ce76e5be76f5ae87059e97158e97257ea7457eb7556eb7655ec7754ed7953ed7a52ee7b51ef7c51ef7e50f07f4ff0804ef1814df1834cf2844bf3854bf3874af48849f48948f58b47f58c46f68d45f68f44f79044f79143f79342f89441f89540f9973ff9983ef99a3efa9b3dfa9c3cfa9e3bfb9f3afba139fba238fca338fca537fca636fca835fca934fdab33fdac33fdae32fdaf31fdb130fdb22ffdb42ffdb52efeb72dfeb82cfeba2cfebb2bfebd2afebe2afec029fdc229fdc328fdc527fdc627fdc827fdca26fdcb26fccd25fcce25fcd025fcd225fbd324fbd524fbd724fad824fada24f9dc24f9dd25f8df25f8e125f7e225f7e425f6e626f6e826f5e926f5eb27f4ed27f3ee27f3f027f2f227f1f426f1f525f0f724f0f921"));
// node_modules/d3-shape/dist/d3-shape.mjs
function Nh(e) {
	return function() {
		return e;
	};
}
var Ph = Math.cos, Fh = Math.min, Ih = Math.sin, Y = Math.sqrt, Lh = 1e-12, Rh = Math.PI;
Rh / 2;
var zh = 2 * Rh;
function Bh(e) {
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
	}, () => new ss(t);
}
Array.prototype.slice;
function Vh(e) {
	return typeof e == "object" && "length" in e ? e : Array.from(e);
}
function Hh(e) {
	this._context = e;
}
Hh.prototype = {
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
function Uh(e) {
	return new Hh(e);
}
function Wh(e) {
	return e[0];
}
function Gh(e) {
	return e[1];
}
function Kh(e, t) {
	var n = Nh(!0), r = null, i = Uh, a = null, o = Bh(s);
	e = typeof e == "function" ? e : e === void 0 ? Wh : Nh(e), t = typeof t == "function" ? t : t === void 0 ? Gh : Nh(t);
	function s(s) {
		var c, l = (s = Vh(s)).length, u, d = !1, f;
		for (r ?? (a = i(f = o())), c = 0; c <= l; ++c) !(c < l && n(u = s[c], c, s)) === d && ((d = !d) ? a.lineStart() : a.lineEnd()), d && a.point(+e(u, c, s), +t(u, c, s));
		if (f) return a = null, f + "" || null;
	}
	return s.x = function(t) {
		return arguments.length ? (e = typeof t == "function" ? t : Nh(+t), s) : e;
	}, s.y = function(e) {
		return arguments.length ? (t = typeof e == "function" ? e : Nh(+e), s) : t;
	}, s.defined = function(e) {
		return arguments.length ? (n = typeof e == "function" ? e : Nh(!!e), s) : n;
	}, s.curve = function(e) {
		return arguments.length ? (i = e, r != null && (a = i(r)), s) : i;
	}, s.context = function(e) {
		return arguments.length ? (e == null ? r = a = null : a = i(r = e), s) : r;
	}, s;
}
Jh(Uh);
function qh(e) {
	this._curve = e;
}
qh.prototype = {
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
function Jh(e) {
	function t(t) {
		return new qh(e(t));
	}
	return t._curve = e, t;
}
var Yh = class {
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
function Xh(e) {
	return new Yh(e, !0);
}
function Zh(e) {
	return new Yh(e, !1);
}
var Qh = Y(3), $h = { draw(e, t) {
	let n = Y(t + Fh(t / 28, .75)) * .59436, r = n / 2, i = r * Qh;
	e.moveTo(0, n), e.lineTo(0, -n), e.moveTo(-i, -r), e.lineTo(i, r), e.moveTo(-i, r), e.lineTo(i, -r);
} }, eg = { draw(e, t) {
	let n = Y(t / Rh);
	e.moveTo(n, 0), e.arc(0, 0, n, 0, zh);
} }, tg = { draw(e, t) {
	let n = Y(t / 5) / 2;
	e.moveTo(-3 * n, -n), e.lineTo(-n, -n), e.lineTo(-n, -3 * n), e.lineTo(n, -3 * n), e.lineTo(n, -n), e.lineTo(3 * n, -n), e.lineTo(3 * n, n), e.lineTo(n, n), e.lineTo(n, 3 * n), e.lineTo(-n, 3 * n), e.lineTo(-n, n), e.lineTo(-3 * n, n), e.closePath();
} }, ng = Y(1 / 3), rg = ng * 2, ig = { draw(e, t) {
	let n = Y(t / rg), r = n * ng;
	e.moveTo(0, -n), e.lineTo(r, 0), e.lineTo(0, n), e.lineTo(-r, 0), e.closePath();
} }, ag = { draw(e, t) {
	let n = Y(t) * .62625;
	e.moveTo(0, -n), e.lineTo(n, 0), e.lineTo(0, n), e.lineTo(-n, 0), e.closePath();
} }, og = { draw(e, t) {
	let n = Y(t - Fh(t / 7, 2)) * .87559;
	e.moveTo(-n, 0), e.lineTo(n, 0), e.moveTo(0, n), e.lineTo(0, -n);
} }, sg = { draw(e, t) {
	let n = Y(t), r = -n / 2;
	e.rect(r, r, n, n);
} }, cg = { draw(e, t) {
	let n = Y(t) * .4431;
	e.moveTo(n, n), e.lineTo(n, -n), e.lineTo(-n, -n), e.lineTo(-n, n), e.closePath();
} }, lg = .8908130915292852, ug = Ih(Rh / 10) / Ih(7 * Rh / 10), dg = Ih(zh / 10) * ug, fg = -Ph(zh / 10) * ug, pg = { draw(e, t) {
	let n = Y(t * lg), r = dg * n, i = fg * n;
	e.moveTo(0, -n), e.lineTo(r, i);
	for (let t = 1; t < 5; ++t) {
		let a = zh * t / 5, o = Ph(a), s = Ih(a);
		e.lineTo(s * n, -o * n), e.lineTo(o * r - s * i, s * r + o * i);
	}
	e.closePath();
} }, mg = Y(3), hg = { draw(e, t) {
	let n = -Y(t / (mg * 3));
	e.moveTo(0, n * 2), e.lineTo(-mg * n, -n), e.lineTo(mg * n, -n), e.closePath();
} }, gg = Y(3), _g = { draw(e, t) {
	let n = Y(t) * .6824, r = n / 2, i = n * gg / 2;
	e.moveTo(0, -n), e.lineTo(i, r), e.lineTo(-i, r), e.closePath();
} }, vg = -.5, yg = Y(3) / 2, bg = 1 / Y(12), xg = (bg / 2 + 1) * 3, Sg = { draw(e, t) {
	let n = Y(t / xg), r = n / 2, i = n * bg, a = r, o = n * bg + n, s = -a, c = o;
	e.moveTo(r, i), e.lineTo(a, o), e.lineTo(s, c), e.lineTo(vg * r - yg * i, yg * r + vg * i), e.lineTo(vg * a - yg * o, yg * a + vg * o), e.lineTo(vg * s - yg * c, yg * s + vg * c), e.lineTo(vg * r + yg * i, vg * i - yg * r), e.lineTo(vg * a + yg * o, vg * o - yg * a), e.lineTo(vg * s + yg * c, vg * c - yg * s), e.closePath();
} }, Cg = { draw(e, t) {
	let n = Y(t - Fh(t / 6, 1.7)) * .6189;
	e.moveTo(-n, -n), e.lineTo(n, n), e.moveTo(-n, n), e.lineTo(n, -n);
} }, wg = [
	eg,
	tg,
	ig,
	sg,
	pg,
	hg,
	Sg
], Tg = [
	eg,
	og,
	Cg,
	_g,
	$h,
	cg,
	ag
];
function Eg() {}
function Dg(e, t, n) {
	e._context.bezierCurveTo((2 * e._x0 + e._x1) / 3, (2 * e._y0 + e._y1) / 3, (e._x0 + 2 * e._x1) / 3, (e._y0 + 2 * e._y1) / 3, (e._x0 + 4 * e._x1 + t) / 6, (e._y0 + 4 * e._y1 + n) / 6);
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
		this._x0 = this._x1 = this._y0 = this._y1 = NaN, this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 3: Dg(this, this._x1, this._y1);
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
			default: Dg(this, e, t);
		}
		this._x0 = this._x1, this._x1 = e, this._y0 = this._y1, this._y1 = t;
	}
};
function kg(e) {
	return new Og(e);
}
function Ag(e) {
	this._context = e;
}
Ag.prototype = {
	areaStart: Eg,
	areaEnd: Eg,
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
			default: Dg(this, e, t);
		}
		this._x0 = this._x1, this._x1 = e, this._y0 = this._y1, this._y1 = t;
	}
};
function jg(e) {
	return new Ag(e);
}
function Mg(e) {
	this._context = e;
}
Mg.prototype = {
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
			default: Dg(this, e, t);
		}
		this._x0 = this._x1, this._x1 = e, this._y0 = this._y1, this._y1 = t;
	}
};
function Ng(e) {
	return new Mg(e);
}
function Pg(e, t) {
	this._basis = new Og(e), this._beta = t;
}
Pg.prototype = {
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
var Fg = (function e(t) {
	function n(e) {
		return t === 1 ? new Og(e) : new Pg(e, t);
	}
	return n.beta = function(t) {
		return e(+t);
	}, n;
})(.85);
function Ig(e, t, n) {
	e._context.bezierCurveTo(e._x1 + e._k * (e._x2 - e._x0), e._y1 + e._k * (e._y2 - e._y0), e._x2 + e._k * (e._x1 - t), e._y2 + e._k * (e._y1 - n), e._x2, e._y2);
}
function Lg(e, t) {
	this._context = e, this._k = (1 - t) / 6;
}
Lg.prototype = {
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
			case 3: Ig(this, this._x1, this._y1);
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
			default: Ig(this, e, t);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var Rg = (function e(t) {
	function n(e) {
		return new Lg(e, t);
	}
	return n.tension = function(t) {
		return e(+t);
	}, n;
})(0);
function zg(e, t) {
	this._context = e, this._k = (1 - t) / 6;
}
zg.prototype = {
	areaStart: Eg,
	areaEnd: Eg,
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
			default: Ig(this, e, t);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var Bg = (function e(t) {
	function n(e) {
		return new zg(e, t);
	}
	return n.tension = function(t) {
		return e(+t);
	}, n;
})(0);
function Vg(e, t) {
	this._context = e, this._k = (1 - t) / 6;
}
Vg.prototype = {
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
			default: Ig(this, e, t);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var Hg = (function e(t) {
	function n(e) {
		return new Vg(e, t);
	}
	return n.tension = function(t) {
		return e(+t);
	}, n;
})(0);
function Ug(e, t, n) {
	var r = e._x1, i = e._y1, a = e._x2, o = e._y2;
	if (e._l01_a > Lh) {
		var s = 2 * e._l01_2a + 3 * e._l01_a * e._l12_a + e._l12_2a, c = 3 * e._l01_a * (e._l01_a + e._l12_a);
		r = (r * s - e._x0 * e._l12_2a + e._x2 * e._l01_2a) / c, i = (i * s - e._y0 * e._l12_2a + e._y2 * e._l01_2a) / c;
	}
	if (e._l23_a > Lh) {
		var l = 2 * e._l23_2a + 3 * e._l23_a * e._l12_a + e._l12_2a, u = 3 * e._l23_a * (e._l23_a + e._l12_a);
		a = (a * l + e._x1 * e._l23_2a - t * e._l12_2a) / u, o = (o * l + e._y1 * e._l23_2a - n * e._l12_2a) / u;
	}
	e._context.bezierCurveTo(r, i, a, o, e._x2, e._y2);
}
function Wg(e, t) {
	this._context = e, this._alpha = t;
}
Wg.prototype = {
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
			default: Ug(this, e, t);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var Gg = (function e(t) {
	function n(e) {
		return t ? new Wg(e, t) : new Lg(e, 0);
	}
	return n.alpha = function(t) {
		return e(+t);
	}, n;
})(.5);
function Kg(e, t) {
	this._context = e, this._alpha = t;
}
Kg.prototype = {
	areaStart: Eg,
	areaEnd: Eg,
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
			default: Ug(this, e, t);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var qg = (function e(t) {
	function n(e) {
		return t ? new Kg(e, t) : new zg(e, 0);
	}
	return n.alpha = function(t) {
		return e(+t);
	}, n;
})(.5);
function Jg(e, t) {
	this._context = e, this._alpha = t;
}
Jg.prototype = {
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
			default: Ug(this, e, t);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var Yg = (function e(t) {
	function n(e) {
		return t ? new Jg(e, t) : new Vg(e, 0);
	}
	return n.alpha = function(t) {
		return e(+t);
	}, n;
})(.5);
function Xg(e) {
	this._context = e;
}
Xg.prototype = {
	areaStart: Eg,
	areaEnd: Eg,
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
function Zg(e) {
	return new Xg(e);
}
function Qg(e) {
	return e < 0 ? -1 : 1;
}
function $g(e, t, n) {
	var r = e._x1 - e._x0, i = t - e._x1, a = (e._y1 - e._y0) / (r || i < 0 && -0), o = (n - e._y1) / (i || r < 0 && -0), s = (a * i + o * r) / (r + i);
	return (Qg(a) + Qg(o)) * Math.min(Math.abs(a), Math.abs(o), .5 * Math.abs(s)) || 0;
}
function e_(e, t) {
	var n = e._x1 - e._x0;
	return n ? (3 * (e._y1 - e._y0) / n - t) / 2 : t;
}
function t_(e, t, n) {
	var r = e._x0, i = e._y0, a = e._x1, o = e._y1, s = (a - r) / 3;
	e._context.bezierCurveTo(r + s, i + s * t, a - s, o - s * n, a, o);
}
function n_(e) {
	this._context = e;
}
n_.prototype = {
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
			case 3: t_(this, this._t0, e_(this, this._t0));
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
					this._point = 3, t_(this, e_(this, n = $g(this, e, t)), n);
					break;
				default: t_(this, this._t0, n = $g(this, e, t));
			}
			this._x0 = this._x1, this._x1 = e, this._y0 = this._y1, this._y1 = t, this._t0 = n;
		}
	}
};
function r_(e) {
	this._context = new i_(e);
}
(r_.prototype = Object.create(n_.prototype)).point = function(e, t) {
	n_.prototype.point.call(this, t, e);
};
function i_(e) {
	this._context = e;
}
i_.prototype = {
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
function a_(e) {
	return new n_(e);
}
function o_(e) {
	return new r_(e);
}
function s_(e) {
	this._context = e;
}
s_.prototype = {
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
			else for (var r = c_(e), i = c_(t), a = 0, o = 1; o < n; ++a, ++o) this._context.bezierCurveTo(r[0][a], i[0][a], r[1][a], i[1][a], e[o], t[o]);
		}
		(this._line || this._line !== 0 && n === 1) && this._context.closePath(), this._line = 1 - this._line, this._x = this._y = null;
	},
	point: function(e, t) {
		this._x.push(+e), this._y.push(+t);
	}
};
function c_(e) {
	var t, n = e.length - 1, r, i = Array(n), a = Array(n), o = Array(n);
	for (i[0] = 0, a[0] = 2, o[0] = e[0] + 2 * e[1], t = 1; t < n - 1; ++t) i[t] = 1, a[t] = 4, o[t] = 4 * e[t] + 2 * e[t + 1];
	for (i[n - 1] = 2, a[n - 1] = 7, o[n - 1] = 8 * e[n - 1] + e[n], t = 1; t < n; ++t) r = i[t] / a[t - 1], a[t] -= r, o[t] -= r * o[t - 1];
	for (i[n - 1] = o[n - 1] / a[n - 1], t = n - 2; t >= 0; --t) i[t] = (o[t] - i[t + 1]) / a[t];
	for (a[n - 1] = (e[n] + i[n - 1]) / 2, t = 0; t < n - 1; ++t) a[t] = 2 * e[t + 1] - i[t + 1];
	return [i, a];
}
function l_(e) {
	return new s_(e);
}
function u_(e, t) {
	this._context = e, this._t = t;
}
u_.prototype = {
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
function d_(e) {
	return new u_(e, .5);
}
function f_(e) {
	return new u_(e, 0);
}
function p_(e) {
	return new u_(e, 1);
}
// node_modules/@observablehq/plot/src/defined.js
function m_(e) {
	return e != null && !Number.isNaN(e);
}
function h_(e, t) {
	return +m_(t) - m_(e) || Ot(e, t);
}
function g_(e, t) {
	return +m_(t) - m_(e) || kt(e, t);
}
function __(e) {
	return e != null && `${e}` != "";
}
function v_(e) {
	return isFinite(e) ? e : NaN;
}
function y_(e) {
	return e > 0 && isFinite(e) ? e : NaN;
}
function b_(e) {
	return e < 0 && isFinite(e) ? e : NaN;
}
// node_modules/isoformat/src/format.js
function x_(e, t) {
	if (e instanceof Date || (e = /* @__PURE__ */ new Date(+e)), isNaN(e)) return typeof t == "function" ? t(e) : t;
	let n = e.getUTCHours(), r = e.getUTCMinutes(), i = e.getUTCSeconds(), a = e.getUTCMilliseconds();
	return `${S_(e.getUTCFullYear(), 4)}-${C_(e.getUTCMonth() + 1, 2)}-${C_(e.getUTCDate(), 2)}${n || r || i || a ? `T${C_(n, 2)}:${C_(r, 2)}${i || a ? `:${C_(i, 2)}${a ? `.${C_(a, 3)}` : ""}` : ""}Z` : ""}`;
}
function S_(e) {
	return e < 0 ? `-${C_(-e, 6)}` : e > 9999 ? `+${C_(e, 6)}` : C_(e, 4);
}
function C_(e, t) {
	return `${e}`.padStart(t, "0");
}
// node_modules/isoformat/src/parse.js
var w_ = /^(?:[-+]\d{2})?\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{3})?)?(?:Z|[-+]\d{2}:?\d{2})?)?$/;
function T_(e, t) {
	return w_.test(e += "") ? new Date(e) : typeof t == "function" ? t(e) : t;
}
// node_modules/@observablehq/plot/src/order.js
function E_(e) {
	if (e == null) return;
	let t = e[0], n = e[e.length - 1];
	return kt(t, n);
}
// node_modules/@observablehq/plot/src/time.js
var D_ = 1e3, O_ = D_ * 60, k_ = O_ * 60, A_ = k_ * 24, j_ = A_ * 7, M_ = A_ * 30, N_ = A_ * 365, P_ = [
	["millisecond", 1],
	["2 milliseconds", 2],
	["5 milliseconds", 5],
	["10 milliseconds", 10],
	["20 milliseconds", 20],
	["50 milliseconds", 50],
	["100 milliseconds", 100],
	["200 milliseconds", 200],
	["500 milliseconds", 500],
	["second", D_],
	["5 seconds", 5 * D_],
	["15 seconds", 15 * D_],
	["30 seconds", 30 * D_],
	["minute", O_],
	["5 minutes", 5 * O_],
	["15 minutes", 15 * O_],
	["30 minutes", 30 * O_],
	["hour", k_],
	["3 hours", 3 * k_],
	["6 hours", 6 * k_],
	["12 hours", 12 * k_],
	["day", A_],
	["2 days", 2 * A_],
	["week", j_],
	["2 weeks", 2 * j_],
	["month", M_],
	["3 months", 3 * M_],
	["6 months", 6 * M_],
	["year", N_],
	["2 years", 2 * N_],
	["5 years", 5 * N_],
	["10 years", 10 * N_],
	["20 years", 20 * N_],
	["50 years", 50 * N_],
	["100 years", 100 * N_]
], F_ = /* @__PURE__ */ new Map([
	["second", D_],
	["minute", O_],
	["hour", k_],
	["day", A_],
	["monday", j_],
	["tuesday", j_],
	["wednesday", j_],
	["thursday", j_],
	["friday", j_],
	["saturday", j_],
	["sunday", j_],
	["week", j_],
	["month", M_],
	["year", N_]
]), I_ = /* @__PURE__ */ new Map([
	["second", ed],
	["minute", td],
	["hour", rd],
	["day", ad],
	["monday", ud],
	["tuesday", dd],
	["wednesday", fd],
	["thursday", pd],
	["friday", md],
	["saturday", hd],
	["sunday", ld],
	["week", ld],
	["month", wd],
	["year", Ed]
]), L_ = /* @__PURE__ */ new Map([
	["second", ed],
	["minute", nd],
	["hour", id],
	["day", sd],
	["monday", vd],
	["tuesday", yd],
	["wednesday", bd],
	["thursday", xd],
	["friday", Sd],
	["saturday", Cd],
	["sunday", _d],
	["week", _d],
	["month", Td],
	["year", Dd]
]), R_ = Symbol("intervalDuration"), z_ = Symbol("intervalType");
for (let [e, t] of I_) t[R_] = F_.get(e), t[z_] = "time";
for (let [e, t] of L_) t[R_] = F_.get(e), t[z_] = "utc";
var B_ = [
	[
		"year",
		Dd,
		"utc"
	],
	[
		"month",
		Td,
		"utc"
	],
	[
		"day",
		sd,
		"utc",
		6 * M_
	],
	[
		"hour",
		id,
		"utc",
		3 * A_
	],
	[
		"minute",
		nd,
		"utc",
		6 * k_
	],
	[
		"second",
		ed,
		"utc",
		30 * O_
	]
], V_ = [
	[
		"year",
		Ed,
		"time"
	],
	[
		"month",
		wd,
		"time"
	],
	[
		"day",
		ad,
		"time",
		6 * M_
	],
	[
		"hour",
		rd,
		"time",
		3 * A_
	],
	[
		"minute",
		td,
		"time",
		6 * k_
	],
	[
		"second",
		ed,
		"time",
		30 * O_
	]
], H_ = [
	B_[0],
	V_[0],
	B_[1],
	V_[1],
	B_[2],
	V_[2],
	...B_.slice(3)
];
function U_(e) {
	let t = `${e}`.toLowerCase();
	t.endsWith("s") && (t = t.slice(0, -1));
	let n = 1, r = /^(?:(\d+)\s+)/.exec(t);
	switch (r && (t = t.slice(r[0].length), n = +r[1]), t) {
		case "quarter":
			t = "month", n *= 3;
			break;
		case "half": t = "month", n *= 6;
	}
	let i = L_.get(t);
	if (!i) throw Error(`unknown interval: ${e}`);
	if (n > 1 && !i.every) throw Error(`non-periodic interval: ${t}`);
	return [t, n];
}
function W_(e) {
	return K_(U_(e), "time");
}
function G_(e) {
	return K_(U_(e), "utc");
}
function K_([e, t], n) {
	let r = (n === "time" ? I_ : L_).get(e);
	return t > 1 && (r = r.every(t), r[R_] = F_.get(e) * t, r[z_] = n), r;
}
function q_(e, t) {
	if (!(t > 1)) return;
	let n = e[R_];
	if (!P_.some(([, e]) => e === n) || n % A_ === 0 && A_ < n && n < M_) return;
	let [r] = P_[At(([, e]) => Math.log(e)).center(P_, Math.log(n * t))];
	return (e[z_] === "time" ? W_ : G_)(r);
}
function J_(e, t, n) {
	let r = t === "time" ? ep : tp;
	if (n == null) return r(e === "year" ? "%Y" : e === "month" ? "%Y-%m" : e === "day" ? "%Y-%m-%d" : e === "hour" || e === "minute" ? "%Y-%m-%dT%H:%M" : e === "second" ? "%Y-%m-%dT%H:%M:%S" : "%Y-%m-%dT%H:%M:%S.%L");
	let i = Y_(n);
	switch (e) {
		case "millisecond": return Q_(r(".%L"), r(":%M:%S"), i);
		case "second": return Q_(r(":%S"), r("%-I:%M"), i);
		case "minute": return Q_(r("%-I:%M"), r("%p"), i);
		case "hour": return Q_(r("%-I %p"), r("%b %-d"), i);
		case "day": return Q_(r("%-d"), r("%b"), i);
		case "month": return Q_(r("%b"), r("%Y"), i);
		case "year": return r("%Y");
	}
	throw Error("unable to format time ticks");
}
function Y_(e) {
	return e === "left" || e === "right" ? (e, t) => `\n${e}\n${t}` : e === "top" ? (e, t) => `${t}\n${e}` : (e, t) => `${e}\n${t}`;
}
function X_(e) {
	return e === "time" ? V_ : e === "utc" ? B_ : H_;
}
function Z_(e, t, n) {
	let r = gn(An(t, (e, t) => Math.abs(t - e)));
	if (r < 1e3) return J_("millisecond", "utc", n);
	for (let [i, a, o, s] of X_(e)) {
		if (r > s || i === "hour" && !r) break;
		if (t.every((e) => a.floor(e) >= e)) return J_(i, o, n);
	}
}
function Q_(e, t, n) {
	return (r, i, a) => {
		let o = e(r, i), s = t(r, i), c = i - E_(a);
		return i !== c && a[c] !== void 0 && s === t(a[c], c) ? o : n(o, s);
	};
}
// node_modules/@observablehq/plot/src/options.js
var $_ = Object.getPrototypeOf(Uint8Array), ev = Object.prototype.toString;
function tv(e) {
	return e instanceof Array || e instanceof $_;
}
function nv(e) {
	return e instanceof $_ && !iv(e);
}
function rv(e) {
	return e?.prototype instanceof $_ && !av(e);
}
function iv(e) {
	return e instanceof BigInt64Array || e instanceof BigUint64Array;
}
function av(e) {
	return e === BigInt64Array || e === BigUint64Array;
}
var ov = Symbol("reindex");
function sv(e, t, n) {
	let r = typeof t;
	return r === "string" ? Ay(e) ? dv(e.getChild(t), n) : lv(e, mv(t), n) : r === "function" ? lv(e, t, n) : r === "number" || t instanceof Date || r === "boolean" ? Z(e, Sv(t), n) : typeof t?.transform == "function" ? uv(t.transform(e), n) : cv(uv(t, n), e?.[ov]);
}
function cv(e, t) {
	return e != null && t ? Jv(e, t) : e;
}
function lv(e, t, n) {
	return Z(e, rv(n) ? (e, n) => Tv(t(e, n)) : t, n);
}
function uv(e, t) {
	return t === void 0 ? Nv(e) : jy(e) ? dv(e, t) : e instanceof t ? e : t.from(e, rv(t) && !nv(e) ? Tv : void 0);
}
function dv(e, t) {
	return e == null ? e : (t === void 0 || t === Array) && My(e.type) ? Ev(fv(e)) : uv(fv(e), t);
}
function fv(e) {
	return e.nullCount ? e.toJSON() : e.toArray();
}
var pv = [null], mv = (e) => (t) => {
	let n = t[e];
	return n === void 0 && t.type === "Feature" ? t.properties?.[e] : n;
}, hv = { transform: qv }, gv = { transform: (e) => e }, _v = () => 1, vv = () => !0, yv = (e) => e == null ? e : `${e}`, X = (e) => e == null ? e : +e, bv = (e) => e ? e[0] : void 0, xv = (e) => e ? e[1] : void 0, Sv = (e) => () => e;
function Cv(e) {
	let t = `${e}`.slice(1) / 100;
	return (e, n) => Cn(e, t, n);
}
function wv(e) {
	return nv(e) ? e : Z(e, Tv, Float64Array);
}
function Tv(e) {
	return e == null ? NaN : Number(e);
}
function Ev(e) {
	return Z(e, Dv);
}
function Dv(e) {
	return e instanceof Date && !isNaN(e) ? e : typeof e == "string" ? T_(e) : e == null || isNaN(e = Number(e)) ? void 0 : new Date(e);
}
function Ov(e, t) {
	return e === void 0 && (e = t), e === null ? [void 0, "none"] : yy(e) ? [void 0, e] : [e, void 0];
}
function kv(e, t) {
	return e === void 0 && (e = t), e === null || typeof e == "number" ? [void 0, e] : [e, void 0];
}
function Av(e, t, n) {
	if (e != null) return jv(e, t, n);
}
function jv(e, t, n) {
	let r = `${e}`.toLowerCase();
	if (!n.includes(r)) throw Error(`invalid ${t}: ${e}`);
	return r;
}
function Mv(e) {
	return Ay(e) ? e : Nv(e);
}
function Nv(e) {
	if (e == null || tv(e)) return e;
	if (jy(e)) return dv(e);
	if (Pv(e)) switch (e.type) {
		case "FeatureCollection": return e.features;
		case "GeometryCollection": return e.geometries;
		default: return [e];
	}
	return Array.from(e);
}
function Pv(e) {
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
function Fv(e, t = Array) {
	return e instanceof t ? e.slice() : t.from(e);
}
function Iv({ x: e, x1: t, x2: n }) {
	return e !== void 0 || t !== void 0 || n !== void 0;
}
function Lv({ y: e, y1: t, y2: n }) {
	return e !== void 0 || t !== void 0 || n !== void 0;
}
function Rv(e) {
	return Iv(e) || Lv(e) || e.interval !== void 0;
}
function zv(e) {
	return e?.toString === ev;
}
function Bv(e) {
	return zv(e) && (e.type !== void 0 || e.domain !== void 0);
}
function Vv(e) {
	return zv(e) && typeof e.transform != "function";
}
function Hv(e) {
	return Vv(e) && e.value === void 0 && e.channel === void 0;
}
function Uv(e, t, n, r = gv) {
	return t === void 0 && n === void 0 ? (t = 0, n = e === void 0 ? r : e) : t === void 0 ? t = e === void 0 ? 0 : e : n === void 0 && (n = e === void 0 ? 0 : e), [t, n];
}
function Wv(e, t) {
	return e === void 0 && t === void 0 ? [bv, xv] : [e, t];
}
function Gv({ z: e, fill: t, stroke: n } = {}) {
	return e === void 0 && ([e] = Ov(t)), e === void 0 && ([e] = Ov(n)), e;
}
function Kv(e) {
	return tv(e) ? e.length : e?.numRows;
}
function qv(e) {
	let t = Kv(e), n = new Uint32Array(t);
	for (let e = 0; e < t; ++e) n[e] = e;
	return n;
}
function Jv(e, t) {
	return tv(e) ? Z(t, (t) => e[t], e.constructor) : Z(t, (t) => e.at(t));
}
function Yv(e, t, n) {
	return e.subarray ? e.subarray(t, n) : e.slice(t, n);
}
function Xv(e) {
	return typeof e == "object" && e ? e.valueOf() : e;
}
function Zv(e) {
	let t;
	return [{
		transform: () => t,
		label: $v(e)
	}, (e) => t = e];
}
function Qv(e) {
	return e == null ? [e] : Zv(e);
}
function $v(e, t) {
	return typeof e == "string" ? e : e && e.label !== void 0 ? e.label : t;
}
function ey(e, t) {
	return {
		transform(n) {
			let r = e.transform(n), i = t.transform(n);
			return py(r) || py(i) ? Z(r, (e, t) => /* @__PURE__ */ new Date((+r[t] + +i[t]) / 2)) : Z(r, (e, t) => (+r[t] + +i[t]) / 2, Float64Array);
		},
		label: e.label
	};
}
function ty(e, t) {
	let n = ny(t?.interval, t?.type);
	return n ? Z(e, n) : e;
}
function ny(e, t) {
	let n = ry(e, t);
	return n && ((e) => m_(e) ? n.floor(e) : e);
}
function ry(e, t) {
	if (e != null) {
		if (typeof e == "number") return iy(e);
		if (typeof e == "string") return (t === "time" ? W_ : G_)(e);
		if (typeof e.floor != "function") throw Error("invalid interval; missing floor method");
		if (typeof e.offset != "function") throw Error("invalid interval; missing offset method");
		return e;
	}
}
function iy(e) {
	e = +e, 0 < e && e < 1 && Number.isInteger(1 / e) && (e = -1 / e);
	let t = Math.abs(e);
	return e < 0 ? {
		floor: (e) => Math.floor(e * t) / t,
		offset: (e, n = 1) => (e * t + Math.floor(n)) / t,
		range: (e, n) => Mn(Math.ceil(e * t), n * t).map((e) => e / t)
	} : {
		floor: (e) => Math.floor(e / t) * t,
		offset: (e, n = 1) => e + t * Math.floor(n),
		range: (e, n) => Mn(Math.ceil(e / t), n / t).map((e) => e * t)
	};
}
function ay(e, t) {
	if (e = ry(e, t), e && typeof e.range != "function") throw Error("invalid interval: missing range method");
	return e;
}
function oy(e, t) {
	if (e = ay(e, t), e && typeof e.ceil != "function") throw Error("invalid interval: missing ceil method");
	return e;
}
function sy(e) {
	return typeof e?.range == "function";
}
function cy(e) {
	return e === void 0 || Vv(e) ? e : { value: e };
}
function ly(e) {
	return e == null ? null : {
		transform: (t) => sv(t, e, Float64Array),
		label: $v(e)
	};
}
function uy(e) {
	return e && typeof e[Symbol.iterator] == "function";
}
function dy(e) {
	for (let t of e) if (t != null) return typeof t != "object" || t instanceof Date;
}
function fy(e) {
	for (let t of e) {
		if (t == null) continue;
		let e = typeof t;
		return e === "string" || e === "boolean";
	}
}
function py(e) {
	for (let t of e) if (t != null) return t instanceof Date;
}
function my(e) {
	for (let t of e) if (t != null) return typeof t == "string" && isNaN(t) && T_(t);
}
function hy(e) {
	for (let t of e) if (t != null) {
		if (typeof t != "string") return !1;
		if (t.trim()) return !isNaN(t);
	}
}
function gy(e) {
	for (let t of e) if (t != null) return typeof t == "number";
}
function _y(e, t) {
	let n;
	for (let r of e) if (r != null) {
		if (!t(r)) return !1;
		n = !0;
	}
	return n;
}
var vy = new Set("none,currentcolor,transparent,aliceblue,antiquewhite,aqua,aquamarine,azure,beige,bisque,black,blanchedalmond,blue,blueviolet,brown,burlywood,cadetblue,chartreuse,chocolate,coral,cornflowerblue,cornsilk,crimson,cyan,darkblue,darkcyan,darkgoldenrod,darkgray,darkgreen,darkgrey,darkkhaki,darkmagenta,darkolivegreen,darkorange,darkorchid,darkred,darksalmon,darkseagreen,darkslateblue,darkslategray,darkslategrey,darkturquoise,darkviolet,deeppink,deepskyblue,dimgray,dimgrey,dodgerblue,firebrick,floralwhite,forestgreen,fuchsia,gainsboro,ghostwhite,gold,goldenrod,gray,green,greenyellow,grey,honeydew,hotpink,indianred,indigo,ivory,khaki,lavender,lavenderblush,lawngreen,lemonchiffon,lightblue,lightcoral,lightcyan,lightgoldenrodyellow,lightgray,lightgreen,lightgrey,lightpink,lightsalmon,lightseagreen,lightskyblue,lightslategray,lightslategrey,lightsteelblue,lightyellow,lime,limegreen,linen,magenta,maroon,mediumaquamarine,mediumblue,mediumorchid,mediumpurple,mediumseagreen,mediumslateblue,mediumspringgreen,mediumturquoise,mediumvioletred,midnightblue,mintcream,mistyrose,moccasin,navajowhite,navy,oldlace,olive,olivedrab,orange,orangered,orchid,palegoldenrod,palegreen,paleturquoise,palevioletred,papayawhip,peachpuff,peru,pink,plum,powderblue,purple,rebeccapurple,red,rosybrown,royalblue,saddlebrown,salmon,sandybrown,seagreen,seashell,sienna,silver,skyblue,slateblue,slategray,slategrey,snow,springgreen,steelblue,tan,teal,thistle,tomato,turquoise,violet,wheat,white,whitesmoke,yellow".split(","));
function yy(e) {
	return typeof e == "string" && (e = e.toLowerCase().trim(), /^#[0-9a-f]{3,8}$/.test(e) || /^(?:url|var|rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch|color|color-mix)\(.*\)$/.test(e) || vy.has(e));
}
function by(e) {
	return typeof e == "number" && (0 <= e && e <= 1 || isNaN(e));
}
function xy(e) {
	return e == null || Sy(e);
}
function Sy(e) {
	return /^\s*none\s*$/i.test(e);
}
function Cy(e) {
	return /^\s*round\s*$/i.test(e);
}
function wy(e, t) {
	return Av(e, t, [
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
function Ty(e = "middle") {
	return wy(e, "frameAnchor");
}
function Ey(e = {}, ...t) {
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
function Dy(e) {
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
function Oy(e) {
	return uy(e) ? Dy(e) : e;
}
function ky(e) {
	return e === !0 ? e = "frame" : e === !1 ? e = null : !Pv(e) && e != null && (e = jv(e, "clip", ["frame", "sphere"]), e === "sphere" && (e = { type: "Sphere" })), e;
}
function Ay(e) {
	return e && typeof e.getChild == "function" && typeof e.toArray == "function" && e.schema && Array.isArray(e.schema.fields);
}
function jy(e) {
	return e && typeof e.toArray == "function" && e.type;
}
function My(e) {
	return e && (e.typeId === 8 || e.typeId === 10) && e.unit === 1;
}
// node_modules/@observablehq/plot/src/scales/index.js
var Ny = Symbol("position"), Py = Symbol("color"), Fy = Symbol("radius"), Iy = Symbol("length"), Ly = Symbol("opacity"), Ry = Symbol("symbol"), zy = Symbol("projection"), Q = /* @__PURE__ */ new Map([
	["x", Ny],
	["y", Ny],
	["fx", Ny],
	["fy", Ny],
	["r", Fy],
	["color", Py],
	["opacity", Ly],
	["symbol", Ry],
	["length", Iy],
	["projection", zy]
]);
function By(e) {
	return e === Ny || e === zy;
}
function Vy(e) {
	return e === Ny || e === Fy || e === Iy || e === Ly;
}
var Hy = 2 / Math.sqrt(3), Uy = /* @__PURE__ */ new Map([
	["asterisk", $h],
	["circle", eg],
	["cross", tg],
	["diamond", ig],
	["diamond2", ag],
	["hexagon", { draw(e, t) {
		let n = Math.sqrt(t / Math.PI), r = n * Hy, i = r / 2;
		e.moveTo(0, r), e.lineTo(n, i), e.lineTo(n, -i), e.lineTo(0, -r), e.lineTo(-n, -i), e.lineTo(-n, i), e.closePath();
	} }],
	["plus", og],
	["square", sg],
	["square2", cg],
	["star", pg],
	["times", Cg],
	["triangle", hg],
	["triangle2", _g],
	["wye", Sg]
]);
function Wy(e) {
	return e && typeof e.draw == "function";
}
function Gy(e) {
	return Wy(e) ? !0 : typeof e == "string" && Uy.has(e.toLowerCase());
}
function Ky(e) {
	if (e == null || Wy(e)) return e;
	let t = Uy.get(`${e}`.toLowerCase());
	if (t) return t;
	throw Error(`invalid symbol: ${e}`);
}
function qy(e) {
	if (e == null || Wy(e)) return [void 0, e];
	if (typeof e == "string") {
		let t = Uy.get(`${e}`.toLowerCase());
		if (t) return [void 0, t];
	}
	return [e, void 0];
}
// node_modules/@observablehq/plot/src/transforms/basic.js
function Jy({ filter: e, sort: t, reverse: n, transform: r, initializer: i, ...a } = {}, o) {
	if (r === void 0 && (e != null && (r = $y(e)), t != null && !Hv(t) && (r = Xy(r, nb(t))), n && (r = Xy(r, eb))), o != null && i != null) throw Error("transforms cannot be applied after initializers");
	return {
		...a,
		...(t === null || Hv(t)) && { sort: t },
		transform: Xy(r, o)
	};
}
function Yy({ filter: e, sort: t, reverse: n, initializer: r, ...i } = {}, a) {
	return r === void 0 && (e != null && (r = $y(e)), t != null && !Hv(t) && (r = Zy(r, nb(t))), n && (r = Zy(r, eb))), {
		...i,
		...(t === null || Hv(t)) && { sort: t },
		initializer: Zy(r, a)
	};
}
function Xy(e, t) {
	return e == null ? t === null ? void 0 : t : t == null ? e === null ? void 0 : e : function(n, r, i) {
		return {data: n, facets: r} = e.call(this, n, r, i), t.call(this, Mv(n), r, i);
	};
}
function Zy(e, t) {
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
function Qy(e, t) {
	return (e.initializer == null ? Jy : Yy)(e, t);
}
function $y(e) {
	return (t, n) => {
		let r = sv(t, e);
		return {
			data: t,
			facets: n.map((e) => e.filter((e) => r[e]))
		};
	};
}
function eb(e, t) {
	return {
		data: e,
		facets: t.map((e) => e.slice().reverse())
	};
}
function tb(e, { sort: t, ...n } = {}) {
	return {
		...(Vv(e) && e.channel !== void 0 ? Yy : Qy)(n, nb(e)),
		sort: Hv(t) ? t : null
	};
}
function nb(e) {
	return (typeof e == "function" && e.length !== 1 ? rb : ib)(e);
}
function rb(e) {
	return (t, n) => {
		let r = tv(t) ? (n, r) => e(t[n], t[r]) : (n, r) => e(t.get(n), t.get(r));
		return {
			data: t,
			facets: n.map((e) => e.slice().sort(r))
		};
	};
}
function ib(e) {
	let t, n;
	({channel: t, value: e, order: n} = { ...cy(e) });
	let r = t?.startsWith("-");
	if (r && (t = t.slice(1)), n === void 0 && (n = r ? g_ : h_), typeof n != "function") switch (`${n}`.toLowerCase()) {
		case "ascending":
			n = h_;
			break;
		case "descending":
			n = g_;
			break;
		default: throw Error(`invalid order: ${n}`);
	}
	return (r, i, a) => {
		let o;
		if (t === void 0) o = sv(r, e);
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
function ab(e, t, n = ob) {
	if (e == null) return n(e);
	if (typeof e.reduceIndex == "function") return e;
	if (typeof e.reduce == "function" && zv(e)) return sb(e);
	if (typeof e == "function") return cb(e);
	if (/^p\d{2}$/i.test(e)) return lb(Cv(e));
	switch (`${e}`.toLowerCase()) {
		case "first": return fb;
		case "last": return pb;
		case "identity": return db;
		case "count": return mb;
		case "distinct": return hb;
		case "sum": return t == null ? mb : gb;
		case "proportion": return _b(t, "data");
		case "proportion-facet": return _b(t, "facet");
		case "deviation": return lb(Ut);
		case "min": return lb(vn);
		case "min-index": return lb(yn);
		case "max": return lb(gn);
		case "max-index": return lb(_n);
		case "mean": return ub(Tn);
		case "median": return ub(En);
		case "variance": return lb(Ht);
		case "mode": return lb(kn);
	}
	return n(e);
}
function ob(e) {
	throw Error(`invalid reduce: ${e}`);
}
function sb(e) {
	return console.warn("deprecated reduce interface; implement reduceIndex instead."), {
		...e,
		reduceIndex: e.reduce.bind(e)
	};
}
function cb(e) {
	return { reduceIndex(t, n, r) {
		return e(Jv(n, t), r);
	} };
}
function lb(e) {
	return { reduceIndex(t, n) {
		return e(t, (e) => n[e]);
	} };
}
function ub(e) {
	return { reduceIndex(t, n) {
		let r = e(t, (e) => n[e]);
		return py(n) ? new Date(r) : r;
	} };
}
var db = { reduceIndex(e, t) {
	return Jv(t, e);
} }, fb = { reduceIndex(e, t) {
	return t[e[0]];
} }, pb = { reduceIndex(e, t) {
	return t[e[e.length - 1]];
} }, mb = {
	label: "Frequency",
	reduceIndex(e) {
		return e.length;
	}
}, hb = {
	label: "Distinct",
	reduceIndex(e, t) {
		let n = new qt();
		for (let r of e) n.add(t[r]);
		return n.size;
	}
}, gb = lb(Nn);
function _b(e, t) {
	return e == null ? {
		scope: t,
		label: "Frequency",
		reduceIndex: (e, t, n = 1) => e.length / n
	} : {
		scope: t,
		reduceIndex: (e, t, n = 1) => Nn(e, (e) => t[e]) / n
	};
}
// node_modules/@observablehq/plot/src/channel.js
function vb(e, { scale: t, type: n, value: r, filter: i, hint: a, label: o = $v(r) }, s) {
	return a === void 0 && typeof r?.transform == "function" && (a = r.hint), xb(s, {
		scale: t,
		type: n,
		value: sv(e, r),
		label: o,
		filter: i,
		hint: a
	});
}
function yb(e, t) {
	return Object.fromEntries(Object.entries(e).map(([e, n]) => [e, vb(t, n, e)]));
}
function bb(e, t) {
	let n = Object.fromEntries(Object.entries(e).map(([e, { scale: n, value: r }]) => {
		let i = n == null ? null : t[n];
		return [e, i == null ? r : Z(r, i)];
	}));
	return n.channels = e, n;
}
function xb(e, t) {
	let { scale: n, value: r } = t;
	if (n === !0 || n === "auto") switch (e) {
		case "fill":
		case "stroke":
		case "color":
			t.scale = n !== !0 && _y(r, yy) ? null : "color", t.defaultScale = "color";
			break;
		case "fillOpacity":
		case "strokeOpacity":
		case "opacity":
			t.scale = n !== !0 && _y(r, by) ? null : "opacity", t.defaultScale = "opacity";
			break;
		case "symbol":
			n !== !0 && _y(r, Gy) ? (t.scale = null, t.value = Z(r, Ky)) : t.scale = "symbol", t.defaultScale = "symbol";
			break;
		default: t.scale = Q.has(e) ? e : null;
	}
	else if (n === !1) t.scale = null;
	else if (n != null && !Q.has(n)) throw Error(`unknown scale: ${n}`);
	return t;
}
function Sb(e, t, n, r, i) {
	let { order: a, reverse: o, reduce: s = !0, limit: c } = i;
	for (let l in i) {
		if (!Q.has(l)) continue;
		let { value: u, order: d = a, reverse: f = o, reduce: p = s, limit: m = c } = cy(i[l]), h = u?.startsWith("-");
		if (h && (u = u.slice(1)), d = d === void 0 ? h === (u === "width" || u === "height") ? Ob : kb : Db(d), p == null || p === !1) continue;
		let g = l === "fx" || l === "fy" ? wb(t, r[l]) : Cb(n, l);
		if (!g) throw Error(`missing channel for scale: ${l}`);
		let _ = g.value, [v = 0, y = Infinity] = uy(m) ? m : m < 0 ? [m] : [0, m];
		if (u == null) g.domain = () => {
			let e = Array.from(new qt(_));
			return f && (e = e.reverse()), (v !== 0 || y !== Infinity) && (e = e.slice(v, y)), e;
		};
		else {
			let t = u === "data" ? e : u === "height" ? Tb(n, "y1", "y2") : u === "width" ? Tb(n, "x1", "x2") : Eb(n, u, u === "y" ? "y2" : u === "x" ? "x2" : void 0), r = ab(p === !0 ? "max" : p, t);
			g.domain = () => {
				let e = tn(qv(_), (e) => r.reduceIndex(e, t), (e) => _[e]);
				return d && e.sort(d), f && e.reverse(), (v !== 0 || y !== Infinity) && (e = e.slice(v, y)), e.map(bv);
			};
		}
	}
}
function Cb(e, t) {
	for (let n in e) {
		let r = e[n];
		if (r.scale === t) return r;
	}
}
function wb(e, t) {
	let n = e.original;
	if (n === e) return t;
	let r = t.value, i = t.value = [];
	for (let t = 0; t < n.length; ++t) {
		let a = r[n[t][0]];
		for (let n of e[t]) i[n] = a;
	}
	return t;
}
function Tb(e, t, n) {
	let r = Eb(e, t);
	return Z(Eb(e, n), (e, t) => Math.abs(e - r[t]), Float64Array);
}
function Eb(e, t, n) {
	let r = e[t];
	if (!r && n !== void 0 && (r = e[n]), r) return r.value;
	throw Error(`missing channel: ${t}`);
}
function Db(e) {
	if (e == null || typeof e == "function") return e;
	switch (`${e}`.toLowerCase()) {
		case "ascending": return Ob;
		case "descending": return kb;
	}
	throw Error(`invalid order: ${e}`);
}
function Ob([e, t], [n, r]) {
	return h_(t, r) || h_(e, n);
}
function kb([e, t], [n, r]) {
	return g_(t, r) || h_(e, n);
}
function Ab(e, t) {
	let n = e[t];
	if (n) {
		for (; n.source;) n = n.source;
		return n.source === null ? null : n;
	}
}
// node_modules/@observablehq/plot/src/scales/schemes.js
var jb = /* @__PURE__ */ new Map([
	["accent", sm],
	["category10", om],
	["dark2", cm],
	["observable10", lm],
	["paired", um],
	["pastel1", dm],
	["pastel2", fm],
	["set1", pm],
	["set2", mm],
	["set3", hm],
	["tableau10", gm]
]);
function Mb(e) {
	return e != null && jb.has(`${e}`.toLowerCase());
}
var Nb = new Map([
	...jb,
	["brbg", Fb(_m, vm)],
	["prgn", Fb(ym, bm)],
	["piyg", Fb(xm, Sm)],
	["puor", Fb(Cm, wm)],
	["rdbu", Fb(Tm, Em)],
	["rdgy", Fb(Dm, Om)],
	["rdylbu", Fb(km, Am)],
	["rdylgn", Fb(jm, Mm)],
	["spectral", Fb(Nm, Pm)],
	["burd", Ib(Tm, Em)],
	["buylrd", Ib(km, Am)],
	["blues", Pb(ah, oh)],
	["greens", Pb(sh, ch)],
	["greys", Pb(lh, uh)],
	["oranges", Pb(hh, gh)],
	["purples", Pb(dh, fh)],
	["reds", Pb(ph, mh)],
	["turbo", Lb(Dh)],
	["viridis", Lb(kh)],
	["magma", Lb(Ah)],
	["inferno", Lb(jh)],
	["plasma", Lb(Mh)],
	["cividis", Lb(_h)],
	["cubehelix", Lb(vh)],
	["warm", Lb(yh)],
	["cool", Lb(bh)],
	["bugn", Pb(Fm, Im)],
	["bupu", Pb(Lm, Rm)],
	["gnbu", Pb(zm, Bm)],
	["orrd", Pb(Vm, Hm)],
	["pubu", Pb(Gm, Km)],
	["pubugn", Pb(Um, Wm)],
	["purd", Pb(qm, Jm)],
	["rdpu", Pb(Ym, Xm)],
	["ylgn", Pb($m, eh)],
	["ylgnbu", Pb(Zm, Qm)],
	["ylorbr", Pb(th, nh)],
	["ylorrd", Pb(rh, ih)],
	["rainbow", Rb(Sh)],
	["sinebow", Rb(Eh)]
]);
function Pb(e, t) {
	return ({ length: n }) => n === 1 ? [e[3][1]] : n === 2 ? [e[3][1], e[3][2]] : (n = Math.max(3, Math.floor(n)), n > 9 ? Qo(t, n) : e[n]);
}
function Fb(e, t) {
	return ({ length: n }) => n === 2 ? [e[3][0], e[3][2]] : (n = Math.max(3, Math.floor(n)), n > 11 ? Qo(t, n) : e[n]);
}
function Ib(e, t) {
	return ({ length: n }) => n === 2 ? [e[3][2], e[3][0]] : (n = Math.max(3, Math.floor(n)), n > 11 ? Qo((e) => t(1 - e), n) : e[n].slice().reverse());
}
function Lb(e) {
	return ({ length: t }) => Qo(e, Math.max(2, Math.floor(t)));
}
function Rb(e) {
	return ({ length: t }) => Qo(e, Math.floor(t) + 1).slice(0, -1);
}
function zb(e) {
	let t = `${e}`.toLowerCase();
	if (!Nb.has(t)) throw Error(`unknown ordinal scheme: ${t}`);
	return Nb.get(t);
}
function Bb(e, t) {
	let n = zb(e), r = typeof n == "function" ? n({ length: t }) : n;
	return r.length === t ? r : r.slice(0, t);
}
function Vb(e, t = "greys") {
	let n = /* @__PURE__ */ new Set(), [r, i] = Bb(t, 2);
	for (let t of e) if (t != null) {
		if (t === !0) n.add(i);
		else if (t === !1) n.add(r);
		else return;
	}
	return [...n];
}
var Hb = /* @__PURE__ */ new Map([
	["brbg", vm],
	["prgn", bm],
	["piyg", Sm],
	["puor", wm],
	["rdbu", Em],
	["rdgy", Om],
	["rdylbu", Am],
	["rdylgn", Mm],
	["spectral", Pm],
	["burd", (e) => Em(1 - e)],
	["buylrd", (e) => Am(1 - e)],
	["blues", oh],
	["greens", ch],
	["greys", uh],
	["purples", fh],
	["reds", mh],
	["oranges", gh],
	["turbo", Dh],
	["viridis", kh],
	["magma", Ah],
	["inferno", jh],
	["plasma", Mh],
	["cividis", _h],
	["cubehelix", vh],
	["warm", yh],
	["cool", bh],
	["bugn", Im],
	["bupu", Rm],
	["gnbu", Bm],
	["orrd", Hm],
	["pubugn", Wm],
	["pubu", Km],
	["purd", Jm],
	["rdpu", Xm],
	["ylgnbu", Qm],
	["ylgn", eh],
	["ylorbr", nh],
	["ylorrd", ih],
	["rainbow", Sh],
	["sinebow", Eh]
]);
function Ub(e) {
	let t = `${e}`.toLowerCase();
	if (!Hb.has(t)) throw Error(`unknown quantitative scheme: ${t}`);
	return Hb.get(t);
}
var Wb = /* @__PURE__ */ new Set([
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
function Gb(e) {
	return e != null && Wb.has(`${e}`.toLowerCase());
}
// node_modules/@observablehq/plot/src/scales/quantitative.js
var Kb = (e) => (t) => e(1 - t), qb = [0, 1], Jb = /* @__PURE__ */ new Map([
	["number", jo],
	["rgb", wo],
	["hsl", Go],
	["hcl", Jo],
	["lab", Ko]
]);
function Yb(e) {
	let t = `${e}`.toLowerCase();
	if (!Jb.has(t)) throw Error(`unknown interpolator: ${t}`);
	return Jb.get(t);
}
function Xb(e, t, n, { type: r, nice: i, clamp: a, zero: o, domain: s = ux(e, n), unknown: c, round: l, scheme: u, interval: d, range: f = Q.get(e) === Fy ? fx(n, s) : Q.get(e) === Iy ? px(n, s) : Q.get(e) === Ly ? qb : void 0, interpolate: p = Q.get(e) === Py ? u == null && f !== void 0 ? wo : Ub(u === void 0 ? r === "cyclical" ? "rainbow" : "turbo" : u) : l ? zo : jo, reverse: m }) {
	if (s = Zb(s), d = ay(d, r), (r === "cyclical" || r === "sequential") && (r = "linear"), typeof p != "function" && (p = Yb(p)), m = !!m, f !== void 0 && s.length !== (f = Zb(f)).length) {
		if (p.length === 1) throw Error("invalid piecewise interpolator");
		p = Zo(p, f), f = void 0;
	}
	if (p.length === 1 ? (m &&= (p = Kb(p), !1), f === void 0 && (f = Float64Array.from(s, (e, t) => t / (s.length - 1)), f.length === 2 && (f = qb)), t.interpolate((f === qb ? Sv : gx)(p))) : t.interpolate(p), o) {
		let [e, t] = Wt(s);
		(e > 0 || t < 0) && (s = Fv(s), (E_(s) || 1) === Math.sign(e) ? s[0] = 0 : s[s.length - 1] = 0);
	}
	return m && (s = Pn(s)), t.domain(s).unknown(c), i && (t.nice(Qb(i, r)), s = t.domain()), f !== void 0 && t.range(f), a && t.clamp(a), {
		type: r,
		domain: s,
		range: f,
		scale: t,
		interpolate: p,
		interval: d
	};
}
function Zb(e) {
	return e = Nv(e), e.length >= 2 ? e : [e[0], e[0]];
}
function Qb(e, t) {
	return e === !0 ? void 0 : typeof e == "number" ? e : oy(e, t);
}
function $b(e, t, n) {
	return Xb(e, Tp(), t, n);
}
function ex(e, t, n) {
	return tx(e, t, {
		...n,
		exponent: .5
	});
}
function tx(e, t, { exponent: n = 1, ...r }) {
	return Xb(e, Kp().exponent(n), t, {
		...r,
		type: "pow"
	});
}
function nx(e, t, { base: n = 10, domain: r = mx(t), ...i }) {
	return Xb(e, Lp().base(n), t, {
		...i,
		domain: r
	});
}
function rx(e, t, { constant: n = 1, ...r }) {
	return Xb(e, Vp().constant(n), t, r);
}
function ix(e, t, { range: n, quantiles: r = n === void 0 ? 5 : (n = [...n]).length, n: i = r, scheme: a = "rdylbu", domain: o = hx(t), unknown: s, interpolate: c, reverse: l }) {
	return n === void 0 && (n = c === void 0 ? Q.get(e) === Py ? Bb(a, i) : void 0 : Qo(c, i)), o.length > 0 && (o = qp(o, n === void 0 ? { length: i } : n).quantiles()), ox(e, t, {
		domain: o,
		range: n,
		reverse: l,
		unknown: s
	});
}
function ax(e, t, { range: n, n: r = n === void 0 ? 5 : (n = [...n]).length, scheme: i = "rdylbu", domain: a = ux(e, t), unknown: o, interpolate: s, reverse: c }) {
	let [l, u] = Wt(a), d;
	return n === void 0 ? (d = pn(l, u, r), d[0] <= l && d.splice(0, 1), d[d.length - 1] >= u && d.pop(), r = d.length + 1, n = s === void 0 ? Q.get(e) === Py ? Bb(i, r) : void 0 : Qo(s, r)) : (d = Qo(jo(l, u), r + 1).slice(1, -1), l instanceof Date && (d = d.map((e) => new Date(e)))), E_(Nv(a)) < 0 && d.reverse(), ox(e, t, {
		domain: d,
		range: n,
		reverse: c,
		unknown: o
	});
}
function ox(e, t, { domain: n = [0], unknown: r, scheme: i = "rdylbu", interpolate: a, range: o = a === void 0 ? Q.get(e) === Py ? Bb(i, n.length + 1) : void 0 : Qo(a, n.length + 1), reverse: s }) {
	n = Nv(n);
	let c = E_(n);
	if (!isNaN(c) && !sx(n, c)) throw Error(`the ${e} scale has a non-monotonic domain`);
	return s && (o = Pn(o)), {
		type: "threshold",
		scale: Jp(c < 0 ? Pn(n) : n, o === void 0 ? [] : o).unknown(r),
		domain: n,
		range: o
	};
}
function sx(e, t) {
	for (let n = 1, r = e.length, i = e[0]; n < r; ++n) {
		let r = kt(i, i = e[n]);
		if (r !== 0 && r !== t) return !1;
	}
	return !0;
}
function cx(e) {
	return {
		type: "identity",
		scale: Vy(Q.get(e)) ? Ep() : (e) => e
	};
}
function lx(e, t = v_) {
	return e.length ? [vn(e, ({ value: e }) => e === void 0 ? e : vn(e, t)), gn(e, ({ value: e }) => e === void 0 ? e : gn(e, t))] : [0, 1];
}
function ux(e, t) {
	let n = Q.get(e);
	return (n === Fy || n === Ly || n === Iy ? dx : lx)(t);
}
function dx(e) {
	return [0, e.length ? gn(e, ({ value: e }) => e === void 0 ? e : gn(e, v_)) : 1];
}
function fx(e, t) {
	let n = e.find(({ radius: e }) => e !== void 0);
	if (n !== void 0) return [0, n.radius];
	let r = Cn(e, .5, ({ value: e }) => e === void 0 ? NaN : Cn(e, .25, y_)), i = t.map((e) => 3 * Math.sqrt(e / r)), a = 30 / gn(i);
	return a < 1 ? i.map((e) => e * a) : i;
}
function px(e, t) {
	let n = En(e, ({ value: e }) => e === void 0 ? NaN : En(e, Math.abs)), r = t.map((e) => 12 * e / n), i = 60 / gn(r);
	return i < 1 ? r.map((e) => e * i) : r;
}
function mx(e) {
	for (let { value: t } of e) if (t !== void 0) for (let n of t) {
		if (n > 0) return lx(e, y_);
		if (n < 0) return lx(e, b_);
	}
	return [1, 10];
}
function hx(e) {
	let t = [];
	for (let { value: n } of e) if (n !== void 0) for (let e of n) t.push(e);
	return t;
}
function gx(e) {
	return (t, n) => (r) => e(t + r * (n - t));
}
// node_modules/@observablehq/plot/src/warnings.js
var _x = 0, vx;
function yx() {
	let e = _x;
	return _x = 0, vx = void 0, e;
}
function bx(e) {
	e !== vx && (vx = e, console.warn(e), ++_x);
}
// node_modules/@observablehq/plot/src/scales/diverging.js
function xx(e, t, n, r, { type: i, nice: a, clamp: o, domain: s = lx(r), unknown: c, pivot: l = 0, scheme: u, range: d, symmetric: f = !0, interpolate: p = Q.get(e) === Py ? u == null && d !== void 0 ? wo : Ub(u === void 0 ? "rdbu" : u) : jo, reverse: m }) {
	l = +l, s = Nv(s);
	let [h, g] = s;
	if (s.length > 2 && bx(`Warning: the diverging ${e} scale domain contains extra elements.`), kt(h, g) < 0 && ([h, g] = [g, h], m = !m), h = Math.min(h, l), g = Math.max(g, l), typeof p != "function" && (p = Yb(p)), d !== void 0 && (p = p.length === 1 ? gx(p)(...d) : Zo(p, d)), m && (p = Kb(p)), f) {
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
function Sx(e, t, n) {
	return xx(e, nm(), Dx, t, n);
}
function Cx(e, t, n) {
	return wx(e, t, {
		...n,
		exponent: .5
	});
}
function wx(e, t, { exponent: n = 1, ...r }) {
	return xx(e, am().exponent(n = +n), Ax(n), t, {
		...r,
		type: "diverging-pow"
	});
}
function Tx(e, t, { base: n = 10, pivot: r = 1, domain: i = lx(t, r < 0 ? b_ : y_), ...a }) {
	return xx(e, rm().base(n = +n), Ox, t, {
		domain: i,
		pivot: r,
		...a
	});
}
function Ex(e, t, { constant: n = 1, ...r }) {
	return xx(e, im().constant(n = +n), jx(n), t, r);
}
var Dx = {
	apply(e) {
		return e;
	},
	invert(e) {
		return e;
	}
}, Ox = {
	apply: Math.log,
	invert: Math.exp
}, kx = {
	apply(e) {
		return Math.sign(e) * Math.sqrt(Math.abs(e));
	},
	invert(e) {
		return e * e * Math.sign(e);
	}
};
function Ax(e) {
	return e === .5 ? kx : {
		apply(t) {
			return Math.sign(t) * Math.abs(t) ** +e;
		},
		invert(t) {
			return Math.sign(t) * Math.abs(t) ** (1 / e);
		}
	};
}
function jx(e) {
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
function Mx(e, t, n, r) {
	return Xb(e, t, n, r);
}
function Nx(e, t, n) {
	return Mx(e, Qp(), t, n);
}
function Px(e, t, n) {
	return Mx(e, $p(), t, n);
}
// node_modules/@observablehq/plot/src/scales/ordinal.js
var Fx = Symbol("ordinal");
function Ix(e, t, n, { type: r, interval: i, domain: a, range: o, reverse: s, hint: c }) {
	return i = ay(i, r), a === void 0 && (a = Vx(n, i, e)), (r === "categorical" || r === Fx) && (r = "ordinal"), s && (a = Pn(a)), a = t.domain(a).domain(), o !== void 0 && (typeof o == "function" && (o = o(a)), t.range(o)), {
		type: r,
		domain: a,
		range: o,
		scale: t,
		hint: c,
		interval: i
	};
}
function Lx(e, t, { type: n, interval: r, domain: i, range: a, scheme: o, unknown: s, ...c }) {
	r = ay(r, n), i === void 0 && (i = Vx(t, r, e));
	let l;
	if (Q.get(e) === Ry) l = Ux(t), a = a === void 0 ? Wx(l) : Z(a, Ky);
	else if (Q.get(e) === Py && (a === void 0 && (n === "ordinal" || n === Fx) && (a = Vb(i, o), a !== void 0 && (o = void 0)), o === void 0 && a === void 0 && (o = n === "ordinal" ? "turbo" : "observable10"), o !== void 0)) {
		if (a !== void 0) {
			let e = Ub(o), t = a[0], n = a[1] - a[0];
			a = ({ length: r }) => Qo((r) => e(t + n * r), r);
		} else a = zb(o);
	}
	if (s === sp) throw Error(`implicit unknown on ${e} scale is not supported`);
	return Ix(e, cp().unknown(s), t, {
		...c,
		type: n,
		domain: i,
		range: a,
		hint: l
	});
}
function Rx(e, t, { align: n = .5, padding: r = .5, ...i }) {
	return Bx(dp().align(n).padding(r), t, i, e);
}
function zx(e, t, { align: n = .5, padding: r = .1, paddingInner: i = r, paddingOuter: a = e === "fx" || e === "fy" ? 0 : r, ...o }) {
	return Bx(lp().align(n).paddingInner(i).paddingOuter(a), t, o, e);
}
function Bx(e, t, n, r) {
	let { round: i } = n;
	return i !== void 0 && e.round(i = !!i), e = Ix(r, e, t, n), e.round = i, e;
}
function Vx(e, t, n) {
	let r = new qt();
	for (let { value: t, domain: n } of e) {
		if (n !== void 0) return n();
		if (t !== void 0) for (let e of t) r.add(e);
	}
	if (t !== void 0) {
		let [e, n] = Wt(r).map(t.floor, t);
		return t.range(e, t.offset(n));
	}
	if (r.size > 1e4 && Q.get(n) === Ny) throw Error(`implicit ordinal domain of ${n} scale has more than 10,000 values`);
	return an(r, h_);
}
function Hx(e, t) {
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
function Ux(e) {
	return {
		fill: Hx(e, "fill"),
		stroke: Hx(e, "stroke")
	};
}
function Wx(e) {
	return xy(e.fill) ? Tg : wg;
}
// node_modules/@observablehq/plot/src/scales.js
function Gx(e, { label: t, inset: n = 0, insetTop: r = n, insetRight: i = n, insetBottom: a = n, insetLeft: o = n, round: s, nice: c, clamp: l, zero: u, align: d, padding: f, projection: p, facet: { label: m = t } = {}, ...h } = {}) {
	let g = {};
	for (let [n, _] of e) {
		let e = h[n], v = rS(n, _, {
			round: Q.get(n) === Ny ? s : void 0,
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
			v.percent = !!c, v.label = s === void 0 ? Jx(_, v) : s, v.transform = l, n === "x" || n === "fx" ? (v.insetLeft = +h, v.insetRight = +f) : (n === "y" || n === "fy") && (v.insetTop = +d, v.insetBottom = +p), g[n] = v;
		}
	}
	return g;
}
function Kx(e) {
	let t = {}, n = { scales: t };
	for (let [r, i] of Object.entries(e)) {
		let { scale: e, type: a, interval: o, label: s } = i;
		t[r] = gS(i), n[r] = e, e.type = a, o != null && (e.interval = o), s != null && (e.label = s);
	}
	return n;
}
function qx(e, t) {
	let { x: n, y: r, fx: i, fy: a } = e, o = i || a ? Xx(t) : t;
	i && Qx(i, o), a && $x(a, o);
	let s = i || a ? Zx(e, t) : t;
	n && Qx(n, s), r && $x(r, s);
}
function Jx(e = [], t) {
	let n;
	for (let { label: t } of e) if (t !== void 0) {
		if (n === void 0) n = t;
		else if (n !== t) return;
	}
	if (n !== void 0) return !lS(t) && t.percent && (n = `${n} (%)`), {
		inferred: !0,
		toString: () => n
	};
}
function Yx(e) {
	return Math.sign(E_(e.domain())) * Math.sign(E_(e.range()));
}
function Xx(e) {
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
function Zx({ fx: e, fy: t }, n) {
	let { marginTop: r, marginRight: i, marginBottom: a, marginLeft: o, width: s, height: c } = Xx(n);
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
function Qx(e, t) {
	if (e.range === void 0) {
		let { insetLeft: n, insetRight: r } = e, { width: i, marginLeft: a = 0, marginRight: o = 0 } = t, s = a + n, c = i - o - r;
		e.range = [s, Math.max(s, c)], lS(e) || (e.range = nS(e)), e.scale.range(e.range);
	}
	eS(e);
}
function $x(e, t) {
	if (e.range === void 0) {
		let { insetTop: n, insetBottom: r } = e, { height: i, marginTop: a = 0, marginBottom: o = 0 } = t, s = a + n, c = i - o - r;
		e.range = [Math.max(s, c), s], lS(e) ? e.range.reverse() : e.range = nS(e), e.scale.range(e.range);
	}
	eS(e);
}
function eS(e) {
	e.round === void 0 && dS(e) && tS(e) <= 30 && e.scale.round(!0);
}
function tS({ scale: e }) {
	let t = e.domain().length, [n, r] = e.range(), i = e.paddingInner ? e.paddingInner() : 1, a = e.paddingOuter ? e.paddingOuter() : e.padding(), o = t - i, s = Math.abs(r - n) / Math.max(1, o + a * 2);
	return (s - Math.floor(s)) * o;
}
function nS(e) {
	let t = e.scale.domain().length + uS(e);
	if (!(t > 2)) return e.range;
	let [n, r] = e.range;
	return Array.from({ length: t }, (e, i) => n + i / (t - 1) * (r - n));
}
function rS(e, t = [], n = {}) {
	let r = sS(e, t, n);
	if (n.type === void 0 && n.domain === void 0 && n.range === void 0 && n.interval == null && e !== "fx" && e !== "fy" && lS({ type: r })) {
		let n = t.map(({ value: e }) => e).filter((e) => e !== void 0);
		n.some(py) ? bx(`Warning: some data associated with the ${e} scale are dates. Dates are typically associated with a "utc" or "time" scale rather than a "${iS(r)}" scale. If you are using a bar mark, you probably want a rect mark with the interval option instead; if you are using a group transform, you probably want a bin transform instead. If you want to treat this data as ordinal, you can specify the interval of the ${e} scale (e.g., d3.utcDay), or you can suppress this warning by setting the type of the ${e} scale to "${iS(r)}".`) : n.some(my) ? bx(`Warning: some data associated with the ${e} scale are strings that appear to be dates (e.g., YYYY-MM-DD). If these strings represent dates, you should parse them to Date objects. Dates are typically associated with a "utc" or "time" scale rather than a "${iS(r)}" scale. If you are using a bar mark, you probably want a rect mark with the interval option instead; if you are using a group transform, you probably want a bin transform instead. If you want to treat this data as ordinal, you can suppress this warning by setting the type of the ${e} scale to "${iS(r)}".`) : n.some(hy) && bx(`Warning: some data associated with the ${e} scale are strings that appear to be numbers. If these strings represent numbers, you should parse or coerce them to numbers. Numbers are typically associated with a "linear" scale rather than a "${iS(r)}" scale. If you want to treat this data as ordinal, you can specify the interval of the ${e} scale (e.g., 1 for integers), or you can suppress this warning by setting the type of the ${e} scale to "${iS(r)}".`);
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
			n = pS(t, n, wv);
			break;
		case "identity":
			switch (Q.get(e)) {
				case Ny:
					n = pS(t, n, wv);
					break;
				case Ry: n = pS(t, n, mS);
			}
			break;
		case "utc":
		case "time": n = pS(t, n, Ev);
	}
	switch (r) {
		case "diverging": return Sx(e, t, n);
		case "diverging-sqrt": return Cx(e, t, n);
		case "diverging-pow": return wx(e, t, n);
		case "diverging-log": return Tx(e, t, n);
		case "diverging-symlog": return Ex(e, t, n);
		case "categorical":
		case "ordinal":
		case Fx: return Lx(e, t, n);
		case "cyclical":
		case "sequential":
		case "linear": return $b(e, t, n);
		case "sqrt": return ex(e, t, n);
		case "threshold": return ox(e, t, n);
		case "quantile": return ix(e, t, n);
		case "quantize": return ax(e, t, n);
		case "pow": return tx(e, t, n);
		case "log": return nx(e, t, n);
		case "symlog": return rx(e, t, n);
		case "utc": return Px(e, t, n);
		case "time": return Nx(e, t, n);
		case "point": return Rx(e, t, n);
		case "band": return zx(e, t, n);
		case "identity": return cx(e);
		case void 0: return;
		default: throw Error(`unknown scale type: ${r}`);
	}
}
function iS(e) {
	return typeof e == "symbol" ? e.description : e;
}
function aS(e) {
	return typeof e == "string" ? `${e}`.toLowerCase() : e;
}
var oS = { toString: () => "projection" };
function sS(e, t, { type: n, domain: r, range: i, scheme: a, pivot: o, projection: s }) {
	if (n = aS(n), e === "fx" || e === "fy") return "band";
	(e === "x" || e === "y") && s != null && (n = oS);
	for (let e of t) {
		let t = aS(e.type);
		if (t !== void 0) {
			if (n === void 0) n = t;
			else if (n !== t) throw Error(`scale incompatible with channel: ${n} !== ${t}`);
		}
	}
	if (n === oS) return;
	if (n !== void 0) return n;
	if (r === void 0 && !t.some(({ value: e }) => e !== void 0)) return;
	let c = Q.get(e);
	if (c === Fy) return "sqrt";
	if (c === Ly || c === Iy) return "linear";
	if (c === Ry) return "ordinal";
	let l = (r ?? i)?.length;
	if (l < 2 || l > 2) return cS(c);
	if (r !== void 0) {
		if (fy(r)) return cS(c);
		if (py(r)) return "utc";
	} else {
		let e = t.map(({ value: e }) => e).filter((e) => e !== void 0);
		if (e.some(fy)) return cS(c);
		if (e.some(py)) return "utc";
	}
	if (c === Py) {
		if (o != null || Gb(a)) return "diverging";
		if (Mb(a)) return "categorical";
	}
	return "linear";
}
function cS(e) {
	switch (e) {
		case Ny: return "point";
		case Py: return Fx;
		default: return "ordinal";
	}
}
function lS({ type: e }) {
	return e === "ordinal" || e === "point" || e === "band" || e === Fx;
}
function uS({ type: e }) {
	return e === "threshold";
}
function dS({ type: e }) {
	return e === "point" || e === "band";
}
function fS(e) {
	if (e === void 0) return !0;
	let t = e.domain(), n = e(t[0]);
	for (let r = 1, i = t.length; r < i; ++r) if (e(t[r]) - n) return !1;
	return !0;
}
function pS(e, { domain: t, ...n }, r) {
	for (let n of e) n.value !== void 0 && (t === void 0 && (t = n.value?.domain), n.value = r(n.value));
	return {
		domain: t === void 0 ? t : r(t),
		...n
	};
}
function mS(e) {
	return Z(e, Ky);
}
function hS(e) {
	return (t) => {
		if (!Q.has(t = `${t}`)) throw Error(`unknown scale: ${t}`);
		return e[t];
	};
}
function gS({ scale: e, type: t, domain: n, range: r, interpolate: i, interval: a, transform: o, percent: s, pivot: c }) {
	if (t === "identity") return {
		type: "identity",
		apply: (e) => e,
		invert: (e) => e
	};
	let l = e.unknown ? e.unknown() : void 0;
	return {
		type: t,
		domain: Fv(n),
		...r !== void 0 && { range: Fv(r) },
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
function _S(e, t) {
	let { fx: n, fy: r } = Gx(e, t), i = n?.scale.domain(), a = r?.scale.domain();
	return i && a ? Bt(i, a).map(([e, t], n) => ({
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
function vS(e, { x: t, y: n }) {
	return t &&= TS(t), n &&= TS(n), e.filter(t && n ? (e) => t.has(e.x) && n.has(e.y) : t ? (e) => t.has(e.x) : (e) => n.has(e.y)).sort(t && n ? (e, r) => t.get(e.x) - t.get(r.x) || n.get(e.y) - n.get(r.y) : t ? (e, n) => t.get(e.x) - t.get(n.x) : (e, t) => n.get(e.y) - n.get(t.y));
}
function yS(e, { fx: t, fy: n }) {
	let r = qv(e), i = t?.value, a = n?.value;
	return t && n ? en(r, (e) => (e.fx = i[e[0]], e.fy = a[e[0]], e), (e) => i[e], (e) => a[e]) : t ? en(r, (e) => (e.fx = i[e[0]], e), (e) => i[e]) : en(r, (e) => (e.fy = a[e[0]], e), (e) => a[e]);
}
function bS(e, t, { marginTop: n, marginLeft: r }) {
	let i = e ? ({ x: t }) => e(t) - r : () => 0, a = t ? ({ y: e }) => t(e) - n : () => 0;
	return function(e) {
		this.tagName === "svg" ? (this.setAttribute("x", i(e)), this.setAttribute("y", a(e))) : this.setAttribute("transform", `translate(${i(e)},${a(e)})`);
	};
}
function xS(e) {
	let t = [], n = new Uint32Array(Nn(e, (e) => e.length));
	for (let r of e) {
		let i = 0;
		for (let t of e) r !== t && (n.set(t, i), i += t.length);
		t.push(n.slice(0, i));
	}
	return t;
}
var SS = /* @__PURE__ */ new Map([
	["top", kS],
	["right", MS],
	["bottom", AS],
	["left", jS],
	["top-left", RS(kS, jS)],
	["top-right", RS(kS, MS)],
	["bottom-left", RS(AS, jS)],
	["bottom-right", RS(AS, MS)],
	["top-empty", NS],
	["right-empty", IS],
	["bottom-empty", PS],
	["left-empty", FS],
	["empty", LS]
]);
function CS(e) {
	if (e == null) return null;
	let t = SS.get(`${e}`.toLowerCase());
	if (t) return t;
	throw Error(`invalid facet anchor: ${e}`);
}
var wS = /* @__PURE__ */ new WeakMap();
function TS(e) {
	let t = wS.get(e);
	return t || wS.set(e, t = new Kt(Z(e, (e, t) => [e, t]))), t;
}
function ES(e, t) {
	return TS(e).get(t);
}
function DS(e, t, n) {
	return t = Xv(t), n = Xv(n), e.find((e) => Object.is(Xv(e.x), t) && Object.is(Xv(e.y), n));
}
function OS(e, t, n) {
	return DS(e, t, n)?.empty;
}
function kS(e, { y: t }, { y: n }) {
	return !t || ES(t, n) === 0;
}
function AS(e, { y: t }, { y: n }) {
	return !t || ES(t, n) === t.length - 1;
}
function jS(e, { x: t }, { x: n }) {
	return !t || ES(t, n) === 0;
}
function MS(e, { x: t }, { x: n }) {
	return !t || ES(t, n) === t.length - 1;
}
function NS(e, { y: t }, { x: n, y: r, empty: i }) {
	if (i) return !1;
	if (!t) return;
	let a = ES(t, r);
	if (a > 0) return OS(e, n, t[a - 1]);
}
function PS(e, { y: t }, { x: n, y: r, empty: i }) {
	if (i) return !1;
	if (!t) return;
	let a = ES(t, r);
	if (a < t.length - 1) return OS(e, n, t[a + 1]);
}
function FS(e, { x: t }, { x: n, y: r, empty: i }) {
	if (i) return !1;
	if (!t) return;
	let a = ES(t, n);
	if (a > 0) return OS(e, t[a - 1], r);
}
function IS(e, { x: t }, { x: n, y: r, empty: i }) {
	if (i) return !1;
	if (!t) return;
	let a = ES(t, n);
	if (a < t.length - 1) return OS(e, t[a + 1], r);
}
function LS(e, t, { empty: n }) {
	return n;
}
function RS(e, t) {
	return function() {
		return e.apply(null, arguments) && t.apply(null, arguments);
	};
}
function zS(e, { channels: { fx: t, fy: n }, groups: r }) {
	return t && n ? e.map(({ x: e, y: t }) => r.get(e)?.get(t) ?? []) : t ? e.map(({ x: e }) => r.get(e) ?? []) : e.map(({ y: e }) => r.get(e) ?? []);
}
// node_modules/@observablehq/plot/src/projection.js
var BS = Math.PI, VS = 2 * BS, HS = .618;
function US({ projection: e, inset: t = 0, insetTop: n = t, insetRight: r = t, insetBottom: i = t, insetLeft: a = t } = {}, o) {
	if (e == null) return;
	if (typeof e.stream == "function") return e;
	let s, c, l = "frame";
	if (zv(e)) {
		let t;
		if ({type: e, domain: c, inset: t, insetTop: n = t === void 0 ? n : t, insetRight: r = t === void 0 ? r : t, insetBottom: i = t === void 0 ? i : t, insetLeft: a = t === void 0 ? a : t, clip: l = l, ...s} = e, e == null) return;
	}
	typeof e != "function" && ({type: e} = WS(e));
	let { width: u, height: d, marginLeft: f, marginRight: p, marginTop: m, marginBottom: h } = o, g = u - f - p - a - r, _ = d - m - h - n - i;
	if (e = e?.({
		width: g,
		height: _,
		clip: l,
		...s
	}), e == null) return;
	l = GS(l, f, m, u - p, d - h);
	let v = f + a, y = m + n, b;
	if (c != null) {
		let [[t, n], [r, i]] = zl(e).bounds(c), a = Math.min(g / (r - t), _ / (i - n));
		a > 0 ? (v -= (a * (t + r) - g) / 2, y -= (a * (n + i) - _) / 2, b = Bl({ point(e, t) {
			this.stream.point(e * a + v, t * a + y);
		} })) : bx("Warning: the projection could not be fit to the specified domain; using the default scale.");
	}
	return b ??= v === 0 && y === 0 ? JS() : Bl({ point(e, t) {
		this.stream.point(e + v, t + y);
	} }), { stream: (t) => e.stream(b.stream(l(t))) };
}
function WS(e) {
	switch (`${e}`.toLowerCase()) {
		case "albers-usa": return KS(du, .7463, .4673);
		case "albers": return qS(lu, .7463, .4673);
		case "azimuthal-equal-area": return KS(hu, 4, 4);
		case "azimuthal-equidistant": return KS(_u, VS, VS);
		case "conic-conformal": return qS(Cu, VS, VS);
		case "conic-equal-area": return qS(cu, 6.1702, 2.9781);
		case "conic-equidistant": return qS(Du, 7.312, 3.6282);
		case "equal-earth": return KS(Fu, 5.4133, 2.6347);
		case "equirectangular": return KS(Tu, VS, BS);
		case "gnomonic": return KS(Lu, 3.4641, 3.4641);
		case "identity": return { type: JS };
		case "reflect-y": return { type: YS };
		case "mercator": return KS(yu, VS, VS);
		case "orthographic": return KS(zu, 2, 2);
		case "stereographic": return KS(Vu, 2, 2);
		case "transverse-mercator": return KS(Uu, VS, VS);
		default: throw Error(`unknown projection type: ${e}`);
	}
}
function GS(e, t, n, r, i) {
	if (e === !1 || e == null || typeof e == "number") return (e) => e;
	switch (e === !0 && (e = "frame"), `${e}`.toLowerCase()) {
		case "frame": return Pc(t, n, r, i);
		default: throw Error(`unknown projection clip type: ${e}`);
	}
}
function KS(e, t, n) {
	return {
		type: ({ width: r, height: i, rotate: a, precision: o = .15, clip: s }) => {
			let c = e();
			return o != null && c.precision?.(o), a != null && c.rotate?.(a), typeof s == "number" && c.clipAngle?.(s), r != null && (c.scale(Math.min(r / t, i / n)), c.translate([r / 2, i / 2])), c;
		},
		aspectRatio: n / t
	};
}
function qS(e, t, n) {
	let { type: r, aspectRatio: i } = KS(e, t, n);
	return {
		type: (e) => {
			let { parallels: t, domain: n, width: i, height: a } = e, o = r(e);
			return t != null && (o.parallels(t), n === void 0 && i != null && o.fitSize([i, a], { type: "Sphere" })), o;
		},
		aspectRatio: i
	};
}
var JS = Sv({ stream: (e) => e }), YS = Sv(Bl({ point(e, t) {
	this.stream.point(e, -t);
} }));
function XS(e, t, n, r) {
	let i = n[e], a = n[t], o = i.length, s = n[e] = new Float64Array(o).fill(NaN), c = n[t] = new Float64Array(o).fill(NaN), l, u = r.stream({ point(e, t) {
		s[l] = e, c[l] = t;
	} });
	for (l = 0; l < o; ++l) u.point(i[l], a[l]);
}
function ZS({ projection: e } = {}) {
	return e == null ? !1 : typeof e.stream == "function" || (zv(e) && (e = e.type), e != null);
}
function QS(e) {
	if (typeof e?.stream == "function") return HS;
	if (zv(e)) {
		let t, n;
		if ({domain: t, type: e, ...n} = e, t != null && e != null) {
			let [[r, i], [a, o]] = zl((typeof e == "string" ? WS(e).type : e)({
				...n,
				width: 100,
				height: 100
			})).bounds(t), s = (o - i) / (a - r);
			return s && isFinite(s) ? s < .2 ? .2 : s > 5 ? 5 : s : HS;
		}
	}
	if (e != null) {
		if (typeof e != "function") {
			let { aspectRatio: t } = WS(e);
			if (t) return t;
		}
		return HS;
	}
}
function $S(e) {
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
	for (let t of e.value) $s(t, a);
	return [r, i];
}
function eC({ x: e, y: t }) {
	if (e || t) return e ??= (e) => e, t ??= (e) => e, Bl({ point(n, r) {
		this.stream.point(e(n), t(r));
	} });
}
// node_modules/@observablehq/plot/src/context.js
function tC(e = {}) {
	let { document: t = typeof window < "u" ? window.document : void 0, clip: n } = e;
	return {
		document: t,
		clip: ky(n)
	};
}
function nC(e, { document: t }) {
	return qi($n(e).call(t.documentElement));
}
// node_modules/@observablehq/plot/src/memoize.js
var rC = Symbol("unset");
function iC(e) {
	return (e.length === 1 ? aC : oC)(e);
}
function aC(e) {
	let t, n = rC;
	return (r) => (Object.is(n, r) || (n = r, t = e(r)), t);
}
function oC(e) {
	let t, n;
	return (...r) => ((n?.length !== r.length || n.some((e, t) => !Object.is(e, r[t]))) && (n = r, t = e(...r)), t);
}
// node_modules/@observablehq/plot/src/format.js
var sC = iC((e) => new Intl.NumberFormat(e));
iC((e, t) => new Intl.DateTimeFormat(e, {
	timeZone: "UTC",
	...t && { month: t }
})), iC((e, t) => new Intl.DateTimeFormat(e, {
	timeZone: "UTC",
	...t && { weekday: t }
}));
function cC(e = "en-US") {
	let t = sC(e);
	return (e) => e != null && !isNaN(e) ? t.format(e) : void 0;
}
function lC(e) {
	return x_(e, "Invalid Date");
}
function uC(e = "en-US") {
	let t = cC(e);
	return (e) => (e instanceof Date ? lC : typeof e == "number" ? t : yv)(e);
}
var dC = uC(), fC = (typeof window < "u" ? window.devicePixelRatio > 1 : typeof it > "u") ? 0 : .5, pC = 0;
function mC() {
	return `plot-clip-${++pC}`;
}
function hC(e, { title: t, href: n, ariaLabel: r, ariaDescription: i, ariaHidden: a, target: o, fill: s, fillOpacity: c, stroke: l, strokeWidth: u, strokeOpacity: d, strokeLinejoin: f, strokeLinecap: p, strokeMiterlimit: m, strokeDasharray: h, strokeDashoffset: g, opacity: _, mixBlendMode: v, imageFilter: y, paintOrder: b, pointerEvents: x, shapeRendering: S, channels: C }, { ariaLabel: w, fill: T = "currentColor", fillOpacity: E, stroke: D = "none", strokeOpacity: O, strokeWidth: k, strokeLinecap: A, strokeLinejoin: j, strokeMiterlimit: ee, paintOrder: te }) {
	T === null && (s = null, c = null), D === null && (l = null, d = null), xy(T) ? xy(D) || xy(s) && !C?.fill || (D = "none") : xy(D) && (!xy(l) || C?.stroke) && (T = "none");
	let [ne, re] = Ov(s, T), [ie, ae] = kv(c, E), [oe, se] = Ov(l, D), [ce, le] = kv(d, O), [ue, M] = kv(_);
	Sy(se) || (u === void 0 && (u = k), p === void 0 && (p = A), f === void 0 && (f = j), m === void 0 && !Cy(f) && (m = ee), !Sy(re) && b === void 0 && (b = te));
	let [de, fe] = kv(u);
	return T !== null && (e.fill = IC(re, "currentColor"), e.fillOpacity = LC(ae, 1)), D !== null && (e.stroke = IC(se, "none"), e.strokeWidth = LC(fe, 1), e.strokeOpacity = LC(le, 1), e.strokeLinejoin = IC(f, "miter"), e.strokeLinecap = IC(p, "butt"), e.strokeMiterlimit = LC(m, 4), e.strokeDasharray = IC(h, "none"), e.strokeDashoffset = IC(g, "0")), e.target = yv(o), e.ariaLabel = yv(w), e.ariaDescription = yv(i), e.ariaHidden = yv(a), e.opacity = LC(M, 1), e.mixBlendMode = IC(v, "normal"), e.imageFilter = IC(y, "none"), e.paintOrder = IC(b, "normal"), e.pointerEvents = IC(x, "auto"), e.shapeRendering = IC(S, "auto"), {
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
function gC(e, t) {
	t && e.filter((e) => __(t[e])).append("title").call(vC, t);
}
function _C(e, t) {
	t && e.filter(([e]) => __(t[e])).append("title").call(yC, t);
}
function vC(e, t) {
	t && e.text((e) => dC(t[e]));
}
function yC(e, t) {
	t && e.text(([e]) => dC(t[e]));
}
function bC(e, { target: t, tip: n }, { ariaLabel: r, title: i, fill: a, fillOpacity: o, stroke: s, strokeOpacity: c, strokeWidth: l, opacity: u, href: d }) {
	r && $(e, "aria-label", (e) => r[e]), a && $(e, "fill", (e) => a[e]), o && $(e, "fill-opacity", (e) => o[e]), s && $(e, "stroke", (e) => s[e]), c && $(e, "stroke-opacity", (e) => c[e]), l && $(e, "stroke-width", (e) => l[e]), u && $(e, "opacity", (e) => u[e]), d && NC(e, (e) => d[e], t), n || gC(e, i);
}
function xC(e, { target: t, tip: n }, { ariaLabel: r, title: i, fill: a, fillOpacity: o, stroke: s, strokeOpacity: c, strokeWidth: l, opacity: u, href: d }) {
	r && $(e, "aria-label", ([e]) => r[e]), a && $(e, "fill", ([e]) => a[e]), o && $(e, "fill-opacity", ([e]) => o[e]), s && $(e, "stroke", ([e]) => s[e]), c && $(e, "stroke-opacity", ([e]) => c[e]), l && $(e, "stroke-width", ([e]) => l[e]), u && $(e, "opacity", ([e]) => u[e]), d && NC(e, ([e]) => d[e], t), n || _C(e, i);
}
function SC({ ariaLabel: e, title: t, fill: n, fillOpacity: r, stroke: i, strokeOpacity: a, strokeWidth: o, opacity: s, href: c }, { tip: l }) {
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
function CC(e, t, n) {
	let r = $t(e, (e) => t[e]);
	return n === void 0 && r.size > 1 + e.length >> 1 && bx("Warning: the implicit z channel has high cardinality. This may occur when the fill or stroke channel is associated with quantitative data rather than ordinal or categorical data. You can suppress this warning by setting the z option explicitly; if this data represents a single series, set z to null."), r.values();
}
function* wC(e, t, n, r) {
	let { z: i } = n, { z: a } = r, o = SC(r, n), s = [...t, ...o];
	for (let t of a ? CC(e, a, i) : [e]) {
		let e, n;
		out: for (let r of t) {
			for (let e of s) if (!m_(e[r])) {
				n && n.push(-1);
				continue out;
			}
			if (e === void 0) n && (yield n), e = o.map((e) => Xv(e[r])), n = [r];
			else {
				n.push(r);
				for (let t = 0; t < o.length; ++t) if (Xv(o[t][r]) !== e[t]) {
					yield n, e = o.map((e) => Xv(e[r])), n = [r];
					continue out;
				}
			}
		}
		n && (yield n);
	}
}
function TC(e, t, n, r) {
	let i, { clip: a = r.clip } = t;
	a === "frame" ? (e = nC("svg:g", r).each(function() {
		this.appendChild(e.node()), e.node = () => this;
	}), i = DC(r, n)) : a && (i = AC(a, r)), $(e, "aria-label", t.ariaLabel), $(e, "aria-description", t.ariaDescription), $(e, "aria-hidden", t.ariaHidden), $(e, "clip-path", i);
}
function EC(e) {
	let t = /* @__PURE__ */ new WeakMap();
	return (n, r) => {
		let i = t.get(n);
		if (!i) {
			let a = mC();
			qi(n.ownerSVGElement).append("clipPath").attr("id", a).call(e, n, r), t.set(n, i = `url(#${a})`);
		}
		return i;
	};
}
var DC = EC((e, t, n) => {
	let { width: r, height: i, marginLeft: a, marginRight: o, marginTop: s, marginBottom: c } = n;
	e.append("rect").attr("x", a).attr("y", s).attr("width", r - o - a).attr("height", i - s - c);
}), OC = /* @__PURE__ */ new WeakMap(), kC = { type: "Sphere" };
function AC(e, t) {
	let n, r;
	if ((n = OC.get(t)) || OC.set(t, n = /* @__PURE__ */ new WeakMap()), e.type === "Sphere" && (e = kC), !(r = n.get(e))) {
		let i = mC();
		qi(t.ownerSVGElement).append("clipPath").attr("id", i).append("path").attr("d", t.path()(e)), n.set(e, r = `url(#${i})`);
	}
	return r;
}
function jC(e, t, n, r) {
	TC(e, t, n, r), $(e, "class", t.className), $(e, "fill", t.fill), $(e, "fill-opacity", t.fillOpacity), $(e, "stroke", t.stroke), $(e, "stroke-width", t.strokeWidth), $(e, "stroke-opacity", t.strokeOpacity), $(e, "stroke-linejoin", t.strokeLinejoin), $(e, "stroke-linecap", t.strokeLinecap), $(e, "stroke-miterlimit", t.strokeMiterlimit), $(e, "stroke-dasharray", t.strokeDasharray), $(e, "stroke-dashoffset", t.strokeDashoffset), $(e, "shape-rendering", t.shapeRendering), $(e, "filter", t.imageFilter), $(e, "paint-order", t.paintOrder);
	let { pointerEvents: i = r.pointerSticky === !1 ? "none" : void 0 } = t;
	$(e, "pointer-events", i);
}
function MC(e, t) {
	PC(e, "mix-blend-mode", t.mixBlendMode), $(e, "opacity", t.opacity);
}
function NC(e, t, n) {
	e.each(function(e) {
		let r = t(e);
		if (r != null) {
			let e = this.ownerDocument.createElementNS(Yn.svg, "a");
			e.setAttribute("fill", "inherit"), e.setAttributeNS(Yn.xlink, "href", r), n != null && e.setAttribute("target", n), this.parentNode.insertBefore(e, this).appendChild(this);
		}
	});
}
function $(e, t, n) {
	n != null && e.attr(t, n);
}
function PC(e, t, n) {
	n != null && e.style(t, n);
}
function FC(e, t, { x: n, y: r }, i = fC, a = fC) {
	i += t.dx, a += t.dy, n?.bandwidth && (i += n.bandwidth() / 2), r?.bandwidth && (a += r.bandwidth() / 2), (i || a) && e.attr("transform", `translate(${i},${a})`);
}
function IC(e, t) {
	if ((e = yv(e)) !== t) return e;
}
function LC(e, t) {
	if ((e = X(e)) !== t) return e;
}
var RC = /^-?([_a-z]|[\240-\377]|\\[0-9a-f]{1,6}(\r\n|[ \t\r\n\f])?|\\[^\r\n\f0-9a-f])([_a-z0-9-]|[\240-\377]|\\[0-9a-f]{1,6}(\r\n|[ \t\r\n\f])?|\\[^\r\n\f0-9a-f])*$/i;
function zC(e) {
	if (e === void 0) return "plot-d6a7b5";
	if (e = `${e}`, !RC.test(e)) throw Error(`invalid class name: ${e}`);
	return e;
}
function BC(e, t) {
	if (typeof t == "string") e.property("style", t);
	else if (t != null) for (let n of e) Object.assign(n.style, t);
}
function VC({ frameAnchor: e }, { width: t, height: n, marginTop: r, marginRight: i, marginBottom: a, marginLeft: o }) {
	return [/left$/.test(e) ? o : /right$/.test(e) ? t - i : (o + t - i) / 2, /^top/.test(e) ? r : /^bottom/.test(e) ? n - a : (r + n - a) / 2];
}
// node_modules/@observablehq/plot/src/mark.js
var HC = class {
	constructor(e, t = {}, n = {}, r) {
		let { facet: i = "auto", facetAnchor: a, fx: o, fy: s, sort: c, dx: l = 0, dy: u = 0, margin: d = 0, marginTop: f = d, marginRight: p = d, marginBottom: m = d, marginLeft: h = d, className: g, clip: _ = r?.clip, channels: v, tip: y, render: b } = n;
		if (this.data = e, this.sort = Hv(c) ? c : null, this.initializer = Yy(n).initializer, this.transform = this.initializer ? n.transform : Jy(n).transform, i === null || i === !1 ? this.facet = null : (this.facet = jv(i === !0 ? "include" : i, "facet", [
			"auto",
			"include",
			"exclude",
			"super"
		]), this.fx = e === pv && typeof o == "string" ? [o] : o, this.fy = e === pv && typeof s == "string" ? [s] : s), this.facetAnchor = CS(a), t = Oy(t), v !== void 0 && (t = {
			...GC(v),
			...t
		}), r !== void 0 && (t = {
			...hC(this, n, r),
			...t
		}), this.channels = Object.fromEntries(Object.entries(t).map(([t, n]) => {
			if (Vv(n.value)) {
				let { value: e, label: t = n.label, scale: r = n.scale } = n.value;
				n = {
					...n,
					label: t,
					scale: r,
					value: e
				};
			}
			if (e === pv && typeof n.value == "string") {
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
		})), this.dx = +l, this.dy = +u, this.marginTop = +f, this.marginRight = +p, this.marginBottom = +m, this.marginLeft = +h, this.clip = ky(_), this.tip = KC(y), this.className = yv(g), this.facet === "super") {
			if (o || s) throw Error("super-faceting cannot use fx or fy");
			for (let e in this.channels) {
				let { scale: n } = t[e];
				if (n === "x" || n === "y") throw Error("super-faceting cannot use x or y");
			}
		}
		b != null && (this.render = WC(b, this.render));
	}
	initialize(e, t, n) {
		let r = Mv(this.data);
		e === void 0 && r != null && (e = [qv(r)]);
		let i = e;
		this.transform != null && ({facets: e, data: r} = this.transform(r, e, n), r = Mv(r)), e !== void 0 && (e.original = i);
		let a = yb(this.channels, r);
		return this.sort != null && Sb(r, e, a, t, this.sort), {
			data: r,
			facets: e,
			channels: a
		};
	}
	filter(e, t, n) {
		for (let r in t) {
			let { filter: i = m_ } = t[r];
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
			i in e && e[i].scale === "y" && XS(r, i, t, n.projection);
		}
	}
	scale(e, t, n) {
		let r = bb(e, t);
		return n.projection && this.project(e, r, n), r;
	}
};
function UC(...e) {
	return e.plot = HC.prototype.plot, e;
}
function WC(e, t) {
	if (e == null) return t === null ? void 0 : t;
	if (t == null) return e === null ? void 0 : e;
	if (typeof e != "function") throw TypeError(`invalid render transform: ${e}`);
	if (typeof t != "function") throw TypeError(`invalid render transform: ${t}`);
	return function(n, r, i, a, o, s) {
		return e.call(this, n, r, i, a, o, (e, n, r, i, a) => t.call(this, e, n, r, i, a, s));
	};
}
function GC(e) {
	return Object.fromEntries(Object.entries(Oy(e)).map(([e, t]) => (t = typeof t == "string" ? {
		value: t,
		label: e
	} : cy(t), t.filter === void 0 && t.scale == null && (t = {
		...t,
		filter: null
	}), [e, t])));
}
function KC(e) {
	return e === !0 ? "xy" : e === !1 || e == null ? null : typeof e == "string" ? jv(e, "tip", [
		"x",
		"y",
		"xy"
	]) : e;
}
function qC(e, t) {
	return e?.tip === !0 ? {
		...e,
		tip: t
	} : zv(e?.tip) && e.tip.pointer === void 0 ? {
		...e,
		tip: {
			...e.tip,
			pointer: t
		}
	} : e;
}
// node_modules/@observablehq/plot/src/dimensions.js
function JC(e, t, n = {}) {
	let r = .5 - fC, i = .5 + fC, a = .5 + fC, o = .5 - fC;
	for (let { marginTop: e, marginRight: n, marginBottom: s, marginLeft: c } of t) e > r && (r = e), n > i && (i = n), s > a && (a = s), c > o && (o = c);
	let { margin: s, marginTop: c = s === void 0 ? r : s, marginRight: l = s === void 0 ? i : s, marginBottom: u = s === void 0 ? a : s, marginLeft: d = s === void 0 ? o : s } = n;
	c = +c, l = +l, u = +u, d = +d;
	let { width: f = 640, height: p = YC(e, n, {
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
function YC({ x: e, y: t, fy: n, fx: r }, { projection: i, aspectRatio: a }, { width: o, marginTopDefault: s, marginRightDefault: c, marginBottomDefault: l, marginLeftDefault: u }) {
	let d = n && n.scale.domain().length || 1, f = QS(i);
	if (f) {
		let e = r ? r.scale.domain().length : 1, t = (1.1 * d - .1) / (1.1 * e - .1) * f, n = Math.max(.1, Math.min(10, t));
		return Math.round((o - u - c) * n + s + l);
	}
	let p = t ? lS(t) ? t.scale.domain().length || 1 : Math.max(7, 17 / d) : 1;
	if (a != null) {
		if (a = +a, !(isFinite(a) && a > 0)) throw Error(`invalid aspectRatio: ${a}`);
		let i = XC("y", t) / (XC("x", e) * a), d = r ? r.scale.bandwidth() : 1, f = n ? n.scale.bandwidth() : 1;
		return (i * (d * (o - u - c) - e.insetLeft - e.insetRight) + t.insetTop + t.insetBottom) / f + s + l;
	}
	return !!(t || n) * Math.max(1, Math.min(60, p * d)) * 20 + !!r * 30 + 60;
}
function XC(e, t) {
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
	let [a, o] = Wt(r);
	return Math.abs(i(o) - i(a));
}
// node_modules/@observablehq/plot/src/interactions/pointer.js
var ZC = /* @__PURE__ */ new WeakMap();
function QC(e, t, { x: n, y: r, px: i, py: a, maxRadius: o = 40, channels: s, render: c, ...l } = {}) {
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
		render: WC(function(n, r, i, a, s, c) {
			s = {
				...s,
				pointerSticky: !1
			};
			let l = s.ownerSVGElement, { data: u } = s.getMarkState(this), d = ZC.get(l);
			d || ZC.set(l, d = {
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
			let [x, S] = VC(this, a), { px: C, py: w } = i, T = C ? (e) => C[e] : nw(i, x), E = w ? (e) => w[e] : rw(i, S), D, O, k, A;
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
					let e = D == null ? null : tv(u) ? u[D] : u.get(D);
					s.dispatchValue(e);
				}
				return o;
			}
			function te(r) {
				if (d.sticky || r.pointerType === "mouse" && r.buttons === 1) return;
				let [i, s] = Qi(r);
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
function $C(e) {
	return QC(1, 1, e);
}
function ew(e) {
	return QC(1, .01, e);
}
function tw(e) {
	return QC(.01, 1, e);
}
function nw({ x1: e, x2: t, x: n = e }, r) {
	return e && t ? (n) => (e[n] + t[n]) / 2 : n ? (e) => n[e] : () => r;
}
function rw({ y1: e, y2: t, y: n = e }, r) {
	return e && t ? (n) => (e[n] + t[n]) / 2 : n ? (e) => n[e] : () => r;
}
// node_modules/@observablehq/plot/src/axes.js
function iw(e) {
	return lS(e) && e.interval === void 0 ? void 0 : "tabular-nums";
}
// node_modules/@observablehq/plot/src/legends/ramp.js
function aw(e, t) {
	let { label: n = e.label, tickSize: r = 6, width: i = 240, height: a = 44 + r, marginTop: o = 18, marginRight: s = 0, marginBottom: c = 16 + r, marginLeft: l = 0, style: u, ticks: d = (i - l - s) / 64, tickFormat: f, fontVariant: p = iw(e), round: m = !0, opacity: h, className: g } = t, _ = tC(t);
	g = zC(g), h = kv(h)[1], f === null && (f = () => null);
	let v = nC("svg", _).attr("class", `${g}-ramp`).attr("font-family", "system-ui, sans-serif").attr("font-size", 10).attr("width", i).attr("height", a).attr("viewBox", `0 0 ${i} ${a}`).call((e) => e.append("style").text(`:where(.${g}-ramp) {
  display: block;
  height: auto;
  height: intrinsic;
  max-width: 100%;
  overflow: visible;
}
:where(.${g}-ramp text) {
  white-space: pre;
}`)).call(BC, u), y = (e) => e.selectAll(".tick line").attr("y1", o + c - a), b, x = m ? (e, t) => e.rangeRound(t) : (e, t) => e.range(t), { type: S, domain: C, range: w, interpolate: T, scale: E, pivot: D } = e;
	if (T) {
		let e = w === void 0 ? T : Zo(T.length === 1 ? gx(T) : T, w);
		b = x(E.copy(), Qo(jo(l, i - s), Math.min(C.length + (D !== void 0), w === void 0 ? Infinity : w.length)));
		let t = _.document.createElement("canvas");
		t.width = 256, t.height = 1;
		let n = t.getContext("2d");
		for (let t = 0; t < 256; ++t) n.fillStyle = e(t / 255), n.fillRect(t, 0, 1, 1);
		v.append("image").attr("opacity", h).attr("x", l).attr("y", o).attr("width", i - l - s).attr("height", a - o - c).attr("preserveAspectRatio", "none").attr("xlink:href", t.toDataURL());
	} else if (S === "threshold") {
		let e = C, t = f === void 0 ? (e) => e : typeof f == "string" ? Ds(f) : f;
		b = x(Tp().domain([-1, w.length - 1]), [l, i - s]), v.append("g").attr("fill-opacity", h).selectAll().data(w).enter().append("rect").attr("x", (e, t) => b(t - 1)).attr("y", o).attr("width", (e, t) => b(t) - b(t - 1)).attr("height", a - o - c).attr("fill", (e) => e), d = Z(e, (e, t) => t), f = (n) => t(e[n], n);
	} else b = x(lp().domain(C), [l, i - s]), v.append("g").attr("fill-opacity", h).selectAll().data(C).enter().append("rect").attr("x", b).attr("y", o).attr("width", Math.max(0, b.bandwidth() - 1)).attr("height", a - o - c).attr("fill", E), y = () => {};
	return v.append("g").attr("transform", `translate(0,${a - c})`).call(qn(b).ticks(Array.isArray(d) ? null : d, typeof f == "string" ? f : void 0).tickFormat(typeof f == "function" ? f : void 0).tickSize(r).tickValues(Array.isArray(d) ? d : null)).attr("font-size", null).attr("font-family", null).attr("font-variant", IC(p, "normal")).call(y).call((e) => e.select(".domain").remove()), n !== void 0 && v.append("text").attr("x", l).attr("y", o - 6).attr("fill", "currentColor").attr("font-weight", "bold").text(n), v.node();
}
// node_modules/@observablehq/plot/src/math.js
var ow = Math.PI / 180;
// node_modules/@observablehq/plot/src/marker.js
function sw(e, { marker: t, markerStart: n = t, markerMid: r = t, markerEnd: i = t } = {}) {
	e.markerStart = cw(n), e.markerMid = cw(r), e.markerEnd = cw(i);
}
function cw(e) {
	if (e == null || e === !1) return null;
	if (e === !0) return dw;
	if (typeof e == "function") return e;
	switch (`${e}`.toLowerCase()) {
		case "none": return null;
		case "arrow": return lw("auto");
		case "arrow-reverse": return lw("auto-start-reverse");
		case "dot": return uw;
		case "circle":
		case "circle-fill": return dw;
		case "circle-stroke": return fw;
		case "tick": return pw("auto");
		case "tick-x": return pw(90);
		case "tick-y": return pw(0);
	}
	throw Error(`invalid marker: ${e}`);
}
function lw(e) {
	return (t, n) => nC("svg:marker", n).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("orient", e).attr("fill", "none").attr("stroke", t).attr("stroke-width", 1.5).attr("stroke-linecap", "round").attr("stroke-linejoin", "round").call((e) => e.append("path").attr("d", "M-1.5,-3l3,3l-3,3")).node();
}
function uw(e, t) {
	return nC("svg:marker", t).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("fill", e).attr("stroke", "none").call((e) => e.append("circle").attr("r", 2.5)).node();
}
function dw(e, t) {
	return nC("svg:marker", t).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("fill", e).attr("stroke", "var(--plot-background)").attr("stroke-width", 1.5).call((e) => e.append("circle").attr("r", 3)).node();
}
function fw(e, t) {
	return nC("svg:marker", t).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("fill", "var(--plot-background)").attr("stroke", e).attr("stroke-width", 1.5).call((e) => e.append("circle").attr("r", 3)).node();
}
function pw(e) {
	return (t, n) => nC("svg:marker", n).attr("viewBox", "-3 -3 6 6").attr("markerWidth", 6).attr("markerHeight", 6).attr("orient", e).attr("stroke", t).call((e) => e.append("path").attr("d", "M0,-3v6")).node();
}
var mw = 0;
function hw(e, t, { stroke: n }, r) {
	return bw(e, t, n && ((e) => n[e]), null, r);
}
function gw(e, t, { stroke: n, z: r }, i) {
	return bw(e, t, n && (([e]) => n[e]), r, i);
}
var _w = 1, vw = 2;
function yw(e, t) {
	let n = new Uint8Array(t.length), r = e.data().filter((e) => e.length > 1), i = r.length;
	for (let e = 0, a = rC; e < i; ++e) {
		let i = r[e];
		if (i.length > 1) {
			let e = i[0];
			a !== (a = Xv(t[e])) && (n[e] |= _w);
		}
	}
	for (let e = i - 1, a = rC; e >= 0; --e) {
		let i = r[e];
		if (i.length > 1) {
			let e = i[0];
			a !== (a = Xv(t[e])) && (n[e] |= vw);
		}
	}
	return ([e]) => n[e];
}
function bw(e, { markerStart: t, markerMid: n, markerEnd: r, stroke: i }, a = () => i, o, s) {
	if (!t && !n && !r) return;
	let c = /* @__PURE__ */ new Map(), l = o && yw(e, o);
	function u(e, t, n) {
		return function(r) {
			if (n && !n(r)) return;
			let i = a(r), o = c.get(t);
			o || c.set(t, o = /* @__PURE__ */ new Map());
			let l = o.get(i);
			if (!l) {
				let e = this.parentNode.insertBefore(t(i, s), this), n = `plot-marker-${++mw}`;
				e.setAttribute("id", n), o.set(i, l = `url(#${n})`);
			}
			this.setAttribute(e, l);
		};
	}
	t && e.each(u("marker-start", t, l && ((e) => l(e) & _w))), n && l && e.each(u("marker-start", n, (e) => !(l(e) & _w))), n && e.each(u("marker-mid", n)), r && e.each(u("marker-end", r, l && ((e) => l(e) & vw)));
}
// node_modules/@observablehq/plot/src/transforms/inset.js
function xw({ inset: e, insetLeft: t, insetRight: n, ...r } = {}) {
	return [t, n] = Cw(e, t, n), {
		inset: e,
		insetLeft: t,
		insetRight: n,
		...r
	};
}
function Sw({ inset: e, insetTop: t, insetBottom: n, ...r } = {}) {
	return [t, n] = Cw(e, t, n), {
		inset: e,
		insetTop: t,
		insetBottom: n,
		...r
	};
}
function Cw(e, t, n) {
	return e === void 0 && t === void 0 && n === void 0 ? fC ? [1, 0] : [.5, .5] : [t, n];
}
// node_modules/@observablehq/plot/src/transforms/interval.js
function ww(e, { interval: t }) {
	return e = { ...cy(e) }, e.interval = ry(e.interval === void 0 ? t : e.interval), e;
}
function Tw(e, t, n, r) {
	let { [e]: i, [`${e}1`]: a, [`${e}2`]: o } = n, { value: s, interval: c } = ww(i, n);
	if (s == null || c == null && !r) return n;
	let l = $v(i);
	if (c == null) {
		let t, i = {
			transform: (e) => t ||= sv(e, s),
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
		return d !== void 0 && e === u ? d : d = Z(sv(u = e, s), (e) => c.floor(e));
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
function Ew(e, t, n) {
	let { [e]: r } = n, { value: i, interval: a } = ww(r, n);
	return i == null || a == null ? n : t({
		...n,
		[e]: {
			label: $v(r),
			transform: (e) => {
				let t = Z(sv(e, i), (e) => a.floor(e)), n = t.map((e) => a.offset(e));
				return t.map(py(t) ? (e, t) => e == null || isNaN(e = +e) || (t = n[t], t == null) || isNaN(t = +t) ? void 0 : /* @__PURE__ */ new Date((e + t) / 2) : (e, t) => e == null || (t = n[t], t == null) ? NaN : (+e + +t) / 2);
			}
		}
	});
}
function Dw(e = {}) {
	return Tw("x", xw, e);
}
function Ow(e = {}) {
	return Tw("y", Sw, e);
}
function kw(e = {}) {
	return Ew("x", xw, e);
}
function Aw(e = {}) {
	return Ew("y", Sw, e);
}
// node_modules/@observablehq/plot/src/marks/rule.js
var jw = {
	ariaLabel: "rule",
	fill: null,
	stroke: "currentColor"
}, Mw = class extends HC {
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
		}, qC(t, "x"), jw), this.insetTop = X(o), this.insetBottom = X(s), sw(this, t);
	}
	render(e, t, n, r, i) {
		let { x: a, y: o } = t, { x: s, y1: c, y2: l } = n, { width: u, height: d, marginTop: f, marginRight: p, marginLeft: m, marginBottom: h } = r, { insetTop: g, insetBottom: _ } = this;
		return nC("svg:g", i).call(jC, this, r, i).call(FC, this, { x: s && a }, fC, 0).call((t) => t.selectAll().data(e).enter().append("line").call(MC, this).attr("x1", s ? (e) => s[e] : (m + u - p) / 2).attr("x2", s ? (e) => s[e] : (m + u - p) / 2).attr("y1", c && !fS(o) ? (e) => c[e] + g : f + g).attr("y2", l && !fS(o) ? o.bandwidth ? (e) => l[e] + o.bandwidth() - _ : (e) => l[e] - _ : d - h - _).call(bC, this, n).call(hw, this, n, i)).node();
	}
}, Nw = class extends HC {
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
		}, qC(t, "y"), jw), this.insetRight = X(o), this.insetLeft = X(s), sw(this, t);
	}
	render(e, t, n, r, i) {
		let { x: a, y: o } = t, { y: s, x1: c, x2: l } = n, { width: u, height: d, marginTop: f, marginRight: p, marginLeft: m, marginBottom: h } = r, { insetLeft: g, insetRight: _ } = this;
		return nC("svg:g", i).call(jC, this, r, i).call(FC, this, { y: s && o }, 0, fC).call((t) => t.selectAll().data(e).enter().append("line").call(MC, this).attr("x1", c && !fS(a) ? (e) => c[e] + g : m + g).attr("x2", l && !fS(a) ? a.bandwidth ? (e) => l[e] + a.bandwidth() - _ : (e) => l[e] - _ : u - p - _).attr("y1", s ? (e) => s[e] : (f + d - h) / 2).attr("y2", s ? (e) => s[e] : (f + d - h) / 2).call(bC, this, n).call(hw, this, n, i)).node();
	}
};
function Pw(e, t) {
	let { x: n = gv, y: r, y1: i, y2: a, ...o } = Ow(t);
	return [i, a] = Iw(r, i, a), new Mw(e, {
		...o,
		x: n,
		y1: i,
		y2: a
	});
}
function Fw(e, t) {
	let { y: n = gv, x: r, x1: i, x2: a, ...o } = Dw(t);
	return [i, a] = Iw(r, i, a), new Nw(e, {
		...o,
		y: n,
		x1: i,
		x2: a
	});
}
function Iw(e, t, n) {
	if (e == null) {
		if (t === void 0) {
			if (n !== void 0) return [0, n];
		} else if (n === void 0) return [0, t];
	} else if (t === void 0) return n === void 0 ? [0, e] : [e, n];
	else if (n === void 0) return [e, t];
	return [t, n];
}
// node_modules/@observablehq/plot/src/template.js
function Lw(e, ...t) {
	let n = t.length;
	for (let r = 0, i = !0; r < n; ++r) typeof t[r] != "function" && (i &&= (e = e.slice(), !1), e.splice(r, 2, e[r] + t[r] + e[r + 1]), t.splice(r, 1), --r, --n);
	return (r) => {
		let i = e[0];
		for (let a = 0; a < n; ++a) i += t[a](r) + e[a + 1];
		return i;
	};
}
// node_modules/@observablehq/plot/src/marks/text.js
var Rw = {
	ariaLabel: "text",
	strokeLinejoin: "round",
	strokeWidth: 3,
	paintOrder: "stroke"
}, zw = "­", Bw = class extends HC {
	constructor(e, t = {}) {
		let { x: n, y: r, text: i = uy(e) && dy(e) ? gv : hv, frameAnchor: a, textAnchor: o = /right$/i.test(a) ? "end" : /left$/i.test(a) ? "start" : "middle", lineAnchor: s = /^top/i.test(a) ? "top" : /^bottom/i.test(a) ? "bottom" : "middle", lineHeight: c = 1, lineWidth: l = Infinity, textOverflow: u, monospace: d, fontFamily: f = d ? "ui-monospace, monospace" : void 0, fontSize: p, fontStyle: m, fontVariant: h, fontWeight: g, rotate: _ } = t, [v, y] = kv(_, 0), [b, x] = Yw(p);
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
				value: ly(v),
				optional: !0
			},
			text: {
				value: i,
				filter: __,
				optional: !0
			}
		}, t, Rw), this.rotate = y, this.textAnchor = IC(o, "middle"), this.lineAnchor = jv(s, "lineAnchor", [
			"top",
			"middle",
			"bottom"
		]), this.lineHeight = +c, this.lineWidth = +l, this.textOverflow = Vw(u), this.monospace = !!d, this.fontFamily = yv(f), this.fontSize = x, this.fontStyle = yv(m), this.fontVariant = yv(h), this.fontWeight = yv(g), this.frameAnchor = Ty(a), !(this.lineWidth >= 0)) throw Error(`invalid lineWidth: ${l}`);
		this.splitLines = tT(this), this.clipLine = nT(this);
	}
	render(e, t, n, r, i) {
		let { x: a, y: o } = t, { x: s, y: c, rotate: l, text: u, title: d, fontSize: f } = n, { rotate: p } = this, [m, h] = VC(this, r);
		return nC("svg:g", i).call(jC, this, r, i).call(Kw, this, u, r).call(FC, this, {
			x: s && a,
			y: c && o
		}).call((t) => t.selectAll().data(e).enter().append("text").call(MC, this).call(Hw, this, u, d).attr("transform", Lw`translate(${s ? (e) => s[e] : m},${c ? (e) => c[e] : h})${l ? (e) => ` rotate(${l[e]})` : p ? ` rotate(${p})` : ""}`).call($, "font-size", f && ((e) => f[e])).call(bC, this, n)).node();
	}
};
function Vw(e) {
	return e == null ? null : jv(e, "textOverflow", [
		"clip",
		"ellipsis",
		"clip-start",
		"clip-end",
		"ellipsis-start",
		"ellipsis-middle",
		"ellipsis-end"
	]).replace(/^(clip|ellipsis)$/, "$1-end");
}
function Hw(e, t, n, r) {
	if (!n) return;
	let { lineAnchor: i, lineHeight: a, textOverflow: o, splitLines: s, clipLine: c } = t;
	e.each(function(e) {
		let t = s(dC(n[e]) ?? "").map(c), l = t.length, u = i === "top" ? .71 : i === "bottom" ? 1 - l : (164 - l * 100) / 200;
		if (l > 1) {
			let e = 0;
			for (let n = 0; n < l; ++n) {
				if (++e, !t[n]) continue;
				let r = this.ownerDocument.createElementNS(Yn.svg, "tspan");
				r.setAttribute("x", 0), n === e - 1 ? r.setAttribute("y", `${(u + n) * a}em`) : r.setAttribute("dy", `${e * a}em`), r.textContent = t[n], this.appendChild(r), e = 0;
			}
		} else u && this.setAttribute("y", `${u * a}em`), this.textContent = t[0];
		if (o && !r && t[0] !== n[e]) {
			let t = this.ownerDocument.createElementNS(Yn.svg, "title");
			t.textContent = n[e], this.appendChild(t);
		}
	});
}
function Uw(e, { x: t, y: n, ...r } = {}) {
	return r.frameAnchor === void 0 && ([t, n] = Wv(t, n)), new Bw(e, {
		...r,
		x: t,
		y: n
	});
}
function Ww(e, { x: t = gv, ...n } = {}) {
	return new Bw(e, Aw({
		...n,
		x: t
	}));
}
function Gw(e, { y: t = gv, ...n } = {}) {
	return new Bw(e, kw({
		...n,
		y: t
	}));
}
function Kw(e, t, n) {
	$(e, "text-anchor", t.textAnchor), $(e, "font-family", t.fontFamily), $(e, "font-size", t.fontSize), $(e, "font-style", t.fontStyle), $(e, "font-variant", t.fontVariant === void 0 ? qw(n) : t.fontVariant), $(e, "font-weight", t.fontWeight);
}
function qw(e) {
	return e && (gy(e) || py(e)) ? "tabular-nums" : void 0;
}
var Jw = /* @__PURE__ */ new Set([
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
function Yw(e) {
	return e == null || typeof e == "number" ? [void 0, e] : typeof e == "string" ? (e = e.trim().toLowerCase(), Jw.has(e) || /^[+-]?\d*\.?\d+(e[+-]?\d+)?(\w*|%)$/.test(e) ? [void 0, e] : [e, void 0]) : [e, void 0];
}
function Xw(e, t, n) {
	let r = [], i, a = 0;
	for (let [o, s, c] of Zw(e)) i === void 0 && (i = o), a > i && n(e, i, s) > t && (r.push(e.slice(i, a) + (e[a - 1] === zw ? "-" : "")), i = o), c ? (r.push(e.slice(i, s)), i = void 0) : a = s;
	return r;
}
function* Zw(e) {
	let t = 0, n = 0, r = e.length;
	for (; n < r;) {
		let r = 1;
		switch (e[n]) {
			case zw:
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
var Qw = {
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
function $w(e, t = 0, n = e.length) {
	let r = 0;
	for (let i = t; i < n; i = lT(e, i)) r += Qw[e[i]] ?? (mT(e, i) ? 120 : Qw.e);
	return r;
}
function eT(e, t = 0, n = e.length) {
	let r = 0;
	for (let i = t; i < n; i = lT(e, i)) r += mT(e, i) ? 126 : 63;
	return r;
}
function tT({ monospace: e, lineWidth: t, textOverflow: n }) {
	if (n != null || t == Infinity) return (e) => e.split(/\r\n?|\n/g);
	let r = e ? eT : $w, i = t * 100;
	return (e) => Xw(e, i, r);
}
function nT({ monospace: e, lineWidth: t, textOverflow: n }) {
	if (n == null || t == Infinity) return (e) => e;
	let r = e ? eT : $w, i = t * 100;
	switch (n) {
		case "clip-start": return (e) => oT(e, i, r, "");
		case "clip-end": return (e) => iT(e, i, r, "");
		case "ellipsis-start": return (e) => oT(e, i, r, "…");
		case "ellipsis-middle": return (e) => aT(e, i, r, "…");
		case "ellipsis-end": return (e) => iT(e, i, r, "…");
	}
}
function rT(e, t, n, r) {
	let i = [], a = 0;
	for (let o = 0, s = 0, c = e.length; o < c; o = s) {
		s = lT(e, o);
		let c = n(e, o, s);
		if (a + c > t) {
			for (a += r; a > t && o > 0;) s = o, o = i.pop(), a -= n(e, o, s);
			return [o, t - a];
		}
		a += c, i.push(o);
	}
	return [-1, 0];
}
function iT(e, t, n, r) {
	e = e.trim();
	let i = n(r), [a] = rT(e, t, n, i);
	return a < 0 ? e : e.slice(0, a).trimEnd() + r;
}
function aT(e, t, n, r) {
	e = e.trim();
	let i = n(e);
	if (i <= t) return e;
	let a = n(r) / 2, [o, s] = rT(e, t / 2, n, a), [c] = rT(e, i - t / 2 - s + a, n, -a);
	return c < 0 ? r : e.slice(0, o).trimEnd() + r + e.slice(lT(e, c)).trimStart();
}
function oT(e, t, n, r) {
	e = e.trim();
	let i = n(e);
	if (i <= t) return e;
	let a = n(r), [o] = rT(e, i - t + a, n, -a);
	return o < 0 ? r : r + e.slice(lT(e, o)).trimStart();
}
var sT = /[\p{Combining_Mark}\p{Emoji_Modifier}]+/uy, cT = /\p{Extended_Pictographic}/uy;
function lT(e, t) {
	return t += dT(e, t) ? 2 : 1, pT(e, t) && (t = sT.lastIndex), fT(e, t) ? lT(e, t + 1) : t;
}
function uT(e, t) {
	return e.charCodeAt(t) < 128;
}
function dT(e, t) {
	let n = e.charCodeAt(t);
	if (n >= 55296 && n < 56320) {
		let n = e.charCodeAt(t + 1);
		return n >= 56320 && n < 57344;
	}
	return !1;
}
function fT(e, t) {
	return e.charCodeAt(t) === 8205;
}
function pT(e, t) {
	return !uT(e, t) && (sT.lastIndex = t, sT.test(e));
}
function mT(e, t) {
	return !uT(e, t) && (cT.lastIndex = t, cT.test(e));
}
// node_modules/@observablehq/plot/src/marks/vector.js
var hT = {
	ariaLabel: "vector",
	fill: "none",
	stroke: "currentColor",
	strokeWidth: 1.5,
	strokeLinejoin: "round",
	strokeLinecap: "round"
}, gT = 3.5, _T = gT * 5, vT = { draw(e, t, n) {
	let r = t * n / _T;
	e.moveTo(0, 0), e.lineTo(0, -t), e.moveTo(-r, r - t), e.lineTo(0, -t), e.lineTo(r, r - t);
} }, yT = /* @__PURE__ */ new Map([["arrow", vT], ["spike", { draw(e, t, n) {
	e.moveTo(-n, 0), e.lineTo(0, -t), e.lineTo(n, 0);
} }]]);
function bT(e) {
	return e && typeof e.draw == "function";
}
function xT(e) {
	if (bT(e)) return e;
	let t = yT.get(`${e}`.toLowerCase());
	if (t) return t;
	throw Error(`invalid shape: ${e}`);
}
var ST = class extends HC {
	constructor(e, t = {}) {
		let { x: n, y: r, r: i = gT, length: a, rotate: o, shape: s = vT, anchor: c = "middle", frameAnchor: l } = t, [u, d] = kv(a, 12), [f, p] = kv(o, 0);
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
		}, t, hT), this.r = +i, this.length = d, this.rotate = p, this.shape = xT(s), this.anchor = jv(c, "anchor", [
			"start",
			"middle",
			"end"
		]), this.frameAnchor = Ty(l);
	}
	render(e, t, n, r, i) {
		let { x: a, y: o } = t, { x: s, y: c, length: l, rotate: u } = n, { length: d, rotate: f, anchor: p, shape: m, r: h } = this, [g, _] = VC(this, r);
		return nC("svg:g", i).call(jC, this, r, i).call(FC, this, {
			x: s && a,
			y: c && o
		}).call((t) => t.selectAll().data(e).enter().append("path").call(MC, this).attr("transform", Lw`translate(${s ? (e) => s[e] : g},${c ? (e) => c[e] : _})${u ? (e) => ` rotate(${u[e]})` : f ? ` rotate(${f})` : ""}${p === "start" ? "" : p === "end" ? l ? (e) => ` translate(0,${l[e]})` : ` translate(0,${d})` : l ? (e) => ` translate(0,${l[e] / 2})` : ` translate(0,${d / 2})`}`).attr("d", l ? (e) => {
			let t = cs();
			return m.draw(t, l[e], h), t;
		} : (() => {
			let e = cs();
			return m.draw(e, d, h), e;
		})()).call(bC, this, n)).node();
	}
};
function CT(e, t = {}) {
	let { x: n = gv, ...r } = t;
	return new ST(e, {
		...r,
		x: n
	});
}
function wT(e, t = {}) {
	let { y: n = gv, ...r } = t;
	return new ST(e, {
		...r,
		y: n
	});
}
// node_modules/@observablehq/plot/src/marks/axis.js
function TT(e, t) {
	return arguments.length < 2 && !uy(e) && (t = e, e = null), t === void 0 && (t = {}), [e, t];
}
function ET({ anchor: e } = {}, t) {
	return e === void 0 ? t[0] : jv(e, "anchor", t);
}
function DT(e) {
	return ET(e, ["left", "right"]);
}
function OT(e) {
	return ET(e, ["right", "left"]);
}
function kT(e) {
	return ET(e, ["bottom", "top"]);
}
function AT(e) {
	return ET(e, ["top", "bottom"]);
}
function jT() {
	let [e, t] = TT(...arguments);
	return FT("y", DT(t), e, t);
}
function MT() {
	let [e, t] = TT(...arguments);
	return FT("fy", OT(t), e, t);
}
function NT() {
	let [e, t] = TT(...arguments);
	return IT("x", kT(t), e, t);
}
function PT() {
	let [e, t] = TT(...arguments);
	return IT("fx", AT(t), e, t);
}
function FT(e, t, n, { color: r = "currentColor", opacity: i = 1, stroke: a = r, strokeOpacity: o = i, strokeWidth: s = 1, fill: c = r, fillOpacity: l = i, textAnchor: u, textStroke: d, textStrokeOpacity: f, textStrokeWidth: p, tickSize: m = e === "y" ? 6 : 0, tickPadding: h, tickRotate: g, x: _, margin: v, marginTop: y = v === void 0 ? 20 : v, marginRight: b = v === void 0 ? t === "right" ? 40 : 0 : v, marginBottom: x = v === void 0 ? 20 : v, marginLeft: S = v === void 0 ? t === "left" ? 40 : 0 : v, label: C, labelAnchor: w, labelArrow: T, labelOffset: E, ariaLabel: D = `${e}-axis`, ...O }) {
	return m = X(m), h = X(h), g = X(g), w !== void 0 && (w = jv(w, "labelAnchor", [
		"center",
		"top",
		"bottom"
	])), T = oE(T), UC(m && !xy(a) ? LT(e, t, n, {
		stroke: a,
		strokeOpacity: o,
		strokeWidth: s,
		tickSize: m,
		tickPadding: h,
		tickRotate: g,
		x: _,
		ariaLabel: D,
		...O
	}) : null, xy(c) ? null : zT(e, t, n, {
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
	}), !xy(c) && C !== null ? Uw([], JT({
		fill: c,
		fillOpacity: l,
		...O
	}, function(n, r, i, a, o) {
		let s = a[e], { marginTop: c, marginRight: l, marginBottom: u, marginLeft: d } = e === "y" && o.inset || o, f = w ?? (s.bandwidth ? "center" : "top"), p = E ?? (t === "right" ? l : d) - 3;
		return f === "center" ? (this.textAnchor = void 0, this.lineAnchor = t === "right" ? "bottom" : "top", this.frameAnchor = t, this.rotate = -90) : (this.textAnchor = t === "right" ? "end" : "start", this.lineAnchor = f, this.frameAnchor = `${f}-${t}`, this.rotate = 0), this.dy = f === "top" ? 3 - c : f === "bottom" ? u - 3 : 0, this.dx = t === "right" ? p : -p, this.ariaLabel = `${D} label`, {
			facets: [[0]],
			channels: { text: { value: [aE(e, s, {
				anchor: t,
				label: C,
				labelAnchor: f,
				labelArrow: T
			})] } }
		};
	})) : null);
}
function IT(e, t, n, { color: r = "currentColor", opacity: i = 1, stroke: a = r, strokeOpacity: o = i, strokeWidth: s = 1, fill: c = r, fillOpacity: l = i, textAnchor: u, textStroke: d, textStrokeOpacity: f, textStrokeWidth: p, tickSize: m = e === "x" ? 6 : 0, tickPadding: h, tickRotate: g, y: _, margin: v, marginTop: y = v === void 0 ? t === "top" ? 30 : 0 : v, marginRight: b = v === void 0 ? 20 : v, marginBottom: x = v === void 0 ? t === "bottom" ? 30 : 0 : v, marginLeft: S = v === void 0 ? 20 : v, label: C, labelAnchor: w, labelArrow: T, labelOffset: E, ariaLabel: D = `${e}-axis`, ...O }) {
	return m = X(m), h = X(h), g = X(g), w !== void 0 && (w = jv(w, "labelAnchor", [
		"center",
		"left",
		"right"
	])), T = oE(T), UC(m && !xy(a) ? RT(e, t, n, {
		stroke: a,
		strokeOpacity: o,
		strokeWidth: s,
		tickSize: m,
		tickPadding: h,
		tickRotate: g,
		y: _,
		ariaLabel: D,
		...O
	}) : null, xy(c) ? null : BT(e, t, n, {
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
	}), !xy(c) && C !== null ? Uw([], JT({
		fill: c,
		fillOpacity: l,
		...O
	}, function(n, r, i, a, o) {
		let s = a[e], { marginTop: c, marginRight: l, marginBottom: u, marginLeft: d } = e === "x" && o.inset || o, f = w ?? (s.bandwidth ? "center" : "right"), p = E ?? (t === "top" ? c : u) - 3;
		return f === "center" ? (this.frameAnchor = t, this.textAnchor = void 0) : (this.frameAnchor = `${t}-${f}`, this.textAnchor = f === "right" ? "end" : "start"), this.lineAnchor = t, this.dy = t === "top" ? -p : p, this.dx = f === "right" ? l - 3 : f === "left" ? 3 - d : 0, this.ariaLabel = `${D} label`, {
			facets: [[0]],
			channels: { text: { value: [aE(e, s, {
				anchor: t,
				label: C,
				labelAnchor: f,
				labelArrow: T
			})] } }
		};
	})) : null);
}
function LT(e, t, n, { strokeWidth: r = 1, strokeLinecap: i = null, strokeLinejoin: a = null, facetAnchor: o = t + (e === "y" ? "-empty" : ""), frameAnchor: s = t, tickSize: c, inset: l = 0, insetLeft: u = l, insetRight: d = l, dx: f = 0, y: p = e === "y" ? void 0 : null, ariaLabel: m, ...h }) {
	return YT(wT, e, n, {
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
		dx: t === "left" ? +f - fC + +u : +f + fC - d,
		anchor: "start",
		length: c,
		shape: t === "left" ? nE : rE
	});
}
function RT(e, t, n, { strokeWidth: r = 1, strokeLinecap: i = null, strokeLinejoin: a = null, facetAnchor: o = t + (e === "x" ? "-empty" : ""), frameAnchor: s = t, tickSize: c, inset: l = 0, insetTop: u = l, insetBottom: d = l, dy: f = 0, x: p = e === "x" ? void 0 : null, ariaLabel: m, ...h }) {
	return YT(CT, e, n, {
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
		dy: t === "bottom" ? +f - fC - d : +f + fC + +u,
		anchor: "start",
		length: c,
		shape: t === "bottom" ? eE : tE
	});
}
function zT(e, t, n, { facetAnchor: r = t + (e === "y" ? "-empty" : ""), frameAnchor: i = t, tickSize: a, tickRotate: o = 0, tickPadding: s = Math.max(3, 9 - a) + (Math.abs(o) > 60 ? 4 * Math.cos(o * ow) : 0), text: c, textAnchor: l = Math.abs(o) > 60 ? "middle" : t === "left" ? "end" : "start", lineAnchor: u = o > 60 ? "top" : o < -60 ? "bottom" : "middle", fontVariant: d, inset: f = 0, insetLeft: p = f, insetRight: m = f, dx: h = 0, ariaLabel: g, y: _ = e === "y" ? void 0 : null, ...v }) {
	return YT(Gw, e, n, { ariaLabel: `${g} tick label` }, {
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
		d === void 0 && (this.fontVariant = iE(e)), c === void 0 && (a.text = ZT(e, n, r, i, t));
	});
}
function BT(e, t, n, { facetAnchor: r = t + (e === "x" ? "-empty" : ""), frameAnchor: i = t, tickSize: a, tickRotate: o = 0, tickPadding: s = Math.max(3, 9 - a) + (Math.abs(o) >= 10 ? 4 * Math.cos(o * ow) : 0), text: c, textAnchor: l = Math.abs(o) >= 10 ? o < 0 ^ t === "bottom" ? "start" : "end" : "middle", lineAnchor: u = Math.abs(o) >= 10 ? "middle" : t === "bottom" ? "top" : "bottom", fontVariant: d, inset: f = 0, insetTop: p = f, insetBottom: m = f, dy: h = 0, x: g = e === "x" ? void 0 : null, ariaLabel: _, ...v }) {
	return YT(Ww, e, n, { ariaLabel: `${_} tick label` }, {
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
		d === void 0 && (this.fontVariant = iE(e)), c === void 0 && (a.text = ZT(e, n, r, i, t));
	});
}
function VT() {
	let [e, t] = TT(...arguments);
	return GT("y", DT(t), e, t);
}
function HT() {
	let [e, t] = TT(...arguments);
	return GT("fy", OT(t), e, t);
}
function UT() {
	let [e, t] = TT(...arguments);
	return KT("x", kT(t), e, t);
}
function WT() {
	let [e, t] = TT(...arguments);
	return KT("fx", AT(t), e, t);
}
function GT(e, t, n, { y: r = e === "y" ? void 0 : null, x: i = null, x1: a = t === "left" ? i : null, x2: o = t === "right" ? i : null, ariaLabel: s = `${e}-grid`, ariaHidden: c = !0, ...l }) {
	return YT(Fw, e, n, {
		ariaLabel: s,
		ariaHidden: c
	}, {
		y: r,
		x1: a,
		x2: o,
		...qT(l)
	});
}
function KT(e, t, n, { x: r = e === "x" ? void 0 : null, y: i = null, y1: a = t === "top" ? i : null, y2: o = t === "bottom" ? i : null, ariaLabel: s = `${e}-grid`, ariaHidden: c = !0, ...l }) {
	return YT(Pw, e, n, {
		ariaLabel: s,
		ariaHidden: c
	}, {
		x: r,
		y1: a,
		y2: o,
		...qT(l)
	});
}
function qT({ color: e = "currentColor", opacity: t = .1, stroke: n = e, strokeOpacity: r = t, strokeWidth: i = 1, ...a }) {
	return {
		stroke: n,
		strokeOpacity: r,
		strokeWidth: i,
		...a
	};
}
function JT({ fill: e, fillOpacity: t, fontFamily: n, fontSize: r, fontStyle: i, fontVariant: a, fontWeight: o, monospace: s, pointerEvents: c, shapeRendering: l, clip: u = !1 }, d) {
	return [, e] = Ov(e), [, t] = kv(t), {
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
function YT(e, t, n, r, i, a) {
	let o;
	function s(e, n, r, s, c, l) {
		let u = e == null && (t === "fx" || t === "fy"), { [t]: d } = s;
		if (!d) throw Error(`missing scale: ${t}`);
		let f = d.domain(), { interval: p, ticks: m, tickFormat: h, tickSpacing: g = t === "x" ? 80 : 35 } = i;
		if (typeof m == "string" && sE(d) && (p = m, m = void 0), m === void 0 && (m = ay(p, d.type) ?? XT(d, g)), e == null) {
			if (uy(m)) e = Nv(m);
			else if (sy(m)) e = $T(m, ...Wt(f));
			else if (d.interval) {
				let t = d.interval;
				if (d.ticks) {
					let [n, r] = Wt(f), i = (r - n) / t[R_];
					t = q_(t, i / m) ?? t, e = $T(t, n, r);
				} else {
					e = f;
					let n = e.length;
					t = q_(t, n / m) ?? t, t !== d.interval && (e = $T(t, ...Wt(e)));
				}
				if (t === d.interval) {
					let t = Math.round(e.length / m);
					t > 1 && (e = e.filter((e, n) => n % t === 0));
				}
			} else e = d.ticks ? d.ticks(m) : f;
			if (!d.ticks && e.length && e !== f) {
				let n = new qt(f);
				e = e.filter((e) => n.has(e)), e.length || bx(`Warning: the ${t}-axis ticks appear to not align with the scale domain, resulting in no ticks. Try different ticks?`);
			}
			t === "y" || t === "x" ? n = [qv(e)] : o[t] = {
				scale: t,
				value: gv
			};
		}
		a?.call(this, d, e, m, h, o);
		let _ = Object.fromEntries(Object.entries(o).map(([t, n]) => [t, {
			...n,
			value: sv(e, n.value)
		}]));
		return u && (n = l.filterFacets(e, _)), {
			data: e,
			facets: n,
			channels: _
		};
	}
	let c = Yy(i).initializer, l = e(n, Yy({
		...i,
		initializer: s
	}, c));
	return n == null ? (o = l.channels, l.channels = {}) : o = {}, r !== void 0 && Object.assign(l, r), l.clip === void 0 && (l.clip = !1), l;
}
function XT(e, t) {
	let [n, r] = Wt(e.range());
	return (r - n) / t;
}
function ZT(e, t, n, r, i) {
	return { value: QT(e, t, n, r, i) };
}
function QT(e, t, n, r, i) {
	return typeof r == "function" && !(e.type === "log" && e.tickFormat) ? r : r === void 0 && t && py(t) ? Z_(e.type, t, i) ?? dC : e.tickFormat ? e.tickFormat(typeof n == "number" ? n : null, r) : typeof r == "string" && e.domain().length > 0 ? (py(e.domain()) ? tp : Ds)(r) : r === void 0 ? dC : Sv(r);
}
function $T(e, t, n) {
	return e.range(t, e.offset(e.floor(n)));
}
var eE = { draw(e, t) {
	e.moveTo(0, 0), e.lineTo(0, t);
} }, tE = { draw(e, t) {
	e.moveTo(0, 0), e.lineTo(0, -t);
} }, nE = { draw(e, t) {
	e.moveTo(0, 0), e.lineTo(-t, 0);
} }, rE = { draw(e, t) {
	e.moveTo(0, 0), e.lineTo(t, 0);
} };
function iE(e) {
	return e.bandwidth && !e.interval ? void 0 : "tabular-nums";
}
function aE(e, t, { anchor: n, label: r = t.label, labelAnchor: i, labelArrow: a } = {}) {
	if (!(r == null || r.inferred && sE(t) && /^(date|time|year)$/i.test(r))) {
		if (r = String(r), a === "auto" && (a = (!t.bandwidth || t.interval) && !/[↑↓→←]/.test(r)), !a) return r;
		if (a === !0) {
			let n = Yx(t);
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
function oE(e = "auto") {
	return xy(e) ? !1 : typeof e == "boolean" ? e : jv(e, "labelArrow", [
		"auto",
		"up",
		"right",
		"down",
		"left"
	]);
}
function sE(e) {
	return py(e.domain());
}
// node_modules/@observablehq/plot/src/legends/swatches.js
function cE(e, t) {
	if (t == null) return t;
	let n = e(t);
	if (!n) throw Error(`scale not found: ${t}`);
	return n;
}
function lE(e, { opacity: t, ...n } = {}) {
	if (!lS(e) && !uS(e)) throw Error(`swatches legend requires ordinal or threshold color scale (not ${e.type})`);
	return dE(e, n, (e, n, r, i) => e.append("svg").attr("width", r).attr("height", i).attr("fill", n.scale).attr("fill-opacity", kv(t)[1]).append("rect").attr("width", "100%").attr("height", "100%"));
}
function uE(e, { fill: t = e.hint?.fill === void 0 ? "none" : e.hint.fill, fillOpacity: n = 1, stroke: r = e.hint?.stroke === void 0 ? xy(t) ? "currentColor" : "none" : e.hint.stroke, strokeOpacity: i = 1, strokeWidth: a = 1.5, r: o = 4.5, ...s } = {}, c) {
	let [l, u] = Ov(t), [d, f] = Ov(r), p = cE(c, l), m = cE(c, d), h = o * o * Math.PI;
	return n = kv(n)[1], i = kv(i)[1], a = kv(a)[1], dE(e, s, (t, r, o, s) => t.append("svg").attr("viewBox", "-8 -8 16 16").attr("width", o).attr("height", s).attr("fill", l === "color" ? (e) => p.scale(e) : u).attr("fill-opacity", n).attr("stroke", d === "color" ? (e) => m.scale(e) : f).attr("stroke-opacity", i).attr("stroke-width", a).append("path").attr("d", (t) => {
		let n = cs();
		return e.scale(t).draw(n, h), n;
	}));
}
function dE(e, t = {}, n) {
	let { columns: r, tickFormat: i, fontVariant: a = iw(e), swatchSize: o = 15, swatchWidth: s = o, swatchHeight: c = o, marginLeft: l = 0, className: u, style: d, width: f } = t, p = tC(t);
	u = zC(u), i = QT(e.scale, e.domain, void 0, i);
	let m = nC("div", p).attr("class", `${u}-swatches ${u}-swatches-${r == null ? "wrap" : "columns"}`), h;
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
${h}`)).style("margin-left", l ? `${+l}px` : null).style("width", f === void 0 ? null : `${+f}px`).style("font-variant", IC(a, "normal")).call(BC, d).node();
}
// node_modules/@observablehq/plot/src/legends.js
var fE = /* @__PURE__ */ new Map([
	["symbol", uE],
	["color", hE],
	["opacity", gE]
]);
function pE(e, t, n = {}) {
	return (r, i) => {
		if (!fE.has(r)) throw Error(`unknown legend type: ${r}`);
		if (r in e) return fE.get(r)(e[r], mE(t, n[r], i), (t) => e[t]);
	};
}
function mE({ className: e, ...t }, { label: n, ticks: r, tickFormat: i } = {}, a) {
	return Ey(a, {
		className: e,
		...t
	}, {
		label: n,
		ticks: r,
		tickFormat: i
	});
}
function hE(e, { legend: t = !0, ...n }) {
	if (t === !0 && (t = e.type === "ordinal" ? "swatches" : "ramp"), e.domain !== void 0) switch (`${t}`.toLowerCase()) {
		case "swatches": return lE(e, n);
		case "ramp": return aw(e, n);
		default: throw Error(`unknown legend type: ${t}`);
	}
}
function gE({ type: e, interpolate: t, ...n }, { legend: r = !0, color: i = Ca(0, 0, 0), ...a }) {
	if (!t) throw Error(`${e} opacity scales are not supported`);
	if (r === !0 && (r = "ramp"), `${r}`.toLowerCase() !== "ramp") throw Error(`${r} opacity legends are not supported`);
	return hE({
		type: e,
		...n,
		interpolate: _E(i)
	}, {
		legend: r,
		...a
	});
}
function _E(e) {
	let { r: t, g: n, b: r } = Ca(e) || Ca(0, 0, 0);
	return (e) => `rgba(${t},${n},${r},${e})`;
}
function vE(e, t, n) {
	let r = [];
	for (let [i, a] of fE) {
		let o = n[i];
		if (o?.legend && i in e) {
			let n = a(e[i], mE(t, e[i], o), (t) => e[t]);
			n != null && r.push(n);
		}
	}
	return r;
}
// node_modules/@observablehq/plot/src/transforms/identity.js
function yE(e = {}, t = "x") {
	return Iv(e) ? e : {
		...e,
		[t]: gv
	};
}
function bE(e = {}, t = "y") {
	return Lv(e) ? e : {
		...e,
		[t]: gv
	};
}
// node_modules/@observablehq/plot/src/transforms/exclusiveFacets.js
function xE(e, t) {
	if (t.length === 1) return {
		data: e,
		facets: t
	};
	let n = Kv(e), r = new Uint8Array(n), i = 0;
	for (let e of t) for (let t of e) r[t] && ++i, r[t] = 1;
	if (i === 0) return {
		data: e,
		facets: t
	};
	e = Fv(e);
	let a = e[ov] = new Uint32Array(n + i);
	t = t.map((e) => Fv(e, Uint32Array));
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
function SE(e = {}, t = {}) {
	arguments.length === 1 && ([e, t] = EE(e));
	let { y1: n, y: r = n, x: i, ...a } = t, [o, s, c, l] = OE(r, i, "y", "x", e, a);
	return {
		...o,
		y1: n,
		y: s,
		x1: c,
		x2: l,
		x: ey(c, l)
	};
}
function CE(e = {}, t = {}) {
	arguments.length === 1 && ([e, t] = EE(e));
	let { x1: n, x: r = n, y: i, ...a } = t, [o, s, c, l] = OE(r, i, "x", "y", e, a);
	return {
		...o,
		x1: n,
		x: s,
		y1: c,
		y2: l,
		y: ey(c, l)
	};
}
function wE({ x: e, x1: t, x2: n, ...r } = {}) {
	return r = qC(r, "y"), t === void 0 && n === void 0 ? SE({
		x: e,
		...r
	}) : ([t, n] = Uv(e, t, n), {
		...r,
		x1: t,
		x2: n
	});
}
function TE({ y: e, y1: t, y2: n, ...r } = {}) {
	return r = qC(r, "x"), t === void 0 && n === void 0 ? CE({
		y: e,
		...r
	}) : ([t, n] = Uv(e, t, n), {
		...r,
		y1: t,
		y2: n
	});
}
function EE(e) {
	let { offset: t, order: n, reverse: r, ...i } = e;
	return [{
		offset: t,
		order: n,
		reverse: r
	}, i];
}
var DE = { length: !0 };
function OE(e, t = _v, n, r, { offset: i, order: a, reverse: o }, s) {
	if (t === null) throw Error(`stack requires ${r}`);
	let c = Gv(s), [l, u] = Qv(e), [d, f] = Zv(t), [p, m] = Zv(t);
	return d.hint = p.hint = DE, i = kE(i), a = IE(a, i, r), [
		Jy(s, (r, s, l) => {
			({data: r, facets: s} = xE(r, s));
			let d = e == null ? void 0 : u(ty(sv(r, e), l?.[n])), p = sv(r, t, Float64Array), h = sv(r, c), g = a && a(r, d, p, h), _ = Kv(r), v = f(new Float64Array(_)), y = m(new Float64Array(_)), b = [];
			for (let e of s) {
				let t = d ? Array.from($t(e, (e) => d[e]).values()) : [e];
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
function kE(e) {
	if (e != null) {
		if (typeof e == "function") return e;
		switch (`${e}`.toLowerCase()) {
			case "expand":
			case "normalize": return jE;
			case "center":
			case "silhouette": return ME;
			case "wiggle": return NE;
		}
		throw Error(`unknown offset: ${e}`);
	}
}
function AE(e, t) {
	let n = 0, r = 0;
	for (let i of e) {
		let e = t[i];
		e < n && (n = e), e > r && (r = e);
	}
	return [n, r];
}
function jE(e, t, n) {
	for (let r of e) for (let e of r) {
		let [r, i] = AE(e, n);
		for (let a of e) {
			let e = 1 / (i - r || 1);
			t[a] = e * (t[a] - r), n[a] = e * (n[a] - r);
		}
	}
}
function ME(e, t, n) {
	for (let r of e) {
		for (let e of r) {
			let [r, i] = AE(e, n);
			for (let a of e) {
				let e = (i + r) / 2;
				t[a] -= e, n[a] -= e;
			}
		}
		PE(r, t, n);
	}
	FE(e, t, n);
}
function NE(e, t, n, r) {
	for (let i of e) {
		let e = new Kt(), a = 0;
		for (let o of i) {
			let i = -1, s = o.map((e) => Math.abs(n[e] - t[e])), c = o.map((a) => {
				i = r ? r[a] : ++i;
				let o = n[a] - t[a], s = e.has(i) ? o - e.get(i) : 0;
				return e.set(i, o), s;
			}), l = [0, ...Vt(c)];
			for (let e of o) t[e] += a, n[e] += a;
			let u = Nn(s);
			u && (a -= Nn(s, (e, t) => (c[t] / 2 + l[t]) * e) / u);
		}
		PE(i, t, n);
	}
	FE(e, t, n);
}
function PE(e, t, n) {
	let r = vn(e, (e) => vn(e, (e) => t[e]));
	for (let i of e) for (let e of i) t[e] -= r, n[e] -= r;
}
function FE(e, t, n) {
	let r = e.length;
	if (r === 1) return;
	let i = e.map((e) => e.flat()), a = i.map((e) => (vn(e, (e) => t[e]) + gn(e, (e) => n[e])) / 2), o = vn(a);
	for (let e = 0; e < r; e++) {
		let r = o - a[e];
		for (let a of i[e]) t[a] += r, n[a] += r;
	}
}
function IE(e, t, n) {
	if (e === void 0 && t === NE) return VE(h_);
	if (e != null) {
		if (typeof e == "string") {
			let t = e.startsWith("-"), r = t ? g_ : h_;
			switch ((t ? e.slice(1) : e).toLowerCase()) {
				case "value":
				case n: return LE(r);
				case "z": return RE(r);
				case "sum": return zE(r);
				case "appearance": return BE(r);
				case "inside-out": return VE(r);
			}
			return HE(mv(e));
		}
		if (typeof e == "function") return (e.length === 1 ? HE : UE)(e);
		if (tv(e)) return WE(e);
		throw Error(`invalid order: ${e}`);
	}
}
function LE(e) {
	return (t, n, r) => (t, n) => e(r[t], r[n]);
}
function RE(e) {
	return (t, n, r, i) => (t, n) => e(i[t], i[n]);
}
function zE(e) {
	return GE(e, (e, t, n, r) => cn(qv(e), (e) => Nn(e, (e) => n[e]), (e) => r[e]));
}
function BE(e) {
	return GE(e, (e, t, n, r) => cn(qv(e), (e) => t[Sn(e, (e) => n[e])], (e) => r[e]));
}
function VE(e) {
	return GE(e, (e, t, n, r) => {
		let i = qv(e), a = cn(i, (e) => t[Sn(e, (e) => n[e])], (e) => r[e]), o = en(i, (e) => Nn(e, (e) => n[e]), (e) => r[e]), s = [], c = [], l = 0;
		for (let e of a) l < 0 ? (l += o.get(e), s.push(e)) : (l -= o.get(e), c.push(e));
		return c.reverse().concat(s);
	});
}
function HE(e) {
	return (t) => {
		let n = sv(t, e);
		return (e, t) => h_(n[e], n[t]);
	};
}
function UE(e) {
	return (t) => tv(t) ? (n, r) => e(t[n], t[r]) : (n, r) => e(t.get(n), t.get(r));
}
function WE(e) {
	return GE(h_, () => e);
}
function GE(e, t) {
	return (n, r, i, a) => {
		if (!a) throw Error("missing channel: z");
		let o = new Kt(t(n, r, i, a).map((e, t) => [e, t]));
		return (t, n) => e(o.get(a[t]), o.get(a[n]));
	};
}
// node_modules/@observablehq/plot/src/marks/rect.js
function KE(e, { inset: t = 0, insetTop: n = t, insetRight: r = t, insetBottom: i = t, insetLeft: a = t } = {}) {
	e.insetTop = X(n), e.insetRight = X(r), e.insetBottom = X(i), e.insetLeft = X(a);
}
function qE(e, { r: t, rx: n, ry: r, rx1: i = t, ry1: a = t, rx2: o = t, ry2: s = t, rx1y1: c = i === void 0 ? a === void 0 ? 0 : +a : +i, rx1y2: l = i === void 0 ? s === void 0 ? 0 : +s : +i, rx2y1: u = o === void 0 ? a === void 0 ? 0 : +a : +o, rx2y2: d = o === void 0 ? s === void 0 ? 0 : +s : +o } = {}) {
	c || l || u || d ? (e.rx1y1 = c, e.rx1y2 = l, e.rx2y1 = u, e.rx2y2 = d) : (e.rx = IC(n, "auto"), e.ry = IC(r, "auto"));
}
function JE(e, t, n, r, i, a) {
	let { rx1y1: o, rx1y2: s, rx2y1: c, rx2y2: l } = a;
	typeof t != "function" && (t = Sv(t)), typeof n != "function" && (n = Sv(n)), typeof r != "function" && (r = Sv(r)), typeof i != "function" && (i = Sv(i));
	let u = Math.max(Math.abs(o + c), Math.abs(s + l)), d = Math.max(Math.abs(o + s), Math.abs(c + l));
	e.attr("d", (e) => {
		let a = t(e), f = n(e), p = r(e), m = i(e), h = a > p, g = f > m, _ = h ? p : a, v = h ? a : p, y = g ? m : f, b = g ? f : m, x = Math.min(1, (v - _) / u, (b - y) / d), S = x * (h ? g ? l : c : g ? s : o), C = x * (h ? g ? s : o : g ? l : c), w = x * (h ? g ? o : s : g ? c : l), T = x * (h ? g ? c : l : g ? o : s);
		return `M${_},${y + XE(S, T)}A${S},${S} 0 0 ${S < 0 ? 0 : 1} ${_ + YE(S, T)},${y}H${v - YE(C, w)}A${C},${C} 0 0 ${C < 0 ? 0 : 1} ${v},${y + XE(C, w)}V${b - XE(w, C)}A${w},${w} 0 0 ${w < 0 ? 0 : 1} ${v - YE(w, C)},${b}H${_ + YE(T, S)}A${T},${T} 0 0 ${T < 0 ? 0 : 1} ${_},${b - XE(T, S)}Z`;
	});
}
function YE(e, t) {
	return t < 0 ? e : Math.abs(e);
}
function XE(e, t) {
	return t < 0 ? Math.abs(e) : e;
}
// node_modules/@observablehq/plot/src/marks/frame.js
var ZE = {
	ariaLabel: "frame",
	fill: "none",
	stroke: "currentColor",
	clip: !1
}, QE = {
	ariaLabel: "frame",
	fill: null,
	stroke: "currentColor",
	strokeLinecap: "square",
	clip: !1
}, $E = class extends HC {
	constructor(e = {}) {
		let { anchor: t = null } = e;
		super(pv, void 0, e, t == null ? ZE : QE), this.anchor = Av(t, "anchor", [
			"top",
			"right",
			"bottom",
			"left"
		]), KE(this, e), t || qE(this, e);
	}
	render(e, t, n, r, i) {
		let { marginTop: a, marginRight: o, marginBottom: s, marginLeft: c, width: l, height: u } = r, { anchor: d, insetTop: f, insetRight: p, insetBottom: m, insetLeft: h } = this, { rx: g, ry: _, rx1y1: v, rx1y2: y, rx2y1: b, rx2y2: x } = this, S = c + h, C = l - o - p, w = a + f, T = u - s - m;
		return nC(d ? "svg:line" : v || y || b || x ? "svg:path" : "svg:rect", i).datum(0).call(jC, this, r, i).call(MC, this).call(bC, this, n).call(FC, this, {}).call(d === "left" ? (e) => e.attr("x1", S).attr("x2", S).attr("y1", w).attr("y2", T) : d === "right" ? (e) => e.attr("x1", C).attr("x2", C).attr("y1", w).attr("y2", T) : d === "top" ? (e) => e.attr("x1", S).attr("x2", C).attr("y1", w).attr("y2", w) : d === "bottom" ? (e) => e.attr("x1", S).attr("x2", C).attr("y1", T).attr("y2", T) : v || y || b || x ? (e) => e.call(JE, S, w, C, T, this) : (e) => e.attr("x", S).attr("y", w).attr("width", C - S).attr("height", T - w).attr("rx", g).attr("ry", _)).node();
	}
};
function eD(e) {
	return new $E(e);
}
// node_modules/@observablehq/plot/src/marks/tip.js
var tD = {
	ariaLabel: "tip",
	fill: "var(--plot-background)",
	stroke: "currentColor"
}, nD = /* @__PURE__ */ new Set([
	"geometry",
	"href",
	"src",
	"ariaLabel",
	"scales"
]), rD = class extends HC {
	constructor(e, t = {}) {
		t.tip && (t = {
			...t,
			tip: !1
		}), t.title === void 0 && uy(e) && dy(e) && (t = {
			...t,
			title: gv
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
		}, t, tD), this.anchor = wy(c, "anchor"), this.preferredAnchor = wy(l, "preferredAnchor"), this.frameAnchor = Ty(v), this.textAnchor = IC(b, "middle"), this.textPadding = +S, this.pointerSize = +w, this.pathFilter = yv(T), this.lineHeight = +g, this.lineWidth = +_, this.textOverflow = Vw(x), this.monospace = !!u, this.fontFamily = yv(d), this.fontSize = X(f), this.fontStyle = yv(p), this.fontVariant = yv(m), this.fontWeight = yv(h);
		for (let e in tD) e in this.channels && (this[e] = tD[e]);
		this.splitLines = tT(this), this.clipLine = nT(this), this.format = typeof y == "string" || typeof y == "function" ? { title: y } : { ...y };
	}
	render(e, t, n, r, i) {
		let a = this, { x: o, y: s, fx: c, fy: l } = t, { ownerSVGElement: u, document: d } = i, { anchor: f, monospace: p, lineHeight: m, lineWidth: h } = this, { textPadding: g, pointerSize: _, pathFilter: v } = this, { marginTop: y, marginLeft: b } = r, { x1: x, y1: S, x2: C, y2: w, x: T = x ?? C, y: E = S ?? w } = n, D = c ? c(e.fx) - b : 0, O = l ? l(e.fy) - y : 0, [k, A] = VC(this, r), j = nw(n, k), ee = rw(n, A), te = p ? eT : $w, ne = te("…"), re, ie;
		"title" in n ? (re = cD.call(this, { title: n.channels.title }, t), ie = uD) : (re = cD.call(this, n.channels, t), ie = dD);
		let ae = nC("svg:g", i).call(jC, this, r, i).call(Kw, this).call(FC, this, {
			x: T && o,
			y: E && s
		}).call((r) => r.selectAll().data(e).enter().append("g").attr("transform", (e) => `translate(${Math.round(j(e))},${Math.round(ee(e))})`).call(MC, this).call((e) => e.append("path").attr("filter", v)).call((r) => r.append("text").each(function(r) {
			let i = qi(this);
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
			let a = r != null || i != null, o, s = h * 100, [c] = rT(t, s, te, ne);
			if (c >= 0) t = t.slice(0, c).trimEnd() + "…", o = n.trim(), n = "";
			else {
				(t || !n && !a) && (n = " " + n);
				let [e] = rT(n, s - te(t), te, ne);
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
				if (c.setAttribute("d", sD(s, _, g, i, o)), r) for (let e of l.childNodes) e.setAttribute("x", -r);
				l.setAttribute("y", `${+aD(s, l.childNodes.length, m).toFixed(6)}em`), l.setAttribute("transform", `translate(${oD(s, _, g, i, o)})`);
			}), ae.attr("visibility", null);
		}
		return e.length && (ae.attr("visibility", "hidden"), u.isConnected ? Promise.resolve().then(se) : typeof requestAnimationFrame < "u" && requestAnimationFrame(se)), ae.node();
	}
};
function iD(e, { x: t, y: n, ...r } = {}) {
	return r.frameAnchor === void 0 && ([t, n] = Wv(t, n)), new rD(e, {
		...r,
		x: t,
		y: n
	});
}
function aD(e, t, n) {
	return /^top(?:-|$)/.test(e) ? .94 - n : -.29 - t * n;
}
function oD(e, t, n, r, i) {
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
function sD(e, t, n, r, i) {
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
function cD(e, t) {
	let n = {}, r = this.format;
	r = lD(r, e, "x"), r = lD(r, e, "y"), this.format = r;
	for (let t in r) {
		let i = r[t];
		if (i !== null && i !== !1) {
			if (t === "fx" || t === "fy") n[t] = !0;
			else {
				let r = Ab(e, t);
				r && (n[t] = r);
			}
		}
	}
	for (let t in e) {
		if (t in n || t in r || nD.has(t) || (t === "x" || t === "y") && e.geometry) continue;
		let i = Ab(e, t);
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
			this.format[e] = (py(i) ? tp : Ds)(r);
		} else if (r === void 0 || r === !0) {
			let n = t[e];
			this.format[e] = n?.bandwidth ? QT(n, n.domain()) : dC;
		}
	}
	return n;
}
function lD(e, t, n) {
	if (!(n in e)) return e;
	let r = `${n}1`, i = `${n}2`;
	if ((r in e || !(r in t)) && (i in e || !(i in t))) return e;
	let a = Object.entries(e), o = e[n];
	return a.splice(a.findIndex(([e]) => e === n) + 1, 0, [r, o], [i, o]), Object.fromEntries(a);
}
function uD(e, t, { title: n }) {
	return this.format.title(n.value[e], e);
}
function* dD(e, t, n, r, i) {
	for (let a in n) {
		if (a === "fx" || a === "fy") {
			yield {
				label: mD(r, n, a),
				value: this.format[a](t[a], e)
			};
			continue;
		}
		if (a === "x1" && "x2" in n || a === "y1" && "y2" in n) continue;
		let o = n[a];
		if (a === "x2" && "x1" in n) yield {
			label: pD(r, n, "x"),
			value: fD(this.format.x2, n.x1, o, e)
		};
		else if (a === "y2" && "y1" in n) yield {
			label: pD(r, n, "y"),
			value: fD(this.format.y2, n.y1, o, e)
		};
		else {
			let t = o.value[e], s = o.scale;
			if (!m_(t) && s == null) continue;
			yield {
				label: mD(r, n, a),
				value: this.format[a](t, e),
				color: s === "color" ? i[a][e] : null,
				opacity: s === "opacity" ? i[a][e] : null
			};
		}
	}
}
function fD(e, t, n, r) {
	return n.hint?.length ? `${e(n.value[r] - t.value[r], r)}` : `${e(t.value[r], r)}–${e(n.value[r], r)}`;
}
function pD(e, t, n) {
	let r = mD(e, t, `${n}1`, n), i = mD(e, t, `${n}2`, n);
	return r === i ? r : `${r}–${i}`;
}
function mD(e, t, n, r = n) {
	let i = t[n], a = e[i?.scale ?? n];
	return String(a?.label ?? i?.label ?? r);
}
// node_modules/@observablehq/plot/src/plot.js
function hD(e = {}) {
	let { facet: t, style: n, title: r, subtitle: i, caption: a, ariaLabel: o, ariaDescription: s } = e, c = zC(e.className), l = e.marks === void 0 ? [] : vD(e.marks);
	l.push(...kD(l));
	let u = ED(t, e), d = /* @__PURE__ */ new Map();
	for (let t of l) {
		let n = DD(t, u, e);
		n && d.set(t, n);
	}
	let f = /* @__PURE__ */ new Map();
	u && wD(f, [u], e), wD(f, d, e);
	let p = vD(AD(l, f, e));
	for (let t of p) {
		let n = DD(t, u, e);
		n && d.set(t, n);
	}
	l.unshift(...p);
	let m = _S(f, e);
	if (m !== void 0) {
		let e = u ? zS(m, u) : void 0;
		for (let t of l) {
			if (t.facet === null || t.facet === "super") continue;
			let n = d.get(t);
			n !== void 0 && (n.facetsIndex = t.fx != null || t.fy != null ? zS(m, n) : e);
		}
		let t = /* @__PURE__ */ new Set();
		for (let { facetsIndex: e } of d.values()) e?.forEach((e, n) => {
			e?.length > 0 && t.add(n);
		});
		m.forEach(0 < t.size && t.size < m.length ? (e, n) => e.empty = !t.has(n) : (e) => e.empty = !1);
		for (let e of l) if (e.facet === "exclude") {
			let t = d.get(e);
			t !== void 0 && (t.facetsIndex = xS(t.facetsIndex));
		}
	}
	for (let t of Q.keys()) Bv(e[t]) && t !== "fx" && t !== "fy" && f.set(t, []);
	let h = /* @__PURE__ */ new Map();
	for (let t of l) {
		if (h.has(t)) throw Error("duplicate mark; each mark must be unique");
		let { facetsIndex: n, channels: r } = d.get(t) ?? {}, { data: i, facets: a, channels: o } = t.initialize(n, r, e);
		xD(o, e), h.set(t, {
			data: i,
			facets: a,
			channels: o
		});
	}
	let g = Gx(wD(f, h, e), e), _ = JC(g, l, e);
	qx(g, _);
	let v = Kx(g), { fx: y, fy: b } = v, x = y || b ? Zx(g, _) : _, S = y || b ? VD(v, _) : _, C = tC(e), w = C.document, T = $n("svg").call(w.documentElement), E = T;
	C.ownerSVGElement = T, C.className = c, C.projection = US(e, x), C.path = function() {
		return zl(this.projection ?? eC(v));
	}, C.filterFacets = (e, t) => zS(m, {
		channels: t,
		groups: yS(e, t)
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
			CD(o), Object.assign(n.channels, o);
			for (let t of Object.values(o)) {
				let { scale: n } = t;
				n != null && !By(Q.get(n)) && (SD(t, e), D.add(n));
			}
			(r != null || a != null) && d.set(t, !0);
		}
	}
	if (D.size) {
		let t = /* @__PURE__ */ new Map();
		wD(t, h, e, (e) => D.has(e)), wD(f, h, e, (e) => D.has(e));
		let n = BD(Gx(t, e), g), { scales: r, ...i } = Kx(n);
		Object.assign(g, n), Object.assign(v, i), Object.assign(v.scales, r);
	}
	let O, k;
	m !== void 0 && (O = {
		x: y?.domain(),
		y: b?.domain()
	}, m = vS(m, O), k = bS(y, b, _));
	for (let [e, t] of h) t.values = e.scale(t.channels, v, C);
	let { width: A, height: j } = _;
	qi(T).attr("class", c).attr("fill", "currentColor").attr("font-family", "system-ui, sans-serif").attr("font-size", 10).attr("text-anchor", "middle").attr("width", A).attr("height", j).attr("viewBox", `0 0 ${A} ${j}`).attr("aria-label", o).attr("aria-description", s).call((e) => e.append("style").text(`:where(.${c}) {
  --plot-background: white;
  display: block;
  height: auto;
  height: intrinsic;
  max-width: 100%;
}
:where(.${c} text),
:where(.${c} tspan) {
  white-space: pre;
}`)).call(BC, n);
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
					!i && o === r[0] && (o = Yv(o)), o.fx = a.x, o.fy = a.y, o.fi = a.i;
				}
				let s = e.render(o, v, n, x, C);
				if (s != null) {
					(i ??= qi(T).append("g")).append(() => s).datum(a);
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
	let ee = vE(g, C, e), { figure: te = r != null || i != null || a != null || ee.length > 0 } = e;
	te && (E = w.createElement("figure"), E.className = `${c}-figure`, E.style.maxWidth = "initial", r != null && E.append(gD(w, r, "h2")), i != null && E.append(gD(w, i, "h3")), E.append(...ee, T), a != null && E.append(_D(w, a)), "value" in T && (E.value = T.value, delete T.value)), E.scale = hS(v.scales), E.legend = pE(g, C, e);
	let ne = yx();
	return ne > 0 && qi(T).append("text").attr("x", A).attr("y", 20).attr("dy", "-1em").attr("text-anchor", "end").attr("font-family", "initial").text("⚠️").append("title").text(`${ne.toLocaleString("en-US")} warning${ne === 1 ? "" : "s"}. Please check the console.`), E;
}
function gD(e, t, n) {
	if (t.ownerDocument) return t;
	let r = e.createElement(n);
	return r.append(t), r;
}
function _D(e, t) {
	let n = e.createElement("figcaption");
	return n.append(t), n;
}
function vD(e) {
	return e.flat(Infinity).filter((e) => e != null).map(yD);
}
function yD(e) {
	return typeof e.render == "function" ? e : new bD(e);
}
var bD = class extends HC {
	constructor(e) {
		if (typeof e != "function") throw TypeError("invalid mark; missing render function");
		super(), this.render = e;
	}
	render() {}
};
function xD(e, t) {
	for (let n in e) SD(e[n], t);
	return e;
}
function SD(e, t) {
	let { scale: n, transform: r = !0 } = e;
	if (n == null || !r) return;
	let { type: i, percent: a, interval: o, transform: s = a ? (e) => e == null ? NaN : e * 100 : ny(o, i) } = t[n] ?? {};
	s != null && (e.value = Z(e.value, s), e.transform = !1);
}
function CD(e) {
	for (let t in e) xb(t, e[t]);
}
function wD(e, t, n, r = vv) {
	for (let { channels: i } of t.values()) for (let t in i) {
		let a = i[t], { scale: o } = a;
		if (o != null && r(o)) {
			if (o === "projection") {
				if (!ZS(n)) {
					let t = n.x?.domain === void 0, r = n.y?.domain === void 0;
					if (t || r) {
						let [n, i] = $S(a);
						t && TD(e, "x", n), r && TD(e, "y", i);
					}
				}
			} else TD(e, o, a);
		}
	}
	return e;
}
function TD(e, t, n) {
	let r = e.get(t);
	r === void 0 ? e.set(t, [n]) : r.push(n);
}
function ED(e, t) {
	if (e == null) return;
	let { x: n, y: r } = e;
	if (n == null && r == null) return;
	let i = Mv(e.data);
	if (i == null) throw Error("missing facet data");
	let a = {};
	return n != null && (a.fx = vb(i, {
		value: n,
		scale: "fx"
	})), r != null && (a.fy = vb(i, {
		value: r,
		scale: "fy"
	})), xD(a, t), {
		channels: a,
		groups: yS(i, a),
		data: e.data
	};
}
function DD(e, t, n) {
	if (e.facet === null || e.facet === "super") return;
	let { fx: r, fy: i } = e;
	if (r != null || i != null) {
		let t = Mv(e.data ?? r ?? i);
		if (t === void 0) throw Error(`missing facet data in ${e.ariaLabel}`);
		if (t === null) return;
		let a = {};
		return r != null && (a.fx = vb(t, {
			value: r,
			scale: "fx"
		})), i != null && (a.fy = vb(t, {
			value: i,
			scale: "fy"
		})), xD(a, n), {
			channels: a,
			groups: yS(t, a)
		};
	}
	if (t === void 0) return;
	let { channels: a, groups: o, data: s } = t;
	if (e.facet !== "auto" || e.data === s) return {
		channels: a,
		groups: o
	};
	s.length > 0 && (o.size > 1 || o.size === 1 && a.fx && a.fy && [...o][0][1].size > 1) && Kv(Mv(e.data)) === Kv(s) && bx(`Warning: the ${e.ariaLabel} mark appears to use faceted data, but isn’t faceted. The mark data has the same length as the facet data and the mark facet option is "auto", but the mark data and facet data are distinct. If this mark should be faceted, set the mark facet option to true; otherwise, suppress this warning by setting the mark facet option to false.`);
}
function OD(e, t = {}) {
	return Yy({
		...t,
		x: null,
		y: null
	}, (t, n, r, i, a, o) => o.getMarkState(e));
}
function kD(e) {
	let t = [];
	for (let n of e) {
		let e = n.tip;
		if (e) {
			e === !0 ? e = {} : typeof e == "string" && (e = { pointer: e });
			let { pointer: r, preferredAnchor: i } = e;
			r = /^x$/i.test(r) ? ew : /^y$/i.test(r) ? tw : $C, e = r(OD(n, e)), e.title = null, i === void 0 && (e.preferredAnchor = r === tw ? "left" : "bottom");
			let a = iD(n.data, e);
			a.facet = n.facet, a.facetAnchor = n.facetAnchor, t.push(a);
		}
	}
	return t;
}
function AD(e, t, n) {
	let { projection: r, x: i = {}, y: a = {}, fx: o = {}, fy: s = {}, axis: c, grid: l, facet: u = {}, facet: { axis: d = c, grid: f } = u, x: { axis: p = c, grid: m = p === null ? null : l } = i, y: { axis: h = c, grid: g = h === null ? null : l } = a, fx: { axis: _ = d, grid: v = _ === null ? null : f } = o, fy: { axis: y = d, grid: b = y === null ? null : f } = s } = n;
	(r || !Bv(i) && !zD("x", e)) && (p = m = null), (r || !Bv(a) && !zD("y", e)) && (h = g = null), t.has("fx") || (_ = v = null), t.has("fy") || (y = b = null), p === void 0 && (p = !RD(e, "x")), h === void 0 && (h = !RD(e, "y")), _ === void 0 && (_ = !RD(e, "fx")), y === void 0 && (y = !RD(e, "fy")), p === !0 && (p = "bottom"), h === !0 && (h = "left"), _ === !0 && (_ = p === "top" || p === null ? "bottom" : "top"), y === !0 && (y = h === "right" || h === null ? "left" : "right");
	let x = [];
	return MD(x, b, HT, s), jD(x, y, MT, "right", "left", u, s), MD(x, v, WT, o), jD(x, _, PT, "top", "bottom", u, o), MD(x, g, VT, a), jD(x, h, jT, "left", "right", n, a), MD(x, m, UT, i), jD(x, p, NT, "bottom", "top", n, i), x;
}
function jD(e, t, n, r, i, a, o) {
	if (!t) return;
	let s = ND(t);
	o = PD(s ? r : t, a, o);
	let { line: c } = o;
	(n === jT || n === NT) && c && !Sy(c) && e.push(eD(FD(o))), e.push(n(o)), s && e.push(n({
		...o,
		anchor: i,
		label: null
	}));
}
function MD(e, t, n, r) {
	t && !Sy(t) && e.push(n(ID(t, r)));
}
function ND(e) {
	return /^\s*both\s*$/i.test(e);
}
function PD(e, t, { line: n = t.line, ticks: r, tickSize: i, tickSpacing: a, tickPadding: o, tickFormat: s, tickRotate: c, fontVariant: l, ariaLabel: u, ariaDescription: d, label: f = t.label, labelAnchor: p, labelArrow: m = t.labelArrow, labelOffset: h }) {
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
function FD(e) {
	let { anchor: t, line: n } = e;
	return {
		anchor: t,
		facetAnchor: t + "-empty",
		stroke: n === !0 ? void 0 : n
	};
}
function ID(e, { stroke: t = yy(e) ? e : void 0, ticks: n = LD(e) ? e : void 0, tickSpacing: r, ariaLabel: i, ariaDescription: a }) {
	return {
		stroke: t,
		ticks: n,
		tickSpacing: r,
		ariaLabel: i,
		ariaDescription: a
	};
}
function LD(e) {
	switch (typeof e) {
		case "number": return !0;
		case "string": return !yy(e);
	}
	return uy(e) || typeof e?.range == "function";
}
function RD(e, t) {
	let n = `${t}-axis `;
	return e.some((e) => e.ariaLabel?.startsWith(n));
}
function zD(e, t) {
	for (let n of t) for (let t in n.channels) {
		let { scale: r } = n.channels[t];
		if (r === e || r === "projection") return !0;
	}
	return !1;
}
function BD(e, t) {
	for (let n in e) {
		let r = e[n], i = t[n];
		r.label === void 0 && i && (r.label = i.label);
	}
	return e;
}
function VD({ fx: e, fy: t }, n) {
	let { marginTop: r, marginRight: i, marginBottom: a, marginLeft: o, width: s, height: c } = Xx(n), l = e && HD(e), u = t && HD(t);
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
function HD(e) {
	let t = e.domain();
	if (t.length === 0) return [0, e.bandwidth()];
	let n = e(t[0]), r = e(t[t.length - 1]);
	return r < n && ([n, r] = [r, n]), [n, r + e.bandwidth()];
}
// node_modules/@observablehq/plot/src/curve.js
var UD = /* @__PURE__ */ new Map([
	["basis", kg],
	["basis-closed", jg],
	["basis-open", Ng],
	["bundle", Fg],
	["bump-x", Xh],
	["bump-y", Zh],
	["cardinal", Rg],
	["cardinal-closed", Bg],
	["cardinal-open", Hg],
	["catmull-rom", Gg],
	["catmull-rom-closed", qg],
	["catmull-rom-open", Yg],
	["linear", Uh],
	["linear-closed", Zg],
	["monotone-x", a_],
	["monotone-y", o_],
	["natural", l_],
	["step", d_],
	["step-after", p_],
	["step-before", f_]
]);
function WD(e = Uh, t) {
	if (typeof e == "function") return e;
	let n = UD.get(`${e}`.toLowerCase());
	if (!n) throw Error(`unknown curve: ${e}`);
	if (t !== void 0) {
		if ("beta" in n) return n.beta(t);
		if ("tension" in n) return n.tension(t);
		if ("alpha" in n) return n.alpha(t);
	}
	return n;
}
function GD(e = KD, t) {
	return typeof e != "function" && `${e}`.toLowerCase() === "auto" ? KD : WD(e, t);
}
function KD(e) {
	return Uh(e);
}
// node_modules/@observablehq/plot/src/marks/bar.js
var qD = { ariaLabel: "bar" }, JD = class extends HC {
	constructor(e, t, n = {}, r = qD) {
		super(e, t, n, r), KE(this, n), qE(this, n);
	}
	render(e, t, n, r, i) {
		let { rx: a, ry: o, rx1y1: s, rx1y2: c, rx2y1: l, rx2y2: u } = this, d = this._x(t, n, r), f = this._y(t, n, r), p = this._width(t, n, r), m = this._height(t, n, r);
		return nC("svg:g", i).call(jC, this, r, i).call(this._transform, this, t).call((t) => t.selectAll().data(e).enter().call(s || c || l || u ? (e) => e.append("path").call(MC, this).call(JE, d, f, YD(d, p), YD(f, m), this).call(bC, this, n) : (e) => e.append("rect").call(MC, this).attr("x", d).attr("width", p).attr("y", f).attr("height", m).call($, "rx", a).call($, "ry", o).call(bC, this, n))).node();
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
function YD(e, t) {
	return typeof e == "function" && typeof t == "function" ? (n) => e(n) + t(n) : typeof e == "function" ? (n) => e(n) + t : typeof t == "function" ? (n) => e + t(n) : e + t;
}
var XD = class extends JD {
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
		e.call(FC, t, { x: n }, 0, 0);
	}
	_x({ x: e }, { x1: t, x2: n }, { marginLeft: r }) {
		let { insetLeft: i } = this;
		return fS(e) ? r + i : (e) => Math.min(t[e], n[e]) + i;
	}
	_width({ x: e }, { x1: t, x2: n }, { marginRight: r, marginLeft: i, width: a }) {
		let { insetLeft: o, insetRight: s } = this;
		return fS(e) ? a - r - i - o - s : (e) => Math.max(0, Math.abs(n[e] - t[e]) - o - s);
	}
}, ZD = class extends JD {
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
		e.call(FC, t, { y: n }, 0, 0);
	}
	_y({ y: e }, { y1: t, y2: n }, { marginTop: r }) {
		let { insetTop: i } = this;
		return fS(e) ? r + i : (e) => Math.min(t[e], n[e]) + i;
	}
	_height({ y: e }, { y1: t, y2: n }, { marginTop: r, marginBottom: i, height: a }) {
		let { insetTop: o, insetBottom: s } = this;
		return fS(e) ? a - r - i - o - s : (e) => Math.max(0, Math.abs(n[e] - t[e]) - o - s);
	}
};
function QD(e, t = {}) {
	return Rv(t) || (t = {
		...t,
		y: hv,
		x2: gv
	}), new XD(e, wE(Dw(yE(t))));
}
function $D(e, t = {}) {
	return Rv(t) || (t = {
		...t,
		x: hv,
		y2: gv
	}), new ZD(e, TE(Ow(bE(t))));
}
// node_modules/@observablehq/plot/src/marks/dot.js
var eO = {
	ariaLabel: "dot",
	fill: "none",
	stroke: "currentColor",
	strokeWidth: 1.5
};
function tO(e) {
	return e.sort === void 0 && e.reverse === void 0 ? tb({ channel: "-r" }, e) : e;
}
var nO = class extends HC {
	constructor(e, t = {}) {
		let { x: n, y: r, r: i, rotate: a, symbol: o = eg, frameAnchor: s } = t, [c, l] = kv(a, 0), [u, d] = qy(o), [f, p] = kv(i, u == null ? 3 : 4.5);
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
				filter: y_,
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
		}, tO(t), eO), this.r = p, this.rotate = l, this.symbol = d, this.frameAnchor = Ty(s);
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
		let { x: a, y: o } = t, { x: s, y: c, r: l, rotate: u, symbol: d } = n, { r: f, rotate: p, symbol: m } = this, [h, g] = VC(this, r), _ = m === eg, v = l ? void 0 : f * f * Math.PI;
		return b_(f) && (e = []), nC("svg:g", i).call(jC, this, r, i).call(FC, this, {
			x: s && a,
			y: c && o
		}).call((t) => t.selectAll().data(e).enter().append(_ ? "circle" : "path").call(MC, this).call(_ ? (e) => {
			e.attr("cx", s ? (e) => s[e] : h).attr("cy", c ? (e) => c[e] : g).attr("r", l ? (e) => l[e] : f);
		} : (e) => {
			e.attr("transform", Lw`translate(${s ? (e) => s[e] : h},${c ? (e) => c[e] : g})${u ? (e) => ` rotate(${u[e]})` : p ? ` rotate(${p})` : ""}`).attr("d", l && d ? (e) => {
				let t = cs();
				return d[e].draw(t, l[e] * l[e] * Math.PI), t;
			} : l ? (e) => {
				let t = cs();
				return m.draw(t, l[e] * l[e] * Math.PI), t;
			} : d ? (e) => {
				let t = cs();
				return d[e].draw(t, v), t;
			} : (() => {
				let e = cs();
				return m.draw(e, v), e;
			})());
		}).call(bC, this, n)).node();
	}
};
function rO(e, { x: t, y: n, ...r } = {}) {
	return r.frameAnchor === void 0 && ([t, n] = Wv(t, n)), new nO(e, {
		...r,
		x: t,
		y: n
	});
}
// node_modules/@observablehq/plot/src/marks/line.js
var iO = {
	ariaLabel: "line",
	fill: "none",
	stroke: "currentColor",
	strokeWidth: 1.5,
	strokeLinecap: "round",
	strokeLinejoin: "round",
	strokeMiterlimit: 1
}, aO = class extends HC {
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
				value: Gv(t),
				optional: !0
			}
		}, t, iO), this.z = i, this.curve = GD(a, o), sw(this, t);
	}
	filter(e) {
		return e;
	}
	project(e, t, n) {
		this.curve !== KD && super.project(e, t, n);
	}
	render(e, t, n, r, i) {
		let { x: a, y: o } = n, { curve: s } = this;
		return nC("svg:g", i).call(jC, this, r, i).call(FC, this, t).call((t) => t.selectAll().data(wC(e, [a, o], this, n)).enter().append("path").call(MC, this).call(xC, this, n).call(gw, this, n, i).attr("d", s === KD && i.projection ? oO(i.path(), a, o) : Kh().curve(s).defined((e) => e >= 0).x((e) => a[e]).y((e) => o[e]))).node();
	}
};
function oO(e, t, n) {
	return t = wv(t), n = wv(n), (r) => {
		let i = [], a = [i];
		for (let e of r) e === -1 ? (i = [], a.push(i)) : i.push([t[e], n[e]]);
		return e({
			type: "MultiLineString",
			coordinates: a
		});
	};
}
function sO(e, { x: t, y: n, ...r } = {}) {
	return [t, n] = Wv(t, n), new aO(e, {
		...r,
		x: t,
		y: n
	});
}
// node_modules/@observablehq/plot/src/marks/tick.js
var cO = {
	ariaLabel: "tick",
	fill: null,
	stroke: "currentColor"
}, lO = class extends HC {
	constructor(e, t, n) {
		super(e, t, n, cO), sw(this, n);
	}
	render(e, t, n, r, i) {
		return nC("svg:g", i).call(jC, this, r, i).call(this._transform, this, t).call((a) => a.selectAll().data(e).enter().append("line").call(MC, this).attr("x1", this._x1(t, n, r)).attr("x2", this._x2(t, n, r)).attr("y1", this._y1(t, n, r)).attr("y2", this._y2(t, n, r)).call(bC, this, n).call(hw, this, n, i)).node();
	}
}, uO = class extends lO {
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
		e.call(FC, t, { x: n }, fC, 0);
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
}, dO = class extends lO {
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
		e.call(FC, t, { y: n }, 0, fC);
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
function fO(e, { x: t = gv, ...n } = {}) {
	return new uO(e, {
		...n,
		x: t
	});
}
function pO(e, { y: t = gv, ...n } = {}) {
	return new dO(e, {
		...n,
		y: t
	});
}
// node_modules/@observablehq/plot/src/index.js
HC.prototype.plot = function({ marks: e = [], ...t } = {}) {
	return hD({
		...t,
		marks: [...e, this]
	});
};
// src/plotting.ts
function mO(e, t, n) {
	let r = hD({
		className: "eh-chart",
		...t
	});
	return r.querySelectorAll("style").forEach((e) => e.remove()), r.style.color = n.soft, r.setAttribute("aria-hidden", "true"), e.replaceChildren(r), r;
}
function hO(e, t = 18) {
	let n = [...e];
	return n.length <= t ? e : n.slice(0, t - 1).join("") + "…";
}
// src/curves.tsx
var gO = 62, _O = 18, vO = 30, yO = 248, bO = 2400, xO = 130;
function SO({ picture: e, palette: t, onChoose: n }) {
	let [r, i] = we(null), { k: a, logError: o, score: s, view: c } = e, l = ke(() => CO(o), [o]), u = {
		picture: e,
		palette: t,
		hover: r,
		onHover: i,
		onChoose: n
	}, [d, f] = [a[0], a[a.length - 1]], p = `Best k is ${P(c.best_k)}; shown k is ${P(c.k)}`;
	return /* @__PURE__ */ F("div", {
		class: "eh-curves",
		children: [/* @__PURE__ */ F(wO, {
			...u,
			name: "error",
			title: "Total error E(k)",
			symbol: "E",
			values: l.values,
			logarithmic: l.log,
			powers: l.powers,
			reading: (e) => Be(Math.exp(o[e])),
			summary: `Total error E for every k from ${P(d)} to ${P(f)}, on a logarithmic scale. ${p}, with E = ${Be(Qe(e.view.error))}.`
		}), /* @__PURE__ */ F(wO, {
			...u,
			name: "score",
			title: "Score S(k)",
			symbol: "S",
			values: s,
			logarithmic: !1,
			powers: !1,
			reading: (e) => Be(s[e]),
			summary: `Score S for every k from ${P(d)} to ${P(f)}; higher is better. ${p}.`
		})]
	});
}
function CO(e) {
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
function wO(e) {
	let { picture: t, palette: n, values: r, hover: i, onHover: a, onChoose: o } = e, { k: s, view: c } = t, [l, u] = Xe(), d = Oe(null), f = Oe(() => 0), p = ke(() => OO(s), [s]);
	De(() => {
		if (!u) return;
		let r = mO(d.current, kO(e, p, u), n).scale("y");
		f.current = (e) => r?.apply(e) ?? 0, d.current.dataset.revision = String(t.revision);
	}, [
		t.revision,
		u,
		n
	]);
	let m = (e) => gO + (e - p[0]) / (p[1] - p[0]) * (u - gO - _O), h = (e) => {
		let t = l.current.getBoundingClientRect().left, n = (e.clientX - t - gO) / (u - gO - _O);
		return DO(s, p[0] + n * (p[1] - p[0]));
	}, g = (e) => {
		let t = EO(e, s, c.k);
		t !== void 0 && (e.preventDefault(), o(t));
	}, _ = DO(s, c.k);
	return /* @__PURE__ */ F(Dt, {
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
				style: { height: `${yO}px` },
				"data-curve": e.name
			}), i !== null && i < s.length && /* @__PURE__ */ F(TO, {
				x: m(s[i]),
				y: f.current(r[i]),
				width: u,
				text: `k = ${P(s[i])}`,
				value: `${e.symbol} = ${e.reading(i)}`
			})]
		})
	});
}
function TO({ x: e, y: t, width: n, text: r, value: i }) {
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
function EO(e, t, n) {
	let r = DO(t, n), i = e.shiftKey ? 10 : 1, a = {
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
function DO(e, t) {
	let [n, r] = [0, e.length - 1];
	for (; r - n > 1;) {
		let i = n + r >> 1;
		e[i] <= t ? n = i : r = i;
	}
	return Math.abs(e[r] - t) < Math.abs(e[n] - t) ? r : n;
}
function OO(e) {
	let [t, n] = [e[0], e[e.length - 1]];
	return t === n ? [t - 1, n + 1] : [t, n];
}
function kO(e, t, n) {
	let { picture: r, palette: i, values: a, logarithmic: o, powers: s, symbol: c } = e, { k: l, view: u } = r, d = FO(a, Math.max(400, Math.min(bO, 2 * n))), f = (e) => Number.isFinite(a[e]) && (!o || a[e] > 0), p = DO(l, u.best_k), m = DO(l, u.k), h = jO(a, o), g = d.filter((e) => !f(e) && !Number.isNaN(a[e])), _ = (e) => f(e) ? a[e] : NaN, v = o ? MO(h) : 5, y = c === "E" ? h[0] : h[1], b = (e) => f(e) ? a[e] : y;
	return {
		width: n,
		height: yO,
		marginLeft: gO,
		marginRight: _O,
		marginTop: vO,
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
			tickFormat: PO
		},
		y: {
			type: o ? "log" : "linear",
			domain: h,
			ticks: v,
			nice: !o,
			tickSize: 0,
			label: s ? `↑ ${c}, powers of ten` : c === "E" ? "↑ E, total error (log scale)" : "↑ S, score",
			tickFormat: o ? NO : void 0
		},
		marks: [
			VT({
				stroke: i.line,
				strokeOpacity: 1,
				ticks: v
			}),
			m === p ? null : Pw([l[m]], {
				stroke: i.ink,
				strokeDasharray: "3,3"
			}),
			Pw([l[p]], {
				stroke: i.accent,
				strokeOpacity: .45
			}),
			sO(d, {
				x: (e) => l[e],
				y: _,
				stroke: i.curve,
				strokeWidth: 1.3,
				strokeLinejoin: "round"
			}),
			l.length <= xO ? rO(d, {
				x: (e) => l[e],
				y: _,
				r: 2,
				fill: i.curve
			}) : null,
			g.length ? rO(g, {
				x: (e) => l[e],
				y,
				r: 4,
				symbol: "diamond",
				fill: i.accent
			}) : null,
			m === p ? null : rO([m], {
				x: (e) => l[e],
				y: b,
				r: 4.5,
				fill: i.paper,
				stroke: i.ink,
				strokeWidth: 2
			}),
			rO([p], {
				x: (e) => l[e],
				y: b,
				r: 5,
				fill: i.accent,
				stroke: i.paper,
				strokeWidth: 1.5
			}),
			AO(`best k = ${P(u.best_k)}`, l[p], t, i)
		]
	};
}
function AO(e, t, n, r) {
	let i = (t - n[0]) / (n[1] - n[0]);
	return Uw([e], {
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
function jO(e, t) {
	let [n, r] = [Infinity, -Infinity];
	for (let i of e) !Number.isFinite(i) || t && i <= 0 || (i < n && (n = i), i > r && (r = i));
	if (n > r) return [.1, 1];
	if (t) return [n / 1.12, r * 1.12];
	let i = (r - n || Math.abs(r) || 1) * .05;
	return [n - i, r + i];
}
function MO([e, t]) {
	let n = Math.log10(t / e), r = n > 2.2 ? [1] : n > 1.1 ? [1, 3] : [
		1,
		2,
		3,
		5
	], i = Math.max(1, Math.round(n / 6)), a = [];
	for (let n = Math.floor(Math.log10(e)); n <= Math.ceil(Math.log10(t)); n += i) for (let e of r) a.push(Number(`${e}e${n}`));
	return a.filter((n) => n >= e && n <= t);
}
function NO(e) {
	let [t, n] = e.toExponential(0).split("e");
	return t === "1" ? `10${qe(Number(n))}` : `${t}·10${qe(Number(n))}`;
}
function PO(e) {
	return Number.isInteger(e) ? P(e) : "";
}
function FO(e, t) {
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
var IO = {
	float: "proven",
	ball: "proven",
	exact: "proven",
	undecided: "undecided"
};
function LO({ picture: e, onBest: t }) {
	let { view: n } = e, r = n.k === n.best_k;
	return /* @__PURE__ */ F("section", {
		class: "eh-headline eh-card",
		"aria-label": "Result",
		children: [/* @__PURE__ */ F("dl", {
			class: "eh-figures",
			children: [
				/* @__PURE__ */ F(VO, {
					name: "best-k",
					label: "Best k",
					value: P(n.best_k),
					exact: n.best_k,
					strong: !0
				}),
				/* @__PURE__ */ F(VO, {
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
				/* @__PURE__ */ F(VO, {
					name: "error",
					label: "Total error E",
					value: Be(Qe(n.error)),
					exact: Qe(n.error)
				}),
				/* @__PURE__ */ F(VO, {
					name: "score",
					label: "Score S",
					value: RO(Qe(n.score_at)),
					exact: Qe(n.score_at)
				}),
				/* @__PURE__ */ F(VO, {
					name: "gap",
					label: "Gap to the runner-up",
					value: zO(Qe(n.gap)),
					exact: Qe(n.gap)
				}),
				/* @__PURE__ */ F(VO, {
					name: "proof",
					label: "Proof",
					value: BO(n.proof),
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
function RO(e) {
	return Number.isFinite(e) ? Ve(e, 4) : Be(e);
}
function zO(e) {
	return e === Infinity ? "no other" : Be(e, 4);
}
function BO(e) {
	return e === null ? "not proven" : IO[e] ?? e;
}
function VO({ name: e, label: t, value: n, exact: r, strong: i, children: a }) {
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
var HO = [
	"alpha",
	"beta",
	"sigma",
	"kappa",
	"gamma",
	"k_min",
	"k_max",
	"k"
];
function UO(e, t) {
	let n = new URLSearchParams();
	t.name ? n.set("data", t.name) : t.inline && n.set("groups", KO(JSON.stringify(t.inline))), e.objective !== "fairness" && n.set("objective", e.objective);
	for (let t of HO) {
		let r = e[t];
		r !== null && n.set(t, String(r));
	}
	return n.set("tab", t.tab), t.theme !== "auto" && n.set("theme", t.theme), "#" + n.toString();
}
function WO(e) {
	let t = new URLSearchParams(e.replace(/^#/, "")), n = {};
	for (let e of HO) {
		let r = t.get(e);
		r && Number.isFinite(Number(r)) && (n[e] = Number(r));
	}
	let r = t.get("data");
	r && (n.data = { name: r });
	let i = t.get("objective");
	return i && (n.objective = i), {
		state: n,
		inline: GO(t.get("groups")),
		tab: t.get("tab"),
		theme: t.get("theme")
	};
}
function GO(e) {
	if (!e) return null;
	try {
		let t = JSON.parse(qO(e));
		return Array.isArray(t.names) && Array.isArray(t.populations) ? t : null;
	} catch {
		return null;
	}
}
function KO(e) {
	return JO(new TextEncoder().encode(e)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
function qO(e) {
	let t = atob(e.replace(/-/g, "+").replace(/_/g, "/"));
	return new TextDecoder().decode(Uint8Array.from(t, (e) => e.charCodeAt(0)));
}
function JO(e) {
	let t = "";
	for (let n = 0; n < e.length; n += 32768) t += String.fromCharCode(...e.subarray(n, n + 32768));
	return btoa(t);
}
// src/source.tsx
var YO = [
	["population_column", "Populations"],
	["name_column", "Names"],
	["minimum_column", "Minimums"],
	["maximum_column", "Maximums"],
	["current_column", "Units now"]
];
function XO(e, t) {
	e.set({
		data: t,
		k_min: null,
		k_max: null,
		k: null
	});
}
async function ZO(e, t, n) {
	let r = e.hello?.limits.bytes ?? 0;
	if (t.size > r) e.fail(`${t.name} has ${QO(t.size)} MB: the explorer reads at most ${QO(r)} MB. Use the command line for larger files.`);
	else try {
		let r = JO(new Uint8Array(await t.arrayBuffer())), i = await e.request("upload", {
			file: t.name,
			content: r,
			columns: n
		});
		i.data && XO(e, i.data);
	} catch (t) {
		e.fail(t.message);
	}
}
function QO(e) {
	return (e / 2 ** 20).toFixed(1);
}
function $O({ store: e, hello: t, last: n }) {
	let r = Ae(), i = Oe(null), [a, o] = we({}), s = e.picture?.data, c = e.state.data?.name ?? "", l = (t) => {
		t && (n.file = t, ZO(e, t, Object.fromEntries(Object.entries(a).filter(([, e]) => e.trim() !== ""))));
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
				onChange: (t) => XO(e, { name: t.target.value }),
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
				YO.map(([e, t]) => /* @__PURE__ */ F("label", { children: [
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
	let t = /* @__PURE__ */ new Map(), n = e.map((e) => hO(e));
	return n.forEach((e) => t.set(e, (t.get(e) ?? 0) + 1)), n.map((e, n) => t.get(e) > 1 ? `${hO(e, 12)} (${n + 1})` : e);
}
function ik({ picture: e, palette: t }) {
	let n = ke(() => nk(e).sort((e, t) => t.ratio - e.ratio || e.index - t.index), [e]), r = ek / 2, i = n.length <= ek ? n : [...n.slice(0, r), ...n.slice(-30)], a = n.length > ek ? `The ${r} groups furthest above and the ${r} furthest below their ideal, of ${P(n.length)}.` : null, [o, s] = [n[0], n[n.length - 1]], c = `Deviation phi minus 1 of ${n.length} groups at k = ${e.view.k}. ${ok(e.view.sides)} Furthest above: ${e.data.names[o.index]}, ${Ge(o.ratio - 1)}. Furthest below: ${e.data.names[s.index]}, ${Ge(s.ratio - 1)}.`;
	return /* @__PURE__ */ F(Dt, {
		title: `Deviation from the ideal, φ − 1, at k = ${P(e.view.k)}`,
		name: "deviation",
		summary: c,
		palette: t,
		note: a,
		children: [/* @__PURE__ */ F(sk, {
			palette: t,
			sides: ["over", "under"]
		}), /* @__PURE__ */ F(ck, {
			picture: e,
			shown: i,
			palette: t,
			options: uk
		})]
	});
}
function ak({ picture: e, palette: t }) {
	let n = ke(() => nk(e).sort((e, t) => t.units - e.units || t.ideal - e.ideal), [e]), r = n.slice(0, ek), i = n.length > ek ? `The ${ek} groups with the most units, of ${P(n.length)}.` : null, a = `Units of ${n.length} groups as bars, their ideals as marks, at k = ${e.view.k}. ${ok(e.view.sides)} ` + n.slice(0, 3).map((t) => `${e.data.names[t.index]}: ${t.units} units, ideal ${Ve(t.ideal, 2)}.`).join(" ");
	return /* @__PURE__ */ F(Dt, {
		title: `Units a and ideal a*, at k = ${P(e.view.k)}`,
		name: "ideal",
		summary: a,
		palette: t,
		note: i,
		children: [/* @__PURE__ */ F(sk, {
			palette: t,
			sides: ["over", "under"],
			mark: !0
		}), /* @__PURE__ */ F(ck, {
			picture: e,
			shown: r,
			palette: t,
			options: dk
		})]
	});
}
function ok(e) {
	let t = (t) => e.filter((e) => e === t).length, n = t("exact") ? `, ${t("exact")} exact` : "";
	return `${t("over")} over, ${t("under")} under${n}.`;
}
function sk({ palette: e, sides: t, mark: n }) {
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
function ck({ picture: e, shown: t, palette: n, options: r }) {
	let [i, a] = Xe(), o = Oe(null), s = a >= 60 + t.length * tk, c = t.reduce((e, t) => Math.max(e, t.label.length), 1), l = s && (a - 60) / t.length < c * 6.6 + 8, u = s ? 300 + (l ? 6.1 * c : 0) : 48 + t.length * tk;
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
		mO(o.current, s ? {
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
			marginTop: 34,
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
function lk(e) {
	return `${e.label}: ${e.units} units, ideal ${Ve(e.ideal, 2)}, ${Ge(e.ratio - 1)}`;
}
var uk = (e, t, n, r) => {
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
			VT({
				stroke: n.line,
				strokeOpacity: 1,
				ticks: r
			}),
			$D(e, {
				x: o,
				y: a,
				fill: i,
				title: lk
			}),
			Fw([0], { stroke: n.soft })
		] : [
			UT({
				stroke: n.line,
				strokeOpacity: 1,
				ticks: r
			}),
			QD(e, {
				y: o,
				x: a,
				fill: i,
				title: lk
			}),
			Pw([0], { stroke: n.soft })
		],
		value: s
	};
}, dk = (e, t, n, r) => {
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
			VT({
				stroke: n.line,
				strokeOpacity: 1,
				ticks: r
			}),
			$D(e, {
				x: a,
				y: "units",
				fill: i,
				title: lk
			}),
			pO(e, {
				x: a,
				y: "ideal",
				...s
			}),
			Fw([0], { stroke: n.soft })
		] : [
			UT({
				stroke: n.line,
				strokeOpacity: 1,
				ticks: r
			}),
			QD(e, {
				y: a,
				x: "units",
				fill: i,
				title: lk
			}),
			fO(e, {
				y: a,
				x: "ideal",
				...s
			}),
			Pw([0], { stroke: n.soft })
		],
		value: o
	};
}, fk = {
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
}, pk = {
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
function mk() {
	let e = document.body;
	return e.dataset.jpThemeLight ? e.dataset.jpThemeLight === "false" : e.classList.contains("vscode-dark") || e.classList.contains("vscode-high-contrast") ? !0 : e.classList.contains("vscode-light") ? !1 : document.documentElement.getAttribute("theme") === "dark" || matchMedia("(prefers-color-scheme: dark)").matches;
}
function hk(e) {
	let [t, n] = we(mk);
	return Ee(() => {
		let e = () => n(mk()), t = matchMedia("(prefers-color-scheme: dark)"), r = new MutationObserver(e);
		return t.addEventListener("change", e), r.observe(document.body, { attributes: !0 }), r.observe(document.documentElement, { attributes: !0 }), () => {
			t.removeEventListener("change", e), r.disconnect();
		};
	}, []), e === "auto" ? t ? pk : fk : e === "dark" ? pk : fk;
}
function gk(e) {
	let t = parseInt(e.slice(1), 16);
	return [
		t >> 16,
		t >> 8 & 255,
		t & 255
	];
}
function _k(e, t, n) {
	let [r, i] = [gk(e), gk(t)];
	return "#" + r.map((e, t) => Math.round(e + (i[t] - e) * n)).map((e) => e.toString(16).padStart(2, "0")).join("");
}
function vk(e) {
	let [t, n, r] = gk(e).map((e) => {
		let t = e / 255;
		return t <= .04045 ? t / 12.92 : ((t + .055) / 1.055) ** 2.4;
	});
	return .2126 * t + .7152 * n + .0722 * r;
}
function yk(e) {
	let t = vk(e);
	return (t + .05) / .05 > 1.05 / (t + .05) ? "#101418" : "#ffffff";
}
function bk(e, t, n) {
	if (e === 0) return _k(n.paper, n.exact, .35);
	let r = n.dark ? .34 : .24, i = r + (1 - r) * Math.min(1, Math.abs(e) / t);
	return _k(n.paper, e > 0 ? n.over : n.under, i);
}
function xk(e) {
	return e.reduce((e, t) => Math.max(e, Math.abs(t - 1)), .05);
}
// src/tiles.tsx
var Sk = 68, Ck = 34;
function wk({ picture: e, palette: t }) {
	let { data: n, view: r } = e, i = n.tiles, a = i.map(([e]) => e), o = i.map(([, e]) => e), [s, c] = [Math.min(...a), Math.min(...o)], l = Math.max((Math.max(...a) - s + 1) * Sk, 272), u = (Math.max(...o) - c + 1) * Sk + Ck, d = xk(r.ratio), [f, p] = Xe(), m = p > 0 && p < .72 * l, h = `Map of ${n.names.length} states as tiles, coloured by their deviation at k = ${r.k}. ${ok(r.sides)}`;
	return /* @__PURE__ */ F(Dt, {
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
				children: [/* @__PURE__ */ F(Ek, {
					full: d,
					palette: t,
					width: m ? l : Math.min(l, 380),
					size: m ? 19 : 11.5
				}), i.map(([e, i, a], o) => {
					let l = r.ratio[o] - 1, u = bk(l, d, t), f = yk(u), [p, h] = [(e - s) * Sk, (i - c) * Sk + Ck], g = p + 63 / 2;
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
								"font-size": Tk(r.units[o], m),
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
function Tk(e, t) {
	return Math.min(t ? 28 : 21, 96 / P(e).length);
}
function Ek({ full: e, palette: t, width: n, size: r }) {
	let i = [
		-1,
		-.5,
		0,
		.5,
		1
	], a = n / i.length;
	return /* @__PURE__ */ F("g", { children: i.map((n, i) => {
		let o = bk(n * e, e, t);
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
			fill: yk(o),
			"text-anchor": "middle",
			children: n === 0 ? "ideal" : Ge(n * e)
		})] }, n);
	}) });
}
// src/halfcircle.tsx
var Dk = 760, Ok = 250, kk = .36, Ak = [Dk / 2, 392], jk = 424, Mk = 2e3;
function Nk({ picture: e, palette: t }) {
	let { data: n, view: r } = e, i = ke(() => Fk(r.units), [r.units]), a = ke(() => r.k <= Mk ? Ik(r.k) : null, [r.k]), o = xk(r.ratio), [s, c] = Xe(), l = c ? Math.min(2.1, Math.max(1, Dk / c)) : 1, u = Ok + (a?.size ?? 0) + 7, d = (e) => bk(r.ratio[e] - 1, o, t), f = (e) => n.tiles?.[e][2] ?? hO(n.names[e], 13), p = (e) => `${n.names[e]}: ${P(r.units[e])} units, ${Ge(r.ratio[e] - 1)}`, m = `Half-circle of ${P(r.k)} seats for ${n.names.length} groups, the largest first from the left. ${ok(r.sides)}`, h = a ? null : `More than ${P(Mk)} units: each group is one piece of the half-circle instead of single seats.`;
	return /* @__PURE__ */ F(Dt, {
		title: `A house of ${P(r.k)} seats`,
		name: "half-circle",
		summary: m,
		palette: t,
		note: h,
		children: /* @__PURE__ */ F("div", {
			ref: s,
			children: /* @__PURE__ */ F("svg", {
				class: "eh-chart eh-half",
				viewBox: `0 0 ${Dk} ${jk}`,
				width: Dk,
				height: jk,
				"aria-hidden": "true",
				style: { maxWidth: `${Dk}px` },
				children: [
					/* @__PURE__ */ F(Ek, {
						full: o,
						palette: t,
						width: l > 1.3 ? Dk : 380,
						size: 11.5 * l
					}),
					a ? i.map(({ group: e, from: n, to: r }, i) => /* @__PURE__ */ F("g", {
						fill: d(e),
						stroke: _k(d(e), t.ink, .42),
						"stroke-width": i % 2 ? 1.4 : 0,
						children: [/* @__PURE__ */ F("title", { children: p(e) }), a.list.slice(n, r).map((e, t) => /* @__PURE__ */ F("circle", {
							cx: e.x,
							cy: e.y,
							r: a.size
						}, t))]
					}, e)) : i.map(({ group: e, from: n, to: i }) => /* @__PURE__ */ F("path", {
						d: Lk(n / r.k, i / r.k),
						fill: d(e),
						stroke: t.paper,
						children: /* @__PURE__ */ F("title", { children: p(e) })
					}, e)),
					i.filter(({ from: e, to: t }) => (t - e) / r.k >= .0145 * l).map(({ group: e, from: n, to: i }) => /* @__PURE__ */ F(Pk, {
						share: (n + i) / 2 / r.k,
						text: f(e),
						count: P(r.units[e]),
						ink: t.ink,
						edge: u,
						size: 12 * l
					}, e)),
					/* @__PURE__ */ F("text", {
						x: Ak[0],
						y: Ak[1] - 22,
						"text-anchor": "middle",
						"font-size": "44",
						"font-weight": "600",
						fill: t.ink,
						children: P(r.k)
					}),
					/* @__PURE__ */ F("text", {
						x: Ak[0],
						y: Ak[1] + 2,
						"text-anchor": "middle",
						"font-size": 14 * Math.sqrt(l),
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
function Pk({ share: e, text: t, count: n, ink: r, edge: i, size: a }) {
	let o = 180 * e, s = o <= 90, c = Math.PI * (1 - e), [l, u] = [Ak[0] + i * Math.cos(c), Ak[1] - i * Math.sin(c)];
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
function Fk(e) {
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
function Ik(e) {
	let t = Math.max(1, Math.round((1 + Math.sqrt(1 + 4 * e * .64 / (Math.PI * 1.3599999999999999) * 2)) / 2)), n = Array.from({ length: t }, (e, n) => t === 1 ? 1 : kk + .64 * n / (t - 1)), r = n.reduce((e, t) => e + t, 0), i = [], [a, o, s] = [
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
				x: Ak[0] + Ok * t * Math.cos(r),
				y: Ak[1] - 10 - 240 * t * Math.sin(r),
				angle: r
			});
		}
	}
	i.sort((e, t) => t.angle - e.angle || e.x - t.x);
	let c = t > 1 ? .64 / (t - 1) : .2;
	return {
		list: i,
		size: Math.min(14, .44 * Ok * Math.min(s, c))
	};
}
function Lk(e, t) {
	let n = (e, t) => {
		let n = Math.PI * (1 - e);
		return `${(Ak[0] + t * Math.cos(n)).toFixed(2)},${(Ak[1] - t * Math.sin(n)).toFixed(2)}`;
	}, r = Ok * kk;
	return `M${n(e, Ok)} A${Ok},${Ok} 0 0 1 ${n(t, Ok)} L${n(t, r)} A${r},${r} 0 0 0 ${n(e, r)} Z`;
}
// src/tabs.tsx
var Rk = [
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
function zk({ picture: e, palette: t, tab: n, onTab: r, id: i }) {
	let a = Rk.filter(({ name: t }) => t !== "tiles" || e.data.tiles), o = a.some(({ name: e }) => e === n) ? n : "deviation", s = (e) => {
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
				o === "deviation" && /* @__PURE__ */ F(ik, { ...c }),
				o === "ideal" && /* @__PURE__ */ F(ak, { ...c }),
				o === "tiles" && /* @__PURE__ */ F(wk, { ...c }),
				o === "half-circle" && /* @__PURE__ */ F(Nk, { ...c })
			]
		})]
	});
}
// src/takeaway.tsx
var Bk = "http://127.0.0.1:8642/", Vk = [
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
function Hk({ picture: e, store: t, tab: n, theme: r }) {
	let [i, a] = we(""), [o, s] = we(null), c = (n, r) => {
		t.request(n, { state: {
			...e.state,
			k: e.view.k
		} }).then((e) => xt(e.file ?? n, e.text ?? "", r)).catch((e) => t.fail(e.message));
	}, l = async (e, t) => {
		let n = await Et(e);
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
					Vk.map(({ ask: e, label: t, type: n }) => /* @__PURE__ */ F("button", {
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
							let c = UO(o, {
								inline: i.inline,
								name: i.name,
								tab: n,
								theme: r
							}), u = t.door.kind === "page" ? location.href.split("#")[0] : Bk;
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
var Uk = [
	"auto",
	"light",
	"dark"
];
function Wk({ store: e, startTab: t, startTheme: n, startInline: r }) {
	Ye(e);
	let [i, a] = we(Uk.find((e) => e === n) ?? "auto"), [o, s] = we(t ?? "deviation"), [c, l] = we(!1), u = Oe({ file: null }), d = hk(i), { hello: f, picture: p } = e;
	return qk(e, o, i), e.onUnknownData = () => void Gk(e, u.current.file, r), /* @__PURE__ */ F("div", {
		class: `eh ${d.dark ? "eh-dark" : "eh-light"} eh-${e.door.kind} ${c ? "eh-dropping" : ""}`,
		"data-lm-suppress-shortcuts": "true",
		onDrop: (t) => {
			t.preventDefault(), l(!1);
			let n = t.dataTransfer?.files[0];
			n && (u.current.file = n, ZO(e, n, {}));
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
					children: Uk.map((e) => /* @__PURE__ */ F("option", {
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
				children: [f && /* @__PURE__ */ F($O, {
					store: e,
					hello: f,
					last: u.current
				}), f && /* @__PURE__ */ F(_t, {
					store: e,
					hello: f
				})]
			}), /* @__PURE__ */ F("main", {
				class: "eh-main",
				children: [/* @__PURE__ */ F("div", {
					role: "alert",
					class: "eh-alert",
					children: [!e.alive && /* @__PURE__ */ F("p", { children: ["Python does not answer: this is the last picture. ", e.door.kind === "page" ? "Trying again …" : "Is the kernel running?"] }), e.error && /* @__PURE__ */ F("p", { children: e.error })]
				}), p ? /* @__PURE__ */ F(Kk, {
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
async function Gk(e, t, n) {
	let r = e.picture?.data.inline ?? n;
	try {
		r ? e.set({ data: (await e.request("inline", {
			inline: r,
			state: void 0
		})).data }) : t ? await ZO(e, t, {}) : e.fail("These groups are gone: open their file again, or choose a data set.");
	} catch (t) {
		e.fail(t.message);
	}
}
function Kk({ store: e, picture: t, palette: n, tab: r, onTab: i, theme: a }) {
	let o = Ze(t), s = Ae(), c = e.hello?.parameters.find(({ name: e }) => e === "alpha"), l = (t) => e.set({ k: t });
	return /* @__PURE__ */ F(y, { children: [
		/* @__PURE__ */ F(LO, {
			picture: t,
			onBest: () => l(null)
		}),
		/* @__PURE__ */ F("div", {
			class: "eh-card eh-totals",
			children: [/* @__PURE__ */ F(SO, {
				picture: t,
				palette: n,
				onChoose: l
			}), c && /* @__PURE__ */ F(nt, {
				picture: t,
				alpha: c,
				onAlpha: (t) => e.set({
					alpha: t,
					k: null
				})
			})]
		}),
		/* @__PURE__ */ F(zk, {
			picture: o,
			palette: n,
			tab: r,
			onTab: i,
			id: s
		}),
		/* @__PURE__ */ F(ut, {
			picture: o,
			store: e
		}),
		/* @__PURE__ */ F(Hk, {
			picture: t,
			store: e,
			tab: r,
			theme: a
		})
	] });
}
function qk(e, t, n) {
	let { picture: r } = e;
	Ee(() => {
		if (e.door.kind !== "page" || !r) return;
		let i = setTimeout(() => {
			let { name: e, inline: i } = r.data;
			(e || i) && history.replaceState(null, "", UO(r.state, {
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
var Jk = 8e3, Yk = class {
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
	fail(e) {
		this.error = e, this.tell();
	}
	watch() {
		clearTimeout(this.timer), this.timer = setTimeout(() => {
			this.flying && (this.alive = !1, this.tell());
		}, Jk);
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
		let r = this.picture, i = !r || n.key !== r.sweep.key, a = i ? $e(n.log_error) : r.logError, o = i ? Array.from({ length: n.count }, (e, t) => n.k_min + t) : r.k, s = r && r.data === t ? r.populations : Zk(t.populations), c = (r?.revision ?? 0) + 1, [l, u] = [Qk(e.view), $e(e.view.score)];
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
}, Xk = [
	"under",
	"exact",
	"over"
];
function Zk(e) {
	return Array.from($e(e));
}
function Qk(e) {
	return {
		...e,
		sides: e.standing.map((e) => Xk[e + 1]),
		ideal: Zk(e.ideal),
		ratio: Zk(e.ratio),
		contribution: Zk(e.contribution),
		quota: Zk(e.quota)
	};
}
// src/widget.ts
var $k = class {
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
}, eA = class {
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
function tA(e, t, n) {
	let r = new Yk(t, n && n.inline ? {
		...n.state,
		data: { key: "link" }
	} : n?.state ?? null);
	return le(/* @__PURE__ */ F(Wk, {
		store: r,
		startTab: n?.tab ?? null,
		startTheme: n?.theme ?? null,
		startInline: n?.inline ?? null
	}), e), r.open(), () => {
		r.close(), le(null, e);
	};
}
function nA({ model: e, el: t }) {
	return tA(t, new $k(e), null);
}
var rA = { render: nA };
export { eA as SocketDoor, rA as default, tA as mount, WO as readLink };
