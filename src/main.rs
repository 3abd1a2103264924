//! In the browser: reads settings and words, then puts the live app in the place of the prerendered page.

fn main() {
    #[cfg(target_arch = "wasm32")]
    start::start();
}

#[cfg(target_arch = "wasm32")]
mod start {
    use leptos::mount::mount_to;
    use leptos::prelude::*;
    use vejviser::api::get_file;
    use vejviser::browser;
    use vejviser::routes::{Address, SETTINGS};
    use vejviser::settings::Settings;
    use vejviser::shell::app;
    use vejviser::visit::{Loaded, Visit};
    use wasm_bindgen::JsCast;

    pub fn start() {
        // Says where a panic was; the release build does without its kilobytes.
        #[cfg(debug_assertions)]
        console_error_panic_hook::set_once();
        // Leptos' own executor begins with the first mount.
        wasm_bindgen_futures::spawn_local(async {
            // `/` is a plain page of links and an address outside every language has no app.
            let Some(address) = Address::parse(&browser::path()) else { return };
            let Some(loaded) = Loaded::fetch(address).await else {
                return browser::reveal("start-failed");
            };
            let settings = match get_file(SETTINGS).await.map(|file| Settings::parse(&file)) {
                Ok(Ok(settings)) => settings,
                Ok(Err(mistake)) => {
                    leptos::logging::error!("{mistake}");
                    return browser::reveal("settings-broken");
                }
                Err(_) => return browser::reveal("start-failed"),
            };
            mount(address, loaded, settings);
        });
    }

    fn mount(address: Address, loaded: Loaded, settings: Settings) {
        let place = document().create_element("div").expect("a div can be made");
        let place: web_sys::HtmlElement = place.unchecked_into();
        mount_to(place.clone(), move || {
            let visit = Visit::new(address, browser::entry().step, loaded.words.clone(), settings, true);
            visit.take(loaded);
            browser::take_over_scrolling();
            browser::on_history(move |entry| visit.moved(entry));
            // A page from the back/forward cache may belong to a session that has ended.
            browser::on_restored(browser::reload);
            browser::guard_unsent(move || !visit.is_empty());
            visit.read_session();
            app(visit)
        })
        .forget();
        browser::take_place(&place);
        browser::remove("start-failed");
    }
}
