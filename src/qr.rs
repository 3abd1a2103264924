//! A QR code of an address (ISO/IEC 18004): byte mode, error correction L, versions 1 to 5, mask 0.
//!
//! That is all an address needs: one block, no version bits. The `qrcodegen` crate would cost 9 KB; it is the oracle.

/// Data codewords and error correction codewords of versions 1 to 5 at level L.
const CODEWORDS: [(usize, usize); 5] = [(19, 7), (34, 10), (55, 15), (80, 20), (108, 26)];
/// Format bits for level L and mask 0, with their error correction (Annex C).
const FORMAT: u16 = 0b111_0111_1100_0100;

/// The modules of a code, row by row; true is dark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Qr {
    /// Modules along one side.
    pub size: usize,
    modules: Vec<bool>,
    /// Modules that are not data.
    fixed: Vec<bool>,
}

impl Qr {
    /// The code of `text`; none if it is longer than 106 bytes.
    pub fn new(text: &str) -> Option<Self> {
        let (index, (data, correction)) =
            CODEWORDS.iter().copied().enumerate().find(|(_, (data, _))| text.len() + 2 <= *data)?;
        let size = 21 + 4 * index;
        let mut code = Self { size, modules: vec![false; size * size], fixed: vec![false; size * size] };
        code.draw_patterns();
        let mut words = codewords(text.as_bytes(), data);
        words.extend(remainder(&words, correction));
        code.draw_data(&words);
        Some(code)
    }

    /// Whether the module is dark.
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        self.modules[y * self.size + x]
    }

    /// An SVG path of the dark modules, one unit each.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for y in 0..self.size {
            for x in (0..self.size).filter(|x| self.is_dark(*x, y)) {
                path.push_str(&format!("M{x} {y}h1v1h-1z"));
            }
        }
        path
    }

    fn fix(&mut self, x: usize, y: usize, is_dark: bool) {
        self.modules[y * self.size + x] = is_dark;
        self.fixed[y * self.size + x] = true;
    }

    fn draw_patterns(&mut self) {
        let size = self.size;
        for at in 0..size {
            self.fix(at, 6, at % 2 == 0);
            self.fix(6, at, at % 2 == 0);
        }
        for (left, top) in [(0, 0), (size - 7, 0), (0, size - 7)] {
            self.draw_finder(left, top);
        }
        if size > 21 {
            let middle = size - 7;
            for (dx, dy) in (0..5).flat_map(|dy| (0..5).map(move |dx| (dx, dy))) {
                let ring = usize::abs_diff(dx, 2).max(usize::abs_diff(dy, 2));
                self.fix(middle + dx - 2, middle + dy - 2, ring != 1);
            }
        }
        for bit in 0..15 {
            let is_dark = (FORMAT >> bit) & 1 == 1;
            let (x, y) = match bit {
                0..=5 => (8, bit),
                6 => (8, 7),
                7 => (8, 8),
                8 => (7, 8),
                _ => (14 - bit, 8),
            };
            self.fix(x, y, is_dark);
            let (x, y) = if bit < 8 { (size - 1 - bit, 8) } else { (8, size - 15 + bit) };
            self.fix(x, y, is_dark);
        }
        self.fix(8, size - 8, true);
    }

    /// A finder pattern with its light border.
    fn draw_finder(&mut self, left: usize, top: usize) {
        for (dx, dy) in (0..9).flat_map(|dy| (0..9).map(move |dx| (dx, dy))) {
            let (Some(x), Some(y)) = ((left + dx).checked_sub(1), (top + dy).checked_sub(1)) else { continue };
            if x < self.size && y < self.size {
                let ring = usize::abs_diff(dx, 4).max(usize::abs_diff(dy, 4));
                self.fix(x, y, ring != 2 && ring != 4);
            }
        }
    }

    /// Two columns at a time from the right, up and down in turn, past the vertical timing pattern.
    fn draw_data(&mut self, words: &[u8]) {
        let mut bits = words.iter().flat_map(|word| (0..8).rev().map(move |bit| (word >> bit) & 1 == 1));
        let mut is_up = true;
        let mut right = self.size - 1;
        loop {
            for step in 0..self.size {
                let y = if is_up { self.size - 1 - step } else { step };
                for x in [right, right - 1] {
                    if !self.fixed[y * self.size + x] {
                        let bit = bits.next().unwrap_or(false);
                        self.modules[y * self.size + x] = bit != ((x + y) % 2 == 0);
                    }
                }
            }
            is_up = !is_up;
            right = match right {
                1 => return,
                8 => 5,
                _ => right - 2,
            };
        }
    }
}

/// Mode, length, text, end, padding.
fn codewords(text: &[u8], count: usize) -> Vec<u8> {
    let length = u8::try_from(text.len()).unwrap_or(u8::MAX);
    // Four bits of mode put everything half a byte off; the last four zeros end the text.
    let bytes = [length].into_iter().chain(text.iter().copied()).chain([0]);
    let mut words = Vec::with_capacity(count);
    let mut before = 0b0100;
    for byte in bytes {
        words.push((before << 4) | (byte >> 4));
        before = byte & 0b1111;
    }
    for padding in [0xec, 0x11].into_iter().cycle().take(count - words.len()) {
        words.push(padding);
    }
    words
}

/// The Reed-Solomon remainder of `data` over GF(2^8) with the polynomial 0x11d.
fn remainder(data: &[u8], count: usize) -> Vec<u8> {
    let mut divisor = vec![0; count];
    divisor[count - 1] = 1;
    let mut root = 1;
    for _ in 0..count {
        for at in 0..count {
            divisor[at] = times(divisor[at], root) ^ divisor.get(at + 1).copied().unwrap_or(0);
        }
        root = times(root, 2);
    }
    let mut remainder = vec![0; count];
    for &word in data {
        let factor = word ^ remainder.remove(0);
        remainder.push(0);
        for (place, &coefficient) in remainder.iter_mut().zip(&divisor) {
            *place ^= times(coefficient, factor);
        }
    }
    remainder
}

fn times(one: u8, other: u8) -> u8 {
    let mut product: u8 = 0;
    for bit in (0..8).rev() {
        product = (product << 1) ^ ((product >> 7) * 0x1d);
        product ^= ((other >> bit) & 1) * one;
    }
    product
}

#[cfg(test)]
mod tests {
    use super::*;
    use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

    #[test]
    fn a_code_is_to_the_module_what_qrcodegen_makes() {
        for length in 1..=106 {
            let text: String =
                "https://vejviser.example/ar/family-reunification/guide?".chars().cycle().take(length).collect();
            let ours = Qr::new(&text).expect("short enough");
            let segment = QrSegment::make_bytes(text.as_bytes());
            let theirs = QrCode::encode_segments_advanced(
                &[segment],
                QrCodeEcc::Low,
                Version::new(1),
                Version::new(5),
                Some(Mask::new(0)),
                false,
            )
            .expect("a code");
            assert_eq!(i32::try_from(ours.size), Ok(theirs.size()), "{length}");
            for (x, y) in (0..ours.size).flat_map(|y| (0..ours.size).map(move |x| (x, y))) {
                let theirs = theirs.get_module(i32::try_from(x).expect("small"), i32::try_from(y).expect("small"));
                assert_eq!(ours.is_dark(x, y), theirs, "{length}: {x} {y}");
            }
        }
    }

    #[test]
    fn what_is_too_long_for_a_small_code_has_none() {
        assert_eq!(Qr::new(&"x".repeat(107)), None);
    }
}
