# What this language calls itself, in its own words and letters. Shown where a language is chosen.
language-own-name = English
