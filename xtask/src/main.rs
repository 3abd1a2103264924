fn main() { let mut a = std::env::args().skip(1); if a.next().as_deref()==Some("stamp") { for t in a { catalogue::compile::stamp(std::path::Path::new("locales"), &t).expect("x"); } } }
