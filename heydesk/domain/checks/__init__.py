"""Checks of a draft's meaning: each takes a ``CheckContext`` and gives warnings, seldom errors."""

from heydesk.domain.checks.consent import check_consent
from heydesk.domain.checks.content import check_note_words, check_secrets, check_shortener
from heydesk.domain.checks.dates import check_dates
from heydesk.domain.checks.duplicate import check_duplicate
from heydesk.domain.checks.greeting import check_greeting
from heydesk.domain.checks.recipients import check_conversation_inbox, check_crossing_messages, check_foreign_numbers
from heydesk.domain.checks.sending_hours import check_quiet_hours
from heydesk.domain.checks.unfilled_fields import check_merge_fields

CHECKS = (
    check_conversation_inbox,
    check_consent,
    check_crossing_messages,
    check_greeting,
    check_duplicate,
    check_merge_fields,
    check_dates,
    check_note_words,
    check_secrets,
    check_quiet_hours,
    check_foreign_numbers,
    check_shortener,
)
"""In the order in which a person should hear of them."""
