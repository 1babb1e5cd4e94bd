/**
 * All that @lezer/markdown asks of @lezer/common when it reads a text once and the core walks the tree: plain trees,
 * without cursors, packed buffers, balance and what reuses an earlier tree. test/core/bundle.test.ts holds that what the
 * bundles find is what the sources find.
 */
export class NodeProp {
  static group = new NodeProp();
  static contextHash = new NodeProp();
}

export class NodeType {
  constructor(name, id) {
    this.name = name;
    this.id = id;
    this.isAnonymous = name === '';
  }
  static none = new NodeType('', 0);
  static define({ name = '', id }) {
    return new NodeType(name, id);
  }
}

export class NodeSet {
  constructor(types) {
    this.types = types;
  }
  extend() {
    return this;
  }
}

export class Tree {
  constructor(type, children, positions, length) {
    this.type = type;
    this.children = children;
    this.positions = positions;
    this.length = length;
  }
  prop() {
    return undefined;
  }
  balance() {
    return this;
  }
  /** From nodes of four numbers each (type, start, end, and how many numbers it and what it holds take), inner ones first. */
  static build({ buffer, nodeSet, reused, topID, length }) {
    const read = (id, start, size, first, last) => {
      const children = [];
      const positions = [];
      for (let at = last - 4; at >= first;) {
        const [childId, from, to, taken] = [buffer[at], buffer[at + 1], buffer[at + 2], buffer[at + 3]];
        const next = taken < 0 ? at - 4 : at - taken;
        children.push(taken < 0 ? reused[childId] : read(childId, from, to - from, next + 4, at));
        positions.push(from - start);
        at = next;
      }
      return new Tree(nodeSet.types[id], children.reverse(), positions.reverse(), size);
    };
    return read(topID, 0, length, 0, buffer.length);
  }
}

export class Parser {
  parse(text) {
    const input = { length: text.length, lineChunks: false, chunk: (from) => text.slice(from) };
    const parse = this.createParse(input, [], [{ from: 0, to: text.length }]);
    for (;;) {
      const tree = parse.advance();
      if (tree !== null) return tree;
    }
  }
}

const refuse = () => {
  throw new Error('This part was left out of the bundle.');
};
export const parseMixed = refuse;
export const IterMode = { IncludeAnonymous: 8 };
