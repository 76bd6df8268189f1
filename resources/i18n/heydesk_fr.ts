<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountButton</name>
    <message>
        <source>Account</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>No account</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Add account…</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Ouvrir le bac à sable</translation>
    </message>
    <message>
        <source>Sandbox: turned off by your administrator</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Bac à sable&#xa0;: désactivé par votre administrateur</translation>
    </message>
    <message>
        <source>Connect “{name}” again…</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Reconnecter «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>Replace key of “{name}”…</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Remplacer la clé de «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>Send unconfirmed texts again without asking</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Renvoyer sans demander les messages non confirmés</translation>
    </message>
    <message>
        <source>Remove “{name}”…</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Retirer «&#xa0;{name}&#xa0;»…</translation>
    </message>
</context>
<context>
    <name>AdvancedFields</name>
    <message>
        <source>Advanced</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Activity ID</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>ID d’activité</translation>
    </message>
    <message>
        <source>The name shown on a private note. Heymarket doesn&apos;t document this field.</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>Le nom affiché sur une note privée. Heymarket ne documente pas ce champ.</translation>
    </message>
    <message>
        <source>Heymarket doesn&apos;t document this field. Leave it empty unless they told you to use it.</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>Heymarket ne documente pas ce champ. Laissez-le vide, sauf s’ils vous ont dit de l’utiliser.</translation>
    </message>
</context>
<context>
    <name>AudienceChoice</name>
    <message>
        <source>Separately</source>
        <extracomment>heydesk/ui/composer/recipients/audience.py</extracomment>
        <translation>Séparément</translation>
    </message>
    <message>
        <source>As a group text (everyone sees everyone)</source>
        <extracomment>heydesk/ui/composer/recipients/audience.py</extracomment>
        <translation>En message de groupe (chacun voit tout le monde)</translation>
    </message>
    <message>
        <source>Each alone</source>
        <extracomment>heydesk/ui/composer/recipients/audience.py</extracomment>
        <translation>Chacun séparément</translation>
    </message>
    <message>
        <source>One group, everybody sees everybody</source>
        <extracomment>heydesk/ui/composer/recipients/audience.py</extracomment>
        <translation>Un groupe, chacun voit tout le monde</translation>
    </message>
</context>
<context>
    <name>AudiencePage</name>
    <message>
        <source>Same time as you</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Même heure que vous</translation>
    </message>
    <message>
        <source>Other time zones</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Autres fuseaux horaires</translation>
    </message>
    <message>
        <source>Local time unknown</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Heure locale inconnue</translation>
    </message>
    <message numerus="yes">
        <source>%n person</source>
        <comment>%n people</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside texting hours</source>
        <comment>%n outside texting hours</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>
            <numerusform>%n hors des heures d’envoi</numerusform>
            <numerusform>%n hors des heures d’envoi</numerusform>
        </translation>
    </message>
    <message>
        <source>all within texting hours</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>tous dans les heures d’envoi</translation>
    </message>
    <message>
        <source>A list or group can&apos;t be combined with other recipients</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Une liste ou un groupe ne peut pas être combiné avec d’autres destinataires</translation>
    </message>
    <message>
        <source>A private note can&apos;t go to a list</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Une note privée ne peut pas aller à une liste</translation>
    </message>
    <message numerus="yes">
        <source>%n private note</source>
        <comment>%n private notes</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>
            <numerusform>%n note privée</numerusform>
            <numerusform>%n notes privées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 group text to %n person</source>
        <comment>1 group text to %n people</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>
            <numerusform>1 message de groupe à %n personne</numerusform>
            <numerusform>1 message de groupe à %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>A separate text to everyone on this list</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Un message séparé à chaque personne de cette liste</translation>
    </message>
    <message numerus="yes">
        <source>%n separate text</source>
        <comment>%n separate texts</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>
            <numerusform>%n message séparé</numerusform>
            <numerusform>%n messages séparés</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what to keep:</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Choisissez ce qui reste&#xa0;:</translation>
    </message>
    <message>
        <source>Choose one person.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Choisissez une personne.</translation>
    </message>
    <message>
        <source>At most {most} notes can be added at once.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>On peut ajouter {most} notes à la fois au plus.</translation>
    </message>
    <message>
        <source>One note on each conversation. Only your team sees them.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Une note sur chaque conversation. Seule votre équipe les voit.</translation>
    </message>
    <message>
        <source>Everyone sees everyone&apos;s number and replies.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Chacun voit les numéros et les réponses de tous.</translation>
    </message>
    <message>
        <source>Everyone gets their own text. Replies are private.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Chacun reçoit son propre message. Les réponses sont privées.</translation>
    </message>
    <message>
        <source>Only {who}</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Seulement {who}</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n person</source>
        <comment>Only the %n people</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>
            <numerusform>Seulement %n personne</numerusform>
            <numerusform>Seulement les %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>opted out</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>désabonné</translation>
    </message>
    <message>
        <source>blocked</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>no number that can be texted</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>aucun numéro joignable par SMS</translation>
    </message>
    <message>
        <source>listed twice, gets one text</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>inscrit deux fois, reçoit un message</translation>
    </message>
    <message>
        <source>left out by you</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>laissé de côté par vous</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Remove all recipients. {keys} in the field brings them back.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Retire tous les destinataires. {keys} dans le champ les ramène.</translation>
    </message>
    <message>
        <source>Remove the others. {keys} in the field brings them back.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Retire les autres. {keys} dans le champ les ramène.</translation>
    </message>
    <message>
        <source>Heymarket doesn&apos;t show who is on this list.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Heymarket n’indique pas qui est sur cette liste.</translation>
    </message>
</context>
<context>
    <name>Blanks</name>
    <message>
        <source>{blank}, blank {number} of {count}. Tab for the next.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>{blank}, blanc {number} sur {count}. Tab pour le suivant.</translation>
    </message>
</context>
<context>
    <name>Broadcast</name>
    <message>
        <source>Review the texts to “{name}”</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Relire les messages à «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Review %n separate text</source>
        <comment>Review %n separate texts</comment>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>
            <numerusform>Relire %n message séparé</numerusform>
            <numerusform>Relire %n messages séparés</numerusform>
        </translation>
    </message>
    <message>
        <source>Type its number, {number}, to confirm</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Saisissez son numéro, {number}, pour confirmer</translation>
    </message>
    <message>
        <source>Type {number} to confirm</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Saisissez {number} pour confirmer</translation>
    </message>
    <message>
        <source>Schedule for {time}</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Planifier pour {time}</translation>
    </message>
    <message>
        <source>Send to everyone</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Envoyer à tous</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n person</source>
        <comment>Send to %n people</comment>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>
            <numerusform>Envoyer à %n personne</numerusform>
            <numerusform>Envoyer à %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>You can change or cancel it until {time}.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Vous pouvez le modifier ou l’annuler jusqu’à {time}.</translation>
    </message>
    <message>
        <source>It&apos;s sent right away. You can&apos;t undo it.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>L’envoi est immédiat. Vous ne pourrez pas l’annuler.</translation>
    </message>
    <message numerus="yes">
        <source>You&apos;ll have %n second to undo.</source>
        <comment>You&apos;ll have %n seconds to undo.</comment>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>
            <numerusform>Vous aurez %n seconde pour annuler.</numerusform>
            <numerusform>Vous aurez %n secondes pour annuler.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list may have changed since it was last loaded.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>La liste a pu changer depuis son dernier chargement.</translation>
    </message>
    <message numerus="yes">
        <source>%n person, {day}</source>
        <comment>%n people, {day}</comment>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>
            <numerusform>%n personne, {day}</numerusform>
            <numerusform>%n personnes, {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BroadcastPage</name>
    <message>
        <source>Review</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Loading from Heymarket…</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Chargement depuis Heymarket…</translation>
    </message>
    <message>
        <source>Edit text  Esc</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Modifier le message  Esc</translation>
    </message>
    <message>
        <source>Edit text</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Modifier le message</translation>
    </message>
    <message>
        <source>Create the list again</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Recréer la liste</translation>
    </message>
    <message>
        <source>Everyone gets their own text. Replies come to you privately.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Chacun reçoit son propre message. Les réponses vous arrivent en privé.</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Name of the new list</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Nom de la nouvelle liste</translation>
    </message>
    <message>
        <source>List {number}</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Liste {number}</translation>
    </message>
    <message>
        <source>Saved as the list {name}</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Enregistrée comme liste {name}</translation>
    </message>
    <message>
        <source>Enter a name for the list.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Saisissez un nom pour la liste.</translation>
    </message>
    <message>
        <source>Saved as the list</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Enregistrée comme liste</translation>
    </message>
    <message>
        <source>Sending to {number}.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Envoi à {number}.</translation>
    </message>
    <message>
        <source>Creating the list… Edit text stops it before anything is sent.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Création de la liste… Modifier le message l’arrête avant tout envoi.</translation>
    </message>
</context>
<context>
    <name>BubbleFoot</name>
    <message>
        <source>Details</source>
        <extracomment>heydesk/ui/conversation/foot.py</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Bring this text back to the composer</source>
        <extracomment>heydesk/ui/conversation/foot.py</extracomment>
        <translation>Ramener ce message dans l’éditeur</translation>
    </message>
    <message numerus="yes">
        <source>Adding in %n s</source>
        <comment>Adding in %n s</comment>
        <extracomment>heydesk/ui/conversation/foot.py</extracomment>
        <translation>
            <numerusform>Ajout dans %n s</numerusform>
            <numerusform>Ajout dans %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scheduling in %n s</source>
        <comment>Scheduling in %n s</comment>
        <extracomment>heydesk/ui/conversation/foot.py</extracomment>
        <translation>
            <numerusform>Planification dans %n s</numerusform>
            <numerusform>Planification dans %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending {count} texts in %n s</source>
        <comment>Sending {count} texts in %n s</comment>
        <extracomment>heydesk/ui/conversation/foot.py</extracomment>
        <translation>
            <numerusform>Envoi de {count} messages dans %n s</numerusform>
            <numerusform>Envoi de {count} messages dans %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s</source>
        <comment>Sending in %n s</comment>
        <extracomment>heydesk/ui/conversation/foot.py</extracomment>
        <translation>
            <numerusform>Envoi dans %n s</numerusform>
            <numerusform>Envoi dans %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Checks</source>
        <extracomment>heydesk/ui/composer/check_list.py</extracomment>
        <translation>Vérifications</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Nothing has been sent.</source>
        <extracomment>heydesk/ui/composer/check_list.py</extracomment>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>heydesk/ui/composer/check_list.py</extracomment>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Hide them</source>
        <extracomment>heydesk/ui/composer/check_list.py</extracomment>
        <translation>Les masquer</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{time} there</source>
        <extracomment>heydesk/ui/composer/recipients/chips.py, heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>{time} là-bas</translation>
    </message>
    <message>
        <source>Recipient</source>
        <extracomment>heydesk/ui/composer/recipients/chips.py</extracomment>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Press Delete to remove.</source>
        <extracomment>heydesk/ui/composer/recipients/chips.py</extracomment>
        <translation>Appuyez sur Suppr pour retirer.</translation>
    </message>
    <message>
        <source>Remove {number}</source>
        <extracomment>heydesk/ui/composer/recipients/chips.py</extracomment>
        <translation>Retirer {number}</translation>
    </message>
    <message>
        <source>Last text from here, {when}: “{words}”</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>Dernier message d’ici, {when}&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>blocked</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>opted out</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>désabonné</translation>
    </message>
    <message>
        <source>List {number}</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>Liste {number}</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>liste</translation>
    </message>
    <message numerus="yes">
        <source>list · %n person</source>
        <comment>list · %n people</comment>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>
            <numerusform>liste · %n personne</numerusform>
            <numerusform>liste · %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation {number}</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>Conversation {number}</translation>
    </message>
    <message numerus="yes">
        <source>group · %n person</source>
        <comment>group · %n people</comment>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>
            <numerusform>groupe · %n personne</numerusform>
            <numerusform>groupe · %n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Search</source>
        <extracomment>heydesk/ui/widgets/search_panel.py</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Full text</source>
        <extracomment>heydesk/ui/widgets/search_panel.py</extracomment>
        <translation>Texte complet</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n text is on hold. You can still undo it.</source>
        <comment>%n texts are on hold. You can still undo them.</comment>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>
            <numerusform>%n message est en attente. Vous pouvez encore l’annuler.</numerusform>
            <numerusform>%n messages sont en attente. Vous pouvez encore les annuler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text is being sent. HeyDesk waits a moment for Heymarket&apos;s answer before it closes.</source>
        <comment>%n texts are being sent. HeyDesk waits a moment for Heymarket&apos;s answers before it closes.</comment>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>
            <numerusform>%n message est en cours d’envoi. HeyDesk attend un instant la réponse de Heymarket avant de se fermer.</numerusform>
            <numerusform>%n messages sont en cours d’envoi. HeyDesk attend un instant les réponses de Heymarket avant de se fermer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting.</source>
        <comment>%n waiting.</comment>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>
            <numerusform>%n en attente.</numerusform>
            <numerusform>%n en attente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is lost: unsent texts are sent at the next start. Texts that waited more than %n minute ask first.</source>
        <comment>Nothing is lost: unsent texts are sent at the next start. Texts that waited more than %n minutes ask first.</comment>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>
            <numerusform>Rien n’est perdu&#xa0;: les messages non envoyés partent au prochain démarrage. Ceux qui ont attendu plus de %n minute demandent d’abord.</numerusform>
            <numerusform>Rien n’est perdu&#xa0;: les messages non envoyés partent au prochain démarrage. Ceux qui ont attendu plus de %n minutes demandent d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Send now and close</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>Envoyer maintenant et fermer</translation>
    </message>
    <message>
        <source>Keep for next time</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>Garder pour la prochaine fois</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There are unsent texts</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>Il reste des messages non envoyés</translation>
    </message>
    <message>
        <source>Your text can&apos;t be saved</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>Votre texte ne peut pas être enregistré</translation>
    </message>
    <message>
        <source>The disk can&apos;t be written to. If you close now, your text is lost. Stay, and copy it somewhere else.</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>Impossible d’écrire sur le disque. Si vous fermez maintenant, votre texte est perdu. Restez et copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>Close and lose text</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>Fermer et perdre le texte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Run</source>
        <extracomment>heydesk/ui/command_palette.py</extracomment>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>No commands found.</source>
        <extracomment>heydesk/ui/command_palette.py</extracomment>
        <translation>Aucune commande trouvée.</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>heydesk/ui/command_palette.py</extracomment>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Emoji</source>
        <extracomment>heydesk/ui/composer/composer.py</extracomment>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <extracomment>heydesk/ui/composer/composer.py</extracomment>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>What you wrote to {who} is saved with their conversation.</source>
        <extracomment>heydesk/ui/composer/composer.py</extracomment>
        <translation>Ce que vous avez écrit à {who} est enregistré avec sa conversation.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <extracomment>heydesk/ui/composer/composer.py</extracomment>
        <translation>L’utiliser ici</translation>
    </message>
    <message>
        <source>This goes to the customer</source>
        <extracomment>heydesk/ui/composer/composer.py</extracomment>
        <translation>Ceci va au client</translation>
    </message>
</context>
<context>
    <name>ConnectCard</name>
    <message>
        <source>Checking the key with Heymarket…</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Vérification de la clé auprès de Heymarket…</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Checked again. Nothing has changed.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Vérifié de nouveau. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Connect your Heymarket account</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Connecter votre compte Heymarket</translation>
    </message>
    <message>
        <source>In Heymarket, open Settings → Integrations → API and create a secret. The key is shown once.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Dans Heymarket, ouvrez Settings → Integrations → API et créez un secret. La clé n’est affichée qu’une fois.</translation>
    </message>
    <message>
        <source>Connect “{name}” again</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Reconnecter «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Replace the key of “{name}”</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Remplacer la clé de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The key was kept for one session only. Paste it again.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>La clé n’a été gardée que pour une session. Collez-la de nouveau.</translation>
    </message>
    <message>
        <source>The old key stays until Heymarket accepts the new one. Waiting texts are sent then.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>L’ancienne clé reste jusqu’à ce que Heymarket accepte la nouvelle. Les messages en attente partent alors.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Make a separate key for this computer.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Créez une clé à part pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Kept until you quit HeyDesk, then asked for again.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Gardée jusqu’à ce que vous quittiez HeyDesk, puis redemandée.</translation>
    </message>
    <message>
        <source>Kept in {keyring}, never in a file.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Gardée dans {keyring}, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Connect for this session only</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Connecter pour cette session</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Contact</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Copy number</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>About this contact</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>À propos de ce contact</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Private notes</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>Notes privées</translation>
    </message>
    <message>
        <source>Choose one recipient to see who they are.</source>
        <extracomment>heydesk/ui/conversation/contact_page.py, heydesk/ui/drawer.py</extracomment>
        <translation>Choisissez un destinataire pour voir qui c’est.</translation>
    </message>
    <message>
        <source>This is a group conversation.</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>C’est une conversation de groupe.</translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>Texting hours</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>Heures d’envoi</translation>
    </message>
    <message>
        <source>Can be texted</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>Joignable par SMS</translation>
    </message>
    <message>
        <source>Number copied</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>Numéro copié</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>{time}, by area code</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>{time}, d’après l’indicatif</translation>
    </message>
    <message>
        <source>Closed until {time} there</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>Fermé jusqu’à {time} là-bas</translation>
    </message>
    <message>
        <source>Open until {time} there</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>Ouvert jusqu’à {time} là-bas</translation>
    </message>
    <message>
        <source>No, blocked</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>Non, bloqué</translation>
    </message>
    <message>
        <source>No, opted out</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>Non, désabonné</translation>
    </message>
    <message>
        <source>Yes, hasn&apos;t opted out</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>Oui, pas de désabonnement</translation>
    </message>
</context>
<context>
    <name>ContentController</name>
    <message>
        <source>Field</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Survey</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Sondage</translation>
    </message>
    <message>
        <source>Insert as text</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Insérer comme texte</translation>
    </message>
    <message>
        <source>Send as template</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Envoyer comme modèle</translation>
    </message>
    <message>
        <source>No templates found. Save a text as one, or create one in Heymarket.</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Aucun modèle. Enregistrez un message comme modèle, ou créez-en un dans Heymarket.</translation>
    </message>
    <message>
        <source>Templates</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>No surveys found. Create surveys in Heymarket.</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Aucun sondage. Créez des sondages dans Heymarket.</translation>
    </message>
    <message>
        <source>Send this survey</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Envoyer ce sondage</translation>
    </message>
    <message>
        <source>Surveys</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>Insert</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>No columns found.</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Aucune colonne trouvée.</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Champs</translation>
    </message>
    <message>
        <source>No fields found.</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Aucun champ trouvé.</translation>
    </message>
    <message>
        <source>Loading from Heymarket…</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Chargement depuis Heymarket…</translation>
    </message>
    <message>
        <source>A text can have only one picture. “{title}” has more: {names}.</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Un message ne peut avoir qu’une image. «&#xa0;{title}&#xa0;» en a plus&#xa0;: {names}.</translation>
    </message>
</context>
<context>
    <name>ContentSearch</name>
    <message>
        <source>First name</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>{token} · now: {value}</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>{token} · maintenant&#xa0;: {value}</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Beginning of the conversation</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Début de la conversation</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New messages</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Nouveaux messages</translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>attend depuis {time}</translation>
    </message>
    <message>
        <source>Not delivered: {why}</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Non remis&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Non remis</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Scheduled for {time}</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Planifié pour {time}</translation>
    </message>
    <message>
        <source>Private note by {who}</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Note privée de {who}</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>{who} (your team)</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>{who} (votre équipe)</translation>
    </message>
    <message>
        <source>Your team</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Votre équipe</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Expéditeur inconnu</translation>
    </message>
    <message>
        <source>To {who}</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>À {who}</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Attachment</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>{kind}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Hier</translation>
    </message>
    <message numerus="yes">
        <source>%n person on “{list}”</source>
        <comment>%n people on “{list}”, each separately</comment>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>
            <numerusform>%n personne de «&#xa0;{list}&#xa0;»</numerusform>
            <numerusform>%n personnes de «&#xa0;{list}&#xa0;», chacune séparément</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone on “{list}”, each separately</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Toutes les personnes de «&#xa0;{list}&#xa0;», chacune séparément</translation>
    </message>
    <message numerus="yes">
        <source>%n person</source>
        <comment>%n people, each separately</comment>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes, chacune séparément</numerusform>
        </translation>
    </message>
    <message>
        <source>Heymarket doesn&apos;t report who got this broadcast.</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Heymarket n’indique pas qui a reçu cette diffusion.</translation>
    </message>
    <message numerus="yes">
        <source>%n new message ↓</source>
        <comment>%n new messages ↓</comment>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>
            <numerusform>%n nouveau message ↓</numerusform>
            <numerusform>%n nouveaux messages ↓</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one recipient to see the conversation.</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation>Choisissez un destinataire pour voir la conversation.</translation>
    </message>
    <message>
        <source>Choose an inbox to see the conversation.</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation>Choisissez une boîte pour voir la conversation.</translation>
    </message>
    <message>
        <source>A list has no conversation of its own. Replies come to you privately.</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation>Une liste n’a pas de conversation. Les réponses vous arrivent en privé.</translation>
    </message>
    <message>
        <source>Group conversations can&apos;t be loaded. You&apos;ll see the texts you sent from here.</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation>Les conversations de groupe ne peuvent pas être chargées. Vous verrez les messages envoyés d’ici.</translation>
    </message>
    <message>
        <source>This API key can&apos;t read conversations. You&apos;ll see the texts you sent from here.</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation>Cette clé API ne peut pas lire les conversations. Vous verrez les messages envoyés d’ici.</translation>
    </message>
    <message>
        <source>Couldn&apos;t load this conversation. {why}</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation>Cette conversation n’a pas pu être chargée. {why}</translation>
    </message>
    <message>
        <source>Loading from Heymarket…</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation>Chargement depuis Heymarket…</translation>
    </message>
    <message>
        <source>No texts with {who} yet.</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation>Pas encore de message avec {who}.</translation>
    </message>
</context>
<context>
    <name>ConversationActions</name>
    <message>
        <source>Skip to the next waiting</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Passer au suivant qui attend</translation>
    </message>
    <message>
        <source>Hand to a teammate…</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Confier à un collègue…</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Fermer la conversation</translation>
    </message>
    <message>
        <source>Remind me if they don&apos;t answer…</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Me le rappeler sans réponse…</translation>
    </message>
    <message>
        <source>Opt out…</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Désabonner…</translation>
    </message>
    <message>
        <source>Wrong number…</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Mauvais numéro…</translation>
    </message>
    <message>
        <source>{inbox} has no other members.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>{inbox} n’a pas d’autre membre.</translation>
    </message>
    <message>
        <source>Handed {name} to {member}.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>{name} est confié à {member}.</translation>
    </message>
    <message>
        <source>Closed the conversation with {name}.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Conversation avec {name} fermée.</translation>
    </message>
    <message>
        <source>Opt {name} out?</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Désabonner {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody on your team can text them until they text START. No text is sent.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Personne de votre équipe ne pourra lui écrire avant un message START de sa part. Aucun message n’est envoyé.</translation>
    </message>
    <message>
        <source>Opt out</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Désabonner</translation>
    </message>
    <message>
        <source>{name} is opted out.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Désabonnement fait pour {name}.</translation>
    </message>
    <message>
        <source>Is this the wrong number for {name}?</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Est-ce un mauvais numéro pour {name}&#xa0;?</translation>
    </message>
    <message>
        <source>The number is opted out, a private note says why, and the conversation is closed.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Le numéro est désabonné, une note privée dit pourquoi, et la conversation est fermée.</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Mauvais numéro</translation>
    </message>
    <message>
        <source>Wrong number: this isn&apos;t {name}. Opted out.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Mauvais numéro&#xa0;: ce n’est pas {name}. Désabonné.</translation>
    </message>
    <message>
        <source>Marked as a wrong number and opted out.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Marqué comme mauvais numéro et désabonné.</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Dans 1 heure</translation>
    </message>
    <message>
        <source>In 4 hours</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Dans 4 heures</translation>
    </message>
    <message>
        <source>Remind you if {name} doesn&apos;t answer?</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Vous le rappeler si {name} ne répond pas&#xa0;?</translation>
    </message>
    <message>
        <source>HeyDesk shows them under Needs attention at that time, unless they texted first.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>HeyDesk l’affiche sous À traiter à ce moment-là, sauf réponse avant.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>You&apos;ll be reminded {time} if {name} doesn&apos;t answer.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Rappel prévu {time} si {name} ne répond pas.</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Copy text</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Text again</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation>Écrire de nouveau</translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation>Modifier et renvoyer</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>CountConfirmation</name>
    <message>
        <source>Send to me first…</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>M’envoyer d’abord…</translation>
    </message>
    <message>
        <source>That&apos;s not the number. Type {number} to confirm.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Ce n’est pas le nombre. Saisissez {number} pour confirmer.</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>1 group message</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>1 message de groupe</translation>
    </message>
    <message>
        <source>1 picture message</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>1 message avec image</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n text each</source>
        <comment>Up to %n texts each</comment>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>
            <numerusform>Jusqu’à %n message chacun</numerusform>
            <numerusform>Jusqu’à %n messages chacun</numerusform>
        </translation>
    </message>
    <message>
        <source>1 text each</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>1 message chacun</translation>
    </message>
    <message numerus="yes">
        <source>About %n text</source>
        <comment>About %n texts</comment>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>
            <numerusform>Environ %n message</numerusform>
            <numerusform>Environ %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text</source>
        <comment>%n texts</comment>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character</source>
        <comment>%n characters</comment>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>{encoding} because of {characters}</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>{encoding} à cause de {characters}</translation>
    </message>
    <message>
        <source>{used} of {most} characters</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>{used} caractères sur {most}</translation>
    </message>
    <message numerus="yes">
        <source>%n left in the last text</source>
        <comment>%n left in the last text</comment>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>
            <numerusform>%n restant dans le dernier message</numerusform>
            <numerusform>%n restants dans le dernier message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest of %n text, as filled in here.</source>
        <comment>The longest of %n texts, as filled in here.</comment>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>
            <numerusform>Le plus long de %n message, rempli comme ici.</numerusform>
            <numerusform>Le plus long de %n messages, remplis comme ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Media and group texts are sent as one multimedia message.</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>Les fichiers et les messages de groupe partent en un seul message multimédia.</translation>
    </message>
    <message>
        <source>Carriers bill each 160 plain characters as one text; longer ones are cut at 153.</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>Les opérateurs comptent 160 caractères simples par message&#xa0;; les plus longs sont coupés à 153.</translation>
    </message>
    <message>
        <source>The underlined characters aren&apos;t in the plain alphabet. With them, a text holds 70 characters instead of 160 (67 instead of 153 in longer ones).</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>Les caractères soulignés ne sont pas dans l’alphabet simple. Avec eux, un message contient 70 caractères au lieu de 160 (67 au lieu de 153 pour les plus longs).</translation>
    </message>
    <message>
        <source>Heymarket may add “{words}” to a person&apos;s first text.</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>Heymarket peut ajouter «&#xa0;{words}&#xa0;» au premier message d’une personne.</translation>
    </message>
    <message>
        <source>Only your team sees this</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>Seule votre équipe le voit</translation>
    </message>
    <message numerus="yes">
        <source>This is now %n text.</source>
        <comment>This is now %n texts.</comment>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>
            <numerusform>Cela fait maintenant %n message.</numerusform>
            <numerusform>Cela fait maintenant %n messages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvImportDialog</name>
    <message>
        <source>Add from “{name}”</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Ajouter depuis «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Add pasted numbers</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Ajouter les numéros collés</translation>
    </message>
    <message>
        <source>Phone number column</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Colonne des numéros de téléphone</translation>
    </message>
    <message>
        <source>The first row has the names of the columns</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>La première ligne contient les noms des colonnes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Phone numbers are in</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Les numéros de téléphone sont dans</translation>
    </message>
    <message>
        <source>Choose the column with the phone numbers</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Choisissez la colonne des numéros de téléphone</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>More than one column could hold the phone numbers. Choose one.</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Plusieurs colonnes pourraient contenir les numéros. Choisissez-en une.</translation>
    </message>
    <message>
        <source>Is this the column with the phone numbers? Choose it to go on.</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Est-ce la colonne des numéros de téléphone&#xa0;? Choisissez-la pour continuer.</translation>
    </message>
    <message>
        <source>No column looks like phone numbers. Choose one.</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Aucune colonne ne ressemble à des numéros. Choisissez-en une.</translation>
    </message>
    <message>
        <source>Reading… {count}</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Lecture… {count}</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} number</source>
        <comment>Add {count} numbers</comment>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>
            <numerusform>Ajouter {count} numéro</numerusform>
            <numerusform>Ajouter {count} numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers: {count}</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Numéros&#xa0;: {count}</translation>
    </message>
    <message>
        <source>duplicates: {count}</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>doublons&#xa0;: {count}</translation>
    </message>
    <message>
        <source>rows without a number: {count}</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>lignes sans numéro&#xa0;: {count}</translation>
    </message>
    <message>
        <source>not phone numbers, left out: {count}</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>pas des numéros de téléphone, laissés de côté&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>CsvImporter</name>
    <message>
        <source>“{name}” couldn&apos;t be read ({reason}).</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être lu ({reason}).</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>{name}&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>Day</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Month before</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month after</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>DesktopNotifier</name>
    <message numerus="yes">
        <source>%n text needs your attention</source>
        <comment>%n texts need your attention</comment>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation>
            <numerusform>%n message demande votre attention</numerusform>
            <numerusform>%n messages demandent votre attention</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>New text</source>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation>Nouveau message</translation>
    </message>
    <message numerus="yes">
        <source>%n new text</source>
        <comment>%n new texts</comment>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Details for support</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Détails pour l’assistance</translation>
    </message>
    <message>
        <source>Show what I&apos;m writing</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Afficher ce que j’écris</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>IDs and dates</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>ID et dates</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Exact request</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Requête exacte</translation>
    </message>
    <message>
        <source>Copy request</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Copier la requête</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>Copy for another shell</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Copier pour une autre console</translation>
    </message>
    <message>
        <source>Private note for {who}, {time}</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Note privée pour {who}, {time}</translation>
    </message>
    <message>
        <source>Text to {who}, {time}</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Message à {who}, {time}</translation>
    </message>
    <message>
        <source>What you&apos;re writing now</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Ce que vous écrivez</translation>
    </message>
    <message>
        <source>Exact request · POST {path}</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Requête exacte · POST {path}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>Your secret key is never part of what is copied.</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Votre clé secrète ne fait jamais partie de ce qui est copié.</translation>
    </message>
    <message>
        <source>Not ready to send. Missing parts are left out.</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Pas encore prêt à l’envoi. Les parties manquantes sont omises.</translation>
    </message>
    <message>
        <source>Request copied</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Requête copiée</translation>
    </message>
    <message>
        <source>For bash or zsh</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Pour bash ou zsh</translation>
    </message>
    <message>
        <source>For PowerShell on Windows</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Pour PowerShell sous Windows</translation>
    </message>
    <message>
        <source>For Command Prompt (cmd)</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Pour l’invite de commandes (cmd)</translation>
    </message>
    <message>
        <source>Copied. The command reads your token from {variable}.</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Copié. La commande lit votre jeton dans {variable}.</translation>
    </message>
    <message>
        <source>This text is too long for that shell. Copy it for another one.</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Ce texte est trop long pour cette console. Copiez-le pour une autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n character</source>
        <comment>%n characters</comment>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Codage</translation>
    </message>
    <message numerus="yes">
        <source>%n text</source>
        <comment>%n texts</comment>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Compte pour</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>No names, numbers, texts or keys are in it. Copy it for whoever helps you. No text was sent.</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>Il ne contient ni noms, ni numéros, ni messages, ni clés. Copiez-le pour la personne qui vous aide. Aucun message n’a été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing keeps HeyDesk from working.</source>
        <comment>%n things keep HeyDesk from working.</comment>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>
            <numerusform>%n chose empêche HeyDesk de fonctionner.</numerusform>
            <numerusform>%n choses empêchent HeyDesk de fonctionner.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check has ended.</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>La vérification est terminée.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Drawer</source>
        <extracomment>heydesk/ui/drawer.py</extracomment>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>heydesk/ui/drawer.py</extracomment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>heydesk/ui/drawer.py</extracomment>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>heydesk/ui/drawer.py</extracomment>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>EditorToolbar</name>
    <message>
        <source>Only your team sees this</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>Seule votre équipe le voit</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Insert</source>
        <extracomment>heydesk/ui/composer/emoji.py</extracomment>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Emoji</source>
        <extracomment>heydesk/ui/composer/emoji.py</extracomment>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>No emoji found.</source>
        <extracomment>heydesk/ui/composer/emoji.py</extracomment>
        <translation>Aucun emoji trouvé.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>New text</source>
        <extracomment>heydesk/ui/empty_page.py</extracomment>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Open a spreadsheet…</source>
        <extracomment>heydesk/ui/empty_page.py</extracomment>
        <translation>Ouvrir une feuille de calcul…</translation>
    </message>
    <message>
        <source>Saved drafts</source>
        <extracomment>heydesk/ui/empty_page.py</extracomment>
        <translation>Brouillons enregistrés</translation>
    </message>
    <message>
        <source>Pick someone, or type a name above. You can also write first and choose later.</source>
        <extracomment>heydesk/ui/empty_page.py</extracomment>
        <translation>Choisissez quelqu’un, ou saisissez un nom ci-dessus. Vous pouvez aussi écrire d’abord et choisir ensuite.</translation>
    </message>
    <message>
        <source>Who would you like to text?</source>
        <extracomment>heydesk/ui/empty_page.py</extracomment>
        <translation>À qui voulez-vous écrire&#xa0;?</translation>
    </message>
    <message>
        <source>Answer {name} · {wait}</source>
        <extracomment>heydesk/ui/empty_page.py</extracomment>
        <translation>Répondre à {name} · {wait}</translation>
    </message>
    <message numerus="yes">
        <source>Saved drafts (%n)</source>
        <comment>Saved drafts (%n)</comment>
        <extracomment>heydesk/ui/empty_page.py</extracomment>
        <translation>
            <numerusform>Brouillons enregistrés (%n)</numerusform>
            <numerusform>Brouillons enregistrés (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>Change time</source>
        <extracomment>heydesk/ui/conversation/page.py</extracomment>
        <translation>Changer l’heure</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>HeyDesk had to close</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>HeyDesk a dû se fermer</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>memory</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>This deletes the account&apos;s key in {place}, its drafts and its outbox from this computer. Nothing changes in Heymarket.</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Cela supprime de cet ordinateur la clé du compte dans {place}, ses brouillons et sa boîte d’envoi. Rien ne change dans Heymarket.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its texts hasn&apos;t been sent or needs attention. It&apos;s deleted too.</source>
        <comment>%n of its texts haven&apos;t been sent or need attention. They&apos;re deleted too.</comment>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>
            <numerusform>%n de ses messages n’est pas envoyé ou demande votre attention. Il est supprimé aussi.</numerusform>
            <numerusform>%n de ses messages ne sont pas envoyés ou demandent votre attention. Ils sont supprimés aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the account “{name}”?</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Retirer le compte «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Remove account</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The key couldn&apos;t be erased</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>La clé n’a pas pu être effacée</translation>
    </message>
    <message>
        <source>You can still remove the account. Its key then stays in the system keyring.</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Vous pouvez tout de même retirer le compte. Sa clé reste alors dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Keep account</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Garder le compte</translation>
    </message>
    <message>
        <source>Remove account, leave key</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Retirer, laisser la clé</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Rien n’a été changé</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>You&apos;ll review it before it&apos;s sent.</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>Vous le relirez avant l’envoi.</translation>
    </message>
    <message>
        <source>A private note can only go on one conversation.</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>Une note privée ne peut aller que sur une conversation.</translation>
    </message>
    <message numerus="yes">
        <source>%n character that can&apos;t be sent was left out.</source>
        <comment>%n characters that can&apos;t be sent were left out.</comment>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>
            <numerusform>%n caractère impossible à envoyer a été laissé de côté.</numerusform>
            <numerusform>%n caractères impossibles à envoyer ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures can&apos;t be pasted: Heymarket can&apos;t take uploads from HeyDesk. Put the picture on the web and paste its link.</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>Impossible de coller des images&#xa0;: Heymarket n’accepte pas d’envoi de fichiers depuis HeyDesk. Mettez l’image sur le web et collez son lien.</translation>
    </message>
</context>
<context>
    <name>FormPresenter</name>
    <message>
        <source>{who} is blocked and can&apos;t be texted. You can still add a private note.</source>
        <extracomment>heydesk/ui/composer/composer.py</extracomment>
        <translation>Le contact {who} est bloqué et ne peut pas recevoir de SMS. Vous pouvez encore ajouter une note privée.</translation>
    </message>
    <message>
        <source>{who} opted out and can&apos;t be texted. You can still add a private note.</source>
        <extracomment>heydesk/ui/composer/composer.py</extracomment>
        <translation>Le contact {who} est désabonné et ne peut pas recevoir de SMS. Vous pouvez encore ajouter une note privée.</translation>
    </message>
</context>
<context>
    <name>GapBox</name>
    <message numerus="yes">
        <source>Leave %n person out</source>
        <comment>Leave these %n people out</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>
            <numerusform>Laisser de côté %n personne</numerusform>
            <numerusform>Laisser de côté ces %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave {who} out</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>Laisser {who} de côté</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand {name} to a teammate</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Confier {name} à un collègue</translation>
    </message>
    <message>
        <source>Teammate</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Collègue</translation>
    </message>
    <message>
        <source>Choose a teammate</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Choisissez un collègue</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Private note for your teammate (optional)</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Note privée pour votre collègue (facultatif)</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Confier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Only your team sees this</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Seule votre équipe le voit</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>From</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>HeyDesk</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>HeyDesk</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Find people, texts and commands by name</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>Trouver personnes, messages et commandes par leur nom</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Sandbox: nothing leaves this computer</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>Bac à sable&#xa0;: rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>Connecter votre compte</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Scheduled for {time}</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Planifié pour {time}</translation>
    </message>
    <message>
        <source>Note added</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Note ajoutée</translation>
    </message>
    <message>
        <source>Was this note added for {who}?</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Cette note a-t-elle été ajoutée pour {who}&#xa0;?</translation>
    </message>
    <message>
        <source>Did this text reach {who}?</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Ce message est-il arrivé chez {who}&#xa0;?</translation>
    </message>
    <message>
        <source>Note for {who} not added</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Note pour {who} non ajoutée</translation>
    </message>
    <message>
        <source>Text to {who} not sent</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Message à {who} non envoyé</translation>
    </message>
    <message>
        <source>Text to {who} not sent yet</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Message à {who} pas encore envoyé</translation>
    </message>
    <message>
        <source>Text to {who} not scheduled</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Message à {who} non planifié</translation>
    </message>
    <message>
        <source>Scheduled text to {who} is gone</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Le message planifié à {who} n’existe plus</translation>
    </message>
    <message>
        <source>Text to {who} not sent: they texted first</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Message à {who} non envoyé&#xa0;: un message est arrivé avant</translation>
    </message>
    <message>
        <source>Text to {who} not delivered</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Message à {who} non remis</translation>
    </message>
    <message>
        <source>Waiting for the internet connection</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>En attente de la connexion internet</translation>
    </message>
    <message>
        <source>Waiting: Heymarket asked us to slow down</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>En attente&#xa0;: Heymarket demande de ralentir</translation>
    </message>
    <message>
        <source>Waiting for your account</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>En attente de votre compte</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Sending soon</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Envoi imminent</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Non remis</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Annulé à temps</translation>
    </message>
    <message>
        <source>Discarded</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>You marked it as sent</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Vous l’avez marqué comme envoyé</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>KeptDraftButton</name>
    <message numerus="yes">
        <source>Saved drafts (%n)</source>
        <comment>Saved drafts (%n)</comment>
        <extracomment>heydesk/ui/composer/saved_drafts.py</extracomment>
        <translation>
            <numerusform>Brouillons enregistrés (%n)</numerusform>
            <numerusform>Brouillons enregistrés (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>heydesk/ui/composer/saved_drafts.py</extracomment>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>To {numbers} · {when}</source>
        <extracomment>heydesk/ui/composer/saved_drafts.py</extracomment>
        <translation>À {numbers} · {when}</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <extracomment>heydesk/ui/composer/saved_drafts.py</extracomment>
        <translation>Note&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{words} · {when}</source>
        <extracomment>heydesk/ui/composer/saved_drafts.py</extracomment>
        <translation>{words} · {when}</translation>
    </message>
    <message>
        <source>{who}: {words} · {when}</source>
        <extracomment>heydesk/ui/composer/saved_drafts.py</extracomment>
        <translation>{who}&#xa0;: {words} · {when}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new key</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>Appuyez sur la nouvelle touche</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>{words} ({keys})</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>{words} ({keys})</translation>
    </message>
    <message>
        <source>{words}  {keys}</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>{words}  {keys}</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>Rechercher un raccourci clavier</translation>
    </message>
    <message>
        <source>Search by what it does, or by the key</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>Rechercher par action ou par touche</translation>
    </message>
    <message>
        <source>Change key</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>Changer la touche</translation>
    </message>
    <message>
        <source>Use it here</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>L’utiliser ici</translation>
    </message>
    <message>
        <source>Remove key</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>Retirer la touche</translation>
    </message>
    <message>
        <source>Use default</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>Touche par défaut</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No shortcuts found.</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>Aucun raccourci trouvé.</translation>
    </message>
    <message>
        <source>New key for “{command}”</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>Nouvelle touche pour «&#xa0;{command}&#xa0;»</translation>
    </message>
    <message>
        <source>Press the new key for “{command}”.</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>Appuyez sur la nouvelle touche pour «&#xa0;{command}&#xa0;».</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>{command}: {keys}</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>{command}&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>Now without a key: {commands}</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>Désormais sans touche&#xa0;: {commands}</translation>
    </message>
</context>
<context>
    <name>LeftOutCard</name>
    <message>
        <source>Left out</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Laissés de côté</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>and %n more</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>No name</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Fix {number}</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Corriger {number}</translation>
    </message>
    <message>
        <source>isn&apos;t a full phone number</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>n’est pas un numéro de téléphone complet</translation>
    </message>
</context>
<context>
    <name>LeftPane</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>%n s</comment>
        <extracomment>heydesk/ui/left_pane/list.py</extracomment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>À moi</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>À personne</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Conversations</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>New text</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <extracomment>heydesk/ui/left_pane/pane.py, heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Vous attendent</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>heydesk/ui/left_pane/pane.py, heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Personne n’attend.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Texts</source>
        <extracomment>heydesk/ui/left_pane/pane.py, heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Il n’y a plus rien à annuler.</translation>
    </message>
    <message>
        <source>Dismiss reminder</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Ignorer le rappel</translation>
    </message>
    <message>
        <source>Copy text</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Text again</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Écrire de nouveau</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Sending and scheduled</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Envois et planifiés</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Templates</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Modèles</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>%n more</comment>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting {wait}</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>attend depuis {wait}</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>non lu</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Suivant</translation>
    </message>
    <message numerus="yes">
        <source>%n text</source>
        <comment>%n texts</comment>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Non envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n person</source>
        <comment>%n people</comment>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{row}, %n text</source>
        <comment>{row}, %n texts</comment>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>
            <numerusform>{row}, %n message</numerusform>
            <numerusform>{row}, %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>You: {words}</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Vous&#xa0;: {words}</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n person</source>
        <comment>Sent to %n people</comment>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>
            <numerusform>Envoyé à %n personne</numerusform>
            <numerusform>Envoyé à %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>No recipient yet</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Pas encore de destinataire</translation>
    </message>
    <message>
        <source>Draft: {words}</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Brouillon&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Hasn&apos;t answered since {time}</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Pas de réponse depuis {time}</translation>
    </message>
    <message>
        <source>Reminder</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Rappel</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <extracomment>heydesk/ui/text.py</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>LocalTime</name>
    <message>
        <source>The recipient&apos;s local time is unknown.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>L’heure locale du destinataire est inconnue.</translation>
    </message>
    <message>
        <source>Their local time is unknown.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>Leur heure locale est inconnue.</translation>
    </message>
    <message>
        <source>Same time there.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>Même heure là-bas.</translation>
    </message>
    <message>
        <source>{time} their time, by area code.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>{time} là-bas, d’après l’indicatif.</translation>
    </message>
    <message>
        <source>{time} for {who}.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>{time} pour {who}.</translation>
    </message>
    <message>
        <source>{time} for {who}, by area code.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>{time} pour {who}, d’après l’indicatif.</translation>
    </message>
    <message numerus="yes">
        <source>{time} their time, by area code. Unknown for %n.</source>
        <comment>{time} their time, by area code. Unknown for %n.</comment>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>
            <numerusform>{time} là-bas, d’après l’indicatif. Inconnue pour %n.</numerusform>
            <numerusform>{time} là-bas, d’après l’indicatif. Inconnue pour %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>HeyDesk</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>HeyDesk</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Quick text · {window}</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>Message rapide · {window}</translation>
    </message>
    <message>
        <source>Conversations</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Drawer</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Commands…</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>Commandes…</translation>
    </message>
</context>
<context>
    <name>MediaField</name>
    <message>
        <source>https://…</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Link to a picture or file that anyone can open</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>Lien vers une image ou un fichier que tout le monde peut ouvrir</translation>
    </message>
</context>
<context>
    <name>MediaInput</name>
    <message>
        <source>Media link</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>Lien de fichier</translation>
    </message>
    <message>
        <source>Remove media link</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>Retirer le lien de fichier</translation>
    </message>
    <message>
        <source>Media URL</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>URL du fichier</translation>
    </message>
</context>
<context>
    <name>MediaStatus</name>
    <message>
        <source>This link hasn&apos;t been checked yet.</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>Ce lien n’a pas encore été vérifié.</translation>
    </message>
    <message>
        <source>Check link</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>Vérifier le lien</translation>
    </message>
    <message>
        <source>Checking that the link is public…</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>Vérification que le lien est public…</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>reachable</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>accessible</translation>
    </message>
    <message>
        <source>can&apos;t be opened as a file</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>impossible à ouvrir comme fichier</translation>
    </message>
    <message>
        <source>Redirected: {places}</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>Redirigé&#xa0;: {places}</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Text to customer</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>Message au client</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Sent to the customer&apos;s phone</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>Envoyé sur le téléphone du client</translation>
    </message>
    <message>
        <source>Stays with your team</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>Reste dans votre équipe</translation>
    </message>
    <message>
        <source>Message text</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>Write to {who}</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>Écrire à {who}</translation>
    </message>
    <message>
        <source>Write a text</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Private note text</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>Texte de la note privée</translation>
    </message>
    <message>
        <source>Write a note to your team. The customer never sees it.</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>Écrivez une note à votre équipe. Le client ne la voit jamais.</translation>
    </message>
</context>
<context>
    <name>MissedRows</name>
    <message>
        <source>Row</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>MissedTable</name>
    <message>
        <source>Rows without a recipient</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Lignes sans destinataire</translation>
    </message>
</context>
<context>
    <name>ModeTab</name>
    <message>
        <source>has a draft</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>a un brouillon</translation>
    </message>
</context>
<context>
    <name>MoreChip</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>%n more</comment>
        <extracomment>heydesk/ui/composer/recipients/chips.py</extracomment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter to show the others.</source>
        <extracomment>heydesk/ui/composer/recipients/chips.py</extracomment>
        <translation>Appuyez sur Entrée pour afficher les autres.</translation>
    </message>
</context>
<context>
    <name>NameFlow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>and %n more</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextButton</name>
    <message>
        <source>Next: {name} · {wait}</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Suivant&#xa0;: {name} · {wait}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Suivant&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>NoAccounts</name>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>HeyDesk couldn&apos;t open your accounts</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>HeyDesk n’a pas pu ouvrir vos comptes</translation>
    </message>
</context>
<context>
    <name>NoSandbox</name>
    <message>
        <source>Nothing can be sent from this window. Close it and try again.</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Rien ne peut être envoyé depuis cette fenêtre. Fermez-la et réessayez.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t start</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Le bac à sable ne peut pas démarrer</translation>
    </message>
</context>
<context>
    <name>OriginFields</name>
    <message>
        <source>From inbox</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>Boîte d’origine</translation>
    </message>
    <message>
        <source>Send as</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>Envoyer en tant que</translation>
    </message>
    <message>
        <source>Inbox to send from</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>Boîte d’où partent les messages</translation>
    </message>
    <message>
        <source>Who you send as</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>Qui envoie</translation>
    </message>
    <message>
        <source>as</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>en tant que</translation>
    </message>
    <message>
        <source>no members</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>aucun membre</translation>
    </message>
    <message>
        <source>Choose who you are</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>Choisissez qui vous êtes</translation>
    </message>
    <message>
        <source>This inbox has no members</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>Cette boîte n’a pas de membre</translation>
    </message>
    <message>
        <source>Choose an inbox</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>Choisissez une boîte</translation>
    </message>
    <message>
        <source>No inboxes</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>Aucune boîte</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>{who}: Sending in %n second.</source>
        <comment>{who}: Sending in %n seconds.</comment>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation>
            <numerusform>{who}&#xa0;: envoi dans %n seconde.</numerusform>
            <numerusform>{who}&#xa0;: envoi dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: Sending in %n second. Press {keys} to undo.</source>
        <comment>{who}: Sending in %n seconds. Press {keys} to undo.</comment>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation>
            <numerusform>{who}&#xa0;: envoi dans %n seconde. {keys} pour annuler.</numerusform>
            <numerusform>{who}&#xa0;: envoi dans %n secondes. {keys} pour annuler.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: {state}</source>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation>{who}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Private note, {who}</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Note privée, {who}</translation>
    </message>
</context>
<context>
    <name>OutboxFile</name>
    <message>
        <source>Try again</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Repair</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <source>HeyDesk can&apos;t open</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>HeyDesk ne peut pas s’ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The copy can&apos;t be read</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>La copie ne peut pas être lue</translation>
    </message>
    <message>
        <source>A copy of your outbox</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Une copie de votre boîte d’envoi</translation>
    </message>
    <message>
        <source>Repairing your outbox…</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Réparation de votre boîte d’envoi…</translation>
    </message>
    <message>
        <source>Open HeyDesk</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Ouvrir HeyDesk</translation>
    </message>
    <message>
        <source>Your outbox is repaired</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Votre boîte d’envoi est réparée</translation>
    </message>
    <message numerus="yes">
        <source>%n text recovered.</source>
        <comment>%n texts recovered.</comment>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>
            <numerusform>%n message récupéré.</numerusform>
            <numerusform>%n messages récupérés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft recovered.</source>
        <comment>%n drafts recovered.</comment>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>
            <numerusform>%n brouillon récupéré.</numerusform>
            <numerusform>%n brouillons récupérés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting text may have been sent already. HeyDesk checks with Heymarket before it&apos;s sent.</source>
        <comment>%n waiting texts may have been sent already. HeyDesk checks with Heymarket before they&apos;re sent.</comment>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>
            <numerusform>%n message en attente a pu être déjà envoyé. HeyDesk vérifie auprès de Heymarket avant l’envoi.</numerusform>
            <numerusform>%n messages en attente ont pu être déjà envoyés. HeyDesk vérifie auprès de Heymarket avant l’envoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of the damaged file is kept in {folder}.</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Une copie du fichier endommagé est gardée dans {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more. See not-read.txt.</source>
        <comment>%n more. See not-read.txt.</comment>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>
            <numerusform>%n de plus. Voir not-read.txt.</numerusform>
            <numerusform>%n de plus. Voir not-read.txt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t be read:</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>N’a pas pu être lu&#xa0;:</translation>
    </message>
    <message>
        <source>Export outbox</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Exporter la boîte d’envoi</translation>
    </message>
    <message>
        <source>HeyDesk outbox</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Boîte d’envoi HeyDesk</translation>
    </message>
    <message>
        <source>Export the conversation with {name}</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Exporter la conversation avec {name}</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Tableau pour feuilles de calcul (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines for programs (*.jsonl)</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Lignes JSON pour programmes (*.jsonl)</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Archive</translation>
    </message>
    <message numerus="yes">
        <source>%n text exported to “{name}”.</source>
        <comment>%n texts exported to “{name}”.</comment>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>
            <numerusform>%n message exporté vers «&#xa0;{name}&#xa0;».</numerusform>
            <numerusform>%n messages exportés vers «&#xa0;{name}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Heymarket&apos;s history couldn&apos;t be read in full, so older texts may be missing.</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>L’historique de Heymarket n’a pas pu être lu en entier&#xa0;; d’anciens messages peuvent manquer.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Private note: {text}</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Note privée&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Search this copy</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Rechercher dans cette copie</translation>
    </message>
    <message>
        <source>Nothing here is sent or changed.</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Ici, rien n’est envoyé ni modifié.</translation>
    </message>
</context>
<context>
    <name>PaneDelegate</name>
    <message>
        <source>Next</source>
        <extracomment>heydesk/ui/left_pane/list.py</extracomment>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>PictureTile</name>
    <message>
        <source>can&apos;t be opened as a file</source>
        <extracomment>heydesk/ui/preview/phone.py</extracomment>
        <translation>impossible à ouvrir comme fichier</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <extracomment>heydesk/ui/preview/phone.py</extracomment>
        <translation>Image&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n person has no {field}. It will be blank.</source>
        <comment>%n people have no {field}. It will be blank.</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>
            <numerusform>%n personne n’a pas de {field}. Ce sera vide.</numerusform>
            <numerusform>%n personnes n’ont pas de {field}. Ce sera vide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opt-out status unknown for %n person. Heymarket skips anyone who opted out.</source>
        <comment>Opt-out status unknown for %n people. Heymarket skips anyone who opted out.</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>
            <numerusform>Désabonnement inconnu pour %n personne. Heymarket saute les personnes désabonnées.</numerusform>
            <numerusform>Désabonnement inconnu pour %n personnes. Heymarket saute les personnes désabonnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heymarket doesn&apos;t show who is on this list, so there are no samples and no count of texts.</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>Heymarket n’indique pas qui est sur cette liste&#xa0;; il n’y a donc ni exemples ni nombre de messages.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture message</source>
        <comment>%n picture messages</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>
            <numerusform>%n message avec image</numerusform>
            <numerusform>%n messages avec image</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts as %n text</source>
        <comment>Counts as %n texts</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>
            <numerusform>Compte pour %n message</numerusform>
            <numerusform>Compte pour %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person gets {texts}</source>
        <comment>%n people get {texts}</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>
            <numerusform>%n personne reçoit {texts}</numerusform>
            <numerusform>%n personnes reçoivent {texts}</numerusform>
        </translation>
    </message>
    <message>
        <source>{total}: {parts}</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>{total}&#xa0;: {parts}</translation>
    </message>
    <message numerus="yes">
        <source>up to %n with the opt-out sentence</source>
        <comment>up to %n with the opt-out sentence</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>
            <numerusform>jusqu’à %n avec la phrase de désabonnement</numerusform>
            <numerusform>jusqu’à %n avec la phrase de désabonnement</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is outside texting hours</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>Personne n’est hors des heures d’envoi</translation>
    </message>
    <message>
        <source>no {fields}</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>sans {fields}</translation>
    </message>
    <message numerus="yes">
        <source>%n text</source>
        <comment>%n texts</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>{texts}, because of “{character}”</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>{texts}, à cause de «&#xa0;{character}&#xa0;»</translation>
    </message>
    <message>
        <source>{time} there</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>{time} là-bas</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>How it reads</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>Comment il se lit</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>Qui le reçoit</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>{shown} sur {count}</translation>
    </message>
    <message>
        <source>{facts}, with the longest and an incomplete one</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>{facts}, avec le plus long et un incomplet</translation>
    </message>
    <message>
        <source>{facts}, with the longest</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>{facts}, avec le plus long</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>In an hour</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>This evening</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>Ce soir</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>Demain matin</translation>
    </message>
    <message>
        <source>Tomorrow afternoon</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>Demain après-midi</translation>
    </message>
    <message>
        <source>Monday morning</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>Lundi matin</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>What your team will see</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Ce que verra votre équipe</translation>
    </message>
    <message>
        <source>What they will see</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Ce que les gens verront</translation>
    </message>
    <message>
        <source>What {who} will see</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Ce que verra {who}</translation>
    </message>
    <message>
        <source>Heymarket fills in the template when it sends. This is an estimate.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Heymarket remplit le modèle à l’envoi. Ceci est une estimation.</translation>
    </message>
    <message>
        <source>Heymarket fills in the fields when it sends. This is an estimate.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Heymarket remplit les champs à l’envoi. Ceci est une estimation.</translation>
    </message>
    <message>
        <source>The list&apos;s members aren&apos;t loaded, so fields aren&apos;t filled in.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Les membres de la liste ne sont pas chargés&#xa0;; les champs ne sont donc pas remplis.</translation>
    </message>
    <message>
        <source>Choose a recipient to see the fields filled in.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Choisissez un destinataire pour voir les champs remplis.</translation>
    </message>
    <message>
        <source>Fields aren&apos;t filled in for a group.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Les champs ne sont pas remplis pour un groupe.</translation>
    </message>
    <message>
        <source>{who} isn&apos;t in your contacts, so fields aren&apos;t filled in.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>{who} n’est pas dans vos contacts&#xa0;; les champs ne sont donc pas remplis.</translation>
    </message>
    <message>
        <source>Empty for {who}: {fields}.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Vide pour {who}&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Unknown fields: {fields}.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Champs inconnus&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Heymarket may add “{words}” to a person&apos;s first text.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Heymarket peut ajouter «&#xa0;{words}&#xa0;» au premier message d’une personne.</translation>
    </message>
    <message>
        <source>{place} of {count}: {who}</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>{place} sur {count}&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Your team no longer has this template.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Votre équipe n’a plus ce modèle.</translation>
    </message>
    <message>
        <source>Your team no longer has this survey.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Votre équipe n’a plus ce sondage.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Last text</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Dernier message</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>{who} is waiting for an answer. You may want to reply first.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>{who} attend une réponse. Vous voudrez peut-être répondre d’abord.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>they</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>cette personne</translation>
    </message>
</context>
<context>
    <name>PreviewBubble</name>
    <message>
        <source>Preview</source>
        <extracomment>heydesk/ui/preview/phone.py</extracomment>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <extracomment>heydesk/ui/preview/phone.py</extracomment>
        <translation>Rien d’écrit pour l’instant</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Previous</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Was this note added?</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Cette note a-t-elle été ajoutée&#xa0;?</translation>
    </message>
    <message>
        <source>Did this text arrive?</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Ce message est-il arrivé&#xa0;?</translation>
    </message>
    <message>
        <source>Not added yet.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Pas encore ajouté.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Pas encore envoyé.</translation>
    </message>
    <message>
        <source>Not scheduled.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Non planifié.</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Non remis</translation>
    </message>
    <message>
        <source>Not added.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Non ajouté.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Non envoyé.</translation>
    </message>
</context>
<context>
    <name>QuickRepliesDialog</name>
    <message>
        <source>Quick replies</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Réponses rapides</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add template</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Type ; and a few letters in the text box, or press {first} to {last} for the first nine. Put [date] or ____ where Tab should stop.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Saisissez&#xa0;; et quelques lettres dans la zone de texte, ou appuyez sur {first} à {last} pour les neuf premières. Mettez [date] ou ____ là où Tab doit s’arrêter.</translation>
    </message>
    <message>
        <source>Type ; and a few letters in the text box. Put [date] or ____ where Tab should stop.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Saisissez&#xa0;; et quelques lettres dans la zone de texte. Mettez [date] ou ____ là où Tab doit s’arrêter.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Each quick reply needs a name and a text.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Chaque réponse rapide a besoin d’un nom et d’un texte.</translation>
    </message>
</context>
<context>
    <name>QuickReplyController</name>
    <message>
        <source>Quick replies</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Réponses rapides</translation>
    </message>
    <message>
        <source>Emoji</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>No quick reply {number} yet. Add one under Commands, Quick replies.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Pas encore de réponse rapide {number}. Ajoutez-en une sous Commandes, Réponses rapides.</translation>
    </message>
    <message>
        <source>Write the text first, then save it as a template.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Écrivez d’abord le texte, puis enregistrez-le comme modèle.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that “{title}” was saved. Update from Heymarket, then look for it.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Nous n’avons pas pu confirmer que «&#xa0;{title}&#xa0;» a été enregistré. Actualisez depuis Heymarket, puis cherchez-le.</translation>
    </message>
    <message>
        <source>Saved “{title}” as a template for your team.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>«&#xa0;{title}&#xa0;» est enregistré comme modèle pour votre équipe.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Conversations, folded</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation>Conversations, repliées</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>New text</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation>Vous attendent</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Sending and scheduled</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation>Envois et planifiés</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation>Afficher les conversations</translation>
    </message>
</context>
<context>
    <name>RecipientBox</name>
    <message>
        <source>Open a spreadsheet</source>
        <extracomment>heydesk/ui/composer/recipients/field.py</extracomment>
        <translation>Ouvrir une feuille de calcul</translation>
    </message>
</context>
<context>
    <name>RecipientCompleter</name>
    <message>
        <source>More results. Keep typing.</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>D’autres résultats. Continuez à écrire.</translation>
    </message>
    <message>
        <source>No match for “{typed}”</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>Rien pour «&#xa0;{typed}&#xa0;»</translation>
    </message>
    <message>
        <source>By its number in Heymarket</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>Par son numéro dans Heymarket</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>Liste</translation>
    </message>
    <message numerus="yes">
        <source>List · %n person</source>
        <comment>List · %n people</comment>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>
            <numerusform>Liste · %n personne</numerusform>
            <numerusform>Liste · %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>Conversation</translation>
    </message>
    <message numerus="yes">
        <source>Group · %n person</source>
        <comment>Group · %n people</comment>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>
            <numerusform>Groupe · %n personne</numerusform>
            <numerusform>Groupe · %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Everyone tagged {tag}</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>Toutes les personnes avec l’étiquette {tag}</translation>
    </message>
    <message>
        <source>More than 1,000 people</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>Plus de 1 000 personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n person</source>
        <comment>%n people</comment>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message numerus="yes">
        <source>{count} number removed. {keys} brings it back.</source>
        <comment>{count} numbers removed. {keys} brings them back.</comment>
        <extracomment>heydesk/ui/composer/recipients/field.py</extracomment>
        <translation>
            <numerusform>{count} numéro retiré. {keys} le ramène.</numerusform>
            <numerusform>{count} numéros retirés. {keys} les ramène.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} added, %n recipient</source>
        <comment>{who} added, %n recipients</comment>
        <extracomment>heydesk/ui/composer/recipients/field.py</extracomment>
        <translation>
            <numerusform>{who} ajouté, %n destinataire</numerusform>
            <numerusform>{who} ajouté, %n destinataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} removed, %n recipient</source>
        <comment>{who} removed, %n recipients</comment>
        <extracomment>heydesk/ui/composer/recipients/field.py</extracomment>
        <translation>
            <numerusform>{who} retiré, %n destinataire</numerusform>
            <numerusform>{who} retiré, %n destinataires</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, number, list, or paste many</source>
        <extracomment>heydesk/ui/composer/recipients/field.py</extracomment>
        <translation>Nom, numéro, liste, ou collez-en plusieurs</translation>
    </message>
    <message>
        <source>Add a name or number</source>
        <extracomment>heydesk/ui/composer/recipients/field.py</extracomment>
        <translation>Ajouter un nom ou un numéro</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>liste</translation>
    </message>
    <message>
        <source>“{typed}” isn&apos;t a phone number. Pick a name from the list, or type a number.</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas un numéro de téléphone. Choisissez un nom dans la liste, ou saisissez un numéro.</translation>
    </message>
    <message>
        <source>{added} added</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>Ajoutés&#xa0;: {added}</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate</source>
        <comment>%n duplicates</comment>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>
            <numerusform>%n doublon</numerusform>
            <numerusform>%n doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n isn&apos;t a phone number</source>
        <comment>%n aren&apos;t phone numbers</comment>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>
            <numerusform>%n n’est pas un numéro de téléphone</numerusform>
            <numerusform>%n ne sont pas des numéros de téléphone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row without a number</source>
        <comment>%n rows without a number</comment>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>
            <numerusform>%n ligne sans numéro</numerusform>
            <numerusform>%n lignes sans numéro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientLine</name>
    <message>
        <source>To</source>
        <extracomment>heydesk/ui/composer/recipients/line.py</extracomment>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Problem report</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>Rapport de problème</translation>
    </message>
    <message>
        <source>The report is empty.</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>Le rapport est vide.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Dismiss report</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>Ignorer le rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No names, numbers, texts or keys are in it, and HeyDesk sends it nowhere. Copy it for whoever helps you.</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>Il ne contient ni noms, ni numéros, ni messages, ni clés, et HeyDesk ne l’envoie nulle part. Copiez-le pour la personne qui vous aide.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n result.</source>
        <comment>%n results.</comment>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>
            <numerusform>%n résultat.</numerusform>
            <numerusform>%n résultats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>{who}: {words}</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>{who}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Note privée</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Undo</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Undo send</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Back to the text box</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Revenir dans la zone de texte</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Envoyer maintenant</translation>
    </message>
</context>
<context>
    <name>SampleBubble</name>
    <message>
        <source>blank</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>blanc</translation>
    </message>
</context>
<context>
    <name>ScheduleBar</name>
    <message>
        <source>Send later</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>Envoyer plus tard</translation>
    </message>
    <message>
        <source>Remove the time</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>Retirer l’heure</translation>
    </message>
    <message>
        <source>Don&apos;t send it if they text first</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>Ne pas envoyer s’ils écrivent avant</translation>
    </message>
    <message>
        <source>HeyDesk must be open for this.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>HeyDesk doit être ouvert pour cela.</translation>
    </message>
    <message>
        <source>Send at {time}</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>Envoyer à {time}</translation>
    </message>
    <message>
        <source>{time} is too soon: Heymarket needs 15 minutes. Pick a new time or send it now.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>{time} est trop tôt&#xa0;: Heymarket a besoin de 15 minutes. Choisissez une autre heure ou envoyez maintenant.</translation>
    </message>
    <message>
        <source>Heymarket will send it at {time}, even if this computer is off.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>Heymarket l’enverra à {time}, même si cet ordinateur est éteint.</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>Another time…</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>Une autre heure…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search people, texts and templates</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Rechercher personnes, messages et modèles</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Results</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>No results.</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>More results. Keep typing.</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>D’autres résultats. Continuez à écrire.</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>More ways to send</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Autres façons d’envoyer</translation>
    </message>
    <message>
        <source>Add and next</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Ajouter et suivant</translation>
    </message>
    <message>
        <source>Send and next</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Envoyer et suivant</translation>
    </message>
    <message>
        <source>Add and close</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Ajouter et fermer</translation>
    </message>
    <message>
        <source>Send and close</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Envoyer et fermer</translation>
    </message>
    <message>
        <source>Send later…</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Envoyer plus tard…</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Choose who gets it first.</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Choisissez d’abord qui le reçoit.</translation>
    </message>
    <message>
        <source>This person can&apos;t be texted.</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Cette personne ne peut pas recevoir de SMS.</translation>
    </message>
    <message>
        <source>The note is back, under “Private note”.</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>La note est revenue, sous «&#xa0;Note privée&#xa0;».</translation>
    </message>
    <message>
        <source>The text is back, under “Text to customer”.</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Le message est revenu, sous «&#xa0;Message au client&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SendTestDialog</name>
    <message>
        <source>Send to me first</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>M’envoyer d’abord</translation>
    </message>
    <message>
        <source>How it reads for</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>Comment il se lit pour</translation>
    </message>
    <message>
        <source>Your own mobile number</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>Votre propre numéro de mobile</translation>
    </message>
    <message>
        <source>Send to me</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>M’envoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It&apos;s sent right away, to this number only.</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>L’envoi est immédiat, à ce seul numéro.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message numerus="yes">
        <source>“{host}” took longer than %n second. The file couldn&apos;t be checked.</source>
        <comment>“{host}” took longer than %n seconds. The file couldn&apos;t be checked.</comment>
        <extracomment>heydesk/api/media_probe.py</extracomment>
        <translation>
            <numerusform>«&#xa0;{host}&#xa0;» a mis plus de %n seconde. Le fichier n’a pas pu être vérifié.</numerusform>
            <numerusform>«&#xa0;{host}&#xa0;» a mis plus de %n secondes. Le fichier n’a pas pu être vérifié.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This link keeps redirecting. There was still no file after %n redirect.</source>
        <comment>This link keeps redirecting. There was still no file after %n redirects.</comment>
        <extracomment>heydesk/api/media_probe.py</extracomment>
        <translation>
            <numerusform>Ce lien redirige sans fin. Toujours pas de fichier après %n redirection.</numerusform>
            <numerusform>Ce lien redirige sans fin. Toujours pas de fichier après %n redirections.</numerusform>
        </translation>
    </message>
    <message>
        <source>This link redirects to an address that can&apos;t be opened: “{place}”.</source>
        <extracomment>heydesk/api/media_probe.py</extracomment>
        <translation>Ce lien redirige vers une adresse impossible à ouvrir&#xa0;: «&#xa0;{place}&#xa0;».</translation>
    </message>
    <message>
        <source>The connection to “{host}” isn&apos;t secure ({cause}).</source>
        <extracomment>heydesk/api/media_probe.py</extracomment>
        <translation>La connexion à «&#xa0;{host}&#xa0;» n’est pas sûre ({cause}).</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach “{host}” from this computer ({cause}).</source>
        <extracomment>heydesk/api/media_probe.py</extracomment>
        <translation>Impossible de joindre «&#xa0;{host}&#xa0;» depuis cet ordinateur ({cause}).</translation>
    </message>
    <message>
        <source>HeyDesk had an internal error and can&apos;t go on. Your texts and drafts are saved.</source>
        <extracomment>heydesk/app.py</extracomment>
        <translation>HeyDesk a eu une erreur interne et ne peut pas continuer. Vos messages et brouillons sont enregistrés.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n second slow. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n seconds slow. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde de %n seconde. HeyDesk utilise l’heure de Heymarket.</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde de %n secondes. HeyDesk utilise l’heure de Heymarket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n second fast. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n seconds fast. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation>
            <numerusform>L’horloge de cet ordinateur avance de %n seconde. HeyDesk utilise l’heure de Heymarket.</numerusform>
            <numerusform>L’horloge de cet ordinateur avance de %n secondes. HeyDesk utilise l’heure de Heymarket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute slow. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n minutes slow. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde de %n minute. HeyDesk utilise l’heure de Heymarket.</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde de %n minutes. HeyDesk utilise l’heure de Heymarket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute fast. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n minutes fast. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation>
            <numerusform>L’horloge de cet ordinateur avance de %n minute. HeyDesk utilise l’heure de Heymarket.</numerusform>
            <numerusform>L’horloge de cet ordinateur avance de %n minutes. HeyDesk utilise l’heure de Heymarket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n hour slow. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n hours slow. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde de %n heure. HeyDesk utilise l’heure de Heymarket.</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde de %n heures. HeyDesk utilise l’heure de Heymarket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n hour fast. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n hours fast. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation>
            <numerusform>L’horloge de cet ordinateur avance de %n heure. HeyDesk utilise l’heure de Heymarket.</numerusform>
            <numerusform>L’horloge de cet ordinateur avance de %n heures. HeyDesk utilise l’heure de Heymarket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n day slow. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n days slow. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde de %n jour. HeyDesk utilise l’heure de Heymarket.</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde de %n jours. HeyDesk utilise l’heure de Heymarket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n day fast. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n days fast. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation>
            <numerusform>L’horloge de cet ordinateur avance de %n jour. HeyDesk utilise l’heure de Heymarket.</numerusform>
            <numerusform>L’horloge de cet ordinateur avance de %n jours. HeyDesk utilise l’heure de Heymarket.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for this account, for example your business name.</source>
        <extracomment>heydesk/core/accounts.py</extracomment>
        <translation>Saisissez un nom pour ce compte, par exemple celui de votre entreprise.</translation>
    </message>
    <message>
        <source>“{name}” wasn&apos;t removed because its key couldn&apos;t be erased. {why}</source>
        <extracomment>heydesk/core/accounts.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été retiré, car sa clé n’a pas pu être effacée. {why}</translation>
    </message>
    <message>
        <source>Heymarket didn&apos;t accept this Secret ID and Secret Key. Copy both again from Heymarket. Nothing was saved. (This computer&apos;s clock is wrong, but that isn&apos;t the cause.)</source>
        <extracomment>heydesk/core/accounts.py</extracomment>
        <translation>Heymarket n’a pas accepté ce Secret ID et cette Secret Key. Copiez les deux de nouveau depuis Heymarket. Rien n’a été enregistré. (L’horloge de cet ordinateur est fausse, mais ce n’est pas la cause.)</translation>
    </message>
    <message>
        <source>Heymarket didn&apos;t accept this Secret ID and Secret Key. Copy both again from Heymarket and check the server address. Nothing was saved.</source>
        <extracomment>heydesk/core/accounts.py</extracomment>
        <translation>Heymarket n’a pas accepté ce Secret ID et cette Secret Key. Copiez les deux de nouveau depuis Heymarket et vérifiez l’adresse du serveur. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Your administrator doesn&apos;t allow this account or this server. Nothing was saved.</source>
        <extracomment>heydesk/core/accounts.py</extracomment>
        <translation>Votre administrateur n’autorise pas ce compte ou ce serveur. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Your administrator has turned the sandbox off.</source>
        <extracomment>heydesk/core/bootstrap.py</extracomment>
        <translation>Votre administrateur a désactivé le bac à sable.</translation>
    </message>
    <message>
        <source>Your settings couldn&apos;t be read, so the usual ones are in use. The old file is kept as settings.json.damaged.</source>
        <extracomment>heydesk/core/bootstrap.py</extracomment>
        <translation>Vos paramètres n’ont pas pu être lus&#xa0;; ceux d’origine sont utilisés. L’ancien fichier est gardé sous settings.json.damaged.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that the list “{title}” was created. Nothing was sent. You can create it again; it may then exist twice.</source>
        <extracomment>heydesk/core/broadcasts.py</extracomment>
        <translation>Nous n’avons pas pu confirmer que la liste «&#xa0;{title}&#xa0;» a été créée. Rien n’a été envoyé. Vous pouvez la recréer&#xa0;; elle peut alors exister deux fois.</translation>
    </message>
    <message>
        <source>Enter one phone number: your own.</source>
        <extracomment>heydesk/core/broadcasts.py</extracomment>
        <translation>Saisissez un seul numéro de téléphone&#xa0;: le vôtre.</translation>
    </message>
    <message numerus="yes">
        <source>%n separate text is a broadcast. HeyDesk makes a list for it first.</source>
        <comment>%n separate texts are a broadcast. HeyDesk makes a list for them first.</comment>
        <extracomment>heydesk/core/compose.py</extracomment>
        <translation>
            <numerusform>%n message séparé est une diffusion. HeyDesk crée d’abord une liste pour lui.</numerusform>
            <numerusform>%n messages séparés sont une diffusion. HeyDesk crée d’abord une liste pour eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>You&apos;re offline.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>Vous êtes hors ligne.</translation>
    </message>
    <message>
        <source>Heymarket is busy. Try again in a minute.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>Heymarket est occupé. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Heymarket didn&apos;t answer. Try again.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>Heymarket n’a pas répondu. Réessayez.</translation>
    </message>
    <message>
        <source>{what} {why}</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>{what} {why}</translation>
    </message>
    <message>
        <source>The conversation wasn&apos;t closed.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>La conversation n’a pas été fermée.</translation>
    </message>
    <message>
        <source>The conversation wasn&apos;t reopened.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>La conversation n’a pas été rouverte.</translation>
    </message>
    <message>
        <source>The conversation wasn&apos;t marked as read.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>La conversation n’a pas été marquée comme lue.</translation>
    </message>
    <message>
        <source>The conversation wasn&apos;t marked as unread.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>La conversation n’a pas été marquée comme non lue.</translation>
    </message>
    <message>
        <source>The conversation wasn&apos;t handed over.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>La conversation n’a pas été confiée.</translation>
    </message>
    <message>
        <source>Nobody was opted out.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>Personne n’a été désabonné.</translation>
    </message>
    <message>
        <source>Nobody was blocked.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>Personne n’a été bloqué.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Opted out, but the conversation wasn&apos;t closed.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>Désabonné, mais la conversation n’a pas été fermée.</translation>
    </message>
    <message>
        <source>Heymarket</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Heymarket</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>HeyDesk</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>HeyDesk</translation>
    </message>
    <message>
        <source>Python</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Python</translation>
    </message>
    <message>
        <source>Qt for Python</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Qt for Python</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>heydesk/core/diagnostics.py, heydesk/ui/shortcuts.py</extracomment>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>none, this is the command line</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>aucune, ceci est la ligne de commande</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Time here</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Heure ici</translation>
    </message>
    <message>
        <source>{at}, {zone}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>{at}, {zone}</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>one with a name</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>un profil nommé</translation>
    </message>
    <message>
        <source>the usual one</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>le profil habituel</translation>
    </message>
    <message>
        <source>Installed</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Installé</translation>
    </message>
    <message>
        <source>as a bundle</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>comme programme complet</translation>
    </message>
    <message>
        <source>as a package</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>comme paquet</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Taille</translation>
    </message>
    <message numerus="yes">
        <source>%n megabyte</source>
        <comment>%n megabytes</comment>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>
            <numerusform>%n mégaoctet</numerusform>
            <numerusform>%n mégaoctets</numerusform>
        </translation>
    </message>
    <message>
        <source>Free space</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Espace libre</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>Keyring</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Backend</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Secret ID</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Secret ID</translation>
    </message>
    <message>
        <source>ends in {end}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>se termine par {end}</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>for this session only</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>pour cette session seulement</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Compte {number}</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Joint</translation>
    </message>
    <message>
        <source>yes, it answered {status}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>oui, réponse {status}</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>no: {kind}, status {status}, X-Request-Id {id}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>non&#xa0;: {kind}, état {status}, X-Request-Id {id}</translation>
    </message>
    <message numerus="yes">
        <source>yes, with %n inbox</source>
        <comment>yes, with %n inboxes</comment>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>
            <numerusform>oui, avec %n boîte</numerusform>
            <numerusform>oui, avec %n boîtes</numerusform>
        </translation>
    </message>
    <message>
        <source>{address}. HeyDesk doesn&apos;t run proxy scripts (PAC). If it can&apos;t reach Heymarket, set HTTPS_PROXY.</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>{address}. HeyDesk n’exécute pas de scripts de proxy (PAC). S’il ne joint pas Heymarket, définissez HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>In the environment</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Dans l’environnement</translation>
    </message>
    <message>
        <source>In the system&apos;s settings</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Dans les paramètres du système</translation>
    </message>
    <message>
        <source>Proxy script</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Script de proxy</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Paramètres de proxy</translation>
    </message>
    <message>
        <source>{at}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>{at}</translation>
    </message>
    <message>
        <source>there is one, from {at}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>il y en a un, du {at}</translation>
    </message>
    <message>
        <source>Last problems</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Derniers problèmes</translation>
    </message>
    <message>
        <source>Problem report</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Rapport de problème</translation>
    </message>
    <message>
        <source>Texts held</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Messages retenus</translation>
    </message>
    <message>
        <source>Texts waiting</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Messages en attente</translation>
    </message>
    <message>
        <source>Texts being sent</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Messages en cours d’envoi</translation>
    </message>
    <message>
        <source>Texts in doubt</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Messages en doute</translation>
    </message>
    <message>
        <source>Texts accepted</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Messages acceptés</translation>
    </message>
    <message>
        <source>Texts delivered</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Messages remis</translation>
    </message>
    <message>
        <source>Texts not delivered</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Messages non remis</translation>
    </message>
    <message>
        <source>Texts that need attention</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Messages à traiter</translation>
    </message>
    <message>
        <source>Texts undone</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Messages annulés à temps</translation>
    </message>
    <message>
        <source>Texts discarded</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Messages abandonnés</translation>
    </message>
    <message>
        <source>Texts marked as sent</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Messages marqués comme envoyés</translation>
    </message>
    <message>
        <source>Texts scheduled</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Messages planifiés</translation>
    </message>
    <message>
        <source>Texts canceled</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Messages annulés</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Fixé par votre administrateur</translation>
    </message>
    <message>
        <source>Policy</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n account</source>
        <comment>%n accounts</comment>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>{words}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>{words}</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>no damage found</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>aucun dommage</translation>
    </message>
    <message>
        <source>damaged: {what}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>endommagé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>none, the server is on this computer</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>aucun, le serveur est sur cet ordinateur</translation>
    </message>
    <message>
        <source>{spoken}, certificate from {issuer}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>{spoken}, certificat de {issuer}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>L’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>not known, the server gave no time</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>inconnue, le serveur n’a pas donné l’heure</translation>
    </message>
    <message numerus="yes">
        <source>right, %n second off</source>
        <comment>right, %n seconds off</comment>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>
            <numerusform>juste, %n seconde d’écart</numerusform>
            <numerusform>juste, %n secondes d’écart</numerusform>
        </translation>
    </message>
    <message>
        <source>This API key can&apos;t read your lists ({status}). You can still send to one by its number, for example “list 501”.</source>
        <extracomment>heydesk/core/directory_sync.py</extracomment>
        <translation>Cette clé API ne peut pas lire vos listes ({status}). Vous pouvez encore envoyer à une liste par son numéro, par exemple «&#xa0;list 501&#xa0;».</translation>
    </message>
    <message>
        <source>Another HeyDesk window is sending from this outbox. Texts from here wait in line.</source>
        <extracomment>heydesk/core/dispatcher.py</extracomment>
        <translation>Une autre fenêtre HeyDesk envoie depuis cette boîte d’envoi. Les messages d’ici attendent leur tour.</translation>
    </message>
    <message>
        <source>Sending keeps failing because of an internal error. Your texts are safe in the outbox.</source>
        <extracomment>heydesk/core/dispatcher.py</extracomment>
        <translation>L’envoi échoue sans cesse à cause d’une erreur interne. Vos messages sont en sécurité dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>“{name}” couldn&apos;t be saved ({cause}). Nothing was written.</source>
        <extracomment>heydesk/core/exports.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être enregistré ({cause}). Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Marked the conversation as read.</source>
        <extracomment>heydesk/core/follow_ups.py</extracomment>
        <translation>Conversation marquée comme lue.</translation>
    </message>
    <message>
        <source>Handed the conversation over.</source>
        <extracomment>heydesk/core/follow_ups.py</extracomment>
        <translation>Conversation confiée.</translation>
    </message>
    <message>
        <source>Closed the conversation.</source>
        <extracomment>heydesk/core/follow_ups.py</extracomment>
        <translation>Conversation fermée.</translation>
    </message>
    <message>
        <source>They texted again, so the conversation stays unread.</source>
        <extracomment>heydesk/core/follow_ups.py</extracomment>
        <translation>Un nouveau message est arrivé&#xa0;; la conversation reste non lue.</translation>
    </message>
    <message>
        <source>They texted again, so the conversation stays open.</source>
        <extracomment>heydesk/core/follow_ups.py</extracomment>
        <translation>Un nouveau message est arrivé&#xa0;; la conversation reste ouverte.</translation>
    </message>
    <message>
        <source>You dismissed this.</source>
        <extracomment>heydesk/core/follow_ups.py</extracomment>
        <translation>Vous l’avez ignoré.</translation>
    </message>
    <message>
        <source>You pressed Send now</source>
        <extracomment>heydesk/core/outbox.py, heydesk/core/schedules.py</extracomment>
        <translation>Vous avez choisi Envoyer maintenant</translation>
    </message>
    <message>
        <source>You pressed Send again</source>
        <extracomment>heydesk/core/outbox.py</extracomment>
        <translation>Vous avez choisi Renvoyer</translation>
    </message>
    <message>
        <source>You pressed Try again</source>
        <extracomment>heydesk/core/outbox.py</extracomment>
        <translation>Vous avez choisi Réessayer</translation>
    </message>
    <message>
        <source>You pressed Check again</source>
        <extracomment>heydesk/core/outbox.py</extracomment>
        <translation>Vous avez choisi Vérifier de nouveau</translation>
    </message>
    <message>
        <source>You marked it as sent</source>
        <extracomment>heydesk/core/outbox.py</extracomment>
        <translation>Vous l’avez marqué comme envoyé</translation>
    </message>
    <message>
        <source>You dismissed the report</source>
        <extracomment>heydesk/core/outbox.py</extracomment>
        <translation>Vous avez ignoré le rapport</translation>
    </message>
    <message>
        <source>You discarded it</source>
        <extracomment>heydesk/core/outbox.py</extracomment>
        <translation>Vous l’avez abandonné</translation>
    </message>
    <message>
        <source>You pressed Edit and resend</source>
        <extracomment>heydesk/core/outbox.py</extracomment>
        <translation>Vous avez choisi Modifier et renvoyer</translation>
    </message>
    <message>
        <source>HeyDesk is open for this outbox. Close every HeyDesk window, then try again.</source>
        <extracomment>heydesk/core/outbox_file.py</extracomment>
        <translation>HeyDesk est ouvert avec cette boîte d’envoi. Fermez toutes les fenêtres HeyDesk, puis réessayez.</translation>
    </message>
    <message>
        <source>The outbox file {where} is damaged. HeyDesk hasn&apos;t changed it. Repair it to go on with what can be read.</source>
        <extracomment>heydesk/core/outbox_file.py</extracomment>
        <translation>Le fichier {where} de la boîte d’envoi est endommagé. HeyDesk ne l’a pas modifié. Réparez-le pour continuer avec ce qui peut être lu.</translation>
    </message>
    <message>
        <source>The disk is full, so HeyDesk can&apos;t open your outbox. Free some space, then try again.</source>
        <extracomment>heydesk/core/outbox_file.py</extracomment>
        <translation>Le disque est plein&#xa0;; HeyDesk ne peut pas ouvrir votre boîte d’envoi. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>HeyDesk can&apos;t write to {where}, so it can&apos;t open your outbox. Check who may write there, then try again.</source>
        <extracomment>heydesk/core/outbox_file.py</extracomment>
        <translation>HeyDesk ne peut pas écrire dans {where} et ne peut donc pas ouvrir votre boîte d’envoi. Vérifiez qui peut y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program is using the outbox file {where}. Close it, then try again.</source>
        <extracomment>heydesk/core/outbox_file.py</extracomment>
        <translation>Un autre programme utilise le fichier {where} de la boîte d’envoi. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The outbox file {where} couldn&apos;t be opened ({cause}). HeyDesk hasn&apos;t changed it.</source>
        <extracomment>heydesk/core/outbox_file.py</extracomment>
        <translation>Le fichier {where} de la boîte d’envoi n’a pas pu être ouvert ({cause}). HeyDesk ne l’a pas modifié.</translation>
    </message>
    <message>
        <source>This text is no longer in the outbox.</source>
        <extracomment>heydesk/core/outbox_view.py</extracomment>
        <translation>Ce message n’est plus dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>heydesk/core/outbox_view.py, heydesk/domain/export.py</extracomment>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>HeyDesk quit before Heymarket answered.</source>
        <extracomment>heydesk/core/outbox_view.py</extracomment>
        <translation>HeyDesk s’est fermé avant la réponse de Heymarket.</translation>
    </message>
    <message>
        <source>conversation “{name}”</source>
        <extracomment>heydesk/core/recipient_search.py</extracomment>
        <translation>conversation «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{email}</source>
        <extracomment>heydesk/core/recipient_search.py</extracomment>
        <translation>{email}</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <extracomment>heydesk/core/recipient_search.py</extracomment>
        <translation>étiquette «&#xa0;{tag}&#xa0;»</translation>
    </message>
    <message>
        <source>Not delivered. Heymarket says: {words}</source>
        <extracomment>heydesk/core/reconciler.py</extracomment>
        <translation>Non remis. Heymarket dit&#xa0;: {words}</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change. {cause} HeyDesk will check with Heymarket shortly.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Nous n’avons pas pu confirmer le changement. {cause} HeyDesk vérifiera bientôt auprès de Heymarket.</translation>
    </message>
    <message>
        <source>Heymarket can&apos;t be asked right now.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Heymarket ne peut pas être interrogé pour l’instant.</translation>
    </message>
    <message>
        <source>You pressed Cancel</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Vous avez choisi Annuler</translation>
    </message>
    <message>
        <source>Pick a time at least 15 minutes from now, on a quarter hour.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Choisissez une heure dans 15 minutes au moins, à un quart d’heure rond.</translation>
    </message>
    <message>
        <source>You changed the time to {time}</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Vous avez changé l’heure&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Heymarket will send this at {time}.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Heymarket l’enverra à {time}.</translation>
    </message>
    <message>
        <source>Heymarket accepted the change but still shows the old version.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Heymarket a accepté le changement mais montre encore l’ancienne version.</translation>
    </message>
    <message>
        <source>Heymarket didn&apos;t change the time. Try again.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Heymarket n’a pas changé l’heure. Réessayez.</translation>
    </message>
    <message>
        <source>{name} texted first, so HeyDesk asked Heymarket to cancel this text.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>{name} a écrit avant&#xa0;; HeyDesk a demandé à Heymarket d’annuler ce message.</translation>
    </message>
    <message>
        <source>Its time was too close to be sure that it wasn&apos;t sent.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Son heure était trop proche pour être sûr qu’il n’est pas parti.</translation>
    </message>
    <message>
        <source>Heymarket no longer has this text. It&apos;s canceled.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Heymarket n’a plus ce message. Il est annulé.</translation>
    </message>
    <message>
        <source>Heymarket accepted the cancellation but still shows the text.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Heymarket a accepté l’annulation mais montre encore le message.</translation>
    </message>
    <message>
        <source>Heymarket didn&apos;t cancel this text. Try again.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Heymarket n’a pas annulé ce message. Réessayez.</translation>
    </message>
    <message>
        <source>Heymarket no longer has this scheduled text. Checking whether it was sent…</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Heymarket n’a plus ce message planifié. Vérification s’il a été envoyé…</translation>
    </message>
    <message>
        <source>Its time is too close to be sure whether it was sent.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Son heure est trop proche pour savoir s’il a été envoyé.</translation>
    </message>
    <message>
        <source>Heymarket no longer has this scheduled text. Someone may have canceled it there.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Heymarket n’a plus ce message planifié. Quelqu’un l’a peut-être annulé là-bas.</translation>
    </message>
    <message>
        <source>Scheduled in Heymarket for {time}.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Planifié dans Heymarket pour {time}.</translation>
    </message>
    <message>
        <source>The disk is full, so HeyDesk can&apos;t save what happened to a text. Nothing is sent twice. Free some space and keep HeyDesk open until this message goes away.</source>
        <extracomment>heydesk/core/send_queue.py</extracomment>
        <translation>Le disque est plein&#xa0;; HeyDesk ne peut pas noter ce qu’est devenu un message. Rien n’est envoyé deux fois. Libérez de la place et laissez HeyDesk ouvert jusqu’à ce que cet avis disparaisse.</translation>
    </message>
    <message>
        <source>HeyDesk can&apos;t save what happened to a text. Nothing is sent twice. Check the disk and keep HeyDesk open until this message goes away.</source>
        <extracomment>heydesk/core/send_queue.py</extracomment>
        <translation>HeyDesk ne peut pas noter ce qu’est devenu un message. Rien n’est envoyé deux fois. Vérifiez le disque et laissez HeyDesk ouvert jusqu’à ce que cet avis disparaisse.</translation>
    </message>
    <message>
        <source>Your administrator doesn&apos;t allow the account “{name}” on this computer. Its texts wait.</source>
        <extracomment>heydesk/core/sessions.py</extracomment>
        <translation>Votre administrateur n’autorise pas le compte «&#xa0;{name}&#xa0;» sur cet ordinateur. Ses messages attendent.</translation>
    </message>
    <message>
        <source>The Secret Key is missing. Copy it from Heymarket: Settings, Integrations, API.</source>
        <extracomment>heydesk/core/sessions.py</extracomment>
        <translation>La Secret Key manque. Copiez-la depuis Heymarket&#xa0;: Settings, Integrations, API.</translation>
    </message>
    <message>
        <source>The Secret ID is missing. Copy it from Heymarket: Settings, Integrations, API.</source>
        <extracomment>heydesk/core/sessions.py</extracomment>
        <translation>Le Secret ID manque. Copiez-le depuis Heymarket&#xa0;: Settings, Integrations, API.</translation>
    </message>
    <message>
        <source>The Secret Key has spaces or hidden characters in it. Copy it again from Heymarket. Nothing was saved.</source>
        <extracomment>heydesk/core/sessions.py</extracomment>
        <translation>La Secret Key contient des espaces ou des caractères cachés. Copiez-la de nouveau depuis Heymarket. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The Secret ID has spaces or hidden characters in it. Copy it again from Heymarket. Nothing was saved.</source>
        <extracomment>heydesk/core/sessions.py</extracomment>
        <translation>Le Secret ID contient des espaces ou des caractères cachés. Copiez-le de nouveau depuis Heymarket. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>This text was written for the server {base_url}, which this account no longer uses. It wasn&apos;t sent. Choose Edit and resend to send it.</source>
        <extracomment>heydesk/core/sessions.py</extracomment>
        <translation>Ce message a été écrit pour le serveur {base_url}, que ce compte n’utilise plus. Il n’a pas été envoyé. Choisissez Modifier et renvoyer pour l’envoyer.</translation>
    </message>
    <message>
        <source>No column is named {field}. Rename a column or change the field.</source>
        <extracomment>heydesk/core/spreadsheets.py</extracomment>
        <translation>Aucune colonne ne s’appelle {field}. Renommez une colonne ou changez le champ.</translation>
    </message>
    <message>
        <source>A spreadsheet needs a text. Insert the template as text.</source>
        <extracomment>heydesk/core/spreadsheets.py</extracomment>
        <translation>Une feuille de calcul a besoin d’un texte. Insérez le modèle comme texte.</translation>
    </message>
    <message numerus="yes">
        <source>Your administrator allows %n recipient at a time. Choose fewer rows.</source>
        <comment>Your administrator allows %n recipients at a time. Choose fewer rows.</comment>
        <extracomment>heydesk/core/spreadsheets.py</extracomment>
        <translation>
            <numerusform>Votre administrateur autorise %n destinataire à la fois. Choisissez moins de lignes.</numerusform>
            <numerusform>Votre administrateur autorise %n destinataires à la fois. Choisissez moins de lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This API key can&apos;t read conversations.</source>
        <extracomment>heydesk/core/waiting.py</extracomment>
        <translation>Cette clé API ne peut pas lire les conversations.</translation>
    </message>
    <message>
        <source>{delivered} of {people} delivered so far, {failed} not delivered ({reason}). {seen} are in Heymarket&apos;s history.</source>
        <extracomment>heydesk/domain/broadcast.py</extracomment>
        <translation>Jusqu’ici, {delivered} remis sur {people}, {failed} non remis ({reason}). {seen} sont dans l’historique de Heymarket.</translation>
    </message>
    <message>
        <source>{delivered} of {people} delivered so far. In Heymarket&apos;s history: {seen}.</source>
        <extracomment>heydesk/domain/broadcast.py</extracomment>
        <translation>Jusqu’ici, {delivered} remis sur {people}. Dans l’historique de Heymarket&#xa0;: {seen}.</translation>
    </message>
    <message>
        <source>{delivered} delivered so far, {failed} not delivered ({reason}). In Heymarket&apos;s history: {seen}.</source>
        <extracomment>heydesk/domain/broadcast.py</extracomment>
        <translation>Jusqu’ici, {delivered} remis, {failed} non remis ({reason}). Dans l’historique de Heymarket&#xa0;: {seen}.</translation>
    </message>
    <message>
        <source>{delivered} delivered so far. In Heymarket&apos;s history: {seen}.</source>
        <extracomment>heydesk/domain/broadcast.py</extracomment>
        <translation>Jusqu’ici, {delivered} remis. Dans l’historique de Heymarket&#xa0;: {seen}.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be texted and is left out.</source>
        <extracomment>heydesk/domain/checks/consent.py</extracomment>
        <translation>{name} ne peut pas recevoir de SMS et reste de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n person can&apos;t be texted and is left out.</source>
        <comment>%n people can&apos;t be texted and are left out.</comment>
        <extracomment>heydesk/domain/checks/consent.py</extracomment>
        <translation>
            <numerusform>%n personne ne peut pas recevoir de SMS et reste de côté.</numerusform>
            <numerusform>%n personnes ne peuvent pas recevoir de SMS et restent de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more person can&apos;t be texted. Remove them first.</source>
        <comment>%n more people can&apos;t be texted. Remove them first.</comment>
        <extracomment>heydesk/domain/checks/consent.py</extracomment>
        <translation>
            <numerusform>%n autre personne ne peut pas recevoir de SMS. Retirez-la d’abord.</numerusform>
            <numerusform>%n autres personnes ne peuvent pas recevoir de SMS. Retirez-les d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is blocked and can&apos;t be texted.</source>
        <extracomment>heydesk/domain/checks/consent.py</extracomment>
        <translation>Le contact {name} est bloqué et ne peut pas recevoir de SMS.</translation>
    </message>
    <message>
        <source>{name} opted out and can&apos;t be texted. They can text START to opt back in.</source>
        <extracomment>heydesk/domain/checks/consent.py</extracomment>
        <translation>Le contact {name} est désabonné et ne peut pas recevoir de SMS. Il peut écrire START pour revenir.</translation>
    </message>
    <message>
        <source>{name} asked to stop (“{words}”) but isn&apos;t opted out yet. Don&apos;t text them.</source>
        <extracomment>heydesk/domain/checks/consent.py</extracomment>
        <translation>{name} a demandé d’arrêter («&#xa0;{words}&#xa0;») mais n’est pas encore désabonné. Ne lui écrivez pas.</translation>
    </message>
    <message>
        <source>{name} asked to stop on {date} (“{words}”) but isn&apos;t opted out yet. Don&apos;t text them.</source>
        <extracomment>heydesk/domain/checks/consent.py</extracomment>
        <translation>{name} a demandé d’arrêter le {date} («&#xa0;{words}&#xa0;») mais n’est pas encore désabonné. Ne lui écrivez pas.</translation>
    </message>
    <message>
        <source>Carriers often block texts with {host} links. Use the full link.</source>
        <extracomment>heydesk/domain/checks/content.py</extracomment>
        <translation>Les opérateurs bloquent souvent les messages avec des liens {host}. Utilisez le lien complet.</translation>
    </message>
    <message>
        <source>This text repeats a private note: “{words} …”</source>
        <extracomment>heydesk/domain/checks/content.py</extracomment>
        <translation>Ce message reprend une note privée&#xa0;: «&#xa0;{words} …&#xa0;»</translation>
    </message>
    <message>
        <source>This text contains a private key. Texts aren&apos;t encrypted. Remove it?</source>
        <extracomment>heydesk/domain/checks/content.py</extracomment>
        <translation>Ce message contient une clé privée. Les SMS ne sont pas chiffrés. La retirer&#xa0;?</translation>
    </message>
    <message>
        <source>This text seems to contain a password or key. Texts aren&apos;t encrypted. Remove it?</source>
        <extracomment>heydesk/domain/checks/content.py</extracomment>
        <translation>Ce message semble contenir un mot de passe ou une clé. Les SMS ne sont pas chiffrés. Le retirer&#xa0;?</translation>
    </message>
    <message>
        <source>This text seems to contain a card number. Texts aren&apos;t encrypted. Remove it?</source>
        <extracomment>heydesk/domain/checks/content.py</extracomment>
        <translation>Ce message semble contenir un numéro de carte. Les SMS ne sont pas chiffrés. Le retirer&#xa0;?</translation>
    </message>
    <message>
        <source>{weekday} is {right}, not {written}.</source>
        <extracomment>heydesk/domain/checks/dates.py</extracomment>
        <translation>{weekday}, c’est {right}, pas {written}.</translation>
    </message>
    <message>
        <source>Change to {words}</source>
        <extracomment>heydesk/domain/checks/dates.py</extracomment>
        <translation>Remplacer par {words}</translation>
    </message>
    <message>
        <source>{day} is in the past.</source>
        <extracomment>heydesk/domain/checks/dates.py</extracomment>
        <translation>{day} est passé.</translation>
    </message>
    <message>
        <source>Today at {time} is in the past.</source>
        <extracomment>heydesk/domain/checks/dates.py</extracomment>
        <translation>Aujourd’hui à {time} est passé.</translation>
    </message>
    <message>
        <source>An earlier text says {right}, not {written}.</source>
        <extracomment>heydesk/domain/checks/dates.py</extracomment>
        <translation>Un message précédent dit {right}, pas {written}.</translation>
    </message>
    <message numerus="yes">
        <source>{who} sent {name} almost the same text %n minute ago ({percent}% alike).</source>
        <comment>{who} sent {name} almost the same text %n minutes ago ({percent}% alike).</comment>
        <extracomment>heydesk/domain/checks/duplicate.py</extracomment>
        <translation>
            <numerusform>{who} a envoyé à {name} presque le même message il y a %n minute ({percent} % identique).</numerusform>
            <numerusform>{who} a envoyé à {name} presque le même message il y a %n minutes ({percent} % identique).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} got almost the same text %n minute ago ({percent}% alike).</source>
        <comment>{name} got almost the same text %n minutes ago ({percent}% alike).</comment>
        <extracomment>heydesk/domain/checks/duplicate.py</extracomment>
        <translation>
            <numerusform>{name} a reçu presque le même message il y a %n minute ({percent} % identique).</numerusform>
            <numerusform>{name} a reçu presque le même message il y a %n minutes ({percent} % identique).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} already sent {name} this text %n minute ago.</source>
        <comment>{who} already sent {name} this text %n minutes ago.</comment>
        <extracomment>heydesk/domain/checks/duplicate.py</extracomment>
        <translation>
            <numerusform>{who} a déjà envoyé ce message à {name} il y a %n minute.</numerusform>
            <numerusform>{who} a déjà envoyé ce message à {name} il y a %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} already got this text %n minute ago.</source>
        <comment>{name} already got this text %n minutes ago.</comment>
        <extracomment>heydesk/domain/checks/duplicate.py</extracomment>
        <translation>
            <numerusform>{name} a déjà reçu ce message il y a %n minute.</numerusform>
            <numerusform>{name} a déjà reçu ce message il y a %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text greets {name}, but goes to {names} and others.</source>
        <extracomment>heydesk/domain/checks/greeting.py</extracomment>
        <translation>Le message salue {name}, mais va à {names} et d’autres.</translation>
    </message>
    <message>
        <source>The text greets {name}, but goes to {names}.</source>
        <extracomment>heydesk/domain/checks/greeting.py</extracomment>
        <translation>Le message salue {name}, mais va à {names}.</translation>
    </message>
    <message>
        <source>Change to “{words}”</source>
        <extracomment>heydesk/domain/checks/greeting.py</extracomment>
        <translation>Remplacer par «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>The text greets {name}, but goes to everyone on a list.</source>
        <extracomment>heydesk/domain/checks/greeting.py</extracomment>
        <translation>Le message salue {name}, mais va à toute une liste.</translation>
    </message>
    <message>
        <source>The text greets {name}, but goes to everyone on “{list}”.</source>
        <extracomment>heydesk/domain/checks/greeting.py</extracomment>
        <translation>Le message salue {name}, mais va à toutes les personnes de «&#xa0;{list}&#xa0;».</translation>
    </message>
    <message>
        <source>This conversation isn&apos;t in “{inbox}”. Choose its inbox, or text the number.</source>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation>Cette conversation n’est pas dans «&#xa0;{inbox}&#xa0;». Choisissez sa boîte, ou écrivez au numéro.</translation>
    </message>
    <message numerus="yes">
        <source>%n number is in another country: {number}. Texts there may cost more or not arrive.</source>
        <comment>%n numbers are in another country, {number} among them. Texts there may cost more or not arrive.</comment>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation>
            <numerusform>%n numéro est dans un autre pays&#xa0;: {number}. Y écrire peut coûter plus cher ou ne pas arriver.</numerusform>
            <numerusform>%n numéros sont dans un autre pays, dont {number}. Y écrire peut coûter plus cher ou ne pas arriver.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is in another country. A text there may cost more or not arrive.</source>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation>{number} est dans un autre pays. Y écrire peut coûter plus cher ou ne pas arriver.</translation>
    </message>
    <message>
        <source>{name} sent a picture while you were writing.</source>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation>{name} a envoyé une image pendant que vous écriviez.</translation>
    </message>
    <message>
        <source>{name} texted while you were writing: “{words}”</source>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation>{name} a écrit pendant que vous écriviez&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{name} texted while you were writing.</source>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation>{name} a écrit pendant que vous écriviez.</translation>
    </message>
    <message>
        <source>{who} added a note about {name} while you were writing: “{words}”</source>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation>{who} a ajouté une note sur {name} pendant que vous écriviez&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} texted {name} while you were writing: “{words}”</source>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation>{who} a écrit à {name} pendant que vous écriviez&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>It may be {time} for {name}, outside texting hours.</source>
        <extracomment>heydesk/domain/checks/sending_hours.py</extracomment>
        <translation>Il est peut-être {time} pour {name}, hors des heures d’envoi.</translation>
    </message>
    <message>
        <source>It will be {time} for {name}, outside texting hours.</source>
        <extracomment>heydesk/domain/checks/sending_hours.py</extracomment>
        <translation>Il sera {time} pour {name}, hors des heures d’envoi.</translation>
    </message>
    <message>
        <source>It&apos;s {time} for {name}, outside texting hours.</source>
        <extracomment>heydesk/domain/checks/sending_hours.py</extracomment>
        <translation>Il est {time} pour {name}, hors des heures d’envoi.</translation>
    </message>
    <message>
        <source>We don&apos;t know {name}&apos;s local time. It&apos;s {time} at your inbox, outside texting hours.</source>
        <extracomment>heydesk/domain/checks/sending_hours.py</extracomment>
        <translation>L’heure locale de {name} est inconnue. Il est {time} pour votre boîte, hors des heures d’envoi.</translation>
    </message>
    <message numerus="yes">
        <source>It&apos;s outside texting hours for {count} of %n people. It&apos;s {time} for {name}.</source>
        <comment>It&apos;s outside texting hours for {count} of %n people. It&apos;s {time} for {name}.</comment>
        <extracomment>heydesk/domain/checks/sending_hours.py</extracomment>
        <translation>
            <numerusform>C’est hors des heures d’envoi pour {count} personne sur %n. Il est {time} pour {name}.</numerusform>
            <numerusform>C’est hors des heures d’envoi pour {count} personnes sur %n. Il est {time} pour {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send at {time} their time</source>
        <extracomment>heydesk/domain/checks/sending_hours.py</extracomment>
        <translation>Envoyer à {time}, heure de là-bas</translation>
    </message>
    <message>
        <source>Send in the morning there</source>
        <extracomment>heydesk/domain/checks/sending_hours.py</extracomment>
        <translation>Envoyer le matin là-bas</translation>
    </message>
    <message>
        <source>The {braces} after “{before}” isn&apos;t a complete field. It would be sent as is.</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>Les {braces} après «&#xa0;{before}&#xa0;» ne sont pas un champ complet. Elles partiraient telles quelles.</translation>
    </message>
    <message>
        <source>The {braces} at the start isn&apos;t a complete field. It would be sent as is.</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>Les {braces} au début ne sont pas un champ complet. Elles partiraient telles quelles.</translation>
    </message>
    <message>
        <source>“{piece}” is still in the text. Replace it.</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>«&#xa0;{piece}&#xa0;» est encore dans le texte. Remplacez-le.</translation>
    </message>
    <message>
        <source>Clean up</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>“{piece}” would be sent as is. Replace it.</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>«&#xa0;{piece}&#xa0;» partirait tel quel. Remplacez-le.</translation>
    </message>
    <message>
        <source>Write {token}</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>Écrire {token}</translation>
    </message>
    <message numerus="yes">
        <source>{token} is empty for {name}.</source>
        <comment>{token} is empty for {count} of %n people, {name} among them.</comment>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>
            <numerusform>{token} est vide pour {name}.</numerusform>
            <numerusform>{token} est vide pour {count} personnes sur %n, dont {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your team has no field {token}. It won&apos;t be filled in.</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>Votre équipe n’a pas de champ {token}. Il ne sera pas rempli.</translation>
    </message>
    <message>
        <source>{token} may not be filled in.</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>{token} ne sera peut-être pas rempli.</translation>
    </message>
    <message>
        <source>{token} may stay empty: {name} isn&apos;t a known contact.</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>{token} peut rester vide&#xa0;: {name} n’est pas un contact connu.</translation>
    </message>
    <message numerus="yes">
        <source>{token} may stay empty: %n recipient isn&apos;t a known contact. One of them: {name}.</source>
        <comment>{token} may stay empty: %n recipients aren&apos;t known contacts. One of them: {name}.</comment>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>
            <numerusform>{token} peut rester vide&#xa0;: %n destinataire n’est pas un contact connu. L’un d’eux&#xa0;: {name}.</numerusform>
            <numerusform>{token} peut rester vide&#xa0;: %n destinataires ne sont pas des contacts connus. L’un d’eux&#xa0;: {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <extracomment>heydesk/domain/draft_context.py</extracomment>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Show the conversation</source>
        <extracomment>heydesk/domain/draft_context.py</extracomment>
        <translation>Afficher la conversation</translation>
    </message>
    <message>
        <source>no words</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>sans mots</translation>
    </message>
    <message>
        <source>“{typed}” isn&apos;t a valid server address. It must start with https:// and have no user name, password or question mark.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas une adresse de serveur valide. Elle doit commencer par https:// et n’avoir ni nom d’utilisateur, ni mot de passe, ni point d’interrogation.</translation>
    </message>
    <message>
        <source>You already have an account named “{name}”. Choose another name.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>Vous avez déjà un compte nommé «&#xa0;{name}&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” already uses this Secret ID. To change its key, choose Replace key.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» utilise déjà ce Secret ID. Pour changer sa clé, choisissez Remplacer la clé.</translation>
    </message>
    <message>
        <source>Too late: this text has already moved on. Nothing was changed.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>Trop tard&#xa0;: ce message est déjà plus loin. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach Heymarket ({cause}). Nothing was sent.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>Impossible de joindre Heymarket ({cause}). Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The server&apos;s answer isn&apos;t the file (status {status}).</source>
        <extracomment>heydesk/api/http.py</extracomment>
        <translation>La réponse du serveur n’est pas le fichier (état {status}).</translation>
    </message>
    <message>
        <source>Input method</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Méthode de saisie</translation>
    </message>
    <message>
        <source>{address}. HeyDesk follows it where the desktop has a portal.</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>{address}. HeyDesk le suit si le bureau a un portail.</translation>
    </message>
    <message>
        <source>Folder access</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Accès aux dossiers</translation>
    </message>
    <message>
        <source>only you and this computer&apos;s administrators</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>vous seul et les administrateurs de cet ordinateur</translation>
    </message>
    <message>
        <source>other people on this computer can open {folders}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>d’autres personnes sur cet ordinateur peuvent ouvrir {folders}</translation>
    </message>
    <message>
        <source>fcitx. HeyDesk reaches fcitx 5 through its IBus interface; older ones can&apos;t be used.</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>fcitx. HeyDesk utilise fcitx 5 par son interface IBus&#xa0;; les plus anciens ne conviennent pas.</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>celle du système</translation>
    </message>
    <message>
        <source>Your proxy asks for a user name and password ({cause}). Nothing was sent. Ask your network administrator for them, and put them into the proxy address in HTTPS_PROXY.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>Votre proxy demande un nom d’utilisateur et un mot de passe ({cause}). Rien n’a été envoyé. Demandez-les à votre administrateur réseau et mettez-les dans l’adresse du proxy de HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>The connection to Heymarket isn&apos;t secure ({cause}). Nothing was sent. Check this computer&apos;s date, or ask your network administrator about a proxy.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>La connexion à Heymarket n’est pas sûre ({cause}). Rien n’a été envoyé. Vérifiez la date de cet ordinateur, ou interrogez votre administrateur réseau sur un proxy.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that this text was sent: the connection dropped ({cause}).</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>Nous n’avons pas pu confirmer l’envoi de ce message&#xa0;: la connexion a été coupée ({cause}).</translation>
    </message>
    <message>
        <source>Heymarket had a problem ({status}): {words}</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>Heymarket a eu un problème ({status})&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Heymarket&apos;s answer was a redirect ({status}), which confirms nothing: {words}</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>La réponse de Heymarket était une redirection ({status}), qui ne confirme rien&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Heymarket&apos;s answer couldn&apos;t be read ({cause}).</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>La réponse de Heymarket n’a pas pu être lue ({cause}).</translation>
    </message>
    <message>
        <source>Heymarket says it already has this text: {words}</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>Heymarket dit avoir déjà ce message&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Heymarket asked us to slow down. This text waits and will be sent automatically.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>Heymarket demande de ralentir. Ce message attend et partira tout seul.</translation>
    </message>
    <message>
        <source>Heymarket didn&apos;t accept this account&apos;s key ({words}). Nothing was sent or lost. Connect again with the current key.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>Heymarket n’a pas accepté la clé de ce compte ({words}). Rien n’a été envoyé ni perdu. Reconnectez-le avec la clé actuelle.</translation>
    </message>
    <message>
        <source>Heymarket refused this ({status}): {words}</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>Heymarket a refusé ceci ({status})&#xa0;: {words}</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was sent and your text is still here. Free some space and try again.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>Le disque est plein. Rien n’a été envoyé et votre texte est toujours là. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>HeyDesk can&apos;t write to {where}. Nothing was sent and your text is still here.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>HeyDesk ne peut pas écrire dans {where}. Rien n’a été envoyé et votre texte est toujours là.</translation>
    </message>
    <message>
        <source>The outbox couldn&apos;t be saved ({cause}). Nothing was sent and your text is still here.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>La boîte d’envoi n’a pas pu être enregistrée ({cause}). Rien n’a été envoyé et votre texte est toujours là.</translation>
    </message>
    <message>
        <source>There&apos;s a folder where HeyDesk keeps its outbox file, {where}. Move it away.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>Il y a un dossier là où HeyDesk garde le fichier de sa boîte d’envoi, {where}. Déplacez-le.</translation>
    </message>
    <message>
        <source>The outbox file {where} is damaged. HeyDesk hasn&apos;t changed it. Close HeyDesk and open it again to repair it.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>Le fichier {where} de la boîte d’envoi est endommagé. HeyDesk ne l’a pas modifié. Fermez HeyDesk et rouvrez-le pour le réparer.</translation>
    </message>
    <message>
        <source>The outbox file {where} was written by a newer HeyDesk. HeyDesk hasn&apos;t changed it. Update HeyDesk.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>Le fichier {where} de la boîte d’envoi a été écrit par un HeyDesk plus récent. HeyDesk ne l’a pas modifié. Mettez HeyDesk à jour.</translation>
    </message>
    <message>
        <source>HeyDesk couldn&apos;t update the outbox file {where}. It&apos;s unchanged, and a copy is in {copy}.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>HeyDesk n’a pas pu mettre à jour le fichier {where} de la boîte d’envoi. Il est inchangé, et une copie est dans {copy}.</translation>
    </message>
    <message>
        <source>Another program is using the outbox file. Nothing was sent and your text is still here. Try again.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>Un autre programme utilise le fichier de la boîte d’envoi. Rien n’a été envoyé et votre texte est toujours là. Réessayez.</translation>
    </message>
    <message>
        <source>No system keyring is running, so there is no safe place for your key. Install or start one (GNOME Keyring or KWallet), then choose Try again. HeyDesk never keeps keys in a file.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>Aucun trousseau du système ne tourne&#xa0;; il n’y a donc pas d’endroit sûr pour votre clé. Installez-en ou démarrez-en un (GNOME Keyring ou KWallet), puis choisissez Réessayer. HeyDesk ne garde jamais de clé dans un fichier.</translation>
    </message>
    <message>
        <source>HeyDesk doesn&apos;t keep keys in {backend}: it isn&apos;t a keyring known to encrypt them. Remove it from Python&apos;s keyring settings, then choose Try again.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>HeyDesk ne garde pas de clé dans {backend}&#xa0;: ce n’est pas un trousseau connu pour les chiffrer. Retirez-le des réglages keyring de Python, puis choisissez Réessayer.</translation>
    </message>
    <message>
        <source>The system keyring is locked. Unlock it, then choose Try again.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>Le trousseau du système est verrouillé. Déverrouillez-le, puis choisissez Réessayer.</translation>
    </message>
    <message>
        <source>Access to the system keyring was denied. Try again and allow it when the system asks.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>L’accès au trousseau du système a été refusé. Réessayez et autorisez-le quand le système le demande.</translation>
    </message>
    <message numerus="yes">
        <source>The system keyring didn&apos;t answer in %n second. Look for a window that asks for your password, then try again.</source>
        <comment>The system keyring didn&apos;t answer in %n seconds. Look for a window that asks for your password, then try again.</comment>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>
            <numerusform>Le trousseau du système n’a pas répondu en %n seconde. Cherchez une fenêtre qui demande votre mot de passe, puis réessayez.</numerusform>
            <numerusform>Le trousseau du système n’a pas répondu en %n secondes. Cherchez une fenêtre qui demande votre mot de passe, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The system keyring failed ({cause}). Your key was not saved. Try again.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>Le trousseau du système a échoué ({cause}). Votre clé n’a pas été enregistrée. Réessayez.</translation>
    </message>
    <message>
        <source>The key for “{name}” is no longer on this computer. Connect the account again.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>La clé de «&#xa0;{name}&#xa0;» n’est plus sur cet ordinateur. Reconnectez le compte.</translation>
    </message>
    <message>
        <source>Sending soon</source>
        <extracomment>heydesk/domain/export.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Envoi imminent</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>heydesk/domain/export.py</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>heydesk/domain/export.py</extracomment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>heydesk/domain/export.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>heydesk/domain/export.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>heydesk/domain/export.py, heydesk/domain/outbox_entry.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>heydesk/domain/export.py, heydesk/domain/outbox_entry.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Non remis</translation>
    </message>
    <message>
        <source>Asks first</source>
        <extracomment>heydesk/domain/export.py</extracomment>
        <translation>Demande d’abord</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>heydesk/domain/export.py, heydesk/storage/outbox.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Annulé à temps</translation>
    </message>
    <message>
        <source>Discarded</source>
        <extracomment>heydesk/domain/export.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Marked as sent</source>
        <extracomment>heydesk/domain/export.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Marqué comme envoyé</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>heydesk/domain/export.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>heydesk/domain/export.py</extracomment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>heydesk/domain/export.py</extracomment>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>heydesk/domain/export.py</extracomment>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>HeyDesk opens sms:, smsto: and tel: links. “{link}” is another kind.</source>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation>HeyDesk ouvre les liens sms:, smsto: et tel:. «&#xa0;{link}&#xa0;» est d’un autre type.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation>Il est trop long.</translation>
    </message>
    <message>
        <source>It has no phone number.</source>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation>Il n’a pas de numéro de téléphone.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n number.</source>
        <comment>It has more than %n numbers.</comment>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation>
            <numerusform>Il a plus de %n numéro.</numerusform>
            <numerusform>Il a plus de %n numéros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its characters can&apos;t be read.</source>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation>Ses caractères ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>It has hidden characters.</source>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation>Il contient des caractères cachés.</translation>
    </message>
    <message>
        <source>“{typed}” isn&apos;t a phone number.</source>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>HeyDesk can&apos;t use this link. {why}</source>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation>HeyDesk ne peut pas utiliser ce lien. {why}</translation>
    </message>
    <message>
        <source>The media link has a space or a hidden character in it. Copy it again.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>Le lien de fichier contient une espace ou un caractère caché. Copiez-le de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>The media link is too long (%n character, at most {most}). Use a shorter link.</source>
        <comment>The media link is too long (%n characters, at most {most}). Use a shorter link.</comment>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>
            <numerusform>Le lien de fichier est trop long (%n caractère, au plus {most}). Utilisez un lien plus court.</numerusform>
            <numerusform>Le lien de fichier est trop long (%n caractères, au plus {most}). Utilisez un lien plus court.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heymarket can&apos;t open “{host}”: it&apos;s on your own network. Put the file on the web.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>Heymarket ne peut pas ouvrir «&#xa0;{host}&#xa0;»&#xa0;: il est sur votre propre réseau. Mettez le fichier sur le web.</translation>
    </message>
    <message>
        <source>“{url}” isn&apos;t a valid link. Copy it again from the browser.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>«&#xa0;{url}&#xa0;» n’est pas un lien valide. Copiez-le de nouveau depuis le navigateur.</translation>
    </message>
    <message>
        <source>The media link contains a user name or password that others would see. Use a link without one.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>Le lien de fichier contient un nom d’utilisateur ou un mot de passe que d’autres verraient. Utilisez un lien sans cela.</translation>
    </message>
    <message>
        <source>“{url}” is a file on this computer, and Heymarket can&apos;t take uploads from HeyDesk. Put it on the web and paste its link.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>«&#xa0;{url}&#xa0;» est un fichier de cet ordinateur, et Heymarket n’accepte pas d’envoi de fichiers depuis HeyDesk. Mettez-le sur le web et collez son lien.</translation>
    </message>
    <message>
        <source>“{url}” can&apos;t be opened. The link must start with https://.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>«&#xa0;{url}&#xa0;» ne peut pas être ouvert. Le lien doit commencer par https://.</translation>
    </message>
    <message>
        <source>“{url}” isn&apos;t a complete link. Add https:// in front.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>«&#xa0;{url}&#xa0;» n’est pas un lien complet. Ajoutez https:// devant.</translation>
    </message>
    <message>
        <source>This link has expired. Make a new one.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>Ce lien a expiré. Créez-en un nouveau.</translation>
    </message>
    <message>
        <source>This link expires before the text is sent. Make one that lasts longer.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>Ce lien expire avant l’envoi du message. Créez-en un qui dure plus longtemps.</translation>
    </message>
    <message>
        <source>This link expires in {hours} h {minutes} min.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>Ce lien expire dans {hours} h {minutes} min.</translation>
    </message>
    <message>
        <source>This link expires in {minutes} min.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>Ce lien expire dans {minutes} min.</translation>
    </message>
    <message>
        <source>This link redirects from https to http, which isn&apos;t secure.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>Ce lien redirige de https vers http, qui n’est pas sûr.</translation>
    </message>
    <message>
        <source>“{host}” asks for a login, so Heymarket can&apos;t open the file. Share it with anyone who has the link.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>«&#xa0;{host}&#xa0;» demande une connexion&#xa0;; Heymarket ne peut donc pas ouvrir le fichier. Partagez-le avec toute personne qui a le lien.</translation>
    </message>
    <message>
        <source>There is no file at this link on “{host}” ({status}).</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>Il n’y a pas de fichier à ce lien sur «&#xa0;{host}&#xa0;» ({status}).</translation>
    </message>
    <message>
        <source>“{host}” can&apos;t provide the file right now ({status}).</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>«&#xa0;{host}&#xa0;» ne peut pas fournir le fichier pour l’instant ({status}).</translation>
    </message>
    <message>
        <source>This link opens a web page, not a file. Use “Copy image address” in the browser.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>Ce lien ouvre une page web, pas un fichier. Utilisez «&#xa0;Copier l’adresse de l’image&#xa0;» dans le navigateur.</translation>
    </message>
    <message>
        <source>The file&apos;s type is unknown. Carriers may drop it.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>Le type du fichier est inconnu. Les opérateurs peuvent le rejeter.</translation>
    </message>
    <message>
        <source>The server says {declared}, but the file is {detected}. Carriers may drop it.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>Le serveur dit {declared}, mais le fichier est {detected}. Les opérateurs peuvent le rejeter.</translation>
    </message>
    <message>
        <source>Carriers often drop {kind} files. Use a JPEG or PNG picture.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>Les opérateurs rejettent souvent les fichiers {kind}. Utilisez une image JPEG ou PNG.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is larger than 10 MB. No carrier accepts that.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>Le fichier dépasse 10 Mo. Aucun opérateur ne l’accepte.</translation>
    </message>
    <message>
        <source>The file is {size}. Some carriers shrink or drop files over {most}.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>Le fichier fait {size}. Certains opérateurs réduisent ou rejettent les fichiers de plus de {most}.</translation>
    </message>
    <message>
        <source>Sent; not marked as read</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>Envoyé&#xa0;; pas marqué comme lu</translation>
    </message>
    <message>
        <source>Sent; not handed over</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>Envoyé&#xa0;; pas confié</translation>
    </message>
    <message>
        <source>Sent; not closed</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>Envoyé&#xa0;; pas fermé</translation>
    </message>
    <message>
        <source>{name} texted before this was sent.</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>{name} a écrit avant cet envoi.</translation>
    </message>
    <message>
        <source>Scheduled in Heymarket (schedule {id}).</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>Planifié dans Heymarket (planification {id}).</translation>
    </message>
    <message>
        <source>Heymarket accepted the broadcast (ID {id}).</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>Heymarket a accepté la diffusion (ID {id}).</translation>
    </message>
    <message>
        <source>Heymarket accepted this text (message {id}).</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>Heymarket a accepté ce message (message {id}).</translation>
    </message>
    <message>
        <source>Heymarket&apos;s history shows this text. It was sent.</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>L’historique de Heymarket montre ce message. Il a été envoyé.</translation>
    </message>
    <message>
        <source>Heymarket&apos;s history shows this text (message {id}). It was sent.</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>L’historique de Heymarket montre ce message (message {id}). Il a été envoyé.</translation>
    </message>
    <message>
        <source>Heymarket&apos;s history could only be read in part and doesn&apos;t show this text yet. It may still arrive.</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>L’historique de Heymarket n’a pu être lu qu’en partie et ne montre pas encore ce message. Il peut encore arriver.</translation>
    </message>
    <message>
        <source>Heymarket&apos;s history doesn&apos;t show this text yet. It may still arrive.</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>L’historique de Heymarket ne montre pas encore ce message. Il peut encore arriver.</translation>
    </message>
    <message>
        <source>No delivery report yet</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>Pas encore d’avis de remise</translation>
    </message>
    <message>
        <source>This text waited longer than you allow. Send it now?</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>Ce message a attendu plus longtemps que vous ne le permettez. L’envoyer maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>It&apos;s outside texting hours for this recipient. Send anyway?</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>C’est hors des heures d’envoi pour ce destinataire. Envoyer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Too late to schedule this (Heymarket needs 15 minutes). Pick a new time or send it now.</source>
        <extracomment>heydesk/domain/outbox_entry.py, heydesk/domain/validation.py</extracomment>
        <translation>Trop tard pour le planifier (Heymarket a besoin de 15 minutes). Choisissez une autre heure ou envoyez maintenant.</translation>
    </message>
    <message>
        <source>The saved copy of this text doesn&apos;t match what would be sent. HeyDesk didn&apos;t send it.</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>La copie enregistrée de ce message ne correspond pas à ce qui partirait. HeyDesk ne l’a pas envoyé.</translation>
    </message>
    <message>
        <source>HeyDesk quit while this text was being sent. Checking with Heymarket…</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>HeyDesk s’est fermé pendant l’envoi de ce message. Vérification auprès de Heymarket…</translation>
    </message>
    <message>
        <source>The outbox file was repaired or restored. Checking with Heymarket…</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>Le fichier de la boîte d’envoi a été réparé ou restauré. Vérification auprès de Heymarket…</translation>
    </message>
    <message>
        <source>While this text waited, it became outside texting hours for this recipient.</source>
        <extracomment>heydesk/domain/outbox_state.py</extracomment>
        <translation>Pendant que ce message attendait, les heures d’envoi de ce destinataire ont pris fin.</translation>
    </message>
    <message>
        <source>The saved copy of this text is damaged, so HeyDesk didn&apos;t send it. Check it before you send it again.</source>
        <extracomment>heydesk/domain/outbox_state.py</extracomment>
        <translation>La copie enregistrée de ce message est endommagée&#xa0;; HeyDesk ne l’a pas envoyé. Vérifiez-le avant de le renvoyer.</translation>
    </message>
    <message>
        <source>The outbox file was repaired or restored. This text may have been sent already.</source>
        <extracomment>heydesk/domain/outbox_state.py</extracomment>
        <translation>Le fichier de la boîte d’envoi a été réparé ou restauré. Ce message a pu être déjà envoyé.</translation>
    </message>
    <message>
        <source>{name} texted while this was waiting. Send anyway?</source>
        <extracomment>heydesk/domain/outbox_state.py</extracomment>
        <translation>{name} a écrit pendant que ceci attendait. Envoyer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>{name} texted first, so this wasn&apos;t sent.</source>
        <extracomment>heydesk/domain/outbox_state.py</extracomment>
        <translation>{name} a écrit avant&#xa0;; ceci n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>HeyDesk quit while this text was being sent. It may have arrived.</source>
        <extracomment>heydesk/domain/outbox_state.py</extracomment>
        <translation>HeyDesk s’est fermé pendant l’envoi de ce message. Il est peut-être arrivé.</translation>
    </message>
    <message>
        <source>The scheduled time has passed and Heymarket&apos;s history doesn&apos;t show this text.</source>
        <extracomment>heydesk/domain/outbox_state.py</extracomment>
        <translation>L’heure planifiée est passée et l’historique de Heymarket ne montre pas ce message.</translation>
    </message>
    <message>
        <source>“{typed}” isn&apos;t a phone number. Pick a name from the list, or type a number.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas un numéro de téléphone. Choisissez un nom dans la liste, ou saisissez un numéro.</translation>
    </message>
    <message>
        <source>“{typed}” has letters in it. Type only the number.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>«&#xa0;{typed}&#xa0;» contient des lettres. Saisissez seulement le numéro.</translation>
    </message>
    <message>
        <source>“{typed}” lost its last digits in a spreadsheet. Format that column as text and copy it again.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>«&#xa0;{typed}&#xa0;» a perdu ses derniers chiffres dans une feuille de calcul. Mettez cette colonne au format texte et copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>“{typed}” has an extension. Texts can&apos;t reach extensions. Remove it, or call instead.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>«&#xa0;{typed}&#xa0;» a un poste. Les SMS n’atteignent pas les postes. Retirez-le, ou appelez.</translation>
    </message>
    <message>
        <source>“{typed}” is an emergency number. HeyDesk can&apos;t text it. Call instead.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>«&#xa0;{typed}&#xa0;» est un numéro d’urgence. HeyDesk ne peut pas lui écrire. Appelez.</translation>
    </message>
    <message>
        <source>“{typed}” is a short code. Type a full phone number with its area code.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>«&#xa0;{typed}&#xa0;» est un numéro court. Saisissez un numéro complet avec son indicatif.</translation>
    </message>
    <message>
        <source>“{typed}” is too short ({digits} digits). Type the whole number with its area code.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>«&#xa0;{typed}&#xa0;» est trop court ({digits} chiffres). Saisissez le numéro entier avec son indicatif.</translation>
    </message>
    <message>
        <source>“{typed}” is too long ({digits} digits). Put a comma between two numbers, and + before a foreign one.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>«&#xa0;{typed}&#xa0;» est trop long ({digits} chiffres). Mettez une virgule entre deux numéros, et + devant un numéro étranger.</translation>
    </message>
    <message>
        <source>“{typed}” has the wrong length for that country ({digits} digits). Check the number.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>«&#xa0;{typed}&#xa0;» n’a pas la bonne longueur pour ce pays ({digits} chiffres). Vérifiez le numéro.</translation>
    </message>
    <message>
        <source>“{typed}” starts with a country code that doesn&apos;t exist. Check the digits after the +.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>«&#xa0;{typed}&#xa0;» commence par un indicatif de pays qui n’existe pas. Vérifiez les chiffres après le +.</translation>
    </message>
    <message>
        <source>{number} doesn&apos;t look like a number in use. Check it.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>{number} ne semble pas être un numéro en service. Vérifiez-le.</translation>
    </message>
    <message>
        <source>{number} is a premium-rate number. Texting it may cost extra.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>{number} est un numéro surtaxé. Lui écrire peut coûter plus cher.</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>No area code</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Sans indicatif</translation>
    </message>
    <message>
        <source>Has an extension</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Avec un poste</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Numéro d’urgence</translation>
    </message>
    <message>
        <source>Digits are lost</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Chiffres perdus</translation>
    </message>
    <message>
        <source>No mobile number</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Pas de numéro mobile</translation>
    </message>
    <message>
        <source>Same as row {row}</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Comme la ligne {row}</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Envoyé {time}</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>En attente d’une réponse</translation>
    </message>
    <message>
        <source>Another text was sent {time}</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Un autre message a été envoyé {time}</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <source>No {field}</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Sans {field}</translation>
    </message>
    <message>
        <source>Opted out</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Désabonné</translation>
    </message>
    <message>
        <source>Date has passed</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Date passée</translation>
    </message>
    <message>
        <source>Night there</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Nuit là-bas</translation>
    </message>
    <message>
        <source>No number column</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Pas de colonne de numéros</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Pas un numéro de téléphone</translation>
    </message>
    <message>
        <source>No number</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Pas de numéro</translation>
    </message>
    <message>
        <source>First of {count} numbers</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Le premier de {count} numéros</translation>
    </message>
    <message>
        <source>This file is too large. HeyDesk reads {most} MB at most.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>Ce fichier est trop grand. HeyDesk lit {most} Mo au plus.</translation>
    </message>
    <message>
        <source>This is a {kind} file, not a table. Save it as .xlsx or CSV, then open that file.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>C’est un fichier {kind}, pas un tableau. Enregistrez-le en .xlsx ou CSV, puis ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message numerus="yes">
        <source>This table is too large. HeyDesk reads up to %n cell.</source>
        <comment>This table is too large. HeyDesk reads up to %n cells.</comment>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>
            <numerusform>Ce tableau est trop grand. HeyDesk lit jusqu’à %n cellule.</numerusform>
            <numerusform>Ce tableau est trop grand. HeyDesk lit jusqu’à %n cellules.</numerusform>
        </translation>
    </message>
    <message>
        <source>This workbook can&apos;t be read; it may be damaged. Save it again as .xlsx or CSV.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>Ce classeur ne peut pas être lu&#xa0;; il est peut-être endommagé. Enregistrez-le de nouveau en .xlsx ou CSV.</translation>
    </message>
    <message>
        <source>This workbook has a password. Save a copy without one, then open that file.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>Ce classeur a un mot de passe. Enregistrez une copie sans mot de passe, puis ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>This workbook is empty.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>Ce classeur est vide.</translation>
    </message>
    <message>
        <source>This workbook is too large. Save the sheet as CSV, then open that file.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>Ce classeur est trop grand. Enregistrez la feuille en CSV, puis ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>This file isn&apos;t a table. Save the list as .xlsx or CSV, then open that file.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>Ce fichier n’est pas un tableau. Enregistrez la liste en .xlsx ou CSV, puis ouvrez ce fichier.</translation>
    </message>
    <message numerus="yes">
        <source>There are too many cards. HeyDesk reads up to %n card.</source>
        <comment>There are too many cards. HeyDesk reads up to %n cards.</comment>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>
            <numerusform>Il y a trop de fiches. HeyDesk lit jusqu’à %n fiche.</numerusform>
            <numerusform>Il y a trop de fiches. HeyDesk lit jusqu’à %n fiches.</numerusform>
        </translation>
    </message>
    <message>
        <source>These contact cards are empty.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>Ces fiches de contact sont vides.</translation>
    </message>
    <message>
        <source>No phone number.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>Pas de numéro de téléphone.</translation>
    </message>
    <message>
        <source>Same number as row {row}.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>Même numéro que la ligne {row}.</translation>
    </message>
    <message>
        <source>No number here, only {number} ({column}).</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>Pas de numéro ici, seulement {number} ({column}).</translation>
    </message>
    <message>
        <source>No mobile number, only {number} ({kind}).</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>Pas de numéro mobile, seulement {number} ({kind}).</translation>
    </message>
    <message>
        <source>HeyDesk {version} is available. This version is no longer supported.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>HeyDesk {version} est disponible. Cette version n’est plus prise en charge.</translation>
    </message>
    <message>
        <source>HeyDesk {version} is available.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>HeyDesk {version} est disponible.</translation>
    </message>
    <message>
        <source>it isn&apos;t complete.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>il n’est pas complet.</translation>
    </message>
    <message>
        <source>it names no version.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>il n’indique aucune version.</translation>
    </message>
    <message>
        <source>its link isn&apos;t a secure one.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>son lien n’est pas sûr.</translation>
    </message>
    <message>
        <source>it has expired, or isn&apos;t valid yet.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>il a expiré ou n’est pas encore valable.</translation>
    </message>
    <message>
        <source>it is older than the last one.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>il est plus ancien que le précédent.</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>il est trop volumineux.</translation>
    </message>
    <message>
        <source>it can&apos;t be read.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>il est illisible.</translation>
    </message>
    <message>
        <source>its signature is wrong.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>sa signature est incorrecte.</translation>
    </message>
    <message>
        <source>The update notice isn&apos;t used: {why}</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>L’avis de mise à jour n’est pas utilisé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Send separately</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Envoyer séparément</translation>
    </message>
    <message>
        <source>Add a recipient: type a name or number.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Ajoutez un destinataire&#xa0;: saisissez un nom ou un numéro.</translation>
    </message>
    <message numerus="yes">
        <source>%n number is a premium-rate number. Texting it may cost extra.</source>
        <comment>%n numbers are premium-rate numbers. Texting them may cost extra.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>%n numéro est surtaxé. Lui écrire peut coûter plus cher.</numerusform>
            <numerusform>%n numéros sont surtaxés. Leur écrire peut coûter plus cher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number doesn&apos;t look like one in use. Check it.</source>
        <comment>%n numbers don&apos;t look like numbers in use. Check them.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>%n numéro ne semble pas en service. Vérifiez-le.</numerusform>
            <numerusform>%n numéros ne semblent pas en service. Vérifiez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them out</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>A list can&apos;t be combined with other recipients. Remove the others.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Une liste ne peut pas être combinée avec d’autres destinataires. Retirez les autres.</translation>
    </message>
    <message>
        <source>A conversation can&apos;t be combined with other recipients. Remove the others.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Une conversation ne peut pas être combinée avec d’autres destinataires. Retirez les autres.</translation>
    </message>
    <message>
        <source>A private note can&apos;t go to a list. Choose one person.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Une note privée ne peut pas aller à une liste. Choisissez une personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry isn&apos;t a phone number and is left out.</source>
        <comment>%n entries aren&apos;t phone numbers and are left out.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>%n entrée n’est pas un numéro de téléphone et reste de côté.</numerusform>
            <numerusform>%n entrées ne sont pas des numéros de téléphone et restent de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entry isn&apos;t a phone number. Fix or remove it.</source>
        <comment>%n more entries aren&apos;t phone numbers. Fix or remove them.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>%n autre entrée n’est pas un numéro de téléphone. Corrigez-la ou retirez-la.</numerusform>
            <numerusform>%n autres entrées ne sont pas des numéros de téléphone. Corrigez-les ou retirez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} was listed twice. It gets one text.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>{number} était inscrit deux fois. Il reçoit un message.</translation>
    </message>
    <message numerus="yes">
        <source>%n number was listed twice. It gets one text.</source>
        <comment>%n numbers were listed twice. Each gets one text.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>%n numéro était inscrit deux fois. Il reçoit un message.</numerusform>
            <numerusform>%n numéros étaient inscrits deux fois. Chacun reçoit un message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person is too many for a note. At most {most} at a time.</source>
        <comment>%n people are too many for a note. At most {most} at a time.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>%n personne, c’est trop pour une note. Au plus {most} à la fois.</numerusform>
            <numerusform>%n personnes, c’est trop pour une note. Au plus {most} à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>A group text needs two or more people. Add someone, or choose Separately.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Un message de groupe demande au moins deux personnes. Ajoutez quelqu’un, ou choisissez Séparément.</translation>
    </message>
    <message>
        <source>A private note can&apos;t go to a group. Choose Separately: one note for each conversation.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Une note privée ne peut pas aller à un groupe. Choisissez Séparément&#xa0;: une note par conversation.</translation>
    </message>
    <message>
        <source>“{inbox}” has a toll-free number, which can&apos;t send group texts. Choose Separately or another inbox.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>«&#xa0;{inbox}&#xa0;» a un numéro gratuit, qui ne peut pas envoyer de messages de groupe. Choisissez Séparément ou une autre boîte.</translation>
    </message>
    <message>
        <source>A text can&apos;t have both a template and a survey. Remove one of them.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Un message ne peut pas avoir à la fois un modèle et un sondage. Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>A survey can&apos;t have a media link. Remove the link.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Un sondage ne peut pas avoir de lien de fichier. Retirez le lien.</translation>
    </message>
    <message>
        <source>A template has its own pictures. Remove the media link, or insert the template as text.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Un modèle a ses propres images. Retirez le lien de fichier, ou insérez le modèle comme texte.</translation>
    </message>
    <message>
        <source>A survey can&apos;t be a private note. Remove it, or send it as a text.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Un sondage ne peut pas être une note privée. Retirez-le, ou envoyez-le comme message.</translation>
    </message>
    <message>
        <source>Write a message or add a media link.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Écrivez un message ou ajoutez un lien de fichier.</translation>
    </message>
    <message numerus="yes">
        <source>The text is too long: %n character, at most {most}. Shorten it.</source>
        <comment>The text is too long: %n characters, at most {most}. Shorten it.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>Le texte est trop long&#xa0;: %n caractère, au plus {most}. Raccourcissez-le.</numerusform>
            <numerusform>Le texte est trop long&#xa0;: %n caractères, au plus {most}. Raccourcissez-le.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This counts as %n text. Heymarket allows {most}, so it may not arrive whole. Shorten it if you can.</source>
        <comment>This counts as %n texts. Heymarket allows {most}, so it may not arrive whole. Shorten it if you can.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>Cela compte pour %n message. Heymarket en permet {most}&#xa0;; il peut ne pas arriver entier. Raccourcissez-le si possible.</numerusform>
            <numerusform>Cela compte pour %n messages. Heymarket en permet {most}&#xa0;; il peut ne pas arriver entier. Raccourcissez-le si possible.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a hidden character ({code}) after “{before}” that can&apos;t be sent. Delete it.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Il y a un caractère caché ({code}) après «&#xa0;{before}&#xa0;», impossible à envoyer. Supprimez-le.</translation>
    </message>
    <message>
        <source>The text starts with a hidden character ({code}) that can&apos;t be sent. Delete it.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Le texte commence par un caractère caché ({code}), impossible à envoyer. Supprimez-le.</translation>
    </message>
    <message>
        <source>There is a broken character after “{before}”. Delete it and type it again.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Il y a un caractère abîmé après «&#xa0;{before}&#xa0;». Supprimez-le et ressaisissez-le.</translation>
    </message>
    <message>
        <source>The text starts with a broken character. Delete it and type it again.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Le texte commence par un caractère abîmé. Supprimez-le et ressaisissez-le.</translation>
    </message>
    <message>
        <source>This account has no inboxes. Add one in Heymarket, then press F5.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Ce compte n’a pas de boîte. Ajoutez-en une dans Heymarket, puis appuyez sur F5.</translation>
    </message>
    <message>
        <source>Choose an inbox to send from.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Choisissez une boîte d’où envoyer.</translation>
    </message>
    <message>
        <source>The chosen inbox no longer exists. Choose another one.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>La boîte choisie n’existe plus. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Nobody is a member of “{inbox}”. Add a member in Heymarket, or choose another inbox.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Personne n’est membre de «&#xa0;{inbox}&#xa0;». Ajoutez un membre dans Heymarket, ou choisissez une autre boîte.</translation>
    </message>
    <message>
        <source>Choose who you are, next to From.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Choisissez qui vous êtes, à côté de De.</translation>
    </message>
    <message>
        <source>The chosen sender isn&apos;t a member of “{inbox}”. Choose one of its members.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>L’expéditeur choisi n’est pas membre de «&#xa0;{inbox}&#xa0;». Choisissez un de ses membres.</translation>
    </message>
    <message>
        <source>A private note can&apos;t be scheduled. Add it now.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Une note privée ne peut pas être planifiée. Ajoutez-la maintenant.</translation>
    </message>
    <message>
        <source>A survey can&apos;t be scheduled. Send it now, or send a text.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Un sondage ne peut pas être planifié. Envoyez-le maintenant, ou envoyez un message.</translation>
    </message>
    <message>
        <source>Heymarket can&apos;t schedule a media link. Send it now, or remove the link.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Heymarket ne peut pas planifier un lien de fichier. Envoyez maintenant, ou retirez le lien.</translation>
    </message>
    <message>
        <source>Author and activity ID can&apos;t be scheduled. Clear them under Advanced, or send now.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>L’auteur et l’ID d’activité ne peuvent pas être planifiés. Effacez-les sous Avancé, ou envoyez maintenant.</translation>
    </message>
    <message>
        <source>Heymarket sends on quarter hours only, for example 8:00 or 8:15.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Heymarket n’envoie qu’aux quarts d’heure, par exemple 8:00 ou 8:15.</translation>
    </message>
    <message numerus="yes">
        <source>Your administrator allows %n recipient at a time, and how many are on this list isn&apos;t known.</source>
        <comment>Your administrator allows %n recipients at a time, and how many are on this list isn&apos;t known.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>Votre administrateur autorise %n destinataire à la fois, et le nombre de personnes de cette liste est inconnu.</numerusform>
            <numerusform>Votre administrateur autorise %n destinataires à la fois, et le nombre de personnes de cette liste est inconnu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your administrator allows %n recipient at a time. Take some out.</source>
        <comment>Your administrator allows %n recipients at a time. Take some out.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>Votre administrateur autorise %n destinataire à la fois. Retirez-en.</numerusform>
            <numerusform>Votre administrateur autorise %n destinataires à la fois. Retirez-en.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text contains a broken character and can&apos;t be saved. Remove it and try again.</source>
        <extracomment>heydesk/storage/database.py</extracomment>
        <translation>Le texte contient un caractère abîmé et ne peut pas être enregistré. Retirez-le et réessayez.</translation>
    </message>
    <message>
        <source>This account is no longer on this computer. Nothing was changed.</source>
        <extracomment>heydesk/storage/database.py</extracomment>
        <translation>Ce compte n’est plus sur cet ordinateur. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>A text or note that was being written</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation>Un message ou une note en cours d’écriture</translation>
    </message>
    <message>
        <source>A saved draft</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation>Un brouillon enregistré</translation>
    </message>
    <message>
        <source>An account. Connect it again.</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation>Un compte. Reconnectez-le.</translation>
    </message>
    <message>
        <source>A reminder</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation>Un rappel</translation>
    </message>
    <message>
        <source>What was to follow text {id}</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation>Ce qui devait suivre le message {id}</translation>
    </message>
    <message>
        <source>Text {id}: {state}</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation>Message {id}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Text {id} to {to}, {at}: {state}</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation>Message {id} à {to}, {at}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Text {id}</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation>Message {id}</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged place in the file. What was there can&apos;t be told.</source>
        <comment>%n damaged places in the file. What was there can&apos;t be told.</comment>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation>
            <numerusform>%n endroit endommagé dans le fichier. Impossible de dire ce qui s’y trouvait.</numerusform>
            <numerusform>%n endroits endommagés dans le fichier. Impossible de dire ce qui s’y trouvait.</numerusform>
        </translation>
    </message>
    <message>
        <source>HeyDesk can&apos;t follow your administrator&apos;s policy ({where}): {why} Ask your administrator.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>HeyDesk ne peut pas suivre la stratégie de votre administrateur ({where})&#xa0;: {why} Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>“{name}” must be true or false.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» doit être true ou false.</translation>
    </message>
    <message>
        <source>“{name}” must be a number from 0 to {most}.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» doit être un nombre de 0 à {most}.</translation>
    </message>
    <message>
        <source>“{name}” must be a whole number, 1 or more.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» doit être un nombre entier, 1 ou plus.</translation>
    </message>
    <message>
        <source>“{name}” must be text.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» doit être du texte.</translation>
    </message>
    <message>
        <source>“{name}” must be a list of accounts.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» doit être une liste de comptes.</translation>
    </message>
    <message>
        <source>each of “{name}” needs a secret_id, and may have a name and a server_address.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>chaque élément de «&#xa0;{name}&#xa0;» a besoin d’un secret_id, et peut avoir un name et une server_address.</translation>
    </message>
    <message>
        <source>the file can&apos;t be read ({cause}).</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>le fichier ne peut pas être lu ({cause}).</translation>
    </message>
    <message>
        <source>line {line} isn&apos;t valid JSON.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>la ligne {line} n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>it isn&apos;t valid JSON.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>ce n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>it isn&apos;t a JSON object.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>it isn&apos;t a valid property list.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>ce n’est pas une liste de propriétés valide.</translation>
    </message>
    <message>
        <source>it isn&apos;t a dictionary.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>ce n’est pas un dictionnaire.</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t valid JSON.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>it can&apos;t be read ({cause}).</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>lecture impossible ({cause}).</translation>
    </message>
    <message>
        <source>HeyDesk&apos;s window needs a display, and there is none here (DISPLAY and WAYLAND_DISPLAY aren&apos;t set). The commands work without one: heydesk --help</source>
        <extracomment>heydesk/system/display.py</extracomment>
        <translation>La fenêtre de HeyDesk a besoin d’un écran, et il n’y en a pas ici (DISPLAY et WAYLAND_DISPLAY ne sont pas définis). Les commandes marchent sans écran&#xa0;: heydesk --help</translation>
    </message>
    <message>
        <source>HeyDesk&apos;s window needs system libraries that aren&apos;t installed. On Debian and Ubuntu: apt install {packages}</source>
        <extracomment>heydesk/system/display.py</extracomment>
        <translation>La fenêtre de HeyDesk a besoin de bibliothèques du système qui ne sont pas installées. Sous Debian et Ubuntu&#xa0;: apt install {packages}</translation>
    </message>
    <message>
        <source>HeyDesk can&apos;t use the display “{name}” (DISPLAY). The commands work without one: heydesk --help</source>
        <extracomment>heydesk/system/display.py</extracomment>
        <translation>HeyDesk ne peut pas utiliser l’écran «&#xa0;{name}&#xa0;» (DISPLAY). Les commandes marchent sans écran&#xa0;: heydesk --help</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t a valid profile name. Use letters, digits, dots, dashes and underscores.</source>
        <extracomment>heydesk/system/paths.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un nom de profil valide. Utilisez des lettres, chiffres, points, tirets et soulignés.</translation>
    </message>
    <message>
        <source>This build of HeyDesk can&apos;t check spelling.</source>
        <extracomment>heydesk/system/spellcheck.py</extracomment>
        <translation>Cette version de HeyDesk ne peut pas vérifier l’orthographe.</translation>
    </message>
    <message>
        <source>Spelling isn&apos;t installed. Ask whoever installed HeyDesk to add it; the README says how.</source>
        <extracomment>heydesk/system/spellcheck.py</extracomment>
        <translation>L’orthographe n’est pas installée. Demandez à qui a installé HeyDesk de l’ajouter&#xa0;; le README dit comment.</translation>
    </message>
    <message>
        <source>Spelling needs the Enchant 2 library. Ask your administrator to install it (libenchant-2-2 on Debian and Ubuntu, enchant in Homebrew).</source>
        <extracomment>heydesk/system/spellcheck.py</extracomment>
        <translation>L’orthographe a besoin de la bibliothèque Enchant 2. Demandez à votre administrateur de l’installer (libenchant-2-2 sous Debian et Ubuntu, enchant dans Homebrew).</translation>
    </message>
    <message>
        <source>No spelling dictionary is installed. Ask your administrator to install one, for example hunspell-en-us.</source>
        <extracomment>heydesk/system/spellcheck.py</extracomment>
        <translation>Aucun dictionnaire n’est installé. Demandez à votre administrateur d’en installer un, par exemple hunspell-fr.</translation>
    </message>
    <message>
        <source>Add private note anyway</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Ajouter la note quand même</translation>
    </message>
    <message>
        <source>Add private note</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Ajouter la note privée</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Schedule anyway</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Planifier quand même</translation>
    </message>
    <message>
        <source>Review texts</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Relire les messages</translation>
    </message>
    <message numerus="yes">
        <source>Review %n text</source>
        <comment>Review %n texts</comment>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>
            <numerusform>Relire %n message</numerusform>
            <numerusform>Relire %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule for {time}</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Planifier pour {time}</translation>
    </message>
    <message numerus="yes">
        <source>Send to the group of %n</source>
        <comment>Send to the group of %n</comment>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>
            <numerusform>Envoyer au groupe de %n</numerusform>
            <numerusform>Envoyer au groupe de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n person</source>
        <comment>Send to %n people</comment>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>
            <numerusform>Envoyer à %n personne</numerusform>
            <numerusform>Envoyer à %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>heydesk/ui/composer/send_button.py, heydesk/ui/shortcuts.py</extracomment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send to the group “{who}”</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Envoyer au groupe «&#xa0;{who}&#xa0;»</translation>
    </message>
    <message>
        <source>Send to {who}</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Envoyer à {who}</translation>
    </message>
    <message>
        <source>Conversations</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>In the text box</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Dans la zone de texte</translation>
    </message>
    <message>
        <source>In lists and fields</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Dans les listes et les champs</translation>
    </message>
    <message>
        <source>Send and open the next conversation</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Envoyer et ouvrir la conversation suivante</translation>
    </message>
    <message>
        <source>Send and close the conversation</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Envoyer et fermer la conversation</translation>
    </message>
    <message>
        <source>Send later: choose a time</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Envoyer plus tard&#xa0;: choisir une heure</translation>
    </message>
    <message>
        <source>Undo the last text while it is held</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Annuler le dernier message tant qu’il est en attente</translation>
    </message>
    <message>
        <source>Send the held text now</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Envoyer maintenant le message en attente</translation>
    </message>
    <message>
        <source>Close a question, a page or a search, and go back to the text box</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Fermer une question, une page ou une recherche, et revenir au texte</translation>
    </message>
    <message>
        <source>Next conversation in the list</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Conversation suivante de la liste</translation>
    </message>
    <message>
        <source>Previous conversation in the list</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Conversation précédente de la liste</translation>
    </message>
    <message>
        <source>Skip to the next person who waits</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Passer à la personne suivante qui attend</translation>
    </message>
    <message>
        <source>Hand the conversation to a teammate</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Confier la conversation à un collègue</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Fermer la conversation</translation>
    </message>
    <message>
        <source>Remind me if they don&apos;t answer</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Me le rappeler sans réponse</translation>
    </message>
    <message>
        <source>Opt the person out, without a text</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Désabonner la personne, sans message</translation>
    </message>
    <message>
        <source>Wrong number, without a text</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Mauvais numéro, sans message</translation>
    </message>
    <message>
        <source>New text; what you were writing is saved as a draft</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Nouveau message&#xa0;; ce que vous écriviez devient un brouillon</translation>
    </message>
    <message>
        <source>Search people, texts and templates</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Rechercher personnes, messages et modèles</translation>
    </message>
    <message>
        <source>Saved drafts</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Brouillons enregistrés</translation>
    </message>
    <message>
        <source>Get people and texts from Heymarket now</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Actualiser personnes et messages depuis Heymarket</translation>
    </message>
    <message>
        <source>Export this conversation</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Exporter cette conversation</translation>
    </message>
    <message>
        <source>Export the outbox</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Exporter la boîte d’envoi</translation>
    </message>
    <message>
        <source>Open an archive file</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Ouvrir un fichier d’archive</translation>
    </message>
    <message>
        <source>To: who gets it</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>À&#xa0;: qui le reçoit</translation>
    </message>
    <message>
        <source>Add people from a spreadsheet</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Ajouter des personnes depuis une feuille de calcul</translation>
    </message>
    <message>
        <source>Text box</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Zone de texte</translation>
    </message>
    <message>
        <source>Have a screen reader say how long the text is</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Faire dire la longueur du message par le lecteur d’écran</translation>
    </message>
    <message>
        <source>Text to customer</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Message au client</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Insert quick reply {number}</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Insérer la réponse rapide {number}</translation>
    </message>
    <message>
        <source>Change your quick replies</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Modifier vos réponses rapides</translation>
    </message>
    <message>
        <source>Templates</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Save the text as a template</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Enregistrer le texte comme modèle</translation>
    </message>
    <message>
        <source>Survey</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Sondage</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Emoji</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Media link</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Lien de fichier</translation>
    </message>
    <message>
        <source>Write my own words instead of a template</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Écrire mes propres mots au lieu d’un modèle</translation>
    </message>
    <message>
        <source>From: the inbox</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>De&#xa0;: la boîte</translation>
    </message>
    <message>
        <source>As: who you send as</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>En tant que&#xa0;: qui envoie</translation>
    </message>
    <message>
        <source>Author and activity ID</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Auteur et ID d’activité</translation>
    </message>
    <message>
        <source>Choose languages for spelling</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Choisir les langues de l’orthographe</translation>
    </message>
    <message>
        <source>Send, if Enter sends is on in Settings</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Envoyer, si «&#xa0;Entrée envoie&#xa0;» est activé dans Paramètres</translation>
    </message>
    <message>
        <source>New line</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Find a template by its name or words</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Trouver un modèle par son nom ou ses mots</translation>
    </message>
    <message>
        <source>Insert a quick reply</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Insérer une réponse rapide</translation>
    </message>
    <message>
        <source>Insert an emoji by its name, for example :tooth</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Insérer un emoji par son nom, par exemple :tooth</translation>
    </message>
    <message>
        <source>Go to the next blank of a quick reply</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Aller au blanc suivant d’une réponse rapide</translation>
    </message>
    <message>
        <source>Commands: find anything by its name</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Commandes&#xa0;: tout trouver par son nom</translation>
    </message>
    <message>
        <source>Go to the conversations on the left</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Aller aux conversations, à gauche</translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Aller à la conversation</translation>
    </message>
    <message>
        <source>Go to the drawer</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Aller au volet</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Show or hide the drawer</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Afficher ou masquer le volet</translation>
    </message>
    <message>
        <source>Drawer: Contact</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Volet&#xa0;: Contact</translation>
    </message>
    <message>
        <source>Drawer: Preview</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Volet&#xa0;: Aperçu</translation>
    </message>
    <message>
        <source>Drawer: Details for support</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Volet&#xa0;: Détails pour l’assistance</translation>
    </message>
    <message>
        <source>Fold or unfold the conversations on the left</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Replier ou déplier les conversations, à gauche</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Redo typing</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Rétablir la saisie</translation>
    </message>
    <message>
        <source>Undo typing, or a removed recipient</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Annuler la saisie ou le retrait d’un destinataire</translation>
    </message>
    <message>
        <source>Open the menu of a row, a bubble or a field</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Ouvrir le menu d’une ligne, d’une bulle ou d’un champ</translation>
    </message>
    <message>
        <source>Take the chosen result</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Prendre le résultat choisi</translation>
    </message>
    <message>
        <source>Take the chosen result the other way, for example send a template as it is</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Prendre le résultat choisi autrement, par exemple envoyer un modèle tel quel</translation>
    </message>
    <message>
        <source>{keys} is already the key for “{what}”.</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>{keys} est déjà la touche de «&#xa0;{what}&#xa0;».</translation>
    </message>
    <message>
        <source>{keys} belongs to the system. Choose another key.</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>{keys} appartient au système. Choisissez une autre touche.</translation>
    </message>
    <message>
        <source>{keys} is needed for typing. Choose a key with Ctrl or Alt.</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>{keys} sert à écrire. Choisissez une touche avec Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>{keys} types a character on some keyboards. Choose another key.</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>{keys} écrit un caractère sur certains claviers. Choisissez une autre touche.</translation>
    </message>
    <message>
        <source>Choose a key with Ctrl or Alt, so that nothing is sent by accident.</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Choisissez une touche avec Ctrl ou Alt, pour ne rien envoyer par accident.</translation>
    </message>
    <message>
        <source>{keys} is needed in text fields. Choose another key.</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>{keys} sert dans les champs de texte. Choisissez une autre touche.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>HeyDesk had a problem last time. Your texts and drafts are saved.</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>HeyDesk a eu un problème la dernière fois. Vos messages et brouillons sont enregistrés.</translation>
    </message>
    <message>
        <source>HeyDesk stopped sending because of an internal error. Restart HeyDesk; your texts are saved.</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>HeyDesk a arrêté d’envoyer à cause d’une erreur interne. Redémarrez HeyDesk&#xa0;; vos messages sont enregistrés.</translation>
    </message>
    <message>
        <source>HeyDesk had an internal error. Your texts and drafts are saved.</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>HeyDesk a eu une erreur interne. Vos messages et brouillons sont enregistrés.</translation>
    </message>
    <message>
        <source>the desktop&apos;s keyring (Secret Service)</source>
        <extracomment>heydesk/vault.py</extracomment>
        <translation>le trousseau du bureau (Secret Service)</translation>
    </message>
    <message>
        <source>KDE&apos;s wallet</source>
        <extracomment>heydesk/vault.py</extracomment>
        <translation>le portefeuille de KDE</translation>
    </message>
    <message>
        <source>the macOS Keychain</source>
        <extracomment>heydesk/vault.py</extracomment>
        <translation>le Trousseau de macOS</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <extracomment>heydesk/vault.py</extracomment>
        <translation>le Gestionnaire d’identification de Windows</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring</source>
        <extracomment>heydesk/vault.py</extracomment>
        <translation>le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <extracomment>heydesk/vault.py</extracomment>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>HeyDesk&apos;s memory until you quit</source>
        <extracomment>heydesk/vault.py</extracomment>
        <translation>la mémoire de HeyDesk jusqu’à ce que vous quittiez</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation> jours</translation>
    </message>
    <message>
        <source>Undo time for a text</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Délai d’annulation d’un message</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Undo time for a private note</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Délai d’annulation d’une note privée</translation>
    </message>
    <message>
        <source>Undo time for a broadcast</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Délai d’annulation d’une diffusion</translation>
    </message>
    <message numerus="yes">
        <source>At least %n second: set by your administrator</source>
        <comment>At least %n seconds: set by your administrator</comment>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>
            <numerusform>Au moins %n seconde&#xa0;: fixé par votre administrateur</numerusform>
            <numerusform>Au moins %n secondes&#xa0;: fixé par votre administrateur</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask before sending texts that waited longer than</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Demander avant d’envoyer des messages qui ont attendu plus de</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Fixé par votre administrateur</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Keep history for</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Garder l’historique</translation>
    </message>
    <message>
        <source>Older texts</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Anciens messages</translation>
    </message>
    <message>
        <source>Keep them in an archive file</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Les garder dans un fichier d’archive</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Opt-out sentence</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Phrase de désabonnement</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>If Heymarket adds a sentence to a person&apos;s first text, the counter includes it.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Si Heymarket ajoute une phrase au premier message d’une personne, le compteur l’inclut.</translation>
    </message>
    <message>
        <source>Text box</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Zone de texte</translation>
    </message>
    <message>
        <source>Enter sends; {keys} starts a new line</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Entrée envoie&#xa0;; {keys} commence une nouvelle ligne</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Ask before texting outside the recipient&apos;s texting hours</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Demander avant d’écrire hors des heures d’envoi du destinataire</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Hide message text</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Masquer le texte des messages</translation>
    </message>
    <message>
        <source>Colors</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Same as system</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Icône de notification</translation>
    </message>
    <message>
        <source>Show how many people and texts need me</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Montrer combien de personnes et de messages m’attendent</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Keep HeyDesk running in the tray</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Garder HeyDesk dans la zone de notification</translation>
    </message>
    <message>
        <source>Texts on hold are sent and new texts announced while it runs. Quit is in the tray&apos;s menu.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Tant qu’il tourne, les messages retenus partent et les nouveaux sont annoncés. Quitter est dans le menu de l’icône.</translation>
    </message>
    <message>
        <source>This desktop has no tray for icons.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Ce bureau n’a pas de zone de notification.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Start HeyDesk when I sign in to this computer</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Démarrer HeyDesk à l’ouverture de ma session</translation>
    </message>
    <message>
        <source>It starts in the tray, or minimized.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Il démarre dans la zone de notification, ou réduit.</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Tell me when there&apos;s a new version</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>M’avertir d’une nouvelle version</translation>
    </message>
    <message>
        <source>No update address is set up on this computer.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Aucune adresse de mise à jour n’est définie sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n account can be used.</source>
        <comment>%n accounts can be used.</comment>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>
            <numerusform>%n compte peut être utilisé.</numerusform>
            <numerusform>%n comptes peuvent être utilisés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts must be on {server}.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Les comptes doivent être sur {server}.</translation>
    </message>
    <message>
        <source>Keys are kept for one session only.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Les clés ne sont gardées que pour une session.</translation>
    </message>
    <message numerus="yes">
        <source>One Send reaches at most %n person.</source>
        <comment>One Send reaches at most %n people.</comment>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>
            <numerusform>Un envoi atteint au plus %n personne.</numerusform>
            <numerusform>Un envoi atteint au plus %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox is turned off.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Le bac à sable est désactivé.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Texts you send don&apos;t change. Dates and times follow your region.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Les messages que vous envoyez ne changent pas. Dates et heures suivent votre région.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Raccourcis clavier…</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The language changes when you start HeyDesk again.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>La langue change au prochain démarrage de HeyDesk.</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>The first rows</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Les premières lignes</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Account name</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Secret ID</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Secret ID</translation>
    </message>
    <message>
        <source>Secret Key</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Secret Key</translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Garder pour cette session seulement</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Shows or hides the server address</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Affiche ou masque l’adresse du serveur</translation>
    </message>
    <message>
        <source>Server address</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Fixé par votre administrateur.</translation>
    </message>
    <message>
        <source>Keep for this session only (set by your administrator)</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Garder pour cette session seulement (fixé par votre administrateur)</translation>
    </message>
    <message>
        <source>Secret ID: {secret_id}</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Secret ID&#xa0;: {secret_id}</translation>
    </message>
    <message>
        <source>Paste the Secret Key.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Collez la Secret Key.</translation>
    </message>
    <message>
        <source>Paste the Secret ID.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Collez le Secret ID.</translation>
    </message>
    <message>
        <source>You already have an account with this name. Choose another.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Vous avez déjà un compte de ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>For a gateway or test server. Must start with https://.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Pour une passerelle ou un serveur de test. Doit commencer par https://.</translation>
    </message>
    <message>
        <source>This address has special letters. It means {address}.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Cette adresse a des lettres spéciales. Elle désigne {address}.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>A practice account with a small dental office. Nothing leaves this computer and nobody is texted.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Un compte d’essai avec un petit cabinet dentaire. Rien ne quitte cet ordinateur et personne ne reçoit de message.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Essayer le bac à sable</translation>
    </message>
</context>
<context>
    <name>SimplifyOffer</name>
    <message>
        <source>Simplify punctuation</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>Simplifier la ponctuation</translation>
    </message>
    <message>
        <source>Simplify</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>Simplifier</translation>
    </message>
    <message>
        <source>Quotes, dashes, dots and spaces become plain ones; hidden characters go; letters stay. {keys} undoes it.</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>Guillemets, tirets, points et espaces deviennent simples&#xa0;; les caractères cachés partent&#xa0;; les lettres restent. {keys} l’annule.</translation>
    </message>
</context>
<context>
    <name>SpellingDialog</name>
    <message>
        <source>Spelling</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Check spelling in:</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation>Vérifier l’orthographe en&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Spelling…</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation>Orthographe…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Add “{word}” to dictionary</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation>Ajouter «&#xa0;{word}&#xa0;» au dictionnaire</translation>
    </message>
    <message>
        <source>“{word}” is accepted until you quit; HeyDesk couldn&apos;t save it ({cause}).</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation>«&#xa0;{word}&#xa0;» est accepté jusqu’à ce que vous quittiez&#xa0;; HeyDesk n’a pas pu l’enregistrer ({cause}).</translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message numerus="yes">
        <source>{count} row won&apos;t be sent.</source>
        <comment>{count} rows won&apos;t be sent.</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>{count} ligne ne sera pas envoyée.</numerusform>
            <numerusform>{count} lignes ne seront pas envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet. Delete closes it.</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Feuille de calcul. Suppr la ferme.</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Revenir au texte</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Review each</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Relire un par un</translation>
    </message>
    <message numerus="yes">
        <source>{count} text</source>
        <comment>{count} texts</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>{count} message</numerusform>
            <numerusform>{count} messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Type {number} to confirm</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Saisissez {number} pour confirmer</translation>
    </message>
    <message numerus="yes">
        <source>Send {count} text</source>
        <comment>Send {count} texts</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>Envoyer {count} message</numerusform>
            <numerusform>Envoyer {count} messages</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture message each</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>1 message avec image chacun</translation>
    </message>
    <message numerus="yes">
        <source>%n text each</source>
        <comment>%n texts each</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>%n message chacun</numerusform>
            <numerusform>%n messages chacun</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} or {most} texts each</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>{least} ou {most} messages chacun</translation>
    </message>
    <message>
        <source>{least} to {most} texts each</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>{least} à {most} messages chacun</translation>
    </message>
    <message>
        <source>Back to all rows</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Revenir à toutes les lignes</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.xlsx *.xls *.ods *.tsv *.txt *.tab *.vcf)</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Feuilles de calcul (*.csv *.xlsx *.xls *.ods *.tsv *.txt *.tab *.vcf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a spreadsheet</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Ouvrir une feuille de calcul</translation>
    </message>
    <message>
        <source>“{name}” couldn&apos;t be read ({reason}).</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être lu ({reason}).</translation>
    </message>
    <message>
        <source>Write a message or add a media link.</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Écrivez un message ou ajoutez un lien de fichier.</translation>
    </message>
    <message>
        <source>No row is ready to be sent.</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Aucune ligne n’est prête à partir.</translation>
    </message>
    <message>
        <source>Longest</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Le plus long</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Le premier</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Le dernier</translation>
    </message>
    <message>
        <source>From {inbox} {number}, as {member}</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>De {inbox} {number}, en tant que {member}</translation>
    </message>
    <message>
        <source>From {inbox}, as {member}</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>De {inbox}, en tant que {member}</translation>
    </message>
    <message>
        <source>Row {row}: {words}</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Ligne {row}&#xa0;: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n row, such as {row}: {words}</source>
        <comment>%n rows, such as {row}: {words}</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>%n ligne, comme la {row}&#xa0;: {words}</numerusform>
            <numerusform>%n lignes, comme la {row}&#xa0;: {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} text is in the outbox.</source>
        <comment>{count} texts are in the outbox.</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>{count} message est dans la boîte d’envoi.</numerusform>
            <numerusform>{count} messages sont dans la boîte d’envoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter again to send it anyway.</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Appuyez de nouveau sur Entrée pour l’envoyer quand même.</translation>
    </message>
    <message>
        <source>No column is named {field}. Rename a column or change the field.</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Aucune colonne ne s’appelle {field}. Renommez une colonne ou changez le champ.</translation>
    </message>
    <message numerus="yes">
        <source>{ready} of {count} row</source>
        <comment>{ready} of {count} rows</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>{ready} ligne sur {count}</numerusform>
            <numerusform>{ready} lignes sur {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row to go.</source>
        <comment>{count} rows to go.</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>Encore {count} ligne.</numerusform>
            <numerusform>Encore {count} lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Send to {name}</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Envoyer à {name}</translation>
    </message>
    <message>
        <source>Send this one</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Envoyer celui-ci</translation>
    </message>
    <message numerus="yes">
        <source>Review {count} text</source>
        <comment>Review {count} texts</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>Relire {count} message</numerusform>
            <numerusform>Relire {count} messages</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} results.csv</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>{name} résultats.csv</translation>
    </message>
    <message>
        <source>Save results</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Enregistrer les résultats</translation>
    </message>
    <message>
        <source>The results couldn&apos;t be saved ({reason}).</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Les résultats n’ont pas pu être enregistrés ({reason}).</translation>
    </message>
    <message>
        <source>Results saved as “{name}”.</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Résultats enregistrés sous «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{time}: “{words}”</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>{time}&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>1 picture message</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>1 message avec image</translation>
    </message>
    <message numerus="yes">
        <source>%n text</source>
        <comment>%n texts</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Au</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Dialing code</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Indicatif de pays</translation>
    </message>
    <message>
        <source>Not used</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>Column {name}</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Colonne {name}</translation>
    </message>
    <message>
        <source>Field “{name}”</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Champ «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Nom du champ</translation>
    </message>
    <message>
        <source>Another name for the field</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Un autre nom pour le champ</translation>
    </message>
    <message>
        <source>Show rows</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Afficher les lignes</translation>
    </message>
    <message>
        <source>All {count}</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Toutes {count}</translation>
    </message>
    <message>
        <source>Ready {count}</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Prêtes {count}</translation>
    </message>
    <message>
        <source>Problems {count}</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Problèmes {count}</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Couldn&apos;t confirm</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>blank</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>blanc</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Feuille de calcul</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Save results…</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Enregistrer les résultats…</translation>
    </message>
    <message>
        <source>Add numbers to To</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Ajouter les numéros à À</translation>
    </message>
    <message>
        <source>Sheet: {name}</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Feuille&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} row, its own text</source>
        <comment>{count} rows, each its own text</comment>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>
            <numerusform>{count} ligne, avec son propre message</numerusform>
            <numerusform>{count} lignes, chacune avec son propre message</numerusform>
        </translation>
    </message>
    <message>
        <source>Which column has the phone numbers? Choose it below.</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Quelle colonne contient les numéros de téléphone&#xa0;? Choisissez-la ci-dessous.</translation>
    </message>
    <message numerus="yes">
        <source>{sent} of {count} row was already sent, on {time}.</source>
        <comment>{sent} of {count} rows were already sent, the last on {time}.</comment>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>
            <numerusform>{sent} ligne sur {count} a déjà été envoyée, le {time}.</numerusform>
            <numerusform>{sent} lignes sur {count} ont déjà été envoyées, la dernière le {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} is new.</source>
        <comment>{count} are new.</comment>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>
            <numerusform>{count} est nouvelle.</numerusform>
            <numerusform>{count} sont nouvelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Edit this cell</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Modifier cette cellule</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Columns become fields. Type / or press Field to use one.</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Les colonnes deviennent des champs. Saisissez / ou choisissez Champ pour en utiliser un.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Sending soon</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Envoi imminent</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Non remis</translation>
    </message>
    <message>
        <source>Asks first</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Demande d’abord</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Annulé à temps</translation>
    </message>
    <message>
        <source>Discarded</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Marked as sent</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Marqué comme envoyé</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>In doubt</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>En doute</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>You marked it as sent</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Vous l’avez marqué comme envoyé</translation>
    </message>
    <message>
        <source>Note added</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Note ajoutée</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Needs you, In doubt</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>À traiter, en doute</translation>
    </message>
    <message>
        <source>Not delivered, Needs you</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Non remis, à traiter</translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} needs attention</source>
        <comment>%n of {total} need attention</comment>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>
            <numerusform>%n sur {total} à traiter</numerusform>
            <numerusform>%n sur {total} à traiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} delivered</source>
        <comment>%n of {total} delivered</comment>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>
            <numerusform>%n sur {total} remis</numerusform>
            <numerusform>%n sur {total} remis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} added</source>
        <comment>%n of {total} added</comment>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>
            <numerusform>%n sur {total} ajouté</numerusform>
            <numerusform>%n sur {total} ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} sent</source>
        <comment>%n of {total} sent</comment>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>
            <numerusform>%n sur {total} envoyé</numerusform>
            <numerusform>%n sur {total} envoyés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBanner</name>
    <message>
        <source>{name}: {words}</source>
        <extracomment>heydesk/ui/status_banner.py</extracomment>
        <translation>{name}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>heydesk/ui/status_banner.py</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Connect again</source>
        <extracomment>heydesk/ui/status_banner.py</extracomment>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Show report</source>
        <extracomment>heydesk/ui/status_banner.py</extracomment>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>heydesk/ui/status_banner.py</extracomment>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>See what&apos;s new</source>
        <extracomment>heydesk/ui/status_banner.py</extracomment>
        <translation>Voir les nouveautés</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Undo</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>It didn&apos;t. Send again</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Non arrivé. Renvoyer</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>It arrived. Mark as sent</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Arrivé. Marquer comme envoyé</translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Modifier et renvoyer</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Change time…</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Changer l’heure…</translation>
    </message>
    <message>
        <source>Check with Heymarket</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Vérifier auprès de Heymarket</translation>
    </message>
    <message>
        <source>Cancel text</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Annuler le message</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Schedule now</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Planifier maintenant</translation>
    </message>
    <message>
        <source>Add now</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Ajouter maintenant</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>This text may have arrived. If you send it again, {who} may get it twice.</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Ce message est peut-être arrivé. Si vous le renvoyez, {who} peut le recevoir deux fois.</translation>
    </message>
    <message>
        <source>Edit and resend anyway</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Modifier et renvoyer quand même</translation>
    </message>
    <message>
        <source>Discard this text? It won&apos;t be sent. You can still copy it from the outbox.</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Abandonner ce message&#xa0;? Il ne sera pas envoyé. Vous pourrez encore le copier depuis la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>L’abandonner</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Checking with Heymarket…</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Vérification auprès de Heymarket…</translation>
    </message>
    <message>
        <source>Scheduled texts can&apos;t be checked before their time.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Les messages planifiés ne peuvent pas être vérifiés avant leur heure.</translation>
    </message>
    <message>
        <source>It may still arrive.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Il peut encore arriver.</translation>
    </message>
    <message numerus="yes">
        <source>We checked once and don&apos;t see it in the conversation. It may still arrive.</source>
        <comment>We checked %n times and don&apos;t see it in the conversation. It may still arrive.</comment>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>
            <numerusform>Nous avons vérifié une fois et ne le voyons pas dans la conversation. Il peut encore arriver.</numerusform>
            <numerusform>Nous avons vérifié %n fois et ne le voyons pas dans la conversation. Il peut encore arriver.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your note is still here.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Votre note est toujours là.</translation>
    </message>
    <message>
        <source>Your text is still here.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Votre texte est toujours là.</translation>
    </message>
    <message>
        <source>Send it anyway?</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>L’envoyer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>It waited too long to be sent without asking you. Send it now?</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Il a attendu trop longtemps pour partir sans vous demander. L’envoyer maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Heymarket needs 15 minutes to schedule a text. Pick a new time or send it now.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Heymarket a besoin de 15 minutes pour planifier un message. Choisissez une autre heure ou envoyez maintenant.</translation>
    </message>
    <message>
        <source>Heymarket no longer has this scheduled text.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Heymarket n’a plus ce message planifié.</translation>
    </message>
    <message>
        <source>Heymarket sent this text, but it didn&apos;t reach {who}.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Heymarket a envoyé ce message, mais il n’est pas arrivé chez {who}.</translation>
    </message>
    <message>
        <source>the recipient</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>le destinataire</translation>
    </message>
    <message>
        <source>Next try</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>Next check</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Prochaine vérification</translation>
    </message>
    <message>
        <source>Message ID</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>ID du message</translation>
    </message>
    <message>
        <source>Schedule ID</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>ID de planification</translation>
    </message>
    <message>
        <source>Heymarket&apos;s date</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Date de Heymarket</translation>
    </message>
    <message>
        <source>Gallery</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Conversation ID</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>ID de conversation</translation>
    </message>
    <message>
        <source>Inbox</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Boîte</translation>
    </message>
    <message>
        <source>Sender</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Unknown (sent by phone number)</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Inconnu (envoyé par numéro de téléphone)</translation>
    </message>
    <message numerus="yes">
        <source>Added to the outbox, sending in %n second</source>
        <comment>Added to the outbox, sending in %n seconds</comment>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>
            <numerusform>Ajouté à la boîte d’envoi, envoi dans %n seconde</numerusform>
            <numerusform>Ajouté à la boîte d’envoi, envoi dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the outbox</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Ajouté à la boîte d’envoi</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>More results. Keep typing.</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>D’autres résultats. Continuez à écrire.</translation>
    </message>
    <message>
        <source>Several people are named {name}. Press Down to choose one.</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>Plusieurs personnes s’appellent {name}. Appuyez sur Bas pour en choisir une.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion. Press Down to choose it.</source>
        <comment>%n suggestions. Press Down to choose one.</comment>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>
            <numerusform>%n suggestion. Appuyez sur Bas pour la choisir.</numerusform>
            <numerusform>%n suggestions. Appuyez sur Bas pour en choisir une.</numerusform>
        </translation>
    </message>
    <message>
        <source>{suggestion}, {number} of {count}</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>{suggestion}, {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>SyncController</name>
    <message>
        <source>Everything is up to date.</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Tout est à jour.</translation>
    </message>
</context>
<context>
    <name>SyncStatusLine</name>
    <message>
        <source>Loading contact fields from Heymarket…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Chargement des champs de contact depuis Heymarket…</translation>
    </message>
    <message>
        <source>Loading contact fields from Heymarket: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Chargement des champs de contact depuis Heymarket&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Updating contact fields…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Mise à jour des champs de contact…</translation>
    </message>
    <message>
        <source>Updating contact fields: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Mise à jour des champs de contact&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Loading tags from Heymarket…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Chargement des étiquettes depuis Heymarket…</translation>
    </message>
    <message>
        <source>Loading tags from Heymarket: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Chargement des étiquettes depuis Heymarket&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Updating tags…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Mise à jour des étiquettes…</translation>
    </message>
    <message>
        <source>Updating tags: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Mise à jour des étiquettes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Loading templates from Heymarket…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Chargement des modèles depuis Heymarket…</translation>
    </message>
    <message>
        <source>Loading templates from Heymarket: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Chargement des modèles depuis Heymarket&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Updating templates…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Mise à jour des modèles…</translation>
    </message>
    <message>
        <source>Updating templates: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Mise à jour des modèles&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Loading lists from Heymarket…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Chargement des listes depuis Heymarket…</translation>
    </message>
    <message>
        <source>Loading lists from Heymarket: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Chargement des listes depuis Heymarket&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Updating lists…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Mise à jour des listes…</translation>
    </message>
    <message>
        <source>Updating lists: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Mise à jour des listes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Loading surveys from Heymarket…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Chargement des sondages depuis Heymarket…</translation>
    </message>
    <message>
        <source>Loading surveys from Heymarket: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Chargement des sondages depuis Heymarket&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Updating surveys…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Mise à jour des sondages…</translation>
    </message>
    <message>
        <source>Updating surveys: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Mise à jour des sondages&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Loading conversations from Heymarket…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Chargement des conversations depuis Heymarket…</translation>
    </message>
    <message>
        <source>Loading conversations from Heymarket: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Chargement des conversations depuis Heymarket&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Updating conversations…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Mise à jour des conversations…</translation>
    </message>
    <message>
        <source>Updating conversations: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Mise à jour des conversations&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Loading contacts from Heymarket…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Chargement des contacts depuis Heymarket…</translation>
    </message>
    <message>
        <source>Loading contacts from Heymarket: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Chargement des contacts depuis Heymarket&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Updating contacts…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Mise à jour des contacts…</translation>
    </message>
    <message>
        <source>Updating contacts: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Mise à jour des contacts&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Arrêter le chargement</translation>
    </message>
</context>
<context>
    <name>TemplateBanner</name>
    <message>
        <source>Insert as text</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation>Insérer comme texte</translation>
    </message>
    <message>
        <source>Write my own</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation>Écrire le mien</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation>Image&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Save as template</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Everyone on your team can use it. Fields like {{first_name}} stay fields.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Toute votre équipe peut l’utiliser. Les champs comme {{first_name}} restent des champs.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TemplatePreview</name>
    <message>
        <source>Your team no longer has this template. Choose another one.</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation>Votre équipe n’a plus ce modèle. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Sends the template “{title}”. This is how it should read; it can&apos;t be edited.</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation>Envoie le modèle «&#xa0;{title}&#xa0;». Voici comment il devrait se lire&#xa0;; il ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>With its pictures: {names}.</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation>Avec ses images&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Your team no longer has this survey. Choose another one.</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation>Votre équipe n’a plus ce sondage. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Sends the survey “{name}”. It starts with this question, which can&apos;t be edited.</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation>Envoie le sondage «&#xa0;{name}&#xa0;». Il commence par cette question, qui ne peut pas être modifiée.</translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>Try again</source>
        <extracomment>heydesk/ui/conversation/page.py</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading older texts…</source>
        <extracomment>heydesk/ui/conversation/page.py</extracomment>
        <translation>Chargement des messages plus anciens…</translation>
    </message>
    <message>
        <source>{who}: {text}</source>
        <extracomment>heydesk/ui/conversation/page.py</extracomment>
        <translation>{who}&#xa0;: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n new text from {who}</source>
        <comment>%n new texts from {who}</comment>
        <extracomment>heydesk/ui/conversation/page.py</extracomment>
        <translation>
            <numerusform>%n nouveau message de {who}</numerusform>
            <numerusform>%n nouveaux messages de {who}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>{day} {time}</source>
        <extracomment>heydesk/ui/text.py</extracomment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>heydesk/ui/text.py</extracomment>
        <translation>{first} à {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>%n min</comment>
        <extracomment>heydesk/ui/text.py</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>%n h</comment>
        <extracomment>heydesk/ui/text.py</extracomment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>%n d</comment>
        <extracomment>heydesk/ui/text.py</extracomment>
        <translation>
            <numerusform>%n j</numerusform>
            <numerusform>%n j</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>heydesk/ui/text.py</extracomment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{time} {zone}</source>
        <extracomment>heydesk/ui/text.py</extracomment>
        <translation>{time} {zone}</translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>Time</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Set time</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>Fixer l’heure</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Heymarket sends it at {time}, even if this computer is off.</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>Heymarket l’envoie à {time}, même si cet ordinateur est éteint.</translation>
    </message>
    <message>
        <source>No time is left on this day.</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>Plus aucune heure disponible ce jour-là.</translation>
    </message>
    <message>
        <source>Type a time, for example {time}.</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>Saisissez une heure, par exemple {time}.</translation>
    </message>
    <message>
        <source>Heymarket sends on quarter hours. Choose a time:</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>Heymarket envoie aux quarts d’heure. Choisissez une heure&#xa0;:</translation>
    </message>
    <message>
        <source>This time is no longer available. Choose another one:</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>Cette heure n’est plus disponible. Choisissez-en une autre&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>HeyDesk</source>
        <extracomment>heydesk/ui/tray.py</extracomment>
        <translation>HeyDesk</translation>
    </message>
    <message numerus="yes">
        <source>%n needs you</source>
        <comment>%n need you</comment>
        <extracomment>heydesk/ui/tray.py</extracomment>
        <translation>
            <numerusform>%n vous attend</numerusform>
            <numerusform>%n vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Open HeyDesk</source>
        <extracomment>heydesk/ui/tray.py</extracomment>
        <translation>Ouvrir HeyDesk</translation>
    </message>
    <message>
        <source>New text</source>
        <extracomment>heydesk/ui/tray.py</extracomment>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Quick text</source>
        <extracomment>heydesk/ui/tray.py</extracomment>
        <translation>Message rapide</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>heydesk/ui/tray.py</extracomment>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Send unconfirmed texts again without asking?</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Renvoyer sans demander les messages non confirmés&#xa0;?</translation>
    </message>
    <message>
        <source>Turn this on only if Heymarket told you that it drops repeated texts with the same local_id. Otherwise some customers get a text twice.</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>N’activez ceci que si Heymarket vous a dit écarter les messages répétés avec le même local_id. Sinon, certains clients reçoivent un message deux fois.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>WaitingHeading</name>
    <message>
        <source>Waiting for you</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Vous attendent</translation>
    </message>
</context>
<context>
    <name>WhoAreYouPage</name>
    <message>
        <source>Who are you?</source>
        <extracomment>heydesk/ui/accounts/who_are_you.py</extracomment>
        <translation>Qui êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Texts from {inbox} are sent under the name you choose. You can change it next to From.</source>
        <extracomment>heydesk/ui/accounts/who_are_you.py</extracomment>
        <translation>Les messages de {inbox} partent sous le nom que vous choisissez. Vous pouvez le changer à côté de De.</translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message>
        <source>Send</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>New text</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Read out the length of the text</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Lire la longueur du message</translation>
    </message>
    <message>
        <source>Search people, texts and templates</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Rechercher personnes, messages et modèles</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Conversation suivante</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Conversation précédente</translation>
    </message>
    <message>
        <source>More for this conversation</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Plus pour cette conversation</translation>
    </message>
    <message>
        <source>Show drawer</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Afficher le volet</translation>
    </message>
    <message>
        <source>Update from Heymarket</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Actualiser depuis Heymarket</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Spelling…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Orthographe…</translation>
    </message>
    <message>
        <source>Quick replies…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Réponses rapides…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Diagnostic…</translation>
    </message>
    <message>
        <source>Export outbox…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Exporter la boîte d’envoi…</translation>
    </message>
    <message>
        <source>Export this conversation…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Exporter cette conversation…</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Ouvrir l’archive…</translation>
    </message>
    <message>
        <source>Author and activity ID</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Auteur et ID d’activité</translation>
    </message>
    <message>
        <source>Nothing was sent. What you wrote is back in the text box.</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Rien n’a été envoyé. Votre texte est de retour dans la zone de saisie.</translation>
    </message>
</context>
</TS>
