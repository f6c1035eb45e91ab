//! The keys of a detail, in the order of the output.

use serde::Serialize;

use super::entry::SourceJson;
use crate::table::detail::Detail;
use crate::table::entry::RetryAdvice;
use crate::table::{List, Text};

/// One detail.
#[derive(Serialize)]
pub(crate) struct DetailJson {
    token: Text,
    vocabulary: Text,
    vendor: Text,
    product: Text,
    statuses: List<u16>,
    name: Text,
    says: Text,
    check: List<Text>,
    retry: Option<DetailRetryJson>,
    r#where: Text,
    confidence: &'static str,
    source: SourceJson<'static>,
}

/// As the `retry` of an entry, without a reason of its own.
#[derive(Serialize)]
struct DetailRetryJson {
    advice: &'static str,
}

impl From<&'static Detail> for DetailJson {
    fn from(detail: &'static Detail) -> Self {
        let vocabulary = detail.vocabulary();
        let advice = detail.retry.map(RetryAdvice::name);
        Self {
            token: detail.token,
            vocabulary: vocabulary.id,
            vendor: vocabulary.vendor,
            product: vocabulary.product,
            statuses: detail.statuses,
            name: detail.name,
            says: detail.says,
            check: detail.check,
            retry: advice.map(|advice| DetailRetryJson { advice }),
            r#where: detail.shown_in,
            confidence: detail.confidence.name(),
            source: (&*detail.source).into(),
        }
    }
}
