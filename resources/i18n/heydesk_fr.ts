<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountButton</name>
    <message>
        <source>Account</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account…</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox: turned off by your administrator</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect “{name}” again…</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace key of “{name}”…</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send unconfirmed texts again without asking</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{name}”…</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdvancedFields</name>
    <message>
        <source>Advanced</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity ID</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name shown on a private note. Heymarket doesn&apos;t document this field.</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket doesn&apos;t document this field. Leave it empty unless they told you to use it.</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AudienceChoice</name>
    <message>
        <source>Separately</source>
        <extracomment>heydesk/ui/composer/recipients/audience.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a group text (everyone sees everyone)</source>
        <extracomment>heydesk/ui/composer/recipients/audience.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each alone</source>
        <extracomment>heydesk/ui/composer/recipients/audience.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One group, everybody sees everybody</source>
        <extracomment>heydesk/ui/composer/recipients/audience.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AudiencePage</name>
    <message>
        <source>Same time as you</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other time zones</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time unknown</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person</source>
        <comment>%n people</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside texting hours</source>
        <comment>%n outside texting hours</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all within texting hours</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list or group can&apos;t be combined with other recipients</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private note can&apos;t go to a list</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n private note</source>
        <comment>%n private notes</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 group text to %n person</source>
        <comment>1 group text to %n people</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A separate text to everyone on this list</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n separate text</source>
        <comment>%n separate texts</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what to keep:</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one person.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} notes can be added at once.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One note on each conversation. Only your team sees them.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone sees everyone&apos;s number and replies.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone gets their own text. Replies are private.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {who}</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only the %n person</source>
        <comment>Only the %n people</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>opted out</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number that can be texted</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed twice, gets one text</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out by you</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all recipients. {keys} in the field brings them back.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the others. {keys} in the field brings them back.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket doesn&apos;t show who is on this list.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Blanks</name>
    <message>
        <source>{blank}, blank {number} of {count}. Tab for the next.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Broadcast</name>
    <message>
        <source>Review the texts to “{name}”</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Review %n separate text</source>
        <comment>Review %n separate texts</comment>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type its number, {number}, to confirm</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type {number} to confirm</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule for {time}</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to everyone</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send to %n person</source>
        <comment>Send to %n people</comment>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You can change or cancel it until {time}.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It&apos;s sent right away. You can&apos;t undo it.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You&apos;ll have %n second to undo.</source>
        <comment>You&apos;ll have %n seconds to undo.</comment>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The list may have changed since it was last loaded.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person, {day}</source>
        <comment>%n people, {day}</comment>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BroadcastPage</name>
    <message>
        <source>Review</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading from Heymarket…</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit text  Esc</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit text</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the list again</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone gets their own text. Replies come to you privately.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new list</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List {number}</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as the list {name}</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name for the list.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as the list</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending to {number}.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the list… Edit text stops it before anything is sent.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BubbleFoot</name>
    <message>
        <source>Details</source>
        <extracomment>heydesk/ui/conversation/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this text back to the composer</source>
        <extracomment>heydesk/ui/conversation/foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Adding in %n s</source>
        <comment>Adding in %n s</comment>
        <extracomment>heydesk/ui/conversation/foot.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scheduling in %n s</source>
        <comment>Scheduling in %n s</comment>
        <extracomment>heydesk/ui/conversation/foot.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending {count} texts in %n s</source>
        <comment>Sending {count} texts in %n s</comment>
        <extracomment>heydesk/ui/conversation/foot.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s</source>
        <comment>Sending in %n s</comment>
        <extracomment>heydesk/ui/conversation/foot.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Checks</source>
        <extracomment>heydesk/ui/composer/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Nothing has been sent.</source>
        <extracomment>heydesk/ui/composer/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>heydesk/ui/composer/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide them</source>
        <extracomment>heydesk/ui/composer/check_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{time} there</source>
        <extracomment>heydesk/ui/composer/recipients/chips.py, heydesk/ui/composer/recipients/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <extracomment>heydesk/ui/composer/recipients/chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Delete to remove.</source>
        <extracomment>heydesk/ui/composer/recipients/chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {number}</source>
        <extracomment>heydesk/ui/composer/recipients/chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last text from here, {when}: “{words}”</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opted out</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List {number}</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>list · %n person</source>
        <comment>list · %n people</comment>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation {number}</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>group · %n person</source>
        <comment>group · %n people</comment>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Search</source>
        <extracomment>heydesk/ui/widgets/search_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full text</source>
        <extracomment>heydesk/ui/widgets/search_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n text is on hold. You can still undo it.</source>
        <comment>%n texts are on hold. You can still undo them.</comment>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text is being sent. HeyDesk waits a moment for Heymarket&apos;s answer before it closes.</source>
        <comment>%n texts are being sent. HeyDesk waits a moment for Heymarket&apos;s answers before it closes.</comment>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting.</source>
        <comment>%n waiting.</comment>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is lost: unsent texts are sent at the next start. Texts that waited more than %n minute ask first.</source>
        <comment>Nothing is lost: unsent texts are sent at the next start. Texts that waited more than %n minutes ask first.</comment>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now and close</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for next time</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are unsent texts</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text can&apos;t be saved</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk can&apos;t be written to. If you close now, your text is lost. Stay, and copy it somewhere else.</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose text</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Run</source>
        <extracomment>heydesk/ui/command_palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No commands found.</source>
        <extracomment>heydesk/ui/command_palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>heydesk/ui/command_palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Emoji</source>
        <extracomment>heydesk/ui/composer/composer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote to {who} is saved with their conversation.</source>
        <extracomment>heydesk/ui/composer/composer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it here</source>
        <extracomment>heydesk/ui/composer/composer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectCard</name>
    <message>
        <source>Checking the key with Heymarket…</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked again. Nothing has changed.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your Heymarket account</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Heymarket, open Settings → Integrations → API and create a secret. The key is shown once.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect “{name}” again</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the key of “{name}”</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was kept for one session only. Paste it again.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key stays until Heymarket accepts the new one. Waiting texts are sent then.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a separate key for this computer.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until you quit HeyDesk, then asked for again.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in {keyring}, never in a file.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect for this session only</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Contact</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this contact</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one recipient to see who they are.</source>
        <extracomment>heydesk/ui/conversation/contact_page.py, heydesk/ui/drawer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a group conversation.</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texting hours</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be texted</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number copied</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, by area code</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed until {time} there</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open until {time} there</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, blocked</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, opted out</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, hasn&apos;t opted out</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentController</name>
    <message>
        <source>Field</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert as text</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send as template</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No templates found. Save a text as one, or create one in Heymarket.</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No surveys found. Create surveys in Heymarket.</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this survey</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveys</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No columns found.</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fields found.</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading from Heymarket…</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text can have only one picture. “{title}” has more: {names}.</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentSearch</name>
    <message>
        <source>First name</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{token} · now: {value}</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Beginning of the conversation</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New messages</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered: {why}</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled for {time}</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note by {who}</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (your team)</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your team</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {who}</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person on “{list}”</source>
        <comment>%n people on “{list}”, each separately</comment>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone on “{list}”, each separately</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person</source>
        <comment>%n people, each separately</comment>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Heymarket doesn&apos;t report who got this broadcast.</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new message ↓</source>
        <comment>%n new messages ↓</comment>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one recipient to see the conversation.</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an inbox to see the conversation.</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list has no conversation of its own. Replies come to you privately.</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group conversations can&apos;t be loaded. You&apos;ll see the texts you sent from here.</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This API key can&apos;t read conversations. You&apos;ll see the texts you sent from here.</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couldn&apos;t load this conversation. {why}</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading from Heymarket…</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No texts with {who} yet.</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationActions</name>
    <message>
        <source>Skip to the next waiting</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand to a teammate…</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close conversation</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me if they don&apos;t answer…</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt out…</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong number…</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{inbox} has no other members.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed {name} to {member}.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed the conversation with {name}.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt {name} out?</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on your team can text them until they text START. No text is sent.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt out</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is opted out.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this the wrong number for {name}?</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is opted out, a private note says why, and the conversation is closed.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong number</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong number: this isn&apos;t {name}. Opted out.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as a wrong number and opted out.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 4 hours</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind you if {name} doesn&apos;t answer?</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HeyDesk shows them under Needs attention at that time, unless they texted first.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You&apos;ll be reminded {time} if {name} doesn&apos;t answer.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy selection</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text again</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountConfirmation</name>
    <message>
        <source>Send to me first…</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That&apos;s not the number. Type {number} to confirm.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>1 group message</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture message</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Up to %n text each</source>
        <comment>Up to %n texts each</comment>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 text each</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n text</source>
        <comment>About %n texts</comment>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text</source>
        <comment>%n texts</comment>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character</source>
        <comment>%n characters</comment>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{encoding} because of {characters}</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {most} characters</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n left in the last text</source>
        <comment>%n left in the last text</comment>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest of %n text, as filled in here.</source>
        <comment>The longest of %n texts, as filled in here.</comment>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Media and group texts are sent as one multimedia message.</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carriers bill each 160 plain characters as one text; longer ones are cut at 153.</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The underlined characters aren&apos;t in the plain alphabet. With them, a text holds 70 characters instead of 160 (67 instead of 153 in longer ones).</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket may add “{words}” to a person&apos;s first text.</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your team sees this</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This is now %n text.</source>
        <comment>This is now %n texts.</comment>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvImportDialog</name>
    <message>
        <source>Add from “{name}”</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pasted numbers</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number column</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row has the names of the columns</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone numbers are in</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column with the phone numbers</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number}</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one column could hold the phone numbers. Choose one.</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this the column with the phone numbers? Choose it to go on.</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column looks like phone numbers. Choose one.</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading… {count}</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add {count} number</source>
        <comment>Add {count} numbers</comment>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers: {count}</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicates: {count}</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows without a number: {count}</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not phone numbers, left out: {count}</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvImporter</name>
    <message>
        <source>“{name}” couldn&apos;t be read ({reason}).</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>Day</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesktopNotifier</name>
    <message numerus="yes">
        <source>%n text needs your attention</source>
        <comment>%n texts need your attention</comment>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New text</source>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new text</source>
        <comment>%n new texts</comment>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Details for support</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I&apos;m writing</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDs and dates</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact request</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy request</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for another shell</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note for {who}, {time}</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to {who}, {time}</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you&apos;re writing now</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact request · POST {path}</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your secret key is never part of what is copied.</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready to send. Missing parts are left out.</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request copied</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For bash or zsh</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For PowerShell on Windows</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Command Prompt (cmd)</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. The command reads your token from {variable}.</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long for that shell. Copy it for another one.</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character</source>
        <comment>%n characters</comment>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text</source>
        <comment>%n texts</comment>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names, numbers, texts or keys are in it. Copy it for whoever helps you. No text was sent.</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing keeps HeyDesk from working.</source>
        <comment>%n things keep HeyDesk from working.</comment>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The check has ended.</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Drawer</source>
        <extracomment>heydesk/ui/drawer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>heydesk/ui/drawer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>heydesk/ui/drawer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>heydesk/ui/drawer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorToolbar</name>
    <message>
        <source>Only your team sees this</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Insert</source>
        <extracomment>heydesk/ui/composer/emoji.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji</source>
        <extracomment>heydesk/ui/composer/emoji.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No emoji found.</source>
        <extracomment>heydesk/ui/composer/emoji.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>New text</source>
        <extracomment>heydesk/ui/empty_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a spreadsheet…</source>
        <extracomment>heydesk/ui/empty_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved drafts</source>
        <extracomment>heydesk/ui/empty_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick someone, or type a name above. You can also write first and choose later.</source>
        <extracomment>heydesk/ui/empty_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would you like to text?</source>
        <extracomment>heydesk/ui/empty_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {name} · {wait}</source>
        <extracomment>heydesk/ui/empty_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved drafts (%n)</source>
        <comment>Saved drafts (%n)</comment>
        <extracomment>heydesk/ui/empty_page.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>Change time</source>
        <extracomment>heydesk/ui/conversation/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>HeyDesk had to close</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>memory</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deletes the account&apos;s key in {place}, its drafts and its outbox from this computer. Nothing changes in Heymarket.</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of its texts hasn&apos;t been sent or needs attention. It&apos;s deleted too.</source>
        <comment>%n of its texts haven&apos;t been sent or need attention. They&apos;re deleted too.</comment>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the account “{name}”?</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove account</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key couldn&apos;t be erased</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can still remove the account. Its key then stays in the system keyring.</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep account</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove account, leave key</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>You&apos;ll review it before it&apos;s sent.</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private note can only go on one conversation.</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character that can&apos;t be sent was left out.</source>
        <comment>%n characters that can&apos;t be sent were left out.</comment>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures can&apos;t be pasted: Heymarket can&apos;t take uploads from HeyDesk. Put the picture on the web and paste its link.</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormPresenter</name>
    <message>
        <source>{who} is blocked and can&apos;t be texted. You can still add a private note.</source>
        <extracomment>heydesk/ui/composer/composer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} opted out and can&apos;t be texted. You can still add a private note.</source>
        <extracomment>heydesk/ui/composer/composer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapBox</name>
    <message numerus="yes">
        <source>Leave %n person out</source>
        <comment>Leave these %n people out</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave {who} out</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand {name} to a teammate</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teammate</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a teammate</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note for your teammate (optional)</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your team sees this</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>From</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>HeyDesk</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people, texts and commands by name</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox: nothing leaves this computer</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your account</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Scheduled for {time}</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note added</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was this note added for {who}?</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did this text reach {who}?</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for {who} not added</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to {who} not sent</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to {who} not sent yet</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to {who} not scheduled</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled text to {who} is gone</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to {who} not sent: they texted first</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to {who} not delivered</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the internet connection</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: Heymarket asked us to slow down</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your account</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending soon</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You marked it as sent</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptDraftButton</name>
    <message numerus="yes">
        <source>Saved drafts (%n)</source>
        <comment>Saved drafts (%n)</comment>
        <extracomment>heydesk/ui/composer/saved_drafts.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>heydesk/ui/composer/saved_drafts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {numbers} · {when}</source>
        <extracomment>heydesk/ui/composer/saved_drafts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <extracomment>heydesk/ui/composer/saved_drafts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} · {when}</source>
        <extracomment>heydesk/ui/composer/saved_drafts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {words} · {when}</source>
        <extracomment>heydesk/ui/composer/saved_drafts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>{words} ({keys})</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftOutCard</name>
    <message>
        <source>Left out</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>and %n more</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No name</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix {number}</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isn&apos;t a full phone number</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftPane</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>%n s</comment>
        <extracomment>heydesk/ui/left_pane/list.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New text</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <extracomment>heydesk/ui/left_pane/pane.py, heydesk/ui/left_pane/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>heydesk/ui/left_pane/pane.py, heydesk/ui/left_pane/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <extracomment>heydesk/ui/left_pane/pane.py, heydesk/ui/left_pane/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of {time}</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss reminder</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text again</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending and scheduled</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>%n more</comment>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>waiting {wait}</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text</source>
        <comment>%n texts</comment>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person</source>
        <comment>%n people</comment>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{row}, %n text</source>
        <comment>{row}, %n texts</comment>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You: {words}</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n person</source>
        <comment>Sent to %n people</comment>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No recipient yet</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: {words}</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasn&apos;t answered since {time}</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <extracomment>heydesk/ui/text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalTime</name>
    <message>
        <source>The recipient&apos;s local time is unknown.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their local time is unknown.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same time there.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} their time, by area code.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} for {who}.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} for {who}, by area code.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{time} their time, by area code. Unknown for %n.</source>
        <comment>{time} their time, by area code. Unknown for %n.</comment>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>HeyDesk</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands…</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaField</name>
    <message>
        <source>https://…</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to a picture or file that anyone can open</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaInput</name>
    <message>
        <source>Media link</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove media link</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media URL</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaStatus</name>
    <message>
        <source>This link hasn&apos;t been checked yet.</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check link</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking that the link is public…</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reachable</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be opened as a file</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirected: {places}</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Text to customer</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the customer&apos;s phone</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays with your team</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message text</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {who}</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a text</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note text</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note to your team. The customer never sees it.</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissedRows</name>
    <message>
        <source>Row</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissedTable</name>
    <message>
        <source>Rows without a recipient</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModeTab</name>
    <message>
        <source>has a draft</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreChip</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>%n more</comment>
        <extracomment>heydesk/ui/composer/recipients/chips.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter to show the others.</source>
        <extracomment>heydesk/ui/composer/recipients/chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameFlow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>and %n more</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextButton</name>
    <message>
        <source>Next: {name} · {wait}</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoAccounts</name>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HeyDesk couldn&apos;t open your accounts</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoSandbox</name>
    <message>
        <source>Nothing can be sent from this window. Close it and try again.</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox can&apos;t start</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OriginFields</name>
    <message>
        <source>From inbox</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send as</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox to send from</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you send as</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no members</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who you are</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This inbox has no members</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an inbox</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No inboxes</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>{who}: Sending in %n second.</source>
        <comment>{who}: Sending in %n seconds.</comment>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: Sending in %n second. Press {keys} to undo.</source>
        <comment>{who}: Sending in %n seconds. Press {keys} to undo.</comment>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: {state}</source>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note, {who}</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxFile</name>
    <message>
        <source>Try again</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HeyDesk can&apos;t open</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy can&apos;t be read</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of your outbox</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairing your outbox…</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open HeyDesk</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your outbox is repaired</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text recovered.</source>
        <comment>%n texts recovered.</comment>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft recovered.</source>
        <comment>%n drafts recovered.</comment>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting text may have been sent already. HeyDesk checks with Heymarket before it&apos;s sent.</source>
        <comment>%n waiting texts may have been sent already. HeyDesk checks with Heymarket before they&apos;re sent.</comment>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of the damaged file is kept in {folder}.</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more. See not-read.txt.</source>
        <comment>%n more. See not-read.txt.</comment>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t be read:</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export outbox</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HeyDesk outbox</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the conversation with {name}</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines for programs (*.jsonl)</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text exported to “{name}”.</source>
        <comment>%n texts exported to “{name}”.</comment>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Heymarket&apos;s history couldn&apos;t be read in full, so older texts may be missing.</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note: {text}</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this copy</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is sent or changed.</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaneDelegate</name>
    <message>
        <source>Next</source>
        <extracomment>heydesk/ui/left_pane/list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureTile</name>
    <message>
        <source>can&apos;t be opened as a file</source>
        <extracomment>heydesk/ui/preview/phone.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <extracomment>heydesk/ui/preview/phone.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n person has no {field}. It will be blank.</source>
        <comment>%n people have no {field}. It will be blank.</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opt-out status unknown for %n person. Heymarket skips anyone who opted out.</source>
        <comment>Opt-out status unknown for %n people. Heymarket skips anyone who opted out.</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Heymarket doesn&apos;t show who is on this list, so there are no samples and no count of texts.</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture message</source>
        <comment>%n picture messages</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts as %n text</source>
        <comment>Counts as %n texts</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person gets {texts}</source>
        <comment>%n people get {texts}</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{total}: {parts}</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>up to %n with the opt-out sentence</source>
        <comment>up to %n with the opt-out sentence</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is outside texting hours</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {fields}</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text</source>
        <comment>%n texts</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{texts}, because of “{character}”</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} there</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>How it reads</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets it</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facts}, with the longest and an incomplete one</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facts}, with the longest</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>In an hour</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evening</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow afternoon</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday morning</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>What your team will see</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they will see</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {who} will see</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket fills in the template when it sends. This is an estimate.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket fills in the fields when it sends. This is an estimate.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list&apos;s members aren&apos;t loaded, so fields aren&apos;t filled in.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a recipient to see the fields filled in.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields aren&apos;t filled in for a group.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} isn&apos;t in your contacts, so fields aren&apos;t filled in.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for {who}: {fields}.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown fields: {fields}.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket may add “{words}” to a person&apos;s first text.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {count}: {who}</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your team no longer has this template.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your team no longer has this survey.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last text</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is waiting for an answer. You may want to reply first.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewBubble</name>
    <message>
        <source>Preview</source>
        <extracomment>heydesk/ui/preview/phone.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <extracomment>heydesk/ui/preview/phone.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Previous</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Was this note added?</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did this text arrive?</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not added yet.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scheduled.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not added.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickRepliesDialog</name>
    <message>
        <source>Quick replies</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add template</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type ; and a few letters in the text box, or press {first} to {last} for the first nine. Put [date] or ____ where Tab should stop.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type ; and a few letters in the text box. Put [date] or ____ where Tab should stop.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each quick reply needs a name and a text.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickReplyController</name>
    <message>
        <source>Quick replies</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quick reply {number} yet. Add one under Commands, Quick replies.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the text first, then save it as a template.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that “{title}” was saved. Update from Heymarket, then look for it.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “{title}” as a template for your team.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Conversations, folded</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New text</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending and scheduled</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show conversations</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientBox</name>
    <message>
        <source>Open a spreadsheet</source>
        <extracomment>heydesk/ui/composer/recipients/field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientCompleter</name>
    <message>
        <source>More results. Keep typing.</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match for “{typed}”</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its number in Heymarket</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>List · %n person</source>
        <comment>List · %n people</comment>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Group · %n person</source>
        <comment>Group · %n people</comment>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone tagged {tag}</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 1,000 people</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person</source>
        <comment>%n people</comment>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message numerus="yes">
        <source>{count} number removed. {keys} brings it back.</source>
        <comment>{count} numbers removed. {keys} brings them back.</comment>
        <extracomment>heydesk/ui/composer/recipients/field.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{who} added</source>
        <extracomment>heydesk/ui/composer/recipients/field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} removed</source>
        <extracomment>heydesk/ui/composer/recipients/field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number, list, or paste many</source>
        <extracomment>heydesk/ui/composer/recipients/field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a name or number</source>
        <extracomment>heydesk/ui/composer/recipients/field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” isn&apos;t a phone number. Pick a name from the list, or type a number.</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added} added</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate</source>
        <comment>%n duplicates</comment>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n isn&apos;t a phone number</source>
        <comment>%n aren&apos;t phone numbers</comment>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row without a number</source>
        <comment>%n rows without a number</comment>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientLine</name>
    <message>
        <source>To</source>
        <extracomment>heydesk/ui/composer/recipients/line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Problem report</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is empty.</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss report</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names, numbers, texts or keys are in it, and HeyDesk sends it nowhere. Copy it for whoever helps you.</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n result.</source>
        <comment>%n results.</comment>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {words}</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Undo</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo send</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text box</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleBubble</name>
    <message>
        <source>blank</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleBar</name>
    <message>
        <source>Send later</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the time</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t send it if they text first (while HeyDesk is open)</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send at {time}</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} is too soon: Heymarket needs 15 minutes. Pick a new time or send it now.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket will send it at {time}, even if this computer is off.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another time…</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search people, texts and templates</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Results</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No results.</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More results. Keep typing.</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>More ways to send</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and next</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and next</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and close</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and close</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send later…</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who gets it first.</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person can&apos;t be texted.</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is back, under “Private note”.</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is back, under “Text to customer”.</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendTestDialog</name>
    <message>
        <source>Send to me first</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it reads for</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own mobile number</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to me</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It&apos;s sent right away, to this number only.</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message numerus="yes">
        <source>“{host}” took longer than %n second. The file couldn&apos;t be checked.</source>
        <comment>“{host}” took longer than %n seconds. The file couldn&apos;t be checked.</comment>
        <extracomment>heydesk/api/media_probe.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This link keeps redirecting. There was still no file after %n redirect.</source>
        <comment>This link keeps redirecting. There was still no file after %n redirects.</comment>
        <extracomment>heydesk/api/media_probe.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This link redirects to an address that can&apos;t be opened: “{place}”.</source>
        <extracomment>heydesk/api/media_probe.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to “{host}” isn&apos;t secure ({cause}).</source>
        <extracomment>heydesk/api/media_probe.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couldn&apos;t reach “{host}” from this computer ({cause}).</source>
        <extracomment>heydesk/api/media_probe.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HeyDesk had an internal error and can&apos;t go on. Your texts and drafts are saved.</source>
        <extracomment>heydesk/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n second slow. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n seconds slow. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n second fast. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n seconds fast. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute slow. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n minutes slow. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute fast. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n minutes fast. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n hour slow. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n hours slow. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n hour fast. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n hours fast. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n day slow. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n days slow. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n day fast. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n days fast. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for this account, for example your business name.</source>
        <extracomment>heydesk/core/accounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” wasn&apos;t removed because its key couldn&apos;t be erased. {why}</source>
        <extracomment>heydesk/core/accounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket didn&apos;t accept this Secret ID and Secret Key. Copy both again from Heymarket. Nothing was saved. (This computer&apos;s clock is wrong, but that isn&apos;t the cause.)</source>
        <extracomment>heydesk/core/accounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket didn&apos;t accept this Secret ID and Secret Key. Copy both again from Heymarket and check the server address. Nothing was saved.</source>
        <extracomment>heydesk/core/accounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator doesn&apos;t allow this account or this server. Nothing was saved.</source>
        <extracomment>heydesk/core/accounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator has turned the sandbox off.</source>
        <extracomment>heydesk/core/bootstrap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings couldn&apos;t be read, so the usual ones are in use. The old file is kept as settings.json.damaged.</source>
        <extracomment>heydesk/core/bootstrap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that the list “{title}” was created. Nothing was sent. You can create it again; it may then exist twice.</source>
        <extracomment>heydesk/core/broadcasts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one phone number: your own.</source>
        <extracomment>heydesk/core/broadcasts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n separate text is a broadcast. HeyDesk makes a list for it first.</source>
        <comment>%n separate texts are a broadcast. HeyDesk makes a list for them first.</comment>
        <extracomment>heydesk/core/compose.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You&apos;re offline.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket is busy. Try again in a minute.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket didn&apos;t answer. Try again.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {why}</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation wasn&apos;t closed.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation wasn&apos;t reopened.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation wasn&apos;t marked as read.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation wasn&apos;t marked as unread.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation wasn&apos;t handed over.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was opted out.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was blocked.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted out, but the conversation wasn&apos;t closed.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HeyDesk</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt for Python</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>heydesk/core/diagnostics.py, heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, this is the command line</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time here</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}, {zone}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one with a name</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual one</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a bundle</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a package</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n megabyte</source>
        <comment>%n megabytes</comment>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Free space</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backend</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret ID</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in {end}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the keyring</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for this session only</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account {number}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, it answered {status}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no: {kind}, status {status}, X-Request-Id {id}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>yes, with %n inbox</source>
        <comment>yes, with %n inboxes</comment>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{address}. HeyDesk doesn&apos;t run proxy scripts (PAC). If it can&apos;t reach Heymarket, set HTTPS_PROXY.</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the environment</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the system&apos;s settings</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy script</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is one, from {at}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last problems</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem report</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts held</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts waiting</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts being sent</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts in doubt</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts accepted</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts delivered</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts not delivered</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that need attention</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts undone</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts discarded</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts marked as sent</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts scheduled</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts canceled</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account</source>
        <comment>%n accounts</comment>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no damage found</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged: {what}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, the server is on this computer</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spoken}, certificate from {issuer}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known, the server gave no time</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>right, %n second off</source>
        <comment>right, %n seconds off</comment>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This API key can&apos;t read your lists ({status}). You can still send to one by its number, for example “list 501”.</source>
        <extracomment>heydesk/core/directory_sync.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another HeyDesk window is sending from this outbox. Texts from here wait in line.</source>
        <extracomment>heydesk/core/dispatcher.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending keeps failing because of an internal error. Your texts are safe in the outbox.</source>
        <extracomment>heydesk/core/dispatcher.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” couldn&apos;t be saved ({cause}). Nothing was written.</source>
        <extracomment>heydesk/core/exports.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked the conversation as read.</source>
        <extracomment>heydesk/core/follow_ups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed the conversation over.</source>
        <extracomment>heydesk/core/follow_ups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed the conversation.</source>
        <extracomment>heydesk/core/follow_ups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They texted again, so the conversation stays unread.</source>
        <extracomment>heydesk/core/follow_ups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They texted again, so the conversation stays open.</source>
        <extracomment>heydesk/core/follow_ups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You dismissed this.</source>
        <extracomment>heydesk/core/follow_ups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You pressed Send now</source>
        <extracomment>heydesk/core/outbox.py, heydesk/core/schedules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You pressed Send again</source>
        <extracomment>heydesk/core/outbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You pressed Try again</source>
        <extracomment>heydesk/core/outbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You pressed Check again</source>
        <extracomment>heydesk/core/outbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You marked it as sent</source>
        <extracomment>heydesk/core/outbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You dismissed the report</source>
        <extracomment>heydesk/core/outbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You discarded it</source>
        <extracomment>heydesk/core/outbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You pressed Edit and resend</source>
        <extracomment>heydesk/core/outbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HeyDesk is open for this outbox. Close every HeyDesk window, then try again.</source>
        <extracomment>heydesk/core/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox file {where} is damaged. HeyDesk hasn&apos;t changed it. Repair it to go on with what can be read.</source>
        <extracomment>heydesk/core/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so HeyDesk can&apos;t open your outbox. Free some space, then try again.</source>
        <extracomment>heydesk/core/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HeyDesk can&apos;t write to {where}, so it can&apos;t open your outbox. Check who may write there, then try again.</source>
        <extracomment>heydesk/core/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the outbox file {where}. Close it, then try again.</source>
        <extracomment>heydesk/core/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox file {where} couldn&apos;t be opened ({cause}). HeyDesk hasn&apos;t changed it.</source>
        <extracomment>heydesk/core/outbox_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is no longer in the outbox.</source>
        <extracomment>heydesk/core/outbox_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>heydesk/core/outbox_view.py, heydesk/domain/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HeyDesk quit before Heymarket answered.</source>
        <extracomment>heydesk/core/outbox_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversation “{name}”</source>
        <extracomment>heydesk/core/recipient_search.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{email}</source>
        <extracomment>heydesk/core/recipient_search.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <extracomment>heydesk/core/recipient_search.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered. Heymarket says: {words}</source>
        <extracomment>heydesk/core/reconciler.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change. {cause} HeyDesk will check with Heymarket shortly.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket can&apos;t be asked right now.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You pressed Cancel</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a time at least 15 minutes from now, on a quarter hour.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You changed the time to {time}</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket will send this at {time}.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket accepted the change but still shows the old version.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket didn&apos;t change the time. Try again.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} texted first, so HeyDesk asked Heymarket to cancel this text.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time was too close to be sure that it wasn&apos;t sent.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket no longer has this text. It&apos;s canceled.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket accepted the cancellation but still shows the text.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket didn&apos;t cancel this text. Try again.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket no longer has this scheduled text. Checking whether it was sent…</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time is too close to be sure whether it was sent.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket no longer has this scheduled text. Someone may have canceled it there.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled in Heymarket for {time}.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so HeyDesk can&apos;t save what happened to a text. Nothing is sent twice. Free some space and keep HeyDesk open until this message goes away.</source>
        <extracomment>heydesk/core/send_queue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HeyDesk can&apos;t save what happened to a text. Nothing is sent twice. Check the disk and keep HeyDesk open until this message goes away.</source>
        <extracomment>heydesk/core/send_queue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator doesn&apos;t allow the account “{name}” on this computer. Its texts wait.</source>
        <extracomment>heydesk/core/sessions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Secret Key is missing. Copy it from Heymarket: Settings, Integrations, API.</source>
        <extracomment>heydesk/core/sessions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Secret ID is missing. Copy it from Heymarket: Settings, Integrations, API.</source>
        <extracomment>heydesk/core/sessions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Secret Key has spaces or hidden characters in it. Copy it again from Heymarket. Nothing was saved.</source>
        <extracomment>heydesk/core/sessions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Secret ID has spaces or hidden characters in it. Copy it again from Heymarket. Nothing was saved.</source>
        <extracomment>heydesk/core/sessions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text was written for the server {base_url}, which this account no longer uses. It wasn&apos;t sent. Choose Edit and resend to send it.</source>
        <extracomment>heydesk/core/sessions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is named {field}. Rename a column or change the field.</source>
        <extracomment>heydesk/core/spreadsheets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet needs a text. Insert the template as text.</source>
        <extracomment>heydesk/core/spreadsheets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your administrator allows %n recipient at a time. Choose fewer rows.</source>
        <comment>Your administrator allows %n recipients at a time. Choose fewer rows.</comment>
        <extracomment>heydesk/core/spreadsheets.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This API key can&apos;t read conversations.</source>
        <extracomment>heydesk/core/waiting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{delivered} of {people} delivered so far, {failed} not delivered ({reason}). {seen} are in Heymarket&apos;s history.</source>
        <extracomment>heydesk/domain/broadcast.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{delivered} of {people} delivered so far. In Heymarket&apos;s history: {seen}.</source>
        <extracomment>heydesk/domain/broadcast.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{delivered} delivered so far, {failed} not delivered ({reason}). In Heymarket&apos;s history: {seen}.</source>
        <extracomment>heydesk/domain/broadcast.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{delivered} delivered so far. In Heymarket&apos;s history: {seen}.</source>
        <extracomment>heydesk/domain/broadcast.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t be texted and is left out.</source>
        <extracomment>heydesk/domain/checks/consent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person can&apos;t be texted and is left out.</source>
        <comment>%n people can&apos;t be texted and are left out.</comment>
        <extracomment>heydesk/domain/checks/consent.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more person can&apos;t be texted. Remove them first.</source>
        <comment>%n more people can&apos;t be texted. Remove them first.</comment>
        <extracomment>heydesk/domain/checks/consent.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is blocked and can&apos;t be texted.</source>
        <extracomment>heydesk/domain/checks/consent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} opted out and can&apos;t be texted. They can text START to opt back in.</source>
        <extracomment>heydesk/domain/checks/consent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asked to stop (“{words}”) but isn&apos;t opted out yet. Don&apos;t text them.</source>
        <extracomment>heydesk/domain/checks/consent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asked to stop on {date} (“{words}”) but isn&apos;t opted out yet. Don&apos;t text them.</source>
        <extracomment>heydesk/domain/checks/consent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carriers often block texts with {host} links. Use the full link.</source>
        <extracomment>heydesk/domain/checks/content.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text repeats a private note: “{words} …”</source>
        <extracomment>heydesk/domain/checks/content.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text contains a private key. Texts aren&apos;t encrypted. Remove it?</source>
        <extracomment>heydesk/domain/checks/content.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text seems to contain a password or key. Texts aren&apos;t encrypted. Remove it?</source>
        <extracomment>heydesk/domain/checks/content.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text seems to contain a card number. Texts aren&apos;t encrypted. Remove it?</source>
        <extracomment>heydesk/domain/checks/content.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} is {right}, not {written}.</source>
        <extracomment>heydesk/domain/checks/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to {words}</source>
        <extracomment>heydesk/domain/checks/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is in the past.</source>
        <extracomment>heydesk/domain/checks/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today at {time} is in the past.</source>
        <extracomment>heydesk/domain/checks/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier text says {right}, not {written}.</source>
        <extracomment>heydesk/domain/checks/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{who} sent {name} almost the same text %n minute ago ({percent}% alike).</source>
        <comment>{who} sent {name} almost the same text %n minutes ago ({percent}% alike).</comment>
        <extracomment>heydesk/domain/checks/duplicate.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} got almost the same text %n minute ago ({percent}% alike).</source>
        <comment>{name} got almost the same text %n minutes ago ({percent}% alike).</comment>
        <extracomment>heydesk/domain/checks/duplicate.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} already sent {name} this text %n minute ago.</source>
        <comment>{who} already sent {name} this text %n minutes ago.</comment>
        <extracomment>heydesk/domain/checks/duplicate.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} already got this text %n minute ago.</source>
        <comment>{name} already got this text %n minutes ago.</comment>
        <extracomment>heydesk/domain/checks/duplicate.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The text greets {name}, but goes to {names} and others.</source>
        <extracomment>heydesk/domain/checks/greeting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text greets {name}, but goes to {names}.</source>
        <extracomment>heydesk/domain/checks/greeting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to “{words}”</source>
        <extracomment>heydesk/domain/checks/greeting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text greets {name}, but goes to everyone on a list.</source>
        <extracomment>heydesk/domain/checks/greeting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text greets {name}, but goes to everyone on “{list}”.</source>
        <extracomment>heydesk/domain/checks/greeting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation isn&apos;t in “{inbox}”. Choose its inbox, or text the number.</source>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number is in another country: {number}. Texts there may cost more or not arrive.</source>
        <comment>%n numbers are in another country, {number} among them. Texts there may cost more or not arrive.</comment>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is in another country. A text there may cost more or not arrive.</source>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sent a picture while you were writing.</source>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} texted while you were writing: “{words}”</source>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} texted while you were writing.</source>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} added a note about {name} while you were writing: “{words}”</source>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} texted {name} while you were writing: “{words}”</source>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be {time} for {name}, outside texting hours.</source>
        <extracomment>heydesk/domain/checks/sending_hours.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be {time} for {name}, outside texting hours.</source>
        <extracomment>heydesk/domain/checks/sending_hours.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It&apos;s {time} for {name}, outside texting hours.</source>
        <extracomment>heydesk/domain/checks/sending_hours.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We don&apos;t know {name}&apos;s local time. It&apos;s {time} at your inbox, outside texting hours.</source>
        <extracomment>heydesk/domain/checks/sending_hours.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It&apos;s outside texting hours for {count} of %n people. It&apos;s {time} for {name}.</source>
        <comment>It&apos;s outside texting hours for {count} of %n people. It&apos;s {time} for {name}.</comment>
        <extracomment>heydesk/domain/checks/sending_hours.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send at {time} their time</source>
        <extracomment>heydesk/domain/checks/sending_hours.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send in the morning there</source>
        <extracomment>heydesk/domain/checks/sending_hours.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {braces} after “{before}” isn&apos;t a complete field. It would be sent as is.</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {braces} at the start isn&apos;t a complete field. It would be sent as is.</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{piece}” is still in the text. Replace it.</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean up</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{piece}” would be sent as is. Replace it.</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {token}</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{token} is empty for {name}.</source>
        <comment>{token} is empty for {count} of %n people, {name} among them.</comment>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your team has no field {token}. It won&apos;t be filled in.</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{token} may not be filled in.</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{token} may stay empty: {name} isn&apos;t a known contact.</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{token} may stay empty: %n recipient isn&apos;t a known contact. One of them: {name}.</source>
        <comment>{token} may stay empty: %n recipients aren&apos;t known contacts. One of them: {name}.</comment>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <extracomment>heydesk/domain/draft_context.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the conversation</source>
        <extracomment>heydesk/domain/draft_context.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no words</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” isn&apos;t a valid server address. It must start with https:// and have no user name, password or question mark.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You already have an account named “{name}”. Choose another name.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” already uses this Secret ID. To change its key, choose Replace key.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late: this text has already moved on. Nothing was changed.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couldn&apos;t reach Heymarket ({cause}). Nothing was sent.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password (407), so Heymarket can&apos;t be reached. Nothing was sent. Ask your network administrator, or add them to the proxy setting.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to Heymarket isn&apos;t secure ({cause}). Nothing was sent. Check this computer&apos;s date, or ask your network administrator about a proxy.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that this text was sent: the connection dropped ({cause}).</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket had a problem ({status}): {words}</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket&apos;s answer was a redirect ({status}), which confirms nothing: {words}</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket&apos;s answer couldn&apos;t be read ({cause}).</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket says it already has this text: {words}</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket asked us to slow down. This text waits and will be sent automatically.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket didn&apos;t accept this account&apos;s key ({words}). Nothing was sent or lost. Connect again with the current key.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket refused this ({status}): {words}</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was sent and your text is still here. Free some space and try again.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HeyDesk can&apos;t write to {where}. Nothing was sent and your text is still here.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox couldn&apos;t be saved ({cause}). Nothing was sent and your text is still here.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There&apos;s a folder where HeyDesk keeps its outbox file, {where}. Move it away.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox file {where} is damaged. HeyDesk hasn&apos;t changed it. Close HeyDesk and open it again to repair it.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox file {where} was written by a newer HeyDesk. HeyDesk hasn&apos;t changed it. Update HeyDesk.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HeyDesk couldn&apos;t update the outbox file {where}. It&apos;s unchanged, and a copy is in {copy}.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the outbox file. Nothing was sent and your text is still here. Try again.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system keyring is running, so there is no safe place for your key. Install or start one (GNOME Keyring or KWallet), then choose Try again. HeyDesk never keeps keys in a file.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HeyDesk doesn&apos;t keep keys in {backend}: it isn&apos;t a keyring known to encrypt them. Remove it from Python&apos;s keyring settings, then choose Try again.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring is locked. Unlock it, then choose Try again.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to the system keyring was denied. Try again and allow it when the system asks.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The system keyring didn&apos;t answer in %n second. Look for a window that asks for your password, then try again.</source>
        <comment>The system keyring didn&apos;t answer in %n seconds. Look for a window that asks for your password, then try again.</comment>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The system keyring failed ({cause}). Your key was not saved. Try again.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for “{name}” is no longer on this computer. Connect the account again.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending soon</source>
        <extracomment>heydesk/domain/export.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>heydesk/domain/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>heydesk/domain/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>heydesk/domain/export.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>heydesk/domain/export.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>heydesk/domain/export.py, heydesk/domain/outbox_entry.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>heydesk/domain/export.py, heydesk/domain/outbox_entry.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks first</source>
        <extracomment>heydesk/domain/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>heydesk/domain/export.py, heydesk/storage/outbox.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded</source>
        <extracomment>heydesk/domain/export.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as sent</source>
        <extracomment>heydesk/domain/export.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>heydesk/domain/export.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>heydesk/domain/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>heydesk/domain/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>heydesk/domain/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HeyDesk opens sms:, smsto: and tel: links. “{link}” is another kind.</source>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long.</source>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no phone number.</source>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n number.</source>
        <comment>It has more than %n numbers.</comment>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its characters can&apos;t be read.</source>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has hidden characters.</source>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” isn&apos;t a phone number.</source>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HeyDesk can&apos;t use this link. {why}</source>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The media link has a space or a hidden character in it. Copy it again.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The media link is too long (%n character, at most {most}). Use a shorter link.</source>
        <comment>The media link is too long (%n characters, at most {most}). Use a shorter link.</comment>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Heymarket can&apos;t open “{host}”: it&apos;s on your own network. Put the file on the web.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{url}” isn&apos;t a valid link. Copy it again from the browser.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The media link contains a user name or password that others would see. Use a link without one.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{url}” is a file on this computer, and Heymarket can&apos;t take uploads from HeyDesk. Put it on the web and paste its link.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{url}” can&apos;t be opened. The link must start with https://.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{url}” isn&apos;t a complete link. Add https:// in front.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link has expired. Make a new one.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link expires before the text is sent. Make one that lasts longer.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link expires in {hours} h {minutes} min.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link expires in {minutes} min.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link redirects from https to http, which isn&apos;t secure.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{host}” asks for a login, so Heymarket can&apos;t open the file. Share it with anyone who has the link.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file at this link on “{host}” ({status}).</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{host}” can&apos;t provide the file right now ({status}).</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link opens a web page, not a file. Use “Copy image address” in the browser.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s type is unknown. Carriers may drop it.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says {declared}, but the file is {detected}. Carriers may drop it.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carriers often drop {kind} files. Use a JPEG or PNG picture.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 10 MB. No carrier accepts that.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is {size}. Some carriers shrink or drop files over {most}.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent; not marked as read</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent; not handed over</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent; not closed</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} texted before this was sent.</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled in Heymarket (schedule {id}).</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket accepted the broadcast (ID {id}).</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket accepted this text (message {id}).</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket&apos;s history shows this text. It was sent.</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket&apos;s history shows this text (message {id}). It was sent.</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket&apos;s history could only be read in part and doesn&apos;t show this text yet. It may still arrive.</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket&apos;s history doesn&apos;t show this text yet. It may still arrive.</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delivery report yet</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text waited longer than you allow. Send it now?</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It&apos;s outside texting hours for this recipient. Send anyway?</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late to schedule this (Heymarket needs 15 minutes). Pick a new time or send it now.</source>
        <extracomment>heydesk/domain/outbox_entry.py, heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved copy of this text doesn&apos;t match what would be sent. HeyDesk didn&apos;t send it.</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HeyDesk quit while this text was being sent. Checking with Heymarket…</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox file was repaired or restored. Checking with Heymarket…</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While this text waited, it became outside texting hours for this recipient.</source>
        <extracomment>heydesk/domain/outbox_state.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved copy of this text is damaged, so HeyDesk didn&apos;t send it. Check it before you send it again.</source>
        <extracomment>heydesk/domain/outbox_state.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox file was repaired or restored. This text may have been sent already.</source>
        <extracomment>heydesk/domain/outbox_state.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} texted while this was waiting. Send anyway?</source>
        <extracomment>heydesk/domain/outbox_state.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} texted first, so this wasn&apos;t sent.</source>
        <extracomment>heydesk/domain/outbox_state.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HeyDesk quit while this text was being sent. It may have arrived.</source>
        <extracomment>heydesk/domain/outbox_state.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduled time has passed and Heymarket&apos;s history doesn&apos;t show this text.</source>
        <extracomment>heydesk/domain/outbox_state.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” isn&apos;t a phone number. Pick a name from the list, or type a number.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” has letters in it. Type only the number.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” lost its last digits in a spreadsheet. Format that column as text and copy it again.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” has an extension. Texts can&apos;t reach extensions. Remove it, or call instead.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is an emergency number. HeyDesk can&apos;t text it. Call instead.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is a short code. Type a full phone number with its area code.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is too short ({digits} digits). Type the whole number with its area code.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is too long ({digits} digits). Put a comma between two numbers, and + before a foreign one.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” has the wrong length for that country ({digits} digits). Check the number.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” starts with a country code that doesn&apos;t exist. Check the digits after the +.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} doesn&apos;t look like a number in use. Check it.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is a premium-rate number. Texting it may cost extra.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No area code</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has an extension</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency number</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits are lost</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mobile number</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as row {row}</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another text was sent {time}</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {field}</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted out</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date has passed</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night there</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number column</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First of {count} numbers</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large. HeyDesk reads {most} MB at most.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a {kind} file, not a table. Save it as .xlsx or CSV, then open that file.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This table is too large. HeyDesk reads up to %n cell.</source>
        <comment>This table is too large. HeyDesk reads up to %n cells.</comment>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This workbook can&apos;t be read; it may be damaged. Save it again as .xlsx or CSV.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook has a password. Save a copy without one, then open that file.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook is empty.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook is too large. Save the sheet as CSV, then open that file.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file isn&apos;t a table. Save the list as .xlsx or CSV, then open that file.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are too many cards. HeyDesk reads up to %n card.</source>
        <comment>There are too many cards. HeyDesk reads up to %n cards.</comment>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These contact cards are empty.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone number.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same number as row {row}.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number here, only {number} ({column}).</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mobile number, only {number} ({kind}).</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send separately</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a recipient: type a name or number.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number is a premium-rate number. Texting it may cost extra.</source>
        <comment>%n numbers are premium-rate numbers. Texting them may cost extra.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number doesn&apos;t look like one in use. Check it.</source>
        <comment>%n numbers don&apos;t look like numbers in use. Check them.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take them out</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list can&apos;t be combined with other recipients. Remove the others.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation can&apos;t be combined with other recipients. Remove the others.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private note can&apos;t go to a list. Choose one person.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry isn&apos;t a phone number and is left out.</source>
        <comment>%n entries aren&apos;t phone numbers and are left out.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entry isn&apos;t a phone number. Fix or remove it.</source>
        <comment>%n more entries aren&apos;t phone numbers. Fix or remove them.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} was listed twice. It gets one text.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number was listed twice. It gets one text.</source>
        <comment>%n numbers were listed twice. Each gets one text.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person is too many for a note. At most {most} at a time.</source>
        <comment>%n people are too many for a note. At most {most} at a time.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A group text needs two or more people. Add someone, or choose Separately.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private note can&apos;t go to a group. Choose Separately: one note for each conversation.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{inbox}” has a toll-free number, which can&apos;t send group texts. Choose Separately or another inbox.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text can&apos;t have both a template and a survey. Remove one of them.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A survey can&apos;t have a media link. Remove the link.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template has its own pictures. Remove the media link, or insert the template as text.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A survey can&apos;t be a private note. Remove it, or send it as a text.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message or add a media link.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The text is too long: %n character, at most {most}. Shorten it.</source>
        <comment>The text is too long: %n characters, at most {most}. Shorten it.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This counts as %n text. Heymarket allows {most}, so it may not arrive whole. Shorten it if you can.</source>
        <comment>This counts as %n texts. Heymarket allows {most}, so it may not arrive whole. Shorten it if you can.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is a hidden character ({code}) after “{before}” that can&apos;t be sent. Delete it.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text starts with a hidden character ({code}) that can&apos;t be sent. Delete it.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a broken character after “{before}”. Delete it and type it again.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text starts with a broken character. Delete it and type it again.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no inboxes. Add one in Heymarket, then press F5.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an inbox to send from.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen inbox no longer exists. Choose another one.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is a member of “{inbox}”. Add a member in Heymarket, or choose another inbox.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who you are, next to From.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen sender isn&apos;t a member of “{inbox}”. Choose one of its members.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private note can&apos;t be scheduled. Add it now.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A survey can&apos;t be scheduled. Send it now, or send a text.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket can&apos;t schedule a media link. Send it now, or remove the link.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author and activity ID can&apos;t be scheduled. Clear them under Advanced, or send now.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket sends on quarter hours only, for example 8:00 or 8:15.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your administrator allows %n recipient at a time, and how many are on this list isn&apos;t known.</source>
        <comment>Your administrator allows %n recipients at a time, and how many are on this list isn&apos;t known.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your administrator allows %n recipient at a time. Take some out.</source>
        <comment>Your administrator allows %n recipients at a time. Take some out.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The text contains a broken character and can&apos;t be saved. Remove it and try again.</source>
        <extracomment>heydesk/storage/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is no longer on this computer. Nothing was changed.</source>
        <extracomment>heydesk/storage/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text or note that was being written</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved draft</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account. Connect it again.</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reminder</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to follow text {id}</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text {id}: {state}</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text {id} to {to}, {at}: {state}</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text {id}</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n damaged place in the file. What was there can&apos;t be told.</source>
        <comment>%n damaged places in the file. What was there can&apos;t be told.</comment>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>HeyDesk can&apos;t follow your administrator&apos;s policy ({where}): {why} Ask your administrator.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” must be true or false.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” must be a number from 0 to {most}.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” must be a whole number, 1 or more.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” must be text.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” must be a list of accounts.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each of “{name}” needs a secret_id, and may have a name and a server_address.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file can&apos;t be read ({cause}).</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} isn&apos;t valid JSON.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it isn&apos;t valid JSON.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it isn&apos;t a JSON object.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it isn&apos;t a valid property list.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it isn&apos;t a dictionary.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t valid JSON.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can&apos;t be read ({cause}).</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HeyDesk&apos;s window needs a display, and there is none here (DISPLAY and WAYLAND_DISPLAY aren&apos;t set). The commands work without one: heydesk --help</source>
        <extracomment>heydesk/system/display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HeyDesk&apos;s window needs system libraries that aren&apos;t installed. On Debian and Ubuntu: apt install {packages}</source>
        <extracomment>heydesk/system/display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HeyDesk can&apos;t use the display “{name}” (DISPLAY). The commands work without one: heydesk --help</source>
        <extracomment>heydesk/system/display.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t a valid profile name. Use letters, digits, dots, dashes and underscores.</source>
        <extracomment>heydesk/system/paths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of HeyDesk can&apos;t check spelling.</source>
        <extracomment>heydesk/system/spellcheck.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling isn&apos;t installed. Ask whoever installed HeyDesk to add it; the README says how.</source>
        <extracomment>heydesk/system/spellcheck.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling needs the Enchant 2 library. Ask your administrator to install it (libenchant-2-2 on Debian and Ubuntu, enchant in Homebrew).</source>
        <extracomment>heydesk/system/spellcheck.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spelling dictionary is installed. Ask your administrator to install one, for example hunspell-en-us.</source>
        <extracomment>heydesk/system/spellcheck.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add private note anyway</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add private note</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule anyway</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review texts</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Review %n text</source>
        <comment>Review %n texts</comment>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule for {time}</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send to the group of %n</source>
        <comment>Send to the group of %n</comment>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n person</source>
        <comment>Send to %n people</comment>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>heydesk/ui/composer/send_button.py, heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to the group “{who}”</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to {who}</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text box</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists and fields</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and open the next conversation</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and close the conversation</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send later: choose a time</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last text while it is held</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the held text now</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a question, a page or a search, and go back to the text box</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next conversation in the list</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous conversation in the list</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip to the next person who waits</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the conversation to a teammate</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me if they don&apos;t answer</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt the person out, without a text</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong number, without a text</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New text; what you were writing is saved as a draft</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people, texts and templates</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved drafts</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get people and texts from Heymarket now</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this conversation</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the outbox</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an archive file</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: who gets it</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people from a spreadsheet</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text box</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to customer</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert quick reply {number}</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your quick replies</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the text as a template</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media link</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write my own words instead of a template</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: the inbox</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As: who you send as</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways to choose who gets it</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose languages for spelling</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send, if Enter sends is on in Settings</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a template by its name or words</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a quick reply</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert an emoji by its name, for example :tooth</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next blank of a quick reply</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands: find anything by its name</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the conversations on the left</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the drawer</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the drawer</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer: Contact</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer: Preview</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer: Details for support</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold the conversations on the left</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo typing, or a removed recipient</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu of a row, a bubble or a field</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen result</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen result the other way, for example send a template as it is</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HeyDesk had a problem last time. Your texts and drafts are saved.</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HeyDesk stopped sending because of an internal error. Restart HeyDesk; your texts are saved.</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HeyDesk had an internal error. Your texts and drafts are saved.</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the desktop&apos;s keyring (Secret Service)</source>
        <extracomment>heydesk/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDE&apos;s wallet</source>
        <extracomment>heydesk/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the macOS Keychain</source>
        <extracomment>heydesk/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <extracomment>heydesk/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s keyring</source>
        <extracomment>heydesk/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <extracomment>heydesk/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HeyDesk&apos;s memory until you quit</source>
        <extracomment>heydesk/vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo time for a text</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo time for a private note</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo time for a broadcast</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before sending texts that waited longer than</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep history for</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older texts</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them in an archive file</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt-out sentence</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If Heymarket adds a sentence to a person&apos;s first text, the counter includes it.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text box</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sends; {keys} starts a new line</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before texting outside the recipient&apos;s texting hours</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide message text</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as system</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts you send don&apos;t change. Dates and times follow your region.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when you start HeyDesk again.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>The first rows</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Account name</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret ID</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret Key</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the server address</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for this session only (set by your administrator)</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret ID: {secret_id}</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the Secret Key.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the Secret ID.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You already have an account with this name. Choose another.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a gateway or test server. Must start with https://.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address has special letters. It means {address}.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice account with a small dental office. Nothing leaves this computer and nobody is texted.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimplifyOffer</name>
    <message>
        <source>Simplify punctuation</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplify</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes, dashes, dots and spaces become plain ones; hidden characters go; letters stay. {keys} undoes it.</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpellingDialog</name>
    <message>
        <source>Spelling</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check spelling in:</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Spelling…</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{word}” to dictionary</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is accepted until you quit; HeyDesk couldn&apos;t save it ({cause}).</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message numerus="yes">
        <source>{count} row won&apos;t be sent.</source>
        <comment>{count} rows won&apos;t be sent.</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet. Delete closes it.</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review each</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} text</source>
        <comment>{count} texts</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type {number} to confirm</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send {count} text</source>
        <comment>Send {count} texts</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture message each</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text each</source>
        <comment>%n texts each</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{least} or {most} texts each</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} to {most} texts each</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all rows</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.xlsx *.xls *.ods *.tsv *.txt *.tab *.vcf)</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a spreadsheet</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” couldn&apos;t be read ({reason}).</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message or add a media link.</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is ready to be sent.</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {inbox} {number}, as {member}</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {inbox}, as {member}</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: {words}</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row, such as {row}: {words}</source>
        <comment>%n rows, such as {row}: {words}</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} text is in the outbox.</source>
        <comment>{count} texts are in the outbox.</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter again to send it anyway.</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is named {field}. Rename a column or change the field.</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{ready} of {count} row</source>
        <comment>{ready} of {count} rows</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row to go.</source>
        <comment>{count} rows to go.</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to {name}</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this one</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Review {count} text</source>
        <comment>Review {count} texts</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} results.csv</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save results</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results couldn&apos;t be saved ({reason}).</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results saved as “{name}”.</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}: “{words}”</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture message</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text</source>
        <comment>%n texts</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialing code</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {name}</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field “{name}”</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the field</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name for the field</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show rows</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count}</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready {count}</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems {count}</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couldn&apos;t confirm</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save results…</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add numbers to To</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet: {name}</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} row, its own text</source>
        <comment>{count} rows, each its own text</comment>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Which column has the phone numbers? Choose it below.</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{sent} of {count} row was already sent, on {time}.</source>
        <comment>{sent} of {count} rows were already sent, the last on {time}.</comment>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} is new.</source>
        <comment>{count} are new.</comment>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this cell</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns become fields. Type / or press Field to use one.</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Sending soon</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks first</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as sent</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In doubt</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You marked it as sent</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note added</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you, In doubt</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered, Needs you</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} needs attention</source>
        <comment>%n of {total} need attention</comment>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} delivered</source>
        <comment>%n of {total} delivered</comment>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} added</source>
        <comment>%n of {total} added</comment>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} sent</source>
        <comment>%n of {total} sent</comment>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBanner</name>
    <message>
        <source>{name}: {words}</source>
        <extracomment>heydesk/ui/status_banner.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>heydesk/ui/status_banner.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again</source>
        <extracomment>heydesk/ui/status_banner.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show report</source>
        <extracomment>heydesk/ui/status_banner.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>heydesk/ui/status_banner.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Undo</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It didn&apos;t. Send again</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived. Mark as sent</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change time…</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with Heymarket</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel text</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule now</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add now</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text may have arrived. If you send it again, {who} may get it twice.</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit and resend anyway</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this text? It won&apos;t be sent. You can still copy it from the outbox.</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Checking with Heymarket…</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled texts can&apos;t be checked before their time.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may still arrive.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>We checked once and don&apos;t see it in the conversation. It may still arrive.</source>
        <comment>We checked %n times and don&apos;t see it in the conversation. It may still arrive.</comment>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your note is still here.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is still here.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it anyway?</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waited too long to be sent without asking you. Send it now?</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket needs 15 minutes to schedule a text. Pick a new time or send it now.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket no longer has this scheduled text.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket sent this text, but it didn&apos;t reach {who}.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipient</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next check</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message ID</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule ID</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket&apos;s date</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation ID</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown (sent by phone number)</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Added to the outbox, sending in %n second</source>
        <comment>Added to the outbox, sending in %n seconds</comment>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the outbox</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More results. Keep typing.</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people are named {name}. Press Down to choose one.</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion. Press Down to choose it.</source>
        <comment>%n suggestions. Press Down to choose one.</comment>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncController</name>
    <message>
        <source>Everything is up to date.</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncStatusLine</name>
    <message>
        <source>Loading contact fields from Heymarket…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading contact fields from Heymarket: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating contact fields…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating contact fields: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading tags from Heymarket…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading tags from Heymarket: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating tags…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating tags: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading templates from Heymarket…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading templates from Heymarket: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating templates…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating templates: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading lists from Heymarket…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading lists from Heymarket: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating lists…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating lists: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading surveys from Heymarket…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading surveys from Heymarket: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating surveys…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating surveys: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading conversations from Heymarket…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading conversations from Heymarket: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating conversations…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating conversations: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading contacts from Heymarket…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading contacts from Heymarket: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating contacts…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating contacts: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateBanner</name>
    <message>
        <source>Insert as text</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write my own</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Save as template</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone on your team can use it. Fields like {{first_name}} stay fields.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatePreview</name>
    <message>
        <source>Your team no longer has this template. Choose another one.</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the template “{title}”. This is how it should read; it can&apos;t be edited.</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its pictures: {names}.</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your team no longer has this survey. Choose another one.</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the survey “{name}”. It starts with this question, which can&apos;t be edited.</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>Try again</source>
        <extracomment>heydesk/ui/conversation/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading older texts…</source>
        <extracomment>heydesk/ui/conversation/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {text}</source>
        <extracomment>heydesk/ui/conversation/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new text from {who}</source>
        <comment>%n new texts from {who}</comment>
        <extracomment>heydesk/ui/conversation/page.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>{day} {time}</source>
        <extracomment>heydesk/ui/text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>heydesk/ui/text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>%n min</comment>
        <extracomment>heydesk/ui/text.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>%n h</comment>
        <extracomment>heydesk/ui/text.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>%n d</comment>
        <extracomment>heydesk/ui/text.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>heydesk/ui/text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} {zone}</source>
        <extracomment>heydesk/ui/text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>Time</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set time</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket sends it at {time}, even if this computer is off.</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time is left on this day.</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a time, for example {time}.</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heymarket sends on quarter hours. Choose a time:</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time is no longer available. Choose another one:</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Send unconfirmed texts again without asking?</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn this on only if Heymarket told you that it drops repeated texts with the same local_id. Otherwise some customers get a text twice.</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingHeading</name>
    <message>
        <source>Waiting for you</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoAreYouPage</name>
    <message>
        <source>Who are you?</source>
        <extracomment>heydesk/ui/accounts/who_are_you.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts from {inbox} are sent under the name you choose. You can change it next to From.</source>
        <extracomment>heydesk/ui/accounts/who_are_you.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message>
        <source>Send</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New text</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people, texts and templates</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next conversation</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show drawer</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update from Heymarket</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick replies…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as template…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export outbox…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this conversation…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open archive…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
