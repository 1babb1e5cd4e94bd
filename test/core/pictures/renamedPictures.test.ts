import assert from 'node:assert/strict';
import { followRenames } from '../../../src/core/pictures/renamedPictures.ts';
import type { Rename } from '../../../src/core/plans/plan.ts';
import { emptySite, type Site } from '../../../src/core/site/site.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';

const event = 'content/4-Events/4.1-Event1';
const files = [
  'static/images/4-Events/a.jpg',
  'static/images/4-Events/my photo.jpg',
  `${event}/hall.jpg`,
  'static/images/Hội nghị/ảnh.png',
  'static/images/a&b (1)_2.png',
];
const empty = emptySite('/site');
const site: Site = { ...empty, isHugo: true, files: new Set(files) };

const cases: readonly {
  readonly name: string;
  readonly text: string;
  readonly renames: readonly Rename[];
  readonly after: string;
  readonly site?: Site;
}[] = [
  {
    name: 'a picture, in each form, with all that stands around its path',
    text: '![a](/images/4-Events/a.jpg "T") <img src="/images/4-Events/a.jpg?w=3">\n\n{{< figure src="/images/4-Events/a.jpg" >}}\n\n![b][c]\n\n[c]: </images/4-Events/a.jpg>\n',
    renames: [{ from: files[0] ?? '', to: 'static/images/4-Events/the team.jpg' }],
    after:
      '![a](/images/4-Events/the%20team.jpg "T") <img src="/images/4-Events/the team.jpg?w=3">\n\n{{< figure src="/images/4-Events/the team.jpg" >}}\n\n![b][c]\n\n[c]: </images/4-Events/the team.jpg>\n',
  },
  {
    name: 'the folder of pictures',
    text: '![a](/images/4-Events/a.jpg) ![b](/images/4-Events/my%20photo.jpg) ![c](/images/none.jpg)\n',
    renames: [{ from: 'static/images/4-Events', to: 'static/images/events' }],
    after: '![a](/images/events/a.jpg) ![b](/images/events/my%20photo.jpg) ![c](/images/none.jpg)\n',
  },
  {
    name: 'a name with a space, encoded',
    text: '![a](/images/4-Events/my%20photo.jpg)\n',
    renames: [{ from: files[1] ?? '', to: 'static/images/4-Events/ours.jpg' }],
    after: '![a](/images/4-Events/ours.jpg)\n',
  },
  {
    name: 'a Vietnamese name, encoded',
    text: '![a](/images/H%E1%BB%99i%20ngh%E1%BB%8B/%E1%BA%A3nh.png)\n',
    renames: [{ from: files[3] ?? '', to: 'static/images/Hội nghị/nhóm.png' }],
    after: '![a](/images/Hội%20nghị/nhóm.png)\n',
  },
  {
    name: 'a Vietnamese name, composed otherwise',
    text: `![a](</images/${'Hội nghị/ảnh'.normalize('NFD')}.png>)\n`,
    renames: [{ from: files[3] ?? '', to: 'static/images/Hội nghị/nhóm.png' }],
    after: '![a](</images/Hội nghị/nhóm.png>)\n',
  },
  {
    name: 'a Vietnamese folder, named by the disk in parts',
    text: '![a](/images/H%E1%BB%99i%20ngh%E1%BB%8B/%E1%BA%A3nh.png) ![b](</images/Hội nghị/ảnh.png>)\n',
    renames: [{ from: 'static/images/Hội nghị'.normalize('NFD'), to: 'static/images/Sự kiện' }],
    after: '![a](/images/Sự%20kiện/ảnh.png) ![b](</images/Sự kiện/ảnh.png>)\n',
    site: { ...site, files: new Set(files.map((file) => file.replace('Hội nghị', 'Hội nghị'.normalize('NFD')))) },
  },
  {
    name: 'a name with escapes and entities',
    text: '![a](/images/a&amp;b%20\\(1\\)\\_2.png) <img src="/images/a&amp;b (1)_2.png">\n',
    renames: [{ from: files[4] ?? '', to: 'static/images/c.png' }],
    after: '![a](/images/c.png) <img src="/images/c.png">\n',
  },
  {
    name: "another event's folder, in whose bundle the picture lies",
    text: '![h](../4.2-event2/Img/other.jpg) ![h](/4-events/4.2-event2/Img/other.jpg)\n',
    renames: [{ from: 'content/4-Events/4.2-Event2', to: 'content/4-Events/4.3-Hội-nghị' }],
    after: '![h](../4.3-hội-nghị/Img/other.jpg) ![h](/4-events/4.3-hội-nghị/Img/other.jpg)\n',
    site: {
      ...site,
      files: new Set(['content/4-Events/4.2-Event2/Img/other.jpg']),
      pages: new Set([`${event}/_index.md`, 'content/4-Events/4.2-Event2/index.md']),
    },
  },
  {
    name: "the event's folder, with the pictures in it",
    text: '![h](hall.jpg) ![a](/images/4-Events/a.jpg)\n',
    renames: [{ from: event, to: 'content/4-Events/4.2-Event2' }],
    after: '![h](hall.jpg) ![a](/images/4-Events/a.jpg)\n',
  },
  {
    name: 'a picture that moves out of the bundle',
    text: '![h](hall.jpg)\n',
    renames: [{ from: `${event}/hall.jpg`, to: 'static/images/hall.jpg' }],
    after: '![h](/images/hall.jpg)\n',
  },
  {
    name: "the site's path in front stays",
    text: '![a](/my-report/images/4-Events/a.jpg)\n',
    renames: [{ from: files[0] ?? '', to: 'static/images/b.jpg' }],
    after: '![a](/my-report/images/b.jpg)\n',
    site: { ...site, config: { ...empty.config, baseUrl: 'https://an.github.io/my-report/', basePath: '/my-report' } },
  },
  {
    name: 'nothing where the name stands in words only',
    text: 'The file a.jpg is large: `![a](/images/4-Events/a.jpg)`\n',
    renames: [{ from: files[0] ?? '', to: 'static/images/b.jpg' }],
    after: 'The file a.jpg is large: `![a](/images/4-Events/a.jpg)`\n',
  },
  {
    name: 'nothing for a file that leaves what Hugo publishes',
    text: '![a](/images/4-Events/a.jpg)\n',
    renames: [{ from: files[0] ?? '', to: 'originals/a.jpg' }],
    after: '![a](/images/4-Events/a.jpg)\n',
  },
];

describe('pictures follow when files are renamed', () => {
  for (const { name, text, renames, after, site: own = site } of cases) {
    it(name, () => {
      assert.equal(applyEdits(text, followRenames(own, renames)(text, `${event}/_index.md`)), after);
    });
  }
});
