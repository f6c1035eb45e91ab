//! The paths in a source file: in `use` declarations, grouped and renamed, in expressions, types and
//! macro calls. Comments, documentation and texts have none.

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Every path of the file that is this module, from `crate` or from an external crate on.
pub(super) fn paths(source: &str, module: &[String]) -> BTreeSet<Vec<String>> {
    let tokens = TokenStream::from_str(source).expect("a source file is Rust");
    let mut found = Found::default();
    let mut from = vec!["crate".to_owned()];
    from.extend_from_slice(module);
    found.read(tokens, &from);
    found.resolved()
}

#[derive(Default)]
struct Found {
    paths: BTreeSet<Vec<String>>,
    /// The names that `use` declarations bring in, each with its path.
    names: BTreeMap<String, Vec<String>>,
}

impl Found {
    /// Reads the tokens of a module.
    fn read(&mut self, tokens: TokenStream, module: &[String]) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut rest = tokens.as_slice();
        while let [first, tail @ ..] = rest {
            rest = match first {
                TokenTree::Ident(word) if word == "use" => self.read_use(tail, &[], module),
                TokenTree::Ident(word) if word == "mod" => self.read_module(tail, module),
                TokenTree::Ident(word) => self.read_path(word.to_string(), tail, module),
                TokenTree::Group(group) => {
                    self.read(group.stream(), module);
                    tail
                }
                _ => tail,
            };
        }
    }

    /// Reads a module that is inside this one, if its body is here too.
    fn read_module<'t>(&mut self, tokens: &'t [TokenTree], module: &[String]) -> &'t [TokenTree] {
        let [TokenTree::Ident(name), TokenTree::Group(body), tail @ ..] = tokens else {
            return tokens;
        };
        self.read(body.stream(), &[module, &[name.to_string()]].concat());
        tail
    }

    /// Reads a path that begins with a word. A single word is the name of something, which its `use`
    /// declares.
    fn read_path<'t>(
        &mut self,
        word: String,
        tokens: &'t [TokenTree],
        module: &[String],
    ) -> &'t [TokenTree] {
        let (mut path, mut rest) = (vec![word], tokens);
        while let Some((name, tail)) = next_segment(rest) {
            path.push(name);
            rest = tail;
        }
        if path.len() > 1 {
            self.paths.insert(absolute(&path, module));
        }
        rest
    }

    /// Reads a tree of `use` after some segments, and returns what follows it.
    fn read_use<'t>(
        &mut self,
        tokens: &'t [TokenTree],
        before: &[String],
        module: &[String],
    ) -> &'t [TokenTree] {
        match without_colons(tokens) {
            [TokenTree::Ident(word), tail @ ..] => {
                let path = [before, &[word.to_string()]].concat();
                self.read_end_of_use(tail, &path, module)
            }
            [TokenTree::Group(group), tail @ ..] if group.delimiter() == Delimiter::Brace => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                let trees = inner.split(|token| is_punct(token, ','));
                for tree in trees.filter(|tree| !tree.is_empty()) {
                    self.read_use(tree, before, module);
                }
                tail
            }
            // `*`.
            rest => {
                self.paths.insert(absolute(before, module));
                rest
            }
        }
    }

    /// Reads what follows a segment of `use`: more segments, another name, or nothing.
    fn read_end_of_use<'t>(
        &mut self,
        tokens: &'t [TokenTree],
        path: &[String],
        module: &[String],
    ) -> &'t [TokenTree] {
        match tokens {
            [TokenTree::Ident(word), TokenTree::Ident(name), tail @ ..] if word == "as" => {
                self.declare(&name.to_string(), path, module);
                tail
            }
            rest if without_colons(rest).len() < rest.len() => self.read_use(rest, path, module),
            rest => {
                self.declare(&path[path.len() - 1], path, module);
                rest
            }
        }
    }

    fn declare(&mut self, name: &str, path: &[String], module: &[String]) {
        let is_self = path.len() > 1 && path[path.len() - 1] == "self";
        let path = if is_self { &path[..path.len() - 1] } else { path };
        let name = if name == "self" { &path[path.len() - 1] } else { name };
        let path = absolute(path, module);
        self.paths.insert(path.clone());
        self.names.insert(name.to_owned(), path);
    }

    /// The paths, their first names replaced by what these names stand for.
    fn resolved(self) -> BTreeSet<Vec<String>> {
        self.paths.iter().map(|path| self.resolve(path)).collect()
    }

    fn resolve(&self, path: &[String]) -> Vec<String> {
        let mut path = path.to_vec();
        // A name may be imported through another one, but not through itself.
        for _ in 0..4 {
            let Some(whole) = self.names.get(&path[0]).filter(|whole| whole[0] != path[0]) else {
                break;
            };
            path.splice(..1, whole.iter().cloned());
        }
        path
    }
}

/// A path without `self` and `super` at its beginning.
fn absolute(path: &[String], module: &[String]) -> Vec<String> {
    let mut from = module;
    let mut rest = path;
    let mut is_relative = false;
    while let [first, tail @ ..] = rest {
        match first.as_str() {
            "super" => from = &from[..from.len().saturating_sub(1).max(1)],
            "self" => {}
            _ => break,
        }
        is_relative = true;
        rest = tail;
    }
    if is_relative { [from, rest].concat() } else { path.to_vec() }
}

/// The segment that follows `::`.
fn next_segment(tokens: &[TokenTree]) -> Option<(String, &[TokenTree])> {
    let rest = without_colons(tokens);
    match rest {
        [TokenTree::Ident(name), tail @ ..] if rest.len() < tokens.len() => {
            Some((name.to_string(), tail))
        }
        _ => None,
    }
}

fn without_colons(tokens: &[TokenTree]) -> &[TokenTree] {
    match tokens {
        [one, other, rest @ ..] if is_punct(one, ':') && is_punct(other, ':') => rest,
        _ => tokens,
    }
}

fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

#[cfg(test)]
mod tests {
    use super::paths;

    /// Whether the file `src/table/entry.rs` with this text has a path.
    fn has(text: &str, path: &str) -> bool {
        let module = ["table".to_owned(), "entry".to_owned()];
        paths(text, &module).iter().any(|known| known.join("::").starts_with(path))
    }

    #[test]
    fn an_import_is_found_however_it_is_written() {
        for text in [
            "use crate::command;",
            "use crate::command::run;",
            "use crate::{command as c, render as r};",
            "use crate::{render, command::{run, Outcome}};",
            "use crate::{self as root}; fn f() { root::command::run() }",
            "pub(crate) use crate::command::*;",
            "use super::super::command::run;",
            "use super::super::{command};",
            "mod inner { use super::super::super::command; }",
            "fn f() -> crate::command::Outcome { todo!() }",
            "fn f() { crate::command::run(); }",
            "fn f() { format!(\"{}\", crate::command::NAME); }",
            "use crate as root; fn f() { root::command::run() }",
            "#[cfg(feature = \"cli\")]\nuse crate::command as _;",
            "impl From<crate::command::A> for B {}",
        ] {
            assert!(has(text, "crate::command"), "{text}");
        }
    }

    #[test]
    fn an_external_crate_is_found_through_its_names() {
        for text in [
            "use std::env;",
            "use std::{env as e, io};",
            "use std as s; fn f() { s::env::args(); }",
            "use std::{self}; fn f() { std::env::args(); }",
            "fn f() { std::env::var(\"X\"); }",
            "#[derive(Debug)] struct A(std::env::Args);",
        ] {
            assert!(has(text, "std::env"), "{text}");
        }
        assert!(has("use std::io; fn f() { io::stdin(); }", "std::io::stdin"));
        assert!(has("use std::io::{self, Read}; fn f() { io::stdin(); }", "std::io::stdin"));
    }

    #[test]
    fn a_comment_a_text_and_another_path_are_no_import() {
        for text in [
            "// use crate::command;",
            "/// [`crate::command::run`]\nfn f() {}",
            "const A: &str = \"crate::command\";",
            "use crate::table::command;",
            "use super::command;",
            "mod inner { use super::super::command; }",
            "fn command() {}",
        ] {
            assert!(!has(text, "crate::command"), "{text}");
        }
    }
}
