#!/bin/sh
# Make dist/HeyDesk-VERSION.dmg from dist/HeyDesk.app. Runs on macOS only, after PyInstaller has built the app:
#
#     packaging/macos/dmg.sh VERSION
#
# HEYDESK_SIGNING_IDENTITY   the certificate "Developer ID Application: ..." that the app was signed with; without it
#                            the image stays unsigned and macOS warns whoever opens it
# HEYDESK_NOTARY_PROFILE     credentials that `xcrun notarytool store-credentials` has kept; without them Apple is not
#                            asked for its stamp
set -eu
version=${1:?usage: dmg.sh VERSION}
cd "$(dirname "$0")/../../dist"
app=HeyDesk.app
image=HeyDesk-$version.dmg
staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT

if [ -n "${HEYDESK_SIGNING_IDENTITY:-}" ]; then
    # PyInstaller has signed every library with the hardened runtime; a gap in that must not get as far as Apple.
    codesign --verify --deep --strict "$app"
fi
cp -R "$app" "$staging/"
ln -s /Applications "$staging/Applications"
rm -f "$image"
hdiutil create -volname "HeyDesk $version" -srcfolder "$staging" -fs HFS+ -format UDZO -imagekey zlib-level=9 "$image"

if [ -n "${HEYDESK_SIGNING_IDENTITY:-}" ]; then
    codesign --sign "$HEYDESK_SIGNING_IDENTITY" --timestamp "$image"
fi
if [ -n "${HEYDESK_NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$HEYDESK_NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "dist/$image"
