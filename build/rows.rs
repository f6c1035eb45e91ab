//! The rows of the table as Rust source without pointers: a text is a position in `texts.txt`, a
//! list a position in the array of its kind.

use std::collections::HashMap;
use std::fmt::{self, Debug, Write};

use httpstatus_table::entry::{
    Constants, Entry, FormerName, Header, OnWire, Related, Sender, Source, Vendor,
};
use httpstatus_table::proposed;
use httpstatus_table::registered::CLASSES;
use httpstatus_table::vendor::VENDORS;

use crate::details;

/// The rarity of a meaning that nobody came to use; `src/table/mod.rs` has the same.
const RAREST: u8 = u8::MAX;

/// An entry, and how rarely it is met: 0 for what the registry has, then the more the rarer.
pub(crate) type Ranked = (&'static Entry, u8);

/// Every entry, by code; of several meanings of one code the registered one first, then the one that
/// is met most.
pub(crate) fn sorted() -> Vec<Ranked> {
    let registered = CLASSES.iter().copied().flatten().map(|entry| (entry, 0));
    let of_vendors = VENDORS
        .iter()
        .copied()
        .flatten()
        .flat_map(|vendor| vendor.entries.iter().map(|entry| (entry, vendor.reach as u8 + 1)));
    let used = registered.chain(of_vendors).map(|(entry, rarity)| match entry.on_wire {
        // What nobody receives is rarely what somebody saw.
        OnWire::Never => (entry, rarity + 2),
        _ => (entry, rarity),
    });
    // A proposal never got anywhere: it comes after the registered meaning and every product.
    let proposed = proposed::ENTRIES.iter().map(|entry| (entry, RAREST));
    let mut entries: Vec<Ranked> = used.chain(proposed).collect();
    entries.sort_by_key(|(entry, rarity)| (entry.code, *rarity));
    entries
}

/// What the library includes.
pub(crate) struct Embedded {
    /// All texts, end to end.
    pub texts: String,
    /// The Rust source of the arrays.
    pub rows: String,
}

/// Writes all entries and vendors.
pub(crate) fn embed(entries: &[Ranked]) -> Result<Embedded, fmt::Error> {
    let mut pool = Pool::default();
    let rows: Vec<String> = entries.iter().map(|(entry, _)| pool.entry(entry)).collect();
    let vendors: Vec<String> =
        VENDORS.iter().copied().flatten().map(|vendor| pool.vendor(vendor)).collect();
    let codes: Vec<String> = entries.iter().map(|(entry, _)| entry.code.to_string()).collect();
    let rarities: Vec<String> = entries.iter().map(|(_, rarity)| rarity.to_string()).collect();

    let mut out = String::new();
    write_array(&mut out, "pub(super) static CODES: [u16; ", &codes)?;
    write_slice(
        &mut out,
        "/// Every entry, by code; of several meanings of one code the registered one first, then the\n\
         /// one that is met most.\n\
         pub static ENTRIES: &[Entry] = ",
        &rows,
    )?;
    write_slice(
        &mut out,
        "/// How rarely each of [`ENTRIES`] is met, in the same order: 0 for what the registry has, then\n\
         /// the more the rarer.\n\
         pub static RARITIES: &[u8] = ",
        &rarities,
    )?;
    write_slice(
        &mut out,
        "/// Every vendor, in alphabetical order of its file.\n\
         pub static VENDORS: &[Vendor] = ",
        &vendors,
    )?;
    details::write(&mut out, &mut pool)?;
    write_array(&mut out, "static CODE_ITEMS: [u16; ", &pool.codes)?;
    write_array(&mut out, "static TEXT_ITEMS: [Text; ", &pool.text_items)?;
    write_array(&mut out, "static HEADER_ITEMS: [Header; ", &pool.headers)?;
    write_array(&mut out, "static FORMER_NAME_ITEMS: [FormerName; ", &pool.former_names)?;
    write_array(&mut out, "static RELATED_ITEMS: [Related; ", &pool.related)?;
    Ok(Embedded { texts: pool.texts, rows: out })
}

pub(crate) fn write_array(out: &mut String, start: &str, items: &[String]) -> fmt::Result {
    writeln!(out, "{start}{}] = [\n{},\n];\n", items.len(), items.join(",\n"))
}

pub(crate) fn write_slice(out: &mut String, start: &str, items: &[String]) -> fmt::Result {
    writeln!(out, "{start}&[\n{},\n];\n", items.join(",\n"))
}

/// Everything that the rows refer to.
#[derive(Default)]
pub(crate) struct Pool {
    texts: String,
    /// The expression of each text, so that none stands twice.
    known: HashMap<&'static str, String>,
    text_items: Vec<String>,
    headers: Vec<String>,
    former_names: Vec<String>,
    related: Vec<String>,
    codes: Vec<String>,
    /// The sources that several details share, each once.
    sources: Vec<String>,
}

impl Pool {
    pub(crate) fn text(&mut self, text: &'static str) -> String {
        if let Some(known) = self.known.get(text) {
            return known.clone();
        }
        let expression = format!("t({}, {})", self.texts.len(), text.len());
        self.texts.push_str(text);
        self.known.insert(text, expression.clone());
        expression
    }

    fn optional_text(&mut self, text: Option<&'static str>) -> String {
        optional(text.map(|text| self.text(text)))
    }

    pub(crate) fn list(&mut self, texts: &[&'static str]) -> String {
        let items: Vec<String> = texts.iter().map(|text| self.text(text)).collect();
        append(&mut self.text_items, items)
    }

    pub(crate) fn codes(&mut self, codes: &[u16]) -> String {
        append(&mut self.codes, codes.iter().map(ToString::to_string).collect())
    }

    /// A source that is stored once, however many details have it.
    pub(crate) fn shared_source(&mut self, source: Source) -> String {
        let source = self.source(source);
        let known = self.sources.iter().position(|known| *known == source);
        let index = known.unwrap_or_else(|| {
            self.sources.push(source);
            self.sources.len() - 1
        });
        format!("r({index})")
    }

    pub(crate) fn sources(&self) -> &[String] {
        &self.sources
    }

    fn entry(&mut self, entry: &Entry) -> String {
        format!(
            "Entry {{ code: {}, phrase: {}, standing: {}, sender: {}, on_wire: {}, confidence: {}, \
             source: {}, summary: {}, meaning: {}, causes: {}, client: {}, server: {}, headers: {}, \
             cacheable: {}, body: {}, retry: Retry {{ advice: {}, reason: {} }}, redirect: {}, \
             formerly: {}, aliases: {}, constants: {}, grpc: Grpc {{ codes: {}, client: {} }}, \
             related: {}, keywords: {} }}",
            entry.code,
            self.text(entry.phrase),
            variant("Standing", entry.standing),
            optional(entry.sender.map(|sender| self.sender(&sender))),
            variant("OnWire", entry.on_wire),
            variant("Confidence", entry.confidence),
            self.source(entry.source),
            self.text(entry.summary),
            self.text(entry.meaning),
            self.list(entry.causes),
            self.list(entry.client),
            self.list(entry.server),
            self.headers(entry.headers),
            entry.cacheable,
            entry.body,
            variant("RetryAdvice", entry.retry.advice),
            self.text(entry.retry.reason),
            optional(entry.redirect.map(|redirect| format!(
                "Redirect {{ method: {}, permanent: {} }}",
                variant("RedirectMethod", redirect.method),
                redirect.permanent
            ))),
            self.former_names(entry.formerly),
            self.list(entry.aliases),
            self.constants(&entry.constants),
            self.list(entry.grpc.codes),
            self.optional_text(entry.grpc.client),
            self.related(entry.related),
            self.list(entry.keywords),
        )
    }

    fn sender(&mut self, sender: &Sender) -> String {
        format!(
            "Sender {{ vendor: {}, product: {}, tell: {}, everyday: {} }}",
            self.text(sender.vendor),
            self.text(sender.product),
            self.text(sender.tell),
            sender.everyday
        )
    }

    fn source(&mut self, source: Source) -> String {
        match source {
            Source::Rfc { number, section } => {
                format!("Source::Rfc {{ number: {number}, section: {} }}", self.text(section))
            }
            Source::Page { title, url } => {
                let (title, url) = (self.text(title), self.text(url));
                format!("Source::Page {{ title: {title}, url: {url} }}")
            }
        }
    }

    fn headers(&mut self, headers: &[Header]) -> String {
        let items = headers.iter().map(|header| {
            format!(
                "Header {{ name: {}, message: {}, requirement: {}, tells: {} }}",
                self.text(header.name),
                variant("Message", header.message),
                variant("Requirement", header.requirement),
                self.text(header.tells)
            )
        });
        let items = items.collect();
        append(&mut self.headers, items)
    }

    fn former_names(&mut self, names: &[FormerName]) -> String {
        let items = names.iter().map(|former| {
            let (name, document) = (self.text(former.name), self.text(former.document));
            format!("FormerName {{ name: {name}, document: {document} }}")
        });
        let items = items.collect();
        append(&mut self.former_names, items)
    }

    fn constants(&mut self, constants: &Constants) -> String {
        let Constants { rust, go, python, java, spring, csharp, node, ruby, php, elixir, kotlin } =
            *constants;
        let lists = [
            ("rust", rust),
            ("go", go),
            ("python", python),
            ("java", java),
            ("spring", spring),
            ("csharp", csharp),
            ("node", node),
            ("ruby", ruby),
            ("php", php),
            ("elixir", elixir),
            ("kotlin", kotlin),
        ];
        let fields = lists.map(|(field, names)| format!("{field}: {}", self.list(names)));
        format!("Constants {{ {} }}", fields.join(", "))
    }

    fn related(&mut self, related: &[Related]) -> String {
        let items = related.iter().map(|related| {
            let difference = self.text(related.difference);
            format!("Related {{ code: {}, difference: {difference} }}", related.code)
        });
        let items = items.collect();
        append(&mut self.related, items)
    }

    fn vendor(&mut self, vendor: &Vendor) -> String {
        format!(
            "Vendor {{ name: {}, aliases: {}, reach: {} }}",
            self.text(vendor.name),
            self.list(vendor.aliases),
            variant("Reach", vendor.reach)
        )
    }
}

/// Appends the items of one list to all of its kind; the expression of the list.
fn append(all: &mut Vec<String>, items: Vec<String>) -> String {
    let expression = format!("l({}, {})", all.len(), items.len());
    all.extend(items);
    expression
}

pub(crate) fn variant(name: &str, value: impl Debug) -> String {
    format!("{name}::{value:?}")
}

pub(crate) fn optional(expression: Option<String>) -> String {
    expression.map_or_else(|| "None".to_owned(), |expression| format!("Some({expression})"))
}
