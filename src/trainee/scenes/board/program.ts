/** One attribute of an instance (or of the strip): how many numbers of which kind. Bytes named `colour` are 0 to 1. */
export interface Attribute {
  readonly name: string;
  readonly size: 1 | 2 | 3 | 4;
  readonly type: 'float' | 'byte' | 'colour' | 'short';
}

const BYTES = { float: 4, byte: 1, colour: 1, short: 2 } as const;

/** Bytes of an instance. */
export const strideOf = (attributes: readonly Attribute[]): number =>
  attributes.reduce((sum, { size, type }) => sum + size * BYTES[type], 0);

export type UniformValue = number | readonly [number, number] | readonly [number, number, number, number];

/** What WebGL 1 needs two extensions for; Phaser does not start without them either. */
export interface Drawing {
  readonly gl: WebGLRenderingContext;
  readonly instancing: ANGLE_instanced_arrays;
  readonly vertexArrays: OES_vertex_array_object;
}

/** @returns null if the context lacks what instanced drawing needs */
export function drawingOf(gl: WebGLRenderingContext): Drawing | null {
  const instancing = gl.getExtension('ANGLE_instanced_arrays');
  const vertexArrays = gl.getExtension('OES_vertex_array_object');
  return instancing === null || vertexArrays === null ? null : { gl, instancing, vertexArrays };
}

/**
 * Many copies of one strip of vertices, drawn in one call. The instances stay on the graphics card: nothing is uploaded but by
 * `upload`, and the view moves by uniforms.
 */
export class InstancedBatch {
  private readonly program: WebGLProgram;
  private readonly uniforms = new Map<string, WebGLUniformLocation | null>();
  private readonly array: WebGLVertexArrayObjectOES;
  private readonly instances: WebGLBuffer;
  private room = 0;
  private count = 0;

  /**
   * @param strip the numbers of each vertex of the strip, all of one attribute
   * @throws if the shaders do not compile or a WebGL object cannot be had
   */
  constructor(
    private readonly drawing: Drawing,
    source: { readonly vertex: string; readonly fragment: string },
    strip: { readonly name: string; readonly size: 1 | 2; readonly values: Float32Array },
    attributes: readonly Attribute[],
  ) {
    const { gl, vertexArrays, instancing } = drawing;
    this.program = link(gl, source);
    this.array = had(vertexArrays.createVertexArrayOES());
    this.instances = had(gl.createBuffer());
    const corners = had(gl.createBuffer());
    vertexArrays.bindVertexArrayOES(this.array);
    gl.bindBuffer(gl.ARRAY_BUFFER, corners);
    gl.bufferData(gl.ARRAY_BUFFER, strip.values, gl.STATIC_DRAW);
    const corner = gl.getAttribLocation(this.program, strip.name);
    gl.enableVertexAttribArray(corner);
    gl.vertexAttribPointer(corner, strip.size, gl.FLOAT, false, 0, 0);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.instances);
    const stride = strideOf(attributes);
    let offset = 0;
    for (const { name, size, type } of attributes) {
      const location = gl.getAttribLocation(this.program, name);
      if (location >= 0) {
        const kind = {
          float: gl.FLOAT,
          byte: gl.UNSIGNED_BYTE,
          colour: gl.UNSIGNED_BYTE,
          short: gl.UNSIGNED_SHORT,
        };
        gl.enableVertexAttribArray(location);
        gl.vertexAttribPointer(location, size, kind[type], type === 'colour', stride, offset);
        instancing.vertexAttribDivisorANGLE(location, 1);
      }
      offset += size * BYTES[type];
    }
    vertexArrays.bindVertexArrayOES(null);
  }

  /** Puts instances on the graphics card, in place of those before. */
  upload(bytes: ArrayBuffer, length: number, count: number): void {
    const { gl, vertexArrays } = this.drawing;
    this.count = count;
    if (count === 0) return;
    vertexArrays.bindVertexArrayOES(null);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.instances);
    const part = new Uint8Array(bytes, 0, length);
    if (length <= this.room) {
      gl.bufferSubData(gl.ARRAY_BUFFER, 0, part);
      return;
    }
    this.room = length;
    gl.bufferData(gl.ARRAY_BUFFER, part, gl.STATIC_DRAW);
  }

  /** Draws all instances; nothing if there are none. */
  draw(vertices: number, uniforms: Readonly<Record<string, UniformValue>>): void {
    if (this.count === 0) return;
    const { gl, vertexArrays, instancing } = this.drawing;
    // biome-ignore lint/correctness/useHookAtTopLevel: WebGL's name, not a hook.
    gl.useProgram(this.program);
    for (const [name, value] of Object.entries(uniforms)) this.set(name, value);
    vertexArrays.bindVertexArrayOES(this.array);
    instancing.drawArraysInstancedANGLE(gl.TRIANGLE_STRIP, 0, vertices, this.count);
  }

  private set(name: string, value: UniformValue): void {
    const { gl } = this.drawing;
    if (!this.uniforms.has(name)) this.uniforms.set(name, gl.getUniformLocation(this.program, name));
    const location = this.uniforms.get(name) ?? null;
    if (location === null) return;
    if (typeof value === 'number') gl.uniform1f(location, value);
    else if (value.length === 2) gl.uniform2f(location, value[0], value[1]);
    else gl.uniform4f(location, value[0], value[1], value[2], value[3]);
  }
}

function had<Thing>(thing: Thing | null): Thing {
  if (thing === null) throw new Error('the WebGL context gives nothing more');
  return thing;
}

function link(
  gl: WebGLRenderingContext,
  source: { readonly vertex: string; readonly fragment: string },
): WebGLProgram {
  const program = had(gl.createProgram());
  for (const [kind, text] of [
    [gl.VERTEX_SHADER, source.vertex],
    [gl.FRAGMENT_SHADER, source.fragment],
  ] as const) {
    const shader = had(gl.createShader(kind));
    gl.shaderSource(shader, text);
    gl.compileShader(shader);
    if (gl.getShaderParameter(shader, gl.COMPILE_STATUS) !== true && !gl.isContextLost()) {
      throw new Error(`a shader of the board does not compile: ${gl.getShaderInfoLog(shader)}`);
    }
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (gl.getProgramParameter(program, gl.LINK_STATUS) !== true && !gl.isContextLost()) {
    throw new Error(`a program of the board does not link: ${gl.getProgramInfoLog(program)}`);
  }
  return program;
}
