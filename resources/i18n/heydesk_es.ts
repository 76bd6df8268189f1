<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountButton</name>
    <message>
        <source>Account</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>No account</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Sin cuenta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Add account…</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Agregar cuenta…</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Abrir el entorno de prueba</translation>
    </message>
    <message>
        <source>Sandbox: turned off by your administrator</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Entorno de prueba: desactivado por su administrador</translation>
    </message>
    <message>
        <source>Connect “{name}” again…</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Conectar «{name}» de nuevo…</translation>
    </message>
    <message>
        <source>Replace key of “{name}”…</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Reemplazar la clave de «{name}»…</translation>
    </message>
    <message>
        <source>Send unconfirmed texts again without asking</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Reenviar sin preguntar los mensajes no confirmados</translation>
    </message>
    <message>
        <source>Remove “{name}”…</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Quitar «{name}»…</translation>
    </message>
</context>
<context>
    <name>AdvancedFields</name>
    <message>
        <source>Advanced</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Activity ID</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>ID de actividad</translation>
    </message>
    <message>
        <source>The name shown on a private note. Heymarket doesn&apos;t document this field.</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>El nombre que se muestra en una nota privada. Heymarket no documenta este campo.</translation>
    </message>
    <message>
        <source>Heymarket doesn&apos;t document this field. Leave it empty unless they told you to use it.</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>Heymarket no documenta este campo. Déjelo vacío salvo que le hayan indicado usarlo.</translation>
    </message>
</context>
<context>
    <name>AudienceChoice</name>
    <message>
        <source>Separately</source>
        <extracomment>heydesk/ui/composer/recipients/audience.py</extracomment>
        <translation>Por separado</translation>
    </message>
    <message>
        <source>As a group text (everyone sees everyone)</source>
        <extracomment>heydesk/ui/composer/recipients/audience.py</extracomment>
        <translation>Como mensaje de grupo (todos ven a todos)</translation>
    </message>
    <message>
        <source>Each alone</source>
        <extracomment>heydesk/ui/composer/recipients/audience.py</extracomment>
        <translation>Cada uno por separado</translation>
    </message>
    <message>
        <source>One group, everybody sees everybody</source>
        <extracomment>heydesk/ui/composer/recipients/audience.py</extracomment>
        <translation>Un grupo, todos ven a todos</translation>
    </message>
</context>
<context>
    <name>AudiencePage</name>
    <message>
        <source>Same time as you</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Misma hora que usted</translation>
    </message>
    <message>
        <source>Other time zones</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Otras zonas horarias</translation>
    </message>
    <message>
        <source>Local time unknown</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Hora local desconocida</translation>
    </message>
    <message numerus="yes">
        <source>%n person</source>
        <comment>%n people</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside texting hours</source>
        <comment>%n outside texting hours</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>
            <numerusform>%n fuera del horario de mensajes</numerusform>
            <numerusform>%n fuera del horario de mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>all within texting hours</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>todos dentro del horario de mensajes</translation>
    </message>
    <message>
        <source>A list or group can&apos;t be combined with other recipients</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Una lista o un grupo no se puede combinar con otros destinatarios</translation>
    </message>
    <message>
        <source>A private note can&apos;t go to a list</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Una nota privada no puede ir a una lista</translation>
    </message>
    <message numerus="yes">
        <source>%n private note</source>
        <comment>%n private notes</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>
            <numerusform>%n nota privada</numerusform>
            <numerusform>%n notas privadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 group text to %n person</source>
        <comment>1 group text to %n people</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>
            <numerusform>1 mensaje de grupo a %n persona</numerusform>
            <numerusform>1 mensaje de grupo a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>A separate text to everyone on this list</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Un mensaje por separado a cada persona de esta lista</translation>
    </message>
    <message numerus="yes">
        <source>%n separate text</source>
        <comment>%n separate texts</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>
            <numerusform>%n mensaje por separado</numerusform>
            <numerusform>%n mensajes por separado</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what to keep:</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Elija qué conservar:</translation>
    </message>
    <message>
        <source>Choose one person.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Elija a una persona.</translation>
    </message>
    <message>
        <source>At most {most} notes can be added at once.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Se pueden agregar {most} notas a la vez como máximo.</translation>
    </message>
    <message>
        <source>One note on each conversation. Only your team sees them.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Una nota en cada conversación. Solo la ve su equipo.</translation>
    </message>
    <message>
        <source>Everyone sees everyone&apos;s number and replies.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Todos ven los números y las respuestas de todos.</translation>
    </message>
    <message>
        <source>Everyone gets their own text. Replies are private.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Cada persona recibe su propio mensaje. Las respuestas son privadas.</translation>
    </message>
    <message>
        <source>Only {who}</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Solo {who}</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n person</source>
        <comment>Only the %n people</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>
            <numerusform>Solo %n persona</numerusform>
            <numerusform>Solo las %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>opted out</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>se dio de baja</translation>
    </message>
    <message>
        <source>blocked</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>no number that can be texted</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>sin número que reciba mensajes</translation>
    </message>
    <message>
        <source>listed twice, gets one text</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>aparece dos veces, recibe un mensaje</translation>
    </message>
    <message>
        <source>left out by you</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>usted lo excluyó</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Remove all recipients. {keys} in the field brings them back.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Quita a todos los destinatarios. {keys} en el campo los recupera.</translation>
    </message>
    <message>
        <source>Remove the others. {keys} in the field brings them back.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Quita a los demás. {keys} en el campo los recupera.</translation>
    </message>
    <message>
        <source>Heymarket doesn&apos;t show who is on this list.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Heymarket no muestra quién está en esta lista.</translation>
    </message>
</context>
<context>
    <name>Blanks</name>
    <message>
        <source>{blank}, blank {number} of {count}. Tab for the next.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>{blank}, espacio {number} de {count}. Tab para el siguiente.</translation>
    </message>
</context>
<context>
    <name>Broadcast</name>
    <message>
        <source>Review the texts to “{name}”</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Revise los mensajes a «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Review %n separate text</source>
        <comment>Review %n separate texts</comment>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>
            <numerusform>Revise %n mensaje por separado</numerusform>
            <numerusform>Revise %n mensajes por separado</numerusform>
        </translation>
    </message>
    <message>
        <source>Type its number, {number}, to confirm</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Escriba su número, {number}, para confirmar</translation>
    </message>
    <message>
        <source>Type {number} to confirm</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Escriba {number} para confirmar</translation>
    </message>
    <message>
        <source>Schedule for {time}</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Programar para {time}</translation>
    </message>
    <message>
        <source>Send to everyone</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Enviar a todos</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n person</source>
        <comment>Send to %n people</comment>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>
            <numerusform>Enviar a %n persona</numerusform>
            <numerusform>Enviar a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>You can change or cancel it until {time}.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Puede cambiarlo o cancelarlo hasta {time}.</translation>
    </message>
    <message>
        <source>It&apos;s sent right away. You can&apos;t undo it.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Se envía de inmediato. No se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>You&apos;ll have %n second to undo.</source>
        <comment>You&apos;ll have %n seconds to undo.</comment>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>
            <numerusform>Tendrá %n segundo para deshacer.</numerusform>
            <numerusform>Tendrá %n segundos para deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list may have changed since it was last loaded.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>La lista puede haber cambiado desde la última carga.</translation>
    </message>
    <message numerus="yes">
        <source>%n person, {day}</source>
        <comment>%n people, {day}</comment>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>
            <numerusform>%n persona, {day}</numerusform>
            <numerusform>%n personas, {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BroadcastPage</name>
    <message>
        <source>Review</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Loading from Heymarket…</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Cargando desde Heymarket…</translation>
    </message>
    <message>
        <source>Edit text  Esc</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Editar mensaje  Esc</translation>
    </message>
    <message>
        <source>Edit text</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Editar mensaje</translation>
    </message>
    <message>
        <source>Create the list again</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Crear la lista de nuevo</translation>
    </message>
    <message>
        <source>Everyone gets their own text. Replies come to you privately.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Cada persona recibe su propio mensaje. Las respuestas le llegan en privado.</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Name of the new list</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Nombre de la lista nueva</translation>
    </message>
    <message>
        <source>List {number}</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Lista {number}</translation>
    </message>
    <message>
        <source>Saved as the list {name}</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Guardada como la lista {name}</translation>
    </message>
    <message>
        <source>Enter a name for the list.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Escriba un nombre para la lista.</translation>
    </message>
    <message>
        <source>Saved as the list</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Guardada como la lista</translation>
    </message>
    <message>
        <source>Sending to {number}.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Enviando a {number}.</translation>
    </message>
    <message>
        <source>Creating the list… Edit text stops it before anything is sent.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Creando la lista… Editar mensaje la detiene antes de enviar nada.</translation>
    </message>
</context>
<context>
    <name>BubbleFoot</name>
    <message>
        <source>Details</source>
        <extracomment>heydesk/ui/conversation/foot.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Bring this text back to the composer</source>
        <extracomment>heydesk/ui/conversation/foot.py</extracomment>
        <translation>Devolver este mensaje al editor</translation>
    </message>
    <message numerus="yes">
        <source>Adding in %n s</source>
        <comment>Adding in %n s</comment>
        <extracomment>heydesk/ui/conversation/foot.py</extracomment>
        <translation>
            <numerusform>Se agrega en %n s</numerusform>
            <numerusform>Se agrega en %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scheduling in %n s</source>
        <comment>Scheduling in %n s</comment>
        <extracomment>heydesk/ui/conversation/foot.py</extracomment>
        <translation>
            <numerusform>Se programa en %n s</numerusform>
            <numerusform>Se programa en %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending {count} texts in %n s</source>
        <comment>Sending {count} texts in %n s</comment>
        <extracomment>heydesk/ui/conversation/foot.py</extracomment>
        <translation>
            <numerusform>{count} mensajes salen en %n s</numerusform>
            <numerusform>{count} mensajes salen en %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s</source>
        <comment>Sending in %n s</comment>
        <extracomment>heydesk/ui/conversation/foot.py</extracomment>
        <translation>
            <numerusform>Se envía en %n s</numerusform>
            <numerusform>Se envía en %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Checks</source>
        <extracomment>heydesk/ui/composer/check_list.py</extracomment>
        <translation>Comprobaciones</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Nothing has been sent.</source>
        <extracomment>heydesk/ui/composer/check_list.py</extracomment>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>heydesk/ui/composer/check_list.py</extracomment>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Hide them</source>
        <extracomment>heydesk/ui/composer/check_list.py</extracomment>
        <translation>Ocultarlos</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{time} there</source>
        <extracomment>heydesk/ui/composer/recipients/chips.py, heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>{time} allí</translation>
    </message>
    <message>
        <source>Recipient</source>
        <extracomment>heydesk/ui/composer/recipients/chips.py</extracomment>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Press Delete to remove.</source>
        <extracomment>heydesk/ui/composer/recipients/chips.py</extracomment>
        <translation>Pulse Supr para quitarlo.</translation>
    </message>
    <message>
        <source>Remove {number}</source>
        <extracomment>heydesk/ui/composer/recipients/chips.py</extracomment>
        <translation>Quitar {number}</translation>
    </message>
    <message>
        <source>Last text from here, {when}: “{words}”</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>Último mensaje desde aquí, {when}: «{words}»</translation>
    </message>
    <message>
        <source>blocked</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>opted out</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>se dio de baja</translation>
    </message>
    <message>
        <source>List {number}</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>Lista {number}</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>lista</translation>
    </message>
    <message numerus="yes">
        <source>list · %n person</source>
        <comment>list · %n people</comment>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>
            <numerusform>lista · %n persona</numerusform>
            <numerusform>lista · %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation {number}</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>Conversación {number}</translation>
    </message>
    <message numerus="yes">
        <source>group · %n person</source>
        <comment>group · %n people</comment>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>
            <numerusform>grupo · %n persona</numerusform>
            <numerusform>grupo · %n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Search</source>
        <extracomment>heydesk/ui/widgets/search_panel.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Full text</source>
        <extracomment>heydesk/ui/widgets/search_panel.py</extracomment>
        <translation>Texto completo</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n text is on hold. You can still undo it.</source>
        <comment>%n texts are on hold. You can still undo them.</comment>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>
            <numerusform>%n mensaje está en espera. Aún puede deshacerlo.</numerusform>
            <numerusform>%n mensajes están en espera. Aún puede deshacerlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text is being sent. HeyDesk waits a moment for Heymarket&apos;s answer before it closes.</source>
        <comment>%n texts are being sent. HeyDesk waits a moment for Heymarket&apos;s answers before it closes.</comment>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>
            <numerusform>%n mensaje se está enviando. HeyDesk espera un momento la respuesta de Heymarket antes de cerrarse.</numerusform>
            <numerusform>%n mensajes se están enviando. HeyDesk espera un momento las respuestas de Heymarket antes de cerrarse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting.</source>
        <comment>%n waiting.</comment>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>
            <numerusform>%n en espera.</numerusform>
            <numerusform>%n en espera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is lost: unsent texts are sent at the next start. Texts that waited more than %n minute ask first.</source>
        <comment>Nothing is lost: unsent texts are sent at the next start. Texts that waited more than %n minutes ask first.</comment>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>
            <numerusform>No se pierde nada: los mensajes sin enviar salen en el próximo inicio. Los que esperaron más de %n minuto preguntan antes.</numerusform>
            <numerusform>No se pierde nada: los mensajes sin enviar salen en el próximo inicio. Los que esperaron más de %n minutos preguntan antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Send now and close</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>Enviar ahora y cerrar</translation>
    </message>
    <message>
        <source>Keep for next time</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>Guardar para la próxima vez</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There are unsent texts</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>Hay mensajes sin enviar</translation>
    </message>
    <message>
        <source>Your text can&apos;t be saved</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>No se puede guardar su texto</translation>
    </message>
    <message>
        <source>The disk can&apos;t be written to. If you close now, your text is lost. Stay, and copy it somewhere else.</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>No se puede escribir en el disco. Si cierra ahora, su texto se pierde. Quédese y cópielo en otro lugar.</translation>
    </message>
    <message>
        <source>Close and lose text</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>Cerrar y perder el texto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Run</source>
        <extracomment>heydesk/ui/command_palette.py</extracomment>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>No commands found.</source>
        <extracomment>heydesk/ui/command_palette.py</extracomment>
        <translation>No se encontraron comandos.</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>heydesk/ui/command_palette.py</extracomment>
        <translation>Comandos</translation>
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
        <translation>Aún no hay nada escrito.</translation>
    </message>
    <message>
        <source>What you wrote to {who} is saved with their conversation.</source>
        <extracomment>heydesk/ui/composer/composer.py</extracomment>
        <translation>Lo que escribió a {who} está guardado con su conversación.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <extracomment>heydesk/ui/composer/composer.py</extracomment>
        <translation>Usarlo aquí</translation>
    </message>
    <message>
        <source>This goes to the customer</source>
        <extracomment>heydesk/ui/composer/composer.py</extracomment>
        <translation>Esto va al cliente</translation>
    </message>
</context>
<context>
    <name>ConnectCard</name>
    <message>
        <source>Checking the key with Heymarket…</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Comprobando la clave con Heymarket…</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Checked again. Nothing has changed.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Comprobado de nuevo. Nada ha cambiado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect your Heymarket account</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Conecte su cuenta de Heymarket</translation>
    </message>
    <message>
        <source>In Heymarket, open Settings → Integrations → API and create a secret. The key is shown once.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>En Heymarket, abra Settings → Integrations → API y cree un secreto. La clave se muestra una sola vez.</translation>
    </message>
    <message>
        <source>Connect “{name}” again</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Conectar «{name}» de nuevo</translation>
    </message>
    <message>
        <source>Replace the key of “{name}”</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Reemplazar la clave de «{name}»</translation>
    </message>
    <message>
        <source>The key was kept for one session only. Paste it again.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>La clave se guardó solo para una sesión. Péguela de nuevo.</translation>
    </message>
    <message>
        <source>The old key stays until Heymarket accepts the new one. Waiting texts are sent then.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>La clave anterior se conserva hasta que Heymarket acepte la nueva. Los mensajes en espera se envían entonces.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Make a separate key for this computer.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Cree una clave aparte para esta computadora.</translation>
    </message>
    <message>
        <source>Kept until you quit HeyDesk, then asked for again.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Se guarda hasta que salga de HeyDesk; luego se pide de nuevo.</translation>
    </message>
    <message>
        <source>Kept in {keyring}, never in a file.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Se guarda en {keyring}, nunca en un archivo.</translation>
    </message>
    <message>
        <source>Connect for this session only</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Conectar solo en esta sesión</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Contact</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Copy number</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>About this contact</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>Sobre este contacto</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Private notes</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>Notas privadas</translation>
    </message>
    <message>
        <source>Choose one recipient to see who they are.</source>
        <extracomment>heydesk/ui/conversation/contact_page.py, heydesk/ui/drawer.py</extracomment>
        <translation>Elija a un destinatario para ver quién es.</translation>
    </message>
    <message>
        <source>This is a group conversation.</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>Esta es una conversación de grupo.</translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>Texting hours</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>Horario de mensajes</translation>
    </message>
    <message>
        <source>Can be texted</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>Puede recibir mensajes</translation>
    </message>
    <message>
        <source>Number copied</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>Número copiado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>{time}, by area code</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>{time}, según el código de área</translation>
    </message>
    <message>
        <source>Closed until {time} there</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>Cerrado hasta las {time} allí</translation>
    </message>
    <message>
        <source>Open until {time} there</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>Abierto hasta las {time} allí</translation>
    </message>
    <message>
        <source>No, blocked</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>No, bloqueado</translation>
    </message>
    <message>
        <source>No, opted out</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>No, se dio de baja</translation>
    </message>
    <message>
        <source>Yes, hasn&apos;t opted out</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>Sí, no se ha dado de baja</translation>
    </message>
</context>
<context>
    <name>ContentController</name>
    <message>
        <source>Field</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Survey</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>Insert as text</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Insertar como texto</translation>
    </message>
    <message>
        <source>Send as template</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Enviar como plantilla</translation>
    </message>
    <message>
        <source>No templates found. Save a text as one, or create one in Heymarket.</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>No hay plantillas. Guarde un mensaje como plantilla o cree una en Heymarket.</translation>
    </message>
    <message>
        <source>Templates</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>No surveys found. Create surveys in Heymarket.</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>No hay encuestas. Cree encuestas en Heymarket.</translation>
    </message>
    <message>
        <source>Send this survey</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Enviar esta encuesta</translation>
    </message>
    <message>
        <source>Surveys</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>Insert</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>No columns found.</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>No se encontraron columnas.</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Campos</translation>
    </message>
    <message>
        <source>No fields found.</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>No se encontraron campos.</translation>
    </message>
    <message>
        <source>Loading from Heymarket…</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Cargando desde Heymarket…</translation>
    </message>
    <message>
        <source>A text can have only one picture. “{title}” has more: {names}.</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Un mensaje solo puede llevar una imagen. «{title}» tiene más: {names}.</translation>
    </message>
</context>
<context>
    <name>ContentSearch</name>
    <message>
        <source>First name</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>{token} · now: {value}</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>{token} · ahora: {value}</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Beginning of the conversation</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Inicio de la conversación</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New messages</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Mensajes nuevos</translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>espera desde hace {time}</translation>
    </message>
    <message>
        <source>Not delivered: {why}</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>No entregado: {why}</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Scheduled for {time}</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Programado para {time}</translation>
    </message>
    <message>
        <source>Private note by {who}</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Nota privada de {who}</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>{who} (your team)</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>{who} (su equipo)</translation>
    </message>
    <message>
        <source>Your team</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Su equipo</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Remitente desconocido</translation>
    </message>
    <message>
        <source>To {who}</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Para {who}</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Attachment</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Archivo adjunto</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n person on “{list}”</source>
        <comment>%n people on “{list}”, each separately</comment>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>
            <numerusform>%n persona de «{list}»</numerusform>
            <numerusform>%n personas de «{list}», cada una por separado</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone on “{list}”, each separately</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Todas las personas de «{list}», cada una por separado</translation>
    </message>
    <message numerus="yes">
        <source>%n person</source>
        <comment>%n people, each separately</comment>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas, cada una por separado</numerusform>
        </translation>
    </message>
    <message>
        <source>Heymarket doesn&apos;t report who got this broadcast.</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>Heymarket no informa quién recibió este envío masivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n new message ↓</source>
        <comment>%n new messages ↓</comment>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>
            <numerusform>%n mensaje nuevo ↓</numerusform>
            <numerusform>%n mensajes nuevos ↓</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one recipient to see the conversation.</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation>Elija a un destinatario para ver la conversación.</translation>
    </message>
    <message>
        <source>Choose an inbox to see the conversation.</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation>Elija una bandeja para ver la conversación.</translation>
    </message>
    <message>
        <source>A list has no conversation of its own. Replies come to you privately.</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation>Una lista no tiene conversación propia. Las respuestas le llegan en privado.</translation>
    </message>
    <message>
        <source>Group conversations can&apos;t be loaded. You&apos;ll see the texts you sent from here.</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation>Las conversaciones de grupo no se pueden cargar. Verá los mensajes que envió desde aquí.</translation>
    </message>
    <message>
        <source>This API key can&apos;t read conversations. You&apos;ll see the texts you sent from here.</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation>Esta clave de API no puede leer conversaciones. Verá los mensajes que envió desde aquí.</translation>
    </message>
    <message>
        <source>Couldn&apos;t load this conversation. {why}</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation>No se pudo cargar esta conversación. {why}</translation>
    </message>
    <message>
        <source>Loading from Heymarket…</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation>Cargando desde Heymarket…</translation>
    </message>
    <message>
        <source>No texts with {who} yet.</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation>Aún no hay mensajes con {who}.</translation>
    </message>
</context>
<context>
    <name>ConversationActions</name>
    <message>
        <source>Skip to the next waiting</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Saltar al siguiente que espera</translation>
    </message>
    <message>
        <source>Hand to a teammate…</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Pasar a un compañero…</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Cerrar conversación</translation>
    </message>
    <message>
        <source>Remind me if they don&apos;t answer…</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Recordarme si no responde…</translation>
    </message>
    <message>
        <source>Opt out…</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Dar de baja…</translation>
    </message>
    <message>
        <source>Wrong number…</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Número equivocado…</translation>
    </message>
    <message>
        <source>{inbox} has no other members.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>{inbox} no tiene otros miembros.</translation>
    </message>
    <message>
        <source>Handed {name} to {member}.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>{name} pasó a {member}.</translation>
    </message>
    <message>
        <source>Closed the conversation with {name}.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Se cerró la conversación con {name}.</translation>
    </message>
    <message>
        <source>Opt {name} out?</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>¿Dar de baja a {name}?</translation>
    </message>
    <message>
        <source>Nobody on your team can text them until they text START. No text is sent.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Nadie de su equipo podrá enviarle mensajes hasta que escriba START. No se envía ningún mensaje.</translation>
    </message>
    <message>
        <source>Opt out</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Dar de baja</translation>
    </message>
    <message>
        <source>{name} is opted out.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>{name} quedó de baja.</translation>
    </message>
    <message>
        <source>Is this the wrong number for {name}?</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>¿Es este un número equivocado para {name}?</translation>
    </message>
    <message>
        <source>The number is opted out, a private note says why, and the conversation is closed.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>El número se da de baja, una nota privada explica por qué y la conversación se cierra.</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Número equivocado</translation>
    </message>
    <message>
        <source>Wrong number: this isn&apos;t {name}. Opted out.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Número equivocado: no es {name}. De baja.</translation>
    </message>
    <message>
        <source>Marked as a wrong number and opted out.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Marcado como número equivocado y dado de baja.</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>En 1 hora</translation>
    </message>
    <message>
        <source>In 4 hours</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>En 4 horas</translation>
    </message>
    <message>
        <source>Remind you if {name} doesn&apos;t answer?</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>¿Recordarle si {name} no responde?</translation>
    </message>
    <message>
        <source>HeyDesk shows them under Needs attention at that time, unless they texted first.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>HeyDesk lo muestra en Requiere atención a esa hora, salvo que escriba antes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>You&apos;ll be reminded {time} if {name} doesn&apos;t answer.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Se le recordará {time} si {name} no responde.</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation>Copiar selección</translation>
    </message>
    <message>
        <source>Copy text</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Text again</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation>Escribir de nuevo</translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation>Editar y reenviar</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>CountConfirmation</name>
    <message>
        <source>Send to me first…</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Enviármelo primero…</translation>
    </message>
    <message>
        <source>That&apos;s not the number. Type {number} to confirm.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>Ese no es el número. Escriba {number} para confirmar.</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>1 group message</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>1 mensaje de grupo</translation>
    </message>
    <message>
        <source>1 picture message</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>1 mensaje con imagen</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n text each</source>
        <comment>Up to %n texts each</comment>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>
            <numerusform>Hasta %n mensaje cada uno</numerusform>
            <numerusform>Hasta %n mensajes cada uno</numerusform>
        </translation>
    </message>
    <message>
        <source>1 text each</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>1 mensaje cada uno</translation>
    </message>
    <message numerus="yes">
        <source>About %n text</source>
        <comment>About %n texts</comment>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>
            <numerusform>Cerca de %n mensaje</numerusform>
            <numerusform>Cerca de %n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text</source>
        <comment>%n texts</comment>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character</source>
        <comment>%n characters</comment>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>{encoding} because of {characters}</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>{encoding} por {characters}</translation>
    </message>
    <message>
        <source>{used} of {most} characters</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>{used} de {most} caracteres</translation>
    </message>
    <message numerus="yes">
        <source>%n left in the last text</source>
        <comment>%n left in the last text</comment>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>
            <numerusform>queda %n en el último mensaje</numerusform>
            <numerusform>quedan %n en el último mensaje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest of %n text, as filled in here.</source>
        <comment>The longest of %n texts, as filled in here.</comment>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>
            <numerusform>El más largo de %n mensaje, como se completa aquí.</numerusform>
            <numerusform>El más largo de %n mensajes, como se completan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Media and group texts are sent as one multimedia message.</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>Los archivos y los mensajes de grupo se envían como un solo mensaje multimedia.</translation>
    </message>
    <message>
        <source>Carriers bill each 160 plain characters as one text; longer ones are cut at 153.</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>Las operadoras cobran cada 160 caracteres simples como un mensaje; los más largos se cortan en 153.</translation>
    </message>
    <message>
        <source>The underlined characters aren&apos;t in the plain alphabet. With them, a text holds 70 characters instead of 160 (67 instead of 153 in longer ones).</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>Los caracteres subrayados no están en el alfabeto simple. Con ellos, un mensaje admite 70 caracteres en lugar de 160 (67 en lugar de 153 en los más largos).</translation>
    </message>
    <message>
        <source>Heymarket may add “{words}” to a person&apos;s first text.</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>Heymarket puede añadir «{words}» al primer mensaje de una persona.</translation>
    </message>
    <message>
        <source>Only your team sees this</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>Solo lo ve su equipo</translation>
    </message>
    <message numerus="yes">
        <source>This is now %n text.</source>
        <comment>This is now %n texts.</comment>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>
            <numerusform>Ahora es %n mensaje.</numerusform>
            <numerusform>Ahora son %n mensajes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvImportDialog</name>
    <message>
        <source>Add from “{name}”</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Agregar desde «{name}»</translation>
    </message>
    <message>
        <source>Add pasted numbers</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Agregar los números pegados</translation>
    </message>
    <message>
        <source>Phone number column</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Columna de números de teléfono</translation>
    </message>
    <message>
        <source>The first row has the names of the columns</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>La primera fila tiene los nombres de las columnas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Phone numbers are in</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Los números de teléfono están en</translation>
    </message>
    <message>
        <source>Choose the column with the phone numbers</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Elija la columna con los números de teléfono</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <source>More than one column could hold the phone numbers. Choose one.</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Más de una columna podría tener los números de teléfono. Elija una.</translation>
    </message>
    <message>
        <source>Is this the column with the phone numbers? Choose it to go on.</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>¿Es esta la columna con los números de teléfono? Elíjala para continuar.</translation>
    </message>
    <message>
        <source>No column looks like phone numbers. Choose one.</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Ninguna columna parece tener números de teléfono. Elija una.</translation>
    </message>
    <message>
        <source>Reading… {count}</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Leyendo… {count}</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} number</source>
        <comment>Add {count} numbers</comment>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>
            <numerusform>Agregar {count} número</numerusform>
            <numerusform>Agregar {count} números</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers: {count}</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Números: {count}</translation>
    </message>
    <message>
        <source>duplicates: {count}</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>duplicados: {count}</translation>
    </message>
    <message>
        <source>rows without a number: {count}</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>filas sin número: {count}</translation>
    </message>
    <message>
        <source>not phone numbers, left out: {count}</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>no son números de teléfono, se omiten: {count}</translation>
    </message>
</context>
<context>
    <name>CsvImporter</name>
    <message>
        <source>“{name}” couldn&apos;t be read ({reason}).</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>No se pudo leer «{name}» ({reason}).</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>{name}: {reason}</translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>Day</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Month before</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>DesktopNotifier</name>
    <message numerus="yes">
        <source>%n text needs your attention</source>
        <comment>%n texts need your attention</comment>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation>
            <numerusform>%n mensaje requiere su atención</numerusform>
            <numerusform>%n mensajes requieren su atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>New text</source>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation>Mensaje nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n new text</source>
        <comment>%n new texts</comment>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Details for support</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Detalles para soporte</translation>
    </message>
    <message>
        <source>Show what I&apos;m writing</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>IDs and dates</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>ID y fechas</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Exact request</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Solicitud exacta</translation>
    </message>
    <message>
        <source>Copy request</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Copiar solicitud</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Copy for another shell</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Copiar para otra consola</translation>
    </message>
    <message>
        <source>Private note for {who}, {time}</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Nota privada para {who}, {time}</translation>
    </message>
    <message>
        <source>Text to {who}, {time}</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Mensaje a {who}, {time}</translation>
    </message>
    <message>
        <source>What you&apos;re writing now</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Lo que escribe ahora</translation>
    </message>
    <message>
        <source>Exact request · POST {path}</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Solicitud exacta · POST {path}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>Your secret key is never part of what is copied.</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Su clave secreta nunca forma parte de lo copiado.</translation>
    </message>
    <message>
        <source>Not ready to send. Missing parts are left out.</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>No está lista para enviar. Se omiten las partes que faltan.</translation>
    </message>
    <message>
        <source>Request copied</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Solicitud copiada</translation>
    </message>
    <message>
        <source>For bash or zsh</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Para bash o zsh</translation>
    </message>
    <message>
        <source>For PowerShell on Windows</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Para PowerShell en Windows</translation>
    </message>
    <message>
        <source>For Command Prompt (cmd)</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Para el símbolo del sistema (cmd)</translation>
    </message>
    <message>
        <source>Copied. The command reads your token from {variable}.</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Copiado. El comando lee su token de {variable}.</translation>
    </message>
    <message>
        <source>This text is too long for that shell. Copy it for another one.</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Este texto es demasiado largo para esa consola. Cópielo para otra.</translation>
    </message>
    <message numerus="yes">
        <source>%n character</source>
        <comment>%n characters</comment>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Codificación</translation>
    </message>
    <message numerus="yes">
        <source>%n text</source>
        <comment>%n texts</comment>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>Cuenta como</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>No names, numbers, texts or keys are in it. Copy it for whoever helps you. No text was sent.</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>No contiene nombres, números, mensajes ni claves. Cópielo para quien le ayude. No se envió ningún mensaje.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing keeps HeyDesk from working.</source>
        <comment>%n things keep HeyDesk from working.</comment>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>
            <numerusform>%n cosa impide que HeyDesk funcione.</numerusform>
            <numerusform>%n cosas impiden que HeyDesk funcione.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check has ended.</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>La comprobación terminó.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Drawer</source>
        <extracomment>heydesk/ui/drawer.py</extracomment>
        <translation>Panel lateral</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>heydesk/ui/drawer.py</extracomment>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>heydesk/ui/drawer.py</extracomment>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>heydesk/ui/drawer.py</extracomment>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>EditorToolbar</name>
    <message>
        <source>Only your team sees this</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>Solo lo ve su equipo</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Insert</source>
        <extracomment>heydesk/ui/composer/emoji.py</extracomment>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Emoji</source>
        <extracomment>heydesk/ui/composer/emoji.py</extracomment>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>No emoji found.</source>
        <extracomment>heydesk/ui/composer/emoji.py</extracomment>
        <translation>No se encontró ningún emoji.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>New text</source>
        <extracomment>heydesk/ui/empty_page.py</extracomment>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>Open a spreadsheet…</source>
        <extracomment>heydesk/ui/empty_page.py</extracomment>
        <translation>Abrir una hoja de cálculo…</translation>
    </message>
    <message>
        <source>Saved drafts</source>
        <extracomment>heydesk/ui/empty_page.py</extracomment>
        <translation>Borradores guardados</translation>
    </message>
    <message>
        <source>Pick someone, or type a name above. You can also write first and choose later.</source>
        <extracomment>heydesk/ui/empty_page.py</extracomment>
        <translation>Elija a alguien o escriba un nombre arriba. También puede escribir primero y elegir después.</translation>
    </message>
    <message>
        <source>Who would you like to text?</source>
        <extracomment>heydesk/ui/empty_page.py</extracomment>
        <translation>¿A quién quiere escribir?</translation>
    </message>
    <message>
        <source>Answer {name} · {wait}</source>
        <extracomment>heydesk/ui/empty_page.py</extracomment>
        <translation>Responder a {name} · {wait}</translation>
    </message>
    <message numerus="yes">
        <source>Saved drafts (%n)</source>
        <comment>Saved drafts (%n)</comment>
        <extracomment>heydesk/ui/empty_page.py</extracomment>
        <translation>
            <numerusform>Borradores guardados (%n)</numerusform>
            <numerusform>Borradores guardados (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>Change time</source>
        <extracomment>heydesk/ui/conversation/page.py</extracomment>
        <translation>Cambiar hora</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>HeyDesk had to close</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>HeyDesk tuvo que cerrarse</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>memory</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>memoria</translation>
    </message>
    <message>
        <source>This deletes the account&apos;s key in {place}, its drafts and its outbox from this computer. Nothing changes in Heymarket.</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Esto borra de esta computadora la clave de la cuenta en {place}, sus borradores y su bandeja de salida. En Heymarket no cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its texts hasn&apos;t been sent or needs attention. It&apos;s deleted too.</source>
        <comment>%n of its texts haven&apos;t been sent or need attention. They&apos;re deleted too.</comment>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>
            <numerusform>%n de sus mensajes no se ha enviado o requiere atención. También se borra.</numerusform>
            <numerusform>%n de sus mensajes no se han enviado o requieren atención. También se borran.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the account “{name}”?</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>¿Quitar la cuenta «{name}»?</translation>
    </message>
    <message>
        <source>Remove account</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The key couldn&apos;t be erased</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>No se pudo borrar la clave</translation>
    </message>
    <message>
        <source>You can still remove the account. Its key then stays in the system keyring.</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Aún puede quitar la cuenta. Su clave queda entonces en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Keep account</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Conservar cuenta</translation>
    </message>
    <message>
        <source>Remove account, leave key</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Quitar cuenta, dejar clave</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>You&apos;ll review it before it&apos;s sent.</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>Lo revisará antes de que se envíe.</translation>
    </message>
    <message>
        <source>A private note can only go on one conversation.</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>Una nota privada solo puede ir en una conversación.</translation>
    </message>
    <message numerus="yes">
        <source>%n character that can&apos;t be sent was left out.</source>
        <comment>%n characters that can&apos;t be sent were left out.</comment>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>
            <numerusform>Se omitió %n carácter que no se puede enviar.</numerusform>
            <numerusform>Se omitieron %n caracteres que no se pueden enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures can&apos;t be pasted: Heymarket can&apos;t take uploads from HeyDesk. Put the picture on the web and paste its link.</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>No se pueden pegar imágenes: Heymarket no admite subidas desde HeyDesk. Publique la imagen en la web y pegue su enlace.</translation>
    </message>
</context>
<context>
    <name>FormPresenter</name>
    <message>
        <source>{who} is blocked and can&apos;t be texted. You can still add a private note.</source>
        <extracomment>heydesk/ui/composer/composer.py</extracomment>
        <translation>{who} tiene bloqueo y no puede recibir mensajes. Aún puede agregar una nota privada.</translation>
    </message>
    <message>
        <source>{who} opted out and can&apos;t be texted. You can still add a private note.</source>
        <extracomment>heydesk/ui/composer/composer.py</extracomment>
        <translation>{who} se dio de baja y no puede recibir mensajes. Aún puede agregar una nota privada.</translation>
    </message>
</context>
<context>
    <name>GapBox</name>
    <message numerus="yes">
        <source>Leave %n person out</source>
        <comment>Leave these %n people out</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>
            <numerusform>Omitir a %n persona</numerusform>
            <numerusform>Omitir a estas %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave {who} out</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>Omitir a {who}</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand {name} to a teammate</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Pasar a {name} a un compañero</translation>
    </message>
    <message>
        <source>Teammate</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Compañero</translation>
    </message>
    <message>
        <source>Choose a teammate</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Elija a un compañero</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Private note for your teammate (optional)</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Nota privada para su compañero (opcional)</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Pasar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Only your team sees this</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>Solo lo ve su equipo</translation>
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
        <translation>Para</translation>
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
        <translation>Menú</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Find people, texts and commands by name</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>Busque personas, mensajes y comandos por su nombre</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Sandbox: nothing leaves this computer</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>Entorno de prueba: nada sale de esta computadora</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>Entorno de prueba</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>Conectar su cuenta</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Scheduled for {time}</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Programado para {time}</translation>
    </message>
    <message>
        <source>Note added</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Nota agregada</translation>
    </message>
    <message>
        <source>Was this note added for {who}?</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>¿Se agregó esta nota para {who}?</translation>
    </message>
    <message>
        <source>Did this text reach {who}?</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>¿Llegó este mensaje a {who}?</translation>
    </message>
    <message>
        <source>Note for {who} not added</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>La nota para {who} no se agregó</translation>
    </message>
    <message>
        <source>Text to {who} not sent</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>El mensaje a {who} no se envió</translation>
    </message>
    <message>
        <source>Text to {who} not sent yet</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>El mensaje a {who} aún no se envió</translation>
    </message>
    <message>
        <source>Text to {who} not scheduled</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>El mensaje a {who} no se programó</translation>
    </message>
    <message>
        <source>Scheduled text to {who} is gone</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>El mensaje programado a {who} ya no está</translation>
    </message>
    <message>
        <source>Text to {who} not sent: they texted first</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>El mensaje a {who} no se envió: escribió antes</translation>
    </message>
    <message>
        <source>Text to {who} not delivered</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>El mensaje a {who} no se entregó</translation>
    </message>
    <message>
        <source>Waiting for the internet connection</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Esperando la conexión a internet</translation>
    </message>
    <message>
        <source>Waiting: Heymarket asked us to slow down</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>En espera: Heymarket pidió ir más despacio</translation>
    </message>
    <message>
        <source>Waiting for your account</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Esperando su cuenta</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Esperando para enviarse</translation>
    </message>
    <message>
        <source>Sending soon</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Se envía pronto</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Discarded</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>You marked it as sent</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Lo marcó como enviado</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Cancelado</translation>
    </message>
</context>
<context>
    <name>KeptDraftButton</name>
    <message numerus="yes">
        <source>Saved drafts (%n)</source>
        <comment>Saved drafts (%n)</comment>
        <extracomment>heydesk/ui/composer/saved_drafts.py</extracomment>
        <translation>
            <numerusform>Borradores guardados (%n)</numerusform>
            <numerusform>Borradores guardados (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>heydesk/ui/composer/saved_drafts.py</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>To {numbers} · {when}</source>
        <extracomment>heydesk/ui/composer/saved_drafts.py</extracomment>
        <translation>Para {numbers} · {when}</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <extracomment>heydesk/ui/composer/saved_drafts.py</extracomment>
        <translation>Nota: {words}</translation>
    </message>
    <message>
        <source>{words} · {when}</source>
        <extracomment>heydesk/ui/composer/saved_drafts.py</extracomment>
        <translation>{words} · {when}</translation>
    </message>
    <message>
        <source>{who}: {words} · {when}</source>
        <extracomment>heydesk/ui/composer/saved_drafts.py</extracomment>
        <translation>{who}: {words} · {when}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new key</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>Presione la tecla nueva</translation>
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
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>Buscar atajos de teclado</translation>
    </message>
    <message>
        <source>Search by what it does, or by the key</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>Buscar por lo que hace o por la tecla</translation>
    </message>
    <message>
        <source>Change key</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>Cambiar tecla</translation>
    </message>
    <message>
        <source>Use it here</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>Usarla aquí</translation>
    </message>
    <message>
        <source>Remove key</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>Quitar tecla</translation>
    </message>
    <message>
        <source>Use default</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>Usar la predeterminada</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No shortcuts found.</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>No se encontraron atajos.</translation>
    </message>
    <message>
        <source>New key for “{command}”</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>Tecla nueva para «{command}»</translation>
    </message>
    <message>
        <source>Press the new key for “{command}”.</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>Presione la tecla nueva para «{command}».</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>{command}: {keys}</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>{command}: {keys}</translation>
    </message>
    <message>
        <source>Now without a key: {commands}</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>Ahora sin tecla: {commands}</translation>
    </message>
</context>
<context>
    <name>LeftOutCard</name>
    <message>
        <source>Left out</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Omitidos</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>and %n more</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>No name</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Restituir</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Fix {number}</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>Corregir {number}</translation>
    </message>
    <message>
        <source>isn&apos;t a full phone number</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>no es un número de teléfono completo</translation>
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
        <translation>Mías</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>De nadie</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Conversations</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>New text</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <extracomment>heydesk/ui/left_pane/pane.py, heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Esperan respuesta</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>heydesk/ui/left_pane/pane.py, heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Nadie espera.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Texts</source>
        <extracomment>heydesk/ui/left_pane/pane.py, heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>a las {time}</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>No queda nada que deshacer.</translation>
    </message>
    <message>
        <source>Dismiss reminder</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Descartar recordatorio</translation>
    </message>
    <message>
        <source>Copy text</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Text again</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Escribir de nuevo</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Sending and scheduled</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>En envío y programados</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Templates</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Plantillas</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>%n more</comment>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting {wait}</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>espera desde hace {wait}</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message numerus="yes">
        <source>%n text</source>
        <comment>%n texts</comment>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>No enviado</translation>
    </message>
    <message numerus="yes">
        <source>%n person</source>
        <comment>%n people</comment>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{row}, %n text</source>
        <comment>{row}, %n texts</comment>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>
            <numerusform>{row}, %n mensaje</numerusform>
            <numerusform>{row}, %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>You: {words}</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Usted: {words}</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n person</source>
        <comment>Sent to %n people</comment>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>
            <numerusform>Enviado a %n persona</numerusform>
            <numerusform>Enviado a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>No recipient yet</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Sin destinatario aún</translation>
    </message>
    <message>
        <source>Draft: {words}</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Borrador: {words}</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Hasn&apos;t answered since {time}</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>No responde desde {time}</translation>
    </message>
    <message>
        <source>Reminder</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Recordatorio</translation>
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
        <translation>La hora local del destinatario es desconocida.</translation>
    </message>
    <message>
        <source>Their local time is unknown.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>Su hora local es desconocida.</translation>
    </message>
    <message>
        <source>Same time there.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>Misma hora allí.</translation>
    </message>
    <message>
        <source>{time} their time, by area code.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>{time} allí, según el código de área.</translation>
    </message>
    <message>
        <source>{time} for {who}.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>{time} para {who}.</translation>
    </message>
    <message>
        <source>{time} for {who}, by area code.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>{time} para {who}, según el código de área.</translation>
    </message>
    <message numerus="yes">
        <source>{time} their time, by area code. Unknown for %n.</source>
        <comment>{time} their time, by area code. Unknown for %n.</comment>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>
            <numerusform>{time} allí, según el código de área. Desconocida para %n.</numerusform>
            <numerusform>{time} allí, según el código de área. Desconocida para %n.</numerusform>
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
        <translation>Entorno de prueba</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Quick text · {window}</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>Mensaje rápido · {window}</translation>
    </message>
    <message>
        <source>Conversations</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Drawer</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>Panel lateral</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Commands…</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>Comandos…</translation>
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
        <translation>Enlace a una imagen o archivo que cualquiera pueda abrir</translation>
    </message>
</context>
<context>
    <name>MediaInput</name>
    <message>
        <source>Media link</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>Enlace de archivo</translation>
    </message>
    <message>
        <source>Remove media link</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>Quitar el enlace de archivo</translation>
    </message>
    <message>
        <source>Media URL</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>URL del archivo</translation>
    </message>
</context>
<context>
    <name>MediaStatus</name>
    <message>
        <source>This link hasn&apos;t been checked yet.</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>Este enlace aún no se ha comprobado.</translation>
    </message>
    <message>
        <source>Check link</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>Comprobar enlace</translation>
    </message>
    <message>
        <source>Checking that the link is public…</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>Comprobando que el enlace sea público…</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>reachable</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>accesible</translation>
    </message>
    <message>
        <source>can&apos;t be opened as a file</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>no se puede abrir como archivo</translation>
    </message>
    <message>
        <source>Redirected: {places}</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>Redirigido: {places}</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Text to customer</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>Mensaje al cliente</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Sent to the customer&apos;s phone</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>Se envía al teléfono del cliente</translation>
    </message>
    <message>
        <source>Stays with your team</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>Se queda en su equipo</translation>
    </message>
    <message>
        <source>Message text</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>Write to {who}</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>Escriba a {who}</translation>
    </message>
    <message>
        <source>Write a text</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>Escriba un mensaje</translation>
    </message>
    <message>
        <source>Private note text</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>Texto de la nota privada</translation>
    </message>
    <message>
        <source>Write a note to your team. The customer never sees it.</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>Escriba una nota para su equipo. El cliente nunca la ve.</translation>
    </message>
</context>
<context>
    <name>MissedRows</name>
    <message>
        <source>Row</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>MissedTable</name>
    <message>
        <source>Rows without a recipient</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Filas sin destinatario</translation>
    </message>
</context>
<context>
    <name>ModeTab</name>
    <message>
        <source>has a draft</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>tiene un borrador</translation>
    </message>
</context>
<context>
    <name>MoreChip</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>%n more</comment>
        <extracomment>heydesk/ui/composer/recipients/chips.py</extracomment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter to show the others.</source>
        <extracomment>heydesk/ui/composer/recipients/chips.py</extracomment>
        <translation>Pulse Enter para mostrar los demás.</translation>
    </message>
</context>
<context>
    <name>NameFlow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>and %n more</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextButton</name>
    <message>
        <source>Next: {name} · {wait}</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Siguiente: {name} · {wait}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Siguiente: {name}</translation>
    </message>
</context>
<context>
    <name>NoAccounts</name>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>HeyDesk couldn&apos;t open your accounts</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>HeyDesk no pudo abrir sus cuentas</translation>
    </message>
</context>
<context>
    <name>NoSandbox</name>
    <message>
        <source>Nothing can be sent from this window. Close it and try again.</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Desde esta ventana no se puede enviar nada. Ciérrela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t start</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>El entorno de prueba no puede iniciarse</translation>
    </message>
</context>
<context>
    <name>OriginFields</name>
    <message>
        <source>From inbox</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>Bandeja de origen</translation>
    </message>
    <message>
        <source>Send as</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>Enviar como</translation>
    </message>
    <message>
        <source>Inbox to send from</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>Bandeja desde la que se envía</translation>
    </message>
    <message>
        <source>Who you send as</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>Quién lo envía</translation>
    </message>
    <message>
        <source>as</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>como</translation>
    </message>
    <message>
        <source>no members</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>sin miembros</translation>
    </message>
    <message>
        <source>Choose who you are</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>Elija quién es usted</translation>
    </message>
    <message>
        <source>This inbox has no members</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>Esta bandeja no tiene miembros</translation>
    </message>
    <message>
        <source>Choose an inbox</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>Elija una bandeja</translation>
    </message>
    <message>
        <source>No inboxes</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>Sin bandejas</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>{who}: Sending in %n second.</source>
        <comment>{who}: Sending in %n seconds.</comment>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation>
            <numerusform>{who}: se envía en %n segundo.</numerusform>
            <numerusform>{who}: se envía en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: Sending in %n second. Press {keys} to undo.</source>
        <comment>{who}: Sending in %n seconds. Press {keys} to undo.</comment>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation>
            <numerusform>{who}: se envía en %n segundo. Pulse {keys} para deshacer.</numerusform>
            <numerusform>{who}: se envía en %n segundos. Pulse {keys} para deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: {state}</source>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation>{who}: {state}</translation>
    </message>
    <message>
        <source>Private note, {who}</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Nota privada, {who}</translation>
    </message>
</context>
<context>
    <name>OutboxFile</name>
    <message>
        <source>Try again</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Repair</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>HeyDesk can&apos;t open</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>HeyDesk no puede abrirse</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Mostrar en carpeta</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The copy can&apos;t be read</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>La copia no se puede leer</translation>
    </message>
    <message>
        <source>A copy of your outbox</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Una copia de su bandeja de salida</translation>
    </message>
    <message>
        <source>Repairing your outbox…</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Reparando su bandeja de salida…</translation>
    </message>
    <message>
        <source>Open HeyDesk</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Abrir HeyDesk</translation>
    </message>
    <message>
        <source>Your outbox is repaired</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Su bandeja de salida está reparada</translation>
    </message>
    <message numerus="yes">
        <source>%n text recovered.</source>
        <comment>%n texts recovered.</comment>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>
            <numerusform>%n mensaje recuperado.</numerusform>
            <numerusform>%n mensajes recuperados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft recovered.</source>
        <comment>%n drafts recovered.</comment>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>
            <numerusform>%n borrador recuperado.</numerusform>
            <numerusform>%n borradores recuperados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting text may have been sent already. HeyDesk checks with Heymarket before it&apos;s sent.</source>
        <comment>%n waiting texts may have been sent already. HeyDesk checks with Heymarket before they&apos;re sent.</comment>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>
            <numerusform>%n mensaje en espera puede haberse enviado ya. HeyDesk lo comprueba con Heymarket antes de enviarlo.</numerusform>
            <numerusform>%n mensajes en espera pueden haberse enviado ya. HeyDesk lo comprueba con Heymarket antes de enviarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of the damaged file is kept in {folder}.</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Se conserva una copia del archivo dañado en {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more. See not-read.txt.</source>
        <comment>%n more. See not-read.txt.</comment>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>
            <numerusform>%n más. Vea not-read.txt.</numerusform>
            <numerusform>%n más. Vea not-read.txt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t be read:</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>No se pudo leer:</translation>
    </message>
    <message>
        <source>Export outbox</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Exportar bandeja de salida</translation>
    </message>
    <message>
        <source>HeyDesk outbox</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Bandeja de salida de HeyDesk</translation>
    </message>
    <message>
        <source>Export the conversation with {name}</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Exportar la conversación con {name}</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines for programs (*.jsonl)</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Líneas JSON para programas (*.jsonl)</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Archivo histórico</translation>
    </message>
    <message numerus="yes">
        <source>%n text exported to “{name}”.</source>
        <comment>%n texts exported to “{name}”.</comment>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>
            <numerusform>%n mensaje exportado a «{name}».</numerusform>
            <numerusform>%n mensajes exportados a «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Heymarket&apos;s history couldn&apos;t be read in full, so older texts may be missing.</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>No se pudo leer todo el historial de Heymarket; pueden faltar mensajes antiguos.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Private note: {text}</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Nota privada: {text}</translation>
    </message>
    <message>
        <source>Search this copy</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Buscar en esta copia</translation>
    </message>
    <message>
        <source>Nothing here is sent or changed.</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>Aquí no se envía ni se cambia nada.</translation>
    </message>
</context>
<context>
    <name>PaneDelegate</name>
    <message>
        <source>Next</source>
        <extracomment>heydesk/ui/left_pane/list.py</extracomment>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>PictureTile</name>
    <message>
        <source>can&apos;t be opened as a file</source>
        <extracomment>heydesk/ui/preview/phone.py</extracomment>
        <translation>no se puede abrir como archivo</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <extracomment>heydesk/ui/preview/phone.py</extracomment>
        <translation>Imagen: {name}</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n person has no {field}. It will be blank.</source>
        <comment>%n people have no {field}. It will be blank.</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>
            <numerusform>%n persona no tiene {field}. Quedará en blanco.</numerusform>
            <numerusform>%n personas no tienen {field}. Quedará en blanco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opt-out status unknown for %n person. Heymarket skips anyone who opted out.</source>
        <comment>Opt-out status unknown for %n people. Heymarket skips anyone who opted out.</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>
            <numerusform>No se sabe si %n persona se dio de baja. Heymarket omite a quien se dio de baja.</numerusform>
            <numerusform>No se sabe si %n personas se dieron de baja. Heymarket omite a quien se dio de baja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heymarket doesn&apos;t show who is on this list, so there are no samples and no count of texts.</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>Heymarket no muestra quién está en esta lista, así que no hay muestras ni recuento de mensajes.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture message</source>
        <comment>%n picture messages</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>
            <numerusform>%n mensaje con imagen</numerusform>
            <numerusform>%n mensajes con imagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts as %n text</source>
        <comment>Counts as %n texts</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>
            <numerusform>Cuenta como %n mensaje</numerusform>
            <numerusform>Cuenta como %n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person gets {texts}</source>
        <comment>%n people get {texts}</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>
            <numerusform>%n persona recibe {texts}</numerusform>
            <numerusform>%n personas reciben {texts}</numerusform>
        </translation>
    </message>
    <message>
        <source>{total}: {parts}</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>{total}: {parts}</translation>
    </message>
    <message numerus="yes">
        <source>up to %n with the opt-out sentence</source>
        <comment>up to %n with the opt-out sentence</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>
            <numerusform>hasta %n con la frase de baja</numerusform>
            <numerusform>hasta %n con la frase de baja</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is outside texting hours</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>Nadie está fuera del horario de mensajes</translation>
    </message>
    <message>
        <source>no {fields}</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>sin {fields}</translation>
    </message>
    <message numerus="yes">
        <source>%n text</source>
        <comment>%n texts</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>{texts}, because of “{character}”</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>{texts}, por «{character}»</translation>
    </message>
    <message>
        <source>{time} there</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>{time} allí</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>How it reads</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>Cómo se lee</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>Quién lo recibe</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>{shown} de {count}</translation>
    </message>
    <message>
        <source>{facts}, with the longest and an incomplete one</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>{facts}, con el más largo y uno incompleto</translation>
    </message>
    <message>
        <source>{facts}, with the longest</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>{facts}, con el más largo</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>In an hour</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>En una hora</translation>
    </message>
    <message>
        <source>This evening</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>Esta tarde</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>Mañana por la mañana</translation>
    </message>
    <message>
        <source>Tomorrow afternoon</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>Mañana por la tarde</translation>
    </message>
    <message>
        <source>Monday morning</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>El lunes por la mañana</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>What your team will see</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Lo que verá su equipo</translation>
    </message>
    <message>
        <source>What they will see</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Lo que verán</translation>
    </message>
    <message>
        <source>What {who} will see</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Lo que verá {who}</translation>
    </message>
    <message>
        <source>Heymarket fills in the template when it sends. This is an estimate.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Heymarket completa la plantilla al enviar. Esto es una estimación.</translation>
    </message>
    <message>
        <source>Heymarket fills in the fields when it sends. This is an estimate.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Heymarket completa los campos al enviar. Esto es una estimación.</translation>
    </message>
    <message>
        <source>The list&apos;s members aren&apos;t loaded, so fields aren&apos;t filled in.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Los miembros de la lista no están cargados, así que los campos no se completan.</translation>
    </message>
    <message>
        <source>Choose a recipient to see the fields filled in.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Elija a un destinatario para ver los campos completados.</translation>
    </message>
    <message>
        <source>Fields aren&apos;t filled in for a group.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Los campos no se completan para un grupo.</translation>
    </message>
    <message>
        <source>{who} isn&apos;t in your contacts, so fields aren&apos;t filled in.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>{who} no está en sus contactos, así que los campos no se completan.</translation>
    </message>
    <message>
        <source>Empty for {who}: {fields}.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Vacío para {who}: {fields}.</translation>
    </message>
    <message>
        <source>Unknown fields: {fields}.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Campos desconocidos: {fields}.</translation>
    </message>
    <message>
        <source>Heymarket may add “{words}” to a person&apos;s first text.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Heymarket puede añadir «{words}» al primer mensaje de una persona.</translation>
    </message>
    <message>
        <source>{place} of {count}: {who}</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>{place} de {count}: {who}</translation>
    </message>
    <message>
        <source>Your team no longer has this template.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Su equipo ya no tiene esta plantilla.</translation>
    </message>
    <message>
        <source>Your team no longer has this survey.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Su equipo ya no tiene esta encuesta.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Last text</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>{who} is waiting for an answer. You may want to reply first.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>{who} espera una respuesta. Quizá quiera responder primero.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Fila {number}</translation>
    </message>
    <message>
        <source>they</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>ellos</translation>
    </message>
</context>
<context>
    <name>PreviewBubble</name>
    <message>
        <source>Preview</source>
        <extracomment>heydesk/ui/preview/phone.py</extracomment>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <extracomment>heydesk/ui/preview/phone.py</extracomment>
        <translation>Aún no hay nada escrito</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Previous</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Was this note added?</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>¿Se agregó esta nota?</translation>
    </message>
    <message>
        <source>Did this text arrive?</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>¿Llegó este mensaje?</translation>
    </message>
    <message>
        <source>Not added yet.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Aún no se agregó.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Aún no se envió.</translation>
    </message>
    <message>
        <source>Not scheduled.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>No se programó.</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Not added.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>No se agregó.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>No se envió.</translation>
    </message>
</context>
<context>
    <name>QuickRepliesDialog</name>
    <message>
        <source>Quick replies</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Respuestas rápidas</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Add template</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Agregar plantilla</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Type ; and a few letters in the text box, or press {first} to {last} for the first nine. Put [date] or ____ where Tab should stop.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Escriba ; y unas letras en el cuadro de texto, o pulse de {first} a {last} para las nueve primeras. Ponga [fecha] o ____ donde Tab deba parar.</translation>
    </message>
    <message>
        <source>Type ; and a few letters in the text box. Put [date] or ____ where Tab should stop.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Escriba ; y unas letras en el cuadro de texto. Ponga [fecha] o ____ donde Tab deba parar.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Each quick reply needs a name and a text.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Cada respuesta rápida necesita un nombre y un texto.</translation>
    </message>
</context>
<context>
    <name>QuickReplyController</name>
    <message>
        <source>Quick replies</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Respuestas rápidas</translation>
    </message>
    <message>
        <source>Emoji</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>No quick reply {number} yet. Add one under Commands, Quick replies.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Aún no hay respuesta rápida {number}. Agregue una en Comandos, Respuestas rápidas.</translation>
    </message>
    <message>
        <source>Write the text first, then save it as a template.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Escriba primero el mensaje y guárdelo después como plantilla.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that “{title}” was saved. Update from Heymarket, then look for it.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>No pudimos confirmar que «{title}» se guardó. Actualice desde Heymarket y búsquela.</translation>
    </message>
    <message>
        <source>Saved “{title}” as a template for your team.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>«{title}» se guardó como plantilla para su equipo.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Conversations, folded</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation>Conversaciones, plegadas</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>New text</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation>Esperan respuesta</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Sending and scheduled</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation>En envío y programados</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation>Mostrar conversaciones</translation>
    </message>
</context>
<context>
    <name>RecipientBox</name>
    <message>
        <source>Open a spreadsheet</source>
        <extracomment>heydesk/ui/composer/recipients/field.py</extracomment>
        <translation>Abrir una hoja de cálculo</translation>
    </message>
</context>
<context>
    <name>RecipientCompleter</name>
    <message>
        <source>More results. Keep typing.</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>Más resultados. Siga escribiendo.</translation>
    </message>
    <message>
        <source>No match for “{typed}”</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>Sin coincidencias para «{typed}»</translation>
    </message>
    <message>
        <source>By its number in Heymarket</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>Por su número en Heymarket</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>Lista</translation>
    </message>
    <message numerus="yes">
        <source>List · %n person</source>
        <comment>List · %n people</comment>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>
            <numerusform>Lista · %n persona</numerusform>
            <numerusform>Lista · %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>Conversación</translation>
    </message>
    <message numerus="yes">
        <source>Group · %n person</source>
        <comment>Group · %n people</comment>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>
            <numerusform>Grupo · %n persona</numerusform>
            <numerusform>Grupo · %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Everyone tagged {tag}</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>Todos con la etiqueta {tag}</translation>
    </message>
    <message>
        <source>More than 1,000 people</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>Más de 1000 personas</translation>
    </message>
    <message numerus="yes">
        <source>%n person</source>
        <comment>%n people</comment>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
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
            <numerusform>Se quitó {count} número. {keys} lo recupera.</numerusform>
            <numerusform>Se quitaron {count} números. {keys} los recupera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} added, %n recipient</source>
        <comment>{who} added, %n recipients</comment>
        <extracomment>heydesk/ui/composer/recipients/field.py</extracomment>
        <translation>
            <numerusform>Se agregó {who}, %n destinatario</numerusform>
            <numerusform>Se agregó {who}, %n destinatarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} removed, %n recipient</source>
        <comment>{who} removed, %n recipients</comment>
        <extracomment>heydesk/ui/composer/recipients/field.py</extracomment>
        <translation>
            <numerusform>Se quitó {who}, %n destinatario</numerusform>
            <numerusform>Se quitó {who}, %n destinatarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, number, list, or paste many</source>
        <extracomment>heydesk/ui/composer/recipients/field.py</extracomment>
        <translation>Nombre, número, lista o pegue varios</translation>
    </message>
    <message>
        <source>Add a name or number</source>
        <extracomment>heydesk/ui/composer/recipients/field.py</extracomment>
        <translation>Agregue un nombre o número</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>lista</translation>
    </message>
    <message>
        <source>“{typed}” isn&apos;t a phone number. Pick a name from the list, or type a number.</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>«{typed}» no es un número de teléfono. Elija un nombre de la lista o escriba un número.</translation>
    </message>
    <message>
        <source>{added} added</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>Agregados: {added}</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate</source>
        <comment>%n duplicates</comment>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>
            <numerusform>%n duplicado</numerusform>
            <numerusform>%n duplicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n isn&apos;t a phone number</source>
        <comment>%n aren&apos;t phone numbers</comment>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>
            <numerusform>%n no es un número de teléfono</numerusform>
            <numerusform>%n no son números de teléfono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row without a number</source>
        <comment>%n rows without a number</comment>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>
            <numerusform>%n fila sin número</numerusform>
            <numerusform>%n filas sin número</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientLine</name>
    <message>
        <source>To</source>
        <extracomment>heydesk/ui/composer/recipients/line.py</extracomment>
        <translation>Para</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Problem report</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>Informe del problema</translation>
    </message>
    <message>
        <source>The report is empty.</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>El informe está vacío.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Dismiss report</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>Descartar informe</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No names, numbers, texts or keys are in it, and HeyDesk sends it nowhere. Copy it for whoever helps you.</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>No contiene nombres, números, mensajes ni claves, y HeyDesk no lo envía a ninguna parte. Cópielo para quien le ayude.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n result.</source>
        <comment>%n results.</comment>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>
            <numerusform>%n resultado.</numerusform>
            <numerusform>%n resultados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Usted</translation>
    </message>
    <message>
        <source>{who}: {words}</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>{who}: {words}</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>Nota privada</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Undo</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo send</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Deshacer el envío</translation>
    </message>
    <message>
        <source>Back to the text box</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Volver al cuadro de texto</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Enviar ahora</translation>
    </message>
</context>
<context>
    <name>SampleBubble</name>
    <message>
        <source>blank</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>espacio</translation>
    </message>
</context>
<context>
    <name>ScheduleBar</name>
    <message>
        <source>Send later</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>Enviar más tarde</translation>
    </message>
    <message>
        <source>Remove the time</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>Quitar la hora</translation>
    </message>
    <message>
        <source>Don&apos;t send it if they text first</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>No enviarlo si escriben antes</translation>
    </message>
    <message>
        <source>HeyDesk must be open for this.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>HeyDesk debe estar abierto para esto.</translation>
    </message>
    <message>
        <source>Send at {time}</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>Enviar a las {time}</translation>
    </message>
    <message>
        <source>{time} is too soon: Heymarket needs 15 minutes. Pick a new time or send it now.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>{time} es demasiado pronto: Heymarket necesita 15 minutos. Elija otra hora o envíelo ahora.</translation>
    </message>
    <message>
        <source>Heymarket will send it at {time}, even if this computer is off.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>Heymarket lo enviará a las {time}, aunque esta computadora esté apagada.</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>Another time…</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>Otra hora…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search people, texts and templates</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Buscar personas, mensajes y plantillas</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Results</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>No results.</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Sin resultados.</translation>
    </message>
    <message>
        <source>More results. Keep typing.</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Más resultados. Siga escribiendo.</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>More ways to send</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Más formas de enviar</translation>
    </message>
    <message>
        <source>Add and next</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Agregar y siguiente</translation>
    </message>
    <message>
        <source>Send and next</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Enviar y siguiente</translation>
    </message>
    <message>
        <source>Add and close</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Agregar y cerrar</translation>
    </message>
    <message>
        <source>Send and close</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Enviar y cerrar</translation>
    </message>
    <message>
        <source>Send later…</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Enviar más tarde…</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Choose who gets it first.</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Elija primero quién lo recibe.</translation>
    </message>
    <message>
        <source>This person can&apos;t be texted.</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Esta persona no puede recibir mensajes.</translation>
    </message>
    <message>
        <source>The note is back, under “Private note”.</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>La nota volvió, en «Nota privada».</translation>
    </message>
    <message>
        <source>The text is back, under “Text to customer”.</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>El mensaje volvió, en «Mensaje al cliente».</translation>
    </message>
</context>
<context>
    <name>SendTestDialog</name>
    <message>
        <source>Send to me first</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>Enviármelo primero</translation>
    </message>
    <message>
        <source>How it reads for</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>Cómo se lee para</translation>
    </message>
    <message>
        <source>Your own mobile number</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>Su propio número móvil</translation>
    </message>
    <message>
        <source>Send to me</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>Enviármelo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It&apos;s sent right away, to this number only.</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>Se envía de inmediato, solo a este número.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message numerus="yes">
        <source>“{host}” took longer than %n second. The file couldn&apos;t be checked.</source>
        <comment>“{host}” took longer than %n seconds. The file couldn&apos;t be checked.</comment>
        <extracomment>heydesk/api/media_probe.py</extracomment>
        <translation>
            <numerusform>«{host}» tardó más de %n segundo. No se pudo comprobar el archivo.</numerusform>
            <numerusform>«{host}» tardó más de %n segundos. No se pudo comprobar el archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This link keeps redirecting. There was still no file after %n redirect.</source>
        <comment>This link keeps redirecting. There was still no file after %n redirects.</comment>
        <extracomment>heydesk/api/media_probe.py</extracomment>
        <translation>
            <numerusform>Este enlace no deja de redirigir. Tras %n redirección aún no había archivo.</numerusform>
            <numerusform>Este enlace no deja de redirigir. Tras %n redirecciones aún no había archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This link redirects to an address that can&apos;t be opened: “{place}”.</source>
        <extracomment>heydesk/api/media_probe.py</extracomment>
        <translation>Este enlace redirige a una dirección que no se puede abrir: «{place}».</translation>
    </message>
    <message>
        <source>The connection to “{host}” isn&apos;t secure ({cause}).</source>
        <extracomment>heydesk/api/media_probe.py</extracomment>
        <translation>La conexión con «{host}» no es segura ({cause}).</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach “{host}” from this computer ({cause}).</source>
        <extracomment>heydesk/api/media_probe.py</extracomment>
        <translation>No se pudo llegar a «{host}» desde esta computadora ({cause}).</translation>
    </message>
    <message>
        <source>HeyDesk had an internal error and can&apos;t go on. Your texts and drafts are saved.</source>
        <extracomment>heydesk/app.py</extracomment>
        <translation>HeyDesk tuvo un error interno y no puede continuar. Sus mensajes y borradores están guardados.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n second slow. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n seconds slow. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation>
            <numerusform>El reloj de esta computadora atrasa %n segundo. HeyDesk usa la hora de Heymarket.</numerusform>
            <numerusform>El reloj de esta computadora atrasa %n segundos. HeyDesk usa la hora de Heymarket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n second fast. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n seconds fast. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation>
            <numerusform>El reloj de esta computadora adelanta %n segundo. HeyDesk usa la hora de Heymarket.</numerusform>
            <numerusform>El reloj de esta computadora adelanta %n segundos. HeyDesk usa la hora de Heymarket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute slow. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n minutes slow. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation>
            <numerusform>El reloj de esta computadora atrasa %n minuto. HeyDesk usa la hora de Heymarket.</numerusform>
            <numerusform>El reloj de esta computadora atrasa %n minutos. HeyDesk usa la hora de Heymarket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute fast. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n minutes fast. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation>
            <numerusform>El reloj de esta computadora adelanta %n minuto. HeyDesk usa la hora de Heymarket.</numerusform>
            <numerusform>El reloj de esta computadora adelanta %n minutos. HeyDesk usa la hora de Heymarket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n hour slow. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n hours slow. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation>
            <numerusform>El reloj de esta computadora atrasa %n hora. HeyDesk usa la hora de Heymarket.</numerusform>
            <numerusform>El reloj de esta computadora atrasa %n horas. HeyDesk usa la hora de Heymarket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n hour fast. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n hours fast. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation>
            <numerusform>El reloj de esta computadora adelanta %n hora. HeyDesk usa la hora de Heymarket.</numerusform>
            <numerusform>El reloj de esta computadora adelanta %n horas. HeyDesk usa la hora de Heymarket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n day slow. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n days slow. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation>
            <numerusform>El reloj de esta computadora atrasa %n día. HeyDesk usa la hora de Heymarket.</numerusform>
            <numerusform>El reloj de esta computadora atrasa %n días. HeyDesk usa la hora de Heymarket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n day fast. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n days fast. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation>
            <numerusform>El reloj de esta computadora adelanta %n día. HeyDesk usa la hora de Heymarket.</numerusform>
            <numerusform>El reloj de esta computadora adelanta %n días. HeyDesk usa la hora de Heymarket.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for this account, for example your business name.</source>
        <extracomment>heydesk/core/accounts.py</extracomment>
        <translation>Escriba un nombre para esta cuenta, por ejemplo el de su negocio.</translation>
    </message>
    <message>
        <source>“{name}” wasn&apos;t removed because its key couldn&apos;t be erased. {why}</source>
        <extracomment>heydesk/core/accounts.py</extracomment>
        <translation>«{name}» no se quitó porque no se pudo borrar su clave. {why}</translation>
    </message>
    <message>
        <source>Heymarket didn&apos;t accept this Secret ID and Secret Key. Copy both again from Heymarket. Nothing was saved. (This computer&apos;s clock is wrong, but that isn&apos;t the cause.)</source>
        <extracomment>heydesk/core/accounts.py</extracomment>
        <translation>Heymarket no aceptó este Secret ID y esta Secret Key. Copie ambos de nuevo desde Heymarket. No se guardó nada. (El reloj de esta computadora está mal, pero esa no es la causa.)</translation>
    </message>
    <message>
        <source>Heymarket didn&apos;t accept this Secret ID and Secret Key. Copy both again from Heymarket and check the server address. Nothing was saved.</source>
        <extracomment>heydesk/core/accounts.py</extracomment>
        <translation>Heymarket no aceptó este Secret ID y esta Secret Key. Copie ambos de nuevo desde Heymarket y revise la dirección del servidor. No se guardó nada.</translation>
    </message>
    <message>
        <source>Your administrator doesn&apos;t allow this account or this server. Nothing was saved.</source>
        <extracomment>heydesk/core/accounts.py</extracomment>
        <translation>Su administrador no permite esta cuenta o este servidor. No se guardó nada.</translation>
    </message>
    <message>
        <source>Your administrator has turned the sandbox off.</source>
        <extracomment>heydesk/core/bootstrap.py</extracomment>
        <translation>Su administrador desactivó el entorno de prueba.</translation>
    </message>
    <message>
        <source>Your settings couldn&apos;t be read, so the usual ones are in use. The old file is kept as settings.json.damaged.</source>
        <extracomment>heydesk/core/bootstrap.py</extracomment>
        <translation>No se pudo leer su configuración; se usa la habitual. El archivo anterior queda como settings.json.damaged.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that the list “{title}” was created. Nothing was sent. You can create it again; it may then exist twice.</source>
        <extracomment>heydesk/core/broadcasts.py</extracomment>
        <translation>No pudimos confirmar que la lista «{title}» se creó. No se envió nada. Puede crearla de nuevo; entonces puede existir dos veces.</translation>
    </message>
    <message>
        <source>Enter one phone number: your own.</source>
        <extracomment>heydesk/core/broadcasts.py</extracomment>
        <translation>Escriba un número de teléfono: el suyo.</translation>
    </message>
    <message numerus="yes">
        <source>%n separate text is a broadcast. HeyDesk makes a list for it first.</source>
        <comment>%n separate texts are a broadcast. HeyDesk makes a list for them first.</comment>
        <extracomment>heydesk/core/compose.py</extracomment>
        <translation>
            <numerusform>%n mensaje por separado es un envío masivo. HeyDesk crea antes una lista para él.</numerusform>
            <numerusform>%n mensajes por separado son un envío masivo. HeyDesk crea antes una lista para ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>You&apos;re offline.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>No hay conexión.</translation>
    </message>
    <message>
        <source>Heymarket is busy. Try again in a minute.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>Heymarket está ocupado. Inténtelo en un minuto.</translation>
    </message>
    <message>
        <source>Heymarket didn&apos;t answer. Try again.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>Heymarket no respondió. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{what} {why}</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>{what} {why}</translation>
    </message>
    <message>
        <source>The conversation wasn&apos;t closed.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>La conversación no se cerró.</translation>
    </message>
    <message>
        <source>The conversation wasn&apos;t reopened.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>La conversación no se reabrió.</translation>
    </message>
    <message>
        <source>The conversation wasn&apos;t marked as read.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>La conversación no se marcó como leída.</translation>
    </message>
    <message>
        <source>The conversation wasn&apos;t marked as unread.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>La conversación no se marcó como no leída.</translation>
    </message>
    <message>
        <source>The conversation wasn&apos;t handed over.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>La conversación no se pasó.</translation>
    </message>
    <message>
        <source>Nobody was opted out.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>No se dio de baja a nadie.</translation>
    </message>
    <message>
        <source>Nobody was blocked.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>No se bloqueó a nadie.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Opted out, but the conversation wasn&apos;t closed.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>Dado de baja, pero la conversación no se cerró.</translation>
    </message>
    <message>
        <source>Heymarket</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Heymarket</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Servidor</translation>
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
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>heydesk/core/diagnostics.py, heydesk/ui/shortcuts.py</extracomment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>none, this is the command line</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>ninguna, esto es la línea de comandos</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Time here</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Hora aquí</translation>
    </message>
    <message>
        <source>{at}, {zone}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>{at}, {zone}</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>one with a name</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>uno con nombre</translation>
    </message>
    <message>
        <source>the usual one</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>el habitual</translation>
    </message>
    <message>
        <source>Installed</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>as a bundle</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>como programa completo</translation>
    </message>
    <message>
        <source>as a package</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>como paquete</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message numerus="yes">
        <source>%n megabyte</source>
        <comment>%n megabytes</comment>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>
            <numerusform>%n megabyte</numerusform>
            <numerusform>%n megabytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Free space</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Espacio libre</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>abierta</translation>
    </message>
    <message>
        <source>Keyring</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Backend</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Secret ID</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Secret ID</translation>
    </message>
    <message>
        <source>ends in {end}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>termina en {end}</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>for this session only</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>solo para esta sesión</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Cuenta {number}</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Accesible</translation>
    </message>
    <message>
        <source>yes, it answered {status}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>sí, respondió {status}</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>no: {kind}, status {status}, X-Request-Id {id}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>no: {kind}, estado {status}, X-Request-Id {id}</translation>
    </message>
    <message numerus="yes">
        <source>yes, with %n inbox</source>
        <comment>yes, with %n inboxes</comment>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>
            <numerusform>sí, con %n bandeja</numerusform>
            <numerusform>sí, con %n bandejas</numerusform>
        </translation>
    </message>
    <message>
        <source>{address}. HeyDesk doesn&apos;t run proxy scripts (PAC). If it can&apos;t reach Heymarket, set HTTPS_PROXY.</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>{address}. HeyDesk no ejecuta scripts de proxy (PAC). Si no llega a Heymarket, defina HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>In the environment</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>En el entorno</translation>
    </message>
    <message>
        <source>In the system&apos;s settings</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>En la configuración del sistema</translation>
    </message>
    <message>
        <source>Proxy script</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Script de proxy</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Configuración de proxy</translation>
    </message>
    <message>
        <source>{at}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>{at}</translation>
    </message>
    <message>
        <source>there is one, from {at}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>hay uno, de {at}</translation>
    </message>
    <message>
        <source>Last problems</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Últimos problemas</translation>
    </message>
    <message>
        <source>Problem report</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Informe del problema</translation>
    </message>
    <message>
        <source>Texts held</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Mensajes en espera de salir</translation>
    </message>
    <message>
        <source>Texts waiting</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Mensajes en cola</translation>
    </message>
    <message>
        <source>Texts being sent</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Mensajes enviándose</translation>
    </message>
    <message>
        <source>Texts in doubt</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Mensajes en duda</translation>
    </message>
    <message>
        <source>Texts accepted</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Mensajes aceptados</translation>
    </message>
    <message>
        <source>Texts delivered</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Mensajes entregados</translation>
    </message>
    <message>
        <source>Texts not delivered</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Mensajes no entregados</translation>
    </message>
    <message>
        <source>Texts that need attention</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Mensajes que requieren atención</translation>
    </message>
    <message>
        <source>Texts undone</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Mensajes deshechos</translation>
    </message>
    <message>
        <source>Texts discarded</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Mensajes descartados</translation>
    </message>
    <message>
        <source>Texts marked as sent</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Mensajes marcados como enviados</translation>
    </message>
    <message>
        <source>Texts scheduled</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Mensajes programados</translation>
    </message>
    <message>
        <source>Texts canceled</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Mensajes cancelados</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Definido por su administrador</translation>
    </message>
    <message>
        <source>Policy</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Directiva</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n account</source>
        <comment>%n accounts</comment>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>{words}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>{words}</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>no damage found</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>sin daños</translation>
    </message>
    <message>
        <source>damaged: {what}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>dañado: {what}</translation>
    </message>
    <message>
        <source>none, the server is on this computer</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>ninguno, el servidor está en esta computadora</translation>
    </message>
    <message>
        <source>{spoken}, certificate from {issuer}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>{spoken}, certificado de {issuer}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>El reloj de esta computadora</translation>
    </message>
    <message>
        <source>not known, the server gave no time</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>desconocido, el servidor no dio la hora</translation>
    </message>
    <message numerus="yes">
        <source>right, %n second off</source>
        <comment>right, %n seconds off</comment>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>
            <numerusform>correcto, %n segundo de diferencia</numerusform>
            <numerusform>correcto, %n segundos de diferencia</numerusform>
        </translation>
    </message>
    <message>
        <source>This API key can&apos;t read your lists ({status}). You can still send to one by its number, for example “list 501”.</source>
        <extracomment>heydesk/core/directory_sync.py</extracomment>
        <translation>Esta clave de API no puede leer sus listas ({status}). Aún puede enviar a una por su número, por ejemplo «list 501».</translation>
    </message>
    <message>
        <source>Another HeyDesk window is sending from this outbox. Texts from here wait in line.</source>
        <extracomment>heydesk/core/dispatcher.py</extracomment>
        <translation>Otra ventana de HeyDesk está enviando desde esta bandeja de salida. Los mensajes de aquí esperan su turno.</translation>
    </message>
    <message>
        <source>Sending keeps failing because of an internal error. Your texts are safe in the outbox.</source>
        <extracomment>heydesk/core/dispatcher.py</extracomment>
        <translation>El envío falla una y otra vez por un error interno. Sus mensajes están seguros en la bandeja de salida.</translation>
    </message>
    <message>
        <source>“{name}” couldn&apos;t be saved ({cause}). Nothing was written.</source>
        <extracomment>heydesk/core/exports.py</extracomment>
        <translation>No se pudo guardar «{name}» ({cause}). No se escribió nada.</translation>
    </message>
    <message>
        <source>Marked the conversation as read.</source>
        <extracomment>heydesk/core/follow_ups.py</extracomment>
        <translation>Se marcó la conversación como leída.</translation>
    </message>
    <message>
        <source>Handed the conversation over.</source>
        <extracomment>heydesk/core/follow_ups.py</extracomment>
        <translation>Se pasó la conversación.</translation>
    </message>
    <message>
        <source>Closed the conversation.</source>
        <extracomment>heydesk/core/follow_ups.py</extracomment>
        <translation>Se cerró la conversación.</translation>
    </message>
    <message>
        <source>They texted again, so the conversation stays unread.</source>
        <extracomment>heydesk/core/follow_ups.py</extracomment>
        <translation>Escribió otra vez, así que la conversación queda sin leer.</translation>
    </message>
    <message>
        <source>They texted again, so the conversation stays open.</source>
        <extracomment>heydesk/core/follow_ups.py</extracomment>
        <translation>Escribió otra vez, así que la conversación queda abierta.</translation>
    </message>
    <message>
        <source>You dismissed this.</source>
        <extracomment>heydesk/core/follow_ups.py</extracomment>
        <translation>Usted descartó esto.</translation>
    </message>
    <message>
        <source>You pressed Send now</source>
        <extracomment>heydesk/core/outbox.py, heydesk/core/schedules.py</extracomment>
        <translation>Usted pulsó Enviar ahora</translation>
    </message>
    <message>
        <source>You pressed Send again</source>
        <extracomment>heydesk/core/outbox.py</extracomment>
        <translation>Usted pulsó Enviar de nuevo</translation>
    </message>
    <message>
        <source>You pressed Try again</source>
        <extracomment>heydesk/core/outbox.py</extracomment>
        <translation>Usted pulsó Reintentar</translation>
    </message>
    <message>
        <source>You pressed Check again</source>
        <extracomment>heydesk/core/outbox.py</extracomment>
        <translation>Usted pulsó Comprobar de nuevo</translation>
    </message>
    <message>
        <source>You marked it as sent</source>
        <extracomment>heydesk/core/outbox.py</extracomment>
        <translation>Lo marcó como enviado</translation>
    </message>
    <message>
        <source>You dismissed the report</source>
        <extracomment>heydesk/core/outbox.py</extracomment>
        <translation>Usted descartó el informe</translation>
    </message>
    <message>
        <source>You discarded it</source>
        <extracomment>heydesk/core/outbox.py</extracomment>
        <translation>Usted lo descartó</translation>
    </message>
    <message>
        <source>You pressed Edit and resend</source>
        <extracomment>heydesk/core/outbox.py</extracomment>
        <translation>Usted pulsó Editar y reenviar</translation>
    </message>
    <message>
        <source>HeyDesk is open for this outbox. Close every HeyDesk window, then try again.</source>
        <extracomment>heydesk/core/outbox_file.py</extracomment>
        <translation>HeyDesk está abierto con esta bandeja de salida. Cierre todas las ventanas de HeyDesk e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The outbox file {where} is damaged. HeyDesk hasn&apos;t changed it. Repair it to go on with what can be read.</source>
        <extracomment>heydesk/core/outbox_file.py</extracomment>
        <translation>El archivo {where} de la bandeja de salida está dañado. HeyDesk no lo ha cambiado. Repárelo para seguir con lo que se pueda leer.</translation>
    </message>
    <message>
        <source>The disk is full, so HeyDesk can&apos;t open your outbox. Free some space, then try again.</source>
        <extracomment>heydesk/core/outbox_file.py</extracomment>
        <translation>El disco está lleno, así que HeyDesk no puede abrir su bandeja de salida. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>HeyDesk can&apos;t write to {where}, so it can&apos;t open your outbox. Check who may write there, then try again.</source>
        <extracomment>heydesk/core/outbox_file.py</extracomment>
        <translation>HeyDesk no puede escribir en {where}, así que no puede abrir su bandeja de salida. Revise quién puede escribir allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is using the outbox file {where}. Close it, then try again.</source>
        <extracomment>heydesk/core/outbox_file.py</extracomment>
        <translation>Otro programa usa el archivo {where} de la bandeja de salida. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The outbox file {where} couldn&apos;t be opened ({cause}). HeyDesk hasn&apos;t changed it.</source>
        <extracomment>heydesk/core/outbox_file.py</extracomment>
        <translation>No se pudo abrir el archivo {where} de la bandeja de salida ({cause}). HeyDesk no lo ha cambiado.</translation>
    </message>
    <message>
        <source>This text is no longer in the outbox.</source>
        <extracomment>heydesk/core/outbox_view.py</extracomment>
        <translation>Este mensaje ya no está en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>heydesk/core/outbox_view.py, heydesk/domain/export.py</extracomment>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>HeyDesk quit before Heymarket answered.</source>
        <extracomment>heydesk/core/outbox_view.py</extracomment>
        <translation>HeyDesk se cerró antes de que Heymarket respondiera.</translation>
    </message>
    <message>
        <source>conversation “{name}”</source>
        <extracomment>heydesk/core/recipient_search.py</extracomment>
        <translation>conversación «{name}»</translation>
    </message>
    <message>
        <source>{email}</source>
        <extracomment>heydesk/core/recipient_search.py</extracomment>
        <translation>{email}</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <extracomment>heydesk/core/recipient_search.py</extracomment>
        <translation>etiqueta «{tag}»</translation>
    </message>
    <message>
        <source>Not delivered. Heymarket says: {words}</source>
        <extracomment>heydesk/core/reconciler.py</extracomment>
        <translation>No entregado. Heymarket dice: {words}</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change. {cause} HeyDesk will check with Heymarket shortly.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>No pudimos confirmar el cambio. {cause} HeyDesk lo comprobará pronto con Heymarket.</translation>
    </message>
    <message>
        <source>Heymarket can&apos;t be asked right now.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Ahora no se puede consultar a Heymarket.</translation>
    </message>
    <message>
        <source>You pressed Cancel</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Usted pulsó Cancelar</translation>
    </message>
    <message>
        <source>Pick a time at least 15 minutes from now, on a quarter hour.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Elija una hora al menos 15 minutos después de ahora, en un cuarto de hora.</translation>
    </message>
    <message>
        <source>You changed the time to {time}</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Usted cambió la hora a {time}</translation>
    </message>
    <message>
        <source>Heymarket will send this at {time}.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Heymarket lo enviará a las {time}.</translation>
    </message>
    <message>
        <source>Heymarket accepted the change but still shows the old version.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Heymarket aceptó el cambio, pero aún muestra la versión anterior.</translation>
    </message>
    <message>
        <source>Heymarket didn&apos;t change the time. Try again.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Heymarket no cambió la hora. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} texted first, so HeyDesk asked Heymarket to cancel this text.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>{name} escribió antes, así que HeyDesk pidió a Heymarket cancelar este mensaje.</translation>
    </message>
    <message>
        <source>Its time was too close to be sure that it wasn&apos;t sent.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Su hora estaba demasiado cerca para asegurar que no se envió.</translation>
    </message>
    <message>
        <source>Heymarket no longer has this text. It&apos;s canceled.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Heymarket ya no tiene este mensaje. Está cancelado.</translation>
    </message>
    <message>
        <source>Heymarket accepted the cancellation but still shows the text.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Heymarket aceptó la cancelación, pero aún muestra el mensaje.</translation>
    </message>
    <message>
        <source>Heymarket didn&apos;t cancel this text. Try again.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Heymarket no canceló este mensaje. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Heymarket no longer has this scheduled text. Checking whether it was sent…</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Heymarket ya no tiene este mensaje programado. Comprobando si se envió…</translation>
    </message>
    <message>
        <source>Its time is too close to be sure whether it was sent.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Su hora está demasiado cerca para asegurar si se envió.</translation>
    </message>
    <message>
        <source>Heymarket no longer has this scheduled text. Someone may have canceled it there.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Heymarket ya no tiene este mensaje programado. Alguien puede haberlo cancelado allí.</translation>
    </message>
    <message>
        <source>Scheduled in Heymarket for {time}.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>Programado en Heymarket para {time}.</translation>
    </message>
    <message>
        <source>The disk is full, so HeyDesk can&apos;t save what happened to a text. Nothing is sent twice. Free some space and keep HeyDesk open until this message goes away.</source>
        <extracomment>heydesk/core/send_queue.py</extracomment>
        <translation>El disco está lleno, así que HeyDesk no puede guardar qué pasó con un mensaje. Nada se envía dos veces. Libere espacio y deje HeyDesk abierto hasta que este aviso desaparezca.</translation>
    </message>
    <message>
        <source>HeyDesk can&apos;t save what happened to a text. Nothing is sent twice. Check the disk and keep HeyDesk open until this message goes away.</source>
        <extracomment>heydesk/core/send_queue.py</extracomment>
        <translation>HeyDesk no puede guardar qué pasó con un mensaje. Nada se envía dos veces. Revise el disco y deje HeyDesk abierto hasta que este aviso desaparezca.</translation>
    </message>
    <message>
        <source>Your administrator doesn&apos;t allow the account “{name}” on this computer. Its texts wait.</source>
        <extracomment>heydesk/core/sessions.py</extracomment>
        <translation>Su administrador no permite la cuenta «{name}» en esta computadora. Sus mensajes esperan.</translation>
    </message>
    <message>
        <source>The Secret Key is missing. Copy it from Heymarket: Settings, Integrations, API.</source>
        <extracomment>heydesk/core/sessions.py</extracomment>
        <translation>Falta la Secret Key. Cópiela de Heymarket: Settings, Integrations, API.</translation>
    </message>
    <message>
        <source>The Secret ID is missing. Copy it from Heymarket: Settings, Integrations, API.</source>
        <extracomment>heydesk/core/sessions.py</extracomment>
        <translation>Falta el Secret ID. Cópielo de Heymarket: Settings, Integrations, API.</translation>
    </message>
    <message>
        <source>The Secret Key has spaces or hidden characters in it. Copy it again from Heymarket. Nothing was saved.</source>
        <extracomment>heydesk/core/sessions.py</extracomment>
        <translation>La Secret Key tiene espacios o caracteres ocultos. Cópiela de nuevo de Heymarket. No se guardó nada.</translation>
    </message>
    <message>
        <source>The Secret ID has spaces or hidden characters in it. Copy it again from Heymarket. Nothing was saved.</source>
        <extracomment>heydesk/core/sessions.py</extracomment>
        <translation>El Secret ID tiene espacios o caracteres ocultos. Cópielo de nuevo de Heymarket. No se guardó nada.</translation>
    </message>
    <message>
        <source>This text was written for the server {base_url}, which this account no longer uses. It wasn&apos;t sent. Choose Edit and resend to send it.</source>
        <extracomment>heydesk/core/sessions.py</extracomment>
        <translation>Este mensaje se escribió para el servidor {base_url}, que esta cuenta ya no usa. No se envió. Elija Editar y reenviar para enviarlo.</translation>
    </message>
    <message>
        <source>No column is named {field}. Rename a column or change the field.</source>
        <extracomment>heydesk/core/spreadsheets.py</extracomment>
        <translation>Ninguna columna se llama {field}. Cambie el nombre de una columna o el campo.</translation>
    </message>
    <message>
        <source>A spreadsheet needs a text. Insert the template as text.</source>
        <extracomment>heydesk/core/spreadsheets.py</extracomment>
        <translation>Una hoja de cálculo necesita un texto. Inserte la plantilla como texto.</translation>
    </message>
    <message numerus="yes">
        <source>Your administrator allows %n recipient at a time. Choose fewer rows.</source>
        <comment>Your administrator allows %n recipients at a time. Choose fewer rows.</comment>
        <extracomment>heydesk/core/spreadsheets.py</extracomment>
        <translation>
            <numerusform>Su administrador permite %n destinatario a la vez. Elija menos filas.</numerusform>
            <numerusform>Su administrador permite %n destinatarios a la vez. Elija menos filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This API key can&apos;t read conversations.</source>
        <extracomment>heydesk/core/waiting.py</extracomment>
        <translation>Esta clave de API no puede leer conversaciones.</translation>
    </message>
    <message>
        <source>{delivered} of {people} delivered so far, {failed} not delivered ({reason}). {seen} are in Heymarket&apos;s history.</source>
        <extracomment>heydesk/domain/broadcast.py</extracomment>
        <translation>Hasta ahora, {delivered} de {people} entregados y {failed} no entregados ({reason}). {seen} están en el historial de Heymarket.</translation>
    </message>
    <message>
        <source>{delivered} of {people} delivered so far. In Heymarket&apos;s history: {seen}.</source>
        <extracomment>heydesk/domain/broadcast.py</extracomment>
        <translation>Hasta ahora, {delivered} de {people} entregados. En el historial de Heymarket: {seen}.</translation>
    </message>
    <message>
        <source>{delivered} delivered so far, {failed} not delivered ({reason}). In Heymarket&apos;s history: {seen}.</source>
        <extracomment>heydesk/domain/broadcast.py</extracomment>
        <translation>Hasta ahora, {delivered} entregados y {failed} no entregados ({reason}). En el historial de Heymarket: {seen}.</translation>
    </message>
    <message>
        <source>{delivered} delivered so far. In Heymarket&apos;s history: {seen}.</source>
        <extracomment>heydesk/domain/broadcast.py</extracomment>
        <translation>Hasta ahora, {delivered} entregados. En el historial de Heymarket: {seen}.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be texted and is left out.</source>
        <extracomment>heydesk/domain/checks/consent.py</extracomment>
        <translation>{name} no puede recibir mensajes y se omite.</translation>
    </message>
    <message numerus="yes">
        <source>%n person can&apos;t be texted and is left out.</source>
        <comment>%n people can&apos;t be texted and are left out.</comment>
        <extracomment>heydesk/domain/checks/consent.py</extracomment>
        <translation>
            <numerusform>%n persona no puede recibir mensajes y se omite.</numerusform>
            <numerusform>%n personas no pueden recibir mensajes y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more person can&apos;t be texted. Remove them first.</source>
        <comment>%n more people can&apos;t be texted. Remove them first.</comment>
        <extracomment>heydesk/domain/checks/consent.py</extracomment>
        <translation>
            <numerusform>%n persona más no puede recibir mensajes. Quítela primero.</numerusform>
            <numerusform>%n personas más no pueden recibir mensajes. Quítelas primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is blocked and can&apos;t be texted.</source>
        <extracomment>heydesk/domain/checks/consent.py</extracomment>
        <translation>{name} tiene bloqueo y no puede recibir mensajes.</translation>
    </message>
    <message>
        <source>{name} opted out and can&apos;t be texted. They can text START to opt back in.</source>
        <extracomment>heydesk/domain/checks/consent.py</extracomment>
        <translation>{name} se dio de baja y no puede recibir mensajes. Puede escribir START para volver.</translation>
    </message>
    <message>
        <source>{name} asked to stop (“{words}”) but isn&apos;t opted out yet. Don&apos;t text them.</source>
        <extracomment>heydesk/domain/checks/consent.py</extracomment>
        <translation>{name} pidió parar («{words}») pero aún no está de baja. No le escriba.</translation>
    </message>
    <message>
        <source>{name} asked to stop on {date} (“{words}”) but isn&apos;t opted out yet. Don&apos;t text them.</source>
        <extracomment>heydesk/domain/checks/consent.py</extracomment>
        <translation>{name} pidió parar el {date} («{words}») pero aún no está de baja. No le escriba.</translation>
    </message>
    <message>
        <source>Carriers often block texts with {host} links. Use the full link.</source>
        <extracomment>heydesk/domain/checks/content.py</extracomment>
        <translation>Las operadoras suelen bloquear mensajes con enlaces de {host}. Use el enlace completo.</translation>
    </message>
    <message>
        <source>This text repeats a private note: “{words} …”</source>
        <extracomment>heydesk/domain/checks/content.py</extracomment>
        <translation>Este mensaje repite una nota privada: «{words} …»</translation>
    </message>
    <message>
        <source>This text contains a private key. Texts aren&apos;t encrypted. Remove it?</source>
        <extracomment>heydesk/domain/checks/content.py</extracomment>
        <translation>Este mensaje contiene una clave privada. Los mensajes no van cifrados. ¿Quitarla?</translation>
    </message>
    <message>
        <source>This text seems to contain a password or key. Texts aren&apos;t encrypted. Remove it?</source>
        <extracomment>heydesk/domain/checks/content.py</extracomment>
        <translation>Este mensaje parece contener una contraseña o clave. Los mensajes no van cifrados. ¿Quitarla?</translation>
    </message>
    <message>
        <source>This text seems to contain a card number. Texts aren&apos;t encrypted. Remove it?</source>
        <extracomment>heydesk/domain/checks/content.py</extracomment>
        <translation>Este mensaje parece contener un número de tarjeta. Los mensajes no van cifrados. ¿Quitarlo?</translation>
    </message>
    <message>
        <source>{weekday} is {right}, not {written}.</source>
        <extracomment>heydesk/domain/checks/dates.py</extracomment>
        <translation>{weekday} es {right}, no {written}.</translation>
    </message>
    <message>
        <source>Change to {words}</source>
        <extracomment>heydesk/domain/checks/dates.py</extracomment>
        <translation>Cambiar a {words}</translation>
    </message>
    <message>
        <source>{day} is in the past.</source>
        <extracomment>heydesk/domain/checks/dates.py</extracomment>
        <translation>{day} ya pasó.</translation>
    </message>
    <message>
        <source>Today at {time} is in the past.</source>
        <extracomment>heydesk/domain/checks/dates.py</extracomment>
        <translation>Hoy a las {time} ya pasó.</translation>
    </message>
    <message>
        <source>An earlier text says {right}, not {written}.</source>
        <extracomment>heydesk/domain/checks/dates.py</extracomment>
        <translation>Un mensaje anterior dice {right}, no {written}.</translation>
    </message>
    <message numerus="yes">
        <source>{who} sent {name} almost the same text %n minute ago ({percent}% alike).</source>
        <comment>{who} sent {name} almost the same text %n minutes ago ({percent}% alike).</comment>
        <extracomment>heydesk/domain/checks/duplicate.py</extracomment>
        <translation>
            <numerusform>{who} envió a {name} casi el mismo mensaje hace %n minuto ({percent} % igual).</numerusform>
            <numerusform>{who} envió a {name} casi el mismo mensaje hace %n minutos ({percent} % igual).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} got almost the same text %n minute ago ({percent}% alike).</source>
        <comment>{name} got almost the same text %n minutes ago ({percent}% alike).</comment>
        <extracomment>heydesk/domain/checks/duplicate.py</extracomment>
        <translation>
            <numerusform>{name} recibió casi el mismo mensaje hace %n minuto ({percent} % igual).</numerusform>
            <numerusform>{name} recibió casi el mismo mensaje hace %n minutos ({percent} % igual).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} already sent {name} this text %n minute ago.</source>
        <comment>{who} already sent {name} this text %n minutes ago.</comment>
        <extracomment>heydesk/domain/checks/duplicate.py</extracomment>
        <translation>
            <numerusform>{who} ya envió este mensaje a {name} hace %n minuto.</numerusform>
            <numerusform>{who} ya envió este mensaje a {name} hace %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} already got this text %n minute ago.</source>
        <comment>{name} already got this text %n minutes ago.</comment>
        <extracomment>heydesk/domain/checks/duplicate.py</extracomment>
        <translation>
            <numerusform>{name} ya recibió este mensaje hace %n minuto.</numerusform>
            <numerusform>{name} ya recibió este mensaje hace %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text greets {name}, but goes to {names} and others.</source>
        <extracomment>heydesk/domain/checks/greeting.py</extracomment>
        <translation>El mensaje saluda a {name}, pero va a {names} y otros.</translation>
    </message>
    <message>
        <source>The text greets {name}, but goes to {names}.</source>
        <extracomment>heydesk/domain/checks/greeting.py</extracomment>
        <translation>El mensaje saluda a {name}, pero va a {names}.</translation>
    </message>
    <message>
        <source>Change to “{words}”</source>
        <extracomment>heydesk/domain/checks/greeting.py</extracomment>
        <translation>Cambiar a «{words}»</translation>
    </message>
    <message>
        <source>The text greets {name}, but goes to everyone on a list.</source>
        <extracomment>heydesk/domain/checks/greeting.py</extracomment>
        <translation>El mensaje saluda a {name}, pero va a toda una lista.</translation>
    </message>
    <message>
        <source>The text greets {name}, but goes to everyone on “{list}”.</source>
        <extracomment>heydesk/domain/checks/greeting.py</extracomment>
        <translation>El mensaje saluda a {name}, pero va a todos los de «{list}».</translation>
    </message>
    <message>
        <source>This conversation isn&apos;t in “{inbox}”. Choose its inbox, or text the number.</source>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation>Esta conversación no está en «{inbox}». Elija su bandeja o escriba al número.</translation>
    </message>
    <message numerus="yes">
        <source>%n number is in another country: {number}. Texts there may cost more or not arrive.</source>
        <comment>%n numbers are in another country, {number} among them. Texts there may cost more or not arrive.</comment>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation>
            <numerusform>%n número es de otro país: {number}. Los mensajes allí pueden costar más o no llegar.</numerusform>
            <numerusform>%n números son de otro país, entre ellos {number}. Los mensajes allí pueden costar más o no llegar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is in another country. A text there may cost more or not arrive.</source>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation>{number} es de otro país. Un mensaje allí puede costar más o no llegar.</translation>
    </message>
    <message>
        <source>{name} sent a picture while you were writing.</source>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation>{name} envió una imagen mientras usted escribía.</translation>
    </message>
    <message>
        <source>{name} texted while you were writing: “{words}”</source>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation>{name} escribió mientras usted escribía: «{words}»</translation>
    </message>
    <message>
        <source>{name} texted while you were writing.</source>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation>{name} escribió mientras usted escribía.</translation>
    </message>
    <message>
        <source>{who} added a note about {name} while you were writing: “{words}”</source>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation>{who} agregó una nota sobre {name} mientras usted escribía: «{words}»</translation>
    </message>
    <message>
        <source>{who} texted {name} while you were writing: “{words}”</source>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation>{who} escribió a {name} mientras usted escribía: «{words}»</translation>
    </message>
    <message>
        <source>It may be {time} for {name}, outside texting hours.</source>
        <extracomment>heydesk/domain/checks/sending_hours.py</extracomment>
        <translation>Pueden ser las {time} para {name}, fuera del horario de mensajes.</translation>
    </message>
    <message>
        <source>It will be {time} for {name}, outside texting hours.</source>
        <extracomment>heydesk/domain/checks/sending_hours.py</extracomment>
        <translation>Serán las {time} para {name}, fuera del horario de mensajes.</translation>
    </message>
    <message>
        <source>It&apos;s {time} for {name}, outside texting hours.</source>
        <extracomment>heydesk/domain/checks/sending_hours.py</extracomment>
        <translation>Son las {time} para {name}, fuera del horario de mensajes.</translation>
    </message>
    <message>
        <source>We don&apos;t know {name}&apos;s local time. It&apos;s {time} at your inbox, outside texting hours.</source>
        <extracomment>heydesk/domain/checks/sending_hours.py</extracomment>
        <translation>No sabemos la hora local de {name}. En su bandeja son las {time}, fuera del horario de mensajes.</translation>
    </message>
    <message numerus="yes">
        <source>It&apos;s outside texting hours for {count} of %n people. It&apos;s {time} for {name}.</source>
        <comment>It&apos;s outside texting hours for {count} of %n people. It&apos;s {time} for {name}.</comment>
        <extracomment>heydesk/domain/checks/sending_hours.py</extracomment>
        <translation>
            <numerusform>Está fuera del horario de mensajes para {count} de %n personas. Son las {time} para {name}.</numerusform>
            <numerusform>Está fuera del horario de mensajes para {count} de %n personas. Son las {time} para {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send at {time} their time</source>
        <extracomment>heydesk/domain/checks/sending_hours.py</extracomment>
        <translation>Enviar a las {time} de allí</translation>
    </message>
    <message>
        <source>Send in the morning there</source>
        <extracomment>heydesk/domain/checks/sending_hours.py</extracomment>
        <translation>Enviar por la mañana de allí</translation>
    </message>
    <message>
        <source>The {braces} after “{before}” isn&apos;t a complete field. It would be sent as is.</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>Las {braces} después de «{before}» no son un campo completo. Se enviarían tal cual.</translation>
    </message>
    <message>
        <source>The {braces} at the start isn&apos;t a complete field. It would be sent as is.</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>Las {braces} del principio no son un campo completo. Se enviarían tal cual.</translation>
    </message>
    <message>
        <source>“{piece}” is still in the text. Replace it.</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>«{piece}» sigue en el texto. Reemplácelo.</translation>
    </message>
    <message>
        <source>Clean up</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>“{piece}” would be sent as is. Replace it.</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>«{piece}» se enviaría tal cual. Reemplácelo.</translation>
    </message>
    <message>
        <source>Write {token}</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>Escribir {token}</translation>
    </message>
    <message numerus="yes">
        <source>{token} is empty for {name}.</source>
        <comment>{token} is empty for {count} of %n people, {name} among them.</comment>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>
            <numerusform>{token} está vacío para {name}.</numerusform>
            <numerusform>{token} está vacío para {count} de %n personas, entre ellas {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your team has no field {token}. It won&apos;t be filled in.</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>Su equipo no tiene el campo {token}. No se completará.</translation>
    </message>
    <message>
        <source>{token} may not be filled in.</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>Es posible que {token} no se complete.</translation>
    </message>
    <message>
        <source>{token} may stay empty: {name} isn&apos;t a known contact.</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>{token} puede quedar vacío: {name} no es un contacto conocido.</translation>
    </message>
    <message numerus="yes">
        <source>{token} may stay empty: %n recipient isn&apos;t a known contact. One of them: {name}.</source>
        <comment>{token} may stay empty: %n recipients aren&apos;t known contacts. One of them: {name}.</comment>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>
            <numerusform>{token} puede quedar vacío: %n destinatario no es un contacto conocido. Uno de ellos: {name}.</numerusform>
            <numerusform>{token} puede quedar vacío: %n destinatarios no son contactos conocidos. Uno de ellos: {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <extracomment>heydesk/domain/draft_context.py</extracomment>
        <translation>Quitar a {name}</translation>
    </message>
    <message>
        <source>Show the conversation</source>
        <extracomment>heydesk/domain/draft_context.py</extracomment>
        <translation>Mostrar la conversación</translation>
    </message>
    <message>
        <source>no words</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>sin palabras</translation>
    </message>
    <message>
        <source>“{typed}” isn&apos;t a valid server address. It must start with https:// and have no user name, password or question mark.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>«{typed}» no es una dirección de servidor válida. Debe empezar con https:// y no llevar usuario, contraseña ni signo de interrogación.</translation>
    </message>
    <message>
        <source>You already have an account named “{name}”. Choose another name.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>Ya tiene una cuenta llamada «{name}». Elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” already uses this Secret ID. To change its key, choose Replace key.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>«{name}» ya usa este Secret ID. Para cambiar su clave, elija Reemplazar clave.</translation>
    </message>
    <message>
        <source>Too late: this text has already moved on. Nothing was changed.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>Demasiado tarde: este mensaje ya avanzó. No se cambió nada.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach Heymarket ({cause}). Nothing was sent.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>No se pudo llegar a Heymarket ({cause}). No se envió nada.</translation>
    </message>
    <message>
        <source>The server&apos;s answer isn&apos;t the file (status {status}).</source>
        <extracomment>heydesk/api/http.py</extracomment>
        <translation>La respuesta del servidor no es el archivo (estado {status}).</translation>
    </message>
    <message>
        <source>Input method</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Método de entrada</translation>
    </message>
    <message>
        <source>{address}. HeyDesk follows it where the desktop has a portal.</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>{address}. HeyDesk lo sigue si el escritorio tiene un portal.</translation>
    </message>
    <message>
        <source>Folder access</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Acceso a las carpetas</translation>
    </message>
    <message>
        <source>only you and this computer&apos;s administrators</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>solo usted y los administradores de esta computadora</translation>
    </message>
    <message>
        <source>other people on this computer can open {folders}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>otras personas de esta computadora pueden abrir {folders}</translation>
    </message>
    <message>
        <source>fcitx. HeyDesk reaches fcitx 5 through its IBus interface; older ones can&apos;t be used.</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>fcitx. HeyDesk usa fcitx 5 por su interfaz IBus; los más antiguos no sirven.</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>el del sistema</translation>
    </message>
    <message>
        <source>Your proxy asks for a user name and password ({cause}). Nothing was sent. Ask your network administrator for them, and put them into the proxy address in HTTPS_PROXY.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>Su proxy pide un usuario y una contraseña ({cause}). No se envió nada. Pídalos al administrador de su red y póngalos en la dirección del proxy en HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>The connection to Heymarket isn&apos;t secure ({cause}). Nothing was sent. Check this computer&apos;s date, or ask your network administrator about a proxy.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>La conexión con Heymarket no es segura ({cause}). No se envió nada. Revise la fecha de esta computadora o pregunte al administrador de su red por un proxy.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that this text was sent: the connection dropped ({cause}).</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>No pudimos confirmar que este mensaje se envió: se cortó la conexión ({cause}).</translation>
    </message>
    <message>
        <source>Heymarket had a problem ({status}): {words}</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>Heymarket tuvo un problema ({status}): {words}</translation>
    </message>
    <message>
        <source>Heymarket&apos;s answer was a redirect ({status}), which confirms nothing: {words}</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>La respuesta de Heymarket fue una redirección ({status}), que no confirma nada: {words}</translation>
    </message>
    <message>
        <source>Heymarket&apos;s answer couldn&apos;t be read ({cause}).</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>No se pudo leer la respuesta de Heymarket ({cause}).</translation>
    </message>
    <message>
        <source>Heymarket says it already has this text: {words}</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>Heymarket dice que ya tiene este mensaje: {words}</translation>
    </message>
    <message>
        <source>Heymarket asked us to slow down. This text waits and will be sent automatically.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>Heymarket pidió ir más despacio. Este mensaje espera y se enviará solo.</translation>
    </message>
    <message>
        <source>Heymarket didn&apos;t accept this account&apos;s key ({words}). Nothing was sent or lost. Connect again with the current key.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>Heymarket no aceptó la clave de esta cuenta ({words}). No se envió ni se perdió nada. Conecte de nuevo con la clave actual.</translation>
    </message>
    <message>
        <source>Heymarket refused this ({status}): {words}</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>Heymarket rechazó esto ({status}): {words}</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was sent and your text is still here. Free some space and try again.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>El disco está lleno. No se envió nada y su texto sigue aquí. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>HeyDesk can&apos;t write to {where}. Nothing was sent and your text is still here.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>HeyDesk no puede escribir en {where}. No se envió nada y su texto sigue aquí.</translation>
    </message>
    <message>
        <source>The outbox couldn&apos;t be saved ({cause}). Nothing was sent and your text is still here.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>No se pudo guardar la bandeja de salida ({cause}). No se envió nada y su texto sigue aquí.</translation>
    </message>
    <message>
        <source>There&apos;s a folder where HeyDesk keeps its outbox file, {where}. Move it away.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>Hay una carpeta donde HeyDesk guarda el archivo de su bandeja de salida, {where}. Muévala.</translation>
    </message>
    <message>
        <source>The outbox file {where} is damaged. HeyDesk hasn&apos;t changed it. Close HeyDesk and open it again to repair it.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>El archivo {where} de la bandeja de salida está dañado. HeyDesk no lo ha cambiado. Cierre HeyDesk y ábralo de nuevo para repararlo.</translation>
    </message>
    <message>
        <source>The outbox file {where} was written by a newer HeyDesk. HeyDesk hasn&apos;t changed it. Update HeyDesk.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>El archivo {where} de la bandeja de salida lo escribió un HeyDesk más nuevo. HeyDesk no lo ha cambiado. Actualice HeyDesk.</translation>
    </message>
    <message>
        <source>HeyDesk couldn&apos;t update the outbox file {where}. It&apos;s unchanged, and a copy is in {copy}.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>HeyDesk no pudo actualizar el archivo {where} de la bandeja de salida. No ha cambiado, y hay una copia en {copy}.</translation>
    </message>
    <message>
        <source>Another program is using the outbox file. Nothing was sent and your text is still here. Try again.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>Otro programa usa el archivo de la bandeja de salida. No se envió nada y su texto sigue aquí. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No system keyring is running, so there is no safe place for your key. Install or start one (GNOME Keyring or KWallet), then choose Try again. HeyDesk never keeps keys in a file.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>No hay ningún llavero del sistema en marcha, así que no hay lugar seguro para su clave. Instale o inicie uno (GNOME Keyring o KWallet) y elija Reintentar. HeyDesk nunca guarda claves en un archivo.</translation>
    </message>
    <message>
        <source>HeyDesk doesn&apos;t keep keys in {backend}: it isn&apos;t a keyring known to encrypt them. Remove it from Python&apos;s keyring settings, then choose Try again.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>HeyDesk no guarda claves en {backend}: no es un llavero del que se sepa que las cifra. Quítelo de la configuración de keyring de Python y elija Reintentar.</translation>
    </message>
    <message>
        <source>The system keyring is locked. Unlock it, then choose Try again.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>El llavero del sistema está bloqueado. Desbloquéelo y elija Reintentar.</translation>
    </message>
    <message>
        <source>Access to the system keyring was denied. Try again and allow it when the system asks.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>Se negó el acceso al llavero del sistema. Inténtelo de nuevo y permítalo cuando el sistema lo pida.</translation>
    </message>
    <message numerus="yes">
        <source>The system keyring didn&apos;t answer in %n second. Look for a window that asks for your password, then try again.</source>
        <comment>The system keyring didn&apos;t answer in %n seconds. Look for a window that asks for your password, then try again.</comment>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>
            <numerusform>El llavero del sistema no respondió en %n segundo. Busque una ventana que pida su contraseña e inténtelo de nuevo.</numerusform>
            <numerusform>El llavero del sistema no respondió en %n segundos. Busque una ventana que pida su contraseña e inténtelo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The system keyring failed ({cause}). Your key was not saved. Try again.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>El llavero del sistema falló ({cause}). Su clave no se guardó. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key for “{name}” is no longer on this computer. Connect the account again.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>La clave de «{name}» ya no está en esta computadora. Conecte la cuenta de nuevo.</translation>
    </message>
    <message>
        <source>Sending soon</source>
        <extracomment>heydesk/domain/export.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Se envía pronto</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>heydesk/domain/export.py</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>heydesk/domain/export.py</extracomment>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>heydesk/domain/export.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>heydesk/domain/export.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>heydesk/domain/export.py, heydesk/domain/outbox_entry.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>heydesk/domain/export.py, heydesk/domain/outbox_entry.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Asks first</source>
        <extracomment>heydesk/domain/export.py</extracomment>
        <translation>Pregunta antes</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>heydesk/domain/export.py, heydesk/storage/outbox.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Discarded</source>
        <extracomment>heydesk/domain/export.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Marked as sent</source>
        <extracomment>heydesk/domain/export.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Marcado como enviado</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>heydesk/domain/export.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>heydesk/domain/export.py</extracomment>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>heydesk/domain/export.py</extracomment>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>heydesk/domain/export.py</extracomment>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>HeyDesk opens sms:, smsto: and tel: links. “{link}” is another kind.</source>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation>HeyDesk abre enlaces sms:, smsto: y tel:. «{link}» es de otro tipo.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>It has no phone number.</source>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation>No tiene número de teléfono.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n number.</source>
        <comment>It has more than %n numbers.</comment>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation>
            <numerusform>Tiene más de %n número.</numerusform>
            <numerusform>Tiene más de %n números.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its characters can&apos;t be read.</source>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation>Sus caracteres no se pueden leer.</translation>
    </message>
    <message>
        <source>It has hidden characters.</source>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation>Tiene caracteres ocultos.</translation>
    </message>
    <message>
        <source>“{typed}” isn&apos;t a phone number.</source>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation>«{typed}» no es un número de teléfono.</translation>
    </message>
    <message>
        <source>HeyDesk can&apos;t use this link. {why}</source>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation>HeyDesk no puede usar este enlace. {why}</translation>
    </message>
    <message>
        <source>The media link has a space or a hidden character in it. Copy it again.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>El enlace de archivo tiene un espacio o un carácter oculto. Cópielo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The media link is too long (%n character, at most {most}). Use a shorter link.</source>
        <comment>The media link is too long (%n characters, at most {most}). Use a shorter link.</comment>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>
            <numerusform>El enlace de archivo es demasiado largo (%n carácter, máximo {most}). Use uno más corto.</numerusform>
            <numerusform>El enlace de archivo es demasiado largo (%n caracteres, máximo {most}). Use uno más corto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heymarket can&apos;t open “{host}”: it&apos;s on your own network. Put the file on the web.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>Heymarket no puede abrir «{host}»: está en su propia red. Publique el archivo en la web.</translation>
    </message>
    <message>
        <source>“{url}” isn&apos;t a valid link. Copy it again from the browser.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>«{url}» no es un enlace válido. Cópielo de nuevo del navegador.</translation>
    </message>
    <message>
        <source>The media link contains a user name or password that others would see. Use a link without one.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>El enlace de archivo contiene un usuario o contraseña que otros verían. Use un enlace sin ellos.</translation>
    </message>
    <message>
        <source>“{url}” is a file on this computer, and Heymarket can&apos;t take uploads from HeyDesk. Put it on the web and paste its link.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>«{url}» es un archivo de esta computadora, y Heymarket no admite subidas desde HeyDesk. Publíquelo en la web y pegue su enlace.</translation>
    </message>
    <message>
        <source>“{url}” can&apos;t be opened. The link must start with https://.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>«{url}» no se puede abrir. El enlace debe empezar con https://.</translation>
    </message>
    <message>
        <source>“{url}” isn&apos;t a complete link. Add https:// in front.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>«{url}» no es un enlace completo. Agregue https:// delante.</translation>
    </message>
    <message>
        <source>This link has expired. Make a new one.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>Este enlace caducó. Cree uno nuevo.</translation>
    </message>
    <message>
        <source>This link expires before the text is sent. Make one that lasts longer.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>Este enlace caduca antes de que se envíe el mensaje. Cree uno que dure más.</translation>
    </message>
    <message>
        <source>This link expires in {hours} h {minutes} min.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>Este enlace caduca en {hours} h {minutes} min.</translation>
    </message>
    <message>
        <source>This link expires in {minutes} min.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>Este enlace caduca en {minutes} min.</translation>
    </message>
    <message>
        <source>This link redirects from https to http, which isn&apos;t secure.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>Este enlace redirige de https a http, que no es seguro.</translation>
    </message>
    <message>
        <source>“{host}” asks for a login, so Heymarket can&apos;t open the file. Share it with anyone who has the link.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>«{host}» pide iniciar sesión, así que Heymarket no puede abrir el archivo. Compártalo con cualquiera que tenga el enlace.</translation>
    </message>
    <message>
        <source>There is no file at this link on “{host}” ({status}).</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>No hay archivo en este enlace en «{host}» ({status}).</translation>
    </message>
    <message>
        <source>“{host}” can&apos;t provide the file right now ({status}).</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>«{host}» no puede dar el archivo ahora ({status}).</translation>
    </message>
    <message>
        <source>This link opens a web page, not a file. Use “Copy image address” in the browser.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>Este enlace abre una página web, no un archivo. Use «Copiar dirección de imagen» en el navegador.</translation>
    </message>
    <message>
        <source>The file&apos;s type is unknown. Carriers may drop it.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>Se desconoce el tipo del archivo. Las operadoras pueden descartarlo.</translation>
    </message>
    <message>
        <source>The server says {declared}, but the file is {detected}. Carriers may drop it.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>El servidor dice {declared}, pero el archivo es {detected}. Las operadoras pueden descartarlo.</translation>
    </message>
    <message>
        <source>Carriers often drop {kind} files. Use a JPEG or PNG picture.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>Las operadoras suelen descartar archivos {kind}. Use una imagen JPEG o PNG.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is larger than 10 MB. No carrier accepts that.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>El archivo supera los 10 MB. Ninguna operadora lo acepta.</translation>
    </message>
    <message>
        <source>The file is {size}. Some carriers shrink or drop files over {most}.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>El archivo mide {size}. Algunas operadoras reducen o descartan archivos de más de {most}.</translation>
    </message>
    <message>
        <source>Sent; not marked as read</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>Enviado; no marcado como leído</translation>
    </message>
    <message>
        <source>Sent; not handed over</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>Enviado; no se pasó</translation>
    </message>
    <message>
        <source>Sent; not closed</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>Enviado; no se cerró</translation>
    </message>
    <message>
        <source>{name} texted before this was sent.</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>{name} escribió antes de que se enviara.</translation>
    </message>
    <message>
        <source>Scheduled in Heymarket (schedule {id}).</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>Programado en Heymarket (programación {id}).</translation>
    </message>
    <message>
        <source>Heymarket accepted the broadcast (ID {id}).</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>Heymarket aceptó el envío masivo (ID {id}).</translation>
    </message>
    <message>
        <source>Heymarket accepted this text (message {id}).</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>Heymarket aceptó este mensaje (mensaje {id}).</translation>
    </message>
    <message>
        <source>Heymarket&apos;s history shows this text. It was sent.</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>El historial de Heymarket muestra este mensaje. Se envió.</translation>
    </message>
    <message>
        <source>Heymarket&apos;s history shows this text (message {id}). It was sent.</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>El historial de Heymarket muestra este mensaje (mensaje {id}). Se envió.</translation>
    </message>
    <message>
        <source>Heymarket&apos;s history could only be read in part and doesn&apos;t show this text yet. It may still arrive.</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>El historial de Heymarket solo se pudo leer en parte y aún no muestra este mensaje. Todavía puede llegar.</translation>
    </message>
    <message>
        <source>Heymarket&apos;s history doesn&apos;t show this text yet. It may still arrive.</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>El historial de Heymarket aún no muestra este mensaje. Todavía puede llegar.</translation>
    </message>
    <message>
        <source>No delivery report yet</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>Aún sin informe de entrega</translation>
    </message>
    <message>
        <source>This text waited longer than you allow. Send it now?</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>Este mensaje esperó más de lo que usted permite. ¿Enviarlo ahora?</translation>
    </message>
    <message>
        <source>It&apos;s outside texting hours for this recipient. Send anyway?</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>Está fuera del horario de mensajes para este destinatario. ¿Enviar de todos modos?</translation>
    </message>
    <message>
        <source>Too late to schedule this (Heymarket needs 15 minutes). Pick a new time or send it now.</source>
        <extracomment>heydesk/domain/outbox_entry.py, heydesk/domain/validation.py</extracomment>
        <translation>Demasiado tarde para programarlo (Heymarket necesita 15 minutos). Elija otra hora o envíelo ahora.</translation>
    </message>
    <message>
        <source>The saved copy of this text doesn&apos;t match what would be sent. HeyDesk didn&apos;t send it.</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>La copia guardada de este mensaje no coincide con lo que se enviaría. HeyDesk no lo envió.</translation>
    </message>
    <message>
        <source>HeyDesk quit while this text was being sent. Checking with Heymarket…</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>HeyDesk se cerró mientras se enviaba este mensaje. Comprobando con Heymarket…</translation>
    </message>
    <message>
        <source>The outbox file was repaired or restored. Checking with Heymarket…</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>El archivo de la bandeja de salida se reparó o restauró. Comprobando con Heymarket…</translation>
    </message>
    <message>
        <source>While this text waited, it became outside texting hours for this recipient.</source>
        <extracomment>heydesk/domain/outbox_state.py</extracomment>
        <translation>Mientras este mensaje esperaba, terminó el horario de mensajes de este destinatario.</translation>
    </message>
    <message>
        <source>The saved copy of this text is damaged, so HeyDesk didn&apos;t send it. Check it before you send it again.</source>
        <extracomment>heydesk/domain/outbox_state.py</extracomment>
        <translation>La copia guardada de este mensaje está dañada, así que HeyDesk no lo envió. Revíselo antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>The outbox file was repaired or restored. This text may have been sent already.</source>
        <extracomment>heydesk/domain/outbox_state.py</extracomment>
        <translation>El archivo de la bandeja de salida se reparó o restauró. Este mensaje puede haberse enviado ya.</translation>
    </message>
    <message>
        <source>{name} texted while this was waiting. Send anyway?</source>
        <extracomment>heydesk/domain/outbox_state.py</extracomment>
        <translation>{name} escribió mientras esto esperaba. ¿Enviar de todos modos?</translation>
    </message>
    <message>
        <source>{name} texted first, so this wasn&apos;t sent.</source>
        <extracomment>heydesk/domain/outbox_state.py</extracomment>
        <translation>{name} escribió antes, así que esto no se envió.</translation>
    </message>
    <message>
        <source>HeyDesk quit while this text was being sent. It may have arrived.</source>
        <extracomment>heydesk/domain/outbox_state.py</extracomment>
        <translation>HeyDesk se cerró mientras se enviaba este mensaje. Puede haber llegado.</translation>
    </message>
    <message>
        <source>The scheduled time has passed and Heymarket&apos;s history doesn&apos;t show this text.</source>
        <extracomment>heydesk/domain/outbox_state.py</extracomment>
        <translation>La hora programada pasó y el historial de Heymarket no muestra este mensaje.</translation>
    </message>
    <message>
        <source>“{typed}” isn&apos;t a phone number. Pick a name from the list, or type a number.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>«{typed}» no es un número de teléfono. Elija un nombre de la lista o escriba un número.</translation>
    </message>
    <message>
        <source>“{typed}” has letters in it. Type only the number.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>«{typed}» tiene letras. Escriba solo el número.</translation>
    </message>
    <message>
        <source>“{typed}” lost its last digits in a spreadsheet. Format that column as text and copy it again.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>«{typed}» perdió sus últimas cifras en una hoja de cálculo. Dé a esa columna formato de texto y cópiela de nuevo.</translation>
    </message>
    <message>
        <source>“{typed}” has an extension. Texts can&apos;t reach extensions. Remove it, or call instead.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>«{typed}» tiene una extensión. Los mensajes no llegan a extensiones. Quítela o llame.</translation>
    </message>
    <message>
        <source>“{typed}” is an emergency number. HeyDesk can&apos;t text it. Call instead.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>«{typed}» es un número de emergencia. HeyDesk no puede escribirle. Llame.</translation>
    </message>
    <message>
        <source>“{typed}” is a short code. Type a full phone number with its area code.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>«{typed}» es un código corto. Escriba un número completo con su código de área.</translation>
    </message>
    <message>
        <source>“{typed}” is too short ({digits} digits). Type the whole number with its area code.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>«{typed}» es demasiado corto ({digits} cifras). Escriba el número entero con su código de área.</translation>
    </message>
    <message>
        <source>“{typed}” is too long ({digits} digits). Put a comma between two numbers, and + before a foreign one.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>«{typed}» es demasiado largo ({digits} cifras). Ponga una coma entre dos números, y + delante de uno extranjero.</translation>
    </message>
    <message>
        <source>“{typed}” has the wrong length for that country ({digits} digits). Check the number.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>«{typed}» no tiene la longitud correcta para ese país ({digits} cifras). Revise el número.</translation>
    </message>
    <message>
        <source>“{typed}” starts with a country code that doesn&apos;t exist. Check the digits after the +.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>«{typed}» empieza con un código de país que no existe. Revise las cifras después del +.</translation>
    </message>
    <message>
        <source>{number} doesn&apos;t look like a number in use. Check it.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>{number} no parece un número en uso. Revíselo.</translation>
    </message>
    <message>
        <source>{number} is a premium-rate number. Texting it may cost extra.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>{number} es un número de tarificación especial. Escribirle puede costar más.</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Lista para enviar</translation>
    </message>
    <message>
        <source>No area code</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Sin código de área</translation>
    </message>
    <message>
        <source>Has an extension</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Tiene extensión</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Número de emergencia</translation>
    </message>
    <message>
        <source>Digits are lost</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Se perdieron cifras</translation>
    </message>
    <message>
        <source>No mobile number</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Sin número móvil</translation>
    </message>
    <message>
        <source>Same as row {row}</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Igual que la fila {row}</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Enviado {time}</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Esperando respuesta</translation>
    </message>
    <message>
        <source>Another text was sent {time}</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Se envió otro mensaje {time}</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>No {field}</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Sin {field}</translation>
    </message>
    <message>
        <source>Opted out</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>De baja</translation>
    </message>
    <message>
        <source>Date has passed</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>La fecha ya pasó</translation>
    </message>
    <message>
        <source>Night there</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Es de noche allí</translation>
    </message>
    <message>
        <source>No number column</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Sin columna de números</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>No es un número de teléfono</translation>
    </message>
    <message>
        <source>No number</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>First of {count} numbers</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>El primero de {count} números</translation>
    </message>
    <message>
        <source>This file is too large. HeyDesk reads {most} MB at most.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>Este archivo es demasiado grande. HeyDesk lee {most} MB como máximo.</translation>
    </message>
    <message>
        <source>This is a {kind} file, not a table. Save it as .xlsx or CSV, then open that file.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>Este es un archivo {kind}, no una tabla. Guárdelo como .xlsx o CSV y abra ese archivo.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message numerus="yes">
        <source>This table is too large. HeyDesk reads up to %n cell.</source>
        <comment>This table is too large. HeyDesk reads up to %n cells.</comment>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>
            <numerusform>Esta tabla es demasiado grande. HeyDesk lee hasta %n celda.</numerusform>
            <numerusform>Esta tabla es demasiado grande. HeyDesk lee hasta %n celdas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This workbook can&apos;t be read; it may be damaged. Save it again as .xlsx or CSV.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>Este libro no se puede leer; puede estar dañado. Guárdelo de nuevo como .xlsx o CSV.</translation>
    </message>
    <message>
        <source>This workbook has a password. Save a copy without one, then open that file.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>Este libro tiene contraseña. Guarde una copia sin ella y abra ese archivo.</translation>
    </message>
    <message>
        <source>This workbook is empty.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>Este libro está vacío.</translation>
    </message>
    <message>
        <source>This workbook is too large. Save the sheet as CSV, then open that file.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>Este libro es demasiado grande. Guarde la hoja como CSV y abra ese archivo.</translation>
    </message>
    <message>
        <source>This file isn&apos;t a table. Save the list as .xlsx or CSV, then open that file.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>Este archivo no es una tabla. Guarde la lista como .xlsx o CSV y abra ese archivo.</translation>
    </message>
    <message numerus="yes">
        <source>There are too many cards. HeyDesk reads up to %n card.</source>
        <comment>There are too many cards. HeyDesk reads up to %n cards.</comment>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>
            <numerusform>Hay demasiadas tarjetas. HeyDesk lee hasta %n tarjeta.</numerusform>
            <numerusform>Hay demasiadas tarjetas. HeyDesk lee hasta %n tarjetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>These contact cards are empty.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>Estas tarjetas de contacto están vacías.</translation>
    </message>
    <message>
        <source>No phone number.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>Sin número de teléfono.</translation>
    </message>
    <message>
        <source>Same number as row {row}.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>Mismo número que la fila {row}.</translation>
    </message>
    <message>
        <source>No number here, only {number} ({column}).</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>Aquí no hay número, solo {number} ({column}).</translation>
    </message>
    <message>
        <source>No mobile number, only {number} ({kind}).</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>Sin número móvil, solo {number} ({kind}).</translation>
    </message>
    <message>
        <source>HeyDesk {version} is available. This version is no longer supported.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>HeyDesk {version} está disponible. Esta versión ya no recibe soporte.</translation>
    </message>
    <message>
        <source>HeyDesk {version} is available.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>HeyDesk {version} está disponible.</translation>
    </message>
    <message>
        <source>it isn&apos;t complete.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>no está completo.</translation>
    </message>
    <message>
        <source>it names no version.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>no indica ninguna versión.</translation>
    </message>
    <message>
        <source>its link isn&apos;t a secure one.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>su enlace no es seguro.</translation>
    </message>
    <message>
        <source>it has expired, or isn&apos;t valid yet.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>caducó o aún no es válido.</translation>
    </message>
    <message>
        <source>it is older than the last one.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>es más antiguo que el anterior.</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>es demasiado grande.</translation>
    </message>
    <message>
        <source>it can&apos;t be read.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>no se puede leer.</translation>
    </message>
    <message>
        <source>its signature is wrong.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>su firma no es correcta.</translation>
    </message>
    <message>
        <source>The update notice isn&apos;t used: {why}</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>El aviso de actualización no se usa: {why}</translation>
    </message>
    <message>
        <source>Send separately</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Enviar por separado</translation>
    </message>
    <message>
        <source>Add a recipient: type a name or number.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Agregue un destinatario: escriba un nombre o número.</translation>
    </message>
    <message numerus="yes">
        <source>%n number is a premium-rate number. Texting it may cost extra.</source>
        <comment>%n numbers are premium-rate numbers. Texting them may cost extra.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>%n número es de tarificación especial. Escribirle puede costar más.</numerusform>
            <numerusform>%n números son de tarificación especial. Escribirles puede costar más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number doesn&apos;t look like one in use. Check it.</source>
        <comment>%n numbers don&apos;t look like numbers in use. Check them.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>%n número no parece estar en uso. Revíselo.</numerusform>
            <numerusform>%n números no parecen estar en uso. Revíselos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them out</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Quitarlos</translation>
    </message>
    <message>
        <source>A list can&apos;t be combined with other recipients. Remove the others.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Una lista no se puede combinar con otros destinatarios. Quite a los demás.</translation>
    </message>
    <message>
        <source>A conversation can&apos;t be combined with other recipients. Remove the others.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Una conversación no se puede combinar con otros destinatarios. Quite a los demás.</translation>
    </message>
    <message>
        <source>A private note can&apos;t go to a list. Choose one person.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Una nota privada no puede ir a una lista. Elija a una persona.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry isn&apos;t a phone number and is left out.</source>
        <comment>%n entries aren&apos;t phone numbers and are left out.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>%n entrada no es un número de teléfono y se omite.</numerusform>
            <numerusform>%n entradas no son números de teléfono y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entry isn&apos;t a phone number. Fix or remove it.</source>
        <comment>%n more entries aren&apos;t phone numbers. Fix or remove them.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>%n entrada más no es un número de teléfono. Corríjala o quítela.</numerusform>
            <numerusform>%n entradas más no son números de teléfono. Corríjalas o quítelas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} was listed twice. It gets one text.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>{number} aparecía dos veces. Recibe un mensaje.</translation>
    </message>
    <message numerus="yes">
        <source>%n number was listed twice. It gets one text.</source>
        <comment>%n numbers were listed twice. Each gets one text.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>%n número aparecía dos veces. Recibe un mensaje.</numerusform>
            <numerusform>%n números aparecían dos veces. Cada uno recibe un mensaje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person is too many for a note. At most {most} at a time.</source>
        <comment>%n people are too many for a note. At most {most} at a time.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>%n persona es demasiado para una nota. {most} a la vez como máximo.</numerusform>
            <numerusform>%n personas son demasiadas para una nota. {most} a la vez como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A group text needs two or more people. Add someone, or choose Separately.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Un mensaje de grupo necesita dos o más personas. Agregue a alguien o elija Por separado.</translation>
    </message>
    <message>
        <source>A private note can&apos;t go to a group. Choose Separately: one note for each conversation.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Una nota privada no puede ir a un grupo. Elija Por separado: una nota por conversación.</translation>
    </message>
    <message>
        <source>“{inbox}” has a toll-free number, which can&apos;t send group texts. Choose Separately or another inbox.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>«{inbox}» tiene un número gratuito, que no puede enviar mensajes de grupo. Elija Por separado u otra bandeja.</translation>
    </message>
    <message>
        <source>A text can&apos;t have both a template and a survey. Remove one of them.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Un mensaje no puede llevar plantilla y encuesta. Quite una de las dos.</translation>
    </message>
    <message>
        <source>A survey can&apos;t have a media link. Remove the link.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Una encuesta no puede llevar enlace de archivo. Quite el enlace.</translation>
    </message>
    <message>
        <source>A template has its own pictures. Remove the media link, or insert the template as text.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Una plantilla tiene sus propias imágenes. Quite el enlace de archivo o inserte la plantilla como texto.</translation>
    </message>
    <message>
        <source>A survey can&apos;t be a private note. Remove it, or send it as a text.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Una encuesta no puede ser una nota privada. Quítela o envíela como mensaje.</translation>
    </message>
    <message>
        <source>Write a message or add a media link.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Escriba un mensaje o agregue un enlace de archivo.</translation>
    </message>
    <message numerus="yes">
        <source>The text is too long: %n character, at most {most}. Shorten it.</source>
        <comment>The text is too long: %n characters, at most {most}. Shorten it.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>El texto es demasiado largo: %n carácter, máximo {most}. Acórtelo.</numerusform>
            <numerusform>El texto es demasiado largo: %n caracteres, máximo {most}. Acórtelo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This counts as %n text. Heymarket allows {most}, so it may not arrive whole. Shorten it if you can.</source>
        <comment>This counts as %n texts. Heymarket allows {most}, so it may not arrive whole. Shorten it if you can.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>Esto cuenta como %n mensaje. Heymarket permite {most}, así que puede no llegar entero. Acórtelo si puede.</numerusform>
            <numerusform>Esto cuenta como %n mensajes. Heymarket permite {most}, así que puede no llegar entero. Acórtelo si puede.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a hidden character ({code}) after “{before}” that can&apos;t be sent. Delete it.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Hay un carácter oculto ({code}) después de «{before}» que no se puede enviar. Bórrelo.</translation>
    </message>
    <message>
        <source>The text starts with a hidden character ({code}) that can&apos;t be sent. Delete it.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>El texto empieza con un carácter oculto ({code}) que no se puede enviar. Bórrelo.</translation>
    </message>
    <message>
        <source>There is a broken character after “{before}”. Delete it and type it again.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Hay un carácter roto después de «{before}». Bórrelo y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The text starts with a broken character. Delete it and type it again.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>El texto empieza con un carácter roto. Bórrelo y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>This account has no inboxes. Add one in Heymarket, then press F5.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Esta cuenta no tiene bandejas. Agregue una en Heymarket y pulse F5.</translation>
    </message>
    <message>
        <source>Choose an inbox to send from.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Elija una bandeja desde la que enviar.</translation>
    </message>
    <message>
        <source>The chosen inbox no longer exists. Choose another one.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>La bandeja elegida ya no existe. Elija otra.</translation>
    </message>
    <message>
        <source>Nobody is a member of “{inbox}”. Add a member in Heymarket, or choose another inbox.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Nadie es miembro de «{inbox}». Agregue un miembro en Heymarket o elija otra bandeja.</translation>
    </message>
    <message>
        <source>Choose who you are, next to From.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Elija quién es usted, junto a De.</translation>
    </message>
    <message>
        <source>The chosen sender isn&apos;t a member of “{inbox}”. Choose one of its members.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>El remitente elegido no es miembro de «{inbox}». Elija a uno de sus miembros.</translation>
    </message>
    <message>
        <source>A private note can&apos;t be scheduled. Add it now.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Una nota privada no se puede programar. Agréguela ahora.</translation>
    </message>
    <message>
        <source>A survey can&apos;t be scheduled. Send it now, or send a text.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Una encuesta no se puede programar. Envíela ahora o envíe un mensaje.</translation>
    </message>
    <message>
        <source>Heymarket can&apos;t schedule a media link. Send it now, or remove the link.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Heymarket no puede programar un enlace de archivo. Envíelo ahora o quite el enlace.</translation>
    </message>
    <message>
        <source>Author and activity ID can&apos;t be scheduled. Clear them under Advanced, or send now.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>El autor y el ID de actividad no se pueden programar. Bórrelos en Avanzado o envíe ahora.</translation>
    </message>
    <message>
        <source>Heymarket sends on quarter hours only, for example 8:00 or 8:15.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>Heymarket solo envía en cuartos de hora, por ejemplo 8:00 u 8:15.</translation>
    </message>
    <message numerus="yes">
        <source>Your administrator allows %n recipient at a time, and how many are on this list isn&apos;t known.</source>
        <comment>Your administrator allows %n recipients at a time, and how many are on this list isn&apos;t known.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>Su administrador permite %n destinatario a la vez, y no se sabe cuántos hay en esta lista.</numerusform>
            <numerusform>Su administrador permite %n destinatarios a la vez, y no se sabe cuántos hay en esta lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your administrator allows %n recipient at a time. Take some out.</source>
        <comment>Your administrator allows %n recipients at a time. Take some out.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>Su administrador permite %n destinatario a la vez. Quite algunos.</numerusform>
            <numerusform>Su administrador permite %n destinatarios a la vez. Quite algunos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text contains a broken character and can&apos;t be saved. Remove it and try again.</source>
        <extracomment>heydesk/storage/database.py</extracomment>
        <translation>El texto contiene un carácter roto y no se puede guardar. Quítelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This account is no longer on this computer. Nothing was changed.</source>
        <extracomment>heydesk/storage/database.py</extracomment>
        <translation>Esta cuenta ya no está en esta computadora. No se cambió nada.</translation>
    </message>
    <message>
        <source>A text or note that was being written</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation>Un mensaje o una nota que se estaba escribiendo</translation>
    </message>
    <message>
        <source>A saved draft</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation>Un borrador guardado</translation>
    </message>
    <message>
        <source>An account. Connect it again.</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation>Una cuenta. Conéctela de nuevo.</translation>
    </message>
    <message>
        <source>A reminder</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation>Un recordatorio</translation>
    </message>
    <message>
        <source>What was to follow text {id}</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation>Lo que debía seguir al mensaje {id}</translation>
    </message>
    <message>
        <source>Text {id}: {state}</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation>Mensaje {id}: {state}</translation>
    </message>
    <message>
        <source>Text {id} to {to}, {at}: {state}</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation>Mensaje {id} a {to}, {at}: {state}</translation>
    </message>
    <message>
        <source>Text {id}</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation>Mensaje {id}</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged place in the file. What was there can&apos;t be told.</source>
        <comment>%n damaged places in the file. What was there can&apos;t be told.</comment>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation>
            <numerusform>%n lugar dañado en el archivo. No se sabe qué había allí.</numerusform>
            <numerusform>%n lugares dañados en el archivo. No se sabe qué había allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>HeyDesk can&apos;t follow your administrator&apos;s policy ({where}): {why} Ask your administrator.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>HeyDesk no puede seguir la directiva de su administrador ({where}): {why} Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>“{name}” must be true or false.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>«{name}» debe ser true o false.</translation>
    </message>
    <message>
        <source>“{name}” must be a number from 0 to {most}.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>«{name}» debe ser un número de 0 a {most}.</translation>
    </message>
    <message>
        <source>“{name}” must be a whole number, 1 or more.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>«{name}» debe ser un número entero, 1 o más.</translation>
    </message>
    <message>
        <source>“{name}” must be text.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>«{name}» debe ser texto.</translation>
    </message>
    <message>
        <source>“{name}” must be a list of accounts.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>«{name}» debe ser una lista de cuentas.</translation>
    </message>
    <message>
        <source>each of “{name}” needs a secret_id, and may have a name and a server_address.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>cada elemento de «{name}» necesita un secret_id y puede tener un name y una server_address.</translation>
    </message>
    <message>
        <source>the file can&apos;t be read ({cause}).</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>el archivo no se puede leer ({cause}).</translation>
    </message>
    <message>
        <source>line {line} isn&apos;t valid JSON.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>la línea {line} no es JSON válido.</translation>
    </message>
    <message>
        <source>it isn&apos;t valid JSON.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>no es JSON válido.</translation>
    </message>
    <message>
        <source>it isn&apos;t a JSON object.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>no es un objeto JSON.</translation>
    </message>
    <message>
        <source>it isn&apos;t a valid property list.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>no es una lista de propiedades válida.</translation>
    </message>
    <message>
        <source>it isn&apos;t a dictionary.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>no es un diccionario.</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t valid JSON.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>«{name}» no es JSON válido.</translation>
    </message>
    <message>
        <source>it can&apos;t be read ({cause}).</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>no se puede leer ({cause}).</translation>
    </message>
    <message>
        <source>HeyDesk&apos;s window needs a display, and there is none here (DISPLAY and WAYLAND_DISPLAY aren&apos;t set). The commands work without one: heydesk --help</source>
        <extracomment>heydesk/system/display.py</extracomment>
        <translation>La ventana de HeyDesk necesita una pantalla y aquí no hay ninguna (DISPLAY y WAYLAND_DISPLAY no están definidas). Los comandos funcionan sin ella: heydesk --help</translation>
    </message>
    <message>
        <source>HeyDesk&apos;s window needs system libraries that aren&apos;t installed. On Debian and Ubuntu: apt install {packages}</source>
        <extracomment>heydesk/system/display.py</extracomment>
        <translation>La ventana de HeyDesk necesita bibliotecas del sistema que no están instaladas. En Debian y Ubuntu: apt install {packages}</translation>
    </message>
    <message>
        <source>HeyDesk can&apos;t use the display “{name}” (DISPLAY). The commands work without one: heydesk --help</source>
        <extracomment>heydesk/system/display.py</extracomment>
        <translation>HeyDesk no puede usar la pantalla «{name}» (DISPLAY). Los comandos funcionan sin ella: heydesk --help</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t a valid profile name. Use letters, digits, dots, dashes and underscores.</source>
        <extracomment>heydesk/system/paths.py</extracomment>
        <translation>«{name}» no es un nombre de perfil válido. Use letras, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>This build of HeyDesk can&apos;t check spelling.</source>
        <extracomment>heydesk/system/spellcheck.py</extracomment>
        <translation>Esta versión de HeyDesk no puede revisar la ortografía.</translation>
    </message>
    <message>
        <source>Spelling isn&apos;t installed. Ask whoever installed HeyDesk to add it; the README says how.</source>
        <extracomment>heydesk/system/spellcheck.py</extracomment>
        <translation>La ortografía no está instalada. Pida a quien instaló HeyDesk que la agregue; el README explica cómo.</translation>
    </message>
    <message>
        <source>Spelling needs the Enchant 2 library. Ask your administrator to install it (libenchant-2-2 on Debian and Ubuntu, enchant in Homebrew).</source>
        <extracomment>heydesk/system/spellcheck.py</extracomment>
        <translation>La ortografía necesita la biblioteca Enchant 2. Pida a su administrador que la instale (libenchant-2-2 en Debian y Ubuntu, enchant en Homebrew).</translation>
    </message>
    <message>
        <source>No spelling dictionary is installed. Ask your administrator to install one, for example hunspell-en-us.</source>
        <extracomment>heydesk/system/spellcheck.py</extracomment>
        <translation>No hay ningún diccionario instalado. Pida a su administrador que instale uno, por ejemplo hunspell-es.</translation>
    </message>
    <message>
        <source>Add private note anyway</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Agregar la nota de todos modos</translation>
    </message>
    <message>
        <source>Add private note</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Agregar nota privada</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>Schedule anyway</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Programar de todos modos</translation>
    </message>
    <message>
        <source>Review texts</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Revisar mensajes</translation>
    </message>
    <message numerus="yes">
        <source>Review %n text</source>
        <comment>Review %n texts</comment>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>
            <numerusform>Revisar %n mensaje</numerusform>
            <numerusform>Revisar %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule for {time}</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Programar para {time}</translation>
    </message>
    <message numerus="yes">
        <source>Send to the group of %n</source>
        <comment>Send to the group of %n</comment>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>
            <numerusform>Enviar al grupo de %n</numerusform>
            <numerusform>Enviar al grupo de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n person</source>
        <comment>Send to %n people</comment>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>
            <numerusform>Enviar a %n persona</numerusform>
            <numerusform>Enviar a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>heydesk/ui/composer/send_button.py, heydesk/ui/shortcuts.py</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send to the group “{who}”</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Enviar al grupo «{who}»</translation>
    </message>
    <message>
        <source>Send to {who}</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Enviar a {who}</translation>
    </message>
    <message>
        <source>Conversations</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>In the text box</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>En el cuadro de texto</translation>
    </message>
    <message>
        <source>In lists and fields</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>En listas y campos</translation>
    </message>
    <message>
        <source>Send and open the next conversation</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Enviar y abrir la siguiente conversación</translation>
    </message>
    <message>
        <source>Send and close the conversation</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Enviar y cerrar la conversación</translation>
    </message>
    <message>
        <source>Send later: choose a time</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Enviar más tarde: elegir una hora</translation>
    </message>
    <message>
        <source>Undo the last text while it is held</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Deshacer el último mensaje mientras está en espera</translation>
    </message>
    <message>
        <source>Send the held text now</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Enviar ahora el mensaje en espera</translation>
    </message>
    <message>
        <source>Close a question, a page or a search, and go back to the text box</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Cerrar una pregunta, una página o una búsqueda y volver al texto</translation>
    </message>
    <message>
        <source>Next conversation in the list</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Siguiente conversación de la lista</translation>
    </message>
    <message>
        <source>Previous conversation in the list</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Conversación anterior de la lista</translation>
    </message>
    <message>
        <source>Skip to the next person who waits</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Saltar a la siguiente persona que espera</translation>
    </message>
    <message>
        <source>Hand the conversation to a teammate</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Pasar la conversación a un compañero</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Cerrar la conversación</translation>
    </message>
    <message>
        <source>Remind me if they don&apos;t answer</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Recordarme si no responde</translation>
    </message>
    <message>
        <source>Opt the person out, without a text</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Dar de baja a la persona, sin mensaje</translation>
    </message>
    <message>
        <source>Wrong number, without a text</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Número equivocado, sin mensaje</translation>
    </message>
    <message>
        <source>New text; what you were writing is saved as a draft</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Mensaje nuevo; lo que escribía se guarda como borrador</translation>
    </message>
    <message>
        <source>Search people, texts and templates</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Buscar personas, mensajes y plantillas</translation>
    </message>
    <message>
        <source>Saved drafts</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Borradores guardados</translation>
    </message>
    <message>
        <source>Get people and texts from Heymarket now</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Traer personas y mensajes de Heymarket ahora</translation>
    </message>
    <message>
        <source>Export this conversation</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Exportar esta conversación</translation>
    </message>
    <message>
        <source>Export the outbox</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Exportar la bandeja de salida</translation>
    </message>
    <message>
        <source>Open an archive file</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Abrir un archivo histórico</translation>
    </message>
    <message>
        <source>To: who gets it</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Para: quién lo recibe</translation>
    </message>
    <message>
        <source>Add people from a spreadsheet</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Agregar personas desde una hoja de cálculo</translation>
    </message>
    <message>
        <source>Text box</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Cuadro de texto</translation>
    </message>
    <message>
        <source>Have a screen reader say how long the text is</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Oír con el lector de pantalla la longitud del mensaje</translation>
    </message>
    <message>
        <source>Text to customer</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Mensaje al cliente</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Insert quick reply {number}</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Insertar la respuesta rápida {number}</translation>
    </message>
    <message>
        <source>Change your quick replies</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Cambiar sus respuestas rápidas</translation>
    </message>
    <message>
        <source>Templates</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Save the text as a template</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Guardar el texto como plantilla</translation>
    </message>
    <message>
        <source>Survey</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Emoji</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Media link</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Enlace de archivo</translation>
    </message>
    <message>
        <source>Write my own words instead of a template</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Escribir mis propias palabras en lugar de una plantilla</translation>
    </message>
    <message>
        <source>From: the inbox</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>De: la bandeja</translation>
    </message>
    <message>
        <source>As: who you send as</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Como: quién lo envía</translation>
    </message>
    <message>
        <source>Author and activity ID</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Autor e ID de actividad</translation>
    </message>
    <message>
        <source>Choose languages for spelling</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Elegir idiomas para la ortografía</translation>
    </message>
    <message>
        <source>Send, if Enter sends is on in Settings</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Enviar, si «Enter envía» está activado en Configuración</translation>
    </message>
    <message>
        <source>New line</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>Find a template by its name or words</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Buscar una plantilla por su nombre o palabras</translation>
    </message>
    <message>
        <source>Insert a quick reply</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Insertar una respuesta rápida</translation>
    </message>
    <message>
        <source>Insert an emoji by its name, for example :tooth</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Insertar un emoji por su nombre, por ejemplo :tooth</translation>
    </message>
    <message>
        <source>Go to the next blank of a quick reply</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Ir al siguiente espacio de una respuesta rápida</translation>
    </message>
    <message>
        <source>Commands: find anything by its name</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Comandos: encuentre todo por su nombre</translation>
    </message>
    <message>
        <source>Go to the conversations on the left</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Ir a las conversaciones de la izquierda</translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Ir a la conversación</translation>
    </message>
    <message>
        <source>Go to the drawer</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Ir al panel lateral</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Show or hide the drawer</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Mostrar u ocultar el panel lateral</translation>
    </message>
    <message>
        <source>Drawer: Contact</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Panel lateral: Contacto</translation>
    </message>
    <message>
        <source>Drawer: Preview</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Panel lateral: Vista previa</translation>
    </message>
    <message>
        <source>Drawer: Details for support</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Panel lateral: Detalles para soporte</translation>
    </message>
    <message>
        <source>Fold or unfold the conversations on the left</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Plegar o desplegar las conversaciones de la izquierda</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cut</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Redo typing</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Rehacer la escritura</translation>
    </message>
    <message>
        <source>Undo typing, or a removed recipient</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Deshacer lo escrito o un destinatario quitado</translation>
    </message>
    <message>
        <source>Open the menu of a row, a bubble or a field</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Abrir el menú de una fila, un globo o un campo</translation>
    </message>
    <message>
        <source>Take the chosen result</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Tomar el resultado elegido</translation>
    </message>
    <message>
        <source>Take the chosen result the other way, for example send a template as it is</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Tomar el resultado elegido de la otra forma, por ejemplo enviar una plantilla tal cual</translation>
    </message>
    <message>
        <source>{keys} is already the key for “{what}”.</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>{keys} ya es la tecla de «{what}».</translation>
    </message>
    <message>
        <source>{keys} belongs to the system. Choose another key.</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>{keys} pertenece al sistema. Elija otra tecla.</translation>
    </message>
    <message>
        <source>{keys} is needed for typing. Choose a key with Ctrl or Alt.</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>{keys} hace falta para escribir. Elija una tecla con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{keys} types a character on some keyboards. Choose another key.</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>{keys} escribe un carácter en algunos teclados. Elija otra tecla.</translation>
    </message>
    <message>
        <source>Choose a key with Ctrl or Alt, so that nothing is sent by accident.</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>Elija una tecla con Ctrl o Alt, para que nada se envíe por accidente.</translation>
    </message>
    <message>
        <source>{keys} is needed in text fields. Choose another key.</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>{keys} hace falta en los campos de texto. Elija otra tecla.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Esperando para enviarse</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>HeyDesk had a problem last time. Your texts and drafts are saved.</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>HeyDesk tuvo un problema la última vez. Sus mensajes y borradores están guardados.</translation>
    </message>
    <message>
        <source>HeyDesk stopped sending because of an internal error. Restart HeyDesk; your texts are saved.</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>HeyDesk dejó de enviar por un error interno. Reinicie HeyDesk; sus mensajes están guardados.</translation>
    </message>
    <message>
        <source>HeyDesk had an internal error. Your texts and drafts are saved.</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>HeyDesk tuvo un error interno. Sus mensajes y borradores están guardados.</translation>
    </message>
    <message>
        <source>the desktop&apos;s keyring (Secret Service)</source>
        <extracomment>heydesk/vault.py</extracomment>
        <translation>el llavero del escritorio (Secret Service)</translation>
    </message>
    <message>
        <source>KDE&apos;s wallet</source>
        <extracomment>heydesk/vault.py</extracomment>
        <translation>la cartera de KDE</translation>
    </message>
    <message>
        <source>the macOS Keychain</source>
        <extracomment>heydesk/vault.py</extracomment>
        <translation>el Llavero de macOS</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <extracomment>heydesk/vault.py</extracomment>
        <translation>el Administrador de credenciales de Windows</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring</source>
        <extracomment>heydesk/vault.py</extracomment>
        <translation>el llavero de esta computadora</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <extracomment>heydesk/vault.py</extracomment>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>HeyDesk&apos;s memory until you quit</source>
        <extracomment>heydesk/vault.py</extracomment>
        <translation>la memoria de HeyDesk hasta que salga</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Configuración</translation>
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
        <translation> días</translation>
    </message>
    <message>
        <source>Undo time for a text</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Tiempo para deshacer un mensaje</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Undo time for a private note</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Tiempo para deshacer una nota privada</translation>
    </message>
    <message>
        <source>Undo time for a broadcast</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Tiempo para deshacer un envío masivo</translation>
    </message>
    <message numerus="yes">
        <source>At least %n second: set by your administrator</source>
        <comment>At least %n seconds: set by your administrator</comment>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>
            <numerusform>Al menos %n segundo: definido por su administrador</numerusform>
            <numerusform>Al menos %n segundos: definido por su administrador</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask before sending texts that waited longer than</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Preguntar antes de enviar mensajes que esperaron más de</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Definido por su administrador</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Keep history for</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Conservar el historial</translation>
    </message>
    <message>
        <source>Older texts</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Mensajes antiguos</translation>
    </message>
    <message>
        <source>Keep them in an archive file</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Guardarlos en un archivo histórico</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Opt-out sentence</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Frase de baja</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>If Heymarket adds a sentence to a person&apos;s first text, the counter includes it.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Si Heymarket añade una frase al primer mensaje de una persona, el contador la incluye.</translation>
    </message>
    <message>
        <source>Text box</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Cuadro de texto</translation>
    </message>
    <message>
        <source>Enter sends; {keys} starts a new line</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Enter envía; {keys} empieza una línea nueva</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Ask before texting outside the recipient&apos;s texting hours</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Preguntar antes de escribir fuera del horario del destinatario</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Hide message text</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Ocultar el texto del mensaje</translation>
    </message>
    <message>
        <source>Colors</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Same as system</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Igual que el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>En esta computadora</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Icono de la bandeja</translation>
    </message>
    <message>
        <source>Show how many people and texts need me</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Mostrar cuántas personas y mensajes me necesitan</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>Keep HeyDesk running in the tray</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Mantener HeyDesk en la bandeja</translation>
    </message>
    <message>
        <source>Texts on hold are sent and new texts announced while it runs. Quit is in the tray&apos;s menu.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Mientras funciona, se envían los mensajes en espera y se anuncian los nuevos. Salir está en el menú de la bandeja.</translation>
    </message>
    <message>
        <source>This desktop has no tray for icons.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Este escritorio no tiene bandeja de iconos.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start HeyDesk when I sign in to this computer</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Iniciar HeyDesk cuando inicio sesión en esta computadora</translation>
    </message>
    <message>
        <source>It starts in the tray, or minimized.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Se inicia en la bandeja o minimizado.</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Tell me when there&apos;s a new version</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Avisarme cuando haya una versión nueva</translation>
    </message>
    <message>
        <source>No update address is set up on this computer.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>En esta computadora no hay dirección de actualizaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n account can be used.</source>
        <comment>%n accounts can be used.</comment>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>
            <numerusform>Se puede usar %n cuenta.</numerusform>
            <numerusform>Se pueden usar %n cuentas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts must be on {server}.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Las cuentas deben estar en {server}.</translation>
    </message>
    <message>
        <source>Keys are kept for one session only.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Las claves se guardan solo durante una sesión.</translation>
    </message>
    <message numerus="yes">
        <source>One Send reaches at most %n person.</source>
        <comment>One Send reaches at most %n people.</comment>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>
            <numerusform>Un envío llega como máximo a %n persona.</numerusform>
            <numerusform>Un envío llega como máximo a %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox is turned off.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>El entorno de prueba está desactivado.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Texts you send don&apos;t change. Dates and times follow your region.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Los mensajes que envía no cambian. Las fechas y horas siguen su región.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The language changes when you start HeyDesk again.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>El idioma cambia cuando inicie HeyDesk de nuevo.</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>The first rows</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>Las primeras filas</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Account name</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Nombre de la cuenta</translation>
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
        <translation>Guardar solo para esta sesión</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Shows or hides the server address</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Muestra u oculta la dirección del servidor</translation>
    </message>
    <message>
        <source>Server address</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Definido por su administrador.</translation>
    </message>
    <message>
        <source>Keep for this session only (set by your administrator)</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Guardar solo para esta sesión (definido por su administrador)</translation>
    </message>
    <message>
        <source>Secret ID: {secret_id}</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Secret ID: {secret_id}</translation>
    </message>
    <message>
        <source>Paste the Secret Key.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Pegue la Secret Key.</translation>
    </message>
    <message>
        <source>Paste the Secret ID.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Pegue el Secret ID.</translation>
    </message>
    <message>
        <source>You already have an account with this name. Choose another.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Ya tiene una cuenta con este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>For a gateway or test server. Must start with https://.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Para una pasarela o un servidor de pruebas. Debe empezar con https://.</translation>
    </message>
    <message>
        <source>This address has special letters. It means {address}.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Esta dirección tiene letras especiales. Significa {address}.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>A practice account with a small dental office. Nothing leaves this computer and nobody is texted.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Una cuenta de práctica con un pequeño consultorio dental. Nada sale de esta computadora y nadie recibe mensajes.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Usar el entorno de prueba</translation>
    </message>
</context>
<context>
    <name>SimplifyOffer</name>
    <message>
        <source>Simplify punctuation</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>Simplificar la puntuación</translation>
    </message>
    <message>
        <source>Simplify</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>Simplificar</translation>
    </message>
    <message>
        <source>Quotes, dashes, dots and spaces become plain ones; hidden characters go; letters stay. {keys} undoes it.</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>Comillas, rayas, puntos y espacios se vuelven simples; los caracteres ocultos se quitan; las letras quedan. {keys} lo deshace.</translation>
    </message>
</context>
<context>
    <name>SpellingDialog</name>
    <message>
        <source>Spelling</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Check spelling in:</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation>Revisar la ortografía en:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Spelling…</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation>Ortografía…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>Add “{word}” to dictionary</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation>Agregar «{word}» al diccionario</translation>
    </message>
    <message>
        <source>“{word}” is accepted until you quit; HeyDesk couldn&apos;t save it ({cause}).</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation>«{word}» se acepta hasta que salga; HeyDesk no pudo guardarla ({cause}).</translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message numerus="yes">
        <source>{count} row won&apos;t be sent.</source>
        <comment>{count} rows won&apos;t be sent.</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>{count} fila no se enviará.</numerusform>
            <numerusform>{count} filas no se enviarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet. Delete closes it.</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Hoja de cálculo. Supr la cierra.</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Review each</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Revisar uno por uno</translation>
    </message>
    <message numerus="yes">
        <source>{count} text</source>
        <comment>{count} texts</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>{count} mensaje</numerusform>
            <numerusform>{count} mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Type {number} to confirm</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Escriba {number} para confirmar</translation>
    </message>
    <message numerus="yes">
        <source>Send {count} text</source>
        <comment>Send {count} texts</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>Enviar {count} mensaje</numerusform>
            <numerusform>Enviar {count} mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture message each</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>1 mensaje con imagen cada uno</translation>
    </message>
    <message numerus="yes">
        <source>%n text each</source>
        <comment>%n texts each</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>%n mensaje cada uno</numerusform>
            <numerusform>%n mensajes cada uno</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} or {most} texts each</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>{least} o {most} mensajes cada uno</translation>
    </message>
    <message>
        <source>{least} to {most} texts each</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>{least} a {most} mensajes cada uno</translation>
    </message>
    <message>
        <source>Back to all rows</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Volver a todas las filas</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.xlsx *.xls *.ods *.tsv *.txt *.tab *.vcf)</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Hojas de cálculo (*.csv *.xlsx *.xls *.ods *.tsv *.txt *.tab *.vcf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a spreadsheet</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Abrir una hoja de cálculo</translation>
    </message>
    <message>
        <source>“{name}” couldn&apos;t be read ({reason}).</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>No se pudo leer «{name}» ({reason}).</translation>
    </message>
    <message>
        <source>Write a message or add a media link.</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Escriba un mensaje o agregue un enlace de archivo.</translation>
    </message>
    <message>
        <source>No row is ready to be sent.</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Ninguna fila está lista para enviarse.</translation>
    </message>
    <message>
        <source>Longest</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>El más largo</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>El primero</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>El último</translation>
    </message>
    <message>
        <source>From {inbox} {number}, as {member}</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>De {inbox} {number}, como {member}</translation>
    </message>
    <message>
        <source>From {inbox}, as {member}</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>De {inbox}, como {member}</translation>
    </message>
    <message>
        <source>Row {row}: {words}</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Fila {row}: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n row, such as {row}: {words}</source>
        <comment>%n rows, such as {row}: {words}</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>%n fila, como la {row}: {words}</numerusform>
            <numerusform>%n filas, como la {row}: {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} text is in the outbox.</source>
        <comment>{count} texts are in the outbox.</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>{count} mensaje está en la bandeja de salida.</numerusform>
            <numerusform>{count} mensajes están en la bandeja de salida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter again to send it anyway.</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Pulse Enter de nuevo para enviarlo de todos modos.</translation>
    </message>
    <message>
        <source>No column is named {field}. Rename a column or change the field.</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Ninguna columna se llama {field}. Cambie el nombre de una columna o el campo.</translation>
    </message>
    <message numerus="yes">
        <source>{ready} of {count} row</source>
        <comment>{ready} of {count} rows</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>{ready} de {count} fila</numerusform>
            <numerusform>{ready} de {count} filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row to go.</source>
        <comment>{count} rows to go.</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>Falta {count} fila.</numerusform>
            <numerusform>Faltan {count} filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Send to {name}</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Enviar a {name}</translation>
    </message>
    <message>
        <source>Send this one</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Enviar este</translation>
    </message>
    <message numerus="yes">
        <source>Review {count} text</source>
        <comment>Review {count} texts</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>Revisar {count} mensaje</numerusform>
            <numerusform>Revisar {count} mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} results.csv</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>{name} resultados.csv</translation>
    </message>
    <message>
        <source>Save results</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Guardar resultados</translation>
    </message>
    <message>
        <source>The results couldn&apos;t be saved ({reason}).</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>No se pudieron guardar los resultados ({reason}).</translation>
    </message>
    <message>
        <source>Results saved as “{name}”.</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Resultados guardados como «{name}».</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>{time}: “{words}”</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>{time}: «{words}»</translation>
    </message>
    <message>
        <source>1 picture message</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>1 mensaje con imagen</translation>
    </message>
    <message numerus="yes">
        <source>%n text</source>
        <comment>%n texts</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Al</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Dialing code</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Prefijo de país</translation>
    </message>
    <message>
        <source>Not used</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Column {name}</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Columna {name}</translation>
    </message>
    <message>
        <source>Field “{name}”</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Campo «{name}»</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Nombre del campo</translation>
    </message>
    <message>
        <source>Another name for the field</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Otro nombre para el campo</translation>
    </message>
    <message>
        <source>Show rows</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Mostrar filas</translation>
    </message>
    <message>
        <source>All {count}</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Todas {count}</translation>
    </message>
    <message>
        <source>Ready {count}</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Listas {count}</translation>
    </message>
    <message>
        <source>Problems {count}</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Problemas {count}</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Couldn&apos;t confirm</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Restituir</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Fila</translation>
    </message>
    <message>
        <source>blank</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>espacio</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Hoja de cálculo</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Save results…</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Guardar resultados…</translation>
    </message>
    <message>
        <source>Add numbers to To</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Agregar los números a Para</translation>
    </message>
    <message>
        <source>Sheet: {name}</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Hoja: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} row, its own text</source>
        <comment>{count} rows, each its own text</comment>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>
            <numerusform>{count} fila, con su propio mensaje</numerusform>
            <numerusform>{count} filas, cada una con su propio mensaje</numerusform>
        </translation>
    </message>
    <message>
        <source>Which column has the phone numbers? Choose it below.</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>¿Qué columna tiene los números de teléfono? Elíjala abajo.</translation>
    </message>
    <message numerus="yes">
        <source>{sent} of {count} row was already sent, on {time}.</source>
        <comment>{sent} of {count} rows were already sent, the last on {time}.</comment>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>
            <numerusform>{sent} de {count} fila ya se envió, el {time}.</numerusform>
            <numerusform>{sent} de {count} filas ya se enviaron, la última el {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} is new.</source>
        <comment>{count} are new.</comment>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>
            <numerusform>{count} es nueva.</numerusform>
            <numerusform>{count} son nuevas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Edit this cell</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Editar esta celda</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Columns become fields. Type / or press Field to use one.</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>Las columnas se vuelven campos. Escriba / o pulse Campo para usar una.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Sending soon</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Se envía pronto</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Asks first</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Pregunta antes</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Discarded</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Marked as sent</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Marcado como enviado</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>In doubt</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>En espera de salir</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <source>You marked it as sent</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Lo marcó como enviado</translation>
    </message>
    <message>
        <source>Note added</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Nota agregada</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Needs you, In doubt</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>Requiere su atención, en duda</translation>
    </message>
    <message>
        <source>Not delivered, Needs you</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>No entregado, requiere su atención</translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} needs attention</source>
        <comment>%n of {total} need attention</comment>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>
            <numerusform>%n de {total} requiere atención</numerusform>
            <numerusform>%n de {total} requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} delivered</source>
        <comment>%n of {total} delivered</comment>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>
            <numerusform>%n de {total} entregado</numerusform>
            <numerusform>%n de {total} entregados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} added</source>
        <comment>%n of {total} added</comment>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>
            <numerusform>%n de {total} agregado</numerusform>
            <numerusform>%n de {total} agregados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} sent</source>
        <comment>%n of {total} sent</comment>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>
            <numerusform>%n de {total} enviado</numerusform>
            <numerusform>%n de {total} enviados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBanner</name>
    <message>
        <source>{name}: {words}</source>
        <extracomment>heydesk/ui/status_banner.py</extracomment>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>heydesk/ui/status_banner.py</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Connect again</source>
        <extracomment>heydesk/ui/status_banner.py</extracomment>
        <translation>Conectar de nuevo</translation>
    </message>
    <message>
        <source>Show report</source>
        <extracomment>heydesk/ui/status_banner.py</extracomment>
        <translation>Mostrar informe</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>heydesk/ui/status_banner.py</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>See what&apos;s new</source>
        <extracomment>heydesk/ui/status_banner.py</extracomment>
        <translation>Ver novedades</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Undo</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>It didn&apos;t. Send again</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>No llegó. Enviar de nuevo</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>It arrived. Mark as sent</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Llegó. Marcar como enviado</translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Editar y reenviar</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Change time…</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Cambiar hora…</translation>
    </message>
    <message>
        <source>Check with Heymarket</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Comprobar con Heymarket</translation>
    </message>
    <message>
        <source>Cancel text</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Cancelar mensaje</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>Schedule now</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Programar ahora</translation>
    </message>
    <message>
        <source>Add now</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Agregar ahora</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>This text may have arrived. If you send it again, {who} may get it twice.</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Este mensaje puede haber llegado. Si lo envía de nuevo, {who} puede recibirlo dos veces.</translation>
    </message>
    <message>
        <source>Edit and resend anyway</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Editar y reenviar de todos modos</translation>
    </message>
    <message>
        <source>Discard this text? It won&apos;t be sent. You can still copy it from the outbox.</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>¿Descartar este mensaje? No se enviará. Aún podrá copiarlo desde la bandeja de salida.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>Descartarlo</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Checking with Heymarket…</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Comprobando con Heymarket…</translation>
    </message>
    <message>
        <source>Scheduled texts can&apos;t be checked before their time.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Los mensajes programados no se pueden comprobar antes de su hora.</translation>
    </message>
    <message>
        <source>It may still arrive.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Todavía puede llegar.</translation>
    </message>
    <message numerus="yes">
        <source>We checked once and don&apos;t see it in the conversation. It may still arrive.</source>
        <comment>We checked %n times and don&apos;t see it in the conversation. It may still arrive.</comment>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>
            <numerusform>Lo comprobamos una vez y no lo vemos en la conversación. Todavía puede llegar.</numerusform>
            <numerusform>Lo comprobamos %n veces y no lo vemos en la conversación. Todavía puede llegar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your note is still here.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Su nota sigue aquí.</translation>
    </message>
    <message>
        <source>Your text is still here.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Su texto sigue aquí.</translation>
    </message>
    <message>
        <source>Send it anyway?</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>¿Enviarlo de todos modos?</translation>
    </message>
    <message>
        <source>It waited too long to be sent without asking you. Send it now?</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Esperó demasiado para enviarse sin preguntarle. ¿Enviarlo ahora?</translation>
    </message>
    <message>
        <source>Heymarket needs 15 minutes to schedule a text. Pick a new time or send it now.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Heymarket necesita 15 minutos para programar un mensaje. Elija otra hora o envíelo ahora.</translation>
    </message>
    <message>
        <source>Heymarket no longer has this scheduled text.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Heymarket ya no tiene este mensaje programado.</translation>
    </message>
    <message>
        <source>Heymarket sent this text, but it didn&apos;t reach {who}.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Heymarket envió este mensaje, pero no llegó a {who}.</translation>
    </message>
    <message>
        <source>the recipient</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>el destinatario</translation>
    </message>
    <message>
        <source>Next try</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>Next check</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Próxima comprobación</translation>
    </message>
    <message>
        <source>Message ID</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>ID del mensaje</translation>
    </message>
    <message>
        <source>Schedule ID</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>ID de programación</translation>
    </message>
    <message>
        <source>Heymarket&apos;s date</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Fecha de Heymarket</translation>
    </message>
    <message>
        <source>Gallery</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Conversation ID</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>ID de conversación</translation>
    </message>
    <message>
        <source>Inbox</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Sender</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Unknown (sent by phone number)</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Desconocido (enviado por número de teléfono)</translation>
    </message>
    <message numerus="yes">
        <source>Added to the outbox, sending in %n second</source>
        <comment>Added to the outbox, sending in %n seconds</comment>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>
            <numerusform>Agregado a la bandeja de salida, se envía en %n segundo</numerusform>
            <numerusform>Agregado a la bandeja de salida, se envía en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the outbox</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>Agregado a la bandeja de salida</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>More results. Keep typing.</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>Más resultados. Siga escribiendo.</translation>
    </message>
    <message>
        <source>Several people are named {name}. Press Down to choose one.</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>Varias personas se llaman {name}. Pulse la flecha abajo para elegir una.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion. Press Down to choose it.</source>
        <comment>%n suggestions. Press Down to choose one.</comment>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>
            <numerusform>%n sugerencia. Pulse la flecha abajo para elegirla.</numerusform>
            <numerusform>%n sugerencias. Pulse la flecha abajo para elegir una.</numerusform>
        </translation>
    </message>
    <message>
        <source>{suggestion}, {number} of {count}</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>{suggestion}, {number} de {count}</translation>
    </message>
</context>
<context>
    <name>SyncController</name>
    <message>
        <source>Everything is up to date.</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Todo está al día.</translation>
    </message>
</context>
<context>
    <name>SyncStatusLine</name>
    <message>
        <source>Loading contact fields from Heymarket…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Cargando campos de contacto desde Heymarket…</translation>
    </message>
    <message>
        <source>Loading contact fields from Heymarket: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Cargando campos de contacto desde Heymarket: {count}</translation>
    </message>
    <message>
        <source>Updating contact fields…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Actualizando campos de contacto…</translation>
    </message>
    <message>
        <source>Updating contact fields: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Actualizando campos de contacto: {count}</translation>
    </message>
    <message>
        <source>Loading tags from Heymarket…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Cargando etiquetas desde Heymarket…</translation>
    </message>
    <message>
        <source>Loading tags from Heymarket: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Cargando etiquetas desde Heymarket: {count}</translation>
    </message>
    <message>
        <source>Updating tags…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Actualizando etiquetas…</translation>
    </message>
    <message>
        <source>Updating tags: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Actualizando etiquetas: {count}</translation>
    </message>
    <message>
        <source>Loading templates from Heymarket…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Cargando plantillas desde Heymarket…</translation>
    </message>
    <message>
        <source>Loading templates from Heymarket: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Cargando plantillas desde Heymarket: {count}</translation>
    </message>
    <message>
        <source>Updating templates…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Actualizando plantillas…</translation>
    </message>
    <message>
        <source>Updating templates: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Actualizando plantillas: {count}</translation>
    </message>
    <message>
        <source>Loading lists from Heymarket…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Cargando listas desde Heymarket…</translation>
    </message>
    <message>
        <source>Loading lists from Heymarket: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Cargando listas desde Heymarket: {count}</translation>
    </message>
    <message>
        <source>Updating lists…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Actualizando listas…</translation>
    </message>
    <message>
        <source>Updating lists: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Actualizando listas: {count}</translation>
    </message>
    <message>
        <source>Loading surveys from Heymarket…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Cargando encuestas desde Heymarket…</translation>
    </message>
    <message>
        <source>Loading surveys from Heymarket: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Cargando encuestas desde Heymarket: {count}</translation>
    </message>
    <message>
        <source>Updating surveys…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Actualizando encuestas…</translation>
    </message>
    <message>
        <source>Updating surveys: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Actualizando encuestas: {count}</translation>
    </message>
    <message>
        <source>Loading conversations from Heymarket…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Cargando conversaciones desde Heymarket…</translation>
    </message>
    <message>
        <source>Loading conversations from Heymarket: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Cargando conversaciones desde Heymarket: {count}</translation>
    </message>
    <message>
        <source>Updating conversations…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Actualizando conversaciones…</translation>
    </message>
    <message>
        <source>Updating conversations: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Actualizando conversaciones: {count}</translation>
    </message>
    <message>
        <source>Loading contacts from Heymarket…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Cargando contactos desde Heymarket…</translation>
    </message>
    <message>
        <source>Loading contacts from Heymarket: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Cargando contactos desde Heymarket: {count}</translation>
    </message>
    <message>
        <source>Updating contacts…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Actualizando contactos…</translation>
    </message>
    <message>
        <source>Updating contacts: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Actualizando contactos: {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>Cancelar la carga</translation>
    </message>
</context>
<context>
    <name>TemplateBanner</name>
    <message>
        <source>Insert as text</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation>Insertar como texto</translation>
    </message>
    <message>
        <source>Write my own</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation>Escribir el mío</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation>Imagen: {name}</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Save as template</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Everyone on your team can use it. Fields like {{first_name}} stay fields.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Todo su equipo puede usarla. Campos como {{first_name}} siguen siendo campos.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TemplatePreview</name>
    <message>
        <source>Your team no longer has this template. Choose another one.</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation>Su equipo ya no tiene esta plantilla. Elija otra.</translation>
    </message>
    <message>
        <source>Sends the template “{title}”. This is how it should read; it can&apos;t be edited.</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation>Envía la plantilla «{title}». Así debería leerse; no se puede editar.</translation>
    </message>
    <message>
        <source>With its pictures: {names}.</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation>Con sus imágenes: {names}.</translation>
    </message>
    <message>
        <source>Your team no longer has this survey. Choose another one.</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation>Su equipo ya no tiene esta encuesta. Elija otra.</translation>
    </message>
    <message>
        <source>Sends the survey “{name}”. It starts with this question, which can&apos;t be edited.</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation>Envía la encuesta «{name}». Empieza con esta pregunta, que no se puede editar.</translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>Try again</source>
        <extracomment>heydesk/ui/conversation/page.py</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading older texts…</source>
        <extracomment>heydesk/ui/conversation/page.py</extracomment>
        <translation>Cargando mensajes anteriores…</translation>
    </message>
    <message>
        <source>{who}: {text}</source>
        <extracomment>heydesk/ui/conversation/page.py</extracomment>
        <translation>{who}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n new text from {who}</source>
        <comment>%n new texts from {who}</comment>
        <extracomment>heydesk/ui/conversation/page.py</extracomment>
        <translation>
            <numerusform>%n mensaje nuevo de {who}</numerusform>
            <numerusform>%n mensajes nuevos de {who}</numerusform>
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
        <translation>{first} a {last}</translation>
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
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Set time</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>Fijar hora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Heymarket sends it at {time}, even if this computer is off.</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>Heymarket lo envía a las {time}, aunque esta computadora esté apagada.</translation>
    </message>
    <message>
        <source>No time is left on this day.</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>Ya no queda ninguna hora ese día.</translation>
    </message>
    <message>
        <source>Type a time, for example {time}.</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>Escriba una hora, por ejemplo {time}.</translation>
    </message>
    <message>
        <source>Heymarket sends on quarter hours. Choose a time:</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>Heymarket envía en cuartos de hora. Elija una hora:</translation>
    </message>
    <message>
        <source>This time is no longer available. Choose another one:</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>Esta hora ya no está disponible. Elija otra:</translation>
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
            <numerusform>%n lo necesita</numerusform>
            <numerusform>%n lo necesitan</numerusform>
        </translation>
    </message>
    <message>
        <source>Open HeyDesk</source>
        <extracomment>heydesk/ui/tray.py</extracomment>
        <translation>Abrir HeyDesk</translation>
    </message>
    <message>
        <source>New text</source>
        <extracomment>heydesk/ui/tray.py</extracomment>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>Quick text</source>
        <extracomment>heydesk/ui/tray.py</extracomment>
        <translation>Mensaje rápido</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>heydesk/ui/tray.py</extracomment>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Send unconfirmed texts again without asking?</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>¿Reenviar sin preguntar los mensajes no confirmados?</translation>
    </message>
    <message>
        <source>Turn this on only if Heymarket told you that it drops repeated texts with the same local_id. Otherwise some customers get a text twice.</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Actívelo solo si Heymarket le dijo que descarta los mensajes repetidos con el mismo local_id. Si no, algunos clientes reciben un mensaje dos veces.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>WaitingHeading</name>
    <message>
        <source>Waiting for you</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>Esperan respuesta</translation>
    </message>
</context>
<context>
    <name>WhoAreYouPage</name>
    <message>
        <source>Who are you?</source>
        <extracomment>heydesk/ui/accounts/who_are_you.py</extracomment>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>Texts from {inbox} are sent under the name you choose. You can change it next to From.</source>
        <extracomment>heydesk/ui/accounts/who_are_you.py</extracomment>
        <translation>Los mensajes de {inbox} se envían con el nombre que elija. Puede cambiarlo junto a De.</translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message>
        <source>Send</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>New text</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>Read out the length of the text</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Leer en voz alta la longitud del mensaje</translation>
    </message>
    <message>
        <source>Search people, texts and templates</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Buscar personas, mensajes y plantillas</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Siguiente conversación</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Conversación anterior</translation>
    </message>
    <message>
        <source>More for this conversation</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Más para esta conversación</translation>
    </message>
    <message>
        <source>Show drawer</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Mostrar panel lateral</translation>
    </message>
    <message>
        <source>Update from Heymarket</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Actualizar desde Heymarket</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Spelling…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Ortografía…</translation>
    </message>
    <message>
        <source>Quick replies…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Respuestas rápidas…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Guardar como plantilla…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Diagnóstico…</translation>
    </message>
    <message>
        <source>Export outbox…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Exportar bandeja de salida…</translation>
    </message>
    <message>
        <source>Export this conversation…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Exportar esta conversación…</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Abrir archivo histórico…</translation>
    </message>
    <message>
        <source>Author and activity ID</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>Autor e ID de actividad</translation>
    </message>
    <message>
        <source>Nothing was sent. What you wrote is back in the text box.</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>No se envió nada. Lo que escribió está de nuevo en el cuadro de texto.</translation>
    </message>
</context>
</TS>
