package io.cascata.command.matching.name;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.stream.Stream;

/** Cyrillic and Greek words in Latin letters, near enough to how their owners write them; other scripts stay as they are. */
final class Latin {

    private static final Map<Character, String> LETTERS =
            Stream.of("""
            а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh
            щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i ї=i є=ie ґ=g ђ=dj ј=j љ=lj њ=nj ћ=c џ=dz ќ=k ѓ=g ѕ=dz ў=u
            α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s τ=t υ=y φ=f χ=ch ψ=ps ω=o
            """.split("\\s+")).collect(toUnmodifiableMap(pair -> pair.charAt(0), pair -> pair.substring(2)));

    private Latin() {}

    /** The same word, the very same object where it needs no change. */
    static String of(String word) {
        if (word.chars().noneMatch(letter -> LETTERS.containsKey((char) letter))) {
            return word;
        }
        var latin = new StringBuilder();
        for (char letter : word.replace("ου", "ou").toCharArray()) {
            latin.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
        }
        return latin.toString();
    }
}
