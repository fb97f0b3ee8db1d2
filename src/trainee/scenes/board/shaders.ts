/**
 * Uniforms that every program of the board takes: `uView` is left, top (board units), CSS pixels a unit, device pixels a CSS
 * pixel; `uSize` the CSS pixels of the surface; `uFlip` 1 on the screen, -1 on a picture that is read back upside down.
 */
const SURFACE = `
precision highp float;
uniform vec4 uView;
uniform vec2 uSize;
uniform float uFlip;
vec2 onScreen(vec2 board) { return (board - uView.xy) * uView.z; }
vec4 clipAt(vec2 screen) {
  vec2 unit = screen / uSize * 2.0 - 1.0;
  return vec4(unit.x, -unit.y * uFlip, 0.0, 1.0);
}
`;

const FADE = `
uniform float uNow;
float shown(float born) { return clamp((uNow - born) / 200.0, 0.0, 1.0); }
`;

/** Paper of the instrument: a faint square grid, and dotted lines down the columns of coins. */
export const GROUND = {
  vertex: `${SURFACE}
attribute vec2 aCorner;
varying vec2 vScreen;
void main() {
  vScreen = (aCorner * 0.5 + 0.5) * uSize;
  gl_Position = clipAt(vScreen);
}`,
  fragment: `
precision highp float;
uniform vec4 uView;
uniform float uColumn;
uniform vec2 uColumns;
varying vec2 vScreen;
float lineAt(float board, float every) {
  float away = abs(fract(board / every + 0.5) - 0.5) * every * uView.z;
  return clamp(1.0 - away * uView.w + 0.5, 0.0, 1.0);
}
void main() {
  vec2 board = vScreen / uView.z + uView.xy;
  float every = 33.0 * exp2(max(0.0, ceil(log2(0.7 / uView.z))));
  float grid = max(lineAt(board.x, every), lineAt(board.y, every)) * 0.07;
  // Coins stand in the odd columns.
  float head = lineAt(board.x - uColumn, 2.0 * uColumn) * step(uColumns.x, board.x) * step(board.x, uColumns.y);
  float dots = step(mod(vScreen.y, 8.0), 2.0);
  float alpha = max(grid, head * dots * 0.2 * step(0.25, uView.z));
  gl_FragColor = vec4(vec3(0.553, 0.635, 0.722) * alpha, alpha);
}`,
};

/** Edges, outlines of clusters and their tint: ribbons along a curve, a straight line, or the side of a fan. */
export const RIBBON = {
  vertex: `${SURFACE}${FADE}
attribute float aIndex;
attribute vec4 aEnds;
attribute vec4 aColour;
/** Width in sixteenths; 0 curve, 1 line, 2 side of a fan; 0 solid, 1 dashed, 2 dotted. */
attribute vec4 aStyle;
/** Way along an outline before this piece; or the centre of a fan. */
attribute vec2 aExtra;
attribute float aBorn;
uniform float uSegments;
varying vec4 vColour;
varying vec3 vAcross;
varying vec2 vAlong;
void main() {
  float t = floor(aIndex * 0.5) / uSegments;
  float side = mod(aIndex, 2.0) * 2.0 - 1.0;
  vec2 a = onScreen(aEnds.xy);
  vec2 b = onScreen(aEnds.zw);
  vec2 at = mix(a, b, t);
  vec2 way = b - a;
  float bend = max(abs(way.x) * 0.5, 40.0 * uView.z);
  float along = length(way);
  if (aStyle.y < 0.5) {
    float s = 1.0 - t;
    at = s*s*s*a + 3.0*s*s*t*(a + vec2(bend, 0.0)) + 3.0*s*t*t*(b - vec2(bend, 0.0)) + t*t*t*b;
    way = s*s*vec2(bend, 0.0) + 2.0*s*t*(b - a - vec2(2.0*bend, 0.0)) + t*t*vec2(bend, 0.0);
    along *= 1.06;
  }
  float wide = max(0.8, aStyle.x / 16.0 * clamp(uView.z, 0.3, 1.6));
  vec2 normal = length(way) > 0.001 ? normalize(vec2(-way.y, way.x)) : vec2(0.0, 1.0);
  float reach = wide * 0.5 + 1.0;
  vec2 place = at + normal * side * reach;
  if (aStyle.y > 1.5) place = side < 0.0 ? onScreen(aExtra) : at;
  vColour = aColour * shown(aBorn);
  vAcross = vec3(side * reach, wide * 0.5, aStyle.y);
  vAlong = vec2(t * along + aExtra.x * uView.z, aStyle.z);
  gl_Position = clipAt(place);
}`,
  fragment: `
precision highp float;
uniform vec4 uView;
varying vec4 vColour;
varying vec3 vAcross;
varying vec2 vAlong;
void main() {
  float cover = clamp((vAcross.y - abs(vAcross.x)) * uView.w + 0.5, 0.0, 1.0);
  if (vAcross.z > 1.5) cover = 1.0;
  else if (vAlong.y > 1.5) {
    float away = length(vec2(mod(vAlong.x, 7.0) - 3.5, vAcross.x));
    cover = clamp((1.4 - away) * uView.w + 0.5, 0.0, 1.0);
  } else if (vAlong.y > 0.5) cover *= step(mod(vAlong.x, 9.0), 5.0);
  gl_FragColor = vColour * cover;
}`,
};

/** Nodes and the marks at them: one quad each, its shape by signed distance. */
export const NODE = {
  vertex: `${SURFACE}${FADE}
attribute vec2 aCorner;
attribute vec2 aPlace;
/** Half width, half height, shape, marks (of which the glow is the highest). */
attribute vec4 aShape;
attribute vec4 aFill;
attribute vec4 aStroke;
/** Tainted share of a coin; number of bars. */
attribute float aShare;
attribute float aBorn;
varying vec2 vAt;
varying vec2 vHalf;
varying vec4 vFill;
varying vec4 vStroke;
varying vec4 vKind;
varying vec2 vWidth;
void main() {
  float scale = uView.z;
  vec2 half_ = max(aShape.xy * scale, vec2(1.5));
  float lit = step(31.5, aShape.w);
  // Room for the glow only where it glows: software pays for every pixel.
  vec2 reach = half_ + (lit > 0.5 ? 8.0 : 1.5);
  vAt = aCorner * reach;
  vHalf = half_;
  float fade = shown(aBorn);
  vFill = aFill * fade;
  vStroke = aStroke * fade;
  vKind = vec4(aShape.z, aShape.w, aShare, lit);
  vWidth = vec2(clamp(1.6 * scale, 0.7, 2.4), scale);
  gl_Position = clipAt(onScreen(aPlace) + vAt);
}`,
  fragment: `
precision highp float;
uniform vec4 uView;
varying vec2 vAt;
varying vec2 vHalf;
varying vec4 vFill;
varying vec4 vStroke;
varying vec4 vKind;
varying vec2 vWidth;
float box(vec2 p, vec2 b) { vec2 d = abs(p) - b; return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0); }
float cover(float d) { return clamp(0.5 - d * uView.w, 0.0, 1.0); }
float segment(vec2 p, vec2 a, vec2 b) {
  vec2 pa = p - a; vec2 ba = b - a;
  return length(pa - ba * clamp(dot(pa, ba) / dot(ba, ba), 0.0, 1.0));
}
vec4 over(vec4 below, vec4 above) { return above + below * (1.0 - above.a); }
bool has(float marks, float bit) { return mod(floor(marks / bit), 2.0) > 0.5; }
const vec3 AMBER = vec3(0.941, 0.706, 0.161);
const vec3 TAINT = vec3(1.0, 0.478, 0.302);
const vec3 LIGHT = vec3(0.910, 0.933, 0.957);
void main() {
  float shape = vKind.x;
  float scale = vWidth.y;
  float wide = vWidth.x;
  float d = shape < 0.5 ? length(vAt) - vHalf.x
    : shape < 1.5 ? box(vAt, vHalf)
    : shape < 2.5 ? (abs(vAt.x) + abs(vAt.y) - vHalf.x) * 0.7071
    : box(vAt, vHalf);
  float alpha = max(vFill.a, vStroke.a);
  vec4 fill = vFill;
  if (shape < 0.5 && vKind.z > 0.0) {
    float level = vHalf.y * (1.0 - 2.0 * vKind.z);
    fill = over(fill, vec4(TAINT, 1.0) * 0.5 * alpha * cover(level - vAt.y));
  }
  float ring = abs(d + wide * 0.5) - wide * 0.5;
  float drawn = cover(ring);
  if (has(vKind.y, 1.0)) {
    float turn = atan(vAt.y, vAt.x) / 6.2832;
    drawn *= step(fract(turn * 14.0), 0.55);
  }
  vec4 colour = over(fill * cover(d), vStroke * drawn);
  if (vKind.w > 0.5) {
    float glow = clamp(1.0 - max(d - 1.0, 0.0) / 6.0, 0.0, 1.0) * cover(-d);
    colour = over(colour, vec4(LIGHT, 1.0) * (cover(abs(d - 0.6) - 1.1) + 0.35 * glow * glow) * alpha);
  }
  // A start is filled within its ring.
  if (has(vKind.y, 2.0)) colour = over(colour, vStroke * cover(length(vAt) - vHalf.x * 0.53));
  // Two arrows against each other: change.
  if (has(vKind.y, 4.0) && scale > 0.35) {
    vec2 p = vAt / scale;
    float up = min(segment(p, vec2(-4.5, -2.4), vec2(4.5, -2.4)), segment(p, vec2(1.8, -5.0), vec2(4.5, -2.4)));
    float low = min(segment(p, vec2(-4.5, 2.4), vec2(4.5, 2.4)), segment(p, vec2(-1.8, 5.0), vec2(-4.5, 2.4)));
    colour = over(colour, vec4(AMBER, 1.0) * alpha * cover((min(up, low) - 0.8) * scale));
  }
  // A second line inside: stop.
  if (has(vKind.y, 8.0)) {
    float inner = abs(box(vAt, vHalf - 5.0 * scale)) - 0.6;
    colour = over(colour, vStroke * 0.5 * cover(inner));
  }
  if (has(vKind.y, 16.0)) {
    vec2 p = abs(vAt);
    float plus = min(box(p, vec2(4.5 * scale, 0.8)), box(p, vec2(0.8, 4.5 * scale)));
    colour = over(colour, vec4(LIGHT, 1.0) * alpha * cover(plus));
  }
  if (shape > 2.5) {
    // Bars of certainty on their plate.
    float count = vKind.z;
    for (int bar = 0; bar < 3; bar += 1) {
      float x = (float(bar) - 1.0) * 5.0 * scale;
      float high = (3.0 + float(bar) * 1.4) * scale;
      float d3 = box(vAt - vec2(x, 4.6 * scale - high), vec2(1.5 * scale, high));
      vec4 ink = float(bar) < count - 0.5 ? vec4(LIGHT, 1.0) : vec4(LIGHT, 1.0) * 0.25;
      colour = over(colour, ink * alpha * cover(d3));
    }
  }
  gl_FragColor = colour;
}`,
};

/** Words: quads of the atlas, whose red is the letters and whose green is the dark edge around them. */
export const GLYPH = {
  vertex: `${SURFACE}
attribute vec2 aCorner;
/** A point of the board, or of the screen in CSS pixels. */
attribute vec2 aAnchor;
/** Device pixels from there. */
attribute vec2 aOffset;
/** Left, top, width, height in the atlas; device pixels of the quad. */
attribute vec4 aFrame;
attribute vec2 aStretch;
attribute vec4 aInk;
/** 0 letters, 1 dark edge; plus 2 where y is of the screen, plus 4 where x is too. */
attribute float aMode;
uniform vec2 uAtlas;
varying vec2 vTexture;
varying vec4 vInk;
varying float vEdge;
void main() {
  float edge = mod(aMode, 2.0);
  float pinned = floor(aMode * 0.5);
  vec2 screen = onScreen(aAnchor);
  if (pinned > 0.5) screen.y = aAnchor.y;
  if (pinned > 1.5) screen.x = aAnchor.x;
  // Letters stand on whole device pixels.
  vec2 device = floor(screen * uView.w + 0.5) + aOffset;
  vec2 corner = aCorner * 0.5 + 0.5;
  vTexture = (aFrame.xy + corner * aFrame.zw) / uAtlas;
  vInk = aInk;
  vEdge = edge;
  gl_Position = clipAt((device + corner * aFrame.zw * aStretch) / uView.w);
}`,
  fragment: `
precision highp float;
uniform sampler2D uTexture;
varying vec2 vTexture;
varying vec4 vInk;
varying float vEdge;
void main() {
  vec4 texel = texture2D(uTexture, vTexture);
  gl_FragColor = vInk * (vEdge > 0.5 ? texel.g : texel.r);
}`,
};
