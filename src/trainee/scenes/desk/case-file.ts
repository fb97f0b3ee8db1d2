import type Phaser from 'phaser';
import type { CaseFile } from '../../bridge';
import { wrapText } from '../drawing/fit-text';
import { INK, PAPER } from '../drawing/palette';
import { drawPath, drawPrint, drawRect, turned } from '../drawing/pen';
import { FONT } from '../fonts';
import type { LabelStyle } from '../stage-scene';
import type { Box } from './desk-layout';
import type { DeskStage } from './desk-stage';

/** Writes both pages of the open file and the line under it. @returns the name under the file */
export function buildCaseFile(
  stage: DeskStage,
  file: CaseFile,
  box: Box,
  scale: number,
): Phaser.GameObjects.Text {
  writeCover(stage, file, box, scale);
  writeBriefing(stage, file, box, scale);
  const left = box.x + 20 * scale;
  const right = box.x + box.width - 20 * scale;
  const size = stage.textSize(15 * scale);
  const y = box.y + 281 * scale - (size * 1.3) / 2;
  const name = stage.label(left, y, file.label, {
    font: 'sans',
    size: 15 * scale,
    bold: true,
    colour: INK.text,
  });
  const aimsStyle: LabelStyle = { font: 'sans', size: 13.5 * scale, colour: INK.muted, align: 'right' };
  const room = right - left - name.width - 40;
  const aims = stage.label(right, y + (size - stage.textSize(13.5 * scale)) * 0.65, file.aims, {
    ...aimsStyle,
    width: room,
  });
  const shape = Math.round(stage.textSize(13.5 * scale) * 0.85);
  stage.shape(
    'request',
    Math.round(right - aims.width - shape - 7),
    Math.round(y + (size * 1.3 - shape) / 2),
    shape,
  );
  return name;
}

function writeCover(stage: DeskStage, file: CaseFile, box: Box, scale: number): void {
  const left = box.x + 38 * scale;
  const width = 114 * scale;
  let y = box.y + 44 * scale;
  const number = { font: 'mono', size: 12 * scale, colour: PAPER.muted, width } as const;
  y += stage.label(left, y, file.number, number).height + 4 * scale;
  const title = {
    font: 'serif',
    size: 17 * scale,
    bold: true,
    colour: PAPER.ink,
    width,
    lines: 2,
    leading: 1.25,
  } as const;
  y += stage.label(left, y, file.title, title).height + 8 * scale;

  // Print that stands for the rest of the cover, down to the stamp.
  const stampTop = box.y + 196 * scale;
  const gap = 10 * scale;
  const rows = Math.max(0, Math.floor((stampTop - 8 * scale - y) / gap));
  const print = stage.picture('desk-cover', width, rows * gap + 2, `${rows}`, (context) => {
    drawPath(context, `M0 1H${width}`, { stroke: PAPER.edge });
    drawPrint(context, 0, 1 + 1.5 * gap, width, Math.max(0, rows - 2), gap, PAPER.edge);
  });
  if (rows > 0) stage.image(print, left, y);
  buildStamp(stage, file.stage, box, scale);
}

function buildStamp(stage: DeskStage, text: string, box: Box, scale: number): void {
  const size = stage.textSize(13 * scale);
  const font = { font: 'sans', size: 13 * scale, bold: true, colour: PAPER.vermilion } as const;
  const width = Math.min(stage.measure(font)(text) + 2 * size, 122 * scale);
  const height = size * 2.1;
  const margin = 12;
  const picture = stage.picture(
    'desk-stamp',
    width + 2 * margin,
    height + 2 * margin,
    `${text} ${size}`,
    (context) => {
      turned(context, -7, width / 2 + margin, height / 2 + margin, () => {
        drawRect(context, margin, margin, width, height, { stroke: PAPER.vermilion, width: 1.6 });
        context.fillStyle = PAPER.vermilion;
        context.font = `600 ${size}px ${FONT.sans}`;
        context.textAlign = 'center';
        context.textBaseline = 'middle';
        context.fillText(text, width / 2 + margin, height / 2 + margin + 1, width - 8);
      });
    },
  );
  stage.image(picture, box.x + 94 * scale - width / 2 - margin, box.y + 222 * scale - height / 2 - margin);
}

function writeBriefing(stage: DeskStage, file: CaseFile, box: Box, scale: number): void {
  const left = box.x + 182 * scale;
  const width = 148 * scale;
  const bottom = box.y + 252 * scale;
  let y = box.y + 37 * scale;
  const heading = { font: 'sans', size: 12 * scale, colour: PAPER.muted, width } as const;
  y += stage.label(left, y, file.briefingLabel, heading).height + 2 * scale;
  const title = {
    font: 'serif',
    size: 17 * scale,
    bold: true,
    colour: PAPER.ink,
    width,
    lines: 3,
    leading: 1.25,
  } as const;
  y += stage.label(left, y, file.briefingTitle, title).height + 6 * scale;

  const task: LabelStyle = { font: 'serif', size: 14.5 * scale, colour: PAPER.ink, leading: 1.25 };
  const size = stage.textSize(14.5 * scale);
  const tick = Math.round(size * 0.85);
  const indent = tick + Math.round(8 * scale);
  const heights = file.tasks.map(({ text }) => {
    return Math.ceil(wrapText(stage.measure(task), text, width - indent, 2).length * size * 1.25);
  });
  const air =
    (bottom - y - heights.reduce((sum, height) => sum + height, 0)) / (2 * Math.max(1, heights.length));
  const inset = Math.max(2, Math.min(air, 8 * scale));
  for (const [index, { text, done }] of file.tasks.entries()) {
    const height = (heights[index] ?? 0) + 2 * inset;
    if (y + height > bottom + 1) return; // the list beside the canvas has them all
    const rule = stage.picture(`desk-task-${index}`, width, tick + inset + 6, `${done}`, (context) => {
      drawPath(context, `M0 .5H${width}`, { stroke: index === 0 ? PAPER.edge : PAPER.rule });
      const top = inset + 3.5;
      drawRect(context, 0.5, top, tick - 1, tick - 1, { stroke: PAPER.muted, width: 1.3 });
      if (!done) return;
      const mark = `M${tick * 0.22} ${top + tick * 0.45}l${tick * 0.22} ${tick * 0.24} ${tick * 0.4}-${tick * 0.5}`;
      drawPath(context, mark, { stroke: PAPER.green, width: 2 });
    });
    stage.image(rule, left, Math.round(y));
    stage.label(left + indent, Math.round(y) + inset, text, { ...task, width: width - indent, lines: 2 });
    y += height;
  }
}
