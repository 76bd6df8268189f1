"""Words that open a text by calling somebody, and names that are one: data for the check of the salutation."""

from __future__ import annotations

from collections.abc import Mapping

GREETINGS = (
    # English, Spanish, French, German, Italian, Portuguese, Dutch, Scandinavian: what opens a text to one person.
    *("hi", "hello", "hey", "hiya", "howdy", "dear", "greetings", "morning", "afternoon", "evening"),
    *("good morning", "good afternoon", "good evening", "good day", "hi there", "hello there", "hey there"),
    *("hola", "buenos días", "buenos dias", "buenas tardes", "buenas noches", "estimado", "estimada", "querido"),
    *("querida", "bonjour", "bonsoir", "salut", "cher", "chère", "hallo", "guten tag", "guten morgen"),
    *("guten abend", "liebe", "lieber", "ciao", "buongiorno", "buonasera", "caro", "cara", "olá", "ola", "oi"),
    *("bom dia", "boa tarde", "boa noite", "prezado", "prezada", "hoi", "beste", "hej", "hei"),
)

TITLES = frozenset(
    {
        *("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sr", "sra", "srta", "don", "doña", "señor", "señora"),
        *("monsieur", "madame", "mme", "herr", "frau", "signor", "signora", "senhor", "senhora"),
    }
)
"""What stands before a name and is none."""

NO_NAMES = frozenset(
    {
        # Words that often follow a greeting with a capital and name nobody.
        *("there", "all", "everyone", "everybody", "team", "folks", "friend", "friends", "guys", "sir", "madam"),
        *("customer", "client", "patient", "neighbor", "neighbour", "guest", "member", "parent", "parents", "family"),
        *("again", "this", "it", "its", "i", "im", "we", "were", "you", "your", "yes", "no", "ok", "okay", "just"),
        *("thank", "thanks", "please", "sorry", "is", "are", "do", "did", "can", "could", "would", "how", "what"),
        *("when", "where", "who", "why", "the", "a", "an", "our", "my", "from", "good", "happy", "welcome", "and"),
        *("santa", "mom", "dad", "valued", "to", "for", "here", "hope", "quick", "great", "new", "monday"),
        *("tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "todos", "todas", "a", "tous"),
        *("alle", "zusammen", "cliente", "kunde", "kundin", "damen", "soy", "ich", "wir", "je", "nous"),
    }
)

NICKNAMES: Mapping[str, frozenset[str]] = {
    # Short forms that do not begin the name they stand for; those that do need no row.
    "robert": frozenset({"bob", "bobby"}),
    "william": frozenset({"bill", "billy", "liam"}),
    "richard": frozenset({"dick", "rick", "ricky"}),
    "elizabeth": frozenset({"liz", "lizzy", "beth", "betty", "betsy", "libby"}),
    "margaret": frozenset({"peggy", "meg", "maggie", "greta", "daisy"}),
    "james": frozenset({"jim", "jimmy", "jamie"}),
    "john": frozenset({"jack", "johnny"}),
    "edward": frozenset({"ted", "ned", "eddie"}),
    "theodore": frozenset({"ted", "teddy"}),
    "henry": frozenset({"hank", "harry"}),
    "charles": frozenset({"chuck", "chaz"}),
    "michael": frozenset({"mike", "mikey", "mick"}),
    "katherine": frozenset({"kate", "katie", "kathy", "kitty", "kat"}),
    "catherine": frozenset({"kate", "katie", "cathy"}),
    "anthony": frozenset({"tony"}),
    "antonio": frozenset({"tony", "toni"}),
    "alexander": frozenset({"sandy", "sasha", "xander"}),
    "alexandra": frozenset({"sandy", "sasha", "lexi"}),
    "joseph": frozenset({"joe", "joey"}),
    "thomas": frozenset({"tommy"}),
    "patricia": frozenset({"tricia", "trish"}),
    "rebecca": frozenset({"becky", "becca"}),
    "deborah": frozenset({"debbie"}),
    "susan": frozenset({"suzie", "susie"}),
    "victoria": frozenset({"tori", "vicky"}),
    "christopher": frozenset({"kit", "topher"}),
    "francisco": frozenset({"paco", "pancho"}),
    "jose": frozenset({"pepe"}),
    "guadalupe": frozenset({"lupe"}),
    "eugene": frozenset({"gene"}),
    "lawrence": frozenset({"larry"}),
    "gerald": frozenset({"jerry"}),
}
