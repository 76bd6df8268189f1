<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccountButton</name>
    <message>
        <source>Account</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>No account</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>لا يوجد حساب</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Add account…</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>فتح البيئة التجريبية</translation>
    </message>
    <message>
        <source>Sandbox: turned off by your administrator</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>البيئة التجريبية: أوقفها المسؤول</translation>
    </message>
    <message>
        <source>Connect “{name}” again…</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>إعادة ربط «{name}»…</translation>
    </message>
    <message>
        <source>Replace key of “{name}”…</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>استبدال مفتاح «{name}»…</translation>
    </message>
    <message>
        <source>Send unconfirmed texts again without asking</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>إعادة إرسال الرسائل غير المؤكدة دون سؤال</translation>
    </message>
    <message>
        <source>Remove “{name}”…</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>إزالة «{name}»…</translation>
    </message>
</context>
<context>
    <name>AdvancedFields</name>
    <message>
        <source>Advanced</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>خيارات متقدمة</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Activity ID</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>معرّف النشاط</translation>
    </message>
    <message>
        <source>The name shown on a private note. Heymarket doesn&apos;t document this field.</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>الاسم الظاهر على الملاحظة الخاصة. لا توثّق Heymarket هذا الحقل.</translation>
    </message>
    <message>
        <source>Heymarket doesn&apos;t document this field. Leave it empty unless they told you to use it.</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>لا توثّق Heymarket هذا الحقل. اتركه فارغًا ما لم يُطلب منك استخدامه.</translation>
    </message>
</context>
<context>
    <name>AudienceChoice</name>
    <message>
        <source>Separately</source>
        <extracomment>heydesk/ui/composer/recipients/audience.py</extracomment>
        <translation>كلٌّ على حدة</translation>
    </message>
    <message>
        <source>As a group text (everyone sees everyone)</source>
        <extracomment>heydesk/ui/composer/recipients/audience.py</extracomment>
        <translation>رسالة جماعية (الجميع يرى الجميع)</translation>
    </message>
    <message>
        <source>Each alone</source>
        <extracomment>heydesk/ui/composer/recipients/audience.py</extracomment>
        <translation>كل شخص على حدة</translation>
    </message>
    <message>
        <source>One group, everybody sees everybody</source>
        <extracomment>heydesk/ui/composer/recipients/audience.py</extracomment>
        <translation>مجموعة واحدة، الجميع يرى الجميع</translation>
    </message>
</context>
<context>
    <name>AudiencePage</name>
    <message>
        <source>Same time as you</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>توقيتهم مثل توقيتك</translation>
    </message>
    <message>
        <source>Other time zones</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>مناطق زمنية أخرى</translation>
    </message>
    <message>
        <source>Local time unknown</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>التوقيت المحلي غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%n person</source>
        <comment>%n people</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside texting hours</source>
        <comment>%n outside texting hours</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>
            <numerusform>خارج ساعات المراسلة: %n</numerusform>
            <numerusform>خارج ساعات المراسلة: %n</numerusform>
            <numerusform>خارج ساعات المراسلة: %n</numerusform>
            <numerusform>خارج ساعات المراسلة: %n</numerusform>
            <numerusform>خارج ساعات المراسلة: %n</numerusform>
            <numerusform>خارج ساعات المراسلة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>all within texting hours</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>الجميع ضمن ساعات المراسلة</translation>
    </message>
    <message>
        <source>A list or group can&apos;t be combined with other recipients</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>لا يمكن جمع قائمة أو مجموعة مع مستلمين آخرين</translation>
    </message>
    <message>
        <source>A private note can&apos;t go to a list</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>لا يمكن إرسال ملاحظة خاصة إلى قائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n private note</source>
        <comment>%n private notes</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>
            <numerusform>%n ملاحظة خاصة</numerusform>
            <numerusform>ملاحظة خاصة واحدة</numerusform>
            <numerusform>ملاحظتان خاصتان</numerusform>
            <numerusform>%n ملاحظات خاصة</numerusform>
            <numerusform>%n ملاحظة خاصة</numerusform>
            <numerusform>%n ملاحظة خاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 group text to %n person</source>
        <comment>1 group text to %n people</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>
            <numerusform>رسالة جماعية واحدة إلى %n شخص</numerusform>
            <numerusform>رسالة جماعية واحدة إلى شخص واحد</numerusform>
            <numerusform>رسالة جماعية واحدة إلى شخصان</numerusform>
            <numerusform>رسالة جماعية واحدة إلى %n أشخاص</numerusform>
            <numerusform>رسالة جماعية واحدة إلى %n شخصًا</numerusform>
            <numerusform>رسالة جماعية واحدة إلى %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>A separate text to everyone on this list</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>رسالة منفصلة لكل شخص في هذه القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n separate text</source>
        <comment>%n separate texts</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>
            <numerusform>رسائل منفصلة: %n</numerusform>
            <numerusform>رسائل منفصلة: %n</numerusform>
            <numerusform>رسائل منفصلة: %n</numerusform>
            <numerusform>رسائل منفصلة: %n</numerusform>
            <numerusform>رسائل منفصلة: %n</numerusform>
            <numerusform>رسائل منفصلة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what to keep:</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>اختر ما تريد إبقاءه:</translation>
    </message>
    <message>
        <source>Choose one person.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>اختر شخصًا واحدًا.</translation>
    </message>
    <message>
        <source>At most {most} notes can be added at once.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>يمكن إضافة {most} ملاحظات دفعة واحدة على الأكثر.</translation>
    </message>
    <message>
        <source>One note on each conversation. Only your team sees them.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>ملاحظة واحدة على كل محادثة. لا يراها إلا فريقك.</translation>
    </message>
    <message>
        <source>Everyone sees everyone&apos;s number and replies.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>يرى الجميع أرقام بعضهم وردودهم.</translation>
    </message>
    <message>
        <source>Everyone gets their own text. Replies are private.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>يتلقى كل شخص رسالته الخاصة. الردود خاصة.</translation>
    </message>
    <message>
        <source>Only {who}</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>{who} فقط</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n person</source>
        <comment>Only the %n people</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>
            <numerusform>%n شخص فقط</numerusform>
            <numerusform>شخص واحد فقط</numerusform>
            <numerusform>شخصان فقط</numerusform>
            <numerusform>%n أشخاص فقط</numerusform>
            <numerusform>%n شخصًا فقط</numerusform>
            <numerusform>%n شخص فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>opted out</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>ألغى الاشتراك</translation>
    </message>
    <message>
        <source>blocked</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>محظور</translation>
    </message>
    <message>
        <source>no number that can be texted</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>لا رقم يستقبل الرسائل</translation>
    </message>
    <message>
        <source>listed twice, gets one text</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>مكرر، يتلقى رسالة واحدة</translation>
    </message>
    <message>
        <source>left out by you</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>استبعدته أنت</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Remove all recipients. {keys} in the field brings them back.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>يزيل جميع المستلمين. {keys} في الحقل يعيدهم.</translation>
    </message>
    <message>
        <source>Remove the others. {keys} in the field brings them back.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>يزيل الآخرين. {keys} في الحقل يعيدهم.</translation>
    </message>
    <message>
        <source>Heymarket doesn&apos;t show who is on this list.</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>لا تعرض Heymarket من في هذه القائمة.</translation>
    </message>
</context>
<context>
    <name>Blanks</name>
    <message>
        <source>{blank}, blank {number} of {count}. Tab for the next.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>{blank}، الفراغ {number} من {count}. ‏Tab للتالي.</translation>
    </message>
</context>
<context>
    <name>Broadcast</name>
    <message>
        <source>Review the texts to “{name}”</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>راجع الرسائل إلى «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Review %n separate text</source>
        <comment>Review %n separate texts</comment>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>
            <numerusform>مراجعة الرسائل المنفصلة: %n</numerusform>
            <numerusform>مراجعة الرسائل المنفصلة: %n</numerusform>
            <numerusform>مراجعة الرسائل المنفصلة: %n</numerusform>
            <numerusform>مراجعة الرسائل المنفصلة: %n</numerusform>
            <numerusform>مراجعة الرسائل المنفصلة: %n</numerusform>
            <numerusform>مراجعة الرسائل المنفصلة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Type its number, {number}, to confirm</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>اكتب العدد {number} للتأكيد</translation>
    </message>
    <message>
        <source>Type {number} to confirm</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>اكتب {number} للتأكيد</translation>
    </message>
    <message>
        <source>Schedule for {time}</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>جدولة في {time}</translation>
    </message>
    <message>
        <source>Send to everyone</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>إرسال إلى الجميع</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n person</source>
        <comment>Send to %n people</comment>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>
            <numerusform>إرسال إلى %n شخص</numerusform>
            <numerusform>إرسال إلى شخص واحد</numerusform>
            <numerusform>إرسال إلى شخصان</numerusform>
            <numerusform>إرسال إلى %n أشخاص</numerusform>
            <numerusform>إرسال إلى %n شخصًا</numerusform>
            <numerusform>إرسال إلى %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>You can change or cancel it until {time}.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>يمكنك تغييرها أو إلغاؤها حتى {time}.</translation>
    </message>
    <message>
        <source>It&apos;s sent right away. You can&apos;t undo it.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>تُرسل فورًا. لا يمكنك التراجع.</translation>
    </message>
    <message numerus="yes">
        <source>You&apos;ll have %n second to undo.</source>
        <comment>You&apos;ll have %n seconds to undo.</comment>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>
            <numerusform>مهلة التراجع: %n ثانية.</numerusform>
            <numerusform>مهلة التراجع: ثانية واحدة.</numerusform>
            <numerusform>مهلة التراجع: ثانيتان.</numerusform>
            <numerusform>مهلة التراجع: %n ثوانٍ.</numerusform>
            <numerusform>مهلة التراجع: %n ثانية.</numerusform>
            <numerusform>مهلة التراجع: %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list may have changed since it was last loaded.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>ربما تغيرت القائمة منذ آخر تحميل.</translation>
    </message>
    <message numerus="yes">
        <source>%n person, {day}</source>
        <comment>%n people, {day}</comment>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>
            <numerusform>%n شخص، {day}</numerusform>
            <numerusform>شخص واحد، {day}</numerusform>
            <numerusform>شخصان، {day}</numerusform>
            <numerusform>%n أشخاص، {day}</numerusform>
            <numerusform>%n شخصًا، {day}</numerusform>
            <numerusform>%n شخص، {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BroadcastPage</name>
    <message>
        <source>Review</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Loading from Heymarket…</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>جارٍ التحميل من Heymarket…</translation>
    </message>
    <message>
        <source>Edit text  Esc</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>تعديل النص  Esc</translation>
    </message>
    <message>
        <source>Edit text</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>تعديل النص</translation>
    </message>
    <message>
        <source>Create the list again</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>إنشاء القائمة من جديد</translation>
    </message>
    <message>
        <source>Everyone gets their own text. Replies come to you privately.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>يتلقى كل شخص رسالته الخاصة. تصلك الردود بشكل خاص.</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Name of the new list</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>اسم القائمة الجديدة</translation>
    </message>
    <message>
        <source>List {number}</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>القائمة {number}</translation>
    </message>
    <message>
        <source>Saved as the list {name}</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>حُفظت باسم القائمة {name}</translation>
    </message>
    <message>
        <source>Enter a name for the list.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>اكتب اسمًا للقائمة.</translation>
    </message>
    <message>
        <source>Saved as the list</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>حُفظت كقائمة</translation>
    </message>
    <message>
        <source>Sending to {number}.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>جارٍ الإرسال إلى {number}.</translation>
    </message>
    <message>
        <source>Creating the list… Edit text stops it before anything is sent.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>جارٍ إنشاء القائمة… «تعديل النص» يوقفها قبل إرسال أي شيء.</translation>
    </message>
</context>
<context>
    <name>BubbleFoot</name>
    <message>
        <source>Details</source>
        <extracomment>heydesk/ui/conversation/foot.py</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Bring this text back to the composer</source>
        <extracomment>heydesk/ui/conversation/foot.py</extracomment>
        <translation>إعادة هذه الرسالة إلى المحرر</translation>
    </message>
    <message numerus="yes">
        <source>Adding in %n s</source>
        <comment>Adding in %n s</comment>
        <extracomment>heydesk/ui/conversation/foot.py</extracomment>
        <translation>
            <numerusform>تُضاف خلال %n ث</numerusform>
            <numerusform>تُضاف خلال %n ث</numerusform>
            <numerusform>تُضاف خلال %n ث</numerusform>
            <numerusform>تُضاف خلال %n ث</numerusform>
            <numerusform>تُضاف خلال %n ث</numerusform>
            <numerusform>تُضاف خلال %n ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scheduling in %n s</source>
        <comment>Scheduling in %n s</comment>
        <extracomment>heydesk/ui/conversation/foot.py</extracomment>
        <translation>
            <numerusform>تُجدول خلال %n ث</numerusform>
            <numerusform>تُجدول خلال %n ث</numerusform>
            <numerusform>تُجدول خلال %n ث</numerusform>
            <numerusform>تُجدول خلال %n ث</numerusform>
            <numerusform>تُجدول خلال %n ث</numerusform>
            <numerusform>تُجدول خلال %n ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending {count} texts in %n s</source>
        <comment>Sending {count} texts in %n s</comment>
        <extracomment>heydesk/ui/conversation/foot.py</extracomment>
        <translation>
            <numerusform>تُرسل {count} رسالة خلال %n ث</numerusform>
            <numerusform>تُرسل {count} رسالة خلال %n ث</numerusform>
            <numerusform>تُرسل {count} رسالة خلال %n ث</numerusform>
            <numerusform>تُرسل {count} رسالة خلال %n ث</numerusform>
            <numerusform>تُرسل {count} رسالة خلال %n ث</numerusform>
            <numerusform>تُرسل {count} رسالة خلال %n ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s</source>
        <comment>Sending in %n s</comment>
        <extracomment>heydesk/ui/conversation/foot.py</extracomment>
        <translation>
            <numerusform>تُرسل خلال %n ث</numerusform>
            <numerusform>تُرسل خلال %n ث</numerusform>
            <numerusform>تُرسل خلال %n ث</numerusform>
            <numerusform>تُرسل خلال %n ث</numerusform>
            <numerusform>تُرسل خلال %n ث</numerusform>
            <numerusform>تُرسل خلال %n ث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Checks</source>
        <extracomment>heydesk/ui/composer/check_list.py</extracomment>
        <translation>عمليات التحقق</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Nothing has been sent.</source>
        <extracomment>heydesk/ui/composer/check_list.py</extracomment>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>heydesk/ui/composer/check_list.py</extracomment>
        <translation>إظهارها</translation>
    </message>
    <message>
        <source>Hide them</source>
        <extracomment>heydesk/ui/composer/check_list.py</extracomment>
        <translation>إخفاؤها</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{time} there</source>
        <extracomment>heydesk/ui/composer/recipients/chips.py, heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>{time} هناك</translation>
    </message>
    <message>
        <source>Recipient</source>
        <extracomment>heydesk/ui/composer/recipients/chips.py</extracomment>
        <translation>مستلم</translation>
    </message>
    <message>
        <source>Press Delete to remove.</source>
        <extracomment>heydesk/ui/composer/recipients/chips.py</extracomment>
        <translation>اضغط Delete للإزالة.</translation>
    </message>
    <message>
        <source>Remove {number}</source>
        <extracomment>heydesk/ui/composer/recipients/chips.py</extracomment>
        <translation>إزالة {number}</translation>
    </message>
    <message>
        <source>Last text from here, {when}: “{words}”</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>آخر رسالة من هنا، {when}: «{words}»</translation>
    </message>
    <message>
        <source>blocked</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>محظور</translation>
    </message>
    <message>
        <source>opted out</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>ألغى الاشتراك</translation>
    </message>
    <message>
        <source>List {number}</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>القائمة {number}</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>قائمة</translation>
    </message>
    <message numerus="yes">
        <source>list · %n person</source>
        <comment>list · %n people</comment>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>
            <numerusform>قائمة · %n شخص</numerusform>
            <numerusform>قائمة · شخص واحد</numerusform>
            <numerusform>قائمة · شخصان</numerusform>
            <numerusform>قائمة · %n أشخاص</numerusform>
            <numerusform>قائمة · %n شخصًا</numerusform>
            <numerusform>قائمة · %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation {number}</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>المحادثة {number}</translation>
    </message>
    <message numerus="yes">
        <source>group · %n person</source>
        <comment>group · %n people</comment>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>
            <numerusform>مجموعة · %n شخص</numerusform>
            <numerusform>مجموعة · شخص واحد</numerusform>
            <numerusform>مجموعة · شخصان</numerusform>
            <numerusform>مجموعة · %n أشخاص</numerusform>
            <numerusform>مجموعة · %n شخصًا</numerusform>
            <numerusform>مجموعة · %n شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Search</source>
        <extracomment>heydesk/ui/widgets/search_panel.py</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Full text</source>
        <extracomment>heydesk/ui/widgets/search_panel.py</extracomment>
        <translation>النص الكامل</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n text is on hold. You can still undo it.</source>
        <comment>%n texts are on hold. You can still undo them.</comment>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>
            <numerusform>رسائل قيد الانتظار: %n. لا يزال بإمكانك التراجع.</numerusform>
            <numerusform>رسائل قيد الانتظار: %n. لا يزال بإمكانك التراجع.</numerusform>
            <numerusform>رسائل قيد الانتظار: %n. لا يزال بإمكانك التراجع.</numerusform>
            <numerusform>رسائل قيد الانتظار: %n. لا يزال بإمكانك التراجع.</numerusform>
            <numerusform>رسائل قيد الانتظار: %n. لا يزال بإمكانك التراجع.</numerusform>
            <numerusform>رسائل قيد الانتظار: %n. لا يزال بإمكانك التراجع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text is being sent. HeyDesk waits a moment for Heymarket&apos;s answer before it closes.</source>
        <comment>%n texts are being sent. HeyDesk waits a moment for Heymarket&apos;s answers before it closes.</comment>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>
            <numerusform>رسائل قيد الإرسال: %n. ينتظر HeyDesk رد Heymarket لحظة قبل أن يُغلق.</numerusform>
            <numerusform>رسائل قيد الإرسال: %n. ينتظر HeyDesk رد Heymarket لحظة قبل أن يُغلق.</numerusform>
            <numerusform>رسائل قيد الإرسال: %n. ينتظر HeyDesk رد Heymarket لحظة قبل أن يُغلق.</numerusform>
            <numerusform>رسائل قيد الإرسال: %n. ينتظر HeyDesk رد Heymarket لحظة قبل أن يُغلق.</numerusform>
            <numerusform>رسائل قيد الإرسال: %n. ينتظر HeyDesk رد Heymarket لحظة قبل أن يُغلق.</numerusform>
            <numerusform>رسائل قيد الإرسال: %n. ينتظر HeyDesk رد Heymarket لحظة قبل أن يُغلق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting.</source>
        <comment>%n waiting.</comment>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>
            <numerusform>قيد الانتظار: %n.</numerusform>
            <numerusform>قيد الانتظار: %n.</numerusform>
            <numerusform>قيد الانتظار: %n.</numerusform>
            <numerusform>قيد الانتظار: %n.</numerusform>
            <numerusform>قيد الانتظار: %n.</numerusform>
            <numerusform>قيد الانتظار: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is lost: unsent texts are sent at the next start. Texts that waited more than %n minute ask first.</source>
        <comment>Nothing is lost: unsent texts are sent at the next start. Texts that waited more than %n minutes ask first.</comment>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>
            <numerusform>لا شيء يضيع: تُرسل الرسائل المتبقية عند التشغيل التالي. ما انتظر أكثر من %n دقيقة يسأل أولًا.</numerusform>
            <numerusform>لا شيء يضيع: تُرسل الرسائل المتبقية عند التشغيل التالي. ما انتظر أكثر من دقيقة واحدة يسأل أولًا.</numerusform>
            <numerusform>لا شيء يضيع: تُرسل الرسائل المتبقية عند التشغيل التالي. ما انتظر أكثر من دقيقتين يسأل أولًا.</numerusform>
            <numerusform>لا شيء يضيع: تُرسل الرسائل المتبقية عند التشغيل التالي. ما انتظر أكثر من %n دقائق يسأل أولًا.</numerusform>
            <numerusform>لا شيء يضيع: تُرسل الرسائل المتبقية عند التشغيل التالي. ما انتظر أكثر من %n دقيقة يسأل أولًا.</numerusform>
            <numerusform>لا شيء يضيع: تُرسل الرسائل المتبقية عند التشغيل التالي. ما انتظر أكثر من %n دقيقة يسأل أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Send now and close</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>إرسال الآن وإغلاق</translation>
    </message>
    <message>
        <source>Keep for next time</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>الاحتفاظ للمرة القادمة</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>There are unsent texts</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>هناك رسائل لم تُرسل</translation>
    </message>
    <message>
        <source>Your text can&apos;t be saved</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>تعذّر حفظ نصك</translation>
    </message>
    <message>
        <source>The disk can&apos;t be written to. If you close now, your text is lost. Stay, and copy it somewhere else.</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>تعذّرت الكتابة على القرص. إذا أغلقت الآن فسيضيع نصك. ابقَ وانسخه إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Close and lose text</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>إغلاق وفقدان النص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/close_guard.py</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Run</source>
        <extracomment>heydesk/ui/command_palette.py</extracomment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>No commands found.</source>
        <extracomment>heydesk/ui/command_palette.py</extracomment>
        <translation>لم يُعثر على أوامر.</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>heydesk/ui/command_palette.py</extracomment>
        <translation>الأوامر</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Emoji</source>
        <extracomment>heydesk/ui/composer/composer.py</extracomment>
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <extracomment>heydesk/ui/composer/composer.py</extracomment>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>What you wrote to {who} is saved with their conversation.</source>
        <extracomment>heydesk/ui/composer/composer.py</extracomment>
        <translation>ما كتبته إلى {who} محفوظ مع محادثته.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <extracomment>heydesk/ui/composer/composer.py</extracomment>
        <translation>استخدامه هنا</translation>
    </message>
    <message>
        <source>This goes to the customer</source>
        <extracomment>heydesk/ui/composer/composer.py</extracomment>
        <translation>هذه تذهب إلى العميل</translation>
    </message>
</context>
<context>
    <name>ConnectCard</name>
    <message>
        <source>Checking the key with Heymarket…</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>جارٍ التحقق من المفتاح مع Heymarket…</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Checked again. Nothing has changed.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>تم التحقق مجددًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Connect your Heymarket account</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>اربط حسابك في Heymarket</translation>
    </message>
    <message>
        <source>In Heymarket, open Settings → Integrations → API and create a secret. The key is shown once.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>في Heymarket، افتح Settings → Integrations → API وأنشئ سرًا. يظهر المفتاح مرة واحدة.</translation>
    </message>
    <message>
        <source>Connect “{name}” again</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>إعادة ربط «{name}»</translation>
    </message>
    <message>
        <source>Replace the key of “{name}”</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>استبدال مفتاح «{name}»</translation>
    </message>
    <message>
        <source>The key was kept for one session only. Paste it again.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>حُفظ المفتاح لجلسة واحدة فقط. ألصقه من جديد.</translation>
    </message>
    <message>
        <source>The old key stays until Heymarket accepts the new one. Waiting texts are sent then.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>يبقى المفتاح القديم حتى تقبل Heymarket الجديد. تُرسل الرسائل المنتظرة عندئذ.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Make a separate key for this computer.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>أنشئ مفتاحًا مستقلًا لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Kept until you quit HeyDesk, then asked for again.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>يُحفظ حتى تُنهي HeyDesk، ثم يُطلب مجددًا.</translation>
    </message>
    <message>
        <source>Kept in {keyring}, never in a file.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>يُحفظ في {keyring}، ولا يُحفظ في ملف أبدًا.</translation>
    </message>
    <message>
        <source>Connect for this session only</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>الربط لهذه الجلسة فقط</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Contact</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Copy number</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>About this contact</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>حول جهة الاتصال</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Private notes</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>ملاحظات خاصة</translation>
    </message>
    <message>
        <source>Choose one recipient to see who they are.</source>
        <extracomment>heydesk/ui/conversation/contact_page.py, heydesk/ui/drawer.py</extracomment>
        <translation>اختر مستلمًا واحدًا لترى من هو.</translation>
    </message>
    <message>
        <source>This is a group conversation.</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>هذه محادثة جماعية.</translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>التوقيت المحلي</translation>
    </message>
    <message>
        <source>Texting hours</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>ساعات المراسلة</translation>
    </message>
    <message>
        <source>Can be texted</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>يمكن مراسلته</translation>
    </message>
    <message>
        <source>Number copied</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>نُسخ الرقم</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{time}, by area code</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>{time}، حسب رمز المنطقة</translation>
    </message>
    <message>
        <source>Closed until {time} there</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>مغلق حتى {time} هناك</translation>
    </message>
    <message>
        <source>Open until {time} there</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>مفتوح حتى {time} هناك</translation>
    </message>
    <message>
        <source>No, blocked</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>لا، محظور</translation>
    </message>
    <message>
        <source>No, opted out</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>لا، ألغى الاشتراك</translation>
    </message>
    <message>
        <source>Yes, hasn&apos;t opted out</source>
        <extracomment>heydesk/ui/conversation/contact_page.py</extracomment>
        <translation>نعم، لم يُلغِ الاشتراك</translation>
    </message>
</context>
<context>
    <name>ContentController</name>
    <message>
        <source>Field</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>حقل</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Survey</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>استبيان</translation>
    </message>
    <message>
        <source>Insert as text</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>إدراج كنص</translation>
    </message>
    <message>
        <source>Send as template</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>إرسال كقالب</translation>
    </message>
    <message>
        <source>No templates found. Save a text as one, or create one in Heymarket.</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>لا توجد قوالب. احفظ نصًا كقالب أو أنشئ قالبًا في Heymarket.</translation>
    </message>
    <message>
        <source>Templates</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>No surveys found. Create surveys in Heymarket.</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>لا توجد استبيانات. أنشئها في Heymarket.</translation>
    </message>
    <message>
        <source>Send this survey</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>إرسال هذا الاستبيان</translation>
    </message>
    <message>
        <source>Surveys</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>الاستبيانات</translation>
    </message>
    <message>
        <source>Insert</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>No columns found.</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>لم يُعثر على أعمدة.</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>No fields found.</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>لم يُعثر على حقول.</translation>
    </message>
    <message>
        <source>Loading from Heymarket…</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>جارٍ التحميل من Heymarket…</translation>
    </message>
    <message>
        <source>A text can have only one picture. “{title}” has more: {names}.</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>لا تحمل الرسالة إلا صورة واحدة. في «{title}» صور أكثر: {names}.</translation>
    </message>
</context>
<context>
    <name>ContentSearch</name>
    <message>
        <source>First name</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>{token} · now: {value}</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>{token} · الآن: {value}</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>heydesk/ui/composer/templates.py</extracomment>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Beginning of the conversation</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>بداية المحادثة</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New messages</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>رسائل جديدة</translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>ينتظر منذ {time}</translation>
    </message>
    <message>
        <source>Not delivered: {why}</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>لم تُسلَّم: {why}</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>لم تُسلَّم</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>سُلِّمت</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Scheduled for {time}</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>مجدولة في {time}</translation>
    </message>
    <message>
        <source>Private note by {who}</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>ملاحظة خاصة من {who}</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>{who} (your team)</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>{who} (فريقك)</translation>
    </message>
    <message>
        <source>Your team</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>فريقك</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>مرسل غير معروف</translation>
    </message>
    <message>
        <source>To {who}</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>إلى {who}</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Attachment</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%n person on “{list}”</source>
        <comment>%n people on “{list}”, each separately</comment>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>
            <numerusform>%n شخص من «{list}»، كلٌّ على حدة</numerusform>
            <numerusform>شخص واحد من «{list}»، كلٌّ على حدة</numerusform>
            <numerusform>شخصان من «{list}»، كلٌّ على حدة</numerusform>
            <numerusform>%n أشخاص من «{list}»، كلٌّ على حدة</numerusform>
            <numerusform>%n شخصًا من «{list}»، كلٌّ على حدة</numerusform>
            <numerusform>%n شخص من «{list}»، كلٌّ على حدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone on “{list}”, each separately</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>كل من في «{list}»، كلٌّ على حدة</translation>
    </message>
    <message numerus="yes">
        <source>%n person</source>
        <comment>%n people, each separately</comment>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>
            <numerusform>%n شخص، كلٌّ على حدة</numerusform>
            <numerusform>شخص واحد، كلٌّ على حدة</numerusform>
            <numerusform>شخصان، كلٌّ على حدة</numerusform>
            <numerusform>%n أشخاص، كلٌّ على حدة</numerusform>
            <numerusform>%n شخصًا، كلٌّ على حدة</numerusform>
            <numerusform>%n شخص، كلٌّ على حدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Heymarket doesn&apos;t report who got this broadcast.</source>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>لا تُبلغ Heymarket بمن تلقى هذا البث.</translation>
    </message>
    <message numerus="yes">
        <source>%n new message ↓</source>
        <comment>%n new messages ↓</comment>
        <extracomment>heydesk/ui/conversation/bubbles.py</extracomment>
        <translation>
            <numerusform>رسائل جديدة: %n ↓</numerusform>
            <numerusform>رسائل جديدة: %n ↓</numerusform>
            <numerusform>رسائل جديدة: %n ↓</numerusform>
            <numerusform>رسائل جديدة: %n ↓</numerusform>
            <numerusform>رسائل جديدة: %n ↓</numerusform>
            <numerusform>رسائل جديدة: %n ↓</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one recipient to see the conversation.</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation>اختر مستلمًا واحدًا لترى المحادثة.</translation>
    </message>
    <message>
        <source>Choose an inbox to see the conversation.</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation>اختر صندوقًا لترى المحادثة.</translation>
    </message>
    <message>
        <source>A list has no conversation of its own. Replies come to you privately.</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation>ليس للقائمة محادثة خاصة بها. تصلك الردود بشكل خاص.</translation>
    </message>
    <message>
        <source>Group conversations can&apos;t be loaded. You&apos;ll see the texts you sent from here.</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation>لا يمكن تحميل المحادثات الجماعية. سترى الرسائل التي أرسلتها من هنا.</translation>
    </message>
    <message>
        <source>This API key can&apos;t read conversations. You&apos;ll see the texts you sent from here.</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation>لا يستطيع مفتاح API هذا قراءة المحادثات. سترى الرسائل التي أرسلتها من هنا.</translation>
    </message>
    <message>
        <source>Couldn&apos;t load this conversation. {why}</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation>تعذّر تحميل هذه المحادثة. {why}</translation>
    </message>
    <message>
        <source>Loading from Heymarket…</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation>جارٍ التحميل من Heymarket…</translation>
    </message>
    <message>
        <source>No texts with {who} yet.</source>
        <extracomment>heydesk/ui/conversation/poller.py</extracomment>
        <translation>لا رسائل مع {who} بعد.</translation>
    </message>
</context>
<context>
    <name>ConversationActions</name>
    <message>
        <source>Skip to the next waiting</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>تخطٍّ إلى المنتظر التالي</translation>
    </message>
    <message>
        <source>Hand to a teammate…</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>إسناد إلى زميل…</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>إغلاق المحادثة</translation>
    </message>
    <message>
        <source>Remind me if they don&apos;t answer…</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>ذكّرني إذا لم يرد…</translation>
    </message>
    <message>
        <source>Opt out…</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>إلغاء الاشتراك…</translation>
    </message>
    <message>
        <source>Wrong number…</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>رقم خاطئ…</translation>
    </message>
    <message>
        <source>{inbox} has no other members.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>ليس في {inbox} أعضاء آخرون.</translation>
    </message>
    <message>
        <source>Handed {name} to {member}.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>أُسند {name} إلى {member}.</translation>
    </message>
    <message>
        <source>Closed the conversation with {name}.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>أُغلقت المحادثة مع {name}.</translation>
    </message>
    <message>
        <source>Opt {name} out?</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>إلغاء اشتراك {name}؟</translation>
    </message>
    <message>
        <source>Nobody on your team can text them until they text START. No text is sent.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>لن يستطيع أحد في فريقك مراسلته حتى يرسل START. لا تُرسل أي رسالة.</translation>
    </message>
    <message>
        <source>Opt out</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>إلغاء الاشتراك</translation>
    </message>
    <message>
        <source>{name} is opted out.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>أُلغي اشتراك {name}.</translation>
    </message>
    <message>
        <source>Is this the wrong number for {name}?</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>هل هذا الرقم خاطئ لـ{name}؟</translation>
    </message>
    <message>
        <source>The number is opted out, a private note says why, and the conversation is closed.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>يُلغى اشتراك الرقم، وتوضح ملاحظة خاصة السبب، وتُغلق المحادثة.</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>رقم خاطئ</translation>
    </message>
    <message>
        <source>Wrong number: this isn&apos;t {name}. Opted out.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>رقم خاطئ: ليس {name}. أُلغي اشتراكه.</translation>
    </message>
    <message>
        <source>Marked as a wrong number and opted out.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>عُلِّم كرقم خاطئ وأُلغي اشتراكه.</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>In 4 hours</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>بعد 4 ساعات</translation>
    </message>
    <message>
        <source>Remind you if {name} doesn&apos;t answer?</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>هل نذكّرك إذا لم يرد {name}؟</translation>
    </message>
    <message>
        <source>HeyDesk shows them under Needs attention at that time, unless they texted first.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>يعرضه HeyDesk ضمن «يحتاج انتباهك» في ذلك الوقت، ما لم يراسلك قبله.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>You&apos;ll be reminded {time} if {name} doesn&apos;t answer.</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>سنذكّرك {time} إذا لم يرد {name}.</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation>نسخ التحديد</translation>
    </message>
    <message>
        <source>Copy text</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Text again</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation>مراسلته مجددًا</translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation>تعديل وإعادة إرسال</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>heydesk/ui/conversation/list.py</extracomment>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>CountConfirmation</name>
    <message>
        <source>Send to me first…</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>أرسلها إليّ أولًا…</translation>
    </message>
    <message>
        <source>That&apos;s not the number. Type {number} to confirm.</source>
        <extracomment>heydesk/ui/broadcast/page.py</extracomment>
        <translation>ليس هذا هو العدد. اكتب {number} للتأكيد.</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>1 group message</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>رسالة جماعية واحدة</translation>
    </message>
    <message>
        <source>1 picture message</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>رسالة مصورة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n text each</source>
        <comment>Up to %n texts each</comment>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>
            <numerusform>لكل شخص حتى %n رسالة</numerusform>
            <numerusform>لكل شخص حتى رسالة واحدة</numerusform>
            <numerusform>لكل شخص حتى رسالتان</numerusform>
            <numerusform>لكل شخص حتى %n رسائل</numerusform>
            <numerusform>لكل شخص حتى %n رسالة</numerusform>
            <numerusform>لكل شخص حتى %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 text each</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>رسالة واحدة لكل شخص</translation>
    </message>
    <message numerus="yes">
        <source>About %n text</source>
        <comment>About %n texts</comment>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>
            <numerusform>حوالي %n رسالة</numerusform>
            <numerusform>حوالي رسالة واحدة</numerusform>
            <numerusform>حوالي رسالتان</numerusform>
            <numerusform>حوالي %n رسائل</numerusform>
            <numerusform>حوالي %n رسالة</numerusform>
            <numerusform>حوالي %n رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text</source>
        <comment>%n texts</comment>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>
            <numerusform>%n رسالة</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character</source>
        <comment>%n characters</comment>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>
            <numerusform>%n حرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n أحرف</numerusform>
            <numerusform>%n حرفًا</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>{encoding} because of {characters}</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>{encoding} بسبب {characters}</translation>
    </message>
    <message>
        <source>{used} of {most} characters</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>{used} من {most} حرف</translation>
    </message>
    <message numerus="yes">
        <source>%n left in the last text</source>
        <comment>%n left in the last text</comment>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>
            <numerusform>المتبقي في الرسالة الأخيرة: %n</numerusform>
            <numerusform>المتبقي في الرسالة الأخيرة: %n</numerusform>
            <numerusform>المتبقي في الرسالة الأخيرة: %n</numerusform>
            <numerusform>المتبقي في الرسالة الأخيرة: %n</numerusform>
            <numerusform>المتبقي في الرسالة الأخيرة: %n</numerusform>
            <numerusform>المتبقي في الرسالة الأخيرة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest of %n text, as filled in here.</source>
        <comment>The longest of %n texts, as filled in here.</comment>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>
            <numerusform>الأطول من بين %n رسالة كما تُملأ هنا.</numerusform>
            <numerusform>الأطول من بين رسالة واحدة كما تُملأ هنا.</numerusform>
            <numerusform>الأطول من بين رسالتان كما تُملأ هنا.</numerusform>
            <numerusform>الأطول من بين %n رسائل كما تُملأ هنا.</numerusform>
            <numerusform>الأطول من بين %n رسالة كما تُملأ هنا.</numerusform>
            <numerusform>الأطول من بين %n رسالة كما تُملأ هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Media and group texts are sent as one multimedia message.</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>تُرسل الوسائط والرسائل الجماعية كرسالة وسائط واحدة.</translation>
    </message>
    <message>
        <source>Carriers bill each 160 plain characters as one text; longer ones are cut at 153.</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>تحتسب شركات الاتصال كل 160 حرفًا عاديًا رسالة؛ والأطول يُقسم عند 153.</translation>
    </message>
    <message>
        <source>The underlined characters aren&apos;t in the plain alphabet. With them, a text holds 70 characters instead of 160 (67 instead of 153 in longer ones).</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>الحروف المسطَّرة ليست من الأبجدية العادية. معها تسع الرسالة 70 حرفًا بدلًا من 160 (67 بدلًا من 153 في الأطول).</translation>
    </message>
    <message>
        <source>Heymarket may add “{words}” to a person&apos;s first text.</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>قد تضيف Heymarket «{words}» إلى أول رسالة للشخص.</translation>
    </message>
    <message>
        <source>Only your team sees this</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>لا يراها إلا فريقك</translation>
    </message>
    <message numerus="yes">
        <source>This is now %n text.</source>
        <comment>This is now %n texts.</comment>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>
            <numerusform>أصبحت الآن %n رسالة.</numerusform>
            <numerusform>أصبحت الآن رسالة واحدة.</numerusform>
            <numerusform>أصبحت الآن رسالتان.</numerusform>
            <numerusform>أصبحت الآن %n رسائل.</numerusform>
            <numerusform>أصبحت الآن %n رسالة.</numerusform>
            <numerusform>أصبحت الآن %n رسالة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvImportDialog</name>
    <message>
        <source>Add from “{name}”</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>إضافة من «{name}»</translation>
    </message>
    <message>
        <source>Add pasted numbers</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>إضافة الأرقام الملصقة</translation>
    </message>
    <message>
        <source>Phone number column</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>عمود أرقام الهاتف</translation>
    </message>
    <message>
        <source>The first row has the names of the columns</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>الصف الأول فيه أسماء الأعمدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Phone numbers are in</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>أرقام الهاتف في</translation>
    </message>
    <message>
        <source>Choose the column with the phone numbers</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>اختر العمود الذي فيه أرقام الهاتف</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>العمود {number}</translation>
    </message>
    <message>
        <source>More than one column could hold the phone numbers. Choose one.</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>قد تكون أرقام الهاتف في أكثر من عمود. اختر واحدًا.</translation>
    </message>
    <message>
        <source>Is this the column with the phone numbers? Choose it to go on.</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>هل هذا هو عمود أرقام الهاتف؟ اختره للمتابعة.</translation>
    </message>
    <message>
        <source>No column looks like phone numbers. Choose one.</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>لا عمود يبدو كأرقام هاتف. اختر واحدًا.</translation>
    </message>
    <message>
        <source>Reading… {count}</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>جارٍ القراءة… {count}</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} number</source>
        <comment>Add {count} numbers</comment>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>
            <numerusform>إضافة الأرقام ({count})</numerusform>
            <numerusform>إضافة الأرقام ({count})</numerusform>
            <numerusform>إضافة الأرقام ({count})</numerusform>
            <numerusform>إضافة الأرقام ({count})</numerusform>
            <numerusform>إضافة الأرقام ({count})</numerusform>
            <numerusform>إضافة الأرقام ({count})</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers: {count}</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>الأرقام: {count}</translation>
    </message>
    <message>
        <source>duplicates: {count}</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>المكررة: {count}</translation>
    </message>
    <message>
        <source>rows without a number: {count}</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>صفوف بلا رقم: {count}</translation>
    </message>
    <message>
        <source>not phone numbers, left out: {count}</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>ليست أرقام هاتف، استُبعدت: {count}</translation>
    </message>
</context>
<context>
    <name>CsvImporter</name>
    <message>
        <source>“{name}” couldn&apos;t be read ({reason}).</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>تعذّرت قراءة «{name}» ({reason}).</translation>
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
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month before</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Month after</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>DesktopNotifier</name>
    <message numerus="yes">
        <source>%n text needs your attention</source>
        <comment>%n texts need your attention</comment>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation>
            <numerusform>رسائل تحتاج انتباهك: %n</numerusform>
            <numerusform>رسائل تحتاج انتباهك: %n</numerusform>
            <numerusform>رسائل تحتاج انتباهك: %n</numerusform>
            <numerusform>رسائل تحتاج انتباهك: %n</numerusform>
            <numerusform>رسائل تحتاج انتباهك: %n</numerusform>
            <numerusform>رسائل تحتاج انتباهك: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>New text</source>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation>رسالة جديدة</translation>
    </message>
    <message numerus="yes">
        <source>%n new text</source>
        <comment>%n new texts</comment>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation>
            <numerusform>رسائل جديدة: %n</numerusform>
            <numerusform>رسائل جديدة: %n</numerusform>
            <numerusform>رسائل جديدة: %n</numerusform>
            <numerusform>رسائل جديدة: %n</numerusform>
            <numerusform>رسائل جديدة: %n</numerusform>
            <numerusform>رسائل جديدة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Details for support</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>تفاصيل للدعم</translation>
    </message>
    <message>
        <source>Show what I&apos;m writing</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>إظهار ما أكتبه</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>IDs and dates</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>المعرّفات والتواريخ</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Exact request</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>الطلب الدقيق</translation>
    </message>
    <message>
        <source>Copy request</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>نسخ الطلب</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>نسخ كأمر curl</translation>
    </message>
    <message>
        <source>Copy for another shell</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>نسخ لسطر أوامر آخر</translation>
    </message>
    <message>
        <source>Private note for {who}, {time}</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>ملاحظة خاصة لـ{who}، {time}</translation>
    </message>
    <message>
        <source>Text to {who}, {time}</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>رسالة إلى {who}، {time}</translation>
    </message>
    <message>
        <source>What you&apos;re writing now</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>ما تكتبه الآن</translation>
    </message>
    <message>
        <source>Exact request · POST {path}</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>الطلب الدقيق · POST {path}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>{place} من {count}</translation>
    </message>
    <message>
        <source>Your secret key is never part of what is copied.</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>مفتاحك السري ليس أبدًا جزءًا مما يُنسخ.</translation>
    </message>
    <message>
        <source>Not ready to send. Missing parts are left out.</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>غير جاهز للإرسال. الأجزاء الناقصة محذوفة.</translation>
    </message>
    <message>
        <source>Request copied</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>نُسخ الطلب</translation>
    </message>
    <message>
        <source>For bash or zsh</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>لـ bash أو zsh</translation>
    </message>
    <message>
        <source>For PowerShell on Windows</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>لـ PowerShell على Windows</translation>
    </message>
    <message>
        <source>For Command Prompt (cmd)</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>لموجه الأوامر (cmd)</translation>
    </message>
    <message>
        <source>Copied. The command reads your token from {variable}.</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>تم النسخ. يقرأ الأمر رمزك من {variable}.</translation>
    </message>
    <message>
        <source>This text is too long for that shell. Copy it for another one.</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>هذا النص طويل جدًا لسطر الأوامر هذا. انسخه لغيره.</translation>
    </message>
    <message numerus="yes">
        <source>%n character</source>
        <comment>%n characters</comment>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>
            <numerusform>%n حرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n أحرف</numerusform>
            <numerusform>%n حرفًا</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>الترميز</translation>
    </message>
    <message numerus="yes">
        <source>%n text</source>
        <comment>%n texts</comment>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>
            <numerusform>%n رسالة</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as</source>
        <extracomment>heydesk/ui/outbox/details_page.py</extracomment>
        <translation>تُحتسب</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>التحقق مجددًا</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>No names, numbers, texts or keys are in it. Copy it for whoever helps you. No text was sent.</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>ليس فيه أسماء أو أرقام أو رسائل أو مفاتيح. انسخه لمن يساعدك. لم تُرسل أي رسالة.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing keeps HeyDesk from working.</source>
        <comment>%n things keep HeyDesk from working.</comment>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>
            <numerusform>أمور تمنع HeyDesk من العمل: %n.</numerusform>
            <numerusform>أمور تمنع HeyDesk من العمل: %n.</numerusform>
            <numerusform>أمور تمنع HeyDesk من العمل: %n.</numerusform>
            <numerusform>أمور تمنع HeyDesk من العمل: %n.</numerusform>
            <numerusform>أمور تمنع HeyDesk من العمل: %n.</numerusform>
            <numerusform>أمور تمنع HeyDesk من العمل: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check has ended.</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>انتهى الفحص.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>تم النسخ.</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Drawer</source>
        <extracomment>heydesk/ui/drawer.py</extracomment>
        <translation>اللوحة الجانبية</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>heydesk/ui/drawer.py</extracomment>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>heydesk/ui/drawer.py</extracomment>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>heydesk/ui/drawer.py</extracomment>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>EditorToolbar</name>
    <message>
        <source>Only your team sees this</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>لا يراها إلا فريقك</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Insert</source>
        <extracomment>heydesk/ui/composer/emoji.py</extracomment>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Emoji</source>
        <extracomment>heydesk/ui/composer/emoji.py</extracomment>
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <source>No emoji found.</source>
        <extracomment>heydesk/ui/composer/emoji.py</extracomment>
        <translation>لم يُعثر على رموز تعبيرية.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>New text</source>
        <extracomment>heydesk/ui/empty_page.py</extracomment>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Open a spreadsheet…</source>
        <extracomment>heydesk/ui/empty_page.py</extracomment>
        <translation>فتح جدول بيانات…</translation>
    </message>
    <message>
        <source>Saved drafts</source>
        <extracomment>heydesk/ui/empty_page.py</extracomment>
        <translation>المسودات المحفوظة</translation>
    </message>
    <message>
        <source>Pick someone, or type a name above. You can also write first and choose later.</source>
        <extracomment>heydesk/ui/empty_page.py</extracomment>
        <translation>اختر شخصًا أو اكتب اسمًا في الأعلى. يمكنك أيضًا الكتابة أولًا والاختيار لاحقًا.</translation>
    </message>
    <message>
        <source>Who would you like to text?</source>
        <extracomment>heydesk/ui/empty_page.py</extracomment>
        <translation>من تريد أن تراسل؟</translation>
    </message>
    <message>
        <source>Answer {name} · {wait}</source>
        <extracomment>heydesk/ui/empty_page.py</extracomment>
        <translation>الرد على {name} · {wait}</translation>
    </message>
    <message numerus="yes">
        <source>Saved drafts (%n)</source>
        <comment>Saved drafts (%n)</comment>
        <extracomment>heydesk/ui/empty_page.py</extracomment>
        <translation>
            <numerusform>المسودات المحفوظة (%n)</numerusform>
            <numerusform>المسودات المحفوظة (%n)</numerusform>
            <numerusform>المسودات المحفوظة (%n)</numerusform>
            <numerusform>المسودات المحفوظة (%n)</numerusform>
            <numerusform>المسودات المحفوظة (%n)</numerusform>
            <numerusform>المسودات المحفوظة (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>Change time</source>
        <extracomment>heydesk/ui/conversation/page.py</extracomment>
        <translation>تغيير الوقت</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>HeyDesk had to close</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>اضطر HeyDesk إلى الإغلاق</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>memory</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>This deletes the account&apos;s key in {place}, its drafts and its outbox from this computer. Nothing changes in Heymarket.</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>يحذف هذا من هذا الحاسوب مفتاح الحساب في {place} ومسوداته وصندوق صادره. لا يتغير شيء في Heymarket.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its texts hasn&apos;t been sent or needs attention. It&apos;s deleted too.</source>
        <comment>%n of its texts haven&apos;t been sent or need attention. They&apos;re deleted too.</comment>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>
            <numerusform>رسائله التي لم تُرسل أو تحتاج انتباهك: %n. تُحذف أيضًا.</numerusform>
            <numerusform>رسائله التي لم تُرسل أو تحتاج انتباهك: %n. تُحذف أيضًا.</numerusform>
            <numerusform>رسائله التي لم تُرسل أو تحتاج انتباهك: %n. تُحذف أيضًا.</numerusform>
            <numerusform>رسائله التي لم تُرسل أو تحتاج انتباهك: %n. تُحذف أيضًا.</numerusform>
            <numerusform>رسائله التي لم تُرسل أو تحتاج انتباهك: %n. تُحذف أيضًا.</numerusform>
            <numerusform>رسائله التي لم تُرسل أو تحتاج انتباهك: %n. تُحذف أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the account “{name}”?</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>إزالة الحساب «{name}»؟</translation>
    </message>
    <message>
        <source>Remove account</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The key couldn&apos;t be erased</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>تعذّر محو المفتاح</translation>
    </message>
    <message>
        <source>You can still remove the account. Its key then stays in the system keyring.</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>لا يزال بإمكانك إزالة الحساب. يبقى مفتاحه عندئذ في حافظة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Keep account</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>الإبقاء على الحساب</translation>
    </message>
    <message>
        <source>Remove account, leave key</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>إزالة الحساب وترك المفتاح</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>You&apos;ll review it before it&apos;s sent.</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>ستراجعها قبل إرسالها.</translation>
    </message>
    <message>
        <source>A private note can only go on one conversation.</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>لا تكون الملاحظة الخاصة إلا على محادثة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n character that can&apos;t be sent was left out.</source>
        <comment>%n characters that can&apos;t be sent were left out.</comment>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>
            <numerusform>حروف لا يمكن إرسالها استُبعدت: %n.</numerusform>
            <numerusform>حروف لا يمكن إرسالها استُبعدت: %n.</numerusform>
            <numerusform>حروف لا يمكن إرسالها استُبعدت: %n.</numerusform>
            <numerusform>حروف لا يمكن إرسالها استُبعدت: %n.</numerusform>
            <numerusform>حروف لا يمكن إرسالها استُبعدت: %n.</numerusform>
            <numerusform>حروف لا يمكن إرسالها استُبعدت: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures can&apos;t be pasted: Heymarket can&apos;t take uploads from HeyDesk. Put the picture on the web and paste its link.</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>لا يمكن لصق الصور: لا تقبل Heymarket رفع الملفات من HeyDesk. ضع الصورة على الويب وألصق رابطها.</translation>
    </message>
</context>
<context>
    <name>FormPresenter</name>
    <message>
        <source>{who} is blocked and can&apos;t be texted. You can still add a private note.</source>
        <extracomment>heydesk/ui/composer/composer.py</extracomment>
        <translation>{who} محظور ولا يمكن مراسلته. لا يزال بإمكانك إضافة ملاحظة خاصة.</translation>
    </message>
    <message>
        <source>{who} opted out and can&apos;t be texted. You can still add a private note.</source>
        <extracomment>heydesk/ui/composer/composer.py</extracomment>
        <translation>ألغى {who} الاشتراك ولا يمكن مراسلته. لا يزال بإمكانك إضافة ملاحظة خاصة.</translation>
    </message>
</context>
<context>
    <name>GapBox</name>
    <message numerus="yes">
        <source>Leave %n person out</source>
        <comment>Leave these %n people out</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>
            <numerusform>استبعاد %n شخص</numerusform>
            <numerusform>استبعاد شخص واحد</numerusform>
            <numerusform>استبعاد شخصان</numerusform>
            <numerusform>استبعاد %n أشخاص</numerusform>
            <numerusform>استبعاد %n شخصًا</numerusform>
            <numerusform>استبعاد %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave {who} out</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>استبعاد {who}</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand {name} to a teammate</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>إسناد {name} إلى زميل</translation>
    </message>
    <message>
        <source>Teammate</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>الزميل</translation>
    </message>
    <message>
        <source>Choose a teammate</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>اختر زميلًا</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Private note for your teammate (optional)</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>ملاحظة خاصة لزميلك (اختياري)</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Only your team sees this</source>
        <extracomment>heydesk/ui/conversation_actions.py</extracomment>
        <translation>لا يراها إلا فريقك</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>From</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>إلى</translation>
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
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Find people, texts and commands by name</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>ابحث عن الأشخاص والرسائل والأوامر بأسمائها</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Sandbox: nothing leaves this computer</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>البيئة التجريبية: لا شيء يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>البيئة التجريبية</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>اربط حسابك</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Scheduled for {time}</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>مجدولة في {time}</translation>
    </message>
    <message>
        <source>Note added</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>أُضيفت الملاحظة</translation>
    </message>
    <message>
        <source>Was this note added for {who}?</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>هل أُضيفت هذه الملاحظة لـ{who}؟</translation>
    </message>
    <message>
        <source>Did this text reach {who}?</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>هل وصلت هذه الرسالة إلى {who}؟</translation>
    </message>
    <message>
        <source>Note for {who} not added</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>لم تُضف الملاحظة لـ{who}</translation>
    </message>
    <message>
        <source>Text to {who} not sent</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>لم تُرسل الرسالة إلى {who}</translation>
    </message>
    <message>
        <source>Text to {who} not sent yet</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>لم تُرسل الرسالة إلى {who} بعد</translation>
    </message>
    <message>
        <source>Text to {who} not scheduled</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>لم تُجدول الرسالة إلى {who}</translation>
    </message>
    <message>
        <source>Scheduled text to {who} is gone</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>لم تعد الرسالة المجدولة إلى {who} موجودة</translation>
    </message>
    <message>
        <source>Text to {who} not sent: they texted first</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>لم تُرسل الرسالة إلى {who}: راسلك أولًا</translation>
    </message>
    <message>
        <source>Text to {who} not delivered</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>لم تُسلَّم الرسالة إلى {who}</translation>
    </message>
    <message>
        <source>Waiting for the internet connection</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>في انتظار الاتصال بالإنترنت</translation>
    </message>
    <message>
        <source>Waiting: Heymarket asked us to slow down</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>في الانتظار: طلبت Heymarket الإبطاء</translation>
    </message>
    <message>
        <source>Waiting for your account</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>في انتظار حسابك</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>Sending soon</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>تُرسل قريبًا</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>سُلِّمت</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>لم تُسلَّم</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Discarded</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>أُهملت</translation>
    </message>
    <message>
        <source>You marked it as sent</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>علَّمتها كمرسلة</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>مجدولة</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>أُلغيت</translation>
    </message>
</context>
<context>
    <name>KeptDraftButton</name>
    <message numerus="yes">
        <source>Saved drafts (%n)</source>
        <comment>Saved drafts (%n)</comment>
        <extracomment>heydesk/ui/composer/saved_drafts.py</extracomment>
        <translation>
            <numerusform>المسودات المحفوظة (%n)</numerusform>
            <numerusform>المسودات المحفوظة (%n)</numerusform>
            <numerusform>المسودات المحفوظة (%n)</numerusform>
            <numerusform>المسودات المحفوظة (%n)</numerusform>
            <numerusform>المسودات المحفوظة (%n)</numerusform>
            <numerusform>المسودات المحفوظة (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>heydesk/ui/composer/saved_drafts.py</extracomment>
        <translation>إهمال</translation>
    </message>
    <message>
        <source>To {numbers} · {when}</source>
        <extracomment>heydesk/ui/composer/saved_drafts.py</extracomment>
        <translation>إلى {numbers} · {when}</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <extracomment>heydesk/ui/composer/saved_drafts.py</extracomment>
        <translation>ملاحظة: {words}</translation>
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
        <translation>اضغط المفتاح الجديد</translation>
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
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>البحث في اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search by what it does, or by the key</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>ابحث بما يفعله أو بالمفتاح</translation>
    </message>
    <message>
        <source>Change key</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>تغيير المفتاح</translation>
    </message>
    <message>
        <source>Use it here</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>استخدامه هنا</translation>
    </message>
    <message>
        <source>Remove key</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>إزالة المفتاح</translation>
    </message>
    <message>
        <source>Use default</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>استخدام الافتراضي</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No shortcuts found.</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>لا اختصارات مطابقة.</translation>
    </message>
    <message>
        <source>New key for “{command}”</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>مفتاح جديد لـ «{command}»</translation>
    </message>
    <message>
        <source>Press the new key for “{command}”.</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>اضغط المفتاح الجديد لـ «{command}».</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>{command}: {keys}</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>{command}: {keys}</translation>
    </message>
    <message>
        <source>Now without a key: {commands}</source>
        <extracomment>heydesk/ui/keys_sheet.py</extracomment>
        <translation>بلا مفتاح الآن: {commands}</translation>
    </message>
</context>
<context>
    <name>LeftOutCard</name>
    <message>
        <source>Left out</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>المستبعدون</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>and %n more</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>
            <numerusform>و%n غيرهم</numerusform>
            <numerusform>و%n غيرهم</numerusform>
            <numerusform>و%n غيرهم</numerusform>
            <numerusform>و%n غيرهم</numerusform>
            <numerusform>و%n غيرهم</numerusform>
            <numerusform>و%n غيرهم</numerusform>
        </translation>
    </message>
    <message>
        <source>No name</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Fix {number}</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>إصلاح {number}</translation>
    </message>
    <message>
        <source>isn&apos;t a full phone number</source>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>ليس رقم هاتف كاملًا</translation>
    </message>
</context>
<context>
    <name>LeftPane</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>%n s</comment>
        <extracomment>heydesk/ui/left_pane/list.py</extracomment>
        <translation>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>لي</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>بلا مسؤول</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Conversations</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>New text</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <extracomment>heydesk/ui/left_pane/pane.py, heydesk/ui/left_pane/rows.py</extracomment>
        <translation>ينتظرون ردك</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>heydesk/ui/left_pane/pane.py, heydesk/ui/left_pane/rows.py</extracomment>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>لا أحد ينتظر.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Texts</source>
        <extracomment>heydesk/ui/left_pane/pane.py, heydesk/ui/left_pane/rows.py</extracomment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>حتى {time}</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>لم يبقَ ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Dismiss reminder</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>تجاهل التذكير</translation>
    </message>
    <message>
        <source>Copy text</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Text again</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>مراسلته مجددًا</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>يحتاج انتباهك</translation>
    </message>
    <message>
        <source>Sending and scheduled</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>قيد الإرسال والمجدولة</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Templates</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>القوالب</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>%n more</comment>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>
            <numerusform>%n غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting {wait}</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>ينتظر منذ {wait}</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>التالي</translation>
    </message>
    <message numerus="yes">
        <source>%n text</source>
        <comment>%n texts</comment>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>
            <numerusform>%n رسالة</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>لم تُرسل</translation>
    </message>
    <message numerus="yes">
        <source>%n person</source>
        <comment>%n people</comment>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{row}, %n text</source>
        <comment>{row}, %n texts</comment>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>
            <numerusform>{row}، %n رسالة</numerusform>
            <numerusform>{row}، رسالة واحدة</numerusform>
            <numerusform>{row}، رسالتان</numerusform>
            <numerusform>{row}، %n رسائل</numerusform>
            <numerusform>{row}، %n رسالة</numerusform>
            <numerusform>{row}، %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>You: {words}</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>أنت: {words}</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n person</source>
        <comment>Sent to %n people</comment>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>
            <numerusform>أُرسلت إلى %n شخص</numerusform>
            <numerusform>أُرسلت إلى شخص واحد</numerusform>
            <numerusform>أُرسلت إلى شخصان</numerusform>
            <numerusform>أُرسلت إلى %n أشخاص</numerusform>
            <numerusform>أُرسلت إلى %n شخصًا</numerusform>
            <numerusform>أُرسلت إلى %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>No recipient yet</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>لا مستلم بعد</translation>
    </message>
    <message>
        <source>Draft: {words}</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>مسودة: {words}</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Hasn&apos;t answered since {time}</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>لم يرد منذ {time}</translation>
    </message>
    <message>
        <source>Reminder</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>تذكير</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <extracomment>heydesk/ui/text.py</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>LocalTime</name>
    <message>
        <source>The recipient&apos;s local time is unknown.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>التوقيت المحلي للمستلم غير معروف.</translation>
    </message>
    <message>
        <source>Their local time is unknown.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>توقيتهم المحلي غير معروف.</translation>
    </message>
    <message>
        <source>Same time there.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>التوقيت نفسه هناك.</translation>
    </message>
    <message>
        <source>{time} their time, by area code.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>{time} بتوقيتهم، حسب رمز المنطقة.</translation>
    </message>
    <message>
        <source>{time} for {who}.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>{time} لدى {who}.</translation>
    </message>
    <message>
        <source>{time} for {who}, by area code.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>{time} لدى {who}، حسب رمز المنطقة.</translation>
    </message>
    <message numerus="yes">
        <source>{time} their time, by area code. Unknown for %n.</source>
        <comment>{time} their time, by area code. Unknown for %n.</comment>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>
            <numerusform>{time} بتوقيتهم، حسب رمز المنطقة. غير معروف لعدد %n.</numerusform>
            <numerusform>{time} بتوقيتهم، حسب رمز المنطقة. غير معروف لعدد %n.</numerusform>
            <numerusform>{time} بتوقيتهم، حسب رمز المنطقة. غير معروف لعدد %n.</numerusform>
            <numerusform>{time} بتوقيتهم، حسب رمز المنطقة. غير معروف لعدد %n.</numerusform>
            <numerusform>{time} بتوقيتهم، حسب رمز المنطقة. غير معروف لعدد %n.</numerusform>
            <numerusform>{time} بتوقيتهم، حسب رمز المنطقة. غير معروف لعدد %n.</numerusform>
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
        <translation>البيئة التجريبية</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Quick text · {window}</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>رسالة سريعة · {window}</translation>
    </message>
    <message>
        <source>Conversations</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Drawer</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>اللوحة الجانبية</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Commands…</source>
        <extracomment>heydesk/ui/main_window.py</extracomment>
        <translation>الأوامر…</translation>
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
        <translation>رابط إلى صورة أو ملف يستطيع أي شخص فتحه</translation>
    </message>
</context>
<context>
    <name>MediaInput</name>
    <message>
        <source>Media link</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>رابط الوسائط</translation>
    </message>
    <message>
        <source>Remove media link</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>إزالة رابط الوسائط</translation>
    </message>
    <message>
        <source>Media URL</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>عنوان URL للوسائط</translation>
    </message>
</context>
<context>
    <name>MediaStatus</name>
    <message>
        <source>This link hasn&apos;t been checked yet.</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>لم يُفحص هذا الرابط بعد.</translation>
    </message>
    <message>
        <source>Check link</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>فحص الرابط</translation>
    </message>
    <message>
        <source>Checking that the link is public…</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>جارٍ التحقق من أن الرابط عام…</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>reachable</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>can&apos;t be opened as a file</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>لا يمكن فتحه كملف</translation>
    </message>
    <message>
        <source>Redirected: {places}</source>
        <extracomment>heydesk/ui/composer/media_input.py</extracomment>
        <translation>أُعيد توجيهه: {places}</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Text to customer</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>رسالة إلى العميل</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Sent to the customer&apos;s phone</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>تُرسل إلى هاتف العميل</translation>
    </message>
    <message>
        <source>Stays with your team</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>تبقى لدى فريقك</translation>
    </message>
    <message>
        <source>Message text</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>Write to {who}</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>اكتب إلى {who}</translation>
    </message>
    <message>
        <source>Write a text</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>اكتب رسالة</translation>
    </message>
    <message>
        <source>Private note text</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>نص الملاحظة الخاصة</translation>
    </message>
    <message>
        <source>Write a note to your team. The customer never sees it.</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>اكتب ملاحظة لفريقك. لا يراها العميل أبدًا.</translation>
    </message>
</context>
<context>
    <name>MissedRows</name>
    <message>
        <source>Row</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>المشكلة</translation>
    </message>
</context>
<context>
    <name>MissedTable</name>
    <message>
        <source>Rows without a recipient</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>صفوف بلا مستلم</translation>
    </message>
</context>
<context>
    <name>ModeTab</name>
    <message>
        <source>has a draft</source>
        <extracomment>heydesk/ui/composer/message_editor.py</extracomment>
        <translation>فيه مسودة</translation>
    </message>
</context>
<context>
    <name>MoreChip</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>%n more</comment>
        <extracomment>heydesk/ui/composer/recipients/chips.py</extracomment>
        <translation>
            <numerusform>%n غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter to show the others.</source>
        <extracomment>heydesk/ui/composer/recipients/chips.py</extracomment>
        <translation>اضغط Enter لإظهار الآخرين.</translation>
    </message>
</context>
<context>
    <name>NameFlow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>and %n more</comment>
        <extracomment>heydesk/ui/broadcast/audience_page.py</extracomment>
        <translation>
            <numerusform>و%n غيرهم</numerusform>
            <numerusform>و%n غيرهم</numerusform>
            <numerusform>و%n غيرهم</numerusform>
            <numerusform>و%n غيرهم</numerusform>
            <numerusform>و%n غيرهم</numerusform>
            <numerusform>و%n غيرهم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextButton</name>
    <message>
        <source>Next: {name} · {wait}</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>التالي: {name} · {wait}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>التالي: {name}</translation>
    </message>
</context>
<context>
    <name>NoAccounts</name>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>HeyDesk couldn&apos;t open your accounts</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>تعذّر على HeyDesk فتح حساباتك</translation>
    </message>
</context>
<context>
    <name>NoSandbox</name>
    <message>
        <source>Nothing can be sent from this window. Close it and try again.</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>لا يمكن إرسال شيء من هذه النافذة. أغلقها وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t start</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>تعذّر تشغيل البيئة التجريبية</translation>
    </message>
</context>
<context>
    <name>OriginFields</name>
    <message>
        <source>From inbox</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>صندوق الإرسال</translation>
    </message>
    <message>
        <source>Send as</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>الإرسال باسم</translation>
    </message>
    <message>
        <source>Inbox to send from</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>الصندوق الذي تُرسل منه</translation>
    </message>
    <message>
        <source>Who you send as</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>الاسم الذي ترسل به</translation>
    </message>
    <message>
        <source>as</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>باسم</translation>
    </message>
    <message>
        <source>no members</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>بلا أعضاء</translation>
    </message>
    <message>
        <source>Choose who you are</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>اختر من أنت</translation>
    </message>
    <message>
        <source>This inbox has no members</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>ليس في هذا الصندوق أعضاء</translation>
    </message>
    <message>
        <source>Choose an inbox</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>اختر صندوقًا</translation>
    </message>
    <message>
        <source>No inboxes</source>
        <extracomment>heydesk/ui/composer/form.py</extracomment>
        <translation>لا صناديق</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>{who}: Sending in %n second.</source>
        <comment>{who}: Sending in %n seconds.</comment>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation>
            <numerusform>{who}: تُرسل خلال %n ثانية.</numerusform>
            <numerusform>{who}: تُرسل خلال ثانية واحدة.</numerusform>
            <numerusform>{who}: تُرسل خلال ثانيتان.</numerusform>
            <numerusform>{who}: تُرسل خلال %n ثوانٍ.</numerusform>
            <numerusform>{who}: تُرسل خلال %n ثانية.</numerusform>
            <numerusform>{who}: تُرسل خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: Sending in %n second. Press {keys} to undo.</source>
        <comment>{who}: Sending in %n seconds. Press {keys} to undo.</comment>
        <extracomment>heydesk/ui/left_pane/notifications.py</extracomment>
        <translation>
            <numerusform>{who}: تُرسل خلال %n ثانية. اضغط {keys} للتراجع.</numerusform>
            <numerusform>{who}: تُرسل خلال ثانية واحدة. اضغط {keys} للتراجع.</numerusform>
            <numerusform>{who}: تُرسل خلال ثانيتان. اضغط {keys} للتراجع.</numerusform>
            <numerusform>{who}: تُرسل خلال %n ثوانٍ. اضغط {keys} للتراجع.</numerusform>
            <numerusform>{who}: تُرسل خلال %n ثانية. اضغط {keys} للتراجع.</numerusform>
            <numerusform>{who}: تُرسل خلال %n ثانية. اضغط {keys} للتراجع.</numerusform>
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
        <translation>ملاحظة خاصة، {who}</translation>
    </message>
</context>
<context>
    <name>OutboxFile</name>
    <message>
        <source>Try again</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Repair</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>فتح نسخة</translation>
    </message>
    <message>
        <source>HeyDesk can&apos;t open</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>تعذّر فتح HeyDesk</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The copy can&apos;t be read</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>تعذّرت قراءة النسخة</translation>
    </message>
    <message>
        <source>A copy of your outbox</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>نسخة من صندوق صادرك</translation>
    </message>
    <message>
        <source>Repairing your outbox…</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>جارٍ إصلاح صندوق صادرك…</translation>
    </message>
    <message>
        <source>Open HeyDesk</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>فتح HeyDesk</translation>
    </message>
    <message>
        <source>Your outbox is repaired</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>أُصلح صندوق صادرك</translation>
    </message>
    <message numerus="yes">
        <source>%n text recovered.</source>
        <comment>%n texts recovered.</comment>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>
            <numerusform>الرسائل المستعادة: %n.</numerusform>
            <numerusform>الرسائل المستعادة: %n.</numerusform>
            <numerusform>الرسائل المستعادة: %n.</numerusform>
            <numerusform>الرسائل المستعادة: %n.</numerusform>
            <numerusform>الرسائل المستعادة: %n.</numerusform>
            <numerusform>الرسائل المستعادة: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft recovered.</source>
        <comment>%n drafts recovered.</comment>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>
            <numerusform>المسودات المستعادة: %n.</numerusform>
            <numerusform>المسودات المستعادة: %n.</numerusform>
            <numerusform>المسودات المستعادة: %n.</numerusform>
            <numerusform>المسودات المستعادة: %n.</numerusform>
            <numerusform>المسودات المستعادة: %n.</numerusform>
            <numerusform>المسودات المستعادة: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting text may have been sent already. HeyDesk checks with Heymarket before it&apos;s sent.</source>
        <comment>%n waiting texts may have been sent already. HeyDesk checks with Heymarket before they&apos;re sent.</comment>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>
            <numerusform>رسائل منتظرة ربما أُرسلت بالفعل: %n. يتحقق HeyDesk مع Heymarket قبل إرسالها.</numerusform>
            <numerusform>رسائل منتظرة ربما أُرسلت بالفعل: %n. يتحقق HeyDesk مع Heymarket قبل إرسالها.</numerusform>
            <numerusform>رسائل منتظرة ربما أُرسلت بالفعل: %n. يتحقق HeyDesk مع Heymarket قبل إرسالها.</numerusform>
            <numerusform>رسائل منتظرة ربما أُرسلت بالفعل: %n. يتحقق HeyDesk مع Heymarket قبل إرسالها.</numerusform>
            <numerusform>رسائل منتظرة ربما أُرسلت بالفعل: %n. يتحقق HeyDesk مع Heymarket قبل إرسالها.</numerusform>
            <numerusform>رسائل منتظرة ربما أُرسلت بالفعل: %n. يتحقق HeyDesk مع Heymarket قبل إرسالها.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of the damaged file is kept in {folder}.</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>حُفظت نسخة من الملف التالف في {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more. See not-read.txt.</source>
        <comment>%n more. See not-read.txt.</comment>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>
            <numerusform>%n غيرها. انظر not-read.txt.</numerusform>
            <numerusform>%n غيرها. انظر not-read.txt.</numerusform>
            <numerusform>%n غيرها. انظر not-read.txt.</numerusform>
            <numerusform>%n غيرها. انظر not-read.txt.</numerusform>
            <numerusform>%n غيرها. انظر not-read.txt.</numerusform>
            <numerusform>%n غيرها. انظر not-read.txt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t be read:</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>تعذّرت قراءته:</translation>
    </message>
    <message>
        <source>Export outbox</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>تصدير صندوق الصادر</translation>
    </message>
    <message>
        <source>HeyDesk outbox</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>صندوق صادر HeyDesk</translation>
    </message>
    <message>
        <source>Export the conversation with {name}</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>تصدير المحادثة مع {name}</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>جدول لبرامج جداول البيانات (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines for programs (*.jsonl)</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>أسطر JSON للبرامج (*.jsonl)</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>الأرشيف</translation>
    </message>
    <message numerus="yes">
        <source>%n text exported to “{name}”.</source>
        <comment>%n texts exported to “{name}”.</comment>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>
            <numerusform>صُدِّر إلى «{name}»: %n رسالة.</numerusform>
            <numerusform>صُدِّر إلى «{name}»: رسالة واحدة.</numerusform>
            <numerusform>صُدِّر إلى «{name}»: رسالتان.</numerusform>
            <numerusform>صُدِّر إلى «{name}»: %n رسائل.</numerusform>
            <numerusform>صُدِّر إلى «{name}»: %n رسالة.</numerusform>
            <numerusform>صُدِّر إلى «{name}»: %n رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heymarket&apos;s history couldn&apos;t be read in full, so older texts may be missing.</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>تعذّرت قراءة سجل Heymarket كاملًا، وقد تنقص رسائل أقدم.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>النص</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Private note: {text}</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>ملاحظة خاصة: {text}</translation>
    </message>
    <message>
        <source>Search this copy</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>بحث في هذه النسخة</translation>
    </message>
    <message>
        <source>Nothing here is sent or changed.</source>
        <extracomment>heydesk/ui/outbox_file.py</extracomment>
        <translation>لا يُرسل هنا شيء ولا يتغير.</translation>
    </message>
</context>
<context>
    <name>PaneDelegate</name>
    <message>
        <source>Next</source>
        <extracomment>heydesk/ui/left_pane/list.py</extracomment>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>PictureTile</name>
    <message>
        <source>can&apos;t be opened as a file</source>
        <extracomment>heydesk/ui/preview/phone.py</extracomment>
        <translation>لا يمكن فتحه كملف</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <extracomment>heydesk/ui/preview/phone.py</extracomment>
        <translation>صورة: {name}</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n person has no {field}. It will be blank.</source>
        <comment>%n people have no {field}. It will be blank.</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>
            <numerusform>أشخاص ليس لديهم {field}: %n. سيبقى فارغًا.</numerusform>
            <numerusform>أشخاص ليس لديهم {field}: %n. سيبقى فارغًا.</numerusform>
            <numerusform>أشخاص ليس لديهم {field}: %n. سيبقى فارغًا.</numerusform>
            <numerusform>أشخاص ليس لديهم {field}: %n. سيبقى فارغًا.</numerusform>
            <numerusform>أشخاص ليس لديهم {field}: %n. سيبقى فارغًا.</numerusform>
            <numerusform>أشخاص ليس لديهم {field}: %n. سيبقى فارغًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opt-out status unknown for %n person. Heymarket skips anyone who opted out.</source>
        <comment>Opt-out status unknown for %n people. Heymarket skips anyone who opted out.</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>
            <numerusform>أشخاص لا تُعرف حالة اشتراكهم: %n. تتخطى Heymarket من ألغى الاشتراك.</numerusform>
            <numerusform>أشخاص لا تُعرف حالة اشتراكهم: %n. تتخطى Heymarket من ألغى الاشتراك.</numerusform>
            <numerusform>أشخاص لا تُعرف حالة اشتراكهم: %n. تتخطى Heymarket من ألغى الاشتراك.</numerusform>
            <numerusform>أشخاص لا تُعرف حالة اشتراكهم: %n. تتخطى Heymarket من ألغى الاشتراك.</numerusform>
            <numerusform>أشخاص لا تُعرف حالة اشتراكهم: %n. تتخطى Heymarket من ألغى الاشتراك.</numerusform>
            <numerusform>أشخاص لا تُعرف حالة اشتراكهم: %n. تتخطى Heymarket من ألغى الاشتراك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heymarket doesn&apos;t show who is on this list, so there are no samples and no count of texts.</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>لا تعرض Heymarket من في هذه القائمة، فلا عينات ولا عدد للرسائل.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture message</source>
        <comment>%n picture messages</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>
            <numerusform>رسائل مصورة: %n</numerusform>
            <numerusform>رسائل مصورة: %n</numerusform>
            <numerusform>رسائل مصورة: %n</numerusform>
            <numerusform>رسائل مصورة: %n</numerusform>
            <numerusform>رسائل مصورة: %n</numerusform>
            <numerusform>رسائل مصورة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts as %n text</source>
        <comment>Counts as %n texts</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>
            <numerusform>تُحتسب %n رسالة</numerusform>
            <numerusform>تُحتسب رسالة واحدة</numerusform>
            <numerusform>تُحتسب رسالتان</numerusform>
            <numerusform>تُحتسب %n رسائل</numerusform>
            <numerusform>تُحتسب %n رسالة</numerusform>
            <numerusform>تُحتسب %n رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person gets {texts}</source>
        <comment>%n people get {texts}</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>
            <numerusform>يتلقى %n شخص {texts}</numerusform>
            <numerusform>يتلقى شخص واحد {texts}</numerusform>
            <numerusform>يتلقى شخصان {texts}</numerusform>
            <numerusform>يتلقى %n أشخاص {texts}</numerusform>
            <numerusform>يتلقى %n شخصًا {texts}</numerusform>
            <numerusform>يتلقى %n شخص {texts}</numerusform>
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
            <numerusform>حتى %n مع جملة إلغاء الاشتراك</numerusform>
            <numerusform>حتى %n مع جملة إلغاء الاشتراك</numerusform>
            <numerusform>حتى %n مع جملة إلغاء الاشتراك</numerusform>
            <numerusform>حتى %n مع جملة إلغاء الاشتراك</numerusform>
            <numerusform>حتى %n مع جملة إلغاء الاشتراك</numerusform>
            <numerusform>حتى %n مع جملة إلغاء الاشتراك</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is outside texting hours</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>لا أحد خارج ساعات المراسلة</translation>
    </message>
    <message>
        <source>no {fields}</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>بلا {fields}</translation>
    </message>
    <message numerus="yes">
        <source>%n text</source>
        <comment>%n texts</comment>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>
            <numerusform>%n رسالة</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>{texts}, because of “{character}”</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>{texts}، بسبب «{character}»</translation>
    </message>
    <message>
        <source>{time} there</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>{time} هناك</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>How it reads</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>كيف تُقرأ</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>من يتلقاها</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>{shown} من {count}</translation>
    </message>
    <message>
        <source>{facts}, with the longest and an incomplete one</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>{facts}، مع الأطول وواحدة ناقصة</translation>
    </message>
    <message>
        <source>{facts}, with the longest</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>{facts}، مع الأطول</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>In an hour</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>This evening</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>هذا المساء</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>صباح الغد</translation>
    </message>
    <message>
        <source>Tomorrow afternoon</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>بعد ظهر الغد</translation>
    </message>
    <message>
        <source>Monday morning</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>صباح الاثنين</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>What your team will see</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>ما سيراه فريقك</translation>
    </message>
    <message>
        <source>What they will see</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>ما سيرونه</translation>
    </message>
    <message>
        <source>What {who} will see</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>ما سيراه {who}</translation>
    </message>
    <message>
        <source>Heymarket fills in the template when it sends. This is an estimate.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>تملأ Heymarket القالب عند الإرسال. هذا تقدير.</translation>
    </message>
    <message>
        <source>Heymarket fills in the fields when it sends. This is an estimate.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>تملأ Heymarket الحقول عند الإرسال. هذا تقدير.</translation>
    </message>
    <message>
        <source>The list&apos;s members aren&apos;t loaded, so fields aren&apos;t filled in.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>لم يُحمَّل أعضاء القائمة، فلا تُملأ الحقول.</translation>
    </message>
    <message>
        <source>Choose a recipient to see the fields filled in.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>اختر مستلمًا لترى الحقول مملوءة.</translation>
    </message>
    <message>
        <source>Fields aren&apos;t filled in for a group.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>لا تُملأ الحقول للمجموعات.</translation>
    </message>
    <message>
        <source>{who} isn&apos;t in your contacts, so fields aren&apos;t filled in.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>{who} ليس في جهات اتصالك، فلا تُملأ الحقول.</translation>
    </message>
    <message>
        <source>Empty for {who}: {fields}.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>فارغ لـ{who}: {fields}.</translation>
    </message>
    <message>
        <source>Unknown fields: {fields}.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>حقول غير معروفة: {fields}.</translation>
    </message>
    <message>
        <source>Heymarket may add “{words}” to a person&apos;s first text.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>قد تضيف Heymarket «{words}» إلى أول رسالة للشخص.</translation>
    </message>
    <message>
        <source>{place} of {count}: {who}</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>{place} من {count}: {who}</translation>
    </message>
    <message>
        <source>Your team no longer has this template.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>لم يعد لدى فريقك هذا القالب.</translation>
    </message>
    <message>
        <source>Your team no longer has this survey.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>لم يعد لدى فريقك هذا الاستبيان.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>التوقيت المحلي</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Last text</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>آخر رسالة</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>{who} is waiting for an answer. You may want to reply first.</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>{who} ينتظر ردًا. قد ترغب في الرد أولًا.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>they</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>الآخرون</translation>
    </message>
</context>
<context>
    <name>PreviewBubble</name>
    <message>
        <source>Preview</source>
        <extracomment>heydesk/ui/preview/phone.py</extracomment>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <extracomment>heydesk/ui/preview/phone.py</extracomment>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Previous</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>heydesk/ui/preview/pane.py</extracomment>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Was this note added?</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>هل أُضيفت هذه الملاحظة؟</translation>
    </message>
    <message>
        <source>Did this text arrive?</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>هل وصلت هذه الرسالة؟</translation>
    </message>
    <message>
        <source>Not added yet.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>لم تُضف بعد.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>لم تُرسل بعد.</translation>
    </message>
    <message>
        <source>Not scheduled.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>لم تُجدول.</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>لم تُسلَّم</translation>
    </message>
    <message>
        <source>Not added.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>لم تُضف.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>لم تُرسل.</translation>
    </message>
</context>
<context>
    <name>QuickRepliesDialog</name>
    <message>
        <source>Quick replies</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>الردود السريعة</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>النص</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add template</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>إضافة قالب</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Type ; and a few letters in the text box, or press {first} to {last} for the first nine. Put [date] or ____ where Tab should stop.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>اكتب ; وبضعة حروف في مربع النص، أو اضغط {first} إلى {last} للتسعة الأولى. ضع [تاريخ] أو ____ حيث يتوقف Tab.</translation>
    </message>
    <message>
        <source>Type ; and a few letters in the text box. Put [date] or ____ where Tab should stop.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>اكتب ; وبضعة حروف في مربع النص. ضع [تاريخ] أو ____ حيث يتوقف Tab.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>Each quick reply needs a name and a text.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>يحتاج كل رد سريع إلى اسم ونص.</translation>
    </message>
</context>
<context>
    <name>QuickReplyController</name>
    <message>
        <source>Quick replies</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>الردود السريعة</translation>
    </message>
    <message>
        <source>Emoji</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <source>No quick reply {number} yet. Add one under Commands, Quick replies.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>لا يوجد رد سريع {number} بعد. أضف واحدًا من «الأوامر»، «الردود السريعة».</translation>
    </message>
    <message>
        <source>Write the text first, then save it as a template.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>اكتب النص أولًا، ثم احفظه كقالب.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that “{title}” was saved. Update from Heymarket, then look for it.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>لم نتمكن من تأكيد حفظ «{title}». حدّث من Heymarket ثم ابحث عنه.</translation>
    </message>
    <message>
        <source>Saved “{title}” as a template for your team.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>حُفظ «{title}» كقالب لفريقك.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Conversations, folded</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation>المحادثات، مطوية</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>New text</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation>ينتظرون ردك</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation>يحتاج انتباهك</translation>
    </message>
    <message>
        <source>Sending and scheduled</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation>قيد الإرسال والمجدولة</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <extracomment>heydesk/ui/left_pane/rail.py</extracomment>
        <translation>إظهار المحادثات</translation>
    </message>
</context>
<context>
    <name>RecipientBox</name>
    <message>
        <source>Open a spreadsheet</source>
        <extracomment>heydesk/ui/composer/recipients/field.py</extracomment>
        <translation>فتح جدول بيانات</translation>
    </message>
</context>
<context>
    <name>RecipientCompleter</name>
    <message>
        <source>More results. Keep typing.</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>نتائج أكثر. واصل الكتابة.</translation>
    </message>
    <message>
        <source>No match for “{typed}”</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>لا شيء يطابق «{typed}»</translation>
    </message>
    <message>
        <source>By its number in Heymarket</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>برقمها في Heymarket</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>قائمة</translation>
    </message>
    <message numerus="yes">
        <source>List · %n person</source>
        <comment>List · %n people</comment>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>
            <numerusform>قائمة · %n شخص</numerusform>
            <numerusform>قائمة · شخص واحد</numerusform>
            <numerusform>قائمة · شخصان</numerusform>
            <numerusform>قائمة · %n أشخاص</numerusform>
            <numerusform>قائمة · %n شخصًا</numerusform>
            <numerusform>قائمة · %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>المحادثة</translation>
    </message>
    <message numerus="yes">
        <source>Group · %n person</source>
        <comment>Group · %n people</comment>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>
            <numerusform>مجموعة · %n شخص</numerusform>
            <numerusform>مجموعة · شخص واحد</numerusform>
            <numerusform>مجموعة · شخصان</numerusform>
            <numerusform>مجموعة · %n أشخاص</numerusform>
            <numerusform>مجموعة · %n شخصًا</numerusform>
            <numerusform>مجموعة · %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Everyone tagged {tag}</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>كل من يحمل الوسم {tag}</translation>
    </message>
    <message>
        <source>More than 1,000 people</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>أكثر من 1000 شخص</translation>
    </message>
    <message numerus="yes">
        <source>%n person</source>
        <comment>%n people</comment>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
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
            <numerusform>أرقام أُزيلت: {count}. ‏{keys} يعيدها.</numerusform>
            <numerusform>أرقام أُزيلت: {count}. ‏{keys} يعيدها.</numerusform>
            <numerusform>أرقام أُزيلت: {count}. ‏{keys} يعيدها.</numerusform>
            <numerusform>أرقام أُزيلت: {count}. ‏{keys} يعيدها.</numerusform>
            <numerusform>أرقام أُزيلت: {count}. ‏{keys} يعيدها.</numerusform>
            <numerusform>أرقام أُزيلت: {count}. ‏{keys} يعيدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} added, %n recipient</source>
        <comment>{who} added, %n recipients</comment>
        <extracomment>heydesk/ui/composer/recipients/field.py</extracomment>
        <translation>
            <numerusform>أُضيف {who}، عدد المستلمين: %n</numerusform>
            <numerusform>أُضيف {who}، عدد المستلمين: %n</numerusform>
            <numerusform>أُضيف {who}، عدد المستلمين: %n</numerusform>
            <numerusform>أُضيف {who}، عدد المستلمين: %n</numerusform>
            <numerusform>أُضيف {who}، عدد المستلمين: %n</numerusform>
            <numerusform>أُضيف {who}، عدد المستلمين: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} removed, %n recipient</source>
        <comment>{who} removed, %n recipients</comment>
        <extracomment>heydesk/ui/composer/recipients/field.py</extracomment>
        <translation>
            <numerusform>أُزيل {who}، عدد المستلمين: %n</numerusform>
            <numerusform>أُزيل {who}، عدد المستلمين: %n</numerusform>
            <numerusform>أُزيل {who}، عدد المستلمين: %n</numerusform>
            <numerusform>أُزيل {who}، عدد المستلمين: %n</numerusform>
            <numerusform>أُزيل {who}، عدد المستلمين: %n</numerusform>
            <numerusform>أُزيل {who}، عدد المستلمين: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, number, list, or paste many</source>
        <extracomment>heydesk/ui/composer/recipients/field.py</extracomment>
        <translation>اسم أو رقم أو قائمة، أو ألصق عدة</translation>
    </message>
    <message>
        <source>Add a name or number</source>
        <extracomment>heydesk/ui/composer/recipients/field.py</extracomment>
        <translation>أضف اسمًا أو رقمًا</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>“{typed}” isn&apos;t a phone number. Pick a name from the list, or type a number.</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>«{typed}» ليس رقم هاتف. اختر اسمًا من القائمة أو اكتب رقمًا.</translation>
    </message>
    <message>
        <source>{added} added</source>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>أُضيف: {added}</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate</source>
        <comment>%n duplicates</comment>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>
            <numerusform>المكررة: %n</numerusform>
            <numerusform>المكررة: %n</numerusform>
            <numerusform>المكررة: %n</numerusform>
            <numerusform>المكررة: %n</numerusform>
            <numerusform>المكررة: %n</numerusform>
            <numerusform>المكررة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n isn&apos;t a phone number</source>
        <comment>%n aren&apos;t phone numbers</comment>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>
            <numerusform>ليست أرقام هاتف: %n</numerusform>
            <numerusform>ليست أرقام هاتف: %n</numerusform>
            <numerusform>ليست أرقام هاتف: %n</numerusform>
            <numerusform>ليست أرقام هاتف: %n</numerusform>
            <numerusform>ليست أرقام هاتف: %n</numerusform>
            <numerusform>ليست أرقام هاتف: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row without a number</source>
        <comment>%n rows without a number</comment>
        <extracomment>heydesk/ui/composer/recipients/model.py</extracomment>
        <translation>
            <numerusform>صفوف بلا رقم: %n</numerusform>
            <numerusform>صفوف بلا رقم: %n</numerusform>
            <numerusform>صفوف بلا رقم: %n</numerusform>
            <numerusform>صفوف بلا رقم: %n</numerusform>
            <numerusform>صفوف بلا رقم: %n</numerusform>
            <numerusform>صفوف بلا رقم: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientLine</name>
    <message>
        <source>To</source>
        <extracomment>heydesk/ui/composer/recipients/line.py</extracomment>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Problem report</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>تقرير المشكلة</translation>
    </message>
    <message>
        <source>The report is empty.</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>التقرير فارغ.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Dismiss report</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>تجاهل التقرير</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No names, numbers, texts or keys are in it, and HeyDesk sends it nowhere. Copy it for whoever helps you.</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>ليس فيه أسماء أو أرقام أو رسائل أو مفاتيح، ولا يرسله HeyDesk إلى أي مكان. انسخه لمن يساعدك.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>heydesk/ui/diagnostics.py</extracomment>
        <translation>تم النسخ.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n result.</source>
        <comment>%n results.</comment>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>
            <numerusform>النتائج: %n.</numerusform>
            <numerusform>النتائج: %n.</numerusform>
            <numerusform>النتائج: %n.</numerusform>
            <numerusform>النتائج: %n.</numerusform>
            <numerusform>النتائج: %n.</numerusform>
            <numerusform>النتائج: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>{who}: {words}</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>{who}: {words}</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>heydesk/ui/left_pane/rows.py</extracomment>
        <translation>ملاحظة خاصة</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Undo</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo send</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>التراجع عن الإرسال</translation>
    </message>
    <message>
        <source>Back to the text box</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>العودة إلى مربع النص</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>إرسال الآن</translation>
    </message>
</context>
<context>
    <name>SampleBubble</name>
    <message>
        <source>blank</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>فراغ</translation>
    </message>
</context>
<context>
    <name>ScheduleBar</name>
    <message>
        <source>Send later</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>إرسال لاحقًا</translation>
    </message>
    <message>
        <source>Remove the time</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>إزالة الوقت</translation>
    </message>
    <message>
        <source>Don&apos;t send it if they text first</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>عدم الإرسال إذا راسلوا أولًا</translation>
    </message>
    <message>
        <source>HeyDesk must be open for this.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>يجب أن يكون HeyDesk مفتوحًا لذلك.</translation>
    </message>
    <message>
        <source>Send at {time}</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>إرسال في {time}</translation>
    </message>
    <message>
        <source>{time} is too soon: Heymarket needs 15 minutes. Pick a new time or send it now.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>{time} قريب جدًا: تحتاج Heymarket إلى 15 دقيقة. اختر وقتًا آخر أو أرسلها الآن.</translation>
    </message>
    <message>
        <source>Heymarket will send it at {time}, even if this computer is off.</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>سترسلها Heymarket في {time}، حتى لو كان هذا الحاسوب مغلقًا.</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>{name}، {time}</translation>
    </message>
    <message>
        <source>Another time…</source>
        <extracomment>heydesk/ui/composer/schedule_bar.py</extracomment>
        <translation>وقت آخر…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search people, texts and templates</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>البحث في الأشخاص والرسائل والقوالب</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Results</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>No results.</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>لا نتائج.</translation>
    </message>
    <message>
        <source>More results. Keep typing.</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>نتائج أكثر. واصل الكتابة.</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>More ways to send</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>طرق أخرى للإرسال</translation>
    </message>
    <message>
        <source>Add and next</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>إضافة والتالي</translation>
    </message>
    <message>
        <source>Send and next</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>إرسال والتالي</translation>
    </message>
    <message>
        <source>Add and close</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>إضافة وإغلاق</translation>
    </message>
    <message>
        <source>Send and close</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>إرسال وإغلاق</translation>
    </message>
    <message>
        <source>Send later…</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>إرسال لاحقًا…</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>متابعة التعديل</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Choose who gets it first.</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>اختر أولًا من يتلقاها.</translation>
    </message>
    <message>
        <source>This person can&apos;t be texted.</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>لا يمكن مراسلة هذا الشخص.</translation>
    </message>
    <message>
        <source>The note is back, under “Private note”.</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>عادت الملاحظة إلى «ملاحظة خاصة».</translation>
    </message>
    <message>
        <source>The text is back, under “Text to customer”.</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>عادت الرسالة إلى «رسالة إلى العميل».</translation>
    </message>
</context>
<context>
    <name>SendTestDialog</name>
    <message>
        <source>Send to me first</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>أرسلها إليّ أولًا</translation>
    </message>
    <message>
        <source>How it reads for</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>كيف تُقرأ لدى</translation>
    </message>
    <message>
        <source>Your own mobile number</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>رقم جوالك أنت</translation>
    </message>
    <message>
        <source>Send to me</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>أرسلها إليّ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It&apos;s sent right away, to this number only.</source>
        <extracomment>heydesk/ui/broadcast/plan_view.py</extracomment>
        <translation>تُرسل فورًا إلى هذا الرقم وحده.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message numerus="yes">
        <source>“{host}” took longer than %n second. The file couldn&apos;t be checked.</source>
        <comment>“{host}” took longer than %n seconds. The file couldn&apos;t be checked.</comment>
        <extracomment>heydesk/api/media_probe.py</extracomment>
        <translation>
            <numerusform>استغرق «{host}» أكثر من %n ثانية. تعذّر فحص الملف.</numerusform>
            <numerusform>استغرق «{host}» أكثر من ثانية واحدة. تعذّر فحص الملف.</numerusform>
            <numerusform>استغرق «{host}» أكثر من ثانيتان. تعذّر فحص الملف.</numerusform>
            <numerusform>استغرق «{host}» أكثر من %n ثوانٍ. تعذّر فحص الملف.</numerusform>
            <numerusform>استغرق «{host}» أكثر من %n ثانية. تعذّر فحص الملف.</numerusform>
            <numerusform>استغرق «{host}» أكثر من %n ثانية. تعذّر فحص الملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This link keeps redirecting. There was still no file after %n redirect.</source>
        <comment>This link keeps redirecting. There was still no file after %n redirects.</comment>
        <extracomment>heydesk/api/media_probe.py</extracomment>
        <translation>
            <numerusform>يواصل هذا الرابط إعادة التوجيه. لا ملف بعد عمليات إعادة التوجيه: %n.</numerusform>
            <numerusform>يواصل هذا الرابط إعادة التوجيه. لا ملف بعد عمليات إعادة التوجيه: %n.</numerusform>
            <numerusform>يواصل هذا الرابط إعادة التوجيه. لا ملف بعد عمليات إعادة التوجيه: %n.</numerusform>
            <numerusform>يواصل هذا الرابط إعادة التوجيه. لا ملف بعد عمليات إعادة التوجيه: %n.</numerusform>
            <numerusform>يواصل هذا الرابط إعادة التوجيه. لا ملف بعد عمليات إعادة التوجيه: %n.</numerusform>
            <numerusform>يواصل هذا الرابط إعادة التوجيه. لا ملف بعد عمليات إعادة التوجيه: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This link redirects to an address that can&apos;t be opened: “{place}”.</source>
        <extracomment>heydesk/api/media_probe.py</extracomment>
        <translation>يعيد هذا الرابط التوجيه إلى عنوان لا يمكن فتحه: «{place}».</translation>
    </message>
    <message>
        <source>The connection to “{host}” isn&apos;t secure ({cause}).</source>
        <extracomment>heydesk/api/media_probe.py</extracomment>
        <translation>الاتصال بـ«{host}» غير آمن ({cause}).</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach “{host}” from this computer ({cause}).</source>
        <extracomment>heydesk/api/media_probe.py</extracomment>
        <translation>تعذّر الوصول إلى «{host}» من هذا الحاسوب ({cause}).</translation>
    </message>
    <message>
        <source>HeyDesk had an internal error and can&apos;t go on. Your texts and drafts are saved.</source>
        <extracomment>heydesk/app.py</extracomment>
        <translation>حدث خطأ داخلي في HeyDesk ولا يمكنه المتابعة. رسائلك ومسوداتك محفوظة.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n second slow. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n seconds slow. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation>
            <numerusform>ساعة هذا الحاسوب متأخرة %n ثانية. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة ثانية واحدة. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة ثانيتان. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n ثوانٍ. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n ثانية. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n ثانية. يستخدم HeyDesk وقت Heymarket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n second fast. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n seconds fast. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation>
            <numerusform>ساعة هذا الحاسوب متقدمة %n ثانية. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة ثانية واحدة. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة ثانيتان. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n ثوانٍ. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n ثانية. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n ثانية. يستخدم HeyDesk وقت Heymarket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute slow. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n minutes slow. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation>
            <numerusform>ساعة هذا الحاسوب متأخرة %n دقيقة. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة دقيقة واحدة. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة دقيقتين. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n دقائق. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n دقيقة. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n دقيقة. يستخدم HeyDesk وقت Heymarket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute fast. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n minutes fast. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation>
            <numerusform>ساعة هذا الحاسوب متقدمة %n دقيقة. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة دقيقة واحدة. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة دقيقتين. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n دقائق. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n دقيقة. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n دقيقة. يستخدم HeyDesk وقت Heymarket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n hour slow. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n hours slow. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation>
            <numerusform>ساعة هذا الحاسوب متأخرة %n ساعة. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة ساعة واحدة. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة ساعتين. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n ساعات. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n ساعة. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n ساعة. يستخدم HeyDesk وقت Heymarket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n hour fast. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n hours fast. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation>
            <numerusform>ساعة هذا الحاسوب متقدمة %n ساعة. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة ساعة واحدة. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة ساعتين. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n ساعات. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n ساعة. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n ساعة. يستخدم HeyDesk وقت Heymarket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n day slow. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n days slow. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation>
            <numerusform>ساعة هذا الحاسوب متأخرة %n يوم. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة يومًا واحدًا. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة يومين. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n أيام. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n يومًا. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n يوم. يستخدم HeyDesk وقت Heymarket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n day fast. HeyDesk uses Heymarket&apos;s time instead.</source>
        <comment>This computer&apos;s clock is %n days fast. HeyDesk uses Heymarket&apos;s time instead.</comment>
        <extracomment>heydesk/core/account_health.py</extracomment>
        <translation>
            <numerusform>ساعة هذا الحاسوب متقدمة %n يوم. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة يومًا واحدًا. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة يومين. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n أيام. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n يومًا. يستخدم HeyDesk وقت Heymarket.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n يوم. يستخدم HeyDesk وقت Heymarket.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name for this account, for example your business name.</source>
        <extracomment>heydesk/core/accounts.py</extracomment>
        <translation>اكتب اسمًا لهذا الحساب، مثل اسم نشاطك التجاري.</translation>
    </message>
    <message>
        <source>“{name}” wasn&apos;t removed because its key couldn&apos;t be erased. {why}</source>
        <extracomment>heydesk/core/accounts.py</extracomment>
        <translation>لم يُزَل «{name}» لتعذّر محو مفتاحه. {why}</translation>
    </message>
    <message>
        <source>Heymarket didn&apos;t accept this Secret ID and Secret Key. Copy both again from Heymarket. Nothing was saved. (This computer&apos;s clock is wrong, but that isn&apos;t the cause.)</source>
        <extracomment>heydesk/core/accounts.py</extracomment>
        <translation>لم تقبل Heymarket هذين Secret ID وSecret Key. انسخهما مجددًا من Heymarket. لم يُحفظ شيء. (ساعة هذا الحاسوب خاطئة، لكنها ليست السبب.)</translation>
    </message>
    <message>
        <source>Heymarket didn&apos;t accept this Secret ID and Secret Key. Copy both again from Heymarket and check the server address. Nothing was saved.</source>
        <extracomment>heydesk/core/accounts.py</extracomment>
        <translation>لم تقبل Heymarket هذين Secret ID وSecret Key. انسخهما مجددًا من Heymarket وتحقق من عنوان الخادم. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Your administrator doesn&apos;t allow this account or this server. Nothing was saved.</source>
        <extracomment>heydesk/core/accounts.py</extracomment>
        <translation>لا يسمح المسؤول بهذا الحساب أو هذا الخادم. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Your administrator has turned the sandbox off.</source>
        <extracomment>heydesk/core/bootstrap.py</extracomment>
        <translation>أوقف المسؤول البيئة التجريبية.</translation>
    </message>
    <message>
        <source>Your settings couldn&apos;t be read, so the usual ones are in use. The old file is kept as settings.json.damaged.</source>
        <extracomment>heydesk/core/bootstrap.py</extracomment>
        <translation>تعذّرت قراءة إعداداتك، فتُستخدم المعتادة. حُفظ الملف القديم باسم settings.json.damaged.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that the list “{title}” was created. Nothing was sent. You can create it again; it may then exist twice.</source>
        <extracomment>heydesk/core/broadcasts.py</extracomment>
        <translation>لم نتمكن من تأكيد إنشاء القائمة «{title}». لم يُرسل شيء. يمكنك إنشاؤها مجددًا، وقد توجد حينها مرتين.</translation>
    </message>
    <message>
        <source>Enter one phone number: your own.</source>
        <extracomment>heydesk/core/broadcasts.py</extracomment>
        <translation>اكتب رقم هاتف واحدًا: رقمك أنت.</translation>
    </message>
    <message numerus="yes">
        <source>%n separate text is a broadcast. HeyDesk makes a list for it first.</source>
        <comment>%n separate texts are a broadcast. HeyDesk makes a list for them first.</comment>
        <extracomment>heydesk/core/compose.py</extracomment>
        <translation>
            <numerusform>الرسائل المنفصلة بهذا العدد (%n) بث. ينشئ HeyDesk قائمة لها أولًا.</numerusform>
            <numerusform>الرسائل المنفصلة بهذا العدد (%n) بث. ينشئ HeyDesk قائمة لها أولًا.</numerusform>
            <numerusform>الرسائل المنفصلة بهذا العدد (%n) بث. ينشئ HeyDesk قائمة لها أولًا.</numerusform>
            <numerusform>الرسائل المنفصلة بهذا العدد (%n) بث. ينشئ HeyDesk قائمة لها أولًا.</numerusform>
            <numerusform>الرسائل المنفصلة بهذا العدد (%n) بث. ينشئ HeyDesk قائمة لها أولًا.</numerusform>
            <numerusform>الرسائل المنفصلة بهذا العدد (%n) بث. ينشئ HeyDesk قائمة لها أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>You&apos;re offline.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>أنت غير متصل.</translation>
    </message>
    <message>
        <source>Heymarket is busy. Try again in a minute.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>Heymarket مشغولة. حاول بعد دقيقة.</translation>
    </message>
    <message>
        <source>Heymarket didn&apos;t answer. Try again.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>لم ترد Heymarket. حاول مجددًا.</translation>
    </message>
    <message>
        <source>{what} {why}</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>{what} {why}</translation>
    </message>
    <message>
        <source>The conversation wasn&apos;t closed.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>لم تُغلق المحادثة.</translation>
    </message>
    <message>
        <source>The conversation wasn&apos;t reopened.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>لم تُفتح المحادثة من جديد.</translation>
    </message>
    <message>
        <source>The conversation wasn&apos;t marked as read.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>لم تُعلَّم المحادثة كمقروءة.</translation>
    </message>
    <message>
        <source>The conversation wasn&apos;t marked as unread.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>لم تُعلَّم المحادثة كغير مقروءة.</translation>
    </message>
    <message>
        <source>The conversation wasn&apos;t handed over.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>لم تُسند المحادثة.</translation>
    </message>
    <message>
        <source>Nobody was opted out.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>لم يُلغَ اشتراك أحد.</translation>
    </message>
    <message>
        <source>Nobody was blocked.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>لم يُحظر أحد.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Opted out, but the conversation wasn&apos;t closed.</source>
        <extracomment>heydesk/core/conversations.py</extracomment>
        <translation>أُلغي الاشتراك، لكن المحادثة لم تُغلق.</translation>
    </message>
    <message>
        <source>Heymarket</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Heymarket</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>الخادم</translation>
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
        <translation>النظام</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>heydesk/core/diagnostics.py, heydesk/ui/shortcuts.py</extracomment>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>none, this is the command line</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>لا شيء، هذا سطر الأوامر</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Time here</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>الوقت هنا</translation>
    </message>
    <message>
        <source>{at}, {zone}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>{at}، {zone}</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>one with a name</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>ملف له اسم</translation>
    </message>
    <message>
        <source>the usual one</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Installed</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>طريقة التثبيت</translation>
    </message>
    <message>
        <source>as a bundle</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>كبرنامج كامل</translation>
    </message>
    <message>
        <source>as a package</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>كحزمة</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>فُتح</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>الحجم</translation>
    </message>
    <message numerus="yes">
        <source>%n megabyte</source>
        <comment>%n megabytes</comment>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>
            <numerusform>%n ميغابايت</numerusform>
            <numerusform>%n ميغابايت</numerusform>
            <numerusform>%n ميغابايت</numerusform>
            <numerusform>%n ميغابايت</numerusform>
            <numerusform>%n ميغابايت</numerusform>
            <numerusform>%n ميغابايت</numerusform>
        </translation>
    </message>
    <message>
        <source>Free space</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>المساحة الفارغة</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Keyring</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>حافظة المفاتيح</translation>
    </message>
    <message>
        <source>Backend</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Secret ID</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>Secret ID</translation>
    </message>
    <message>
        <source>ends in {end}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>ينتهي بـ{end}</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>في حافظة المفاتيح</translation>
    </message>
    <message>
        <source>for this session only</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>الحساب {number}</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>أمكن الوصول</translation>
    </message>
    <message>
        <source>yes, it answered {status}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>نعم، أجاب {status}</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>no: {kind}, status {status}, X-Request-Id {id}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>لا: {kind}، الحالة {status}، X-Request-Id {id}</translation>
    </message>
    <message numerus="yes">
        <source>yes, with %n inbox</source>
        <comment>yes, with %n inboxes</comment>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>
            <numerusform>نعم، الصناديق: %n</numerusform>
            <numerusform>نعم، الصناديق: %n</numerusform>
            <numerusform>نعم، الصناديق: %n</numerusform>
            <numerusform>نعم، الصناديق: %n</numerusform>
            <numerusform>نعم، الصناديق: %n</numerusform>
            <numerusform>نعم، الصناديق: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{address}. HeyDesk doesn&apos;t run proxy scripts (PAC). If it can&apos;t reach Heymarket, set HTTPS_PROXY.</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>{address}. لا يشغّل HeyDesk نصوص الوكيل (PAC). إذا لم يصل إلى Heymarket فاضبط HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>In the environment</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>في البيئة</translation>
    </message>
    <message>
        <source>In the system&apos;s settings</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>في إعدادات النظام</translation>
    </message>
    <message>
        <source>Proxy script</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>نص الوكيل</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>إعدادات الوكيل</translation>
    </message>
    <message>
        <source>{at}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>{at}</translation>
    </message>
    <message>
        <source>there is one, from {at}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>يوجد واحد، من {at}</translation>
    </message>
    <message>
        <source>Last problems</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>آخر المشكلات</translation>
    </message>
    <message>
        <source>Problem report</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>تقرير المشكلة</translation>
    </message>
    <message>
        <source>Texts held</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>رسائل قابلة للتراجع</translation>
    </message>
    <message>
        <source>Texts waiting</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>رسائل في الانتظار</translation>
    </message>
    <message>
        <source>Texts being sent</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>رسائل قيد الإرسال</translation>
    </message>
    <message>
        <source>Texts in doubt</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>رسائل مشكوك فيها</translation>
    </message>
    <message>
        <source>Texts accepted</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>رسائل مقبولة</translation>
    </message>
    <message>
        <source>Texts delivered</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>رسائل مسلَّمة</translation>
    </message>
    <message>
        <source>Texts not delivered</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>رسائل لم تُسلَّم</translation>
    </message>
    <message>
        <source>Texts that need attention</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>رسائل تحتاج انتباهك</translation>
    </message>
    <message>
        <source>Texts undone</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>رسائل تم التراجع عنها</translation>
    </message>
    <message>
        <source>Texts discarded</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>رسائل مهملة</translation>
    </message>
    <message>
        <source>Texts marked as sent</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>رسائل عُلِّمت كمرسلة</translation>
    </message>
    <message>
        <source>Texts scheduled</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>رسائل مجدولة</translation>
    </message>
    <message>
        <source>Texts canceled</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>رسائل ملغاة</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>حدده المسؤول</translation>
    </message>
    <message>
        <source>Policy</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%n account</source>
        <comment>%n accounts</comment>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>
            <numerusform>الحسابات: %n</numerusform>
            <numerusform>الحسابات: %n</numerusform>
            <numerusform>الحسابات: %n</numerusform>
            <numerusform>الحسابات: %n</numerusform>
            <numerusform>الحسابات: %n</numerusform>
            <numerusform>الحسابات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>{words}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>{words}</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>no damage found</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>لا تلف</translation>
    </message>
    <message>
        <source>damaged: {what}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>تالف: {what}</translation>
    </message>
    <message>
        <source>none, the server is on this computer</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>لا شيء، الخادم على هذا الحاسوب</translation>
    </message>
    <message>
        <source>{spoken}, certificate from {issuer}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>{spoken}، شهادة من {issuer}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>ساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>not known, the server gave no time</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>غير معروفة، لم يعط الخادم وقتًا</translation>
    </message>
    <message numerus="yes">
        <source>right, %n second off</source>
        <comment>right, %n seconds off</comment>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>
            <numerusform>صحيحة، الفرق %n ثانية</numerusform>
            <numerusform>صحيحة، الفرق ثانية واحدة</numerusform>
            <numerusform>صحيحة، الفرق ثانيتان</numerusform>
            <numerusform>صحيحة، الفرق %n ثوانٍ</numerusform>
            <numerusform>صحيحة، الفرق %n ثانية</numerusform>
            <numerusform>صحيحة، الفرق %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>This API key can&apos;t read your lists ({status}). You can still send to one by its number, for example “list 501”.</source>
        <extracomment>heydesk/core/directory_sync.py</extracomment>
        <translation>لا يستطيع مفتاح API هذا قراءة قوائمك ({status}). لا يزال بإمكانك الإرسال إلى قائمة برقمها، مثل «list 501».</translation>
    </message>
    <message>
        <source>Another HeyDesk window is sending from this outbox. Texts from here wait in line.</source>
        <extracomment>heydesk/core/dispatcher.py</extracomment>
        <translation>نافذة أخرى من HeyDesk ترسل من صندوق الصادر هذا. رسائل هذه النافذة تنتظر دورها.</translation>
    </message>
    <message>
        <source>Sending keeps failing because of an internal error. Your texts are safe in the outbox.</source>
        <extracomment>heydesk/core/dispatcher.py</extracomment>
        <translation>يتكرر فشل الإرسال بسبب خطأ داخلي. رسائلك آمنة في صندوق الصادر.</translation>
    </message>
    <message>
        <source>“{name}” couldn&apos;t be saved ({cause}). Nothing was written.</source>
        <extracomment>heydesk/core/exports.py</extracomment>
        <translation>تعذّر حفظ «{name}» ({cause}). لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Marked the conversation as read.</source>
        <extracomment>heydesk/core/follow_ups.py</extracomment>
        <translation>عُلِّمت المحادثة كمقروءة.</translation>
    </message>
    <message>
        <source>Handed the conversation over.</source>
        <extracomment>heydesk/core/follow_ups.py</extracomment>
        <translation>أُسندت المحادثة.</translation>
    </message>
    <message>
        <source>Closed the conversation.</source>
        <extracomment>heydesk/core/follow_ups.py</extracomment>
        <translation>أُغلقت المحادثة.</translation>
    </message>
    <message>
        <source>They texted again, so the conversation stays unread.</source>
        <extracomment>heydesk/core/follow_ups.py</extracomment>
        <translation>راسلوك مجددًا، فتبقى المحادثة غير مقروءة.</translation>
    </message>
    <message>
        <source>They texted again, so the conversation stays open.</source>
        <extracomment>heydesk/core/follow_ups.py</extracomment>
        <translation>راسلوك مجددًا، فتبقى المحادثة مفتوحة.</translation>
    </message>
    <message>
        <source>You dismissed this.</source>
        <extracomment>heydesk/core/follow_ups.py</extracomment>
        <translation>تجاهلت هذا.</translation>
    </message>
    <message>
        <source>You pressed Send now</source>
        <extracomment>heydesk/core/outbox.py, heydesk/core/schedules.py</extracomment>
        <translation>ضغطت «إرسال الآن»</translation>
    </message>
    <message>
        <source>You pressed Send again</source>
        <extracomment>heydesk/core/outbox.py</extracomment>
        <translation>ضغطت «إرسال مجددًا»</translation>
    </message>
    <message>
        <source>You pressed Try again</source>
        <extracomment>heydesk/core/outbox.py</extracomment>
        <translation>ضغطت «إعادة المحاولة»</translation>
    </message>
    <message>
        <source>You pressed Check again</source>
        <extracomment>heydesk/core/outbox.py</extracomment>
        <translation>ضغطت «التحقق مجددًا»</translation>
    </message>
    <message>
        <source>You marked it as sent</source>
        <extracomment>heydesk/core/outbox.py</extracomment>
        <translation>علَّمتها كمرسلة</translation>
    </message>
    <message>
        <source>You dismissed the report</source>
        <extracomment>heydesk/core/outbox.py</extracomment>
        <translation>تجاهلت التقرير</translation>
    </message>
    <message>
        <source>You discarded it</source>
        <extracomment>heydesk/core/outbox.py</extracomment>
        <translation>أهملتها</translation>
    </message>
    <message>
        <source>You pressed Edit and resend</source>
        <extracomment>heydesk/core/outbox.py</extracomment>
        <translation>ضغطت «تعديل وإعادة إرسال»</translation>
    </message>
    <message>
        <source>HeyDesk is open for this outbox. Close every HeyDesk window, then try again.</source>
        <extracomment>heydesk/core/outbox_file.py</extracomment>
        <translation>HeyDesk مفتوح على صندوق الصادر هذا. أغلق كل نوافذ HeyDesk ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The outbox file {where} is damaged. HeyDesk hasn&apos;t changed it. Repair it to go on with what can be read.</source>
        <extracomment>heydesk/core/outbox_file.py</extracomment>
        <translation>ملف صندوق الصادر {where} تالف. لم يغيّره HeyDesk. أصلحه للمتابعة بما يمكن قراءته.</translation>
    </message>
    <message>
        <source>The disk is full, so HeyDesk can&apos;t open your outbox. Free some space, then try again.</source>
        <extracomment>heydesk/core/outbox_file.py</extracomment>
        <translation>القرص ممتلئ، فلا يستطيع HeyDesk فتح صندوق صادرك. أفرغ بعض المساحة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>HeyDesk can&apos;t write to {where}, so it can&apos;t open your outbox. Check who may write there, then try again.</source>
        <extracomment>heydesk/core/outbox_file.py</extracomment>
        <translation>لا يستطيع HeyDesk الكتابة في {where}، فلا يمكنه فتح صندوق صادرك. تحقق من أذونات الكتابة هناك ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Another program is using the outbox file {where}. Close it, then try again.</source>
        <extracomment>heydesk/core/outbox_file.py</extracomment>
        <translation>برنامج آخر يستخدم ملف صندوق الصادر {where}. أغلقه ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The outbox file {where} couldn&apos;t be opened ({cause}). HeyDesk hasn&apos;t changed it.</source>
        <extracomment>heydesk/core/outbox_file.py</extracomment>
        <translation>تعذّر فتح ملف صندوق الصادر {where} ({cause}). لم يغيّره HeyDesk.</translation>
    </message>
    <message>
        <source>This text is no longer in the outbox.</source>
        <extracomment>heydesk/core/outbox_view.py</extracomment>
        <translation>لم تعد هذه الرسالة في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>heydesk/core/outbox_view.py, heydesk/domain/export.py</extracomment>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>HeyDesk quit before Heymarket answered.</source>
        <extracomment>heydesk/core/outbox_view.py</extracomment>
        <translation>أُغلق HeyDesk قبل أن ترد Heymarket.</translation>
    </message>
    <message>
        <source>conversation “{name}”</source>
        <extracomment>heydesk/core/recipient_search.py</extracomment>
        <translation>المحادثة «{name}»</translation>
    </message>
    <message>
        <source>{email}</source>
        <extracomment>heydesk/core/recipient_search.py</extracomment>
        <translation>{email}</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <extracomment>heydesk/core/recipient_search.py</extracomment>
        <translation>الوسم «{tag}»</translation>
    </message>
    <message>
        <source>Not delivered. Heymarket says: {words}</source>
        <extracomment>heydesk/core/reconciler.py</extracomment>
        <translation>لم تُسلَّم. تقول Heymarket: {words}</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change. {cause} HeyDesk will check with Heymarket shortly.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>لم نتمكن من تأكيد التغيير. {cause} سيتحقق HeyDesk مع Heymarket قريبًا.</translation>
    </message>
    <message>
        <source>Heymarket can&apos;t be asked right now.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>لا يمكن سؤال Heymarket الآن.</translation>
    </message>
    <message>
        <source>You pressed Cancel</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>ضغطت «إلغاء»</translation>
    </message>
    <message>
        <source>Pick a time at least 15 minutes from now, on a quarter hour.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>اختر وقتًا بعد 15 دقيقة على الأقل، عند ربع ساعة.</translation>
    </message>
    <message>
        <source>You changed the time to {time}</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>غيّرت الوقت إلى {time}</translation>
    </message>
    <message>
        <source>Heymarket will send this at {time}.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>سترسلها Heymarket في {time}.</translation>
    </message>
    <message>
        <source>Heymarket accepted the change but still shows the old version.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>قبلت Heymarket التغيير لكنها لا تزال تعرض النسخة القديمة.</translation>
    </message>
    <message>
        <source>Heymarket didn&apos;t change the time. Try again.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>لم تغيّر Heymarket الوقت. حاول مجددًا.</translation>
    </message>
    <message>
        <source>{name} texted first, so HeyDesk asked Heymarket to cancel this text.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>راسلك {name} أولًا، فطلب HeyDesk من Heymarket إلغاء هذه الرسالة.</translation>
    </message>
    <message>
        <source>Its time was too close to be sure that it wasn&apos;t sent.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>كان وقتها أقرب من أن يتأكد أنها لم تُرسل.</translation>
    </message>
    <message>
        <source>Heymarket no longer has this text. It&apos;s canceled.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>لم تعد هذه الرسالة لدى Heymarket. إنها ملغاة.</translation>
    </message>
    <message>
        <source>Heymarket accepted the cancellation but still shows the text.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>قبلت Heymarket الإلغاء لكنها لا تزال تعرض الرسالة.</translation>
    </message>
    <message>
        <source>Heymarket didn&apos;t cancel this text. Try again.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>لم تُلغِ Heymarket هذه الرسالة. حاول مجددًا.</translation>
    </message>
    <message>
        <source>Heymarket no longer has this scheduled text. Checking whether it was sent…</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>لم تعد هذه الرسالة المجدولة لدى Heymarket. جارٍ التحقق مما إذا أُرسلت…</translation>
    </message>
    <message>
        <source>Its time is too close to be sure whether it was sent.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>وقتها أقرب من أن يتأكد ما إذا أُرسلت.</translation>
    </message>
    <message>
        <source>Heymarket no longer has this scheduled text. Someone may have canceled it there.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>لم تعد هذه الرسالة المجدولة لدى Heymarket. ربما ألغاها أحد هناك.</translation>
    </message>
    <message>
        <source>Scheduled in Heymarket for {time}.</source>
        <extracomment>heydesk/core/schedules.py</extracomment>
        <translation>جُدولت في Heymarket في {time}.</translation>
    </message>
    <message>
        <source>The disk is full, so HeyDesk can&apos;t save what happened to a text. Nothing is sent twice. Free some space and keep HeyDesk open until this message goes away.</source>
        <extracomment>heydesk/core/send_queue.py</extracomment>
        <translation>القرص ممتلئ، فلا يستطيع HeyDesk حفظ ما جرى لرسالة. لا يُرسل شيء مرتين. أفرغ بعض المساحة وأبقِ HeyDesk مفتوحًا حتى يختفي هذا التنبيه.</translation>
    </message>
    <message>
        <source>HeyDesk can&apos;t save what happened to a text. Nothing is sent twice. Check the disk and keep HeyDesk open until this message goes away.</source>
        <extracomment>heydesk/core/send_queue.py</extracomment>
        <translation>لا يستطيع HeyDesk حفظ ما جرى لرسالة. لا يُرسل شيء مرتين. تحقق من القرص وأبقِ HeyDesk مفتوحًا حتى يختفي هذا التنبيه.</translation>
    </message>
    <message>
        <source>Your administrator doesn&apos;t allow the account “{name}” on this computer. Its texts wait.</source>
        <extracomment>heydesk/core/sessions.py</extracomment>
        <translation>لا يسمح المسؤول بالحساب «{name}» على هذا الحاسوب. رسائله في الانتظار.</translation>
    </message>
    <message>
        <source>The Secret Key is missing. Copy it from Heymarket: Settings, Integrations, API.</source>
        <extracomment>heydesk/core/sessions.py</extracomment>
        <translation>Secret Key مفقود. انسخه من Heymarket: Settings، Integrations، API.</translation>
    </message>
    <message>
        <source>The Secret ID is missing. Copy it from Heymarket: Settings, Integrations, API.</source>
        <extracomment>heydesk/core/sessions.py</extracomment>
        <translation>Secret ID مفقود. انسخه من Heymarket: Settings، Integrations، API.</translation>
    </message>
    <message>
        <source>The Secret Key has spaces or hidden characters in it. Copy it again from Heymarket. Nothing was saved.</source>
        <extracomment>heydesk/core/sessions.py</extracomment>
        <translation>في Secret Key مسافات أو حروف مخفية. انسخه مجددًا من Heymarket. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The Secret ID has spaces or hidden characters in it. Copy it again from Heymarket. Nothing was saved.</source>
        <extracomment>heydesk/core/sessions.py</extracomment>
        <translation>في Secret ID مسافات أو حروف مخفية. انسخه مجددًا من Heymarket. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>This text was written for the server {base_url}, which this account no longer uses. It wasn&apos;t sent. Choose Edit and resend to send it.</source>
        <extracomment>heydesk/core/sessions.py</extracomment>
        <translation>كُتبت هذه الرسالة للخادم {base_url} الذي لم يعد هذا الحساب يستخدمه. لم تُرسل. اختر «تعديل وإعادة إرسال» لإرسالها.</translation>
    </message>
    <message>
        <source>No column is named {field}. Rename a column or change the field.</source>
        <extracomment>heydesk/core/spreadsheets.py</extracomment>
        <translation>لا عمود اسمه {field}. أعد تسمية عمود أو غيّر الحقل.</translation>
    </message>
    <message>
        <source>A spreadsheet needs a text. Insert the template as text.</source>
        <extracomment>heydesk/core/spreadsheets.py</extracomment>
        <translation>يحتاج جدول البيانات إلى نص. أدرج القالب كنص.</translation>
    </message>
    <message numerus="yes">
        <source>Your administrator allows %n recipient at a time. Choose fewer rows.</source>
        <comment>Your administrator allows %n recipients at a time. Choose fewer rows.</comment>
        <extracomment>heydesk/core/spreadsheets.py</extracomment>
        <translation>
            <numerusform>أقصى عدد مستلمين يسمح به المسؤول دفعة واحدة: %n. اختر صفوفًا أقل.</numerusform>
            <numerusform>أقصى عدد مستلمين يسمح به المسؤول دفعة واحدة: %n. اختر صفوفًا أقل.</numerusform>
            <numerusform>أقصى عدد مستلمين يسمح به المسؤول دفعة واحدة: %n. اختر صفوفًا أقل.</numerusform>
            <numerusform>أقصى عدد مستلمين يسمح به المسؤول دفعة واحدة: %n. اختر صفوفًا أقل.</numerusform>
            <numerusform>أقصى عدد مستلمين يسمح به المسؤول دفعة واحدة: %n. اختر صفوفًا أقل.</numerusform>
            <numerusform>أقصى عدد مستلمين يسمح به المسؤول دفعة واحدة: %n. اختر صفوفًا أقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>This API key can&apos;t read conversations.</source>
        <extracomment>heydesk/core/waiting.py</extracomment>
        <translation>لا يستطيع مفتاح API هذا قراءة المحادثات.</translation>
    </message>
    <message>
        <source>{delivered} of {people} delivered so far, {failed} not delivered ({reason}). {seen} are in Heymarket&apos;s history.</source>
        <extracomment>heydesk/domain/broadcast.py</extracomment>
        <translation>حتى الآن سُلِّمت {delivered} من {people} ولم تُسلَّم {failed} ({reason}). في سجل Heymarket: {seen}.</translation>
    </message>
    <message>
        <source>{delivered} of {people} delivered so far. In Heymarket&apos;s history: {seen}.</source>
        <extracomment>heydesk/domain/broadcast.py</extracomment>
        <translation>حتى الآن سُلِّمت {delivered} من {people}. في سجل Heymarket: {seen}.</translation>
    </message>
    <message>
        <source>{delivered} delivered so far, {failed} not delivered ({reason}). In Heymarket&apos;s history: {seen}.</source>
        <extracomment>heydesk/domain/broadcast.py</extracomment>
        <translation>حتى الآن سُلِّمت {delivered} ولم تُسلَّم {failed} ({reason}). في سجل Heymarket: {seen}.</translation>
    </message>
    <message>
        <source>{delivered} delivered so far. In Heymarket&apos;s history: {seen}.</source>
        <extracomment>heydesk/domain/broadcast.py</extracomment>
        <translation>حتى الآن سُلِّمت {delivered}. في سجل Heymarket: {seen}.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be texted and is left out.</source>
        <extracomment>heydesk/domain/checks/consent.py</extracomment>
        <translation>لا يمكن مراسلة {name}، فيُستبعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n person can&apos;t be texted and is left out.</source>
        <comment>%n people can&apos;t be texted and are left out.</comment>
        <extracomment>heydesk/domain/checks/consent.py</extracomment>
        <translation>
            <numerusform>أشخاص لا يمكن مراسلتهم فاستُبعدوا: %n.</numerusform>
            <numerusform>أشخاص لا يمكن مراسلتهم فاستُبعدوا: %n.</numerusform>
            <numerusform>أشخاص لا يمكن مراسلتهم فاستُبعدوا: %n.</numerusform>
            <numerusform>أشخاص لا يمكن مراسلتهم فاستُبعدوا: %n.</numerusform>
            <numerusform>أشخاص لا يمكن مراسلتهم فاستُبعدوا: %n.</numerusform>
            <numerusform>أشخاص لا يمكن مراسلتهم فاستُبعدوا: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more person can&apos;t be texted. Remove them first.</source>
        <comment>%n more people can&apos;t be texted. Remove them first.</comment>
        <extracomment>heydesk/domain/checks/consent.py</extracomment>
        <translation>
            <numerusform>أشخاص آخرون لا يمكن مراسلتهم: %n. أزلهم أولًا.</numerusform>
            <numerusform>أشخاص آخرون لا يمكن مراسلتهم: %n. أزلهم أولًا.</numerusform>
            <numerusform>أشخاص آخرون لا يمكن مراسلتهم: %n. أزلهم أولًا.</numerusform>
            <numerusform>أشخاص آخرون لا يمكن مراسلتهم: %n. أزلهم أولًا.</numerusform>
            <numerusform>أشخاص آخرون لا يمكن مراسلتهم: %n. أزلهم أولًا.</numerusform>
            <numerusform>أشخاص آخرون لا يمكن مراسلتهم: %n. أزلهم أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is blocked and can&apos;t be texted.</source>
        <extracomment>heydesk/domain/checks/consent.py</extracomment>
        <translation>{name} محظور ولا يمكن مراسلته.</translation>
    </message>
    <message>
        <source>{name} opted out and can&apos;t be texted. They can text START to opt back in.</source>
        <extracomment>heydesk/domain/checks/consent.py</extracomment>
        <translation>ألغى {name} الاشتراك ولا يمكن مراسلته. يمكنه إرسال START للعودة.</translation>
    </message>
    <message>
        <source>{name} asked to stop (“{words}”) but isn&apos;t opted out yet. Don&apos;t text them.</source>
        <extracomment>heydesk/domain/checks/consent.py</extracomment>
        <translation>طلب {name} التوقف («{words}») ولم يُلغَ اشتراكه بعد. لا تراسله.</translation>
    </message>
    <message>
        <source>{name} asked to stop on {date} (“{words}”) but isn&apos;t opted out yet. Don&apos;t text them.</source>
        <extracomment>heydesk/domain/checks/consent.py</extracomment>
        <translation>طلب {name} التوقف في {date} («{words}») ولم يُلغَ اشتراكه بعد. لا تراسله.</translation>
    </message>
    <message>
        <source>Carriers often block texts with {host} links. Use the full link.</source>
        <extracomment>heydesk/domain/checks/content.py</extracomment>
        <translation>كثيرًا ما تحجب شركات الاتصال الرسائل التي فيها روابط {host}. استخدم الرابط الكامل.</translation>
    </message>
    <message>
        <source>This text repeats a private note: “{words} …”</source>
        <extracomment>heydesk/domain/checks/content.py</extracomment>
        <translation>تكرر هذه الرسالة ملاحظة خاصة: «{words} …»</translation>
    </message>
    <message>
        <source>This text contains a private key. Texts aren&apos;t encrypted. Remove it?</source>
        <extracomment>heydesk/domain/checks/content.py</extracomment>
        <translation>في هذه الرسالة مفتاح خاص. الرسائل غير مشفرة. هل تزيله؟</translation>
    </message>
    <message>
        <source>This text seems to contain a password or key. Texts aren&apos;t encrypted. Remove it?</source>
        <extracomment>heydesk/domain/checks/content.py</extracomment>
        <translation>يبدو أن في هذه الرسالة كلمة مرور أو مفتاحًا. الرسائل غير مشفرة. هل تزيله؟</translation>
    </message>
    <message>
        <source>This text seems to contain a card number. Texts aren&apos;t encrypted. Remove it?</source>
        <extracomment>heydesk/domain/checks/content.py</extracomment>
        <translation>يبدو أن في هذه الرسالة رقم بطاقة. الرسائل غير مشفرة. هل تزيله؟</translation>
    </message>
    <message>
        <source>{weekday} is {right}, not {written}.</source>
        <extracomment>heydesk/domain/checks/dates.py</extracomment>
        <translation>{weekday} هو {right} وليس {written}.</translation>
    </message>
    <message>
        <source>Change to {words}</source>
        <extracomment>heydesk/domain/checks/dates.py</extracomment>
        <translation>التغيير إلى {words}</translation>
    </message>
    <message>
        <source>{day} is in the past.</source>
        <extracomment>heydesk/domain/checks/dates.py</extracomment>
        <translation>{day} في الماضي.</translation>
    </message>
    <message>
        <source>Today at {time} is in the past.</source>
        <extracomment>heydesk/domain/checks/dates.py</extracomment>
        <translation>اليوم في {time} أصبح في الماضي.</translation>
    </message>
    <message>
        <source>An earlier text says {right}, not {written}.</source>
        <extracomment>heydesk/domain/checks/dates.py</extracomment>
        <translation>تقول رسالة سابقة {right} وليس {written}.</translation>
    </message>
    <message numerus="yes">
        <source>{who} sent {name} almost the same text %n minute ago ({percent}% alike).</source>
        <comment>{who} sent {name} almost the same text %n minutes ago ({percent}% alike).</comment>
        <extracomment>heydesk/domain/checks/duplicate.py</extracomment>
        <translation>
            <numerusform>أرسل {who} إلى {name} رسالة شبه مطابقة قبل %n دقيقة (تشابه {percent}%).</numerusform>
            <numerusform>أرسل {who} إلى {name} رسالة شبه مطابقة قبل دقيقة واحدة (تشابه {percent}%).</numerusform>
            <numerusform>أرسل {who} إلى {name} رسالة شبه مطابقة قبل دقيقتين (تشابه {percent}%).</numerusform>
            <numerusform>أرسل {who} إلى {name} رسالة شبه مطابقة قبل %n دقائق (تشابه {percent}%).</numerusform>
            <numerusform>أرسل {who} إلى {name} رسالة شبه مطابقة قبل %n دقيقة (تشابه {percent}%).</numerusform>
            <numerusform>أرسل {who} إلى {name} رسالة شبه مطابقة قبل %n دقيقة (تشابه {percent}%).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} got almost the same text %n minute ago ({percent}% alike).</source>
        <comment>{name} got almost the same text %n minutes ago ({percent}% alike).</comment>
        <extracomment>heydesk/domain/checks/duplicate.py</extracomment>
        <translation>
            <numerusform>تلقى {name} رسالة شبه مطابقة قبل %n دقيقة (تشابه {percent}%).</numerusform>
            <numerusform>تلقى {name} رسالة شبه مطابقة قبل دقيقة واحدة (تشابه {percent}%).</numerusform>
            <numerusform>تلقى {name} رسالة شبه مطابقة قبل دقيقتين (تشابه {percent}%).</numerusform>
            <numerusform>تلقى {name} رسالة شبه مطابقة قبل %n دقائق (تشابه {percent}%).</numerusform>
            <numerusform>تلقى {name} رسالة شبه مطابقة قبل %n دقيقة (تشابه {percent}%).</numerusform>
            <numerusform>تلقى {name} رسالة شبه مطابقة قبل %n دقيقة (تشابه {percent}%).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} already sent {name} this text %n minute ago.</source>
        <comment>{who} already sent {name} this text %n minutes ago.</comment>
        <extracomment>heydesk/domain/checks/duplicate.py</extracomment>
        <translation>
            <numerusform>أرسل {who} هذه الرسالة إلى {name} قبل %n دقيقة.</numerusform>
            <numerusform>أرسل {who} هذه الرسالة إلى {name} قبل دقيقة واحدة.</numerusform>
            <numerusform>أرسل {who} هذه الرسالة إلى {name} قبل دقيقتين.</numerusform>
            <numerusform>أرسل {who} هذه الرسالة إلى {name} قبل %n دقائق.</numerusform>
            <numerusform>أرسل {who} هذه الرسالة إلى {name} قبل %n دقيقة.</numerusform>
            <numerusform>أرسل {who} هذه الرسالة إلى {name} قبل %n دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} already got this text %n minute ago.</source>
        <comment>{name} already got this text %n minutes ago.</comment>
        <extracomment>heydesk/domain/checks/duplicate.py</extracomment>
        <translation>
            <numerusform>تلقى {name} هذه الرسالة قبل %n دقيقة.</numerusform>
            <numerusform>تلقى {name} هذه الرسالة قبل دقيقة واحدة.</numerusform>
            <numerusform>تلقى {name} هذه الرسالة قبل دقيقتين.</numerusform>
            <numerusform>تلقى {name} هذه الرسالة قبل %n دقائق.</numerusform>
            <numerusform>تلقى {name} هذه الرسالة قبل %n دقيقة.</numerusform>
            <numerusform>تلقى {name} هذه الرسالة قبل %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text greets {name}, but goes to {names} and others.</source>
        <extracomment>heydesk/domain/checks/greeting.py</extracomment>
        <translation>تحيّي الرسالة {name} لكنها تذهب إلى {names} وآخرين.</translation>
    </message>
    <message>
        <source>The text greets {name}, but goes to {names}.</source>
        <extracomment>heydesk/domain/checks/greeting.py</extracomment>
        <translation>تحيّي الرسالة {name} لكنها تذهب إلى {names}.</translation>
    </message>
    <message>
        <source>Change to “{words}”</source>
        <extracomment>heydesk/domain/checks/greeting.py</extracomment>
        <translation>التغيير إلى «{words}»</translation>
    </message>
    <message>
        <source>The text greets {name}, but goes to everyone on a list.</source>
        <extracomment>heydesk/domain/checks/greeting.py</extracomment>
        <translation>تحيّي الرسالة {name} لكنها تذهب إلى قائمة كاملة.</translation>
    </message>
    <message>
        <source>The text greets {name}, but goes to everyone on “{list}”.</source>
        <extracomment>heydesk/domain/checks/greeting.py</extracomment>
        <translation>تحيّي الرسالة {name} لكنها تذهب إلى كل من في «{list}».</translation>
    </message>
    <message>
        <source>This conversation isn&apos;t in “{inbox}”. Choose its inbox, or text the number.</source>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation>ليست هذه المحادثة في «{inbox}». اختر صندوقها أو راسل الرقم.</translation>
    </message>
    <message numerus="yes">
        <source>%n number is in another country: {number}. Texts there may cost more or not arrive.</source>
        <comment>%n numbers are in another country, {number} among them. Texts there may cost more or not arrive.</comment>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation>
            <numerusform>أرقام في بلد آخر: %n، منها {number}. قد تكلف الرسائل هناك أكثر أو لا تصل.</numerusform>
            <numerusform>أرقام في بلد آخر: %n، منها {number}. قد تكلف الرسائل هناك أكثر أو لا تصل.</numerusform>
            <numerusform>أرقام في بلد آخر: %n، منها {number}. قد تكلف الرسائل هناك أكثر أو لا تصل.</numerusform>
            <numerusform>أرقام في بلد آخر: %n، منها {number}. قد تكلف الرسائل هناك أكثر أو لا تصل.</numerusform>
            <numerusform>أرقام في بلد آخر: %n، منها {number}. قد تكلف الرسائل هناك أكثر أو لا تصل.</numerusform>
            <numerusform>أرقام في بلد آخر: %n، منها {number}. قد تكلف الرسائل هناك أكثر أو لا تصل.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is in another country. A text there may cost more or not arrive.</source>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation>{number} في بلد آخر. قد تكلف الرسالة هناك أكثر أو لا تصل.</translation>
    </message>
    <message>
        <source>{name} sent a picture while you were writing.</source>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation>أرسل {name} صورة بينما كنت تكتب.</translation>
    </message>
    <message>
        <source>{name} texted while you were writing: “{words}”</source>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation>راسلك {name} بينما كنت تكتب: «{words}»</translation>
    </message>
    <message>
        <source>{name} texted while you were writing.</source>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation>راسلك {name} بينما كنت تكتب.</translation>
    </message>
    <message>
        <source>{who} added a note about {name} while you were writing: “{words}”</source>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation>أضاف {who} ملاحظة عن {name} بينما كنت تكتب: «{words}»</translation>
    </message>
    <message>
        <source>{who} texted {name} while you were writing: “{words}”</source>
        <extracomment>heydesk/domain/checks/recipients.py</extracomment>
        <translation>راسل {who} {name} بينما كنت تكتب: «{words}»</translation>
    </message>
    <message>
        <source>It may be {time} for {name}, outside texting hours.</source>
        <extracomment>heydesk/domain/checks/sending_hours.py</extracomment>
        <translation>قد تكون الساعة {time} لدى {name}، خارج ساعات المراسلة.</translation>
    </message>
    <message>
        <source>It will be {time} for {name}, outside texting hours.</source>
        <extracomment>heydesk/domain/checks/sending_hours.py</extracomment>
        <translation>ستكون الساعة {time} لدى {name}، خارج ساعات المراسلة.</translation>
    </message>
    <message>
        <source>It&apos;s {time} for {name}, outside texting hours.</source>
        <extracomment>heydesk/domain/checks/sending_hours.py</extracomment>
        <translation>الساعة {time} لدى {name}، خارج ساعات المراسلة.</translation>
    </message>
    <message>
        <source>We don&apos;t know {name}&apos;s local time. It&apos;s {time} at your inbox, outside texting hours.</source>
        <extracomment>heydesk/domain/checks/sending_hours.py</extracomment>
        <translation>لا نعرف التوقيت المحلي لـ{name}. الساعة {time} في صندوقك، خارج ساعات المراسلة.</translation>
    </message>
    <message numerus="yes">
        <source>It&apos;s outside texting hours for {count} of %n people. It&apos;s {time} for {name}.</source>
        <comment>It&apos;s outside texting hours for {count} of %n people. It&apos;s {time} for {name}.</comment>
        <extracomment>heydesk/domain/checks/sending_hours.py</extracomment>
        <translation>
            <numerusform>خارج ساعات المراسلة: {count} من %n. الساعة {time} لدى {name}.</numerusform>
            <numerusform>خارج ساعات المراسلة: {count} من %n. الساعة {time} لدى {name}.</numerusform>
            <numerusform>خارج ساعات المراسلة: {count} من %n. الساعة {time} لدى {name}.</numerusform>
            <numerusform>خارج ساعات المراسلة: {count} من %n. الساعة {time} لدى {name}.</numerusform>
            <numerusform>خارج ساعات المراسلة: {count} من %n. الساعة {time} لدى {name}.</numerusform>
            <numerusform>خارج ساعات المراسلة: {count} من %n. الساعة {time} لدى {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send at {time} their time</source>
        <extracomment>heydesk/domain/checks/sending_hours.py</extracomment>
        <translation>إرسال في {time} بتوقيتهم</translation>
    </message>
    <message>
        <source>Send in the morning there</source>
        <extracomment>heydesk/domain/checks/sending_hours.py</extracomment>
        <translation>إرسال في الصباح هناك</translation>
    </message>
    <message>
        <source>The {braces} after “{before}” isn&apos;t a complete field. It would be sent as is.</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>ليست {braces} بعد «{before}» حقلًا كاملًا. ستُرسل كما هي.</translation>
    </message>
    <message>
        <source>The {braces} at the start isn&apos;t a complete field. It would be sent as is.</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>ليست {braces} في البداية حقلًا كاملًا. ستُرسل كما هي.</translation>
    </message>
    <message>
        <source>“{piece}” is still in the text. Replace it.</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>«{piece}» لا يزال في النص. استبدله.</translation>
    </message>
    <message>
        <source>Clean up</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>تنظيف</translation>
    </message>
    <message>
        <source>“{piece}” would be sent as is. Replace it.</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>سيُرسل «{piece}» كما هو. استبدله.</translation>
    </message>
    <message>
        <source>Write {token}</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>كتابة {token}</translation>
    </message>
    <message numerus="yes">
        <source>{token} is empty for {name}.</source>
        <comment>{token} is empty for {count} of %n people, {name} among them.</comment>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>
            <numerusform>{token} فارغ لـ{name}.</numerusform>
            <numerusform>{token} فارغ لـ{name}.</numerusform>
            <numerusform>{token} فارغ لـ{count} من %n، منهم {name}.</numerusform>
            <numerusform>{token} فارغ لـ{count} من %n، منهم {name}.</numerusform>
            <numerusform>{token} فارغ لـ{count} من %n، منهم {name}.</numerusform>
            <numerusform>{token} فارغ لـ{count} من %n، منهم {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your team has no field {token}. It won&apos;t be filled in.</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>ليس لدى فريقك الحقل {token}. لن يُملأ.</translation>
    </message>
    <message>
        <source>{token} may not be filled in.</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>قد لا يُملأ {token}.</translation>
    </message>
    <message>
        <source>{token} may stay empty: {name} isn&apos;t a known contact.</source>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>قد يبقى {token} فارغًا: {name} ليس جهة اتصال معروفة.</translation>
    </message>
    <message numerus="yes">
        <source>{token} may stay empty: %n recipient isn&apos;t a known contact. One of them: {name}.</source>
        <comment>{token} may stay empty: %n recipients aren&apos;t known contacts. One of them: {name}.</comment>
        <extracomment>heydesk/domain/checks/unfilled_fields.py</extracomment>
        <translation>
            <numerusform>قد يبقى {token} فارغًا. مستلمون ليسوا جهات اتصال معروفة: %n، منهم {name}.</numerusform>
            <numerusform>قد يبقى {token} فارغًا. مستلمون ليسوا جهات اتصال معروفة: %n، منهم {name}.</numerusform>
            <numerusform>قد يبقى {token} فارغًا. مستلمون ليسوا جهات اتصال معروفة: %n، منهم {name}.</numerusform>
            <numerusform>قد يبقى {token} فارغًا. مستلمون ليسوا جهات اتصال معروفة: %n، منهم {name}.</numerusform>
            <numerusform>قد يبقى {token} فارغًا. مستلمون ليسوا جهات اتصال معروفة: %n، منهم {name}.</numerusform>
            <numerusform>قد يبقى {token} فارغًا. مستلمون ليسوا جهات اتصال معروفة: %n، منهم {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <extracomment>heydesk/domain/draft_context.py</extracomment>
        <translation>إخراج {name}</translation>
    </message>
    <message>
        <source>Show the conversation</source>
        <extracomment>heydesk/domain/draft_context.py</extracomment>
        <translation>إظهار المحادثة</translation>
    </message>
    <message>
        <source>no words</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>بلا كلمات</translation>
    </message>
    <message>
        <source>“{typed}” isn&apos;t a valid server address. It must start with https:// and have no user name, password or question mark.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>«{typed}» ليس عنوان خادم صالحًا. يجب أن يبدأ بـ https:// وألا يحوي اسم مستخدم أو كلمة مرور أو علامة استفهام.</translation>
    </message>
    <message>
        <source>You already have an account named “{name}”. Choose another name.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>لديك بالفعل حساب باسم «{name}». اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” already uses this Secret ID. To change its key, choose Replace key.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>يستخدم «{name}» هذا Secret ID بالفعل. لتغيير مفتاحه اختر «استبدال المفتاح».</translation>
    </message>
    <message>
        <source>Too late: this text has already moved on. Nothing was changed.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>فات الأوان: مضت هذه الرسالة قدمًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach Heymarket ({cause}). Nothing was sent.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>تعذّر الوصول إلى Heymarket ({cause}). لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The server&apos;s answer isn&apos;t the file (status {status}).</source>
        <extracomment>heydesk/api/http.py</extracomment>
        <translation>رد الخادم ليس الملف (الحالة {status}).</translation>
    </message>
    <message>
        <source>Input method</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>طريقة الإدخال</translation>
    </message>
    <message>
        <source>{address}. HeyDesk follows it where the desktop has a portal.</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>{address}. يتبعه HeyDesk إذا كان لسطح المكتب بوابة.</translation>
    </message>
    <message>
        <source>Folder access</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>الوصول إلى المجلدات</translation>
    </message>
    <message>
        <source>only you and this computer&apos;s administrators</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>أنت ومسؤولو هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>other people on this computer can open {folders}</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>يمكن لآخرين على هذا الحاسوب فتح {folders}</translation>
    </message>
    <message>
        <source>fcitx. HeyDesk reaches fcitx 5 through its IBus interface; older ones can&apos;t be used.</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>fcitx. يستخدم HeyDesk الإصدار fcitx 5 عبر واجهة IBus؛ ولا يمكن استخدام الأقدم.</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <extracomment>heydesk/core/diagnostics.py</extracomment>
        <translation>طريقة النظام</translation>
    </message>
    <message>
        <source>Your proxy asks for a user name and password ({cause}). Nothing was sent. Ask your network administrator for them, and put them into the proxy address in HTTPS_PROXY.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>يطلب الوكيل اسم مستخدم وكلمة مرور ({cause}). لم يُرسل شيء. اطلبهما من مسؤول الشبكة وضعهما في عنوان الوكيل في HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>The connection to Heymarket isn&apos;t secure ({cause}). Nothing was sent. Check this computer&apos;s date, or ask your network administrator about a proxy.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>الاتصال بـ Heymarket غير آمن ({cause}). لم يُرسل شيء. تحقق من تاريخ هذا الحاسوب أو اسأل مسؤول الشبكة عن وكيل.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that this text was sent: the connection dropped ({cause}).</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>لم نتمكن من تأكيد إرسال هذه الرسالة: انقطع الاتصال ({cause}).</translation>
    </message>
    <message>
        <source>Heymarket had a problem ({status}): {words}</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>حدثت مشكلة لدى Heymarket ({status}): {words}</translation>
    </message>
    <message>
        <source>Heymarket&apos;s answer was a redirect ({status}), which confirms nothing: {words}</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>كان رد Heymarket إعادة توجيه ({status})، وهي لا تؤكد شيئًا: {words}</translation>
    </message>
    <message>
        <source>Heymarket&apos;s answer couldn&apos;t be read ({cause}).</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>تعذّرت قراءة رد Heymarket ({cause}).</translation>
    </message>
    <message>
        <source>Heymarket says it already has this text: {words}</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>تقول Heymarket إن لديها هذه الرسالة بالفعل: {words}</translation>
    </message>
    <message>
        <source>Heymarket asked us to slow down. This text waits and will be sent automatically.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>طلبت Heymarket الإبطاء. تنتظر هذه الرسالة وستُرسل تلقائيًا.</translation>
    </message>
    <message>
        <source>Heymarket didn&apos;t accept this account&apos;s key ({words}). Nothing was sent or lost. Connect again with the current key.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>لم تقبل Heymarket مفتاح هذا الحساب ({words}). لم يُرسل شيء ولم يضع شيء. أعد الربط بالمفتاح الحالي.</translation>
    </message>
    <message>
        <source>Heymarket refused this ({status}): {words}</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>رفضت Heymarket هذا ({status}): {words}</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was sent and your text is still here. Free some space and try again.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>القرص ممتلئ. لم يُرسل شيء ونصك لا يزال هنا. أفرغ بعض المساحة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>HeyDesk can&apos;t write to {where}. Nothing was sent and your text is still here.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>لا يستطيع HeyDesk الكتابة في {where}. لم يُرسل شيء ونصك لا يزال هنا.</translation>
    </message>
    <message>
        <source>The outbox couldn&apos;t be saved ({cause}). Nothing was sent and your text is still here.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>تعذّر حفظ صندوق الصادر ({cause}). لم يُرسل شيء ونصك لا يزال هنا.</translation>
    </message>
    <message>
        <source>There&apos;s a folder where HeyDesk keeps its outbox file, {where}. Move it away.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>يوجد مجلد حيث يحفظ HeyDesk ملف صندوق صادره، {where}. انقله.</translation>
    </message>
    <message>
        <source>The outbox file {where} is damaged. HeyDesk hasn&apos;t changed it. Close HeyDesk and open it again to repair it.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>ملف صندوق الصادر {where} تالف. لم يغيّره HeyDesk. أغلق HeyDesk وافتحه مجددًا لإصلاحه.</translation>
    </message>
    <message>
        <source>The outbox file {where} was written by a newer HeyDesk. HeyDesk hasn&apos;t changed it. Update HeyDesk.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>كتب ملفَ صندوق الصادر {where} إصدارٌ أحدث من HeyDesk. لم يغيّره HeyDesk. حدّث HeyDesk.</translation>
    </message>
    <message>
        <source>HeyDesk couldn&apos;t update the outbox file {where}. It&apos;s unchanged, and a copy is in {copy}.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>تعذّر على HeyDesk تحديث ملف صندوق الصادر {where}. لم يتغير، وتوجد نسخة في {copy}.</translation>
    </message>
    <message>
        <source>Another program is using the outbox file. Nothing was sent and your text is still here. Try again.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>برنامج آخر يستخدم ملف صندوق الصادر. لم يُرسل شيء ونصك لا يزال هنا. حاول مجددًا.</translation>
    </message>
    <message>
        <source>No system keyring is running, so there is no safe place for your key. Install or start one (GNOME Keyring or KWallet), then choose Try again. HeyDesk never keeps keys in a file.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>لا تعمل أي حافظة مفاتيح في النظام، فلا مكان آمن لمفتاحك. ثبّت أو شغّل واحدة (GNOME Keyring أو KWallet) ثم اختر «إعادة المحاولة». لا يحفظ HeyDesk المفاتيح في ملف أبدًا.</translation>
    </message>
    <message>
        <source>HeyDesk doesn&apos;t keep keys in {backend}: it isn&apos;t a keyring known to encrypt them. Remove it from Python&apos;s keyring settings, then choose Try again.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>لا يحفظ HeyDesk المفاتيح في {backend}: ليست حافظة معروفة بتشفيرها. أزلها من إعدادات keyring في Python ثم اختر «إعادة المحاولة».</translation>
    </message>
    <message>
        <source>The system keyring is locked. Unlock it, then choose Try again.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>حافظة مفاتيح النظام مقفلة. افتحها ثم اختر «إعادة المحاولة».</translation>
    </message>
    <message>
        <source>Access to the system keyring was denied. Try again and allow it when the system asks.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>رُفض الوصول إلى حافظة مفاتيح النظام. حاول مجددًا واسمح به عندما يسأل النظام.</translation>
    </message>
    <message numerus="yes">
        <source>The system keyring didn&apos;t answer in %n second. Look for a window that asks for your password, then try again.</source>
        <comment>The system keyring didn&apos;t answer in %n seconds. Look for a window that asks for your password, then try again.</comment>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>
            <numerusform>لم ترد حافظة مفاتيح النظام خلال %n ثانية. ابحث عن نافذة تطلب كلمة مرورك ثم حاول مجددًا.</numerusform>
            <numerusform>لم ترد حافظة مفاتيح النظام خلال ثانية واحدة. ابحث عن نافذة تطلب كلمة مرورك ثم حاول مجددًا.</numerusform>
            <numerusform>لم ترد حافظة مفاتيح النظام خلال ثانيتان. ابحث عن نافذة تطلب كلمة مرورك ثم حاول مجددًا.</numerusform>
            <numerusform>لم ترد حافظة مفاتيح النظام خلال %n ثوانٍ. ابحث عن نافذة تطلب كلمة مرورك ثم حاول مجددًا.</numerusform>
            <numerusform>لم ترد حافظة مفاتيح النظام خلال %n ثانية. ابحث عن نافذة تطلب كلمة مرورك ثم حاول مجددًا.</numerusform>
            <numerusform>لم ترد حافظة مفاتيح النظام خلال %n ثانية. ابحث عن نافذة تطلب كلمة مرورك ثم حاول مجددًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The system keyring failed ({cause}). Your key was not saved. Try again.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>فشلت حافظة مفاتيح النظام ({cause}). لم يُحفظ مفتاحك. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The key for “{name}” is no longer on this computer. Connect the account again.</source>
        <extracomment>heydesk/domain/errors.py</extracomment>
        <translation>لم يعد مفتاح «{name}» على هذا الحاسوب. أعد ربط الحساب.</translation>
    </message>
    <message>
        <source>Sending soon</source>
        <extracomment>heydesk/domain/export.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>تُرسل قريبًا</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>heydesk/domain/export.py</extracomment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>heydesk/domain/export.py</extracomment>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>heydesk/domain/export.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>مجدولة</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>heydesk/domain/export.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>heydesk/domain/export.py, heydesk/domain/outbox_entry.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>سُلِّمت</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>heydesk/domain/export.py, heydesk/domain/outbox_entry.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>لم تُسلَّم</translation>
    </message>
    <message>
        <source>Asks first</source>
        <extracomment>heydesk/domain/export.py</extracomment>
        <translation>يسأل أولًا</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>heydesk/domain/export.py, heydesk/storage/outbox.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Discarded</source>
        <extracomment>heydesk/domain/export.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>أُهملت</translation>
    </message>
    <message>
        <source>Marked as sent</source>
        <extracomment>heydesk/domain/export.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>عُلِّمت كمرسلة</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>heydesk/domain/export.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>heydesk/domain/export.py</extracomment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>heydesk/domain/export.py</extracomment>
        <translation>مستلمة</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>heydesk/domain/export.py</extracomment>
        <translation>أُضيفت</translation>
    </message>
    <message>
        <source>HeyDesk opens sms:, smsto: and tel: links. “{link}” is another kind.</source>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation>يفتح HeyDesk روابط sms: وsmsto: وtel:. أما «{link}» فمن نوع آخر.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation>إنه طويل جدًا.</translation>
    </message>
    <message>
        <source>It has no phone number.</source>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation>ليس فيه رقم هاتف.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n number.</source>
        <comment>It has more than %n numbers.</comment>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation>
            <numerusform>فيه أرقام أكثر من %n.</numerusform>
            <numerusform>فيه أرقام أكثر من %n.</numerusform>
            <numerusform>فيه أرقام أكثر من %n.</numerusform>
            <numerusform>فيه أرقام أكثر من %n.</numerusform>
            <numerusform>فيه أرقام أكثر من %n.</numerusform>
            <numerusform>فيه أرقام أكثر من %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its characters can&apos;t be read.</source>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation>تعذّرت قراءة حروفه.</translation>
    </message>
    <message>
        <source>It has hidden characters.</source>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation>فيه حروف مخفية.</translation>
    </message>
    <message>
        <source>“{typed}” isn&apos;t a phone number.</source>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation>«{typed}» ليس رقم هاتف.</translation>
    </message>
    <message>
        <source>HeyDesk can&apos;t use this link. {why}</source>
        <extracomment>heydesk/domain/links.py</extracomment>
        <translation>لا يستطيع HeyDesk استخدام هذا الرابط. {why}</translation>
    </message>
    <message>
        <source>The media link has a space or a hidden character in it. Copy it again.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>في رابط الوسائط مسافة أو حرف مخفي. انسخه مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>The media link is too long (%n character, at most {most}). Use a shorter link.</source>
        <comment>The media link is too long (%n characters, at most {most}). Use a shorter link.</comment>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>
            <numerusform>رابط الوسائط طويل جدًا (%n حرف، والحد {most}). استخدم رابطًا أقصر.</numerusform>
            <numerusform>رابط الوسائط طويل جدًا (حرف واحد، والحد {most}). استخدم رابطًا أقصر.</numerusform>
            <numerusform>رابط الوسائط طويل جدًا (حرفان، والحد {most}). استخدم رابطًا أقصر.</numerusform>
            <numerusform>رابط الوسائط طويل جدًا (%n أحرف، والحد {most}). استخدم رابطًا أقصر.</numerusform>
            <numerusform>رابط الوسائط طويل جدًا (%n حرفًا، والحد {most}). استخدم رابطًا أقصر.</numerusform>
            <numerusform>رابط الوسائط طويل جدًا (%n حرف، والحد {most}). استخدم رابطًا أقصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heymarket can&apos;t open “{host}”: it&apos;s on your own network. Put the file on the web.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>لا تستطيع Heymarket فتح «{host}»: إنه على شبكتك. ضع الملف على الويب.</translation>
    </message>
    <message>
        <source>“{url}” isn&apos;t a valid link. Copy it again from the browser.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>«{url}» ليس رابطًا صالحًا. انسخه مجددًا من المتصفح.</translation>
    </message>
    <message>
        <source>The media link contains a user name or password that others would see. Use a link without one.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>في رابط الوسائط اسم مستخدم أو كلمة مرور سيراها الآخرون. استخدم رابطًا بدونها.</translation>
    </message>
    <message>
        <source>“{url}” is a file on this computer, and Heymarket can&apos;t take uploads from HeyDesk. Put it on the web and paste its link.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>«{url}» ملف على هذا الحاسوب، ولا تقبل Heymarket رفع الملفات من HeyDesk. ضعه على الويب وألصق رابطه.</translation>
    </message>
    <message>
        <source>“{url}” can&apos;t be opened. The link must start with https://.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>لا يمكن فتح «{url}». يجب أن يبدأ الرابط بـ https://.</translation>
    </message>
    <message>
        <source>“{url}” isn&apos;t a complete link. Add https:// in front.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>«{url}» ليس رابطًا كاملًا. أضف https:// في أوله.</translation>
    </message>
    <message>
        <source>This link has expired. Make a new one.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>انتهت صلاحية هذا الرابط. أنشئ رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>This link expires before the text is sent. Make one that lasts longer.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>تنتهي صلاحية هذا الرابط قبل إرسال الرسالة. أنشئ رابطًا يدوم أطول.</translation>
    </message>
    <message>
        <source>This link expires in {hours} h {minutes} min.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>تنتهي صلاحية هذا الرابط خلال {hours} س {minutes} د.</translation>
    </message>
    <message>
        <source>This link expires in {minutes} min.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>تنتهي صلاحية هذا الرابط خلال {minutes} د.</translation>
    </message>
    <message>
        <source>This link redirects from https to http, which isn&apos;t secure.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>يعيد هذا الرابط التوجيه من https إلى http، وهو غير آمن.</translation>
    </message>
    <message>
        <source>“{host}” asks for a login, so Heymarket can&apos;t open the file. Share it with anyone who has the link.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>يطلب «{host}» تسجيل الدخول، فلا تستطيع Heymarket فتح الملف. شاركه مع كل من لديه الرابط.</translation>
    </message>
    <message>
        <source>There is no file at this link on “{host}” ({status}).</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>لا ملف عند هذا الرابط على «{host}» ({status}).</translation>
    </message>
    <message>
        <source>“{host}” can&apos;t provide the file right now ({status}).</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>لا يستطيع «{host}» تقديم الملف الآن ({status}).</translation>
    </message>
    <message>
        <source>This link opens a web page, not a file. Use “Copy image address” in the browser.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>يفتح هذا الرابط صفحة ويب لا ملفًا. استخدم «نسخ عنوان الصورة» في المتصفح.</translation>
    </message>
    <message>
        <source>The file&apos;s type is unknown. Carriers may drop it.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>نوع الملف غير معروف. قد تسقطه شركات الاتصال.</translation>
    </message>
    <message>
        <source>The server says {declared}, but the file is {detected}. Carriers may drop it.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>يقول الخادم {declared}، لكن الملف {detected}. قد تسقطه شركات الاتصال.</translation>
    </message>
    <message>
        <source>Carriers often drop {kind} files. Use a JPEG or PNG picture.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>كثيرًا ما تُسقط شركات الاتصال ملفات {kind}. استخدم صورة JPEG أو PNG.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is larger than 10 MB. No carrier accepts that.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>حجم الملف أكبر من 10 ميغابايت. لا تقبله أي شركة اتصال.</translation>
    </message>
    <message>
        <source>The file is {size}. Some carriers shrink or drop files over {most}.</source>
        <extracomment>heydesk/domain/media.py</extracomment>
        <translation>حجم الملف {size}. بعض شركات الاتصال تصغّر أو تُسقط الملفات الأكبر من {most}.</translation>
    </message>
    <message>
        <source>Sent; not marked as read</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>أُرسلت؛ لم تُعلَّم كمقروءة</translation>
    </message>
    <message>
        <source>Sent; not handed over</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>أُرسلت؛ لم تُسند</translation>
    </message>
    <message>
        <source>Sent; not closed</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>أُرسلت؛ لم تُغلق</translation>
    </message>
    <message>
        <source>{name} texted before this was sent.</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>راسلك {name} قبل إرسال هذه.</translation>
    </message>
    <message>
        <source>Scheduled in Heymarket (schedule {id}).</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>جُدولت في Heymarket (الجدولة {id}).</translation>
    </message>
    <message>
        <source>Heymarket accepted the broadcast (ID {id}).</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>قبلت Heymarket البث (المعرّف {id}).</translation>
    </message>
    <message>
        <source>Heymarket accepted this text (message {id}).</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>قبلت Heymarket هذه الرسالة (الرسالة {id}).</translation>
    </message>
    <message>
        <source>Heymarket&apos;s history shows this text. It was sent.</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>يُظهر سجل Heymarket هذه الرسالة. لقد أُرسلت.</translation>
    </message>
    <message>
        <source>Heymarket&apos;s history shows this text (message {id}). It was sent.</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>يُظهر سجل Heymarket هذه الرسالة (الرسالة {id}). لقد أُرسلت.</translation>
    </message>
    <message>
        <source>Heymarket&apos;s history could only be read in part and doesn&apos;t show this text yet. It may still arrive.</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>لم يُقرأ سجل Heymarket إلا جزئيًا ولا يُظهر هذه الرسالة بعد. قد تصل لاحقًا.</translation>
    </message>
    <message>
        <source>Heymarket&apos;s history doesn&apos;t show this text yet. It may still arrive.</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>لا يُظهر سجل Heymarket هذه الرسالة بعد. قد تصل لاحقًا.</translation>
    </message>
    <message>
        <source>No delivery report yet</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>لا تقرير تسليم بعد</translation>
    </message>
    <message>
        <source>This text waited longer than you allow. Send it now?</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>انتظرت هذه الرسالة أطول مما تسمح به. إرسالها الآن؟</translation>
    </message>
    <message>
        <source>It&apos;s outside texting hours for this recipient. Send anyway?</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>الوقت خارج ساعات المراسلة لهذا المستلم. الإرسال على أي حال؟</translation>
    </message>
    <message>
        <source>Too late to schedule this (Heymarket needs 15 minutes). Pick a new time or send it now.</source>
        <extracomment>heydesk/domain/outbox_entry.py, heydesk/domain/validation.py</extracomment>
        <translation>فات أوان الجدولة (تحتاج Heymarket إلى 15 دقيقة). اختر وقتًا آخر أو أرسلها الآن.</translation>
    </message>
    <message>
        <source>The saved copy of this text doesn&apos;t match what would be sent. HeyDesk didn&apos;t send it.</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>لا تطابق النسخة المحفوظة من هذه الرسالة ما كان سيُرسل. لم يرسلها HeyDesk.</translation>
    </message>
    <message>
        <source>HeyDesk quit while this text was being sent. Checking with Heymarket…</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>أُغلق HeyDesk أثناء إرسال هذه الرسالة. جارٍ التحقق مع Heymarket…</translation>
    </message>
    <message>
        <source>The outbox file was repaired or restored. Checking with Heymarket…</source>
        <extracomment>heydesk/domain/outbox_entry.py</extracomment>
        <translation>أُصلح ملف صندوق الصادر أو استُعيد. جارٍ التحقق مع Heymarket…</translation>
    </message>
    <message>
        <source>While this text waited, it became outside texting hours for this recipient.</source>
        <extracomment>heydesk/domain/outbox_state.py</extracomment>
        <translation>بينما انتظرت هذه الرسالة انتهت ساعات المراسلة لهذا المستلم.</translation>
    </message>
    <message>
        <source>The saved copy of this text is damaged, so HeyDesk didn&apos;t send it. Check it before you send it again.</source>
        <extracomment>heydesk/domain/outbox_state.py</extracomment>
        <translation>النسخة المحفوظة من هذه الرسالة تالفة، فلم يرسلها HeyDesk. راجعها قبل إعادة إرسالها.</translation>
    </message>
    <message>
        <source>The outbox file was repaired or restored. This text may have been sent already.</source>
        <extracomment>heydesk/domain/outbox_state.py</extracomment>
        <translation>أُصلح ملف صندوق الصادر أو استُعيد. ربما أُرسلت هذه الرسالة بالفعل.</translation>
    </message>
    <message>
        <source>{name} texted while this was waiting. Send anyway?</source>
        <extracomment>heydesk/domain/outbox_state.py</extracomment>
        <translation>راسلك {name} أثناء انتظار هذه. الإرسال على أي حال؟</translation>
    </message>
    <message>
        <source>{name} texted first, so this wasn&apos;t sent.</source>
        <extracomment>heydesk/domain/outbox_state.py</extracomment>
        <translation>راسلك {name} أولًا، فلم تُرسل هذه.</translation>
    </message>
    <message>
        <source>HeyDesk quit while this text was being sent. It may have arrived.</source>
        <extracomment>heydesk/domain/outbox_state.py</extracomment>
        <translation>أُغلق HeyDesk أثناء إرسال هذه الرسالة. ربما وصلت.</translation>
    </message>
    <message>
        <source>The scheduled time has passed and Heymarket&apos;s history doesn&apos;t show this text.</source>
        <extracomment>heydesk/domain/outbox_state.py</extracomment>
        <translation>مضى الوقت المجدول ولا يُظهر سجل Heymarket هذه الرسالة.</translation>
    </message>
    <message>
        <source>“{typed}” isn&apos;t a phone number. Pick a name from the list, or type a number.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>«{typed}» ليس رقم هاتف. اختر اسمًا من القائمة أو اكتب رقمًا.</translation>
    </message>
    <message>
        <source>“{typed}” has letters in it. Type only the number.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>في «{typed}» حروف. اكتب الرقم فقط.</translation>
    </message>
    <message>
        <source>“{typed}” lost its last digits in a spreadsheet. Format that column as text and copy it again.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>فقد «{typed}» أرقامه الأخيرة في جدول بيانات. نسّق ذلك العمود كنص وانسخه مجددًا.</translation>
    </message>
    <message>
        <source>“{typed}” has an extension. Texts can&apos;t reach extensions. Remove it, or call instead.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>لـ«{typed}» تحويلة. لا تصل الرسائل إلى التحويلات. أزلها أو اتصل.</translation>
    </message>
    <message>
        <source>“{typed}” is an emergency number. HeyDesk can&apos;t text it. Call instead.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>«{typed}» رقم طوارئ. لا يستطيع HeyDesk مراسلته. اتصل به.</translation>
    </message>
    <message>
        <source>“{typed}” is a short code. Type a full phone number with its area code.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>«{typed}» رمز قصير. اكتب رقم هاتف كاملًا مع رمز المنطقة.</translation>
    </message>
    <message>
        <source>“{typed}” is too short ({digits} digits). Type the whole number with its area code.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>«{typed}» قصير جدًا ({digits} أرقام). اكتب الرقم كاملًا مع رمز المنطقة.</translation>
    </message>
    <message>
        <source>“{typed}” is too long ({digits} digits). Put a comma between two numbers, and + before a foreign one.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>«{typed}» طويل جدًا ({digits} رقمًا). ضع فاصلة بين رقمين، و+ قبل الرقم الأجنبي.</translation>
    </message>
    <message>
        <source>“{typed}” has the wrong length for that country ({digits} digits). Check the number.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>طول «{typed}» لا يناسب ذلك البلد ({digits} أرقام). تحقق من الرقم.</translation>
    </message>
    <message>
        <source>“{typed}” starts with a country code that doesn&apos;t exist. Check the digits after the +.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>يبدأ «{typed}» برمز بلد غير موجود. تحقق من الأرقام بعد +.</translation>
    </message>
    <message>
        <source>{number} doesn&apos;t look like a number in use. Check it.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>لا يبدو {number} رقمًا مستخدمًا. تحقق منه.</translation>
    </message>
    <message>
        <source>{number} is a premium-rate number. Texting it may cost extra.</source>
        <extracomment>heydesk/domain/phone_numbers.py</extracomment>
        <translation>{number} رقم مرتفع التعرفة. قد تكلف مراسلته أكثر.</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>No area code</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>بلا رمز منطقة</translation>
    </message>
    <message>
        <source>Has an extension</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>له تحويلة</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>رقم طوارئ</translation>
    </message>
    <message>
        <source>Digits are lost</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>أرقام مفقودة</translation>
    </message>
    <message>
        <source>No mobile number</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>لا رقم جوال</translation>
    </message>
    <message>
        <source>Same as row {row}</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>مثل الصف {row}</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>أُرسلت {time}</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>في انتظار رد</translation>
    </message>
    <message>
        <source>Another text was sent {time}</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>أُرسلت رسالة أخرى {time}</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>المستبعدون</translation>
    </message>
    <message>
        <source>No {field}</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>بلا {field}</translation>
    </message>
    <message>
        <source>Opted out</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>ألغى الاشتراك</translation>
    </message>
    <message>
        <source>Date has passed</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>مضى التاريخ</translation>
    </message>
    <message>
        <source>Night there</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>الوقت ليل هناك</translation>
    </message>
    <message>
        <source>No number column</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>لا عمود للأرقام</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>ليس رقم هاتف</translation>
    </message>
    <message>
        <source>No number</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>لا رقم</translation>
    </message>
    <message>
        <source>First of {count} numbers</source>
        <extracomment>heydesk/domain/sheet_rows.py</extracomment>
        <translation>الأول من {count} أرقام</translation>
    </message>
    <message>
        <source>This file is too large. HeyDesk reads {most} MB at most.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>هذا الملف كبير جدًا. يقرأ HeyDesk {most} ميغابايت على الأكثر.</translation>
    </message>
    <message>
        <source>This is a {kind} file, not a table. Save it as .xlsx or CSV, then open that file.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>هذا ملف {kind} وليس جدولًا. احفظه بصيغة ‎.xlsx أو CSV ثم افتح ذلك الملف.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message numerus="yes">
        <source>This table is too large. HeyDesk reads up to %n cell.</source>
        <comment>This table is too large. HeyDesk reads up to %n cells.</comment>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>
            <numerusform>هذا الجدول كبير جدًا. أقصى ما يقرأه HeyDesk من الخلايا: %n.</numerusform>
            <numerusform>هذا الجدول كبير جدًا. أقصى ما يقرأه HeyDesk من الخلايا: %n.</numerusform>
            <numerusform>هذا الجدول كبير جدًا. أقصى ما يقرأه HeyDesk من الخلايا: %n.</numerusform>
            <numerusform>هذا الجدول كبير جدًا. أقصى ما يقرأه HeyDesk من الخلايا: %n.</numerusform>
            <numerusform>هذا الجدول كبير جدًا. أقصى ما يقرأه HeyDesk من الخلايا: %n.</numerusform>
            <numerusform>هذا الجدول كبير جدًا. أقصى ما يقرأه HeyDesk من الخلايا: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This workbook can&apos;t be read; it may be damaged. Save it again as .xlsx or CSV.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>تعذّرت قراءة هذا المصنف، وقد يكون تالفًا. احفظه مجددًا بصيغة ‎.xlsx أو CSV.</translation>
    </message>
    <message>
        <source>This workbook has a password. Save a copy without one, then open that file.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>لهذا المصنف كلمة مرور. احفظ نسخة بدونها ثم افتح ذلك الملف.</translation>
    </message>
    <message>
        <source>This workbook is empty.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>هذا المصنف فارغ.</translation>
    </message>
    <message>
        <source>This workbook is too large. Save the sheet as CSV, then open that file.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>هذا المصنف كبير جدًا. احفظ الورقة بصيغة CSV ثم افتح ذلك الملف.</translation>
    </message>
    <message>
        <source>This file isn&apos;t a table. Save the list as .xlsx or CSV, then open that file.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>هذا الملف ليس جدولًا. احفظ القائمة بصيغة ‎.xlsx أو CSV ثم افتح ذلك الملف.</translation>
    </message>
    <message numerus="yes">
        <source>There are too many cards. HeyDesk reads up to %n card.</source>
        <comment>There are too many cards. HeyDesk reads up to %n cards.</comment>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>
            <numerusform>البطاقات كثيرة جدًا. أقصى ما يقرأه HeyDesk من البطاقات: %n.</numerusform>
            <numerusform>البطاقات كثيرة جدًا. أقصى ما يقرأه HeyDesk من البطاقات: %n.</numerusform>
            <numerusform>البطاقات كثيرة جدًا. أقصى ما يقرأه HeyDesk من البطاقات: %n.</numerusform>
            <numerusform>البطاقات كثيرة جدًا. أقصى ما يقرأه HeyDesk من البطاقات: %n.</numerusform>
            <numerusform>البطاقات كثيرة جدًا. أقصى ما يقرأه HeyDesk من البطاقات: %n.</numerusform>
            <numerusform>البطاقات كثيرة جدًا. أقصى ما يقرأه HeyDesk من البطاقات: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>These contact cards are empty.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>بطاقات الاتصال هذه فارغة.</translation>
    </message>
    <message>
        <source>No phone number.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>لا رقم هاتف.</translation>
    </message>
    <message>
        <source>Same number as row {row}.</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>الرقم نفسه كما في الصف {row}.</translation>
    </message>
    <message>
        <source>No number here, only {number} ({column}).</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>لا رقم هنا، بل {number} فقط ({column}).</translation>
    </message>
    <message>
        <source>No mobile number, only {number} ({kind}).</source>
        <extracomment>heydesk/domain/spreadsheet.py</extracomment>
        <translation>لا رقم جوال، بل {number} فقط ({kind}).</translation>
    </message>
    <message>
        <source>HeyDesk {version} is available. This version is no longer supported.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>يتوفر HeyDesk {version}. لم يعد هذا الإصدار مدعومًا.</translation>
    </message>
    <message>
        <source>HeyDesk {version} is available.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>يتوفر HeyDesk {version}.</translation>
    </message>
    <message>
        <source>it isn&apos;t complete.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>غير مكتمل.</translation>
    </message>
    <message>
        <source>it names no version.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>لا يذكر أي إصدار.</translation>
    </message>
    <message>
        <source>its link isn&apos;t a secure one.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>رابطه غير آمن.</translation>
    </message>
    <message>
        <source>it has expired, or isn&apos;t valid yet.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>انتهت صلاحيته أو لم تبدأ بعد.</translation>
    </message>
    <message>
        <source>it is older than the last one.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>أقدم من السابق.</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>كبير جدًا.</translation>
    </message>
    <message>
        <source>it can&apos;t be read.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>تتعذر قراءته.</translation>
    </message>
    <message>
        <source>its signature is wrong.</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>توقيعه غير صحيح.</translation>
    </message>
    <message>
        <source>The update notice isn&apos;t used: {why}</source>
        <extracomment>heydesk/domain/update_notice.py</extracomment>
        <translation>لم يُستخدم إشعار التحديث: {why}</translation>
    </message>
    <message>
        <source>Send separately</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>إرسال كلٍّ على حدة</translation>
    </message>
    <message>
        <source>Add a recipient: type a name or number.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>أضف مستلمًا: اكتب اسمًا أو رقمًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n number is a premium-rate number. Texting it may cost extra.</source>
        <comment>%n numbers are premium-rate numbers. Texting them may cost extra.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>أرقام مرتفعة التعرفة: %n. قد تكلف مراسلتها أكثر.</numerusform>
            <numerusform>أرقام مرتفعة التعرفة: %n. قد تكلف مراسلتها أكثر.</numerusform>
            <numerusform>أرقام مرتفعة التعرفة: %n. قد تكلف مراسلتها أكثر.</numerusform>
            <numerusform>أرقام مرتفعة التعرفة: %n. قد تكلف مراسلتها أكثر.</numerusform>
            <numerusform>أرقام مرتفعة التعرفة: %n. قد تكلف مراسلتها أكثر.</numerusform>
            <numerusform>أرقام مرتفعة التعرفة: %n. قد تكلف مراسلتها أكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number doesn&apos;t look like one in use. Check it.</source>
        <comment>%n numbers don&apos;t look like numbers in use. Check them.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>أرقام لا تبدو مستخدمة: %n. تحقق منها.</numerusform>
            <numerusform>أرقام لا تبدو مستخدمة: %n. تحقق منها.</numerusform>
            <numerusform>أرقام لا تبدو مستخدمة: %n. تحقق منها.</numerusform>
            <numerusform>أرقام لا تبدو مستخدمة: %n. تحقق منها.</numerusform>
            <numerusform>أرقام لا تبدو مستخدمة: %n. تحقق منها.</numerusform>
            <numerusform>أرقام لا تبدو مستخدمة: %n. تحقق منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them out</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>إخراجها</translation>
    </message>
    <message>
        <source>A list can&apos;t be combined with other recipients. Remove the others.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>لا يمكن جمع قائمة مع مستلمين آخرين. أزل الآخرين.</translation>
    </message>
    <message>
        <source>A conversation can&apos;t be combined with other recipients. Remove the others.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>لا يمكن جمع محادثة مع مستلمين آخرين. أزل الآخرين.</translation>
    </message>
    <message>
        <source>A private note can&apos;t go to a list. Choose one person.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>لا يمكن إرسال ملاحظة خاصة إلى قائمة. اختر شخصًا واحدًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry isn&apos;t a phone number and is left out.</source>
        <comment>%n entries aren&apos;t phone numbers and are left out.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>إدخالات ليست أرقام هاتف فاستُبعدت: %n.</numerusform>
            <numerusform>إدخالات ليست أرقام هاتف فاستُبعدت: %n.</numerusform>
            <numerusform>إدخالات ليست أرقام هاتف فاستُبعدت: %n.</numerusform>
            <numerusform>إدخالات ليست أرقام هاتف فاستُبعدت: %n.</numerusform>
            <numerusform>إدخالات ليست أرقام هاتف فاستُبعدت: %n.</numerusform>
            <numerusform>إدخالات ليست أرقام هاتف فاستُبعدت: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entry isn&apos;t a phone number. Fix or remove it.</source>
        <comment>%n more entries aren&apos;t phone numbers. Fix or remove them.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>إدخالات أخرى ليست أرقام هاتف: %n. أصلحها أو أزلها.</numerusform>
            <numerusform>إدخالات أخرى ليست أرقام هاتف: %n. أصلحها أو أزلها.</numerusform>
            <numerusform>إدخالات أخرى ليست أرقام هاتف: %n. أصلحها أو أزلها.</numerusform>
            <numerusform>إدخالات أخرى ليست أرقام هاتف: %n. أصلحها أو أزلها.</numerusform>
            <numerusform>إدخالات أخرى ليست أرقام هاتف: %n. أصلحها أو أزلها.</numerusform>
            <numerusform>إدخالات أخرى ليست أرقام هاتف: %n. أصلحها أو أزلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} was listed twice. It gets one text.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>كان {number} مكررًا. يتلقى رسالة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n number was listed twice. It gets one text.</source>
        <comment>%n numbers were listed twice. Each gets one text.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>أرقام مكررة: %n. يتلقى كل منها رسالة واحدة.</numerusform>
            <numerusform>أرقام مكررة: %n. يتلقى كل منها رسالة واحدة.</numerusform>
            <numerusform>أرقام مكررة: %n. يتلقى كل منها رسالة واحدة.</numerusform>
            <numerusform>أرقام مكررة: %n. يتلقى كل منها رسالة واحدة.</numerusform>
            <numerusform>أرقام مكررة: %n. يتلقى كل منها رسالة واحدة.</numerusform>
            <numerusform>أرقام مكررة: %n. يتلقى كل منها رسالة واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person is too many for a note. At most {most} at a time.</source>
        <comment>%n people are too many for a note. At most {most} at a time.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>هذا العدد كثير على ملاحظة: %n شخص. الحد {most} دفعة واحدة.</numerusform>
            <numerusform>هذا العدد كثير على ملاحظة: شخص واحد. الحد {most} دفعة واحدة.</numerusform>
            <numerusform>هذا العدد كثير على ملاحظة: شخصان. الحد {most} دفعة واحدة.</numerusform>
            <numerusform>هذا العدد كثير على ملاحظة: %n أشخاص. الحد {most} دفعة واحدة.</numerusform>
            <numerusform>هذا العدد كثير على ملاحظة: %n شخصًا. الحد {most} دفعة واحدة.</numerusform>
            <numerusform>هذا العدد كثير على ملاحظة: %n شخص. الحد {most} دفعة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A group text needs two or more people. Add someone, or choose Separately.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>تحتاج الرسالة الجماعية إلى شخصين أو أكثر. أضف شخصًا أو اختر «كلٌّ على حدة».</translation>
    </message>
    <message>
        <source>A private note can&apos;t go to a group. Choose Separately: one note for each conversation.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>لا يمكن إرسال ملاحظة خاصة إلى مجموعة. اختر «كلٌّ على حدة»: ملاحظة لكل محادثة.</translation>
    </message>
    <message>
        <source>“{inbox}” has a toll-free number, which can&apos;t send group texts. Choose Separately or another inbox.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>رقم «{inbox}» مجاني ولا يرسل رسائل جماعية. اختر «كلٌّ على حدة» أو صندوقًا آخر.</translation>
    </message>
    <message>
        <source>A text can&apos;t have both a template and a survey. Remove one of them.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>لا تحمل الرسالة قالبًا واستبيانًا معًا. أزل أحدهما.</translation>
    </message>
    <message>
        <source>A survey can&apos;t have a media link. Remove the link.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>لا يحمل الاستبيان رابط وسائط. أزل الرابط.</translation>
    </message>
    <message>
        <source>A template has its own pictures. Remove the media link, or insert the template as text.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>للقالب صوره الخاصة. أزل رابط الوسائط أو أدرج القالب كنص.</translation>
    </message>
    <message>
        <source>A survey can&apos;t be a private note. Remove it, or send it as a text.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>لا يكون الاستبيان ملاحظة خاصة. أزله أو أرسله كرسالة.</translation>
    </message>
    <message>
        <source>Write a message or add a media link.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>اكتب رسالة أو أضف رابط وسائط.</translation>
    </message>
    <message numerus="yes">
        <source>The text is too long: %n character, at most {most}. Shorten it.</source>
        <comment>The text is too long: %n characters, at most {most}. Shorten it.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>النص طويل جدًا: %n حرف، والحد {most}. اختصره.</numerusform>
            <numerusform>النص طويل جدًا: حرف واحد، والحد {most}. اختصره.</numerusform>
            <numerusform>النص طويل جدًا: حرفان، والحد {most}. اختصره.</numerusform>
            <numerusform>النص طويل جدًا: %n أحرف، والحد {most}. اختصره.</numerusform>
            <numerusform>النص طويل جدًا: %n حرفًا، والحد {most}. اختصره.</numerusform>
            <numerusform>النص طويل جدًا: %n حرف، والحد {most}. اختصره.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This counts as %n text. Heymarket allows {most}, so it may not arrive whole. Shorten it if you can.</source>
        <comment>This counts as %n texts. Heymarket allows {most}, so it may not arrive whole. Shorten it if you can.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>تُحتسب هذه %n رسالة. تسمح Heymarket بـ{most}، فقد لا تصل كاملة. اختصرها إن أمكن.</numerusform>
            <numerusform>تُحتسب هذه رسالة واحدة. تسمح Heymarket بـ{most}، فقد لا تصل كاملة. اختصرها إن أمكن.</numerusform>
            <numerusform>تُحتسب هذه رسالتان. تسمح Heymarket بـ{most}، فقد لا تصل كاملة. اختصرها إن أمكن.</numerusform>
            <numerusform>تُحتسب هذه %n رسائل. تسمح Heymarket بـ{most}، فقد لا تصل كاملة. اختصرها إن أمكن.</numerusform>
            <numerusform>تُحتسب هذه %n رسالة. تسمح Heymarket بـ{most}، فقد لا تصل كاملة. اختصرها إن أمكن.</numerusform>
            <numerusform>تُحتسب هذه %n رسالة. تسمح Heymarket بـ{most}، فقد لا تصل كاملة. اختصرها إن أمكن.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a hidden character ({code}) after “{before}” that can&apos;t be sent. Delete it.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>بعد «{before}» حرف مخفي ({code}) لا يمكن إرساله. احذفه.</translation>
    </message>
    <message>
        <source>The text starts with a hidden character ({code}) that can&apos;t be sent. Delete it.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>يبدأ النص بحرف مخفي ({code}) لا يمكن إرساله. احذفه.</translation>
    </message>
    <message>
        <source>There is a broken character after “{before}”. Delete it and type it again.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>بعد «{before}» حرف تالف. احذفه واكتبه مجددًا.</translation>
    </message>
    <message>
        <source>The text starts with a broken character. Delete it and type it again.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>يبدأ النص بحرف تالف. احذفه واكتبه مجددًا.</translation>
    </message>
    <message>
        <source>This account has no inboxes. Add one in Heymarket, then press F5.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>ليس لهذا الحساب صناديق. أضف واحدًا في Heymarket ثم اضغط F5.</translation>
    </message>
    <message>
        <source>Choose an inbox to send from.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>اختر صندوقًا للإرسال منه.</translation>
    </message>
    <message>
        <source>The chosen inbox no longer exists. Choose another one.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>لم يعد الصندوق المختار موجودًا. اختر غيره.</translation>
    </message>
    <message>
        <source>Nobody is a member of “{inbox}”. Add a member in Heymarket, or choose another inbox.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>لا أحد عضو في «{inbox}». أضف عضوًا في Heymarket أو اختر صندوقًا آخر.</translation>
    </message>
    <message>
        <source>Choose who you are, next to From.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>اختر من أنت، بجانب «من».</translation>
    </message>
    <message>
        <source>The chosen sender isn&apos;t a member of “{inbox}”. Choose one of its members.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>المرسل المختار ليس عضوًا في «{inbox}». اختر أحد أعضائه.</translation>
    </message>
    <message>
        <source>A private note can&apos;t be scheduled. Add it now.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>لا يمكن جدولة ملاحظة خاصة. أضفها الآن.</translation>
    </message>
    <message>
        <source>A survey can&apos;t be scheduled. Send it now, or send a text.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>لا يمكن جدولة استبيان. أرسله الآن أو أرسل رسالة.</translation>
    </message>
    <message>
        <source>Heymarket can&apos;t schedule a media link. Send it now, or remove the link.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>لا تستطيع Heymarket جدولة رابط وسائط. أرسلها الآن أو أزل الرابط.</translation>
    </message>
    <message>
        <source>Author and activity ID can&apos;t be scheduled. Clear them under Advanced, or send now.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>لا يمكن جدولة الكاتب ومعرّف النشاط. امسحهما ضمن «خيارات متقدمة» أو أرسل الآن.</translation>
    </message>
    <message>
        <source>Heymarket sends on quarter hours only, for example 8:00 or 8:15.</source>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>ترسل Heymarket عند أرباع الساعات فقط، مثل 8:00 أو 8:15.</translation>
    </message>
    <message numerus="yes">
        <source>Your administrator allows %n recipient at a time, and how many are on this list isn&apos;t known.</source>
        <comment>Your administrator allows %n recipients at a time, and how many are on this list isn&apos;t known.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>أقصى عدد مستلمين يسمح به المسؤول دفعة واحدة: %n، وعدد من في هذه القائمة غير معروف.</numerusform>
            <numerusform>أقصى عدد مستلمين يسمح به المسؤول دفعة واحدة: %n، وعدد من في هذه القائمة غير معروف.</numerusform>
            <numerusform>أقصى عدد مستلمين يسمح به المسؤول دفعة واحدة: %n، وعدد من في هذه القائمة غير معروف.</numerusform>
            <numerusform>أقصى عدد مستلمين يسمح به المسؤول دفعة واحدة: %n، وعدد من في هذه القائمة غير معروف.</numerusform>
            <numerusform>أقصى عدد مستلمين يسمح به المسؤول دفعة واحدة: %n، وعدد من في هذه القائمة غير معروف.</numerusform>
            <numerusform>أقصى عدد مستلمين يسمح به المسؤول دفعة واحدة: %n، وعدد من في هذه القائمة غير معروف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your administrator allows %n recipient at a time. Take some out.</source>
        <comment>Your administrator allows %n recipients at a time. Take some out.</comment>
        <extracomment>heydesk/domain/validation.py</extracomment>
        <translation>
            <numerusform>أقصى عدد مستلمين يسمح به المسؤول دفعة واحدة: %n. أخرج بعضهم.</numerusform>
            <numerusform>أقصى عدد مستلمين يسمح به المسؤول دفعة واحدة: %n. أخرج بعضهم.</numerusform>
            <numerusform>أقصى عدد مستلمين يسمح به المسؤول دفعة واحدة: %n. أخرج بعضهم.</numerusform>
            <numerusform>أقصى عدد مستلمين يسمح به المسؤول دفعة واحدة: %n. أخرج بعضهم.</numerusform>
            <numerusform>أقصى عدد مستلمين يسمح به المسؤول دفعة واحدة: %n. أخرج بعضهم.</numerusform>
            <numerusform>أقصى عدد مستلمين يسمح به المسؤول دفعة واحدة: %n. أخرج بعضهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text contains a broken character and can&apos;t be saved. Remove it and try again.</source>
        <extracomment>heydesk/storage/database.py</extracomment>
        <translation>في النص حرف تالف ولا يمكن حفظه. أزله وحاول مجددًا.</translation>
    </message>
    <message>
        <source>This account is no longer on this computer. Nothing was changed.</source>
        <extracomment>heydesk/storage/database.py</extracomment>
        <translation>لم يعد هذا الحساب على هذا الحاسوب. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A text or note that was being written</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation>رسالة أو ملاحظة كانت قيد الكتابة</translation>
    </message>
    <message>
        <source>A saved draft</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation>مسودة محفوظة</translation>
    </message>
    <message>
        <source>An account. Connect it again.</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation>حساب. أعد ربطه.</translation>
    </message>
    <message>
        <source>A reminder</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>What was to follow text {id}</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation>ما كان سيتبع الرسالة {id}</translation>
    </message>
    <message>
        <source>Text {id}: {state}</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation>الرسالة {id}: {state}</translation>
    </message>
    <message>
        <source>Text {id} to {to}, {at}: {state}</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation>الرسالة {id} إلى {to}، {at}: {state}</translation>
    </message>
    <message>
        <source>Text {id}</source>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation>الرسالة {id}</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged place in the file. What was there can&apos;t be told.</source>
        <comment>%n damaged places in the file. What was there can&apos;t be told.</comment>
        <extracomment>heydesk/storage/repair.py</extracomment>
        <translation>
            <numerusform>مواضع تالفة في الملف: %n. لا يُعرف ما كان فيها.</numerusform>
            <numerusform>مواضع تالفة في الملف: %n. لا يُعرف ما كان فيها.</numerusform>
            <numerusform>مواضع تالفة في الملف: %n. لا يُعرف ما كان فيها.</numerusform>
            <numerusform>مواضع تالفة في الملف: %n. لا يُعرف ما كان فيها.</numerusform>
            <numerusform>مواضع تالفة في الملف: %n. لا يُعرف ما كان فيها.</numerusform>
            <numerusform>مواضع تالفة في الملف: %n. لا يُعرف ما كان فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>HeyDesk can&apos;t follow your administrator&apos;s policy ({where}): {why} Ask your administrator.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>لا يستطيع HeyDesk اتباع سياسة المسؤول ({where}): {why} اسأل المسؤول.</translation>
    </message>
    <message>
        <source>“{name}” must be true or false.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>يجب أن يكون «{name}» ‏true أو false.</translation>
    </message>
    <message>
        <source>“{name}” must be a number from 0 to {most}.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>يجب أن يكون «{name}» رقمًا من 0 إلى {most}.</translation>
    </message>
    <message>
        <source>“{name}” must be a whole number, 1 or more.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>يجب أن يكون «{name}» رقمًا صحيحًا، 1 أو أكثر.</translation>
    </message>
    <message>
        <source>“{name}” must be text.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>يجب أن يكون «{name}» نصًا.</translation>
    </message>
    <message>
        <source>“{name}” must be a list of accounts.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>يجب أن يكون «{name}» قائمة حسابات.</translation>
    </message>
    <message>
        <source>each of “{name}” needs a secret_id, and may have a name and a server_address.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>يحتاج كل عنصر في «{name}» إلى secret_id، ويجوز أن يحمل name وserver_address.</translation>
    </message>
    <message>
        <source>the file can&apos;t be read ({cause}).</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>تعذّرت قراءة الملف ({cause}).</translation>
    </message>
    <message>
        <source>line {line} isn&apos;t valid JSON.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>السطر {line} ليس JSON صالحًا.</translation>
    </message>
    <message>
        <source>it isn&apos;t valid JSON.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>ليس JSON صالحًا.</translation>
    </message>
    <message>
        <source>it isn&apos;t a JSON object.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>ليس كائن JSON.</translation>
    </message>
    <message>
        <source>it isn&apos;t a valid property list.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>ليس قائمة خصائص صالحة.</translation>
    </message>
    <message>
        <source>it isn&apos;t a dictionary.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>ليس قاموسًا.</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t valid JSON.</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>«{name}» ليس JSON صالحًا.</translation>
    </message>
    <message>
        <source>it can&apos;t be read ({cause}).</source>
        <extracomment>heydesk/system/admin_policy.py</extracomment>
        <translation>تعذّرت قراءته ({cause}).</translation>
    </message>
    <message>
        <source>HeyDesk&apos;s window needs a display, and there is none here (DISPLAY and WAYLAND_DISPLAY aren&apos;t set). The commands work without one: heydesk --help</source>
        <extracomment>heydesk/system/display.py</extracomment>
        <translation>تحتاج نافذة HeyDesk إلى شاشة، ولا توجد هنا (DISPLAY وWAYLAND_DISPLAY غير مضبوطين). تعمل الأوامر بدونها: heydesk --help</translation>
    </message>
    <message>
        <source>HeyDesk&apos;s window needs system libraries that aren&apos;t installed. On Debian and Ubuntu: apt install {packages}</source>
        <extracomment>heydesk/system/display.py</extracomment>
        <translation>تحتاج نافذة HeyDesk إلى مكتبات نظام غير مثبتة. على Debian وUbuntu: ‏apt install {packages}</translation>
    </message>
    <message>
        <source>HeyDesk can&apos;t use the display “{name}” (DISPLAY). The commands work without one: heydesk --help</source>
        <extracomment>heydesk/system/display.py</extracomment>
        <translation>لا يستطيع HeyDesk استخدام الشاشة «{name}» (DISPLAY). تعمل الأوامر بدونها: heydesk --help</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t a valid profile name. Use letters, digits, dots, dashes and underscores.</source>
        <extracomment>heydesk/system/paths.py</extracomment>
        <translation>«{name}» ليس اسم ملف شخصي صالحًا. استخدم حروفًا وأرقامًا ونقاطًا وشرطات وشرطات سفلية.</translation>
    </message>
    <message>
        <source>This build of HeyDesk can&apos;t check spelling.</source>
        <extracomment>heydesk/system/spellcheck.py</extracomment>
        <translation>لا تستطيع نسخة HeyDesk هذه التدقيق الإملائي.</translation>
    </message>
    <message>
        <source>Spelling isn&apos;t installed. Ask whoever installed HeyDesk to add it; the README says how.</source>
        <extracomment>heydesk/system/spellcheck.py</extracomment>
        <translation>التدقيق الإملائي غير مثبت. اطلب ممن ثبّت HeyDesk إضافته؛ يشرح ملف README الطريقة.</translation>
    </message>
    <message>
        <source>Spelling needs the Enchant 2 library. Ask your administrator to install it (libenchant-2-2 on Debian and Ubuntu, enchant in Homebrew).</source>
        <extracomment>heydesk/system/spellcheck.py</extracomment>
        <translation>يحتاج التدقيق الإملائي إلى مكتبة Enchant 2. اطلب من المسؤول تثبيتها (libenchant-2-2 على Debian وUbuntu، وenchant في Homebrew).</translation>
    </message>
    <message>
        <source>No spelling dictionary is installed. Ask your administrator to install one, for example hunspell-en-us.</source>
        <extracomment>heydesk/system/spellcheck.py</extracomment>
        <translation>لا قاموس إملائي مثبت. اطلب من المسؤول تثبيت واحد، مثل hunspell-ar.</translation>
    </message>
    <message>
        <source>Add private note anyway</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>إضافة الملاحظة على أي حال</translation>
    </message>
    <message>
        <source>Add private note</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>إضافة ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>إرسال على أي حال</translation>
    </message>
    <message>
        <source>Schedule anyway</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>جدولة على أي حال</translation>
    </message>
    <message>
        <source>Review texts</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>مراجعة الرسائل</translation>
    </message>
    <message numerus="yes">
        <source>Review %n text</source>
        <comment>Review %n texts</comment>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>
            <numerusform>مراجعة %n رسالة</numerusform>
            <numerusform>مراجعة رسالة واحدة</numerusform>
            <numerusform>مراجعة رسالتان</numerusform>
            <numerusform>مراجعة %n رسائل</numerusform>
            <numerusform>مراجعة %n رسالة</numerusform>
            <numerusform>مراجعة %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule for {time}</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>جدولة في {time}</translation>
    </message>
    <message numerus="yes">
        <source>Send to the group of %n</source>
        <comment>Send to the group of %n</comment>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>
            <numerusform>إرسال إلى المجموعة (%n)</numerusform>
            <numerusform>إرسال إلى المجموعة (%n)</numerusform>
            <numerusform>إرسال إلى المجموعة (%n)</numerusform>
            <numerusform>إرسال إلى المجموعة (%n)</numerusform>
            <numerusform>إرسال إلى المجموعة (%n)</numerusform>
            <numerusform>إرسال إلى المجموعة (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n person</source>
        <comment>Send to %n people</comment>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>
            <numerusform>إرسال إلى %n شخص</numerusform>
            <numerusform>إرسال إلى شخص واحد</numerusform>
            <numerusform>إرسال إلى شخصان</numerusform>
            <numerusform>إرسال إلى %n أشخاص</numerusform>
            <numerusform>إرسال إلى %n شخصًا</numerusform>
            <numerusform>إرسال إلى %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>heydesk/ui/composer/send_button.py, heydesk/ui/shortcuts.py</extracomment>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send to the group “{who}”</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>إرسال إلى المجموعة «{who}»</translation>
    </message>
    <message>
        <source>Send to {who}</source>
        <extracomment>heydesk/ui/composer/send_button.py</extracomment>
        <translation>إرسال إلى {who}</translation>
    </message>
    <message>
        <source>Conversations</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>In the text box</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>في مربع النص</translation>
    </message>
    <message>
        <source>In lists and fields</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>في القوائم والحقول</translation>
    </message>
    <message>
        <source>Send and open the next conversation</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>إرسال وفتح المحادثة التالية</translation>
    </message>
    <message>
        <source>Send and close the conversation</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>إرسال وإغلاق المحادثة</translation>
    </message>
    <message>
        <source>Send later: choose a time</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>إرسال لاحقًا: اختيار وقت</translation>
    </message>
    <message>
        <source>Undo the last text while it is held</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>التراجع عن آخر رسالة ما دامت قيد الانتظار</translation>
    </message>
    <message>
        <source>Send the held text now</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>إرسال الرسالة المنتظرة الآن</translation>
    </message>
    <message>
        <source>Close a question, a page or a search, and go back to the text box</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>إغلاق سؤال أو صفحة أو بحث والعودة إلى مربع النص</translation>
    </message>
    <message>
        <source>Next conversation in the list</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>المحادثة التالية في القائمة</translation>
    </message>
    <message>
        <source>Previous conversation in the list</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>المحادثة السابقة في القائمة</translation>
    </message>
    <message>
        <source>Skip to the next person who waits</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>تخطٍّ إلى الشخص التالي المنتظر</translation>
    </message>
    <message>
        <source>Hand the conversation to a teammate</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>إسناد المحادثة إلى زميل</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>إغلاق المحادثة</translation>
    </message>
    <message>
        <source>Remind me if they don&apos;t answer</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>ذكّرني إذا لم يرد</translation>
    </message>
    <message>
        <source>Opt the person out, without a text</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>إلغاء اشتراك الشخص دون رسالة</translation>
    </message>
    <message>
        <source>Wrong number, without a text</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>رقم خاطئ، دون رسالة</translation>
    </message>
    <message>
        <source>New text; what you were writing is saved as a draft</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>رسالة جديدة؛ ما كنت تكتبه يُحفظ كمسودة</translation>
    </message>
    <message>
        <source>Search people, texts and templates</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>البحث في الأشخاص والرسائل والقوالب</translation>
    </message>
    <message>
        <source>Saved drafts</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>المسودات المحفوظة</translation>
    </message>
    <message>
        <source>Get people and texts from Heymarket now</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>جلب الأشخاص والرسائل من Heymarket الآن</translation>
    </message>
    <message>
        <source>Export this conversation</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>تصدير هذه المحادثة</translation>
    </message>
    <message>
        <source>Export the outbox</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>تصدير صندوق الصادر</translation>
    </message>
    <message>
        <source>Open an archive file</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>فتح ملف أرشيف</translation>
    </message>
    <message>
        <source>To: who gets it</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>إلى: من يتلقاها</translation>
    </message>
    <message>
        <source>Add people from a spreadsheet</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>إضافة أشخاص من جدول بيانات</translation>
    </message>
    <message>
        <source>Text box</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>مربع النص</translation>
    </message>
    <message>
        <source>Have a screen reader say how long the text is</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>نطق طول الرسالة بقارئ الشاشة</translation>
    </message>
    <message>
        <source>Text to customer</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>رسالة إلى العميل</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Insert quick reply {number}</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>إدراج الرد السريع {number}</translation>
    </message>
    <message>
        <source>Change your quick replies</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>تغيير ردودك السريعة</translation>
    </message>
    <message>
        <source>Templates</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Save the text as a template</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>حفظ النص كقالب</translation>
    </message>
    <message>
        <source>Survey</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>استبيان</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>حقل</translation>
    </message>
    <message>
        <source>Emoji</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <source>Media link</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>رابط الوسائط</translation>
    </message>
    <message>
        <source>Write my own words instead of a template</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>كتابة كلماتي بدلًا من قالب</translation>
    </message>
    <message>
        <source>From: the inbox</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>من: الصندوق</translation>
    </message>
    <message>
        <source>As: who you send as</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>باسم: من يرسل</translation>
    </message>
    <message>
        <source>Author and activity ID</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>الكاتب ومعرّف النشاط</translation>
    </message>
    <message>
        <source>Choose languages for spelling</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>اختيار لغات التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Send, if Enter sends is on in Settings</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>إرسال، إذا كان «Enter يرسل» مفعّلًا في الإعدادات</translation>
    </message>
    <message>
        <source>New line</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>Find a template by its name or words</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>البحث عن قالب باسمه أو كلماته</translation>
    </message>
    <message>
        <source>Insert a quick reply</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>إدراج رد سريع</translation>
    </message>
    <message>
        <source>Insert an emoji by its name, for example :tooth</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>إدراج رمز تعبيري باسمه، مثل :tooth</translation>
    </message>
    <message>
        <source>Go to the next blank of a quick reply</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>الانتقال إلى الفراغ التالي في رد سريع</translation>
    </message>
    <message>
        <source>Commands: find anything by its name</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>الأوامر: كل شيء باسمه</translation>
    </message>
    <message>
        <source>Go to the conversations on the left</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>الانتقال إلى المحادثات الجانبية</translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>الانتقال إلى المحادثة</translation>
    </message>
    <message>
        <source>Go to the drawer</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>الانتقال إلى اللوحة الجانبية</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Show or hide the drawer</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>إظهار اللوحة الجانبية أو إخفاؤها</translation>
    </message>
    <message>
        <source>Drawer: Contact</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>اللوحة الجانبية: جهة الاتصال</translation>
    </message>
    <message>
        <source>Drawer: Preview</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>اللوحة الجانبية: معاينة</translation>
    </message>
    <message>
        <source>Drawer: Details for support</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>اللوحة الجانبية: تفاصيل للدعم</translation>
    </message>
    <message>
        <source>Fold or unfold the conversations on the left</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>طي المحادثات الجانبية أو بسطها</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Cut</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>قص</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Redo typing</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>إعادة الكتابة</translation>
    </message>
    <message>
        <source>Undo typing, or a removed recipient</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>التراجع عن الكتابة أو عن إزالة مستلم</translation>
    </message>
    <message>
        <source>Open the menu of a row, a bubble or a field</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>فتح قائمة صف أو فقاعة أو حقل</translation>
    </message>
    <message>
        <source>Take the chosen result</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>أخذ النتيجة المختارة</translation>
    </message>
    <message>
        <source>Take the chosen result the other way, for example send a template as it is</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>أخذ النتيجة المختارة بالطريقة الأخرى، مثل إرسال قالب كما هو</translation>
    </message>
    <message>
        <source>{keys} is already the key for “{what}”.</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>{keys} هو مفتاح «{what}» من قبل.</translation>
    </message>
    <message>
        <source>{keys} belongs to the system. Choose another key.</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>{keys} محجوز للنظام. اختر مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>{keys} is needed for typing. Choose a key with Ctrl or Alt.</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>{keys} لازم للكتابة. اختر مفتاحًا مع Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>{keys} types a character on some keyboards. Choose another key.</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>يكتب {keys} حرفًا على بعض لوحات المفاتيح. اختر مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Choose a key with Ctrl or Alt, so that nothing is sent by accident.</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>اختر مفتاحًا مع Ctrl أو Alt حتى لا يُرسل شيء بالخطأ.</translation>
    </message>
    <message>
        <source>{keys} is needed in text fields. Choose another key.</source>
        <extracomment>heydesk/ui/shortcuts.py</extracomment>
        <translation>{keys} لازم في حقول النص. اختر مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>HeyDesk had a problem last time. Your texts and drafts are saved.</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>واجه HeyDesk مشكلة في المرة السابقة. رسائلك ومسوداتك محفوظة.</translation>
    </message>
    <message>
        <source>HeyDesk stopped sending because of an internal error. Restart HeyDesk; your texts are saved.</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>توقف HeyDesk عن الإرسال بسبب خطأ داخلي. أعد تشغيله؛ رسائلك محفوظة.</translation>
    </message>
    <message>
        <source>HeyDesk had an internal error. Your texts and drafts are saved.</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>حدث خطأ داخلي في HeyDesk. رسائلك ومسوداتك محفوظة.</translation>
    </message>
    <message>
        <source>the desktop&apos;s keyring (Secret Service)</source>
        <extracomment>heydesk/vault.py</extracomment>
        <translation>حافظة مفاتيح سطح المكتب (Secret Service)</translation>
    </message>
    <message>
        <source>KDE&apos;s wallet</source>
        <extracomment>heydesk/vault.py</extracomment>
        <translation>محفظة KDE</translation>
    </message>
    <message>
        <source>the macOS Keychain</source>
        <extracomment>heydesk/vault.py</extracomment>
        <translation>سلسلة مفاتيح macOS</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <extracomment>heydesk/vault.py</extracomment>
        <translation>مدير بيانات الاعتماد في Windows</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring</source>
        <extracomment>heydesk/vault.py</extracomment>
        <translation>حافظة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <extracomment>heydesk/vault.py</extracomment>
        <translation>{first}، {second}</translation>
    </message>
    <message>
        <source>HeyDesk&apos;s memory until you quit</source>
        <extracomment>heydesk/vault.py</extracomment>
        <translation>ذاكرة HeyDesk حتى تُنهيه</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation> ث</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation> د</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation> يومًا</translation>
    </message>
    <message>
        <source>Undo time for a text</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>مهلة التراجع عن رسالة</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Undo time for a private note</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>مهلة التراجع عن ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Undo time for a broadcast</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>مهلة التراجع عن بث</translation>
    </message>
    <message numerus="yes">
        <source>At least %n second: set by your administrator</source>
        <comment>At least %n seconds: set by your administrator</comment>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>
            <numerusform>الحد الأدنى بالثواني: %n، حدده المسؤول</numerusform>
            <numerusform>الحد الأدنى بالثواني: %n، حدده المسؤول</numerusform>
            <numerusform>الحد الأدنى بالثواني: %n، حدده المسؤول</numerusform>
            <numerusform>الحد الأدنى بالثواني: %n، حدده المسؤول</numerusform>
            <numerusform>الحد الأدنى بالثواني: %n، حدده المسؤول</numerusform>
            <numerusform>الحد الأدنى بالثواني: %n، حدده المسؤول</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask before sending texts that waited longer than</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>السؤال قبل إرسال ما انتظر أكثر من</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>حدده المسؤول</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Keep history for</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>الاحتفاظ بالسجل</translation>
    </message>
    <message>
        <source>Older texts</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>الرسائل الأقدم</translation>
    </message>
    <message>
        <source>Keep them in an archive file</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>حفظها في ملف أرشيف</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Opt-out sentence</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>جملة إلغاء الاشتراك</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>If Heymarket adds a sentence to a person&apos;s first text, the counter includes it.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>إذا كانت Heymarket تضيف جملة إلى أول رسالة للشخص، فالعداد يشملها.</translation>
    </message>
    <message>
        <source>Text box</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>مربع النص</translation>
    </message>
    <message>
        <source>Enter sends; {keys} starts a new line</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>Enter يرسل؛ {keys} يبدأ سطرًا جديدًا</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Ask before texting outside the recipient&apos;s texting hours</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>السؤال قبل المراسلة خارج ساعات المستلم</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Hide message text</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>إخفاء نص الرسائل</translation>
    </message>
    <message>
        <source>Colors</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Same as system</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>أيقونة الدرج</translation>
    </message>
    <message>
        <source>Show how many people and texts need me</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>عرض عدد الأشخاص والرسائل التي تحتاجني</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Keep HeyDesk running in the tray</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>إبقاء HeyDesk يعمل في الدرج</translation>
    </message>
    <message>
        <source>Texts on hold are sent and new texts announced while it runs. Quit is in the tray&apos;s menu.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>ما دام يعمل، تُرسل الرسائل المعلقة ويُعلن عن الجديدة. الإنهاء في قائمة الدرج.</translation>
    </message>
    <message>
        <source>This desktop has no tray for icons.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>لا درج أيقونات في سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Start HeyDesk when I sign in to this computer</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>تشغيل HeyDesk عند تسجيل دخولي إلى هذا الحاسوب</translation>
    </message>
    <message>
        <source>It starts in the tray, or minimized.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>يبدأ في الدرج أو مصغرًا.</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>Tell me when there&apos;s a new version</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>إعلامي عند توفر إصدار جديد</translation>
    </message>
    <message>
        <source>No update address is set up on this computer.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>لا عنوان تحديث معدًّا على هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>%n account can be used.</source>
        <comment>%n accounts can be used.</comment>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>
            <numerusform>عدد الحسابات المسموح بها: %n.</numerusform>
            <numerusform>عدد الحسابات المسموح بها: %n.</numerusform>
            <numerusform>عدد الحسابات المسموح بها: %n.</numerusform>
            <numerusform>عدد الحسابات المسموح بها: %n.</numerusform>
            <numerusform>عدد الحسابات المسموح بها: %n.</numerusform>
            <numerusform>عدد الحسابات المسموح بها: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts must be on {server}.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>يجب أن تكون الحسابات على {server}.</translation>
    </message>
    <message>
        <source>Keys are kept for one session only.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>تُحفظ المفاتيح لجلسة واحدة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>One Send reaches at most %n person.</source>
        <comment>One Send reaches at most %n people.</comment>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>
            <numerusform>أقصى عدد أشخاص في إرسال واحد: %n.</numerusform>
            <numerusform>أقصى عدد أشخاص في إرسال واحد: %n.</numerusform>
            <numerusform>أقصى عدد أشخاص في إرسال واحد: %n.</numerusform>
            <numerusform>أقصى عدد أشخاص في إرسال واحد: %n.</numerusform>
            <numerusform>أقصى عدد أشخاص في إرسال واحد: %n.</numerusform>
            <numerusform>أقصى عدد أشخاص في إرسال واحد: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox is turned off.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>البيئة التجريبية متوقفة.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Texts you send don&apos;t change. Dates and times follow your region.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>لا تتغير الرسائل التي ترسلها. تتبع التواريخ والأوقات منطقتك.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The language changes when you start HeyDesk again.</source>
        <extracomment>heydesk/ui/settings_dialog.py</extracomment>
        <translation>تتغير اللغة عند تشغيل HeyDesk مجددًا.</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>The first rows</source>
        <extracomment>heydesk/ui/composer/recipients/csv_import.py</extracomment>
        <translation>الصفوف الأولى</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Account name</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>اسم الحساب</translation>
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
        <translation>الاحتفاظ به لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>خيارات متقدمة</translation>
    </message>
    <message>
        <source>Shows or hides the server address</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>يُظهر عنوان الخادم أو يخفيه</translation>
    </message>
    <message>
        <source>Server address</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>حدده المسؤول.</translation>
    </message>
    <message>
        <source>Keep for this session only (set by your administrator)</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>الاحتفاظ به لهذه الجلسة فقط (حدده المسؤول)</translation>
    </message>
    <message>
        <source>Secret ID: {secret_id}</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>Secret ID: {secret_id}</translation>
    </message>
    <message>
        <source>Paste the Secret Key.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>ألصق Secret Key.</translation>
    </message>
    <message>
        <source>Paste the Secret ID.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>ألصق Secret ID.</translation>
    </message>
    <message>
        <source>You already have an account with this name. Choose another.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>لديك بالفعل حساب بهذا الاسم. اختر غيره.</translation>
    </message>
    <message>
        <source>For a gateway or test server. Must start with https://.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>لبوابة أو خادم اختبار. يجب أن يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>This address has special letters. It means {address}.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>في هذا العنوان حروف خاصة. معناه {address}.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>A practice account with a small dental office. Nothing leaves this computer and nobody is texted.</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>حساب تدريبي لعيادة أسنان صغيرة. لا شيء يغادر هذا الحاسوب ولا يُراسَل أحد.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <extracomment>heydesk/ui/accounts/sign_in.py</extracomment>
        <translation>تجربة البيئة التجريبية</translation>
    </message>
</context>
<context>
    <name>SimplifyOffer</name>
    <message>
        <source>Simplify punctuation</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>تبسيط علامات الترقيم</translation>
    </message>
    <message>
        <source>Simplify</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>تبسيط</translation>
    </message>
    <message>
        <source>Quotes, dashes, dots and spaces become plain ones; hidden characters go; letters stay. {keys} undoes it.</source>
        <extracomment>heydesk/ui/composer/segment_counter.py</extracomment>
        <translation>تصبح علامات الاقتباس والشرطات والنقاط والمسافات عادية؛ وتُزال الحروف المخفية؛ وتبقى الحروف. {keys} يتراجع عنه.</translation>
    </message>
</context>
<context>
    <name>SpellingDialog</name>
    <message>
        <source>Spelling</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Check spelling in:</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation>تدقيق الإملاء بلغة:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Spelling…</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation>التدقيق الإملائي…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>Add “{word}” to dictionary</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation>إضافة «{word}» إلى القاموس</translation>
    </message>
    <message>
        <source>“{word}” is accepted until you quit; HeyDesk couldn&apos;t save it ({cause}).</source>
        <extracomment>heydesk/ui/composer/spelling.py</extracomment>
        <translation>«{word}» مقبولة حتى تُنهي HeyDesk؛ تعذّر حفظها ({cause}).</translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message numerus="yes">
        <source>{count} row won&apos;t be sent.</source>
        <comment>{count} rows won&apos;t be sent.</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>صفوف لن تُرسل: {count}.</numerusform>
            <numerusform>صفوف لن تُرسل: {count}.</numerusform>
            <numerusform>صفوف لن تُرسل: {count}.</numerusform>
            <numerusform>صفوف لن تُرسل: {count}.</numerusform>
            <numerusform>صفوف لن تُرسل: {count}.</numerusform>
            <numerusform>صفوف لن تُرسل: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet. Delete closes it.</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>جدول بيانات. Delete يغلقه.</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>العودة إلى النص</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Review each</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>مراجعة كل واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{count} text</source>
        <comment>{count} texts</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>{count} رسالة</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>{count} رسائل</numerusform>
            <numerusform>{count} رسالة</numerusform>
            <numerusform>{count} رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Type {number} to confirm</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>اكتب {number} للتأكيد</translation>
    </message>
    <message numerus="yes">
        <source>Send {count} text</source>
        <comment>Send {count} texts</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>إرسال الرسائل ({count})</numerusform>
            <numerusform>إرسال الرسائل ({count})</numerusform>
            <numerusform>إرسال الرسائل ({count})</numerusform>
            <numerusform>إرسال الرسائل ({count})</numerusform>
            <numerusform>إرسال الرسائل ({count})</numerusform>
            <numerusform>إرسال الرسائل ({count})</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture message each</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>رسالة مصورة واحدة لكل شخص</translation>
    </message>
    <message numerus="yes">
        <source>%n text each</source>
        <comment>%n texts each</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>لكل شخص %n رسالة</numerusform>
            <numerusform>لكل شخص رسالة واحدة</numerusform>
            <numerusform>لكل شخص رسالتان</numerusform>
            <numerusform>لكل شخص %n رسائل</numerusform>
            <numerusform>لكل شخص %n رسالة</numerusform>
            <numerusform>لكل شخص %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} or {most} texts each</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>{least} أو {most} رسائل لكل شخص</translation>
    </message>
    <message>
        <source>{least} to {most} texts each</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>{least} إلى {most} رسائل لكل شخص</translation>
    </message>
    <message>
        <source>Back to all rows</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>العودة إلى كل الصفوف</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.xlsx *.xls *.ods *.tsv *.txt *.tab *.vcf)</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>جداول بيانات (*.csv *.xlsx *.xls *.ods *.tsv *.txt *.tab *.vcf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a spreadsheet</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>فتح جدول بيانات</translation>
    </message>
    <message>
        <source>“{name}” couldn&apos;t be read ({reason}).</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>تعذّرت قراءة «{name}» ({reason}).</translation>
    </message>
    <message>
        <source>Write a message or add a media link.</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>اكتب رسالة أو أضف رابط وسائط.</translation>
    </message>
    <message>
        <source>No row is ready to be sent.</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>لا صف جاهز للإرسال.</translation>
    </message>
    <message>
        <source>Longest</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>الأولى</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>From {inbox} {number}, as {member}</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>من {inbox} {number}، باسم {member}</translation>
    </message>
    <message>
        <source>From {inbox}, as {member}</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>من {inbox}، باسم {member}</translation>
    </message>
    <message>
        <source>Row {row}: {words}</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>الصف {row}: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n row, such as {row}: {words}</source>
        <comment>%n rows, such as {row}: {words}</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>الصفوف: %n، مثل {row}: {words}</numerusform>
            <numerusform>الصفوف: %n، مثل {row}: {words}</numerusform>
            <numerusform>الصفوف: %n، مثل {row}: {words}</numerusform>
            <numerusform>الصفوف: %n، مثل {row}: {words}</numerusform>
            <numerusform>الصفوف: %n، مثل {row}: {words}</numerusform>
            <numerusform>الصفوف: %n، مثل {row}: {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} text is in the outbox.</source>
        <comment>{count} texts are in the outbox.</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>رسائل في صندوق الصادر: {count}.</numerusform>
            <numerusform>رسائل في صندوق الصادر: {count}.</numerusform>
            <numerusform>رسائل في صندوق الصادر: {count}.</numerusform>
            <numerusform>رسائل في صندوق الصادر: {count}.</numerusform>
            <numerusform>رسائل في صندوق الصادر: {count}.</numerusform>
            <numerusform>رسائل في صندوق الصادر: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter again to send it anyway.</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>اضغط Enter مجددًا لإرسالها على أي حال.</translation>
    </message>
    <message>
        <source>No column is named {field}. Rename a column or change the field.</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>لا عمود اسمه {field}. أعد تسمية عمود أو غيّر الحقل.</translation>
    </message>
    <message numerus="yes">
        <source>{ready} of {count} row</source>
        <comment>{ready} of {count} rows</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>{ready} من {count} صف</numerusform>
            <numerusform>{ready} من {count} صف</numerusform>
            <numerusform>{ready} من {count} صف</numerusform>
            <numerusform>{ready} من {count} صف</numerusform>
            <numerusform>{ready} من {count} صف</numerusform>
            <numerusform>{ready} من {count} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row to go.</source>
        <comment>{count} rows to go.</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>الصفوف المتبقية: {count}.</numerusform>
            <numerusform>الصفوف المتبقية: {count}.</numerusform>
            <numerusform>الصفوف المتبقية: {count}.</numerusform>
            <numerusform>الصفوف المتبقية: {count}.</numerusform>
            <numerusform>الصفوف المتبقية: {count}.</numerusform>
            <numerusform>الصفوف المتبقية: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Send to {name}</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>إرسال إلى {name}</translation>
    </message>
    <message>
        <source>Send this one</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>إرسال هذه</translation>
    </message>
    <message numerus="yes">
        <source>Review {count} text</source>
        <comment>Review {count} texts</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>مراجعة الرسائل ({count})</numerusform>
            <numerusform>مراجعة الرسائل ({count})</numerusform>
            <numerusform>مراجعة الرسائل ({count})</numerusform>
            <numerusform>مراجعة الرسائل ({count})</numerusform>
            <numerusform>مراجعة الرسائل ({count})</numerusform>
            <numerusform>مراجعة الرسائل ({count})</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} results.csv</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>{name} نتائج.csv</translation>
    </message>
    <message>
        <source>Save results</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>حفظ النتائج</translation>
    </message>
    <message>
        <source>The results couldn&apos;t be saved ({reason}).</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>تعذّر حفظ النتائج ({reason}).</translation>
    </message>
    <message>
        <source>Results saved as “{name}”.</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>حُفظت النتائج باسم «{name}».</translation>
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
        <translation>رسالة مصورة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n text</source>
        <comment>%n texts</comment>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>
            <numerusform>%n رسالة</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py, heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>النص</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>heydesk/ui/spreadsheet/controller.py</extracomment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Dialing code</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>رمز الاتصال</translation>
    </message>
    <message>
        <source>Not used</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>Column {name}</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>العمود {name}</translation>
    </message>
    <message>
        <source>Field “{name}”</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>الحقل «{name}»</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>اسم الحقل</translation>
    </message>
    <message>
        <source>Another name for the field</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>اسم آخر للحقل</translation>
    </message>
    <message>
        <source>Show rows</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>إظهار الصفوف</translation>
    </message>
    <message>
        <source>All {count}</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>الكل {count}</translation>
    </message>
    <message>
        <source>Ready {count}</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>الجاهزة {count}</translation>
    </message>
    <message>
        <source>Problems {count}</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>المشكلات {count}</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Couldn&apos;t confirm</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>تعذّر التأكيد</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>إرسال مجددًا</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>إرسال على أي حال</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>الصف</translation>
    </message>
    <message>
        <source>blank</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>فراغ</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>جدول بيانات</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Save results…</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>حفظ النتائج…</translation>
    </message>
    <message>
        <source>Add numbers to To</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>إضافة الأرقام إلى «إلى»</translation>
    </message>
    <message>
        <source>Sheet: {name}</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>الورقة: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} row, its own text</source>
        <comment>{count} rows, each its own text</comment>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>
            <numerusform>الصفوف: {count}، لكل منها رسالتها</numerusform>
            <numerusform>الصفوف: {count}، لكل منها رسالتها</numerusform>
            <numerusform>الصفوف: {count}، لكل منها رسالتها</numerusform>
            <numerusform>الصفوف: {count}، لكل منها رسالتها</numerusform>
            <numerusform>الصفوف: {count}، لكل منها رسالتها</numerusform>
            <numerusform>الصفوف: {count}، لكل منها رسالتها</numerusform>
        </translation>
    </message>
    <message>
        <source>Which column has the phone numbers? Choose it below.</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>أي عمود فيه أرقام الهاتف؟ اختره أدناه.</translation>
    </message>
    <message numerus="yes">
        <source>{sent} of {count} row was already sent, on {time}.</source>
        <comment>{sent} of {count} rows were already sent, the last on {time}.</comment>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>
            <numerusform>أُرسل من قبل {sent} من {count} صف، آخرها في {time}.</numerusform>
            <numerusform>أُرسل من قبل {sent} من {count} صف، آخرها في {time}.</numerusform>
            <numerusform>أُرسل من قبل {sent} من {count} صف، آخرها في {time}.</numerusform>
            <numerusform>أُرسل من قبل {sent} من {count} صف، آخرها في {time}.</numerusform>
            <numerusform>أُرسل من قبل {sent} من {count} صف، آخرها في {time}.</numerusform>
            <numerusform>أُرسل من قبل {sent} من {count} صف، آخرها في {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} is new.</source>
        <comment>{count} are new.</comment>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>
            <numerusform>الجديدة: {count}.</numerusform>
            <numerusform>الجديدة: {count}.</numerusform>
            <numerusform>الجديدة: {count}.</numerusform>
            <numerusform>الجديدة: {count}.</numerusform>
            <numerusform>الجديدة: {count}.</numerusform>
            <numerusform>الجديدة: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Edit this cell</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>تعديل هذه الخلية</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Columns become fields. Type / or press Field to use one.</source>
        <extracomment>heydesk/ui/spreadsheet/page.py</extracomment>
        <translation>تصبح الأعمدة حقولًا. اكتب / أو اضغط «حقل» لاستخدام واحد.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Sending soon</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>تُرسل قريبًا</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>سُلِّمت</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>لم تُسلَّم</translation>
    </message>
    <message>
        <source>Asks first</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>يسأل أولًا</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Discarded</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>أُهملت</translation>
    </message>
    <message>
        <source>Marked as sent</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>عُلِّمت كمرسلة</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>مجدولة</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>In doubt</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>مشكوك فيها</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>قابلة للتراجع</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>تحتاج انتباهك</translation>
    </message>
    <message>
        <source>You marked it as sent</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>علَّمتها كمرسلة</translation>
    </message>
    <message>
        <source>Note added</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>أُضيفت الملاحظة</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>أُضيفت</translation>
    </message>
    <message>
        <source>Needs you, In doubt</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>تحتاج انتباهك، مشكوك فيها</translation>
    </message>
    <message>
        <source>Not delivered, Needs you</source>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>لم تُسلَّم، تحتاج انتباهك</translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} needs attention</source>
        <comment>%n of {total} need attention</comment>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>
            <numerusform>تحتاج انتباهك: %n من {total}</numerusform>
            <numerusform>تحتاج انتباهك: %n من {total}</numerusform>
            <numerusform>تحتاج انتباهك: %n من {total}</numerusform>
            <numerusform>تحتاج انتباهك: %n من {total}</numerusform>
            <numerusform>تحتاج انتباهك: %n من {total}</numerusform>
            <numerusform>تحتاج انتباهك: %n من {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} delivered</source>
        <comment>%n of {total} delivered</comment>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>
            <numerusform>سُلِّمت: %n من {total}</numerusform>
            <numerusform>سُلِّمت: %n من {total}</numerusform>
            <numerusform>سُلِّمت: %n من {total}</numerusform>
            <numerusform>سُلِّمت: %n من {total}</numerusform>
            <numerusform>سُلِّمت: %n من {total}</numerusform>
            <numerusform>سُلِّمت: %n من {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} added</source>
        <comment>%n of {total} added</comment>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>
            <numerusform>أُضيفت: %n من {total}</numerusform>
            <numerusform>أُضيفت: %n من {total}</numerusform>
            <numerusform>أُضيفت: %n من {total}</numerusform>
            <numerusform>أُضيفت: %n من {total}</numerusform>
            <numerusform>أُضيفت: %n من {total}</numerusform>
            <numerusform>أُضيفت: %n من {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} sent</source>
        <comment>%n of {total} sent</comment>
        <extracomment>heydesk/ui/outbox/rows.py</extracomment>
        <translation>
            <numerusform>أُرسلت: %n من {total}</numerusform>
            <numerusform>أُرسلت: %n من {total}</numerusform>
            <numerusform>أُرسلت: %n من {total}</numerusform>
            <numerusform>أُرسلت: %n من {total}</numerusform>
            <numerusform>أُرسلت: %n من {total}</numerusform>
            <numerusform>أُرسلت: %n من {total}</numerusform>
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
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Connect again</source>
        <extracomment>heydesk/ui/status_banner.py</extracomment>
        <translation>إعادة الربط</translation>
    </message>
    <message>
        <source>Show report</source>
        <extracomment>heydesk/ui/status_banner.py</extracomment>
        <translation>إظهار التقرير</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>heydesk/ui/status_banner.py</extracomment>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>See what&apos;s new</source>
        <extracomment>heydesk/ui/status_banner.py</extracomment>
        <translation>عرض الجديد</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Undo</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>It didn&apos;t. Send again</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>لم تصل. إرسال مجددًا</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>التحقق مجددًا</translation>
    </message>
    <message>
        <source>It arrived. Mark as sent</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>وصلت. تعليمها كمرسلة</translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>تعديل وإعادة إرسال</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>إهمال</translation>
    </message>
    <message>
        <source>Change time…</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>تغيير الوقت…</translation>
    </message>
    <message>
        <source>Check with Heymarket</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>التحقق مع Heymarket</translation>
    </message>
    <message>
        <source>Cancel text</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>إلغاء الرسالة</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>إرسال على أي حال</translation>
    </message>
    <message>
        <source>Schedule now</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>جدولة الآن</translation>
    </message>
    <message>
        <source>Add now</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>إضافة الآن</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>This text may have arrived. If you send it again, {who} may get it twice.</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>ربما وصلت هذه الرسالة. إذا أرسلتها مجددًا فقد يتلقاها {who} مرتين.</translation>
    </message>
    <message>
        <source>Edit and resend anyway</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>تعديل وإعادة إرسال على أي حال</translation>
    </message>
    <message>
        <source>Discard this text? It won&apos;t be sent. You can still copy it from the outbox.</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>إهمال هذه الرسالة؟ لن تُرسل. يمكنك نسخها من صندوق الصادر لاحقًا.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <extracomment>heydesk/ui/outbox/actions.py</extracomment>
        <translation>إهمالها</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Checking with Heymarket…</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>جارٍ التحقق مع Heymarket…</translation>
    </message>
    <message>
        <source>Scheduled texts can&apos;t be checked before their time.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>لا يمكن التحقق من الرسائل المجدولة قبل وقتها.</translation>
    </message>
    <message>
        <source>It may still arrive.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>قد تصل لاحقًا.</translation>
    </message>
    <message numerus="yes">
        <source>We checked once and don&apos;t see it in the conversation. It may still arrive.</source>
        <comment>We checked %n times and don&apos;t see it in the conversation. It may still arrive.</comment>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>
            <numerusform>تحققنا ولا نراها في المحادثة (عدد المرات: %n). قد تصل لاحقًا.</numerusform>
            <numerusform>تحققنا ولا نراها في المحادثة (عدد المرات: %n). قد تصل لاحقًا.</numerusform>
            <numerusform>تحققنا ولا نراها في المحادثة (عدد المرات: %n). قد تصل لاحقًا.</numerusform>
            <numerusform>تحققنا ولا نراها في المحادثة (عدد المرات: %n). قد تصل لاحقًا.</numerusform>
            <numerusform>تحققنا ولا نراها في المحادثة (عدد المرات: %n). قد تصل لاحقًا.</numerusform>
            <numerusform>تحققنا ولا نراها في المحادثة (عدد المرات: %n). قد تصل لاحقًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your note is still here.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>ملاحظتك لا تزال هنا.</translation>
    </message>
    <message>
        <source>Your text is still here.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>نصك لا يزال هنا.</translation>
    </message>
    <message>
        <source>Send it anyway?</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>إرسالها على أي حال؟</translation>
    </message>
    <message>
        <source>It waited too long to be sent without asking you. Send it now?</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>انتظرت أطول من أن تُرسل دون سؤالك. إرسالها الآن؟</translation>
    </message>
    <message>
        <source>Heymarket needs 15 minutes to schedule a text. Pick a new time or send it now.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>تحتاج Heymarket إلى 15 دقيقة لجدولة رسالة. اختر وقتًا آخر أو أرسلها الآن.</translation>
    </message>
    <message>
        <source>Heymarket no longer has this scheduled text.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>لم تعد هذه الرسالة المجدولة لدى Heymarket.</translation>
    </message>
    <message>
        <source>Heymarket sent this text, but it didn&apos;t reach {who}.</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>أرسلت Heymarket هذه الرسالة لكنها لم تصل إلى {who}.</translation>
    </message>
    <message>
        <source>the recipient</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Next try</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>Next check</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>التحقق التالي</translation>
    </message>
    <message>
        <source>Message ID</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>معرّف الرسالة</translation>
    </message>
    <message>
        <source>Schedule ID</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>معرّف الجدولة</translation>
    </message>
    <message>
        <source>Heymarket&apos;s date</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>تاريخ Heymarket</translation>
    </message>
    <message>
        <source>Gallery</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>المعرض</translation>
    </message>
    <message>
        <source>Conversation ID</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>معرّف المحادثة</translation>
    </message>
    <message>
        <source>Inbox</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Sender</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Unknown (sent by phone number)</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>غير معروف (أُرسلت برقم الهاتف)</translation>
    </message>
    <message numerus="yes">
        <source>Added to the outbox, sending in %n second</source>
        <comment>Added to the outbox, sending in %n seconds</comment>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>
            <numerusform>أُضيفت إلى صندوق الصادر، تُرسل خلال %n ثانية</numerusform>
            <numerusform>أُضيفت إلى صندوق الصادر، تُرسل خلال ثانية واحدة</numerusform>
            <numerusform>أُضيفت إلى صندوق الصادر، تُرسل خلال ثانيتان</numerusform>
            <numerusform>أُضيفت إلى صندوق الصادر، تُرسل خلال %n ثوانٍ</numerusform>
            <numerusform>أُضيفت إلى صندوق الصادر، تُرسل خلال %n ثانية</numerusform>
            <numerusform>أُضيفت إلى صندوق الصادر، تُرسل خلال %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the outbox</source>
        <extracomment>heydesk/ui/outbox/timeline.py</extracomment>
        <translation>أُضيفت إلى صندوق الصادر</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>More results. Keep typing.</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>نتائج أكثر. واصل الكتابة.</translation>
    </message>
    <message>
        <source>Several people are named {name}. Press Down to choose one.</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>عدة أشخاص اسمهم {name}. اضغط السهم لأسفل لاختيار واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion. Press Down to choose it.</source>
        <comment>%n suggestions. Press Down to choose one.</comment>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>
            <numerusform>الاقتراحات: %n. اضغط السهم لأسفل للاختيار.</numerusform>
            <numerusform>الاقتراحات: %n. اضغط السهم لأسفل للاختيار.</numerusform>
            <numerusform>الاقتراحات: %n. اضغط السهم لأسفل للاختيار.</numerusform>
            <numerusform>الاقتراحات: %n. اضغط السهم لأسفل للاختيار.</numerusform>
            <numerusform>الاقتراحات: %n. اضغط السهم لأسفل للاختيار.</numerusform>
            <numerusform>الاقتراحات: %n. اضغط السهم لأسفل للاختيار.</numerusform>
        </translation>
    </message>
    <message>
        <source>{suggestion}, {number} of {count}</source>
        <extracomment>heydesk/ui/composer/recipients/completer.py</extracomment>
        <translation>{suggestion}، {number} من {count}</translation>
    </message>
</context>
<context>
    <name>SyncController</name>
    <message>
        <source>Everything is up to date.</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>كل شيء محدَّث.</translation>
    </message>
</context>
<context>
    <name>SyncStatusLine</name>
    <message>
        <source>Loading contact fields from Heymarket…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>جارٍ تحميل حقول الاتصال من Heymarket…</translation>
    </message>
    <message>
        <source>Loading contact fields from Heymarket: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>جارٍ تحميل حقول الاتصال من Heymarket: {count}</translation>
    </message>
    <message>
        <source>Updating contact fields…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>جارٍ تحديث حقول الاتصال…</translation>
    </message>
    <message>
        <source>Updating contact fields: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>جارٍ تحديث حقول الاتصال: {count}</translation>
    </message>
    <message>
        <source>Loading tags from Heymarket…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>جارٍ تحميل الوسوم من Heymarket…</translation>
    </message>
    <message>
        <source>Loading tags from Heymarket: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>جارٍ تحميل الوسوم من Heymarket: {count}</translation>
    </message>
    <message>
        <source>Updating tags…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>جارٍ تحديث الوسوم…</translation>
    </message>
    <message>
        <source>Updating tags: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>جارٍ تحديث الوسوم: {count}</translation>
    </message>
    <message>
        <source>Loading templates from Heymarket…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>جارٍ تحميل القوالب من Heymarket…</translation>
    </message>
    <message>
        <source>Loading templates from Heymarket: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>جارٍ تحميل القوالب من Heymarket: {count}</translation>
    </message>
    <message>
        <source>Updating templates…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>جارٍ تحديث القوالب…</translation>
    </message>
    <message>
        <source>Updating templates: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>جارٍ تحديث القوالب: {count}</translation>
    </message>
    <message>
        <source>Loading lists from Heymarket…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>جارٍ تحميل القوائم من Heymarket…</translation>
    </message>
    <message>
        <source>Loading lists from Heymarket: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>جارٍ تحميل القوائم من Heymarket: {count}</translation>
    </message>
    <message>
        <source>Updating lists…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>جارٍ تحديث القوائم…</translation>
    </message>
    <message>
        <source>Updating lists: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>جارٍ تحديث القوائم: {count}</translation>
    </message>
    <message>
        <source>Loading surveys from Heymarket…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>جارٍ تحميل الاستبيانات من Heymarket…</translation>
    </message>
    <message>
        <source>Loading surveys from Heymarket: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>جارٍ تحميل الاستبيانات من Heymarket: {count}</translation>
    </message>
    <message>
        <source>Updating surveys…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>جارٍ تحديث الاستبيانات…</translation>
    </message>
    <message>
        <source>Updating surveys: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>جارٍ تحديث الاستبيانات: {count}</translation>
    </message>
    <message>
        <source>Loading conversations from Heymarket…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>جارٍ تحميل المحادثات من Heymarket…</translation>
    </message>
    <message>
        <source>Loading conversations from Heymarket: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>جارٍ تحميل المحادثات من Heymarket: {count}</translation>
    </message>
    <message>
        <source>Updating conversations…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>جارٍ تحديث المحادثات…</translation>
    </message>
    <message>
        <source>Updating conversations: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>جارٍ تحديث المحادثات: {count}</translation>
    </message>
    <message>
        <source>Loading contacts from Heymarket…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>جارٍ تحميل جهات الاتصال من Heymarket…</translation>
    </message>
    <message>
        <source>Loading contacts from Heymarket: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>جارٍ تحميل جهات الاتصال من Heymarket: {count}</translation>
    </message>
    <message>
        <source>Updating contacts…</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>جارٍ تحديث جهات الاتصال…</translation>
    </message>
    <message>
        <source>Updating contacts: {count}</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>جارٍ تحديث جهات الاتصال: {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <extracomment>heydesk/ui/sync_status.py</extracomment>
        <translation>إلغاء التحميل</translation>
    </message>
</context>
<context>
    <name>TemplateBanner</name>
    <message>
        <source>Insert as text</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation>إدراج كنص</translation>
    </message>
    <message>
        <source>Write my own</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation>كتابة نصي</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation>صورة: {name}</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Save as template</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>حفظ كقالب</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>النص</translation>
    </message>
    <message>
        <source>Everyone on your team can use it. Fields like {{first_name}} stay fields.</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>يمكن لكل فريقك استخدامه. تبقى الحقول مثل {{first_name}} حقولًا.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/composer/quick_replies.py</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>TemplatePreview</name>
    <message>
        <source>Your team no longer has this template. Choose another one.</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation>لم يعد لدى فريقك هذا القالب. اختر غيره.</translation>
    </message>
    <message>
        <source>Sends the template “{title}”. This is how it should read; it can&apos;t be edited.</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation>يرسل القالب «{title}». هكذا يُفترض أن يُقرأ؛ ولا يمكن تعديله.</translation>
    </message>
    <message>
        <source>With its pictures: {names}.</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation>مع صوره: {names}.</translation>
    </message>
    <message>
        <source>Your team no longer has this survey. Choose another one.</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation>لم يعد لدى فريقك هذا الاستبيان. اختر غيره.</translation>
    </message>
    <message>
        <source>Sends the survey “{name}”. It starts with this question, which can&apos;t be edited.</source>
        <extracomment>heydesk/ui/composer/template_preview.py</extracomment>
        <translation>يرسل الاستبيان «{name}». يبدأ بهذا السؤال الذي لا يمكن تعديله.</translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>Try again</source>
        <extracomment>heydesk/ui/conversation/page.py</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Loading older texts…</source>
        <extracomment>heydesk/ui/conversation/page.py</extracomment>
        <translation>جارٍ تحميل رسائل أقدم…</translation>
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
            <numerusform>رسائل جديدة من {who}: %n</numerusform>
            <numerusform>رسائل جديدة من {who}: %n</numerusform>
            <numerusform>رسائل جديدة من {who}: %n</numerusform>
            <numerusform>رسائل جديدة من {who}: %n</numerusform>
            <numerusform>رسائل جديدة من {who}: %n</numerusform>
            <numerusform>رسائل جديدة من {who}: %n</numerusform>
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
        <translation>{first} إلى {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>%n min</comment>
        <extracomment>heydesk/ui/text.py</extracomment>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>%n h</comment>
        <extracomment>heydesk/ui/text.py</extracomment>
        <translation>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>%n d</comment>
        <extracomment>heydesk/ui/text.py</extracomment>
        <translation>
            <numerusform>%n ي</numerusform>
            <numerusform>%n ي</numerusform>
            <numerusform>%n ي</numerusform>
            <numerusform>%n ي</numerusform>
            <numerusform>%n ي</numerusform>
            <numerusform>%n ي</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>heydesk/ui/text.py</extracomment>
        <translation>{day}، {time}</translation>
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
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Set time</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>تعيين الوقت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Heymarket sends it at {time}, even if this computer is off.</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>ترسلها Heymarket في {time}، حتى لو كان هذا الحاسوب مغلقًا.</translation>
    </message>
    <message>
        <source>No time is left on this day.</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>لم يبقَ وقت في هذا اليوم.</translation>
    </message>
    <message>
        <source>Type a time, for example {time}.</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>اكتب وقتًا، مثل {time}.</translation>
    </message>
    <message>
        <source>Heymarket sends on quarter hours. Choose a time:</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>ترسل Heymarket عند أرباع الساعات. اختر وقتًا:</translation>
    </message>
    <message>
        <source>This time is no longer available. Choose another one:</source>
        <extracomment>heydesk/ui/widgets/dialogs.py</extracomment>
        <translation>لم يعد هذا الوقت متاحًا. اختر غيره:</translation>
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
            <numerusform>بحاجة إليك: %n</numerusform>
            <numerusform>بحاجة إليك: %n</numerusform>
            <numerusform>بحاجة إليك: %n</numerusform>
            <numerusform>بحاجة إليك: %n</numerusform>
            <numerusform>بحاجة إليك: %n</numerusform>
            <numerusform>بحاجة إليك: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open HeyDesk</source>
        <extracomment>heydesk/ui/tray.py</extracomment>
        <translation>فتح HeyDesk</translation>
    </message>
    <message>
        <source>New text</source>
        <extracomment>heydesk/ui/tray.py</extracomment>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Quick text</source>
        <extracomment>heydesk/ui/tray.py</extracomment>
        <translation>رسالة سريعة</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>heydesk/ui/tray.py</extracomment>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Send unconfirmed texts again without asking?</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>إعادة إرسال الرسائل غير المؤكدة دون سؤال؟</translation>
    </message>
    <message>
        <source>Turn this on only if Heymarket told you that it drops repeated texts with the same local_id. Otherwise some customers get a text twice.</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>فعّل هذا فقط إذا أخبرتك Heymarket أنها تُسقط الرسائل المكررة ذات local_id نفسه. وإلا فسيتلقى بعض العملاء رسالة مرتين.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>heydesk/ui/accounts/account_menu.py</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>WaitingHeading</name>
    <message>
        <source>Waiting for you</source>
        <extracomment>heydesk/ui/left_pane/pane.py</extracomment>
        <translation>ينتظرون ردك</translation>
    </message>
</context>
<context>
    <name>WhoAreYouPage</name>
    <message>
        <source>Who are you?</source>
        <extracomment>heydesk/ui/accounts/who_are_you.py</extracomment>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>Texts from {inbox} are sent under the name you choose. You can change it next to From.</source>
        <extracomment>heydesk/ui/accounts/who_are_you.py</extracomment>
        <translation>تُرسل الرسائل من {inbox} بالاسم الذي تختاره. يمكنك تغييره بجانب «من».</translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message>
        <source>Send</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>New text</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Read out the length of the text</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>نطق طول الرسالة</translation>
    </message>
    <message>
        <source>Search people, texts and templates</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>البحث في الأشخاص والرسائل والقوالب</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <source>More for this conversation</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>المزيد لهذه المحادثة</translation>
    </message>
    <message>
        <source>Show drawer</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>إظهار اللوحة الجانبية</translation>
    </message>
    <message>
        <source>Update from Heymarket</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>تحديث من Heymarket</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Spelling…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>التدقيق الإملائي…</translation>
    </message>
    <message>
        <source>Quick replies…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>الردود السريعة…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>حفظ كقالب…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>التشخيص…</translation>
    </message>
    <message>
        <source>Export outbox…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>تصدير صندوق الصادر…</translation>
    </message>
    <message>
        <source>Export this conversation…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>تصدير هذه المحادثة…</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>فتح الأرشيف…</translation>
    </message>
    <message>
        <source>Author and activity ID</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>المؤلف ومعرّف النشاط</translation>
    </message>
    <message>
        <source>Nothing was sent. What you wrote is back in the text box.</source>
        <extracomment>heydesk/ui/window_controller.py</extracomment>
        <translation>لم يُرسل شيء. عاد ما كتبته إلى مربع النص.</translation>
    </message>
</context>
</TS>
