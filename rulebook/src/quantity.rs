//! The number or day of a value.

use crate::Date;

/// The number or day of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quantity {
    /// A number, in hundredths: an amount can have øre.
    Hundredths(i64),
    /// A day.
    Day(Date),
}

impl Quantity {
    /// The number without its hundredths; none for a day.
    pub fn whole(self) -> Option<i64> {
        match self {
            Self::Hundredths(number) => Some(number / 100),
            Self::Day(_) => None,
        }
    }
}

#[cfg(feature = "load")]
impl<'de> serde::Deserialize<'de> for Quantity {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Written)
    }
}

/// As a rule file has it: `2`, `3025.43` or `"2027-03-17"`.
#[cfg(feature = "load")]
struct Written;

#[cfg(feature = "load")]
impl serde::de::Visitor<'_> for Written {
    type Value = Quantity;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a number with at most two decimals, or a day like \"2026-11-22\"")
    }

    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<Quantity, E> {
        number
            .checked_mul(100)
            .map(Quantity::Hundredths)
            .ok_or_else(|| E::invalid_value(serde::de::Unexpected::Signed(number), &self))
    }

    #[expect(clippy::cast_possible_truncation, reason = "the size is checked before")]
    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<Quantity, E> {
        let hundredths = (number * 100.0).round();
        if hundredths.abs() > 1e15 || (hundredths - number * 100.0).abs() > 1e-6 {
            return Err(E::invalid_value(serde::de::Unexpected::Float(number), &self));
        }
        Ok(Quantity::Hundredths(hundredths as i64))
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Quantity, E> {
        text.parse().map(Quantity::Day).map_err(|_| E::invalid_value(serde::de::Unexpected::Str(text), &self))
    }
}
