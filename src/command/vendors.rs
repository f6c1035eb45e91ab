//! `httpstatus vendors`: who is in the table.

use std::io::{self, Write};

use super::request::View;
use super::{Outcome, Session};
use crate::render::vendors::{
    VendorRow, write_csv_vendors, write_json_vendors, write_markdown_vendors, write_plain_vendors,
    write_vendors,
};
use crate::table::VENDORS;

impl<O: Write, E: Write> Session<'_, O, E> {
    /// Lists the vendors by name.
    pub(super) fn list_vendors(&mut self) -> io::Result<Outcome> {
        let filter = self.filter;
        let filters_codes = filter.class.is_some() || filter.registered;
        let wanted = VENDORS.iter().filter(|vendor| {
            let has_something =
                vendor.entries().next().is_some() || vendor.vocabularies().next().is_some();
            filter.vendor.map_or(has_something, |wanted| wanted.name == vendor.name)
                && (!filters_codes || vendor.entries().any(|entry| filter.passes(entry)))
        });
        let mut vendors: Vec<VendorRow> = wanted.map(VendorRow::from).collect();
        vendors.sort_by_key(|vendor| vendor.name.to_lowercase());
        self.filter.limit(&mut vendors);
        if vendors.is_empty() {
            self.messages.error("no vendor fits these filters", None);
            return Ok(Outcome::NotFound);
        }
        match &self.view {
            View::Open => {
                self.messages.error("--open takes one code", None);
                return Ok(Outcome::Failed);
            }
            View::Json => write_json_vendors(&mut self.out, &vendors)?,
            View::Plain | View::Fields(_) => write_plain_vendors(&mut self.out, &vendors)?,
            View::Csv => write_csv_vendors(&mut self.out, &vendors)?,
            View::Markdown(_) => write_markdown_vendors(&mut self.out, &vendors)?,
            View::Human(human) => {
                write_vendors(&mut self.out, &vendors, human.styles, human.row_width)?;
            }
        }
        Ok(Outcome::Found)
    }
}
