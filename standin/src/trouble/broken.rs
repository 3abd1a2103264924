//! An answer that breaks off. The client cannot know whether its call was carried out.

use axum::body::{Body, Bytes};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use futures_util::stream::{self, StreamExt};
use std::io;
use std::time::Duration;
use tokio::time::sleep;

/// Long enough for the beginning to leave: a browser repeats by itself what has got no answer at all.
const PAUSE: Duration = Duration::from_millis(50);

/// Headers, the first letter of a body, and the end of the connection.
pub fn answer() -> Response {
    let beginning = stream::once(async { Ok::<_, io::Error>(Bytes::from_static(b"{")) });
    let end = stream::once(async {
        sleep(PAUSE).await;
        Err::<Bytes, _>(io::Error::other("asked for"))
    });
    ([(header::CONTENT_TYPE, "application/json")], Body::from_stream(beginning.chain(end))).into_response()
}
