// Written by `npm run openapi` from the API. Do not edit.
/* eslint-disable max-lines */
export interface paths {
  '/api/applications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your applications */
    get: operations['ApplicationController_list'];
    put?: never;
    /** Submitted */
    post: operations['ApplicationController_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The application */
    get: operations['ApplicationController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The application, approved */
    post: operations['DecisionController_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}/ask-for-more': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The application, asked for more */
    post: operations['DecisionController_askForMore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}/correct': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The application, open again */
    post: operations['DecisionController_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}/deny': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The application, denied */
    post: operations['DecisionController_deny'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}/items': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The item is with us */
    post: operations['DecisionController_addItem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}/judge-item': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The application with this finding */
    post: operations['DecisionController_judgeItem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}/note-appeal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The application with its appeal */
    post: operations['DecisionController_noteAppeal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}/take': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The application, taken */
    post: operations['DecisionController_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The application, withdrawn */
    post: operations['DecisionController_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/candidacies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your candidacies */
    get: operations['CandidacyController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/candidacies/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The candidacy */
    get: operations['CandidacyController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/candidacies/{id}/confirm-name': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The candidacy, its spelling confirmed */
    post: operations['CandidacyDecisionController_confirmName'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/candidacies/{id}/issue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The candidacy, certified */
    post: operations['CandidacyDecisionController_issue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/candidacies/{id}/language': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The candidacy with its language */
    post: operations['CandidacyController_language'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/candidacies/{id}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The candidacy, released to the vendor */
    post: operations['CandidacyDecisionController_release'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/candidacies/{id}/take': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The candidacy, taken */
    post: operations['CandidacyDecisionController_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/candidacies/{id}/update-vendor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The candidacy; the vendor is told */
    post: operations['CandidacyDecisionController_updateVendor'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/candidacies/{id}/withdraw-authorization': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The candidacy, the authorization taken back */
    post: operations['CandidacyDecisionController_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/certifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your certifications */
    get: operations['CertificationController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/certifications/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The certification */
    get: operations['CertificationController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/certifications/{id}/certificate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CertificationController_certificate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/certifications/{id}/change-address': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The certification with the new address */
    post: operations['CertificationChangeController_changeAddress'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/certifications/{id}/change-name': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The certification with the new name */
    post: operations['CertificationChangeController_changeName'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/certifications/{id}/credential': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The credential text */
    get: operations['CertificationController_credential'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/certifications/{id}/record-death': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The certification, closed */
    post: operations['CertificationChangeController_recordDeath'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/certifications/{id}/reissue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The certification with a new certificate */
    post: operations['CertificationChangeController_reissue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/certifications/{id}/surrender': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The certification, surrendered */
    post: operations['CertificationChangeController_surrender'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/certifications/{id}/take': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The certification, taken */
    post: operations['CertificationChangeController_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/changes/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Waiting, recorded, refused or not done */
    get: operations['ChangesController_outcome'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/code-of-ethics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The Code */
    get: operations['EthicsCodeController_code'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/codec/decode': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** In clear */
    post: operations['CodecController_decode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/codec/encode': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Encrypted */
    post: operations['CodecController_encode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The file is kept */
    post: operations['DocumentController_send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documents/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is known of the file */
    get: operations['DocumentController_one'];
    put?: never;
    post?: never;
    delete: operations['DocumentController_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documents/{id}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DocumentController_content'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/drafts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Your draft */
    post: operations['DraftController_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/drafts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** The draft as it is now */
    patch: operations['DraftController_change'];
    trace?: never;
  };
  '/api/drafts/current': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your draft */
    get: operations['DraftController_current'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/fees/application': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The fee */
    get: operations['PaymentController_fee'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/fees/exam': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The fee */
    get: operations['PaymentController_examFee'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process lives */
    get: operations['HealthController_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** It can serve */
    get: operations['HealthController_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/letters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Letters to you */
    get: operations['NoticeController_mine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/letters/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The letter */
    get: operations['NoticeController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The account of this session */
    get: operations['AccountController_me'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** The account as it is now */
    patch: operations['AccountController_change'];
    trace?: never;
  };
  '/api/operations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How things stand */
    get: operations['OperationsController_overview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/operations/cases/{id}/retime': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The dates of the case that run now */
    post: operations['OperationsController_retime'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/operations/letters/{id}/resend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The letter as it is now */
    post: operations['OperationsController_resend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/operations/registry-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Keys to the registry, newest first */
    get: operations['RegistryKeysController_all'];
    put?: never;
    /** The new key */
    post: operations['RegistryKeysController_make'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/operations/registry-keys/{id}/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The key opens nothing any more */
    post: operations['RegistryKeysController_revoke'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/operations/works/{id}/redo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The work as it is now */
    post: operations['OperationsController_redo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your payments, newest first */
    get: operations['PaymentController_mine'];
    put?: never;
    /** The payment has begun */
    post: operations['PaymentController_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The payment */
    get: operations['PaymentController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Given up; nothing was charged */
    post: operations['PaymentController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/{id}/settle': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Paid, with a receipt number */
    post: operations['PaymentController_pay'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/portal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The home of the person who is signed in */
    get: operations['PortalController_home'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/portal/calendar.ics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PortalController_calendar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/program': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The program today */
    get: operations['ProgramController_program'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registry/v1/certifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Certifications that match */
    get: operations['RegistryController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registry/v1/certifications.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RegistryFilesController_whole'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registry/v1/certifications/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The certification */
    get: operations['RegistryController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registry/v1/certifications/{number}/qr': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RegistryController_qr'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registry/v1/checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What became of each row */
    post: operations['RegistryFilesController_check'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sandbox/clock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The program’s clock */
    get: operations['ClockController_read'];
    put?: never;
    /** The clock stands there */
    post: operations['ClockController_move'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sandbox/exam-vendor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every authorization, and what happens with it next */
    get: operations['SimulatedVendorController_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sandbox/exam-vendor/{authorization}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Every authorization, and what happens with it next */
    put: operations['SimulatedVendorController_plan'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sandbox/orientation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The day it was seen */
    post: operations['OrientationController_viewed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/signatures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The signature */
    post: operations['EthicsCodeController_sign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/signatures/{id}/copy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['EthicsCodeController_copy'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/applications/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The application */
    get: operations['StaffController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/applications/{id}/items/{item}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The review form */
    get: operations['StaffController_item'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/candidacies/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The candidacy */
    get: operations['CandidacyCaseController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/cases/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where it belongs */
    get: operations['CaseAddressController_address'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/certifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Certifications */
    get: operations['CertificationCaseController_search'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/certifications/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The certification */
    get: operations['CertificationCaseController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/exam-languages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The exam languages with their dates */
    get: operations['ExamVendorController_languagesNow'];
    /** The exam languages with their dates */
    put: operations['ExamVendorController_setLanguage'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/exam-vendor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How things stand with the exam vendor */
    get: operations['ExamVendorController_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/exam-vendor/compare': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The comparison has begun */
    post: operations['ExamVendorController_compare'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/exam-vendor/exchange': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The exchange has begun */
    post: operations['ExamVendorController_exchange'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/exam-vendor/files/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A file, row by row */
    get: operations['ExamVendorController_report'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/exam-vendor/records/{id}/resend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** It waits to be sent again */
    post: operations['ExamVendorController_resend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/queue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The queue */
    get: operations['StaffController_queue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Open tasks, the earliest date first */
    get: operations['TaskController_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/tasks/{id}/done': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The task, done */
    post: operations['TaskController_done'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description One item after submission: its files, its signature, or the exam form. The fee comes by its payment. Staff enter when a paper came, and what it is */
    AddItem: {
      documents?: string[];
      /** @enum {string} */
      educationType?: 'diploma' | 'transcript';
      /** @enum {string} */
      examDelivery?: 'test-center' | 'online';
      /** @enum {string} */
      examLanguage?: 'en' | 'ar' | 'zh' | 'fa' | 'hi' | 'ja' | 'ko' | 'ru' | 'es' | 'vi';
      /** @enum {string} */
      item: 'photo-id' | 'diploma' | 'training-certificate' | 'code-signature' | 'exam-form';
      note?: string;
      /** @enum {string} */
      photoIdType?: 'drivers-license' | 'identification-card' | 'passport' | 'other-government-photo-id';
      /** Format: date */
      receivedOn?: string;
      /** Format: uuid */
      signatureId?: string;
    };
    ApplicationList: {
      applications: components['schemas']['ApplicationRow'][];
    };
    ApplicationRow: {
      ended?: components['schemas']['Moment'];
      id: string;
      reference: string;
      status: string;
      statusWords: string;
      submitted: components['schemas']['Moment'];
    };
    ApplicationView: {
      /** @description Something received in time has no outcome yet; the former status stands */
      beingRecorded: boolean;
      canWithdraw: boolean;
      completed?: components['schemas']['Moment'];
      deadlines: components['schemas']['DeadlineRow'][];
      /** @description RL.revision: the revision of the Guidelines it stands under */
      edition: components['schemas']['Day'];
      ended?: components['schemas']['Moment'];
      id: string;
      items: {
        documents: components['schemas']['DocumentView'][];
        item: string;
        label: string;
        reasons: string[];
        received?: components['schemas']['Moment'];
        state: string;
        stateWords: string;
        /** @enum {string} */
        tone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
      }[];
      letters: components['schemas']['LetterRow'][];
      message?: components['schemas']['Message'];
      ours: components['schemas']['Duty'][];
      reference: string;
      signature?: components['schemas']['SignatureView'];
      status: string;
      /** @enum {string} */
      statusTone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
      statusWords: string;
      submitted: components['schemas']['Moment'];
      timeline: components['schemas']['TimelineRow'][];
      withdrawRefusal?: string;
      yours: components['schemas']['Duty'][];
    };
    /** @description As the exam vendor told us; booked and changed with the vendor only */
    Appointment: {
      at: components['schemas']['Moment'];
      /** @description 403.4.A, B: the last instant to cancel or move it without losing the fee */
      cancelBy: components['schemas']['Moment'];
      cancelWords: string;
      /** @enum {string} */
      mode: 'test-center' | 'online';
      modeWords: string;
      /** @description It can no longer be moved without losing the fee */
      over: boolean;
    };
    /** @description One paid attempt: outcome and date, never a score (801.11.note) */
    Attempt: {
      appointment?: components['schemas']['Appointment'];
      authorization: string;
      /** @description Uses one of the attempts (403.3.attempts); a no-show does not */
      counts: boolean;
      examOn?: components['schemas']['Day'];
      ordinal: number;
      /** @enum {string} */
      outcome?: 'passed' | 'failed' | 'no-show';
      paid: components['schemas']['Moment'];
      released?: components['schemas']['Moment'];
      state: string;
      statusWords: string;
      /** @enum {string} */
      tone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
    };
    CandidacyAction: {
      /** @description What it can be about: authorization of withdraw-authorization, what of update-vendor */
      choices?: {
        label: string;
        value: string;
      }[];
      /** @description What follows, to be read before confirming */
      consequences: string[];
      label: string;
      /** @enum {string} */
      name: 'take' | 'confirm-name' | 'release' | 'withdraw-authorization' | 'update-vendor' | 'issue';
      possible: boolean;
      refusal?: string;
      rule?: string;
    };
    CandidacyList: {
      candidacies: components['schemas']['CandidacyRow'][];
    };
    CandidacyNameplate: {
      examId?: string;
      id: string;
      reference: string;
      status: string;
      statusTone: string;
      statusWords: string;
    };
    CandidacyRow: {
      approved: components['schemas']['Day'];
      ended?: components['schemas']['Moment'];
      id: string;
      reference: string;
      status: string;
      /** @enum {string} */
      statusTone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
      statusWords: string;
    };
    /** @description The way from approval to the exam: fee, language, attempts, dates and why */
    CandidacyView: {
      approved: components['schemas']['Day'];
      attempts: components['schemas']['Attempt'][];
      attemptsLeft: number;
      attemptsLeftWords: string;
      beingRecorded: boolean;
      /** @description The vendor has the authorization: an appointment can be made */
      canSchedule: boolean;
      certification?: {
        id: string;
        number: string;
      };
      deadlines: components['schemas']['DeadlineRow'][];
      edition: components['schemas']['Day'];
      ended?: components['schemas']['Moment'];
      /** @description 403.2.id: what the vendor asks for; absent until the first fee is paid */
      examId?: string;
      /** @description What is to pay now: the first exam, or a retake, which is requested by paying (403.6.A) */
      fee?: {
        cents: number;
        /** @enum {string} */
        code: 'exam' | 'exam-retake';
        label: string;
        obligationId: string;
        warning?: string;
      };
      id: string;
      language: {
        canChoose: boolean;
        chosen?: {
          /** @enum {string} */
          code: 'en' | 'ar' | 'zh' | 'fa' | 'hi' | 'ja' | 'ko' | 'ru' | 'es' | 'vi';
          label: string;
        };
        /** @description 401.2.A: every language with the day from which it is offered, if that is known */
        offered: {
          available: boolean;
          /** @enum {string} */
          code: 'en' | 'ar' | 'zh' | 'fa' | 'hi' | 'ja' | 'ko' | 'ru' | 'es' | 'vi';
          from?: components['schemas']['Day'];
          label: string;
        }[];
        refusal?: string;
      };
      letters: components['schemas']['LetterRow'][];
      message?: components['schemas']['Message'];
      ours: components['schemas']['Duty'][];
      /** @description 403.intro: shown before the way to the appointment */
      preparation: {
        href: string;
        label: string;
      }[];
      reference: string;
      status: string;
      /** @enum {string} */
      statusTone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
      statusWords: string;
      timeline: components['schemas']['TimelineRow'][];
      /** @description 403.4, 403.5, 801.11.note: appointments and score reports are with the vendor */
      vendor: {
        dashboardUrl: string;
        hours: string;
        name: string;
        option: string;
        phone: string;
        schedulingUrl: string;
      };
      window: {
        lastDay: components['schemas']['Day'];
        leftWords?: string;
        why: components['schemas']['Why'];
      };
      yours: components['schemas']['Duty'][];
    };
    Card: {
      card: string;
      expiry: string;
      securityCode: string;
    };
    /** @description Which kind of case an id belongs to; nothing of what is in it */
    CaseAddress: {
      id: string;
      kind: string;
      reference: string;
    };
    /** @description 801.11.B: a certificate as it was issued */
    CertificateRow: {
      /** @description The one that is offered for download */
      current: boolean;
      id: string;
      issued: components['schemas']['Moment'];
      /** @description As printed on it */
      name: string;
      /** @description They cannot be made: the name has letters that no certificate shows */
      needsName: boolean;
      /** @description The files are made */
      ready: boolean;
      reason: string;
      reasonWords: string;
      valid: components['schemas']['Day'];
    };
    CertificationAction: {
      /** @description What follows, to be read before confirming */
      consequences: string[];
      label: string;
      /** @enum {string} */
      name: 'take' | 'change-name' | 'change-address' | 'reissue' | 'surrender' | 'record-death';
      possible: boolean;
      refusal?: string;
      rule?: string;
    };
    CertificationList: {
      certifications: components['schemas']['CertificationRow'][];
    };
    CertificationNameplate: {
      expires: components['schemas']['Day'];
      id: string;
      number: string;
      reference: string;
      status: string;
      statusTone: string;
      statusWords: string;
    };
    CertificationRow: {
      expires: components['schemas']['Day'];
      id: string;
      issued: components['schemas']['Day'];
      number: string;
      status: string;
      /** @enum {string} */
      statusTone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
      statusWords: string;
    };
    /** @description By number */
    CertificationSearch: {
      certifications: {
        expires: components['schemas']['Day'];
        id: string;
        name: string;
        number: string;
        status: string;
        statusWords: string;
        /** @enum {string} */
        tone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
      }[];
      /** @description Send it back to read on */
      cursor?: string;
    };
    /** @description Number, standing, terms, dates and why, certificate, credential text */
    CertificationView: {
      activeFrom: components['schemas']['Day'];
      beingRecorded: boolean;
      certificates: components['schemas']['CertificateRow'][];
      credential?: components['schemas']['Credential'];
      /** @description 213.5 */
      credentialRefusal?: string;
      deadlines: components['schemas']['DeadlineRow'][];
      /** @description Why there is no file to download now */
      downloadRefusal?: string;
      downloads: {
        /** @enum {string} */
        format: 'wall' | 'wallet';
        href: string;
        label: string;
      }[];
      edition: components['schemas']['Day'];
      ended?: components['schemas']['Moment'];
      expires: components['schemas']['Day'];
      id: string;
      issued: components['schemas']['Day'];
      letters: components['schemas']['LetterRow'][];
      message?: components['schemas']['Message'];
      name: string;
      number: string;
      ours: components['schemas']['Duty'][];
      reference: string;
      /** @description 500.2.E, F: what the public sees */
      registry: {
        /** @enum {string} */
        action: 'Under investigation' | 'Suspended' | 'Revoked' | 'None';
        actionWords: string;
        href: string;
        /** @enum {string} */
        status: 'Active/No sanctions' | 'Suspended' | 'Revoked' | 'Expired/Lapsed/Vacated';
        statusWords: string;
      };
      status: string;
      /** @enum {string} */
      statusTone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
      statusWords: string;
      terms: components['schemas']['Term'][];
      timeline: components['schemas']['TimelineRow'][];
      yours: components['schemas']['Duty'][];
    };
    /** @description The whole new address, with its proof (item address-proof) */
    ChangeAddress: {
      city: string;
      /** Format: uuid */
      document: string;
      note: string;
      postalCode: string;
      state: string;
      street: string;
    };
    ChangeDraft: {
      city?: string | null;
      condition?: ('' | ('mental-illness' | 'substance-use-disorder' | 'both')) | null;
      dateOfBirth?: ('' | string) | null;
      declarations?: ('peer' | 'willing-to-share' | 'dedication' | 'truthful')[];
      educationType?: ('' | ('diploma' | 'transcript')) | null;
      email?: ('' | string) | null;
      examDelivery?: ('' | ('test-center' | 'online')) | null;
      examLanguage?: ('' | ('en' | 'ar' | 'zh' | 'fa' | 'hi' | 'ja' | 'ko' | 'ru' | 'es' | 'vi')) | null;
      experienceRole?: ('' | ('consumer' | 'parent' | 'caregiver' | 'family-member')) | null;
      familyName?: string | null;
      givenName?: string | null;
      middleName?: string | null;
      phone?: ('' | string) | null;
      photoIdType?: ('' | ('drivers-license' | 'identification-card' | 'passport' | 'other-government-photo-id')) | null;
      postalCode?: ('' | string) | null;
      state?: ('' | string) | null;
      street?: string | null;
      version: number;
    };
    ChangeMe: {
      /** @enum {string} */
      language?: 'en' | 'es';
    };
    /** @description The whole new legal name, with its proof (item name-proof) */
    ChangeName: {
      /** Format: uuid */
      document: string;
      familyName: string;
      givenName: string;
      middleName?: string;
      note: string;
    };
    ChangeView: {
      caseId: string;
      id: string;
      /** @description What caseId is: application, candidacy, certification */
      kind: string;
      /** @enum {string} */
      outcome: 'waiting' | 'recorded' | 'refused' | 'not-done';
      problem?: components['schemas']['Problem'];
      /** @description The application as it is now, for the person who sent the change */
      view?: components['schemas']['ApplicationView'];
    };
    ChecklistRow: {
      checked?: string;
      item: string;
      judge?: {
        possible: boolean;
        refusal?: string;
      };
      label: string;
      proof: components['schemas']['DocumentView'][] | string;
      reasons: {
        /** @enum {string} */
        class: 'decline' | 'fixable' | 'note';
        code: string;
        text: string;
      }[];
      received?: components['schemas']['Moment'];
      rule: string;
      state: string;
      stateWords: string;
      /** @enum {string} */
      tone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
    };
    /** @description 401.2.A: a language offered on the day of the choice */
    ChooseExamLanguage: {
      /** @enum {string} */
      language: 'en' | 'ar' | 'zh' | 'fa' | 'hi' | 'ja' | 'ko' | 'ru' | 'es' | 'vi';
    };
    /** @description The program’s clock, and what falls due next */
    ClockView: {
      next: {
        after: string;
        caseId: string;
        deadline: string;
        due: components['schemas']['Moment'];
        label: string;
        reference: string;
        rule: string;
      }[];
      now: components['schemas']['Moment'];
      today: components['schemas']['Day'];
      walking: boolean;
    };
    /** @description A version of the Code of Ethics; `official: false` marks our outline in plain words */
    CodeView: {
      effectiveOn: components['schemas']['Day'];
      official: boolean;
      scope: string;
      undertaking: string;
      values: {
        letter: string;
        name: string;
        standards: {
          id: string;
          text: string;
        }[];
      }[];
      version: string;
    };
    /** @description Empty: as proposed. Else another spelling of both names, in the vendor’s characters */
    ConfirmVendorName: {
      familyName?: string;
      givenName?: string;
    };
    /** @description Paper that came in time and was entered after the voiding: reopens it. A second person agrees */
    CorrectApplication: {
      items: (
        | 'registration-form'
        | 'photo-id'
        | 'diploma'
        | 'lived-experience'
        | 'willing-to-share'
        | 'dedication'
        | 'code-signature'
        | 'training-certificate'
        | 'exam-form'
        | 'fee'
      )[];
      note: string;
      /** Format: date */
      receivedOn: string;
      secondPerson: string;
    };
    /** @description 213: how to write name, title and number; only while the certification is active */
    Credential: {
      long: string;
      short: string;
    };
    /** @description A Pacific date and its words */
    Day: {
      on: string;
      words: string;
    };
    /** @description A date that runs, its days left and why it is what it is */
    DeadlineRow: {
      by: components['schemas']['Day'];
      id: string;
      label: string;
      leftWords?: string;
      state: string;
      why: components['schemas']['Why'];
    };
    /** @description A file that proves an item: true type, size in bytes, hash */
    DocumentView: {
      bytes: number;
      fileName: string;
      id: string;
      item: string;
      received: components['schemas']['Moment'];
      scan: string;
      sha256: string;
      /** @enum {string} */
      type: 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/heic';
    };
    /** @description A draft, what is left to do, and what submitting it now would answer */
    DraftView: {
      canSubmit: boolean;
      documents: components['schemas']['DocumentView'][];
      fee: components['schemas']['FeeView'];
      fields: {
        city: string | null;
        condition: string | null;
        dateOfBirth: string | null;
        declarations: string[];
        educationType: string | null;
        email: string | null;
        examDelivery: string | null;
        examLanguage: string | null;
        experienceRole: string | null;
        familyName: string | null;
        givenName: string | null;
        /** @description 500.2.A: part of the full legal name; may stay empty */
        middleName: string | null;
        phone: string | null;
        photoIdType: string | null;
        postalCode: string | null;
        state: string | null;
        street: string | null;
      };
      id: string;
      notice: (
        | 'registration-form'
        | 'photo-id'
        | 'diploma'
        | 'lived-experience'
        | 'willing-to-share'
        | 'dedication'
        | 'code-signature'
        | 'training-certificate'
        | 'exam-form'
        | 'fee'
      )[];
      refusal?: {
        code: string;
        detail: string;
        errors?: {
          detail: string;
          pointer: string;
          rule?: string;
        }[];
        names?: string[];
        rule?: string;
        status: number;
        title: string;
        type: string;
      };
      /** @enum {string} */
      route: 'standard';
      signature?: components['schemas']['SignatureView'];
      tasks: {
        done: boolean;
        /** @enum {string} */
        item:
          | 'registration-form'
          | 'photo-id'
          | 'diploma'
          | 'lived-experience'
          | 'willing-to-share'
          | 'dedication'
          | 'code-signature'
          | 'training-certificate'
          | 'exam-form'
          | 'fee'
          | 'declarations';
        /** @enum {string} */
        needed: 'to-submit' | 'can-follow';
        problems: string[];
      }[];
      version: number;
    };
    Duty: {
      action?: {
        href: string;
        label: string;
      };
      by?: components['schemas']['Day'];
      byLabel: string;
      heading: string;
      id: string;
      item?: string;
      leftWords?: string;
      text: string;
      /** @enum {string} */
      tone: 'turn' | 'soon' | 'plain' | 'late';
      why?: components['schemas']['Why'];
    };
    /** @description 401.2.A: from which day each language is offered; without a day it is not */
    ExamLanguages: {
      languages: {
        availableOn?: components['schemas']['Day'];
        language: string;
        offered: boolean;
      }[];
    };
    /** @description What was sent, accepted and rejected per record, files, differences between both lists */
    ExamVendor: {
      busy: boolean;
      counts: {
        [key: string]: number;
      };
      differences: {
        about: string;
        since: components['schemas']['Moment'];
        words: string;
      }[];
      files: components['schemas']['VendorFile'][];
      lastComparison?: components['schemas']['Day'];
      next: {
        due: components['schemas']['Moment'];
        label: string;
      }[];
      open: number;
      placeWords: string;
      records: components['schemas']['VendorRecord'][];
      stageWords: string;
      stuck: {
        name: string;
        since: components['schemas']['Moment'];
        words: string;
      }[];
      /** @enum {string} */
      tone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
      trouble?: {
        error: string;
        since: components['schemas']['Moment'];
        tries: number;
        words: string;
      };
    };
    /** @description A fee somebody owes or paid, in cents; `receipt` is the id of the payment */
    FeeView: {
      cents: number;
      /** @enum {string} */
      code:
        | 'application'
        | 'exam'
        | 'exam-retake'
        | 'renewal'
        | 'reinstatement'
        | 'late-renewal'
        | 'supervisor-training'
        | 'provider-core'
        | 'provider-specialization'
        | 'provider-ce'
        | 'provider-refresher'
        | 'provider-renewal'
        | 'curriculum-modification';
      obligationId: string;
      paid?: components['schemas']['Moment'];
      receipt?: string;
      /** @enum {string} */
      state: 'due' | 'paid' | 'forfeited' | 'cancelled';
    };
    /** @description What staff read off the proof (202.1.B, 202.1.G.hours, 801.4.B) */
    Findings: {
      competencies?: number;
      /** Format: date */
      completedOn?: string;
      graduated?: boolean;
      /** Format: date */
      graduatedOn?: string;
      hours?: number;
      provider?: string;
      showsBirthDate?: boolean;
    };
    Health: {
      /** @enum {string} */
      mode: 'sandbox' | 'production';
      /** @enum {string} */
      status: 'up';
    };
    /** @description What the review of one item asks: reasons on offer, what to read off the proof, approved providers */
    JudgeForm: {
      checked?: string;
      documents: components['schemas']['DocumentView'][];
      findings: {
        [key: string]: string | number | boolean;
      };
      findingsAsked: {
        /** @enum {string} */
        kind: 'boolean' | 'date' | 'number' | 'provider';
        label: string;
        name: string;
        required: boolean;
      }[];
      item: string;
      judge?: {
        possible: boolean;
        refusal?: string;
      };
      label: string;
      proof: components['schemas']['DocumentView'][] | string;
      providers: {
        from: components['schemas']['Day'];
        id: string;
        name: string;
        through?: components['schemas']['Day'];
      }[];
      reasons: {
        /** @enum {string} */
        class: 'decline' | 'fixable' | 'note';
        code: string;
        text: string;
      }[];
      reasonsOffered: {
        applicant: string;
        /** @enum {string} */
        class: 'decline' | 'fixable' | 'note';
        code: string;
        staff: string;
      }[];
      received?: components['schemas']['Moment'];
      rule: string;
      state: string;
      stateWords: string;
      /** @enum {string} */
      tone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
    };
    JudgeItem: {
      /** @default {} */
      findings: components['schemas']['Findings'];
      /** @enum {string} */
      item:
        | 'registration-form'
        | 'photo-id'
        | 'diploma'
        | 'lived-experience'
        | 'willing-to-share'
        | 'dedication'
        | 'code-signature'
        | 'training-certificate'
        | 'exam-form'
        | 'fee';
      met: boolean;
      /** @default [] */
      reasons: string[];
    };
    LetterList: {
      letters: components['schemas']['LetterRow'][];
    };
    LetterRow: {
      date: components['schemas']['Moment'];
      id: string;
      kind: string;
      /** @enum {string} */
      language: 'en' | 'es';
      /** @enum {string} */
      state: 'requested' | 'accepted' | 'sent' | 'bounced';
      stateWords: string;
      title: string;
    };
    /** @description One letter as it was sent */
    LetterView: {
      date: components['schemas']['Moment'];
      /** @description As sent. Empty while the letter has not been written out */
      html: string;
      id: string;
      kind: string;
      /** @enum {string} */
      language: 'en' | 'es';
      /** @enum {string} */
      state: 'requested' | 'accepted' | 'sent' | 'bounced';
      stateWords: string;
      text: string;
      title: string;
    };
    MadeRegistryKey: {
      created: components['schemas']['Moment'];
      id: string;
      /** @description Shown once */
      key: string;
      party: string;
      revoked?: components['schemas']['Moment'];
    };
    Message: {
      heading: string;
      text: string;
      /** @enum {string} */
      tone: 'info' | 'success' | 'warning' | 'error';
    };
    MeView: {
      person?: {
        familyName: string;
        givenName: string;
        id: string;
        /** @enum {string} */
        language: 'en' | 'es';
      };
      user: {
        email: string;
        id: string;
        name: string;
        permissions: (
          | 'applications:read'
          | 'applications:judge'
          | 'applications:decide'
          | 'candidacies:read'
          | 'candidacies:decide'
          | 'certifications:read'
          | 'certifications:change'
          | 'exam-vendor:manage'
          | 'tasks:work'
          | 'payments:read'
          | 'operations:read'
          | 'operations:act'
          | 'payloads:read'
          | 'sandbox:clock'
        )[];
        /** @enum {string} */
        role: 'applicant' | 'reviewer' | 'finance' | 'operator';
      };
    };
    /** @description A UTC instant, its Pacific date and its words */
    Moment: {
      at: string;
      on: string;
      words: string;
    };
    MoveClock: {
      to: string;
    };
    Nameplate: {
      id: string;
      reference: string;
      status: string;
      statusTone: string;
      statusWords: string;
    };
    /** @description The county or employer it is for */
    NewRegistryKey: {
      party: string;
    };
    NoBody: Record<string, never>;
    NoteAppeal: {
      /** Format: date */
      receivedOn: string;
    };
    /** @description Overdue duties, letters, work and changes on their way, blocked and silent cases */
    OperationsView: {
      blocked: {
        attempts: number;
        caseId: string;
        changeId: string;
        error: string;
        reference: string;
        since: components['schemas']['Moment'];
      }[];
      counts: {
        blocked: number;
        drafts: number;
        endedCases: number;
        lettersWaiting: number;
        open: number;
        openTasks: number;
        overdue: number;
        silentCases: number;
        unanswered: number;
        worksWaiting: number;
      };
      lettersWaiting: components['schemas']['StuckLetter'][];
      overdue: {
        caseId: string;
        deadline: string;
        label: string;
        lastDay: components['schemas']['Day'];
        leftWords: string;
        reference: string;
        rule: string;
      }[];
      silentCases: {
        caseId: string;
        kind: string;
        opened: components['schemas']['Moment'];
        reference: string;
        stage: string;
      }[];
      unanswered: {
        arriving: boolean;
        caseId: string;
        changeId: string;
        command: string;
        received: components['schemas']['Moment'];
        reference: string;
      }[];
      worksWaiting: components['schemas']['StuckWork'][];
    };
    OrientationViewed: {
      viewedOn: components['schemas']['Day'];
    };
    PaymentList: {
      payments: components['schemas']['PaymentView'][];
    };
    /** @description `unapplied`: the money came and pays nothing; finance staff were told */
    PaymentView: {
      cents: number;
      /** @enum {string} */
      code:
        | 'application'
        | 'exam'
        | 'exam-retake'
        | 'renewal'
        | 'reinstatement'
        | 'late-renewal'
        | 'supervisor-training'
        | 'provider-core'
        | 'provider-specialization'
        | 'provider-ce'
        | 'provider-refresher'
        | 'provider-renewal'
        | 'curriculum-modification';
      currency: string;
      forName: string;
      id: string;
      receiptNumber?: string;
      settled?: components['schemas']['Moment'];
      started: components['schemas']['Moment'];
      /** @enum {string} */
      state: 'started' | 'succeeded' | 'failed' | 'cancelled' | 'unapplied';
    };
    /** @description What you have to do, by when and why; what we have to do, by when */
    PortalView: {
      application?: components['schemas']['Nameplate'];
      candidacy?: components['schemas']['CandidacyNameplate'];
      canStart: boolean;
      canWithdraw: boolean;
      certification?: components['schemas']['CertificationNameplate'];
      draft?: {
        done: number;
        id: string;
        of: number;
        version: number;
      };
      lead: string;
      letters: components['schemas']['LetterRow'][];
      message?: components['schemas']['Message'];
      name: string;
      ours: components['schemas']['Duty'][];
      startRefusal?: string;
      steps: {
        label: string;
        /** @enum {string} */
        state: 'complete' | 'current' | 'next';
      }[];
      timeline: components['schemas']['TimelineRow'][];
      yours: components['schemas']['Duty'][];
    };
    Problem: {
      code: string;
      detail: string;
      errors?: {
        detail: string;
        pointer: string;
        rule?: string;
      }[];
      names?: string[];
      rule?: string;
      state?: unknown;
      status: number;
      title: string;
      type: string;
    };
    ProgramView: {
      authority: {
        bhin: string;
        bill: string;
        county: string;
        name: string;
        shortName: string;
        statute: string;
      };
      contact: {
        address: string;
        email: string;
        phone: string;
        website: string;
      };
      fees: {
        cents: number;
        /** @enum {string} */
        code:
          | 'application'
          | 'exam'
          | 'exam-retake'
          | 'renewal'
          | 'reinstatement'
          | 'late-renewal'
          | 'supervisor-training'
          | 'provider-core'
          | 'provider-specialization'
          | 'provider-ce'
          | 'provider-refresher'
          | 'provider-renewal'
          | 'curriculum-modification';
      }[];
      links: {
        mail?: string;
        temporal?: string;
      };
      /** @enum {string} */
      mode: 'sandbox' | 'production';
      now: components['schemas']['Moment'];
      /** @description Numbers of the rule sheet in force and of this system that pages say in words */
      numbers: {
        answerDays: number;
        codeValues: number;
        competencies: number;
        fileMegabytes: number;
        holdDays: number;
        minimumAge: number;
        noticeDays: number;
        passwordCharacters: number;
        trainingHours: number;
      };
      revision: components['schemas']['Day'];
      today: components['schemas']['Day'];
    };
    QueueRow: {
      daysLeft?: number;
      due?: components['schemas']['Day'];
      id: string;
      /** @enum {string} */
      kind: 'application' | 'candidacy' | 'certification';
      leftWords: string;
      name: string;
      owner?: string;
      reference: string;
      rule?: string;
      stage: string;
      stageWords: string;
      /** @enum {string} */
      tone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
      /** @enum {string} */
      turn: 'us' | 'them' | 'nobody';
      turnWords: string;
      what: string;
    };
    /** @description Work by what is due: overdue, due within seven days, our turn, waiting for the applicant, ended recently */
    QueueView: {
      counts: {
        ended: number;
        'our-turn': number;
        overdue: number;
        'this-week': number;
        waiting: number;
      };
      groups: {
        count: number;
        /** @description Send it back to read on in this group */
        cursor?: string;
        /** @enum {string} */
        id: 'overdue' | 'this-week' | 'our-turn' | 'waiting' | 'ended';
        rows: components['schemas']['QueueRow'][];
        title: string;
      }[];
    };
    /** @description Received and safe; nothing has to be sent again */
    Received: {
      changeId: string;
      /** @description Where the outcome will be found */
      outcome: string;
    };
    /** @description With its proof (item death-record) */
    RecordDeath: {
      /** Format: date */
      diedOn: string;
      /** Format: uuid */
      document: string;
      note: string;
    };
    /** @description One certification, today and on a past date */
    RegistryAnswer: {
      asOf: components['schemas']['Moment'];
      certification: components['schemas']['RegistryEntry'];
      /** @description The page that a QR code of a certificate opens */
      page: string;
      /** @description How it stood at the end of the day that was asked for */
      past?: {
        /**
         * @description 500.2.F
         * @enum {string}
         */
        action: 'Under investigation' | 'Suspended' | 'Revoked' | 'None';
        actionWords: string;
        on: components['schemas']['Day'];
        /**
         * @description 500.2.E
         * @enum {string}
         */
        status: 'Active/No sanctions' | 'Suspended' | 'Revoked' | 'Expired/Lapsed/Vacated';
        statusWords: string;
        /**
         * @description Which one of the fourth group, where one of them applies
         * @enum {string}
         */
        word?: 'Lapsed' | 'Expired' | 'Vacated';
      };
    };
    /** @description What became of each row */
    RegistryCheck: {
      asOf: components['schemas']['Moment'];
      rows: components['schemas']['RegistryCheckRow'][];
    };
    RegistryCheckRow: {
      askedName?: string;
      askedNumber?: string;
      certification?: components['schemas']['RegistryEntry'];
      /** @description In the file that was sent, from 1 */
      line: number;
      /** @enum {string} */
      outcome: 'found' | 'name-differs' | 'several' | 'not-found' | 'unreadable';
      outcomeWords: string;
    };
    /** @description 500.2: what the public registry says of a certification */
    RegistryEntry: {
      /**
       * @description 500.2.F
       * @enum {string}
       */
      action: 'Under investigation' | 'Suspended' | 'Revoked' | 'None';
      actionWords: string;
      /** @description 500.2.C: first day of the term */
      activeFrom: components['schemas']['Day'];
      /** @description 500.2.D: last valid day */
      expiresOn: components['schemas']['Day'];
      /** @description 500.2.A */
      fullName: string;
      /** @description 500.2.B: MPSS and six digits */
      number: string;
      /**
       * @description 500.2.E
       * @enum {string}
       */
      status: 'Active/No sanctions' | 'Suspended' | 'Revoked' | 'Expired/Lapsed/Vacated';
      statusWords: string;
      /**
       * @description Which one of the fourth group, where one of them applies
       * @enum {string}
       */
      word?: 'Lapsed' | 'Expired' | 'Vacated';
    };
    /** @description Whose key it is and since when; the key itself is not kept */
    RegistryKey: {
      created: components['schemas']['Moment'];
      id: string;
      party: string;
      revoked?: components['schemas']['Moment'];
    };
    RegistryKeyList: {
      keys: components['schemas']['RegistryKey'][];
    };
    /** @description Certifications that match, twenty at a time */
    RegistryList: {
      asOf: components['schemas']['Moment'];
      certifications: components['schemas']['RegistryEntry'][];
      /**
       * @description similar: names one typing error away are among them, behind the others
       * @enum {string}
       */
      matching: 'exact' | 'similar';
      /** @description Cursor of the next page */
      next?: string;
      total: number;
    };
    /** @description A new certificate with the facts of today */
    ReissueCertificate: {
      note: string;
      /** @enum {string} */
      reason: 'lost' | 'damaged' | 'misprinted';
    };
    /** @description Another case of the same person */
    RelatedCase: {
      id: string;
      kind: string;
      reference: string;
      status: string;
    };
    /** @description Computes one promised date anew from the rule sheet of today; somebody else agrees */
    RetimeDeadline: {
      deadline: string;
      reason: string;
      secondPerson: string;
    };
    /** @description The promised dates of a case that run */
    RunningDates: {
      caseId: string;
      deadlines: {
        due: components['schemas']['Day'];
        id: string;
        label: string;
        rule: string;
      }[];
      reference: string;
    };
    /** @description 401.2.A, 401.2.B: one of the ten languages, from a day on, or not offered */
    SetExamLanguage: {
      /** Format: date */
      availableOn: string | null;
      /** @enum {string} */
      language: 'en' | 'ar' | 'zh' | 'fa' | 'hi' | 'ja' | 'ko' | 'ru' | 'es' | 'vi';
    };
    SignatureView: {
      id: string;
      printedName: string;
      signed: components['schemas']['Moment'];
      version: string;
    };
    SignCode: {
      /** @enum {boolean} */
      agreed: true;
      /** Format: uuid */
      for: string;
      printedName: string;
      version: string;
    };
    /** @description What the simulated vendor does with an attempt */
    SimulatedPlan: {
      /** @enum {string} */
      answer: 'accept' | 'warn' | 'reject';
      inDays: number;
      /** @enum {string} */
      mode: 'test-center' | 'online';
      /** @enum {string} */
      then: 'pass' | 'fail' | 'no-show' | 'reschedule-and-pass' | 'cancel' | 'cancel-late' | 'nothing';
      /** @enum {string} */
      twist: 'none' | 'late' | 'repeated' | 'contradictory' | 'held' | 'revoked' | 'wrong-person';
    };
    /** @description Sandbox only: every authorization, and what happens with it next */
    SimulatedVendor: {
      attempts: {
        appointment?: components['schemas']['Moment'];
        authorization: string;
        delivered: string[];
        examId: string;
        name: string;
        plan: components['schemas']['SimulatedPlan'];
        stateWords: string;
        told?: components['schemas']['Moment'];
      }[];
    };
    StaffAttempt: {
      answer?: {
        at: components['schemas']['Moment'];
        /** @enum {string} */
        state: 'accepted' | 'warning' | 'rejected';
        words: string;
      };
      appointment?: components['schemas']['Appointment'];
      authorization: string;
      /** @description Uses one of the attempts (403.3.attempts); a no-show does not */
      counts: boolean;
      examOn?: components['schemas']['Day'];
      feeWords: string;
      ordinal: number;
      /** @enum {string} */
      outcome?: 'passed' | 'failed' | 'no-show';
      paid: components['schemas']['Moment'];
      released?: components['schemas']['Moment'];
      state: string;
      statusWords: string;
      /** @description When the letter of the result left, or the certificate was issued */
      told?: components['schemas']['Moment'];
      /** @enum {string} */
      tone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
    };
    /** @description Summary, attempts, dealings with the exam vendor, deadlines with reasons, letters, timeline, actions */
    StaffCandidacyView: {
      accommodation: {
        codes: string[];
        /** @enum {string} */
        state: 'none' | 'undecided' | 'granted' | 'refused';
        words: string;
      };
      actions: components['schemas']['CandidacyAction'][];
      applicationId: string;
      attempts: components['schemas']['StaffAttempt'][];
      attemptsLeft: number;
      certificationId?: string;
      deadlines: components['schemas']['StaffDeadlineRow'][];
      documents: components['schemas']['DocumentView'][];
      examId?: string;
      facts: {
        email: string;
        language: string;
        legalName: string;
        phone: string;
      };
      id: string;
      language?: {
        /** @enum {string} */
        code: 'en' | 'ar' | 'zh' | 'fa' | 'hi' | 'ja' | 'ko' | 'ru' | 'es' | 'vi';
        label: string;
      };
      /** @description The last thing a person did */
      lastAct?: components['schemas']['TimelineRow'];
      letters: components['schemas']['LetterRow'][];
      name: string;
      reference: string;
      /** @description The other cases of this person, newest first */
      related: components['schemas']['RelatedCase'][];
      /** @description Where the release to the exam vendor stands */
      release: {
        /** @description What stands in the way of telling the vendor, each in a sentence */
        against: string[];
        /** @enum {string} */
        tone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
        words: string;
      };
      sendings: components['schemas']['VendorSending'][];
      /** @description The name in the vendor’s character set, beside the legal name */
      spelling: {
        confirmed: boolean;
        differs: boolean;
        familyName: string;
        givenName: string;
        legalName: string;
      };
      status: string;
      statusWords: string;
      strip: {
        label: string;
        value: string;
      }[];
      tasks: components['schemas']['TaskView'][];
      temporalUrl?: string;
      timeline: components['schemas']['TimelineRow'][];
      /** @enum {string} */
      tone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
      /** @enum {string} */
      turn: 'us' | 'them' | 'nobody';
      turnWords: string;
      window: {
        lastDay: components['schemas']['Day'];
        leftWords?: string;
      };
    };
    /** @description Summary, checklist, deadlines with reasons, documents, requests, letters, timeline, actions */
    StaffCaseView: {
      actions: {
        /** @description What follows, to be read before confirming */
        consequences: string[];
        /** @description The items it is about, each with the words the applicant will read */
        items?: {
          item: string;
          label: string;
          reasons: {
            code: string;
            text: string;
          }[];
        }[];
        label: string;
        /** @enum {string} */
        name: 'take' | 'ask-for-more' | 'approve' | 'deny' | 'withdraw' | 'note-appeal' | 'correct';
        possible: boolean;
        refusal?: string;
        rule?: string;
      }[];
      checklist: components['schemas']['ChecklistRow'][];
      checklistCounts: string;
      deadlines: components['schemas']['StaffDeadlineRow'][];
      documents: components['schemas']['DocumentView'][];
      facts: {
        address: string;
        condition: string;
        dateOfBirth: string;
        email: string;
        experienceRole: string;
        legalName: string;
        phone: string;
      };
      id: string;
      /** @description The last thing a person did */
      lastAct?: components['schemas']['TimelineRow'];
      letters: components['schemas']['LetterRow'][];
      name: string;
      reference: string;
      /** @description The other cases of this person, newest first */
      related: components['schemas']['RelatedCase'][];
      requests: {
        asked: string;
        codes: string[];
        dueWords: string;
        item: string;
        label: string;
        state: string;
        /** @enum {string} */
        tone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
      }[];
      status: string;
      statusWords: string;
      strip: {
        label: string;
        value: string;
      }[];
      tasks: components['schemas']['TaskView'][];
      temporalUrl?: string;
      timeline: components['schemas']['TimelineRow'][];
      /** @enum {string} */
      tone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
      /** @enum {string} */
      turn: 'us' | 'them' | 'nobody';
      turnWords: string;
    };
    StaffCertificateRow: {
      by: string;
      /** @description The one that is offered for download */
      current: boolean;
      id: string;
      issued: components['schemas']['Moment'];
      /** @description As printed on it */
      name: string;
      /** @description They cannot be made: the name has letters that no certificate shows */
      needsName: boolean;
      /** @description The files are made */
      ready: boolean;
      reason: string;
      reasonWords: string;
      valid: components['schemas']['Day'];
    };
    /** @description Standing, terms, certificates, changes with evidence, deadlines with reasons, letters, timeline, actions */
    StaffCertificationView: {
      actions: components['schemas']['CertificationAction'][];
      activeFrom: components['schemas']['Day'];
      applicationId: string;
      candidacyId: string;
      certificates: components['schemas']['StaffCertificateRow'][];
      /** @description Changes of name and address with their evidence, newest first */
      changes: {
        applied: components['schemas']['Moment'];
        documentId: string;
        id: string;
        /** @enum {string} */
        kind: 'name' | 'address';
        words: string;
      }[];
      deadlines: components['schemas']['StaffDeadlineRow'][];
      documents: components['schemas']['DocumentView'][];
      examOn: components['schemas']['Day'];
      expires: components['schemas']['Day'];
      facts: {
        address: string;
        city?: string;
        email: string;
        familyName: string;
        givenName: string;
        language: string;
        legalName: string;
        middleName?: string;
        phone: string;
        postalCode?: string;
        state?: string;
        street?: string;
      };
      formerNames: {
        name: string;
        until: components['schemas']['Moment'];
      }[];
      id: string;
      issued: components['schemas']['Day'];
      /** @description The last thing a person did */
      lastAct?: components['schemas']['TimelineRow'];
      letters: components['schemas']['LetterRow'][];
      name: string;
      number: string;
      reference: string;
      registry: {
        /** @enum {string} */
        action: 'Under investigation' | 'Suspended' | 'Revoked' | 'None';
        href: string;
        /** @enum {string} */
        status: 'Active/No sanctions' | 'Suspended' | 'Revoked' | 'Expired/Lapsed/Vacated';
      };
      reissueReasons: {
        code: string;
        words: string;
      }[];
      /** @description The other cases of this person, newest first */
      related: components['schemas']['RelatedCase'][];
      status: string;
      statusWords: string;
      strip: {
        label: string;
        value: string;
      }[];
      /** @description Everything that was done to it, oldest first */
      taken: {
        at: components['schemas']['Moment'];
        kind: string;
        source?: string;
        words: string;
      }[];
      tasks: components['schemas']['TaskView'][];
      temporalUrl?: string;
      terms: components['schemas']['Term'][];
      timeline: components['schemas']['TimelineRow'][];
      /** @enum {string} */
      tone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
      /** @enum {string} */
      turn: 'us' | 'them' | 'nobody';
      turnWords: string;
    };
    StaffDeadlineRow: {
      due: components['schemas']['Day'];
      dueWords: string;
      id: string;
      label: string;
      leftWords?: string;
      state: string;
      stateWords: string;
      /** @enum {string} */
      tone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
      why: components['schemas']['Why'];
    };
    StartDraft: {
      /** @enum {string} */
      route: 'standard';
    };
    StartedPayment: {
      id: string;
      payUrl: string;
    };
    StartPayment: {
      /** Format: uuid */
      obligationId: string;
    };
    StuckLetter: {
      attempts: number;
      caseId: string;
      id: string;
      kind: string;
      lastError?: string;
      reference: string;
      requested: components['schemas']['Moment'];
      state: string;
    };
    /** @description Done outside of the record: a document, an exchange, a comparison */
    StuckWork: {
      attempts: number;
      caseId: string;
      id: string;
      kind: string;
      lastError?: string;
      reference: string;
      requested: components['schemas']['Moment'];
      state: string;
    };
    /** @description Draft and version as they were shown; what is in them is read from the record */
    SubmitApplication: {
      /** Format: uuid */
      draftId: string;
      version: number;
    };
    /** @description The holder gives it up: the day the letter came (item surrender-letter) */
    SurrenderCertification: {
      /** Format: uuid */
      document: string;
      note: string;
      /** Format: date */
      receivedOn: string;
    };
    TaskDone: {
      outcome: string;
    };
    TaskList: {
      tasks: components['schemas']['TaskView'][];
    };
    TaskView: {
      caseId: string;
      created: components['schemas']['Moment'];
      done?: components['schemas']['Moment'];
      doneBy?: string;
      due?: components['schemas']['Day'];
      id: string;
      kind: string;
      owner?: string;
      queue: string;
      reference: string;
      words: string;
    };
    /** @description 207.1: first and last day */
    Term: {
      current: boolean;
      from: components['schemas']['Day'];
      through: components['schemas']['Day'];
    };
    TimelineRow: {
      codes?: string[];
      /** @enum {string} */
      state: 'done' | 'today' | 'next';
      text: string;
      when: string;
      who?: string;
    };
    /** @description Tells the vendor again what holds: name and address, or the window */
    UpdateVendor: {
      /** @enum {string} */
      what: 'candidate' | 'authorization';
    };
    /** @description A file as it was sent or arrived; `odd`: rows that were not simply taken */
    VendorFile: {
      at: components['schemas']['Moment'];
      bytes: number;
      /** @enum {string} */
      direction: 'in' | 'out';
      id: string;
      name: string;
      odd: number;
      problem?: string;
      rows: number;
      sha256: string;
      stateWords: string;
      /** @enum {string} */
      tone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
      words: string;
    };
    /** @description Row by row, the odd ones first; at most so many are shown. No score is among them (801.11.note) */
    VendorFileReport: {
      counts: {
        [key: string]: number;
      };
      file: components['schemas']['VendorFile'];
      rows: components['schemas']['VendorRow'][];
      shown: number;
    };
    /** @description Something the vendor is told, and its answer: one per sending */
    VendorRecord: {
      answered?: components['schemas']['Moment'];
      authorization?: string;
      caseId: string;
      created: components['schemas']['Moment'];
      examId: string;
      id: string;
      message?: string;
      problems: string[];
      reference: string;
      sent?: components['schemas']['Moment'];
      state: string;
      stateWords: string;
      /** @enum {string} */
      tone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
      words: string;
    };
    VendorRow: {
      authorization?: string;
      caseId?: string;
      column?: string;
      examId?: string;
      line: number;
      reason?: string;
      state: string;
      stateWords: string;
      taken?: string;
      /** @enum {string} */
      tone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
    };
    /** @description What the exam vendor was told, and its answer */
    VendorSending: {
      answered?: components['schemas']['Moment'];
      authorization?: string;
      canResend: boolean;
      created: components['schemas']['Moment'];
      id: string;
      message?: string;
      sent?: components['schemas']['Moment'];
      state: string;
      stateWords: string;
      /** @enum {string} */
      tone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
      what: string;
    };
    /** @description Where the clock stands, and what happened on the way */
    WalkView: {
      happened: {
        at: components['schemas']['Moment'];
        caseId: string;
        reference: string;
        what: string;
      }[];
      now: components['schemas']['Moment'];
      steps: number;
    };
    /** @description Why a date is what it is: start, length, calendar, what does not move it, what happens after; rule last */
    Why: {
      details: string[];
      rule: string;
      summary: string;
    };
    WirePayload: {
      /** Format: base64 */
      data?: string;
      metadata?: {
        [key: string]: string;
      };
    };
    WirePayloads: {
      /** @default [] */
      payloads: components['schemas']['WirePayload'][];
    };
    /** @description Empty for the applicant. Staff enter when the paper came, and what it is */
    WithdrawApplication: {
      note?: string;
      /** Format: date */
      receivedOn?: string;
    };
    /** @description Takes an authorization back; its fee stays usable. `note`: why */
    WithdrawAuthorization: {
      authorization: string;
      note: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  ApplicationController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Your applications */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationList'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  ApplicationController_submit: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmitApplication'];
      };
    };
    responses: {
      /** @description Submitted */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  ApplicationController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The application */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  DecisionController_approve: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoBody'];
      };
    };
    responses: {
      /** @description The application, approved */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCaseView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  DecisionController_askForMore: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoBody'];
      };
    };
    responses: {
      /** @description The application, asked for more */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCaseView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  DecisionController_correct: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectApplication'];
      };
    };
    responses: {
      /** @description The application, open again */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCaseView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  DecisionController_deny: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoBody'];
      };
    };
    responses: {
      /** @description The application, denied */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCaseView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  DecisionController_addItem: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddItem'];
      };
    };
    responses: {
      /** @description The item is with us */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  DecisionController_judgeItem: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['JudgeItem'];
      };
    };
    responses: {
      /** @description The application with this finding */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCaseView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  DecisionController_noteAppeal: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoteAppeal'];
      };
    };
    responses: {
      /** @description The application with its appeal */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCaseView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  DecisionController_take: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoBody'];
      };
    };
    responses: {
      /** @description The application, taken */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCaseView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  DecisionController_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawApplication'];
      };
    };
    responses: {
      /** @description The application, withdrawn */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  CandidacyController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Your candidacies */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CandidacyList'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  CandidacyController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The candidacy */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CandidacyView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  CandidacyDecisionController_confirmName: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmVendorName'];
      };
    };
    responses: {
      /** @description The candidacy, its spelling confirmed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCandidacyView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  CandidacyDecisionController_issue: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoBody'];
      };
    };
    responses: {
      /** @description The candidacy, certified */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCandidacyView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  CandidacyController_language: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChooseExamLanguage'];
      };
    };
    responses: {
      /** @description The candidacy with its language */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CandidacyView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  CandidacyDecisionController_release: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoBody'];
      };
    };
    responses: {
      /** @description The candidacy, released to the vendor */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCandidacyView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  CandidacyDecisionController_take: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoBody'];
      };
    };
    responses: {
      /** @description The candidacy, taken */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCandidacyView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  CandidacyDecisionController_updateVendor: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateVendor'];
      };
    };
    responses: {
      /** @description The candidacy; the vendor is told */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCandidacyView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  CandidacyDecisionController_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawAuthorization'];
      };
    };
    responses: {
      /** @description The candidacy, the authorization taken back */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCandidacyView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  CertificationController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Your certifications */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CertificationList'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  CertificationController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The certification */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CertificationView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  CertificationController_certificate: {
    parameters: {
      query?: {
        format?: 'wall' | 'wallet';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The certificate */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
    };
  };
  CertificationChangeController_changeAddress: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeAddress'];
      };
    };
    responses: {
      /** @description The certification with the new address */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCertificationView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  CertificationChangeController_changeName: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeName'];
      };
    };
    responses: {
      /** @description The certification with the new name */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCertificationView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  CertificationController_credential: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The credential text */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Credential'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  CertificationChangeController_recordDeath: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordDeath'];
      };
    };
    responses: {
      /** @description The certification, closed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCertificationView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  CertificationChangeController_reissue: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReissueCertificate'];
      };
    };
    responses: {
      /** @description The certification with a new certificate */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCertificationView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  CertificationChangeController_surrender: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SurrenderCertification'];
      };
    };
    responses: {
      /** @description The certification, surrendered */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCertificationView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  CertificationChangeController_take: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoBody'];
      };
    };
    responses: {
      /** @description The certification, taken */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCertificationView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  ChangesController_outcome: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Waiting, recorded, refused or not done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangeView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  EthicsCodeController_code: {
    parameters: {
      query?: {
        version?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The Code */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CodeView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  CodecController_decode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WirePayloads'];
      };
    };
    responses: {
      /** @description In clear */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WirePayloads'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  CodecController_encode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WirePayloads'];
      };
    };
    responses: {
      /** @description Encrypted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WirePayloads'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  DocumentController_send: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** @enum {string} */
          educationType?: 'diploma' | 'transcript';
          /** Format: binary */
          file: string;
          /** Format: uuid */
          for: string;
          /** @enum {string} */
          handIn?: 'true';
          item: string;
          /** @enum {string} */
          photoIdType?: 'drivers-license' | 'identification-card' | 'passport' | 'other-government-photo-id';
        };
      };
    };
    responses: {
      /** @description The file is kept */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  DocumentController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What is known of the file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  DocumentController_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file is gone */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  DocumentController_content: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
    };
  };
  DraftController_start: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StartDraft'];
      };
    };
    responses: {
      /** @description Your draft */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  DraftController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeDraft'];
      };
    };
    responses: {
      /** @description The draft as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  DraftController_current: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Your draft */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  PaymentController_fee: {
    parameters: {
      query: {
        /** @description id of a draft or application */
        for: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The fee */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeeView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  PaymentController_examFee: {
    parameters: {
      query: {
        /** @description id of a candidacy */
        for: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The fee */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeeView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  HealthController_live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The process lives */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  HealthController_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It can serve */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  NoticeController_mine: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Letters to you */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterList'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  NoticeController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The letter */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountController_me: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The account of this session */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountController_change: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeMe'];
      };
    };
    responses: {
      /** @description The account as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  OperationsController_overview: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How things stand */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationsView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  OperationsController_retime: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RetimeDeadline'];
      };
    };
    responses: {
      /** @description The dates of the case that run now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RunningDates'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  OperationsController_resend: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The letter as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StuckLetter'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  RegistryKeysController_all: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Keys to the registry, newest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegistryKeyList'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  RegistryKeysController_make: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewRegistryKey'];
      };
    };
    responses: {
      /** @description The new key */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeRegistryKey'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  RegistryKeysController_revoke: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The key opens nothing any more */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegistryKey'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  OperationsController_redo: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The work as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StuckWork'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  PaymentController_mine: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Your payments, newest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaymentList'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  PaymentController_start: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StartPayment'];
      };
    };
    responses: {
      /** @description The payment has begun */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StartedPayment'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  PaymentController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payment */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaymentView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  PaymentController_cancel: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Given up; nothing was charged */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaymentView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  PaymentController_pay: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Card'];
      };
    };
    responses: {
      /** @description Paid, with a receipt number */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaymentView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  PortalController_home: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The home of the person who is signed in */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PortalView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  PortalController_calendar: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The dates */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/calendar': string;
        };
      };
    };
  };
  ProgramController_program: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The program today */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProgramView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  RegistryController_list: {
    parameters: {
      query?: {
        cursor?: string;
        name?: string;
        number?: string;
      };
      header?: {
        /** @description Bearer and a key of the registry: more look-ups per minute, each one noted */
        Authorization?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Certifications that match */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegistryList'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  RegistryFilesController_whole: {
    parameters: {
      query?: never;
      header: {
        /** @description Bearer and a key of the registry */
        Authorization: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The registry */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
    };
  };
  RegistryController_one: {
    parameters: {
      query?: {
        on?: string;
      };
      header?: {
        /** @description Bearer and a key of the registry: more look-ups per minute, each one noted */
        Authorization?: string;
      };
      path: {
        number: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The certification */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegistryAnswer'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  RegistryController_qr: {
    parameters: {
      query?: never;
      header?: {
        /** @description Bearer and a key of the registry: more look-ups per minute, each one noted */
        Authorization?: string;
      };
      path: {
        number: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  RegistryFilesController_check: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Columns `number` and `name` in any order; without headings by their looks */
    requestBody: {
      content: {
        'text/csv': string;
      };
    };
    responses: {
      /** @description What became of each row */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegistryCheck'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  ClockController_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The program’s clock */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClockView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  ClockController_move: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveClock'];
      };
    };
    responses: {
      /** @description The clock stands there */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WalkView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  SimulatedVendorController_view: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Every authorization, and what happens with it next */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SimulatedVendor'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  SimulatedVendorController_plan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        authorization: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SimulatedPlan'];
      };
    };
    responses: {
      /** @description Every authorization, and what happens with it next */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SimulatedVendor'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  OrientationController_viewed: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The day it was seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrientationViewed'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  EthicsCodeController_sign: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignCode'];
      };
    };
    responses: {
      /** @description The signature */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignatureView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  EthicsCodeController_copy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was signed, by whom, when */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
    };
  };
  StaffController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The application */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCaseView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  StaffController_item: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        item: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The review form */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JudgeForm'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  CandidacyCaseController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The candidacy */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCandidacyView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  CaseAddressController_address: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Where it belongs */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAddress'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  CertificationCaseController_search: {
    parameters: {
      query?: {
        cursor?: string;
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Certifications */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CertificationSearch'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  CertificationCaseController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The certification */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCertificationView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExamVendorController_languagesNow: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The exam languages with their dates */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExamLanguages'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExamVendorController_setLanguage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetExamLanguage'];
      };
    };
    responses: {
      /** @description The exam languages with their dates */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExamLanguages'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExamVendorController_view: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How things stand with the exam vendor */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExamVendor'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExamVendorController_compare: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description The comparison has begun */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExamVendor'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExamVendorController_exchange: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description The exchange has begun */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExamVendor'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExamVendorController_report: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A file, row by row */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VendorFileReport'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExamVendorController_resend: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It waits to be sent again */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExamVendor'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  StaffController_queue: {
    parameters: {
      query?: {
        cursor?: string;
        group?: 'overdue' | 'this-week' | 'our-turn' | 'waiting' | 'ended';
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The queue */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueueView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  TaskController_open: {
    parameters: {
      query?: {
        queue?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Open tasks, the earliest date first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskList'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  TaskController_done: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TaskDone'];
      };
    };
    responses: {
      /** @description The task, done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
}
