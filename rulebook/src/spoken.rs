//! Languages an interpreter can be asked for. Never inferred from where somebody comes from.

/// A language an interpreter can be asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(deny_unknown_fields))]
pub struct SpokenLanguage {
    /// ISO 639-3 code.
    pub iso639_3: String,
    /// Its own name.
    pub name: String,
    /// Its Danish name.
    pub danish: String,
    /// Other names that people type, in whatever script.
    #[cfg_attr(feature = "load", serde(default))]
    pub also: Vec<String>,
    /// ISO 15924 codes of the scripts it is written in, the most usual first.
    #[cfg_attr(feature = "load", serde(default))]
    pub scripts: Vec<String>,
    /// What to ask for besides.
    #[cfg_attr(feature = "load", serde(rename = "dialect", default))]
    pub dialects: Vec<Dialect>,
}

/// A way of speaking a language that an interpreter must know.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(deny_unknown_fields))]
pub struct Dialect {
    /// Its own ISO 639-3 code, where it has one: then it is sent in the place of the language's.
    pub iso639_3: Option<String>,
    /// Its own name.
    pub name: String,
    /// Its Danish name.
    pub danish: String,
}

/// The code of a language that is not in the list: ISO 639-3 `und`, undetermined. Its name is then the dialect note.
pub const OTHER: &str = "und";

/// A language of the list, or one of its dialects that has a code of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found<'a> {
    /// The language.
    pub language: &'a SpokenLanguage,
    /// The dialect, if the code is one's.
    pub dialect: Option<&'a Dialect>,
}

/// What a code stands for; none if the list lacks it.
pub fn find<'a>(list: &'a [SpokenLanguage], code: &str) -> Option<Found<'a>> {
    list.iter().find_map(|language| {
        if language.iso639_3 == code {
            return Some(Found { language, dialect: None });
        }
        let dialect = language.dialects.iter().find(|dialect| dialect.iso639_3.as_deref() == Some(code));
        dialect.map(|dialect| Found { language, dialect: Some(dialect) })
    })
}

/// The languages that a name fits, whatever script it is typed in: first those whose name begins so.
pub fn search<'a>(list: &'a [SpokenLanguage], typed: &str) -> Vec<&'a SpokenLanguage> {
    let wanted = folded(typed);
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for language in list {
        let dialects = language.dialects.iter().flat_map(|dialect| [&dialect.name, &dialect.danish]);
        let names = [&language.name, &language.danish].into_iter().chain(&language.also).chain(dialects);
        match names.filter_map(|name| place_of(&folded(name), &wanted)).min() {
            Some(0) => first.push(language),
            Some(_) => second.push(language),
            None => {}
        }
    }
    first.append(&mut second);
    first
}

/// Where one name stands in another. The library's search is faster, and larger than all the rest of this file.
fn place_of(name: &[char], wanted: &[char]) -> Option<usize> {
    (0..=name.len().checked_sub(wanted.len())?).find(|at| name[*at..].starts_with(wanted))
}

/// A name as people type it: small letters, without marks and spaces, with one form for each Arabic letter. Only letters
/// of languages in the list: tables of all letters there are would be a tenth of the module.
fn folded(name: &str) -> Vec<char> {
    let mut letters = Vec::new();
    for letter in name.chars() {
        letters.push(match letter {
            // Marks that stand on a letter: Latin, Arabic; the stroke that only makes a word longer; the joiner.
            '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' | '\u{200c}' => continue,
            'A'..='Z' => letter.to_ascii_lowercase(),
            'А'..='Я' | 'À'..='Ö' | 'Ø'..='Þ' => plain(char::from_u32(letter as u32 + 32).unwrap_or(letter)),
            '\0'..='/' | ':'..='@' | '['..='`' | '{'..='~' | '\u{a0}' | '–' | '’' | 'ʼ' => continue,
            letter => plain(letter),
        });
    }
    letters
}

/// A letter without its marks.
fn plain(letter: char) -> char {
    match letter {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' | 'ă' => 'a',
        'é' | 'è' | 'ê' | 'ë' | 'ế' | 'ệ' => 'e',
        'í' | 'î' | 'ï' | 'ı' | 'İ' => 'i',
        'ó' | 'ô' | 'ö' | 'õ' | 'ø' => 'o',
        'ú' | 'ù' | 'û' | 'ü' | 'ų' => 'u',
        'ç' | 'č' | 'ć' | 'Č' | 'Ć' => 'c',
        'š' | 'ş' | 'Š' | 'Ş' => 's',
        'ž' | 'Ž' => 'z',
        'ñ' | 'ń' => 'n',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ې' | 'ۍ' | 'ێ' | 'ئ' => 'ي',
        'ک' | 'ګ' | 'گ' => 'ك',
        'ة' | 'ە' => 'ه',
        'ؤ' | 'ۆ' => 'و',
        letter => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list() -> Vec<SpokenLanguage> {
        let one = |code: &str, name: &str, danish: &str, also: &[&str], dialects: Vec<Dialect>| SpokenLanguage {
            iso639_3: code.into(),
            name: name.into(),
            danish: danish.into(),
            also: also.iter().map(|name| (*name).into()).collect(),
            scripts: Vec::new(),
            dialects,
        };
        let levantine =
            Dialect {
                iso639_3: Some("apc".into()), name: "الشامية".into(), danish: "Levantinsk (Syrien)".into()
            };
        let eritrea = Dialect { iso639_3: None, name: "ኤርትራ".into(), danish: "Eritrea".into() };
        vec![
            one("ara", "العربية", "Arabisk", &["Arabic", "ዓረብኛ"], vec![levantine]),
            one("ckb", "کوردیی ناوەندی", "Kurdisk (sorani)", &["Sorani", "كردي"], Vec::new()),
            one("tir", "ትግርኛ", "Tigrinya", &["التغرينية", "Tigrigna"], vec![eritrea]),
            one("tig", "ትግረ", "Tigre", &[], Vec::new()),
            one("tur", "Türkçe", "Tyrkisk", &["Turkish"], Vec::new()),
        ]
    }

    #[test]
    fn a_language_is_found_in_whatever_script_and_spelling_it_is_typed() {
        let list = list();
        let found = |typed: &str| -> Vec<String> {
            search(&list, typed).into_iter().map(|language| language.iso639_3.clone()).collect()
        };
        assert_eq!(found("TIGR"), ["tir", "tig"]);
        assert_eq!(found("ትግርኛ"), ["tir"]);
        assert_eq!(found("تغرينية"), ["tir"]);
        assert_eq!(found("turkce"), ["tur"]);
        assert_eq!(found("العربيه"), ["ara"], "with another last letter");
        assert_eq!(found("كوردي"), ["ckb"], "Kurdish letters typed on an Arabic keyboard");
        assert_eq!(found("syrien"), ["ara"], "by its dialect");
        assert_eq!(found("TÜRKÇE"), ["tur"]);
        assert_eq!(found("Klingon"), Vec::<String>::new());
        assert_eq!(found(" ").len(), list.len(), "nothing typed shows all");
    }

    #[test]
    fn names_that_begin_so_come_before_names_that_have_it_inside() {
        let list = list();
        let first = search(&list, "tyrk");
        assert_eq!(first[0].iso639_3, "tur");
        let inside: Vec<_> = search(&list, "r").into_iter().map(|language| language.iso639_3.as_str()).collect();
        assert_eq!(inside, ["ara", "ckb", "tir", "tig", "tur"]);
    }

    #[test]
    fn a_code_stands_for_a_language_or_for_one_of_its_dialects() {
        let list = list();
        let name =
            |code: &str| find(&list, code).map(|found| (found.language.danish.as_str(), found.dialect.is_some()));
        assert_eq!(name("tir"), Some(("Tigrinya", false)));
        assert_eq!(name("apc"), Some(("Arabisk", true)));
        assert_eq!(name("zzz"), None);
    }
}
