import type { SectionCatalogue, SectionKind } from './sectionKind.ts';

/**
 * Every section kind in the order in which a report has them. Headings and patterns come from 518 published reports;
 * the first heading of each kind is that of the seed report (Vietnamese) or of the internship template (English).
 */
export const sectionKinds: readonly SectionKind[] = [
  {
    name: 'info',
    scaffolded: false,
    depth: 0,
    words: {
      en: {
        heading: 'Event Information',
        keywords: ['information', 'info', 'details', 'time', 'venue'],
        pattern: /^(event|general) (information|details|info)\b|^time (&|and) (venue|location|place)/,
        stub: '- **Time:** ‹Add the time here›\n- **Location:** ‹Add the location here›\n- **Role:** ‹Add your role here›',
      },
      vi: {
        heading: 'Thông tin Sự kiện',
        keywords: ['thông', 'tin', 'info'],
        pattern: /^(thông tin|chi tiết) (chung|(về )?(sự kiện|event|workshop))|^thời gian (&|và) địa điểm/u,
        stub: '- **Thời gian:** ‹Thêm thời gian tại đây›\n- **Địa điểm:** ‹Thêm địa điểm tại đây›\n- **Vai trò:** ‹Thêm vai trò của bạn tại đây›',
      },
    },
  },
  {
    name: 'objectives',
    scaffolded: true,
    depth: 0,
    words: {
      en: {
        heading: 'Event Objectives',
        keywords: ['objectives', 'purpose', 'goals'],
        pattern:
          /^((event|attendance|workshop|main|program|session|key) )*(objectives?|purposes?|goals?|aims?)\b|^why (i|we) (attended|joined)\b/,
        stub: '- ‹Add the objectives of the event here›',
      },
      vi: {
        heading: 'Mục tiêu Sự kiện',
        keywords: ['mục', 'tiêu', 'đích', 'objectives'],
        pattern: /^(mục đích|mục tiêu)(?! (và|&) (nội dung|diễn giả))/u,
        stub: '- ‹Thêm mục tiêu của sự kiện tại đây›',
      },
    },
  },
  {
    name: 'speakers',
    scaffolded: true,
    depth: 0,
    words: {
      en: {
        heading: 'Speakers',
        keywords: ['speakers', 'guests', 'presenters'],
        pattern:
          /^(list of |the |event |guest |featured |keynote |main |key |invited )*(speakers?|presenters?|panelists?)($| (list|details|lineup|profiles?|information)\b| ?[&,(/:–-]| and )/,
        stub: '- **‹Speaker name›** – ‹Role, Company›',
      },
      vi: {
        heading: 'Diễn giả',
        keywords: ['diễn', 'giả', 'danh', 'sách', 'speakers'],
        pattern:
          /^(danh sách |chi tiết |thông tin |các |những |đội ngũ )*(diễn giả|khách mời|speakers?)(?!\p{L})(?! (chính là|đã))/u,
        stub: '- **‹Tên diễn giả›** – ‹Vai trò, Đơn vị›',
      },
    },
  },
  {
    name: 'agenda',
    scaffolded: false,
    depth: 0,
    words: {
      en: {
        heading: 'Agenda',
        keywords: ['agenda', 'schedule', 'timeline', 'program'],
        pattern:
          /^(event |session |workshop |detailed )*(agenda|schedule|program(me)? (overview|timeline|schedule)|timeline)\b/,
        stub: '- **‹Time›** – ‹Topic›',
      },
      vi: {
        heading: 'Chương trình',
        keywords: ['chương', 'trình', 'lịch', 'agenda'],
        pattern: /^((tổng quan|nội dung|thông tin) )?chương trình(?!\p{L})|^lịch trình|^agenda(?!\p{L})/u,
        stub: '- **‹Thời gian›** – ‹Chủ đề›',
      },
    },
  },
  {
    name: 'highlights',
    scaffolded: true,
    depth: 0,
    words: {
      en: {
        heading: 'Key Highlights',
        keywords: ['highlights', 'content', 'key'],
        pattern:
          /^((key|main|event|technical|session|workshop|notable|highlighted|detailed|in-depth|core) )*(highlights?|(?<=(key|main|highlighted|detailed|in-depth|core|technical) )contents?)\b|^(main |key )topics covered$|^description of content\b/,
        stub: '- ‹Add the key points of the event here›',
      },
      vi: {
        heading: 'Điểm nổi bật chính',
        keywords: ['điểm', 'nổi', 'bật', 'nội', 'dung', 'highlights'],
        pattern:
          /^(các |những )?(điểm (nổi bật|nhấn)|nội dung ([^:]* )?(nổi bật|chính|chi tiết|chuyên sâu))|^mô tả ngắn gọn nội dung/u,
        stub: '- ‹Thêm các điểm nổi bật của sự kiện tại đây›',
      },
    },
  },
  {
    name: 'takeaways',
    scaffolded: true,
    depth: 0,
    words: {
      en: {
        heading: 'Key Takeaways',
        keywords: ['takeaways', 'learned', 'lessons', 'outcomes'],
        pattern:
          /^((key|main|personal|technical|important|major) )*(takeaways?|learnings|lessons?( learned)?|(knowledge|skills) gained)\b|^what (i|you|we)('ve| have)? (learn|took (home|away|with))|^outcomes?\b|^achievements$|^results achieved/,
        stub: '- ‹Add what you learned here›',
      },
      vi: {
        heading: 'Những điểm rút ra chính',
        keywords: ['rút', 'ra', 'học', 'được', 'bài', 'takeaways'],
        pattern:
          /^(các |những )?(bài học|điều (tôi |bạn )?(rút ra|học được)|(kiến thức|kỹ năng) (tiếp thu|đạt được)|gì (tôi |bạn |mình )?(đã )?học( hỏi)? được|điểm (chính )?(rút ra|cần nhớ)|kiến thức [^:]*(quan trọng|học được|đạt được|thu được))|^kết quả ((hoặc|và) giá trị )?(đạt được|học tập)/u,
        stub: '- ‹Thêm những điều bạn học được tại đây›',
      },
    },
  },
  {
    name: 'application',
    scaffolded: false,
    depth: 0,
    words: {
      en: {
        heading: 'Applying to Work',
        keywords: ['applying', 'application', 'apply', 'work'],
        pattern: /^(practical )?appl(ying|ication|y) ([^:]* )?(to|in|at|for)\b|^work application\b|^action plan\b/,
        stub: '- ‹Add how you will apply this to your work here›',
      },
      vi: {
        heading: 'Ứng dụng vào công việc',
        keywords: ['ứng', 'áp', 'dụng', 'công', 'việc', 'applying'],
        pattern: /^(khả năng )?(ứng|áp) dụng ([^:]* )?(vào|cho|trong)(?!\p{L})|^kế hoạch hành động/u,
        stub: '- ‹Thêm cách bạn áp dụng vào công việc tại đây›',
      },
    },
  },
  {
    name: 'experience',
    scaffolded: true,
    depth: 0,
    words: {
      en: {
        heading: 'Event Experience',
        keywords: ['experience', 'reflection'],
        pattern: /^((event|workshop|personal|detailed|my|overall) )*(experiences?|reflections?)\b/,
        stub: '‹Add your experience of the event here›',
      },
      vi: {
        heading: 'Trải nghiệm Sự kiện',
        keywords: ['trải', 'nghiệm', 'cảm', 'nhận', 'experience'],
        pattern:
          /^trải nghiệm( chi tiết| của (tôi|bản thân|em|mình))*($| (trong|tại|khi|về|tham (dự|gia)|sự kiện|event|cá nhân|và|&)(?!\p{L}))|^(suy ngẫm|cảm nhận|cảm nghĩ)(?!\p{L})/u,
        stub: '‹Thêm trải nghiệm của bạn về sự kiện tại đây›',
      },
    },
  },
  {
    name: 'photos',
    scaffolded: true,
    depth: 1,
    words: {
      en: {
        heading: 'Some event photos',
        keywords: ['photos', 'images', 'pictures', 'gallery'],
        pattern:
          /^(some |a few |my )?((event|workshop|meetup|team|group|check-?in|commemorative|souvenir) )*(photos?|photographs?|pictures?|images?)( (gallery|album))?($| (from|of|at|during|taken|captured|when|while|with)\b|:)|^(photo|image|event) gallery|^gallery$/,
        stub: '- ‹Add photos of the event here›',
      },
      vi: {
        heading: 'Một số hình ảnh khi tham gia sự kiện',
        keywords: ['ảnh', 'hình', 'photos'],
        pattern:
          /^(một (số|vài) |các |những )?(hình ảnh|hình|ảnh|bức ảnh)( (chụp|minh họa|lưu niệm|check-?in|tập thể|kỷ niệm|thực tế|hoạt động))*($| (khi|tại|trong|từ|về|của|ở|ghi lại|tham (gia|dự)|sự kiện|event|workshop|buổi)(?!\p{L})|:)/u,
        stub: '- ‹Thêm hình ảnh của sự kiện tại đây›',
      },
    },
  },
  {
    name: 'conclusion',
    scaffolded: false,
    depth: 0,
    words: {
      en: {
        heading: 'Conclusion',
        keywords: ['conclusion', 'summary'],
        pattern: /^conclusions?\b|^overall (summary|conclusion)/,
        stub: '‹Add your conclusion here›',
      },
      vi: {
        heading: 'Kết luận',
        keywords: ['kết', 'luận', 'conclusion'],
        pattern: /^(kết luận|tổng kết$|lời kết)/u,
        stub: '‹Thêm kết luận của bạn tại đây›',
      },
    },
  },
];

/** What a site has whose configuration says nothing of sections. */
export const builtInCatalogue: SectionCatalogue = {
  kinds: sectionKinds,
  required: ['objectives', 'highlights', 'takeaways', 'experience'],
  level: 3,
  headings: new Map(),
};
