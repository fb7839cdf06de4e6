"""Who speaks which language: an engine turns a text into a sound file and the times of its words."""

import functools
import re
import subprocess
import tempfile
import unicodedata
from pathlib import Path

import numpy as np
import soundfile

HERE = Path(__file__).resolve().parent
# Slower than grown-ups speak to each other (CHILDREN.md §5).
SPEED = 0.85
# Silence before the first word, after the last one, and between two sentences.
LEAD_MS, TAIL_MS, PAUSE_MS = 60, 140, 260
# Every voice is equally loud: the mean of its loud parts, and a peak it never passes.
LOUD_DB, PEAK = -19.0, 0.89
# Ogg Vorbis, one channel: about 24 kbit/s.
QUALITY = 0.0
ESPEAK_WORDS_A_MINUTE = 125


def of(language, voice):
    """The narrator of a language, or None. `voice` is what its language.ron calls espeak-ng's."""
    if language == "en-GB":
        return Hibari()
    return Espeak(voice) if voice else None


def words_of(text):
    """The words of a text as (first letter, letter after the last): without the signs around them.
    Vowel signs of Arabic and Bengali are parts of their words."""
    spans = []
    for part in re.finditer(r"\S+", text):
        inside = [at for at in range(*part.span()) if unicodedata.category(text[at])[0] in "LMN"]
        if inside:
            spans.append((inside[0], inside[-1] + 1))
    return spans


def in_bytes(text, letter):
    return len(text[:letter].encode())


def finish(samples, rate, path):
    """Makes a voice as loud as the others and writes it; its length in milliseconds."""
    block = rate // 50
    levels = [np.sqrt(np.mean(samples[at : at + block] ** 2)) for at in range(0, len(samples), block)]
    loud = [level for level in levels if level > max(levels) * 0.1]
    gain = min(10 ** (LOUD_DB / 20) / np.mean(loud), PEAK / np.abs(samples).max())
    new = path.with_suffix(".new")
    with soundfile.SoundFile(
        new, "w", rate, channels=1, format="OGG", subtype="VORBIS", compression_level=1 - QUALITY
    ) as file:
        # The encoder of some versions loses its way in long blocks.
        for at in range(0, len(samples), rate // 4):
            file.write(samples[at : at + rate // 4] * gain)
    new.replace(path)
    return round(len(samples) * 1000 / rate)


class Hibari:
    """The English narrator: a small model that also says how long it holds each sound."""

    FRAME_MS = 25
    credit = "PyPI hibari-tts 0.2.1 (Apache-2.0)"

    def __init__(self):
        import hibari
        import onnx
        import onnxruntime

        self.engine = f"hibari-tts {hibari.__version__}, heart, speed {SPEED}, quality {QUALITY}"
        self.tts = hibari.Hibari()
        model = onnx.load(self.tts.model_path)
        # The lengths of sounds are summed up once in the model, to place them: there they are read.
        sums = [node for node in model.graph.node if node.op_type == "CumSum"]
        assert len(sums) == 1, "another model: look for its durations again"
        lengths = onnx.helper.make_tensor_value_info(sums[0].input[0], onnx.TensorProto.INT64, None)
        model.graph.output.append(lengths)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self.session = onnxruntime.InferenceSession(
            model.SerializeToString(), options, providers=["CPUExecutionProvider"]
        )
        self.mended = self._mended()

    @staticmethod
    def _mended():
        lines = (HERE / "en-GB.words").read_text(encoding="utf-8").splitlines()
        pairs = [re.split(r"\s{2,}", line.strip(), maxsplit=1) for line in lines if line.strip() and line[0] != "#"]
        return dict(pairs)

    def _tokens(self, sentence):
        """The sentence's tokens with phonemes, mended words in place."""
        pattern = r"(?<!\w)(?:" + "|".join(map(re.escape, sorted(self.mended, key=len, reverse=True))) + r")(?![\w’'])"

        # A blank that does not break is a blank.
        sentence = sentence.replace("\u00a0", " ")

        def mend(found):
            words = found.group()
            said = self.mended.get(words) or self.mended[words.lower()]
            return " ".join(f"[{word}](/{sound.strip()}/)" for word, sound in zip(words.split(), said.split("|")))

        tokens = self.tts.g2p.tokenize(re.sub(pattern, mend, sentence, flags=re.IGNORECASE))
        for token in tokens:
            if token.text in ("“", "”"):
                # Silent, and never a letter of the word it stands at.
                token.phonemes, token.rating = "", 4
        tokens = self.tts.g2p.phonemize_tokens(tokens)
        told = "".join(token.text + token.whitespace for token in tokens).strip()
        assert told == sentence.strip(), f"say {sentence!r} otherwise, or name a word of it in en-GB.words: {told!r}"
        return tokens

    def _sentences(self, text):
        """Each sentence with the place of its first letter in the text."""
        at = 0
        for sentence in self.tts.split_sentences(text):
            at = text.replace("\u00a0", " ").index(sentence.replace("\u00a0", " "), at)
            yield at, sentence
            at += len(sentence)

    def phonemes(self, text):
        """How a text is said."""
        return " ".join(self._joined(self._tokens(sentence))[0] for _, sentence in self._sentences(text))

    @staticmethod
    def _joined(tokens):
        """Phonemes of a sentence, and for each token its letters and phonemes as ranges."""
        said, ranges, letter = "", [], 0
        for token in tokens:
            begin = len(said)
            said += token.phonemes or ""
            ranges.append(((letter, letter + len(token.text)), (begin, len(said))))
            said += " " if token.whitespace else ""
            letter += len(token.text) + len(token.whitespace)
        return said.rstrip(), ranges

    def speak(self, text, path):
        """Writes the sound; its length and the times of its words."""
        rate = self.tts.sample_rate
        parts, times, now = [], [], 0.0
        for at, sentence in self._sentences(text):
            said, ranges = self._joined(self._tokens(sentence))
            samples, edges = self._say(said)
            if parts:
                parts.append(np.zeros(rate * PAUSE_MS // 1000, np.float32))
                now += PAUSE_MS
            # The model breathes in before it speaks and out afterwards: most of that is cut off.
            cut = max(edges[0] - LEAD_MS, 0)
            end = min(edges[-1] + TAIL_MS, len(samples) * 1000 / rate)
            for (first, last), (begin, stop) in ranges:
                held = [place for place in range(begin, min(stop, len(edges) - 1)) if said[place].isalpha()]
                if held:
                    spoken = (now + edges[held[0]] - cut, now + edges[held[-1] + 1] - cut)
                    times.append(((at + first, at + last), spoken))
            parts.append(samples[round(cut * rate / 1000) : round(end * rate / 1000)])
            now += end - cut
        ms = finish(np.concatenate(parts), rate, path)
        return ms, self._times_of_words(text, times, ms)

    def _say(self, said):
        """The samples of a sentence, and when each of its phonemes begins, in milliseconds, with the
        end of the last one behind them."""
        from hibari import dsp

        known = [sound for sound in said if sound in self.tts.vocab]
        assert "".join(known) == said, f"phonemes the narrator does not know: {set(said) - set(known)}"
        ids = np.asarray([[0, *(self.tts.vocab[sound] for sound in said), 0]], np.int64)
        *out, lengths = self.session.run(None, {"ids": ids, "speed": np.asarray([SPEED], np.float32)})
        samples = dsp.synth(*(part[0] for part in out), np.random.default_rng(0))
        edges = np.cumsum([0, *lengths.reshape(-1)])[1:] * self.FRAME_MS
        assert abs(edges[-1] - len(samples) * 1000 / self.tts.sample_rate) < 1, "another model: another frame"
        return samples, [float(edge) for edge in edges[:-1]]

    @staticmethod
    def _times_of_words(text, times, ms):
        words = []
        for first, last in words_of(text):
            inside = [spoken for (begin, end), spoken in times if begin < last and end > first]
            if inside:
                begins, ends = round(inside[0][0]), min(round(inside[-1][1]), ms)
                words.append((in_bytes(text, first), in_bytes(text, last), begins, ends))
        return words


class Espeak:
    """espeak-ng, a program of the system: other languages, by rules. It does not say when it says a
    word; each word is spoken alone once, and its share of the whole is taken."""

    credit = "Debian espeak-ng"

    def __init__(self, voice):
        version = subprocess.run(["espeak-ng", "--version"], capture_output=True, text=True, check=True).stdout
        number = re.search(r"[\d.]+\d", version)
        self.voice = voice
        self.engine = f"espeak-ng {number and number.group()}, {voice}, times of words from their own lengths"

    def _run(self, text, *arguments):
        command = ["espeak-ng", "-v", self.voice, "-s", str(ESPEAK_WORDS_A_MINUTE), *arguments]
        return subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout

    def phonemes(self, text):
        """How a text is said."""
        return " ".join(self._run(text, "-q", "--ipa").split())

    def _samples(self, text):
        with tempfile.NamedTemporaryFile(suffix=".wav") as file:
            self._run(text, "-w", file.name)
            samples, rate = soundfile.read(file.name, dtype="float32")
        heard = np.flatnonzero(np.abs(samples) > 0.003)
        return (samples[heard[0] : heard[-1] + 1] if len(heard) else samples[:1]), rate

    @functools.lru_cache(maxsize=10_000)
    def _length(self, word):
        return len(self._samples(word)[0])

    def speak(self, text, path):
        """Writes the sound; its length and about when its words are said."""
        samples, rate = self._samples(text)
        spoken_ms = len(samples) * 1000 / rate
        lead, tail = (np.zeros(rate * ms // 1000, np.float32) for ms in (LEAD_MS, TAIL_MS))
        ms = finish(np.concatenate([lead, samples, tail]), rate, path)
        spans = words_of(text)
        lengths = [self._length(text[first:last]) for first, last in spans]
        words, behind = [], 0
        for (first, last), length in zip(spans, lengths):
            begins = LEAD_MS + spoken_ms * behind / sum(lengths)
            behind += length
            ends = LEAD_MS + spoken_ms * behind / sum(lengths)
            words.append((in_bytes(text, first), in_bytes(text, last), round(begins), min(round(ends), ms)))
        return ms, words
