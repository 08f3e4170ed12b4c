import type { ProsodyVersion } from '../catalog/index.ts';
import { certKeyMissing } from './files/cert-key-missing.ts';
import { certMissing } from './files/cert-missing.ts';
import { certOfExample } from './files/cert-of-example.ts';
import { certSwapped } from './files/cert-swapped.ts';
import { certsDirMissing } from './files/certs-dir-missing.ts';
import { credentialUnavailable } from './files/credential-unavailable.ts';
import { fileMissing } from './files/file-missing.ts';
import { includeLoop } from './files/include-loop.ts';
import { includeMissing } from './files/include-missing.ts';
import { includeScope } from './files/include-scope.ts';
import { logUnwritable } from './files/log-unwritable.ts';
import { RULE_IDS, type RuleId } from './ids.ts';
import { tierGateMismatch } from './layout/tier-gate-mismatch.ts';
import { tierInventory } from './layout/tier-inventory.ts';
import { tierMisplaced } from './layout/tier-misplaced.ts';
import { tierUngated } from './layout/tier-ungated.ts';
import { componentSecretMissing } from './modules/component-secret-missing.ts';
import { daneIncomplete } from './modules/dane-incomplete.ts';
import { defaultStorageUnneeded } from './modules/default-storage-unneeded.ts';
import { disabledNotEnabled } from './modules/disabled-not-enabled.ts';
import { duplicateModule } from './modules/duplicate-module.ts';
import { encryptionWithoutTls } from './modules/encryption-without-tls.ts';
import { missingDependency } from './modules/missing-dependency.ts';
import { missingFeatures } from './modules/missing-features.ts';
import { moduleAndComponent } from './modules/module-and-component.ts';
import { moduleAuthInList } from './modules/module-auth-in-list.ts';
import { moduleBetterAsComponent } from './modules/module-better-as-component.ts';
import { moduleConflict } from './modules/module-conflict.ts';
import { moduleDeprecated } from './modules/module-deprecated.ts';
import { moduleEnabledAndDisabled } from './modules/module-enabled-and-disabled.ts';
import { moduleNeedsComponent } from './modules/module-needs-component.ts';
import { moduleNotInstalled } from './modules/module-not-installed.ts';
import { moduleNotUpstream } from './modules/module-not-upstream.ts';
import { moduleObsolete } from './modules/module-obsolete.ts';
import { moduleOnWrongHost } from './modules/module-on-wrong-host.ts';
import { modulePrefix } from './modules/module-prefix.ts';
import { moduleRedundant } from './modules/module-redundant.ts';
import { moduleShadowsCore } from './modules/module-shadows-core.ts';
import { moduleStorageInList } from './modules/module-storage-in-list.ts';
import { modulesListEntry } from './modules/modules-list-entry.ts';
import { modulesNotList } from './modules/modules-not-list.ts';
import { noGlobalModules } from './modules/no-global-modules.ts';
import { preferDistributed } from './modules/prefer-distributed.ts';
import { requiredOptionMissing } from './modules/required-option-missing.ts';
import { unknownComponentModule } from './modules/unknown-component-module.ts';
import { unknownModule } from './modules/unknown-module.ts';
import { unknownProvider } from './modules/unknown-provider.ts';
import { unstableModule } from './modules/unstable-module.ts';
import { appendNotSetHere } from './options/append-not-set-here.ts';
import { deprecatedOption } from './options/deprecated-option.ts';
import { duplicateAcrossFiles } from './options/duplicate-across-files.ts';
import { duplicateOption } from './options/duplicate-option.ts';
import { envNameMismatch } from './options/env-name-mismatch.ts';
import { envNotText } from './options/env-not-text.ts';
import { envUnsetCrash } from './options/env-unset-crash.ts';
import { internalOption } from './options/internal-option.ts';
import { invalidDiscoItems } from './options/invalid-disco-items.ts';
import { localNotShared } from './options/local-not-shared.ts';
import { localShadowsOption } from './options/local-shadows-option.ts';
import { logTarget } from './options/log-target.ts';
import { misplacedGlobalOption } from './options/misplaced-global-option.ts';
import { missingEquals } from './options/missing-equals.ts';
import { noEffectOption } from './options/no-effect-option.ts';
import { obsoleteOption } from './options/obsolete-option.ts';
import { optionContradiction } from './options/option-contradiction.ts';
import { optionEnum } from './options/option-enum.ts';
import { optionPeriodAmbiguous } from './options/option-period-ambiguous.ts';
import { optionRange } from './options/option-range.ts';
import { optionType } from './options/option-type.ts';
import { optionWithoutModule } from './options/option-without-module.ts';
import { portConflict } from './options/port-conflict.ts';
import { suspiciousValue } from './options/suspicious-value.ts';
import { unknownOption } from './options/unknown-option.ts';
import { unquotedValue } from './options/unquoted-value.ts';
import { valueDropped } from './options/value-dropped.ts';
import type { Reporter, Rule } from './rule.ts';
import { alabelHostname } from './sections/alabel-hostname.ts';
import { allHostsDisabled } from './sections/all-hosts-disabled.ts';
import { badSectionArgument } from './sections/bad-section-argument.ts';
import { globalAfterSection } from './sections/global-after-section.ts';
import { hostClash } from './sections/host-clash.ts';
import { hostNameForbidden } from './sections/host-name-forbidden.ts';
import { hostNameMissing } from './sections/host-name-missing.ts';
import { hostSubdomain } from './sections/host-subdomain.ts';
import { invalidHostname } from './sections/invalid-hostname.ts';
import { noGlobalOptions } from './sections/no-global-options.ts';
import { noHosts } from './sections/no-hosts.ts';
import { noVirtualhosts } from './sections/no-virtualhosts.ts';
import { optionAfterTableSection } from './sections/option-after-table-section.ts';
import { sectionArgumentDropped } from './sections/section-argument-dropped.ts';
import { sectionListEntry } from './sections/section-list-entry.ts';
import { sectionNameAssigned } from './sections/section-name-assigned.ts';
import { unreferencedComponent } from './sections/unreferenced-component.ts';
import { vhostModuleArg } from './sections/vhost-module-arg.ts';
import { adminElsewhere } from './security/admin-elsewhere.ts';
import { anonymousFederation } from './security/anonymous-federation.ts';
import { exposedPort } from './security/exposed-port.ts';
import { insecureProvider } from './security/insecure-provider.ts';
import { openRegistration } from './security/open-registration.ts';
import { plainAuthentication } from './security/plain-authentication.ts';
import { plainPasswords } from './security/plain-passwords.ts';
import { secretInFile } from './security/secret-in-file.ts';
import { trustedProxiesOpen } from './security/trusted-proxies-open.ts';
import { unauthenticatedServers } from './security/unauthenticated-servers.ts';
import { unencryptedClients } from './security/unencrypted-clients.ts';
import { unencryptedServers } from './security/unencrypted-servers.ts';
import { weakTls } from './security/weak-tls.ts';
import { evaluationLimit } from './syntax/evaluation-limit.ts';
import { luaApiDirect } from './syntax/lua-api-direct.ts';
import { luaError } from './syntax/lua-error.ts';
import { optionReadAsValue } from './syntax/option-read-as-value.ts';
import { optionRefAssign } from './syntax/option-ref-assign.ts';
import { optionUnknownOperation } from './syntax/option-unknown-operation.ts';
import { syntaxError } from './syntax/syntax-error.ts';
import { unknownFunction } from './syntax/unknown-function.ts';
import { uselessSuppression } from './syntax/useless-suppression.ts';

/** One rule for each id: the compiler refuses a missing one. */
const BY_ID = {
  'syntax-error': syntaxError,
  'missing-equals': missingEquals,
  'unknown-function': unknownFunction,
  'unquoted-value': unquotedValue,
  'duplicate-option': duplicateOption,
  'misplaced-global-option': misplacedGlobalOption,
  'unknown-option': unknownOption,
  'option-without-module': optionWithoutModule,
  'deprecated-option': deprecatedOption,
  'obsolete-option': obsoleteOption,
  'option-type': optionType,
  'option-range': optionRange,
  'option-enum': optionEnum,
  'option-period-ambiguous': optionPeriodAmbiguous,
  'value-dropped': valueDropped,
  'include-missing': includeMissing,
  'include-loop': includeLoop,
  'evaluation-limit': evaluationLimit,
  'host-name-missing': hostNameMissing,
  'host-name-forbidden': hostNameForbidden,
  'host-clash': hostClash,
  'vhost-module-arg': vhostModuleArg,
  'bad-section-argument': badSectionArgument,
  'section-list-entry': sectionListEntry,
  'section-argument-dropped': sectionArgumentDropped,
  'section-name-assigned': sectionNameAssigned,
  'global-after-section': globalAfterSection,
  'no-hosts': noHosts,
  'all-hosts-disabled': allHostsDisabled,
  'no-global-options': noGlobalOptions,
  'host-subdomain': hostSubdomain,
  'unreferenced-component': unreferencedComponent,
  'invalid-hostname': invalidHostname,
  'alabel-hostname': alabelHostname,
  'unknown-module': unknownModule,
  'unstable-module': unstableModule,
  'module-obsolete': moduleObsolete,
  'module-not-upstream': moduleNotUpstream,
  'module-prefix': modulePrefix,
  'module-auth-in-list': moduleAuthInList,
  'module-storage-in-list': moduleStorageInList,
  'module-needs-component': moduleNeedsComponent,
  'module-redundant': moduleRedundant,
  'duplicate-module': duplicateModule,
  'modules-not-list': modulesNotList,
  'modules-list-entry': modulesListEntry,
  'no-global-modules': noGlobalModules,
  'module-and-component': moduleAndComponent,
  'module-conflict': moduleConflict,
  'unknown-provider': unknownProvider,
  'default-storage-unneeded': defaultStorageUnneeded,
  'encryption-without-tls': encryptionWithoutTls,
  'module-better-as-component': moduleBetterAsComponent,
  'component-secret-missing': componentSecretMissing,
  'required-option-missing': requiredOptionMissing,
  'module-on-wrong-host': moduleOnWrongHost,
  'module-enabled-and-disabled': moduleEnabledAndDisabled,
  'disabled-not-enabled': disabledNotEnabled,
  'unencrypted-clients': unencryptedClients,
  'unencrypted-servers': unencryptedServers,
  'unauthenticated-servers': unauthenticatedServers,
  'plain-authentication': plainAuthentication,
  'anonymous-federation': anonymousFederation,
  'plain-passwords': plainPasswords,
  'insecure-provider': insecureProvider,
  'open-registration': openRegistration,
  'exposed-port': exposedPort,
  'weak-tls': weakTls,
  'trusted-proxies-open': trustedProxiesOpen,
  'admin-elsewhere': adminElsewhere,
  'secret-in-file': secretInFile,
  'lua-error': luaError,
  'lua-api-direct': luaApiDirect,
  'option-read-as-value': optionReadAsValue,
  'option-unknown-operation': optionUnknownOperation,
  'option-ref-assign': optionRefAssign,
  'env-unset-crash': envUnsetCrash,
  'env-name-mismatch': envNameMismatch,
  'env-not-text': envNotText,
  'local-not-shared': localNotShared,
  'invalid-disco-items': invalidDiscoItems,
  'log-target': logTarget,
  'option-contradiction': optionContradiction,
  'internal-option': internalOption,
  'suspicious-value': suspiciousValue,
  'port-conflict': portConflict,
  'useless-suppression': uselessSuppression,
  'file-missing': fileMissing,
  'cert-missing': certMissing,
  'cert-key-missing': certKeyMissing,
  'certs-dir-missing': certsDirMissing,
  'cert-swapped': certSwapped,
  'cert-of-example': certOfExample,
  'log-unwritable': logUnwritable,
  'credential-unavailable': credentialUnavailable,
  'include-scope': includeScope,
  'local-shadows-option': localShadowsOption,
  'duplicate-across-files': duplicateAcrossFiles,
  'module-not-installed': moduleNotInstalled,
  'missing-dependency': missingDependency,
  'module-shadows-core': moduleShadowsCore,
  'tier-misplaced': tierMisplaced,
  'tier-ungated': tierUngated,
  'tier-gate-mismatch': tierGateMismatch,
  'tier-inventory': tierInventory,
  'append-not-set-here': appendNotSetHere,
  'no-virtualhosts': noVirtualhosts,
  'option-after-table-section': optionAfterTableSection,
  'unknown-component-module': unknownComponentModule,
  'module-deprecated': moduleDeprecated,
  'prefer-distributed': preferDistributed,
  'dane-incomplete': daneIncomplete,
  'missing-features': missingFeatures,
  'no-effect-option': noEffectOption,
} satisfies Record<RuleId, Rule>;

/** In the order of their ids. */
export const RULES: readonly Rule[] = RULE_IDS.map((id) => BY_ID[id]);

/** Those that speak in a version, and of what may be only a part of a configuration. */
export function rulesFor(version: ProsodyVersion, fragment: boolean): readonly Rule[] {
  const key = `${version} ${fragment}`;
  const known = speaking.get(key);
  if (known) return known;
  const rules = RULES.filter(
    ({ versions, scope }) => versions.includes(version) && !(fragment && scope === 'configuration'),
  );
  speaking.set(key, rules);
  return rules;
}

const speaking = new Map<string, readonly Rule[]>();

export function ruleById(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}

/** What of Prosody itself speaks of the mistake in a version, or null where it is none there. */
export function reporterIn({ versions, reportedBy }: Rule, version: ProsodyVersion): Reporter | null {
  if (!versions.includes(version)) return null;
  return typeof reportedBy === 'string' ? reportedBy : (reportedBy[version] ?? 'nothing');
}

/** The page that explains a rule. */
export function rulePage(id: RuleId): string {
  return `https://github.com/prosody-config/prosody-config/blob/main/docs/rules/${id}.md`;
}
