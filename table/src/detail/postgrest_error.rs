//! The error codes of PostgREST, the data API of Supabase: its own (`PGRST` and three characters) and the
//! SQLSTATEs of PostgreSQL that it passes on.
//!
//! All codes that its source still sends are here. Of the SQLSTATEs there are those that people meet; they
//! are PostgreSQL's and so need PostgREST's or Supabase's name beside them. PostgREST gives 400 to any that
//! it has no status for, and a function can choose its status with `PT402` and the like.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "postgrest-error",
    title: "PostgREST error codes",
    vendor: "Supabase",
    product: "PostgREST",
    shown_in: "`code` of the JSON body, beside `message`, `details` and `hint`",
    recognition: Recognition::Anywhere,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[400],
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "PostgREST, src/library/PostgREST/Error.hs",
        url: "https://github.com/PostgREST/postgrest/blob/main/src/library/PostgREST/Error.hs",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "PGRST000",
        statuses: &[503],
        name: "Database connection error",
        says: "PostgREST could not connect to the database: it is down, or host, password or database name are wrong.",
        check: &[
            "Try the same connection string with `psql`.",
            "Supabase: check that the project is not paused, and how many connections are in use.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "PGRST001",
        statuses: &[503],
        name: "Database client error",
        says: "PostgREST's connection to the database broke, and it is connecting anew.",
        check: &[
            "Retry after some seconds.",
            "Look in the database's log for a restart or killed connections.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "PGRST002",
        statuses: &[503],
        name: "No schema cache",
        says: "PostgREST could not yet read the schema from the database: the database is down or overloaded, or a query timed out.",
        check: &[
            "Retry after some seconds; it keeps trying.",
            "Check that the database is up, and that PostgREST's role may connect and has no short `statement_timeout`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "PGRST003",
        statuses: &[504],
        name: "Timed out acquiring connection",
        says: "All connections of PostgREST's pool were busy for too long, mostly because of slow queries.",
        check: &[
            "Find the slow queries in `pg_stat_activity` or `pg_stat_statements`, and add indexes.",
            "Raise `db-pool`, as far as the database's `max_connections` allows.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "PGRST100",
        name: "Query string not parsed",
        says: "The client sent a filter, order or select that PostgREST cannot parse.",
        check: &[
            "Read `details`: it says at which character. Values with commas, dots or quotes need double quotes.",
        ],
        ..ROW
    },
    Detail {
        token: "PGRST101",
        statuses: &[405],
        name: "Method not allowed on RPC",
        says: "The client called a database function with a method other than GET and POST.",
        check: &["Use POST, or GET for a function that only reads."],
        ..ROW
    },
    Detail {
        token: "PGRST102",
        name: "Invalid body",
        says: "The client sent an empty body, malformed JSON, or rows with different keys.",
        check: &[
            "Check the JSON; in a bulk insert every object needs the same keys, or set `columns`.",
        ],
        ..ROW
    },
    Detail {
        token: "PGRST103",
        statuses: &[416],
        name: "Range not satisfiable",
        says: "The client asked for rows beyond the end of the result, or with a negative limit or reversed range.",
        check: &["Read `details`: it has the number of rows; stop paging there."],
        ..ROW
    },
    Detail {
        token: "PGRST105",
        statuses: &[405],
        name: "Invalid PUT",
        says: "The PUT request does not filter on all primary key columns with `eq`, and on nothing else.",
        check: &["Filter on the primary key only, for example `?id=eq.7`."],
        ..ROW
    },
    Detail {
        token: "PGRST106",
        statuses: &[406],
        name: "Schema not exposed",
        says: "The client asked for a schema (`Accept-Profile` or `Content-Profile`) that PostgREST does not expose.",
        check: &[
            "Add the schema to `db-schemas`; in Supabase to Exposed schemas in the API settings.",
            "Grant USAGE on it to the API's roles.",
        ],
        ..ROW
    },
    Detail {
        token: "PGRST107",
        statuses: &[406],
        name: "Media type not available",
        says: "PostgREST cannot answer in any of the media types of the `Accept` header.",
        check: &["Ask for `application/json`, or define a media type handler."],
        ..ROW
    },
    Detail {
        token: "PGRST108",
        name: "Filter on a resource not selected",
        says: "The client filters or orders by an embedded resource that is not in `select`.",
        check: &[
            "Add the resource to `select`, or use its alias in the filter; `hint` says which.",
        ],
        ..ROW
    },
    Detail {
        token: "PGRST111",
        statuses: &[500],
        name: "Invalid response.headers",
        says: "A database function set `response.headers` to something that is not an array of header objects.",
        check: &["Set it to JSON such as `[{\"X-Name\": \"value\"}]`."],
        ..ROW
    },
    Detail {
        token: "PGRST112",
        statuses: &[500],
        name: "Invalid response.status",
        says: "A database function set `response.status` to something that is not a status code.",
        check: &["Set it to a number, as text: `set_config('response.status', '404', true)`."],
        ..ROW
    },
    Detail {
        token: "PGRST114",
        name: "Limits not allowed with PUT",
        says: "The PUT request has a limit or an offset.",
        check: &["Remove `limit`, `offset` and `Range` from the request."],
        ..ROW
    },
    Detail {
        token: "PGRST115",
        name: "Primary key differs",
        says: "The primary key in the body of the PUT request is not the one in the URL.",
        check: &["Send the same key in both."],
        ..ROW
    },
    Detail {
        token: "PGRST116",
        spellings: &[
            "Cannot coerce the result to a single JSON object",
            "JSON object requested, multiple (or no) rows returned",
        ],
        statuses: &[406],
        name: "Not exactly one row",
        says: "The client asked for a single object, and the result has no row or more than one.",
        check: &[
            "Read `details` for the number of rows: 0 can also mean that a row level security policy hides them.",
            "supabase-js: use `maybeSingle()` if no row is a normal case, or narrow the filter.",
        ],
        ..ROW
    },
    Detail {
        token: "PGRST117",
        statuses: &[405],
        name: "Unsupported method",
        says: "The client used an HTTP method that PostgREST does not know.",
        check: &["Use GET, HEAD, POST, PATCH, PUT, DELETE or OPTIONS."],
        ..ROW
    },
    Detail {
        token: "PGRST118",
        name: "Related order not possible",
        says: "The client orders by a related table that has many rows for each row.",
        check: &["Order inside the embedded resource instead: `order` on the embedding itself."],
        ..ROW
    },
    Detail {
        token: "PGRST120",
        name: "Bad operator on embedded resource",
        says: "The client filters an embedded resource itself with an operator other than `is.null` and `not.is.null`.",
        check: &["Filter one of its columns: `resource.column=eq.value`."],
        ..ROW
    },
    Detail {
        token: "PGRST121",
        statuses: &[500],
        name: "RAISE not parsed",
        says: "A database function raised `PGRST` with a MESSAGE or DETAIL that is not the JSON that PostgREST expects.",
        check: &["Read `hint`: it lists the keys that MESSAGE and DETAIL must have."],
        ..ROW
    },
    Detail {
        token: "PGRST122",
        name: "Invalid preferences",
        says: "The `Prefer` header has a preference that PostgREST does not know, and `handling=strict` forbids that.",
        check: &["Correct the preference that `details` names, or drop `handling=strict`."],
        ..ROW
    },
    Detail {
        token: "PGRST123",
        name: "Aggregates not allowed",
        says: "The client used an aggregate such as `count()` or `sum()`, and the server has aggregates switched off.",
        check: &["Set `db-aggregates-enabled = true`, or compute it in a view or function."],
        ..ROW
    },
    Detail {
        token: "PGRST124",
        name: "Too many rows affected",
        says: "The change would have touched more rows than `max-affected` in `Prefer` allows, and was rolled back.",
        check: &["Narrow the filter; `details` has the number of rows."],
        ..ROW
    },
    Detail {
        token: "PGRST125",
        statuses: &[404],
        name: "Invalid path",
        says: "The URL has more parts than a table name or `rpc/function`.",
        check: &["Use `/TABLE` or `/rpc/FUNCTION`; on Supabase with `/rest/v1` in front."],
        ..ROW
    },
    Detail {
        token: "PGRST126",
        statuses: &[404],
        name: "OpenAPI disabled",
        says: "The client asked for the root path, whose description is switched off.",
        check: &["Ask for a table; owner: set `openapi-mode` if the description is wanted."],
        ..ROW
    },
    Detail {
        token: "PGRST127",
        name: "Feature not implemented",
        says: "The client asked for something that PostgREST does not support.",
        check: &["Read `details`: it names the feature."],
        ..ROW
    },
    Detail {
        token: "PGRST128",
        name: "max-affected with RPC",
        says: "The client sent `max-affected` for a function that does not return a set of rows.",
        check: &["Let the function return SETOF or TABLE, or leave the preference out."],
        ..ROW
    },
    Detail {
        token: "PGRST200",
        name: "No relationship found",
        says: "PostgREST knows no foreign key between the two tables that the client wants to join.",
        check: &[
            "Reload the schema cache: run `NOTIFY pgrst, 'reload schema';` in the database.",
            "Check the foreign key and the names in `select`; a view shows only the keys of its base tables.",
        ],
        ..ROW
    },
    Detail {
        token: "PGRST201",
        statuses: &[300],
        name: "Ambiguous relationship",
        says: "There is more than one relationship between the two tables, and PostgREST does not choose.",
        check: &[
            "Name the foreign key: `select=*,customer:people!orders_customer_fkey(*)`; `hint` lists the choices.",
        ],
        ..ROW
    },
    Detail {
        token: "PGRST202",
        statuses: &[404],
        name: "Function not found",
        says: "PostgREST knows no function with this name and these argument names.",
        check: &[
            "Compare the names of the JSON keys with the function's arguments; all without default must be there.",
            "Reload the schema cache: run `NOTIFY pgrst, 'reload schema';` in the database.",
            "Check that the function is in an exposed schema.",
        ],
        ..ROW
    },
    Detail {
        token: "PGRST203",
        statuses: &[300],
        name: "Ambiguous function",
        says: "Several overloaded functions fit the arguments of the call.",
        check: &[
            "Rename one of the functions or its arguments; overloads that differ in types only cannot be told apart.",
        ],
        ..ROW
    },
    Detail {
        token: "PGRST204",
        name: "Column not found",
        says: "The table has no column of a name that the client sent, or the schema cache is old.",
        check: &[
            "Check the spelling of the keys in the body and in `columns`.",
            "Reload the schema cache: run `NOTIFY pgrst, 'reload schema';` in the database.",
        ],
        ..ROW
    },
    Detail {
        token: "PGRST205",
        statuses: &[404],
        name: "Table not found",
        says: "PostgREST knows no table or view of this name in the schema.",
        check: &[
            "Check the name and the schema, and that the schema is exposed.",
            "Reload the schema cache: run `NOTIFY pgrst, 'reload schema';` in the database.",
        ],
        ..ROW
    },
    Detail {
        token: "PGRST300",
        statuses: &[500],
        name: "JWT secret missing",
        says: "The client sent a token, and PostgREST has no secret to check it with.",
        check: &["Owner: set `jwt-secret`."],
        ..ROW
    },
    Detail {
        token: "PGRST301",
        statuses: &[401],
        name: "JWT invalid",
        says: "The client's token cannot be decoded, or was signed with another key.",
        check: &[
            "Send the access token of the same project or server; check that nothing cuts it off.",
            "After a key rotation, let users sign in again.",
        ],
        ..ROW
    },
    Detail {
        token: "PGRST302",
        statuses: &[401],
        name: "Anonymous access disabled",
        says: "The client sent no token, and PostgREST has no role for anonymous requests.",
        check: &[
            "Send `Authorization: Bearer TOKEN`; owner: set `db-anon-role` if anonymous access is wanted.",
        ],
        ..ROW
    },
    Detail {
        token: "PGRST303",
        statuses: &[401],
        name: "JWT claims not accepted",
        says: "The token's claims do not pass: mostly it has expired; or its audience or start time is wrong.",
        check: &[
            "`JWT expired`: refresh the session, and call again.",
            "`JWT issued at future`: set the clocks of the servers right.",
        ],
        ..ROW
    },
    Detail {
        token: "PGRSTX00",
        statuses: &[500],
        name: "Internal error",
        says: "PostgREST got something from the database that it did not expect; this is a bug in PostgREST.",
        check: &[
            "Report it at https://github.com/PostgREST/postgrest/issues, with version and request.",
        ],
        retry: None,
        ..ROW
    },
    Detail {
        token: "22P02",
        name: "Invalid text representation",
        says: "The client sent a value that is not of the column's type, such as `undefined` for a UUID or a number.",
        check: &[
            "Check the value in the filter or body; in JavaScript an unset variable becomes the text `undefined`.",
        ],
        shown_in: Some("`code` of the JSON body (an SQLSTATE of PostgreSQL)"),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "23502",
        name: "Not-null violation",
        says: "The client left out a column that must have a value, or sent null for it.",
        check: &["Send the column that the message names, or give it a default."],
        shown_in: Some("`code` of the JSON body (an SQLSTATE of PostgreSQL)"),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "23503",
        statuses: &[409],
        name: "Foreign key violation",
        says: "The row refers to one that does not exist, or is still referred to by another.",
        check: &[
            "Read `details`: it names key and table. Insert the parent first, or delete the children first.",
        ],
        shown_in: Some("`code` of the JSON body (an SQLSTATE of PostgreSQL)"),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "23505",
        statuses: &[409],
        name: "Unique violation",
        says: "A row with the same value in a unique column exists already.",
        check: &[
            "Read `details` for the key; to update instead, send `Prefer: resolution=merge-duplicates` and `on_conflict`.",
        ],
        shown_in: Some("`code` of the JSON body (an SQLSTATE of PostgreSQL)"),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "23514",
        name: "Check violation",
        says: "The new row breaks a check constraint of the table.",
        check: &["The message names the constraint; look at its condition with `\\d TABLE`."],
        shown_in: Some("`code` of the JSON body (an SQLSTATE of PostgreSQL)"),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "21000",
        statuses: &[500, 400],
        name: "Cardinality violation",
        says: "A subquery returned more than one row, or an UPDATE or DELETE came without a filter where one is required.",
        check: &["Add a filter to the request; for a view or function, look at its subqueries."],
        shown_in: Some("`code` of the JSON body (an SQLSTATE of PostgreSQL)"),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "25006",
        statuses: &[405],
        name: "Read-only transaction",
        says: "The call was a GET, or the database is a replica or out of disk, and something tried to write.",
        check: &[
            "Call a function that writes with POST, and mark it VOLATILE.",
            "Supabase: check the disk; a full one makes the database read-only.",
        ],
        shown_in: Some("`code` of the JSON body (an SQLSTATE of PostgreSQL)"),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "42501",
        statuses: &[403, 401],
        name: "Insufficient privilege",
        says: "The role of the request may not do this: a GRANT is missing, or a row level security policy refuses the row.",
        check: &[
            "`new row violates row-level security policy`: write an INSERT or UPDATE policy whose WITH CHECK fits.",
            "`permission denied for table`: GRANT the privilege to the role.",
            "Check that the token arrives: without one the role is the anonymous one, and the status 401.",
        ],
        shown_in: Some("`code` of the JSON body (an SQLSTATE of PostgreSQL)"),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "42703",
        name: "Undefined column",
        says: "The request, or a function or policy behind it, names a column that does not exist.",
        check: &[
            "The message names the column; check its spelling, and functions after a change of the table.",
        ],
        shown_in: Some("`code` of the JSON body (an SQLSTATE of PostgreSQL)"),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "42883",
        statuses: &[404],
        name: "Undefined function",
        says: "A function or operator does not exist for these argument types.",
        check: &[
            "The message has name and types; check the search path of functions, and cast the types.",
        ],
        shown_in: Some("`code` of the JSON body (an SQLSTATE of PostgreSQL)"),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "42P01",
        statuses: &[404],
        name: "Undefined table",
        says: "A table does not exist; often a function or trigger names it without its schema.",
        check: &[
            "The message names the table; write the schema in front, or set the function's `search_path`.",
        ],
        shown_in: Some("`code` of the JSON body (an SQLSTATE of PostgreSQL)"),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "42P17",
        statuses: &[500],
        name: "Infinite recursion",
        says: "A row level security policy queries its own table, so checking it never ends.",
        check: &["Move the query into a `security definer` function, and call that in the policy."],
        shown_in: Some("`code` of the JSON body (an SQLSTATE of PostgreSQL)"),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "53300",
        statuses: &[503],
        name: "Too many connections",
        says: "The database has no connection left.",
        check: &["Close idle connections, use the pooler, and lower the pools of other programs."],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("`code` of the JSON body (an SQLSTATE of PostgreSQL)"),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "57014",
        statuses: &[500],
        name: "Query canceled",
        says: "The query ran longer than `statement_timeout` and PostgreSQL canceled it.",
        check: &[
            "Look at the plan with EXPLAIN ANALYZE and add an index; columns in policies need one too.",
            "Ask for fewer rows, or raise the timeout of the role.",
        ],
        shown_in: Some("`code` of the JSON body (an SQLSTATE of PostgreSQL)"),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "57P01",
        statuses: &[503],
        name: "Admin shutdown",
        says: "PostgreSQL ended the connection, because it is shutting down or an administrator killed it.",
        check: &["Retry after some seconds."],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("`code` of the JSON body (an SQLSTATE of PostgreSQL)"),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "P0001",
        name: "Raised exception",
        says: "A database function or trigger raised this error on purpose.",
        check: &[
            "Read `message` and `hint`: they are the function's own. For another status it can raise `PT404` and the like.",
        ],
        shown_in: Some("`code` of the JSON body (an SQLSTATE of PostgreSQL)"),
        recognition: Some(Recognition::Named),
        ..ROW
    },
];
