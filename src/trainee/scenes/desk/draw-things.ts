import { INK, line, PAPER, STATUS } from '../drawing/palette';
import { drawCircle, drawPath, drawPrint, drawRect, drawShadow, turned } from '../drawing/pen';
import type { Thing } from './desk-layout';

type Context = CanvasRenderingContext2D;
type Draw = (context: Context) => void;

/** Room round a drawing for its shadow, cord and tilt, in design units. */
export const ART_MARGIN = 28;

const drawInbox: Draw = (context) => {
  drawShadow(context, 0, 0, 152, 120);
  drawRect(context, 0, 0, 152, 120, { fill: INK.raised, stroke: INK.line, width: 1.2 });
  drawPath(context, 'M6 6H146V114H6z', { fill: '#121B26', stroke: line(0.5) });
  drawPath(context, 'M56 114v-6h40v6', { stroke: line(0.5) });
  const envelopes = [
    { tilt: -5, x: 18, y: 20, top: false },
    { tilt: 3, x: 24, y: 16, top: false },
    { tilt: -1, x: 20, y: 26, top: true },
  ];
  for (const { tilt, x, y, top } of envelopes) {
    turned(context, tilt, x + 56, y + 38, () => {
      drawRect(context, x, y, 112, 74, {
        fill: top ? PAPER.sheet : PAPER.under,
        stroke: PAPER.edge,
        width: 0.8,
      });
      drawPath(context, `M${x} ${y}l56 38 56-38`, { stroke: PAPER.edge, width: 1.1 });
      if (!top) return;
      drawCircle(context, x + 56, y + 36, 8, { fill: PAPER.vermilion });
      drawCircle(context, x + 56, y + 36, 4.5, { stroke: PAPER.sheet });
    });
  }
};

const drawTelephone: Draw = (context) => {
  drawPath(context, 'M0 60C-20 64 -16 88 -24 96', { stroke: line(0.6), width: 1.4 });
  drawShadow(context, 0, 0, 112, 136);
  drawRect(context, 0, 0, 112, 136, { fill: INK.raised, stroke: INK.line, width: 1.2 });
  drawRect(context, 8, 8, 32, 120, { fill: INK.deepest, stroke: INK.line, width: 1.2 }, 14);
  drawCircle(context, 24, 24, 8, { fill: INK.deep, stroke: line(0.5) });
  drawCircle(context, 24, 112, 8, { fill: INK.deep, stroke: line(0.5) });
  drawRect(context, 48, 10, 56, 26, { fill: INK.deepest, stroke: line(0.5) });
  for (let key = 0; key < 12; key += 1) {
    const x = 51 + (key % 3) * 18;
    drawRect(context, x, 46 + Math.floor(key / 3) * 18, 14, 12, { fill: INK.deep, stroke: line(0.6) });
  }
  drawCircle(context, 94, 124, 4.5, { fill: '#3B3320' });
};

const drawRolledMap: Draw = (context) => {
  // Numbers below are those of a roll whose left end is at 576, 204.
  context.translate(-564, -166);
  turned(context, -9, 644, 204, () => {
    drawPath(context, 'M584 196h138v38H584z', { fill: INK.shadow });
    drawRect(context, 576, 182, 136, 44, { fill: INK.land, stroke: INK.line, width: 1.2 });
    drawPath(context, 'M576 193H712M576 215H712', { stroke: line(0.22) });
    const coast = 'M588 222c8-12 18-6 24-14s14 4 24 2M664 222c6-12 16-2 20-10s12 2 18-4';
    drawPath(context, coast, { stroke: 'rgba(14,22,32,.55)', width: 1.6 });
    const end = new Path2D();
    end.ellipse(576, 204, 9, 22, 0, 0, 2 * Math.PI);
    context.fillStyle = INK.raised;
    context.fill(end);
    context.strokeStyle = INK.line;
    context.lineWidth = 1.2;
    context.stroke(end);
    const core = new Path2D();
    core.ellipse(576, 204, 4.5, 12, 0, 0, 2 * Math.PI);
    context.stroke(core);
    drawPath(context, 'M711 182A9 22 0 0 1 711 226', { fill: INK.land, stroke: INK.line, width: 1.2 });
    drawRect(context, 626, 180, 11, 48, { fill: STATUS.request });
    drawRect(context, 656, 180, 11, 48, { fill: STATUS.request });
  });
};

const drawEvidenceBox: Draw = (context) => {
  drawShadow(context, 0, 0, 120, 144);
  drawRect(context, 0, 0, 120, 144, { fill: INK.raised, stroke: INK.line, width: 1.2 });
  drawPath(context, 'M0 80H120', { stroke: line(0.5) });
  drawPath(context, 'M8 8H112V136H8z', { stroke: line(0.22) });
  drawRect(context, 24, 16, 72, 40, { fill: PAPER.sheet });
  drawPrint(context, 36, 44, 48, 2, 6, PAPER.edge);
  drawRect(context, 24, 67, 16, 26, { fill: PAPER.under, stroke: PAPER.edge, width: 0.8 });
  drawPath(context, 'M28 80l3 3 5-6', { stroke: PAPER.green, width: 1.8 });
  drawRect(context, 80, 67, 16, 26, { fill: PAPER.under, stroke: PAPER.edge, width: 0.8 });
  drawPath(context, 'M88 75l5 5-5 5-5-5z', { stroke: PAPER.vermilion, width: 1.8 });
  drawPath(context, 'M44 108h32v12h-32z', { fill: '#121B26', stroke: line(0.6) });
};

const drawTracingStrip: Draw = (context) => {
  context.translate(-224, -632);
  drawShadow(context, 224, 632, 288, 104);
  drawRect(context, 224, 632, 288, 104, { fill: PAPER.sheet });
  drawRect(context, 224, 632, 12, 104, { fill: PAPER.under });
  drawRect(context, 500, 632, 12, 104, { fill: PAPER.under });
  drawPath(context, 'M320 632V736M416 632V736', { stroke: '#D6CBB5', dash: [3, 3] });
  for (let hole = 0; hole < 9; hole += 1) {
    drawCircle(context, 230, 640 + hole * 11, 2.2, { fill: '#1B2838' });
    drawCircle(context, 506, 640 + hole * 11, 2.2, { fill: '#1B2838' });
  }
  const known =
    'M272 684H300M312 684C336 684 336 662 352 662M312 684C336 684 336 708 352 708M364 662H392M404 662H452';
  drawPath(context, known, { stroke: PAPER.blue, width: 2.2 });
  drawPath(context, 'M364 708C384 708 384 690 398 690', { stroke: PAPER.amber, width: 2.2 });
  drawPath(context, 'M404 690h34', { stroke: PAPER.amber, width: 2, dash: [2, 4] });
  drawCircle(context, 266, 684, 7, { fill: PAPER.sheet, stroke: PAPER.blue, width: 2.2 });
  drawRect(context, 300, 674, 11, 20, { fill: PAPER.sheet, stroke: PAPER.muted, width: 1.4 });
  drawCircle(context, 358, 662, 6, { fill: PAPER.sheet, stroke: PAPER.muted, width: 1.6 });
  drawCircle(context, 358, 708, 6, { fill: PAPER.sheet, stroke: PAPER.muted, width: 1.6 });
  drawRect(context, 393, 652, 11, 20, { fill: PAPER.sheet, stroke: PAPER.muted, width: 1.4 });
  drawRect(context, 393, 680, 11, 20, { fill: PAPER.sheet, stroke: PAPER.amber, width: 1.8 });
  drawRect(context, 452, 652, 32, 20, { fill: PAPER.sheet, stroke: PAPER.green, width: 1.6 });
  context.fillStyle = PAPER.amber;
  context.font = '700 15px "Gowun Batang", serif';
  context.fillText('?', 446, 695);
};

const drawFindings: Draw = (context) => {
  turned(context, 4, 56, 36, () => {
    drawRect(context, 8, 0, 112, 84, { fill: PAPER.under, stroke: PAPER.edge, width: 0.8 });
  });
  drawShadow(context, 0, 4, 112, 88);
  drawRect(context, 0, 4, 112, 88, { fill: PAPER.sheet });
  drawPrint(context, 12, 42, 88, 3, 9, PAPER.edge);
  drawRect(context, 12, 70, 40, 14, { stroke: PAPER.green, width: 1.2 });
  // The stamp stands on the desk beside the cards.
  drawCircle(context, 155, 47, 22, { fill: INK.shadow });
  drawCircle(context, 150, 40, 22, { fill: INK.raised, stroke: INK.line, width: 1.2 });
  drawCircle(context, 150, 40, 14, { fill: INK.deepest, stroke: line(0.5) });
  drawCircle(context, 150, 40, 6, { fill: INK.raised, stroke: INK.line });
};

const drawNotebook: Draw = (context) => {
  drawShadow(context, 0, 0, 88, 56);
  drawRect(context, 0, 0, 88, 56, { fill: '#18232F', stroke: line(0.6), width: 1.1 });
  drawPath(context, 'M8 0V56', { stroke: line(0.4) });
  drawPath(context, 'M72 0V56', { stroke: line(0.7), width: 2 });
  drawRect(context, 22, 14, 38, 16, { stroke: line(0.3) });
};

const drawCup: Draw = (context) => {
  drawCircle(context, 42, 44, 34, { fill: INK.shadow });
  drawCircle(context, 36, 36, 36, { fill: INK.deep, stroke: INK.line, width: 1.2 });
  drawCircle(context, 36, 36, 31, { stroke: line(0.22) });
  drawPath(context, 'M51 20l12-12', { stroke: INK.line, width: 8, round: true });
  drawPath(context, 'M51 20l12-12', { stroke: INK.raised, width: 5.4, round: true });
  drawCircle(context, 36, 36, 22, { fill: INK.raised, stroke: INK.line, width: 1.3 });
  drawCircle(context, 36, 36, 16, { fill: '#3A2A1E', stroke: line(0.4) });
};

const drawLamp: Draw = (context) => {
  context.translate(-328, -100);
  drawRect(context, 368, 100, 32, 20, { fill: INK.raised, stroke: INK.line, width: 1.2 });
  for (const arm of ['M384 116L356 184', 'M356 184L392 236']) {
    drawPath(context, arm, { stroke: INK.line, width: 7 });
    drawPath(context, arm, { stroke: INK.raised, width: 4.6 });
  }
  drawCircle(context, 356, 184, 6, { fill: INK.deepest, stroke: INK.line, width: 1.4 });
  drawCircle(context, 398, 252, 34, { fill: 'rgba(6,10,16,.45)' });
  drawCircle(context, 392, 244, 34, { fill: INK.raised, stroke: INK.line, width: 1.3 });
  drawCircle(context, 392, 244, 24, { fill: '#18232F', stroke: line(0.5) });
};

const drawFile: Draw = (context) => {
  // Blotter, then the open folder with a narrow cover page and a wide briefing page.
  drawRect(context, 0, 0, 368, 304, { fill: '#1B2838', stroke: line(0.4) });
  drawPath(context, 'M8 8H360V296H8z', { stroke: line(0.16) });
  drawShadow(context, 20, 24, 328, 236);
  drawRect(context, 20, 24, 328, 236, { fill: PAPER.folder, stroke: PAPER.folderEdge });
  drawPath(context, 'M52 24v-9h72v9', { fill: PAPER.folder, stroke: PAPER.folderEdge });
  drawPath(context, 'M164 24V260', { stroke: PAPER.folderEdge });
  drawRect(context, 28, 34, 132, 216, { fill: PAPER.under });
  drawRect(context, 170, 30, 170, 224, { fill: PAPER.sheet });
};

/** Draws each thing with its upper left corner at the origin, one unit a design unit. */
export const DRAW_THING: Readonly<Record<Thing, Draw>> = {
  inbox: drawInbox,
  map: drawRolledMap,
  operations: drawTelephone,
  evidence: drawEvidenceBox,
  tracing: drawTracingStrip,
  findings: drawFindings,
  debrief: drawNotebook,
  file: drawFile,
  cup: drawCup,
  lamp: drawLamp,
};
