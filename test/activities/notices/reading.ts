const signs: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** What somebody sees of an HTML mail, word by word. */
export function wordsOfHtml(html: string): string[] {
  const seen = html
    .replace(/<(head|svg)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(lt|gt|quot|amp|#39);/g, (sign) => signs[sign]!);
  return words(seen);
}

/** The words of a text mail, without the signs that stand for its shape. */
export const wordsOfText = (text: string): string[] =>
  words(
    text
      .replace(/^[-=]{2,}$/gm, '')
      .replace(/^(\d\.|[-*]) /gm, '')
      .replace(/: (?=https?:)/g, ' '),
  );
