; HeyDesk's installer for Windows: for one user, without administrator rights. Built on Linux or Windows by
;
;     makensis -DVERSION=0.1.0 -DSOURCE=dist/heydesk -DPICTURES=build -DOUT=dist/HeyDesk-0.1.0-setup.exe heydesk.nsi
;
; SOURCE is PyInstaller's folder; PICTURES has heydesk.ico and heydesk.bmp, which packaging/dev/icons.py draws (without
; them NSIS' own are used). With -DSIGN="signtool sign /fd sha256 ..." installer and uninstaller are signed.
; `setup.exe /S` installs without a question, `/D=C:\Some where` (last, unquoted) elsewhere. Exit codes: 0 done,
; 1 canceled, 2 failed, 5 nothing changed because HeyDesk is open and did not close.
;
; An update brings the new files beside the old ones, asks an open HeyDesk to save and close, and only then exchanges
; them, so that neither a full disk nor a window with work in hand leaves half a program.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS all
RequestExecutionLevel user

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh

!define NAME "HeyDesk"
!define APP_ID "io.github.heydesk.HeyDesk"
!define WINDOW "heydesk-window.exe"
!define COMMAND "heydesk.exe"
!define UNINSTALLER "uninstall.exe"
!define LINK "HeyDesk.Link"
!define OWN_KEY "Software\HeyDesk"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP_ID}"
!define RUN_KEY "Software\Microsoft\Windows\CurrentVersion\Run"
!define APPROVED_KEY "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
!define STILL_OPEN 5

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${OWN_KEY}" "InstallDir"
BrandingText "${NAME} ${VERSION}"
!ifdef PICTURES
  !define MUI_ICON "${PICTURES}/heydesk.ico"
  !define MUI_UNICON "${PICTURES}/heydesk.ico"
  !define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURES}/heydesk.bmp"
  !define MUI_UNWELCOMEFINISHPAGE_BITMAP "${PICTURES}/heydesk.bmp"
!endif
!ifdef SIGN
  !finalize '${SIGN} "%1"'
  !uninstfinalize '${SIGN} "%1"'
!endif

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} setup"
VIAddVersionKey "CompanyName" "The HeyDesk developers"
VIAddVersionKey "LegalCopyright" "Copyright the HeyDesk developers. MIT License."

!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW}"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!define MUI_WELCOMEPAGE_TEXT "$(Welcome)"
!define MUI_FINISHPAGE_TEXT "$(Finished)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(Kept)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TEXT "$(Kept)"
!insertmacro MUI_UNPAGE_FINISH
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Arabic"

LangString Welcome ${LANG_ENGLISH} "This installs HeyDesk ${VERSION} for you alone. It needs no administrator rights.$\r$\n$\r$\nIf HeyDesk is open, it saves your drafts and closes."
LangString Welcome ${LANG_SPANISH} "Se instalará HeyDesk ${VERSION} solo para usted. No se necesitan permisos de administrador.$\r$\n$\r$\nSi HeyDesk está abierto, guardará sus borradores y se cerrará."
LangString Welcome ${LANG_FRENCH} "HeyDesk ${VERSION} va être installé pour vous seul. Aucun droit d’administrateur n’est nécessaire.$\r$\n$\r$\nSi HeyDesk est ouvert, il enregistre vos brouillons et se ferme."
LangString Welcome ${LANG_ARABIC} "سيتم تثبيت HeyDesk ${VERSION} لك وحدك، ولا يحتاج ذلك إلى صلاحيات المسؤول.$\r$\n$\r$\nإذا كان HeyDesk مفتوحًا فسيحفظ مسوداتك ويُغلق."

LangString Finished ${LANG_ENGLISH} "HeyDesk is in your Start menu. To have it open phone and text links, choose it in Windows Settings under Default apps."
LangString Finished ${LANG_SPANISH} "HeyDesk está en el menú Inicio. Para que abra los enlaces de teléfono y de mensajes, elíjalo en Configuración de Windows, Aplicaciones predeterminadas."
LangString Finished ${LANG_FRENCH} "HeyDesk se trouve dans le menu Démarrer. Pour qu’il ouvre les liens de téléphone et de SMS, choisissez-le dans les Paramètres de Windows, Applications par défaut."
LangString Finished ${LANG_ARABIC} "ستجد HeyDesk في قائمة ابدأ. ليفتح روابط الهاتف والرسائل، اختره في إعدادات Windows ضمن التطبيقات الافتراضية."

LangString Kept ${LANG_ENGLISH} "Your texts, drafts and settings stay on this computer:$\r$\n$LOCALAPPDATA\heydesk$\r$\n$APPDATA\heydesk$\r$\n$\r$\nYour keys stay in Windows’ Credential Manager. To remove a key, remove its account in HeyDesk before you uninstall."
LangString Kept ${LANG_SPANISH} "Sus mensajes, borradores y ajustes se conservan en este equipo:$\r$\n$LOCALAPPDATA\heydesk$\r$\n$APPDATA\heydesk$\r$\n$\r$\nSus claves se conservan en el Administrador de credenciales de Windows. Para eliminar una clave, elimine su cuenta en HeyDesk antes de desinstalarlo."
LangString Kept ${LANG_FRENCH} "Vos messages, brouillons et réglages restent sur cet ordinateur :$\r$\n$LOCALAPPDATA\heydesk$\r$\n$APPDATA\heydesk$\r$\n$\r$\nVos clés restent dans le Gestionnaire d’identification de Windows. Pour supprimer une clé, supprimez son compte dans HeyDesk avant de le désinstaller."
LangString Kept ${LANG_ARABIC} "تبقى رسائلك ومسوداتك وإعداداتك على هذا الحاسوب:$\r$\n$LOCALAPPDATA\heydesk$\r$\n$APPDATA\heydesk$\r$\n$\r$\nوتبقى مفاتيحك في إدارة بيانات الاعتماد في Windows. لحذف مفتاح، احذف حسابه في HeyDesk قبل إلغاء التثبيت."

LangString Open ${LANG_ENGLISH} "HeyDesk is open and did not close. Close it, then press Retry."
LangString Open ${LANG_SPANISH} "HeyDesk está abierto y no se ha cerrado. Ciérrelo y pulse Reintentar."
LangString Open ${LANG_FRENCH} "HeyDesk est ouvert et ne s’est pas fermé. Fermez-le, puis appuyez sur Réessayer."
LangString Open ${LANG_ARABIC} "HeyDesk مفتوح ولم يُغلق. أغلقه ثم اضغط على إعادة المحاولة."

LangString Failed ${LANG_ENGLISH} "HeyDesk can’t write to $INSTDIR. Nothing was changed."
LangString Failed ${LANG_SPANISH} "HeyDesk no puede escribir en $INSTDIR. No se ha cambiado nada."
LangString Failed ${LANG_FRENCH} "HeyDesk ne peut pas écrire dans $INSTDIR. Rien n’a été modifié."
LangString Failed ${LANG_ARABIC} "لا يستطيع HeyDesk الكتابة في $INSTDIR. لم يتغير شيء."

; A program's file can't be opened for writing while the program runs.
!macro PushIfRunning FILE
  ${If} ${FileExists} "$INSTDIR\${FILE}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${FILE}" a
    ${If} ${Errors}
      StrCpy $R0 1
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
!macroend

!macro Functions UN
; $R0: 1 while the window or a command runs from here, else 0.
Function ${UN}LookForRunning
  StrCpy $R0 0
  !insertmacro PushIfRunning "${WINDOW}"
  !insertmacro PushIfRunning "${COMMAND}"
FunctionEnd

; Windows' Restart Manager tells the program what it tells everybody at the end of a session: save, and close.
Function ${UN}AskToClose
  System::Call 'rstrtmgr::RmStartSession(*i .r0, i 0, w .r1) i .r2'
  ${If} $2 = 0
    System::Call '*(w "$INSTDIR\${WINDOW}", w "$INSTDIR\${COMMAND}") p .r3'
    System::Call 'rstrtmgr::RmRegisterResources(i r0, i 2, p r3, i 0, p 0, i 0, p 0) i .r2'
    ${If} $2 = 0
      System::Call 'rstrtmgr::RmShutdown(i r0, i 0, p 0) i .r2'
    ${EndIf}
    System::Free $3
    System::Call 'rstrtmgr::RmEndSession(i r0)'
  ${EndIf}
FunctionEnd

Function ${UN}EnsureClosed
  Call ${UN}LookForRunning
  ${If} $R0 = 1
    Call ${UN}AskToClose
  ${EndIf}
  ${Do}
    StrCpy $R1 20 ; ten seconds to close
    ${Do}
      Call ${UN}LookForRunning
      ${If} $R0 = 0
        Return
      ${EndIf}
      Sleep 500
      IntOp $R1 $R1 - 1
    ${LoopUntil} $R1 = 0
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Open)" /SD IDCANCEL IDRETRY again
    RMDir /r "$INSTDIR\new"
    SetErrorLevel ${STILL_OPEN}
    Quit
    again:
  ${Loop}
FunctionEnd
!macroend
!insertmacro Functions ""
!insertmacro Functions "un."

; The Start menu's entry carries the program's id, by which Windows groups its windows and knows its notifications.
Function MakeStartMenuEntry
  StrCpy $5 "$SMPROGRAMS\${NAME}.lnk"
  SetOutPath "$INSTDIR" ; where the entry starts the program
  CreateShortCut "$5" "$INSTDIR\${WINDOW}" "" "$INSTDIR\${WINDOW}" 0
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P<> 0
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
    ${If} $1 P<> 0
      ${IPersistFile::Load} $1 '("$5", ${STGM_READWRITE})'
      ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
      ${If} $2 P<> 0
        System::Call '*(&w64 "${APP_ID}") p .r6'
        System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r3'
        System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_LPWSTR},,p r6)p.r4'
        ${IPropertyStore::SetValue} $2 '($3,$4).r7'
        ${If} $7 = 0
          ${IPropertyStore::Commit} $2 "()"
          ${IPersistFile::Save} $1 '("$5",1)'
        ${EndIf}
        System::Free $3
        System::Free $4
        System::Free $6
        ${IUnknown::Release} $2 ""
      ${EndIf}
      ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::Release} $0 ""
  ${EndIf}
FunctionEnd

!define SHCNE_ASSOCCHANGED 0x08000000
!macro TellShell
  System::Call 'shell32::SHChangeNotify(i ${SHCNE_ASSOCCHANGED}, i 0, p 0, p 0)'
!macroend

; HeyDesk stands among the programs that Windows lists for these links. Which one opens them stays as it is.
Function OfferLinks
  WriteRegStr HKCU "Software\Classes\${LINK}" "" "${NAME}"
  WriteRegStr HKCU "Software\Classes\${LINK}" "FriendlyTypeName" "${NAME}"
  WriteRegStr HKCU "Software\Classes\${LINK}" "URL Protocol" ""
  WriteRegStr HKCU "Software\Classes\${LINK}\Application" "AppUserModelID" "${APP_ID}"
  WriteRegStr HKCU "Software\Classes\${LINK}\Application" "ApplicationName" "${NAME}"
  WriteRegStr HKCU "Software\Classes\${LINK}\Application" "ApplicationIcon" "$INSTDIR\${WINDOW},0"
  WriteRegStr HKCU "Software\Classes\${LINK}\DefaultIcon" "" "$INSTDIR\${WINDOW},0"
  WriteRegStr HKCU "Software\Classes\${LINK}\shell\open\command" "" '"$INSTDIR\${WINDOW}" -- "%1"'
  WriteRegStr HKCU "${OWN_KEY}\Capabilities" "ApplicationName" "${NAME}"
  WriteRegStr HKCU "${OWN_KEY}\Capabilities" "ApplicationDescription" "Text customers by hand"
  WriteRegStr HKCU "${OWN_KEY}\Capabilities" "ApplicationIcon" "$INSTDIR\${WINDOW},0"
  WriteRegStr HKCU "${OWN_KEY}\Capabilities\URLAssociations" "sms" "${LINK}"
  WriteRegStr HKCU "${OWN_KEY}\Capabilities\URLAssociations" "smsto" "${LINK}"
  WriteRegStr HKCU "${OWN_KEY}\Capabilities\URLAssociations" "tel" "${LINK}"
  WriteRegStr HKCU "Software\RegisteredApplications" "${NAME}" "${OWN_KEY}\Capabilities"
  !insertmacro TellShell
FunctionEnd

Function EnterIntoList
  WriteRegStr HKCU "${OWN_KEY}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${WINDOW},0"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "The HeyDesk developers"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\${UNINSTALLER}"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /S'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Comments" "Texts, drafts and settings are in $LOCALAPPDATA\heydesk and stay there."
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" "$0"
FunctionEnd

; Only what an installer brought, and by name: the folder may be somebody's own.
!macro RemoveProgram
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${WINDOW}"
  Delete "$INSTDIR\${COMMAND}"
!macroend

Section
  Call EnsureClosed
  RMDir /r "$INSTDIR\new"
  ClearErrors
  SetOutPath "$INSTDIR\new"
  File /r "${SOURCE}/*"
  ${If} ${Errors}
    SetOutPath "$INSTDIR"
    RMDir /r "$INSTDIR\new"
    MessageBox MB_OK|MB_ICONSTOP "$(Failed)" /SD IDOK
    SetErrorLevel 2
    Abort "$(Failed)"
  ${EndIf}
  SetOutPath "$INSTDIR"
  Call EnsureClosed ; somebody may have opened it meanwhile
  !insertmacro RemoveProgram
  Rename "$INSTDIR\new\_internal" "$INSTDIR\_internal"
  Rename "$INSTDIR\new\${COMMAND}" "$INSTDIR\${COMMAND}"
  Rename "$INSTDIR\new\${WINDOW}" "$INSTDIR\${WINDOW}"
  RMDir /r "$INSTDIR\new"
  WriteUninstaller "$INSTDIR\${UNINSTALLER}"
  Call MakeStartMenuEntry
  Call OfferLinks
  Call EnterIntoList
SectionEnd

Section Uninstall
  Call un.EnsureClosed
  SetOutPath "$TEMP" ; a folder that a program stands in can't be removed
  !insertmacro RemoveProgram
  RMDir /r "$INSTDIR\new"
  Delete "$INSTDIR\${UNINSTALLER}"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "Software\Classes\${LINK}"
  DeleteRegKey HKCU "Software\Classes\AppUserModelId\${APP_ID}"
  DeleteRegValue HKCU "Software\RegisteredApplications" "${NAME}"
  DeleteRegValue HKCU "${RUN_KEY}" "${NAME}"
  DeleteRegValue HKCU "${APPROVED_KEY}" "${NAME}"
  DeleteRegKey HKCU "${OWN_KEY}\Capabilities"
  DeleteRegValue HKCU "${OWN_KEY}" "InstallDir"
  DeleteRegKey /ifempty HKCU "${OWN_KEY}"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  !insertmacro TellShell
  DetailPrint "$(Kept)"
SectionEnd
