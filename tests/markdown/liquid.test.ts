import { describe, expect, it } from "vitest";
import { captionsOf, firstProse, outline, readPage, spansWritten } from "./read-page.ts";

describe("Liquid and Jinja", () => {
  it("have outputs in running text, whatever is in them", () => {
    const document = readPage(
      '{% assign a = 1 %}\n\nHi {{ page.title | default: "a | *b*" }} and [l]({{ site.url }}/x).',
    );
    const prose = firstProse(document);
    expect(prose.text).toBe("Hi \uFFFC and l.");
    expect(spansWritten(prose, document)).toEqual([
      ["insert void ", "\uFFFC", '{{ page.title | default: "a | *b*" }}'],
      ["link", "l", "[l]({{ site.url }}/x)"],
    ]);
    expect(prose.spans[1]).toMatchObject({ destination: "{{ site.url }}/x" });
  });

  it("have tags on lines of their own, between which text stays text", () => {
    const page = ["{% if a %}", "b", "{%- else -%}", "- c", "{% endif %}", "d {% e %} f"];
    expect(outline(readPage(page))).toEqual([
      "insert liquid if 1:1-1:11",
      'paragraph 2:1-2:2 "b"',
      "insert liquid else 3:1-3:13",
      "list 4:1-4:4",
      "  item 4:1-4:4",
      '    paragraph 4:3-4:4 "c"',
      "insert liquid endif 5:1-5:12",
      'paragraph 6:1-6:12 "d \uFFFC f"',
    ]);
  });

  it("have bodies that are code, plain text or nothing", () => {
    const page = [
      "{% highlight ruby linenos %}",
      "def a; end",
      "{% endhighlight %}",
      "",
      "{% raw %}",
      "{{ kept }}",
      "{% endraw %}",
      "",
      "{% comment %}",
      "# gone",
      "{% endcomment %}{# gone #}",
    ];
    expect(outline(readPage(page))).toEqual([
      'code ruby "def a; end" 1:1-3:19',
      'paragraph 6:1-6:11 "{{ kept }}"',
    ]);
  });

  it("are not looked for where only outputs are: those are placeholders", () => {
    const document = readPage("Hi {{ name }}");
    expect(firstProse(document).text).toBe("Hi {{ name }}");
    expect(firstProse(document).spans).toMatchObject([
      { kind: "placeholder", value: "{{ name }}" },
    ]);
  });

  it("have parameters by name, some of which readers see, and closing tags as Markdoc writes them", () => {
    const page = ["{% callout title=\"Ojo\" type='x' %}", "a", "{% /callout %}"];
    const document = readPage(page);
    expect(outline(document)).toEqual([
      "insert liquid callout title=Ojo type=x 1:1-1:35",
      'paragraph 2:1-2:2 "a"',
      "insert liquid /callout 3:1-3:15",
    ]);
    expect(captionsOf(document)).toEqual([["Ojo", "Ojo"]]);
  });
});
