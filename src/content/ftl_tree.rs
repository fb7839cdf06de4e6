//! Walking the tree of a Fluent message, and what may not stand in it.
//!
//! fluent-bundle 0.16 gives up by panicking in three places that words can reach: when more than a
//! hundred references meet inside a choice by a literal or inside braces within braces, when a plural
//! form is asked for a number beyond 64 bits, and when asked to print more digits than fit in memory.
//! None of these has a use in a text, so they are refused when a file is read.

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};

/// Digits of a number written between braces. Numbers to be read stand in the text itself.
pub const NUMBER_DIGITS_MAX: usize = 1;

/// A piece of a message between braces.
#[derive(Clone, Copy, Debug)]
pub enum Piece<'r> {
    /// What a choice is made by: `{ $count -> … }`.
    Selector(&'r InlineExpression<&'r str>),
    /// What is filled in, or an argument of it.
    Filled(&'r InlineExpression<&'r str>),
}

/// Shows `see` every piece of `pattern`. Recursion is bounded by the nesting a file is refused beyond.
pub fn pieces<'r>(pattern: &'r Pattern<&'r str>, see: &mut dyn FnMut(Piece<'r>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, see);
        }
    }
}

fn of_expression<'r>(expression: &'r Expression<&'r str>, see: &mut dyn FnMut(Piece<'r>)) {
    match expression {
        Expression::Inline(inline) => {
            see(Piece::Filled(inline));
            inside(inline, see);
        }
        Expression::Select { selector, variants } => {
            see(Piece::Selector(selector));
            inside(selector, see);
            for variant in variants {
                pieces(&variant.value, see);
            }
        }
    }
}

fn inside<'r>(inline: &'r InlineExpression<&'r str>, see: &mut dyn FnMut(Piece<'r>)) {
    match inline {
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => of_arguments(arguments, see),
        InlineExpression::Placeable { expression } => of_expression(expression, see),
        InlineExpression::TermReference { arguments: None, .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::VariableReference { .. }
        | InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. } => {}
    }
}

fn of_arguments<'r>(arguments: &'r CallArguments<&'r str>, see: &mut dyn FnMut(Piece<'r>)) {
    let named = arguments.named.iter().map(|argument| &argument.value);
    for argument in arguments.positional.iter().chain(named) {
        see(Piece::Filled(argument));
        inside(argument, see);
    }
}

/// The id of a message or term, and the rule it breaks so that it may not be filled in.
pub fn refused<'r>(entry: &'r Entry<&'r str>) -> Option<(&'r str, &'static str)> {
    let (id, value, attributes) = match entry {
        Entry::Message(message) => (message.id.name, message.value.as_ref(), &message.attributes),
        Entry::Term(term) => (term.id.name, Some(&term.value), &term.attributes),
        _ => return None,
    };
    let mut broken = None;
    for pattern in value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value)) {
        pieces(pattern, &mut |piece| broken = broken.or(broken_by(piece)));
    }
    broken.map(|rule| (id, rule))
}

fn broken_by(piece: Piece) -> Option<&'static str> {
    match piece {
        Piece::Filled(InlineExpression::Placeable { .. })
        | Piece::Selector(
            InlineExpression::Placeable { .. }
            | InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. },
        ) => Some("ftl-odd"),
        Piece::Filled(InlineExpression::NumberLiteral { value }) if value.len() > NUMBER_DIGITS_MAX => {
            Some("ftl-number")
        }
        _ => None,
    }
}
