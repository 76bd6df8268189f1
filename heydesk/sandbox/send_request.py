"""The body of `POST /v1/message/send`, checked as contract.md section 12.2 says."""

from __future__ import annotations

from dataclasses import dataclass

from heydesk.sandbox.behavior import CreatorId
from heydesk.sandbox.protocol import ApiError, RequestFields


@dataclass(frozen=True, slots=True)
class SendRequest:
    """The body of `POST /v1/message/send` (section 3.1): one target, some content, all of the right kind."""

    inbox_id: int
    creator_id: int
    phone: str | None = None
    chat_id: int | None = None
    list_id: int | None = None
    targets: tuple[str, ...] | None = None
    text: str | None = None
    media_url: str | None = None
    template_id: int | None = None
    survey_id: int | None = None
    local_id: str | None = None
    private: bool = False
    author: str | None = None
    activity_id: str | None = None

    @classmethod
    def read(cls, fields: RequestFields, creator: CreatorId = CreatorId.REQUIRED) -> SendRequest:
        """Read a request from a body. Where `creator_id` is optional and missing, it is 0.

        Raises:
            ApiError: 400, with the rule that the body breaks.
        """
        request = cls(
            inbox_id=fields.required_integer("inbox_id"),
            creator_id=(
                fields.required_integer("creator_id")
                if creator is CreatorId.REQUIRED
                else fields.integer("creator_id") or 0
            ),
            phone=fields.phone("phone_number"),
            chat_id=fields.integer("chat_id"),
            list_id=fields.integer("list_id"),
            targets=fields.phone_group("targets"),
            text=fields.text("text"),
            media_url=fields.url("media_url"),
            template_id=fields.integer("template_id"),
            survey_id=fields.integer("survey_id"),
            local_id=fields.nonempty_text("local_id"),
            private=fields.boolean("private") or False,
            author=fields.text("author"),
            activity_id=fields.text("activity_id"),
        )
        request._check()
        return request

    def warnings(self) -> list[str]:
        """Return warnings about what is accepted although no source says what the service does with it."""
        warnings = []
        contents = [name for name in ("text", "template_id", "survey_id") if getattr(self, name) is not None]
        if len(contents) > 1:
            warnings.append(f"{' together with '.join(contents)} is unsettled (section 13.6)")
        if self.media_url and (self.template_id is not None or self.survey_id is not None):
            warnings.append("media_url together with a template or a survey is unsettled (section 13.6)")
        if self.targets and len(set(self.targets)) < len(self.targets):
            warnings.append("targets names a number twice")
        return warnings

    def _check(self) -> None:
        families = [self.phone, self.chat_id, self.list_id, self.targets]
        named = sum(family is not None for family in families)
        if named != 1:
            raise ApiError.bad_data(
                f"Exactly one of phone_number, chat_id, list_id and targets is needed, not {named}."
            )
        has_text = self.text is not None and not self.text.isspace() and self.text != ""
        if not (has_text or self.media_url or self.template_id is not None or self.survey_id is not None):
            raise ApiError.bad_data("One of text, media_url, template_id and survey_id is needed.")
        if self.list_id is not None and self.local_id is None:
            raise ApiError.bad_data("list_id needs a local_id.")
        if self.targets is not None and len(set(self.targets)) == 1:
            raise ApiError.bad_data("targets must name at least two different numbers.")
        if self.private and (self.list_id is not None or self.targets is not None):
            raise ApiError.bad_data("private goes to a chat or a number, not to list_id or targets.")
