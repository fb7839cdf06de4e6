//! What a passphrase of one's own is worth: counted low, and by rules that people can be told.

use tawny::seal::strength::bits;

#[track_caller]
fn worth(typed: &str, expected: u32) {
    assert_eq!(bits(typed), expected, "{typed}");
}

#[test]
fn words_of_the_list_are_worth_eleven_bits_each_however_they_are_parted() {
    worth("orbit", 11);
    worth("orbit lens swim", 33);
    worth(" orbit-lens.swim,cactus_tiny  wagon ", 66);
    for nothing in ["", " ", "-_.,"] {
        worth(nothing, 0);
    }
}

#[test]
fn the_same_word_again_adds_nothing_however_it_is_written() {
    worth("orbit orbit", 11);
    worth("orbit Orbit 0rb1t lens", 22);
}

#[test]
fn digits_and_signs_in_place_of_letters_hide_no_word() {
    for hidden in ["t1ger", "t!ger", "t|ger", "z3bra", "z€bra", "zebr4", "zebr@", "ca5tle", "ca$tle", "7iger", "rob0t"]
    {
        worth(hidden, 11);
    }
    worth("p4ssw0rd", 11);
}

#[test]
fn what_stands_round_a_word_is_worth_two_bits_a_sign() {
    worth("tiger7qz", 11 + 3 * 2);
    worth("Password1", 11 + 2);
}

#[test]
fn a_word_of_no_list_is_worth_twelve_and_a_jumble_counts_letter_by_letter() {
    worth("glufnak", 12);
    worth("Glufnak", 12);
    worth("gluFnak", 7 * 4);
    worth("9lufnak", 7 * 4);
}

#[test]
fn a_sign_that_follows_from_the_one_before_is_worth_one_bit() {
    worth("xxxx", 4 + 3);
    worth("4321", 4 + 3);
    worth("asdfgh", 4 + 5);
    worth("hgfdsa", 4 + 5);
    worth("lkjm", 4 + 1 + 1 + 4);
}
