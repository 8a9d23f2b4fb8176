<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ConnectText</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>The authority you chose does not vouch for this server</source>
        <translation>جهة الإصدار التي اخترتها لا تضمن هذا الخادم</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Check that the file is the one that belongs to this server, and that the address is right.</source>
        <translation>لم يُرسل إليه شيء. يُرجى التحقق من أن الملف هو الخاص بهذا الخادم، ومن صحة العنوان.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is</source>
        <translation>لا يستطيع الخادم إثبات هويته</translation>
    </message>
    <message>
        <source>Its certificate comes from an authority this computer does not know, has run out, or is for another name. Nothing was sent. If your organization has an authority of its own, choose the file with its certificate; whoever looks after the server has it.</source>
        <translation>شهادته صادرة عن جهة إصدار لا يعرفها هذا الحاسوب، أو انتهت صلاحيتها، أو هي لاسم آخر. لم يُرسل شيء. إن كانت لمؤسستك جهة إصدار شهادات خاصة بها، يُرجى اختيار الملف الذي يضم شهادتها؛ وهو لدى القائمين على الخادم.</translation>
    </message>
    <message>
        <source>The server asks who you are</source>
        <translation>يطلب الخادم معرفة هويتك</translation>
    </message>
    <message>
        <source>Type the user name and the password you have there.</source>
        <translation>يُرجى كتابة اسم المستخدم وكلمة المرور الخاصين بك لدى الخادم.</translation>
    </message>
    <message>
        <source>The server did not accept this user name and password</source>
        <translation>لم يقبل الخادم اسم المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>Check both and try again. Plenum does not try by itself, so that nobody is locked out.</source>
        <translation>يُرجى التحقق منهما ثم المحاولة من جديد. لا يحاول Plenum من تلقاء نفسه حتى لا يُقفل حساب أحد.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>الخادم لا يستجيب</translation>
    </message>
    <message>
        <source>Check the address, and whether this computer has a network. Nothing was changed.</source>
        <translation>يُرجى التحقق من العنوان ومن اتصال هذا الحاسوب بالشبكة. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>المجلد غير موجود</translation>
    </message>
    <message>
        <source>Check the path, and whether the drive is connected or the network folder is open. Nothing was changed.</source>
        <translation>يُرجى التحقق من المسار، ومن أن القرص موصول أو أن مجلد الشبكة مفتوح. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>You may not use this place</source>
        <translation>ليست لديك صلاحية استخدام هذا الموضع</translation>
    </message>
    <message>
        <source>It is there, but it lets you in no further. Ask whoever looks after it for the right to read and write, or sign in as somebody else.</source>
        <translation>الموضع موجود، لكنه لا يتيح لك الدخول. يُرجى طلب صلاحية القراءة والكتابة من القائمين عليه، أو تسجيل الدخول باسم مستخدم آخر.</translation>
    </message>
    <message>
        <source>You may not write here</source>
        <translation>ليست لديك صلاحية الكتابة هنا</translation>
    </message>
    <message>
        <source>Reading alone is not enough: your request to join, your marks and your sign-offs are written there. Ask whoever looks after it for the right to write.</source>
        <translation>القراءة وحدها لا تكفي: فطلب انضمامك وعلاماتك وإقراراتك الموقَّعة تُكتب هناك. يُرجى طلب صلاحية الكتابة من القائمين عليه.</translation>
    </message>
    <message>
        <source>There is no room left in this place</source>
        <translation>لم تبقَ مساحة تخزين في هذا الموضع</translation>
    </message>
    <message>
        <source>Nothing was written. Ask whoever looks after it for more room.</source>
        <translation>لم يُكتب شيء. يُرجى طلب مساحة تخزين إضافية من القائمين عليه.</translation>
    </message>
    <message>
        <source>There is nothing at this address</source>
        <translation>لا يوجد شيء في هذا العنوان</translation>
    </message>
    <message>
        <source>Check the address. Nothing was changed.</source>
        <translation>يُرجى التحقق من العنوان. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>What is kept there is damaged</source>
        <translation>المحفوظ في هذا الموضع تالف</translation>
    </message>
    <message>
        <source>It was not used. Tell the secretary, and show the details.</source>
        <translation>لم يُستخدم. يُرجى إبلاغ أمين السر وعرض التفاصيل عليه.</translation>
    </message>
    <message>
        <source>A folder.</source>
        <translation>مجلد.</translation>
    </message>
    <message>
        <source>A WebDAV server; what goes there is encrypted on its way.</source>
        <translation>خادم WebDAV؛ ما يُرسل إليه يُشفَّر في الطريق.</translation>
    </message>
    <message>
        <source>A WebDAV server.</source>
        <translation>خادم WebDAV.</translation>
    </message>
    <message>
        <source>It can be relied on: all that was tried there works.</source>
        <translation>يمكن الاعتماد عليه: كل ما جُرّب فيه يعمل.</translation>
    </message>
    <message numerus="yes">
        <source>It can be relied on. %n of the things that were tried it does not do, which only costs time.</source>
        <translation>
            <numerusform>يمكن الاعتماد عليه. يدعم كل ما جُرّب.</numerusform>
            <numerusform>يمكن الاعتماد عليه. لا يدعم أمراً واحداً مما جُرّب، ولا يكلّف ذلك سوى بعض الوقت.</numerusform>
            <numerusform>يمكن الاعتماد عليه. لا يدعم أمرين مما جُرّب، ولا يكلّف ذلك سوى بعض الوقت.</numerusform>
            <numerusform>يمكن الاعتماد عليه. لا يدعم %Ln أمور مما جُرّب، ولا يكلّف ذلك سوى بعض الوقت.</numerusform>
            <numerusform>يمكن الاعتماد عليه. لا يدعم %Ln أمراً مما جُرّب، ولا يكلّف ذلك سوى بعض الوقت.</numerusform>
            <numerusform>يمكن الاعتماد عليه. لا يدعم %Ln أمر مما جُرّب، ولا يكلّف ذلك سوى بعض الوقت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store of the invitation is somewhere else, or not connected at the moment. Check the address with the secretary. Nothing was changed.</source>
        <translation>مستودع الدعوة في مكان آخر، أو غير متصل حالياً. يُرجى التحقق من العنوان مع أمين السر. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>There is nothing here yet</source>
        <translation>لا يوجد شيء هنا بعد</translation>
    </message>
    <message>
        <source>The folder is made when you found a space in it.</source>
        <translation>يُنشأ المجلد عند تأسيس مساحة هيئة فيه.</translation>
    </message>
    <message>
        <source>This is not the store of the invitation</source>
        <translation>هذا ليس مستودع الدعوة</translation>
    </message>
    <message>
        <source>Another space is kept here: %1. You did not join it. Check the address with the secretary.</source>
        <translation>توجد هنا مساحة هيئة أخرى: %1. لم تنضم إليها. يُرجى التحقق من العنوان مع أمين السر.</translation>
    </message>
    <message>
        <source>%1 is kept here</source>
        <translation>توجد هنا مساحة الهيئة %1</translation>
    </message>
    <message>
        <source>To join it you need an invitation. Ask the secretary for a code, and paste it above.</source>
        <translation>يتطلب الانضمام إليها دعوة. يُرجى طلب رمز من أمين السر ولصقه أعلاه.</translation>
    </message>
    <message>
        <source>The store is there: %1</source>
        <translation>المستودع موجود: %1</translation>
    </message>
    <message>
        <source>This is the store of %1, and it lets you in</source>
        <translation>هذا مستودع %1، وهو يتيح لك الدخول</translation>
    </message>
    <message>
        <source>A new space can be kept here</source>
        <translation>يمكن حفظ مساحة هيئة جديدة هنا</translation>
    </message>
    <message>
        <source>No space is kept here</source>
        <translation>لا توجد مساحة هيئة هنا</translation>
    </message>
    <message>
        <source>The place is there, but empty. The drive or network folder may not be connected, or the address is another. Check it with the secretary.</source>
        <translation>الموضع موجود لكنه فارغ. قد يكون القرص أو مجلد الشبكة غير موصول، أو العنوان مختلفاً. يُرجى التحقق من ذلك مع أمين السر.</translation>
    </message>
    <message>
        <source>No space can be kept here</source>
        <translation>لا يمكن حفظ مساحة هيئة هنا</translation>
    </message>
    <message>
        <source>What is written there does not come back as it was. Everything that was tried was removed again. Choose another place.</source>
        <translation>ما يُكتب في هذا الموضع لا يعود كما كان. أُزيل كل ما كُتب للتجربة. يُرجى اختيار موضع آخر.</translation>
    </message>
    <message>
        <source>This invitation code is not complete, or a character of it is wrong. Copy the whole code, from “plenum1-” to its end.</source>
        <translation>رمز الدعوة هذا غير كامل، أو فيه حرف خاطئ. يُرجى نسخ الرمز كله، من «plenum1-‎» إلى نهايته.</translation>
    </message>
    <message>
        <source>This invitation was made by a newer Plenum. Update Plenum on this computer.</source>
        <translation>أُنشئت هذه الدعوة بإصدار من Plenum أحدث من إصدارك. يُرجى تحديث Plenum على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This is neither an invitation code nor an address. A code begins with “plenum1-”, an address with “https://” or “/”.</source>
        <translation>هذا ليس رمز دعوة ولا عنواناً. يبدأ الرمز بـ «plenum1-‎»، والعنوان بـ «https://‎» أو «/».</translation>
    </message>
    <message>
        <source>An invitation for %1. Role: %2.</source>
        <translation>دعوة لـ %1. الصفة: %2.</translation>
    </message>
    <message>
        <source>Without encryption: others on the network can read the password and what is sent. What is signed they cannot change. Use https:// if the server has it.</source>
        <translation>دون تشفير: يستطيع آخرون على الشبكة قراءة كلمة المرور وما يُرسل. أما الموقَّع فلا يستطيعون تغييره. يُرجى استخدام https://‎ إن كان الخادم يدعمه.</translation>
    </message>
    <message>
        <source>Another space is kept here. You did not join it. Check the address with the secretary.</source>
        <translation>توجد هنا مساحة هيئة أخرى. لم تنضم إليها. يُرجى التحقق من العنوان مع أمين السر.</translation>
    </message>
    <message>
        <source>A sealed space is kept here</source>
        <translation>توجد هنا مساحة هيئة مختومة</translation>
    </message>
    <message>
        <source>The store is there; only members read what is in it</source>
        <translation>المستودع موجود؛ ولا يقرأ ما فيه إلا الأعضاء</translation>
    </message>
    <message>
        <source>This is the store of your space, and it lets you in</source>
        <translation>هذا مستودع مساحة هيئتك، وهو يتيح لك الدخول</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped as you asked.</source>
        <translation>أُوقفت العملية بناءً على طلبك.</translation>
    </message>
    <message>
        <source>Stopped as you asked: %1.</source>
        <translation>أُوقفت العملية بناءً على طلبك: %1.</translation>
    </message>
    <message>
        <source>Something that was entered cannot be used.</source>
        <translation>لا يمكن استخدام أحد البيانات المُدخلة.</translation>
    </message>
    <message>
        <source>This cannot be used as it stands: %1.</source>
        <translation>لا يمكن استخدام هذا على حاله: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>يُرجى التصحيح ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>What was asked for was not found.</source>
        <translation>لم يُعثر على المطلوب.</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>لم يُعثر على: %1.</translation>
    </message>
    <message>
        <source>Check the name, or synchronise to see what there is now.</source>
        <translation>يُرجى التحقق من الاسم، أو المزامنة لمعرفة ما هو متوفر الآن.</translation>
    </message>
    <message>
        <source>Something different is already there.</source>
        <translation>يوجد شيء مختلف في هذا الموضع.</translation>
    </message>
    <message>
        <source>Something different is already there: %1.</source>
        <translation>يوجد شيء مختلف في هذا الموضع: %1.</translation>
    </message>
    <message>
        <source>Neither of the two was overwritten.</source>
        <translation>لم يُستبدل أيٌّ من الاثنين.</translation>
    </message>
    <message>
        <source>Synchronise, look at both, and try again.</source>
        <translation>يُرجى المزامنة ومراجعة الاثنين ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>You do not have the right to do this.</source>
        <translation>ليست لديك صلاحية القيام بذلك.</translation>
    </message>
    <message>
        <source>The right to do this is missing: %1.</source>
        <translation>الصلاحية اللازمة لذلك غير متوفرة: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed and nothing was accepted.</source>
        <translation>لم يتغيّر شيء ولم يُقبل شيء.</translation>
    </message>
    <message>
        <source>Ask the secretary for the role that is needed.</source>
        <translation>يُرجى طلب الصفة اللازمة من أمين السر.</translation>
    </message>
    <message>
        <source>The passphrase or PIN did not open the key.</source>
        <translation>لم تفتح عبارة المرور أو رمز PIN المفتاح.</translation>
    </message>
    <message>
        <source>The passphrase or PIN did not open %1.</source>
        <translation>لم تفتح عبارة المرور أو رمز PIN الآتي: %1.</translation>
    </message>
    <message>
        <source>Nothing was signed and nothing was sent.</source>
        <translation>لم يُوقَّع شيء ولم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Type it again. A card or token may lock itself after several wrong PINs.</source>
        <translation>يُرجى إدخالها من جديد. قد تُقفل البطاقة أو وحدة التوقيع نفسها بعد عدة محاولات خاطئة لرمز PIN.</translation>
    </message>
    <message>
        <source>Another program is using this, or it is locked.</source>
        <translation>هذا قيد الاستخدام في برنامج آخر أو أنه مقفل.</translation>
    </message>
    <message>
        <source>Another program is using this, or it is locked: %1.</source>
        <translation>قيد الاستخدام في برنامج آخر أو مقفل: %1.</translation>
    </message>
    <message>
        <source>Your work is kept as it was.</source>
        <translation>عملك محفوظ كما كان.</translation>
    </message>
    <message>
        <source>Close the other window of Plenum or unlock the key, then try again.</source>
        <translation>يُرجى إغلاق نافذة Plenum الأخرى أو فتح قفل المفتاح ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The store cannot be reached at the moment.</source>
        <translation>يتعذّر الوصول إلى المستودع حالياً.</translation>
    </message>
    <message>
        <source>This cannot be reached at the moment: %1.</source>
        <translation>يتعذّر الوصول حالياً إلى: %1.</translation>
    </message>
    <message>
        <source>What is on this computer can still be read, and what you do is kept here.</source>
        <translation>يمكن مواصلة قراءة ما هو موجود على هذا الحاسوب، وما تقوم به يُحفظ هنا.</translation>
    </message>
    <message>
        <source>Go on working, and synchronise when the connection or the folder is back.</source>
        <translation>يمكنك مواصلة العمل، ثم المزامنة عند عودة الاتصال أو المجلد.</translation>
    </message>
    <message>
        <source>This place cannot be written to.</source>
        <translation>لا يمكن الكتابة في هذا الموضع.</translation>
    </message>
    <message>
        <source>This cannot be written: %1.</source>
        <translation>لا يمكن كتابة: %1.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>ما كان موجوداً من قبل لم يتغيّر.</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or choose another place.</source>
        <translation>يُرجى طلب صلاحية الكتابة فيه أو اختيار موضع آخر.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>لم تبقَ مساحة على القرص.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1.</source>
        <translation>لم تبقَ على القرص مساحة تكفي %1.</translation>
    </message>
    <message>
        <source>What was saved before is complete, and nothing half-written was left behind.</source>
        <translation>ما حُفظ من قبل كامل، ولم يبقَ شيء مكتوب جزئياً.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>يُرجى إخلاء بعض المساحة ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>This took too long and was stopped.</source>
        <translation>استغرق ذلك وقتاً طويلاً فأُوقف.</translation>
    </message>
    <message>
        <source>This took too long and was stopped: %1.</source>
        <translation>استغرق ذلك وقتاً طويلاً فأُوقف: %1.</translation>
    </message>
    <message>
        <source>Nothing was lost, and everything else goes on.</source>
        <translation>لم يُفقد شيء، وكل ما عدا ذلك مستمر.</translation>
    </message>
    <message>
        <source>Try again. If it happens every time with one paper, tell the secretary.</source>
        <translation>يُرجى المحاولة من جديد. وإن تكرّر ذلك دائماً مع وثيقة بعينها، يُرجى إبلاغ أمين السر.</translation>
    </message>
    <message>
        <source>This is larger than Plenum accepts.</source>
        <translation>الحجم أكبر مما يقبله Plenum.</translation>
    </message>
    <message>
        <source>This is larger than Plenum accepts: %1.</source>
        <translation>الحجم أكبر مما يقبله Plenum: %1.</translation>
    </message>
    <message>
        <source>It was not taken in, and everything else is unchanged.</source>
        <translation>لم يُقبل، وكل ما عداه لم يتغيّر.</translation>
    </message>
    <message>
        <source>Make it smaller or split it, then try again.</source>
        <translation>يُرجى تصغيره أو تقسيمه ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Something is damaged: it does not match its signature or its format.</source>
        <translation>يوجد شيء تالف: لا يطابق توقيعه أو صيغته.</translation>
    </message>
    <message>
        <source>Damaged, it does not match its signature or its format: %1.</source>
        <translation>تالف، لا يطابق توقيعه أو صيغته: %1.</translation>
    </message>
    <message>
        <source>It was not accepted, and the last good state stays.</source>
        <translation>لم يُقبل، وتبقى آخر حالة سليمة كما هي.</translation>
    </message>
    <message>
        <source>Synchronise again. If it stays damaged, show the details to the secretary.</source>
        <translation>يُرجى المزامنة من جديد. وإن بقي تالفاً، يُرجى عرض التفاصيل على أمين السر.</translation>
    </message>
    <message>
        <source>The file is not a PDF document.</source>
        <translation>الملف ليس مستند PDF.</translation>
    </message>
    <message>
        <source>Not a PDF document: %1.</source>
        <translation>ليس مستند PDF: %1.</translation>
    </message>
    <message>
        <source>Save the paper as PDF and use that file.</source>
        <translation>يُرجى حفظ الوثيقة بصيغة PDF واستخدام ذلك الملف.</translation>
    </message>
    <message>
        <source>The PDF document is protected by a password.</source>
        <translation>مستند PDF محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>Protected by a password: %1.</source>
        <translation>محمي بكلمة مرور: %1.</translation>
    </message>
    <message>
        <source>It was not opened, and nothing was changed.</source>
        <translation>لم يُفتح ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Ask for a copy without a password, or save one, and use that file.</source>
        <translation>يُرجى طلب نسخة بلا كلمة مرور أو حفظ نسخة كهذه، واستخدام ذلك الملف.</translation>
    </message>
    <message>
        <source>The store shows an older state than this computer has already seen.</source>
        <translation>يعرض المستودع حالة أقدم مما سبق أن تلقّاه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The store shows an older state of %1 than this computer has already seen.</source>
        <translation>يعرض المستودع لـ %1 حالة أقدم مما سبق أن تلقّاه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The newer state is kept here. Nothing was replaced.</source>
        <translation>الحالة الأحدث محفوظة هنا. لم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>Tell the secretary: a backup may have been put back, or somebody has changed the store.</source>
        <translation>يُرجى إبلاغ أمين السر: ربما أُعيدت نسخة احتياطية، أو غيّر أحدٌ المستودع.</translation>
    </message>
    <message>
        <source>The store holds two different records in one place.</source>
        <translation>يحتوي المستودع على قيدين مختلفين في موضع واحد.</translation>
    </message>
    <message>
        <source>The store holds two different records in the place of %1.</source>
        <translation>يحتوي المستودع على قيدين مختلفين في موضع %1.</translation>
    </message>
    <message>
        <source>The one seen first is kept. The other was not accepted.</source>
        <translation>احتُفظ بالقيد الذي ورد أولاً. ولم يُقبل الآخر.</translation>
    </message>
    <message>
        <source>Tell the secretary, and do not rely on what is new before it is explained.</source>
        <translation>يُرجى إبلاغ أمين السر، وعدم الاعتماد على أي جديد قبل توضيح الأمر.</translation>
    </message>
    <message>
        <source>This was written by a newer Plenum than yours.</source>
        <translation>كُتب هذا بإصدار من Plenum أحدث من إصدارك.</translation>
    </message>
    <message>
        <source>Written by a newer Plenum than yours: %1.</source>
        <translation>كُتب بإصدار من Plenum أحدث من إصدارك: %1.</translation>
    </message>
    <message>
        <source>It was left untouched.</source>
        <translation>تُرك على حاله.</translation>
    </message>
    <message>
        <source>Update Plenum on this computer.</source>
        <translation>يُرجى تحديث Plenum على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This is known but not supported here.</source>
        <translation>هذا معروف لكنه غير مدعوم هنا.</translation>
    </message>
    <message>
        <source>This is known but not supported here: %1.</source>
        <translation>هذا معروف لكنه غير مدعوم هنا: %1.</translation>
    </message>
    <message>
        <source>Choose another file, key or place.</source>
        <translation>يُرجى اختيار ملف أو مفتاح أو موضع آخر.</translation>
    </message>
    <message>
        <source>Plenum made a mistake.</source>
        <translation>وقع خطأ في Plenum.</translation>
    </message>
    <message>
        <source>Plenum made a mistake: %1.</source>
        <translation>وقع خطأ في Plenum: %1.</translation>
    </message>
    <message>
        <source>What was saved before is kept.</source>
        <translation>ما حُفظ من قبل باقٍ.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details to those who look after Plenum for you.</source>
        <translation>يُرجى المحاولة من جديد. وإن تكرّر ذلك، يُرجى إرسال التفاصيل إلى القائمين على Plenum لديكم.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>يُرجى التحقق من الاسم والمجلد.</translation>
    </message>
    <message>
        <source>You may not read this file: %1.</source>
        <translation>ليس لك حق قراءة هذا الملف: %1.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or choose another file.</source>
        <translation>يُرجى طلب حق قراءته أو اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1.</source>
        <translation>لا تفتح عبارة المرور الآتي: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed, signed or sent.</source>
        <translation>لم يُغيَّر شيء ولم يُوقَّع شيء ولم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>يُرجى التحقق منها ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Damaged, or not the kind of file it should be: %1.</source>
        <translation>تالف، أو ليس من نوع الملفات المطلوب: %1.</translation>
    </message>
    <message>
        <source>It was not used, and nothing was changed.</source>
        <translation>لم يُستخدم، ولم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Check the file, or choose another one.</source>
        <translation>يُرجى التحقق من الملف أو اختيار غيره.</translation>
    </message>
    <message>
        <source>The passphrase does not open this profile: %1.</source>
        <translation>لا تفتح عبارة المرور هذا الملف الشخصي: %1.</translation>
    </message>
    <message>
        <source>The key of this profile is missing: %1.</source>
        <translation>مفتاح هذا الملف الشخصي مفقود: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed, and no other key was made in its place.</source>
        <translation>لم يُغيَّر شيء، ولم يُنشأ مفتاح آخر مكانه.</translation>
    </message>
    <message>
        <source>Put the file back from a backup, or join the space again with a new profile.</source>
        <translation>يُرجى استعادة الملف من نسخة احتياطية، أو الانضمام إلى مساحة الهيئة من جديد بملف شخصي جديد.</translation>
    </message>
    <message>
        <source>The key of this profile is damaged: %1.</source>
        <translation>مفتاح هذا الملف الشخصي تالف: %1.</translation>
    </message>
    <message>
        <source>The part of Plenum that reads PDF documents does not run: %1.</source>
        <translation>جزء Plenum الذي يقرأ مستندات PDF لا يعمل: %1.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, Plenum may have to be installed anew on this computer.</source>
        <translation>يُرجى المحاولة من جديد. وإن تكرّر ذلك، فقد تلزم إعادة تثبيت Plenum على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose the key the secretary knows as yours, or ask the secretary.</source>
        <translation>يُرجى اختيار المفتاح الذي يعرفه أمين السر بأنه لك، أو سؤال أمين السر.</translation>
    </message>
    <message>
        <source>A path leads out of the folder it must stay in.</source>
        <translation>يخرج أحد المسارات عن المجلد الذي يجب أن يبقى فيه.</translation>
    </message>
    <message>
        <source>This path leads, or could lead, out of the folder it must stay in: %1.</source>
        <translation>يخرج هذا المسار، أو قد يخرج، عن المجلد الذي يجب أن يبقى فيه: %1.</translation>
    </message>
    <message>
        <source>It was not followed, and nothing was changed.</source>
        <translation>لم يُتَّبع، ولم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Put the file into the folder of the meeting, and write its path from there with “/” between the parts.</source>
        <translation>يُرجى وضع الملف في مجلد الاجتماع وكتابة مساره ابتداءً منه مع «/» بين أجزائه.</translation>
    </message>
    <message>
        <source>The store asks for a user name and a password.</source>
        <translation>يطلب المستودع اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>The user name and the password are missing or were refused: %1.</source>
        <translation>اسم المستخدم وكلمة المرور ناقصان أو رُفضا: %1.</translation>
    </message>
    <message>
        <source>Type them again. Plenum does not try by itself, so that nobody is locked out.</source>
        <translation>يُرجى كتابتهما من جديد. لا يحاول Plenum من تلقاء نفسه حتى لا يُقفل حساب أحد.</translation>
    </message>
    <message>
        <source>This is no file or folder that can be used here: %1.</source>
        <translation>هذا ليس ملفاً أو مجلداً يمكن استخدامه هنا: %1.</translation>
    </message>
    <message>
        <source>Check the name, or choose another one.</source>
        <translation>يُرجى التحقق من الاسم أو اختيار غيره.</translation>
    </message>
    <message>
        <source>The keyring does not give the secret that opens this profile: %1.</source>
        <translation>حلقة المفاتيح لا تعطي السر الذي يفتح هذا الملف الشخصي: %1.</translation>
    </message>
    <message>
        <source>Unlock the keyring of your desktop and try again. If what it kept is lost, only the recovery code of this profile opens it.</source>
        <translation>افتح قفل حلقة مفاتيح سطح المكتب وحاول مرة أخرى. إذا فُقد ما حفظته فلا يفتح هذا الملف الشخصي إلا رمز الاسترداد.</translation>
    </message>
    <message>
        <source>This is sealed for others.</source>
        <translation>هذا مختوم لغيرك.</translation>
    </message>
    <message>
        <source>This is sealed for others: %1.</source>
        <translation>هذا مختوم لغيرك: %1.</translation>
    </message>
    <message>
        <source>What you have is kept. Whoever is not a member any more reads nothing that is new.</source>
        <translation>ما لديك محفوظ. ومن لم يعد عضواً لا يقرأ أي جديد.</translation>
    </message>
    <message>
        <source>Ask the secretary whether this computer is still listed.</source>
        <translation>اسأل أمين السر هل ما زال هذا الحاسوب مدرجاً.</translation>
    </message>
    <message>
        <source>This space is closed on this computer: it was not refreshed in time.</source>
        <translation>مساحة الهيئة هذه مغلقة على هذا الحاسوب: لم تُحدَّث في الوقت المحدد.</translation>
    </message>
    <message>
        <source>This space is closed on this computer, it was not refreshed in time: %1.</source>
        <translation>مساحة الهيئة هذه مغلقة على هذا الحاسوب لأنها لم تُحدَّث في الوقت المحدد: %1.</translation>
    </message>
    <message>
        <source>Its papers and agendas were removed from here. Your own marks and sign-offs are kept.</source>
        <translation>أُزيلت وثائقها وجداول أعمالها من هنا. أما علاماتك وإقراراتك الموقَّعة فمحفوظة.</translation>
    </message>
    <message>
        <source>Synchronise when the store can be reached. Everything comes back then.</source>
        <translation>يُرجى المزامنة عندما يمكن الوصول إلى المستودع. عندئذ يعود كل شيء.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 min</source>
        <comment>a length of time</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a length of time</comment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>a length of time</comment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a length of time</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a length of time</comment>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غداً</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يوماً</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a length of time</comment>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يوماً</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a time to a time</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time</comment>
        <translation>أمس %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>HomeText</name>
    <message>
        <source>Synchronising</source>
        <translation>تجري المزامنة</translation>
    </message>
    <message>
        <source>Up to date, %1</source>
        <translation>محدَّث، %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <translation>دون اتصال، آخر تحديث: %1</translation>
    </message>
    <message>
        <source>Offline, no contact with the store yet</source>
        <translation>دون اتصال، ولم يتم الاتصال بالمستودع بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of your work are saved here and go to the store at the next contact.</source>
        <translation>
            <numerusform>لا شيء من عملك ينتظر الإرسال إلى المستودع.</numerusform>
            <numerusform>عنصر واحد من عملك محفوظ هنا ويُرسل إلى المستودع عند الاتصال التالي.</numerusform>
            <numerusform>عنصران من عملك محفوظان هنا ويُرسلان إلى المستودع عند الاتصال التالي.</numerusform>
            <numerusform>%Ln عناصر من عملك محفوظة هنا وتُرسل إلى المستودع عند الاتصال التالي.</numerusform>
            <numerusform>%Ln عنصراً من عملك محفوظة هنا وتُرسل إلى المستودع عند الاتصال التالي.</numerusform>
            <numerusform>%Ln عنصر من عملك محفوظة هنا وتُرسل إلى المستودع عند الاتصال التالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>لا توجد وثائق بعد</translation>
    </message>
    <message>
        <source>Ready offline: %1 of %2 papers</source>
        <translation>جاهز دون اتصال: %1 من %2 من الوثائق</translation>
    </message>
    <message>
        <source>%1 of %2 papers here</source>
        <translation>%1 من %2 من الوثائق متوفرة هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n papers coming</source>
        <translation>
            <numerusform>لا وثائق في الطريق</numerusform>
            <numerusform>وثيقة واحدة في الطريق</numerusform>
            <numerusform>وثيقتان في الطريق</numerusform>
            <numerusform>%Ln وثائق في الطريق</numerusform>
            <numerusform>%Ln وثيقة في الطريق</numerusform>
            <numerusform>%Ln وثيقة في الطريق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers waiting</source>
        <translation>
            <numerusform>لا وثائق في الانتظار</numerusform>
            <numerusform>وثيقة واحدة في الانتظار</numerusform>
            <numerusform>وثيقتان في الانتظار</numerusform>
            <numerusform>%Ln وثائق في الانتظار</numerusform>
            <numerusform>%Ln وثيقة في الانتظار</numerusform>
            <numerusform>%Ln وثيقة في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتاً</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of your work are saved here and go to the store once a secretary has let this computer in.</source>
        <translation>
            <numerusform>لا شيء من عملك ينتظر الإرسال إلى المستودع.</numerusform>
            <numerusform>عنصر واحد من عملك محفوظ هنا ويُرسل إلى المستودع بعد أن يقبل أمين السر هذا الحاسوب.</numerusform>
            <numerusform>عنصران من عملك محفوظان هنا ويُرسلان إلى المستودع بعد أن يقبل أمين السر هذا الحاسوب.</numerusform>
            <numerusform>%Ln عناصر من عملك محفوظة هنا وتُرسل إلى المستودع بعد أن يقبل أمين السر هذا الحاسوب.</numerusform>
            <numerusform>%Ln عنصراً من عملك محفوظة هنا وتُرسل إلى المستودع بعد أن يقبل أمين السر هذا الحاسوب.</numerusform>
            <numerusform>%Ln عنصر من عملك محفوظة هنا وتُرسل إلى المستودع بعد أن يقبل أمين السر هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of your work are saved here and go to the store when synchronising goes on.</source>
        <translation>
            <numerusform>لا شيء من عملك ينتظر الإرسال إلى المستودع.</numerusform>
            <numerusform>عنصر واحد من عملك محفوظ هنا ويُرسل إلى المستودع عند استئناف المزامنة.</numerusform>
            <numerusform>عنصران من عملك محفوظان هنا ويُرسلان إلى المستودع عند استئناف المزامنة.</numerusform>
            <numerusform>%Ln عناصر من عملك محفوظة هنا وتُرسل إلى المستودع عند استئناف المزامنة.</numerusform>
            <numerusform>%Ln عنصراً من عملك محفوظة هنا وتُرسل إلى المستودع عند استئناف المزامنة.</numerusform>
            <numerusform>%Ln عنصر من عملك محفوظة هنا وتُرسل إلى المستودع عند استئناف المزامنة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>papers of open spaces (%1)</source>
        <translation>وثائق مساحات الهيئة المفتوحة (%1)</translation>
    </message>
    <message>
        <source>%1: place of the window, language and look</source>
        <translation>%1: موضع النافذة واللغة والمظهر</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no lease</comment>
        <translation>لا توجد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يوماً</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>closed: it was not refreshed for %1</source>
        <translation>مغلقة: لم تُحدَّث لمدة %1</translation>
    </message>
    <message>
        <source>none: it stays open without the store</source>
        <translation>لا توجد: تبقى مفتوحة دون المستودع</translation>
    </message>
    <message>
        <source>%1 without the store; open until %2</source>
        <translation>لمدة %1 دون المستودع؛ مفتوحة حتى %2</translation>
    </message>
    <message>
        <source>This space has to be refreshed within %1</source>
        <translation>يجب تحديث مساحة الهيئة هذه خلال %1</translation>
    </message>
    <message>
        <source>Nothing but the rights of its files protects what is kept here: whoever can read them can open it.</source>
        <translation>لا يحمي المحفوظ هنا إلا صلاحيات ملفاته: من يستطيع قراءتها يستطيع فتحه.</translation>
    </message>
    <message>
        <source>A passphrase opens what is kept here.</source>
        <translation>يُفتح المحفوظ هنا بعبارة مرور.</translation>
    </message>
    <message>
        <source>The keyring of the desktop opens what is kept here.</source>
        <translation>يُفتح المحفوظ هنا بحلقة مفاتيح سطح المكتب.</translation>
    </message>
    <message>
        <source>There is a recovery code.</source>
        <translation>يوجد رمز استرداد.</translation>
    </message>
    <message>
        <source>There is no recovery code.</source>
        <translation>لا يوجد رمز استرداد.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>المستودع</translation>
    </message>
    <message>
        <source>Last refreshed</source>
        <translation>آخر تحديث</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>لم يحدث بعد</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <comment>number, size, sealed or not</comment>
        <translation>%1 (%2)، %3</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>مختومة</translation>
    </message>
    <message>
        <source>not sealed: the space is open</source>
        <translation>غير مختومة: مساحة الهيئة مفتوحة</translation>
    </message>
    <message>
        <source>Text for searching</source>
        <translation>نص البحث</translation>
    </message>
    <message>
        <source>none: each search reads the papers</source>
        <translation>لا يوجد: كل بحث يقرأ الوثائق</translation>
    </message>
    <message>
        <source>Signed objects</source>
        <translation>الكائنات الموقَّعة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Own marks</source>
        <translation>علاماتك</translation>
    </message>
    <message>
        <source>%1 private, %2 shared</source>
        <translation>خاصة: %1، مشتركة: %2</translation>
    </message>
    <message>
        <source>Marks of others</source>
        <translation>علامات الآخرين</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>الإقرارات الموقَّعة</translation>
    </message>
    <message>
        <source>%1 own, %2 of others</source>
        <translation>لك: %1، لآخرين: %2</translation>
    </message>
    <message>
        <source>Own work not in the store yet</source>
        <translation>عملك الذي لم يصل إلى المستودع بعد</translation>
    </message>
    <message>
        <source>Keys of the space</source>
        <translation>مفاتيح مساحة الهيئة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>المجموع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>لا ملفات، %1</numerusform>
            <numerusform>ملف واحد، %1</numerusform>
            <numerusform>ملفان، %1</numerusform>
            <numerusform>%Ln ملفات، %1</numerusform>
            <numerusform>%Ln ملفاً، %1</numerusform>
            <numerusform>%Ln ملف، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>غير مختوم</translation>
    </message>
    <message>
        <source>Passwords of stores</source>
        <translation>كلمات مرور المستودعات</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>Key you sign with</source>
        <translation>المفتاح الذي توقّع به</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>لم يُختَر</translation>
    </message>
    <message>
        <source>%1: your own file, it stays where it is</source>
        <translation>%1: ملفك الخاص، ويبقى في مكانه</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>none is kept</source>
        <translation>لا يُحفظ سجل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of your work are not in the store yet.</source>
        <translation>
            <numerusform>كل عملك موجود في المستودع.</numerusform>
            <numerusform>جزء واحد من عملك لم يصل إلى المستودع بعد.</numerusform>
            <numerusform>جزءان من عملك لم يصلا إلى المستودع بعد.</numerusform>
            <numerusform>%Ln أجزاء من عملك لم تصل إلى المستودع بعد.</numerusform>
            <numerusform>%Ln جزءاً من عملك لم تصل إلى المستودع بعد.</numerusform>
            <numerusform>%Ln جزء من عملك لم تصل إلى المستودع بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln private mark(s) are kept nowhere else.</source>
        <translation>
            <numerusform>لا علامات خاصة محفوظة هنا وحده.</numerusform>
            <numerusform>علامة خاصة واحدة غير محفوظة في أي مكان آخر.</numerusform>
            <numerusform>علامتان خاصتان غير محفوظتين في أي مكان آخر.</numerusform>
            <numerusform>%Ln علامات خاصة غير محفوظة في أي مكان آخر.</numerusform>
            <numerusform>%Ln علامة خاصة غير محفوظة في أي مكان آخر.</numerusform>
            <numerusform>%Ln علامة خاصة غير محفوظة في أي مكان آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer leads %Ln space(s): nobody can publish there until an owner takes over.</source>
        <translation>
            <numerusform>لا يتولى هذا الحاسوب الأمانة الأولى لأي مساحة هيئة.</numerusform>
            <numerusform>يتولى هذا الحاسوب الأمانة الأولى لمساحة هيئة واحدة: لا يستطيع أحد النشر فيها حتى يتولاها أحد المالكين.</numerusform>
            <numerusform>يتولى هذا الحاسوب الأمانة الأولى لمساحتي هيئة: لا يستطيع أحد النشر فيهما حتى يتولاهما أحد المالكين.</numerusform>
            <numerusform>يتولى هذا الحاسوب الأمانة الأولى لـ %Ln مساحات هيئة: لا يستطيع أحد النشر فيها حتى يتولاها أحد المالكين.</numerusform>
            <numerusform>يتولى هذا الحاسوب الأمانة الأولى لـ %Ln مساحة هيئة: لا يستطيع أحد النشر فيها حتى يتولاها أحد المالكين.</numerusform>
            <numerusform>يتولى هذا الحاسوب الأمانة الأولى لـ %Ln مساحة هيئة: لا يستطيع أحد النشر فيها حتى يتولاها أحد المالكين.</numerusform>
        </translation>
    </message>
    <message>
        <source>The authority that issues your organization&apos;s certificates is kept only here.</source>
        <translation>جهة الإصدار التي تُصدر شهادات مؤسستك محفوظة هنا فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were removed, %1. Looked again: nothing of Plenum is left in the folder.</source>
        <translation>
            <numerusform>لم يُزَل أي ملف، %1. أُعيد الفحص: لم يبقَ شيء من Plenum في المجلد.</numerusform>
            <numerusform>أُزيل ملف واحد، %1. أُعيد الفحص: لم يبقَ شيء من Plenum في المجلد.</numerusform>
            <numerusform>أُزيل ملفان، %1. أُعيد الفحص: لم يبقَ شيء من Plenum في المجلد.</numerusform>
            <numerusform>أُزيلت %Ln ملفات، %1. أُعيد الفحص: لم يبقَ شيء من Plenum في المجلد.</numerusform>
            <numerusform>أُزيل %Ln ملفاً، %1. أُعيد الفحص: لم يبقَ شيء من Plenum في المجلد.</numerusform>
            <numerusform>أُزيل %Ln ملف، %1. أُعيد الفحص: لم يبقَ شيء من Plenum في المجلد.</numerusform>
        </translation>
    </message>
    <message>
        <source>These could not be removed: %1. Their key is destroyed, nobody can open them. Run it again to remove them.</source>
        <translation>تعذّرت إزالة ما يلي: %1. أُتلف مفتاحها ولا يستطيع أحد فتحها. يُرجى التشغيل مرة أخرى لإزالتها.</translation>
    </message>
    <message>
        <source>The keyring did not give these entries up: %1. Remove them there.</source>
        <translation>لم تتخلَّ حلقة المفاتيح عن هذه المدخلات: %1. يُرجى إزالتها هناك.</translation>
    </message>
    <message>
        <source>Not Plenum&apos;s, and left alone: %1.</source>
        <translation>لا يخص Plenum، وتُرك كما هو: %1.</translation>
    </message>
    <message>
        <source>Files you exported, printed or saved elsewhere, and the key you sign with, are your own and were not touched.</source>
        <translation>الملفات التي صدّرتها أو طبعتها أو حفظتها في مكان آخر، والمفتاح الذي توقّع به، ملك لك ولم تُمسّ.</translation>
    </message>
</context>
<context>
    <name>MeetingText</name>
    <message numerus="yes">
        <source>%n agree</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>لا موافقين</numerusform>
            <numerusform>موافق واحد</numerusform>
            <numerusform>موافقان</numerusform>
            <numerusform>%Ln موافقين</numerusform>
            <numerusform>%Ln موافقاً</numerusform>
            <numerusform>%Ln موافق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a reservation</source>
        <comment>so many people agree</comment>
        <translation>
            <numerusform>لا أحد مع تحفّظ</numerusform>
            <numerusform>واحد مع تحفّظ</numerusform>
            <numerusform>اثنان مع تحفّظ</numerusform>
            <numerusform>%Ln مع تحفّظ</numerusform>
            <numerusform>%Ln مع تحفّظ</numerusform>
            <numerusform>%Ln مع تحفّظ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagree</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>لا أحد غير موافق</numerusform>
            <numerusform>واحد غير موافق</numerusform>
            <numerusform>اثنان غير موافقين</numerusform>
            <numerusform>%Ln غير موافقين</numerusform>
            <numerusform>%Ln غير موافق</numerusform>
            <numerusform>%Ln غير موافق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abstain</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>لا ممتنعين</numerusform>
            <numerusform>ممتنع واحد</numerusform>
            <numerusform>ممتنعان</numerusform>
            <numerusform>%Ln ممتنعين</numerusform>
            <numerusform>%Ln ممتنعاً</numerusform>
            <numerusform>%Ln ممتنع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n noted it</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>لم يأخذ أحد علماً</numerusform>
            <numerusform>واحد أخذ علماً</numerusform>
            <numerusform>اثنان أخذا علماً</numerusform>
            <numerusform>%Ln أخذوا علماً</numerusform>
            <numerusform>%Ln أخذوا علماً</numerusform>
            <numerusform>%Ln أخذوا علماً</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>استُبدل</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>غُيّر العنوان</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>موعد جديد</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>مكان جديد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <comment>place, former place</comment>
        <translation>%1، سابقاً: %2</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>سابقاً: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>لا وثائق</numerusform>
            <numerusform>وثيقة واحدة</numerusform>
            <numerusform>وثيقتان</numerusform>
            <numerusform>%Ln وثائق</numerusform>
            <numerusform>%Ln وثيقة</numerusform>
            <numerusform>%Ln وثيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>at another place in the agenda</source>
        <translation>في موضع آخر من جدول الأعمال</translation>
    </message>
    <message>
        <source>no longer on the agenda</source>
        <translation>لم يعد في جدول الأعمال</translation>
    </message>
    <message numerus="yes">
        <source>Version %1, %n pages</source>
        <translation>
            <numerusform>الإصدار %1، بلا صفحات</numerusform>
            <numerusform>الإصدار %1، صفحة واحدة</numerusform>
            <numerusform>الإصدار %1، صفحتان</numerusform>
            <numerusform>الإصدار %1، %Ln صفحات</numerusform>
            <numerusform>الإصدار %1، %Ln صفحة</numerusform>
            <numerusform>الإصدار %1، %Ln صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Agree with a reservation</source>
        <translation>موافق مع تحفّظ</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>غير موافق</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>ممتنع</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>أُخذ علماً</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>الرئيس</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>أمين السر</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>مندوب</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>مراقب</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>For discussion</source>
        <translation>للمناقشة</translation>
    </message>
    <message>
        <source>For decision</source>
        <translation>لاتخاذ قرار</translation>
    </message>
    <message>
        <source>Item %1</source>
        <comment>agenda item number</comment>
        <translation>البند %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) only</source>
        <comment>who reads an item; beside secretaries</comment>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد فقط</numerusform>
            <numerusform>شخصان فقط</numerusform>
            <numerusform>%Ln أشخاص فقط</numerusform>
            <numerusform>%Ln شخصاً فقط</numerusform>
            <numerusform>%Ln شخص فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>public</source>
        <comment>who reads an item</comment>
        <translation>علني</translation>
    </message>
    <message>
        <source>delegates only</source>
        <comment>who reads an item</comment>
        <translation>للمندوبين فقط</translation>
    </message>
    <message>
        <source>chair only</source>
        <comment>who reads an item; beside secretaries</comment>
        <translation>للرئيس فقط</translation>
    </message>
    <message>
        <source>secretaries only</source>
        <comment>who reads an item</comment>
        <translation>لأمناء السر فقط</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>RenewalText</name>
    <message>
        <source>This computer leads a space that it does not own alone. Nothing was changed. Let an owner take the lead over from another computer (“plenumctl space take-over”), then try again.</source>
        <translation>يتولى هذا الحاسوب الأمانة الأولى لمساحة لا يملكها وحده. لم يتغيّر شيء. ليتولَّها أحد المالكين من حاسوب آخر («plenumctl space take-over»)، ثم تُعاد المحاولة.</translation>
    </message>
    <message>
        <source>This computer&apos;s key is one of the owners&apos;, and it takes several of them to replace it. Nothing was changed. Let the owners take it out first (“plenumctl space owners remove”), then try again.</source>
        <translation>مفتاح هذا الحاسوب من مفاتيح المالكين، واستبداله يحتاج إلى عدد منهم. لم يتغيّر شيء. ليُخرجوه أولاً («plenumctl space owners remove»)، ثم تُعاد المحاولة.</translation>
    </message>
    <message>
        <source>This computer is not a member&apos;s any more, and nothing was changed. Ask the secretary for an invitation, and connect with it.</source>
        <translation>لم يعد هذا الحاسوب لعضو، ولم يتغيّر شيء. يُرجى طلب دعوة من أمين السر والاتصال بها.</translation>
    </message>
    <message>
        <source>Getting a new key for this computer</source>
        <translation>جارٍ الحصول على مفتاح جديد لهذا الحاسوب</translation>
    </message>
    <message>
        <source>The store is asked first. You can go on reading and marking.</source>
        <translation>يُسأل المستودع أولاً. يمكنك مواصلة القراءة ووضع العلامات.</translation>
    </message>
    <message>
        <source>This computer did not get a new key</source>
        <translation>لم يحصل هذا الحاسوب على مفتاح جديد</translation>
    </message>
    <message>
        <source>This computer waits to be let in</source>
        <translation>هذا الحاسوب بانتظار القبول</translation>
    </message>
    <message>
        <source>The secretary has to approve it. What is here can be read, and what you do is saved on this computer and goes to the store by itself once that is done.</source>
        <translation>على أمين السر الموافقة عليه. ما هو موجود هنا يمكن قراءته، وما تقوم به يُحفظ على هذا الحاسوب ويصل إلى المستودع تلقائياً بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>SignOffs</name>
    <message>
        <source>Nobody has signed off this item yet.</source>
        <translation>لم يوقّع أحد الإقرار بهذا البند بعد.</translation>
    </message>
    <message>
        <source>%1 of %2 have signed off</source>
        <translation>وقّع الإقرار %1 من %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sending your work</source>
        <translation>جارٍ إرسال عملك</translation>
    </message>
    <message>
        <source>Fetching papers: %1 of %2</source>
        <translation>جلب الوثائق: %1 من %2</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>تجري المزامنة</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتاً</translation>
    </message>
    <message>
        <source>No contact with the store yet</source>
        <translation>لم يتم الاتصال بالمستودع بعد</translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <translation>دون اتصال، آخر تحديث: %1</translation>
    </message>
    <message>
        <source>Up to date, %1</source>
        <translation>محدَّث، %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a length of time</comment>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>Nothing goes over the network until you resume. What you do is saved on this computer.</source>
        <translation>لا شيء يمر عبر الشبكة إلى أن تُستأنف المزامنة. وما تقوم به يُحفظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Next contact by itself at %1, or when you save something.</source>
        <translation>الاتصال التالي تلقائياً في %1، أو عندما تحفظ شيئاً.</translation>
    </message>
    <message numerus="yes">
        <source>%n papers here (%1)</source>
        <translation>
            <numerusform>لا وثائق متوفرة هنا (%1)</numerusform>
            <numerusform>وثيقة واحدة متوفرة هنا (%1)</numerusform>
            <numerusform>وثيقتان متوفرتان هنا (%1)</numerusform>
            <numerusform>%Ln وثائق متوفرة هنا (%1)</numerusform>
            <numerusform>%Ln وثيقة متوفرة هنا (%1)</numerusform>
            <numerusform>%Ln وثيقة متوفرة هنا (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming (%1)</source>
        <translation>
            <numerusform>لا شيء في الطريق (%1)</numerusform>
            <numerusform>واحدة في الطريق (%1)</numerusform>
            <numerusform>اثنتان في الطريق (%1)</numerusform>
            <numerusform>%Ln في الطريق (%1)</numerusform>
            <numerusform>%Ln في الطريق (%1)</numerusform>
            <numerusform>%Ln في الطريق (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting (%1)</source>
        <translation>
            <numerusform>لا شيء في الانتظار (%1)</numerusform>
            <numerusform>واحدة في الانتظار (%1)</numerusform>
            <numerusform>اثنتان في الانتظار (%1)</numerusform>
            <numerusform>%Ln في الانتظار (%1)</numerusform>
            <numerusform>%Ln في الانتظار (%1)</numerusform>
            <numerusform>%Ln في الانتظار (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>لا توجد وثائق بعد</translation>
    </message>
    <message>
        <source>Ready offline</source>
        <translation>جاهز دون اتصال</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>لا وثائق</numerusform>
            <numerusform>وثيقة واحدة</numerusform>
            <numerusform>وثيقتان</numerusform>
            <numerusform>%Ln وثائق</numerusform>
            <numerusform>%Ln وثيقة</numerusform>
            <numerusform>%Ln وثيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 papers here</source>
        <translation>%1 من %2 من الوثائق متوفرة هنا</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <comment>a size</comment>
        <translation>يتبقى جلب %1</translation>
    </message>
    <message numerus="yes">
        <source>%n papers waiting</source>
        <translation>
            <numerusform>لا وثائق في الانتظار</numerusform>
            <numerusform>وثيقة واحدة في الانتظار</numerusform>
            <numerusform>وثيقتان في الانتظار</numerusform>
            <numerusform>%Ln وثائق في الانتظار</numerusform>
            <numerusform>%Ln وثيقة في الانتظار</numerusform>
            <numerusform>%Ln وثيقة في الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers coming</source>
        <translation>
            <numerusform>لا وثائق في الطريق</numerusform>
            <numerusform>وثيقة واحدة في الطريق</numerusform>
            <numerusform>وثيقتان في الطريق</numerusform>
            <numerusform>%Ln وثائق في الطريق</numerusform>
            <numerusform>%Ln وثيقة في الطريق</numerusform>
            <numerusform>%Ln وثيقة في الطريق</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>إقرار موقَّع</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>محفوظ هنا</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>في المستودع</translation>
    </message>
    <message>
        <source>Seen by the secretary</source>
        <translation>اطّلع عليه أمين السر</translation>
    </message>
    <message>
        <source>Not connected to a store</source>
        <translation>غير متصل بمستودع</translation>
    </message>
    <message>
        <source>Agendas and papers come from the store of your council, board or committee.</source>
        <translation>تأتي جداول الأعمال والوثائق من مستودع مجلسكم أو هيئتكم أو لجنتكم.</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>The store is older than what you have</source>
        <translation>المستودع أقدم مما لديك</translation>
    </message>
    <message>
        <source>You keep the newer state, and nothing of yours was lost or replaced. Most often a backup was put back; it can also mean that somebody holds back what is new. Tell the secretary. Your own work is written to the store again by itself.</source>
        <translation>تحتفظ بالحالة الأحدث، ولم يُفقد أو يُستبدل شيء من عملك. الأرجح أن نسخة احتياطية أُعيدت؛ وقد يعني ذلك أيضاً أن أحداً يحجب الجديد. يُرجى إبلاغ أمين السر. أما عملك فيُكتب إلى المستودع من جديد تلقائياً.</translation>
    </message>
    <message>
        <source>The store holds two different records in one place</source>
        <translation>يحتوي المستودع على قيدين مختلفين في موضع واحد</translation>
    </message>
    <message>
        <source>The one you saw first stays in force; the other was not accepted and is kept as evidence. Tell the secretary, and do not rely on what is new before it is explained.</source>
        <translation>يبقى القيد الذي ورد أولاً سارياً؛ ولم يُقبل الآخر، وهو محفوظ دليلاً. يُرجى إبلاغ أمين السر، وعدم الاعتماد على أي جديد قبل توضيح الأمر.</translation>
    </message>
    <message>
        <source>Plenum&apos;s data on this computer was copied or put back from a backup</source>
        <translation>بيانات Plenum على هذا الحاسوب نُسخت أو استُعيدت من نسخة احتياطية</translation>
    </message>
    <message>
        <source>The store has shown nothing new for unusually long</source>
        <translation>لم يعرض المستودع أي جديد منذ مدة طويلة على غير المعتاد</translation>
    </message>
    <message>
        <source>Its newest state is from %1.</source>
        <translation>تعود أحدث حالة له إلى %1.</translation>
    </message>
    <message>
        <source>What you have is right, but there may be newer agendas that the store does not hand out. Ask the secretary whether something was published since.</source>
        <translation>ما لديك صحيح، لكن قد توجد جداول أعمال أحدث لا يعرضها المستودع. يُرجى سؤال أمين السر عما إذا نُشر شيء منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>This computer is short of room for the papers</source>
        <translation>المساحة على هذا الحاسوب لا تكفي للوثائق</translation>
    </message>
    <message>
        <source>%1 more are needed. What is here stays, and your work is saved. Free some space, then synchronise: the rest follows.</source>
        <translation>تلزم مساحة إضافية قدرها %1. ما هو موجود هنا باقٍ، وعملك محفوظ. يُرجى إخلاء بعض المساحة ثم المزامنة، فيصل الباقي.</translation>
    </message>
    <message>
        <source>The store has no room left</source>
        <translation>لم تبقَ مساحة تخزين في المستودع</translation>
    </message>
    <message>
        <source>What you do is saved on this computer and goes to the store once there is room. Tell whoever looks after the store.</source>
        <translation>ما تقوم به يُحفظ على هذا الحاسوب ويُرسل إلى المستودع متى توفرت المساحة. يُرجى إبلاغ القائمين على المستودع.</translation>
    </message>
    <message>
        <source>You may not write to the store</source>
        <translation>ليست لديك صلاحية الكتابة في المستودع</translation>
    </message>
    <message>
        <source>You can read everything, and what you do is saved on this computer, but nobody else gets it. Ask the secretary for the right to write there.</source>
        <translation>يمكنك قراءة كل شيء، وما تقوم به يُحفظ على هذا الحاسوب، لكنه لا يصل إلى أحد سواك. يُرجى طلب صلاحية الكتابة فيه من أمين السر.</translation>
    </message>
    <message>
        <source>The store did not let you in</source>
        <translation>لم يسمح لك المستودع بالدخول</translation>
    </message>
    <message>
        <source>The user name or the password is missing or was refused. What is here can be read, and what you do is saved on this computer. Plenum does not try again by itself, so that nobody is locked out.</source>
        <translation>اسم المستخدم أو كلمة المرور ناقص أو مرفوض. يمكن قراءة ما هو موجود هنا، وما تقوم به يُحفظ على هذا الحاسوب. لا يعيد Plenum المحاولة من تلقاء نفسه حتى لا يُقفل حساب أحد.</translation>
    </message>
    <message>
        <source>The store cannot be reached</source>
        <translation>يتعذّر الوصول إلى المستودع</translation>
    </message>
    <message>
        <source>What is here can be read, and what you do is saved on this computer and goes out by itself when the store is back. If it stays away, check the network, or whether the drive is connected.</source>
        <translation>يمكن قراءة ما هو موجود هنا، وما تقوم به يُحفظ على هذا الحاسوب ويُرسل تلقائياً عند عودة المستودع. وإن طال غيابه، يُرجى التحقق من الشبكة أو من أن القرص موصول.</translation>
    </message>
    <message>
        <source>Something in the store is damaged</source>
        <translation>يوجد شيء تالف في المستودع</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) did not match their signature or hash and were not accepted; what was good before stays. They are asked for again later. If this stays, show the details to the secretary.</source>
        <translation>
            <numerusform>كل العناصر تطابق توقيعها وبصمتها.</numerusform>
            <numerusform>عنصر واحد لم يطابق توقيعه أو بصمته ولم يُقبل؛ وما كان سليماً من قبل باقٍ. ويُطلب من جديد لاحقاً. وإن استمر ذلك، يُرجى عرض التفاصيل على أمين السر.</numerusform>
            <numerusform>عنصران لم يطابقا توقيعيهما أو بصمتيهما ولم يُقبلا؛ وما كان سليماً من قبل باقٍ. ويُطلبان من جديد لاحقاً. وإن استمر ذلك، يُرجى عرض التفاصيل على أمين السر.</numerusform>
            <numerusform>%Ln عناصر لم تطابق توقيعها أو بصمتها ولم تُقبل؛ وما كان سليماً من قبل باقٍ. وتُطلب من جديد لاحقاً. وإن استمر ذلك، يُرجى عرض التفاصيل على أمين السر.</numerusform>
            <numerusform>%Ln عنصراً لم تطابق توقيعها أو بصمتها ولم تُقبل؛ وما كان سليماً من قبل باقٍ. وتُطلب من جديد لاحقاً. وإن استمر ذلك، يُرجى عرض التفاصيل على أمين السر.</numerusform>
            <numerusform>%Ln عنصر لم تطابق توقيعها أو بصمتها ولم تُقبل؛ وما كان سليماً من قبل باقٍ. وتُطلب من جديد لاحقاً. وإن استمر ذلك، يُرجى عرض التفاصيل على أمين السر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store has work of this computer that is missing here, so this copy may not go on writing in its name. Everything can still be read, and what you do is kept on this computer. To go on, get a key of its own for it; the secretary then lets it in, without an invitation.</source>
        <translation>في المستودع عمل لهذا الحاسوب غير موجود هنا، ولذلك لا يجوز لهذه النسخة مواصلة الكتابة باسمه. يمكن مواصلة قراءة كل شيء، وما تقوم به يُحفظ على هذا الحاسوب. للمتابعة يُرجى الحصول على مفتاح خاص به؛ ثم يقبله أمين السر دون دعوة.</translation>
    </message>
    <message>
        <source>Synchronising is paused</source>
        <translation>المزامنة متوقفة مؤقتاً</translation>
    </message>
    <message>
        <source>Nothing goes over the network until you resume. What you do is saved on this computer.</source>
        <translation>لا شيء يمر عبر الشبكة إلى أن تُستأنف المزامنة. وما تقوم به يُحفظ على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>The issuer of the certificate publishes no list of revoked certificates, so none was asked.</source>
        <translation>لا تنشر جهة إصدار الشهادة قائمة بالشهادات الملغاة، ولذلك لم يُستعلم عن أي قائمة.</translation>
    </message>
    <message>
        <source>Whether the certificate was revoked has not been checked yet.</source>
        <translation>لم يُتحقَّق بعد مما إذا كانت الشهادة قد أُلغيت.</translation>
    </message>
    <message>
        <source>The agenda version it speaks of is not on this device yet.</source>
        <translation>إصدار جدول الأعمال المقصود غير موجود بعد على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The certificate has expired, and nothing proves that the signature is older.</source>
        <translation>انتهت صلاحية الشهادة، ولا دليل على أن التوقيع أقدم من ذلك.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>لم تصبح الشهادة سارية بعد.</translation>
    </message>
    <message>
        <source>The certificate was not valid at the time the signature claims.</source>
        <translation>لم تكن الشهادة سارية في الوقت المذكور في التوقيع.</translation>
    </message>
    <message>
        <source>The signature claims a time in the future.</source>
        <translation>يذكر التوقيع وقتاً في المستقبل.</translation>
    </message>
    <message>
        <source>The certificate was not issued by an authority this space trusts.</source>
        <translation>لم تُصدر الشهادةَ جهةٌ تثق بها مساحة الهيئة هذه.</translation>
    </message>
    <message>
        <source>The certificates do not form an unbroken path to an authority.</source>
        <translation>لا تشكّل الشهادات سلسلة متصلة إلى جهة إصدار موثوقة.</translation>
    </message>
    <message>
        <source>An issuer was not allowed to issue this certificate.</source>
        <translation>لم تكن إحدى جهات الإصدار مخوَّلة إصدار هذه الشهادة.</translation>
    </message>
    <message>
        <source>The certificate is not meant for signatures.</source>
        <translation>الشهادة غير مخصَّصة للتوقيع.</translation>
    </message>
    <message>
        <source>The certificate is meant for other purposes than documents.</source>
        <translation>الشهادة مخصَّصة لأغراض أخرى غير الوثائق.</translation>
    </message>
    <message>
        <source>The key or the algorithm is too weak by today’s standards.</source>
        <translation>المفتاح أو الخوارزمية أضعف مما تقتضيه معايير اليوم.</translation>
    </message>
    <message>
        <source>The signer’s certificate is missing.</source>
        <translation>شهادة الموقِّع غير موجودة.</translation>
    </message>
    <message>
        <source>The secretary has not approved this certificate for this member.</source>
        <translation>لم يعتمد أمين السر هذه الشهادة لهذا العضو.</translation>
    </message>
    <message>
        <source>The person is not a member of this space.</source>
        <translation>هذا الشخص ليس عضواً في مساحة الهيئة هذه.</translation>
    </message>
    <message>
        <source>The name is not the member’s.</source>
        <translation>الاسم ليس اسم العضو.</translation>
    </message>
    <message>
        <source>The role is not the member’s.</source>
        <translation>الصفة ليست صفة العضو.</translation>
    </message>
    <message>
        <source>It was made for another space.</source>
        <translation>أُعدّ لمساحة هيئة أخرى.</translation>
    </message>
    <message>
        <source>It was made for another meeting.</source>
        <translation>أُعدّ لاجتماع آخر.</translation>
    </message>
    <message>
        <source>The agenda it speaks of is not the one that was published.</source>
        <translation>جدول الأعمال المقصود ليس الجدول المنشور.</translation>
    </message>
    <message>
        <source>The agenda has no such item.</source>
        <translation>لا يوجد هذا البند في جدول الأعمال.</translation>
    </message>
    <message>
        <source>Number or title of the item are not the published ones.</source>
        <translation>رقم البند أو عنوانه ليس كما نُشر.</translation>
    </message>
    <message>
        <source>The papers it names are not those of the published item.</source>
        <translation>الوثائق المذكورة ليست وثائق البند المنشور.</translation>
    </message>
    <message>
        <source>Statement and signature claim different times.</source>
        <translation>يذكر البيان والتوقيع وقتين مختلفين.</translation>
    </message>
    <message>
        <source>The signature does not belong to this statement.</source>
        <translation>التوقيع لا يعود إلى هذا البيان.</translation>
    </message>
    <message>
        <source>The statement was changed after it was signed.</source>
        <translation>غُيّر البيان بعد توقيعه.</translation>
    </message>
    <message>
        <source>The statement cannot be read.</source>
        <translation>لا يمكن قراءة البيان.</translation>
    </message>
    <message>
        <source>The signature cannot be read.</source>
        <translation>لا يمكن قراءة التوقيع.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>لم يكتمل التحقق</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>غير صحيح</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Paperless meetings, signed from agenda to sign-off</source>
        <translation>اجتماعات بلا ورق، موقَّعة من جدول الأعمال إلى الإقرار</translation>
    </message>
    <message>
        <source>Folder with one user&apos;s data.</source>
        <translation>مجلد يضم بيانات مستخدم واحد.</translation>
    </message>
    <message>
        <source>A PDF file to read without a meeting.</source>
        <translation>ملف PDF للقراءة دون اجتماع.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::AgendaModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>late item</source>
        <translation>بند مضاف لاحقاً</translation>
    </message>
    <message>
        <source>you signed</source>
        <translation>وقّعتَ</translation>
    </message>
    <message>
        <source>sign off</source>
        <translation>وقّع</translation>
    </message>
    <message numerus="yes">
        <source>%n signed</source>
        <translation>
            <numerusform>لم يوقّع أحد</numerusform>
            <numerusform>وقّع واحد</numerusform>
            <numerusform>وقّع اثنان</numerusform>
            <numerusform>وقّع %Ln</numerusform>
            <numerusform>وقّع %Ln</numerusform>
            <numerusform>وقّع %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1، بلا صفحات</numerusform>
            <numerusform>%1، صفحة واحدة</numerusform>
            <numerusform>%1، صفحتان</numerusform>
            <numerusform>%1، %Ln صفحات</numerusform>
            <numerusform>%1، %Ln صفحة</numerusform>
            <numerusform>%1، %Ln صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n p.</source>
        <comment>pages of a paper</comment>
        <translation>
            <numerusform>%Ln ص</numerusform>
            <numerusform>%Ln ص</numerusform>
            <numerusform>%Ln ص</numerusform>
            <numerusform>%Ln ص</numerusform>
            <numerusform>%Ln ص</numerusform>
            <numerusform>%Ln ص</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1 changed</source>
        <translation>عُدّل، إصدار %1</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>إصدار %1</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>Item %1, %2</source>
        <translation>البند %1، %2</translation>
    </message>
    <message>
        <source>Paper %1</source>
        <translation>الوثيقة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>لا علامات</numerusform>
            <numerusform>علامة واحدة</numerusform>
            <numerusform>علامتان</numerusform>
            <numerusform>%Ln علامات</numerusform>
            <numerusform>%Ln علامة</numerusform>
            <numerusform>%Ln علامة</numerusform>
        </translation>
    </message>
    <message>
        <source>not for you</source>
        <translation>ليس لك</translation>
    </message>
</context>
<context>
    <name>plenum::ui::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
</context>
<context>
    <name>plenum::ui::Banner</name>
    <message>
        <source>Show details</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Get a new key…</source>
        <translation>الحصول على مفتاح جديد…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ChangesSection</name>
    <message>
        <source>Changed since your last visit</source>
        <translation>التغييرات منذ زيارتك الأخيرة</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>عرض الكل (%1)</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ClosedView</name>
    <message>
        <source>Synchronise now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>The store is somewhere else…</source>
        <translation>المستودع في مكان آخر…</translation>
    </message>
    <message>
        <source>%1 is closed on this computer</source>
        <translation>%1 مغلقة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>It was last refreshed %1. The secretary has set that a computer which does not reach the store for %2 closes the space: its papers, agendas and the marks of others were removed from here.</source>
        <translation>آخر تحديث: %1. قرّر أمين السر أن الحاسوب الذي لا يصل إلى المستودع لمدة %2 يُغلق مساحة الهيئة: أُزيلت من هنا وثائقها وجداول أعمالها وعلامات الآخرين.</translation>
    </message>
    <message>
        <source>The secretary has set that a computer which does not reach the store for %1 closes the space: its papers, agendas and the marks of others were removed from here.</source>
        <translation>قرّر أمين السر أن الحاسوب الذي لا يصل إلى المستودع لمدة %1 يُغلق مساحة الهيئة: أُزيلت من هنا وثائقها وجداول أعمالها وعلامات الآخرين.</translation>
    </message>
    <message numerus="yes">
        <source>Your own marks, notes and sign-offs are safe. %Ln piece(s) of your work still wait here and go out with the next synchronisation.</source>
        <translation>
            <numerusform>علاماتك وملاحظاتك وإقراراتك الموقَّعة في أمان. لا ينتظر هنا شيء من عملك.</numerusform>
            <numerusform>علاماتك وملاحظاتك وإقراراتك الموقَّعة في أمان. ما زال جزء واحد من عملك ينتظر هنا ويُرسل مع المزامنة التالية.</numerusform>
            <numerusform>علاماتك وملاحظاتك وإقراراتك الموقَّعة في أمان. ما زال جزءان من عملك ينتظران هنا ويُرسلان مع المزامنة التالية.</numerusform>
            <numerusform>علاماتك وملاحظاتك وإقراراتك الموقَّعة في أمان. ما زالت %Ln أجزاء من عملك تنتظر هنا وتُرسل مع المزامنة التالية.</numerusform>
            <numerusform>علاماتك وملاحظاتك وإقراراتك الموقَّعة في أمان. ما زال %Ln جزءاً من عملك ينتظر هنا ويُرسل مع المزامنة التالية.</numerusform>
            <numerusform>علاماتك وملاحظاتك وإقراراتك الموقَّعة في أمان. ما زال %Ln جزء من عملك ينتظر هنا ويُرسل مع المزامنة التالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own marks, notes and sign-offs are safe.</source>
        <translation>علاماتك وملاحظاتك وإقراراتك الموقَّعة في أمان.</translation>
    </message>
    <message>
        <source>Connect to the network or to the folder where the space is kept, and synchronise. Everything comes back then.</source>
        <translation>يُرجى الاتصال بالشبكة أو بالمجلد الذي تُحفظ فيه مساحة الهيئة ثم المزامنة. عندئذ يعود كل شيء.</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>تجري المزامنة…</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ColorButton</name>
    <message>
        <source>Colour of new marks: %1</source>
        <translation>لون العلامات الجديدة: %1</translation>
    </message>
</context>
<context>
    <name>plenum::ui::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ConnectController</name>
    <message>
        <source>chosen before</source>
        <translation>اختير من قبل</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ConnectView</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Invitation code or address</source>
        <translation>رمز الدعوة أو العنوان</translation>
    </message>
    <message>
        <source>The code comes from the secretary of your council, board or committee. An address is a folder, or begins with https://.</source>
        <translation>تحصل على الرمز من أمين السر في مجلسك أو هيئتك أو لجنتك. والعنوان مجلد، أو يبدأ بـ https://‎.</translation>
    </message>
    <message>
        <source>Look at the store</source>
        <translation>فحص المستودع</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s file…</source>
        <translation>اختيار ملف جهة الإصدار…</translation>
    </message>
    <message>
        <source>Name of the council, board or committee</source>
        <translation>اسم المجلس أو الهيئة أو اللجنة</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>As it is to stand beside your sign-offs.</source>
        <translation>كما ينبغي أن يظهر بجانب إقراراتك الموقَّعة.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Connect to a store</source>
        <translation>الاتصال بمستودع</translation>
    </message>
    <message>
        <source>Paste or type it here</source>
        <translation>يُلصق أو يُكتب هنا</translation>
    </message>
    <message>
        <source>Address of the store</source>
        <translation>عنوان المستودع</translation>
    </message>
    <message>
        <source>As the invitation says. Change it if the folder stands elsewhere on this computer.</source>
        <translation>كما ورد في الدعوة. يُرجى تغييره إن كان المجلد في موضع آخر على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop looking at the store</source>
        <translation>إيقاف فحص المستودع</translation>
    </message>
    <message>
        <source>Looking at the store …</source>
        <translation>جارٍ فحص المستودع …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Do without the chosen authority</source>
        <translation>الاستغناء عن جهة الإصدار المختارة</translation>
    </message>
    <message>
        <source>Welcome to Plenum</source>
        <translation>مرحباً بك في Plenum</translation>
    </message>
    <message>
        <source>Your meetings with their agendas and papers, on this computer, also without a network. Read, mark and sign off in one place.</source>
        <translation>اجتماعاتك بجداول أعمالها ووثائقها على هذا الحاسوب، وحتى دون شبكة. القراءة ووضع العلامات وتوقيع الإقرارات في مكان واحد.</translation>
    </message>
    <message>
        <source>Join another council, board or committee, or change how yours is reached.</source>
        <translation>الانضمام إلى مجلس أو هيئة أو لجنة أخرى، أو تغيير طريقة الوصول إلى مستودعك.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>جارٍ الاتصال …</translation>
    </message>
    <message>
        <source>Found the space</source>
        <translation>تأسيس مساحة الهيئة</translation>
    </message>
    <message>
        <source>Save and synchronise</source>
        <translation>حفظ ومزامنة</translation>
    </message>
    <message>
        <source>Only servers this authority vouches for are believed: %1</source>
        <translation>لا يُوثق إلا بالخوادم التي تضمنها جهة الإصدار هذه: %1</translation>
    </message>
    <message>
        <source>Folder of the store</source>
        <translation>مجلد المستودع</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>شهادة جهة الإصدار</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer *.der);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Stop connecting</source>
        <translation>إيقاف الاتصال</translation>
    </message>
    <message>
        <source>Open space: papers are public anyway</source>
        <translation>مساحة هيئة مفتوحة: الوثائق علنية أصلاً</translation>
    </message>
    <message>
        <source>Whoever can read the store reads agendas, papers and shared marks. This cannot be changed later.</source>
        <translation>من يستطع قراءة المستودع يقرأ جداول الأعمال والوثائق والعلامات المشتركة. ولا يمكن تغيير ذلك لاحقاً.</translation>
    </message>
    <message>
        <source>Only members read what is in the space. Who keeps the store sees sizes and times.</source>
        <translation>لا يقرأ ما في مساحة الهيئة إلا الأعضاء. ومن يدير المستودع يرى الأحجام والأوقات.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ConnectionSection</name>
    <message>
        <source>Synchronise</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Nothing goes over the network until you resume.</source>
        <translation>لا يُنقل شيء عبر الشبكة حتى تستأنف.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::FindBar</name>
    <message>
        <source>Find in this paper</source>
        <translation>البحث في هذه الوثيقة</translation>
    </message>
    <message>
        <source>Close the find line</source>
        <translation>إغلاق شريط البحث</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>جارٍ البحث …</translation>
    </message>
    <message>
        <source>Not found in this paper</source>
        <translation>لا نتائج في هذه الوثيقة</translation>
    </message>
    <message>
        <source>%1 of %2, still searching</source>
        <translation>%1 من %2، البحث مستمر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>plenum::ui::HomeView</name>
    <message>
        <source>Also today</source>
        <translation>اليوم أيضاً</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقاً</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>سابقاً</translation>
    </message>
    <message>
        <source>Reading what is on this computer …</source>
        <translation>جارٍ قراءة ما هو موجود على هذا الحاسوب …</translation>
    </message>
    <message>
        <source>Waiting for the secretary</source>
        <translation>بانتظار أمين السر</translation>
    </message>
    <message>
        <source>Your request to join is on its way. Once the secretary has approved it, your meetings appear here at the next synchronisation.</source>
        <translation>طلب انضمامك في الطريق. وبعد موافقة أمين السر تظهر اجتماعاتك هنا عند المزامنة التالية.</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>لا توجد اجتماعات بعد</translation>
    </message>
    <message>
        <source>They appear once you are connected to the store of your council, board or committee.</source>
        <translation>تظهر الاجتماعات بعد الاتصال بمستودع مجلسك أو هيئتك أو لجنتك.</translation>
    </message>
    <message>
        <source>Connect to a store…</source>
        <translation>الاتصال بمستودع…</translation>
    </message>
</context>
<context>
    <name>plenum::ui::IdentityForm</name>
    <message>
        <source>How will you sign off?</source>
        <translation>كيف ستوقّع الإقرارات؟</translation>
    </message>
    <message>
        <source>I decide that later</source>
        <translation>سأقرر ذلك لاحقاً</translation>
    </message>
    <message>
        <source>I have a certificate in a file (.p12, .pfx)</source>
        <translation>لديّ شهادة في ملف (‎.p12، ‎.pfx)</translation>
    </message>
    <message>
        <source>I have no certificate: make one</source>
        <translation>ليست لديّ شهادة: إنشاء شهادة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>اختيار ملف المفتاح</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>ملف المفتاح</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>عبارة مرور المفتاح</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>A key is made on this computer and stays here. The space&apos;s own authority, which is kept on this computer too, issues the certificate.</source>
        <translation>يُنشأ مفتاح على هذا الحاسوب ويبقى فيه. وتُصدر الشهادةَ جهةُ الإصدار الخاصة بمساحة الهيئة، وهي محفوظة على هذا الحاسوب أيضاً.</translation>
    </message>
    <message>
        <source>A key is made on this computer and stays here. The secretary&apos;s Plenum issues the certificate when you are let in.</source>
        <translation>يُنشأ مفتاح على هذا الحاسوب ويبقى فيه. ويُصدر برنامج Plenum لدى أمين السر الشهادة عند قبولك.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <translation>ملفات المفاتيح (*.p12 *.pfx)</translation>
    </message>
</context>
<context>
    <name>plenum::ui::InviteDialog</name>
    <message>
        <source>Make the code</source>
        <translation>إنشاء الرمز</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>دعوة شخص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As it is to stand beside sign-offs.</source>
        <translation>كما ينبغي أن يظهر بجانب الإقرارات الموقَّعة.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Whoever has the code can ask to join, once. Hand it over on a way you both trust, and then approve the request here.</source>
        <translation>كل من لديه الرمز يمكنه طلب الانضمام مرة واحدة. يُرجى تسليمه عبر قناة تثقان بها كلاكما، ثم الموافقة على الطلب هنا.</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>رمز الدعوة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Another device for %1</source>
        <translation>جهاز آخر لـ %1</translation>
    </message>
    <message>
        <source>Whom do you invite?</source>
        <translation>من تريد أن تدعو؟</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
</context>
<context>
    <name>plenum::ui::KeptDialog</name>
    <message>
        <source>What is kept on this computer</source>
        <translation>المحفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>plenum::ui::LockController</name>
    <message>
        <source>Lock Plenum</source>
        <translation>قفل Plenum</translation>
    </message>
    <message>
        <source>Cover Plenum</source>
        <translation>إخفاء Plenum</translation>
    </message>
</context>
<context>
    <name>plenum::ui::LockView</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Plenum is locked</source>
        <translation>Plenum مقفل</translation>
    </message>
    <message>
        <source>Plenum is covered</source>
        <translation>Plenum مخفي</translation>
    </message>
    <message>
        <source>Enter the passphrase of your profile to go on where you were. Synchronising goes on meanwhile.</source>
        <translation>أدخل عبارة مرور ملفك الشخصي للمتابعة من حيث كنت. تستمر المزامنة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This profile has no passphrase, so anybody at this computer can uncover it. Synchronising goes on meanwhile.</source>
        <translation>ليس لهذا الملف الشخصي عبارة مرور، فيمكن لأي شخص أمام هذا الحاسوب إظهاره. تستمر المزامنة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Uncover</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>That is not the passphrase of this profile.</source>
        <translation>هذه ليست عبارة مرور هذا الملف الشخصي.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check it and try again.</source>
        <translation>لم يتغير شيء. تحقق منها وحاول مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passphrases. The next try is possible in %Ln second(s).</source>
        <translation>
            <numerusform>عبارات مرور خاطئة كثيرة. يمكنك المحاولة الآن.</numerusform>
            <numerusform>عبارات مرور خاطئة كثيرة. يمكنك المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>عبارات مرور خاطئة كثيرة. يمكنك المحاولة بعد ثانيتين.</numerusform>
            <numerusform>عبارات مرور خاطئة كثيرة. يمكنك المحاولة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>عبارات مرور خاطئة كثيرة. يمكنك المحاولة بعد %Ln ثانية.</numerusform>
            <numerusform>عبارات مرور خاطئة كثيرة. يمكنك المحاولة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenum::ui::MainWindow</name>
    <message>
        <source>All commands</source>
        <translation>جميع الأوامر</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Leave the meeting</source>
        <translation>مغادرة الاجتماع</translation>
    </message>
    <message>
        <source>Fetching papers: %1 of %2</source>
        <translation>جلب الوثائق: %1 من %2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Agenda version %1</source>
        <translation>جدول الأعمال، الإصدار %1</translation>
    </message>
    <message>
        <source>Agenda version %1, signed by %2</source>
        <translation>جدول الأعمال، الإصدار %1، بتوقيع %2</translation>
    </message>
    <message>
        <source>Connect to a store…</source>
        <translation>الاتصال بمستودع…</translation>
    </message>
    <message>
        <source>%1 · open space</source>
        <translation>%1 · مساحة هيئة مفتوحة</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MarkColor</name>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MarkPopover</name>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>رسم بالحبر</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>كتابة تعليق</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Only you see it; it never leaves this computer</source>
        <translation>لا يراها سواك، ولا تغادر هذا الحاسوب أبداً</translation>
    </message>
    <message>
        <source>Everybody who can read the paper sees it, with your name</source>
        <translation>يراها كل من يمكنه قراءة الوثيقة، مع اسمك</translation>
    </message>
    <message>
        <source>Delete this mark</source>
        <translation>حذف هذه العلامة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1، من %2</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Shared with everybody who can read the paper.</source>
        <translation>مشتركة مع كل من يمكنه قراءة الوثيقة.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
    <message>
        <source>Saved here. Only you see it.</source>
        <translation>حُفظت هنا. لا يراها سواك.</translation>
    </message>
    <message>
        <source>Saved here. The others see it after the next contact with the store.</source>
        <translation>حُفظت هنا. يراها الآخرون بعد الاتصال التالي بالمستودع.</translation>
    </message>
    <message>
        <source>Saved here. The others see it when synchronising goes on.</source>
        <translation>حُفظت هنا. يراها الآخرون عند استئناف المزامنة.</translation>
    </message>
    <message>
        <source>Saved here. The others see it once a secretary has let this computer in.</source>
        <translation>حُفظت هنا. يراها الآخرون بعد أن يقبل أمين السر هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MarksModel</name>
    <message>
        <source>Highlighted area</source>
        <translation>مساحة مظلّلة</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>ملاحظة فارغة</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>رسم بالحبر</translation>
    </message>
    <message>
        <source>p. %1 · Shared by somebody else</source>
        <translation>ص %1 · مشتركة من شخص آخر</translation>
    </message>
    <message>
        <source>p. %1 · Shared by %2</source>
        <translation>ص %1 · مشتركة من %2</translation>
    </message>
    <message>
        <source>p. %1 · Shared by you</source>
        <translation>ص %1 · مشتركة منك</translation>
    </message>
    <message>
        <source>p. %1 · Private</source>
        <translation>ص %1 · خاصة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MarksPanel</name>
    <message>
        <source>No marks on this paper yet.</source>
        <translation>لا توجد علامات على هذه الوثيقة بعد.</translation>
    </message>
    <message>
        <source>Select words and press H to highlight them, N for a note, I to draw. Marks are private until you share them.</source>
        <translation>يُرجى تحديد كلمات والضغط على H لتظليلها، أو N لكتابة ملاحظة، أو I للرسم. تبقى العلامات خاصة إلى أن تشاركها.</translation>
    </message>
    <message>
        <source>Marks on this paper</source>
        <translation>العلامات على هذه الوثيقة</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MeetingSyncRow</name>
    <message>
        <source>Fetch all meetings</source>
        <translation>جلب كل الاجتماعات</translation>
    </message>
    <message>
        <source>Only this meeting</source>
        <translation>هذا الاجتماع فقط</translation>
    </message>
    <message>
        <source>Fetch only %1</source>
        <translation>جلب %1 فقط</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MeetingTiles</name>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MeetingView</name>
    <message>
        <source>Show agenda</source>
        <translation>عرض جدول الأعمال</translation>
    </message>
    <message>
        <source>Show marks and sign-off</source>
        <translation>عرض العلامات والإقرار</translation>
    </message>
    <message>
        <source>Read full screen</source>
        <translation>القراءة بملء الشاشة</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>الانتقال إلى اللوحة التالية</translation>
    </message>
    <message>
        <source>Show marks</source>
        <translation>عرض العلامات</translation>
    </message>
    <message>
        <source>Sign off this item</source>
        <translation>توقيع الإقرار بهذا البند</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>الإقرار</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MeetingsModel</name>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message numerus="yes">
        <source>%n to sign off</source>
        <translation>
            <numerusform>لا شيء للتوقيع</numerusform>
            <numerusform>بند واحد للتوقيع</numerusform>
            <numerusform>بندان للتوقيع</numerusform>
            <numerusform>%Ln بنود للتوقيع</numerusform>
            <numerusform>%Ln بنداً للتوقيع</numerusform>
            <numerusform>%Ln بند للتوقيع</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>القادمة</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>السابقة</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MeetingsView</name>
    <message>
        <source>No meetings yet</source>
        <translation>لا توجد اجتماعات بعد</translation>
    </message>
    <message>
        <source>A meeting appears here once the secretary has published its agenda and you have synchronised.</source>
        <translation>يظهر الاجتماع هنا بعد أن ينشر أمين السر جدول أعماله وتُجرى المزامنة.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MembersModel</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>%Ln أجهزة</numerusform>
            <numerusform>%Ln جهازاً</numerusform>
            <numerusform>%Ln جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate ended %1</source>
        <translation>انتهت صلاحية الشهادة في %1</translation>
    </message>
    <message>
        <source>Certificate until %1</source>
        <translation>الشهادة سارية حتى %1</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>لا توجد شهادة</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>أمين السر الأول</translation>
    </message>
    <message>
        <source>May lead</source>
        <translation>مخوَّل تولّي الأمانة الأولى</translation>
    </message>
    <message>
        <source>No longer members</source>
        <translation>لم يعودوا أعضاء</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MembersView</name>
    <message>
        <source>The list of members is not here yet</source>
        <translation>قائمة الأعضاء غير موجودة هنا بعد</translation>
    </message>
    <message>
        <source>It appears once you have synchronised with the store.</source>
        <translation>تظهر القائمة بعد إجراء المزامنة مع المستودع.</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>بانتظار القبول</translation>
    </message>
    <message>
        <source>Invite someone…</source>
        <translation>دعوة شخص…</translation>
    </message>
    <message>
        <source>Invite another device…</source>
        <translation>دعوة جهاز آخر…</translation>
    </message>
    <message>
        <source>Hand over the lead…</source>
        <translation>تسليم الأمانة الأولى…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>إزالة %1؟</translation>
    </message>
    <message>
        <source>What they have on their computers they keep. What they signed and shared until now counts; what they do from now on does not.</source>
        <translation>يحتفظ هذا العضو بما هو موجود على حواسيبه. ويُعتدّ بما وقّعه وشاركه حتى الآن، ولا يُعتدّ بما يفعله من الآن فصاعداً.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Hand over the lead to %1?</source>
        <translation>تسليم الأمانة الأولى إلى %1؟</translation>
    </message>
    <message>
        <source>From then on only they can publish agendas, invite and remove. Their Plenum takes the lead at its next synchronisation.</source>
        <translation>بعد ذلك لا يستطيع غير هذا العضو نشر جداول الأعمال ودعوة الأعضاء وإزالتهم. ويتولّى برنامج Plenum لديه الأمانة الأولى عند مزامنته التالية.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Choose a person below.</source>
        <translation>يُرجى اختيار شخص أدناه.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>المختار: %1</translation>
    </message>
    <message>
        <source>Never: it stays open without the store</source>
        <translation>أبداً: تبقى مفتوحة دون المستودع</translation>
    </message>
    <message>
        <source>Close this space on computers that did not reach the store for</source>
        <translation>إغلاق مساحة الهيئة هذه على الحواسيب التي لم تصل إلى المستودع لمدة</translation>
    </message>
    <message>
        <source>Papers, agendas and the marks of others are removed there, and come back when it synchronises. Own work stays. Back up the store: it is the only lasting copy then.</source>
        <translation>تُزال منها الوثائق وجداول الأعمال وعلامات الآخرين، وتعود عند المزامنة. ويبقى العمل الخاص. يُرجى أخذ نسخة احتياطية من المستودع: فهو عندئذ النسخة الدائمة الوحيدة.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::NextMeetingCard</name>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Open agenda</source>
        <translation>فتح جدول الأعمال</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>الاجتماع التالي</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Meeting now</source>
        <translation>الاجتماع منعقد الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%Ln بنود</numerusform>
            <numerusform>%Ln بنداً</numerusform>
            <numerusform>%Ln بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>لا وثائق</numerusform>
            <numerusform>وثيقة واحدة</numerusform>
            <numerusform>وثيقتان</numerusform>
            <numerusform>%Ln وثائق</numerusform>
            <numerusform>%Ln وثيقة</numerusform>
            <numerusform>%Ln وثيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing ahead</source>
        <translation>لا اجتماعات قادمة</translation>
    </message>
    <message>
        <source>The next meeting appears here once the secretary has published its agenda and you have synchronised.</source>
        <translation>يظهر الاجتماع التالي هنا بعد أن ينشر أمين السر جدول أعماله وتُجرى المزامنة.</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The rest comes at the next contact with the store.</source>
        <translation>يصل الباقي عند الاتصال التالي بالمستودع.</translation>
    </message>
    <message>
        <source>Checked %1, %2</source>
        <translation>تم التحقق %1، %2</translation>
    </message>
    <message>
        <source>Continue: page %1</source>
        <translation>متابعة: الصفحة %1</translation>
    </message>
    <message>
        <source>Continue: %1, page %2</source>
        <translation>متابعة: %1، الصفحة %2</translation>
    </message>
    <message>
        <source>%1 of %2 papers are here.</source>
        <translation>%1 من %2 من الوثائق متوفرة هنا.</translation>
    </message>
    <message>
        <source>The rest is on its way.</source>
        <translation>الباقي في الطريق.</translation>
    </message>
    <message>
        <source>The rest comes when synchronising goes on.</source>
        <translation>يصل الباقي عند استئناف المزامنة.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::NotesSection</name>
    <message>
        <source>Your last notes</source>
        <translation>ملاحظاتك الأخيرة</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>p. %1</source>
        <comment>page number</comment>
        <translation>ص %1</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>مشتركة</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خاصة</translation>
    </message>
</context>
<context>
    <name>plenum::ui::OutlineModel</name>
    <message>
        <source>%1, page %2</source>
        <translation>%1، الصفحة %2</translation>
    </message>
</context>
<context>
    <name>plenum::ui::OwnWorkCard</name>
    <message>
        <source>Your work</source>
        <translation>عملك</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>عرض الكل (%1)</translation>
    </message>
</context>
<context>
    <name>plenum::ui::PageCanvas</name>
    <message>
        <source>Pages of the paper</source>
        <translation>صفحات الوثيقة</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>plenum::ui::PagePainter</name>
    <message>
        <source>This page could not be drawn. The rest of the paper is not affected. Double-click to try again.</source>
        <translation>تعذّر عرض هذه الصفحة. ولا يتأثر باقي الوثيقة. يُرجى النقر المزدوج للمحاولة من جديد.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::PassphraseDialog</name>
    <message>
        <source>Easy to guess. Several words in a row are better.</source>
        <translation>سهلة التخمين. الأفضل عدة كلمات متتالية.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it much harder to guess.</source>
        <translation>مقبولة. كلمة واحدة إضافية تجعل تخمينها أصعب بكثير.</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>صعبة التخمين.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>إعادة كتابتها</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>تعيين عبارة المرور</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>تعيين عبارة مرور</translation>
    </message>
    <message>
        <source>It is asked for whenever Plenum starts. Nobody can tell it to you again: make a recovery code as well, and keep that away from this computer.</source>
        <translation>تُطلب كلما بدأ Plenum. لا يستطيع أحد إخبارك بها من جديد: يُرجى إنشاء رمز استرداد أيضاً وحفظه بعيداً عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>إزالة عبارة المرور…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>That is not the passphrase of this profile. Nothing was changed.</source>
        <translation>هذه ليست عبارة مرور هذا الملف الشخصي. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>يُرجى كتابة عبارة مرور.</translation>
    </message>
    <message>
        <source>This is not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>إزالة عبارة المرور؟</translation>
    </message>
    <message>
        <source>From then on the keyring of the desktop opens what is kept here or, where there is none, whoever can read the files.</source>
        <translation>بعد ذلك يُفتح المحفوظ هنا بحلقة مفاتيح سطح المكتب، وإن لم توجد فيستطيع فتحه كل من يستطيع قراءة الملفات.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>plenum::ui::PassphraseField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>إخفاء ما يُكتب</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
</context>
<context>
    <name>plenum::ui::PdfWindow</name>
    <message>
        <source>%1 – Plenum</source>
        <translation>%1 – Plenum</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ProfileController</name>
    <message numerus="yes">
        <source>%1 in %2, with %Ln paper(s).</source>
        <translation>
            <numerusform>%1 في %2، دون وثائق.</numerusform>
            <numerusform>%1 في %2، مع وثيقة واحدة.</numerusform>
            <numerusform>%1 في %2، مع وثيقتين.</numerusform>
            <numerusform>%1 في %2، مع %Ln وثائق.</numerusform>
            <numerusform>%1 في %2، مع %Ln وثيقة.</numerusform>
            <numerusform>%1 في %2، مع %Ln وثيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Remove everything from this computer?</source>
        <translation>إزالة كل شيء من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Papers, marks, sign-offs, keys and settings of Plenum are removed here, and nothing brings back what is not in the store. It needs no network. To come back, this computer has to be invited again.</source>
        <translation>تُزال من هنا الوثائق والعلامات والإقرارات الموقَّعة والمفاتيح وإعدادات Plenum، ولا سبيل إلى استعادة ما ليس في المستودع. لا حاجة إلى شبكة. وللعودة لا بد من دعوة هذا الحاسوب من جديد.</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>إزالة كل شيء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Synchronise first</source>
        <translation>المزامنة أولاً</translation>
    </message>
    <message>
        <source>It could not be removed</source>
        <translation>تعذّرت الإزالة</translation>
    </message>
    <message>
        <source>Close Plenum and start it again to go on.</source>
        <translation>يُرجى إغلاق Plenum وتشغيله من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>Plenum was removed from this computer</source>
        <translation>أُزيل Plenum من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Not all could be removed</source>
        <translation>تعذّرت إزالة كل شيء</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ProgressLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>plenum::ui::QrCode</name>
    <message>
        <source>Invitation code as a QR code</source>
        <translation>رمز الدعوة في صورة رمز QR</translation>
    </message>
</context>
<context>
    <name>plenum::ui::Rail</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>تجري المزامنة</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>المزامنة الآن</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ReaderActions</name>
    <message>
        <source>Outline and pages</source>
        <translation>المحتويات والصفحات</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>الانتقال إلى صفحة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>الحجم الفعلي</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>ملاءمة الصفحة</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <translation>تدوير إلى اليمين</translation>
    </message>
    <message>
        <source>Rotate left</source>
        <translation>تدوير إلى اليسار</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>حبر</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Find in this paper</source>
        <translation>البحث في هذه الوثيقة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>نسخ الكلمات</translation>
    </message>
    <message>
        <source>Select the whole page</source>
        <translation>تحديد الصفحة كاملة</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ReaderMessage</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Password of the paper</source>
        <translation>كلمة مرور الوثيقة</translation>
    </message>
    <message>
        <source>Choose a paper</source>
        <translation>اختيار وثيقة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation>فتح الوثيقة</translation>
    </message>
    <message>
        <source>No paper is open.</source>
        <translation>لا توجد وثيقة مفتوحة.</translation>
    </message>
    <message>
        <source>Choose a paper in the agenda to read it here, with your marks and those shared with you.</source>
        <translation>يُرجى اختيار وثيقة من جدول الأعمال لقراءتها هنا، مع علاماتك والعلامات المشتركة معك.</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>جارٍ فتح %1 …</translation>
    </message>
    <message>
        <source>%1 is on its way.</source>
        <translation>الوثيقة %1 في الطريق.</translation>
    </message>
    <message>
        <source>It opens here as soon as it has arrived from the store. Nothing needs to be done.</source>
        <translation>تُفتح هنا فور وصولها من المستودع. لا يلزم القيام بأي شيء.</translation>
    </message>
    <message>
        <source>That password did not open the paper.</source>
        <translation>لم تفتح كلمة المرور هذه الوثيقة.</translation>
    </message>
    <message>
        <source>This paper needs a password.</source>
        <translation>تتطلب هذه الوثيقة كلمة مرور.</translation>
    </message>
    <message>
        <source>Whoever made %1 locked it. The password is used here only, to open it, and is not kept.</source>
        <translation>أقفل مُعِدّ %1 الوثيقة. تُستخدم كلمة المرور هنا لفتحها فقط ولا يُحتفظ بها.</translation>
    </message>
    <message>
        <source>The agenda, the other papers and your marks are not affected.</source>
        <translation>لا يتأثر جدول الأعمال ولا الوثائق الأخرى ولا علاماتك.</translation>
    </message>
    <message>
        <source>This paper is not a PDF document.</source>
        <translation>هذه الوثيقة ليست مستند PDF.</translation>
    </message>
    <message>
        <source>The secretary published %1, but the file holds something else. Ask the secretary to publish it again.</source>
        <translation>نشر أمين السر %1، لكن الملف يحتوي على شيء آخر. يُرجى أن تطلب منه إعادة نشرها.</translation>
    </message>
    <message>
        <source>This paper is damaged and cannot be shown.</source>
        <translation>هذه الوثيقة تالفة ولا يمكن عرضها.</translation>
    </message>
    <message>
        <source>The file %1 arrived exactly as it was published, but it cannot be read. Ask the secretary for a sound copy.</source>
        <translation>وصل الملف %1 كما نُشر تماماً، لكن لا يمكن قراءته. يُرجى طلب نسخة سليمة من أمين السر.</translation>
    </message>
    <message>
        <source>This paper is too large to be shown.</source>
        <translation>هذه الوثيقة أكبر من أن تُعرض.</translation>
    </message>
    <message>
        <source>%1 has more pages or more data than a paper may have.</source>
        <translation>صفحات %1 أو بياناتها أكثر مما يُسمح به لوثيقة واحدة.</translation>
    </message>
    <message>
        <source>This paper took too long to open.</source>
        <translation>استغرق فتح هذه الوثيقة وقتاً طويلاً.</translation>
    </message>
    <message>
        <source>Opening %1 was stopped so that nothing else has to wait.</source>
        <translation>أُوقف فتح %1 كي لا يتعطّل أي شيء آخر.</translation>
    </message>
    <message>
        <source>This paper was set aside.</source>
        <translation>وُضعت هذه الوثيقة جانباً.</translation>
    </message>
    <message>
        <source>Drawing %1 had to be stopped three times within a minute.</source>
        <translation>تعيّن إيقاف عرض %1 ثلاث مرات خلال دقيقة واحدة.</translation>
    </message>
    <message>
        <source>The part of Plenum that draws papers could not be started.</source>
        <translation>تعذّر تشغيل الجزء الذي يعرض الوثائق في Plenum.</translation>
    </message>
    <message>
        <source>%1 holds something else, whatever its name says.</source>
        <translation>يحتوي %1 على شيء آخر، أياً كان ما يدلّ عليه اسمه.</translation>
    </message>
    <message>
        <source>Ask whoever made %1 for a sound copy.</source>
        <translation>يُرجى طلب نسخة سليمة من مُعِدّ %1.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ReaderToolbar</name>
    <message>
        <source>%1 %</source>
        <comment>a zoom</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Go to page (%1)</source>
        <translation>الانتقال إلى صفحة (%1)</translation>
    </message>
    <message>
        <source>p.</source>
        <translation>ص</translation>
    </message>
    <message>
        <source>%1 · p.</source>
        <translation>%1 · ص</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Page %1 %2</source>
        <translation>الصفحة %1 %2</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>ملاءمة الصفحة</translation>
    </message>
    <message>
        <source>Zoom: %1, shown at %2</source>
        <translation>التكبير: %1، معروض بنسبة %2</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ReaderView</name>
    <message>
        <source>Opening %1 …</source>
        <translation>جارٍ فتح %1 …</translation>
    </message>
    <message>
        <source>This link leads out of the paper.</source>
        <translation>يقود هذا الرابط إلى خارج الوثيقة.</translation>
    </message>
    <message>
        <source>Open outside Plenum</source>
        <translation>فتح خارج Plenum</translation>
    </message>
    <message>
        <source>This paper is confidential.</source>
        <translation>هذه الوثيقة سرية.</translation>
    </message>
    <message>
        <source>Its words are not copied. You can mark them and write notes.</source>
        <translation>لا تُنسخ كلماتها. يمكنك تعليمها وكتابة ملاحظات.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::RecoveryDialog</name>
    <message>
        <source>Make the code</source>
        <translation>إنشاء الرمز</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>It opens what is kept here when the passphrase is forgotten or the keyring is lost: enter it in place of the passphrase. A code that was made before opens nothing any more.</source>
        <translation>يفتح المحفوظ هنا إذا نُسيت عبارة المرور أو فُقدت حلقة المفاتيح: يُدخل بدلاً من عبارة المرور. والرمز الذي أُنشئ من قبل لا يفتح شيئاً بعد الآن.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>It is shown this once. Write it down, and keep it away from this computer.</source>
        <translation>يُعرض هذه المرة فقط. يُرجى كتابته وحفظه بعيداً عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>حفظتُ الرمز</translation>
    </message>
    <message>
        <source>That is not the passphrase of this profile. Nothing was changed.</source>
        <translation>هذه ليست عبارة مرور هذا الملف الشخصي. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>plenum::ui::RequestsCard</name>
    <message>
        <source>The code is not one of yours. Whoever made it has to answer.</source>
        <translation>ليس هذا الرمز من رموزك. وعلى من أنشأه أن يجيب عن الطلب.</translation>
    </message>
    <message>
        <source>The code was guessed or copied wrongly. Do not let this device in.</source>
        <translation>الرمز مُخمَّن أو منسوخ خطأً. يُرجى عدم قبول هذا الجهاز.</translation>
    </message>
    <message>
        <source>The code was used before, or the device was. Make a new invitation.</source>
        <translation>سبق استخدام هذا الرمز أو هذا الجهاز. يُرجى إنشاء دعوة جديدة.</translation>
    </message>
    <message>
        <source>A further device, or a new certificate, of a member.</source>
        <translation>جهاز إضافي، أو شهادة جديدة، لأحد الأعضاء.</translation>
    </message>
    <message>
        <source>They call themselves %1.</source>
        <translation>الاسم الذي قدّمه صاحب الطلب: %1.</translation>
    </message>
    <message>
        <source>Certificate: %1</source>
        <translation>الشهادة: %1</translation>
    </message>
    <message>
        <source>Asks for a certificate; approving issues it.</source>
        <translation>يُطلب إصدار شهادة؛ وتصدر بالموافقة.</translation>
    </message>
    <message>
        <source>Asks for a certificate, which this computer cannot issue.</source>
        <translation>يُطلب إصدار شهادة لا يستطيع هذا الحاسوب إصدارها.</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>بانتظار القبول</translation>
    </message>
    <message>
        <source>Unreadable request</source>
        <translation>طلب لا يمكن قراءته</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>الموافقة على %1</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>رفض %1</translation>
    </message>
    <message>
        <source>A new key for a computer that was restored from a backup or copied; the key before it ends.</source>
        <translation>مفتاح جديد لحاسوب استُعيد من نسخة احتياطية أو نُسخ؛ وينتهي المفتاح السابق.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SettingsController</name>
    <message>
        <source>The process that reads papers could not be started, so papers cannot be shown. Installing Plenum again may help.</source>
        <translation>تعذّر تشغيل العملية التي تقرأ الوثائق، فلا يمكن عرض الوثائق. قد تفيد إعادة تثبيت Plenum.</translation>
    </message>
    <message>
        <source>Tried just now: the process that reads papers can open no files, reach no network and start no programs.</source>
        <translation>جُرّب الآن: العملية التي تقرأ الوثائق لا تستطيع فتح ملفات ولا الوصول إلى شبكة ولا تشغيل برامج.</translation>
    </message>
    <message>
        <source>Tried just now: this system does not offer every protection, so the process that reads papers is held back only in part.</source>
        <translation>جُرّب الآن: لا يوفّر هذا النظام كل الحماية، فالعملية التي تقرأ الوثائق مقيّدة جزئياً فقط.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كما في سطح المكتب</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>لغة البرنامج</translation>
    </message>
    <message>
        <source>Papers stay in the language they were written in.</source>
        <translation>تبقى الوثائق باللغة التي كُتبت بها.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Of the text around the papers, compared with your desktop. Pages have their own zoom.</source>
        <translation>للنص المحيط بالوثائق، مقارنةً بسطح المكتب لديك. وللصفحات تكبيرها الخاص.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>برنامج حر بموجب رخصة GNU العمومية العامة، الإصدار 3 أو ما يليه. ويُقدَّم دون أي ضمان.</translation>
    </message>
    <message>
        <source>Papers are opened in a sandbox</source>
        <translation>تُفتح الوثائق في بيئة معزولة</translation>
    </message>
    <message>
        <source>The sandbox is incomplete on this computer</source>
        <translation>البيئة المعزولة غير مكتملة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Plenum %1</source>
        <translation>Plenum %1</translation>
    </message>
    <message>
        <source>Kept on this computer in %1</source>
        <translation>محفوظ على هذا الحاسوب في %1</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>المستودع</translation>
    </message>
    <message>
        <source>Connect to a store…</source>
        <translation>الاتصال بمستودع…</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>لا يوجد بعد.</translation>
    </message>
    <message>
        <source>Your meetings are kept in %1</source>
        <translation>اجتماعاتك محفوظة في %1</translation>
    </message>
    <message>
        <source>Only by hand (Ctrl+L)</source>
        <translation>يدوياً فقط (Ctrl+L)</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>فوراً</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>By itself, when nobody uses Plenum</source>
        <translation>تلقائياً، عندما لا يستخدم أحد Plenum</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>قفل الآن</translation>
    </message>
    <message>
        <source>Cover now</source>
        <translation>إخفاء الآن</translation>
    </message>
    <message>
        <source>Nothing of your meetings is shown until the passphrase of this profile is entered. Where a time is chosen, Plenum also locks when the desktop locks or the computer sleeps. Synchronising goes on.</source>
        <translation>لا يظهر شيء من اجتماعاتك حتى تُدخل عبارة مرور هذا الملف الشخصي. وإذا اختير وقت فإن Plenum يُقفل أيضاً عند قفل سطح المكتب أو سكون الحاسوب. تستمر المزامنة.</translation>
    </message>
    <message>
        <source>This profile has no passphrase: Plenum can be covered, so that nobody reads along, but anybody at this computer can uncover it. Where a time is chosen, it is also covered when the desktop locks or the computer sleeps.</source>
        <translation>ليس لهذا الملف الشخصي عبارة مرور: يمكن إخفاء Plenum حتى لا يقرأ أحد معك، لكن أي شخص أمام هذا الحاسوب يستطيع إظهاره. وإذا اختير وقت فإنه يُخفى أيضاً عند قفل سطح المكتب أو سكون الحاسوب.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>المحفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Recovery code…</source>
        <translation>رمز الاسترداد…</translation>
    </message>
    <message>
        <source>What is kept on this computer…</source>
        <translation>عرض المحفوظ على هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Remove everything from this computer…</source>
        <translation>إزالة كل شيء من هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>تعيين عبارة مرور…</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SidePanelView</name>
    <message>
        <source>This paper has no outline. Its pages are listed under Pages.</source>
        <translation>ليس لهذه الوثيقة فهرس محتويات. صفحاتها مدرجة تحت «الصفحات».</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Outline of the paper</source>
        <translation>محتويات الوثيقة</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>صفحات الوثيقة</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Many servers, Nextcloud for one, want an app password; it is made in the settings of your account there. Plenum keeps it on this computer, in the keyring if there is one.</source>
        <translation>تطلب خوادم كثيرة، مثل Nextcloud، كلمة مرور للتطبيق؛ وتُنشأ في إعدادات حسابك هناك. يحفظها Plenum على هذا الحاسوب، في حلقة المفاتيح إن وُجدت.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SignOffForm</name>
    <message>
        <source>You are about to sign</source>
        <translation>ما أنت على وشك توقيعه</translation>
    </message>
    <message>
        <source>Comment, visible to everybody and part of what you sign</source>
        <translation>تعليق، يراه الجميع وهو جزء مما توقّعه</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>وقّع</translation>
    </message>
    <message>
        <source>Show the papers’ hashes</source>
        <translation>عرض بصمات الوثائق</translation>
    </message>
    <message>
        <source>The exact text that is signed</source>
        <translation>النص الذي يُوقَّع بحرفه</translation>
    </message>
    <message>
        <source>Show the exact text that is signed</source>
        <translation>عرض النص الذي يُوقَّع بحرفه</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>عبارة مرور المفتاح</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>التوقيع بواسطة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Agenda version %1 of %2</source>
        <translation>الإصدار %1 من جدول الأعمال، %2</translation>
    </message>
    <message>
        <source>%1, published by %2</source>
        <translation>%1، نشره %2</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>لا وثائق</numerusform>
            <numerusform>وثيقة واحدة</numerusform>
            <numerusform>وثيقتان</numerusform>
            <numerusform>%Ln وثائق</numerusform>
            <numerusform>%Ln وثيقة</numerusform>
            <numerusform>%Ln وثيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>No papers: you sign the item as the agenda states it</source>
        <translation>لا وثائق: توقّع البند كما ورد في جدول الأعمال</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <translation>%1، %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a key file…</source>
        <translation>اختيار ملف المفتاح…</translation>
    </message>
    <message>
        <source>Signed with: %1</source>
        <translation>التوقيع بواسطة: %1</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>جارٍ التوقيع…</translation>
    </message>
    <message>
        <source>You can sign off as soon as the secretary has approved this device and your role allows it.</source>
        <translation>يمكنك توقيع الإقرار بعد أن يعتمد أمين السر هذا الجهاز ومتى سمحت صفتك بذلك.</translation>
    </message>
    <message>
        <source>Choose a decision first.</source>
        <translation>يُرجى اختيار القرار أولاً.</translation>
    </message>
    <message>
        <source>Choose the file with your certificate and key (.p12 or .pfx).</source>
        <translation>يُرجى اختيار الملف الذي يضم شهادتك ومفتاحك (.p12 أو .pfx).</translation>
    </message>
    <message>
        <source>Works offline; it is sent at the next contact.</source>
        <translation>يعمل دون اتصال؛ ويُرسل عند الاتصال التالي.</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>اختيار ملف المفتاح</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx);;All files (*)</source>
        <translation>مفاتيح (*.p12 *.pfx);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Works offline; it is sent when synchronising goes on.</source>
        <translation>يعمل دون اتصال؛ ويُرسل عند استئناف المزامنة.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SignOffList</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (أنت)</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>في المستودع</translation>
    </message>
    <message>
        <source>Saved here, sent at the next contact</source>
        <translation>محفوظ هنا، ويُرسل عند الاتصال التالي</translation>
    </message>
    <message>
        <source>Replaced by a later sign-off</source>
        <translation>حلّ محلّه إقرار موقَّع لاحق</translation>
    </message>
    <message>
        <source>To an earlier version of the agenda (%1)</source>
        <translation>لإصدار سابق من جدول الأعمال (%1)</translation>
    </message>
    <message>
        <source>It came from a device that is not this person’s.</source>
        <translation>ورد من جهاز لا يخص هذا الشخص.</translation>
    </message>
    <message>
        <source>Who has signed off</source>
        <translation>من وقّعوا الإقرار</translation>
    </message>
    <message>
        <source>Saved here, sent when synchronising goes on</source>
        <translation>محفوظ هنا، ويُرسل عند استئناف المزامنة</translation>
    </message>
    <message>
        <source>Saved here, sent once a secretary has let this computer in</source>
        <translation>محفوظ هنا، ويُرسل بعد أن يقبل أمين السر هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SignOffPanel</name>
    <message>
        <source>No agenda item is chosen</source>
        <translation>لم يُختَر أي بند</translation>
    </message>
    <message>
        <source>Choose an item of the agenda to read what would be signed and who has signed it off.</source>
        <translation>يُرجى اختيار بند من جدول الأعمال لقراءة ما سيُوقَّع ومعرفة من وقّع الإقرار به.</translation>
    </message>
    <message>
        <source>You signed off: %1</source>
        <translation>إقرارك الموقَّع: %1</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>في المستودع</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>محفوظ هنا</translation>
    </message>
    <message>
        <source>Every member’s Plenum can now check it. If you change your mind, a new sign-off replaces this one.</source>
        <translation>يمكن الآن لبرنامج Plenum لدى كل عضو أن يتحقق منه. وإن غيّرت رأيك، يحلّ إقرار موقَّع جديد محلّ هذا.</translation>
    </message>
    <message>
        <source>It is safe on this computer and goes to the store at the next contact; you need not do anything.</source>
        <translation>إنه محفوظ بأمان على هذا الحاسوب ويُرسل إلى المستودع عند الاتصال التالي؛ ولا يلزمك القيام بأي شيء.</translation>
    </message>
    <message>
        <source>Sign off anew</source>
        <translation>وقّع من جديد</translation>
    </message>
    <message>
        <source>It is safe on this computer and goes to the store when synchronising goes on.</source>
        <translation>إنه محفوظ بأمان على هذا الحاسوب ويُرسل إلى المستودع عند استئناف المزامنة.</translation>
    </message>
    <message>
        <source>It is safe on this computer and goes to the store once a secretary has let this computer in; you need not do anything.</source>
        <translation>إنه محفوظ بأمان على هذا الحاسوب ويُرسل إلى المستودع بعد أن يقبل أمين السر هذا الحاسوب؛ ولا يلزمك القيام بأي شيء.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SyncBanner</name>
    <message>
        <source>As far as can be told, everything was recovered.</source>
        <translation>استُعيد كل شيء بقدر ما يمكن التأكد منه.</translation>
    </message>
    <message>
        <source>Some marks or notes may be missing. The damaged file is kept in %1.</source>
        <translation>قد تكون بعض العلامات أو الملاحظات مفقودة. الملف التالف محفوظ في %1.</translation>
    </message>
    <message>
        <source>The file with your own work was damaged and has been repaired</source>
        <translation>كان الملف الذي يضم عملك تالفاً وقد أُصلح</translation>
    </message>
    <message>
        <source>The local copies were damaged and are fetched again</source>
        <translation>كانت النسخ الموجودة على هذا الحاسوب تالفة ويجري جلبها من جديد</translation>
    </message>
    <message>
        <source>Your own marks, notes and sign-offs are kept elsewhere and are complete.</source>
        <translation>علاماتك وملاحظاتك وإقراراتك الموقَّعة محفوظة في موضع آخر وهي كاملة.</translation>
    </message>
    <message>
        <source>You are no longer a member</source>
        <translation>لم تعد عضواً</translation>
    </message>
    <message>
        <source>What you have stays readable. What you write from now on does not count. If that is a mistake, ask the secretary.</source>
        <translation>ما لديك يبقى متاحاً للقراءة. وما تكتبه من الآن فصاعداً لا يُعتدّ به. وإن كان ذلك عن طريق الخطأ، يُرجى سؤال أمين السر.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا رسائل أخرى</numerusform>
            <numerusform>رسالة أخرى</numerusform>
            <numerusform>رسالتان أخريان</numerusform>
            <numerusform>%Ln رسائل أخرى</numerusform>
            <numerusform>%Ln رسالة أخرى</numerusform>
            <numerusform>%Ln رسالة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>After that its papers and agendas are removed from this computer until it reaches the store again. Your own marks and sign-offs stay.</source>
        <translation>بعد ذلك تُزال وثائقها وجداول أعمالها من هذا الحاسوب حتى يصل إلى المستودع من جديد. أما علاماتك وإقراراتك الموقَّعة فتبقى.</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>مزامنة</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SyncController</name>
    <message>
        <source>Get a new key for this computer?</source>
        <translation>الحصول على مفتاح جديد لهذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Get a new key</source>
        <translation>الحصول على مفتاح جديد</translation>
    </message>
    <message>
        <source>The computer gets a key of its own. Your marks, sign-offs and papers stay, and what was not sent yet goes out under the new key.</source>
        <translation>يحصل الحاسوب على مفتاح خاص به. تبقى علاماتك وتوقيعاتك ووثائقك، وما لم يُرسل بعد يُرسل بالمفتاح الجديد.</translation>
    </message>
    <message>
        <source>The secretary then has to let the computer in; until that is done you can read and mark. The key it had before ends then, so that any other copy of this computer can send nothing more.</source>
        <translation>بعد ذلك على أمين السر قبول الحاسوب؛ وحتى ذلك الحين يمكنك القراءة ووضع العلامات. عندئذ ينتهي المفتاح السابق، فلا تستطيع أي نسخة أخرى من هذا الحاسوب إرسال شيء.</translation>
    </message>
    <message>
        <source>This computer goes on leading without waiting for anybody. The key it had before ends, so that any other copy of this computer can send nothing more.</source>
        <translation>يواصل هذا الحاسوب القيادة دون انتظار أحد. وينتهي المفتاح الذي كان له قبل ذلك، فلا تستطيع أي نسخة أخرى من هذا الحاسوب إرسال شيء بعد الآن.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SyncView</name>
    <message>
        <source>Synchronise</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Fetch all meetings</source>
        <translation>جلب كل الاجتماعات</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Nothing yet. Marks you share and your sign-offs are listed here, with how far they have got.</source>
        <translation>لا شيء بعد. تُدرج هنا العلامات التي تشاركها وإقراراتك الموقَّعة، مع بيان أين وصلت.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>عملك</translation>
    </message>
    <message>
        <source>Change how it is reached…</source>
        <translation>تغيير طريقة الوصول إليه…</translation>
    </message>
    <message>
        <source>Only papers of one meeting are fetched, as you chose.</source>
        <translation>لا تُجلب إلا وثائق اجتماع واحد، كما اخترت.</translation>
    </message>
    <message>
        <source>This network may cost: only papers of the next meeting are fetched, up to 50 MB. Your own work is sent in any case.</source>
        <translation>قد تترتب على استخدام هذه الشبكة تكلفة: لا تُجلب إلا وثائق الاجتماع التالي، وبحد أقصى خمسين ميغابايت. أما عملك فيُرسل في كل الأحوال.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>The store is %1</source>
        <translation>المستودع هو %1</translation>
    </message>
    <message>
        <source>None yet. They appear once the secretary has published an agenda and you have synchronised.</source>
        <translation>لا توجد اجتماعات بعد. تظهر بعد أن ينشر أمين السر جدول أعمال وتُجرى المزامنة.</translation>
    </message>
    <message>
        <source>Connect to a store…</source>
        <translation>الاتصال بمستودع…</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message numerus="yes">
        <source>Page %1, %n mark(s)</source>
        <translation>
            <numerusform>الصفحة %1، بلا علامات</numerusform>
            <numerusform>الصفحة %1، علامة واحدة</numerusform>
            <numerusform>الصفحة %1، علامتان</numerusform>
            <numerusform>الصفحة %1، %Ln علامات</numerusform>
            <numerusform>الصفحة %1، %Ln علامة</numerusform>
            <numerusform>الصفحة %1، %Ln علامة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenum::ui::TodoView</name>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>لا شيء بانتظارك</translation>
    </message>
    <message>
        <source>When a meeting wants your sign-off on an item, it is listed here until you have given it.</source>
        <translation>عندما يُطلب منك في اجتماع توقيع الإقرار ببند، يبقى البند مدرجاً هنا إلى أن توقّعه.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>المطلوب</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-offs are wanted from you.</source>
        <translation>
            <numerusform>لا إقرارات مطلوبة منك.</numerusform>
            <numerusform>إقرار موقَّع واحد مطلوب منك.</numerusform>
            <numerusform>إقراران موقَّعان مطلوبان منك.</numerusform>
            <numerusform>%Ln إقرارات موقَّعة مطلوبة منك.</numerusform>
            <numerusform>%Ln إقراراً موقَّعاً مطلوباً منك.</numerusform>
            <numerusform>%Ln إقرار موقَّع مطلوب منك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenum::ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>رجوع إلى %1</translation>
    </message>
</context>
<context>
    <name>plenum::ui::UnlockView</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Unlock your profile</source>
        <translation>فتح قفل ملفك الشخصي</translation>
    </message>
    <message>
        <source>The keys on this computer are protected by a passphrase.</source>
        <translation>المفاتيح على هذا الحاسوب محمية بعبارة مرور.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Your profile could not be opened</source>
        <translation>تعذّر فتح ملفك الشخصي</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>plenum::ui::WaitingCard</name>
    <message>
        <source>Waiting for you</source>
        <translation>بانتظارك</translation>
    </message>
    <message>
        <source>Sign off: %1</source>
        <translation>وقّع الإقرار: %1</translation>
    </message>
    <message>
        <source>%1 of %2 have signed</source>
        <translation>وقّع %1 من %2</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>مراجعة وتوقيع</translation>
    </message>
</context>
<context>
    <name>plenum::ui::WaitingSection</name>
    <message>
        <source>Nothing. When your sign-off is wanted, it is listed here.</source>
        <translation>لا شيء. عندما يُطلب إقرارك الموقَّع يُدرج هنا.</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>بانتظارك</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>عرض الكل (%1)</translation>
    </message>
</context>
<context>
    <name>plenum::ui::WipedView</name>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Removing everything from this computer…</source>
        <translation>تجري إزالة كل شيء من هذا الحاسوب…</translation>
    </message>
</context>
<context>
    <name>plenumctl</name>
    <message>
        <source>Passphrase of this profile:</source>
        <translation>عبارة مرور هذا الملف الشخصي:</translation>
    </message>
    <message>
        <source>Passphrase of the key:</source>
        <translation>عبارة مرور المفتاح:</translation>
    </message>
    <message>
        <source>started, process of its own</source>
        <translation>بدأ، في عملية مستقلة</translation>
    </message>
    <message>
        <source>this kernel has none: seccomp only</source>
        <translation>لا تتوفر في هذه النواة: seccomp فقط</translation>
    </message>
    <message>
        <source>denied: %1</source>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>the worker could do this</source>
        <translation>تمكّنت العملية المساعدة من ذلك</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Usage: plenumctl [--profile DIR] [--json] [--quiet] COMMAND …</source>
        <translation>الاستعمال: plenumctl [--profile DIR] [--json] [--quiet] COMMAND …</translation>
    </message>
    <message>
        <source>plenumctl(1) describes each of them.</source>
        <translation>يشرح plenumctl(1) كلاً منها.</translation>
    </message>
    <message>
        <source>Agenda version %1 says this already; nothing new was published.</source>
        <translation>يتضمن الإصدار %1 من جدول الأعمال ذلك من قبل؛ لم يُنشر شيء جديد.</translation>
    </message>
    <message>
        <source>Published: agenda version %1 with %2 papers, %3. Meeting %4</source>
        <translation>نُشر: الإصدار %1 من جدول الأعمال، عدد الوثائق %2، %3. الاجتماع %4</translation>
    </message>
    <message>
        <source>No meetings here yet.</source>
        <translation>لا توجد اجتماعات هنا بعد.</translation>
    </message>
    <message>
        <source>Agenda version %1</source>
        <translation>جدول الأعمال، الإصدار %1</translation>
    </message>
    <message>
        <source>Agenda version %1, signed by %2</source>
        <translation>جدول الأعمال، الإصدار %1، بتوقيع %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1، بلا صفحات</numerusform>
            <numerusform>%1، صفحة واحدة</numerusform>
            <numerusform>%1، صفحتان</numerusform>
            <numerusform>%1، %Ln صفحات</numerusform>
            <numerusform>%1، %Ln صفحة</numerusform>
            <numerusform>%1، %Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>لا تغييرات.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>موجودة هنا</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>غير موجودة هنا بعد</translation>
    </message>
    <message>
        <source>No papers here yet.</source>
        <translation>لا توجد وثائق هنا بعد.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>العنوان: %1</translation>
    </message>
    <message>
        <source>A word is missing.</source>
        <translation>تنقص كلمة.</translation>
    </message>
    <message>
        <source>“%1” does not fit here.</source>
        <translation>«%1» في غير موضعها هنا.</translation>
    </message>
    <message>
        <source>Usage: plenumctl %1</source>
        <translation>الاستعمال: plenumctl %1</translation>
    </message>
    <message>
        <source>A sign-off that cannot be read</source>
        <translation>إقرار موقَّع لا يمكن قراءته</translation>
    </message>
    <message>
        <source>It came from a device that is not this person’s.</source>
        <translation>ورد من جهاز لا يخص هذا الشخص.</translation>
    </message>
    <message>
        <source>It is about an earlier version of the agenda.</source>
        <translation>يتعلق بإصدار سابق من جدول الأعمال.</translation>
    </message>
    <message>
        <source>Signed and saved here; it goes to the store at the next sync.</source>
        <translation>وُقّع وحُفظ هنا؛ ويُرسل إلى المستودع عند المزامنة التالية.</translation>
    </message>
    <message>
        <source>Signed, and in the store.</source>
        <translation>وُقّع، وهو في المستودع.</translation>
    </message>
    <message>
        <source>No sign-offs here yet.</source>
        <translation>لا توجد إقرارات موقَّعة هنا بعد.</translation>
    </message>
    <message>
        <source>The space “%1” stands in %2. You are its lead secretary.</source>
        <translation>مساحة الهيئة «%1» موجودة في %2. أنت أمين السر الأول فيها.</translation>
    </message>
    <message>
        <source>Hand this code to %1 over a channel you both trust. It works once.</source>
        <translation>يُرجى تسليم هذا الرمز إلى %1 عبر قناة تثقان بها كلاكما. يصلح لمرة واحدة.</translation>
    </message>
    <message>
        <source>You asked to join “%1”. Reading works from the next sync on; the secretary still has to approve you before you can share marks or sign off.</source>
        <translation>طلبتَ الانضمام إلى «%1». تتاح القراءة ابتداءً من المزامنة التالية؛ ولا بد من موافقة أمين السر قبل أن تتمكن من مشاركة العلامات أو توقيع الإقرارات.</translation>
    </message>
    <message>
        <source>Approved: %1, %2</source>
        <translation>تمت الموافقة: %1، %2</translation>
    </message>
    <message>
        <source>Not approved: device %1 (%2)</source>
        <translation>لم تتم الموافقة: الجهاز %1 (%2)</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>لا أحد ينتظر.</translation>
    </message>
    <message>
        <source>The list of members is not here yet: sync first.</source>
        <translation>قائمة الأعضاء غير موجودة هنا بعد: يُرجى المزامنة أولاً.</translation>
    </message>
    <message>
        <source>%1 of %2 papers, %3 of %4</source>
        <translation>الوثائق: %1 من %2، %3 من %4</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>progress, a length of time</comment>
        <translation>%1، بقي %2</translation>
    </message>
    <message>
        <source>%1: ready offline, %2 of %3 papers</source>
        <translation>%1: جاهز دون اتصال، %2 من %3 من الوثائق</translation>
    </message>
    <message>
        <source>%1: %2 of %3 papers here</source>
        <translation>%1: %2 من %3 من الوثائق متوفرة هنا</translation>
    </message>
    <message>
        <source>This computer needs %1 more room for all papers.</source>
        <translation>يحتاج هذا الحاسوب إلى %1 مساحة إضافية لكل الوثائق.</translation>
    </message>
    <message>
        <source>The newest state of the store is from %1; there may be newer ones it does not show.</source>
        <translation>أحدث حالة للمستودع تعود إلى %1؛ وقد توجد حالات أحدث لا يعرضها.</translation>
    </message>
    <message>
        <source>Up to date. Nothing has been published yet.</source>
        <translation>محدَّث. لم يُنشر شيء بعد.</translation>
    </message>
    <message>
        <source>Agenda version %1 is made and kept here; it goes to the store at the next sync.</source>
        <translation>أُعدّ الإصدار %1 من جدول الأعمال وحُفظ هنا؛ ويُرسل إلى المستودع عند المزامنة القادمة.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>التفاصيل: %1</translation>
    </message>
    <message>
        <source>A passphrase is needed, and there is no terminal to ask for it. Put it into a file and name that with %1.</source>
        <translation>تلزم عبارة مرور، ولا توجد طرفية لطلبها. يُرجى وضعها في ملف وذكره بالخيار %1.</translation>
    </message>
    <message>
        <source>The document has no page %1.</source>
        <translation>لا توجد في المستند صفحة %1.</translation>
    </message>
    <message>
        <source>This profile belongs to no space in %1. Check the store, or join the space first.</source>
        <translation>لا ينتمي هذا الملف الشخصي إلى أي مساحة هيئة في %1. يُرجى التحقق من المستودع أو الانضمام إلى المساحة أولاً.</translation>
    </message>
    <message>
        <source>This profile belongs to no space yet. Ask the secretary for an invite code and use it with “plenumctl space join”.</source>
        <translation>لا ينتمي هذا الملف الشخصي إلى أي مساحة هيئة بعد. يُرجى طلب رمز دعوة من أمين السر واستخدامه مع «plenumctl space join».</translation>
    </message>
    <message>
        <source>This profile belongs to several spaces. Name the store of one with --store.</source>
        <translation>ينتمي هذا الملف الشخصي إلى عدة مساحات. يُرجى ذكر مستودع إحداها بالخيار ‎--store.</translation>
    </message>
    <message>
        <source>This is not a whole invite code. Copy all of it again, or ask the secretary for another.</source>
        <translation>هذا ليس رمز دعوة كاملاً. يُرجى نسخه كله من جديد أو طلب رمز آخر من أمين السر.</translation>
    </message>
    <message>
        <source>This invite code was made by a newer Plenum than yours. Update Plenum on this computer.</source>
        <translation>أُنشئ رمز الدعوة هذا بإصدار من Plenum أحدث من إصدارك. يُرجى تحديث Plenum على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«%1» ناقص.</translation>
    </message>
    <message>
        <source>A space is kept in %1 already, and nothing was changed. Choose an empty folder, or join that space with an invite code.</source>
        <translation>توجد مساحة هيئة في %1 بالفعل، ولم يُغيَّر شيء. يُرجى اختيار مجلد فارغ، أو الانضمام إلى تلك المساحة برمز دعوة.</translation>
    </message>
    <message>
        <source>A password does not belong into an address: others on this computer can read it there. Put it into a file and name that with --password-file.</source>
        <translation>لا توضع كلمة المرور في العنوان: يستطيع غيرك على هذا الحاسوب قراءتها هناك. يُرجى وضعها في ملف وذكره بالخيار ‎--password-file.</translation>
    </message>
    <message>
        <source>A space can be kept in %1.</source>
        <translation>يمكن حفظ مساحة هيئة في %1.</translation>
    </message>
    <message>
        <source>No space can be kept in %1.</source>
        <translation>لا يمكن حفظ مساحة هيئة في %1.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 asked for a certificate. This profile does not hold the organization&apos;s certificate authority, so none was issued.</source>
        <translation>طلب %1 شهادة. لا يملك هذا الملف الشخصي جهة إصدار الشهادات الخاصة بالمؤسسة، ولذلك لم تُصدر أي شهادة.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>أمين السر الأول</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>no longer a member</source>
        <translation>لم يعد عضواً</translation>
    </message>
    <message>
        <source>%1 is removed. What they had on their computer they keep; what they do from now on does not count.</source>
        <translation>أُزيل %1. يحتفظ بما كان على حاسوبه، ولا يُعتدّ بما يفعله من الآن فصاعداً.</translation>
    </message>
    <message>
        <source>The certificate authority is in %1. Whoever has it and its passphrase can issue certificates in the organization&apos;s name.</source>
        <translation>جهة إصدار الشهادات موجودة في %1. وكل من لديه هذا الملف وعبارة مروره يمكنه إصدار شهادات باسم المؤسسة.</translation>
    </message>
    <message>
        <source>This profile can issue certificates now.</source>
        <translation>يمكن لهذا الملف الشخصي الآن إصدار الشهادات.</translation>
    </message>
    <message>
        <source>New owner: %1</source>
        <translation>مالك جديد: %1</translation>
    </message>
    <message>
        <source>No owner any more: %1</source>
        <translation>لم يعد مالكاً: %1</translation>
    </message>
    <message>
        <source>New secretary: %1</source>
        <translation>أمين سر جديد: %1</translation>
    </message>
    <message>
        <source>No secretary any more: %1</source>
        <translation>لم يعد أمين سر: %1</translation>
    </message>
    <message>
        <source>Owners who have to sign: %1</source>
        <translation>عدد المالكين الذين يجب أن يوقّعوا: %1</translation>
    </message>
    <message>
        <source>Leads from now on: %1</source>
        <translation>أمين السر الأول من الآن فصاعداً: %1</translation>
    </message>
    <message>
        <source>This is in force now.</source>
        <translation>هذا سارٍ الآن.</translation>
    </message>
    <message>
        <source>Owners who still have to sign: %1. Hand them %2; they sign it with “plenumctl space cosign”.</source>
        <translation>عدد المالكين الذين لم يوقّعوا بعد: %1. يُرجى تسليمهم %2؛ ويوقّعونه بالأمر «plenumctl space cosign».</translation>
    </message>
    <message>
        <source>It is complete. Hand %1 to whoever leads, or is to lead where the lead is lost; “plenumctl space cosign” publishes it there.</source>
        <translation>اكتمل الأمر. يُرجى تسليم %1 إلى أمين السر الأول، أو إلى من سيتولّى الأمانة الأولى إن تعذّر وجوده؛ وينشره هناك الأمر «plenumctl space cosign».</translation>
    </message>
    <message>
        <source>Approved: %1 goes on with a new device key. The key before it ends; what was written under it counts. Rights of a secretary or owner have to be given to the new one again.</source>
        <translation>تمت الموافقة: يواصل %1 بمفتاح جهاز جديد. ينتهي المفتاح السابق، ويُعتدّ بما كُتب به. ولا بد من منح المفتاح الجديد صلاحيات أمين السر أو المالك من جديد.</translation>
    </message>
    <message>
        <source>  … and %1 more</source>
        <translation>  … و%1 غيرها</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>older than what is here</source>
        <translation>أقدم مما هو موجود هنا</translation>
    </message>
    <message>
        <source>contradicts what is here</source>
        <translation>يتعارض مع ما هو موجود هنا</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>left as it is: two were published here, and both are kept</source>
        <translation>تُرك على حاله: نُشر هنا اثنان، وكلاهما محفوظ</translation>
    </message>
    <message>
        <source>can be put back from here</source>
        <translation>يمكن إعادته من هنا</translation>
    </message>
    <message>
        <source>not put back</source>
        <translation>لم يُعَد</translation>
    </message>
    <message>
        <source>not on this computer: somebody else&apos;s may have it</source>
        <translation>غير موجود على هذا الحاسوب: قد يكون على حاسوب شخص آخر</translation>
    </message>
    <message>
        <source>only the lead secretary&apos;s computer can put it back</source>
        <translation>لا يستطيع إعادته إلا حاسوب أمين السر الأول</translation>
    </message>
    <message>
        <source>The store is newer than what is here, and nothing was changed. Run “plenumctl sync” first.</source>
        <translation>المستودع أحدث مما هو موجود هنا، ولم يُغيَّر شيء. يُرجى تنفيذ «plenumctl sync» أولاً.</translation>
    </message>
    <message>
        <source>%1 objects and papers were looked at: the store has all that this computer holds.</source>
        <translation>عدد الكائنات والوثائق التي فُحصت: %1. في المستودع كل ما يوجد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 objects and papers were looked at; %2 are missing or wrong in the store, %3 were put back. What is in this computer&apos;s copy is safe.</source>
        <translation>عدد الكائنات والوثائق التي فُحصت: %1؛ المفقود منها أو الخاطئ في المستودع: %2، وما أُعيد: %3. ما في نسخة هذا الحاسوب محفوظ بأمان.</translation>
    </message>
    <message>
        <source>Nothing in the store says that this computer was restored from a backup or copied, and nothing was changed. If you know it was, run “plenumctl space renew --force”.</source>
        <translation>لا شيء في المستودع يدل على أن هذا الحاسوب استُعيد من نسخة احتياطية أو نُسخ، ولم يُغيَّر شيء. إن كنت تعلم بحدوث ذلك، يُرجى تنفيذ «plenumctl space renew --force».</translation>
    </message>
    <message>
        <source>This computer leads a space that it does not own alone, so its key cannot be renewed from here; nothing was changed. Let an owner take the lead over with “plenumctl space take-over”, or hand it over with “plenumctl space lead”, then renew.</source>
        <translation>يتولّى هذا الحاسوب الأمانة الأولى في مساحة هيئة لا ينفرد بملكيتها، ولذلك لا يمكن تجديد مفتاحه من هنا؛ ولم يُغيَّر شيء. يُرجى أن يتولّى أحد المالكين الأمانة الأولى بالأمر «plenumctl space take-over»، أو تسليمها بالأمر «plenumctl space lead»، ثم التجديد.</translation>
    </message>
    <message>
        <source>This computer has a new key. Your marks, sign-offs and papers are all still here.</source>
        <translation>أصبح لهذا الحاسوب مفتاح جديد. علاماتك وإقراراتك الموقَّعة ووثائقك كلها لا تزال هنا.</translation>
    </message>
    <message>
        <source>“%1”: the secretary has to let it in (“plenumctl space approve”). Until then you can read and mark.</source>
        <translation>«%1»: لا بد أن يقبله أمين السر («plenumctl space approve»). ويمكنك حتى ذلك الحين القراءة ووضع العلامات.</translation>
    </message>
    <message>
        <source>“%1”: this computer goes on leading it, under its new key.</source>
        <translation>«%1»: يواصل هذا الحاسوب تولّي الأمانة الأولى فيها بمفتاحه الجديد.</translation>
    </message>
    <message>
        <source>%1 pieces of your work go out once that is done.</source>
        <translation>عدد عناصر عملك التي تُرسل بعد إتمام ذلك: %1.</translation>
    </message>
    <message>
        <source>“%1” does not list this computer: ask for an invite code and join again.</source>
        <translation>هذا الحاسوب غير مدرج في «%1»: يُرجى طلب رمز دعوة والانضمام من جديد.</translation>
    </message>
    <message>
        <source>%1 The request goes out with the next sync.</source>
        <translation>%1 يُرسل الطلب عند المزامنة التالية.</translation>
    </message>
    <message>
        <source>Everything the members wrote is rolled up already.</source>
        <translation>كل ما كتبه الأعضاء مجمَّع من قبل.</translation>
    </message>
    <message>
        <source>%1 pieces of the members&apos; logs are rolled up, in %2 objects.</source>
        <translation>جُمّعت أجزاء من سجلات الأعضاء عددها %1، في كائنات عددها %2.</translation>
    </message>
    <message>
        <source>%1 do not count: they were written twice, or after a device was removed.</source>
        <translation>عدد الأجزاء التي لا يُعتدّ بها: %1، إذ كُتبت مرتين أو بعد إزالة جهاز.</translation>
    </message>
    <message>
        <source>A new epoch is open: %1.</source>
        <translation>فُتحت حقبة جديدة: %1.</translation>
    </message>
    <message>
        <source>Everything in the store is needed. Nothing was removed.</source>
        <translation>كل ما في المستودع لازم. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>%1 objects nobody needs would be removed:</source>
        <translation>لو نُفّذ الأمر لحُذفت كائنات لا يحتاج إليها أحد، عددها %1:</translation>
    </message>
    <message>
        <source>%1 objects nobody needs were removed:</source>
        <translation>حُذفت كائنات لا يحتاج إليها أحد، عددها %1:</translation>
    </message>
    <message>
        <source>%1 objects nobody needs would be announced:</source>
        <translation>لو نُفّذ الأمر لأُعلن عن كائنات لا يحتاج إليها أحد، عددها %1:</translation>
    </message>
    <message>
        <source>%1 objects nobody needs were announced. They stay for at least %2 days; whoever still uses one keeps it:</source>
        <translation>أُعلن عن كائنات لا يحتاج إليها أحد، عددها %1. تبقى مدة لا تقل عن %2 من الأيام؛ ومن لا يزال يستخدم أحدها يُبقيه:</translation>
    </message>
    <message>
        <source>%1 objects were announced before and wait, the first until %2.</source>
        <translation>كائنات أُعلن عنها من قبل وما زالت تنتظر، عددها %1، أولها حتى %2.</translation>
    </message>
    <message>
        <source>%1 objects the store had lost were put back from this computer.</source>
        <translation>أُعيدت من هذا الحاسوب كائنات فقدها المستودع، عددها %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s Plenum was restored from a backup or copied: another copy of it has written under the same key. Everything here is safe and can be read; what you do now stays on this computer until it has a key of its own: run “plenumctl space renew”.</source>
        <translation>استُعيد برنامج Plenum على هذا الحاسوب من نسخة احتياطية أو نُسخ: فقد كتبت نسخة أخرى منه بالمفتاح نفسه. كل شيء هنا محفوظ بأمان ويمكن قراءته؛ وما تقوم به الآن يبقى على هذا الحاسوب إلى أن يكون له مفتاح خاص به: يُرجى تنفيذ «plenumctl space renew».</translation>
    </message>
    <message>
        <source>This computer no longer belongs to “%1”; another one of yours does.</source>
        <translation>لم يعد هذا الحاسوب تابعاً لـ«%1»؛ ولا يزال حاسوب آخر لك تابعاً لها.</translation>
    </message>
    <message>
        <source>You are no longer a member of “%1”.</source>
        <translation>لم تعد عضواً في «%1».</translation>
    </message>
    <message>
        <source>What you have stays readable. What you do here from now on does not count and is not sent. If that is a mistake, ask the secretary.</source>
        <translation>ما لديك يبقى متاحاً للقراءة. وما تفعله هنا من الآن فصاعداً لا يُعتدّ به ولا يُرسل. وإن كان ذلك عن طريق الخطأ، يُرجى سؤال أمين السر.</translation>
    </message>
    <message>
        <source>%1 pieces of your work had not been sent. They stay here.</source>
        <translation>عدد عناصر عملك التي لم تُرسل: %1. وهي تبقى هنا.</translation>
    </message>
    <message>
        <source>This computer&apos;s key is one of the owners&apos;, and it takes several of them to replace it, so it cannot be renewed from here; nothing was changed. Let the owners take it out first with “plenumctl space owners remove”, then renew.</source>
        <translation>مفتاح هذا الحاسوب أحد مفاتيح المالكين، ويلزم أن يوقّع عدد منهم لاستبداله، فلا يمكن تجديده من هنا؛ ولم يتغيّر شيء. يُرجى أن يُخرجه المالكون أولاً بالأمر «plenumctl space owners remove»، ثم جدِّده.</translation>
    </message>
    <message>
        <source>New passphrase of this profile:</source>
        <translation>عبارة المرور الجديدة لهذا الملف الشخصي:</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>نفسها مرة أخرى:</translation>
    </message>
    <message>
        <source>The recovery code of this profile, which is not shown again:

  %1

Write it down and keep it away from this computer. It opens the profile when the passphrase is forgotten or the keyring is lost: enter it in place of the passphrase. A code that was made before opens nothing any more.</source>
        <translation>رمز استرداد هذا الملف الشخصي، ولن يُعرض مرة أخرى:

  %1

اكتبه واحفظه بعيداً عن هذا الحاسوب. يفتح الملف الشخصي إذا نُسيت عبارة المرور أو فُقدت حلقة المفاتيح: أدخله بدلاً من عبارة المرور. والرمز الذي صُنع من قبل لا يفتح شيئاً بعد الآن.</translation>
    </message>
    <message>
        <source>It is open: whoever can read the store can read what is published there.</source>
        <translation>وهي مفتوحة: من يستطع قراءة المستودع يستطع قراءة ما يُنشر فيها.</translation>
    </message>
    <message>
        <source>It is sealed: only members can read it. Who keeps the store sees sizes and times.</source>
        <translation>وهي مختومة: لا يقرؤها إلا الأعضاء. ومن يدير المستودع يرى الأحجام والأوقات.</translation>
    </message>
    <message>
        <source>You asked to join “%1”. Everything in it arrives with the first sync after the secretary has approved you.</source>
        <translation>طلبت الانضمام إلى «%1». يصل كل ما فيها مع أول مزامنة بعد أن يقبلك أمين السر.</translation>
    </message>
    <message>
        <source>The secretary has not approved this computer yet; everything arrives with the first sync after that.</source>
        <translation>لم يقبل أمين السر هذا الحاسوب بعد؛ ويصل كل شيء مع أول مزامنة بعد ذلك.</translation>
    </message>
    <message>
        <source>%1. Run “plenumctl sync”.</source>
        <translation>%1. يُرجى تشغيل «plenumctl sync».</translation>
    </message>
    <message>
        <source>This space has no lease: what devices have they keep without the store.</source>
        <translation>ليس لمساحة الهيئة هذه مهلة: تحتفظ الأجهزة بما لديها دون المستودع.</translation>
    </message>
    <message>
        <source>A device that does not reach the store for %1 closes this space: it removes papers, agendas and the marks of others, and gets them again at its next contact. Own work stays. The store is the only lasting copy then: back it up.</source>
        <translation>الجهاز الذي لا يصل إلى المستودع لمدة %1 يُغلق مساحة الهيئة هذه: يُزيل الوثائق وجداول الأعمال وعلامات الآخرين، ويستعيدها عند اتصاله التالي. ويبقى العمل الخاص. والمستودع عندئذ هو النسخة الدائمة الوحيدة: يُرجى أخذ نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>It does not open, so what would be lost cannot be told.</source>
        <translation>تعذّر فتحه، فلا يمكن معرفة ما سيُفقد.</translation>
    </message>
    <message>
        <source>Everything you did is in the store.</source>
        <translation>كل ما عملتَه موجود في المستودع.</translation>
    </message>
    <message>
        <source>There is no profile in %1, and nothing was removed.</source>
        <translation>لا يوجد ملف شخصي في %1، ولم يُزَل شيء.</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>typed to confirm</comment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Everything Plenum keeps in %1 is removed, and nothing brings it back. Type “%2” to go on:</source>
        <translation>يُزال كل ما يحفظه Plenum في %1، ولا سبيل إلى استعادته. للمتابعة يُرجى كتابة «%2»:</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>لم يُزَل شيء.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>أُزيل: %1</translation>
    </message>
    <message>
        <source>“plenumctl profile passphrase” changes that.</source>
        <translation>يمكن تغيير ذلك بالأمر «plenumctl profile passphrase».</translation>
    </message>
    <message>
        <source>“plenumctl profile recovery” makes one.</source>
        <translation>يمكن إنشاؤه بالأمر «plenumctl profile recovery».</translation>
    </message>
</context>
</TS>
